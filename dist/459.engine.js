export const id = 459;
export const ids = [459];
export const modules = {

/***/ 30459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ policyFromBytes),
/* harmony export */   policyFromFile: () => (/* binding */ policyFromFile)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26200);
/* harmony import */ var _net_network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82989);
/* harmony import */ var _compile_compile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97089);
/* harmony import */ var _compile_untrusted_checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54590);
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89707);
/* harmony import */ var _file_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99628);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84485);
/* harmony import */ var _inputs_parts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56536);
/* harmony import */ var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50357);
/** The policy of a file: where it is read from, what may stand beside it, and that it is believed at all. */









/**
 * Reads the policy that the input `policy` names.
 *
 * @param given the inputs; whatever says who must sign must be absent
 * @param readRemote reads `owner/repo@<commit>:path`; without it only paths are read
 * @throws ConfigError with every problem at once.
 */
async function policyFromFile(given, context, readRemote) {
    const { policy: source, 'policy-digest': pin } = given;
    const malformed = (0,_file_source_js__WEBPACK_IMPORTED_MODULE_5__/* .pinProblem */ .XC)(pin);
    const before = [
        ...besideProblems(given),
        ...(malformed ? [malformed] : []),
        ...(pin === undefined ? await (0,_compile_untrusted_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .checkoutProblems */ .d)(fileItself(source), context) : []),
        ...(given.offline ? remoteProblems(source) : []),
        // Where nothing is read from elsewhere (`policy check`), nothing of the network matters.
        ...(given.offline || !readRemote ? [] : await (0,_net_network_js__WEBPACK_IMPORTED_MODULE_1__/* .networkProblemsOf */ .Yv)(context.env)),
    ];
    if (before.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(before);
    const read = await (0,_file_source_js__WEBPACK_IMPORTED_MODULE_5__/* .readPolicyBytes */ .gS)(source, context.workspace, readRemote);
    if ('message' in read)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL([{ where: 'policy', ...read }]);
    // Only what was pinned is parsed.
    const changed = (0,_file_source_js__WEBPACK_IMPORTED_MODULE_5__/* .pinProblem */ .XC)(pin, read.bytes);
    if (changed)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL([changed]);
    return policyFromBytes(read.bytes, source, given, { ...context, fetches: readRemote !== undefined });
}
/**
 * Compiles the bytes of a policy file.
 *
 * @param source what the file is called in messages and in the report
 * @throws ConfigError with every problem at once, each with line and column.
 */
async function policyFromBytes(bytes, source, given, context) {
    // The parser, which most runs do not need.
    const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9326)]).then(__webpack_require__.bind(__webpack_require__, 99326));
    const { tree, problems } = readYaml(bytes);
    return (0,_compile_compile_js__WEBPACK_IMPORTED_MODULE_2__/* .compile */ .w)((0,_document_document_js__WEBPACK_IMPORTED_MODULE_4__/* .statedPolicy */ .U)({ source, digest: (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_8__/* .namedSha256 */ .h)(bytes) }, tree, problems), given, context);
}
/** What is required in two places could differ: a policy file alone says it. */
function besideProblems(given) {
    return _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .INPUTS */ .mc.flatMap(({ name, sets }) => {
        if (sets === undefined || !(0,_inputs_parts_js__WEBPACK_IMPORTED_MODULE_7__/* .isGiven */ .qR)(given, name))
            return [];
        const message = 'cannot be used together with `policy`';
        return [{ where: name, message, fix: 'Write it into the policy file, or remove it.' }];
    });
}
function fileItself(source) {
    const fix = 'Pin it with `policy-digest`, or read it from a commit: `owner/repo@<commit>:path`.';
    const parsed = (0,_file_source_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePolicySource */ .pl)(source);
    return 'kind' in parsed && parsed.kind === 'file' ? [{ where: 'policy', path: parsed.path, fix }] : [];
}
/** A policy out of a repository is read over the network. */
function remoteProblems(source) {
    const parsed = (0,_file_source_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePolicySource */ .pl)(source);
    if (!('kind' in parsed) || parsed.kind !== 'remote')
        return [];
    const message = `\`${source}\` is in a repository, which cannot be asked with \`offline\``;
    return [{ where: 'policy', message, fix: 'Give the path of a file, and pin it with `policy-digest`.' }];
}


/***/ })

};
