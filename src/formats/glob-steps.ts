/** The parts of one spelling of a glob: segments, and in them text, wildcards and sets. `glob.ts` says what each means. */

export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'one' }
  | { readonly kind: 'set'; readonly negated: boolean; readonly ranges: readonly (readonly [number, number])[] }
  | { readonly kind: 'star'; readonly captured: boolean };

export type Step =
  | { readonly kind: 'folders' }
  | { readonly kind: 'segment'; readonly tokens: readonly Token[] }
  | { readonly kind: 'end' };

/** A last `**` means every file below: any folders and then a name. */
export function toSteps(segments: readonly string[]): readonly Step[] {
  const steps: Step[] = [];
  for (const segment of segments) {
    if (segment !== '**') steps.push({ kind: 'segment', tokens: toTokens(segment) });
    else if (steps.at(-1)?.kind !== 'folders') steps.push({ kind: 'folders' });
  }
  if (steps.at(-1)?.kind === 'folders') steps.push({ kind: 'segment', tokens: [{ kind: 'star', captured: false }] });
  return steps;
}

/** Segments of a path; `.` and doubled slashes mean nothing. An escaped slash is a slash: no name can hold one. */
export function splitSegments(pattern: string): readonly string[] {
  const segments = [''];
  for (const [piece] of pattern.matchAll(/\\?\/|\\.|[^\\/]+|\\$/gsu)) {
    if (piece.endsWith('/')) segments.push('');
    else segments.push((segments.pop() ?? '') + piece);
  }
  return segments.filter((segment) => segment !== '' && segment !== '.');
}

function toTokens(segment: string): readonly Token[] {
  const tokens: Token[] = [];
  let text = '';
  const put = (token: Token): void => {
    if (text !== '') tokens.push({ kind: 'text', text });
    text = '';
    if (token.kind !== 'star' || tokens.at(-1)?.kind !== 'star') tokens.push(token);
  };
  for (let at = 0; at < segment.length; at++) {
    const char = segment.charAt(at);
    const end = char === '[' ? setEnd(segment, at) : -1;
    if (char === '*') put({ kind: 'star', captured: true });
    else if (char === '?') put({ kind: 'one' });
    else if (end > 0) {
      put(toSet(segment.slice(at + 1, end)));
      at = end;
    } else if (char === '\\' && at + 1 < segment.length) text += segment.charAt(++at);
    else text += char;
  }
  if (text !== '') tokens.push({ kind: 'text', text });
  return tokens;
}

/** Index of the `]` that closes the set opened at `open`, or -1. A `]` right at the start is a member. */
export function setEnd(text: string, open: number): number {
  let at = open + 1;
  if (text[at] === '!' || text[at] === '^') at++;
  if (text[at] === ']') at++;
  for (; at < text.length && text[at] !== '/'; at++) {
    if (text[at] === ']') return at;
    if (text[at] === '\\') at++;
  }
  return -1;
}

function toSet(body: string): Token {
  const negated = /^[!^]/.test(body);
  // A dash is one that makes a range unless it is escaped, first or last.
  const points = [...(negated ? body.slice(1) : body).matchAll(/\\(.)|(.)/gsu)].map(([char, escaped]) => ({
    value: (escaped ?? char).codePointAt(0) ?? 0,
    dash: char === '-',
  }));
  const ranges: (readonly [number, number])[] = [];
  for (let at = 0; at < points.length; at++) {
    const low = points[at]?.value ?? 0;
    const high = points[at + 1]?.dash === true ? points[at + 2] : undefined;
    if (high) at += 2;
    ranges.push([low, high?.value ?? low]);
  }
  return { kind: 'set', negated, ranges };
}
