/** What did not pass, in the job summary: a block for each cause, with its artifacts, what was expected and found, and the fix. */
import { isTampering, REASONS } from '../core/errors.js';
import type { ArtifactReport, IdentityPart, Refusal } from '../core/model.js';
import { code, count, html, prose } from '../formats/escape.js';
import { ownFacts, strangerOf, type Cause, type Refused } from './causes.js';
import type { RunFacts } from './facts.js';
import { placeBeside } from './place-beside.js';
import { artifacts, MARKS } from './headline.js';
import { signatureWords } from './signer.js';
import { assured, bytes, evidence, linkedCode, name, place, reason, signer } from './summary-parts.js';
import { row, table } from './summary-table.js';

/** Rejected candidates shown for one check, the closest first; the JSON report has them all. */
const OTHERS_SHOWN = 3;
/** Artifacts of one cause that are shown at once; the rest is folded. */
const ROWS_OPEN = 10;
const VALUE_LENGTH = 600;

/** A block, and how many of its artifacts did not fit in. */
interface CauseBlock {
  readonly text: string;
  readonly hidden: number;
}

/**
 * A fold with all that is known of one cause.
 *
 * @param room in bytes; without room for the cause itself, all of its artifacts are hidden
 */
export function causeBlock(cause: Cause, facts: RunFacts, state: '' | ' open', room: number): CauseBlock {
  const [first, ...more] = cause.artifacts;
  const frame = (rows: string): string =>
    [
      `<details${state}><summary>${titleOf(cause)}</summary>\n<dl><dd>\n`,
      rows,
      ...cause.checks.map((check) => checkBlock(check, cause, facts)),
      ...unasked(first),
      more.length === 0 ? passedAnyway(first) : '',
      '</dd></dl>\n</details>\n',
    ].join('');
  const left = room - bytes(frame(''));
  if (left < 0) return { text: '', hidden: cause.artifacts.length };
  if (more.length === 0) return { text: frame(''), hidden: 0 };
  const { text, hidden } = artifactRows(cause, left);
  return text === '' ? { text: '', hidden } : { text: frame(text), hidden };
}

/** One artifact by its name; several by their number and what is wrong with them. */
function titleOf({ artifacts: all, checks }: Cause): string {
  const [first, ...more] = all;
  const codes = [...new Set(checks.map(({ refusal }) => refusal.code))];
  const shown = codes.map((one) => `<code>${one}</code>`).join(' ');
  if (more.length === 0) return `${MARKS[first.result]} ${code(first.name, VALUE_LENGTH)} ${shown}`;
  const what = codes.map((one) => html(REASONS[one].title)).join('; ');
  return `${MARKS[first.result]} <strong>${artifacts(all.length)}</strong> ${shown} ${what}`;
}

/** Frames of the two tables and the fold. */
const TABLES = 1_024;

function artifactRows(cause: Cause, room: number): CauseBlock {
  const columns = columnsOf(cause);
  let left = room - TABLES;
  const rows: string[] = [];
  for (const artifact of cause.artifacts) {
    const line = row(columns.map((column) => column.cell(artifact)));
    left -= bytes(line);
    if (left < 0) break;
    rows.push(line);
  }
  const hidden = cause.artifacts.length - rows.length;
  if (rows.length === 0) return { text: '', hidden };
  const headings = columns.map(({ heading }) => heading);
  const open = table(headings, rows.slice(0, ROWS_OPEN).join(''));
  const folded = rows.slice(ROWS_OPEN);
  const fold =
    folded.length === 0
      ? ''
      : `<details><summary>and ${count(folded.length)} more</summary>\n${table(headings, folded.join(''))}</details>\n`;
  return { text: open + fold, hidden };
}

interface Column {
  readonly heading: string;
  readonly cell: (artifact: ArtifactReport) => string;
}

/** The artifact, and what differs between those of the cause; an empty column is left out. */
function columnsOf(cause: Cause): readonly Column[] {
  const own = (of: (facts: ReturnType<typeof ownFacts>[number]) => string | undefined) => (artifact: ArtifactReport) =>
    ownFacts(cause, artifact)
      .flatMap((facts) => of(facts) ?? [])
      .join('<br>');
  const words = (of: (known: ReturnType<typeof signatureWords>) => string | undefined) => (artifact: ArtifactReport) =>
    artifact.checks
      .flatMap((check) => ('refusal' in check ? (strangerOf(check) ?? []) : []))
      .flatMap((proof) => of(signatureWords(proof)) ?? [])
      .join('<br>');
  const columns: readonly Column[] = [
    { heading: 'Problem', cell: own(({ message }) => message && prose(message, VALUE_LENGTH)) },
    { heading: 'Expected', cell: own(({ expected }) => expected && code(expected, VALUE_LENGTH)) },
    { heading: 'Found', cell: own(({ actual }) => actual && code(actual, VALUE_LENGTH)) },
    { heading: 'Place', cell: own(({ at }) => at && place(at)) },
    { heading: 'Commit', cell: words(({ commit }) => commit && linkedCode(commit)) },
    { heading: 'Signed (UTC)', cell: words(({ time }) => time) },
    { heading: 'Log entry', cell: words(({ log }) => log && linkedCode(log)) },
    {
      heading: 'Passed, but not enough',
      cell: (artifact) =>
        passedOf(artifact)
          .map((proof) => assured(proof))
          .join('<br>'),
    },
  ];
  return [
    { heading: 'Artifact', cell: (artifact) => name(artifact.name) },
    ...columns.filter(({ cell }) => cause.artifacts.some((artifact) => cell(artifact) !== '')),
  ];
}

