/**
 * One request to a Rekor v1 log: `POST /api/v1/log/entries/retrieve` (sigstore/rekor, openapi.yaml, `searchLogQuery`). It holds
 * the hashes of entries and nothing of what was signed; no secret goes with it.
 */
import { leafHashOf } from '../evidence/sigstore/canonical-entry.js';
import { readLogAnswer, type AnsweredEntry } from '../evidence/sigstore/log-answer.js';
import { parseStrictJson } from '../formats/json/strict-json.js';
import { MAX_LOG_ANSWER_BYTES } from '../core/limits.js';
import type { Refusal } from '../core/model.js';
import { isPlainUrl, isSafeUrl, mayLeadTo } from '../net/address.js';
import { HttpError } from '../net/http-error.js';
import { send, type HttpAnswer } from '../net/http.js';
import { shownAddress } from '../core/shown-address.js';
import type { LogLimits, LogWord } from './log-word.js';

/**
 * Asks for at most `MAX_LOG_QUERIES` entries.
 *
 * @param log the address of the log
 * @param bodies what the entries must be, byte for byte
 * @returns one word for each body, in order. Throws only where the signal says so.
 */
export async function retrieve(
  log: string,
  bodies: readonly Buffer[],
  limits: LogLimits,
  signal: AbortSignal,
): Promise<readonly LogWord[]> {
  const hashes = bodies.map((body) => leafHashOf(body).toString('hex'));
  const answer = await ask(log, hashes, limits, signal);
  if (answer === 'none') return bodies.map(() => ({ kind: 'none' }));
  if ('code' in answer) return bodies.map(() => ({ kind: 'unseen', refusal: answer }));
  return bodies.map((body, index) => wordOn(body, hashes[index] ?? '', answer));
}

type Answered = readonly AnsweredEntry[] | 'none' | Refusal;

async function ask(
  log: string,
  entryUUIDs: readonly string[],
  limits: LogLimits,
  signal: AbortSignal,
): Promise<Answered> {
  const base = URL.canParse(log) ? new URL(log) : undefined;
  if (!base || !isSafeUrl(base) || !isPlainUrl(base))
    return unseen(`The transparency log ${shownAddress(log)} is not asked: its address is not a plain https URL`);
  const url = new URL(`${base.href.replace(/\/+$/, '')}/api/v1/log/entries/retrieve`);
  const body = { type: 'application/json', text: JSON.stringify({ entryUUIDs }) };
  const headers = { accept: 'application/json' };
  try {
    const answer = await send(
      { url, method: 'POST', headers, body, maxBytes: MAX_LOG_ANSWER_BYTES },
      { signal, timeoutMs: limits.requestMs, retries: limits.retries, mayGo: (next) => mayLeadTo(url, next) },
    );
    return readAnswer(answer);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof HttpError)) throw error;
    return unseen(`The transparency log ${error.message}`);
  }
}

function readAnswer({ status, bytes, url: { host } }: HttpAnswer): Answered {
  if (status === 404) return 'none';
  if (status === 429) return unseen(`The transparency log ${host} takes no more requests (429)`, 'RATE_LIMITED');
  if (status !== 200) return unseen(`The transparency log ${host} answers ${status}`);
  const read = parseStrictJson(bytes);
  if ('problem' in read) return unseen(`The answer of the transparency log ${host} cannot be read: ${read.problem}`);
  if (Array.isArray(read.value) && read.value.length === 0) return 'none';
  const entries = Array.isArray(read.value) ? readLogAnswer(read.value) : undefined;
  if (typeof entries === 'string')
    return unseen(`The answer of the transparency log ${host} cannot be used: ${entries}`);
  return entries ?? unseen(`The answer of the transparency log ${host} is not a list of log entries`);
}

/** An entry counts for its body, and only under the name that the body has. */
function wordOn(body: Buffer, hash: string, answered: readonly AnsweredEntry[]): LogWord {
  const same = answered
    .filter(({ uuid, entry }) => uuid?.endsWith(hash) === true && entry.canonicalizedBody.equals(body))
    .map(({ entry }) => entry);
  if (same.length === 0) return { kind: 'none' };
  const entries = same.filter(({ inclusionPromise, inclusionProof }) => inclusionPromise && inclusionProof);
  if (entries.length > 0) return { kind: 'entries', entries };
  const lacks = same.some(({ inclusionPromise }) => inclusionPromise) ? 'proof of inclusion' : 'promise of inclusion';
  return { kind: 'unproven', what: `it holds no ${lacks}` };
}

function unseen(message: string, code: 'NETWORK' | 'RATE_LIMITED' = 'NETWORK'): Refusal {
  const hint =
    'Run the job again when the log can be reached, or put the entry next to the signature: a bundle, or the answer of the log.';
  return { code, message, hint };
}
