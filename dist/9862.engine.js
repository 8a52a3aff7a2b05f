export const id = 9862;
export const ids = [9862];
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

/***/ 1152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ openProvenFolder),
/* harmony export */   r: () => (/* binding */ occupied)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32774);
/* harmony import */ var _way_to_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99016);
/**
 * A folder that means "proven": it is ours alone. It is filled under another name beside it and then renamed, so that whoever
 * finds the folder finds all of it and nothing else, whenever the gate was stopped.
 */






/** Why `path` cannot become the folder: it exists and is not an empty folder. Undefined where it can. */
function occupied(path) {
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path).isDirectory())
            return 'exists and is no folder';
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path).length === 0 ? undefined : 'is not empty';
    }
    catch (error) {
        return (0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) === 'ENOENT' ? undefined : `cannot be looked at (${(0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) ?? 'no reason given'})`;
    }
}
/** @param folder absolute; folders above it are made. Throws where none can be made beside it. */
async function openProvenFolder(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(folder)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    const file = (0,_way_to_js__WEBPACK_IMPORTED_MODULE_5__/* .fileInTheWay */ .I)(folder);
    if (file !== undefined)
        throw new Error(`${file} is a file, and not a folder that could hold another one`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path);
    return {
        path,
        keep: () => moveTo(path, folder),
        discard: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true }),
    };
}
/** A folder that was put there meanwhile is not merged with: `rmdir` and `rename` both refuse one that is not empty. */
async function moveTo(path, folder) {
    const complaint = occupied(folder);
    if (complaint !== undefined)
        throw new Error(`the folder ${complaint}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir)(folder).catch((error) => {
        if ((0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) !== 'ENOENT')
            throw error;
    });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(path, folder);
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

/***/ 11767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ readPem),
/* harmony export */   Ks: () => (/* binding */ pemLines),
/* harmony export */   i2: () => (/* binding */ readPemMaybeWrapped),
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
/** Strict decoders: Node's own skip what they do not understand, and a verifier must not guess. */
/** Searched for, because a pattern that repeats over the whole text overflows the stack from some MiB on. */
const OUTSIDE_BASE64 = /[^A-Za-z0-9+/]/;
const OUTSIDE_LINES = /[^A-Za-z0-9+/=\r\n]/;
/**
 * Decodes padded standard base64 (RFC 4648, section 4). Line ends and surrounding white space are allowed, since signers
 * wrap lines and end files with a newline.
 *
 * @returns the bytes, or undefined where the text is empty or no base64.
 */
function decodeBase64(text) {
    if (typeof text !== 'string')
        return undefined;
    const lines = text.trim();
    if (OUTSIDE_LINES.test(lines))
        return undefined;
    const packed = /[\r\n]/.test(lines) ? withoutBlanks(lines) : lines;
    const letters = packed.endsWith('=') ? packed.slice(0, packed.endsWith('==') ? -2 : -1) : packed;
    const valid = packed.length % 4 === 0 && letters !== '' && !OUTSIDE_BASE64.test(letters);
    return valid ? Buffer.from(packed, 'base64') : undefined;
}
/**
 * An ASCII text without blanks, tabs and line ends. A pattern would keep one piece for each: of a text of line ends alone, a
 * hundred times its length.
 */
function withoutBlanks(ascii) {
    const bytes = Buffer.from(ascii, 'latin1');
    let length = 0;
    for (const byte of bytes)
        if (byte !== 0x0a && byte !== 0x0d && byte !== 0x20 && byte !== 0x09)
            bytes[length++] = byte;
    return bytes.toString('latin1', 0, length);
}
const BEGIN = /-----BEGIN ([A-Z0-9 ]{1,40})-----\r?\n/g;
/** Blocks of one file: a chain of certificates has three or four. */
const MAX_PEM_BLOCKS = 100;
/** Base64 and white space; what else stands there is no block. */
const OUTSIDE_BLOCK = /[^A-Za-z0-9+/= \t\r\n]/;
/**
 * All PEM blocks of a text in their order (RFC 7468), the first hundred at most; text around them is ignored, a block that
 * is no base64 is left out. Ends are searched for: a pattern that repeats over a block of megabytes overflows the stack.
 */
function readPem(text) {
    const blocks = [];
    let end = 0;
    for (const { 0: line, 1: label = '', index } of text.matchAll(BEGIN)) {
        if (index < end)
            continue;
        if (blocks.length >= MAX_PEM_BLOCKS)
            break;
        const start = index + line.length;
        // No dash stands in a block, so that the next one begins its end, or it has none.
        const dash = text.indexOf('-', start);
        const closing = `-----END ${label}-----`;
        if (dash < 0 || !text.startsWith(closing, dash))
            continue;
        end = dash + closing.length;
        const body = text.slice(start, dash);
        const der = OUTSIDE_BLOCK.test(body) ? undefined : decodeBase64(withoutBlanks(body));
        if (der)
            blocks.push({ label, der });
    }
    return blocks;
}
/** PEM as text or as base64 of it: cosign writes certificates and keys either way. */
function readPemMaybeWrapped(text) {
    const plain = readPem(text);
    if (plain.length)
        return plain;
    const unwrapped = decodeBase64(text);
    return unwrapped ? readPem(unwrapped.toString('latin1')) : [];
}
/** Base64 as it stands in PEM: lines of 64 characters, each with its newline (RFC 7468, section 2). */
function pemLines(der) {
    return der.toString('base64').replace(/.{1,64}/g, '$&\n');
}


/***/ }),

/***/ 57517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   fb: () => (/* binding */ parseImageRepository),
/* harmony export */   oG: () => (/* binding */ isImageDigest),
/* harmony export */   o_: () => (/* binding */ parseImageReference)
/* harmony export */ });
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** distribution-spec, "Pulling manifests"; with the registry a name has at most 255 characters. */
const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const HOST = /^(?:\[[0-9A-Fa-f:.]{2,45}\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::[0-9]{1,5})?$/;
const MAX_NAME = 255;
const DOCKER_HUB = ['docker.io', 'index.docker.io', 'registry-1.docker.io'];
/** True where the text is a digest that images are named by. */
function isImageDigest(text) {
    return typeof text === 'string' && DIGEST.test(text);
}
/** `ghcr.io/acme/runner`: the name without tag and digest. */
function repositoryName({ registry, repository }) {
    return `${registry}/${repository}`;
}
/** Reads `[oci://][registry/]repository[:tag][@sha256:…]`; without tag and digest the tag is `latest`. */
function parseImageReference(given) {
    const text = given.startsWith('oci://') ? given.slice('oci://'.length) : given;
    const at = text.indexOf('@');
    const digest = at < 0 ? undefined : text.slice(at + 1);
    const named = at < 0 ? text : text.slice(0, at);
    if (digest !== undefined && !isImageDigest(digest)) {
        return complain(`\`${given}\` has a digest that is no SHA-256`, 'Write `name@sha256:` and 64 hex digits in lower case; registries have others too, signatures do not.');
    }
    const colon = named.lastIndexOf(':');
    const tagged = colon > named.lastIndexOf('/');
    const tag = tagged ? named.slice(colon + 1) : digest === undefined ? 'latest' : undefined;
    if (tag !== undefined && !TAG.test(tag)) {
        return complain(`\`${given}\` has no tag that a registry allows`, 'Write `name:tag` or `name@sha256:…`.');
    }
    const repository = parseImageRepository(tagged ? named.slice(0, colon) : named);
    if ('complaint' in repository)
        return repository;
    return {
        value: {
            ...repository.value,
            given,
            ...(tag !== undefined && { tag }),
            ...(digest !== undefined && { digest }),
        },
    };
}
/** Reads `[oci://][registry/]repository`, as `signature-repository` has it. */
function parseImageRepository(given) {
    const text = given.startsWith('oci://') ? given.slice('oci://'.length) : given;
    const slash = text.indexOf('/');
    const first = slash < 0 ? '' : text.slice(0, slash);
    const named = first === 'localhost' || /[.:]/.test(first);
    const registry = named && !DOCKER_HUB.includes(first) ? first : 'docker.io';
    const path = named ? text.slice(slash + 1) : text;
    const repository = registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
    if (HOST.test(registry) && registry.length + repository.length < MAX_NAME && REPOSITORY.test(repository)) {
        return { value: { registry, repository } };
    }
    return complain(`\`${given}\` is no name of an image`, /[A-Z]/.test(path)
        ? 'Write the repository in lower case; registries know no other.'
        : 'Write `registry/owner/name`, such as `ghcr.io/acme/runner`.');
}
function complain(message, fix) {
    return { complaint: { message, fix } };
}


/***/ }),

/***/ 15218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ foldAscii),
/* harmony export */   JM: () => (/* binding */ PatternError),
/* harmony export */   T1: () => (/* binding */ pattern),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   pV: () => (/* binding */ exactly),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   vB: () => (/* binding */ matchesOnlyPart)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2856);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28490);
/* harmony import */ var _versioned_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21932);
/** Comparing text with what a policy allows: exactly, or by a pattern over the whole text. */




/** A pattern that cannot be used; the message is for the user. */
class PatternError extends Error {
}
function exactly(value) {
    return { kind: 'exact', value };
}
/**
 * Compiles an RE2 pattern that must match the whole text. RE2 takes time linear in the text, whatever the pattern,
 * and is the dialect of cosign, so that `(?i)` and the like carry over.
 *
 * @throws PatternError when it is too long or no RE2 syntax (look-around and back-references are not).
 */
function pattern(source) {
    if (source.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PATTERN_LENGTH */ .n7)
        throw new PatternError(`the pattern has ${source.length} characters; at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PATTERN_LENGTH */ .n7} are allowed`);
    try {
        // The pattern is compiled alone first: inside a group `a)(b` would be valid and mean something else.
        const part = re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JS */ .L3.compile(source);
        return { kind: 'pattern', source, part, whole: re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JS */ .L3.compile(`\\A(?:${source})\\z`) };
    }
    catch (error) {
        throw new PatternError(`\`${source}\` is no RE2 pattern: ${(0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(error)}`);
    }
}
function matches(matcher, text) {
    switch (matcher.kind) {
        case 'exact':
            return text === matcher.value;
        case 'exact-ignoring-case':
            return foldAscii(text) === foldAscii(matcher.value);
        case 'versioned-tag':
            return (0,_versioned_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .isTagOfVersion */ .k)(matcher.value, text);
        case 'pattern':
            return matcher.whole.matcher(text).find();
    }
}
/** True where a pattern matches some part of the text but not all of it: cosign would accept it, the gate does not. */
function matchesOnlyPart(matcher, text) {
    return matcher.kind === 'pattern' && !matches(matcher, text) && matcher.part.matcher(text).find();
}
/** How a matcher is shown to users. */
function describe(matcher) {
    switch (matcher.kind) {
        case 'pattern':
            return `/${matcher.source}/`;
        case 'versioned-tag':
            return `a tag of version ${matcher.value}`;
        case 'exact':
        case 'exact-ignoring-case':
            return matcher.value;
    }
}
/** Lower-cases A to Z only: Unicode case folding would make different names equal (`K` and the Kelvin sign). */
function foldAscii(text) {
    return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}


/***/ }),

/***/ 51742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R0: () => (/* binding */ SUPPORTED_OPENPGP),
/* harmony export */   V_: () => (/* binding */ reviewKeys),
/* harmony export */   XH: () => (/* binding */ unsupportedAlgorithm)
/* harmony export */ });
/* unused harmony exports keyWords, openPgpKeyProblem */
/** What can be verified, for the hints of messages. */
const SUPPORTED_OPENPGP = 'Supported are RSA from 2048 bits, Ed25519, Ed448, and ECDSA on P-256, P-384, P-521, secp256k1 and the brainpool curves.';
/** Some keys of 2048 bits have a modulus of one bit less. */
const MIN_RSA_BITS = 2047;
/** With the exponent 1 a signature is nothing but the padded digest, which anybody can write; even ones are no RSA. */
const MIN_RSA_EXPONENT = 3n;
/** Curves of ECDSA by their object identifiers (RFC 9580, section 9.2; GnuPG for secp256k1). */
const ECDSA_CURVES = new Map([
    ['2a8648ce3d030107', 'P-256'],
    ['2b81040022', 'P-384'],
    ['2b81040023', 'P-521'],
    ['2b8104000a', 'secp256k1'],
    ['2b2403030208010107', 'brainpoolP256r1'],
    ['2b240303020801010b', 'brainpoolP384r1'],
    ['2b240303020801010d', 'brainpoolP512r1'],
]);
/** The one curve that EdDSA has under its old number; Ed448 there is GnuPG's own. */
const ED25519_LEGACY = '2b06010401da470f01';
/** Algorithms that sign nothing (RFC 9580, section 9.1). */
const ENCRYPTS = new Set([2, 16, 18, 25, 26]);
const NAMES = new Map([
    [1, 'RSA'],
    [2, 'RSA for encryption alone'],
    [3, 'RSA'],
    [16, 'ElGamal'],
    [17, 'DSA'],
    [18, 'ECDH'],
    [19, 'ECDSA'],
    [20, 'ElGamal'],
    [22, 'EdDSA'],
    [25, 'X25519'],
    [26, 'X448'],
    [27, 'Ed25519'],
    [28, 'Ed448'],
]);
/** `RSA with 1024 bits`, `DSA with 2048 bits`, `ECDSA on brainpoolP256r1`. */
function keyWords({ algorithm, bits, curve }) {
    const name = NAMES.get(algorithm) ?? `algorithm number ${algorithm}`;
    if (bits !== undefined)
        return `${name} with ${bits} bits`;
    if (curve === undefined)
        return name;
    return `${name} on ${ECDSA_CURVES.get(curve) ?? (curve === ED25519_LEGACY ? 'Ed25519' : 'another curve')}`;
}
/** What signs with this number is not verified whatever the key; undefined where it may be. */
function unsupportedAlgorithm(algorithm) {
    return algorithm === 17 || algorithm === 20 ? NAMES.get(algorithm) : undefined;
}
/** Why no signature is verified by this key; undefined where one may be. */
function openPgpKeyProblem(key) {
    const { version, algorithm, curve = '' } = key;
    if (version !== 4 && version !== 6)
        return `is a key of version ${version}, which is not supported`;
    if (ENCRYPTS.has(algorithm))
        return `is ${keyWords(key)}, which cannot sign`;
    if (algorithm === 1 || algorithm === 3)
        return rsaProblem(key);
    const supported = (algorithm === 19 && ECDSA_CURVES.has(curve)) ||
        (algorithm === 22 && curve === ED25519_LEGACY) ||
        algorithm === 27 ||
        algorithm === 28;
    return supported ? undefined : `is ${keyWords(key)}, which is not supported`;
}
function rsaProblem(key) {
    const { bits = 0, exponent = 0n } = key;
    if (bits < MIN_RSA_BITS)
        return `is ${keyWords(key)}, which is too short`;
    return exponent < MIN_RSA_EXPONENT || exponent % 2n === 0n
        ? `is RSA with the exponent ${exponent}, which proves nothing`
        : undefined;
}
/** A certificate stands or falls with its primary key, which vouches for the others. */
function reviewKeys(packets) {
    const unusable = [];
    let anyUsable = false;
    let primaryProblem;
    for (const key of packets) {
        const own = openPgpKeyProblem(key);
        if (key.isPrimary)
            primaryProblem = own;
        const broken = key.isPrimary ? undefined : primaryProblem;
        const why = broken === undefined ? own : `is bound by a primary key that ${broken}`;
        if (why === undefined)
            anyUsable = true;
        else if (key.isPrimary || !ENCRYPTS.has(key.algorithm))
            unusable.push({ ...(key.fingerprint !== undefined && { fingerprint: key.fingerprint }), why });
    }
    return { unusable, anyUsable };
}


/***/ }),

/***/ 65377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isHashHeader),
/* harmony export */   o: () => (/* binding */ readArmor)
/* harmony export */ });
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11767);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72155);
/**
 * ASCII armor, read strictly (RFC 9580, section 6.2): nothing but white space may stand outside the one block, since text
 * beside a signature is text that nobody signed.
 */


/** Header lines that armor may have (RFC 9580, section 6.2.2); they are unsigned, so that they are kept short. */
const HEADER = /^(?:Version|Comment|MessageID|Charset): ?[^\x00-\x1f\x7f]{0,200}$/;
/** Text names of hash algorithms (RFC 9580, section 9.5), as GnuPG and RFC 4880 write them. */
const HASH_NAMES = new Set([
    ...['MD5', 'SHA1', 'RIPEMD160', 'SHA224', 'SHA256', 'SHA384', 'SHA512', 'SHA3-256', 'SHA3-512'],
]);
const CHECKSUM = /^=[A-Za-z0-9+/]{4}$/;
/**
 * True for the one header of a clearsigned text, which says by what it was hashed (RFC 9580, section 6.2.2.3). Nobody signs it,
 * so that it may hold names of algorithms and nothing else.
 */
function isHashHeader(line) {
    if (!line.startsWith('Hash:') || line.length > 200)
        return false;
    return line
        .slice('Hash:'.length)
        .split(',')
        .every((name) => HASH_NAMES.has(name.trim()));
}
/** @param label what stands behind BEGIN and END, such as `PGP SIGNATURE` */
function readArmor(text, label) {
    const begin = `-----BEGIN ${label}-----`;
    const end = `-----END ${label}-----`;
    const lines = text.split('\n').map(_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .trimLineEnd */ .wx);
    const first = lines.findIndex((line) => line !== '');
    const last = lines.findLastIndex((line) => line !== '');
    if (lines[first] !== begin)
        return { problem: `it does not begin with \`${begin}\`` };
    if (lines[last] !== end)
        return { problem: `it does not end with \`${end}\`` };
    const inner = lines.slice(first + 1, last);
    if (inner.some((line) => line.startsWith('-----')))
        return { problem: 'it holds more than one block' };
    const blank = inner.indexOf('');
    if (blank < 0)
        return { problem: 'its block has no empty line after the headers' };
    const odd = inner.slice(0, blank).findIndex((line) => !HEADER.test(line) && !isHashHeader(line));
    // By its place alone: what stands there may be any text that a link led to.
    if (odd >= 0)
        return { problem: `line ${first + odd + 2} of it is no header that is known` };
    const body = inner.slice(blank + 1);
    // The checksum detects accidents only, and RFC 9580 advises against looking at it.
    if (CHECKSUM.test(body.at(-1) ?? ''))
        body.pop();
    const data = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)(body.join('\n'));
    return data ? { data } : { problem: 'its block is no base64' };
}


/***/ }),

/***/ 43869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ verifyingConfig),
/* harmony export */   q: () => (/* binding */ loadOpenPgp)
/* harmony export */ });
function loadOpenPgp() {
    return __webpack_require__.e(/* import() */ 3074).then(__webpack_require__.bind(__webpack_require__, 13074));
}
/** The library's defaults, with every curve. */
function verifyingConfig({ config }) {
    return { ...config, rejectCurves: new Set() };
}


/***/ }),

/***/ 93334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ normalVersion),
/* harmony export */   DU: () => (/* binding */ npmPackageUrl),
/* harmony export */   Nl: () => (/* binding */ normalProject),
/* harmony export */   PB: () => (/* binding */ pythonFile),
/* harmony export */   dy: () => (/* binding */ npmTarballs)
/* harmony export */ });
/**
 * What the files of a package are called, normalised as indexes do it, so that one file has one name however it is spelt.
 * Sources: PEP 503 (names of projects), PEP 440 (versions), PEP 427 (wheels), PEP 625 (source distributions); the package
 * URL specification for npm.
 */
/** A longer name is none that an index keeps; it also bounds the patterns below. */
const MAX_NAME_LENGTH = 512;
const VERSION = /^v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\.[0-9]+)*)(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>[0-9]*))?(?:-(?<implicit>[0-9]+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>[0-9]*))?(?:[-_.]?(?<dev>dev)[-_.]?(?<devNumber>[0-9]*))?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;
/** Spellings of the phases before a release (PEP 440, "Pre-release spelling"). */
const PHASES = { alpha: 'a', beta: 'b', preview: 'rc', pre: 'rc', c: 'rc' };
/** A project's name as the index has it (PEP 503). */
function normalProject(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
/** A version in its normal form (PEP 440); undefined where it is none. Zeros at its end stay: `1.0` is not `1.0.0` here. */
function normalVersion(text) {
    const parts = text.length > MAX_NAME_LENGTH ? undefined : VERSION.exec(text.toLowerCase())?.groups;
    const release = parts?.['release'];
    if (!parts || release === undefined)
        return undefined;
    const { epoch, pre, preNumber, implicit, post, postNumber, dev, devNumber, local } = parts;
    const after = implicit ?? (post === undefined ? undefined : postNumber);
    return [
        number(epoch) === '0' ? '' : `${number(epoch)}!`,
        release.split('.').map(number).join('.'),
        pre === undefined ? '' : `${PHASES[pre] ?? pre}${number(preNumber)}`,
        after === undefined ? '' : `.post${number(after)}`,
        dev === undefined ? '' : `.dev${number(devNumber)}`,
        local === undefined ? '' : `+${local.replace(/[-_]/g, '.')}`,
    ].join('');
}
/** Digits without zeros before them; what is left out means zero. */
function number(digits = '') {
    return digits.replace(/^0+(?=[0-9])/, '') || '0';
}
/** Reads the name of a wheel or a source distribution; undefined where it is neither. */
function pythonFile(name) {
    if (name.length > MAX_NAME_LENGTH)
        return undefined;
    return name.endsWith('.whl') ? wheel(name.slice(0, -'.whl'.length)) : sourceDistribution(name);
}
/** `{name}-{version}(-{build})?-{python}-{abi}-{platform}.whl` (PEP 427); several tags are joined by dots, in any order. */
function wheel(stem) {
    const parts = stem.split('-');
    if (parts.length !== 5 && parts.length !== 6)
        return undefined;
    const [name = '', text = '', ...rest] = parts;
    const build = rest.length === 4 ? rest.shift() : undefined;
    const version = normalVersion(text);
    if (!isName(name) || version === undefined || (build !== undefined && !/^[0-9][A-Za-z0-9_.]*$/.test(build)))
        return undefined;
    if (!rest.every((tags) => /^[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*$/.test(tags)))
        return undefined;
    const tags = rest.map((one) => [...new Set(one.toLowerCase().split('.'))].sort().join('.'));
    const project = normalProject(name);
    return {
        project,
        version,
        normal: `${[project, version, ...(build === undefined ? [] : [build]), ...tags].join('-')}.whl`,
    };
}
/** `{name}-{version}.tar.gz` (PEP 625), and `.zip` of older ones, whose names may have hyphens. */
function sourceDistribution(name) {
    const [, stem = '', suffix = ''] = /^(.+)(\.tar\.gz|\.zip)$/s.exec(name) ?? [];
    const dash = stem.lastIndexOf('-');
    const version = dash < 1 ? undefined : normalVersion(stem.slice(dash + 1));
    if (version === undefined || !isName(stem.slice(0, dash)))
        return undefined;
    const project = normalProject(stem.slice(0, dash));
    return { project, version, normal: `${project}-${version}${suffix}` };
}
function isName(text) {
    return /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(text);
}
/** The names of an npm package's tarball: as the registry serves it (without the scope), and as `npm pack` writes it. */
function npmTarballs(name, version) {
    const slash = name.indexOf('/');
    const served = `${name.slice(slash + 1)}-${version}.tgz`;
    return slash < 0 ? [served] : [served, `${name.slice(1, slash)}-${served}`];
}
/** `pkg:npm/%40acme/tool@1.2.3`, the name of the subject in npm's attestations. */
function npmPackageUrl(name, version) {
    const path = name.split('/').map(encodeURIComponent).join('/');
    return `pkg:npm/${path}@${version}`;
}


/***/ }),

/***/ 80556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parsePackage),
/* harmony export */   K: () => (/* binding */ shownPackage)
/* harmony export */ });
/* harmony import */ var _package_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93334);
/** Packages of a registry by name and version: `npm:@acme/tool@1.2.3`, `pypi:acme-tool@1.2.3`. */

/** Names as npm takes them today and took them once: older ones have capital letters. */
const NPM_NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]{0,213}\/)?[A-Za-z0-9~_-][A-Za-z0-9._~-]{0,213}$/;
/** Semantic Versioning 2.0.0, without the comparison of its parts. */
const NPM_VERSION = /^[0-9]+\.[0-9]+\.[0-9]+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
/** Core metadata, "Name". */
const PYPI_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,212}[A-Za-z0-9])?$/;
const MAX_VERSION_LENGTH = 128;
const FORM = 'Write `npm:NAME@VERSION` or `pypi:NAME@VERSION` with the exact version, such as `npm:@acme/tool@1.2.3`.';
/** Reads a reference. Ranges and tags (`^1`, `latest`) are refused: what they mean is the registry's word. */
function parsePackage(text) {
    const { ecosystem, name, version } = /^(?<ecosystem>npm|pypi):(?<name>.+)@(?<version>[^@]*)$/s.exec(text)?.groups ?? {};
    if (ecosystem === undefined || name === undefined || version === undefined) {
        return { complaint: { message: `\`${text}\` is no package with a version`, fix: FORM } };
    }
    const isNpm = ecosystem === 'npm';
    if (!(isNpm ? NPM_NAME : PYPI_NAME).test(name) || /(?:^|\/)\.{1,2}$/.test(name)) {
        return { complaint: { message: `\`${name}\` is no name of a package in ${isNpm ? 'npm' : 'PyPI'}`, fix: FORM } };
    }
    const isVersion = isNpm ? NPM_VERSION.test(version) : (0,_package_files_js__WEBPACK_IMPORTED_MODULE_0__/* .normalVersion */ .AO)(version) !== undefined;
    if (!isVersion || version.length > MAX_VERSION_LENGTH) {
        return { complaint: { message: `\`${version}\` is no exact version of ${name}`, fix: FORM } };
    }
    return { value: { ecosystem: isNpm ? 'npm' : 'pypi', name, version } };
}
/** As it is given. */
function shownPackage({ ecosystem, name, version }) {
    return `${ecosystem}:${name}@${version}`;
}


/***/ }),

/***/ 50196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Iu: () => (/* binding */ SUPPORTED_KEYS),
  yO: () => (/* binding */ hashesFor),
  dD: () => (/* binding */ keyProblem),
  Od: () => (/* binding */ verifySignature)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@noble/curves/abstract/edwards.js
var edwards = __webpack_require__(34271);
// EXTERNAL MODULE: ./node_modules/@noble/curves/ed25519.js + 1 modules
var ed25519 = __webpack_require__(63026);
// EXTERNAL MODULE: ./node_modules/@noble/curves/nist.js + 3 modules
var nist = __webpack_require__(90895);
;// CONCATENATED MODULE: ./lib/formats/prehashed.js
/**
 * Verifies signatures from a digest alone, so that a file of any size is read once and never held in memory. Node can
 * verify ECDSA and RSA only over the bytes; the curve arithmetic is @noble/curves', the RSA padding is checked here.
 */




const CURVES = { prime256v1: nist/* p256 */.s9, secp384r1: nist/* p384 */.sL, secp521r1: nist/* p521 */.Bt };
const CURVE_BYTES = { prime256v1: 32, secp384r1: 48, secp521r1: 66 };
function isSupportedCurve(name) {
    return name !== undefined && Object.hasOwn(CURVES, name);
}
/** Bytes of r and of s in the plain r‖s form of a signature (IEEE P1363). */
function curveBytes(curve) {
    return CURVE_BYTES[curve];
}
/**
 * ECDSA over a digest (FIPS 186-5, 6.4.2). `lowS` stays off: Sigstore's signatures are not normalised.
 *
 * @param signature DER, or r‖s
 */
