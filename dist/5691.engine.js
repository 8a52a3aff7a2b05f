export const id = 5691;
export const ids = [5691];
export const modules = {

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

/***/ 75691:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _host_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13366);
/* harmony import */ var _host_signals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71411);
/* harmony import */ var _host_startup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75199);
/* harmony import */ var _host_memory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51127);
/* harmony import */ var _net_network_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82989);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21177);
/** The action's entry. */






(0,_host_startup_js__WEBPACK_IMPORTED_MODULE_2__/* .failClosed */ .Z)(_host_startup_js__WEBPACK_IMPORTED_MODULE_2__/* .CRASHED */ .R, '::error::');
const ended = (0,_host_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .endingSignal */ .Y)();
(0,_net_network_js__WEBPACK_IMPORTED_MODULE_4__/* .useNetworkOf */ .ze)(process.env);
(0,_host_memory_js__WEBPACK_IMPORTED_MODULE_3__/* .keepMemorySmall */ .EO)();
process.exitCode = await (0,_run_js__WEBPACK_IMPORTED_MODULE_5__.run)((0,_host_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .actionsHost */ .q)(), ended);
(0,_host_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .endSoon */ .n)(ended);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
