/** Valid evidence with something changed: nothing passes that says something else, and nothing is thrown. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { altered, anyone, ARTIFACT, check, flipped, holder, proofOf, rootOf, type Given } from '../support/checking.ts';
import { cosignBundle, createWorld, makeKeys, subjectOf, type Evidence } from '../support/sigstore/index.ts';

const world = createWorld();
const github = createWorld({ name: 'github', style: 'github' });
const roots = [rootOf(world), rootOf(github)];
const keys = makeKeys();
const requirements = { roots, signers: [anyone, holder(keys)], predicateTypes: 'any' as const };
const SUBJECTS = [subjectOf('x', ARTIFACT)];
const entryOf = (b: any) => b.verificationMaterial.tlogEntries[0];

test('a flipped bit anywhere that is signed', () => {
  const good = world.sign(ARTIFACT);
  const flips: [string, (b: any) => void][] = [
    ['SIGNATURE_INVALID', (b) => (b.messageSignature.signature = flipped(b.messageSignature.signature))],
    ['SIGNATURE_INVALID', ({ messageSignature: { messageDigest: d } }) => (d.digest = flipped(d.digest))],
    ['CERTIFICATE_INVALID', ({ verificationMaterial: { certificate: c } }) => (c.rawBytes = flipped(c.rawBytes))],
    ['TRUST_ROOT_UNKNOWN_ISSUER', (b) => (entryOf(b).logId.keyId = flipped(entryOf(b).logId.keyId))],
    ['TLOG_INVALID', (b) => (entryOf(b).canonicalizedBody = flipped(entryOf(b).canonicalizedBody))],
    ['TLOG_INVALID', (b) => (entryOf(b).logIndex = String(Number(entryOf(b).logIndex) + 1))],
    [
      'TLOG_INVALID',
      ({
        verificationMaterial: {
          tlogEntries: [{ inclusionPromise: p }],
        },
      }) => (p.signedEntryTimestamp = flipped(p.signedEntryTimestamp)),
    ],
    [
      'TLOG_INVALID',
      (b) => (entryOf(b).inclusionProof.logIndex = String(Number(entryOf(b).inclusionProof.logIndex) + 1)),
    ],
    ['TLOG_INVALID', (b) => (entryOf(b).inclusionProof.hashes[0] = flipped(entryOf(b).inclusionProof.hashes[0]))],
    ['TLOG_INVALID', (b) => entryOf(b).inclusionProof.hashes.pop()],
    ['TLOG_INVALID', (b) => (entryOf(b).kindVersion.version = '0.0.2')],
  ];
  for (const [expected, flip] of flips)
    expect([String(flip), check(altered(good, flip), { roots: [rootOf(world)], signers: [anyone] })]).toEqual([
      String(flip),
      expected,
    ]);
});

type Path = readonly (string | number)[];
const FORMS: readonly (readonly [string, Evidence])[] = [
  ['message', world.sign(ARTIFACT, { timestamps: [{}] })],
  ['message in Rekor v2', world.sign(ARTIFACT, { rekor: 'v2' })],
  ['attestation', world.attest(SUBJECTS)],
  ['attestation in Rekor v2', world.attest(SUBJECTS, { rekor: 'v2' })],
  ['attestation of GitHub', github.attest(SUBJECTS)],
  ['key', world.sign(ARTIFACT, { by: 'key', keys })],
  ['version 0.1', world.sign(ARTIFACT, { version: '0.1', chain: 'full' })],
];
const OLDER: readonly (readonly [string, object])[] = [
  ['cosign', cosignBundle(world.sign(ARTIFACT))],
  ['cosign by key', cosignBundle(world.sign(ARTIFACT, { by: 'key', keys }))],
];

/** Every place in the document, containers too. */
function placesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) =>
      placesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

