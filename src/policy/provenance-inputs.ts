/** What inputs demand of a provenance: its builder, and the inputs of the run that was dispatched. */
import type { ConfigProblem } from '../core/errors.js';
import { readBuilderId } from './signers/builder-id.js';
import { PROVENANCE_TYPES } from './compile/predicate-types.js';
import type { GivenInputs } from './inputs/read-inputs.js';
import type { BuilderDemand, ProvenanceDemand } from '../model/signer.js';

/** Inputs that only a provenance can meet. */
export const ON_PROVENANCE = ['builder-id', 'workflow-input'] as const;

export interface ProvenancePlan {
  readonly builders: readonly BuilderDemand[];
  readonly inputs: ProvenanceDemand['inputs'];
  readonly problems: readonly ConfigProblem[];
}

/** True where the inputs demand something that only a provenance says. */
export function demandsProvenance(given: GivenInputs): boolean {
  return ON_PROVENANCE.some((name) => given[name] !== undefined);
}

/** Reads `builder-id` and `workflow-input`. */
export function planProvenance(given: GivenInputs): ProvenancePlan {
  const problems: ConfigProblem[] = [];
  const builders = (given['builder-id'] ?? []).flatMap((text) => {
    const read = readBuilderId(text);
    if ('value' in read) return read.value;
    problems.push({ where: 'builder-id', ...read.complaint });
    return [];
  });
  const inputs = new Map<string, string>();
  for (const line of given['workflow-input'] ?? []) {
    const [, name, value] = /^([^=\s]+)=(.*)$/s.exec(line) ?? [];
    const fix = 'Write `name=value`, one a line, each name once.';
    if (name === undefined || value === undefined) {
      problems.push({ where: 'workflow-input', message: `\`${line}\` is not \`name=value\``, fix });
    } else if ((inputs.get(name) ?? value) !== value) {
      problems.push({ where: 'workflow-input', message: `\`${name}\` is given with different values`, fix });
    } else inputs.set(name, value);
  }
  return { builders, inputs: [...inputs], problems };
}

/** The demand for a signer; absent where nothing is demanded. */
export function provenanceDemand(
  builders: readonly BuilderDemand[],
  inputs: ProvenanceDemand['inputs'],
): { readonly provenance?: ProvenanceDemand } {
  return builders.length === 0 && inputs.length === 0 ? {} : { provenance: { builders, inputs } };
}

/** Demands beside these that no provenance meets: nothing could ever pass. */
export function provenanceProblems(given: GivenInputs): readonly ConfigProblem[] {
  const demanding = ON_PROVENANCE.find((name) => given[name] !== undefined);
  if (demanding === undefined) return [];
  const fix = `Remove it, or remove \`${demanding}\`.`;
  const problems: ConfigProblem[] = [];
  const type = given['predicate-type'];
  if (type !== undefined && type !== 'any' && !PROVENANCE_TYPES.some((known) => known === type)) {
    const message = `is not SLSA provenance, and \`${demanding}\` is about what a provenance says`;
    problems.push({ where: 'predicate-type', message, fix });
  }
  for (const check of ['signature', 'sbom']) {
    if (!given.require?.includes(check)) continue;
    const message = `\`${check}\` is not provenance, and \`${demanding}\` is about what a provenance says`;
    problems.push({ where: 'require', message, fix });
  }
  if (given['git-tag'] !== undefined) {
    const message = `is signed without provenance, and \`${demanding}\` is about what a provenance says`;
    problems.push({ where: 'git-tag', message, fix });
  }
  return problems;
}
