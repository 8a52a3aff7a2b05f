// Changes of bytes: one bit, one byte, cut, lengthened, and of the elements that DER bytes consist of.
import { ecdsaParts, elements, integer, isEcdsa, negated, ORDERS, readDer, writeDer } from './der.mjs';

/** @returns [changed bytes, what was done], or undefined where this change does not fit these bytes. */
const CHANGES = [
  [30, 'bit', (bytes, random) => patched(bytes, random.below(bytes.length), (byte) => byte ^ (1 << random.below(8)))],
  [8, 'byte', (bytes, random) => patched(bytes, random.below(bytes.length), () => random.below(256))],
  [5, 'byte inserted', (bytes, random) => spliced(bytes, random.below(bytes.length + 1), 0, random.bytes(1))],
  [5, 'byte removed', (bytes, random) => spliced(bytes, random.below(bytes.length), 1)],
  [5, 'truncated', (bytes, random) => bytes.subarray(0, random.below(bytes.length))],
  [3, 'cut at the front', (bytes, random) => bytes.subarray(1 + random.below(bytes.length))],
  [4, 'appended', (bytes, random) => Buffer.concat([bytes, random.bytes(1 + random.below(4))])],
  [2, 'doubled', (bytes) => Buffer.concat([bytes, bytes])],
  [2, 'zeros', (bytes) => Buffer.alloc(bytes.length)],
  [2, 'bytes swapped', (bytes, random) => exchanged(bytes, random)],
  [10, 'DER element', derElement],
  [4, 'DER of a donor', (bytes, random, donor) => donor && derOfDonor(bytes, random, donor)],
  [5, 'ECDSA s negated', negatedSomewhere],
  [1, 'ECDSA r beyond the order', beyondOrder],
  [2, 'ECDSA written plainly', plainly],
  [1, 'huge', (bytes) => Buffer.concat([bytes, Buffer.alloc(300_000, 0x30)])],
  [1, 'DER nested deeply', (bytes, random) => deepDer(bytes, random)],
];
const TOTAL = CHANGES.reduce((sum, [weight]) => sum + weight, 0);

export function changeBytes(bytes, random, donor) {
  for (let attempt = 0; attempt < 8; attempt++) {
    let at = random.below(TOTAL);
    const [, name, change] = CHANGES.find(([weight]) => (at -= weight) < 0);
    const changed = bytes.length > 0 ? change(bytes, random, donor) : random.bytes(1);
    if (changed && !changed.equals(bytes)) return [changed, name];
  }
  return [Buffer.concat([bytes, Buffer.from([0])]), 'appended'];
}

function patched(bytes, at, change) {
  const copy = Buffer.from(bytes);
  copy[at] = change(copy[at]);
  return copy;
}

const spliced = (bytes, at, remove, insert = Buffer.alloc(0)) =>
  Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + remove)]);

function exchanged(bytes, random) {
  const [one, other] = [random.below(bytes.length), random.below(bytes.length)];
  return patched(
    patched(bytes, one, () => bytes[other]),
    other,
    () => bytes[one],
  );
}

function tree(bytes) {
  const node = readDer(bytes);
  return node?.end === bytes.length && node.subs ? node : undefined;
}

/** Changes one element and writes all lengths around it anew, so that the whole stays well-formed. */
function derElement(bytes, random) {
  const root = tree(bytes);
  if (!root) return undefined;
  const { node, parent } = random.pick(elements(root).slice(1));
  const at = parent.subs.indexOf(node);
  const change = random.below(8);
  if (change === 0) parent.subs.splice(at, 1);
  else if (change === 1) parent.subs.splice(at, 0, node);
  else if (change === 2) parent.subs.reverse();
  else if (change === 3)
    parent.subs.splice(random.below(parent.subs.length + 1), 0, copy(random.pick(elements(root)).node));
  else if (change === 4) node.tag ^= random.pick([0x20, 0x40, 0x80, 0xa0, 0x01, 0x02]);
  else if (change === 5) Object.assign(node, { subs: undefined, value: Buffer.alloc(0) });
  else if (change === 6) parent.subs[at] = { tag: 0x30, prefix: Buffer.alloc(0), subs: [node] };
  else if (!node.subs && node.value.length > 0) node.value = changeBytes(node.value, random)[0];
  return writeDer(root);
}

const copy = (node) => readDer(writeDer(node));

function derOfDonor(bytes, random, donor) {
  const [own, others] = [tree(bytes), tree(donor)];
  if (!own || !others) return undefined;
  const [places, sources] = [elements(own).slice(1), elements(others).slice(1)];
  const at = random.below(Math.min(places.length, sources.length));
  const { node, parent } = places[at];
  parent.subs[parent.subs.indexOf(node)] = sources[at].node;
  return writeDer(own);
}

function negatedSomewhere(bytes, random) {
  const root = tree(bytes);
  const found = root && elements(root).filter(({ node }) => isEcdsa(node));
  if (!found?.length) return undefined;
  const { node } = random.pick(found);
  const other = negated(node);
  if (!other) return undefined;
  Object.assign(node, other);
  return writeDer(root);
}

function beyondOrder(bytes, random) {
  const root = tree(bytes);
  if (!root || !isEcdsa(root)) return undefined;
  const sub = random.pick(root.subs);
  sub.value = integer(BigInt(`0x${sub.value.toString('hex')}`) + ORDERS[0]);
  return writeDer(root);
}

function plainly(bytes) {
  const parts = ecdsaParts(bytes);
  if (parts?.form !== 'der') return undefined;
  const half = bytes.length < 80 ? 32 : bytes.length < 120 ? 48 : 66;
  const hex = [parts.r, parts.s].map((value) => value.toString(16).padStart(half * 2, '0'));
  return hex.every((text) => text.length === half * 2) ? Buffer.from(hex.join(''), 'hex') : undefined;
}

function deepDer(bytes, random) {
  let node = { tag: 0x04, value: Buffer.from(bytes.subarray(0, 64)) };
  for (let depth = 0; depth < 120; depth++)
    node = { tag: random.pick([0x30, 0x04, 0x24, 0xa0]), prefix: Buffer.alloc(0), subs: [node] };
  return writeDer(node);
}
