/** The verdict for a log or a terminal: plain lines with a level each, which the host may colour or fold. */
import { isTampering, REASONS } from '../core/errors.js';
import type { LineLevel, LogLine } from '../core/host.js';
import type { ArtifactReport, CheckResult, Outcome, Proof, Refusal, SignatureProof, Verdict } from '../core/model.js';
import { count, plain, show, shownAlone } from '../formats/escape.js';
import { docsLink, type RunFacts } from './facts.js';
import { asWorkflow, type HintWords } from './hint-words.js';
import { causesOf, ownFacts, type Cause } from './causes.js';
import { artifacts, headline, judged, loudLines, passedTitle, tally, type Tally } from './headline.js';
import { placeBeside, placeWords } from './place-beside.js';
import { signatureOf } from '../verify/proofs.js';
import { assurances, claimWords, signatureWords } from './signer.js';
import { unloggedLines } from './unlogged.js';

/** Lines that belong together. A folded group can be closed; what was refused is never folded. */
interface LogGroup {
  readonly title: LogLine;
  /** Where there may be a hundred thousand, each is made when it is its turn, and none is kept. */
  readonly lines: Iterable<LogLine>;
  readonly folded: boolean;
}

interface TerminalText {
  readonly groups: readonly LogGroup[];
  /** The last word; the host's `finish` takes it. */
  readonly final: LogLine;
}

const SIGNS: Readonly<Record<Outcome, string>> = { pass: '✓', waived: '!', fail: '✗', error: '?' };
const VALUE_LENGTH = 1_000;
const MESSAGE_LENGTH = 2_000;
/** Rejected candidates shown for one check, the closest first; the JSON report has them all. */
const OTHERS_SHOWN = 3;
/** From so many lines of artifacts that passed on, what was refused is out of sight on a terminal: it is named again at the end. */
const PASSED_IN_SIGHT = 8;
const NAMES_AGAIN = 3;
const CAUSES_AGAIN = 5;

type Told = Pick<RunFacts, 'reportTo'> & { readonly hint: HintWords };

/**
 * What was refused first, a group for each cause; then one group with a line or more for each artifact that passed.
 *
 * @param hint the words of the face that shows it
 */
export function terminalText(verdict: Verdict, facts: RunFacts, hint: HintWords = asWorkflow): TerminalText {
  const all = judged(verdict);
  const passing = all.filter((artifact) => artifact.result === 'pass' || artifact.result === 'waived');
  const refused = all.filter((artifact) => artifact.result === 'fail' || artifact.result === 'error');
  const causes = causesOf(refused);
  const groups = causes.map((cause) => causeGroup(cause, { ...facts, hint }));
  if (passing.length > 0) groups.push(passedGroup(passing, tally(verdict), hint));
  if (verdict.sidecars.length > 0) groups.push(sidecarGroup(verdict));
  const warnings = [
    ...verdict.warnings.map((warning) => line('waived', `! ${warning.code}: ${sentence(warning)}`)),
    ...loudLines(verdict, facts).map((text) => line('waived', `! ${text}`)),
  ];
  const [first, ...rest] = warnings;
  if (first !== undefined) groups.push({ title: first, lines: rest, folded: false });
  const notes = unloggedLines(verdict, facts).map((text) => line('info', `  ${plain(text, MESSAGE_LENGTH)}`));
  const again = passing.length > PASSED_IN_SIGHT ? againLines(causes) : [];
  groups.push(...[...notes, ...again].map((title) => ({ title, lines: [], folded: false })));
  const report = facts.reports.report === undefined ? '' : ` Report: ${show(facts.reports.report)}`;
  return { groups, final: line(verdict.result, `${SIGNS[verdict.result]} ${headline(verdict, facts)}.${report}`) };
}

function line(level: LineLevel, text: string): LogLine {
  return { level, text };
}

/** One artifact with what was checked; of several, the cause and its fix once, and then a line for each artifact. */
function causeGroup(cause: Cause, facts: Told): LogGroup {
  const [first, ...more] = cause.artifacts;
  const sign = SIGNS[first.result];
  const titled = (artifact: ArtifactReport, indent: string): LogLine =>
    line(artifact.result, `${indent}${sign} ${show(artifact.name)}${ownWords(cause, artifact)}`);
  const notAsked = (first.notAsked ?? []).map(({ check, since }) =>
    line('info', `  - ${check}: not checked, because ${since}`),
  );
  if (more.length === 0) {
    const checks = first.checks.flatMap((check) => checkLines(check, { ...facts, alone: false }));
    return { title: titled(first, ''), lines: [...digestLines(first), ...checks, ...notAsked], folded: false };
  }
  // What each of them has passed is in the report.
  const rows = cause.artifacts.flatMap((artifact) => [titled(artifact, '  '), ...digestLines(artifact)]);
  return {
    title: line(first.result, `${sign} ${artifacts(cause.artifacts.length)}, one cause:`),
    lines: [...sharedLines(cause, facts), ...notAsked, ...rows],
    folded: false,
  };
}