function verifyEcdsaDigest(key, curve, digest, signature) {
    const { x, y } = key.export({ format: 'jwk' });
    if (!x || !y)
        return false;
    const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
    const verify = (format) => {
        try {
            return CURVES[curve].verify(signature, digest, point, { prehash: false, format, lowS: false });
        }
        catch {
            return false; // no signature of that form at all
        }
    };
    return verify('der') || (signature.length === 2 * curveBytes(curve) && verify('compact'));
}
/** DER of `DigestInfo` up to the digest (RFC 8017, 9.2, note 1). */
const DIGEST_INFO = {
    sha256: Buffer.from('3031300d060960864801650304020105000420', 'hex'),
    sha384: Buffer.from('3041300d060960864801650304020205000430', 'hex'),
    sha512: Buffer.from('3051300d060960864801650304020305000440', 'hex'),
};
/** RSASSA-PKCS1-v1_5 over a digest (RFC 8017, 8.2.2): the padding is rebuilt and compared whole, never parsed. */
function verifyRsaPkcs1Digest(key, algorithm, digest, signature) {
    const block = rsaBlock(key, signature);
    if (!block)
        return false;
    const info = Buffer.concat([DIGEST_INFO[algorithm], digest]);
    const padding = block.length - info.length - 3;
    if (padding < 8)
        return false;
    const expected = Buffer.concat([Buffer.from([0, 1]), Buffer.alloc(padding, 0xff), Buffer.from([0]), info]);
    return (0,external_node_crypto_.timingSafeEqual)(block, expected);
}
/** RSASSA-PSS over a digest, MGF1 with the same hash, any salt length (RFC 8017, 8.1.2 and 9.1.2). */
function verifyRsaPssDigest(key, algorithm, digest, signature) {
    const block = rsaBlock(key, signature);
    const bits = key.asymmetricKeyDetails?.modulusLength;
    if (!block || !bits)
        return false;
    const emBits = bits - 1;
    const em = block.subarray(block.length - Math.ceil(emBits / 8));
    if (block.length > em.length && block[0] !== 0)
        return false;
    const spare = 8 * em.length - emBits;
    const hashLength = digest.length;
    if (em.length < hashLength + 2 || em.at(-1) !== 0xbc || (em[0] ?? 0) >> (8 - spare) !== 0)
        return false;
    const maskedDb = em.subarray(0, em.length - hashLength - 1);
    const hash = em.subarray(maskedDb.length, em.length - 1);
    const mask = mgf1(algorithm, hash, maskedDb.length);
    const db = Buffer.from(maskedDb.map((byte, index) => byte ^ (mask[index] ?? 0)));
    db[0] = (db[0] ?? 0) & (0xff >> spare);
    const one = db.indexOf(1);
    if (one < 0 || db.subarray(0, one).some((byte) => byte !== 0))
        return false;
    const salt = db.subarray(one + 1);
    const expected = (0,external_node_crypto_.createHash)(algorithm).update(Buffer.alloc(8)).update(digest).update(salt).digest();
    return (0,external_node_crypto_.timingSafeEqual)(hash, expected);
}
/** The signature raised to the public exponent, as long as the modulus; undefined where the length is wrong. */
function rsaBlock(key, signature) {
    const bits = key.asymmetricKeyDetails?.modulusLength;
    if (!bits || signature.length !== Math.ceil(bits / 8))
        return undefined;
    try {
        return (0,external_node_crypto_.publicDecrypt)({ key, padding: external_node_crypto_.constants.RSA_NO_PADDING }, signature);
    }
    catch {
        return undefined; // the number is not below the modulus
    }
}
/** MGF1 (RFC 8017, B.2.1). */
function mgf1(algorithm, seed, length) {
    const parts = [];
    for (let counter = 0, made = 0; made < length; counter++) {
        const count = Buffer.alloc(4);
        count.writeUInt32BE(counter);
        const part = (0,external_node_crypto_.createHash)(algorithm).update(seed).update(count).digest();
        parts.push(part);
        made += part.length;
    }
    return Buffer.concat(parts).subarray(0, length);
}
/** Ed25519ph whose pre-hash was already computed: the context is empty, as in Sigstore (RFC 8032, 5.1). */
const ed25519OverDigest = (0,edwards/* eddsa */.q4)(ed25519/* ed25519 */.ev.Point, (message) => (0,external_node_crypto_.createHash)('sha512').update(message).digest(), {
    adjustScalarBytes: (bytes) => bytes,
    domain: (data, context, prehashed) => Buffer.concat([
        Buffer.from('SigEd25519 no Ed25519 collisions'),
        Buffer.from([prehashed ? 1 : 0, context.length]),
        context,
        data,
    ]),
    prehash: (message) => message,
});
/** Ed25519ph over a SHA-512 digest. */
function verifyEd25519ph(key, sha512, signature) {
    const { x } = key.export({ format: 'jwk' });
    if (!x || signature.length !== 64)
        return false;
    try {
        return ed25519OverDigest.verify(signature, sha512, Buffer.from(x, 'base64url'), { zip215: false });
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/formats/public-key.js
/**
 * Verifies one signature by one public key, whatever the algorithm. Which hash was signed follows from the key, since
 * nothing else in the evidence is authenticated; cosign before 3 signed with SHA-256 whatever the curve.
 */


const CURVE_HASHES = {
    prime256v1: ['sha256'],
    secp384r1: ['sha384', 'sha256'],
    secp521r1: ['sha512', 'sha256'],
};
const RSA_HASHES = ['sha256', 'sha512', 'sha384'];
/** Smallest RSA modulus that is not considered breakable (NIST SP 800-131A). */
const MIN_RSA_BITS = 2048;
/** With the exponent 1 a signature is nothing but the padded digest, which anybody can write; even ones are no RSA. */
const MIN_RSA_EXPONENT = 3n;
/** Digests that a signature by this key may be over; the file is hashed with all of them in one read. */
function hashesFor(key) {
    switch (key.asymmetricKeyType) {
        case 'ec': {
            const curve = key.asymmetricKeyDetails?.namedCurve;
            return isSupportedCurve(curve) ? CURVE_HASHES[curve] : [];
        }
        case 'rsa':
        case 'rsa-pss':
            return RSA_HASHES;
        case 'ed25519':
            return ['sha512'];
        default:
            return [];
    }
}
/** What can be verified with, for the hints of messages. */
const SUPPORTED_KEYS = 'Supported are ECDSA on P-256, P-384 and P-521, Ed25519, and RSA from 2048 bits.';
/** Why a key is not accepted at all; undefined where it is. */
function keyProblem(key) {
    if (key.type !== 'public')
        return 'it is no public key';
    const { namedCurve } = key.asymmetricKeyDetails ?? {};
    switch (key.asymmetricKeyType) {
        case 'ec':
            return isSupportedCurve(namedCurve)
                ? undefined
                : `the curve ${namedCurve ?? 'of it'} is not supported (P-256, P-384 and P-521 are)`;
        case 'rsa':
        case 'rsa-pss':
            return rsaProblem(key);
        case 'ed25519':
            return undefined;
        default:
            return `${KEY_NAMES[key.asymmetricKeyType ?? ''] ?? 'keys of its type'} are not supported`;
    }
}
/** Node's names of key types that nothing is verified with, as people write them. */
const KEY_NAMES = {
    dsa: 'DSA keys',
    dh: 'Diffie-Hellman keys',
    ed448: 'Ed448 keys',
    x25519: 'X25519 keys',
    x448: 'X448 keys',
};
function rsaProblem({ asymmetricKeyDetails }) {
    const { modulusLength = 0, publicExponent = 0n } = asymmetricKeyDetails ?? {};
    if (modulusLength < MIN_RSA_BITS)
        return `RSA with ${modulusLength} bits is too weak (${MIN_RSA_BITS} at least)`;
    return publicExponent >= MIN_RSA_EXPONENT && publicExponent % 2n === 1n
        ? undefined
        : `RSA with the public exponent ${publicExponent} proves nothing`;
}
/** Verifies `signature` over `message`. Never throws. */
function verifySignature(key, message, signature) {
    if (keyProblem(key))
        return { valid: false };
    return key.asymmetricKeyType === 'ed25519'
        ? verifyEdwards(key, message, signature)
        : verifyHashed(key, message, signature);
}
function verifyHashed(key, message, signature) {
    // Such a key may pin hash and salt, and only native code, which wants the bytes, takes it.
    if (key.asymmetricKeyType === 'rsa-pss' && !message.bytes)
        return { valid: false, needs: 'the bytes themselves (a key for RSA-PSS alone cannot verify from a digest)' };
    let needs;
    for (const algorithm of hashesFor(key)) {
        const digest = digestOf(message, algorithm);
        if (!digest)
            needs ??= `the ${algorithm} digest`;
        else if (holds(key, algorithm, digest, message.bytes, signature))
            return { valid: true };
    }
    return needs ? { valid: false, needs } : { valid: false };
}
function holds(key, algorithm, digest, bytes, signature) {
    if (key.asymmetricKeyType === 'ec') {
        const curve = key.asymmetricKeyDetails?.namedCurve;
        if (!isSupportedCurve(curve))
            return false;
        // Native code is thirty times faster, but wants the bytes.
        return bytes
            ? verifyEcdsaBytes(key, curve, algorithm, bytes, signature)
            : verifyEcdsaDigest(key, curve, digest, signature);
    }
    const pkcs1 = key.asymmetricKeyType === 'rsa' && verifyRsaPkcs1Digest(key, algorithm, digest, signature);
    if (pkcs1)
        return true;
    // OpenSSL takes an RSA-PSS signature whose leading zero byte was cut off; it has one encoding only (RFC 8017, 8.1.2).
    return (isAsLongAsModulus(key, signature) &&
        (bytes ? verifyPssBytes(key, algorithm, bytes, signature) : verifyRsaPssDigest(key, algorithm, digest, signature)));
}
function verifyEcdsaBytes(key, curve, algorithm, bytes, signature) {
    const check = (dsaEncoding) => quietly(() => (0,external_node_crypto_.verify)(algorithm, bytes, { key, dsaEncoding }, signature));
    // Google's attestations carry r‖s instead of DER.
    return check('der') || (signature.length === 2 * curveBytes(curve) && check('ieee-p1363'));
}
function isAsLongAsModulus(key, signature) {
    return signature.length === Math.ceil((key.asymmetricKeyDetails?.modulusLength ?? 0) / 8);
}
function verifyPssBytes(key, algorithm, bytes, signature) {
    const padding = { padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING, saltLength: external_node_crypto_.constants.RSA_PSS_SALTLEN_AUTO };
    // A key for PSS alone brings its own parameters, and OpenSSL refuses others beside them.
    const options = key.asymmetricKeyType === 'rsa-pss' ? { key } : { key, ...padding };
    return quietly(() => (0,external_node_crypto_.verify)(algorithm, bytes, options, signature));
}
function verifyEdwards(key, { bytes, digests }, signature) {
    const sha512 = digests.sha512 ?? (bytes && (0,external_node_crypto_.createHash)('sha512').update(bytes).digest());
    if (sha512 && verifyEd25519ph(key, sha512, signature))
        return { valid: true };
    if (bytes)
        return { valid: quietly(() => (0,external_node_crypto_.verify)(null, bytes, key, signature)) };
    return { valid: false, needs: 'the bytes themselves (plain Ed25519 cannot be verified from a digest)' };
}
function digestOf({ bytes, digests }, algorithm) {
    return digests[algorithm] ?? (bytes && (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest());
}
/** OpenSSL throws on signatures that are not even well-formed; that is a refusal, not an event. */
function quietly(check) {
    try {
        return check();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 91445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ wireStrings),
/* harmony export */   i: () => (/* binding */ readWire)
/* harmony export */ });
/** The `string` and number types of the SSH protocol (RFC 4251, section 5): a length in four bytes, then the bytes. */
function readWire(message) {
    let at = 0;
    const take = (length) => {
        if (length > message.length - at)
            return undefined;
        at += length;
        return message.subarray(at - length, at);
    };
    const uint32 = () => take(4)?.readUInt32BE(0);
    const string = () => {
        const length = uint32();
        return length === undefined ? undefined : take(length);
    };
    return {
        uint32,
        string,
        text: () => string()?.toString('latin1'),
        byte: () => take(1)?.[0],
        rest: () => message.subarray(at),
    };
}
/** Writes `string`s one after the other. */
function wireStrings(...parts) {
    return Buffer.concat(parts.flatMap((part) => {
        const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
        const length = Buffer.alloc(4);
        length.writeUInt32BE(bytes.length);
        return [length, bytes];
    }));
}


/***/ }),

/***/ 64961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions),
/* harmony export */   g: () => (/* binding */ isOrderedVersion)
/* harmony export */ });
/** The order of versions (Semantic Versioning 2.0.0, section 11). */
/** A leading `v` is no part of a version (semver.org, FAQ), but tags have it; build metadata does not count. */
const SEMVER = /^v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-z-][0-9a-z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-z-][0-9a-z-]*))*))?(?:\+[0-9a-z-]+(?:\.[0-9a-z-]+)*)?$/i;
/** Beyond that it is no version that a person wrote, and the expression need not look at it. */
const MAX_LENGTH = 256;
/** @returns below zero where the first comes before the second; undefined where one of them is no such version. */
function compareVersions(first, second) {
    const [one, other] = [readVersion(first), readVersion(second)];
    if (!one || !other)
        return undefined;
    return (firstDifference(one.numbers, other.numbers) ||
        // A prerelease comes before its release.
        Number(other.prerelease.length > 0) - Number(one.prerelease.length > 0) ||
        firstDifference(one.prerelease, other.prerelease));
}
/** True for a version that has a place in the order. */
function isOrderedVersion(text) {
    return readVersion(text) !== undefined;
}
function readVersion(text) {
    const found = text.length > MAX_LENGTH ? null : SEMVER.exec(text);
    if (!found)
        return undefined;
    const [, major = '', minor = '', patch = '', prerelease] = found;
    return { numbers: [major, minor, patch], prerelease: prerelease?.split('.') ?? [] };
}
/** Of two lists that are alike as far as they go, the shorter one comes first. */
function firstDifference(one, other) {
    for (const [index, left] of one.entries()) {
        const right = other[index];
        if (right === undefined)
            return 1;
        const order = compareIdentifiers(left, right);
        if (order !== 0)
            return order;
    }
    return one.length - other.length;
}
/** Numbers come before words; numbers compare as numbers, words by their ASCII characters. */
function compareIdentifiers(left, right) {
    const [number, otherNumber] = [/^\d+$/.test(left), /^\d+$/.test(right)];
    if (number !== otherNumber)
        return number ? -1 : 1;
    if (number && left.length !== right.length)
        return left.length - right.length;
    return left === right ? 0 : left < right ? -1 : 1;
}


/***/ }),

/***/ 81910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionProblem),
/* harmony export */   _: () => (/* binding */ ONE_VERSION)
/* harmony export */ });
/**
 * What one version looks like. Versions are compared exactly where they recall or are demanded, so that a range, a wildcard
 * or look-alikes of other scripts would match nothing, without a word.
 */
/** What versions and tags are made of: ASCII letters, digits and `. _ + - / @ : ~`; `1!` in front is an epoch (PEP 440). */
const VERSION = /^(?:\d+!)?[a-z0-9_@](?:[a-z0-9._+\-/@:~]*[a-z0-9_])?$/i;
/** `1.x`, `v1.2.X-rc`, `x`: a placeholder where a number belongs. */
const PLACEHOLDER = /(?:^v?|\d\.)x(?:$|[.+-])/i;
/** Two full stops: a span; no tag can have them (git-check-ref-format(1)). */
const SPAN = '..';
const TAG_REF = /^refs\/tags\//i;
/** For messages: what to write instead. */
const ONE_VERSION = 'one version as it is written in its tag or manifest, such as `v1.2.3`';
/**
 * Why a text is not one version, also as the ref of its tag; undefined where it is. Without blanks around it.
 *
 * @returns words that follow "is" or "has"
 */
function versionProblem(text) {
    const name = text.replace(TAG_REF, '');
    if (/[^\x20-\x7e]/.test(name))
        return 'a version with letters or digits that are not ASCII';
    if (/[*?]/.test(name) || PLACEHOLDER.test(name))
        return 'a version with a wildcard';
    if (/[<>=^|,[\]()\s]/.test(name) || /^[~!]|\+$/.test(name) || name.includes(SPAN))
        return 'a range of versions';
    return VERSION.test(name) && !/^refs\//i.test(name) && name.toLowerCase() !== 'v'
        ? undefined
        : 'text that is no version';
}


/***/ }),

/***/ 21932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isVersionPrefix),
/* harmony export */   k: () => (/* binding */ isTagOfVersion)
/* harmony export */ });
/**
 * A prefix of a semantic version that the tag of a build must have: `v1`, `v1.2`, `v1.2.3`, `v1.2.3-rc.1`. The tag is read as
 * Go's modules read versions (golang.org/x/mod/semver): a `v`, numbers without leading zeros, and what is missing is zero.
 */
const CORE = /^v(0|[1-9][0-9]*)(?:\.(0|[1-9][0-9]*)(?:\.(0|[1-9][0-9]*)(.*))?)?$/s;
const REST = /^(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/;
const TAG = 'refs/tags/';
/** True for a text that can be demanded. */
function isVersionPrefix(text) {
    return readVersion(text) !== undefined;
}
/**
 * True where the ref is a tag whose version begins with the prefix. A patch version that is written out takes its
 * prerelease with it: `v1.2.3` is not met by `v1.2.3-rc.1`. Build metadata count only where they are written out.
 */
function isTagOfVersion(prefix, ref) {
    const demanded = readVersion(prefix);
    const tag = ref.startsWith(TAG) ? readVersion(ref.slice(TAG.length)) : undefined;
    if (!demanded || !tag)
        return false;
    const { major, minor, patch, prerelease, build } = demanded;
    return (tag.major === major &&
        (minor === undefined || (tag.minor ?? '0') === minor) &&
        (patch === undefined || ((tag.patch ?? '0') === patch && tag.prerelease === prerelease)) &&
        (build === '' || tag.build === build));
}
function readVersion(text) {
    const [, major, minor, patch, rest = ''] = CORE.exec(text) ?? [];
    const behind = REST.exec(rest);
    if (major === undefined || !behind)
        return undefined;
    const [, prerelease = '', build = ''] = behind;
    // A numeric part of a prerelease has no leading zeros (Semantic Versioning 2.0.0, item 9).
    if (prerelease.split('.').some((part) => /^0[0-9]+$/.test(part)))
        return undefined;
    return {
        major,
        ...(minor !== undefined && { minor }),
        ...(patch !== undefined && { patch }),
        prerelease,
        build,
    };
}


/***/ }),

/***/ 61439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   hX: () => (/* binding */ unknownPlaceholders),
/* harmony export */   ou: () => (/* binding */ fillTemplate)
/* harmony export */ });
const PLACEHOLDER = /\{([a-z]+|[1-9][0-9]?)\}/g;
/** Splits a template. Whether each placeholder exists is `unknownPlaceholders`' concern. */
function parseTemplate(source) {
    const parts = [];
    let end = 0;
    for (const found of source.matchAll(PLACEHOLDER)) {
        if (found.index > end)
            parts.push({ text: source.slice(end, found.index) });
        parts.push({ placeholder: found[1] ?? '' });
        end = found.index + found[0].length;
    }
    if (end < source.length)
        parts.push({ text: source.slice(end) });
    return { source, parts };
}
/** Placeholders that no artifact can fill; a mistake in the configuration. */
function unknownPlaceholders(template) {
    return template.parts.flatMap((part) => 'placeholder' in part && !/^(?:path|dir|name|[1-9][0-9]?)$/.test(part.placeholder) ? [part.placeholder] : []);
}
/**
 * Fills a template for one artifact. `{path}` is its name as given, `{dir}` the folder of it (`.` where there is none),
 * `{name}` the last part, `{1}` what the first `*` of its pattern matched.
 *
 * @returns the path, or undefined where the pattern has no such `*`.
 */
function fillTemplate(template, subject) {
    const slash = subject.name.lastIndexOf('/');
    const values = {
        path: subject.name,
        dir: slash < 0 ? '.' : subject.name.slice(0, slash) || '/',
        name: subject.name.slice(slash + 1),
    };
    let filled = '';
    for (const part of template.parts) {
        if ('text' in part)
            filled += part.text;
        else {
            const value = /^[0-9]/.test(part.placeholder)
                ? subject.captures[Number(part.placeholder) - 1]
                : values[part.placeholder];
            if (value === undefined)
                return undefined;
            filled += value;
        }
    }
    return filled;
}


/***/ }),

/***/ 28435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ attestationSourceProblems),
/* harmony export */   DJ: () => (/* binding */ attestationSources),
/* harmony export */   k9: () => (/* binding */ asksGitHub)
/* harmony export */ });
/* harmony import */ var _github_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12573);
/* harmony import */ var _image_demands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45122);
/* harmony import */ var _release_attestation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59252);



/** True where GitHub is asked. */
function asksGitHub(given) {
    return (given['attestation-source']?.includes('github') ?? false) || (0,_release_attestation_js__WEBPACK_IMPORTED_MODULE_2__/* .attestedRelease */ .wk)(given) !== undefined;
}
/** The disk is looked at unless `github` is named without `local`. */
function looksAtDisk(given) {
    return !asksGitHub(given) || (given['attestation-source']?.includes('local') ?? false);
}
/** What a rule says of where evidence is; `attestationSourceProblems` has found nothing. */
function attestationSources(given, env) {
    const local = looksAtDisk(given);
    const api = asksGitHub(given) ? (0,_github_access_js__WEBPACK_IMPORTED_MODULE_0__.gitHubApi)(env) : undefined;
    const scope = scopeOf(given);
    if (!api || !('value' in api) || !scope)
        return { local };
    return { local, github: { api: api.value.href, scope } };
}
/** The release's repository where its attestation is demanded; the repository where one is named, else its owner. Names were checked where the signers are made of them. */
function scopeOf(given) {
    const release = (0,_release_attestation_js__WEBPACK_IMPORTED_MODULE_2__/* .attestedRelease */ .wk)(given);
    if (release)
        return { owner: release.owner, repo: release.repo };
    const { repo, owner } = given;
    const [holder, name] = repo?.split('/') ?? [];
    if (holder !== undefined && name !== undefined)
        return { owner: holder, repo: name };
    return owner === undefined ? undefined : { owner };
}
/** GitHub has attestations of images too, by their digests, but no signatures. */
function withoutFiles(given) {
    const where = 'attestation-source';
    if (!given.images) {
        const fix = 'Add `artifacts`, `digests` or `images`, or remove the line.';
        return [{ where, message: '`github` is for files, digests and images, and none are given', fix }];
    }
    if ((0,_image_demands_js__WEBPACK_IMPORTED_MODULE_1__/* .demandsOf */ .w)(given).attestation || (0,_image_demands_js__WEBPACK_IMPORTED_MODULE_1__/* .demandsOf */ .w)(given).sbom)
        return [];
    const message = '`github` keeps attestations, and of the images only a signature is demanded';
    return [{ where, message, fix: 'Add `predicate-type`, or the line `attestation` to `require`.' }];
}
const PLACES = ['bundle', 'signature', 'certificate'];
function attestationSourceProblems(given, env) {
    if (!asksGitHub(given))
        return [];
    const where = 'attestation-source';
    const problem = (message, fix) => ({ where, message, fix });
    const problems = [];
    const api = (0,_github_access_js__WEBPACK_IMPORTED_MODULE_0__.gitHubApi)(env);
    if ('problem' in api)
        problems.push(api.problem);
    if (!scopeOf(given)) {
        const fix = 'Add `repo` (`owner/name`) or `owner`: GitHub keeps attestations with the repository that made them.';
        problems.push(problem('`github` needs to know whose attestations to ask for', fix));
    }
    if (given.offline) {
        const fix = 'Remove `offline`, or download the attestations before (`gh attestation download`).';
        problems.push(problem('GitHub cannot be asked with `offline`', fix));
    }
    if (!given.artifacts && !given.digests && !given.checksums && !given.manifest)
        problems.push(...withoutFiles(given));
    if (!looksAtDisk(given)) {
        for (const name of PLACES.filter((one) => given[one] !== undefined)) {
            const message = 'names evidence on disk, and `attestation-source` names `github` alone';
            problems.push({ where: name, message, fix: 'Add the line `local` to `attestation-source`, or remove it.' });
        }
    }
    return problems;
}


/***/ }),

/***/ 20963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ auditPolicyProblems),
/* harmony export */   CA: () => (/* binding */ isAudit),
/* harmony export */   Np: () => (/* binding */ auditPlan),
/* harmony export */   eK: () => (/* binding */ auditProblems)
/* harmony export */ });
/* harmony import */ var _image_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92329);

/** Inputs that are about artifacts that a run is handed; an audit looks at what is deployed alone. */
const NOT_IN_AUDIT = [
    'artifacts',
    'digests',
    'images',
    'git-tag',
    'checksums',
    'checksums-signed',
    'checksums-complete',
    'bundle',
    'signature',
    'certificate',
    'require-digest',
    'tag-matches-ref',
    'sbom-dir',
    'manifest',
    'minimum-version',
    'expect-arch',
    'variant',
    'manifest-max-age',
];
/** Inputs that say how images are verified again. */
const FOR_IMAGES = ['require', 'annotations', 'signature-repository'];
/** True where the run is an audit; then `auditProblems` stands for the rules about artifacts. */
function isAudit({ mode }) {
    return mode === 'audit';
}
/** @param signed true where somebody is named who must have signed */
function auditProblems(given, signed) {
    const isGiven = (name) => given[name] !== undefined && given[name] !== false;
    const problems = [];
    if (!isAudit(given)) {
        if (!isGiven('deployed'))
            return [];
        return [{ where: 'deployed', message: 'is for an audit alone', fix: 'Add `mode: audit`, or remove it.' }];
    }
    if (!isGiven('deployed')) {
        const fix = 'Name a file of versions, digests and images, or the JSON of `kubectl get pods -o json`.';
        problems.push({ where: 'deployed', message: 'is missing: an audit needs to know what is deployed', fix });
    }
    for (const where of NOT_IN_AUDIT.filter(isGiven)) {
        const fix = 'Remove it, or check that in a step of its own.';
        problems.push({ where, message: '`mode: audit` looks at what is `deployed` alone', fix });
    }
    for (const where of signed ? [] : FOR_IMAGES.filter(isGiven)) {
        const fix = 'Add `certificate-identity` with `certificate-oidc-issuer`, `repo`, or `key`; or remove it.';
        problems.push({ where, message: 'is given, but nobody is named who must have signed', fix });
    }
    return signed ? [...problems, ...(0,_image_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .imageProblems */ .y)({ ...given, images: [] }, signed)] : problems;
}
/** The plan of an audit by inputs: images are verified again where somebody is named who must have signed them. */
function auditPlan(given, by, predicateTypes) {
    const { deployed } = given;
    if (!isAudit(given) || deployed === undefined)
        return undefined;
    const rules = by.of.length > 0 ? (0,_image_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .imageRules */ .b)({ ...given, images: [] }, by, predicateTypes) : [];
    return { deployed, rules };
}
/** What only the whole policy tells, wherever it came from: an audit without a revocation list would pass everything. */
function auditPolicyProblems(policy, { mode }) {
    if (mode !== 'audit' || policy.revocations)
        return [];
    const message = '`mode: audit` is given without a revocation list to compare with';
    return [{ where: 'revocations', message, fix: 'Name the signed list, and who must have signed it.' }];
}


/***/ }),

/***/ 42739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ RELEASE_TAG),
/* harmony export */   KH: () => (/* binding */ isReleaseTag),
/* harmony export */   PL: () => (/* binding */ readBuilderId),
/* harmony export */   p_: () => (/* binding */ identityOfBuilder)
/* harmony export */ });
/* harmony import */ var _formats_matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15218);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40247);
/**
 * Builders as provenance names them (SLSA, `builder.id`), and which identity signs for a builder that is a workflow on GitHub:
 * a reusable workflow signs with a certificate of its own, whose extensions name the repository that called it.
 */


/** The tag of a release: a whole version, nothing behind it. A branch or a pull request of a builder is no release of it. */
const RELEASE = /^refs\/tags\/v(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)$/;
/** The same in RE2 syntax. */
const RELEASE_TAG = 'refs/tags/v(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)';
const WORKFLOW = /^https:\/\/[^/\s]+\/[A-Za-z0-9_-]+\/[A-Za-z0-9._-]+\/\.github\/workflows\/[^/\s]+\.ya?ml$/;
const RUNNER = 'https://github.com/actions/runner';
/** Reads a builder id; undefined `ref` means that none was written. */
function readBuilderId(text) {
    const [name = '', ref, ...more] = text.split('@');
    if (!/^[a-z][a-z0-9+.-]*:[^\s]+$/i.test(name) || ref === '' || more.length > 0) {
        return {
            complaint: {
                message: `\`${text}\` is no builder id`,
                fix: 'Write it as the provenance does: `https://github.com/owner/repo/.github/workflows/builder.yml`, with `@v1.2.3` behind it where the version matters.',
            },
        };
    }
    const runner = runnerOf(name);
    return {
        value: {
            name,
            ...(ref !== undefined && { ref }),
            workflow: WORKFLOW.test(name),
            signs: false,
            ...(runner && { runner }),
        },
    };
}
/** The npm command names the runner of GitHub as the builder; the certificate says which kind of runner it was. */
function runnerOf(name) {
    if (name === RUNNER || name === `${RUNNER}/github-hosted`)
        return 'github-hosted';
    return name === `${RUNNER}/self-hosted` ? 'self-hosted' : undefined;
}
/** The identities that a workflow's own certificate can have. */
function identityOfBuilder({ name, ref }) {
    if (ref === undefined)
        return (0,_formats_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)(`${(0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .escapePattern */ .MP)(name)}@${RELEASE_TAG}`);
    return (0,_formats_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(`${name}@${isFullRef(ref) ? ref : `refs/tags/${ref}`}`);
}
/** True for the tag of a release. */
function isReleaseTag(ref) {
    return RELEASE.test(ref);
}
/** Refs as certificates have them: `refs/…` or a commit; anything else is the bare name of a tag. */
function isFullRef(ref) {
    return ref.startsWith('refs/') || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
}


/***/ }),

