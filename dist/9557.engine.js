export const id = 9557;
export const ids = [9557,8539];
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


/***/ }),

/***/ 79557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   releaseCoverage: () => (/* binding */ releaseCoverage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66002);
/* harmony import */ var _verify_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53900);
/* harmony import */ var _documents_extra_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38539);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5599);
/**
 * Whether each asset of a release is accounted for: checked by a rule, evidence of what is checked, or named by the policy as
 * unsigned. What is added to a release by whoever can upload to it must not pass for a part of what was verified.
 */






/**
 * @param folder absolute path that they were downloaded to
 * @param outcome what the rules judged, and what they have a use for, evidence among it
 * @param share knows what other shares judge
 */
async function releaseCoverage(assets, folder, { reports, known }, share) {
    const judged = reports.flatMap(({ artifacts }) => artifacts.map(({ name }) => name));
    const checked = new Set([...judged, ...(share?.checked ?? [])]);
    const used = new Set(await (0,_documents_extra_files_js__WEBPACK_IMPORTED_MODULE_4__/* .knownPaths */ .S)(known));
    const unsigned = assets.unsigned.map((pattern) => {
        const glob = (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlob */ .SO)(pattern, 'escapes');
        const names = 'refusal' in glob ? [] : assets.names.filter((name) => glob.match(name) !== undefined);
        return { pattern, names };
    });
    const named = new Set(unsigned.flatMap(({ names }) => names));
    // What a refused manifest records is not known, so that nothing can be said of what is left.
    const unreadable = reports.some(({ artifacts }) => artifacts.some((one) => one.document && one.result === 'fail'));
    const uncovered = unreadable
        ? []
        : assets.names.filter((name) => !checked.has(name) && !used.has((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)) && !named.has(name));
    const failures = [
        ...uncovered.map((name) => [name, uncoveredAsset(name)]),
        ...unsigned.flatMap(({ pattern, names }) => {
            const both = names.filter((name) => checked.has(name));
            if (names.length === 0)
                return [[pattern, matchesNothing(pattern)]];
            return both.length > 0 ? [[pattern, alsoChecked(pattern, both)]] : [];
        }),
    ];
    const open = [...named].filter((name) => !checked.has(name) && !used.has((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name))).sort();
    return {
        artifacts: failures.map(([name, refusal]) => (0,_verify_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .reportArtifact */ .x8)({ kind: 'run', name }, {}, [(0,_refused_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J)('artifact', refusal)])),
        warnings: open.length === 0 ? [] : [nobodyVouches(open)],
    };
}
function uncoveredAsset(name) {
    return {
        code: 'RELEASE_UNCOVERED',
        message: `No rule covers the asset ${name} of the release`,
        expected: 'a rule that checks it, or its name under `unsigned`',
        actual: 'neither',
        hint: 'It may have been added after the release. If the publisher does not sign it, name it under `unsigned`.',
    };
}
function matchesNothing(pattern) {
    return {
        code: 'RELEASE_UNCOVERED',
        message: `No asset of the release is called ${pattern}, which the policy names under \`unsigned\``,
        expected: 'an asset of that name',
        actual: 'none',
        hint: 'Correct the name, or remove the line.',
    };
}
function alsoChecked(pattern, names) {
    return {
        code: 'RELEASE_UNCOVERED',
        message: `${pattern} under \`unsigned\` names assets that rules check: ${listed(names)}`,
        hint: 'Write it so that it matches only assets that are not signed.',
    };
}
function nobodyVouches(names) {
    return {
        code: 'ASSETS_UNSIGNED',
        message: `Not signed: ${names.length === 1 ? '1 asset' : `${names.length} assets`} of the release, as the policy says under \`unsigned\`: ${listed(names, _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_UNSIGNED_SHOWN */ .ZP)}`,
        hint: 'They were not verified and are not copied. Do not use them unless you check them in another way.',
    };
}
function listed(names, most = _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LISTED_NAMES */ .eI) {
    const more = names.length - most;
    return `${names.slice(0, most).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}


/***/ })

};
