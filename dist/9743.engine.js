export const id = 9743;
export const ids = [9743];
export const modules = {

/***/ 35745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment),
/* harmony export */   Z: () => (/* binding */ OWN_HOME)
/* harmony export */ });
/**
 * What programs that the gate starts see of the environment. A job's holds its secrets: the inputs (`INPUT_*`), the
 * runner's own tokens (`ACTIONS_*`) and whatever a step was given. So nothing is passed on but what is named here.
 */
/** What finds and starts a program, and leads it to the network. Compared in upper case, as Windows does. */
const NEEDED_BY_ALL = [
    'PATH',
    'PATHEXT',
    'SYSTEMROOT',
    'WINDIR',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
];
/** Where the settings of the user are. */
const OWN_HOME = [
    'HOME',
    'USERPROFILE',
    'HOMEDRIVE',
    'HOMEPATH',
    'APPDATA',
    'LOCALAPPDATA',
    'PROGRAMDATA',
    'XDG_CACHE_HOME',
    'XDG_CONFIG_HOME',
    'XDG_DATA_HOME',
    'XDG_RUNTIME_DIR',
    'XDG_STATE_HOME',
    'TMPDIR',
    'TEMP',
    'TMP',
    'USER',
    'LOGNAME',
    'USERNAME',
    'LANG',
    'LC_ALL',
];
/**
 * The part of an environment that a program may have.
 *
 * @param more names of further variables, in upper case; one that ends with `*` is a prefix
 */
function childEnvironment(env, more = []) {
    const names = new Set([...NEEDED_BY_ALL, ...more]);
    const prefixes = more.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
    const mayHave = (name) => names.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined && mayHave(entry[0].toUpperCase())));
}


/***/ }),

/***/ 99743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askGh: () => (/* binding */ askGh)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _core_child_environment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35745);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97535);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32774);
/* harmony import */ var _net_waiting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93208);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28490);
/**
 * Asks GitHub's command for trusted roots: it knows the one of GitHub's own instance, which no package carries.
 *
 * The command runs in a fresh folder that is also its home, its cache and its temporary folder. So nothing that another
 * run left there is believed, no stored login is found, and on Windows no `gh.exe` of the workspace is started in place of
 * the real one. It gets few of the job's variables, above all no token: versions before 2.93 send
 * it to the TUF repositories (GHSA-8xvp-7hj6-mcj9).
 */









/** Where programs look for settings, caches and temporary files, on all systems. */
const HOMES = [
    'HOME',
    'USERPROFILE',
    'APPDATA',
    'LOCALAPPDATA',
    'XDG_CACHE_HOME',
    'XDG_CONFIG_HOME',
    'XDG_DATA_HOME',
    'XDG_STATE_HOME',
    'GH_CONFIG_DIR',
    'TMPDIR',
    'TEMP',
    'TMP',
];
/** Characters of the command's own problem that a message shows. */
const MAX_COMPLAINT = 300;
const INSTEAD = 'Install a current GitHub CLI, or save what `gh attestation trusted-root` prints elsewhere and name that file.';
/** What `gh attestation trusted-root` prints: one root a line. Never throws. */
async function askGh({ tempRoot, signal, env, timeoutMs = _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .GH_TIMEOUT_MS */ .zI }) {
    const failed = (what) => (0,_core_result_js__WEBPACK_IMPORTED_MODULE_7__/* .refuse */ .TR)({
        code: 'TRUST_ROOT_UNAVAILABLE',
        message: `The trusted root is not available: ${what}`,
        hint: INSTEAD,
    });
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tempRoot, 'signature-gate-gh-')).catch(() => undefined);
    if (folder === undefined)
        return failed(`no folder can be made in ${tempRoot}`);
    let stop;
    const words = (0,_net_waiting_js__WEBPACK_IMPORTED_MODULE_6__/* .waitFor */ .fm)('`gh attestation trusted-root`');
    try {
        signal?.throwIfAborted();
        const running = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('gh', ['attestation', 'trusted-root'], {
            cwd: folder,
            env: environmentOf(env, folder),
            timeout: timeoutMs,
            killSignal: 'SIGKILL',
            maxBuffer: _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_TRUSTED_ROOT_BYTES */ .ci,
            windowsHide: true,
        });
        stop = () => {
            end(running.child);
        };
        signal?.addEventListener('abort', stop);
        running.child.stdin?.end();
        const { stdout } = await running;
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_7__/* .accept */ .Ju)(stdout);
    }
    catch (error) {
        return failed(problem(error, signal?.aborted ?? false));
    }
    finally {
        words.end();
        if (stop)
            signal?.removeEventListener('abort', stop);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
    }
}
/** Not by `execFile`'s own `signal`: that asks politely, and waits for whoever else holds the output open. */
function end(child) {
    child.stdout?.destroy();
    child.stderr?.destroy();
    child.kill('SIGKILL');
}
function environmentOf(env, folder) {
    const homes = HOMES.map((name) => [name, folder]);
    return {
        ...(0,_core_child_environment_js__WEBPACK_IMPORTED_MODULE_8__/* .childEnvironment */ .Q)(env, ['GH_HOST']),
        ...Object.fromEntries(homes),
        GH_PROMPT_DISABLED: '1',
        GH_NO_UPDATE_NOTIFIER: '1',
    };
}
function problem(error, stopped) {
    const what = '`gh attestation trusted-root`';
    if (stopped)
        return `the run was over before ${what} had answered`;
    const code = (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error);
    if (code === 'ENOENT')
        return '`gh` is not installed';
    if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
        return `${what} printed more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_TRUSTED_ROOT_BYTES */ .ci} bytes`;
    const { killed, stderr } = (typeof error === 'object' && error !== null ? error : {});
    if (killed === true)
        return `${what} did not end in time`;
    const said = stderr?.trim() ?? '';
    return `${what} failed: ${said === '' ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_7__/* .wordsOf */ .Z9)(error).trim() : said.slice(0, MAX_COMPLAINT)}`;
}


/***/ })

};
