/** The texts of `--help`, made from the table of inputs and set for the width of the terminal. */
import type { InputSpec } from '../policy/inputs/input-shapes.js';
import { INPUTS } from '../policy/inputs/inputs.js';

/** Where descriptions begin; longer flags have theirs on the next line. */
const COLUMN = 36;
/** Longer lines are hard to read, shorter ones leave no room for words. */
const [NARROWEST, WIDEST] = [40, 100];
/** Below this width descriptions stand under their flags. */
const NARROW = 72;

const SECTIONS = [...new Set(INPUTS.map(({ section }) => section))];

type Row = readonly [name: string, text: string];

const EXIT_CODES: readonly Row[] = [
  ['0', 'every artifact is verified, or waived for a reason'],
  ['1', 'an artifact was refused'],
  ['2', 'the configuration is not valid; nothing was checked'],
  ['3', 'could not check (network, permission, trusted root); nothing was proven'],
];

const USAGE = {
  verify: ['signature-gate verify [OPTIONS] [FILE...]'],
  'verify-bundle': [
    'signature-gate verify-bundle --bundle FILE [--staging] [--trusted-root FILE]',
    '    (--certificate-identity ID --certificate-oidc-issuer URL | --key PEM)',
    '    FILE_OR_DIGEST',
  ],
  policy: [
    'signature-gate policy check FILE [--var NAME=VALUE]...',
    'signature-gate policy explain FILE [--var NAME=VALUE]...',
    'signature-gate policy from-inputs [the options of `verify`]...',
  ],
} as const;

const EXAMPLES: Readonly<Record<HelpTopic, readonly string[]>> = {
  verify: [
    'signature-gate verify --repo acme/widgets --attestation-source github tool.tgz',
    'signature-gate verify --checksums SHA256SUMS',
    'signature-gate verify --key cosign.pub --images ghcr.io/acme/runner:1.2.3',
    'signature-gate verify --policy .github/release-policy.yml --var version=v1.2.3',
    'signature-gate verify --format json --checksums SHA256SUMS | jq .result',
    'signature-gate verify --key tool.pub --bundle tool.sigstore.json - < tool',
  ],
  'verify-bundle': [
    'signature-gate verify-bundle --bundle tool.sigstore.json --key release.pub tool',
    'signature-gate verify-bundle --bundle tool.sigstore.json \\',
    '    --certificate-identity https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1.2.3 \\',
    '    --certificate-oidc-issuer https://token.actions.githubusercontent.com tool',
  ],
  policy: [
    'signature-gate policy check .github/release-policy.yml --var version=v1.2.3',
    'signature-gate policy explain .github/release-policy.yml --var version=v1.2.3',
    'signature-gate policy from-inputs --repo acme/widgets dist/tool.tar.gz > .github/release-policy.yml',
  ],
};

const FORMAT: Row = ['--format FORMAT', 'What standard output gets: `text` (default), or `json`, the report.'];

const GENERAL: readonly Row[] = [
  ['--verbose', 'Show details.'],
  ['--quiet', 'Show only what is wrong.'],
  ['--no-color', 'No colours; NO_COLOR does the same.'],
  ['--help', 'This text.'],
];

const BUNDLE_FLAGS: readonly Row[] = [
  ['--bundle FILE', 'The Sigstore bundle.'],
  ['--certificate-identity ID', 'The exact identity in the certificate.'],
  ['--certificate-oidc-issuer URL', 'The exact OIDC issuer of that identity.'],
  ['--key PEM', 'The public key, for a bundle without certificate.'],
  ['--trusted-root FILE', 'The trusted_root.json. Default: the public-good instance, by TUF.'],
  ['--staging', 'The staging instance of Sigstore.'],
  ...GENERAL,
];

const POLICY_FLAGS: readonly Row[] = [
  ['--var NAME=VALUE', 'A variable of the policy; once for each.'],
  ...GENERAL.filter(([name]) => name !== '--verbose' && name !== '--quiet'),
];

/** The commands that have a text of their own. */
export const HELP_TOPICS = ['verify', 'verify-bundle', 'policy'] as const;
export type HelpTopic = (typeof HELP_TOPICS)[number];

/**
 * The text for one command, or for all of them.
 *
 * @param columns of the terminal; undefined where it goes into a file or a pipe.
 */
export function helpText(topic?: HelpTopic, columns?: number, others: readonly CommandHelp[] = []): string {
  const width = widthOf(columns);
  switch (topic) {
    case 'verify':
      return verifyText(width);
    case 'verify-bundle':
      return `${usage(USAGE[topic], width)}
${paragraph('Checks one bundle against one file or `sha256:HEX`, in the form that the conformance suite of Sigstore calls. Attestations of every type are accepted.', width)}
Options:
${rows(BUNDLE_FLAGS, width)}
${examples(EXAMPLES[topic])}
${exitCodes('0 verified, 1 anything else', width)}`;
    case 'policy':
      return `${usage(USAGE[topic], width)}
${paragraph('`check` names every mistake of a policy file, each at FILE:LINE:COLUMN. `explain` says in words what it requires, of what, and by whom. `from-inputs` prints the policy file that means the same as the options of a `verify`. All of them read the policy and the keys that it names, no artifact, and use no network. For admission policies of a cluster, see `policy export --help`.', width)}
Options:
${rows(POLICY_FLAGS, width)}
${examples(EXAMPLES[topic])}
${exitCodes('0 the policy is valid, 2 the policy or the command line is not valid', width)}`;
    case undefined:
      return mainText(width, others);
  }
}

