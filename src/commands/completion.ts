/** `signature-gate completion`: scripts for shells, made from the tables of commands and inputs. */
import type { Console } from '../host/console.js';
import { INPUTS } from '../policy/inputs/inputs.js';
import type { CommandLine } from './command-line.js';
import { commandNamed, COMMANDS, type CommandSpec } from './table.js';

const [PRINTED, UNKNOWN] = [0, 2];
/** A shell completes word by word; `policy export` is a word of `policy`. */
const OF_ONE_WORD = COMMANDS.filter(({ name }) => !name.includes(' '));
const VERIFY_BUNDLE = ['bundle', 'certificate-identity', 'certificate-oidc-issuer', 'key', 'trusted-root'];

/** A command as a shell sees it. */
interface Completed {
  readonly name: string;
  readonly summary: string;
  readonly flags: readonly CompletedFlag[];
  readonly words: readonly string[];
  readonly files: boolean;
}

interface CompletedFlag {
  readonly name: string;
  readonly takesValue: boolean;
  readonly values: readonly string[];
}

export function run({ positional: [shell, ...more] }: CommandLine, console: Console): number {
  const script = more.length === 0 && shell !== undefined && Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
  if (!script) {
    console.err('error: name one shell: bash, zsh or fish.');
    return UNKNOWN;
  }
  console.out(script(completedCommands()));
  return PRINTED;
}

const SCRIPTS: Readonly<Record<string, (commands: readonly Completed[]) => string>> = {
  bash: bashScript,
  zsh: (commands) => `autoload -U +X bashcompinit && bashcompinit\n${bashScript(commands)}`,
  fish: fishScript,
};

function completedCommands(): readonly Completed[] {
  const plain = (name: string): CompletedFlag => ({ name, takesValue: false, values: [] });
  const common = ['verbose', 'quiet', 'no-color', 'help'].map(plain);
  const format = { name: 'format', takesValue: true, values: ['text', 'json'] };
  const inputs = INPUTS.map((input) => ({
    name: input.name,
    takesValue: input.shape !== 'boolean',
    values: 'values' in input ? (input.values ?? []) : [],
  }));
  const bundle = VERIFY_BUNDLE.map((name) => ({ name, takesValue: true, values: [] }));
  return [
    { name: 'verify', summary: 'Check artifacts.', flags: [...inputs, format, ...common], words: [], files: true },
    {
      name: 'verify-bundle',
      summary: 'Check one Sigstore bundle.',
      flags: [...bundle, plain('staging'), ...common],
      words: [],
      files: true,
    },
    {
      name: 'policy',
      summary: 'Check, explain or export a policy file.',
      // `policy export` has all of its flags, `var` among them.
      flags: [plain('no-color'), ...flagsOf(commandNamed('policy export'))],
      words: ['check', 'explain', 'export', 'from-inputs'],
      files: true,
    },
    ...OF_ONE_WORD.map((command) => ({
      name: command.name,
      summary: command.summary,
      flags: flagsOf(command),
      words: command.words ?? [],
      files: command.files === true,
    })),
    {
      name: 'help',
      summary: 'Explain a command.',
      flags: [],
      words: OF_ONE_WORD.map(({ name }) => name),
      files: false,
    },
  ];
}

function flagsOf(command: CommandSpec | undefined): readonly CompletedFlag[] {
  return (command?.flags ?? []).map(({ name, placeholder, values = [] }) => ({
    name,
    takesValue: placeholder !== undefined,
    values,
  }));
}

function bashScript(commands: readonly Completed[]): string {
  const values = commands.flatMap(({ name, flags }) =>
    flags
      .filter((flag) => flag.values.length > 0)
      .map((flag) => `    '${name} --${flag.name}') words='${flag.values.join(' ')}' ;;`),
  );
  const words = commands.map(
    ({ name, flags, words: own }) =>
      `    ${name}) words='${[...own, ...flags.map((flag) => `--${flag.name}`)].join(' ')}' ;;`,
  );
  const taking = [
    ...new Set(
      commands.flatMap(({ flags }) => flags.filter((flag) => flag.takesValue).map((flag) => `--${flag.name}`)),
    ),
  ];
  return `# Completion of signature-gate for bash. Load it with: source <(signature-gate completion bash)
_signature_gate() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=( $(compgen -W '${commands.map(({ name }) => name).join(' ')}' -- "$word") )
    return
  fi
  case "$command $before" in
${values.join('\n')}
  esac
  case "$before" in
    ${taking.join('|')})
      if [ -n "$words" ]; then COMPREPLY=( $(compgen -W "$words" -- "$word") ); else COMPREPLY=( $(compgen -f -- "$word") ); fi
      return ;;
  esac
  case "$command" in
${words.join('\n')}
  esac
  COMPREPLY=( $(compgen -W "$words" -- "$word") )
}
complete -o default -F _signature_gate signature-gate`;
}

function fishScript(commands: readonly Completed[]): string {
  const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;
  const lines = commands.flatMap(({ name, summary, flags, words }) => {
    const within = `-n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
    return [
      `complete -c signature-gate -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
      ...words.map((word) => `complete -c signature-gate ${within} -f -a ${word}`),
      ...flags.map((flag) => {
        const values = flag.values.length > 0 ? ` -f -a ${quoted(flag.values.join(' '))}` : '';
        return `complete -c signature-gate ${within} -l ${flag.name}${flag.takesValue ? ' -r' : ''}${values}`;
      }),
    ];
  });
  return `# Completion of signature-gate for fish. Load it with: signature-gate completion fish | source\n${lines.join('\n')}`;
}
