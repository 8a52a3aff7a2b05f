export const id = 286;
export const ids = [286];
export const modules = {

/***/ 80272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   XY: () => (/* binding */ codeOfFault),
/* harmony export */   _Q: () => (/* binding */ faultWords),
/* harmony export */   xo: () => (/* binding */ problemCode)
/* harmony export */ });
/** System errors that say that there is nothing under the name. Every other one says that nobody could look. */
const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);
/** Code of what exists and could not be read: exit code 3, whatever the file is for. */
const UNREADABLE = 'FILE_UNREADABLE';
/** @param code of the system error; undefined where it had none */
function faultOf(code) {
    return code !== undefined && ABSENT.has(code) ? 'absent' : 'unreadable';
}
/** The reason code of a system error. @param missing what an absent file is called: it differs by what the file is for */
function codeOfFault(code, missing) {
    return faultOf(code) === 'absent' ? missing : UNREADABLE;
}
/** True where a refusal says that nobody could look. */
function isUnreadable({ code }) {
    return code === UNREADABLE;
}
/**
 * The code for the problem of a file that says who is trusted (policy, key, trusted root, `deployed`): nothing is added where
 * it is absent or is not what it should be, which is a wrong configuration.
 */
function problemCode(refusal) {
    return isUnreadable(refusal) ? { code: UNREADABLE } : {};
}
/**
 * What is wrong with a file, for a sentence that begins with its name: `does not exist`, `cannot be read: permission denied`.
 *
 * @param refusal of a file that was opened with `shown: 'it'`
 */
function faultWords({ message }) {
    return message.replace(/^it /, '');
}


/***/ }),

/***/ 60890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openPlain)
/* harmony export */ });
/**
 * Opens what is hopefully a regular file; the caller asks before and afterwards (`fstat`). Throws the system's error, `ELOOP`
 * for a link that is refused.
 */
/* istanbul ignore next -- counters inside would not exist in the worker */
function openPlain(fs, path, links) {
    // Windows knows neither flag; there they are undefined, which counts as 0.
    const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = fs.constants;
    const fd = fs.openSync(path, O_RDONLY | O_NONBLOCK | (links === 'follow' ? 0 : O_NOFOLLOW));
    // Without the flag a link may have been put there after the caller asked; what is seen now was there when it was opened, or is newer.
    if (links === 'follow' || O_NOFOLLOW || fs.lstatSync(path).isFile())
        return fd;
    fs.closeSync(fd);
    throw Object.assign(new Error('a link is in the place of the file'), { code: 'ELOOP' });
}


/***/ }),

/***/ 32774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   L_: () => (/* binding */ refuseKind),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   dT: () => (/* binding */ refuseChanged),
/* harmony export */   hQ: () => (/* binding */ refuseError),
/* harmony export */   lf: () => (/* binding */ openRegular),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28490);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80272);
/* harmony import */ var _open_plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60890);
/**
 * The one door through which files are opened: no FIFO blocks here, no device is read, no link is followed that was merely
 * found, and nothing is read without end. Reasons of the file system become refusals. (The threads that hash open files by
 * `openPlain` too.)
 */





/**
 * Opens a regular file.
 *
 * @returns the open file, or a refusal: `options.missing` (absent), `FILE_UNREADABLE`, `UNSAFE_PATH` (link, no regular file).
 */
function openRegular(path, options = {}) {
    const { shown = path, links = 'refuse', way = [], missing } = options;
    let fd;
    try {
        for (const folder of way)
            if (node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(folder).isSymbolicLink())
                return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(refuseWay(shown));
        // Asked before opening: to open a device can already do something.
        const seen = links === 'follow' ? node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(path) : node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path);
        if (!seen.isFile())
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(refuseKind(shown, seen));
        const opened = (0,_open_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .openPlain */ .H)(/*#__PURE__*/ (node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2))), path, links);
        fd = opened;
        const found = node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(opened);
        if (!found.isFile())
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(refuseKind(shown, found));
        fd = undefined;
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)({ fd: opened, size: found.size, mode: found.mode });
    }
    catch (error) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(refuseError(shown, errorCode(error), missing));
    }
    finally {
        if (fd !== undefined)
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
    }
}
/**
 * The whole of a small file: evidence, keys, lists. The caller decides what is small.
 *
 * @param maxBytes more is `LIMIT_EXCEEDED`.
 * @returns the bytes, or a refusal: those of `openRegular`, `UNSAFE_PATH` where it changed meanwhile.
 */
