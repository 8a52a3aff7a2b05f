/**
 * The job summary: one HTML block without blank lines, so that Markdown has no say in it. The verdict and the
 * numbers come first, then a block for each cause of a refusal, then what passed. GitHub drops a summary above 1 MiB whole, so
 * passing rows are left out first, then refused ones, always with their number.
 */
import { MAX_SUMMARY_BYTES } from '../core/limits.js';
import { signatureOf } from '../verify/proofs.js';
import type { ArtifactReport, CheckResult, Proof, Refusal, Sidecar, SignatureProof, Verdict } from '../core/model.js';
import { isSignatureProof } from '../core/signature-proof.js';
import { code, count, html, prose } from '../formats/escape.js';
import type { MergedShares } from '../model/share.js';
import type { RunFacts } from './facts.js';
import { artifacts, countedParts, headline, judged, loudLines, MARKS, passedTitle, tally } from './headline.js';
import { minute, withoutSigner } from './signer.js';
import { unloggedLines } from './unlogged.js';
import { assured, bytes, name, reason, signatureCells, type SignatureCells } from './summary-parts.js';
import { row, table } from './summary-table.js';
import { causesOf } from './causes.js';
import { causeBlock } from './summary-refused.js';

/** For table frames and the lines that count what is hidden. */
const RESERVE = 4_096;
/** Causes whose blocks are unfolded: as many as a screen or two hold. */
const OPEN_CAUSES = 3;
/** Artifacts that passed and are shown at once; more of them are folded. */
const PASSED_OPEN = 10;
const WARNINGS_SHOWN = 20;
const SIDECARS_SHOWN = 200;

/** @returns HTML for the runner's summary file, at most `MAX_SUMMARY_BYTES` in UTF-8. */
export function summary(verdict: Verdict, facts: RunFacts, limit = MAX_SUMMARY_BYTES): string {
  const all = judged(verdict);
  const head = headOf(verdict, facts) + warningsOf(verdict);
  const foot = sidecarsOf(verdict.sidecars) + footOf(facts);
  let room = limit - bytes(head) - bytes(foot) - RESERVE;
  const refused = all.filter((artifact) => artifact.result === 'fail' || artifact.result === 'error');
  const bad = refusedSection(refused, facts, room);
  room -= bytes(bad.text);
  const passing = all.filter((artifact) => artifact.result === 'pass' || artifact.result === 'waived');
  const good =
    bad.hidden > 0 ? { text: '', hidden: passing.length } : passedSection(passing, passedTitle(tally(verdict)), room);
  return [
    head,
    bad.text,
    hiddenNote(bad.hidden, 'refused', facts),
    good.text,
    hiddenNote(good.hidden, 'that passed', facts),
    foot,
  ].join('');
}

/** Part of the summary, and how many artifacts did not fit in. */
interface Section {
  readonly text: string;
  readonly hidden: number;
}

function refusedSection(refused: readonly ArtifactReport[], facts: RunFacts, room: number): Section {
  let left = room;
  let text = '';
  let hidden = 0;
  for (const [index, cause] of causesOf(refused).entries()) {
    if (hidden > 0) {
      hidden += cause.artifacts.length;
      continue;
    }
    const block = causeBlock(cause, facts, index < OPEN_CAUSES ? ' open' : '', left);
    left -= bytes(block.text);
    text += block.text;
    hidden += block.hidden;
  }
  return { text, hidden };
}

function passedSection(passing: readonly ArtifactReport[], title: string, room: number): Section {
  let left = room;
  const rows: string[] = [];
  for (const artifact of passing) {
    const line = passedRow(artifact);
    left -= bytes(line);
    if (left < 0) break;
    rows.push(line);
  }
  const hidden = passing.length - rows.length;
  if (rows.length === 0) return { text: '', hidden };
  const headings = ['Artifact', 'Signed by', 'Commit', 'Signed (UTC)', 'Log entry', 'Checked'];
  const all = table(headings, rows.join(''));
  const text =
    passing.length <= PASSED_OPEN
      ? `<h3>${title}</h3>\n${all}`
      : `<details><summary><strong>${title}</strong></summary>\n${all}</details>\n`;
  return { text, hidden };
}

function passedRow(artifact: ArtifactReport): string {
  const cells = distinct(signaturesOf(artifact), (proof) => signatureCells(proof).signer).map(signatureCells);
  const column = (of: keyof SignatureCells): string =>
    distinct(
      cells.map((cell) => cell[of]),
      String,
    ).join('<br>');
  return row([
    `${artifact.integrityOnly ? '☑️' : MARKS[artifact.result]}&nbsp;${name(artifact.name)}${digestLine(artifact)}`,
    column('signer') || `<em>${withoutSigner(artifact)}</em>`,
    column('commit'),
    column('time'),
    column('log'),
    artifact.checks.map((check) => checkedLine(check, artifact)).join('<br>'),
  ]);
}

/** An image is what its digest names; the tag beside it may name another one tomorrow. */
function digestLine({ image }: ArtifactReport): string {
  return image === undefined ? '' : `<br><sub>${code(image.digest, 80)}</sub>`;
}

