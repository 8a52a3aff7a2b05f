/**
 * Keys that a policy names and that are known only now: those of a keyserver, those of a registry of packages, and those that count
 * because others have signed them. What each needs is loaded only where a policy has it.
 */
import type { Refusal } from '../core/model.js';
import type { Policy } from '../model/policy.js';
import { requiredSignatures } from '../model/required-signature.js';
import type { TrustContext } from '../trust/roots.js';
import type { VouchingContext } from './vouched-keys.js';

interface KeyedPolicy {
  readonly policy: Policy;
  /** Why keys that others vouch for do not count: then nothing that is signed can be judged. */
  readonly unvouched: readonly Refusal[];
  /** Why keys could not be fetched: then no file can be judged. */
  readonly unfetched: readonly Refusal[];
  readonly warnings: readonly Refusal[];
}

/** The policy with its keys. Throws only where the signal says so, or a pinned key is not supported. */
export async function withLateKeys(required: Policy, context: TrustContext & VouchingContext): Promise<KeyedPolicy> {
  let policy = required;
  const unvouched: Refusal[] = [];
  const unfetched: Refusal[] = [];
  const warnings: Refusal[] = [];
  if (policy.keyserver) {
    const { fetchOpenPgpKeys, withSigners } = await import('../keyserver/keyserver.js');
    const { refusals, signers } = await fetchOpenPgpKeys(policy.keyserver, context.signal);
    policy = withSigners(policy, signers);
    unfetched.push(...refusals);
  }
  if (policy.rules.some(({ require }) => require.some((one) => one.kind === 'signature' && one.byRegistry))) {
    const { loadRegistryKeys, withRegistryKeys } = await import('../packages/registry-keys.js');
    const registry = await loadRegistryKeys(policy.trust, context);
    policy = withRegistryKeys(policy, registry.signers);
    unfetched.push(...registry.refusals);
    warnings.push(...registry.warnings);
  }
  const signers = requiredSignatures(policy).flatMap(({ by }) => by.of);
  const waiting = signers.flatMap((one) => (one.kind === 'key' ? (one.vouching ?? []) : []));
  if (waiting.length > 0) {
    const { vouchedKeys } = await import('./vouched-keys.js');
    const vouched = await vouchedKeys(policy, waiting, context);
    policy = vouched.policy;
    unvouched.push(...vouched.refusals);
  }
  return { policy, unvouched, unfetched, warnings };
}
