/** Times of signing that an authority vouches for (RFC 3161). */
import { createHash } from 'node:crypto';
import { readTimestampResponse, type TimestampResponse } from '../../evidence/sigstore/timestamp-response.js';
import { wordsOf } from '../../core/result.js';
import { isWithin, type TimestampAuthority, type TrustRoot } from '../../trust/trust-root.js';
import { shownName } from '../../formats/x509/distinguished-name.js';
import {
  EXTENSION,
  extensionOf,
  extensionsProblem,
  KEY_USAGE,
  keyUsageOf,
  PURPOSE,
  purposesOf,
} from '../../formats/x509/extensions.js';
import { isPathValidAt, pathProblem, pathsFrom, type CertificatePath } from '../../formats/x509/path.js';
import { cmsAlgorithm, isSignedBy, publicKeyOf } from '../../formats/x509/signature.js';
import type { KeyObject } from 'node:crypto';

/** A response with a whole chain has some KiB. */
const MAX_TIMESTAMP_BYTES = 64 * 1024;

interface TimestampsRead {
  /** Times that an authority of the trusted root signed for this signature; one authority's repeated time counts once. */
  readonly times: readonly Date[];
  /** Why others did not count. A bad one beside a good one changes nothing: anybody can add one to a bundle. */
  readonly refused: readonly string[];
}

/** Verifies each timestamp by itself. Never throws. */
export function readTimestamps(tokens: readonly Buffer[], signature: Buffer, root: TrustRoot): TimestampsRead {
  const times = new Map<string, Date>();
  const refused: string[] = [];
  for (const token of tokens) {
    try {
      if (token.length > MAX_TIMESTAMP_BYTES) throw new Error(`it has ${token.length} bytes`);
      const response = readTimestampResponse(token);
      const problem = responseProblem(response, signature, root);
      const { time, signer } = response;
      if (problem === undefined) times.set(`${signer.serial.toString('hex')} ${time.getTime()}`, time);
      else refused.push(problem);
    } catch (error) {
      refused.push(wordsOf(error));
    }
  }
  return { times: [...times.values()], refused };
}

function responseProblem(response: TimestampResponse, stamped: Buffer, root: TrustRoot): string | undefined {
  const { time, imprint, signer } = response;
  if (!digestOf(imprint.hash, stamped).equals(imprint.digest)) return 'it is over another signature';
  const named = root.material.timestampAuthorities.filter(
    (authority) => authority.signer.serial.equals(signer.serial) && authority.signer.issuer.equals(signer.issuer),
  );
  if (named.length === 0) return 'it is by an authority that the root does not know';
  const trusted = named.filter(({ validFor }) => isWithin(validFor, time));
  if (trusted.length === 0) return `the root does not list its authority as valid at ${time.toISOString()}`;
  const problems = trusted.map(
    (authority) => authorityProblem(authority, time) ?? signatureProblem(response, authority),
  );
  return problems.includes(undefined) ? undefined : problems[0];
}

/** What is found out about an authority whatever it signed. */
interface KnownAuthority {
  readonly key?: KeyObject;
  readonly paths: readonly CertificatePath[];
  readonly problem?: string;
}

const known = new WeakMap<TimestampAuthority, KnownAuthority>();

function knownOf(authority: TimestampAuthority): KnownAuthority {
  let found = known.get(authority);
  if (!found) known.set(authority, (found = examine(authority)));
  return found;
}

function examine(authority: TimestampAuthority): KnownAuthority {
  const key = publicKeyOf(authority.signer);
  const found = pathsFrom(authority.signer, authority.certificates, 'timeStamping');
  const problem = key
    ? (signerProblem(authority) ?? (found.paths.length > 0 ? undefined : pathProblem([found])))
    : 'its key cannot be read';
  return { paths: found.paths, ...(key && { key }), ...(problem !== undefined && { problem }) };
}

/** Extensions of a signer that may be critical. */
const UNDERSTOOD: readonly string[] = [
  EXTENSION.keyUsage,
  EXTENSION.subjectAltName,
  EXTENSION.basicConstraints,
  EXTENSION.extendedKeyUsage,
];

/**
 * Whoever signs timestamps may do nothing else: one purpose, which is critical (RFC 3161, section 2.3). A root may list an
 * authority that is not so; nothing is proven by it.
 */
function signerProblem({ signer }: TimestampAuthority): string | undefined {
  try {
    const extensions = extensionsProblem(signer, UNDERSTOOD);
    if (extensions) return extensions;
    const purposes = purposesOf(signer);
    if (purposes?.length !== 1 || purposes[0] !== PURPOSE.timeStamping)
      return 'its extended key usage is not timestamps alone';
    if (!extensionOf(signer, EXTENSION.extendedKeyUsage)?.critical) return 'its extended key usage is not critical';
    const usage = keyUsageOf(signer);
    if (usage && !usage.has(KEY_USAGE.digitalSignature) && !usage.has(KEY_USAGE.contentCommitment))
      return 'its key usage does not allow signatures';
    return undefined;
  } catch (error) {
    return wordsOf(error);
  }
}

function authorityProblem(authority: TimestampAuthority, time: Date): string | undefined {
  const { paths, problem } = knownOf(authority);
  const name = shownName(authority.signer.subject);
  if (problem !== undefined) return `the authority ${name} may not sign timestamps: ${problem}`;
  if (paths.some((path) => isPathValidAt(path, time))) return undefined;
  return `a certificate of the authority ${name} was not valid at ${time.toISOString()}`;
}

function signatureProblem(response: TimestampResponse, authority: TimestampAuthority): string | undefined {
  const { hash, statement, messageDigest, signatureAlgorithm, signedAttributes, signature } = response;
  if (!digestOf(hash, statement).equals(messageDigest)) return 'what its authority signed is something else';
  const { key } = knownOf(authority);
  return key && isSignedBy(key, cmsAlgorithm(signatureAlgorithm, hash), signedAttributes, signature)
    ? undefined
    : 'it is not signed by the authority that it names';
}

function digestOf(hash: TimestampResponse['hash'], data: Buffer): Buffer {
  return createHash(hash).update(data).digest();
}
