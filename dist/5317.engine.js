export const id = 5317;
export const ids = [5317];
export const modules = {

/***/ 19779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ copyVerified),
/* harmony export */   t: () => (/* binding */ changed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28490);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32774);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98596);
/**
 * Copying exactly the bytes that were verified: the file is hashed while it is copied, and a copy whose digest is not
 * the verified one is never seen under its name.
 */






/** Bytes per read; as for hashing, larger ones gain nothing. */
const CHUNK = 1024 * 1024;
const ANY_EXECUTE = 0o111;
/**
 * @returns the bytes copied. `ARTIFACT_CHANGED` where the file is absent or not what was verified, `HANDOVER_FAILED`
 *   where the copy cannot be written; nothing is left at `to` then.
 */
async function copyVerified(copy, signal) {
    const { from, shown } = copy;
    // A link that was put there after the path was resolved is not followed.
    const source = (0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .openRegular */ .lf)((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__/* .realPath */ .Ye)(from) ?? from, { shown, missing: 'ARTIFACT_CHANGED' });
    if (!source.ok)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(changed(shown, source.refusal.actual ?? source.refusal.message));
    try {
        return await writeCopy(copy, source.value, signal);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(source.value.fd);
    }
}
async function writeCopy({ to, sha256, shown, mode }, source, signal) {
    let target;
    let kept = false;
    try {
        target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(to, 'wx', 0o600);
        const { digest, size } = await pour(source, target, signal);
        if (!digest.equals(sha256)) {
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(changed(shown, `sha256:${digest.toString('hex')}`, `sha256:${sha256.toString('hex')}`));
        }
        const executable = (source.mode & ANY_EXECUTE) !== 0;
        await target.chmod(mode ?? (executable ? 0o555 : 0o444));
        kept = true;
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(size);
    }
    catch (error) {
        signal?.throwIfAborted();
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(notWritten(shown, to, error));
    }
    finally {
        await target?.close();
        if (target && !kept)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(to, { force: true });
    }
}
async function pour({ fd }, target, signal) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for await (const piece of (0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .piecesOf */ .Xe)(fd, CHUNK, signal)) {
        hash.update(piece);
        await target.writeFile(piece);
        size += piece.length;
    }
    return { digest: hash.digest(), size };
}
/** The refusal of a file that is not what the verdict was about. */
function changed(shown, actual, expected = 'the bytes that were verified') {
    return { code: 'ARTIFACT_CHANGED', message: `${shown} is not what was verified any more`, expected, actual };
}
function notWritten(shown, to, error) {
    const exists = (0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) === 'EEXIST';
    const message = exists
        ? `${shown} cannot be copied: another file has the same name there`
        : `${shown} cannot be copied: ${(0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(error)}`;
    return {
        code: 'HANDOVER_FAILED',
        message,
        actual: to,
        ...(exists && { hint: 'Check files whose names are the same, or differ in case only, in steps of their own.' }),
    };
}


/***/ }),