function readWhole(path, maxBytes, options = {}) {
    const shown = options.shown ?? path;
    const opened = openRegular(path, options);
    if (!opened.ok)
        return opened;
    const { fd, size } = opened.value;
    try {
        if (size > maxBytes)
            return { refusal: tooLarge(shown, size, maxBytes) };
        const bytes = readOneMore(fd, size);
        if (bytes.length !== size)
            return { refusal: refuseChanged(shown) };
        return { bytes };
    }
    catch (error) {
        return { refusal: refuseError(shown, errorCode(error), options.missing) };
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
    }
}
/** The first bytes of a file: all of it where there are fewer. Undefined where it cannot be read or is no regular file. */
function readHead(path, bytes, links = 'refuse') {
    const opened = openRegular(path, { links });
    if (!opened.ok)
        return undefined;
    const { fd } = opened.value;
    try {
        const head = Buffer.alloc(bytes);
        return head.subarray(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, head, 0, bytes, 0));
    }
    catch {
        return undefined;
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
    }
}
const read = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.read);
/**
 * An open file from its beginning, piece by piece. Each piece is overwritten by the next one. Throws the signal's reason, and
 * errors of the disk.
 *
 * @param chunk most bytes of a piece
 */
async function* piecesOf(fd, chunk, signal) {
    const buffer = Buffer.allocUnsafeSlow(chunk);
    for (let position = 0;;) {
        signal?.throwIfAborted();
        const { bytesRead } = await read(fd, buffer, 0, chunk, position);
        if (bytesRead === 0)
            return;
        yield buffer.subarray(0, bytesRead);
        position += bytesRead;
    }
}
/** The bytes up to the stated size, and one more if there is one: the sign of a file that grows, or that states nothing (/proc). */
function readOneMore(fd, size) {
    const buffer = Buffer.allocUnsafeSlow(size + 1);
    let length = 0;
    while (length < buffer.length) {
        const count = node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, buffer, length, buffer.length - length, length);
        if (count === 0)
            break;
        length += count;
    }
    return buffer.subarray(0, length);
}
function tooLarge(shown, size, maxBytes) {
    return {
        code: 'LIMIT_EXCEEDED',
        message: `${shown} is too large to be read whole`,
        expected: `at most ${maxBytes} bytes`,
        actual: `${size} bytes`,
    };
}
/** The code of a system error; anything else that was thrown has none. Not by class: another realm has its own `Error`. */
function errorCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
        ? error.code
        : undefined;
}
const WORDS = {
    ENOENT: 'does not exist',
    ENOTDIR: 'does not exist (a part of its path is no folder)',
    ELOOP: 'cannot be read: it leads through links without end, or a link took its place',
    EMLINK: 'cannot be read: a link took its place',
    EACCES: 'cannot be read: permission denied',
    EPERM: 'cannot be read: permission denied',
    EMFILE: 'cannot be read: too many open files',
    ENAMETOOLONG: 'cannot exist: its name is too long',
    EIO: 'cannot be read: the disk reports an error',
};
/**
 * Refusal for a system error; what it means decides `file-fault.ts`. `ELOOP` is also what `O_NOFOLLOW` says of a link, and
 * `EMLINK` on FreeBSD.
 */
