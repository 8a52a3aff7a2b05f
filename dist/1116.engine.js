export const id = 1116;
export const ids = [1116];
export const modules = {

/***/ 91116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotations: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26200);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _formats_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96889);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52796);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85697);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5916);
/** Annotations: the runner keeps ten of a level in a step, so that the worst come first and the last one counts the rest. */






/** Parts of a message, each cut by itself, so that together they stay below `MAX_ANNOTATION_LENGTH` and the link is never lost. */
const MESSAGE_LENGTH = 1_000;
const VALUE_LENGTH = 450;
const NAME_LENGTH = 90;
const NAMES_SHOWN = 3;
const CODES_SHOWN = 3;
/** Errors (one for each cause of a refusal) and warnings, each at most `MAX_ANNOTATIONS` and one that counts the rest. */
function annotations(verdict, facts) {
    return [...errorsOf(verdict, facts), ...warningsOf(verdict, facts)];
}
function errorsOf(verdict, facts) {
    const causes = (0,_causes_js__WEBPACK_IMPORTED_MODULE_3__/* .causesOf */ .cZ)((0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .judged */ .g$)(verdict).filter((artifact) => (0,_causes_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedChecks */ .C3)(artifact).length > 0));
    const shown = causes.slice(0, _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ANNOTATIONS */ .KE).flatMap((cause) => errorOf(cause, facts));
    const hidden = causes.slice(_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ANNOTATIONS */ .KE).flatMap((cause) => cause.artifacts);
    if (hidden.length === 0)
        return shown;
    const codes = hidden.map((artifact) => (0,_causes_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedChecks */ .C3)(artifact)[0]?.refusal.code);
    return [...shown, rollUp('error', hidden.length, 'refused', codes)];
}
/** Says the cause in the words of its first artifact, and names a few of the others. */
function errorOf({ artifacts: [artifact, ...rest] }, facts) {
    const [first, ...more] = (0,_causes_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedChecks */ .C3)(artifact);
    if (first === undefined)
        return [];
    const others = more.map((check) => check.refusal.code).filter((code) => code !== first.refusal.code);
    const also = [...new Set(others)].slice(0, CODES_SHOWN);
    // What lies in a registry is no file that the runner could show.
    const at = artifact.kind === 'image'
        ? undefined
        : (placeOf(first.refusal) ?? (artifact.kind === 'file' ? { file: artifact.name } : undefined));
    return [
        annotation('error', first.refusal, `${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(artifact.name)}: `, [...alsoOf(also), ...sameCause(rest), ...whom(first.refusal, facts)], at),
    ];
}
/** `The same for 300 more artifacts: a, b, c and 297 more.` */
function sameCause(rest) {
    if (rest.length === 0)
        return [];
    const names = rest.slice(0, NAMES_SHOWN).map(({ name }) => (0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(name, NAME_LENGTH));
    const hidden = rest.length - names.length;
    const more = `${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rest.length)} more artifact${rest.length === 1 ? '' : 's'}`;
    return [`The same for ${more}: ${names.join(', ')}${hidden === 0 ? '' : ` and ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(hidden)} more`}.`];
}
function warningsOf(verdict, facts) {
    const loud = (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .loudLines */ .UL)(verdict, facts).map((message) => ({
        level: 'warning',
        title: 'Not everything is verified',
        message: (0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(message, MESSAGE_LENGTH),
    }));
    const warnings = (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .judged */ .g$)(verdict).flatMap((artifact) => artifact.checks.flatMap((check) => check.status === 'warning' ? [{ of: `${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(artifact.name)}: `, refusal: check.refusal }] : []));
    const all = [...verdict.warnings.map((refusal) => ({ of: '', refusal })), ...warnings];
    const shown = all.slice(0, _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ANNOTATIONS */ .KE - loud.length);
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
function annotation(level, refusal, of, more, at) {
    const { title, fix } = _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[refusal.code];
    const values = [
        refusal.expected === undefined ? [] : [`expected ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(refusal.expected, VALUE_LENGTH)}`],
        refusal.actual === undefined ? [] : [`found ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(refusal.actual, VALUE_LENGTH)}`],
    ].flat();
    const sentences = [
        `${of}${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(refusal.message, MESSAGE_LENGTH).replace(/\.$/, '')}${values.length === 0 ? '' : ` (${values.join(', ')})`}.`,
        (0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(refusal.hint ?? fix, MESSAGE_LENGTH),
        ...more,
        `[${refusal.code}] ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .docsLink */ ._h)(refusal.code)}`,
    ];
    return { level, title: `${refusal.code}: ${title}`, message: sentences.join(' '), ...(at && { at }) };
}
function alsoOf(codes) {
    return codes.length === 0 ? [] : [`Also: ${codes.join(', ')}.`];
}
/** Whom to tell where an attack would look just the same. */
function whom({ code }, { reportTo }) {
    if (reportTo === undefined || !(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isTampering */ .Yb)(code))
        return [];
    return [`An attack can look the same. If you did not expect this, tell ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(reportTo)}.`];
}
function rollUp(level, hidden, how, codes) {
    const numbers = new Map();
    for (const code of codes)
        if (code !== undefined)
            numbers.set(code, (numbers.get(code) ?? 0) + 1);
    const most = [...numbers].sort(([, a], [, b]) => b - a).map(([code, number]) => `${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(number)} \u00d7 ${code}`);
    return {
        level,
        title: `and ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(hidden)} more ${how}`,
        message: `${most.join(', ')}. The job summary and the report list them.`,
    };
}


/***/ })

};
