/** The artifacts on the HTML page: what was refused with its reasons, what passed with what vouches for it. */
import { isTampering, REASONS } from '../../core/errors.js';
import type { ArtifactReport, CheckResult, Outcome, Refusal } from '../../core/model.js';
import type { Place } from '../../core/place.js';
import { signatureOf } from '../../verify/proofs.js';
import { count, prose, xml } from '../../formats/escape.js';
import { docsLink, type RunFacts } from '../facts.js';
import { placeBeside } from '../place-beside.js';
import { assurances, signatureWords, withoutSigner } from '../signer.js';
import { ownFacts, refusedChecks, type Cause, type Refused } from '../causes.js';
import { chains, words } from './html-chain.js';

export const SIGNS: Readonly<Record<Outcome, string>> = { pass: '✓', waived: '!', fail: '✗', error: '?' };
const TONES: Readonly<Record<Outcome, string>> = { pass: 'good', waived: 'care', fail: 'bad', error: 'bad' };

const NAME_LENGTH = 300;
const VALUE_LENGTH = 800;
const MESSAGE_LENGTH = 2_000;
/** Other evidence that was tried, for one check; the JSON report has all of it. */
const OTHERS_SHOWN = 10;

export function sign(result: Outcome): string {
  return `<span class="${TONES[result]}" aria-hidden="true">${SIGNS[result]}</span>`;
}

export function code(text: string, length = NAME_LENGTH): string {
  return `<code>${xml(text, length)}</code>`;
}

/** A card with all that is known of an artifact that did not pass. */
export function refusedCard(artifact: ArtifactReport, facts: Pick<RunFacts, 'reportTo'>, open: boolean): string {
  const checks = refusedChecks(artifact);
  const codes = [...new Set(checks.map(({ refusal }) => refusal.code))];
  const titles = codes.map((name) => `${code(name)} ${xml(REASONS[name].title)}`).join('; ');
  const unasked = (artifact.notAsked ?? []).map(
    ({ check, since }) => `<p class="dim">${xml(check)}: not checked, because ${xml(since)}</p>\n`,
  );
  const held = artifact.checks.some(({ status }) => status === 'pass');
  return [
    `<details class="card ${artifact.result}"${open ? ' open' : ''}>`,
    `<summary>${sign(artifact.result)} ${code(artifact.name)}<br><span class="dim">${titles || 'Nothing was proven.'}</span></summary>\n`,
    digestLine(artifact),
    ...checks.map((check) => reasonOf(check, facts)),
    ...unasked,
    held ? `<p class="dim">Verified, but not enough:</p>\n${chains(artifact)}` : '',
    '</details>\n',
  ].join('');
}

/** A card for another artifact of a cause that the card of the first one has told: what it has for itself, and where to read the rest. */
export function sameCard(artifact: ArtifactReport, cause: Cause): string {
  const own = ownFacts(cause, artifact).flatMap(({ message, expected, actual, at }) => [
    ...(message === undefined ? [] : [prose(message, MESSAGE_LENGTH)]),
    ...(expected === undefined ? [] : [`Expected ${code(expected, VALUE_LENGTH)}`]),
    ...(actual === undefined ? [] : [`Found ${code(actual, VALUE_LENGTH)}`]),
    ...(at === undefined ? [] : [`In ${place(at)}`]),
  ]);
  return [
    `<div class="card ${artifact.result}">${sign(artifact.result)} ${code(artifact.name)}`,
    ` <span class="dim">the same cause as ${code(cause.artifacts[0].name)}</span>\n`,
    digestLine(artifact),
    own.length === 0 ? '' : `<p>${own.join('. ')}</p>\n`,
    '</div>\n',
  ].join('');
}

function digestLine({ image, digests }: ArtifactReport): string {
  const digest = image?.digest ?? (digests.sha256 && `sha256:${digests.sha256.toString('hex')}`);
  return digest === undefined ? '' : `<p class="dim">${code(digest)}</p>\n`;
}

function reasonOf({ check, refusal, others }: Refused, { reportTo }: Pick<RunFacts, 'reportTo'>): string {
  const tell = reportTo === undefined ? '' : ` If you did not expect this, tell ${code(reportTo)}.`;
  return [
    `<p><strong>${xml(check)}</strong>: ${prose(refusal.message, MESSAGE_LENGTH)}${placeText(refusal)}</p>\n`,
    comparison(refusal),
    stranger(refusal),
    `<p>What to do: ${prose(refusal.hint ?? REASONS[refusal.code].fix, MESSAGE_LENGTH)} <a href="${xml(docsLink(refusal.code), Infinity)}" rel="noreferrer">More on ${refusal.code}</a></p>\n`,
    isTampering(refusal.code) ? `<p class="bad">An attack can look the same.${tell}</p>\n` : '',
    tried(others),
  ].join('');
}

