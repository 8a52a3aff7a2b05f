export const id = 9343;
export const ids = [9343];
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

/***/ 79343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseSource: () => (/* binding */ releaseSource)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/gate/idle-exclusion.js
var idle_exclusion = __webpack_require__(38872);
// EXTERNAL MODULE: ./lib/gate/refused.js
var refused = __webpack_require__(5599);
// EXTERNAL MODULE: ./lib/install/tool-cache.js
var tool_cache = __webpack_require__(88002);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/model/template.js
var model_template = __webpack_require__(61439);
// EXTERNAL MODULE: ./lib/formats/glob.js + 3 modules
var formats_glob = __webpack_require__(66002);
// EXTERNAL MODULE: ./lib/subjects/sidecars.js
var sidecars = __webpack_require__(69117);
;// CONCATENATED MODULE: ./lib/subjects/release-assets.js
/** Which assets of a release a policy is about: the artifacts, and everything that may prove them. */




/**
 * @param names of all assets
 * @returns the names to download. What is named and not there is missing from it, and fails where it is looked for.
 */
function neededAssets(rules, names) {
    const there = new Set(names);
    const needed = new Set();
    const want = (name) => {
        const plain = name === undefined ? undefined : (0,posix_.normalize)(name);
        if (plain !== undefined && there.has(plain))
            needed.add(plain);
    };
    for (const rule of rules) {
        for (const subject of matching(rule.artifacts, names))
            wantWithEvidence(subject, rule, want);
        for (const requirement of rule.require) {
            const { files, evidence } = documentsOf(requirement);
            for (const name of files) {
                // A path with a folder is one of the workspace, even if an asset has the same name.
                if (!isAssetName(name))
                    continue;
                wantWithEvidence(subjectOf(name), evidence ?? NO_PLACES, want);
                for (const asset of names)
                    if ((0,sidecars/* isNamedByKey */.IG)(asset, name))
                        want(asset);
            }
            if (requirement.kind !== 'checksum')
                continue;
            for (const list of listsAmong(requirement, rule, names))
                wantWithEvidence(list, evidence ?? NO_PLACES, want);
        }
    }
    return needed;
}
/** The names that none of these patterns matches. */
function notUnsigned(names, unsigned) {
    const globs = unsigned.map((pattern) => (0,formats_glob/* compileGlob */.SO)(pattern, 'escapes'));
    return names.filter((name) => !globs.some((glob) => !('refusal' in glob) && glob.match(name) !== undefined));
}
/**
 * Assets that this system does not keep under their own names: it folds letter case, or drops a dot at the end. Their files
 * would be known by the name of another.
 *
 * @param listed the names in the folder that they were downloaded to
 */
