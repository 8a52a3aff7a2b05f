/**
 * GitHub's deployment record for what passed. It is written after everything else was handed over and before anything is
 * published: where GitHub does not confirm it, the run has the result `error`, nothing stays handed over, and no report says pass.
 */
import { endOf } from '../core/ended.js';
import type { Host, LogLine } from '../core/host.js';
import { MAX_DEPLOYMENT_RECORDS } from '../core/github-limits.js';
import type { ArtifactReport, Refusal, Verdict } from '../core/model.js';
import { accept, refuse, type Result } from '../core/result.js';
import { gitHubAccess } from '../github/access.js';
import type { DeployedArtifact } from '../github/deployment-records.js';
import { lateGitHub } from '../github/late.js';
import type { Deployment } from '../model/deployment.js';
import type { RunOptions } from '../model/policy.js';
import { isProven } from '../verify/proofs.js';
import { decideVerdict, isPassed, reportArtifact } from '../verify/verdict.js';
import type { HandOver } from './hand.js';

/** The longest name that GitHub takes, in characters. */
const MAX_NAME = 256;

/**
 * Records each verified digest as deployed; nothing is sent unless the whole run passed and nothing was waived.
 *
 * @param signal the run's deadline
 * @returns the hand-over, or that nothing is handed over since the record was not written
 * @throws where the run was ended, or something happens that nobody foresaw; nothing is left handed over then
 */
export async function recordDeployment(
  hand: HandOver,
  deployment: Deployment,
  options: RunOptions,
  host: Pick<Host, 'env' | 'line'>,
  signal: AbortSignal,
): Promise<HandOver> {
  const { result } = hand.verdict;
  if (options.mode !== 'enforce' || (result !== 'pass' && result !== 'waived')) return hand;
  if (result === 'waived') return { ...hand, lines: [...hand.lines, WAIVED] };
  const written: DeployedArtifact[] = [];
  const discard = async (): Promise<void> => {
    for (const one of written) host.line(stayingLine(one, deployment));
    await hand.discard();
  };
  try {
    const planned = planRecords(hand.verdict, deployment);
    const refusal = planned.ok
      ? await writeAll(planned.value, { deployment, options, host, signal, written })
      : planned.refusal;
    if (refusal) {
      await hand.discard();
      return {
        verdict: unrecorded(hand.verdict, refusal),
        announce: () => undefined,
        lines: [],
        discard: hand.discard,
      };
    }
  } catch (error) {
    await discard();
    throw error;
  }
  return { ...hand, lines: [...hand.lines, ...written.map((one) => recordedLine(one, deployment))], discard };
}

const WAIVED: LogLine = {
  level: 'waived',
  text: '! No deployment record was written: something was waived, and only what passed is recorded',
};

function recordedLine({ name, digest, deployment }: DeployedArtifact, { environment }: Deployment): LogLine {
  return { level: 'info', text: `${name} (${digest}) is recorded as ${deployment} in ${environment}` };
}

function stayingLine({ name, deployment }: DeployedArtifact, { environment }: Deployment): LogLine {
  const text = `! The deployment record ${deployment} in ${environment} (${name}) was written before and stays at GitHub`;
  return { level: 'error', text };
}

/** All records of a run, before the first request: a mistake that shows here leaves nothing half written. */
function planRecords({ artifacts }: Verdict, { name: pattern }: Deployment): Result<readonly DeployedArtifact[]> {
  const records = new Map<string, DeployedArtifact>();
  for (const report of artifacts) {
    if (!isDeployed(report)) continue;
    const artifact = deployedArtifact(report, pattern);
    if (!artifact) return refuse(otherDigest(report.name));
    // The same bytes under several names are one artifact.
    if (!records.has(artifact.digest)) records.set(artifact.digest, artifact);
  }
  const planned = [...records.values()];
  const byDeployment = new Map<string, DeployedArtifact>();
  for (const artifact of planned) {
    const other = byDeployment.get(artifact.deployment);
    if (other) return refuse(sameRecord(artifact, other, pattern));
    byDeployment.set(artifact.deployment, artifact);
    const [what, text] =
      artifact.deployment.length > MAX_NAME ? ['record', artifact.deployment] : ['artifact', artifact.name];
    if (text.length > MAX_NAME) return refuse(tooLong(what, text));
  }
  if (planned.length === 0) return refuse(nothingDeployed());
  return planned.length > MAX_DEPLOYMENT_RECORDS ? refuse(tooMany(planned.length)) : accept(planned);
}