/***/ 98596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   df: () => (/* binding */ slashed),
/* harmony export */   "do": () => (/* binding */ plainlyBelow),
/* harmony export */   nx: () => (/* binding */ inside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** Paths as users read them: relative to the workspace where they lie in it, always with `/`. */


/** The path relative to the workspace, with `/`; undefined where it lies outside. The workspace itself is ''. */
function inside(path, workspace) {
    const name = below(path, workspace);
    if (name !== undefined)
        return name;
    const root = realPath(workspace);
    return root === undefined || root === workspace ? undefined : below(path, root);
}
/** A path from a folder on that has no empty parts and no dots to resolve. */
const HAS_DOTS = /(?:^|\/)\.{0,2}(?:\/|$)/;
/**
 * `relative(folder, path)` of systems whose paths have `/`, where the one begins with the other: it is asked for each of a hundred
 * thousand files, and takes both apart.
 *
 * @param folder absolute
 * @returns undefined where the path itself does not tell
 */
function plainlyBelow(path, folder) {
    if (path[folder.length] !== '/' || !path.startsWith(folder))
        return undefined;
    const rest = path.slice(folder.length + 1);
    return HAS_DOTS.test(rest) ? undefined : rest;
}
function below(path, root) {
    const plain = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(root) ? plainlyBelow(path, root) : undefined;
    if (plain !== undefined)
        return plain;
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return name === '..' || name.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(name) ? undefined : slashed(name);
}
/** A path of the system with `/` between its parts. */
const slashed = (path) => (node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? path.replaceAll('\\', '/') : path);
/** Where a path leads without links, as the system spells it; undefined where it leads nowhere. */
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 20396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ RECHECK_STATE),
/* harmony export */   gZ: () => (/* binding */ recheck),
/* harmony export */   wB: () => (/* binding */ watch)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97535);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28490);
/* harmony import */ var _subjects_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44481);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32774);
/* harmony import */ var _files_copy_verified_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19779);
/* harmony import */ var _files_workspace_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98596);
/* harmony import */ var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50357);
/**
 * `recheck`: what was verified is hashed again at the end of the job. The list of it lies in a file of the runner's
 * temporary folder, where every step can write; its digest is kept by the runner, where none can.
 */









/** The name under which the runner keeps where the list is. */
const RECHECK_STATE = 'signature-gate-recheck';
/** Writes the list for the post step, which learns of it by the state that is returned. */
async function watch(files, host) {
    const entries = [];
    for (const { name, path, sha256 } of files) {
        const real = (0,_files_workspace_path_js__WEBPACK_IMPORTED_MODULE_7__/* .realPath */ .Ye)(path);
        if (real === undefined)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)((0,_files_copy_verified_js__WEBPACK_IMPORTED_MODULE_6__/* .changed */ .t)(name, 'absent'));
        entries.push({ name, path, real, sha256: sha256.toString('hex') });
    }
    const text = JSON.stringify(entries);
    const size = Buffer.byteLength(text);
    if (size > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECHECK_LIST_BYTES */ .ki) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)({
            code: 'LIMIT_EXCEEDED',
            message: 'There are too many artifacts, or too long names, to check them again at the end of the job',
            expected: `a list of at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECHECK_LIST_BYTES */ .ki} bytes`,
            actual: `${size} bytes`,
        });
    }
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.tempRoot, `signature-gate-recheck-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.json`);
    await host.writeFile(file, text);
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)({ file, state: JSON.stringify({ file, sha256: (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_8__/* .sha256Hex */ .f)(text) }) });
}
/** @param state what `watch` had the runner keep */
async function recheck(state, signal) {
    const entries = readList(state);
    if (!entries.ok)
        return { files: 0, refusals: [entries.refusal] };
    const jobs = entries.value.map(({ name, real }) => ({ path: real, shown: name, algorithms: ['sha256'] }));
    const results = await (0,_subjects_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .hashFiles */ .y)(jobs, signal ? { signal } : {});
    const refusals = entries.value.flatMap(({ name, path, real, sha256 }, index) => {
        const result = results[index];
        if (!result || 'refusal' in result)
            return [(0,_files_copy_verified_js__WEBPACK_IMPORTED_MODULE_6__/* .changed */ .t)(name, result?.refusal.message ?? 'not hashed')];
        const now = (0,_files_workspace_path_js__WEBPACK_IMPORTED_MODULE_7__/* .realPath */ .Ye)(path);
        if (now !== real)
            return [(0,_files_copy_verified_js__WEBPACK_IMPORTED_MODULE_6__/* .changed */ .t)(name, `replaced by a link to ${now ?? 'nothing'}`, 'the file that was verified')];
        const digest = result.digests.sha256?.toString('hex') ?? '';
        return digest === sha256 ? [] : [(0,_files_copy_verified_js__WEBPACK_IMPORTED_MODULE_6__/* .changed */ .t)(name, `sha256:${digest}`, `sha256:${sha256}`)];
    });
    return { files: entries.value.length, refusals };
}
function readList(state) {
    const lost = (actual) => (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)({
        ...(0,_files_copy_verified_js__WEBPACK_IMPORTED_MODULE_6__/* .changed */ .t)('The list of what was verified', actual, 'the list as the gate wrote it'),
        hint: 'A step after the gate wrote to the temporary folder of the runner. Treat the artifacts as not verified.',
    });
    const { file, sha256 } = JSON.parse(state);
    const read = (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readWhole */ .oD)(file, _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECHECK_LIST_BYTES */ .ki, { shown: 'the list' });
    if ('refusal' in read)
        return lost(read.refusal.message);
    const digest = (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_8__/* .sha256Hex */ .f)(read.bytes);
    if (digest !== sha256)
        return lost(`sha256:${digest}`);
    // The very bytes that `watch` wrote.
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(JSON.parse(read.bytes.toString('utf8')));
}


