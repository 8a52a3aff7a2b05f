/**
 * A problem in the words of whoever wrote the policy: a policy file is told its own keys and the line, a call the names of its inputs.
 * Sentences are written once, with the keys of the document; a sentence that begins with the key that it is about is told of an input
 * without it, since the name of the input stands before it already.
 */
import type { ConfigProblem } from '../../core/errors.js';
import type { Place } from '../document/tree.js';
import type { InputSpec } from '../inputs/input-shapes.js';
import { INPUTS } from '../inputs/inputs.js';

/** What a key of the document is called as an input: another name for the signers of revocation lists. */
const NAMES: Readonly<Record<'artifacts' | 'recalls', Map<string, string>>> = {
  artifacts: new Map([['list', 'checksums']]),
  recalls: new Map(),
};
for (const { name, sets } of INPUTS as readonly InputSpec[]) {
  const [part, key = ''] = sets?.split('.') ?? [];
  if (part === 'recall') NAMES.recalls.set(key, name);
  else if (part !== undefined && key !== 'name' && !NAMES.artifacts.has(key)) NAMES.artifacts.set(key, name);
}

/** The same problem with its place. @param source the policy file as given */
export function problemAt(
  place: Place,
  source: string,
  { message, fix }: Pick<ConfigProblem, 'message' | 'fix'>,
): ConfigProblem {
  if ('line' in place) return { where: 'policy', message, fix, at: { file: source, ...place } };
  const { input, entry } = place;
  const words = (text: string): string => text.replace(/`([a-z-]+)`/g, (_, key: string) => `\`${nameOf(key, input)}\``);
  const [subject, key = ''] = /^`([a-z-]+)`(?: of `[^`]+`)?:? (?=\S)/.exec(message) ?? [''];
  const about = nameOf(key, input) === input ? message.slice(subject.length) : message;
  return { where: input, message: `${entry === undefined ? '' : `line ${entry}: `}${words(about)}`, fix: words(fix) };
}

/** Where something stands, for a person: `FILE:LINE:COLUMN`, or the input. */
export function shownPlace(place: Place, source: string): string {
  return 'line' in place ? `${source}:${place.line}:${place.column}` : `\`${place.input}\``;
}

function nameOf(key: string, input: string): string {
  const recall = input.startsWith('revocations') ? NAMES.recalls.get(key) : undefined;
  return recall ?? NAMES.artifacts.get(key) ?? key;
}

const ORDER = new Map((INPUTS as readonly InputSpec[]).map(({ name }, index) => [name, index]));

/** Problems in the order of the file, or of the table of inputs. */
export function inOrder(problems: readonly ConfigProblem[]): readonly ConfigProblem[] {
  const order = ({ where, at }: ConfigProblem): readonly number[] => [
    at?.line ?? 0,
    at?.column ?? 0,
    at ? 0 : (ORDER.get(where) ?? -1),
  ];
  return [...problems].sort((a, b) => {
    const [ones, others] = [order(a), order(b)];
    const at = ones.findIndex((one, index) => one !== others[index]);
    return at < 0 ? 0 : (ones[at] ?? 0) - (others[at] ?? 0);
  });
}
