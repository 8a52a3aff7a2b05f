/** Attestations: the library never looks at the artifact of an envelope, so every binding here is our own. */
import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import {
  altered,
  ARTIFACT,
  artifactOf,
  check,
  flipped,
  person,
  proofOf,
  refusalOf,
  rootOf,
} from '../support/checking.ts';
import {
  cosignBundle,
  createWorld,
  IN_TOTO,
  provenance,
  SLSA_V02,
  SLSA_V1,
  STATEMENT_V01,
  STATEMENT_V1,
  subjectOf,
  type AttestationOptions,
  type KeyType,
  type ResourceDescriptor,
} from '../support/sigstore/index.ts';

const world = createWorld();
const roots = [rootOf(world)];
const hex = (algorithm: string, content: Buffer | string = ARTIFACT) =>
  createHash(algorithm).update(content).digest('hex');
const SUBJECTS = [subjectOf('widget.tar.gz', ARTIFACT)];
const VSA = 'https://slsa.dev/verification_summary/v1';
const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';

const attest = (options: AttestationOptions = {}, subjects: readonly ResourceDescriptor[] = SUBJECTS) =>
  world.attest(subjects, options);

describe('honest attestations pass', () => {
  test.each<[string, AttestationOptions]>([
    ['SLSA v1', {}],
    ['SLSA v0.2 in a statement v0.1', { statementType: STATEMENT_V01, predicateType: SLSA_V02 }],
    ['Rekor v2', { rekor: 'v2' }],
    ['intoto 0.0.2', { entryKind: 'intoto 0.0.2' }],
    ['hashedrekord 0.0.2', { entryKind: 'hashedrekord 0.0.2', rekor: 'v2' }],
    ['a name for its key', { keyid: 'x' }],
    ['version 0.1', { version: '0.1' }],
  ])('%s', (_, options) => {
    const evidence = attest(options);
    expect(check(evidence, { roots })).toBe('pass');
    expect(check(evidence, { roots, artifact: artifactOf(ARTIFACT, 'digests') })).toBe('pass');
    expect(check(evidence, { roots, artifact: artifactOf('another artifact') })).toBe('SUBJECT_MISMATCH');
    expect(check(evidence, { roots, predicateTypes: ['https://spdx.dev/Document'] })).toBe('PREDICATE_MISMATCH');
    expect(check(evidence, { roots, signers: [person('https://other.test')] })).toBe('IDENTITY_MISMATCH');
    const flip = altered(
      evidence,
      (b) => (b.dsseEnvelope.signatures[0].sig = flipped(b.dsseEnvelope.signatures[0].sig)),
    );
    // a timestamp is over the signature, so it notices first
    expect(check(flip, { roots })).toBe(options.rekor === 'v2' ? 'TIMESTAMP_INVALID' : 'SIGNATURE_INVALID');
  });

  // with P-384 and P-521 the library fails: it verifies every envelope with SHA-256
  test.each<[KeyType, AttestationOptions]>([
    ['P-384', {}],
    ['P-384', { hash: 'sha256' }],
    ['P-521', {}],
    ['RSA-2048', {}],
    ['RSA-2048', { hash: 'sha512' }],
    ['RSA-2048', { scheme: 'pss' }],
    ['Ed25519', {}],
    ['Ed25519', { scheme: 'ph' }],
  ])('by %s %j', (keyType, options) => {
    const evidence = attest({ keyType, ...options });
    expect(check(evidence, { roots })).toBe('pass');
    const body = altered(
      evidence,
      (b) => (b.dsseEnvelope.payload = Buffer.from(JSON.stringify({ ...evidence.statement, x: 1 })).toString('base64')),
    );
    expect(check(body, { roots })).toBe('SIGNATURE_INVALID');
  });

  test("in cosign's older JSON", () => {
    const evidence = attest({ entryKind: 'intoto 0.0.1' });
    const { payload, payloadType, signature } = evidence.envelope!;
    const json = (text: Buffer) => {
      const envelope = {
        payload: text.toString('base64'),
        payloadType,
        signatures: [{ sig: signature.toString('base64') }],
      };
      return JSON.stringify({
        ...cosignBundle(evidence),
        base64Signature: Buffer.from(JSON.stringify(envelope)).toString('base64'),
      });
    };
    expect(check(json(payload), { roots })).toBe('pass');
    expect(check(json(Buffer.concat([payload, Buffer.from(' ')])), { roots })).toBe('SIGNATURE_INVALID');
    expect(check(json(payload), { roots, artifact: artifactOf('x') })).toBe('SUBJECT_MISMATCH');
  });

  test('the report calls it by its name', () => {
    expect(proofOf(attest(), { roots })).toMatchObject({ kind: 'attestation', predicateType: SLSA_V1 });
  });
});

