export const id = 18;
export const ids = [18,393];
export const modules = {

/***/ 85927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
function placeOf({ where, at }) {
    if (at === undefined)
        return where;
    return [at.file, at.line, at.column].filter((part) => part !== undefined).join(':');
}


/***/ }),

/***/ 45221:
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

// EXTERNAL MODULE: ./lib/core/reasons/manifest-wording.js
var manifest_wording = __webpack_require__(9753);
// EXTERNAL MODULE: ./lib/core/shown-address.js
var shown_address = __webpack_require__(32591);
;// CONCATENATED MODULE: ./lib/core/reasons/define.js
/** What an entry of the catalogue of reason codes is made of. */
/** Keeps the codes as a type of their own. */
const define_define = (reasons) => reasons;

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
    MANIFEST_STALE: {
        title: 'The manifest is older than allowed',
        cause: 'It was made longer ago than `manifest-max-age`.',
        fix: 'Use a newer release.',
    },
    MANIFEST_UNLISTED: {
        title: 'The artifact is not in the manifest',
        cause: 'The manifest is of another release, or the file was added.',
        fix: 'Use only files that the manifest names.',
        tampering: true,
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
        title: 'The metrics could not be kept',
        cause: 'The file of earlier runs is damaged, another version wrote it, or it cannot be written.',
        fix: 'Look whether the folder can be written and whether something else writes there. The verdict is not affected.',
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
        cause: 'A pattern admits more than the project it names, or an input has no effect beside another.',
        fix: 'Use the tight form that is proposed, or remove what has no effect.',
    },
    BUNDLE_MISSING: {
        title: 'No evidence was found for the artifact',
        wordings: [manifest_wording/* MANIFEST_WORDING */.B.signature],
        cause: 'The bundle was not downloaded, has another name, or the release was never signed.',
        fix: 'Put the bundle beside the artifact, or say where it is with `bundle`.',
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
        cause: 'The evidence has no log entry and the log knows none, it was signed without uploading one, or `offline` forbids asking.',
        fix: 'Sign with the transparency log on, or bring the entry along beside the signature. Only for a `key` can `transparency-log: none` waive it.',
        tampering: true,
    },
    TLOG_INVALID: {
        title: 'The transparency log entry is not for this signature',
        cause: "The log's promise, proof or checkpoint does not verify, or the entry names another artifact, signature or key. For an identity the entry must hold the certificate itself; the bare key is not enough.",
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
        title: 'The attestation is of another type, or there is none',
        cause: 'Its predicate type is not the one demanded (SLSA provenance unless `predicate-type` says otherwise), or it says FAILED.',
        fix: 'Name the type with `predicate-type`, or `any` if every type will do. A plain signature is no attestation: leave `predicate-type` out where one is enough.',
    },
    CHECKSUM_MISMATCH: {
        title: 'The artifact is not the one that the checksum list or manifest names',
        wordings: [manifest_wording/* MANIFEST_WORDING */.B.digest('<role>')],
        cause: 'The file was changed, cut off in download, or belongs to another release.',
        fix: 'Do not use the artifact. Download artifact and list (or manifest) again from the same release.',
        tampering: true,
    },
    CHECKSUM_UNLISTED: {
        title: 'The artifact is not in the checksum list',
        cause: 'The list is of another release, or names the file differently (names compare exactly, with case and folder).',
        fix: 'Check the name in the list; do not add the file to it yourself.',
    },
    CHECKSUM_LIST_MALFORMED: {
        title: 'The checksum list cannot be read',
        cause: 'It has no entry, is no checksum list, or does not say which file a digest stands for.',
        fix: 'Give a list as sha256sum, shasum or openssl print it.',
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

/***/ 56132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mr: () => (/* binding */ signaturesBehind),
/* harmony export */   nn: () => (/* binding */ isProven),
/* harmony export */   yK: () => (/* binding */ signatureOf)
/* harmony export */ });
/** True where something vouches for the bytes; that no list recalls them is no proof of them. */
function isProven({ checks }) {
    return checks.some((check) => check.status === 'pass' && check.proof.kind !== 'revocation');
}
/** All accepted signatures behind an artifact, in the order of its checks. */
function signaturesBehind({ checks }) {
    return checks.flatMap((check) => check.status === 'pass' ? [check.proof, ...(check.further ?? [])].flatMap(signaturesOf) : []);
}
function signaturesOf(proof) {
    const signature = signatureOf(proof);
    return signature ? [signature, ...(signature.cosigners ?? [])] : [];
}
/** The signature behind a proof; undefined where nobody signed, and for a revocation list, whose signer vouches for nothing. */
function signatureOf(proof) {
    switch (proof.kind) {
        case 'message':
        case 'attestation':
            return proof;
        case 'checksum':
            return proof.listSignedBy;
        case 'manifest':
        case 'sbom':
            return proof.signedBy;
        case 'revocation':
            return undefined;
    }
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
    /** @param role what the policy or the manifest calls the artifact: `kernel`, `rootfs` */
    digest: (role) => `${role} SHA-256 mismatch`,
    revoked: 'Manifest is on the revocation list',
};


/***/ }),

/***/ 80272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   XY: () => (/* binding */ codeOfFault),
/* harmony export */   _Q: () => (/* binding */ faultWords),
/* harmony export */   xo: () => (/* binding */ problemCode)
/* harmony export */ });
/** System errors that say that there is nothing under the name. Every other one says that nobody could look. */
const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);
/** Code of what exists and could not be read: exit code 3, whatever the file is for. */
const UNREADABLE = 'FILE_UNREADABLE';
/** @param code of the system error; undefined where it had none */
function faultOf(code) {
    return code !== undefined && ABSENT.has(code) ? 'absent' : 'unreadable';
}
/** The reason code of a system error. @param missing what an absent file is called: it differs by what the file is for */
function codeOfFault(code, missing) {
    return faultOf(code) === 'absent' ? missing : UNREADABLE;
}
/** True where a refusal says that nobody could look. */
function isUnreadable({ code }) {
    return code === UNREADABLE;
}
/**
 * The code for the problem of a file that says who is trusted (policy, key, trusted root, `deployed`): nothing is added where
 * it is absent or is not what it should be, which is a wrong configuration.
 */
function problemCode(refusal) {
    return isUnreadable(refusal) ? { code: UNREADABLE } : {};
}
/**
 * What is wrong with a file, for a sentence that begins with its name: `does not exist`, `cannot be read: permission denied`.
 *
 * @param refusal of a file that was opened with `shown: 'it'`
 */
function faultWords({ message }) {
    return message.replace(/^it /, '');
}


/***/ }),

/***/ 60890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openPlain)
/* harmony export */ });
/**
 * Opens what is hopefully a regular file; the caller asks before and afterwards (`fstat`). Throws the system's error, `ELOOP`
 * for a link that is refused.
 */
/* istanbul ignore next -- counters inside would not exist in the worker */
function openPlain(fs, path, links) {
    // Windows knows neither flag; there they are undefined, which counts as 0.
    const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = fs.constants;
    const fd = fs.openSync(path, O_RDONLY | O_NONBLOCK | (links === 'follow' ? 0 : O_NOFOLLOW));
    // Without the flag a link may have been put there after the caller asked; what is seen now was there when it was opened, or is newer.
    if (links === 'follow' || O_NOFOLLOW || fs.lstatSync(path).isFile())
        return fd;
    fs.closeSync(fd);
    throw Object.assign(new Error('a link is in the place of the file'), { code: 'ELOOP' });
}


/***/ }),

