/** From `fields` and `form` in a policy file to where the engine looks in a document. */
import type {
  RevocationFields,
  RevocationMark,
  RevocationText,
  SchemaVersionField,
} from '../../model/revocation-fields.js';
import { MVM_MANIFEST, MVM_REVOCATIONS } from './document-forms.js';
import { DEFAULT_MANIFEST_FIELDS } from './manifest-fields.js';
import type { ManifestFact, ManifestFields } from '../../model/policy.js';
import type {
  FormEntry,
  ManifestFieldsEntry,
  RevocationFieldsEntry,
  SchemaVersionEntry,
} from '../document/field-shapes.js';
import type { Scope } from './scope.js';
import type { Placed } from '../document/shape.js';
import { quoted } from '../../core/quoted.js';

/** RFC 6901, section 3: empty, or parts behind slashes in which `~` is followed by 0 or 1. */
const POINTER = /^(?:\/(?:[^~]|~[01])*)?$/;

export function pointer(text: Placed<string>, scope: Scope): string {
  if (!POINTER.test(text.value)) {
    const fix = 'Write `/key/key`, as RFC 6901 has it: `~0` for `~`, `~1` for `/`.';
    scope.fail(text.place, `\`${text.value}\` is not a JSON pointer`, fix);
  }
  return text.value;
}

function schemaVersion(entry: SchemaVersionEntry, scope: Scope): SchemaVersionField {
  if ('value' in entry) return { at: pointer(entry, scope), known: [1] };
  return { at: pointer(entry.at, scope), known: entry.known.map(({ value }) => value) };
}

/** Keys whose values are pointers, by the engine's names for them. */
type PointerKeys<Entry, Field extends string> = Readonly<
  Record<Field, Exclude<keyof Entry & string, 'place' | 'schema-version'>>
>;

/** The pointers that an entry has, under the engine's names. */
function pointersOf<Field extends string, Entry>(
  entry: Entry | undefined,
  keys: PointerKeys<Entry, Field>,
  scope: Scope,
): Partial<Record<Field, string>> {
  const given = (Object.entries(keys) as [Field, keyof Entry][]).flatMap(([field, key]) => {
    const text = entry?.[key] as Placed<string> | undefined;
    return text === undefined ? [] : [[field, pointer(text, scope)] as const];
  });
  return Object.fromEntries(given) as Partial<Record<Field, string>>;
}

const FACTS: PointerKeys<ManifestFieldsEntry, ManifestFact> = {
  version: 'version',
  arch: 'arch',
  variant: 'variant',
  builtAt: 'built-at',
  notAfter: 'not-after',
};
const ENTRIES: PointerKeys<ManifestFieldsEntry, 'artifacts' | 'entryName' | 'entrySha256' | 'entrySize'> = {
  artifacts: 'artifacts',
  entryName: 'name',
  entrySha256: 'sha256',
  entrySize: 'size',
};

/** The fields of a form, and over them those that are mapped one by one. */
export function manifestFields(
  form: FormEntry | undefined,
  entry: ManifestFieldsEntry | undefined,
  scope: Scope,
): ManifestFields {
  const base = form?.value === 'mvm' ? MVM_MANIFEST : DEFAULT_MANIFEST_FIELDS;
  const facts = pointersOf(entry, FACTS, scope);
  const known = entry?.['schema-version'];
  return {
    ...base,
    ...facts,
    ...pointersOf(entry, ENTRIES, scope),
    ...(known && { schemaVersion: schemaVersion(known, scope) }),
    needed: [...new Set([...base.needed, ...(Object.keys(facts) as ManifestFact[])])],
  };
}

const MARKS: PointerKeys<RevocationFieldsEntry, RevocationMark> = {
  version: 'version',
  sha256: 'digest',
  commit: 'commit',
  identity: 'identity',
  runId: 'run-id',
  variant: 'variant',
  arch: 'arch',
};
const RECALLING = ['version', 'digest', 'commit', 'identity', 'run-id'] as const;
const TEXTS: PointerKeys<RevocationFieldsEntry, RevocationText> = {
  reason: 'reason',
  revokedAt: 'revoked-at',
  fixedIn: 'fixed-in',
  url: 'url',
};
const PLAIN: PointerKeys<RevocationFieldsEntry, Exclude<RevocationMark, 'variant' | 'arch'>> = {
  version: 'versions',
  sha256: 'digests',
  commit: 'commits',
  identity: 'identities',
  runId: 'run-ids',
};
const OF_LIST: PointerKeys<RevocationFieldsEntry, 'entries' | 'serial' | 'issuedAt' | 'expiresAt'> = {
  entries: 'entries',
  serial: 'serial',
  issuedAt: 'issued-at',
  expiresAt: 'expires',
};

/** Undefined where the list has the gate's own form. */
export function revocationForms(
  form: FormEntry | undefined,
  entry: RevocationFieldsEntry | undefined,
  scope: Scope,
): readonly RevocationFields[] | undefined {
  if (!entry) return form?.value === 'mvm' ? MVM_REVOCATIONS : undefined;
  if (form) scope.fail(form.place, '`form` beside `fields` would map the list twice', 'Keep one of them.');
  entryProblems(entry, scope);
  const known = entry['schema-version'];
  return [
    {
      ...pointersOf(entry, OF_LIST, scope),
      marks: pointersOf(entry, MARKS, scope),
      texts: pointersOf(entry, TEXTS, scope),
      plain: pointersOf(entry, PLAIN, scope),
      ...(known && { schemaVersion: schemaVersion(known, scope) }),
    },
  ];
}

/** Entries of which nothing is read, and members that no entry has. */
function entryProblems(entry: RevocationFieldsEntry, scope: Scope): void {
  const ofEntry = [...Object.values(MARKS), ...Object.values(TEXTS)].filter((key) => entry[key] !== undefined);
  const names = quoted(RECALLING);
  if (entry.entries && !RECALLING.some((key) => entry[key]))
    scope.fail(entry.entries.place, '`entries` has nothing by which an entry recalls', `Map one of ${names}.`);
  if (!entry.entries && ofEntry.length > 0)
    scope.fail(
      entry.place,
      `\`${ofEntry.join('`, `')}\` stands in entries, and \`entries\` is not mapped`,
      'Add `entries`.',
    );
}
