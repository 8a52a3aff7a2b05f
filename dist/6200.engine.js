export const id = 6200;
export const ids = [6200];
export const modules = {

/***/ 26200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xL: () => (/* binding */ ConfigError),
  yJ: () => (/* binding */ CouldNotLookError),
  ez: () => (/* binding */ REASONS),
  K2: () => (/* binding */ couldNotLook),
  mI: () => (/* binding */ isCouldNotLook),
  Yb: () => (/* binding */ isTampering)
});

// EXTERNAL MODULE: ./lib/core/shown-address.js
var shown_address = __webpack_require__(32591);
// EXTERNAL MODULE: ./lib/core/reasons/manifest-wording.js
var manifest_wording = __webpack_require__(9753);
;// CONCATENATED MODULE: ./lib/core/reasons/chain.js

const CHAIN_REASONS = {
    MANIFEST_MALFORMED: {
        title: 'The manifest cannot be read',
        cause: 'It is not JSON of the expected shape.',
        fix: 'Download it again from the release.',
    },
    MANIFEST_VERSION_MISMATCH: {
        title: 'Manifest is for a different version',
        wordings: [manifest_wording/* MANIFEST_WORDING */.B.version],
        cause: 'The manifest is valid, but it is of another release.',
        fix: 'Get the manifest of the version that you expect.',
        tampering: true,
    },
    MANIFEST_ARCH_MISMATCH: {
        title: 'Manifest is for another architecture',
        wordings: [manifest_wording/* MANIFEST_WORDING */.B.arch('X', 'Y')],
        cause: 'The manifest is valid but for another machine.',
        fix: 'Get the manifest of your architecture.',
    },
    MANIFEST_VARIANT_MISMATCH: {
        title: 'Manifest is for another variant',
        wordings: [manifest_wording/* MANIFEST_WORDING */.B.variant('X', 'Y')],
        cause: 'The manifest is valid but for another build of the same release.',
        fix: 'Get the manifest of the variant that you expect.',
    },
    MANIFEST_STALE: {
        title: 'The manifest is older than allowed',
        cause: 'It is older than `manifest-max-age` allows, or it is past the limit that it states itself.',
        fix: 'Use a newer release.',
    },
    MANIFEST_UNLISTED: {
        title: 'The artifact is not in the manifest',
        cause: 'The manifest is of another release, or the file was added.',
        fix: 'Use only files that the manifest names.',
        tampering: true,
    },
    RELEASE_UNCOVERED: {
        title: 'The policy does not account for each asset of the release',
        cause: 'An asset is checked by no rule and named by no line of `unsigned`, or such a line matches no asset that is left.',
        fix: 'Find out where the asset comes from. Add a rule for it, or name it under `unsigned` if its publisher does not sign it.',
        tampering: true,
    },
    ASSETS_UNSIGNED: {
        title: 'Some assets of the release are not signed',
        cause: 'The policy names them under `unsigned`: they were not verified and are not copied.',
        fix: 'Do not use them, or check them in another way. Ask the publisher to sign them.',
    },
    REVOKED: {
        title: 'The artifact was revoked',
        wordings: [manifest_wording/* MANIFEST_WORDING */.B.revoked],
        cause: "The publisher's signed revocation list names it.",
        fix: 'Use the version that the list names.',
    },
    REVOCATIONS_STALE: {
        title: 'The revocation list is too old',
        cause: 'No new list is available, and the last one is older than the policy allows.',
        fix: 'Restore the connection to the list, or carry a fresh one over.',
        couldNotLook: true,
    },
    REVOCATIONS_UNTRUSTED: {
        title: 'The revocation list is not verified',
        cause: 'It has no bundle, it has another signer, or it is older than a list that was already seen.',
        fix: 'Get list and bundle again from the publisher.',
        tampering: true,
    },
    REVOCATIONS_MALFORMED: {
        title: 'The revocation list cannot be read',
        cause: 'It is not JSON of the expected shape, or an entry of it can never match: a range or a wildcard for a version, a short commit, a pattern for an identity.',
        fix: 'Tell the publisher which entry it is; versions, commits and identities are compared whole.',
    },
    REVOCATIONS_MISSING: {
        title: 'There is no revocation list',
        cause: 'Its server says that there is none (404), and the policy takes that for "no recalls today".',
        fix: 'Check the address of the list. To require a list, use `not-found: fail`.',
    },
    VERSION_UNKNOWN: {
        title: 'It is unknown whether the artifact was revoked',
        cause: 'The list names versions, and the version of the artifact is not known; or it names digests, and its SHA-256 is not known.',
        fix: 'Say which version it is, with `expect-version` or with `version` in the rule.',
        couldNotLook: true,
    },
};