/***/ 32774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   L_: () => (/* binding */ refuseKind),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   dT: () => (/* binding */ refuseChanged),
/* harmony export */   hQ: () => (/* binding */ refuseError),
/* harmony export */   lf: () => (/* binding */ openRegular),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28490);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80272);
/* harmony import */ var _open_plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60890);
/**
 * The one door through which files are opened: no FIFO blocks here, no device is read, no link is followed that was merely
 * found, and nothing is read without end. Reasons of the file system become refusals. (The threads that hash open files by
 * `openPlain` too.)
 */





/**
 * Opens a regular file.
 *
 * @returns the open file, or a refusal: `options.missing` (absent), `FILE_UNREADABLE`, `UNSAFE_PATH` (link, no regular file).
 */
function openRegular(path, options = {}) {
    const { shown = path, links = 'refuse', way = [], missing } = options;
    let fd;
    try {
        for (const folder of way)
            if (node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(folder).isSymbolicLink())
                return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(refuseWay(shown));
        // Asked before opening: to open a device can already do something.
        const seen = links === 'follow' ? node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(path) : node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path);
        if (!seen.isFile())
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(refuseKind(shown, seen));
        const opened = (0,_open_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .openPlain */ .H)(/*#__PURE__*/ (node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2))), path, links);
        fd = opened;
        const found = node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(opened);
        if (!found.isFile())
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(refuseKind(shown, found));
        fd = undefined;
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)({ fd: opened, size: found.size, mode: found.mode });
    }
    catch (error) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(refuseError(shown, errorCode(error), missing));
    }
    finally {
        if (fd !== undefined)
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
    }
}
/**
 * The whole of a small file: evidence, keys, lists. The caller decides what is small.
 *
 * @param maxBytes more is `LIMIT_EXCEEDED`.
 * @returns the bytes, or a refusal: those of `openRegular`, `UNSAFE_PATH` where it changed meanwhile.
 */
function readWhole(path, maxBytes, options = {}) {
    const shown = options.shown ?? path;
    const opened = openRegular(path, options);
    if (!opened.ok)
        return opened;
    const { fd, size } = opened.value;
    try {
        if (size > maxBytes)
            return { refusal: tooLarge(shown, size, maxBytes) };
        const bytes = readOneMore(fd, size);
        if (bytes.length !== size)
            return { refusal: refuseChanged(shown) };
        return { bytes };
    }
    catch (error) {
        return { refusal: refuseError(shown, errorCode(error), options.missing) };
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
    }
}
/** The first bytes of a file: all of it where there are fewer. Undefined where it cannot be read or is no regular file. */
function readHead(path, bytes, links = 'refuse') {
    const opened = openRegular(path, { links });
    if (!opened.ok)
        return undefined;
    const { fd } = opened.value;
    try {
        const head = Buffer.alloc(bytes);
        return head.subarray(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, head, 0, bytes, 0));
    }
    catch {
        return undefined;
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
    }
}
const read = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.read);
/**
 * An open file from its beginning, piece by piece. Each piece is overwritten by the next one. Throws the signal's reason, and
 * errors of the disk.
 *
 * @param chunk most bytes of a piece
 */
async function* piecesOf(fd, chunk, signal) {
    const buffer = Buffer.allocUnsafeSlow(chunk);
    for (let position = 0;;) {
        signal?.throwIfAborted();
        const { bytesRead } = await read(fd, buffer, 0, chunk, position);
        if (bytesRead === 0)
            return;
        yield buffer.subarray(0, bytesRead);
        position += bytesRead;
    }
}
/** The bytes up to the stated size, and one more if there is one: the sign of a file that grows, or that states nothing (/proc). */
function readOneMore(fd, size) {
    const buffer = Buffer.allocUnsafeSlow(size + 1);
    let length = 0;
    while (length < buffer.length) {
        const count = node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, buffer, length, buffer.length - length, length);
        if (count === 0)
            break;
        length += count;
    }
    return buffer.subarray(0, length);
}
function tooLarge(shown, size, maxBytes) {
    return {
        code: 'LIMIT_EXCEEDED',
        message: `${shown} is too large to be read whole`,
        expected: `at most ${maxBytes} bytes`,
        actual: `${size} bytes`,
    };
}
/** The code of a system error; anything else that was thrown has none. Not by class: another realm has its own `Error`. */
function errorCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
        ? error.code
        : undefined;
}
const WORDS = {
    ENOENT: 'does not exist',
    ENOTDIR: 'does not exist (a part of its path is no folder)',
    ELOOP: 'cannot be read: it leads through links without end, or a link took its place',
    EMLINK: 'cannot be read: a link took its place',
    EACCES: 'cannot be read: permission denied',
    EPERM: 'cannot be read: permission denied',
    EMFILE: 'cannot be read: too many open files',
    ENAMETOOLONG: 'cannot exist: its name is too long',
    EIO: 'cannot be read: the disk reports an error',
};
/**
 * Refusal for a system error; what it means decides `file-fault.ts`. `ELOOP` is also what `O_NOFOLLOW` says of a link, and
 * `EMLINK` on FreeBSD.
 */
function refuseError(shown, code, missing = 'ARTIFACT_NOT_FOUND') {
    const reason = (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOfFault */ .XY)(code, missing);
    if ((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(code) === 'absent')
        return { code: reason, message: `${shown} ${WORDS[code ?? ''] ?? 'does not exist'}` };
    return {
        code: reason,
        message: `${shown} ${WORDS[code ?? ''] ?? 'cannot be read'} (${code ?? 'no reason given'})`,
        hint: 'Make the file readable for the user that runs the gate.',
    };
}
function refuseWay(shown) {
    return {
        code: 'UNSAFE_PATH',
        message: `${shown} leads through a symbolic link to another folder`,
        hint: 'Put the file where its name says, or name it without a placeholder.',
    };
}
/** Refusal for a thing that is no regular file. */
function refuseKind(shown, kind) {
    return {
        code: 'UNSAFE_PATH',
        message: `${shown} is no regular file`,
        expected: 'a regular file',
        actual: nameKind(kind),
        ...(kind.isSymbolicLink()
            ? {}
            : { hint: 'Name a regular file; other things cannot be read twice with the same result.' }),
    };
}
function nameKind(kind) {
    if (kind.isDirectory())
        return 'a folder';
    if (kind.isSymbolicLink())
        return 'a symbolic link';
    if (kind.isFIFO())
        return 'a FIFO';
    return kind.isSocket() ? 'a socket' : 'a device';
}
/** Refusal for a file that was not the same before and after it was read: what was hashed is not what lies there. */
function refuseChanged(shown) {
    return {
        code: 'UNSAFE_PATH',
        message: `${shown} changed while it was read`,
        hint: 'Let nothing write to the artifacts while the gate runs.',
    };
}


/***/ }),

/***/ 96874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ githubServer),
/* harmony export */   U0: () => (/* binding */ GITHUB),
/* harmony export */   s5: () => (/* binding */ runnerServer)
/* harmony export */ });
/* harmony import */ var _net_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85035);
/* harmony import */ var _policy_github_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7222);


const GITHUB = {
    host: 'github.com',
    issuer: _policy_github_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_ISSUER */ .oX,
    api: 'https://api.github.com',
    kind: 'dotcom',
};
/** A tenant of GitHub Enterprise Cloud with data residency; its attestations are of its own names and issuer. */
const TENANT = /^([a-z0-9](?:[a-z0-9-]*[a-z0-9])?)\.ghe\.com$/;
const HOST = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::[0-9]{1,5})?$/;
/**
 * Reads the server from `GH_HOST`, as gh does, else from the runner's `GITHUB_SERVER_URL`. Whatever they name is meant: a
 * name that stands for github.com by mistake would accept a stranger's repository of the same name.
 */
