/**
 * The HTML page: one file for people who were not there, without scripts and without anything from elsewhere; its own policy
 * (CSP level 3) forbids both, whatever a name in it tries. It stays small enough for a browser and for a mail: artifacts that
 * passed get shorter first, and what does not fit is counted.
 */
import { createHash } from 'node:crypto';
import { MAX_HTML_BYTES, MAX_HTML_CHAINS } from '../../core/report-limits.js';
import type { ArtifactReport, Refusal, Verdict } from '../../core/model.js';
import { HTML_HEAD } from '../../core/report-files.js';
import { VERSION } from '../../core/version.js';
import { count, prose, xml } from '../../formats/escape.js';
import { causesOf } from '../causes.js';
import type { RunFacts } from '../facts.js';
import { artifacts, countedParts, headline, judged, MARKS, loudLines, passedTitle, tally } from '../headline.js';
import { minute } from '../signer.js';
import { unloggedLines } from '../unlogged.js';
import { ICON_SHEET } from './html-chain.js';
import { code, PASSED_HEADINGS, passedRow, refusedCard, sameCard, SIGNS } from './html-rows.js';
import { STYLE } from './html-style.js';
import type { JudgedRun, ReportWriter, UnjudgedRun } from './report-writer.js';

export const HTML: ReportWriter = { ofVerdict: (run) => [pageOf(run)], ofNothing: (run) => [pageOfNothing(run)] };

/** Rows of one table; a longer list is several of them, folded. */
const ROWS_OF_A_FOLD = 250;
/** Cards that are open from the start: as many as a screen or two hold. */
const OPEN_CARDS = 5;
/** Pictures of what vouches are open from the start where there are no more. */
const OPEN_CHAINS = 3;
const WARNINGS_SHOWN = 100;
const PROBLEMS_SHOWN = 1_000;
/** Colours of the counts. */
const TONES: Readonly<Record<string, string>> = {
  [MARKS.pass]: 'good',
  [MARKS.waived]: 'care',
  [MARKS.fail]: 'bad',
  [MARKS.error]: 'bad',
};
/** For the frames of tables and the lines that count what is hidden. */
const RESERVE = 64 * 1024;

/** @returns at most `limit` bytes in UTF-8 */
export function pageOf({ verdict, facts }: Pick<JudgedRun, 'verdict' | 'facts'>, limit = MAX_HTML_BYTES): string {
  const all = judged(verdict);
  const head = headOf(verdict, facts) + warningsOf(verdict.warnings);
  const refused = all.filter(({ result }) => result === 'fail' || result === 'error');
  const passing = all.filter(({ result }) => result === 'pass' || result === 'waived');
  let room = limit - bytes(head) - bytes(STYLE) - RESERVE;
  const causes = causesOf(refused).flatMap((cause, at) => cause.artifacts.map((artifact) => ({ cause, artifact, at })));
  const cards = fitting(causes, room, ({ cause, artifact, at }) =>
    artifact === cause.artifacts[0] ? refusedCard(artifact, facts, at < OPEN_CARDS) : sameCard(artifact, cause),
  );
  room -= cards.bytes;
  const rows = rowsOf(passing, room);
  return document(headline(verdict, facts), [
    head,
    section(cards.texts.length > 0 ? 'Refused' : '', cards.texts.join('') + hiddenLine(refused, cards.texts, facts)),
    section(
      passing.length > 0 ? passedTitle(tally(verdict)) : '',
      folds(rows, passing) + hiddenLine(passing, rows, facts),
    ),
    footOf(facts),
  ]);
}

/** What vouches for artifacts is left out from the end, then rows are. */
function rowsOf(passing: readonly ArtifactReport[], room: number): readonly string[] {
  const short = fitting(passing, room, (artifact) => passedRow(artifact, 'none'));
  let left = room - short.bytes;
  return short.texts.map((text, at) => {
    const artifact = passing[at];
    if (artifact === undefined || at >= MAX_HTML_CHAINS) return text;
    const whole = passedRow(artifact, passing.length <= OPEN_CHAINS ? 'open' : 'folded');
    const more = bytes(whole) - bytes(text);
    if (more > left) return text;
    left -= more;
    return whole;
  });
}

interface Fitting {
  readonly texts: readonly string[];
  readonly bytes: number;
}

function fitting<T>(values: readonly T[], room: number, textOf: (value: T, at: number) => string): Fitting {
  const texts: string[] = [];
  let used = 0;
  for (const [at, value] of values.entries()) {
    const text = textOf(value, at);
    const size = bytes(text);
    if (used + size > room) break;
    used += size;
    texts.push(text);
  }
  return { texts, bytes: used };
}

