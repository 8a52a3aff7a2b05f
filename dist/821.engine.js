export const id = 821;
export const ids = [821];
export const modules = {

/***/ 2469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ printableLines),
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/**
 * The encoder for everything that either host prints. The runner looks for commands in all output: a line that begins
 * with `::`, and `##[` anywhere in a line. Names, identities and server messages must not become one, nor move the
 * cursor of a terminal, nor look like another text than they are.
 */

/** Longest line; more helps nobody who reads a log. */
const MAX_LINE = 8_000;
/** One line: what is invisible is shown as `\u{…}`, no command of the runner is left, and what is too long is cut. */
function printable(text) {
    const cut = text.length > MAX_LINE ? `${text.slice(0, MAX_LINE)}…(${text.length - MAX_LINE} characters cut)` : text;
    return inert(cut);
}
/** Several lines: a newline of `text` is one, everything else is as in `printable`. */
function printableLines(text) {
    return text.split('\n').map(printable).join('\n');
}
/** The runner trims a line before it looks for `::`, and takes more characters for blank than the space. */
function inert(text) {
    return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .replaceAll('##[', '##\\u{5b}')
        .replace(/^(\s*):(?=:)/, '$1\\u{3a}');
}


/***/ }),

/***/ 5199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QM: () => (/* binding */ useProxyOfEnvironment),
/* harmony export */   RG: () => (/* binding */ CRASHED),
/* harmony export */   ZU: () => (/* binding */ failClosed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4138);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2469);
/** What both entries do first. */



/** What was not proven must not pass: an end that nobody planned is "could not look". */
const CRASHED = 3;
const PROXY_VARIABLES = ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'];
/**
 * Makes `fetch` honour the proxy variables, which it does not by itself. Node.js 20 cannot: there a host behind a proxy
 * needs `offline` or a trusted root as a file.
 */
async function useProxyOfEnvironment(env = process.env) {
    if (!PROXY_VARIABLES.some((name) => env[name]))
        return;
    const http = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
    http.default.setGlobalProxyFromEnv?.();
}
/**
 * Ends the process with `exitCode` on anything that nobody caught, and also where the event loop runs dry before the
 * gate is through: without this a promise that is never settled would end as a success.
 *
 * @param prefix begins the one line that is printed, such as `::error::`.
 */
function failClosed(exitCode, prefix) {
    process.exitCode = exitCode;
    const crash = (error) => {
        const words = (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(`signature-gate stopped on an error of its own, nothing was proven: ${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(error)}`);
        // Straight to the file: a stream could still hold the line when the process ends.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(2, `${prefix}${words}\n`);
        process.exit(exitCode);
    };
    process.on('uncaughtException', crash);
    process.on('unhandledRejection', crash);
}


/***/ }),

/***/ 6072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/** Writing a file so that nobody reads half of it. */



