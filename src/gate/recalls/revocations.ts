/**
 * The revocation list of a run: obtained once, verified, and asked for every artifact. What cannot be proven recalls
 * everything: a list that is missing, old or forged is never taken for one that recalls nothing, except where the policy
 * allows that there is none at all.
 */
import { join, resolve } from 'node:path';
import { isCouldNotLook } from '../../core/errors.js';
import type { CheckResult, Refusal, RevocationProof } from '../../core/model.js';
import type { RevocationPolicy } from '../../model/policy.js';
import type { DownloadLimits } from '../../trust/download.js';
import { cacheName, keep, readCached, type CachePlace } from '../../revocations/revocation-cache.js';
import type { RevocationDocument } from '../../revocations/revocation-document.js';
import { isSameFile, nameOfList, obtainList, shownList } from '../../revocations/revocation-source.js';
import { listProblem, rollback } from '../../verify/recalls/revocation-order.js';
import { checkRecalls, type RecallFacts } from '../../verify/recalls/revocation.js';
import type { KnownRevocations } from '../../verify/recalls/known-revocations.js';
import { ageInWords, stale, tooOld } from './revocation-age.js';
import { believe, type DocumentContext } from './revocation-document.js';

export type { RecallFacts } from '../../verify/recalls/revocation.js';

export interface RecallContext extends DocumentContext {
  /** Absolute; paths of the policy start from here. */
  readonly workspace: string;
  /** Why a trusted root could not be had: then no signature of a list can be judged. */
  readonly rootRefusals: readonly Refusal[];
  readonly offline: boolean;
  /** Of downloads; the gate's own where absent. */
  readonly limits?: DownloadLimits;
  /** A secret; it goes to GitHub's API alone. */
  readonly githubToken?: string;
}

/** The list of a run, or why there is none: an answer to every artifact. `excused` is a missing list that the policy allows. */
export type Recalls = { readonly warnings: readonly Refusal[] } & (
  | { readonly kind: 'list'; readonly list: KnownRevocations }
  | { readonly kind: 'refused' | 'excused'; readonly refusal: Refusal }
);

/** Obtains and verifies the list. Throws only where the signal says so. */
export async function obtainRevocations(policy: RevocationPolicy, context: RecallContext): Promise<Recalls> {
  const [unavailable] = context.rootRefusals;
  if (policy.signedBy && unavailable) return refusedBy(unavailable);
  const place = cachePlace(policy, context.workspace);
  const seen = place ? await seenBefore(place, policy, context) : { warnings: [] };
  const outcome =
    policy.list.kind !== 'file' ? await fromUrl(policy, context, seen) : await newest(policy, context, seen);
  const { recalls, kept } = outcome;
  // What refuses everything is not told a second time.
  const told = recalls.kind === 'list' ? undefined : recalls.refusal;
  const warnings = [...seen.warnings, ...recalls.warnings].filter((one) => one !== told);
  const problem = place && kept && policy.signedBy ? await keep(place, kept) : undefined;
  if (place && problem !== undefined) warnings.push(notKept(place, problem));
  return { ...recalls, warnings };
}

function refusedBy(refusal: Refusal, warnings: readonly Refusal[] = []): Recalls {
  return { kind: 'refused', refusal, warnings };
}

function usable(list: KnownRevocations, warnings: readonly Refusal[] = []): Recalls {
  return { kind: 'list', list, warnings };
}

/** Asks the list about one artifact. Without a usable list the answer is why there is none. */
export function checkRevocation(recalls: Recalls, facts: RecallFacts): CheckResult<RevocationProof> {
  if (recalls.kind === 'list') return checkRecalls(recalls.list, facts);
  const { kind, refusal } = recalls;
  const status = kind === 'excused' ? 'warning' : isCouldNotLook(refusal.code) ? 'error' : 'fail';
  return { check: 'revocation', status, refusal, others: [] };
}

const WORST_FIRST: readonly CheckResult['status'][] = ['fail', 'error', 'warning', 'waived', 'pass'];

/** Of the answers about each version that something is known by, the one that counts. */
export function worstOf(answers: readonly CheckResult[]): CheckResult | undefined {
  return WORST_FIRST.flatMap((status) => answers.filter((answer) => answer.status === status))[0];
}