function folds(rows: readonly string[], passing: readonly ArtifactReport[]): string {
  if (rows.length <= ROWS_OF_A_FOLD) return rows.length === 0 ? '' : table(rows);
  const parts: string[] = [];
  for (let at = 0; at < rows.length; at += ROWS_OF_A_FOLD) {
    const last = Math.min(at + ROWS_OF_A_FOLD, rows.length);
    const names = `${code(passing[at]?.name ?? '', 60)} … ${code(passing[last - 1]?.name ?? '', 60)}`;
    const title = `${count(at + 1)}–${count(last)}: ${names}`;
    parts.push(`<details class="card"><summary>${title}</summary>\n${table(rows.slice(at, last))}</details>\n`);
  }
  return parts.join('');
}

function table(rows: readonly string[]): string {
  const head = PASSED_HEADINGS.map((heading) => `<th>${heading}</th>`).join('');
  return `<table class="list"><thead><tr>${head}</tr></thead><tbody>\n${rows.join('')}</tbody></table>\n`;
}

function hiddenLine(all: readonly ArtifactReport[], shown: readonly string[], { reports }: RunFacts): string {
  const hidden = all.length - shown.length;
  if (hidden === 0) return '';
  const where = reports.report === undefined ? '' : ` All of them are in ${code(reports.report)}.`;
  return `<p class="loud">… and <strong>${artifacts(hidden)}</strong> more, which do not fit in here.${where}</p>\n`;
}

function section(title: string, content: string): string {
  return content === '' ? '' : `${title === '' ? '' : `<h2>${xml(title)}</h2>\n`}${content}`;
}

function headOf(verdict: Verdict, facts: RunFacts): string {
  const counts = countedParts(verdict).map(
    ({ mark, number, words }) => `<li class="${TONES[mark] ?? ''}">${count(number)} ${xml(words)}</li>`,
  );
  const lines = [
    ...loudLines(verdict, facts).map((line) => `<p class="loud">${prose(line)}</p>\n`),
    ...unloggedLines(verdict, facts).map((line) => `<p class="dim">${prose(line)}</p>\n`),
  ];
  return `<h1 class="${verdict.result}">${SIGNS[verdict.result]} ${xml(headline(verdict, facts))}</h1>\n<ul class="counts">${counts.join('')}</ul>\n${lines.join('')}`;
}

function warningsOf(warnings: readonly Refusal[]): string {
  const items = warnings
    .slice(0, WARNINGS_SHOWN)
    .map(({ code: name, message, hint = '' }) => `<li>${code(name)} ${prose(message)} ${prose(hint)}</li>\n`);
  const hidden = warnings.length - WARNINGS_SHOWN;
  const more = hidden > 0 ? `<li>and ${count(hidden)} more</li>\n` : '';
  return items.length === 0 ? '' : `<h2>Warnings</h2>\n<ul>\n${items.join('')}${more}</ul>\n`;
}

function footOf({ policy, trustRoots, version, startedAt, finishedAt, mode }: RunFacts): string {
  const seconds = Math.max(0, finishedAt.getTime() - startedAt.getTime()) / 1000;
  const roots = trustRoots.map(({ name, source, digest }) => `${code(name)} (${xml(source)})<br>${code(digest)}`);
  const facts = [
    ['Policy', `${code(policy.source)}<br>${code(policy.digest)}`],
    ['Trusted root', roots.join('<br>') || 'none'],
    ['Mode', xml(mode)],
    ['Checked', `${minute(finishedAt)} UTC, in ${seconds.toFixed(1)} s`],
    ['By', `signature-gate ${xml(version)}`],
  ];
  const rows = facts.map(([label = '', value = '']) => `<dt>${label}</dt><dd>${value}</dd>`).join('\n');
  return `<footer>\n<dl class="facts">\n${rows}\n</dl>\n</footer>\n`;
}

function pageOfNothing({ message, problems, finishedAt }: UnjudgedRun): string {
  const items = problems
    .slice(0, PROBLEMS_SHOWN)
    .map(({ where, message: what, fix, code: name = 'CONFIG_INVALID', at }) => {
      const place =
        at === undefined ? where : [at.file, at.line, at.column].filter((part) => part !== undefined).join(':');
      return `<details class="card error" open><summary>${code(name)} ${code(place)}</summary><p>${prose(what)}</p><p>What to do: ${prose(fix)}</p></details>\n`;
    });
  const hidden = problems.length - PROBLEMS_SHOWN;
  return document('No answer', [
    `<h1 class="error">${SIGNS.error} Nothing was proven</h1>\n<p>${prose(message)}</p>\n`,
    items.join(''),
    hidden > 0 ? `<p>and ${count(hidden)} more</p>\n` : '',
    `<footer>signature-gate ${VERSION}, ${minute(finishedAt)} UTC</footer>\n`,
  ]);
}

function document(title: string, parts: readonly string[]): string {
  const digest = createHash('sha256').update(STYLE).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
  return [
    `${HTML_HEAD} ${VERSION}">\n`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`,
    '<meta name="referrer" content="no-referrer">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    `<title>${xml(title)} · signature-gate</title>\n<style>${STYLE}</style>\n</head>\n<body>\n${ICON_SHEET}<main>\n`,
    ...parts,
    '</main>\n</body>\n</html>\n',
  ].join('');
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
