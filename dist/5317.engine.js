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

/***/ 32097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _core_ended_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16427);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28490);
/* harmony import */ var _recheck_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20396);
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
        const { files, refusals } = await (0,_recheck_js__WEBPACK_IMPORTED_MODULE_3__/* .recheck */ .gZ)(state, AbortSignal.any([AbortSignal.timeout(_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .RECHECK_TIMEOUT_MS */ .FE), asked]));
        asked.throwIfAborted();
        if (refusals.length === 0) {
            host.finish(0, { level: 'pass', text: `✓ ${files} verified files are still what was verified` });
            return 0;
        }
        for (const [index, { code, message, expected, actual, hint }] of refusals.entries()) {
            const facts = [expected && `expected ${expected}`, actual && `found ${actual}`, hint].filter(Boolean).join('; ');
            host.line({ level: 'fail', text: `✗ ${code}: ${message}: ${facts}` });
            if (index < _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ANNOTATIONS */ .KE)
                host.annotate('error', code, `${message}: ${facts}`);
        }
        const last = `✗ ARTIFACT_CHANGED: ${refusals.length} of ${files} verified files changed after their verdict`;
        host.finish(1, { level: 'fail', text: last });
    }
    catch (error) {
        const end = (0,_core_ended_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(asked);
        if (end) {
            const text = `? The recheck was ${end.message} before it was through, so nothing is proven any more`;
            host.finish(end.exitCode, { level: 'error', text });
            return end.exitCode;
        }
        host.finish(1, { level: 'error', text: `? The recheck failed, so nothing is proven any more: ${(0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(error)}` });
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
        ...log((0,progress_pace/* progressPace */.V)(clock)),
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
            for (const some of (0,streams/* inBlocks */.Qf)(lines.map(({ text }) => (0,printable/* printable */.g)(text)), external_node_os_.EOL)) {
                (0,streams/* whoeverReads */.Sw)(() => {
                    core.info(some);
                });
            }
            (0,streams/* whoeverReads */.Sw)(core.endGroup);
        },
        progress(text) {
            if (due())
                print(text);
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
    const text = shown.length > limits/* MAX_ANNOTATION_LENGTH */.I1 ? `${shown.slice(0, limits/* MAX_ANNOTATION_LENGTH */.I1 - 1)}…` : shown;
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