function githubServer(env) {
    const named = env['GH_HOST']?.trim() ?? '';
    if (named === '')
        return runnerServer(env) ?? { value: GITHUB };
    return serverOf(named.toLowerCase()) ?? { complaint: complaintOf('GH_HOST', 'no host of a GitHub server', named) };
}
/** The server that the job runs for, by the runner; undefined where it does not say. */
function runnerServer(env) {
    const given = env['GITHUB_SERVER_URL']?.trim() ?? '';
    if (given === '')
        return undefined;
    const url = URL.canParse(given) ? new URL(given) : undefined;
    const isServer = url?.protocol === 'https:' && url.pathname === '/' && (0,_net_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainUrl */ .Aj)(url);
    const server = isServer ? serverOf(url.host) : undefined;
    return (server ?? { complaint: complaintOf('GITHUB_SERVER_URL', 'no https URL of a GitHub server', url?.hostname ?? '') });
}
function serverOf(host) {
    if (host === GITHUB.host)
        return { value: GITHUB };
    const tenant = TENANT.exec(host)?.[1];
    if (tenant !== undefined) {
        const issuer = `https://token.actions.${tenant}.ghe.com`;
        return { value: { host, issuer, api: `https://api.${host}`, kind: 'tenant' } };
    }
    // Below these two there are no other servers: it is a part of one that was named in place of it.
    if (!HOST.test(host) || /(?:^|\.)(?:github|ghe)\.com(?::|$)/.test(host))
        return undefined;
    // docs.github.com/enterprise-server, "About security hardening with OpenID Connect".
    const issuer = `https://${host}/_services/token`;
    return { value: { host, issuer, api: `https://${host}/api/v3`, kind: 'server' } };
}
/** @param given is looked at for what was probably meant, and not shown: an address may hold a password */
function complaintOf(variable, what, given) {
    const meant = /(?:^|[./@])github\.com/i.test(given) ? 'github.com' : 'github.example.com';
    const value = variable === 'GH_HOST' ? meant : `https://${meant}`;
    const message = `\`${variable}\` of the environment is ${what}, so that nobody knows whose repositories are meant`;
    return { message, fix: `Set \`${variable}\` to the server, such as \`${value}\`, or unset it for github.com.` };
}


/***/ }),

/***/ 85035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ isPlainUrl),
/* harmony export */   D7: () => (/* binding */ mayLeadTo),
/* harmony export */   FY: () => (/* binding */ isSafeUrl),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   cr: () => (/* binding */ isSafeAddress)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/** Which addresses may be asked: those that a user names, and those that a server leads to. */

/** @param hostname as `URL.hostname` has it: IPv6 in brackets. */
function isLoopback(hostname) {
    return /^(?:localhost|[a-z0-9.-]+\.localhost|127(?:\.[0-9]{1,3}){3}|\[::1\])$/.test(hostname);
}
/** True where the gate may ask this address at all: https, or plain http on loopback, where nobody else is on the line. */
function isSafeUrl({ protocol, hostname }) {
    return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}
/** The same of text; text that is no URL is none. */
function isSafeAddress(text) {
    return URL.canParse(text) && isSafeUrl(new URL(text));
}
/** True where an address holds nothing that could be secret, and nothing that a path could not be added to. */
function isPlainUrl({ username, password, search, hash }) {
    return [username, password, search, hash].every((part) => part === '');
}
/**
 * True where a server may send the gate to this address: https to a name or a public address; plain http and private
 * addresses only where the server itself is on loopback. A public server must not make the gate ask hosts behind its
 * firewall.
 */
function mayLeadTo(from, to) {
    if (to.username || to.password)
        return false;
    const local = isLoopback(from.hostname);
    if (to.protocol === 'http:')
        return local && isLoopback(to.hostname);
    if (to.protocol !== 'https:')
        return false;
    return isPrivate(from.hostname) || to.host === from.host || !isPrivate(to.hostname);
}
/** Addresses that no public registry has a reason to name (RFC 1918, RFC 3927, RFC 4193, RFC 4291, RFC 6598). */
function isPrivate(hostname) {
    // `localhost.` is the same name, and must not pass for another.
    if (isLoopback(hostname.replace(/\.$/, '')))
        return true;
    const address = hostname.replace(/^\[|\]$/g, '');
    switch ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address)) {
        case 4:
            return /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2[0-9]|3[01])\.|^100\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\./.test(address);
        case 6:
            // IPv4 addresses stand in IPv6 behind `::ffff:`, `::` (RFC 4291) and `64:ff9b::` (RFC 6052).
            return /^(?:::.*|64:ff9b:.*|f[cd].*|fe[89ab].*)$/i.test(address);
        default:
            return false;
    }
}


/***/ }),

/***/ 3393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ fetchOverNetwork),
  Y: () => (/* binding */ networkProblemsOf),
  useNetworkOf: () => (/* binding */ useNetworkOf)
});

// EXTERNAL MODULE: ./lib/net/address.js
var address = __webpack_require__(85035);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/net/no-proxy.js
/**
 * Which hosts are asked without a proxy (`NO_PROXY`). No standard says how the variable is read; this is what curl and
 * the runner's toolkit agree on, with the ports and networks that Go knows besides.
 */

/** Reads a list whose entries are parted by commas or spaces. */
function parseNoProxy(text) {
    const entries = [];
    const wrong = [];
    for (const [index, word] of text
        .split(/[\s,]+/)
        .filter(Boolean)
        .entries()) {
        const entry = entryOf(word);
        if (entry)
            entries.push(entry);
        else
            wrong.push(index + 1);
    }
    return { entries, wrong };
}
/** True where the list names the host of this address. Names are not looked up: a network holds literal addresses only. */
function isExempt({ entries }, url) {
    const host = hostOf(url.hostname);
    const port = url.port === '' ? (url.protocol === 'http:' ? '80' : '443') : url.port;
    return entries.some((entry) => {
        if (entry.kind === 'all')
            return true;
        if (entry.port !== undefined && entry.port !== port)
            return false;
        if (entry.kind === 'network')
            return isWithin(entry.network, host);
        return (host === entry.name && !entry.below) || host.endsWith(`.${entry.name}`);
    });
}
/** A host name as it is compared: lower case, without brackets and without the dot of the root. */
function hostOf(hostname) {
    return hostname
        .toLowerCase()
        .replace(/^\[(.*)\]$/, '$1')
        .replace(/\.$/, '');
}
function isWithin(network, host) {
    const family = (0,external_node_net_.isIP)(host);
    return family !== 0 && network.check(host, family === 4 ? 'ipv4' : 'ipv6');
}
function entryOf(word) {
    if (word === '*')
        return { kind: 'all' };
    if (word.includes('/'))
        return networkOf(word);
    // An IPv6 address has colons of its own: with a port it stands in brackets.
    if ((0,external_node_net_.isIP)(word) !== 0)
        return addressOf(word);
    const [, bracketed, plain = '', port] = /^(?:\[([^\]]*)\]|(.*?))(?::([0-9]{1,5}))?$/.exec(word) ?? [];
    const at = port === undefined ? {} : { port: String(Number(port)) };
    if (bracketed !== undefined)
        return (0,external_node_net_.isIP)(bracketed) === 6 ? { ...addressOf(bracketed), ...at } : undefined;
    if ((0,external_node_net_.isIP)(plain) !== 0)
        return { ...addressOf(plain), ...at };
    const name = hostOf(plain).replace(/^\*?\./, '');
    return name === '' || /[:@[\]]/.test(name) ? undefined : { kind: 'name', name, below: plain.startsWith('*.'), ...at };
}
function addressOf(address) {
    const network = new external_node_net_.BlockList();
    network.addAddress(address, (0,external_node_net_.isIP)(address) === 4 ? 'ipv4' : 'ipv6');
    return { kind: 'network', network };
}
/** `10.0.0.0/8`, `fd00::/8` (RFC 4632, RFC 4291, 2.3). */
function networkOf(word) {
    const [, address = '', digits = ''] = /^\[?([^\]/]+)\]?\/([0-9]{1,3})$/.exec(word) ?? [];
    const family = (0,external_node_net_.isIP)(address);
    const bits = Number(digits);
    if (family === 0 || bits > (family === 4 ? 32 : 128))
        return undefined;
    const network = new external_node_net_.BlockList();
    network.addSubnet(address, bits, family === 4 ? 'ipv4' : 'ipv6');
    return { kind: 'network', network };
}

