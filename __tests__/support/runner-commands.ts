/**
 * How the Actions runner reads a step's output: two grammars of workflow commands, looked for in both streams (runner,
 * src/Runner.Common/ActionCommand.cs and src/Runner.Worker/ActionCommandManager.cs).
 */

export interface WorkflowCommand {
  readonly grammar: 'v1' | 'v2';
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
  readonly line: string;
}

/** The commands that the runner has registered; names are compared without case. */
const REGISTERED = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

type Escapes = readonly (readonly [string, string])[];
const V1_ESCAPES: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
];
// the percent sign comes last, or `%250A` would become a line break
const V2_DATA: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const V2_PROPERTY: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];

const unescape = (text: string, escapes: Escapes): string =>
  escapes.reduce((result, [escaped, plain]) => result.replaceAll(escaped, plain), text);

function propertiesOf(text: string, separator: string, escapes: Escapes): Record<string, string> {
  const pairs = text.split(separator).map((pair) => [pair.slice(0, pair.indexOf('=')), pair] as const);
  return Object.fromEntries(
    pairs
      .filter(([, pair]) => pair.includes('='))
      .map(([key, pair]) => [key.trim(), unescape(pair.slice(pair.indexOf('=') + 1), escapes)]),
  );
}

function nameAndProperties(info: string): readonly [string, string] {
  const space = info.indexOf(' ');
  return space < 0 ? [info, ''] : [info.slice(0, space), info.slice(space + 1)];
}

type Known = (name: string) => boolean;

/** `::name key=value,key=value::data` at the start of a line, blanks before it aside. */
function parseV2(line: string, known: Known): WorkflowCommand | undefined {
  // what .NET's TrimStart removes: U+0085 too, but no byte order mark
  const text = line.replace(/^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/, '');
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  const [name, properties] = nameAndProperties(text.slice(2, end));
  if (!known(name)) return undefined;
  return {
    grammar: 'v2',
    name: name.toLowerCase(),
    properties: propertiesOf(properties.trim(), ',', V2_PROPERTY),
    data: unescape(text.slice(end + 2), V2_DATA),
    line,
  };
}

/** `##[name key=value;key=value]data` anywhere in a line. */
function parseV1(line: string, known: Known): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const [name, properties] = nameAndProperties(line.slice(start + 3, end));
  if (!known(name)) return undefined;
  return {
    grammar: 'v1',
    name: name.toLowerCase(),
    properties: propertiesOf(properties.trim(), ';', V1_ESCAPES),
    data: unescape(line.slice(end + 1), V1_ESCAPES),
    line,
  };
}

/** Lines as .NET reads them: a lone carriage return ends one as well. */
export function linesOf(stream: string): string[] {
  const lines = stream.split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

export interface StreamReading {
  readonly commands: readonly WorkflowCommand[];
  /** Lines that are no commands: what the log shows as it is. */
  readonly text: readonly string[];
}

/** Reads one stream; `stop-commands` makes the runner deaf until its token comes. */
export function readStream(stream: string): StreamReading {
  const commands: WorkflowCommand[] = [];
  const text: string[] = [];
  let stopToken: string | undefined;
  const known: Known = (name) => REGISTERED.has(name.toLowerCase()) || name.toLowerCase() === stopToken;
  for (const line of linesOf(stream)) {
    const command = parseV2(line, known) ?? parseV1(line, known);
    if (command && stopToken === undefined) commands.push(command);
    else if (command?.name !== stopToken || stopToken === undefined) text.push(line);
    if (command && command.name === stopToken) stopToken = undefined;
    else if (command?.name === 'stop-commands') stopToken ??= command.data.toLowerCase();
  }
  return { commands, text };
}