/***/ }),

/***/ 32097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _core_ended_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16427);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28490);
/* harmony import */ var _recheck_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20396);
/* harmony import */ var _core_time_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45708);
/** The post step from its state to its exit code. */





/**
 * @param asked aborts with `EndedBySignal` where the process is asked to end
 * @returns 0 where nothing was to be checked or nothing changed, 128+n where a signal ended it, else 1
 */
async function runPost(host, asked = new AbortController().signal) {
    // The runner puts what `saveState` kept into this variable, and leaves its case as it is.
    const state = host.env[`STATE_${_recheck_js__WEBPACK_IMPORTED_MODULE_3__/* .RECHECK_STATE */ .GJ}`];
    // Most jobs have no `recheck`: their log does not need to hear of it.
    if (state === undefined || state === '')
        return 0;
    try {
        const { files, refusals } = await (0,_recheck_js__WEBPACK_IMPORTED_MODULE_3__/* .recheck */ .gZ)(state, AbortSignal.any([(0,_core_time_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .timeLimit */ .z)(_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .RECHECK_TIMEOUT_MS */ .FE), asked]));
        asked.throwIfAborted();
        if (refusals.length === 0) {
            host.finish(0, { level: 'pass', text: `\u2713 ${files} verified files have not changed` });
            return 0;
        }
        for (const [index, { code, message, expected, actual, hint }] of refusals.entries()) {
            const facts = [expected && `expected ${expected}`, actual && `found ${actual}`, hint].filter(Boolean).join('; ');
            host.line({ level: 'fail', text: `\u2717 ${code}: ${message}: ${facts}` });
            if (index < _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ANNOTATIONS */ .KE)
                host.annotate('error', code, `${message}: ${facts}`);
        }
        const last = `\u2717 ARTIFACT_CHANGED: ${refusals.length} of ${files} verified files changed after they were verified`;
        host.finish(1, { level: 'fail', text: last });
    }
    catch (error) {
        const end = (0,_core_ended_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(asked);
        if (end) {
            const text = `? The recheck was ${end.message} before it was complete, so nothing is verified`;
            host.finish(end.exitCode, { level: 'error', text });
            return end.exitCode;
        }
        host.finish(1, { level: 'error', text: `? The recheck failed, so nothing is verified: ${(0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(error)}` });
    }
    return 1;
}


/***/ }),

/***/ 13366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ actionsHost)
});

// UNUSED EXPORTS: readInputVariables

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 8 modules
var core = __webpack_require__(46058);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/host/printable.js
var printable = __webpack_require__(12469);
// EXTERNAL MODULE: ./lib/host/memory.js
var memory = __webpack_require__(51127);
// EXTERNAL MODULE: ./lib/host/progress-pace.js
var progress_pace = __webpack_require__(49303);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/host/runner-files.js
/** What was handed to later steps through the runner's files, and how it is taken back. */