function widthOf(columns: number | undefined): number {
  return Math.max(NARROWEST, Math.min(columns ?? WIDEST, WIDEST));
}

/** What the help of a command is made of. */
interface CommandHelp {
  readonly name: string;
  readonly summary: string;
  readonly usage: readonly string[];
  readonly text: string;
  readonly flags: readonly { readonly name: string; readonly text: string; readonly placeholder?: string }[];
  readonly examples: readonly string[];
  /** Each code and what it means: `0 printed, 1 not verified`. */
  readonly exitCodes: string;
}

/** The help of one command of the table. */
export function commandText(command: CommandHelp, columns?: number): string {
  const width = widthOf(columns);
  const flags = command.flags.map(({ name, placeholder, text }): Row => [
    `--${name}${placeholder === undefined ? '' : ` ${placeholder}`}`,
    text,
  ]);
  return `${usage(command.usage, width)}
${paragraph(command.text, width)}
Options:
${rows(flags, width)}
${examples(command.examples)}
${exitCodes(command.exitCodes, width)}`;
}

function exitCodes(codes: string, width: number): string {
  const each = codes.split(/, (?=\d )/).map((one): Row => [one.slice(0, 1), one.slice(2)]);
  return `Exit codes:\n${rows(each, width, 5)}`;
}

function examples(lines: readonly string[]): string {
  return `Examples:\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function mainText(width: number, others: readonly CommandHelp[]): string {
  const topics: readonly Row[] = [
    ['verify', 'Check artifacts: files, images, releases, a Git tag.'],
    ['verify-bundle', 'Check one Sigstore bundle.'],
    ['policy check', 'Find the mistakes of a policy file.'],
    ['policy explain', 'Say in words what a policy file requires.'],
    ['policy from-inputs', 'Print the policy file that means the same as the options of a `verify`.'],
    ...others.map(({ name, summary }): Row => [name, summary]),
  ];
  return `${paragraph('signature-gate: stops the job unless every byte of every artifact is verified', width)}
Usage:
${HELP_TOPICS.flatMap((topic) => USAGE[topic])
  .map((line) => `  ${line}\n`)
  .join(
    '',
  )}${others.map(({ usage: [line = ''] }) => `  ${call(line, width - 6).join('\n      ')}\n`).join('')}  signature-gate help [COMMAND]
  signature-gate --version

Commands; \`signature-gate COMMAND --help\` says more:
${rows(topics, width)}
Exit codes of verify:
${rows(EXIT_CODES, width, 5)}verify-bundle exits with 0 or 1, policy with 0 or 2.

${paragraph('First steps: `signature-gate inspect FILE` says who signed a file. `signature-gate init FILE` prints the step that accepts it.', width)}`;
}

function verifyText(width: number): string {
  const sections = SECTIONS.map((title) => {
    const inputs = INPUTS.filter((input) => input.section === title);
    return `\n${title}:\n${rows(
      inputs.map((input) => [flag(input), input.description]),
      width,
    )}`;
  });
  return `${usage(USAGE.verify, width)}
${paragraph('Checks artifacts. Every option is also an input of the action. FILEs are plain paths, like `--artifacts` without globs. What takes a list (...) is repeated, once for each entry. `-` is standard input where a file is read, and standard output where a report is written.', width)}${sections.join('')}
General:
${rows([FORMAT, ...GENERAL], width)}
${examples(EXAMPLES.verify)}
Exit codes:
${rows(EXIT_CODES, width, 5)}`;
}

/** Each call on its own line; the rest of a long one is indented below it. What stands in brackets stays together. */
function usage(lines: readonly string[], width: number): string {
  return lines
    .map((line, at) => `${at === 0 ? 'Usage: ' : '       '}${call(line, width - 11).join('\n           ')}\n`)
    .join('');
}

function call(line: string, width: number): readonly string[] {
  const [, indent = '', words = ''] = /^( *)(.*)$/.exec(line) ?? [];
  const together = words.replace(/(?<=\[[^\]]*) /g, '\u00a0');
  return wrap(together, width).map((part) => indent + part.replaceAll('\u00a0', ' '));
}

function flag(input: InputSpec): string {
  const value = input.shape === 'boolean' ? '' : ` ${input.placeholder}`;
  return `--${input.name}${value}${input.shape === 'list' ? ' ...' : ''}`;
}

function rows(of: readonly Row[], width: number, at = COLUMN): string {
  const column = width < NARROW ? Math.min(at, 6) : at;
  return of.map(([name, text]) => row(name, text, column, width)).join('');
}

function row(name: string, text: string, column: number, width: number): string {
  const lines = wrap(text, width - column);
  const head = `  ${name}`;
  const first = head.length < column ? `${head.padEnd(column)}${lines.shift() ?? ''}\n` : `${head}\n`;
  return first + lines.map((rest) => `${' '.repeat(column)}${rest}\n`).join('');
}

function paragraph(text: string, width: number): string {
  return `${wrap(text, width).join('\n')}\n`;
}

/** Breaks at spaces; a word that is longer than a line stays whole. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}
