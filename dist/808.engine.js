export const id = 808;
export const ids = [808];
export const modules = {

/***/ 90808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGitObjects: () => (/* binding */ openGitObjects)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97535);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32774);
/**
 * Objects of a checkout, read by `git cat-file` beside the checkout's own repository: HEAD, index, configuration and hooks
 * are files of the tree, and even a plain `git status` runs what they name. Git gets an empty repository of ours, and of the
 * checkout its object folder alone. Nothing that it prints is taken on trust; commit-files.ts hashes it again.
 * Source: Git, git-cat-file(1), git(1) "Environment Variables", gitrepository-layout(5).
 */






/** A `.git` that is a file, and `commondir` in the folder that it names, hold one path. */
const MAX_POINTER_BYTES = 8_192;
/** `<id> <type> <size>`; also `<id> missing`. */
const MAX_HEADER_BYTES = 256;
/** What finds and starts the program. Compared in upper case, as Windows does. No token and no input goes along. */
const KEPT = new Set(['PATH', 'PATHEXT', 'SYSTEMROOT', 'WINDIR']);
/** Makes git ready; each call needs its own `close`. Never throws. */
async function openGitObjects(algorithm, { tree, env, tempRoot }) {
    const objects = objectFolder(tree);
    if (objects === undefined)
        return { why: 'the workspace is not a git repository' };
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(tempRoot, 'signature-gate-git-')).catch(() => undefined);
    if (folder === undefined)
        return { why: `no folder can be made in ${tempRoot}` };
    const remove = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
    try {
        await makeRepository(folder, algorithm);
        const environment = environmentOf(env, folder, objects);
        return {
            algorithm,
            read: (id, type, maxBytes) => catFile({ id, type, maxBytes }, folder, environment),
            close: remove,
        };
    }
    catch {
        await remove();
        return { why: 'no repository can be made in the temporary folder' };
    }
}
/** A bare repository without a ref, a hook or an object; what it is in is all that git reads of a configuration. */
async function makeRepository(folder, algorithm) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'objects'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'refs'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'HEAD'), 'ref: refs/heads/none\n');
    const format = algorithm === 'sha256' ? '[extensions]\n\tobjectFormat = sha256\n' : '';
    const version = algorithm === 'sha256' ? 1 : 0;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'config'), `[core]\n\trepositoryFormatVersion = ${version}\n\tbare = true\n${format}`);
}
function environmentOf(env, folder, objects) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined && KEPT.has(entry[0].toUpperCase()));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        HOME: folder,
        XDG_CONFIG_HOME: folder,
        GIT_DIR: folder,
        GIT_OBJECT_DIRECTORY: objects,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        // Neither replaced objects nor objects that are fetched: what counts is what lies there.
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: '',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
    };
}
/** Where a checkout keeps its objects; a worktree and a submodule have a file that names their repository. */
function objectFolder(tree) {
    const dot = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(tree, '.git');
    const repository = isFolder(dot) ? dot : pointer(dot, /^gitdir: (.+)$/, tree);
    if (repository === undefined)
        return undefined;
    const common = pointer((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(repository, 'commondir'), /^(.+)$/, repository) ?? repository;
    const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(common, 'objects');
    return isFolder(objects) ? objects : undefined;
}
/** The path in a file of one line, relative to `base`. */
function pointer(file, line, base) {
    const read = (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readWhole */ .oD)(file, MAX_POINTER_BYTES);
    if ('refusal' in read)
        return undefined;
    const [, path] = line.exec(read.bytes.toString('utf8').replace(/\r?\n$/, '')) ?? [];
    return path === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(base, path);
}
function isFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
/** A process for each object: one that does not come to its end is no matter of what was asked before. */
function catFile({ id, type, maxBytes }, folder, env) {
    return new Promise((done) => {
        const options = {
            // Windows looks for a program in the working directory first: a `git.exe` of the checkout must not be it.
            cwd: folder,
            env,
            encoding: 'buffer',
            maxBuffer: maxBytes + MAX_HEADER_BYTES,
            timeout: _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .GIT_TIMEOUT_MS */ .eS,
            killSignal: 'SIGKILL',
            windowsHide: true,
        };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['cat-file', '--batch'], options, (error, stdout) => {
            done((0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error) === 'ENOENT' ? { why: '`git` is not on the path' } : objectIn(stdout, id, type, maxBytes));
        });
        // A program that is not there closes the pipe.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(`${id}\n`);
    });
}
/** Takes the object out of what git printed: `<id> <type> <size>`, a line break, the bytes, and a line break. */
function objectIn(printed, id, type, maxBytes) {
    const end = printed.subarray(0, MAX_HEADER_BYTES).indexOf('\n');
    const header = printed.toString('latin1', 0, Math.max(end, 0));
    if (header === `${id} missing`)
        return { why: `the ${type} ${id} is not in this checkout` };
    const [, kind, digits = ''] = /^[0-9a-f]+ ([a-z]+) ([0-9]{1,15})$/.exec(header) ?? [];
    if (kind === undefined)
        return { why: `git cannot read the ${type} ${id}` };
    if (kind !== type)
        return { why: `${id} is not a ${type}` };
    const size = Number(digits);
    if (size > maxBytes)
        return { why: `the ${type} ${id} has more than ${maxBytes} bytes` };
    const object = printed.subarray(end + 1, end + 1 + size);
    return object.length === size ? { object } : { why: `git cannot read the ${type} ${id}` };
}


/***/ })

};