/**
 * Remembers how long files of the runner's are. A file that is no regular one, such as a device, keeps nothing.
 *
 * @returns cuts them back. A value that was written in part (a full disk) goes too: half a path would be another path.
 */
function checkpointOf(files) {
    const lengths = files.flatMap((file) => {
        if (!file)
            return [];
        const found = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
        return found && !found.isFile() ? [] : [{ file, length: found?.size ?? 0 }];
    });
    return () => {
        for (const { file, length } of lengths) {
            if ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false }))
                (0,external_node_fs_.truncateSync)(file, length);
        }
    };
}

// EXTERNAL MODULE: ./lib/host/streams.js
var streams = __webpack_require__(28203);
// EXTERNAL MODULE: ./lib/host/write-file.js
var write_file = __webpack_require__(6072);
;// CONCATENATED MODULE: ./lib/host/actions.js
/**
 * The runner as a host. Its protocol (inputs, commands on standard output, files for outputs, state, PATH and summary) is spoken by
 * @actions/core; what is said, and that a file that cannot be written is never passed over in silence, is decided here.
 */










/** Inputs that the runner must not show, wherever they came from. */
const SECRET_INPUTS = ['github-token'];
const UNSET = '(unset)';
/**
 * Every `INPUT_*`, also those that action.yml does not declare: `readInputs` refuses them by name. The runner writes them
 * in capitals; one that is not keeps its whole name, so that `INPUT_key` is refused instead of adding to `INPUT_KEY`.
 */
function readInputVariables() {
    return Object.entries(process.env).flatMap(([key, value]) => {
        if (!key.startsWith('INPUT_') || value === undefined)
            return [];
        if (key !== key.toUpperCase())
            return [{ name: key, values: [value.trim()] }];
        const name = key.slice('INPUT_'.length).toLowerCase();
        return [{ name, values: [core.getInput(name)] }];
    });
}
/**
 * The host of this process's environment, which @actions/core reads as well. Masks what is secret among the inputs.
 *
 * @param clock for the pace of progress
 */