function misnamed(names, listed) {
    const there = new Set(listed);
    return names
        .filter((name) => !there.has(name))
        .map((name) => ({
        name,
        refusal: {
            code: 'UNSAFE_PATH',
            message: `The asset ${name} cannot be kept under its own name on this system, or another asset has the same name here`,
            hint: 'Leave it out with a `!` line in `artifacts`, or check the release on Linux.',
        },
    }));
}
/** A bare name means an asset; `./name` and everything with a folder means a file of the workspace. */
function isAssetName(path) {
    return !/[/\\]/.test(path);
}
/** Exclusions that leave out none of the assets that the patterns before them match, as written. */
function idleExclusions(patterns, names) {
    return patterns.filter((text, index) => {
        if (!text.startsWith('!'))
            return false;
        const before = patterns.slice(0, index).filter((one) => !one.startsWith('!') && (0,formats_glob/* isGlob */.fg)(one));
        return matching(before, names).length === matching([...before, text], names).length;
    });
}
/** The lists and manifests of a requirement, and where their evidence lies. */
function documentsOf(requirement) {
    switch (requirement.kind) {
        case 'checksum':
            return { files: requirement.lists, evidence: requirement.evidence };
        case 'manifest':
            return { files: requirement.files, evidence: requirement.evidence };
        default:
            return { files: [] };
    }
}
/** The lists that globs and templates lead to. */
function listsAmong({ listGlobs = [], sidecars = [] }, { artifacts }, names) {
    const subjects = sidecars.length > 0 ? matching(artifacts, names) : [];
    const filled = sidecars.flatMap((template) => subjects.flatMap((subject) => (0,model_template/* fillTemplate */.ou)(template, subject) ?? []));
    return [...matching(listGlobs.filter(isAssetName), names), ...filled.map((name) => subjectOf(name))];
}
const NO_PLACES = { bundles: [], signatures: [], certificates: [] };
function wantWithEvidence(subject, { bundles, signatures, certificates }, want) {
    want(subject.name);
    for (const { name } of (0,sidecars/* evidenceNames */.Y$)(subject.name)) {
        want(name);
        for (const certificate of (0,sidecars/* certificateNames */.UZ)(name))
            want(certificate);
    }
    for (const template of [...bundles, ...signatures, ...certificates]) {
        if (!(0,model_template/* beginsWithFolder */.VB)(template))
            want((0,model_template/* fillTemplate */.ou)(template, subject));
    }
}
function subjectOf(name, captures = []) {
    return { kind: 'file', name, path: name, captures };
}
/** As `findFiles` takes the lines: in their order, an exclusion counts for the globs before it and for no plain name. */
function matching(patterns, names) {
    return patterns.flatMap((text, index) => {
        if (text.startsWith('!'))
            return [];
        const exact = names.filter((name) => name === text || `./${name}` === text).map((name) => subjectOf(name));
        const glob = (0,formats_glob/* isGlob */.fg)(text) ? (0,formats_glob/* compileGlob */.SO)(text) : undefined;
        if (!glob || 'refusal' in glob)
            return exact;
        const excludes = patterns.slice(index + 1).flatMap((later) => {
            const out = later.startsWith('!') ? (0,formats_glob/* compileGlob */.SO)(later.slice(1)) : undefined;
            return out && !('refusal' in out) ? [out] : [];
        });
        const found = names.flatMap((name) => {
            const captures = glob.match(name);
            return captures && !excludes.some((out) => out.match(name)) ? [subjectOf(name, captures)] : [];
        });
        return [...exact, ...found];
    });
}

// EXTERNAL MODULE: ./lib/verify/verdict.js
var verdict = __webpack_require__(53900);
// EXTERNAL MODULE: ./lib/github/access.js
var github_access = __webpack_require__(12573);
// EXTERNAL MODULE: ./lib/report/progress.js
var progress = __webpack_require__(37751);
// EXTERNAL MODULE: ./lib/formats/json/json.js
var json_json = __webpack_require__(85497);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
;// CONCATENATED MODULE: ./lib/github/attested-release.js
/** What a rule that requires GitHub's own attestation of a release must know of it beforehand: that there can be one, and its commit. */



const OBJECT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** True where one of the rules requires it. */
function requiresAttestation(rules) {
    return rules.some(({ require }) => require.some((one) => one.kind === 'signature' && one.release !== undefined));
}
/**
 * Completes such rules by what the release's tag names now.
 *
 * @throws GitHubError where it could not look
 */
async function withCommit(rules, { immutable }, reference, client) {
    const { owner, repo, tag } = reference;
    if (immutable === false) {
        return (0,result/* refuse */.TR)({
            code: 'BUNDLE_MISSING',
            message: `The release ${owner}/${repo}@${tag} is not immutable, so that GitHub has not attested it`,
            expected: 'an immutable release',
            actual: 'one whose assets can be replaced',
            hint: 'Immutable releases are switched on in the settings of the repository, and count for releases from then on.',
        });
    }
    const commit = await findTagged(client, reference);
    if (!commit.ok)
        return commit;
    return (0,result/* accept */.Ju)(rules.map((rule) => ({
        ...rule,
        require: rule.require.map((one) => one.kind === 'signature' && one.release ? { ...one, release: { ...one.release, commit: commit.value } } : one),
    })));
}
/**
 * The object that a tag names, in lower-case hex: a commit, or the tag object of an annotated tag; GitHub attests the same.
 * Source: docs.github.com/rest/git/refs, "Get a reference".
 */
