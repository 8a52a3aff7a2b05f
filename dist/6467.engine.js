export const id = 6467;
export const ids = [6467,9502];
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

/***/ 46467:
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
// EXTERNAL MODULE: ./lib/github/client.js + 2 modules
var github_client = __webpack_require__(49502);
// EXTERNAL MODULE: ./lib/formats/json/json.js
var json_json = __webpack_require__(85497);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
;// CONCATENATED MODULE: ./lib/github/attested-release.js
/** What a rule that demands GitHub's own attestation of a release must know of it beforehand: that there can be one, and its commit. */



const OBJECT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** True where one of the rules demands it. */
function demandsAttestation(rules) {
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
    let done = 0;
    const found = await (0,in_parallel/* inParallel */.H)(plan.assets, limits/* RELEASE_CONCURRENCY */.wi, async (asset) => {
        const refusal = await one(client, asset, plan);
        plan.onProgress(++done, plan.assets.length);
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
    const total = assets.reduce((sum, { size }) => sum + size, 0);
    return total > limits/* MAX_RELEASE_BYTES */.L4 ? [limit('All that `artifacts` names', limits/* MAX_RELEASE_BYTES */.L4, total)] : [];
}
async function one(client, asset, plan) {
    plan.signal.throwIfAborted();
    const to = (0,external_node_path_.join)(plan.folder, asset.name);
    if (await takeKept(asset, to, plan))
        return undefined;
    const progress = (0,github_client/* beginDownload */.q)();
    try {
        for (let attempt = 1;; attempt++) {
            const got = await fetchTo(client, asset, to, { ...plan.release, progress });
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
                Object.assign(progress, (0,github_client/* beginDownload */.q)());
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
async function takeKept(asset, to, { kept, signal }) {
    if (kept === undefined || !asset.sha256)
        return false;
    const { name, sha256 } = asset;
    const copied = await (0,copy_verified/* copyVerified */.k)({ from: (0,external_node_path_.join)(kept, name), to, sha256, shown: name, mode: 0o600 }, signal);
    return copied.ok;
}
async function fetchTo(client, { id, size }, to, { owner, repo, progress }) {
    let file;
    const sink = {
        async start() {
            await file?.close();
            await (0,promises_.rm)(to, { force: true });
            file = await (0,promises_.open)(to, 'wx', 0o600);
        },
        async write(chunk) {
            file ??= await (0,promises_.open)(to, 'a', 0o600);
            await file.writeFile(chunk);
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

// EXTERNAL MODULE: ./lib/github/pages.js
var github_pages = __webpack_require__(99983);
;// CONCATENATED MODULE: ./lib/github/release-asset.js
/**
 * An asset as the API lists it: one that can be downloaded, or the reason why it cannot. Nobody signed that list, so nothing
 * that it says takes an asset away: what a policy is about and cannot be had is refused under its own name.
 * Source: docs.github.com/rest, "Release assets".
 */

const MAX_NAME_BYTES = 255;
/** Characters of a name or a value in a message. */
const MAX_SHOWN = 255;
/** @returns undefined where the item describes no asset; then the whole list is none. */
function listedAsset(item) {
    if (!(0,json_json/* isRecord */.u4)(item))
        return undefined;
    const { id, name, size, state, digest } = item;
    if (!isId(id) || typeof name !== 'string')
        return undefined;
    const known = { id: String(id), name };
    if (!isPlainName(name))
        return { ...known, refusal: oddName(name) };
    if (state !== 'uploaded')
        return { ...known, refusal: notUploaded(name, state) };
    if (!isSize(size))
        return undefined;
    if (digest === undefined || digest === null)
        return { ...known, size };
    const sha256 = sha256Of(digest);
    return sha256 ? { ...known, size, sha256 } : { ...known, refusal: otherDigest(name, digest) };
}
function isSize(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function sha256Of(digest) {
    const [, hex] = /^sha256:([0-9a-f]{64})$/i.exec(typeof digest === 'string' ? digest : '') ?? [];
    return hex === undefined ? undefined : Buffer.from(hex, 'hex');
}
/** True for a name that no pattern can be meant to match: it is a path, or nothing. */
function isPath(name) {
    return name === '' || /^\.{1,2}$|[\0/\\]/.test(name);
}
function isUsable(asset) {
    return !('refusal' in asset);
}
/** A number of the API, as it names releases and assets. */
function isId(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
/** A name that is one file in a folder on every system. GitHub's own are: it replaces what is not. */
function isPlainName(name) {
    const odd = /[\0-\x1f\x7f-\x9f/\\:*?"<>|\ufffd\p{Surrogate}]|[. ]$|^\s|^\.{1,2}$/u.test(name);
    const device = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i.test(name);
    return name !== '' && !odd && !device && Buffer.byteLength(name) <= MAX_NAME_BYTES;
}
const LEAVE_OUT = 'leave it out with a `!` line in `artifacts`';
function oddName(name) {
    return {
        code: 'UNSAFE_PATH',
        message: `The release has an asset called ${name.slice(0, MAX_SHOWN)}, which is not a file name on every system`,
        expected: 'a name without `:`, `*`, `?`, `"`, `<`, `>`, `|`, control characters or a dot at its end',
        actual: name.slice(0, MAX_SHOWN),
        hint: `Ask the publisher to rename the asset, or ${LEAVE_OUT}.`,
    };
}
function notUploaded(name, state) {
    return {
        code: 'ARTIFACT_NOT_FOUND',
        message: `The upload of the asset ${name} was not completed`,
        expected: 'the state `uploaded`',
        actual: shown(state),
        hint: `Wait until the upload is complete. If it failed, delete the asset and upload it again, or ${LEAVE_OUT}.`,
    };
}
function otherDigest(name, digest) {
    return {
        code: 'ARTIFACT_NOT_FOUND',
        message: `The API states a digest of the asset ${name} that the download cannot be compared with`,
        expected: '`sha256:` and 64 hex digits, or no digest',
        actual: shown(digest),
        hint: `Check that \`GITHUB_API_URL\` is the address of the API. If the asset is not needed, ${LEAVE_OUT}.`,
    };
}
/** What the API says in a field, for a message. */
function shown(value) {
    if (value === undefined)
        return 'none';
    return typeof value === 'string' ? value.slice(0, MAX_SHOWN) : 'something that is not text';
}

;// CONCATENATED MODULE: ./lib/github/release.js
/**
 * A release and its assets, as the API states them.
 * Source: docs.github.com/rest, "Releases" and "Release assets".
 */





const PER_PAGE = 100;
/** One more than the largest release needs, to see that there is nothing beyond it. */
const MAX_PAGES = Math.ceil(limits/* MAX_RELEASE_ASSETS */.zf / PER_PAGE) + 1;
/** @throws GitHubError where it could not look */
async function findRelease(client, reference) {
    const { owner, repo, tag } = reference;
    const shown = `${owner}/${repo}@${tag}`;
    const answer = await client.read({ endpoint: 'release-by-tag', params: { owner, repo, tag } }, { maxBytes: limits/* MAX_RELEASE_PAGE_BYTES */.dT });
    if (!answer)
        return (0,result/* refuse */.TR)(absent(shown));
    const release = jsonOf(answer);
    const id = (0,json_json/* isRecord */.u4)(release) && isId(release['id']) ? String(release['id']) : undefined;
    if (id === undefined || !(0,json_json/* isRecord */.u4)(release) || release['tag_name'] !== tag) {
        return (0,result/* refuse */.TR)({
            code: 'NETWORK',
            message: `${client.api.host} answers with something else than the release ${shown}`,
        });
    }
    const pages = await (0,github_pages/* readPages */.n)(client, { endpoint: 'release-assets', params: { owner, repo, release_id: id }, query: { per_page: String(PER_PAGE) } }, {
        maxBytes: limits/* MAX_RELEASE_PAGE_BYTES */.dT,
        maxPages: MAX_PAGES,
        take: (page) => listOf(page, shown),
        // A page that is full and names no next one may have lost its header on the way.
        isFull: (assets) => assets.ok && assets.value.length >= PER_PAGE,
    });
    if (!pages)
        return (0,result/* refuse */.TR)(absent(shown));
    const assets = assetsOf(pages, release['assets'], shown);
    const { immutable } = release;
    if (!assets.ok || typeof immutable !== 'boolean')
        return assets.ok ? (0,result/* accept */.Ju)({ id, assets: assets.value }) : assets;
    return (0,result/* accept */.Ju)({ id, assets: assets.value, immutable });
}
/** @param named the assets in the release itself */
function assetsOf({ parts, cut }, named, shown) {
    const assets = new Map();
    for (const part of parts) {
        if (!part.ok)
            return part;
        for (const asset of part.value) {
            if (assets.has(asset.name) && assets.get(asset.name)?.id !== asset.id) {
                return (0,result/* refuse */.TR)({ code: 'NETWORK', message: `${shown} has two assets called ${asset.name}` });
            }
            assets.set(asset.name, asset);
        }
    }
    const all = [...assets.values()];
    if (all.length > limits/* MAX_RELEASE_ASSETS */.zf || (cut && parts.length >= MAX_PAGES)) {
        const message = `${shown} has more than ${limits/* MAX_RELEASE_ASSETS */.zf} assets`;
        return (0,result/* refuse */.TR)({ code: 'LIMIT_EXCEEDED', message });
    }
    return cut || !holdsAll(all, named) ? (0,result/* refuse */.TR)(halfList(shown)) : (0,result/* accept */.Ju)(all);
}
/** Half a list would leave assets out in silence, and so would an item that is skipped. */
function listOf(page, shown) {
    const items = jsonOf(page);
    if (!Array.isArray(items))
        return (0,result/* refuse */.TR)(noList(shown));
    const assets = items.map(listedAsset);
    const known = assets.filter((asset) => asset !== undefined);
    return known.length < assets.length ? (0,result/* refuse */.TR)(noList(shown)) : (0,result/* accept */.Ju)(known);
}
/** The release itself names assets too: a list that lacks one of them is not the whole list. */
function holdsAll(assets, named) {
    if (!Array.isArray(named))
        return true;
    const ids = new Set(assets.map(({ id }) => id));
    return named.every((one) => (0,json_json/* isRecord */.u4)(one) && isId(one['id']) && ids.has(String(one['id'])));
}
function halfList(shown) {
    const message = `The API lists fewer assets of ${shown} than the release has`;
    const hint = 'Run it again: an asset may have been added or deleted in between.';
    return { code: 'NETWORK', message, hint };
}
function noList(shown) {
    const message = `The API answers with something else than the list of assets of ${shown}`;
    return { code: 'NETWORK', message, hint: 'Check that `GITHUB_API_URL` is the address of the API.' };
}
function absent(shown) {
    return {
        code: 'ARTIFACT_NOT_FOUND',
        message: `There is no release ${shown}, or the token must not see it`,
        hint: 'Check the name and the tag; a draft has no tag yet. A private repository needs a token with `contents: read` as `github-token`.',
    };
}
function jsonOf({ bytes }) {
    return (0,json_json/* parseJson */.qF)(bytes);
}

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
            // Evidence that is not there is missed where it is demanded.
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
    return (0,result/* accept */.Ju)(named.map((rule) => ({ ...rule, require: rule.require.map(inFolder) })));
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
        reports: refusals.map(({ name, refusal }) => (0,verdict/* reportArtifact */.x8)({ kind: 'pattern', name }, {}, [(0,refused/* refused */.J)('artifact', refusal)])),
    });
    const access = (0,github_access/* gitHubAccess */.g)(context.host.env, context.githubToken);
    if (!access) {
        const refusal = { code: 'NETWORK', message: '`GITHUB_API_URL` is no https URL of an API' };
        return failed([{ name: shown, refusal }]);
    }
    const client = (0,github_client.createGitHubClient)({ ...access, signal: context.signal });
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
        onProgress: (done, total) => {
            context.host.progress(`${done} of ${total} assets downloaded`);
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
        const release = await findRelease(client, reference);
        if (!release.ok)
            return release;
        const { assets } = release.value;
        const names = assets.map(({ name }) => name);
        const needed = new Set([...neededAssets(policy.rules, names), ...vouchedFor(policy, names)]);
        if (needed.size > 0 || names.some(isPath)) {
            const rules = demandsAttestation(policy.rules)
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
    const wanted = assets.filter(({ name }) => needed.has(name) || isPath(name));
    return {
        assets: wanted.filter(isUsable),
        unusable: wanted.flatMap((one) => (isUsable(one) ? [] : [{ name: one.name, refusal: one.refusal }])),
    };
}


/***/ }),

/***/ 49502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ beginDownload),
  createGitHubClient: () => (/* binding */ createGitHubClient)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/net/address.js
var address = __webpack_require__(85035);
// EXTERNAL MODULE: ./lib/net/http.js + 1 modules
var http = __webpack_require__(31659);
// EXTERNAL MODULE: ./lib/net/http-error.js
var http_error = __webpack_require__(81344);
// EXTERNAL MODULE: ./lib/net/retry-after.js
var retry_after = __webpack_require__(9670);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/github/github-error.js
var github_error = __webpack_require__(93343);
// EXTERNAL MODULE: ./lib/github/rate-limits.js
var rate_limits = __webpack_require__(16502);
;// CONCATENATED MODULE: ./lib/github/attempts.js






/** How GitHub is asked: a download may take long, but something has to arrive. */
const GITHUB_MANNERS = {
    timeoutMs: limits/* GITHUB_REQUEST_TIMEOUT_MS */.bB,
    timeout: 'silence',
    retries: limits/* GITHUB_RETRIES */.N5,
    longestWaitMs: limits/* MAX_GITHUB_WAIT_MS */.aA,
    isPassing: (answer) => isLimited(answer) || http/* PASSING */.KA.has(answer.status),
    waitOf: (answer, attempt, now) => isLimited(answer) ? (0,rate_limits/* limitWait */.xu)(answer.headers, attempt, now) : (0,retry_after/* retryAfter */.P)(answer.headers, now),
};
function isLimited({ status, headers, bytes }) {
    return (0,rate_limits/* isRateLimit */.a5)({ status, headers, message: messageOf(bytes) });
}
/** The refusal for an answer that gives nothing, whatever the attempts. */
function denied(answer, about) {
    const { url, status, bytes } = answer;
    if (isLimited(answer))
        return slowedDown(answer, about?.withToken ?? false);
    const words = messageOf(bytes);
    const said = words === undefined ? {} : { actual: words };
    if (!about || (status !== 401 && status !== 403)) {
        if (about?.rejected !== undefined && REJECTED.has(status)) {
            const message = `${url.host} does not take what was sent for ${about.what} (${status})`;
            return new github_error/* GitHubError */.y_({ code: about.rejected, message, ...said });
        }
        const again = http/* PASSING */.KA.has(status) ? ' again and again' : '';
        return new github_error/* GitHubError */.y_({ code: 'NETWORK', message: `${url.host} answers ${status}${again}`, ...said });
    }
    const { what, permission, withToken } = about;
    const message = status === 401 ? `${url.host} does not know the token (401)` : `${url.host} denies access to ${what} (403)`;
    const hint = withToken
        ? `Give the job \`permissions:\` with \`${permission}\`, or pass another token as \`github-token\`.`
        : `Pass a token with \`${permission}\` as \`github-token\`.`;
    return new github_error/* GitHubError */.y_({ code: 'PERMISSION', message, expected: `the permission \`${permission}\``, ...said, hint });
}
/** The API understood the request and finds fault with it. */
const REJECTED = new Set([400, 422]);
function slowedDown({ url, status, headers }, withToken) {
    const now = Date.now();
    const wait = (0,rate_limits/* untilFree */.XH)(headers, now);
    const until = wait === undefined ? undefined : new Date(now + wait).toISOString().replace(/\.\d+Z$/, 'Z');
    const more = withToken ? '' : ', or pass `github-token`: GitHub allows more to those it knows';
    return new github_error/* GitHubError */.y_({
        code: 'RATE_LIMITED',
        message: `${url.host} takes no more requests (${status}, rate limit)${until === undefined ? '' : ` until ${until}`}`,
        hint: `Wait ${until === undefined ? 'some minutes' : `until ${until}`}${more}.`,
    });
}
/** The refusal for a request that got no answer; anything else is thrown on. */
function unanswered(error) {
    if (!(error instanceof http_error/* HttpError */.j))
        throw error;
    return new github_error/* GitHubError */.y_({ code: error.kind === 'too-large' ? 'LIMIT_EXCEEDED' : 'NETWORK', message: error.message }, error);
}
/** What an error says of itself; bounded. */
function messageOf(error) {
    try {
        const json = JSON.parse(error.toString('utf8'));
        const message = typeof json === 'object' && json !== null && 'message' in json ? json.message : undefined;
        return typeof message === 'string' ? message.slice(0, 300) : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/github/endpoints.js
const endpoints_define = (table) => table;
const ENDPOINTS = endpoints_define({
    'repository-attestations': {
        method: 'GET',
        path: '/repos/{owner}/{repo}/attestations/{digest}',
        permission: 'attestations: read',
        what: 'the attestations of {owner}/{repo}',
    },
    'organisation-attestations': {
        method: 'GET',
        path: '/orgs/{owner}/attestations/{digest}',
        permission: 'attestations: read',
        what: 'the attestations of {owner}',
    },
    'user-attestations': {
        method: 'GET',
        path: '/users/{owner}/attestations/{digest}',
        permission: 'attestations: read',
        what: 'the attestations of {owner}',
    },
    'organisation-attestations-bulk': {
        method: 'POST',
        path: '/orgs/{owner}/attestations/bulk-list',
        permission: 'attestations: read',
        what: 'the attestations of {owner}',
    },
    'user-attestations-bulk': {
        method: 'POST',
        path: '/users/{owner}/attestations/bulk-list',
        permission: 'attestations: read',
        what: 'the attestations of {owner}',
    },
    'deployment-record': {
        method: 'POST',
        path: '/orgs/{owner}/artifacts/metadata/deployment-record',
        permission: 'artifact-metadata: write',
        what: 'the deployment records of {owner}',
        rejected: 'RECORD_FAILED',
    },
    'repository-file': {
        method: 'GET',
        path: '/repos/{owner}/{repo}/contents/{path*}',
        permission: 'contents: read',
        what: 'the file {path} of {owner}/{repo}',
    },
    'release-by-tag': {
        method: 'GET',
        path: '/repos/{owner}/{repo}/releases/tags/{tag}',
        permission: 'contents: read',
        what: 'the release {tag} of {owner}/{repo}',
    },
    'release-assets': {
        method: 'GET',
        path: '/repos/{owner}/{repo}/releases/{release_id}/assets',
        permission: 'contents: read',
        what: 'the assets of release {release_id} of {owner}/{repo}',
    },
    'release-asset': {
        method: 'GET',
        path: '/repos/{owner}/{repo}/releases/assets/{asset_id}',
        permission: 'contents: read',
        what: 'asset {asset_id} of {owner}/{repo}',
    },
    'tag-ref': {
        method: 'GET',
        path: '/repos/{owner}/{repo}/git/ref/tags/{tag*}',
        permission: 'contents: read',
        what: 'the tag {tag} of {owner}/{repo}',
    },
});
/**
 * The address of a call. Values are encoded, so that none can lead to another endpoint.
 *
 * @returns undefined where a value cannot stand in a path, such as an empty one or `..`.
 */
function addressOf({ endpoint, params, query = {} }, api) {
    const parts = [];
    const path = ENDPOINTS[endpoint].path.replace(/\{([a-z_]+)(\*?)\}/g, (_all, name, many) => {
        const segments = many ? (params[name] ?? '').split('/') : [params[name] ?? ''];
        parts.push(...segments);
        return segments.map((segment) => (UNFIT.test(segment) ? '' : encodeURIComponent(segment))).join('/');
    });
    if (parts.some((part) => UNFIT.test(part)))
        return undefined;
    const url = new URL(`${api.href.replace(/\/+$/, '')}${path}`);
    for (const [name, value] of Object.entries(query))
        url.searchParams.set(name, value);
    return url;
}
/** No name of anything; and half of a surrogate pair, which has no UTF-8. */
const UNFIT = /^\.{0,2}$|\p{Surrogate}/u;
/** What a call is about, in words. */
function subjectOf({ endpoint, params }) {
    return ENDPOINTS[endpoint].what.replace(/\{([a-z_]+)\}/g, (_all, name) => (params[name] ?? '').slice(0, 200));
}

;// CONCATENATED MODULE: ./lib/github/client.js
/**
 * Requests to GitHub's API by the one HTTP client: which calls carry the token, and what becomes of the answers. The token
 * goes to the origin of the API and nowhere else: not after a redirect to another host, and not to the places where bundles
 * and release assets are stored.
 */






function beginDownload() {
    return { size: 0, hash: (0,external_node_crypto_.createHash)('sha256'), etag: undefined, resumed: false };
}
const API_VERSION = '2022-11-28';
function createGitHubClient(context) {
    return {
        api: context.api,
        read: (call, options) => ask(call, 'same-origin', options, context),
        readStored: (url, options) => askStored(url, options, context),
        async download(call, { accept = 'application/octet-stream', sink, maxBytes, progress = beginDownload() }) {
            const read = async (chunks, { from, headers }) => {
                progress.resumed = from > 0;
                if (!progress.resumed) {
                    progress.size = 0;
                    progress.hash = (0,external_node_crypto_.createHash)('sha256');
                    progress.etag = strongTag(headers);
                    await sink.start();
                }
                for await (const chunk of chunks) {
                    await sink.write(chunk);
                    progress.size += chunk.length;
                    progress.hash.update(chunk);
                }
            };
            const found = await ask(call, 'anywhere', { accept, maxBytes, read, resume: () => whatIsThere(progress) }, context);
            const { size, hash, resumed } = progress;
            return found && { size, sha256: hash.copy().digest(), resumed };
        },
    };
}
function whatIsThere({ size, etag }) {
    return etag === undefined || size === 0 ? undefined : { length: size, etag };
}
/** A weak tag may stand for other bytes (RFC 9110, 8.8.1). */
function strongTag(headers) {
    const tag = headers.get('etag') ?? '';
    return /^"[\x21\x23-\x7e]*"$/.test(tag) ? tag : undefined;
}
/** Sends a call of the table, with the token. */
async function ask(call, redirects, { accept = 'application/vnd.github+json', maxBytes, read, resume }, context) {
    const { api, token } = context;
    const url = addressOf(call, api);
    if (!url) {
        const message = `${subjectOf(call)} cannot be asked for: a part of the name cannot stand in an address`;
        throw new github_error/* GitHubError */.y_({ code: 'NETWORK', message, hint: 'Check the name.' });
    }
    // What cannot be sent would be shown in the error of the one who tries.
    if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) {
        const message = `The token for ${api.host} has characters that no token has`;
        throw new github_error/* GitHubError */.y_({ code: 'PERMISSION', message, hint: 'Check the secret that `github-token` is taken from.' });
    }
    const { method, permission, rejected } = ENDPOINTS[call.endpoint];
    const request = {
        url,
        method,
        headers: { accept },
        confidential: {
            'x-github-api-version': API_VERSION,
            ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        ...(call.body !== undefined && { body: { type: 'application/json', text: JSON.stringify(call.body) } }),
        maxBytes,
        ...(read && { read }),
        ...(resume && { resume }),
    };
    const mayGo = (next) => next.origin === api.origin || (redirects === 'anywhere' && (0,address/* mayLeadTo */.D7)(api, next));
    const about = { what: subjectOf(call), permission, rejected, withToken: token !== undefined };
    return exchange(request, mayGo, about, context);
}
/** Sends a request for something stored elsewhere: no token, whatever the host. */
async function askStored(url, { accept = '*/*', maxBytes }, context) {
    if (!(0,address/* mayLeadTo */.D7)(context.api, url))
        throw (0,github_error/* failure */.V2)(context.api, 'names an address that is not followed');
    const request = { url, headers: { accept }, maxBytes };
    return exchange(request, (next) => (0,address/* mayLeadTo */.D7)(context.api, next), undefined, context);
}
/** @returns an answer 200; undefined for 404. */
async function exchange(request, mayGo, about, { signal, fetch, clock }) {
    let answer;
    try {
        answer = await (0,http/* send */.tN)(request, {
            ...GITHUB_MANNERS,
            signal,
            mayGo,
            ...(fetch && { fetch }),
            ...(clock && { clock }),
        });
    }
    catch (error) {
        signal.throwIfAborted();
        throw unanswered(error);
    }
    if (answer.status === 200 || (answer.status === 206 && request.resume))
        return answer;
    if (answer.status === 404 || answer.status === 410)
        return undefined;
    throw denied(answer, about);
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
function failure(url, what, cause) {
    return new GitHubError({ code: 'NETWORK', message: `${url.host} ${what}` }, cause);
}


/***/ }),

/***/ 99983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readPages)
/* harmony export */ });
/* unused harmony export nextPage */
/** The parameters of a link that lead on (docs.github.com/rest, "Using pagination in the REST API"). */
const CURSORS = ['after', 'before', 'page'];
/** Where a page says that the list goes on, and not how to ask for the rest. */
const LOST = 'lost';
/** The call for the page after this one; undefined after the last. */
function nextPage(call, { headers }, api) {
    const target = nextLink(headers.get('link') ?? '');
    if (target === undefined)
        return undefined;
    if (!URL.canParse(target, api.href))
        return LOST;
    const { searchParams } = new URL(target, api.href);
    const cursors = CURSORS.flatMap((name) => {
        const value = searchParams.get(name);
        return value === null || value === '' ? [] : [[name, value]];
    });
    return cursors.length === 0 ? LOST : { ...call, query: { ...call.query, ...Object.fromEntries(cursors) } };
}
/** The target of the relation `next` (RFC 8288, 3.3: one link may have several relations). */
function nextLink(header) {
    for (const { groups } of header.matchAll(/<(?<target>[^<>]*)>(?<parameters>[^<]*)/g)) {
        const [, quoted, bare] = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,]*))/i.exec(groups?.['parameters'] ?? '') ?? [];
        if ((quoted ?? bare ?? '').toLowerCase().split(/\s+/).includes('next'))
            return groups?.['target'];
    }
    return undefined;
}
/** Reads pages one after the other until the last one or `maxPages`. @returns undefined where there is nothing (404) */
async function readPages(client, first, { maxPages, take, isFull, hold, ...options }) {
    const parts = [];
    let call = first;
    while (call && parts.length < maxPages) {
        const page = await readPage(client, call, options, hold);
        if (!page)
            return parts.length === 0 ? undefined : { parts, cut: true };
        const part = await take(page);
        parts.push(part);
        const next = nextPage(call, page, client.api);
        if (next === LOST)
            return { parts, cut: true };
        call = next ?? (isFull?.(part) ? numbered(call, parts.length + 1) : undefined);
    }
    return { parts, cut: call !== undefined };
}
async function readPage(client, call, options, hold) {
    if (!hold)
        return client.read(call, options);
    return hold.read({ upTo: options.maxBytes }, (room) => client.read(call, { ...options, maxBytes: room }), (page) => page?.bytes.length ?? 0);
}
function numbered(call, page) {
    return { ...call, query: { ...call.query, page: String(page) } };
}


/***/ }),

