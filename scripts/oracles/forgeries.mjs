// What is forged for each class of evidence: honest evidence in all its spellings, and evidence with one thing wrong.
import { bareEnvelope, logEnvelope } from '../../__tests__/support/bare-envelope.ts';
import { apiEntry } from '../../__tests__/support/rekor-server.ts';
import { bundleJson, cosignBundle, detached, makeKeys, subjectOf } from '../../__tests__/support/sigstore/index.ts';

export const CONTENT = 'the tool\n';
export const WORKFLOW = 'https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1.2.3';
export const ISSUER = 'https://token.actions.githubusercontent.com';
const HOUR = 3_600_000;
const later = (date, milliseconds) => new Date(date.getTime() + milliseconds);
const flip = (bytes) => Buffer.from(bytes.map((byte, index) => (index === bytes.length - 1 ? byte ^ 1 : byte)));

/** Who must have signed; some cases ask for somebody else. */
const REQUIREMENT = { identity: WORKFLOW, issuer: ISSUER };

/** Signing options of evidence that must be refused, by what is wrong with it; for certificates. */
const wrongCertificates = ({ world, other, unlisted }) => ({
  'an authority that is not trusted': { fulcio: other.fulcios[0] },
  'no certificate transparency': { ctLogs: [] },
  'certificate transparency by an unknown log': { ctLogs: [other.ctLogs[0]] },
  'certificate transparency of another certificate': {
    alter: { sct: (sct) => ({ ...sct, preCertificate: flip(sct.preCertificate) }) },
  },
  'logged after the certificate had expired': { integratedTime: later(world.at, HOUR / 2) },
  'logged before the certificate was valid': { integratedTime: later(world.at, -HOUR / 2) },
  'no name in the certificate': { identity: [] },
  'two names in the certificate': { identity: [{ uri: WORKFLOW }, { uri: `${WORKFLOW}-other` }] },
  'a log that is not trusted': { rekor: [unlisted] },
});

/** For certificates and keys alike. */
const wrongSignatures = {
  'other bytes': { signs: 'malware!\n' },
  'a changed signature': { alter: { signature: flip } },
  'a truncated signature': { alter: { signature: (bytes) => bytes.subarray(0, -1) } },
  'a promise over another index': { alter: { promise: (one) => ({ ...one, logIndex: one.logIndex + 1 }) } },
  'a promise over another time': { alter: { promise: (one) => ({ ...one, integratedTime: one.integratedTime + 60 }) } },
  'an entry of another artifact': { logged: { digest: Buffer.alloc(32, 7) } },
  'an entry of another signature': { logged: { signature: Buffer.alloc(70, 7) } },
  'an entry of another key': { logged: { verifier: { keys: makeKeys() } } },
};

/** An envelope has subjects in their place. */
const OF_MESSAGES = ['other bytes', 'an entry of another artifact'];

const wrongRequirements = {
  'another identity': { identity: WORKFLOW.replace('acme', 'evil') },
  'a prefix of the identity': { identity: WORKFLOW.slice(0, -1) },
  'an identity with something behind': { identity: `${WORKFLOW}0` },
  'the identity in other case': { identity: WORKFLOW.replace('acme', 'Acme') },
  'another issuer': { issuer: 'https://issuer.example' },
  'a prefix of the issuer': { issuer: ISSUER.slice(0, -1) },
};

/** What a log may answer in place of the truth; `stranger`: an honest entry of something else. */
const wrongAnswers = (stranger) => ({
  'nothing is logged': () => [],
  'the log hands out another entry': () => [apiEntry(stranger)],
  'another entry under the name of the right one': ([one]) => {
    const [name] = Object.keys(one);
    return [{ [name]: Object.values(apiEntry(stranger))[0] }];
  },
  'no promise': ([one]) => [change(one, ({ verification }) => delete verification.signedEntryTimestamp)],
  'no proof of inclusion': ([one]) => [change(one, ({ verification }) => delete verification.inclusionProof)],
  'a changed promise': ([one]) => [
    change(one, ({ verification }) => {
      verification.signedEntryTimestamp = flip(Buffer.from(verification.signedEntryTimestamp, 'base64')).toString(
        'base64',
      );
    }),
  ],
  'a changed proof of inclusion': ([one]) => [
    change(one, ({ verification: { inclusionProof: proof } }) => {
      proof.hashes[0] = proof.hashes[0].replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
    }),
  ],
  'another root hash': ([one]) => [
    change(one, ({ verification: { inclusionProof: proof } }) => {
      proof.rootHash = 'ab'.repeat(32);
    }),
  ],
  'another time than promised': ([one]) => [change(one, (entry) => (entry.integratedTime += 1))],
});

