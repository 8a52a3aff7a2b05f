/** Commands that verify something and stand where no command is read: behind another one (`timeout 60 cosign verify …`), or in a text. */
import { NotUnderstood, type Line } from './shell-line.js';

const VERIFYING =
  /(?<![\w-])(?:(?:cosign|slsa-verifier)(?:[-_][\w.-]+)? +verify|gh +(?:attestation|at|release) +verify|gpgv|gpg2? .*--verify|minisign +-\w*V\w*|(?:sha(?:256|384|512)sum|shasum) .*(?:--check|-c))(?![A-Za-z0-9])/;
/** They print their words, and run none of them. */
const PRINTERS: readonly string[] = ['echo', 'printf', ':'];

/**
 * The same of a command inside `$(…)`: its output is used, so that it is no step of its own.
 *
 * @throws NotUnderstood
 */
export function refuseInnerCheck({ words, from }: Line): void {
  if (from) refuseInnerCheck(from);
  if (!PRINTERS.includes(words[0] ?? '')) refuseHiddenCheck({ words: ['$(…)', ...words] });
}

/** @throws NotUnderstood where a command that is left out would run a check: the check would be lost */
export function refuseHiddenCheck({ words: [program = '', ...rest] }: Pick<Line, 'words'>): void {
  if (PRINTERS.includes(program)) return;
  const [check] = VERIFYING.exec(rest.join(' ')) ?? [];
  if (check !== undefined)
    throw new NotUnderstood(
      `\`${program}\` runs a command that verifies something (\`${check}\`), and what is behind \`${program}\` is not read here. Write that command alone`,
    );
}