/***/ 91801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ recallSigners),
/* harmony export */   T1: () => (/* binding */ environmentSkipProblems),
/* harmony export */   XI: () => (/* binding */ revocationIdentities),
/* harmony export */   en: () => (/* binding */ skipsOf),
/* harmony export */   fo: () => (/* binding */ revocationPolicy),
/* harmony export */   k8: () => (/* binding */ skipProblems),
/* harmony export */   sV: () => (/* binding */ manifestRequirements),
/* harmony export */   te: () => (/* binding */ vouchesAlone),
/* harmony export */   we: () => (/* binding */ chainProblems)
/* harmony export */ });
/* harmony import */ var _net_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85035);
/* harmony import */ var _core_shown_address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32591);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _evidence_places_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45558);
/* harmony import */ var _manifest_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75875);
/* harmony import */ var _never_matches_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49896);
/* harmony import */ var _predicate_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16311);
/* harmony import */ var _signers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38501);








const REVOCATION_SIGNERS = ['revocations-identity', 'revocations-identity-regexp', 'revocations-key'];
const OF_REVOCATIONS = [
    ...REVOCATION_SIGNERS,
    'revocations-oidc-issuer',
    'revocations-cache',
    'missing-offline',
];
const OF_MANIFESTS = [
    'minimum-version',
    'expect-arch',
    'variant',
    'manifest-max-age',
];
/** What is missing, contradictory or without effect among the inputs of the release chain. */
function chainProblems(given, rest) {
    return [
        ...manifestProblems(given, rest),
        ...revocationProblems(given),
        // In an audit it says how deployed images are verified again.
        ...(given.mode === 'audit' ? [] : floorProblems(given, rest)),
        ...skipProblems(given),
    ];
}
function isGiven(given, name) {
    return given[name] !== undefined && given[name] !== false;
}
function manifestProblems(given, { signed }) {
    const problems = [...valueProblems(given)];
    if (!given.manifest) {
        for (const where of OF_MANIFESTS.filter((name) => isGiven(given, name)))
            problems.push({ where, message: 'is given without `manifest`', fix: 'Add `manifest`, or remove it.' });
        if (given['expect-version'] !== undefined && !given.revocations) {
            const message = 'is given without `manifest` and `revocations`, so that nothing states a version';
            problems.push({ where: 'expect-version', message, fix: 'Add one of them, or remove it.' });
        }
    }
    else if (!signed) {
        problems.push({
            where: 'manifest',
            message: 'nobody is named who must have signed it',
            fix: 'Add `certificate-identity` with `certificate-oidc-issuer`, `repo`, or `key`.',
        });
    }
    return problems;
}
/** Values that could never match. */
function valueProblems(given) {
    const checks = [
        ['expect-version', _never_matches_js__WEBPACK_IMPORTED_MODULE_5__/* .versionComplaint */ .k7],
        ['minimum-version', _never_matches_js__WEBPACK_IMPORTED_MODULE_5__/* .minimumVersionComplaint */ .Mo],
        ['expect-arch', _never_matches_js__WEBPACK_IMPORTED_MODULE_5__/* .archComplaint */ .QG],
        ['variant', _never_matches_js__WEBPACK_IMPORTED_MODULE_5__/* .archComplaint */ .QG],
    ];
    return checks.flatMap(([where, complaintOf]) => {
        const value = given[where];
        const complaint = value === undefined ? undefined : complaintOf(value);
        return complaint ? [{ where, ...complaint }] : [];
    });
}
function revocationProblems(given) {
    const problems = [];
    if (given.revocations === undefined) {
        for (const where of OF_REVOCATIONS.filter((name) => isGiven(given, name)))
            problems.push({ where, message: 'is given without `revocations`', fix: 'Add `revocations`, or remove it.' });
        return problems;
    }
    const identity = given['revocations-identity'] ?? given['revocations-identity-regexp'];
    if (!REVOCATION_SIGNERS.some((name) => isGiven(given, name))) {
        problems.push({
            where: 'revocations',
            message: 'nobody is named who must have signed the list',
            fix: 'Add `revocations-identity` with `revocations-oidc-issuer`, or `revocations-key`.',
        });
    }
    if (identity && given['revocations-oidc-issuer'] === undefined) {
        problems.push({
            where: 'revocations-identity',
            message: 'is given without `revocations-oidc-issuer`; another issuer could have given out the same identity',
            fix: 'Add it; GitHub Actions is `https://token.actions.githubusercontent.com`.',
        });
    }
    if (!identity && given['revocations-oidc-issuer'] !== undefined) {
        const fix = 'Add `revocations-identity`, or remove it.';
        problems.push({ where: 'revocations-oidc-issuer', message: 'is given without an identity', fix });
    }
    if (identity && given['revocations-key']) {
        const message = 'is exclusive with `revocations-identity`';
        problems.push({ where: 'revocations-key', message, fix: 'Demand either a key or an identity.' });
    }
    return [...problems, ...sharedSigners(given), ...urlProblems(given.revocations)];
}
/** Whoever can sign releases must not be able to take recalls back, nor the other way round. */
function sharedSigners(given) {
    const pairs = [
        ['revocations-identity', 'certificate-identity'],
        ['revocations-identity-regexp', 'certificate-identity-regexp'],
        ['revocations-key', 'key'],
    ];
    return pairs.flatMap(([where, other]) => (given[where] ?? [])
        .filter((value) => given[other]?.includes(value))
        .map((value) => ({
        where,
        message: `\`${value}\` signs artifacts too (\`${other}\`): one leaked signer could then take its own recall back`,
        fix: 'Sign the revocation list with an identity or a key of its own.',
    })));
}
function urlProblems(list) {
    if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(list) || (0,_net_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isSafeAddress */ .cr)(list))
        return [];
    const message = `\`${(0,_core_shown_address_js__WEBPACK_IMPORTED_MODULE_6__/* .shownAddress */ .U)(list)}\` is no https URL`;
    return [{ where: 'revocations', message, fix: 'Write its address with `https://`, or a path.' }];
}
function floorProblems(given, { signed }) {
    const files = given.artifacts ?? given.digests ?? given.checksums ?? given.manifest;
    const lacks = {
        signature: !signed && 'nobody is named who must have signed',
        attestation: !signed && 'nobody is named who must have signed',
        checksum: given.images ? 'images are in no checksum list' : !given.checksums && '`checksums` is not given',
        manifest: given.images ? 'images are in no manifest' : !given.manifest && '`manifest` is not given',
        sbom: files ? 'files have no SBOM to find' : !given.images && '`images` is not given',
        revocation: given.revocations === undefined && '`revocations` is not given',
    };
    return (given.require ?? []).flatMap((check) => {
        const reason = lacks[check];
        return reason
            ? [
                {
                    where: 'require',
                    message: `demands \`${check}\`, but ${reason}`,
                    fix: 'Add what is missing, or remove the line.',
                },
            ]
            : [];
    });
}
/** What is wrong with the emergency switches. */
function skipProblems(given) {
    const switches = ['skip-signatures', 'skip-checksums'].filter((name) => isGiven(given, name));
    const reason = given['skip-reason'];
    if (reason === undefined) {
        const fix = 'Say why with `skip-reason`; it is shown on top of the summary.';
        return switches.map((where) => ({ where, message: 'is given without a reason', fix }));
    }
    if (reason.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SKIP_REASON_LENGTH */ .DA) {
        const message = `has ${reason.length} characters; at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SKIP_REASON_LENGTH */ .DA} are allowed`;
        return [{ where: 'skip-reason', message, fix: 'Say it in a sentence.' }];
    }
    return [];
}
/** Switches of the environment need their reason as inputs do. */
function environmentSkipProblems(given, { kind, env }) {
    if (kind !== 'terminal' || given['skip-reason'] !== undefined)
        return [];
    return [SIGNATURES_VARIABLE, CHECKSUMS_VARIABLE]
        .filter((variable) => env[variable] === '1')
        .map((variable) => ({
        where: variable,
        message: 'is set in the environment without a reason',
        fix: 'Say why with `skip-reason`, or unset it.',
    }));
}
/** What every manifest must be, and by whom it must be signed. */
function manifestRequirements(given, signedBy) {
    if (!given.manifest)
        return [];
    const { 'expect-version': version, 'minimum-version': minimumVersion, 'expect-arch': arch, variant } = given;
    const limit = given['manifest-max-age'];
    return [
        {
            kind: 'manifest',
            files: given.manifest,
            signedBy,
            ...(vouchesAlone(given) && {
                evidence: (0,_evidence_places_js__WEBPACK_IMPORTED_MODULE_7__/* .evidencePlaces */ .W)(given),
            }),
            ...(version !== undefined && { version }),
            ...(minimumVersion !== undefined && { minimumVersion }),
            ...(arch !== undefined && { arch }),
            ...(variant !== undefined && { variant }),
            maxAge: { ms: limit ?? _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_MANIFEST_AGE_MS */ .VL, then: limit === undefined ? 'warn' : 'fail' },
            fields: _manifest_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_MANIFEST_FIELDS */ .a,
            roles: {},
            compare: [],
        },
    ];
}
/** True where a manifest says what the artifacts are: it then vouches for them, and evidence inputs are about it. */
function vouchesAlone(given) {
    return given.manifest !== undefined && !given.artifacts && !given.digests;
}
/** The identities that may sign the revocation list. */
function revocationIdentities(given, problems) {
    return [
        ...(0,_signers_js__WEBPACK_IMPORTED_MODULE_4__/* .exactIdentities */ .Cj)('revocations-identity', given['revocations-identity']),
        ...(0,_signers_js__WEBPACK_IMPORTED_MODULE_4__/* .patternIdentities */ .nG)('revocations-identity-regexp', given['revocations-identity-regexp'], problems),
    ];
}
function recallSigners(given, identities) {
    const [issuer] = (0,_signers_js__WEBPACK_IMPORTED_MODULE_4__/* .exactIdentities */ .Cj)('revocations-oidc-issuer', [given['revocations-oidc-issuer'] ?? '']);
    if (!issuer)
        return [];
    return identities.map(({ input, matcher }, index) => ({
        kind: 'identity',
        name: identities.length > 1 ? `${input} ${index + 1}` : input,
        identity: matcher,
        issuer: issuer.matcher,
        claims: [],
    }));
}
function revocationPolicy(given, signers) {
    const { revocations: list, 'revocations-cache': cache } = given;
    if (list === undefined)
        return undefined;
    return {
        list: (0,_net_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isSafeAddress */ .cr)(list) ? { kind: 'url', url: list } : { kind: 'file', path: list },
        bundles: [],
        signedBy: {
            kind: 'signature',
            by: { threshold: 1, of: signers },
            predicateTypes: _predicate_types_js__WEBPACK_IMPORTED_MODULE_3__/* .PROVENANCE_TYPES */ .ak,
            requireTimestamp: given['require-timestamp'] ?? false,
        },
        freshForMs: _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_REVOCATIONS_FRESH_MS */ .gt,
        tolerateStaleMs: _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_REVOCATIONS_STALE_MS */ .vC,
        // A floor that demands the answer of a list is not met by there being none.
        notFound: given.require?.includes('revocation') ? 'fail' : 'allow',
        ...(given['missing-offline'] === 'warn' && { missingOffline: 'warn' }),
        ...(cache !== undefined && { cache }),
    };
}
const SIGNATURES_VARIABLE = 'SIGNATURE_GATE_SKIP_COSIGN_VERIFY';
const CHECKSUMS_VARIABLE = 'SIGNATURE_GATE_SKIP_HASH_VERIFY';
/** The emergency switches that are on. The variables of the environment count for the command alone, and only as `1`. */
function skipsOf(given, { kind, env }) {
    const reasonOf = (name, variable) => {
        if (given[name])
            return given['skip-reason'];
        if (kind !== 'terminal' || env[variable] !== '1')
            return undefined;
        return given['skip-reason'];
    };
    const signatures = reasonOf('skip-signatures', SIGNATURES_VARIABLE);
    const checksums = reasonOf('skip-checksums', CHECKSUMS_VARIABLE);
    return { ...(signatures !== undefined && { signatures }), ...(checksums !== undefined && { checksums }) };
}


/***/ }),

/***/ 19476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ combinationProblems),
/* harmony export */   R1: () => (/* binding */ signerProblems),
/* harmony export */   fP: () => (/* binding */ hasSigner)
/* harmony export */ });
/* unused harmony exports IDENTITIES, ISSUERS */
/* harmony import */ var _formats_github_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50784);
/* harmony import */ var _audit_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20963);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4194);
/* harmony import */ var _chain_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91801);
/* harmony import */ var _image_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92329);
/* harmony import */ var _list_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25000);
/* harmony import */ var _package_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44342);
/* harmony import */ var _provenance_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25937);
/* harmony import */ var _release_attestation_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59252);
/* harmony import */ var _trust_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52100);










const IDENTITIES = ['certificate-identity', 'certificate-identity-regexp'];
const ISSUERS = ['certificate-oidc-issuer', 'certificate-oidc-issuer-regexp'];
/** Inputs that say which GitHub repository or workflow signed; the issuer is then GitHub's unless another is given. */
const ORIGINS = ['repo', 'owner', 'signer-repo', 'signer-workflow'];
/** Inputs that narrow down what an accepted identity may have built. */
const CLAIMS = ['source-ref', 'source-versioned-tag', 'source-digest', 'deny-self-hosted-runners'];
/** Inputs that name OpenPGP keys that may sign, beside identities or `key`. */
const OPENPGP = ['openpgp-keys', 'openpgp-keyserver'];
const EVIDENCE = ['bundle', 'signature', 'certificate'];
/** True where the input demands something; a boolean that is false does not. */
function isGiven(given, name) {
    return given[name] !== undefined && given[name] !== false;
}
function those(given, names) {
    return names.filter((name) => isGiven(given, name));
}
function inWords(names) {
    return names.map((name) => `\`${name}\``).join(', ');
}
/** All rules of combination, in the order in which a person would mend them. */
function combinationProblems(given) {
    return [
        ...((0,_audit_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .isAudit */ .CA)(given) ? [] : [...subjectProblems(given), ...(0,_image_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .imageProblems */ .y)(given, hasSigner(given))]),
        ...(0,_chain_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .chainProblems */ .we)(given, { signed: hasSigner(given) }),
        ...(0,_audit_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .auditProblems */ .eK)(given, hasSigner(given)),
        ...signerProblems(given),
        ...openPgpProblems(given),
        ...evidenceProblems(given),
        ...(0,_package_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .packageProblems */ .nU)(given, hasSigner(given)),
        ...(0,_provenance_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .provenanceProblems */ ._T)(given),
        ...(0,_trust_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .trustProblems */ .x)(given),
    ];
}
/** True where somebody is named who must have signed. */
function hasSigner(given) {
    return (those(given, [...IDENTITIES, ...ORIGINS, 'key', ...OPENPGP]).length > 0 || (0,_release_attestation_js__WEBPACK_IMPORTED_MODULE_7__/* .attestedRelease */ .wk)(given) !== undefined);
}
function subjectProblems(given) {
    const problems = [];
    if (those(given, ['artifacts', 'digests', 'checksums', 'manifest', 'images', 'git-tag']).length === 0) {
        problems.push({
            where: 'artifacts',
            message: 'nothing to check is given',
            fix: 'Name files with `artifacts`, digests with `digests`, a list of both with `checksums`, or images with `images`.',
        });
    }
    const demands = those(given, [
        ...IDENTITIES,
        ...ISSUERS,
        ...ORIGINS,
        ...CLAIMS,
        ..._provenance_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .ON_PROVENANCE */ .QM,
        'key',
        ...OPENPGP,
        'checksums',
    ]);
    if (demands.length === 0 && !hasSigner(given)) {
        problems.push({
            where: 'certificate-identity',
            message: 'nothing is demanded of the artifacts',
            fix: 'Say who must have signed (`certificate-identity` with `certificate-oidc-issuer`, `repo`, or `key`), or give `checksums`.',
        });
    }
    for (const name of those(given, ['checksums-signed', 'checksums-complete', 'checksum-names'])) {
        if (isGiven(given, 'checksums'))
            continue;
        problems.push({ where: name, message: 'is given without `checksums`', fix: 'Add `checksums`, or remove it.' });
    }
    const template = given.checksums?.find((source) => typeof source !== 'string' && 'parts' in source);
    if (template !== undefined && those(given, ['artifacts', 'digests', 'manifest']).length === 0) {
        problems.push({
            where: 'checksums',
            message: `\`${(0,_list_source_js__WEBPACK_IMPORTED_MODULE_4__/* .shownSource */ .Vt)(template)}\` leads from an artifact to its list, and no artifact is named`,
            fix: 'Name files with `artifacts`, or give the lists as a glob: `*.sha256`.',
        });
    }
    if (isGiven(given, 'checksums-signed') && !hasSigner(given)) {
        problems.push({
            where: 'checksums-signed',
            message: 'nobody is named who must have signed the list',
            fix: 'Add `certificate-identity` with `certificate-oidc-issuer`, `repo`, or `key`.',
        });
    }
    return problems;
}
/** What is wrong with who may sign by certificate or by key. */
function signerProblems(given) {
    const identities = those(given, IDENTITIES);
    const issuers = those(given, ISSUERS);
    const origins = those(given, ORIGINS);
    const claims = those(given, CLAIMS);
    const said = those(given, _provenance_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .ON_PROVENANCE */ .QM);
    if (isGiven(given, 'key')) {
        const others = [...identities, ...issuers, ...origins, ...claims, ...those(given, ['certificate'])];
        if (others.length === 0)
            return [];
        const fix = 'Demand either a key or the identity in a certificate.';
        return [{ where: 'key', message: `is exclusive with ${inWords(others)}`, fix }];
    }
    const problems = origins.length > 0 ? [] : incomplete(identities[0], issuers[0], claims[0] ?? said[0]);
    const rivals = [...identities.slice(0, 1), ...those(given, ['signer-repo', 'signer-workflow'])];
    if (rivals.length > 1) {
        problems.push({
            where: rivals.at(-1) ?? 'signer-repo',
            message: `${inWords(rivals)} all say which identity must have signed`,
            fix: 'Keep one of them.',
        });
    }
    return problems;
}
/** An identity needs its issuer and an issuer an identity, unless a GitHub repository says both. */
function incomplete(identity, issuer, claim) {
    if (identity && !issuer) {
        return [
            {
                where: identity,
                message: 'is given without an issuer; another one could have given out the same identity',
                fix: `Add \`certificate-oidc-issuer\`; GitHub Actions is \`${_formats_github_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_ISSUER */ .oX}\`.`,
            },
        ];
    }
    if (issuer && !identity) {
        return [
            {
                where: issuer,
                message: 'is given without an identity; it alone would accept everybody there',
                fix: 'Add `certificate-identity`, or `repo` for a GitHub repository.',
            },
        ];
    }
    if (!claim || identity)
        return [];
    return [
        {
            where: claim,
            message: 'is given without a signer',
            fix: 'Add `repo`, or `certificate-identity` with `certificate-oidc-issuer`.',
        },
    ];
}
function openPgpProblems(given) {
    const problems = [];
    if (isGiven(given, 'git-tag') && !hasSigner(given)) {
        problems.push({
            where: 'git-tag',
            message: 'nobody is named who must have signed the tag',
            fix: 'Add `openpgp-keys`, `key` with SSH keys, or for gitsign `certificate-identity` with `certificate-oidc-issuer`.',
        });
    }
    const pins = isGiven(given, 'openpgp-fingerprints');
    if (pins && those(given, OPENPGP).length === 0) {
        problems.push({
            where: 'openpgp-fingerprints',
            message: 'is given without keys',
            fix: 'Add the keys with `openpgp-keys`: a fingerprint alone verifies nothing.',
        });
    }
    if (isGiven(given, 'openpgp-keyserver') && !pins) {
        problems.push({
            where: 'openpgp-keyserver',
            message: 'is given without `openpgp-fingerprints`: a keyserver hands out keys in any name',
            fix: 'Add the full fingerprints of the keys that may sign.',
        });
    }
    if (isGiven(given, 'openpgp-keyserver') && given.offline) {
        problems.push({
            where: 'openpgp-keyserver',
            message: 'asks the network, which `offline` forbids',
            fix: 'Keep the keys in files and give them with `openpgp-keys`.',
        });
    }
    for (const pin of given['openpgp-fingerprints'] ?? []) {
        if ((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_9__/* .fullFingerprint */ .U)(pin) !== undefined)
            continue;
        problems.push({
            where: 'openpgp-fingerprints',
            message: `\`${pin}\` is no full fingerprint`,
            fix: 'Write all 40 hex digits (64 for a key of version 6): shorter ids can be forged. `gpg --fingerprint` prints them.',
        });
    }
    return problems;
}
function evidenceProblems(given) {
    const problems = [];
    if (!hasSigner(given)) {
        for (const name of those(given, [...EVIDENCE, 'predicate-type', 'require-timestamp'])) {
            problems.push({
                where: name,
                message: 'is given, but nobody is named who must have signed',
                fix: 'Add `certificate-identity` with `certificate-oidc-issuer`, `repo`, or `key`; or remove it.',
            });
        }
    }
    problems.push(...attestationProblems(given), ...openPgpDemandProblems(given));
    if (isGiven(given, 'certificate') && !isGiven(given, 'signature')) {
        problems.push({
            where: 'certificate',
            message: 'is given without `signature`',
            fix: 'Add the detached signature that it belongs to; a bundle has its certificate inside.',
        });
    }
    if (given['transparency-log'] === 'none' && !isGiven(given, 'key')) {
        problems.push({
            where: 'transparency-log',
            message: '`none` is possible only with `key`: without the log nobody can tell when a certificate was used',
            fix: 'Remove it.',
        });
    }
    return problems;
}
/** `predicate-type` demands an attestation, so that `require: signature` beside it would be met by something else. */
function attestationProblems(given) {
    const { require: floor = [] } = given;
    if (given['predicate-type'] === undefined || !floor.includes('signature') || floor.includes('attestation'))
        return [];
    const message = 'demands an attestation, and `require` names `signature` alone';
    return [
        { where: 'predicate-type', message, fix: 'Write `attestation` under `require`, or remove `predicate-type`.' },
    ];
}
/** Demands that no OpenPGP signature meets: one by it would be accepted, or refused, without anybody having meant that. */
function openPgpDemandProblems(given) {
    const [keys] = those(given, OPENPGP);
    if (keys === undefined)
        return [];
    const problems = [];
    if (given['transparency-log'] === 'required') {
        const fix = `Remove it, or check what \`${keys}\` signed in another step.`;
        problems.push({ where: 'transparency-log', message: 'no OpenPGP signature is in a transparency log', fix });
    }
    if (those(given, [...IDENTITIES, ...ORIGINS, 'key']).length > 0)
        return problems;
    const fix = `Remove it, or name who else may sign: \`${keys}\` cannot meet it.`;
    if (given['require-timestamp']) {
        const message = 'no OpenPGP signature carries a timestamp by an authority';
        problems.push({ where: 'require-timestamp', message, fix });
    }
    for (const where of those(given, ['predicate-type', ..._provenance_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .ON_PROVENANCE */ .QM])) {
        problems.push({ where, message: 'an attestation is never signed by OpenPGP', fix });
    }
    return problems;
}


/***/ }),

/***/ 26811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conflictingName),
/* harmony export */   J: () => (/* binding */ readDigestLine)
/* harmony export */ });
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40247);

const HEX_LENGTH = { sha256: 64, sha384: 96, sha512: 128, blake2b512: 128 };
const ALGORITHMS = Object.keys(HEX_LENGTH).join(', ');
const FIX = 'Write `sha256:HEX[,sha512:HEX] [name]`, one a line.';
function isAlgorithm(name) {
    return Object.hasOwn(HEX_LENGTH, name);
}
/** Reads one line. It is split before variables are filled in, so that a value cannot add a digest or a name. */
function readDigestLine(line, variables) {
    const [, list = '', givenName = ''] = /^(\S+)(?:\s+(.*))?$/s.exec(line.trim()) ?? [];
    const digests = {};
    const words = [];
    for (const part of list.split(',')) {
        const filled = (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .fillLiteral */ .Zd)(part, variables);
        if ('complaint' in filled)
            return filled;
        const [, algorithm = '', hex = ''] = /^([a-z0-9]+):(.*)$/is.exec(filled.value) ?? [];
        const problem = digestProblem(algorithm.toLowerCase(), hex, filled.value, digests);
        if (problem !== undefined)
            return { complaint: { message: problem, fix: FIX } };
        digests[algorithm.toLowerCase()] = hex.toLowerCase();
        words.push(`${algorithm}:${hex}`.toLowerCase());
    }
    const name = (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .fillLiteral */ .Zd)(givenName, variables);
    if ('complaint' in name)
        return name;
    return name.value === ''
        ? { value: { name: words.join(','), digests, nameless: true } }
        : { value: { name: name.value, digests } };
}
function digestProblem(algorithm, hex, whole, seen) {
    if (algorithm === '')
        return `\`${whole}\` is no digest`;
    if (algorithm === 'md5' || algorithm === 'sha1')
        return `${algorithm} is broken and proves nothing`;
    if (!isAlgorithm(algorithm))
        return `\`${algorithm}\` is no known hash algorithm (known: ${ALGORITHMS})`;
    if (seen[algorithm] !== undefined)
        return `${algorithm} is given twice`;
    if (!/^[0-9a-f]*$/i.test(hex))
        return `the ${algorithm} digest is not hexadecimal`;
    const length = HEX_LENGTH[algorithm];
    return hex.length === length
        ? undefined
        : `the ${algorithm} digest has ${hex.length} hex digits instead of ${length}`;
}
/** The first two artifacts that share a name but not their digests; the report could not tell them apart. */
function conflictingName(digests) {
    const seen = new Map();
    for (const { name, digests: values } of digests) {
        const text = JSON.stringify(values, Object.keys(HEX_LENGTH));
        if ((seen.get(name) ?? text) !== text)
            return name;
        seen.set(name, text);
    }
    return undefined;
}


/***/ }),

/***/ 45558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ evidencePlaces)
/* harmony export */ });
/** Where the inputs say that evidence lies; nothing where they do not. */
function evidencePlaces(given) {
    return {
        bundles: given.bundle ?? [],
        signatures: given.signature ?? [],
        certificates: given.certificate ?? [],
    };
}


/***/ }),

/***/ 4194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ fullFingerprint)
/* harmony export */ });
/** Fingerprints of OpenPGP keys: 40 hex digits for version 4, 64 for version 6 (RFC 9580, section 5.5.4). */
const FULL = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** A fingerprint as people write it, in groups and with `0x`, as lower-case hex; undefined where it is no full one. */
function fullFingerprint(text) {
    const hex = text.replace(/^0x/i, '').replace(/[\s:]/g, '').toLowerCase();
    return FULL.test(hex) ? hex : undefined;
}


/***/ }),

/***/ 45122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ demandsOf)
/* harmony export */ });
/* harmony import */ var _provenance_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25937);
/** What inputs demand of images: signatures, attestations, bills of materials. */

/**
 * A signature, or an attestation where `predicate-type` is given or `require` names it; what `require` names comes on top.
 */
function demandsOf(given) {
    const named = new Set(given.require);
    const attestation = named.has('attestation') || given['predicate-type'] !== undefined || (0,_provenance_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .demandsProvenance */ .sN)(given);
    return { signature: named.has('signature') || !attestation, attestation, sbom: named.has('sbom') };
}


/***/ }),

/***/ 92329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ imageRules),
/* harmony export */   y: () => (/* binding */ imageProblems)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _attestation_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28435);
/* harmony import */ var _formats_image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57517);
/* harmony import */ var _image_demands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45122);




