export const id = 691;
export const ids = [691];
export const modules = {

/***/ 90151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ actionsHost)
});

// UNUSED EXPORTS: readInputVariables

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/host/printable.js
var printable = __webpack_require__(12469);
// EXTERNAL MODULE: ./lib/host/streams.js
var streams = __webpack_require__(28203);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/host/workflow-commands.js
/**
 * The runner's two languages: commands on standard output and files for outputs. These few lines stand in for
 * @actions/core, whose import costs more time (its HTTP client comes along) than a whole small run; a test holds them
 * to what @actions/core writes.
 */



/** A command line: `::error file=a.txt,line=3::message`. */
function command(name, properties, data) {
    const list = Object.entries(properties)
        .flatMap(([key, value]) => (value === undefined || value === '' ? [] : [`${key}=${escapeProperty(String(value))}`]))
        .join(',');
    return `::${name}${list === '' ? '' : ` ${list}`}::${escapeData(data)}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/**
 * Appends `name` and `value` to a file of the runner's (`GITHUB_OUTPUT`). The delimiter is random, so that no value can
 * end itself and begin another output.
 */
function appendToFile(file, name, value) {
    const delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
    (0,external_node_fs_.appendFileSync)(file, [`${name}<<${delimiter}`, value, delimiter, ''].join(external_node_os_.EOL));
}
/** Appends a line to a file of the runner's that is a plain list (`GITHUB_PATH`). */
function appendLine(file, line) {
    if (/[\r\n]/.test(line))
        throw new Error('a path with a line break cannot be handed to the runner');
    (0,external_node_fs_.appendFileSync)(file, `${line}${external_node_os_.EOL}`);
}
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

// EXTERNAL MODULE: ./lib/host/write-file.js
var write_file = __webpack_require__(6072);
;// CONCATENATED MODULE: ./lib/host/actions.js
/** The runner as a host: commands on standard output, outputs and summary in the runner's files. */







/** A log keeps every line, so that progress is logged only now and then. */
const PROGRESS_INTERVAL_MS = 10_000;
/**
 * Every `INPUT_*`, also those that action.yml does not declare: `readInputs` refuses them by name. The runner writes them
 * in capitals; one that is not keeps its whole name, so that `INPUT_key` is refused instead of adding to `INPUT_KEY`.
 */
function readInputVariables(env) {
    return Object.entries(env)
        .filter(([key, value]) => key.startsWith('INPUT_') && value !== undefined)
        .map(([key, value = '']) => {
        const name = key === key.toUpperCase() ? key.slice('INPUT_'.length).toLowerCase() : key;
        return { name, values: [value.trim()] };
    });
}
function actionsHost(env = process.env) {
    const { GITHUB_WORKSPACE, GITHUB_OUTPUT, GITHUB_PATH, GITHUB_STATE, GITHUB_STEP_SUMMARY, RUNNER_TEMP, RUNNER_DEBUG } = env;
    const workspace = (0,external_node_path_.resolve)(GITHUB_WORKSPACE ?? '.');
    const print = (line) => {
        (0,streams/* print */.y)(process.stdout, `${line}\n`);
    };
    const line = ({ text }) => {
        print((0,printable/* printable */.g)(text));
    };
    let lastProgress = Date.now();
    return {
        kind: 'actions',
        env,
        workspace,
        tempRoot: RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(),
        inputs: readInputVariables(env),
        now: () => new Date(),
        line,
        debug(text) {
            if (RUNNER_DEBUG === '1')
                print(command('debug', {}, (0,printable/* printableLines */.f)(text)));
        },
        group(title, lines) {
            print(command('group', {}, (0,printable/* printable */.g)(title.text)));
            lines.forEach(line);
            print(command('endgroup', {}, ''));
        },
        progress(text) {
            if (Date.now() - lastProgress < PROGRESS_INTERVAL_MS)
                return;
            lastProgress = Date.now();
            print((0,printable/* printable */.g)(text));
        },
        annotate(level, title, message, at) {
            print(annotation(level, title, message, at));
        },
        setOutput(name, value) {
            if (GITHUB_OUTPUT)
                appendToFile(GITHUB_OUTPUT, name, value);
        },
        addPath(folder) {
            appendLine(fileOfRunner('GITHUB_PATH', GITHUB_PATH), folder);
        },
        saveState(name, value) {
            appendToFile(fileOfRunner('GITHUB_STATE', GITHUB_STATE), name, value);
        },
        checkpoint: () => checkpointOf([GITHUB_OUTPUT, GITHUB_PATH, GITHUB_STATE]),
        async writeSummary(markdown) {
            if (!GITHUB_STEP_SUMMARY)
                return;
            // Loaded only now, when the verdict is out: it brings an HTTP client along.
            const { summary } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(811)]).then(__webpack_require__.bind(__webpack_require__, 46811));
            // What could not be written before is still in its buffer, and is not so any more.
            await summary.emptyBuffer().addRaw(markdown).write({ overwrite: true });
        },
        writeFile: (path, text) => (0,write_file/* writeWhole */.f)((0,external_node_path_.resolve)(workspace, path), text),
        finish(exitCode, last) {
            if (exitCode === 0)
                line(last);
            else
                print(annotation('error', '', last.text));
        },
    };
}
/** What must not be lost in silence: without the file, later steps would do without. */
function fileOfRunner(variable, file) {
    if (!file)
        throw new Error(`${variable} is not set; the runner sets it for every step`);
    return file;
}
function annotation(level, title, message, at) {
    const shown = (0,printable/* printableLines */.f)(message);
    const text = shown.length > limits/* MAX_ANNOTATION_LENGTH */.I1 ? `${shown.slice(0, limits/* MAX_ANNOTATION_LENGTH */.I1 - 1)}…` : shown;
    return command(level, {
        title: (0,printable/* printable */.g)(title),
        // The runner needs the file's name as it is; one that cannot be printed so gets no annotation on the file.
        file: at?.file === undefined || (0,printable/* printable */.g)(at.file) !== at.file ? undefined : at.file,
        line: at?.line,
        col: at?.column,
    }, text);
}


/***/ }),

/***/ 75691:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _host_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90151);
/* harmony import */ var _host_signals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71411);
/* harmony import */ var _host_startup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75199);
/* harmony import */ var _net_network_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3393);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97262);
/** The action's entry. */





(0,_host_startup_js__WEBPACK_IMPORTED_MODULE_2__/* .failClosed */ .Z)(_host_startup_js__WEBPACK_IMPORTED_MODULE_2__/* .CRASHED */ .R, '::error::');
const ended = (0,_host_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .endingSignal */ .Yu)();
(0,_net_network_js__WEBPACK_IMPORTED_MODULE_3__.useNetworkOf)(process.env);
process.exitCode = await (0,_run_js__WEBPACK_IMPORTED_MODULE_4__.run)((0,_host_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .actionsHost */ .q)(), ended);
(0,_host_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .endSoon */ .nJ)(ended);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
