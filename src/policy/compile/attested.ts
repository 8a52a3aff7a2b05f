/** Which types of attestations an entry accepts, and what they must say. */
import type { PredicateForm, PredicateRequirement } from '../../model/predicate.js';
import { isLevelName } from '../../formats/slsa-levels.js';
import { COSIGN_TYPES, PREDICATES_OF_FORM, PROVENANCE_TYPES, VSA_TYPE } from './predicate-types.js';
import { vsaConditions } from './vsa.js';
import type { ContentEntry } from '../document/predicate-shape.js';
import { age, contentRequirements } from './predicates.js';
import type { RequirementEntry } from '../document/requirement-shape.js';
import { asList, type Scope } from './scope.js';
import type { Placed } from '../document/shape.js';

/** What an attestation must be and say. */
export interface Attested {
  readonly predicateTypes: readonly string[] | 'any';
  readonly content?: readonly PredicateRequirement[];
}

type TypesEntry = Placed<string> | readonly Placed<string>[] | undefined;

/** The predicate types that are accepted: provenance unless others are named. */
export function acceptedTypes(entry: TypesEntry, scope: Scope): readonly string[] | 'any' {
  if (entry === undefined) return PROVENANCE_TYPES;
  const types: string[] = [];
  for (const text of asList(entry)) {
    const type = scope.literal(text);
    if (type === undefined) continue;
    if (type !== 'any' && !/^[^\s]*[:/][^\s]*$/.test(type)) {
      const known = Object.hasOwn(COSIGN_TYPES, type) ? COSIGN_TYPES[type] : undefined;
      const fix =
        known === undefined
          ? 'Write its whole URI, such as `https://spdx.dev/Document`, or `any`.'
          : `Write its whole URI: \`${known}\`.`;
      scope.fail(text.place, `\`${type}\` is not a predicate type`, fix);
    }
    types.push(type);
  }
  return types.includes('any') ? 'any' : types;
}

/** Where the entry says nothing of the type, that of the known predicate whose content it speaks of is meant. */
export function attested(entry: ContentEntry & { readonly 'predicate-type'?: TypesEntry }, scope: Scope): Attested {
  const content = contentRequirements(entry, scope);
  const [known] = content
    .map(({ form }) => form)
    .filter((form): form is Exclude<PredicateForm, 'raw'> => form !== 'raw');
  const predicateTypes =
    known === undefined || entry['predicate-type'] !== undefined
      ? acceptedTypes(entry['predicate-type'], scope)
      : PREDICATES_OF_FORM[known];
  return { predicateTypes, ...(content.length > 0 && { content }) };
}

type SummaryEntry = Extract<RequirementEntry, { kind: 'vsa' }>['value'];

/** A verification summary with everything that it must say. */
export function summaryRequirement(entry: SummaryEntry, scope: Scope): Attested {
  const levels = entry.levels.flatMap((level) => {
    const name = scope.literal(level);
    if (name !== undefined && !isLevelName(name)) {
      const fix =
        'Write `SLSA_BUILD_LEVEL_3`, with the track and the number, or a level of the verifier by its own name.';
      scope.fail(level.place, `\`${name}\` is not the name of a level`, fix);
    }
    return name === undefined ? [] : [name];
  });
  const policy = entry['policy-digest'] && sha256Of(entry['policy-digest'], scope);
  const inputs = (entry.inputs ?? []).flatMap((one) => sha256Of(one, scope) ?? []);
  const summary = vsaConditions({
    verifier: scope.literal(entry.verifier) ?? '',
    resource: scope.literal(entry.resource) ?? '',
    levels,
    ...(entry['max-age'] && { age: age(entry['max-age'], scope) }),
    ...(policy !== undefined && { policySha256: policy }),
    inputs,
  });
  return { predicateTypes: [VSA_TYPE], content: [summary] };
}

function sha256Of(entry: Placed<string>, scope: Scope): string | undefined {
  const given = scope.literal(entry);
  const [, hex] = /^sha256:([0-9a-f]{64})$/i.exec(given ?? '') ?? [];
  if (given !== undefined && hex === undefined) {
    scope.fail(entry.place, `\`${given}\` is not a SHA-256 digest`, 'Write `sha256:` and 64 hex digits.');
  }
  return hex?.toLowerCase();
}