/** Inputs that mean nothing without `images`. */
const FOR_IMAGES = [
    'signature-repository',
    'annotations',
    'require-digest',
    'tag-matches-ref',
    'sbom-dir',
    'github-token',
];
const LOCAL = ['artifacts', 'digests', 'checksums'];
const LOCAL_EVIDENCE = ['bundle', 'signature', 'certificate'];
/** @param signed true where somebody is named who must have signed */
function imageProblems(given, signed) {
    const isGiven = (name) => given[name] !== undefined && given[name] !== false;
    if (!given.images)
        return withoutImages(given, isGiven);
    const repository = given['signature-repository'];
    const parsed = repository === undefined ? undefined : (0,_formats_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageRepository */ .fb)(repository);
    return [
        ...referenceProblems(given.images),
        ...demandProblems(given, signed),
        ...sourceProblems(given, isGiven),
        ...tagProblems(given),
        ...annotationsOf(given.annotations ?? []).problems,
        ...(parsed && 'complaint' in parsed ? [{ where: 'signature-repository', ...parsed.complaint }] : []),
    ];
}
/** What is demanded of images, and by whom. */
function demandProblems(given, signed) {
    const problems = [];
    // Without checksums too there is nothing at all, which is complained of elsewhere.
    if (!signed && given.checksums) {
        const fix = 'Add `certificate-identity` with `certificate-oidc-issuer`, `repo`, or `key`.';
        problems.push({ where: 'images', message: 'nobody is named who must have signed the images', fix });
    }
    if (given.annotations && !(0,_image_demands_js__WEBPACK_IMPORTED_MODULE_2__/* .demandsOf */ .w)(given).signature) {
        const message = 'are what signatures carry, and only an attestation is demanded';
        problems.push({ where: 'annotations', message, fix: 'Add the line `signature` to `require`, or remove them.' });
    }
    return problems;
}
/** Where the evidence of images can come from. */
function sourceProblems(given, isGiven) {
    const problems = [];
    if (given.offline) {
        const fix = 'Remove `offline`, or check the images in another step.';
        problems.push({ where: 'images', message: 'a registry cannot be asked with `offline`', fix });
    }
    const sources = given['attestation-source'];
    if ((0,_image_demands_js__WEBPACK_IMPORTED_MODULE_2__/* .demandsOf */ .w)(given).attestation && sources !== undefined && !sources.some((one) => one !== 'local')) {
        const message = 'does not name `oci`, and attestations of images are in their registry';
        problems.push({ where: 'attestation-source', message, fix: 'Add the line `oci`, or remove the input.' });
    }
    const local = LOCAL.some(isGiven);
    for (const where of LOCAL_EVIDENCE.filter((name) => isGiven(name) && !local)) {
        const message = 'is for files, and the evidence of images is read from their registry';
        problems.push({ where, message, fix: 'Remove it.' });
    }
    return problems;
}
function withoutImages(given, isGiven) {
    const asksApi = (0,_attestation_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .asksGitHub */ .k9)(given) || isGiven('release');
    const meaningless = FOR_IMAGES.filter((name) => isGiven(name) && !(name === 'github-token' && asksApi));
    const problems = meaningless.map((where) => ({
        where,
        message: where === 'github-token' ? 'is given, but nothing asks GitHub' : 'is given without `images`',
        fix: where === 'github-token'
            ? 'Remove it, or ask with `attestation-source: github` or `release`.'
            : 'Add the images, or remove it.',
    }));
    if (given['attestation-source']?.includes('oci')) {
        problems.push({
            where: 'attestation-source',
            message: '`oci` is for images, and none are given',
            fix: 'Name them with `images`, or remove the line.',
        });
    }
    return problems;
}
function referenceProblems(images) {
    if (images.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_IMAGES */ .mC) {
        const fix = 'Check them in several steps.';
        return [{ where: 'images', message: `has ${images.length} lines; at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_IMAGES */ .mC} are allowed`, fix }];
    }
    return images.flatMap((image) => {
        const parsed = (0,_formats_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageReference */ .o_)(image);
        return 'complaint' in parsed ? [{ where: 'images', ...parsed.complaint }] : [];
    });
}
function tagProblems(given) {
    if (!given['tag-matches-ref'])
        return [];
    const where = 'tag-matches-ref';
    if (given.key) {
        const message = 'compares with a certificate, and evidence by `key` has none';
        return [{ where, message, fix: 'Demand an identity, or remove it.' }];
    }
    return referencesOf(given).flatMap(({ given: image, tag }) => tag === undefined
        ? [{ where, message: `\`${image}\` has no tag to compare`, fix: 'Write `name:tag@sha256:…`, or remove it.' }]
        : []);
}
function annotationsOf(lines) {
    const values = new Map();
    const problems = [];
    for (const line of lines) {
        const equals = line.indexOf('=');
        const [key, value] = [line.slice(0, Math.max(equals, 0)), line.slice(equals + 1)];
        if (key === '') {
            const fix = 'Write `key=value`, as `cosign sign -a` takes it.';
            problems.push({ where: 'annotations', message: `\`${line}\` is no annotation`, fix });
        }
        else if ((values.get(key) ?? value) !== value) {
            const message = `\`${key}\` is given with two values; a signature has one`;
            problems.push({ where: 'annotations', message, fix: 'Remove one of them.' });
        }
        else
            values.set(key, value);
    }
    return { values: Object.fromEntries(values), problems };
}
function referencesOf(given) {
    return (given.images ?? []).flatMap((image) => {
        const parsed = (0,_formats_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageReference */ .o_)(image);
        return 'value' in parsed ? [parsed.value] : [];
    });
}
/** The rule about images; `imageProblems` has found nothing. */
function imageRules(given, by, predicateTypes) {
    if (!given.images)
        return [];
    const repository = given['signature-repository'];
    const parsed = repository === undefined ? undefined : (0,_formats_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageRepository */ .fb)(repository);
    const signatureRepository = parsed && 'value' in parsed ? parsed.value : undefined;
    const sbomDir = given['sbom-dir'];
    return [
        {
            name: 'images',
            images: referencesOf(given),
            ...(signatureRepository && { signatureRepository }),
            requireDigest: given['require-digest'] ?? false,
            tagMatchesRef: given['tag-matches-ref'] ?? false,
            ...(sbomDir !== undefined && { sbomDir }),
            require: requirementsOf(given, by, predicateTypes),
            same: [],
        },
    ];
}
function requirementsOf(given, by, predicateTypes) {
    const { signature, attestation, sbom } = (0,_image_demands_js__WEBPACK_IMPORTED_MODULE_2__/* .demandsOf */ .w)(given);
    const requireTimestamp = given['require-timestamp'] ?? false;
    const annotations = annotationsOf(given.annotations ?? []).values;
    return [
        ...(signature ? [{ kind: 'signature', by, requireTimestamp, annotations }] : []),
        ...(attestation ? [{ kind: 'attestation', by, predicateTypes, requireTimestamp }] : []),
        ...(sbom ? [{ kind: 'sbom', by, requireTimestamp, formats: ['SPDX', 'CycloneDX'] }] : []),
    ];
}


/***/ }),

/***/ 41457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cI: () => (/* binding */ isKeyFile),
  tT: () => (/* binding */ joinKeyLines),
  uX: () => (/* binding */ parseKeySource)
});

// UNUSED EXPORTS: isKeyText

// EXTERNAL MODULE: ./lib/net/address.js
var address = __webpack_require__(85035);
// EXTERNAL MODULE: ./lib/core/shown-address.js
var shown_address = __webpack_require__(32591);
;// CONCATENATED MODULE: ./lib/policy/key-services.js
const SERVICES = [
    {
        scheme: /^awskms:\/\//i,
        name: 'AWS KMS',
        command: 'aws kms get-public-key --key-id KEY --query PublicKey --output text | base64 -d | openssl pkey -pubin -inform DER -out key.pub',
    },
    {
        scheme: /^gcpkms:\/\//i,
        name: 'Google Cloud KMS',
        command: 'gcloud kms keys versions get-public-key VERSION --project PROJECT --location LOCATION --keyring RING --key KEY --output-file key.pub',
    },
    {
        scheme: /^azurekms:\/\//i,
        name: 'Azure Key Vault',
        command: 'az keyvault key download --vault-name VAULT --name KEY --encoding PEM --file key.pub',
    },
    {
        scheme: /^(?:hashivault|openbao):\/\//i,
        name: 'HashiCorp Vault',
        command: "vault read -format=json transit/keys/KEY | jq -r '.data.keys[.data.latest_version | tostring].public_key' > key.pub",
    },
    {
        scheme: /^k8s:\/\//i,
        name: 'a Kubernetes secret',
        command: "kubectl get secret NAME -n NAMESPACE -o jsonpath='{.data.cosign\\.pub}' | base64 -d > key.pub",
    },
    {
        scheme: /^gitlab:\/\//i,
        name: 'a GitLab variable',
        command: 'glab variable get COSIGN_PUBLIC_KEY > key.pub',
    },
    {
        scheme: /^pkcs11:/i,
        name: 'a PKCS#11 token',
        command: 'pkcs11-tool --read-object --type pubkey --label LABEL | openssl pkey -pubin -inform DER -out key.pub',
    },
];
/** What an address may hold to be repeated in a command that people paste into a shell. */
const PLAIN = /^[A-Za-z0-9:/._-]+$/;
/** Undefined where `given` is no address of a service. */
function exportComplaint(given) {
    const service = SERVICES.find(({ scheme }) => scheme.test(given));
    if (!service)
        return undefined;
    // An address of a token may hold its PIN.
    const address = PLAIN.test(given) && !/^pkcs11:/i.test(given) ? given : 'ADDRESS';
    return {
        message: `names a key in ${service.name}, which is not asked where artifacts are verified`,
        fix: `Export the public key once and give the file: \`cosign public-key --key ${address} > key.pub\`, or \`${service.command}\`.`,
    };
}

;// CONCATENATED MODULE: ./lib/policy/key-source.js
/** Where a public key comes from: a file, its own text, or an address that is pinned by a digest. */



const MINISIGN_COMMENT = 'untrusted comment:';
/**
 * How texts of minisign and signify begin: two letters, `Ed`, before eight bytes of key id in a public key, before the names
 * of algorithms in a secret key; or all of the file in base64, as Tauri has it. The lengths leave no room for a file's name.
 */
const MINISIGN_TEXT = /^(?:RW[A-Za-z0-9+/]{54}|RW[A-Za-z0-9+/]{80,}={0,2}|dW50cnVzdGVkIGNvbW1lbnQ6[A-Za-z0-9+/]{40,}={0,2})$/;
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
const DIGEST = /^#sha256=([0-9a-f]{64})$/i;
/** True where the text is a key and names none. */
function isKeyText(given) {
    const text = given.trim();
    return text.includes('-----BEGIN ') || text.startsWith(MINISIGN_COMMENT) || MINISIGN_TEXT.test(text);
}
/** True where a key is read from the disk, so that whoever owns the tree could have put another one there. */
function isKeyFile(given) {
    const source = parseKeySource(given);
    return 'value' in source && source.value.kind === 'file';
}
/** Reads one value of `key`. Never throws. */
function parseKeySource(given) {
    if (isKeyText(given))
        return { value: { kind: 'inline', text: given, shown: 'the text of the key' } };
    const elsewhere = exportComplaint(given);
    if (elsewhere)
        return { complaint: elsewhere };
    if (!SCHEME.test(given))
        return { value: { kind: 'file', path: given, shown: `\`${given}\`` } };
    const shown = `\`${(0,shown_address/* shownAddress */.U)(given)}\``;
    if (!/^https?:/i.test(given)) {
        const fix = 'Give a path, the text of the key, or `https://…#sha256=` with the digest of the file.';
        return complain(`${shown} is an address that no key is read from`, fix);
    }
    const url = URL.canParse(given) ? new URL(given) : undefined;
    if (!url || !(0,address/* isSafeUrl */.FY)(url) || url.username !== '' || url.password !== '')
        return complain(`${shown} is not fetched: only https is, without a password in the address`, 'Save the key to a file.');
    const [, sha256] = DIGEST.exec(url.hash) ?? [];
    if (sha256 === undefined) {
        return complain(`${shown} is an address without the digest of the key: whoever controls it could exchange the key`, 'Write `#sha256=` and 64 hex digits behind it (`curl -fsSL URL | sha256sum` prints them), or save the key to a file.');
    }
    url.hash = '';
    return { value: { kind: 'pinned', url, sha256: sha256.toLowerCase(), shown } };
}
/** The runner hands on a list line by line; the lines of one key belong together again. */
function joinKeyLines(lines) {
    const keys = [];
    let open;
    for (const line of lines) {
        const joined = [...(open ?? []), line];
        if (open?.length === 1 && open[0]?.startsWith(MINISIGN_COMMENT))
            open = undefined;
        else if (open)
            open = /^-----END [A-Z0-9 ]+-----$/.test(line.trim()) ? undefined : [...joined];
        else if (/^-----BEGIN [A-Z0-9 ]+-----$/.test(line.trim()) || line.startsWith(MINISIGN_COMMENT))
            open = [line];
        if (!open)
            keys.push(joined.join('\n'));
    }
    return open ? [...keys, open.join('\n')] : keys;
}
function complain(message, fix) {
    return { complaint: { message, fix } };
}


/***/ }),

/***/ 74855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ lintIdentities)
});

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./lib/formats/github-identity.js
var github_identity = __webpack_require__(50784);
// EXTERNAL MODULE: ./lib/policy/pattern-automaton.js
var pattern_automaton = __webpack_require__(85259);
;// CONCATENATED MODULE: ./lib/policy/identity-forms.js
/**
 * The forms that identities and issuers have in the world, each with the part that a stranger chooses for himself: the
 * owner on GitHub, the domain of an e-mail address, the host of a URL. Written as RE2 patterns.
 */



const SEGMENT = '[A-Za-z0-9._-]+';
/** No part of a ref begins with a dot, so that `.github/` cannot be smuggled into one. */
const REF_NAME = '[A-Za-z0-9_@+-][A-Za-z0-9_@+.-]*(?:/[A-Za-z0-9_@+-][A-Za-z0-9_@+.-]*)*';
const REF = `(?:refs/(?:heads|tags)/${REF_NAME}|refs/pull/[0-9]+/merge|[0-9a-f]{40})`;
const DOMAIN_END = '\\.(?:com|net|org|dev|io|example|iam\\.gserviceaccount\\.com)';
const PATH = '(?::[0-9]+)?(?:/[a-z0-9/._@:?=-]*)?';
/** What follows the place of each part in the identity of a GitHub workflow. */
const GITHUB_AFTER = {
    owner: `/${SEGMENT}/\\.github/workflows/${SEGMENT}\\.ya?ml@${REF}`,
    repository: `/\\.github/workflows/${SEGMENT}\\.ya?ml@${REF}`,
    workflow: `\\.ya?ml@${REF}`,
    at: REF,
    pullRequest: 'refs/pull/[0-9]+/merge',
    branch: `refs/heads/${REF_NAME}`,
};
const GITHUB_FORM = {
    before: 'https://github\\.com/',
    after: GITHUB_AFTER.owner,
    issuers: [github_identity/* GITHUB_ISSUER */.oX, `${github_identity/* GITHUB_ISSUER */.oX}/enterprise`],
};
const MAIL_ISSUERS = [
    'https://accounts.google.com',
    'https://github.com/login/oauth',
    'https://login.microsoftonline.com',
    'https://oauth2.sigstore.dev/auth',
];
/** Any host, as far as its name can be bought. */
const HOST_FORM = {
    before: '[a-z]+://(?:[a-z0-9-]+\\.)*',
    after: `${DOMAIN_END}${PATH}`,
    issuers: [],
};
const IDENTITY_FORMS = [
    GITHUB_FORM,
    {
        before: 'https://[a-z0-9-]+\\.ghe\\.com/',
        after: GITHUB_AFTER.owner,
        issuers: ['https://token.actions.tenant.ghe.com'],
    },
    {
        before: 'https://gitlab\\.com/',
        after: `(?:/${SEGMENT})+//[a-z0-9/._-]+@refs/(?:heads|tags)/${REF_NAME}`,
        issuers: ['https://gitlab.com'],
    },
    { before: 'https://buildkite\\.com/', after: `/${SEGMENT}`, issuers: ['https://agent.buildkite.com'] },
    { before: '[a-z0-9._+-]+@(?:[a-z0-9-]+\\.)*', after: DOMAIN_END, issuers: MAIL_ISSUERS },
    // With these anybody can have an address, so that the name before the `@` is the owner.
    {
        before: '',
        after: '@(?:(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|proton|protonmail|gmx)\\.(?:com|me|net)|users\\.noreply\\.github\\.com)',
        issuers: MAIL_ISSUERS,
    },
    HOST_FORM,
];
const shapes = new Map();
/** The automaton of a whole shape; made on first use. */
function shapeOf(source) {
    let shape = shapes.get(source);
    if (!shape)
        shapes.set(source, (shape = (0,pattern_automaton/* automatonOf */._E)(build/* RE2JS */.L3.compile(`\\A(?:${source})\\z`))));
    return shape;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/policy/made-up.js
/** How many of the names that a stranger could choose does a pattern admit? */



const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
/** A stranger chooses the letters of his name too, so that a pattern for upper case alone is no protection. */
const BOTH_CASES = `${LOWER}${LOWER.toUpperCase()}${DIGITS}`;
const ALPHABETS = [
    LOWER,
    LOWER.toUpperCase(),
    DIGITS,
    `${LOWER}${DIGITS}`,
    BOTH_CASES,
    `${LOWER}${DIGITS}-`,
    `${DIGITS}abcdef-`,
];
/** GitHub's limit for the name of an owner. */
const MAX_LENGTH = 39;
/** Of names made up at random so many would be admitted: a single letter that is fixed does not make a pattern narrow. */
const BROAD_SHARE = 1 / 100;
/** Short names hit a fixed one by chance: of those at least half must be admitted. */
const SHORT = 2;
const SHORT_SHARE = 1 / 2;
/** More names than anybody would list. */
const MANY = 30;
const MAX_DRAWS = 2_000;
/** Looks at all names between a text of the shape `before` and one of the shape `after`. */
function madeUpNames(pattern, before, after) {
    const ends = completions(pattern, after);
    let many = false;
    for (const { text, state } of (0,pattern_automaton/* common */.sh)(pattern, shapeOf(before))) {
        for (const alphabet of ALPHABETS) {
            const found = countNames(pattern, state, alphabet, ends);
            // In both cases every name of a `(?i)` pattern has many spellings, which are no other names.
            many ||= found.many && alphabet !== BOTH_CASES;
            if (found.length === undefined)
                continue;
            const name = drawName(pattern, state, alphabet, found.length, ends);
            const end = name === undefined ? undefined : ends((0,pattern_automaton/* run */.eF)(pattern, name, state));
            const example = name === undefined || end === undefined ? {} : { example: text + name + end };
            return { broad: true, many: true, ...example };
        }
    }
    return { broad: false, many };
}
/** From a state behind a name: the text that completes it, if there is one. */
function completions(pattern, after) {
    const known = new Map();
    return (state) => {
        if (!known.has(state))
            known.set(state, (0,pattern_automaton/* overlap */.EF)(pattern, shapeOf(after), state));
        return known.get(state);
    };
}
/** @returns the length at which names made up at random are admitted, if any. */
function countNames(pattern, from, alphabet, ends) {
    let counts = new Map([[from, 1]]);
    let total = 0;
    for (let length = 1; length <= MAX_LENGTH && counts.size > 0; length++) {
        const next = new Map();
        for (const [state, count] of counts) {
            for (const character of alphabet) {
                const reached = pattern.step(state, character);
                if (!(0,pattern_automaton/* isDead */.XU)(reached))
                    next.set(reached, (next.get(reached) ?? 0) + count);
            }
        }
        counts = next;
        let admitted = 0;
        for (const [state, count] of counts)
            if (ends(state) !== undefined)
                admitted += count;
        total += admitted;
        const share = admitted / alphabet.length ** length;
        if (share >= (length <= SHORT ? SHORT_SHARE : BROAD_SHARE))
            return { length, many: true };
    }
    return { many: total > MANY };
}
function drawName(pattern, from, alphabet, shortest, ends) {
    for (let draw = 0; draw < MAX_DRAWS; draw++) {
        // A longer name looks less like an accident; where only short ones are admitted, those are drawn in the end.
        const length = draw % 2 === 0 ? Math.max(shortest, 8) : shortest;
        const name = Array.from({ length }, () => alphabet.charAt((0,external_node_crypto_.randomInt)(alphabet.length))).join('');
        if (ends((0,pattern_automaton/* run */.eF)(pattern, name, from)) !== undefined)
            return name;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/formats/matcher.js
var matcher = __webpack_require__(15218);
// EXTERNAL MODULE: ./lib/policy/variables.js
var variables = __webpack_require__(40247);
;// CONCATENATED MODULE: ./lib/policy/near-misses.js
/** Identities that are nearly the one that a pattern means: what else does it admit, and how would it be tight? */




const WORKFLOW = /^https:\/\/github\.com\/([^/]+)\/([^/]+)\/\.github\/workflows\/([^@]+)@(.+)$/;
const HOST = 'https://github\\.com/';
const ANY_WORKFLOW = `${HOST}[A-Za-z0-9_-]+${GITHUB_AFTER.owner}`;
const RELEASE_TAG = 'refs/tags/v[0-9]+\\.[0-9]+\\.[0-9]+';
/** Looks at a pattern for workflows on GitHub; undefined where it admits none. */
function nearMisses(pattern, source) {
    const meant = (0,pattern_automaton/* overlap */.EF)(pattern, shapeOf(ANY_WORKFLOW));
    const [, owner, repository, file, ref] = WORKFLOW.exec(meant ?? '') ?? [];
    if (meant === undefined || !owner || !repository || !file || !ref)
        return undefined;
    const ownerUrl = `${HOST}${(0,variables/* escapePattern */.MP)(owner)}/`;
    const workflows = `${ownerUrl}${(0,variables/* escapePattern */.MP)(repository)}/\\.github/workflows/`;
    const owners = madeUpNames(pattern, HOST, GITHUB_AFTER.owner);
    const repositories = madeUpNames(pattern, ownerUrl, GITHUB_AFTER.repository);
    const files = madeUpNames(pattern, workflows, GITHUB_AFTER.workflow);
    const beforeRef = meant.slice(0, -ref.length);
    const longerFile = `${beforeRef.slice(0, -1)}.attacker.yml@${ref}`;
    const embedded = `https://evil.example/?u=${meant}`;
    const refs = looseRefs(pattern, source, beforeRef);
    const admits = [
        ...when(owners.many, 'other owners', owners.example),
        ...when(repositories.many, `other repositories of ${owner}`, repositories.example),
        ...when(files.many || admitsText(pattern, longerFile), 'other workflows', files.example ?? longerFile),
        ...refs,
        ...when(admitsText(pattern, embedded), 'an address that only holds the real one', embedded),
    ];
    const place = [
        owners.broad ? 'OWNER' : (0,variables/* escapePattern */.MP)(owner),
        repositories.broad ? 'REPOSITORY' : (0,variables/* escapePattern */.MP)(repository),
        '\\.github/workflows',
        files.broad ? 'FILE\\.yml' : (0,variables/* escapePattern */.MP)(file),
    ];
    const tightRef = source.includes('heads') ? 'refs/heads/main' : RELEASE_TAG;
    return { admits, tight: `${HOST}${place.join('/')}@${tightRef}` };
}
/** Refs that the pattern admits although its author seems not to have thought of them. */
function looseRefs(pattern, source, beforeRef) {
    const start = (0,pattern_automaton/* run */.eF)(pattern, beforeRef);
    const pull = (0,pattern_automaton/* overlap */.EF)(pattern, shapeOf(GITHUB_AFTER.pullRequest), start);
    const branch = (0,pattern_automaton/* overlap */.EF)(pattern, shapeOf(GITHUB_AFTER.branch), start);
    const pullNote = when(pull !== undefined, 'pull requests', `${beforeRef}${pull ?? ''}`);
    if (branch === undefined)
        return pullNote;
    if (!source.includes('heads'))
        return [...pullNote, ...when(true, 'branches', beforeRef + branch)];
    const alias = `${beforeRef}${branch}@refs/heads/attacker`;
    const anyBranch = madeUpNames(pattern, `${(0,variables/* escapePattern */.MP)(beforeRef)}refs/heads/`, '').broad;
    return [...pullNote, ...when(!anyBranch && admitsText(pattern, alias), 'branches named like the real one', alias)];
}
function admitsText(pattern, text) {
    return pattern.accepts((0,pattern_automaton/* run */.eF)(pattern, text));
}
function when(found, what, example) {
    if (!found)
        return [];
    return [example === undefined ? what : `${what} (\`${example}\`)`];
}

;// CONCATENATED MODULE: ./lib/policy/lint.js
/**
 * Looks at identity patterns before anything is verified. A pattern that admits an owner made up at random proves
 * nothing, since anybody can be that owner: an error, unless it was allowed by name. A pattern that admits more than it
 * seems to mean is a warning with a tight form.
 */






const PATTERN_INPUTS = ['certificate-identity-regexp', 'revocations-identity-regexp'];
/** Looks at the patterns that users wrote; those that the gate makes of `repo` and the like are tight by construction. */
function lintIdentities(subject, options) {
    const problems = [];
    const warnings = [];
    const collect = (sourced, finding) => {
        if (!finding)
            return;
        if ('warning' in finding)
            warnings.push(`\`${sourced.input}\`: ${finding.warning}`);
        else if (options.allowBroad)
            warnings.push(`\`${sourced.input}\` ${finding.problem.message} (\`allow-broad-identity\`)`);
        else
            problems.push({ where: sourced.input, ...finding.problem });
    };
    for (const sourced of subject.identities) {
        const { input, matcher } = sourced;
        if (!PATTERN_INPUTS.includes(input) || matcher.kind !== 'pattern')
            continue;
        const forms = formsOf(subject.issuers.map((issuer) => issuer.matcher));
        collect(sourced, unlessTooComplex(matcher, () => lintIdentity(matcher, forms)));
    }
    for (const sourced of subject.issuers) {
        const { matcher } = sourced;
        if (matcher.kind === 'pattern')
            collect(sourced, unlessTooComplex(matcher, () => lintIssuer(matcher)));
    }
    return { problems, warnings };
}
/** The forms of identities that the issuers can give out; all of them for an issuer that is not known. */
function formsOf(issuers) {
    const forms = new Set();
    for (const issuer of issuers) {
        const known = IDENTITY_FORMS.filter((form) => form.issuers.some((url) => (0,matcher/* matches */.cK)(issuer, url)));
        for (const form of known.length > 0 && !admitsAnyHost(issuer) ? known : IDENTITY_FORMS)
            forms.add(form);
    }
    return [...forms];
}
function admitsAnyHost(issuer) {
    if (issuer.kind !== 'pattern')
        return false;
    try {
        return madeUpNames((0,pattern_automaton/* automatonOf */._E)(issuer.whole), HOST_FORM.before, HOST_FORM.after).broad;
    }
    catch (error) {
        if (error instanceof pattern_automaton/* TooComplexError */.Zz)
            return true;
        throw error;
    }
}
function lintIdentity(matcher, forms) {
    const automaton = (0,pattern_automaton/* automatonOf */._E)(matcher.whole);
    for (const form of forms) {
        const found = madeUpNames(automaton, form.before, form.after);
        if (found.broad)
            return tooBroad(matcher, 'an owner made up at random', found.example);
    }
    if (!forms.includes(GITHUB_FORM))
        return undefined;
    const near = nearMisses(automaton, matcher.source);
    if (near) {
        if (near.admits.length === 0)
            return undefined;
        return { warning: `\`${matcher.source}\` also admits ${near.admits.join(', ')}; tighter: \`${near.tight}\`` };
    }
    return matchesPartOfWorkflow(matcher)
        ? {
            warning: `\`${matcher.source}\` matches only a part of a workflow's identity, but must match the whole; with \`.*\` it would be \`${matcher.source.replace(/\$$/, '')}.*\``,
        }
        : undefined;
}
function lintIssuer(matcher) {
    const found = madeUpNames((0,pattern_automaton/* automatonOf */._E)(matcher.whole), HOST_FORM.before, HOST_FORM.after);
    if (found.broad)
        return tooBroad(matcher, 'an issuer on a host made up at random', found.example);
    if (!found.many)
        return undefined;
    return {
        warning: `\`${matcher.source}\` admits issuers on other hosts; name the issuer exactly with \`certificate-oidc-issuer\``,
    };
}
function tooBroad(matcher, what, example) {
    const shown = example === undefined ? '' : `, for example \`${example}\``;
    return {
        problem: {
            message: `\`${matcher.source}\` admits ${what}${shown}`,
            fix: 'Name the owner, repository and workflow in the pattern; or accept everybody with `allow-broad-identity`.',
        },
    };
}
function matchesPartOfWorkflow(matcher) {
    const part = (0,pattern_automaton/* automatonOf */._E)(build/* RE2JS */.L3.compile(`\\A(?s:.*)(?:${matcher.source})(?s:.*)\\z`));
    return (0,pattern_automaton/* overlap */.EF)(part, shapeOf(GITHUB_FORM.before + '[A-Za-z0-9_-]+' + GITHUB_FORM.after)) !== undefined;
}
function unlessTooComplex(matcher, look) {
    try {
        return look();
    }
    catch (error) {
        if (!(error instanceof pattern_automaton/* TooComplexError */.Zz))
            throw error;
        return {
            problem: {
                message: `\`${matcher.source}\` is too complex to tell whom it admits`,
                fix: 'Write it simpler, with fewer counted repetitions; or accept it as it is with `allow-broad-identity`.',
            },
        };
    }
}


/***/ }),

/***/ 25000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vt: () => (/* binding */ shownSource),
/* harmony export */   _E: () => (/* binding */ unprovableSource),
/* harmony export */   bF: () => (/* binding */ listPlaces),
/* harmony export */   qE: () => (/* binding */ readListSource)
/* harmony export */ });
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40247);

