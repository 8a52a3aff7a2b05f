export const id = 3208;
export const ids = [3208];
export const modules = {

/***/ 91601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ SYSTEM_CLOCK)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/** The time, for what waits: a test hands in its own, so that no test waits. */

const SYSTEM_CLOCK = {
    now: () => Date.now(),
    wait: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal }).catch((error) => {
        signal.throwIfAborted();
        throw error;
    }),
};


/***/ }),

/***/ 93208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hearWaits: () => (/* binding */ hearWaits),
/* harmony export */   pauseFor: () => (/* binding */ pauseFor),
/* harmony export */   waitFor: () => (/* binding */ waitFor)
/* harmony export */ });
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91601);
/**
 * A word on waiting: a server that is silent for a while is named, so that a run that stands still says for whom. Who shows it decides
 * how often; nothing is worked out before, and nothing is said while pieces arrive.
 */

/** Nothing is said before: most answers, also slow ones, are there by then. */
const SILENCE_MS = 5_000;
/** How often it is looked at; a number on a terminal goes on by seconds. */
const TICK_MS = 1_000;
const listeners = new Set();
/** Tells of each wait of this process from now on. @returns ends it */
function hearWaits(listener) {
    listeners.add(listener);
    return () => {
        listeners.delete(listener);
    };
}
/** The system's; it keeps no process alive. */
const REAL = {
    now: () => performance.now(),
    every: (ms, call) => {
        const timer = setInterval(call, ms);
        timer.unref();
        return () => {
            clearInterval(timer);
        };
    },
};
/** Begins to wait for an answer. @param who a host, as users know it */
function waitFor(who, ticker = REAL) {
    let since = ticker.now();
    const silent = () => ticker.now() - since;
    const end = ticker.every(TICK_MS, () => {
        if (silent() >= SILENCE_MS)
            say(() => `waiting for ${who}: nothing has arrived for ${seconds(silent())} s`);
    });
    return {
        renew: () => {
            since = ticker.now();
        },
        end,
    };
}
/**
 * A pause before a server is asked again; a short one is not worth a word.
 *
 * @returns false where the end came first
 */
async function pauseFor(who, ms, end, { clock = _core_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .SYSTEM_CLOCK */ .V, ticker = REAL }) {
    const from = ticker.now();
    const left = () => Math.max(0, ms - (ticker.now() - from));
    const quiet = ticker.every(TICK_MS, () => {
        if (ms >= SILENCE_MS)
            say(() => `waiting to ask ${who} again, in ${seconds(left())} s`);
    });
    try {
        await clock.wait(ms, end);
        return true;
    }
    catch {
        return false;
    }
    finally {
        quiet();
    }
}
function say(text) {
    for (const listener of listeners)
        listener(text);
}
function seconds(ms) {
    return Math.round(ms / 1_000);
}


/***/ })

};
