export const id = 7323;
export const ids = [7323];
export const modules = {

/***/ 87323:
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
;// CONCATENATED MODULE: ./lib/core/reasons/define.js
/** What an entry of the catalogue of reason codes is made of. */
/** Keeps the codes as a type of their own. */
const define_define = (reasons) => reasons;

// EXTERNAL MODULE: ./lib/core/reasons/manifest-wording.js
var manifest_wording = __webpack_require__(9753);
;// CONCATENATED MODULE: ./lib/core/reasons/chain.js
/** The part of the catalogue of reason codes that is about manifests and revocation lists; `errors.ts` is the whole. */


const CHAIN_REASONS = define_define({
    MANIFEST_MALFORMED: {
        title: 'The manifest cannot be read',
        cause: 'It is no JSON of the expected shape.',
        fix: 'Download it again from the release.',
    },
    MANIFEST_VERSION_MISMATCH: {
        title: 'Manifest is for a different version',
        wordings: [manifest_wording/* MANIFEST_WORDING */.B.version],
        cause: 'The manifest is valid but of another release.',
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
        cause: 'It was made longer ago than `manifest-max-age`, or it is past the limit that it states itself.',
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
        title: 'Nobody vouches for some assets of the release',
        cause: 'The policy names them under `unsigned`: they were not verified and are not handed over.',
        fix: 'Do not use them, or check them in another way. Ask the publisher to sign them.',
    },
    REVOKED: {
        title: 'The artifact was recalled',
        wordings: [manifest_wording/* MANIFEST_WORDING */.B.revoked],
        cause: "The publisher's signed revocation list names it.",
        fix: 'Move to the version that the list names.',
    },
    REVOCATIONS_STALE: {
        title: 'The revocation list is too old',
        cause: 'No fresh list could be had and the last one is older than tolerated.',
        fix: 'Restore the connection to the list, or carry a fresh one over.',
    },
    REVOCATIONS_UNTRUSTED: {
        title: 'The revocation list is not proven',
        cause: 'It has no bundle, another signer, or is older than one already seen.',
        fix: 'Get list and bundle again from the publisher.',
        tampering: true,
    },
    REVOCATIONS_MALFORMED: {
        title: 'The revocation list cannot be read',
        cause: 'It is no JSON of the expected shape, or an entry of it can never match: a range or a wildcard for a version, a short commit, a pattern for an identity.',
        fix: 'Tell the publisher which entry it is; versions, commits and identities are compared whole.',
    },
    REVOCATIONS_MISSING: {
        title: 'There is no revocation list',
        cause: 'Its server says that there is none (404), and the policy takes that for "no recalls today".',
        fix: 'Check the address of the list; demand a list with `not-found: fail`.',
    },
    VERSION_UNKNOWN: {
        title: 'Whether the revocation list means this artifact cannot be told',
        cause: 'The list names versions and that of the artifact is not known, or digests and its SHA-256 is not known.',
        fix: 'Say which version it is, with `expect-version` or with `version` in the rule.',
    },
});

;// CONCATENATED MODULE: ./lib/core/reasons/checksums.js
/** The part of the catalogue of reason codes that is about checksum lists; `errors.ts` is the whole. */


const CHECKSUM_REASONS = define_define({
    CHECKSUM_MISMATCH: {
        title: 'The artifact is not the one that the checksum list or manifest names',
        wordings: [manifest_wording/* MANIFEST_WORDING */.B.digest('<role>')],
        cause: 'The file was changed, cut off in download, or belongs to another release.',
        fix: 'Do not use the artifact. Download artifact and list (or manifest) again from the same release.',
        tampering: true,
    },
    CHECKSUM_UNLISTED: {
        title: 'The artifact is not in the checksum list',
        cause: 'The list is of another release, or names the file differently (names compare exactly, with case and folder). A list may hold paths of the machine that made it.',
        fix: 'Check the name in the list; do not add the file to it yourself. For paths of another machine write `checksum-names: base`.',
    },
    CHECKSUM_LIST_MALFORMED: {
        title: 'The checksum list cannot be read',
        cause: 'It has no entry, is no checksum list, or does not say which file a digest stands for. A digest without a name stands for the file that the name of the list names (`kubectl.sha256`), or for the only artifact.',
        fix: 'Give a list as sha256sum, shasum, openssl, certutil or gpg print it. For one list beside each file write `{path}.sha256`.',
    },
    CHECKSUM_WEAK: {
        title: 'Only a broken hash algorithm vouches for the artifact',
        cause: 'The list has MD5 or SHA-1 digests; files can be forged for them.',
        fix: 'Ask the publisher for SHA-256, or use the list that has it.',
    },
    LISTED_FILE_MISSING: {
        title: 'A file that a checksum list or manifest names is absent',
        cause: 'Not every file of the list or manifest was downloaded.',
        fix: 'Download it, or name the artifacts to check with `artifacts`.',
    },
});

;// CONCATENATED MODULE: ./lib/core/reasons/evidence.js
/** The part of the catalogue of reason codes that is about signatures, attestations and who made them; `errors.ts` is the whole. */


const EVIDENCE_REASONS = define_define({
    BUNDLE_MISSING: {
        title: 'No evidence was found for the artifact',
        wordings: [manifest_wording/* MANIFEST_WORDING */.B.signature],
        cause: 'The bundle was not downloaded, has another name, or the release was never signed. Or `certificate` names a file that was not found.',
        fix: 'Put the bundle beside the artifact, or say where it is with `bundle`, or with `signature` and `certificate`.',
    },
    BUNDLE_MALFORMED: {
        title: 'The evidence cannot be read',
        wordings: [manifest_wording/* MANIFEST_WORDING */.B.signature],
        cause: 'The file is no Sigstore bundle or signature, is cut off, or is of an unknown version.',
        fix: 'Download it again; if it stays so, ask the publisher for a bundle of version 0.1 to 0.3.',
        tampering: true,
    },
    SIGNATURE_INVALID: {
        title: 'The signature does not fit the artifact',
        wordings: [manifest_wording/* MANIFEST_WORDING */.B.signature],
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
    KEY_MISMATCH: {
        title: 'The evidence is by another kind of signer or another key',
        cause: 'A key was demanded and the evidence has a certificate, or the other way round, or the key or its form (PEM, minisign, SSH, OpenPGP) differs.',
        fix: "Check `key` or `openpgp-keys` against the publisher's key, or demand the identity that really signs.",
        tampering: true,
    },
    CERTIFICATE_INVALID: {
        title: 'The signing certificate is not acceptable',
        cause: 'It does not chain to the trusted root by authorities that may issue such certificates and such names, is malformed, or does not name exactly one signer.',
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
        cause: 'The evidence has no log entry and the log knows none, it was signed without uploading one, or `offline` forbids asking. A detached signature and a bare DSSE envelope have their entry in the log alone: it is asked for by the hash of the entry.',
        fix: 'Sign with the transparency log on, or bring the entry along beside the signature. Only for a `key` can `transparency-log: none` waive it.',
        tampering: true,
    },
    TLOG_INVALID: {
        title: 'The transparency log entry is not for this signature',
        cause: "The log's promise, proof or checkpoint does not verify, its answer contradicts itself, or the entry names another artifact, signature or key. For an identity the entry must hold the certificate itself; the bare key is not enough.",
        fix: 'Do not use the artifact. Get the bundle from the publisher again.',
        tampering: true,
    },
    TIMESTAMP_INVALID: {
        title: 'The time of signing is not proven',
        cause: 'The evidence has no time by a log or a timestamp authority of the trusted root, it does not verify, or the certificate of the authority is not for timestamps alone.',
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
        wordings: [manifest_wording/* MANIFEST_WORDING */.B.signature],
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
        cause: 'Repository, ref, commit, workflow or runner is not the one demanded, or a fact that the policy compares in a manifest.',
        fix: 'Compare expected and got; a release that was dispatched by hand carries the ref it was dispatched on.',
        tampering: true,
    },
    PREDICATE_MISMATCH: {
        title: 'The attestation is of another type, says something else, or there is none',
        cause: 'Its predicate type is not the one demanded (SLSA provenance unless `predicate-type` says otherwise), it says FAILED, or its content does not meet a condition of the policy.',
        fix: 'Name the type with `predicate-type`, or `any` if every type will do. A plain signature is no attestation: leave `predicate-type` out where one is enough. Where the content differs, do not use the artifact: ask the publisher for an attestation that meets the policy.',
    },
});

;// CONCATENATED MODULE: ./lib/core/reasons/images.js
/** The part of the catalogue of reason codes that is about images; `errors.ts` is the whole. */

const IMAGE_REASONS = define_define({
    IMAGE_NOT_FOUND: {
        title: 'The image does not exist in the registry',
        cause: 'The reference is misspelt, or the credentials cannot see it.',
        fix: 'Check the reference and the registry login.',
    },
    IMAGE_MALFORMED: {
        title: "The registry's answer is no manifest",
        cause: 'It is no JSON, one client would read it as an image and another one as an index, or a part of it cannot be told: it has no SHA-256 digest or no size.',
        fix: 'Push the image again; if it stays so, ask who runs the registry.',
        tampering: true,
    },
    IMAGE_DIGEST_MISMATCH: {
        title: 'The registry sends other bytes than the digest names',
        cause: 'The registry, or something between it and the gate, changed or mixed up what it keeps.',
        fix: 'Do not use the image. Ask who runs the registry.',
        tampering: true,
    },
    IMAGE_TAG_MOVES: {
        title: 'The image is named by a tag, which can move',
        cause: 'The reference has no digest: what a later step pulls by the same tag may be another image.',
        fix: 'Name the image by its digest, or let later steps use the output `verified-images`.',
    },
    IMAGE_UNSIGNED: {
        title: 'The image has no signature, or no attestation of the kind demanded',
        cause: 'Nothing of that kind for this digest was found in the registry.',
        fix: 'Sign the image, or look whether its signatures are in another repository (`signature-repository`).',
        tampering: true,
    },
    ANNOTATION_MISMATCH: {
        title: "An annotation of the image's signature differs",
        cause: 'The signer did not write the annotation that `annotations` demands, or wrote another value.',
        fix: 'Compare expected and got; annotations are what the signer gave to `cosign sign -a`.',
    },
    SBOM_MISSING: {
        title: 'The image has no acceptable SBOM',
        cause: 'None was found, or none by an accepted signer.',
        fix: 'Publish an SBOM attestation for the image.',
    },
});

;// CONCATENATED MODULE: ./lib/core/reasons/run.js
/** The part of the catalogue of reason codes that is about audits and metrics; `errors.ts` is the whole. */

const RUN_REASONS = define_define({
    DEPLOYED_MALFORMED: {
        title: 'What is deployed cannot be read',
        cause: 'A line is no version, digest or image, or the JSON is no whole list of pods.',
        fix: 'Correct the line, or write the file with `kubectl get pods --all-namespaces -o json`.',
    },
    DEPLOYED_UNRESOLVED: {
        title: 'A deployed image has no digest',
        cause: 'The node has not pulled it yet, or it was built or loaded there and is in no registry.',
        fix: 'Run the audit again when the pod runs; deploy images from a registry, by their digest.',
    },
    FILE_UNREADABLE: {
        title: 'A file exists and cannot be read',
        cause: 'Its permissions, the disk or a circle of links keep the gate from reading it, so that nothing is known of it.',
        fix: 'Make the file readable for the user that runs the gate, and run it again.',
    },
    METRICS_LOST: {
        title: 'The metrics of earlier runs are lost',
        cause: 'The file of earlier runs is damaged, or another version wrote it.',
        fix: 'Look whether something else writes there. The counters start again at zero; the verdict is not affected.',
    },
});

;// CONCATENATED MODULE: ./lib/core/errors.js
/**
 * The catalogue of reason codes: the one home of what each means, what usually causes it and what to do.
 * docs/errors.md is generated from it (`npm run docs`), reports and `--help` read it.
 */







const REASONS = define_define({
    ARTIFACT_NOT_FOUND: {
        title: 'An artifact was not found',
        cause: 'The path is misspelt, the file was not downloaded, or the pattern starts from another folder.',
        fix: 'Check the path from the workspace root; patterns are matched exactly, with case.',
    },
    UNSAFE_PATH: {
        title: 'A path leads where it must not',
        cause: 'A glob met a symbolic link, a path leaves its folder, or the thing is no regular file.',
        fix: 'Name the real file as a plain path, or remove the link.',
        tampering: true,
    },
    LIMIT_EXCEEDED: {
        title: 'Something is larger than the gate allows',
        cause: 'A file, a list or a count is beyond a limit that protects the gate from endless input.',
        fix: 'Split the input, or look at why it is this large.',
    },
    CONFIG_INVALID: {
        title: 'The configuration is wrong; nothing was checked',
        cause: 'An input is blank, misspelt, contradictory or missing.',
        fix: 'Correct the named input. To leave an optional input out, remove its line or pass `(unset)`.',
    },
    POLICY_DOUBTFUL: {
        title: 'The policy may not mean what it says',
        cause: 'A pattern admits more than the project it names, an input has no effect beside another, or an exclusion (`!`) leaves nothing out.',
        fix: 'Use the tight form that is proposed, correct the exclusion, or remove what has no effect.',
    },
    ...EVIDENCE_REASONS,
    ...CHECKSUM_REASONS,
    ...CHAIN_REASONS,
    OPENPGP_INVALID: {
        title: 'The OpenPGP signature is not valid',
        cause: 'The artifact was changed, or the signature is damaged, expired, weak or by a revoked key, or text stands outside its block.',
        fix: 'Do not use the artifact. Download it again.',
        tampering: true,
    },
    OPENPGP_UNKNOWN_KEY: {
        title: 'The OpenPGP signature is by a key that is not accepted',
        cause: 'It names none of `openpgp-keys`, or one that `openpgp-fingerprints` leaves out.',
        fix: "Check the fingerprint against the publisher's, and add the key if it is theirs.",
        tampering: true,
    },
    ...IMAGE_REASONS,
    ...RUN_REASONS,
    NETWORK: {
        title: 'A server could not be reached',
        cause: 'Name lookup, connection or answer failed.',
        fix: 'Run it again; if the host has no network, pass `offline`.',
    },
    RATE_LIMITED: {
        title: 'A server asks to slow down',
        cause: 'Too many requests in its window.',
        fix: 'Wait until the time named, or pass a token.',
    },
    PERMISSION: {
        title: 'A server denies access',
        cause: 'The token is missing, expired or lacks a permission.',
        fix: 'Grant the job the permission that is named.',
    },
    ARTIFACT_CHANGED: {
        title: 'An artifact is not what was verified any more',
        cause: 'Something wrote to the file after its verdict, removed it or put a link in its place.',
        fix: 'Find the step or process that writes there; hand artifacts on with `verified-dir` instead of their old place.',
        tampering: true,
    },
    HANDOVER_FAILED: {
        title: 'What passed could not be handed over',
        cause: 'The folder is not empty, the disk is full, or two artifacts would have the same name in it.',
        fix: 'Give `verified-dir` or `sbom-dir` a folder that does not exist yet.',
    },
    RECORD_FAILED: {
        title: 'The deployment could not be recorded',
        cause: 'GitHub keeps no deployment records for that owner, does not take what was sent, or two artifacts would have the same record.',
        fix: 'Correct `deployment-record`: `owner` is an organisation, and `deployment` with a `*` gives each artifact a record of its own.',
    },
    INSTALL_REFUSED: {
        title: 'What passed cannot be installed',
        cause: 'Not exactly one archive or program passed, or the archive holds what is never extracted: links, devices, names that lead out of it.',
        fix: 'Name the one archive or program in `artifacts`; unpack unusual archives in a step of your own.',
    },
    TRUST_ROOT_UNAVAILABLE: {
        title: 'The trusted root could not be had safely',
        cause: 'TUF metadata is expired, forged or rolled back, or the root that would stand in is too old.',
        fix: 'Do not work around it: find out why, or give a trusted root that you know with `trusted-root`.',
    },
    TRUST_ROOT_MALFORMED: {
        title: 'The trusted root cannot be read',
        cause: 'The file is no trusted_root.json, or lacks a date that it must have.',
        fix: 'Get it again, for example with `cosign trusted-root create` or `gh attestation trusted-root`.',
    },
});
/** Codes that mean "could not look": nothing was proven, nothing was refuted. They end with exit code 3. */
const COULD_NOT_LOOK = new Set([
    'NETWORK',
    'RATE_LIMITED',
    'PERMISSION',
    'TRUST_ROOT_UNAVAILABLE',
    'TRUST_ROOT_MALFORMED',
    'REVOCATIONS_STALE',
    'DEPLOYED_UNRESOLVED',
    'FILE_UNREADABLE',
    'VERSION_UNKNOWN',
    'RECORD_FAILED',
]);
function isCouldNotLook(code) {
    return COULD_NOT_LOOK.has(code);
}
/** True where an attack would look just the same. */
function isTampering(code) {
    const reason = REASONS[code];
    return reason.tampering === true;
}
/** Everything that is wrong with the configuration at once; nothing was checked. Exit code 2, or 3 where nobody could look. */
class ConfigError extends Error {
    problems;
    constructor(problems) {
        // A problem repeats what was given, which may be an address with a password where none belongs.
        const shown = problems.map((one) => ({
            ...one,
            message: (0,shown_address/* withoutSecrets */.c)(one.message),
            fix: (0,shown_address/* withoutSecrets */.c)(one.fix),
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
/* harmony export */   B: () => (/* binding */ MANIFEST_WORDING)
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


/***/ })

};
