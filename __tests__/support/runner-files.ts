/** How the Actions runner reads the files that a step writes (runner, src/Runner.Worker/FileCommandManager.cs). */

export interface FileReading {
  readonly values: Readonly<Record<string, string>>;
  /** Why the runner fails the step over this file. */
  readonly problem?: string;
}

interface Line {
  readonly text: string;
  readonly ending: string;
}

const linesOf = (content: string): Line[] =>
  [...content.matchAll(/([^\n]*?)(\r?\n|$)/g)]
    .filter(([whole]) => whole !== '')
    .map(([, text, ending]) => ({ text: text!, ending: ending! }));

/** `name=value` or `name<<delimiter`, then lines up to the delimiter. */
export function readKeyValueFile(content: string): FileReading {
  const values: Record<string, string> = Object.create(null) as Record<string, string>;
  const lines = linesOf(content);
  for (let index = 0; index < lines.length; index++) {
    const { text } = lines[index]!;
    if (text === '') continue;
    const equals = text.indexOf('=');
    const heredoc = text.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) return { values, problem: `Invalid format '${text}'. Name must not be empty` };
      values[text.slice(0, equals)] = text.slice(equals + 1);
      continue;
    }
    if (heredoc < 0) return { values, problem: `Invalid format '${text}'` };
    const name = text.slice(0, heredoc);
    const delimiter = text.slice(heredoc + 2);
    if (name === '' || delimiter === '') {
      return { values, problem: `Invalid format '${text}'. Name must not be empty and delimiter must not be empty` };
    }
    const end = lines.findIndex((line, at) => at > index && line.text === delimiter);
    if (end < 0) return { values, problem: `Invalid value. Matching delimiter not found '${delimiter}'` };
    const body = lines.slice(index + 1, end);
    values[name] = body.map(({ text: part, ending }, at) => (at === body.length - 1 ? part : part + ending)).join('');
    index = end;
  }
  return { values };
}

const SUMMARY_LIMIT = 1024 * 1024;

/** The summary as GitHub shows it: nothing at all where it is too long. */
export function readSummary(content: Buffer): { readonly summary: string; readonly problem?: string } {
  if (content.length <= SUMMARY_LIMIT) return { summary: content.toString('utf8') };
  const size = `${Math.floor(content.length / 1024)}k`;
  return {
    summary: '',
    problem: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${size}`,
  };
}
