import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readBundle } from '../../src/evidence/sigstore/bundle.ts';
import { fromCosignJson, isCosignJson, logEntryOf } from '../../src/evidence/sigstore/cosign-json.ts';
import { ARTIFACT, check, rootOf } from '../support/checking.ts';
import {
  cosignBundle,
  createWorld,
  leafPem,
  makeKeys,
  rekorBundle,
  subjectOf,
  type CosignBundle,
} from '../support/sigstore/index.ts';

const world = createWorld();
const FILE = { file: 'x.bundle' };
const evidence = world.sign(ARTIFACT);
const cosign = cosignBundle(evidence);
const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64');

const attestation = world.attest([subjectOf('x', ARTIFACT)], { entryKind: 'intoto 0.0.1', keyid: '' });
const { payload, payloadType, signature } = attestation.envelope!;
const envelope = (changes: object = {}) => ({
  payload: base64(payload),
  payloadType,
  signatures: [{ keyid: '', sig: base64(signature) }],
  ...changes,
});
const attested = (changes: object = {}) => ({
  ...cosignBundle(attestation),
  base64Signature: base64(JSON.stringify(envelope(changes))),
});

function outcome(json: unknown): string {
  const result = readBundle(json, FILE);
  return result.ok ? `${result.value.content.kind} by ${result.value.key.kind}` : result.refusal.code;
}

test('what it holds', () => {
  expect(readBundle(cosign, { file: 'x.jsonl', line: 2 })).toEqual({
    ok: true,
    value: {
      file: 'x.jsonl:2',
      form: 'cosign',
      content: { kind: 'message', signature: evidence.signature },
      key: { kind: 'certificate', leaf: evidence.certificates![0] },
      logEntries: [
        expect.objectContaining({ inclusionProof: undefined, kindVersion: { kind: 'hashedrekord', version: '0.0.1' } }),
      ],
      timestamps: [],
    },
  });
});

test.each(['Payload', 'PayloadType', 'SIGNATURES'])('an envelope with a second %s is refused', (name) => {
  expect(outcome(attested())).toBe('dsse by certificate');
  expect(outcome(attested({ [name]: 'x' }))).toBe('BUNDLE_MALFORMED');
});

test('its log entry must hold the certificate, not the bare key', () => {
  const keys = makeKeys();
  const requirements = { roots: [rootOf(world)], predicateTypes: 'any' } as const;
  const bare = { keys, logged: { verifier: { keys } } };
  const told = (json: CosignBundle) => check(readBundle(json, FILE), requirements);
  expect(told(cosignBundle(world.sign(ARTIFACT, { keys })))).toBe('pass');
  expect(told(cosignBundle(world.sign(ARTIFACT, bare)))).toBe('TLOG_INVALID');
  const signed = (options: object) => {
    const made = world.attest([subjectOf('x', ARTIFACT)], { entryKind: 'intoto 0.0.1', ...options });
    const signatures = [{ keyid: '', sig: base64(made.signature) }];
    const content = { payload: base64(made.envelope!.payload), payloadType, signatures };
    return { ...cosignBundle(made), base64Signature: base64(JSON.stringify(content)) };
  };
  expect(told(signed({ keys }))).toBe('pass');
  expect(told(signed(bare))).toBe('TLOG_INVALID');
});

test('an envelope stands where a signature would', () => {
  expect(readBundle(attested(), FILE)).toMatchObject({
    value: {
      content: { kind: 'dsse', payload, payloadType, signature },
      logEntries: [{ kindVersion: { version: '0.0.1' } }],
    },
  });
});

describe('whose key it is', () => {
  const pem = leafPem(evidence);
  const key = makeKeys().pem;
  test.each<[string, unknown, string]>([
    ['a certificate in base64', base64(pem), 'message by certificate'],
    ['a certificate as it is', pem, 'message by certificate'],
    ['a certificate and its chain', base64(`${pem}${pem}`), 'message by certificate'],
    // GHSA-fx35-mq7g-6g98: taken for a certificate, it made cosign skip the identity
    ['a bare public key', base64(key), 'message by public-key'],
    ['a bare public key before a certificate', base64(`${key}${pem}`), 'message by public-key'],
    ['nothing', undefined, 'message by public-key'],
    ['null', null, 'message by public-key'],
    ['empty text', '', 'message by public-key'],
    ['a private key', base64(pem.replaceAll('CERTIFICATE', 'PRIVATE KEY')), 'BUNDLE_MALFORMED'],
    ['something before a certificate', base64(`${key.replaceAll('PUBLIC', 'OTHER')}${pem}`), 'BUNDLE_MALFORMED'],
    ['a cut certificate', base64(pem.slice(0, -30)), 'BUNDLE_MALFORMED'],
    ['the DER alone', base64(evidence.certificates![0]!), 'BUNDLE_MALFORMED'],
    ['a number', 7, 'BUNDLE_MALFORMED'],
    ['a list', [pem], 'BUNDLE_MALFORMED'],
  ])('%s', (_, cert, expected) => {
    expect(outcome({ ...cosign, cert })).toBe(expected);
  });
});