;// CONCATENATED MODULE: ./lib/core/reasons/checksums.js

const CHECKSUM_REASONS = {
    CHECKSUM_MISMATCH: {
        title: 'The artifact is not the one that the checksum list or manifest names',
        wordings: [manifest_wording/* MANIFEST_WORDING */.B.digest('<role>')],
        cause: 'The file was changed, cut off in download, or belongs to another release.',
        fix: 'Do not use the artifact. Download the artifact and its list (or manifest) again, both from the same release.',
        tampering: true,
    },
    CHECKSUM_UNLISTED: {
        title: 'The artifact is not in the checksum list',
        cause: 'The list is of another release, or names the file differently (names compare exactly, with case and folder). A list may hold paths of the machine that made it.',
        fix: 'Check the name in the list. Do not add the file to it yourself. If the list has paths of another machine, use `checksum-names: base`.',
    },
    CHECKSUM_LIST_MALFORMED: {
        title: 'The checksum list cannot be read',
        cause: 'It has no entry, is not a checksum list, or does not say which file a digest stands for. A digest without a name stands for the file that the name of the list names (`kubectl.sha256`), or for the only artifact.',
        fix: 'Give a list as sha256sum, shasum, openssl, certutil or gpg print it. For a list for each file write `{path}.sha256`.',
    },
    CHECKSUM_WEAK: {
        title: 'The artifact has only a checksum of a broken algorithm',
        cause: 'The list has MD5 or SHA-1 digests. An attacker can make another file with the same digest.',
        fix: 'Ask the publisher for SHA-256, or use the list that has it.',
    },
    LISTED_FILE_MISSING: {
        title: 'A file that a checksum list or manifest names is missing',
        cause: 'Not every file of the list or manifest was downloaded.',
        fix: 'Download the file, or name the artifacts to check with `artifacts`.',
    },
};

;// CONCATENATED MODULE: ./lib/core/reasons/evidence.js

