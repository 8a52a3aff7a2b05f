/**
 * Signatures that come in a form of their own by a bare key: the one home of what they are called and of their usual names. What
 * reads a row `x` is `X` of `evidence/signatures/x.ts`, and what verifies it is `X` of `verify/keys/x.ts`: `npm run docs` writes the
 * tables of both.
 */

interface KeyForm {
  readonly name: string;
  /** What each form of its evidence is called in a sentence; tools may share a file format. */
  readonly called: Readonly<Record<string, string>>;
  /** What its files are called beside an artifact, where `.sig` is not all. */
  readonly suffixes: readonly string[];
}

export const KEY_FORMS = [
  {
    name: 'minisign',
    called: { minisign: 'a minisign signature', signify: 'a signify signature' },
    suffixes: ['.minisig'],
  },
  { name: 'ssh', called: { ssh: 'an SSH signature' }, suffixes: [] },
  { name: 'cms', called: { cms: 'a CMS signature' }, suffixes: ['.p7s', '.cms'] },
] as const satisfies readonly KeyForm[];

/** The rows as those see them who treat all alike. */
const ROWS: readonly KeyForm[] = KEY_FORMS;

/** The names of all forms, as lists of formats have them: `minisign`, `SSH`. */
export const KEY_FORM_NAMES: readonly string[] = ROWS.flatMap(({ called }) => Object.values(called)).map((text) =>
  text.replace(/^an? | signature$/g, ''),
);

/** The usual names of the row's files; none where there is no such row. */
export function suffixesOf(name: string): readonly string[] {
  return ROWS.find((row) => row.name === name)?.suffixes ?? [];
}

/** The row of evidence by its form; undefined for evidence that is not by a bare key alone. */
export function keyFormOf(form: string): KeyForm | undefined {
  return ROWS.find(({ called }) => Object.hasOwn(called, form));
}

/** What evidence of a form is called, with its article. */
export function calledOf(form: string): string {
  return keyFormOf(form)?.called[form] ?? 'a signature';
}