/** Writes beside `path` (absolute) and renames; folders on the way are made. A link at `path` is replaced, not followed. */
async function writeWhole(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 8207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ MAX_LOG_ENTRIES),
/* harmony export */   $r: () => (/* binding */ MAX_BYTES_IN_MEMORY),
/* harmony export */   Ac: () => (/* binding */ MAX_GLOB_DEPTH),
/* harmony export */   C$: () => (/* binding */ MAX_CHECKSUM_LIST_BYTES),
/* harmony export */   DA: () => (/* binding */ MAX_TOKEN_BYTES),
/* harmony export */   G9: () => (/* binding */ MAX_TAG_BYTES),
/* harmony export */   G_: () => (/* binding */ MAX_OPENPGP_SIGNATURE_BYTES),
/* harmony export */   H7: () => (/* binding */ MAX_RETRY_WAIT_MS),
/* harmony export */   HE: () => (/* binding */ DEFAULT_ROOT_MAX_AGE_MS),
/* harmony export */   I1: () => (/* binding */ MAX_ANNOTATION_LENGTH),
/* harmony export */   KE: () => (/* binding */ MAX_ANNOTATIONS),
/* harmony export */   LD: () => (/* binding */ MAX_DOCKER_CONFIG_BYTES),
/* harmony export */   NX: () => (/* binding */ MAX_REDIRECTS),
/* harmony export */   OB: () => (/* binding */ MAX_REFERRERS),
/* harmony export */   Q0: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   Q8: () => (/* binding */ MAX_OPENPGP_KEYS),
/* harmony export */   Qy: () => (/* binding */ MAX_REFERRER_PAGES),
/* harmony export */   S1: () => (/* binding */ MAX_PLATFORMS),
/* harmony export */   Un: () => (/* binding */ MAX_SAN_BYTES),
/* harmony export */   Ux: () => (/* binding */ MAX_OUTPUT_LENGTH),
/* harmony export */   Vn: () => (/* binding */ MAX_SUBJECTS),
/* harmony export */   Xd: () => (/* binding */ MAX_KEY_BYTES),
/* harmony export */   _K: () => (/* binding */ MAX_DIGESTS_PER_SUBJECT),
/* harmony export */   _d: () => (/* binding */ MAX_BUNDLES_PER_FILE),
/* harmony export */   bK: () => (/* binding */ MAX_CLEARSIGNED_BYTES),
/* harmony export */   bU: () => (/* binding */ MAX_EVIDENCE_BYTES),
/* harmony export */   bi: () => (/* binding */ MAX_DOCUMENT_BYTES),
/* harmony export */   ci: () => (/* binding */ MAX_TRUSTED_ROOT_BYTES),
/* harmony export */   e1: () => (/* binding */ MAX_INPUT_LINES),
/* harmony export */   eS: () => (/* binding */ GIT_TIMEOUT_MS),
/* harmony export */   f9: () => (/* binding */ TUF_REFRESH_TIMEOUT_MS),
/* harmony export */   hV: () => (/* binding */ TUF_REQUEST_TIMEOUT_MS),
/* harmony export */   j5: () => (/* binding */ REGISTRY_REQUEST_TIMEOUT_MS),
/* harmony export */   jt: () => (/* binding */ MAX_OPENPGP_KEY_BYTES),
/* harmony export */   l5: () => (/* binding */ REGISTRY_RETRIES),
/* harmony export */   l6: () => (/* binding */ MAX_IMAGE_EVIDENCE_BYTES),
/* harmony export */   lH: () => (/* binding */ MAX_GLOB_ENTRIES),
/* harmony export */   li: () => (/* binding */ MAX_OPENPGP_SIGNATURES),
/* harmony export */   mC: () => (/* binding */ MAX_IMAGES),
/* harmony export */   n7: () => (/* binding */ MAX_PATTERN_LENGTH),
/* harmony export */   pE: () => (/* binding */ MAX_ARTIFACTS),
/* harmony export */   qg: () => (/* binding */ MAX_GLOB_WILDCARDS),
/* harmony export */   sE: () => (/* binding */ CREDENTIAL_HELPER_TIMEOUT_MS),
/* harmony export */   t1: () => (/* binding */ DEFAULT_TIMEOUT_MS),
/* harmony export */   wZ: () => (/* binding */ KEYSERVER_TIMEOUT_MS),
/* harmony export */   yT: () => (/* binding */ REGISTRY_CONCURRENCY),
/* harmony export */   zI: () => (/* binding */ GH_TIMEOUT_MS),
/* harmony export */   zM: () => (/* binding */ MAX_SIGNATURE_LAYERS),
/* harmony export */   zu: () => (/* binding */ MAX_TIMESTAMPS)
/* harmony export */ });
/** Every cap and time limit, each with its reason. Reaching one is a refusal (`LIMIT_EXCEEDED`), never a silent cut. */
const KiB = 1024;
const MiB = 1024 * KiB;
/** Artifacts of one run: far above any release, far below what makes a report unreadable to a machine. */
const MAX_ARTIFACTS = 100_000;
/** Lines in one input: an input is written by a person or a short script. */
const MAX_INPUT_LINES = 100_000;
/** Folder entries that one glob may look at. */
const MAX_GLOB_ENTRIES = 1_000_000;
/** Depth of folders below the workspace that a glob descends to. */
const MAX_GLOB_DEPTH = 64;
/** `*`, `?` and groups in one pattern: keeps matching time small for every name. */
const MAX_GLOB_WILDCARDS = 32;
/** One evidence file. Real bundles are a few KiB; SBOM attestations reach some tens of MiB. */
const MAX_EVIDENCE_BYTES = 128 * MiB;
/** Bundles in one JSON-lines file. */
const MAX_BUNDLES_PER_FILE = 1_000;
/** A checksum list: a million entries of a hundred bytes. */
const MAX_CHECKSUM_LIST_BYTES = 100 * MiB;
/** A public key file. */
const MAX_KEY_BYTES = 64 * KiB;
/** OpenPGP certificates: a keyring of a project, with the signatures that others put on its keys. */
const MAX_OPENPGP_KEY_BYTES = 4 * MiB;
/** Certificates of one run: each is tried for each signature that names it. */
const MAX_OPENPGP_KEYS = 1_000;
/** OpenPGP signatures in one file; releases with many signers have some twenty. */
const MAX_OPENPGP_SIGNATURES = 64;
/** A detached OpenPGP signature file, armor included. */
const MAX_OPENPGP_SIGNATURE_BYTES = 1 * MiB;
/** A clearsigned document: it is read whole, line by line. */
const MAX_CLEARSIGNED_BYTES = 16 * MiB;
/** One answer of a keyserver, and the time that it may take. */
const KEYSERVER_TIMEOUT_MS = 20_000;
/** A tag object with its message, and the time that git may take to read it. */
const MAX_TAG_BYTES = 1 * MiB;
const GIT_TIMEOUT_MS = 30_000;
/** A trusted root file, all roots of it together. */
const MAX_TRUSTED_ROOT_BYTES = 4 * MiB;
/** An image manifest, a policy or a signed JSON document. */
const MAX_DOCUMENT_BYTES = 4 * MiB;
/** As sigstore-go caps them: more is an attempt to keep the verifier busy. */
const MAX_LOG_ENTRIES = 32;
const MAX_TIMESTAMPS = 32;
const MAX_SUBJECTS = 1024;
const MAX_DIGESTS_PER_SUBJECT = 32;
/** A subject alternative name; a URL with workflow and ref stays below 1 KiB. */
const MAX_SAN_BYTES = 8 * KiB;
/** Length of an identity pattern, in characters. */
const MAX_PATTERN_LENGTH = 4_096;
/** A signature over the bytes themselves (plain Ed25519) needs them all in memory at once. */
const MAX_BYTES_IN_MEMORY = 64 * MiB;
/** Whole run, unless `timeout` says otherwise: half an hour, in milliseconds. */
const DEFAULT_TIMEOUT_MS = 30 * 60_000;
/** One TUF request; its refresh asks for about five files. */
const TUF_REQUEST_TIMEOUT_MS = 5_000;
/** A whole TUF refresh, whose requests each have the deadline above. */
const TUF_REFRESH_TIMEOUT_MS = 20_000;
/** `gh attestation trusted-root`, which refreshes two TUF repositories of its own. */
const GH_TIMEOUT_MS = 60_000;
/** How old the embedded root may be when it stands in for TUF, in milliseconds (180 days). */
const DEFAULT_ROOT_MAX_AGE_MS = 180 * 24 * 60 * 60_000;
/** What the runner keeps: annotations of one level in a step, and characters in one. */
const MAX_ANNOTATIONS = 8;
const MAX_ANNOTATION_LENGTH = 4_000;
/** The runner drops a summary above 1 MiB whole. */
const MAX_SUMMARY_BYTES = 1_000_000;
/** Outputs of a job together may hold 1 MB, counted as UTF-16. */
const MAX_OUTPUT_LENGTH = 400_000;
/** Images of one run: each takes a dozen requests. */
const MAX_IMAGES = 1_000;
/** What a registry may list for one image, all places together: more is an attempt to keep the verifier busy. */
const MAX_REFERRERS = 256;
/** Pages of one list; a registry that pages forever is cut off here. */
const MAX_REFERRER_PAGES = 32;
/** Signatures in one manifest; each signer adds one. */
const MAX_SIGNATURE_LAYERS = 256;
/** Everything that is fetched to prove one image, all together. */
const MAX_IMAGE_EVIDENCE_BYTES = 256 * MiB;
/** Platforms of one image index. */
const MAX_PLATFORMS = 256;
/** The answer of a token service, and the words of an error. */
const MAX_TOKEN_BYTES = 64 * KiB;
/** Docker's configuration, and what a credential helper prints. */
const MAX_DOCKER_CONFIG_BYTES = 1 * MiB;
/** One request to a registry, until its answer is read to the end. */
const REGISTRY_REQUEST_TIMEOUT_MS = 60_000;
/** A credential helper; some ask a cloud first. */
const CREDENTIAL_HELPER_TIMEOUT_MS = 20_000;
/** How often a request is sent again after an answer that may pass (429, 5xx). */
const REGISTRY_RETRIES = 3;
/** The longest wait that a server may ask for before a request is sent again; a longer one ends the run with its reason. */
const MAX_RETRY_WAIT_MS = 30_000;
/** Hops to other addresses: a registry and its content network need one or two. */
const MAX_REDIRECTS = 5;
/** Requests to one registry at a time; more would only meet its rate limit. */
const REGISTRY_CONCURRENCY = 6;


