/**
 * JUnit XML, which every CI system reads: a suite for each kind of artifact, a test case for each check. What was refused is a
 * failure, what could not be checked an error, what was waived or not asked is skipped.
 */
import { REASONS } from '../../core/errors.js';
import type { ArtifactReport, CheckResult, Refusal } from '../../core/model.js';
import { JUNIT_HEAD } from '../../core/report-files.js';
import { signatureOf } from '../../verify/proofs.js';
import { show, xml } from '../../formats/escape.js';
import { docsLink, type RunFacts } from '../facts.js';
import { headline, judged } from '../headline.js';
import { assurances, signatureWords } from '../signer.js';
import type { JudgedRun, ReportWriter, UnjudgedRun } from './report-writer.js';

export const JUNIT: ReportWriter = { ofVerdict, ofNothing };

/** Longest name and longest line of details. */
const NAME_LENGTH = 500;
const LINE_LENGTH = 2_000;

type Kind = 'passed' | 'failure' | 'error' | 'skipped';

interface TestCase {
  readonly name: string;
  readonly kind: Kind;
  /** Of a failure or an error: its reason code. */
  readonly type?: string;
  readonly message?: string;
  /** Lines of details. */
  readonly details?: readonly string[];
}

interface Suite {
  readonly name: string;
  readonly cases: readonly TestCase[];
}

const SUITES: Readonly<Record<ArtifactReport['kind'], string>> = {
  file: 'files',
  digest: 'digests',
  image: 'images',
  tag: 'tags',
  version: 'versions',
  run: 'the run',
  sidecar: 'evidence',
};

function ofVerdict({ verdict, facts }: JudgedRun): readonly string[] {
  const artifacts = judged(verdict);
  const kinds = [...new Set(artifacts.map(({ kind }) => kind))].sort();
  const ofKinds = kinds.map((kind): Suite => ({
    name: SUITES[kind],
    cases: artifacts.filter((artifact) => artifact.kind === kind).flatMap(casesOf),
  }));
  const warnings = verdict.warnings.map(warningOf);
  // Where nothing was checked, no case would say that the run failed.
  const empty: readonly TestCase[] =
    artifacts.length > 0 || verdict.result === 'pass'
      ? []
      : [{ name: 'verdict', kind: 'failure', message: headline(verdict, facts) }];
  const ofRun = [...empty, ...warnings];
  return documentOf([...ofKinds, ...(ofRun.length > 0 ? [{ name: 'run', cases: ofRun }] : [])], facts);
}

function ofNothing({ message, problems, ...times }: UnjudgedRun): readonly string[] {
  const cases = problems.map(({ where, message: what, fix, code = 'CONFIG_INVALID', at }): TestCase => ({
    name: where,
    kind: 'error',
    type: code,
    message: `${where}: ${what}`,
    details: [...(at ? [`at: ${placeText(at)}`] : []), `to do: ${fix}`, `see: ${docsLink(code)}`],
  }));
  const only: TestCase = { name: 'verdict', kind: 'error', type: 'error', message };
  return documentOf([{ name: 'run', cases: cases.length > 0 ? cases : [only] }], times);
}

function casesOf(artifact: ArtifactReport): readonly TestCase[] {
  const { name, checks, notAsked = [], result, integrityOnly } = artifact;
  const cases = [
    ...checks.map((check) => caseOf(name, check, integrityOnly)),
    ...notAsked.map(({ check, since }): TestCase => ({
      name: `${name} (${check})`,
      kind: 'skipped',
      message: `not checked, because ${since}`,
    })),
  ];
  const refused = result === 'fail' && !checks.some(({ status }) => status === 'fail');
  return refused ? [...cases, { name: `${name} (artifact)`, kind: 'failure', message: 'Nothing was proven.' }] : cases;
}