;// CONCATENATED MODULE: ./lib/net/proxies.js


const FIX = 'Write `http://HOST:PORT` or `https://HOST:PORT`, with `USER:PASSWORD@` before the host where it needs a login.';
/** Reads the variables. The names in lower case come first, as for curl; one that is blank is not set. */
function proxiesOf(env) {
    const problems = [];
    const read = (name) => {
        const set = variableOf(env, name);
        const proxy = set && parseProxy(set.value);
        if (set && !proxy) {
            problems.push({ where: set.name, message: 'is no address of a proxy (its value is not shown)', fix: FIX });
        }
        return proxy;
    };
    const [https, http] = [read('https_proxy'), read('http_proxy')];
    const set = variableOf(env, 'no_proxy');
    const exempt = parseNoProxy(set?.value ?? '');
    if (set && exempt.wrong.length > 0) {
        const [first, ...more] = exempt.wrong;
        const message = `has entries that cannot be read: number ${[first, ...more].join(', ')}`;
        const fix = 'Write names, addresses and networks (`10.0.0.0/8`), parted by commas, without a scheme.';
        problems.push({ where: set.name, message, fix });
    }
    return { ...(https && { https }), ...(http && { http }), exempt, problems };
}
/** The proxy for an address; undefined where it is asked directly. Loopback always is. */
function proxyFor({ https, http, exempt }, url) {
    if (isOwnMachine(url.hostname) || isExempt(exempt, url))
        return undefined;
    return url.protocol === 'https:' ? https : http;
}
/** Loopback in every spelling, with the addresses that lead there although they are none (`0.0.0.0`, `[::]`). */
function isOwnMachine(hostname) {
    const name = hostname.replace(/\.$/, '');
    return (0,address/* isLoopback */.U9)(name) || /^(?:0\.0\.0\.0|\[::\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\])$/.test(name);
}
function variableOf(env, lower) {
    for (const name of [lower, lower.toUpperCase()]) {
        const value = env[name]?.trim() ?? '';
        if (value !== '')
            return { name, value };
    }
    return undefined;
}
/** @returns undefined where the text is no address of a proxy. */
function parseProxy(text) {
    const address = text.includes('://') ? text : `http://${text}`;
    if (/[\s\\]/.test(address) || !URL.canParse(address))
        return undefined;
    const url = new URL(address);
    if (!['http:', 'https:'].includes(url.protocol) || url.pathname !== '/' || url.search || url.hash)
        return undefined;
    const authorization = loginOf(url);
    if (authorization === null)
        return undefined;
    url.username = url.password = '';
    return { url, ...(authorization !== undefined && { authorization }) };
}
/** RFC 7617; null where a part of the login is not encoded as a URL demands. */
function loginOf({ username, password }) {
    if (username === '' && password === '')
        return undefined;
    try {
        const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
        return `Basic ${Buffer.from(login, 'utf8').toString('base64')}`;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/net/network.js

let proxies;
/** Takes the proxies of the environment; before this, and without any, addresses are asked directly. */
function useNetworkOf(env) {
    const found = proxiesOf(env);
    proxies = found.https || found.http || found.problems.length > 0 ? found : undefined;
}
/** Sends a request to one address. @throws what `fetch` throws, and where a proxy was named in vain */
async function fetchOverNetwork(url, sending) {
    if (!proxies)
        return fetch(url, sending);
    // Found beforehand in every run; a request that were sent past the proxy that somebody meant could leak.
    if (proxies.problems.length > 0)
        throw new Error('the proxy variables of the environment cannot be read');
    const { fetchThrough } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(433)]).then(__webpack_require__.bind(__webpack_require__, 69433));
    return fetchThrough(url, sending, proxyFor(proxies, url));
}
/**
 * What is wrong with the environment for a run that asks the network. Not for one that is offline: nothing of this
 * matters there, and it is not looked at.
 */
function networkProblemsOf(env) {
    const problems = [...proxiesOf(env).problems];
    if (env['NODE_TLS_REJECT_UNAUTHORIZED']?.trim() === '0') {
        problems.push({
            where: 'NODE_TLS_REJECT_UNAUTHORIZED',
            message: 'is `0`: no certificate of a server is checked then, so that anyone on the line could answer',
            fix: 'Unset it. For a certificate authority of your own set `NODE_EXTRA_CA_CERTS` to its file.',
        });
    }
    return problems;
}


/***/ }),

/***/ 7222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b0: () => (/* binding */ githubWorkflow),
/* harmony export */   mN: () => (/* binding */ refInWords),
/* harmony export */   oX: () => (/* binding */ GITHUB_ISSUER),
/* harmony export */   r2: () => (/* binding */ parseWorkflowIdentity),
/* harmony export */   sd: () => (/* binding */ sourceRepository),
/* harmony export */   xU: () => (/* binding */ isGitHubIssuer)
/* harmony export */ });
/** The OIDC issuer of GitHub Actions; an enterprise with an issuer of its own has its name behind it as a path. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** True for the issuer of github.com, an enterprise's own name for it included. */
function isGitHubIssuer(issuer) {
    return issuer === GITHUB_ISSUER || issuer.startsWith(`${GITHUB_ISSUER}/`);
}
const IDENTITY = /^https:\/\/([^/@]+)\/([^/@]+)\/([^/@]+)\/([^@]+?)@([^@].*)$/s;
/** What GitHub allows in each part; anything else is no identity of github.com. */
const ON_GITHUB = {
    owner: /^[A-Za-z0-9][A-Za-z0-9_-]*$/,
    repository: /^(?!\.{1,2}$)[A-Za-z0-9._-]+$/,
    workflow: /^\.github\/workflows\/[A-Za-z0-9._-][A-Za-z0-9._ +-]*\.ya?ml$/,
    ref: /^(?:refs\/.+|[0-9a-f]{40}|[0-9a-f]{64})$/,
};
/** Splits an identity into its parts; undefined where it has another form (an e-mail address, SPIFFE, …). */
function parseWorkflowIdentity(identity) {
    const [, host, owner, repository, workflow, ref] = IDENTITY.exec(identity) ?? [];
    if (host === undefined || owner === undefined || repository === undefined)
        return undefined;
    return workflow === undefined || ref === undefined ? undefined : { host, owner, repository, workflow, ref };
}
/**
 * The parts of an identity that GitHub Actions gave out: on github.com, by GitHub's issuer, every part in the form that
 * GitHub allows. Only such an identity may be turned into words and links.
 */
function githubWorkflow(identity, issuer) {
    if (!isGitHubIssuer(issuer))
        return undefined;
    const parts = parseWorkflowIdentity(identity);
    if (parts?.host !== 'github.com')
        return undefined;
    const names = ['owner', 'repository', 'workflow', 'ref'];
    return names.every((name) => ON_GITHUB[name].test(parts[name])) ? parts : undefined;
}
/** `owner/repository` whose commit was built, by the certificate's claim; it differs from the identity's for a reusable workflow. */
function sourceRepository(claims) {
    const [, owner, repository] = /^https:\/\/github\.com\/([^/]+)\/([^/]+)$/.exec(claims['source-repository-uri'] ?? '') ?? [];
    if (owner === undefined || repository === undefined)
        return undefined;
    return ON_GITHUB.owner.test(owner) && ON_GITHUB.repository.test(repository) ? `${owner}/${repository}` : undefined;
}
/** A ref in words: `tag v1.2.3`, `branch main`, `pull request 7`; a commit or anything else as it is. */
function refInWords(ref) {
    const [, kind, name] = /^refs\/(tags|heads)\/(.+)$/s.exec(ref) ?? [];
    if (name !== undefined)
        return `${kind === 'tags' ? 'tag' : 'branch'} ${name}`;
    const [, pull] = /^refs\/pull\/([0-9]+)\//.exec(ref) ?? [];
    return pull === undefined ? ref : `pull request ${pull}`;
}


