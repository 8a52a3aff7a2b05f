/** From a command line to inputs. Nothing is judged here but the command line itself; the inputs go to `readInputs`. */
import { isAbsolute, relative } from 'node:path';
import type { ConfigProblem } from '../core/errors.js';
import { INPUTS, INPUT_NAMED } from '../policy/inputs/inputs.js';
import { withoutNamespace } from '../files/windows-name.js';
import { nearest } from '../formats/nearest.js';
import { escapeGlob, isGlob } from '../formats/glob.js';
import type { RawInput } from '../core/host.js';

export interface Command {
  readonly inputs: readonly RawInput[];
  readonly verbose: boolean;
  /** True where only what is wrong is shown. */
  readonly quiet: boolean;
  readonly color: boolean;
  readonly help: boolean;
  /** True where the report goes to standard output as JSON. */
  readonly json: boolean;
  /** As `Host` has it. */
  readonly eitherForm?: true;
  /** What is wrong with the command line; it must not be run then. */
  readonly problems: readonly ConfigProblem[];
}

/** Flags of a command: those that take a value, and those that are there or not. */
interface Flags {
  readonly valued: readonly string[];
  readonly switches: readonly string[];
}

interface Scanned {
  readonly values: Map<string, string[]>;
  readonly positional: string[];
  readonly problems: ConfigProblem[];
}

const COMMON = ['verbose', 'quiet', 'no-color', 'help'] as const;
const FORMATS: readonly string[] = ['text', 'json'];
const VERIFY: Flags = {
  valued: [...INPUTS.filter((input) => input.shape !== 'boolean').map((input) => input.name), 'format'],
  switches: [...INPUTS.filter((input) => input.shape === 'boolean').map((input) => input.name), ...COMMON],
};
const VERIFY_BUNDLE: Flags = {
  valued: ['bundle', 'certificate-identity', 'certificate-oidc-issuer', 'key', 'trusted-root'],
  switches: ['staging', ...COMMON],
};

/** `verify`: every input is a flag; files may also stand alone, as plain paths. */
export function parseVerify(args: readonly string[], workspace: string): Command {
  const { values, positional, problems } = scan(args, VERIFY);
  const inputs: RawInput[] = [...values]
    .filter(([name]) => INPUT_NAMED.has(name))
    .map(([name, given]) => ({ name, values: given }));
  if (positional.length > 0) {
    inputs.push({ name: 'artifacts', values: positional.map((path) => literalPath(path, workspace)) });
  }
  const format = values.get('format')?.at(-1) ?? 'text';
  if (!FORMATS.includes(format))
    problems.push(problem('--format', `\`${format}\` is not among its values`, 'Write `text` or `json`.'));
  const { verbose, quiet } = common(values);
  if (verbose && quiet)
    problems.push(problem('--quiet', 'cannot be used together with `--verbose`', 'Keep one of them.'));
  return { inputs, problems, ...common(values), json: format === 'json' };
}

/**
 * `verify-bundle`, the command line of sigstore-conformance. Its values are plain text; one that holds a placeholder is
 * passed through a variable, which stays as it is.
 */
export function parseVerifyBundle(args: readonly string[], workspace: string): Command {
  const { values, positional, problems } = scan(args, VERIFY_BUNDLE);
  const variables: string[] = [];
  const inputs: RawInput[] = [{ name: 'predicate-type', values: ['any'] }];
  for (const name of VERIFY_BUNDLE.valued) {
    const given = values.get(name);
    if (given === undefined) continue;
    if (given.length > 1) problems.push(problem(name, 'is given more than once', 'Give it once.'));
    inputs.push({ name, values: given.map((value) => plainText(name, value, variables)) });
  }
  if (!values.has('bundle')) problems.push(problem('bundle', 'is missing', 'Add `--bundle FILE`.'));
  if (values.get('staging')?.at(-1) === 'true') {
    if (values.has('trusted-root')) {
      problems.push(problem('staging', 'cannot be used together with `--trusted-root`', 'Keep one of them.'));
    }
    inputs.push({ name: 'trusted-root', values: ['staging'] });
  }
  const [subject = ''] = positional;
  if (positional.length !== 1) {
    problems.push(problem('FILE_OR_DIGEST', times(positional), 'Name one file or `sha256:HEX`.'));
  }
  inputs.push(
    /^sha256:[0-9a-f]{64}$/i.test(subject)
      ? { name: 'digests', values: [subject] }
      : { name: 'artifacts', values: [literalPath(subject, workspace)] },
  );
  if (variables.length > 0) inputs.push({ name: 'var', values: variables });
  return { inputs, problems, ...common(values), eitherForm: true };
}

