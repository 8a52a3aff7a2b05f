/**
 * SLSA provenance v0.2 and v1 in one form. Sources: slsa.dev/spec/v1.0/provenance (`buildDefinition`, `runDetails`),
 * slsa.dev/spec/v0.2/provenance (`builder`, `invocation`, `materials`).
 */
import { dig, isRecord } from '../../../formats/json/json.js';
import { PROVENANCE_V02, PROVENANCE_V1 } from '../../../policy/compile/predicate-types.js';
import type { Statement } from '../../statement.js';

/** What the builder, the parameters and the materials were; a member that the predicate lacks is absent here too. */
export function provenanceForm({ predicateType, predicate }: Statement): object | undefined {
  switch (predicateType) {
    case PROVENANCE_V1:
      return present({
        builder: dig(predicate, 'runDetails', 'builder', 'id'),
        buildType: dig(predicate, 'buildDefinition', 'buildType'),
        parameters: dig(predicate, 'buildDefinition', 'externalParameters'),
        materials: materials(dig(predicate, 'buildDefinition', 'resolvedDependencies')),
        finishedOn: dig(predicate, 'runDetails', 'metadata', 'finishedOn'),
      });
    case PROVENANCE_V02:
      return present({
        builder: dig(predicate, 'builder', 'id'),
        buildType: dig(predicate, 'buildType'),
        parameters: dig(predicate, 'invocation', 'parameters'),
        materials: materials(dig(predicate, 'materials')),
        finishedOn: dig(predicate, 'metadata', 'buildFinishedOn'),
      });
    default:
      return undefined;
  }
}

/** Address and digests of each; undefined where one of them is not an object, because then nothing of them is known. */
function materials(value: unknown): unknown {
  if (!Array.isArray(value) || !value.every(isRecord)) return undefined;
  return value.map((one) => present({ uri: one['uri'], digest: one['digest'] }));
}

function present(members: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
