export const id = 8082;
export const ids = [8082];
export const modules = {

/***/ 93343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ gitHubRefusal),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/** Thrown inside this room; whoever asks it turns it into a refusal. */
class GitHubError extends Error {
    refusal;
    constructor(refusal, cause) {
        super(refusal.message, cause === undefined ? undefined : { cause });
        this.name = 'GitHubError';
        this.refusal = refusal;
    }
}
/** The refusal that an error stands for; anything but an error of this room is thrown on. */
function gitHubRefusal(error) {
    if (!(error instanceof GitHubError))
        throw error;
    return error.refusal;
}
/** An answer that is no answer. */
function failure(url, what) {
    return new GitHubError({ code: 'NETWORK', message: `${url.host} ${what}` });
}


/***/ }),

/***/ 39131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ lateGitHub)
/* harmony export */ });
/** A client, and what several rooms read with it. */
function lateGitHub() {
    return __webpack_require__.e(/* import() */ 7515).then(__webpack_require__.bind(__webpack_require__, 97515));
}


/***/ }),

/***/ 38082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchRepositoryKey: () => (/* binding */ fetchRepositoryKey),
/* harmony export */   fetchVouchedAsset: () => (/* binding */ fetchVouchedAsset)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26200);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28490);
/* harmony import */ var _github_access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12573);
/* harmony import */ var _github_github_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93343);
/* harmony import */ var _github_late_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39131);
/* harmony import */ var _github_release_asset_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22079);
/* harmony import */ var _subjects_sidecars_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69117);
/* harmony import */ var _key_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51067);
/* harmony import */ var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50357);
/* harmony import */ var _core_time_limit_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45708);
/**
 * Keys that lie on GitHub: `cosign.pub` in the repository of a project, or among the assets of a release. A file of a commit is the
 * one that the commit has, as with policy files; an asset can be exchanged, so that its digest must be given.
 */