/** What to say on top of the summary: a list that is old, or that is not there. */
export function recallsWarnings(recalls: Recalls): readonly Refusal[] {
  return recalls.kind === 'excused' ? [recalls.refusal, ...recalls.warnings] : recalls.warnings;
}

/** A list of an earlier run that verified again now. */
interface Seen {
  readonly document: RevocationDocument;
  readonly known: KnownRevocations;
  /** Why it cannot be used although it is genuine: expired, or below the pinned serial. */
  readonly problem: Refusal | undefined;
  /** Milliseconds since its fetch; undefined where its file's time lies in the future. */
  readonly age: number | undefined;
}

interface Memory {
  readonly seen?: Seen;
  /** Why the list in the cache is not believed: it must not be taken for one that is not there. */
  readonly broken?: Refusal;
  readonly warnings: readonly Refusal[];
}

interface Outcome {
  readonly recalls: Recalls;
  /** What the cache is to remember. */
  readonly kept?: RevocationDocument;
}

function cachePlace({ cache, list }: RevocationPolicy, workspace: string): CachePlace | undefined {
  if (cache === undefined) return undefined;
  const folder = resolve(workspace, cache);
  const name = cacheName(nameOfList(list));
  // A list that is named where the cache would keep it is not kept: that would make it look newer with every run.
  if (list.kind === 'file' && isSameFile(join(folder, name), resolve(workspace, list.path))) return undefined;
  return { folder, shown: cache, name };
}

/** What the cache remembers. What does not verify any more counts as absent, with a remark; it is never removed. */
async function seenBefore(place: CachePlace, policy: RevocationPolicy, context: RecallContext): Promise<Memory> {
  const cached = readCached(place, context.now);
  if (cached.kind === 'absent') return { warnings: [] };
  if (cached.kind === 'unusable') return { warnings: [notUsed(cached.refusal)] };
  const { document } = cached;
  const known = await believe(document, policy, context);
  if (!known.ok) {
    const refusal = notUsed(known.refusal);
    return { warnings: [refusal], ...(!isCouldNotLook(refusal.code) && { broken: refusal }) };
  }
  const { now } = context;
  const problem = listProblem(known.value, { now, minSerial: policy.minSerial });
  return { seen: { document, known: known.value, problem, age: ageOf(document, now) }, warnings: [] };
}

function notUsed(refusal: Refusal): Refusal {
  return { ...refusal, message: `The revocation list in the cache is not used: ${refusal.message}` };
}

function notKept({ shown }: CachePlace, why: string): Refusal {
  return {
    code: 'POLICY_DOUBTFUL',
    message: `The revocation list could not be kept in ${shown}: ${why}`,
    hint: 'Without it the next run cannot tell an older list from the newest one. Make the folder writable.',
  };
}

function ageOf({ since }: RevocationDocument, now: Date): number | undefined {
  return since && Math.max(0, now.getTime() - since.getTime());
}

/** From the cache while that is fresh, else from the network, else from the cache while that is tolerated. */
async function fromUrl(policy: RevocationPolicy, context: RecallContext, memory: Memory): Promise<Outcome> {
  const { seen } = memory;
  if (seen && !seen.problem && seen.age !== undefined && seen.age < policy.freshForMs) {
    return { recalls: usable(seen.known) };
  }
  if (!context.offline) return newest(policy, context, memory);
  if (isMissingAllowed(policy, memory)) return missingOffline(policy);
  return standIn(policy, memory, {
    code: 'REVOCATIONS_STALE',
    message: seen ? 'the run is offline' : `The run is offline, and the cache has no list of ${shownList(policy)}`,
    hint: 'Carry the list and its bundle over into the cache, and `touch` the list.',
  });
}

/** What the source has now. */
async function newest(policy: RevocationPolicy, context: RecallContext, memory: Memory): Promise<Outcome> {
  const { seen } = memory;
  const got = await obtainList(policy, context);
  switch (got.kind) {
    case 'document':
      return judge(got.document, policy, context, seen);
    case 'absent':
      return notFound(policy, seen);
    case 'down':
      return standIn(policy, memory, {
        ...got.refusal,
        message: `The revocation list is not available: ${got.refusal.message}`,
      });
    case 'refused':
      return { recalls: refusedBy(got.refusal) };
  }
}