const EVIDENCE_REASONS = {
    BUNDLE_MISSING: {
        title: 'No evidence was found for the artifact',
        wordings: [manifest_wording/* MANIFEST_WORDING */.B.signature],
        cause: 'The bundle was not downloaded, has another name, or the release was never signed. Or `certificate` names a file that was not found.',
        fix: 'Put the bundle next to the artifact. Or say where it is with `bundle`, or with `signature` and `certificate`.',
        closeness: 10,
    },
    BUNDLE_MALFORMED: {
        title: 'The evidence cannot be read',
        wordings: [manifest_wording/* MANIFEST_WORDING */.B.signature],
        cause: 'The file is not a Sigstore bundle or signature, is cut off, or is of an unknown version.',
        fix: 'Download the file again. If this happens again, tell the publisher that the file cannot be read.',
        tampering: true,
        closeness: 30,
    },
    SIGNATURE_INVALID: {
        title: 'The signature is not for this artifact',
        wordings: [manifest_wording/* MANIFEST_WORDING */.B.signature],
        cause: 'The artifact or the signature was changed, or they belong to different releases.',
        fix: 'Do not use the artifact. Download the artifact and its signature again, both from the same release.',
        tampering: true,
        closeness: 150,
    },
    DIGEST_UNKNOWN: {
        title: 'What the signature is over is not known of the artifact',
        cause: 'The artifact was given by its digest, and the signature is over another digest or over the bytes. So nothing tells whether it is valid.',
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
        cause: 'Nothing proves the package as it is, and its entry `.signature.p7s` cannot be taken out: it is not where signing puts it, or the package is not the one that its signature was made for.',
        fix: 'Do not use the package. Download it again from nuget.org, and compare it with the one that was pushed.',
        tampering: true,
    },
    KEY_MISMATCH: {
        title: 'The evidence is by another key or another kind of signer',
        cause: 'A key is expected and the evidence has a certificate, or a certificate is expected and the evidence is by a key. Or the key or its form (PEM, minisign, SSH, OpenPGP) differs.',
        fix: 'Compare the key with the one that the publisher shows (`key` or `openpgp-keys`). If it is the right key, do not use the artifact.',
        tampering: true,
        closeness: 50,
    },
    CERTIFICATE_INVALID: {
        title: 'The signing certificate is not accepted',
        cause: 'It does not chain to the trusted root by authorities that may issue such certificates and such names, is malformed, or does not name exactly one signer.',
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
        cause: 'It has no signed certificate timestamp (the promise of a log to list the certificate), or none by a log of the trusted root.',
        fix: 'Check that `trusted-root` is the root of the Sigstore instance that signed. If it is, do not use the artifact.',
        tampering: true,
        closeness: 130,
    },
    TLOG_MISSING: {
        title: 'The signature is not in a transparency log',
        cause: 'The evidence has no log entry and the log knows none, it was signed without uploading one, or `offline` does not allow the gate to look it up. A detached signature and a bare DSSE envelope have their entry in the log only. The gate looks it up by the hash of the entry.',
        fix: 'The publisher must sign with the transparency log on. If there is an entry, put it next to the signature. If you verify with `key`, `transparency-log: none` accepts a signature without an entry. Then nothing proves when it was signed, and no public log shows what the key signed.',
        tampering: true,
        closeness: 110,
    },
    TLOG_INVALID: {
        title: 'The transparency log entry is not for this signature',
        cause: "The log's promise, proof or checkpoint does not verify, its answer contradicts itself, or the entry names another artifact, signature or key. For an identity, the entry must contain the certificate. The key alone is not enough.",
        fix: 'Do not use the artifact. Get the bundle from the publisher again.',
        tampering: true,
        closeness: 170,
    },
    TIMESTAMP_INVALID: {
        title: 'The time of the signature is not proven',
        cause: 'The evidence has no time by a log or a timestamp authority of the trusted root, it does not verify, or the certificate of the authority is not for timestamps alone.',
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
        wordings: [manifest_wording/* MANIFEST_WORDING */.B.signature],
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
        cause: 'The repository, ref, commit, workflow or runner is not the expected one, or a value of a manifest that the policy compares differs.',
        fix: 'Compare the expected value with the one that was found. A release that was started by hand has the ref that it was started on.',
        tampering: true,
        closeness: 200,
    },
    PREDICATE_MISMATCH: {
        title: 'The attestation has another type or other content, or there is none',
        cause: 'Its predicate type is not the expected one (SLSA provenance unless `predicate-type` says otherwise), it says FAILED, or its content does not meet a condition of the policy.',
        fix: 'Name the type with `predicate-type`, or use `any` to accept every type. A plain signature is not an attestation: if a signature is enough, remove `predicate-type`. If the content differs, do not use the artifact, and ask the publisher for an attestation that meets the policy.',
        closeness: 80,
    },
};