function caseOf(artifact: string, check: CheckResult, integrityOnly: boolean): TestCase {
  const name = `${artifact} (${check.check})`;
  switch (check.status) {
    case 'pass': {
      const signature = signatureOf(check.proof);
      const by = signature === undefined ? '' : `, by ${signatureWords(signature).signer.text}`;
      return {
        name,
        kind: 'passed',
        details: [`${assurances(check.proof, integrityOnly).join(', ')} (${check.proof.file})${by}`],
      };
    }
    case 'waived':
      return { name, kind: 'skipped', message: `waived: ${check.reason}` };
    case 'warning':
      return { name, kind: 'passed', details: [`warning: ${check.refusal.code}: ${check.refusal.message}`] };
    case 'fail':
    case 'error':
      return { name, kind: check.status === 'fail' ? 'failure' : 'error', ...refusedOf(check.refusal) };
  }
}

function refusedOf(refusal: Refusal): Pick<TestCase, 'type' | 'message' | 'details'> {
  const { code, message, expected, actual, hint, at, proof } = refusal;
  const signature = proof === undefined ? undefined : signatureOf(proof);
  return {
    type: code,
    message: `${code}: ${message}`,
    details: [
      ...(expected === undefined ? [] : [`expected: ${expected}`]),
      ...(actual === undefined ? [] : [`found: ${actual}`]),
      ...(at === undefined ? [] : [`at: ${placeText(at)}`]),
      ...(signature === undefined ? [] : [`signed by: ${signatureWords(signature).signer.text}`]),
      `to do: ${hint ?? REASONS[code].fix}`,
      `see: ${docsLink(code)}`,
    ],
  };
}

function warningOf({ code, message }: Refusal): TestCase {
  return { name: `warning ${code}`, kind: 'passed', details: [`warning: ${code}: ${message}`] };
}

function placeText({ file, line, column }: NonNullable<Refusal['at']>): string {
  return [show(file), line, column].filter((part) => part !== undefined).join(':');
}

/** The format has no specification; this is what Jenkins' schema (jenkinsci/xunit-plugin, junit-10.xsd), GitLab and others read. */
function documentOf(suites: readonly Suite[], times: Pick<RunFacts, 'startedAt' | 'finishedAt'>): readonly string[] {
  const seconds = Math.max(0, times.finishedAt.getTime() - times.startedAt.getTime()) / 1000;
  const all = suites.flatMap(({ cases }) => cases);
  const head = `${JUNIT_HEAD} ${countsOf(all)} time="${seconds.toFixed(3)}">\n`;
  const timestamp = times.startedAt.toISOString().slice(0, 19);
  return [`${head}${suites.map((suite) => suiteText(suite, timestamp)).join('')}</testsuites>\n`];
}

function suiteText({ name, cases }: Suite, timestamp: string): string {
  const skipped = cases.filter(({ kind }) => kind === 'skipped').length;
  const head = `  <testsuite name="${xml(name)}" ${countsOf(cases)} skipped="${skipped}" time="0.000" timestamp="${timestamp}">\n`;
  return `${head}${cases.map((one) => caseText(one, name)).join('')}  </testsuite>\n`;
}

function countsOf(cases: readonly TestCase[]): string {
  const having = (kind: Kind): number => cases.filter((one) => one.kind === kind).length;
  return `tests="${cases.length}" failures="${having('failure')}" errors="${having('error')}"`;
}

function caseText({ name, kind, type, message = '', details = [] }: TestCase, suite: string): string {
  const head = `    <testcase name="${xml(name, NAME_LENGTH)}" classname="signature-gate.${xml(suite)}" time="0.000"`;
  const lines = details.map((line) => xml(line, LINE_LENGTH)).join('\n');
  const said = `message="${xml(message, LINE_LENGTH)}"`;
  switch (kind) {
    case 'passed':
      return lines === '' ? `${head}/>\n` : `${head}><system-out>${lines}</system-out></testcase>\n`;
    case 'skipped':
      return `${head}><skipped ${said}/></testcase>\n`;
    case 'failure':
    case 'error':
      return `${head}><${kind} type="${xml(type ?? kind)}" ${said}>${lines}</${kind}></testcase>\n`;
  }
}
