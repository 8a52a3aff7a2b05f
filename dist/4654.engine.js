export const id = 4654;
export const ids = [4654];
export const modules = {

/***/ 44654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  install: () => (/* binding */ install)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/files/copy-verified.js
var copy_verified = __webpack_require__(19779);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
// EXTERNAL MODULE: ./lib/formats/escape.js
var formats_escape = __webpack_require__(96889);
// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/core/event-loop.js
/** Long work over foreign bytes gives way: a timer that ends the run, or a signal, is only noticed between two turns of the loop. */

/** Lets everything else happen once. @throws the signal's reason where the run has ended */
async function giveWay(signal) {
    await (0,external_node_timers_promises_.setImmediate)();
    signal?.throwIfAborted();
}

// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/files/windows-name.js
var windows_name = __webpack_require__(26936);
;// CONCATENATED MODULE: ./lib/install/refused.js
/** Thrown by the readers and the tree only; `extract` turns it into a value. */
class ExtractionRefused extends Error {
    refusal;
    constructor(refusal) {
        super(refusal.message);
        this.name = 'ExtractionRefused';
        this.refusal = refusal;
    }
}
/** An entry that must not be extracted. `what` goes on after the entry's name: `is a symbolic link`. */
function refuseEntry(entry, what, hint) {
    return new ExtractionRefused({
        code: 'INSTALL_REFUSED',
        message: `The archive holds ${JSON.stringify(entry.slice(0, 300))}, which ${what}`,
        ...(hint !== undefined && { hint }),
    });
}

;// CONCATENATED MODULE: ./lib/install/entry-name.js
/** Names of archive entries: what may become a path below the folder that is extracted to. */


/** Longest segment that common file systems take, and longest path; both in bytes. */
const MAX_SEGMENT = 255;
const MAX_PATH = 4_096;
const MAX_DEPTH = 64;
/**
 * The segments of an entry's name; none for the folder itself (`./`).
 *
 * @throws ExtractionRefused for a name that is absolute, climbs, or means something else on this system
 */
function entrySegments(name, rules) {
    if (name === '')
        throw refuseEntry(name, 'has no name');
    if (/[\0-\x1f\x7f-\x9f]/.test(name))
        throw refuseEntry(name, 'has a control character in its name');
    if (name.includes('\ufffd'))
        throw refuseEntry(name, 'has a name that is not UTF-8');
    if (name.includes('\\'))
        throw refuseEntry(name, 'has a backslash in its name, which is a separator on Windows');
    if (name.startsWith('/') || /^[A-Za-z]:/.test(name))
        throw refuseEntry(name, 'has an absolute path');
    const segments = name.split('/').filter((segment) => segment !== '' && segment !== '.');
    if (segments.includes('..'))
        throw refuseEntry(name, 'leads out of the folder that it is extracted to');
    if (segments.length > MAX_DEPTH || Buffer.byteLength(name) > MAX_PATH)
        throw refuseEntry(name, 'lies too deep');
    for (const segment of segments) {
        if (Buffer.byteLength(segment) > MAX_SEGMENT)
            throw refuseEntry(name, 'has a name that is too long');
        const problem = rules.windows ? (0,windows_name/* windowsNameProblem */.g)(segment) : undefined;
        if (problem !== undefined)
            throw refuseEntry(name, problem);
    }
    return segments;
}
/** What stands for a path where names are compared: equal for names that are one file on this system. */
function nameKey(path, { folds }) {
    // Upper case first: some letters have several lower cases (\u017f, K as the sign of Kelvin).
    return folds ? path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC') : path;
}

;// CONCATENATED MODULE: ./lib/install/tree.js
/**
 * The folder that an archive is extracted to. It begins empty, gets folders and regular files only, and each path once;
 * so nothing that is written can lead out of it. A folder is made with the first file in it, or at the end: an archive that
 * is refused for its many folders has made none of them.
 */






const EXTRACTION_LIMITS = {
    entries: limits/* MAX_ARCHIVE_ENTRIES */.HS,
    folders: limits/* MAX_ARCHIVE_FOLDERS */.aT,
    bytes: limits/* MAX_UNPACKED_BYTES */.Tx,
};
/** A header of pax, and GNU's for a long name and a long link. */
const MAX_HEADERS_PER_ENTRY = 3;
const SET_ID = 0o6000;
const ANY_EXECUTE = 0o111;
/** @param root absolute path of an empty folder of ours */
function createTree(root, rules, limits = EXTRACTION_LIMITS) {
    const state = {
        root,
        rules,
        limits,
        taken: new Map(),
        unmade: new Set(),
        open: new Set(),
        entries: 0,
        headers: 0,
        folders: 0,
        bytes: 0,
        files: 0,
    };
    return {
        folder(name) {
            countEntry(state);
            claimFolders(state, name, entrySegments(name, rules));
        },
        file(entry) {
            countEntry(state);
            return openFile(state, entry);
        },
        header() {
            state.headers++;
            // One of each kind may stand before an entry.
            if (state.headers > MAX_HEADERS_PER_ENTRY * state.limits.entries)
                throw overLimit(`more than ${MAX_HEADERS_PER_ENTRY * state.limits.entries} headers`);
        },
        async finish(signal) {
            for (const path of state.unmade) {
                makeFolder(state, path);
                await giveWay(signal);
            }
        },
        count: () => state.files,
        close() {
            for (const fd of state.open)
                (0,external_node_fs_.closeSync)(fd);
            state.open.clear();
        },
    };
}
function countEntry(state) {
    state.entries++;
    if (state.entries > state.limits.entries)
        throw overLimit(`more than ${state.limits.entries} entries`);
}
/** Takes the folders of a path, each by its one spelling. */
function claimFolders(state, name, segments) {
    for (let depth = 1; depth <= segments.length; depth++) {
        const path = segments.slice(0, depth).join('/');
        const key = nameKey(path, state.rules);
        const known = state.taken.get(key);
        if (known?.kind === 'file')
            throw refuseEntry(name, 'lies below something that is a file in the same archive');
        if (known && known.path !== path)
            throw refuseEntry(name, `collides with ${JSON.stringify(known.path)} here`);
        if (known)
            continue;
        // No entry needs to name them: one long name makes dozens.
        state.folders++;
        if (state.folders > state.limits.folders)
            throw overLimit(`more than ${state.limits.folders} folders`);
        state.taken.set(key, { kind: 'folder', path });
        state.unmade.add(path);
    }
}
function makeFolder(state, path) {
    if (state.unmade.delete(path))
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(state.root, path), { mode: 0o755 });
}
function openFile(state, { name, mode, size }) {
    const segments = entrySegments(name, state.rules);
    if (segments.length === 0 || name.endsWith('/'))
        throw refuseEntry(name, 'is a file with the name of a folder');
    if (mode !== undefined && (mode & SET_ID) !== 0)
        throw refuseEntry(name, 'would run with the rights of its owner (setuid, setgid)');
    if (size > state.limits.bytes - state.bytes)
        throw overLimit(`more than ${state.limits.bytes} bytes unpacked`);
    claimFolders(state, name, segments.slice(0, -1));
    const path = segments.join('/');
    const key = nameKey(path, state.rules);
    const known = state.taken.get(key);
    if (known)
        throw refuseEntry(name, known.path === path ? 'occurs twice' : `collides with ${JSON.stringify(known.path)} here`);
    state.taken.set(key, { kind: 'file', path });
    for (let depth = 1; depth < segments.length; depth++)
        makeFolder(state, segments.slice(0, depth).join('/'));
    const target = (0,external_node_path_.join)(state.root, path);
    const fd = (0,external_node_fs_.openSync)(target, 'wx', 0o600);
    state.open.add(fd);
    state.files++;
    return writer(state, { name, mode, size }, target, fd);
}
function writer(state, { name, mode, size }, target, fd) {
    let written = 0;
    let head = Buffer.alloc(0);
    return {
        write(chunk) {
            written += chunk.byteLength;
            state.bytes += chunk.byteLength;
            if (written > size)
                throw refuseEntry(name, `is longer than the ${size} bytes that the archive states`);
            if (state.bytes > state.limits.bytes)
                throw overLimit(`more than ${state.limits.bytes} bytes unpacked`);
            if (head.length < MAGIC_LENGTH)
                head = Buffer.concat([head, chunk.subarray(0, MAGIC_LENGTH - head.length)]);
            writeAll(fd, chunk);
        },
        end() {
            if (written !== size)
                throw refuseEntry(name, `has ${written} bytes where the archive states ${size}`);
            (0,external_node_fs_.closeSync)(fd);
            state.open.delete(fd);
            const executable = mode === undefined ? isProgram(head) : (mode & ANY_EXECUTE) !== 0;
            (0,external_node_fs_.chmodSync)(target, executable ? 0o755 : 0o644);
        },
    };
}
function writeAll(fd, chunk) {
    for (let done = 0; done < chunk.byteLength;)
        done += (0,external_node_fs_.writeSync)(fd, chunk, done);
}
function overLimit(actual) {
    return new ExtractionRefused({
        code: 'LIMIT_EXCEEDED',
        message: 'The archive holds more than the gate unpacks',
        actual,
        hint: 'It may be made to fill the disk. Unpack it yourself if you know better.',
    });
}
/** Bytes that `isProgram` looks at. */
const MAGIC_LENGTH = 4;
const PROGRAMS = [
    '7f454c46', // ELF
    'feedface', // Mach-O, 32 bit
    'feedfacf', // Mach-O, 64 bit
    'cefaedfe', // both with the other byte order
    'cffaedfe',
    'cafebabe', // Mach-O for several processors
];
/** Whether a file begins as a program does: ELF, Mach-O, a program of Windows, or a script with its interpreter. */
function isProgram(head) {
    const magic = head.subarray(0, MAGIC_LENGTH).toString('hex');
    return PROGRAMS.includes(magic) || magic.startsWith('4d5a') || magic.startsWith('2321');
}

