export const id = 3014;
export const ids = [3014];
export const modules = {

/***/ 43014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _host_console_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44459);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18067);
/** `signature-gate version`. */


function run({ values }, console) {
    const { node, platform, architecture } = console.machine;
    console.out(values.get('format') === 'json' ? (0,_host_console_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .$)({ version: _core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x, node, platform, architecture }) : _core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x);
    return 0;
}


/***/ })

};
