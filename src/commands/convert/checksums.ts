/** `sha256sum -c`, `sha512sum -c`, `b2sum -c`, `shasum -a 256 -c`, with `grep … |`, `<(grep …)` and `echo … |` before them. */
import { placeOf } from './addresses.js';
import { setArtifacts } from './artifacts.js';
import { Draft } from './draft.js';
import { flags, readFlags, type FlagTable } from './flags.js';
import { NotUnderstood, type Line } from './shell.js';

const TABLE: FlagTable = {
  flags: flags({
    read: 'algorithm',
    switches: 'check ignore-missing',
    ignoredSwitches: 'quiet status warn binary text portable tag zero',
    requirements: {
      strict: 'fails on lines that are not entries; the gate warns about them.',
    },
  }),
  aliases: { c: 'check', a: 'algorithm', s: 'status', w: 'warn', b: 'binary', t: 'text', p: 'portable', q: 'quiet' },
};

/** Options of grep that take no value and do not turn it around. */
const GREP = /^-(?:[EFwixoh]+|-(?:extended-regexp|fixed-strings|word-regexp|line-regexp))$/;
const WEAK = /^(?:md5|sha1)/;

/** The name of a program that checks checksum lists, at the beginning. */
export const CHECKSUM_PROGRAM = /^(?:g?(?:md5|sha1|sha224|sha256|sha384|sha512|b2)sum|shasum)/;

/** @throws NotUnderstood */
export function fromChecksums(line: Line, program: string): Draft {
  const draft = new Draft(`${program} -c`, line);
  const read = readFlags(program, line.words.slice(1), TABLE);
  if (!read.isOn('check')) throw new NotUnderstood(`\`${program}\` without \`-c\` compares nothing`);
  const algorithm = program === 'shasum' ? (read.value('algorithm') ?? '1') : program;
  if (algorithm === '1' || WEAK.test(algorithm.replace(/^g/, '')))
    draft.note(
      'lost',
      `${algorithm === '1' ? 'SHA-1' : program} is broken: two files can share a digest. Use a list of SHA-256 digests.`,
    );
  if (algorithm.includes('224')) draft.note('lost', 'SHA-224 lists are not read; use SHA-256.');
  const lists = read.files.length === 0 ? ['-'] : read.files;
  for (const list of lists) readList(list, draft);
  if (read.isOn('ignore-missing') && !draft.inputs.has('artifacts'))
    draft.note(
      'refused',
      '`--ignore-missing` is not carried over: every listed file must be there. Name the files that count with `artifacts`.',
    );
  draft.note('info', 'A list without a signature proves that the files are complete, not who made them.');
  draft.judge(read, TABLE);
  return draft;
}

function readList(list: string, draft: Draft): void {
  const { line } = draft;
  const source = list === '-' || list === '/dev/stdin' ? line.from : line.outputs.get(list);
  const written = (list === '-' ? line.input : undefined) ?? list;
  if (source) readSource(source, draft);
  else if (written === '-' || written.startsWith('/dev/'))
    throw new NotUnderstood('the list comes from standard input; name it as a file');
  else add(written, draft);
}

/** `grep NAME LIST`, `cat LIST`, `echo 'HEX  NAME'`. */
function readSource({ words }: Line, draft: Draft): void {
  const [program = '', ...rest] = words;
  if (program === 'cat' && rest.length > 0) {
    for (const list of rest) add(list, draft);
  } else if (program === 'echo' || program === 'printf') pin(rest, draft);
  else if (/^[ef]?grep$/.test(program)) search(rest, draft);
  else throw new NotUnderstood(`\`${program}\` before the check is not read here; name the list as a file`);
}

/** `grep NAME LIST`: the one file that the pattern spells out. */
function search(words: readonly string[], draft: Draft): void {
  const [pattern, list, ...more] = words.filter((word) => !GREP.test(word));
  if (pattern === undefined || list === undefined || more.length > 0 || pattern.startsWith('-'))
    throw new NotUnderstood('`grep` before the check is not read here; name the list as a file');
  const name = pattern
    .replace(/^(?:\^|\s)+|\$$/g, '')
    .replaceAll('\\.', '.')
    .trim();
  if (/[*+?()[\]|\\^$]/.test(name))
    throw new NotUnderstood(`\`${pattern}\` does not say which file it means; name the file`);
  add(list, draft);
  setArtifacts(draft, [...(draft.inputs.get('artifacts') ?? []), name]);
}

/** The digest stands in the command line itself. */
function pin(words: readonly string[], draft: Draft): void {
  const text = words
    .filter((word) => !/^(?:-[neE]+|%s(?:\\n)?)$/.test(word))
    .join(' ')
    .replace(/\\n$/, '');
  const [, digest, name] =
    /^((?:[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128}|\{[a-z][a-z0-9-]*\})) [ *](.+)$/i.exec(text) ?? [];
  if (digest === undefined || name === undefined || name.includes('\n'))
    throw new NotUnderstood('the text before the check is not `DIGEST  FILE`');
  draft.pinned.push(`${digest}  ${name}`);
  draft.set('checksums', ...(draft.inputs.get('checksums') ?? []), 'pinned.sums');
  setArtifacts(draft, [...(draft.inputs.get('artifacts') ?? []), name]);
}

function add(list: string, draft: Draft): void {
  draft.set('checksums', ...(draft.inputs.get('checksums') ?? []), placeOf(list, draft));
}
