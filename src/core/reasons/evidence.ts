/** The part of the catalogue of reason codes that is about signatures, attestations and who made them; `errors.ts` is the whole. */
import type { Reasons } from './reason.js';
import { MANIFEST_WORDING } from './manifest-wording.js';

/** For each a case in which it is the answer, for the docs. It is a type, so that no run loads it. */
interface EvidenceExamples {
  readonly BUNDLE_MISSING: '`tool.tar.gz` was downloaded, `tool.tar.gz.sigstore.json` was not, and `certificate-identity` requires a signature.';
  readonly BUNDLE_MALFORMED: '`tool.tar.gz.sigstore.json` holds the HTML page that the server sent in place of the file.';
  readonly SIGNATURE_INVALID: 'One byte of `tool.tar.gz` was changed after it was signed.';
  readonly DIGEST_UNKNOWN: '`digests` has the SHA-256 of `tool.tar.gz`, and `ssh-keygen -Y sign` signed its SHA-512.';
  readonly SUBJECT_MISMATCH: 'The attestation next to `tool-arm64.tar.gz` is the one that was made for `tool-x64.tar.gz`.';
  readonly PACKAGE_ALTERED: 'A mirror added a file to `Acme.Widget.1.2.3.nupkg` behind the signature of nuget.org.';
  readonly KEY_MISMATCH: '`key: release.pub` is given, and the bundle was made with a certificate.';
  readonly CERTIFICATE_INVALID: 'The certificate was issued by an authority that the trusted root does not name.';
  readonly CERTIFICATE_EXPIRED: 'The certificate was valid for ten minutes on Monday, and the log says that the signature was made on Tuesday.';
  readonly SCT_INVALID: 'The certificate carries no signed certificate timestamp, and the trusted root names certificate transparency logs.';
  readonly TLOG_MISSING: 'The artifact was signed with the transparency log switched off.';
  readonly TLOG_INVALID: 'The log entry in the bundle was taken from the bundle of another artifact.';
  readonly TIMESTAMP_INVALID: '`require-timestamp: true`, and the bundle proves its time by the transparency log alone.';
  readonly TRUST_ROOT_UNKNOWN_ISSUER: "The artifact was signed with a company's own Sigstore, and `trusted-root` is the public one.";
  readonly IDENTITY_MISMATCH: '`…/release.yml@refs/tags/v1.2.3` is expected, and the workflow was started by hand on a branch: the certificate says `…/release.yml@refs/heads/main`.';
  readonly ISSUER_MISMATCH: 'The issuer of GitHub Actions is expected, and a person signed who had logged in with an e-mail address.';
  readonly CLAIM_MISMATCH: '`source-ref: refs/tags/v1.2.3`, and the certificate says that the build ran for `refs/tags/v1.2.2`.';
  readonly PREDICATE_MISMATCH: 'Build provenance is required, and the only attestation of the artifact is an SBOM.';
}