/***/ 16502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XH: () => (/* binding */ untilFree),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   xu: () => (/* binding */ limitWait)
/* harmony export */ });
/* harmony import */ var _net_retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9670);
/**
 * When GitHub takes no more requests, and how long it wants to be left alone: the one place that knows. Source:
 * docs.github.com/rest, "Rate limits for the REST API" and "Best practices for using the REST API": wait as `retry-after` says;
 * else, with nothing left, until `x-ratelimit-reset`; else for a minute at least, and longer each time.
 */

/** The least for a limit that does not say how long it lasts. */
const LIMIT_WAIT_MS = 60_000;
/** The reset is told in whole seconds: a request in that very second may still be turned away. */
const ROUNDED_MS = 1_000;
/** GitHub says 403 as well as 429 for both of its limits. */
function isRateLimit({ status, headers, message = '' }) {
    if (status !== 403)
        return status === 429;
    return (headers.get('x-ratelimit-remaining') === '0' ||
        headers.has('retry-after') ||
        /\brate limit\b|abuse detection/i.test(message));
}
/**
 * Milliseconds until requests are taken again; undefined where the server does not say.
 *
 * @param now milliseconds since 1970
 */
function untilFree(headers, now) {
    return (0,_net_retry_after_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfter */ .P)(headers, now) ?? untilReset(headers, now);
}
function untilReset(headers, now) {
    const reset = headers.get('x-ratelimit-reset') ?? '';
    if (headers.get('x-ratelimit-remaining') !== '0' || !/^[0-9]{1,12}$/.test(reset))
        return undefined;
    return Math.max(0, Number(reset) * 1000 - now);
}
/**
 * Milliseconds to wait before a request that a limit turned away is sent again.
 *
 * @param attempt how often it was sent again before
 * @param now milliseconds since 1970
 */
function limitWait(headers, attempt, now) {
    const reset = untilReset(headers, now);
    return (0,_net_retry_after_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfter */ .P)(headers, now) ?? (reset === undefined ? LIMIT_WAIT_MS * 2 ** attempt : reset + ROUNDED_MS);
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
