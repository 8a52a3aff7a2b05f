export const id = 9823;
export const ids = [9823];
export const modules = {

/***/ 73596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DA: () => (/* binding */ removeLeftovers),
  E1: () => (/* binding */ removeUnfinished),
  NT: () => (/* binding */ temporaryName)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
;// CONCATENATED MODULE: ./lib/host/processes.js
/** Processes of this machine, by their numbers. */

/** The number of this one. */
const OWN_PROCESS = process.pid;
/** Whether there is a process of that number. One that is another user's may not be signalled, and is there. */
function isRunning(id) {
    try {
        process.kill(id, 0);
        return true;
    }
    catch (error) {
        return (0,read_file/* errorCode */.CA)(error) !== 'ESRCH';
    }
}

// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/formats/sha256.js
var sha256 = __webpack_require__(50357);
;// CONCATENATED MODULE: ./lib/install/leftovers.js
/**
 * What a run that was killed left in the tool cache: half an archive, half a tree. Their names say which process made them,
 * so that the next run removes what nobody works on any more, and leaves alone what another run is about to finish.
 */







/** Machine, process and a number; the first release wrote the number alone. */
const TEMPORARY = /\.(?:([0-9a-f]{8})-([0-9]{1,10})-)?[0-9a-f]{12}\.tmp$/;
/** The trees of artifacts, by the first digits of their digests. */
const TREE = /^[0-9a-f]{16}\./;
/** Containers that share a tool cache have process numbers of their own. */
const MACHINE = (0,sha256/* sha256Hex */.f)((0,external_node_os_.hostname)()).slice(0, 8);
/** A name beside `path` for what is not finished yet. */
function temporaryName(path) {
    return `${path}.${MACHINE}-${OWN_PROCESS}-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
}
/** Removes what killed runs left of this tool, in all its versions. Never throws: what cannot be removed is not used either. */
async function removeLeftovers({ archives, tree }, now = new Date()) {
    // TOOL/VERSION/PROCESSOR/TREE
    const processor = (0,external_node_path_.basename)((0,external_node_path_.dirname)(tree));
    const tool = (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(tree)));
    for (const version of await namesIn(tool)) {
        const base = (0,external_node_path_.join)(tool, version, processor);
        const trees = (await namesIn(base)).filter((name) => TREE.test(name)).map((name) => (0,external_node_path_.join)(base, name));
        const stored = (0,external_node_path_.join)(base, (0,external_node_path_.basename)(archives));
        const files = (await namesIn(stored)).map((name) => (0,external_node_path_.join)(stored, name));
        for (const path of [...trees, ...files]) {
            if (await isLeftover(path, now))
                await (0,promises_.rm)(path, { recursive: true, force: true }).catch(() => undefined);
        }
    }
}
/** Removes what killed runs left in one folder, and nothing else of it. Never throws. */
async function removeUnfinished(folder, now = new Date()) {
    for (const name of await namesIn(folder)) {
        const path = (0,external_node_path_.join)(folder, name);
        if (await isLeftover(path, now))
            await (0,promises_.rm)(path, { recursive: true, force: true }).catch(() => undefined);
    }
}
async function namesIn(folder) {
    return (0,promises_.readdir)(folder).catch(() => []);
}
async function isLeftover(path, now) {
    const found = TEMPORARY.exec(path);
    if (!found)
        return false;
    const [, machine, id] = found;
    if (machine === undefined || id === undefined)
        return true;
    if (machine === MACHINE && !isRunning(Number(id)))
        return true;
    const status = await (0,promises_.lstat)(path).catch(() => undefined);
    return status !== undefined && now.getTime() - status.mtimeMs > limits/* MAX_UNFINISHED_MS */.S8;
}


/***/ }),

/***/ 19823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stageTool: () => (/* binding */ stageTool)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28490);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73596);
/**
 * `share-tool`: an installed tool becomes one that later steps find by name and version (`find` of @actions/tool-cache). The copy is
 * made in a folder of ours; it gets its place by one rename, and only then the marker without which nobody finds it.
 *
 * What others find there is not checked again; the gate itself never takes anything from it.
 */





/** Prepares; no other step sees anything of it. */
async function stageTool(tool, host) {
    const { name, version } = tool;
    const cache = host.env['RUNNER_TOOL_CACHE'];
    if (!cache || !host.copyTool)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(noCache(name));
    const family = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, name);
    const root = (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryName */ .NT)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(family, 'shared'));
    let done = false;
    try {
        await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_4__/* .removeUnfinished */ .E1)(family);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(root, { recursive: true });
        const copy = await host.copyTool({ root, ...tool });
        if (copy === undefined)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(noVersion(name, version));
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, copy));
        done = true;
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)({
            made: root,
            place,
            register: () => {
                replace({ copy, place, old: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'replaced') });
                discard(root);
            },
        });
    }
    catch (error) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)({ code: 'INSTALL_REFUSED', message: `${name} cannot be shared: ${(0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(error)}` });
    }
    finally {
        if (!done)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(root, { recursive: true, force: true }).catch(() => undefined);
    }
}
/** No moment has a marker beside anything but a whole tool: a process that dies in here leaves none. */
function replace({ copy, place, old }) {
    const marker = `${place}.complete`;
    const wasThere = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place);
    const wasMarked = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(marker);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(marker, { force: true });
    let moved = false;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place), { recursive: true });
        if (wasThere)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(place, old);
        moved = wasThere;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(copy, place);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(marker, '');
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(marker, { force: true });
        if (moved) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(place, { recursive: true, force: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(old, place);
        }
        else if (!wasThere)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(place, { recursive: true, force: true });
        if (wasMarked)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(marker, '');
        throw error;
    }
}
/** What cannot be removed now goes with the next run that shares this tool. */
function discard(root) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(root, { recursive: true, force: true });
    }
    catch {
        // Its name says that it is nobody's.
    }
}
function noCache(name) {
    return {
        code: 'INSTALL_REFUSED',
        message: `${name} cannot be shared: there is no tool cache`,
        expected: 'a folder in `RUNNER_TOOL_CACHE`, which the runner sets',
        hint: 'Remove `share-tool`, or set `RUNNER_TOOL_CACHE`.',
    };
}
function noVersion(name, version) {
    return {
        code: 'INSTALL_REFUSED',
        message: `${name} cannot be shared: its tag is not a version that later steps could ask for`,
        expected: 'a tag such as v1.2.3 (Semantic Versioning)',
        actual: version,
        hint: 'Remove `share-tool`; `install-path` and PATH lead later steps to the tool.',
    };
}


/***/ })

};