function refuseError(shown, code, missing = 'ARTIFACT_NOT_FOUND') {
    const reason = (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOfFault */ .XY)(code, missing);
    if ((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(code) === 'absent')
        return { code: reason, message: `${shown} ${WORDS[code ?? ''] ?? 'does not exist'}` };
    return {
        code: reason,
        message: `${shown} ${WORDS[code ?? ''] ?? 'cannot be read'} (${code ?? 'no reason given'})`,
        hint: 'Make the file readable for the user that runs the gate.',
    };
}
function refuseWay(shown) {
    return {
        code: 'UNSAFE_PATH',
        message: `${shown} leads through a symbolic link to another folder`,
        hint: 'Put the file where its name says, or name it without a placeholder.',
    };
}
/** Refusal for a thing that is no regular file. */
function refuseKind(shown, kind) {
    return {
        code: 'UNSAFE_PATH',
        message: `${shown} is no regular file`,
        expected: 'a regular file',
        actual: nameKind(kind),
        ...(kind.isSymbolicLink()
            ? {}
            : { hint: 'Name a regular file; other things cannot be read twice with the same result.' }),
    };
}
function nameKind(kind) {
    if (kind.isDirectory())
        return 'a folder';
    if (kind.isSymbolicLink())
        return 'a symbolic link';
    if (kind.isFIFO())
        return 'a FIFO';
    return kind.isSocket() ? 'a socket' : 'a device';
}
/** Refusal for a file that was not the same before and after it was read: what was hashed is not what lies there. */
function refuseChanged(shown) {
    return {
        code: 'UNSAFE_PATH',
        message: `${shown} changed while it was read`,
        hint: 'Let nothing write to the artifacts while the gate runs.',
    };
}


/***/ }),

/***/ 32097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28490);
/* harmony import */ var _recheck_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20396);



/** @returns 0 where nothing was to be checked or nothing changed, else 1 */
async function runPost(host) {
    // The runner puts what `saveState` kept into this variable, and leaves its case as it is.
    const state = host.env[`STATE_${_recheck_js__WEBPACK_IMPORTED_MODULE_2__/* .RECHECK_STATE */ .GJ}`];
    if (state === undefined || state === '') {
        host.finish(0, { level: 'info', text: 'Nothing was to be checked again.' });
        return 0;
    }
    try {
        const { files, refusals } = await (0,_recheck_js__WEBPACK_IMPORTED_MODULE_2__/* .recheck */ .gZ)(state, AbortSignal.timeout(_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .RECHECK_TIMEOUT_MS */ .FE));
        if (refusals.length === 0) {
            host.finish(0, { level: 'pass', text: `✓ ${files} verified files are still what was verified` });
            return 0;
        }
        for (const [index, { code, message, expected, actual, hint }] of refusals.entries()) {
            const facts = [expected && `expected ${expected}`, actual && `found ${actual}`, hint].filter(Boolean).join('; ');
            host.line({ level: 'fail', text: `✗ ${code}: ${message}: ${facts}` });
            if (index < _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ANNOTATIONS */ .KE)
                host.annotate('error', code, `${message}: ${facts}`);
        }
        const last = `✗ ARTIFACT_CHANGED: ${refusals.length} of ${files} verified files changed after their verdict`;
        host.finish(1, { level: 'fail', text: last });
    }
    catch (error) {
        host.finish(1, { level: 'error', text: `? The recheck failed, so nothing is proven any more: ${(0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(error)}` });
    }
    return 1;
}


/***/ }),

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

/***/ 15317:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _host_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90151);
/* harmony import */ var _host_startup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75199);
/* harmony import */ var _handover_run_post_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32097);
/** The action's post step: hashes again what a run with `recheck` verified. */



(0,_host_startup_js__WEBPACK_IMPORTED_MODULE_1__/* .failClosed */ .Z)(1, '::error::');
process.exitCode = await (0,_handover_run_post_js__WEBPACK_IMPORTED_MODULE_2__/* .runPost */ .a)((0,_host_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .actionsHost */ .q)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