describe('its subjects', () => {
  const other = subjectOf('other', 'another artifact');
  const named = (digest: Record<string, string>, name = 'widget.tar.gz') => [{ name, digest }];
  test.each<[string, readonly ResourceDescriptor[], string]>([
    ['the artifact among others', [other, ...SUBJECTS, other], 'pass'],
    ['the artifact under another name', [subjectOf('renamed', ARTIFACT)], 'pass'],
    ['SHA-512 alone, as npm writes it', named({ sha512: hex('sha512') }), 'pass'],
    ['SHA-384 alone', named({ sha384: hex('sha384') }), 'pass'],
    ['a digest in upper case', named({ sha256: hex('sha256').toUpperCase() }), 'pass'],
    ['a weak digest beside a good one', named({ sha1: hex('sha1', 'x'), sha256: hex('sha256') }), 'pass'],
    ['all digests right', named({ sha256: hex('sha256'), sha512: hex('sha512') }), 'pass'],
    ['another artifact', [other], 'SUBJECT_MISMATCH'],
    ['the name alone', [{ name: 'widget.tar.gz', digest: other.digest! }], 'SUBJECT_MISMATCH'],
    ['SHA-1 alone', named({ sha1: hex('sha1') }), 'SUBJECT_MISMATCH'],
    ['MD5 and SHA-1', named({ md5: hex('md5'), sha1: hex('sha1') }), 'SUBJECT_MISMATCH'],
    ['a commit', named({ gitCommit: hex('sha256') }), 'SUBJECT_MISMATCH'],
    ['one right, one wrong', named({ sha256: hex('sha256'), sha512: hex('sha512', 'x') }), 'SUBJECT_MISMATCH'],
    ['one wrong, one right', named({ sha256: hex('sha256', 'x'), sha512: hex('sha512') }), 'SUBJECT_MISMATCH'],
    ['a prefix of the digest', named({ sha256: hex('sha256').slice(0, 32) }), 'SUBJECT_MISMATCH'],
    ['a digest with a suffix', named({ sha256: `${hex('sha256')}00` }), 'SUBJECT_MISMATCH'],
    ['an empty digest', named({ sha256: '' }), 'SUBJECT_MISMATCH'],
    ['no digest at all', named({}), 'SUBJECT_MISMATCH'],
    ["another hash's digest under this name", named({ sha256: hex('sha512').slice(0, 64) }), 'SUBJECT_MISMATCH'],
    ['no subject', [], 'BUNDLE_MALFORMED'],
    ['a subject by its address alone', [{ name: 'x', uri: 'https://x.test' }], 'BUNDLE_MALFORMED'],
  ])('%s: %s', (_, subjects, expected) => {
    expect(check(attest({}, subjects), { roots })).toBe(expected);
  });

  test('1,024 are read, 1,025 refused', () => {
    const many = (count: number) => [...Array.from({ length: count - 1 }, () => other), ...SUBJECTS];
    expect(check(attest({}, many(1_024)), { roots })).toBe('pass');
    expect(check(attest({}, many(1_025)), { roots })).toBe('LIMIT_EXCEEDED');
  });

  test('32 digests of one are read, 33 refused', () => {
    const many = (count: number) =>
      named({
        sha256: hex('sha256'),
        ...Object.fromEntries(Array.from({ length: count - 1 }, (_, n) => [`x${n}`, ''])),
      });
    expect(check(attest({}, many(32)), { roots })).toBe('pass');
    expect(check(attest({}, many(33)), { roots })).toBe('LIMIT_EXCEEDED');
  });

  test('only a digest that is known of the artifact counts', () => {
    const artifact = { name: 'x', digests: { sha256: artifactOf().digests.sha256! } };
    expect(check(attest({}, named({ sha512: hex('sha512') })), { roots, artifact })).toBe('SUBJECT_MISMATCH');
    expect(refusalOf(attest({}, [other, other, other, other]), { roots, artifact })).toMatchObject({
      expected: `sha256:${hex('sha256')}`,
      actual: expect.stringMatching(/^other sha256:[0-9a-f]{64};.* and 1 more$/),
    });
  });
});

