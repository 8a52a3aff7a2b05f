export const id = 423;
export const ids = [423];
export const modules = {

/***/ 30423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeDeploymentRecord: () => (/* binding */ writeDeploymentRecord)
/* harmony export */ });
/* harmony import */ var _core_github_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30605);
/* harmony import */ var _formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85497);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93343);
/**
 * Writing deployment records. Source: docs.github.com/rest/orgs/artifact-metadata, "Create an artifact deployment record": one name
 * of a deployment in one environment and cluster is one record, so that sending it again changes nothing.
 */



/**
 * Writes one record.
 *
 * @returns why it was not written; undefined where GitHub says that it was
 * @throws the run's reason where it is over
 */
async function writeDeploymentRecord(client, deployment, artifact) {
    const { owner } = deployment;
    try {
        const answer = await client.read({ endpoint: 'deployment-record', params: { owner }, body: bodyOf(deployment, artifact) }, { maxBytes: _core_github_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RECORD_ANSWER_BYTES */ ._Z });
        if (!answer)
            return absent(client.api.host, owner);
        return names(answer.bytes, artifact) ? undefined : unwritten(client.api.host, artifact);
    }
    catch (error) {
        return (0,_github_error_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHubRefusal */ .CP)(error);
    }
}
function bodyOf(deployment, { name, digest, deployment: of }) {
    const { environment, physicalEnvironment, cluster, version, repository, tags, risks } = deployment;
    return {
        name,
        digest,
        version,
        status: 'deployed',
        logical_environment: environment,
        physical_environment: physicalEnvironment,
        cluster,
        deployment_name: of,
        ...(Object.keys(tags).length > 0 && { tags }),
        ...(risks.length > 0 && { runtime_risks: risks }),
        github_repository: repository,
        return_records: true,
    };
}
/** An answer that does not name the record is no word that it was written: a proxy's page has status 200 too. */
function names(bytes, { digest, deployment }) {
    const answer = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes);
    const records = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(answer) ? answer['deployment_records'] : undefined;
    return (Array.isArray(records) &&
        records.some((one) => (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(one) && one['digest'] === digest && one['deployment_name'] === deployment));
}
function absent(host, owner) {
    return {
        code: 'RECORD_FAILED',
        message: `${host} has no deployment records for ${owner} (404)`,
        expected: 'an organisation whose records the token may write (`artifact-metadata: write`)',
        hint: 'Name the organisation with `owner=`: users have no such records, and neither has GitHub Enterprise Server. Check that the token has `artifact-metadata: write` there.',
    };
}
function unwritten(host, { digest, deployment }) {
    return {
        code: 'RECORD_FAILED',
        message: `${host} does not confirm the deployment record ${deployment} for ${digest}`,
        hint: 'GitHub finds the repository by the provenance of the artifact; if it has none, name it with `repository=`.',
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