/** The bytes of the key, which are not believed unless they are those of the commit or of the digest. */
async function fetchRepositoryKey(source, context) {
    const got = await fetching(context, (client) => read(source, client));
    if ('problem' in got)
        return got;
    const found = (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_8__/* .sha256Hex */ .f)(got.value);
    return source.sha256 !== undefined && found !== source.sha256
        ? { problem: (0,_key_source_js__WEBPACK_IMPORTED_MODULE_7__/* .otherThanPinned */ .OM)(source.sha256, found) }
        : got;
}
/** Asks GitHub, and makes a problem of what could not be had. */
async function fetching({ env = {}, githubToken, timeoutMs = _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_TIMEOUT_MS */ .t1 }, ask) {
    const api = (0,_github_access_js__WEBPACK_IMPORTED_MODULE_3__.gitHubApi)(env);
    if ('problem' in api)
        return { problem: api.problem };
    const token = (0,_github_access_js__WEBPACK_IMPORTED_MODULE_3__.gitHubToken)(env, githubToken);
    const signal = (0,_core_time_limit_js__WEBPACK_IMPORTED_MODULE_9__/* .timeLimit */ .z)(timeoutMs);
    const { createGitHubClient } = await (0,_github_late_js__WEBPACK_IMPORTED_MODULE_10__/* .lateGitHub */ .w)();
    const client = createGitHubClient({ api: api.value, signal, ...(token !== undefined && { token }) });
    const got = await ask(client).catch((error) => {
        if (!signal.aborted)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)((0,_github_github_error_js__WEBPACK_IMPORTED_MODULE_4__/* .gitHubRefusal */ .CP)(error));
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)({ code: 'NETWORK', message: 'the run had no time left' });
    });
    return got.ok ? { value: got.value } : { problem: problemOf(got.refusal) };
}
/** A key among the assets of a release, with the evidence that lies beside it under the usual names. Nothing of it is believed yet. */
async function fetchVouchedAsset(source, context) {
    const got = await fetching(context, (client) => readWithEvidence(source, client));
    if ('problem' in got)
        return got;
    const { bytes } = got.value;
    const found = (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_8__/* .sha256Hex */ .f)(bytes);
    return source.sha256 !== undefined && found !== source.sha256
        ? { problem: (0,_key_source_js__WEBPACK_IMPORTED_MODULE_7__/* .otherThanPinned */ .OM)(source.sha256, found) }
        : got;
}
async function readWithEvidence({ owner, repo, at }, client) {
    if (!('asset' in at))
        throw new Error('a file of a commit has no evidence beside it');
    const { tag, asset } = at;
    const { findRelease } = await (0,_github_late_js__WEBPACK_IMPORTED_MODULE_10__/* .lateGitHub */ .w)();
    const release = await findRelease(client, { owner, repo, tag });
    if (!release.ok)
        return release;
    const { assets } = release.value;
    const key = await readAsset({ owner, repo }, asset, { assets, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY_BYTES */ ._Y }, client);
    if (!key.ok)
        return key;
    const evidence = [];
    for (const { suffix, role } of _subjects_sidecars_js__WEBPACK_IMPORTED_MODULE_6__/* .EVIDENCE_SUFFIXES */ .u0) {
        const name = asset + suffix;
        if (!assets.some((one) => one.name === name))
            continue;
        const read = await readAsset({ owner, repo }, name, { assets, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY_EVIDENCE_BYTES */ .Du }, client);
        if (!read.ok)
            return read;
        evidence.push({ file: `${owner}/${repo}@${tag}:${name}`, role, bytes: read.value });
    }
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)({ bytes: key.value, evidence });
}
function problemOf({ code, message, hint = 'Check repository, tag or commit, and name.' }) {
    return { message: `could not be read: ${message}`, fix: hint, ...((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isCouldNotLook */ .mI)(code) && { code }) };
}
async function read({ owner, repo, at }, client) {
    const { findRelease, readRepositoryFile } = await (0,_github_late_js__WEBPACK_IMPORTED_MODULE_10__/* .lateGitHub */ .w)();
    if ('asset' in at) {
        const release = await findRelease(client, { owner, repo, tag: at.tag });
        if (!release.ok)
            return release;
        const { assets } = release.value;
        return readAsset({ owner, repo }, at.asset, { assets, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY_BYTES */ ._Y }, client);
    }
    const file = await readRepositoryFile({ owner, repo, sha: at.commit, path: at.path }, client);
    return file.ok && file.value.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY_BYTES */ ._Y ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(tooLarge(file.value.length, _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY_BYTES */ ._Y)) : file;
}
/** @throws GitHubError where it could not look */
async function readAsset({ owner, repo }, name, { assets, maxBytes }, client) {
    const asset = assets.find((one) => one.name === name);
    if (!asset) {
        const others = assets.map((one) => one.name);
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(absent(name, others));
    }
    if (!(0,_github_release_asset_js__WEBPACK_IMPORTED_MODULE_5__/* .isUsable */ .Ng)(asset))
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(asset.refusal);
    if (asset.size > maxBytes)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(tooLarge(asset.size, maxBytes));
    const { assetBytes } = await (0,_github_late_js__WEBPACK_IMPORTED_MODULE_10__/* .lateGitHub */ .w)();
    const got = await assetBytes(client, { owner, repo }, asset, maxBytes);
    return got ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(got.bytes) : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(absent(name, []));
}
/** Most names in a message. */
const MOST_SHOWN = 8;
function absent(name, others) {
    const some = others.length > 0 ? `; it has ${others.slice(0, MOST_SHOWN).join(', ')}` : '';
    return { code: 'ARTIFACT_NOT_FOUND', message: `the release has no asset ${name}${some}` };
}
function tooLarge(bytes, most) {
    const message = `it has ${bytes} bytes; at most ${most} are read of a key`;
    return { code: 'ARTIFACT_NOT_FOUND', message, hint: 'Name a file that holds only the key.' };
}


/***/ })

};