;// CONCATENATED MODULE: ./lib/core/reasons/images.js
const IMAGE_REASONS = {
    IMAGE_NOT_FOUND: {
        title: 'The image does not exist in the registry',
        cause: 'The reference has a typing error, or the credentials do not allow access to it.',
        fix: 'Check the reference and the registry login.',
    },
    IMAGE_MALFORMED: {
        title: 'The answer of the registry is not a manifest',
        cause: 'It is not JSON, some clients would read it as an image and others as an index, or a part of it has no SHA-256 digest or no size.',
        fix: 'Push the image again; if this happens again, ask who runs the registry.',
        tampering: true,
    },
    IMAGE_DIGEST_MISMATCH: {
        title: 'The registry sends other bytes than the digest names',
        cause: 'The registry, or something between it and the gate, changed or mixed up its content.',
        fix: 'Do not use the image. Ask who runs the registry.',
        tampering: true,
    },
    IMAGE_TAG_MOVES: {
        title: 'The image is named by a tag, which can move',
        cause: 'The reference has no digest. A later step that pulls the same tag may get another image.',
        fix: 'Name the image by its digest, or let later steps use the output `verified-images`.',
    },
    IMAGE_UNSIGNED: {
        title: 'The image has no signature, or no attestation of the required type',
        cause: 'Nothing of that kind for this digest was found in the registry.',
        fix: 'Sign the image, or check whether its signatures are in another repository (`signature-repository`).',
        tampering: true,
    },
    ANNOTATION_MISMATCH: {
        title: 'An annotation of the signature of the image differs',
        cause: 'The signer did not write the annotation that `annotations` requires, or wrote another value.',
        fix: 'Compare the expected value with the one that was found. Annotations are what the signer gave to `cosign sign -a`.',
        closeness: 210,
    },
    SBOM_MISSING: {
        title: 'The image has no acceptable SBOM',
        cause: 'None was found, or none by an accepted signer.',
        fix: 'Publish an SBOM attestation for the image.',
    },
};

;// CONCATENATED MODULE: ./lib/core/reasons/run.js
const RUN_REASONS = {
    DEPLOYED_MALFORMED: {
        title: 'What is deployed cannot be read',
        cause: 'A line is not a version, a digest or an image; the JSON is not a whole list of pods; or a manifest, compose file or Dockerfile has a part that the gate cannot read.',
        fix: 'Correct the line, or write the file with `kubectl get pods --all-namespaces -o json`, `helm get manifest` or `docker compose config`.',
    },
    DEPLOYED_UNRESOLVED: {
        title: 'A deployed image has no digest',
        cause: 'The node has not pulled it yet, it was built or loaded there and is in no registry, or the file names it by a tag or a variable.',
        fix: 'Run the audit again when the pod runs; deploy images from a registry, by their digest. `signature-gate pin` writes digests into files.',
        couldNotLook: true,
    },
    FILE_UNREADABLE: {
        title: 'A file exists and cannot be read',
        cause: 'Its permissions, the disk or a circle of links do not allow the gate to read it.',
        fix: 'Make the file readable for the user that runs the gate, and run it again.',
        couldNotLook: true,
        closeness: 20,
    },
    SHARD_MALFORMED: {
        title: 'The report of a share cannot be used',
        cause: 'It is not a JSON report of a share, another version wrote it, its run ended without a verdict, or its counts and results are not those of its checks.',
        fix: 'Look at the job of that share. Let `merge` read the very files that the shares of this run wrote.',
        tampering: true,
    },
    SHARD_MISSING: {
        title: 'The shares are not the whole',
        cause: 'The report of a share is missing or is there twice, or the artifacts of all shares are not all that there are.',
        fix: 'Give `merge` the report of each share once. If a share was run again, run all of them again.',
        tampering: true,
    },
    SHARD_MISMATCH: {
        title: 'The shares do not belong together',
        cause: 'Their policy, inputs, trusted roots, run, attempt or list of names differ, or they are not those of this run.',
        fix: 'Run all shares with the same inputs over the same files in one attempt: "Re-run all jobs", not "failed jobs".',
        tampering: true,
    },
    METRICS_LOST: {
        title: 'The metrics of earlier runs are lost',
        cause: 'The file of earlier runs is damaged, or another version wrote it.',
        fix: 'Check whether something else writes there. The counters start again at zero. The result of the run is not affected.',
    },
};