const PLACEHOLDER = /\{(?:path|dir|name|[1-9][0-9]?)\}/;
/**
 * Reads one line. What it is decides the text as written: a variable's value is neither a glob nor a placeholder. Brackets alone
 * make no glob, since lists were always taken by their exact names.
 */
function readListSource(line, variables) {
    if (PLACEHOLDER.test(line))
        return (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .fillTemplateVariables */ .Rl)(line, variables);
    if (!/[*?]/.test(line))
        return (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .fillLiteral */ .Zd)(line, variables);
    const glob = (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .fillGlob */ .eJ)(line, variables);
    return 'value' in glob ? { value: { glob: glob.value } } : glob;
}
function listPlaces(sources) {
    const lists = sources.filter((one) => typeof one === 'string');
    const listGlobs = sources.flatMap((one) => (typeof one !== 'string' && 'glob' in one ? [one.glob] : []));
    const sidecars = sources.flatMap((one) => (typeof one !== 'string' && 'parts' in one ? [one] : []));
    return { lists, ...(listGlobs.length > 0 && { listGlobs }), ...(sidecars.length > 0 && { sidecars }) };
}
/** A source as written, for messages. */
function shownSource(source) {
    if (typeof source === 'string')
        return source;
    return 'glob' in source ? source.glob : source.source;
}
/** Why no commit can prove the lists of a source; undefined for a path. */
function unprovableSource(source) {
    if (typeof source === 'string')
        return undefined;
    return 'glob' in source ? 'which files a pattern finds is not known beforehand' : 'a template names no single file';
}


/***/ }),

/***/ 75875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ DEFAULT_MANIFEST_FIELDS)
/* harmony export */ });
/** The names that release processes in the field use, as JSON pointers (RFC 6901). */
const DEFAULT_MANIFEST_FIELDS = {
    version: '/version',
    arch: '/arch',
    variant: '/variant',
    builtAt: '/builtAt',
    artifacts: '/artifacts',
    entryName: '/name',
    entrySha256: '/sha256',
    entrySize: '/size',
    needed: [],
};


/***/ }),

/***/ 49896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ minimumVersionComplaint),
/* harmony export */   QG: () => (/* binding */ archComplaint),
/* harmony export */   RG: () => (/* binding */ artifactNameComplaint),
/* harmony export */   k7: () => (/* binding */ versionComplaint)
/* harmony export */ });
/* harmony import */ var _formats_version_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81910);
/* harmony import */ var _formats_version_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64961);
/**
 * Demands that are compared exactly, in forms that nothing can have: a range where one version is meant, a list of
 * architectures, a pattern for the name of an artifact. Each would refuse everything, or never recall anything, without a
 * word of why.
 */


/** What is wrong with a version that artifacts are taken for, or that a manifest must state. */
function versionComplaint(version) {
    const problem = (0,_formats_version_text_js__WEBPACK_IMPORTED_MODULE_0__/* .versionProblem */ .E)(version.trim());
    return problem === undefined
        ? undefined
        : {
            message: `\`${version}\` is ${problem}, which no manifest and no recall can match`,
            fix: `Write ${_formats_version_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ONE_VERSION */ ._}.`,
        };
}
/** What is wrong with a lowest version, which needs an order. */
function minimumVersionComplaint(version) {
    return (0,_formats_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isOrderedVersion */ .g)(version)
        ? undefined
        : {
            message: `\`${version}\` is no version by Semantic Versioning`,
            fix: 'Write `1.2.3` or `v1.2.3`; other versions have no order.',
        };
}
/** What is wrong with an architecture. */
function archComplaint(arch) {
    return /^[\x21-\x7e]+$/.test(arch) && !/[*?,;|<>=]/.test(arch)
        ? undefined
        : {
            message: `\`${arch}\` is not one architecture, so that no manifest can state it`,
            fix: 'Write it as the manifest does, such as `x86_64`; check other architectures in a step of their own.',
        };
}
/** What is wrong with the name of an artifact that an exception is for; names compare exactly, without patterns. */
function artifactNameComplaint(name) {
    if (name.startsWith('./')) {
        return {
            message: `\`${name}\` is the name of no artifact: reports call it \`${name.slice(2)}\``,
            fix: 'Write the name as the report has it.',
        };
    }
    if (!/[*]|^!/.test(name))
        return undefined;
    return {
        message: `\`${name}\` is a pattern, and an exception is for one artifact`,
        fix: 'Write the name of the artifact as the report has it, and one exception for each.',
    };
}


/***/ }),

/***/ 87460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qf: () => (/* binding */ ANOTHER_KEY),
  ZX: () => (/* binding */ parseOpenPgpKeys),
  _M: () => (/* binding */ readOpenPgpKeys),
  Re: () => (/* binding */ signersOf),
  O: () => (/* binding */ unmetPins)
});

// EXTERNAL MODULE: ./lib/formats/openpgp/openpgp-armor.js
var openpgp_armor = __webpack_require__(65377);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/formats/openpgp/openpgp-packets.js
/**
 * The public keys among OpenPGP packets, told from their frames and first fields (RFC 9580, sections 4.2 and 5.5.2): what a
 * key is, also where nothing can be verified with it. Nothing here is verified.
 */

const PUBLIC_KEY = 6;
const PUBLIC_SUBKEY = 14;
/** Every public key in the order of the packets. What is cut off ends the list; that it is no whole key shows elsewhere. */
function listKeyPackets(bytes) {
    const keys = [];
    for (let at = 0; at < bytes.length;) {
        const packet = packetAt(bytes, at);
        if (!packet)
            break;
        if (packet.tag === PUBLIC_KEY || packet.tag === PUBLIC_SUBKEY) {
            const key = readKey(packet.body, packet.tag === PUBLIC_KEY);
            if (key)
                keys.push(key);
        }
        at = packet.end;
    }
    return keys;
}
/** A packet of definite length; keys have no other (RFC 9580, section 4.2.1.4). */
function packetAt(bytes, at) {
    const head = bytes[at] ?? 0;
    if ((head & 0x80) === 0)
        return undefined;
    const isNew = (head & 0x40) !== 0;
    const length = isNew ? newLength(bytes, at + 1) : oldLength(bytes, at + 1, head & 3);
    if (!length || length.start + length.size > bytes.length)
        return undefined;
    const end = length.start + length.size;
    return { tag: isNew ? head & 0x3f : (head >> 2) & 0xf, body: bytes.subarray(length.start, end), end };
}
function newLength(bytes, at) {
    const first = bytes[at] ?? 0;
    if (first < 192)
        return { start: at + 1, size: first };
    if (first < 224)
        return { start: at + 2, size: ((first - 192) << 8) + (bytes[at + 1] ?? 0) + 192 };
    return first === 255 && at + 5 <= bytes.length ? { start: at + 5, size: bytes.readUInt32BE(at + 1) } : undefined;
}
function oldLength(bytes, at, kind) {
    const octets = [1, 2, 4][kind];
    if (octets === undefined || at + octets > bytes.length)
        return undefined;
    return { start: at + octets, size: bytes.readUIntBE(at, octets) };
}
/** Versions 5 and 6 state the length of the key material before it; versions 2 and 3 a validity before the algorithm. */
function readKey(body, isPrimary) {
    const version = body[0] ?? 0;
    const algorithmAt = version < 4 ? 7 : 5;
    const algorithm = body[algorithmAt];
    if (algorithm === undefined)
        return undefined;
    const material = body.subarray(algorithmAt + 1 + (version > 4 ? 4 : 0));
    const fingerprint = fingerprintOf(version, body);
    return {
        isPrimary,
        version,
        algorithm,
        ...(fingerprint !== undefined && { fingerprint }),
        ...facts(algorithm, material),
    };
}
/** RFC 9580, section 5.5.4; LibrePGP, section 12.2, for version 5. */
function fingerprintOf(version, body) {
    if (version === 4) {
        const head = Buffer.from([0x99, body.length >> 8, body.length & 0xff]);
        return (0,external_node_crypto_.createHash)('sha1').update(head).update(body).digest('hex');
    }
    if (version < 5)
        return undefined;
    const head = Buffer.alloc(5);
    head.writeUInt8(version === 5 ? 0x9a : 0x9b, 0);
    head.writeUInt32BE(body.length, 1);
    return (0,external_node_crypto_.createHash)('sha256').update(head).update(body).digest('hex');
}
/** Algorithms by what stands first in their key material. */
const RSA = new Set([1, 2, 3]);
const WITH_MODULUS = new Set([1, 2, 3, 16, 17, 20]);
const WITH_CURVE = new Set([18, 19, 22]);
function facts(algorithm, material) {
    if (WITH_CURVE.has(algorithm))
        return { curve: material.toString('hex', 1, 1 + (material[0] ?? 0)) };
    if (!WITH_MODULUS.has(algorithm) || material.length < 2)
        return {};
    const bits = material.readUInt16BE(0);
    if (!RSA.has(algorithm))
        return { bits };
    const second = material.subarray(2 + Math.ceil(bits / 8));
    const hex = second.toString('hex', 2, 2 + Math.ceil((second.length < 2 ? 0 : second.readUInt16BE(0)) / 8));
    return { bits, exponent: BigInt(`0x0${hex}`) };
}

// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/files/file-fault.js
var file_fault = __webpack_require__(80272);
// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
// EXTERNAL MODULE: ./lib/formats/openpgp/openpgp-algorithms.js
var openpgp_algorithms = __webpack_require__(51742);
;// CONCATENATED MODULE: ./lib/formats/openpgp/openpgp-curves.js
const ECDSA = 19;
const WITHOUT_MODULE = /^(?:secp256k1|brainpool)/i;
/** Everything that a primary key and its subkeys sign of each other. */
async function hashSelfSignatures(certificate, { enums }) {
    if (!certificate.getKeys().some((key) => WITHOUT_MODULE.test(key.getAlgorithmInfo().curve ?? '')))
        return;
    const { signature } = enums;
    const key = certificate.keyPacket;
    const { directSignatures } = certificate;
    for (const packet of directSignatures)
        await hash(packet, signature.key, { key });
    for (const packet of certificate.revocationSignatures)
        await hash(packet, signature.keyRevocation, { key });
    for (const { userID, userAttribute, selfCertifications, revocationSignatures } of certificate.users) {
        const data = { userID, userAttribute, key };
        for (const packet of selfCertifications)
            await hash(packet, signature.certGeneric, data);
        for (const packet of revocationSignatures)
            await hash(packet, signature.certRevocation, data);
    }
    for (const { keyPacket, bindingSignatures, revocationSignatures } of certificate.subkeys) {
        const data = { key, bind: keyPacket };
        for (const packet of bindingSignatures) {
            await hash(packet, signature.subkeyBinding, data);
            const { embeddedSignature } = packet;
            if (embeddedSignature)
                await hash(embeddedSignature, signature.keyBinding, data);
        }
        for (const packet of revocationSignatures)
            await hash(packet, signature.subkeyRevocation, data);
    }
}
async function hash(packet, type, data) {
    const hashable = packet;
    if (hashable.publicKeyAlgorithm !== ECDSA)
        return;
    try {
        hashable.hashed = await hashable.hash(type, data, hashable.toHash(type, data));
    }
    catch {
        // A hash algorithm that is not known: the signature then fails where it is verified.
    }
}

// EXTERNAL MODULE: ./lib/formats/openpgp/openpgp-library.js
var openpgp_library = __webpack_require__(43869);
;// CONCATENATED MODULE: ./lib/policy/openpgp-keys.js








const BLOCK = /-----BEGIN PGP PUBLIC KEY BLOCK-----[\s\S]*?-----END PGP PUBLIC KEY BLOCK-----/g;
const ARMOR = /-----BEGIN PGP ([A-Z ]+)-----/g;
/**
 * Reads key files; every certificate becomes a signer of its own.
 *
 * @param files as given, with their absolute paths
 * @param pins full fingerprints; any certificate of the files is accepted where there are none
 * @param elsewhere true where a pinned certificate may also come from a keyserver
 */
async function readOpenPgpKeys(files, pins, elsewhere = false) {
    const found = [];
    const unusable = [];
    const problems = [];
    for (const { file, path } of files) {
        const read = await readKeyFile(path);
        if ('message' in read) {
            const { message, fix, code } = read;
            problems.push({ where: 'openpgp-keys', message: `\`${file}\` ${message}`, fix, ...(code && { code }) });
            continue;
        }
        found.push(...read.certificates.map((certificate) => ({ file, certificate })));
        unusable.push(...read.unusable.map((key) => ({ ...key, file })));
    }
    if (problems.length > 0)
        return { signers: [], problems };
    if (found.length > limits/* MAX_OPENPGP_KEYS */.Q8) {
        const message = `the files hold ${found.length} keys; at most ${limits/* MAX_OPENPGP_KEYS */.Q8} are read`;
        return { signers: [], problems: [{ where: 'openpgp-keys', message, fix: 'Give the keys that may sign.' }] };
    }
    const pinnedInVain = pins.flatMap((pin) => unusable.filter(({ fingerprint }) => fingerprint === pin).slice(0, 1));
    if (pinnedInVain.length > 0) {
        return {
            signers: [],
            problems: pinnedInVain.map(({ file, fingerprint = '', why }) => ({
                where: 'openpgp-fingerprints',
                message: `\`${fingerprint}\` of \`${file}\` ${why}`,
                fix: ANOTHER_KEY,
            })),
        };
    }
    const signers = signersOf(await merged(found), pins, unusable);
    const unmet = elsewhere ? [] : unmetPins(signers, pins);
    return {
        signers,
        problems: unmet.map((pin) => ({
            where: 'openpgp-fingerprints',
            message: `\`${pin}\` is the fingerprint of no key in \`openpgp-keys\``,
            fix: `They hold ${fingerprintsOf(found)}. Add the key, or correct the fingerprint.`,
        })),
    };
}
const ANOTHER_KEY = `${openpgp_algorithms/* SUPPORTED_OPENPGP */.R0} Ask the publisher for a signature by such a key.`;
/** The pinned fingerprints that no signer answers to. */
function unmetPins(signers, pins) {
    return pins.filter((pin) => !signers.some(({ certificate }) => certificate.getKeys().some((key) => key.getFingerprint() === pin)));
}
/** A pinned primary key admits every signing key of its certificate, a pinned subkey only itself. */
function signersOf(found, pins, unusable = []) {
    const without = new Map(unusable.map((key) => [key.fingerprint, key]));
    return found.flatMap(({ file, certificate }) => {
        const fingerprint = certificate.getFingerprint();
        const name = found.length > 1 || pins.length > 0 ? `openpgp-keys ${fingerprint}` : 'openpgp-keys';
        const all = certificate.getKeys().map((key) => key.getFingerprint());
        const broken = all.flatMap((one) => without.get(one) ?? []);
        const signer = {
            kind: 'openpgp',
            name,
            file,
            fingerprint,
            certificate,
            ...(broken.length > 0 && { unusable: broken }),
        };
        if (pins.length === 0 || pins.includes(fingerprint))
            return [signer];
        const only = all.filter((one) => pins.includes(one));
        return only.length > 0 ? [{ ...signer, only }] : [];
    });
}
/** Copies of one certificate become one, so that a revocation in any of them counts. */
async function merged(found) {
    if (found.length === 0)
        return [];
    const config = (0,openpgp_library/* verifyingConfig */.i)(await (0,openpgp_library/* loadOpenPgp */.q)());
    const whole = new Map();
    for (const one of found) {
        const fingerprint = one.certificate.getFingerprint();
        const known = whole.get(fingerprint);
        const certificate = known ? await known.certificate.update(one.certificate, undefined, config) : one.certificate;
        whole.set(fingerprint, { file: known?.file ?? one.file, certificate });
    }
    return [...whole.values()];
}
async function readKeyFile(path) {
    const read = (0,read_file/* readWhole */.oD)(path, limits/* MAX_OPENPGP_KEY_BYTES */.jt, { links: 'follow', shown: 'it' });
    if ('refusal' in read) {
        const { hint = 'Check the path; it starts from the workspace.' } = read.refusal;
        return { message: (0,file_fault/* faultWords */._Q)(read.refusal), fix: hint, ...(0,file_fault/* problemCode */.xo)(read.refusal) };
    }
    return parseOpenPgpKeys(read.bytes);
}
/**
 * Parses what a key file or a keyserver holds: public keys only. Text around armored keys is ignored.
 *
 * @returns what is wrong where there is no key with which anything could be verified
 */
async function parseOpenPgpKeys(bytes) {
    const text = bytes.toString('latin1');
    const labels = [...text.matchAll(ARMOR)].map(([, label]) => label ?? '');
    if (labels.some((label) => label.includes('PRIVATE')))
        return PRIVATE_KEY;
    const parts = labels.length > 0 ? armoredParts(text) : [bytes];
    if (typeof parts === 'string')
        return unreadable(parts);
    const { unusable, anyUsable } = (0,openpgp_algorithms/* reviewKeys */.V_)(parts.flatMap((part) => listKeyPackets(part)));
    if (!anyUsable && unusable.length > 0)
        return unsupported(unusable);
    const library = await (0,openpgp_library/* loadOpenPgp */.q)();
    const keys = [];
    for (const part of parts) {
        // Where no key can be used the library finds none, and there is nothing more to complain of.
        const { anyUsable: some, unusable: none } = (0,openpgp_algorithms/* reviewKeys */.V_)(listKeyPackets(part));
        const read = await library.readKeys({ binaryKeys: part }).catch(() => undefined);
        if (!read && (some || none.length === 0))
            return unreadable('it is damaged, or no public key');
        keys.push(...(read ?? []));
    }
    if (keys.some((key) => key.isPrivate()))
        return PRIVATE_KEY;
    if (keys.length === 0)
        return unreadable('there is none in it');
    for (const key of keys)
        await hashSelfSignatures(key, library);
    return { certificates: keys, unusable };
}
const PRIVATE_KEY = {
    message: 'holds a private key, which must never be where artifacts are verified',
    fix: 'Export the public key (`gpg --export --armor`), and replace a private key that lay in a repository.',
};
function unreadable(why) {
    return {
        message: `holds no readable OpenPGP key (${why})`,
        fix: 'Export the key again: `gpg --export --armor FINGERPRINT`.',
    };
}
/** The packets of every armored block, or what is wrong with one. */
function armoredParts(text) {
    const parts = [];
    for (const [block] of text.matchAll(BLOCK)) {
        const armor = (0,openpgp_armor/* readArmor */.o)(block, 'PGP PUBLIC KEY BLOCK');
        if ('problem' in armor)
            return armor.problem;
        parts.push(armor.data);
    }
    return parts;
}
function unsupported(keys) {
    const shown = keys
        .slice(0, SHOWN)
        .map(({ fingerprint, why }) => `${fingerprint ? `\`${fingerprint}\`` : 'one'} ${why}`);
    const more = keys.length > SHOWN ? `; and ${keys.length - SHOWN} more` : '';
    return {
        message: `holds no key that can be verified with: ${shown.join('; ')}${more}`,
        fix: ANOTHER_KEY,
        unsupported: true,
    };
}
/** Keys that one message names. */
const SHOWN = 4;
function fingerprintsOf(found) {
    const shown = found.slice(0, SHOWN).map(({ certificate }) => `\`${certificate.getFingerprint()}\``);
    return `${shown.join(', ')}${found.length > shown.length ? ` and ${found.length - shown.length} more` : ''}`;
}


/***/ }),

/***/ 37949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ ownTreeProblems)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/policy/way-into-tree.js
/**
 * Where a path leads into a tree that may be a stranger's. Links outside the tree are followed, since whoever made them is
 * trusted; from there on the names are taken as they were asked for, since links inside may be the stranger's.
 */


/** As many links as Linux follows in one path. */
const MAX_LINKS = 40;
/**
 * @param path absolute
 * @param tree absolute; may itself be a link
 * @returns undefined for a path that does not lead into the tree. Never throws.
 */
function wayIntoTree(path, tree) {
    const real = realPath(tree) ?? tree;
    const names = namesBelow(path, tree) ?? namesBelow(path, real) ?? namesBehindLinks(path, real);
    if (names !== undefined)
        return wayOf(names);
    const end = realPath(path);
    return end !== undefined && namesBelow(end, real) ? { unclear: 'a link outside leads to it' } : undefined;
}
function wayOf(names) {
    if (names.length === 0)
        return { unclear: 'it is the workspace itself' };
    return names.includes('..') ? { unclear: 'a link outside leads to it by way of `..`' } : { names };
}
/** Undefined where `path` is not in `folder`, by the names alone. */
function namesBelow(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    if (way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way))
        return undefined;
    return partsOf(way);
}
/** Goes along the path link by link, until it is in the tree for the first time. */
function namesBehindLinks(path, tree) {
    const root = lookAt(tree);
    let current = (0,external_node_path_.parse)(path).root;
    let ahead = partsOf(path.slice(current.length));
    for (let links = 0; links <= MAX_LINKS;) {
        if (isSame(lookAt(current), root))
            return ahead;
        const [name, ...behind] = ahead;
        if (name === undefined)
            return undefined;
        const next = name === '..' ? (0,external_node_path_.dirname)(current) : (0,external_node_path_.join)(current, name);
        const target = name === '..' ? undefined : targetOf(next);
        ahead = behind;
        if (target === undefined)
            current = next;
        else {
            links += 1;
            const absolute = (0,external_node_path_.resolve)(current, target);
            // `..` stays: in a path of the system it goes up from where a link led.
            ahead = [...partsOf((0,external_node_path_.isAbsolute)(target) ? target.slice((0,external_node_path_.parse)(target).root.length) : target), ...behind];
            if ((0,external_node_path_.isAbsolute)(target))
                current = (0,external_node_path_.parse)(absolute).root;
        }
    }
    return undefined;
}
function partsOf(way) {
    return way.split(external_node_path_.sep === '\\' ? /[\\/]/ : external_node_path_.sep).filter((part) => part !== '' && part !== '.');
}
function targetOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path).isSymbolicLink() ? (0,external_node_fs_.readlinkSync)(path) : undefined;
    }
    catch {
        return undefined;
    }
}
function lookAt(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { bigint: true });
    }
    catch {
        return undefined;
    }
}
/** One folder by two names: of another letter case, or mounted twice. */
function isSame(one, other) {
    return one !== undefined && other !== undefined && one.ino !== 0n && one.ino === other.ino && one.dev === other.dev;
}
function realPath(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/policy/own-tree.js
/**
 * The tree under test does not judge itself: where the workflow may come from elsewhere than the workspace, a file of the
 * workspace is believed only where its bytes are those that the workflow's own commit (`GITHUB_SHA`) has at that path.
 */





/**
 * Events whose workflow comes from the commit that is checked out by default, or whose tree nobody but the owners can
 * choose. All others (`pull_request_target`, `workflow_run`, `issue_comment`, …, also those that GitHub adds later) run the
 * default branch's workflow, beside which a job may have checked out anything.
 * Source: docs.github.com, "Events that trigger workflows".
 */
const OWN_TREE_EVENTS = new Set([
    'push',
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
    'merge_group',
    'release',
    'create',
    'schedule',
    'workflow_dispatch',
]);
const ELSEWHERE = 'Get the file from a trusted place into a folder outside the workspace, such as `${{ runner.temp }}`, or check out the commit that the workflow comes from (`ref: ${{ github.sha }}`).';
/** One problem for each file of the workspace that nothing proves, in jobs whose workspace may be a stranger's. */
async function ownTreeProblems(believed, context) {
    const event = foreignEvent(context);
    if (event === undefined)
        return [];
    const { GITHUB_WORKSPACE, GITHUB_SHA = '' } = context.env;
    const tree = (0,external_node_path_.resolve)(GITHUB_WORKSPACE ?? context.workspace);
    const inside = believed.flatMap((one) => {
        const path = (0,external_node_path_.resolve)(context.workspace, one.path);
        const way = wayIntoTree(path, tree);
        return way ? [{ one, path, way }] : [];
    });
    if (inside.length === 0)
        return [];
    // Loaded only here: few runs have such an event and such a file.
    const { openCommit } = await __webpack_require__.e(/* import() */ 1802).then(__webpack_require__.bind(__webpack_require__, 31802));
    const commit = await openCommit(GITHUB_SHA, {
        tree,
        env: context.env,
        tempRoot: context.tempRoot ?? (0,external_node_os_.tmpdir)(),
    });
    try {
        const problems = [];
        for (const { one, path, way } of inside) {
            const why = one.unprovable ?? (await whyNotProven(path, way, commit));
            if (why !== undefined)
                problems.push(problemOf(one, event, why));
        }
        return problems;
    }
    finally {
        await commit.close();
    }
}
/** The event of a job whose workspace may be a stranger's; a command in a step of such a job is in the same place. */
function foreignEvent({ kind, env }) {
    const { GITHUB_ACTIONS, GITHUB_EVENT_NAME } = env;
    // The runner names the event to every step; a command that is told of none is in no job of that kind.
    if (kind !== 'actions' && (GITHUB_ACTIONS !== 'true' || GITHUB_EVENT_NAME === undefined))
        return undefined;
    const event = GITHUB_EVENT_NAME ?? 'unknown';
    return OWN_TREE_EVENTS.has(event) ? undefined : event;
}
/** Undefined where the bytes at `path` are those of the commit. */
async function whyNotProven(path, way, commit) {
    if ('unclear' in way)
        return way.unclear;
    const read = (0,read_file/* readWhole */.oD)(path, limits/* MAX_BELIEVED_BYTES */.eV, { shown: 'the file', links: 'follow' });
    if ('refusal' in read)
        return read.refusal.message;
    return commit.whyNot(way.names, read.bytes);
}
function problemOf({ where, path, at, fix = ELSEWHERE }, event, why) {
    return {
        where,
        message: `\`${path}\` lies in the workspace of a \`${event}\` run: the tree under test must not judge itself, and nothing proves that the commit of the workflow has this file: ${why}`,
        fix,
        ...(at && { at }),
    };
}


/***/ }),

/***/ 40280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ demandPackage)
/* harmony export */ });
/* harmony import */ var _predicate_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16311);

/**
 * The requirements of a rule, held to a package.
 *
 * Where a publisher is demanded of an npm package, the registry must have attested the publication as well, by a key that
 * comes with the trusted root. Where keys alone are demanded, they stand for it: a private registry has its own.
 */
function demandPackage(require, reference) {
    const signatures = require.filter((one) => one.kind === 'signature');
    const held = require.map((one) => (one.kind === 'signature' ? aboutPackage(one, reference) : one));
    const byRegistry = reference.ecosystem === 'npm' && signatures.some(({ by }) => !isByKeys(by));
    return byRegistry ? [...held, registryRequirement(reference)] : held;
}
function aboutPackage(one, reference) {
    const { predicateTypes: types, by } = one;
    return {
        ...one,
        attestationOnly: true,
        package: reference,
        predicateTypes: types === _predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_TYPES */ .ak ? usualTypes(reference, by) : types,
    };
}
/** What is accepted where no type is named. */
function usualTypes({ ecosystem }, by) {
    if (ecosystem === 'pypi')
        return [_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .PYPI_PUBLISH */ .$N, ..._predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_TYPES */ .ak];
    return isByKeys(by) ? [_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .NPM_PUBLISH */ .Cj] : _predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_TYPES */ .ak;
}
function registryRequirement(reference) {
    return {
        kind: 'signature',
        // Nobody until the keys were fetched: what is not filled in accepts nothing.
        by: { threshold: 1, of: [] },
        predicateTypes: [_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .NPM_PUBLISH */ .Cj],
        requireTimestamp: false,
        attestationOnly: true,
        package: reference,
        byRegistry: true,
    };
}
function isByKeys({ of }) {
    return of.length > 0 && of.every(({ kind }) => kind === 'key');
}


/***/ }),

/***/ 44342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ parseIndex),
/* harmony export */   nU: () => (/* binding */ packageProblems),
/* harmony export */   wg: () => (/* binding */ packageOf)
/* harmony export */ });
/* harmony import */ var _net_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85035);
/* harmony import */ var _core_shown_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32591);
/* harmony import */ var _formats_package_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80556);



