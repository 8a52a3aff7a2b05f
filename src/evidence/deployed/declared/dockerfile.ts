/**
 * The images that a Dockerfile builds from (Dockerfile reference, syntax 1): `FROM` of each stage, `--from` of `COPY` and `ADD`,
 * mounts of `RUN`, and the frontend of `# syntax=`. Stages of the file itself and `scratch` are none. Arguments have the values of
 * their defaults, as in a build that is given no others; one without a default is told.
 */
import type { Refusal } from '../../../core/model.js';
import { malformed } from '../deployed-thing.js';
import { expand, readArgs, type Argument } from './dockerfile-args.js';
import { instructionsOf, type Instruction, type Word } from './dockerfile-lines.js';
import type { Mention } from './mention.js';

const HINT =
  'Write it in the plain form of the Dockerfile reference: what readers of Dockerfiles may understand differently is refused.';

/** What BuildKit takes for the name of a stage, once it is in lower case. */
const STAGE_NAME = /^[a-z][a-z0-9_.-]*$/i;

interface Stages {
  readonly names: Set<string>;
  count: number;
}

/** The images of one Dockerfile. */
export function* readDockerfile(text: string, file: string): Generator<Mention | Refusal> {
  const { instructions, syntax, problem } = instructionsOf(text);
  const args = new Map<string, Argument>();
  const stages: Stages = { names: new Set(), count: 0 };
  if (syntax) yield { ...named(syntax), place: `syntax, line ${syntax.line}`, line: syntax.line };
  for (const one of instructions) {
    if (one.name === 'ARG' && stages.count === 0) readArgs(one.words, args);
    else if (one.name === 'FROM') yield* readFrom(one, args, stages, file);
    else yield* readOther(one, stages, file);
  }
  if (problem) yield malformed(file, problem.what, HINT, problem.line);
  else if (stages.count === 0) yield malformed(file, 'has no FROM', HINT);
}

function* readFrom(
  { words, line }: Instruction,
  args: ReadonlyMap<string, Argument>,
  stages: Stages,
  file: string,
): Generator<Mention | Refusal> {
  const [image, as, name, ...more] = words.filter(({ text }) => !text.startsWith('--'));
  stages.count += 1;
  const wrongName = as !== undefined && (as.text.toUpperCase() !== 'AS' || name === undefined);
  if (!image || image.text === '' || wrongName || more.length > 0) {
    yield malformed(file, 'has a FROM that is not `FROM IMAGE [AS NAME]`', HINT, line);
    return;
  }
  if (name && !STAGE_NAME.test(name.text)) {
    yield malformed(file, 'has a stage whose name is not letters, digits, `-`, `_` and `.`', HINT, line);
    return;
  }
  const { text, by, ...rest } = expand(image, args);
  const place = `FROM, line ${line}${by === undefined ? '' : `, by ARG ${by}`}`;
  const known = text === 'scratch' || stages.names.has(text.toLowerCase());
  if (name) stages.names.add(name.text.toLowerCase());
  if (!known || rest.unclear !== undefined) yield { text, place, line, ...rest };
}

/** `COPY --from=`, `ADD --from=` and `RUN --mount=…,from=`: a stage by name or number, or an image. */
function* readOther({ name, words, line }: Instruction, stages: Stages, file: string): Generator<Mention | Refusal> {
  for (const word of words) {
    if (!word.text.startsWith('--')) break;
    if (name === 'RUN' && [...word.text.matchAll(/[=,]from=/gi)].length > 1) {
      yield malformed(file, 'has a mount with `from` twice', HINT, line);
      return;
    }
    const from = name === 'RUN' ? partOf(word, /^--mount=(?:[^,]*,)*?from=([^,]*)/i) : partOf(word, /^--from=(.*)$/is);
    if (!from || from.text === '' || from.text === 'scratch') continue;
    if (stages.names.has(from.text.toLowerCase())) continue;
    // By number only a copy names a stage, and only one before its own.
    if (name !== 'RUN' && /^[0-9]+$/.test(from.text) && Number(from.text) < stages.count - 1) continue;
    yield { ...named(from), place: `${name}, line ${line}`, line };
  }
}

/** No argument is filled in here: BuildKit refuses one. */
function named({ text, span }: Pick<Word, 'text' | 'span'>): Pick<Mention, 'text' | 'span' | 'unclear'> {
  if (text.includes('$')) return { text, unclear: 'depends on a variable' };
  return { text, ...(span && { span }) };
}

/** The first group of a pattern over a word, with its place. */
function partOf({ text, span }: Word, pattern: RegExp): Pick<Word, 'text' | 'span'> | undefined {
  const found = pattern.exec(text);
  const part = found?.[1];
  if (!found || part === undefined) return undefined;
  const start = found[0].length - part.length;
  return { text: part, ...(span && { span: { start: span.start + start, end: span.start + start + part.length } }) };
}