/** `policy check FILE`, `policy explain FILE` and `policy from-inputs`, which takes what `verify` takes. */
interface PolicyCommand extends Command {
  readonly action: (typeof POLICY_ACTIONS)[number];
  readonly file: string;
}

const POLICY: Flags = { valued: ['var'], switches: ['no-color', 'help'] };
const POLICY_ACTIONS = ['check', 'explain', 'from-inputs'] as const;

/** The command line behind `policy`. */
export function parsePolicy([word = '', ...rest]: readonly string[], workspace: string): PolicyCommand {
  if (word === 'from-inputs') {
    const command = parseVerify(rest, workspace);
    const others = command.json ? [problem('--format', 'is not an option of this command', 'Remove it.')] : [];
    return { ...command, quiet: false, problems: [...command.problems, ...others], action: word, file: '' };
  }
  const action = POLICY_ACTIONS.find((one) => one === word);
  const { values, positional, problems } = scan(action ? rest : [word, ...rest], POLICY);
  const help = common(values).help;
  if (!action && !help) {
    const meant = nearest(word, [...POLICY_ACTIONS, 'export']);
    const fix =
      meant === undefined
        ? 'Write `policy check FILE`, `policy explain FILE`, `policy export FILE` or `policy from-inputs`.'
        : `Write \`policy ${meant}${meant === 'from-inputs' ? '' : ' FILE'}\`.`;
    problems.push(problem('policy', word === '' ? 'needs a command' : `has no command \`${word}\``, fix));
  } else if (positional.length !== 1) {
    problems.push(problem('FILE', times(positional), 'Name one policy file.'));
  }
  const inputs = [...values].filter(([name]) => name === 'var').map(([name, given]) => ({ name, values: given }));
  return { action: action ?? 'check', file: positional[0] ?? '', inputs, problems, ...common(values) };
}

/** What is wrong with a number of files other than one. */
function times({ length }: readonly string[]): string {
  return length === 0 ? 'is missing' : `is given ${length} times`;
}

function scan(args: readonly string[], flags: Flags): Scanned {
  const scanned: Scanned = { values: new Map(), positional: [], problems: [] };
  const words = [...args];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '--') scanned.positional.push(...words.splice(0));
    else if (word.startsWith('-') && word !== '-') readFlag(word === '-h' ? '--help' : word, words, flags, scanned);
    else scanned.positional.push(word);
  }
  return scanned;
}

/** Reads one flag, and its value from `rest` where it has none of its own. */
function readFlag(word: string, rest: string[], flags: Flags, scanned: Scanned): void {
  const [, name = '', inline] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
  if (flags.switches.includes(name)) readSwitch(name, inline, rest, scanned);
  else if (!flags.valued.includes(name)) scanned.problems.push(unknownFlag(word, rest[0], flags));
  else if (inline !== undefined) put(scanned, name, inline);
  else if (isFlag(rest[0], flags)) {
    scanned.problems.push(problem(`--${name}`, 'has no value', `Write \`--${name} VALUE\` or \`--${name}=VALUE\`.`));
  } else put(scanned, name, rest.shift() ?? '');
}

function readSwitch(name: string, inline: string | undefined, rest: string[], scanned: Scanned): void {
  const isBoolean = (text: string | undefined): boolean => text === 'true' || text === 'false';
  if (isCommon(name) && inline !== undefined && !isBoolean(inline))
    scanned.problems.push(problem(`--${name}`, 'takes no value', `Write \`--${name}\`.`));
  else if (inline === undefined && isBoolean(rest[0])) {
    // Left alone, it would be the name of a file, and `--offline false` would mean `--offline`.
    const value = rest.shift() ?? '';
    scanned.problems.push(
      problem(`--${name}`, `is followed by a separate \`${value}\``, `Write \`--${name}=${value}\`.`),
    );
  } else put(scanned, name, inline ?? 'true');
}

