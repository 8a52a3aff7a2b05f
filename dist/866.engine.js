export const id = 866;
export const ids = [866];
export const modules = {

/***/ 20866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSbomFolders: () => (/* binding */ createSbomFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_proven_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1152);
/* harmony import */ var _formats_image_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57517);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28490);
/* harmony import */ var _verify_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53900);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5599);
/**
 * Writes SBOMs for scanners, in two folders, so that nobody takes one for proven that nobody vouches for. They appear together
 * when all images are checked: what was put there by others never stands beside them.
 */







function createSbomFolders() {
    const folders = new Map();
    return {
        async add(folder, reference, { documents }) {
            const filling = folders.get(folder) ?? (await open(folder));
            folders.set(folder, filling);
            if ('problem' in filling)
                return;
            try {
                await write(filling, reference, documents);
            }
            catch (error) {
                await filling.folder.discard();
                folders.set(folder, { problem: (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(error) });
            }
        },
        async publish() {
            const reports = [];
            for (const [folder, filling] of folders) {
                const problem = 'problem' in filling ? filling.problem : await keep(filling.folder);
                if (problem !== undefined)
                    reports.push(notWritten(folder, problem));
            }
            return reports;
        },
        async discard() {
            for (const filling of folders.values())
                if ('folder' in filling)
                    await filling.folder.discard();
        },
    };
}
async function open(folder) {
    try {
        return { folder: await (0,_files_proven_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .openProvenFolder */ .X)(folder), taken: new Set() };
    }
    catch (error) {
        return { problem: (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(error) };
    }
}
async function keep(folder) {
    try {
        await folder.keep();
        return undefined;
    }
    catch (error) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(error);
    }
}
/**
 * Names are made of the repository, the digest that the document is about, its platform and a number; nothing of the
 * document itself can become a path.
 */
async function write({ folder, taken }, reference, documents) {
    for (const [index, { facts, about, text, signedBy }] of documents.entries()) {
        if (typeof facts === 'string')
            continue;
        const kind = signedBy ? 'authenticated' : 'unauthenticated';
        const parts = [(0,_formats_image_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryName */ .aR)(reference), about.slice('sha256:'.length).slice(0, 12), facts.platform ?? ''];
        const name = [...parts.filter((part) => part !== ''), String(index + 1)].map(plainName).join('_');
        const ending = facts.format === 'SPDX' ? 'spdx.json' : 'cdx.json';
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, kind), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, kind, freeName(kind, name, ending, taken)), text, { flag: 'wx' });
    }
}
/** One image that is named twice has its documents twice; neither takes the other's place. */
function freeName(kind, name, ending, taken) {
    for (let copy = 1;; copy++) {
        const whole = copy === 1 ? `${name}.${ending}` : `${name}-${copy}.${ending}`;
        const key = `${kind}/${whole}`.toLowerCase();
        if (taken.has(key))
            continue;
        taken.add(key);
        return whole;
    }
}
function plainName(text) {
    return text
        .replace(/[^A-Za-z0-9.-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, 100);
}
function notWritten(folder, words) {
    return (0,_verify_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .reportArtifact */ .x8)({ kind: 'run', name: 'sbom-dir' }, {}, [
        (0,_refused_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J)('artifact', {
            code: 'HANDOVER_FAILED',
            message: `The folder of SBOMs could not be made: ${words}`,
            actual: folder,
            hint: 'Give `sbom-dir` a folder that does not exist yet, on a disk with room for the SBOMs.',
        }),
    ]);
}


/***/ })

};
