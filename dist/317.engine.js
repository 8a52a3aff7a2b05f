export const id = 317;
export const ids = [317];
export const modules = {

/***/ 1975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ copyVerified),
/* harmony export */   t: () => (/* binding */ changed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4138);
/* harmony import */ var _subjects_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2952);
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
    const source = await openSource(copy);
    if (!source.ok)
        return source;
    try {
        return await writeCopy(copy, source.value, signal);
    }
    finally {
        await source.value.close();
    }
}
async function openSource({ from, shown }) {
    try {
        // Neither blocks on a FIFO nor follows a link that was put there after the path was resolved.
        const flags = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW;
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(from), flags);
        if ((await file.stat()).isFile())
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .accept */ .Ju)(file);
        await file.close();
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(changed(shown, 'no regular file any more'));
    }
    catch (error) {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(changed(shown, (0,_subjects_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === 'ENOENT' ? 'absent' : (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z9)(error)));
    }
}
async function writeCopy({ to, sha256, shown, mode }, source, signal) {
    let target;
    let kept = false;
    try {
        target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(to, 'wx', 0o600);
        const { digest, size } = await pour(source, target, signal);
        if (!digest.equals(sha256)) {
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(changed(shown, `sha256:${digest.toString('hex')}`, `sha256:${sha256.toString('hex')}`));
        }
        const executable = ((await source.stat()).mode & ANY_EXECUTE) !== 0;
        await target.chmod(mode ?? (executable ? 0o555 : 0o444));
        kept = true;
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .accept */ .Ju)(size);
    }
    catch (error) {
        signal?.throwIfAborted();
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(notWritten(shown, to, error));
    }
    finally {
        await target?.close();
        if (target && !kept)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(to, { force: true });
    }
}
async function pour(source, target, signal) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const buffer = Buffer.allocUnsafeSlow(CHUNK);
    let size = 0;
    for (;;) {
        signal?.throwIfAborted();
        const { bytesRead } = await source.read(buffer, 0, CHUNK, size);
        if (bytesRead === 0)
            return { digest: hash.digest(), size };
        const read = buffer.subarray(0, bytesRead);
        hash.update(read);
        await target.writeFile(read);
        size += bytesRead;
    }
}
/** The refusal of a file that is not what the verdict was about. */
function changed(shown, actual, expected = 'the bytes that were verified') {
    return { code: 'ARTIFACT_CHANGED', message: `${shown} is not what was verified any more`, expected, actual };
}
function notWritten(shown, to, error) {
    const exists = (0,_subjects_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === 'EEXIST';
    const message = exists
        ? `${shown} cannot be handed over: another file has the same name there`
        : `${shown} cannot be handed over: ${(0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z9)(error)}`;
    return {
        code: 'HANDOVER_FAILED',
        message,
        actual: to,
        ...(exists && { hint: 'Check files whose names are the same, or differ in case only, in steps of their own.' }),
    };
}


/***/ }),

/***/ 396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ RECHECK_STATE),
/* harmony export */   gZ: () => (/* binding */ recheck),
/* harmony export */   wB: () => (/* binding */ watch)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8207);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4138);
/* harmony import */ var _subjects_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2428);
/* harmony import */ var _subjects_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2952);
/* harmony import */ var _copy_verified_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1975);
/**
 * `recheck`: what was verified is hashed again at the end of the job. The list of it lies in a file of the runner's
 * temporary folder, where every step can write; its digest is kept by the runner, where none can.
 */








