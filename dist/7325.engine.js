export const id = 7325;
export const ids = [7325];
export const modules = {

/***/ 17325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26200);
/* harmony import */ var _report_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85697);
/* harmony import */ var _host_console_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44459);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87330);
/** `signature-gate explain`: a reason code's page, from the catalogue that docs/errors.md is written from. */




const [EXPLAINED, UNKNOWN] = [0, 2];
/** So many letters may differ in what is still taken for a slip. */
const MAX_SLIPS = 6;
const CODES = Object.keys(_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez);
function run({ values, positional: words }, console) {
    const json = values.get('format') === 'json';
    const [word] = words;
    if (word === undefined) {
        const lines = CODES.map((code) => `${code.padEnd(27)}${_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[code].title}`);
        console.out(json ? (0,_host_console_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .$)(CODES.map((code) => entryOf(code))) : lines.join('\n'));
        return EXPLAINED;
    }
    const name = word.trim().toUpperCase().replaceAll('-', '_');
    const code = CODES.find((one) => one === name);
    if (code === undefined || words.length > 1) {
        const meant = words.length > 1 ? undefined : nearestCode(name);
        const hint = meant === undefined ? 'signature-gate explain lists all codes.' : `Did you mean ${meant}?`;
        console.err(`error: ${words.length > 1 ? 'give one code' : `\`${word}\` is not a reason code`}. ${hint}`);
        return UNKNOWN;
    }
    console.out(json ? (0,_host_console_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .$)(entryOf(code)) : pageOf(code));
    return EXPLAINED;
}
function nearestCode(name) {
    // A name that is much longer than a code is none; comparing it would take long.
    if (name.length > 2 * Math.max(...CODES.map((code) => code.length)))
        return undefined;
    const ranked = CODES.map((code) => ({ code, distance: (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .editDistance */ .Y)(name, code) }));
    const [best] = ranked.sort((a, b) => a.distance - b.distance);
    const beginning = CODES.find((code) => name.length > 3 && code.startsWith(name));
    return beginning ?? (best !== undefined && best.distance <= MAX_SLIPS ? best.code : undefined);
}
function entryOf(code) {
    const reason = _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[code];
    return {
        code,
        title: reason.title,
        cause: reason.cause,
        fix: reason.fix,
        tampering: reason.tampering === true,
        couldNotLook: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isCouldNotLook */ .mI)(code),
        ...(reason.wordings && { wordings: reason.wordings }),
    };
}
function pageOf(code) {
    const reason = _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[code];
    return [
        `${code}: ${reason.title}`,
        '',
        `Cause: ${reason.cause}`,
        `What to do: ${reason.fix}`,
        ...(reason.tampering ? ['', 'Possible tampering: an attack can look the same.'] : []),
        ...((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isCouldNotLook */ .mI)(code) ? ['', 'The check could not be made, so nothing is known of the artifact.'] : []),
        '',
        `More: ${(0,_report_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .docsLink */ ._h)(code)}`,
    ].join('\n');
}


/***/ }),

/***/ 85697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _h: () => (/* binding */ docsLink),
/* harmony export */   aq: () => (/* binding */ DOCS_URL),
/* harmony export */   pI: () => (/* binding */ runFacts)
/* harmony export */ });
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18067);

/** The page that explains every reason code; the one place where the project's own address stands in the reports. */
const DOCS_URL = 'https://github.com/signature-gate/signature-gate/blob/main/docs/errors.md';
/** The facts of a run, from what its stages came to. */
function runFacts(run) {
    const { policy, options, roots, startedAt, finishedAt, installPath, share } = run;
    return {
        mode: options.mode,
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x,
        startedAt,
        finishedAt,
        policy: { source: policy.source, digest: policy.digest },
        trustRoots: roots.map(rootFact),
        reports: options.reports,
        ...(options.vsa && { vsa: options.vsa }),
        ...(share && { share }),
        ...(installPath !== undefined && { installPath }),
        ...(policy.ownMetrics && { ownMetrics: policy.ownMetrics }),
        ...(policy.reportTo !== undefined && { reportTo: policy.reportTo }),
    };
}
function rootFact({ name, source, digest, asOf, profile }) {
    const lacks = [
        ...(profile.log ? [] : ['transparency log']),
        ...(profile.sct ? [] : ['certificate transparency log']),
    ];
    return { name, source, digest, ...(asOf && { asOf }), ...(lacks.length > 0 && { lacks }) };
}
/** Address of a reason code's page. GitHub makes the anchor of a heading in lower case. */
function docsLink(code) {
    return `${DOCS_URL}#${code.toLowerCase()}`;
}


/***/ })

};
