/** Whom a pass is owed to: nothing is called more than integrity unless somebody accepted signed. */
import { describe, expect, test } from '@jest/globals';
import type { CheckResult, Proof, SignatureProof } from '../src/core/model.js';
import { mint } from '../src/verify/mint.js';
import { reportArtifact } from '../src/verify/verdict.js';

const signature = mint<SignatureProof>({ kind: 'message', file: 'x.sig', times: [] });
const pass = (proof: Proof): CheckResult => ({
  check: proof.kind === 'message' || proof.kind === 'attestation' ? 'signature' : proof.kind,
  status: 'pass',
  proof: mint(proof),
  others: [],
});
const list = pass({ kind: 'checksum', file: 'SUMS', line: 1, algorithm: 'sha256' });
const signedList = pass({ kind: 'checksum', file: 'SUMS', line: 1, algorithm: 'sha256', listSignedBy: signature });
const manifest = pass({ kind: 'manifest', file: 'm.json' });
const signedManifest = pass({ kind: 'manifest', file: 'm.json', signedBy: signature });
const recall = pass({ kind: 'revocation', file: 'r.json', fetchedAt: new Date(0), signedBy: signature });

const integrityOnly = (...checks: readonly CheckResult[]): boolean =>
  reportArtifact({ kind: 'file', name: 'x' }, {}, checks).integrityOnly;

describe('integrity only', () => {
  test.each([
    ['an unsigned list', [list]],
    ['an unsigned list, not recalled', [list, recall]],
    ['an unsigned manifest', [manifest]],
    ['unsigned list and manifest', [list, manifest, recall]],
  ])('%s', (_, checks) => {
    expect(integrityOnly(...checks)).toBe(true);
  });
  test.each([
    ['a signature', [pass(signature)]],
    ['a signature and an unsigned list', [list, pass(signature)]],
    ['a signed list', [signedList]],
    ['not recalled, and nothing else: no digest was compared', [recall]],
    ['a signed manifest', [signedManifest]],
    ['a signed manifest, an unsigned list, not recalled', [signedManifest, list, recall]],
  ])('not: %s', (_, checks) => {
    expect(integrityOnly(...checks)).toBe(false);
  });
  test('not: what did not pass', () => {
    expect(integrityOnly(list, { check: 'signature', status: 'waived', reason: 'x' })).toBe(false);
    expect(integrityOnly()).toBe(false);
  });
});