/** The name under which the runner keeps where the list is. */
const RECHECK_STATE = 'signature-gate-recheck';
/** Hands the files to the post step. */
async function watch(files, host) {
    const entries = [];
    for (const { name, path, sha256 } of files) {
        const real = realPath(path);
        if (real === undefined)
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_7__/* .refuse */ .TR)((0,_copy_verified_js__WEBPACK_IMPORTED_MODULE_6__/* .changed */ .t)(name, 'absent'));
        entries.push({ name, path, real, sha256: sha256.toString('hex') });
    }
    const text = JSON.stringify(entries);
    const size = Buffer.byteLength(text);
    if (size > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_RECHECK_LIST_BYTES */ .ki) {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_7__/* .refuse */ .TR)({
            code: 'LIMIT_EXCEEDED',
            message: 'There are too many artifacts, or too long names, to check them again at the end of the job',
            expected: `a list of at most ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_RECHECK_LIST_BYTES */ .ki} bytes`,
            actual: `${size} bytes`,
        });
    }
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(host.tempRoot, `signature-gate-recheck-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.json`);
    await host.writeFile(file, text);
    host.saveState(RECHECK_STATE, JSON.stringify({ file, sha256: sha256Of(text) }));
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_7__/* .accept */ .Ju)(entries.length);
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
            return [(0,_copy_verified_js__WEBPACK_IMPORTED_MODULE_6__/* .changed */ .t)(name, result?.refusal.message ?? 'not hashed')];
        const now = realPath(path);
        if (now !== real)
            return [(0,_copy_verified_js__WEBPACK_IMPORTED_MODULE_6__/* .changed */ .t)(name, `replaced by a link to ${now ?? 'nothing'}`, 'the file that was verified')];
        const digest = result.digests.sha256?.toString('hex') ?? '';
        return digest === sha256 ? [] : [(0,_copy_verified_js__WEBPACK_IMPORTED_MODULE_6__/* .changed */ .t)(name, `sha256:${digest}`, `sha256:${sha256}`)];
    });
    return { files: entries.value.length, refusals };
}
function readList(state) {
    const lost = (actual) => (0,_result_js__WEBPACK_IMPORTED_MODULE_7__/* .refuse */ .TR)({
        ...(0,_copy_verified_js__WEBPACK_IMPORTED_MODULE_6__/* .changed */ .t)('The list of what was verified', actual, 'the list as the gate wrote it'),
        hint: 'A step after the gate wrote to the temporary folder of the runner. Treat the artifacts as not verified.',
    });
    const { file, sha256 } = JSON.parse(state);
    const read = (0,_subjects_read_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readWhole */ .oD)(file, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_RECHECK_LIST_BYTES */ .ki, { shown: 'the list' });
    if ('refusal' in read)
        return lost(read.refusal.message);
    const digest = sha256Of(read.bytes);
    if (digest !== sha256)
        return lost(`sha256:${digest}`);
    // The very bytes that `watch` wrote.
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_7__/* .accept */ .Ju)(JSON.parse(read.bytes.toString('utf8')));
}
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
function sha256Of(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}


/***/ }),

/***/ 2097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8207);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4138);
/* harmony import */ var _recheck_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(396);



/** @returns 0 where nothing was to be checked or nothing changed, else 1 */
async function runPost(host) {
    // The runner puts what `saveState` kept into this variable, and leaves its case as it is.
    const state = host.env[`STATE_${_recheck_js__WEBPACK_IMPORTED_MODULE_1__/* .RECHECK_STATE */ .GJ}`];
    if (state === undefined || state === '') {
        host.finish(0, { level: 'info', text: 'Nothing was to be checked again.' });
        return 0;
    }
    try {
        const { files, refusals } = await (0,_recheck_js__WEBPACK_IMPORTED_MODULE_1__/* .recheck */ .gZ)(state, AbortSignal.timeout(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .RECHECK_TIMEOUT_MS */ .FE));
        if (refusals.length === 0) {
            host.finish(0, { level: 'pass', text: `✓ ${files} verified files are still what was verified` });
            return 0;
        }
        for (const [index, { code, message, expected, actual, hint }] of refusals.entries()) {
            const facts = [expected && `expected ${expected}`, actual && `found ${actual}`, hint].filter(Boolean).join('; ');
            host.line({ level: 'fail', text: `✗ ${code}: ${message}: ${facts}` });
            if (index < _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ANNOTATIONS */ .KE)
                host.annotate('error', code, `${message}: ${facts}`);
        }
        const last = `✗ ARTIFACT_CHANGED: ${refusals.length} of ${files} verified files changed after their verdict`;
        host.finish(1, { level: 'fail', text: last });
    }
    catch (error) {
        host.finish(1, { level: 'error', text: `? The recheck failed, so nothing is proven any more: ${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(error)}` });
    }
    return 1;
}


/***/ }),

/***/ 151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ actionsHost)
});

// UNUSED EXPORTS: readInputVariables

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(8207);
// EXTERNAL MODULE: ./lib/host/printable.js
var printable = __webpack_require__(2469);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
        process.stdout.write(`${line}\n`);
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
        async writeSummary(markdown) {
            if (!GITHUB_STEP_SUMMARY)
                return;
            // Loaded only now, when the verdict is out: it brings an HTTP client along.
            const { summary } = await __webpack_require__.e(/* import() */ 811).then(__webpack_require__.bind(__webpack_require__, 9192));
            await summary.addRaw(markdown).write({ overwrite: true });
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

/***/ 5317:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _host_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(151);
/* harmony import */ var _host_startup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5199);
/* harmony import */ var _handover_run_post_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2097);
/** The action's post step: hashes again what a run with `recheck` verified. */