/** The place, as far as the message does not name it. */
function placeText({ message, at }: Refusal): string {
  const beside = placeBeside(message, at);
  if (beside === undefined || at === undefined) return '';
  return beside === 'line' ? ` (line ${at.line ?? ''})` : ` (${place(beside)})`;
}

function place({ file, line, column }: Place): string {
  return code([file, line, column].filter((part) => part !== undefined).join(':'));
}

function comparison({ expected, actual, parts = [] }: Refusal): string {
  if (parts.length > 0) {
    const rows = parts.map(({ part, expected: wanted, got, equal }) => {
      const kind = equal ? '' : ' class="differs"';
      return `<tr><td>${equal ? sign('pass') : sign('fail')}</td><td class="part">${xml(part)}</td><td>${code(wanted, VALUE_LENGTH)}</td><td${kind}>${code(got, VALUE_LENGTH)}</td></tr>\n`;
    });
    return `<table class="parts"><thead><tr><th></th><th>Part</th><th>Expected</th><th>Found</th></tr></thead><tbody>\n${rows.join('')}</tbody></table>\n`;
  }
  const row = (label: string, value: string | undefined): string =>
    value === undefined ? '' : `<tr><th>${label}</th><td>${code(value, VALUE_LENGTH)}</td></tr>\n`;
  const rows = row('Expected', expected) + row('Found', actual);
  return rows === '' ? '' : `<table class="parts"><tbody>\n${rows}</tbody></table>\n`;
}

/** Who signed although the policy does not accept them. */
function stranger({ proof }: Refusal): string {
  const signature = proof && signatureOf(proof);
  if (!signature) return '';
  const { signer, workflow, ref, time } = signatureWords(signature);
  const known = [
    words(signer),
    ...(workflow ? [words(workflow)] : []),
    ...(ref === undefined ? [] : [xml(ref)]),
    ...(time === undefined ? [] : [`${time} UTC`]),
  ];
  return `<p>Signed by ${known.join(', ')}</p>\n`;
}

function tried(others: readonly Refusal[]): string {
  if (others.length === 0) return '';
  const items = others.slice(0, OTHERS_SHOWN).map((other) => {
    const file = other.at?.file ?? other.proof?.file;
    return `<li>${file === undefined ? '' : `${code(file)}: `}${code(other.code)} ${prose(other.message, VALUE_LENGTH)}</li>\n`;
  });
  const hidden = others.length - OTHERS_SHOWN;
  const more = hidden > 0 ? `<li>and ${count(hidden)} more</li>\n` : '';
  return `<details><summary>Other evidence that was tried: ${count(others.length)}</summary><ul>\n${items.join('')}${more}</ul></details>\n`;
}

export const PASSED_HEADINGS = ['Artifact', 'Signed by', 'Signed (UTC)', 'Checked'] as const;

/** A row of an artifact that was not refused. @param chain how it is shown what vouches for it */
export function passedRow(artifact: ArtifactReport, chain: 'none' | 'folded' | 'open'): string {
  const proofs = artifact.checks.flatMap((check) => (check.status === 'pass' ? [check.proof] : []));
  const signatures = proofs.flatMap((proof) => signatureOf(proof) ?? []).map(signatureWords);
  const signers = [
    ...new Set(
      signatures.map(
        ({ signer, ref }) => words(signer) + (ref === undefined ? '' : `<br><span class="dim">${xml(ref)}</span>`),
      ),
    ),
  ];
  const times = [...new Set(signatures.flatMap(({ time }) => time ?? []))];
  const picture = `<details${chain === 'open' ? ' open' : ''}><summary class="dim">Evidence</summary>${chains(artifact)}</details>`;
  const evidence =
    chain === 'none'
      ? ''
      : `<tr class="evidence"><td colspan="${PASSED_HEADINGS.length}">${picture}</td></tr>
`;
  const cells = [
    `${sign(artifact.integrityOnly ? 'waived' : artifact.result)} ${code(artifact.name)}`,
    signers.join('<br>') || `<span class="care">${withoutSigner(artifact)}</span>`,
    times.join('<br>'),
    artifact.checks.map((check) => checkedLine(check, artifact)).join('<br>'),
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n${evidence}`;
}

function checkedLine(check: CheckResult, { integrityOnly }: ArtifactReport): string {
  if (check.status === 'pass') return xml(assurances(check.proof, integrityOnly).join(' · '));
  if (check.status === 'waived') return `<span class="care">${xml(check.check)} waived: ${xml(check.reason)}</span>`;
  return `<span class="care">${code(check.refusal.code)} ${prose(check.refusal.message, VALUE_LENGTH)}</span>`;
}
