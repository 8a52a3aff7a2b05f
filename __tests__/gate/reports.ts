/** Reports of artifacts as the rules hand them on, for the tests of what is done with them afterwards. */
import type { ArtifactReport, CheckResult, Claims, Proof, SignatureProof } from '../../src/core/model.js';
import { reportArtifact } from '../../src/verify/verdict.js';
import { mint } from '../../src/verify/mint.js';

export const signature = (claims: Claims = {}, identity = 'release.yml'): SignatureProof => ({
  kind: 'message',
  file: 'a.bundle',
  identity,
  issuer: 'https://issuer.test',
  claims,
  times: [],
});

export const passed = (proof: Proof = signature(), check: CheckResult['check'] = 'signature'): CheckResult => ({
  check,
  status: 'pass',
  proof: mint(proof),
  others: [],
});

export const failed = (check: CheckResult['check'] = 'signature', status: 'fail' | 'error' = 'fail'): CheckResult => ({
  check,
  status,
  refusal: { code: status === 'fail' ? 'SIGNATURE_INVALID' : 'NETWORK', message: 'made by the test' },
  others: [],
});

export const report = (
  name: string,
  checks: readonly CheckResult[],
  kind: ArtifactReport['kind'] = 'file',
): ArtifactReport => reportArtifact({ kind, name }, { sha256: Buffer.alloc(32, name) }, checks, 1);