;// CONCATENATED MODULE: ./lib/core/errors.js
/**
 * The catalogue of reason codes: the one home of what each means, what usually causes it and what to do.
 * docs/errors.md is generated from it (`npm run docs`), reports and `--help` read it.
 */






const CATALOGUE = {
    ARTIFACT_NOT_FOUND: {
        title: 'An artifact was not found',
        cause: 'The path has a typing error, the file was not downloaded, or the pattern starts from another folder.',
        fix: 'Check the path. It starts from the root of the workspace, and names are compared with letter case.',
    },
    UNSAFE_PATH: {
        title: 'A path leads to a place that is not allowed',
        cause: 'A glob met a symbolic link, a path leaves its folder, or the path is not a regular file.',
        fix: 'Use the path of the real file, or remove the link.',
        tampering: true,
    },
    LIMIT_EXCEEDED: {
        title: 'Something is larger than the gate allows',
        cause: 'A file, a list or a count is over a limit. The limits protect the gate from endless input.',
        fix: 'Split the input, or find out why it is so large.',
        closeness: 40,
    },
    CONFIG_INVALID: {
        title: 'The configuration is not valid; nothing was checked',
        cause: 'An input is blank, misspelt, contradictory or missing.',
        fix: 'Correct the input that is named. To leave out an optional input, remove its line or pass `(unset)`.',
    },
    POLICY_DOUBTFUL: {
        title: 'The policy may not mean what it says',
        cause: 'A pattern matches more than the project it names, an input has no effect beside another, or an exclusion (`!`) leaves nothing out.',
        fix: 'Use the suggested pattern, correct the exclusion, or remove what has no effect.',
    },
    ...EVIDENCE_REASONS,
    ...CHECKSUM_REASONS,
    ...CHAIN_REASONS,
    OPENPGP_INVALID: {
        title: 'The OpenPGP signature is not valid',
        cause: 'The artifact was changed, or the signature is damaged, expired, weak or by a revoked key, or text stands outside its block.',
        fix: 'Do not use the artifact. Download it again.',
        tampering: true,
        closeness: 160,
    },
    OPENPGP_UNKNOWN_KEY: {
        title: 'The OpenPGP signature is by a key that is not accepted',
        cause: 'The key is not in `openpgp-keys`, or `openpgp-fingerprints` leaves it out.',
        fix: 'Compare the fingerprint with the one that the publisher states. If it is the same, add the key.',
        tampering: true,
        closeness: 140,
    },
    ...IMAGE_REASONS,
    ...RUN_REASONS,
    NETWORK: {
        title: 'A server could not be reached',
        cause: 'Name lookup, connection or answer failed.',
        fix: 'Run the job again. For a machine without network access, bring the evidence as files and set `offline`.',
        couldNotLook: true,
    },
    RATE_LIMITED: {
        title: 'A server limits the requests',
        cause: 'Too many requests in its window.',
        fix: 'Wait until the time that is named, or pass a token.',
        couldNotLook: true,
    },
    PERMISSION: {
        title: 'A server denies access',
        cause: 'The token is missing, expired or lacks a permission.',
        fix: 'Grant the job the permission that is named.',
        couldNotLook: true,
    },
    ARTIFACT_CHANGED: {
        title: 'The artifact changed after it was verified',
        cause: 'Something wrote to the file, removed it, or replaced it with a link after it was verified.',
        fix: 'Find the step or process that writes there. Let later steps use the copies in `verified-dir`.',
        tampering: true,
    },
    HANDOVER_FAILED: {
        title: 'The verified files could not be copied',
        cause: 'The folder is not empty, the disk is full, or two artifacts would have the same name in it.',
        fix: 'Give `verified-dir` or `sbom-dir` a folder that does not exist yet.',
    },
    RECORD_FAILED: {
        title: 'The deployment could not be recorded',
        cause: 'GitHub keeps no deployment records for that owner, does not take what was sent, or two artifacts would have the same record.',
        fix: 'Correct `deployment-record`: `owner` is an organisation, and `deployment` with a `*` gives each artifact a record of its own.',
        couldNotLook: true,
    },
    INSTALL_REFUSED: {
        title: 'The verified artifact cannot be installed',
        cause: 'The verified artifacts are not exactly one archive or program, or the archive contains links, devices or names that lead out of it.',
        fix: 'Name the one archive or program in `artifacts`; unpack unusual archives in a step of your own.',
    },
    TRUST_ROOT_UNAVAILABLE: {
        title: 'The trusted root is not available',
        cause: 'TUF metadata is expired, forged or rolled back, or the built-in root is too old.',
        fix: 'Find out why. Or give a trusted root that you know with `trusted-root`.',
        couldNotLook: true,
    },
    TRUST_ROOT_MALFORMED: {
        title: 'The trusted root cannot be read',
        cause: 'The file is not a trusted_root.json, or lacks a date that it must have.',
        fix: 'Get it again, for example with `cosign trusted-root create` or `gh attestation trusted-root`.',
        couldNotLook: true,
    },
};
/** The catalogue, by the codes. */
const REASONS = CATALOGUE;
/** True where nothing was proven and nothing was refuted. A run with nothing worse ends with exit code 3. */
function isCouldNotLook(code) {
    return REASONS[code].couldNotLook === true;
}
/** True where an attack would look just the same. */
function isTampering(code) {
    return REASONS[code].tampering === true;
}
/** Everything that is wrong with the configuration at once; nothing was checked. Exit code 2, or 3 where nobody could look. */
class ConfigError extends Error {
    problems;
    constructor(problems) {
        // A problem repeats what was given, which may be an address with a password where none belongs.
        const shown = problems.map((one) => ({
            ...one,
            message: (0,shown_address/* withoutSecrets */.cT)(one.message),
            fix: (0,shown_address/* withoutSecrets */.cT)(one.fix),
        }));
        super(shown.map(({ message }) => message).join('; '));
        this.name = 'ConfigError';
        this.problems = shown;
    }
}
/** A part of the configuration could not be looked at; it is not known to be wrong. Exit code 3. */
class CouldNotLookError extends Error {
    code;
    constructor(code, message) {
        super(`${code}: ${message}`);
        this.name = 'CouldNotLookError';
        this.code = code;
    }
}
/** What keeps a file or an address that the configuration names from being looked at. A malformed one was looked at. */
const UNSEEN = new Set(['NETWORK', 'RATE_LIMITED', 'PERMISSION', 'FILE_UNREADABLE']);
/** True where nothing is known to be wrong: what the configuration names exists, or may exist, and could not be read. */
function couldNotLook(problems) {
    return problems.every(({ code }) => code !== undefined && UNSEEN.has(code));
}


