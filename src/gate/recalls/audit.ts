/**
 * An audit: what is deployed beside the revocation list. Nothing is proven by not being recalled; where signers are named,
 * images are verified again as well, and what their signatures say (commit, identity, run) is compared with the list too.
 */
import { resolve } from 'node:path';
import { ConfigError, REASONS, type ConfigProblem, type ReasonCode } from '../../core/errors.js';
import type { DeployedThing } from '../../evidence/deployed/deployed-thing.js';
import { readDeployed } from '../../evidence/deployed/deployed.js';
import { MAX_DEPLOYED_BYTES } from '../../core/limits.js';
import type { ArtifactReport, CheckResult, Digests, DocumentFacts, Refusal, SignatureProof } from '../../core/model.js';
import { repositoryName } from '../../formats/image-reference.js';
import type { AuditPlan, ImageRule } from '../../model/policy.js';
import { problemCode } from '../../files/file-fault.js';
import { readNamed } from '../../files/named-file.js';
import { documentsBehind, passedProofs, signaturesOf, vouchersOf } from '../../verify/proofs.js';
import { reportArtifact } from '../../verify/verdict.js';
import { refused } from '../refused.js';
import { worstOf } from './revocations.js';

/** What is known of a deployed thing; the facts that a revocation list is asked with. */
interface AuditFacts {
  readonly name: string;
  readonly version?: string;
  readonly digests: readonly { readonly algorithm: 'sha256'; readonly hex: string }[];
  readonly proofs: readonly SignatureProof[];
  /** Who vouched for keys that signed. */
  readonly vouchers: readonly SignatureProof[];
  /** The files of such keys. */
  readonly documents: readonly DocumentFacts[];
}

interface AuditContext {
  /** Asks the revocation list of the run. */
  readonly checkRevocation: (facts: AuditFacts) => CheckResult;
  /** Checks the images of a rule; one report for each, in their order. */
  readonly checkImages: (rule: ImageRule) => Promise<readonly ArtifactReport[]>;
}

/**
 * What is deployed, as the plan's file says.
 *
 * @param workspace absolute; the path of the plan starts from here
 * @throws ConfigError where the file is absent, cannot be read whole, or has anything in it that is none of what it may name.
 */
