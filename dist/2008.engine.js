export const id = 2008;
export const ids = [2008,5248];
export const modules = {

/***/ 12008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askRecalls: () => (/* binding */ askRecalls),
/* harmony export */   t: () => (/* binding */ openPgpNamesIn),
/* harmony export */   y: () => (/* binding */ obtainRecalls)
/* harmony export */ });
/* harmony import */ var _formats_openpgp_openpgp_material_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18169);
/* harmony import */ var _model_required_signature_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9803);
/* harmony import */ var _verify_proofs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13770);
/* harmony import */ var _verify_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53900);
/* harmony import */ var _verify_recalls_revocation_signers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67540);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5599);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70839);
/* harmony import */ var _revocations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41732);








/** Everybody who may sign artifacts, or documents that vouch for them. */
function artifactSigners(policy) {
    const direct = (0,_model_required_signature_js__WEBPACK_IMPORTED_MODULE_6__/* .requiredSignatures */ .P)(policy).flatMap(({ by }) => by.of);
    // Who vouches for a key can make one that signs artifacts.
    const vouchers = direct.flatMap((one) => (one.kind === 'key' ? (one.vouchedBy?.by.of ?? []) : []));
    return [...new Set([...direct, ...vouchers])];
}
const NO_LIST = {
    code: 'REVOCATIONS_UNTRUSTED',
    message: 'The policy has no revocation list',
    hint: 'Add `revocations`.',
};
/** The list of the policy. Without one in the policy there is nothing to ask, which is never a pass. */
async function obtainRecalls(policy, context) {
    if (!policy.revocations)
        return { kind: 'refused', refusal: NO_LIST, warnings: [] };
    return (0,_revocations_js__WEBPACK_IMPORTED_MODULE_5__/* .obtainRevocations */ .Nu)(policy.revocations, {
        ...context,
        artifactSigners: artifactSigners(policy),
        offline: policy.trust.offline,
    });
}
/**
 * What the keys of all certificates in the policy are called; gathered once for a run.
 *
 * @param recallSigners who may sign the list
 */
function openPgpNamesIn(policy, recallSigners) {
    const everybody = [...artifactSigners(policy), ...recallSigners];
    return (0,_formats_openpgp_openpgp_material_js__WEBPACK_IMPORTED_MODULE_0__/* .openPgpNamesOfAll */ .IB)(new Set(everybody.flatMap((one) => (one.kind === 'openpgp' ? [one.certificate] : []))));
}
/**
 * Obtains the list and adds its answer to the checks of each artifact. One that was refused already is asked about too: that
 * it was recalled may be the reason.
 *
 * @param signers who may sign the list; none of them may have signed an artifact
 */
async function askRecalls(judged, policy, signers, context) {
    const recalls = await obtainRecalls(policy, context);
    const asking = {
        signers,
        openPgpNames: openPgpNamesIn(policy, signers),
        standing: (0,_standing_js__WEBPACK_IMPORTED_MODULE_7__/* .standingRefusals */ .Gc)(policy.exceptions, context.now),
    };
    return {
        artifacts: judged.map((one) => ask(one, policy, recalls, asking)),
        warnings: (0,_revocations_js__WEBPACK_IMPORTED_MODULE_5__/* .recallsWarnings */ .I5)(recalls),
    };
}
function ask({ report, stated }, policy, recalls, { signers: recallSigners, openPgpNames, standing }) {
    if (report.kind === 'run')
        return report;
    const proofs = [...(0,_verify_proofs_js__WEBPACK_IMPORTED_MODULE_1__/* .signaturesBehind */ .mr)(report), ...naming(report).flatMap(_verify_proofs_js__WEBPACK_IMPORTED_MODULE_1__/* .signaturesOf */ .Rr)];
    const listSigners = recalls.kind === 'list' ? listSignersOf(recalls.list) : [];
    const conflicts = [...proofs, ...(0,_verify_proofs_js__WEBPACK_IMPORTED_MODULE_1__/* .vouchersOf */ .NH)(proofs)].flatMap((proof) => (0,_verify_recalls_revocation_signers_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactSignerConflict */ .h)(report.name, proof, recallSigners, listSigners) ?? []);
    const facts = { ...factsOf(report, proofs, stated), openPgpNames };
    const answer = (0,_revocations_js__WEBPACK_IMPORTED_MODULE_5__/* .worstOf */ .hm)(candidates(versionsOf(report, stated.versions, policy.version)).map((version) => (0,_revocations_js__WEBPACK_IMPORTED_MODULE_5__/* .checkRevocation */ .zW)(recalls, { ...facts, ...(version !== undefined && { version }) })));
    const stand = standing(report);
    const proven = report.checks.some((check) => !(0,_standing_js__WEBPACK_IMPORTED_MODULE_7__/* .isRefused */ .H0)(check) && check.status !== 'warning');
    const waived = report.checks.some((check) => (0,_standing_js__WEBPACK_IMPORTED_MODULE_7__/* .isRefused */ .H0)(check) && !stand.includes(check));
    // That nobody recalled it proves nothing by itself, and what a refusal hides is no second one.
    if (answer && stand[0] && isConsequence(answer, stand, proven || waived))
        return { ...report, notAsked: [(0,_standing_js__WEBPACK_IMPORTED_MODULE_7__/* .notAsked */ .Op)('revocation', stand[0])] };
    if (answer?.status === 'pass' && !proven && !waived)
        return report;
    const separated = conflicts.slice(0, 1).map((conflict) => (0,_refused_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)('signature', conflict, conflicts.slice(1)));
    return (0,_verify_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .withChecks */ .cX)(report, [...report.checks, ...separated, ...(answer ? [answer] : [])]);
}
function listSignersOf({ signedBy, cosigners = [] }) {
    return [...(signedBy ? [signedBy] : []), ...cosigners];
}
/** True where the answer tells of nothing but the refusals: an artifact that nothing proves, a version that nothing states. */
function isConsequence(answer, stand, vouched) {
    if (answer.status === 'pass')
        return !vouched;
    if (answer.status !== 'error' || answer.refusal.code !== 'VERSION_UNKNOWN')
        return false;
    return !vouched || stand.some(({ check }) => check === 'manifest');
}
function factsOf(report, proofs, stated) {
    const own = Object.entries(report.digests).map(([algorithm, digest]) => ({ algorithm, hex: digest.toString('hex') }));
    const ofPlatforms = (report.image?.entryDigests ?? []).map((digest) => {
        const [algorithm = '', hex = ''] = digest.split(':');
        return { algorithm, hex };
    });
    // A list may name the package as it was pushed, or as it is served.
    const withoutEntries = proofs.flatMap(({ proven }) => (proven ? [{ algorithm: 'sha256', hex: proven.sha256 }] : []));
    const [manifest] = report.checks.flatMap((check) => (0,_verify_proofs_js__WEBPACK_IMPORTED_MODULE_1__/* .passedProofs */ .Qw)(check)
        .slice(0, 1)
        .flatMap((proof) => (proof.kind === 'manifest' && !proof.entry ? [proof] : [])));
    return {
        name: report.name,
        digests: [...own, ...ofPlatforms, ...withoutEntries],
        proofs,
        vouchers: (0,_verify_proofs_js__WEBPACK_IMPORTED_MODULE_1__/* .vouchersOf */ .NH)(proofs),
        documents: (0,_verify_proofs_js__WEBPACK_IMPORTED_MODULE_1__/* .documentsBehind */ .hU)(report),
        variants: knownAs(report, stated.variants, ({ variant }) => variant),
        archs: knownAs(report, stated.archs, ({ arch }) => arch),
        ...(manifest && {
            isManifest: true,
            ...(manifest.importedBy !== undefined && { importedBy: manifest.importedBy }),
        }),
    };
}
/** What rules and manifests say of an artifact; nothing where one of its manifests leaves it open and no rule says it. */
function knownAs(report, given, of) {
    const stated = [...manifestsOf(report), ...naming(report)].map(of);
    const said = stated.filter((fact) => fact !== undefined);
    return given.length === 0 && said.length < stated.length ? [] : [...new Set([...given, ...said])];
}
function manifestsOf({ checks }) {
    return checks.flatMap((check) => (0,_verify_proofs_js__WEBPACK_IMPORTED_MODULE_1__/* .passedProofs */ .Qw)(check)).filter((proof) => proof.kind === 'manifest');
}
/** The versions that an artifact is known by: of its rules and manifests, else of the policy, else an image's tag. */
function versionsOf(report, given, fallback) {
    const stated = [...manifestsOf(report), ...naming(report)].flatMap(({ version }) => version ?? []);
    const known = [...new Set([...given, ...stated])];
    if (known.length > 0)
        return known;
    const last = fallback ?? report.image?.tag ?? tagName(report);
    return last === undefined ? [] : [last];
}
/** Manifests that name an artifact whose digest a switch skips: what they are recalled by still applies to it. */
function naming({ checks }) {
    return checks.flatMap((check) => (check.status === 'waived' ? (check.namedBy ?? []) : []));
}
function tagName({ kind, name }) {
    return kind === 'tag' ? name.replace(/^tag /, '') : undefined;
}
/** One question for each version; one without where none is known. */
function candidates(versions) {
    return versions.length > 0 ? versions : [undefined];
}


/***/ }),