;// CONCATENATED MODULE: ./lib/install/archive-kind.js
/** What a file is, told from its content: names lie more easily, and a release may call its archives as it likes. */


/** A tar header is one block. */
const BLOCK = 512;
const UNSUPPORTED = [
    ['425a68', 'bzip2'],
    ['28b52ffd', 'Zstandard'],
    ['377abcaf271c', '7-Zip'],
];
/** @param head the first 512 bytes, or all where there are fewer */
function kindOf(head) {
    const magic = head.subarray(0, 8).toString('hex');
    if (magic.startsWith('1f8b'))
        return { kind: 'tar.gz' };
    if (magic.startsWith('fd377a585a00'))
        return { kind: 'tar.xz' };
    // An archive without entries begins with the end of its directory.
    if (magic.startsWith('504b0304') || magic.startsWith('504b0506'))
        return { kind: 'zip' };
    const unsupported = UNSUPPORTED.find(([start]) => magic.startsWith(start));
    if (unsupported)
        return { kind: 'unsupported', what: unsupported[1] };
    if (isTarHeader(head))
        return { kind: 'tar' };
    return { kind: isProgram(head) ? 'program' : 'other' };
}
/** The content of a file; undefined where it cannot be read. */
function kindOfFile(path) {
    const head = (0,read_file/* readHead */.zy)(path, BLOCK, 'follow');
    return head && kindOf(head);
}
/** POSIX.1-2017, pax, "ustar Interchange Format": the checksum is the sum of all bytes, its own field taken as blanks. */
function isTarHeader(head) {
    if (head.length < BLOCK)
        return false;
    const stated = Number.parseInt(head
        .toString('latin1', 148, 156)
        .replace(/[\0 ]+$/, '')
        .trim(), 8);
    let sum = 0;
    for (const [index, byte] of head.subarray(0, BLOCK).entries())
        sum += index >= 148 && index < 156 ? 0x20 : byte;
    return sum === stated;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/install/leftovers.js + 1 modules
var leftovers = __webpack_require__(73596);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/install/read-tar.js
/** Tar archives, plain or compressed: every entry goes to the tree or refuses the whole archive. */








const READ_SIZE = 256 * 1024;
/** Everything in a tar archive fills whole blocks. */
const read_tar_BLOCK = 512;
/** What may follow the end of an archive: writers fill a record, which the largest tapes have some MiB of. */
const MAX_PADDING = 4 * 1024 * 1024;
/** Extracts; throws ExtractionRefused, or whatever zlib and the parser say of a damaged archive. */
async function readTar(source, tree, signal) {
    const { Parser } = await __webpack_require__.e(/* import() */ 8697).then(__webpack_require__.bind(__webpack_require__, 98697));
    const failure = {};
    const parser = new Parser({
        strict: true,
        brotli: false,
        zstd: false,
        onReadEntry: (entry) => {
            try {
                take(entry, tree, failure);
            }
            catch (error) {
                failure.error ??= error;
                entry.resume();
            }
        },
    });
    parser.on('error', (error) => (failure.error ??= error));
    // Entries that the parser skips by itself (kinds that it does not know) would go missing in silence.
    parser.on('ignoredEntry', (entry) => (failure.error ??= refuseEntry(entry.path, 'is of a kind that is not extracted')));
    // The parser knows nothing of these, and would write the map of the holes as content, under a made-up name.
    parser.on('meta', (text) => {
        // Headers without a file behind them would be no entry, however many there are.
        countHeader(tree, failure);
        if (/^[0-9]+ GNU\.sparse\./m.test(text))
            failure.error ??= sparse();
    });
    let ended = false;
    parser.on('eof', () => (ended = true));
    const check = () => {
        if (failure.error !== undefined)
            throw failure.error;
    };
    await (0,external_node_stream_promises_.pipeline)(chunksOf(source), await decompressor(source.kind), async (chunks) => {
        let padding = 0;
        for await (const chunk of bounded(chunks, source.maxBytes)) {
            // Nothing behind the end is read, and the parser would keep all of it.
            if (ended)
                padding += chunk.length;
            else
                parser.write(chunk);
            if (padding > MAX_PADDING)
                throw tooMuchBehind();
            check();
            await giveWay(signal);
        }
        parser.end();
        check();
    }, ...(signal ? [{ signal }] : []));
}
function countHeader(tree, failure) {
    try {
        tree.header();
    }
    catch (error) {
        failure.error ??= error;
    }
}
function tooMuchBehind() {
    return new ExtractionRefused({
        code: 'LIMIT_EXCEEDED',
        message: 'The archive has data after its end',
        expected: `at most ${MAX_PADDING} bytes`,
    });
}
function sparse() {
    const message = 'The archive holds a sparse file';
    return new ExtractionRefused({ code: 'INSTALL_REFUSED', message, hint: 'Make it without `--sparse`.' });
}
function take(entry, tree, failure) {
    const name = entry.path;
    const links = 'A link can lead anywhere. Unpack the archive yourself if you trust the layout of it.';
    switch (entry.type) {
        case 'Directory':
        case 'GNUDumpDir':
            tree.folder(name);
            entry.resume();
            return;
        case 'File':
        case 'OldFile':
        case 'ContiguousFile':
            break;
        case 'SymbolicLink':
            throw refuseEntry(name, 'is a symbolic link', links);
        case 'Link':
            throw refuseEntry(name, 'is a hard link', links);
        default:
            throw refuseEntry(name, `is not a regular file but a ${entry.type}`);
    }
    const file = tree.file({ name, size: entry.size, ...(entry.mode !== undefined && { mode: entry.mode }) });
    const guarded = (act) => () => {
        try {
            if (failure.error === undefined)
                act();
        }
        catch (error) {
            failure.error ??= error;
        }
    };
    entry.on('data', (chunk) => {
        guarded(() => {
            file.write(chunk);
        })();
    });
    entry.on('end', guarded(() => {
        file.end();
    }));
}
/** Not by a stream of the file: that one closes it when the pipeline breaks, and then it would be closed twice. */
// eslint-disable-next-line @typescript-eslint/require-await -- the steps behind it are asynchronous
async function* chunksOf({ fd, onBytes }) {
    for (let position = 0;;) {
        const buffer = Buffer.allocUnsafeSlow(READ_SIZE);
        const length = (0,external_node_fs_.readSync)(fd, buffer, 0, READ_SIZE, position);
        if (length === 0)
            return;
        const chunk = buffer.subarray(0, length);
        onBytes(chunk);
        position += length;
        yield chunk;
    }
}
/** Holds back what is less than a header: what it is can be told from a whole one only. */
async function* fromWholeHeader(chunks) {
    let head = Buffer.alloc(0);
    for await (const chunk of chunks) {
        if (!head) {
            yield chunk;
            continue;
        }
        head = Buffer.concat([head, chunk]);
        if (head.length < read_tar_BLOCK)
            continue;
        yield head;
        head = undefined;
    }
    if (head && head.length > 0)
        yield head;
}
/** Cuts a bomb off, and refuses an archive inside a compressed file inside a compressed file. */
async function* bounded(chunks, maxBytes) {
    let total = 0;
    for await (const chunk of fromWholeHeader(chunks)) {
        if (total === 0 && ['tar.gz', 'tar.xz', 'zip', 'unsupported'].includes(kindOf(chunk).kind)) {
            throw new ExtractionRefused({ code: 'INSTALL_REFUSED', message: 'The archive holds no tar but another archive' });
        }
        total += chunk.length;
        if (total > maxBytes) {
            throw new ExtractionRefused({
                code: 'LIMIT_EXCEEDED',
                message: 'The archive unpacks to more than the gate allows',
                expected: `at most ${maxBytes} bytes`,
            });
        }
        yield chunk;
    }
    if (total % read_tar_BLOCK !== 0) {
        throw new ExtractionRefused({
            code: 'INSTALL_REFUSED',
            message: 'The archive is cut off in the middle of a block',
        });
    }
}
async function decompressor(kind) {
    switch (kind) {
        case 'tar':
            return (chunks) => chunks;
        case 'tar.gz':
            return (0,external_node_zlib_.createGunzip)();
        case 'tar.xz': {
            // A bundle of CommonJS whose names Node cannot see.
            const { default: xz } = await __webpack_require__.e(/* import() */ 6642).then(__webpack_require__.t.bind(__webpack_require__, 36642, 19));
            return (chunks) => unxz(chunks, xz.XzReadableStream);
        }
    }
}
/** Results of the decoder (xz-embedded, `enum xz_ret`), in words that continue "The archive". */
const XZ_FAULTS = {
    '3': 'needs more memory than the gate has',
    '4': 'needs a larger dictionary than the gate unpacks with (64 MiB)',
    '6': 'is compressed with a filter that is not supported',
    '8': 'is cut off, or has data after its end',
};
async function* unxz(chunks, Stream) {
    const compressed = external_node_stream_.Readable.toWeb(external_node_stream_.Readable.from(chunks));
    const reader = new Stream(compressed).getReader();
    try {
        for (let next = await reader.read(); !next.done; next = await reader.read())
            yield Buffer.from(next.value);
    }
    catch (error) {
        const [, code] = /error code ([0-9]+)$/.exec((0,result/* wordsOf */.Z9)(error)) ?? [];
        if (code === undefined)
            throw error;
        const message = `The archive ${XZ_FAULTS[code] ?? 'is damaged: what is compressed by xz cannot be read'}`;
        throw new ExtractionRefused({ code: 'INSTALL_REFUSED', message });
    }
    finally {
        await reader.cancel().catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./lib/install/read-zip.js
/**
 * Zip archives, by their central directory; the file stays open from the first byte that is hashed to the last. Tools that read
 * an archive from its begin go by the headers in front of the contents: where these name or pack a file otherwise it is refused.
 */


/** Types in the upper half of the external attributes, as `st_mode` has them (Info-ZIP, "unix" extension). */
const TYPE = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;
const SYMBOLIC_LINK = 0o120000;
/**
 * Extracts; throws ExtractionRefused, or what the library says of a damaged archive.
 *
 * @param fd an open file; it stays open
 */
async function readZip(fd, tree, signal) {
    const { default: yauzl } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const zip = await new Promise((resolve, reject) => {
        // Names are judged here, for all formats alike.
        yauzl.fromFd(fd, { lazyEntries: true, autoClose: false, strictFileNames: true }, (error, opened) => {
            if (error)
                reject(error);
            else
                resolve(opened);
        });
    });
    await new Promise((resolve, reject) => {
        zip.on('error', reject);
        zip.on('end', resolve);
        zip.on('entry', (entry) => {
            read_zip_take(zip, entry, tree, signal).then(() => {
                zip.readEntry();
            }, reject);
        });
        zip.readEntry();
    });
}
async function read_zip_take(zip, entry, tree, signal) {
    signal?.throwIfAborted();
    const { fileName: name } = entry;
    const attributes = entry.externalFileAttributes >>> 16;
    const problem = kindProblem(entry, attributes & TYPE) ?? (await otherwiseInFront(zip, entry));
    if (problem !== undefined)
        throw refuseEntry(name, problem);
    if (isFolder(entry)) {
        tree.folder(name);
        return;
    }
    const mode = attributes === 0 ? {} : { mode: attributes & 0o7777 };
    const file = tree.file({ name, size: entry.uncompressedSize, ...mode });
    let sum = 0;
    for await (const chunk of await contentOf(zip, entry)) {
        signal?.throwIfAborted();
        sum = (0,external_node_zlib_.crc32)(chunk, sum);
        file.write(chunk);
    }
    file.end();
    if (sum !== entry.crc32)
        throw refuseEntry(name, 'does not have the checksum that the archive states (CRC-32)');
}
function isFolder({ fileName }) {
    return fileName.endsWith('/');
}
/** @param type of the entry, 0 where the archive has none; the answer continues the name of the entry */
function kindProblem(entry, type) {
    if (type === SYMBOLIC_LINK)
        return 'is a symbolic link';
    if (type !== 0 && type !== REGULAR && type !== FOLDER)
        return 'is not a regular file';
    if (isFolder(entry))
        return entry.uncompressedSize > 0 ? 'is a folder with content' : undefined;
    if (type === FOLDER)
        return 'is a folder with the name of a file';
    return (entry.generalPurposeBitFlag & 1) === 0 ? undefined : 'is encrypted';
}
async function otherwiseInFront(zip, entry) {
    const { fileName, compressionMethod } = await zip.readLocalFileHeaderPromise(entry);
    if (!fileName.equals(entry.fileNameRaw))
        return 'has another name in front of its content';
    return compressionMethod === entry.compressionMethod ? undefined : 'is packed otherwise in front of its content';
}
function contentOf(zip, entry) {
    return new Promise((resolve, reject) => {
        zip.openReadStream(entry, (error, stream) => {
            if (error)
                reject(error);
            else
                resolve(stream);
        });
    });
}

;// CONCATENATED MODULE: ./lib/install/extract.js
/**
 * Extracting a verified archive. The bytes are hashed again while they are read for extraction; only where they are the
 * verified ones does the tree get its name.
 */














/** Names of this system. macOS folds case by default. */
const SYSTEM_NAMES = {
    windows: (0,external_node_os_.platform)() === 'win32',
    folds: (0,external_node_os_.platform)() === 'win32' || (0,external_node_os_.platform)() === 'darwin',
};
/** What headers, padding and long names of tar may take beside the content. */
const TAR_OVERHEAD_PER_ENTRY = 4 * 1024;
const CHUNK = 1024 * 1024;
/** @returns how many files the tree has, or `INSTALL_REFUSED`, `LIMIT_EXCEEDED`, `ARTIFACT_CHANGED`; nothing new is at `to` then. */
async function extract(extraction, signal) {
    const { to, shown, sha256, rules = SYSTEM_NAMES, limits = EXTRACTION_LIMITS } = extraction;
    const temporary = (0,leftovers/* temporaryName */.NT)(to);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
        await (0,promises_.mkdir)(temporary);
        const tree = createTree(temporary, rules, limits);
        try {
            const unpacked = await unpack(extraction, tree, limits, signal);
            if (!unpacked.ok)
                return unpacked;
            const digest = unpacked.value;
            if (!digest.equals(sha256)) {
                return (0,result/* refuse */.TR)((0,copy_verified/* changed */.t)(shown, `sha256:${digest.toString('hex')}`, `sha256:${sha256.toString('hex')}`));
            }
            if (tree.count() === 0)
                return (0,result/* refuse */.TR)({ code: 'INSTALL_REFUSED', message: `${shown} holds no file` });
            await tree.finish(signal);
        }
        finally {
            tree.close();
        }
        await (0,promises_.rm)(to, { recursive: true, force: true });
        await (0,promises_.rename)(temporary, to);
        return (0,result/* accept */.Ju)(tree.count());
    }
    catch (error) {
        signal?.throwIfAborted();
        if (error instanceof ExtractionRefused) {
            return (0,result/* refuse */.TR)({ ...error.refusal, message: `${shown}: ${error.refusal.message}` });
        }
        return (0,result/* refuse */.TR)({ code: 'INSTALL_REFUSED', message: `${shown} cannot be unpacked: ${(0,result/* wordsOf */.Z9)(error)}` });
    }
    finally {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    }
}
/** @returns the digest of the bytes that were extracted from, or why they cannot be read */
async function unpack({ archive, kind, shown }, tree, limits, signal) {
    const opened = (0,read_file/* openRegular */.lf)(archive, { shown });
    if (!opened.ok)
        return (0,result/* refuse */.TR)((0,copy_verified/* changed */.t)(shown, opened.refusal.message));
    const { fd } = opened.value;
    try {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        if (kind !== 'zip') {
            const maxBytes = limits.bytes + limits.entries * TAR_OVERHEAD_PER_ENTRY;
            let read = 0;
            const onBytes = (chunk) => {
                hash.update(chunk);
                read += chunk.length;
            };
            await readTar({ fd, kind, maxBytes, onBytes }, tree, signal);
            // What follows the end of the archive is part of the file that was verified.
            return (0,result/* accept */.Ju)(await hashRest(fd, read, hash, signal));
        }
        // A zip is read from its end and in leaps: the bytes before and after must be the verified ones.
        const before = await hashRest(fd, 0, (0,external_node_crypto_.createHash)('sha256'), signal);
        await readZip(fd, tree, signal);
        const after = await hashRest(fd, 0, hash, signal);
        return (0,result/* accept */.Ju)(before.equals(after) ? after : Buffer.alloc(0));
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
async function hashRest(fd, start, hash, signal) {
    const buffer = Buffer.allocUnsafeSlow(CHUNK);
    for (let position = start;;) {
        await giveWay(signal);
        const length = (0,external_node_fs_.readSync)(fd, buffer, 0, CHUNK, position);
        if (length === 0)
            return hash.digest();
        hash.update(buffer.subarray(0, length));
        position += length;
    }
}

;// CONCATENATED MODULE: ./lib/install/program-folder.js
/** Which folder of an extracted archive goes on PATH. */


/** Archives wrap their content in a folder or two (`tool-1.2.3-linux/`). */
const MAX_WRAPPERS = 4;
const program_folder_ANY_EXECUTE = 0o111;
const WINDOWS_PROGRAM = /\.(?:exe|cmd|bat|com)$/i;
/**
 * The first of these that holds a program: `bin` of the archive, the archive's top, and the same of the one folder that
 * the top consists of.
 *
 * @returns its absolute path, or undefined
 */
function programFolder(tree) {
    let folder = tree;
    for (let depth = 0; depth <= MAX_WRAPPERS; depth++) {
        const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
        const bin = (0,external_node_path_.join)(folder, 'bin');
        if (entries.some((entry) => entry.name === 'bin' && entry.isDirectory()) && holdsProgram(bin))
            return bin;
        if (holdsProgram(folder, entries))
            return folder;
        const folders = entries.filter((entry) => entry.isDirectory());
        const [only] = folders;
        if (!only || folders.length > 1)
            return undefined;
        folder = (0,external_node_path_.join)(folder, only.name);
    }
    return undefined;
}
function holdsProgram(folder, entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })) {
    return entries.some((entry) => entry.isFile() &&
        (WINDOWS_PROGRAM.test(entry.name) || ((0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, entry.name)).mode & program_folder_ANY_EXECUTE) !== 0));
}

// EXTERNAL MODULE: ./lib/install/tool-cache.js
var tool_cache = __webpack_require__(88002);
;// CONCATENATED MODULE: ./lib/install/install.js
/** `install`: the one archive or program that passed goes into the tool cache, and the folder of its programs on PATH. */











/** Names in a message. */
const MOST_SHOWN = 10;
/** Installs; where it does not, nothing new is in the tool cache. */
async function install(files, context) {
    const chosen = chooseOne(files);
    if (!chosen.ok)
        return chosen;
    const { file, kind } = chosen.value;
    const base = file.name.slice(file.name.lastIndexOf('/') + 1);
    const place = (0,tool_cache/* toolPlace */._)(context.tool ?? nameOf(base, file.sha256), file.sha256, context.env);
    const kept = (0,external_node_path_.join)(place.archives, base);
    // The archive of an earlier run stays: these are the bytes that were verified then too, or they are replaced.
    const made = [...((0,external_node_fs_.existsSync)(kept) ? [] : [kept]), place.tree];
    let done = false;
    try {
        await (0,leftovers/* removeLeftovers */.DA)(place);
        // Whatever an earlier run or a stranger left there.
        await (0,promises_.rm)(place.tree, { recursive: true, force: true });
        const stored = await store(file, kept, context.signal);
        if (!stored.ok)
            return stored;
        const filled = kind === 'program'
            ? await placeProgram(file, kept, (0,external_node_path_.join)(place.tree, base), context.signal)
            : await extract({ archive: kept, kind, sha256: file.sha256, shown: file.name, to: place.tree }, context.signal);
        if (!filled.ok)
            return filled;
        const path = programFolder(place.tree);
        if (path === undefined)
            return (0,result/* refuse */.TR)(noProgram(file.name));
        if (isSeveral(path))
            return (0,result/* refuse */.TR)(severalOnPath(file.name, path));
        done = true;
        return (0,result/* accept */.Ju)({ artifact: file.name, path, tree: place.tree, made });
    }
    catch (error) {
        context.signal?.throwIfAborted();
        return (0,result/* refuse */.TR)({ code: 'INSTALL_REFUSED', message: `${file.name} cannot be installed: ${(0,result/* wordsOf */.Z9)(error)}` });
    }
    finally {
        if (!done)
            for (const path of made)
                await (0,promises_.rm)(path, { recursive: true, force: true }).catch(() => undefined);
    }
}
/** A folder called `a:b` would put two on PATH, and `b` would lie wherever a step happens to be. */
function isSeveral(path) {
    return path.includes(external_node_path_.delimiter) || /[\r\n]/.test(path);
}
function noProgram(name) {
    return {
        code: 'INSTALL_REFUSED',
        message: `${name} has no program in the expected place`,
        expected: 'an executable file at its top, in `bin`, or in these of its only folder',
    };
}
function severalOnPath(name, path) {
    return {
        code: 'INSTALL_REFUSED',
        message: `The folder of the program of ${name} cannot stand on PATH`,
        expected: `a path without ${JSON.stringify(external_node_path_.delimiter)}, which would make two of it`,
        actual: path,
    };
}
function nameOf(base, sha256) {
    const tool = base.replace(/\.(?:tar(?:\.[a-z0-9]+)?|tgz|txz|zip|exe)$/i, '');
    return { tool, version: `sha256-${sha256.toString('hex').slice(0, 16)}` };
}
function chooseOne(files) {
    const candidates = [];
    const unsupported = [];
    for (const file of files) {
        const found = look(file);
        if (!found.ok)
            return found;
        const { value } = found;
        if (value.kind === 'unsupported')
            unsupported.push(`${(0,formats_escape/* show */.WU)(file.name, 100)} (${value.what})`);
        else if (value.kind !== 'other')
            candidates.push({ file, kind: value.kind });
    }
    const [only, ...more] = candidates;
    if (only && more.length === 0)
        return (0,result/* accept */.Ju)(only);
    return (0,result/* refuse */.TR)(only ? tooMany(candidates) : noneOf(files, unsupported));
}
function look({ path, name }) {
    const kind = kindOfFile(path);
    return kind ? (0,result/* accept */.Ju)(kind) : (0,result/* refuse */.TR)({ code: 'ARTIFACT_CHANGED', message: `${name} cannot be read any more` });
}
function tooMany(candidates) {
    const names = candidates.map(({ file }) => (0,formats_escape/* show */.WU)(file.name, 100));
    const more = names.length > MOST_SHOWN ? ` and ${names.length - MOST_SHOWN} more` : '';
    return {
        code: 'INSTALL_REFUSED',
        message: 'More than one artifact could be installed',
        expected: 'one archive or program',
        actual: names.slice(0, MOST_SHOWN).join(', ') + more,
        hint: 'Name the one for this runner in `artifacts`, for example with `${{ runner.os }}`; check the others in another step.',
    };
}
function noneOf(files, unsupported) {
    const actual = unsupported.length > 0
        ? `a format that is not read: ${unsupported.slice(0, MOST_SHOWN).join(', ')}`
        : `${files.length} artifacts, none of them an archive or a program`;
    return {
        code: 'INSTALL_REFUSED',
        message: 'No artifact can be installed',
        expected: 'a tar, tar.gz, tar.xz or zip archive, or a program',
        actual,
    };
}
/** Keeps the very bytes that were verified; whatever lay there before is replaced. */
async function store(file, kept, signal) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(kept), { recursive: true });
    const temporary = (0,leftovers/* temporaryName */.NT)(kept);
    try {
        const { path: from, sha256, name: shown } = file;
        const copied = await (0,copy_verified/* copyVerified */.k)({ from, to: temporary, sha256, shown, mode: 0o644 }, signal);
        if (copied.ok)
            await (0,promises_.rename)(temporary, kept);
        return copied;
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
async function placeProgram({ sha256, name }, from, to, signal) {
    const tree = (0,external_node_path_.dirname)(to);
    await (0,promises_.mkdir)(tree, { recursive: true });
    return (0,copy_verified/* copyVerified */.k)({ from, to, sha256, shown: name, mode: 0o755 }, signal);
}


/***/ }),

