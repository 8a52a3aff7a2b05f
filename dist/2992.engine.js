export const id = 2992;
export const ids = [2992];
export const modules = {

/***/ 52992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactLayers: () => (/* binding */ artifactLayers)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_registry_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59557);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28490);
/* harmony import */ var _evidence_budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1844);
/* harmony import */ var _files_windows_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26936);
/* harmony import */ var _formats_image_reference_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57517);
/* harmony import */ var _registry_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50886);
/* harmony import */ var _registry_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71764);
/* harmony import */ var _registry_registry_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21583);
/* harmony import */ var _verify_verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53900);
/**
 * The content of OCI artifacts that passed (a release vector, a policy bundle, a chart), as files of `verified-dir`: one for
 * each layer, as it is; nothing is unpacked. The digest that was verified names the manifest, the manifest names the layers,
 * and each is hashed before it is written. Loaded only where artifacts of a registry passed.
 */










/** The name of a layer (image-spec, `annotations.md`). */
const TITLE = 'org.opencontainers.image.title';
/** The configurations of container images, whose layers are parts of a file system and no files. */
const IMAGE_CONFIGS = ['application/vnd.oci.image.config.v1+json', 'application/vnd.docker.container.image.v1+json'];
/** What an artifact without content has as its layer (image-spec, `manifest.md`, "Guidance for an Empty Descriptor"). */
const EMPTY = 'application/vnd.oci.empty.v1+json';
/** Longer names fit into no file system. */
const MAX_NAME_BYTES = 255;
/** The layers of all artifacts that passed; images for containers have none. */
async function artifactLayers(verdict, context) {
    const layers = [];
    const refusals = [];
    for (const { report, digest, repository: name } of passedDigests(verdict)) {
        context.signal.throwIfAborted();
        const refused = (refusal) => void refusals.push({ artifact: report.name, refusal });
        try {
            const parsed = (0,_formats_image_reference_js__WEBPACK_IMPORTED_MODULE_9__/* .parseImageRepository */ .fb)(name);
            if ('problem' in parsed)
                throw new Error(parsed.problem.message);
            const budget = (0,_evidence_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .createEvidenceBudget */ .t)(_core_registry_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_HANDED_LAYER_BYTES */ .a0);
            const scope = budget.scope();
            const repository = (0,_registry_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .openRepository */ .h_)(parsed.value, context, (0,_registry_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .registryHold */ .XQ)(scope));
            const manifest = await repository.manifest(digest);
            scope.release();
            if (!manifest)
                refused(gone(report.name, `the manifest ${digest}`));
            else if (isArtifact(manifest)) {
                const named = namedLayers(report.name, manifest);
                if (!named.ok)
                    refused(named.refusal);
                else
                    layers.push(...named.value.map((one) => handed(report.name, one, repository, () => {
                        scope.release();
                    })));
            }
        }
        catch (error) {
            refused((0,_registry_registry_error_js__WEBPACK_IMPORTED_MODULE_7__/* .refusalOf */ .O)(error));
        }
    }
    return { layers, refusals };
}
/** One for each digest of a repository; none that another row, by another tag perhaps, does not let pass. */
function passedDigests({ artifacts }) {
    const found = new Map();
    const doubtful = new Set();
    for (const report of artifacts) {
        if (report.kind !== 'image' || !report.image)
            continue;
        const { repository, digest } = report.image;
        if (!(0,_verify_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .isPassed */ .Hh)(report))
            doubtful.add(digest);
        // An index has no layers of its own.
        else if (report.image.platforms)
            continue;
        else if (!found.has(`${repository}@${digest}`))
            found.set(`${repository}@${digest}`, { report, repository, digest });
    }
    return [...found.values()].filter(({ digest }) => !doubtful.has(digest));
}
/** An image for containers says so by its configuration; older clients gave files the same one, and a title. */
function isArtifact({ manifests, configType, layers }) {
    if (manifests)
        return false;
    return !IMAGE_CONFIGS.includes(configType ?? '') || (layers.length > 0 && layers.every(isTitled));
}
function isTitled({ annotations }) {
    return annotations[TITLE] !== undefined;
}
/** All layers with their names, or why not all of them can be handed over: one that is left out would be missing in silence. */
function namedLayers(artifact, { layers, unread }) {
    const fail = (message, hint) => (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)({ code: 'HANDOVER_FAILED', message: `${artifact} ${message}`, ...(hint !== undefined && { hint }) });
    const [unreadable] = unread;
    if (unreadable !== undefined)
        return fail(`has a part that cannot be copied: ${unreadable}`);
    const content = layers.filter((layer) => layer.mediaType !== EMPTY || isTitled(layer));
    if (content.length === 0)
        return fail('has no content to copy');
    if (content.length > _core_registry_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_HANDED_LAYERS */ .Nu)
        return fail(`has ${content.length} layers; at most ${_core_registry_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_HANDED_LAYERS */ .Nu} are copied`);
    const named = [];
    for (const layer of content) {
        const title = layer.annotations[TITLE];
        // The digest stands for a name; a colon is none on Windows.
        const name = title ?? layer.digest.replace(':', '-');
        const problem = nameProblem(name);
        if (problem !== undefined)
            return fail(`has a layer with the title ${JSON.stringify(name)}, which ${problem}`, 'Push the artifact again from the folder of its files, so that titles are plain names.');
        if (layer.size > _core_registry_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_HANDED_LAYER_BYTES */ .a0)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)({
                code: 'LIMIT_EXCEEDED',
                message: `${name} of ${artifact} has ${layer.size} bytes; at most ${_core_registry_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_HANDED_LAYER_BYTES */ .a0} are copied`,
                hint: 'Pull it by the digest that the output `verified-images` names.',
            });
        named.push({ name, layer });
    }
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(named);
}
/** Why a title is no name of a file on every system, as the rest of a sentence. */
function nameProblem(name) {
    if (name === '' || name === '.' || name === '..')
        return 'is not a name of a file';
    if (/[/\\]/.test(name))
        return 'is a path, not a plain name';
    if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(name))
        return 'has characters that cannot be seen';
    if (Buffer.byteLength(name) > MAX_NAME_BYTES)
        return `has more than ${MAX_NAME_BYTES} bytes`;
    return (0,_files_windows_name_js__WEBPACK_IMPORTED_MODULE_4__/* .windowsNameProblem */ .g)(name);
}
function handed(artifact, { name, layer }, repository, free) {
    const shown = `${name} of ${artifact}`;
    const writeTo = async (path) => {
        let bytes;
        try {
            // What comes back has the digest; a size that does not fit was stated wrongly by whoever signed.
            bytes = await repository.blob(layer, _core_registry_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_HANDED_LAYER_BYTES */ .a0);
        }
        catch (error) {
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)((0,_registry_registry_error_js__WEBPACK_IMPORTED_MODULE_7__/* .refusalOf */ .O)(error));
        }
        finally {
            free();
        }
        if (!bytes)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(gone(artifact, shown));
        if (bytes.length !== layer.size)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(otherSize(shown, layer.size, bytes.length));
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, bytes, { flag: 'wx', mode: 0o444 });
        }
        catch (error) {
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)({
                code: 'HANDOVER_FAILED',
                message: `${shown} cannot be copied: ${(0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(error)}`,
                actual: path,
            });
        }
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(bytes.length);
    };
    return { artifact, name, ...(0,_registry_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestsOf */ .nw)(layer), writeTo };
}
function gone(artifact, what) {
    return {
        code: 'ARTIFACT_CHANGED',
        message: `The registry does not have ${what} any more, so ${artifact} cannot be copied`,
    };
}
function otherSize(shown, stated, actual) {
    return {
        code: 'ARTIFACT_CHANGED',
        message: `${shown} has another size than its manifest states`,
        expected: `${stated} bytes`,
        actual: `${actual} bytes`,
    };
}


/***/ })

};
