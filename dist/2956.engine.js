export const id = 2956;
export const ids = [2956];
export const modules = {

/***/ 30605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ MAX_GITHUB_ATTESTATIONS),
/* harmony export */   Ko: () => (/* binding */ MAX_GITHUB_PAGE_VALUES),
/* harmony export */   N5: () => (/* binding */ GITHUB_RETRIES),
/* harmony export */   VA: () => (/* binding */ MAX_BULK_PAGES),
/* harmony export */   W_: () => (/* binding */ MAX_DEPLOYMENT_RECORDS),
/* harmony export */   _Z: () => (/* binding */ MAX_RECORD_ANSWER_BYTES),
/* harmony export */   aA: () => (/* binding */ MAX_GITHUB_WAIT_MS),
/* harmony export */   bB: () => (/* binding */ GITHUB_REQUEST_TIMEOUT_MS),
/* harmony export */   dT: () => (/* binding */ MAX_RELEASE_PAGE_BYTES),
/* harmony export */   gC: () => (/* binding */ USUAL_BUNDLE_BYTES),
/* harmony export */   gI: () => (/* binding */ GITHUB_CONCURRENCY),
/* harmony export */   sH: () => (/* binding */ MAX_BULK_DIGESTS),
/* harmony export */   t3: () => (/* binding */ MAX_ATTESTATION_PAGES),
/* harmony export */   zN: () => (/* binding */ MAX_GITHUB_PAGE_BYTES)
/* harmony export */ });
/** Bounds of what GitHub is asked, each with its reason. */
const MiB = 1024 * 1024;
/** One request to GitHub's API; a download is given up when nothing arrives for this long. */
const GITHUB_REQUEST_TIMEOUT_MS = 60_000;
/** How often a request is sent again after an answer that may pass (429, 5xx), or none. */
const GITHUB_RETRIES = 3;
/** The longest wait for GitHub to take requests again: its secondary limits want a minute; a longer one ends the run with its reason. */
const MAX_GITHUB_WAIT_MS = 90_000;
/** Requests at a time; GitHub allows a hundred, but asks clients not to send many at once. */
const GITHUB_CONCURRENCY = 6;
/** A page of up to a hundred attestations, with their bundles inline; one page is held at a time. */
const MAX_GITHUB_PAGE_BYTES = 64 * MiB;
/** A stored bundle, compressed, that is fetched at once; provenance takes some 10 KiB. A larger one is asked for once more. */
const USUAL_BUNDLE_BYTES = 4 * MiB;
/** Pages of a hundred attestations for one digest: gh reads ten at most too. */
const MAX_ATTESTATION_PAGES = 10;
/** Pages for a batch of digests in one request. */
const MAX_BULK_PAGES = 50;
/** Digests in one request for many (docs.github.com/rest/orgs/attestations). */
const MAX_BULK_DIGESTS = 1024;
/** Attestations of one page, and of all pages for many digests (fifty of a hundred): an empty object is one too. */
const MAX_GITHUB_ATTESTATIONS = 20_000;
/** Values of a page of attestations: a hundred bundles with their entries have some ten thousand. */
const MAX_GITHUB_PAGE_VALUES = 5_000_000;
/** The answer that describes a release, and a page of its assets: a thousand assets with their uploaders take some 3 MiB. */
const MAX_RELEASE_PAGE_BYTES = 16 * MiB;
/** The answer to a deployment record: the record itself, some hundred bytes. */
const MAX_RECORD_ANSWER_BYTES = MiB;
/** Deployment records of one run, a request each, one after another: GitHub slows down whoever writes more than 80 a minute. */
const MAX_DEPLOYMENT_RECORDS = 100;


/***/ }),

