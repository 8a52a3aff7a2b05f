/** The part of the inputs that is about audits: which go together, and the plan that they become. */
import type { ConfigProblem } from '../core/errors.js';
import { imageProblems, imageRules } from './image-inputs.js';
import type { InputName } from './inputs.js';
import type { AuditPlan, ImageRule, Policy, RunOptions, SignerExpression } from '../model/policy.js';
import type { GivenInputs } from './read-inputs.js';

/** Inputs that are about artifacts that a run is handed; an audit looks at what is deployed alone. */
const NOT_IN_AUDIT = [
  'artifacts',
  'digests',
  'images',
  'git-tag',
  'checksums',
  'checksums-signed',
  'checksums-complete',
  'bundle',
  'signature',
  'certificate',
  'require-digest',
  'tag-matches-ref',
  'sbom-dir',
  'manifest',
  'minimum-version',
  'expect-arch',
  'variant',
  'manifest-max-age',
] as const satisfies readonly InputName[];

/** Inputs that say how images are verified again. */
const FOR_IMAGES = [
  'require',
  'annotations',
  'signature-repository',
  'registry-auth-host',
] as const satisfies readonly InputName[];

/** True where the run is an audit; then `auditProblems` stands for the rules about artifacts. */
export function isAudit({ mode }: GivenInputs): boolean {
  return mode === 'audit';
}

/** @param signed true where somebody is named who must have signed */
export function auditProblems(given: GivenInputs, signed: boolean): readonly ConfigProblem[] {
  const isGiven = (name: InputName): boolean => given[name] !== undefined && given[name] !== false;
  const problems: ConfigProblem[] = [];
  if (!isAudit(given)) {
    if (!isGiven('deployed')) return [];
    return [{ where: 'deployed', message: 'is for an audit alone', fix: 'Add `mode: audit`, or remove it.' }];
  }
  if (!isGiven('deployed')) {
    const fix = 'Name a file of versions, digests and images, or the JSON of `kubectl get pods -o json`.';
    problems.push({ where: 'deployed', message: 'is missing: an audit needs to know what is deployed', fix });
  }
  for (const where of NOT_IN_AUDIT.filter(isGiven)) {
    const fix = 'Remove it, or check that in a step of its own.';
    problems.push({ where, message: '`mode: audit` looks at what is `deployed` alone', fix });
  }
  for (const where of signed ? [] : FOR_IMAGES.filter(isGiven)) {
    const fix = 'Add `certificate-identity` with `certificate-oidc-issuer`, `repo`, or `key`; or remove it.';
    problems.push({ where, message: 'is given, but nobody is named who must have signed', fix });
  }
  return signed ? [...problems, ...imageProblems({ ...given, images: [] }, signed)] : problems;
}

/** The plan of an audit by inputs: images are verified again where somebody is named who must have signed them. */
export function auditPlan(
  given: GivenInputs,
  by: SignerExpression,
  predicateTypes: readonly string[] | 'any',
): AuditPlan | undefined {
  const { deployed } = given;
  if (!isAudit(given) || deployed === undefined) return undefined;
  const rules: readonly ImageRule[] = by.of.length > 0 ? imageRules({ ...given, images: [] }, by, predicateTypes) : [];
  return { deployed, rules };
}

/** What only the whole policy tells, wherever it came from: an audit without a revocation list would pass everything. */
export function auditPolicyProblems(policy: Policy, { mode }: RunOptions): readonly ConfigProblem[] {
  if (mode !== 'audit' || policy.revocations) return [];
  const message = '`mode: audit` is given without a revocation list to compare with';
  return [{ where: 'revocations', message, fix: 'Name the signed list, and who must have signed it.' }];
}