/** The artifact's own signatures first: those of lists are shown only where somebody else made them. */
function signaturesOf(artifact: ArtifactReport): readonly SignatureProof[] {
  const proofs: readonly Proof[] = artifact.checks.flatMap((check) =>
    check.status === 'pass' ? [check.proof, ...(check.further ?? [])] : [],
  );
  const own = proofs.filter(isSignatureProof);
  const others = proofs.flatMap((proof) => (own.some((one) => one === proof) ? [] : (signatureOf(proof) ?? [])));
  return [...own, ...others];
}

function distinct<T>(values: readonly T[], key: (value: T) => string): readonly T[] {
  // The first of each: a Map keeps the place of a key that is set again, but not its value.
  return [...new Map(values.toReversed().map((value) => [key(value), value])).values()].reverse();
}

function checkedLine(check: CheckResult, { integrityOnly }: ArtifactReport): string {
  switch (check.status) {
    case 'pass':
      return assured(check.proof, integrityOnly);
    case 'waived':
      return `⚠️ ${check.check} waived: ${prose(check.reason, 200)}`;
    case 'warning':
    case 'fail':
    case 'error':
      return `⚠️ ${reason(check.refusal.code)} ${prose(check.refusal.message, 200)}`;
  }
}

function headOf(verdict: Verdict, facts: RunFacts): string {
  const loud = loudLines(verdict, facts).map((line) => `<p>⚠️ <strong>${prose(line)}</strong></p>\n`);
  const notes = unloggedLines(verdict, facts).map((line) => `<p>ℹ️ ${prose(line)}</p>\n`);
  return `<h2>${MARKS[verdict.result]} ${html(headline(verdict, facts))}</h2>\n${countsOf(verdict)}${loud.join('')}${notes.join('')}`;
}

/** `❌ 3 refused · ✅ 26 verified`, where there is more than one number. */
function countsOf(verdict: Verdict): string {
  const numbers = countedParts(verdict).map(
    ({ mark, number, words }) => `${mark} <strong>${count(number)}</strong> ${words}`,
  );
  return numbers.length < 2 ? '' : `<p>${numbers.join(' &nbsp; ')}</p>\n`;
}

function warningsOf(verdict: Verdict): string {
  const line = (warning: Refusal): string =>
    `<p>⚠️ ${prose(warning.message, 600)} ${prose(warning.hint ?? '', 600)}</p>\n`;
  const shown = verdict.warnings.slice(0, WARNINGS_SHOWN).map(line).join('');
  const hidden = verdict.warnings.length - WARNINGS_SHOWN;
  return shown + (hidden > 0 ? `<p>and ${count(hidden)} more warnings</p>\n` : '');
}

function sidecarsOf(sidecars: readonly Sidecar[]): string {
  if (sidecars.length === 0) return '';
  const items = sidecars
    .slice(0, SIDECARS_SHOWN)
    .map((sidecar) => `<li>${name(sidecar.name)} of ${name(sidecar.of)}</li>\n`);
  const hidden = sidecars.length - SIDECARS_SHOWN;
  const more = hidden > 0 ? `<li>and ${count(hidden)} more</li>\n` : '';
  const title = `${count(sidecars.length)} evidence file${sidecars.length === 1 ? '' : 's'} next to the artifacts (evidence is not an artifact)`;
  return `<details><summary>${title}</summary>\n<ul>\n${items.join('')}${more}</ul>\n</details>\n`;
}

function footOf(facts: RunFacts): string {
  const roots = facts.trustRoots.slice(0, 8).map(({ name, source, digest, lacks = [] }) => {
    const without = lacks.map((log) => `, no ${log}`).join('');
    return `${code(name)} (${html(source)}, ${code(digest.slice(0, 19))}${without})`;
  });
  const seconds = ((facts.finishedAt.getTime() - facts.startedAt.getTime()) / 1000).toFixed(1);
  const items = [
    `signature-gate ${html(facts.version)}`,
    `policy ${code(facts.policy.source)} (${code(facts.policy.digest.slice(0, 19))})`,
    roots.length === 0 ? 'no trusted root' : `trusted root ${roots.join(', ')}`,
    ...(facts.merged ? [mergedWords(facts.merged)] : []),
    ...(facts.reports.report === undefined ? [] : [`full report ${code(facts.reports.report)}`]),
    `${minute(facts.finishedAt)} UTC, ${seconds} s`,
  ];
  return `<p><sub>${items.join(' · ')}</sub></p>\n`;
}

function mergedWords({ count: shares, run, names }: MergedShares): string {
  return html(
    `merged from ${count(shares)} share${shares === 1 ? '' : 's'} of run ${run.id}, attempt ${run.attempt}: ${count(names.count)} names`,
  );
}

function hiddenNote(hidden: number, kind: 'refused' | 'that passed', facts: RunFacts): string {
  if (hidden === 0) return '';
  const where =
    facts.reports.report === undefined
      ? 'Name a path with the input <code>report</code> to get all of them as JSON.'
      : `All of them are in the full report, ${code(facts.reports.report)}.`;
  return `<p>… and <strong>${artifacts(hidden)}</strong> ${kind}, which do not fit in here. ${where}</p>\n`;
}
