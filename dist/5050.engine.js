export const id = 5050;
export const ids = [5050];
export const modules = {

/***/ 15050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createShare: () => (/* binding */ createShare),
/* harmony export */   digestOfNames: () => (/* binding */ digestOfNames),
/* harmony export */   keyOf: () => (/* binding */ keyOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _core_shard_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50000);
/* harmony import */ var _formats_shard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69320);
/* harmony import */ var _same_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44593);
/**
 * The share of one run: which names are its own, and what it has to tell of the whole. Each share finds all names, and judges its own;
 * what concerns several artifacts is judged by names alone, in each share, or told to `merge`.
 */





function createShare(options) {
    const { index, count } = options.shard;
    const names = new Set();
    const checked = new Set();
    const same = [];
    const known = new Map();
    // Asked several times of each name.
    const owns = (name) => {
        const own = known.get(name) ?? (0,_formats_shard_js__WEBPACK_IMPORTED_MODULE_2__/* .shardOf */ .I)(name, count) === index;
        known.set(name, own);
        return own;
    };
    return {
        most: Math.min(count * _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ARTIFACTS */ .pE, _core_shard_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SHARDED_ARTIFACTS */ .x$),
        owns,
        ownOf: (all) => {
            for (const one of all)
                names.add(keyOf(one));
            return all.filter(({ name }) => owns(name));
        },
        check: (found) => {
            for (const { name } of found)
                checked.add(name);
        },
        checked,
        tellSame: (rule, claims, reports) => {
            if (claims.length === 0)
                return;
            const artifacts = [...(0,_same_js__WEBPACK_IMPORTED_MODULE_3__/* .originsIn */ .jK)(reports, claims)].map(([{ kind, name }, origins]) => {
                return { kind, name, values: [...origins.values()].map(({ values }) => values) };
            });
            same.push({ rule, claims, artifacts });
        },
        record: () => ({ ...options, names: { count: names.size, digest: digestOfNames(names) }, same }),
        verdict: (verdict) => (verdict.artifacts.length === 0 && names.size > 0 ? { ...verdict, result: 'pass' } : verdict),
    };
}
/** A name with its kind, for the list of names. */
function keyOf({ kind, name }) {
    return JSON.stringify([kind === 'sidecar' ? 'file' : kind, name]);
}
/** `sha256:\u2026` over the list of names, sorted by code units, each with a newline. */
function digestOfNames(keys) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const key of [...keys].sort())
        hash.update(`${key}\n`);
    return `sha256:${hash.digest('hex')}`;
}


/***/ })

};
