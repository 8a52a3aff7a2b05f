// Changes of JSON values: fields removed, replaced, swapped, doubled, nested, blown up; and of the bytes inside of them.
import { base64Form, otherForm } from './spellings.mjs';
import { changeText } from './text.mjs';
import { bytesWithin } from './within.mjs';

const RAW = Symbol('raw');
/** JSON text that is written as it stands: deep nests, doubled keys, numbers that no parser writes. */
export const raw = (text) => ({ [RAW]: text });

export function writeJson(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (RAW in value) return value[RAW];
  if (Array.isArray(value)) return `[${value.map(writeJson).join(',')}]`;
  if (value instanceof Members)
    return `{${value.list.map(([key, member]) => `${JSON.stringify(key)}:${writeJson(member)}`).join(',')}}`;
  return `{${Object.keys(value)
    .map((key) => `${JSON.stringify(key)}:${writeJson(value[key])}`)
    .join(',')}}`;
}

/** An object's members as a list, in which a key may occur twice. */
class Members {
  constructor(list) {
    this.list = list;
  }
}

/** Every place of a document: where it hangs, and what is there. */
export function places(value, path = [], parent = undefined) {
  const own = parent === undefined ? [] : [{ parent, key: path.at(-1), path, value }];
  if (value === null || typeof value !== 'object' || path.length > 40) return own;
  return [...own, ...Object.keys(value).flatMap((key) => places(value[key], [...path, key], value))];
}

/** What is at the path, following own members only. */
export function dig(value, path) {
  let found = value;
  for (const key of path) {
    if (found === null || typeof found !== 'object' || !Object.hasOwn(found, key)) return undefined;
    found = found[key];
  }
  return found;
}