/***/ }),

/***/ 5916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   UL: () => (/* binding */ loudLines),
/* harmony export */   g$: () => (/* binding */ judged),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   qi: () => (/* binding */ artifacts),
/* harmony export */   vV: () => (/* binding */ passedTitle)
/* harmony export */ });
/* harmony import */ var _core_proofs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56132);
/* harmony import */ var _formats_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96889);


const MARKS = { pass: '✅', waived: '⚠️', fail: '❌', error: '❗' };
const RANKS = { fail: 0, error: 1, waived: 2, pass: 3 };
/** Artifacts that were judged, worst first; sidecars are not among them. */
function judged(verdict) {
    return verdict.artifacts
        .filter((artifact) => artifact.kind !== 'sidecar')
        .sort((a, b) => RANKS[a.result] - RANKS[b.result]);
}
function tally(verdict) {
    const artifacts = judged(verdict);
    const having = (result) => artifacts.filter((artifact) => artifact.result === result).length;
    const passing = artifacts.filter(({ result }) => result === 'pass');
    return {
        artifacts: artifacts.length,
        passed: passing.length,
        waived: having('waived'),
        refused: having('fail'),
        unknown: having('error'),
        verified: passing.filter((artifact) => (0,_core_proofs_js__WEBPACK_IMPORTED_MODULE_1__/* .isProven */ .nn)(artifact) && !artifact.integrityOnly).length,
        integrityOnly: passing.filter((artifact) => (0,_core_proofs_js__WEBPACK_IMPORTED_MODULE_1__/* .isProven */ .nn)(artifact) && artifact.integrityOnly).length,
        notRecalled: passing.filter((artifact) => !(0,_core_proofs_js__WEBPACK_IMPORTED_MODULE_1__/* .isProven */ .nn)(artifact)).length,
    };
}
/** `1 artifact`, `3 artifacts`. */
function artifacts(value) {
    return `${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(value)} artifact${value === 1 ? '' : 's'}`;
}
/** The verdict in one line, without mark. */
function headline(verdict, facts) {
    const numbers = tally(verdict);
    const of = ` of ${artifacts(numbers.artifacts)}`;
    const end = facts.mode === 'report' ? ', but nothing is enforced (mode: report)' : ': the job must not go on';
    switch (verdict.result) {
        case 'fail': {
            if (numbers.refused === 0)
                return `Nothing was proven${end}`;
            const unknown = numbers.unknown > 0 ? `, ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(numbers.unknown)} could not be checked` : '';
            return `${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(numbers.refused)}${of} refused${unknown}${end}`;
        }
        case 'error':
            return numbers.unknown === 0
                ? `The gate could not look${end}`
                : `${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(numbers.unknown)}${of} could not be checked${end}`;
        case 'waived':
            return `${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(numbers.waived)}${of} waived, ${passedParts(numbers)}: not everything was proven`;
        case 'pass':
            return passLine(numbers);
    }
}
function passLine(numbers) {
    const all = numbers.passed === 1 ? '1 artifact' : `All ${artifacts(numbers.passed)}`;
    if (numbers.notRecalled > 0)
        return notRecalledLine(numbers);
    if (numbers.integrityOnly === 0)
        return `${all} verified`;
    if (numbers.verified > 0) {
        return `${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(numbers.verified)} of ${artifacts(numbers.passed)} verified, ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(numbers.integrityOnly)} integrity only`;
    }
    return numbers.passed === 1
        ? '1 artifact matches its checksum: integrity only'
        : `${all} match their checksums: integrity only`;
}
/** `2 verified, 1 integrity only`: what passed beside what was waived. */
function passedParts({ verified, integrityOnly, notRecalled }) {
    return [
        `${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(verified)} verified`,
        ...(integrityOnly > 0 ? [`${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(integrityOnly)} integrity only`] : []),
        ...(notRecalled > 0 ? [`${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(notRecalled)} not recalled`] : []),
    ].join(', ');
}
/** An audit proves nothing of what it does not verify again. */
function notRecalledLine({ passed, verified }) {
    const none = passed === 1 ? '1 artifact is not recalled' : `None of ${artifacts(passed)} is recalled`;
    return verified === 0 ? `${none}; nothing else was checked` : `${none}, ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(verified)} verified again`;
}
/** Heading over the artifacts that were not refused; a bare checksum is never called verified. */
function passedTitle(numbers) {
    return [
        ...(numbers.verified > 0 ? [`${artifacts(numbers.verified)} verified`] : []),
        ...(numbers.integrityOnly > 0 ? [`${artifacts(numbers.integrityOnly)} integrity only`] : []),
        ...(numbers.notRecalled > 0 ? [`${artifacts(numbers.notRecalled)} not recalled`] : []),
        ...(numbers.waived > 0 ? [`${artifacts(numbers.waived)} waived`] : []),
    ].join(', ');
}
/** Lines that a reader must not overlook: what was not enforced, what was waived, what is proven only in part. */
function loudLines(verdict, facts) {
    const numbers = tally(verdict);
    const lines = [];
    if (facts.mode === 'report') {
        const stopped = verdict.result === 'fail' || verdict.result === 'error';
        lines.push(`\`mode: report\`: ${stopped ? `the step stays green although the result is \`${verdict.result}\`` : 'nothing is enforced in this run'}.`);
    }
    if (numbers.waived > 0) {
        const reasons = waivers(verdict);
        const shown = reasons.slice(0, 3).map((reason) => (0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(reason, 200));
        const more = reasons.length > shown.length ? `; and ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(reasons.length - shown.length)} more` : '';
        lines.push(`Waived, not proven: ${artifacts(numbers.waived)}. Reason: ${shown.join('; ')}${more}.`);
    }
    if (numbers.integrityOnly > 0) {
        lines.push(`Integrity only: ${artifacts(numbers.integrityOnly)}. Their digests match a checksum list or manifest; nobody is proven to have made it.`);
    }
    return lines;
}
function waivers(verdict) {
    const reasons = verdict.artifacts.flatMap((artifact) => artifact.checks.flatMap((check) => (check.status === 'waived' ? [check.reason] : [])));
    return reasons.length > 0 ? [...new Set(reasons)] : ['none was given'];
}


/***/ }),

/***/ 96560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ REPORT_MEDIA_TYPE),
  L: () => (/* binding */ jsonReport)
});

// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/signer.js
var signer = __webpack_require__(22486);
;// CONCATENATED MODULE: ./lib/report/image-entry.js

/** cosign's names of certificate claims (`pkg/cosign/certextensions.go`). */
const COSIGN_CLAIMS = {
    'github-workflow-trigger': 'githubWorkflowTrigger',
    'github-workflow-sha': 'githubWorkflowSha',
    'github-workflow-name': 'githubWorkflowName',
    'github-workflow-repository': 'githubWorkflowRepository',
    'github-workflow-ref': 'githubWorkflowRef',
};
function imageEntry({ checks }, image) {
    const proofs = checks.flatMap((check) => check.status === 'pass' ? [check.proof, ...(check.further ?? [])] : []);
    const signed = proofs.flatMap((proof) => (proof.kind === 'message' || proof.kind === 'attestation' ? [proof] : []));
    const sboms = proofs.flatMap((proof) => (proof.kind === 'sbom' ? proof.documents : []));
    const signers = new Set(signed.map(({ identity, keyFingerprint }) => identity ?? `key:${keyFingerprint ?? ''}`));
    return {
        reference: `${image.repository}@${image.digest}`,
        repository: image.repository,
        tag: image.tag,
        digest: image.digest,
        mediaType: image.mediaType,
        platforms: image.platforms,
        signers: [...signers],
        attestations: signed.flatMap(({ kind, predicateType, file }) => kind === 'attestation' ? [{ predicateType, file }] : []),
        sboms: [
            ...sboms.map((facts) => ({ ...facts, authenticated: true })),
            ...(image.unauthenticatedSboms ?? []).map((facts) => ({ ...facts, authenticated: false })),
        ],
        // an image under two rules shows the same signature twice
        logIndexes: [...new Set(signed.flatMap(({ log }) => log?.index ?? []))],
        claims: signed.flatMap((proof) => (proof.imageClaims ? [cosignClaims(proof, proof.imageClaims, image)] : [])),
    };
}
/** One signature as cosign prints it. cosign 3 puts the name of the image where older signatures carry their own. */
function cosignClaims(proof, claims, image) {
    const { identity, issuer, log, times } = proof;
    const time = (0,signer/* earliest */.Qd)(times);
    const extensions = Object.entries(COSIGN_CLAIMS).map(([claim, name]) => [name, proof.claims?.[claim]]);
    return {
        critical: {
            identity: { 'docker-reference': claims.dockerReference ?? image.repository },
            image: { 'docker-manifest-digest': claims.digest },
            type: claims.type,
        },
        optional: {
            ...claims.optional,
            ...Object.fromEntries(extensions.filter(([, value]) => value !== undefined)),
            ...(issuer !== undefined && { Issuer: issuer }),
            ...(identity !== undefined && { Subject: identity }),
            ...(log && {
                Bundle: {
                    Payload: { integratedTime: time && Math.floor(time.getTime() / 1000), logIndex: Number(log.index) },
                },
            }),
        },
    };
}

// EXTERNAL MODULE: ./lib/report/metrics-text.js
var metrics_text = __webpack_require__(58327);
;// CONCATENATED MODULE: ./lib/report/json.js




const REPORT_MEDIA_TYPE = 'application/vnd.signature-gate.report+json;version=1';
const ALGORITHMS = ['sha256', 'sha384', 'sha512', 'blake2b512'];
/** The report as text, with a newline at its end. Untrusted text stands in it exactly, as JSON strings. */
function jsonReport(verdict, facts, metrics) {
    return `${JSON.stringify(reportOf(verdict, facts, metrics), null, 2)}\n`;
}
function reportOf(verdict, facts, metrics) {
    const numbers = (0,headline/* tally */.N4)(verdict);
    return {
        mediaType: REPORT_MEDIA_TYPE,
        result: verdict.result,
        mode: facts.mode,
        startedAt: facts.startedAt.toISOString(),
        finishedAt: facts.finishedAt.toISOString(),
        version: facts.version,
        policy: { source: facts.policy.source, digest: facts.policy.digest },
        trustRoots: facts.trustRoots.map(({ name, source, digest, lacks }) => ({ name, source, digest, lacks })),
        reportTo: facts.reportTo,
        counts: {
            artifacts: numbers.artifacts,
            passed: numbers.passed,
            failed: numbers.refused + numbers.unknown,
            waived: numbers.waived,
            couldNotLook: numbers.unknown,
            integrityOnly: numbers.integrityOnly,
            notRecalled: numbers.notRecalled || undefined,
        },
        artifacts: (0,headline/* judged */.g$)(verdict).map(artifactOf),
        sidecars: verdict.sidecars.map(({ name, of }) => ({ name, of })),
        warnings: verdict.warnings.map(refusalOf),
        metrics: metrics && (0,metrics_text/* metricsJson */.us)(metrics),
    };
}
function artifactOf(artifact) {
    return {
        kind: artifact.kind,
        name: artifact.name,
        digests: digestsOf(artifact.digests),
        size: artifact.size,
        result: artifact.result,
        integrityOnly: artifact.integrityOnly || undefined,
        image: artifact.image && imageEntry(artifact, artifact.image),
        deployedAt: artifact.deployedAt,
        checks: artifact.checks.map(checkOf),
        notAsked: artifact.notAsked?.map(({ check, since }) => ({ check, since })),
    };
}
function digestsOf(digests) {
    return Object.fromEntries(ALGORITHMS.flatMap((algorithm) => {
        const digest = digests[algorithm];
        return digest === undefined ? [] : [[algorithm, digest.toString('hex')]];
    }));
}
function checkOf(result) {
    const { check, status } = result;
    switch (status) {
        case 'pass':
            return {
                check,
                status,
                evidence: proofOf(result.proof),
                further: result.further?.map(proofOf),
                others: othersOf(result.others),
            };
        case 'waived':
            return { check, status, reason: result.reason };
        case 'fail':
        case 'error':
        case 'warning':
            return { check, status, ...refusalOf(result.refusal), others: othersOf(result.others) };
    }
}
function othersOf(others) {
    return others.length === 0 ? undefined : others.map(refusalOf);
}
function refusalOf(refusal) {
    const { at, proof } = refusal;
    return {
        code: refusal.code,
        message: refusal.message,
        expected: refusal.expected,
        actual: refusal.actual,
        parts: refusal.parts?.map(({ part, expected, got, equal }) => ({ part, expected, got, equal })),
        hint: refusal.hint,
        recall: refusal.recall && recallOf(refusal.recall),
        // What refused evidence proves stands apart from where the trouble is, if they are different places.
        at: proof === undefined || at === undefined ? undefined : placeOf(at),
        evidence: proof === undefined ? at && placeOf(at) : proofOf(proof),
    };
}
/** A recall's words come from the publisher's signed list, exactly. */
function recallOf({ by, value, reason, fixedIn, url }) {
    return { kind: by, value, reason, fixedIn, url };
}
function placeOf({ file, line, column }) {
    return { file, line, column };
}
function proofOf(proof) {
    switch (proof.kind) {
        case 'checksum':
            return checksumOf(proof);
        case 'sbom':
            return { kind: proof.kind, documents: proof.documents.map(sbomOf), signedBy: signatureOf(proof.signedBy) };
        case 'manifest':
            return manifestOf(proof);
        case 'revocation':
            return revocationOf(proof);
        case 'message':
        case 'attestation':
            return signatureOf(proof);
    }
}
function manifestOf({ kind, file, version, arch, builtAt, entry, signedBy }) {
    return {
        kind,
        file,
        version,
        arch,
        builtAt: builtAt?.toISOString(),
        entry: entry && { pointer: entry.pointer, name: entry.name, role: entry.role },
        signedBy: signedBy && signatureOf(signedBy),
    };
}
function revocationOf({ kind, file, serial, issuedAt, fetchedAt, signedBy, notCompared }) {
    return {
        kind,
        file,
        serial,
        issuedAt: issuedAt?.toISOString(),
        fetchedAt: fetchedAt.toISOString(),
        signedBy: signedBy && signatureOf(signedBy),
        notCompared: notCompared && { entries: notCompared.entries, lacks: notCompared.lacks },
    };
}
function sbomOf({ file, format, version, components, platform }) {
    return { file, format, version, components, platform };
}
function checksumOf(proof) {
    const { kind, file, line, algorithm, listSignedBy } = proof;
    return { kind, file, line, algorithm, listSignedBy: listSignedBy && signatureOf(listSignedBy) };
}
function signatureOf(proof) {
    return {
        kind: proof.kind,
        file: proof.file,
        signer: proof.signer,
        identity: proof.identity,
        issuer: proof.issuer,
        keyFingerprint: proof.keyFingerprint,
        openpgp: proof.openpgp && {
            fingerprint: proof.openpgp.fingerprint,
            signingKey: proof.openpgp.signingKey,
            claimedTime: proof.openpgp.claimedTime.toISOString(),
        },
        comment: proof.comment,
        logIndex: proof.log?.index,
        logUrl: proof.log?.url,
        signedAt: (0,signer/* earliest */.Qd)(proof.times)?.toISOString(),
        times: proof.times.map(({ at, by }) => ({ at: at.toISOString(), by })),
        predicateType: proof.predicateType,
        signerClaims: proof.claimed && { ...proof.claimed },
        root: proof.root,
        claims: proof.claims && claimsOf(proof.claims),
    };
}
/** Claims in camel case; Fulcio's long prefixes become the words that inputs use: `sourceRef`, `signerUri`. */
function claimsOf(claims) {
    const named = Object.entries(claims).map(([name, value]) => [claimKey(name), value]);
    return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}
function claimKey(name) {
    return name
        .replace(/^source-repository-/, 'source-')
        .replace(/^build-signer-/, 'signer-')
        .replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 22116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ RUN_RESULTS),
/* harmony export */   FY: () => (/* binding */ GAUGES),
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   QK: () => (/* binding */ labelText),
/* harmony export */   cT: () => (/* binding */ COUNTERS)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45221);
/**
 * The metrics that the gate keeps: their names, types and labels. All possible values of the counters' labels are known, so
 * that every series is there from the first run on and `increase()` sees the first event.
 */

/** What `signature_gate_runs_total` counts: the verdict, or `config` where the configuration was wrong. */
const RUN_RESULTS = ['pass', 'waived', 'fail', 'error', 'config'];
const OUTCOMES = ['pass', 'waived', 'fail', 'error'];
const CHECKS = ['artifact', 'signature', 'attestation', 'checksum', 'manifest', 'sbom', 'revocation'];
const STATUSES = ['pass', 'waived', 'warning', 'fail', 'error'];
const CODES = Object.keys(_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez);
const COUNTERS = {
    runs: counter('signature_gate_runs_total', 'Runs by their end; config: the configuration was wrong.', {
        result: RUN_RESULTS,
    }),
    artifacts: counter('signature_gate_artifacts_total', 'Artifacts by their result.', { result: OUTCOMES }),
    checks: counter('signature_gate_checks_total', 'Checks of artifacts by their status.', {
        check: CHECKS,
        status: STATUSES,
    }),
    refusals: counter('signature_gate_refusals_total', 'Refused or undecided checks by reason code.', { code: CODES }),
    warnings: counter('signature_gate_warnings_total', 'Warnings by reason code.', { code: CODES }),
};
const GAUGES = {
    result: gauge('signature_gate_last_run_result', '1 for the end of the last run, 0 for every other.'),
    timestamp: gauge('signature_gate_last_run_timestamp_seconds', 'When the last run ended, in seconds since 1970.'),
    duration: gauge('signature_gate_last_run_duration_seconds', 'How long the last run took.'),
    hashedBytes: gauge('signature_gate_last_run_hashed_bytes', 'Bytes of artifacts that the last run hashed.'),
    artifacts: gauge('signature_gate_last_run_artifacts', 'Artifacts of the last run.'),
    trustRootAge: gauge('signature_gate_trust_root_age_seconds', 'Age of a trusted root at the last run: since it was signed (embedded), fetched (TUF, gh) or written (a file).'),
    revocationListAge: gauge('signature_gate_revocation_list_age_seconds', 'Age of the revocation list at the last run, since it was fetched or, for a file, written.'),
};
/** Labels of one sample as the text format writes them, `{a="b"}`; empty where there are none. */
function labelText(labels) {
    const pairs = Object.entries(labels).map(([label, value]) => `${label}="${escapeLabel(value)}"`);
    return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}
/** Every combination of the values of a counter's labels, in the order of the table. */
function seriesOf({ labels }) {
    return Object.entries(labels).reduce((series, [label, values]) => series.flatMap((one) => values.map((value) => ({ ...one, [label]: value }))), [{}]);
}
/** Escapes a label's value (Prometheus, "Exposition formats", text format). */
function escapeLabel(value) {
    return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
function counter(name, help, labels) {
    return { name, help, type: 'counter', labels };
}
function gauge(name, help) {
    return { name, help, type: 'gauge' };
}


/***/ }),

/***/ 58327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MN: () => (/* binding */ readCounters),
/* harmony export */   lC: () => (/* binding */ METRICS_HEAD),
/* harmony export */   us: () => (/* binding */ metricsJson),
/* harmony export */   zX: () => (/* binding */ metricsText)
/* harmony export */ });
/* harmony import */ var _metrics_families_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22116);
/**
 * Metrics as text for node_exporter's textfile collector (Prometheus, "Exposition formats", text format), and the way back
 * for the counters. Reading is strict: what is not exactly what this version writes is no file to continue from.
 */

/** How every file begins; nothing else is ever overwritten. */
const METRICS_HEAD = '# HELP signature_gate_';
/** The last line: a comment to Prometheus, and the sign that nothing was cut off. */
const END = '# EOF';
/** The text, with a newline at its end. */
function metricsText(metrics) {
    const lines = metrics.flatMap(({ family: { name, help, type }, samples }) => [
        `# HELP ${name} ${help}`,
        `# TYPE ${name} ${type}`,
        ...samples.map(({ labels, value }) => `${name}${(0,_metrics_families_js__WEBPACK_IMPORTED_MODULE_0__/* .labelText */ .QK)(labels)} ${value}`),
    ]);
    return `${[...lines, END].join('\n')}\n`;
}
/** The same numbers for the JSON report: name → samples. */
function metricsJson(metrics) {
    return Object.fromEntries(metrics.map(({ family, samples }) => [family.name, samples]));
}
const COUNTER_NAMES = new Set(Object.values(_metrics_families_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNTERS */ .cT).map(({ name }) => name));
const GAUGE_NAMES = new Set(Object.values(_metrics_families_js__WEBPACK_IMPORTED_MODULE_0__/* .GAUGES */ .FY).map(({ name }) => name));
const SERIES = new Set(Object.values(_metrics_families_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNTERS */ .cT).flatMap((family) => (0,_metrics_families_js__WEBPACK_IMPORTED_MODULE_0__/* .seriesOf */ .Lf)(family).map((labels) => family.name + (0,_metrics_families_js__WEBPACK_IMPORTED_MODULE_0__/* .labelText */ .QK)(labels))));
const COMMENT = /^# (?:HELP|TYPE) ([a-z_]{1,80}) /;
/** One sample: series, name, value. */
const SAMPLE = /^(([a-z_]{1,80})(?:\{[^\n]*\})?) ([0-9]+(?:\.[0-9]+)?)$/;
const INTEGER = /^(?:0|[1-9][0-9]{0,15})$/;
/**
 * The counters of an earlier file.
 *
 * @returns what is wrong with the text instead, where it is no whole file of this version: unknown names or labels, a value
 *   that is no integer below 2^53, a series that comes twice.
 */
