// DER, independent of the library that the gate reads it with: a tree to change and write again, and the two questions that
// the oracle asks of certificates and signatures.

/** @returns the element at the start of the bytes with its children, or undefined where there is none that fits. */
export function readDer(bytes, offset = 0, depth = 0) {
  if (depth > 40 || bytes.length - offset < 2) return undefined;
  const tag = bytes[offset];
  let length = bytes[offset + 1];
  let at = offset + 2;
  if (length & 0x80) {
    const octets = length & 0x7f;
    if (octets === 0 || octets > 4 || at + octets > bytes.length) return undefined;
    length = bytes.readUIntBE(at, octets);
    at += octets;
  }
  if (at + length > bytes.length) return undefined;
  const value = bytes.subarray(at, at + length);
  // Octet and bit strings often hold an element of their own.
  const prefix = tag === 0x03 && value[0] === 0 ? value.subarray(0, 1) : Buffer.alloc(0);
  const wraps = tag & 0x20 || tag === 0x04 || prefix.length;
  const subs = wraps ? readAll(value.subarray(prefix.length), depth + 1) : undefined;
  return { tag, value, prefix, subs: subs?.length ? subs : undefined, end: at + length };
}

function readAll(bytes, depth) {
  const found = [];
  for (let at = 0; at < bytes.length;) {
    const one = readDer(bytes, at, depth);
    if (!one) return undefined;
    found.push(one);
    at = one.end;
  }
  return found;
}

export function writeDer({ tag, value, prefix, subs }) {
  const content = subs ? Buffer.concat([prefix, ...subs.map(writeDer)]) : value;
  return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content]);
}

function lengthOf(length) {
  if (length < 0x80) return Buffer.from([length]);
  const octets = Buffer.from(length.toString(16).padStart(length > 0xffff ? 6 : length > 0xff ? 4 : 2, '0'), 'hex');
  return Buffer.concat([Buffer.from([0x80 | octets.length]), octets]);
}

/** All elements of a tree, each with its parent. */
export function elements(node, parent) {
  return [{ node, parent }, ...(node.subs ?? []).flatMap((sub) => elements(sub, node))];
}

/** What the authority signed of a certificate: its first element, byte for byte. */
export function signedPart(certificate) {
  const first = readDer(certificate)?.subs?.[0];
  return first && writeDer(first);
}

/** Orders of P-256, P-384 and P-521. */
export const ORDERS = [
  0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
  0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
  0x1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409n,
];

const number = (bytes) => BigInt(`0x${bytes.toString('hex') || '0'}`);

/** r and s of an ECDSA signature in DER, or in the plain form r‖s. */
export function ecdsaParts(signature) {
  const node = readDer(signature);
  if (
    node?.end === signature.length &&
    node.tag === 0x30 &&
    node.subs?.length === 2 &&
    node.subs.every(({ tag }) => tag === 2)
  )
    return { r: number(node.subs[0].value), s: number(node.subs[1].value), form: 'der' };
  if (![64, 96, 132].includes(signature.length)) return undefined;
  const half = signature.length / 2;
  return { r: number(signature.subarray(0, half)), s: number(signature.subarray(half)), form: 'plain' };
}

/** How two signatures by one ECDSA key over one message are the same: written otherwise, or with n − s instead of s. */
export function ecdsaLikeness(one, other) {
  const [a, b] = [ecdsaParts(one), ecdsaParts(other)];
  if (!a || !b || a.r !== b.r) return undefined;
  if (a.s === b.s) return 'encoding';
  return ORDERS.includes(a.s + b.s) ? 'negated' : undefined;
}

/** The other ECDSA signature that everybody can compute from one: n − s for s. */
export function negated(node) {
  const [r, s] = node.subs;
  const bits = number(s.value);
  const order = ORDERS.find((n) => bits < n && number(r.value) < n && n.toString(16).length / 2 >= r.value.length - 1);
  if (!order) return undefined;
  return { ...node, subs: [r, { ...s, value: integer(order - bits) }] };
}

export function integer(value) {
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
  return bytes[0] & 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes;
}

export const isEcdsa = ({ tag, subs }) =>
  tag === 0x30 && subs?.length === 2 && subs.every((sub) => sub.tag === 2 && sub.value.length >= 28);