/** False for a tag, for a manifest of others, and for what was only compared with a revocation list. */
function isDeployed(report: ArtifactReport): boolean {
  const { kind, document } = report;
  const deployed = (kind === 'file' || kind === 'digest' || kind === 'image') && document === undefined;
  return deployed && isPassed(report) && isProven(report);
}

/** @returns undefined where no SHA-256 of it is known */
function deployedArtifact(report: ArtifactReport, pattern: string): DeployedArtifact | undefined {
  const { digests, image } = report;
  if (!digests.sha256) return undefined;
  const name = image?.repository ?? report.name;
  const last = name.slice(name.lastIndexOf('/') + 1);
  return { name, digest: `sha256:${digests.sha256.toString('hex')}`, deployment: pattern.replaceAll('*', () => last) };
}

interface Writing {
  readonly deployment: Deployment;
  readonly options: RunOptions;
  readonly host: Pick<Host, 'env'>;
  readonly signal: AbortSignal;
  /** What GitHub has confirmed. */
  readonly written: DeployedArtifact[];
}

/** One after another, as GitHub asks of whoever writes. The client is loaded only where something is written. */
async function writeAll(planned: readonly DeployedArtifact[], writing: Writing): Promise<Refusal | undefined> {
  const { deployment, options, host, signal, written } = writing;
  const access = gitHubAccess(host.env, options.githubToken);
  if (!access) return { code: 'RECORD_FAILED', message: 'The address of the API is not known' };
  const { createGitHubClient } = await lateGitHub();
  const { writeDeploymentRecord } = await import('../github/deployment-records.js');
  const client = createGitHubClient({ ...access, signal });
  for (const artifact of planned) {
    const refusal = await writeDeploymentRecord(client, deployment, artifact).catch((error: unknown) => {
      if (!signal.aborted || endOf(signal)) throw error;
      return outOfTime(options.timeoutMs);
    });
    if (refusal) return written.length === 0 ? refusal : partial(refusal, written, planned.length);
    written.push(artifact);
  }
  return undefined;
}

/** The verdict of a run that passed and is not recorded. */
function unrecorded(verdict: Verdict, refusal: Refusal): Verdict {
  const check = { check: 'artifact', status: 'error', refusal, others: [] } as const;
  const row = reportArtifact({ kind: 'run', name: 'deployment-record' }, {}, [check]);
  return decideVerdict([row, ...verdict.artifacts], verdict.sidecars, verdict.warnings);
}

function partial(refusal: Refusal, written: readonly DeployedArtifact[], all: number): Refusal {
  const names = written.slice(0, 5).map(({ deployment }) => deployment);
  const shown = `${names.join(', ')}${written.length > names.length ? ', …' : ''}`;
  return { ...refusal, message: `${refusal.message}; ${written.length} of ${all} records are written: ${shown}` };
}

function sameRecord({ name, deployment }: DeployedArtifact, other: DeployedArtifact, pattern: string): Refusal {
  const hint = pattern.includes('*')
    ? 'The last parts of their names are the same. Check them in steps of their own.'
    : 'Write `*` into `deployment`, such as `deployment=widgets-*`: it stands for the last part of the name.';
  return {
    code: 'RECORD_FAILED',
    message: `${name} and ${other.name} would have one deployment record, ${deployment}, which holds one artifact`,
    hint,
  };
}

function tooLong(what: string, text: string): Refusal {
  return {
    code: 'RECORD_FAILED',
    message: `The name of the ${what} has ${text.length} characters, and a deployment record takes ${MAX_NAME}`,
    hint: 'Use a shorter name.',
  };
}

function otherDigest(name: string): Refusal {
  return {
    code: 'RECORD_FAILED',
    message: `${name} is known by no SHA-256, and a deployment record has no other digest`,
    hint: 'Check what is deployed by its SHA-256.',
  };
}

function nothingDeployed(): Refusal {
  return {
    code: 'RECORD_FAILED',
    message: 'Nothing passed that could be recorded as deployed',
    hint: 'Files, digests and images are recorded; tags and manifests are not.',
  };
}

function tooMany(count: number): Refusal {
  return {
    code: 'RECORD_FAILED',
    message: `${count} artifacts passed, and at most ${MAX_DEPLOYMENT_RECORDS} are recorded in one run`,
    hint: 'Check what is deployed in one step, and the rest in another one.',
  };
}

function outOfTime(timeoutMs: number): Refusal {
  return {
    code: 'RECORD_FAILED',
    message: `The deployment was not recorded after ${Math.round(timeoutMs / 1000)} s, the time of the run`,
    hint: 'Give the run more time with `timeout`.',
  };
}
