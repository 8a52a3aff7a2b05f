/** The programs that verify something, each with its reader and with the words that say that it verifies. */
import { basename } from 'node:path';
import { CHECKSUM_PROGRAM, fromChecksums } from './checksums.js';
import { fromCosign } from './cosign.js';
import type { Draft } from './draft.js';
import { fromGh } from './github.js';
import { fromGpg, learnKeys, type KeyRing } from './gpg.js';
import { fromMinisign } from './minisign.js';
import { fromOpenssl, verifiesSignature } from './openssl.js';
import type { Line } from './shell.js';
import { fromSlsaVerifier } from './slsa-verifier.js';

export interface Verifier {
  /** How the name of the program begins; a version or a platform can follow. */
  readonly name: RegExp;
  /** The word that says that something is verified, among the words anywhere behind the program. */
  readonly verifying: (words: readonly string[]) => string | undefined;
  /** Undefined where the line verifies nothing in a form that is read. @throws NotUnderstood */
  readonly read: (line: Line, program: string, ring: KeyRing) => Draft | undefined;
}

const VERB = /^verify(?:-[a-z]+)*$/;
/** Short options in one word, such as `-wc`, and what getopt takes for `--check`. */
const CHECK = /^(?:-[abcpqstwzU0-9]*c[abcpqstwzU0-9]*|--c(?:h|he|hec|heck)?)$/;
const OPENSSL_COMMAND = /^(?:dgst|sha-?\d+|md5|pkeyutl|rsautl|cms|smime|ts)$/;

const verb = (words: readonly string[]): string | undefined => words.find((word) => VERB.test(word));

/** A reader for what has its verb at one place. */
const withVerbAt =
  (at: number, read: (line: Line) => Draft): Verifier['read'] =>
  (line) =>
    line.words[at]?.startsWith('verify') === true ? read(line) : undefined;

export const VERIFIERS: readonly Verifier[] = [
  { name: /^cosign/, verifying: verb, read: withVerbAt(1, fromCosign) },
  { name: /^slsa-verifier/, verifying: verb, read: withVerbAt(1, fromSlsaVerifier) },
  {
    name: /^gh/,
    verifying: (words) => behind(words, /^(?:attestation|at|release)$/, VERB),
    read: withVerbAt(2, fromGh),
  },
  {
    name: CHECKSUM_PROGRAM,
    verifying: (words) => words.find((word) => CHECK.test(word)),
    read: (line, program) => (isCheck(line) ? fromChecksums(line, program) : undefined),
  },
  { name: /^minisign/, verifying: (words) => words.find((word) => /^-[A-Za-z]*V/.test(word)), read: fromMinisign },
  {
    name: /^openssl/,
    verifying: (words) => behind(words, OPENSSL_COMMAND, /^--?(?:pr)?verify(?:recover)?$/),
    read: (line) => (verifiesSignature(line) ? fromOpenssl(line) : undefined),
  },
  {
    name: /^gpg2?/,
    verifying: (words) => words.find((word) => /^--verif(?:y(?:-files)?)?$/.test(word)),
    read: (line, _, ring) => (learnKeys(line, ring) ? undefined : fromGpg(line, 'gpg', ring)),
  },
  {
    name: /^gpgv/,
    verifying: (words) => words.find((word) => !word.startsWith('-')),
    read: (line, program, ring) =>
      /^--(?:version|help)$/.test(line.words[1] ?? '') ? undefined : fromGpg(line, program, ring),
  },
];

/** `/usr/local/bin/cosign-linux-amd64` is `cosign`. */
export function programOf({ words }: Line): string {
  const name = fileName(words[0] ?? '');
  const [plain] = /^(?:cosign|slsa-verifier)(?=[-_])/.exec(name) ?? [];
  return plain ?? (name === 'gpg2' ? 'gpg' : name);
}

/** What a line verifies, where it is read here. @throws NotUnderstood */
export function draftOf(line: Line, ring: KeyRing): Draft | undefined {
  const program = programOf(line);
  const verifier = VERIFIERS.find(({ name }) => name.exec(program)?.[0] === program);
  return verifier?.read(line, program, ring);
}

/** The verifier that a word names: with a path, a version, a platform, or as an image with tag and digest. */
export function verifierNamed(word: string): Verifier | undefined {
  const program = fileName(word.replace(/@[^/\\]*$/, '').replace(/:[^/\\]*$/, '')).toLowerCase();
  return VERIFIERS.find(({ name }) => {
    const [plain] = name.exec(program) ?? [];
    return plain !== undefined && /^[0-9.]*(?:[-_].*)?$/s.test(program.slice(plain.length));
  });
}

function fileName(word: string): string {
  return basename(word.replaceAll('\\', '/')).replace(/\.exe$/i, '');
}

function isCheck({ words }: Line): boolean {
  return words.some((word) => /^(?:-[a-z]*c[a-z]*|--check)$/.test(word));
}

/** The first word of the one kind behind a word of the other. */
function behind(words: readonly string[], first: RegExp, second: RegExp): string | undefined {
  const at = words.findIndex((word) => first.test(word));
  return at < 0 ? undefined : words.slice(at + 1).find((word) => second.test(word));
}
