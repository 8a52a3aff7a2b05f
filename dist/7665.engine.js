export const id = 7665;
export const ids = [7665];
export const modules = {

/***/ 77665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   copyTool: () => (/* binding */ copyTool)
/* harmony export */ });
/* harmony import */ var _actions_tool_cache__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59805);
/**
 * The runner's tool cache, by @actions/tool-cache. Its `cacheDir` removes what lies at its goal and then copies file by file, so
 * that it never works in the cache itself, but in a root of ours (install/share-tool.ts).
 */

/** As `Host.copyTool`; loaded only where a tool is shared. */
async function copyTool({ root, tree, name, version }) {
    if (!(0,_actions_tool_cache__WEBPACK_IMPORTED_MODULE_0__/* .isExplicitVersion */ .FV)(version))
        return undefined;
    // The library knows its root by this variable alone.
    const before = process.env['RUNNER_TOOL_CACHE'];
    process.env['RUNNER_TOOL_CACHE'] = root;
    try {
        return await (0,_actions_tool_cache__WEBPACK_IMPORTED_MODULE_0__/* .cacheDir */ .e8)(tree, name, version);
    }
    finally {
        if (before === undefined)
            delete process.env['RUNNER_TOOL_CACHE'];
        else
            process.env['RUNNER_TOOL_CACHE'] = before;
    }
}


/***/ })

};