function actionsHost(clock = Date.now) {
    const { env } = process;
    const workspace = (0,external_node_path_.resolve)(env['GITHUB_WORKSPACE'] ?? '.');
    const inputs = readInputVariables();
    mask(inputs);
    return {
        kind: 'actions',
        env,
        workspace,
        tempRoot: env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(),
        inputs,
        now: () => new Date(),
        expectFiles: memory/* makeRoomFor */.t7,
        ...log((0,progress_pace/* progressPace */.VM)(clock)),
        ...laterSteps(env),
        copyTool: async (tool) => (await Promise.all(/* import() */[__webpack_require__.e(9805), __webpack_require__.e(7665)]).then(__webpack_require__.bind(__webpack_require__, 77665))).copyTool(tool),
        writeFile: (path, text) => (0,write_file/* writeWhole */.f)((0,external_node_path_.resolve)(workspace, path), text),
    };
}
/** The log of the step: lines and commands on standard output. */
function log(due) {
    const print = (text) => {
        (0,streams/* whoeverReads */.Sw)(() => {
            core.info((0,printable/* printable */.g)(text));
        });
    };
    const line = ({ text }) => {
        print(text);
    };
    return {
        line,
        debug(text) {
            if (!core.isDebug())
                return;
            (0,streams/* whoeverReads */.Sw)(() => {
                core.debug((0,printable/* printableLines */.f)(text));
            });
        },
        group(title, lines) {
            (0,streams/* whoeverReads */.Sw)(() => {
                core.startGroup((0,printable/* printable */.g)(title.text));
            });
            for (const some of (0,streams/* inBlocks */.Qf)(printableOf(lines), external_node_os_.EOL)) {
                (0,streams/* whoeverReads */.Sw)(() => {
                    core.info(some);
                });
            }
            (0,streams/* whoeverReads */.Sw)(core.endGroup);
        },
        progress(text) {
            if (due())
                print((0,progress_pace/* saidNow */.O_)(text));
        },
        annotate,
        finish(exitCode, last) {
            if (exitCode === 0)
                line(last);
            else
                annotate('error', '', last.text);
        },
    };
}
function* printableOf(lines) {
    for (const { text } of lines)
        yield (0,printable/* printable */.g)(text);
}
/** What later steps and the page of the run get. */
function laterSteps({ GITHUB_OUTPUT, GITHUB_PATH, GITHUB_STATE, GITHUB_STEP_SUMMARY, }) {
    return {
        setOutput(name, value) {
            // Without a file @actions/core prints a command that the runner no longer takes.
            if (GITHUB_OUTPUT)
                core.setOutput(name, value);
        },
        addPath(folder) {
            needFile('GITHUB_PATH', GITHUB_PATH);
            if (/[\r\n]/.test(folder))
                throw new Error('a path with a line break cannot be handed to the runner');
            core.addPath(folder);
        },
        saveState(name, value) {
            needFile('GITHUB_STATE', GITHUB_STATE);
            core.saveState(name, value);
        },
        checkpoint: () => checkpointOf([GITHUB_OUTPUT, GITHUB_PATH, GITHUB_STATE]),
        async writeSummary(markdown) {
            if (!GITHUB_STEP_SUMMARY)
                return;
            // What could not be written before is still in its buffer, and is not so any more.
            await core.summary.emptyBuffer().addRaw(markdown).write({ overwrite: true });
        },
    };
}
/** What must not be lost in silence: without the file, later steps would do without. */
function needFile(variable, file) {
    if (!file)
        throw new Error(`${variable} is not set; the runner sets it for every step`);
}
/** Only where a runner takes the command out of the log: elsewhere it would print what it is to hide. */
function mask(inputs) {
    if (process.env['GITHUB_ACTIONS'] !== 'true')
        return;
    for (const { name, values } of inputs) {
        if (!SECRET_INPUTS.includes(name))
            continue;
        for (const value of values) {
            if (value === '' || value === UNSET)
                continue;
            (0,streams/* whoeverReads */.Sw)(() => {
                core.setSecret(value);
            });
        }
    }
}
function annotate(level, title, message, at) {
    const shown = (0,printable/* printableLines */.f)(message);
    const text = shown.length > limits/* MAX_ANNOTATION_LENGTH */.I1 ? `${shown.slice(0, limits/* MAX_ANNOTATION_LENGTH */.I1 - 1)}\u2026` : shown;
    // The runner needs the file's name as it is; one that cannot be printed so gets no annotation on the file.
    const place = at?.file === undefined || (0,printable/* printable */.g)(at.file) !== at.file ? {} : { file: at.file };
    (0,streams/* whoeverReads */.Sw)(() => {
        core[level](text, {
            ...(title !== '' && { title: (0,printable/* printable */.g)(title) }),
            ...place,
            ...(at?.line !== undefined && { startLine: at.line }),
            ...(at?.column !== undefined && { startColumn: at.column }),
        });
    });
}


/***/ }),

/***/ 15317:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _host_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13366);
/* harmony import */ var _host_signals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71411);
/* harmony import */ var _host_startup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75199);
/* harmony import */ var _handover_run_post_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32097);
/** The action's post step: hashes again what a run with `recheck` verified. */




(0,_host_startup_js__WEBPACK_IMPORTED_MODULE_2__/* .failClosed */ .Z)(1, '::error::');
const ended = (0,_host_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .endingSignal */ .Y)();
process.exitCode = await (0,_handover_run_post_js__WEBPACK_IMPORTED_MODULE_3__/* .runPost */ .a)((0,_host_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .actionsHost */ .q)(), ended);
(0,_host_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .endSoon */ .n)(ended);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
