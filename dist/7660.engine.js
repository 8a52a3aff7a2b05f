export const id = 7660;
export const ids = [7660];
export const modules = {

/***/ 87660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRepositoryFile: () => (/* binding */ readRepositoryFile)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28490);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93343);
/** A file of a repository at a commit, as it is: for policies that live in another repository. */



const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
/**
 * Reads a file (docs.github.com/rest/repos/contents, "Get repository content", media type `raw`). Never more than 4 MiB.
 *
 * @returns a refusal where it could not look, and `ARTIFACT_NOT_FOUND` where there is no such file.
 */
async function readRepositoryFile({ owner, repo, sha, path }, client) {
    const shown = `${owner}/${repo}@${sha}:${path}`;
    if (!COMMIT.test(sha)) {
        const message = `${shown} does not name a whole commit`;
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)({ code: 'CONFIG_INVALID', message, hint: 'Write all 40 hex digits: a branch or tag can move.' });
    }
    try {
        const answer = await client.read({ endpoint: 'repository-file', params: { owner, repo, path }, query: { ref: sha.toLowerCase() } }, { accept: 'application/vnd.github.raw+json', maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DOCUMENT_BYTES */ .bi });
        if (answer && isFolder(answer.headers))
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(absent(shown, 'it is a folder'));
        return answer ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(answer.bytes) : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(absent(shown, 'there is no such file, or the token cannot see it'));
    }
    catch (error) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)((0,_github_error_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHubRefusal */ .CP)(error));
    }
}
/** A folder has no raw form: its listing comes as JSON. A file's type says `raw`, whatever it holds. */
function isFolder(headers) {
    return /^application\/json\b/i.test(headers.get('content-type') ?? '');
}
function absent(shown, why) {
    return {
        code: 'ARTIFACT_NOT_FOUND',
        message: `${shown} cannot be read: ${why}`,
        hint: 'Check repository, commit and path; a private repository needs a token with `contents: read`.',
    };
}


/***/ }),

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


/***/ })

};
