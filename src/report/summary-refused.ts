/** Artifacts that did not pass, in the job summary: a row each, and everything that helps to find out why. */
import { isTampering, REASONS } from '../core/errors.js';
import type { ArtifactReport, CheckResult, IdentityPart, Refusal } from '../core/model.js';
import { code, count, html, prose } from '../formats/escape.js';
import type { RunFacts } from './facts.js';
import { MARKS } from './headline.js';
import { signatureOf } from '../verify/proofs.js';
import { signatureWords } from './signer.js';
import { assured, evidence, linkedCode, name, place, reason, row, signer, table } from './summary-parts.js';

/** Rejected candidates shown for one check; the JSON report has them all. */
const OTHERS_SHOWN = 5;
const VALUE_LENGTH = 600;

/** A check that stands in an artifact's way. */
export type Refused = Extract<CheckResult, { readonly refusal: Refusal }>;

/** The checks that stand in an artifact's way, refusals before those that could not look. */
export function refusedChecks(artifact: ArtifactReport): readonly Refused[] {
  const having = (status: 'fail' | 'error'): readonly Refused[] =>
    artifact.checks.flatMap((check) => (check.status === status ? [check] : []));
  return [...having('fail'), ...having('error')];
}

export const REFUSED_HEADINGS = ['Artifact', 'Reason', 'Really signed by'];

export function refusedRow(artifact: ArtifactReport): string {
  const checks = refusedChecks(artifact);
  const reasons = checks.map((check) => `${reason(check.refusal.code)} ${html(REASONS[check.refusal.code].title)}`);
  return row([
    `${MARKS[artifact.result]}&nbsp;${name(artifact.name)}`,
    [...new Set(reasons)].join('<br>'),
    strangers(checks),
  ]);
}

/** Who signed although the policy does not accept them: a fact only where their signature was verified. */
function strangers(checks: readonly Refused[]): string {
  const signers = checks.flatMap((check) => {
    const proof = check.refusal.proof === undefined ? undefined : signatureOf(check.refusal.proof);
    return proof === undefined ? [] : [signer(proof)];
  });
  return [...new Set(signers)].join('<br>');
}

/** A fold with all that is known of one refused artifact. */
export function refusedDetails(artifact: ArtifactReport, facts: RunFacts, state: '' | ' open'): string {
  const checks = refusedChecks(artifact);
  const codes = [...new Set(checks.map((check) => `<code>${check.refusal.code}</code>`))].join(' ');
  const passed = artifact.checks.flatMap((check) => (check.status === 'pass' ? [check.proof] : []));
  const unasked = (artifact.notAsked ?? []).map(
    ({ check, since }) => `<p>${check}: not asked, since ${html(since)}</p>\n`,
  );
  const lines = passed.map((proof) => `<br>\n✅ ${assured(proof)} ${evidence(proof)}`);
  return [
    `<details${state}><summary>${MARKS[artifact.result]} ${code(artifact.name, VALUE_LENGTH)} ${codes}</summary>\n<dl><dd>\n`,
    ...checks.map((check) => checkBlock(check, facts)),
    ...unasked,
    lines.length === 0 ? '' : `<p>What it did pass, which is not enough:${lines.join('')}</p>\n`,
    '</dd></dl>\n</details>\n',
  ].join('');
}

function checkBlock(check: Refused, facts: RunFacts): string {
  const { refusal } = check;
  const at = refusal.at === undefined ? '' : ` (${place(refusal.at)})`;
  return [
    `<p><strong>${check.check}</strong>${at}: ${prose(refusal.message)}</p>\n`,
    comparison(refusal),
    stranger(refusal),
    `<p>👉 ${prose(refusal.hint ?? REASONS[refusal.code].fix)} More on ${reason(refusal.code)}.${tampering(refusal, facts)}</p>\n`,
    others(check.others),
  ].join('');
}

function comparison(refusal: Refusal): string {
  if (refusal.parts && refusal.parts.length > 0) {
    return table(['', 'Part', 'Expected', 'Got'], refusal.parts.map(partRow).join(''));
  }
  const rows = [
    ['Expected', refusal.expected],
    ['Got', refusal.actual],
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

/** What the refused evidence proves nevertheless. */
function stranger({ proof }: Refusal): string {
  const signature = proof === undefined ? undefined : signatureOf(proof);
  if (signature === undefined) return '';
  const words = signatureWords(signature);
  const known = [
    ...(words.commit ? [`commit ${linkedCode(words.commit)}`] : []),
    ...(words.time === undefined ? [] : [`${words.time} UTC`]),
    ...(words.log ? [`log entry ${linkedCode(words.log)}`] : []),
  ];
  return `<p>🔏 Really signed by ${[signer(signature), ...known].join(', ')}</p>\n`;
}

function tampering(refusal: Refusal, facts: RunFacts): string {
  if (!isTampering(refusal.code)) return '';
  const whom = facts.reportTo === undefined ? '' : ` If you did not expect it, tell ${code(facts.reportTo)}.`;
  return `<br>\n🛑 An attack looks just like this.${whom}`;
}

function others(refusals: readonly Refusal[]): string {
  if (refusals.length === 0) return '';
  const items = refusals.slice(0, OTHERS_SHOWN).map((refusal) => {
    const file = refusal.at?.file ?? refusal.proof?.file;
    return `<li>${file === undefined ? '' : `${code(file)}: `}${reason(refusal.code)} ${prose(refusal.message, VALUE_LENGTH)}</li>\n`;
  });
  const more = refusals.length > OTHERS_SHOWN ? `<li>and ${count(refusals.length - OTHERS_SHOWN)} more</li>\n` : '';
  return `<p>Other evidence that was tried:</p>\n<ul>\n${items.join('')}${more}</ul>\n`;
}
