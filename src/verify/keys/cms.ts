/**
 * Verifies detached CMS signatures (RFC 5652, sections 5.4 and 5.6) by a key that the policy has. Certificates in the file only say
 * which key a signer means: no chain is validated, and nothing in the file is trusted.
 */
import { constants, verify, type KeyObject } from 'node:crypto';
import type { Refusal } from '../../core/model.js';
import type { Artifact } from '../../evidence/evidence.js';
import type { CmsEvidence, CmsSigner } from '../../evidence/signatures/cms.js';
import { signedMessageOf } from '../../formats/other-signed-content.js';
import { publicKeyFacts } from '../../formats/public-key-facts.js';
import { sha256Hex } from '../../formats/sha256.js';
import type { KeySigner } from '../../model/policy.js';
import type { KeyFormCheck } from './key-form-check.js';
import { OTHER_KEY } from './key-mismatch.js';
import { messageRefusal } from './message-refusal.js';
import { signedDigest } from './signed-digest.js';

export const CMS: KeyFormCheck<CmsEvidence> = {
  isKey: ({ format }) => format?.kind === 'cms',
  problem: cmsProblem,
};

function cmsProblem(evidence: CmsEvidence, signer: KeySigner, artifact: Artifact): Refusal | undefined {
  const { file, signers } = evidence;
  if (!CMS.isKey(signer)) {
    return {
      code: 'KEY_MISMATCH',
      message: `${file} is a CMS signature, and nothing says that ${signer.file} signs in CMS`,
      expected: `a signature by ${signer.file}`,
      actual: 'a CMS signature',
      hint: 'If the publisher signs in CMS with this key, and with it in no other form, write `cms:` before it: `key: cms:keys/release.pub`.',
    };
  }
  const { fingerprint } = publicKeyFacts(signer.key);
  const meant = signers.filter(({ spki }) => spki === undefined || sha256Hex(spki) === fingerprint);
  if (meant.length === 0) {
    return {
      code: 'KEY_MISMATCH',
      message: `${file} is by another key than ${signer.file}`,
      expected: fingerprint,
      actual: [...new Set(signers.flatMap(({ spki }) => (spki ? sha256Hex(spki) : [])))].join(' and '),
    };
  }
  const message = signedMessageOf(artifact);
  if (message !== undefined) return { code: 'SIGNATURE_INVALID', ...messageRefusal(artifact.name, message, file) };
  const problems = meant.map((one) => signerProblem(one, file, signer, artifact));
  return problems.includes(undefined) ? undefined : problems[0];
}

function signerProblem(one: CmsSigner, file: string, signer: KeySigner, artifact: Artifact): Refusal | undefined {
  const { name } = artifact;
  const digest = signedDigest(one.hash, artifact, file);
  if (!digest.ok) return digest.refusal;
  if (!digest.value.equals(one.messageDigest)) {
    return {
      code: 'SIGNATURE_INVALID',
      message: `The signature in ${file} is of another file than ${name}`,
      expected: `${one.hash}:${digest.value.toString('hex')}`,
      actual: `${one.hash}:${one.messageDigest.toString('hex')}`,
    };
  }
  if (holds(signer.key, one)) return undefined;
  return {
    code: 'SIGNATURE_INVALID',
    message: `The signature in ${file} is not a valid signature of ${name} by the key ${signer.file}`,
    expected: `a signature of ${name} by the key ${signer.file}`,
    actual: 'a signature that does not match: the signature was changed, or another key signed',
    hint: OTHER_KEY,
  };
}

/** Which keys sign by which scheme (RFC 5754, section 3; RFC 4056; RFC 8419), by Node's names. */
const KEY_TYPES: Readonly<Record<CmsSigner['scheme'], readonly unknown[]>> = {
  ecdsa: ['ec'],
  rsa: ['rsa'],
  'rsa-pss': ['rsa', 'rsa-pss'],
  ed25519: ['ed25519'],
};

function holds(key: KeyObject, signer: CmsSigner): boolean {
  const { scheme, hash, signedAttributes, signature } = signer;
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  if (!KEY_TYPES[scheme].includes(type)) return false;
  // OpenSSL takes an RSA-PSS signature whose leading zero byte was cut off; it has one encoding only (RFC 8017, 8.1.2).
  if (scheme.startsWith('rsa') && signature.length !== Math.ceil((details?.modulusLength ?? 0) / 8)) return false;
  // A key for PSS alone has a mask of its own, which would be taken in place of the stated one.
  const mask = details?.mgf1HashAlgorithm;
  if (mask !== undefined && mask !== hash) return false;
  try {
    return verify(scheme === 'ed25519' ? null : hash, signedAttributes, optionsFor(key, signer), signature);
  } catch {
    return false; // OpenSSL throws on values that are no signature at all
  }
}

function optionsFor(key: KeyObject, { scheme, saltLength }: CmsSigner) {
  // Also of a key for PSS alone: without a length OpenSSL takes a salt of any, whatever the signer states.
  return scheme === 'rsa-pss' ? { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength } : { key };
}