/***/ 41732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zW: () => (/* binding */ checkRevocation),
  Nu: () => (/* binding */ obtainRevocations),
  I5: () => (/* binding */ recallsWarnings),
  hm: () => (/* binding */ worstOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/errors.js + 5 modules
var errors = __webpack_require__(26200);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/result.js
var core_result = __webpack_require__(28490);
// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
// EXTERNAL MODULE: ./lib/subjects/sidecars.js
var sidecars = __webpack_require__(69117);
// EXTERNAL MODULE: ./lib/revocations/revocation-document.js
var revocation_document = __webpack_require__(87435);
// EXTERNAL MODULE: ./lib/formats/last-part.js
var last_part = __webpack_require__(94594);
;// CONCATENATED MODULE: ./lib/revocations/revocation-cache.js
/**
 * Keeps a revocation list with its evidence in a folder between runs, under the names that their publisher gave them, so
 * that a person can carry both over by hand. Nothing that lies there is believed: it is verified again on every use, and
 * what the folder is for is to remember what was seen.
 *
 * Two files cannot be replaced at one stroke. Before the evidence is replaced, the old one is set aside under a name that
 * is read too, so that whenever a run is cut off, the list that lies there has evidence that fits.
 */










/** A name for a list from its path or address; what file systems treat in a special way is replaced. */
function cacheName(place) {
    const name = (0,last_part/* lastPart */.S)(place)
        .replaceAll(/[^A-Za-z0-9._-]/g, '_')
        .slice(0, 100);
    return /^[A-Za-z0-9]/.test(name) ? name : 'revocations.json';
}
const PREVIOUS = '.previous';
/** Further evidence with the same suffix gets a number. */
const SLOTS = ['', '.2', '.3', '.4'];
const NAMES = ['', PREVIOUS].flatMap((set) => SLOTS.flatMap((slot) => sidecars/* EVIDENCE_SUFFIXES */.u0.map(({ suffix, role }) => ({ ending: set + slot + suffix, role }))));
/** Reads what is kept. Links are refused. Never throws. */
function readCached({ folder, shown, name }, now) {
    const path = (0,external_node_path_.join)(folder, name);
    const list = (0,read_file/* readWhole */.oD)(path, limits/* MAX_REVOCATION_LIST_BYTES */.TK, { shown: `${shown}/${name}` });
    if ('refusal' in list) {
        return list.refusal.code === 'ARTIFACT_NOT_FOUND' && isAbsent(path)
            ? { kind: 'absent' }
            : { kind: 'unusable', refusal: list.refusal };
    }
    const evidence = [];
    for (const { ending, role } of NAMES) {
        const file = `${shown}/${name}${ending}`;
        const read = (0,read_file/* readWhole */.oD)(`${path}${ending}`, limits/* MAX_REVOCATION_EVIDENCE_BYTES */._j, { shown: file });
        if ('bytes' in read)
            evidence.push({ file, role, bytes: read.bytes });
    }
    return {
        kind: 'document',
        document: { source: `${shown}/${name}`, bytes: list.bytes, evidence, since: fileTime(path, now) },
    };
}
function isAbsent(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) === undefined;
    }
    catch (error) {
        return (0,read_file/* errorCode */.CA)(error) === 'ENOTDIR';
    }
}
/** When a file was written; undefined where that lies in the future, which says nothing about an age. Never throws. */
function fileTime(path, now) {
    try {
        const { mtime } = (0,external_node_fs_.statSync)(path);
        return mtime.getTime() <= now.getTime() + limits/* MAX_CLOCK_SKEW_MS */.s9 ? mtime : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Keeps a list that was verified in place of what lies there. Nothing is removed but what this function made.
 *
 * @returns why it could not be kept, in words.
 */
async function keep(place, document) {
    const { folder, name } = place;
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        const path = (0,external_node_path_.join)(folder, name);
        const aside = [];
        for (const [ending, bytes] of namesFor(document)) {
            const set = await setAside(path, ending, bytes);
            if (set !== undefined)
                aside.push(set);
            await replace(`${path}${ending}`, bytes);
        }
        await replace(path, document.bytes, document.since);
        for (const file of aside)
            await (0,promises_.rm)(file, { force: true });
        return undefined;
    }
    catch (error) {
        return (0,core_result/* wordsOf */.Z9)(error);
    }
}
/** What each piece of evidence is called beside the list. */
function namesFor({ evidence }) {
    const names = new Map();
    for (const { file, bytes } of evidence) {
        const { suffix } = (0,revocation_document/* evidenceName */.X)((0,last_part/* lastPart */.S)(file));
        const slot = SLOTS.find((free) => !names.has(`${free}${suffix}`));
        if (slot === undefined)
            throw new Error(`the list has more than ${SLOTS.length} files of evidence of one kind`);
        names.set(`${slot}${suffix}`, bytes);
    }
    return names;
}
/** Copies evidence that is about to be replaced; a link is left to be replaced without being followed. */
async function setAside(path, ending, bytes) {
    const old = (0,read_file/* readWhole */.oD)(`${path}${ending}`, limits/* MAX_REVOCATION_EVIDENCE_BYTES */._j);
    if ('refusal' in old || old.bytes.equals(bytes))
        return undefined;
    const aside = `${path}${PREVIOUS}${ending}`;
    await replace(aside, old.bytes);
    return aside;
}
/** Writes beside the place and renames, so that nobody reads half of it. A link at `path` is replaced, not followed. */
async function replace(path, bytes, time) {
    const temporary = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
    try {
        await (0,promises_.writeFile)(temporary, bytes, { flag: 'wx' });
        if (time)
            await (0,promises_.utimes)(temporary, time, time);
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/core/key-forms.js
var key_forms = __webpack_require__(33482);
// EXTERNAL MODULE: ./lib/evidence/locate.js
var locate = __webpack_require__(60943);
// EXTERNAL MODULE: ./lib/core/shown-address.js
var shown_address = __webpack_require__(32591);
// EXTERNAL MODULE: ./lib/files/file-fault.js
var file_fault = __webpack_require__(80272);
// EXTERNAL MODULE: ./lib/files/folders.js
var folders = __webpack_require__(3166);
// EXTERNAL MODULE: ./lib/files/named-file.js
var named_file = __webpack_require__(13953);
// EXTERNAL MODULE: ./lib/trust/download.js
var download = __webpack_require__(65248);
// EXTERNAL MODULE: ./lib/revocations/obtained.js
var obtained = __webpack_require__(24269);
// EXTERNAL MODULE: ./lib/core/time-limit.js
var time_limit = __webpack_require__(45708);
;// CONCATENATED MODULE: ./lib/revocations/revocation-source.js
/** Gets a revocation list and its evidence from where the policy says: files of the workspace, or https. */















/** What evidence beside an address is called, by what its signer may have made; the first that is there is taken. */
const BUNDLES = ['.bundle', '.sigstore.json', '.sigstore'];
/** How a policy's list is shown: its path, or its address without a query, which may hold a secret. */
function shownList({ list }) {
    if (list.kind === 'release')
        return (0,obtained/* shownAsset */.s)(list);
    return list.kind === 'file' ? list.path : (0,shown_address/* shownAddress */.Uk)(list.url);
}
/** The name of the list where it lies, with or without folders. */
function nameOfList(list) {
    if (list.kind === 'release')
        return list.asset;
    if (list.kind === 'file')
        return list.path;
    return URL.canParse(list.url) ? new URL(list.url).pathname : '';
}
/** Gets list and evidence; without a signer in the policy the list alone. Throws only where the signal says so. */
async function obtainList(policy, given) {
    const limits = given.limits ?? download.DOWNLOAD_LIMITS;
    const context = { ...given, limits, deadline: (0,time_limit/* timeLimit */.z)(limits.totalMs) };
    if (policy.list.kind === 'release')
        return releasedList(policy, policy.list, context);
    return policy.list.kind === 'file'
        ? readList(policy, policy.list.path, context)
        : fetchList(policy, policy.list.url, context);
}
/** GitHub's rooms are loaded only where a list is there. */
async function releasedList(policy, list, context) {
    const suffixes = suffixesFor(policy.signedBy?.by.of ?? []);
    const evidence = policy.bundles.length > 0 ? policy.bundles : suffixes.map((suffix) => list.asset + suffix);
    const { obtainFromRelease } = await __webpack_require__.e(/* import() */ 5139).then(__webpack_require__.bind(__webpack_require__, 65139));
    return obtainFromRelease(list, policy.signedBy ? evidence : [], { ...context, all: policy.bundles.length > 0 });
}
async function fetchList(policy, address, context) {
    if (!URL.canParse(address))
        return untrusted(`${(0,shown_address/* shownAddress */.Uk)(address)} is not an address of a revocation list`);
    const url = new URL(address);
    const list = await (0,download.download)(url, limits/* MAX_REVOCATION_LIST_BYTES */.TK, context);
    if (list.kind === 'refused' && list.refusal.code === 'LIMIT_EXCEEDED')
        return tooLarge(list.refusal, SMALLER_LIST);
    if (list.kind !== 'bytes')
        return list;
    const evidence = await evidenceOf(policy, context, () => besideUrl(url, policy.signedBy?.by.of ?? [], context));
    if ('kind' in evidence)
        return evidence;
    return { kind: 'document', document: { source: (0,shown_address/* shownAddress */.Uk)(url), bytes: list.bytes, evidence, since: context.now } };
}
async function readList(policy, path, context) {
    const absolute = (0,external_node_path_.resolve)(context.workspace, path);
    const read = (0,named_file/* readNamed */.M)(absolute, limits/* MAX_REVOCATION_LIST_BYTES */.TK, context.workspace, { shown: path });
    if ('refusal' in read) {
        if (read.refusal.code === 'LIMIT_EXCEEDED')
            return tooLarge(read.refusal, SMALLER_LIST);
        const message = `The revocation list cannot be read: ${read.refusal.message}`;
        if ((0,file_fault/* isUnreadable */.GZ)(read.refusal))
            return { kind: 'refused', refusal: { ...read.refusal, message } };
        const put = 'Put the list there together with its bundle, or name its address instead.';
        return untrusted(message, read.refusal.hint === undefined ? put : `${read.refusal.hint} ${put}`);
    }
    const evidence = await evidenceOf(policy, context, () => besideFile(path, context.workspace));
    if ('kind' in evidence)
        return evidence;
    return {
        kind: 'document',
        document: { source: path, bytes: read.bytes, evidence, since: fileTime(absolute, context.now) },
    };
}
/** Evidence where the policy says, or where it usually is. None at all is for the verifier to refuse. */
async function evidenceOf({ bundles, signedBy }, context, beside) {
    if (!signedBy)
        return [];
    if (bundles.length === 0)
        return beside();
    if (bundles.length > limits/* MAX_REVOCATION_EVIDENCE_FILES */.aj)
        return tooLarge({
            code: 'LIMIT_EXCEEDED',
            message: `${bundles.length} files are named as evidence of the revocation list`,
            expected: `at most ${limits/* MAX_REVOCATION_EVIDENCE_FILES */.aj} files`,
            actual: `${bundles.length} files`,
        }, 'Name one bundle for each signer that `signed-by` requires.');
    const found = [];
    for (const place of bundles) {
        const one = isAddress(place)
            ? await fetchEvidence(new URL(place), context)
            : readEvidence(place, (0,external_node_path_.resolve)(context.workspace, place), 'follow');
        if ('kind' in one)
            return one;
        found.push(...one);
    }
    return found;
}
/** Anything else is a path, which a broken address does not lead to. */
function isAddress(place) {
    return /^https?:\/\//i.test(place) && URL.canParse(place);
}
async function besideUrl(list, signers, context) {
    for (const suffix of suffixesFor(signers)) {
        const url = new URL(list);
        url.pathname += suffix;
        const found = await fetchEvidence(url, context);
        if ('kind' in found || found.length > 0)
            return found;
    }
    return [];
}
function suffixesFor(signers) {
    const suffixes = signers.flatMap((signer) => {
        if (signer.kind === 'identity')
            return BUNDLES;
        if (signer.kind === 'openpgp')
            return ['.asc', '.sig'];
        if (!signer.format)
            return [...BUNDLES, '.sig'];
        return [...(0,key_forms/* suffixesOf */.Xh)(signer.format.kind), '.sig'];
    });
    return [...new Set(suffixes)];
}
/** One piece of evidence; empty where the server has none. */
async function fetchEvidence(url, context) {
    if (context.offline) {
        return {
            kind: 'down',
            refusal: { code: 'NETWORK', message: `${(0,shown_address/* shownAddress */.Uk)(url)} is not fetched, since the run is offline` },
        };
    }
    const got = await (0,download.download)(url, limits/* MAX_REVOCATION_EVIDENCE_BYTES */._j, context);
    if (got.kind === 'absent')
        return [];
    if (got.kind === 'refused' && got.refusal.code === 'LIMIT_EXCEEDED')
        return tooLarge(got.refusal, SMALLER_EVIDENCE);
    if (got.kind !== 'bytes')
        return got;
    const file = (0,shown_address/* shownAddress */.Uk)(url);
    return [{ file, role: (0,revocation_document/* evidenceName */.X)(url.pathname).role, bytes: got.bytes }];
}
function besideFile(path, workspace) {
    const nowhere = { bundles: [], signatures: [], certificates: [] };
    const subject = { kind: 'file', name: path, path: (0,external_node_path_.resolve)(workspace, path), captures: [] };
    const { candidates } = (0,locate/* locateEvidence */.M)(subject, nowhere, workspace, (0,folders/* createFolders */.i)());
    const found = [];
    for (const candidate of candidates) {
        const one = readEvidence(candidate.file, candidate.path, candidate.links);
        if ('kind' in one)
            return one;
        found.push(...one);
    }
    return found;
}
function readEvidence(file, path, links) {
    const read = (0,read_file/* readWhole */.oD)(path, limits/* MAX_REVOCATION_EVIDENCE_BYTES */._j, { shown: file, links });
    if ('refusal' in read) {
        if (read.refusal.code === 'LIMIT_EXCEEDED')
            return tooLarge(read.refusal, SMALLER_EVIDENCE);
        const message = `Evidence of the revocation list cannot be read: ${read.refusal.message}`;
        return (0,file_fault/* isUnreadable */.GZ)(read.refusal) ? { kind: 'refused', refusal: { ...read.refusal, message } } : untrusted(message);
    }
    return [{ file, role: (0,revocation_document/* evidenceName */.X)(file).role, bytes: read.bytes }];
}
/** True where two absolute paths lead to one file. */
function isSameFile(one, other) {
    if (one === other)
        return true;
    try {
        return (0,external_node_fs_.realpathSync)(one) === (0,external_node_fs_.realpathSync)(other);
    }
    catch {
        return false;
    }
}
const SMALLER_LIST = 'Ask the publisher for a list with shorter reasons, or one that recalls whole commits, identities or runs.';
const SMALLER_EVIDENCE = 'Check that the file is the evidence of the list and nothing else; a bundle has some KiB.';
function tooLarge(refusal, hint) {
    return { kind: 'refused', refusal: { ...refusal, hint } };
}
function untrusted(message, hint) {
    return {
        kind: 'refused',
        refusal: { code: 'REVOCATIONS_UNTRUSTED', message, ...(hint !== undefined && { hint }) },
    };
}

;// CONCATENATED MODULE: ./lib/verify/recalls/revocation-order.js
/** Which of two revocation lists is the newer one, and what is wrong with a list at a given time. */

/** The earliest time that somebody other than the signer vouches for. */
function signingTime(proof) {
    const [first] = [...(proof?.times ?? [])].sort((a, b) => a.at.getTime() - b.at.getTime());
    return first?.at;
}
/**
 * Refuses a list that is older than one already seen. The serial decides where both have one; without, neither the proven
 * time of signing nor the time that the list states may go back, nor may any of them disappear.
 */
function rollback(list, seen) {
    const refusal = (what, expected, actual) => ({
        code: 'REVOCATIONS_UNTRUSTED',
        message: `The revocation list ${list.source} is older than one already seen: ${what}`,
        expected,
        actual,
        hint: 'A recall may be hidden. Ask the publisher. Remove the list in the cache only if the older list is right.',
        at: { file: list.source },
    });
    if (seen.serial !== undefined) {
        const expected = `serial ${seen.serial} (${seen.source}) or higher`;
        if (list.serial === undefined)
            return refusal('its serial is gone', expected, 'no serial');
        if (list.serial < seen.serial)
            return refusal('its serial went back', expected, `serial ${list.serial}`);
        if (list.serial > seen.serial)
            return undefined;
    }
    const times = [
        ['the time at which it was signed', signingTime(list.signedBy), signingTime(seen.signedBy)],
        ['the time at which it says that it was issued', list.issuedAt, seen.issuedAt],
    ];
    for (const [what, time, before] of times) {
        if (!before)
            continue;
        const expected = `${before.toISOString()} (${seen.source}) or later`;
        if (!time)
            return refusal(`${what} is gone`, expected, 'none');
        if (time < before)
            return refusal(`${what} went back`, expected, time.toISOString());
    }
    return undefined;
}
/** What is wrong with a list by itself at this time: a serial below the pinned one, issued in the future, expired. */
function listProblem({ serial, issuedAt, expiresAt, source }, { now, minSerial }) {
    const at = { file: source };
    if (minSerial !== undefined && (serial === undefined || serial < minSerial)) {
        return {
            code: 'REVOCATIONS_UNTRUSTED',
            message: `The revocation list ${source} is older than the policy allows`,
            expected: `serial ${minSerial} or higher`,
            actual: serial === undefined ? 'no serial' : `serial ${serial}`,
            hint: 'Get the newest list from the publisher; `min-serial` says which one was known when the policy was written.',
            at,
        };
    }
    if (issuedAt && issuedAt.getTime() > now.getTime() + limits/* MAX_CLOCK_SKEW_MS */.s9) {
        return {
            code: 'REVOCATIONS_UNTRUSTED',
            message: `The revocation list ${source} says that it was issued in the future`,
            expected: `at most ${now.toISOString()}`,
            actual: issuedAt.toISOString(),
            hint: 'Check the clock of this system.',
            at,
        };
    }
    if (!expiresAt || expiresAt.getTime() > now.getTime())
        return undefined;
    return {
        code: 'REVOCATIONS_STALE',
        message: `The revocation list ${source} has expired`,
        expected: `a list that is valid on ${now.toISOString()}`,
        actual: `valid until ${expiresAt.toISOString()}`,
        hint: 'Get the newest list from the publisher.',
        at,
    };
}

// EXTERNAL MODULE: ./lib/formats/version-text.js
var version_text = __webpack_require__(81910);
// EXTERNAL MODULE: ./lib/core/reasons/manifest-wording.js
var manifest_wording = __webpack_require__(9753);
// EXTERNAL MODULE: ./lib/formats/matcher.js
var matcher = __webpack_require__(15218);
// EXTERNAL MODULE: ./lib/formats/without-trailing.js
var without_trailing = __webpack_require__(25021);
;// CONCATENATED MODULE: ./lib/verify/recalls/revocation-index.js


/** Each recalls by itself; `variant` and `arch` only narrow that, since most artifacts of a release share them. */
const RECALLING = ['version', 'digest', 'commit', 'identity', 'runId'];
const MARKS = [...RECALLING, 'variant', 'arch'];
function indexRevocations(entries) {
    const groups = new Map();
    for (const [position, entry] of entries.entries()) {
        const marks = marksOf(entry);
        const name = marks.join();
        const group = groups.get(name);
        if (group)
            group.positions.push(position);
        else
            groups.set(name, { marks, positions: [position], tables: new Map() });
    }
    return { entries, groups: [...groups.values()] };
}
/** The marks that an entry has, in their order. */
function marksOf(entry) {
    return MARKS.filter((mark) => markOf(entry, mark) !== undefined);
}
/** What an entry says of a mark, as it is written in the list. */
function markOf({ version, sha256, commit, identity, runId, variant, arch }, mark) {
    switch (mark) {
        case 'version':
            return version;
        case 'digest':
            return sha256 === undefined ? undefined : `sha256:${sha256}`;
        case 'commit':
            return commit;
        case 'identity':
            return identity;
        case 'runId':
            return runId;
        case 'variant':
            return variant;
        case 'arch':
            return arch;
    }
}
const TAG_REF = /^refs\/tags\//i;
/** Architectures that have two names. */
const SAME_ARCH = new Map([
    ['arm64', 'aarch64'],
    ['amd64', 'x86_64'],
    ['x86-64', 'x86_64'],
    ['x64', 'x86_64'],
]);
/** A value in the one spelling in which it is compared: names that are the same to people are the same here. */
function markKey(mark, value) {
    const folded = (0,matcher/* foldAscii */.Dr)(value.trim());
    if (mark === 'version')
        return folded.replace(TAG_REF, '').replace(/^v/, '');
    if (mark === 'arch')
        return SAME_ARCH.get(folded) ?? folded;
    return mark === 'runId' ? (0,without_trailing/* withoutTrailing */.h)(folded, '/') : folded;
}
/**
 * The first entries that mean an artifact, in the list's order. An entry means it where every mark that can be compared is
 * equal and at least one of those that recall by themselves can be. What cannot be compared does not save an artifact.
 *
 * @param limit more are not looked for
 */
function findRevocations(index, known, limit) {
    const found = new Set();
    for (const group of index.groups) {
        const compared = group.marks.filter((mark) => known[mark].length > 0);
        if (!RECALLING.some((mark) => compared.includes(mark)))
            continue;
        const table = tableOf(index, group, compared);
        for (const positions of hits(table, known, compared, ''))
            for (const position of positions.slice(0, limit))
                found.add(position);
    }
    return [...found]
        .sort((a, b) => a - b)
        .slice(0, limit)
        .flatMap((position) => index.entries[position] ?? []);
}
/** No value has this character. */
const JOINT = '\0';
const LEADS_ON = [];
function tableOf({ entries }, { positions, tables }, compared) {
    const name = compared.join();
    const made = tables.get(name);
    if (made)
        return made;
    const table = new Map();
    for (const position of positions) {
        const entry = entries[position];
        if (!entry)
            continue;
        let key = '';
        for (const [depth, mark] of compared.entries()) {
            key += JOINT + markKey(mark, markOf(entry, mark) ?? '');
            if (depth < compared.length - 1)
                table.set(key, LEADS_ON);
        }
        const same = table.get(key);
        if (same)
            same.push(position);
        else
            table.set(key, [position]);
    }
    tables.set(name, table);
    return table;
}
/** Goes on only where a beginning of the key is known, so that many values of many marks are not all combined. */
function* hits(table, known, [mark, ...further], start) {
    if (mark === undefined)
        return;
    for (const value of known[mark]) {
        const key = start + JOINT + value;
        const positions = table.get(key);
        if (!positions)
            continue;
        if (further.length === 0)
            yield positions;
        else
            yield* hits(table, known, further, key);
    }
}
/**
 * How many entries have no mark that can be compared with an artifact.
 *
 * @param known the marks of which something is known of the artifact
 */
function notCompared({ groups }, known) {
    const beyond = groups.filter(({ marks }) => !RECALLING.some((mark) => marks.includes(mark) && known.has(mark)));
    return {
        entries: beyond.reduce((sum, { positions }) => sum + positions.length, 0),
        lacks: RECALLING.filter((mark) => beyond.some(({ marks }) => marks.includes(mark))),
    };
}

// EXTERNAL MODULE: ./lib/verify/mint.js
var mint = __webpack_require__(26477);
;// CONCATENATED MODULE: ./lib/verify/recalls/revocation.js






const revocation_TAG_REF = /^refs\/tags\//i;
const REF_CLAIMS = ['source-repository-ref', 'github-workflow-ref'];
const COMMIT_CLAIMS = ['source-repository-digest', 'github-workflow-sha', 'build-signer-digest'];
/** Everything that is known of an artifact, in the spellings of an entry. */
function knownMarks({ version, variants = [], archs = [], digests, proofs, openPgpNames }) {
    const ofProofs = proofs.map((proof) => recallMarks(proof, openPgpNames));
    const all = (mark, own = []) => [
        ...new Set([...own, ...ofProofs.flatMap((one) => one[mark])].map((value) => markKey(mark, value))),
    ];
    const sha256 = digests.filter(({ algorithm }) => algorithm === 'sha256').map(({ hex }) => `sha256:${hex}`);
    return {
        version: all('version', isStated(version) ? versionForms(version) : []),
        digest: all('digest', sha256),
        commit: all('commit'),
        identity: all('identity'),
        runId: all('runId'),
        variant: all('variant', variants),
        arch: all('arch', archs),
    };
}
/**
 * The same, with the identity, run and commit of who vouched for its keys, and the digests of documents that it was verified through;
 * the version that those were at is another thing.
 */
function withVouchers(marks, { vouchers = [], documents = [], openPgpNames }) {
    const more = (mark) => [
        ...new Set([
            ...marks[mark],
            ...vouchers.flatMap((one) => recallMarks(one, openPgpNames)[mark].map((value) => markKey(mark, value))),
        ]),
    ];
    const digest = [...marks.digest, ...documents.map(({ sha256 }) => markKey('digest', `sha256:${sha256}`))];
    return { ...marks, digest, commit: more('commit'), identity: more('identity'), runId: more('runId') };
}
/**
 * What a list is asked with. A mark that only others than the artifact have can recall it, but cannot tell it from what an entry means:
 * it is asked about with and without each of those.
 */
function askings(all, own) {
    const foreign = RECALLING.filter((mark) => !own.has(mark) && all[mark].length > 0);
    return foreign.reduce((asked, mark) => [...asked, ...asked.map((one) => ({ ...one, [mark]: [] }))], [all]);
}
/** What is no version, such as a range, equals none of a list: it is as good as unknown. */
function isStated(version) {
    return version !== undefined && (0,version_text/* versionProblem */.E)(version.trim()) === undefined;
}
/** A version, and the version that it is a build of (SemVer 2.0.0, section 10): who recalls that recalls all its builds. */
function versionForms(version) {
    const build = version.indexOf('+');
    return build > 0 ? [version, version.slice(0, build)] : [version];
}
function recallMarks({ identity, claims = {}, keyFingerprints = [], openpgp }, names) {
    const defined = (values) => values.filter((value) => value !== undefined);
    const claim = (name) => (Object.hasOwn(claims, name) ? claims[name] : undefined);
    const run = claim('run-invocation-uri');
    return {
        // What was built from a recalled tag is recalled, whatever version the policy takes it for.
        version: defined(REF_CLAIMS.map(claim))
            .filter((ref) => revocation_TAG_REF.test(ref))
            .flatMap(versionForms),
        digest: [],
        commit: defined(COMMIT_CLAIMS.map(claim)),
        identity: [
            ...defined([identity, ...keyFingerprints, openpgp?.fingerprint, openpgp?.signingKey]),
            ...keyFingerprints.flatMap((one) => [...(names.get(one) ?? [])]),
        ],
        runId: run === undefined ? [] : runForms(run),
        variant: [],
        arch: [],
    };
}
/** A run by its whole address, by the address without the attempt, and by its number alone. */
function runForms(uri) {
    const whole = (0,without_trailing/* withoutTrailing */.h)(uri, '/');
    const run = whole.replace(/\/attempts\/[0-9]+$/, '');
    const number = /\/([0-9]+)$/.exec(run)?.[1];
    return [whole, run, ...(number === undefined ? [] : [number])];
}
/** Checks one artifact against a list. That nothing can be compared is never a pass. */
function checkRecalls(known, facts) {
    const check = 'revocation';
    const marks = knownMarks(facts);
    const compared = new Set(MARKS.filter((mark) => marks[mark].length > 0));
    const ofList = (given) => findRevocations(known.index, given, MAX_RECALLS_SHOWN);
    // The tag of a certificate can recall, but it cannot say that a version is another one: a policy or manifest must.
    if (!isStated(facts.version))
        compared.delete('version');
    const all = withVouchers(marks, facts);
    const found = new Set(askings(all, compared).flatMap(ofList));
    const [recall, ...others] = [...found].slice(0, MAX_RECALLS_SHOWN).map((entry) => revoked(entry, known, facts, all));
    if (recall)
        return { check, status: 'fail', refusal: recall, others };
    const beyond = notCompared(known.index, compared);
    const unknown = cannotCompare(known, facts, beyond);
    if (unknown)
        return { check, status: 'error', refusal: unknown, others: [] };
    const { source, serial, signedBy, fetchedAt } = known;
    const issuedAt = signingTime(signedBy) ?? known.issuedAt;
    const proof = {
        kind: 'revocation',
        file: source,
        fetchedAt,
        ...(serial !== undefined && { serial }),
        ...(issuedAt && { issuedAt }),
        ...(signedBy && { signedBy }),
        ...(beyond.entries > 0 && { notCompared: beyond }),
    };
    return { check, status: 'pass', proof: (0,mint/* mint */.X)(proof), others: [] };
}
/** Entries that are told of one artifact; one is enough to refuse it. */
const MAX_RECALLS_SHOWN = 8;
function revoked(entry, { source }, facts, known) {
    const { reason, revokedAt, fixedIn, url, pointer } = entry;
    const marks = marksOf(entry).map((mark) => {
        const value = `${SHOWN_MARK[mark]}${markOf(entry, mark) ?? ''}${mark === 'digest' ? throughWhich(entry, facts) : ''}`;
        return known[mark].length > 0 ? value : `${value} (not known of this artifact)`;
    });
    const since = revokedAt === undefined ? '' : ` at ${revokedAt}`;
    const why = reason === undefined ? '' : `: ${reason}`;
    const whose = facts.version === undefined ? '' : ` ${facts.version}`;
    const what = facts.isManifest
        ? `${(0,manifest_wording/* manifestWording */.G)(facts.importedBy).revoked} (${facts.name}${whose && `, version${whose}`}${since && `, revoked${since}`})`
        : `${facts.name} was revoked${since}`;
    return {
        code: 'REVOKED',
        message: `${what}${why}`,
        expected: `nothing about ${facts.name} in the revocation list ${source}`,
        actual: `${pointer}: ${marks.join(', ')}`,
        hint: `${fixedIn === undefined ? 'Do not use it. Use a version that is not on the list.' : `Use ${fixedIn}.`}${url === undefined ? '' : ` See ${url}.`}`,
        at: { file: source },
        recall: recallIn(entry, known),
    };
}
/** The document that an entry names by its digest, where it is none of the artifact's own. */
function throughWhich({ sha256 }, { documents = [], digests }) {
    const isMeant = (hex) => sha256 !== undefined && markKey('digest', hex) === markKey('digest', sha256);
    const document = documents.find((one) => isMeant(one.sha256));
    return document === undefined || digests.some(({ hex }) => isMeant(hex))
        ? ''
        : ` (${document.file}, through which it was verified)`;
}
/** How a mark is called before its value. */
const SHOWN_MARK = {
    version: 'version ',
    digest: '',
    commit: 'commit ',
    identity: 'identity ',
    runId: 'run ',
    variant: 'variant ',
    arch: 'arch ',
};
/** The entry for machines, by the first of its marks that was compared. */
function recallIn(entry, known) {
    const { reason = '', revokedAt, fixedIn, url } = entry;
    const marks = RECALLING.filter((mark) => markOf(entry, mark) !== undefined);
    const by = marks.find((mark) => known[mark].length > 0) ?? marks[0] ?? 'version';
    const more = {
        ...(revokedAt !== undefined && { revokedAt }),
        ...(fixedIn !== undefined && { fixedIn }),
        ...(url !== undefined && { url }),
    };
    return { by, value: markOf(entry, by) ?? '', reason, ...more };
}
/** Versions and digests can be made known, so that an entry by them alone that cannot be compared may be about the artifact. */
function cannotCompare({ source }, { name, version, digests }, { entries, lacks }) {
    const given = version?.trim() ?? '';
    const told = (what, of) => ({
        code: 'VERSION_UNKNOWN',
        message: `It is unknown whether ${name} was revoked: the revocation list names ${what}, and that of ${name} is not known (${entriesInWords(entries)} could not be compared)`,
        ...of,
        at: { file: source },
    });
    if (lacks.includes('version')) {
        return told('versions', {
            expected: 'the version of the artifact',
            actual: given === '' ? 'none is known' : `${given}, which is ${(0,version_text/* versionProblem */.E)(given) ?? ''}`,
            hint: 'Say which version it is, with `expect-version` or with `version` in the rule.',
        });
    }
    if (!lacks.includes('digest'))
        return undefined;
    return told('SHA-256 digests', {
        expected: 'the SHA-256 digest of the artifact',
        actual: digests.map(({ algorithm }) => algorithm).join(', ') || 'no digest is known',
        hint: 'Give the file itself, or its SHA-256 digest.',
    });
}
function entriesInWords(count) {
    return count === 1 ? '1 entry' : `${count} entries`;
}

;// CONCATENATED MODULE: ./lib/gate/recalls/revocation-age.js
/** A list that must not be used any more. */
function tooOld({ source }, age, { tolerateStaleMs }, down) {
    const why = down ? `, and no newer one is available: ${down.message}` : '';
    const what = age === undefined ? 'is dated in the future, so that its age is not known' : `is ${ageInWords(age)} old`;
    return {
        code: 'REVOCATIONS_STALE',
        message: `The revocation list ${source} ${what}${why}`,
        expected: `at most ${ageInWords(tolerateStaleMs)} old`,
        actual: age === undefined ? 'a time in the future' : `${ageInWords(age)} old`,
        hint: 'Restore the connection to the list, or carry list and bundle over by hand and `touch` the list.',
        at: { file: source },
    };
}
/** A remark on a list that is still used. */
function stale({ source }, age, { freshForMs }, down) {
    const why = down ? `, and no newer one is available: ${down.message}` : '';
    return {
        code: 'REVOCATIONS_STALE',
        message: `The revocation list ${source} is ${ageInWords(age)} old${why}`,
        expected: `less than ${ageInWords(freshForMs)} old`,
        actual: `${ageInWords(age)} old`,
        hint: 'Recalls since then are not known. Restore the connection to the list, or carry a fresh one over.',
        at: { file: source },
    };
}
const HOUR = 3_600_000;
/** Hours up to two days, then days: `25 h`, `8 days`. */
function ageInWords(ms) {
    if (ms < HOUR)
        return `${Math.floor(ms / 60_000)} min`;
    const hours = Math.floor(ms / HOUR);
    return hours <= 48 ? `${hours} h` : `${Math.floor(hours / 24)} days`;
}

// EXTERNAL MODULE: ./lib/evidence/read-evidence.js + 2 modules
var read_evidence = __webpack_require__(48763);
// EXTERNAL MODULE: ./lib/formats/json/json.js
var json_json = __webpack_require__(85497);
// EXTERNAL MODULE: ./lib/formats/json/json-pointer.js
var json_pointer = __webpack_require__(41273);
;// CONCATENATED MODULE: ./lib/evidence/documents/revocation-values.js
/**
 * The values of a revocation list, each in the one form in which it can match an artifact. A value that can never match,
 * such as a range where versions are compared exactly, would recall nothing without a word: it makes the list malformed.
 */



/** What a list has wrong: `message` completes "it \u2026". Thrown and caught by the reader of revocation lists only. */
class MalformedRevocations extends Error {
    details;
    constructor(message, details = {}) {
        super(message);
        this.name = 'MalformedRevocations';
        this.details = details;
    }
}
/** @param pointer the value's place, as a JSON pointer */
function neverMatches(what, value, pointer, expected, hint) {
    return new MalformedRevocations(`has ${what} at ${pointer}, which can never match`, {
        actual: `${(0,json_json/* shownJson */.oB)(value)} at ${pointer}`,
        expected,
        ...(hint !== undefined && { hint }),
    });
}
/** Text that is shown; it may hold anything but nothing. */
function proseOf(value, pointer) {
    if (typeof value !== 'string' || value.trim() === '')
        throw new MalformedRevocations(`has no text at ${pointer}`, { actual: (0,json_json/* shownJson */.oB)(value), expected: 'a text' });
    if (value.length > limits/* MAX_REVOCATION_TEXT */.Yt)
        throw new MalformedRevocations(`has a text of ${value.length} characters at ${pointer}`, {
            code: 'LIMIT_EXCEEDED',
            expected: `at most ${limits/* MAX_REVOCATION_TEXT */.Yt} characters`,
            actual: `${value.length} characters at ${pointer}`,
            hint: 'Ask the publisher to shorten it, and to put the rest behind the `url` of the entry.',
        });
    return value;
}
/** Text with no blanks around it. */
function textOf(value, pointer) {
    const text = proseOf(value, pointer);
    if (text.trim() !== text)
        throw new MalformedRevocations(`has blanks around the text at ${pointer}`, {
            actual: (0,json_json/* shownJson */.oB)(value),
            expected: (0,json_json/* shownJson */.oB)(text.trim()),
        });
    return text;
}
const EACH_VERSION = 'Versions are compared exactly. Write one entry for each version that is recalled, or recall by digest, commit or identity.';
/** One version, also as the ref of its tag. */
function versionOf(value, pointer) {
    const text = textOf(value, pointer);
    const wrong = (0,version_text/* versionProblem */.E)(text);
    if (wrong === undefined)
        return text;
    throw neverMatches(wrong, value, pointer, version_text/* ONE_VERSION */._, EACH_VERSION);
}
/** SHA-256 alone: it is known of every artifact that is read, so that no entry is passed over. */
function digestOf(value, pointer) {
    const text = textOf(value, pointer);
    const hex = /^sha256:([0-9a-f]{64})$/i.exec(text)?.[1];
    if (hex === undefined)
        throw neverMatches('a digest that is not SHA-256', value, pointer, '`sha256:` and 64 hex digits');
    return hex.toLowerCase();
}
/** Certificates have whole commits; a short one would equal none of them. */
function commitOf(value, pointer) {
    const text = textOf(value, pointer);
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text))
        throw neverMatches('a commit that is not whole', value, pointer, 'the whole commit, 40 or 64 hex digits');
    return text.toLowerCase();
}
function runOf(value, pointer) {
    const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : textOf(value, pointer);
    if (!/^(?:[1-9][0-9]{0,19}|https:\/\/[\x21-\x7e]+)$/.test(text) || /[*?#]/.test(text))
        throw neverMatches('a run that is neither a number nor an address', value, pointer, "the run's number, or its `https://` address without query");
    // The page of a job is what a browser shows; certificates name the run and its attempt.
    if (/\/actions(?:\/|$)/i.test(text) && !/\/actions\/runs\/[1-9][0-9]*(?:\/attempts\/[1-9][0-9]*)?\/*$/i.test(text))
        throw neverMatches('the address of something else than a run', value, pointer, '`https://github.com/OWNER/REPO/actions/runs/NUMBER`, if need be with `/attempts/NUMBER`');
    return text;
}
/** SHA-1 or SHA-256 in hex. */
const FINGERPRINT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const ONE_IDENTITY = "the certificate's whole identity, or a key's fingerprint of 40 or 64 hex digits";
/**
 * A whole subject alternative name, or a fingerprint. Certificates whose name is not ASCII are refused, so that such a name
 * matches none; nor does a pattern, part of a fingerprint, or one in another spelling.
 */
function identityOf(value, pointer) {
    const text = textOf(value, pointer);
    const wrong = identityProblem(text);
    if (wrong === undefined)
        return text;
    const hint = 'Identities and fingerprints are compared whole, without patterns. Write one entry for each; `sha256sum` of the public key in DER gives the fingerprint of a PEM key.';
    throw neverMatches(wrong, value, pointer, ONE_IDENTITY, hint);
}
function identityProblem(text) {
    if (/[^\x20-\x7e]/.test(text))
        return 'an identity with characters that are not printable ASCII';
    if (/[*\\]/.test(text) || /^\^|\$$/.test(text))
        return 'a pattern for an identity';
    if (/^(?:0x)?(?:[0-9a-f]{2}[\s:]*)+$/i.test(text) && !FINGERPRINT.test(text))
        return 'a fingerprint that is cut off or spelt in another way';
    if (/^(?:sha(?:256|1)|md5):/i.test(text))
        return 'a fingerprint that is spelt in another way';
    if (/^[^:@]+\/\.github\/workflows\/|^github\.com\//i.test(text))
        return 'an identity without its `https://`';
    if (/\/\.github\/workflows\/[^@]*$/i.test(text))
        return 'an identity without its `@` and ref';
    // A URI has a colon, an e-mail address an at sign, a user name of Fulcio an exclamation mark.
    return /[:@!]/.test(text) || FINGERPRINT.test(text)
        ? undefined
        : 'text that is neither an identity nor a fingerprint';
}
/** RFC 3339: a date and a time with its zone. A day that does not exist is no time. */
function timeOf(value, name) {
    const parts = typeof value === 'string'
        ? /^(\d{4}-\d{2}-(\d{2}))T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/i.exec(value)
        : null;
    const time = parts ? new Date(parts[0].toUpperCase()) : undefined;
    // `Date` takes 30 February for 2 March.
    const day = parts ? new Date(`${parts[1] ?? ''}T00:00:00Z`).getUTCDate() : NaN;
    if (!time || Number.isNaN(time.getTime()) || day !== Number(parts?.[2]))
        throw new MalformedRevocations(`has ${name} ${(0,json_json/* shownJson */.oB)(value)}, which is not a time of RFC 3339`, {
            actual: `${(0,json_json/* shownJson */.oB)(value)} at /${name}`,
            expected: 'a date and a time with its zone, such as `2026-11-20T08:00:00Z`',
        });
    return time;
}
/** A variant or an architecture. */
function nameOf(value, pointer) {
    const text = textOf(value, pointer);
    if (/^[a-z0-9](?:[a-z0-9._+/-]*[a-z0-9])?$/i.test(text))
        return text;
    throw neverMatches('text that is not a name of a variant or an architecture', value, pointer, 'ASCII letters, digits and `. _ + - /`, such as `dev` or `linux/arm64`', 'Names are compared whole, without patterns. Write one entry for each, or leave the member out to mean all of them.');
}
/** @param name where it stands */
function serialOf(value, name) {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return value;
    throw new MalformedRevocations(`has ${name} ${(0,json_json/* shownJson */.oB)(value)}, which is not a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`);
}
/** A list that ends before it begins. @param issued what the list calls the time of its issue */
function refuseNeverValid(issuedAt, expiresAt, issued, expires) {
    if (!issuedAt || !expiresAt || expiresAt > issuedAt)
        return;
    throw new MalformedRevocations(`has an ${expires} that is not after its ${issued}, so that it was never valid`, {
        actual: `${issued} ${issuedAt.toISOString()}, ${expires} ${expiresAt.toISOString()}`,
        expected: `${expires} after ${issued}`,
    });
}
function boundEntries(count) {
    if (count <= limits/* MAX_REVOCATIONS */.xb)
        return;
    throw new MalformedRevocations(`has ${count} entries`, {
        code: 'LIMIT_EXCEEDED',
        expected: `at most ${limits/* MAX_REVOCATIONS */.xb} entries`,
        actual: `${count} entries`,
        hint: 'Ask the publisher to recall by commit, identity or run where one entry can stand for many artifacts.',
    });
}

;// CONCATENATED MODULE: ./lib/evidence/documents/mapped-revocations.js
/**
 * Revocation lists in the forms of their own projects: the policy says with JSON pointers where the list keeps what. A member
 * that the policy does not map is passed over, so that an entry recalls more by it and never less.
 */



const READERS = {
    version: versionOf,
    sha256: (value, pointer) => digestOf(prefixed(value), pointer),
    commit: commitOf,
    identity: identityOf,
    runId: runOf,
    variant: nameOf,
    arch: nameOf,
};
/** Marks that recall by themselves; the others only narrow. */
const mapped_revocations_RECALLING = ['version', 'sha256', 'commit', 'identity', 'runId'];
const TEXTS = {
    reason: proseOf,
    revokedAt: textOf,
    fixedIn: textOf,
    url: textOf,
};
/** Many lists write SHA-256 in hex alone. */
function prefixed(value) {
    return typeof value === 'string' && /^[0-9a-f]{64}$/i.test(value) ? `sha256:${value}` : value;
}
/**
 * Reads a list by the form that it has: the one whose lists are all there.
 *
 * @param forms at least one
 * @throws MalformedRevocations where it has none of them, or more than one, or says what can never match.
 */
function readMappedList(list, forms) {
    const [fields, further] = forms.filter((form) => listsOf(form).every((at) => (0,json_pointer/* valueAt */.fK)(list, at) !== undefined));
    if (!fields) {
        const places = forms.map((form) => listsOf(form).join(' and ')).join(', or ');
        throw new MalformedRevocations(`has no list at ${places}`, { expected: `a list at ${places}`, actual: membersOf(list) });
    }
    // One of them would be passed over.
    if (further)
        throw new MalformedRevocations('has the lists of two forms at once', { actual: membersOf(list) });
    checkSchemaVersion(list, fields.schemaVersion);
    const read = (at, as) => {
        const value = at === undefined ? undefined : (statedAt(list, at) ?? undefined);
        return at === undefined || value === undefined ? undefined : as(value, at.slice(1));
    };
    const serial = read(fields.serial, serialOf);
    const issuedAt = read(fields.issuedAt, timeOf);
    const expiresAt = read(fields.expiresAt, timeOf);
    refuseNeverValid(issuedAt, expiresAt, (fields.issuedAt ?? '').slice(1), (fields.expiresAt ?? '').slice(1));
    return {
        ...(serial !== undefined && { serial }),
        ...(issuedAt && { issuedAt }),
        ...(expiresAt && { expiresAt }),
        entries: entriesOf(list, fields),
    };
}
/** What stands at a pointer. Throws where another reader could find something else there. */
function statedAt(document, pointer) {
    const other = (0,json_pointer/* otherSpellingAt */["in"])(document, pointer);
    if (other !== undefined)
        throw new MalformedRevocations(`has a member ${(0,json_json/* shownJson */.oB)(other)}, which other tools take for one of ${pointer}`);
    return (0,json_pointer/* valueAt */.fK)(document, pointer);
}
function listsOf({ entries, plain }) {
    return [...(entries === undefined ? [] : [entries]), ...Object.values(plain)];
}
function membersOf(list) {
    return (0,json_json/* isRecord */.u4)(list) ? `the members ${(0,json_json/* shownJson */.oB)(Object.keys(list))}` : (0,json_json/* shownJson */.oB)(list);
}
function checkSchemaVersion(list, field) {
    if (!field)
        return;
    const stated = statedAt(list, field.at);
    if (field.known.some((version) => version === stated))
        return;
    throw new MalformedRevocations(`has ${(0,json_json/* shownJson */.oB)(stated)} at ${field.at}, a version of its form that is not known`, {
        actual: (0,json_json/* shownJson */.oB)(stated),
        expected: field.known.join(' or '),
        hint: 'Members of a newer form could be overlooked. See whether a newer signature-gate or policy knows it.',
    });
}
function entriesOf(list, fields) {
    const found = listsOf(fields).map((at) => {
        const values = statedAt(list, at);
        if (!Array.isArray(values))
            throw new MalformedRevocations(`has ${(0,json_json/* shownJson */.oB)(values)} at ${at}, which is not a list`);
        return values.length;
    });
    boundEntries(found.reduce((sum, count) => sum + count, 0));
    const { entries, plain } = fields;
    const whole = entries === undefined ? [] : valuesAt(list, entries, (entry, at) => readEntry(entry, at, fields));
    const alone = mapped_revocations_marksOf(plain).flatMap(([mark, at]) => valuesAt(list, at, (value, pointer) => ({ pointer, [mark]: READERS[mark](value, pointer) })));
    return [...whole, ...alone];
}
function valuesAt(list, at, read) {
    const values = statedAt(list, at);
    return values.map((value, index) => read(value, `${at}/${index}`));
}
function readEntry(entry, pointer, { marks, texts }) {
    if (!(0,json_json/* isRecord */.u4)(entry))
        throw new MalformedRevocations(`has ${(0,json_json/* shownJson */.oB)(entry)} at ${pointer}, which is not an object`);
    // Null is how some tools write that there is nothing.
    const stated = (at) => statedAt(entry, at) ?? undefined;
    const given = mapped_revocations_marksOf(marks).filter(([, at]) => stated(at) !== undefined);
    if (!given.some(([mark]) => mapped_revocations_RECALLING.includes(mark))) {
        const places = mapped_revocations_marksOf(marks).filter(([mark]) => mapped_revocations_RECALLING.includes(mark));
        throw new MalformedRevocations(`has an entry at ${pointer} that says at none of ${places.map(([, at]) => at).join(', ')} what it recalls`);
    }
    const said = Object.entries(texts).filter(([, at]) => stated(at) !== undefined);
    return {
        pointer,
        ...Object.fromEntries(given.map(([mark, at]) => [mark, READERS[mark](stated(at), `${pointer}${at}`)])),
        ...Object.fromEntries(said.map(([text, at]) => [text, TEXTS[text](stated(at), `${pointer}${at}`)])),
    };
}
function mapped_revocations_marksOf(marks) {
    return Object.entries(marks);
}

// EXTERNAL MODULE: ./lib/formats/json/strict-json.js + 1 modules
var strict_json = __webpack_require__(8055);
;// CONCATENATED MODULE: ./lib/evidence/documents/revocations.js
/**
 * Reads revocation lists: entries with reasons, or the plain forms that projects publish. What is misspelt, or can never
 * match, is an error: a list of which a part is passed over would silently recall less than its publisher meant.
 *
 * Nothing here is verified; who signed the list, and whether it is the newest, is decided elsewhere.
 */






/**
 * Parses a list of any of the three forms of its own, or of the form that a policy maps: `{schemaVersion, revoked: [{\u2026}]}`, `{"revoked": ["v1"]}` and
 * `{"versions": {"v1": "reason"}}`. An empty list is valid: nothing is recalled.
 *
 * @param file as shown to users
 * @param forms where a list of another form says what; the list must have one of them
 * @returns `REVOCATIONS_MALFORMED` for anything else, `LIMIT_EXCEEDED` for too much of it. Never throws.
 */
function parseRevocations(bytes, file, forms = []) {
    const mapped = forms.length > 0;
    try {
        const json = (0,strict_json/* parseStrictJson */.R)(bytes);
        if ('problem' in json)
            return malformed(file, json.problem, {}, mapped, json.line);
        if (!(0,json_json/* isRecord */.u4)(json.value))
            throw new MalformedRevocations('is not a JSON object');
        return (0,core_result/* accept */.Ju)(mapped ? readMappedList(json.value, forms) : revocations_readList(json.value));
    }
    catch (error) {
        if (!(error instanceof MalformedRevocations))
            throw error;
        return malformed(file, `it ${error.message}`, error.details, mapped);
    }
}
function malformed(file, problem, details, mapped, line) {
    return (0,core_result/* refuse */.TR)({
        code: 'REVOCATIONS_MALFORMED',
        message: `The revocation list ${file} cannot be used: ${problem}`,
        expected: mapped
            ? 'a list with what the policy maps, where it maps it'
            : '`{"schemaVersion": 1, "revoked": [\u2026]}`, `{"revoked": ["v1"]}` or `{"versions": {"v1": "reason"}}`',
        ...details,
        at: { file, ...(line !== undefined && { line }) },
    });
}
function revocations_readList(list) {
    if (Object.hasOwn(list, 'schemaVersion'))
        return readEntries(list);
    const [only, ...further] = Object.keys(list);
    if (further.length === 0 && only === 'versions')
        return { entries: readReasons(list['versions']) };
    const { revoked } = list;
    if (further.length > 0 || only !== 'revoked' || !Array.isArray(revoked))
        throw new MalformedRevocations('has no `schemaVersion`, and is none of the plain forms, which have one member alone');
    boundEntries(revoked.length);
    return {
        entries: revoked.map((version, index) => {
            const pointer = `/revoked/${index}`;
            if ((0,json_json/* isRecord */.u4)(version))
                throw new MalformedRevocations('has entries with members, but no `schemaVersion`');
            return { pointer, version: versionOf(version, pointer) };
        }),
    };
}
function readReasons(versions) {
    if (!(0,json_json/* isRecord */.u4)(versions))
        throw new MalformedRevocations('has `versions` that are not an object of reasons');
    const pairs = Object.entries(versions);
    boundEntries(pairs.length);
    return pairs.map(([version, reason]) => {
        const pointer = `/versions/${version.slice(0, limits/* MAX_REVOCATION_TEXT */.Yt).replaceAll('~', '~0').replaceAll('/', '~1')}`;
        return { pointer, version: versionOf(version, pointer), reason: proseOf(reason, pointer) };
    });
}
const LIST_MEMBERS = ['schemaVersion', 'serial', 'issuedAt', 'expiresAt', 'revoked'];
function readEntries(list) {
    if (list['schemaVersion'] !== 1)
        throw new MalformedRevocations(`has schemaVersion ${(0,json_json/* shownJson */.oB)(list['schemaVersion'])}, and only 1 is known`);
    refuseUnknown(list, LIST_MEMBERS, '');
    const { serial, revoked } = list;
    const timeAt = (name) => (list[name] === undefined ? undefined : timeOf(list[name], name));
    const issuedAt = timeAt('issuedAt');
    const expiresAt = timeAt('expiresAt');
    refuseNeverValid(issuedAt, expiresAt, 'issuedAt', 'expiresAt');
    const serialNumber = serial === undefined ? undefined : serialOf(serial, 'serial');
    if (!Array.isArray(revoked))
        throw new MalformedRevocations('has no list `revoked`');
    boundEntries(revoked.length);
    return {
        ...(serialNumber !== undefined && { serial: serialNumber }),
        ...(issuedAt && { issuedAt }),
        ...(expiresAt && { expiresAt }),
        entries: revoked.map((entry, index) => revocations_readEntry(entry, `/revoked/${index}`)),
    };
}
const revocations_MARKS = ['version', 'digest', 'commit', 'identity', 'runId'];
const NARROWING = ['variant', 'arch'];
const ENTRY_MEMBERS = [...revocations_MARKS, ...NARROWING, 'reason', 'revokedAt', 'fixedIn', 'url'];
function revocations_readEntry(entry, pointer) {
    if (!(0,json_json/* isRecord */.u4)(entry))
        throw new MalformedRevocations(`has ${(0,json_json/* shownJson */.oB)(entry)} at ${pointer}, which is not an object`);
    refuseUnknown(entry, ENTRY_MEMBERS, pointer);
    if (!revocations_MARKS.some((mark) => entry[mark] !== undefined))
        throw new MalformedRevocations(`has an entry at ${pointer} that names none of ${revocations_MARKS.join(', ')}`);
    const read = (name, as) => entry[name] === undefined ? undefined : as(entry[name], `${pointer}/${name}`);
    const version = read('version', versionOf);
    const sha256 = read('digest', digestOf);
    const commit = read('commit', commitOf);
    const identity = read('identity', identityOf);
    const runId = read('runId', runOf);
    const variant = read('variant', nameOf);
    const arch = read('arch', nameOf);
    const revokedAt = read('revokedAt', textOf);
    const fixedIn = read('fixedIn', textOf);
    const url = read('url', textOf);
    return {
        pointer,
        ...(version !== undefined && { version }),
        ...(sha256 !== undefined && { sha256 }),
        ...(commit !== undefined && { commit }),
        ...(identity !== undefined && { identity }),
        ...(runId !== undefined && { runId }),
        ...(variant !== undefined && { variant }),
        ...(arch !== undefined && { arch }),
        reason: proseOf(entry['reason'], `${pointer}/reason`),
        ...(revokedAt !== undefined && { revokedAt }),
        ...(fixedIn !== undefined && { fixedIn }),
        ...(url !== undefined && { url }),
    };
}
function refuseUnknown(record, known, pointer) {
    const unknown = Object.keys(record).find((name) => !known.includes(name));
    if (unknown !== undefined)
        throw new MalformedRevocations(`has ${(0,json_json/* shownJson */.oB)(unknown)} ${pointer === '' ? 'at its top' : `at ${pointer}`}, which is not known`);
}

// EXTERNAL MODULE: ./lib/verify/recalls/revocation-signers.js
var revocation_signers = __webpack_require__(67540);
// EXTERNAL MODULE: ./lib/gate/documents/signed-document.js
var signed_document = __webpack_require__(40592);
;// CONCATENATED MODULE: ./lib/gate/recalls/revocation-document.js
/** From bytes to a list that may be believed: its signature first, then whose it is, then what it says. */







/**
 * Verifies a list and reads it. Nothing of it is parsed before its signature holds.
 *
 * @param policy its `signedBy` is absent only where an emergency switch waived signatures
 * @returns `REVOCATIONS_UNTRUSTED`, `REVOCATIONS_MALFORMED` or `LIMIT_EXCEEDED` else. Throws only where the signal says so.
 */
async function believe(document, { signedBy, forms }, context) {
    const proofs = signedBy ? await whoSigned(document, signedBy, context) : (0,core_result/* accept */.Ju)([]);
    if (!proofs.ok)
        return proofs;
    for (const proof of proofs.value) {
        const conflict = (0,revocation_signers/* listSignerConflict */.D)(proof, context.artifactSigners);
        if (conflict)
            return (0,core_result/* refuse */.TR)(conflict);
    }
    // An unknown age is the highest one.
    const { source, since = new Date(0) } = document;
    const list = parseRevocations(document.bytes, source, forms);
    if (!list.ok)
        return list;
    const [first, ...cosigners] = proofs.value;
    return (0,core_result/* accept */.Ju)({
        ...list.value,
        source,
        fetchedAt: since,
        index: indexRevocations(list.value.entries),
        ...(first && { signedBy: first }),
        cosigners,
    });
}
/** Every accepted signature over a list. */
async function whoSigned({ source, bytes, evidence }, signedBy, context) {
    if (evidence.length === 0)
        return (0,core_result/* refuse */.TR)(unsigned(source));
    const signers = signedBy.by.of.filter((signer) => signer.kind === 'openpgp');
    const list = { file: source, bytes };
    const result = await (0,signed_document/* checkDocument */.sw)(list, (0,read_evidence/* evidenceFrom */.EH)(evidence), signedBy, { ...context, signers });
    if (result.status === 'pass')
        return (0,core_result/* accept */.Ju)([result.proof, ...(result.further ?? [])]);
    const refusal = 'refusal' in result ? result.refusal : unsigned(source);
    return (0,core_result/* refuse */.TR)({
        ...refusal,
        code: keepsItsCode(refusal.code) ? refusal.code : 'REVOCATIONS_UNTRUSTED',
        message: `The revocation list ${source} is not signed by an accepted signer: ${refusal.message} (${refusal.code})`,
    });
}
function unsigned(source) {
    return {
        code: 'REVOCATIONS_UNTRUSTED',
        message: `The revocation list ${source} has no bundle, so it is not verified`,
        expected: 'a bundle next to the list, or where `bundle` says',
        actual: 'none',
        at: { file: source },
    };
}
/** That a log could not be asked, or that there was too much to read, says nothing about the list. */
function keepsItsCode(code) {
    return code === 'LIMIT_EXCEEDED' || (0,errors/* isCouldNotLook */.mI)(code);
}

;// CONCATENATED MODULE: ./lib/gate/recalls/revocations.js
/**
 * The revocation list of a run: obtained once, verified, and asked for every artifact. What cannot be proven recalls
 * everything: a list that is missing, old or forged is never taken for one that recalls nothing, except where the policy
 * allows that there is none at all.
 */








/** Obtains and verifies the list. Throws only where the signal says so. */
async function obtainRevocations(policy, context) {
    const [unavailable] = context.rootRefusals;
    if (policy.signedBy && unavailable)
        return refusedBy(unavailable);
    const place = cachePlace(policy, context.workspace);
    const seen = place ? await seenBefore(place, policy, context) : { warnings: [] };
    const outcome = policy.list.kind !== 'file' ? await fromUrl(policy, context, seen) : await newest(policy, context, seen);
    const { recalls, kept } = outcome;
    // What refuses everything is not told a second time.
    const told = recalls.kind === 'list' ? undefined : recalls.refusal;
    const warnings = [...seen.warnings, ...recalls.warnings].filter((one) => one !== told);
    const problem = place && kept && policy.signedBy ? await keep(place, kept) : undefined;
    if (place && problem !== undefined)
        warnings.push(notKept(place, problem));
    return { ...recalls, warnings };
}
function refusedBy(refusal, warnings = []) {
    return { kind: 'refused', refusal, warnings };
}
function usable(list, warnings = []) {
    return { kind: 'list', list, warnings };
}
/** Asks the list about one artifact. Without a usable list the answer is why there is none. */
function checkRevocation(recalls, facts) {
    if (recalls.kind === 'list')
        return checkRecalls(recalls.list, facts);
    const { kind, refusal } = recalls;
    const status = kind === 'excused' ? 'warning' : (0,errors/* isCouldNotLook */.mI)(refusal.code) ? 'error' : 'fail';
    return { check: 'revocation', status, refusal, others: [] };
}
const WORST_FIRST = ['fail', 'error', 'warning', 'waived', 'pass'];
/** Of the answers about each version that something is known by, the one that counts. */
function worstOf(answers) {
    return WORST_FIRST.flatMap((status) => answers.filter((answer) => answer.status === status))[0];
}
/** What to say on top of the summary: a list that is old, or that is not there. */
function recallsWarnings(recalls) {
    return recalls.kind === 'excused' ? [recalls.refusal, ...recalls.warnings] : recalls.warnings;
}
function cachePlace({ cache, list }, workspace) {
    if (cache === undefined)
        return undefined;
    const folder = (0,external_node_path_.resolve)(workspace, cache);
    const name = cacheName(nameOfList(list));
    // A list that is named where the cache would keep it is not kept: that would make it look newer with every run.
    if (list.kind === 'file' && isSameFile((0,external_node_path_.join)(folder, name), (0,external_node_path_.resolve)(workspace, list.path)))
        return undefined;
    return { folder, shown: cache, name };
}
/** What the cache remembers. What does not verify any more counts as absent, with a remark; it is never removed. */
async function seenBefore(place, policy, context) {
    const cached = readCached(place, context.now);
    if (cached.kind === 'absent')
        return { warnings: [] };
    if (cached.kind === 'unusable')
        return { warnings: [notUsed(cached.refusal)] };
    const { document } = cached;
    const known = await believe(document, policy, context);
    if (!known.ok) {
        const refusal = notUsed(known.refusal);
        return { warnings: [refusal], ...(!(0,errors/* isCouldNotLook */.mI)(refusal.code) && { broken: refusal }) };
    }
    const { now } = context;
    const problem = listProblem(known.value, { now, minSerial: policy.minSerial });
    return { seen: { document, known: known.value, problem, age: ageOf(document, now) }, warnings: [] };
}
function notUsed(refusal) {
    return { ...refusal, message: `The revocation list in the cache is not used: ${refusal.message}` };
}
function notKept({ shown }, why) {
    return {
        code: 'POLICY_DOUBTFUL',
        message: `The revocation list could not be kept in ${shown}: ${why}`,
        hint: 'Without it the next run cannot tell an older list from the newest one. Make the folder writable.',
    };
}
function ageOf({ since }, now) {
    return since && Math.max(0, now.getTime() - since.getTime());
}
/** From the cache while that is fresh, else from the network, else from the cache while that is tolerated. */
async function fromUrl(policy, context, memory) {
    const { seen } = memory;
    if (seen && !seen.problem && seen.age !== undefined && seen.age < policy.freshForMs) {
        return { recalls: usable(seen.known) };
    }
    if (!context.offline)
        return newest(policy, context, memory);
    if (isMissingAllowed(policy, memory))
        return missingOffline(policy);
    return standIn(policy, memory, {
        code: 'REVOCATIONS_STALE',
        message: seen ? 'the run is offline' : `The run is offline, and the cache has no list of ${shownList(policy)}`,
        hint: 'Carry the list and its bundle over into the cache, and `touch` the list.',
    });
}
/** What the source has now. */
async function newest(policy, context, memory) {
    const { seen } = memory;
    const got = await obtainList(policy, context);
    switch (got.kind) {
        case 'document':
            return judge(got.document, policy, context, seen);
        case 'absent':
            return notFound(policy, seen);
        case 'down':
            return standIn(policy, memory, {
                ...got.refusal,
                message: `The revocation list is not available: ${got.refusal.message}`,
            });
        case 'refused':
            return { recalls: refusedBy(got.refusal) };
    }
}
/** What was just obtained is believed or refused; the cache never stands in for something forged. */
async function judge(document, policy, context, seen) {
    const known = await believe(document, policy, context);
    if (!known.ok)
        return { recalls: refusedBy(known.refusal) };
    const { now } = context;
    const older = seen && rollback(known.value, seen.known);
    // The very list that was seen, under a signature that it had before: nothing can be hidden by that.
    const same = older !== undefined && document.bytes.equals(seen?.document.bytes ?? Buffer.alloc(0));
    const refusal = (same ? undefined : older) ?? listProblem(known.value, { now, minSerial: policy.minSerial });
    if (refusal)
        return { recalls: refusedBy(refusal) };
    const list = known.value;
    const kept = same ? {} : { kept: document };
    if (policy.list.kind !== 'file')
        return { recalls: usable(list), ...kept };
    const age = ageOf(document, now);
    if (age === undefined || age > policy.tolerateStaleMs)
        return { recalls: refusedBy(tooOld(document, age, policy)), ...kept };
    return { recalls: usable(list, age < policy.freshForMs ? [] : [stale(document, age, policy)]), ...kept };
}
/** The server says that there is no list. Recalls that were seen before still hold. */
function notFound(policy, seen) {
    const place = shownList(policy);
    const serial = policy.minSerial;
    if (policy.notFound === 'fail' || (serial !== undefined && !seen)) {
        const why = policy.notFound === 'fail' ? '' : `, and the policy knows of one with serial ${serial ?? ''}`;
        const refusal = {
            code: 'REVOCATIONS_UNTRUSTED',
            message: `There is no revocation list at ${place} (404)${why}`,
            expected: 'a list',
            actual: '404',
            hint: 'Check the address, and ask the publisher where the list went.',
        };
        return { recalls: refusedBy(refusal) };
    }
    const missing = {
        code: 'REVOCATIONS_MISSING',
        message: `There is no revocation list at ${place} (404), ${seen ? 'so that the one seen before still counts' : 'so that nothing is known to be recalled'}`,
        hint: 'Check the address; the policy can require a list with `not-found: fail`.',
    };
    if (!seen)
        return { recalls: { kind: 'excused', refusal: missing, warnings: [] } };
    if (seen.problem)
        return { recalls: refusedBy(seen.problem, [missing]) };
    const age = seen.age === undefined ? 'of unknown age' : `${ageInWords(seen.age)} old`;
    return { recalls: usable(seen.known, [{ ...missing, actual: `${seen.known.source}, ${age}` }]) };
}
/** A first import on a host without network; a pinned serial says that there is a list. */
function isMissingAllowed(policy, { seen, warnings }) {
    // A list that is there and cannot be used is warned about.
    return policy.missingOffline === 'warn' && !seen && warnings.length === 0 && policy.minSerial === undefined;
}
function missingOffline(policy) {
    const refusal = {
        code: 'REVOCATIONS_MISSING',
        message: `The run is offline and has no list of ${shownList(policy)}, so that nothing is known to be recalled`,
        hint: 'Carry the list and its bundle over into the cache; `missing-offline: fail` requires them.',
    };
    return { recalls: { kind: 'excused', refusal, warnings: [] } };
}
/** Nobody could look: a list of an earlier run stands in while it is not too old. */
function standIn(policy, { seen, broken }, down) {
    // What was put in the cache by somebody else is refused, and not only missing.
    if (!seen)
        return { recalls: refusedBy(broken ?? down) };
    const { known, document, problem, age } = seen;
    if (problem)
        return { recalls: refusedBy(problem) };
    if (age === undefined || age > policy.tolerateStaleMs) {
        return { recalls: refusedBy(tooOld(document, age, policy, down)) };
    }
    return { recalls: usable(known, [stale(document, age, policy, down)]) };
}


/***/ }),

/***/ 81344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ HttpError)
/* harmony export */ });
/** Why a request came to nothing. Who asked gives it a reason code. */
/** Thrown by the client for everything but the end of the run and what a reader of a body throws. */
class HttpError extends Error {
    kind;
    /** What happened, without the host: `cannot be reached: \u2026`. */
    what;
    constructor(kind, url, what, cause) {
        super(`${url.host} ${what}`, cause === undefined ? undefined : { cause });
        this.name = 'HttpError';
        this.kind = kind;
        this.what = what;
    }
}


/***/ }),

