/**
 * What decides how a rule judges, in one text. Rules with the same text judge an artifact alike, so that it is judged once for all of
 * them. What cannot be compared by its content (a key, a compiled pattern) is the same only where it is the same object.
 */
import type { Rule } from '../model/policy.js';

/** What a rule requires and where its evidence lies: all of it but its name, which artifacts it is about, and what spans artifacts. */
export function termsOf({ name, artifacts, digests, same, version, variant, arch, ...terms }: Rule): string {
  return canonical(terms);
}

/** Which artifacts a rule is about. */
export function scopeOf({ artifacts, digests }: Rule): string {
  return canonical([artifacts, digests]);
}

/**
 * The same text for values that are equal in all parts, and another for all others.
 *
 * @param value a tree: parts of policies never lead back to themselves
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value instanceof Uint8Array) return `bytes:${Buffer.from(value).toString('hex')}`;
  if (value instanceof Date) return `date:${value.getTime()}`;
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'function' || (typeof value === 'object' && value !== null)) {
    return isPlain(value) ? ofEntries(value) : `object:${numberOf(value)}`;
  }
  return `${typeof value}:${Object.is(value, -0) ? '-0' : String(value)}`;
}

const ORDINARY: unknown = Object.getPrototypeOf({});

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  const ordinary = prototype === ORDINARY || prototype === null;
  return ordinary && Object.getOwnPropertySymbols(value).length === 0;
}

function ofEntries(value: object): string {
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
}

const numbers = new WeakMap<object, number>();
let last = 0;

/** A number of its own for each object; none is given twice. */
function numberOf(value: object): number {
  const known = numbers.get(value) ?? ++last;
  numbers.set(value, known);
  return known;
}
