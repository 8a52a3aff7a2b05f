/** What `npm run mutate` found, so that it does not come back. */
import { describe, expect, test } from '@jest/globals';
import { readBundle } from '../../src/evidence/sigstore/bundle.ts';
import { readTrustedRoot } from '../../src/trust/trusted-root-json.ts';
import { altered, ARTIFACT } from '../support/checking.ts';
import { createWorld, subjectOf } from '../support/sigstore/index.ts';

const world = createWorld();
const message = world.sign(ARTIFACT, { timestamps: [{}] });
const older = world.sign(ARTIFACT, { version: '0.1', proof: true });
const attestation = world.attest([subjectOf('x', ARTIFACT)]);

/** Read as bytes by its length, the first would take a second and a hundred megabytes, and there is no end to it. */
const NO_TEXT = [{ length: 10_000_000 }, { type: 'Buffer', data: [1] }, [1, 2, 3], 5, true];

function replaced(json: any, path: string, value: unknown): void {
  const steps = path.split('.');
  const last = steps.pop()!;
  const owner = steps.reduce((found, step) => found[step], json);
  expect(typeof owner[last]).toBe('string');
  owner[last] = value;
}

describe('bytes are text, or the evidence is none', () => {
  test.each([
    [message, 'verificationMaterial.certificate.rawBytes'],
    [older, 'verificationMaterial.x509CertificateChain.certificates.0.rawBytes'],
    [message, 'verificationMaterial.timestampVerificationData.rfc3161Timestamps.0.signedTimestamp'],
    [message, 'verificationMaterial.tlogEntries.0.logId.keyId'],
    [message, 'verificationMaterial.tlogEntries.0.inclusionPromise.signedEntryTimestamp'],
    [message, 'verificationMaterial.tlogEntries.0.inclusionProof.rootHash'],
    [message, 'verificationMaterial.tlogEntries.0.inclusionProof.hashes.0'],
    [message, 'verificationMaterial.tlogEntries.0.canonicalizedBody'],
    [message, 'messageSignature.messageDigest.digest'],
    [message, 'messageSignature.signature'],
    [attestation, 'dsseEnvelope.payload'],
    [attestation, 'dsseEnvelope.signatures.0.sig'],
  ] as const)('%#: %s', (evidence, path) => {
    expect(readBundle(evidence.bundle, { file: 'x' }).ok).toBe(true);
    for (const value of NO_TEXT) {
      const json = altered(evidence, (bundle) => {
        replaced(bundle, path, value);
      });
      expect(readBundle(json, { file: 'x' })).toMatchObject({ ok: false, refusal: { code: 'BUNDLE_MALFORMED' } });
    }
  });

  test.each([
    'tlogs.0.publicKey.rawBytes',
    'tlogs.0.logId.keyId',
    'ctlogs.0.publicKey.rawBytes',
    'certificateAuthorities.0.certChain.certificates.0.rawBytes',
    'timestampAuthorities.0.certChain.certificates.0.rawBytes',
  ])('of a trusted root: %s', (path) => {
    expect(readRoot(() => undefined)).toBe('read');
    for (const value of NO_TEXT)
      expect(
        readRoot((root) => {
          replaced(root, path, value);
        }),
      ).toMatch(/is not text$/);
  });
});

describe('a trusted root that cannot be used is refused when it is read, not by an exception', () => {
  const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) as unknown;

  test.each<[string, (root: any) => void]>([
    ['a media type that nests deeply', (root) => (root.mediaType = deep)],
    ['a date that nests deeply', (root) => (root.tlogs[0].publicKey.validFor = { start: deep })],
  ])('%s', (_, change) => {
    expect(readRoot(change)).toMatch(/it nests deeper than 64 levels$/);
  });

  test.each(['certificateAuthorities', 'timestampAuthorities'])('%s: DER that is no certificate', (list) => {
    for (const der of ['MAA=', 'MAIwAA==', 'BAA='])
      expect(readRoot((root) => (root[list][0].certChain.certificates[0].rawBytes = der))).not.toBe('read');
  });
});

/** `read`, or why not. */
function readRoot(change: (root: any) => void): string {
  const json = world.trustedRoot;
  change(json);
  const read = readTrustedRoot(json, { name: 'it', source: 'file', file: 'root.json' });
  return read.ok ? 'read' : read.refusal.message;
}