/***/ 20747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* reexport safe */ _request_js__WEBPACK_IMPORTED_MODULE_0__.K),
/* harmony export */   eT: () => (/* reexport safe */ _request_js__WEBPACK_IMPORTED_MODULE_0__.e),
/* harmony export */   tN: () => (/* binding */ send)
/* harmony export */ });
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40598);

/**
 * Sends a request and follows redirects. Any status is an answer, also one that stayed after all attempts. The client is
 * loaded with the first request: callers in a dozen chunks of dist/, one file for all of them.
 *
 * @throws HttpError where there is no answer; the signal's reason where the run is over
 */
async function send(request, manners) {
    const { exchange } = await __webpack_require__.e(/* import() */ 5956).then(__webpack_require__.bind(__webpack_require__, 65956));
    return exchange(request, manners);
}


/***/ }),

/***/ 40598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PASSING),
/* harmony export */   e: () => (/* binding */ REDIRECTS)
/* harmony export */ });
/** Answers that may be others a little later. */
const PASSING = new Set([408, 429, 500, 502, 503, 504]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);


/***/ }),

/***/ 24269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ shownAsset)
/* harmony export */ });
/** `acme/widgets@revocations:revoked-versions.json`. */
function shownAsset({ release: { owner, repo, tag }, asset }) {
    return `${owner}/${repo}@${tag}:${asset}`;
}