/***/ 92956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordDeployment: () => (/* binding */ recordDeployment)
/* harmony export */ });
/* harmony import */ var _core_ended_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16427);
/* harmony import */ var _core_github_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30605);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28490);
/* harmony import */ var _github_access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12573);
/* harmony import */ var _github_late_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39131);
/* harmony import */ var _verify_proofs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13770);
/* harmony import */ var _verify_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53900);
/**
 * GitHub's deployment record for what passed. It is written after everything else was handed over and before anything is
 * published: where GitHub does not confirm it, the run has the result `error`, nothing stays handed over, and no report says pass.
 */







/** The longest name that GitHub takes, in characters. */
const MAX_NAME = 256;
/**
 * Records each verified digest as deployed; nothing is sent unless the whole run passed and nothing was waived.
 *
 * @param signal the run's deadline
 * @returns the hand-over, or that nothing is handed over since the record was not written
 * @throws where the run was ended, or something happens that nobody foresaw; nothing is left handed over then
 */
async function recordDeployment(hand, deployment, options, host, signal) {
    const { result } = hand.verdict;
    if (options.mode !== 'enforce' || (result !== 'pass' && result !== 'waived'))
        return hand;
    if (result === 'waived')
        return { ...hand, lines: [...hand.lines, WAIVED] };
    const written = [];
    const discard = async () => {
        for (const one of written)
            host.line(stayingLine(one, deployment));
        await hand.discard();
    };
    try {
        const planned = planRecords(hand.verdict, deployment);
        const refusal = planned.ok
            ? await writeAll(planned.value, { deployment, options, host, signal, written })
            : planned.refusal;
        if (refusal) {
            await hand.discard();
            return {
                verdict: unrecorded(hand.verdict, refusal),
                announce: () => undefined,
                lines: [],
                discard: hand.discard,
            };
        }
    }
    catch (error) {
        await discard();
        throw error;
    }
    return { ...hand, lines: [...hand.lines, ...written.map((one) => recordedLine(one, deployment))], discard };
}
const WAIVED = {
    level: 'waived',
    text: '! No deployment record was written: something was waived, and only what passed is recorded',
};
function recordedLine({ name, digest, deployment }, { environment }) {
    return { level: 'info', text: `${name} (${digest}) is recorded as ${deployment} in ${environment}` };
}
function stayingLine({ name, deployment }, { environment }) {
    const text = `! The deployment record ${deployment} in ${environment} (${name}) was written before and stays at GitHub`;
    return { level: 'error', text };
}
/** All records of a run, before the first request: a mistake that shows here leaves nothing half written. */
function planRecords({ artifacts }, { name: pattern }) {
    const records = new Map();
    for (const report of artifacts) {
        if (!isDeployed(report))
            continue;
        const artifact = deployedArtifact(report, pattern);
        if (!artifact)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(otherDigest(report.name));
        // The same bytes under several names are one artifact.
        if (!records.has(artifact.digest))
            records.set(artifact.digest, artifact);
    }
    const planned = [...records.values()];
    const byDeployment = new Map();
    for (const artifact of planned) {
        const other = byDeployment.get(artifact.deployment);
        if (other)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(sameRecord(artifact, other, pattern));
        byDeployment.set(artifact.deployment, artifact);
        const [what, text] = artifact.deployment.length > MAX_NAME ? ['record', artifact.deployment] : ['artifact', artifact.name];
        if (text.length > MAX_NAME)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(tooLong(what, text));
    }
    if (planned.length === 0)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(nothingDeployed());
    return planned.length > _core_github_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPLOYMENT_RECORDS */ .W_ ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(tooMany(planned.length)) : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(planned);
}
/** False for a tag, for a manifest of others, and for what was only compared with a revocation list. */
function isDeployed(report) {
    const { kind, document } = report;
    const deployed = (kind === 'file' || kind === 'digest' || kind === 'image') && document === undefined;
    return deployed && (0,_verify_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .isPassed */ .Hh)(report) && (0,_verify_proofs_js__WEBPACK_IMPORTED_MODULE_4__/* .isProven */ .nn)(report);
}
/** @returns undefined where no SHA-256 of it is known */
function deployedArtifact(report, pattern) {
    const { digests, image } = report;
    if (!digests.sha256)
        return undefined;
    const name = image?.repository ?? report.name;
    const last = name.slice(name.lastIndexOf('/') + 1);
    return { name, digest: `sha256:${digests.sha256.toString('hex')}`, deployment: pattern.replaceAll('*', () => last) };
}
/** One after another, as GitHub asks of whoever writes. The client is loaded only where something is written. */
async function writeAll(planned, writing) {
    const { deployment, options, host, signal, written } = writing;
    const access = (0,_github_access_js__WEBPACK_IMPORTED_MODULE_3__/* .gitHubAccess */ .g)(host.env, options.githubToken);
    if (!access)
        return { code: 'RECORD_FAILED', message: 'The address of the API is not known' };
    const { createGitHubClient } = await (0,_github_late_js__WEBPACK_IMPORTED_MODULE_6__/* .lateGitHub */ .w)();
    const { writeDeploymentRecord } = await __webpack_require__.e(/* import() */ 423).then(__webpack_require__.bind(__webpack_require__, 30423));
    const client = createGitHubClient({ ...access, signal });
    for (const artifact of planned) {
        const refusal = await writeDeploymentRecord(client, deployment, artifact).catch((error) => {
            if (!signal.aborted || (0,_core_ended_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(signal))
                throw error;
            return outOfTime(options.timeoutMs);
        });
        if (refusal)
            return written.length === 0 ? refusal : partial(refusal, written, planned.length);
        written.push(artifact);
    }
    return undefined;
}
/** The verdict of a run that passed and is not recorded. */
function unrecorded(verdict, refusal) {
    const check = { check: 'artifact', status: 'error', refusal, others: [] };
    const row = (0,_verify_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .reportArtifact */ .x8)({ kind: 'run', name: 'deployment-record' }, {}, [check]);
    return (0,_verify_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .decideVerdict */ .AU)([row, ...verdict.artifacts], verdict.sidecars, verdict.warnings);
}
function partial(refusal, written, all) {
    const names = written.slice(0, 5).map(({ deployment }) => deployment);
    const shown = `${names.join(', ')}${written.length > names.length ? ', \u2026' : ''}`;
    return { ...refusal, message: `${refusal.message}; ${written.length} of ${all} records are written: ${shown}` };
}
function sameRecord({ name, deployment }, other, pattern) {
    const hint = pattern.includes('*')
        ? 'The last parts of their names are the same. Check them in steps of their own.'
        : 'Write `*` into `deployment`, such as `deployment=widgets-*`: it stands for the last part of the name.';
    return {
        code: 'RECORD_FAILED',
        message: `${name} and ${other.name} would have one deployment record, ${deployment}, which holds one artifact`,
        hint,
    };
}
function tooLong(what, text) {
    return {
        code: 'RECORD_FAILED',
        message: `The name of the ${what} has ${text.length} characters, and a deployment record takes ${MAX_NAME}`,
        hint: 'Use a shorter name.',
    };
}
function otherDigest(name) {
    return {
        code: 'RECORD_FAILED',
        message: `${name} is known by no SHA-256, and a deployment record has no other digest`,
        hint: 'Check what is deployed by its SHA-256.',
    };
}
function nothingDeployed() {
    return {
        code: 'RECORD_FAILED',
        message: 'Nothing passed that could be recorded as deployed',
        hint: 'Files, digests and images are recorded; tags and manifests are not.',
    };
}
function tooMany(count) {
    return {
        code: 'RECORD_FAILED',
        message: `${count} artifacts passed, and at most ${_core_github_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPLOYMENT_RECORDS */ .W_} are recorded in one run`,
        hint: 'Check what is deployed in one step, and the rest in another one.',
    };
}
function outOfTime(timeoutMs) {
    return {
        code: 'RECORD_FAILED',
        message: `The deployment was not recorded after ${Math.round(timeoutMs / 1000)} s, the time of the run`,
        hint: 'Give the run more time with `timeout`.',
    };
}


/***/ })

};