function change(entry, alter) {
  const copy = structuredClone(entry);
  alter(Object.values(copy)[0]);
  return copy;
}

/** The signed message with what is wrong with it. `make` is called once a case, so that nothing is shared. */
export function messages(context, by) {
  const { world, keys } = context;
  const sign = (options = {}) => {
    const { signs = CONTENT, ...rest } = options;
    return world.sign(signs, { ...(by === 'key' && { by, keys }), ...rest });
  };
  const cases = [{ name: 'honest', honest: true, make: () => sign() }];
  const wrong = { ...(by === 'key' ? {} : wrongCertificates(context)), ...wrongSignatures };
  for (const [name, options] of Object.entries(wrong)) cases.push({ name, make: () => sign(options) });
  if (by === 'key') {
    cases.push({ name: 'another key', make: () => sign({ keys: makeKeys() }) });
    cases.push({ name: 'a certificate in place of the key', make: () => world.sign(CONTENT) });
    const logged = { verifier: { keys, certificate: world.sign(CONTENT).certificates[0] } };
    cases.push({ name: 'an entry with a certificate', make: () => sign({ logged }) });
  } else {
    for (const [name, requirement] of Object.entries(wrongRequirements))
      cases.push({ name, make: () => sign(), requirement });
    for (const keyType of ['P-384', 'RSA-2048'])
      cases.push({ name: `honest, ${keyType}`, honest: true, make: () => sign({ keyType, hash: 'sha256' }) });
    const wider = 'cosign 3 computes SHA-256 for every signature that is not in a bundle';
    cases.push({ name: 'honest, P-384 with SHA-384', honest: true, wider, make: () => sign({ keyType: 'P-384' }) });
    cases.push({ name: 'a key in place of the certificate', make: () => sign({ by: 'key' }) });
    cases.push({
      name: 'an entry with the bare key of the certificate',
      make: () => {
        const own = makeKeys();
        return sign({ keys: own, logged: { verifier: { keys: own } } });
      },
    });
  }
  return cases.map((one) => ({ ...one, requirement: { ...REQUIREMENT, ...one.requirement } }));
}

export function answers({ world }) {
  const [stranger] = world.sign('something else').entries;
  return Object.entries(wrongAnswers(stranger)).map(([name, answer]) => ({ name, answer }));
}

/** Envelopes about the tool, and what is wrong with them. */
export function attestations(context, by) {
  const { world, keys } = context;
  const attest = ({ subjects = [subjectOf('tool', CONTENT)], ...rest } = {}) =>
    world.attest(subjects, { ...(by === 'key' && { by, keys }), ...rest });
  const wrong = {
    ...(by === 'key' ? {} : wrongCertificates(context)),
    ...Object.fromEntries(Object.entries(wrongSignatures).filter(([name]) => !OF_MESSAGES.includes(name))),
    'another artifact': { subjects: [subjectOf('tool', 'malware!\n')] },
    'no subject': { subjects: [] },
    'another predicate type': { predicateType: 'https://acme.example/other' },
    'another type of payload': { payloadType: 'application/json' },
    'a statement that is none': { payload: Buffer.from('{"subject":[]}') },
  };
  const cases = [{ name: 'honest', honest: true, make: () => attest() }];
  const two = [subjectOf('first', 'first'), subjectOf('tool', CONTENT)];
  cases.push({ name: 'honest, second of two subjects', honest: true, make: () => attest({ subjects: two }) });
  for (const [name, options] of Object.entries(wrong)) cases.push({ name, make: () => attest(options) });
  if (by !== 'key')
    for (const [name, requirement] of Object.entries(wrongRequirements))
      cases.push({ name, make: () => attest(), requirement });
  return cases.map((one) => ({ ...one, requirement: { ...REQUIREMENT, ...one.requirement } }));
}

