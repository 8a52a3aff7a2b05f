/**
 * The hidden first line of every issue that an audit keeps: whose issue it is and what was seen last. It holds nothing but
 * digits, hex and times, so that no text of a report can end it or make another one.
 */
import { isTime, type ListOrder } from './list-facts.js';
import { sha256Hex } from '../formats/sha256.js';

/**
 * `recalled`: it was under a recall when last seen; `absent`: as well, but the last audit did not find it among what is deployed;
 * `lifted`: a newer list no longer names it.
 */
export type IssueState = 'recalled' | 'absent' | 'lifted';

export interface Marker {
  /** SHA-256 of kind and name, in hex. */
  readonly key: string;
  readonly state: IssueState;
  /** The newest list that recalled it, or that lifted the recall; absent where nothing is known of it. */
  readonly list?: ListOrder;
  /** SHA-256 of the recalls alone. */
  readonly recalls: string;
  /** SHA-256 of everything that is shown but the link to the run. */
  readonly content: string;
}

const MARKER =
  /^<!-- signature-gate:recall:v1 key=([0-9a-f]{64}) state=(recalled|absent|lifted) list=([0-9a-f]{32}|-) serial=([0-9]{1,16}|-) issued=([0-9TZ:.-]{24}|-) recalls=([0-9a-f]{64}) content=([0-9a-f]{64}) -->(?=\r?\n|$)/;

export function hash(...parts: readonly string[]): string {
  return sha256Hex(JSON.stringify(parts));
}

/** What an issue is about, as its key. */
export function keyOf({ kind, name }: { readonly kind: string; readonly name: string }): string {
  return hash('thing', kind, name);
}

export function writeMarker({ key, state, list, recalls, content }: Marker): string {
  const { place = '-', serial = '-', issuedAt = '-' } = list ?? {};
  return `<!-- signature-gate:recall:v1 key=${key} state=${state} list=${place} serial=${serial} issued=${issuedAt} recalls=${recalls} content=${content} -->`;
}

/** The marker at the very beginning of a body and the rest of it; anywhere else it is text that somebody wrote. */
export function readMarker(body: string): { readonly marker: Marker; readonly rest: string } | undefined {
  const found = MARKER.exec(body);
  if (found === null) return undefined;
  const [whole, key = '', state = '', ...rest] = found;
  const [place = '-', serial = '-', issuedAt = '-', recalls = '', content = ''] = rest;
  const list = orderOf(place, serial, issuedAt);
  if (list === 'malformed') return undefined;
  const marker = { key, state: state as IssueState, recalls, content, ...(list && { list }) };
  return { marker, rest: body.slice(whole.length).replace(/^(?:\r?\n)+/, '') };
}

/** Undefined where the marker says that nothing is known of the list. */
function orderOf(place: string, serial: string, issuedAt: string): ListOrder | 'malformed' | undefined {
  if (place === '-') return undefined;
  if (serial !== '-' && !Number.isSafeInteger(Number(serial))) return 'malformed';
  if (issuedAt !== '-' && !isTime(issuedAt)) return 'malformed';
  return {
    place,
    ...(serial !== '-' && { serial: Number(serial) }),
    ...(issuedAt !== '-' && { issuedAt }),
  };
}
