/** Arguments of a Dockerfile before its first stage, and names of images that use them. */
import type { Word } from './dockerfile-lines.js';
import type { Mention, Span } from './mention.js';

export interface Argument {
  /** Absent where it has no default. */
  readonly value?: string;
  /** Where its value stands; absent where it is put together. */
  readonly span?: Span;
  readonly unclear?: string;
}

/** BuildKit gives them a value itself, for the machine that builds and the one that is built for. */
const SET_BY_BUILD = /^(?:(?:BUILD|TARGET)(?:PLATFORM|OS|OSVERSION|ARCH|VARIANT)|TARGETSTAGE)$/i;
const ASSIGNED = /^([A-Za-z_][A-Za-z0-9_]*)(?:=([\s\S]*))?$/;

/** `ARG NAME=value`, several of them in one line. */
export function readArgs(words: readonly Word[], args: Map<string, Argument>): void {
  for (const word of words) {
    const [, name, value] = ASSIGNED.exec(word.text) ?? [];
    if (name === undefined) continue;
    if (value === undefined) {
      // A second `ARG NAME` keeps the value of the first one.
      if (!args.has(name)) args.set(name, {});
      continue;
    }
    const start = name.length + 1;
    const part: Word = {
      text: value,
      ...(word.span && { span: { start: word.span.start + start, end: word.span.start + start + value.length } }),
    };
    const { text, span, unclear } = expand(part, args);
    args.set(name, { value: text, ...(span && { span }), ...(unclear !== undefined && { unclear }) });
  }
}

interface Expanded extends Pick<Mention, 'text' | 'span' | 'unclear'> {
  /** The argument whose value the whole text is. */
  readonly by?: string;
}

/** `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME:+value}`; other forms are not filled in. */
const VARIABLE = /\$(?:([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-+])([^{}$]*))?\})/g;

/** Fills in what the file says of its arguments. What it does not say makes the name unclear; the text then is as it stands. */
export function expand({ text, span }: Pick<Word, 'text' | 'span'>, args: ReadonlyMap<string, Argument>): Expanded {
  if (!text.includes('$')) return { text, ...(span && { span }) };
  const parts = [...text.matchAll(VARIABLE)].map((found) => ({ found, ...valueOf(found, args) }));
  const why = parts.find((part) => part.unclear !== undefined)?.unclear;
  if (why !== undefined) return { text, unclear: why };
  let filled = '';
  let end = 0;
  for (const { found, value = '' } of parts) {
    filled += text.slice(end, found.index) + value;
    end = found.index + found[0].length;
  }
  filled += text.slice(end);
  if (filled.includes('$')) return { text, unclear: 'depends on a variable' };
  const [, plain, braced] = /^\$(?:([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)\})$/.exec(text) ?? [];
  const by = plain ?? braced;
  const from = by === undefined ? undefined : args.get(by)?.span;
  return { text: filled, ...(by !== undefined && { by }), ...(from && { span: from }) };
}

function valueOf(
  [, plain, braced, operator = '', word = '']: RegExpExecArray,
  args: ReadonlyMap<string, Argument>,
): Argument {
  const name = plain ?? braced ?? '';
  const known = argumentOf(name, args);
  if (known?.unclear !== undefined) return known;
  // With `:` an empty value counts as none.
  const there = known?.value !== undefined && !(operator.startsWith(':') && known.value === '');
  if (operator.endsWith('+')) return { value: there ? word : '' };
  if (there) return known;
  if (operator.endsWith('-')) return { value: word };
  return { unclear: `depends on the argument ${name}, which has no default` };
}

function argumentOf(name: string, args: ReadonlyMap<string, Argument>): Argument | undefined {
  return SET_BY_BUILD.test(name) ? { unclear: `depends on ${name}, which the build sets` } : args.get(name);
}
