/** Commands that verify something and stand where no command is read: behind another one (`timeout 60 cosign verify …`), or in a text. */
import { NotUnderstood, type Line } from './shell-line.js';
import { environmentName, shellVariableAt } from './variables.js';
import { verifierNamed } from './verifiers.js';

/** They print their words, look them up or fetch what they name, and run none of them. */
const RUNNING_NOTHING: readonly string[] =
  'echo printf : which type hash man curl wget apt apt-get apk dnf yum zypper pacman dpkg choco winget pip pip3'.split(
    ' ',
  );
/** They run other programs too, but not with these words. */
const INSTALLERS: readonly string[] = ['brew', 'npm', 'go', 'cargo'];
const INSTALLS: readonly string[] = ['install', 'i', 'ci', 'add'];
/** What makes git run a program. */
const GIT_RUNS = /^(?:bisect|foreach|rebase|difftool|mergetool|-x|--exec(?:=.*)?)$|^alias\./;
/** Options of `sudo` and `command` that are left of them. */
const BEFORE = /^-[EHSbknvV]+$/;
const VARIABLE = /^\{([a-z][a-z0-9-]*)\}$/;
const VERIFY = /^-{0,2}(?:pr)?verify(?:-[a-z]+)*$/;

/** A check among words: where it begins, and how it is shown. */
interface Check {
  readonly at: number;
  readonly shown: string;
}

/**
 * The same of a command inside `$(…)`: its output is used, so that it is no step of its own.
 *
 * @throws NotUnderstood
 */
export function refuseInnerCheck(line: Line): void {
  if (line.from) refuseInnerCheck(line.from);
  const check = checkOf(line);
  if (check) throw behind('$(…)', check);
}

/** @throws NotUnderstood where a command that is left out would run a check, or is one: the check would be lost */
export function refuseHiddenCheck(line: Line): void {
  const check = checkOf(line);
  if (!check) return;
  if (check.at > 0) throw behind(line.words[0] ?? '', check);
  throw new NotUnderstood(
    `\`${check.shown}\` verifies something, and is not read in this form. Write the name of the program, and right behind it what it does`,
  );
}

function behind(program: string, { shown }: Check): NotUnderstood {
  return new NotUnderstood(
    `\`${program}\` runs a command that verifies something (\`${shown}\`), and what is behind \`${program}\` is not read here. Write that command alone`,
  );
}

function checkOf({ words, env }: Line): Check | undefined {
  if (runsNothing(words)) return undefined;
  const values = new Map([...env].map(([name, value]) => [shellVariableAt(`$${name}`)?.variable.name, value]));
  // What a line above assigned is several words: `CHECK='sha256sum -c'`.
  const known = words.flatMap((word) => values.get(VARIABLE.exec(word)?.[1])?.split(/\s+/) ?? [word]);
  return checkIn(known);
}

function runsNothing(words: readonly string[]): boolean {
  // `command -v gpgv` looks it up; `time -v gpgv a.asc` runs it.
  if (/^-[vV]$/.test(words[0] ?? '') && words.slice(1).every((word) => verifierNamed(word))) return true;
  const at = words.findIndex((word) => !BEFORE.test(word));
  const [program = '', ...rest] = words.slice(Math.max(at, 0));
  if (program === 'git') return !rest.some((word) => GIT_RUNS.test(word));
  if (INSTALLERS.includes(program)) return INSTALLS.includes(rest.find((word) => !word.startsWith('-')) ?? '');
  return RUNNING_NOTHING.includes(program);
}

/** The first check in the words themselves, or in a word that is a text of several (`sh -c '…'`). */
function checkIn(words: readonly string[]): Check | undefined {
  for (const [at, word] of words.entries()) {
    const tail = words.slice(at + 1);
    const verifying = verifyingWord(word, tail, at === 0);
    if (verifying !== undefined) {
      const between = tail[0] === verifying ? ' ' : ' … ';
      return {
        at,
        shown: `${word.replace(VARIABLE, (_, name: string) => shownVariable(name))}${between}${verifying}`,
      };
    }
    if (!/\s/.test(word)) continue;
    const inText = checkIn(word.split(/[\s;|&()<>'"`]+/).filter((part) => part !== ''));
    if (inText) return { at: Math.max(at, 1), shown: inText.shown };
  }
  return undefined;
}

function shownVariable(name: string): string {
  return /^output-[0-9]+$/.test(name) ? '$(…)' : `$${environmentName(name)}`;
}

/** What of the words behind a program says that it verifies something; undefined where it is none that verifies. */
function verifyingWord(word: string, tail: readonly string[], isFirst: boolean): string | undefined {
  // `--entrypoint=cosign`
  const value = word.slice(word.lastIndexOf('=') + 1);
  const [, name] = VARIABLE.exec(value) ?? [];
  const found = verifierNamed(name ?? value)?.verifying(tail);
  if (found !== undefined || name === undefined) return found;
  // What a variable runs is not known. Behind another program, it can be a word of that one.
  const end = isFirst ? tail.length : tail.findIndex((one) => !one.startsWith('-')) + 1;
  return tail.slice(0, end === 0 ? tail.length : end).find((one) => VERIFY.test(one));
}