function passedOf(artifact: ArtifactReport) {
  return artifact.checks.flatMap((check) => (check.status === 'pass' ? [check.proof] : []));
}

function passedAnyway(artifact: ArtifactReport): string {
  const lines = passedOf(artifact).map((proof) => `<br>\n✅ ${assured(proof)} ${evidence(proof)}`);
  return lines.length === 0 ? '' : `<p>Passed, but not enough:${lines.join('')}</p>\n`;
}

function unasked({ notAsked = [] }: ArtifactReport): readonly string[] {
  return notAsked.map(({ check, since }) => `<p>${check}: not checked, because ${html(since)}</p>\n`);
}

function checkBlock(check: Refused, cause: Cause, facts: RunFacts): string {
  const { refusal } = check;
  const beside = placeBeside(refusal.message, refusal.at);
  const where = beside === 'line' ? html(`line ${refusal.at?.line ?? ''}`) : beside && place(beside);
  const at = where === undefined ? '' : ` (${where})`;
  // Where each artifact has a message of its own, its row has it.
  const message = refusal.message === '' ? html(REASONS[refusal.code].title) : prose(refusal.message);
  return [
    `<p><strong>${check.check}</strong>${at}: ${message}</p>\n`,
    comparison(refusal),
    stranger(check, cause),
    `<p>👉 ${prose(refusal.hint ?? REASONS[refusal.code].fix)} More on ${reason(refusal.code)}.${tampering(refusal, facts)}</p>\n`,
    others(check.others, cause),
  ].join('');
}

function comparison(refusal: Refusal): string {
  if (refusal.parts && refusal.parts.length > 0) {
    return table(['', 'Part', 'Expected', 'Found'], refusal.parts.map(partRow).join(''));
  }
  const rows = [
    ['Expected', refusal.expected],
    ['Found', refusal.actual],
  ].flatMap(([label = '', value]) => (value === undefined ? [] : [row([label, code(value, VALUE_LENGTH)])]));
  return rows.length === 0 ? '' : `<table>\n<tbody>\n${rows.join('')}</tbody>\n</table>\n`;
}

function partRow(part: IdentityPart): string {
  const got = code(part.got, VALUE_LENGTH);
  return row([
    part.equal ? '✅' : '❌',
    part.equal ? part.part : `<strong>${part.part}</strong>`,
    code(part.expected, VALUE_LENGTH),
    part.equal ? got : `<strong>${got}</strong>`,
  ]);
}

/** What the refused evidence proves nevertheless. Of several artifacts, what differs stands in their rows. */
function stranger(check: Refused, cause: Cause): string {
  const signature = strangerOf(check);
  if (signature === undefined) return '';
  const words = signatureWords(signature);
  const alone = cause.artifacts.length === 1;
  const known = [
    ...(alone && words.commit ? [`commit ${linkedCode(words.commit)}`] : []),
    ...(alone && words.time !== undefined ? [`${words.time} UTC`] : []),
    ...(alone && words.log ? [`log entry ${linkedCode(words.log)}`] : []),
  ];
  return `<p>🔏 Signed by ${[signer(signature), ...known].join(', ')}</p>\n`;
}

function tampering(refusal: Refusal, facts: RunFacts): string {
  if (!isTampering(refusal.code)) return '';
  const whom = facts.reportTo === undefined ? '' : ` If you did not expect this, tell ${code(facts.reportTo)}.`;
  return `<br>\n🛑 An attack can look the same.${whom}`;
}

/** The closest of what else was tried; of several artifacts, that of the first. */
function others(refusals: readonly Refusal[], { artifacts: [first, ...more] }: Cause): string {
  if (refusals.length === 0) return '';
  const items = refusals.slice(0, OTHERS_SHOWN).map((refusal) => {
    const file = refusal.at?.file ?? refusal.proof?.file;
    const named = file === undefined || placeBeside(refusal.message, { file }) === undefined;
    return `<li>${named ? '' : `${code(file)}: `}${reason(refusal.code)} ${prose(refusal.message, VALUE_LENGTH)}</li>\n`;
  });
  const rest = refusals.length > OTHERS_SHOWN ? `<li>and ${count(refusals.length - OTHERS_SHOWN)} more</li>\n` : '';
  const of = more.length === 0 ? '' : ` for ${name(first.name)}`;
  return `<p>Other evidence that was tried${of}:</p>\n<ul>\n${items.join('')}${rest}</ul>\n`;
}
