/** What a run trusts: its roots, its policy with all keys, and the logs it may ask. Gathered once, before anything is judged. */
import { ConfigError } from '../core/errors.js';
import { MAX_FACTS_ACROSS_RULES, MAX_REMEMBERED_FACTS } from '../core/limits.js';
import type { Refusal } from '../core/model.js';
import type { Policy } from '../model/policy.js';
import { createEntryFinder, type EntryFinder } from '../rekor/entry-finder.js';
import { loadRoots, needsRoots, type Roots, type TrustContext } from '../trust/roots.js';
import { createVerificationMemory, type VerificationMemory } from '../verify/sigstore/verification-memory.js';
import { withLateKeys } from './late-keys.js';

interface Trusted {
  /** With the keys that are known only now. */
  readonly policy: Policy;
  readonly roots: Roots['roots'];
  readonly logs: EntryFinder;
  readonly memory: VerificationMemory;
  /** Why nothing that is signed can be judged. */
  readonly unavailable: readonly Refusal[];
  /** Why no file can be judged: keys that only files are signed by could not be fetched. */
  readonly unfetched: readonly Refusal[];
  readonly warnings: readonly Refusal[];
}

/** Throws where a root that was named is absent or is no trusted root, and where the signal says so. */
export async function gatherTrust(
  required: Policy,
  context: TrustContext & { readonly signal: AbortSignal },
): Promise<Trusted> {
  const { problems, roots, refusals, warnings } = needsRoots(required)
    ? await loadRoots(required.trust, context)
    : NO_ROOTS;
  if (problems) throw new ConfigError(problems);
  const { offline, rekorUrl } = required.trust;
  const logs = createEntryFinder({
    signal: context.signal,
    offline,
    ...(rekorUrl !== undefined && { instead: rekorUrl }),
  });
  const several = required.rules.length + required.imageRules.length > 1;
  const memory = createVerificationMemory(several ? MAX_FACTS_ACROSS_RULES : MAX_REMEMBERED_FACTS);
  const { policy, unvouched, unfetched, ...keys } = await withLateKeys(required, { ...context, roots, logs, memory });
  const unavailable = [...refusals, ...unvouched];
  return { policy, roots, logs, memory, unavailable, unfetched, warnings: [...warnings, ...keys.warnings] };
}

const NO_ROOTS: Roots = { roots: [], refusals: [], warnings: [] };