/** An index's address, without a slash at its end. There is no default: the policy says whom to ask. */
function parseIndex(text) {
    const fix = 'Write the address with `https://` that the API lies under, such as `https://packages.example.com`, without query or password.';
    if (!(0,_net_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isSafeAddress */ .cr)(text))
        return { complaint: { message: `\`${(0,_core_shown_address_js__WEBPACK_IMPORTED_MODULE_2__/* .shownAddress */ .U)(text)}\` is no https URL`, fix } };
    const url = new URL(text);
    if (!(0,_net_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainUrl */ .Aj)(url))
        return { complaint: { message: `\`${(0,_core_shown_address_js__WEBPACK_IMPORTED_MODULE_2__/* .shownAddress */ .U)(text)}\` is more than an address`, fix } };
    return { value: `${url.origin}${url.pathname.replace(/\/+$/, '')}` };
}
/** What a rule says of the package; `packageProblems` has found nothing. */
function packageOf(given) {
    const reference = given.package === undefined ? undefined : (0,_formats_package_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePackage */ .C)(given.package);
    if (!reference || !('value' in reference))
        return undefined;
    const index = given['package-index'] === undefined ? undefined : parseIndex(given['package-index']);
    return { package: reference.value, ...(index && 'value' in index && { index: index.value }) };
}
/** Inputs that something else vouches by, so that no attestation of a file would be asked for. */
const VOUCHING = ['checksums-signed', 'manifest'];
/** @param signed whether somebody is named who must have signed */
function packageProblems(given, signed) {
    const { package: text, 'package-index': index } = given;
    const wrong = [
        ...(index === undefined ? [] : complaintOf('package-index', parseIndex(index))),
        ...(text === undefined ? [] : complaintOf('package', (0,_formats_package_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePackage */ .C)(text))),
    ];
    if (text !== undefined)
        return [...wrong, ...besideProblems(given, signed), ...placeProblems(given)];
    if (index === undefined)
        return [];
    const fix = 'Name the package, or remove it.';
    return [...wrong, { where: 'package-index', message: 'is given without `package`', fix }];
}
function complaintOf(where, read) {
    return 'complaint' in read ? [{ where, ...read.complaint }] : [];
}
function besideProblems(given, signed) {
    const problems = [];
    const add = (message, fix) => {
        problems.push({ where: 'package', message, fix });
    };
    if (!given.artifacts && !given.digests)
        add('is given without its files', 'Name the files of the package with `artifacts`.');
    if (!signed)
        add('does not say who must have signed', 'Add `repo`, or an identity with its issuer.');
    for (const name of VOUCHING) {
        if (given[name] === undefined || given[name] === false)
            continue;
        add(`has no effect beside \`${name}\``, 'Check the package in another step.');
    }
    if (given['attestation-source']?.includes('github'))
        add('is exclusive with `attestation-source: github`', 'Ask one of them in another step.');
    return problems;
}
/** Evidence comes from an index or was brought along, and which of them is said. */
function placeProblems({ 'package-index': index, 'attestation-source': sources = [], offline = false, }) {
    if (index !== undefined && offline) {
        const fix = `Remove \`package-index\` and save its answer beside each file, as ${BESIDE}, or remove \`offline\`.`;
        return [{ where: 'package-index', message: 'cannot be asked with `offline`', fix }];
    }
    if (index !== undefined || offline || sources.includes('local'))
        return [];
    const fix = `Add the address of the index. Or save its answer beside each file, as ${BESIDE}, and write \`attestation-source: local\`.`;
    return [{ where: 'package', message: 'is given without `package-index`, and none is asked by default', fix }];
}
const BESIDE = '`FILE.attestations.json` (npm) or `FILE.provenance` (PyPI)';


/***/ }),

/***/ 85259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   XU: () => (/* binding */ isDead),
/* harmony export */   Zz: () => (/* binding */ TooComplexError),
/* harmony export */   _E: () => (/* binding */ automatonOf),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   sh: () => (/* binding */ common)
/* harmony export */ });
/** The pattern has too many states to look at. */
class TooComplexError extends Error {
}
/** Instructions looked at for one pattern: a real one needs a few thousand, and this many take under a second. */
const MAX_WORK = 5_000_000;
/** Pairs of states that one question may lead to. */
const MAX_PAIRS = 20_000;
/** Operations of RE2 programs (as in Go's regexp/syntax, of which re2js is a port). */
const ALT = 1;
const ALT_MATCH = 2;
const CAPTURE = 3;
const EMPTY_WIDTH = 4;
const MATCH = 6;
const NOP = 7;
const RUNES = new Set([8, 9, 10, 11]);
const BEGIN_LINE = 1;
const END_LINE = 2;
const BEGIN_TEXT = 4;
const END_TEXT = 8;
const WORD_BOUNDARY = 16;
const NO_WORD_BOUNDARY = 32;
function isProgram(value) {
    if (typeof value !== 'object' || value === null || !('start' in value && 'inst' in value))
        return false;
    const [first] = Array.isArray(value.inst) ? value.inst : [];
    return typeof value.start === 'number' && typeof first === 'object' && first !== null && 'matchRune' in first;
}
/** The automaton of a compiled pattern, anchored where the pattern is. */
function automatonOf(compiled) {
    const program = compiled.re2().prog;
    if (!isProgram(program))
        throw new Error('re2js has changed: its program cannot be read');
    const { inst } = program;
    const states = new Map();
    let work = 0;
    const intern = (waiting, before) => {
        const key = waiting.length === 0 ? '' : `${before} ${waiting.join(' ')}`;
        let state = states.get(key);
        if (!state)
            states.set(key, (state = { waiting, before, next: new Map() }));
        return state;
    };
    /** All instructions that can be reached without a character, given what stands before and after this place. */
    const close = (from, flags) => {
        const reached = new Set();
        const pending = [...from];
        for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
            const instruction = inst[at];
            if (!instruction || reached.has(at))
                continue;
            if (++work > MAX_WORK)
                throw new TooComplexError();
            reached.add(at);
            const { op, out, arg } = instruction;
            if (op === ALT || op === ALT_MATCH)
                pending.push(out, arg);
            else if (op === CAPTURE || op === NOP || (op === EMPTY_WIDTH && (arg & ~flags) === 0))
                pending.push(out);
        }
        return reached;
    };
    return {
        start: intern([program.start], 'start'),
        step(state, character) {
            const known = state.next.get(character);
            if (known)
                return known;
            const rune = character.codePointAt(0) ?? 0;
            const out = new Set();
            for (const at of close(state.waiting, flagsBetween(state.before, character))) {
                const instruction = inst[at];
                if (instruction && RUNES.has(instruction.op) && instruction.matchRune(rune))
                    out.add(instruction.out);
            }
            const next = intern([...out].sort((a, b) => a - b), kindOf(character));
            state.next.set(character, next);
            return next;
        },
        accepts: (state) => [...close(state.waiting, flagsBetween(state.before, undefined))].some((at) => inst[at]?.op === MATCH),
    };
}
function kindOf(character) {
    if (character === '\n')
        return 'line';
    return /^\w$/.test(character) ? 'word' : 'other';
}
function flagsBetween(before, after) {
    const boundary = (before === 'word') !== (after !== undefined && kindOf(after) === 'word');
    let flags = boundary ? WORD_BOUNDARY : NO_WORD_BOUNDARY;
    if (before === 'start')
        flags |= BEGIN_TEXT | BEGIN_LINE;
    if (before === 'line')
        flags |= BEGIN_LINE;
    if (after === undefined)
        flags |= END_TEXT | END_LINE;
    if (after === '\n')
        flags |= END_LINE;
    return flags;
}
function isDead(state) {
    return state.waiting.length === 0;
}
/** The state after a text. */
function run(automaton, text, from = automaton.start) {
    let state = from;
    for (const character of text)
        state = automaton.step(state, character);
    return state;
}
/** What identities are made of, in the order in which examples should have them. */
const ALPHABET = Array.from('abcdefghijklmnopqrstuvwxyz0123456789/-._@:?=+%~,&#ABCDEFGHIJKLMNOPQRSTUVWXYZ');
/** Texts that both automata admit: for each state in which that leaves the first, a shortest one, shortest first. */
function* common(left, right, from = left.start) {
    const seen = new Map();
    const queue = [];
    const visit = (text, state, shape) => {
        if (isDead(state) || isDead(shape))
            return;
        const shapes = seen.get(state) ?? new Set();
        if (shapes.has(shape))
            return;
        seen.set(state, shapes.add(shape));
        if (queue.push({ text, state, shape }) > MAX_PAIRS)
            throw new TooComplexError();
    };
    visit('', from, right.start);
    const given = new Set();
    for (const { text, state, shape } of queue) {
        if (right.accepts(shape) && !given.has(state)) {
            given.add(state);
            yield { text, state };
        }
        for (const character of ALPHABET) {
            const nextShape = right.step(shape, character);
            if (!isDead(nextShape))
                visit(text + character, left.step(state, character), nextShape);
        }
    }
}
/** The shortest text of a shape that the pattern admits, or undefined where there is none. */
function overlap(pattern, shape, from = pattern.start) {
    for (const { text, state } of common(pattern, shape, from))
        if (pattern.accepts(state))
            return text;
    return undefined;
}


/***/ }),

/***/ 16311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ PYPI_PUBLISH),
/* harmony export */   A0: () => (/* binding */ PROVENANCE_V1),
/* harmony export */   Cj: () => (/* binding */ NPM_PUBLISH),
/* harmony export */   VU: () => (/* binding */ PROVENANCE_V02),
/* harmony export */   ak: () => (/* binding */ PROVENANCE_TYPES),
/* harmony export */   cV: () => (/* binding */ PREDICATES_OF_FORM),
/* harmony export */   gs: () => (/* binding */ VSA_TYPE)
/* harmony export */ });
const PROVENANCE_V02 = 'https://slsa.dev/provenance/v0.2';
const PROVENANCE_V1 = 'https://slsa.dev/provenance/v1';
/** The predicate types of SLSA provenance, which attestations must have unless a policy says otherwise. */
const PROVENANCE_TYPES = [PROVENANCE_V02, PROVENANCE_V1];
/** SLSA v1, "Verification Summary Attestation (VSA)". */
const VSA_TYPE = 'https://slsa.dev/verification_summary/v1';
/** The registry's own attestation that it published a package (github.com/npm/attestation, `specs/publish`). */
const NPM_PUBLISH = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';
/** What a publisher attests of a file that goes to an index for Python (PEP 740). */
const PYPI_PUBLISH = 'https://docs.pypi.org/attestations/publish/v1';
/** Types of the known predicates, by what a policy calls their content. */
const PREDICATES_OF_FORM = {
    provenance: PROVENANCE_TYPES,
    vulnerabilities: [
        'https://cosign.sigstore.dev/attestation/vuln/v1',
        'https://in-toto.io/attestation/vulns/v0.1',
        'https://in-toto.io/attestation/vulns/v0.2',
    ],
    vex: ['https://openvex.dev/ns', 'https://openvex.dev/ns/v0.2.0'],
    components: [
        'https://spdx.dev/Document',
        'https://spdx.dev/Document/v2.2',
        'https://spdx.dev/Document/v2.3',
        'https://cyclonedx.org/bom',
        ...[2, 3, 4, 5, 6, 7].map((minor) => `https://cyclonedx.org/bom/v1.${minor}`),
    ],
};


/***/ }),

/***/ 97136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ provenFolderProblems),
/* harmony export */   Q: () => (/* binding */ belowFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_proven_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1152);
/* harmony import */ var _files_way_to_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99016);
/** Folders that mean "proven": asked for before anything is checked, since a long run should not end with it. */



/** Why `verified-dir` and each `sbom-dir` cannot be filled. */
function provenFolderProblems(verifiedDir, imageRules, workspace) {
    const sbomDirs = new Set(imageRules.flatMap(({ sbomDir }) => sbomDir ?? []));
    return [
        ...(verifiedDir === undefined ? [] : problemOf('verified-dir', verifiedDir, workspace)),
        ...[...sbomDirs].flatMap((folder) => problemOf('sbom-dir', folder, workspace)),
    ];
}
function problemOf(where, folder, workspace) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, folder);
    const file = (0,_files_way_to_js__WEBPACK_IMPORTED_MODULE_2__/* .fileInTheWay */ .I)(path);
    if (file !== undefined)
        return [{ where, ...belowFile(folder, file, workspace) }];
    const complaint = (0,_files_proven_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .occupied */ .r)(path);
    if (complaint === undefined)
        return [];
    const message = `\`${folder}\` ${complaint}; what is verified must not be mixed with what is not`;
    return [{ where, message, fix: 'Name a folder that does not exist yet, or an empty one.' }];
}
/** What is wrong with a path that leads through a file, and what to do. @param file as `fileInTheWay` has it */
function belowFile(path, file, workspace) {
    return {
        message: `\`${path}\` cannot be made: \`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, file)}\` is a file and not a folder`,
        fix: 'Name a place elsewhere, or remove that file.',
    };
}


/***/ }),

/***/ 25937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QM: () => (/* binding */ ON_PROVENANCE),
/* harmony export */   TZ: () => (/* binding */ planProvenance),
/* harmony export */   VU: () => (/* binding */ provenanceDemand),
/* harmony export */   _T: () => (/* binding */ provenanceProblems),
/* harmony export */   sN: () => (/* binding */ demandsProvenance)
/* harmony export */ });
/* harmony import */ var _builder_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42739);
/* harmony import */ var _predicate_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16311);


/** Inputs that only a provenance can meet. */
const ON_PROVENANCE = ['builder-id', 'workflow-input'];
/** True where the inputs demand something that only a provenance says. */
function demandsProvenance(given) {
    return ON_PROVENANCE.some((name) => given[name] !== undefined);
}
/** Reads `builder-id` and `workflow-input`. */
function planProvenance(given) {
    const problems = [];
    const builders = (given['builder-id'] ?? []).flatMap((text) => {
        const read = (0,_builder_id_js__WEBPACK_IMPORTED_MODULE_0__/* .readBuilderId */ .PL)(text);
        if ('value' in read)
            return read.value;
        problems.push({ where: 'builder-id', ...read.complaint });
        return [];
    });
    const inputs = new Map();
    for (const line of given['workflow-input'] ?? []) {
        const [, name, value] = /^([^=\s]+)=(.*)$/s.exec(line) ?? [];
        const fix = 'Write `name=value`, one a line, each name once.';
        if (name === undefined || value === undefined) {
            problems.push({ where: 'workflow-input', message: `\`${line}\` is not \`name=value\``, fix });
        }
        else if ((inputs.get(name) ?? value) !== value) {
            problems.push({ where: 'workflow-input', message: `\`${name}\` is given with different values`, fix });
        }
        else
            inputs.set(name, value);
    }
    return { builders, inputs: [...inputs], problems };
}
/** The demand for a signer; absent where nothing is demanded. */
function provenanceDemand(builders, inputs) {
    return builders.length === 0 && inputs.length === 0 ? {} : { provenance: { builders, inputs } };
}
/** Demands beside these that no provenance meets: nothing could ever pass. */
function provenanceProblems(given) {
    const demanding = ON_PROVENANCE.find((name) => given[name] !== undefined);
    if (demanding === undefined)
        return [];
    const fix = `Remove it, or remove \`${demanding}\`.`;
    const problems = [];
    const type = given['predicate-type'];
    if (type !== undefined && type !== 'any' && !_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVENANCE_TYPES */ .ak.some((known) => known === type)) {
        const message = `is not SLSA provenance, and \`${demanding}\` is about what a provenance says`;
        problems.push({ where: 'predicate-type', message, fix });
    }
    for (const check of ['signature', 'sbom']) {
        if (!given.require?.includes(check))
            continue;
        const message = `\`${check}\` is not provenance, and \`${demanding}\` is about what a provenance says`;
        problems.push({ where: 'require', message, fix });
    }
    if (given['git-tag'] !== undefined) {
        const message = `is signed without provenance, and \`${demanding}\` is about what a provenance says`;
        problems.push({ where: 'git-tag', message, fix });
    }
    return problems;
}


/***/ }),

/***/ 55108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87323);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _digests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26811);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90283);
/* harmony import */ var _key_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41457);
/* harmony import */ var _list_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25000);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87330);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40247);
/** From what was given to typed inputs: names, shapes and variables. What the inputs mean together is `from-inputs.ts`. */








/**
 * Reads the inputs. The runner gives a list as one text with a line for each entry, the command as one value for each
 * entry, in which a newline is a part of a name.
 *
 * @throws ConfigError with every problem at once.
 */
function readInputs(raw, from = 'actions') {
    const problems = [];
    const entries = new Map();
    for (const [name, values] of merge(raw)) {
        const spec = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputNamed */ .o5)(name);
        if (!spec)
            problems.push(unknownInput(name));
        else {
            const found = entriesOf(spec, values, from);
            if ('complaint' in found)
                problems.push({ where: name, ...found.complaint });
            else if (found.value.length > 0)
                entries.set(spec, found.value);
        }
    }
    const variables = readVariables(entries, problems);
    const given = {};
    for (const spec of _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc) {
        const lines = entries.get(spec);
        if (lines)
            given[spec.name] = spec.name === 'var' ? variables : parse(spec, lines, variables, problems);
    }
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(problems);
    // The table that `parse` goes by is the one that the type is made of.
    return given;
}
function merge(raw) {
    const merged = new Map();
    for (const { name, values } of raw)
        merged.set(name, [...(merged.get(name) ?? []), ...values]);
    return merged;
}
function unknownInput(name) {
    if (_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .PLANNED */ .TZ.includes(name)) {
        return {
            where: name,
            message: 'is not available in this version',
            fix: 'Remove it, or use a version whose `--help` names it.',
        };
    }
    const meant = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(name, _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc.map((input) => input.name));
    return {
        where: name,
        message: `is no input${meant === undefined ? '' : `; the nearest is \`${meant}\``}`,
        fix: meant === undefined ? 'Remove it; `--help` names all inputs.' : `Write \`${meant}\`.`,
    };
}
const BLANK = {
    message: 'is given but blank',
    fix: 'Remove the line, or pass `(unset)`; an undefined expression is blank too.',
};
/** The values of an input, one for each line; none where it is `(unset)`. */
function entriesOf(spec, values, from) {
    // On a command line a path may begin or end with a blank; nothing else may.
    const tidy = (text) => (from === 'terminal' && spec.path ? text : text.trim());
    if (spec.shape !== 'list') {
        if (values.length > 1)
            return complain(`is given ${values.length} times`, 'It takes one value; remove the others.');
        const value = tidy(values[0] ?? '');
        if (value.trim() === '')
            return { complaint: BLANK };
        return value === _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .UNSET */ .Ag ? { value: [] } : { value: [value] };
    }
    const lines = from === 'terminal' ? values.map(tidy) : values.flatMap((value) => value.split(/\r?\n/)).map(tidy);
    const entries = lines.filter((line) => line.trim() !== '');
    if (entries.length === 0 || (from === 'terminal' && entries.length < lines.length))
        return { complaint: BLANK };
    if (entries.every((entry) => entry === _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .UNSET */ .Ag))
        return { value: [] };
    if (entries.includes(_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .UNSET */ .Ag))
        return complain('has `(unset)` beside other lines', 'Remove that line.');
    if (entries.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_INPUT_LINES */ .e1) {
        return complain(`has ${entries.length} lines; at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_INPUT_LINES */ .e1} are allowed`, 'Use a pattern or a list file.');
    }
    return { value: entries };
}
function complain(message, fix) {
    return { complaint: { message, fix } };
}
function readVariables(entries, problems) {
    const variables = new Map();
    const spec = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputNamed */ .o5)('var');
    for (const line of (spec && entries.get(spec)) ?? []) {
        const complaint = controlCharacter(line) ?? (0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .defineVariable */ .u9)(line, variables);
        if (complaint)
            problems.push({ where: 'var', ...complaint });
    }
    return variables;
}
function parse(spec, lines, variables, problems) {
    const values = [];
    for (const [index, line] of lines.entries()) {
        const complaint = forbiddenCharacter(spec, line);
        const parsed = complaint ? { complaint } : parseOne(spec, line, variables);
        if ('value' in parsed)
            values.push(parsed.value);
        else {
            const place = lines.length > 1 ? `line ${index + 1}: ` : '';
            problems.push({ where: spec.name, message: `${place}${parsed.complaint.message}`, fix: parsed.complaint.fix });
        }
    }
    if (spec.name === 'digests') {
        const name = (0,_digests_js__WEBPACK_IMPORTED_MODULE_2__/* .conflictingName */ .E)(values);
        if (name !== undefined) {
            problems.push({
                where: spec.name,
                message: `\`${name}\` is given with different digests`,
                fix: 'Give each artifact its own name, and all digests of one artifact in one line.',
            });
        }
    }
    if (spec.name === 'key' || spec.name === 'revocations-key')
        return (0,_key_source_js__WEBPACK_IMPORTED_MODULE_4__/* .joinKeyLines */ .tT)(values);
    return spec.shape === 'list' ? values : values[0];
}
function parseOne(spec, line, variables) {
    if (spec.name === 'digests')
        return (0,_digests_js__WEBPACK_IMPORTED_MODULE_2__/* .readDigestLine */ .J)(line, variables);
    switch (spec.shape) {
        case 'boolean':
            return parseBoolean(line);
        case 'duration':
            return parseDuration(line, spec.maxMs ?? Number.MAX_SAFE_INTEGER);
        case 'choice':
        case 'list':
        case 'text':
            return spec.values && !spec.values.includes(line)
                ? complain(`\`${line}\` is not among its values`, `Write ${spec.values.map((value) => `\`${value}\``).join(' or ')}.`)
                : fillVariables(spec, line, variables);
    }
}
const FILL = {
    literal: _variables_js__WEBPACK_IMPORTED_MODULE_6__/* .fillLiteral */ .Zd,
    pattern: _variables_js__WEBPACK_IMPORTED_MODULE_6__/* .fillPattern */ .ut,
    glob: _variables_js__WEBPACK_IMPORTED_MODULE_6__/* .fillGlob */ .eJ,
    template: _variables_js__WEBPACK_IMPORTED_MODULE_6__/* .fillTemplateVariables */ .Rl,
    lists: _list_source_js__WEBPACK_IMPORTED_MODULE_5__/* .readListSource */ .qE,
};
function fillVariables(spec, line, variables) {
    return spec.substitution === undefined ? { value: line } : FILL[spec.substitution](line, variables);
}
/** A path may hold every character that a file system takes, anything else must be one line of text. */
function forbiddenCharacter(spec, line) {
    if (!spec.path)
        return controlCharacter(line);
    return line.includes('\0') ? { message: 'holds a NUL', fix: 'Remove it; no path can hold one.' } : undefined;
}
function controlCharacter(line) {
    const [found] = /[\u0000-\u001f\u007f-\u009f]/.exec(line) ?? [];
    if (found === undefined)
        return undefined;
    const what = found === '\n' || found === '\r' ? 'more than one line' : `the control character U+${codeOf(found)}`;
    return { message: `holds ${what}`, fix: 'Pass one line of plain text.' };
}
function codeOf(character) {
    return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
/** The booleans of YAML 1.2's core schema, as the runner's own toolkit reads them; a typo must not mean "false". */
function parseBoolean(text) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return { value: true };
    if (/^(?:false|False|FALSE)$/.test(text))
        return { value: false };
    return complain(`\`${text}\` is neither true nor false`, 'Write `true` or `false`.');
}
const UNIT_MS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
function parseDuration(text, maxMs) {
    const [, count, unit = ''] = /^([1-9][0-9]{0,6})([smhd])$/.exec(text) ?? [];
    if (count === undefined)
        return complain(`\`${text}\` is no duration`, 'Write a number and a unit: `30s`, `5m`, `24h`, `180d`.');
    const ms = Number(count) * (UNIT_MS[unit] ?? 0);
    const days = Math.floor(maxMs / 86_400_000);
    return ms <= maxMs ? { value: ms } : complain(`\`${text}\` is too long`, `Write at most \`${days}d\`.`);
}


/***/ }),

/***/ 31090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ namedSigners),
  x: () => (/* binding */ readKeys)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/files/file-fault.js
var file_fault = __webpack_require__(80272);
// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
// EXTERNAL MODULE: ./lib/formats/public-key.js + 1 modules
var public_key = __webpack_require__(50196);
// EXTERNAL MODULE: ./lib/formats/encoding.js
var encoding = __webpack_require__(11767);
;// CONCATENATED MODULE: ./lib/policy/minisign-key.js
/**
 * Public keys of minisign and signify: a comment, then base64 of `Ed`, eight bytes of key id and 32 of Ed25519 key. The second
 * line is a key by itself, as projects print it in their documentation.
 */



const COMMENT = 'untrusted comment:';
const KEY_BYTES = 2 + 8 + 32;
/** Two letters of the algorithm, `Ed`, in base64, and as much as there is of a key. */
const KEY_LINE = /^RW[A-Za-z0-9+/]{54}$/;
/**
 * Secret keys begin like public ones, and name how they are encrypted where those have the key's id: `Sc` or two zeros, and
 * `B2` (minisign), or `BK` (signify).
 */
const SECRET = /^Ed(?:(?:Sc|\0\0)B2|BK)/;
/** True of a key file, its one line of key alone, and either in base64 as Tauri has it. */
function isMinisignKey(text) {
    const plain = unwrapped(text);
    return plain.startsWith(COMMENT) || isKeyLine(plain.trim().split(/\r?\n/)[0] ?? '');
}
function isKeyLine(line) {
    return KEY_LINE.test(line) || isSecret((0,encoding/* decodeBase64 */.y4)(line));
}
function isSecret(packed) {
    return packed !== undefined && packed.length > KEY_BYTES && SECRET.test(packed.toString('latin1', 0, 6));
}
/** Tauri keeps the whole file in base64, in its configuration. */
function unwrapped(text) {
    const inner = (0,encoding/* decodeBase64 */.y4)(text)?.toString('latin1') ?? '';
    return inner.startsWith(COMMENT) ? inner : text;
}
/** Parses keys, each with the comment before it or without one; the text may hold nothing else. */
function parseMinisignKeys(text) {
    const keys = [];
    let comment;
    for (const line of unwrapped(text).trim().split(/\r?\n/)) {
        if (comment === undefined && line.startsWith(COMMENT))
            comment = line;
        else {
            const parsed = parseKey(line, comment ?? '');
            if ('complaint' in parsed)
                return parsed;
            keys.push(parsed.value);
            comment = undefined;
        }
    }
    if (comment !== undefined || keys.length === 0)
        return NO_KEY;
    if (keys.length <= limits/* MAX_KEYS */.aF)
        return { value: keys };
    const message = `holds ${keys.length} keys; at most ${limits/* MAX_KEYS */.aF} are read`;
    return { complaint: { message, fix: 'Give the keys that may sign.' } };
}
const NO_KEY = {
    complaint: {
        message: 'holds no public key of minisign or signify',
        fix: 'Give the `.pub` file: a comment and one line of base64, or that line alone.',
    },
};
function parseKey(line, comment) {
    const packed = (0,encoding/* decodeBase64 */.y4)(line);
    if (isSecret(packed)) {
        return {
            complaint: {
                message: 'holds a secret key of minisign or signify, which must never be where artifacts are verified',
                fix: 'Give the public key (`minisign -R` writes it again), and replace a secret key that lay in a repository or a log.',
            },
        };
    }
    if (packed?.length !== KEY_BYTES || packed.toString('latin1', 0, 2) !== 'Ed')
        return NO_KEY;
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: packed.subarray(10).toString('base64url') };
    const key = (0,external_node_crypto_.createPublicKey)({ key: jwk, format: 'jwk' });
    return { value: { key, format: { kind: 'minisign', keyId: packed.subarray(2, 10), tool: toolOf(comment) } } };
}
/**
 * Which of the two made the key: `signify -G` writes a comment that ends in `public key`, `minisign -G` puts the key's id
 * behind that. Where nothing tells, the key is one of minisign, which asks for more.
 */
function toolOf(comment) {
    return /^untrusted comment: *\S.* public key$/.test(comment.trimEnd()) && !/minisign/i.test(comment)
        ? 'signify'
        : 'minisign';
}