(0,_host_startup_js__WEBPACK_IMPORTED_MODULE_1__/* .failClosed */ .ZU)(1, '::error::');
process.exitCode = await (0,_handover_run_post_js__WEBPACK_IMPORTED_MODULE_2__/* .runPost */ .a)((0,_host_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .actionsHost */ .q)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ bytesOf),
  y: () => (/* binding */ hashFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
var external_node_crypto_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_crypto_, 2);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
var external_node_fs_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_fs_, 2);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(8207);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./lib/subjects/hash-worker.js
/**
 * @param chunk bytes per read of `streamed`, which fills one buffer while it hashes the other; `atOnce` takes files that
 *   are smaller. Memory is twice this, whatever the size of the file.
 */
/* istanbul ignore next -- counters inside would not exist in the worker */
function createReader(fs, crypto, chunk) {
    const front = Buffer.allocUnsafeSlow(chunk);
    let back;
    const atOnce = (fd, { size: planned, algorithms, keep }) => {
        // One byte more than planned shows that the file grew.
        const buffer = keep ? Buffer.allocUnsafeSlow(planned + 1) : front.subarray(0, planned + 1);
        let size = 0;
        for (let count = 1; count > 0 && size < buffer.length; size += count) {
            count = fs.readSync(fd, buffer, size, buffer.length - size, size);
        }
        const bytes = buffer.subarray(0, size);
        const hex = algorithms.map((algorithm) => crypto.hash(algorithm, bytes, 'hex'));
        return keep ? { size, hex, bytes } : { size, hex };
    };
    const streamed = async (fd, { size: planned, algorithms }, onBytes) => {
        const hashes = algorithms.map((algorithm) => crypto.createHash(algorithm));
        back ??= Buffer.allocUnsafeSlow(chunk);
        const read = (buffer, position) => new Promise((resolve, reject) => {
            fs.read(fd, buffer, 0, chunk, position, (error, count) => {
                if (error)
                    reject(error);
                else
                    resolve(buffer.subarray(0, count));
            });
        });
        let size = 0;
        let pending = read(front, 0);
        try {
            for (let ahead = back, behind = front; size <= planned; [ahead, behind] = [behind, ahead]) {
                const bytes = await pending;
                if (bytes.length === 0)
                    break;
                size += bytes.length;
                pending = read(ahead, size);
                for (const hash of hashes)
                    hash.update(bytes);
                onBytes(bytes.length);
            }
        }
        finally {
            // The file must stay open until nothing reads from it.
            await pending.catch(() => undefined);
        }
        return { size, hex: hashes.map((hash) => hash.digest('hex')) };
    };
    return { atOnce, streamed };
}
/** @param chunk as of the reader. */
/* istanbul ignore next -- as above */
function createHasher(fs, reader, chunk) {
    // Windows knows neither flag; there they are undefined, which counts as 0.
    const flags = fs.constants.O_RDONLY | fs.constants.O_NOFOLLOW | fs.constants.O_NONBLOCK;
    const windows = !('O_NOFOLLOW' in fs.constants);
    const isSame = (before, after) => after.size === before.size &&
        after.mtimeMs === before.mtimeMs &&
        // Not every Windows file system tells the same numbers for a path and for an open file.
        (windows || (after.ino === before.ino && after.dev === before.dev));
    const hashOpen = async (fd, job, onBytes) => {
        const { index, path } = job;
        const before = fs.fstatSync(fd);
        if (!before.isFile() || before.size !== job.size)
            return { index, problem: 'changed' };
        const small = before.size < chunk || job.keep;
        const read = small ? reader.atOnce(fd, job) : await reader.streamed(fd, job, onBytes);
        if (small)
            onBytes(read.size);
        // By the path: a file that was put in the place of the one that is open counts as a change too.
        const same = isSame(before, fs.lstatSync(path)) && read.size === before.size;
        return same ? { index, ...read } : { index, problem: 'changed' };
    };
    return async (job, onBytes) => {
        let fd;
        try {
            fd = fs.openSync(job.path, flags);
            return await hashOpen(fd, job, onBytes);
        }
        catch (error) {
            // Not by class: another realm has its own `Error`.
            const known = typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
            return { index: job.index, problem: 'error', ...(known ? { code: error.code } : {}) };
        }
        finally {
            if (fd !== undefined)
                fs.closeSync(fd);
        }
    };
}
/** Does the tasks that come in through the port, in their order. */
/* istanbul ignore next -- as above */
function serve(port, hash, report) {
    let last = Promise.resolve();
    let unsaid = 0;
    const say = (message) => {
        port.postMessage(message);
    };
    const onBytes = (count) => {
        unsaid += count;
        if (unsaid < report)
            return;
        say({ kind: 'bytes', count: unsaid });
        unsaid = 0;
    };
    port.on('message', (task) => {
        last = last.then(async () => {
            const results = [];
            for (const job of task.jobs)
                results.push(await hash(job, onBytes));
            say({ kind: 'bytes', count: unsaid });
            unsaid = 0;
            say({ kind: 'done', results });
        });
    });
}
/**
 * The program of a worker, to be run with `eval`.
 *
 * @param chunk bytes per read.
 * @param report bytes after which a worker says how far it is.
 */
