import { describe, expect, test } from '@jest/globals';
import { readDetached } from '../../src/evidence/sigstore/detached.ts';
import { ARTIFACT } from '../support/checking.ts';
import { createWorld, detached, makeKeys } from '../support/sigstore/index.ts';

const evidence = createWorld().sign(ARTIFACT);
const { raw, sig, pem } = detached(evidence);
const FILES = { signature: 'x.sig', certificate: 'x.pem' };

describe('the signature', () => {
  test.each<[string, Buffer]>([
    ['raw', raw],
    ['base64', Buffer.from(sig)],
    ['base64 with a final newline', Buffer.from(`${sig}\n`)],
    ['base64 in lines', Buffer.from(sig.replaceAll(/.{20}/g, '$&\r\n'))],
  ])('%s', (_, bytes) => {
    expect(readDetached(bytes, undefined, FILES)).toEqual({
      ok: true,
      value: {
        file: 'x.sig',
        form: 'detached',
        content: { kind: 'message', signature: raw },
        key: { kind: 'public-key' },
        logEntries: [],
        timestamps: [],
      },
    });
  });

  test('of every algorithm, raw, is not taken for base64', () => {
    const world = createWorld();
    for (const keyType of ['P-256', 'P-384', 'P-521', 'RSA-2048', 'Ed25519'] as const) {
      const { signature } = world.sign(ARTIFACT, { keyType });
      expect(readDetached(signature, undefined, FILES)).toMatchObject({ value: { content: { signature } } });
    }
  });

  test.each<[string, Buffer]>([
    ['empty', Buffer.alloc(0)],
    ['longer than any signature', Buffer.alloc(2_049, 0x30)],
    ['longer than any signature, in base64', Buffer.from(Buffer.alloc(2_049).toString('base64'))],
    ['of tens of MiB', Buffer.alloc(20_000_000, 'A')],
  ])('%s: refused', (_, bytes) => {
    expect(readDetached(bytes, undefined, FILES)).toMatchObject({
      refusal: { code: 'BUNDLE_MALFORMED', at: { file: 'x.sig' } },
    });
  });
});

describe('the certificate', () => {
  const leaf = evidence.certificates![0];
  test.each<[string, string]>([
    ['PEM', pem],
    ['PEM in base64', Buffer.from(pem).toString('base64')],
    ['PEM behind text', `Certificate:\n  Data:\n${pem}`],
    ['the leaf before its chain', `${pem}${pem.replace('M', 'A')}`],
    ['a key beside it', `${makeKeys().pem}${pem}`],
  ])('%s', (_, text) => {
    expect(readDetached(raw, text, FILES)).toMatchObject({ value: { key: { kind: 'certificate', leaf } } });
  });

  // a certificate that was named but is none must never turn into evidence without a certificate
  test.each<[string, string]>([
    ['empty', ''],
    ['a bare public key', makeKeys().pem],
    ['DER', leaf!.toString('latin1')],
    ['cut off', pem.slice(0, -40)],
  ])('%s: refused', (_, text) => {
    const refusal = { code: 'CERTIFICATE_INVALID', at: { file: 'x.pem' } };
    expect(readDetached(raw, text, FILES)).toMatchObject({ ok: false, refusal });
  });

  test('a refusal names the signature where no other file is known', () => {
    expect(readDetached(raw, '', { signature: 'x.sig' })).toMatchObject({ refusal: { at: { file: 'x.sig' } } });
  });
});