export const EVIDENCE_REASONS = {
  BUNDLE_MISSING: {
    title: 'No evidence was found for the artifact',
    wordings: [MANIFEST_WORDING.signature],
    cause:
      'The bundle was not downloaded, has another name, or the release was never signed. Or `certificate` names a file that was not found.',
    fix: 'Put the bundle next to the artifact. Or say where it is with `bundle`, or with `signature` and `certificate`.',
    closeness: 10,
  },
  BUNDLE_MALFORMED: {
    title: 'The evidence cannot be read',
    wordings: [MANIFEST_WORDING.signature],
    cause: 'The file is not a Sigstore bundle or signature, is cut off, or is of an unknown version.',
    fix: 'Download the file again. If this happens again, tell the publisher that the file cannot be read.',
    tampering: true,
    closeness: 30,
  },
  SIGNATURE_INVALID: {
    title: 'The signature is not for this artifact',
    wordings: [MANIFEST_WORDING.signature],
    cause: 'The artifact or the signature was changed, or they belong to different releases.',
    fix: 'Do not use the artifact. Download the artifact and its signature again, both from the same release.',
    tampering: true,
    closeness: 150,
  },
  DIGEST_UNKNOWN: {
    title: 'What the signature is over is not known of the artifact',
    cause:
      'The artifact was given by its digest, and the signature is over another digest or over the bytes. So nothing tells whether it is valid.',
    fix: 'Give the digest that is named as well, or give the file itself with `artifacts`.',
    closeness: 145,
  },
  SUBJECT_MISMATCH: {
    title: 'The attestation is about other artifacts',
    cause: "The attestation is valid, but none of its subjects has this artifact's digest.",
    fix: 'Check that this is the file that you meant. If it is, get the attestation that was made for it.',
    tampering: true,
    closeness: 70,
  },
  PACKAGE_ALTERED: {
    title: 'A NuGet package is not what was pushed with a signature added',
    cause:
      'Nothing proves the package as it is, and its entry `.signature.p7s` cannot be taken out: it is not where signing puts it, or the package is not the one that its signature was made for.',
    fix: 'Do not use the package. Download it again from nuget.org, and compare it with the one that was pushed.',
    tampering: true,
  },
  KEY_MISMATCH: {
    title: 'The evidence is by another key or another kind of signer',
    cause:
      'A key is expected and the evidence has a certificate, or a certificate is expected and the evidence is by a key. Or the key or its form (PEM, minisign, SSH, OpenPGP) differs.',
    fix: 'Compare the key with the one that the publisher shows (`key` or `openpgp-keys`). If it is the right key, do not use the artifact.',
    tampering: true,
    closeness: 50,
  },
  CERTIFICATE_INVALID: {
    title: 'The signing certificate is not accepted',
    cause:
      'It does not chain to the trusted root by authorities that may issue such certificates and such names, is malformed, or does not name exactly one signer.',
    fix: 'Check that `trusted-root` is the root of the Sigstore instance that signed.',
    tampering: true,
    closeness: 90,
  },
  CERTIFICATE_EXPIRED: {
    title: 'The certificate was not valid when the signature was made',
    cause: 'The signature was made before or after the time for which a certificate of the chain is valid.',
    fix: 'The publisher must sign again. A certificate is valid for a few minutes, and a signature must be made in that time.',
    tampering: true,
    closeness: 120,
  },
  SCT_INVALID: {
    title: 'The certificate is not in a certificate transparency log',
    cause:
      'It has no signed certificate timestamp (the promise of a log to list the certificate), or none by a log of the trusted root.',
    fix: 'Check that `trusted-root` is the root of the Sigstore instance that signed. If it is, do not use the artifact.',
    tampering: true,
    closeness: 130,
  },
  TLOG_MISSING: {
    title: 'The signature is not in a transparency log',
    cause:
      'The evidence has no log entry and the log knows none, it was signed without uploading one, or `offline` does not allow the gate to look it up. A detached signature and a bare DSSE envelope have their entry in the log only. The gate looks it up by the hash of the entry.',
    fix: 'The publisher must sign with the transparency log on. If there is an entry, put it next to the signature. If you verify with `key`, `transparency-log: none` accepts a signature without an entry. Then nothing proves when it was signed, and no public log shows what the key signed.',
    tampering: true,
    closeness: 110,
  },
  TLOG_INVALID: {
    title: 'The transparency log entry is not for this signature',
    cause:
      "The log's promise, proof or checkpoint does not verify, its answer contradicts itself, or the entry names another artifact, signature or key. For an identity, the entry must contain the certificate. The key alone is not enough.",
    fix: 'Do not use the artifact. Get the bundle from the publisher again.',
    tampering: true,
    closeness: 170,
  },
  TIMESTAMP_INVALID: {
    title: 'The time of the signature is not proven',
    cause:
      'The evidence has no time by a log or a timestamp authority of the trusted root, it does not verify, or the certificate of the authority is not for timestamps alone.',
    fix: 'Sign with a timestamp authority, and check that `trusted-root` names it.',
    tampering: true,
    closeness: 100,
  },
  TRUST_ROOT_UNKNOWN_ISSUER: {
    title: 'The evidence comes from another Sigstore instance',
    cause: 'The certificate, log or timestamp authority is not in the trusted root.',
    fix: 'If you trust that instance, give its root with `trusted-root`.',
    closeness: 60,
  },
  IDENTITY_MISMATCH: {
    title: 'Signed by another identity than expected',
    wordings: [MANIFEST_WORDING.signature],
    cause: 'The signature is valid, but the certificate names another identity than the expected one.',
    fix: 'Compare the parts that differ. If the signer is right, change the policy. If not, do not use the artifact.',
    tampering: true,
    closeness: 180,
  },
  ISSUER_MISMATCH: {
    title: 'The signer was authenticated by another issuer',
    cause: 'The OIDC issuer in the certificate is not the expected one.',
    fix: 'Check `certificate-oidc-issuer`. GitHub Actions is `https://token.actions.githubusercontent.com`.',
    tampering: true,
    closeness: 190,
  },
  CLAIM_MISMATCH: {
    title: 'A claim of the certificate or the manifest differs',
    cause:
      'The repository, ref, commit, workflow or runner is not the expected one, or a value of a manifest that the policy compares differs.',
    fix: 'Compare the expected value with the one that was found. A release that was started by hand has the ref that it was started on.',
    tampering: true,
    closeness: 200,
  },
  PREDICATE_MISMATCH: {
    title: 'The attestation has another type or other content, or there is none',
    cause:
      'Its predicate type is not the expected one (SLSA provenance unless `predicate-type` says otherwise), it says FAILED, or its content does not meet a condition of the policy.',
    fix: 'Name the type with `predicate-type`, or use `any` to accept every type. A plain signature is not an attestation: if a signature is enough, remove `predicate-type`. If the content differs, do not use the artifact, and ask the publisher for an attestation that meets the policy.',
    closeness: 80,
  },
} as const satisfies Reasons<EvidenceExamples>;