/***/ }),

/***/ 3821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ UNSET),
/* harmony export */   TZ: () => (/* binding */ PLANNED),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   o5: () => (/* binding */ inputNamed)
/* harmony export */ });
/**
 * The table of inputs: the one home of their names, shapes and descriptions. `read-inputs.ts` parses by it, `--help`
 * prints it, and a test holds `action.yml` to it. An input is declared here once the engine can do what it promises.
 */
const FILE = { substitution: 'literal', path: true };
const TEMPLATE = { substitution: 'template', path: true };
const LITERAL = { substitution: 'literal' };
const PATTERN = { substitution: 'pattern' };
/** Timers of Node.js hold no more (a longer one would fire at once): not quite 25 days. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;
const INPUTS = [
    ...section('What to check', [
        list('artifacts', 'PATH|GLOB', 'Files to check: paths and globs, one a line; a line that starts with `!` excludes. A glob stays in the workspace and must match something.', { substitution: 'glob', path: true }),
        list('digests', 'DIGEST [NAME]', 'Artifacts that are not on disk: `sha256:HEX[,sha512:HEX] [name]`, one a line.', FILE),
        text('git-tag', 'TAG', 'A tag of the checkout that must be signed by an accepted OpenPGP or SSH key. It is a row of its own and proves no artifact.', LITERAL),
        list('images', 'IMAGE', 'Images in a registry, or anything else that one keeps: `name:tag` or `name@sha256:…`, one a line; `oci://` is allowed.', LITERAL),
        list('var', 'NAME=VALUE', 'Variables, `name=value`, one a line: each fills `{name}` in the other inputs, literally and never as a pattern.'),
    ]),
    ...section('Evidence', [
        list('bundle', 'TEMPLATE', 'Where the Sigstore bundle of an artifact is: a path with `{path}`, `{dir}`, `{name}`, `{1}` (what the first `*` matched). Default: beside the artifact.', TEMPLATE),
        list('signature', 'TEMPLATE', 'Where a detached signature (raw, base64, OpenPGP, minisign, signify, SSH, Helm provenance) is; a template like `bundle`.', TEMPLATE),
        list('certificate', 'TEMPLATE', 'Where the PEM certificate of a detached signature is; a template like `bundle`, where the proof of its time can lie.', TEMPLATE),
        list('checksums', 'PATH', 'Checksum lists. Every artifact must be listed and match; without `artifacts` and `digests` every listed file is an artifact.', FILE),
        bool('checksums-signed', 'The checksum list itself must be signed by an accepted signer, and then vouches for what it lists.'),
        bool('checksums-complete', 'A listed file that is absent is a failure, beside `artifacts` or `digests` too.'),
        text('predicate-type', 'URI|any', 'The predicate type that an attestation must have; `any` for every type. Default: SLSA provenance v0.2 and v1.', LITERAL),
        {
            ...list('attestation-source', 'local|oci', 'Where attestations come from: `local`, bundles on disk (the default for files), or `oci`, the registry (the default for images).'),
            values: ['local', 'oci'],
        },
    ]),
    ...section('Who may sign', [
        list('certificate-identity', 'SAN', 'The exact identity in the certificate, such as a workflow with its ref; several are alternatives.', LITERAL),
        list('certificate-identity-regexp', 'RE2', 'A pattern in RE2 syntax that must match the whole identity.', PATTERN),
        list('certificate-oidc-issuer', 'URL', 'The exact OIDC issuer that the identity must come from; required beside an identity.', LITERAL),
        list('certificate-oidc-issuer-regexp', 'RE2', 'A pattern in RE2 syntax that must match the whole issuer.', PATTERN),
        bool('allow-broad-identity', 'Allow a pattern that admits an owner made up at random; otherwise it is a configuration error.'),
        list('key', 'PATH', 'A public key (PEM; minisign, signify or SSH for their signatures): the signature must be by it, and evidence by a certificate is refused. Exclusive with identities.', FILE),
        list('openpgp-keys', 'PATH', 'OpenPGP public keys, armored or binary, one or many in a file: each is one more who may sign, beside identities or `key`.', FILE),
        list('openpgp-fingerprints', 'FINGERPRINT', 'Full fingerprints (40 or 64 hex digits) of primary keys or signing subkeys: of `openpgp-keys` only these may sign.', LITERAL),
        text('openpgp-keyserver', 'URL', 'A keyserver (HKP over https) to fetch the keys of `openpgp-fingerprints` from that no file has. None is asked by default.', LITERAL),
        choice('transparency-log', ['required', 'none'], 'Whether a signature must be in the transparency log: `required` (the default) or, with `key` only, `none`.'),
        text('repo', 'OWNER/REPO', 'The GitHub repository that the artifact was built from.', LITERAL),
        text('owner', 'OWNER', 'The GitHub owner of the repository that the artifact was built from.', LITERAL),
        text('signer-repo', 'OWNER/REPO', 'The repository whose workflow signed, where it is another one than `repo` (a reusable workflow).', LITERAL),
        text('signer-workflow', '[HOST/]OWNER/REPO/PATH[@REF]', 'The workflow that signed, with or without its ref.', LITERAL),
        text('source-ref', 'REF', 'The full ref that was built, such as `refs/tags/v1.2.3`; compared with case.', LITERAL),
        text('source-digest', 'COMMIT', 'The commit that was built, in full.', LITERAL),
        bool('deny-self-hosted-runners', 'Refuse what was built on a self-hosted runner.'),
    ]),
    ...section('Images', [
        {
            ...list('require', 'signature|attestation|sbom', 'What each image must have, one a line: `signature`, `attestation`, `sbom`. Default: a signature, or an attestation where `predicate-type` is given.'),
            values: ['signature', 'attestation', 'sbom'],
        },
        list('annotations', 'KEY=VALUE', 'Annotations that the signature of an image must carry, as `cosign verify -a` takes them, one a line.', LITERAL),
        text('signature-repository', 'REPOSITORY', 'The repository that holds the signatures and attestations of the images, where it is not their own.', LITERAL),
        bool('require-digest', 'Refuse a reference without digest, which otherwise is a warning: its tag can move.'),
        bool('tag-matches-ref', 'The certificate must be of the Git tag that the tag of the image names: `0.1.2` needs `refs/tags/v0.1.2` or `refs/tags/0.1.2`.'),
        text('sbom-dir', 'PATH', 'A folder that the SBOMs of the images are written to: those of an accepted signer into `authenticated`, all others into `unauthenticated`.', FILE),
        text('github-token', 'TOKEN', 'The token to pull from ghcr.io with; it goes nowhere else. Default: what `docker login` stored, then `GITHUB_TOKEN` of the environment.', {}),
    ]),
    ...section('Trust', [
        list('trusted-root', 'SOURCE|PATH', 'The Sigstore instance to trust: `tuf` (default), `embedded`, `staging`, `gh`, or the path of a trusted_root.json; several are alternatives.', FILE),
        text('tuf-mirror', 'URL', 'Another TUF repository to take the trusted root from.', LITERAL),
        text('tuf-root', 'PATH', 'The root.json that the TUF repository is trusted by.', FILE),
        duration('trusted-root-max-age', 'How old the embedded root may be when it stands in for TUF. Default: `180d`.'),
        bool('require-timestamp', 'Require a signed timestamp by an authority of the trusted root as well.'),
        bool('offline', 'Use no network at all; `tuf` is then `embedded`.'),
    ]),
    ...section('Run', [
        choice('mode', ['enforce', 'report'], '`enforce` (the default), or `report`: check and show everything, but let the step pass.'),
        {
            ...duration('timeout', 'Time limit of the whole run: `90s`, `5m`, `1h`. Default: `30m`.'),
            maxMs: MAX_TIMEOUT_MS,
        },
        text('report', 'PATH', 'Where to write the JSON report; none is written without it.', FILE),
    ]),
];
/** Inputs of the public interface that a later version will have: a better answer than "misspelt". */
const PLANNED = [
    'release policy policy-digest manifest revocations revocations-cache',
    'expect-version minimum-version expect-arch manifest-max-age revocations-identity revocations-identity-regexp',
    'revocations-oidc-issuer revocations-key',
    'install verified-dir recheck skip-signatures skip-checksums skip-reason sarif metrics vsa deployed',
].flatMap((line) => line.split(' '));
/** An optional input's default in `action.yml`: an undefined expression arrives as an empty string, which is an error. */
const UNSET = '(unset)';
/** The input of that name. */
function inputNamed(name) {
    return INPUTS.find((input) => input.name === name);
}
function section(title, rows) {
    return rows.map((row) => ({ ...row, section: title }));
}
function list(name, placeholder, description, details = {}) {
    return { name, shape: 'list', placeholder, description, ...details };
}
function text(name, placeholder, description, details) {
    return { name, shape: 'text', placeholder, description, ...details };
}
function bool(name, description) {
    return { name, shape: 'boolean', placeholder: '', description };
}
function duration(name, description) {
    return { name, shape: 'duration', placeholder: 'DURATION', description };
}
function choice(name, values, description) {
    return { name, shape: 'choice', placeholder: values.join('|'), description, values };
}


