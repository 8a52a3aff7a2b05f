/** The part of the catalogue of reason codes that is about signatures, attestations and who made them; `errors.ts` is the whole. */
import { define } from './define.js';
import { MANIFEST_WORDING } from './manifest-wording.js';

export const EVIDENCE_REASONS = define({
  BUNDLE_MISSING: {
    title: 'No evidence was found for the artifact',
    wordings: [MANIFEST_WORDING.signature],
    cause:
      'The bundle was not downloaded, has another name, or the release was never signed. Or `certificate` names a file that was not found.',
    fix: 'Put the bundle beside the artifact, or say where it is with `bundle`, or with `signature` and `certificate`.',
  },
  BUNDLE_MALFORMED: {
    title: 'The evidence cannot be read',
    wordings: [MANIFEST_WORDING.signature],
    cause: 'The file is no Sigstore bundle or signature, is cut off, or is of an unknown version.',
    fix: 'Download it again; if it stays so, ask the publisher for a bundle of version 0.1 to 0.3.',
    tampering: true,
  },
  SIGNATURE_INVALID: {
    title: 'The signature does not fit the artifact',
    wordings: [MANIFEST_WORDING.signature],
    cause: 'The artifact or the signature was changed, or they belong to different releases.',
    fix: 'Do not use the artifact. Download artifact and bundle again from the same release.',
    tampering: true,
  },
  SUBJECT_MISMATCH: {
    title: 'The attestation is about other artifacts',
    cause: "The attestation is valid, but none of its subjects has this artifact's digest.",
    fix: 'Use the attestation that was made for this very file.',
    tampering: true,
  },
  PACKAGE_ALTERED: {
    title: 'A NuGet package is not what was pushed with a signature added',
    cause:
      'Nothing proves the package as it is, and its entry `.signature.p7s` cannot be taken out: it is not where signing puts it, or the package is not the one that its signature was made for.',
    fix: 'Do not use the package. Download it again from nuget.org, and compare it with the one that was pushed.',
    tampering: true,
  },
  KEY_MISMATCH: {
    title: 'The evidence is by another kind of signer or another key',
    cause:
      'A key was demanded and the evidence has a certificate, or the other way round, or the key or its form (PEM, minisign, SSH, OpenPGP) differs.',
    fix: "Check `key` or `openpgp-keys` against the publisher's key, or demand the identity that really signs.",
    tampering: true,
  },
  CERTIFICATE_INVALID: {
    title: 'The signing certificate is not acceptable',
    cause:
      'It does not chain to the trusted root by authorities that may issue such certificates and such names, is malformed, or does not name exactly one signer.',
    fix: 'Check that `trusted-root` is the one of the Sigstore instance that signed.',
    tampering: true,
  },
  CERTIFICATE_EXPIRED: {
    title: 'The certificate was not valid when the signature was made',
    cause: 'The proven time of signing lies outside the validity of a certificate in the chain.',
    fix: "Sign again; a signature made outside the certificate's few minutes is never valid.",
    tampering: true,
  },
  SCT_INVALID: {
    title: 'The certificate is not proven to be in a certificate transparency log',
    cause: 'It has no signed certificate timestamp, or none by a log of the trusted root.',
    fix: 'Check that `trusted-root` is the one of the Sigstore instance that signed.',
    tampering: true,
  },
  TLOG_MISSING: {
    title: 'The signature is not proven to be in a transparency log',
    cause:
      'The evidence has no log entry and the log knows none, it was signed without uploading one, or `offline` forbids asking. A detached signature and a bare DSSE envelope have their entry in the log alone: it is asked for by the hash of the entry.',
    fix: 'Sign with the transparency log on, or bring the entry along beside the signature. Only for a `key` can `transparency-log: none` waive it.',
    tampering: true,
  },
  TLOG_INVALID: {
    title: 'The transparency log entry is not for this signature',
    cause:
      "The log's promise, proof or checkpoint does not verify, its answer contradicts itself, or the entry names another artifact, signature or key. For an identity the entry must hold the certificate itself; the bare key is not enough.",
    fix: 'Do not use the artifact. Get the bundle from the publisher again.',
    tampering: true,
  },
  TIMESTAMP_INVALID: {
    title: 'The time of signing is not proven',
    cause:
      'The evidence has no time by a log or a timestamp authority of the trusted root, it does not verify, or the certificate of the authority is not for timestamps alone.',
    fix: 'Sign with a timestamp authority, and check that `trusted-root` names it.',
    tampering: true,
  },
  TRUST_ROOT_UNKNOWN_ISSUER: {
    title: 'The evidence comes from another Sigstore instance',
    cause: 'The certificate, log or timestamp authority is not in the trusted root.',
    fix: 'If that instance is to be trusted, name its root with `trusted-root`.',
  },
  IDENTITY_MISMATCH: {
    title: 'Somebody else signed it',
    wordings: [MANIFEST_WORDING.signature],
    cause: 'The signature is valid, but the certificate names another identity than the one demanded.',
    fix: 'Compare the parts that differ. If the new signer is right, change the policy; if not, do not use the artifact.',
    tampering: true,
  },
  ISSUER_MISMATCH: {
    title: 'The signer was authenticated by another issuer',
    cause: "The certificate's OIDC issuer is not the one demanded.",
    fix: 'Check `certificate-oidc-issuer`; GitHub Actions is `https://token.actions.githubusercontent.com`.',
    tampering: true,
  },
  CLAIM_MISMATCH: {
    title: 'A claim of the certificate or the manifest differs',
    cause:
      'Repository, ref, commit, workflow or runner is not the one demanded, or a fact that the policy compares in a manifest.',
    fix: 'Compare expected and got; a release that was dispatched by hand carries the ref it was dispatched on.',
    tampering: true,
  },
  PREDICATE_MISMATCH: {
    title: 'The attestation is of another type, says something else, or there is none',
    cause:
      'Its predicate type is not the one demanded (SLSA provenance unless `predicate-type` says otherwise), it says FAILED, or its content does not meet a condition of the policy.',
    fix: 'Name the type with `predicate-type`, or `any` if every type will do. A plain signature is no attestation: leave `predicate-type` out where one is enough. Where the content differs, do not use the artifact: ask the publisher for an attestation that meets the policy.',
  },
});
