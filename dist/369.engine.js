export const id = 369;
export const ids = [369];
export const modules = {

/***/ 90369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyExceptions: () => (/* binding */ applyExceptions)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _verify_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53900);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70839);
/** Exceptions: one check of one artifact that is skipped until a stated day, and says so loudly. */



/** Applies every exception that still holds. Names compare exactly; what is no artifact is never excepted. */
function applyExceptions(exceptions, artifacts, now) {
    const used = new Set();
    const judged = artifacts.map((report) => {
        (0,_verify_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .requireProof */ ._d)(report);
        if (report.kind === 'run')
            return report;
        const checks = report.checks.map((check) => {
            const exception = (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .exceptionFor */ .ft)(exceptions, report.name, check);
            if (!exception)
                return check;
            used.add(exception);
            return now < exception.until ? waive(exception) : check;
        });
        return used.size === 0 ? report : (0,_verify_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .withChecks */ .cX)(report, checks);
    });
    const untold = exceptions.filter((one) => !used.has(one) && !isTold(one, artifacts));
    return {
        artifacts: judged,
        warnings: exceptions.flatMap((one) => (untold.includes(one) ? [] : (warning(one, used.has(one), now) ?? []))),
    };
}
/** Whether an exception is needed is known only where its check was made, or where nothing kept it from being made. */
function isTold({ artifact, check }, reports) {
    const own = reports.filter(({ name, kind }) => name === artifact && kind !== 'run');
    if (own.length === 0)
        return !reports.some(({ name, kind }) => name === artifact || kind === 'run');
    return own.some(({ notAsked = [] }) => !notAsked.some((one) => one.check === check));
}
function waive({ check, reason, until }) {
    return { check, status: 'waived', reason: `${reason} (exception until ${lastDay(until)})` };
}
function warning(exception, used, now) {
    const { artifact, check, until, at } = exception;
    const about = `The exception for the ${check} of ${artifact}`;
    const remarked = (message, hint) => ({
        code: 'POLICY_DOUBTFUL',
        message,
        hint,
        ...(at && { at }),
    });
    const left = until.getTime() - now.getTime();
    if (left <= 0)
        return remarked(`${about} ended on ${lastDay(until)}; the check is made again`, used ? 'Fix the artifact, or change `until`.' : 'Remove the exception.');
    if (!used)
        return remarked(`${about} is not needed in this run`, 'Remove it, unless this run checks other artifacts than usual.');
    if (left > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .EXCEPTION_NOTICE_MS */ .sj)
        return undefined;
    return remarked(`${about} ends on ${lastDay(until)}; after that day the run fails`, 'Fix the artifact before that day.');
}
/** `until` is the first moment after the last day. */
function lastDay(until) {
    return new Date(until.getTime() - 1).toISOString().slice(0, 10);
}


/***/ })

};
