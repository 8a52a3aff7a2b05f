export const id = 5690;
export const ids = [5690];
export const modules = {

/***/ 65690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCommit: () => (/* binding */ openCommit)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
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
    const { openGitObjects } = await __webpack_require__.e(/* import() */ 808).then(__webpack_require__.bind(__webpack_require__, 90808));
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
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(objects.algorithm).update(`${type} ${object.length}\0`).update(object);
        if (hash.digest('hex') !== id)
            return { why: `the ${type} ${id} does not have the hash that it is called by` };
        if (type !== 'blob')
            kept.set(`${type} ${id}`, object);
        return read;
    };
}
async function whyNot(commit, names, bytes, read) {
    const body = await read(commit, 'commit', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_COMMIT_BYTES */ .Hi);
    if ('why' in body)
        return body.why;
    const [, root] = /^tree ([0-9a-f]+)\n/.exec(body.object.toString('latin1', 0, 128)) ?? [];
    if (root?.length !== commit.length)
        return `the commit ${commit} names no tree`;
    let id = root;
    for (const [index, name] of names.entries()) {
        const tree = await read(id, 'tree', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TREE_BYTES */ .yN);
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
    const blob = await read(id, 'blob', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BELIEVED_BYTES */ .eV);
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
    return isLast ? 'not a file' : 'not a folder';
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