function readCounters(text) {
    const lines = text.split('\n');
    if (lines.pop() !== '' || lines.pop() !== END)
        return { damage: 'it does not end as such a file does' };
    const counters = new Map();
    for (const [index, line] of lines.entries()) {
        const damage = readLine(line, counters);
        if (damage !== undefined)
            return { damage: `line ${index + 1} ${damage}` };
    }
    return counters;
}
function readLine(line, counters) {
    const [, described] = COMMENT.exec(line) ?? [];
    if (described !== undefined) {
        return COUNTER_NAMES.has(described) || GAUGE_NAMES.has(described) ? undefined : 'is about another metric';
    }
    const [, series = '', name = '', value = ''] = SAMPLE.exec(line) ?? [];
    // Gauges are written anew by each run.
    if (GAUGE_NAMES.has(name))
        return undefined;
    if (!SERIES.has(series))
        return 'is no metric of this version';
    if (!INTEGER.test(value) || !Number.isSafeInteger(Number(value)))
        return 'has no count';
    if (counters.has(series))
        return 'comes a second time';
    counters.set(series, Number(value));
    return undefined;
}


/***/ }),

/***/ 22486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ earliest),
/* harmony export */   Vc: () => (/* binding */ minute),
/* harmony export */   cg: () => (/* binding */ signatureWords),
/* harmony export */   t$: () => (/* binding */ assurances),
/* harmony export */   wV: () => (/* binding */ claimWords)
/* harmony export */ });
/* unused harmony export sbomWords */
/* harmony import */ var _formats_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96889);
/* harmony import */ var _policy_github_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7222);