/***/ }),

/***/ 8400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Finding what somebody meant by a misspelt word. */
/** So much of a word must be there to stand for the whole. */
const MIN_BEGINNING = 3;
/**
 * The word of `known` that `word` was meant to be: the shortest that it is the beginning of, or else the nearest, of
 * which a third of the letters may differ. gh's `cert-` is `certificate-` here.
 */
function nearest(word, known) {
    const wanted = word
        .toLowerCase()
        .replaceAll('_', '-')
        .replace(/^cert-/, 'certificate-');
    const longer = known.filter((candidate) => wanted.length >= MIN_BEGINNING && candidate.startsWith(wanted));
    if (longer.length > 0)
        return longer.reduce((a, b) => (b.length < a.length ? b : a));
    let best;
    let bestDistance = Math.max(2, Math.ceil(wanted.length / 3)) + 1;
    for (const candidate of known) {
        const distance = editDistance(wanted, candidate);
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** How many letters must be added, dropped, changed or swapped with their neighbour to get from one word to the other. */
function editDistance(from, to) {
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            if (swapped)
                cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
            current.push(cost);
        }
        [beforeLast, last] = [last, current];
    }
    return last[to.length] ?? 0;
}


/***/ }),

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/**
 * Encoders for untrusted text (names, identities, messages with such in them), one for each sink of the reports.
 * JSON needs none: `JSON.stringify` is exact. Log lines and annotations are encoded once more by the host.
 */
