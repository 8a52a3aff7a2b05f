import { describe, expect, it } from '@jest/globals';
import { judgePredicate } from '../../src/verify/predicates/predicate-requirement.js';
import { VSA_TYPE } from '../../src/policy/compile/predicate-types.js';
import { vsaConditions, type VsaRequirement } from '../../src/policy/compile/vsa.js';

/** As Google's verifier writes them (`resourceUri` of an image of Compute Engine), with what the specification adds. */
const SUMMARY = {
  verifier: { id: 'https://bcid.corp.google.com/verifier/bcid_package_enforcer/v0.1' },
  timeVerified: '2026-11-20T03:16:57.000000008Z',
  resourceUri: 'gce_image://gke-node-images:gke-12615-gke1418000-cos-101-17162-463-29-c-cgpv1-pre',
  policy: { uri: 'googlefile:/google_src/files/642513192/depot/policy.textproto', digest: { sha256: 'b'.repeat(64) } },
  inputAttestations: [{ uri: 'https://acme.example/a', digest: { sha256: 'c'.repeat(64) } }],
  verificationResult: 'PASSED',
  verifiedLevels: ['BCID_L1', 'SLSA_BUILD_LEVEL_2'],
};
const REQUIRED: VsaRequirement = {
  verifier: SUMMARY.verifier.id,
  resource: SUMMARY.resourceUri,
  levels: ['BCID_L1', 'SLSA_BUILD_LEVEL_1'],
  age: { kind: 'age', since: new Date('2026-11-01'), until: new Date('2026-11-28'), shown: '30d' },
  policySha256: 'b'.repeat(64),
  inputs: ['c'.repeat(64)],
};
const refusal = (predicate: unknown, required = REQUIRED) =>
  judgePredicate([vsaConditions(required)], { predicateType: VSA_TYPE, predicate, subjects: [] }, 'vsa.json').refusal;

describe('a verification summary', () => {
  it('counts for what it says', () => {
    expect(refusal(SUMMARY)).toBeUndefined();
    expect(
      refusal(SUMMARY, { verifier: REQUIRED.verifier, resource: REQUIRED.resource, levels: ['SLSA_BUILD_LEVEL_2'] }),
    ).toBeUndefined();
  });

  it.each<[string, Partial<typeof SUMMARY> | Record<string, unknown>]>([
    ['that failed', { verificationResult: 'FAILED' }],
    ['that passed in another case', { verificationResult: 'passed' }],
    ['by another verifier', { verifier: { id: `${SUMMARY.verifier.id}/` } }],
    ['by nobody', { verifier: {} }],
    ['of another resource', { resourceUri: SUMMARY.resourceUri.slice(0, -1) }],
    ['at level 0', { verifiedLevels: ['BCID_L1', 'SLSA_BUILD_LEVEL_0'] }],
    ['without a level', { verifiedLevels: [] }],
    ['with a failed level', { verifiedLevels: [...SUMMARY.verifiedLevels, 'FAILED'] }],
    ['without the verifier’s own level', { verifiedLevels: ['SLSA_BUILD_LEVEL_2'] }],
    ['that is old', { timeVerified: '2026-10-20T03:16:57Z' }],
    ['from the future', { timeVerified: '2027-10-20T03:16:57Z' }],
    ['without a time', { timeVerified: undefined }],
    ['by another policy', { policy: { digest: { sha256: 'd'.repeat(64) } } }],
    ['of other attestations', { inputAttestations: [{ digest: { sha256: 'd'.repeat(64) } }] }],
    ['of no attestations', { inputAttestations: [] }],
  ])('%s does not count', (_, changed) => {
    expect(refusal({ ...SUMMARY, ...changed })?.code).toBe('PREDICATE_MISMATCH');
  });
});