function workerSource(chunk, report) {
    return [
        `'use strict';`,
        `const fs = require('node:fs');`,
        `const reader = (${createReader.toString()})(fs, require('node:crypto'), ${chunk});`,
        `const hash = (${createHasher.toString()})(fs, reader, ${chunk});`,
        `(${serve.toString()})(require('node:worker_threads').parentPort, hash, ${report});`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/subjects/hash-crew.js
/** Worker threads that hash beside the main one. They are a help, not a need: what a worker cannot do is given back. */


/** Work that a worker has in hand at least, in bytes, so that it does not wait while the main thread is busy with a batch. */
const IN_HAND = 8 * 1024 * 1024;
/** How often a worker says how far it is, in bytes. */
const REPORT_BYTES = 16 * 1024 * 1024;
/** @returns the crew, already at work; smaller, or empty, where the system gives no threads. */
function startCrew(options) {
    let wake = () => undefined;
    const hands = [];
    const source = options.source ?? workerSource(options.chunk, REPORT_BYTES);
    for (let count = 0; count < options.size; count++) {
        const hand = startHand(source, options, () => {
            wake();
        });
        if (hand)
            hands.push(hand);
    }
    return {
        busy: () => hands.some(({ tasks }) => tasks.length > 0),
        news: () => new Promise((resolve) => {
            wake = resolve;
        }),
        wake: () => {
            wake();
        },
        stop: async () => {
            await Promise.all(hands.map(({ worker }) => worker.terminate()));
        },
    };
}
function startHand(source, options, wake) {
    let worker;
    try {
        // No environment, no flags: a worker needs none, and the tokens of the job are not its concern.
        worker = new external_node_worker_threads_.Worker(source, { eval: true, env: {}, execArgv: [] });
    }
    catch {
        return undefined;
    }
    const tasks = [];
    const feed = () => {
        while (tasks.reduce((sum, { cost }) => sum + cost, 0) < IN_HAND) {
            const task = options.take();
            if (!task)
                break;
            tasks.push(task);
            worker.postMessage(task);
        }
    };
    const lost = () => {
        for (const task of tasks.splice(0))
            options.giveBack(task);
        wake();
    };
    worker.on('message', (message) => {
        if (message.kind === 'bytes')
            options.onBytes(message.count);
        else {
            tasks.shift();
            options.done(message.results);
            feed();
        }
        wake();
    });
    worker.on('error', lost);
    worker.on('messageerror', lost);
    worker.on('exit', lost);
    feed();
    return { worker, tasks };
}

// EXTERNAL MODULE: ./lib/subjects/read-file.js
var read_file = __webpack_require__(2952);
;// CONCATENATED MODULE: ./lib/subjects/digest.js
/**
 * One read per file: every file is opened once and hashed with all its algorithms in that pass, many files on all cores, in
 * memory that does not grow with their size.
 */








/** Bytes per read: larger ones gain nothing, smaller ones cost turns of the event loop. */
const CHUNK = 1024 * 1024;
/** What opening, asking and closing a file costs, as bytes of hashing. */
const COST_PER_FILE = 32 * 1024;
/** Small files are handed out together, in batches worth this much: some milliseconds. */
const COST_PER_BATCH = 4 * 1024 * 1024;
/** A worker takes about 30 ms to start; in that time the main thread hashes this much. */
const COST_PER_WORKER = 32 * 1024 * 1024;
/** Beyond this the disk is the limit, and each worker takes some MiB of memory. */
const MAX_WORKERS = 3;
/**
 * @returns one result per job, in their order. It rejects only with the signal's reason.
 */
async function hashFiles(jobs, options = {}) {
    options.signal?.throwIfAborted();
    const { board, own } = plan(jobs, options);
    const work = board.tasks.reduce((sum, { cost }) => sum + cost, 0);
    const worth = Math.min((0,external_node_os_.availableParallelism)() - 1, MAX_WORKERS, Math.floor(work / COST_PER_WORKER), board.tasks.length - 1);
    const crew = startCrew({
        size: Math.max(0, options.workers ?? worth),
        chunk: CHUNK,
        ...(options.workerProgram === undefined ? {} : { source: options.workerProgram }),
        take: () => board.tasks.pop(),
        giveBack: (task) => board.tasks.push(task),
        done: (results) => {
            accept(board, results);
        },
        onBytes: (bytes) => {
            board.count(bytes, 0);
        },
    });
    options.signal?.addEventListener('abort', crew.wake);
    try {
        await workOff(board, own, crew, options.signal);
    }
    finally {
        options.signal?.removeEventListener('abort', crew.wake);
        await crew.stop();
    }
    return board.results.map((result, index) => result ?? lost(jobs[index]?.path ?? ''));
}
/** The main thread's share: first what only it can do, then whatever is left, then it waits for the others. */
async function workOff(board, own, crew, signal) {
    const hash = createHasher(external_node_fs_namespaceObject, createReader(external_node_fs_namespaceObject, external_node_crypto_namespaceObject, CHUNK), CHUNK);
    for (;;) {
        signal?.throwIfAborted();
        const task = own.pop() ?? board.tasks.pop();
        if (task) {
            for (const job of task.jobs) {
                accept(board, [
                    await hash(job, (bytes) => {
                        proceed(board, bytes, signal);
                    }),
                ]);
                signal?.throwIfAborted();
            }
            // Small files are read without waiting, so that nothing else would ever have its turn.
            await (0,promises_.setImmediate)();
        }
        else if (crew.busy())
            await crew.news();
        else
            return;
    }
}
/** Throws into the hasher on abort, which closes its file. */
function proceed(board, bytes, signal) {
    signal?.throwIfAborted();
    board.count(bytes, 0);
}
/** Looks at every file, refuses what is no regular file, and sorts the rest into tasks: the largest are done first. */
function plan(jobs, options) {
    const results = jobs.map(() => undefined);
    const done = { bytes: 0, totalBytes: 0, files: 0, totalFiles: jobs.length };
    const count = (bytes, files) => {
        done.bytes += bytes;
        done.files += files;
        options.onProgress?.({ ...done });
    };
    const large = [];
    const own = [];
    const small = [];
    let batch = { jobs: [], cost: 0 };
    let room = limits/* MAX_BYTES_IN_MEMORY */.$r;
    for (const [index, { path, shown, algorithms, keepUpTo = -1 }] of jobs.entries()) {
        const size = sizeOf(path, shown ?? path);
        if (typeof size !== 'number') {
            results[index] = { path, refusal: size };
            done.files++;
            continue;
        }
        done.totalBytes += size;
        const keep = size <= keepUpTo && size <= room;
        const job = { index, path, size, algorithms, keep };
        const cost = COST_PER_FILE + size * Math.max(1, algorithms.length);
        if (keep) {
            room -= size;
            own.push({ jobs: [job], cost });
        }
        else if (size >= CHUNK)
            large.push({ jobs: [job], cost });
        else {
            if (batch.jobs.length === 0)
                small.push(batch);
            batch.jobs.push(job);
            batch.cost += cost;
            if (batch.cost >= COST_PER_BATCH)
                batch = { jobs: [], cost: 0 };
        }
    }
    large.sort((left, right) => left.cost - right.cost);
    return { board: { jobs, tasks: [...small, ...large], results, count }, own };
}
function sizeOf(path, shown) {
    try {
        const found = external_node_fs_.lstatSync(path);
        return found.isFile() ? found.size : (0,read_file/* refuseKind */.L_)(shown, found);
    }
    catch (error) {
        return (0,read_file/* refuseError */.hQ)(shown, (0,read_file/* errorCode */.CA)(error));
    }
}
function accept(board, results) {
    for (const result of results) {
        const job = board.jobs[result.index];
        if (!job)
            continue;
        board.results[result.index] = toResult(job, result);
        board.count(0, 1);
    }
}
function toResult({ path, shown = path, algorithms }, result) {
    if ('problem' in result) {
        if (result.problem === 'error')
            return { path, refusal: (0,read_file/* refuseError */.hQ)(shown, result.code) };
        // Whatever it is now, it was a regular file when the work was planned.
        return { path, refusal: (0,read_file/* refuseChanged */.dT)(shown) };
    }
    const digests = {};
    for (const [index, algorithm] of algorithms.entries())
        digests[algorithm] = Buffer.from(result.hex[index] ?? '', 'hex');
    return { path, digests, size: result.size, ...(result.bytes ? { bytes: result.bytes } : {}) };
}
/** No thread answered for this file; that would be a mistake of ours, and must not look like a pass. */
function lost(path) {
    return { path, refusal: (0,read_file/* refuseError */.hQ)(path, undefined) };
}
/**
 * The bytes of a hashed file: those kept, or, where there was no room to keep them, read again and held against the digests,
 * so that they are the very bytes that were hashed.
 *
 * @returns the bytes, or a refusal: `LIMIT_EXCEEDED` above MAX_BYTES_IN_MEMORY, `UNSAFE_PATH` where the file has changed.
 */
function bytesOf(file, shown) {
    if (file.bytes)
        return { bytes: file.bytes };
    const read = (0,read_file/* readWhole */.oD)(file.path, limits/* MAX_BYTES_IN_MEMORY */.$r, { shown });
    if ('refusal' in read)
        return read;
    const [algorithm, digest] = Object.entries(file.digests)[0] ?? [];
    const same = algorithm !== undefined && digest !== undefined && external_node_crypto_.hash(algorithm, read.bytes, 'buffer').equals(digest);
    return same ? read : { refusal: (0,read_file/* refuseChanged */.dT)(shown) };
}


/***/ }),