/** Which artifacts were refused, once more, for those who see the end alone. */
function againLines(causes: readonly Cause[]): readonly LogLine[] {
  const lines = causes.slice(0, CAUSES_AGAIN).map(({ artifacts: [first, ...more], checks }) => {
    const names = [first, ...more.slice(0, NAMES_AGAIN - 1)].map(({ name }) => show(name)).join(', ');
    const hidden = more.length + 1 - NAMES_AGAIN;
    const codes = [...new Set(checks.map(({ refusal }) => refusal.code))].join(', ');
    return line(
      first.result,
      `${SIGNS[first.result]} ${codes}: ${names}${hidden > 0 ? ` and ${count(hidden)} more` : ''}`,
    );
  });
  const rest = causes.length - lines.length;
  return rest > 0 ? [...lines, line('info', `  and ${count(rest)} more causes, above`)] : lines;
}

/** What an artifact has for itself among those of its cause. */
function ownWords(cause: Cause, artifact: ArtifactReport): string {
  const words = ownFacts(cause, artifact).flatMap(({ message, expected, actual, at }) => [
    ...(message === undefined ? [] : [plain(message, MESSAGE_LENGTH)]),
    ...(expected === undefined ? [] : [`expected ${show(expected, VALUE_LENGTH)}`]),
    ...(actual === undefined ? [] : [`found ${show(actual, VALUE_LENGTH)}`]),
    ...(at === undefined ? [] : [`in ${placeWords(at)}`]),
  ]);
  return words.length === 0 ? '' : `: ${words.join(', ')}`;
}

function sharedLines(cause: Cause, facts: Told): readonly LogLine[] {
  return cause.checks.flatMap(({ status, refusal, others }) => [
    ...refusalLines(status === 'error' ? 'error' : 'fail', refusal, facts, whoWords),
    ...otherLines(others),
  ]);
}

/** What was checked of an image: the digest that its reference was resolved to. */
function digestLines({ image }: ArtifactReport): readonly LogLine[] {
  return image === undefined ? [] : [line('info', `  = ${show(`${image.repository}@${image.digest}`)}`)];
}

function passedGroup(passing: readonly ArtifactReport[], numbers: Tally, hint: HintWords): LogGroup {
  return {
    title: line(numbers.waived > 0 ? 'waived' : 'pass', passedTitle(numbers)),
    lines: onDemand(passing, (artifact) => [
      line(artifact.result, `${SIGNS[artifact.result]} ${show(artifact.name)}`),
      ...digestLines(artifact),
      ...artifact.checks.flatMap((check) => checkLines(check, { alone: artifact.integrityOnly, hint })),
    ]),
    folded: true,
  };
}

/** The lines of each item, made whenever they are gone through. */
function onDemand<Item>(items: readonly Item[], linesOf: (item: Item) => readonly LogLine[]): Iterable<LogLine> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield* linesOf(item);
    },
  };
}

function sidecarGroup(verdict: Verdict): LogGroup {
  const { sidecars } = verdict;
  return {
    title: line(
      'info',
      `${count(sidecars.length)} evidence file${sidecars.length === 1 ? '' : 's'} (evidence is not an artifact)`,
    ),
    lines: onDemand(sidecars, (sidecar) => [line('info', `  ${show(sidecar.name)} of ${show(sidecar.of)}`)]),
    folded: true,
  };
}

/** @param told.alone whether nothing else proves the artifact */
function checkLines(check: CheckResult, told: Told & { readonly alone: boolean }): readonly LogLine[] {
  switch (check.status) {
    case 'pass':
      // What else was tried matters to nobody here: with a bundle of many files, it is the evidence of all the others.
      return [line('pass', `  ✓ ${proofWords(check.proof, told.alone)}`), ...claimLines(check.proof)];
    case 'waived':
      return [line('waived', `  ! ${check.check} waived: ${plain(check.reason)}`)];
    case 'warning':
      return [line('waived', `  ! ${check.refusal.code}: ${sentence(check.refusal)}`), ...otherLines(check.others)];
    case 'fail':
    case 'error':
      return [...refusalLines(check.status, check.refusal, told, signerWords), ...otherLines(check.others)];
  }
}