/***/ 73596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DA: () => (/* binding */ removeLeftovers),
  E1: () => (/* binding */ removeUnfinished),
  NT: () => (/* binding */ temporaryName)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
;// CONCATENATED MODULE: ./lib/host/processes.js
/** Processes of this machine, by their numbers. */

/** The number of this one. */
const OWN_PROCESS = process.pid;
/** Whether there is a process of that number. One that is another user's may not be signalled, and is there. */
function isRunning(id) {
    try {
        process.kill(id, 0);
        return true;
    }
    catch (error) {
        return (0,read_file/* errorCode */.CA)(error) !== 'ESRCH';
    }
}

// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/formats/sha256.js
var sha256 = __webpack_require__(50357);
;// CONCATENATED MODULE: ./lib/install/leftovers.js
/**
 * What a run that was killed left in the tool cache: half an archive, half a tree. Their names say which process made them,
 * so that the next run removes what nobody works on any more, and leaves alone what another run is about to finish.
 */







/** Machine, process and a number; the first release wrote the number alone. */
const TEMPORARY = /\.(?:([0-9a-f]{8})-([0-9]{1,10})-)?[0-9a-f]{12}\.tmp$/;
/** The trees of artifacts, by the first digits of their digests. */
const TREE = /^[0-9a-f]{16}\./;
/** Containers that share a tool cache have process numbers of their own. */
const MACHINE = (0,sha256/* sha256Hex */.f)((0,external_node_os_.hostname)()).slice(0, 8);
/** A name beside `path` for what is not finished yet. */
function temporaryName(path) {
    return `${path}.${MACHINE}-${OWN_PROCESS}-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
}
/** Removes what killed runs left of this tool, in all its versions. Never throws: what cannot be removed is not used either. */
async function removeLeftovers({ archives, tree }, now = new Date()) {
    // TOOL/VERSION/PROCESSOR/TREE
    const processor = (0,external_node_path_.basename)((0,external_node_path_.dirname)(tree));
    const tool = (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(tree)));
    for (const version of await namesIn(tool)) {
        const base = (0,external_node_path_.join)(tool, version, processor);
        const trees = (await namesIn(base)).filter((name) => TREE.test(name)).map((name) => (0,external_node_path_.join)(base, name));
        const stored = (0,external_node_path_.join)(base, (0,external_node_path_.basename)(archives));
        const files = (await namesIn(stored)).map((name) => (0,external_node_path_.join)(stored, name));
        for (const path of [...trees, ...files]) {
            if (await isLeftover(path, now))
                await (0,promises_.rm)(path, { recursive: true, force: true }).catch(() => undefined);
        }
    }
}
/** Removes what killed runs left in one folder, and nothing else of it. Never throws. */
async function removeUnfinished(folder, now = new Date()) {
    for (const name of await namesIn(folder)) {
        const path = (0,external_node_path_.join)(folder, name);
        if (await isLeftover(path, now))
            await (0,promises_.rm)(path, { recursive: true, force: true }).catch(() => undefined);
    }
}
async function namesIn(folder) {
    return (0,promises_.readdir)(folder).catch(() => []);
}
async function isLeftover(path, now) {
    const found = TEMPORARY.exec(path);
    if (!found)
        return false;
    const [, machine, id] = found;
    if (machine === undefined || id === undefined)
        return true;
    if (machine === MACHINE && !isRunning(Number(id)))
        return true;
    const status = await (0,promises_.lstat)(path).catch(() => undefined);
    return status !== undefined && now.getTime() - status.mtimeMs > limits/* MAX_UNFINISHED_MS */.S8;
}


/***/ }),

/***/ 88002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ toolPlace)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/**
 * Where installed tools live: the runner's tool cache, in the layout of @actions/tool-cache (tool, version, processor).
 * That package is not used: it vouches for extracted trees by an empty `.complete` file, which the gate never believes,
 * and its import costs more than the rest of a run. Without such a file its `find` does not hand out a tree either.
 *
 * Everything in here is a store and no proof: what is taken from it is verified as if it came from a stranger.
 */


/** Longest name of a folder; Windows has little room in a path. */
const MAX_NAME = 80;
/** @param sha256 of the archive or program */
function toolPlace({ tool, version }, sha256, env) {
    const base = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheRoot(env), folderName(tool), folderName(version), (0,node_os__WEBPACK_IMPORTED_MODULE_0__.arch)());
    return { archives: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, 'archive'), tree: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, sha256.toString('hex').slice(0, 16)) };
}
function cacheRoot({ RUNNER_TOOL_CACHE, XDG_CACHE_HOME }) {
    if (RUNNER_TOOL_CACHE)
        return RUNNER_TOOL_CACHE;
    // Empty means unset (XDG Base Directory Specification).
    const given = XDG_CACHE_HOME === '' ? undefined : XDG_CACHE_HOME;
    const cache = given ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, 'signature-gate', 'tools');
}
/** Plain letters only, so that no name climbs or means a device. Two names may meet; nothing in the cache is believed. */
function folderName(name) {
    const plain = name.replaceAll(/[^A-Za-z0-9._+-]+/g, '-').replace(/^[.-]+|[.-]+$/g, '');
    return plain.slice(0, MAX_NAME) || 'tool';
}


/***/ })

};