const nest = (depth, [open, close]) => raw(open.repeat(depth) + close.repeat(depth));
/** Taken for an array's length, this costs seconds and gigabytes. */
const HUGE = 60_000_000;
const PLAIN = [null, '', 0, -1, 1, true, false, [], {}, [null], [[]], '0', 'null', ' ', '\0', 'AA==', [''], 2 ** 53];
const OBJECTS = [{ toString: 1 }, { length: 3 }, { length: HUGE }, { valueOf: null }, { type: 'Buffer', data: [1, 2] }];
const HOSTILE = [
  ...[...PLAIN, ...OBJECTS].map((value) => () => structuredClone(value)),
  () => raw('1e400'),
  () => raw('-0'),
  () => nest(100_000, '[]'),
  () => raw(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`),
];
const CHOICES = ['publicKey', 'certificate', 'x509CertificateChain', 'messageSignature', 'dsseEnvelope'];
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'length',
  'toJSON',
  'then',
  '',
  'x',
];
KEYS.push('$case', 'content', 'verified', 'base64Signature', 'mediaType');

const CHANGES = [
  [8, 'removed', ({ parent, key }) => (Array.isArray(parent) ? parent.splice(key, 1) : delete parent[key])],
  [8, 'replaced', (place, random) => set(place, random.pick(HOSTILE)())],
  [10, 'swapped with a donor', fromDonor],
  [4, 'swapped within', (place, random, _, all) => exchange(place, random.pick(all))],
  [4, 'element repeated', repeat],
  [4, 'key doubled', doubleKey],
  [
    3,
    'nested',
    (place, random) =>
      set(
        place,
        random.pick([(v) => [v], (v) => ({ value: v }), (v) => [[v]], (v) => ({ [place.key]: v }), (v) => [v, v]])(
          place.value,
        ),
      ),
  ],
  [2, 'oversized', oversize],
  [3, 'reordered', reorder],
  [7, 'base64 written otherwise', base64Form],
  [4, 'another JSON form', otherForm],
  [5, 'hostile key', hostileKey],
  [1, 'field renamed', (place) => rename(place)],
  [
    3,
    'text of a field',
    (place, random) => typeof place.value === 'string' && set(place, changeText(place.value, random)[0]),
  ],
  [36, 'bytes', bytesWithin],
];
const TOTAL = CHANGES.reduce((sum, [weight]) => sum + weight, 0);

/** Changes a parsed document in place. @returns what was done, and where */
export function changeJson(document, random, donor) {
  const all = places(document);
  for (let attempt = 0; attempt < 12 && all.length > 0; attempt++) {
    let at = random.below(TOTAL);
    const [, name, change] = CHANGES.find(([weight]) => (at -= weight) < 0);
    const place = random.pick(all);
    const done = change(place, random, donor, all);
    if (done) return typeof done === 'string' ? `${name}: ${done}` : `${name}: ${place.path.slice(1).join('.')}`;
  }
  return 'nothing';
}

export function set({ parent, key }, value) {
  parent[key] = value;
  return true;
}

function fromDonor(place, _, donor) {
  const other = donor && dig(donor, place.path);
  return other !== undefined && writeJson(other) !== writeJson(place.value) && set(place, structuredClone(other));
}

function exchange(one, other) {
  if (one.path.join('.').startsWith(other.path.join('.')) || other.path.join('.').startsWith(one.path.join('.')))
    return false;
  set(one, other.value);
  return set(other, one.value);
}

function repeat({ value, parent, key }, random) {
  const list = Array.isArray(value) ? value : Array.isArray(parent) ? parent : undefined;
  if (!list?.length) return false;
  const one = list === parent ? list[key] : random.pick(list);
  const count = random.chance(0.1) ? atMost(random.pick([40, 3_000]), one) : 1;
  for (let done = 0; done < count; done++) list.splice(random.below(list.length + 1), 0, one);
  return true;
}

/** So many of these that the whole stays below some megabytes: time grows with size, which is limited elsewhere. */
const atMost = (count, one) => Math.min(count, Math.ceil(3_000_000 / (writeJson(one ?? null)?.length ?? 1)));

function doubleKey(place, random, donor, all) {
  const { parent, key, value } = place;
  const holder = all.find((one) => one.value === parent);
  if (Array.isArray(parent) || !holder) return false;
  const other = (donor && dig(donor, place.path)) ?? random.pick(HOSTILE)();
  const list = Object.entries(parent).flatMap(([name, member]) =>
    name !== key
      ? [[name, member]]
      : random.chance(0.5)
        ? [
            [name, other],
            [name, value],
          ]
        : [
            [name, value],
            [name, other],
          ],
  );
  return set(holder, new Members(list));
}

function oversize(place, random) {
  const { value } = place;
  const big = random.pick([10_000, 200_000]);
  if (typeof value === 'string')
    return set(
      place,
      random.pick([value.padEnd(big, 'A'), value + ' '.repeat(big), '9'.repeat(big), value.repeat(50)]),
    );
  if (Array.isArray(value))
    return set(
      place,
      Array.from({ length: atMost(big / 20, value[0]) }, () => value[0] ?? null),
    );
  return set(place, random.pick([nest(big, '[]'), { ...value, padding: 'x'.repeat(big) }]));
}

function reorder(place) {
  const { value } = place;
  if (value === null || typeof value !== 'object') return false;
  return set(place, Array.isArray(value) ? value.reverse() : Object.fromEntries(Object.entries(value).reverse()));
}

const CONTENTS = {
  certificate: { rawBytes: 'MAA=' },
  x509CertificateChain: { certificates: [{ rawBytes: 'MAA=' }] },
  messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest: 'AAAA' }, signature: 'AAAA' },
  dsseEnvelope: { payload: 'e30=', payloadType: 'x', signatures: [{ sig: 'AAAA' }] },
};

function hostileKey({ value, parent, path }, random) {
  const at = value !== null && typeof value === 'object' && !Array.isArray(value) ? value : parent;
  if (Array.isArray(at)) return false;
  // Where one of several alternatives stands, another one beside it is the more interesting.
  const key = random.pick(CHOICES.some((name) => Object.hasOwn(at, name)) && random.chance(0.7) ? CHOICES : KEYS);
  if (Object.hasOwn(at, key)) return false;
  const made = random.pick([
    () => ({ polluted: true }),
    () => null,
    () => 'x',
    () => ({ rawBytes: 'AA==' }),
    () => [],
    () => ({ hint: '' }),
    () => CONTENTS[key] ?? {},
  ])();
  Object.defineProperty(at, key, { value: made, enumerable: true, configurable: true, writable: true });
  return `${path.slice(1).join('.')}, ${key}`;
}

function rename({ parent, key }) {
  if (Array.isArray(parent)) return false;
  parent[key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).concat(/[A-Z]/.test(key) ? '' : '_')] =
    parent[key];
  return delete parent[key];
}

/** @returns the document, or undefined where it is none, or one too deep to walk through. */
export function parse(text) {
  if (/\[{60}|(?:\{"a":){60}/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const isBase64 = (value) =>
  typeof value === 'string' && value.length >= 8 && /^[A-Za-z0-9+/]+={0,2}$/.test(value) && value.length % 4 === 0;
