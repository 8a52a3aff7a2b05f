/**
 * OpenPGP certificates from a keyserver (HKP: draft-gallagher-openpgp-hkp). A keyserver vouches for nothing: what it sends
 * counts only as far as it has a fingerprint that the policy pins.
 */
import { KEYSERVER_TIMEOUT_MS, MAX_OPENPGP_KEY_BYTES } from '../limits.js';
import type { Refusal } from '../model.js';
import { HttpError } from '../net/http-error.js';
import { send } from '../net/http.js';
import { parseOpenPgpKeys, signersOf, unmetPins } from '../policy/openpgp-keys.js';
import type { KeyserverPlan, OpenPgpSigner, Policy, Requirement, SignatureRequirement } from '../policy/policy.js';
import { accept, refuse, type Result } from '../result.js';

export interface FetchedKeys {
  readonly signers: readonly OpenPgpSigner[];
  /** Why a key could not be had: nothing that it may have signed can be judged then. */
  readonly refusals: readonly Refusal[];
}

/** Fetches every pinned certificate. Never throws, except for the signal's reason. */
export async function fetchOpenPgpKeys(plan: KeyserverPlan, signal: AbortSignal): Promise<FetchedKeys> {
  const signers: OpenPgpSigner[] = [];
  const refusals: Refusal[] = [];
  for (const fingerprint of plan.fingerprints) {
    signal.throwIfAborted();
    const found = await fetchKey(plan.url, fingerprint, signal);
    if (found.ok) signers.push(...found.value);
    else refusals.push(found.refusal);
  }
  return { signers, refusals };
}

/** The policy with more signers wherever a signature is demanded. */
export function withSigners(policy: Policy, signers: readonly OpenPgpSigner[]): Policy {
  if (signers.length === 0) return policy;
  const add = (signature: SignatureRequirement): SignatureRequirement => ({
    ...signature,
    by: { ...signature.by, of: [...signature.by.of, ...signers] },
  });
  const addTo = (requirement: Requirement): Requirement => {
    // What a registry itself must have said, nobody else can say.
    if (requirement.kind === 'signature') return requirement.byRegistry ? requirement : add(requirement);
    if (requirement.kind === 'waived') return requirement;
    const { signedBy } = requirement;
    return signedBy ? { ...requirement, signedBy: add(signedBy) } : requirement;
  };
  return {
    ...policy,
    rules: policy.rules.map((rule) => ({ ...rule, require: rule.require.map(addTo) })),
    ...(policy.tag && { tag: { ...policy.tag, signature: add(policy.tag.signature) } }),
  };
}

async function fetchKey(
  server: string,
  fingerprint: string,
  signal: AbortSignal,
): Promise<Result<readonly OpenPgpSigner[]>> {
  const host = new URL(server).host;
  const network = (what: string): Result<readonly OpenPgpSigner[]> =>
    refuse({
      code: 'NETWORK',
      message: `The OpenPGP key ${fingerprint} could not be had from the keyserver ${host}: ${what}`,
      hint: 'Export the key to a file in the repository and give it with `openpgp-keys`.',
    });
  const answer = await download(lookup(server, fingerprint), signal);
  if (!answer.ok) return network(answer.why);
  const certificates = await parseOpenPgpKeys(answer.bytes);
  if (!Array.isArray(certificates)) return network(`its answer ${certificates.message}`);
  const found = certificates.map((certificate) => ({ file: host, certificate }));
  const signers = signersOf(found, [fingerprint]);
  const first = certificates[0]?.getFingerprint() ?? 'none';
  if (unmetPins(signers, [fingerprint]).length > 0) {
    return refuse({
      code: 'OPENPGP_UNKNOWN_KEY',
      message: `The keyserver ${host} sent another key than it was asked for`,
      expected: fingerprint,
      actual: first,
    });
  }
  return accept(signers);
}

function lookup(server: string, fingerprint: string): URL {
  const url = new URL(server);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/pks/lookup`;
  url.search = new URLSearchParams({ op: 'get', options: 'mr', search: `0x${fingerprint}` }).toString();
  return url;
}

type Answer = { readonly ok: true; readonly bytes: Buffer } | { readonly ok: false; readonly why: string };

/** No redirect is followed, and nothing is sent but the question. */
async function download(url: URL, signal: AbortSignal): Promise<Answer> {
  try {
    const answer = await send({ url, maxBytes: MAX_OPENPGP_KEY_BYTES }, { signal, timeoutMs: KEYSERVER_TIMEOUT_MS });
    if (answer.status !== 200) return { ok: false, why: `it answered with status ${answer.status}` };
    return { ok: true, bytes: answer.bytes };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof HttpError)) throw error;
    const why = error.kind === 'too-large' ? `its answer is over ${MAX_OPENPGP_KEY_BYTES} bytes` : `it ${error.what}`;
    return { ok: false, why };
  }
}
