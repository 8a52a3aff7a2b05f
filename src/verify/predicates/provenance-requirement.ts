/**
 * Does a provenance say what a policy requires of it? Called once its signature holds and its signer is an accepted one: what a
 * stranger's provenance says is never looked at. Source: SLSA provenance, `builder.id`; slsa-verifier documents the same options.
 */
import type { Refusal } from '../../core/model.js';
import { otherSpelling } from '../../formats/json/member-case.js';
import { isReleaseTag } from '../../policy/signers/builder-id.js';
import type { BuilderRequirement, ProvenanceRequirement } from '../../model/policy.js';
import { PROVENANCE_V02 } from '../../policy/compile/predicate-types.js';
import type { LeafCertificate } from '../sigstore/certificate.js';
import type { Provenance } from './provenance.js';

/** Evidence as far as it speaks of the build. */
export interface BuildFacts {
  readonly leaf?: Pick<LeafCertificate, 'identity' | 'claims'>;
  readonly provenance?: Provenance;
}

/** What is not as required; undefined where all is, or where nothing is required. */
export function provenanceProblem(
  requirement: ProvenanceRequirement | undefined,
  { leaf, provenance }: BuildFacts,
  file: string,
): Refusal | undefined {
  if (!requirement) return undefined;
  const at = { file };
  if (!provenance) {
    return {
      code: 'PREDICATE_MISMATCH',
      message: `${file} is not SLSA provenance, and the policy requires what only a provenance says`,
      expected: 'SLSA provenance v0.2 or v1',
      actual: 'evidence that says nothing of the build',
      at,
    };
  }
  const { builders, inputs } = requirement;
  const claim = (what: string, expected: string, actual: string, hint: string): Refusal => ({
    code: 'CLAIM_MISMATCH',
    message: `The provenance in ${file} is of the right signer, but ${what}`,
    expected,
    actual,
    hint,
    at,
  });
  if (builders.length > 0 && !builders.some((builder) => isBuilder(builder, provenance, leaf))) {
    return claim(
      'it names another builder than `builder-id` requires',
      builders.map(({ name, ref }) => (ref === undefined ? name : `${name}@${ref}`)).join(' or '),
      provenance.builder ?? 'none',
      builderHint(builders),
    );
  }
  for (const [name, value] of inputs) {
    const actual = inputOf(provenance, name);
    if (actual === value) continue;
    return claim(
      'its run had another input than `workflow-input` requires',
      `${name}=${value}`,
      actual === undefined ? `no input ${name}` : `${name}=${actual}`,
      'Compare with the inputs of the run that was dispatched; a run by a push or a release has none.',
    );
  }
  return undefined;
}

function builderHint(builders: readonly BuilderRequirement[]): string {
  return builders.some(({ workflow, ref }) => workflow && ref === undefined)
    ? 'Without `@` a workflow counts only at the tag of a release (`v1.2.3`). Compare with the id in the provenance, and write its ref where it is meant.'
    : 'Compare with the id that the provenance names.';
}

function isBuilder(
  requirement: BuilderRequirement,
  { builder = '', predicateType }: Provenance,
  leaf: BuildFacts['leaf'],
): boolean {
  const [name = '', ref, ...more] = builder.split('@');
  if (more.length > 0 || (requirement.name !== name && !isRunner(requirement.name, name, predicateType))) return false;
  return isVouchedFor(requirement, builder, leaf) && isRequiredRef(requirement, ref);
}

/** What the certificate must say of the builder. */
function isVouchedFor({ signs, runner }: BuilderRequirement, builder: string, leaf: BuildFacts['leaf']): boolean {
  if (signs && builder !== leaf?.identity) return false;
  return runner === undefined || leaf?.claims['runner-environment'] === runner;
}

function isRequiredRef(requirement: BuilderRequirement, ref: string | undefined): boolean {
  if (requirement.ref !== undefined) return ref === requirement.ref || ref === `refs/tags/${requirement.ref}`;
  return !requirement.workflow || (ref !== undefined && isReleaseTag(ref));
}

const RUNNER = 'https://github.com/actions/runner';

/** In provenance v0.2 the npm command first named the hosted runner without saying that it is hosted. */
function isRunner(required: string, named: string, predicateType: string): boolean {
  const names = [RUNNER, `${RUNNER}/github-hosted`];
  return predicateType === PROVENANCE_V02 && names.includes(required) && names.includes(named);
}

function inputOf({ inputs }: Provenance, name: string): string | undefined {
  const known = inputs && Object.hasOwn(inputs, name) && otherSpelling(inputs, [name]) === undefined;
  const value = known ? inputs[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}