describe('what it says', () => {
  const statement = { _type: STATEMENT_V1, subject: SUBJECTS, predicateType: SLSA_V1, predicate: provenance() };
  const raw = (payload: unknown) => ({
    payload: Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload)),
  });
  test.each<[string, AttestationOptions, string]>([
    ['another payload type', { payloadType: 'application/json' }, 'PREDICATE_MISMATCH'],
    ['a payload type with a suffix', { payloadType: `${IN_TOTO}; charset=utf-8` }, 'PREDICATE_MISMATCH'],
    ['no payload type', { payloadType: '' }, 'PREDICATE_MISMATCH'],
    ['an unknown statement', { statementType: 'https://in-toto.io/Statement/v2' }, 'BUNDLE_MALFORMED'],
    ['a link of in-toto', { statementType: 'link' }, 'BUNDLE_MALFORMED'],
    ['no statement type', raw({ ...statement, _type: undefined }), 'BUNDLE_MALFORMED'],
    ['no predicate type', raw({ ...statement, predicateType: undefined }), 'BUNDLE_MALFORMED'],
    ['a predicate type that is a list', raw({ ...statement, predicateType: [SLSA_V1] }), 'BUNDLE_MALFORMED'],
    ['no predicate', raw({ ...statement, predicate: undefined }), 'pass'],
    ['subjects that are an object', raw({ ...statement, subject: { 0: SUBJECTS[0] } }), 'BUNDLE_MALFORMED'],
    ['a subject that is null', raw({ ...statement, subject: [null, ...SUBJECTS] }), 'BUNDLE_MALFORMED'],
    ['a digest that is a list', raw({ ...statement, subject: [{ digest: [hex('sha256')] }] }), 'BUNDLE_MALFORMED'],
    ['a digest that is a number', raw({ ...statement, subject: [{ digest: { sha256: 1 } }] }), 'SUBJECT_MISMATCH'],
    ['a list', raw([statement]), 'BUNDLE_MALFORMED'],
    ['no JSON', raw('not json'), 'BUNDLE_MALFORMED'],
    ['JSON with something behind it', raw(`${JSON.stringify(statement)}{}`), 'BUNDLE_MALFORMED'],
    ['a nest of brackets', raw(`{"_type":${'['.repeat(50_000)}${']'.repeat(50_000)}}`), 'BUNDLE_MALFORMED'],
    ['a predicate of a type not required', { predicateType: 'https://spdx.dev/Document' }, 'PREDICATE_MISMATCH'],
    ['a type with a suffix', { predicateType: `${SLSA_V1}.1` }, 'PREDICATE_MISMATCH'],
    ['a type in upper case', { predicateType: SLSA_V1.toUpperCase() }, 'PREDICATE_MISMATCH'],
  ])('%s: %s', (_, options, expected) => {
    expect(check(attest(options), { roots })).toBe(expected);
  });

  test('`any` accepts every type, but nothing that is no statement', () => {
    const any = { roots, predicateTypes: 'any' as const };
    expect(check(attest({ predicateType: 'https://spdx.dev/Document' }), any)).toBe('pass');
    expect(check(attest({ payloadType: 'application/json' }), any)).toBe('PREDICATE_MISMATCH');
    expect(check(attest(raw({ ...statement, predicateType: undefined })), any)).toBe('BUNDLE_MALFORMED');
    expect(check(attest({}), { roots, predicateTypes: [] })).toBe('PREDICATE_MISMATCH');
  });

  test.each<[string, string, unknown, string]>([
    ['a VSA that passed', VSA, { verificationResult: 'PASSED' }, 'pass'],
    ['a VSA that failed', VSA, { verificationResult: 'FAILED' }, 'PREDICATE_MISMATCH'],
    ['a VSA without a result', VSA, {}, 'PREDICATE_MISMATCH'],
    ['a VSA without a predicate', VSA, null, 'PREDICATE_MISMATCH'],
    ['a VSA in lower case', VSA, { verificationResult: 'passed' }, 'PREDICATE_MISMATCH'],
    [
      'a VSA with a second result',
      VSA,
      { verificationResult: 'PASSED', VerificationResult: 'FAILED' },
      'PREDICATE_MISMATCH',
    ],
    ['a VSA with two results', VSA, { verificationResult: ['PASSED', 'FAILED'] }, 'PREDICATE_MISMATCH'],
    ['a VSA of another version', VSA.replace('v1', 'v7'), { verificationResult: 'FAILED' }, 'PREDICATE_MISMATCH'],
    ['a VSA without a version', VSA.replace('/v1', ''), { verificationResult: 'FAILED' }, 'PREDICATE_MISMATCH'],
    ['a VSA without a version, passed', VSA.replace('/v1', ''), { verificationResult: 'PASSED' }, 'pass'],
    [
      'a VSA of a host in capitals',
      VSA.replace('slsa', 'SLSA'),
      { verificationResult: 'FAILED' },
      'PREDICATE_MISMATCH',
    ],
    ['a VSA by http', VSA.replace('https', 'HTTP'), { verificationResult: 'FAILED' }, 'PREDICATE_MISMATCH'],
    ['a VSA without a scheme', VSA.replace('https://', ''), { verificationResult: 'FAILED' }, 'PREDICATE_MISMATCH'],
    ['a VSA with an escape', VSA.replace('_', '%5F'), { verificationResult: 'FAILED' }, 'PREDICATE_MISMATCH'],
    ['a VSA with a broken escape', `${VSA}%`, { verificationResult: 'FAILED' }, 'PREDICATE_MISMATCH'],
    ['a VSA with an escaped escape', VSA.replace('_', '%255F'), { verificationResult: 'FAILED' }, 'PREDICATE_MISMATCH'],
    ['a VSA with both escapes', `${VSA.replace('_', '%5F')}%`, { verificationResult: 'FAILED' }, 'PREDICATE_MISMATCH'],
    ['a VSA with two slashes', VSA.replace('dev/', 'dev//'), { verificationResult: 'FAILED' }, 'PREDICATE_MISMATCH'],
    ['a VSA with a port', VSA.replace('dev/', 'dev:443/'), { verificationResult: 'FAILED' }, 'PREDICATE_MISMATCH'],
    ['a VSA of a whole host', VSA.replace('dev/', 'dev./'), { verificationResult: 'FAILED' }, 'PREDICATE_MISMATCH'],
    ['tests without a version', TEST_RESULT.replace('/v0.1', ''), { result: 'FAILED' }, 'PREDICATE_MISMATCH'],
    [
      'tests of a host in capitals',
      TEST_RESULT.replace('in-toto', 'In-Toto'),
      { result: 'FAILED' },
      'PREDICATE_MISMATCH',
    ],
    ['another type with such a result', 'https://acme.test/run', { verificationResult: 'FAILED' }, 'pass'],
    ['tests that passed', TEST_RESULT, { result: 'PASSED' }, 'pass'],
    ['tests that warned', TEST_RESULT, { result: 'WARNED' }, 'pass'],
    ['tests that failed', TEST_RESULT, { result: 'FAILED' }, 'PREDICATE_MISMATCH'],
    ['tests without a result', TEST_RESULT, { passedTests: ['x'] }, 'PREDICATE_MISMATCH'],
  ])('%s: %s', (_, predicateType, predicate, expected) => {
    const evidence = attest({ predicateType, predicate });
    expect(check(evidence, { roots, predicateTypes: [predicateType] })).toBe(expected);
    expect(check(evidence, { roots, predicateTypes: 'any' })).toBe(expected);
  });
});

