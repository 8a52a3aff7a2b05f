export const id = 7716;
export const ids = [7716];
export const modules = {

/***/ 47716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CODEQUALITY: () => (/* binding */ CODEQUALITY)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26200);
/* harmony import */ var _core_report_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95519);
/* harmony import */ var _formats_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96889);
/* harmony import */ var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50357);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49274);
/* harmony import */ var _located_findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22071);
/**
 * GitLab's code quality report, a part of Code Climate's format (docs.gitlab.com, "Code Quality report format"): a list with an issue
 * for each refusal and each warning. A run that passed has none, so that GitLab shows those of the target branch as solved.
 */






const CODEQUALITY = { ofVerdict, ofNothing };
/** GitLab compares two whole files for each merge request, and its widget is a list that a person scrolls through. */
const MAX_ISSUES = 5_000;
const DESCRIPTION_LENGTH = 1_500;
function ofVerdict({ verdict, facts, ...surroundings }) {
    const where = { ...surroundings, policy: facts.policy.source };
    const issues = (0,_located_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .locatedFindings */ .H)((0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsOf */ .WX)(verdict), where).map(issueOf);
    const failed = verdict.result === 'fail' || verdict.result === 'error';
    // A list without an issue says that all is well.
    return textOf(issues.length === 0 && failed ? [issueOfRun('Nothing was verified.', where)] : issues, where);
}
function ofNothing({ message, problems, ...where }) {
    const issues = (0,_located_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .locatedFindings */ .H)(problems.map(_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .findingOfProblem */ .SD), where).map(issueOf);
    return textOf(issues.length > 0 ? issues : [issueOfRun(`The run has no answer: ${message}`, where)], where);
}
function issueOf({ finding, place: { file, line }, fingerprint }) {
    return {
        check_name: `${_core_report_files_js__WEBPACK_IMPORTED_MODULE_1__/* .CODE_QUALITY_CHECK */ .d0}${finding.code}`,
        description: (0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .sentencesOf */ .cj)(finding).join(' '), DESCRIPTION_LENGTH),
        fingerprint,
        severity: severityOf(finding),
        // GitLab takes relative paths only, and shows no issue without a line.
        location: { path: file.replace(/^\/+(?=.)/, ''), lines: { begin: line ?? 1 } },
    };
}
/** What an attack would look like comes first; what could not be looked at says nothing against the artifact. */
function severityOf({ code, level }) {
    if (level === 'warning')
        return 'minor';
    if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isTampering */ .Yb)(code))
        return 'blocker';
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isCouldNotLook */ .mI)(code) ? 'major' : 'critical';
}
/** An issue of the run as a whole, at the workflow or the policy that started it. */
function issueOfRun(text, where) {
    const path = (0,_located_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .fileOfRun */ .F)(where) ?? 'signature-gate';
    return {
        check_name: `${_core_report_files_js__WEBPACK_IMPORTED_MODULE_1__/* .CODE_QUALITY_CHECK */ .d0}run`,
        description: (0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(text, DESCRIPTION_LENGTH),
        fingerprint: (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .f)(`signature-gate run ${path}`).slice(0, 32),
        severity: 'critical',
        location: { path, lines: { begin: 1 } },
    };
}
function textOf(issues, where) {
    if (issues.length === 0)
        return [_core_report_files_js__WEBPACK_IMPORTED_MODULE_1__/* .CODE_QUALITY_EMPTY */ .q6];
    return [`${JSON.stringify(issues.length > MAX_ISSUES ? cut(issues, where) : issues, null, 1)}\n`];
}
function cut(issues, where) {
    const shown = issues.slice(0, MAX_ISSUES - 1);
    const left = (0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(issues.length - shown.length);
    return [...shown, issueOfRun(`${left} more findings do not fit; the JSON report has them all.`, where)];
}


/***/ }),

/***/ 49274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ placeOfFinding),
/* harmony export */   SD: () => (/* binding */ findingOfProblem),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   cj: () => (/* binding */ sentencesOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26200);
/* harmony import */ var _formats_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96889);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5916);
/** Everything that a run has to complain about, one by one: what SARIF and JUnit tell of. */