async function findTagged(client, { owner, repo, tag }) {
    const answer = await client.read({ endpoint: 'tag-ref', params: { owner, repo, tag } }, { maxBytes: limits/* MAX_DOCUMENT_BYTES */.bi });
    if (!answer)
        return (0,result/* refuse */.TR)({ code: 'ARTIFACT_NOT_FOUND', message: `${owner}/${repo} has no tag ${tag}` });
    const json = (0,json_json/* parseJson */.qF)(answer.bytes);
    const object = (0,json_json/* isRecord */.u4)(json) && json['ref'] === `refs/tags/${tag}` ? json['object'] : undefined;
    const sha = (0,json_json/* isRecord */.u4)(object) ? object['sha'] : undefined;
    if (typeof sha === 'string' && OBJECT.test(sha))
        return (0,result/* accept */.Ju)(sha);
    return (0,result/* refuse */.TR)({ code: 'NETWORK', message: `${client.api.host} answers with something else than the tag ${tag}` });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/files/copy-verified.js
var copy_verified = __webpack_require__(19779);
// EXTERNAL MODULE: ./lib/core/in-parallel.js
var in_parallel = __webpack_require__(72122);
// EXTERNAL MODULE: ./lib/github/download-progress.js
var download_progress = __webpack_require__(92311);
// EXTERNAL MODULE: ./lib/github/github-error.js
var github_error = __webpack_require__(93343);
;// CONCATENATED MODULE: ./lib/github/download-assets.js
/** Assets to files: several at a time, hashed while they are written, and held against what the API says of them. */







/** How often an asset is begun again that ends too early without an error. */
const ATTEMPTS = 3;
/** @returns what is not to be trusted; then the whole folder is. Rejects with the signal's reason only. */
async function downloadAssets(client, plan) {
    const tooLarge = sizeProblems(plan.assets);
    if (tooLarge.length > 0)
        return tooLarge;
    const work = { files: 0, totalFiles: plan.assets.length, bytes: 0, totalBytes: bytesOf(plan.assets) };
    const count = (bytes, files = 0) => {
        work.bytes += bytes;
        work.files += files;
        plan.onProgress(() => ({ ...work }));
    };
    count(0);
    const found = await (0,in_parallel/* inParallel */.H)(plan.assets, limits/* RELEASE_CONCURRENCY */.wi, async (asset) => {
        const refusal = await one(client, asset, { ...plan, count });
        count(0, 1);
        return refusal && { name: asset.name, refusal };
    });
    return found.filter((one_) => one_ !== undefined);
}
function sizeProblems(assets) {
    const limit = (name, expected, actual) => ({
        name,
        refusal: {
            code: 'LIMIT_EXCEEDED',
            message: `${name} is larger than what is downloaded`,
            expected: `at most ${expected} bytes`,
            actual: `${actual} bytes`,
        },
    });
    const large = assets.filter(({ size }) => size > limits/* MAX_ASSET_BYTES */.IC);
    if (large.length > 0)
        return large.map(({ name, size }) => limit(name, limits/* MAX_ASSET_BYTES */.IC, size));
    const total = bytesOf(assets);
    return total > limits/* MAX_RELEASE_BYTES */.L4 ? [limit('All that `artifacts` names', limits/* MAX_RELEASE_BYTES */.L4, total)] : [];
}
function bytesOf(assets) {
    return assets.reduce((sum, { size }) => sum + size, 0);
}
async function one(client, asset, plan) {
    plan.signal.throwIfAborted();
    const to = (0,external_node_path_.join)(plan.folder, asset.name);
    if (await takeKept(asset, to, plan)) {
        plan.count(asset.size);
        return undefined;
    }
    const progress = (0,download_progress/* beginDownload */.q)();
    const count = countOne(plan.count);
    try {
        for (let attempt = 1;; attempt++) {
            const got = await fetchTo(client, asset, to, { ...plan.release, progress, count });
            if (!got)
                return { code: 'ARTIFACT_NOT_FOUND', message: `The asset ${asset.name} is gone from the release` };
            const broken = judge(asset, got);
            if (!broken)
                return undefined;
            // A connection that was closed early looks like the end where the length was not announced.
            // So does a file that changed on the way, where two answers were put together.
            if ((got.size >= asset.size && !got.resumed) || attempt >= ATTEMPTS) {
                await (0,promises_.rm)(to, { force: true });
                return broken;
            }
            if (got.size >= asset.size)
                Object.assign(progress, (0,download_progress/* beginDownload */.q)());
        }
    }
    catch (error) {
        plan.signal.throwIfAborted();
        await (0,promises_.rm)(to, { force: true });
        if (error instanceof github_error/* GitHubError */.y_)
            return error.refusal;
        throw error;
    }
}
function countOne(count) {
    let arrived = 0;
    const add = (bytes) => {
        arrived += bytes;
        count(bytes);
    };
    return {
        anew: () => {
            add(-arrived);
        },
        more: add,
    };
}
async function takeKept(asset, to, { kept, signal }) {
    if (kept === undefined || !asset.sha256)
        return false;
    const { name, sha256 } = asset;
    const copied = await (0,copy_verified/* copyVerified */.k)({ from: (0,external_node_path_.join)(kept, name), to, sha256, shown: name, mode: 0o600 }, signal);
    return copied.ok;
}
async function fetchTo(client, { id, size }, to, { owner, repo, progress, count, }) {
    let file;
    const sink = {
        async start() {
            count.anew();
            await file?.close();
            await (0,promises_.rm)(to, { force: true });
            file = await (0,promises_.open)(to, 'wx', 0o600);
        },
        async write(chunk) {
            file ??= await (0,promises_.open)(to, 'a', 0o600);
            await file.writeFile(chunk);
            count.more(chunk.length);
        },
    };
    try {
        const params = { owner, repo, asset_id: id };
        return await client.download({ endpoint: 'release-asset', params }, { sink, maxBytes: size, progress });
    }
    finally {
        await file?.close();
    }
}
function judge({ name, size, sha256 }, got) {
    if (got.size !== size) {
        return {
            code: 'CHECKSUM_MISMATCH',
            message: `The download of ${name} is not as long as the API says`,
            expected: `${size} bytes`,
            actual: `${got.size} bytes`,
        };
    }
    if (!sha256 || sha256.equals(got.sha256))
        return undefined;
    return {
        code: 'CHECKSUM_MISMATCH',
        message: `The download of ${name} is not what the API says it is`,
        expected: `sha256:${sha256.toString('hex')}`,
        actual: `sha256:${got.sha256.toString('hex')}`,
    };
}

// EXTERNAL MODULE: ./lib/github/late.js
var late = __webpack_require__(39131);
// EXTERNAL MODULE: ./lib/github/release-asset.js
var release_asset = __webpack_require__(22079);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/gate/documents/list-places.js
var list_places = __webpack_require__(72005);
// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
;// CONCATENATED MODULE: ./lib/gate/workspace-documents.js
/** Lists and manifests of the user's own workspace, put beside the assets of a release that they speak of. */










/**
 * Lists and manifests of the workspace (`./SHA256SUMS`) are put beside the assets, with their evidence, since they speak
 * of names in their own folder. An asset of the same name is a refusal: it must never stand in for the user's own.
 */
async function withWorkspaceFiles(rules, { workspace, folder }) {
    const found = rules.map((rule) => withFoundLists(rule, workspace));
    const [lost] = found.flatMap(({ refusals }) => refusals);
    if (lost)
        return (0,result/* refuse */.TR)(unreadable(lost));
    const named = found.map(({ rule }) => rule);
    const copied = new Set();
    const taken = new Set((await (0,promises_.readdir)(folder)).map((name) => name.toLowerCase()));
    for (const path of named.flatMap(({ require }) => require.flatMap((one) => documentsOf(one).files))) {
        if (isAssetName(path) || copied.has(path))
            continue;
        copied.add(path);
        for (const place of placesOf(path)) {
            const from = (0,external_node_path_.resolve)(workspace, place);
            const name = (0,external_node_path_.basename)(from);
            const itself = place === path;
            // A name in place of the extension is another file's as well: it is hidden only where both are there.
            const absent = !itself && isAbsent(from);
            if (taken.has(name.toLowerCase()) && (place.startsWith(path) || !absent))
                return (0,result/* refuse */.TR)(workspace_documents_hidden(place, name));
            // Evidence that is not there is missed where it is required.
            if (absent)
                continue;
            const links = itself ? 'follow' : 'refuse';
            const read = (0,read_file/* readWhole */.oD)(from, limits/* MAX_CHECKSUM_LIST_BYTES */.C$, { shown: place, links });
            if ('refusal' in read)
                return (0,result/* refuse */.TR)(unreadable(read.refusal));
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), read.bytes, { flag: 'wx' });
            taken.add(name.toLowerCase());
        }
    }
    const beside = named.flatMap(({ require }) => require.flatMap(ownSidecars))[0];
    if (beside)
        return (0,result/* refuse */.TR)(notOfWorkspace(beside));
    return (0,result/* accept */.Ju)(named.map((rule) => ({
        ...rule,
        ...ofWorkspace(rule, workspace),
        require: rule.require.map((one) => inFolder(withOwnEvidence(one, workspace))),
    })));
}
/** Templates that begin with a folder lead into the workspace; all others to assets. */
function ofWorkspace({ bundles, signatures, certificates }, workspace) {
    const placed = (template) => (0,model_template/* beginsWithFolder */.VB)(template) ? { ...template, base: workspace } : template;
    return {
        bundles: bundles.map(placed),
        signatures: signatures.map(placed),
        certificates: certificates.map(placed),
    };
}
/** Where the evidence of a requirement's documents is: of one that is copied, where its template leads for what it was copied from. */
function withOwnEvidence(requirement, workspace) {
    if (requirement.kind !== 'checksum' && requirement.kind !== 'manifest')
        return requirement;
    const { evidence } = requirement;
    if (!evidence)
        return requirement;
    const { files } = documentsOf(requirement);
    const own = files.filter((file) => !isAssetName(file));
    const others = own.length < files.length || (requirement.kind === 'checksum' && hasOtherLists(requirement));
    const all = (templates) => [
        ...(others ? templates : []),
        ...own.flatMap((name) => templates.map((template) => filledFor(name, template, workspace))),
    ];
    const { bundles, signatures, certificates } = ofWorkspace(evidence, workspace);
    return {
        ...requirement,
        evidence: { bundles: all(bundles), signatures: all(signatures), certificates: all(certificates) },
    };
}
function hasOtherLists({ listGlobs = [], sidecars = [] }) {
    return listGlobs.length + sidecars.length > 0;
}
/** A document is known when it is named, and has no captures. */
function filledFor(name, template, workspace) {
    const file = (0,model_template/* fillTemplate */.ou)(template, { kind: 'file', name, path: (0,external_node_path_.resolve)(workspace, name), captures: [] });
    return file === undefined ? template : { source: file, parts: [{ text: file }], base: workspace, filled: true };
}
/** Templates of lists beside each artifact that lead into the workspace. */
function ownSidecars(requirement) {
    return requirement.kind === 'checksum' ? (requirement.sidecars ?? []).filter(model_template/* beginsWithFolder */.VB) : [];
}
function notOfWorkspace({ source }) {
    return {
        code: 'CHECKSUM_UNLISTED',
        message: `The checksum lists of a release that ${source} leads to would be in the workspace; next to an asset the gate looks for assets only`,
        hint: 'Name the lists by a pattern or by their paths: `pins/*.sha256`.',
    };
}
/** Patterns with a folder (`dist/SHA256SUMS*`) find lists of the workspace, as a path with a folder names one. */
function withFoundLists(rule, workspace) {
    const refusals = [];
    const expand = (one) => {
        const { listGlobs = [], ...rest } = one;
        const own = listGlobs.filter((glob) => !isAssetName(glob));
        if (own.length === 0)
            return one;
        const lists = (0,list_places/* findLists */.l7)(own, workspace);
        refusals.push(...lists.refusals);
        const assets = listGlobs.filter(isAssetName);
        // A folder is kept also where the pattern had none behind the workspace's own: `./SHA256SUMS`.
        const names = lists.names.map((name) => (isAssetName(name) ? `./${name}` : name));
        return { ...rest, lists: [...new Set([...rest.lists, ...names])], ...(assets.length > 0 && { listGlobs: assets }) };
    };
    return {
        rule: { ...rule, require: rule.require.map((one) => (one.kind === 'checksum' ? expand(one) : one)) },
        refusals,
    };
}
/** A document and the usual names of its evidence. */
function placesOf(path) {
    const evidence = (0,sidecars/* evidenceNames */.Y$)(path).flatMap(({ name }) => [name, ...(0,sidecars/* certificateNames */.UZ)(name)]);
    return [path, ...new Set(evidence.filter((name) => name !== path))];
}
function inFolder(requirement) {
    const here = (path) => (isAssetName(path) ? path : (0,external_node_path_.basename)((0,external_node_path_.resolve)(path)));
    if (requirement.kind === 'checksum')
        return { ...requirement, lists: requirement.lists.map(here) };
    return requirement.kind === 'manifest' ? { ...requirement, files: requirement.files.map(here) } : requirement;
}
function workspace_documents_hidden(path, name) {
    return {
        code: 'CHECKSUM_LIST_MALFORMED',
        message: `${path} of the workspace and an asset of the release are both called ${name}`,
        hint: 'Leave the asset out with a `!` line in `artifacts`, or rename your own file.',
    };
}
/** Whether nothing lies there that could be evidence. What cannot be looked at is not absent. */
function isAbsent(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? true;
    }
    catch {
        return false;
    }
}
function unreadable(refusal) {
    return {
        hint: 'A bare name means an asset of the release, a path with a folder (`./SHA256SUMS`) a file of the workspace.',
        ...refusal,
    };
}

