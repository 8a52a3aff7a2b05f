export const id = 9557;
export const ids = [9557];
export const modules = {

/***/ 79557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   releaseCoverage: () => (/* binding */ releaseCoverage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66002);
/* harmony import */ var _verify_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53900);
/* harmony import */ var _documents_extra_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84306);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5599);
/**
 * Whether each asset of a release is accounted for: checked by a rule, evidence of what is checked, or named by the policy as
 * unsigned. What is added to a release by whoever can upload to it must not pass for a part of what was verified.
 */






/**
 * @param folder absolute path that they were downloaded to
 * @param outcome what the rules judged, and what they have a use for, evidence among it
 * @param share knows what other shares judge
 */
async function releaseCoverage(assets, folder, { reports, known }, share) {
    const judged = reports.flatMap(({ artifacts }) => artifacts.map(({ name }) => name));
    const checked = new Set([...judged, ...(share?.checked ?? [])]);
    const used = new Set(await (0,_documents_extra_files_js__WEBPACK_IMPORTED_MODULE_4__/* .knownPaths */ .S)(known));
    const unsigned = assets.unsigned.map((pattern) => {
        const glob = (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlob */ .SO)(pattern, 'escapes');
        const names = 'refusal' in glob ? [] : assets.names.filter((name) => glob.match(name) !== undefined);
        return { pattern, names };
    });
    const named = new Set(unsigned.flatMap(({ names }) => names));
    // What a refused manifest records is not known, so that nothing can be said of what is left.
    const unreadable = reports.some(({ artifacts }) => artifacts.some((one) => one.document && one.result === 'fail'));
    const uncovered = unreadable
        ? []
        : assets.names.filter((name) => !checked.has(name) && !used.has((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)) && !named.has(name));
    const failures = [
        ...uncovered.map((name) => [name, uncoveredAsset(name)]),
        ...unsigned.flatMap(({ pattern, names }) => {
            const both = names.filter((name) => checked.has(name));
            if (names.length === 0)
                return [[pattern, matchesNothing(pattern)]];
            return both.length > 0 ? [[pattern, alsoChecked(pattern, both)]] : [];
        }),
    ];
    const open = [...named].filter((name) => !checked.has(name) && !used.has((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name))).sort();
    return {
        artifacts: failures.map(([name, refusal]) => (0,_verify_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .reportArtifact */ .x8)({ kind: 'run', name }, {}, [(0,_refused_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J)('artifact', refusal)])),
        warnings: open.length === 0 ? [] : [nobodyVouches(open)],
    };
}
function uncoveredAsset(name) {
    return {
        code: 'RELEASE_UNCOVERED',
        message: `No rule covers the asset ${name} of the release`,
        expected: 'a rule that checks it, or its name under `unsigned`',
        actual: 'neither',
        hint: 'It may have been added after the release. If the publisher does not sign it, name it under `unsigned`.',
    };
}
function matchesNothing(pattern) {
    return {
        code: 'RELEASE_UNCOVERED',
        message: `No asset of the release is called ${pattern}, which the policy names under \`unsigned\``,
        expected: 'an asset of that name',
        actual: 'none',
        hint: 'Correct the name, or remove the line.',
    };
}
function alsoChecked(pattern, names) {
    return {
        code: 'RELEASE_UNCOVERED',
        message: `${pattern} under \`unsigned\` names assets that rules check: ${listed(names)}`,
        hint: 'Write it so that it matches only assets that are not signed.',
    };
}
function nobodyVouches(names) {
    return {
        code: 'ASSETS_UNSIGNED',
        message: `Not signed: ${names.length === 1 ? '1 asset' : `${names.length} assets`} of the release, as the policy says under \`unsigned\`: ${listed(names, _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_UNSIGNED_SHOWN */ .ZP)}`,
        hint: 'They were not verified and are not copied. Do not use them unless you check them in another way.',
    };
}
function listed(names, most = _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LISTED_NAMES */ .eI) {
    const more = names.length - most;
    return `${names.slice(0, most).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}


/***/ })

};