const GITHUB = 'https://github.com/';
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** The only search page that the reports link: the one of the public-good log. */
const LOG_SEARCH = /^https:\/\/search\.sigstore\.dev\/\?logIndex=[0-9]{1,20}$/;
function signatureWords(proof) {
    const { log } = proof;
    const time = earliest(proof.times);
    return {
        ...identityWords(proof),
        ...(time && { time: minute(time) }),
        ...(log && {
            log: linked(log.index, log.searchUrl !== undefined && LOG_SEARCH.test(log.searchUrl) ? log.searchUrl : undefined),
        }),
    };
}
function identityWords(proof) {
    const { identity, issuer = '', claims = {}, keyFingerprint, openpgp } = proof;
    // In full: a shorter id can be forged.
    if (openpgp)
        return { signer: { text: `openpgp:${openpgp.fingerprint}` } };
    if (identity === undefined) {
        return { signer: { text: keyFingerprint === undefined ? 'key' : `key:${keyFingerprint.slice(0, 16)}` } };
    }
    const parts = (0,_policy_github_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .githubWorkflow */ .b0)(identity, issuer);
    return {
        ...(parts === undefined ? { signer: { text: identity }, ...(issuer && { issuer }) } : workflowWords(parts, claims)),
        ...commitWords(claims, parts !== undefined),
        ...(parts !== undefined && runWords(claims)),
    };
}
function workflowWords(parts, claims) {
    const repository = `${parts.owner}/${parts.repository}`;
    const source = (0,_policy_github_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceRepository */ .sd)(claims);
    const commit = claims['build-signer-digest'] ?? '';
    const file = `${GITHUB}${repository}/blob/${commit}/${encodeURI(parts.workflow)}`;
    return {
        signer: { text: repository, href: GITHUB + repository },
        workflow: linked(parts.workflow.slice(parts.workflow.lastIndexOf('/') + 1), COMMIT.test(commit) ? file : undefined),
        ref: COMMIT.test(parts.ref) ? `commit ${parts.ref.slice(0, 7)}` : (0,_policy_github_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .refInWords */ .mN)(parts.ref),
        ...(source !== undefined && source !== repository && { builtFrom: { text: source, href: GITHUB + source } }),
    };
}
/** The commit that was built; linked only where GitHub itself vouched for the repository. */
function commitWords(claims, onGithub) {
    const commit = claims['source-repository-digest'] ?? '';
    if (!COMMIT.test(commit))
        return {};
    const source = onGithub ? (0,_policy_github_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceRepository */ .sd)(claims) : undefined;
    return { commit: linked(commit.slice(0, 7), source && `${GITHUB}${source}/commit/${commit}`) };
}
/** The run that signed, linked where its address is one of the repository that the certificate names. */
function runWords(claims) {
    const trigger = claims['build-trigger'] ?? claims['github-workflow-trigger'] ?? '';
    const source = (0,_policy_github_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceRepository */ .sd)(claims);
    const uri = claims['run-invocation-uri'] ?? '';
    const [, number] = /\/actions\/runs\/([0-9]{1,20})\/attempts\/[0-9]{1,6}$/.exec(uri) ?? [];
    const own = source !== undefined && uri.startsWith(`${GITHUB}${source}/actions/runs/`);
    return {
        ...(/^[a-z_]{1,40}$/.test(trigger) && { trigger }),
        ...(own && number !== undefined && { run: linked(`run ${number}`, `${GITHUB}${source}/actions/runs/${number}`) }),
    };
}
/** `builder …, build type …`: what the signer says, for a line that calls it a claim; undefined where it says nothing. */
function claimWords({ claimed }) {
    const { builder, buildType } = claimed ?? {};
    return [
        ...(builder === undefined ? [] : [['builder', builder]]),
        ...(buildType === undefined ? [] : [['build type', buildType]]),
    ];
}
function linked(text, href) {
    return href === undefined ? { text } : { text, href };
}
/** `2026-03-04 12:33`, in UTC. */
function minute(time) {
    return time.toISOString().slice(0, 16).replace('T', ' ');
}
/** When it was surely signed: the earliest of the proven times. */
function earliest(times) {
    const [first] = times.map((time) => time.at).sort((a, b) => a.getTime() - b.getTime());
    return first;
}
/** `SBOM SPDX 2.3 for linux/amd64, 231 components`. */
function sbomWords({ format, version, components, platform }) {
    const of = platform === undefined ? '' : ` for ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(platform, 60)}`;
    return `SBOM ${format} ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(version, 20)}${of}, ${components} component${components === 1 ? '' : 's'}`;
}
/** What a proof stands on, weakest first: `signature · identity · logged`. A bare checksum says that it is one. */
function assurances(proof) {
    if (proof.kind === 'checksum') {
        const checksum = proof.algorithm === 'sha256' ? 'checksum' : `checksum (${proof.algorithm})`;
        return [checksum, proof.listSignedBy === undefined ? 'integrity only' : 'signed list'];
    }
    if (proof.kind === 'sbom')
        return proof.documents.map(sbomWords);
    if (proof.kind === 'manifest')
        return manifestWords(proof);
    if (proof.kind === 'revocation')
        return recallWords(proof);
    return [
        proof.kind === 'attestation' ? 'attestation' : 'signature',
        proof.openpgp ? 'OpenPGP key' : proof.identity === undefined ? 'key' : 'identity',
        ...(proof.log === undefined ? [] : ['logged']),
        ...(proof.times.some((time) => time.by === 'timestamp-authority') ? ['timestamp'] : []),
    ];
}
/** `signed manifest · kernel` for what it records, `signed manifest · version v1.2.3 · x86_64` for itself. */
function manifestWords({ signedBy, entry, version, arch }) {
    const facts = entry
        ? [...(entry.role === undefined ? [] : [(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(entry.role, 40)])]
        : [
            ...(version === undefined ? [] : [`version ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(version, 40)}`]),
            ...(arch === undefined ? [] : [(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(arch, 40)]),
        ];
    return [signedBy ? 'signed manifest' : 'manifest that nobody signed', ...facts];
}
const LACKED = {
    version: 'version',
    digest: 'SHA-256',
    commit: 'commit',
    identity: 'identity',
    runId: 'run',
};
/** `not recalled`, and how many entries could not be compared: `3 entries not compared (no commit, no run is known)`. */
function recallWords({ notCompared }) {
    if (!notCompared)
        return ['not recalled'];
    const { entries, lacks } = notCompared;
    const unknown = lacks.map((mark) => `no ${LACKED[mark]}`).join(', ');
    return ['not recalled', `${entries} ${entries === 1 ? 'entry' : 'entries'} not compared (${unknown} is known)`];
}


/***/ })

};
