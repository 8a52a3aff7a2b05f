export const id = 385;
export const ids = [385];
export const modules = {

/***/ 3290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xL: () => (/* binding */ ConfigError),
  ez: () => (/* binding */ REASONS),
  mI: () => (/* binding */ isCouldNotLook)
});

;// CONCATENATED MODULE: ./lib/image-reasons.js
const image_reasons_define = (reasons) => reasons;
const IMAGE_REASONS = image_reasons_define({
    IMAGE_NOT_FOUND: {
        title: 'The image does not exist in the registry',
        cause: 'The reference is misspelt, or the credentials cannot see it.',
        fix: 'Check the reference and the registry login.',
    },
    IMAGE_MALFORMED: {
        title: "The registry's answer is no manifest",
        cause: 'It is no JSON, or one client would read it as an image and another one as an index.',
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

;// CONCATENATED MODULE: ./lib/errors.js
/**
 * The catalogue of reason codes: the one home of what each means, what usually causes it and what to do.
 * docs/errors.md is generated from it (`npm run docs`), reports and `--help` read it.
 */

const errors_define = (reasons) => reasons;
const REASONS = errors_define({
    ARTIFACT_NOT_FOUND: {
        title: 'An artifact was not found, or cannot be read',
        cause: 'The path is misspelt, the file was not downloaded or may not be read, or the pattern starts from another folder.',
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
        cause: 'The bundle was not downloaded, has another name, or the release was never signed.',
        fix: 'Put the bundle beside the artifact, or say where it is with `bundle`.',
    },
    BUNDLE_MALFORMED: {
        title: 'The evidence cannot be read',
        cause: 'The file is no Sigstore bundle or signature, is cut off, or is of an unknown version.',
        fix: 'Download it again; if it stays so, ask the publisher for a bundle of version 0.1 to 0.3.',
        tampering: true,
    },
    SIGNATURE_INVALID: {
        title: 'The signature does not fit the artifact',
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
        cause: 'It does not chain to the trusted root, is malformed, or does not name exactly one signer.',
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
        cause: 'The evidence has no log entry, or it was signed without uploading one.',
        fix: 'Sign with the transparency log on. Only for a `key` can `transparency-log: none` waive it.',
        tampering: true,
    },
    TLOG_INVALID: {
        title: 'The transparency log entry is not for this signature',
        cause: "The log's promise, proof or checkpoint does not verify, or the entry names another artifact, signature or key.",
        fix: 'Do not use the artifact. Get the bundle from the publisher again.',
        tampering: true,
    },
    TIMESTAMP_INVALID: {
        title: 'The time of signing is not proven',
        cause: 'The evidence has no time by a log or a timestamp authority of the trusted root, or it does not verify.',
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
        title: 'A claim in the certificate differs',
        cause: 'Repository, ref, commit, workflow or runner is not the one demanded.',
        fix: 'Compare expected and got; a release that was dispatched by hand carries the ref it was dispatched on.',
        tampering: true,
    },
    PREDICATE_MISMATCH: {
        title: 'The attestation is of another type',
        cause: 'Its predicate type is not the one demanded (SLSA provenance unless `predicate-type` says otherwise), or it says FAILED.',
        fix: 'Name the type with `predicate-type`, or `any` if every type will do.',
    },
    CHECKSUM_MISMATCH: {
        title: 'The artifact is not the one that the checksum list names',
        cause: 'The file was changed, cut off in download, or belongs to another release.',
        fix: 'Do not use the artifact. Download artifact and list again from the same release.',
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
        title: 'A listed file is absent',
        cause: 'Not every file of the list was downloaded.',
        fix: 'Download it, or name the artifacts to check with `artifacts`.',
    },
    MANIFEST_MALFORMED: {
        title: 'The manifest cannot be read',
        cause: 'It is no JSON of the expected shape.',
        fix: 'Download it again from the release.',
    },
    MANIFEST_VERSION_MISMATCH: {
        title: 'Manifest is for a different version',
        cause: 'The manifest is valid but of another release.',
        fix: 'Get the manifest of the version that you expect.',
        tampering: true,
    },
    MANIFEST_ARCH_MISMATCH: {
        title: 'Manifest is for another architecture',
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
        cause: 'It is no JSON of the expected shape.',
        fix: 'Get list and bundle again from the publisher.',
    },
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
]);
function isCouldNotLook(code) {
    return COULD_NOT_LOOK.has(code);
}
/** Everything that is wrong with the configuration at once; nothing was read or checked. Exit code 2. */
class ConfigError extends Error {
    problems;
    constructor(problems) {
        super(problems.map((problem) => problem.message).join('; '));
        this.name = 'ConfigError';
        this.problems = problems;
    }
}


/***/ }),

/***/ 9051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readBundles)
});

// UNUSED EXPORTS: readBundle

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(1040);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(9654);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(8207);
// EXTERNAL MODULE: ./lib/result.js
var result = __webpack_require__(4138);
// EXTERNAL MODULE: ./lib/evidence/cosign-json.js
var cosign_json = __webpack_require__(6841);
// EXTERNAL MODULE: ./lib/evidence/json.js
var evidence_json = __webpack_require__(2031);
;// CONCATENATED MODULE: ./lib/evidence/package-attestations.js
/**
 * Attestations as package registries hand them out, as Sigstore bundles. npm (and GitHub's API): `{attestations: [{bundle}]}`.
 * PyPI (PEP 740): a provenance object with attestations by publisher, or one attestation in a file of its own; the field
 * mapping is that of the PEP's appendix. What names the publisher there is the registry's word and is not read.
 */


const BUNDLE_V03 = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const IN_TOTO = 'application/vnd.in-toto+json';
/** Bundles in JSON form, or what is wrong with the document; undefined where it is no such document. */
function bundlesOfPackage(json) {
    if (json['mediaType'] !== undefined)
        return undefined;
    const found = listOf(json);
    if (!Array.isArray(found))
        return found;
    if (found.length === 0)
        return 'it holds no attestation';
    return found.length > limits/* MAX_BUNDLES_PER_FILE */._d ? `it holds more than ${limits/* MAX_BUNDLES_PER_FILE */._d} attestations` : found;
}
function listOf(json) {
    const { attestations, attestation_bundles: groups, envelope, verification_material: material } = json;
    if (Array.isArray(attestations))
        return attestations.map((one) => ((0,evidence_json/* isRecord */.u4)(one) ? one['bundle'] : undefined));
    if (envelope !== undefined && material !== undefined)
        return pep740([json]);
    if (!Array.isArray(groups))
        return undefined;
    if (json['version'] !== 1)
        return 'its version of PEP 740 is not known';
    const inner = groups.flatMap((group) => {
        const list = (0,evidence_json/* isRecord */.u4)(group) ? group['attestations'] : undefined;
        return Array.isArray(list) ? list : [undefined];
    });
    return pep740(inner);
}
function pep740(attestations) {
    const bundles = [];
    for (const attestation of attestations) {
        if (!(0,evidence_json/* isRecord */.u4)(attestation) || attestation['version'] !== 1)
            return 'its version of PEP 740 is not known';
        const { envelope, verification_material: material } = attestation;
        if (!(0,evidence_json/* isRecord */.u4)(envelope) || !(0,evidence_json/* isRecord */.u4)(material))
            return 'an attestation in it has no envelope or no material';
        bundles.push({
            mediaType: BUNDLE_V03,
            verificationMaterial: {
                certificate: { rawBytes: material['certificate'] },
                tlogEntries: material['transparency_entries'],
            },
            dsseEnvelope: {
                payload: envelope['statement'],
                payloadType: IN_TOTO,
                signatures: [{ sig: envelope['signature'] }],
            },
        });
    }
    return bundles;
}

;// CONCATENATED MODULE: ./lib/evidence/bundle.js
/**
 * Reads Sigstore bundles: v0.1, v0.2, v0.3 (both media types), alone or as JSON lines, and hands cosign's older JSON on.
 * Source: sigstore/protobuf-specs `sigstore_bundle.proto`; the version decides what must be in it, so an unknown media
 * type is refused rather than guessed (the library's own check accepts `version=0.9` and anything after it).
 */







const MEDIA_TYPES = new Set([
    dist/* BUNDLE_V01_MEDIA_TYPE */.Td,
    dist/* BUNDLE_V02_MEDIA_TYPE */.qx,
    dist/* BUNDLE_V03_LEGACY_MEDIA_TYPE */.ZZ,
    dist/* BUNDLE_V03_MEDIA_TYPE */.HM,
]);
const HASHES = {
    [protobuf_specs_dist.HashAlgorithm.SHA2_256]: 'sha256',
    [protobuf_specs_dist.HashAlgorithm.SHA2_384]: 'sha384',
    [protobuf_specs_dist.HashAlgorithm.SHA2_512]: 'sha512',
};
/** Of these only one may be there (`oneof`). The library reads the first, another reader might read the second. */
const ONE_OF = [
    [['messageSignature', 'dsseEnvelope'], []],
    [['publicKey', 'x509CertificateChain', 'certificate'], ['verificationMaterial']],
];
/** Fields that hold bytes, in base64. */
const BYTES = [
    'verificationMaterial.certificate.rawBytes',
    'verificationMaterial.x509CertificateChain.certificates.*.rawBytes',
    'verificationMaterial.timestampVerificationData.rfc3161Timestamps.*.signedTimestamp',
    'verificationMaterial.tlogEntries.*.logId.keyId',
    'verificationMaterial.tlogEntries.*.inclusionPromise.signedEntryTimestamp',
    'verificationMaterial.tlogEntries.*.inclusionProof.rootHash',
    'verificationMaterial.tlogEntries.*.inclusionProof.hashes.*',
    'verificationMaterial.tlogEntries.*.canonicalizedBody',
    'messageSignature.messageDigest.digest',
    'messageSignature.signature',
    'dsseEnvelope.payload',
    'dsseEnvelope.signatures.*.sig',
].map((path) => path.split('.'));
/**
 * Reads all evidence of one JSON file: a single bundle, pretty-printed or not, or one bundle a line.
 *
 * @param text the file's text
 * @param file the file as shown to users
 * @returns one result per bundle, so that a broken line does not hide a good one. Never throws.
 */
function readBundles(text, file) {
    const whole = parseJson(text);
    if (whole.ok) {
        const inner = (0,evidence_json/* isRecord */.u4)(whole.value) ? bundlesOfPackage(whole.value) : undefined;
        if (typeof inner === 'string')
            return [malformed({ file }, inner)];
        return (inner ?? [whole.value]).map((json) => readBundle(json, { file }));
    }
    const lines = text.split('\n').flatMap((line, index) => (line.trim() ? [{ line, number: index + 1 }] : []));
    if (lines.length < 2)
        return [malformed({ file }, `it is no JSON: ${whole.reason}`)];
    if (lines.length > limits/* MAX_BUNDLES_PER_FILE */._d) {
        return [
            (0,result/* refuse */.TR)({
                code: 'LIMIT_EXCEEDED',
                message: `${file} holds ${lines.length} lines; at most ${limits/* MAX_BUNDLES_PER_FILE */._d} bundles are read from one file`,
                at: { file },
            }),
        ];
    }
    return lines.map(({ line, number }) => {
        const parsed = parseJson(line);
        const at = { file, line: number };
        return parsed.ok ? readBundle(parsed.value, at) : malformed(at, `it is no JSON: ${parsed.reason}`);
    });
}
/** Reads one parsed bundle, or cosign's older JSON. Never throws. */
function readBundle(json, at) {
    if (!(0,evidence_json/* isRecord */.u4)(json))
        return malformed(at, 'it is no JSON object');
    if ((0,cosign_json/* isCosignJson */._q)(json))
        return (0,cosign_json/* fromCosignJson */.eO)(json, at);
    const mediaType = json['mediaType'];
    if (!MEDIA_TYPES.has(mediaType)) {
        return (0,result/* refuse */.TR)({
            code: 'BUNDLE_MALFORMED',
            message: `${at.file} has a media type that is no known version of a Sigstore bundle`,
            expected: [...MEDIA_TYPES].join(', '),
            // Only text is shown: anything else may nest deeper than it can be written out.
            actual: typeof mediaType === 'string' ? JSON.stringify(mediaType) : 'none that is text',
            at,
        });
    }
    const rivals = ONE_OF.map(([names, owner]) => names.filter((name) => isPresent((0,evidence_json/* dig */.rO)(json, ...owner, name))));
    const ambiguous = rivals.find((present) => present.length > 1);
    if (ambiguous)
        return malformed(at, `it has ${ambiguous.join(' and ')} beside each other`);
    const excess = tooMany(json);
    if (excess)
        return (0,result/* refuse */.TR)({ code: 'LIMIT_EXCEEDED', message: `${at.file} ${excess}`, at });
    const strange = (0,evidence_json/* notText */.nr)(json, BYTES);
    if (strange !== undefined)
        return malformed(at, `${strange} is no text`);
    try {
        return fromBundle((0,dist/* bundleFromJSON */.vw)(withClaimedDigest(json)), { hasDigest: claimsDigest(json), at });
    }
    catch (error) {
        const fields = error instanceof dist/* ValidationError */.yI && error.fields.length ? ` (${error.fields.join(', ')})` : '';
        return malformed(at, `${(0,result/* wordsOf */.Z9)(error)}${fields}`);
    }
}
function fromBundle(bundle, { hasDigest, at }) {
    const key = offeredKey(bundle);
    if (typeof key === 'string')
        return malformed(at, key);
    const content = signedContent(bundle, hasDigest);
    if (typeof content === 'string')
        return malformed(at, content);
    const material = bundle.verificationMaterial;
    if (material.tlogEntries.some(({ inclusionProof }) => inclusionProof && !inclusionProof.checkpoint))
        return malformed(at, 'a log entry has a proof without the checkpoint that it would prove');
    return (0,result/* accept */.Ju)({
        file: at.line === undefined ? at.file : `${at.file}:${at.line}`,
        form: 'bundle',
        content,
        key,
        logEntries: material.tlogEntries,
        timestamps: (material.timestampVerificationData?.rfc3161Timestamps ?? []).map((one) => one.signedTimestamp),
    });
}
/** @returns the key, or what is wrong with it. */
function offeredKey(bundle) {
    const content = bundle.verificationMaterial.content;
    switch (content.$case) {
        case 'publicKey':
            return { kind: 'public-key' };
        case 'certificate':
            return { kind: 'certificate', leaf: content.certificate.rawBytes };
        case 'x509CertificateChain': {
            // What stands above the leaf is never looked at: intermediates and roots come from the trusted root alone.
            const [leaf] = content.x509CertificateChain.certificates;
            return leaf ? { kind: 'certificate', leaf: leaf.rawBytes } : 'its certificate chain is empty';
        }
    }
}
/** @returns the content, or what is wrong with it. */
function signedContent(bundle, hasDigest) {
    switch (bundle.content.$case) {
        case 'dsseEnvelope': {
            const { payload, payloadType, signatures } = bundle.content.dsseEnvelope;
            const [signature] = signatures;
            if (!signature)
                return 'its envelope has no signature';
            return { kind: 'dsse', payload, payloadType, signature: signature.sig };
        }
        case 'messageSignature': {
            const { signature, messageDigest } = bundle.content.messageSignature;
            if (!hasDigest)
                return { kind: 'message', signature };
            const algorithm = HASHES[messageDigest.algorithm];
            if (!algorithm)
                return 'its message digest uses a hash algorithm that is not supported';
            return { kind: 'message', signature, claimedDigest: { algorithm, value: messageDigest.digest } };
        }
    }
}
/** The claimed digest may be left out, but the library insists on one: it gets a stand-in that nothing reads. */
function withClaimedDigest(json) {
    const message = json['messageSignature'];
    if (!(0,evidence_json/* isRecord */.u4)(message) || claimsDigest(json))
        return json;
    return { ...json, messageSignature: { ...message, messageDigest: { algorithm: 'SHA2_256', digest: 'AA==' } } };
}
function claimsDigest(json) {
    return isPresent((0,evidence_json/* dig */.rO)(json, 'messageSignature', 'messageDigest'));
}
/** In protobuf's JSON `null` means absent. */
function isPresent(value) {
    return value !== undefined && value !== null;
}
/** Counts before anything is decoded, so that a huge bundle costs nothing. */
function tooMany(json) {
    const material = json['verificationMaterial'];
    if (!(0,evidence_json/* isRecord */.u4)(material))
        return undefined;
    const entries = material['tlogEntries'];
    if (Array.isArray(entries) && entries.length > limits/* MAX_LOG_ENTRIES */.$M)
        return `has ${entries.length} log entries; at most ${limits/* MAX_LOG_ENTRIES */.$M} are read`;
    const times = material['timestampVerificationData'];
    const tokens = (0,evidence_json/* isRecord */.u4)(times) ? times['rfc3161Timestamps'] : undefined;
    if (Array.isArray(tokens) && tokens.length > limits/* MAX_TIMESTAMPS */.zu)
        return `has ${tokens.length} timestamps; at most ${limits/* MAX_TIMESTAMPS */.zu} are read`;
    return undefined;
}
function parseJson(text) {
    try {
        return { ok: true, value: JSON.parse(text) };
    }
    catch (error) {
        return { ok: false, reason: (0,result/* wordsOf */.Z9)(error) };
    }
}
function malformed(at, what) {
    return (0,result/* refuse */.TR)({ code: 'BUNDLE_MALFORMED', message: `${at.file} cannot be read as evidence: ${what}`, at });
}


/***/ }),

/***/ 6969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ shownName),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   fW: () => (/* binding */ binaryName),
/* harmony export */   hb: () => (/* binding */ parseChecksumList)
/* harmony export */ });
/** Enough to see what a file is; a list with a million wrong lines must not fill the memory or the log. */
const SHOWN_WARNINGS = 10;
const SHOWN_CHARACTERS = 200;
const SHA256 = { label: 'SHA-256', algorithms: ['sha256'] };
const SHA384 = { label: 'SHA-384', algorithms: ['sha384'] };
const SHA512 = { label: 'SHA-512', algorithms: ['sha512'] };
const BLAKE2B = { label: 'BLAKE2b', algorithms: ['blake2b512'] };
const SHA512_OR_BLAKE2B = { label: 'SHA-512 or BLAKE2b', algorithms: ['sha512', 'blake2b512'] };
const MD5 = { label: 'MD5', algorithms: [] };
const SHA1 = { label: 'SHA-1', algorithms: [] };
const SHA224 = { label: 'SHA-224', algorithms: [] };
const SHORT_BLAKE2B = { label: 'shortened BLAKE2b', algorithms: [] };
/** The words before the parenthesis, with case: coreutils' own, then OpenSSL's where they differ. */
const TAGS = new Map([
    ['SHA256', { kind: SHA256, hexLength: 64 }],
    ['SHA384', { kind: SHA384, hexLength: 96 }],
    ['SHA512', { kind: SHA512, hexLength: 128 }],
    ['BLAKE2b', { kind: BLAKE2B, hexLength: 128 }],
    ['SHA224', { kind: SHA224, hexLength: 56 }],
    ['SHA1', { kind: SHA1, hexLength: 40 }],
    ['MD5', { kind: MD5, hexLength: 32 }],
    ['SHA2-256', { kind: SHA256, hexLength: 64 }],
    ['SHA2-384', { kind: SHA384, hexLength: 96 }],
    ['SHA2-512', { kind: SHA512, hexLength: 128 }],
    ['SHA2-224', { kind: SHA224, hexLength: 56 }],
    ['BLAKE2B-512', { kind: BLAKE2B, hexLength: 128 }],
]);
const LONGEST_TAG = 16;
const LONGEST_HEX = 128;
const BLAKE2B_BITS = /^BLAKE2b-([1-9][0-9]{0,2})$/;
function parseChecksumList(bytes, file) {
    const encoding = foreignEncoding(bytes);
    if (encoding !== undefined)
        return malformed(file, `starts with a byte order mark (${encoding})`, SAVE_PLAIN);
    const text = bytes.toString('latin1');
    const { entries, bares, improperLines, warnings } = readLines(text, kindsFor(file));
    if (entries.length > 0)
        return { ok: true, list: { file, entries, improperLines, warnings } };
    const [bare] = bares;
    if (bare !== undefined && improperLines === 1) {
        return { ok: true, list: { file, entries, bare, improperLines: 0, warnings: [] } };
    }
    return noEntry(file, text, bares.length, warnings);
}
function readLines(text, kinds) {
    const reader = { text, kinds, separators: new Map() };
    const entries = [];
    const bares = [];
    const warnings = [];
    let improperLines = 0;
    let next;
    for (let start = 0, number = 1; start < text.length; start = next + 1, number++) {
        next = text.indexOf('\n', start);
        if (next < 0)
            next = text.length;
        const end = next > start && text[next - 1] === '\r' ? next - 1 : next;
        if (end === start || text[start] === '#')
            continue;
        const line = readLine(reader, start, end, number);
        if (line !== undefined && 'entry' in line) {
            entries.push(line.entry);
            continue;
        }
        improperLines++;
        // A second one already shows that the list is no single digest; more need not be kept.
        if (line !== undefined && bares.length < 2)
            bares.push(line.bare);
        if (warnings.length < SHOWN_WARNINGS)
            warnings.push({ line: number, text: excerpt(text, start, end) });
    }
    return { entries, bares, improperLines, warnings };
}
/**
 * A name without the parts that do not change what it names: `./` in front, doubled slashes and `.` folders. `..` stays,
 * since what it means depends on links.
 */
function plainName(name) {
    let plain = name;
    if (plain.includes('//') || plain.includes('/./')) {
        const root = plain.startsWith('/') ? '/' : '';
        const base = plain.lastIndexOf('/') + 1;
        const folders = plain.slice(0, base).split('/');
        plain = root + [...folders.filter((part) => part !== '' && part !== '.'), plain.slice(base)].join('/');
    }
    return plain.startsWith('./') ? plain.slice(2) : plain;
}
/** A name as the system or a person gives it, in the form of the entries' names. */
function binaryName(name) {
    return isAscii(name) ? name : Buffer.from(name, 'utf8').toString('latin1');
}
/** An entry's name as text; bytes that are no UTF-8 become replacement characters. */
function shownName(name) {
    return isAscii(name) ? name : Buffer.from(name, 'latin1').toString('utf8');
}
function isAscii(text) {
    return !/[^\x00-\x7f]/.test(text);
}
function readLine(reader, lineStart, end, line) {
    const { text } = reader;
    let start = lineStart;
    while (start < end && isBlank(text[start]))
        start++;
    const escaped = text[start] === '\\' && start < end;
    if (escaped)
        start++;
    const open = text.slice(start, Math.min(end, start + LONGEST_TAG)).indexOf('(');
    const tag = open > 0 ? tagOf(text.slice(start, start + open)) : undefined;
    if (tag !== undefined)
        return readTagged(text.slice(start + open + 1, end), tag, escaped, line);
    return readUntagged(reader, start, end, escaped, line);
}
/** `ALG (name) = hex`, and `ALG(name)= hex`: one space or none before the parenthesis. */
function tagOf(word) {
    const tag = word.endsWith(' ') ? word.slice(0, -1) : word;
    const known = TAGS.get(tag);
    if (known !== undefined)
        return known;
    const bits = Number(BLAKE2B_BITS.exec(tag)?.[1]);
    if (!(bits <= 512 && bits % 8 === 0))
        return undefined;
    return { kind: bits === 512 ? BLAKE2B : SHORT_BLAKE2B, hexLength: bits / 4 };
}
/** The last parenthesis ends the name, so that a name may hold any text, even a tag. */
function readTagged(rest, tag, escaped, line) {
    const close = rest.lastIndexOf(')');
    if (close < 0)
        return undefined;
    let at = close + 1;
    while (isBlank(rest[at]))
        at++;
    if (rest[at] !== '=')
        return undefined;
    at++;
    while (isBlank(rest[at]))
        at++;
    if (rest.length - at !== tag.hexLength || hexRun(rest, at, rest.length) !== tag.hexLength)
        return undefined;
    return entry(rest.slice(0, close), escaped, { line, kind: tag.kind, digest: rest.slice(at).toLowerCase() });
}
/** `hex  name`, `hex *name`, and `hex name` where the first line has that form. */
function readUntagged(reader, start, end, escaped, line) {
    const { text } = reader;
    const length = hexRun(text, start, end);
    const kind = reader.kinds.get(length);
    if (kind === undefined)
        return undefined;
    const listed = { line, kind, digest: text.slice(start, start + length).toLowerCase() };
    const blank = start + length;
    if (end - blank < 2)
        return !escaped && (blank === end || isBlank(text[blank])) ? { bare: listed } : undefined;
    if (!isBlank(text[blank]))
        return undefined;
    let name = blank + 1;
    const separator = reader.separators.get(length);
    if (end - name === 1 || (text[name] !== ' ' && text[name] !== '*')) {
        if (separator === 'two characters')
            return undefined;
        reader.separators.set(length, 'one character');
    }
    else if (separator !== 'one character') {
        reader.separators.set(length, 'two characters');
        name++;
    }
    return entry(text.slice(name, end), escaped, listed);
}
function entry(raw, escaped, listed) {
    const unescaped = escaped ? unescapeName(raw) : raw;
    // No file has an empty name or one with NUL; coreutils cuts at the NUL, which would name another file.
    if (unescaped === undefined || unescaped.includes('\0'))
        return undefined;
    const name = plainName(unescaped);
    return name === '' ? undefined : { entry: { ...listed, name } };
}
/** Only the three escapes that coreutils writes; with any other the line is improper. */
function unescapeName(raw) {
    const parts = [];
    let start = 0;
    for (let at = raw.indexOf('\\'); at >= 0; at = raw.indexOf('\\', start)) {
        const code = raw[at + 1];
        if (code !== 'n' && code !== 'r' && code !== '\\')
            return undefined;
        parts.push(raw.slice(start, at), code === 'n' ? '\n' : code === 'r' ? '\r' : '\\');
        start = at + 2;
    }
    parts.push(raw.slice(start));
    return parts.join('');
}
function isBlank(character) {
    return character === ' ' || character === '\t';
}
/** Hex digits from `start` on; never looks further than one beyond the longest digest. */
function hexRun(text, start, end) {
    const limit = Math.min(end, start + LONGEST_HEX + 1);
    let at = start;
    for (; at < limit; at++) {
        const code = text.charCodeAt(at);
        const lower = code | 0x20;
        if (!((code >= 0x30 && code <= 0x39) || (lower >= 0x61 && lower <= 0x66)))
            break;
    }
    return at - start;
}
/**
 * SHA-512 and BLAKE2b digests have one length. Where the list's name says which, that decides; where it does not, either
 * may match: both are strong, and equal digests prove equal bytes whichever was meant.
 */
function kindsFor(file) {
    const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    const sha512 = /sha(?:2-?|[-_]|sums?[-_.]?)?512|512sum/i.test(name);
    const blake2b = /(?:^|[^a-z0-9])(?:b2|blake2b?)(?:sums?)?(?:[^a-z]|$)/i.test(name);
    const long = sha512 === blake2b ? SHA512_OR_BLAKE2B : sha512 ? SHA512 : BLAKE2B;
    return new Map([
        [32, MD5],
        [40, SHA1],
        [56, SHA224],
        [64, SHA256],
        [96, SHA384],
        [128, long],
    ]);
}
function foreignEncoding(bytes) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        return 'UTF-8 with BOM';
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'UTF-16, little endian';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'UTF-16, big endian';
    return undefined;
}
const SAVE_PLAIN = 'Save it as plain text without a byte order mark; in PowerShell: `Set-Content -Encoding ascii`.';
function noEntry(file, text, bares, warnings) {
    if (bares > 1)
        return malformed(file, 'has several digests and no names', 'Write `digest  name` on each line.');
    if (bares === 1) {
        const hint = 'Keep nothing but the digest in it, or write `digest  name`.';
        return malformed(file, 'has a digest without a name among other text', hint, warnings[0]?.line);
    }
    if (text.includes('\0')) {
        const hint = 'Write it as plain text, one line an entry (not UTF-16, and without `--zero`).';
        return malformed(file, 'has NUL bytes and no entry', hint);
    }
    const hint = 'Give a list as sha256sum, shasum or openssl print it.';
    return malformed(file, text === '' ? 'is empty' : 'has no entry', hint, warnings[0]?.line);
}
function malformed(file, what, hint, line) {
    const message = `checksum list ${file} ${what}`;
    const at = line === undefined ? { file } : { file, line };
    return { ok: false, refusal: { code: 'CHECKSUM_LIST_MALFORMED', message, hint, at } };
}
function excerpt(text, start, end) {
    const cut = end - start > SHOWN_CHARACTERS;
    return shownName(text.slice(start, cut ? start + SHOWN_CHARACTERS : end)) + (cut ? '…' : '');
}


/***/ }),

/***/ 4512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WX: () => (/* binding */ holdsClearsigned),
/* harmony export */   Wc: () => (/* binding */ CLEARSIGNED_BEGIN),
/* harmony export */   m1: () => (/* binding */ readClearsigned)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8207);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4138);
/* harmony import */ var _openpgp_armor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1911);
/**
 * Clearsigned documents (RFC 9580, section 7), read strictly. Only the text between the two markers is signed; whoever
 * reads a document otherwise than the verifier can be shown other text, so that everything unusual is refused.
 */



const CLEARSIGNED_BEGIN = '-----BEGIN PGP SIGNED MESSAGE-----';
const SIGNATURE_BEGIN = '-----BEGIN PGP SIGNATURE-----';
/** The only header that may stand there, since nobody signs it. */
const HASH_HEADER = /^Hash: ?[A-Za-z0-9-]+(?: ?, ?[A-Za-z0-9-]+)*$/;
/** True where a clearsigned block begins anywhere in the file: what stands before it is then text outside the block. */
function holdsClearsigned(bytes) {
    for (let at = bytes.indexOf(CLEARSIGNED_BEGIN); at >= 0; at = bytes.indexOf(CLEARSIGNED_BEGIN, at + 1)) {
        if (at === 0 || bytes[at - 1] === 0x0a)
            return true;
    }
    return false;
}
/** Reads a file that is one clearsigned document and nothing else. Never throws. */
function readClearsigned(bytes, file) {
    const invalid = (what) => (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)({
        code: 'OPENPGP_INVALID',
        message: `${file} is no document that is clearsigned as a whole: ${what}`,
        hint: 'Only what stands inside the one signed block is signed; remove everything else from the file.',
        at: { file },
    });
    if (bytes.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_CLEARSIGNED_BYTES */ .bK) {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)({
            code: 'LIMIT_EXCEEDED',
            message: `${file} is too large for a clearsigned document`,
            expected: `at most ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_CLEARSIGNED_BYTES */ .bK} bytes`,
            actual: `${bytes.length} bytes`,
            at: { file },
        });
    }
    // One character a byte: the text need not be UTF-8.
    const lines = bytes
        .toString('latin1')
        .split('\n')
        .map((line) => line.replace(/[ \t\r]+$/, ''));
    const first = lines.findIndex((line) => line !== '');
    if (lines[first] !== CLEARSIGNED_BEGIN)
        return invalid('text stands before the signed block');
    const blank = lines.indexOf('', first);
    if (blank < 0)
        return invalid('its headers do not end');
    if (lines.slice(first + 1, blank).some((line) => !HASH_HEADER.test(line)))
        return invalid('a header other than `Hash` stands in the signed block');
    const marker = lines.indexOf(SIGNATURE_BEGIN, blank);
    if (marker < 0)
        return invalid('it has no signature');
    const escaped = lines.slice(blank + 1, marker);
    if (escaped.some((line) => line.startsWith('-') && !line.startsWith('- ') && line !== '-'))
        return invalid('a line of the signed text begins with an unescaped dash');
    const armor = (0,_openpgp_armor_js__WEBPACK_IMPORTED_MODULE_2__/* .readArmor */ .o)(lines.slice(marker).join('\n'), 'PGP SIGNATURE');
    if ('problem' in armor)
        return invalid(`behind the signed text, ${armor.problem}`);
    const text = escaped.map((line) => (line === '-' ? '' : line.replace(/^- /, '')));
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)({
        text: Buffer.from(text.map((line) => `${line}\n`).join(''), 'latin1'),
        signed: Buffer.from(text.join('\r\n'), 'latin1'),
        packets: armor.data,
    });
}


/***/ }),

/***/ 6841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ readEnvelope),
/* harmony export */   M4: () => (/* binding */ logEntryOf),
/* harmony export */   _q: () => (/* binding */ isCosignJson),
/* harmony export */   eO: () => (/* binding */ fromCosignJson)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4138);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4292);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2031);



/** Tells cosign's older JSON from a Sigstore bundle. */
function isCosignJson(json) {
    return json['mediaType'] === undefined && Object.hasOwn(json, 'base64Signature');
}
/** Turns cosign's older JSON into evidence. Never throws. */
function fromCosignJson(json, at) {
    const malformed = (what) => (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)({ code: 'BUNDLE_MALFORMED', message: `${at.file} cannot be read as cosign's older bundle: ${what}`, at });
    const signed = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)(json['base64Signature']);
    if (!signed)
        return malformed('`base64Signature` is no base64');
    const content = contentOf(signed);
    if (typeof content === 'string')
        return malformed(content);
    const key = keyOf(json['cert']);
    if (typeof key === 'string')
        return malformed(key);
    const entry = json['rekorBundle'] === undefined || json['rekorBundle'] === null ? undefined : logEntryOf(json['rekorBundle']);
    if (typeof entry === 'string')
        return malformed(entry);
    const file = at.line === undefined ? at.file : `${at.file}:${at.line}`;
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)({ file, form: 'cosign', content, key, logEntries: entry ? [entry] : [], timestamps: [] });
}
/** `attest-blob` puts the whole DSSE envelope where `sign-blob` puts the signature. */
function contentOf(signed) {
    const envelope = signed[0] === 0x7b ? (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(signed.toString('utf8')) : undefined;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(envelope))
        return { kind: 'message', signature: signed };
    return readEnvelope(envelope);
}
/**
 * Reads a DSSE envelope with exactly one signature (DSSE, protocol.md).
 *
 * @returns the content, or what is wrong with it.
 */
function readEnvelope(envelope) {
    const payload = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)(envelope['payload']);
    const payloadType = envelope['payloadType'];
    const signatures = envelope['signatures'];
    if (!payload || typeof payloadType !== 'string')
        return 'its envelope has no payload';
    if (!Array.isArray(signatures) || signatures.length !== 1)
        return 'its envelope does not have exactly one signature';
    const signature = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .dig */ .rO)(signatures, 0, 'sig'));
    if (!signature)
        return "its envelope's signature is no base64";
    return { kind: 'dsse', payload, payloadType, signature };
}
function keyOf(cert) {
    if (cert === undefined || cert === '' || cert === null)
        return { kind: 'public-key' };
    const [block] = typeof cert === 'string' ? (0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .readPemMaybeWrapped */ .i2)(cert) : [];
    switch (block?.label) {
        case 'CERTIFICATE':
            return { kind: 'certificate', leaf: block.der };
        case 'PUBLIC KEY':
            return { kind: 'public-key' };
        default:
            return '`cert` holds neither a certificate nor a public key in PEM';
    }
}
/**
 * The answer of a Rekor v1 log as cosign kept it: `{SignedEntryTimestamp, Payload: {body, integratedTime, logIndex, logID}}`.
 *
 * @returns the entry, or what is wrong with it.
 */
function logEntryOf(rekorBundle) {
    const payload = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .dig */ .rO)(rekorBundle, 'Payload');
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(payload))
        return 'its log entry has no `Payload`';
    const { body, integratedTime, logIndex, logID } = payload;
    const canonicalizedBody = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)(body);
    const signedEntryTimestamp = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .dig */ .rO)(rekorBundle, 'SignedEntryTimestamp'));
    if (!canonicalizedBody || !signedEntryTimestamp)
        return "its log entry's body or promise is no base64";
    if (!isCount(integratedTime) || !isCount(logIndex))
        return "its log entry's time or index is no number";
    if (typeof logID !== 'string' || !/^[0-9a-f]{64}$/.test(logID))
        return "its log entry's log id is no SHA-256";
    const parsed = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(canonicalizedBody.toString('utf8'));
    const kind = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .dig */ .rO)(parsed, 'kind');
    const version = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .dig */ .rO)(parsed, 'apiVersion');
    if (typeof kind !== 'string' || typeof version !== 'string')
        return "its log entry's body has no kind";
    return {
        logIndex: String(logIndex),
        logId: { keyId: Buffer.from(logID, 'hex') },
        kindVersion: { kind, version },
        integratedTime: String(integratedTime),
        inclusionPromise: { signedEntryTimestamp },
        inclusionProof: undefined,
        canonicalizedBody,
    };
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}


/***/ }),

/***/ 4292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ readPem),
/* harmony export */   i2: () => (/* binding */ readPemMaybeWrapped),
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
/** Strict decoders: Node's own skip what they do not understand, and a verifier must not guess. */
/** Searched for, because a pattern that repeats over the whole text overflows the stack from some MiB on. */
const OUTSIDE_BASE64 = /[^A-Za-z0-9+/]/;
/**
 * Decodes padded standard base64 (RFC 4648, section 4). Line ends and surrounding white space are allowed, since signers
 * wrap lines and end files with a newline.
 *
 * @returns the bytes, or undefined where the text is empty or no base64.
 */
function decodeBase64(text) {
    if (typeof text !== 'string')
        return undefined;
    const packed = text.trim().replace(/[\r\n]/g, '');
    const letters = packed.replace(/={1,2}$/, '');
    const valid = packed.length % 4 === 0 && letters !== '' && !OUTSIDE_BASE64.test(letters);
    return valid ? Buffer.from(packed, 'base64') : undefined;
}
const PEM = /-----BEGIN ([A-Z0-9 ]{1,40})-----\r?\n([A-Za-z0-9+/=\s]*?)-----END \1-----/g;
/** All PEM blocks of a text in their order (RFC 7468); text around them is ignored, a block that is no base64 is left out. */
function readPem(text) {
    return [...text.matchAll(PEM)].flatMap(([, label = '', body = '']) => {
        const der = decodeBase64(body.replace(/[ \t]/g, ''));
        return der ? [{ label, der }] : [];
    });
}
/** PEM as text or as base64 of it: cosign writes certificates and keys either way. */
function readPemMaybeWrapped(text) {
    const plain = readPem(text);
    if (plain.length)
        return plain;
    const unwrapped = decodeBase64(text);
    return unwrapped ? readPem(unwrapped.toString('latin1')) : [];
}


/***/ }),

/***/ 2031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nr: () => (/* binding */ notText),
/* harmony export */   oB: () => (/* binding */ shownJson),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   rO: () => (/* binding */ dig),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Follows keys (and array indexes) down; undefined where the path ends early. */
function dig(value, ...path) {
    let found = value;
    for (const step of path) {
        if (Array.isArray(found) && typeof step === 'number')
            found = found[step];
        else if (isRecord(found) && typeof step === 'string' && Object.hasOwn(found, step))
            found = found[step];
        else
            return undefined;
    }
    return found;
}
/**
 * The first of these paths where something other than text stands. What reads protobuf's JSON hands any value to
 * `Buffer.from`, which takes a list for bytes and `{"length": 2000000000}` for two gigabytes.
 */
function notText(value, paths) {
    return paths
        .find((path) => valuesAt(value, path).some((found) => found !== undefined && found !== null && typeof found !== 'string'))
        ?.join('.');
}
function valuesAt(value, [step, ...rest]) {
    if (step === undefined)
        return [value];
    if (step === '*')
        return Array.isArray(value) ? value.flatMap((element) => valuesAt(element, rest)) : [];
    return isRecord(value) && Object.hasOwn(value, step) ? valuesAt(value[step], rest) : [];
}
/** A value as JSON for a message, cut short; one that nests too deeply to be written is called so. */
function shownJson(value) {
    try {
        const text = JSON.stringify(value);
        if (text === undefined)
            return 'none';
        return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
    }
    catch {
        return 'a value that nests too deeply';
    }
}
const MAX_SHOWN = 200;
/** Parses JSON without throwing; undefined where it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ locateEvidence)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _policy_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1366);
/* harmony import */ var _subjects_sidecars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9117);
/** Where an artifact's evidence lies: beside it under the usual suffixes, or where templates lead. */




/**
 * Without a `bundle` or `signature` template the default suffixes are looked for beside the artifact's name (for a link:
 * beside the link). Certificates go with signatures one to one where there are as many templates of both, else each with each.
 *
 * @param workspace absolute path that templates start from.
 * @param folders listings to share between all artifacts of a run.
 */
function locateEvidence(subject, rule, workspace, folders) {
    const missing = [];
    const follow = (template) => {
        const filled = fill(template, subject);
        const path = filled === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, filled);
        if (filled !== undefined && path !== undefined && presence((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), folders)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))) {
            const links = template.parts.every((part) => 'text' in part) ? 'follow' : 'refuse';
            return { file: filled, path, links };
        }
        missing.push(filled ?? template.source);
        return undefined;
    };
    const certificates = rule.certificates.map(follow);
    const candidates = [];
    if (rule.bundles.length + rule.signatures.length === 0) {
        candidates.push(...beside(subject, certificates, workspace, folders));
        if (candidates.length === 0)
            missing.unshift(..._subjects_sidecars_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_SUFFIXES */ .u.map(({ suffix }) => subject.name + suffix));
    }
    for (const place of rule.bundles.map(follow))
        if (place)
            candidates.push({ ...place, role: 'bundle' });
    for (const [index, place] of rule.signatures.map(follow).entries()) {
        const own = rule.signatures.length === certificates.length ? certificates.slice(index, index + 1) : certificates;
        if (place)
            candidates.push(...withCertificates(place, own));
    }
    return { candidates: distinct(candidates), missing: [...new Set(missing)] };
}
function beside(subject, certificates, workspace, folders) {
    const named = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, subject.name);
    const isThere = presence((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(named), folders);
    const base = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(named);
    return _subjects_sidecars_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_SUFFIXES */ .u.flatMap(({ suffix, role }) => {
        if (!isThere(base + suffix))
            return [];
        const place = { file: subject.name + suffix, path: named + suffix, links: 'refuse' };
        return role === 'bundle' ? [{ ...place, role }] : withCertificates(place, certificates);
    });
}
function withCertificates(place, certificates) {
    const present = certificates.filter((certificate) => certificate !== undefined);
    if (present.length === 0)
        return [{ ...place, role: 'signature' }];
    return present.map((certificate) => ({ ...place, role: 'signature', certificate }));
}
/**
 * Fills a template, but not so that a `*` which matched `..` leads to another folder than the template's author wrote.
 *
 * @returns undefined where the artifact has no such capture, or an unsafe one.
 */
function fill(template, subject) {
    const filled = (0,_policy_template_js__WEBPACK_IMPORTED_MODULE_3__/* .fillTemplate */ .ou)(template, subject);
    const harmless = (0,_policy_template_js__WEBPACK_IMPORTED_MODULE_3__/* .fillTemplate */ .ou)(template, { ...subject, captures: subject.captures.map(() => 'x') });
    return filled !== undefined && ups(filled) === ups(harmless ?? '') ? filled : undefined;
}
const ups = (path) => path.split(/[\\/]/).filter((segment) => segment === '..').length;
/**
 * Tells of a name whether there is something other than a folder. What cannot be read is refused later, with its name: it is
 * not absent.
 */
function presence(folder, folders) {
    const listing = folders.list(folder);
    if (listing.error === undefined)
        return (name) => listing.entries.get(name)?.kind.isDirectory() === false;
    return (name) => {
        try {
            return !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).isDirectory();
        }
        catch {
            return false;
        }
    };
}
function distinct(candidates) {
    const seen = new Set();
    return candidates.filter(({ role, path, certificate }) => {
        const key = `${role} ${path}\0${certificate?.path ?? ''}`;
        return !seen.has(key) && seen.add(key);
    });
}


/***/ }),

/***/ 1911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readArmor)
/* harmony export */ });
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4292);
/**
 * ASCII armor, read strictly (RFC 9580, section 6.2): nothing but white space may stand outside the one block, since text
 * beside a signature is text that nobody signed.
 */

/** Header lines that armor may have (RFC 9580, section 6.2.2); they are unsigned, so that they are kept short. */
const HEADER = /^(?:Version|Comment|MessageID|Hash|Charset): ?[^\x00-\x1f\x7f]{0,200}$/;
const CHECKSUM = /^=[A-Za-z0-9+/]{4}$/;
/** @param label what stands behind BEGIN and END, such as `PGP SIGNATURE` */
function readArmor(text, label) {
    const begin = `-----BEGIN ${label}-----`;
    const end = `-----END ${label}-----`;
    const lines = text.split('\n').map((line) => line.replace(/[ \t\r]+$/, ''));
    const first = lines.findIndex((line) => line !== '');
    const last = lines.findLastIndex((line) => line !== '');
    if (lines[first] !== begin)
        return { problem: `it does not begin with \`${begin}\`` };
    if (lines[last] !== end)
        return { problem: `it does not end with \`${end}\`` };
    const inner = lines.slice(first + 1, last);
    if (inner.some((line) => line.startsWith('-----')))
        return { problem: 'it holds more than one block' };
    const blank = inner.indexOf('');
    if (blank < 0)
        return { problem: 'its block has no empty line after the headers' };
    const odd = inner.slice(0, blank).find((line) => !HEADER.test(line));
    if (odd !== undefined)
        return { problem: `its block has a header that is not known: ${odd.slice(0, 80)}` };
    const body = inner.slice(blank + 1);
    // The checksum detects accidents only, and RFC 9580 advises against looking at it.
    if (CHECKSUM.test(body.at(-1) ?? ''))
        body.pop();
    const data = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y4)(body.join('\n'));
    return data ? { data } : { problem: 'its block is no base64' };
}


/***/ }),

/***/ 2325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uy: () => (/* binding */ isOpenPgp),
  br: () => (/* binding */ readOpenPgpDocument),
  SP: () => (/* binding */ readOpenPgpSignature)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(8207);
// EXTERNAL MODULE: ./lib/result.js
var result = __webpack_require__(4138);
// EXTERNAL MODULE: ./lib/evidence/clearsigned.js
var clearsigned = __webpack_require__(4512);
;// CONCATENATED MODULE: ./lib/evidence/helm-provenance.js
/**
 * The files that a Helm provenance document lists: the chart's metadata, a line `...`, then `files:` with one indented
 * `name: sha256:HEX` each. Only this form is read, not YAML at large: what a signer meant must not depend on a parser.
 * Source: Helm, "Helm Provenance and Integrity".
 */
const ENTRY = /^ +(?:"([^"\\]+)"|'([^']+)'|([^\s"'#][^"'#]*?)): *"?sha256:([0-9a-fA-F]{64})"?$/;
const SECTION = /^([a-z]+):$/;
/**
 * @param text the signed text
 * @returns SHA-256 in lower-case hex by file name, or what is wrong with the document
 */
function listedCharts(text) {
    const lines = text.split('\n');
    const ends = lines.flatMap((line, index) => (line === '...' ? [index] : []));
    if (ends.length !== 1)
        return 'it has no single line `...` before its `files:`';
    const files = new Map();
    let section = '';
    for (const line of lines.slice((ends[0] ?? 0) + 1)) {
        if (line === '')
            continue;
        const [, heading] = SECTION.exec(line) ?? [];
        if (heading !== undefined)
            section = heading;
        else if (section === '')
            return 'its last part has no `files:`';
        const problem = heading === undefined && section === 'files' ? addFile(line, files) : undefined;
        if (problem !== undefined)
            return problem;
    }
    return files.size > 0 ? files : 'its `files:` lists nothing';
}
/** @returns what is wrong with the line. */
function addFile(line, files) {
    const [, double, single, plain, digest = ''] = ENTRY.exec(line) ?? [];
    const name = double ?? single ?? plain;
    if (name === undefined)
        return `its \`files:\` has a line that is no file with its SHA-256: ${line.slice(0, 120)}`;
    if (files.has(name))
        return `its \`files:\` lists ${name} twice`;
    files.set(name, digest.toLowerCase());
    return undefined;
}

// EXTERNAL MODULE: ./lib/evidence/openpgp-armor.js
var openpgp_armor = __webpack_require__(1911);
;// CONCATENATED MODULE: ./lib/evidence/openpgp.js
/** OpenPGP signatures from files: detached, armored or binary, and clearsigned documents. Nothing here is verified. */






/** Where armor is looked for; text before it makes the file unacceptable, but it is still OpenPGP. */
const HEAD = 4096;
/** True for a file that has armor of OpenPGP near its begin, or that is OpenPGP packets from end to end. */
function isOpenPgp(bytes) {
    return /^[ \t]*-----BEGIN PGP /m.test(bytes.toString('latin1', 0, HEAD)) || isPackets(bytes);
}
/**
 * Reads a signature file. A clearsigned text there is a document about the artifact: it must list it with its digest, as
 * Helm provenance does.
 */
function readOpenPgpSignature(bytes, file) {
    if (bytes.length > limits/* MAX_OPENPGP_SIGNATURE_BYTES */.G_) {
        return (0,result/* refuse */.TR)({
            code: 'LIMIT_EXCEEDED',
            message: `${file} is too large for an OpenPGP signature`,
            expected: `at most ${limits/* MAX_OPENPGP_SIGNATURE_BYTES */.G_} bytes`,
            actual: `${bytes.length} bytes`,
            at: { file },
        });
    }
    const head = bytes.toString('latin1', 0, 256).trimStart();
    if (head.startsWith(clearsigned/* CLEARSIGNED_BEGIN */.Wc))
        return readListing(bytes, file);
    const over = { kind: 'artifact' };
    if (isPackets(bytes))
        return (0,result/* accept */.Ju)({ form: 'openpgp', file, packets: bytes, over });
    const armor = (0,openpgp_armor/* readArmor */.o)(bytes.toString('latin1'), 'PGP SIGNATURE');
    return 'problem' in armor
        ? invalid(file, `cannot be read as a detached OpenPGP signature: ${armor.problem}`)
        : (0,result/* accept */.Ju)({ form: 'openpgp', file, packets: armor.data, over });
}
/** A clearsigned document that is an artifact itself; its bytes are those of the whole file. */
function readOpenPgpDocument(bytes, file) {
    const read = (0,clearsigned/* readClearsigned */.m1)(bytes, file);
    if (!read.ok)
        return read;
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest();
    const { signed, packets } = read.value;
    return (0,result/* accept */.Ju)({ form: 'openpgp', file, packets, over: { kind: 'document', text: signed, sha256 } });
}
function readListing(bytes, file) {
    const read = (0,clearsigned/* readClearsigned */.m1)(bytes, file);
    if (!read.ok)
        return read;
    const files = listedCharts(read.value.text.toString('utf8'));
    if (typeof files === 'string') {
        return invalid(file, `is a clearsigned text and no detached signature, and it lists no files as Helm provenance does: ${files}`, 'A clearsigned document is its own evidence: give it as an artifact, or with `checksums` where it is a list.');
    }
    const { signed, packets } = read.value;
    return (0,result/* accept */.Ju)({ form: 'openpgp', file, packets, over: { kind: 'listing', text: signed, files } });
}
function invalid(file, what, hint) {
    return (0,result/* refuse */.TR)({
        code: 'OPENPGP_INVALID',
        message: `${file} ${what}`,
        ...(hint !== undefined && { hint }),
        at: { file },
    });
}
/**
 * True where the bytes are signature packets and nothing else, told from their frames (RFC 9580, section 4.2): a raw
 * signature of another kind has no such frame but by an accident of about one in four thousand million.
 */
function isPackets(bytes) {
    let at = 0;
    while (at < bytes.length) {
        const frame = frameAt(bytes, at);
        if (!frame)
            return false;
        const version = bytes[frame.start] ?? 0;
        if (version < 3 || version > 6)
            return false;
        at = frame.end;
    }
    return at > 0 && at === bytes.length;
}
/** Where the body of the signature packet at `at` lies; undefined where there is none, or it has no definite length. */
function frameAt(bytes, at) {
    const tag = bytes[at] ?? 0;
    const first = bytes[at + 1] ?? 0;
    const within = (header, length) => {
        const start = at + header;
        return length >= 10 && start + length <= bytes.length ? { start, end: start + length } : undefined;
    };
    if (tag === 0xc2) {
        if (first < 192)
            return within(2, first);
        if (first < 224)
            return within(3, ((first - 192) << 8) + (bytes[at + 2] ?? 0) + 192);
        return first === 255 && at + 6 <= bytes.length ? within(6, bytes.readUInt32BE(at + 2)) : undefined;
    }
    if (tag === 0x88)
        return within(2, first);
    if (tag === 0x89 && at + 3 <= bytes.length)
        return within(3, bytes.readUInt16BE(at + 1));
    if (tag === 0x8a && at + 5 <= bytes.length)
        return within(5, bytes.readUInt32BE(at + 1));
    return undefined;
}


/***/ }),

/***/ 9414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ createEvidenceReader)
});

// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(8207);
// EXTERNAL MODULE: ./lib/result.js
var result = __webpack_require__(4138);
// EXTERNAL MODULE: ./lib/subjects/read-file.js
var read_file = __webpack_require__(2952);
// EXTERNAL MODULE: ./lib/evidence/bundle.js + 1 modules
var bundle = __webpack_require__(9051);
// EXTERNAL MODULE: ./lib/evidence/encoding.js
var encoding = __webpack_require__(4292);
;// CONCATENATED MODULE: ./lib/evidence/detached.js
/**
 * A signature in a file of its own, with or without a certificate beside it: `cosign sign-blob --output-signature`,
 * `openssl dgst -sign`. It carries no proof of time and no log entry.
 */


/** Longest raw signature: RSA with 16,384 bits; anything longer is another kind of file. */
const MAX_RAW_SIGNATURE = 2_048;
/**
 * Reads a detached signature, raw or in base64, and the certificate that belongs to it.
 *
 * @param signature the signature file's bytes
 * @param certificate the certificate file's text, where one was named
 * @param files the two files as shown to users
 */
function readDetached(signature, certificate, files) {
    const at = { file: files.signature };
    const text = signature.toString('latin1');
    const raw = (0,encoding/* decodeBase64 */.y4)(text) ?? signature;
    if (raw.length === 0 || raw.length > MAX_RAW_SIGNATURE) {
        const what = raw.length ? `it has ${raw.length} bytes, too many for a signature` : 'it is empty';
        return (0,result/* refuse */.TR)({ code: 'BUNDLE_MALFORMED', message: `${at.file} is no signature: ${what}`, at });
    }
    let key = { kind: 'public-key' };
    if (certificate !== undefined) {
        const leaf = (0,encoding/* readPemMaybeWrapped */.i2)(certificate).find(({ label }) => label === 'CERTIFICATE');
        const file = files.certificate ?? at.file;
        if (!leaf)
            return (0,result/* refuse */.TR)({ code: 'CERTIFICATE_INVALID', message: `${file} holds no certificate in PEM`, at: { file } });
        key = { kind: 'certificate', leaf: leaf.der };
    }
    return (0,result/* accept */.Ju)({
        file: files.signature,
        form: 'detached',
        content: { kind: 'message', signature: raw },
        key,
        logEntries: [],
        timestamps: [],
    });
}

// EXTERNAL MODULE: ./lib/evidence/json.js
var evidence_json = __webpack_require__(2031);
// EXTERNAL MODULE: ./lib/evidence/cosign-json.js
var cosign_json = __webpack_require__(6841);
;// CONCATENATED MODULE: ./lib/evidence/loose-proof.js



/** First byte of a DER SEQUENCE, which an RFC 3161 response is and no JSON can be. */
const SEQUENCE = 0x30;
/**
 * Tells such a proof from its content.
 *
 * @returns the proof; words where it looks like one but cannot be read; undefined where it is something else.
 */
function readLooseProof(bytes, file) {
    if (bytes[0] === SEQUENCE)
        return { file, logEntries: [], timestamps: [bytes] };
    const json = (0,evidence_json/* parseJson */.qF)(bytes.toString('utf8'));
    if (!(0,evidence_json/* isRecord */.u4)(json))
        return undefined;
    if (Object.hasOwn(json, 'SignedRFC3161Timestamp')) {
        const response = (0,encoding/* decodeBase64 */.y4)(json['SignedRFC3161Timestamp']);
        return response ? { file, logEntries: [], timestamps: [response] } : '`SignedRFC3161Timestamp` is no base64';
    }
    if (!Object.hasOwn(json, 'SignedEntryTimestamp'))
        return undefined;
    const entry = (0,cosign_json/* logEntryOf */.M4)(json);
    return typeof entry === 'string' ? entry : { file, logEntries: [entry], timestamps: [] };
}
/** Evidence with the loose proofs that lie beside it; only a detached signature has none of its own. */
function withLooseProofs(evidence, proofs) {
    if (evidence.form !== 'detached')
        return evidence;
    return {
        ...evidence,
        logEntries: [...evidence.logEntries, ...proofs.flatMap(({ logEntries }) => logEntries)],
        timestamps: [...evidence.timestamps, ...proofs.flatMap(({ timestamps }) => timestamps)],
    };
}

;// CONCATENATED MODULE: ./lib/evidence/minisign.js
/**
 * Signatures of minisign and of OpenBSD's signify: a line that nobody signed, a line of base64 (two letters, eight bytes of
 * key id, 64 of Ed25519 signature), and with minisign a trusted comment with a signature of its own.
 * Sources: minisign(1), "Signature format"; signify(1) and its source.
 */


const UNTRUSTED = 'untrusted comment:';
const TRUSTED = 'trusted comment: ';
const SIGNATURE_BYTES = 2 + 8 + 64;
function isMinisign(bytes) {
    return bytes.toString('latin1', 0, UNTRUSTED.length) === UNTRUSTED;
}
/** Reads one signature; the file may hold nothing else. */
function readMinisign(bytes, file) {
    const malformed = (what) => (0,result/* refuse */.TR)({
        code: 'BUNDLE_MALFORMED',
        message: `${file} cannot be read as a minisign or signify signature: ${what}`,
        at: { file },
    });
    const [comment = '', line = '', ...rest] = bytes
        .toString('utf8')
        .replace(/\r?\n$/, '')
        .split(/\r?\n/);
    if (!comment.startsWith(UNTRUSTED))
        return malformed('its first line is no comment');
    const packed = (0,encoding/* decodeBase64 */.y4)(line);
    if (packed?.length !== SIGNATURE_BYTES)
        return malformed('its second line is no signature');
    const algorithm = packed.toString('latin1', 0, 2);
    if (algorithm !== 'Ed' && algorithm !== 'ED')
        return malformed('its algorithm is not known');
    const found = { file, prehashed: algorithm === 'ED', keyId: packed.subarray(2, 10), signature: packed.subarray(10) };
    if (rest.length === 0) {
        // Only minisign hashes beforehand, and minisign always has a trusted comment.
        return found.prehashed ? malformed('its trusted comment is missing') : (0,result/* accept */.Ju)({ form: 'signify', ...found });
    }
    const trusted = readTrusted(rest);
    return typeof trusted === 'string' ? malformed(trusted) : (0,result/* accept */.Ju)({ form: 'minisign', ...found, trusted });
}
/** @returns the trusted comment with its signature, or what is wrong with the lines. */
function readTrusted([line = '', global = '', ...more]) {
    if (!line.startsWith(TRUSTED))
        return 'its third line is no trusted comment';
    const signature = (0,encoding/* decodeBase64 */.y4)(global);
    if (signature?.length !== 64)
        return 'the signature of its trusted comment is missing';
    return more.length > 0 ? 'lines follow its end' : { comment: line.slice(TRUSTED.length), signature };
}

// EXTERNAL MODULE: ./lib/evidence/openpgp.js + 1 modules
var openpgp = __webpack_require__(2325);
// EXTERNAL MODULE: ./lib/evidence/ssh-signature.js + 1 modules
var ssh_signature = __webpack_require__(6200);
;// CONCATENATED MODULE: ./lib/evidence/read-evidence.js
/** From files that may hold evidence to evidence: reads them and tells their form from the content. */










/** Reads evidence files; a file that a template shares between artifacts is read and parsed once. */
function createEvidenceReader() {
    const shared = new Map();
    const contentOf = (candidate) => {
        if (candidate.links !== 'follow')
            return readContent(candidate);
        const key = `${candidate.role}\0${candidate.path}\0${candidate.certificate?.path ?? ''}`;
        const known = shared.get(key) ?? readContent(candidate);
        shared.set(key, known);
        return known;
    };
    return (candidates) => joinProofs(candidates.map(contentOf));
}
/** Gives loose proofs to the detached signatures beside them; one without a signature is said to be of no use. */
function joinProofs(contents) {
    const evidence = contents.flatMap((content) => content.evidence);
    const proofs = contents.flatMap(({ proof }) => proof ?? []);
    if (proofs.length === 0)
        return evidence;
    if (evidence.some((one) => one.ok && one.value.form === 'detached')) {
        return evidence.map((one) => (one.ok ? (0,result/* accept */.Ju)(withLooseProofs(one.value, proofs)) : one));
    }
    return [
        ...evidence,
        ...proofs.map(({ file }) => malformed(file, 'it proves a time, but of no signature: name that with `signature`')),
    ];
}
function readContent(candidate) {
    const { file, path, links, role, certificate } = candidate;
    const read = (0,read_file/* readWhole */.oD)(path, limits/* MAX_EVIDENCE_BYTES */.bU, { shown: file, links, missing: 'BUNDLE_MISSING' });
    if ('refusal' in read)
        return { evidence: [(0,result/* refuse */.TR)({ at: { file }, ...read.refusal })] };
    const { bytes } = read;
    // A signature may lie in a Sigstore bundle under the name `x.sig`, and a proof under the name of a bundle.
    if (role === 'bundle')
        return readBundleFile(bytes, file);
    if (bytes[0] === OPENING_BRACE && (0,evidence_json/* isRecord */.u4)((0,evidence_json/* parseJson */.qF)(bytes.toString('utf8'))))
        return readBundleFile(bytes, file);
    // These name their own key; a certificate beside them would be another kind of evidence.
    if ((0,openpgp/* isOpenPgp */.uy)(bytes))
        return { evidence: [(0,openpgp/* readOpenPgpSignature */.SP)(bytes, file)] };
    if ((0,ssh_signature/* isSshSignature */.T)(bytes))
        return { evidence: [(0,ssh_signature/* readSshSignature */.v)(bytes, file)] };
    if (isMinisign(bytes))
        return { evidence: [readMinisign(bytes, file)] };
    if (!certificate)
        return { evidence: [readDetached(bytes, undefined, { signature: file })] };
    const pem = (0,read_file/* readWhole */.oD)(certificate.path, limits/* MAX_EVIDENCE_BYTES */.bU, {
        shown: certificate.file,
        links: certificate.links,
        missing: 'BUNDLE_MISSING',
    });
    if ('refusal' in pem)
        return { evidence: [(0,result/* refuse */.TR)({ at: { file: certificate.file }, ...pem.refusal })] };
    return {
        evidence: [readDetached(bytes, pem.bytes.toString('latin1'), { signature: file, certificate: certificate.file })],
    };
}
const OPENING_BRACE = 0x7b;
function readBundleFile(bytes, file) {
    const proof = readLooseProof(bytes, file);
    if (proof === undefined)
        return { evidence: (0,bundle/* readBundles */.A)(bytes.toString('utf8'), file) };
    return typeof proof === 'string' ? { evidence: [malformed(file, proof)] } : { evidence: [], proof };
}
function malformed(file, what) {
    return (0,result/* refuse */.TR)({ code: 'BUNDLE_MALFORMED', message: `${file} cannot be read as evidence: ${what}`, at: { file } });
}


/***/ }),

/***/ 6200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ isSshSignature),
  v: () => (/* binding */ readSshSignature)
});

// EXTERNAL MODULE: ./lib/result.js
var result = __webpack_require__(4138);
// EXTERNAL MODULE: ./lib/evidence/encoding.js
var encoding = __webpack_require__(4292);
;// CONCATENATED MODULE: ./lib/evidence/ssh-armor.js

/** Decodes a text that is one PEM-like block and nothing else but white space around it. */
function readArmor(text, label) {
    const trimmed = text.trim();
    const begin = `-----BEGIN ${label}-----`;
    const end = `-----END ${label}-----`;
    if (!trimmed.startsWith(begin) || !trimmed.endsWith(end))
        return undefined;
    return (0,encoding/* decodeBase64 */.y4)(trimmed.slice(begin.length, -end.length));
}

// EXTERNAL MODULE: ./lib/evidence/ssh-wire.js
var ssh_wire = __webpack_require__(4577);
;// CONCATENATED MODULE: ./lib/evidence/ssh-signature.js
/** SSH signatures as `ssh-keygen -Y sign` writes them (OpenSSH, PROTOCOL.sshsig). */



const MAGIC = 'SSHSIG';
function isSshSignature(bytes) {
    return /^\s*-----BEGIN SSH SIGNATURE-----/.test(bytes.toString('latin1', 0, 256));
}
/** Reads one signature; the file may hold nothing else. */
function readSshSignature(bytes, file) {
    const malformed = (what) => (0,result/* refuse */.TR)({
        code: 'BUNDLE_MALFORMED',
        message: `${file} cannot be read as an SSH signature: ${what}`,
        at: { file },
    });
    const blob = readArmor(bytes.toString('latin1'), 'SSH SIGNATURE');
    if (!blob)
        return malformed('it is not exactly one block of base64');
    if (blob.toString('latin1', 0, MAGIC.length) !== MAGIC)
        return malformed('it does not begin with its magic word');
    const reader = (0,ssh_wire/* readWire */.i)(blob.subarray(MAGIC.length));
    const version = reader.uint32();
    if (version !== 1)
        return malformed(`version ${version ?? 'none'} is not known`);
    const publicKey = reader.string();
    const namespace = reader.text();
    const reserved = reader.string();
    const hash = reader.text();
    const signature = reader.string();
    if (!publicKey || namespace === undefined || !reserved || hash === undefined || !signature)
        return malformed('it is cut off');
    if (reader.rest().length > 0)
        return malformed('bytes follow its end');
    if (hash !== 'sha256' && hash !== 'sha512')
        return malformed(`the hash algorithm ${hash.slice(0, 40)} is not allowed`);
    return (0,result/* accept */.Ju)({ form: 'ssh', file, publicKey, namespace, reserved, hash, signature });
}


/***/ }),

/***/ 4577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ wireStrings),
/* harmony export */   i: () => (/* binding */ readWire)
/* harmony export */ });
/** The `string` and number types of the SSH protocol (RFC 4251, section 5): a length in four bytes, then the bytes. */
function readWire(message) {
    let at = 0;
    const take = (length) => {
        if (length > message.length - at)
            return undefined;
        at += length;
        return message.subarray(at - length, at);
    };
    const uint32 = () => take(4)?.readUInt32BE(0);
    const string = () => {
        const length = uint32();
        return length === undefined ? undefined : take(length);
    };
    return {
        uint32,
        string,
        text: () => string()?.toString('latin1'),
        byte: () => take(1)?.[0],
        rest: () => message.subarray(at),
    };
}
/** Writes `string`s one after the other. */
function wireStrings(...parts) {
    return Buffer.concat(parts.flatMap((part) => {
        const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
        const length = Buffer.alloc(4);
        length.writeUInt32BE(bytes.length);
        return [length, bytes];
    }));
}


/***/ }),

/***/ 4914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ checkBatch),
  J: () => (/* binding */ refused)
});

// EXTERNAL MODULE: ./lib/errors.js + 1 modules
var errors = __webpack_require__(3290);
// EXTERNAL MODULE: ./lib/evidence/locate.js
var locate = __webpack_require__(943);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
var external_node_fs_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_fs_, 2);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(8207);
// EXTERNAL MODULE: ./lib/result.js
var result = __webpack_require__(4138);
// EXTERNAL MODULE: ./lib/subjects/read-file.js
var read_file = __webpack_require__(2952);
// EXTERNAL MODULE: ./lib/evidence/clearsigned.js
var clearsigned = __webpack_require__(4512);
// EXTERNAL MODULE: ./lib/evidence/openpgp.js + 1 modules
var openpgp = __webpack_require__(2325);
;// CONCATENATED MODULE: ./lib/evidence/own-evidence.js
/** Artifacts that carry their own evidence: clearsigned documents. */






/** Enough to see what a file begins with; text before a signed block is looked for in as much. */
const HEAD = 4096;
/** The artifact's own evidence, where a clearsigned block begins in its first bytes. Never throws. */
function ownEvidence({ name, path }) {
    const head = readHead(path);
    if (!head.includes(clearsigned/* CLEARSIGNED_BEGIN */.Wc) || !(0,clearsigned/* holdsClearsigned */.WX)(head))
        return [];
    const read = (0,read_file/* readWhole */.oD)(path, limits/* MAX_CLEARSIGNED_BYTES */.bK, { shown: name });
    return ['refusal' in read ? (0,result/* refuse */.TR)({ at: { file: name }, ...read.refusal }) : (0,openpgp/* readOpenPgpDocument */.br)(read.bytes, name)];
}
/** The first bytes of a file; none where it cannot be read, which its hashing will report. */
function readHead(path) {
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW);
        const head = Buffer.alloc(HEAD);
        return head.subarray(0, (0,external_node_fs_.readSync)(fd, head, 0, HEAD, 0));
    }
    catch {
        return Buffer.alloc(0);
    }
    finally {
        if (fd !== undefined)
            (0,external_node_fs_.closeSync)(fd);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
var external_node_crypto_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_crypto_, 2);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./lib/subjects/hash-worker.js
/**
 * @param chunk bytes per read of `streamed`, which fills one buffer while it hashes the other; `atOnce` takes files that
 *   are smaller. Memory is twice this, whatever the size of the file.
 */
/* istanbul ignore next -- counters inside would not exist in the worker */
function createReader(fs, crypto, chunk) {
    const front = Buffer.allocUnsafeSlow(chunk);
    let back;
    const atOnce = (fd, { size: planned, algorithms, keep }) => {
        // One byte more than planned shows that the file grew.
        const buffer = keep ? Buffer.allocUnsafeSlow(planned + 1) : front.subarray(0, planned + 1);
        let size = 0;
        for (let count = 1; count > 0 && size < buffer.length; size += count) {
            count = fs.readSync(fd, buffer, size, buffer.length - size, size);
        }
        const bytes = buffer.subarray(0, size);
        const hex = algorithms.map((algorithm) => crypto.hash(algorithm, bytes, 'hex'));
        return keep ? { size, hex, bytes } : { size, hex };
    };
    const streamed = async (fd, { size: planned, algorithms }, onBytes) => {
        const hashes = algorithms.map((algorithm) => crypto.createHash(algorithm));
        back ??= Buffer.allocUnsafeSlow(chunk);
        const read = (buffer, position) => new Promise((resolve, reject) => {
            fs.read(fd, buffer, 0, chunk, position, (error, count) => {
                if (error)
                    reject(error);
                else
                    resolve(buffer.subarray(0, count));
            });
        });
        let size = 0;
        let pending = read(front, 0);
        try {
            for (let ahead = back, behind = front; size <= planned; [ahead, behind] = [behind, ahead]) {
                const bytes = await pending;
                if (bytes.length === 0)
                    break;
                size += bytes.length;
                pending = read(ahead, size);
                for (const hash of hashes)
                    hash.update(bytes);
                onBytes(bytes.length);
            }
        }
        finally {
            // The file must stay open until nothing reads from it.
            await pending.catch(() => undefined);
        }
        return { size, hex: hashes.map((hash) => hash.digest('hex')) };
    };
    return { atOnce, streamed };
}
/** @param chunk as of the reader. */
/* istanbul ignore next -- as above */
function createHasher(fs, reader, chunk) {
    // Windows knows neither flag; there they are undefined, which counts as 0.
    const flags = fs.constants.O_RDONLY | fs.constants.O_NOFOLLOW | fs.constants.O_NONBLOCK;
    const windows = !('O_NOFOLLOW' in fs.constants);
    const isSame = (before, after) => after.size === before.size &&
        after.mtimeMs === before.mtimeMs &&
        // Not every Windows file system tells the same numbers for a path and for an open file.
        (windows || (after.ino === before.ino && after.dev === before.dev));
    const hashOpen = async (fd, job, onBytes) => {
        const { index, path } = job;
        const before = fs.fstatSync(fd);
        if (!before.isFile() || before.size !== job.size)
            return { index, problem: 'changed' };
        const small = before.size < chunk || job.keep;
        const read = small ? reader.atOnce(fd, job) : await reader.streamed(fd, job, onBytes);
        if (small)
            onBytes(read.size);
        // By the path: a file that was put in the place of the one that is open counts as a change too.
        const same = isSame(before, fs.lstatSync(path)) && read.size === before.size;
        return same ? { index, ...read } : { index, problem: 'changed' };
    };
    return async (job, onBytes) => {
        let fd;
        try {
            fd = fs.openSync(job.path, flags);
            return await hashOpen(fd, job, onBytes);
        }
        catch (error) {
            // Not by class: another realm has its own `Error`.
            const known = typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
            return { index: job.index, problem: 'error', ...(known ? { code: error.code } : {}) };
        }
        finally {
            if (fd !== undefined)
                fs.closeSync(fd);
        }
    };
}
/** Does the tasks that come in through the port, in their order. */
/* istanbul ignore next -- as above */
function serve(port, hash, report) {
    let last = Promise.resolve();
    let unsaid = 0;
    const say = (message) => {
        port.postMessage(message);
    };
    const onBytes = (count) => {
        unsaid += count;
        if (unsaid < report)
            return;
        say({ kind: 'bytes', count: unsaid });
        unsaid = 0;
    };
    port.on('message', (task) => {
        last = last.then(async () => {
            const results = [];
            for (const job of task.jobs)
                results.push(await hash(job, onBytes));
            say({ kind: 'bytes', count: unsaid });
            unsaid = 0;
            say({ kind: 'done', results });
        });
    });
}
/**
 * The program of a worker, to be run with `eval`.
 *
 * @param chunk bytes per read.
 * @param report bytes after which a worker says how far it is.
 */
function workerSource(chunk, report) {
    return [
        `'use strict';`,
        `const fs = require('node:fs');`,
        `const reader = (${createReader.toString()})(fs, require('node:crypto'), ${chunk});`,
        `const hash = (${createHasher.toString()})(fs, reader, ${chunk});`,
        `(${serve.toString()})(require('node:worker_threads').parentPort, hash, ${report});`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/subjects/hash-crew.js
/** Worker threads that hash beside the main one. They are a help, not a need: what a worker cannot do is given back. */


/** Work that a worker has in hand at least, in bytes, so that it does not wait while the main thread is busy with a batch. */
const IN_HAND = 8 * 1024 * 1024;
/** How often a worker says how far it is, in bytes. */
const REPORT_BYTES = 16 * 1024 * 1024;
/** @returns the crew, already at work; smaller, or empty, where the system gives no threads. */
function startCrew(options) {
    let wake = () => undefined;
    const hands = [];
    const source = options.source ?? workerSource(options.chunk, REPORT_BYTES);
    for (let count = 0; count < options.size; count++) {
        const hand = startHand(source, options, () => {
            wake();
        });
        if (hand)
            hands.push(hand);
    }
    return {
        busy: () => hands.some(({ tasks }) => tasks.length > 0),
        news: () => new Promise((resolve) => {
            wake = resolve;
        }),
        wake: () => {
            wake();
        },
        stop: async () => {
            await Promise.all(hands.map(({ worker }) => worker.terminate()));
        },
    };
}
function startHand(source, options, wake) {
    let worker;
    try {
        // No environment, no flags: a worker needs none, and the tokens of the job are not its concern.
        worker = new external_node_worker_threads_.Worker(source, { eval: true, env: {}, execArgv: [] });
    }
    catch {
        return undefined;
    }
    const tasks = [];
    const feed = () => {
        while (tasks.reduce((sum, { cost }) => sum + cost, 0) < IN_HAND) {
            const task = options.take();
            if (!task)
                break;
            tasks.push(task);
            worker.postMessage(task);
        }
    };
    const lost = () => {
        for (const task of tasks.splice(0))
            options.giveBack(task);
        wake();
    };
    worker.on('message', (message) => {
        if (message.kind === 'bytes')
            options.onBytes(message.count);
        else {
            tasks.shift();
            options.done(message.results);
            feed();
        }
        wake();
    });
    worker.on('error', lost);
    worker.on('messageerror', lost);
    worker.on('exit', lost);
    feed();
    return { worker, tasks };
}

;// CONCATENATED MODULE: ./lib/subjects/digest.js
/**
 * One read per file: every file is opened once and hashed with all its algorithms in that pass, many files on all cores, in
 * memory that does not grow with their size.
 */








/** Bytes per read: larger ones gain nothing, smaller ones cost turns of the event loop. */
const CHUNK = 1024 * 1024;
/** What opening, asking and closing a file costs, as bytes of hashing. */
const COST_PER_FILE = 32 * 1024;
/** Small files are handed out together, in batches worth this much: some milliseconds. */
const COST_PER_BATCH = 4 * 1024 * 1024;
/** A worker takes about 30 ms to start; in that time the main thread hashes this much. */
const COST_PER_WORKER = 32 * 1024 * 1024;
/** Beyond this the disk is the limit, and each worker takes some MiB of memory. */
const MAX_WORKERS = 3;
/**
 * @returns one result per job, in their order. It rejects only with the signal's reason.
 */
async function hashFiles(jobs, options = {}) {
    options.signal?.throwIfAborted();
    const { board, own } = plan(jobs, options);
    const work = board.tasks.reduce((sum, { cost }) => sum + cost, 0);
    const worth = Math.min((0,external_node_os_.availableParallelism)() - 1, MAX_WORKERS, Math.floor(work / COST_PER_WORKER), board.tasks.length - 1);
    const crew = startCrew({
        size: Math.max(0, options.workers ?? worth),
        chunk: CHUNK,
        ...(options.workerProgram === undefined ? {} : { source: options.workerProgram }),
        take: () => board.tasks.pop(),
        giveBack: (task) => board.tasks.push(task),
        done: (results) => {
            accept(board, results);
        },
        onBytes: (bytes) => {
            board.count(bytes, 0);
        },
    });
    options.signal?.addEventListener('abort', crew.wake);
    try {
        await workOff(board, own, crew, options.signal);
    }
    finally {
        options.signal?.removeEventListener('abort', crew.wake);
        await crew.stop();
    }
    return board.results.map((result, index) => result ?? lost(jobs[index]?.path ?? ''));
}
/** The main thread's share: first what only it can do, then whatever is left, then it waits for the others. */
async function workOff(board, own, crew, signal) {
    const hash = createHasher(external_node_fs_namespaceObject, createReader(external_node_fs_namespaceObject, external_node_crypto_namespaceObject, CHUNK), CHUNK);
    for (;;) {
        signal?.throwIfAborted();
        const task = own.pop() ?? board.tasks.pop();
        if (task) {
            for (const job of task.jobs) {
                accept(board, [
                    await hash(job, (bytes) => {
                        proceed(board, bytes, signal);
                    }),
                ]);
                signal?.throwIfAborted();
            }
            // Small files are read without waiting, so that nothing else would ever have its turn.
            await (0,promises_.setImmediate)();
        }
        else if (crew.busy())
            await crew.news();
        else
            return;
    }
}
/** Throws into the hasher on abort, which closes its file. */
function proceed(board, bytes, signal) {
    signal?.throwIfAborted();
    board.count(bytes, 0);
}
/** Looks at every file, refuses what is no regular file, and sorts the rest into tasks: the largest are done first. */
function plan(jobs, options) {
    const results = jobs.map(() => undefined);
    const done = { bytes: 0, totalBytes: 0, files: 0, totalFiles: jobs.length };
    const count = (bytes, files) => {
        done.bytes += bytes;
        done.files += files;
        options.onProgress?.({ ...done });
    };
    const large = [];
    const own = [];
    const small = [];
    let batch = { jobs: [], cost: 0 };
    let room = limits/* MAX_BYTES_IN_MEMORY */.$r;
    for (const [index, { path, shown, algorithms, keepUpTo = -1 }] of jobs.entries()) {
        const size = sizeOf(path, shown ?? path);
        if (typeof size !== 'number') {
            results[index] = { path, refusal: size };
            done.files++;
            continue;
        }
        done.totalBytes += size;
        const keep = size <= keepUpTo && size <= room;
        const job = { index, path, size, algorithms, keep };
        const cost = COST_PER_FILE + size * Math.max(1, algorithms.length);
        if (keep) {
            room -= size;
            own.push({ jobs: [job], cost });
        }
        else if (size >= CHUNK)
            large.push({ jobs: [job], cost });
        else {
            if (batch.jobs.length === 0)
                small.push(batch);
            batch.jobs.push(job);
            batch.cost += cost;
            if (batch.cost >= COST_PER_BATCH)
                batch = { jobs: [], cost: 0 };
        }
    }
    large.sort((left, right) => left.cost - right.cost);
    return { board: { jobs, tasks: [...small, ...large], results, count }, own };
}
function sizeOf(path, shown) {
    try {
        const found = external_node_fs_.lstatSync(path);
        return found.isFile() ? found.size : (0,read_file/* refuseKind */.L_)(shown, found);
    }
    catch (error) {
        return (0,read_file/* refuseError */.hQ)(shown, (0,read_file/* errorCode */.CA)(error));
    }
}
function accept(board, results) {
    for (const result of results) {
        const job = board.jobs[result.index];
        if (!job)
            continue;
        board.results[result.index] = toResult(job, result);
        board.count(0, 1);
    }
}
function toResult({ path, shown = path, algorithms }, result) {
    if ('problem' in result) {
        if (result.problem === 'error')
            return { path, refusal: (0,read_file/* refuseError */.hQ)(shown, result.code) };
        // Whatever it is now, it was a regular file when the work was planned.
        return { path, refusal: (0,read_file/* refuseChanged */.dT)(shown) };
    }
    const digests = {};
    for (const [index, algorithm] of algorithms.entries())
        digests[algorithm] = Buffer.from(result.hex[index] ?? '', 'hex');
    return { path, digests, size: result.size, ...(result.bytes ? { bytes: result.bytes } : {}) };
}
/** No thread answered for this file; that would be a mistake of ours, and must not look like a pass. */
function lost(path) {
    return { path, refusal: (0,read_file/* refuseError */.hQ)(path, undefined) };
}
/**
 * The bytes of a hashed file: those kept, or, where there was no room to keep them, read again and held against the digests,
 * so that they are the very bytes that were hashed.
 *
 * @returns the bytes, or a refusal: `LIMIT_EXCEEDED` above MAX_BYTES_IN_MEMORY, `UNSAFE_PATH` where the file has changed.
 */
function bytesOf(file, shown) {
    if (file.bytes)
        return { bytes: file.bytes };
    const read = (0,read_file/* readWhole */.oD)(file.path, limits/* MAX_BYTES_IN_MEMORY */.$r, { shown });
    if ('refusal' in read)
        return read;
    const [algorithm, digest] = Object.entries(file.digests)[0] ?? [];
    const same = algorithm !== undefined && digest !== undefined && external_node_crypto_.hash(algorithm, read.bytes, 'buffer').equals(digest);
    return same ? read : { refusal: (0,read_file/* refuseChanged */.dT)(shown) };
}

// EXTERNAL MODULE: ./lib/verdict.js
var verdict = __webpack_require__(802);
// EXTERNAL MODULE: ./lib/verify/checksum.js
var checksum = __webpack_require__(2874);
// EXTERNAL MODULE: ./lib/verify/requirement.js + 14 modules
var verify_requirement = __webpack_require__(1465);
// EXTERNAL MODULE: ./lib/verify/public-key.js + 1 modules
var public_key = __webpack_require__(4209);
// EXTERNAL MODULE: ./lib/verify/statement.js
var verify_statement = __webpack_require__(7516);
;// CONCATENATED MODULE: ./lib/gate/needed-hashes.js


/** Plain Ed25519 is over the bytes themselves, and RSA keys that allow nothing but PSS verify only there. */
const NEED_BYTES = ['ed25519', 'rsa-pss'];
const ALL_SHA = ['sha256', 'sha384', 'sha512'];
/**
 * The digests that checking this evidence will ask for, so that the artifact is read once.
 *
 * @param keys keys that the policy accepts; a bare signature does not say what it was made with
 */
function neededHashes(evidence, keys) {
    const needed = new Set(['sha256']);
    for (const one of evidence) {
        if (one.ok)
            for (const algorithm of algorithmsOf(one.value, keys))
                needed.add(algorithm);
    }
    return [...needed];
}
function algorithmsOf(evidence, keys) {
    switch (evidence.form) {
        case 'openpgp':
            return [];
        case 'minisign':
        case 'signify':
            return evidence.prehashed ? ['blake2b512'] : [];
        case 'ssh':
            return [evidence.hash];
        case 'bundle':
        case 'cosign':
        case 'detached':
        case 'cosign-layer':
            return sigstoreAlgorithms(evidence, keys);
    }
}
function sigstoreAlgorithms({ content, key, file }, keys) {
    switch (content.kind) {
        case 'dsse': {
            const statement = (0,verify_statement/* readStatement */.cO)(content.payloadType, content.payload, file);
            return statement.ok ? (0,verify_statement/* statementAlgorithms */.A5)(statement.value) : [];
        }
        case 'simple-signing':
            return [];
        case 'message':
            if (content.claimedDigest)
                return [content.claimedDigest.algorithm];
            return key.kind === 'certificate' ? ALL_SHA : keys.flatMap((signer) => (0,public_key/* hashesFor */.yO)(signer.key));
    }
}
/** How much of an artifact's bytes its evidence could use: none, as they are handy where small, or all of them. */
function useOfBytes(evidence, keys) {
    const uses = evidence.map((one) => (one.ok ? useOf(one.value, keys) : 'none'));
    if (uses.includes('all'))
        return 'all';
    return uses.includes('handy') ? 'handy' : 'none';
}
function useOf(evidence, keys) {
    switch (evidence.form) {
        case 'openpgp':
            return evidence.over.kind === 'artifact' ? 'handy' : 'none';
        case 'minisign':
        case 'signify':
            return evidence.prehashed || !keys.some(({ format }) => format?.kind === 'minisign') ? 'none' : 'all';
        case 'ssh':
            return 'none';
        case 'bundle':
        case 'cosign':
        case 'detached':
        case 'cosign-layer':
            if (evidence.content.kind !== 'message')
                return 'none';
            return keys.some(({ key, format }) => !format && NEED_BYTES.includes(key.asymmetricKeyType)) ? 'all' : 'handy';
    }
}

// EXTERNAL MODULE: ./lib/gate/openpgp.js + 2 modules
var gate_openpgp = __webpack_require__(6104);
// EXTERNAL MODULE: ./lib/gate/ready.js + 2 modules
var gate_ready = __webpack_require__(9864);
;// CONCATENATED MODULE: ./lib/gate/check-batch.js
/** A batch of artifacts: evidence is read, files are hashed once with all that it needs, every requirement is decided. */











/** Files up to this size keep their bytes: verifying a signature over them is then faster than over the digest. */
const SMALL_FILE = 1024 * 1024;
/** Checks the subjects of a batch; one report for each, in their order. */
async function checkBatch(subjects, context) {
    const prepared = subjects.map((subject) => prepare(subject, context));
    const hashed = await hashAll(prepared, context);
    const reports = [];
    for (const one of prepared)
        reports.push(await report(one, hashed.get(one), context));
    return reports;
}
async function report(one, result, context) {
    const { subject, evidence } = one;
    if (subject.kind === 'digest') {
        const artifact = { name: subject.name, digests: subject.digests };
        return decide(one, await (0,gate_openpgp/* judgeEvidence */.Z)(evidence, artifact, (0,gate_openpgp/* withoutBytes */.Y)(artifact), context), artifact, context);
    }
    if (!result)
        throw new Error(`${subject.name} was not hashed`);
    if ('refusal' in result)
        return (0,verdict/* reportArtifact */.x)(subject, {}, [refused('artifact', result.refusal)]);
    const artifact = artifactOf(subject.name, result, one, context);
    const { sha256 = Buffer.alloc(0) } = artifact.digests;
    const source = artifact.bytes
        ? { kind: 'bytes', bytes: artifact.bytes }
        : { kind: 'file', path: subject.path, shown: subject.name, sha256 };
    return decide(one, await (0,gate_openpgp/* judgeEvidence */.Z)(evidence, artifact, source, context), artifact, context, result.size);
}
function prepare(subject, { rule, ready, readEvidence, workspace, folders, signers }) {
    if (!ready.some(({ kind }) => kind === 'signature'))
        return { subject, evidence: [], missing: [] };
    // What is not on disk can still have evidence there, under its name or where a template leads.
    const file = subject.kind === 'file'
        ? subject
        : { kind: 'file', name: subject.name, path: subject.name, captures: [] };
    const { candidates, missing } = (0,locate/* locateEvidence */.M)(file, rule, workspace, folders);
    const own = subject.kind === 'file' && signers.length > 0 ? ownEvidence(subject) : [];
    return { subject, evidence: [...own, ...readEvidence(candidates)], missing };
}
async function hashAll(prepared, { ready, signal, onProgress }) {
    const files = prepared.flatMap((one) => (one.subject.kind === 'file' ? [{ one, subject: one.subject }] : []));
    const jobs = files.map(({ one: { evidence }, subject }) => ({
        path: subject.path,
        shown: subject.name,
        algorithms: algorithmsFor(subject, evidence, ready),
        keepUpTo: KEPT[useOfBytes(evidence, (0,gate_ready/* acceptedKeys */.gH)(ready))],
    }));
    const results = await hashFiles(jobs, { signal, onProgress });
    return new Map(files.flatMap(({ one }, index) => (results[index] ? [[one, results[index]]] : [])));
}
function algorithmsFor(subject, evidence, ready) {
    const listed = ready.flatMap((one) => (one.kind === 'checksum' ? [...(0,checksum/* neededAlgorithms */.A0)(one.index, subject)] : []));
    return [...new Set([...neededHashes(evidence, (0,gate_ready/* acceptedKeys */.gH)(ready)), ...listed])];
}
const KEPT = { none: -1, handy: SMALL_FILE, all: limits/* MAX_BYTES_IN_MEMORY */.$r };
function artifactOf(name, file, { evidence }, { ready }) {
    const { digests, bytes } = file;
    if (useOfBytes(evidence, (0,gate_ready/* acceptedKeys */.gH)(ready)) !== 'all')
        return { name, digests, ...(bytes && { bytes }) };
    const kept = bytesOf(file, name);
    return 'bytes' in kept ? { name, digests, bytes: kept.bytes } : { name, digests, withoutBytes: kept.refusal };
}
function decide({ subject, missing }, evidence, artifact, context, size) {
    const checks = context.ready.map((one) => one.kind === 'signature'
        ? signatureCheck(one.requirement, artifact, { evidence, missing }, context)
        : checksumCheck(one, subject, artifact.digests));
    return (0,verdict/* reportArtifact */.x)(subject, artifact.digests, checks, size);
}
function signatureCheck(requirement, artifact, { evidence, missing }, { roots, rootRefusals }) {
    const [unavailable] = rootRefusals;
    if (unavailable)
        return refused('signature', unavailable);
    if (evidence.length > 0)
        return (0,verify_requirement/* checkSignature */.j)(requirement, artifact, evidence, roots);
    return refused('signature', {
        code: 'BUNDLE_MISSING',
        message: `No evidence was found for ${artifact.name}`,
        expected: missing.length > 0 ? `one of ${missing.join(', ')}` : 'a bundle',
        actual: 'none of these files',
    });
}
function checksumCheck({ index, refusals }, subject, digests) {
    const [refusal, ...others] = refusals;
    if (refusal)
        return refused('checksum', refusal, others);
    const outcome = (0,checksum/* verifyChecksum */.j_)(index, subject, digests);
    if (outcome.ok)
        return { check: 'checksum', status: 'pass', proof: outcome.proof, others: outcome.others };
    return refused('checksum', outcome.refusal, outcome.others);
}
/** A check that did not pass: "could not look" where the code says so, else a failure. */
function refused(check, refusal, others = []) {
    return { check, status: (0,errors/* isCouldNotLook */.mI)(refusal.code) ? 'error' : 'fail', refusal, others };
}


/***/ }),

/***/ 6104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ judgeEvidence),
  Y: () => (/* binding */ withoutBytes)
});

// EXTERNAL MODULE: ./lib/result.js
var result = __webpack_require__(4138);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(8207);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/subjects/read-file.js
var read_file = __webpack_require__(2952);
;// CONCATENATED MODULE: ./lib/verify/openpgp-digest.js
/**
 * What an OpenPGP signature is computed over (RFC 9580, section 5.2.4): salt, data, the signature's own fields, a trailer.
 * The data is read once for all signatures, in pieces, so that memory does not grow with its size.
 */





/** Hash algorithms by their number (RFC 9580, section 9.5), as Node calls them. MD5, SHA-1 and RIPEMD are not here. */
const HASHES = new Map([
    [8, 'sha256'],
    [9, 'sha384'],
    [10, 'sha512'],
    [11, 'sha224'],
    [12, 'sha3-256'],
    [14, 'sha3-512'],
]);
const WEAK = new Map([
    [1, 'MD5'],
    [2, 'SHA-1'],
    [3, 'RIPEMD-160'],
]);
/** Salt of version 6 in bytes, by hash algorithm (RFC 9580, table 23). */
const SALT = new Map([
    [8, 16],
    [9, 24],
    [10, 32],
    [11, 16],
    [12, 16],
    [14, 32],
]);
const BINARY = 0x00;
const TEXT = 0x01;
const CHUNK = 1024 * 1024;
const LF = 0x0a;
const CR = 0x0d;
/** The library's numbers are an enum that is absent at run time unless it is loaded. */
function isOver({ signatureType }, type) {
    return signatureType === type;
}
/** Why a signature is not one that counts; undefined where it may. */
function packetProblem(packet) {
    const hash = packet.hashAlgorithm ?? 0;
    if (packet.version !== 4 && packet.version !== 6)
        return `version ${packet.version} of signatures is not supported`;
    if (!isOver(packet, BINARY) && !isOver(packet, TEXT))
        return 'it is no signature over a document';
    if (WEAK.has(hash))
        return `it uses ${WEAK.get(hash) ?? ''}, which is broken`;
    if (!HASHES.has(hash))
        return `its hash algorithm (number ${hash}) is not supported`;
    if (packet.version === 6 && packet.salt?.length !== SALT.get(hash))
        return 'its salt has a wrong length';
    if (!packet.signatureData || !packet.created)
        return 'it is incomplete';
    return undefined;
}
/**
 * Digests for signatures that have no `packetProblem`, in their order. A file that is not the one that was hashed before
 * is refused, so that all checks speak of the same bytes.
 */
async function digestsFor(packets, data, signal) {
    const running = packets.map((packet) => {
        const hash = (0,external_node_crypto_.createHash)(HASHES.get(packet.hashAlgorithm ?? 0) ?? '');
        return { packet, hash: packet.version === 6 ? hash.update(packet.salt ?? Buffer.alloc(0)) : hash };
    });
    const feed = feeder(running);
    if (data.kind === 'bytes')
        feed(data.bytes);
    else {
        const refusal = await feedFile(data, feed, signal);
        if (refusal)
            return (0,result/* refuse */.TR)(refusal);
    }
    return (0,result/* accept */.Ju)(running.map(finish));
}
/** Hands a piece of data to every hash; in text signatures line ends are CR LF (RFC 9580, section 5.2.1.2). */
function feeder(running) {
    const anyText = running.some(({ packet }) => isOver(packet, TEXT));
    let afterCr = false;
    return (piece) => {
        const canonical = anyText ? withCrLf(piece, afterCr) : piece;
        if (piece.length > 0)
            afterCr = piece.at(-1) === CR;
        for (const { packet, hash } of running)
            hash.update(isOver(packet, TEXT) ? canonical : piece);
    };
}
function withCrLf(piece, afterCr) {
    const out = Buffer.allocUnsafe(2 * piece.length);
    let length = 0;
    let last = afterCr ? CR : 0;
    for (const byte of piece) {
        if (byte === LF && last !== CR)
            out[length++] = CR;
        out[length++] = byte;
        last = byte;
    }
    return out.subarray(0, length);
}
async function feedFile({ path, shown, sha256 }, feed, signal) {
    const seen = (0,external_node_crypto_.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(CHUNK);
    try {
        const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW);
        try {
            if (!(await file.stat()).isFile())
                return (0,read_file/* refuseChanged */.dT)(shown);
            for (;;) {
                signal.throwIfAborted();
                const { bytesRead } = await file.read(buffer, 0, CHUNK, null);
                if (bytesRead === 0)
                    break;
                const piece = buffer.subarray(0, bytesRead);
                seen.update(piece);
                feed(piece);
            }
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        return (0,read_file/* refuseError */.hQ)(shown, (0,read_file/* errorCode */.CA)(error));
    }
    return seen.digest().equals(sha256) ? undefined : (0,read_file/* refuseChanged */.dT)(shown);
}
/** Fields up to the end of the hashed subpackets, then version, 0xff and their length (RFC 9580, section 5.2.4). */
function finish({ packet, hash }) {
    const fields = packet.signatureData ?? new Uint8Array();
    const trailer = Buffer.alloc(6);
    trailer.writeUInt8(packet.version, 0);
    trailer.writeUInt8(0xff, 1);
    trailer.writeUInt32BE(fields.length, 2);
    return hash.update(fields).update(trailer).digest();
}

// EXTERNAL MODULE: ./lib/verify/openpgp-library.js
var openpgp_library = __webpack_require__(6648);
;// CONCATENATED MODULE: ./lib/verify/openpgp.js




/** Judges one piece of evidence for one artifact. Throws only where the signal says so. */
async function judgeOpenPgp(evidence, artifact, source, context) {
    const { file } = evidence;
    const judged = (held, refusals) => ({
        form: 'openpgp-judged',
        file,
        held,
        refusals,
    });
    if (context.signers.length === 0)
        return judged([], []);
    const data = signedData(evidence, artifact, source);
    if (!data.ok)
        return judged([], [data.refusal]);
    const library = await (0,openpgp_library/* loadOpenPgp */.q)();
    const packets = await readPackets(library, evidence);
    if (!packets.ok)
        return judged([], [packets.refusal]);
    const refusals = [];
    const candidates = [];
    for (const packet of packets.value) {
        const known = candidatesFor(packet, context.signers);
        const problem = packetProblem(packet);
        if (problem !== undefined)
            refusals.push(invalid(file, artifact, problem));
        else if (known.length === 0)
            refusals.push(unknownKey(file, packet, context.signers));
        else
            candidates.push(...known);
    }
    if (candidates.length === 0)
        return judged([], refusals);
    const digests = await digestsFor(candidates.map(({ packet }) => packet), data.value, context.signal);
    if (!digests.ok)
        return judged([], [...refusals, digests.refusal]);
    const held = [];
    for (const [index, candidate] of candidates.entries()) {
        const outcome = await verifyPacket(candidate, digests.value[index] ?? Buffer.alloc(0), context.now);
        if ('problem' in outcome)
            refusals.push(invalid(file, artifact, outcome.problem));
        else
            held.push(outcome);
    }
    return judged(held, refusals);
}
/** Ties the signed text to the artifact, or finds the artifact's own bytes. */
function signedData({ over, file }, artifact, source) {
    const { name, digests } = artifact;
    const differs = (message, expected) => (0,result/* refuse */.TR)({
        code: 'OPENPGP_INVALID',
        message,
        expected,
        actual: `sha256:${digests.sha256?.toString('hex') ?? 'unknown'}`,
        at: { file },
    });
    switch (over.kind) {
        case 'artifact':
            return source.kind === 'none' ? (0,result/* refuse */.TR)({ ...source.refusal, at: { file } }) : (0,result/* accept */.Ju)(source);
        case 'document':
            return digests.sha256?.equals(over.sha256)
                ? (0,result/* accept */.Ju)({ kind: 'bytes', bytes: over.text })
                : differs(`${name} changed while it was read`, `sha256:${over.sha256.toString('hex')}`);
        case 'listing': {
            const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
            const listed = over.files.get(base);
            if (listed === undefined) {
                const names = [...over.files.keys()].slice(0, 3).join(', ');
                return (0,result/* refuse */.TR)({
                    code: 'OPENPGP_INVALID',
                    message: `${file} does not list ${base}`,
                    expected: `\`${base}\` among its files`,
                    actual: names,
                    at: { file },
                });
            }
            return digests.sha256?.toString('hex') === listed
                ? (0,result/* accept */.Ju)({ kind: 'bytes', bytes: over.text })
                : differs(`${file} lists ${base} with another digest`, `sha256:${listed}`);
        }
    }
}
async function readPackets(library, { packets, file }) {
    const malformed = (what) => (0,result/* refuse */.TR)({ code: 'OPENPGP_INVALID', message: `${file} cannot be read as OpenPGP signatures: ${what}`, at: { file } });
    try {
        const { packets: list } = await library.readSignature({ binarySignature: packets });
        if (list.length === 0)
            return malformed('it holds none');
        if (list.length > limits/* MAX_OPENPGP_SIGNATURES */.li) {
            return (0,result/* refuse */.TR)({
                code: 'LIMIT_EXCEEDED',
                message: `${file} holds ${list.length} signatures; at most ${limits/* MAX_OPENPGP_SIGNATURES */.li} are read from one file`,
                at: { file },
            });
        }
        const read = list.filter((packet) => packet instanceof library.SignaturePacket);
        return read.length > 0 ? (0,result/* accept */.Ju)(read) : malformed('none of them is of version 4 or 6');
    }
    catch (error) {
        return malformed((0,result/* wordsOf */.Z9)(error));
    }
}
/** Every accepted key that the signature names; a key id of eight bytes may be that of several. */
function candidatesFor(packet, signers) {
    const named = packet.issuerFingerprint && Buffer.from(packet.issuerFingerprint).toString('hex');
    return signers.flatMap((signer) => signer.certificate
        .getKeys(packet.issuerKeyID)
        .filter((key) => !named || key.getFingerprint() === named)
        .filter((key) => !signer.only || signer.only.includes(key.getFingerprint()))
        .map((key) => ({ packet, signer, key })));
}
async function verifyPacket({ packet, signer, key }, digest, now) {
    const { created, signatureType } = packet;
    if (!created || signatureType === null)
        return { problem: 'it is incomplete' };
    try {
        const hashed = packet;
        hashed.hashed = digest;
        // The third argument is the data, which the digest stands for: were it looked at, this would throw.
        await packet.verify(key.keyPacket, signatureType, {}, now, true);
        if (key.getCreationTime() > created)
            return { problem: 'its key is younger than the signature' };
        const able = await signer.certificate.getSigningKey(key.getKeyID(), created);
        if (able.getFingerprint() !== key.getFingerprint())
            return { problem: 'its key may not sign' };
        return { signer, key: key.getFingerprint(), claimedTime: created };
    }
    catch (error) {
        return { problem: (0,result/* wordsOf */.Z9)(error) };
    }
}
function invalid(file, { name }, problem) {
    return {
        code: 'OPENPGP_INVALID',
        message: `The OpenPGP signature in ${file} does not hold for ${name}: ${problem}`,
        at: { file },
    };
}
/** Fingerprints shown in one message. */
const SHOWN = 4;
function unknownKey(file, packet, signers) {
    const accepted = signers.flatMap(({ fingerprint, only }) => only ?? [fingerprint]);
    const more = accepted.length > SHOWN ? ` and ${accepted.length - SHOWN} more` : '';
    return {
        code: 'OPENPGP_UNKNOWN_KEY',
        message: `The OpenPGP signature in ${file} says that it is by a key that is not accepted`,
        expected: `${accepted.slice(0, SHOWN).join(', ')}${more}`,
        actual: packet.issuerFingerprint
            ? Buffer.from(packet.issuerFingerprint).toString('hex')
            : `key id ${packet.issuerKeyID.toHex()}`,
        at: { file },
    };
}

;// CONCATENATED MODULE: ./lib/gate/openpgp.js


/** One after the other: a file that must be read again is read by one reader at a time. */
async function judgeEvidence(evidence, artifact, source, context) {
    const judged = [];
    for (const one of evidence) {
        if (!one.ok)
            judged.push(one);
        else if (one.value.form !== 'openpgp')
            judged.push((0,result/* accept */.Ju)(one.value));
        else
            judged.push((0,result/* accept */.Ju)(await judgeOpenPgp(one.value, artifact, source, context)));
    }
    return judged;
}
/** For artifacts of which only digests are known: OpenPGP signatures are over bytes (RFC 9580, section 5.2.4). */
function withoutBytes({ name }) {
    return {
        kind: 'none',
        refusal: {
            code: 'OPENPGP_INVALID',
            message: `An OpenPGP signature is over the bytes of ${name}, of which only digests are known`,
            hint: 'Give the file itself with `artifacts`.',
        },
    };
}


/***/ }),

/***/ 9864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gH: () => (/* binding */ acceptedKeys),
  wE: () => (/* binding */ makeReady),
  l3: () => (/* binding */ openPgpSigners),
  TT: () => (/* binding */ placedLists),
  qZ: () => (/* binding */ readLists)
});

// EXTERNAL MODULE: ./lib/verify/checksum.js
var checksum = __webpack_require__(2874);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/evidence/locate.js
var locate = __webpack_require__(943);
// EXTERNAL MODULE: ./lib/evidence/read-evidence.js + 3 modules
var read_evidence = __webpack_require__(9414);
// EXTERNAL MODULE: ./lib/evidence/checksums.js
var checksums = __webpack_require__(6969);
// EXTERNAL MODULE: ./lib/evidence/clearsigned.js
var clearsigned = __webpack_require__(4512);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(8207);
// EXTERNAL MODULE: ./lib/result.js
var lib_result = __webpack_require__(4138);
// EXTERNAL MODULE: ./lib/subjects/read-file.js
var read_file = __webpack_require__(2952);
;// CONCATENATED MODULE: ./lib/evidence/lists.js
/** Reads the checksum lists that a requirement names. */




/** Reads one list; a list that the user named may be a link. Never throws. */
function readListFile(file, workspace) {
    const path = (0,external_node_path_.resolve)(workspace, file);
    const read = (0,read_file/* readWhole */.oD)(path, limits/* MAX_CHECKSUM_LIST_BYTES */.C$, { shown: file, links: 'follow' });
    if ('refusal' in read) {
        const { message, ...rest } = read.refusal;
        return (0,lib_result/* refuse */.TR)({ ...rest, message: `Checksum list: ${message}`, at: { file } });
    }
    return (0,lib_result/* accept */.Ju)({ file, path, folder: (0,external_node_path_.dirname)(path), bytes: read.bytes });
}

// EXTERNAL MODULE: ./lib/evidence/openpgp.js + 1 modules
var openpgp = __webpack_require__(2325);
// EXTERNAL MODULE: ./lib/verify/requirement.js + 14 modules
var requirement = __webpack_require__(1465);
// EXTERNAL MODULE: ./lib/gate/openpgp.js + 2 modules
var gate_openpgp = __webpack_require__(6104);
;// CONCATENATED MODULE: ./lib/gate/lists.js
/** Checksum lists made ready: read, and where that is demanded signed by an accepted signer; only then do they vouch. */










const NOTHING = { code: 'BUNDLE_MISSING', message: 'no evidence was found' };
/** Reads every list of a requirement and verifies its own signature where that is demanded. Throws only where the signal says so. */
async function usableLists(requirement, roots, where) {
    const lists = [];
    const refusals = [];
    for (const file of requirement.lists) {
        const { signedBy } = requirement;
        const read = readListFile(file, where.workspace);
        const placed = !read.ok
            ? read
            : signedBy
                ? await signedList(read.value, signedBy, roots, where)
                : parsed(read.value, read.value.bytes);
        if (placed.ok)
            lists.push(placed.value);
        else
            refusals.push(placed.refusal);
    }
    return { lists, refusals };
}
function parsed({ file, folder }, text, signedBy) {
    const list = (0,checksums/* parseChecksumList */.hb)(text, file);
    return list.ok ? (0,lib_result/* accept */.Ju)({ list: list.list, folder, ...(signedBy && { signedBy }) }) : list;
}
/**
 * A list that an accepted signer signed. Of a clearsigned one by OpenPGP only the signed text counts; every other signature
 * is over the file as it is.
 */
async function signedList(read, signedBy, roots, where) {
    const { file, path, bytes } = read;
    const subject = { kind: 'file', name: file, path, captures: [] };
    const digests = {
        sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest(),
        sha384: (0,external_node_crypto_.createHash)('sha384').update(bytes).digest(),
        sha512: (0,external_node_crypto_.createHash)('sha512').update(bytes).digest(),
        blake2b512: (0,external_node_crypto_.createHash)('blake2b512').update(bytes).digest(),
    };
    const artifact = { name: file, digests, bytes };
    const check = async (evidence) => {
        const judged = await (0,gate_openpgp/* judgeEvidence */.Z)(evidence, artifact, { kind: 'bytes', bytes }, where);
        const result = (0,requirement/* checkSignature */.j)(signedBy, artifact, judged, roots);
        if (result.status === 'pass' && result.proof.kind !== 'checksum' && result.proof.kind !== 'sbom')
            return (0,lib_result/* accept */.Ju)(result.proof);
        return (0,lib_result/* refuse */.TR)('refusal' in result ? result.refusal : NOTHING);
    };
    const clear = where.signers.length > 0 && (0,clearsigned/* holdsClearsigned */.WX)(bytes) ? (0,clearsigned/* readClearsigned */.m1)(bytes, file) : undefined;
    const own = clear && (await check([(0,openpgp/* readOpenPgpDocument */.br)(bytes, file)]));
    if (clear?.ok && own?.ok)
        return parsed(read, clear.value.text, own.value);
    const nowhere = { bundles: [], signatures: [], certificates: [] };
    const { candidates } = (0,locate/* locateEvidence */.M)(subject, nowhere, where.workspace, where.folders);
    const beside = await check((0,read_evidence/* createEvidenceReader */.J)()(candidates));
    if (beside.ok)
        return parsed(read, bytes, beside.value);
    const { refusal } = own && !own.ok ? own : beside;
    return (0,lib_result/* refuse */.TR)({
        ...refusal,
        message: `The checksum list ${file} is not signed by an accepted signer: ${refusal.message}`,
    });
}

;// CONCATENATED MODULE: ./lib/gate/ready.js


/** Reads the lists of a rule. Throws only where the signal says so. */
async function readLists(rule, surroundings) {
    const lists = new Map();
    for (const requirement of rule.require) {
        if (requirement.kind === 'checksum')
            lists.set(requirement, await listsOf(requirement, surroundings));
    }
    return lists;
}
async function listsOf(requirement, { roots, rootRefusals, ...where }) {
    const [unavailable] = rootRefusals;
    if (requirement.signedBy && unavailable)
        return { lists: [], refusals: [unavailable] };
    return usableLists(requirement, roots, where);
}
function placedLists(lists) {
    return [...lists.values()].flatMap((usable) => usable.lists);
}
/** @param subjects how many artifacts the requirement is made of; a list may stand for one only */
function makeReady(requirement, lists, subjects) {
    if (requirement.kind === 'signature')
        return { kind: 'signature', requirement };
    const { lists: placed, refusals } = lists.get(requirement) ?? { lists: [], refusals: [] };
    return { kind: 'checksum', requirement, index: (0,checksum/* indexChecksums */.d0)(placed, subjects), refusals };
}
/** Everybody of a rule who may sign by OpenPGP, artifacts or lists. */
function openPgpSigners({ require }) {
    const signers = require.flatMap((one) => (one.kind === 'signature' ? one.by.of : (one.signedBy?.by.of ?? [])));
    return [...new Set(signers.filter((signer) => signer.kind === 'openpgp'))];
}
/** The keys that may sign artifacts directly. */
function acceptedKeys(ready) {
    return ready.flatMap((one) => one.kind === 'signature'
        ? one.requirement.by.of.filter((signer) => signer.kind === 'key')
        : []);
}


/***/ }),

/***/ 8871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ak: () => (/* binding */ PROVENANCE_TYPES),
  uf: () => (/* binding */ policyFromInputs)
});

// UNUSED EXPORTS: planFromInputs

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js + 1 modules
var errors = __webpack_require__(3290);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(8207);
// EXTERNAL MODULE: ./lib/verify/github-identity.js
var github_identity = __webpack_require__(4493);
;// CONCATENATED MODULE: ./lib/policy/fingerprint.js
/** Fingerprints of OpenPGP keys: 40 hex digits for version 4, 64 for version 6 (RFC 9580, section 5.5.4). */
const FULL = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** A fingerprint as people write it, in groups and with `0x`, as lower-case hex; undefined where it is no full one. */
function fullFingerprint(text) {
    const hex = text.replace(/^0x/i, '').replace(/[\s:]/g, '').toLowerCase();
    return FULL.test(hex) ? hex : undefined;
}

// EXTERNAL MODULE: ./lib/policy/image-reference.js
var image_reference = __webpack_require__(1311);
;// CONCATENATED MODULE: ./lib/policy/image-inputs.js


/** Inputs that mean nothing without `images`. */
const FOR_IMAGES = [
    'signature-repository',
    'annotations',
    'require',
    'require-digest',
    'tag-matches-ref',
    'sbom-dir',
    'github-token',
];
const LOCAL = ['artifacts', 'digests', 'checksums'];
const LOCAL_EVIDENCE = ['bundle', 'signature', 'certificate'];
/**
 * A signature, or an attestation where `predicate-type` is given or `require` names it; what `require` names comes on top.
 */
function demandsOf(given) {
    const named = new Set(given.require);
    const attestation = named.has('attestation') || given['predicate-type'] !== undefined;
    return { signature: named.has('signature') || !attestation, attestation, sbom: named.has('sbom') };
}
/** @param signed true where somebody is named who must have signed */
function imageProblems(given, signed) {
    const isGiven = (name) => given[name] !== undefined && given[name] !== false;
    if (!given.images)
        return withoutImages(given, isGiven);
    const repository = given['signature-repository'];
    const parsed = repository === undefined ? undefined : (0,image_reference/* parseImageRepository */.fb)(repository);
    return [
        ...referenceProblems(given.images),
        ...demandProblems(given, signed, isGiven),
        ...sourceProblems(given, isGiven),
        ...tagProblems(given),
        ...annotationsOf(given.annotations ?? []).problems,
        ...(parsed && 'complaint' in parsed ? [{ where: 'signature-repository', ...parsed.complaint }] : []),
    ];
}
/** What is demanded of images, and by whom. */
function demandProblems(given, signed, isGiven) {
    const problems = [];
    // Without checksums too there is nothing at all, which is complained of elsewhere.
    if (!signed && given.checksums) {
        const fix = 'Add `certificate-identity` with `certificate-oidc-issuer`, `repo`, or `key`.';
        problems.push({ where: 'images', message: 'nobody is named who must have signed the images', fix });
    }
    const local = LOCAL.filter(isGiven);
    if (isGiven('require') && local.length > 0) {
        const message = `is for images alone in this version, and \`${local.join('`, `')}\` is given as well`;
        problems.push({ where: 'require', message, fix: 'Check files and images in two steps.' });
    }
    if (given.annotations && !demandsOf(given).signature) {
        const message = 'are what signatures carry, and only an attestation is demanded';
        problems.push({ where: 'annotations', message, fix: 'Add the line `signature` to `require`, or remove them.' });
    }
    return problems;
}
/** Where the evidence of images can come from. */
function sourceProblems(given, isGiven) {
    const problems = [];
    if (given.offline) {
        const fix = 'Remove `offline`, or check the images in another step.';
        problems.push({ where: 'images', message: 'a registry cannot be asked with `offline`', fix });
    }
    const sources = given['attestation-source'];
    if (demandsOf(given).attestation && sources !== undefined && !sources.includes('oci')) {
        const message = 'does not name `oci`, and attestations of images are in their registry';
        problems.push({ where: 'attestation-source', message, fix: 'Add the line `oci`, or remove the input.' });
    }
    const local = LOCAL.some(isGiven);
    for (const where of LOCAL_EVIDENCE.filter((name) => isGiven(name) && !local)) {
        const message = 'is for files, and the evidence of images is read from their registry';
        problems.push({ where, message, fix: 'Remove it.' });
    }
    return problems;
}
function withoutImages(given, isGiven) {
    const problems = FOR_IMAGES.filter(isGiven).map((where) => ({
        where,
        message: 'is given without `images`',
        fix: 'Add the images, or remove it.',
    }));
    if (given['attestation-source']?.includes('oci')) {
        problems.push({
            where: 'attestation-source',
            message: '`oci` is for images, and none are given',
            fix: 'Name them with `images`, or remove the line.',
        });
    }
    return problems;
}
function referenceProblems(images) {
    if (images.length > limits/* MAX_IMAGES */.mC) {
        const fix = 'Check them in several steps.';
        return [{ where: 'images', message: `has ${images.length} lines; at most ${limits/* MAX_IMAGES */.mC} are allowed`, fix }];
    }
    return images.flatMap((image) => {
        const parsed = (0,image_reference/* parseImageReference */.o_)(image);
        return 'complaint' in parsed ? [{ where: 'images', ...parsed.complaint }] : [];
    });
}
function tagProblems(given) {
    if (!given['tag-matches-ref'])
        return [];
    const where = 'tag-matches-ref';
    if (given.key) {
        const message = 'compares with a certificate, and evidence by `key` has none';
        return [{ where, message, fix: 'Demand an identity, or remove it.' }];
    }
    return referencesOf(given).flatMap(({ given: image, tag }) => tag === undefined
        ? [{ where, message: `\`${image}\` has no tag to compare`, fix: 'Write `name:tag@sha256:…`, or remove it.' }]
        : []);
}
function annotationsOf(lines) {
    const values = new Map();
    const problems = [];
    for (const line of lines) {
        const equals = line.indexOf('=');
        const [key, value] = [line.slice(0, Math.max(equals, 0)), line.slice(equals + 1)];
        if (key === '') {
            const fix = 'Write `key=value`, as `cosign sign -a` takes it.';
            problems.push({ where: 'annotations', message: `\`${line}\` is no annotation`, fix });
        }
        else if ((values.get(key) ?? value) !== value) {
            const message = `\`${key}\` is given with two values; a signature has one`;
            problems.push({ where: 'annotations', message, fix: 'Remove one of them.' });
        }
        else
            values.set(key, value);
    }
    return { values: Object.fromEntries(values), problems };
}
function referencesOf(given) {
    return (given.images ?? []).flatMap((image) => {
        const parsed = (0,image_reference/* parseImageReference */.o_)(image);
        return 'value' in parsed ? [parsed.value] : [];
    });
}
/** The rule about images; `imageProblems` has found nothing. */
function imageRules(given, by, predicateTypes) {
    if (!given.images)
        return [];
    const repository = given['signature-repository'];
    const parsed = repository === undefined ? undefined : (0,image_reference/* parseImageRepository */.fb)(repository);
    const signatureRepository = parsed && 'value' in parsed ? parsed.value : undefined;
    const sbomDir = given['sbom-dir'];
    return [
        {
            name: 'images',
            images: referencesOf(given),
            ...(signatureRepository && { signatureRepository }),
            requireDigest: given['require-digest'] ?? false,
            tagMatchesRef: given['tag-matches-ref'] ?? false,
            ...(sbomDir !== undefined && { sbomDir }),
            require: requirementsOf(given, by, predicateTypes),
        },
    ];
}
function requirementsOf(given, by, predicateTypes) {
    const { signature, attestation, sbom } = demandsOf(given);
    const requireTimestamp = given['require-timestamp'] ?? false;
    const annotations = annotationsOf(given.annotations ?? []).values;
    return [
        ...(signature ? [{ kind: 'signature', by, requireTimestamp, annotations }] : []),
        ...(attestation ? [{ kind: 'attestation', by, predicateTypes, requireTimestamp }] : []),
        ...(sbom ? [{ kind: 'sbom', by, requireTimestamp, formats: ['SPDX', 'CycloneDX'] }] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/policy/combinations.js



const IDENTITIES = ['certificate-identity', 'certificate-identity-regexp'];
const ISSUERS = ['certificate-oidc-issuer', 'certificate-oidc-issuer-regexp'];
/** Inputs that say which GitHub repository or workflow signed; the issuer is then GitHub's unless another is given. */
const ORIGINS = ['repo', 'owner', 'signer-repo', 'signer-workflow'];
/** Inputs that narrow down what an accepted identity may have built. */
const CLAIMS = ['source-ref', 'source-digest', 'deny-self-hosted-runners'];
/** Inputs that name OpenPGP keys that may sign, beside identities or `key`. */
const OPENPGP = ['openpgp-keys', 'openpgp-keyserver'];
const EVIDENCE = ['bundle', 'signature', 'certificate'];
/** True where the input demands something; a boolean that is false does not. */
function isGiven(given, name) {
    return given[name] !== undefined && given[name] !== false;
}
function those(given, names) {
    return names.filter((name) => isGiven(given, name));
}
function inWords(names) {
    return names.map((name) => `\`${name}\``).join(', ');
}
/** All rules of combination, in the order in which a person would mend them. */
function combinationProblems(given) {
    return [
        ...subjectProblems(given),
        ...imageProblems(given, hasSigner(given)),
        ...signerProblems(given),
        ...openPgpProblems(given),
        ...evidenceProblems(given),
        ...trustProblems(given),
    ];
}
/** True where somebody is named who must have signed. */
function hasSigner(given) {
    return those(given, [...IDENTITIES, ...ORIGINS, 'key', ...OPENPGP]).length > 0;
}
function subjectProblems(given) {
    const problems = [];
    if (those(given, ['artifacts', 'digests', 'checksums', 'images', 'git-tag']).length === 0) {
        problems.push({
            where: 'artifacts',
            message: 'nothing to check is given',
            fix: 'Name files with `artifacts`, digests with `digests`, a list of both with `checksums`, or images with `images`.',
        });
    }
    if (those(given, [...IDENTITIES, ...ISSUERS, ...ORIGINS, ...CLAIMS, 'key', ...OPENPGP, 'checksums']).length === 0) {
        problems.push({
            where: 'certificate-identity',
            message: 'nothing is demanded of the artifacts',
            fix: 'Say who must have signed (`certificate-identity` with `certificate-oidc-issuer`, `repo`, or `key`), or give `checksums`.',
        });
    }
    for (const name of those(given, ['checksums-signed', 'checksums-complete'])) {
        if (isGiven(given, 'checksums'))
            continue;
        problems.push({ where: name, message: 'is given without `checksums`', fix: 'Add `checksums`, or remove it.' });
    }
    if (isGiven(given, 'checksums-signed') && !hasSigner(given)) {
        problems.push({
            where: 'checksums-signed',
            message: 'nobody is named who must have signed the list',
            fix: 'Add `certificate-identity` with `certificate-oidc-issuer`, `repo`, or `key`.',
        });
    }
    return problems;
}
function signerProblems(given) {
    const identities = those(given, IDENTITIES);
    const issuers = those(given, ISSUERS);
    const origins = those(given, ORIGINS);
    const claims = those(given, CLAIMS);
    if (isGiven(given, 'key')) {
        const others = [...identities, ...issuers, ...origins, ...claims, ...those(given, ['certificate'])];
        if (others.length === 0)
            return [];
        const fix = 'Demand either a key or the identity in a certificate.';
        return [{ where: 'key', message: `is exclusive with ${inWords(others)}`, fix }];
    }
    const problems = origins.length > 0 ? [] : incomplete(identities[0], issuers[0], claims[0]);
    const rivals = [...identities.slice(0, 1), ...those(given, ['signer-repo', 'signer-workflow'])];
    if (rivals.length > 1) {
        problems.push({
            where: rivals.at(-1) ?? 'signer-repo',
            message: `${inWords(rivals)} all say which identity must have signed`,
            fix: 'Keep one of them.',
        });
    }
    return problems;
}
/** An identity needs its issuer and an issuer an identity, unless a GitHub repository says both. */
function incomplete(identity, issuer, claim) {
    if (identity && !issuer) {
        return [
            {
                where: identity,
                message: 'is given without an issuer; another one could have given out the same identity',
                fix: `Add \`certificate-oidc-issuer\`; GitHub Actions is \`${github_identity/* GITHUB_ISSUER */.oX}\`.`,
            },
        ];
    }
    if (issuer && !identity) {
        return [
            {
                where: issuer,
                message: 'is given without an identity; it alone would accept everybody there',
                fix: 'Add `certificate-identity`, or `repo` for a GitHub repository.',
            },
        ];
    }
    if (!claim || identity)
        return [];
    return [
        {
            where: claim,
            message: 'is given without a signer',
            fix: 'Add `repo`, or `certificate-identity` with `certificate-oidc-issuer`.',
        },
    ];
}
function openPgpProblems(given) {
    const problems = [];
    if (isGiven(given, 'git-tag') && those(given, ['key', ...OPENPGP]).length === 0) {
        problems.push({
            where: 'git-tag',
            message: 'no key is named that must have signed the tag',
            fix: 'Add `openpgp-keys`, or `key` with SSH keys; tags signed with a certificate (gitsign) are not read yet.',
        });
    }
    const pins = isGiven(given, 'openpgp-fingerprints');
    if (pins && those(given, OPENPGP).length === 0) {
        problems.push({
            where: 'openpgp-fingerprints',
            message: 'is given without keys',
            fix: 'Add the keys with `openpgp-keys`: a fingerprint alone verifies nothing.',
        });
    }
    if (isGiven(given, 'openpgp-keyserver') && !pins) {
        problems.push({
            where: 'openpgp-keyserver',
            message: 'is given without `openpgp-fingerprints`: a keyserver hands out keys in any name',
            fix: 'Add the full fingerprints of the keys that may sign.',
        });
    }
    if (isGiven(given, 'openpgp-keyserver') && given.offline) {
        problems.push({
            where: 'openpgp-keyserver',
            message: 'asks the network, which `offline` forbids',
            fix: 'Keep the keys in files and give them with `openpgp-keys`.',
        });
    }
    for (const pin of given['openpgp-fingerprints'] ?? []) {
        if (fullFingerprint(pin) !== undefined)
            continue;
        problems.push({
            where: 'openpgp-fingerprints',
            message: `\`${pin}\` is no full fingerprint`,
            fix: 'Write all 40 hex digits (64 for a key of version 6): shorter ids can be forged. `gpg --fingerprint` prints them.',
        });
    }
    return problems;
}
function evidenceProblems(given) {
    const problems = [];
    if (!hasSigner(given)) {
        for (const name of those(given, [...EVIDENCE, 'predicate-type', 'require-timestamp'])) {
            problems.push({
                where: name,
                message: 'is given, but nobody is named who must have signed',
                fix: 'Add `certificate-identity` with `certificate-oidc-issuer`, `repo`, or `key`; or remove it.',
            });
        }
    }
    if (isGiven(given, 'certificate') && !isGiven(given, 'signature')) {
        problems.push({
            where: 'certificate',
            message: 'is given without `signature`',
            fix: 'Add the detached signature that it belongs to; a bundle has its certificate inside.',
        });
    }
    if (given['transparency-log'] === 'none' && !isGiven(given, 'key')) {
        problems.push({
            where: 'transparency-log',
            message: '`none` is possible only with `key`: without the log nobody can tell when a certificate was used',
            fix: 'Remove it.',
        });
    }
    return problems;
}
function trustProblems(given) {
    const problems = [];
    const sources = given['trusted-root'] ?? ['tuf'];
    for (const name of those(given, ['tuf-mirror', 'tuf-root'])) {
        if (!sources.includes('tuf')) {
            problems.push({
                where: name,
                message: '`trusted-root` does not use TUF',
                fix: 'Remove it, or add `tuf` to `trusted-root`.',
            });
        }
        else if (given.offline) {
            problems.push({
                where: name,
                message: 'cannot be used with `offline`; the embedded root is of another repository',
                fix: 'Give the trusted root itself as a file with `trusted-root`.',
            });
        }
    }
    if (given.offline && sources.includes('gh')) {
        problems.push({
            where: 'trusted-root',
            message: '`gh` asks the network, which `offline` forbids',
            fix: 'Run `gh attestation trusted-root > root.jsonl` beforehand and give that file.',
        });
    }
    return problems;
}

;// CONCATENATED MODULE: ./lib/policy/github-server.js

/** A tenant of GitHub Enterprise Cloud with data residency; its attestations are of its own names and issuer. */
const TENANT = /^([a-z0-9](?:[a-z0-9-]*[a-z0-9])?)\.ghe\.com$/;
/**
 * Reads the server from `GH_HOST`, as gh does, else from the runner's `GITHUB_SERVER_URL`. Any server that is no tenant
 * stands for github.com: GitHub Enterprise Server makes no attestations.
 */
function githubServer({ GH_HOST, GITHUB_SERVER_URL }) {
    const named = GH_HOST ?? (GITHUB_SERVER_URL && URL.canParse(GITHUB_SERVER_URL) ? new URL(GITHUB_SERVER_URL).host : '');
    const tenant = TENANT.exec(named.toLowerCase())?.[1];
    return tenant === undefined
        ? { host: 'github.com', issuer: github_identity/* GITHUB_ISSUER */.oX }
        : { host: `${tenant}.ghe.com`, issuer: `https://token.actions.${tenant}.ghe.com` };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/result.js
var result = __webpack_require__(4138);
// EXTERNAL MODULE: ./lib/verify/public-key.js + 1 modules
var public_key = __webpack_require__(4209);
// EXTERNAL MODULE: ./lib/evidence/encoding.js
var encoding = __webpack_require__(4292);
;// CONCATENATED MODULE: ./lib/policy/minisign-key.js
/** Public keys of minisign and signify: a comment, then base64 of `Ed`, eight bytes of key id and 32 of Ed25519 key. */


const COMMENT = 'untrusted comment:';
const KEY_BYTES = 2 + 8 + 32;
function isMinisignKey(text) {
    return text.startsWith(COMMENT);
}
/** Parses a key file; it may hold nothing else. */
function parseMinisignKey(text) {
    const [, line = '', ...more] = text.replace(/\r?\n$/, '').split(/\r?\n/);
    const packed = (0,encoding/* decodeBase64 */.y4)(line);
    if (packed?.length !== KEY_BYTES || packed.toString('latin1', 0, 2) !== 'Ed' || more.length > 0) {
        return {
            complaint: {
                message: 'holds no public key of minisign or signify',
                fix: 'Give the `.pub` file: a comment and one line of base64.',
            },
        };
    }
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: packed.subarray(10).toString('base64url') };
    const key = (0,external_node_crypto_.createPublicKey)({ key: jwk, format: 'jwk' });
    return { value: { key, format: { kind: 'minisign', keyId: packed.subarray(2, 10) } } };
}

// EXTERNAL MODULE: ./lib/evidence/ssh-wire.js
var ssh_wire = __webpack_require__(4577);
;// CONCATENATED MODULE: ./lib/policy/ssh-signer-options.js
const PARTS = /^(?<principals>"[^"]*"|[^\s"]+)(?:[ \t]+(?<options>\S.*))?$/;
const OPTION = /^(?<name>[A-Za-z-]+)(?:="(?<value>[^"]*)")?$/;
/** `YYYYMMDD[HHMM[SS]][Z]`; a time without `Z` is read as UTC, so that it means the same everywhere. */
const TIME = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?Z?$/;
function readSignerOptions(front) {
    const { principals, options = '' } = PARTS.exec(front)?.groups ?? {};
    if (principals === undefined)
        return complain('its principals cannot be read');
    let read = { principals: principals.replaceAll('"', '') };
    for (const option of options.match(/(?:[^",]|"[^"]*")+/g) ?? []) {
        const parsed = readOption(option.trim());
        if ('complaint' in parsed)
            return parsed;
        read = { ...read, ...parsed.value };
    }
    return { value: read };
}
function readOption(option) {
    const { name = '', value = '' } = OPTION.exec(option)?.groups ?? {};
    const time = readTime(value);
    switch (name.toLowerCase()) {
        case 'namespaces':
            return /^[^*?!]+$/.test(value)
                ? { value: { namespaces: value.split(',').map((namespace) => namespace.trim()) } }
                : complain('its namespaces must be plain names');
        case 'valid-after':
            return time ? { value: { validAfter: time } } : complain('its `valid-after` is no time');
        case 'valid-before':
            return time ? { value: { validBefore: time } } : complain('its `valid-before` is no time');
        default:
            return complain(`its option \`${option.slice(0, 60)}\` is not supported`);
    }
}
function readTime(text) {
    const [, year, month, day, hour = '00', minute = '00', second = '00'] = TIME.exec(text) ?? [];
    if (year === undefined || month === undefined || day === undefined)
        return undefined;
    const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    return Number.isNaN(time.getTime()) ? undefined : time;
}
function complain(message) {
    return {
        complaint: {
            message,
            fix: 'Write `principals [namespaces="file"] type key`; certificate authorities are not read.',
        },
    };
}

;// CONCATENATED MODULE: ./lib/policy/ssh-key.js
/**
 * Public keys of OpenSSH: a `.pub` file, or an allowed signers file with principals and options before each key
 * (ssh-keygen(1), ALLOWED SIGNERS; the keys themselves: RFC 4253, 5656 and 8709, OpenSSH's PROTOCOL.u2f).
 */






const LINE = /^(?<front>.*?)(?<type>(?:sk-)?(?:ssh|ecdsa)-[a-z0-9-]+(?:@openssh\.com)?)[ \t]+(?<blob>[A-Za-z0-9+/]{20,}={0,2})(?:[ \t].*)?$/;
const CURVES = {
    nistp256: { crv: 'P-256', bytes: 32 },
    nistp384: { crv: 'P-384', bytes: 48 },
    nistp521: { crv: 'P-521', bytes: 66 },
};
/** True where a line of the text ends like an SSH public key. */
function isSshKeyFile(text) {
    return text.split(/\r?\n/).some((line) => LINE.test(line));
}
/**
 * Parses every key of a file. A key that an allowed signers file limits to other times is left out.
 *
 * @param now decides about `valid-after` and `valid-before`
 */
function parseSshKeys(text, now) {
    const keys = [];
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line.trim() === '' || line.trimStart().startsWith('#'))
            continue;
        const parsed = parseLine(line.trim(), now);
        if ('complaint' in parsed) {
            const { message, fix } = parsed.complaint;
            return { complaint: { message: `line ${index + 1}: ${message}`, fix } };
        }
        if (parsed.value)
            keys.push(parsed.value);
    }
    return keys.length > 0
        ? { value: keys }
        : ssh_key_complain('holds no SSH key that is valid now', 'Look at `valid-after` and `valid-before` in it.');
}
function parseLine(line, now) {
    const { front = '', type = '', blob: base64 = '' } = LINE.exec(line)?.groups ?? {};
    const blob = (0,encoding/* decodeBase64 */.y4)(base64);
    if (!blob) {
        return ssh_key_complain('is no SSH public key', 'Give a `.pub` file, or an allowed signers file with `principals [options] type key`.');
    }
    const options = front.trim() === '' ? { value: {} } : readSignerOptions(front.trim());
    if ('complaint' in options)
        return options;
    if (!isValidAt(options.value, now))
        return { value: undefined };
    const read = readBlob(type, blob);
    if ('complaint' in read)
        return read;
    const { key, application } = read.value;
    const { principals, namespaces } = options.value;
    const format = {
        kind: 'ssh',
        algorithm: type,
        blob,
        ...(application !== undefined && { application }),
        ...(principals !== undefined && { principals }),
        ...(namespaces && { namespaces }),
    };
    return { value: { key, format } };
}
function isValidAt({ validAfter, validBefore }, now) {
    return (!validAfter || now >= validAfter) && (!validBefore || now < validBefore);
}
function readBlob(type, blob) {
    const reader = (0,ssh_wire/* readWire */.i)(blob);
    if (reader.text() !== type)
        return ssh_key_complain('its key is of another type than it says', 'Get the key again.');
    const jwk = readJwk(type, reader);
    const application = type.startsWith('sk-') ? reader.text() : undefined;
    if (!jwk || reader.rest().length > 0 || (type.startsWith('sk-') && application === undefined)) {
        const fix = 'Use an Ed25519, ECDSA or RSA key; certificates are not read.';
        return ssh_key_complain(`a key of type ${type} cannot be read`, fix);
    }
    try {
        const key = (0,external_node_crypto_.createPublicKey)({ key: jwk, format: 'jwk' });
        const problem = (0,public_key/* keyProblem */.dD)(key);
        return problem === undefined
            ? { value: { key, ...(application !== undefined && { application }) } }
            : ssh_key_complain(`its key cannot be used: ${problem}`, 'Ask the publisher for another key.');
    }
    catch (error) {
        return ssh_key_complain(`its key cannot be read (${(0,result/* wordsOf */.Z9)(error)})`, 'Get the key from the publisher again.');
    }
}
/** The numbers of a key in the form that Node reads; undefined where they are not those of its type. */
function readJwk(type, reader) {
    if (type === 'ssh-rsa') {
        const e = reader.string();
        const n = reader.string();
        return e && n && { kty: 'RSA', e: unsigned(e), n: unsigned(n) };
    }
    if (type.includes('ed25519')) {
        const x = reader.string();
        return x?.length === 32 ? { kty: 'OKP', crv: 'Ed25519', x: x.toString('base64url') } : undefined;
    }
    const name = reader.text() ?? '';
    const curve = type.includes(`ecdsa-sha2-${name}`) ? CURVES[name] : undefined;
    const point = reader.string();
    if (!curve || point?.length !== 1 + 2 * curve.bytes || point[0] !== 4)
        return undefined;
    const x = point.subarray(1, 1 + curve.bytes).toString('base64url');
    return { kty: 'EC', crv: curve.crv, x, y: point.subarray(1 + curve.bytes).toString('base64url') };
}
/** A number of the SSH protocol has a zero in front where its highest bit is set. */
function unsigned(number) {
    return number.subarray(number[0] === 0 ? 1 : 0).toString('base64url');
}
function ssh_key_complain(message, fix) {
    return { complaint: { message, fix } };
}

;// CONCATENATED MODULE: ./lib/policy/key-file.js
/** Public keys from files. What is not exactly one public key that the gate can use is refused with the reason. */








const PEM = /-----BEGIN ([A-Z0-9 ]+)-----\r?\n[\s\S]*?-----END \1-----/g;
/** Reads a public key; never throws. */
async function readPublicKey(path) {
    const read = await readKeyFile(path);
    return 'complaint' in read ? read : parsePublicKey(read.value);
}
/**
 * Reads the public keys of a file: one in PEM, one of minisign or signify, or those of an SSH allowed signers file. Never
 * throws.
 */
async function readPublicKeys(path, now) {
    const read = await readKeyFile(path);
    if ('complaint' in read)
        return read;
    const text = read.value;
    if (isMinisignKey(text))
        return oneKey(parseMinisignKey(text));
    if (text.includes('-----BEGIN PGP ')) {
        return key_file_complain('holds an OpenPGP key', 'Give it with `openpgp-keys`.');
    }
    if (!text.includes('-----BEGIN ') && isSshKeyFile(text))
        return parseSshKeys(text, now);
    const parsed = parsePublicKey(text);
    return 'complaint' in parsed ? parsed : { value: [{ key: parsed.value }] };
}
function oneKey(parsed) {
    return 'complaint' in parsed ? parsed : { value: [parsed.value] };
}
async function readKeyFile(path) {
    try {
        // Without O_NONBLOCK (which Windows lacks: 0 there) opening a named pipe would wait for its other end.
        const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        try {
            if (!(await file.stat()).isFile())
                return key_file_complain('is no regular file', 'Name the file that holds the key.');
            const { buffer, bytesRead } = await file.read(Buffer.alloc(limits/* MAX_KEY_BYTES */.Xd + 1), 0, limits/* MAX_KEY_BYTES */.Xd + 1, 0);
            return bytesRead > limits/* MAX_KEY_BYTES */.Xd
                ? key_file_complain(`is larger than ${limits/* MAX_KEY_BYTES */.Xd} bytes`, 'Name the file that holds the key alone.')
                : { value: buffer.toString('latin1', 0, bytesRead) };
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        return key_file_complain(`cannot be read: ${(0,result/* wordsOf */.Z9)(error)}`, 'Check the path; it starts from the workspace.');
    }
}
/** Parses one PEM public key: `PUBLIC KEY` (SPKI) or `RSA PUBLIC KEY` (PKCS#1). */
function parsePublicKey(text) {
    const blocks = [...text.matchAll(PEM)];
    const [block] = blocks;
    const label = block?.[1];
    if (block === undefined || label === undefined) {
        return key_file_complain('holds no PEM block, and no key of minisign, signify or SSH', 'Give the public key as PEM (`-----BEGIN PUBLIC KEY-----`), or the `.pub` file of the tool that signed.');
    }
    if (blocks.length > 1)
        return key_file_complain(`holds ${blocks.length} PEM blocks`, 'Give one key in each file.');
    const wrong = wrongLabel(label);
    if (wrong)
        return { complaint: wrong };
    if (text.replace(block[0], '').trim() !== '') {
        return key_file_complain('holds text outside the PEM block', 'Give the key alone; other text could hide what the key is.');
    }
    try {
        const key = (0,external_node_crypto_.createPublicKey)(block[0]);
        const problem = (0,public_key/* keyProblem */.dD)(key) ?? weakExponent(key);
        return problem === undefined
            ? { value: key }
            : key_file_complain(`cannot be used: ${problem}`, 'Ask the publisher for another key.');
    }
    catch (error) {
        return key_file_complain(`holds no readable public key (${(0,result/* wordsOf */.Z9)(error)})`, 'Get the key from the publisher again.');
    }
}
function wrongLabel(label) {
    if (label === 'PUBLIC KEY' || label === 'RSA PUBLIC KEY')
        return undefined;
    if (label.endsWith('PRIVATE KEY')) {
        return {
            message: 'holds a private key, which must never be where artifacts are verified',
            fix: 'Give the public key (`openssl pkey -in key.pem -pubout`), and replace a private key that lay in a repository.',
        };
    }
    if (label.endsWith('CERTIFICATE')) {
        return {
            message: 'holds a certificate, not a public key',
            fix: 'To trust whom it names, use `certificate-identity`; to trust its key alone, extract that (`openssl x509 -pubkey -noout`).',
        };
    }
    return { message: `holds a PEM block of type ${label}`, fix: 'Give the public key as `-----BEGIN PUBLIC KEY-----`.' };
}
/** With an exponent of 1 every signature would be its own message. */
function weakExponent(key) {
    const exponent = key.asymmetricKeyDetails?.publicExponent;
    return exponent !== undefined && (exponent < 3n || exponent % 2n === 0n)
        ? 'its RSA exponent is not a safe one'
        : undefined;
}
function key_file_complain(message, fix) {
    return { complaint: { message, fix } };
}

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./lib/policy/pattern-automaton.js
/** The pattern has too many states to look at. */
class TooComplexError extends Error {
}
/** Instructions looked at for one pattern: a real one needs a few thousand, and this many take under a second. */
const MAX_WORK = 5_000_000;
/** Pairs of states that one question may lead to. */
const MAX_PAIRS = 20_000;
/** Operations of RE2 programs (as in Go's regexp/syntax, of which re2js is a port). */
const ALT = 1;
const ALT_MATCH = 2;
const CAPTURE = 3;
const EMPTY_WIDTH = 4;
const MATCH = 6;
const NOP = 7;
const RUNES = new Set([8, 9, 10, 11]);
const BEGIN_LINE = 1;
const END_LINE = 2;
const BEGIN_TEXT = 4;
const END_TEXT = 8;
const WORD_BOUNDARY = 16;
const NO_WORD_BOUNDARY = 32;
function isProgram(value) {
    if (typeof value !== 'object' || value === null || !('start' in value && 'inst' in value))
        return false;
    const [first] = Array.isArray(value.inst) ? value.inst : [];
    return typeof value.start === 'number' && typeof first === 'object' && first !== null && 'matchRune' in first;
}
/** The automaton of a compiled pattern, anchored where the pattern is. */
function automatonOf(compiled) {
    const program = compiled.re2().prog;
    if (!isProgram(program))
        throw new Error('re2js has changed: its program cannot be read');
    const { inst } = program;
    const states = new Map();
    let work = 0;
    const intern = (waiting, before) => {
        const key = waiting.length === 0 ? '' : `${before} ${waiting.join(' ')}`;
        let state = states.get(key);
        if (!state)
            states.set(key, (state = { waiting, before, next: new Map() }));
        return state;
    };
    /** All instructions that can be reached without a character, given what stands before and after this place. */
    const close = (from, flags) => {
        const reached = new Set();
        const pending = [...from];
        for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
            const instruction = inst[at];
            if (!instruction || reached.has(at))
                continue;
            if (++work > MAX_WORK)
                throw new TooComplexError();
            reached.add(at);
            const { op, out, arg } = instruction;
            if (op === ALT || op === ALT_MATCH)
                pending.push(out, arg);
            else if (op === CAPTURE || op === NOP || (op === EMPTY_WIDTH && (arg & ~flags) === 0))
                pending.push(out);
        }
        return reached;
    };
    return {
        start: intern([program.start], 'start'),
        step(state, character) {
            const known = state.next.get(character);
            if (known)
                return known;
            const rune = character.codePointAt(0) ?? 0;
            const out = new Set();
            for (const at of close(state.waiting, flagsBetween(state.before, character))) {
                const instruction = inst[at];
                if (instruction && RUNES.has(instruction.op) && instruction.matchRune(rune))
                    out.add(instruction.out);
            }
            const next = intern([...out].sort((a, b) => a - b), kindOf(character));
            state.next.set(character, next);
            return next;
        },
        accepts: (state) => [...close(state.waiting, flagsBetween(state.before, undefined))].some((at) => inst[at]?.op === MATCH),
    };
}
function kindOf(character) {
    if (character === '\n')
        return 'line';
    return /^\w$/.test(character) ? 'word' : 'other';
}
function flagsBetween(before, after) {
    const boundary = (before === 'word') !== (after !== undefined && kindOf(after) === 'word');
    let flags = boundary ? WORD_BOUNDARY : NO_WORD_BOUNDARY;
    if (before === 'start')
        flags |= BEGIN_TEXT | BEGIN_LINE;
    if (before === 'line')
        flags |= BEGIN_LINE;
    if (after === undefined)
        flags |= END_TEXT | END_LINE;
    if (after === '\n')
        flags |= END_LINE;
    return flags;
}
function isDead(state) {
    return state.waiting.length === 0;
}
/** The state after a text. */
function run(automaton, text, from = automaton.start) {
    let state = from;
    for (const character of text)
        state = automaton.step(state, character);
    return state;
}
/** What identities are made of, in the order in which examples should have them. */
const ALPHABET = Array.from('abcdefghijklmnopqrstuvwxyz0123456789/-._@:?=+%~,&#ABCDEFGHIJKLMNOPQRSTUVWXYZ');
/** Texts that both automata admit: for each state in which that leaves the first, a shortest one, shortest first. */
function* common(left, right, from = left.start) {
    const seen = new Map();
    const queue = [];
    const visit = (text, state, shape) => {
        if (isDead(state) || isDead(shape))
            return;
        const shapes = seen.get(state) ?? new Set();
        if (shapes.has(shape))
            return;
        seen.set(state, shapes.add(shape));
        if (queue.push({ text, state, shape }) > MAX_PAIRS)
            throw new TooComplexError();
    };
    visit('', from, right.start);
    const given = new Set();
    for (const { text, state, shape } of queue) {
        if (right.accepts(shape) && !given.has(state)) {
            given.add(state);
            yield { text, state };
        }
        for (const character of ALPHABET) {
            const nextShape = right.step(shape, character);
            if (!isDead(nextShape))
                visit(text + character, left.step(state, character), nextShape);
        }
    }
}
/** The shortest text of a shape that the pattern admits, or undefined where there is none. */
function overlap(pattern, shape, from = pattern.start) {
    for (const { text, state } of common(pattern, shape, from))
        if (pattern.accepts(state))
            return text;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/policy/identity-forms.js
/**
 * The forms that identities and issuers have in the world, each with the part that a stranger chooses for himself: the
 * owner on GitHub, the domain of an e-mail address, the host of a URL. Written as RE2 patterns.
 */



const SEGMENT = '[A-Za-z0-9._-]+';
/** No part of a ref begins with a dot, so that `.github/` cannot be smuggled into one. */
const REF_NAME = '[A-Za-z0-9_@+-][A-Za-z0-9_@+.-]*(?:/[A-Za-z0-9_@+-][A-Za-z0-9_@+.-]*)*';
const REF = `(?:refs/(?:heads|tags)/${REF_NAME}|refs/pull/[0-9]+/merge|[0-9a-f]{40})`;
const DOMAIN_END = '\\.(?:com|net|org|dev|io|example|iam\\.gserviceaccount\\.com)';
const PATH = '(?::[0-9]+)?(?:/[a-z0-9/._@:?=-]*)?';
/** What follows the place of each part in the identity of a GitHub workflow. */
const GITHUB_AFTER = {
    owner: `/${SEGMENT}/\\.github/workflows/${SEGMENT}\\.ya?ml@${REF}`,
    repository: `/\\.github/workflows/${SEGMENT}\\.ya?ml@${REF}`,
    workflow: `\\.ya?ml@${REF}`,
    at: REF,
    pullRequest: 'refs/pull/[0-9]+/merge',
    branch: `refs/heads/${REF_NAME}`,
};
const GITHUB_FORM = {
    before: 'https://github\\.com/',
    after: GITHUB_AFTER.owner,
    issuers: [github_identity/* GITHUB_ISSUER */.oX, `${github_identity/* GITHUB_ISSUER */.oX}/enterprise`],
};
const MAIL_ISSUERS = [
    'https://accounts.google.com',
    'https://github.com/login/oauth',
    'https://login.microsoftonline.com',
    'https://oauth2.sigstore.dev/auth',
];
/** Any host, as far as its name can be bought. */
const HOST_FORM = {
    before: '[a-z]+://(?:[a-z0-9-]+\\.)*',
    after: `${DOMAIN_END}${PATH}`,
    issuers: [],
};
const IDENTITY_FORMS = [
    GITHUB_FORM,
    {
        before: 'https://[a-z0-9-]+\\.ghe\\.com/',
        after: GITHUB_AFTER.owner,
        issuers: ['https://token.actions.tenant.ghe.com'],
    },
    {
        before: 'https://gitlab\\.com/',
        after: `(?:/${SEGMENT})+//[a-z0-9/._-]+@refs/(?:heads|tags)/${REF_NAME}`,
        issuers: ['https://gitlab.com'],
    },
    { before: 'https://buildkite\\.com/', after: `/${SEGMENT}`, issuers: ['https://agent.buildkite.com'] },
    { before: '[a-z0-9._+-]+@(?:[a-z0-9-]+\\.)*', after: DOMAIN_END, issuers: MAIL_ISSUERS },
    // With these anybody can have an address, so that the name before the `@` is the owner.
    {
        before: '',
        after: '@(?:(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|proton|protonmail|gmx)\\.(?:com|me|net)|users\\.noreply\\.github\\.com)',
        issuers: MAIL_ISSUERS,
    },
    HOST_FORM,
];
const shapes = new Map();
/** The automaton of a whole shape; made on first use. */
function shapeOf(source) {
    let shape = shapes.get(source);
    if (!shape)
        shapes.set(source, (shape = automatonOf(build/* RE2JS */.L3.compile(`\\A(?:${source})\\z`))));
    return shape;
}

;// CONCATENATED MODULE: ./lib/policy/made-up.js
/** How many of the names that a stranger could choose does a pattern admit? */



const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
/** A stranger chooses the letters of his name too, so that a pattern for upper case alone is no protection. */
const BOTH_CASES = `${LOWER}${LOWER.toUpperCase()}${DIGITS}`;
const ALPHABETS = [
    LOWER,
    LOWER.toUpperCase(),
    DIGITS,
    `${LOWER}${DIGITS}`,
    BOTH_CASES,
    `${LOWER}${DIGITS}-`,
    `${DIGITS}abcdef-`,
];
/** GitHub's limit for the name of an owner. */
const MAX_LENGTH = 39;
/** Of names made up at random so many would be admitted: a single letter that is fixed does not make a pattern narrow. */
const BROAD_SHARE = 1 / 100;
/** Short names hit a fixed one by chance: of those at least half must be admitted. */
const SHORT = 2;
const SHORT_SHARE = 1 / 2;
/** More names than anybody would list. */
const MANY = 30;
const MAX_DRAWS = 2_000;
/** Looks at all names between a text of the shape `before` and one of the shape `after`. */
function madeUpNames(pattern, before, after) {
    const ends = completions(pattern, after);
    let many = false;
    for (const { text, state } of common(pattern, shapeOf(before))) {
        for (const alphabet of ALPHABETS) {
            const found = countNames(pattern, state, alphabet, ends);
            // In both cases every name of a `(?i)` pattern has many spellings, which are no other names.
            many ||= found.many && alphabet !== BOTH_CASES;
            if (found.length === undefined)
                continue;
            const name = drawName(pattern, state, alphabet, found.length, ends);
            const end = name === undefined ? undefined : ends(run(pattern, name, state));
            const example = name === undefined || end === undefined ? {} : { example: text + name + end };
            return { broad: true, many: true, ...example };
        }
    }
    return { broad: false, many };
}
/** From a state behind a name: the text that completes it, if there is one. */
function completions(pattern, after) {
    const known = new Map();
    return (state) => {
        if (!known.has(state))
            known.set(state, overlap(pattern, shapeOf(after), state));
        return known.get(state);
    };
}
/** @returns the length at which names made up at random are admitted, if any. */
function countNames(pattern, from, alphabet, ends) {
    let counts = new Map([[from, 1]]);
    let total = 0;
    for (let length = 1; length <= MAX_LENGTH && counts.size > 0; length++) {
        const next = new Map();
        for (const [state, count] of counts) {
            for (const character of alphabet) {
                const reached = pattern.step(state, character);
                if (!isDead(reached))
                    next.set(reached, (next.get(reached) ?? 0) + count);
            }
        }
        counts = next;
        let admitted = 0;
        for (const [state, count] of counts)
            if (ends(state) !== undefined)
                admitted += count;
        total += admitted;
        const share = admitted / alphabet.length ** length;
        if (share >= (length <= SHORT ? SHORT_SHARE : BROAD_SHARE))
            return { length, many: true };
    }
    return { many: total > MANY };
}
function drawName(pattern, from, alphabet, shortest, ends) {
    for (let draw = 0; draw < MAX_DRAWS; draw++) {
        // A longer name looks less like an accident; where only short ones are admitted, those are drawn in the end.
        const length = draw % 2 === 0 ? Math.max(shortest, 8) : shortest;
        const name = Array.from({ length }, () => alphabet.charAt((0,external_node_crypto_.randomInt)(alphabet.length))).join('');
        if (ends(run(pattern, name, from)) !== undefined)
            return name;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/policy/matcher.js
var matcher = __webpack_require__(5524);
// EXTERNAL MODULE: ./lib/policy/variables.js
var variables = __webpack_require__(247);
;// CONCATENATED MODULE: ./lib/policy/near-misses.js
/** Identities that are nearly the one that a pattern means: what else does it admit, and how would it be tight? */




const WORKFLOW = /^https:\/\/github\.com\/([^/]+)\/([^/]+)\/\.github\/workflows\/([^@]+)@(.+)$/;
const HOST = 'https://github\\.com/';
const ANY_WORKFLOW = `${HOST}[A-Za-z0-9_-]+${GITHUB_AFTER.owner}`;
const RELEASE_TAG = 'refs/tags/v[0-9]+\\.[0-9]+\\.[0-9]+';
/** Looks at a pattern for workflows on GitHub; undefined where it admits none. */
function nearMisses(pattern, source) {
    const meant = overlap(pattern, shapeOf(ANY_WORKFLOW));
    const [, owner, repository, file, ref] = WORKFLOW.exec(meant ?? '') ?? [];
    if (meant === undefined || !owner || !repository || !file || !ref)
        return undefined;
    const ownerUrl = `${HOST}${(0,variables/* escapePattern */.MP)(owner)}/`;
    const workflows = `${ownerUrl}${(0,variables/* escapePattern */.MP)(repository)}/\\.github/workflows/`;
    const owners = madeUpNames(pattern, HOST, GITHUB_AFTER.owner);
    const repositories = madeUpNames(pattern, ownerUrl, GITHUB_AFTER.repository);
    const files = madeUpNames(pattern, workflows, GITHUB_AFTER.workflow);
    const beforeRef = meant.slice(0, -ref.length);
    const longerFile = `${beforeRef.slice(0, -1)}.attacker.yml@${ref}`;
    const embedded = `https://evil.example/?u=${meant}`;
    const refs = looseRefs(pattern, source, beforeRef);
    const admits = [
        ...when(owners.many, 'other owners', owners.example),
        ...when(repositories.many, `other repositories of ${owner}`, repositories.example),
        ...when(files.many || admitsText(pattern, longerFile), 'other workflows', files.example ?? longerFile),
        ...refs,
        ...when(admitsText(pattern, embedded), 'an address that only holds the real one', embedded),
    ];
    const place = [
        owners.broad ? 'OWNER' : (0,variables/* escapePattern */.MP)(owner),
        repositories.broad ? 'REPOSITORY' : (0,variables/* escapePattern */.MP)(repository),
        '\\.github/workflows',
        files.broad ? 'FILE\\.yml' : (0,variables/* escapePattern */.MP)(file),
    ];
    const tightRef = source.includes('heads') ? 'refs/heads/main' : RELEASE_TAG;
    return { admits, tight: `${HOST}${place.join('/')}@${tightRef}` };
}
/** Refs that the pattern admits although its author seems not to have thought of them. */
function looseRefs(pattern, source, beforeRef) {
    const start = run(pattern, beforeRef);
    const pull = overlap(pattern, shapeOf(GITHUB_AFTER.pullRequest), start);
    const branch = overlap(pattern, shapeOf(GITHUB_AFTER.branch), start);
    const pullNote = when(pull !== undefined, 'pull requests', `${beforeRef}${pull ?? ''}`);
    if (branch === undefined)
        return pullNote;
    if (!source.includes('heads'))
        return [...pullNote, ...when(true, 'branches', beforeRef + branch)];
    const alias = `${beforeRef}${branch}@refs/heads/attacker`;
    const anyBranch = madeUpNames(pattern, `${(0,variables/* escapePattern */.MP)(beforeRef)}refs/heads/`, '').broad;
    return [...pullNote, ...when(!anyBranch && admitsText(pattern, alias), 'branches named like the real one', alias)];
}
function admitsText(pattern, text) {
    return pattern.accepts(run(pattern, text));
}
function when(found, what, example) {
    if (!found)
        return [];
    return [example === undefined ? what : `${what} (\`${example}\`)`];
}

;// CONCATENATED MODULE: ./lib/policy/lint.js
/**
 * Looks at identity patterns before anything is verified. A pattern that admits an owner made up at random proves
 * nothing, since anybody can be that owner: an error, unless it was allowed by name. A pattern that admits more than it
 * seems to mean is a warning with a tight form.
 */






/** Looks at the patterns that users wrote; those that the gate makes of `repo` and the like are tight by construction. */
function lintIdentities(subject, options) {
    const problems = [];
    const warnings = [];
    const collect = (sourced, finding) => {
        if (!finding)
            return;
        if ('warning' in finding)
            warnings.push(`\`${sourced.input}\`: ${finding.warning}`);
        else if (options.allowBroad)
            warnings.push(`\`${sourced.input}\` ${finding.problem.message} (\`allow-broad-identity\`)`);
        else
            problems.push({ where: sourced.input, ...finding.problem });
    };
    for (const sourced of subject.identities) {
        const { input, matcher } = sourced;
        if (input !== 'certificate-identity-regexp' || matcher.kind !== 'pattern')
            continue;
        const forms = formsOf(subject.issuers.map((issuer) => issuer.matcher));
        collect(sourced, unlessTooComplex(matcher, () => lintIdentity(matcher, forms)));
    }
    for (const sourced of subject.issuers) {
        const { matcher } = sourced;
        if (matcher.kind === 'pattern')
            collect(sourced, unlessTooComplex(matcher, () => lintIssuer(matcher)));
    }
    return { problems, warnings };
}
/** The forms of identities that the issuers can give out; all of them for an issuer that is not known. */
function formsOf(issuers) {
    const forms = new Set();
    for (const issuer of issuers) {
        const known = IDENTITY_FORMS.filter((form) => form.issuers.some((url) => (0,matcher/* matches */.cK)(issuer, url)));
        for (const form of known.length > 0 && !admitsAnyHost(issuer) ? known : IDENTITY_FORMS)
            forms.add(form);
    }
    return [...forms];
}
function admitsAnyHost(issuer) {
    if (issuer.kind !== 'pattern')
        return false;
    try {
        return madeUpNames(automatonOf(issuer.whole), HOST_FORM.before, HOST_FORM.after).broad;
    }
    catch (error) {
        if (error instanceof TooComplexError)
            return true;
        throw error;
    }
}
function lintIdentity(matcher, forms) {
    const automaton = automatonOf(matcher.whole);
    for (const form of forms) {
        const found = madeUpNames(automaton, form.before, form.after);
        if (found.broad)
            return tooBroad(matcher, 'an owner made up at random', found.example);
    }
    if (!forms.includes(GITHUB_FORM))
        return undefined;
    const near = nearMisses(automaton, matcher.source);
    if (near) {
        if (near.admits.length === 0)
            return undefined;
        return { warning: `\`${matcher.source}\` also admits ${near.admits.join(', ')}; tighter: \`${near.tight}\`` };
    }
    return matchesPartOfWorkflow(matcher)
        ? {
            warning: `\`${matcher.source}\` matches only a part of a workflow's identity, but must match the whole; with \`.*\` it would be \`${matcher.source.replace(/\$$/, '')}.*\``,
        }
        : undefined;
}
function lintIssuer(matcher) {
    const found = madeUpNames(automatonOf(matcher.whole), HOST_FORM.before, HOST_FORM.after);
    if (found.broad)
        return tooBroad(matcher, 'an issuer on a host made up at random', found.example);
    if (!found.many)
        return undefined;
    return {
        warning: `\`${matcher.source}\` admits issuers on other hosts; name the issuer exactly with \`certificate-oidc-issuer\``,
    };
}
function tooBroad(matcher, what, example) {
    const shown = example === undefined ? '' : `, for example \`${example}\``;
    return {
        problem: {
            message: `\`${matcher.source}\` admits ${what}${shown}`,
            fix: 'Name the owner, repository and workflow in the pattern; or accept everybody with `allow-broad-identity`.',
        },
    };
}
function matchesPartOfWorkflow(matcher) {
    const part = automatonOf(build/* RE2JS */.L3.compile(`\\A(?s:.*)(?:${matcher.source})(?s:.*)\\z`));
    return overlap(part, shapeOf(GITHUB_FORM.before + '[A-Za-z0-9_-]+' + GITHUB_FORM.after)) !== undefined;
}
function unlessTooComplex(matcher, look) {
    try {
        return look();
    }
    catch (error) {
        if (!(error instanceof TooComplexError))
            throw error;
        return {
            problem: {
                message: `\`${matcher.source}\` is too complex to tell whom it admits`,
                fix: 'Write it simpler, with fewer counted repetitions; or accept it as it is with `allow-broad-identity`.',
            },
        };
    }
}

// EXTERNAL MODULE: ./lib/policy/openpgp-keys.js
var openpgp_keys = __webpack_require__(9018);
// EXTERNAL MODULE: ./lib/report/json.js + 1 modules
var json = __webpack_require__(6560);
;// CONCATENATED MODULE: ./lib/policy/report-path.js
/** Where a report may be written: nowhere that something else lies. What was verified must not be replaced afterwards. */



/** How every report begins; white space aside. */
const HEAD = `{"mediaType":"${json/* REPORT_MEDIA_TYPE */.n}"`;
/** What is wrong with `report`: it names an artifact, or something that exists and is no report of an earlier run. */
function reportProblem(given, workspace) {
    const { report } = given;
    if (report === undefined)
        return undefined;
    const path = (0,external_node_path_.resolve)(workspace, report);
    const isArtifact = given.artifacts?.some((artifact) => (0,external_node_path_.resolve)(workspace, artifact) === path) ?? false;
    if (!isArtifact && isFreeOrReport(path))
        return undefined;
    const what = isArtifact ? 'is an artifact' : 'exists and is no report of an earlier run';
    return {
        where: 'report',
        message: `\`${report}\` ${what}; writing there would destroy it`,
        fix: 'Name a file that does not exist yet.',
    };
}
/** What cannot be looked at is not free; writing would fail, or meet a surprise. */
function isFreeOrReport(path) {
    try {
        const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        return found === undefined || (found.isFile() && beginsAsReport(path));
    }
    catch {
        return false;
    }
}
function beginsAsReport(path) {
    // As elsewhere: no link is followed, and a named pipe does not block.
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW);
    try {
        const buffer = Buffer.alloc(2 * HEAD.length);
        const length = (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, 0);
        return buffer.toString('latin1', 0, length).replaceAll(/\s/g, '').startsWith(HEAD);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./lib/policy/signers.js


const OWNER = /^[A-Za-z0-9_-]+$/;
const REPOSITORY = /^[A-Za-z0-9_-]+\/(?!\.{1,2}$)[A-Za-z0-9._-]+$/;
/** A first part with a dot is a host, since an owner's name has none. */
const signers_WORKFLOW = /^(?:(?<host>[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)\/)?(?<file>[A-Za-z0-9_-]+\/[A-Za-z0-9._-]+\/[^@\s]+[^@\s/])(?<ref>@\S+)?$/;
/** Reads who may sign by certificate, and what is wrong with it. */
function planIdentities(given, server) {
    const problems = [];
    const named = [
        ...exact('certificate-identity', given['certificate-identity']),
        ...patterns('certificate-identity-regexp', given['certificate-identity-regexp'], problems),
    ];
    const issuers = [
        ...exact('certificate-oidc-issuer', given['certificate-oidc-issuer']),
        ...patterns('certificate-oidc-issuer-regexp', given['certificate-oidc-issuer-regexp'], problems),
    ];
    const origin = originIdentity(given, server, problems);
    const claims = claimDemands(given, server, problems);
    const anyIdentity = given['certificate-identity'] ?? given['certificate-identity-regexp'];
    const anyIssuer = given['certificate-oidc-issuer'] ?? given['certificate-oidc-issuer-regexp'];
    return {
        identities: anyIdentity === undefined ? origin : named,
        issuers: anyIssuer === undefined ? exact('certificate-oidc-issuer', [server.issuer]) : issuers,
        claims,
        problems,
    };
}
/** Every identity with every issuer: each is a signer that suffices. */
function identitySigners(plan) {
    return plan.identities.flatMap((identity) => plan.issuers.map((issuer) => {
        const same = plan.identities.filter((other) => other.input === identity.input);
        const number = same.length > 1 ? ` ${same.indexOf(identity) + 1}` : '';
        return {
            kind: 'identity',
            name: `${identity.input}${number}`,
            identity: identity.matcher,
            issuer: issuer.matcher,
            claims: plan.claims,
        };
    }));
}
function exact(input, values = []) {
    return values.map((value) => ({ input, matcher: (0,matcher/* exactly */.pV)(value) }));
}
function patterns(input, sources = [], problems) {
    const compiled = [];
    for (const source of sources) {
        try {
            compiled.push({ input, matcher: (0,matcher/* pattern */.T1)(source) });
        }
        catch (error) {
            if (!(error instanceof matcher/* PatternError */.JM))
                throw error;
            problems.push({
                where: input,
                message: error.message,
                fix: 'Write it in RE2 syntax (as cosign takes it), or use the exact form of the input.',
            });
        }
    }
    return compiled;
}
/** Where the signing workflow must lie if no identity is given: the narrowest of the inputs that say so. */
function originIdentity(given, server, problems) {
    const workflow = given['signer-workflow'];
    if (workflow !== undefined) {
        const found = workflowIdentity(workflow, server);
        if (found)
            return [{ input: 'signer-workflow', matcher: found }];
        problems.push({
            where: 'signer-workflow',
            message: `\`${workflow}\` is no workflow`,
            fix: 'Write `owner/repo/.github/workflows/file.yml`, without `https://`; with `@refs/tags/v1` behind it where the ref matters.',
        });
    }
    const signerRepo = repositoryOf(given, 'signer-repo', problems);
    const repo = repositoryOf(given, 'repo', problems);
    const owner = ownerOf(given, problems);
    if (workflow !== undefined)
        return [];
    if (signerRepo !== undefined)
        return [{ input: 'signer-repo', matcher: within(server, signerRepo) }];
    if (repo !== undefined)
        return [{ input: 'repo', matcher: within(server, repo) }];
    return owner === undefined ? [] : [{ input: 'owner', matcher: within(server, owner) }];
}
/**
 * A workflow that names its ref is matched exactly. Without one any ref will do, but nothing else may follow the file's
 * name: a ref that is optional behind a pinned ref would admit a branch called `main@refs/heads/attacker`.
 */
function workflowIdentity(text, server) {
    const { host = server.host, file, ref } = signers_WORKFLOW.exec(text)?.groups ?? {};
    if (file === undefined)
        return undefined;
    const url = `https://${host}/${file}`;
    return ref === undefined ? (0,matcher/* pattern */.T1)(`${(0,variables/* escapePattern */.MP)(url)}(?:@(?:refs/.*|[0-9a-fA-F]+))?`) : (0,matcher/* exactly */.pV)(`${url}${ref}`);
}
/** Every identity in an owner or a repository. `(?i:)` knows more letters than ASCII's, but an identity has no others. */
function within({ host }, place) {
    return (0,matcher/* pattern */.T1)(`(?i:${(0,variables/* escapePattern */.MP)(`https://${host}/${place}/`)}).+`);
}
function repositoryOf(given, input, problems) {
    const value = given[input];
    if (value === undefined || REPOSITORY.test(value))
        return value;
    problems.push({
        where: input,
        message: `\`${value}\` is no repository`,
        fix: 'Write `owner/name`, without `https://github.com/`.',
    });
    return undefined;
}
function ownerOf(given, problems) {
    const { owner, repo } = given;
    if (owner === undefined)
        return undefined;
    if (!OWNER.test(owner)) {
        problems.push({
            where: 'owner',
            message: `\`${owner}\` is no owner`,
            fix: 'Write the name of the user or organisation alone; a repository goes to `repo`.',
        });
        return undefined;
    }
    if (repo !== undefined && repo.split('/')[0]?.toLowerCase() !== owner.toLowerCase()) {
        problems.push({
            where: 'owner',
            message: `\`${owner}\` does not own \`${repo}\``,
            fix: 'Remove `owner`; `repo` names the owner too.',
        });
    }
    return owner;
}
function claimDemands(given, { host }, problems) {
    const demands = [];
    const demand = (input, claim, value) => {
        demands.push({ claim, value, input });
    };
    const ignoringCase = (value) => ({ kind: 'exact-ignoring-case', value: `https://${host}/${value}` });
    const ref = given['source-ref'];
    const commit = given['source-digest'];
    if (given.repo !== undefined)
        demand('repo', 'source-repository-uri', ignoringCase(given.repo));
    if (given.owner !== undefined)
        demand('owner', 'source-repository-owner-uri', ignoringCase(given.owner));
    if (ref !== undefined) {
        demand('source-ref', 'source-repository-ref', (0,matcher/* exactly */.pV)(ref));
        if (!ref.startsWith('refs/')) {
            problems.push({
                where: 'source-ref',
                message: `\`${ref}\` is no full ref, so that no certificate can name it`,
                fix: `Write \`refs/tags/${ref}\` for a tag or \`refs/heads/${ref}\` for a branch.`,
            });
        }
    }
    if (commit !== undefined) {
        demand('source-digest', 'source-repository-digest', (0,matcher/* exactly */.pV)(commit.toLowerCase()));
        if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(commit)) {
            problems.push({
                where: 'source-digest',
                message: `\`${commit}\` is no full commit`,
                fix: 'Write all 40 hex digits of the commit (64 in a SHA-256 repository).',
            });
        }
    }
    if (given['deny-self-hosted-runners']) {
        demand('deny-self-hosted-runners', 'runner-environment', (0,matcher/* exactly */.pV)('github-hosted'));
    }
    return demands;
}

;// CONCATENATED MODULE: ./lib/policy/from-inputs.js
/** A call with plain inputs becomes a policy with one rule. */













/** The predicate types of SLSA provenance, which attestations must have unless `predicate-type` says otherwise. */
const PROVENANCE_TYPES = ['https://slsa.dev/provenance/v0.2', 'https://slsa.dev/provenance/v1'];
/**
 * Builds the policy.
 *
 * @throws ConfigError with every problem at once; files (keys, an earlier report) are looked at only where nothing else
 *   is wrong.
 */
async function policyFromInputs(given, context) {
    const plan = planFromInputs(given, context);
    const keys = [];
    const problems = [reportProblem(given, context.workspace)].filter((found) => found !== undefined);
    const now = context.now?.() ?? new Date();
    const at = (file) => ({ file, path: (0,external_node_path_.resolve)(context.workspace, file) });
    const read = await Promise.all(plan.keyFiles.map((file) => readPublicKeys(at(file).path, now)));
    const count = read.reduce((sum, one) => sum + ('value' in one ? one.value.length : 1), 0);
    for (const [index, one] of read.entries()) {
        const file = plan.keyFiles[index] ?? '';
        if ('complaint' in one) {
            problems.push({ where: 'key', message: `\`${file}\` ${one.complaint.message}`, fix: one.complaint.fix });
            continue;
        }
        for (const material of one.value) {
            const name = count > 1 ? `key ${keys.length + 1}` : 'key';
            keys.push({ kind: 'key', name, file, ...material, transparencyLog: given['transparency-log'] ?? 'required' });
        }
    }
    const { files, pins, keyserver } = plan.openPgp;
    const openPgp = await (0,openpgp_keys/* readOpenPgpKeys */._M)(files.map(at), pins, keyserver !== undefined);
    problems.push(...openPgp.problems);
    if (problems.length > 0)
        throw new errors/* ConfigError */.xL(problems);
    return { policy: plan.policyWith(keys, openPgp.signers), options: plan.options };
}
/**
 * Checks everything that can be checked without reading a file.
 *
 * @throws ConfigError with every problem at once.
 */
function planFromInputs(given, context) {
    const identities = planIdentities(given, githubServer(context.env));
    const lint = lintIdentities(identities, { allowBroad: given['allow-broad-identity'] ?? false });
    const problems = [
        ...combinationProblems(given),
        ...identities.problems,
        ...valueProblems(given),
        ...ownTreeProblems(given, context),
        ...lint.problems,
    ];
    if (problems.length > 0)
        throw new errors/* ConfigError */.xL(problems);
    const { report, 'github-token': githubToken } = given;
    return {
        keyFiles: given.key ?? [],
        openPgp: openPgpPlan(given),
        options: {
            mode: given.mode ?? 'enforce',
            timeoutMs: given.timeout ?? limits/* DEFAULT_TIMEOUT_MS */.t1,
            ...(report !== undefined && { report }),
            ...(githubToken !== undefined && { githubToken }),
        },
        policyWith: (keys, openPgp = []) => buildPolicy(given, [...(given.key ? keys : identitySigners(identities)), ...openPgp], [...lint.warnings, ...unusedEvidence(given)]),
    };
}
function openPgpPlan(given) {
    const keyserver = given['openpgp-keyserver']?.replace(/^hkps:/i, 'https:');
    return {
        files: given['openpgp-keys'] ?? [],
        pins: (given['openpgp-fingerprints'] ?? []).flatMap((pin) => fullFingerprint(pin) ?? []),
        ...(keyserver !== undefined && { keyserver }),
    };
}
function buildPolicy(given, signers, warnings) {
    const { pins, keyserver } = openPgpPlan(given);
    const tag = given['git-tag'];
    const signature = signatureOf(given, signers);
    const unmet = (0,openpgp_keys/* unmetPins */.O)(signers.filter((signer) => signer.kind === 'openpgp'), pins);
    const local = given.artifacts ?? given.digests ?? given.checksums;
    const rule = {
        name: 'inputs',
        artifacts: given.artifacts ?? [],
        digests: given.digests ?? [],
        bundles: given.bundle ?? [],
        signatures: given.signature ?? [],
        certificates: given.certificate ?? [],
        require: requirements(given, signature),
    };
    return {
        source: 'inputs',
        digest: `sha256:${(0,external_node_crypto_.createHash)('sha256')
            .update(canonical({ ...given, 'github-token': undefined }))
            .digest('hex')}`,
        rules: local ? [rule] : [],
        imageRules: imageRules(given, { threshold: 1, of: signers }, acceptedTypes(given)),
        ...(tag !== undefined && { tag: { name: tag, signature } }),
        trust: trustPolicy(given),
        ...(keyserver !== undefined && { keyserver: { url: keyserver, fingerprints: unmet } }),
        warnings,
    };
}
function acceptedTypes({ 'predicate-type': type }) {
    if (type === undefined)
        return PROVENANCE_TYPES;
    return type === 'any' ? 'any' : [type];
}
function signatureOf(given, signers) {
    return {
        kind: 'signature',
        by: { threshold: 1, of: signers },
        predicateTypes: acceptedTypes(given),
        requireTimestamp: given['require-timestamp'] ?? false,
    };
}
function requirements(given, signature) {
    const lists = given.checksums;
    const complete = given['checksums-complete'] ?? false;
    const demanded = hasSigner(given) ? [signature] : [];
    if (!lists)
        return demanded;
    // A signed list vouches for what it lists: an artifact then needs no signature of its own.
    return given['checksums-signed']
        ? [{ kind: 'checksum', lists, complete, signedBy: signature }]
        : [...demanded, { kind: 'checksum', lists, complete }];
}
function trustPolicy(given) {
    const offline = given.offline ?? false;
    const names = (given['trusted-root'] ?? ['tuf']).map((name) => (offline && name === 'tuf' ? 'embedded' : name));
    return {
        sources: [...new Set(names)].map((name) => rootSource(name, given)),
        maxAgeMs: given['trusted-root-max-age'] ?? limits/* DEFAULT_ROOT_MAX_AGE_MS */.HE,
        offline,
    };
}
function rootSource(name, given) {
    const mirror = given['tuf-mirror'];
    const rootFile = given['tuf-root'];
    switch (name) {
        case 'embedded':
        case 'staging':
        case 'gh':
            return { kind: name };
        case 'tuf':
            return { kind: 'tuf', ...(mirror !== undefined && { mirror }), ...(rootFile !== undefined && { rootFile }) };
        default:
            return { kind: 'file', path: name };
    }
}
function valueProblems(given) {
    const problems = [];
    const type = given['predicate-type'];
    if (type !== undefined && type !== 'any' && !/^[^\s]*[:/][^\s]*$/.test(type)) {
        problems.push({
            where: 'predicate-type',
            message: `\`${type}\` is no predicate type`,
            fix: 'Write its whole URI, such as `https://spdx.dev/Document`, or `any`.',
        });
    }
    const tag = given['git-tag'];
    // Git's own rules for names (git-check-ref-format(1)).
    if (tag !== undefined && (/^[-/]|[\s~^:?*[\\]|\.\.|@\{|\/\/|[./]$/.test(tag) || tag.startsWith('refs/'))) {
        problems.push({
            where: 'git-tag',
            message: `\`${tag}\` is no name of a tag`,
            fix: 'Write the name alone, such as `v1.2.3`, without `refs/tags/`.',
        });
    }
    const { keyserver } = openPgpPlan(given);
    if (keyserver !== undefined && !isSafeUrl(keyserver)) {
        problems.push({
            where: 'openpgp-keyserver',
            message: `\`${keyserver}\` is no https URL`,
            fix: 'Write the address of a keyserver with `https://`; `hkps://` means the same.',
        });
    }
    const mirror = given['tuf-mirror'];
    if (mirror !== undefined && !isSafeUrl(mirror)) {
        problems.push({
            where: 'tuf-mirror',
            message: `\`${mirror}\` is no https URL`,
            fix: 'Write the URL that `root.json` lies under, such as `https://tuf.example.com`.',
        });
    }
    return problems;
}
/** Loopback may be spoken to over plain http: nobody else is on that line. */
function isSafeUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const loopback = url !== undefined && /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
    return url?.protocol === 'https:' || (loopback && url.protocol === 'http:');
}
/** Events whose workflow comes from the default branch while the workspace may hold a stranger's tree. */
const FOREIGN_TREE_EVENTS = ['pull_request_target', 'workflow_run'];
function ownTreeProblems(given, context) {
    const { GITHUB_EVENT_NAME: event } = context.env;
    if (context.kind !== 'actions' || event === undefined || !FOREIGN_TREE_EVENTS.includes(event))
        return [];
    const roots = (given['trusted-root'] ?? []).filter((name) => rootSource(name, given).kind === 'file');
    const tufRoot = given['tuf-root'];
    const believed = [
        ['key', given.key ?? []],
        ['openpgp-keys', given['openpgp-keys'] ?? []],
        ['trusted-root', roots],
        ['tuf-root', tufRoot === undefined ? [] : [tufRoot]],
        // A signed list is evidence, and may lie where artifacts lie.
        ['checksums', given['checksums-signed'] ? [] : (given.checksums ?? [])],
    ];
    return believed.flatMap(([where, paths]) => paths
        .filter((path) => liesWithin(path, context.workspace))
        .map((path) => ({
        where,
        message: `\`${path}\` lies in the workspace of a \`${event}\` run: the tree under test must not judge itself`,
        fix: where === 'checksums'
            ? 'Demand a signed list with `checksums-signed`, or get the list from a trusted place outside the workspace.'
            : 'Get the file from a trusted place into a folder outside the workspace, such as `${{ runner.temp }}`.',
    })));
}
function liesWithin(path, folder) {
    const way = (0,external_node_path_.relative)(folder, (0,external_node_path_.resolve)(folder, path));
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
function unusedEvidence(given) {
    if (!given['checksums-signed'])
        return [];
    return ['bundle', 'signature', 'certificate']
        .filter((name) => given[name] !== undefined)
        .map((name) => `\`${name}\` has no effect with \`checksums-signed\`: the list's own evidence lies beside the list`);
}
/** JSON with sorted keys, so that the same inputs always have the same digest. */
function canonical(value) {
    return JSON.stringify(value, (_key, inner) => {
        if (typeof inner !== 'object' || inner === null || Array.isArray(inner))
            return inner;
        const entries = inner instanceof Map ? [...inner] : Object.entries(inner);
        return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
    });
}


/***/ }),

/***/ 1311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   fb: () => (/* binding */ parseImageRepository),
/* harmony export */   oG: () => (/* binding */ isImageDigest),
/* harmony export */   o_: () => (/* binding */ parseImageReference)
/* harmony export */ });
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** distribution-spec, "Pulling manifests"; with the registry a name has at most 255 characters. */
const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const HOST = /^(?:\[[0-9A-Fa-f:.]{2,45}\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::[0-9]{1,5})?$/;
const MAX_NAME = 255;
const DOCKER_HUB = ['docker.io', 'index.docker.io', 'registry-1.docker.io'];
/** True where the text is a digest that images are named by. */
function isImageDigest(text) {
    return typeof text === 'string' && DIGEST.test(text);
}
/** `ghcr.io/acme/runner`: the name without tag and digest. */
function repositoryName({ registry, repository }) {
    return `${registry}/${repository}`;
}
/** Reads `[oci://][registry/]repository[:tag][@sha256:…]`; without tag and digest the tag is `latest`. */
function parseImageReference(given) {
    const text = given.startsWith('oci://') ? given.slice('oci://'.length) : given;
    const at = text.indexOf('@');
    const digest = at < 0 ? undefined : text.slice(at + 1);
    const named = at < 0 ? text : text.slice(0, at);
    if (digest !== undefined && !isImageDigest(digest)) {
        return complain(`\`${given}\` has a digest that is no SHA-256`, 'Write `name@sha256:` and 64 hex digits in lower case; registries have others too, signatures do not.');
    }
    const colon = named.lastIndexOf(':');
    const tagged = colon > named.lastIndexOf('/');
    const tag = tagged ? named.slice(colon + 1) : digest === undefined ? 'latest' : undefined;
    if (tag !== undefined && !TAG.test(tag)) {
        return complain(`\`${given}\` has no tag that a registry allows`, 'Write `name:tag` or `name@sha256:…`.');
    }
    const repository = parseImageRepository(tagged ? named.slice(0, colon) : named);
    if ('complaint' in repository)
        return repository;
    return {
        value: {
            ...repository.value,
            given,
            ...(tag !== undefined && { tag }),
            ...(digest !== undefined && { digest }),
        },
    };
}
/** Reads `[oci://][registry/]repository`, as `signature-repository` has it. */
function parseImageRepository(given) {
    const text = given.startsWith('oci://') ? given.slice('oci://'.length) : given;
    const slash = text.indexOf('/');
    const first = slash < 0 ? '' : text.slice(0, slash);
    const named = first === 'localhost' || /[.:]/.test(first);
    const registry = named && !DOCKER_HUB.includes(first) ? first : 'docker.io';
    const path = named ? text.slice(slash + 1) : text;
    const repository = registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
    if (HOST.test(registry) && registry.length + repository.length < MAX_NAME && REPOSITORY.test(repository)) {
        return { value: { registry, repository } };
    }
    return complain(`\`${given}\` is no name of an image`, /[A-Z]/.test(path)
        ? 'Write the repository in lower case; registries know no other.'
        : 'Write `registry/owner/name`, such as `ghcr.io/acme/runner`.');
}
function complain(message, fix) {
    return { complaint: { message, fix } };
}


/***/ }),

/***/ 5524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ foldAscii),
/* harmony export */   JM: () => (/* binding */ PatternError),
/* harmony export */   T1: () => (/* binding */ pattern),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   pV: () => (/* binding */ exactly),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   vB: () => (/* binding */ matchesOnlyPart)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2856);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8207);
/** Comparing text with what a policy allows: exactly, or by a pattern over the whole text. */


/** A pattern that cannot be used; the message is for the user. */
class PatternError extends Error {
}
function exactly(value) {
    return { kind: 'exact', value };
}
/**
 * Compiles an RE2 pattern that must match the whole text. RE2 takes time linear in the text, whatever the pattern,
 * and is the dialect of cosign, so that `(?i)` and the like carry over.
 *
 * @throws PatternError when it is too long or no RE2 syntax (look-around and back-references are not).
 */
function pattern(source) {
    if (source.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PATTERN_LENGTH */ .n7)
        throw new PatternError(`the pattern has ${source.length} characters; at most ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PATTERN_LENGTH */ .n7} are allowed`);
    try {
        // The pattern is compiled alone first: inside a group `a)(b` would be valid and mean something else.
        const part = re2js__WEBPACK_IMPORTED_MODULE_1__/* .RE2JS */ .L3.compile(source);
        return { kind: 'pattern', source, part, whole: re2js__WEBPACK_IMPORTED_MODULE_1__/* .RE2JS */ .L3.compile(`\\A(?:${source})\\z`) };
    }
    catch (error) {
        throw new PatternError(`\`${source}\` is no RE2 pattern: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function matches(matcher, text) {
    switch (matcher.kind) {
        case 'exact':
            return text === matcher.value;
        case 'exact-ignoring-case':
            return foldAscii(text) === foldAscii(matcher.value);
        case 'pattern':
            return matcher.whole.matcher(text).find();
    }
}
/** True where a pattern matches some part of the text but not all of it: cosign would accept it, the gate does not. */
function matchesOnlyPart(matcher, text) {
    return matcher.kind === 'pattern' && !matches(matcher, text) && matcher.part.matcher(text).find();
}
/** How a matcher is shown to users. */
function describe(matcher) {
    return matcher.kind === 'pattern' ? `/${matcher.source}/` : matcher.value;
}
/** Lower-cases A to Z only: Unicode case folding would make different names equal (`K` and the Kelvin sign). */
function foldAscii(text) {
    return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}


/***/ }),

/***/ 9018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unmetPins),
/* harmony export */   Re: () => (/* binding */ signersOf),
/* harmony export */   ZX: () => (/* binding */ parseOpenPgpKeys),
/* harmony export */   _M: () => (/* binding */ readOpenPgpKeys)
/* harmony export */ });
/* harmony import */ var _evidence_openpgp_armor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1911);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8207);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4138);
/* harmony import */ var _subjects_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2952);
/* harmony import */ var _verify_openpgp_library_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6648);





const BLOCK = /-----BEGIN PGP PUBLIC KEY BLOCK-----[\s\S]*?-----END PGP PUBLIC KEY BLOCK-----/g;
const ARMOR = /-----BEGIN PGP ([A-Z ]+)-----/g;
/**
 * Reads key files; every certificate becomes a signer of its own.
 *
 * @param files as given, with their absolute paths
 * @param pins full fingerprints; any certificate of the files is accepted where there are none
 * @param elsewhere true where a pinned certificate may also come from a keyserver
 */
async function readOpenPgpKeys(files, pins, elsewhere = false) {
    const found = [];
    const problems = [];
    for (const { file, path } of files) {
        const read = await readKeyFile(path);
        if (Array.isArray(read))
            found.push(...read.map((certificate) => ({ file, certificate })));
        else
            problems.push({ where: 'openpgp-keys', message: `\`${file}\` ${read.message}`, fix: read.fix });
    }
    if (problems.length > 0)
        return { signers: [], problems };
    if (found.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_OPENPGP_KEYS */ .Q8) {
        const message = `the files hold ${found.length} keys; at most ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_OPENPGP_KEYS */ .Q8} are read`;
        return { signers: [], problems: [{ where: 'openpgp-keys', message, fix: 'Give the keys that may sign.' }] };
    }
    const signers = signersOf(await merged(found), pins);
    const unmet = elsewhere ? [] : unmetPins(signers, pins);
    return {
        signers,
        problems: unmet.map((pin) => ({
            where: 'openpgp-fingerprints',
            message: `\`${pin}\` is the fingerprint of no key in \`openpgp-keys\``,
            fix: `They hold ${fingerprintsOf(found)}. Add the key, or correct the fingerprint.`,
        })),
    };
}
/** The pinned fingerprints that no signer answers to. */
function unmetPins(signers, pins) {
    return pins.filter((pin) => !signers.some(({ certificate }) => certificate.getKeys().some((key) => key.getFingerprint() === pin)));
}
/** A pinned primary key admits every signing key of its certificate, a pinned subkey only itself. */
function signersOf(found, pins) {
    return found.flatMap(({ file, certificate }) => {
        const fingerprint = certificate.getFingerprint();
        const name = found.length > 1 || pins.length > 0 ? `openpgp-keys ${fingerprint}` : 'openpgp-keys';
        const signer = { kind: 'openpgp', name, file, fingerprint, certificate };
        if (pins.length === 0 || pins.includes(fingerprint))
            return [signer];
        const only = certificate
            .getKeys()
            .map((key) => key.getFingerprint())
            .filter((one) => pins.includes(one));
        return only.length > 0 ? [{ ...signer, only }] : [];
    });
}
/** Copies of one certificate become one, so that a revocation in any of them counts. */
async function merged(found) {
    const whole = new Map();
    for (const one of found) {
        const fingerprint = one.certificate.getFingerprint();
        const known = whole.get(fingerprint);
        const certificate = known ? await known.certificate.update(one.certificate) : one.certificate;
        whole.set(fingerprint, { file: known?.file ?? one.file, certificate });
    }
    return [...whole.values()];
}
async function readKeyFile(path) {
    const read = (0,_subjects_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readWhole */ .oD)(path, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_OPENPGP_KEY_BYTES */ .jt, { links: 'follow', shown: 'it' });
    if ('refusal' in read) {
        return { message: `cannot be read: ${read.refusal.message}`, fix: 'Check the path; it starts from the workspace.' };
    }
    return parseOpenPgpKeys(read.bytes);
}
/** Parses what a key file or a keyserver holds: public keys only. Text around armored keys is ignored. */
async function parseOpenPgpKeys(bytes) {
    const text = bytes.toString('latin1');
    const labels = [...text.matchAll(ARMOR)].map(([, label]) => label ?? '');
    if (labels.some((label) => label.includes('PRIVATE'))) {
        return {
            message: 'holds a private key, which must never be where artifacts are verified',
            fix: 'Export the public key (`gpg --export --armor`), and replace a private key that lay in a repository.',
        };
    }
    const unreadable = (why) => ({
        message: `holds no readable OpenPGP key (${why})`,
        fix: 'Export the key again: `gpg --export --armor FINGERPRINT`.',
    });
    const parts = [];
    for (const [block] of labels.length > 0 ? text.matchAll(BLOCK) : []) {
        const armor = (0,_evidence_openpgp_armor_js__WEBPACK_IMPORTED_MODULE_2__/* .readArmor */ .o)(block, 'PGP PUBLIC KEY BLOCK');
        if ('problem' in armor)
            return unreadable(armor.problem);
        parts.push(armor.data);
    }
    if (labels.length === 0)
        parts.push(bytes);
    const { readKeys } = await (0,_verify_openpgp_library_js__WEBPACK_IMPORTED_MODULE_3__/* .loadOpenPgp */ .q)();
    const keys = [];
    try {
        for (const part of parts)
            keys.push(...(await readKeys({ binaryKeys: part })));
    }
    catch (error) {
        return unreadable((0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z9)(error));
    }
    if (keys.some((key) => key.isPrivate())) {
        return {
            message: 'holds a private key, which must never be where artifacts are verified',
            fix: 'Export the public key (`gpg --export --armor`), and replace a private key that lay in a repository.',
        };
    }
    return keys.length > 0 ? keys : unreadable('there is none in it');
}
function fingerprintsOf(found) {
    const shown = found.slice(0, 4).map(({ certificate }) => `\`${certificate.getFingerprint()}\``);
    return `${shown.join(', ')}${found.length > shown.length ? ` and ${found.length - shown.length} more` : ''}`;
}


/***/ }),

/***/ 1366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   hX: () => (/* binding */ unknownPlaceholders),
/* harmony export */   ou: () => (/* binding */ fillTemplate)
/* harmony export */ });
const PLACEHOLDER = /\{([a-z]+|[1-9][0-9]?)\}/g;
/** Splits a template. Whether each placeholder exists is `unknownPlaceholders`' concern. */
function parseTemplate(source) {
    const parts = [];
    let end = 0;
    for (const found of source.matchAll(PLACEHOLDER)) {
        if (found.index > end)
            parts.push({ text: source.slice(end, found.index) });
        parts.push({ placeholder: found[1] ?? '' });
        end = found.index + found[0].length;
    }
    if (end < source.length)
        parts.push({ text: source.slice(end) });
    return { source, parts };
}
/** Placeholders that no artifact can fill; a mistake in the configuration. */
function unknownPlaceholders(template) {
    return template.parts.flatMap((part) => 'placeholder' in part && !/^(?:path|dir|name|[1-9][0-9]?)$/.test(part.placeholder) ? [part.placeholder] : []);
}
/**
 * Fills a template for one artifact. `{path}` is its name as given, `{dir}` the folder of it (`.` where there is none),
 * `{name}` the last part, `{1}` what the first `*` of its pattern matched.
 *
 * @returns the path, or undefined where the pattern has no such `*`.
 */
function fillTemplate(template, subject) {
    const slash = subject.name.lastIndexOf('/');
    const values = {
        path: subject.name,
        dir: slash < 0 ? '.' : subject.name.slice(0, slash) || '/',
        name: subject.name.slice(slash + 1),
    };
    let filled = '';
    for (const part of template.parts) {
        if ('text' in part)
            filled += part.text;
        else {
            const value = /^[0-9]/.test(part.placeholder)
                ? subject.captures[Number(part.placeholder) - 1]
                : values[part.placeholder];
            if (value === undefined)
                return undefined;
            filled += value;
        }
    }
    return filled;
}


/***/ }),

/***/ 247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ escapePattern),
/* harmony export */   Rl: () => (/* binding */ fillTemplateVariables),
/* harmony export */   Zd: () => (/* binding */ fillLiteral),
/* harmony export */   eJ: () => (/* binding */ fillGlob),
/* harmony export */   u9: () => (/* binding */ defineVariable),
/* harmony export */   ut: () => (/* binding */ fillPattern)
/* harmony export */ });
/* harmony import */ var _subjects_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7935);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1366);
/**
 * Variables: `{name}` in an input stands for the value of `var: name=value`. A value is text and stays text wherever it
 * lands: it cannot add a line, a pattern, a placeholder or another variable.
 */


/** Names begin with a letter, so that RE2's `{2,3}` and a template's `{1}` are none. */
const NAME = /^[A-Za-z][A-Za-z0-9_-]*$/;
const REFERENCE = /\{([A-Za-z][A-Za-z0-9_-]*)\}/g;
/** What templates call the parts of an artifact's own path. */
const PLACEHOLDERS = ['path', 'dir', 'name'];
/** Reads one `name=value` into `variables`. */
function defineVariable(line, variables) {
    const equals = line.indexOf('=');
    const name = line.slice(0, Math.max(equals, 0)).trim();
    const value = line.slice(equals + 1);
    if (equals < 0 || !NAME.test(name)) {
        const message = equals < 0 ? `\`${line}\` has no \`=\`` : `\`${name}\` is no name for a variable`;
        return { message, fix: 'Write `name=value`; a name is a letter followed by letters, digits, `_` and `-`.' };
    }
    if (PLACEHOLDERS.includes(name)) {
        return {
            message: `\`${name}\` cannot be a variable: in \`bundle\`, \`{${name}}\` is a part of the artifact's path`,
            fix: 'Give the variable another name.',
        };
    }
    if (value.trim() === '') {
        return {
            message: `the variable \`${name}\` is blank`,
            fix: 'Give it a value; an undefined expression is blank too.',
        };
    }
    if (variables.has(name)) {
        return { message: `the variable \`${name}\` is given twice`, fix: 'Remove one of the two.' };
    }
    variables.set(name, value);
    return undefined;
}
/** Fills variables into text that is compared or used as it is. */
function fillLiteral(text, variables) {
    return fill(text, variables, (value) => value);
}
/** Fills variables into a glob; what they hold matches only itself. */
function fillGlob(text, variables) {
    // Escaped behind a letter, so that only a `!` at the start of the whole line is treated as one there.
    const filled = fill(text, variables, (value) => (0,_subjects_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeGlob */ .yk)(`x${value}`).slice(1));
    return 'value' in filled && filled.value.startsWith('!') && !text.startsWith('!')
        ? { value: `./${filled.value}` }
        : filled;
}
/** Writes text so that as an RE2 pattern it matches itself alone. */
function escapePattern(text) {
    return text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
}
/**
 * Fills variables into an RE2 pattern. Each value becomes a group, so that a quantifier behind it takes all of it and
 * nothing before it joins with its first letter.
 */
function fillPattern(text, variables) {
    let filled = '';
    for (const token of tokens(text)) {
        if (token.kind === 'plain') {
            filled += token.text;
            continue;
        }
        // Between `\Q` and `\E`, or in a class, quoting has another meaning: a value could end the one or widen the other.
        if (token.kind === 'quoted' || token.kind === 'class') {
            const [inside] = token.text.match(REFERENCE) ?? [];
            if (inside !== undefined)
                return { complaint: misplaced(inside, token.kind) };
            filled += token.text;
            continue;
        }
        const value = variables.get(token.text.slice(1, -1));
        if (value === undefined)
            return { complaint: undefinedVariable(token.text, variables) };
        filled += `(?:${escapePattern(value)})`;
    }
    return { value: filled };
}
/** Fills variables into a template; what they hold is no placeholder. */
function fillTemplateVariables(source, variables) {
    const parts = [];
    let end = 0;
    for (const found of source.matchAll(REFERENCE)) {
        const name = found[1] ?? '';
        if (PLACEHOLDERS.includes(name))
            continue;
        const value = variables.get(name);
        if (value === undefined)
            return { complaint: undefinedVariable(found[0], variables, PLACEHOLDERS) };
        parts.push(...(0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplate */ .QC)(source.slice(end, found.index)).parts, { text: value });
        end = found.index + found[0].length;
    }
    const all = [...parts, ...(0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplate */ .QC)(source.slice(end)).parts];
    // What is shown, and used where there is no placeholder, is the text with its variables filled in.
    const written = all.map((part) => ('text' in part ? part.text : `{${part.placeholder}}`)).join('');
    const template = { source: written, parts: all };
    const [unknown] = (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPlaceholders */ .hX)(template);
    return unknown === undefined
        ? { value: template }
        : { complaint: undefinedVariable(`{${unknown}}`, variables, PLACEHOLDERS) };
}
function fill(text, variables, encode) {
    let complaint;
    const value = text.replace(REFERENCE, (reference, name) => {
        const found = variables.get(name);
        if (found === undefined)
            complaint ??= undefinedVariable(reference, variables);
        return encode(found ?? '');
    });
    return complaint ? { complaint } : { value };
}
function undefinedVariable(reference, variables, others = []) {
    const known = [...others, ...variables.keys()].map((name) => `{${name}}`).join(', ');
    return {
        message: `\`${reference}\` is not defined (${known === '' ? 'no variable is' : `defined: ${known}`})`,
        fix: 'Define it with `var`, or correct its name.',
    };
}
function misplaced(reference, where) {
    return {
        message: `\`${reference}\` cannot stand ${where === 'class' ? 'inside `[…]`' : 'between `\\Q` and `\\E`'}`,
        fix: 'Put the variable outside; its value is quoted by itself.',
    };
}
/**
 * The parts of an RE2 pattern that matter here, in this order: `\Q…\E`; `\p{Greek}` and `\x{10FFFF}`, whose braces are
 * no variable; another escape; a class, in which a first `]` is itself; a variable; anything else.
 */
const TOKEN = /(?<quoted>\\Q[\s\S]*?(?:\\E|$))|(?<escape>\\[pPx]\{[^}]*\}|\\[\s\S]?)|(?<class>\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]?)|(?<variable>\{[A-Za-z][A-Za-z0-9_-]*\})|[^\\[{]+|\{/g;
function* tokens(source) {
    for (const { 0: text, groups } of source.matchAll(TOKEN)) {
        const { quoted, class: inClass, variable } = groups ?? {};
        yield { kind: quoted ? 'quoted' : inClass ? 'class' : variable ? 'variable' : 'plain', text };
    }
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
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);

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
    return {
        artifacts: artifacts.length,
        passed: having('pass'),
        waived: having('waived'),
        refused: having('fail'),
        unknown: having('error'),
        integrityOnly: artifacts.filter((artifact) => artifact.result === 'pass' && artifact.integrityOnly).length,
    };
}
/** `1 artifact`, `3 artifacts`. */
function artifacts(value) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(value)} artifact${value === 1 ? '' : 's'}`;
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
            const unknown = numbers.unknown > 0 ? `, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(numbers.unknown)} could not be checked` : '';
            return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(numbers.refused)}${of} refused${unknown}${end}`;
        }
        case 'error':
            return numbers.unknown === 0
                ? `The gate could not look${end}`
                : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(numbers.unknown)}${of} could not be checked${end}`;
        case 'waived':
            return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(numbers.waived)}${of} waived, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(numbers.passed)} verified: not everything was proven`;
        case 'pass':
            return passLine(numbers);
    }
}
function passLine(numbers) {
    const all = numbers.passed === 1 ? '1 artifact' : `All ${artifacts(numbers.passed)}`;
    if (numbers.integrityOnly === 0)
        return `${all} verified`;
    if (numbers.integrityOnly < numbers.passed) {
        const verified = numbers.passed - numbers.integrityOnly;
        return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(verified)} of ${artifacts(numbers.passed)} verified, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(numbers.integrityOnly)} integrity only`;
    }
    return numbers.passed === 1
        ? '1 artifact matches its checksum: integrity only'
        : `${all} match their checksums: integrity only`;
}
/** Heading over the artifacts that were not refused; a bare checksum is never called verified. */
function passedTitle(numbers) {
    const verified = numbers.passed - numbers.integrityOnly;
    return [
        ...(verified > 0 ? [`${artifacts(verified)} verified`] : []),
        ...(numbers.integrityOnly > 0 ? [`${artifacts(numbers.integrityOnly)} integrity only`] : []),
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
        const shown = reasons.slice(0, 3).map((reason) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(reason, 200));
        const more = reasons.length > shown.length ? `; and ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(reasons.length - shown.length)} more` : '';
        lines.push(`Waived, not proven: ${artifacts(numbers.waived)}. Reason: ${shown.join('; ')}${more}.`);
    }
    if (numbers.integrityOnly > 0) {
        lines.push(`Integrity only: ${artifacts(numbers.integrityOnly)}. The bytes match a checksum list; nobody is proven to have made that list.`);
    }
    return lines;
}
function waivers(verdict) {
    const reasons = verdict.artifacts.flatMap((artifact) => artifact.checks.flatMap((check) => (check.status === 'waived' ? [check.reason] : [])));
    return reasons.length > 0 ? [...new Set(reasons)] : ['none was given'];
}


/***/ }),

/***/ 6560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ REPORT_MEDIA_TYPE),
  L: () => (/* binding */ jsonReport)
});

// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/signer.js
var signer = __webpack_require__(2486);
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
        logIndexes: signed.flatMap(({ log }) => log?.index ?? []),
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

;// CONCATENATED MODULE: ./lib/report/json.js



const REPORT_MEDIA_TYPE = 'application/vnd.signature-gate.report+json;version=1';
const ALGORITHMS = ['sha256', 'sha384', 'sha512', 'blake2b512'];
/** The report as text, with a newline at its end. Untrusted text stands in it exactly, as JSON strings. */
function jsonReport(verdict, facts) {
    return `${JSON.stringify(reportOf(verdict, facts), null, 2)}\n`;
}
function reportOf(verdict, facts) {
    const numbers = (0,headline/* tally */.N4)(verdict);
    return {
        mediaType: REPORT_MEDIA_TYPE,
        result: verdict.result,
        mode: facts.mode,
        startedAt: facts.startedAt.toISOString(),
        finishedAt: facts.finishedAt.toISOString(),
        version: facts.version,
        policy: { source: facts.policy.source, digest: facts.policy.digest },
        trustRoots: facts.trustRoots.map(({ name, source, digest }) => ({ name, source, digest })),
        counts: {
            artifacts: numbers.artifacts,
            passed: numbers.passed,
            failed: numbers.refused + numbers.unknown,
            waived: numbers.waived,
            couldNotLook: numbers.unknown,
            integrityOnly: numbers.integrityOnly,
        },
        artifacts: (0,headline/* judged */.g$)(verdict).map(artifactOf),
        sidecars: verdict.sidecars.map(({ name, of }) => ({ name, of })),
        warnings: verdict.warnings.map(refusalOf),
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
        checks: artifact.checks.map(checkOf),
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
        // What refused evidence proves stands apart from where the trouble is, if they are different places.
        at: proof === undefined || at === undefined ? undefined : placeOf(at),
        evidence: proof === undefined ? at && placeOf(at) : proofOf(proof),
    };
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
        case 'message':
        case 'attestation':
            return signatureOf(proof);
    }
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

/***/ 2486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ earliest),
/* harmony export */   Vc: () => (/* binding */ minute),
/* harmony export */   cg: () => (/* binding */ signatureWords),
/* harmony export */   t$: () => (/* binding */ assurances),
/* harmony export */   yK: () => (/* binding */ signatureOf)
/* harmony export */ });
/* unused harmony export sbomWords */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _verify_github_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4493);


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
    const parts = (0,_verify_github_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .githubWorkflow */ .b0)(identity, issuer);
    return {
        ...(parts === undefined ? { signer: { text: identity }, ...(issuer && { issuer }) } : workflowWords(parts, claims)),
        ...commitWords(claims, parts !== undefined),
    };
}
function workflowWords(parts, claims) {
    const repository = `${parts.owner}/${parts.repository}`;
    const source = (0,_verify_github_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceRepository */ .sd)(claims);
    const commit = claims['build-signer-digest'] ?? '';
    const file = `${GITHUB}${repository}/blob/${commit}/${encodeURI(parts.workflow)}`;
    return {
        signer: { text: repository, href: GITHUB + repository },
        workflow: linked(parts.workflow.slice(parts.workflow.lastIndexOf('/') + 1), COMMIT.test(commit) ? file : undefined),
        ref: COMMIT.test(parts.ref) ? `commit ${parts.ref.slice(0, 7)}` : (0,_verify_github_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .refInWords */ .mN)(parts.ref),
        ...(source !== undefined && source !== repository && { builtFrom: { text: source, href: GITHUB + source } }),
    };
}
/** The commit that was built; linked only where GitHub itself vouched for the repository. */
function commitWords(claims, onGithub) {
    const commit = claims['source-repository-digest'] ?? '';
    if (!COMMIT.test(commit))
        return {};
    const source = onGithub ? (0,_verify_github_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceRepository */ .sd)(claims) : undefined;
    return { commit: linked(commit.slice(0, 7), source && `${GITHUB}${source}/commit/${commit}`) };
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
/** The signature behind a proof: its own, or that of the list; undefined where nobody signed. */
function signatureOf(proof) {
    switch (proof.kind) {
        case 'checksum':
            return proof.listSignedBy;
        case 'sbom':
            return proof.signedBy;
        case 'message':
        case 'attestation':
            return proof;
    }
}
/** `SBOM SPDX 2.3 for linux/amd64, 231 components`. */
function sbomWords({ format, version, components, platform }) {
    const of = platform === undefined ? '' : ` for ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(platform, 60)}`;
    return `SBOM ${format} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(version, 20)}${of}, ${components} component${components === 1 ? '' : 's'}`;
}
/** What a proof stands on, weakest first: `signature · identity · logged`. A bare checksum says that it is one. */
function assurances(proof) {
    if (proof.kind === 'checksum') {
        const checksum = proof.algorithm === 'sha256' ? 'checksum' : `checksum (${proof.algorithm})`;
        return [checksum, proof.listSignedBy === undefined ? 'integrity only' : 'signed list'];
    }
    if (proof.kind === 'sbom')
        return proof.documents.map(sbomWords);
    return [
        proof.kind === 'attestation' ? 'attestation' : 'signature',
        proof.openpgp ? 'OpenPGP key' : proof.identity === undefined ? 'key' : 'identity',
        ...(proof.log === undefined ? [] : ['logged']),
        ...(proof.times.some((time) => time.by === 'timestamp-authority') ? ['timestamp'] : []),
    ];
}


/***/ }),

/***/ 6385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/errors.js + 1 modules
var errors = __webpack_require__(3290);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/evidence/read-evidence.js + 3 modules
var read_evidence = __webpack_require__(9414);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/subjects/read-file.js
var read_file = __webpack_require__(2952);
;// CONCATENATED MODULE: ./lib/subjects/folders.js
/** Folder listings, each read once: patterns and evidence of thousands of artifacts ask for the same few folders. */



/** @returns listings that live as long as the returned object: one run. */
function createFolders() {
    const listings = new Map();
    return {
        list: (path) => {
            const known = listings.get(path) ?? readFolder(path);
            listings.set(path, known);
            return known;
        },
    };
}
function readFolder(path) {
    const entries = new Map();
    try {
        const found = (0,external_node_fs_.readdirSync)(path, { withFileTypes: true });
        // U+FFFD may stand for bytes that are no UTF-8, or be a character of the name; only the bytes tell.
        const garbled = found.some(({ name }) => name.includes('\ufffd')) ? garbledNames(path) : new Set();
        for (const kind of found)
            entries.set(kind.name, { name: kind.name, kind, exact: !garbled.has(kind.name) });
        return { entries };
    }
    catch (error) {
        return { entries: new Map(), error: (0,read_file/* errorCode */.CA)(error) ?? 'UNKNOWN' };
    }
}
function garbledNames(path) {
    return new Set((0,external_node_fs_.readdirSync)(path, 'buffer').flatMap((name) => ((0,external_node_buffer_.isUtf8)(name) ? [] : [name.toString()])));
}

// EXTERNAL MODULE: ./lib/verdict.js
var verdict = __webpack_require__(802);
// EXTERNAL MODULE: ./lib/verify/checksum.js
var checksum = __webpack_require__(2874);
// EXTERNAL MODULE: ./lib/gate/check-batch.js + 5 modules
var check_batch = __webpack_require__(4914);
// EXTERNAL MODULE: ./lib/gate/ready.js + 2 modules
var gate_ready = __webpack_require__(9864);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(8207);
// EXTERNAL MODULE: ./lib/subjects/glob.js
var glob = __webpack_require__(7935);
// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(8400);
;// CONCATENATED MODULE: ./lib/subjects/hint.js
/** Which existing name a missing one may have meant. */


/** Names looked at for a hint: enough for any dist folder, nothing noticeable in a huge one. */
const MAX_LOOKED_AT = 2_000;
/** Case and Unicode form taken away: names that are equal then are one file on some systems. */
function fold(name) {
    return name.normalize('NFC').toLowerCase();
}
/**
 * A sentence on what lies where `path` was looked for: the nearest name, or a few names of the folder.
 *
 * @param path absolute; the deepest folder of it that exists is looked into.
 * @param shorten turns an absolute path into what users see.
 */
function hintFor(path, folders, shorten) {
    let missing = path;
    let listing = folders.list((0,external_node_path_.dirname)(missing));
    while (listing.error !== undefined && (0,external_node_path_.dirname)(missing) !== missing) {
        missing = (0,external_node_path_.dirname)(missing);
        listing = folders.list((0,external_node_path_.dirname)(missing));
    }
    if (listing.error !== undefined)
        return undefined;
    const names = [...listing.entries.keys()].slice(0, MAX_LOOKED_AT);
    const near = hint_nearest((0,external_node_path_.basename)(missing), names);
    if (near !== undefined) {
        const differs = fold(near) === fold((0,external_node_path_.basename)(missing)) ? ' (names compare exactly, with case and Unicode form)' : '';
        return `Did you mean ${shorten((0,external_node_path_.join)((0,external_node_path_.dirname)(missing), near))}?${differs}`;
    }
    const few = names.sort().slice(0, 3).join(', ');
    const more = names.length > 3 ? ', …' : '';
    const folder = shorten((0,external_node_path_.dirname)(missing)) || 'the workspace';
    return names.length === 0 ? `The folder ${folder} is empty.` : `In ${folder} there is: ${few}${more}`;
}
/** The name nearest to `wanted`, if it is so near that a slip of the finger explains it. */
function hint_nearest(wanted, names) {
    const same = names.find((name) => fold(name) === fold(wanted));
    if (same !== undefined)
        return same;
    let best;
    let limit = Math.min(3, Math.floor(wanted.length / 3));
    for (const name of names) {
        const away = Math.abs(name.length - wanted.length) > limit || name.length > 255 ? Infinity : (0,nearest/* editDistance */.Y)(wanted, name);
        if (away <= limit && name !== wanted) {
            best = name;
            limit = away - 1;
        }
    }
    return best;
}

;// CONCATENATED MODULE: ./lib/subjects/walk.js
/**
 * Finds what a glob matches below the workspace. Whatever keeps it from seeing a file that might match (a link, an
 * unreadable folder, a limit) is a refusal: a file that is overlooked is a file that is not checked.
 */




/** @param glob relative to the workspace. */
function walk(glob, options) {
    const leftOut = { folders: 0, excluded: 0, named: 0 };
    const state = { ...options, glob, files: [], refusals: [], leftOut, looked: 0 };
    visit(state, '', glob.start, 0);
    return state;
}
function visit(walk, folder, state, depth) {
    const { glob, folders, refusals } = walk;
    if (depth > limits/* MAX_GLOB_DEPTH */.Ac) {
        const message = `${folder} lies deeper than the pattern ${glob.source} may look`;
        refusals.push({ name: folder, refusal: limit(message, limits/* MAX_GLOB_DEPTH */.Ac) });
        return;
    }
    const listing = folders.list((0,external_node_path_.join)(walk.workspace, folder));
    if (listing.error !== undefined) {
        refusals.push({ name: folder || '.', refusal: (0,read_file/* refuseError */.hQ)(folder || 'the workspace', listing.error) });
        return;
    }
    const before = walk.looked;
    walk.looked += listing.entries.size;
    if (walk.looked > limits/* MAX_GLOB_ENTRIES */.lH) {
        // Said once: every further folder would say the same.
        const message = `the pattern ${glob.source} has too much to look at`;
        if (before <= limits/* MAX_GLOB_ENTRIES */.lH)
            refusals.push({ name: glob.source, refusal: limit(message, limits/* MAX_GLOB_ENTRIES */.lH) });
        return;
    }
    for (const entry of listing.entries.values()) {
        const next = glob.step(state, entry.name);
        if (next.length > 0)
            meet(walk, folder === '' ? entry.name : `${folder}/${entry.name}`, entry, next, depth);
    }
}
/** Deals with an entry that matches, or below which something may match. */
function meet(walk, name, entry, state, depth) {
    const { kind } = entry;
    if (kind.isDirectory() && entry.exact)
        enter(walk, name, state, depth);
    else if (walk.named.has(name) && !kind.isFile())
        walk.leftOut.named++;
    else if (isExcluded(walk, name, kind))
        walk.leftOut.excluded++;
    else if (!entry.exact)
        walk.refusals.push({ name, refusal: garbled(name) });
    else if (walk.glob.accepts(state)) {
        if (kind.isFile())
            walk.files.push({ name, captures: walk.glob.match(name) ?? [] });
        else
            walk.refusals.push({ name, refusal: kind.isSymbolicLink() ? walk_link(walk.glob, name) : (0,read_file/* refuseKind */.L_)(name, kind) });
    }
    else if (kind.isSymbolicLink() && leadsToFolder(walk, name)) {
        walk.refusals.push({ name, refusal: walk_link(walk.glob, name) });
    }
}
function enter(walk, name, state, depth) {
    if (walk.glob.accepts(state))
        walk.leftOut.folders++;
    if (!walk.glob.continues(state))
        return;
    if (walk.excludes.some((glob) => glob.matchesAllBelow(name)))
        walk.leftOut.excluded++;
    else
        visit(walk, name, state, depth + 1);
}
/** A link to a folder is left out with everything below it too. */
function isExcluded(walk, name, kind) {
    if (walk.excludes.some((glob) => glob.match(name) !== undefined))
        return true;
    return kind.isSymbolicLink() && walk.excludes.some((glob) => glob.matchesAllBelow(name)) && leadsToFolder(walk, name);
}
/** Whether a link stands for a folder; one that cannot be followed leads nowhere. */
function leadsToFolder(walk, name) {
    try {
        return (0,external_node_fs_.statSync)((0,external_node_path_.join)(walk.workspace, name)).isDirectory();
    }
    catch {
        return false;
    }
}
function walk_link(glob, name) {
    return {
        code: 'UNSAFE_PATH',
        message: `the pattern ${glob.source} met the symbolic link ${name}`,
        hint: `Name the real file as a plain path, leave the link out with \`!${name}\`, or remove it.`,
    };
}
function garbled(name) {
    return {
        code: 'UNSAFE_PATH',
        message: `${name} has a name that is not valid Unicode on disk`,
        hint: 'Rename the file; no list, report or bundle could name it.',
    };
}
function limit(message, max) {
    return {
        code: 'LIMIT_EXCEEDED',
        message,
        expected: `at most ${max}`,
        hint: 'Start the pattern in a folder nearer to the files.',
    };
}

;// CONCATENATED MODULE: ./lib/subjects/files.js
/**
 * From `artifacts` to files. Lines count in their order:
 *
 * - A plain path is always an artifact, wherever it lies; no exclusion takes it away. A link named so is followed: the user
 *   chose it. It must end at a regular file.
 * - A glob stays in the workspace, follows no link and must find something that the exclusions behind it leave.
 * - `!pattern` leaves out what the globs before it found, also links and other things that would be refused. It matches
 *   files as a glob does (`!dir/**` or `!dir/` for a whole folder). A file named `!x` is written `./!x`.
 * - A glob that is also the exact name of a file means that file as well. Not instead: a release with a file
 *   named `*.tar.gz` would otherwise hide all the others from the pattern.
 */








/**
 * @param patterns lines of `artifacts`, as given.
 * @param workspace absolute path that relative paths start from and that globs stay in.
 * @returns files and refusals (`ARTIFACT_NOT_FOUND`, `UNSAFE_PATH`, `LIMIT_EXCEEDED`); never throws for reasons of the
 *   file system.
 */
function findFiles(patterns, workspace) {
    const folders = createFolders();
    const root = realPath(workspace) ?? workspace;
    const lines = patterns.map((text) => readLine(text, workspace));
    const candidates = [];
    const refusals = [];
    const named = new Set();
    for (const line of lines) {
        if (line.kind === 'wrong')
            refusals.push({ name: line.text, refusal: line.refusal });
        if (line.kind !== 'plain' && !(line.kind === 'glob' && line.literal))
            continue;
        const found = plainFile(line.text, workspace, { links: 'follow', folders });
        named.add(found.name);
        if ('refusal' in found)
            refusals.push(found);
        else
            candidates.push({ key: realPath(found.path) ?? found.path, file: { ...found, named: true } });
    }
    for (const [index, line] of lines.entries()) {
        if (line.kind !== 'glob')
            continue;
        const excludes = lines.slice(index + 1).flatMap((later) => (later.kind === 'exclude' ? [later.glob] : []));
        const found = walk(line.glob, { excludes, workspace, folders, named });
        for (const { name, captures } of found.files) {
            const file = { kind: 'file', name, path: (0,external_node_path_.join)(workspace, name), captures, named: false };
            candidates.push({ key: (0,external_node_path_.join)(root, name), file });
        }
        refusals.push(...found.refusals);
        if (!line.literal && isFruitless(found)) {
            refusals.push({ name: line.text, refusal: foundNothing(line.text, found, workspace, folders) });
        }
    }
    const files = unite(candidates, refusals);
    return { files, refusals: distinct(refusals) };
}
/**
 * One file by its path, without any reading as a pattern.
 *
 * @param given relative to the workspace or absolute; may lie anywhere.
 * @param options.links `refuse` for names that a stranger wrote (a checksum list).
 * @returns the file (`path` is where a link leads), or a refusal: `ARTIFACT_NOT_FOUND` (absent, folder, unreadable),
 *   `UNSAFE_PATH` (neither file nor folder, or a link where none is allowed).
 */
function plainFile(given, workspace, options) {
    if (given.includes('\0')) {
        return {
            name: given,
            refusal: { code: 'UNSAFE_PATH', message: `${given} has a NUL character, which no path can` },
        };
    }
    const path = (0,external_node_path_.resolve)(workspace, given);
    const within = inside(path, workspace);
    const name = within === undefined || within === '' ? slashed(given) : within;
    const shorten = (full) => inside(full, workspace) ?? slashed(full);
    try {
        const found = (0,external_node_fs_.lstatSync)(path);
        const target = found.isSymbolicLink() && options.links === 'follow' ? (0,external_node_fs_.statSync)(path) : found;
        if (target.isDirectory())
            return { name, refusal: refuseFolder(name) };
        if (!target.isFile())
            return { name, refusal: (0,read_file/* refuseKind */.L_)(name, target) };
        return { kind: 'file', name, path: target === found ? path : external_node_fs_.realpathSync.native(path), captures: [] };
    }
    catch (error) {
        const refusal = (0,read_file/* refuseError */.hQ)(name, (0,read_file/* errorCode */.CA)(error));
        const hint = refusal.hint ?? (options.folders && hintFor(path, options.folders, shorten));
        return { name, refusal: hint === undefined ? refusal : { ...refusal, hint } };
    }
}
function refuseFolder(name) {
    const folder = name.replace(/\/+$/, '');
    return {
        code: 'ARTIFACT_NOT_FOUND',
        message: `${name || 'the workspace'} is a folder`,
        expected: 'a file',
        actual: 'a folder',
        hint: `To check every file in it, write \`${folder === '' || folder === '.' ? '' : `${folder}/`}**\`.`,
    };
}
function readLine(text, workspace) {
    if (text === '!')
        return { kind: 'wrong', text, refusal: { code: 'ARTIFACT_NOT_FOUND', message: '`!` leaves out nothing' } };
    if (text.startsWith('!')) {
        const found = workspaceGlob(text.slice(1), workspace);
        return 'refusal' in found ? { kind: 'wrong', text, refusal: found.refusal } : { kind: 'exclude', glob: found };
    }
    if (!(0,glob/* isGlob */.fg)(text))
        return { kind: 'plain', text };
    const found = workspaceGlob(text, workspace);
    const literal = isFile((0,external_node_path_.resolve)(workspace, text));
    if (!('refusal' in found))
        return { kind: 'glob', text, glob: found, literal };
    // Elsewhere a glob may not go, so that a bracket there can only be meant as one; a `*` still says that it is a pattern.
    if (literal && !/[*?]/.test(text))
        return { kind: 'plain', text };
    return { kind: 'wrong', text, refusal: found.refusal };
}
/** Compiles a pattern relative to the workspace, also where it is written as an absolute path or with leading `..`. */
function workspaceGlob(text, workspace) {
    const pattern = slashed(text.endsWith('/') ? `${text}**` : text);
    // The workspace's own name is never a pattern, whatever characters it has.
    for (const root of new Set([workspace, realPath(workspace) ?? workspace])) {
        if (pattern.startsWith(`${slashed(root)}/`))
            return withSource(text, (0,glob/* compileGlob */.SO)(pattern.slice(root.length + 1)));
    }
    const segments = pattern.split('/');
    if (!(0,external_node_path_.isAbsolute)(pattern) && !segments.includes('..'))
        return withSource(text, (0,glob/* compileGlob */.SO)(pattern));
    const wild = segments.findIndex((segment) => (0,glob/* isGlob */.fg)(segment));
    const literal = wild < 0 ? segments.length - 1 : wild;
    const start = inside((0,external_node_path_.resolve)(workspace, segments
        .slice(0, literal)
        .map((segment) => `${segment}/`)
        .join('')), workspace);
    if (start === undefined) {
        return {
            refusal: {
                code: 'UNSAFE_PATH',
                message: `the pattern ${text} leads out of the workspace`,
                hint: 'Name files outside the workspace as plain paths, or run the gate in the folder that holds them.',
            },
        };
    }
    const rest = segments.slice(literal).join('/');
    return withSource(text, (0,glob/* compileGlob */.SO)(start === '' ? rest : `${(0,glob/* escapeGlob */.yk)(start)}/${rest}`));
}
/** Keeps the pattern as the user wrote it, for messages. */
function withSource(source, found) {
    return 'source' in found ? { ...found, source } : found;
}
/** The path relative to the workspace, with `/`; undefined where it lies outside. The workspace itself is ''. */
function inside(path, workspace) {
    const name = below(path, workspace);
    if (name !== undefined)
        return name;
    const root = realPath(workspace);
    return root === undefined || root === workspace ? undefined : below(path, root);
}
function below(path, root) {
    const name = (0,external_node_path_.relative)(root, path);
    return name === '..' || name.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(name) ? undefined : slashed(name);
}
const slashed = (path) => (external_node_path_.sep === '\\' ? path.replaceAll('\\', '/') : path);
function isFile(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path).isFile();
    }
    catch {
        return false;
    }
}
function realPath(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
/** Whether a walk gave nothing to check and nothing to say. */
function isFruitless({ files, refusals, leftOut }) {
    return files.length + refusals.length + leftOut.named === 0;
}
function foundNothing(text, { leftOut }, workspace, folders) {
    if (leftOut.excluded > 0) {
        return {
            code: 'ARTIFACT_NOT_FOUND',
            message: `all that the pattern ${text} matches is left out by an exclusion behind it`,
            hint: 'Remove the pattern or narrow the exclusion; a pattern that checks nothing proves nothing.',
        };
    }
    if (leftOut.folders > 0) {
        return {
            code: 'ARTIFACT_NOT_FOUND',
            message: `the pattern ${text} matches folders only`,
            hint: `To check every file in them, write \`${text}/**\`.`,
        };
    }
    const segments = slashed(text).split('/');
    const wild = segments.findIndex((segment) => (0,glob/* isGlob */.fg)(segment));
    const path = (0,external_node_path_.resolve)(workspace, segments.slice(0, wild + 1).join('/'));
    const hint = hintFor(path, folders, (full) => inside(full, workspace) ?? slashed(full));
    const message = `the pattern ${text} matches nothing`;
    return { code: 'ARTIFACT_NOT_FOUND', message, ...(hint === undefined ? {} : { hint }) };
}
/** One subject per file, sorted. The first name counts; captures come from the first pattern that has any. */
function unite(candidates, refusals) {
    const byKey = new Map();
    const byFold = new Map();
    for (const { key, file } of candidates) {
        const known = byKey.get(key);
        const twin = byFold.get(fold(key));
        if (known) {
            const captures = known.captures.length > 0 ? known.captures : file.captures;
            byKey.set(key, { ...known, captures, named: known.named || file.named });
        }
        else if (twin !== undefined && isSameFile(twin, key)) {
            refusals.push({ name: file.name, refusal: refuseTwin(file.name, byKey.get(twin)?.name ?? twin) });
        }
        else if (byKey.size >= limits/* MAX_ARTIFACTS */.pE) {
            const message = `there are more than ${limits/* MAX_ARTIFACTS */.pE} artifacts; ${file.name} and what follows is not looked at`;
            refusals.push({
                name: file.name,
                refusal: { code: 'LIMIT_EXCEEDED', message, expected: `at most ${limits/* MAX_ARTIFACTS */.pE}` },
            });
            break;
        }
        else {
            byKey.set(key, file);
            byFold.set(fold(key), key);
        }
    }
    return [...byKey.values()].sort((left, right) => (left.name < right.name ? -1 : 1));
}
/** Two spellings that lead to one file: a file system without case, which no list or report can tell apart. */
function isSameFile(left, right) {
    const one = (0,external_node_fs_.lstatSync)(left, { throwIfNoEntry: false });
    const other = (0,external_node_fs_.lstatSync)(right, { throwIfNoEntry: false });
    return one !== undefined && one.ino === other?.ino && one.dev === other.dev;
}
function refuseTwin(name, twin) {
    return {
        code: 'UNSAFE_PATH',
        message: `${name} and ${twin} are one file, in names that differ only in case or Unicode form`,
        hint: 'Name it once, as it is spelt on disk.',
    };
}
/** Several patterns that meet the same obstacle say so once. */
function distinct(refusals) {
    return [...new Map(refusals.map((entry) => [`${entry.refusal.code} ${entry.name}`, entry])).values()];
}

// EXTERNAL MODULE: ./lib/subjects/sidecars.js
var subjects_sidecars = __webpack_require__(9117);
;// CONCATENATED MODULE: ./lib/gate/subjects.js
/** What a rule is about: its files, its digests, and the files of a checksum list that stands alone. */





/**
 * Finds all subjects of a rule.
 *
 * @param lists the rule's usable checksum lists; they name the artifacts where the rule names none
 */
function findSubjects(rule, lists, workspace) {
    const digests = rule.digests.map(digestSubject);
    if (rule.artifacts.length === 0) {
        if (digests.length > 0)
            return { subjects: digests, sidecars: [], refusals: [] };
        return bounded(fromLists(lists, workspace));
    }
    const found = findFiles(rule.artifacts, workspace);
    const { artifacts, sidecars } = (0,subjects_sidecars/* splitSidecars */.B)(found.files, evidencePaths(rule, workspace));
    const subjects = [...artifacts, ...digests];
    const nothing = subjects.length + found.refusals.length === 0 ? [onlyEvidence(rule)] : [];
    return bounded({ subjects, sidecars, refusals: [...found.refusals, ...nothing] });
}
/** Patterns that match lists and bundles alone would end in a failure that nobody could explain. */
function onlyEvidence({ artifacts }) {
    const name = artifacts.filter((pattern) => !pattern.startsWith('!')).join(', ');
    return {
        name,
        refusal: {
            code: 'ARTIFACT_NOT_FOUND',
            message: `all that ${name} matches is evidence (checksum lists, bundles), and no artifact`,
            hint: 'Name the files that the evidence is about; a file that a plain path names is always an artifact.',
        },
    };
}
/** Lists that a glob sweeps up are evidence, and so is what proves them. */
function evidencePaths(rule, workspace) {
    const paths = new Map();
    const lists = rule.require.filter((requirement) => requirement.kind === 'checksum');
    for (const file of lists.flatMap((requirement) => requirement.lists)) {
        const path = (0,external_node_path_.resolve)(workspace, file);
        paths.set(path, 'the artifacts it lists');
        for (const { suffix } of subjects_sidecars/* EVIDENCE_SUFFIXES */.u)
            paths.set(path + suffix, file);
    }
    // A template without placeholders leads to one file for all artifacts.
    for (const { parts, source } of [...rule.bundles, ...rule.signatures, ...rule.certificates]) {
        if (parts.every((part) => 'text' in part))
            paths.set((0,external_node_path_.resolve)(workspace, source), 'the artifacts');
    }
    return paths;
}
function digestSubject({ name, digests }) {
    const bytes = {};
    for (const [algorithm, hex] of Object.entries(digests))
        bytes[algorithm] = Buffer.from(hex, 'hex');
    return { kind: 'digest', name, digests: bytes };
}
function fromLists(lists, workspace) {
    const subjects = new Map();
    const refusals = [];
    for (const placed of lists) {
        const { files, refused } = (0,checksum/* listedFiles */.Ho)(placed);
        refusals.push(...refused);
        for (const { name, path, line } of files) {
            const file = plainFile(path, workspace, { links: 'refuse' });
            if (!('refusal' in file))
                subjects.set(file.path, file);
            else if (file.refusal.code === 'ARTIFACT_NOT_FOUND')
                refusals.push({ name: file.name, refusal: (0,checksum/* missingListedFile */._U)(placed.list, name, line) });
            else
                refusals.push(file);
        }
    }
    return { subjects: [...subjects.values()], sidecars: [], refusals };
}
function bounded(found) {
    if (found.subjects.length <= limits/* MAX_ARTIFACTS */.pE)
        return found;
    const refusal = {
        code: 'LIMIT_EXCEEDED',
        message: `${found.subjects.length} artifacts were found; at most ${limits/* MAX_ARTIFACTS */.pE} are checked in one run`,
    };
    return { ...found, subjects: [], refusals: [...found.refusals, { name: 'artifacts', refusal }] };
}

;// CONCATENATED MODULE: ./lib/gate/check-rule.js
/** One rule, from its lists and artifacts to their reports. Batches keep memory bounded: only reports stay. */








/** Subjects whose evidence is in memory at the same time; enough to keep both cores busy with hashing. */
const BATCH = 512;
/** Checks everything that a rule is about. What was not found or must not be opened is reported, never left out. */
async function checkRule(rule, context) {
    const surroundings = { ...context, folders: createFolders(), signers: (0,gate_ready/* openPgpSigners */.l3)(rule) };
    const lists = await (0,gate_ready/* readLists */.qZ)(rule, surroundings);
    const { subjects, sidecars, refusals } = findSubjects(rule, (0,gate_ready/* placedLists */.TT)(lists), context.workspace);
    const ready = rule.require.map((requirement) => (0,gate_ready/* makeReady */.wE)(requirement, lists, subjects.length));
    const batchContext = { ...surroundings, rule, ready, readEvidence: (0,read_evidence/* createEvidenceReader */.J)() };
    const artifacts = refusals.map(({ name, refusal }) => notChecked(name, refusal));
    if (subjects.length === 0)
        artifacts.push(...hiddenByLists(ready));
    for (let start = 0; start < subjects.length; start += BATCH) {
        context.signal.throwIfAborted();
        artifacts.push(...(await (0,check_batch/* checkBatch */.z)(subjects.slice(start, start + BATCH), batchContext)));
    }
    artifacts.push(...absentEntries(ready, subjects, context.workspace));
    return { artifacts, sidecars };
}
function notChecked(name, refusal) {
    const check = refusal.code === 'LISTED_FILE_MISSING' || refusal.code === 'CHECKSUM_LIST_MALFORMED' ? 'checksum' : 'artifact';
    return (0,verdict/* reportArtifact */.x)({ kind: 'pattern', name }, {}, [(0,check_batch/* refused */.J)(check, refusal)]);
}
/** A list that cannot be used fails every artifact under it; where there is none because of that, it is reported itself. */
function hiddenByLists(ready) {
    return ready.flatMap((one) => one.kind === 'checksum'
        ? one.refusals.map((refusal) => (0,verdict/* reportArtifact */.x)({ kind: 'pattern', name: refusal.at?.file ?? one.requirement.lists.join(', ') }, {}, [
            (0,check_batch/* refused */.J)('checksum', refusal),
        ]))
        : []);
}
/** Listed files that are absent, where the policy demands them all. */
function absentEntries(ready, subjects, workspace) {
    return ready.flatMap((one) => one.kind === 'checksum' && one.requirement.complete
        ? (0,checksum/* uncoveredEntries */._6)(one.index, subjects, workspace)
            .filter(({ paths }) => !paths.some((path) => (0,external_node_fs_.existsSync)(path)))
            .map(({ name, refusal }) => notChecked(name, refusal))
        : []);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/evidence/openpgp.js + 1 modules
var openpgp = __webpack_require__(2325);
// EXTERNAL MODULE: ./lib/evidence/ssh-signature.js + 1 modules
var ssh_signature = __webpack_require__(6200);
// EXTERNAL MODULE: ./lib/result.js
var result = __webpack_require__(4138);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/subjects/git-tag.js
/**
 * Tag objects of the checkout, read by `git` without a shell. What it says is not taken on trust: the object must have the
 * hash that the ref names, and must say the tag's name itself, so that no older tag can be put under a newer name.
 * Source: Git, gitformat-signature and git-mktag(1).
 */




const BEGIN = [
    { line: '-----BEGIN PGP SIGNATURE-----', kind: 'openpgp' },
    { line: '-----BEGIN SSH SIGNATURE-----', kind: 'ssh' },
    { line: '-----BEGIN SIGNED MESSAGE-----', kind: 'x509' },
];
const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Reads the tag of that name. Never throws, except for the signal's reason. */
async function readGitTag(name, workspace, signal) {
    const at = await git(['rev-parse', '--verify', '--end-of-options', `refs/tags/${name}`], workspace, signal);
    if (!at.ok)
        return at;
    const id = at.value.toString('latin1').trim();
    if (!HASH.test(id))
        return (0,result/* refuse */.TR)(unreadable(name, 'git names no object for it'));
    const read = await git(['cat-file', 'tag', id], workspace, signal);
    if (!read.ok)
        return (0,result/* refuse */.TR)(unreadable(name, 'it is no annotated tag, so that nothing can be signed'));
    const object = read.value;
    const hash = (0,external_node_crypto_.createHash)(id.length === 40 ? 'sha1' : 'sha256')
        .update(`tag ${object.length}\0`)
        .update(object);
    if (hash.digest('hex') !== id)
        return (0,result/* refuse */.TR)(unreadable(name, 'its object does not have the hash that git names'));
    return parseTag(name, object);
}
/** Splits a tag object into what is signed and the signature at its end. */
function parseTag(name, object) {
    const text = object.toString('latin1');
    const ends = text.indexOf('\n\n');
    const headers = text.slice(0, ends).split('\n');
    const [, target = ''] = /^object ([0-9a-f]+)$/.exec(headers[0] ?? '') ?? [];
    const said = headers.filter((line) => line.startsWith('tag '));
    if (ends < 0 || !HASH.test(target) || said.length !== 1)
        return (0,result/* refuse */.TR)(unreadable(name, 'its object is malformed'));
    const named = Buffer.from(said[0]?.slice('tag '.length) ?? '', 'latin1').toString('utf8');
    if (named !== name) {
        return (0,result/* refuse */.TR)({
            code: 'SUBJECT_MISMATCH',
            message: `The object behind the tag ${name} was made for another tag`,
            expected: name,
            actual: named,
        });
    }
    if (headers.some((line) => line.startsWith('gpgsig'))) {
        return (0,result/* refuse */.TR)(unreadable(name, 'its signature stands in a header, which is not read'));
    }
    const found = BEGIN.flatMap(({ line, kind }) => [...positions(text, line)].map((start) => ({ start, kind })));
    const [only] = found;
    if (!only)
        return (0,result/* refuse */.TR)({ code: 'BUNDLE_MISSING', message: `The tag ${name} is not signed`, hint: 'Sign it: `git tag -s`.' });
    if (found.length > 1)
        return (0,result/* refuse */.TR)(unreadable(name, 'it holds more than one signature'));
    const { start, kind } = only;
    return (0,result/* accept */.Ju)({ name, payload: object.subarray(0, start), signature: object.subarray(start), kind, target });
}
/** Where a line stands at the begin of a line. */
function* positions(text, line) {
    for (let at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + 1))
        if (text[at - 1] === '\n')
            yield at;
}
function unreadable(name, why) {
    return { code: 'BUNDLE_MALFORMED', message: `The tag ${name} cannot be read: ${why}` };
}
/** Neither replacements of objects nor fetches of missing ones: what is signed is what lies there. */
function git(args, workspace, signal) {
    const options = {
        cwd: workspace,
        encoding: 'buffer',
        maxBuffer: limits/* MAX_TAG_BYTES */.G9,
        timeout: limits/* GIT_TIMEOUT_MS */.eS,
        signal,
    };
    const fixed = ['--no-replace-objects', '-c', 'protocol.allow=never', '-c', 'core.fsmonitor=false'];
    return new Promise((resolve, reject) => {
        (0,external_node_child_process_.execFile)('git', [...fixed, ...args], options, (error, stdout, stderr) => {
            if (!error) {
                resolve((0,result/* accept */.Ju)(stdout));
                return;
            }
            if (signal.aborted) {
                reject(error instanceof Error ? error : new Error((0,result/* wordsOf */.Z9)(error)));
                return;
            }
            const said = stderr.toString('utf8').trim().split('\n')[0]?.slice(0, 200) ?? '';
            const why = error.code === 'ENOENT' ? '`git` is not on the path' : said || 'git failed';
            resolve((0,result/* refuse */.TR)({
                code: 'ARTIFACT_NOT_FOUND',
                message: `The tag cannot be read from the checkout: ${why}`,
                hint: 'Check out with tags (`fetch-tags: true`, or `fetch-depth: 0`) into the workspace.',
            }));
        });
    });
}

// EXTERNAL MODULE: ./lib/verify/requirement.js + 14 modules
var requirement = __webpack_require__(1465);
// EXTERNAL MODULE: ./lib/gate/openpgp.js + 2 modules
var gate_openpgp = __webpack_require__(6104);
;// CONCATENATED MODULE: ./lib/gate/git-tag.js
/** The signed tag of the checkout: a row of its own, which never proves an artifact. */









/** @param unavailable why keys could not be had: then the tag cannot be judged */
async function checkGitTag({ name, signature }, { workspace, now, signal }, [unavailable]) {
    const row = { kind: 'tag', name: `tag ${name}` };
    if (unavailable)
        return (0,verdict/* reportArtifact */.x)(row, {}, [(0,check_batch/* refused */.J)('signature', unavailable)]);
    const tag = await readGitTag(name, workspace, signal);
    if (!tag.ok)
        return (0,verdict/* reportArtifact */.x)(row, {}, [(0,check_batch/* refused */.J)('signature', tag.refusal)]);
    const { payload } = tag.value;
    const digest = (algorithm) => (0,external_node_crypto_.createHash)(algorithm).update(payload).digest();
    const artifact = {
        name: row.name,
        bytes: payload,
        digests: { sha256: digest('sha256'), sha512: digest('sha512') },
        sshNamespace: 'git',
    };
    const signers = signature.by.of.filter((signer) => signer.kind === 'openpgp');
    const source = { kind: 'bytes', bytes: payload };
    const judged = await (0,gate_openpgp/* judgeEvidence */.Z)(evidenceOf(tag.value), artifact, source, { signers, now, signal });
    return (0,verdict/* reportArtifact */.x)(row, {}, [(0,requirement/* checkSignature */.j)(signature, artifact, judged, [])]);
}
function evidenceOf({ name, kind, signature }) {
    const file = `the tag ${name}`;
    switch (kind) {
        case 'openpgp':
            return [(0,openpgp/* readOpenPgpSignature */.SP)(signature, file)];
        case 'ssh':
            return [(0,ssh_signature/* readSshSignature */.v)(signature, file)];
        case 'x509':
            return [
                (0,result/* refuse */.TR)({
                    code: 'BUNDLE_MALFORMED',
                    message: `${file} is signed with a certificate (gitsign, S/MIME), which this version does not read`,
                    hint: 'Sign it with an OpenPGP or an SSH key.',
                }),
            ];
    }
}

// EXTERNAL MODULE: ./lib/policy/from-inputs.js + 15 modules
var from_inputs = __webpack_require__(8871);
// EXTERNAL MODULE: ./lib/policy/variables.js
var policy_variables = __webpack_require__(247);
;// CONCATENATED MODULE: ./lib/policy/digests.js

const HEX_LENGTH = { sha256: 64, sha384: 96, sha512: 128, blake2b512: 128 };
const ALGORITHMS = Object.keys(HEX_LENGTH).join(', ');
const FIX = 'Write `sha256:HEX[,sha512:HEX] [name]`, one a line.';
function isAlgorithm(name) {
    return Object.hasOwn(HEX_LENGTH, name);
}
/** Reads one line. It is split before variables are filled in, so that a value cannot add a digest or a name. */
function readDigestLine(line, variables) {
    const [, list = '', givenName = ''] = /^(\S+)(?:\s+(.*))?$/s.exec(line.trim()) ?? [];
    const digests = {};
    const words = [];
    for (const part of list.split(',')) {
        const filled = (0,policy_variables/* fillLiteral */.Zd)(part, variables);
        if ('complaint' in filled)
            return filled;
        const [, algorithm = '', hex = ''] = /^([a-z0-9]+):(.*)$/is.exec(filled.value) ?? [];
        const problem = digestProblem(algorithm.toLowerCase(), hex, filled.value, digests);
        if (problem !== undefined)
            return { complaint: { message: problem, fix: FIX } };
        digests[algorithm.toLowerCase()] = hex.toLowerCase();
        words.push(`${algorithm}:${hex}`.toLowerCase());
    }
    const name = (0,policy_variables/* fillLiteral */.Zd)(givenName, variables);
    if ('complaint' in name)
        return name;
    return { value: { name: name.value === '' ? words.join(',') : name.value, digests } };
}
function digestProblem(algorithm, hex, whole, seen) {
    if (algorithm === '')
        return `\`${whole}\` is no digest`;
    if (algorithm === 'md5' || algorithm === 'sha1')
        return `${algorithm} is broken and proves nothing`;
    if (!isAlgorithm(algorithm))
        return `\`${algorithm}\` is no known hash algorithm (known: ${ALGORITHMS})`;
    if (seen[algorithm] !== undefined)
        return `${algorithm} is given twice`;
    if (!/^[0-9a-f]*$/i.test(hex))
        return `the ${algorithm} digest is not hexadecimal`;
    const length = HEX_LENGTH[algorithm];
    return hex.length === length
        ? undefined
        : `the ${algorithm} digest has ${hex.length} hex digits instead of ${length}`;
}
/** The first two artifacts that share a name but not their digests; the report could not tell them apart. */
function conflictingName(digests) {
    const seen = new Map();
    for (const { name, digests: values } of digests) {
        const text = JSON.stringify(values, Object.keys(HEX_LENGTH));
        if ((seen.get(name) ?? text) !== text)
            return name;
        seen.set(name, text);
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/policy/inputs.js
var inputs = __webpack_require__(3821);
;// CONCATENATED MODULE: ./lib/policy/read-inputs.js
/** From what was given to typed inputs: names, shapes and variables. What the inputs mean together is `from-inputs.ts`. */






/**
 * Reads the inputs. The runner gives a list as one text with a line for each entry, the command as one value for each
 * entry, in which a newline is a part of a name.
 *
 * @throws ConfigError with every problem at once.
 */
function readInputs(raw, from = 'actions') {
    const problems = [];
    const entries = new Map();
    for (const [name, values] of merge(raw)) {
        const spec = (0,inputs/* inputNamed */.o5)(name);
        if (!spec)
            problems.push(unknownInput(name));
        else {
            const found = entriesOf(spec, values, from);
            if ('complaint' in found)
                problems.push({ where: name, ...found.complaint });
            else if (found.value.length > 0)
                entries.set(spec, found.value);
        }
    }
    const variables = readVariables(entries, problems);
    const given = {};
    for (const spec of inputs/* INPUTS */.mc) {
        const lines = entries.get(spec);
        if (lines)
            given[spec.name] = spec.name === 'var' ? variables : parse(spec, lines, variables, problems);
    }
    if (problems.length > 0)
        throw new errors/* ConfigError */.xL(problems);
    // The table that `parse` goes by is the one that the type is made of.
    return given;
}
function merge(raw) {
    const merged = new Map();
    for (const { name, values } of raw)
        merged.set(name, [...(merged.get(name) ?? []), ...values]);
    return merged;
}
function unknownInput(name) {
    if (inputs/* PLANNED */.TZ.includes(name)) {
        return {
            where: name,
            message: 'is not available in this version',
            fix: 'Remove it, or use a version whose `--help` names it.',
        };
    }
    const meant = (0,nearest/* nearest */.p)(name, inputs/* INPUTS */.mc.map((input) => input.name));
    return {
        where: name,
        message: `is no input${meant === undefined ? '' : `; the nearest is \`${meant}\``}`,
        fix: meant === undefined ? 'Remove it; `--help` names all inputs.' : `Write \`${meant}\`.`,
    };
}
const BLANK = {
    message: 'is given but blank',
    fix: 'Remove the line, or pass `(unset)`; an undefined expression is blank too.',
};
/** The values of an input, one for each line; none where it is `(unset)`. */
function entriesOf(spec, values, from) {
    // On a command line a path may begin or end with a blank; nothing else may.
    const tidy = (text) => (from === 'terminal' && spec.path ? text : text.trim());
    if (spec.shape !== 'list') {
        if (values.length > 1)
            return complain(`is given ${values.length} times`, 'It takes one value; remove the others.');
        const value = tidy(values[0] ?? '');
        if (value.trim() === '')
            return { complaint: BLANK };
        return value === inputs/* UNSET */.Ag ? { value: [] } : { value: [value] };
    }
    const lines = from === 'terminal' ? values.map(tidy) : values.flatMap((value) => value.split(/\r?\n/)).map(tidy);
    const entries = lines.filter((line) => line.trim() !== '');
    if (entries.length === 0 || (from === 'terminal' && entries.length < lines.length))
        return { complaint: BLANK };
    if (entries.every((entry) => entry === inputs/* UNSET */.Ag))
        return { value: [] };
    if (entries.includes(inputs/* UNSET */.Ag))
        return complain('has `(unset)` beside other lines', 'Remove that line.');
    if (entries.length > limits/* MAX_INPUT_LINES */.e1) {
        return complain(`has ${entries.length} lines; at most ${limits/* MAX_INPUT_LINES */.e1} are allowed`, 'Use a pattern or a list file.');
    }
    return { value: entries };
}
function complain(message, fix) {
    return { complaint: { message, fix } };
}
function readVariables(entries, problems) {
    const variables = new Map();
    const spec = (0,inputs/* inputNamed */.o5)('var');
    for (const line of (spec && entries.get(spec)) ?? []) {
        const complaint = controlCharacter(line) ?? (0,policy_variables/* defineVariable */.u9)(line, variables);
        if (complaint)
            problems.push({ where: 'var', ...complaint });
    }
    return variables;
}
function parse(spec, lines, variables, problems) {
    const values = [];
    for (const [index, line] of lines.entries()) {
        const complaint = forbiddenCharacter(spec, line);
        const parsed = complaint ? { complaint } : parseOne(spec, line, variables);
        if ('value' in parsed)
            values.push(parsed.value);
        else {
            const place = lines.length > 1 ? `line ${index + 1}: ` : '';
            problems.push({ where: spec.name, message: `${place}${parsed.complaint.message}`, fix: parsed.complaint.fix });
        }
    }
    if (spec.name === 'digests') {
        const name = conflictingName(values);
        if (name !== undefined) {
            problems.push({
                where: spec.name,
                message: `\`${name}\` is given with different digests`,
                fix: 'Give each artifact its own name, and all digests of one artifact in one line.',
            });
        }
    }
    return spec.shape === 'list' ? values : values[0];
}
function parseOne(spec, line, variables) {
    if (spec.name === 'digests')
        return readDigestLine(line, variables);
    switch (spec.shape) {
        case 'boolean':
            return parseBoolean(line);
        case 'duration':
            return parseDuration(line, spec.maxMs ?? Number.MAX_SAFE_INTEGER);
        case 'choice':
        case 'list':
        case 'text':
            return spec.values && !spec.values.includes(line)
                ? complain(`\`${line}\` is not among its values`, `Write ${spec.values.map((value) => `\`${value}\``).join(' or ')}.`)
                : fillVariables(spec, line, variables);
    }
}
const FILL = {
    literal: policy_variables/* fillLiteral */.Zd,
    pattern: policy_variables/* fillPattern */.ut,
    glob: policy_variables/* fillGlob */.eJ,
    template: policy_variables/* fillTemplateVariables */.Rl,
};
function fillVariables(spec, line, variables) {
    return spec.substitution === undefined ? { value: line } : FILL[spec.substitution](line, variables);
}
/** A path may hold every character that a file system takes, anything else must be one line of text. */
function forbiddenCharacter(spec, line) {
    if (!spec.path)
        return controlCharacter(line);
    return line.includes('\0') ? { message: 'holds a NUL', fix: 'Remove it; no path can hold one.' } : undefined;
}
function controlCharacter(line) {
    const [found] = /[\u0000-\u001f\u007f-\u009f]/.exec(line) ?? [];
    if (found === undefined)
        return undefined;
    const what = found === '\n' || found === '\r' ? 'more than one line' : `the control character U+${codeOf(found)}`;
    return { message: `holds ${what}`, fix: 'Pass one line of plain text.' };
}
function codeOf(character) {
    return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
/** The booleans of YAML 1.2's core schema, as the runner's own toolkit reads them; a typo must not mean "false". */
function parseBoolean(text) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return { value: true };
    if (/^(?:false|False|FALSE)$/.test(text))
        return { value: false };
    return complain(`\`${text}\` is neither true nor false`, 'Write `true` or `false`.');
}
const UNIT_MS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
function parseDuration(text, maxMs) {
    const [, count, unit = ''] = /^([1-9][0-9]{0,6})([smhd])$/.exec(text) ?? [];
    if (count === undefined)
        return complain(`\`${text}\` is no duration`, 'Write a number and a unit: `30s`, `5m`, `24h`, `180d`.');
    const ms = Number(count) * (UNIT_MS[unit] ?? 0);
    const days = Math.floor(maxMs / 86_400_000);
    return ms <= maxMs ? { value: ms } : complain(`\`${text}\` is too long`, `Write at most \`${days}d\`.`);
}

;// CONCATENATED MODULE: ./lib/report/progress.js
const MIB = 1024 * 1024;
/** One short line on work that takes long: `hashed 3 of 12 files, 1.2 of 4.0 GiB`. */
function progressText({ files, totalFiles, bytes, totalBytes }) {
    const [unit, name] = totalBytes >= 1024 * MIB ? [1024 * MIB, 'GiB'] : [MIB, 'MiB'];
    return `hashed ${files} of ${totalFiles} files, ${(bytes / unit).toFixed(1)} of ${(totalBytes / unit).toFixed(1)} ${name}`;
}

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
;// CONCATENATED MODULE: ./lib/report/facts.js
/** The page that explains every reason code; the one place where the project's own address stands in the reports. */
const DOCS_URL = 'https://github.com/signature-gate/signature-gate/blob/main/docs/errors.md';
/** Address of a reason code's page. GitHub makes the anchor of a heading in lower case. */
function docsLink(code) {
    return `${DOCS_URL}#${code.toLowerCase()}`;
}

// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/signer.js
var signer = __webpack_require__(2486);
;// CONCATENATED MODULE: ./lib/report/summary-parts.js



/** Longest name in a table; the details show more of it. */
const NAME_LENGTH = 96;
/** A link to an address that the report itself made. */
function summary_parts_link(href, inner) {
    return `<a href="${(0,report_escape/* html */.qy)(href, Infinity)}">${inner}</a>`;
}
/** A value as code, with its link where it has one. */
function linkedCode(value) {
    return value.href === undefined ? (0,report_escape/* code */.aY)(value.text, NAME_LENGTH) : summary_parts_link(value.href, (0,report_escape/* code */.aY)(value.text, NAME_LENGTH));
}
/** A reason code with the link to its page. */
function reason(name) {
    return summary_parts_link(docsLink(name), `<code>${name}</code>`);
}
function summary_parts_name(text) {
    return (0,report_escape/* code */.aY)(text, NAME_LENGTH);
}
function place(at) {
    const line = at.line === undefined ? '' : `:${at.line}${at.column === undefined ? '' : `:${at.column}`}`;
    return (0,report_escape/* code */.aY)(`${at.file}${line}`);
}
function row(cells) {
    return `<tr>${cells.map(cellOf).join('')}</tr>\n`;
}
/** Short times and numbers stay on one line; GitHub's tables otherwise break them to make room for names. */
function cellOf(cell) {
    return /^[0-9: -]{8,40}$/.test(cell) ? `<td nowrap>${cell}</td>` : `<td>${cell}</td>`;
}
function table(headings, rows) {
    const head = headings.map((heading) => `<th align="left">${heading}</th>`).join('');
    return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows}</tbody>\n</table>\n`;
}
/** Who signed, in words; `between` stands between the signer and the workflow. */
function summary_parts_signer(proof, between = ' · ') {
    const words = (0,signer/* signatureWords */.cg)(proof);
    const parts = [];
    if (words.workflow)
        parts.push(linkedCode(words.workflow));
    if (words.ref !== undefined) {
        const [kind = '', ...rest] = words.ref.split(' ');
        parts.push(rest.length === 0 ? (0,report_escape/* code */.aY)(words.ref, NAME_LENGTH) : `${(0,report_escape/* html */.qy)(kind)}&nbsp;${(0,report_escape/* code */.aY)(rest.join(' '), NAME_LENGTH)}`);
    }
    const issuer = words.issuer === undefined ? '' : `<br><sub>by ${(0,report_escape/* code */.aY)(words.issuer, NAME_LENGTH)}</sub>`;
    const from = words.builtFrom === undefined ? '' : `<br><sub>built from ${linkedCode(words.builtFrom)}</sub>`;
    return ([
        linkedCode(words.signer),
        ...(parts.length > 0 ? [parts.join(between === '<br>' ? '&nbsp;·&nbsp;' : ' · ')] : []),
    ].join(between) +
        issuer +
        from);
}
function signatureCells(proof) {
    const words = (0,signer/* signatureWords */.cg)(proof);
    return {
        signer: summary_parts_signer(proof, '<br>'),
        commit: words.commit ? linkedCode(words.commit) : '',
        time: words.time ?? '',
        log: words.log ? linkedCode(words.log) : '',
    };
}
/** Where the evidence of a pass lies. */
function evidence(proof) {
    return place(proof.kind === 'checksum' ? { file: proof.file, line: proof.line } : { file: proof.file });
}

;// CONCATENATED MODULE: ./lib/report/summary-refused.js
/** Artifacts that did not pass, in the job summary: a row each, and everything that helps to find out why. */





/** Rejected candidates shown for one check; the JSON report has them all. */
const OTHERS_SHOWN = 5;
const VALUE_LENGTH = 600;
/** The checks that stand in an artifact's way, refusals before those that could not look. */
function refusedChecks(artifact) {
    const having = (status) => artifact.checks.flatMap((check) => (check.status === status ? [check] : []));
    return [...having('fail'), ...having('error')];
}
const REFUSED_HEADINGS = ['Artifact', 'Reason', 'Really signed by'];
function refusedRow(artifact) {
    const checks = refusedChecks(artifact);
    const reasons = checks.map((check) => `${reason(check.refusal.code)} ${(0,report_escape/* html */.qy)(errors/* REASONS */.ez[check.refusal.code].title)}`);
    return row([
        `${headline/* MARKS */.j7[artifact.result]}&nbsp;${summary_parts_name(artifact.name)}`,
        [...new Set(reasons)].join('<br>'),
        strangers(checks),
    ]);
}
/** Who signed although the policy does not accept them: a fact only where their signature was verified. */
function strangers(checks) {
    const signers = checks.flatMap((check) => {
        const proof = check.refusal.proof === undefined ? undefined : (0,signer/* signatureOf */.yK)(check.refusal.proof);
        return proof === undefined ? [] : [summary_parts_signer(proof)];
    });
    return [...new Set(signers)].join('<br>');
}
/** A fold with all that is known of one refused artifact. */
function refusedDetails(artifact, facts, state) {
    const checks = refusedChecks(artifact);
    const codes = [...new Set(checks.map((check) => `<code>${check.refusal.code}</code>`))].join(' ');
    const passed = artifact.checks.flatMap((check) => (check.status === 'pass' ? [check.proof] : []));
    const lines = passed.map((proof) => `<br>\n✅ ${(0,signer/* assurances */.t$)(proof).join(' · ')} ${evidence(proof)}`);
    return [
        `<details${state}><summary>${headline/* MARKS */.j7[artifact.result]} ${(0,report_escape/* code */.aY)(artifact.name, VALUE_LENGTH)} ${codes}</summary>\n<dl><dd>\n`,
        ...checks.map((check) => checkBlock(check, facts)),
        lines.length === 0 ? '' : `<p>What it did pass, which is not enough:${lines.join('')}</p>\n`,
        '</dd></dl>\n</details>\n',
    ].join('');
}
function checkBlock(check, facts) {
    const { refusal } = check;
    const at = refusal.at === undefined ? '' : ` (${place(refusal.at)})`;
    return [
        `<p><strong>${check.check}</strong>${at}: ${(0,report_escape/* prose */.CS)(refusal.message)}</p>\n`,
        comparison(refusal),
        stranger(refusal),
        `<p>👉 ${(0,report_escape/* prose */.CS)(refusal.hint ?? errors/* REASONS */.ez[refusal.code].fix)} More on ${reason(refusal.code)}.${tampering(refusal, facts)}</p>\n`,
        others(check.others),
    ].join('');
}
function comparison(refusal) {
    if (refusal.parts && refusal.parts.length > 0) {
        return table(['', 'Part', 'Expected', 'Got'], refusal.parts.map(partRow).join(''));
    }
    const rows = [
        ['Expected', refusal.expected],
        ['Got', refusal.actual],
    ].flatMap(([label = '', value]) => (value === undefined ? [] : [row([label, (0,report_escape/* code */.aY)(value, VALUE_LENGTH)])]));
    return rows.length === 0 ? '' : `<table>\n<tbody>\n${rows.join('')}</tbody>\n</table>\n`;
}
function partRow(part) {
    const got = (0,report_escape/* code */.aY)(part.got, VALUE_LENGTH);
    return row([
        part.equal ? '✅' : '❌',
        part.equal ? part.part : `<strong>${part.part}</strong>`,
        (0,report_escape/* code */.aY)(part.expected, VALUE_LENGTH),
        part.equal ? got : `<strong>${got}</strong>`,
    ]);
}
/** What the refused evidence proves nevertheless. */
function stranger({ proof }) {
    const signature = proof === undefined ? undefined : (0,signer/* signatureOf */.yK)(proof);
    if (signature === undefined)
        return '';
    const words = (0,signer/* signatureWords */.cg)(signature);
    const known = [
        ...(words.commit ? [`commit ${linkedCode(words.commit)}`] : []),
        ...(words.time === undefined ? [] : [`${words.time} UTC`]),
        ...(words.log ? [`log entry ${linkedCode(words.log)}`] : []),
    ];
    return `<p>🔏 Really signed by ${[summary_parts_signer(signature), ...known].join(', ')}</p>\n`;
}
function tampering(refusal, facts) {
    const known = errors/* REASONS */.ez[refusal.code];
    if (known.tampering !== true)
        return '';
    const whom = facts.reportTo === undefined ? '' : ` If you did not expect it, tell ${(0,report_escape/* code */.aY)(facts.reportTo)}.`;
    return `<br>\n🛑 An attack looks just like this.${whom}`;
}
function others(refusals) {
    if (refusals.length === 0)
        return '';
    const items = refusals.slice(0, OTHERS_SHOWN).map((refusal) => {
        const file = refusal.at?.file ?? refusal.proof?.file;
        return `<li>${file === undefined ? '' : `${(0,report_escape/* code */.aY)(file)}: `}${reason(refusal.code)} ${(0,report_escape/* prose */.CS)(refusal.message, VALUE_LENGTH)}</li>\n`;
    });
    const more = refusals.length > OTHERS_SHOWN ? `<li>and ${(0,report_escape/* count */.U9)(refusals.length - OTHERS_SHOWN)} more</li>\n` : '';
    return `<p>Other evidence that was tried:</p>\n<ul>\n${items.join('')}${more}</ul>\n`;
}

;// CONCATENATED MODULE: ./lib/report/annotations.js
/** Annotations: the runner keeps ten of a level in a step, so that the worst come first and the last one counts the rest. */






/** Parts of a message, each cut by itself, so that together they stay below `MAX_ANNOTATION_LENGTH` and the link is never lost. */
const MESSAGE_LENGTH = 1_000;
const annotations_VALUE_LENGTH = 600;
const CODES_SHOWN = 3;
/** Errors (one for each refused artifact) and warnings, each at most `MAX_ANNOTATIONS` and one that counts the rest. */
function annotations(verdict, facts) {
    return [...errorsOf(verdict), ...warningsOf(verdict, facts)];
}
function errorsOf(verdict) {
    const refused = (0,headline/* judged */.g$)(verdict).filter((artifact) => refusedChecks(artifact).length > 0);
    const shown = refused.slice(0, limits/* MAX_ANNOTATIONS */.KE).flatMap(errorOf);
    const hidden = refused.slice(limits/* MAX_ANNOTATIONS */.KE);
    if (hidden.length === 0)
        return shown;
    const codes = hidden.map((artifact) => refusedChecks(artifact)[0]?.refusal.code);
    return [...shown, rollUp('error', hidden.length, 'refused', codes)];
}
function errorOf(artifact) {
    const [first, ...more] = refusedChecks(artifact);
    if (first === undefined)
        return [];
    const others = more.map((check) => check.refusal.code).filter((code) => code !== first.refusal.code);
    const also = [...new Set(others)].slice(0, CODES_SHOWN);
    // What lies in a registry is no file that the runner could show.
    const at = artifact.kind === 'image'
        ? undefined
        : (placeOf(first.refusal) ?? (artifact.kind === 'file' ? { file: artifact.name } : undefined));
    return [annotation('error', first.refusal, `${(0,report_escape/* show */.WU)(artifact.name)}: `, also, at)];
}
function warningsOf(verdict, facts) {
    const loud = (0,headline/* loudLines */.UL)(verdict, facts).map((message) => ({
        level: 'warning',
        title: 'Not everything is proven',
        message: (0,report_escape/* plain */.pj)(message, MESSAGE_LENGTH),
    }));
    const remarks = (0,headline/* judged */.g$)(verdict).flatMap((artifact) => artifact.checks.flatMap((check) => check.status === 'warning' ? [{ of: `${(0,report_escape/* show */.WU)(artifact.name)}: `, refusal: check.refusal }] : []));
    const all = [...verdict.warnings.map((refusal) => ({ of: '', refusal })), ...remarks];
    const shown = all.slice(0, limits/* MAX_ANNOTATIONS */.KE - loud.length);
    const hidden = all.slice(shown.length).map(({ refusal }) => refusal.code);
    return [
        ...loud,
        ...shown.map(({ of, refusal }) => annotation('warning', refusal, of, [], placeOf(refusal))),
        ...(hidden.length === 0 ? [] : [rollUp('warning', hidden.length, 'warned about', hidden)]),
    ];
}
/** Where the trouble stands, else the evidence that was refused. */
function placeOf({ at, proof }) {
    if (at !== undefined || proof === undefined)
        return at;
    return proof.kind === 'checksum' ? { file: proof.file, line: proof.line } : { file: proof.file };
}
function annotation(level, refusal, of, also, at) {
    const { title, fix } = errors/* REASONS */.ez[refusal.code];
    const values = [
        refusal.expected === undefined ? [] : [`expected ${(0,report_escape/* show */.WU)(refusal.expected, annotations_VALUE_LENGTH)}`],
        refusal.actual === undefined ? [] : [`got ${(0,report_escape/* show */.WU)(refusal.actual, annotations_VALUE_LENGTH)}`],
    ].flat();
    const sentences = [
        `${of}${(0,report_escape/* plain */.pj)(refusal.message, MESSAGE_LENGTH).replace(/\.$/, '')}${values.length === 0 ? '' : ` (${values.join(', ')})`}.`,
        (0,report_escape/* plain */.pj)(refusal.hint ?? fix, MESSAGE_LENGTH),
        ...(also.length === 0 ? [] : [`Also: ${also.join(', ')}.`]),
        `[${refusal.code}] ${docsLink(refusal.code)}`,
    ];
    return { level, title: `${refusal.code}: ${title}`, message: sentences.join(' '), ...(at && { at }) };
}
function rollUp(level, hidden, how, codes) {
    const numbers = new Map();
    for (const code of codes)
        if (code !== undefined)
            numbers.set(code, (numbers.get(code) ?? 0) + 1);
    const most = [...numbers].sort(([, a], [, b]) => b - a).map(([code, number]) => `${(0,report_escape/* count */.U9)(number)} × ${code}`);
    return {
        level,
        title: `and ${(0,report_escape/* count */.U9)(hidden)} more ${how}`,
        message: `${most.join(', ')}. The job summary and the report list them.`,
    };
}

// EXTERNAL MODULE: ./lib/report/json.js + 1 modules
var json = __webpack_require__(6560);
;// CONCATENATED MODULE: ./lib/report/outputs.js
/** The action's outputs. Every one is written on every path, so that nothing forged earlier in the step survives. */



/** @returns the outputs, and warnings about what could not be put into them. */
function outputs(verdict, facts) {
    const numbers = (0,headline/* tally */.N4)(verdict);
    const digests = verifiedDigests(verdict);
    const images = verifiedImages(verdict);
    return {
        values: {
            result: verdict.result,
            verified: String(numbers.passed),
            failed: String(numbers.refused + numbers.unknown),
            report: facts.report ?? '',
            'verified-digests': digests.text,
            'verified-images': images.text,
        },
        warnings: [...digests.warnings, ...images.warnings],
    };
}
/** The outputs of a run without verdict (wrong configuration, a crash): nothing is verified, and it is no pass. */
function outputsWithoutVerdict(facts = {}) {
    return {
        result: 'error',
        verified: '0',
        failed: '0',
        report: facts.report ?? '',
        'verified-digests': '{}',
        'verified-images': '[]',
    };
}
/**
 * Names of passed artifacts with their `sha256:…`, as a JSON object in the order of the names.
 *
 * - A name that stands for different digests, or also for an artifact that did not pass, is left out: whoever looks it
 *   up must not get one of several answers.
 * - Where the object would be longer than an output may be, the value is empty. Empty text is no JSON, so `fromJSON`
 *   fails on it, while a shortened object would be read as complete.
 */
function verifiedDigests(verdict, limit = limits/* MAX_OUTPUT_LENGTH */.Ux) {
    const found = new Map();
    for (const artifact of (0,headline/* judged */.g$)(verdict)) {
        found.set(artifact.name, (found.get(artifact.name) ?? new Set()).add(digestOf(artifact)));
    }
    const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
    const members = [];
    const ambiguous = [];
    for (const [name, digests] of sorted) {
        const [digest = ''] = digests;
        if (digests.size > 1)
            ambiguous.push(name);
        else if (digest !== '')
            members.push(`${JSON.stringify(name)}:${JSON.stringify(digest)}`);
    }
    const warnings = ambiguous.length === 0 ? [] : [ambiguousWarning(ambiguous)];
    const text = `{${members.join(',')}}`;
    if (text.length <= limit)
        return { text, warnings };
    const warning = `\`verified-digests\` is empty: ${(0,headline/* artifacts */.qi)(members.length)} need ${text.length} characters and an output may hold ${limit}. The JSON report has them all.`;
    return { text: '', warnings: [...warnings, warning] };
}
/** Images that passed, each once, in the order of their names; empty where the list would be longer than an output may be. */
function verifiedImages(verdict, limit = limits/* MAX_OUTPUT_LENGTH */.Ux) {
    const refused = new Set();
    const passed = new Set();
    for (const { image, result } of (0,headline/* judged */.g$)(verdict)) {
        if (image)
            (result === 'pass' ? passed : refused).add(`${image.repository}@${image.digest}`);
    }
    // What is refused under one name is not handed on under another.
    const text = JSON.stringify([...passed].filter((name) => !refused.has(name)).sort());
    if (text.length <= limit)
        return { text, warnings: [] };
    const warning = `\`verified-images\` is empty: the list needs ${text.length} characters and an output may hold ${limit}. The JSON report has it.`;
    return { text: '', warnings: [warning] };
}
/** Empty for whatever did not pass; a passed artifact has a SHA-256, since everything is hashed with it. */
function digestOf(artifact) {
    const { sha256 } = artifact.digests;
    return artifact.result === 'pass' && sha256 !== undefined ? `sha256:${sha256.toString('hex')}` : '';
}
function ambiguousWarning(names) {
    const shown = names.slice(0, 5).map((name) => (0,report_escape/* show */.WU)(name, 100));
    const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
    return `\`verified-digests\` leaves out names that stand for several artifacts with different digests or results: ${shown.join(', ')}${more}.`;
}

;// CONCATENATED MODULE: ./lib/report/summary.js
/**
 * The job summary: one HTML block without blank lines, so that Markdown has no say in it. The verdict comes first, then
 * what was refused and why, then what passed. GitHub drops a summary above 1 MiB whole, so passing rows are left out
 * first, then refused ones, always with their number.
 */






/** For table frames and the lines that count what is hidden. */
const RESERVE = 4_096;
/** Refused artifacts whose details are unfolded: as many as a screen or two hold. */
const OPEN_DETAILS = 3;
const WARNINGS_SHOWN = 20;
const SIDECARS_SHOWN = 200;
/** @returns HTML for the runner's summary file, at most `MAX_SUMMARY_BYTES` in UTF-8. */
function summary(verdict, facts, limit = limits/* MAX_SUMMARY_BYTES */.Q0) {
    const all = (0,headline/* judged */.g$)(verdict);
    const head = headOf(verdict, facts) + summary_warningsOf(verdict);
    const foot = sidecarsOf(verdict.sidecars) + footOf(facts);
    let room = limit - bytes(head) - bytes(foot) - RESERVE;
    const refused = all.filter((artifact) => artifact.result === 'fail' || artifact.result === 'error');
    const bad = refusedSection(refused, facts, room);
    room -= bytes(bad.text);
    const passing = all.filter((artifact) => artifact.result === 'pass' || artifact.result === 'waived');
    const good = bad.hidden > 0 ? { text: '', hidden: passing.length } : passedSection(passing, (0,headline/* passedTitle */.vV)((0,headline/* tally */.N4)(verdict)), room);
    return [
        head,
        bad.text,
        hiddenNote(bad.hidden, 'refused', facts),
        good.text,
        hiddenNote(good.hidden, 'that passed', facts),
        foot,
    ].join('');
}
function refusedSection(refused, facts, room) {
    let left = room;
    let rows = '';
    let details = '';
    let shown = 0;
    for (const artifact of refused) {
        const line = refusedRow(artifact);
        const detail = refusedDetails(artifact, facts, shown < OPEN_DETAILS ? ' open' : '');
        left -= bytes(line) + bytes(detail);
        if (left < 0)
            break;
        rows += line;
        details += detail;
        shown += 1;
    }
    return { text: shown === 0 ? '' : table(REFUSED_HEADINGS, rows) + details, hidden: refused.length - shown };
}
function passedSection(passing, title, room) {
    let left = room;
    let rows = '';
    let shown = 0;
    for (const artifact of passing) {
        const line = passedRow(artifact);
        left -= bytes(line);
        if (left < 0)
            break;
        rows += line;
        shown += 1;
    }
    const headings = ['Artifact', 'Signed by', 'Commit', 'Signed (UTC)', 'Log entry', 'Checked'];
    return { text: shown === 0 ? '' : `<h3>${title}</h3>\n${table(headings, rows)}`, hidden: passing.length - shown };
}
function passedRow(artifact) {
    const cells = summary_distinct(signaturesOf(artifact), (proof) => signatureCells(proof).signer).map(signatureCells);
    const column = (of) => summary_distinct(cells.map((cell) => cell[of]), String).join('<br>');
    return row([
        `${artifact.integrityOnly ? '☑️' : headline/* MARKS */.j7[artifact.result]}&nbsp;${summary_parts_name(artifact.name)}${digestLine(artifact)}`,
        column('signer') || '<em>nobody</em>',
        column('commit'),
        column('time'),
        column('log'),
        artifact.checks.map(checkedLine).join('<br>'),
    ]);
}
/** An image is what its digest names; the tag beside it may name another one tomorrow. */
function digestLine({ image }) {
    return image === undefined ? '' : `<br><sub>${(0,report_escape/* code */.aY)(image.digest, 80)}</sub>`;
}
/** The artifact's own signatures first: those of lists are shown only where somebody else made them. */
function signaturesOf(artifact) {
    const proofs = artifact.checks.flatMap((check) => check.status === 'pass' ? [check.proof, ...(check.further ?? [])] : []);
    const own = proofs.flatMap((proof) => (proof.kind === 'message' || proof.kind === 'attestation' ? [proof] : []));
    const others = proofs.flatMap((proof) => (own.some((one) => one === proof) ? [] : ((0,signer/* signatureOf */.yK)(proof) ?? [])));
    return [...own, ...others];
}
function summary_distinct(values, key) {
    // The first of each: a Map keeps the place of a key that is set again, but not its value.
    return [...new Map(values.toReversed().map((value) => [key(value), value])).values()].reverse();
}
function checkedLine(check) {
    switch (check.status) {
        case 'pass':
            return (0,signer/* assurances */.t$)(check.proof).join(' · ');
        case 'waived':
            return `⚠️ ${check.check} waived: ${(0,report_escape/* prose */.CS)(check.reason, 200)}`;
        case 'warning':
        case 'fail':
        case 'error':
            return `⚠️ ${reason(check.refusal.code)} ${(0,report_escape/* prose */.CS)(check.refusal.message, 200)}`;
    }
}
function headOf(verdict, facts) {
    const loud = (0,headline/* loudLines */.UL)(verdict, facts).map((line) => `<p>⚠️ <strong>${(0,report_escape/* prose */.CS)(line)}</strong></p>\n`);
    return `<h2>${headline/* MARKS */.j7[verdict.result]} ${(0,report_escape/* html */.qy)((0,headline/* headline */.Pl)(verdict, facts))}</h2>\n${loud.join('')}`;
}
function summary_warningsOf(verdict) {
    const line = (warning) => `<p>⚠️ ${(0,report_escape/* prose */.CS)(warning.message, 600)} ${(0,report_escape/* prose */.CS)(warning.hint ?? '', 600)}</p>\n`;
    const shown = verdict.warnings.slice(0, WARNINGS_SHOWN).map(line).join('');
    const hidden = verdict.warnings.length - WARNINGS_SHOWN;
    return shown + (hidden > 0 ? `<p>and ${(0,report_escape/* count */.U9)(hidden)} more warnings</p>\n` : '');
}
function sidecarsOf(sidecars) {
    if (sidecars.length === 0)
        return '';
    const items = sidecars
        .slice(0, SIDECARS_SHOWN)
        .map((sidecar) => `<li>${summary_parts_name(sidecar.name)} of ${summary_parts_name(sidecar.of)}</li>\n`);
    const hidden = sidecars.length - SIDECARS_SHOWN;
    const more = hidden > 0 ? `<li>and ${(0,report_escape/* count */.U9)(hidden)} more</li>\n` : '';
    const title = `${(0,report_escape/* count */.U9)(sidecars.length)} evidence file${sidecars.length === 1 ? '' : 's'} beside the artifacts: evidence, not checked itself`;
    return `<details><summary>${title}</summary>\n<ul>\n${items.join('')}${more}</ul>\n</details>\n`;
}
function footOf(facts) {
    const roots = facts.trustRoots
        .slice(0, 8)
        .map((root) => `${(0,report_escape/* code */.aY)(root.name)} (${(0,report_escape/* html */.qy)(root.source)}, ${(0,report_escape/* code */.aY)(root.digest.slice(0, 19))})`);
    const seconds = ((facts.finishedAt.getTime() - facts.startedAt.getTime()) / 1000).toFixed(1);
    const items = [
        `signature-gate ${(0,report_escape/* html */.qy)(facts.version)}`,
        `policy ${(0,report_escape/* code */.aY)(facts.policy.source)} (${(0,report_escape/* code */.aY)(facts.policy.digest.slice(0, 19))})`,
        roots.length === 0 ? 'no trusted root' : `trusted root ${roots.join(', ')}`,
        ...(facts.report === undefined ? [] : [`full report ${(0,report_escape/* code */.aY)(facts.report)}`]),
        `${(0,signer/* minute */.Vc)(facts.finishedAt)} UTC, ${seconds} s`,
    ];
    return `<p><sub>${items.join(' · ')}</sub></p>\n`;
}
function hiddenNote(hidden, kind, facts) {
    if (hidden === 0)
        return '';
    const where = facts.report === undefined
        ? 'Name a path with the input <code>report</code> to get all of them as JSON.'
        : `All of them are in the full report, ${(0,report_escape/* code */.aY)(facts.report)}.`;
    return `<p>… and <strong>${(0,headline/* artifacts */.qi)(hidden)}</strong> ${kind}, which do not fit in here. ${where}</p>\n`;
}
function bytes(text) {
    return Buffer.byteLength(text);
}

;// CONCATENATED MODULE: ./lib/report/summary-without-verdict.js


const PROBLEMS_SHOWN = 50;
/** Every problem with its place and its fix; nothing was checked. */
function configSummary(problems) {
    const rows = problems
        .slice(0, PROBLEMS_SHOWN)
        .map(({ where, message, fix }) => row([(0,report_escape/* code */.aY)(where), (0,report_escape/* prose */.CS)(message), (0,report_escape/* prose */.CS)(fix)]))
        .join('');
    const hidden = problems.length - PROBLEMS_SHOWN;
    const more = hidden > 0 ? `<p>… and ${hidden} more.</p>` : '';
    return `<h2>⛔ The configuration is wrong; nothing was checked</h2>${table(['Input', 'Problem', 'What to do'], rows)}${more}`;
}
/** The words of an unforeseen event. */
function crashSummary(words) {
    return `<h2>❗ The gate failed before it had an answer</h2><p>Nothing is proven, so the job must not go on: ${(0,report_escape/* prose */.CS)(words)}</p>`;
}

;// CONCATENATED MODULE: ./lib/report/terminal.js
/** The verdict for a log or a terminal: plain lines with a level each, which the host may colour or fold. */





const SIGNS = { pass: '✓', waived: '!', fail: '✗', error: '?' };
const terminal_VALUE_LENGTH = 1_000;
const terminal_MESSAGE_LENGTH = 2_000;
/** Refused artifacts first, a group each; then one group with a line or more for each that passed. */
function terminalText(verdict, facts) {
    const all = (0,headline/* judged */.g$)(verdict);
    const passing = all.filter((artifact) => artifact.result === 'pass' || artifact.result === 'waived');
    const refused = all.filter((artifact) => artifact.result === 'fail' || artifact.result === 'error');
    const groups = refused.map(refusedGroup);
    if (passing.length > 0)
        groups.push(passedGroup(passing, (0,headline/* tally */.N4)(verdict)));
    if (verdict.sidecars.length > 0)
        groups.push(sidecarGroup(verdict));
    const remarks = [
        ...verdict.warnings.map((warning) => line('waived', `! ${warning.code}: ${sentence(warning)}`)),
        ...(0,headline/* loudLines */.UL)(verdict, facts).map((text) => line('waived', `! ${text}`)),
    ];
    const [first, ...rest] = remarks;
    if (first !== undefined)
        groups.push({ title: first, lines: rest, folded: false });
    const report = facts.report === undefined ? '' : ` Report: ${(0,report_escape/* show */.WU)(facts.report)}`;
    return { groups, final: line(verdict.result, `${SIGNS[verdict.result]} ${(0,headline/* headline */.Pl)(verdict, facts)}.${report}`) };
}
function line(level, text) {
    return { level, text };
}
function refusedGroup(artifact) {
    return {
        title: line(artifact.result, `${SIGNS[artifact.result]} ${(0,report_escape/* show */.WU)(artifact.name)}`),
        lines: [...digestLines(artifact), ...artifact.checks.flatMap(checkLines)],
        folded: false,
    };
}
/** What was checked of an image: the digest that its reference was resolved to. */
function digestLines({ image }) {
    return image === undefined ? [] : [line('info', `  = ${(0,report_escape/* show */.WU)(`${image.repository}@${image.digest}`)}`)];
}
function passedGroup(passing, numbers) {
    return {
        title: line(numbers.waived > 0 ? 'waived' : 'pass', (0,headline/* passedTitle */.vV)(numbers)),
        lines: passing.flatMap((artifact) => [
            line(artifact.result, `${SIGNS[artifact.result]} ${(0,report_escape/* show */.WU)(artifact.name)}`),
            ...digestLines(artifact),
            ...artifact.checks.flatMap(checkLines),
        ]),
        folded: true,
    };
}
function sidecarGroup(verdict) {
    const { sidecars } = verdict;
    return {
        title: line('info', `${(0,report_escape/* count */.U9)(sidecars.length)} evidence file${sidecars.length === 1 ? '' : 's'}, not checked themselves`),
        lines: sidecars.map((sidecar) => line('info', `  ${(0,report_escape/* show */.WU)(sidecar.name)} of ${(0,report_escape/* show */.WU)(sidecar.of)}`)),
        folded: true,
    };
}
function checkLines(check) {
    switch (check.status) {
        case 'pass':
            return [line('pass', `  ✓ ${proofWords(check.proof)}`), ...otherLines(check.others)];
        case 'waived':
            return [line('waived', `  ! ${check.check} waived: ${(0,report_escape/* plain */.pj)(check.reason)}`)];
        case 'warning':
            return [line('waived', `  ! ${check.refusal.code}: ${sentence(check.refusal)}`), ...otherLines(check.others)];
        case 'fail':
        case 'error':
            return [...refusalLines(check.status, check.refusal), ...otherLines(check.others)];
    }
}
function sentence(refusal) {
    const at = refusal.at === undefined
        ? ''
        : ` (${(0,report_escape/* show */.WU)(refusal.at.file)}${refusal.at.line === undefined ? '' : `, line ${refusal.at.line}`})`;
    return `${(0,report_escape/* plain */.pj)(refusal.message, terminal_MESSAGE_LENGTH)}${at}`;
}
function refusalLines(level, refusal) {
    const info = (label, text) => line('info', `      ${label.padEnd(9)} ${text}`);
    const differing = (refusal.parts ?? []).filter((part) => !part.equal);
    const signature = refusal.proof === undefined ? undefined : (0,signer/* signatureOf */.yK)(refusal.proof);
    return [
        line(level, `  ${SIGNS[level]} ${refusal.code}: ${sentence(refusal)}`),
        ...(refusal.expected === undefined ? [] : [info('expected', (0,report_escape/* show */.WU)(refusal.expected, terminal_VALUE_LENGTH))]),
        ...(refusal.actual === undefined ? [] : [info('got', (0,report_escape/* show */.WU)(refusal.actual, terminal_VALUE_LENGTH))]),
        ...differing.map((part) => info('differs', `${part.part}: ${(0,report_escape/* show */.WU)(part.got, terminal_VALUE_LENGTH)} instead of ${(0,report_escape/* show */.WU)(part.expected, terminal_VALUE_LENGTH)}`)),
        ...(signature === undefined ? [] : [info('signed by', signerWords(signature))]),
        info('to do', (0,report_escape/* plain */.pj)(refusal.hint ?? errors/* REASONS */.ez[refusal.code].fix, terminal_MESSAGE_LENGTH)),
        info('see', docsLink(refusal.code)),
    ];
}
function otherLines(others) {
    return others.map((other) => {
        const file = other.at?.file ?? other.proof?.file;
        return line('info', `      also tried${file === undefined ? '' : ` ${(0,report_escape/* show */.WU)(file)}`}: ${other.code}: ${(0,report_escape/* plain */.pj)(other.message)}`);
    });
}
function proofWords(proof) {
    const where = proof.kind === 'checksum' ? `${(0,report_escape/* show */.WU)(proof.file)}, line ${proof.line}` : (0,report_escape/* show */.WU)(proof.file);
    const signature = (0,signer/* signatureOf */.yK)(proof);
    const by = signature === undefined ? '' : `: ${signerWords(signature)}`;
    return `${(0,signer/* assurances */.t$)(proof).join(', ')} (${where})${by}`;
}
function signerWords(proof) {
    const words = (0,signer/* signatureWords */.cg)(proof);
    return [
        (0,report_escape/* show */.WU)(words.signer.text),
        ...(words.workflow ? [words.workflow.text] : []),
        ...(words.ref === undefined ? [] : [(0,report_escape/* plain */.pj)(words.ref)]),
        ...(words.builtFrom ? [`built from ${words.builtFrom.text}`] : []),
        ...(words.issuer === undefined ? [] : [`issuer ${(0,report_escape/* show */.WU)(words.issuer)}`]),
        ...(words.commit ? [`commit ${words.commit.text}`] : []),
        ...(words.time === undefined ? [] : [`${words.time} UTC`]),
        ...(words.log ? [`log index ${(0,report_escape/* plain */.pj)(words.log.text)}`] : []),
    ].join(', ');
}

;// CONCATENATED MODULE: ./lib/report/publish.js








/** Publishes a verdict. */
async function publish(host, verdict, facts, exitCode) {
    const text = terminalText(verdict, facts);
    for (const { title, lines, folded } of text.groups) {
        if (folded)
            host.group(title, lines);
        else
            for (const line of [title, ...lines])
                host.line(line);
    }
    // On a terminal the lines above have said it all.
    if (host.kind === 'actions') {
        for (const { level, title, message, at } of annotations(verdict, facts))
            host.annotate(level, title, message, at);
    }
    const { values, warnings } = outputs(verdict, facts);
    for (const warning of warnings)
        host.line({ level: 'waived', text: `! ${warning}` });
    if (facts.report !== undefined)
        await host.writeFile((0,external_node_path_.resolve)(host.workspace, facts.report), (0,json/* jsonReport */.L)(verdict, facts));
    await host.writeSummary(summary(verdict, facts));
    setOutputs(host, values);
    host.finish(exitCode, text.final);
}
/** Publishes what is wrong with the configuration: every problem, its input and its fix. */
async function publishConfigProblems(host, problems, exitCode) {
    setOutputs(host, outputsWithoutVerdict());
    for (const { where, message, fix } of problems) {
        host.line({ level: 'fail', text: `✗ CONFIG_INVALID: ${where}: ${message}. ${fix}` });
    }
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    const last = `CONFIG_INVALID: the configuration has ${count}; nothing was checked`;
    await host.writeSummary(configSummary(problems));
    host.finish(exitCode, { level: 'fail', text: `✗ ${last}` });
}
/** Publishes an event that was not foreseen: it is never a pass, and its words may help whoever reports it. */
async function publishCrash(host, error, exitCode) {
    setOutputs(host, outputsWithoutVerdict());
    const words = (0,result/* wordsOf */.Z9)(error);
    if (error instanceof Error && error.stack)
        host.debug(error.stack);
    await host.writeSummary(crashSummary(words)).catch(() => undefined);
    host.finish(exitCode, {
        level: 'error',
        text: `? The gate failed before it had an answer, so nothing is proven: ${words}`,
    });
}
function setOutputs(host, values) {
    for (const [name, value] of Object.entries(values))
        host.setOutput(name, value);
}

// EXTERNAL MODULE: ./lib/policy/openpgp-keys.js
var openpgp_keys = __webpack_require__(9018);
;// CONCATENATED MODULE: ./lib/trust/keyserver.js
/**
 * OpenPGP certificates from a keyserver (HKP: draft-gallagher-openpgp-hkp). A keyserver vouches for nothing: what it sends
 * counts only as far as it has a fingerprint that the policy pins.
 */



/** Fetches every pinned certificate. Never throws, except for the signal's reason. */
async function fetchOpenPgpKeys(plan, signal) {
    const signers = [];
    const refusals = [];
    for (const fingerprint of plan.fingerprints) {
        signal.throwIfAborted();
        const found = await fetchKey(plan.url, fingerprint, signal);
        if (found.ok)
            signers.push(...found.value);
        else
            refusals.push(found.refusal);
    }
    return { signers, refusals };
}
/** The policy with more signers wherever a signature is demanded. */
function withSigners(policy, signers) {
    if (signers.length === 0)
        return policy;
    const add = (signature) => ({
        ...signature,
        by: { ...signature.by, of: [...signature.by.of, ...signers] },
    });
    const addTo = (requirement) => {
        if (requirement.kind === 'signature')
            return add(requirement);
        const { signedBy } = requirement;
        return signedBy ? { ...requirement, signedBy: add(signedBy) } : requirement;
    };
    return {
        ...policy,
        rules: policy.rules.map((rule) => ({ ...rule, require: rule.require.map(addTo) })),
        ...(policy.tag && { tag: { ...policy.tag, signature: add(policy.tag.signature) } }),
    };
}
async function fetchKey(server, fingerprint, signal) {
    const host = new URL(server).host;
    const network = (what) => (0,result/* refuse */.TR)({
        code: 'NETWORK',
        message: `The OpenPGP key ${fingerprint} could not be had from the keyserver ${host}: ${what}`,
        hint: 'Export the key to a file in the repository and give it with `openpgp-keys`.',
    });
    const answer = await download(lookup(server, fingerprint), signal);
    if (!answer.ok)
        return network(answer.why);
    const certificates = await (0,openpgp_keys/* parseOpenPgpKeys */.ZX)(answer.bytes);
    if (!Array.isArray(certificates))
        return network(`its answer ${certificates.message}`);
    const found = certificates.map((certificate) => ({ file: host, certificate }));
    const signers = (0,openpgp_keys/* signersOf */.Re)(found, [fingerprint]);
    const first = certificates[0]?.getFingerprint() ?? 'none';
    if ((0,openpgp_keys/* unmetPins */.O)(signers, [fingerprint]).length > 0) {
        return (0,result/* refuse */.TR)({
            code: 'OPENPGP_UNKNOWN_KEY',
            message: `The keyserver ${host} sent another key than it was asked for`,
            expected: fingerprint,
            actual: first,
        });
    }
    return (0,result/* accept */.Ju)(signers);
}
function lookup(server, fingerprint) {
    const url = new URL(server);
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/pks/lookup`;
    url.search = new URLSearchParams({ op: 'get', options: 'mr', search: `0x${fingerprint}` }).toString();
    return url;
}
/** No redirect is followed, and nothing is sent but the question. */
async function download(url, signal) {
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(limits/* KEYSERVER_TIMEOUT_MS */.wZ)]);
    try {
        const response = await fetch(url, { redirect: 'error', credentials: 'omit', signal: deadline });
        if (!response.ok || !response.body) {
            await response.body?.cancel();
            return { ok: false, why: `it answered with status ${response.status}` };
        }
        const parts = [];
        let size = 0;
        for await (const part of response.body) {
            size += part.length;
            if (size > limits/* MAX_OPENPGP_KEY_BYTES */.jt)
                return { ok: false, why: `its answer is over ${limits/* MAX_OPENPGP_KEY_BYTES */.jt} bytes` };
            parts.push(part);
        }
        return { ok: true, bytes: Buffer.concat(parts) };
    }
    catch (error) {
        signal.throwIfAborted();
        return { ok: false, why: (0,result/* wordsOf */.Z9)(error) };
    }
}

// EXTERNAL MODULE: ./lib/evidence/json.js
var evidence_json = __webpack_require__(2031);
;// CONCATENATED MODULE: ./lib/trust/embedded/public-good.json
const public_good_namespaceObject = /*#__PURE__*/JSON.parse('{"source":{"package":"@sigstore/tuf","version":"5.0.1","repository":"https://tuf-repo-cdn.sigstore.dev","tufRootVersion":16,"tufRootExpires":"2027-04-22T19:27:31Z","signedAt":"2026-10-07T19:27:31.000Z"},"trustedRoot":{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1","tlogs":[{"baseUrl":"https://rekor.sigstore.dev","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2G2Y+2tabdTV5BcGiBIx0a9fAFwrkBbmLSGtks4L3qX6yYY0zufBnhC8Ur/iy55GhWP/9A/bY2LhC30M9+RYtw==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2021-01-12T11:53:27Z"}},"logId":{"keyId":"wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0="}},{"baseUrl":"https://log2025-1.rekor.sigstore.dev","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MCowBQYDK2VwAyEAt8rlp1knGwjfbcXAYPYAkn0XiLz1x8O4t0YkEhie244=","keyDetails":"PKIX_ED25519","validFor":{"start":"2025-09-23T00:00:00Z"}},"logId":{"keyId":"zxGZFVvd0FEmjR8WrFwMdcAJ9vtaY/QXf44Y1wUeP6A="}}],"certificateAuthorities":[{"subject":{"organization":"sigstore.dev","commonName":"sigstore"},"uri":"https://fulcio.sigstore.dev","certChain":{"certificates":[{"rawBytes":"MIIB+DCCAX6gAwIBAgITNVkDZoCiofPDsy7dfm6geLbuhzAKBggqhkjOPQQDAzAqMRUwEwYDVQQKEwxzaWdzdG9yZS5kZXYxETAPBgNVBAMTCHNpZ3N0b3JlMB4XDTIxMDMwNzAzMjAyOVoXDTMxMDIyMzAzMjAyOVowKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTB2MBAGByqGSM49AgEGBSuBBAAiA2IABLSyA7Ii5k+pNO8ZEWY0ylemWDowOkNa3kL+GZE5Z5GWehL9/A9bRNA3RbrsZ5i0JcastaRL7Sp5fp/jD5dxqc/UdTVnlvS16an+2Yfswe/QuLolRUCrcOE2+2iA5+tzd6NmMGQwDgYDVR0PAQH/BAQDAgEGMBIGA1UdEwEB/wQIMAYBAf8CAQEwHQYDVR0OBBYEFMjFHQBBmiQpMlEk6w2uSu1KBtPsMB8GA1UdIwQYMBaAFMjFHQBBmiQpMlEk6w2uSu1KBtPsMAoGCCqGSM49BAMDA2gAMGUCMH8liWJfMui6vXXBhjDgY4MwslmN/TJxVe/83WrFomwmNf056y1X48F9c4m3a3ozXAIxAKjRay5/aj/jsKKGIkmQatjI8uupHr/+CxFvaJWmpYqNkLDGRU+9orzh5hI2RrcuaQ=="}]},"validFor":{"start":"2021-03-07T03:20:29Z","end":"2022-12-31T23:59:59.999Z"}},{"subject":{"organization":"sigstore.dev","commonName":"sigstore"},"uri":"https://fulcio.sigstore.dev","certChain":{"certificates":[{"rawBytes":"MIICGjCCAaGgAwIBAgIUALnViVfnU0brJasmRkHrn/UnfaQwCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMjA0MTMyMDA2MTVaFw0zMTEwMDUxMzU2NThaMDcxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEeMBwGA1UEAxMVc2lnc3RvcmUtaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8RVS/ysH+NOvuDZyPIZtilgUF9NlarYpAd9HP1vBBH1U5CV77LSS7s0ZiH4nE7Hv7ptS6LvvR/STk798LVgMzLlJ4HeIfF3tHSaexLcYpSASr1kS0N/RgBJz/9jWCiXno3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU39Ppz1YkEZb5qNjpKFWixi4YZD8wHwYDVR0jBBgwFoAUWMAeX5FFpWapesyQoZMi0CrFxfowCgYIKoZIzj0EAwMDZwAwZAIwPCsQK4DYiZYDPIaDi5HFKnfxXx6ASSVmERfsynYBiX2X6SJRnZU84/9DZdnFvvxmAjBOt6QpBlc4J/0DxvkTCqpclvziL6BCCPnjdlIB3Pu3BxsPmygUY7Ii2zbdCdliiow="},{"rawBytes":"MIIB9zCCAXygAwIBAgIUALZNAPFdxHPwjeDloDwyYChAO/4wCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMTEwMDcxMzU2NTlaFw0zMTEwMDUxMzU2NThaMCoxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjERMA8GA1UEAxMIc2lnc3RvcmUwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAT7XeFT4rb3PQGwS4IajtLk3/OlnpgangaBclYpsYBr5i+4ynB07ceb3LP0OIOZdxexX69c5iVuyJRQ+Hz05yi+UF3uBWAlHpiS5sh0+H2GHE7SXrk1EC5m1Tr19L9gg92jYzBhMA4GA1UdDwEB/wQEAwIBBjAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBRYwB5fkUWlZql6zJChkyLQKsXF+jAfBgNVHSMEGDAWgBRYwB5fkUWlZql6zJChkyLQKsXF+jAKBggqhkjOPQQDAwNpADBmAjEAj1nHeXZp+13NWBNa+EDsDP8G1WWg1tCMWP/WHPqpaVo0jhsweNFZgSs0eE7wYI4qAjEA2WB9ot98sIkoF3vZYdd3/VtWB5b9TNMea7Ix/stJ5TfcLLeABLE4BNJOsQ4vnBHJ"}]},"validFor":{"start":"2022-04-13T20:06:15Z"}}],"ctlogs":[{"baseUrl":"https://ctfe.sigstore.dev/test","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbfwR+RJudXscgRBRpKX1XFDy3PyudDxz/SfnRi1fT8ekpfBd2O1uoz7jr3Z8nKzxA69EUQ+eFCFI3zeubPWU7w==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2021-03-14T00:00:00Z","end":"2022-10-31T23:59:59.999Z"}},"logId":{"keyId":"CGCS8ChS/2hF0dFrJ4ScRWcYrBY9wzjSbea8IgY2b3I="}},{"baseUrl":"https://ctfe.sigstore.dev/2022","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiPSlFi0CmFTfEjCUqF9HuCEcYXNKAaYalIJmBZ8yyezPjTqhxrKBpMnaocVtLJBI1eM3uXnQzQGAJdJ4gs9Fyw==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2022-10-20T00:00:00Z"}},"logId":{"keyId":"3T0wasbHETJjGR4cmWc3AqJKXrjePK3/h4pygC8p7o4="}}],"timestampAuthorities":[{"subject":{"organization":"sigstore.dev","commonName":"sigstore-tsa-selfsigned"},"uri":"https://timestamp.sigstore.dev/api/v1/timestamp","certChain":{"certificates":[{"rawBytes":"MIICEDCCAZagAwIBAgIUOhNULwyQYe68wUMvy4qOiyojiwwwCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMC4xFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEVMBMGA1UEAxMMc2lnc3RvcmUtdHNhMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE4ra2Z8hKNig2T9kFjCAToGG30jky+WQv3BzL+mKvh1SKNR/UwuwsfNCg4sryoYAd8E6isovVA3M4aoNdm9QDi50Z8nTEyvqgfDPtTIwXItfiW/AFf1V7uwkbkAoj0xxco2owaDAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0OBBYEFIn9eUOHz9BlRsMCRscsc1t9tOsDMB8GA1UdIwQYMBaAFJjsAe9/u1H/1JUeb4qImFMHic6/MBYGA1UdJQEB/wQMMAoGCCsGAQUFBwMIMAoGCCqGSM49BAMDA2gAMGUCMDtpsV/6KaO0qyF/UMsX2aSUXKQFdoGTptQGc0ftq1csulHPGG6dsmyMNd3JB+G3EQIxAOajvBcjpJmKb4Nv+2Taoj8Uc5+b6ih6FXCCKraSqupe07zqswMcXJTe1cExvHvvlw=="},{"rawBytes":"MIIB9zCCAXygAwIBAgIUV7f0GLDOoEzIh8LXSW80OJiUp14wCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMDkxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEgMB4GA1UEAxMXc2lnc3RvcmUtdHNhLXNlbGZzaWduZWQwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAQUQNtfRT/ou3YATa6wB/kKTe70cfJwyRIBovMnt8RcJph/COE82uyS6FmppLLL1VBPGcPfpQPYJNXzWwi8icwhKQ6W/Qe2h3oebBb2FHpwNJDqo+TMaC/tdfkv/ElJB72jRTBDMA4GA1UdDwEB/wQEAwIBBjASBgNVHRMBAf8ECDAGAQH/AgEAMB0GA1UdDgQWBBSY7AHvf7tR/9SVHm+KiJhTB4nOvzAKBggqhkjOPQQDAwNpADBmAjEAwGEGrfGZR1cen1R8/DTVMI943LssZmJRtDp/i7SfGHmGRP6gRbuj9vOK3b67Z0QQAjEAuT2H673LQEaHTcyQSZrkp4mX7WwkmF+sVbkYY5mXN+RMH13KUEHHOqASaemYWK/E"}]},"validFor":{"start":"2025-07-04T00:00:00Z"}}]}}');
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(9654);
// EXTERNAL MODULE: ./lib/verify/sigstore-library.js
var sigstore_library = __webpack_require__(6325);
;// CONCATENATED MODULE: ./lib/trust/trusted-root-json.js
/**
 * Reads trusted roots (sigstore/protobuf-specs `sigstore_trustroot.proto`) strictly: the library takes a period without a
 * start for one that began in 1970, ignores media types, and fails late on broken keys.
 */





const MEDIA_TYPES = [
    'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    'application/vnd.dev.sigstore.trustedroot.v0.1+json',
    'application/vnd.dev.sigstore.trustedroot.v0.2+json',
];
/** Lists of a trusted root, and where each keeps its period. */
const LISTS = [
    { name: 'tlogs', period: ['publicKey', 'validFor'], must: ['publicKey', 'rawBytes'], isLog: true },
    { name: 'ctlogs', period: ['publicKey', 'validFor'], must: ['publicKey', 'rawBytes'], isLog: true },
    { name: 'certificateAuthorities', period: ['validFor'], must: ['certChain', 'certificates'], isLog: false },
    { name: 'timestampAuthorities', period: ['validFor'], must: ['certChain', 'certificates'], isLog: false },
];
/** Fields that hold bytes, in base64. */
const BYTES = LISTS.flatMap(({ name, isLog }) => (isLog ? ['publicKey.rawBytes', 'logId.keyId', 'checkpointKeyId.keyId'] : ['certChain.certificates.*.rawBytes']).map((path) => [name, '*', ...path.split('.')]));
/** Fields that demand something or limit it. Misspelt (`valid_for`) they would be left out without a word. */
const LIMITING = [...LISTS.map(({ name }) => name), 'publicKey', 'validFor', 'start', 'end'];
/** Shortest log id that can tell logs apart: checkpoints carry the first four bytes. */
const MIN_LOG_ID_BYTES = 4;
/** The public-good log has a public search page. */
const SEARCHABLE_LOG = 'https://rekor.sigstore.dev';
/**
 * Makes a trusted root out of parsed JSON.
 *
 * @param json one trusted root; undefined where its text was no JSON
 */
function readTrustedRoot(json, from) {
    const malformed = (what) => (0,result/* refuse */.TR)(malformedRoot(from, what));
    if (json === undefined)
        return malformed('it is no JSON');
    if (!(0,evidence_json/* isRecord */.u4)(json))
        return malformed('it is no JSON object');
    if (!MEDIA_TYPES.includes(json['mediaType']))
        return malformed(`its media type is ${(0,evidence_json/* shownJson */.oB)(json['mediaType'])}`);
    const strange = (0,evidence_json/* notText */.nr)(json, BYTES);
    const problem = strange === undefined ? listProblem(json) : `${strange} is no text`;
    if (problem)
        return malformed(problem);
    try {
        const material = (0,sigstore_library/* toTrustMaterial */.jO)(dist.TrustedRoot.fromJSON(json));
        const { tlogs, ctlogs, certificateAuthorities, timestampAuthorities } = material;
        const short = [...tlogs, ...ctlogs].find(({ logID }) => logID.length < MIN_LOG_ID_BYTES);
        if (short)
            return malformed(`the log ${short.baseURL} has an id of ${short.logID.length} bytes`);
        for (const { certChain } of [...certificateAuthorities, ...timestampAuthorities])
            certChain.forEach(readWhole);
        if (tlogs.length + certificateAuthorities.length + timestampAuthorities.length === 0)
            return malformed('it names no authority and no log');
        return (0,result/* accept */.Ju)({
            name: from.name,
            source: from.source,
            digest: `sha256:${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(json)).digest('hex')}`,
            material,
            profile: { sct: ctlogs.length > 0, log: tlogs.length > 0, timestamp: tlogs.length === 0 },
            searchable: tlogs.some(({ baseURL }) => baseURL === SEARCHABLE_LOG),
        });
    }
    catch (error) {
        return malformed((0,result/* wordsOf */.Z9)(error));
    }
}
/** Parsed certificates read their fields when they are asked for; one whose fields cannot be read is no certificate. */
function readWhole(certificate) {
    const parts = [certificate.subject, certificate.issuer, certificate.publicKey];
    const dates = [certificate.notBefore, certificate.notAfter];
    if (!parts.every((part) => Buffer.isBuffer(part)) || dates.some((date) => Number.isNaN(date.getTime())))
        throw new Error('an authority has a certificate that cannot be read');
}
/** The trusted roots of a file: one JSON document, or one a line as `gh attestation trusted-root` prints them; at least one. */
function readTrustedRoots(bytes, { file, source, nameOf }) {
    const text = textOf(bytes);
    if (text === undefined)
        return (0,result/* refuse */.TR)(malformedRoot({ file }, 'it is not in UTF-8'));
    const lines = text.split('\n').map((content, index) => ({ content, line: index + 1 }));
    const documents = (0,evidence_json/* parseJson */.qF)(text) === undefined ? lines.filter(({ content }) => content.trim() !== '') : [{ content: text }];
    if (documents.length === 0)
        return (0,result/* refuse */.TR)(malformedRoot({ file }, 'it is empty'));
    const roots = [];
    for (const [index, { content, ...line }] of documents.entries()) {
        const name = nameOf(index, documents.length);
        const root = readTrustedRoot((0,evidence_json/* parseJson */.qF)(content), { name, source, file, ...line });
        if (!root.ok)
            return root;
        roots.push(root.value);
    }
    return (0,result/* accept */.Ju)(roots);
}
/** Without the byte order mark that Windows' editors write; undefined where it is no UTF-8 (PowerShell's `>` wrote UTF-16). */
function textOf(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function malformedRoot({ file, line }, what) {
    const shown = line === undefined ? file : `${file}, line ${line},`;
    const at = { file, ...(line !== undefined && { line }) };
    return { code: 'TRUST_ROOT_MALFORMED', message: `The trusted root ${shown} cannot be used: ${what}`, at };
}
function listProblem(json) {
    const odd = misspelt(json);
    if (odd)
        return odd;
    for (const list of LISTS) {
        const entries = json[list.name];
        if (entries === undefined)
            continue;
        if (!Array.isArray(entries))
            return `\`${list.name}\` is no list`;
        for (const [index, entry] of entries.entries()) {
            const problem = entryProblem(entry, list, `${list.name}[${index}]`);
            if (problem)
                return problem;
        }
    }
    return undefined;
}
function entryProblem(entry, { must, period, isLog }, where) {
    if (isAbsent((0,evidence_json/* dig */.rO)(entry, ...must)))
        return `${where} has no ${must.join('.')}`;
    if (isLog && isAbsent((0,evidence_json/* dig */.rO)(entry, 'logId', 'keyId')) && isAbsent((0,evidence_json/* dig */.rO)(entry, 'checkpointKeyId', 'keyId')))
        return `${where} has no log id`;
    const dates = (0,evidence_json/* dig */.rO)(entry, ...period);
    const odd = misspelt(entry) ?? misspelt((0,evidence_json/* dig */.rO)(entry, 'publicKey')) ?? misspelt(dates);
    if (odd)
        return `${where}: ${odd}`;
    const wrong = dates === undefined || dates === null ? undefined : periodProblem(dates, isLog);
    return wrong && `${where}.${period.join('.')} ${wrong}`;
}
/** Other fields may be new and are none of our business; one of ours in another spelling is a mistake. */
function misspelt(value) {
    if (!(0,evidence_json/* isRecord */.u4)(value))
        return undefined;
    const letters = (name) => name.toLowerCase().replace(/[^a-z]/g, '');
    for (const key of Object.keys(value)) {
        const meant = LIMITING.find((name) => name !== key && letters(name) === letters(key));
        if (meant !== undefined)
            return `\`${key}\` is written \`${meant}\``;
    }
    return undefined;
}
const isAbsent = (value) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
/** As protobuf writes times in JSON. `Date.parse` takes far more, and reads what has no zone as local time. */
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
/** No period at all means no bound; one without a start is a mistake that would make a key good for all of the past. */
function periodProblem(period, isLog) {
    if (!(0,evidence_json/* isRecord */.u4)(period))
        return 'is no object';
    const { start, end } = period;
    if (!isLog && Object.keys(period).length === 0)
        return undefined;
    if (start === undefined || start === null)
        return 'has no start';
    for (const date of [start, end]) {
        if (date === undefined || date === null)
            continue;
        if (typeof date !== 'string' || !TIMESTAMP.test(date) || Number.isNaN(Date.parse(date)))
            return `has a date that cannot be read: ${(0,evidence_json/* shownJson */.oB)(date)}`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/trust/embedded.js


/** The embedded instance; staging is loaded only when asked for, since nearly nobody does. */
async function instance(name) {
    if (name === 'public-good')
        return make(name, public_good_namespaceObject, publicGoodTufRoot);
    const { default: staging } = await __webpack_require__.e(/* import() */ 353).then(__webpack_require__.t.bind(__webpack_require__, 7353, 17));
    return make(name, staging, () => Promise.resolve(JSON.stringify(staging.tufRoot)));
}
function make(name, { source, trustedRoot }, tufRoot) {
    return {
        name,
        repository: source.repository,
        signedAt: new Date(source.signedAt),
        root: () => readTrustedRoot(trustedRoot, { name, source: 'embedded', file: `${name} (embedded)` }),
        tufRoot,
    };
}
async function publicGoodTufRoot() {
    const { default: seeds } = await __webpack_require__.e(/* import() */ 32).then(__webpack_require__.t.bind(__webpack_require__, 8032, 17));
    return Buffer.from(seeds['https://tuf-repo-cdn.sigstore.dev']['root.json'], 'base64').toString('utf8');
}

;// CONCATENATED MODULE: ./lib/trust/roots.js
/**
 * Brings the trusted roots that the policy names. Only an outage of TUF lets the embedded root stand in, only while that
 * is young, and never silently; anything that could be an attack ends the run.
 */







/** True where something that the policy demands can only be judged with a trusted root; a bare key needs none. */
function needsRoots({ rules, imageRules }) {
    const ofFiles = rules.flatMap(({ require }) => require.flatMap((requirement) => (requirement.kind === 'signature' ? requirement : (requirement.signedBy ?? []))));
    const ofImages = imageRules.flatMap(({ require }) => require);
    return [...ofFiles, ...ofImages].some(({ by, requireTimestamp }) => requireTimestamp ||
        by.of.some((signer) => signer.kind === 'identity' || (signer.kind === 'key' && signer.transparencyLog === 'required')));
}
const DAY_MS = 24 * 60 * 60_000;
/** Loads every root of the policy, in its order. Never throws. */
async function loadRoots(policy, context) {
    const roots = [];
    const refusals = [];
    const warnings = [];
    const loaded = await Promise.all(policy.sources.map((source) => loadSource(source, policy, context)));
    for (const outcome of loaded) {
        if (!outcome.ok)
            refusals.push(outcome.refusal);
        else {
            roots.push(...outcome.value.roots);
            warnings.push(...outcome.value.warnings);
        }
    }
    return { roots, refusals: [...refusals, ...sharedNames(roots)], warnings };
}
async function loadSource(source, policy, context) {
    const { instances = instance } = context;
    switch (source.kind) {
        case 'embedded':
            return embedded(await instances('public-good'), policy, context.now);
        case 'file':
            return fromFile(source.path, context.workspace);
        case 'gh':
            return policy.offline
                ? (0,result/* refuse */.TR)(unavailable('`gh` would ask the network, which `offline` forbids', WITHOUT_NETWORK))
                : fromGh(context);
        case 'staging':
            return fromInstance(await instances('staging'), policy, context);
        case 'tuf':
            if (source.mirror === undefined && source.rootFile === undefined)
                return fromInstance(await instances('public-good'), policy, context);
            return fromOtherRepository(source, policy, context);
    }
}
const WITHOUT_NETWORK = 'Save the trusted root as a file where there is a network, and name that file with `trusted-root`.';
function embedded(known, policy, now) {
    const read = known.root();
    if (!read.ok)
        return read;
    const { days, old } = ageOf(known, policy, now);
    const warning = {
        code: 'TRUST_ROOT_UNAVAILABLE',
        message: `The embedded trusted root ${known.name} is ${days} days old: keys that were replaced since are not known`,
        hint: 'Use a newer version of signature-gate, or give a current trusted_root.json with `trusted-root`.',
    };
    return (0,result/* accept */.Ju)({ roots: [read.value], warnings: old ? [warning] : [] });
}
function ageOf({ signedAt }, { maxAgeMs }, now) {
    const age = Math.max(0, now.getTime() - signedAt.getTime());
    return { days: Math.floor(age / DAY_MS), old: age > maxAgeMs };
}
/** A known instance: by TUF, and built in where there is no network or an outage. */
async function fromInstance(known, policy, context) {
    if (policy.offline)
        return embedded(known, policy, context.now);
    const { name, repository } = known;
    const { refresh } = await Promise.all(/* import() */[__webpack_require__.e(706), __webpack_require__.e(707)]).then(__webpack_require__.bind(__webpack_require__, 4707));
    const outcome = await refresh({ ...context, repository, root: await known.tufRoot() });
    if (outcome.kind === 'root')
        return fromTarget(outcome.text, name, repository);
    if (outcome.kind === 'outage')
        return standIn(known, policy, context.now, outcome.reason);
    return (0,result/* refuse */.TR)(unavailable(`${repository} cannot be believed: ${outcome.reason}`, outcome.hint));
}
/** A repository that only the policy knows: nothing is built in that could stand in for it. */
async function fromOtherRepository(source, policy, context) {
    const { mirror, rootFile } = source;
    if (mirror === undefined || rootFile === undefined) {
        const given = mirror === undefined ? 'tuf-root' : 'tuf-mirror';
        return (0,result/* refuse */.TR)(unavailable(`\`${given}\` is given alone`, 'Give `tuf-mirror` and `tuf-root` together: a repository, and what it is trusted by.'));
    }
    const url = repositoryUrl(mirror);
    if (!url.ok)
        return url;
    if (policy.offline)
        return (0,result/* refuse */.TR)(unavailable(`${url.value} would have to be asked, which \`offline\` forbids`, WITHOUT_NETWORK));
    const read = (0,read_file/* readWhole */.oD)((0,external_node_path_.resolve)(context.workspace, rootFile), limits/* MAX_TRUSTED_ROOT_BYTES */.ci, {
        shown: rootFile,
        links: 'follow',
    });
    if ('refusal' in read)
        return (0,result/* refuse */.TR)(unavailable(`\`tuf-root\` cannot be read: ${read.refusal.message}`, read.refusal.hint ?? 'Name the `root.json` of the repository, relative to the workspace.'));
    const { refresh } = await Promise.all(/* import() */[__webpack_require__.e(706), __webpack_require__.e(707)]).then(__webpack_require__.bind(__webpack_require__, 4707));
    const outcome = await refresh({ ...context, repository: url.value, root: read.bytes.toString('utf8') });
    if (outcome.kind === 'root')
        return fromTarget(outcome.text, url.value, url.value);
    if (outcome.kind === 'refused')
        return (0,result/* refuse */.TR)(unavailable(`${url.value} cannot be believed: ${outcome.reason}`, outcome.hint));
    return (0,result/* refuse */.TR)(unavailable(`${url.value} cannot be reached: ${outcome.reason}`, 'Run the job again when the repository is back; nothing is built in that could stand in for it.'));
}
/** An address that paths can be added to. Its secrets, if any, are in none of the messages. */
function repositoryUrl(text) {
    const wrong = (what) => (0,result/* refuse */.TR)(unavailable(`\`tuf-mirror\` ${what}`, 'Write the URL that `timestamp.json` lies under, such as `https://tuf.example.com`.'));
    if (!URL.canParse(text))
        return wrong('is no URL');
    const { protocol, origin, pathname, search, hash, username, password } = new URL(text);
    if (protocol !== 'https:' && protocol !== 'http:')
        return wrong('is no https URL');
    if (search || hash || username || password)
        return wrong('has a query, a fragment or a password, which a repository cannot have');
    return (0,result/* accept */.Ju)(`${origin}${pathname.replace(/\/+$/, '')}`);
}
function fromTarget(text, name, repository) {
    const root = readTrustedRoot((0,evidence_json/* parseJson */.qF)(text), {
        name,
        source: 'tuf',
        file: `${repository}/targets/trusted_root.json`,
    });
    return root.ok ? (0,result/* accept */.Ju)({ roots: [root.value], warnings: [] }) : root;
}
/** The embedded root in place of an unreachable repository: said aloud, and only while it is young enough. */
function standIn(known, policy, now, reason) {
    const { days, old } = ageOf(known, policy, now);
    const why = `${known.repository} cannot be reached (${reason})`;
    if (old) {
        const allowed = Math.floor(policy.maxAgeMs / DAY_MS);
        return (0,result/* refuse */.TR)(unavailable(`${why}, and the embedded root is ${days} days old; \`trusted-root-max-age\` allows ${allowed}`, 'Let the job reach the repository, use a newer version of signature-gate, or give a current trusted_root.json with `trusted-root`.'));
    }
    const read = known.root();
    if (!read.ok)
        return read;
    const warning = {
        code: 'NETWORK',
        message: `${why}; the embedded trusted root, ${days} days old, stands in`,
        hint: 'Pass `offline: true` if this job is meant to run without a network.',
    };
    return (0,result/* accept */.Ju)({ roots: [read.value], warnings: [warning] });
}
function fromFile(path, workspace) {
    const read = (0,read_file/* readWhole */.oD)((0,external_node_path_.resolve)(workspace, path), limits/* MAX_TRUSTED_ROOT_BYTES */.ci, { shown: path, links: 'follow' });
    if ('refusal' in read)
        return (0,result/* refuse */.TR)({
            ...read.refusal,
            code: 'TRUST_ROOT_MALFORMED',
            message: `The trusted root cannot be read: ${read.refusal.message}`,
        });
    const base = OWN_NAMES.has(path) ? `./${path}` : path;
    const nameOf = (index, count) => (count === 1 ? base : `${base}#${index + 1}`);
    return withoutWarnings(readTrustedRoots(read.bytes, { file: path, source: 'file', nameOf }));
}
async function fromGh(context) {
    const { askGh } = await __webpack_require__.e(/* import() */ 743).then(__webpack_require__.bind(__webpack_require__, 9743));
    const printed = await askGh(context);
    if (!printed.ok)
        return printed;
    const nameOf = (index) => `gh#${index + 1}`;
    return withoutWarnings(readTrustedRoots(Buffer.from(printed.value), { file: '`gh attestation trusted-root`', source: 'gh', nameOf }));
}
function withoutWarnings(read) {
    return read.ok ? (0,result/* accept */.Ju)({ roots: read.value, warnings: [] }) : read;
}
/** Names that a signer's `root:` may have in mind; nothing but the instance itself may bear one. */
const OWN_NAMES = new Set(['public-good', 'staging']);
/** A signer is bound to a root by its name, so no two roots may share one; a known instance may come by two ways. */
function sharedNames(roots) {
    const shared = roots.filter(({ name }, index) => !OWN_NAMES.has(name) && roots.findIndex((other) => other.name === name) < index);
    return shared.map(({ name }) => ({
        code: 'TRUST_ROOT_MALFORMED',
        message: `Two trusted roots are called ${name}`,
        hint: 'Rename one of the files: a signer that is bound to a root is bound to its name.',
    }));
}
function unavailable(what, hint) {
    return {
        code: 'TRUST_ROOT_UNAVAILABLE',
        message: `The trusted root could not be had: ${what}`,
        ...(hint !== undefined && { hint }),
    };
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/run.js
/**
 * The whole gate in reading order: inputs → policy → trusted roots → rules → verdict → reports → exit code.
 * Nothing later reads again what an earlier stage parsed, and this is the only place that catches what was not foreseen.
 */











/** Exit codes of the command; the action fails its step on all but 0. */
const EXIT = { pass: 0, waived: 0, fail: 1, config: 2, error: 3 };
/**
 * Runs the gate once and reports to the host.
 *
 * @returns the exit code: 0 passed, 1 something was refused, 2 the configuration is wrong, 3 it could not look.
 */
async function run(host) {
    const startedAt = host.now();
    try {
        const { policy, options } = await (0,from_inputs/* policyFromInputs */.uf)(readInputs(host.inputs, host.kind), host);
        const { verdict, roots } = await judge(policy, options, host);
        const facts = {
            mode: options.mode,
            version: version/* VERSION */.x,
            startedAt,
            finishedAt: host.now(),
            policy: { source: policy.source, digest: policy.digest },
            trustRoots: roots.map(({ name, source, digest }) => ({ name, source, digest })),
            ...(options.report !== undefined && { report: options.report }),
        };
        const exitCode = options.mode === 'report' ? EXIT.pass : EXIT[verdict.result];
        await publish(host, verdict, facts, exitCode);
        return exitCode;
    }
    catch (error) {
        if (error instanceof errors/* ConfigError */.xL) {
            await publishConfigProblems(host, error.problems, EXIT.config);
            return EXIT.config;
        }
        await publishCrash(host, error, EXIT.error);
        return EXIT.error;
    }
}
async function judge(given, options, host) {
    const deadline = AbortSignal.timeout(options.timeoutMs);
    const noted = given.warnings.map((message) => ({ code: 'POLICY_DOUBTFUL', message }));
    try {
        const none = { roots: [], refusals: [], warnings: [] };
        const context = {
            workspace: host.workspace,
            tempRoot: host.tempRoot,
            now: host.now(),
            env: host.env,
            signal: deadline,
        };
        const { roots, refusals, warnings } = needsRoots(given) ? await loadRoots(given.trust, context) : none;
        const keys = given.keyserver
            ? await fetchOpenPgpKeys(given.keyserver, deadline)
            : { signers: [], refusals: [] };
        const policy = withSigners(given, keys.signers);
        const outcomes = [];
        for (const rule of policy.rules) {
            outcomes.push(await checkRule(rule, {
                workspace: host.workspace,
                roots,
                rootRefusals: [...refusals, ...keys.refusals],
                signal: deadline,
                now: context.now,
                onProgress: (progress) => {
                    host.progress(progressText(progress));
                },
            }));
        }
        const tag = policy.tag && [await checkGitTag(policy.tag, context, keys.refusals)];
        const images = await judgeImages(policy, options, host, { roots, rootRefusals: refusals, signal: deadline });
        const artifacts = [...(tag ?? []), ...outcomes.flatMap((outcome) => outcome.artifacts), ...images];
        const sidecars = outcomes.flatMap((outcome) => outcome.sidecars);
        return { verdict: (0,verdict/* decideVerdict */.A)(artifacts, sidecars, [...noted, ...warnings]), roots };
    }
    catch (error) {
        if (!deadline.aborted)
            throw error;
        return { verdict: (0,verdict/* decideVerdict */.A)([outOfTime(options.timeoutMs)], [], noted), roots: [] };
    }
}
/** The registry's rooms are loaded only where a policy is about images. */
async function judgeImages({ imageRules }, { githubToken }, host, { signal, ...trust }) {
    if (imageRules.length === 0)
        return [];
    const { checkImages } = await __webpack_require__.e(/* import() */ 736).then(__webpack_require__.bind(__webpack_require__, 4736));
    const registry = { env: host.env, signal, ...(githubToken !== undefined && { githubToken }) };
    const { workspace } = host;
    const writeFile = (path, text) => host.writeFile(path, text);
    const reports = [];
    for (const rule of imageRules) {
        reports.push(...(await checkImages(rule, { ...trust, registry, workspace, writeFile })));
    }
    return reports;
}
/** A run that was cut off has looked at nothing to the end, so nothing of it is believed. */
function outOfTime(timeoutMs) {
    const refusal = {
        code: 'LIMIT_EXCEEDED',
        message: `The run was not finished after ${Math.round(timeoutMs / 1000)} s, so nothing is proven`,
        hint: 'Give it more time with `timeout`, or check fewer artifacts in one step.',
    };
    return (0,verdict/* reportArtifact */.x)({ kind: 'pattern', name: 'the whole run' }, {}, [
        { check: 'artifact', status: 'error', refusal, others: [] },
    ]);
}


/***/ }),

/***/ 2952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   L_: () => (/* binding */ refuseKind),
/* harmony export */   dT: () => (/* binding */ refuseChanged),
/* harmony export */   hQ: () => (/* binding */ refuseError),
/* harmony export */   oD: () => (/* binding */ readWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/**
 * Reading files that strangers may have laid out: nothing here blocks on a FIFO, follows a link unasked, reads a device or
 * reads without end. Reasons of the file system become refusals.
 */

/**
 * The whole of a small file: evidence, keys, lists. The caller decides what is small.
 *
 * @param maxBytes more is `LIMIT_EXCEEDED`.
 * @returns the bytes, or a refusal: `options.missing` (absent, unreadable), `UNSAFE_PATH` (link, no regular file).
 */
function readWhole(path, maxBytes, options = {}) {
    const shown = options.shown ?? path;
    const follow = options.links === 'follow';
    let fd;
    try {
        // Asked before opening: to open a device can already do something, and on Windows nothing else tells a link.
        const seen = follow ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        if (!seen.isFile())
            return { refusal: refuseKind(shown, seen) };
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | (follow ? 0 : node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW));
        const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        if (!opened.isFile())
            return { refusal: refuseKind(shown, opened) };
        if (opened.size > maxBytes)
            return { refusal: tooLarge(shown, opened.size, maxBytes) };
        const bytes = readOneMore(fd, opened.size);
        if (bytes.length !== opened.size)
            return { refusal: refuseChanged(shown) };
        return { bytes };
    }
    catch (error) {
        return { refusal: refuseError(shown, errorCode(error), options.missing) };
    }
    finally {
        if (fd !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** The bytes up to the stated size, and one more if there is one: the sign of a file that grows, or that states nothing (/proc). */
function readOneMore(fd, size) {
    const buffer = Buffer.allocUnsafeSlow(size + 1);
    let length = 0;
    while (length < buffer.length) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, length, buffer.length - length, length);
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
    EACCES: 'cannot be read: permission denied',
    EPERM: 'cannot be read: permission denied',
    EMFILE: 'cannot be read: too many open files',
    ENAMETOOLONG: 'cannot exist: its name is too long',
    EIO: 'cannot be read: the disk reports an error',
};
/** Refusal for a system error. `ELOOP` is what `O_NOFOLLOW` says of a link, and `EMLINK` on FreeBSD. */
function refuseError(shown, code, missing = 'ARTIFACT_NOT_FOUND') {
    if (code === 'ELOOP' || code === 'EMLINK') {
        return { code: 'UNSAFE_PATH', message: `${shown} is a symbolic link, or leads through links without end` };
    }
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { code: missing, message: `${shown} ${WORDS[code] ?? ''}` };
    return {
        code: missing,
        message: `${shown} ${WORDS[code ?? ''] ?? 'cannot be read'} (${code ?? 'no reason given'})`,
        hint: 'Make the file readable for the user that runs the gate.',
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

/***/ 9117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ splitSidecars),
/* harmony export */   u: () => (/* binding */ EVIDENCE_SUFFIXES)
/* harmony export */ });
/**
 * What evidence beside an artifact is called: its name plus one of these, tried in this order. Certificates have no suffix here:
 * a `.pem` may well be an artifact, and counts as evidence only where a `certificate` template leads to it.
 */
const EVIDENCE_SUFFIXES = [
    { suffix: '.sigstore.json', role: 'bundle' },
    { suffix: '.sigstore', role: 'bundle' },
    { suffix: '.cosign.bundle', role: 'bundle' },
    { suffix: '.bundle', role: 'bundle' },
    { suffix: '.intoto.jsonl', role: 'bundle' },
    { suffix: '.jsonl', role: 'bundle' },
    { suffix: '.attestations.json', role: 'bundle' },
    { suffix: '.provenance', role: 'bundle' },
    { suffix: '.publish.attestation', role: 'bundle' },
    { suffix: '.sig', role: 'signature' },
    { suffix: '.asc', role: 'signature' },
    { suffix: '.minisig', role: 'signature' },
    { suffix: '.prov', role: 'signature' },
];
/**
 * Splits what was found. A file is a sidecar if its name is an artifact's plus an evidence suffix, or if `evidence` has its
 * path; a file that a plain path named is always an artifact. A name counts as its artifact's only if that is itself checked:
 * `x.sig` without `x` and `x.sig.sig` beside `x` and `x.sig` are artifacts.
 *
 * @param files as `findFiles` gives them.
 * @param evidence absolute path of every checksum list and template's result, and what it is evidence of, in words.
 */
function splitSidecars(files, evidence = new Map()) {
    const artifacts = new Map();
    const sidecars = new Map();
    // Shorter names first, so that what a name builds on is decided before it; what was named is decided already.
    const rest = files.filter((file) => !file.named).sort((left, right) => left.name.length - right.name.length);
    for (const file of files)
        if (file.named)
            artifacts.set(file.name, file);
    for (const file of rest) {
        const of = evidence.get(file.path) ?? artifactOf(file.name, artifacts);
        if (of === undefined)
            artifacts.set(file.name, file);
        else
            sidecars.set(file, { name: file.name, of });
    }
    return {
        artifacts: files.filter((file) => !sidecars.has(file)),
        sidecars: files.flatMap((file) => sidecars.get(file) ?? []),
    };
}
function artifactOf(name, artifacts) {
    for (const { suffix } of EVIDENCE_SUFFIXES) {
        const base = name.endsWith(suffix) ? name.slice(0, -suffix.length) : '';
        if (artifacts.has(base))
            return base;
    }
    return undefined;
}


/***/ }),

/***/ 802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ decideVerdict),
/* harmony export */   x: () => (/* binding */ reportArtifact)
/* harmony export */ });
/**
 * Sums up one artifact.
 *
 * @param size bytes read; absent for artifacts that are not on disk
 */
function reportArtifact({ kind, name }, digests, checks, size) {
    const result = outcomeOf(checks);
    const integrityOnly = result === 'pass' &&
        checks.every((check) => check.status !== 'pass' || (check.proof.kind === 'checksum' && check.proof.listSignedBy === undefined));
    return { kind, name, digests, checks, result, integrityOnly, ...(size !== undefined && { size }) };
}
/** A refusal outweighs a could-not-look; both outweigh a waiver. No check that passed, or no check at all, is a failure. */
function outcomeOf(checks) {
    const has = (status) => checks.some((check) => check.status === status);
    if (has('fail'))
        return 'fail';
    if (has('error'))
        return 'error';
    if (has('waived'))
        return 'waived';
    return has('pass') ? 'pass' : 'fail';
}
const WORST_FIRST = ['fail', 'error', 'waived', 'pass'];
/** The answer over all artifacts. Without a single artifact it is a failure. */
function decideVerdict(artifacts, sidecars, warnings) {
    const sorted = [...artifacts].sort((a, b) => WORST_FIRST.indexOf(a.result) - WORST_FIRST.indexOf(b.result));
    return { result: sorted[0]?.result ?? 'fail', artifacts: sorted, sidecars, warnings };
}


/***/ }),

/***/ 2874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ neededAlgorithms),
/* harmony export */   Ho: () => (/* binding */ listedFiles),
/* harmony export */   _6: () => (/* binding */ uncoveredEntries),
/* harmony export */   _U: () => (/* binding */ missingListedFile),
/* harmony export */   d0: () => (/* binding */ indexChecksums),
/* harmony export */   j_: () => (/* binding */ verifyChecksum)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _evidence_checksums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6969);
/* harmony import */ var _verified_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1769);
/**
 * Decides one subject against parsed checksum lists. An entry is a subject's when its name is the subject's path from the
 * list's own folder, byte for byte; only where that is not listed, the name as given (a list made at the workspace root).
 * Never by base name. Every list's entries for the subject count, and all of them that can prove anything must match.
 */



/** Refusals kept beside the first one. */
const MAX_OTHERS = 8;
const ACCEPTED = 'SHA-256, SHA-384, SHA-512 or BLAKE2b';
/**
 * @param subjects how many artifacts the lists are demanded of; a digest without a name stands for the only one
 * @param paths the path rules of the system, which a test may replace
 */
function indexChecksums(lists, subjects, paths = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    const [nameless] = lists.flatMap(({ list: { file, bare } }) => bare !== undefined && subjects !== 1 ? [namelessRefusal(file, bare, subjects)] : []);
    return { lists: lists.map(indexList), subjects, paths, nameless };
}
function indexList(placed) {
    const byName = new Map();
    for (const entry of placed.list.entries) {
        const same = byName.get(entry.name);
        if (same === undefined)
            byName.set(entry.name, [entry]);
        else
            same.push(entry);
    }
    let built;
    return { ...placed, byName, nearMisses: () => (built ??= findNearMisses(placed.list)) };
}
/** Algorithms to hash a file with before `verifyChecksum`. Empty where its digests are given, or no list can prove it. */
function neededAlgorithms(index, subject) {
    if (subject.kind === 'digest')
        return new Set();
    return new Set(findListed(index, subject).flatMap(({ listed }) => listed.kind.algorithms));
}
/**
 * Digests that are given may be fewer than a list has: then one entry must match, and those that cannot be compared are
 * remarked on in `others`, as weak ones are.
 *
 * @param digests at least those that `neededAlgorithms` named, or all that are known of an artifact that is not on disk
 */
function verifyChecksum(index, subject, digests) {
    if (index.nameless)
        return { ok: false, refusal: index.nameless, others: [] };
    const found = findListed(index, subject);
    if (subject.kind === 'file' && found.some(({ listed }) => listed.kind.algorithms.some((name) => !digests[name]))) {
        // Otherwise an entry that does not match could go unnoticed beside one that does.
        throw new Error(`${subject.name} was not hashed with the algorithms of its checksum lists`);
    }
    const compared = found.map((one) => ({ ...one, ...compare(one, digests) }));
    const wrong = compared.filter((one) => one.result === 'mismatch').slice(0, 1 + MAX_OTHERS);
    const [refusal, ...others] = wrong.map((one) => mismatch(subject, one, compared, digests));
    if (refusal)
        return { ok: false, refusal, others };
    const remarks = unproven(subject, compared, digests);
    const matches = compared.filter((one) => one.result === 'match');
    const match = matches.find(({ from }) => from.signedBy) ?? matches[0];
    if (match)
        return { ok: true, proof: (0,_verified_js__WEBPACK_IMPORTED_MODULE_2__/* .mint */ .X)(proofOf(match)), others: remarks };
    const [first, ...rest] = remarks;
    return { ok: false, refusal: first ?? unlisted(index, subject, digests), others: rest };
}
function proofOf({ from, listed, algorithm }) {
    const proof = { kind: 'checksum', file: from.list.file, line: listed.line, algorithm };
    return from.signedBy === undefined ? proof : { ...proof, listSignedBy: from.signedBy };
}
function findListed(index, subject) {
    return index.lists.flatMap((from) => {
        const { bare } = from.list;
        if (bare !== undefined)
            return index.subjects === 1 ? [{ from, listed: bare }] : [];
        return entriesOf(index, from, subject).map((listed) => ({ from, listed }));
    });
}
/**
 * The list's folder goes first and alone: `dist/tool` in dist/SHA256SUMS means dist/dist/tool wherever `tool` is listed
 * as well.
 */
function entriesOf(index, from, subject) {
    const found = namesOf(index, from, subject).map((name) => from.byName.get(name));
    return found.find((entries) => entries !== undefined) ?? [];
}
function namesOf({ paths }, { folder }, subject) {
    const given = (0,_evidence_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)((0,_evidence_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .binaryName */ .fW)(subject.name));
    if (subject.kind === 'digest')
        return [given];
    const own = (0,_evidence_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .binaryName */ .fW)(paths.relative(folder, subject.path).replaceAll(paths.sep, '/'));
    return own === given ? [own] : [own, given];
}
function compare({ listed }, digests) {
    const { algorithms } = listed.kind;
    if (algorithms.length === 0)
        return { result: 'weak' };
    const known = algorithms.flatMap((algorithm) => {
        const actual = digests[algorithm]?.toString('hex');
        return actual === undefined ? [] : [{ algorithm, actual }];
    });
    const match = known.find(({ actual }) => actual === listed.digest);
    if (match)
        return { result: 'match', ...match };
    const [shown] = known;
    return shown ? { result: 'mismatch', ...shown } : { result: 'unknown' };
}
function mismatch(subject, one, compared, digests) {
    const right = compared.find(({ result }) => result === 'match');
    const other = one.from.nearMisses().content(digests);
    const refusal = {
        code: 'CHECKSUM_MISMATCH',
        message: `checksum of ${subject.name} does not match`,
        expected: `${one.algorithm}:${one.listed.digest}`,
        actual: `${one.algorithm}:${one.actual}`,
        at: { file: one.from.list.file, line: one.listed.line },
    };
    if (right)
        return { ...refusal, hint: `Line ${right.listed.line} of ${right.from.list.file} contradicts it: it matches.` };
    return other === undefined ? refusal : { ...refusal, hint: `It has the content that is listed as \`${other}\`.` };
}
/** Entries that could prove nothing: one remark for each list and reason, since a list may have very many. */
function unproven(subject, compared, digests) {
    const remarks = new Map();
    for (const { result, from, listed } of compared) {
        const key = `${result} ${from.list.file}`;
        if (result === 'match' || result === 'mismatch' || remarks.has(key) || remarks.size > MAX_OTHERS)
            continue;
        remarks.set(key, result === 'weak' ? weak(subject, from, listed) : unknown(subject, from, listed, digests));
    }
    return [...remarks.values()];
}
function weak(subject, from, listed) {
    return {
        code: 'CHECKSUM_WEAK',
        message: `${listed.kind.label} proves nothing for ${subject.name}`,
        expected: ACCEPTED,
        actual: listed.kind.label,
        at: { file: from.list.file, line: listed.line },
    };
}
function unknown(subject, from, listed, digests) {
    return {
        code: 'CHECKSUM_UNLISTED',
        message: `${subject.name} is listed with another algorithm than the digest that was given`,
        expected: listed.kind.label,
        actual: Object.keys(digests).join(', '),
        hint: 'Give the digest in the algorithm of the list as well, for example `sha256:…,sha512:… name`.',
        at: { file: from.list.file, line: listed.line },
    };
}
function unlisted(index, subject, digests) {
    const files = index.lists.map(({ list }) => list.file);
    const more = files.length > 3 ? ` and ${files.length - 3} more` : '';
    const names = new Set(index.lists.flatMap((from) => namesOf(index, from, subject)));
    const [hint] = index.lists.flatMap((from) => {
        const near = from.nearMisses();
        const found = namesOf(index, from, subject).map((name) => near.hint(name, digests));
        return found.filter((text) => text !== undefined);
    });
    const refusal = {
        code: 'CHECKSUM_UNLISTED',
        message: `${subject.name} is not listed in ${files.slice(0, 3).join(', ')}${more}`,
        expected: [...names].map((name) => `\`${(0,_evidence_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .shownName */ .HD)(name)}\``).join(' or '),
        at: { file: files[0] ?? '' },
    };
    return hint === undefined ? refusal : { ...refusal, hint };
}
function namelessRefusal(file, bare, subjects) {
    return {
        code: 'CHECKSUM_LIST_MALFORMED',
        message: `checksum list ${file} is a digest without a name`,
        expected: 'one artifact that it can stand for',
        actual: subjects === 0 ? 'none is named' : `${subjects} artifacts`,
        hint: 'Name the one artifact with `artifacts`, or give a list that has names.',
        at: { file, line: bare.line },
    };
}
/** What is checked where lists are given alone: every file that the list names, in the list's own folder. */
function listedFiles({ list, folder }, paths = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    if (list.bare !== undefined) {
        return { files: [], refused: [{ name: list.file, refusal: namelessRefusal(list.file, list.bare, 0) }] };
    }
    const files = [];
    const refused = [];
    const seen = new Set();
    for (const { name: binary, line } of list.entries) {
        if (seen.has(binary))
            continue;
        seen.add(binary);
        const name = (0,_evidence_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .shownName */ .HD)(binary);
        const danger = dangerOf(binary, paths);
        if (danger === undefined)
            files.push({ name, path: paths.join(folder, name), line });
        else
            refused.push({ name, refusal: unsafePath(list, name, line, danger) });
    }
    return { files, refused };
}
function dangerOf(binary, paths) {
    if (binary.startsWith('/'))
        return 'is absolute';
    if (binary.split('/').includes('..'))
        return 'has `..` in it';
    // On Windows a backslash parts folders, and a colon ends a drive or begins a hidden stream of a file.
    if (paths.sep === '\\' && /[\\:]/.test(binary))
        return 'has a backslash or a colon in it';
    if ((0,_evidence_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .binaryName */ .fW)((0,_evidence_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .shownName */ .HD)(binary)) !== binary)
        return 'is not UTF-8';
    return undefined;
}
function unsafePath({ file }, name, line, danger) {
    return {
        code: 'UNSAFE_PATH',
        message: `the listed name ${name} ${danger}`,
        hint: 'Name the artifacts with `artifacts`; then the names of the list are only compared, never opened.',
        at: { file, line },
    };
}
/** For a listed file that does not exist. */
function missingListedFile({ file }, name, line) {
    return { code: 'LISTED_FILE_MISSING', message: `${name} is listed in ${file} but absent`, at: { file, line } };
}
/**
 * Names of the lists that no subject bears, each once for each list.
 *
 * @param workspace absolute path: the second folder in which a listed name may lie
 */
function uncoveredEntries(index, subjects, workspace) {
    return index.lists.flatMap((from) => {
        const covered = new Set(subjects.map((subject) => entriesOf(index, from, subject)[0]?.name));
        return [...from.byName].flatMap(([binary, [entry]]) => {
            if (covered.has(binary) || entry === undefined)
                return [];
            const name = (0,_evidence_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .shownName */ .HD)(binary);
            const folders = dangerOf(binary, index.paths) === undefined ? new Set([from.folder, workspace]) : [];
            const paths = [...folders].map((folder) => index.paths.join(folder, name));
            return [{ name, paths, refusal: missingListedFile(from.list, name, entry.line) }];
        });
    });
}
function findNearMisses({ entries }) {
    const folded = new Map();
    const baseNames = new Map();
    const contents = new Map();
    for (const { name, digest } of entries) {
        const shown = (0,_evidence_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .shownName */ .HD)(name);
        folded.set(fold(shown), shown);
        baseNames.set(baseName(fold(shown)), shown);
        contents.set(digest, shown);
    }
    const sorted = [...folded.keys()].sort();
    const content = (digests) => Object.values(digests)
        .map((digest) => contents.get(digest.toString('hex')))
        .find((name) => name !== undefined);
    const hint = (binary, digests) => {
        const name = (0,_evidence_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .shownName */ .HD)(binary);
        const same = folded.get(fold(name));
        if (same !== undefined) {
            const how = same.normalize('NFC') === name.normalize('NFC') ? 'in another Unicode form' : 'with other letter case';
            return `\`${same}\` is listed, ${how}; names compare exactly.`;
        }
        const elsewhere = content(digests);
        if (elsewhere !== undefined)
            return `The same content is listed as \`${elsewhere}\`.`;
        const namesake = baseNames.get(baseName(fold(name)));
        if (namesake !== undefined)
            return `\`${namesake}\` is listed, in another folder; names compare with their folder.`;
        if (folded.has('-'))
            return 'The list was made from standard input (`-`); write the name of the file there.';
        const neighbour = folded.get(nearest(sorted, fold(name)) ?? '');
        return neighbour === undefined ? undefined : `\`${neighbour}\` is listed, which is another file.`;
    };
    return { hint, content };
}
function fold(name) {
    return name.normalize('NFC').toLowerCase();
}
function baseName(name) {
    return name.slice(name.lastIndexOf('/') + 1);
}
/** Of the neighbours in order, one that begins with the name or that the name begins with (`tool`, `tool-old`). */
function nearest(sorted, name) {
    let low = 0;
    for (let high = sorted.length; low < high;) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle] ?? '') < name)
            low = middle + 1;
        else
            high = middle;
    }
    return [sorted[low], sorted[low - 1]].find((other) => other !== undefined && (other.startsWith(name) || name.startsWith(other)));
}


/***/ }),

/***/ 4493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b0: () => (/* binding */ githubWorkflow),
/* harmony export */   mN: () => (/* binding */ refInWords),
/* harmony export */   oX: () => (/* binding */ GITHUB_ISSUER),
/* harmony export */   r2: () => (/* binding */ parseWorkflowIdentity),
/* harmony export */   sd: () => (/* binding */ sourceRepository)
/* harmony export */ });
/** The OIDC issuer of GitHub Actions; an enterprise with an issuer of its own has its name behind it as a path. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
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
    if (issuer !== GITHUB_ISSUER && !issuer.startsWith(`${GITHUB_ISSUER}/`))
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

/***/ 6648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ loadOpenPgp)
/* harmony export */ });
function loadOpenPgp() {
    return __webpack_require__.e(/* import() */ 74).then(__webpack_require__.bind(__webpack_require__, 3074));
}


/***/ }),

/***/ 4209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yO: () => (/* binding */ hashesFor),
  dD: () => (/* binding */ keyProblem),
  Od: () => (/* binding */ verifySignature)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@noble/curves/abstract/edwards.js
var edwards = __webpack_require__(4271);
// EXTERNAL MODULE: ./node_modules/@noble/curves/ed25519.js + 1 modules
var ed25519 = __webpack_require__(3026);
// EXTERNAL MODULE: ./node_modules/@noble/curves/nist.js + 3 modules
var nist = __webpack_require__(895);
;// CONCATENATED MODULE: ./lib/verify/prehashed.js
/**
 * Verifies signatures from a digest alone, so that a file of any size is read once and never held in memory. Node can
 * verify ECDSA and RSA only over the bytes; the curve arithmetic is @noble/curves', the RSA padding is checked here.
 */




const CURVES = { prime256v1: nist/* p256 */.s9, secp384r1: nist/* p384 */.sL, secp521r1: nist/* p521 */.Bt };
const CURVE_BYTES = { prime256v1: 32, secp384r1: 48, secp521r1: 66 };
function isSupportedCurve(name) {
    return name !== undefined && Object.hasOwn(CURVES, name);
}
/** Bytes of r and of s in the plain r‖s form of a signature (IEEE P1363). */
function curveBytes(curve) {
    return CURVE_BYTES[curve];
}
/**
 * ECDSA over a digest (FIPS 186-5, 6.4.2). `lowS` stays off: Sigstore's signatures are not normalised.
 *
 * @param signature DER, or r‖s
 */
function verifyEcdsaDigest(key, curve, digest, signature) {
    const { x, y } = key.export({ format: 'jwk' });
    if (!x || !y)
        return false;
    const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
    const verify = (format) => {
        try {
            return CURVES[curve].verify(signature, digest, point, { prehash: false, format, lowS: false });
        }
        catch {
            return false; // no signature of that form at all
        }
    };
    return verify('der') || (signature.length === 2 * curveBytes(curve) && verify('compact'));
}
/** DER of `DigestInfo` up to the digest (RFC 8017, 9.2, note 1). */
const DIGEST_INFO = {
    sha256: Buffer.from('3031300d060960864801650304020105000420', 'hex'),
    sha384: Buffer.from('3041300d060960864801650304020205000430', 'hex'),
    sha512: Buffer.from('3051300d060960864801650304020305000440', 'hex'),
};
/** RSASSA-PKCS1-v1_5 over a digest (RFC 8017, 8.2.2): the padding is rebuilt and compared whole, never parsed. */
function verifyRsaPkcs1Digest(key, algorithm, digest, signature) {
    const block = rsaBlock(key, signature);
    if (!block)
        return false;
    const info = Buffer.concat([DIGEST_INFO[algorithm], digest]);
    const padding = block.length - info.length - 3;
    if (padding < 8)
        return false;
    const expected = Buffer.concat([Buffer.from([0, 1]), Buffer.alloc(padding, 0xff), Buffer.from([0]), info]);
    return (0,external_node_crypto_.timingSafeEqual)(block, expected);
}
/** RSASSA-PSS over a digest, MGF1 with the same hash, any salt length (RFC 8017, 8.1.2 and 9.1.2). */
function verifyRsaPssDigest(key, algorithm, digest, signature) {
    const block = rsaBlock(key, signature);
    const bits = key.asymmetricKeyDetails?.modulusLength;
    if (!block || !bits)
        return false;
    const emBits = bits - 1;
    const em = block.subarray(block.length - Math.ceil(emBits / 8));
    if (block.length > em.length && block[0] !== 0)
        return false;
    const spare = 8 * em.length - emBits;
    const hashLength = digest.length;
    if (em.length < hashLength + 2 || em.at(-1) !== 0xbc || (em[0] ?? 0) >> (8 - spare) !== 0)
        return false;
    const maskedDb = em.subarray(0, em.length - hashLength - 1);
    const hash = em.subarray(maskedDb.length, em.length - 1);
    const mask = mgf1(algorithm, hash, maskedDb.length);
    const db = Buffer.from(maskedDb.map((byte, index) => byte ^ (mask[index] ?? 0)));
    db[0] = (db[0] ?? 0) & (0xff >> spare);
    const one = db.indexOf(1);
    if (one < 0 || db.subarray(0, one).some((byte) => byte !== 0))
        return false;
    const salt = db.subarray(one + 1);
    const expected = (0,external_node_crypto_.createHash)(algorithm).update(Buffer.alloc(8)).update(digest).update(salt).digest();
    return (0,external_node_crypto_.timingSafeEqual)(hash, expected);
}
/** The signature raised to the public exponent, as long as the modulus; undefined where the length is wrong. */
function rsaBlock(key, signature) {
    const bits = key.asymmetricKeyDetails?.modulusLength;
    if (!bits || signature.length !== Math.ceil(bits / 8))
        return undefined;
    try {
        return (0,external_node_crypto_.publicDecrypt)({ key, padding: external_node_crypto_.constants.RSA_NO_PADDING }, signature);
    }
    catch {
        return undefined; // the number is not below the modulus
    }
}
/** MGF1 (RFC 8017, B.2.1). */
function mgf1(algorithm, seed, length) {
    const parts = [];
    for (let counter = 0, made = 0; made < length; counter++) {
        const count = Buffer.alloc(4);
        count.writeUInt32BE(counter);
        const part = (0,external_node_crypto_.createHash)(algorithm).update(seed).update(count).digest();
        parts.push(part);
        made += part.length;
    }
    return Buffer.concat(parts).subarray(0, length);
}
/** Ed25519ph whose pre-hash was already computed: the context is empty, as in Sigstore (RFC 8032, 5.1). */
const ed25519OverDigest = (0,edwards/* eddsa */.q4)(ed25519/* ed25519 */.ev.Point, (message) => (0,external_node_crypto_.createHash)('sha512').update(message).digest(), {
    adjustScalarBytes: (bytes) => bytes,
    domain: (data, context, prehashed) => Buffer.concat([
        Buffer.from('SigEd25519 no Ed25519 collisions'),
        Buffer.from([prehashed ? 1 : 0, context.length]),
        context,
        data,
    ]),
    prehash: (message) => message,
});
/** Ed25519ph over a SHA-512 digest. */
function verifyEd25519ph(key, sha512, signature) {
    const { x } = key.export({ format: 'jwk' });
    if (!x || signature.length !== 64)
        return false;
    try {
        return ed25519OverDigest.verify(signature, sha512, Buffer.from(x, 'base64url'), { zip215: false });
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/verify/public-key.js
/**
 * Verifies one signature by one public key, whatever the algorithm. Which hash was signed follows from the key, since
 * nothing else in the evidence is authenticated; cosign before 3 signed with SHA-256 whatever the curve.
 */


const CURVE_HASHES = {
    prime256v1: ['sha256'],
    secp384r1: ['sha384', 'sha256'],
    secp521r1: ['sha512', 'sha256'],
};
const RSA_HASHES = ['sha256', 'sha512', 'sha384'];
/** Smallest RSA modulus that is not considered breakable (NIST SP 800-131A). */
const MIN_RSA_BITS = 2048;
/** With the exponent 1 a signature is nothing but the padded digest, which anybody can write; even ones are no RSA. */
const MIN_RSA_EXPONENT = 3n;
/** Digests that a signature by this key may be over; the file is hashed with all of them in one read. */
function hashesFor(key) {
    switch (key.asymmetricKeyType) {
        case 'ec': {
            const curve = key.asymmetricKeyDetails?.namedCurve;
            return isSupportedCurve(curve) ? CURVE_HASHES[curve] : [];
        }
        case 'rsa':
        case 'rsa-pss':
            return RSA_HASHES;
        case 'ed25519':
            return ['sha512'];
        default:
            return [];
    }
}
/** Why a key is not accepted at all; undefined where it is. */
function keyProblem(key) {
    if (key.type !== 'public')
        return 'it is no public key';
    const { namedCurve } = key.asymmetricKeyDetails ?? {};
    switch (key.asymmetricKeyType) {
        case 'ec':
            return isSupportedCurve(namedCurve)
                ? undefined
                : `the curve ${namedCurve ?? 'of it'} is not supported (P-256, P-384 and P-521 are)`;
        case 'rsa':
        case 'rsa-pss':
            return rsaProblem(key);
        case 'ed25519':
            return undefined;
        default:
            return `keys of type ${key.asymmetricKeyType ?? 'unknown'} are not supported`;
    }
}
function rsaProblem({ asymmetricKeyDetails }) {
    const { modulusLength = 0, publicExponent = 0n } = asymmetricKeyDetails ?? {};
    if (modulusLength < MIN_RSA_BITS)
        return `RSA with ${modulusLength} bits is too weak (${MIN_RSA_BITS} at least)`;
    return publicExponent >= MIN_RSA_EXPONENT && publicExponent % 2n === 1n
        ? undefined
        : `RSA with the public exponent ${publicExponent} proves nothing`;
}
/** Verifies `signature` over `message`. Never throws. */
function verifySignature(key, message, signature) {
    if (keyProblem(key))
        return { valid: false };
    return key.asymmetricKeyType === 'ed25519'
        ? verifyEdwards(key, message, signature)
        : verifyHashed(key, message, signature);
}
function verifyHashed(key, message, signature) {
    // Such a key may pin hash and salt, and only native code, which wants the bytes, takes it.
    if (key.asymmetricKeyType === 'rsa-pss' && !message.bytes)
        return { valid: false, needs: 'the bytes themselves (a key for RSA-PSS alone cannot verify from a digest)' };
    let needs;
    for (const algorithm of hashesFor(key)) {
        const digest = digestOf(message, algorithm);
        if (!digest)
            needs ??= `the ${algorithm} digest`;
        else if (holds(key, algorithm, digest, message.bytes, signature))
            return { valid: true };
    }
    return needs ? { valid: false, needs } : { valid: false };
}
function holds(key, algorithm, digest, bytes, signature) {
    if (key.asymmetricKeyType === 'ec') {
        const curve = key.asymmetricKeyDetails?.namedCurve;
        if (!isSupportedCurve(curve))
            return false;
        // Native code is thirty times faster, but wants the bytes.
        return bytes
            ? verifyEcdsaBytes(key, curve, algorithm, bytes, signature)
            : verifyEcdsaDigest(key, curve, digest, signature);
    }
    const pkcs1 = key.asymmetricKeyType === 'rsa' && verifyRsaPkcs1Digest(key, algorithm, digest, signature);
    return (pkcs1 ||
        (bytes ? verifyPssBytes(key, algorithm, bytes, signature) : verifyRsaPssDigest(key, algorithm, digest, signature)));
}
function verifyEcdsaBytes(key, curve, algorithm, bytes, signature) {
    const check = (dsaEncoding) => quietly(() => (0,external_node_crypto_.verify)(algorithm, bytes, { key, dsaEncoding }, signature));
    // Google's attestations carry r‖s instead of DER.
    return check('der') || (signature.length === 2 * curveBytes(curve) && check('ieee-p1363'));
}
function verifyPssBytes(key, algorithm, bytes, signature) {
    const padding = { padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING, saltLength: external_node_crypto_.constants.RSA_PSS_SALTLEN_AUTO };
    // A key for PSS alone brings its own parameters, and OpenSSL refuses others beside them.
    const options = key.asymmetricKeyType === 'rsa-pss' ? { key } : { key, ...padding };
    return quietly(() => (0,external_node_crypto_.verify)(algorithm, bytes, options, signature));
}
function verifyEdwards(key, { bytes, digests }, signature) {
    const sha512 = digests.sha512 ?? (bytes && (0,external_node_crypto_.createHash)('sha512').update(bytes).digest());
    if (sha512 && verifyEd25519ph(key, sha512, signature))
        return { valid: true };
    if (bytes)
        return { valid: quietly(() => (0,external_node_crypto_.verify)(null, bytes, key, signature)) };
    return { valid: false, needs: 'the bytes themselves (plain Ed25519 cannot be verified from a digest)' };
}
function digestOf({ bytes, digests }, algorithm) {
    return digests[algorithm] ?? (bytes && (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest());
}
/** OpenSSL throws on signatures that are not even well-formed; that is a refusal, not an event. */
function quietly(check) {
    try {
        return check();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 1465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ checkSignature)
});

// UNUSED EXPORTS: distinctSigners

// EXTERNAL MODULE: ./lib/result.js
var result = __webpack_require__(4138);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(8207);
;// CONCATENATED MODULE: ./lib/verify/claims.js
const FULCIO = '1.3.6.1.4.1.57264.1.';
/** Claim names as the policy, the report and messages use them, by the last number of the object identifier. */
const CLAIM_NAMES = {
    2: 'github-workflow-trigger',
    3: 'github-workflow-sha',
    4: 'github-workflow-name',
    5: 'github-workflow-repository',
    6: 'github-workflow-ref',
    9: 'build-signer-uri',
    10: 'build-signer-digest',
    11: 'runner-environment',
    12: 'source-repository-uri',
    13: 'source-repository-digest',
    14: 'source-repository-ref',
    15: 'source-repository-identifier',
    16: 'source-repository-owner-uri',
    17: 'source-repository-owner-identifier',
    18: 'build-config-uri',
    19: 'build-config-digest',
    20: 'build-trigger',
    21: 'run-invocation-uri',
    22: 'source-repository-visibility',
    23: 'deployment-environment',
    24: 'token-subject',
};
const CLAIMS = Object.values(CLAIM_NAMES);
const ISSUER_V1 = `${FULCIO}1`;
const ISSUER_V2 = `${FULCIO}8`;
/**
 * Decodes the issuer and all known claims.
 *
 * @returns the claims, or what is wrong with them: text that is no UTF-8, or two issuers that contradict each
 *   other.
 */
function decodeClaims(extensions) {
    const claims = {};
    let issuer;
    for (const { oid, value } of extensions) {
        const last = oid.startsWith(FULCIO) ? oid.slice(FULCIO.length) : '';
        // `Number` alone would read an arc below a claim, `12.0`, as the claim itself.
        if (!/^[1-9][0-9]*$/.test(last))
            continue;
        const number = Number(last);
        const name = CLAIM_NAMES[number];
        const isIssuer = oid === ISSUER_V1 || oid === ISSUER_V2;
        if (!name && !isIssuer)
            continue;
        const text = number >= 8 ? derUtf8(value) : utf8(value);
        if (text === undefined)
            return `its extension ${oid} is no readable text`;
        if (name)
            claims[name] = text;
        else if (issuer !== undefined && issuer !== text)
            return `it names two issuers, ${issuer} and ${text}`;
        else
            issuer = text;
    }
    return issuer === undefined ? { claims } : { issuer, claims };
}
/** A DER UTF8String that fills its buffer; undefined for anything else. Long forms of the length are as DER demands. */
function derUtf8(value) {
    const [tag, first = 0] = value;
    if (tag !== 0x0c)
        return undefined;
    let length = first;
    let offset = 2;
    if (first >= 0x80) {
        const octets = first & 0x7f;
        if (octets === 0 || octets > 3 || value.length < 2 + octets)
            return undefined;
        length = value.readUIntBE(2, octets);
        offset = 2 + octets;
        if (length < 0x80 || (octets > 1 && value[2] === 0))
            return undefined;
    }
    return value.length === offset + length ? utf8(value.subarray(offset)) : undefined;
}
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function utf8(value) {
    try {
        return decoder.decode(value);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/verify/public-key.js + 1 modules
var public_key = __webpack_require__(4209);
// EXTERNAL MODULE: ./lib/verify/sigstore-library.js
var sigstore_library = __webpack_require__(6325);
;// CONCATENATED MODULE: ./lib/verify/certificate.js
/**
 * The signing certificate: what it states, whether it may sign at all, and whether a trusted root vouches for it at the
 * proven time of signing. Checks that the library leaves out are here: exactly one subject alternative name read from the
 * raw bytes, key usage, unknown critical extensions, doubled extensions (RFC 5280, 4.2; Fulcio certificate specification).
 */






const OID = {
    keyUsage: '2.5.29.15',
    subjectAltName: '2.5.29.17',
    basicConstraints: '2.5.29.19',
    extendedKeyUsage: '2.5.29.37',
    codeSigning: '1.3.6.1.5.5.7.3.3',
    fulcioOtherName: '1.3.6.1.4.1.57264.1.7',
};
/** Extensions that this code understands; any other that is critical makes the certificate unusable (RFC 5280, 4.2). */
const UNDERSTOOD = new Set([
    OID.keyUsage,
    OID.subjectAltName,
    OID.basicConstraints,
    OID.extendedKeyUsage,
]);
/** Signing certificates have one or two KiB; taking megabytes of DER apart costs memory a hundred times as large. */
const MAX_CERTIFICATE_BYTES = 64 * 1024;
/** Reads a leaf certificate and refuses one that may not sign or does not name exactly one signer. Never throws. */
function readLeaf(der, file) {
    const invalid = (what) => (0,result/* refuse */.TR)({
        code: 'CERTIFICATE_INVALID',
        message: `The certificate in ${file} is not acceptable: ${what}`,
        at: { file },
    });
    if (der.length > MAX_CERTIFICATE_BYTES)
        return invalid(`it has ${der.length} bytes`);
    try {
        const parsed = sigstore_library/* X509Certificate */.yI.parse(Buffer.from(der));
        const extensions = parsed.extensions.map(readExtension);
        const problem = periodProblem(parsed) ?? usageProblem(parsed, extensions);
        if (problem)
            return invalid(problem);
        const san = extensions.find(({ oid }) => oid === OID.subjectAltName);
        const identity = san ? subjectOf(parsed) : undefined;
        if (!identity)
            return invalid('it names no signer (no subject alternative name)');
        if ('problem' in identity)
            return invalid(identity.problem);
        const decoded = decodeClaims(extensions);
        if (typeof decoded === 'string')
            return invalid(decoded);
        const key = (0,external_node_crypto_.createPublicKey)({ key: parsed.publicKey, format: 'der', type: 'spki' });
        const weak = (0,public_key/* keyProblem */.dD)(key);
        if (weak)
            return invalid(`its key cannot be used: ${weak}`);
        return (0,result/* accept */.Ju)({ der, parsed, key, identity: identity.name, issuer: decoded.issuer ?? '', claims: decoded.claims });
    }
    catch (error) {
        return invalid(`it cannot be read: ${(0,result/* wordsOf */.Z9)(error)}`);
    }
}
function readExtension(extension) {
    const [oid, second] = extension.subs;
    const value = extension.subs.at(-1);
    const { length } = extension.subs;
    if (!oid || !second || length > 3 || !value?.tag.isOctetString())
        throw new Error('an extension is malformed');
    return { oid: oid.toOID(), value: value.value, critical: length === 3 && second.toBoolean() };
}
/** Dates are read when they are asked for; a leaf that passed this has some. */
function periodProblem({ notBefore, notAfter }) {
    const readable = [notBefore, notAfter].every((date) => !Number.isNaN(date.getTime()));
    return readable ? undefined : 'its period of validity cannot be read';
}
function usageProblem(certificate, extensions) {
    const seen = new Set();
    for (const { oid, critical } of extensions) {
        if (seen.has(oid))
            return `it has the extension ${oid} twice`;
        seen.add(oid);
        if (critical && !UNDERSTOOD.has(oid))
            return `it has the critical extension ${oid}, which is unknown`;
    }
    if (certificate.extBasicConstraints?.isCA)
        return 'it is the certificate of an authority, not of a signer';
    const usage = certificate.extKeyUsage;
    if (usage && !usage.digitalSignature)
        return 'its key usage does not allow signatures';
    const purposes = certificate
        .extension(OID.extendedKeyUsage)
        ?.valueObj.subs[0]?.subs.map((purpose) => purpose.toOID());
    if (!purposes?.includes(OID.codeSigning))
        return 'its extended key usage does not allow code signing';
    return undefined;
}
/**
 * The one subject alternative name. It is read from the raw bytes: decoding them as 7-bit text, as Node does, would let
 * other bytes print as the expected name.
 */
function subjectOf(certificate) {
    const names = certificate.extension(OID.subjectAltName)?.valueObj.subs[0]?.subs ?? [];
    const [only] = names;
    if (!only || names.length !== 1)
        return { problem: `it names ${names.length} signers; exactly one is required` };
    const bytes = nameBytes(only);
    if (!bytes)
        return { problem: 'its signer is named neither by URI, e-mail nor Fulcio user name' };
    if (bytes.length === 0 || bytes.length > limits/* MAX_SAN_BYTES */.Un)
        return { problem: `its signer's name has ${bytes.length} bytes` };
    if (bytes.some((byte) => byte < 0x20 || byte > 0x7e))
        return { problem: "its signer's name is not printable ASCII" };
    return { name: bytes.toString('latin1') };
}
/** GeneralName (RFC 5280, 4.2.1.6): rfc822Name [1], URI [6], or otherName [0] with Fulcio's object identifier. */
function nameBytes(name) {
    if (name.tag.isContextSpecific(1) || name.tag.isContextSpecific(6))
        return name.subs.length ? undefined : name.value;
    const [oid, wrapped] = name.subs;
    if (!name.tag.isContextSpecific(0) || !oid || !wrapped || oid.toOID() !== OID.fulcioOtherName)
        return undefined;
    const text = derUtf8(wrapped.value);
    return text === undefined ? undefined : Buffer.from(text, 'utf8');
}
/**
 * Is the certificate by an authority that the root knows at all? Asked before anything else of a root, so that where there are
 * several the refusal is of the one that the certificate belongs to.
 */
function issuerProblem({ parsed }, root, file) {
    const known = root.material.certificateAuthorities.some(({ certChain }) => certChain.some((authority) => authority.subject.equals(parsed.issuer)));
    if (known)
        return undefined;
    return {
        code: 'TRUST_ROOT_UNKNOWN_ISSUER',
        message: `The certificate in ${file} was issued by an authority that the trusted root ${root.name} does not know`,
        at: { file },
    };
}
/**
 * Verifies the chain to the trusted root at every proven time, and that certificate transparency logs of the root saw the
 * certificate, where the root has such logs.
 *
 * @returns a refusal, or undefined where the certificate is good.
 */
function verifyLeaf(leaf, times, root, file) {
    const at = { file };
    const outside = times.find((time) => !leaf.parsed.validForDate(time));
    if (outside) {
        return {
            code: 'CERTIFICATE_EXPIRED',
            message: `The certificate in ${file} was not valid when the signature was made`,
            expected: `a time from ${leaf.parsed.notBefore.toISOString()} to ${leaf.parsed.notAfter.toISOString()}`,
            actual: outside.toISOString(),
            at,
        };
    }
    let path = [];
    try {
        for (const time of times)
            path = (0,sigstore_library/* verifyCertificateChain */.MV)(time, leaf.parsed, root.material.certificateAuthorities);
    }
    catch (error) {
        return {
            code: 'CERTIFICATE_INVALID',
            message: `The certificate in ${file} does not chain to the trusted root ${root.name}: ${(0,result/* wordsOf */.Z9)(error)}`,
            at,
        };
    }
    return root.profile.sct ? sctProblem(path, root, file) : undefined;
}
function sctProblem(path, root, file) {
    const [leaf, issuer] = path;
    const refusal = (what) => ({
        code: 'SCT_INVALID',
        message: `The certificate in ${file} is not proven to be in a certificate transparency log: ${what}`,
        at: { file },
    });
    if (!leaf || !issuer)
        return refusal('its issuer is unknown');
    try {
        const scts = (0,sigstore_library/* verifySCTs */.Xu)(leaf, issuer, root.material.ctlogs);
        return scts.length > 0 ? undefined : refusal('it carries no signed certificate timestamp');
    }
    catch (error) {
        return refusal((0,result/* wordsOf */.Z9)(error));
    }
}

// EXTERNAL MODULE: ./lib/evidence/encoding.js
var encoding = __webpack_require__(4292);
// EXTERNAL MODULE: ./lib/evidence/json.js
var json = __webpack_require__(2031);
;// CONCATENATED MODULE: ./lib/verify/log-entry-body.js



const KEY_PLACES = {
    'hashedrekord 0.0.1': { path: ['spec', 'signature', 'publicKey', 'content'], form: 'pem' },
    'rekord 0.0.1': { path: ['spec', 'signature', 'publicKey', 'content'], form: 'pem' },
    'intoto 0.0.1': { path: ['spec', 'publicKey'], form: 'pem' },
    'intoto 0.0.2': {
        path: ['spec', 'content', 'envelope', 'signatures', 0, 'publicKey'],
        form: 'pem',
        single: ['spec', 'content', 'envelope', 'signatures'],
    },
    'dsse 0.0.1': { path: ['spec', 'signatures', 0, 'verifier'], form: 'pem', single: ['spec', 'signatures'] },
    'hashedrekord 0.0.2': { path: ['spec', 'hashedRekordV002', 'signature', 'verifier'], form: 'verifier' },
    'dsse 0.0.2': {
        path: ['spec', 'dsseV002', 'signatures', 0, 'verifier'],
        form: 'verifier',
        single: ['spec', 'dsseV002', 'signatures'],
    },
};
/** Compares the key that the log recorded with the one that made the signature; undefined where they are the same. */
function keyProblem(entry, key) {
    const { kind, version } = entry.kindVersion;
    const place = KEY_PLACES[`${kind} ${version}`];
    if (!place)
        return `entries of kind ${kind} ${version} are not supported`;
    const body = bodyOf(entry);
    const list = place.single && (0,json/* dig */.rO)(body, ...place.single);
    if (place.single && !(Array.isArray(list) && list.length === 1))
        return 'it does not have exactly one signature';
    const logged = place.form === 'pem' ? pemKey((0,json/* dig */.rO)(body, ...place.path)) : verifierKey((0,json/* dig */.rO)(body, ...place.path));
    if (!logged)
        return 'it names no key';
    return sameKey(logged, key) ? undefined : 'it names another key than the one that signed';
}
/**
 * Compares an entry of a kind that the library does not read with the signature.
 *
 * `intoto 0.0.1` does not record the signature itself; payload and key are bound, and the log's promise binds the time.
 *
 * @returns what differs, or undefined.
 */
function legacyProblem(entry, form, { content, payloadDigest, signedDigests }) {
    const body = bodyOf(entry);
    const [kind, version] = form.split(' ');
    if ((0,json/* dig */.rO)(body, 'kind') !== kind || (0,json/* dig */.rO)(body, 'apiVersion') !== version)
        return 'its body is of another kind than it says';
    if (form === 'intoto 0.0.1') {
        const payload = hashOf(body, 'spec', 'content', 'payloadHash');
        return payload && payloadDigest?.equals(payload) ? undefined : 'it is about another payload';
    }
    if (content.kind !== 'message' || (0,json/* dig */.rO)(body, 'spec', 'signature', 'format') !== 'x509')
        return 'it is about another form of signature';
    const signature = (0,encoding/* decodeBase64 */.y4)((0,json/* dig */.rO)(body, 'spec', 'signature', 'content'));
    if (!signature?.equals(content.signature))
        return 'it is about another signature';
    const data = hashOf(body, 'spec', 'data', 'hash');
    return data && signedDigests.some((digest) => digest.equals(data)) ? undefined : 'it is about another artifact';
}
function bodyOf(entry) {
    return (0,json/* parseJson */.qF)(entry.canonicalizedBody.toString('utf8'));
}
function hashOf(body, ...path) {
    const value = (0,json/* dig */.rO)(body, ...path, 'value');
    if ((0,json/* dig */.rO)(body, ...path, 'algorithm') !== 'sha256' || typeof value !== 'string')
        return undefined;
    return /^[0-9a-f]{64}$/.test(value) ? Buffer.from(value, 'hex') : undefined;
}
function pemKey(content) {
    const pem = (0,encoding/* decodeBase64 */.y4)(content);
    const blocks = pem ? (0,encoding/* readPem */.Je)(pem.toString('latin1')) : [];
    const [block] = blocks;
    if (!block || blocks.length !== 1)
        return undefined;
    if (block.label === 'CERTIFICATE')
        return { kind: 'certificate', der: block.der };
    if (block.label === 'PUBLIC KEY')
        return { kind: 'public-key', der: block.der };
    return undefined;
}
function verifierKey(verifier) {
    const certificate = (0,encoding/* decodeBase64 */.y4)((0,json/* dig */.rO)(verifier, 'x509Certificate', 'rawBytes'));
    if (certificate)
        return { kind: 'certificate', der: certificate };
    const publicKey = (0,encoding/* decodeBase64 */.y4)((0,json/* dig */.rO)(verifier, 'publicKey', 'rawBytes'));
    return publicKey && { kind: 'public-key', der: publicKey };
}
/**
 * Two certificates must be the same byte for byte, as cosign demands; Rekor v2 clients may log the bare key of a
 * certificate, and a key's owner may log a certificate of it, so otherwise the keys are compared.
 */
function sameKey(logged, key) {
    if (logged.kind === 'certificate' && key.kind === 'certificate')
        return logged.der.equals(key.der);
    const one = publicKeyOf(logged);
    const other = publicKeyOf(key);
    return one !== undefined && other !== undefined && one.equals(other);
}
/** The key in its canonical encoding, whatever it is wrapped in. */
function publicKeyOf({ kind, der }) {
    try {
        const key = kind === 'certificate'
            ? new external_node_crypto_.X509Certificate(der).publicKey
            : (0,external_node_crypto_.createPublicKey)({ key: der, format: 'der', type: 'spki' });
        return key.export({ format: 'der', type: 'spki' });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/verify/log-entry.js



/** A checkpoint that dozens of witnesses signed has a few KiB; each signature in it may cost a verification. */
const MAX_CHECKPOINT_LENGTH = 64 * 1024;
/** The library verifies an index as the number that it makes of the text; reports show the text, so it must be just that. */
const INDEX = /^(?:0|[1-9][0-9]{0,18})$/;
/**
 * Verifies all entries: inclusion, content, key, duplicates.
 *
 * @param times the proven times of signing: an entry that carries no promise of its own must come from a log whose key
 *   was valid then
 * @returns a refusal, or undefined where every entry holds. An empty list is not refused here.
 */
function verifyLogEntries(entries, logged, root, { times, file }) {
    const refusal = (what) => ({
        code: 'TLOG_INVALID',
        message: `The transparency log entry in ${file} does not hold: ${what}`,
        at: { file },
    });
    const seen = new Set();
    for (const entry of entries) {
        const identity = `${entry.logId.keyId.toString('hex')}:${entry.canonicalizedBody.toString('base64')}`;
        if (seen.has(identity))
            return refusal('the same entry is given twice');
        seen.add(identity);
        if (!root.material.tlogs.some(({ logID }) => logID.equals(entry.logId.keyId))) {
            return {
                code: 'TRUST_ROOT_UNKNOWN_ISSUER',
                message: `The log entry in ${file} is of a log that the trusted root ${root.name} does not know`,
                actual: entry.logId.keyId.toString('hex'),
                at: { file },
            };
        }
        const problem = formProblem(entry) ??
            inclusionProblem(entry, root, times) ??
            contentProblem(entry, logged) ??
            keyProblem(entry, logged.key);
        if (problem)
            return refusal(problem);
    }
    return undefined;
}
function formProblem({ logIndex, inclusionPromise, inclusionProof }) {
    const indexes = [...(inclusionPromise ? [logIndex] : []), ...(inclusionProof ? [inclusionProof.logIndex] : [])];
    if (!indexes.every((index) => INDEX.test(index)))
        return 'its index is no plain number';
    const length = inclusionProof?.checkpoint?.envelope.length ?? 0;
    return length > MAX_CHECKPOINT_LENGTH ? `its checkpoint has ${length} characters` : undefined;
}
function inclusionProblem(entry, root, times) {
    const logs = root.material.tlogs.filter(({ logID }) => logID.equals(entry.logId.keyId));
    if (!entry.inclusionPromise &&
        !logs.some(({ validFor }) => times.every((time) => validFor.start <= time && time <= validFor.end)))
        return 'the log was not in use when the signature was made';
    try {
        // A private log may sign its checkpoints under a name that is not part of its URL. Its key is bound by the log id
        // and by the hint in the signature; the name must then be the origin that the checkpoint itself states.
        const origin = checkpointOrigin(entry);
        (0,sigstore_library/* verifyTLogInclusion */.QV)(entry, origin === undefined ? logs : logs.map((log) => ({ ...log, baseURL: `${log.baseURL} ${origin}` })));
        return undefined;
    }
    catch (error) {
        return (0,result/* wordsOf */.Z9)(error);
    }
}
/** First line of a checkpoint up to ` - `, which a Rekor v1 log puts before its tree id (C2SP tlog-checkpoint). */
function checkpointOrigin(entry) {
    const envelope = entry.inclusionProof?.checkpoint?.envelope;
    return envelope?.split('\n', 1)[0]?.split(' - ', 1)[0];
}
function contentProblem(entry, logged) {
    const { kind, version } = entry.kindVersion;
    const form = `${kind} ${version}`;
    if (form === 'intoto 0.0.1' || form === 'rekord 0.0.1')
        return legacyProblem(entry, form, logged);
    const { content, payloadDigest, signedDigests } = logged;
    try {
        (0,sigstore_library/* verifyTLogBody */.Eo)(entry, {
            signature: content.signature,
            compareSignature: (signature) => signature.equals(content.signature),
            // Kinds that record a payload hash belong to envelopes; a signature over the artifact has no payload.
            compareDigest: (digest) => payloadDigest?.equals(digest) ?? false,
            compareSignedDigest: (digest) => signedDigests.some((one) => one.equals(digest)),
            verifySignature: () => false,
        });
        return undefined;
    }
    catch (error) {
        return (0,result/* wordsOf */.Z9)(error);
    }
}

// EXTERNAL MODULE: ./lib/verify/simple-signing.js
var simple_signing = __webpack_require__(3093);
// EXTERNAL MODULE: ./lib/verify/statement.js
var verify_statement = __webpack_require__(7516);
;// CONCATENATED MODULE: ./lib/verify/timestamps.js
/** Times of signing that somebody else vouches for (RFC 3161). */


/** A response with a whole chain has some KiB; taking megabytes of DER apart costs memory a hundred times as large. */
const MAX_TIMESTAMP_BYTES = 64 * 1024;
/** Verifies each timestamp by itself. Never throws. */
function readTimestamps(tokens, signature, root) {
    const times = new Map();
    const refused = [];
    for (const token of tokens) {
        try {
            if (token.length > MAX_TIMESTAMP_BYTES)
                throw new Error(`it has ${token.length} bytes`);
            const parsed = sigstore_library/* RFC3161Timestamp */.fx.parse(Buffer.from(token));
            const { timestamp, logID } = (0,sigstore_library/* getTSATimestamp */.VR)(parsed, signature, root.material.timestampAuthorities);
            if (Number.isNaN(timestamp.getTime()))
                throw new Error('its time cannot be read');
            times.set(`${logID.toString('hex')} ${timestamp.getTime()}`, timestamp);
        }
        catch (error) {
            refused.push((0,result/* wordsOf */.Z9)(error));
        }
    }
    return { times: [...times.values()], refused };
}

;// CONCATENATED MODULE: ./lib/verify/evidence.js
/**
 * Verifies one piece of evidence for one artifact under one trusted root, in this order: is it about the artifact, is the
 * signer's key good, is the time proven, is the signature right, is it logged. Whose signature it is decides
 * `requirement.ts` afterwards; a fact leaves this file only when everything here has held.
 */









/**
 * Is the evidence about this artifact, and of an accepted type? Cheap, so it is asked first; says nothing about who made it.
 */
function bindContent(evidence, artifact, demands) {
    const bound = bindKind(evidence, artifact, demands);
    if (!bound.ok || !demands.annotations)
        return bound;
    const problem = (0,simple_signing/* annotationProblem */.pv)(demands.annotations, bound.value.imageClaims, evidence.file);
    return problem ? (0,result/* refuse */.TR)(problem) : bound;
}
function bindKind({ content, file }, artifact, demands) {
    if (content.kind === 'message')
        return bindMessage(content.claimedDigest, artifact, file);
    if (content.kind === 'simple-signing') {
        const { payload } = content;
        const claims = (0,simple_signing/* readSimpleSigning */.k0)(payload, { name: artifact.name, sha256: artifact.digests.sha256 }, file);
        return claims.ok ? (0,result/* accept */.Ju)({ message: { bytes: payload, digests: {} }, imageClaims: claims.value }) : claims;
    }
    const statement = (0,verify_statement/* readStatement */.cO)(content.payloadType, content.payload, file);
    if (!statement.ok)
        return statement;
    const problem = (0,verify_statement/* subjectProblem */.gc)(statement.value, artifact.digests, artifact.name, file) ??
        (0,verify_statement/* predicateProblem */.ds)(statement.value, demands.predicateTypes, file);
    if (problem)
        return (0,result/* refuse */.TR)(problem);
    const bytes = sigstore_library/* dsse */.Mb.preAuthEncoding(content.payloadType, content.payload);
    return (0,result/* accept */.Ju)({
        message: { bytes, digests: {} },
        payloadDigest: (0,external_node_crypto_.createHash)('sha256').update(content.payload).digest(),
        predicateType: statement.value.predicateType,
        ...(0,verify_statement/* imageClaimsOf */.kQ)(statement.value, artifact.digests),
    });
}
/** A claimed digest is never believed, but one that differs from ours says plainly what is wrong. */
function bindMessage(claimed, { name, digests, bytes }, file) {
    const actual = claimed && digests[claimed.algorithm];
    if (claimed && !actual) {
        return (0,result/* refuse */.TR)({
            code: 'SIGNATURE_INVALID',
            message: `The signature in ${file} is over the ${claimed.algorithm} digest, which is not known of ${name}`,
            hint: `Give the ${claimed.algorithm} digest as well, or the file itself.`,
            at: { file },
        });
    }
    if (claimed && actual && !claimed.value.equals(actual)) {
        return (0,result/* refuse */.TR)({
            code: 'SIGNATURE_INVALID',
            message: `The signature in ${file} is for other bytes than ${name} has`,
            expected: `${claimed.algorithm}:${claimed.value.toString('hex')}`,
            actual: `${claimed.algorithm}:${actual.toString('hex')}`,
            at: { file },
        });
    }
    return (0,result/* accept */.Ju)({ message: { digests, ...(bytes && { bytes }) } });
}
/** Verifies evidence by certificate. Never throws. */
function verifyByCertificate(evidence, leafBytes, artifact, root, demands) {
    const { file } = evidence;
    const bound = bindContent(evidence, artifact, demands);
    if (!bound.ok)
        return bound;
    const leaf = readLeaf(leafBytes, file);
    if (!leaf.ok)
        return leaf;
    const unknown = issuerProblem(leaf.value, root, file);
    if (unknown)
        return (0,result/* refuse */.TR)(unknown);
    const proven = provenTimes(evidence, root, {
        log: root.profile.log,
        timestamp: root.profile.timestamp || demands.requireTimestamp,
    });
    if (!proven.ok)
        return proven;
    const times = proven.value.map(({ at }) => at);
    const problem = verifyLeaf(leaf.value, times, root, file) ??
        signatureProblem(leaf.value.key, bound.value.message, evidence, artifact) ??
        logProblem(evidence, bound.value, { kind: 'certificate', der: leafBytes }, root, times);
    if (problem)
        return (0,result/* refuse */.TR)(problem);
    const { identity, issuer, claims } = leaf.value;
    return (0,result/* accept */.Ju)({
        leaf: leaf.value,
        facts: { ...factsOf(evidence, bound.value, root, proven.value), identity, issuer, claims },
    });
}
/**
 * Verifies evidence by a public key of the policy. `root` is absent where the policy demands neither a transparency log nor
 * a timestamp, or where it has no trusted root. Never throws.
 */
function verifyByKey(evidence, { key, transparencyLog }, artifact, root, demands) {
    const { file } = evidence;
    const bound = bindContent(evidence, artifact, demands);
    if (!bound.ok)
        return bound;
    const der = key.export({ format: 'der', type: 'spki' });
    const keyFingerprint = (0,external_node_crypto_.createHash)('sha256').update(der).digest('hex');
    const wrong = signatureProblem(key, bound.value.message, evidence, artifact);
    if (wrong)
        return (0,result/* refuse */.TR)(wrong);
    const needsLog = transparencyLog === 'required';
    // Entries that nobody asked for are not verified, so they prove nothing and are not told.
    const counted = needsLog ? evidence : { ...evidence, logEntries: [] };
    if (!root) {
        if (!needsLog && !demands.requireTimestamp)
            return (0,result/* accept */.Ju)({ facts: { ...factsOf(counted, bound.value, undefined, []), keyFingerprint } });
        const code = needsLog ? 'TLOG_MISSING' : 'TIMESTAMP_INVALID';
        return (0,result/* refuse */.TR)({
            code,
            message: `No trusted root can vouch for what ${file} must prove beside its key`,
            at: { file },
        });
    }
    const proven = provenTimes(counted, root, { log: needsLog, timestamp: demands.requireTimestamp });
    if (!proven.ok)
        return proven;
    const times = proven.value.map(({ at }) => at);
    const problem = logProblem(counted, bound.value, { kind: 'public-key', der }, root, times);
    if (problem)
        return (0,result/* refuse */.TR)(problem);
    return (0,result/* accept */.Ju)({ facts: { ...factsOf(counted, bound.value, root, proven.value), keyFingerprint } });
}
/**
 * The times that evidence proves. A log's time counts only with the log's promise, which `logProblem` verifies; evidence
 * whose promise does not hold is refused as a whole.
 */
function provenTimes({ file, content, logEntries, timestamps }, root, required) {
    const at = { file };
    if (required.log && logEntries.length === 0) {
        return (0,result/* refuse */.TR)({
            code: 'TLOG_MISSING',
            message: `${file} has no transparency log entry, which the trusted root ${root.name} demands`,
            at,
        });
    }
    const signed = readTimestamps(timestamps, content.signature, root);
    if (required.timestamp && signed.times.length === 0) {
        const why = signed.refused[0] ? ` (${signed.refused[0]})` : '';
        return (0,result/* refuse */.TR)({
            code: 'TIMESTAMP_INVALID',
            message: `${file} has no timestamp by an authority of the trusted root ${root.name}${why}`,
            at,
        });
    }
    const times = signed.times.map((time) => ({ at: time, by: 'timestamp-authority' }));
    for (const entry of logEntries) {
        const time = promisedTime(entry);
        if (time === 'malformed')
            return (0,result/* refuse */.TR)({ code: 'TLOG_INVALID', message: `A log entry in ${file} has no readable time`, at });
        if (time)
            times.push({ at: time, by: 'transparency-log' });
    }
    if (times.length > 0)
        return (0,result/* accept */.Ju)(times);
    const why = signed.refused[0] ? `: ${signed.refused[0]}` : '';
    return (0,result/* refuse */.TR)({ code: 'TIMESTAMP_INVALID', message: `Nothing in ${file} proves when it was signed${why}`, at });
}
function promisedTime({ inclusionPromise, integratedTime }) {
    if (!inclusionPromise)
        return undefined;
    const seconds = Number(integratedTime);
    const time = new Date(seconds * 1000);
    return /^[0-9]{1,12}$/.test(integratedTime) && seconds > 0 && !Number.isNaN(time.getTime()) ? time : 'malformed';
}
function signatureProblem(key, message, { content, file }, { name }) {
    const verdict = (0,public_key/* verifySignature */.Od)(key, message, content.signature);
    if (verdict.valid)
        return undefined;
    const of = { dsse: 'the attestation', 'simple-signing': 'the document that it signs', message: name }[content.kind];
    return {
        code: 'SIGNATURE_INVALID',
        message: `The signature in ${file} is not by its signer's key over ${of}${verdict.needs ? `, or ${verdict.needs} would be needed to tell` : ''}`,
        at: { file },
    };
}
function logProblem({ logEntries, content, file }, { message, payloadDigest }, key, root, times) {
    const signedDigests = ['sha256', 'sha384', 'sha512'].flatMap((algorithm) => {
        const known = message.digests[algorithm];
        if (known)
            return [known];
        // What is signed of an image or an attestation is a document of its own, not the artifact.
        return content.kind !== 'message' && message.bytes ? [(0,external_node_crypto_.createHash)(algorithm).update(message.bytes).digest()] : [];
    });
    const logged = { content, signedDigests, key, ...(payloadDigest && { payloadDigest }) };
    return verifyLogEntries(logEntries, logged, root, { times, file });
}
function factsOf({ file, content, logEntries }, { predicateType, imageClaims }, root, times) {
    const [entry] = logEntries;
    const log = entry && root && logFacts(entry, root);
    return {
        // cosign 3 signs an image by a statement that says nothing but that it is signed.
        kind: content.kind === 'dsse' && predicateType !== verify_statement/* COSIGN_SIGN */["if"] ? 'attestation' : 'message',
        file,
        times,
        ...(imageClaims && { imageClaims }),
        ...(predicateType !== undefined && { predicateType }),
        ...(root && { root: root.name }),
        ...(log && { log }),
    };
}
/** Where a verified entry stands: only what the log itself signed. */
function logFacts({ logId, logIndex, inclusionPromise, inclusionProof }, root) {
    const log = root.material.tlogs.find(({ logID }) => logID.equals(logId.keyId));
    // A promise (Rekor v1) signs the index; a proof (v2) has its own. The bundle's copy beside a proof is nobody's word.
    const index = inclusionPromise ? logIndex : inclusionProof?.logIndex;
    if (!log || index === undefined)
        return undefined;
    // Only Rekor v1 of the public-good instance has a search page.
    const searchUrl = root.searchable && inclusionPromise ? `https://search.sigstore.dev/?logIndex=${index}` : undefined;
    return { index, url: log.baseURL, ...(searchUrl !== undefined && { searchUrl }) };
}

// EXTERNAL MODULE: ./lib/evidence/ssh-wire.js
var ssh_wire = __webpack_require__(4577);
;// CONCATENATED MODULE: ./lib/verify/ssh.js
/** Verifies SSH signatures (OpenSSH: PROTOCOL.sshsig, PROTOCOL.u2f; RFC 4253, 5656, 8332 and 8709). */


/** Signature algorithms by key type. `ssh-rsa`, which is RSA with SHA-1, is not here. */
const ALGORITHMS = {
    'ssh-ed25519': ['ssh-ed25519'],
    'ssh-rsa': ['rsa-sha2-256', 'rsa-sha2-512'],
    'ecdsa-sha2-nistp256': ['ecdsa-sha2-nistp256'],
    'ecdsa-sha2-nistp384': ['ecdsa-sha2-nistp384'],
    'ecdsa-sha2-nistp521': ['ecdsa-sha2-nistp521'],
    'sk-ssh-ed25519@openssh.com': ['sk-ssh-ed25519@openssh.com'],
    'sk-ecdsa-sha2-nistp256@openssh.com': ['sk-ecdsa-sha2-nistp256@openssh.com'],
};
const HASHES = {
    'rsa-sha2-256': 'sha256',
    'rsa-sha2-512': 'sha512',
    'ecdsa-sha2-nistp256': 'sha256',
    'ecdsa-sha2-nistp384': 'sha384',
    'ecdsa-sha2-nistp521': 'sha512',
    'sk-ecdsa-sha2-nistp256@openssh.com': 'sha256',
};
/** Somebody touched the security key (PROTOCOL.u2f). */
const USER_PRESENT = 0x01;
/**
 * What is wrong with a signature by this key over this artifact; undefined where it holds.
 *
 * @param namespace what the signature must have been made for
 */
function sshProblem(evidence, signer, { name, digests, bytes }, namespace) {
    const { file, hash } = evidence;
    const { format } = signer;
    if (format?.kind !== 'ssh') {
        return {
            code: 'KEY_MISMATCH',
            message: `${file} is an SSH signature, and ${signer.file} holds no SSH key`,
            expected: `a signature by ${signer.file}`,
            actual: 'an SSH signature',
        };
    }
    const limit = ssh_keyProblem(evidence, format, namespace);
    if (limit !== undefined)
        return { code: 'KEY_MISMATCH', message: `${file} is not accepted: ${limit}` };
    const digest = digests[hash] ?? (bytes && (0,external_node_crypto_.createHash)(hash).update(bytes).digest());
    if (!digest) {
        return {
            code: 'SIGNATURE_INVALID',
            message: `The signature in ${file} is over the ${hash} digest, which is not known of ${name}`,
            hint: `Give the ${hash} digest as well, or the file itself.`,
        };
    }
    const signed = Buffer.concat([
        Buffer.from('SSHSIG', 'latin1'),
        (0,ssh_wire/* wireStrings */.e)(evidence.namespace, evidence.reserved, hash, digest),
    ]);
    return holds(signer.key, format, signed, evidence.signature)
        ? undefined
        : { code: 'SIGNATURE_INVALID', message: `The signature in ${file} is not by ${signer.file} over ${name}` };
}
function ssh_keyProblem({ publicKey, namespace: made }, { blob, namespaces }, namespace) {
    if (!blob.equals(publicKey))
        return `it is by the key ${shownKey(publicKey)}, and ${shownKey(blob)} is demanded`;
    if (made !== namespace)
        return `it was made for the namespace \`${made}\`, and \`${namespace}\` is demanded`;
    if (namespaces && !namespaces.includes(namespace))
        return `its key may not sign for the namespace \`${namespace}\``;
    return undefined;
}
/** As `ssh-keygen -l` prints it. */
function shownKey(blob) {
    return `SHA256:${(0,external_node_crypto_.createHash)('sha256').update(blob).digest('base64').replace(/=+$/, '')}`;
}
function holds(key, format, signed, signature) {
    const reader = (0,ssh_wire/* readWire */.i)(signature);
    const algorithm = reader.text();
    const value = reader.string();
    if (algorithm === undefined || !value || !ALGORITHMS[format.algorithm]?.includes(algorithm))
        return false;
    if (!algorithm.startsWith('sk-'))
        return reader.rest().length === 0 && verifyValue(key, algorithm, signed, value);
    const flags = reader.byte();
    const tail = reader.rest();
    if (flags === undefined || (flags & USER_PRESENT) === 0 || tail.length !== 4)
        return false;
    const sha256 = (data) => (0,external_node_crypto_.createHash)('sha256').update(data).digest();
    const challenge = Buffer.concat([sha256(format.application ?? ''), Buffer.from([flags]), tail, sha256(signed)]);
    return verifyValue(key, algorithm, challenge, value);
}
function verifyValue(key, algorithm, signed, value) {
    try {
        if (algorithm.includes('ed25519'))
            return value.length === 64 && (0,external_node_crypto_.verify)(null, signed, key, value);
        const hash = HASHES[algorithm] ?? '';
        if (algorithm.startsWith('rsa'))
            return (0,external_node_crypto_.verify)(hash, signed, key, value);
        const parts = ecdsaParts(value, key);
        return parts !== undefined && (0,external_node_crypto_.verify)(hash, signed, { key, dsaEncoding: 'ieee-p1363' }, parts);
    }
    catch {
        return false; // OpenSSL throws on values that are no signature at all
    }
}
/** r and s, which SSH writes as numbers of any length, as r‖s of the curve's length (RFC 5656, section 3.1.2). */
function ecdsaParts(value, key) {
    const curve = key.asymmetricKeyDetails?.namedCurve;
    const width = curve === 'prime256v1' ? 32 : curve === 'secp384r1' ? 48 : 66;
    const reader = (0,ssh_wire/* readWire */.i)(value);
    const parts = [reader.string(), reader.string()].map((part) => {
        const number = part?.subarray(part.findIndex((byte) => byte !== 0));
        return number && number.length <= width ? Buffer.concat([Buffer.alloc(width - number.length), number]) : undefined;
    });
    const [r, s] = parts;
    return r && s && reader.rest().length === 0 ? Buffer.concat([r, s]) : undefined;
}

;// CONCATENATED MODULE: ./lib/verify/key-form.js
/**
 * Verifies signatures that come in a form of their own: minisign, signify and SSH. They prove a key and nothing else, no
 * time and no log entry, so that the policy must have done without the log.
 */



/** What each form is called in messages. */
const NAMES = { minisign: 'a minisign signature', signify: 'a signify signature', ssh: 'an SSH signature' };
/** The namespace that SSH signatures over files have (ssh-keygen(1), `-n`). */
const FILE_NAMESPACE = 'file';
/** Never throws. */
function verifyKeyForm(evidence, signer, artifact, { requireTimestamp }) {
    const { file, form } = evidence;
    const problem = unprovable(evidence, signer, requireTimestamp) ??
        (form === 'ssh'
            ? sshProblem(evidence, signer, artifact, artifact.sshNamespace ?? FILE_NAMESPACE)
            : minisignProblem(evidence, signer, artifact));
    if (problem)
        return (0,result/* refuse */.TR)({ at: { file }, ...problem });
    const spki = signer.key.export({ format: 'der', type: 'spki' });
    const comment = form === 'minisign' ? evidence.trusted?.comment : undefined;
    return (0,result/* accept */.Ju)({
        kind: 'message',
        file,
        times: [],
        keyFingerprint: (0,external_node_crypto_.createHash)('sha256').update(spki).digest('hex'),
        ...(comment !== undefined && { comment }),
    });
}
function unprovable({ file, form }, signer, timestamp) {
    if (signer.transparencyLog === 'required') {
        return {
            code: 'TLOG_MISSING',
            message: `${file} is ${NAMES[form]}, which is in no transparency log`,
            hint: 'If a signature by the key is enough, say so with `transparency-log: none`.',
        };
    }
    return timestamp
        ? { code: 'TIMESTAMP_INVALID', message: `${file} is ${NAMES[form]}, which carries no timestamp by an authority` }
        : undefined;
}
function minisignProblem(evidence, signer, artifact) {
    const { file, form, keyId, signature, trusted } = evidence;
    if (signer.format?.kind !== 'minisign') {
        return {
            code: 'KEY_MISMATCH',
            message: `${file} is ${NAMES[form]}, and ${signer.file} is no key of minisign or signify`,
            expected: `a signature by ${signer.file}`,
            actual: NAMES[form],
        };
    }
    if (!signer.format.keyId.equals(keyId)) {
        return {
            code: 'KEY_MISMATCH',
            message: `${file} says that it is by another key than ${signer.file}`,
            expected: shownKeyId(signer.format.keyId),
            actual: shownKeyId(keyId),
        };
    }
    const message = minisignMessage(evidence, artifact);
    if (!message.ok)
        return message.refusal;
    if (!(0,external_node_crypto_.verify)(null, message.value, signer.key, signature)) {
        return {
            code: 'SIGNATURE_INVALID',
            message: `The signature in ${file} is not by ${signer.file} over ${artifact.name}`,
        };
    }
    // Without this the comment, which often names file and version, could be exchanged.
    const bound = trusted && Buffer.concat([signature, Buffer.from(trusted.comment, 'utf8')]);
    if (trusted && bound && !(0,external_node_crypto_.verify)(null, bound, signer.key, trusted.signature)) {
        return { code: 'SIGNATURE_INVALID', message: `The trusted comment in ${file} is not signed by ${signer.file}` };
    }
    return undefined;
}
function minisignMessage({ prehashed, file, form }, artifact) {
    const { name, digests, bytes, withoutBytes } = artifact;
    if (prehashed) {
        const digest = digests.blake2b512 ?? (bytes && (0,external_node_crypto_.createHash)('blake2b512').update(bytes).digest());
        if (digest)
            return (0,result/* accept */.Ju)(digest);
        return (0,result/* refuse */.TR)({
            code: 'SIGNATURE_INVALID',
            message: `${file} is over the BLAKE2b-512 digest of ${name}, which is not known`,
            hint: 'Give the file itself with `artifacts`.',
        });
    }
    if (bytes)
        return (0,result/* accept */.Ju)(bytes);
    return (0,result/* refuse */.TR)(withoutBytes ?? {
        code: 'SIGNATURE_INVALID',
        message: `${file} is ${NAMES[form]} over the bytes of ${name}, of which only digests are known`,
        hint: 'Give the file itself with `artifacts`.',
    });
}
/** As minisign prints it: the eight bytes as one number, the last byte first. */
function shownKeyId(keyId) {
    return `key id ${Buffer.from(keyId).reverse().toString('hex').toUpperCase()}`;
}

;// CONCATENATED MODULE: ./lib/verify/openpgp-signer.js
/** One outcome for each signature of the evidence that the requirement's own signers made. */
function openPgpOutcomes({ by: { of }, requireTimestamp }, { file, held, refusals }) {
    if (!of.some(({ kind }) => kind === 'openpgp')) {
        return [
            {
                refusal: {
                    code: 'KEY_MISMATCH',
                    message: `${file} is evidence of another kind than demanded`,
                    expected: 'evidence by a certificate or a public key',
                    actual: 'an OpenPGP signature',
                    hint: 'To accept OpenPGP signatures, give the keys with `openpgp-keys`.',
                    at: { file },
                },
            },
        ];
    }
    if (requireTimestamp) {
        return [
            {
                refusal: {
                    code: 'TIMESTAMP_INVALID',
                    message: `${file} is an OpenPGP signature, which carries no timestamp by an authority`,
                    at: { file },
                },
            },
        ];
    }
    const good = held.flatMap((one) => {
        const signer = of.find((candidate) => candidate === one.signer);
        return signer?.kind === 'openpgp' ? [{ signer, proof: proofOf(file, one) }] : [];
    });
    return [...good, ...refusals.map((refusal) => ({ refusal }))];
}
function proofOf(file, { signer, key, claimedTime }) {
    return {
        kind: 'message',
        file,
        signer: signer.name,
        times: [],
        openpgp: { fingerprint: signer.fingerprint, signingKey: key, claimedTime },
    };
}

// EXTERNAL MODULE: ./lib/policy/matcher.js
var policy_matcher = __webpack_require__(5524);
// EXTERNAL MODULE: ./lib/verify/github-identity.js
var github_identity = __webpack_require__(4493);
;// CONCATENATED MODULE: ./lib/verify/identity-hints.js
/**
 * What to do about each cause. A line for the policy is suggested only where the signer belongs to the same owner and
 * came by the demanded issuer: a line to copy must never let a stranger in.
 */


function hintFor(cause, comparison) {
    return [explanation(cause, comparison), partialPattern(cause, comparison), suggestion(cause, comparison)]
        .filter((sentence) => sentence !== '')
        .join(' ');
}
const STRANGER = 'Do not use the artifact unless you know this signer; if you trust it, write its identity into the policy yourself.';
const EXPLANATIONS = {
    'other-issuer': issuerHint,
    'email-expected': () => 'The policy names an e-mail address, but a workflow signed: the signing was automated, or it is not the publisher.',
    'workflow-expected': () => 'The policy names a workflow, but a person signed by hand with an e-mail address.',
    'pattern-matches-part': () => 'A pattern must match the whole identity.',
    'letter-case': () => 'Only the letter case differs, and identities are compared with letter case: take the spelling of the certificate.',
    'reusable-workflow': reusableHint,
    'near-miss': nearMissHint,
    'other-owner': () => `The signing workflow belongs to another owner. ${STRANGER}`,
    'other-repository': () => 'The same owner signed, but in another repository: check that this is the artifact that you mean.',
    'other-workflow': () => 'Another workflow of the same repository signed: the release process was changed, or this is not the release workflow.',
    'other-identity': () => STRANGER,
};
function explanation(cause, comparison) {
    return isRefCause(cause) ? refHint(cause, comparison) : EXPLANATIONS[cause](comparison);
}
function isRefCause(cause) {
    return !(cause in EXPLANATIONS);
}
function refHint(cause, { demands, parts }) {
    const got = (0,github_identity/* refInWords */.mN)(parts?.ref ?? '');
    const wanted = (0,github_identity/* refInWords */.mN)(demands.ref?.text ?? '');
    switch (cause) {
        case 'pull-request':
            return `It was signed in a run for ${got}: code that nobody had merged. Do not use it; take what the release run made.`;
        case 'dispatched':
            return `The workflow was started by hand on ${got}, and the certificate names what it was started on: start it on the demanded ref (${wanted}; \`gh workflow run --ref\`), and sign again.`;
        case 'branch-not-tag':
            return `A tag was demanded (${wanted}), but the run was on ${got}: it ran before the tag was made, or was started by hand on the branch.`;
        case 'tag-not-branch':
            return `A branch was demanded (${wanted}), but the run was on ${got}: a release signs on its tag.`;
        case 'other-ref':
            return `It was signed on ${got}, not on ${wanted}: check that artifact and policy are of the same release.`;
    }
}
function issuerHint({ wanted, got }) {
    const expected = wanted.issuer.kind === 'pattern' ? wanted.issuer.source : wanted.issuer.value;
    if (expected.replace(/\/+$/, '') === got.issuer.replace(/\/+$/, '')) {
        return 'Only a slash at the end differs; issuers are compared exactly.';
    }
    if (expected === github_identity/* GITHUB_ISSUER */.oX && got.issuer.startsWith(`${github_identity/* GITHUB_ISSUER */.oX}/`)) {
        return "The signer's enterprise has an issuer of its own at GitHub. If it is the right enterprise, set `certificate-oidc-issuer` to the issuer that the certificate names.";
    }
    return 'The identity is the demanded one, but another issuer vouches for it, and names mean something only with their issuer. Check `certificate-oidc-issuer`; do not change it for an issuer that you do not know.';
}
function reusableHint({ got, parts }) {
    const source = (0,github_identity/* sourceRepository */.sd)(got.claims) ?? '';
    const signer = `${parts?.owner ?? ''}/${parts?.repository ?? ''}`;
    return `The artifact was built from ${source}, but a reusable workflow of ${signer} signed it, and the certificate names the workflow that signs. If you trust that workflow, demand its identity, and pin what it built with \`repo: ${source}\`.`;
}
function nearMissHint({ differing, caseOnly, demands, parts }) {
    const first = differing.find((name) => !caseOnly.includes(name));
    if (first === undefined || parts === undefined)
        return `The identity only looks like the demanded one. ${STRANGER}`;
    const difference = `The ${first} is \`${parts[first]}\`, not \`${demands[first]?.text ?? ''}\`: it only looks like the demanded one.`;
    return first === 'owner' || first === 'host'
        ? `${difference} ${STRANGER}`
        : `${difference} Check both for a typing error.`;
}
/** Causes after which accepting the signer can be right. */
const MAY_BE_RIGHT = new Set([
    'letter-case',
    'other-workflow',
    'branch-not-tag',
    'tag-not-branch',
    'other-ref',
    'reusable-workflow',
]);
function suggestion(cause, comparison) {
    const { got, wanted } = comparison;
    if (!MAY_BE_RIGHT.has(cause) || !isSameOwner(comparison) || !(0,policy_matcher/* matches */.cK)(wanted.issuer, got.issuer))
        return '';
    return `If you trust this signer: \`certificate-identity: ${got.identity}\``;
}
/** The policy spells this owner out. GitHub does not tell owners apart by letter case; elsewhere that is not known. */
function isSameOwner({ demands, parts, differing }) {
    if (demands.host === undefined || parts === undefined || differing.includes('host'))
        return false;
    const owner = demands.owner?.text ?? '';
    return owner === parts.owner || (parts.host === 'github.com' && (0,policy_matcher/* foldAscii */.Dr)(owner) === (0,policy_matcher/* foldAscii */.Dr)(parts.owner));
}
/** The pattern with `.*` added, where it then admits this signer and no other owner. */
function partialPattern(cause, comparison) {
    const { wanted, got, parts } = comparison;
    if (wanted.identity.kind !== 'pattern' || !(0,policy_matcher/* matchesOnlyPart */.vB)(wanted.identity, got.identity))
        return '';
    const wider = isSameOwner(comparison) ? widened(wanted.identity.source, got.identity) : undefined;
    if (wider === undefined || parts === undefined) {
        return cause === 'pattern-matches-part'
            ? 'Write it for the whole identity, from `https://` to the ref, with the owner in it.'
            : '(cosign would accept it, since the pattern matches a part of the identity; here it must match the whole.)';
    }
    return `The pattern matches only a part of the identity. If every identity that goes on like this may sign: \`certificate-identity-regexp: ${wider}\`. It is wider than the exact identity, which is safer.`;
}
function widened(source, identity) {
    // Behind alternatives `.*` would widen only the last of them.
    if (source.includes('|'))
        return undefined;
    try {
        const matcher = (0,policy_matcher/* pattern */.T1)(source);
        const found = matcher.kind === 'pattern' ? matcher.part.matcher(identity) : undefined;
        if (found?.find() !== true || found.start() !== 0)
            return undefined;
        // Behind a name that is complete its separator belongs to the pattern: `acme.*` would admit `acme-evil`.
        const next = identity.charAt(found.end());
        const wider = `${source}${/[/@]/.test(next) ? next : ''}.*`;
        const admits = (0,policy_matcher/* pattern */.T1)(wider);
        return (0,policy_matcher/* matches */.cK)(admits, identity) && !(0,policy_matcher/* matches */.cK)(admits, ofStranger(identity)) ? wider : undefined;
    }
    catch (error) {
        if (error instanceof policy_matcher/* PatternError */.JM)
            return undefined;
        throw error;
    }
}
/** The same identity with an owner whose name only begins alike. */
function ofStranger(identity) {
    return identity.replace(/^(https:\/\/[^/]+\/[^/]+)/, '$1-x');
}

;// CONCATENATED MODULE: ./lib/verify/identity-parts.js
/** What a policy's identity says of each part of a workflow's identity; a pattern, as far as its literal text tells. */


const PART_NAMES = ['host', 'owner', 'repository', 'workflow', 'ref'];
/** The demands on single parts; empty where the matcher is no workflow identity or does not say anything of parts. */
function demandsOf(identity) {
    if (identity.kind === 'pattern')
        return demandsOfPattern(identity.source);
    const parts = (0,github_identity/* parseWorkflowIdentity */.r2)(identity.value);
    if (parts === undefined)
        return {};
    return Object.fromEntries(PART_NAMES.map((name) => [name, { text: parts[name], matcher: { kind: identity.kind, value: parts[name] } }]));
}
/**
 * Splits a pattern where a plain `/` or `@` stands outside of every group. Parts are certain only up to the first token
 * that may itself match a separator: what follows it can lie anywhere.
 */
function demandsOfPattern(source) {
    const flags = /^\(\?[a-zA-Z]+\)/.exec(source)?.[0] ?? '';
    const tokens = tokenize(source.slice(flags.length));
    if (tokens === undefined)
        return {};
    const demands = {};
    let rest = withoutAnchors(tokens);
    if (!startsWith(rest, 'https://'))
        return {};
    rest = rest.slice('https://'.length);
    for (const name of PART_NAMES) {
        const end = name === 'ref' ? -1 : rest.findIndex((token) => token.literal === (name === 'workflow' ? '@' : '/'));
        const part = end < 0 ? rest : rest.slice(0, end);
        // The last part has nothing behind it that a wildcard could swallow.
        if (part.length === 0 || (name !== 'ref' && part.some((token) => token.reaches)))
            return demands;
        const demand = demandOf(part, flags);
        if (demand !== undefined)
            demands[name] = demand;
        if (end < 0)
            return demands;
        rest = rest.slice(end + 1);
    }
    return demands;
}
function demandOf(tokens, flags) {
    const source = tokens.map((token) => token.source).join('');
    // An unescaped dot is nearly always meant as a dot, and is shown as one.
    const literal = tokens.every((token) => token.literal !== undefined || token.source === '.');
    try {
        const text = literal ? tokens.map((token) => token.literal ?? '.').join('') : `/${source}/`;
        return { text, matcher: (0,policy_matcher/* pattern */.T1)(flags + source) };
    }
    catch (error) {
        if (error instanceof policy_matcher/* PatternError */.JM)
            return undefined;
        throw error;
    }
}
/** A quantifier belongs to the token before it; a class is one token. `\Q…` and the like take the rest, which is then not told apart. */
const TOKEN = /(\\[QEpPx].*|\\.|\[\^?\]?(?:\\.|\[:\^?[a-z]+:\]|[^\]\\])*\]|[^\\[])([*+?]\??|\{[0-9]+(?:,[0-9]*)?\}\??)?/gsu;
/** Units that certainly match neither `/` nor `@`, also when repeated. */
const STAYS_INSIDE = /^(?:\\[dw]|\\[^A-Za-z0-9/@]|[^\\[().*+?{}|^$/@]|\[(?:a-z|A-Z|0-9|[A-Za-z0-9_.](?!-)|\\[dw.-]|-(?=\]))+\])$/su;
function tokenize(source) {
    const tokens = [];
    let depth = 0;
    let group = '';
    for (const [whole, unit = '', quantifier = ''] of source.matchAll(TOKEN)) {
        if (unit === '(')
            depth += 1;
        if (unit === '|' && depth === 0)
            return undefined;
        if (depth > 0) {
            group += whole;
            if (unit !== ')')
                continue;
            depth -= 1;
            if (depth > 0)
                continue;
            tokens.push({ source: group, reaches: true });
            group = '';
        }
        else
            tokens.push(single(unit, quantifier));
    }
    return depth === 0 && tokens.map((token) => token.source).join('') === source ? tokens : undefined;
}
function single(unit, quantifier) {
    const source = unit + quantifier;
    const reaches = !STAYS_INSIDE.test(unit);
    if (quantifier !== '')
        return { source, reaches };
    if (unit === '.')
        return { source, reaches: false };
    const [, literal] = /^\\?([^A-Za-z0-9])$/su.exec(unit) ?? [];
    if (/^[A-Za-z0-9]$/.test(unit))
        return { source, literal: unit, reaches: false };
    if (literal === undefined || /^[.*+?{}|^$()[\]\\]$/.test(unit))
        return { source, reaches };
    return { source, literal, reaches: false };
}
function withoutAnchors(tokens) {
    const start = tokens[0]?.source;
    const end = tokens.at(-1)?.source;
    return tokens.slice(start === '^' || start === '\\A' ? 1 : 0, end === '$' || end === '\\z' ? -1 : undefined);
}
function startsWith(tokens, text) {
    return Array.from(text).every((character, at) => {
        const token = tokens[at];
        return token !== undefined && (token.literal === character || token.source === '.');
    });
}
/** True where the part is what is demanded, apart from letter case. */
function equalButCase(demand, got) {
    return !(0,policy_matcher/* matches */.cK)(demand.matcher, got) && (0,policy_matcher/* foldAscii */.Dr)(demand.text) === (0,policy_matcher/* foldAscii */.Dr)(got);
}

;// CONCATENATED MODULE: ./lib/verify/identity-causes.js
/** Tells the known causes of an identity mismatch apart, the most telling first. */


function findCause(comparison) {
    const { wanted, got } = comparison;
    if ((0,policy_matcher/* matches */.cK)(wanted.identity, got.identity))
        return 'other-issuer';
    const form = otherForm(comparison);
    if (form !== undefined)
        return form;
    if (isLetterCase(comparison))
        return 'letter-case';
    if (isReusable(comparison))
        return 'reusable-workflow';
    return partCause(comparison) ?? wholeCause(comparison);
}
function isLetterCase({ wanted, got, differing, caseOnly }) {
    if (differing.length > 0 && differing.length === caseOnly.length)
        return true;
    return wanted.identity.kind !== 'pattern' && (0,policy_matcher/* foldAscii */.Dr)(wanted.identity.value) === (0,policy_matcher/* foldAscii */.Dr)(got.identity);
}
/** The cause by the first part that really differs. */
function partCause(comparison) {
    const { parts, demands, differing, caseOnly } = comparison;
    const first = differing.find((name) => !caseOnly.includes(name));
    if (first === undefined || parts === undefined)
        return undefined;
    if (first === 'ref')
        return refCause(comparison);
    if (looksAlike(demands[first]?.text ?? '', parts[first]))
        return 'near-miss';
    return first === 'host' ? 'other-identity' : `other-${first}`;
}
/** The cause where no part tells: the identities as wholes. */
function wholeCause({ wanted, got }) {
    if ((0,policy_matcher/* matchesOnlyPart */.vB)(wanted.identity, got.identity))
        return 'pattern-matches-part';
    const near = wanted.identity.kind !== 'pattern' && looksAlike(wanted.identity.value, got.identity);
    return near ? 'near-miss' : 'other-identity';
}
/** An e-mail address where a workflow was demanded, or the other way round. */
function otherForm({ wanted, got }) {
    const demanded = wanted.identity.kind === 'pattern' ? wanted.identity.source.replaceAll('\\', '') : wanted.identity.value;
    const wantsUrl = /^\W*https:\/\//.test(demanded);
    const wantsEmail = !wantsUrl && /@[^/]+$/.test(demanded) && !demanded.includes('/');
    const isUrl = got.identity.startsWith('https://');
    if (wantsUrl && !isUrl && got.identity.includes('@'))
        return 'workflow-expected';
    return wantsEmail && isUrl ? 'email-expected' : undefined;
}
/** The demanded repository was built, but the workflow that signed is another repository's. */
function isReusable({ got, parts, demands, differing }) {
    const source = (0,github_identity/* sourceRepository */.sd)(got.claims);
    if (parts === undefined || source === undefined)
        return false;
    if (!differing.includes('owner') && !differing.includes('repository'))
        return false;
    if ((0,policy_matcher/* foldAscii */.Dr)(source) === (0,policy_matcher/* foldAscii */.Dr)(`${parts.owner}/${parts.repository}`))
        return false;
    const [owner = '', repository = ''] = source.split('/');
    const fits = (name, value) => {
        const demand = demands[name];
        return demand === undefined ? name === 'repository' : (0,policy_matcher/* matches */.cK)(demand.matcher, value);
    };
    return fits('owner', owner) && fits('repository', repository);
}
function refCause({ got, parts, demands }) {
    const demanded = (demands.ref?.text ?? '').replace(/^\//, '');
    const ref = parts?.ref ?? '';
    if (ref.startsWith('refs/pull/'))
        return 'pull-request';
    if (demanded.startsWith('refs/tags/') && ref.startsWith('refs/heads/')) {
        return got.claims['build-trigger'] === 'workflow_dispatch' ? 'dispatched' : 'branch-not-tag';
    }
    if (demanded.startsWith('refs/heads/') && ref.startsWith('refs/tags/'))
        return 'tag-not-branch';
    return looksAlike(demanded, ref) ? 'near-miss' : 'other-ref';
}
/** One contains the other at its start or end, or they differ by at most two letters: what a typing error or a look-alike does. */
function looksAlike(demanded, got) {
    const a = (0,policy_matcher/* foldAscii */.Dr)(demanded);
    const b = (0,policy_matcher/* foldAscii */.Dr)(got);
    if (a.length < 3 || b.length < 3)
        return false;
    if (a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a))
        return true;
    return a.length >= 5 && a.length <= 200 && distanceAtMost(a, b, 2);
}
/** Levenshtein's distance, given up as soon as a whole row is beyond the limit. */
function distanceAtMost(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit)
        return false;
    let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const same = a[row - 1] === b[column - 1] ? 0 : 1;
            const replaced = (previous[column - 1] ?? limit) + same;
            const inserted = (current[column - 1] ?? limit) + 1;
            const removed = (previous[column] ?? limit) + 1;
            current.push(Math.min(replaced, inserted, removed));
        }
        if (Math.min(...current) > limit)
            return false;
        previous = current;
    }
    return (previous[b.length] ?? limit + 1) <= limit;
}

;// CONCATENATED MODULE: ./lib/verify/explain-identity.js





/** @param expected every signer that would have been accepted; at least one. */
function explainIdentity(expected, got) {
    const [nearest] = expected
        .map((wanted) => compare(wanted, got))
        .map((comparison) => ({ comparison, score: closeness(comparison) }))
        .sort((a, b) => b.score - a.score);
    if (nearest === undefined)
        throw new TypeError('an identity can only be explained beside an expected one');
    const { comparison } = nearest;
    const cause = findCause(comparison);
    const issuerOnly = cause === 'other-issuer';
    return {
        expected: (0,policy_matcher/* describe */.q0)(issuerOnly ? comparison.wanted.issuer : comparison.wanted.identity),
        actual: issuerOnly ? got.issuer : got.identity,
        rows: rowsOf(comparison),
        cause,
        hint: hintFor(cause, comparison),
    };
}
function compare(wanted, got) {
    const parts = (0,github_identity/* parseWorkflowIdentity */.r2)(got.identity);
    const demands = demandsOf(wanted.identity);
    const differing = PART_NAMES.filter((name) => {
        const demand = demands[name];
        return demand !== undefined && parts !== undefined && !(0,policy_matcher/* matches */.cK)(demand.matcher, parts[name]);
    });
    const caseOnly = differing.filter((name) => {
        const demand = demands[name];
        return demand !== undefined && parts !== undefined && equalButCase(demand, parts[name]);
    });
    return { wanted, got, demands, parts, differing, caseOnly };
}
/** How much of a demand is met; the earlier parts of an identity weigh more than all the later ones together. */
function closeness(comparison) {
    const { wanted, got, demands, parts, differing } = comparison;
    let score = (0,policy_matcher/* matches */.cK)(wanted.identity, got.identity) ? 64 : 0;
    if ((0,policy_matcher/* matches */.cK)(wanted.issuer, got.issuer))
        score += 1;
    if ((0,policy_matcher/* matchesOnlyPart */.vB)(wanted.identity, got.identity))
        score += 2;
    if (parts === undefined)
        return score;
    for (const [at, name] of PART_NAMES.entries()) {
        if (demands[name] !== undefined && !differing.includes(name))
            score += 32 >> at;
    }
    return score;
}
function rowsOf({ wanted, got, demands, parts, differing }) {
    const issuer = {
        part: 'issuer',
        expected: (0,policy_matcher/* describe */.q0)(wanted.issuer),
        got: got.issuer,
        equal: (0,policy_matcher/* matches */.cK)(wanted.issuer, got.issuer),
    };
    const told = [];
    for (const name of PART_NAMES) {
        const demand = demands[name];
        // The host is worth a line only where it is the surprise.
        if (demand === undefined || parts === undefined || (name === 'host' && !differing.includes('host')))
            continue;
        told.push({ part: name, expected: demand.text, got: parts[name], equal: !differing.includes(name) });
    }
    const equal = (0,policy_matcher/* matches */.cK)(wanted.identity, got.identity);
    // Parts that are all as demanded do not explain an identity that is not: then it is shown whole.
    if (told.length > 0 && (equal || differing.length > 0))
        return [...told, issuer];
    return [...told, { part: 'identity', expected: (0,policy_matcher/* describe */.q0)(wanted.identity), got: got.identity, equal }, issuer];
}

;// CONCATENATED MODULE: ./lib/verify/signer.js


/** True where the certificate is one that this signer demands: identity, issuer and every claim. */
function isSigner(leaf, signer) {
    return ((0,policy_matcher/* matches */.cK)(signer.identity, leaf.identity) &&
        (0,policy_matcher/* matches */.cK)(signer.issuer, leaf.issuer) &&
        signer.claims.every((demand) => isMet(demand, leaf)));
}
function isMet({ claim, value }, leaf) {
    const actual = claimOf(leaf, claim);
    return actual !== undefined && (0,policy_matcher/* matches */.cK)(value, actual);
}
/** What the certificate states; never what all objects inherit, whatever name a policy asks for. */
function claimOf({ claims }, claim) {
    return Object.hasOwn(claims, claim) ? claims[claim] : undefined;
}
/**
 * Says why none of the signers is the one in the certificate: the nearest demand, part by part.
 *
 * @param signers at least one; none of them accepts the certificate
 */
function signerRefusal(leaf, signers, file) {
    const at = { file };
    const { issuer } = leaf;
    const byIdentity = signers.filter((signer) => (0,policy_matcher/* matches */.cK)(signer.identity, leaf.identity));
    const byIssuer = byIdentity.filter((signer) => (0,policy_matcher/* matches */.cK)(signer.issuer, issuer));
    for (const { claims } of byIssuer) {
        const differing = claims.find((demand) => !isMet(demand, leaf));
        if (!differing)
            continue;
        const actual = claimOf(leaf, differing.claim);
        const hint = claimHint(differing.claim, leaf);
        return {
            code: 'CLAIM_MISMATCH',
            message: `The certificate in ${file} is of the right signer, but its claim ${differing.claim} is not what \`${differing.input}\` demands`,
            expected: (0,policy_matcher/* describe */.q0)(differing.value),
            actual: actual ?? 'none (the certificate has no such claim)',
            ...(hint && { hint }),
            at,
        };
    }
    const expected = (byIdentity.length ? byIdentity : signers).map((signer) => ({
        identity: signer.identity,
        issuer: signer.issuer,
    }));
    const explanation = explainIdentity(expected, { identity: leaf.identity, issuer, claims: leaf.claims });
    return {
        code: byIdentity.length ? 'ISSUER_MISMATCH' : 'IDENTITY_MISMATCH',
        message: byIdentity.length
            ? `${file} is signed by the expected identity, but it was authenticated by another issuer`
            : `${file} is signed by somebody else than demanded`,
        expected: explanation.expected,
        actual: explanation.actual,
        hint: explanation.hint,
        at,
        parts: explanation.rows,
    };
}
/** Refs and commits differ most often because a person dispatched the release by hand. */
function claimHint(claim, leaf) {
    const trigger = leaf.claims['build-trigger'];
    if (claim.startsWith('source-repository-ref') && trigger === 'workflow_dispatch') {
        const ref = leaf.claims['source-repository-ref'] ?? 'another ref';
        return `The run was dispatched by hand on ${ref}: a dispatched release carries that ref, not its tag. Demand that ref, or a release that its tag triggered.`;
    }
    if (claim === 'runner-environment')
        return 'It was built on a self-hosted runner. Allow that, or ask for a build on hosted runners.';
    const actual = leaf.claims[claim];
    if (actual !== undefined &&
        claim === 'source-repository-uri' &&
        !(0,policy_matcher/* foldAscii */.Dr)(leaf.identity).startsWith(`${(0,policy_matcher/* foldAscii */.Dr)(actual)}/`))
        return 'A reusable workflow of the expected repository was called by another repository.';
    return undefined;
}

// EXTERNAL MODULE: ./lib/verify/verified.js
var verified = __webpack_require__(1769);
;// CONCATENATED MODULE: ./lib/verify/requirement.js






/**
 * Checks an artifact against a signature requirement.
 *
 * @param candidates evidence that was read, and refusals of what could not be read
 * @param roots every trusted root of the policy; never empty unless no signer needs one
 */
function checkSignature(requirement, artifact, candidates, roots) {
    const accepted = [];
    const refusals = [];
    for (const candidate of candidates) {
        const outcomes = candidate.ok ? tryCandidate(requirement, artifact, candidate.value, roots) : [candidate];
        for (const outcome of outcomes) {
            if (outcome.ok)
                accepted.push(outcome.value);
            else
                refusals.push(outcome.refusal);
        }
    }
    const { threshold, of } = requirement.by;
    const [first, ...further] = accepted;
    const met = distinctSigners(of.map(({ name }) => name), accepted);
    if (first && threshold >= 1 && met >= threshold) {
        return {
            check: checkName(first.proof),
            status: 'pass',
            proof: (0,verified/* mint */.X)(first.proof),
            ...(further.length > 0 && { further: further.map(({ proof }) => (0,verified/* mint */.X)(proof)) }),
            others: refusals,
        };
    }
    const [closest, ...others] = byCloseness(refusals);
    const check = 'signature';
    if (first) {
        const refusal = {
            code: closest?.code ?? 'BUNDLE_MISSING',
            message: `${artifact.name} is signed by ${met} of the ${threshold} signers demanded`,
            expected: `${threshold} of ${of.map(({ name }) => name).join(', ')}`,
            actual: accepted.map(({ signers }) => signers.join(' or ')).join(', '),
        };
        return { check, status: 'fail', refusal, others: refusals };
    }
    return { check, status: 'fail', refusal: closest ?? missing(artifact), others };
}
function checkName(proof) {
    return proof.kind === 'attestation' ? 'attestation' : 'signature';
}
function missing({ name }) {
    return { code: 'BUNDLE_MISSING', message: `No evidence was found for ${name}` };
}
/** One outcome for each signature of the evidence; only OpenPGP has several in one. */
function tryCandidate(requirement, artifact, evidence, roots) {
    switch (evidence.form) {
        case 'bundle':
        case 'cosign':
        case 'detached':
        case 'cosign-layer':
            return [trySigstore(requirement, artifact, evidence, roots)];
        case 'minisign':
        case 'signify':
        case 'ssh':
            return [byKeyForm(requirement, artifact, evidence)];
        case 'openpgp-judged':
            return openPgpOutcomes(requirement, evidence).map((outcome) => 'refusal' in outcome
                ? (0,result/* refuse */.TR)(outcome.refusal)
                : (0,result/* accept */.Ju)({
                    who: `openpgp ${outcome.signer.fingerprint}`,
                    signers: [outcome.signer.name],
                    proof: outcome.proof,
                }));
    }
}
function byKeyForm(requirement, artifact, evidence) {
    const signers = requirement.by.of.filter((signer) => signer.kind === 'key');
    if (signers.length === 0)
        return keyMismatch(evidence.file, otherThanKey(requirement), 'a public key');
    return firstAccepted(signers, (signer) => {
        const held = verifyKeyForm(evidence, signer, artifact, requirement);
        return held.ok ? acceptedBy([signer], { facts: held.value }) : held;
    });
}
function trySigstore(requirement, artifact, evidence, roots) {
    const { of } = requirement.by;
    const { key, file } = evidence;
    if (key.kind === 'certificate') {
        const signers = of.filter((signer) => signer.kind === 'identity');
        if (signers.length === 0)
            return keyMismatch(file, otherThanCertificate(requirement), 'a certificate');
        return firstAccepted(roots, (root) => byIdentity(requirement, artifact, evidence, { leaf: key.leaf, signers, root }));
    }
    const signers = of.filter((signer) => signer.kind === 'key');
    if (signers.length === 0)
        return keyMismatch(file, otherThanKey(requirement), 'a public key, which never stands for an identity');
    return firstAccepted(signers, (signer) => {
        if (signer.format)
            return keyMismatch(file, `a key of ${signer.format.kind}`, 'a signature of another form');
        return firstAccepted(rootsFor(signer, requirement, roots), (root) => byKey(requirement, artifact, evidence, signer, root));
    });
}
/** The roots that may vouch beside a key; one that is absent stands for none where none is needed. */
function rootsFor({ transparencyLog }, { requireTimestamp }, roots) {
    if (transparencyLog === 'required')
        return roots.filter(({ material }) => material.tlogs.length > 0);
    return requireTimestamp && roots.length > 0 ? roots : [undefined];
}
/** What is demanded where it is no certificate, in words. */
function otherThanCertificate({ by: { of } }) {
    return of.some(({ kind }) => kind === 'key') ? 'a public key' : 'an OpenPGP key';
}
function otherThanKey({ by: { of } }) {
    return of.some(({ kind }) => kind === 'identity') ? 'a certificate' : 'an OpenPGP key';
}
function keyMismatch(file, expected, actual) {
    return (0,result/* refuse */.TR)({
        code: 'KEY_MISMATCH',
        message: `${file} is evidence of another kind than demanded`,
        expected: `evidence by ${expected}`,
        actual: `evidence by ${actual}`,
        at: { file },
    });
}
function byIdentity(requirement, artifact, evidence, { leaf, signers, root, }) {
    const allowed = signers.filter((signer) => signer.root === undefined || signer.root === root.name);
    if (allowed.length === 0)
        return keyMismatch(evidence.file, 'another trusted root', `the trusted root ${root.name}`);
    const held = verifyByCertificate(evidence, leaf, artifact, root, requirement);
    if (!held.ok)
        return held;
    const certificate = held.value.leaf;
    const met = certificate ? allowed.filter((signer) => isSigner(certificate, signer)) : [];
    if (certificate && met.length === 0) {
        return (0,result/* refuse */.TR)({ ...signerRefusal(certificate, allowed, evidence.file), proof: held.value.facts });
    }
    return acceptedBy(met, held.value);
}
function byKey(requirement, artifact, evidence, signer, root) {
    const held = verifyByKey(evidence, signer, artifact, root, requirement);
    return held.ok ? acceptedBy([signer], held.value) : held;
}
function acceptedBy(met, { facts }) {
    const [first] = met;
    if (!first)
        throw new Error('a signature without a signer cannot be accepted');
    return (0,result/* accept */.Ju)({
        who: facts.keyFingerprint ?? `${facts.issuer ?? ''} ${facts.identity ?? ''}`,
        signers: met.map(({ name }) => name),
        proof: { ...facts, signer: first.name },
    });
}
/** Tries one thing after the other; the first that is accepted, else the refusal that came closest. */
function firstAccepted(things, attempt) {
    const refusals = [];
    for (const thing of things) {
        const outcome = attempt(thing);
        if (outcome.ok)
            return outcome;
        refusals.push(outcome.refusal);
    }
    const [closest] = byCloseness(refusals);
    return (0,result/* refuse */.TR)(closest ?? { code: 'TLOG_MISSING', message: 'No trusted root has a transparency log, which the policy demands' });
}
/**
 * How many of the demanded signers are met by different people. One signature, and one person who signed twice, counts
 * for one demand only, whatever patterns it matches: a largest matching between people and demands.
 */
function distinctSigners(demanded, accepted) {
    const takenBy = new Map();
    const people = [...new Set(accepted.map(({ who }) => who))];
    const meets = (who) => new Set(accepted.filter((one) => one.who === who).flatMap(({ signers }) => signers));
    const place = (who, tried) => {
        for (const signer of meets(who)) {
            if (!demanded.includes(signer) || tried.has(signer))
                continue;
            tried.add(signer);
            const holder = takenBy.get(signer);
            if (holder === undefined || place(holder, tried)) {
                takenBy.set(signer, who);
                return true;
            }
        }
        return false;
    };
    return people.filter((who) => place(who, new Set())).length;
}
/** From "nothing to see here" to "almost": the refusal that got furthest explains best. */
const CLOSENESS = [
    'BUNDLE_MISSING',
    'BUNDLE_MALFORMED',
    'LIMIT_EXCEEDED',
    'KEY_MISMATCH',
    'TRUST_ROOT_UNKNOWN_ISSUER',
    'SUBJECT_MISMATCH',
    'PREDICATE_MISMATCH',
    'CERTIFICATE_INVALID',
    'TIMESTAMP_INVALID',
    'TLOG_MISSING',
    'CERTIFICATE_EXPIRED',
    'SCT_INVALID',
    'OPENPGP_UNKNOWN_KEY',
    'SIGNATURE_INVALID',
    'OPENPGP_INVALID',
    'TLOG_INVALID',
    'IDENTITY_MISMATCH',
    'ISSUER_MISMATCH',
    'CLAIM_MISMATCH',
    'ANNOTATION_MISMATCH',
];
function byCloseness(refusals) {
    return [...refusals].sort((a, b) => CLOSENESS.indexOf(b.code) - CLOSENESS.indexOf(a.code));
}


/***/ }),

/***/ 6325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* reexport safe */ _sigstore_verify_dist_tlog_index_js__WEBPACK_IMPORTED_MODULE_5__.verifyTLogBody),
/* harmony export */   MV: () => (/* reexport safe */ _sigstore_verify_dist_key_certificate_js__WEBPACK_IMPORTED_MODULE_2__.verifyCertificateChain),
/* harmony export */   Mb: () => (/* reexport safe */ _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.dsse),
/* harmony export */   QV: () => (/* reexport safe */ _sigstore_verify_dist_tlog_index_js__WEBPACK_IMPORTED_MODULE_5__.verifyTLogInclusion),
/* harmony export */   VR: () => (/* reexport safe */ _sigstore_verify_dist_timestamp_index_js__WEBPACK_IMPORTED_MODULE_4__.getTSATimestamp),
/* harmony export */   Xu: () => (/* reexport safe */ _sigstore_verify_dist_key_sct_js__WEBPACK_IMPORTED_MODULE_3__.verifySCTs),
/* harmony export */   fx: () => (/* reexport safe */ _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.RFC3161Timestamp),
/* harmony export */   jO: () => (/* reexport safe */ _sigstore_verify__WEBPACK_IMPORTED_MODULE_1__.jO),
/* harmony export */   yI: () => (/* reexport safe */ _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3917);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4187);
/* harmony import */ var _sigstore_verify_dist_key_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8412);
/* harmony import */ var _sigstore_verify_dist_key_sct_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1633);
/* harmony import */ var _sigstore_verify_dist_timestamp_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7968);
/* harmony import */ var _sigstore_verify_dist_tlog_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8218);
/**
 * The only door to the cryptography of @sigstore/verify and @sigstore/core.
 *
 * Its `Verifier` is all or nothing: one bad extra timestamp spoils a good bundle, legacy log kinds are unknown to it, and
 * one error code covers expired certificates, missing SCTs and foreign roots. So its steps are called one by one instead,
 * by deep imports that the exact version in package.json pins; the differential test holds the whole against the
 * library's own `verify`. Its policy check is never used (facts: unanchored, and blank means unchecked).
 */







/*
 * Three quarters of a verification is spent on encoding the same certificates of the trusted root again and again, and on
 * verifying that its intermediate is signed by its root. Parsed certificates never change, so both are remembered for as
 * long as the certificate lives. Verdicts stay the same; a bundle takes about a quarter of the time.
 */
const encoded = new WeakMap();
const issued = new WeakMap();
function derOf(certificate) {
    let der = encoded.get(certificate);
    if (!der)
        encoded.set(certificate, (der = certificate.root.toDER()));
    return der;
}
_sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate.prototype.equals = function equals(other) {
    return this === other || derOf(this).equals(derOf(other));
};
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its certificate as `this` below
const verifySignature = _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate.prototype.verify;
_sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate.prototype.verify = function verify(issuer) {
    const by = issuer ?? this;
    let known = issued.get(this);
    if (!known)
        issued.set(this, (known = new WeakMap()));
    let verdict = known.get(by);
    if (verdict === undefined)
        known.set(by, (verdict = verifySignature.call(this, issuer)));
    return verdict;
};
/*
 * The parser finds out whether an OCTET STRING holds DER by trying, and throws for each that does not. Nobody sees those
 * errors, so that the traces of their stacks need not be made.
 */
// eslint-disable-next-line @typescript-eslint/unbound-method -- a static method that uses no `this`
const parseBuffer = _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.ASN1Obj.parseBuffer;
_sigstore_core__WEBPACK_IMPORTED_MODULE_0__.ASN1Obj.parseBuffer = function parseWithoutTraces(buffer) {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
        return parseBuffer(buffer);
    }
    finally {
        Error.stackTraceLimit = limit;
    }
};
_sigstore_core__WEBPACK_IMPORTED_MODULE_0__.ASN1Obj.prototype.toDER = function toDER() {
    const content = this.subs.length ? Buffer.concat(this.subs.map((sub) => sub.toDER())) : this.value;
    return Buffer.concat([Buffer.from([this.tag.toDER(), ...lengthOctets(content.length)]), content]);
};
/** DER length octets (X.690, 8.1.3). */
function lengthOctets(length) {
    if (length < 0x80)
        return [length];
    const octets = [];
    for (let rest = length; rest > 0; rest = Math.floor(rest / 256))
        octets.unshift(rest & 0xff);
    return [0x80 | octets.length, ...octets];
}


/***/ }),

/***/ 3093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k0: () => (/* binding */ readSimpleSigning),
/* harmony export */   pv: () => (/* binding */ annotationProblem),
/* harmony export */   t2: () => (/* binding */ plainValues)
/* harmony export */ });
/* harmony import */ var _evidence_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2031);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4138);
/**
 * Binds cosign's first form of signature to an image (cosign, specs/SIGNATURE_SPEC.md): the signed document must be of the
 * type for images and name the image's digest. cosign itself does not look at the type.
 */


const TYPE = 'cosign container image signature';
/**
 * Reads the claims of a payload and holds them against the image.
 *
 * @param sha256 of the image's manifest; undefined where it is not known
 */
function readSimpleSigning(payload, { name, sha256 }, file) {
    const at = { file };
    const json = (0,_evidence_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(payload.toString('utf8'));
    const type = (0,_evidence_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(json, 'critical', 'type');
    const digest = (0,_evidence_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(json, 'critical', 'image', 'docker-manifest-digest');
    if (typeof type !== 'string' || typeof digest !== 'string') {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)({
            code: 'BUNDLE_MALFORMED',
            message: `The document that ${file} signs cannot be read: it names no type or no digest`,
            at,
        });
    }
    if (type !== TYPE) {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)({
            code: 'PREDICATE_MISMATCH',
            message: `The document that ${file} signs is of another type than an image's signature`,
            expected: TYPE,
            actual: type,
            at,
        });
    }
    const expected = sha256 && `sha256:${sha256.toString('hex')}`;
    if (expected === undefined || digest !== expected) {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)({
            code: 'SUBJECT_MISMATCH',
            message: `The signature in ${file} is for another image than ${name}`,
            expected: expected ?? 'an image',
            actual: digest,
            at,
        });
    }
    const reference = (0,_evidence_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(json, 'critical', 'identity', 'docker-reference');
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)({
        type,
        digest,
        ...(typeof reference === 'string' && { dockerReference: reference }),
        optional: plainValues((0,_evidence_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(json, 'optional')),
    });
}
/** Texts, numbers and booleans; signers can write anything there, and nothing else is compared or shown. */
function plainValues(value) {
    if (!(0,_evidence_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return {};
    return Object.fromEntries(Object.entries(value).filter((entry) => ['string', 'number', 'boolean'].includes(typeof entry[1])));
}
/** Every annotation that the policy demands must be there with that very text, as with `cosign verify -a`. */
function annotationProblem(demanded, claims, file) {
    for (const [key, value] of Object.entries(demanded)) {
        const actual = claims && Object.hasOwn(claims.optional, key) ? claims.optional[key] : undefined;
        if (actual === value)
            continue;
        return {
            code: 'ANNOTATION_MISMATCH',
            message: `The signature in ${file} does not carry the annotation that is demanded`,
            expected: `${key}=${value}`,
            actual: actual === undefined ? `no ${key}` : `${key}=${actual}`,
            at: { file },
        };
    }
    return undefined;
}


/***/ }),

/***/ 7516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ statementAlgorithms),
/* harmony export */   B1: () => (/* binding */ IN_TOTO),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   ds: () => (/* binding */ predicateProblem),
/* harmony export */   gc: () => (/* binding */ subjectProblem),
/* harmony export */   "if": () => (/* binding */ COSIGN_SIGN),
/* harmony export */   kQ: () => (/* binding */ imageClaimsOf)
/* harmony export */ });
/* harmony import */ var _evidence_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2031);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8207);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4138);
/* harmony import */ var _simple_signing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3093);
/**
 * Binds an attestation to an artifact. The library never looks at the artifact of a DSSE envelope (a valid attestation of
 * anything would pass for everything), so this is where an attestation becomes evidence.
 * Source: in-toto attestation framework, `spec/v1/statement.md` and `spec/v1/resource_descriptor.md`.
 */




const IN_TOTO = 'application/vnd.in-toto+json';
/** What `cosign sign` writes since version 3: a signature over an image, in the form of a statement without content. */
const COSIGN_SIGN = 'https://sigstore.dev/cosign/sign/v1';
const STATEMENT_TYPES = new Set([
    'https://in-toto.io/Statement/v0.1',
    'https://in-toto.io/Statement/v1',
]);
/** Digest names of a statement that can prove an artifact; others (`gitCommit`, `sha1`) say nothing about its bytes. */
const ALGORITHMS = ['sha256', 'sha384', 'sha512'];
/** Predicates that carry a verdict of their own; one that says no is never evidence for yes. */
const VERDICTS = [
    {
        type: 'https://slsa.dev/verification_summary/',
        field: 'verificationResult',
        passes: (value) => value === 'PASSED',
    },
    {
        type: 'https://in-toto.io/attestation/test-result/',
        field: 'result',
        passes: (value) => value === 'PASSED' || value === 'WARNED',
    },
];
/** Reads the statement of an envelope. Never throws. */
function readStatement(payloadType, payload, file) {
    const at = { file };
    const malformed = (what) => (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)({ code: 'BUNDLE_MALFORMED', message: `The attestation in ${file} cannot be read: ${what}`, at });
    if (payloadType !== IN_TOTO) {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)({
            code: 'PREDICATE_MISMATCH',
            message: `The envelope in ${file} holds no in-toto statement, so it says nothing about an artifact`,
            expected: IN_TOTO,
            actual: payloadType,
            at,
        });
    }
    const json = (0,_evidence_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(payload.toString('utf8'));
    if (!(0,_evidence_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(json))
        return malformed('its payload is no JSON object');
    if (!STATEMENT_TYPES.has(json['_type']))
        return malformed('its `_type` is no known version of an in-toto statement');
    const { predicateType, subject: subjects } = json;
    if (typeof predicateType !== 'string')
        return malformed('it has no `predicateType`');
    if (!Array.isArray(subjects) || subjects.length === 0)
        return malformed('it has no subject');
    if (subjects.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SUBJECTS */ .Vn) {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)({
            code: 'LIMIT_EXCEEDED',
            message: `The attestation in ${file} has ${subjects.length} subjects; at most ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SUBJECTS */ .Vn} are read`,
            at,
        });
    }
    const read = [];
    for (const subject of subjects) {
        const digest = (0,_evidence_json_js__WEBPACK_IMPORTED_MODULE_2__/* .dig */ .rO)(subject, 'digest');
        if (!(0,_evidence_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(digest) || Object.keys(digest).length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DIGESTS_PER_SUBJECT */ ._K)
            return malformed('a subject has no readable digest');
        const name = (0,_evidence_json_js__WEBPACK_IMPORTED_MODULE_2__/* .dig */ .rO)(subject, 'name');
        read.push({ name: typeof name === 'string' ? name : '', digest, annotations: (0,_evidence_json_js__WEBPACK_IMPORTED_MODULE_2__/* .dig */ .rO)(subject, 'annotations') });
    }
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)({ predicateType, predicate: json['predicate'], subjects: read });
}
/** Hash algorithms that an artifact must be hashed with to be compared with the statement's subjects. */
function statementAlgorithms(statement) {
    return ALGORITHMS.filter((algorithm) => statement.subjects.some(({ digest }) => typeof digest[algorithm] === 'string'));
}
/**
 * Checks that one subject is the artifact: at least one digest that can prove it is known and equal, and none that is
 * known differs. Names are not compared, since they are the signer's own and files are renamed.
 */
function subjectProblem(statement, digests, artifact, file) {
    if (statement.subjects.some((subject) => isSubject(subject, digests)))
        return undefined;
    const named = statement.subjects
        .slice(0, 3)
        .map(({ name, digest }) => `${name || '(no name)'} ${shownDigest(digest)}`);
    const more = statement.subjects.length > named.length ? ` and ${statement.subjects.length - named.length} more` : '';
    return {
        code: 'SUBJECT_MISMATCH',
        message: `The attestation in ${file} is about other artifacts than ${artifact}`,
        expected: ALGORITHMS.flatMap((algorithm) => digests[algorithm] ? [`${algorithm}:${digests[algorithm].toString('hex')}`] : []).join(', '),
        actual: `${named.join('; ')}${more}`,
        at: { file },
    };
}
function isSubject({ digest }, digests) {
    let equal = 0;
    for (const algorithm of ALGORITHMS) {
        const claimed = digest[algorithm];
        const actual = digests[algorithm];
        if (claimed === undefined || actual === undefined)
            continue;
        if (typeof claimed !== 'string' || claimed.toLowerCase() !== actual.toString('hex'))
            return false;
        equal++;
    }
    return equal > 0;
}
/** What cosign's statement about an image claims; nothing for any other statement. */
function imageClaimsOf({ predicateType, subjects }, digests) {
    const subject = predicateType === COSIGN_SIGN ? subjects.find((one) => isSubject(one, digests)) : undefined;
    if (!subject || !digests.sha256)
        return {};
    const digest = `sha256:${digests.sha256.toString('hex')}`;
    return { imageClaims: { type: predicateType, digest, optional: (0,_simple_signing_js__WEBPACK_IMPORTED_MODULE_3__/* .plainValues */ .t2)(subject.annotations) } };
}
function shownDigest(digest) {
    const [first] = Object.entries(digest).filter(([, value]) => typeof value === 'string');
    return first ? `${first[0]}:${String(first[1])}` : '(no digest)';
}
/** Checks type and, where the predicate carries a verdict, that it is a good one. */
function predicateProblem(statement, accepted, file) {
    const { predicateType, predicate } = statement;
    if (accepted !== 'any' && !accepted.includes(predicateType)) {
        return {
            code: 'PREDICATE_MISMATCH',
            message: `The attestation in ${file} is of another type than demanded`,
            expected: accepted.join(' or '),
            actual: predicateType,
            at: { file },
        };
    }
    const rule = VERDICTS.find(({ type }) => predicateType.startsWith(type));
    const value = rule && (0,_evidence_json_js__WEBPACK_IMPORTED_MODULE_2__/* .dig */ .rO)(predicate, rule.field);
    if (!rule || rule.passes(value))
        return undefined;
    return {
        code: 'PREDICATE_MISMATCH',
        message: `The attestation in ${file} carries a verdict of its own, and it is not a pass`,
        expected: `${rule.field} PASSED`,
        actual: typeof value === 'string' ? value : 'none',
        at: { file },
    };
}


/***/ }),

/***/ 1769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ mint)
/* harmony export */ });
/**
 * Marks a value as verified. Only the modules of `src/verify/` may call it (a lint rule holds that), right where the
 * last check on the value has passed; everything that accepts an artifact asks for a `Verified` value.
 */
function mint(value) {
    return value;
}


/***/ })

};
