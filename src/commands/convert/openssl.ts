/** `openssl dgst -verify`. Source: openssl-dgst(1), openssl-format-options(1). A value is a word of its own; one dash is as good as two. */
import { placeOf, slashedPath } from './addresses.js';
import { setArtifacts } from './artifacts.js';
import { Draft } from './draft.js';
import { NotUnderstood, type Line } from './shell.js';

const COMMAND = 'openssl dgst -verify';
/** `openssl sha256` is `openssl dgst -sha256`. */
const SUBCOMMAND = /^(?:dgst|sha(?:1|224|256|384|512)|md5)$/;
const HASH = /^sha-?(?:256|384|512)$/i;
/** Other hashes that people sign. */
const OTHER_HASH = /^(?:md[45]|(?:rsa-)?sha-?1|sha-?(?:224|512-224|512-256)|sha3-\d+|blake2[bs]\d+|ripemd\d*|sm3)$/i;
const READ: ReadonlySet<string> = new Set(['verify', 'signature']);
/** What changes nothing but the output, without and with a value. */
const IGNORED: ReadonlySet<string> = new Set(['binary', 'hex', 'c', 'r', 'd', 'debug', 'engine_impl']);
const IGNORED_VALUED: ReadonlySet<string> = new Set(['out', 'rand', 'writerand']);
/** What decides what is verified, and how. */
const WITHOUT_EQUIVALENT: ReadonlySet<string> = new Set(
  'prverify sigopt hmac mac macopt passin engine provider provider-path propquery provparam'.split(' '),
);

/** True where it verifies a signature. @param line of `openssl` */
export function verifiesSignature({ words }: Line): boolean {
  return SUBCOMMAND.test(words[1] ?? '') && words.some((word) => /^--?(?:pr)?verify$/.test(word));
}

/** @throws NotUnderstood */
export function fromOpenssl(line: Line): Draft {
  const draft = new Draft(COMMAND, line);
  const { values, files, hash } = readWords(line.words.slice(1), draft);
  const key = values.get('verify');
  const signature = values.get('signature');
  const [file, ...more] = files;
  if (file === undefined) throw new NotUnderstood(`\`${COMMAND}\` names no file, so that it reads standard input`);
  if (more.length > 0) throw new NotUnderstood('several files under one signature are not read here');
  if (signature === undefined) throw new NotUnderstood(`\`${COMMAND}\` has no \`-signature FILE\``);
  setArtifacts(draft, [file]);
  draft.set('signature', placeOf(signature, draft));
  if (key !== undefined) draft.set('key', slashedPath(key, draft));
  draft.set('transparency-log', 'none');
  draft.note(
    'info',
    `The hash (${hash}) is not carried over: the gate chooses it by the key. A signature by an RSA key can be over SHA-256, SHA-384 or SHA-512, one by a key on P-256 over SHA-256, one on P-384 over SHA-384 or SHA-256, and one on P-521 over SHA-512 or SHA-256.`,
  );
  return draft;
}

interface ReadWords {
  readonly values: ReadonlyMap<string, string>;
  readonly files: readonly string[];
  readonly hash: string;
}

/** Options come before files: OpenSSL takes all words behind the first file as files. */
function readWords([subcommand = '', ...words]: readonly string[], draft: Draft): ReadWords {
  const values = new Map<string, string>();
  const rest = [...words];
  let hash = 'SHA-256, the default of openssl';
  const take = (shown: string): string => {
    const value = rest.shift();
    if (value === undefined) throw new NotUnderstood(`\`${shown}\` has no value`);
    return value;
  };
  const choose = (name: string, shown: string): void => {
    hash = `\`${shown}\``;
    if (OTHER_HASH.test(name))
      draft.note('lost', `\`${shown}\`: the gate verifies signatures over SHA-256, SHA-384 and SHA-512.`);
  };
  if (subcommand !== 'dgst') choose(subcommand, subcommand);
  for (let word = rest[0]; word?.startsWith('-') && word !== '-'; word = rest[0]) {
    rest.shift();
    if (word === '--') break;
    const name = word.replace(/^--?/, '');
    if (HASH.test(name) || OTHER_HASH.test(name)) choose(name, word);
    else if (READ.has(name)) {
      if (values.has(name)) throw new NotUnderstood(`\`${word}\` is given twice`);
      values.set(name, take(word));
    } else if (name === 'keyform') judgeForm(take(word), draft);
    else judgeOther(word, () => take(word), draft);
  }
  return { values, files: rest, hash };
}

function judgeForm(form: string, draft: Draft): void {
  if (!/^(?:pem|p)$/i.test(form)) draft.note('lost', `\`-keyform ${form}\`: the gate reads a key in PEM.`);
}

/** An option that is not carried over. @param take reads its value */
function judgeOther(word: string, take: () => string, draft: Draft): void {
  const name = word.replace(/^--?/, '');
  if (IGNORED.has(name)) return;
  if (!IGNORED_VALUED.has(name) && !WITHOUT_EQUIVALENT.has(name))
    throw new NotUnderstood(`\`${word}\` is not a known option of openssl dgst`);
  take();
  if (WITHOUT_EQUIVALENT.has(name))
    draft.note(
      'lost',
      `\`${word}\` has no equivalent. Of \`openssl dgst\`, a hash, \`-verify\` and \`-signature\` are read.`,
    );
}