/** What a person cannot see or what moves the text around it: controls, bidi and zero-width marks, odd spaces, fillers. */
const INVISIBLE = /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u{2800}]/gu;
/** Longest value that is shown whole unless the caller says otherwise; real identities stay below it. */
const DEFAULT_LENGTH = 300;
/** Room for the words that stand where text was cut. */
const CUT_NOTE = 32;
function codePoint(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
/** Shows every invisible character as `\u{…}`. */
function visible(text) {
    return text.replace(INVISIBLE, codePoint);
}
/** Text on one line for a person: invisible characters shown, and cut in the middle (with the count) where too long. */
function plain(text, length = DEFAULT_LENGTH) {
    return cut(text, length, visible);
}
/**
 * Quotes an untrusted value inside a sentence, if it could be mistaken for a part of it or has to be cut. In quotes, `"` and
 * `\` get a `\`, so that the end of the value is where it seems to be.
 */
function show(text, length = DEFAULT_LENGTH) {
    if (text.length <= length && BARE.test(text))
        return visible(text);
    return `"${cut(text, length, (part) => part.replace(/["\\]|[^"\\]+/g, (piece) => QUOTED[piece] ?? visible(piece)))}"`;
}
/** Names, paths and addresses without blanks or quotes, which do not begin or end like punctuation. */
const BARE = /^[\p{L}\p{N}._/~@-](?:[\p{L}\p{M}\p{N}._/~@:+=%#-]*[\p{L}\p{M}\p{N}_/~-])?$/u;
const QUOTED = { '"': '\\"', '\\': '\\\\' };
/** Encodes character by character, so that no `\u{…}` is cut in two; the middle goes first, since names differ at their ends. */
function cut(text, length, encode) {
    if (text.length <= length) {
        const whole = encode(text);
        if (whole.length <= length)
            return whole;
    }
    const characters = Array.from(text);
    const half = Math.max(8, Math.floor((length - CUT_NOTE) / 2));
    const head = take(characters, half, encode);
    const tail = take(characters.slice(head.length).reverse(), half, encode).reverse();
    const hidden = characters.length - head.length - tail.length;
    if (hidden === 0)
        return [...head, ...tail].join('');
    return `${head.join('')}…(${hidden} characters cut)…${tail.join('')}`;
}
function take(characters, room, encode) {
    const taken = [];
    let used = 0;
    for (const character of characters) {
        const encoded = encode(character);
        used += encoded.length;
        if (used > room)
            break;
        taken.push(encoded);
    }
    return taken;
}
/**
 * Text for the job summary, in a tag or in an attribute. Every ASCII character with a meaning in HTML or in Markdown
 * becomes a numeric reference: the summary is one HTML block, but its safety must not hang on where that block ends.
 */
function html(text, length = DEFAULT_LENGTH) {
    return plain(text, length).replace(/[\x21-\x2b\x3a-\x40\x5b-\x60\x7b-\x7e]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** An untrusted value in the summary. GitHub looks for @mentions, #123, commits and addresses everywhere but in `<code>`. */
function code(text, length = DEFAULT_LENGTH) {
    return `<code>${html(text, length)}</code>`;
}
/** Pieces of a sentence that belong together: code in backticks, a value quoted by `show`, blanks. */
const PIECES = /(`[^`]+`|"(?:[^"\\]|\\.)*"| +)/;
/** A word of plain language or a number; nothing in it can become a mention, a link or markup. */
const WORD = /^(?:[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|\p{N}{1,6}(?:[.,]\p{N}{1,6})*|[–—-])$/u;
/**
 * A sentence in the summary: whatever is not plain words (names, addresses, digests, `…`) is set as code, for the same
 * reason as in `code`, and because it reads well.
 */
function prose(text, length = 1_500) {
    return plain(text, length).split(PIECES).map(prosePiece).join('');
}
function prosePiece(piece) {
    if (piece.trim() === '')
        return piece;
    if (piece.length > 2 && piece.startsWith('`') && piece.endsWith('`'))
        return code(piece.slice(1, -1), Infinity);
    if (piece.startsWith('"'))
        return code(piece, Infinity);
    const [, before = '', middle = '', after = ''] = /^([(']*)(.*?)([.,;:!?)']*)$/u.exec(piece) ?? [];
    if (middle === '' || (WORD.test(middle) && !/^(?:gh-|[0-9a-f]{7,}$)/i.test(middle)))
        return html(piece, Infinity);
    return `${html(before, Infinity)}${code(middle, Infinity)}${html(after, Infinity)}`;
}
/** `10,000`: the same everywhere, whatever the machine's locale. */
function count(value) {
    return String(value).replace(/\B(?=(?:[0-9]{3})+$)/g, ',');
}


/***/ }),

/***/ 4138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Z9: () => (/* binding */ wordsOf)
/* harmony export */ });
function accept(value) {
    return { ok: true, value };
}
function refuse(refusal) {
    return { ok: false, refusal };
}
/** The words of an unknown thrown thing, with those of its causes; never a stack. */
function wordsOf(error) {
    if (!(error instanceof Error))
        return String(error);
    const cause = error.cause === undefined ? '' : `: ${wordsOf(error.cause)}`;
    return `${error.message}${cause}`;
}


/***/ }),

/***/ 7935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   yk: () => (/* binding */ escapeGlob)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8207);
/**
 * Globs over names with `/`, our own because a gate must not overlook a file: every name counts, dotfiles and names with
 * newlines too, and the walk must know which links and folders a pattern would have led it to.
 *
 * `*` and `?` match within one segment (`?` one code point), `**` as a whole segment any number of folders, `[a-z]` and
 * `[!a-z]` one code point, `{a,b}` either text. A brace without comma and an unclosed bracket are plain text. `\` takes
 * the next character literally, except on Windows, where it separates folders as users write it.
 *
 * Matching goes back only to the latest `*` (the earlier ones took the least they could, which loses no match), so that
 * its time is the product of the two lengths: names come from strangers, and a backtracking expression could be stalled.
 */


/** Spellings that the braces of one pattern may stand for: each is matched against every name. */
const MAX_SPELLINGS = 1_024;
const HABIT = node_path__WEBPACK_IMPORTED_MODULE_0__.sep === '\\' ? 'separates' : 'escapes';
/** Whether a text has any character that a glob would not take literally. */
function isGlob(text, backslash = HABIT) {
    return (backslash === 'escapes' ? /[*?[{\\]/ : /[*?[{]/).test(text);
}
/** A pattern that matches exactly this name (given with `/`). */
function escapeGlob(text, backslash = HABIT) {
    const escaped = backslash === 'escapes' ? text.replace(/[*?[\]{},\\]/g, '\\$&') : text.replace(/[*?[{]/g, (found) => `[${found}]`);
    return escaped.startsWith('!') ? `./${escaped}` : escaped;
}
/**
 * Compiles a pattern that is relative to where names start.
 *
 * @returns the glob, or why there is none: `LIMIT_EXCEEDED` for too many wildcards, `UNSAFE_PATH` where it is absolute
 *   or has a `..` segment.
 */
function compileGlob(text, backslash = HABIT) {
    const pattern = backslash === 'separates' ? text.replaceAll('\\', '/') : text;
    const wildcards = pattern.match(/\\.|\*+|[?[{]/gsu)?.filter((found) => !found.startsWith('\\')).length ?? 0;
    if (wildcards > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_GLOB_WILDCARDS */ .qg)
        return { refusal: tooMuch(text, 'wildcards', wildcards, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_GLOB_WILDCARDS */ .qg) };
    const spellings = expandBraces(pattern);
    if (spellings.length > MAX_SPELLINGS) {
        return { refusal: tooMuch(text, 'spellings', `more than ${MAX_SPELLINGS}`, MAX_SPELLINGS) };
    }
    const ways = [];
    for (const spelling of spellings) {
        const segments = splitSegments(spelling);
        if (spelling.startsWith('/') || segments.includes('..')) {
            return {
                refusal: {
                    code: 'UNSAFE_PATH',
                    message: `the pattern ${text} leaves the folder that it starts from`,
                    hint: 'Write a pattern relative to the workspace, without `..`; name files elsewhere as plain paths.',
                },
            };
        }
        ways.push(toSteps(segments));
    }
    return assemble(text, ways);
}
function tooMuch(text, what, actual, max) {
    return {
        code: 'LIMIT_EXCEEDED',
        message: `the pattern ${text} has too many ${what}`,
        expected: `at most ${max}`,
        actual: `${actual}`,
        hint: 'Write several simpler patterns.',
    };
}
function assemble(source, ways) {
    const steps = [];
    const starts = [];
    for (const way of ways) {
        starts.push(steps.length);
        steps.push(...way, { kind: 'end' });
    }
    /** A `**` may stand for no folder at all, so the step behind it is reached together with it. */
    const close = (positions) => {
        const closed = new Set();
        for (let position of positions) {
            closed.add(position);
            while (steps[position]?.kind === 'folders')
                closed.add(++position);
        }
        return [...closed];
    };
    const start = close(starts);
    const step = (state, segment) => {
        const reached = [];
        for (const position of state) {
            const at = steps[position];
            if (at?.kind === 'folders')
                reached.push(position);
            else if (at?.kind === 'segment' && matchSegment(at.tokens, segment))
                reached.push(position + 1);
        }
        return reached.some((position) => steps[position]?.kind === 'folders') ? close(reached) : reached;
    };
    return {
        source,
        start,
        step,
        accepts: (state) => state.some((position) => steps[position]?.kind === 'end'),
        continues: (state) => state.some((position) => steps[position]?.kind !== 'end'),
        match: (name) => {
            const segments = name.split('/');
            for (const way of ways) {
                const captures = matchSteps(way, segments);
                if (captures)
                    return captures;
            }
            return undefined;
        },
        matchesAllBelow: (name) => name
            .split('/')
            .reduce(step, start)
            .some((position) => steps[position]?.kind === 'folders' &&
            isAnything(steps[position + 1]) &&
            steps[position + 2]?.kind === 'end'),
    };
}
function isAnything(step) {
    return step?.kind === 'segment' && step.tokens.length === 1 && step.tokens[0]?.kind === 'star';
}
/** A last `**` means every file below: any folders and then a name. */
function toSteps(segments) {
    const steps = [];
    for (const segment of segments) {
        if (segment !== '**')
            steps.push({ kind: 'segment', tokens: toTokens(segment) });
        else if (steps.at(-1)?.kind !== 'folders')
            steps.push({ kind: 'folders' });
    }
    if (steps.at(-1)?.kind === 'folders')
        steps.push({ kind: 'segment', tokens: [{ kind: 'star', captured: false }] });
    return steps;
}
/** Segments of a path; `.` and doubled slashes mean nothing. An escaped slash is a slash: no name can hold one. */
function splitSegments(pattern) {
    const segments = [''];
    for (const [piece] of pattern.matchAll(/\\?\/|\\.|[^\\/]+|\\$/gsu)) {
        if (piece.endsWith('/'))
            segments.push('');
        else
            segments.push((segments.pop() ?? '') + piece);
    }
    return segments.filter((segment) => segment !== '' && segment !== '.');
}
function toTokens(segment) {
    const tokens = [];
    let text = '';
    const put = (token) => {
        if (text !== '')
            tokens.push({ kind: 'text', text });
        text = '';
        if (token.kind !== 'star' || tokens.at(-1)?.kind !== 'star')
            tokens.push(token);
    };
    for (let at = 0; at < segment.length; at++) {
        const char = segment.charAt(at);
        const end = char === '[' ? setEnd(segment, at) : -1;
        if (char === '*')
            put({ kind: 'star', captured: true });
        else if (char === '?')
            put({ kind: 'one' });
        else if (end > 0) {
            put(toSet(segment.slice(at + 1, end)));
            at = end;
        }
        else if (char === '\\' && at + 1 < segment.length)
            text += segment.charAt(++at);
        else
            text += char;
    }
    if (text !== '')
        tokens.push({ kind: 'text', text });
    return tokens;
}
/** Index of the `]` that closes the set opened at `open`, or -1. A `]` right at the start is a member. */
function setEnd(text, open) {
    let at = open + 1;
    if (text[at] === '!' || text[at] === '^')
        at++;
    if (text[at] === ']')
        at++;
    for (; at < text.length && text[at] !== '/'; at++) {
        if (text[at] === ']')
            return at;
        if (text[at] === '\\')
            at++;
    }
    return -1;
}
function toSet(body) {
    const negated = /^[!^]/.test(body);
    // A dash is one that makes a range unless it is escaped, first or last.
    const points = [...(negated ? body.slice(1) : body).matchAll(/\\(.)|(.)/gsu)].map(([char, escaped]) => ({
        value: (escaped ?? char).codePointAt(0) ?? 0,
        dash: char === '-',
    }));
    const ranges = [];
    for (let at = 0; at < points.length; at++) {
        const low = points[at]?.value ?? 0;
        const high = points[at + 1]?.dash === true ? points[at + 2] : undefined;
        if (high)
            at += 2;
        ranges.push([low, high?.value ?? low]);
    }
    return { kind: 'set', negated, ranges };
}
/** Every spelling that the braces stand for; stops soon after there are more than allowed. */
function expandBraces(text) {
    for (let open = 0; open < text.length; open++) {
        if (text[open] === '\\')
            open++;
        else if (text[open] === '[')
            open = Math.max(open, setEnd(text, open));
        else if (text[open] === '{') {
            const group = readGroup(text, open);
            if (!group)
                continue;
            const tails = expandBraces(text.slice(group.end + 1));
            const spellings = [];
            for (const head of group.options.flatMap(expandBraces)) {
                for (const tail of tails)
                    spellings.push(text.slice(0, open) + head + tail);
                if (spellings.length > MAX_SPELLINGS)
                    break;
            }
            return spellings;
        }
    }
    return [text];
}
/** The options between the brace at `open` and its partner; undefined where it has none, or no comma. */
function readGroup(text, open) {
    const options = [];
    let from = open + 1;
    let depth = 0;
    for (let at = from; at < text.length; at++) {
        const char = text[at];
        if (char === '\\')
            at++;
        else if (char === '[')
            at = Math.max(at, setEnd(text, at));
        else if (char === '{')
            depth++;
        else if (char === '}' && depth > 0)
            depth--;
        else if ((char === ',' || char === '}') && depth === 0) {
            options.push(text.slice(from, at));
            from = at + 1;
            if (char === '}')
                return options.length > 1 ? { options, end: at } : undefined;
        }
    }
    return undefined;
}
/** As `matchSegment`, one level up: steps against segments, `**` taking the part of `*`. */
function matchSteps(steps, segments) {
    const captures = [];
    let step = 0;
    let at = 0;
    let folders = -1;
    let resume = 0;
    while (step < steps.length || at < segments.length) {
        const wanted = steps[step];
        if (wanted?.kind === 'folders') {
            folders = step++;
            resume = at;
            continue;
        }
        const segment = segments[at];
        const found = wanted?.kind === 'segment' && segment !== undefined ? matchSegment(wanted.tokens, segment) : undefined;
        if (found) {
            captures[step++] = found;
            at++;
        }
        else if (folders < 0 || resume >= segments.length)
            return undefined;
        else {
            at = ++resume;
            step = folders + 1;
        }
    }
    // A `**` has no entry of its own: `flat` skips the hole.
    return captures.flat();
}
function matchSegment(tokens, text) {
    const stars = [];
    let token = 0;
    let at = 0;
    let star = -1;
    while (token < tokens.length || at < text.length) {
        const wanted = tokens[token];
        if (wanted?.kind === 'star') {
            star = token++;
            stars.push({ captured: wanted.captured, from: at, to: at });
            continue;
        }
        const next = wanted ? advance(wanted, text, at) : -1;
        const latest = stars.at(-1);
        if (next >= 0) {
            at = next;
            token++;
        }
        else if (!latest || latest.to >= text.length)
            return undefined;
        else {
            at = latest.to = afterPoint(text, latest.to);
            token = star + 1;
        }
    }
    return stars.filter(({ captured }) => captured).map(({ from, to }) => text.slice(from, to));
}
/** The index behind what the token matches at `at`, or -1. */
function advance(token, text, at) {
    if (token.kind === 'text')
        return text.startsWith(token.text, at) ? at + token.text.length : -1;
    const point = text.codePointAt(at);
    if (point === undefined)
        return -1;
    const member = token.kind === 'one' || token.ranges.some(([low, high]) => low <= point && point <= high) !== token.negated;
    return member ? afterPoint(text, at) : -1;
}
function afterPoint(text, at) {
    return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version in reports and in `--version`; a test holds it to package.json. */
const VERSION = '0.1.0';


/***/ })

};
