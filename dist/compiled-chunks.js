// Not imported, as in `compile-cache.ts`.
const fs = process.getBuiltinModule('node:fs');
const path = process.getBuiltinModule('node:path');
const { fileURLToPath } = process.getBuiltinModule('node:url');
const v8 = process.getBuiltinModule('node:v8');
const vm = process.getBuiltinModule('node:vm');
const zlib = process.getBuiltinModule('node:zlib');
/** What a file has before its compiled code. */
const CHECKSUM_BYTES = 4;
/** How old a kept file gets before it takes in what later runs called: one run in an hour pays for that at its end. */
const FRESH_MS = 60 * 60_000;
/** How long a kept file lies there unused before it is removed. A run that uses one makes it again after an hour. */
const UNUSED_MS = 14 * 24 * 60 * 60_000;
/** A chunk as the build writes it. Its beginning is replaced by one of the same length, so that places in it stay the same. */
const BEGINNING = /^export const id = \d+;\nexport const ids = (\[\d+(?:,\d+)*\]);\nexport const modules = (?=\{)/;
/**
 * Loads chunks, and keeps at the end of the process what they compiled to.
 *
 * @param folder which no one else can write to
 * @returns a function that takes the URL of a chunk. It rejects where the chunk cannot be read, as an import would
 */
export function compiledChunks(folder) {
    const toKeep = [];
    // Another V8 beside this one has files of its own, and so has one with other flags.
    const tag = v8.cachedDataVersionTag();
    const prefix = path.join(folder, `${tag.toString(16)}-`);
    process.on('exit', () => {
        // With flags that were set meanwhile the next run would refuse what is written, and would write it again.
        if (v8.cachedDataVersionTag() === tag)
            for (const one of toKeep)
                keep(one);
        if (toKeep.length > 0)
            removeUnused(path.dirname(folder));
    });
    const load = (url) => {
        const bytes = fs.readFileSync(new URL(url));
        const source = scriptOf(bytes.toString('latin1'));
        const file = `${prefix}${path.basename(fileURLToPath(url))}.bin`;
        const kept = read(file, bytes);
        const script = new vm.Script(source, {
            filename: url,
            cachedData: kept?.code,
            importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
        });
        if (kept === undefined || kept.isOld || script.cachedDataRejected === true)
            toKeep.push({ script, bytes, file });
        return script.runInThisContext();
    };
    return async (url) => {
        // Once a file is read it is soon compiled: waiting would gain nothing.
        if (v8.cachedDataVersionTag() === tag)
            return load(url);
        // Flags were set meanwhile. With these V8 would refuse what is kept, and the file would be compiled and kept again by each run.
        const { withFlagsOfStart } = await import('./memory.js');
        return withFlagsOfStart(() => load(url));
    };
}
/**
 * The chunk as a script whose value is what the module exports. It is strict, as modules are.
 *
 * @param text in ASCII, as the build writes it
 * @throws Error where it is no chunk: the build has none
 */
function scriptOf(text) {
    const [beginning, ids] = BEGINNING.exec(text) ?? [];
    const end = text.lastIndexOf('}') + 1;
    if (beginning === undefined || text.slice(end).trim() !== ';')
        throw new Error('a file of the engine is damaged');
    const head = `'use strict';\n\n({ ids: ${String(ids)},`;
    return `${head.padEnd(beginning.length - MODULES.length)}${MODULES}${text.slice(beginning.length, end)}})`;
}
const MODULES = 'modules:';
/** @returns undefined where nothing is kept, or it belongs to another text, or it is damaged. */
function read(file, bytes) {
    try {
        const kept = fs.readFileSync(file);
        const code = kept.subarray(CHECKSUM_BYTES);
        if (kept.length < CHECKSUM_BYTES || kept.readUInt32LE(0) !== checksum(bytes, code))
            return undefined;
        return { code, isOld: Math.abs(Date.now() - fs.statSync(file).mtimeMs) > FRESH_MS };
    }
    catch {
        return undefined;
    }
}
/** Written beside and renamed, so that no run reads half of it. Without it the next run compiles again. */
function keep({ script, bytes, file }) {
    const aside = `${file}.${String(process.pid)}.tmp`;
    try {
        const code = script.createCachedData();
        const head = Buffer.alloc(CHECKSUM_BYTES);
        head.writeUInt32LE(checksum(bytes, code));
        fs.writeFileSync(aside, Buffer.concat([head, code]), { mode: 0o600, flag: 'wx' });
        fs.renameSync(aside, file);
    }
    catch {
        remove(aside);
    }
}
function remove(file) {
    try {
        fs.rmSync(file, { force: true });
    }
    catch {
        // It stays, and is never read.
    }
}
function checksum(bytes, code) {
    return zlib.crc32(code, zlib.crc32(bytes));
}
/** The name of a folder for one version of the gate, of a kept file, and of one that was not written to its end. */
const VERSION_FOLDER = /^\d+\.\d+\.\d+(?:-[\w.-]+)?$/;
const KEPT_FILE = /^[0-9a-f]{1,8}-\d+\.engine\.js\.bin(?:\.\d+\.tmp)?$/;
/**
 * Removes what was kept by versions of the gate and of Node.js that no one runs any more. It removes nothing but files of the names
 * that are given here, in folders as `compile-cache.ts` makes them, and follows no link. No run depends on it.
 *
 * @param base the folder that has one folder for each version
 * @param now in milliseconds
 */
export function removeUnused(base, now = Date.now()) {
    for (const folder of namesIn(base, VERSION_FOLDER).filter(isOwnFolder)) {
        const unused = namesIn(folder, KEPT_FILE).filter((file) => isUnused(file, now));
        for (const file of unused)
            remove(file);
        if (unused.length > 0)
            removeEmpty(folder);
    }
}
function namesIn(folder, names) {
    try {
        const found = fs.readdirSync(folder).filter((name) => names.test(name));
        return found.map((name) => path.join(folder, name));
    }
    catch {
        return [];
    }
}
/** A real folder of the user's, which is closed to all others. */
function isOwnFolder(folder) {
    const found = fs.lstatSync(folder, { throwIfNoEntry: false });
    const uid = process.getuid?.();
    return found?.isDirectory() === true && (uid === undefined || (found.uid === uid && (found.mode & 0o777) === 0o700));
}
function isUnused(file, now) {
    const found = fs.lstatSync(file, { throwIfNoEntry: false });
    return found?.isFile() === true && now - found.mtimeMs > UNUSED_MS;
}
function removeEmpty(folder) {
    try {
        fs.rmdirSync(folder);
    }
    catch {
        // Something else is in it.
    }
}
