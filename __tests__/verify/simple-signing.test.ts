/** The document that cosign's first form of signature is over; registry/forms.test.ts has it signed. */
import { expect, test } from '@jest/globals';
import { readSimpleSigning } from '../../src/verify/sigstore/simple-signing.ts';

const sha256 = Buffer.alloc(32, 0xab);
const digest = `sha256:${sha256.toString('hex')}`;
const other = `sha256:${'cd'.repeat(32)}`;
const critical = {
  identity: { 'docker-reference': 'ghcr.io/acme/widgets' },
  image: { 'docker-manifest-digest': digest },
  type: 'cosign container image signature',
};
const read = (document: unknown) =>
  readSimpleSigning(Buffer.from(JSON.stringify(document)), { name: 'widgets', sha256 }, 'x.sig');

test('as cosign writes it, with annotations that differ by case alone', () => {
  const optional = { Creator: 'a', creator: 'b' };
  expect(read({ critical, optional })).toEqual({
    ok: true,
    value: { type: critical.type, digest, dockerReference: 'ghcr.io/acme/widgets', optional },
  });
});

test.each<[string, unknown]>([
  ['digest', { critical: { ...critical, image: { ...critical.image, 'Docker-Manifest-Digest': other } } }],
  ['image', { critical: { ...critical, Image: { 'docker-manifest-digest': other } } }],
  ['type', { critical: { ...critical, Type: 'x' } }],
  ['identity', { critical: { ...critical, identity: { ...critical.identity, 'Docker-Reference': 'ghcr.io/evil/x' } } }],
  ['critical', { critical, CRITICAL: {} }],
  ['optional', { critical, optional: {}, Optional: { a: 'b' } }],
])('a second spelling of %s is refused, which cosign would take for the first', (_, document) => {
  const result = read(document);
  expect(result.ok ? undefined : result.refusal.code).toBe('BUNDLE_MALFORMED');
});