/** The findings of a verdict, worst first; their order depends on nothing but what they say. */
function findingsOf(verdict) {
    const ofArtifacts = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .judged */ .g$)(verdict).flatMap((artifact) => artifact.checks.flatMap((result) => {
        if (result.status === 'pass' || result.status === 'waived')
            return [];
        const level = result.status === 'warning' ? 'warning' : 'error';
        const { check, refusal } = result;
        return [{ code: refusal.code, level, refusal, artifact: { kind: artifact.kind, name: artifact.name }, check }];
    }));
    const ofRun = verdict.warnings.map((refusal) => ({ code: refusal.code, level: 'warning', refusal }));
    return [...ofArtifacts, ...ofRun].sort(worstFirst);
}
/** What is wrong with the configuration, in the same form. */
function findingOfProblem({ where, message, fix, code = 'CONFIG_INVALID', at }) {
    const refusal = { code, message: `${where}: ${message}`, hint: fix, ...(at && { at }) };
    return { code, level: 'error', refusal };
}
function worstFirst(a, b) {
    return rank(a) - rank(b) || compare(textOf(a), textOf(b));
}
function rank({ level, code }) {
    if (level === 'warning')
        return 2;
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isTampering */ .Yb)(code) ? 0 : 1;
}
function textOf({ code, artifact, check, refusal }) {
    return [code, artifact?.name, check, refusal.at?.file, refusal.message].map((part) => part ?? '').join('\0');
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Evidence in a file of many is named with its line: `x.jsonl:3`. */
const LINE_OF_MANY = /^(.+\.jsonl):([1-9][0-9]{0,8})$/;
/** Where the trouble of a finding stands, else the evidence that was refused; undefined where it is in no file. */
function placeOfFinding({ refusal: { at, proof }, artifact }) {
    // What lies in a registry is no file.
    if (artifact?.kind === 'image')
        return undefined;
    const place = at ?? (proof && (proof.kind === 'checksum' ? { file: proof.file, line: proof.line } : { file: proof.file }));
    if (place === undefined || place.line !== undefined)
        return place;
    const [, file, line] = LINE_OF_MANY.exec(place.file) ?? [];
    return file === undefined ? place : { file, line: Number(line) };
}
const VALUE_LENGTH = 400;
/** What a list of findings says of one; its sink escapes them. The first sentence is what happened, the last one what to do. */
function sentencesOf({ artifact, refusal }) {
    const { code, message, expected, actual, hint } = refusal;
    const of = artifact === undefined ? '' : `${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(artifact.name)}: `;
    return [
        `${of}${message.replace(/\.$/, '')}.`,
        ...(expected === undefined ? [] : [`Expected: ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(expected, VALUE_LENGTH)}.`]),
        ...(actual === undefined ? [] : [`Found: ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(actual, VALUE_LENGTH)}.`]),
        hint ?? _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[code].fix,
    ];
}


/***/ }),

/***/ 22071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ fileOfRun),
/* harmony export */   H: () => (/* binding */ locatedFindings)
/* harmony export */ });
/* harmony import */ var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50357);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49274);
/* harmony import */ var _report_writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8444);



/** In the order of the findings; of those that are the same for who looks at both runs only the first. */
function locatedFindings(findings, where) {
    const seen = new Set();
    return findings.flatMap((finding) => {
        const place = locate(finding, where);
        const fingerprint = fingerprintOf(finding, place);
        if (seen.has(fingerprint))
            return [];
        seen.add(fingerprint);
        return [{ finding, place, fingerprint }];
    });
}
/**
 * What stays the same as long as the trouble does: the rule, the artifact, the check and the file. Lines move, digests and
 * messages differ with each build, and times with each run: none of them counts.
 */
function fingerprintOf({ code, artifact, check }, { file }) {
    const parts = [code, artifact?.kind ?? '', artifact?.name ?? '', check ?? '', file];
    return (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(JSON.stringify(parts)).slice(0, 32);
}
/** A file of the workspace: where the trouble stands, else the artifact, else what the run was told by. */
function locate(finding, where) {
    const place = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfFinding */ .A)(finding);
    const own = place && (0,_report_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .inWorkspace */ .v)(place.file, where.workspace);
    if (own !== undefined)
        return { ...place, file: own };
    const { artifact } = finding;
    const file = artifact?.kind === 'file' ? (0,_report_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .inWorkspace */ .v)(artifact.name, where.workspace) : undefined;
    // Code scanning and GitLab refuse a result without a file; what lies in a registry is then shown by its own name.
    return { file: file ?? fileOfRun(where) ?? artifact?.name ?? 'signature-gate' };
}
/** What the run was told by: a policy file of the workspace, else the workflow; undefined where it lies elsewhere. */
function fileOfRun({ workspace, workflow, policy }) {
    const told = policy !== undefined && isLocal(policy) ? (0,_report_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .inWorkspace */ .v)(policy, workspace) : undefined;
    return told ?? (workflow?.own === true ? workflow.path : undefined);
}
/** True for the path of a policy file; `inputs` and `owner/repo@<commit>:path` are none. */
function isLocal(policy) {
    return policy !== 'inputs' && !/^[^/]+\/[^/]+@[0-9a-f]{40,64}:/.test(policy);
}


/***/ })

};