export function deployedThings({ deployed: file }: AuditPlan, workspace: string): readonly DeployedThing[] {
  const read = readNamed(resolve(workspace, file), MAX_DEPLOYED_BYTES, workspace, { shown: file });
  if ('refusal' in read) throw new ConfigError([problemOf(read.refusal, problemCode(read.refusal))]);
  const { things, problems } = readDeployed(read.bytes, file);
  if (problems.length > 0) throw new ConfigError(problems.map((problem) => problemOf(problem, problem)));
  if (things.length === 0 && !/^\s*[[{]/.test(read.bytes.toString('latin1'))) {
    throw new ConfigError([problemOf(nothing(file), { code: 'DEPLOYED_MALFORMED' })]);
  }
  return things;
}

function problemOf({ message, hint, at }: Refusal, { code }: { readonly code?: ReasonCode }): ConfigProblem {
  const fix = hint ?? REASONS.DEPLOYED_MALFORMED.fix;
  return { where: 'deployed', message, fix, ...(code && { code }), ...(at?.line !== undefined && { at }) };
}

/** Judges everything that is deployed. There is at least one report: a cluster without pods is a failure. */
export async function auditDeployed(
  things: readonly DeployedThing[],
  { deployed: file, rules }: AuditPlan,
  context: AuditContext,
): Promise<readonly ArtifactReport[]> {
  if (things.length === 0)
    return [reportArtifact({ kind: 'run', name: file }, {}, [refused('artifact', nothing(file))])];
  const reports: ArtifactReport[] = [];
  for (const thing of things) reports.push(await auditThing(thing, rules, context));
  return reports;
}

function nothing(file: string): Refusal {
  return {
    code: 'ARTIFACT_NOT_FOUND',
    message: `${file} names nothing that is deployed`,
    hint: 'Check whether what writes it may see the cluster and its namespaces; an audit of nothing proves nothing.',
    at: { file },
  };
}

async function auditThing(
  thing: DeployedThing,
  rules: readonly ImageRule[],
  context: AuditContext,
): Promise<ArtifactReport> {
  const kind = thing.kind === 'unresolved' ? 'image' : thing.kind;
  const verified = thing.reference ? await verifyAgain(thing, rules, context) : [];
  const [first] = verified;
  const checks = verified.flatMap((report) => report.checks);
  const recall = askAbout(thing, verified, context);
  const report = reportArtifact({ kind, name: thing.name }, thingDigests(thing), [
    ...checks,
    withPlaces(recall, thing),
  ]);
  return { ...report, ...(first?.image && { image: first.image }), deployedAt: placesOf(thing) };
}

/** Rules without images are about all of them; the others about the repositories that they name. */
async function verifyAgain(
  { reference }: DeployedThing,
  rules: readonly ImageRule[],
  context: AuditContext,
): Promise<readonly ArtifactReport[]> {
  if (!reference) return [];
  const repository = repositoryName(reference);
  const reports: ArtifactReport[] = [];
  for (const rule of rules) {
    const about = rule.images.length === 0 || rule.images.some((image) => repositoryName(image) === repository);
    if (about) reports.push(...(await context.checkImages({ ...rule, images: [reference] })));
  }
  return reports;
}

/** Asks with every version that the thing is known by; the worst answer counts. */
function askAbout(thing: DeployedThing, verified: readonly ArtifactReport[], context: AuditContext): CheckResult {
  const proofs = verified.flatMap(({ checks }) => checks.flatMap(proofsOf));
  const digests = [...new Set(sha256sOf(thing, verified))].map((hex) => ({ algorithm: 'sha256', hex }) as const);
  const known = [thing.version, ...proofs.map(taggedVersion)].filter((version) => version !== undefined);
  const versions = known.length === 0 ? [undefined] : [...new Set(known)];
  const answers = versions.map((version) =>
    context.checkRevocation({
      name: thing.name,
      ...(version !== undefined && { version }),
      digests,
      proofs,
      vouchers: vouchersOf(proofs),
      documents: verified.flatMap(documentsBehind),
    }),
  );
  const worst = worstOf(answers);
  if (worst?.status === 'fail') return worst;
  if (thing.kind === 'unresolved') return refused('revocation', unresolved(thing));
  return worst ?? refused('revocation', unresolved(thing));
}

/** Its own, and of an index those of its platforms: a recall may name either. */
function sha256sOf({ sha256 }: DeployedThing, verified: readonly ArtifactReport[]): readonly string[] {
  const platforms = verified.flatMap(({ image }) => image?.entryDigests ?? []);
  return [
    ...(sha256 === undefined ? [] : [sha256]),
    ...platforms.flatMap((digest) => (digest.startsWith('sha256:') ? [digest.slice('sha256:'.length)] : [])),
  ];
}

/** Everything that vouched for the thing, further evidence included. */
function proofsOf(check: CheckResult): readonly SignatureProof[] {
  return passedProofs(check).flatMap(signaturesOf);
}

/** The version of the Git tag that the thing was built from, where its signature proves one. */
function taggedVersion({ claims = {} }: SignatureProof): string | undefined {
  const ref = Object.hasOwn(claims, 'source-repository-ref') ? claims['source-repository-ref'] : undefined;
  return ref?.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : undefined;
}

function unresolved({ name, why }: DeployedThing): Refusal {
  if (why !== undefined)
    return {
      code: 'DEPLOYED_UNRESOLVED',
      message: `${name} ${why}: which bytes run cannot be told, so it could not be judged`,
      expected: 'an image with its digest',
      actual: why,
    };
  return {
    code: 'DEPLOYED_UNRESOLVED',
    message: `${name} has no digest, so it is unknown which bytes run`,
    expected: 'an image with the digest that the node pulled',
    actual: 'no digest',
  };
}

function thingDigests({ sha256 }: DeployedThing): Digests {
  return sha256 === undefined ? {} : { sha256: Buffer.from(sha256, 'hex') };
}

/** A list that names versions and digests can be compared only with what has both. */
const SAY_BOTH =
  'Write both, as `image:version@sha256:…` or `sha256:… version`: the list names versions as well as digests.';

/** Where a recalled thing runs is what the reader has to know next. */
function withPlaces(check: CheckResult, thing: DeployedThing): CheckResult {
  if (check.status !== 'fail' && check.status !== 'error') return check;
  const { refusal } = check;
  const todo = refusal.code === 'VERSION_UNKNOWN' ? SAY_BOTH : refusal.hint;
  const hint = `${todo === undefined ? '' : `${todo} `}Found at ${placesOf(thing).join('; ')}.`;
  return { ...check, refusal: { ...refusal, hint } };
}

function placesOf({ places, placeCount }: DeployedThing): readonly string[] {
  const more = placeCount - places.length;
  return more > 0 ? [...places, `and ${more} more`] : places;
}
