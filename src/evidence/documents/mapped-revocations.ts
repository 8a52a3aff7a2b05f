/**
 * Revocation lists in the forms of their own projects: the policy says with JSON pointers where the list keeps what. A member
 * that the policy does not map is passed over, so that an entry recalls more by it and never less.
 */
import { isRecord, shownJson } from '../../formats/json/json.js';
import { otherSpellingAt, valueAt } from '../../formats/json/json-pointer.js';
import {
  boundEntries,
  commitOf,
  digestOf,
  identityOf,
  MalformedRevocations as Malformed,
  nameOf,
  proseOf,
  refuseNeverValid,
  runOf,
  serialOf,
  textOf,
  timeOf,
  versionOf,
} from './revocation-values.js';
import type {
  RevocationFields,
  RevocationMark,
  RevocationText,
  SchemaVersionField,
} from '../../model/revocation-fields.js';
import type { Revocation, RevocationList } from './revocation-list.js';

const READERS: Readonly<Record<RevocationMark, (value: unknown, pointer: string) => string>> = {
  version: versionOf,
  sha256: (value, pointer) => digestOf(prefixed(value), pointer),
  commit: commitOf,
  identity: identityOf,
  runId: runOf,
  variant: nameOf,
  arch: nameOf,
};

/** Marks that recall by themselves; the others only narrow. */
const RECALLING: readonly RevocationMark[] = ['version', 'sha256', 'commit', 'identity', 'runId'];

const TEXTS: Readonly<Record<RevocationText, (value: unknown, pointer: string) => string>> = {
  reason: proseOf,
  revokedAt: textOf,
  fixedIn: textOf,
  url: textOf,
};

/** Many lists write SHA-256 in hex alone. */
function prefixed(value: unknown): unknown {
  return typeof value === 'string' && /^[0-9a-f]{64}$/i.test(value) ? `sha256:${value}` : value;
}

/**
 * Reads a list by the form that it has: the one whose lists are all there.
 *
 * @param forms at least one
 * @throws MalformedRevocations where it has none of them, or more than one, or says what can never match.
 */
export function readMappedList(list: unknown, forms: readonly RevocationFields[]): RevocationList {
  const [fields, further] = forms.filter((form) => listsOf(form).every((at) => valueAt(list, at) !== undefined));
  if (!fields) {
    const places = forms.map((form) => listsOf(form).join(' and ')).join(', or ');
    throw new Malformed(`has no list at ${places}`, { expected: `a list at ${places}`, actual: membersOf(list) });
  }
  // One of them would be passed over.
  if (further) throw new Malformed('has the lists of two forms at once', { actual: membersOf(list) });
  checkSchemaVersion(list, fields.schemaVersion);
  const read = <Value>(at: string | undefined, as: (value: unknown, name: string) => Value): Value | undefined => {
    const value = at === undefined ? undefined : (statedAt(list, at) ?? undefined);
    return at === undefined || value === undefined ? undefined : as(value, at.slice(1));
  };
  const serial = read(fields.serial, serialOf);
  const issuedAt = read(fields.issuedAt, timeOf);
  const expiresAt = read(fields.expiresAt, timeOf);
  refuseNeverValid(issuedAt, expiresAt, (fields.issuedAt ?? '').slice(1), (fields.expiresAt ?? '').slice(1));
  return {
    ...(serial !== undefined && { serial }),
    ...(issuedAt && { issuedAt }),
    ...(expiresAt && { expiresAt }),
    entries: entriesOf(list, fields),
  };
}

/** What stands at a pointer. Throws where another reader could find something else there. */
function statedAt(document: unknown, pointer: string): unknown {
  const other = otherSpellingAt(document, pointer);
  if (other !== undefined)
    throw new Malformed(`has a member ${shownJson(other)}, which other tools take for one of ${pointer}`);
  return valueAt(document, pointer);
}

function listsOf({ entries, plain }: RevocationFields): readonly string[] {
  return [...(entries === undefined ? [] : [entries]), ...Object.values(plain)];
}

function membersOf(list: unknown): string {
  return isRecord(list) ? `the members ${shownJson(Object.keys(list))}` : shownJson(list);
}

function checkSchemaVersion(list: unknown, field: SchemaVersionField | undefined): void {
  if (!field) return;
  const stated = statedAt(list, field.at);
  if (field.known.some((version) => version === stated)) return;
  throw new Malformed(`has ${shownJson(stated)} at ${field.at}, a version of its form that is not known`, {
    actual: shownJson(stated),
    expected: field.known.join(' or '),
    hint: 'Members of a newer form could be overlooked. See whether a newer signature-gate or policy knows it.',
  });
}

function entriesOf(list: unknown, fields: RevocationFields): readonly Revocation[] {
  const found = listsOf(fields).map((at) => {
    const values = statedAt(list, at);
    if (!Array.isArray(values)) throw new Malformed(`has ${shownJson(values)} at ${at}, which is not a list`);
    return values.length;
  });
  boundEntries(found.reduce((sum, count) => sum + count, 0));
  const { entries, plain } = fields;
  const whole = entries === undefined ? [] : valuesAt(list, entries, (entry, at) => readEntry(entry, at, fields));
  const alone = marksOf(plain).flatMap(([mark, at]) =>
    valuesAt(list, at, (value, pointer): Revocation => ({ pointer, [mark]: READERS[mark](value, pointer) })),
  );
  return [...whole, ...alone];
}

function valuesAt<Value>(
  list: unknown,
  at: string,
  read: (value: unknown, pointer: string) => Value,
): readonly Value[] {
  const values = statedAt(list, at) as readonly unknown[];
  return values.map((value, index) => read(value, `${at}/${index}`));
}

function readEntry(entry: unknown, pointer: string, { marks, texts }: RevocationFields): Revocation {
  if (!isRecord(entry)) throw new Malformed(`has ${shownJson(entry)} at ${pointer}, which is not an object`);
  // Null is how some tools write that there is nothing.
  const stated = (at: string) => statedAt(entry, at) ?? undefined;
  const given = marksOf(marks).filter(([, at]) => stated(at) !== undefined);
  if (!given.some(([mark]) => RECALLING.includes(mark))) {
    const places = marksOf(marks).filter(([mark]) => RECALLING.includes(mark));
    throw new Malformed(
      `has an entry at ${pointer} that says at none of ${places.map(([, at]) => at).join(', ')} what it recalls`,
    );
  }
  const said = (Object.entries(texts) as [RevocationText, string][]).filter(([, at]) => stated(at) !== undefined);
  return {
    pointer,
    ...Object.fromEntries(given.map(([mark, at]) => [mark, READERS[mark](stated(at), `${pointer}${at}`)])),
    ...Object.fromEntries(said.map(([text, at]) => [text, TEXTS[text](stated(at), `${pointer}${at}`)])),
  };
}

function marksOf(marks: RevocationFields['marks']): readonly (readonly [RevocationMark, string])[] {
  return Object.entries(marks) as [RevocationMark, string][];
}