test.each<[string, (text: string) => string]>([
  ['its type', (text) => text.replace('{"_type"', '{"predicateType":"https://spdx.dev/Document","_type"')],
  ['its type, in capitals', (text) => text.replace('{"_type"', '{"PredicateType":"https://spdx.dev/Document","_type"')],
  ['its subject', (text) => text.replace('{"_type"', '{"subject":[],"_type"')],
  ['a member of its predicate', (text) => text.replace('"predicate":{', '"predicate":{"x":1,"\\u0078":2,')],
  ['a digest', (text) => text.replace('"digest":{', `"digest":{"sha256":"${hex('sha256', 'other')}",`)],
  ['nothing, but has text behind it', (text) => `${text} {}`],
])('a statement that gives twice %s is not read', (_, change) => {
  const payload = (bytes: Buffer): Buffer => Buffer.from(change(bytes.toString('utf8')));
  expect(check(attest({ alter: { payload: (bytes) => bytes } }), { roots })).toBe('pass');
  expect(check(attest({ alter: { payload } }), { roots, predicateTypes: 'any' })).toBe('BUNDLE_MALFORMED');
});

test('a message signature is bound to bytes, an envelope to its statement: neither turns into the other', () => {
  const [message, envelope] = [world.sign(ARTIFACT), attest()];
  const material = (b: any) => b.verificationMaterial;
  const asEnvelope = altered(message, (b) => {
    delete b.messageSignature;
    b.dsseEnvelope = envelope.bundle.dsseEnvelope;
  });
  const asMessage = altered(envelope, (b) => {
    delete b.dsseEnvelope;
    b.messageSignature = message.bundle.messageSignature;
  });
  const otherEntry = altered(envelope, (b) => (material(b).tlogEntries = material(message.bundle).tlogEntries));
  for (const bundle of [asEnvelope, asMessage]) expect(check(bundle, { roots })).toBe('SIGNATURE_INVALID');
  expect(check(otherEntry, { roots })).toBe('TLOG_INVALID');
});
