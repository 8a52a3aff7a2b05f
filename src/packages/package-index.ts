/**
 * Attestations from the index of a package. What it answers is evidence like a file's: it is verified as that, and nothing
 * that the index says beside it is believed. No secret is sent, and no redirect leads to another origin.
 */
import type { EvidenceScope, Hold } from '../evidence/budget.js';
import { readBundles } from '../evidence/sigstore/json-evidence.js';
import type { SignatureEvidence } from '../evidence/evidence.js';
import { bundlesOfPackage } from '../evidence/sigstore/package-attestations.js';
import { isRecord } from '../formats/json/json.js';
import { parseStrictJson } from '../formats/json/strict-json.js';
import { MAX_PACKAGE_ANSWER_BYTES, PACKAGE_INDEX_TIMEOUT_MS } from '../core/limits.js';
import type { Refusal } from '../core/model.js';
import { HttpError } from '../net/http-error.js';
import { send, type HttpAnswer } from '../net/http.js';
import { shownPackage, type PackageReference } from '../formats/package-reference.js';
import { retryAfter } from '../net/retry-after.js';
import type { Result } from '../core/result.js';
import { questionFor, type IndexQuestion } from './index-address.js';

/** What the index has for one file. */
interface FoundPackage {
  /** Evidence, and refusals of what is there but cannot be read. */
  readonly evidence: readonly Result<SignatureEvidence>[];
  /** The index has none. */
  readonly missing?: Refusal;
  /** Why it could not look. */
  readonly unseen?: Refusal;
}

interface PackageIndex {
  /**
   * Asks about a file of the package; each address is asked once.
   *
   * @param file the name alone, without folders
   * @returns never throws, except for the signal's reason
   */
  fetch(file: string): Promise<FoundPackage>;
}

const RETRIES = 2;

/** The evidence of the run is more than is held: which part of it still fitted would be chance. */
class HeldTooMuch extends Error {
  /** How a budget knows that a read met its end. */
  readonly code = 'LIMIT_EXCEEDED';
  readonly limit: number;

  constructor(limit: number) {
    super(`more than the ${limit} bytes that a run holds at a time`);
    this.name = 'HeldTooMuch';
    this.limit = limit;
  }
}

/** What an index is asked within. */
interface Asking {
  readonly signal: AbortSignal;
  /** Where answers are charged. */
  readonly hold: Hold;
}

/** Where what an index sends is charged. */
export function indexHold(scope: EvidenceScope): Hold {
  return scope.hold((limit) => new HeldTooMuch(limit));
}

/** @param index address without a slash at its end */
export function createPackageIndex(reference: PackageReference, index: string, asking: Asking): PackageIndex {
  const asked = new Map<string, Promise<FoundPackage>>();
  return {
    fetch(file) {
      const question = questionFor(reference, index, file);
      const known = asked.get(question.url.href) ?? ask(question, reference, asking);
      asked.set(question.url.href, known);
      return known;
    },
  };
}

async function ask(
  question: IndexQuestion,
  reference: PackageReference,
  { signal, hold }: Asking,
): Promise<FoundPackage> {
  const { url, accept } = question;
  const { host, origin } = url;
  let answer: HttpAnswer;
  try {
    answer = await hold.read(
      { upTo: MAX_PACKAGE_ANSWER_BYTES },
      (maxBytes) =>
        send(
          { url, headers: { accept }, maxBytes },
          { signal, timeoutMs: PACKAGE_INDEX_TIMEOUT_MS, retries: RETRIES, mayGo: (next) => next.origin === origin },
        ).catch((error: unknown) => {
          const isLarge = error instanceof HttpError && error.kind === 'too-large';
          throw isLarge && maxBytes < MAX_PACKAGE_ANSWER_BYTES ? new HeldTooMuch(maxBytes) : error;
        }),
      ({ bytes }) => bytes.length,
    );
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof HeldTooMuch) return tooMuch(host, error);
    if (!(error instanceof HttpError)) throw error;
    return unseen(host, error.what, reference);
  }
  if (answer.status === 404) return none(host, reference);
  if (answer.status !== 200) return unseenStatus(host, answer, reference);
  return read(answer.bytes, host, reference);
}

function read(bytes: Buffer, host: string, reference: PackageReference): FoundPackage {
  const parsed = parseStrictJson(bytes);
  if ('problem' in parsed) return unseen(host, `answers with something that is not JSON: ${parsed.problem}`, reference);
  const list = isRecord(parsed.value) ? bundlesOfPackage(parsed.value) : undefined;
  if (list === undefined) return unseen(host, 'answers with something that is not a list of attestations', reference);
  return { evidence: readBundles(bytes, `attestations of ${shownPackage(reference)} at ${host}`) };
}

function none(host: string, reference: PackageReference): FoundPackage {
  return {
    evidence: [],
    missing: {
      code: 'BUNDLE_MISSING',
      message: `The index ${host} has no attestation of ${shownPackage(reference)}`,
      expected: 'attestations of exactly this package and version',
      actual: 'none',
      hint: 'A version that was published without provenance has none, and a private index may not keep any. Check `package` and `package-index`.',
    },
  };
}

function tooMuch(host: string, { message }: HeldTooMuch): FoundPackage {
  const refusal: Refusal = {
    code: 'LIMIT_EXCEEDED',
    message: `The evidence of the index ${host} comes to ${message}`,
    hint: 'Check fewer artifacts in one step.',
  };
  return { evidence: [], unseen: refusal };
}

function unseenStatus(host: string, { status, headers }: HttpAnswer, reference: PackageReference): FoundPackage {
  if (status !== 429) return unseen(host, `answers with status ${status}`, reference);
  const wait = retryAfter(headers);
  const message = `The index ${host} wants fewer requests`;
  const hint = wait === undefined ? 'Run the job again later.' : `Run the job again in ${Math.ceil(wait / 1000)} s.`;
  return { evidence: [], unseen: { code: 'RATE_LIMITED', message, hint } };
}

function unseen(host: string, what: string, reference: PackageReference): FoundPackage {
  return {
    evidence: [],
    unseen: {
      code: 'NETWORK',
      message: `The attestations of ${shownPackage(reference)} are not available: the index ${host} ${what}`,
      hint: `Check \`package-index\`, or bring the index's answer along: ${BROUGHT[reference.ecosystem]}`,
    },
  };
}

/** Where evidence lies that was downloaded before. */
const BROUGHT = {
  npm: 'save it as `FILE.attestations.json` next to the tarball, and leave `package-index` out.',
  pypi: 'save it as `FILE.provenance` next to the file, and leave `package-index` out.',
} as const;
