/**
 * The only door to the cryptography of @sigstore/verify and @sigstore/core.
 *
 * Its `Verifier` is all or nothing: one bad extra timestamp spoils a good bundle, legacy log kinds are unknown to it, and
 * one error code covers expired certificates, missing SCTs and foreign roots. So its steps are called one by one instead,
 * by deep imports that the exact version in package.json pins; the differential test holds the whole against the
 * library's own `verify`. Its policy check is never used (facts: unanchored, and blank means unchecked).
 */
import { ASN1Obj, X509Certificate } from '@sigstore/core';

export { RFC3161Timestamp, X509Certificate, X509SCTExtension, dsse } from '@sigstore/core';
export type { TrustMaterial } from '@sigstore/verify';
export { toTrustMaterial } from '@sigstore/verify';
export { verifyCertificateChain } from '@sigstore/verify/dist/key/certificate.js';
export { verifySCTs } from '@sigstore/verify/dist/key/sct.js';
export { getTSATimestamp } from '@sigstore/verify/dist/timestamp/index.js';
export { verifyTLogBody, verifyTLogInclusion } from '@sigstore/verify/dist/tlog/index.js';

/*
 * Three quarters of a verification is spent on encoding the same certificates of the trusted root again and again, and on
 * verifying that its intermediate is signed by its root. Parsed certificates never change, so both are remembered for as
 * long as the certificate lives. Verdicts stay the same; a bundle takes about a quarter of the time.
 */
const encoded = new WeakMap<X509Certificate, Buffer>();
const issued = new WeakMap<X509Certificate, WeakMap<X509Certificate, boolean>>();

function derOf(certificate: X509Certificate): Buffer {
  let der = encoded.get(certificate);
  if (!der) encoded.set(certificate, (der = certificate.root.toDER()));
  return der;
}

X509Certificate.prototype.equals = function equals(other) {
  return this === other || derOf(this).equals(derOf(other));
};

// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its certificate as `this` below
const verifySignature = X509Certificate.prototype.verify;
X509Certificate.prototype.verify = function verify(issuer) {
  const by = issuer ?? this;
  let known = issued.get(this);
  if (!known) issued.set(this, (known = new WeakMap()));
  let verdict = known.get(by);
  if (verdict === undefined) known.set(by, (verdict = verifySignature.call(this, issuer)));
  return verdict;
};

/*
 * The parser finds out whether an OCTET STRING holds DER by trying, and throws for each that does not. Nobody sees those
 * errors, so that the traces of their stacks need not be made.
 */
// eslint-disable-next-line @typescript-eslint/unbound-method -- a static method that uses no `this`
const parseBuffer = ASN1Obj.parseBuffer;
ASN1Obj.parseBuffer = function parseWithoutTraces(buffer) {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return parseBuffer(buffer);
  } finally {
    Error.stackTraceLimit = limit;
  }
};

ASN1Obj.prototype.toDER = function toDER() {
  const content = this.subs.length ? Buffer.concat(this.subs.map((sub) => sub.toDER())) : this.value;
  return Buffer.concat([Buffer.from([this.tag.toDER(), ...lengthOctets(content.length)]), content]);
};

/** DER length octets (X.690, 8.1.3). */
function lengthOctets(length: number): number[] {
  if (length < 0x80) return [length];
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest & 0xff);
  return [0x80 | octets.length, ...octets];
}