describe('malformed ones are refused', () => {
  const withPayload = (changes: object) => ({
    ...cosign,
    rekorBundle: { ...cosign.rekorBundle, Payload: { ...cosign.rekorBundle!.Payload, ...changes } },
  });
  test.each<[string, unknown]>([
    ['no signature', { ...cosign, base64Signature: '' }],
    ['a signature that is not base64', { ...cosign, base64Signature: 'MEUC!!' }],
    ['a signature that is a number', { ...cosign, base64Signature: 5 }],
    ['a log entry that is text', { ...cosign, rekorBundle: 'x' }],
    ['a log entry without payload', { ...cosign, rekorBundle: { SignedEntryTimestamp: 'AA==' } }],
    ['a log entry without promise', { ...cosign, rekorBundle: { Payload: cosign.rekorBundle!.Payload } }],
    ['an empty promise', { ...cosign, rekorBundle: { ...cosign.rekorBundle, SignedEntryTimestamp: '' } }],
    ['a body that is not base64', withPayload({ body: '{}' })],
    ['a body that is not JSON', withPayload({ body: base64('x') })],
    ['a body that is a list', withPayload({ body: base64('[]') })],
    ['a body without kind', withPayload({ body: base64('{"apiVersion":"0.0.1"}') })],
    ['a body whose kind is not text', withPayload({ body: base64('{"apiVersion":"0.0.1","kind":{}}') })],
    ['no time', withPayload({ integratedTime: undefined })],
    ['a time as text', withPayload({ integratedTime: '1700000000' })],
    ['a time before 1970', withPayload({ integratedTime: -1 })],
    ['a time in fractions', withPayload({ integratedTime: 1.5 })],
    ['a time beyond counting', withPayload({ integratedTime: 1e300 })],
    ['an index as text', withPayload({ logIndex: '7' })],
    ['a negative index', withPayload({ logIndex: -7 })],
    ['a short log id', withPayload({ logID: 'c0d2' })],
    ['a log id in upper case', withPayload({ logID: cosign.rekorBundle!.Payload.logID.toUpperCase() })],
    ['an envelope without payload', attested({ payload: undefined })],
    ['an envelope without payload type', attested({ payloadType: undefined })],
    ['an envelope without signatures', attested({ signatures: [] })],
    ['an envelope with two signatures', attested({ signatures: [...envelope().signatures, ...envelope().signatures] })],
    ['an envelope whose signature is not base64', attested({ signatures: [{ sig: '!' }] })],
  ])('%s', (_, json) => {
    expect(outcome(json)).toBe('BUNDLE_MALFORMED');
  });
});

test('an entry may be absent; the policy decides what that means', () => {
  for (const absent of [undefined, null]) {
    expect(readBundle({ ...cosign, rekorBundle: absent }, FILE)).toMatchObject({ value: { logEntries: [] } });
  }
});

test('it is told from a Sigstore bundle', () => {
  expect(isCosignJson({ ...cosign })).toBe(true);
  expect(isCosignJson({ ...evidence.bundle })).toBe(false);
  expect(isCosignJson({ ...evidence.bundle, base64Signature: '' })).toBe(false);
  expect(isCosignJson({})).toBe(false);
});

test('the entry of an annotation in a registry is read the same way', () => {
  expect(logEntryOf(rekorBundle(evidence.entries[0]!))).toMatchObject({
    integratedTime: evidence.entries[0]!.integratedTime,
  });
  expect(logEntryOf(undefined)).toMatch(/Payload/);
});

test('whatever the JSON, nothing is thrown', () => {
  const keys = fc.constantFrom<keyof CosignBundle>('base64Signature', 'cert', 'rekorBundle');
  fc.assert(
    fc.property(keys, fc.jsonValue(), (name, value) => {
      expect(typeof fromCosignJson({ ...cosign, [name]: value }, FILE).ok).toBe('boolean');
    }),
  );
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(
        typeof outcome({ ...cosign, base64Signature: base64(JSON.stringify({ ...envelope(), signatures: value })) }),
      ).toBe('string');
    }),
  );
});