/***/ }),

/***/ 87435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceName)
/* harmony export */ });
/* harmony import */ var _subjects_sidecars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69117);

/** The longest usual suffix that a name ends with; `.bundle` where it has none. */
function evidenceName(name) {
    const [longest] = _subjects_sidecars_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_SUFFIXES */ .u0.filter(({ suffix }) => name.endsWith(suffix)).sort((a, b) => b.suffix.length - a.suffix.length);
    return longest ?? { suffix: '.bundle', role: 'bundle' };
}


/***/ }),

/***/ 65248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DOWNLOAD_LIMITS: () => (/* binding */ DOWNLOAD_LIMITS),
/* harmony export */   download: () => (/* binding */ download)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _net_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85035);
/* harmony import */ var _net_http_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81344);
/* harmony import */ var _net_http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20747);
/* harmony import */ var _core_shown_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32591);
/**
 * Fetches a small public document: no credentials, no cookies, a bounded number of bytes, redirects, attempts and seconds.
 * Whoever asks learns apart that there is none, that nobody could look, and that what was sent cannot be used.
 */





const DOWNLOAD_LIMITS = {
    requestMs: _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .REVOCATIONS_REQUEST_TIMEOUT_MS */ .HT,
    totalMs: _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .REVOCATIONS_FETCH_TIMEOUT_MS */ .SV,
    retries: _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .REVOCATIONS_RETRIES */ .tL,
    waitMs: 300,
};
const ABSENT = new Set([404, 410]);
const DENIED = new Set([401, 403]);
/** Fetches one document over https, or over http from loopback. Throws only where the run's signal says so. */
async function download(url, maxBytes, context) {
    if (url.username !== '' || url.password !== '' || !(0,_net_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isSafeUrl */ .FY)(url)) {
        return unusable(`${(0,_core_shown_address_js__WEBPACK_IMPORTED_MODULE_4__/* .shownAddress */ .Uk)(url)} is not fetched: only https is, without a password in the address`);
    }
    const { signal, deadline, limits } = context;
    const request = { url, headers: { 'cache-control': 'no-cache' }, maxBytes };
    const manners = { signal, deadline, timeoutMs: limits.requestMs, retries: limits.retries, waitMs: limits.waitMs };
    try {
        return outcomeOf(await (0,_net_http_js__WEBPACK_IMPORTED_MODULE_3__/* .send */ .tN)(request, { ...manners, mayGo: (next) => (0,_net_address_js__WEBPACK_IMPORTED_MODULE_1__/* .mayLeadTo */ .D7)(url, next) }));
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof _net_http_error_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpError */ .j))
            throw error;
        if (error.kind !== 'too-large')
            return down(error.message);
        return tooLarge(url, maxBytes);
    }
}
function outcomeOf({ status, url, bytes }) {
    if (status === 200)
        return { kind: 'bytes', bytes };
    if (ABSENT.has(status))
        return { kind: 'absent' };
    if (DENIED.has(status))
        return down(`${url.host} denies access to ${(0,_core_shown_address_js__WEBPACK_IMPORTED_MODULE_4__/* .shownAddress */ .Uk)(url)} (${status})`, 'PERMISSION');
    if (status === 429)
        return down(`${url.host} takes no more requests (429)`, 'RATE_LIMITED');
    return down(`${url.host} answers ${status} for ${(0,_core_shown_address_js__WEBPACK_IMPORTED_MODULE_4__/* .shownAddress */ .Uk)(url)}`);
}
function down(message, code = 'NETWORK') {
    return { kind: 'down', refusal: { code, message } };
}
function tooLarge(url, maxBytes) {
    return {
        kind: 'refused',
        refusal: {
            code: 'LIMIT_EXCEEDED',
            message: `${(0,_core_shown_address_js__WEBPACK_IMPORTED_MODULE_4__/* .shownAddress */ .Uk)(url)} is too large to be read whole`,
            expected: `at most ${maxBytes} bytes`,
            actual: 'more than that',
        },
    };
}
function unusable(message) {
    return { kind: 'refused', refusal: { code: 'REVOCATIONS_UNTRUSTED', message } };
}


