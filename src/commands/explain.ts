/** `signature-gate explain`: a reason code's page, from the catalogue that docs/errors.md is written from. */
import { isCouldNotLook, REASONS, type Reason, type ReasonCode } from '../core/errors.js';
import { docsLink } from '../report/facts.js';
import { jsonText, type Console } from '../host/console.js';
import { editDistance } from '../formats/nearest.js';
import type { CommandLine } from './command-line.js';

const [EXPLAINED, UNKNOWN] = [0, 2];
/** So many letters may differ in what is still taken for a slip. */
const MAX_SLIPS = 6;
const CODES = Object.keys(REASONS) as ReasonCode[];

export function run({ values, positional: words }: CommandLine, console: Console): number {
  const json = values.get('format') === 'json';
  const [word] = words;
  if (word === undefined) {
    const lines = CODES.map((code) => `${code.padEnd(27)}${REASONS[code].title}`);
    console.out(json ? jsonText(CODES.map((code) => entryOf(code))) : lines.join('\n'));
    return EXPLAINED;
  }
  const name = word.trim().toUpperCase().replaceAll('-', '_');
  const code = CODES.find((one) => one === name);
  if (code === undefined || words.length > 1) {
    const meant = words.length > 1 ? undefined : nearestCode(name);
    const hint = meant === undefined ? 'signature-gate explain lists all codes.' : `Did you mean ${meant}?`;
    console.err(`error: ${words.length > 1 ? 'give one code' : `\`${word}\` is not a reason code`}. ${hint}`);
    return UNKNOWN;
  }
  console.out(json ? jsonText(entryOf(code)) : pageOf(code));
  return EXPLAINED;
}

function nearestCode(name: string): ReasonCode | undefined {
  // A name that is much longer than a code is none; comparing it would take long.
  if (name.length > 2 * Math.max(...CODES.map((code) => code.length))) return undefined;
  const ranked = CODES.map((code) => ({ code, distance: editDistance(name, code) }));
  const [best] = ranked.sort((a, b) => a.distance - b.distance);
  const beginning = CODES.find((code) => name.length > 3 && code.startsWith(name));
  return beginning ?? (best !== undefined && best.distance <= MAX_SLIPS ? best.code : undefined);
}

function entryOf(code: ReasonCode): Readonly<Record<string, unknown>> {
  const reason: Reason = REASONS[code];
  return {
    code,
    title: reason.title,
    cause: reason.cause,
    fix: reason.fix,
    tampering: reason.tampering === true,
    couldNotLook: isCouldNotLook(code),
    ...(reason.wordings && { wordings: reason.wordings }),
  };
}

function pageOf(code: ReasonCode): string {
  const reason: Reason = REASONS[code];
  return [
    `${code}: ${reason.title}`,
    '',
    `Cause: ${reason.cause}`,
    `What to do: ${reason.fix}`,
    ...(reason.tampering ? ['', 'Possible tampering: an attack can look the same.'] : []),
    ...(isCouldNotLook(code) ? ['', 'The check could not be made, so nothing is known of the artifact.'] : []),
    '',
    `More: ${docsLink(code)}`,
  ].join('\n');
}
