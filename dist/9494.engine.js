export const id = 9494;
export const ids = [9494];
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
        ? `${shown} cannot be copied: another file has the same name there`
        : `${shown} cannot be copied: ${(0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(error)}`;
    return {
        code: 'HANDOVER_FAILED',
        message,
        actual: to,
        ...(exists && { hint: 'Check files whose names are the same, or differ in case only, in steps of their own.' }),
    };
}


/***/ }),

/***/ 79494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  announced: () => (/* binding */ announced),
  hand: () => (/* binding */ hand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/verify/verdict.js
var verdict = __webpack_require__(53900);
;// CONCATENATED MODULE: ./lib/verify/passed-files.js
/** The files that may be handed over: those that passed, whatever else stands in the report. */


/**
 * The files of a verdict that passed. A waived artifact is none of them, and neither is a name that also stands for an
 * artifact that did not pass, or for other bytes: two rules, or a file and a digest.
 *
 * @param folder absolute path that names are relative to
 */
function passedFiles({ artifacts }, folder) {
    const files = new Map();
    const doubtful = new Set();
    for (const report of artifacts) {
        const { kind, name, digests } = report;
        const passed = (0,verdict/* isPassed */.Hh)(report);
        if (kind !== 'file') {
            if (!passed)
                doubtful.add(name);
            continue;
        }
        const known = files.get(name);
        const { sha256 } = digests;
        if (!passed || !sha256 || (known && !known.sha256.equals(sha256)))
            doubtful.add(name);
        else
            files.set(name, { name, path: (0,external_node_path_.resolve)(folder, name), sha256, report });
    }
    return [...files.values()].filter(({ name }) => !doubtful.has(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

// EXTERNAL MODULE: ./lib/handover/recheck.js
var handover_recheck = __webpack_require__(20396);
// EXTERNAL MODULE: ./lib/formats/fold.js
var fold = __webpack_require__(44629);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
// EXTERNAL MODULE: ./lib/files/copy-verified.js
var copy_verified = __webpack_require__(19779);
// EXTERNAL MODULE: ./lib/formats/glob.js + 3 modules
var formats_glob = __webpack_require__(66002);
;// CONCATENATED MODULE: ./lib/handover/renamed.js
/** Verified files under other names than their own, as a policy gives them with `as`. */


/**
 * The other name of each file that has one, by the name in the report. A name that is given for no file, for two, or beside
 * another one for the same file is refused: whoever uses the folder would find something else there than they expect.
 */
function renameAll(files, handed) {
    const names = new Map();
    const refusals = [];
    const refuse = (message, hint, artifact) => {
        refusals.push({
            ...(artifact !== undefined && { artifact }),
            refusal: { code: 'HANDOVER_FAILED', message, hint },
        });
    };
    for (const { pattern, name } of handed) {
        const found = files.filter((file) => matches(pattern, file.name));
        const [first, second] = found;
        const known = first && names.get(first.name);
        if (!first)
            refuse(`No verified file matches \`${pattern}\`, which is to be called ${name}`, NONE);
        else if (second)
            refuse(`${first.name} and ${second.name} would both be called ${name}`, NARROW, second.name);
        else if (known !== undefined && known !== name)
            refuse(`${first.name} would be called ${known} and ${name}`, ONE, first.name);
        else
            names.set(first.name, name);
    }
    for (const [of, name] of names) {
        const other = files.find((file) => file.name !== of && (0,fold/* fold */.A)(names.get(file.name) ?? file.name) === (0,fold/* fold */.A)(name));
        if (other)
            refuse(`${of} would be called ${name}, as ${other.name} is already`, ONE, of);
    }
    return { names, refusals };
}
const NONE = 'Correct the pattern under `as`; it matches the name of the artifact as the report shows it.';
const NARROW = 'Write a pattern under `as` that matches one file.';
const ONE = 'Give each file one name under `as`.';
function matches(pattern, name) {
    if (pattern === name)
        return true;
    if (!(0,formats_glob/* isGlob */.fg)(pattern))
        return false;
    const glob = (0,formats_glob/* compileGlob */.SO)(pattern);
    return !('refusal' in glob) && glob.match(name) !== undefined;
}

// EXTERNAL MODULE: ./lib/files/proven-folder.js
var proven_folder = __webpack_require__(1152);
;// CONCATENATED MODULE: ./lib/handover/verified-dir.js
/** `verified-dir`: a folder that holds the artifacts that passed and nothing else, under the names that they were asked for. */







/**
 * Copies the files into `folder` (absolute), and writes the layers beside them, all or none.
 *
 * @returns the copies, or every refusal; then nothing is left.
 */
async function fillVerifiedDir(folder, files, signal, { layers = [], names = [], } = {}) {
    let filling;
    try {
        const placed = placeAll(files, names);
        const refusals = [...placed.refusals, ...collisions(placed.files, layers)];
        if (refusals.length > 0)
            return { copies: [], refusals };
        filling = await (0,proven_folder/* openProvenFolder */.X)(folder);
        for (const { file, name } of placed.files) {
            const copied = await copyInto(filling.path, name, file, signal);
            if (!copied.ok)
                refusals.push({ artifact: file.name, refusal: copied.refusal });
        }
        for (const { artifact, name, writeTo } of layers) {
            signal?.throwIfAborted();
            const written = await writeTo((0,external_node_path_.join)(filling.path, name));
            if (!written.ok)
                refusals.push({ artifact, kind: 'image', refusal: written.refusal });
        }
        if (refusals.length > 0)
            return { copies: [], refusals };
        await filling.keep();
        const copies = placed.files.map(({ file, name }) => ({
            name: file.name,
            path: (0,external_node_path_.join)(folder, name),
            sha256: file.sha256,
        }));
        const content = layers.map(({ artifact, name, sha256 }) => ({
            name: `${name} of ${artifact}`,
            path: (0,external_node_path_.join)(folder, name),
            sha256,
        }));
        return { copies: [...copies, ...content], refusals };
    }
    catch (error) {
        signal?.throwIfAborted();
        return { copies: [], refusals: [{ refusal: notFilled(folder, (0,result/* wordsOf */.Z9)(error)) }] };
    }
    finally {
        await filling?.discard();
    }
}
async function copyInto(folder, name, file, signal) {
    const to = (0,external_node_path_.join)(folder, name);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    }
    catch (error) {
        return (0,result/* refuse */.TR)({ code: 'HANDOVER_FAILED', message: `${file.name} cannot be copied: ${(0,result/* wordsOf */.Z9)(error)}` });
    }
    return (0,copy_verified/* copyVerified */.k)({ from: file.path, to, sha256: file.sha256, shown: file.name }, signal);
}
/** Each file's place; two files for one place are a refusal, since one of them would be missing in silence. */
function placeAll(files, names) {
    const taken = new Map();
    const renamed = renameAll(files, names);
    const refusals = [...renamed.refusals];
    for (const file of files) {
        const name = renamed.names.get(file.name) ?? placeOf(file.name);
        const other = taken.get(name);
        if (!other)
            taken.set(name, file);
        else if (other.path !== file.path) {
            refusals.push({
                artifact: file.name,
                refusal: {
                    code: 'HANDOVER_FAILED',
                    message: `${file.name} and ${other.name} would both be called ${name} in the folder of verified files`,
                    hint: 'A file from outside the workspace is copied with its bare name. Check the two in separate steps, each with its own `verified-dir`.',
                },
            });
        }
    }
    return { files: [...taken].map(([name, file]) => ({ file, name })), refusals };
}
/** Names of layers that are taken, by a file or by another layer; case and normal form make no other name on some systems. */
function collisions(files, layers) {
    // A folder of files stands under its first part.
    const taken = new Map(files.map(({ file, name }) => [(0,fold/* fold */.A)(name.split('/')[0] ?? name), file.name]));
    const refusals = [];
    for (const { artifact, name } of layers) {
        const other = taken.get((0,fold/* fold */.A)(name));
        taken.set((0,fold/* fold */.A)(name), artifact);
        if (other === undefined)
            continue;
        refusals.push({
            artifact,
            kind: 'image',
            refusal: {
                code: 'HANDOVER_FAILED',
                message: `${name} of ${artifact} has the name of another file in the folder of verified files, which is of ${other}`,
                hint: 'Check the two in separate steps, each with its own `verified-dir`.',
            },
        });
    }
    return refusals;
}
/** Folders below the workspace are kept; what lies outside of it has its bare name. */
function placeOf(name) {
    const within = !(0,external_node_path_.isAbsolute)(name) && !external_node_path_.posix.isAbsolute(name) && external_node_path_.posix.normalize(name) === name && !/^\.\.(?:\/|$)/.test(name);
    return within ? name : external_node_path_.posix.basename(name);
}
function notFilled(folder, words) {
    return {
        code: 'HANDOVER_FAILED',
        message: `The folder of verified files could not be made: ${words}`,
        actual: folder,
        hint: 'Give `verified-dir` a folder that does not exist yet, on a disk with room for the artifacts.',
    };
}

;// CONCATENATED MODULE: ./lib/handover/hand.js
/** What is handed over of a run that passed: copies of the verified files, an installed tool, and files that are hashed again at the end. */




/** What later steps are told, and what the log says. */
function announced({ path, state, register, lines }, host) {
    return {
        announce() {
            if (state !== undefined)
                host.saveState(handover_recheck/* RECHECK_STATE */.GJ, state);
            if (path !== undefined)
                host.addPath(path);
            // Last of all, since it alone would not be taken back.
            register?.();
        },
        lines,
        ...(path !== undefined && { installPath: path }),
    };
}
function refusedAll(refusals) {
    return { refusals, lines: [] };
}
/**
 * Copies, installs and watches what passed, as the options want it.
 *
 * @returns refusals where one of it failed; what was made by then stands in `handing.made`
 */
async function hand(verdict, options, handing) {
    const { host, folder, made, signal } = handing;
    const { verifiedDir, recheck, release, handedAs: names = [] } = options;
    const files = passedFiles(verdict, folder);
    const { layers, refusals: unread } = await layersWhere(verdict, options, handing);
    if (unread.length > 0)
        return refusedAll(unread);
    if (files.length === 0 && layers.length === 0)
        return refusedAll([{ refusal: nothingToHandOver() }]);
    const leftOut = doubtful(verdict, files);
    if (leftOut.length > 0)
        return refusedAll(leftOut);
    const lines = [];
    let watched = files;
    if (verifiedDir !== undefined) {
        const target = (0,external_node_path_.resolve)(host.workspace, verifiedDir);
        const { copies, refusals } = await fillVerifiedDir(target, files, signal, { layers, names });
        if (refusals.length > 0)
            return refusedAll(refusals);
        made.push(target);
        // Later steps use the copies. The downloads of a release go with the run; what stays of them is the copies alone.
        const shown = copies.map((copy) => ({ ...copy, name: `${copy.name} in ${verifiedDir}` }));
        watched = release ? copies : [...files, ...shown];
        lines.push(...copyLines(copies, verifiedDir, names.length > 0 ? host.workspace : undefined));
    }
    const installed = await installWhere(verdict, options, files, handing);
    if (installed.refusals.length > 0)
        return installed;
    const done = { ...installed, lines: [...lines, ...installed.lines] };
    if (!recheck)
        return done;
    const watching = await (0,handover_recheck/* watch */.wB)(watched, host);
    if (!watching.ok)
        return refusedAll([{ refusal: watching.refusal }]);
    made.push(watching.value.file);
    return { ...done, state: watching.value.state };
}
/** @param namedFrom the folder from which each copy is named; undefined where their number is enough */
function copyLines(copies, verifiedDir, namedFrom) {
    const number = `${filesAre(copies.length)} in ${verifiedDir}`;
    const named = namedFrom === undefined ? [] : copies.map(({ name, path }) => `${name} is ${(0,external_node_path_.relative)(namedFrom, path)}`);
    return [number, ...named].map((text) => ({ level: 'info', text }));
}
/** The registry's rooms are loaded only where something of one passed and is wanted. */
async function layersWhere(verdict, { verifiedDir, githubToken, tokenServices }, { host, signal }) {
    if (verifiedDir === undefined || !verdict.artifacts.some(({ image }) => image))
        return { layers: [], refusals: [] };
    const { artifactLayers } = await Promise.all(/* import() */[__webpack_require__.e(1764), __webpack_require__.e(2992)]).then(__webpack_require__.bind(__webpack_require__, 52992));
    const { layers, refusals } = await artifactLayers(verdict, {
        env: host.env,
        signal,
        ...(githubToken !== undefined && { githubToken }),
        ...(tokenServices && { tokenServices }),
    });
    return { layers, refusals: refusals.map((one) => ({ ...one, kind: 'image' })) };
}
/** The readers of archives are loaded only where something is installed. */
async function installWhere(verdict, { install, shareTool, release }, files, { host, made, signal }) {
    if (!install)
        return refusedAll([]);
    if (verdict.result !== 'pass')
        return refusedAll([{ refusal: waivedInstall() }]);
    const { install: put } = await __webpack_require__.e(/* import() */ 4654).then(__webpack_require__.bind(__webpack_require__, 44654));
    const tool = release && { tool: `${release.owner}-${release.repo}`, version: release.tag };
    const outcome = await put(files, { env: host.env, signal, ...(tool && { tool }) });
    if (!outcome.ok)
        return refusedAll([{ refusal: outcome.refusal }]);
    const { artifact, path, tree, made: unpacked } = outcome.value;
    made.push(...unpacked);
    const lines = [{ level: 'info', text: `${artifact} is installed in ${path}` }];
    if (!shareTool || !release)
        return { refusals: [], lines, path };
    const { stageTool } = await __webpack_require__.e(/* import() */ 9823).then(__webpack_require__.bind(__webpack_require__, 19823));
    const staged = await stageTool({ tree, name: `${release.owner}/${release.repo}`, version: release.tag }, host);
    if (!staged.ok)
        return refusedAll([{ refusal: staged.refusal }]);
    const { place, register, made: copy } = staged.value;
    made.push(copy);
    lines.push({ level: 'info', text: `${artifact} is registered in ${place} for later steps` });
    return { refusals: [], lines, path, register };
}
/** Files that passed and yet are not handed over would be missing in silence. */
function doubtful({ artifacts }, files) {
    const handed = new Set(files.map(({ name }) => name));
    return artifacts
        .filter(({ kind, name, result }) => kind === 'file' && result === 'pass' && !handed.has(name))
        .map(({ name }) => ({
        artifact: name,
        refusal: {
            code: 'HANDOVER_FAILED',
            message: `${name} stands for several artifacts, and not all of them passed with the same bytes`,
        },
    }));
}
function nothingToHandOver() {
    return {
        code: 'HANDOVER_FAILED',
        message: 'No artifact passed that can be copied',
        hint: 'Images for containers, digests and waived artifacts are not copied. The outputs `verified-digests` and `verified-images` name what passed.',
    };
}
function waivedInstall() {
    return {
        code: 'INSTALL_REFUSED',
        message: 'Nothing is installed by a run that passed only because something was waived',
        hint: 'Install in a step of its own whose artifact is fully verified.',
    };
}
function filesAre(number) {
    return number === 1 ? '1 verified file is' : `${number} verified files are`;
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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97535);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28490);
/* harmony import */ var _subjects_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44481);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32774);
/* harmony import */ var _files_copy_verified_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19779);
/* harmony import */ var _files_workspace_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98596);
/* harmony import */ var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50357);
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
        const real = (0,_files_workspace_path_js__WEBPACK_IMPORTED_MODULE_7__/* .realPath */ .Ye)(path);
        if (real === undefined)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)((0,_files_copy_verified_js__WEBPACK_IMPORTED_MODULE_6__/* .changed */ .t)(name, 'absent'));
        entries.push({ name, path, real, sha256: sha256.toString('hex') });
    }
    const text = JSON.stringify(entries);
    const size = Buffer.byteLength(text);
    if (size > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECHECK_LIST_BYTES */ .ki) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)({
            code: 'LIMIT_EXCEEDED',
            message: 'There are too many artifacts, or too long names, to check them again at the end of the job',
            expected: `a list of at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECHECK_LIST_BYTES */ .ki} bytes`,
            actual: `${size} bytes`,
        });
    }
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.tempRoot, `signature-gate-recheck-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.json`);
    await host.writeFile(file, text);
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)({ file, state: JSON.stringify({ file, sha256: (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_8__/* .sha256Hex */ .f)(text) }) });
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
            return [(0,_files_copy_verified_js__WEBPACK_IMPORTED_MODULE_6__/* .changed */ .t)(name, result?.refusal.message ?? 'not hashed')];
        const now = (0,_files_workspace_path_js__WEBPACK_IMPORTED_MODULE_7__/* .realPath */ .Ye)(path);
        if (now !== real)
            return [(0,_files_copy_verified_js__WEBPACK_IMPORTED_MODULE_6__/* .changed */ .t)(name, `replaced by a link to ${now ?? 'nothing'}`, 'the file that was verified')];
        const digest = result.digests.sha256?.toString('hex') ?? '';
        return digest === sha256 ? [] : [(0,_files_copy_verified_js__WEBPACK_IMPORTED_MODULE_6__/* .changed */ .t)(name, `sha256:${digest}`, `sha256:${sha256}`)];
    });
    return { files: entries.value.length, refusals };
}
function readList(state) {
    const lost = (actual) => (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)({
        ...(0,_files_copy_verified_js__WEBPACK_IMPORTED_MODULE_6__/* .changed */ .t)('The list of what was verified', actual, 'the list as the gate wrote it'),
        hint: 'A step after the gate wrote to the temporary folder of the runner. Treat the artifacts as not verified.',
    });
    const { file, sha256 } = JSON.parse(state);
    const read = (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readWhole */ .oD)(file, _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECHECK_LIST_BYTES */ .ki, { shown: 'the list' });
    if ('refusal' in read)
        return lost(read.refusal.message);
    const digest = (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_8__/* .sha256Hex */ .f)(read.bytes);
    if (digest !== sha256)
        return lost(`sha256:${digest}`);
    // The very bytes that `watch` wrote.
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(JSON.parse(read.bytes.toString('utf8')));
}


/***/ })

};