function sentence(refusal: Refusal): string {
  // Where each artifact has a message of its own, it stands beside its name.
  const message = refusal.message || REASONS[refusal.code].title;
  const place = placeBeside(message, refusal.at);
  const words = place === 'line' ? `line ${refusal.at?.line ?? ''}` : place && placeWords(place);
  return `${plain(message, MESSAGE_LENGTH)}${words === undefined ? '' : ` (${words})`}`;
}

function refusalLines(
  level: 'fail' | 'error',
  refusal: Refusal,
  facts: Told,
  words: (proof: SignatureProof) => string,
): readonly LogLine[] {
  const info = (label: string, text: string): LogLine => line('info', `      ${label.padEnd(9)} ${text}`);
  // What is said as expected and found needs no second line.
  const differing = (refusal.parts ?? []).filter(
    (part) => !part.equal && !(part.expected === refusal.expected && part.got === refusal.actual),
  );
  const signature = refusal.proof === undefined ? undefined : signatureOf(refusal.proof);
  return [
    line(level, `  ${SIGNS[level]} ${refusal.code}: ${sentence(refusal)}`),
    ...(refusal.expected === undefined ? [] : [info('expected', shownAlone(refusal.expected, VALUE_LENGTH))]),
    ...(refusal.actual === undefined ? [] : [info('found', shownAlone(refusal.actual, VALUE_LENGTH))]),
    ...differing.map((part) =>
      info(
        'differs',
        `${part.part}: ${show(part.got, VALUE_LENGTH)} instead of ${shownAlone(part.expected, VALUE_LENGTH)}`,
      ),
    ),
    ...(signature === undefined ? [] : [info('signed by', words(signature))]),
    info('to do', plain(facts.hint(refusal.hint ?? REASONS[refusal.code].fix), MESSAGE_LENGTH)),
    info('see', docsLink(refusal.code)),
    ...(isTampering(refusal.code) && facts.reportTo !== undefined
      ? [info('report to', `${show(facts.reportTo)}, if you did not expect this. An attack looks the same.`)]
      : []),
  ];
}

function otherLines(others: readonly Refusal[]): readonly LogLine[] {
  const closest = others.slice(0, OTHERS_SHOWN).map((other) => {
    const file = other.at?.file ?? other.proof?.file;
    const named = file === undefined || placeBeside(other.message, { file }) === undefined;
    return line('info', `      also tried${named ? '' : ` ${show(file)}`}: ${other.code}: ${plain(other.message)}`);
  });
  const hidden = others.length - closest.length;
  return hidden === 0 ? closest : [...closest, line('info', `      and ${count(hidden)} more that do not match`)];
}

/** What the signer says of the build stands on a line of its own, and is called what it is. */
function claimLines(proof: Proof): readonly LogLine[] {
  const signature = signatureOf(proof);
  const claims = signature === undefined ? [] : claimWords(signature);
  if (claims.length === 0) return [];
  const said = claims.map(([label, value]) => `${label} ${show(value, VALUE_LENGTH)}`).join(', ');
  return [line('info', `      the signer claims (not verified): ${said}`)];
}

function proofWords(proof: Proof, alone: boolean): string {
  const where = proof.kind === 'checksum' ? `${show(proof.file)}, line ${proof.line}` : show(proof.file);
  const signature = signatureOf(proof);
  const by = signature === undefined ? '' : `: ${signerWords(signature)}`;
  return `${assurances(proof, alone).join(', ')} (${where})${by}`;
}

/** Who signed, without what is of one signature alone. */
function whoWords(proof: SignatureProof): string {
  const words = signatureWords(proof);
  return [
    show(words.signer.text),
    ...(words.workflow ? [words.workflow.text] : []),
    ...(words.ref === undefined ? [] : [plain(words.ref)]),
    ...(words.builtFrom ? [`built from ${words.builtFrom.text}`] : []),
    ...(words.issuer === undefined ? [] : [`issuer ${show(words.issuer)}`]),
    ...(proof.keyVouchedBy ?? []).map((one) => `key signed by ${whoWords(one)}`),
  ].join(', ');
}

function signerWords(proof: SignatureProof): string {
  const words = signatureWords(proof);
  return [
    whoWords(proof),
    ...(words.commit ? [`commit ${words.commit.text}`] : []),
    ...(words.run ? [words.run.text] : []),
    ...(words.trigger === undefined ? [] : [`on ${words.trigger}`]),
    ...(words.time === undefined ? [] : [`${words.time} UTC`]),
    ...(words.log ? [`log index ${plain(words.log.text)}`] : []),
  ].join(', ');
}
