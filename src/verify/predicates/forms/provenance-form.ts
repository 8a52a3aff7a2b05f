/**
 * SLSA provenance v0.2 and v1 in one form. Sources: slsa.dev/spec/v1.0/provenance (`buildDefinition`, `runDetails`),
 * slsa.dev/spec/v0.2/provenance (`builder`, `invocation`, `materials`).
 */
import { dig, isRecord } from '../../../formats/json/json.js';
import { PROVENANCE_V02, PROVENANCE_V1 } from '../../../policy/compile/predicate-types.js';
import type { Statement } from '../../statement.js';
import { formOf, refuseOtherSpelling, type Form } from './form.js';

/** What the builder, the parameters and the materials were; a member that the predicate lacks is absent here too. */
export function provenanceForm({ predicateType, predicate }: Statement): Form {
  switch (predicateType) {
    case PROVENANCE_V1:
      return formOf(() => ofVersion1(predicate));
    case PROVENANCE_V02:
      return formOf(() => ofVersion02(predicate));
    default:
      return undefined;
  }
}

function ofVersion1(predicate: unknown): object {
  refuseRespelled(predicate, [
    ['', ['runDetails', 'buildDefinition']],
    ['runDetails', ['builder', 'metadata']],
    ['buildDefinition', ['buildType', 'externalParameters', 'resolvedDependencies']],
  ]);
  refuseOtherSpelling(dig(predicate, 'runDetails', 'builder'), ['id'], '/runDetails/builder');
  refuseOtherSpelling(dig(predicate, 'runDetails', 'metadata'), ['finishedOn'], '/runDetails/metadata');
  return present({
    builder: dig(predicate, 'runDetails', 'builder', 'id'),
    buildType: dig(predicate, 'buildDefinition', 'buildType'),
    parameters: dig(predicate, 'buildDefinition', 'externalParameters'),
    materials: materials(
      dig(predicate, 'buildDefinition', 'resolvedDependencies'),
      '/buildDefinition/resolvedDependencies',
    ),
    finishedOn: dig(predicate, 'runDetails', 'metadata', 'finishedOn'),
  });
}

function ofVersion02(predicate: unknown): object {
  refuseRespelled(predicate, [
    ['', ['builder', 'buildType', 'invocation', 'materials', 'metadata']],
    ['builder', ['id']],
    ['invocation', ['parameters']],
    ['metadata', ['buildFinishedOn']],
  ]);
  return present({
    builder: dig(predicate, 'builder', 'id'),
    buildType: dig(predicate, 'buildType'),
    parameters: dig(predicate, 'invocation', 'parameters'),
    materials: materials(dig(predicate, 'materials'), '/materials'),
    finishedOn: dig(predicate, 'metadata', 'buildFinishedOn'),
  });
}

/** @param members of the predicate itself, and of an object in it */
function refuseRespelled(predicate: unknown, members: readonly (readonly [string, readonly string[]])[]): void {
  for (const [name, names] of members)
    refuseOtherSpelling(name === '' ? predicate : dig(predicate, name), names, name === '' ? '' : `/${name}`);
}

/** Address and digests of each; undefined where one of them is not an object, because then nothing of them is known. */
function materials(value: unknown, pointer: string): unknown {
  if (!Array.isArray(value) || !value.every(isRecord)) return undefined;
  return value.map((one, index) => {
    refuseOtherSpelling(one, ['uri', 'digest'], `${pointer}/${index}`);
    return present({ uri: one['uri'], digest: one['digest'] });
  });
}

function present(members: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
