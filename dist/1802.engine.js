export const id = 1802;
export const ids = [1802];
export const modules = {

/***/ 31802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCommit: () => (/* binding */ openCommit)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
;// CONCATENATED MODULE: ./lib/subjects/git-objects.js
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
        return { why: 'the workspace is no git repository' };
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(tempRoot, 'signature-gate-git-')).catch(() => undefined);
    if (folder === undefined)
        return { why: `no folder can be made in ${tempRoot}` };
    const remove = () => (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
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
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'objects'));
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'refs'));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'HEAD'), 'ref: refs/heads/none\n');
    const format = algorithm === 'sha256' ? '[extensions]\n\tobjectFormat = sha256\n' : '';
    const version = algorithm === 'sha256' ? 1 : 0;
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'config'), `[core]\n\trepositoryFormatVersion = ${version}\n\tbare = true\n${format}`);
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
    const dot = (0,external_node_path_.join)(tree, '.git');
    const repository = isFolder(dot) ? dot : pointer(dot, /^gitdir: (.+)$/, tree);
    if (repository === undefined)
        return undefined;
    const common = pointer((0,external_node_path_.join)(repository, 'commondir'), /^(.+)$/, repository) ?? repository;
    const objects = (0,external_node_path_.join)(common, 'objects');
    return isFolder(objects) ? objects : undefined;
}
/** The path in a file of one line, relative to `base`. */
function pointer(file, line, base) {
    const read = (0,read_file/* readWhole */.oD)(file, MAX_POINTER_BYTES);
    if ('refusal' in read)
        return undefined;
    const [, path] = line.exec(read.bytes.toString('utf8').replace(/\r?\n$/, '')) ?? [];
    return path === undefined ? undefined : (0,external_node_path_.resolve)(base, path);
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
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
            timeout: limits/* GIT_TIMEOUT_MS */.eS,
            killSignal: 'SIGKILL',
            windowsHide: true,
        };
        const child = (0,external_node_child_process_.execFile)('git', ['cat-file', '--batch'], options, (error, stdout) => {
            done((0,read_file/* errorCode */.CA)(error) === 'ENOENT' ? { why: '`git` is not on the path' } : objectIn(stdout, id, type, maxBytes));
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
        return { why: `${id} is no ${type}` };
    const size = Number(digits);
    if (size > maxBytes)
        return { why: `the ${type} ${id} has more than ${maxBytes} bytes` };
    const object = printed.subarray(end + 1, end + 1 + size);
    return object.length === size ? { object } : { why: `git cannot read the ${type} ${id}` };
}

;// CONCATENATED MODULE: ./lib/subjects/commit-files.js
/**
 * Files of a commit: whether bytes are those that it has at a path. Everything is hashed again here, from the commit's own
 * name down to the blob, so that it does not matter who laid out the objects.
 * Source: Git, gitformat-pack(5) and "Git Objects" in its user manual; the bound is git's hash, SHA-1 for most repositories.
 */



const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
/** @param id of the commit, in hex: 40 digits, or 64 in a SHA-256 repository. Never throws. */
async function openCommit(id, place) {
    const name = id.toLowerCase();
    if (!HASH.test(name))
        return unopened('`GITHUB_SHA` names no commit');
    const opened = await openGitObjects(name.length === 40 ? 'sha1' : 'sha256', place);
    if ('why' in opened)
        return unopened(opened.why);
    const read = checked(opened);
    return { whyNot: (names, bytes) => whyNot(name, names, bytes, read), close: () => opened.close() };
}
function unopened(why) {
    return { whyNot: () => Promise.resolve(why), close: () => Promise.resolve() };
}
/** Objects whose bytes have the hash that they are called by; commits and trees are kept, since files share them. */
function checked(objects) {
    const kept = new Map();
    return async (id, type, maxBytes) => {
        const known = kept.get(`${type} ${id}`);
        if (known)
            return { object: known };
        const read = await objects.read(id, type, maxBytes);
        if ('why' in read)
            return read;
        const { object } = read;
        const hash = (0,external_node_crypto_.createHash)(objects.algorithm).update(`${type} ${object.length}\0`).update(object);
        if (hash.digest('hex') !== id)
            return { why: `the ${type} ${id} does not have the hash that it is called by` };
        if (type !== 'blob')
            kept.set(`${type} ${id}`, object);
        return read;
    };
}
async function whyNot(commit, names, bytes, read) {
    const body = await read(commit, 'commit', limits/* MAX_COMMIT_BYTES */.Hi);
    if ('why' in body)
        return body.why;
    const [, root] = /^tree ([0-9a-f]+)\n/.exec(body.object.toString('latin1', 0, 128)) ?? [];
    if (root?.length !== commit.length)
        return `the commit ${commit} names no tree`;
    let id = root;
    for (const [index, name] of names.entries()) {
        const tree = await read(id, 'tree', limits/* MAX_TREE_BYTES */.yN);
        if ('why' in tree)
            return tree.why;
        const found = entryOf(tree.object, name, id.length / 2);
        const way = `\`${names.slice(0, index + 1).join('/')}\``;
        if (!found)
            return `the commit ${commit} has no ${way}`;
        const wrong = kindProblem(found.mode, index === names.length - 1);
        if (wrong !== undefined)
            return `in the commit ${commit} ${way} is ${wrong}`;
        id = found.id;
    }
    const blob = await read(id, 'blob', limits/* MAX_BELIEVED_BYTES */.eV);
    if ('why' in blob)
        return blob.why;
    return blob.object.equals(bytes) ? undefined : difference(blob.object, bytes);
}
/** One entry of a tree: `<mode> <name>\0<hash>`. Undefined where it is not there exactly once, and for a tree that is malformed. */
function entryOf(tree, name, hashBytes) {
    const wanted = Buffer.from(name);
    let found;
    for (let at = 0; at < tree.length;) {
        const space = tree.indexOf(0x20, at);
        const end = tree.indexOf(0, space);
        const next = end + 1 + hashBytes;
        if (space < 0 || end < 0 || next > tree.length)
            return undefined;
        if (tree.subarray(space + 1, end).equals(wanted)) {
            if (found)
                return undefined;
            found = { mode: tree.toString('latin1', at, space), id: tree.toString('hex', end + 1, next) };
        }
        at = next;
    }
    return found;
}
/** What a tree has instead of a folder on the way, or of a regular file at its end. */
function kindProblem(mode, isLast) {
    const kind = mode.padStart(6, '0').slice(0, 2);
    if (kind === '12')
        return 'a symbolic link';
    if (kind === '16')
        return 'a submodule';
    if (kind === (isLast ? '10' : '04'))
        return undefined;
    return isLast ? 'no file' : 'no folder';
}
function difference(blob, bytes) {
    if (blob.toString('latin1', 0, LFS_POINTER.length) === LFS_POINTER) {
        return 'the commit has a pointer of Git LFS there, which proves no bytes';
    }
    const withoutReturns = (text) => text.toString('latin1').replaceAll('\r\n', '\n');
    return withoutReturns(blob) === withoutReturns(bytes)
        ? 'its line ends were converted, so that its bytes are not those of the commit'
        : 'the commit has other bytes there';
}


/***/ })

};