/** What was just obtained is believed or refused; the cache never stands in for something forged. */
async function judge(
  document: RevocationDocument,
  policy: RevocationPolicy,
  context: RecallContext,
  seen: Seen | undefined,
): Promise<Outcome> {
  const known = await believe(document, policy, context);
  if (!known.ok) return { recalls: refusedBy(known.refusal) };
  const { now } = context;
  const older = seen && rollback(known.value, seen.known);
  // The very list that was seen, under a signature that it had before: nothing can be hidden by that.
  const same = older !== undefined && document.bytes.equals(seen?.document.bytes ?? Buffer.alloc(0));
  const refusal = (same ? undefined : older) ?? listProblem(known.value, { now, minSerial: policy.minSerial });
  if (refusal) return { recalls: refusedBy(refusal) };
  const list = known.value;
  const kept = same ? {} : { kept: document };
  if (policy.list.kind !== 'file') return { recalls: usable(list), ...kept };
  const age = ageOf(document, now);
  if (age === undefined || age > policy.tolerateStaleMs)
    return { recalls: refusedBy(tooOld(document, age, policy)), ...kept };
  return { recalls: usable(list, age < policy.freshForMs ? [] : [stale(document, age, policy)]), ...kept };
}

/** The server says that there is no list. Recalls that were seen before still hold. */
function notFound(policy: RevocationPolicy, seen: Seen | undefined): Outcome {
  const place = shownList(policy);
  const serial = policy.minSerial;
  if (policy.notFound === 'fail' || (serial !== undefined && !seen)) {
    const why = policy.notFound === 'fail' ? '' : `, and the policy knows of one with serial ${serial ?? ''}`;
    const refusal: Refusal = {
      code: 'REVOCATIONS_UNTRUSTED',
      message: `There is no revocation list at ${place} (404)${why}`,
      expected: 'a list',
      actual: '404',
      hint: 'Check the address, and ask the publisher where the list went.',
    };
    return { recalls: refusedBy(refusal) };
  }
  const missing: Refusal = {
    code: 'REVOCATIONS_MISSING',
    message: `There is no revocation list at ${place} (404), ${seen ? 'so that the one seen before still counts' : 'so that nothing is known to be recalled'}`,
    hint: 'Check the address; the policy can require a list with `not-found: fail`.',
  };
  if (!seen) return { recalls: { kind: 'excused', refusal: missing, warnings: [] } };
  if (seen.problem) return { recalls: refusedBy(seen.problem, [missing]) };
  const age = seen.age === undefined ? 'of unknown age' : `${ageInWords(seen.age)} old`;
  return { recalls: usable(seen.known, [{ ...missing, actual: `${seen.known.source}, ${age}` }]) };
}

/** A first import on a host without network; a pinned serial says that there is a list. */
function isMissingAllowed(policy: RevocationPolicy, { seen, warnings }: Memory): boolean {
  // A list that is there and cannot be used is warned about.
  return policy.missingOffline === 'warn' && !seen && warnings.length === 0 && policy.minSerial === undefined;
}

function missingOffline(policy: RevocationPolicy): Outcome {
  const refusal: Refusal = {
    code: 'REVOCATIONS_MISSING',
    message: `The run is offline and has no list of ${shownList(policy)}, so that nothing is known to be recalled`,
    hint: 'Carry the list and its bundle over into the cache; `missing-offline: fail` requires them.',
  };
  return { recalls: { kind: 'excused', refusal, warnings: [] } };
}

/** Nobody could look: a list of an earlier run stands in while it is not too old. */
function standIn(policy: RevocationPolicy, { seen, broken }: Memory, down: Refusal): Outcome {
  // What was put in the cache by somebody else is refused, and not only missing.
  if (!seen) return { recalls: refusedBy(broken ?? down) };
  const { known, document, problem, age } = seen;
  if (problem) return { recalls: refusedBy(problem) };
  if (age === undefined || age > policy.tolerateStaleMs) {
    return { recalls: refusedBy(tooOld(document, age, policy, down)) };
  }
  return { recalls: usable(known, [stale(document, age, policy, down)]) };
}
