/**
 * OpenPGP certificates from a keyserver (HKP: draft-gallagher-openpgp-hkp). A keyserver vouches for nothing: what it sends
 * counts only as far as it has a fingerprint that the policy pins.
 */
import { KEYSERVER_TIMEOUT_MS, MAX_OPENPGP_KEY_BYTES } from '../core/limits.js';
import { ConfigError, type ConfigProblem } from '../core/errors.js';
import type { Refusal } from '../core/model.js';
import { HttpError } from '../net/http-error.js';
import { send } from '../net/http.js';
import { ANOTHER_KEY, parseOpenPgpKeys, signersOf, unmetPins } from '../policy/signers/openpgp-keys.js';
import type { KeyserverPlan, OpenPgpSigner, Policy, Requirement, SignatureRequirement } from '../model/policy.js';
import { accept, refuse, type Result } from '../core/result.js';

interface FetchedKeys {
  readonly signers: readonly OpenPgpSigner[];
  /** Why a key could not be had: nothing that it may have signed can be judged then. */
  readonly refusals: readonly Refusal[];
}

/**
 * Fetches every pinned certificate.
 *
 * @throws ConfigError where a pin names a key that is not supported; else only where the signal says so.
 */
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

/** The policy with more signers wherever their fingerprints are pinned. */
export function withSigners(policy: Policy, signers: readonly OpenPgpSigner[]): Policy {
  if (signers.length === 0) return policy;
  const add = (signature: SignatureRequirement): SignatureRequirement => {
    const pins = signature.by.pinned ?? [];
    const more = signers.filter((signer) => unmetPins([signer], pins).length < pins.length);
    return { ...signature, by: { ...signature.by, of: [...signature.by.of, ...more] } };
  };
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
      message: `The OpenPGP key ${fingerprint} is not available from the keyserver ${host}: ${what}`,
      hint: 'Export the key to a file in the repository and give it with `openpgp-keys`.',
    });
  const answer = await download(lookup(server, fingerprint), signal);
  if (!answer.ok && answer.tooLarge) {
    return refuse({
      code: 'LIMIT_EXCEEDED',
      message: `The keyserver ${host} sends more for ${fingerprint} than is read of a key`,
      expected: `at most ${MAX_OPENPGP_KEY_BYTES} bytes`,
      actual: 'more than that',
      hint: 'Export the key without the signatures of others (`gpg --export-options export-minimal`), and give it with `openpgp-keys`.',
    });
  }
  if (!answer.ok) return network(answer.why);
  const keys = await parseOpenPgpKeys(answer.bytes);
  if ('message' in keys) {
    if (keys.unsupported) throw new ConfigError([unsupportedPin(fingerprint, `${host} ${keys.message}`, keys.fix)]);
    return network(`its answer ${keys.message}`);
  }
  const { certificates, unusable } = keys;
  const vain = unusable.find((key) => key.fingerprint === fingerprint);
  if (vain) throw new ConfigError([unsupportedPin(fingerprint, `the key ${vain.why}`, ANOTHER_KEY)]);
  const found = certificates.map((certificate) => ({ file: host, certificate }));
  const signers = signersOf(found, [fingerprint], unusable);
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

/** What a keyserver sends for a pin shows that the pin can never be met: that is a mistake of the configuration. */
function unsupportedPin(fingerprint: string, what: string, fix: string): ConfigProblem {
  return { where: 'openpgp-fingerprints', message: `\`${fingerprint}\` cannot be verified with: ${what}`, fix };
}

function lookup(server: string, fingerprint: string): URL {
  const url = new URL(server);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/pks/lookup`;
  url.search = new URLSearchParams({ op: 'get', options: 'mr', search: `0x${fingerprint}` }).toString();
  return url;
}

type Answer =
  | { readonly ok: true; readonly bytes: Buffer }
  | { readonly ok: false; readonly why: string; readonly tooLarge?: true };

/** No redirect is followed, and nothing is sent but the question. */
async function download(url: URL, signal: AbortSignal): Promise<Answer> {
  try {
    const answer = await send({ url, maxBytes: MAX_OPENPGP_KEY_BYTES }, { signal, timeoutMs: KEYSERVER_TIMEOUT_MS });
    if (answer.status !== 200) return { ok: false, why: `it answered with status ${answer.status}` };
    return { ok: true, bytes: answer.bytes };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof HttpError)) throw error;
    if (error.kind === 'too-large') return { ok: false, why: 'its answer is too large', tooLarge: true };
    return { ok: false, why: `it ${error.what}` };
  }
}
