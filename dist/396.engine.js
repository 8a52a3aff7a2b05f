export const id = 396;
export const ids = [396];
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
        ? `${shown} cannot be handed over: another file has the same name there`
        : `${shown} cannot be handed over: ${(0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(error)}`;
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
function below(path, root) {
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97535);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28490);
/* harmony import */ var _subjects_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92428);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32774);
/* harmony import */ var _files_copy_verified_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19779);
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
        const real = realPath(path);
        if (real === undefined)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)((0,_files_copy_verified_js__WEBPACK_IMPORTED_MODULE_7__/* .changed */ .t)(name, 'absent'));
        entries.push({ name, path, real, sha256: sha256.toString('hex') });
    }
    const text = JSON.stringify(entries);
    const size = Buffer.byteLength(text);
    if (size > _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_RECHECK_LIST_BYTES */ .ki) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)({
            code: 'LIMIT_EXCEEDED',
            message: 'There are too many artifacts, or too long names, to check them again at the end of the job',
            expected: `a list of at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_RECHECK_LIST_BYTES */ .ki} bytes`,
            actual: `${size} bytes`,
        });
    }
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(host.tempRoot, `signature-gate-recheck-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.json`);
    await host.writeFile(file, text);
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_4__/* .accept */ .Ju)({ file, state: JSON.stringify({ file, sha256: sha256Of(text) }) });
}
/** @param state what `watch` had the runner keep */
async function recheck(state, signal) {
    const entries = readList(state);
    if (!entries.ok)
        return { files: 0, refusals: [entries.refusal] };
    const jobs = entries.value.map(({ name, real }) => ({ path: real, shown: name, algorithms: ['sha256'] }));
    const results = await (0,_subjects_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .hashFiles */ .y)(jobs, signal ? { signal } : {});
    const refusals = entries.value.flatMap(({ name, path, real, sha256 }, index) => {
        const result = results[index];
        if (!result || 'refusal' in result)
            return [(0,_files_copy_verified_js__WEBPACK_IMPORTED_MODULE_7__/* .changed */ .t)(name, result?.refusal.message ?? 'not hashed')];
        const now = realPath(path);
        if (now !== real)
            return [(0,_files_copy_verified_js__WEBPACK_IMPORTED_MODULE_7__/* .changed */ .t)(name, `replaced by a link to ${now ?? 'nothing'}`, 'the file that was verified')];
        const digest = result.digests.sha256?.toString('hex') ?? '';
        return digest === sha256 ? [] : [(0,_files_copy_verified_js__WEBPACK_IMPORTED_MODULE_7__/* .changed */ .t)(name, `sha256:${digest}`, `sha256:${sha256}`)];
    });
    return { files: entries.value.length, refusals };
}
function readList(state) {
    const lost = (actual) => (0,_core_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)({
        ...(0,_files_copy_verified_js__WEBPACK_IMPORTED_MODULE_7__/* .changed */ .t)('The list of what was verified', actual, 'the list as the gate wrote it'),
        hint: 'A step after the gate wrote to the temporary folder of the runner. Treat the artifacts as not verified.',
    });
    const { file, sha256 } = JSON.parse(state);
    const read = (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readWhole */ .oD)(file, _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_RECHECK_LIST_BYTES */ .ki, { shown: 'the list' });
    if ('refusal' in read)
        return lost(read.refusal.message);
    const digest = sha256Of(read.bytes);
    if (digest !== sha256)
        return lost(`sha256:${digest}`);
    // The very bytes that `watch` wrote.
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_4__/* .accept */ .Ju)(JSON.parse(read.bytes.toString('utf8')));
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

/***/ 92428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ bytesOf),
  y: () => (/* binding */ hashFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
var external_node_crypto_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_crypto_, 2);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
var external_node_fs_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_fs_, 2);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/files/open-plain.js
var open_plain = __webpack_require__(60890);
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
/**
 * @param chunk as of the reader.
 * @param open `openPlain`, which a worker has under another name.
 */
/* istanbul ignore next -- as above */
function createHasher(fs, reader, chunk, open) {
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
            fd = open(fs, job.path, 'refuse');
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
        `const open = ${open_plain/* openPlain */.H.toString()};`,
        `const hash = (${createHasher.toString()})(fs, reader, ${chunk}, open);`,
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

// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
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
    const hash = createHasher(external_node_fs_namespaceObject, createReader(external_node_fs_namespaceObject, external_node_crypto_namespaceObject, CHUNK), CHUNK, open_plain/* openPlain */.H);
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


/***/ })

};
