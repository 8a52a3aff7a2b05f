// Makes the virtual Sigstore repeatable: the same seed gives the same keys, certificates and signatures, byte for byte, so that
// a mutant can be replayed. `node:crypto` cannot be seeded, so what the virtual Sigstore takes from it (key pairs, random
// bytes, signing) is replaced, in this process only. What the gate takes from it (hashes, verification) is not touched.
import { p256, p384, p521 } from '@noble/curves/nist.js';
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

/** A generator of random numbers (sfc32) that is started from text. */
export class Random {
  #state;

  constructor(seed) {
    const digest = crypto.createHash('sha256').update(String(seed)).digest();
    this.#state = Uint32Array.from([0, 4, 8, 12], (at) => digest.readUInt32LE(at));
  }

  uint32() {
    const s = this.#state;
    const sum = (s[0] + s[1] + s[3]) >>> 0;
    s[3]++;
    s[0] = s[1] ^ (s[1] >>> 9);
    s[1] = s[2] + (s[2] << 3);
    s[2] = ((s[2] << 21) | (s[2] >>> 11)) + sum;
    return sum;
  }

  /** A whole number from 0 up to, not including, `bound`. */
  below(bound) {
    return Math.floor((this.uint32() / 2 ** 32) * bound);
  }

  chance(probability) {
    return this.uint32() / 2 ** 32 < probability;
  }

  pick(list) {
    return list[this.below(list.length)];
  }

  bytes(length) {
    return Buffer.from(Array.from({ length }, () => this.uint32() & 0xff));
  }
}

const CURVES = {
  'P-256': { curve: p256, length: 32 },
  'P-384': { curve: p384, length: 48 },
  'P-521': { curve: p521, length: 66 },
};

/** Must be called before the virtual Sigstore is imported. */
export function makeDeterministic(seed) {
  const random = new Random(`keys ${seed}`);
  const signNatively = crypto.sign;
  crypto.randomBytes = (length) => random.bytes(length);
  crypto.generateKeyPairSync = (type, options) => {
    const jwk = {
      ec: () => ecKey(random, options.namedCurve),
      ed25519: () => edKey(random),
      rsa: () => rsaKey(random, options.modulusLength),
    }[type]();
    const privateKey = crypto.createPrivateKey({ key: jwk, format: 'jwk' });
    return { privateKey, publicKey: crypto.createPublicKey(privateKey) };
  };
  crypto.sign = (hash, data, given) => {
    const key = given.key ?? given;
    if (key.asymmetricKeyType !== 'ec') return signNatively(hash, data, given);
    const { crv, d } = key.export({ format: 'jwk' });
    const digest = crypto.createHash(hash).update(data).digest();
    const format = given.dsaEncoding === 'ieee-p1363' ? 'compact' : 'der';
    const way = { prehash: false, format, lowS: false };
    return Buffer.from(CURVES[crv].curve.sign(digest, Buffer.from(d, 'base64url'), way));
  };
  syncBuiltinESMExports();
}

const base64url = (bytes) => Buffer.from(bytes).toString('base64url');

function ecKey(random, name) {
  const { curve, length } = CURVES[name];
  const secret = random.bytes(length);
  secret[0] = 0; // below the order of every curve
  const point = curve.getPublicKey(secret, false);
  const [x, y] = [point.subarray(1, 1 + length), point.subarray(1 + length)];
  return { kty: 'EC', crv: name, d: base64url(secret), x: base64url(x), y: base64url(y) };
}

function edKey(random) {
  const secret = random.bytes(32);
  const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), secret]);
  return crypto.createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' }).export({ format: 'jwk' });
}

function rsaKey(random, bits) {
  const e = 65_537n;
  const [p, q] = [prime(random, bits / 2, e), prime(random, bits / 2, e)];
  const d = inverse(e, (p - 1n) * (q - 1n));
  const parts = { n: p * q, e, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) };
  return { kty: 'RSA', ...Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, bigUrl(value)])) };
}

function prime(random, bits, e) {
  const top = 3n << BigInt(bits - 2); // both high bits, so that the product has all of its bits
  let candidate = BigInt(`0x${random.bytes(bits / 8).toString('hex')}`) | top | 1n;
  while (candidate % e === 1n || !crypto.checkPrimeSync(candidate)) candidate += 2n;
  return candidate;
}

function inverse(value, modulus) {
  let [a, b, x, y] = [value % modulus, modulus, 1n, 0n];
  while (a > 1n) {
    const quotient = a / b;
    [a, b] = [b, a % b];
    [x, y] = [y, x - quotient * y];
  }
  return ((x % modulus) + modulus) % modulus;
}

const bigUrl = (value) => {
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex').toString('base64url');
};
