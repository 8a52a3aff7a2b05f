export const id = 3538;
export const ids = [3538];
export const modules = {

/***/ 53538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JUNIT: () => (/* binding */ JUNIT)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26200);
/* harmony import */ var _core_report_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95519);
/* harmony import */ var _verify_proofs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13770);
/* harmony import */ var _formats_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96889);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85697);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5916);
/* harmony import */ var _signer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22486);
/**
 * JUnit XML, which every CI system reads: a suite for each kind of artifact, a test case for each check. What was refused is a
 * failure, what could not be checked an error, what was waived or not asked is skipped.
 */







const JUNIT = { ofVerdict, ofNothing };
/** Longest name and longest line of details. */
const NAME_LENGTH = 500;
const LINE_LENGTH = 2_000;
const SUITES = {
    file: 'files',
    digest: 'digests',
    image: 'images',
    tag: 'tags',
    version: 'versions',
    run: 'the run',
    sidecar: 'evidence',
};
function ofVerdict({ verdict, facts }) {
    const artifacts = (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .judged */ .g$)(verdict);
    const kinds = [...new Set(artifacts.map(({ kind }) => kind))].sort();
    const ofKinds = kinds.map((kind) => ({
        name: SUITES[kind],
        cases: artifacts.filter((artifact) => artifact.kind === kind).flatMap(casesOf),
    }));
    const warnings = verdict.warnings.map(warningOf);
    // Where nothing was checked, no case would say that the run failed.
    const empty = artifacts.length > 0 || verdict.result === 'pass'
        ? []
        : [{ name: 'verdict', kind: 'failure', message: (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(verdict, facts) }];
    const ofRun = [...empty, ...warnings];
    return documentOf([...ofKinds, ...(ofRun.length > 0 ? [{ name: 'run', cases: ofRun }] : [])], facts);
}
function ofNothing({ message, problems, ...times }) {
    const cases = problems.map(({ where, message: what, fix, code = 'CONFIG_INVALID', at }) => ({
        name: where,
        kind: 'error',
        type: code,
        message: `${where}: ${what}`,
        details: [...(at ? [`at: ${placeText(at)}`] : []), `to do: ${fix}`, `see: ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .docsLink */ ._h)(code)}`],
    }));
    const only = { name: 'verdict', kind: 'error', type: 'error', message };
    return documentOf([{ name: 'run', cases: cases.length > 0 ? cases : [only] }], times);
}
function casesOf(artifact) {
    const { name, checks, notAsked = [], result, integrityOnly } = artifact;
    const cases = [
        ...checks.map((check) => caseOf(name, check, integrityOnly)),
        ...notAsked.map(({ check, since }) => ({
            name: `${name} (${check})`,
            kind: 'skipped',
            message: `not checked, because ${since}`,
        })),
    ];
    const refused = result === 'fail' && !checks.some(({ status }) => status === 'fail');
    return refused ? [...cases, { name: `${name} (artifact)`, kind: 'failure', message: 'Nothing was proven.' }] : cases;
}
function caseOf(artifact, check, integrityOnly) {
    const name = `${artifact} (${check.check})`;
    switch (check.status) {
        case 'pass': {
            const signature = (0,_verify_proofs_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureOf */ .yK)(check.proof);
            const by = signature === undefined ? '' : `, by ${(0,_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .signatureWords */ .cg)(signature).signer.text}`;
            return {
                name,
                kind: 'passed',
                details: [`${(0,_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .assurances */ .t$)(check.proof, integrityOnly).join(', ')} (${check.proof.file})${by}`],
            };
        }
        case 'waived':
            return { name, kind: 'skipped', message: `waived: ${check.reason}` };
        case 'warning':
            return { name, kind: 'passed', details: [`warning: ${check.refusal.code}: ${check.refusal.message}`] };
        case 'fail':
        case 'error':
            return { name, kind: check.status === 'fail' ? 'failure' : 'error', ...refusedOf(check.refusal) };
    }
}
function refusedOf(refusal) {
    const { code, message, expected, actual, hint, at, proof } = refusal;
    const signature = proof === undefined ? undefined : (0,_verify_proofs_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureOf */ .yK)(proof);
    return {
        type: code,
        message: `${code}: ${message}`,
        details: [
            ...(expected === undefined ? [] : [`expected: ${expected}`]),
            ...(actual === undefined ? [] : [`found: ${actual}`]),
            ...(at === undefined ? [] : [`at: ${placeText(at)}`]),
            ...(signature === undefined ? [] : [`signed by: ${(0,_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .signatureWords */ .cg)(signature).signer.text}`]),
            `to do: ${hint ?? _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[code].fix}`,
            `see: ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .docsLink */ ._h)(code)}`,
        ],
    };
}
function warningOf({ code, message }) {
    return { name: `warning ${code}`, kind: 'passed', details: [`warning: ${code}: ${message}`] };
}
function placeText({ file, line, column }) {
    return [(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(file), line, column].filter((part) => part !== undefined).join(':');
}
/** The format has no specification; this is what Jenkins' schema (jenkinsci/xunit-plugin, junit-10.xsd), GitLab and others read. */
function documentOf(suites, times) {
    const seconds = Math.max(0, times.finishedAt.getTime() - times.startedAt.getTime()) / 1000;
    const all = suites.flatMap(({ cases }) => cases);
    const head = `${_core_report_files_js__WEBPACK_IMPORTED_MODULE_1__/* .JUNIT_HEAD */ .i1} ${countsOf(all)} time="${seconds.toFixed(3)}">\n`;
    const timestamp = times.startedAt.toISOString().slice(0, 19);
    return [`${head}${suites.map((suite) => suiteText(suite, timestamp)).join('')}</testsuites>\n`];
}
function suiteText({ name, cases }, timestamp) {
    const skipped = cases.filter(({ kind }) => kind === 'skipped').length;
    const head = `  <testsuite name="${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .xml */ ._n)(name)}" ${countsOf(cases)} skipped="${skipped}" time="0.000" timestamp="${timestamp}">\n`;
    return `${head}${cases.map((one) => caseText(one, name)).join('')}  </testsuite>\n`;
}
function countsOf(cases) {
    const having = (kind) => cases.filter((one) => one.kind === kind).length;
    return `tests="${cases.length}" failures="${having('failure')}" errors="${having('error')}"`;
}
function caseText({ name, kind, type, message = '', details = [] }, suite) {
    const head = `    <testcase name="${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .xml */ ._n)(name, NAME_LENGTH)}" classname="signature-gate.${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .xml */ ._n)(suite)}" time="0.000"`;
    const lines = details.map((line) => (0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .xml */ ._n)(line, LINE_LENGTH)).join('\n');
    const said = `message="${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .xml */ ._n)(message, LINE_LENGTH)}"`;
    switch (kind) {
        case 'passed':
            return lines === '' ? `${head}/>\n` : `${head}><system-out>${lines}</system-out></testcase>\n`;
        case 'skipped':
            return `${head}><skipped ${said}/></testcase>\n`;
        case 'failure':
        case 'error':
            return `${head}><${kind} type="${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .xml */ ._n)(type ?? kind)}" ${said}>${lines}</${kind}></testcase>\n`;
    }
}


/***/ })

};