/** How the parts of a signature are spelt in files. */
export const SPELLINGS = {
  'base64 and PEM': (evidence) => ({ sig: detached(evidence).sig, pem: detached(evidence).pem }),
  'base64 with a line break': (evidence) => ({ sig: `${detached(evidence).sig}\n`, pem: detached(evidence).pem }),
  'raw signature': (evidence) => ({ sig: detached(evidence).raw, pem: detached(evidence).pem }),
  'certificate in base64 once more': (evidence) => ({
    sig: detached(evidence).sig,
    pem: Buffer.from(detached(evidence).pem).toString('base64'),
  }),
};

export const ENTRY_KINDS = ['dsse 0.0.1', 'intoto 0.0.1'];

/** A bare envelope with its entry in the log. */
export function bare(world, evidence, kind, options) {
  const text = bareEnvelope(evidence, options);
  return { text, entries: [logEnvelope(world, evidence, text, kind)] };
}

export { bundleJson, cosignBundle, detached };

const VSA = 'https://slsa.dev/verification_summary/v1';

const SUMMARY = {
  verifier: { id: 'https://verifier.example/v1' },
  timeVerified: '2026-01-01T00:00:00Z',
  resourceUri: 'pkg:generic/tool',
  policy: { uri: 'https://verifier.example/policy' },
  verificationResult: 'PASSED',
  verifiedLevels: ['SLSA_BUILD_LEVEL_3'],
};

/** Makes verification summaries signed by a key. */
function summaryMaker({ world, keys }) {
  return ({ predicate = {}, subjects = [subjectOf('tool', CONTENT)], ...rest } = {}) =>
    world.attest(subjects, {
      ...{ by: 'key', keys, rekor: 'none', timestamps: [], keyid: 'release', predicateType: VSA },
      predicate: { ...SUMMARY, ...predicate },
      ...rest,
    });
}

/** The same of an image of Compute Engine, which its id names. */
export function imageSummaries(context) {
  const attest = summaryMaker(context);
  const id = '8970095005306000053';
  const of = (digest) => () => attest({ subjects: [{ name: '_', digest }] });
  const wrong = {
    'another id': { gce_image_id: '8970095005306000054' },
    'a longer id': { gce_image_id: `${id}0` },
    'the id under another name': { image_id: id },
    'a digest in place of the id': { sha256: '0'.repeat(64) },
  };
  return [
    { name: 'an image by its id, honest', honest: true, make: of({ gce_image_id: id }) },
    ...Object.entries(wrong).map(([name, digest]) => ({ name: `an image by its id: ${name}`, make: of(digest) })),
  ];
}

/** Verification summaries in a bare envelope. */
export function summaries(context) {
  const attest = summaryMaker(context);
  const wrong = {
    'another key': { keys: makeKeys() },
    'a changed signature': { alter: { signature: flip } },
    'another artifact': { subjects: [subjectOf('tool', 'malware!\n')] },
    'no subject': { subjects: [] },
    'result FAILED': { predicate: { verificationResult: 'FAILED' } },
    'result passed in small letters': { predicate: { verificationResult: 'passed' } },
    'no result': { predicate: { verificationResult: undefined } },
    'another verifier': { predicate: { verifier: { id: 'https://verifier.example/v2' } } },
    'no verifier': { predicate: { verifier: undefined } },
    'another resource': { predicate: { resourceUri: 'pkg:generic/other' } },
    'the resource with something behind': { predicate: { resourceUri: 'pkg:generic/tool2' } },
    'a lower level': { predicate: { verifiedLevels: ['SLSA_BUILD_LEVEL_1'] } },
    'a level of another track': { predicate: { verifiedLevels: ['SLSA_SOURCE_LEVEL_3'] } },
    'no level': { predicate: { verifiedLevels: [] } },
    'another predicate type': { predicateType: 'https://slsa.dev/provenance/v1' },
    'another type of payload': { payloadType: 'application/json' },
  };
  return [
    { name: 'honest', honest: true, make: () => attest() },
    ...Object.entries(wrong).map(([name, options]) => ({ name, make: () => attest(options) })),
  ];
}