/***/ 2952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   L_: () => (/* binding */ refuseKind),
/* harmony export */   dT: () => (/* binding */ refuseChanged),
/* harmony export */   hQ: () => (/* binding */ refuseError),
/* harmony export */   oD: () => (/* binding */ readWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/**
 * Reading files that strangers may have laid out: nothing here blocks on a FIFO, follows a link unasked, reads a device or
 * reads without end. Reasons of the file system become refusals.
 */

/**
 * The whole of a small file: evidence, keys, lists. The caller decides what is small.
 *
 * @param maxBytes more is `LIMIT_EXCEEDED`.
 * @returns the bytes, or a refusal: `options.missing` (absent, unreadable), `UNSAFE_PATH` (link, no regular file).
 */
function readWhole(path, maxBytes, options = {}) {
    const shown = options.shown ?? path;
    const follow = options.links === 'follow';
    let fd;
    try {
        // Asked before opening: to open a device can already do something, and on Windows nothing else tells a link.
        const seen = follow ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        if (!seen.isFile())
            return { refusal: refuseKind(shown, seen) };
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | (follow ? 0 : node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW));
        const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        if (!opened.isFile())
            return { refusal: refuseKind(shown, opened) };
        if (opened.size > maxBytes)
            return { refusal: tooLarge(shown, opened.size, maxBytes) };
        const bytes = readOneMore(fd, opened.size);
        if (bytes.length !== opened.size)
            return { refusal: refuseChanged(shown) };
        return { bytes };
    }
    catch (error) {
        return { refusal: refuseError(shown, errorCode(error), options.missing) };
    }
    finally {
        if (fd !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** The bytes up to the stated size, and one more if there is one: the sign of a file that grows, or that states nothing (/proc). */
function readOneMore(fd, size) {
    const buffer = Buffer.allocUnsafeSlow(size + 1);
    let length = 0;
    while (length < buffer.length) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, length, buffer.length - length, length);
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
    EACCES: 'cannot be read: permission denied',
    EPERM: 'cannot be read: permission denied',
    EMFILE: 'cannot be read: too many open files',
    ENAMETOOLONG: 'cannot exist: its name is too long',
    EIO: 'cannot be read: the disk reports an error',
};
/** Refusal for a system error. `ELOOP` is what `O_NOFOLLOW` says of a link, and `EMLINK` on FreeBSD. */
function refuseError(shown, code, missing = 'ARTIFACT_NOT_FOUND') {
    if (code === 'ELOOP' || code === 'EMLINK') {
        return { code: 'UNSAFE_PATH', message: `${shown} is a symbolic link, or leads through links without end` };
    }
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { code: missing, message: `${shown} ${WORDS[code] ?? ''}` };
    return {
        code: missing,
        message: `${shown} ${WORDS[code ?? ''] ?? 'cannot be read'} (${code ?? 'no reason given'})`,
        hint: 'Make the file readable for the user that runs the gate.',
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


/***/ })

};