/** Fields that nobody signs and that nothing is made of; a proof that accepts a change of them tells the same as before. */
const MEANINGLESS = [
  /^mediaType$/, // 0.3 under its other name
  /(^|\.)(publicKey|hint|keyid)$/,
  /^cert$/, // a chain: the first counts
  /tlogEntries$/, // GitHub: there are none
  /x509CertificateChain\.certificates(\.[1-9])?/, // above the leaf
  /inclusionProof\.(rootHash|treeSize)$/, // recomputed
  /tlogEntries\.0\.(logIndex|integratedTime)$/, // in Rekor v2; told by nobody
  /rfc3161Timestamps/, // fields around the signature of a timestamp, or one beside a log's promise
  /timestampVerificationData$/,
  /certificate\.rawBytes$/, // GitHub: the outermost tag
  /(inclusionProof|inclusionPromise)(\.|$)/, // one of the two beside the other, or white space in base64
  /messageDigest$/, // may be left out
  /checkpoint/, // lines of unknown signers
];

const mutations = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), bit: fc.nat(7) }),
  fc.record({ kind: fc.constant('set' as const), value: fc.jsonValue({ maxDepth: 2 }) }),
  fc.record({ kind: fc.constant('remove' as const) }),
  fc.record({ kind: fc.constant('nest' as const) }),
  fc.record({ kind: fc.constant('double' as const) }),
  fc.record({ kind: fc.constant('move' as const), to: fc.nat() }),
  fc.record({ kind: fc.constant('grow' as const), by: fc.integer({ min: 1, max: 100_000 }) }),
);
type Mutation = typeof mutations extends fc.Arbitrary<infer Kind> ? Kind : never;

function mutate(document: any, places: readonly Path[], place: Path, mutation: Mutation): void {
  const owner = place.slice(0, -1).reduce((found, step) => found[step], document);
  const key = place.at(-1)!;
  const value = owner[key];
  const at = (path: Path) => path.reduce((found, step) => found?.[step], document);
  switch (mutation.kind) {
    case 'flip': {
      if (typeof value !== 'string' || value === '') break;
      const bytes = Buffer.from(value, 'base64');
      if (bytes.length === 0) break;
      bytes[mutation.at % bytes.length]! ^= 1 << mutation.bit;
      owner[key] = bytes.toString('base64');
      break;
    }
    case 'set':
      owner[key] = mutation.value;
      break;
    case 'remove':
      if (Array.isArray(owner)) owner.splice(Number(key), 1);
      else Reflect.deleteProperty(owner, key);
      break;
    case 'nest':
      owner[key] = [value];
      break;
    case 'double':
      if (Array.isArray(owner)) owner.push(structuredClone(value));
      else owner[key] = typeof value === 'string' ? value + value : [value, value];
      break;
    case 'move':
      owner[key] = structuredClone(at(places[mutation.to % places.length]!));
      break;
    case 'grow':
      owner[key] =
        typeof value === 'string' ? value + 'A'.repeat(mutation.by) : Array.from({ length: mutation.by }, () => 0);
      break;
  }
}

/**
 * The document as the library takes it in: it skips what is no base64, as Node does, and takes a list of one text for the
 * text. What it skips has no meaning.
 */
const decoded = (document: object): string =>
  JSON.stringify(document, (key, value: unknown) => {
    const only = Array.isArray(value) && value.length === 1 ? (value as unknown[])[0] : value;
    return typeof only === 'string' && key !== 'envelope' ? Buffer.from(only, 'base64').toString('hex') : only;
  });

test.each([...FORMS.map(([name, { bundle }]) => [name, bundle] as const), ...OLDER])('%s', (_, document) => {
  const given = (json: object): Given => JSON.stringify(json);
  const honest = proofOf(given(document), requirements);
  const places = placesOf(document).filter(({ length }) => length > 0);
  fc.assert(
    fc.property(fc.constantFrom(...places), mutations, (place, mutation) => {
      const mutated = structuredClone(document);
      mutate(mutated, places, place, mutation);
      const code = check(given(mutated), requirements);
      if (code !== 'pass' || decoded(mutated) === decoded(document)) return;
      const name = place.join('.');
      expect([name, mutation, MEANINGLESS.some((pattern) => pattern.test(name))]).toEqual([name, mutation, true]);
      // a time or a log entry more or less may come of it; who signed, and what, may not
      const { times, log } = honest;
      expect({ ...proofOf(given(mutated), requirements), times, log }).toEqual({ ...honest, log });
    }),
    { numRuns: 250 },
  );
});