;// CONCATENATED MODULE: ./lib/gate/release-source.js
/** A release as the place where artifacts come from: found, chosen, downloaded into a folder of this run's own. */















/** Most names in a message. */
const MOST_SHOWN = 8;
/** Downloads what the policy is about; where anything of it failed, no rule is left to judge by. */
async function releaseSource(policy, reference, context) {
    const shown = `${reference.owner}/${reference.repo}@${reference.tag}`;
    const failed = (refusals) => ({
        policy: { ...policy, rules: [] },
        workspace: context.folder,
        reports: refusals.map(({ name, refusal }) => (0,verdict/* reportArtifact */.x8)({ kind: 'run', name }, {}, [(0,refused/* refused */.J)('artifact', refusal)])),
    });
    const access = (0,github_access/* gitHubAccess */.g)(context.host.env, context.githubToken);
    if (!access) {
        const refusal = { code: 'NETWORK', message: '`GITHUB_API_URL` is not an https URL of an API' };
        return failed([{ name: shown, refusal }]);
    }
    const { createGitHubClient } = await (0,late/* lateGitHub */.w)();
    const client = createGitHubClient({ ...access, signal: context.signal });
    const chosen = await choose(client, policy, reference);
    if (!chosen.ok)
        return failed([{ name: shown, refusal: chosen.refusal }]);
    const place = (0,tool_cache/* toolPlace */._)({ tool: `${reference.owner}-${reference.repo}`, version: reference.tag }, Buffer.alloc(0), context.host.env);
    if (chosen.value.unusable.length > 0)
        return failed(chosen.value.unusable);
    const refusals = await downloadAssets(client, {
        release: reference,
        assets: chosen.value.assets,
        folder: context.folder,
        ...(context.install && { kept: place.archives }),
        signal: context.signal,
        onProgress: (done) => {
            context.host.progress(() => (0,progress/* progressText */.l)('downloaded', done()));
        },
    });
    if (refusals.length > 0)
        return failed(refusals);
    const strange = misnamed(chosen.value.assets.map(({ name }) => name), await (0,promises_.readdir)(context.folder));
    if (strange.length > 0)
        return failed(strange);
    const rules = await withWorkspaceFiles(chosen.value.rules, {
        workspace: context.host.workspace,
        folder: context.folder,
    });
    if (!rules.ok)
        return failed([{ name: shown, refusal: rules.refusal }]);
    const warnings = [...policy.warnings, ...chosen.value.warnings];
    return {
        policy: { ...policy, rules: rules.value, warnings },
        workspace: context.folder,
        reports: [],
        ...(policy.release && { assets: { names: chosen.value.names, unsigned: policy.release.unsigned } }),
    };
}
async function choose(client, policy, reference) {
    try {
        const { findRelease } = await (0,late/* lateGitHub */.w)();
        const release = await findRelease(client, reference);
        if (!release.ok)
            return release;
        const { assets } = release.value;
        const names = assets.map(({ name }) => name);
        const needed = new Set([...neededAssets(policy.rules, names), ...vouchedFor(policy, names)]);
        if (needed.size > 0 || names.some(release_asset/* isPath */.uf)) {
            const rules = requiresAttestation(policy.rules)
                ? await withCommit(policy.rules, release.value, reference, client)
                : (0,result/* accept */.Ju)(policy.rules);
            if (!rules.ok)
                return rules;
            const idle = rules.value.flatMap(({ artifacts }) => idleExclusions(artifacts, names));
            const warnings = idle.map((line) => (0,idle_exclusion/* idleExclusion */.d)(line).message);
            return (0,result/* accept */.Ju)({ names, ...sorted(assets, needed), rules: rules.value, warnings });
        }
        const some = names.slice(0, MOST_SHOWN).join(', ') || 'no assets';
        return (0,result/* refuse */.TR)({
            code: 'ARTIFACT_NOT_FOUND',
            message: 'No asset of the release has a name that `artifacts` matches',
            actual: names.length > MOST_SHOWN ? `${some} and ${names.length - MOST_SHOWN} more` : some,
        });
    }
    catch (error) {
        return (0,result/* refuse */.TR)((0,github_error/* gitHubRefusal */.CP)(error));
    }
}
/** Where the whole release must be covered, all that is not named as unsigned. */
function vouchedFor({ release }, names) {
    return release ? notUnsigned(names, release.unsigned) : [];
}
/** What is needed, by whether it can be had. A name that is a path is in no release of GitHub's, whatever is asked for. */
function sorted(assets, needed) {
    const wanted = assets.filter(({ name }) => needed.has(name) || (0,release_asset/* isPath */.uf)(name));
    return {
        assets: wanted.filter(release_asset/* isUsable */.Ng),
        unusable: wanted.flatMap((one) => ((0,release_asset/* isUsable */.Ng)(one) ? [] : [{ name: one.name, refusal: one.refusal }])),
    };
}


/***/ }),

/***/ 92311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ beginDownload)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** How far a download got, so that a later attempt goes on from there. */

function beginDownload() {
    return { size: 0, hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256'), etag: undefined, resumed: false };
}


/***/ }),

/***/ 93343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ gitHubRefusal),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/** Thrown inside this room; whoever asks it turns it into a refusal. */
class GitHubError extends Error {
    refusal;
    constructor(refusal, cause) {
        super(refusal.message, cause === undefined ? undefined : { cause });
        this.name = 'GitHubError';
        this.refusal = refusal;
    }
}
/** The refusal that an error stands for; anything but an error of this room is thrown on. */
function gitHubRefusal(error) {
    if (!(error instanceof GitHubError))
        throw error;
    return error.refusal;
}
/** An answer that is no answer. */
function failure(url, what) {
    return new GitHubError({ code: 'NETWORK', message: `${url.host} ${what}` });
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