// EXTERNAL MODULE: ./lib/formats/ssh/ssh-wire.js
var ssh_wire = __webpack_require__(91445);
;// CONCATENATED MODULE: ./lib/policy/ssh-signer-options.js
const PARTS = /^(?<principals>"[^"]*"|[^\s"]+)(?:[ \t]+(?<options>\S.*))?$/;
const OPTION = /^(?<name>[A-Za-z-]+)(?:="(?<value>[^"]*)")?$/;
/** `YYYYMMDD[HHMM[SS]][Z]`; a time without `Z` is read as UTC, so that it means the same everywhere. */
const TIME = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?Z?$/;
function readSignerOptions(front) {
    const { principals, options = '' } = PARTS.exec(front)?.groups ?? {};
    if (principals === undefined)
        return complain('its principals cannot be read');
    let read = { principals: principals.replaceAll('"', '') };
    for (const option of options.match(/(?:[^",]|"[^"]*")+/g) ?? []) {
        const parsed = readOption(option.trim());
        if ('complaint' in parsed)
            return parsed;
        read = { ...read, ...parsed.value };
    }
    return { value: read };
}
function readOption(option) {
    const { name = '', value = '' } = OPTION.exec(option)?.groups ?? {};
    const time = readTime(value);
    switch (name.toLowerCase()) {
        case 'namespaces':
            return /^[^*?!]+$/.test(value)
                ? { value: { namespaces: value.split(',').map((namespace) => namespace.trim()) } }
                : complain('its namespaces must be plain names');
        case 'valid-after':
            return time ? { value: { validAfter: time } } : complain('its `valid-after` is no time');
        case 'valid-before':
            return time ? { value: { validBefore: time } } : complain('its `valid-before` is no time');
        default:
            return complain(`its option \`${option.slice(0, 60)}\` is not supported`);
    }
}
function readTime(text) {
    const [, year, month, day, hour = '00', minute = '00', second = '00'] = TIME.exec(text) ?? [];
    if (year === undefined || month === undefined || day === undefined)
        return undefined;
    const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    return Number.isNaN(time.getTime()) ? undefined : time;
}
function complain(message) {
    return {
        complaint: {
            message,
            fix: 'Write `principals [namespaces="file"] type key`; certificate authorities are not read.',
        },
    };
}

;// CONCATENATED MODULE: ./lib/policy/ssh-key.js
/**
 * Public keys of OpenSSH: a `.pub` file, or an allowed signers file with principals and options before each key
 * (ssh-keygen(1), ALLOWED SIGNERS; the keys themselves: RFC 4253, 5656 and 8709, OpenSSH's PROTOCOL.u2f).
 */





const LINE = /^(?<front>.*?)(?<type>(?:sk-)?(?:ssh|ecdsa)-[a-z0-9-]+(?:@openssh\.com)?)[ \t]+(?<blob>[A-Za-z0-9+/]{20,}={0,2})(?:[ \t].*)?$/;
const CURVES = {
    nistp256: { crv: 'P-256', bytes: 32 },
    nistp384: { crv: 'P-384', bytes: 48 },
    nistp521: { crv: 'P-521', bytes: 66 },
};
/** True where a line of the text ends like an SSH public key. */
function isSshKeyFile(text) {
    return text.split(/\r?\n/).some((line) => LINE.test(line));
}
/**
 * Parses every key of a file. A key that an allowed signers file limits to other times is left out.
 *
 * @param now decides about `valid-after` and `valid-before`
 */
function parseSshKeys(text, now) {
    const keys = [];
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line.trim() === '' || line.trimStart().startsWith('#'))
            continue;
        const parsed = parseLine(line.trim(), now);
        if ('complaint' in parsed) {
            const { message, fix } = parsed.complaint;
            return { complaint: { message: `line ${index + 1}: ${message}`, fix } };
        }
        if (parsed.value)
            keys.push(parsed.value);
    }
    return keys.length > 0
        ? { value: keys }
        : ssh_key_complain('holds no SSH key that is valid now', 'Look at `valid-after` and `valid-before` in it.');
}
function parseLine(line, now) {
    const { front = '', type = '', blob: base64 = '' } = LINE.exec(line)?.groups ?? {};
    const blob = (0,encoding/* decodeBase64 */.y4)(base64);
    if (!blob) {
        return ssh_key_complain('is no SSH public key', 'Give a `.pub` file, or an allowed signers file with `principals [options] type key`.');
    }
    const options = front.trim() === '' ? { value: {} } : readSignerOptions(front.trim());
    if ('complaint' in options)
        return options;
    if (!isValidAt(options.value, now))
        return { value: undefined };
    const read = readBlob(type, blob);
    if ('complaint' in read)
        return read;
    const { key, application } = read.value;
    const { principals, namespaces } = options.value;
    const format = {
        kind: 'ssh',
        algorithm: type,
        blob,
        ...(application !== undefined && { application }),
        ...(principals !== undefined && { principals }),
        ...(namespaces && { namespaces }),
    };
    return { value: { key, format } };
}
function isValidAt({ validAfter, validBefore }, now) {
    return (!validAfter || now >= validAfter) && (!validBefore || now < validBefore);
}
function readBlob(type, blob) {
    const reader = (0,ssh_wire/* readWire */.i)(blob);
    if (reader.text() !== type)
        return ssh_key_complain('its key is of another type than it says', 'Get the key again.');
    const jwk = readJwk(type, reader);
    const application = type.startsWith('sk-') ? reader.text() : undefined;
    if (!jwk || reader.rest().length > 0 || (type.startsWith('sk-') && application === undefined)) {
        const fix = 'Use an Ed25519, ECDSA or RSA key; certificates are not read.';
        return ssh_key_complain(`a key of type ${type} cannot be read`, fix);
    }
    try {
        const key = (0,external_node_crypto_.createPublicKey)({ key: jwk, format: 'jwk' });
        const problem = (0,public_key/* keyProblem */.dD)(key);
        return problem === undefined
            ? { value: { key, ...(application !== undefined && { application }) } }
            : ssh_key_complain(`its key cannot be used: ${problem}`, `Ask the publisher for a signature by another key. ${public_key/* SUPPORTED_KEYS */.Iu}`);
    }
    catch {
        return ssh_key_complain(`its numbers are no key of type ${type}`, 'Get the key from the publisher again.');
    }
}
/** The numbers of a key in the form that Node reads; undefined where they are not those of its type. */
function readJwk(type, reader) {
    if (type === 'ssh-rsa') {
        const e = reader.string();
        const n = reader.string();
        return e && n && { kty: 'RSA', e: unsigned(e), n: unsigned(n) };
    }
    if (type.includes('ed25519')) {
        const x = reader.string();
        return x?.length === 32 ? { kty: 'OKP', crv: 'Ed25519', x: x.toString('base64url') } : undefined;
    }
    const name = reader.text() ?? '';
    const curve = type.includes(`ecdsa-sha2-${name}`) ? CURVES[name] : undefined;
    const point = reader.string();
    if (!curve || point?.length !== 1 + 2 * curve.bytes || point[0] !== 4)
        return undefined;
    const x = point.subarray(1, 1 + curve.bytes).toString('base64url');
    return { kty: 'EC', crv: curve.crv, x, y: point.subarray(1 + curve.bytes).toString('base64url') };
}
/** A number of the SSH protocol has a zero in front where its highest bit is set. */
function unsigned(number) {
    return number.subarray(number[0] === 0 ? 1 : 0).toString('base64url');
}
function ssh_key_complain(message, fix) {
    return { complaint: { message, fix } };
}

;// CONCATENATED MODULE: ./lib/policy/key-file.js
/** Public keys from files and text. What is no public key that the gate can use is refused with the reason. */







const PEM = /-----BEGIN ([A-Z0-9 ]+)-----\r?\n[\s\S]*?-----END \1-----/g;
/**
 * Reads the public keys of a file: those of PEM, of minisign or signify, or those of an SSH allowed signers file. Never
 * throws.
 */
function readPublicKeys(path, now) {
    const read = keyText(path);
    return Promise.resolve('complaint' in read ? read : parsePublicKeys(read.value, now));
}
/** The same of text, in which a character stands for a byte. Never throws. */
function parsePublicKeys(given, now) {
    const text = given.replace(BYTE_ORDER_MARK, '');
    if (isMinisignKey(text))
        return parseMinisignKeys(text);
    if (text.includes('-----BEGIN PGP ')) {
        return key_file_complain('holds an OpenPGP key', 'Give it with `openpgp-keys`.');
    }
    if (!text.includes('-----BEGIN ') && isSshKeyFile(text))
        return parseSshKeys(text, now);
    return parsePemKeys(text);
}
/** Of UTF-8, as editors of Windows write it. */
const BYTE_ORDER_MARK = /^\u00ef\u00bb\u00bf/;
function keyText(path) {
    const read = (0,read_file/* readWhole */.oD)(path, limits/* MAX_KEY_BYTES */.Xd, { links: 'follow', shown: 'it', missing: 'CONFIG_INVALID' });
    if (!('refusal' in read))
        return { value: read.bytes.toString('latin1') };
    const { code, hint } = read.refusal;
    if (code === 'LIMIT_EXCEEDED')
        return key_file_complain(`is larger than ${limits/* MAX_KEY_BYTES */.Xd} bytes`, 'Name the file that holds the key alone.');
    if (code === 'UNSAFE_PATH')
        return key_file_complain('is no regular file', 'Name the file that holds the key.');
    const fix = hint ?? 'Check the path; it starts from the workspace.';
    return { complaint: { message: (0,file_fault/* faultWords */._Q)(read.refusal), fix, ...(0,file_fault/* problemCode */.xo)({ code }) } };
}
/** PEM public keys: `PUBLIC KEY` (SPKI) or `RSA PUBLIC KEY` (PKCS#1), and nothing beside them. */
function parsePemKeys(text) {
    const blocks = [...text.matchAll(PEM)];
    if (blocks.length === 0) {
        return key_file_complain('holds no PEM block, and no key of minisign, signify or SSH', 'Give the public key as PEM (`-----BEGIN PUBLIC KEY-----`), or the `.pub` file of the tool that signed.');
    }
    if (blocks.length > limits/* MAX_KEYS */.aF)
        return key_file_complain(`holds ${blocks.length} keys; at most ${limits/* MAX_KEYS */.aF} are read`, FEWER);
    for (const [, label = ''] of blocks) {
        const wrong = wrongLabel(label);
        if (wrong)
            return { complaint: wrong };
    }
    if (text.replace(PEM, '').trim() !== '') {
        return key_file_complain('holds text outside the PEM block', 'Give the key alone; other text could hide what the key is.');
    }
    const keys = [];
    for (const [index, [block]] of blocks.entries()) {
        const parsed = parseBlock(block);
        if ('complaint' in parsed) {
            const { message, fix } = parsed.complaint;
            return key_file_complain(blocks.length > 1 ? `${message} (key ${index + 1} of ${blocks.length})` : message, fix);
        }
        keys.push({ key: parsed.value });
    }
    return { value: keys };
}
/** One that cannot be used is no reason to leave it out: whoever put it there expects it to count. */
function parseBlock(block) {
    try {
        const key = (0,external_node_crypto_.createPublicKey)(block);
        const problem = (0,public_key/* keyProblem */.dD)(key) ?? weakExponent(key);
        return problem === undefined
            ? { value: key }
            : key_file_complain(`cannot be used: ${problem}`, `Ask the publisher for a signature by another key. ${public_key/* SUPPORTED_KEYS */.Iu}`);
    }
    catch {
        return key_file_complain('holds no readable public key: its block is damaged, or of an algorithm or curve that is not known', `Get the key from the publisher again. ${public_key/* SUPPORTED_KEYS */.Iu}`);
    }
}
const FEWER = 'Give the keys that may sign.';
function wrongLabel(label) {
    if (label === 'PUBLIC KEY' || label === 'RSA PUBLIC KEY')
        return undefined;
    if (label.endsWith('PRIVATE KEY')) {
        return {
            message: 'holds a private key, which must never be where artifacts are verified',
            fix: 'Give the public key (`openssl pkey -in key.pem -pubout`), and replace a private key that lay in a repository.',
        };
    }
    if (label.endsWith('CERTIFICATE')) {
        return {
            message: 'holds a certificate, not a public key',
            fix: 'To trust whom it names, use `certificate-identity`; to trust its key alone, extract that (`openssl x509 -pubkey -noout`).',
        };
    }
    return { message: `holds a PEM block of type ${label}`, fix: 'Give the public key as `-----BEGIN PUBLIC KEY-----`.' };
}
/** With an exponent of 1 every signature would be its own message. */
function weakExponent(key) {
    const exponent = key.asymmetricKeyDetails?.publicExponent;
    return exponent !== undefined && (exponent < 3n || exponent % 2n === 0n)
        ? 'its RSA exponent is not a safe one'
        : undefined;
}
function key_file_complain(message, fix) {
    return { complaint: { message, fix } };
}

// EXTERNAL MODULE: ./lib/policy/key-source.js + 1 modules
var key_source = __webpack_require__(41457);
;// CONCATENATED MODULE: ./lib/policy/read-keys.js
/** From values of `key` to public keys: reads a file, takes the text, or fetches what a digest pins. */





/** The keys of one value of `key`; any of them may sign. Never throws. */
async function readKeys(given, context) {
    const source = (0,key_source/* parseKeySource */.uX)(given);
    if ('complaint' in source)
        return source;
    const { shown } = source.value;
    const read = await keysFrom(source.value, context);
    if ('complaint' in read) {
        const { complaint } = read;
        return { complaint: { ...complaint, message: `${shown} ${complaint.message}` } };
    }
    const keys = distinct(read.value);
    const file = shown.replaceAll('`', '');
    if (keys.length === 1)
        return { value: keys.map((material) => ({ ...material, file })) };
    return {
        value: keys.map((material) => {
            const fingerprint = fingerprintOf(material);
            return { ...material, file: `${file} (${fingerprint})`, fingerprint };
        }),
    };
}
/** A signer for each of the keys. @param name of the signer, where there is one */
function namedSigners(keys, name, transparencyLog) {
    return keys.map(({ fingerprint, ...material }) => ({
        kind: 'key',
        name: fingerprint === undefined ? name : `${name} ${fingerprint}`,
        ...material,
        transparencyLog,
    }));
}
function keysFrom(source, context) {
    switch (source.kind) {
        case 'file':
            return readPublicKeys((0,external_node_path_.resolve)(context.workspace, source.path), context.now);
        case 'inline':
            return Promise.resolve(parsePublicKeys(source.text, context.now));
        case 'pinned':
            return fetchKeys(source, context);
    }
}
/** What the digest does not hold for is not even parsed. */
async function fetchKeys({ url, sha256 }, { offline, fetches = true, timeoutMs = limits/* DEFAULT_TIMEOUT_MS */.t1, now }) {
    if (offline)
        return read_keys_complain('is an address, which is not asked with `offline`', 'Save the key to a file, or give its text.');
    if (!fetches)
        return { value: [{ key: (0,external_node_crypto_.generateKeyPairSync)('ed25519').publicKey }] };
    const { download, DOWNLOAD_LIMITS } = await __webpack_require__.e(/* import() */ 5248).then(__webpack_require__.bind(__webpack_require__, 65248));
    const signal = AbortSignal.timeout(timeoutMs);
    const deadline = AbortSignal.timeout(DOWNLOAD_LIMITS.totalMs);
    const got = await download(url, limits/* MAX_KEY_BYTES */.Xd, { signal, deadline, limits: DOWNLOAD_LIMITS }).catch((error) => {
        if (!signal.aborted)
            throw error;
        return { kind: 'down', refusal: { code: 'NETWORK', message: 'the run had no time left' } };
    });
    switch (got.kind) {
        case 'absent':
            return read_keys_complain('answers that there is no key (404 or 410)', 'Check the address, or save the key to a file.');
        case 'refused':
            return read_keys_complain(`is larger than ${limits/* MAX_KEY_BYTES */.Xd} bytes`, 'Name the address of the key alone.');
        case 'down': {
            const { code, message } = got.refusal;
            return {
                complaint: {
                    message: `could not be fetched: ${message}`,
                    fix: 'Run it again, or save the key to a file.',
                    code,
                },
            };
        }
        case 'bytes': {
            const found = (0,external_node_crypto_.createHash)('sha256').update(got.bytes).digest('hex');
            return found === sha256
                ? parsePublicKeys(got.bytes.toString('latin1'), now)
                : read_keys_complain(`is not the pinned key: expected sha256:${sha256}, got sha256:${found}`, 'Find out who changed it. If the change is meant, compare the new key with what the publisher says, and pin its digest.');
        }
    }
}
/** A key that is there twice is one key. Lines of SSH differ in more than the key. */
function distinct(keys) {
    const isSame = (one, other) => one.format?.kind !== 'ssh' &&
        other.format?.kind !== 'ssh' &&
        one.key.equals(other.key) &&
        one.format?.keyId.toString('hex') === other.format?.keyId.toString('hex');
    return keys.filter((key, index) => !keys.slice(0, index).some((earlier) => isSame(earlier, key)));
}
function fingerprintOf({ key }) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256')
        .update(key.export({ format: 'der', type: 'spki' }))
        .digest('hex')}`;
}
function read_keys_complain(message, fix) {
    return { complaint: { message, fix } };
}


/***/ }),

/***/ 59252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ RELEASE_SIGNER),
/* harmony export */   ec: () => (/* binding */ releaseAttestationProblems),
/* harmony export */   wk: () => (/* binding */ attestedRelease)
/* harmony export */ });
/* harmony import */ var _github_github_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96874);
/* harmony import */ var _formats_matcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15218);
/* harmony import */ var _release_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75195);



/** in-toto attestation framework, `spec/predicates/release.md`; GitHub wrote 0.1 before immutable releases were for all. */
const RELEASE_TYPE = /^https:\/\/in-toto\.io\/attestation\/release\/v0\.[12]$/;
/**
 * GitHub as the publisher of releases. Its certificates name no issuer, since nobody logged in for them: an identity that
 * somebody was given is not this one.
 */
const RELEASE_SIGNER = {
    kind: 'identity',
    name: 'github-release',
    identity: (0,_formats_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)('https://dotcom.releases.github.com'),
    issuer: (0,_formats_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)(''),
    claims: [],
};
/** The release whose attestation is demanded; undefined where none is. */
function attestedRelease(given) {
    if (given.release === undefined || !RELEASE_TYPE.test(given['predicate-type'] ?? ''))
        return undefined;
    return (0,_release_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRelease */ .BC)(given.release);
}
/** GitHub is the signer, and it alone: whatever names another one, or other evidence, would be without effect. */
const WITHOUT_EFFECT = [
    'certificate-identity',
    'certificate-identity-regexp',
    'certificate-oidc-issuer',
    'certificate-oidc-issuer-regexp',
    'repo',
    'owner',
    'signer-repo',
    'signer-workflow',
    'source-ref',
    'source-versioned-tag',
    'source-digest',
    'builder-id',
    'workflow-input',
    'deny-self-hosted-runners',
    'key',
    'openpgp-keys',
    'openpgp-keyserver',
    'bundle',
    'signature',
    'certificate',
    'checksums-signed',
    'digests',
    'images',
    'manifest',
    'git-tag',
];
/** Roots that are not of GitHub's instance, so that they cannot vouch for what it signs. */
const OTHER_ROOTS = new Set(['embedded', 'staging']);
/** What does not go together with the demand. */
function releaseAttestationProblems(given, server) {
    if (!attestedRelease(given))
        return [];
    const problems = WITHOUT_EFFECT.filter((name) => given[name] !== undefined && given[name] !== false).map((where) => ({
        where,
        message: 'has no effect on the attestation of a release, which GitHub signs and keeps',
        fix: 'Remove it, or check what your own workflow signed in another step.',
    }));
    const from = given['attestation-source'] ?? [];
    if (from.some((source) => source !== 'github')) {
        const fix = 'Remove the line: it is asked for where `predicate-type` names it.';
        problems.push({ where: 'attestation-source', message: 'GitHub alone keeps the attestations of releases', fix });
    }
    const roots = given['trusted-root'] ?? ['tuf'];
    const mirrored = given['tuf-mirror'] !== undefined;
    if (roots.every((root) => OTHER_ROOTS.has(root) || (root === 'tuf' && !mirrored))) {
        problems.push({
            where: 'trusted-root',
            message: 'is not of the instance that GitHub signs releases with',
            fix: 'Write `gh`, or the path of what `gh attestation trusted-root` printed.',
        });
    }
    const host = 'value' in server ? server.value.host : undefined;
    if (host !== undefined && host !== _github_github_server_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB */ .U0.host) {
        const message = `attestations of releases are verified for github.com only, and this job belongs to ${host}`;
        problems.push({ where: 'predicate-type', message, fix: 'Demand another type, such as SLSA provenance.' });
    }
    return problems;
}


/***/ }),

/***/ 75195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BC: () => (/* binding */ parseRelease),
  gd: () => (/* binding */ policyHandOverProblems),
  gx: () => (/* binding */ releaseOptions),
  Cx: () => (/* binding */ releaseProblems)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/github/access.js
var access = __webpack_require__(12573);
// EXTERNAL MODULE: ./lib/core/report-files.js
var report_files = __webpack_require__(95519);
// EXTERNAL MODULE: ./lib/policy/proven-folders.js
var proven_folders = __webpack_require__(97136);
;// CONCATENATED MODULE: ./lib/policy/share-tool.js
const WHERE = 'share-tool';
function shareToolProblems(given, kind) {
    if (!given['share-tool'])
        return [];
    const problems = [];
    const add = (message, fix) => void problems.push({ where: WHERE, message, fix });
    if (kind === 'terminal')
        add("is about the runner's tool cache, and a command has no later steps", 'Remove it.');
    if (!given.install)
        add('is about what `install` installs', 'Add `install: true`, or remove it.');
    if (given.release === undefined)
        add('needs a name and a version that later steps can ask for', 'Name the release with `release`, or remove it.');
    return problems;
}

;// CONCATENATED MODULE: ./lib/policy/release-inputs.js
/** The inputs about releases and about handing over what passed: what each must look like and what goes together. */





/** What GitHub allows; everything else would change the address that is asked. */
const OWNER = /^[A-Za-z0-9_-]{1,100}$/;
const REPO = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
/** Git's own rules for names (git-check-ref-format(1)). */
const NO_TAG = /^[-/]|[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|[./]$|^@$/;
const MAX_TAG = 250;
const HAND_OVER = ['verified-dir', 'install', 'recheck'];
/** Inputs that name files or folders which a run writes. */
const WRITTEN = [
    ...report_files/* REPORT_FILES */.JL.map(({ name }) => name),
    'sbom-dir',
    'revocations-cache',
];
/** `owner/repo@tag`; the first `@` divides. Undefined where it is none. */
function parseRelease(text) {
    const at = text.indexOf('@');
    const [owner = '', repo = '', ...more] = text.slice(0, Math.max(0, at)).split('/');
    const tag = text.slice(at + 1);
    const sound = OWNER.test(owner) && REPO.test(repo) && more.length === 0;
    if (at < 0 || !sound || tag === '' || tag.length > MAX_TAG || NO_TAG.test(tag))
        return undefined;
    return { owner, repo, tag };
}
/** Which of these inputs ask for what cannot be. */
function releaseProblems(given, { kind, env }) {
    const files = given.artifacts ?? given.checksums ?? given.manifest ?? given.release;
    const written = WRITTEN.map((where) => ({ where, path: given[where] }));
    return [
        ...ownReleaseProblems(given),
        ...unknownApi(given, env),
        ...handOverProblems(given, kind, files !== undefined),
        ...misplaced(given, written),
    ];
}
/** A release is asked for at the API of the server that the environment names; another input may have said what is wrong. */
function unknownApi(given, env) {
    const api = given.release === undefined || given.offline ? undefined : (0,access.gitHubApi)(env);
    return api && 'problem' in api ? [{ ...api.problem, where: 'release' }] : [];
}
/** The same of handing over where a policy file says what is checked, and where some of it is written. */
function policyHandOverProblems(given, { rules, imageRules, revocations, release }, { kind, workspace }) {
    // A rule of nothing but digests names no file.
    const files = rules.some((rule) => rule.artifacts.length > 0 || rule.digests.length === 0);
    const written = [
        ...report_files/* REPORT_FILES */.JL.map(({ name }) => ({ where: name, path: given[name] })),
        { where: 'revocations-cache', path: revocations?.cache },
        ...imageRules.map(({ sbomDir }) => ({ where: 'sbom-dir', path: sbomDir })),
    ];
    return [
        ...handOverProblems({ ...given, ...(release && { release: release.reference.tag }) }, kind, files),
        ...misplaced(given, written),
        ...(0,proven_folders/* provenFolderProblems */.P)(given['verified-dir'], imageRules, workspace),
    ];
}
/** The options of a run that these inputs make. */
function releaseOptions(given) {
    const release = given.release === undefined ? undefined : parseRelease(given.release);
    const verifiedDir = given['verified-dir'];
    return {
        ...(release && { release }),
        ...(verifiedDir !== undefined && { verifiedDir }),
        ...(given.install && { install: true }),
        ...(given['share-tool'] && { shareTool: true }),
        ...(given.recheck && { recheck: true }),
    };
}
function ownReleaseProblems(given) {
    const { release, artifacts, offline } = given;
    if (release === undefined)
        return [];
    const problems = [];
    const add = (where, message, fix) => {
        problems.push({ where, message, fix });
    };
    if (!parseRelease(release)) {
        add('release', `\`${release}\` names no release`, 'Write `owner/repo@tag`, such as `acme/widgets@v1.2.3`.');
    }
    if (offline)
        add('release', 'is downloaded, which `offline` forbids', 'Download the assets beforehand and name the files.');
    if (artifacts === undefined) {
        add('artifacts', 'is missing: which assets of the release are meant', 'Name them, such as `*.tar.gz`, or `*` for all.');
    }
    for (const pattern of artifacts ?? []) {
        if (/[/\\]/.test(pattern)) {
            const fix = 'Write a name or a glob without folders; check files of the workspace in another step.';
            add('artifacts', `\`${pattern}\` cannot be an asset of a release, which has no folders`, fix);
        }
    }
    for (const name of ['bundle', 'signature', 'certificate']) {
        for (const { source } of given[name] ?? []) {
            if (!/[/\\]/.test(source.replaceAll('{dir}/', '')))
                continue;
            add(name, `\`${source}\` cannot be an asset of a release, which has no folders`, 'Write a name, such as `{name}.sigstore.json`.');
        }
    }
    return problems;
}
function handOverProblems(given, kind, files) {
    const problems = [];
    for (const where of HAND_OVER.filter((name) => given[name] !== undefined && given[name] !== false)) {
        if (!files) {
            const fix = 'Name them with `artifacts` or `checksums`, or remove it.';
            problems.push({ where, message: 'is about files, and none are checked', fix });
        }
        if (given.mode === 'report') {
            const message = 'is never done with `mode: report`, which lets failures pass';
            problems.push({ where, message, fix: 'Remove it, or enforce.' });
        }
    }
    return [...problems, ...shareToolProblems(given, kind), ...recheckProblems(given, kind)];
}
function recheckProblems(given, kind) {
    if (!given.recheck)
        return [];
    const problems = [];
    if (kind === 'terminal') {
        problems.push({
            where: 'recheck',
            message: 'is a post step of the action, and a command has none',
            fix: 'Remove it; run the command again where the files are used.',
        });
    }
    if (given.release !== undefined && given['verified-dir'] === undefined) {
        problems.push({
            where: 'recheck',
            message: 'has no files to hash again: the downloads of a release are removed after the run',
            fix: 'Add `verified-dir`.',
        });
    }
    return problems;
}
/** What a run writes must not lie among what it hands over. */
function misplaced(given, written) {
    const folder = given['verified-dir'];
    return written.flatMap(({ where, path }) => {
        if (folder === undefined || path === undefined || !liesWithin(path, folder))
            return [];
        const message = `\`${path}\` lies in \`verified-dir\`, which holds nothing but what was verified`;
        return [{ where, message, fix: 'Name a place outside of it.' }];
    });
}
/** Both relative to the same folder, or absolute. */
function liesWithin(path, folder) {
    const way = (0,external_node_path_.relative)((0,external_node_path_.resolve)(folder), (0,external_node_path_.resolve)(path));
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}


/***/ }),

/***/ 32496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rs: () => (/* binding */ reportPaths),
/* harmony export */   Up: () => (/* binding */ reportPathProblems),
/* harmony export */   hK: () => (/* binding */ namedReports)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_report_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95519);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32774);
/* harmony import */ var _files_way_to_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99016);
/* harmony import */ var _proven_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97136);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55108);
/** Where the files of a report may be written: nowhere that something else lies. What was verified must not be replaced afterwards. */







/** The paths that the inputs name. */
function namedReports(given) {
    return Object.fromEntries(_core_report_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_REPORT_FILES */ .Zx.flatMap(({ name }) => {
        const path = given[name];
        return path === undefined ? [] : [[name, path]];
    }));
}
/**
 * What is wrong with the paths of `report`, `sarif` and the others: one names an artifact, something that exists and is no such
 * file of an earlier run, or a file that another input names too.
 */
function reportPathProblems(given, workspace) {
    const artifacts = new Set(given.artifacts?.map((artifact) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, artifact)));
    const taken = new Map();
    return _core_report_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_REPORT_FILES */ .Zx.flatMap((file) => {
        const targets = targetsOf(file, given, workspace);
        const problem = targets
            .map((target) => problemOf(target, artifacts, taken, workspace))
            .find((found) => found !== undefined);
        for (const { path, where } of targets)
            taken.set(path, where);
        return problem ?? [];
    });
}
/**
 * Where to write what must be said of a run without a verdict, if that much of its inputs can be read.
 *
 * @param wrong inputs that are known to be wrong: nothing is written where they say
 * @returns no path that must not be written to
 */
