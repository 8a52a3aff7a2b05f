export const id = 8539;
export const ids = [8539];
export const modules = {

/***/ 38539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extraFiles: () => (/* binding */ extraFiles),
  S: () => (/* binding */ knownPaths)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/formats/json/json.js
var json = __webpack_require__(85497);
// EXTERNAL MODULE: ./lib/evidence/locate.js
var locate = __webpack_require__(60943);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/model/template.js
var model_template = __webpack_require__(61439);
// EXTERNAL MODULE: ./lib/gate/documents/signed-document.js
var signed_document = __webpack_require__(40592);
// EXTERNAL MODULE: ./lib/evidence/certificate-file.js
var certificate_file = __webpack_require__(71549);
// EXTERNAL MODULE: ./lib/evidence/read-evidence.js + 2 modules
var read_evidence = __webpack_require__(48763);
;// CONCATENATED MODULE: ./lib/gate/documents/used-evidence.js
/** Which of the files that are looked at as evidence are some: a name alone makes none, and what holds something else is a stranger. */


/**
 * Absolute paths of the evidence. A bare signature could be any few bytes, and the certificate beside it any file: they count
 * only where the signature holds. Rejects with the signal's reason only.
 *
 * @param accepted who may sign
 */
async function usedEvidence({ name, path, candidates, judged }, accepted) {
    const looked = candidates.map((candidate) => ({ candidate, look: (0,read_evidence/* lookAtEvidence */.gM)(candidate) }));
    const isDoubtful = (look) => look === 'bare' || (!judged && look !== 'nothing');
    const bare = looked.filter(({ look }) => isDoubtful(look)).map(({ candidate }) => candidate);
    const holding = await holdingOf({ name, path, candidates: bare }, accepted);
    return looked.flatMap(({ candidate, look }) => {
        if (look === 'nothing')
            return [];
        const counts = (file) => !isDoubtful(look) || holding.has(file);
        const certificate = candidate.certificate?.path;
        return [
            ...(counts(candidate.path) ? [candidate.path] : []),
            ...(certificate !== undefined && counts(certificate) && (0,certificate_file/* isNothingButCertificates */.f)(certificate)
                ? [certificate]
                : []),
        ];
    });
}
/** The bare ones that hold; what verifies them is loaded only where there are some. */
async function holdingOf(file, accepted) {
    if (file.candidates.length === 0)
        return new Set();
    const { holdsFor } = await __webpack_require__.e(/* import() */ 6897).then(__webpack_require__.bind(__webpack_require__, 46897));
    return holdsFor(file, (0,read_evidence/* createEvidenceReader */.J7)(), accepted);
}

// EXTERNAL MODULE: ./lib/gate/documents/vouching-documents.js
var vouching_documents = __webpack_require__(34020);
;// CONCATENATED MODULE: ./lib/gate/documents/extra-files.js
/** Files that lie beside a manifest although nobody vouches for them: told in a warning, since they may be used unawares. */









/** Absolute paths of all files that the rule has a use for. Rejects with the signal's reason only. */
async function pathsOf(known) {
    const { rule, subjects, sidecars, workspace, folders, accepted } = known;
    const inWorkspace = (name) => (0,external_node_path_.resolve)(workspace, name);
    const judged = (0,vouching_documents/* isJudged */.s)(rule);
    const paths = [...sidecars.map(({ name }) => inWorkspace(name)), ...sidecarLists(rule, subjects).map(inWorkspace)];
    for (const subject of subjects) {
        if (subject.kind !== 'file')
            continue;
        const { candidates } = (0,locate/* locateEvidence */.M)(subject, rule, workspace, folders);
        paths.push(subject.path, inWorkspace(subject.name));
        paths.push(...(await usedEvidence({ ...subject, candidates, judged }, accepted)));
    }
    for (const { file, evidence } of (0,vouching_documents/* vouchingDocuments */._)(rule)) {
        const path = inWorkspace(file);
        const { candidates } = (0,signed_document/* evidenceOfDocument */.I3)({ file, path }, evidence, known);
        paths.push(path, ...(await usedEvidence({ name: file, path, candidates, judged: true }, accepted)));
    }
    return paths;
}
/** The checksum list beside each artifact, where the rule leads to one. */
function sidecarLists({ require }, subjects) {
    const templates = require.flatMap((one) => (one.kind === 'checksum' ? (one.sidecars ?? []) : []));
    return templates.flatMap((template) => subjects.flatMap((subject) => (subject.kind === 'file' ? ((0,model_template/* fillTemplate */.ou)(template, subject) ?? []) : [])));
}
/**
 * One warning for each folder with such files; only files right beside a manifest are looked at.
 *
 * @param known of all rules: what one of them checks is no stranger to the others
 * @param used further paths that the run has a use for, as given (its policy, keys, trusted roots, reports)
 */
async function extraFiles(known, workspace, used = []) {
    const folders = new Map();
    for (const { placed, file } of known.flatMap(({ manifests }) => [...manifests.values()].flat())) {
        if (placed && !folders.has(placed.folder))
            folders.set(placed.folder, file);
    }
    if (folders.size === 0)
        return [];
    const paths = new Set([...(await knownPaths(known)), ...used.map((path) => (0,external_node_path_.resolve)(workspace, path))]);
    return [...folders].flatMap(([folder, file]) => {
        const extra = filesIn(folder).filter((name) => !paths.has((0,external_node_path_.join)(folder, name)));
        return extra.length === 0 ? [] : [extraFilesBeside(file, extra)];
    });
}
/** Of all rules. */
async function knownPaths(known) {
    const paths = [];
    for (const one of known)
        paths.push(...(await pathsOf(one)));
    return paths;
}
/** Sorted, so that two runs say the same. What cannot be listed was met before as a manifest, and is gone since. */
function filesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
            .filter((entry) => !entry.isDirectory())
            .map(({ name }) => name)
            .sort();
    }
    catch {
        return [];
    }
}
function extraFilesBeside(file, names) {
    const shown = names.slice(0, limits/* MAX_LISTED_NAMES */.eI).map((name) => (0,json/* shownJson */.oB)(name));
    const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
    return {
        code: 'MANIFEST_UNLISTED',
        message: `Extra file${names.length === 1 ? '' : 's'} beside the manifest ${file}, recorded by none and checked by no rule: ${shown.join(', ')}${more}`,
        hint: 'Nothing is proven of them. Remove them, or name them under `artifacts`.',
        at: { file },
    };
}


/***/ })

};
