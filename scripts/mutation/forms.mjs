// Valid evidence of each form, forged by the virtual Sigstore, and evidence that must be refused whatever is done to it.
// Every form carries donors: evidence of the same shape of another artifact, another signer and another world.
import { exactly } from '../../lib/formats/matcher.js';
import { readTrustedRoot } from '../../lib/trust/trusted-root-json.js';
import { ARTIFACT, NAME, OTHER } from './artifacts.mjs';
import { dressedForms, keyForms } from './key-forms.mjs';
import { checksumForms, rootForms } from './other-forms.mjs';

const AT = new Date('2026-11-20T12:00:00Z');
const later = (seconds) => new Date(AT.getTime() + seconds * 1000);

/**
 * @returns the forms by name; the virtual Sigstore and the writers of other forms are given, since they must be imported after
 * `makeDeterministic`.
 */
export async function forge(sigstore, writers) {
  const { bundleJson, cosignBundle, createWorld, DEFAULT_WORKFLOW, detached, GITHUB_ISSUER, makeKeys, rekorBundle } =
    sigstore;
  const { gitsignDer, leafPem, SLSA_V1, subjectOf, signerUri } = sigstore;
  const world = createWorld({ name: 'acme', at: AT, rekorV2: { witnesses: ['witness.test/w1'] } });
  const stranger = createWorld({ name: 'stranger', at: AT, rekorV2: { witnesses: ['witness.test/w1'] } });
  const github = createWorld({ name: 'github', at: AT, style: 'github' });
  const strangeGithub = createWorld({ name: 'strangehub', at: AT, style: 'github' });
  const roots = [rootOf(world)];
  const githubRoots = [rootOf(github)];
  const signer = {
    kind: 'identity',
    name: 'release',
    identity: exactly(signerUri(DEFAULT_WORKFLOW)),
    issuer: exactly(GITHUB_ISSUER),
    claims: [{ claim: 'source-repository-ref', value: exactly('refs/tags/v1.2.3'), input: 'source-ref' }],
  };
  const demand = (of, requireTimestamp = false) => ({
    kind: 'signature',
    by: { threshold: 1, of: [of] },
    predicateTypes: [SLSA_V1],
    requireTimestamp,
  });
  const holder = (keys, transparencyLog) => ({
    kind: 'key',
    name: 'key',
    file: 'key.pub',
    key: keys.publicKey,
    transparencyLog,
  });
  const subjects = (bytes) => [subjectOf(NAME, bytes), subjectOf('other.txt', 'other')];
  const forms = [];

  const message = (by, bytes, options) => by.sign(bytes, options);
  const attestation = (by, bytes, options) => by.attest(subjects(bytes), options);
  const otherSigner = { workflow: { ref: 'refs/heads/main' } };

  /** A form and its donors. `write` turns what was forged into a file. */
  function add(
    name,
    make,
    options = {},
    { write = (evidence) => Buffer.from(bundleJson(evidence)), key, where = world, ...rest } = {},
  ) {
    const strange = where === github ? strangeGithub : stranger;
    const inWorld = (by) => (typeof options === 'function' ? options(by) : options);
    const keys = key && (options.keys ?? makeKeys(options.keyType));
    const own = (by, more = {}) => ({ ...inWorld(by), ...(key && { by: 'key', keys }), ...more });
    const others = key ? { keys: makeKeys(options.keyType, 'other') } : otherSigner;
    forms.push({
      name,
      read: 'bundle',
      file: write(make(where, ARTIFACT, own(where)), where),
      donors: [
        write(make(where, OTHER, own(where)), where),
        // The same key signs the same bytes the same way here, and one log entry twice is one entry.
        ...(key ? [] : [write(make(where, ARTIFACT, own(where)), where)]),
        write(make(where, ARTIFACT, own(where, others)), where),
        write(make(strange, ARTIFACT, own(strange)), strange),
      ],
      artifact: ARTIFACT,
      requirement: demand(key ? holder(keys, key) : signer, rest.requireTimestamp),
      roots: where === github ? githubRoots : roots,
      transparency: key ?? 'required',
      ...rest,
    });
  }

  add('message 0.3, hashedrekord 0.0.1, promise and proof', message);
  add('message 0.3 (parameter), promise, proof, timestamp', message, { version: '0.3-parameter', timestamps: [{}] });
  add('message 0.2, longer chain', message, { version: '0.2', chain: 'intermediate' });
  add('message 0.1, promise', message, { version: '0.1', proof: false });
  add('message 0.1, promise and proof, timestamp', message, { version: '0.1', proof: true, timestamps: [{}] });
  add('message 0.3, proof alone, timestamp', message, { promise: false, timestamps: [{}] });
  add('message 0.3, Rekor v2, timestamp', message, { rekor: 'v2', timestamps: [{ embedCertificate: true }] });
  add('message 0.3, both logs, timestamp', message, (by) => ({
    rekor: [by.rekorsV1[0], by.rekorsV2[0]],
    timestamps: [{}],
  }));
  const two = { timestamps: [{ at: later(5) }, { at: later(60), hash: 'sha512' }] };
  add('message 0.3, timestamp demanded, two given', message, two, { requireTimestamp: true });
  add('attestation 0.3, dsse 0.0.1', attestation, { keyid: 'a key' });
  add('attestation 0.2, intoto 0.0.2, full chain', attestation, {
    version: '0.2',
    chain: 'full',
    entryKind: 'intoto 0.0.2',
  });
  add('attestation 0.3, dsse 0.0.2, Rekor v2', attestation, { rekor: 'v2' });
  add('attestation 0.3, hashedrekord 0.0.2, Rekor v2', attestation, { rekor: 'v2', entryKind: 'hashedrekord 0.0.2' });
  add("attestation, GitHub's own", attestation, {}, { where: github });
  add("message, GitHub's own", message, {}, { where: github });
  add('message by P-384', message, { keyType: 'P-384' });
  add('message by RSA', message, { keyType: 'RSA-2048' });
  add('message by RSA-PSS', message, { keyType: 'RSA-2048', scheme: 'pss' });
  add('message by Ed25519ph', message, { keyType: 'Ed25519', scheme: 'ph' });
  add('attestation by Ed25519', attestation, { keyType: 'Ed25519' });
  add('message by key, logged', message, {}, { key: 'required' });
  add('message by key, Rekor v2', message, { rekor: 'v2' }, { key: 'required' });
  add('attestation by key, logged', attestation, {}, { key: 'required' });
  add('message by key, no log', message, { rekor: 'none', timestamps: [] }, { key: 'none' });
  add('message by key, log not asked for', message, {}, { key: 'none' });
  add(
    'attestation by key, P-384, no log',
    attestation,
    { keyType: 'P-384', rekor: 'none', timestamps: [] },
    { key: 'none' },
  );

  const older = (evidence) => Buffer.from(JSON.stringify(cosignBundle(evidence)));
  const olderAttestation = (evidence) => {
    const envelope = {
      payloadType: evidence.envelope.payloadType,
      payload: evidence.envelope.payload.toString('base64'),
      signatures: [{ keyid: '', sig: evidence.signature.toString('base64') }],
    };
    const base64Signature = Buffer.from(JSON.stringify(envelope)).toString('base64');
    return Buffer.from(JSON.stringify({ ...cosignBundle(evidence), base64Signature }));
  };
  add("cosign's older JSON", message, {}, { write: older });
  add("cosign's older JSON, rekord 0.0.1", message, { entryKind: 'rekord 0.0.1' }, { write: older });
  add(
    "cosign's older JSON, attestation, intoto 0.0.1",
    attestation,
    { entryKind: 'intoto 0.0.1' },
    { write: olderAttestation },
  );
  add(
    "cosign's older JSON, attestation, intoto 0.0.2",
    attestation,
    { entryKind: 'intoto 0.0.2' },
    { write: olderAttestation },
  );
  add("cosign's older JSON by key", message, {}, { write: older, key: 'required' });

  // As RubyGems.org stored them: the certificate as PEM, the log's entry without its kind.
  const gem = (evidence) => {
    const bundle = structuredClone(evidence.bundle);
    const { certificate, tlogEntries } = bundle.verificationMaterial;
    certificate.rawBytes = Buffer.from(leafPem(evidence)).toString('base64');
    for (const entry of tlogEntries) delete entry.kindVersion;
    return Buffer.from(JSON.stringify([bundle]));
  };
  add('attestations of a gem, message', message, {}, { write: gem });
  add('attestations of a gem, attestation', attestation, {}, { write: gem });

  const lines = (evidence, by) =>
    Buffer.concat(
      [bundleJson(by.sign(OTHER)), bundleJson(evidence), bundleJson(by.sign(ARTIFACT, otherSigner))].map((line) =>
        Buffer.from(line),
      ),
    );
  add('JSON lines', message, {}, { write: lines });

  const raw = (evidence) => detached(evidence).raw;
  const base64 = (evidence) => Buffer.from(`${detached(evidence).sig}\n`);
  const bare = { rekor: 'none', timestamps: [] };
  for (const [what, write] of [
    ['raw', raw],
    ['base64', base64],
  ]) {
    for (const [keyType, scheme] of [
      ['P-256'],
      ['P-521'],
      ['RSA-2048'],
      ['RSA-2048', 'pss'],
      ['Ed25519'],
      ['Ed25519', 'ph'],
    ])
      add(
        `detached, ${what}, ${keyType}${scheme ? ` ${scheme}` : ''}`,
        message,
        { ...bare, keyType, ...(scheme && { scheme }) },
        { write, key: 'none', read: 'detached' },
      );
  }

  const parts = (proof) => (evidence) => {
    const { raw: signature, pem: certificate } = detached(evidence);
    const files = { signature, certificate: Buffer.from(certificate), proof: Buffer.from(proof(evidence)) };
    const members = Object.entries(files).map(([part, bytes]) => [part, bytes.toString('base64')]);
    return Buffer.from(JSON.stringify(Object.fromEntries(members)));
  };
  const answer = (evidence) => JSON.stringify(rekorBundle(evidence.entries[0]));
  const stampJson = ({ timestamps: [stamp] }) => JSON.stringify({ SignedRFC3161Timestamp: stamp.toString('base64') });
  const inParts = { read: 'parts' };
  add("detached, certificate, the log's answer", message, {}, { write: parts(answer), ...inParts });
  add(
    'detached, certificate, timestamp',
    message,
    {},
    { write: parts(({ timestamps }) => timestamps[0]), where: github, ...inParts },
  );
  add('detached, certificate, timestamp in JSON', message, {}, { write: parts(stampJson), where: github, ...inParts });

  const subjectDigest = (bytes) => subjectOf(NAME, bytes).digest.sha256;
  dressedForms(add, { github, gitsignDer, rekorBundle, subjectDigest });

  // What is refused stays refused, whatever is changed in it; nothing of it is swapped with what would make it good.
  const refused = (name, make, options, rest = {}) => {
    add(`refused: ${name}`, make, options, rest);
    const form = forms.at(-1);
    const { by = stranger } = rest;
    form.file = Buffer.from(bundleJson(make(by, rest.over ?? ARTIFACT, { ...options })));
    Object.assign(form, { donors: [form.file], hostile: true });
  };
  refused('another world', message, { timestamps: [{}] });
  refused('another world, attestation', attestation, { rekor: 'v2' });
  refused('another signer', message, otherSigner, { by: world });
  const evil = signerUri({ ...DEFAULT_WORKFLOW, workflow: '.github/workflows/evil.yml' });
  refused('another workflow', message, { identity: evil }, { by: world });
  refused('another issuer', message, { issuer: 'https://issuer.evil.test' }, { by: world });
  refused('another artifact', message, {}, { by: world, over: OTHER });
  refused('another artifact, attestation', attestation, {}, { by: world, over: OTHER });
  refused('not in a certificate log', message, { ctLogs: [] }, { by: world });
  refused('not logged', message, { rekor: 'none', timestamps: [{}] }, { by: world });
  refused('logged after the certificate', message, { integratedTime: later(3600) }, { by: world });
  refused('logged for another key', message, { logged: { verifier: { keys: makeKeys() } } }, { by: world });
  refused("another world, GitHub's own", attestation, {}, { where: github, by: strangeGithub });

  forms.push(
    ...(await keyForms(writers, demand)),
    ...checksumForms(),
    ...rootForms({ world, stranger, github, strangeGithub, demand, signer, holder, makeKeys, bundleJson, subjects }),
  );
  return new Map(forms.map((form) => [form.name, form]));
}

export function rootOf({ name, trustedRootJson }) {
  const root = readTrustedRoot(JSON.parse(trustedRootJson), { name, source: 'file', file: 'root.json' });
  if (!root.ok) throw new Error(root.refusal.message);
  return root.value;
}