/***/ }),

/***/ 67540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listSignerConflict),
/* harmony export */   h: () => (/* binding */ artifactSignerConflict)
/* harmony export */ });
/* harmony import */ var _formats_openpgp_openpgp_material_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18169);
/* harmony import */ var _formats_public_key_spellings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54199);
/* harmony import */ var _formats_matcher_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15218);
/* harmony import */ var _model_persons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66239);




/** Refuses a list whose signer could sign artifacts as well. */
function listSignerConflict(proof, artifactSigners) {
    const signer = artifactSigners.find((one) => couldBe(proof, one));
    return (signer && {
        code: 'REVOCATIONS_UNTRUSTED',
        message: `The revocation list is signed by an artifact signer: who signed ${proof.file} satisfies \`${signer.name}\`, who may sign artifacts`,
        expected: 'a signer of its own for the revocation list',
        actual: whoSigned(proof),
        hint: 'Require of artifacts an identity that does not match the signer of the list, such as one workflow, or let another key sign the list.',
        at: { file: proof.file },
    });
}
/**
 * Refuses an artifact whose signer could sign revocation lists as well.
 *
 * @param listSigners who signed the list of the run, whom a pattern may not tell from who signed the artifact
 */
function artifactSignerConflict(name, proof, recallSigners, listSigners = []) {
    const signer = recallSigners.find((one) => couldBe(proof, one)) ??
        recallSigners.find(({ name: one }) => listSigners.some((list) => list.signer === one && isSame(proof, list)));
    return (signer && {
        code: 'IDENTITY_MISMATCH',
        message: `${name} is signed by a signer of the revocation list: who signed ${proof.file} satisfies \`${signer.name}\``,
        expected: 'a signer who may not sign revocation lists',
        actual: whoSigned(proof),
        hint: 'Artifacts and revocation lists must have signers of their own. Require one workflow for each, by its whole identity.',
        at: { file: proof.file },
        proof,
    });
}
/** True for one identity, also where it is one workflow at two refs. */
function isSame(one, other) {
    const [mark, another] = [one, other].map(({ identity, issuer = '' }) => identity && (0,_model_persons_js__WEBPACK_IMPORTED_MODULE_3__/* .identityMark */ .Uc)(issuer, identity));
    return mark !== undefined && mark === another;
}
/** True where whoever made this proof meets the requirement, its claims and the ref of its workflow aside. */
function couldBe({ identity, issuer, keyFingerprints = [], openpgp }, signer) {
    switch (signer.kind) {
        case 'identity':
            return (identity !== undefined &&
                (((0,_formats_matcher_js__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .cK)(signer.identity, identity) && (issuer === undefined || (0,_formats_matcher_js__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .cK)(signer.issuer, issuer))) ||
                    (0,_model_persons_js__WEBPACK_IMPORTED_MODULE_3__/* .writtenMarks */ .Qm)(signer).includes((0,_model_persons_js__WEBPACK_IMPORTED_MODULE_3__/* .identityMark */ .Uc)(issuer ?? '', identity))));
        case 'key':
            // The same key in a certificate, or in OpenPGP, is the same key.
            return (0,_formats_public_key_spellings_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintsOf */ .t)(signer.key).some((one) => keyFingerprints.includes(one));
        case 'openpgp':
            return ((openpgp !== undefined &&
                (signer.fingerprint === openpgp.fingerprint ||
                    signer.certificate.getKeys().some((key) => key.getFingerprint() === openpgp.signingKey))) ||
                keyFingerprints.some((one) => (0,_formats_openpgp_openpgp_material_js__WEBPACK_IMPORTED_MODULE_0__/* .openPgpNames */ .iQ)(signer.certificate).has(one)));
    }
}
function whoSigned({ identity, issuer, keyFingerprint, openpgp }) {
    if (identity !== undefined)
        return issuer === undefined ? identity : `${identity} by ${issuer}`;
    return keyFingerprint === undefined ? (openpgp?.fingerprint ?? 'unknown') : `key sha256:${keyFingerprint}`;
}


/***/ })

};