function reportPaths(host, wrong = []) {
    const names = _core_report_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_REPORT_FILES */ .Zx.map(({ name }) => name);
    return Object.fromEntries(names.flatMap((name) => {
        if (wrong.includes(name))
            return [];
        const given = readableInputs(host, [[...names, 'var'], [name, 'var'], [name]]);
        const path = given?.[name];
        if (!given || path === undefined)
            return [];
        return reportPathProblems(given, host.workspace).some(({ where }) => where === name) ? [] : [[name, path]];
    }));
}
/** The first of these sets of inputs that can be read, with the artifacts; undefined where one of both cannot. */
function readableInputs({ inputs, kind }, sets) {
    const read = (...names) => {
        try {
            return (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .readInputs */ .K)(inputs.filter(({ name }) => names.includes(name)), kind);
        }
        catch {
            return undefined;
        }
    };
    const given = sets.map((names) => read(...names)).find((found) => found !== undefined);
    if (given === undefined)
        return undefined;
    // Artifacts that cannot be read cannot be compared; then only what is surely no artifact may be written.
    // The action has every input; one that is not set names none.
    const named = read('artifacts') ?? read('artifacts', 'var');
    if (named === undefined)
        return undefined;
    const { artifacts = [] } = named;
    return { ...given, artifacts };
}
function targetsOf({ name, earlier, parts }, given, workspace) {
    const path = given[name];
    if (path === undefined)
        return [];
    return parts.map(({ suffix, beginsRight }) => ({
        where: name,
        name: `${path}${suffix}`,
        path: `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path)}${suffix}`,
        earlier,
        beginsRight,
    }));
}
function problemOf(target, artifacts, taken, workspace) {
    const { where, name, path, earlier } = target;
    const other = taken.get(path);
    if (other !== undefined) {
        return { where, message: `\`${name}\` is the path of \`${other}\` too`, fix: 'Give each its own file.' };
    }
    const isArtifact = artifacts.has(path);
    const file = (0,_files_way_to_js__WEBPACK_IMPORTED_MODULE_4__/* .fileInTheWay */ .I)(path);
    if (file !== undefined)
        return { where, ...(0,_proven_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .belowFile */ .Q)(name, file, workspace) };
    const found = isArtifact ? 'taken' : whatLiesAt(target);
    if (found === 'free')
        return undefined;
    const fix = 'Name a file that does not exist yet.';
    if (found === 'no place')
        return { where, message: `\`${name}\` is no place where a file can be written`, fix };
    const what = isArtifact ? 'is an artifact' : `exists and is no ${earlier}`;
    return { where, message: `\`${name}\` ${what}; writing there would destroy it`, fix };
}
/** `free`: nothing, or a file of an earlier run. What cannot be looked at is not free; writing would fail, or meet a surprise. */
function whatLiesAt({ path, beginsRight }) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) === undefined)
            return 'free';
    }
    catch {
        // A part of the path is a file, may not be searched, or the name is too long.
        return 'no place';
    }
    const head = (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readHead */ .zy)(path, _core_report_files_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_HEAD_LENGTH */ .VZ);
    return head !== undefined && beginsRight(head.toString('latin1')) ? 'free' : 'taken';
}


/***/ }),

/***/ 81832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ runOptions)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _release_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75195);
/* harmony import */ var _report_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32496);
/* harmony import */ var _vsa_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84764);




function runOptions(given, host) {
    const { 'github-token': githubToken } = given;
    return {
        mode: given.mode ?? 'enforce',
        timeoutMs: given.timeout ?? _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_TIMEOUT_MS */ .t1,
        reports: (0,_report_path_js__WEBPACK_IMPORTED_MODULE_2__/* .namedReports */ .hK)(given),
        ...(0,_vsa_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .vsaOptions */ .Z)(given, host),
        ...(0,_release_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseOptions */ .gx)(given),
        ...(githubToken !== undefined && { githubToken }),
    };
}


/***/ }),

/***/ 38501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ exactIdentities),
/* harmony export */   T_: () => (/* binding */ refComplaint),
/* harmony export */   Xj: () => (/* binding */ commitComplaint),
/* harmony export */   _O: () => (/* binding */ planIdentities),
/* harmony export */   eD: () => (/* binding */ identitySigners),
/* harmony export */   k7: () => (/* binding */ versionComplaint),
/* harmony export */   nG: () => (/* binding */ patternIdentities)
/* harmony export */ });
/* harmony import */ var _builder_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42739);
/* harmony import */ var _github_github_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96874);
/* harmony import */ var _formats_matcher_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15218);
/* harmony import */ var _provenance_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25937);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40247);
/* harmony import */ var _formats_versioned_tag_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21932);






const OWNER = /^[A-Za-z0-9_-]+$/;
const REPOSITORY = /^[A-Za-z0-9_-]+\/(?!\.{1,2}$)[A-Za-z0-9._-]+$/;
/** A first part with a dot is a host, since an owner's name has none. */
const WORKFLOW = /^(?:(?<host>[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)\/)?(?<file>[A-Za-z0-9_-]+\/[A-Za-z0-9._-]+\/[^@\s]+[^@\s/])(?<ref>@\S+)?$/;
/** Inputs that speak of a GitHub without naming it. */
const ON_THE_SERVER = ['repo', 'owner', 'signer-repo', 'signer-workflow'];
/**
 * Reads who may sign by certificate, and what is wrong with it.
 *
 * @param named the GitHub that is spoken of; where the environment does not tell, that is a problem of whatever needs it
 */
function planIdentities(given, named) {
    const problems = [];
    const needs = ON_THE_SERVER.find((name) => given[name] !== undefined);
    if ('complaint' in named && needs !== undefined)
        problems.push({ where: needs, ...named.complaint });
    // Where it is not known nothing is judged by what follows; it only finds what else is wrong.
    const server = 'value' in named ? named.value : _github_github_server_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB */ .U0;
    const own = [
        ...exactIdentities('certificate-identity', given['certificate-identity']),
        ...patternIdentities('certificate-identity-regexp', given['certificate-identity-regexp'], problems),
    ];
    const issuers = [
        ...exactIdentities('certificate-oidc-issuer', given['certificate-oidc-issuer']),
        ...patternIdentities('certificate-oidc-issuer-regexp', given['certificate-oidc-issuer-regexp'], problems),
    ];
    const { builders, inputs, problems: misread } = (0,_provenance_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .planProvenance */ .TZ)(given);
    problems.push(...misread);
    const origin = originIdentity(given, server, builders, problems);
    const claims = claimDemands(given, server, problems);
    const anyIdentity = given['certificate-identity'] ?? given['certificate-identity-regexp'];
    const anyIssuer = given['certificate-oidc-issuer'] ?? given['certificate-oidc-issuer-regexp'];
    return {
        identities: anyIdentity === undefined ? origin : own,
        issuers: anyIssuer === undefined ? exactIdentities('certificate-oidc-issuer', [server.issuer]) : issuers,
        claims,
        provenance: { builders, inputs },
        problems,
    };
}
/** Every identity with every issuer: each is a signer that suffices. */
function identitySigners(plan) {
    return plan.identities.flatMap((identity) => plan.issuers.map((issuer) => {
        const same = plan.identities.filter((other) => other.input === identity.input);
        const number = same.length > 1 ? ` ${same.indexOf(identity) + 1}` : '';
        return {
            kind: 'identity',
            name: `${identity.input}${number}`,
            identity: identity.matcher,
            issuer: issuer.matcher,
            claims: plan.claims,
            ...(0,_provenance_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .provenanceDemand */ .VU)(identity.builders ?? plan.provenance.builders, plan.provenance.inputs),
        };
    }));
}
/** Identities or issuers that compare exactly. */
function exactIdentities(input, values = []) {
    return values.map((value) => ({ input, matcher: (0,_formats_matcher_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .pV)(value) }));
}
/** Identities or issuers by patterns; those that are none are problems. */
function patternIdentities(input, sources = [], problems) {
    const compiled = [];
    for (const source of sources) {
        try {
            compiled.push({ input, matcher: (0,_formats_matcher_js__WEBPACK_IMPORTED_MODULE_2__/* .pattern */ .T1)(source) });
        }
        catch (error) {
            if (!(error instanceof _formats_matcher_js__WEBPACK_IMPORTED_MODULE_2__/* .PatternError */ .JM))
                throw error;
            problems.push({
                where: input,
                message: error.message,
                fix: 'Write it in RE2 syntax (as cosign takes it), or use the exact form of the input.',
            });
        }
    }
    return compiled;
}
/**
 * Where the signing workflow must lie if no identity is given: the narrowest of the inputs that say so. A builder that is a
 * workflow signs for itself: where nobody else is named who may sign, what a provenance says of its builder counts only if
 * the certificate is the builder's own.
 */
function originIdentity(given, server, builders, problems) {
    const workflow = given['signer-workflow'];
    const own = builders.filter((builder) => builder.workflow);
    // Who signs for a builder is a release of its own too, unless its ref is written out.
    const refs = own.length > 0 ? _builder_id_js__WEBPACK_IMPORTED_MODULE_0__/* .RELEASE_TAG */ .Be : ANY_REF;
    if (workflow !== undefined) {
        const found = workflowIdentity(workflow, server, refs);
        if (found)
            return [{ input: 'signer-workflow', matcher: found }];
        problems.push({
            where: 'signer-workflow',
            message: `\`${workflow}\` is no workflow`,
            fix: 'Write `owner/repo/.github/workflows/file.yml`, without `https://`; with `@refs/tags/v1` behind it where the ref matters.',
        });
    }
    const signerRepo = repositoryOf(given, 'signer-repo', problems);
    const repo = repositoryOf(given, 'repo', problems);
    const owner = ownerOf(given, problems);
    if (workflow !== undefined)
        return [];
    if (signerRepo !== undefined)
        return [{ input: 'signer-repo', matcher: within(server, signerRepo, own.length > 0 ? _builder_id_js__WEBPACK_IMPORTED_MODULE_0__/* .RELEASE_TAG */ .Be : undefined) }];
    const [input, place] = repo === undefined ? ['owner', owner] : ['repo', repo];
    if (place === undefined)
        return [];
    const others = builders.filter((builder) => !builder.workflow);
    const inPlace = { input, matcher: within(server, place), ...(others.length > 0 && { builders: others }) };
    return [
        ...own.map((builder) => ({
            input: 'builder-id',
            matcher: (0,_builder_id_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOfBuilder */ .p_)(builder),
            builders: [{ ...builder, signs: true }],
        })),
        ...(own.length === 0 || others.length > 0 ? [inPlace] : []),
    ];
}
/** `refs/…` or a commit. */
const ANY_REF = '(?:refs/.*|[0-9a-fA-F]+)';
/**
 * A workflow that names its ref is matched exactly. Without one any ref will do, but nothing else may follow the file's
 * name: a ref that is optional behind a pinned ref would admit a branch called `main@refs/heads/attacker`.
 */
function workflowIdentity(text, server, refs) {
    const { host = server.host, file, ref } = WORKFLOW.exec(text)?.groups ?? {};
    if (file === undefined)
        return undefined;
    const url = `https://${host}/${file}`;
    if (ref !== undefined)
        return (0,_formats_matcher_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .pV)(`${url}${ref}`);
    return (0,_formats_matcher_js__WEBPACK_IMPORTED_MODULE_2__/* .pattern */ .T1)(`${(0,_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .escapePattern */ .MP)(url)}${refs === ANY_REF ? `(?:@${refs})?` : `@${refs}`}`);
}
/**
 * Every identity in an owner or a repository. `(?i:)` knows more letters than ASCII's, but an identity has no others.
 *
 * @param refs a pattern for the ref; anything may follow where absent
 */
function within({ host }, place, refs) {
    // A branch may be called `main@refs/tags/v1.2.3`: before the ref that counts there is no other.
    const rest = refs === undefined ? '.+' : `[^@]+@${refs}`;
    return (0,_formats_matcher_js__WEBPACK_IMPORTED_MODULE_2__/* .pattern */ .T1)(`(?i:${(0,_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .escapePattern */ .MP)(`https://${host}/${place}/`)})${rest}`);
}
function repositoryOf(given, input, problems) {
    const value = given[input];
    if (value === undefined || REPOSITORY.test(value))
        return value;
    problems.push({
        where: input,
        message: `\`${value}\` is no repository`,
        fix: 'Write `owner/name`, without `https://` and host.',
    });
    return undefined;
}
function ownerOf(given, problems) {
    const { owner, repo } = given;
    if (owner === undefined)
        return undefined;
    if (!OWNER.test(owner)) {
        problems.push({
            where: 'owner',
            message: `\`${owner}\` is no owner`,
            fix: 'Write the name of the user or organisation alone; a repository goes to `repo`.',
        });
        return undefined;
    }
    if (repo !== undefined && repo.split('/')[0]?.toLowerCase() !== owner.toLowerCase()) {
        problems.push({
            where: 'owner',
            message: `\`${owner}\` does not own \`${repo}\``,
            fix: 'Remove `owner`; `repo` names the owner too.',
        });
    }
    return owner;
}
function claimDemands(given, { host }, problems) {
    const demands = [];
    const demand = (input, claim, value) => {
        demands.push({ claim, value, input });
    };
    const ignoringCase = (value) => ({ kind: 'exact-ignoring-case', value: `https://${host}/${value}` });
    const ref = given['source-ref'];
    const commit = given['source-digest'];
    if (given.repo !== undefined)
        demand('repo', 'source-repository-uri', ignoringCase(given.repo));
    if (given.owner !== undefined)
        demand('owner', 'source-repository-owner-uri', ignoringCase(given.owner));
    if (ref !== undefined) {
        demand('source-ref', 'source-repository-ref', (0,_formats_matcher_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .pV)(ref));
        const complaint = refComplaint(ref);
        if (complaint)
            problems.push({ where: 'source-ref', ...complaint });
    }
    const version = given['source-versioned-tag'];
    if (version !== undefined) {
        demand('source-versioned-tag', 'source-repository-ref', { kind: 'versioned-tag', value: version });
        const complaint = versionComplaint(version);
        if (complaint)
            problems.push({ where: 'source-versioned-tag', ...complaint });
    }
    if (given['workflow-input'])
        demand('workflow-input', 'build-trigger', (0,_formats_matcher_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .pV)('workflow_dispatch'));
    if (commit !== undefined) {
        demand('source-digest', 'source-repository-digest', (0,_formats_matcher_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .pV)(commit.toLowerCase()));
        const complaint = commitComplaint(commit);
        if (complaint)
            problems.push({ where: 'source-digest', ...complaint });
    }
    if (given['deny-self-hosted-runners']) {
        demand('deny-self-hosted-runners', 'runner-environment', (0,_formats_matcher_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .pV)('github-hosted'));
    }
    return demands;
}
/** What is wrong with a ref that a certificate should name. */
function refComplaint(ref) {
    if (ref.startsWith('refs/'))
        return undefined;
    return {
        message: `\`${ref}\` is no full ref, so that no certificate can name it`,
        fix: `Write \`refs/tags/${ref}\` for a tag or \`refs/heads/${ref}\` for a branch.`,
    };
}
/** What is wrong with a version that the tag of a build should begin with. */
function versionComplaint(version) {
    if ((0,_formats_versioned_tag_js__WEBPACK_IMPORTED_MODULE_5__/* .isVersionPrefix */ .j)(version))
        return undefined;
    return {
        message: `\`${version}\` is no semantic version of a tag`,
        fix: 'Write `v1`, `v1.2` or `v1.2.3`, with the `v` and without zeros in front. For a tag of another form write `source-ref`.',
    };
}
/** What is wrong with a commit that a certificate should name. */
function commitComplaint(commit) {
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(commit))
        return undefined;
    return {
        message: `\`${commit}\` is no full commit`,
        fix: 'Write all 40 hex digits of the commit (64 in a SHA-256 repository).',
    };
}


/***/ }),

/***/ 52100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ trustProblems)
/* harmony export */ });
/* harmony import */ var _net_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85035);
/* harmony import */ var _core_shown_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32591);


/** What is wrong with where trusted roots come from. */
function trustProblems(given) {
    const problems = [];
    const sources = given['trusted-root'] ?? ['tuf'];
    for (const name of ['tuf-mirror', 'tuf-root']) {
        if (given[name] === undefined)
            continue;
        if (!sources.includes('tuf')) {
            problems.push({
                where: name,
                message: '`trusted-root` does not use TUF',
                fix: 'Remove it, or add `tuf` to `trusted-root`.',
            });
        }
        else if (given.offline) {
            problems.push({
                where: name,
                message: 'cannot be used with `offline`; the embedded root is of another repository',
                fix: 'Give the trusted root itself as a file with `trusted-root`.',
            });
        }
    }
    const log = given['rekor-url'];
    if (log !== undefined && !((0,_net_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isSafeAddress */ .cr)(log) && (0,_net_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainUrl */ .Aj)(new URL(log)))) {
        problems.push({
            where: 'rekor-url',
            message: `\`${(0,_core_shown_address_js__WEBPACK_IMPORTED_MODULE_1__/* .shownAddress */ .U)(log)}\` is not the https URL of a log`,
            fix: 'Write the address that `/api/v1/log` lies under, such as `https://rekor.sigstore.dev`, without a query or a password.',
        });
    }
    if (given.offline && sources.includes('gh')) {
        problems.push({
            where: 'trusted-root',
            message: '`gh` asks the network, which `offline` forbids',
            fix: 'Run `gh attestation trusted-root > root.jsonl` beforehand and give that file.',
        });
    }
    return problems;
}


/***/ }),

/***/ 5627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ trustPolicy),
/* harmony export */   y: () => (/* binding */ believedRoots)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/** Where trusted roots come from, as the inputs say it. */

/** The sources of trusted roots; without a network the embedded root stands for TUF. */
function trustPolicy(given) {
    const offline = given.offline ?? false;
    const rekorUrl = given['rekor-url']?.replace(/\/+$/, '');
    const names = (given['trusted-root'] ?? ['tuf']).map((name) => (offline && name === 'tuf' ? 'embedded' : name));
    return {
        sources: [...new Set(names)].map((name) => rootSource(name, given)),
        maxAgeMs: given['trusted-root-max-age'] ?? _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_ROOT_MAX_AGE_MS */ .HE,
        ...(given['trusted-root-max-age'] !== undefined && { maxAgeDemanded: true }),
        offline,
        ...(rekorUrl !== undefined && { rekorUrl }),
    };
}
/** The files that roots are read from. */
function believedRoots(given) {
    const roots = (given['trusted-root'] ?? []).filter((name) => rootSource(name, given).kind === 'file');
    const tufRoot = given['tuf-root'];
    return [
        ...roots.map((path) => ({ where: 'trusted-root', path })),
        ...(tufRoot === undefined ? [] : [{ where: 'tuf-root', path: tufRoot }]),
    ];
}
function rootSource(name, given) {
    const mirror = given['tuf-mirror'];
    const rootFile = given['tuf-root'];
    switch (name) {
        case 'embedded':
        case 'staging':
        case 'gh':
            return { kind: name };
        case 'tuf':
            return { kind: 'tuf', ...(mirror !== undefined && { mirror }), ...(rootFile !== undefined && { rootFile }) };
        default:
            return { kind: 'file', path: name };
    }
}


/***/ }),

/***/ 40247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ escapePattern),
/* harmony export */   Rl: () => (/* binding */ fillTemplateVariables),
/* harmony export */   Zd: () => (/* binding */ fillLiteral),
/* harmony export */   eJ: () => (/* binding */ fillGlob),
/* harmony export */   u9: () => (/* binding */ defineVariable),
/* harmony export */   ut: () => (/* binding */ fillPattern)
/* harmony export */ });
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66002);
/* harmony import */ var _model_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61439);


/** Names begin with a letter, so that RE2's `{2,3}` and a template's `{1}` are none. */
const NAME = /^[A-Za-z][A-Za-z0-9_-]*$/;
const REFERENCE = /\{([A-Za-z][A-Za-z0-9_-]*)\}/g;
/** What templates call the parts of an artifact's own path. */
const PLACEHOLDERS = ['path', 'dir', 'name'];
/** Reads one `name=value` into `variables`. */
function defineVariable(line, variables) {
    const equals = line.indexOf('=');
    const name = line.slice(0, Math.max(equals, 0)).trim();
    const value = line.slice(equals + 1);
    if (equals < 0 || !NAME.test(name)) {
        const message = equals < 0 ? `\`${line}\` has no \`=\`` : `\`${name}\` is no name for a variable`;
        return { message, fix: 'Write `name=value`; a name is a letter followed by letters, digits, `_` and `-`.' };
    }
    if (PLACEHOLDERS.includes(name)) {
        return {
            message: `\`${name}\` cannot be a variable: in \`bundle\`, \`{${name}}\` is a part of the artifact's path`,
            fix: 'Give the variable another name.',
        };
    }
    if (value.trim() === '') {
        return {
            message: `the variable \`${name}\` is blank`,
            fix: 'Give it a value; an undefined expression is blank too.',
        };
    }
    if (variables.has(name)) {
        return { message: `the variable \`${name}\` is given twice`, fix: 'Remove one of the two.' };
    }
    variables.set(name, value);
    return undefined;
}
/** Fills variables into text that is compared or used as it is. */
function fillLiteral(text, variables) {
    return fill(text, variables, (value) => value);
}
/** Fills variables into a glob; what they hold matches only itself. */
function fillGlob(text, variables) {
    // Escaped behind a letter, so that only a `!` at the start of the whole line is treated as one there.
    const filled = fill(text, variables, (value) => (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeGlob */ .yk)(`x${value}`).slice(1));
    return 'value' in filled && filled.value.startsWith('!') && !text.startsWith('!')
        ? { value: `./${filled.value}` }
        : filled;
}
/** Writes text so that as an RE2 pattern it matches itself alone. */
function escapePattern(text) {
    return text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
}
/**
 * Fills variables into an RE2 pattern. Each value becomes a group, so that a quantifier behind it takes all of it and
 * nothing before it joins with its first letter.
 */
function fillPattern(text, variables) {
    let filled = '';
    for (const token of tokens(text)) {
        if (token.kind === 'plain') {
            filled += token.text;
            continue;
        }
        // Between `\Q` and `\E`, or in a class, quoting has another meaning: a value could end the one or widen the other.
        if (token.kind === 'quoted' || token.kind === 'class') {
            const [inside] = token.text.match(REFERENCE) ?? [];
            if (inside !== undefined)
                return { complaint: misplaced(inside, token.kind) };
            filled += token.text;
            continue;
        }
        const value = variables.get(token.text.slice(1, -1));
        if (value === undefined)
            return { complaint: undefinedVariable(token.text, variables) };
        filled += `(?:${escapePattern(value)})`;
    }
    return { value: filled };
}
/** Fills variables into a template; what they hold is no placeholder. */
function fillTemplateVariables(source, variables) {
    const parts = [];
    let end = 0;
    for (const found of source.matchAll(REFERENCE)) {
        const name = found[1] ?? '';
        if (PLACEHOLDERS.includes(name))
            continue;
        const value = variables.get(name);
        if (value === undefined)
            return { complaint: undefinedVariable(found[0], variables, PLACEHOLDERS) };
        parts.push(...(0,_model_template_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplate */ .QC)(source.slice(end, found.index)).parts, { text: value });
        end = found.index + found[0].length;
    }
    const all = [...parts, ...(0,_model_template_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplate */ .QC)(source.slice(end)).parts];
    // What is shown, and used where there is no placeholder, is the text with its variables filled in.
    const written = all.map((part) => ('text' in part ? part.text : `{${part.placeholder}}`)).join('');
    const template = { source: written, parts: all };
    const [unknown] = (0,_model_template_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPlaceholders */ .hX)(template);
    return unknown === undefined
        ? { value: template }
        : { complaint: undefinedVariable(`{${unknown}}`, variables, PLACEHOLDERS) };
}
function fill(text, variables, encode) {
    let complaint;
    const value = text.replace(REFERENCE, (reference, name) => {
        const found = variables.get(name);
        if (found === undefined)
            complaint ??= undefinedVariable(reference, variables);
        return encode(found ?? '');
    });
    return complaint ? { complaint } : { value };
}
function undefinedVariable(reference, variables, others = []) {
    const known = [...others, ...variables.keys()].map((name) => `{${name}}`).join(', ');
    return {
        message: `\`${reference}\` is not defined (${known === '' ? 'no variable is' : `defined: ${known}`})`,
        fix: 'Define it with `var`, or correct its name.',
    };
}
function misplaced(reference, where) {
    return {
        message: `\`${reference}\` cannot stand ${where === 'class' ? 'inside `[…]`' : 'between `\\Q` and `\\E`'}`,
        fix: 'Put the variable outside; its value is quoted by itself.',
    };
}
/**
 * The parts of an RE2 pattern that matter here, in this order: `\Q…\E`; `\p{Greek}` and `\x{10FFFF}`, whose braces are
 * no variable; another escape; a class, in which a first `]` is itself; a variable; anything else.
 */
const TOKEN = /(?<quoted>\\Q[\s\S]*?(?:\\E|$))|(?<escape>\\[pPx]\{[^}]*\}|\\[\s\S]?)|(?<class>\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]?)|(?<variable>\{[A-Za-z][A-Za-z0-9_-]*\})|[^\\[{]+|\{/g;
function* tokens(source) {
    for (const { 0: text, groups } of source.matchAll(TOKEN)) {
        const { quoted, class: inClass, variable } = groups ?? {};
        yield { kind: quoted ? 'quoted' : inClass ? 'class' : variable ? 'variable' : 'plain', text };
    }
}


/***/ }),

/***/ 84764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ vsaProblems),
/* harmony export */   Z: () => (/* binding */ vsaOptions)
/* harmony export */ });
/* harmony import */ var _workflow_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40025);

/** A URI with its scheme (RFC 3986, section 3); it is compared as text, so that blanks and controls have no place in it. */
const URI = /^[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-Z_a-z~[\]]+$/;
const MAX_URI = 2_000;
/** What is wrong with `vsa-resource` and `vsa-verifier`; both stand beside `vsa` alone. */
function vsaProblems(given, host) {
    const { vsa, 'vsa-resource': resource, 'vsa-verifier': verifier } = given;
    const problems = [];
    for (const [where, uri] of [
        ['vsa-resource', resource],
        ['vsa-verifier', verifier],
    ]) {
        if (uri === undefined)
            continue;
        if (vsa === undefined) {
            problems.push({ where, message: 'is given without `vsa`', fix: 'Name the file with `vsa`, or remove it.' });
        }
        else if (uri.length > MAX_URI || !URI.test(uri)) {
            problems.push({ where, message: `\`${uri}\` is no URI`, fix: 'Write it with its scheme: `https://…`, `pkg:…`.' });
        }
    }
    if (vsa === undefined)
        return problems;
    if (resource === undefined) {
        const fix = 'Name what the artifacts are: whoever accepts the summary compares it.';
        problems.push({ where: 'vsa-resource', message: 'is not given, and `vsa` needs it', fix });
    }
    if (verifier === undefined && (0,_workflow_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowOf */ .B)(host) === undefined) {
        const fix = 'Name who verifies. Only a workflow on GitHub has a name without it.';
        problems.push({ where: 'vsa-verifier', message: 'is not given, and `vsa` needs it', fix });
    }
    return problems;
}
/** What the summary of a run says of itself; absent where none is asked for. */
function vsaOptions(given, host) {
    const { vsa, 'vsa-resource': resource } = given;
    const verifier = given['vsa-verifier'] ?? (0,_workflow_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowOf */ .B)(host)?.address;
    if (vsa === undefined || resource === undefined || verifier === undefined)
        return {};
    return { vsa: { resource, verifier } };
}


/***/ }),

/***/ 40025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workflowOf)
/* harmony export */ });
/** `owner/repo/path@ref` (GITHUB_WORKFLOW_REF, docs.github.com, "Variables reference"). */
const REFERENCE = /^([A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+)\/(\.github\/workflows\/[A-Za-z0-9_.-]+\.ya?ml)@\S+$/;
const SERVER = /^https:\/\/[A-Za-z0-9.-]+(?::[0-9]{1,5})?$/;
/** Undefined on a terminal, and where the runner says nothing that can be understood. */
function workflowOf({ env, kind }) {
    const { GITHUB_WORKFLOW_REF = '', GITHUB_SERVER_URL = 'https://github.com', GITHUB_REPOSITORY } = env;
    const [, repository, path] = REFERENCE.exec(GITHUB_WORKFLOW_REF) ?? [];
    if (kind !== 'actions' || repository === undefined || path === undefined || !SERVER.test(GITHUB_SERVER_URL)) {
        return undefined;
    }
    return { path, address: `${GITHUB_SERVER_URL}/${repository}/${path}`, own: repository === GITHUB_REPOSITORY };
}


/***/ })

};