/***/ }),

/***/ 9753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ MANIFEST_WORDING),
/* harmony export */   G: () => (/* binding */ manifestWording)
/* harmony export */ });
/**
 * How messages about manifests begin: words that people search for and scripts compare. The one home of them; the catalogue
 * of reason codes shows them and what verifies manifests writes them.
 */
const MANIFEST_WORDING = {
    signature: 'Cosign verification failed for the manifest',
    version: 'Manifest is for a different version',
    arch: (is, expected) => `Manifest is for arch ${is} but ${expected} was expected`,
    variant: (is, expected) => `Manifest is for variant ${is} but ${expected} was expected`,
    /** @param role what the policy or the manifest calls the artifact: `kernel`, `rootfs` */
    digest: (role) => `${role} SHA-256 mismatch`,
    revoked: 'Manifest is on the revocation list',
};
/** The same words where a policy says which tool imports the manifest on this host. */
function manifestWording(importedBy) {
    if (importedBy === undefined)
        return MANIFEST_WORDING;
    return {
        ...MANIFEST_WORDING,
        signature: 'Cosign verification failed for the imported manifest',
        version: `Imported manifest is for a different ${importedBy} version`,
        arch: (is, expected) => `Manifest is for arch ${is} but this host is ${expected}`,
        revoked: "Imported manifest is on the project's revocation list",
    };
}


/***/ })

};