function isCommon(name: string): boolean {
  return COMMON.some((one) => one === name);
}

function put({ values }: Scanned, name: string, value: string): void {
  values.set(name, [...(values.get(name) ?? []), value]);
}

/** A word that cannot be the value of a flag before it: the end, or another flag (`--key --offline`). */
function isFlag(word: string | undefined, { valued, switches }: Flags): boolean {
  if (word === undefined) return true;
  const name = word.replace(/=.*$/s, '');
  return [...valued, ...switches].some((known) => name === `--${known}`);
}

/** Flags of cosign, gh, slsa-verifier, sha256sum, gpgv and minisign that have another name here. */
const OF_OTHER_TOOLS: Readonly<Record<string, string>> = {
  '-R': 'repo',
  '-o': 'owner',
  '-b': 'bundle',
  '-c': 'checksums',
  '--check': 'checksums',
  '-P': 'key',
  '--keyring': 'openpgp-keys',
  '--output': 'format',
  '--repository': 'repo',
  '--source-uri': 'repo',
  '--source-tag': 'source-ref',
  '--source-branch': 'source-ref',
  '--provenance-path': 'bundle',
  '--cert-identity': 'certificate-identity',
  '--cert-oidc-issuer': 'certificate-oidc-issuer',
  '--new-bundle-format': 'bundle',
  '--type': 'predicate-type',
};

/** Flags that let more pass than the gate does, with what is possible here. */
const UNSAFE_FLAGS: Readonly<Record<string, string>> = {
  '--insecure-ignore-tlog':
    'With `--key`, write `--transparency-log none`. With an identity, remove it: the log entry is required.',
  '--insecure-ignore-sct':
    'Remove it: the gate always checks the signed certificate timestamp where the trusted root names a log for it.',
};

function unknownFlag(word: string, next: string | undefined, { valued, switches }: Flags): ConfigProblem {
  const [, name = '', inline = next] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
  const flag = word.replace(/=.*$/s, '');
  const known = [...valued, ...switches];
  const unsafe = UNSAFE_FLAGS[flag];
  if (unsafe !== undefined) return problem(flag, 'is not an option', unsafe);
  // cosign's `-o json` is a format, and gh's `-o acme` an owner.
  const other = flag === '-o' && FORMATS.includes(inline ?? '') ? 'format' : OF_OTHER_TOOLS[flag];
  const meant = other !== undefined && known.includes(other) ? other : nearest(name || flag.replace(/^-+/, ''), known);
  return problem(
    flag,
    'is not an option',
    meant === undefined
      ? 'Remove it; `--help` names all options. `signature-gate convert -- COMMAND…` translates a command line of another tool.'
      : `Did you mean \`--${meant}\`?`,
  );
}

function problem(where: string, message: string, fix: string): ConfigProblem {
  return { where, message, fix };
}

function common(
  values: ReadonlyMap<string, readonly string[]>,
): Pick<Command, 'verbose' | 'quiet' | 'color' | 'help' | 'json'> {
  const isOn = (name: string): boolean => values.get(name)?.at(-1) === 'true';
  return { verbose: isOn('verbose'), quiet: isOn('quiet'), color: !isOn('no-color'), help: isOn('help'), json: false };
}

/** A path as an entry of `artifacts` that means this one file, whatever characters its name has. */
export function literalPath(given: string, workspace: string): string {
  const path = withoutNamespace(given);
  if (!isGlob(path) && !path.startsWith('!')) return path;
  return escapeGlob(isAbsolute(path) ? relative(workspace, path) : path);
}

function plainText(name: string, value: string, variables: string[]): string {
  if (!/\{[A-Za-z0-9]/.test(value)) return value;
  variables.push(`${name}=${value}`);
  return `{${name}}`;
}
