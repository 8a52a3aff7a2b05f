export const id = 746;
export const ids = [746];
export const modules = {

/***/ 72122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/** Several requests at a time, answers in order. */
/** Calls `work` for every item, at most `limit` at a time; the first failure ends it, and no further item is begun. */
async function inParallel(items, limit, work) {
    const made = [];
    const queue = items.entries();
    let failed = false;
    const worker = async () => {
        for (const [index, item] of queue) {
            if (failed)
                return;
            try {
                made[index] = await work(item);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return made;
}


/***/ }),

/***/ 1844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createEvidenceBudget)
/* harmony export */ });
/* harmony import */ var _formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85497);
/**
 * How much evidence a run holds in memory at a time. Bytes are charged before they are fetched and stay charged until what was
 * made of them is no longer needed: a server that has much to say is told to stop before its words are here.
 */

/** @param limit bytes */
function createEvidenceBudget(limit) {
    const ledger = createLedger(limit);
    return {
        get held() {
            return limit - ledger.left();
        },
        scope: () => createScope(ledger),
    };
}
function createLedger(limit) {
    let kept = 0;
    let pending = 0;
    let waiting = [];
    const left = () => limit - kept - pending;
    const wake = () => {
        const all = waiting;
        waiting = [];
        for (const one of all)
            one();
    };
    return {
        limit,
        left,
        charge(bytes) {
            kept += bytes;
            if (bytes < 0)
                wake();
        },
        async reserve(most, least) {
            while (left() < most && pending > 0)
                await new Promise((resolve) => waiting.push(resolve));
            const room = Math.min(most, left());
            if (room < least)
                return undefined;
            pending += room;
            return room;
        },
        settle(room) {
            pending -= room;
            wake();
        },
    };
}
function createScope(ledger) {
    let mine = 0;
    const charge = (bytes) => {
        mine += bytes;
        ledger.charge(bytes);
    };
    return {
        hold: (tooMuch) => createHold(ledger, charge, () => tooMuch(ledger.limit)),
        release() {
            charge(-mine);
        },
    };
}
function createHold(ledger, charge, tooMuch) {
    const foresee = (bytes) => {
        if (bytes > ledger.left())
            throw tooMuch();
    };
    return {
        foresee,
        keep(bytes) {
            foresee(bytes);
            charge(bytes);
        },
        async read(want, read, weigh) {
            const most = 'exactly' in want ? want.exactly : want.upTo;
            const room = await ledger.reserve(most, 'exactly' in want ? most : 1);
            if (room === undefined)
                throw tooMuch();
            try {
                const value = await read(room);
                charge(weigh(value));
                return value;
            }
            catch (error) {
                throw room < most && isLimit(error) ? tooMuch() : error;
            }
            finally {
                ledger.settle(room);
            }
        },
    };
}
/** True where a reader met its own end; with less room than it may have, that end is the budget's. */
function isLimit(error) {
    return [(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(error, 'code'), (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(error, 'refusal', 'code')].includes('LIMIT_EXCEEDED');
}


/***/ }),

/***/ 71549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isNothingButCertificates)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32774);
/* harmony import */ var _formats_encoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11767);
/** Certificates in a file of their own, beside a signature. */



/**
 * Whether a file holds certificates and nothing else: text around the blocks would be a place for something else.
 *
 * @param path absolute
 */
function isNothingButCertificates(path) {
    const read = (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readWhole */ .oD)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_CERTIFICATE_FILE_BYTES */ .OY, { shown: path });
    if ('refusal' in read)
        return false;
    const text = read.bytes.toString('latin1');
    const plain = text.includes('-----BEGIN') ? text : Buffer.from(text, 'base64').toString('latin1');
    const around = plain.replaceAll(/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]*-----END CERTIFICATE-----/g, '');
    const blocks = (0,_formats_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .readPemMaybeWrapped */ .i2)(text);
    return blocks.length > 0 && blocks.every(({ label }) => label === 'CERTIFICATE') && around.trim() === '';
}


/***/ }),

/***/ 91045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ nearEvidence)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3166);
/* harmony import */ var _subjects_sidecars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69117);
/**
 * Files that may be the evidence that was looked for in vain: under another extension, under the name of another file, or in
 * another folder. It is said to the user and never used.
 */



/** Folders that are looked into beside that of the artifact: enough for any layout by hand. */
const MAX_FOLDERS = 20;
/** Names that are looked at in a folder. */
const MAX_NAMES = 2_000;
/**
 * A sentence with the line that would use the file; undefined where there is no such file.
 *
 * @param name the artifact, relative to the workspace and with `/`
 * @param workspace absolute path; nothing outside of it is looked at
 */
function nearEvidence(name, workspace, folders) {
    if (/^(?:sha(?:256|384|512)|blake2b512):/.test(name))
        return 'Say where the evidence is with `bundle`, or set `attestation-source: github` if GitHub keeps it.';
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, name));
    if (folder !== workspace && !folder.startsWith(workspace + node_path__WEBPACK_IMPORTED_MODULE_0__.sep))
        return undefined;
    return (itself(name, folder, folders) ??
        otherExtension(name, folder, folders) ??
        otherFolder(name, folder, workspace, folders) ??
        orphan(name, folder, folders));
}
/** `tool.tgz.sigstore.json` as an artifact, next to `tool.tgz`. */
function itself(name, folder, folders) {
    const suffix = _subjects_sidecars_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_SUFFIXES */ .u0.find((known) => name.endsWith(known.suffix))?.suffix;
    const of = suffix === undefined ? '' : name.slice(0, -suffix.length);
    if (!namesIn(folder, folders).files.has((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(of)))
        return undefined;
    return `\`${name}\` is evidence itself, of \`${of}\`. Name \`${of}\` in \`artifacts\`.`;
}
/** `tool.tgz.sigstore.txt` beside `tool.tgz`: the name goes on in a way that is not known. */
function otherExtension(name, folder, folders) {
    const base = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(name);
    const start = `${base}.`;
    let found;
    for (const one of namesIn(folder, folders).files) {
        if (one.startsWith(start) && SIGNED.test(one.slice(base.length))) {
            found = one;
            break;
        }
    }
    if (found === undefined)
        return undefined;
    const extension = found.slice(base.length);
    return `There is \`${beside(name, found)}\`, with another extension. If it is the bundle, set \`bundle: {path}${extension}\`.`;
}
/** Extensions that speak of signatures. */
const SIGNED = /sig|bundle|attest|cosign|provenance|intoto|cert/i;
/** The usual names in the folders below, beside and above. */
function otherFolder(name, folder, workspace, folders) {
    const wanted = (0,_subjects_sidecars_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceNames */ .Y$)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(name))
        .map((one) => one.name)
        .sort();
    const parent = folder === workspace ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder);
    const places = [folder, ...(parent === undefined ? [] : [parent])].flatMap((place) => foldersIn(place, folders));
    const all = [...(parent === undefined ? [] : [parent]), ...places].filter((place) => place !== folder);
    for (const place of [...new Set(all)].slice(0, MAX_FOLDERS)) {
        const { files } = namesIn(place, folders);
        const found = wanted.find((one) => files.has(one));
        if (found === undefined)
            continue;
        const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place, found)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
        const template = found.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(name))
            ? shown.slice(0, -found.length) + `{name}${found.slice((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(name).length)}`
            : shown;
        return `There is \`${shown}\`, in another folder. If it is the evidence, set \`bundle: ${template}\`.`;
    }
    return undefined;
}
/** Evidence of a file that is not there: it may have been renamed, or the artifact was. */
function orphan(name, folder, folders) {
    const orphans = namesIn(folder, folders).orphans.filter((one) => one !== (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(name));
    const [only] = orphans;
    if (only === undefined || orphans.length > 1)
        return undefined;
    return `There is \`${beside(name, only)}\`, with the name of another file. If it is the bundle of this file, set \`bundle: ${beside(name, only)}\`.`;
}
function beside(name, file) {
    return name.slice(0, -(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(name).length) + file;
}
/** What was found out of folders in a run: thousands of artifacts ask for the same few. */
const known = new WeakMap();
function namesIn(folder, folders) {
    const ofRun = known.get(folders) ?? new Map();
    known.set(folders, ofRun);
    const names = ofRun.get(folder) ?? readNames(folder, folders);
    ofRun.set(folder, names);
    return names;
}
function readNames(folder, folders) {
    const all = (0,_files_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .firstEntries */ .n)(folders.list(folder), MAX_NAMES).filter(([name, { exact }]) => exact && PLAIN.test(name));
    const having = (is) => all
        .filter(([, { kind }]) => is(kind))
        .map(([name]) => name)
        .sort();
    const files = new Set(having((kind) => kind.isFile()));
    const orphans = [...files].filter((one) => {
        const suffix = _subjects_sidecars_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_SUFFIXES */ .u0.find((ending) => one.endsWith(ending.suffix))?.suffix;
        return suffix !== undefined && !files.has(one.slice(0, -suffix.length));
    });
    return { files, folders: having((kind) => kind.isDirectory()), orphans };
}
function foldersIn(folder, folders) {
    return namesIn(folder, folders)
        .folders.slice(0, MAX_FOLDERS)
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name));
}
/** Names that can stand in a line to copy. */
const PLAIN = /^[A-Za-z0-9_][A-Za-z0-9._+-]*$/;


/***/ }),

/***/ 48763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J7: () => (/* binding */ createEvidenceReader),
  km: () => (/* binding */ createLookedFiles),
  y7: () => (/* binding */ createPartsReader),
  EH: () => (/* binding */ evidenceFrom),
  qb: () => (/* binding */ fileHold),
  gM: () => (/* binding */ lookAtEvidence),
  jA: () => (/* binding */ ofItself)
});

// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
// EXTERNAL MODULE: ./lib/evidence/sigstore/bare-envelope.js
var bare_envelope = __webpack_require__(81747);
// EXTERNAL MODULE: ./lib/evidence/sigstore/json-evidence.js + 3 modules
var json_evidence = __webpack_require__(65335);
// EXTERNAL MODULE: ./lib/formats/encoding.js
var encoding = __webpack_require__(11767);
;// CONCATENATED MODULE: ./lib/evidence/sigstore/detached.js
/**
 * A signature in a file of its own, with or without a certificate beside it: `cosign sign-blob --output-signature`,
 * `openssl dgst -sign`. It carries no proof of time and no log entry.
 */


/** Longest raw signature: RSA with 16,384 bits; anything longer is another kind of file. */
const MAX_RAW_SIGNATURE = 2_048;
/**
 * Reads a detached signature, raw or in base64, and the certificate that belongs to it.
 *
 * @param signature the signature file's bytes
 * @param certificate the certificate file's text, where one was named
 * @param files the two files as shown to users
 */
function readDetached(signature, certificate, files) {
    const at = { file: files.signature };
    const text = signature.toString('latin1');
    const raw = (0,encoding/* decodeBase64 */.y4)(text) ?? signature;
    if (raw.length === 0 || raw.length > MAX_RAW_SIGNATURE) {
        const what = raw.length ? `it has ${raw.length} bytes, too many for a signature` : 'it is empty';
        return (0,result/* refuse */.TR)({ code: 'BUNDLE_MALFORMED', message: `${at.file} is not a signature: ${what}`, at });
    }
    let key = { kind: 'public-key' };
    if (certificate !== undefined) {
        const leaf = readLeafPem(certificate, files.certificate ?? at.file);
        if (!leaf.ok)
            return leaf;
        key = { kind: 'certificate', leaf: leaf.value };
    }
    return (0,result/* accept */.Ju)({
        file: files.signature,
        form: 'detached',
        content: { kind: 'message', signature: raw },
        key,
        logEntries: [],
        timestamps: [],
    });
}
/** The first certificate of a file, in DER: signers write their own before those above it. */
function readLeafPem(text, file) {
    const leaf = (0,encoding/* readPemMaybeWrapped */.i2)(text).find(({ label }) => label === 'CERTIFICATE');
    if (leaf)
        return (0,result/* accept */.Ju)(leaf.der);
    return (0,result/* refuse */.TR)({ code: 'CERTIFICATE_INVALID', message: `${file} holds no certificate in PEM`, at: { file } });
}

// EXTERNAL MODULE: ./lib/formats/json/json.js
var json_json = __webpack_require__(85497);
// EXTERNAL MODULE: ./lib/formats/json/strict-json.js + 1 modules
var strict_json = __webpack_require__(8055);
// EXTERNAL MODULE: ./lib/evidence/sigstore/cosign-json.js
var cosign_json = __webpack_require__(46136);
// EXTERNAL MODULE: ./lib/evidence/sigstore/log-answer.js
var log_answer = __webpack_require__(95353);
;// CONCATENATED MODULE: ./lib/evidence/sigstore/detached-proof.js




/** First byte of a DER SEQUENCE, which an RFC 3161 response is and no JSON can be. */
const SEQUENCE = 0x30;
/**
 * Tells such a proof from its content.
 *
 * @param read the same bytes, as the strict reader parsed them
 * @returns the proof; words where it looks like one but cannot be read; undefined where it is something else.
 */
function readDetachedProof(bytes, read, file) {
    if (bytes[0] === SEQUENCE)
        return { file, logEntries: [], timestamps: [bytes] };
    const json = 'value' in read ? read.value : undefined;
    if (!(0,json_json/* isRecord */.u4)(json))
        return answerOf(json, file);
    if (Object.hasOwn(json, 'SignedRFC3161Timestamp')) {
        const response = (0,encoding/* decodeBase64 */.y4)(json['SignedRFC3161Timestamp']);
        return response ? { file, logEntries: [], timestamps: [response] } : '`SignedRFC3161Timestamp` is not base64';
    }
    if (!Object.hasOwn(json, 'SignedEntryTimestamp'))
        return answerOf(json, file);
    const entry = (0,cosign_json/* logEntryOf */.M4)(json);
    return typeof entry === 'string' ? entry : { file, logEntries: [entry], timestamps: [] };
}
function answerOf(json, file) {
    const entries = (0,log_answer/* readLogAnswer */.p)(json);
    if (entries === undefined || typeof entries === 'string')
        return entries;
    return { file, logEntries: entries.map(({ entry }) => entry), timestamps: [] };
}
/** True for the forms that have no place for proofs of their own. */
function takesDetachedProofs(evidence) {
    return evidence.form === 'detached' || evidence.form === 'envelope';
}
/** Evidence with the loose proofs that lie beside it. */
function withDetachedProofs(evidence, proofs) {
    if (!takesDetachedProofs(evidence))
        return evidence;
    return {
        ...evidence,
        logEntries: [...evidence.logEntries, ...proofs.flatMap(({ logEntries }) => logEntries)],
        timestamps: [...evidence.timestamps, ...proofs.flatMap(({ timestamps }) => timestamps)],
    };
}

// EXTERNAL MODULE: ./lib/evidence/signatures/key-forms.js + 2 modules
var key_forms = __webpack_require__(95210);
// EXTERNAL MODULE: ./lib/evidence/signatures/openpgp.js + 1 modules
var openpgp = __webpack_require__(93903);
;// CONCATENATED MODULE: ./lib/evidence/read-evidence.js
/** From files that may hold evidence to evidence: reads them and tells their form from the content. */












/** Where evidence in files is charged. */
function fileHold(scope) {
    return scope.hold((limit) => new HeldTooMuch(limit));
}
/** The evidence of the run is more than is held. */
class HeldTooMuch extends Error {
    refusal;
    constructor(limit) {
        const message = `The evidence is more than fits into the ${limit} bytes that a run holds at a time`;
        super(message);
        this.refusal = { code: 'LIMIT_EXCEEDED', message, hint: 'Check fewer artifacts in one step.' };
    }
}
/**
 * @param most bytes of files that are kept; what is beyond is read again
 * @param again true where others will read the same files: then what was taken stays
 */
function createLookedFiles({ most = limits/* MAX_LOOKED_EVIDENCE_BYTES */.EF, again = false } = {}) {
    const known = new Map();
    let room = most;
    const keyOf = ({ file, path, links, role }) => JSON.stringify([file, path, links, role]);
    // With a certificate a file is read as something else, and whether the way to it has links was not asked.
    const isPlain = ({ certificate, way = [] }) => !certificate && way.length === 0;
    return {
        again,
        keep: (file, content) => {
            const { size = 0 } = content;
            // An empty file is judged by how it was named.
            if (size === 0 || size > room || !isPlain(file) || known.has(keyOf(file)))
                return;
            room -= size;
            known.set(keyOf(file), content);
        },
        take: (file) => {
            if (known.size === 0 || !isPlain(file))
                return undefined;
            const key = keyOf(file);
            const content = known.get(key);
            if (!content || again)
                return content;
            known.delete(key);
            room += content.size ?? 0;
            return content;
        },
    };
}
/** Reads evidence files; a file that a template shares between artifacts is read and parsed once. */
function createEvidenceReader() {
    const read = createPartsReader();
    return (candidates, hold) => read(candidates, hold).flat();
}
/**
 * The same, and nothing of what is shared is copied.
 *
 * @param sharedHold where shared files are charged
 */
function createPartsReader(sharedHold, looked) {
    const shared = new Map();
    const contentOf = (candidate, hold) => {
        if (candidate.links !== 'follow')
            return contentOnce(candidate, hold, looked);
        const key = `${candidate.role}\0${candidate.path}\0${candidate.certificate?.path ?? ''}`;
        const known = shared.get(key) ?? contentOnce(candidate, sharedHold, looked);
        shared.set(key, known);
        return known;
    };
    return (candidates, hold) => {
        const contents = candidates.map((one) => contentOf(one, hold));
        // Empty files under usual names are left out; where there is nothing else, they are what is wrong.
        const filled = contents.filter(({ placeholder }) => !placeholder);
        return joinProofs(filled.length > 0 ? filled : contents);
    };
}
/**
 * Looks at one file as evidence, without the certificate that may lie beside it.
 *
 * @param looked where what was read is kept for whoever reads the file as evidence
 */
function lookAtEvidence({ file, path, links, role }, looked) {
    const itself = { file, path, links, role, byName: true };
    const content = looked?.take(itself) ?? readContent(itself, undefined);
    looked?.keep(itself, content);
    const { evidence, proof, placeholder } = content;
    if (placeholder || evidence.some((one) => !one.ok))
        return 'nothing';
    // A plain response of a timestamp authority is told by its first byte only.
    if (proof)
        return proof.logEntries.length > 0 ? 'evidence' : 'nothing';
    if (evidence.length === 0)
        return 'nothing';
    if (evidence.some((one) => one.ok && isBare(one.value)))
        return 'bare';
    return evidence.every((one) => one.ok && 'logEntries' in one.value) ? 'bundle' : 'evidence';
}
/** signify's embedded form is as good as bare: whatever lies in it counts only where it is the artifact and holds. */
function isBare(evidence) {
    return evidence.form === 'detached' || (evidence.form === 'signify' && evidence.document !== undefined);
}
/** Reads evidence that is in memory as it would be read from files. */
function evidenceFrom(found) {
    return joinProofs(found.map(({ bytes, file, role }) => contentFrom(bytes, file, role))).flat();
}
/** Gives loose proofs to the signatures beside them that have none; one without such a signature is said to be of no use. */
function joinProofs(contents) {
    const parts = contents.flatMap(({ evidence }) => (evidence.length > 0 ? [evidence] : []));
    const proofs = contents.flatMap(({ proof }) => proof ?? []);
    if (proofs.length === 0)
        return parts;
    const takes = (part) => part.some((one) => one.ok && takesDetachedProofs(one.value));
    if (parts.some(takes)) {
        return parts.map((part) => takes(part) ? part.map((one) => (one.ok ? (0,result/* accept */.Ju)(withDetachedProofs(one.value, proofs)) : one)) : part);
    }
    return [
        ...parts,
        proofs.map(({ file }) => malformed(file, 'it proves a time, but of no signature: name that with `signature`')),
    ];
}
/** What was read of the file before, or what is read of it now. */
function contentOnce(candidate, hold, looked) {
    const known = looked?.take(candidate);
    if (!known) {
        const content = readContent(candidate, hold);
        if (looked?.again)
            looked.keep(candidate, content);
        return content;
    }
    const tooMuch = known.size === undefined ? undefined : charge(known.size, hold);
    return tooMuch ? { evidence: [(0,result/* refuse */.TR)({ ...tooMuch, at: { file: candidate.file } })] } : known;
}
function readContent(candidate, hold) {
    const { file, role, certificate } = candidate;
    const read = readPlace(candidate);
    if ('refusal' in read)
        return { evidence: [(0,result/* refuse */.TR)({ at: { file }, ...read.refusal })] };
    const { bytes } = read;
    const tooMuch = charge(bytes.length, hold);
    if (tooMuch)
        return { evidence: [(0,result/* refuse */.TR)({ ...tooMuch, at: { file } })] };
    const isEnvelope = certificate !== undefined && (0,bare_envelope/* isBareEnvelope */.t)((0,json_json/* parseJson */.qF)(bytes));
    const placeholder = candidate.byName === true && bytes.length === 0;
    if (!certificate || placeholder || (!isEnvelope && isOwnForm(bytes, role))) {
        return { ...contentFrom(bytes, file, role), placeholder, size: bytes.length };
    }
    return withCertificate(candidate, bytes, certificate, isEnvelope);
}
/** A signature, or an envelope, whose certificate lies in a file of its own. */
function withCertificate({ file, role }, bytes, certificate, isEnvelope) {
    const pem = readPlace(certificate, limits/* MAX_CERTIFICATE_FILE_BYTES */.OY);
    // A usual name promises nothing: a `.pem` may be empty, or the public key.
    if (certificate.byName && 'bytes' in pem && !holdsCertificate(pem.bytes))
        return contentFrom(bytes, file, role);
    if ('refusal' in pem)
        return { evidence: [(0,result/* refuse */.TR)({ at: { file: certificate.file }, ...pem.refusal })] };
    const text = pem.bytes.toString('latin1');
    if (!isEnvelope)
        return { evidence: [readDetached(bytes, text, { signature: file, certificate: certificate.file })] };
    const leaf = readLeafPem(text, certificate.file);
    return { evidence: leaf.ok ? (0,json_evidence/* readBundles */.A)(bytes, file, leaf.value) : [leaf] };
}
function holdsCertificate(bytes) {
    return (0,encoding/* readPemMaybeWrapped */.i2)(bytes.toString('latin1')).some(({ label }) => label === 'CERTIFICATE');
}
function readPlace({ file, path, links, way = [] }, maxBytes = limits/* MAX_EVIDENCE_BYTES */.bU) {
    return (0,read_file/* readWhole */.oD)(path, maxBytes, { shown: file, links, way, missing: 'BUNDLE_MISSING' });
}
/** What was read, with what to do about a file that was given as its own evidence. @param artifact path and name of what is judged */
function ofItself(parts, candidates, artifact) {
    if (!candidates.some(({ path }) => path === artifact.path))
        return parts;
    const hint = 'This is the artifact itself. Say where its bundle is, such as `bundle: {path}.sigstore.json`.';
    const told = (one) => !one.ok && one.refusal.at?.file === artifact.name ? (0,result/* refuse */.TR)({ ...one.refusal, hint }) : one;
    return parts.map((part) => part.map(told));
}
/** Charged before it is parsed, which takes more. @returns why it is not kept */
function charge(bytes, hold) {
    try {
        hold?.keep(bytes);
        return undefined;
    }
    catch (error) {
        if (error instanceof HeldTooMuch)
            return error.refusal;
        throw error;
    }
}
/** Bundles, and forms that name their own key: a certificate beside them would be another kind of evidence. */
function isOwnForm(bytes, role) {
    return role === 'bundle' || isJson(bytes) || (0,openpgp/* isOpenPgp */.uy)(bytes) || (0,key_forms/* isKeyForm */._$)(bytes);
}
function contentFrom(bytes, file, role) {
    // A signature may lie in a Sigstore bundle under the name `x.sig`, and a proof under the name of a bundle.
    if (role === 'bundle' || isJson(bytes))
        return readBundleFile(bytes, file);
    if ((0,openpgp/* isOpenPgp */.uy)(bytes))
        return { evidence: [(0,openpgp/* readOpenPgpSignature */.SP)(bytes, file)] };
    return { evidence: [(0,key_forms/* readKeyForm */.SJ)(bytes, file) ?? readDetached(bytes, undefined, { signature: file })] };
}
function isJson(bytes) {
    return bytes[0] === OPENING_BRACE && (0,json_json/* isRecord */.u4)((0,json_json/* parseJson */.qF)(bytes));
}
const OPENING_BRACE = 0x7b;
function readBundleFile(bytes, file) {
    const json = (0,strict_json/* parseStrictJson */.R)(bytes);
    const proof = readDetachedProof(bytes, json, file);
    if (proof === undefined)
        return { evidence: (0,json_evidence/* readBundles */.A)(bytes, file, undefined, json) };
    return typeof proof === 'string' ? { evidence: [malformed(file, proof)] } : { evidence: [], proof };
}
function malformed(file, what) {
    return (0,result/* refuse */.TR)({ code: 'BUNDLE_MALFORMED', message: `${file} cannot be read as evidence: ${what}`, at: { file } });
}


/***/ }),

/***/ 91032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WX: () => (/* binding */ holdsClearsigned),
/* harmony export */   Wc: () => (/* binding */ CLEARSIGNED_BEGIN),
/* harmony export */   m1: () => (/* binding */ readClearsigned)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28490);
/* harmony import */ var _formats_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72155);
/* harmony import */ var _formats_openpgp_openpgp_armor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65377);
/**
 * Clearsigned documents (RFC 9580, section 7), read strictly. Only the text between the two markers is signed; whoever
 * reads a document otherwise than the verifier can be shown other text, so that everything unusual is refused.
 */




const CLEARSIGNED_BEGIN = '-----BEGIN PGP SIGNED MESSAGE-----';
const SIGNATURE_BEGIN = '-----BEGIN PGP SIGNATURE-----';
/** More lines than any list or changelog has; each takes some ten times its length in memory. */
const MAX_LINES = 500_000;
/** True where a clearsigned block begins anywhere in the file: what stands before it is then text outside the block. */
function holdsClearsigned(bytes) {
    for (let at = bytes.indexOf(CLEARSIGNED_BEGIN); at >= 0; at = bytes.indexOf(CLEARSIGNED_BEGIN, at + 1)) {
        if (at === 0 || bytes[at - 1] === 0x0a)
            return true;
    }
    return false;
}
/** Reads a file that is one clearsigned document and nothing else. Never throws. */
function readClearsigned(bytes, file) {
    const invalid = (what) => (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)({
        code: 'OPENPGP_INVALID',
        message: `${file} is not a document that is clearsigned as a whole: ${what}`,
        hint: 'Only the text inside the signed block is signed. Remove everything else from the file.',
        at: { file },
    });
    if (bytes.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_CLEARSIGNED_BYTES */ .bK) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)({
            code: 'LIMIT_EXCEEDED',
            message: `${file} is too large for a clearsigned document`,
            expected: `at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_CLEARSIGNED_BYTES */ .bK} bytes`,
            actual: `${bytes.length} bytes`,
            at: { file },
        });
    }
    if ((0,_formats_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .moreLines */ .Nx)(bytes, MAX_LINES)) {
        const message = `${file} has more than ${MAX_LINES} lines, too many for a clearsigned document`;
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)({ code: 'LIMIT_EXCEEDED', message, at: { file } });
    }
    // One character a byte: the text need not be UTF-8.
    const lines = bytes.toString('latin1').split('\n').map(_formats_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .trimLineEnd */ .wx);
    const first = lines.findIndex((line) => line !== '');
    if (lines[first] !== CLEARSIGNED_BEGIN)
        return invalid('text stands before the signed block');
    const blank = lines.indexOf('', first);
    if (blank < 0)
        return invalid('its headers do not end');
    if (lines.slice(first + 1, blank).some((line) => !(0,_formats_openpgp_openpgp_armor_js__WEBPACK_IMPORTED_MODULE_2__/* .isHashHeader */ .E)(line)))
        return invalid('a header other than `Hash` with names of hash algorithms stands in the signed block');
    const marker = lines.indexOf(SIGNATURE_BEGIN, blank);
    if (marker < 0)
        return invalid('it has no signature');
    const escaped = lines.slice(blank + 1, marker);
    if (escaped.some((line) => line.startsWith('-') && !line.startsWith('- ') && line !== '-'))
        return invalid('a line of the signed text begins with an unescaped dash');
    const armor = (0,_formats_openpgp_openpgp_armor_js__WEBPACK_IMPORTED_MODULE_2__/* .readArmor */ .o)(lines.slice(marker).join('\n'), 'PGP SIGNATURE');
    if ('problem' in armor)
        return invalid(`behind the signed text, ${armor.problem}`);
    const text = escaped.map((line) => (line === '-' ? '' : line.replace(/^- /, '')));
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)({
        text: Buffer.from(text.map((line) => `${line}\n`).join(''), 'latin1'),
        signed: Buffer.from(text.join('\r\n'), 'latin1'),
        packets: armor.data,
    });
}


/***/ }),

/***/ 95210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w2: () => (/* binding */ algorithmsOf),
  ds: () => (/* binding */ claimsOf),
  _$: () => (/* binding */ isKeyForm),
  Tg: () => (/* binding */ isKeyFormEvidence),
  JC: () => (/* binding */ needsBytes),
  SJ: () => (/* binding */ readKeyForm)
});

// EXTERNAL MODULE: ./lib/core/key-forms.js
var key_forms = __webpack_require__(33482);
// EXTERNAL MODULE: ./lib/evidence/signatures/minisign.js
var minisign = __webpack_require__(79159);
// EXTERNAL MODULE: ./lib/evidence/signatures/ssh.js + 1 modules
var ssh = __webpack_require__(40923);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
// EXTERNAL MODULE: ./lib/formats/der/der.js
var der_der = __webpack_require__(11631);
// EXTERNAL MODULE: ./lib/formats/der/der-values.js
var der_values = __webpack_require__(24526);
// EXTERNAL MODULE: ./lib/formats/encoding.js
var encoding = __webpack_require__(11767);
// EXTERNAL MODULE: ./lib/formats/x509/certificate.js
var certificate = __webpack_require__(60166);
// EXTERNAL MODULE: ./lib/formats/x509/extensions.js
var x509_extensions = __webpack_require__(26615);
;// CONCATENATED MODULE: ./lib/evidence/signatures/cms.js
/**
 * Detached CMS signatures, formerly PKCS #7 (RFC 5652), as `openssl cms -sign -binary`, RAUC and GnuTLS write them, in DER or PEM. Only
 * signatures over signed attributes are read: without them a signature over the attributes of another one could be passed off as a
 * signature over a file that holds these attributes (RFC 5652, section 5.4, signs both with nothing to tell them apart). Nothing here
 * is verified, and a certificate only says which key its signer means.
 */







const CMS = {
    recognizes: (bytes) => isDer(bytes) || PEM.test(bytes.toString('latin1', 0, 256)),
    read: readFile,
    needs: ({ signers }) => ({ algorithms: signers.map(({ hash }) => hash), bytes: false }),
    claims: ({ signers }) => signers.flatMap(({ hash, messageDigest, spki }) => [
        ['over', `${hash}:${messageDigest.toString('hex')}`],
        ['public key', spki?.toString('base64') ?? 'not part of the evidence'],
    ]),
};
const PEM = /^\s*-----BEGIN (?:PKCS7|PKCS #7 SIGNED DATA|CMS)-----/;
const LABELS = ['PKCS7', 'CMS'];
/** Signers of one file; each may cost a verification. */
const MAX_SIGNERS = 16;
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const DATA = '1.2.840.113549.1.7.1';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
/** RFC 5754, section 2. */
const HASHES = {
    '2.16.840.1.101.3.4.2.1': 'sha256',
    '2.16.840.1.101.3.4.2.2': 'sha384',
    '2.16.840.1.101.3.4.2.3': 'sha512',
};
const HASH_BYTES = { sha256: 32, sha384: 48, sha512: 64 };
/** RFC 5754, section 3; RFC 4056, section 3; RFC 8419, section 3. The hash is that of the signer where an algorithm names none. */
const SCHEMES = {
    '1.2.840.10045.4.3.2': { scheme: 'ecdsa', hash: 'sha256' },
    '1.2.840.10045.4.3.3': { scheme: 'ecdsa', hash: 'sha384' },
    '1.2.840.10045.4.3.4': { scheme: 'ecdsa', hash: 'sha512' },
    '1.2.840.113549.1.1.1': { scheme: 'rsa' },
    '1.2.840.113549.1.1.11': { scheme: 'rsa', hash: 'sha256' },
    '1.2.840.113549.1.1.12': { scheme: 'rsa', hash: 'sha384' },
    '1.2.840.113549.1.1.13': { scheme: 'rsa', hash: 'sha512' },
    '1.2.840.113549.1.1.10': { scheme: 'rsa-pss' },
    '1.3.101.112': { scheme: 'ed25519', hash: 'sha512' },
};
const MGF1 = '1.2.840.113549.1.1.8';
/** `id-signedData` as an element, which stands behind a tag and a length of up to five bytes. */
const SIGNED_DATA_OID = Buffer.from('06092a864886f70d010702', 'hex');
function isDer(bytes) {
    const at = bytes.subarray(0, 6 + SIGNED_DATA_OID.length).indexOf(SIGNED_DATA_OID);
    return bytes[0] === der_der/* TAG */.Dk.sequence && at >= 2;
}
function readFile(bytes, file) {
    const malformed = (what) => (0,result/* refuse */.TR)({
        code: 'BUNDLE_MALFORMED',
        message: `${file} cannot be read as a detached CMS signature: ${what}`,
        hint: 'Make it with `openssl cms -sign -binary -md sha256 -outform DER`, without `-nodetach` and `-noattr`.',
        at: { file },
    });
    if (bytes.length > limits/* MAX_KEY_SIGNATURE_BYTES */.UL)
        return malformed(`it has ${bytes.length} bytes, more than a signature without its content`);
    try {
        return (0,result/* accept */.Ju)({ form: 'cms', file, signers: readSignedData(isDer(bytes) ? bytes : derOfPem(bytes)) });
    }
    catch (error) {
        if (error instanceof der_der/* MalformedDer */.LD)
            return malformed((0,result/* wordsOf */.Z9)(error));
        throw error;
    }
}
function derOfPem(bytes) {
    const text = bytes.toString('latin1').trim();
    const [block, ...more] = (0,encoding/* readPem */.Je)(text);
    const whole = /^-----BEGIN ([A-Z0-9 ]+)-----\r?\n[^-]*-----END \1-----$/.test(text);
    if (!block || more.length > 0 || !whole || !LABELS.includes(block.label))
        throw new der_der/* MalformedDer */.LD('it is not exactly one block of PEM with the label PKCS7 or CMS');
    return block.der;
}
function readSignedData(der) {
    const [contentInfo] = (0,der_der/* derParts */.Um)(der, 'the whole', der_der/* TAG */.Dk.sequence);
    const [type, wrapped] = (0,der_der/* derParts */.Um)(contentInfo.content, 'the whole', der_der/* TAG */.Dk.oid, der_der/* TAG */.Dk.context0);
    if ((0,der_values/* derOid */._2)(type.content) !== SIGNED_DATA)
        throw new der_der/* MalformedDer */.LD('it is not signed data');
    const [signedData] = (0,der_der/* derParts */.Um)(wrapped.content, 'the whole', der_der/* TAG */.Dk.sequence);
    const parts = partsOf(signedData, SIGNED_DATA_SHAPE, 'the signed data');
    const [version, digests, content] = parts;
    const signers = parts.at(-1);
    const certificates = parts.find(({ tag }) => tag === der_der/* TAG */.Dk.context0);
    if (!version || !digests || !content || !signers)
        throw new der_der/* MalformedDer */.LD('the signed data is cut off');
    if (!VERSIONS.includes((0,der_values/* derNumber */.l0)(version)))
        throw new der_der/* MalformedDer */.LD('the signed data is of an unknown version');
    expectDetached(content);
    const found = (0,der_der/* derElements */.zN)(signers.content);
    if (found.length === 0 || found.length > MAX_SIGNERS)
        throw new der_der/* MalformedDer */.LD(`it has ${found.length} signers; 1 to ${MAX_SIGNERS} are read`);
    const hashes = (0,der_der/* derElements */.zN)(digests.content).map(hashOf);
    const known = certificates ? (0,der_der/* derElements */.zN)(certificates.content).map(({ whole }) => (0,certificate/* readCertificate */.w$)(whole)) : [];
    return found.map((signer) => readSigner(signer, hashes, known));
}
/** Of plain data that is signed with certificates in X.509 (RFC 5652, section 5.1). */
const VERSIONS = [1, 3];
/** Tags in hex: version, digest algorithms, content, certificates, lists of revoked ones, signers (RFC 5652, section 5.1). */
const SIGNED_DATA_SHAPE = /^2 31 30( a0)?( a1)? 31$/;
/** Version, certificate, digest algorithm, signed attributes, algorithm, signature, attributes nobody signed (section 5.3). */
const SIGNER_SHAPE = /^2 (30|80) 30( a0)? 30 4( a1)?$/;
function partsOf({ content }, shape, what) {
    const parts = (0,der_der/* derElements */.zN)(content);
    if (!shape.test(parts.map(({ tag }) => tag.toString(16)).join(' ')))
        throw new der_der/* MalformedDer */.LD(`${what} does not have the parts that it must have`);
    return parts;
}
function expectDetached({ content }) {
    const [type, ...inside] = (0,der_der/* derElements */.zN)(content);
    if (type?.tag !== der_der/* TAG */.Dk.oid || (0,der_values/* derOid */._2)(type.content) !== DATA)
        throw new der_der/* MalformedDer */.LD('its content is not said to be plain data');
    if (inside.length > 0)
        throw new der_der/* MalformedDer */.LD('it holds the content that was signed, and only detached ones are read');
}
function readSigner(signer, hashes, certificates) {
    if (signer.tag !== der_der/* TAG */.Dk.sequence)
        throw new der_der/* MalformedDer */.LD('a signer is malformed');
    const [version, name, digest, attributes, algorithm, signature] = partsOf(signer, SIGNER_SHAPE, 'a signer');
    if (!version || !name || !digest || attributes?.tag !== der_der/* TAG */.Dk.context0 || !algorithm || !signature)
        throw new der_der/* MalformedDer */.LD('it has no signed attributes, so that what it signs could be the attributes of another one');
    const hash = hashOf(digest);
    if (!hashes.includes(hash))
        throw new der_der/* MalformedDer */.LD('a signer uses a digest algorithm that the signed data does not name');
    const spki = certificates.find(isNamedBy(name, (0,der_values/* derNumber */.l0)(version)))?.spki;
    return {
        hash,
        ...readAttributes(attributes, hash),
        ...schemeOf(algorithm, hash),
        signature: signature.content,
        ...(spki && { spki }),
    };
}
/** A signer of version 1 names a certificate by issuer and serial number, one of version 3 by its key (RFC 5652, section 5.3). */
function isNamedBy(name, version) {
    if (version === 1 && name.tag === der_der/* TAG */.Dk.sequence) {
        const [issuer, serial] = (0,der_der/* derParts */.Um)(name.content, 'the name of a signer', der_der/* TAG */.Dk.sequence, der_der/* TAG */.Dk.integer);
        return (one) => one.issuer.equals(issuer.whole) && one.serial.equals(serial.content);
    }
    if (version !== 3 || name.tag !== KEY_IDENTIFIER)
        throw new der_der/* MalformedDer */.LD('a signer is not of version 1 or 3, or does not name its certificate as that version does');
    return ({ extensions }) => {
        const found = extensions.find(({ oid }) => oid === x509_extensions/* EXTENSION */.Ys.subjectKeyIdentifier);
        return (found !== undefined && (0,der_der/* derParts */.Um)(found.value, 'a certificate', der_der/* TAG */.Dk.octetString)[0].content.equals(name.content));
    };
}
/** `[0] IMPLICIT OCTET STRING`. */
const KEY_IDENTIFIER = 0x80;
/** Each attribute once, with one value: readers would differ in which of two counts. Others than these two change nothing. */
function readAttributes(element, hash) {
    const values = new Map();
    for (const attribute of (0,der_der/* derSetOf */.XR)(element.content, 'the set of signed attributes')) {
        if (attribute.tag !== der_der/* TAG */.Dk.sequence)
            throw new der_der/* MalformedDer */.LD('a signed attribute is malformed');
        const [type, set] = (0,der_der/* derParts */.Um)(attribute.content, 'a signed attribute', der_der/* TAG */.Dk.oid, der_der/* TAG */.Dk.set);
        const [value, ...more] = (0,der_der/* derElements */.zN)(set.content);
        const oid = (0,der_values/* derOid */._2)(type.content);
        if (!value || more.length > 0)
            throw new der_der/* MalformedDer */.LD('a signed attribute does not have exactly one value');
        if (values.has(oid))
            throw new der_der/* MalformedDer */.LD('a signed attribute occurs twice');
        values.set(oid, value);
    }
    const type = values.get(CONTENT_TYPE);
    const digest = values.get(MESSAGE_DIGEST);
    if (type?.tag !== der_der/* TAG */.Dk.oid || (0,der_values/* derOid */._2)(type.content) !== DATA)
        throw new der_der/* MalformedDer */.LD('its signed attributes do not say that plain data is signed');
    if (digest?.tag !== der_der/* TAG */.Dk.octetString || digest.content.length !== HASH_BYTES[hash])
        throw new der_der/* MalformedDer */.LD('its signed attributes do not have the digest of what is signed');
    // The signature is over an explicit SET OF tag in place of the implicit one (RFC 5652, section 5.4).
    const signedAttributes = Buffer.from(element.whole);
    signedAttributes[0] = der_der/* TAG */.Dk.set;
    return { messageDigest: digest.content, signedAttributes };
}
function hashOf(algorithm) {
    const { oid, parameters } = readAlgorithm(algorithm, 'a digest algorithm');
    if (parameters)
        throw new der_der/* MalformedDer */.LD('a digest algorithm has parameters');
    const hash = HASHES[oid];
    if (!hash)
        throw new der_der/* MalformedDer */.LD(`the digest algorithm ${NAMES[oid] ?? oid} is not accepted; SHA-256, SHA-384 and SHA-512 are`);
    return hash;
}
const NAMES = { '1.3.14.3.2.26': 'SHA-1', '1.2.840.113549.2.5': 'MD5' };
function schemeOf(algorithm, hash) {
    const { oid, parameters } = readAlgorithm(algorithm, 'a signature algorithm');
    const known = SCHEMES[oid];
    if (!known)
        throw new der_der/* MalformedDer */.LD(`the signature algorithm ${oid} is not accepted`);
    if (known.scheme === 'rsa-pss')
        return { scheme: known.scheme, saltLength: saltLengthOf(parameters, hash) };
    if (parameters)
        throw new der_der/* MalformedDer */.LD('a signature algorithm has parameters that it must not have');
    if (known.hash !== undefined && known.hash !== hash)
        throw new der_der/* MalformedDer */.LD(TWO_HASHES);
    return { scheme: known.scheme };
}
const TWO_HASHES = 'a signer names two different digest algorithms';
/** Of RSASSA-PSS, which must use the hash of the signer, also in MGF1; a hash that is absent stands for SHA-1 (RFC 4055, section 3.1). */
function saltLengthOf(parameters, hash) {
    const what = 'the parameters of RSA-PSS';
    const [own, mask, salt, ...more] = parameters?.tag === der_der/* TAG */.Dk.sequence ? (0,der_der/* derElements */.zN)(parameters.content) : [];
    if (own?.tag !== der_der/* TAG */.Dk.context0 || mask?.tag !== der_der/* TAG */.Dk.context1)
        throw new der_der/* MalformedDer */.LD('the digest algorithm SHA-1 is not accepted for RSA-PSS');
    if (salt?.tag !== der_der/* TAG */.Dk.context2 || more.length > 0)
        throw new der_der/* MalformedDer */.LD(`${what} are not a hash, MGF1 and a salt length`);
    const { oid, parameters: inner } = readAlgorithm((0,der_der/* derParts */.Um)(mask.content, what, der_der/* TAG */.Dk.sequence)[0], what);
    const hashes = [(0,der_der/* derParts */.Um)(own.content, what, der_der/* TAG */.Dk.sequence)[0], inner].map((one) => one && hashOf(one));
    if (oid !== MGF1 || hashes.some((one) => one !== hash))
        throw new der_der/* MalformedDer */.LD(TWO_HASHES);
    return (0,der_values/* derNumber */.l0)((0,der_der/* derParts */.Um)(salt.content, what, der_der/* TAG */.Dk.integer)[0]);
}
function readAlgorithm({ tag, content }, what) {
    const [oid, parameters, ...more] = (0,der_der/* derElements */.zN)(content);
    if (tag !== der_der/* TAG */.Dk.sequence || oid?.tag !== der_der/* TAG */.Dk.oid || more.length > 0)
        throw new der_der/* MalformedDer */.LD(`${what} is malformed`);
    const isNull = parameters?.whole.equals(NULL) === true;
    return { oid: (0,der_values/* derOid */._2)(oid.content), ...(parameters && !isNull && { parameters }) };
}
const NULL = Buffer.from('0500', 'hex');

;// CONCATENATED MODULE: ./lib/evidence/signatures/reader-table.js
/** Written by scripts/docs.mjs from the table of signatures by a bare key: what reads which. */



const READERS = {
    minisign: minisign/* MINISIGN */.Bx,
    ssh: ssh/* SSH */.r,
    cms: CMS,
};

;// CONCATENATED MODULE: ./lib/evidence/signatures/key-forms.js
/** Signatures in a form of their own by a bare key, whichever it is: no certificate, no log entry, no proven time. */


const ALL = Object.values(READERS);
const BY_NAME = READERS;
/** Reads a file of any of these forms; undefined where it is of none. */
function readKeyForm(bytes, file) {
    return ALL.find((reader) => reader.recognizes(bytes))?.read(bytes, file);
}
/** True where a file is of one of these forms. */
function isKeyForm(bytes) {
    return ALL.some((reader) => reader.recognizes(bytes));
}
/** True of evidence that was read from such a file. */
function isKeyFormEvidence(evidence) {
    return (0,key_forms/* keyFormOf */.tD)(evidence.form) !== undefined;
}
/** Digests of the artifact that verifying this signature asks for. */
function algorithmsOf(evidence) {
    return readerOf(evidence).needs(evidence).algorithms;
}
/** True where verifying this signature asks for the artifact's bytes. */
function needsBytes(evidence) {
    return readerOf(evidence).needs(evidence).bytes;
}
/** What a signature says of itself. */
function claimsOf(evidence) {
    return readerOf(evidence).claims(evidence);
}
function readerOf({ form }) {
    const reader = BY_NAME[(0,key_forms/* keyFormOf */.tD)(form)?.name ?? ''];
    if (!reader)
        throw new Error(`no reader for ${form}`);
    return reader;
}


/***/ }),

/***/ 79159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ MINISIGN),
/* harmony export */   le: () => (/* binding */ splitEmbedded),
/* harmony export */   tt: () => (/* binding */ readMinisign)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28490);
/* harmony import */ var _formats_encoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11767);
/**
 * Signatures of minisign and of OpenBSD's signify: a line that nobody signed, a line of base64 (two letters, eight bytes of
 * key id, 64 of Ed25519 signature), and with minisign a trusted comment with a signature of its own.
 * Sources: minisign(1), "Signature format"; signify(1) and its source.
 */



const MINISIGN = {
    recognizes: isMinisign,
    read: readMinisign,
    needs: ({ prehashed }) => ({ algorithms: prehashed ? ['blake2b512'] : [], bytes: !prehashed }),
    claims: ({ keyId, trusted }) => [
        // minisign prints the eight bytes from the last to the first.
        ['key id', Buffer.from(keyId).reverse().toString('hex').toUpperCase()],
        ...(trusted ? [['comment', trusted.comment]] : []),
    ],
};
const UNTRUSTED = 'untrusted comment:';
const TRUSTED = 'trusted comment: ';
const LINE_FEED = 0x0a;
const SIGNATURE_BYTES = 2 + 8 + 64;
/** `untrusted comment:` in base64: Tauri keeps the whole signature file so. */
const WRAPPED = 'dW50cnVzdGVkIGNvbW1lbnQ6';
function isMinisign(bytes) {
    return bytes.toString('latin1', 0, UNTRUSTED.length) === UNTRUSTED || isWrapped(bytes);
}
function isWrapped(bytes) {
    return bytes.toString('latin1', 0, WRAPPED.length) === WRAPPED;
}
/**
 * Splits signify's embedded form (signify(1), `-e`): comment, signature, then the signed document as it is.
 *
 * @returns undefined for every other file, minisign's among them.
 */
function splitEmbedded(bytes) {
    if (!isMinisign(bytes))
        return undefined;
    const first = bytes.indexOf(LINE_FEED);
    const second = first < 0 ? -1 : bytes.indexOf(LINE_FEED, first + 1);
    if (second < 0 || second + 1 === bytes.length || second > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_KEY_SIGNATURE_BYTES */ .UL)
        return undefined;
    const packed = (0,_formats_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBase64 */ .y4)(bytes.toString('latin1', first + 1, second));
    if (packed?.length !== SIGNATURE_BYTES || packed.toString('latin1', 0, 2) !== 'Ed')
        return undefined;
    const document = bytes.subarray(second + 1);
    if (document.toString('latin1', 0, TRUSTED.length) === TRUSTED)
        return undefined;
    return { head: bytes.subarray(0, second + 1), document };
}
/** Reads one signature; the file may hold nothing else but, with signify, the document that was signed. */
function readMinisign(bytes, file) {
    const embedded = splitEmbedded(bytes);
    if (!embedded)
        return readSignature(bytes, file);
    const read = readSignature(embedded.head, file);
    return read.ok ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)({ ...read.value, document: embedded.document }) : read;
}
function readSignature(bytes, file) {
    const malformed = (what) => (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)({
        code: 'BUNDLE_MALFORMED',
        message: `${file} cannot be read as a minisign or signify signature: ${what}`,
        at: { file },
    });
    if (bytes.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_KEY_SIGNATURE_BYTES */ .UL)
        return malformed(`it has ${bytes.length} bytes`);
    const plain = isWrapped(bytes) ? (0,_formats_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBase64 */ .y4)(bytes.toString('latin1')) : bytes;
    if (!plain)
        return malformed('its base64 is damaged');
    const [comment = '', line = '', ...rest] = plain
        .toString('utf8')
        .replace(/\r?\n$/, '')
        .split(/\r?\n/);
    if (!comment.startsWith(UNTRUSTED))
        return malformed('its first line is not a comment');
    const packed = (0,_formats_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBase64 */ .y4)(line);
    if (packed?.length !== SIGNATURE_BYTES)
        return malformed('its second line is not a signature');
    const algorithm = packed.toString('latin1', 0, 2);
    if (algorithm !== 'Ed' && algorithm !== 'ED')
        return malformed('its algorithm is not known');
    const found = { file, prehashed: algorithm === 'ED', keyId: packed.subarray(2, 10), signature: packed.subarray(10) };
    if (rest.length === 0) {
        // Only minisign hashes beforehand, and minisign always has a trusted comment.
        return found.prehashed ? malformed('its trusted comment is missing') : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)({ form: 'signify', ...found });
    }
    const trusted = readTrusted(rest);
    return typeof trusted === 'string' ? malformed(trusted) : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)({ form: 'minisign', ...found, trusted });
}
/** @returns the trusted comment with its signature, or what is wrong with the lines. */
function readTrusted([line = '', global = '', ...more]) {
    if (!line.startsWith(TRUSTED))
        return 'its third line is not a trusted comment';
    const signature = (0,_formats_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBase64 */ .y4)(global);
    if (signature?.length !== 64)
        return 'the signature of its trusted comment is missing';
    return more.length > 0 ? 'lines follow its end' : { comment: line.slice(TRUSTED.length), signature };
}


/***/ }),

/***/ 93903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uy: () => (/* binding */ isOpenPgp),
  br: () => (/* binding */ readOpenPgpDocument),
  SP: () => (/* binding */ readOpenPgpSignature)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
// EXTERNAL MODULE: ./lib/evidence/signatures/clearsigned.js
var clearsigned = __webpack_require__(91032);
;// CONCATENATED MODULE: ./lib/evidence/documents/helm-provenance.js
/**
 * The files that a Helm provenance document lists: the chart's metadata, a line `...`, then `files:` with one indented
 * `name: sha256:HEX` each. Only this form is read, not YAML at large: what a signer meant must not depend on a parser.
 * Source: Helm, "Helm Provenance and Integrity".
 */
const ENTRY = /^ +(?:"([^"\\]+)"|'([^']+)'|([^\s"'#][^"'#]*?)): *"?sha256:([0-9a-fA-F]{64})"?$/;
const SECTION = /^([a-z]+):$/;
/**
 * @param text the signed text
 * @returns SHA-256 in lower-case hex by file name, or what is wrong with the document
 */
function listedCharts(text) {
    const lines = text.split('\n');
    const ends = lines.flatMap((line, index) => (line === '...' ? [index] : []));
    if (ends.length !== 1)
        return 'it has no single line `...` before its `files:`';
    const files = new Map();
    let section = '';
    for (const line of lines.slice((ends[0] ?? 0) + 1)) {
        if (line === '')
            continue;
        const [, heading] = SECTION.exec(line) ?? [];
        if (heading !== undefined)
            section = heading;
        else if (section === '')
            return 'its last part has no `files:`';
        const problem = heading === undefined && section === 'files' ? addFile(line, files) : undefined;
        if (problem !== undefined)
            return problem;
    }
    return files.size > 0 ? files : 'its `files:` lists nothing';
}
/** @returns what is wrong with the line. */
function addFile(line, files) {
    const [, double, single, plain, digest = ''] = ENTRY.exec(line) ?? [];
    const name = double ?? single ?? plain;
    if (name === undefined)
        return `its \`files:\` has a line that is not a file with its SHA-256: ${line.slice(0, 120)}`;
    if (files.has(name))
        return `its \`files:\` lists ${name} twice`;
    files.set(name, digest.toLowerCase());
    return undefined;
}

// EXTERNAL MODULE: ./lib/formats/openpgp/openpgp-armor.js
var openpgp_armor = __webpack_require__(65377);
;// CONCATENATED MODULE: ./lib/evidence/signatures/openpgp.js
/** OpenPGP signatures from files: detached, armored or binary, and clearsigned documents. Nothing here is verified. */






/** Where armor is looked for; text before it makes the file unacceptable, but it is still OpenPGP. */
const HEAD = 4096;
/** True for a file that has armor of OpenPGP near its begin, or that is OpenPGP packets from end to end. */
function isOpenPgp(bytes) {
    return /^[ \t]*-----BEGIN PGP /m.test(bytes.toString('latin1', 0, HEAD)) || isPackets(bytes);
}
/**
 * Reads a signature file. A clearsigned text there is a document about the artifact: it must list it with its digest, as
 * Helm provenance does.
 */
function readOpenPgpSignature(bytes, file) {
    if (bytes.length > limits/* MAX_OPENPGP_SIGNATURE_BYTES */.G_) {
        return (0,result/* refuse */.TR)({
            code: 'LIMIT_EXCEEDED',
            message: `${file} is too large for an OpenPGP signature`,
            expected: `at most ${limits/* MAX_OPENPGP_SIGNATURE_BYTES */.G_} bytes`,
            actual: `${bytes.length} bytes`,
            at: { file },
        });
    }
    const head = bytes.toString('latin1', 0, 256).trimStart();
    if (head.startsWith(clearsigned/* CLEARSIGNED_BEGIN */.Wc))
        return readListing(bytes, file);
    const over = { kind: 'artifact' };
    if (isPackets(bytes))
        return (0,result/* accept */.Ju)({ form: 'openpgp', file, packets: bytes, over });
    const armor = (0,openpgp_armor/* readArmor */.o)(bytes.toString('latin1'), 'PGP SIGNATURE');
    return 'problem' in armor
        ? invalid(file, `cannot be read as a detached OpenPGP signature: ${armor.problem}`)
        : (0,result/* accept */.Ju)({ form: 'openpgp', file, packets: armor.data, over });
}
/** A clearsigned document that is an artifact itself; its bytes are those of the whole file. */
function readOpenPgpDocument(bytes, file) {
    const read = (0,clearsigned/* readClearsigned */.m1)(bytes, file);
    if (!read.ok)
        return read;
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest();
    const { signed, packets } = read.value;
    return (0,result/* accept */.Ju)({ form: 'openpgp', file, packets, over: { kind: 'document', text: signed, sha256 } });
}
function readListing(bytes, file) {
    const read = (0,clearsigned/* readClearsigned */.m1)(bytes, file);
    if (!read.ok)
        return read;
    const files = listedCharts(read.value.text.toString('utf8'));
    if (typeof files === 'string') {
        return invalid(file, `is a clearsigned text, not a detached signature, and it lists no files as Helm provenance does: ${files}`, 'A clearsigned document is its own evidence: give it as an artifact, or with `checksums` where it is a list.');
    }
    const { signed, packets } = read.value;
    return (0,result/* accept */.Ju)({ form: 'openpgp', file, packets, over: { kind: 'listing', text: signed, files } });
}
function invalid(file, what, hint) {
    return (0,result/* refuse */.TR)({
        code: 'OPENPGP_INVALID',
        message: `${file} ${what}`,
        ...(hint !== undefined && { hint }),
        at: { file },
    });
}
/**
 * True where the bytes are signature packets and nothing else, told from their frames (RFC 9580, section 4.2): a raw
 * signature of another kind has no such frame but by an accident of about one in four thousand million.
 */
function isPackets(bytes) {
    let at = 0;
    while (at < bytes.length) {
        const frame = frameAt(bytes, at);
        if (!frame)
            return false;
        const version = bytes[frame.start] ?? 0;
        if (version < 3 || version > 6)
            return false;
        at = frame.end;
    }
    return at > 0 && at === bytes.length;
}
/** Where the body of the signature packet at `at` lies; undefined where there is none, or it has no definite length. */
function frameAt(bytes, at) {
    const tag = bytes[at] ?? 0;
    const first = bytes[at + 1] ?? 0;
    const within = (header, length) => {
        const start = at + header;
        return length >= 10 && start + length <= bytes.length ? { start, end: start + length } : undefined;
    };
    if (tag === 0xc2) {
        if (first < 192)
            return within(2, first);
        if (first < 224)
            return within(3, ((first - 192) << 8) + (bytes[at + 2] ?? 0) + 192);
        return first === 255 && at + 6 <= bytes.length ? within(6, bytes.readUInt32BE(at + 2)) : undefined;
    }
    if (tag === 0x88)
        return within(2, first);
    if (tag === 0x89 && at + 3 <= bytes.length)
        return within(3, bytes.readUInt16BE(at + 1));
    if (tag === 0x8a && at + 5 <= bytes.length)
        return within(5, bytes.readUInt32BE(at + 1));
    return undefined;
}


/***/ }),

/***/ 40923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ SSH),
  v: () => (/* binding */ readSshSignature)
});

// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
// EXTERNAL MODULE: ./lib/formats/encoding.js
var encoding = __webpack_require__(11767);
;// CONCATENATED MODULE: ./lib/formats/ssh/ssh-armor.js

/** Decodes a text that is one PEM-like block and nothing else but white space around it. */
function readArmor(text, label) {
    const trimmed = text.trim();
    const begin = `-----BEGIN ${label}-----`;
    const end = `-----END ${label}-----`;
    if (!trimmed.startsWith(begin) || !trimmed.endsWith(end))
        return undefined;
    return (0,encoding/* decodeBase64 */.y4)(trimmed.slice(begin.length, -end.length));
}

// EXTERNAL MODULE: ./lib/formats/ssh/ssh-wire.js
var ssh_wire = __webpack_require__(91445);
;// CONCATENATED MODULE: ./lib/evidence/signatures/ssh.js
/** SSH signatures as `ssh-keygen -Y sign` writes them (OpenSSH, PROTOCOL.sshsig). */




const SSH = {
    recognizes: isSshSignature,
    read: readSshSignature,
    needs: ({ hash }) => ({ algorithms: [hash], bytes: false }),
    claims: ({ publicKey, namespace }) => [
        ['public key', publicKey.toString('base64')],
        ['namespace', namespace],
    ],
};
const MAGIC = 'SSHSIG';
function isSshSignature(bytes) {
    return /^\s*-----BEGIN SSH SIGNATURE-----/.test(bytes.toString('latin1', 0, 256));
}
/** Reads one signature; the file may hold nothing else. */
function readSshSignature(bytes, file) {
    const malformed = (what) => (0,result/* refuse */.TR)({
        code: 'BUNDLE_MALFORMED',
        message: `${file} cannot be read as an SSH signature: ${what}`,
        at: { file },
    });
    if (bytes.length > limits/* MAX_KEY_SIGNATURE_BYTES */.UL)
        return malformed(`it has ${bytes.length} bytes`);
    const blob = readArmor(bytes.toString('latin1'), 'SSH SIGNATURE');
    if (!blob)
        return malformed('it is not exactly one block of base64');
    if (blob.toString('latin1', 0, MAGIC.length) !== MAGIC)
        return malformed('it does not begin with its magic word');
    const reader = (0,ssh_wire/* readWire */.i)(blob.subarray(MAGIC.length));
    const version = reader.uint32();
    if (version !== 1)
        return malformed(`version ${version ?? 'none'} is not known`);
    const publicKey = reader.string();
    const namespace = reader.text();
    const reserved = reader.string();
    const hash = reader.text();
    const signature = reader.string();
    if (!publicKey || namespace === undefined || !reserved || hash === undefined || !signature)
        return malformed('it is cut off');
    if (reader.rest().length > 0)
        return malformed('bytes follow its end');
    if (hash !== 'sha256' && hash !== 'sha512')
        return malformed(`the hash algorithm ${hash.slice(0, 40)} is not allowed`);
    return (0,result/* accept */.Ju)({ form: 'ssh', file, publicKey, namespace, reserved, hash, signature });
}


/***/ }),

/***/ 81747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isBareEnvelope),
/* harmony export */   y: () => (/* binding */ BARE_ENVELOPE)
/* harmony export */ });
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28490);
/* harmony import */ var _cosign_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46136);
/* harmony import */ var _formats_encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11767);
/* harmony import */ var _formats_json_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85497);
/**
 * A DSSE envelope in a file of its own (DSSE, envelope.md): what slsa-github-generator writes as `*.intoto.jsonl`, with the
 * signer's certificate as `cert` beside the signature, and what `cosign attest-blob --output-attestation` writes. It carries no
 * log entry and no time.
 */




const BARE_ENVELOPE = {
    inLines: true,
    read: (document) => (isBareEnvelope(document.json) ? [fromBareEnvelope(document.json, document)] : undefined),
};
/** Tells a bare envelope from a bundle, whose envelope lies deeper. */
function isBareEnvelope(json) {
    return ((0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(json) &&
        json['mediaType'] === undefined &&
        ['payload', 'payloadType', 'signatures'].every((name) => Object.hasOwn(json, name)));
}
function fromBareEnvelope(json, { text, at, certificate }) {
    const malformed = (what) => (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)({ code: 'BUNDLE_MALFORMED', message: `${at.file} cannot be read as a DSSE envelope: ${what}`, at });
    const content = (0,_cosign_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readEnvelope */ .HT)(json);
    if (typeof content === 'string')
        return malformed(content);
    if (content.kind !== 'dsse')
        throw new Error('an envelope was read as something else');
    const keyid = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .dig */ .rO)(json, 'signatures', 0, 'keyid') ?? '';
    if (typeof keyid !== 'string')
        return malformed('its `keyid` is not text');
    const key = keyOf((0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .dig */ .rO)(json, 'signatures', 0, 'cert'), certificate, keyid);
    if (typeof key === 'string')
        return malformed(key);
    const bare = withoutBlanks(text);
    const texts = bare.length === text.length ? [text] : [bare, text];
    const file = at.line === undefined ? at.file : `${at.file}:${at.line}`;
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)({
        file,
        form: 'envelope',
        content: { ...content, envelope: { texts, keyid } },
        key,
        logEntries: [],
        timestamps: [],
    });
}
/** @returns the key, or what is wrong with it. */
function keyOf(cert, beside, keyid) {
    if (cert === undefined || cert === null || cert === '') {
        if (beside)
            return { kind: 'certificate', leaf: beside };
        return { kind: 'public-key', hints: keyid === '' ? [] : [keyid] };
    }
    const [block] = typeof cert === 'string' ? (0,_formats_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .readPemMaybeWrapped */ .i2)(cert) : [];
    if (block?.label !== 'CERTIFICATE')
        return 'its `cert` holds no certificate in PEM';
    if (beside && !beside.equals(block.der))
        return 'its `cert` is another certificate than the one beside it';
    return { kind: 'certificate', leaf: block.der };
}
const BLANKS = new Set([0x20, 0x09, 0x0a, 0x0d]);
/** Without white space at both ends: editors and downloads add a final newline. */
function withoutBlanks(text) {
    let start = 0;
    let end = text.length;
    while (start < end && BLANKS.has(text[start]))
        start++;
    while (end > start && BLANKS.has(text[end - 1]))
        end--;
    return text.subarray(start, end);
}


/***/ }),

/***/ 66666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ excessOf),
/* harmony export */   J: () => (/* binding */ tooManyBundles)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28490);
/* harmony import */ var _formats_json_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85497);
/** How much a Sigstore bundle may hold, and a file of them. */



/** Lists, and how many of their elements are read. */
const BOUNDED = [
    [['tlogEntries'], _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LOG_ENTRIES */ .$M, 'log entries'],
    [['timestampVerificationData', 'rfc3161Timestamps'], _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_TIMESTAMPS */ .zu, 'timestamps'],
    [['x509CertificateChain', 'certificates'], _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_CHAIN_CERTIFICATES */ .S0, 'certificates'],
];
/**
 * What a bundle has too much of, in words that follow its name. Counted before anything is decoded, so that a huge bundle
 * costs nothing.
 */
function excessOf(json) {
    const material = json['verificationMaterial'];
    for (const [path, most, what] of BOUNDED) {
        const list = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .dig */ .rO)(material, ...path);
        if (Array.isArray(list) && list.length > most)
            return `has ${list.length} ${what}; at most ${most} are read`;
    }
    const entries = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .dig */ .rO)(material, 'tlogEntries');
    for (const entry of Array.isArray(entries) ? entries : []) {
        const hashes = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .dig */ .rO)(entry, 'inclusionProof', 'hashes');
        if (Array.isArray(hashes) && hashes.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PROOF_HASHES */ .XF)
            return `has a log entry whose proof has ${hashes.length} hashes; at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PROOF_HASHES */ .XF} are read`;
        const body = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .dig */ .rO)(entry, 'canonicalizedBody');
        if (typeof body === 'string' && body.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LOG_BODY_BYTES */ .Jc)
            return `has a log entry of ${body.length} characters; at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LOG_BODY_BYTES */ .Jc} are read`;
    }
    return undefined;
}
/** @param count what was counted, in words */
function tooManyBundles(file, count) {
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)({
        code: 'LIMIT_EXCEEDED',
        message: `${file} holds more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BUNDLES_PER_FILE */ ._d} bundles; no more are read from one file`,
        expected: `at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BUNDLES_PER_FILE */ ._d} bundles`,
        actual: count,
        hint: 'Give each artifact a file with its own bundles.',
        at: { file },
    });
}


/***/ }),

/***/ 87886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ readBundle),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   e2: () => (/* binding */ readEach),
/* harmony export */   sl: () => (/* binding */ NO_OBJECT)
/* harmony export */ });
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61040);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19654);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97535);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28490);
/* harmony import */ var _bundle_bounds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66666);
/* harmony import */ var _cosign_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46136);
/* harmony import */ var _formats_other_content_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90030);
/* harmony import */ var _formats_json_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85497);
/* harmony import */ var _formats_encoding_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(11767);
/* harmony import */ var _formats_json_proto_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87552);
/**
 * Reads one Sigstore bundle: v0.1, v0.2, v0.3 (both media types), in both spellings of ProtoJSON; cosign's older JSON is handed
 * on. Source: sigstore/protobuf-specs `sigstore_bundle.proto`; the version decides what must be in
 * it, so an unknown media type is refused rather than guessed (the library's own check accepts `version=0.9` and anything
 * after it).
 */










const MEDIA_TYPES = new Set([
    _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_V01_MEDIA_TYPE */ .Td,
    _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_V02_MEDIA_TYPE */ .qx,
    _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_V03_LEGACY_MEDIA_TYPE */ .ZZ,
    _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_V03_MEDIA_TYPE */ .HM,
]);
const HASHES = {
    [_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.HashAlgorithm.SHA2_256]: 'sha256',
    [_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.HashAlgorithm.SHA2_384]: 'sha384',
    [_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.HashAlgorithm.SHA2_512]: 'sha512',
};
const NO_OBJECT = 'it is not a JSON object';
/** Of these only one may be there (`oneof`). The library reads the first, another reader might read the second. */
const ONE_OF = [
    [['messageSignature', 'dsseEnvelope'], []],
    [['publicKey', 'x509CertificateChain', 'certificate'], ['verificationMaterial']],
];
/** Fields that hold bytes, in base64. */
const BYTES = [
    'verificationMaterial.certificate.rawBytes',
    'verificationMaterial.x509CertificateChain.certificates.*.rawBytes',
    'verificationMaterial.timestampVerificationData.rfc3161Timestamps.*.signedTimestamp',
    'verificationMaterial.tlogEntries.*.logId.keyId',
    'verificationMaterial.tlogEntries.*.inclusionPromise.signedEntryTimestamp',
    'verificationMaterial.tlogEntries.*.inclusionProof.rootHash',
    'verificationMaterial.tlogEntries.*.inclusionProof.hashes.*',
    'verificationMaterial.tlogEntries.*.canonicalizedBody',
    'messageSignature.messageDigest.digest',
    'messageSignature.signature',
    'dsseEnvelope.payload',
    'dsseEnvelope.signatures.*.sig',
].map((path) => path.split('.'));
/**
 * Reads the bundles of a document that holds them in JSON form. Never throws.
 *
 * @param found words where the document as a whole is wrong
 */
function readEach(found, { file }) {
    if (typeof found === 'string')
        return [malformed({ file }, found)];
    if (found.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLES_PER_FILE */ ._d)
        return [(0,_bundle_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .tooManyBundles */ .J)(file, `${found.length} attestations`)];
    return found.map((json) => readBundle(json, { file }));
}
/** Reads one bundle, or cosign's older JSON, as the strict reader parsed it. Never throws. */
function readBundle(given, at) {
    const named = (0,_formats_json_proto_json_js__WEBPACK_IMPORTED_MODULE_8__/* .withJsonNames */ .h)(given);
    if ('problem' in named)
        return malformed(at, named.problem);
    const json = named.value;
    if (!(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4)(json))
        return malformed(at, NO_OBJECT);
    if ((0,_cosign_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isCosignJson */ ._q)(json))
        return (0,_cosign_json_js__WEBPACK_IMPORTED_MODULE_5__/* .fromCosignJson */ .eO)(json, at);
    const mediaType = json['mediaType'];
    if (!MEDIA_TYPES.has(mediaType))
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(otherJson(json, at));
    const rivals = ONE_OF.map(([names, owner]) => names.filter((name) => isPresent((0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_7__/* .dig */ .rO)(json, ...owner, name))));
    const ambiguous = rivals.find((present) => present.length > 1);
    if (ambiguous)
        return malformed(at, `it has ${ambiguous.join(' and ')} beside each other`);
    const excess = (0,_bundle_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .excessOf */ .F)(json);
    if (excess)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)({ code: 'LIMIT_EXCEEDED', message: `${at.file} ${excess}`, at });
    const bad = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_7__/* .badText */ .rY)(json, BYTES, _formats_encoding_js__WEBPACK_IMPORTED_MODULE_9__/* .isProtoBase64 */ ._5);
    if (bad)
        return malformed(at, `${bad.path} is not ${bad.isText ? 'base64' : 'text'}`);
    try {
        return fromBundle((0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .bundleFromJSON */ .vw)(withClaimedDigest(json)), { hasDigest: claimsDigest(json), at });
    }
    catch (error) {
        const fields = error instanceof _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .ValidationError */ .yI && error.fields.length ? ` (${error.fields.join(', ')})` : '';
        return malformed(at, `${(0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(error)}${fields}`);
    }
}
/** JSON that is no bundle of a known version. */
function otherJson(json, at) {
    const { mediaType } = json;
    return {
        code: 'BUNDLE_MALFORMED',
        message: mediaType === undefined
            ? `${at.file} is JSON, but not a Sigstore bundle`
            : `${at.file} is not of a known version of a Sigstore bundle`,
        expected: `a Sigstore bundle of version 0.1 to 0.3 (\`mediaType: ${_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_V03_MEDIA_TYPE */ .HM}\`)`,
        // Only text is shown: anything else may nest deeper than it can be written out.
        actual: typeof mediaType === 'string' ? mediaType : `no \`mediaType\`${apiMessage(json)}`,
        ...(typeof json['message'] === 'string' && {
            hint: `It is an error message of a server, not a bundle. ${_formats_other_content_js__WEBPACK_IMPORTED_MODULE_6__/* .AGAIN */ .j}`,
        }),
        at,
    };
}
/** An API answers with an error message where it has no file. */
function apiMessage({ message }) {
    return typeof message === 'string' ? `; it has the message "${message.slice(0, MAX_SHOWN)}"` : '';
}
/** Characters of an error message that are shown. */
const MAX_SHOWN = 100;
function fromBundle(bundle, { hasDigest, at }) {
    const key = offeredKey(bundle);
    if (typeof key === 'string')
        return malformed(at, key);
    const content = signedContent(bundle, hasDigest);
    if (typeof content === 'string')
        return malformed(at, content);
    const material = bundle.verificationMaterial;
    const entryProblem = material.tlogEntries.map(logEntryProblem).find((problem) => problem !== undefined);
    if (entryProblem !== undefined)
        return malformed(at, entryProblem);
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)({
        file: at.line === undefined ? at.file : `${at.file}:${at.line}`,
        form: 'bundle',
        content,
        key,
        logEntries: material.tlogEntries,
        timestamps: (material.timestampVerificationData?.rfc3161Timestamps ?? []).map((one) => one.signedTimestamp),
    });
}
/** Kinds that cosign wrote before there were bundles: no client puts them into one, and they bind less than today's do. */
const OLDER_KINDS = new Set(['intoto 0.0.1', 'rekord 0.0.1']);
function logEntryProblem({ inclusionProof, kindVersion }) {
    if (inclusionProof && !inclusionProof.checkpoint)
        return 'a log entry has a proof without the checkpoint that it would prove';
    const kind = `${kindVersion.kind} ${kindVersion.version}`;
    return OLDER_KINDS.has(kind) ? `a log entry is of the kind ${kind}, which no Sigstore bundle may hold` : undefined;
}
/** @returns the key, or what is wrong with it. */
function offeredKey(bundle) {
    const content = bundle.verificationMaterial.content;
    switch (content.$case) {
        case 'publicKey':
            return { kind: 'public-key', hints: keyHints(bundle) };
        case 'certificate':
            return { kind: 'certificate', leaf: content.certificate.rawBytes };
        case 'x509CertificateChain': {
            // What stands above the leaf is never looked at: intermediates and roots come from the trusted root alone.
            const [leaf] = content.x509CertificateChain.certificates;
            return leaf ? { kind: 'certificate', leaf: leaf.rawBytes } : 'its certificate chain is empty';
        }
    }
}
/** The names that bundle and envelope give the key; most signers leave one of them out. */
function keyHints({ verificationMaterial: { content: material }, content }) {
    const hint = material.$case === 'publicKey' ? material.publicKey.hint : '';
    const signatures = content.$case === 'dsseEnvelope' ? content.dsseEnvelope.signatures : [];
    return [hint, ...signatures.slice(0, 1).map(({ keyid }) => keyid)].filter((name) => name !== '');
}
/** @returns the content, or what is wrong with it. */
function signedContent(bundle, hasDigest) {
    switch (bundle.content.$case) {
        case 'dsseEnvelope': {
            const { payload, payloadType, signatures } = bundle.content.dsseEnvelope;
            const [signature] = signatures;
            if (!signature)
                return 'its envelope has no signature';
            return { kind: 'dsse', payload, payloadType, signature: signature.sig };
        }
        case 'messageSignature': {
            const { signature, messageDigest } = bundle.content.messageSignature;
            if (!hasDigest)
                return { kind: 'message', signature };
            const algorithm = HASHES[messageDigest.algorithm];
            if (!algorithm)
                return 'its message digest uses a hash algorithm that is not supported';
            return { kind: 'message', signature, claimedDigest: { algorithm, value: messageDigest.digest } };
        }
    }
}
/** The claimed digest may be left out, but the library insists on one: it gets a stand-in that nothing reads. */
function withClaimedDigest(json) {
    const message = json['messageSignature'];
    if (!(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4)(message) || claimsDigest(json))
        return json;
    return { ...json, messageSignature: { ...message, messageDigest: { algorithm: 'SHA2_256', digest: 'AA==' } } };
}
function claimsDigest(json) {
    return isPresent((0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_7__/* .dig */ .rO)(json, 'messageSignature', 'messageDigest'));
}
/** In protobuf's JSON `null` means absent. */
function isPresent(value) {
    return value !== undefined && value !== null;
}
/** For what is not read as evidence. @param what continues a sentence */
function malformed(at, what) {
    const shown = at.line === undefined ? at.file : `${at.file}, line ${at.line},`;
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)({ code: 'BUNDLE_MALFORMED', message: `${shown} cannot be read as evidence: ${what}`, at });
}


/***/ }),

/***/ 91691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ leafHashOf),
/* harmony export */   ds: () => (/* binding */ hashedRekordBody),
/* harmony export */   zJ: () => (/* binding */ canonicalBodies)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _formats_encoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11767);
/* harmony import */ var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50357);
/**
 * What Rekor v1 records of a signature, byte for byte: canonical JSON (RFC 8785), with the key in PEM as Go's encoder writes it.
 * So the entry that a signature must have follows from the signature, and its hash is its name in the log. Sources:
 * sigstore/rekor, `Canonicalize` of pkg/types/hashedrekord, dsse and intoto; RFC 6962, section 2.1.
 */



/** What `hashedrekord` takes. */
const HASHES = ['sha256', 'sha384', 'sha512'];
/**
 * The bodies that an entry for this signature can have, by the kinds that clients have used.
 *
 * @returns none for content of which no client puts an entry into the log without keeping it
 */
function canonicalBodies(content, key, digests) {
    switch (content.kind) {
        case 'message':
            return HASHES.flatMap((algorithm) => {
                const digest = digests[algorithm];
                return digest ? [hashedRekordBody({ algorithm, digest }, content.signature, key)] : [];
            });
        case 'dsse':
            return content.envelope ? envelopeBodies(content, content.envelope, key) : [];
        case 'simple-signing':
        case 'cms':
            return [];
    }
}
/** The body of a `hashedrekord` 0.0.1: digest, signature, key. */
function hashedRekordBody({ algorithm, digest }, signature, key) {
    return bodyOf('hashedrekord', '0.0.1', {
        data: { hash: { algorithm, value: digest.toString('hex') } },
        signature: { content: signature.toString('base64'), publicKey: { content: base64(pemOf(key)) } },
    });
}
/** The name of an entry in any log: the hash of its leaf. */
function leafHashOf(body) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(Buffer.of(0)).update(body).digest();
}
function envelopeBodies({ payload, payloadType, signature }, { texts, keyid }, key) {
    const payloadHash = sha256Of(payload);
    const sig = signature.toString('base64');
    const pem = pemOf(key);
    const publicKey = base64(pem);
    return texts.flatMap((text) => {
        const hash = sha256Of(text);
        const signatures = [{ signature: sig, verifier: publicKey }];
        // Rekor encodes the signature's base64 once more, and leaves an empty key id out.
        const doubled = Buffer.from(sig).toString('base64');
        const envelopeWith = (sent) => ({
            payloadType,
            signatures: [{ ...(keyid !== '' && { keyid }), publicKey: sent, sig: doubled }],
        });
        return [
            bodyOf('dsse', '0.0.1', { envelopeHash: hash, payloadHash, signatures }),
            bodyOf('intoto', '0.0.1', { content: { hash, payloadHash }, publicKey }),
            // Before version 0.6 of Rekor (2022) the payload was not recorded.
            bodyOf('intoto', '0.0.1', { content: { hash }, publicKey }),
            // This kind alone records the PEM as the client sent it; sigstore-js sent it without its final newline.
            ...[publicKey, base64(pem.trimEnd())].map((sent) => bodyOf('intoto', '0.0.2', { content: { envelope: envelopeWith(sent), hash, payloadHash } })),
        ];
    });
}
/** Members stand in the order of their names, everywhere. */
function bodyOf(kind, apiVersion, spec) {
    return Buffer.from(JSON.stringify({ apiVersion, kind, spec }));
}
function sha256Of(bytes) {
    return { algorithm: 'sha256', value: (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(bytes) };
}
/** PEM made from DER: what a file has around it, or how it wraps its lines, is not recorded. */
function pemOf({ kind, der }) {
    const label = kind === 'certificate' ? 'CERTIFICATE' : 'PUBLIC KEY';
    return `-----BEGIN ${label}-----\n${(0,_formats_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .pemLines */ .Ks)(der)}-----END ${label}-----\n`;
}
function base64(text) {
    return Buffer.from(text, 'latin1').toString('base64');
}


/***/ }),

/***/ 46136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ readEnvelope),
/* harmony export */   M4: () => (/* binding */ logEntryOf),
/* harmony export */   _q: () => (/* binding */ isCosignJson),
/* harmony export */   eO: () => (/* binding */ fromCosignJson)
/* harmony export */ });
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28490);
/* harmony import */ var _formats_encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11767);
/* harmony import */ var _formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85497);
/* harmony import */ var _formats_json_member_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79910);




/** Tells cosign's older JSON from a Sigstore bundle. */
function isCosignJson(json) {
    return json['mediaType'] === undefined && Object.hasOwn(json, 'base64Signature');
}
/** Turns cosign's older JSON into evidence. Never throws. */
function fromCosignJson(json, at) {
    const malformed = (what) => (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)({ code: 'BUNDLE_MALFORMED', message: `${at.file} cannot be read as cosign's older bundle: ${what}`, at });
    const signed = (0,_formats_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeBase64 */ .y4)(json['base64Signature']);
    if (!signed)
        return malformed('`base64Signature` is not base64');
    const content = contentOf(signed);
    if (typeof content === 'string')
        return malformed(content);
    const key = keyOf(json['cert']);
    if (typeof key === 'string')
        return malformed(key);
    const entry = json['rekorBundle'] === undefined || json['rekorBundle'] === null ? undefined : logEntryOf(json['rekorBundle']);
    if (typeof entry === 'string')
        return malformed(entry);
    const file = at.line === undefined ? at.file : `${at.file}:${at.line}`;
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)({ file, form: 'cosign', content, key, logEntries: entry ? [entry] : [], timestamps: [] });
}
/** `attest-blob` puts the whole DSSE envelope where `sign-blob` puts the signature. */
function contentOf(signed) {
    const envelope = signed[0] === 0x7b ? (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(signed) : undefined;
    if (!(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(envelope))
        return { kind: 'message', signature: signed };
    return readEnvelope(envelope);
}
/**
 * Reads a DSSE envelope with exactly one signature (DSSE, protocol.md).
 *
 * @returns the content, or what is wrong with it.
 */
function readEnvelope(envelope) {
    const twin = (0,_formats_json_member_case_js__WEBPACK_IMPORTED_MODULE_2__/* .otherSpelling */ .N)(envelope, ['payload', 'payloadType', 'signatures']);
    if (twin !== undefined)
        return `its envelope has a member ${(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .shownJson */ .oB)(twin)}, which other tools take for another one`;
    const payload = (0,_formats_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeEitherBase64 */ .zH)(envelope['payload']);
    const payloadType = envelope['payloadType'];
    const signatures = envelope['signatures'];
    if (!payload || typeof payloadType !== 'string')
        return 'its envelope has no payload';
    if (!Array.isArray(signatures) || signatures.length !== 1)
        return 'its envelope does not have exactly one signature';
    const signature = (0,_formats_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeEitherBase64 */ .zH)((0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(signatures, 0, 'sig'));
    if (!signature)
        return "its envelope's signature is not base64";
    return { kind: 'dsse', payload, payloadType, signature };
}
function keyOf(cert) {
    if (cert === undefined || cert === '' || cert === null)
        return { kind: 'public-key' };
    const [block] = typeof cert === 'string' ? (0,_formats_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .readPemMaybeWrapped */ .i2)(cert) : [];
    switch (block?.label) {
        case 'CERTIFICATE':
            return { kind: 'certificate', leaf: block.der };
        case 'PUBLIC KEY':
            return { kind: 'public-key' };
        default:
            return '`cert` holds neither a certificate nor a public key in PEM';
    }
}
/**
 * The answer of a Rekor v1 log as cosign kept it: `{SignedEntryTimestamp, Payload: {body, integratedTime, logIndex, logID}}`.
 *
 * @returns the entry, or what is wrong with it.
 */
function logEntryOf(rekorBundle) {
    const payload = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(rekorBundle, 'Payload');
    if (!(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(payload))
        return 'its log entry has no `Payload`';
    const { body, integratedTime, logIndex, logID } = payload;
    const canonicalizedBody = (0,_formats_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeBase64 */ .y4)(body);
    const signedEntryTimestamp = (0,_formats_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeBase64 */ .y4)((0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(rekorBundle, 'SignedEntryTimestamp'));
    if (!canonicalizedBody || !signedEntryTimestamp)
        return "its log entry's body or promise is not base64";
    if (!(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isCount */ .my)(integratedTime) || !(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isCount */ .my)(logIndex))
        return "its log entry's time or index is not a number";
    if (typeof logID !== 'string' || !/^[0-9a-f]{64}$/.test(logID))
        return "its log entry's log id is not SHA-256";
    const parsed = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(canonicalizedBody);
    const kind = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(parsed, 'kind');
    const version = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(parsed, 'apiVersion');
    if (typeof kind !== 'string' || typeof version !== 'string')
        return "its log entry's body has no kind";
    return {
        logIndex: String(logIndex),
        logId: { keyId: Buffer.from(logID, 'hex') },
        kindVersion: { kind, version },
        integratedTime: String(integratedTime),
        inclusionPromise: { signedEntryTimestamp },
        inclusionProof: undefined,
        canonicalizedBody,
    };
}


/***/ }),

/***/ 65335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readBundles)
});

// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
// EXTERNAL MODULE: ./lib/formats/json/json.js
var json_json = __webpack_require__(85497);
// EXTERNAL MODULE: ./lib/formats/json/strict-json.js + 1 modules
var strict_json = __webpack_require__(8055);
// EXTERNAL MODULE: ./lib/formats/lines.js
var lines = __webpack_require__(72155);
// EXTERNAL MODULE: ./lib/evidence/sigstore/bundle.js
var bundle = __webpack_require__(87886);
// EXTERNAL MODULE: ./lib/evidence/sigstore/bundle-bounds.js
var bundle_bounds = __webpack_require__(66666);
// EXTERNAL MODULE: ./lib/evidence/sigstore/bare-envelope.js
var bare_envelope = __webpack_require__(81747);
// EXTERNAL MODULE: ./lib/formats/encoding.js
var encoding = __webpack_require__(11767);
;// CONCATENATED MODULE: ./lib/evidence/sigstore/cloud-build.js
/**
 * Provenance of Google Cloud Build, as `gcloud artifacts docker images describe --show-provenance --format json` prints it: a
 * list of builds, each with a DSSE envelope and with copies of what the envelope says. Only the envelope is signed and read.
 * The copies count for nothing, but where one says something else, the file is refused: it was changed by somebody.
 * Source: Google Cloud, "View build provenance"; Container Analysis API, `Occurrence`.
 */




const CLOUD_BUILD = {
    read: ({ json, at }) => (isCloudBuildAnswer(json) ? fromCloudBuild(json, at.file) : undefined),
};
/** Keys of a region sign the payload alone (provenance v0.1); all others sign DSSE's encoding. */
const OF_REGION = /^projects\/verified-builder\/locations\/[a-z0-9-]+\/keyRings\/attestor\/cryptoKeys\/builtByGCB\/cryptoKeyVersions\/[0-9]+$/;
const PROVENANCE_V01 = 'https://slsa.dev/provenance/v0.1';
/** Tells gcloud's answer from other JSON. */
function isCloudBuildAnswer(json) {
    return ((0,json_json/* isRecord */.u4)(json) && json['mediaType'] === undefined && Array.isArray((0,json_json/* dig */.rO)(json, 'provenance_summary', 'provenance')));
}
/** One result for each signature of each envelope, in their order. Never throws. */
function fromCloudBuild(json, file) {
    const builds = (0,json_json/* dig */.rO)(json, 'provenance_summary', 'provenance');
    if (builds.length === 0)
        return [malformed(file, 'it holds no provenance')];
    if (builds.length * limits/* MAX_ENVELOPE_SIGNATURES */.Ij > limits/* MAX_BUNDLES_PER_FILE */._d) {
        const most = Math.floor(limits/* MAX_BUNDLES_PER_FILE */._d / limits/* MAX_ENVELOPE_SIGNATURES */.Ij);
        return [tooMany(file, `${builds.length} builds`, `at most ${most} builds`)];
    }
    return builds.flatMap((build, index) => ofBuild(build, (0,json_json/* dig */.rO)(json, 'image_summary'), { file, number: index + 1 }));
}
function ofBuild(build, image, at) {
    const shown = `${at.file}, build ${at.number},`;
    const envelope = (0,json_json/* dig */.rO)(build, 'envelope');
    const payload = (0,encoding/* decodeEitherBase64 */.zH)((0,json_json/* dig */.rO)(envelope, 'payload'));
    const payloadType = (0,json_json/* dig */.rO)(envelope, 'payloadType');
    const signatures = (0,json_json/* dig */.rO)(envelope, 'signatures');
    if (!payload || typeof payloadType !== 'string')
        return [malformed(at.file, 'it has an envelope without payload', shown)];
    if (!Array.isArray(signatures) || signatures.length === 0)
        return [malformed(at.file, 'it has an envelope without signature', shown)];
    if (signatures.length > limits/* MAX_ENVELOPE_SIGNATURES */.Ij) {
        return [tooMany(at.file, `${signatures.length} signatures`, `at most ${limits/* MAX_ENVELOPE_SIGNATURES */.Ij} of one envelope`)];
    }
    const changed = contradictionOf(build, image, payload);
    if (changed !== undefined)
        return [malformed(at.file, `${changed} says something else than the signed provenance`, shown)];
    return signatures.map((one) => {
        const signature = (0,encoding/* decodeEitherBase64 */.zH)((0,json_json/* dig */.rO)(one, 'sig'));
        const keyid = (0,json_json/* dig */.rO)(one, 'keyid') ?? '';
        if (!signature || typeof keyid !== 'string')
            return malformed(at.file, 'a signature in it is not base64', shown);
        const overPayload = OF_REGION.test(keyid) && { overPayload: true };
        return (0,result/* accept */.Ju)({
            file: at.file,
            form: 'envelope',
            content: { kind: 'dsse', payload, payloadType, signature, ...overPayload },
            key: { kind: 'public-key', hints: keyid === '' ? [] : [keyid] },
            logEntries: [],
            timestamps: [],
        });
    });
}
/** What stands beside the envelope and contradicts it. A payload that is no statement is refused where it is read. */
function contradictionOf(build, image, payload) {
    const signed = (0,json_json/* parseJson */.qF)(payload);
    if (!(0,json_json/* isRecord */.u4)(signed))
        return undefined;
    const kind = (0,json_json/* dig */.rO)(build, 'kind');
    if (kind !== undefined && kind !== 'BUILD')
        return '`kind`';
    const subjects = subjectsOf(signed);
    const named = [
        ['`resourceUri`', (0,json_json/* dig */.rO)(build, 'resourceUri')],
        ['`image_summary.digest`', (0,json_json/* dig */.rO)(image, 'digest')],
        ['`image_summary.fully_qualified_digest`', (0,json_json/* dig */.rO)(image, 'fully_qualified_digest')],
    ];
    const other = named.find(([, value]) => value !== undefined && !subjects.has(digestIn(value)));
    return other?.[0] ?? textContradiction((0,json_json/* dig */.rO)(build, 'build'), signed);
}
function subjectsOf(signed) {
    const subjects = signed['subject'];
    return new Set(Array.isArray(subjects) ? subjects.map((one) => (0,json_json/* dig */.rO)(one, 'digest', 'sha256')) : []);
}
/** The hex of `\u2026sha256:HEX`; what has none is equal to nothing. */
function digestIn(value) {
    return typeof value === 'string' ? (/(?:^|@)sha256:([0-9a-f]{64})$/.exec(value)?.[1] ?? value) : value;
}
/** The copy of v0.1 calls the predicate `slsaProvenance`. */
function textContradiction(build, signed) {
    if (signed['predicateType'] !== PROVENANCE_V01)
        return contradiction((0,json_json/* dig */.rO)(build, 'inTotoSlsaProvenanceV1'), signed, '`inTotoSlsaProvenanceV1`');
    const copy = (0,json_json/* dig */.rO)(build, 'intotoStatement');
    if (!(0,json_json/* isRecord */.u4)(copy))
        return copy === undefined ? undefined : '`intotoStatement`';
    return (contradiction(copy, signed, '`intotoStatement`') ??
        contradiction(copy['slsaProvenance'], signed['predicate'], '`intotoStatement.slsaProvenance`'));
}
/** Whatever stands in both must be the same. @returns `what` where it is not */
function contradiction(copy, signed, what) {
    return copy === undefined || isCopy(copy, signed) ? undefined : what;
}
function isCopy(copy, signed) {
    if (Array.isArray(copy) && Array.isArray(signed))
        return copy.length === signed.length && copy.every((one, index) => isCopy(one, signed[index]));
    if (!(0,json_json/* isRecord */.u4)(copy) || !(0,json_json/* isRecord */.u4)(signed))
        return copy === signed;
    return Object.keys(copy).every((name) => !Object.hasOwn(signed, name) || isCopy(copy[name], signed[name]));
}
function malformed(file, what, shown = file) {
    return (0,result/* refuse */.TR)({
        code: 'BUNDLE_MALFORMED',
        message: `${shown} cannot be read as provenance of Cloud Build: ${what}`,
        at: { file },
    });
}
function tooMany(file, actual, expected) {
    const message = `${file} holds more provenance than is read from one file`;
    return (0,result/* refuse */.TR)({ code: 'LIMIT_EXCEEDED', message, expected, actual, at: { file } });
}

;// CONCATENATED MODULE: ./lib/evidence/sigstore/gem-attestations.js
/**
 * Attestations of a gem as RubyGems.org answers with them (`/api/v1/attestations/NAME-VERSION.json`): a list of Sigstore bundles. Until
 * 2026 it stored them without the kind of their log entries and with the certificate as PEM (rubygems/rubygems.org, issue 6098),
 * and not all of these are repaired. Both come back from what is verified like everything else: a log's body says its own
 * kind, and PEM holds the certificate.
 */




const GEM_ATTESTATIONS = {
    read: ({ json, at }) => (isListOfBundles(json) ? (0,bundle/* readEach */.e2)(json.map(repaired), at) : undefined),
};
/** An empty list is of no shape: a gem without attestations has one. */
function isListOfBundles(json) {
    return (Array.isArray(json) && json.length > 0 && json.every((one) => (0,json_json/* isRecord */.u4)(one) && typeof one['mediaType'] === 'string'));
}
function repaired(bundle) {
    const material = bundle['verificationMaterial'];
    if (!(0,json_json/* isRecord */.u4)(material))
        return bundle;
    const { certificate, tlogEntries } = material;
    return {
        ...bundle,
        verificationMaterial: {
            ...material,
            ...((0,json_json/* isRecord */.u4)(certificate) && { certificate: { ...certificate, rawBytes: withoutPem(certificate['rawBytes']) } }),
            ...(Array.isArray(tlogEntries) && { tlogEntries: tlogEntries.map(withKind) }),
        },
    };
}
/** The certificate in DER where PEM was encoded once more; everything else as it is. */
function withoutPem(rawBytes) {
    const [block, ...others] = (0,encoding/* readPem */.Je)((0,encoding/* decodeBase64 */.y4)(rawBytes)?.toString('latin1') ?? '');
    return block?.label === 'CERTIFICATE' && others.length === 0 ? block.der.toString('base64') : rawBytes;
}
function withKind(entry) {
    if (!(0,json_json/* isRecord */.u4)(entry) || Object.hasOwn(entry, 'kindVersion'))
        return entry;
    const { canonicalizedBody: text } = entry;
    if (typeof text !== 'string' || text.length > limits/* MAX_LOG_BODY_BYTES */.Jc)
        return entry;
    const body = (0,json_json/* parseJson */.qF)((0,encoding/* decodeBase64 */.y4)(text) ?? '');
    return { ...entry, kindVersion: { kind: (0,json_json/* dig */.rO)(body, 'kind'), version: (0,json_json/* dig */.rO)(body, 'apiVersion') } };
}

// EXTERNAL MODULE: ./lib/evidence/sigstore/package-attestations.js
var package_attestations = __webpack_require__(27178);
;// CONCATENATED MODULE: ./lib/evidence/sigstore/json-shapes.js
/**
 * Every shape of JSON documents with Sigstore evidence beside the bundle, in the order in which they are asked: the first that knows
 * a document reads it.
 */




const JSON_SHAPES = [bare_envelope/* BARE_ENVELOPE */.y, CLOUD_BUILD, package_attestations/* PACKAGE_ATTESTATIONS */.n, GEM_ATTESTATIONS];

;// CONCATENATED MODULE: ./lib/evidence/sigstore/json-evidence.js
/**
 * Reads JSON files that hold Sigstore evidence: one document, pretty-printed or not, or one per line. A document is a bundle, or has
 * one of the shapes in `json-shapes.ts`.
 */








const IN_LINES = JSON_SHAPES.filter(({ inLines }) => inLines);
/**
 * Reads all evidence of one JSON file.
 *
 * @param bytes the file, in UTF-8
 * @param file the file as shown to users
 * @param certificate the certificate of an envelope that holds none, in DER
 * @param whole the same bytes, where the strict reader has parsed them before
 * @returns one result for each bundle; a single refusal where the file as a whole has none of the forms. Never throws.
 */
function readBundles(bytes, file, certificate, whole = (0,strict_json/* parseStrictJson */.R)(bytes)) {
    if ('problem' in whole)
        return readLines(bytes, file, certificate) ?? [unreadableFile(whole, file)];
    const { value: json } = whole;
    const at = { file };
    // Every other form lacks the media type that says which bundle it is.
    if ((0,json_json/* isRecord */.u4)(json) && json['mediaType'] !== undefined)
        return [(0,bundle/* readBundle */.Bo)(json, at)];
    return ofShape(JSON_SHAPES, { json, text: bytes, at, certificate }) ?? [(0,bundle/* readBundle */.Bo)(json, at)];
}
/** What the first shape that knows the document reads; undefined where none does. */
function ofShape(shapes, document) {
    for (const shape of shapes) {
        const read = shape.read(document);
        if (read)
            return read;
    }
    return undefined;
}
/**
 * The bundles of JSON lines; undefined where the first line is no JSON object, so that the file has another form. One line
 * that is none refuses all: what stands before or behind a bundle says that the file is not what it seems.
 */
function readLines(bytes, file, certificate) {
    const read = [];
    for (const { content: text, number } of (0,lines/* linesOf */.Dx)(bytes)) {
        if ((0,lines/* isBlankLine */.pB)(text))
            continue;
        if (read.length >= limits/* MAX_BUNDLES_PER_FILE */._d)
            return [(0,bundle_bounds/* tooManyBundles */.J)(file, 'more lines than that')];
        const at = { file, line: number };
        const parsed = (0,strict_json/* parseStrictJson */.R)(text);
        const problem = 'problem' in parsed ? parsed : (0,json_json/* isRecord */.u4)(parsed.value) ? undefined : { problem: bundle/* NO_OBJECT */.sl };
        if (problem)
            return read.length === 0 ? undefined : [unreadableFile({ ...problem, line: number }, file)];
        if (!('value' in parsed))
            continue;
        const { value: json } = parsed;
        read.push(...(ofShape(IN_LINES, { json, text, at, certificate }) ?? [(0,bundle/* readBundle */.Bo)(json, at)]));
    }
    return read.length === 0 ? undefined : read;
}
function unreadableFile({ problem, line, code, hint }, file) {
    const { refusal } = (0,bundle/* malformed */.Qm)({ file, ...(line !== undefined && { line }) }, problem);
    return (0,result/* refuse */.TR)({ ...refusal, ...(code !== undefined && { code }), ...(hint !== undefined && { hint }) });
}


/***/ }),

/***/ 95353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readLogAnswer)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _formats_encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11767);
/* harmony import */ var _formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85497);
/* harmony import */ var _formats_json_proto_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87552);




/** The number of the tree (16 hex digits, absent in older answers), then the hash of the leaf. */
const UUID = /^(?:[0-9a-f]{16})?[0-9a-f]{64}$/;
/**
 * Reads all entries of an answer.
 *
 * @param json as the strict reader parsed it
 * @returns the entries; words where it looks like an answer but cannot be used; undefined where it is something else
 */
function readLogAnswer(json) {
    if (Array.isArray(json))
        return readList(json);
    if (!(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(json))
        return undefined;
    if (Object.hasOwn(json, 'canonicalizedBody') || Object.hasOwn(json, 'canonicalized_body')) {
        const named = (0,_formats_json_proto_json_js__WEBPACK_IMPORTED_MODULE_2__/* .withJsonNames */ .h)(json);
        if ('problem' in named)
            return named.problem;
        return (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(named.value) ? alone(fromProtoJson(named.value)) : undefined;
    }
    if (Object.hasOwn(json, 'body') && Object.hasOwn(json, 'logID'))
        return alone(fromApi(json));
    if (Object.hasOwn(json, 'UUID') && Object.hasOwn(json, 'Body'))
        return WITHOUT_PROOF;
    const uuids = Object.keys(json);
    return uuids.length > 0 && uuids.every((uuid) => UUID.test(uuid)) ? readList([json]) : undefined;
}
const WITHOUT_PROOF = 'it is what `rekor-cli get` prints, which holds no proof: add `--format tle`, or take the answer of the log itself';
function readList(list) {
    if (list.length === 0 || !list.every((one) => (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(one) && Object.keys(one).every((uuid) => UUID.test(uuid))))
        return undefined;
    const named = list.flatMap((one) => Object.entries(one));
    if (named.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LOG_ENTRIES */ .$M)
        return `it holds ${named.length} log entries; at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LOG_ENTRIES */ .$M} are read`;
    const entries = [];
    for (const [uuid, given] of named) {
        const entry = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(given) ? fromApi(given) : 'a log entry is not an object';
        if (typeof entry === 'string')
            return entry;
        entries.push({ uuid, entry });
    }
    return entries;
}
function alone(entry) {
    return typeof entry === 'string' ? entry : [{ entry }];
}
/**
 * One entry of the API's answer.
 *
 * @returns the entry, or what is wrong with it
 */
function fromApi(given) {
    // `LogID` beside `logID` is one member to some readers.
    const named = (0,_formats_json_proto_json_js__WEBPACK_IMPORTED_MODULE_2__/* .withJsonNames */ .h)(given);
    if ('problem' in named)
        return named.problem;
    const { body, integratedTime, logIndex, logID } = given;
    const { verification = {} } = given;
    const keyId = hexOf(logID);
    if (!(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(verification) || !keyId)
        return 'a log entry has no `logID` or no `verification`';
    const { signedEntryTimestamp, inclusionProof } = verification;
    const proof = inclusionProof === undefined ? undefined : proofOf(inclusionProof, hexOf, (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(inclusionProof, 'checkpoint'));
    if (typeof proof === 'string')
        return proof;
    return entryOf({ body, integratedTime, logIndex, keyId, promise: signedEntryTimestamp, proof });
}
function fromProtoJson(given) {
    const { canonicalizedBody: body, integratedTime, logIndex, inclusionPromise, inclusionProof } = given;
    const keyId = (0,_formats_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeBase64 */ .y4)((0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(given, 'logId', 'keyId'));
    if (keyId?.length !== 32)
        return 'the log entry has no `logId`';
    const proof = inclusionProof === undefined
        ? undefined
        : proofOf(inclusionProof, _formats_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeBase64 */ .y4, (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(inclusionProof, 'checkpoint', 'envelope'));
    if (typeof proof === 'string')
        return proof;
    const promise = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(inclusionPromise, 'signedEntryTimestamp');
    const entry = entryOf({ body, integratedTime, logIndex, keyId, promise, proof });
    if (typeof entry === 'string' || given['kindVersion'] === undefined)
        return entry;
    const { kind, version } = entry.kindVersion;
    const isAsStated = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(given, 'kindVersion', 'kind') === kind && (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(given, 'kindVersion', 'version') === version;
    return isAsStated ? entry : 'the log entry states another kind than its body';
}
function proofOf(given, decode, checkpoint) {
    const list = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(given, 'hashes') ?? [];
    if (Array.isArray(list) && list.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PROOF_HASHES */ .XF)
        return `a log entry's proof has ${list.length} hashes; at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PROOF_HASHES */ .XF} are read`;
    const hashes = Array.isArray(list) ? list.map((hash) => decode(hash)) : [undefined];
    const rootHash = decode((0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(given, 'rootHash'));
    // In ProtoJSON a zero may be left out.
    const [logIndex, treeSize] = [countOf((0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(given, 'logIndex') ?? 0), countOf((0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(given, 'treeSize'))];
    if (!rootHash || hashes.some((hash) => !hash) || logIndex === undefined || treeSize === undefined)
        return "a log entry's proof of inclusion cannot be read";
    if (typeof checkpoint !== 'string')
        return 'a log entry has a proof without the checkpoint that it would prove';
    return {
        logIndex,
        rootHash,
        treeSize,
        hashes: hashes.flatMap((hash) => hash ?? []),
        checkpoint: { envelope: checkpoint },
    };
}
function entryOf({ body, integratedTime, logIndex, keyId, promise, proof }) {
    if (typeof body === 'string' && body.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LOG_BODY_BYTES */ .Jc)
        return `a log entry has ${body.length} characters; at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LOG_BODY_BYTES */ .Jc} are read`;
    const canonicalizedBody = (0,_formats_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeBase64 */ .y4)(body);
    const signedEntryTimestamp = promise === undefined ? undefined : (0,_formats_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeBase64 */ .y4)(promise);
    if (!canonicalizedBody || (promise !== undefined && !signedEntryTimestamp))
        return "a log entry's body or promise is not base64";
    const parsed = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(canonicalizedBody);
    const [kind, version] = [(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(parsed, 'kind'), (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(parsed, 'apiVersion')];
    if (typeof kind !== 'string' || typeof version !== 'string')
        return "a log entry's body has no kind";
    const [time, index] = [countOf(integratedTime), countOf(logIndex)];
    if (time === undefined || index === undefined)
        return "a log entry's time or index is not a number";
    return {
        logIndex: index,
        logId: { keyId },
        kindVersion: { kind, version },
        integratedTime: time,
        inclusionPromise: signedEntryTimestamp && { signedEntryTimestamp },
        inclusionProof: proof,
        canonicalizedBody,
    };
}
/** A number as the API writes it, or in text as ProtoJSON does. */
function countOf(value) {
    if (typeof value === 'number')
        return Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined;
    return typeof value === 'string' && /^(?:0|[1-9][0-9]{0,18})$/.test(value) ? value : undefined;
}
/** SHA-256 in hex. */
function hexOf(text) {
    return typeof text === 'string' && /^[0-9a-f]{64}$/.test(text) ? Buffer.from(text, 'hex') : undefined;
}


/***/ }),

/***/ 27178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ bundlesOfPackage),
/* harmony export */   n: () => (/* binding */ PACKAGE_ATTESTATIONS)
/* harmony export */ });
/* harmony import */ var _formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85497);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87886);
/**
 * Attestations as package registries hand them out, as Sigstore bundles. npm (and GitHub's API): `{attestations: [{bundle}]}`.
 * PyPI (PEP 740): a provenance object with attestations by publisher, or one attestation in a file of its own; the field
 * mapping is that of the PEP's appendix. What names the publisher there is the registry's word and is not read.
 */


const PACKAGE_ATTESTATIONS = {
    read({ json, at }) {
        const bundles = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json) ? bundlesOfPackage(json) : undefined;
        return bundles === undefined ? undefined : (0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .readEach */ .e2)(bundles, at);
    },
};
const BUNDLE_V03 = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const IN_TOTO = 'application/vnd.in-toto+json';
/** Bundles in JSON form, however many, or what is wrong with the document; undefined where it is no such document. */
function bundlesOfPackage(json) {
    if (json['mediaType'] !== undefined || json['media_type'] !== undefined)
        return undefined;
    const found = listOf(json);
    if (!Array.isArray(found))
        return found;
    if (found.length === 0)
        return 'it holds no attestation';
    return found;
}
function listOf(json) {
    const { attestations, attestation_bundles: groups, envelope, verification_material: material } = json;
    if (Array.isArray(attestations))
        return attestations.map((one) => ((0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(one) ? one['bundle'] : undefined));
    if (envelope !== undefined && material !== undefined)
        return pep740([json]);
    if (!Array.isArray(groups))
        return undefined;
    if (json['version'] !== 1)
        return 'its version of PEP 740 is not known';
    const inner = groups.flatMap((group) => {
        const list = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(group) ? group['attestations'] : undefined;
        return Array.isArray(list) ? list : [undefined];
    });
    return pep740(inner);
}
function pep740(attestations) {
    const bundles = [];
    for (const attestation of attestations) {
        if (!(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(attestation) || attestation['version'] !== 1)
            return 'its version of PEP 740 is not known';
        const { envelope, verification_material: material } = attestation;
        if (!(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(envelope) || !(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(material))
            return 'an attestation in it has no envelope or no material';
        bundles.push({
            mediaType: BUNDLE_V03,
            verificationMaterial: {
                certificate: { rawBytes: material['certificate'] },
                tlogEntries: material['transparency_entries'],
            },
            dsseEnvelope: {
                payload: envelope['statement'],
                payloadType: IN_TOTO,
                signatures: [{ sig: envelope['signature'] }],
            },
        });
    }
    return bundles;
}


/***/ }),

/***/ 41273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   "in": () => (/* binding */ otherSpellingAt),
/* harmony export */   qT: () => (/* binding */ readPointer)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85497);
/* harmony import */ var _member_case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79910);
/** JSON pointers (RFC 6901): how a policy says where a document keeps a value. */


/**
 * The steps of a pointer; the empty one is the whole document.
 *
 * @returns undefined where the text is no pointer (it does not begin with `/`, or `~` is not followed by 0 or 1).
 */
function readPointer(pointer) {
    if (pointer === '')
        return [];
    if (!pointer.startsWith('/') || /~(?![01])/.test(pointer))
        return undefined;
    // `~01` is `~1`, not `/` (section 4).
    return pointer
        .slice(1)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** What stands at a pointer; undefined where nothing does, or where it is no pointer. Only own members count. */
function valueAt(document, pointer) {
    return readPointer(pointer)?.reduce(valueIn, document);
}
function valueIn(found, step) {
    if (Array.isArray(found))
        return /^(?:0|[1-9][0-9]{0,9})$/.test(step) ? found[Number(step)] : undefined;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(found) && Object.hasOwn(found, step) ? found[step] : undefined;
}
/** A member on the way of a pointer that differs from a step by case alone: a reader without case goes another way. */
function otherSpellingAt(document, pointer) {
    let found = document;
    for (const step of readPointer(pointer) ?? []) {
        const other = (0,_member_case_js__WEBPACK_IMPORTED_MODULE_1__/* .otherSpelling */ .N)(found, [step]);
        if (other !== undefined)
            return other;
        found = valueIn(found, step);
    }
    return undefined;
}


/***/ }),

/***/ 79910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ otherSpelling),
/* harmony export */   p: () => (/* binding */ secondSpelling)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85497);
/**
 * Members whose names differ from a known one by case alone. Go's `encoding/json`, which many tools read such documents with, takes
 * `Severity` for `severity`, and of two such members the later one: another reader then sees other content than this one.
 */

/** The name of a member that is one of `names` but for its case; undefined where there is none, or where the value is no object. */
function otherSpelling(value, names) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return undefined;
    const known = new Set(names.map(folded));
    return Object.keys(value).find((name) => !names.includes(name) && known.has(folded(name)));
}
/** The second of two members whose names are the same but for their case. */
function secondSpelling(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return undefined;
    const seen = new Set();
    return Object.keys(value).find((name) => seen.size === seen.add(folded(name)).size);
}
/** As Go folds names: without case, where U+212A is a `k` and U+017F an `s`. */
function folded(name) {
    return name.toLowerCase().replaceAll('\u017f', 's');
}


/***/ }),

/***/ 87552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withJsonNames)
/* harmony export */ });
/* unused harmony export USUAL_NAMES */
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85497);
/**
 * The two spellings of ProtoJSON (protobuf.dev, "ProtoJSON Format"): a parser accepts the name of a field in camel case and as
 * the definition has it. Source of the names: sigstore/protobuf-specs, `sigstore_bundle.proto`, `sigstore_common.proto`,
 * `sigstore_rekor.proto`, `sigstore_trustroot.proto`. The envelope's own (`payloadType`, `keyid`) have one spelling.
 */


/** The fields whose two spellings differ, in the spelling that everything behind the readers uses. */
const FIELDS = [
    ...['mediaType', 'verificationMaterial', 'messageSignature', 'dsseEnvelope'],
    ...['publicKey', 'x509CertificateChain', 'tlogEntries', 'timestampVerificationData', 'rfc3161Timestamps'],
    ...['signedTimestamp', 'rawBytes', 'messageDigest', 'logIndex', 'logId', 'keyId', 'kindVersion', 'integratedTime'],
    ...['inclusionPromise', 'signedEntryTimestamp', 'inclusionProof', 'rootHash', 'treeSize', 'canonicalizedBody'],
    ...['certificateAuthorities', 'timestampAuthorities', 'certChain', 'validFor', 'baseUrl', 'hashAlgorithm'],
    ...['keyDetails', 'checkpointKeyId', 'commonName'],
];
const ORIGINAL = new Map(FIELDS.map((name) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), name]));
/** Names that stand in nearly every bundle, and which no two of have a spelling in common. */
const USUAL_NAMES = new Set([
    ...FIELDS,
    ...['certificate', 'kind', 'version', 'hashes', 'checkpoint', 'envelope', 'algorithm', 'digest', 'signature'],
    ...['payload', 'payloadType', 'signatures', 'sig'],
]);
/** What is wrong with a document, in words that continue a sentence. Thrown and caught in this file. */
class Malformed extends Error {
}
/**
 * A document with the fields of Sigstore's messages in camel case. Never throws.
 *
 * @param value parsed JSON
 * @returns the document, or what is wrong with it: a member that is there in both spellings is given twice.
 */
function withJsonNames(value) {
    try {
        return { value: convert(value, 0) };
    }
    catch (error) {
        if (error instanceof Malformed)
            return { problem: error.message };
        throw error;
    }
}
/** What has nothing to change is given back as it is. */
function convert(value, depth) {
    if (depth > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JSON_DEPTH */ .KX)
        throw new Malformed(`it nests deeper than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JSON_DEPTH */ .KX} levels`);
    if (Array.isArray(value)) {
        const items = value.map((item) => convert(item, depth + 1));
        return items.every((item, index) => item === value[index]) ? value : items;
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return value;
    const names = Object.keys(value);
    if (names.every((name) => USUAL_NAMES.has(name))) {
        let changed;
        for (const name of names) {
            const inner = convert(value[name], depth + 1);
            if (inner !== value[name])
                (changed ??= { ...value })[name] = inner;
        }
        return changed ?? value;
    }
    // What two spellings have in common: no underscores and no case. Case does not tell fields apart either, since cosign's older JSON is
    // read by Go's `encoding/json`, which takes `Cert` for `cert`.
    if (new Set(names.map((name) => name.replaceAll('_', '').toLowerCase())).size < names.length)
        throw new Malformed('a member is given twice in one object, in two spellings');
    const members = names.map((name) => [ORIGINAL.get(name) ?? name, convert(value[name], depth + 1)]);
    const same = members.every(([known, inner]) => Object.hasOwn(value, known) && value[known] === inner);
    return same ? value : Object.fromEntries(members);
}


/***/ }),

/***/ 94594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ lastPart)
/* harmony export */ });
/** The last part of a path or name, which may have been written on Windows. */
function lastPart(name) {
    return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}


/***/ }),

/***/ 25021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withoutTrailing)
/* harmony export */ });
/** Text without what repeats at its end. A pattern such as `x+$` begins anew at each `x` of a long run that something follows. */
/** @param character one character, which is taken away as often as it stands at the end */
function withoutTrailing(text, character) {
    let end = text.length;
    while (end > 0 && text[end - 1] === character)
        end--;
    return text.slice(0, end);
}


/***/ }),

/***/ 60166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ isSelfIssued),
/* harmony export */   Ub: () => (/* binding */ isValidAt),
/* harmony export */   w$: () => (/* binding */ readCertificate)
/* harmony export */ });
/* harmony import */ var _der_der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11631);
/* harmony import */ var _der_der_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24526);
/* harmony import */ var _extensions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26615);
/**
 * Certificates as they are written (RFC 5280, section 4.1). Everything is read once and nothing is believed: whether a
 * certificate may do what it does is asked in `path.ts` and by whoever uses it.
 */



/** Reads one certificate that fills its bytes. @throws MalformedDer */
function readCertificate(der) {
    const [outer] = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derParts */ .Um)(der, 'the whole', _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence);
    const shape = [_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence, _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence, _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.bitString];
    const [signed, algorithm, signature] = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derParts */ .Um)(outer.content, 'the certificate', ...shape);
    const fields = [...(0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derElements */ .zN)(signed.content)];
    const extensions = fields.at(-1)?.tag === _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.context3 ? fields.pop() : undefined;
    const version = fields[0]?.tag === _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.context0 ? fields.shift() : undefined;
    const [serial, innerAlgorithm, issuer, validity, subject, spki] = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTagged */ .OA)(fields.slice(0, REQUIRED.length), 'the certificate', REQUIRED);
    // Two algorithms would leave open which one counts (RFC 5280, 4.1.1.2).
    if (!innerAlgorithm.whole.equals(algorithm.whole))
        throw new _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDer */ .LD('it names two algorithms of its signature');
    const [notBefore, notAfter, ...more] = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derElements */ .zN)(validity.content);
    if (!notBefore || !notAfter || more.length > 0)
        throw new _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDer */ .LD('its period of validity is malformed');
    return {
        der,
        signed: signed.whole,
        signatureAlgorithm: algorithm.whole,
        signature: (0,_der_der_values_js__WEBPACK_IMPORTED_MODULE_1__/* .derOctetsOfBits */ .rT)(signature),
        serial: serial.content,
        issuer: issuer.whole,
        subject: subject.whole,
        notBefore: (0,_der_der_values_js__WEBPACK_IMPORTED_MODULE_1__/* .derTime */ .tm)(notBefore),
        notAfter: (0,_der_der_values_js__WEBPACK_IMPORTED_MODULE_1__/* .derTime */ .tm)(notAfter),
        spki: spki.whole,
        extensions: extensionsOf(extensions, fields.slice(REQUIRED.length), version),
        beforeExtensions: signed.content.subarray(0, signed.content.length - (extensions?.whole.length ?? 0)),
    };
}
/** Serial, algorithm, issuer, validity, subject and key. */
const REQUIRED = [_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.integer, _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence, _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence, _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence, _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence, _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence];
const VERSION_3 = Buffer.from([_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.integer, 1, 2]);
/** issuerUniqueID and subjectUniqueID, which nobody writes and nothing here needs. */
const UNIQUE_IDS = [0x81, 0x82];
/** Only version 3 has extensions (RFC 5280, 4.1.2.1); they are the last field. */
function extensionsOf(extensions, others, version) {
    if (others.some(({ tag }, at) => !UNIQUE_IDS.includes(tag) || (others[at - 1]?.tag ?? 0) >= tag))
        throw new _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDer */ .LD('the certificate has a field that is not known');
    if (!extensions)
        return [];
    if (!version?.content.equals(VERSION_3))
        throw new _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDer */ .LD('it has extensions and is not of version 3');
    return (0,_extensions_js__WEBPACK_IMPORTED_MODULE_2__/* .readExtensions */ .HW)(extensions.content);
}
/** Is the certificate valid at this time, both ends included (RFC 5280, 4.1.2.5)? */
function isValidAt({ notBefore, notAfter }, time) {
    return notBefore <= time && time <= notAfter;
}
/** Issuer and subject are the same: a root, or an authority that certifies its own new key (RFC 5280, 6.1). */
function isSelfIssued({ issuer, subject }) {
    return issuer.equals(subject);
}


/***/ }),

/***/ 11189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ shownName),
/* harmony export */   Rc: () => (/* binding */ isEmptyName),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   nI: () => (/* binding */ emailsIn)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _der_der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11631);
/* harmony import */ var _der_der_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24526);
/** Names of subjects and issuers (Name, RFC 5280, section 4.1.2.4), for comparison by their meaning and for messages. */



/** UTF8String, NumericString, PrintableString, IA5String, VisibleString. Others (BMPString, \u2026) have not been written for decades. */
const TEXT_TAGS = [0x0c, 0x12, 0x13, 0x16, 0x1a];
const EMAIL_ADDRESS = '1.2.840.113549.1.9.1';
const SHORT_NAMES = {
    '2.5.4.3': 'CN',
    '2.5.4.10': 'O',
    '2.5.4.11': 'OU',
    '2.5.4.6': 'C',
};
/** @param name a whole Name. @throws MalformedDer */
function readName(name) {
    const [names] = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .derParts */ .Um)(name, 'a name', _der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
    return (0,_der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .derElements */ .zN)(names.content).map(({ tag, content }) => {
        if (tag !== _der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.set)
            throw new _der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedDer */ .LD('a name is malformed');
        return (0,_der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .derElements */ .zN)(content).map(readAttribute);
    });
}
function readAttribute({ content }) {
    const [oid, value, ...more] = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .derElements */ .zN)(content);
    if (oid?.tag !== _der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.oid || !value || more.length > 0)
        throw new _der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedDer */ .LD('a name is malformed');
    const isText = TEXT_TAGS.includes(value.tag) && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(value.content);
    return { oid: (0,_der_der_values_js__WEBPACK_IMPORTED_MODULE_2__/* .derOid */ ._2)(oid.content), text: isText ? value.content.toString('utf8') : undefined };
}
/**
 * Does the name begin with the other, part by part? Case, white space and the type of text do not count (RFC 5280, 7.1).
 *
 * @returns undefined where a part cannot be compared
 */
function isBelow(name, base) {
    const parts = readName(name).map(comparable);
    const wanted = readName(base).map(comparable);
    if ([...parts, ...wanted].includes(undefined))
        return undefined;
    return wanted.length <= parts.length && wanted.every((part, at) => part === parts[at]);
}
function comparable(attributes) {
    if (attributes.some(({ text }) => text === undefined))
        return undefined;
    const folded = attributes.map(({ oid, text = '' }) => JSON.stringify([oid, text.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ')]));
    return folded.sort().join();
}
/** Nobody is named. */
function isEmptyName(name) {
    return name.length === 2;
}
/** E-mail addresses that stand in the name itself, as some did before there was a place for them. @throws MalformedDer */
function emailsIn(name) {
    return readName(name)
        .flat()
        .filter(({ oid }) => oid === EMAIL_ADDRESS)
        .map(({ text }) => text);
}
/** For messages: `CN=sigstore, O=sigstore.dev`, the most specific part first. Never throws. */
function shownName(name) {
    try {
        const shown = readName(name)
            .flat()
            .map(({ oid, text = '?' }) => `${SHORT_NAMES[oid] ?? oid}=${text}`);
        return shown.reverse().join(', ') || 'no name';
    }
    catch {
        return 'a name that cannot be read';
    }
}


/***/ }),

/***/ 26615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ KEY_USAGE),
/* harmony export */   De: () => (/* binding */ purposesOf),
/* harmony export */   Ey: () => (/* binding */ extensionsProblem),
/* harmony export */   F2: () => (/* binding */ PURPOSE),
/* harmony export */   HW: () => (/* binding */ readExtensions),
/* harmony export */   Nd: () => (/* binding */ extensionValue),
/* harmony export */   Ys: () => (/* binding */ EXTENSION),
/* harmony export */   c4: () => (/* binding */ basicConstraintsOf),
/* harmony export */   h2: () => (/* binding */ authorityKeyIdOf),
/* harmony export */   je: () => (/* binding */ extensionOf),
/* harmony export */   ku: () => (/* binding */ keyUsageOf),
/* harmony export */   tp: () => (/* binding */ subjectAltNamesOf)
/* harmony export */ });
/* harmony import */ var _der_der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11631);
/* harmony import */ var _der_der_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24526);
/* harmony import */ var _general_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87825);
/** Extensions of certificates (RFC 5280, section 4.2): how they stand there, and what those mean that are understood here. */



const EXTENSION = {
    subjectKeyIdentifier: '2.5.29.14',
    keyUsage: '2.5.29.15',
    subjectAltName: '2.5.29.17',
    basicConstraints: '2.5.29.19',
    nameConstraints: '2.5.29.30',
    authorityKeyIdentifier: '2.5.29.35',
    extendedKeyUsage: '2.5.29.37',
    /** RFC 6962, section 3.3. */
    signedCertificateTimestamps: '1.3.6.1.4.1.11129.2.4.2',
};
/** Purposes of extended key usage (RFC 5280, 4.2.1.12). */
const PURPOSE = {
    codeSigning: '1.3.6.1.5.5.7.3.3',
    timeStamping: '1.3.6.1.5.5.7.3.8',
    any: '2.5.29.37.0',
};
/** Bits of key usage (RFC 5280, 4.2.1.3). */
const KEY_USAGE = { digitalSignature: 0, contentCommitment: 1, keyCertSign: 5 };
/** @param content of the field: a SEQUENCE of at least one. @throws MalformedDer */
function readExtensions(content) {
    const [list] = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derParts */ .Um)(content, 'the list of extensions', _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence);
    const extensions = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derElements */ .zN)(list.content).map(({ tag, content: one, whole }) => {
        const [oid, ...rest] = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derElements */ .zN)(one);
        const value = rest.pop();
        const [critical, ...more] = rest;
        if (tag !== _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence || oid?.tag !== _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.oid || value?.tag !== _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.octetString || more.length > 0)
            throw new _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDer */ .LD('an extension is malformed');
        // DER leaves out what is the default; some encoders write FALSE all the same.
        return {
            oid: (0,_der_der_values_js__WEBPACK_IMPORTED_MODULE_1__/* .derOid */ ._2)(oid.content),
            value: value.content,
            critical: critical !== undefined && (0,_der_der_values_js__WEBPACK_IMPORTED_MODULE_1__/* .derBoolean */ .cl)(critical),
            whole,
        };
    });
    if (extensions.length === 0)
        throw new _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDer */ .LD('its list of extensions is empty');
    return extensions;
}
/** The value of an extension; `extensionsProblem` has found out that there is only one. */
function extensionOf({ extensions }, oid) {
    return extensions.find((extension) => extension.oid === oid);
}
/** What the value of an extension is, and what it is called where it is malformed (RFC 5280, section 4.2.1). */
const VALUES = {
    subjectKeyIdentifier: [_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.octetString, 'its subject key identifier'],
    keyUsage: [_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.bitString, 'its key usage'],
    subjectAltName: [_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence, 'its subject alternative name'],
    basicConstraints: [_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence, 'its basic constraints'],
    nameConstraints: [_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence, 'its name constraints'],
    authorityKeyIdentifier: [_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence, 'its authority key identifier'],
    extendedKeyUsage: [_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence, 'its extended key usage'],
};
/** The one element of an extension's value; undefined where the certificate does not have the extension. @throws MalformedDer */
function extensionValue(certificate, name) {
    const found = extensionOf(certificate, EXTENSION[name]);
    const [tag, what] = VALUES[name];
    return found && (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derParts */ .Um)(found.value, what, tag)[0];
}
/** What makes a certificate unusable whatever it is for: an extension twice, or a critical one that is not understood. */
function extensionsProblem({ extensions }, understood) {
    const seen = new Set();
    for (const { oid, critical } of extensions) {
        if (seen.has(oid))
            return `it has the extension ${oid} twice`;
        seen.add(oid);
        if (critical && !understood.includes(oid))
            return `it has the critical extension ${oid}, which is unknown`;
    }
    return undefined;
}
/** Key usage by the numbers of its bits; undefined where the certificate does not restrict it. @throws MalformedDer */
function keyUsageOf(certificate) {
    const bits = extensionValue(certificate, 'keyUsage');
    return bits && (0,_der_der_values_js__WEBPACK_IMPORTED_MODULE_1__/* .derFlags */ .Zb)(bits);
}
/** Purposes by object identifier; undefined where the certificate does not restrict them. @throws MalformedDer */
function purposesOf(certificate) {
    const list = extensionValue(certificate, 'extendedKeyUsage');
    return (list &&
        (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derElements */ .zN)(list.content).map(({ tag, content }) => {
            if (tag !== _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.oid)
                throw new _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDer */ .LD('its extended key usage is malformed');
            return (0,_der_der_values_js__WEBPACK_IMPORTED_MODULE_1__/* .derOid */ ._2)(content);
        }));
}
/** RFC 5280, 4.2.1.9; a certificate without the extension is nobody's authority. @throws MalformedDer */
function basicConstraintsOf(certificate) {
    const constraints = extensionValue(certificate, 'basicConstraints');
    if (!constraints)
        return { isAuthority: false };
    const parts = [...(0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derElements */ .zN)(constraints.content)];
    const isAuthority = parts[0]?.tag === _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.boolean ? parts.shift() : undefined;
    const [pathLength, ...more] = parts;
    if (more.length > 0)
        throw new _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDer */ .LD('its basic constraints are malformed');
    return {
        isAuthority: isAuthority !== undefined && (0,_der_der_values_js__WEBPACK_IMPORTED_MODULE_1__/* .derBoolean */ .cl)(isAuthority),
        ...(pathLength && { pathLength: (0,_der_der_values_js__WEBPACK_IMPORTED_MODULE_1__/* .derNumber */ .l0)(pathLength) }),
    };
}
/** Names of the subject (RFC 5280, 4.2.1.6); undefined where there is no such extension. @throws MalformedDer */
function subjectAltNamesOf(certificate) {
    const list = extensionValue(certificate, 'subjectAltName');
    return list && (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derElements */ .zN)(list.content).map(_general_name_js__WEBPACK_IMPORTED_MODULE_2__/* .readGeneralName */ .S);
}
/** The hint by which the issuer's key is found (RFC 5280, 4.2.1.1): the field `[0]`. @throws MalformedDer */
function authorityKeyIdOf(certificate) {
    const fields = extensionValue(certificate, 'authorityKeyIdentifier');
    return fields && (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derElements */ .zN)(fields.content).find(({ tag }) => tag === 0x80)?.content;
}


/***/ }),

/***/ 87825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readGeneralName)
/* harmony export */ });
/* harmony import */ var _der_der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11631);
/** Names in certificates (GeneralName, RFC 5280, section 4.2.1.6). */

/** Forms of names by their tags. */
const FORMS = {
    0xa0: 'otherName',
    0x81: 'email',
    0x82: 'dns',
    0xa3: 'x400Address',
    0xa4: 'directoryName',
    0xa5: 'ediPartyName',
    0x86: 'uri',
    0x87: 'ipAddress',
    0x88: 'registeredId',
};
/** @throws MalformedDer */
function readGeneralName({ tag, content }) {
    const form = Object.hasOwn(FORMS, tag) ? FORMS[tag] : undefined;
    if (!form)
        throw new _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDer */ .LD('a name in it is of an unknown form');
    return { form, content };
}


/***/ }),

/***/ 72354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lt: () => (/* binding */ isPathValidAt),
  h3: () => (/* binding */ issuerCalls),
  z9: () => (/* binding */ pathProblem),
  lL: () => (/* binding */ pathsFrom)
});

// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
// EXTERNAL MODULE: ./lib/formats/x509/certificate.js
var x509_certificate = __webpack_require__(60166);
// EXTERNAL MODULE: ./lib/formats/x509/distinguished-name.js
var distinguished_name = __webpack_require__(11189);
// EXTERNAL MODULE: ./lib/formats/x509/extensions.js
var x509_extensions = __webpack_require__(26615);
// EXTERNAL MODULE: ./lib/formats/der/der.js
var der = __webpack_require__(11631);
// EXTERNAL MODULE: ./lib/formats/x509/general-name.js
var general_name = __webpack_require__(87825);
;// CONCATENATED MODULE: ./lib/formats/x509/name-constraints.js
/**
 * Name constraints: which names the certificates below an authority may have (RFC 5280, section 4.2.1.10). A name that is
 * constrained and cannot be compared is refused.
 */




/** Undefined where the certificate has none. @throws MalformedDer */
function nameConstraintsOf(certificate) {
    const lists = (0,x509_extensions/* extensionValue */.Nd)(certificate, 'nameConstraints');
    if (!lists)
        return undefined;
    const read = { permitted: [], excluded: [] };
    const elements = (0,der/* derElements */.zN)(lists.content);
    const tags = elements.map(({ tag }) => tag).join();
    if (!LISTS.includes(tags))
        throw new der/* MalformedDer */.LD('its name constraints are malformed');
    for (const { tag, content } of elements)
        read[tag === der/* TAG */.Dk.context0 ? 'permitted' : 'excluded'] = subtrees(content);
    return read;
}
/** Permitted, excluded, or both in this order; an empty extension must not be (RFC 5280, 4.2.1.10). */
const LISTS = [`${der/* TAG */.Dk.context0}`, `${der/* TAG */.Dk.context1}`, `${der/* TAG */.Dk.context0},${der/* TAG */.Dk.context1}`];
function subtrees(content) {
    const found = (0,der/* derElements */.zN)(content).map(({ tag, content: one }) => {
        const [base, ...bounds] = (0,der/* derElements */.zN)(one);
        // A minimum that is not 0, or a maximum, is not used with any form of names in this profile.
        if (tag !== der/* TAG */.Dk.sequence || !base || bounds.length > 0)
            throw new der/* MalformedDer */.LD('its name constraints are malformed');
        return (0,general_name/* readGeneralName */.S)(base);
    });
    if (found.length === 0)
        throw new der/* MalformedDer */.LD('its name constraints are malformed');
    return found;
}
/**
 * Names of a certificate that constraints apply to: its subject, its alternative names, and where it has none of those
 * the e-mail addresses in its subject.
 *
 * @throws MalformedDer
 */
function constrainedNames(certificate) {
    const alternative = (0,x509_extensions/* subjectAltNamesOf */.tp)(certificate);
    const { subject } = certificate;
    return [
        ...((0,distinguished_name/* isEmptyName */.Rc)(subject) ? [] : [{ form: 'directoryName', content: subject }]),
        ...(alternative ?? (0,distinguished_name/* emailsIn */.nI)(subject).map((text) => ({ form: 'email', content: Buffer.from(text ?? '') }))),
    ];
}
/** Which of the names the constraints forbid, and why; undefined where they allow all. @throws MalformedDer */
function constraintProblem(names, constraints) {
    for (const name of names) {
        const permitted = constraints.permitted.filter(({ form }) => form === name.form);
        const excluded = constraints.excluded.filter(({ form }) => form === name.form);
        const compared = [...permitted, ...excluded].map((base) => COMPARE[name.form](name.content, base.content));
        const what = SHOWN[name.form];
        if (compared.includes(undefined))
            return `${what} cannot be compared with its name constraints`;
        if (compared.slice(permitted.length).includes(true))
            return `${what} is excluded by its name constraints`;
        if (permitted.length > 0 && !compared.slice(0, permitted.length).includes(true))
            return `${what} is not among those that its name constraints permit`;
    }
    return undefined;
}
const SHOWN = {
    otherName: 'a name of another form (otherName)',
    email: 'the e-mail address',
    dns: 'the DNS name',
    x400Address: 'an X.400 address',
    directoryName: 'the subject',
    ediPartyName: 'an EDI party name',
    uri: 'the URI',
    ipAddress: 'the IP address',
    registeredId: 'a registered ID',
};
const incomparable = () => undefined;
const COMPARE = {
    // No rule says how such names lie within each other.
    otherName: incomparable,
    x400Address: incomparable,
    ediPartyName: incomparable,
    registeredId: incomparable,
    directoryName: distinguished_name/* isBelow */.Yw,
    email: (name, base) => isEmailWithin(ascii(name), ascii(base)),
    dns: (name, base) => isDnsWithin(ascii(name), ascii(base)),
    uri: (name, base) => isUriWithin(ascii(name), ascii(base)),
    ipAddress: isAddressWithin,
};
/** Text of an IA5String; bytes beyond ASCII become letters that no comparison takes. */
const ascii = (content) => content.toString('latin1');
/** Labels of letters, digits, hyphens and underscores; the last begins with a letter, which no IP address does. */
const HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)*[a-z](?:[a-z0-9-]*[a-z0-9])?$/;
const hostOf = (text) => (HOST.test(text.toLowerCase()) ? text.toLowerCase() : undefined);
/** Local parts that need no quotes, so that there is one way to take the address apart (RFC 5321, 4.1.2). */
const EMAIL = /^([A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+)@([^@]+)$/;
/** A base is one address, all addresses of a host, or with a leading dot all addresses in a domain. */
function isEmailWithin(name, base) {
    const [, local, domain = ''] = EMAIL.exec(name) ?? [];
    const host = hostOf(domain);
    if (local === undefined || host === undefined)
        return undefined;
    if (!base.includes('@'))
        return isHostWithin(host, base);
    const [, onlyLocal, onlyDomain = ''] = EMAIL.exec(base) ?? [];
    const onlyHost = hostOf(onlyDomain);
    return onlyHost === undefined ? undefined : local === onlyLocal && host === onlyHost;
}
/** Scheme, authority and the rest (RFC 3986, section 3); without an authority that is a host's name nothing can be compared. */
const URI = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/(?:[A-Za-z0-9._~!$&'()*+,;=:%-]*@)?([A-Za-z0-9._-]+)(?::\d*)?(?:[/?#]|$)/;
/** A base is one host, or with a leading dot all hosts in a domain. */
function isUriWithin(name, base) {
    const host = hostOf(URI.exec(name)?.[1] ?? '');
    return host === undefined ? undefined : isHostWithin(host, base);
}
function isHostWithin(host, base) {
    const wanted = hostOf(base.startsWith('.') ? base.slice(1) : base);
    if (wanted === undefined)
        return undefined;
    return base.startsWith('.') ? host.endsWith(`.${wanted}`) : host === wanted;
}
/** A base is a host with everything below it; the empty one is all of DNS. */
function isDnsWithin(name, base) {
    const host = hostOf(name);
    if (host === undefined)
        return undefined;
    if (base === '')
        return true;
    const within = isHostWithin(host, base);
    return within === false ? host.endsWith(`.${base.toLowerCase()}`) : within;
}
/** A base is an address and a mask of the same length. */
function isAddressWithin(name, base) {
    const bytes = name.length;
    if (bytes !== 4 && bytes !== 16)
        return undefined;
    if (base.length !== 8 && base.length !== 32)
        return undefined;
    if (base.length !== 2 * bytes)
        return false;
    return name.every((byte, at) => ((byte ^ (base[at] ?? 0)) & (base[bytes + at] ?? 0xff)) === 0);
}

// EXTERNAL MODULE: ./lib/formats/x509/signature.js
var signature = __webpack_require__(44527);
;// CONCATENATED MODULE: ./lib/formats/x509/path.js







/** Extensions of an authority's certificate that may be critical; certificate policies are not processed. */
const UNDERSTOOD = [
    x509_extensions/* EXTENSION */.Ys.keyUsage,
    x509_extensions/* EXTENSION */.Ys.subjectAltName,
    x509_extensions/* EXTENSION */.Ys.basicConstraints,
    x509_extensions/* EXTENSION */.Ys.nameConstraints,
    x509_extensions/* EXTENSION */.Ys.extendedKeyUsage,
];
/** Is the path valid at this time: every certificate of it, the anchor among them? */
function isPathValidAt(path, time) {
    return path.every((certificate) => (0,x509_certificate/* isValidAt */.Ub)(certificate, time));
}
/**
 * All paths from the certificate by way of the authority's certificates. Never throws.
 *
 * @param authorities the certificates of one authority of a trusted root, always the same list for the same authority:
 *   what is found out about them is remembered with it
 */
function pathsFrom(certificate, authorities, purpose) {
    const paths = [];
    const problems = [];
    try {
        const keyId = (0,x509_extensions/* authorityKeyIdOf */.h2)(certificate);
        for (const chain of chainsOf(authorities, purpose)) {
            if (!mayHaveIssued(chain.issuer, certificate, keyId))
                continue;
            const wrong = (0,signature/* isIssuedBy */.rh)(certificate, chain.key)
                ? (chain.problem ?? namesProblem(certificate, chain.constraints))
                : FOREIGN;
            if (wrong === undefined)
                paths.push([certificate, ...chain.certificates]);
            else
                problems.push(wrong);
        }
    }
    catch (error) {
        problems.push((0,result/* wordsOf */.Z9)(error));
    }
    return { paths, problems };
}
/** The verifications that `pathsFrom` will make, each with who would have issued the certificate. @throws MalformedDer */
function issuerCalls(certificate, authorities, purpose) {
    const keyId = (0,x509_extensions/* authorityKeyIdOf */.h2)(certificate);
    return chainsOf(authorities, purpose)
        .filter(({ issuer }) => mayHaveIssued(issuer, certificate, keyId))
        .flatMap(({ issuer, key }) => {
        const call = (0,signature/* issuedCall */._G)(certificate, key);
        return call ? [{ issuer, call }] : [];
    });
}
const FOREIGN = 'it is not signed by the authority that it names';
/** Why there is no path, in words: the problem that says most, where several authorities were tried. */
function pathProblem(found) {
    const problems = found.flatMap((one) => one.problems);
    return problems.find((one) => one !== FOREIGN) ?? problems[0] ?? 'none of its authorities has issued the certificate';
}
const known = {
    codeSigning: new WeakMap(),
    timeStamping: new WeakMap(),
};
function chainsOf(authorities, purpose) {
    let chains = known[purpose].get(authorities);
    if (!chains) {
        chains = waysUp(authorities).map((way) => chainOf(way, purpose));
        known[purpose].set(authorities, chains);
    }
    return chains;
}
/** Every way from one of the certificates to an anchor, which is one that signed itself; the shortest first. */
function waysUp(authorities) {
    const keyed = authorities.flatMap((certificate) => {
        const key = (0,signature/* publicKeyOf */.kc)(certificate);
        return key ? [{ certificate, key }] : [];
    });
    const isAnchor = ({ certificate, key }) => (0,x509_certificate/* isSelfIssued */.Cb)(certificate) && (0,signature/* isIssuedBy */.rh)(certificate, key);
    const anchors = keyed.filter(isAnchor);
    const others = keyed.filter((one) => !anchors.includes(one));
    const ways = anchors.map((anchor) => [anchor]);
    // Grown downwards, so that each new certificate meets a way that is whole.
    for (let at = 0; at < ways.length && ways.length < limits/* MAX_PATHS */.KD; at++) {
        const way = ways[at] ?? [];
        const [issuer] = way;
        if (!issuer || way.length >= limits/* MAX_PATH_CERTIFICATES */._Z)
            continue;
        const below = others.filter((one) => !way.includes(one) && isChained(issuer, one.certificate) && (0,signature/* isIssuedBy */.rh)(one.certificate, issuer.key));
        ways.push(...below.map((one) => [one, ...way]));
    }
    return ways.slice(0, limits/* MAX_PATHS */.KD);
}
function isChained({ certificate: issuer }, certificate) {
    try {
        return mayHaveIssued(issuer, certificate, (0,x509_extensions/* authorityKeyIdOf */.h2)(certificate));
    }
    catch {
        return false; // its key identifier is malformed
    }
}
/** By name, and by key identifiers where both certificates have them (RFC 5280, 4.2.1.1). @throws MalformedDer */
function mayHaveIssued(issuer, certificate, keyId) {
    if (!issuer.subject.equals(certificate.issuer))
        return false;
    const subjectKeyId = keyId && (0,x509_extensions/* extensionValue */.Nd)(issuer, 'subjectKeyIdentifier')?.content;
    return !subjectKeyId || subjectKeyId.equals(keyId);
}
/** A way with what its certificates allow below them. */
function chainOf(way, purpose) {
    const certificates = way.map(({ certificate }) => certificate);
    const [first] = way;
    if (!first)
        throw new Error('a way without certificates');
    const base = { certificates, issuer: first.certificate, key: first.key };
    const constraints = [];
    // From the anchor down, as constraints hold for what is below.
    for (const [at, certificate] of [...certificates.entries()].slice(0, -1).reverse()) {
        const below = certificates.slice(0, at).filter((one) => !(0,x509_certificate/* isSelfIssued */.Cb)(one)).length;
        try {
            const wrong = authorityProblem(certificate, purpose, below) ??
                ((0,x509_certificate/* isSelfIssued */.Cb)(certificate) ? undefined : namesProblem(certificate, constraints));
            if (wrong)
                return { ...base, constraints, problem: `${(0,distinguished_name/* shownName */.HD)(certificate.subject)}: ${wrong}` };
            const own = nameConstraintsOf(certificate);
            if (own)
                constraints.push(own);
        }
        catch (error) {
            return { ...base, constraints, problem: `${(0,distinguished_name/* shownName */.HD)(certificate.subject)}: ${(0,result/* wordsOf */.Z9)(error)}` };
        }
    }
    return { ...base, constraints };
}
/**
 * Why the certificate may not issue others (RFC 5280, 6.1.4, k to o).
 *
 * @param below how many authorities follow below it that are not the same one with another key
 * @throws MalformedDer
 */
function authorityProblem(certificate, purpose, below) {
    const extensions = (0,x509_extensions/* extensionsProblem */.Ey)(certificate, UNDERSTOOD);
    if (extensions)
        return extensions;
    const { isAuthority, pathLength } = (0,x509_extensions/* basicConstraintsOf */.c4)(certificate);
    if (!isAuthority)
        return 'it is not the certificate of an authority';
    if (pathLength !== undefined && pathLength < below)
        return `it allows ${pathLength} authorities below it, and there are ${below}`;
    const usage = (0,x509_extensions/* keyUsageOf */.ku)(certificate);
    if (usage && !usage.has(x509_extensions/* KEY_USAGE */.CC.keyCertSign))
        return 'its key usage does not allow it to issue certificates';
    const purposes = (0,x509_extensions/* purposesOf */.De)(certificate);
    if (purposes && !purposes.includes(x509_extensions/* PURPOSE */.F2[purpose]) && !purposes.includes(x509_extensions/* PURPOSE */.F2.any))
        return `its extended key usage does not allow ${path_SHOWN[purpose]}`;
    return undefined;
}
const path_SHOWN = { codeSigning: 'code signing', timeStamping: 'timestamps' };
function namesProblem(certificate, constraints) {
    if (constraints.length === 0)
        return undefined;
    const names = constrainedNames(certificate);
    for (const one of constraints) {
        const problem = constraintProblem(names, one);
        if (problem)
            return `an authority above it does not allow its name: ${problem}`;
    }
    return undefined;
}


/***/ }),

/***/ 44527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ cmsAlgorithm),
/* harmony export */   XI: () => (/* binding */ importSpki),
/* harmony export */   _G: () => (/* binding */ issuedCall),
/* harmony export */   kc: () => (/* binding */ publicKeyOf),
/* harmony export */   rh: () => (/* binding */ isIssuedBy),
/* harmony export */   s3: () => (/* binding */ isSignedBy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11767);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50196);
/* harmony import */ var _signature_call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13111);
/** Signatures of authorities over what they issue: certificates, and the attributes of timestamps. */




/**
 * AlgorithmIdentifiers whole, in hex: parameters are absent for ECDSA (RFC 5758, 3.2) and Ed25519 (RFC 8410, 3), and NULL
 * for RSA (RFC 4055, 5). SHA-1 is not among them.
 */
const ALGORITHMS = {
    '300a06082a8648ce3d040302': { keys: 'ec', hash: 'sha256' },
    '300a06082a8648ce3d040303': { keys: 'ec', hash: 'sha384' },
    '300a06082a8648ce3d040304': { keys: 'ec', hash: 'sha512' },
    '300d06092a864886f70d01010b0500': { keys: 'rsa', hash: 'sha256' },
    '300d06092a864886f70d01010c0500': { keys: 'rsa', hash: 'sha384' },
    '300d06092a864886f70d01010d0500': { keys: 'rsa', hash: 'sha512' },
    '300506032b6570': { keys: 'ed25519', hash: null },
};
/**
 * The key in a SubjectPublicKeyInfo. It goes to OpenSSL as PEM, since Node tries every other kind of key on the object that would
 * say that it is DER, and the errors of that cost more than the key.
 *
 * @throws Error where it cannot be read
 */
function importSpki(spki) {
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(`-----BEGIN PUBLIC KEY-----\n${(0,_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .pemLines */ .Ks)(spki)}-----END PUBLIC KEY-----\n`);
    (0,_public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .noteCurve */ .K)(key, spki);
    return key;
}
/** The key that a certificate is about; undefined where it cannot be read. */
function publicKeyOf({ spki }) {
    try {
        return importSpki(spki);
    }
    catch {
        return undefined;
    }
}
/** Verifies a signature by the algorithm that stands beside it, if the key is of its kind. Never throws. */
function isSignedBy(key, algorithm, data, signature) {
    const call = signedCall(key, algorithm, data, signature);
    return call !== undefined && (0,_signature_call_js__WEBPACK_IMPORTED_MODULE_2__/* .isValid */ .fn)(call);
}
/** What is to be verified; undefined where the key is of another kind than the algorithm. */
function signedCall(key, algorithm, data, signature) {
    const hex = algorithm.toString('hex');
    const known = Object.hasOwn(ALGORITHMS, hex) ? ALGORITHMS[hex] : undefined;
    return known && known.keys === key.asymmetricKeyType ? { hash: known.hash, key, data, signature } : undefined;
}
const RSA_ENCRYPTION = '300d06092a864886f70d0101010500';
/**
 * The algorithm of a signature in CMS: RSA may stand there without a hash, which is then the one of the signed attributes
 * (RFC 3370, section 3.2).
 */
function cmsAlgorithm(algorithm, hash) {
    if (algorithm.toString('hex') !== RSA_ENCRYPTION)
        return algorithm;
    const [whole = ''] = Object.entries(ALGORITHMS).find(([, known]) => known.keys === 'rsa' && known.hash === hash) ?? [];
    return Buffer.from(whole, 'hex');
}
/** What is to be verified of a certificate, and by which key. */
function issuedCall({ signed, signatureAlgorithm, signature }, key) {
    return signedCall(key, signatureAlgorithm, signed, signature);
}
/** Did the holder of the key issue the certificate? */
function isIssuedBy({ signed, signatureAlgorithm, signature }, key) {
    return isSignedBy(key, signatureAlgorithm, signed, signature);
}


/***/ }),

/***/ 20260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WY: () => (/* binding */ checkFileRules),
  DI: () => (/* binding */ checkImageRules),
  p3: () => (/* binding */ outOfTime)
});

// EXTERNAL MODULE: ./lib/evidence/read-evidence.js + 2 modules
var read_evidence = __webpack_require__(48763);
// EXTERNAL MODULE: ./lib/model/list-places.js
var list_places = __webpack_require__(81966);
// EXTERNAL MODULE: ./lib/verify/verdict.js
var verdict = __webpack_require__(53900);
// EXTERNAL MODULE: ./lib/evidence/near-evidence.js
var near_evidence = __webpack_require__(91045);
// EXTERNAL MODULE: ./lib/evidence/locate.js
var locate = __webpack_require__(60943);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
// EXTERNAL MODULE: ./lib/evidence/signatures/clearsigned.js
var clearsigned = __webpack_require__(91032);
// EXTERNAL MODULE: ./lib/evidence/signatures/openpgp.js + 1 modules
var openpgp = __webpack_require__(93903);
;// CONCATENATED MODULE: ./lib/evidence/own-evidence.js
/** Artifacts that carry their own evidence: clearsigned documents. */





/** Enough to see what a file begins with; text before a signed block is looked for in as much. */
const HEAD = 4096;
/** The artifact's own evidence, where a clearsigned block begins in its first bytes. Never throws. */
function ownEvidence({ name, path }) {
    const head = (0,read_file/* readHead */.zy)(path, HEAD);
    // What cannot be read, its hashing will report.
    if (!head?.includes(clearsigned/* CLEARSIGNED_BEGIN */.Wc) || !(0,clearsigned/* holdsClearsigned */.WX)(head))
        return [];
    const read = (0,read_file/* readWhole */.oD)(path, limits/* MAX_CLEARSIGNED_BYTES */.bK, { shown: name });
    return ['refusal' in read ? (0,result/* refuse */.TR)({ at: { file: name }, ...read.refusal }) : (0,openpgp/* readOpenPgpDocument */.br)(read.bytes, name)];
}

// EXTERNAL MODULE: ./lib/subjects/digest.js + 3 modules
var digest = __webpack_require__(44481);
// EXTERNAL MODULE: ./lib/subjects/nuget-name.js
var nuget_name = __webpack_require__(56440);
// EXTERNAL MODULE: ./lib/core/once-per.js
var once_per = __webpack_require__(76864);
// EXTERNAL MODULE: ./lib/formats/public-key.js + 1 modules
var public_key = __webpack_require__(50196);
// EXTERNAL MODULE: ./lib/evidence/signatures/key-forms.js + 2 modules
var key_forms = __webpack_require__(95210);
// EXTERNAL MODULE: ./lib/verify/keys/key-form.js + 5 modules
var key_form = __webpack_require__(82522);
// EXTERNAL MODULE: ./lib/verify/sigstore/read-content.js + 2 modules
var read_content = __webpack_require__(5708);
// EXTERNAL MODULE: ./lib/verify/statement.js + 1 modules
var statement = __webpack_require__(68722);
;// CONCATENATED MODULE: ./lib/gate/prepared-requirement.js
/** The keys that may sign artifacts directly. */
function acceptedKeys(prepared) {
    return prepared.flatMap((one) => one.kind === 'signature'
        ? one.requirement.by.of.filter((signer) => signer.kind === 'key')
        : []);
}

;// CONCATENATED MODULE: ./lib/gate/needed-hashes.js







/** Plain Ed25519 is over the bytes themselves, and RSA keys that allow nothing but PSS verify only there. */
const NEED_BYTES = ['ed25519', 'rsa-pss'];
const ALL_SHA = ['sha256', 'sha384', 'sha512'];
/** Artifacts share long lists. */
const needsOf = (0,once_per/* oncePer */.P)((part) => {
    const evidence = part.flatMap((one) => (one.ok ? [one.value] : []));
    const messages = evidence.flatMap((one) => 'content' in one && one.content.kind === 'message' ? [{ content: one.content, key: one.key }] : []);
    return {
        algorithms: new Set(evidence.flatMap(algorithmsOf)),
        byUnknownKey: messages.some(({ content, key }) => !content.claimedDigest && key.kind !== 'certificate'),
        message: messages.length > 0,
        openPgp: evidence.some((one) => one.form === 'openpgp' && one.over.kind === 'artifact'),
        overBytes: evidence.filter(key_forms/* isKeyFormEvidence */.Tg).filter(key_forms/* needsBytes */.JC),
    };
});
function algorithmsOf(evidence) {
    if (evidence.form === 'openpgp')
        return [];
    if ((0,key_forms/* isKeyFormEvidence */.Tg)(evidence))
        return (0,key_forms/* algorithmsOf */.w2)(evidence);
    const { content, key } = evidence;
    switch (content.kind) {
        case 'dsse': {
            const read = (0,read_content/* contentOf */.$)(evidence);
            return read?.ok ? (0,statement/* statementAlgorithms */.A5)(read.value.statement) : [];
        }
        case 'simple-signing':
        case 'cms':
            return [];
        case 'message':
            if (content.claimedDigest)
                return [content.claimedDigest.algorithm];
            return key.kind === 'certificate' ? ALL_SHA : [];
    }
}
/** What checking a subject will ask for: its evidence, the lists of its rule, and npm's attestations. */
function neededReading(subject, evidence, prepared) {
    const asked = evidence.map(needsOf);
    // A bare signature does not say what it was made with.
    const keys = acceptedKeys(prepared);
    const byUnknownKey = asked.some((one) => one.byUnknownKey) ? keys.flatMap(({ key }) => (0,public_key/* hashesFor */.yO)(key)) : [];
    const messages = asked.some(({ message }) => message);
    const plain = messages && keys.some(({ key, format }) => !format && NEED_BYTES.includes(key.asymmetricKeyType));
    const ownForm = asked.some(({ overBytes }) => overBytes.some((one) => keys.some((key) => (0,key_form/* isKeyOf */.b)(key, one))));
    // Only a signature over the artifact itself has any use for its bytes.
    const handy = messages || asked.some(({ openPgp }) => openPgp) ? 'handy' : 'none';
    return {
        algorithms: needed(asked, byUnknownKey, prepared, subject),
        bytes: plain || ownForm ? 'all' : handy,
    };
}
function needed(asked, byUnknownKey, prepared, subject) {
    const found = new Set(['sha256']);
    for (const one of asked)
        for (const algorithm of one.algorithms)
            found.add(algorithm);
    for (const algorithm of byUnknownKey)
        found.add(algorithm);
    for (const one of prepared) {
        if (one.kind === 'checksum')
            for (const listed of one.algorithms(subject))
                found.add(listed);
        // Attestations of a package may come from its index, when the file was hashed already: npm's name SHA-512.
        if (one.kind === 'signature' && one.requirement.package?.ecosystem === 'npm')
            found.add('sha512');
    }
    return [...found];
}

// EXTERNAL MODULE: ./lib/gate/evidence/openpgp.js
var evidence_openpgp = __webpack_require__(37494);
// EXTERNAL MODULE: ./lib/formats/x509/path.js + 1 modules
var path = __webpack_require__(72354);
// EXTERNAL MODULE: ./lib/verify/sigstore/certificate-transparency.js
var certificate_transparency = __webpack_require__(874);
// EXTERNAL MODULE: ./lib/verify/sigstore/certificate.js
var certificate = __webpack_require__(84687);
// EXTERNAL MODULE: ./lib/verify/sigstore/checkpoint.js
var sigstore_checkpoint = __webpack_require__(23196);
// EXTERNAL MODULE: ./lib/verify/sigstore/inclusion-promise.js
var inclusion_promise = __webpack_require__(34634);
;// CONCATENATED MODULE: ./lib/verify/crew/foreseen-calls.js








/** @returns none for evidence by key, or which cannot be read. Never throws. */
function foreseenCalls(evidence, { bytes }, roots) {
    const { key, file } = evidence;
    if (key.kind !== 'certificate')
        return [];
    const read = (0,certificate/* readLeaf */.rf)(key.leaf, file);
    if (!read.ok)
        return [];
    const leaf = read.value;
    try {
        const known = roots.filter((root) => (0,certificate/* issuerProblem */.Rs)(leaf, root, file) === undefined);
        const calls = [
            ...signatureCalls(evidence, leaf, bytes),
            ...known.flatMap((root) => [...chainCalls(leaf, root), ...logCalls(evidence, root)]),
        ];
        return calls.filter(({ data }) => data.length <= limits/* MAX_FORESEEN_BYTES */.xP).slice(0, limits/* MAX_FORESEEN_CALLS */.Pf);
    }
    catch {
        return []; // why it cannot be read is told where it is judged
    }
}
function signatureCalls(evidence, { key }, artifact) {
    const bytes = signedBytes(evidence, artifact);
    const [hash] = (0,public_key/* hashesFor */.yO)(key);
    // RSA is verified in another way, and Ed25519 by the digest first.
    if (!bytes || !hash || key.asymmetricKeyType !== 'ec')
        return [];
    return [{ hash, key, data: bytes, signature: evidence.content.signature }];
}
function signedBytes(evidence, artifact) {
    const { content } = evidence;
    if (content.kind === 'message')
        return artifact;
    if (content.kind === 'simple-signing')
        return content.payload;
    if (content.kind === 'cms')
        return content.signedAttributes;
    const read = (0,read_content/* contentOf */.$)(evidence);
    return read?.ok ? read.value.signed : undefined;
}
function chainCalls({ parsed }, { material, profile }) {
    const issued = material.certificateAuthorities.flatMap(({ certificates }) => (0,path/* issuerCalls */.h3)(parsed, certificates, 'codeSigning'));
    const promised = profile.sct
        ? issued.flatMap(({ issuer }) => (0,certificate_transparency/* promiseCalls */.T)(parsed, issuer, material.ctlogs).flatMap((calls) => calls.slice(0, 1)))
        : [];
    return [...issued.map(({ call }) => call), ...promised];
}
function logCalls({ logEntries }, { material }) {
    return logEntries.flatMap((entry) => {
        const logs = material.tlogs.filter(({ logID }) => logID.equals(entry.logId.keyId));
        const checkpoint = entry.inclusionProof?.checkpoint;
        const read = checkpoint === undefined ? '' : (0,sigstore_checkpoint/* readCheckpoint */.H)(checkpoint, logs);
        return [...(0,inclusion_promise/* keptCalls */.a)(entry, logs).slice(0, 1), ...(typeof read === 'string' ? [] : read.calls.slice(0, 1))];
    });
}

// EXTERNAL MODULE: ./lib/verify/sigstore/verification-memory.js
var verification_memory = __webpack_require__(91797);
;// CONCATENATED MODULE: ./lib/gate/evidence/foreseen-evidence.js



/** True where a certificate is asked for, and there is evidence by one for which no log must be asked. */
function hasForeseeable({ named }, prepared) {
    const asked = prepared.some((one) => one.kind === 'signature' && one.requirement.by.of.some(({ kind }) => kind === 'identity'));
    return asked && named.met.some((one) => one.ok && isForeseeable(one.value));
}
function isForeseeable(evidence) {
    return ('logEntries' in evidence &&
        evidence.key.kind === 'certificate' &&
        evidence.logEntries.length + evidence.timestamps.length > 0);
}
/**
 * The verifications of an artifact's evidence, none of which is begun twice in a run.
 *
 * @param begun digests of the evidence that was foreseen before; it grows by what is foreseen now
 */
function foresee({ artifact, named }, roots, begun) {
    return named.met.flatMap((one) => {
        if (!one.ok || !isForeseeable(one.value))
            return [];
        const digest = (0,verification_memory/* digestOfEvidence */.W)(one.value);
        if (begun.has(digest))
            return [];
        if (begun.size >= limits/* MAX_FACTS_ACROSS_RULES */.Dq)
            begun.clear(); // facts of older evidence are forgotten too
        begun.add(digest);
        return foreseenCalls(one.value, artifact, roots);
    });
}

// EXTERNAL MODULE: ./lib/gate/evidence/named-evidence.js
var named_evidence = __webpack_require__(35896);
// EXTERNAL MODULE: ./lib/gate/evidence/signature-check.js
var signature_check = __webpack_require__(3334);
// EXTERNAL MODULE: ./lib/gate/evidence/remote-evidence.js
var remote_evidence = __webpack_require__(22281);
// EXTERNAL MODULE: ./lib/gate/refused.js
var refused = __webpack_require__(5599);
;// CONCATENATED MODULE: ./lib/gate/check-batch.js
/** A batch of artifacts: evidence is read, files are hashed once with all that it needs, every requirement is decided. */
















/** Files up to this size keep their bytes: verifying a signature over them is then faster than over the digest. */
const SMALL_FILE = 1024 * 1024;
/** Checks the subjects of a batch; one report for each, in their order. */
async function checkBatch(subjects, context) {
    const { rule, prepared } = context;
    const hold = (0,read_evidence/* fileHold */.qb)(context.scope);
    const held = subjects.map((subject) => holdEvidence(subject, hold, context));
    const hashed = await hashAll(held, context);
    const rebuilt = held.some(({ subject }) => (0,nuget_name/* isNuGetPackage */.U)(subject.name))
        ? await rebuildAll(held, hashed, context)
        : NONE_REBUILT;
    const server = rule.github ?? rule.package?.index;
    const remote = server === undefined ? [] : await foundElsewhere(held, hashed, rebuilt, context);
    const judged = [];
    for (const [index, one] of held.entries()) {
        const taken = rebuilt.get(one);
        const earlier = taken && { rebuilt: taken, remote: remote[held.length + index] };
        judged.push(await judgeOne({ ...one, remote: remote[index], earlier }, hashed.get(one), context));
    }
    // Together, so that a log is asked for many entries in one request.
    return context.crew.each(judged, {
        isWorth: (one) => 'named' in one && hasForeseeable(one, prepared),
        foresee: (one) => ('named' in one ? foresee(one, context.roots, context.foreseen) : []),
        decide: async (one) => ('report' in one ? one.report : decide(one, context)),
        signal: context.signal,
    });
}
const NONE_REBUILT = new Map();
/** Of files as they are, and behind them of packages as they were before, the same servers are asked at once. */
async function foundElsewhere(held, hashed, rebuilt, context) {
    const asked = ({ subject: { name } }, digests) => digests && { name, digests };
    const known = held.map((one) => asked(one, subjectDigests(one.subject, hashed.get(one))));
    const before = held.map((one) => asked(one, earlierDigests(rebuilt.get(one))));
    return (0,remote_evidence/* remoteEvidence */.o6)([...known, ...before], context);
}
/** The digests to ask others about; undefined where there is nothing to ask. */
function earlierDigests(rebuilt) {
    return rebuilt && 'digests' in rebuilt ? rebuilt.digests : undefined;
}
/** One after the other: each may read its file once more. What takes packages apart is loaded for packages alone. */
async function rebuildAll(held, hashed, { prepared, signal }) {
    const found = new Map();
    if (!prepared.some(({ kind }) => kind === 'signature'))
        return found;
    const { earlierPackage } = await __webpack_require__.e(/* import() */ 5244).then(__webpack_require__.bind(__webpack_require__, 65244));
    for (const one of held) {
        const rebuilt = await earlierPackage(one.subject, hashed.get(one), signal);
        if (rebuilt)
            found.set(one, rebuilt);
    }
    return found;
}
/** Undefined where a file could not be hashed: nobody is asked about it. */
function subjectDigests(subject, result) {
    if (subject.kind === 'digest')
        return subject.digests;
    return result && 'digests' in result ? result.digests : undefined;
}
async function judgeOne(one, result, context) {
    const { subject, evidence } = one;
    if (subject.kind === 'digest') {
        const artifact = { name: subject.name, digests: subject.digests, ...(subject.id && { id: subject.id }) };
        const named = (0,named_evidence/* namedEvidence */.B)(evidence, artifact);
        return {
            ...one,
            artifact,
            named,
            judged: await (0,evidence_openpgp/* judgeEvidence */.Z0)(named.met, artifact, (0,evidence_openpgp/* withoutBytes */.Y)(artifact), context),
        };
    }
    if (!result)
        throw new Error(`${subject.name} was not hashed`);
    if ('refusal' in result)
        return { report: (0,verdict/* reportArtifact */.x8)(subject, {}, [(0,refused/* refused */.J)('artifact', result.refusal)]) };
    const artifact = artifactOf(subject.name, result, one.reading);
    const named = (0,named_evidence/* namedEvidence */.B)(evidence, artifact);
    const judged = named.met.length > 0 ? await (0,evidence_openpgp/* judgeEvidence */.Z0)(named.met, artifact, (0,evidence_openpgp/* sourceOf */.vz)(subject, artifact), context) : [];
    return { ...one, artifact, named, judged, size: result.size };
}
/** Reads what lies beside the subject, or inside it. */
function holdEvidence(subject, hold, { rule, prepared, readEvidence, workspace, folders, signers }) {
    if (!prepared.some(({ kind }) => kind === 'signature'))
        return { subject, evidence: [], missing: [], reading: neededReading(subject, [], prepared) };
    // What is not on disk can still have evidence there, under its name or where a template leads.
    const file = subject.kind === 'file'
        ? subject
        : { kind: 'file', name: subject.name, path: subject.name, captures: [] };
    const { candidates, missing, folders: instead, } = rule.local
        ? (0,locate/* locateEvidence */.M)(file, rule, workspace, folders, { keys: acceptedKeys(prepared).length > 0 })
        : { candidates: [], missing: [], folders: undefined };
    const near = () => (0,near_evidence/* nearEvidence */.C)(file.name, workspace, folders);
    const own = subject.kind === 'file' && signers.length > 0 ? ownEvidence(subject) : [];
    const evidence = [...(own.length > 0 ? [own] : []), ...(0,read_evidence/* ofItself */.jA)(readEvidence(candidates, hold), candidates, file)];
    const reading = neededReading(subject, evidence, prepared);
    return { subject, evidence, missing, folders: instead, ...(rule.local && { near }), reading };
}
async function hashAll(held, { signal, hash, onProgress }) {
    const files = held.flatMap((one) => (one.subject.kind === 'file' ? [{ one, subject: one.subject }] : []));
    const jobs = files.map(({ one: { reading }, subject: { path, name } }) => ({
        path,
        shown: name,
        algorithms: reading.algorithms,
        keepUpTo: KEPT[reading.bytes],
    }));
    const results = await hash(jobs, { signal, onProgress });
    return new Map(files.flatMap(({ one }, index) => (results[index] ? [[one, results[index]]] : [])));
}
const KEPT = { none: -1, handy: SMALL_FILE, all: limits/* MAX_BYTES_IN_MEMORY */.$r };
function artifactOf(name, file, reading) {
    const { digests, bytes, opening, size } = file;
    // There was no room for it: what a short file begins with may not be enough to tell what it is.
    const again = !bytes && opening !== undefined && size <= limits/* MAX_SIGNED_DOCUMENT_BYTES */.sC;
    if (reading.bytes !== 'all' && !(reading.bytes === 'handy' && again))
        return { name, digests, ...(bytes && { bytes }), ...(opening !== undefined && { opening }) };
    const kept = (0,digest/* bytesOf */.$)(file, name);
    return 'bytes' in kept
        ? { name, digests, bytes: kept.bytes }
        : { name, digests, withoutBytes: kept.refusal, ...(opening !== undefined && { opening }) };
}
async function decide(one, context) {
    const { subject, artifact, size } = one;
    const checkOf = (prepared) => {
        switch (prepared.kind) {
            case 'signature':
                return signatureOf(prepared.requirement, artifact, one, context);
            case 'checksum':
            case 'manifest':
                return prepared.compare(subject, artifact.digests, size);
            case 'waived':
                return { check: prepared.check, status: 'waived', reason: prepared.reason };
        }
    };
    const checks = await Promise.all(context.prepared.map(async (prepared) => checkOf(prepared)));
    return (0,verdict/* reportArtifact */.x8)(subject, artifact.digests, checks, size);
}
async function signatureOf(requirement, artifact, { subject, ...one }, context) {
    const asServed = await (0,signature_check/* signatureCheck */.D)(requirement, artifact, one, context);
    let signed = asServed;
    if (one.earlier) {
        const { orWithoutEntry } = await __webpack_require__.e(/* import() */ 5244).then(__webpack_require__.bind(__webpack_require__, 65244));
        const found = { name: subject.name, ...one, earlier: one.earlier };
        signed = await orWithoutEntry(asServed, requirement, found, context);
    }
    if (!requirement.sbom)
        return signed;
    const { sbomFileCheck } = await __webpack_require__.e(/* import() */ 5218).then(__webpack_require__.bind(__webpack_require__, 35218));
    return sbomFileCheck(requirement.sbom, subject, artifact.digests, signed);
}

// EXTERNAL MODULE: ./lib/gate/prepare-requirements.js
var prepare_requirements = __webpack_require__(46149);
// EXTERNAL MODULE: ./lib/gate/idle-exclusion.js
var idle_exclusion = __webpack_require__(38872);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/evidence/certificate-file.js
var certificate_file = __webpack_require__(71549);
// EXTERNAL MODULE: ./lib/model/required-signature.js
var required_signature = __webpack_require__(9803);
// EXTERNAL MODULE: ./lib/subjects/sidecars.js
var sidecars = __webpack_require__(69117);
// EXTERNAL MODULE: ./lib/gate/documents/list-places.js
var documents_list_places = __webpack_require__(72005);
// EXTERNAL MODULE: ./lib/gate/documents/signed-document.js
var signed_document = __webpack_require__(40592);
// EXTERNAL MODULE: ./lib/gate/documents/vouching-documents.js
var vouching_documents = __webpack_require__(34020);
;// CONCATENATED MODULE: ./lib/gate/evidence/sidecars.js
/**
 * Tells artifacts from the evidence that a glob found among them. A name only says what to look at: a sidecar is what was read
 * as evidence of an artifact of this run and holds evidence, and nothing but that. All else is an artifact, whatever its name.
 */









/**
 * Splits what was found. A file that a plain path named is always an artifact.
 *
 * @param files as `findFiles` gives them
 */
function splitSidecars(files, rule, where) {
    const documents = new Map((0,vouching_documents/* vouchingDocuments */._)(rule).map(({ file, of }) => [(0,external_node_path_.resolve)(where.workspace, file), of]));
    const byTemplate = (0,documents_list_places/* templateSidecars */.LG)(rule, files, where.workspace);
    const readings = createReadings(rule, where);
    const artifacts = new Set();
    const sidecars = new Map();
    const doubtful = [];
    const vouchesFor = (file) => {
        const template = byTemplate.get(file.path);
        // The sidecar of what is no artifact is read by nobody, and could be anything.
        const owner = template?.of.find((one) => artifacts.has(one))?.name;
        if (owner !== undefined)
            for (const one of template?.by ?? [])
                readings.addSidecar(file, one);
        return documents.get(file.path) ?? owner;
    };
    for (const file of inOrder(files, rule, where.workspace, byTemplate)) {
        const of = file.named ? undefined : vouchesFor(file);
        const claims = file.named || of !== undefined ? [] : readings.of(file);
        const decided = of === undefined ? decideByContent(file, claims, where.looked) : { name: file.name, of };
        if (decided === 'doubtful')
            doubtful.push({ file, readings: claims });
        else if (decided !== 'artifact')
            sidecars.set(file, decided);
        else {
            artifacts.add(file);
            readings.addArtifact(file);
        }
    }
    return {
        artifacts: files.filter((file) => artifacts.has(file)),
        sidecars: files.flatMap((file) => sidecars.get(file) ?? []),
        doubtful,
    };
}
function decideByContent(file, claims, looked) {
    const [first] = claims;
    const look = first ? lookAt(file, claims, looked) : 'nothing';
    if (!first || look === 'nothing')
        return 'artifact';
    const unjudged = claims.every(({ judged }) => !judged);
    return look === 'bare' || unjudged ? 'doubtful' : { name: file.name, of: first.name };
}
/** What is named is decided already; what may be evidence comes last, and shorter names first: others build on them. */
function inOrder(files, rule, workspace, byTemplate) {
    const places = fixedPlaces(rule, workspace);
    const mayBeEvidence = ({ named, path, name }) => !named && (places.has(path) || (0,sidecars/* hasEvidenceName */.zL)(name));
    const rank = (file) => {
        if (file.named)
            return 0;
        const owners = byTemplate.get(file.path)?.of;
        // What a sidecar belongs to is decided before it, and the sidecar before what may be evidence of it.
        if (owners)
            return owners.every(mayBeEvidence) ? 4 : 2;
        return mayBeEvidence(file) ? 3 : 1;
    };
    return [...files].sort((left, right) => rank(left) - rank(right) || left.name.length - right.name.length);
}
/** Where only checksums are asked for, no evidence is: nothing is a sidecar then. A waived signature was asked for. */
function asksForSignatures(one) {
    return (0,required_signature/* requiredSignature */.i)(one) !== undefined || (one.kind === 'waived' && one.check !== 'checksum');
}
function createReadings(rule, where) {
    const readings = new Map();
    const add = (one) => {
        const places = one.candidates.flatMap(({ path, certificate }) => (certificate ? [path, certificate.path] : [path]));
        for (const place of new Set(places)) {
            const known = readings.get(place);
            if (known)
                known.push(one);
            else
                readings.set(place, [one]);
        }
    };
    const signed = rule.local && rule.require.some(asksForSignatures);
    const judged = (0,vouching_documents/* isJudged */.s)(rule);
    for (const { file, evidence } of signed ? (0,vouching_documents/* vouchingDocuments */._)(rule) : []) {
        const path = (0,external_node_path_.resolve)(where.workspace, file);
        add({ name: file, path, candidates: (0,signed_document/* evidenceOfDocument */.I3)({ file, path }, evidence, where).candidates, judged: true });
    }
    return {
        addArtifact: (file) => {
            if (!signed)
                return;
            const { candidates } = (0,locate/* locateEvidence */.M)(file, rule, where.workspace, where.folders);
            add({
                name: file.name,
                path: file.path,
                candidates: candidates.filter(({ path }) => path !== file.path),
                judged,
            });
        },
        addSidecar: ({ name, path }, { signedBy, evidence }) => {
            if (!signed || !signedBy)
                return;
            const { candidates } = (0,signed_document/* evidenceOfDocument */.I3)({ file: name, path }, evidence, where);
            add({ name, path, candidates, judged: true });
        },
        of: ({ path }) => readings.get(path) ?? [],
    };
}
/** A template without placeholders leads to one file for all artifacts, whatever its name. */
function fixedPlaces({ bundles, signatures, certificates }, workspace) {
    return new Set([...bundles, ...signatures, ...certificates].flatMap(({ parts, source, base = workspace }) => parts.every((part) => 'text' in part) ? [(0,external_node_path_.resolve)(base, source)] : []));
}
/** A file that is read as a signature and as a certificate is looked at as both. */
function lookAt({ path }, claims, looked) {
    const candidates = claims.flatMap((one) => one.candidates);
    const itself = candidates.find((one) => one.path === path);
    const look = itself ? (0,read_evidence/* lookAtEvidence */.gM)(itself, looked) : 'nothing';
    if (look !== 'nothing')
        return look;
    const certificate = candidates.find((one) => one.certificate?.path === path)?.certificate;
    return certificate && (0,certificate_file/* isNothingButCertificates */.f)(certificate.path) ? 'bare' : 'nothing';
}
/** Verifies the bare signatures that the doubtful files are or belong to. Throws only where the signal says so. */
async function decideDoubtful(doubtful, accepted) {
    const artifacts = [];
    const sidecars = [];
    const { holdsFor } = await __webpack_require__.e(/* import() */ 6897).then(__webpack_require__.bind(__webpack_require__, 46897));
    const holding = new Map();
    for (const { file, readings } of doubtful) {
        let of;
        for (const one of readings) {
            if (of !== undefined)
                break;
            const held = holding.get(one.path) ?? holdsFor(one, (0,read_evidence/* createEvidenceReader */.J7)(), accepted);
            holding.set(one.path, held);
            if ((await held).has(file.path))
                of = one.name;
        }
        if (of === undefined)
            artifacts.push(file);
        else
            sidecars.push({ name: file.name, of });
    }
    return { artifacts, sidecars };
}

;// CONCATENATED MODULE: ./lib/gate/shards/divide.js
/** Names of all shares become part of the share's list of names. Refusals are of no share: each reports them. */
function divide(found, share) {
    const subjects = share.ownOf(found.subjects);
    const files = new Set(share.ownOf(found.doubtful.map(({ file }) => file)));
    const sidecars = share.ownOf(found.sidecars.map((one) => ({ ...one, kind: 'sidecar' })));
    share.check(found.subjects);
    const others = (file) => !share.owns(file.name);
    return {
        ...found,
        subjects,
        sidecars: sidecars.map(({ name, of }) => ({ name, of })),
        doubtful: found.doubtful.filter(({ file }) => files.has(file)),
        elsewhere: [
            ...found.subjects.filter(({ name }) => !share.owns(name)),
            ...found.doubtful.map(({ file }) => file).filter(others),
        ],
        sidecarsElsewhere: found.sidecars.filter(({ name }) => !share.owns(name)),
    };
}
/** Rows about documents that are there belong to a share by their names; what stands for no artifact is reported by all. */
function ownRows(rows, share) {
    const files = new Set(share.ownOf(rows.filter(({ kind }) => kind !== 'run')));
    return rows.filter((row) => row.kind === 'run' || files.has(row));
}

// EXTERNAL MODULE: ./lib/subjects/files.js + 1 modules
var files = __webpack_require__(55817);
;// CONCATENATED MODULE: ./lib/gate/subjects.js
/** What a rule is about: its files, its digests, the files of a checksum list that stands alone, and all that manifests record. */



/** Finds all subjects of a rule. @param most how many there may be */
function findSubjects(rule, vouching, most = limits/* MAX_ARTIFACTS */.pE) {
    const found = vouching.documents.recorded(namedSubjects(rule, vouching));
    const count = found.subjects.length + found.doubtful.length;
    if (count <= most)
        return found;
    const message = `${count} artifacts were found; at most ${most} are checked in one run`;
    const refusal = { code: 'LIMIT_EXCEEDED', message };
    return { ...found, subjects: [], doubtful: [], refusals: [...found.refusals, { name: 'artifacts', refusal }] };
}
function namedSubjects(rule, { documents, workspace, folders, looked, find = files/* findFiles */.l }) {
    const digests = rule.digests.map(digestSubject);
    if (rule.artifacts.length === 0) {
        if (digests.length > 0)
            return { subjects: digests, sidecars: [], doubtful: [], refusals: [] };
        return documents.listed();
    }
    const found = find(rule.artifacts, workspace);
    // A file that a plain path names is always an artifact.
    const { artifacts, sidecars, doubtful } = found.files.every(({ named }) => named)
        ? { artifacts: found.files, sidecars: [], doubtful: [] }
        : splitSidecars(found.files, rule, { workspace, folders, ...(looked && { looked }) });
    const subjects = [...artifacts, ...digests];
    const nothing = subjects.length + doubtful.length + found.refusals.length === 0 ? [onlyEvidence(rule)] : [];
    return { subjects, sidecars, doubtful, refusals: [...found.refusals, ...nothing], idle: found.idle };
}
/** Patterns that match lists and bundles alone would end in a failure that nobody could explain. */
function onlyEvidence({ artifacts }) {
    const name = artifacts.filter((pattern) => !pattern.startsWith('!')).join(', ');
    return {
        name,
        refusal: {
            code: 'ARTIFACT_NOT_FOUND',
            message: `all that ${name} matches is evidence (checksum lists, bundles), and no artifact`,
            hint: 'Name the files that the evidence is about; a file that a plain path names is always an artifact.',
        },
    };
}
function digestSubject({ name, digests, id, nameless }) {
    const bytes = {};
    for (const [algorithm, hex] of Object.entries(digests))
        bytes[algorithm] = Buffer.from(hex, 'hex');
    return { kind: 'digest', name, digests: bytes, ...(id && { id }), ...(nameless && { nameless }) };
}

;// CONCATENATED MODULE: ./lib/gate/check-rule.js










/** Subjects whose evidence is in memory at the same time; servers are asked about so many in few requests. */
const BATCH = 512;
/** The same where evidence lies beside its artifact: what is held for long is copied again and again by the collector of garbage. */
const LOCAL_BATCH = 128;
const NOTHING = { artifacts: [], sidecars: [] };
/** Checks everything that a rule is about. What was not found or must not be opened is reported, never left out. */
async function checkRule(rule, context) {
    return context.shared.judged.outcome(rule, async () => {
        const scope = context.budget.scope();
        try {
            return await checkHeld(rule, scope, context);
        }
        finally {
            scope.release();
        }
    });
}
/** @param scope where evidence is charged that all artifacts of the rule share, and that of their lists and manifests */
async function checkHeld(written, scope, context) {
    const { workspace, share, shared, fromRelease } = context;
    const { keys, pgp } = (0,prepare_requirements/* signersByKey */.sV)(written);
    const surroundings = {
        ...context,
        folders: shared.folders(),
        signers: pgp,
        sources: written,
        remote: {},
        scope,
    };
    const documents = await documentsOf(written, surroundings);
    const { rule, manifests } = documents;
    const { folders, now, signal, roots } = surroundings;
    const looked = shared.looked();
    // Where lists name the artifacts, each line becomes one.
    if (written.artifacts.length === 0)
        context.expectFiles?.(documents.lines);
    const vouching = { documents, workspace, folders, looked, find: shared.find };
    const { idle = [], refusals, ...found } = share
        ? divide(findSubjects(rule, vouching, share.most), share)
        : { ...findSubjects(rule, vouching), elsewhere: [], sidecarsElsewhere: [] };
    const accepted = { keys, signers: pgp, now, signal, roots };
    const decided = found.doubtful.length > 0 ? await decideDoubtful(found.doubtful, accepted) : NOTHING;
    // What only had the name of evidence is an artifact like any other.
    const subjects = [...found.subjects, ...decided.artifacts];
    // Lists and manifests are whole or not, whatever share they are asked by.
    const all = [...subjects, ...found.elsewhere];
    share?.check(decided.artifacts);
    context.progress.expect(subjects);
    const prepared = await documents.prepare(subjects, all);
    const readEvidence = (0,read_evidence/* createPartsReader */.y7)((0,read_evidence/* fileHold */.qb)(scope), looked);
    const batchContext = { ...surroundings, rule, prepared, readEvidence, hash: shared.hash };
    const rows = documents.rows();
    const artifacts = [...(share ? ownRows(rows, share) : rows), ...refusals.map(notChecked)];
    if (all.length === 0)
        artifacts.push(...hiddenByLists(prepared));
    const judge = async (open) => inBatches(open, batchContext, context);
    // Not spread: as many arguments as artifacts would fill the stack.
    for (const report of await context.shared.judged.reports(written, subjects, judge))
        artifacts.push(report);
    const sidecars = [...found.sidecars, ...decided.sidecars];
    const aside = [...sidecars, ...found.sidecarsElsewhere];
    artifacts.push(...(await documents.incomplete(prepared, { subjects: all, sidecars: aside })));
    return {
        artifacts,
        sidecars,
        warnings: [...(fromRelease ? [] : idle.map(idle_exclusion/* idleExclusion */.d)), ...documents.warnings],
        known: { rule, subjects: all, sidecars: aside, manifests, workspace, folders, accepted },
    };
}
/** What reads lists and manifests is loaded only for a rule that names some. */
async function documentsOf(rule, context) {
    if (!(0,prepare_requirements/* namesDocuments */.lH)(rule))
        return (0,prepare_requirements/* withoutDocuments */.XY)(rule);
    const { readDocuments } = await Promise.all(/* import() */[__webpack_require__.e(308), __webpack_require__.e(5413)]).then(__webpack_require__.bind(__webpack_require__, 45413));
    return readDocuments(rule, context);
}
/** What a batch read is let go of before the next one reads. */
async function inBatches(subjects, context, { budget, progress, expectFiles }) {
    const { github, package: index, require } = context.rule;
    const isLocal = !github && !index && require.some(({ kind }) => kind === 'signature');
    const size = isLocal ? LOCAL_BATCH : BATCH;
    const reports = [];
    for (let start = 0; start < subjects.length; start += size) {
        context.signal.throwIfAborted();
        if (!isLocal)
            expectFiles?.(subjects.length - start);
        const scope = budget.scope();
        try {
            const batch = { ...context, scope, onProgress: progress.batch() };
            for (const report of await checkBatch(subjects.slice(start, start + size), batch))
                reports.push(report);
        }
        finally {
            scope.release();
        }
    }
    return reports;
}
function notChecked({ name, refusal, check = missedBy(refusal) }) {
    return (0,verdict/* reportArtifact */.x8)({ kind: 'run', name }, {}, [(0,refused/* refused */.J)(check, refusal)]);
}
function missedBy({ code }) {
    return code === 'LISTED_FILE_MISSING' || code === 'CHECKSUM_LIST_MALFORMED' ? 'checksum' : 'artifact';
}
/** A list that cannot be used fails every artifact under it; where there is none because of that, it is reported itself. */
function hiddenByLists(prepared) {
    return prepared.flatMap((one) => one.kind === 'checksum'
        ? one.refusals.map((refusal) => (0,verdict/* reportArtifact */.x8)({ kind: 'run', name: refusal.at?.file ?? (0,list_places/* shownPlaces */.G)(one.requirement).join(', ') }, {}, [
            (0,refused/* refused */.J)('checksum', refusal),
        ]))
        : []);
}

// EXTERNAL MODULE: ./lib/gate/same.js
var gate_same = __webpack_require__(44593);
;// CONCATENATED MODULE: ./lib/gate/check-rules.js


async function checkFileRules({ rules }, context) {
    const reports = [];
    const sidecars = new Map();
    const warnings = [];
    const known = new Set();
    for (const rule of rules) {
        const outcome = await checkRule(rule, context);
        const { artifacts } = outcome;
        reports.push({ rule, artifacts: rule.same.length > 0 ? comparedWith(rule, artifacts, context.share) : artifacts });
        warnings.push(...outcome.warnings);
        if (known.has(outcome.known))
            continue; // a rule that requires the same of the same artifacts was there before
        known.add(outcome.known);
        // Rules about the same files find the same sidecars, which are told once.
        for (const one of outcome.sidecars)
            sidecars.set(JSON.stringify([one.name, one.of]), one);
    }
    return { reports, sidecars: [...sidecars.values()], warnings, known: [...known] };
}
/** `same`: a share tells what it found, since others have the rest. */
function comparedWith({ name, same }, reports, share) {
    if (!share)
        return (0,gate_same/* requireSame */.qb)(same, reports);
    share.tellSame(name, same, reports);
    return reports;
}
async function checkImageRules({ imageRules, revocations }, host, { signal, login: { githubToken, tokenServices }, share, ...trust }) {
    const { checkImages } = await Promise.all(/* import() */[__webpack_require__.e(1764), __webpack_require__.e(9029)]).then(__webpack_require__.bind(__webpack_require__, 59029));
    const { createSbomFolders } = await __webpack_require__.e(/* import() */ 866).then(__webpack_require__.bind(__webpack_require__, 20866));
    const registry = {
        env: host.env,
        signal,
        ...(githubToken !== undefined && { githubToken }),
        ...(tokenServices && { tokenServices }),
    };
    const sbomFolders = createSbomFolders();
    const about = { registry, workspace: host.workspace, sbomFolders, recallable: revocations !== undefined };
    const reports = [];
    try {
        for (const rule of imageRules) {
            const images = share ? ownImages(rule, share) : rule.images;
            const artifacts = await checkImages({ ...rule, images }, { ...trust, ...about });
            reports.push({ rule, artifacts: rule.same.length > 0 ? comparedWith(rule, artifacts, share) : artifacts });
        }
        return [...reports, { rule: { name: 'sbom-dir' }, artifacts: await sbomFolders.publish() }];
    }
    finally {
        await sbomFolders.discard();
    }
}
function ownImages({ images }, share) {
    const named = images.map((image) => ({ kind: 'image', name: image.given, image }));
    return share.ownOf(named).map(({ image }) => image);
}
/** A run that was cut off has looked at nothing to the end, so nothing of it is believed. */
function outOfTime(timeoutMs) {
    return {
        code: 'LIMIT_EXCEEDED',
        message: `The run did not finish in ${Math.round(timeoutMs / 1000)} s, so nothing is verified`,
        hint: 'Give it more time with `timeout`, or check fewer artifacts in one step.',
    };
}


/***/ }),

/***/ 72005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ templateSidecars),
/* harmony export */   l7: () => (/* binding */ findLists),
/* harmony export */   uV: () => (/* binding */ expandLists)
/* harmony export */ });
/* harmony import */ var _evidence_template_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68577);
/* harmony import */ var _subjects_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55817);
/* harmony import */ var _subjects_sidecars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69117);



/** The lists that globs find; evidence beside a list is none. */
function findLists(globs, workspace) {
    const { files, refusals } = (0,_subjects_files_js__WEBPACK_IMPORTED_MODULE_1__/* .findFiles */ .l)(globs, workspace);
    const evidence = new Set(files.flatMap(({ name }) => (0,_subjects_sidecars_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceNames */ .Y$)(name).map((one) => one.name)));
    return {
        names: files.map(({ name }) => name).filter((name) => !evidence.has(name)),
        refusals: refusals.map(({ name, refusal }) => ({
            ...refusal,
            message: `The checksum list is not available: ${refusal.message}`,
            at: { file: name },
        })),
    };
}
/** Replaces globs by the files that they find. */
function expandLists(rule, workspace) {
    const refusals = new Map();
    const require = rule.require.map((one) => {
        if (one.kind !== 'checksum' || one.listGlobs === undefined)
            return one;
        const found = findLists(one.listGlobs, workspace);
        const expanded = { ...one, lists: [...new Set([...one.lists, ...found.names])] };
        refusals.set(expanded, found.refusals);
        return expanded;
    });
    return { rule: { ...rule, require }, refusals };
}
/** By absolute path. A file that a plain path named is always an artifact. */
function templateSidecars(rule, files, workspace) {
    const there = new Set(files.filter(({ named }) => !named).map(({ path }) => path));
    const sidecars = new Map();
    for (const requirement of rule.require) {
        if (requirement.kind !== 'checksum')
            continue;
        for (const template of requirement.sidecars ?? []) {
            for (const file of files) {
                const path = (0,_evidence_template_place_js__WEBPACK_IMPORTED_MODULE_0__/* .templatePlace */ .M)(template, file, workspace)?.path;
                if (path === undefined || path === file.path || !there.has(path))
                    continue;
                const known = sidecars.get(path) ?? { of: [], by: [] };
                known.of.push(file);
                if (known.by.at(-1) !== requirement)
                    known.by.push(requirement);
                sidecars.set(path, known);
            }
        }
    }
    return sidecars;
}


/***/ }),

/***/ 40592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ evidenceOfDocument),
/* harmony export */   Tt: () => (/* binding */ verifyDocument),
/* harmony export */   su: () => (/* binding */ digestsOfDocument),
/* harmony export */   sw: () => (/* binding */ checkDocument)
/* harmony export */ });
/* harmony import */ var _evidence_near_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91045);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _evidence_signatures_clearsigned_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91032);
/* harmony import */ var _evidence_locate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60943);
/* harmony import */ var _evidence_signatures_minisign_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79159);
/* harmony import */ var _evidence_signatures_openpgp_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93903);
/* harmony import */ var _evidence_read_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48763);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28490);
/* harmony import */ var _verify_cosigned_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48159);
/* harmony import */ var _evidence_log_entries_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69357);
/* harmony import */ var _evidence_openpgp_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37494);
/* harmony import */ var _evidence_nothing_at_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12416);
/* harmony import */ var _evidence_remote_evidence_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(22281);
/* harmony import */ var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(50357);
/** A document that an accepted signer signed: a checksum list or a manifest. What nobody signed is never returned. */














const BESIDE = { bundles: [], signatures: [], certificates: [] };
/**
 * Verifies a document's signature. Of a clearsigned one by OpenPGP, and of signify's embedded form, only the signed text
 * counts; every other signature is over the file as it is. Throws only where the signal says so.
 *
 * @param places where its evidence is; beside it under the usual suffixes where absent
 */
async function verifyDocument(document, signedBy, places, context) {
    const check = checker(document.file, signedBy, context);
    const inside = await signedInside(document, check, context);
    if (inside?.result.ok || inside?.alone)
        return inside.result;
    const beside = await signedBeside(document, { signedBy, places }, check, context);
    return inside && !beside.ok ? inside.result : beside;
}
/** Undefined for a document that carries no signature of its own. */
async function signedInside({ file, bytes }, check, { signers }) {
    const none = noDocumentEvidence(file, { missing: [] });
    if (signers.length > 0 && (0,_evidence_signatures_clearsigned_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsClearsigned */ .WX)(bytes)) {
        const clear = (0,_evidence_signatures_clearsigned_js__WEBPACK_IMPORTED_MODULE_2__/* .readClearsigned */ .m1)(bytes, file);
        const own = await check(bytes, [(0,_evidence_signatures_openpgp_js__WEBPACK_IMPORTED_MODULE_5__/* .readOpenPgpDocument */ .br)(bytes, file)], none);
        const signed = clear.ok && own.ok;
        const refused = own.ok ? clear : own;
        if (signed)
            return { result: (0,_core_result_js__WEBPACK_IMPORTED_MODULE_7__/* .accept */ .Ju)({ text: clear.value.text, signedBy: own.value }), alone: false };
        return refused.ok ? undefined : { result: refused, alone: false };
    }
    const embedded = (0,_evidence_signatures_minisign_js__WEBPACK_IMPORTED_MODULE_4__/* .splitEmbedded */ .le)(bytes);
    if (!embedded)
        return undefined;
    const own = await check(embedded.document, [(0,_evidence_signatures_minisign_js__WEBPACK_IMPORTED_MODULE_4__/* .readMinisign */ .tt)(bytes, file)], none);
    return { result: own.ok ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_7__/* .accept */ .Ju)({ text: embedded.document, signedBy: own.value }) : own, alone: true };
}
/** By evidence in other files, or by what GitHub keeps; over the file as it is. */
async function signedBeside(document, { signedBy, places }, check, context) {
    const { file, bytes } = document;
    const { github, local } = context.sources;
    const { candidates, missing, folders } = local
        ? evidenceOfDocument(document, places, context, signedBy)
        : { candidates: [], missing: [], folders: undefined };
    const remote = github && (await (0,_evidence_remote_evidence_js__WEBPACK_IMPORTED_MODULE_12__/* .remoteEvidenceOf */ .bA)((0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_13__/* .namedSha256 */ .h)(bytes), github, context));
    const evidence = [...(0,_evidence_read_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .createEvidenceReader */ .J7)()(candidates), ...(remote?.evidence ?? [])];
    const none = remote
        ? (0,_evidence_remote_evidence_js__WEBPACK_IMPORTED_MODULE_12__/* .noEvidence */ .n2)(file, missing, remote)
        : noDocumentEvidence(file, { missing, folders }, local ? (0,_evidence_near_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .nearEvidence */ .C)(file, context.workspace, context.folders) : undefined);
    const signed = await check(bytes, evidence, none);
    if (signed.ok)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_7__/* .accept */ .Ju)({ text: bytes, signedBy: signed.value });
    // What could not be seen may be what proves it: that is no answer.
    return remote?.unseen ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_7__/* .refuse */ .TR)(remote.unseen) : signed;
}
function checker(file, signedBy, context) {
    return async (bytes, evidence, none) => {
        if (evidence.length === 0)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_7__/* .refuse */ .TR)(none);
        const result = await checkDocument({ file, bytes }, evidence, signedBy, context);
        if (result.status === 'pass')
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_7__/* .accept */ .Ju)((0,_verify_cosigned_js__WEBPACK_IMPORTED_MODULE_8__/* .withCosigners */ .e)(result));
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_7__/* .refuse */ .TR)('refusal' in result ? result.refusal : none);
    };
}
/** Checks a document of which all bytes are at hand against the signature that it must have. Throws only where the signal says so. */
async function checkDocument({ file, bytes }, evidence, signedBy, context) {
    const artifact = { name: file, digests: digestsOfDocument(bytes), bytes };
    const judged = await (0,_evidence_openpgp_js__WEBPACK_IMPORTED_MODULE_10__/* .judgeEvidence */ .Z0)(evidence, artifact, { kind: 'bytes', bytes }, context);
    return (0,_evidence_log_entries_js__WEBPACK_IMPORTED_MODULE_9__/* .checkWithLog */ .d)(signedBy, artifact, judged, context);
}
/** The files that may prove a document. */
function evidenceOfDocument({ file, path }, places, { workspace, folders }, signedBy) {
    const subject = { kind: 'file', name: file, path, captures: [] };
    const keys = signedBy?.by.of.some(({ kind }) => kind === 'key') ?? true;
    return (0,_evidence_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .locateEvidence */ .M)(subject, places ?? BESIDE, workspace, folders, { document: true, keys });
}
/** All digests that a signature over a document could be over. */
function digestsOfDocument(bytes) {
    return {
        sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(bytes).digest(),
        sha384: (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha384').update(bytes).digest(),
        sha512: (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha512').update(bytes).digest(),
        blake2b512: (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('blake2b512').update(bytes).digest(),
    };
}
function noDocumentEvidence(file, where, near) {
    const nothing = (0,_evidence_nothing_at_js__WEBPACK_IMPORTED_MODULE_11__/* .nothingAt */ .V)(where);
    return {
        code: 'BUNDLE_MISSING',
        message: `No evidence was found for ${file}`,
        ...nothing,
        hint: nothing.hint ??
            near ??
            `Put its bundle next to it: \`${file}.sigstore.json\`. Or say where it is with \`bundle\`.`,
    };
}


/***/ }),

/***/ 34020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ vouchingDocuments),
/* harmony export */   s: () => (/* binding */ isJudged)
/* harmony export */ });
/** The documents of a rule that vouch for its artifacts. */
function vouchingDocuments({ require }) {
    return require.flatMap((one) => {
        if (one.kind !== 'checksum' && one.kind !== 'manifest')
            return [];
        const [files, of] = one.kind === 'checksum' ? [one.lists, 'the artifacts it lists'] : [one.files, 'the artifacts it records'];
        const { evidence } = one;
        return files.map((file) => ({ file, of, evidence }));
    });
}
/** Whether evidence beside artifacts is verified. Where only their list must be signed it is not, and could be about anything. */
function isJudged({ require }) {
    return require.some((one) => one.kind === 'signature' || one.kind === 'waived');
}


/***/ }),

/***/ 69357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ checkWithLog)
});

// EXTERNAL MODULE: ./lib/evidence/sigstore/canonical-entry.js
var canonical_entry = __webpack_require__(91691);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
// EXTERNAL MODULE: ./lib/verify/required-form.js
var required_form = __webpack_require__(71831);
// EXTERNAL MODULE: ./lib/verify/sigstore/bound-content.js + 2 modules
var bound_content = __webpack_require__(88248);
// EXTERNAL MODULE: ./lib/verify/sigstore/certificate.js
var certificate = __webpack_require__(84687);
// EXTERNAL MODULE: ./lib/verify/closeness.js
var closeness = __webpack_require__(57538);
// EXTERNAL MODULE: ./lib/verify/sigstore/signature-problem.js
var signature_problem = __webpack_require__(73628);
// EXTERNAL MODULE: ./lib/formats/public-key.js + 1 modules
var public_key = __webpack_require__(50196);
// EXTERNAL MODULE: ./lib/formats/public-key-facts.js
var public_key_facts = __webpack_require__(95823);
// EXTERNAL MODULE: ./lib/verify/predicates/provenance-requirement.js
var provenance_requirement = __webpack_require__(55231);
// EXTERNAL MODULE: ./lib/verify/keys/named-key.js
var named_key = __webpack_require__(8065);
// EXTERNAL MODULE: ./lib/verify/identity/signer.js + 7 modules
var identity_signer = __webpack_require__(65058);
;// CONCATENATED MODULE: ./lib/verify/sigstore/missing-entry.js
/**
 * Evidence whose log entry lies only in the log. Says which entry that is, and only for evidence that lacks nothing else: its
 * signature holds under the certificate or key, and an accepted signer made it. The log is asked by others.
 */












/** Forms that their signers write without the log entry. A bundle holds its own, and an image's lies in the registry. */
const WITHOUT_ENTRY = new Set(['detached', 'envelope', 'cosign']);
/**
 * Looks for the entry that evidence lacks. Never throws.
 *
 * @returns the entry; a refusal where the evidence fails for another reason, so that nobody need be asked; undefined where no
 *   entry is missing
 */
function missingEntry(requirement, artifact, evidence, roots) {
    const { form, logEntries, key } = evidence;
    if (!WITHOUT_ENTRY.has(form) || logEntries.length > 0 || requirement.release)
        return undefined;
    const question = { requirement, artifact, evidence, roots };
    const missing = key.kind === 'certificate' ? ofCertificate(question, key.leaf) : ofKey(question);
    // No entry makes an attestation of a plain signature.
    const isPlain = requirement.attestationOnly && evidence.content.kind === 'message';
    return missing?.ok && isPlain ? (0,result/* refuse */.TR)(plainSignature(evidence.file)) : missing;
}
function plainSignature(file) {
    return {
        code: 'PREDICATE_MISMATCH',
        message: `${file} is a plain signature, and the policy requires an attestation`,
        expected: 'an attestation of an accepted predicate type',
        actual: 'a signature over the artifact itself',
        hint: required_form/* PLAIN_HINT */.J,
        at: { file },
    };
}
function ofCertificate({ requirement, artifact, evidence, roots }, leafBytes) {
    const signers = requirement.by.of.filter((signer) => signer.kind === 'identity');
    const known = roots
        .filter(({ profile }) => profile.log)
        .map((root) => ({ root, allowed: signers.filter((one) => one.root === undefined || one.root === root.name) }))
        .filter(({ allowed }) => allowed.length > 0);
    if (known.length === 0)
        return undefined;
    const bound = (0,bound_content/* bindContent */.z)(evidence, artifact, requirement);
    if (!bound.ok)
        return bound;
    const leaf = (0,certificate/* readLeaf */.rf)(leafBytes, evidence.file);
    if (!leaf.ok)
        return leaf;
    const { key, parsed } = leaf.value;
    const holding = [];
    const refusals = [];
    for (const { root, allowed } of known) {
        // Only the entry says when it was signed; of all times the first of the certificate is one that it allows.
        const problem = (0,certificate/* issuerProblem */.Rs)(leaf.value, root, evidence.file) ??
            (0,certificate/* verifyLeaf */.mK)(leaf.value, [parsed.notBefore], root, evidence.file) ??
            (0,signature_problem/* signatureProblem */.o)(key, bound.value.message, evidence, artifact);
        const stranger = problem ?? strangerProblem(allowed, leaf.value, bound.value, evidence.file);
        if (stranger)
            refusals.push(stranger);
        else
            holding.push(root);
    }
    const [closest] = (0,closeness/* byCloseness */.l)(refusals);
    if (holding.length === 0)
        return closest && (0,result/* refuse */.TR)(closest);
    return entryOf(evidence, bound.value, { kind: 'certificate', der: leafBytes }, (0,public_key/* hashesFor */.yO)(key), holding);
}
function strangerProblem(allowed, leaf, { provenance }, file) {
    return allowed.some((signer) => (0,identity_signer/* isSigner */.J)(leaf, signer, provenance))
        ? undefined
        : (0,identity_signer/* signerRefusal */.j)(leaf, allowed, file, provenance);
}
function ofKey({ requirement, artifact, evidence, roots }) {
    const signers = requirement.by.of.filter((signer) => signer.kind === 'key' &&
        signer.format === undefined &&
        signer.transparencyLog !== 'none' &&
        (0,named_key/* isNamedBy */.$8)(signer, evidence));
    const known = roots.filter(({ material }) => material.tlogs.length > 0);
    if (signers.length === 0 || known.length === 0)
        return undefined;
    const bound = (0,bound_content/* bindContent */.z)(evidence, artifact, requirement);
    if (!bound.ok)
        return bound;
    const refusals = [];
    for (const { key, provenance } of signers) {
        const problem = (0,signature_problem/* signatureProblem */.o)(key, bound.value.message, evidence, artifact) ??
            (0,provenance_requirement/* provenanceProblem */.b)(provenance, bound.value, evidence.file);
        if (problem)
            refusals.push(problem);
        else {
            const { der } = (0,public_key_facts/* publicKeyFacts */.M2)(key);
            return entryOf(evidence, bound.value, { kind: 'public-key', der }, (0,public_key/* hashesFor */.yO)(key), known);
        }
    }
    const [closest] = (0,closeness/* byCloseness */.l)(refusals);
    return closest && (0,result/* refuse */.TR)(closest);
}
function entryOf({ content }, { message: { digests } }, key, hashes, roots) {
    const signed = Object.fromEntries(hashes.map((hash) => [hash, digests[hash]]));
    const bodies = (0,canonical_entry/* canonicalBodies */.zJ)(content, key, signed);
    return bodies.length > 0 ? (0,result/* accept */.Ju)({ bodies, roots }) : undefined;
}

// EXTERNAL MODULE: ./lib/verify/requirement.js + 11 modules
var verify_requirement = __webpack_require__(28622);
// EXTERNAL MODULE: ./lib/verify/keys/without-log.js
var without_log = __webpack_require__(29537);
// EXTERNAL MODULE: ./lib/gate/refused.js
var refused = __webpack_require__(5599);
;// CONCATENATED MODULE: ./lib/gate/evidence/log-entries.js






/**
 * Checks an artifact against a signature requirement, and asks the log where an entry is all that is missing. Throws only where
 * the run's signal says so.
 */
async function checkWithLog(requirement, artifact, candidates, context) {
    const { roots, memory } = context;
    const alone = (0,verify_requirement/* checkSignature */.j)(requirement, artifact, candidates, roots, memory);
    if (alone.status === 'pass')
        return alone;
    const missing = candidates.map((one) => one.ok && isSigstore(one.value) ? missingEntry(requirement, artifact, one.value, roots) : undefined);
    if (missing.every((one) => one === undefined))
        return alone;
    const completed = await Promise.all(candidates.map(async (candidate, index) => {
        const entry = missing[index];
        if (!entry || !candidate.ok || !isSigstore(candidate.value))
            return candidate;
        return entry.ok ? complete(candidate.value, entry.value, { requirement, artifact }, context) : entry;
    }));
    const result = (0,verify_requirement/* checkSignature */.j)(requirement, artifact, completed, roots, memory);
    return withUnseenEntries(result, completed);
}
function isSigstore(evidence) {
    return 'logEntries' in evidence;
}
/** What a log would not tell may prove what everything else did not. */
function withUnseenEntries(result, completed) {
    if (!('refusal' in result))
        return result;
    const unseen = completed
        .flatMap((one) => (one.ok ? [] : [one.refusal]))
        .map((refusal) => (0,refused/* refused */.J)(result.check, refusal))
        .find(({ status }) => status === 'error');
    if (!unseen || !('refusal' in unseen))
        return result;
    const { refusal } = unseen;
    return { ...unseen, others: [result.refusal, ...result.others].filter((one) => one !== refusal) };
}
/** The evidence with its entry, or why there is none. */
async function complete(evidence, { bodies, roots }, question, { logs: finder }) {
    const { file } = evidence;
    const at = { file };
    const logs = finder.instead === undefined ? searchableLogs(roots) : [finder.instead];
    if (logs.length === 0)
        return (0,result/* refuse */.TR)(notSearchable(evidence, roots));
    const search = await finder.find(bodies, logs);
    switch (search.kind) {
        case 'entries':
            return (0,result/* accept */.Ju)({ ...evidence, logEntries: [fitting(search.entries, evidence, question, roots)] });
        case 'none':
            return (0,result/* refuse */.TR)({
                code: 'TLOG_MISSING',
                message: `${file} comes without a transparency log entry, and the log has none for it`,
                expected: `an entry with the hash ${hashesOf(bodies).join(' or ')}`,
                actual: `none in ${search.logs.join(', ')}`,
                hint: orWithoutLog('It was signed without uploading an entry, or into another log: name that with `rekor-url`.', evidence),
                at,
            });
        case 'unproven':
            return (0,result/* refuse */.TR)({
                code: 'TLOG_INVALID',
                message: `The transparency log ${search.log} has an entry for ${file}, but its answer proves nothing: ${search.what}`,
                at,
            });
        case 'unseen':
            return (0,result/* refuse */.TR)({ ...search.refusal, at });
        case 'offline':
            return (0,result/* refuse */.TR)(offlineRefusal(evidence, question.artifact.name, bodies, logs));
    }
}
/** Logs with keys of Rekor v1; those of version 2 sign with Ed25519 and look nothing up. One that has ended still answers. */
function searchableLogs(roots) {
    const logs = roots.flatMap(({ material }) => material.tlogs.filter(({ publicKey }) => publicKey.asymmetricKeyType === 'ec'));
    return [...new Set(logs.map(({ baseURL }) => baseURL.replace(/\/+$/, '')))].filter((url) => url !== '');
}
/** The same may have been logged twice; the entry of the time of signing counts. */
function fitting(entries, evidence, { requirement, artifact }, roots) {
    const [first, ...more] = entries;
    if (!first)
        throw new Error('a log that has entries gave none');
    if (more.length === 0)
        return first;
    const alone = { ...requirement, by: { ...requirement.by, threshold: 1 } };
    const holds = (entry) => (0,verify_requirement/* checkSignature */.j)(alone, artifact, [(0,result/* accept */.Ju)({ ...evidence, logEntries: [entry] })], roots).status === 'pass';
    return entries.find(holds) ?? first;
}
function notSearchable(evidence, roots) {
    const { file } = evidence;
    return {
        code: 'TLOG_MISSING',
        message: `${file} comes without a transparency log entry, and no log of the trusted root ${roots.map(({ name }) => name).join(', ')} can be searched`,
        hint: orWithoutLog('Logs of Rekor v2 look nothing up: take the bundle that the signer got, or name a log with `rekor-url`.', evidence),
        at: { file },
    };
}
function offlineRefusal(evidence, artifact, bodies, [log = '']) {
    const { file } = evidence;
    const hashes = hashesOf(bodies);
    const query = JSON.stringify({ entryUUIDs: hashes });
    return {
        code: 'TLOG_MISSING',
        message: `${file} has no transparency log entry, and with \`offline\` it cannot be looked up`,
        expected: `the entry with the hash ${hashes.join(' or ')}`,
        actual: 'no entry next to the signature',
        hint: orWithoutLog(`Where there is a network, run \`curl -fsS -H 'content-type: application/json' -d '${query}' ${log}/api/v1/log/entries/retrieve\` and keep the answer as \`${artifact}.bundle\`, or where \`bundle\` says. \`rekor-cli get --format tle\` gives it too.`, evidence),
        at: { file },
    };
}
/** A signature by a key alone needs no log where the policy says so. */
function orWithoutLog(hint, { key }) {
    return key.kind === 'public-key' ? `${hint} ${without_log/* WITHOUT_LOG */._}` : hint;
}
function hashesOf(bodies) {
    return bodies.map((body) => (0,canonical_entry/* leafHashOf */.ED)(body).toString('hex'));
}


/***/ }),

/***/ 35896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ namedEvidence),
/* harmony export */   O: () => (/* binding */ moreForeign)
/* harmony export */ });
/* harmony import */ var _core_once_per_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76864);
/* harmony import */ var _verify_sigstore_read_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5708);
/* harmony import */ var _verify_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68722);
/* harmony import */ var _formats_last_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94594);




/** Attestations of other artifacts, and unreadable ones, that are told of one artifact. */
const MAX_SHOWN = 3;
/** One for all artifacts that have none. */
const NO_EVIDENCE = { met: [], closest: [], more: 0 };
/** @param artifact its name as shown: an attestation of another file with that name is closest */
function namedEvidence(parts, { name, digests, id }) {
    const [only] = parts;
    // One piece of evidence is told of, whatever it is about.
    if (!only)
        return NO_EVIDENCE;
    if (parts.length === 1 && only.length === 1)
        return { met: only, closest: [], more: 0 };
    const indexes = parts.map((part) => [part, indexOf(part)]);
    const own = Object.entries(digests).map(([algorithm, digest]) => (0,_verify_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectKey */ .ow)(algorithm, digest.toString('hex')));
    const keys = id ? [...own, (0,_verify_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectKey */ .ow)(id.kind, id.value)] : own;
    const met = indexes.flatMap(([part, { open, byDigest }]) => {
        const positions = new Set([...open, ...keys.flatMap((key) => byDigest.get(key) ?? [])]);
        return at(part, [...positions].sort((a, b) => a - b));
    });
    const known = new Set(met);
    const called = indexes.flatMap(([part, { byName }]) => at(part, byName.get((0,_formats_last_part_js__WEBPACK_IMPORTED_MODULE_2__/* .lastPart */ .S)(name))?.slice(0, 1 + MAX_SHOWN) ?? []));
    const first = indexes.flatMap(([part, { bound }]) => at(part, bound.slice(0, known.size + MAX_SHOWN)));
    const closest = [...new Set([...called, ...first])].filter((one) => !known.has(one)).slice(0, MAX_SHOWN);
    const all = indexes.reduce((sum, [{ length }]) => sum + length, 0);
    const file = fileOf(closest[0]);
    return { met, closest, more: all - met.length - closest.length, ...(file !== undefined && { file }) };
}
/** What is said of evidence of other artifacts that is not told one by one. */
function moreForeign(artifact, { more, file }) {
    if (more === 0)
        return undefined;
    const others = more === 1 ? '1 more piece of evidence is' : `${more} more pieces of evidence are`;
    return {
        code: 'SUBJECT_MISMATCH',
        message: `${others} about other artifacts than ${artifact}, or cannot be read`,
        hint: 'Only the closest are listed. None of the others names a digest of this artifact.',
        ...(file !== undefined && { at: { file: file.replace(/:[0-9]+$/, '') } }),
    };
}
const indexOf = (0,_core_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .P)((part) => {
    const open = [];
    const bound = [];
    const byDigest = new Map();
    const byName = new Map();
    let unreadable = 0;
    for (const [position, one] of part.entries()) {
        const subjects = one.ok ? subjectsOf(one.value) : 'unreadable';
        if (subjects === 'unreadable' && ++unreadable > MAX_SHOWN)
            bound.push(position);
        else if (subjects === 'unreadable' || subjects === 'open')
            open.push(position);
        else {
            bound.push(position);
            for (const digest of subjects.digests)
                add(byDigest, digest, position);
            for (const name of subjects.names)
                add(byName, name, position);
        }
    }
    return { open, bound, byDigest, byName };
});
function add(index, key, position) {
    const known = index.get(key);
    if (!known)
        index.set(key, [position]);
    else if (known.at(-1) !== position)
        known.push(position);
}
/** What the evidence says it is about; `open` where only its signature tells. */
function subjectsOf(evidence) {
    if (!('content' in evidence))
        return 'open';
    const { content } = evidence;
    switch (content.kind) {
        case 'dsse': {
            const read = (0,_verify_sigstore_read_content_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$)(evidence);
            if (!read?.ok)
                return 'unreadable';
            const { statement } = read.value;
            return {
                digests: (0,_verify_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectIndex */ .Nu)(statement).keys(),
                names: new Set(statement.subjects.map(({ name }) => (0,_formats_last_part_js__WEBPACK_IMPORTED_MODULE_2__/* .lastPart */ .S)(name))),
            };
        }
        case 'message': {
            const { claimedDigest } = content;
            if (!claimedDigest)
                return 'open';
            return { digests: [(0,_verify_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectKey */ .ow)(claimedDigest.algorithm, claimedDigest.value.toString('hex'))], names: [] };
        }
        case 'cms':
            return { digests: [(0,_verify_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectKey */ .ow)('sha256', content.messageDigest.toString('hex'))], names: [] };
        case 'simple-signing':
            return 'open';
    }
}
function at(part, positions) {
    return positions.flatMap((position) => part[position] ?? []);
}
function fileOf(one) {
    if (!one)
        return undefined;
    return one.ok ? one.value.file : one.refusal.at?.file;
}


/***/ }),

/***/ 12416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nothingAt)
/* harmony export */ });
/* harmony import */ var _formats_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25021);

/** @param missing names that were looked at, in the order in which they are tried */
function nothingAt({ missing, folders = [] }) {
    const [first = 'a bundle', ...more] = missing;
    const [folder] = folders;
    if (folder)
        return { expected: 'a file', actual: `the folder ${folder.folder}`, hint: inFolder(folder) };
    // The usual names beside an artifact are one text with commas.
    return more.length === 0 && !first.includes(', ')
        ? { expected: first, actual: 'no such file' }
        : { expected: `one of ${missing.join(', ')}`, actual: 'none of these files' };
}
const EXAMPLES = {
    bundle: '{name}.sigstore.json',
    signature: '{name}.sig',
    certificate: '{name}.pem',
};
/** How to name the files in a folder. */
function inFolder({ input, folder }) {
    const path = (0,_formats_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(folder.replaceAll('\\', '/'), '/');
    return `\`${folder}\` is a folder. Name the file in it, for example \`${input}: ${path}/${EXAMPLES[input]}\`. \`{name}\` stands for the last part of the path of the artifact.`;
}


/***/ }),

/***/ 37494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ withoutBytes),
/* harmony export */   Z0: () => (/* binding */ judgeEvidence),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28490);

/**
 * One after the other: a file that must be read again is read by one reader at a time. What judges OpenPGP is loaded only where there
 * is some.
 */
async function judgeEvidence(evidence, artifact, source, context) {
    const judged = [];
    for (const one of evidence) {
        if (!one.ok)
            judged.push(one);
        else if (one.value.form !== 'openpgp')
            judged.push((0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(one.value));
        else {
            const { judgeOpenPgp } = await __webpack_require__.e(/* import() */ 9233).then(__webpack_require__.bind(__webpack_require__, 79233));
            judged.push((0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(await judgeOpenPgp(one.value, artifact, source, context)));
        }
    }
    return judged;
}
/** Where the bytes of a file that was hashed are: in memory, or in the file. */
function sourceOf({ path, name }, { bytes, digests: { sha256 = Buffer.alloc(0) } }) {
    return bytes ? { kind: 'bytes', bytes } : { kind: 'file', path, shown: name, sha256 };
}
/** For artifacts of which only digests are known: OpenPGP signatures are over bytes (RFC 9580, section 5.2.4). */
function withoutBytes({ name }) {
    return {
        kind: 'none',
        refusal: {
            code: 'DIGEST_UNKNOWN',
            message: `An OpenPGP signature is over the bytes of ${name}, and only its digests are known`,
            hint: 'Give the file itself with `artifacts`.',
        },
    };
}


/***/ }),

/***/ 37559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ packageEvidence),
/* harmony export */   hF: () => (/* binding */ evidenceFor),
/* harmony export */   k5: () => (/* binding */ noneOfKind)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _formats_package_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80556);
/* harmony import */ var _core_in_parallel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72122);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28490);
/* harmony import */ var _verify_predicates_package_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54649);
/* harmony import */ var _formats_last_part_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94594);
/** Evidence that the index of a package has for the files of a batch. The index's room is loaded only where one is named. */






/**
 * Asks about each file by its name.
 *
 * @param names of artifacts; undefined for one that nobody is asked about
 */
async function packageEvidence(names, { package: reference, index }, { scope, signal }) {
    const { createPackageIndex, indexHold } = await __webpack_require__.e(/* import() */ 7371).then(__webpack_require__.bind(__webpack_require__, 27371));
    const source = createPackageIndex(reference, index, { signal, hold: indexHold(scope) });
    return (0,_core_in_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .inParallel */ .H)(names, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .PACKAGE_INDEX_CONCURRENCY */ ._o, async (name) => {
        if (name === undefined)
            return undefined;
        const where = new URL(index).host;
        // What would be refused whatever the index says is not asked for.
        const other = (0,_verify_predicates_package_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .packageFileProblem */ .o)(reference, name);
        if (other)
            return { evidence: [(0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(other)], where, ofOthers: 0 };
        return { ...(await source.fetch((0,_formats_last_part_js__WEBPACK_IMPORTED_MODULE_5__/* .lastPart */ .S)(name))), where, ofOthers: 0 };
    });
}
/**
 * The evidence that a requirement about a package is decided on. A package comes with attestations by its registry and by its
 * publisher, and each requirement is about one of them: the other is no failure.
 */
function evidenceFor(requirement, evidence) {
    const { byRegistry, by } = requirement;
    if (!byRegistry && by.of.some(({ kind }) => kind === 'key'))
        return evidence;
    const wanted = byRegistry ? 'public-key' : 'certificate';
    return evidence.filter((one) => !one.ok || !('key' in one.value) || one.value.key.kind === wanted);
}
/** The refusal where there is evidence of the package, but none of the kind that is required. */
function noneOfKind({ byRegistry, package: reference }, artifact) {
    if (!reference)
        return undefined;
    const kind = byRegistry ? "the registry's publish attestation" : "the publisher's attestation";
    return {
        code: 'BUNDLE_MISSING',
        message: `Of ${artifact} there is evidence, but not ${kind} of ${(0,_formats_package_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPackage */ .K)(reference)}`,
        expected: kind,
        actual: byRegistry ? 'attestations by certificate alone' : 'attestations by the registry alone',
        hint: byRegistry
            ? 'A version that was published with provenance has both. Get the whole answer of the registry again.'
            : 'The version was published without provenance: nothing says where it was built.',
    };
}


/***/ }),

/***/ 22281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bA: () => (/* binding */ remoteEvidenceOf),
/* harmony export */   n2: () => (/* binding */ noEvidence),
/* harmony export */   nR: () => (/* binding */ withUnseen),
/* harmony export */   o6: () => (/* binding */ remoteEvidence)
/* harmony export */ });
/* harmony import */ var _github_late_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39131);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5599);
/* harmony import */ var _package_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37559);



/**
 * Asks for all digests of a batch together.
 *
 * @param artifacts name and digests of each; undefined for one that nobody is asked about
 * @returns one entry for each, in order; undefined where nothing was asked
 */
async function remoteEvidence(artifacts, context) {
    const { github, package: attested } = context.rule;
    const digests = artifacts.map((one) => one?.digests);
    const signed = context.prepared.some(({ kind }) => kind === 'signature');
    if (signed && attested?.index !== undefined) {
        const { package: reference, index } = attested;
        const names = artifacts.map((one) => one?.name);
        return (0,_package_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .packageEvidence */ .KD)(names, { package: reference, index }, context);
    }
    if (!github || !signed)
        return digests.map(() => undefined);
    const asked = digests.map((one) => (one ? subjectDigests(one) : []));
    const source = (context.remote.source ??= await openSource(github, context));
    const found = await source.fetch([...new Set(asked.flat())], context.scope, onlyPredicateType(context.prepared));
    const where = placeOf(github);
    return asked.map((keys, index) => {
        if (!digests[index])
            return undefined;
        const all = keys.flatMap((key) => found.get(key) ?? []);
        const unseen = all.find((one) => one.unseen !== undefined)?.unseen;
        return {
            evidence: all.flatMap(({ evidence }) => evidence),
            where,
            ofOthers: all.reduce((sum, { ofOthers }) => sum + ofOthers, 0),
            ...(unseen && { unseen }),
        };
    });
}
/** Asks for one thing that is known by its digest, such as an image. */
async function remoteEvidenceOf(digest, github, { remote, scope, ...context }) {
    const source = (remote.source ??= await openSource(github, context));
    const found = (await source.fetch([digest], scope)).get(digest);
    const { evidence = [], unseen, ofOthers = 0 } = found ?? {};
    return { evidence, where: placeOf(github), ofOthers, ...(unseen && { unseen }) };
}
function placeOf({ scope: { owner, repo } }) {
    return repo === undefined ? owner : `${owner}/${repo}`;
}
async function openSource(github, { signal, githubToken }) {
    const { createAttestationSource } = await __webpack_require__.e(/* import() */ 5205).then(__webpack_require__.bind(__webpack_require__, 65205));
    const { createGitHubClient } = await (0,_github_late_js__WEBPACK_IMPORTED_MODULE_2__/* .lateGitHub */ .w)();
    const api = new URL(github.api);
    const client = createGitHubClient({ api, signal, ...(githubToken !== undefined && { token: githubToken }) });
    return createAttestationSource(github, client);
}
/** GitHub knows subjects by these two; as gh does, it is asked by SHA-256 where that is known. */
function subjectDigests({ sha256, sha512 }) {
    if (sha256)
        return [`sha256:${sha256.toString('hex')}`];
    return sha512 ? [`sha512:${sha512.toString('hex')}`] : [];
}
/** GitHub can leave out other types where exactly one is accepted; what it gives is compared again after verification. */
function onlyPredicateType(prepared) {
    const types = prepared.flatMap((one) => one.kind !== 'signature' ? [] : one.requirement.predicateTypes === 'any' ? ['any'] : one.requirement.predicateTypes);
    const [only, ...others] = new Set(types);
    return others.length > 0 || only === 'any' ? undefined : only;
}
/** A check that did not pass although not everything could be seen is no answer: what was not seen may prove it. */
function withUnseen(result, remote) {
    if (!remote?.unseen || !('refusal' in result))
        return result;
    const others = result.refusal.code === 'BUNDLE_MISSING' ? result.others : [result.refusal, ...result.others];
    return (0,_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(result.check, remote.unseen, others);
}
/** The refusal where neither the disk nor GitHub has anything. */
function noEvidence(name, missing, remote) {
    if (remote.missing)
        return remote.missing;
    const { where, ofOthers } = remote;
    const others = ofOthers > 0 ? ` (${ofOthers} by another initiator do not count)` : '';
    const beside = missing.length > 0 ? `; nor is there one of ${missing.join(', ')}` : '';
    return {
        code: 'BUNDLE_MISSING',
        message: `GitHub has no attestation of ${name} in ${where}${others}${beside}`,
        expected: 'an attestation of exactly these bytes',
        actual: 'none',
        hint: 'A release from before the project began to sign has none. For a private repository, the token needs `attestations: read`.',
    };
}


/***/ }),

/***/ 3334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ signatureCheck)
/* harmony export */ });
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28490);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5599);
/* harmony import */ var _log_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69357);
/* harmony import */ var _named_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35896);
/* harmony import */ var _package_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37559);
/* harmony import */ var _nothing_at_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12416);
/* harmony import */ var _remote_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22281);







/** Throws only where the run's signal says so. */
async function signatureCheck(requirement, artifact, found, context) {
    // By the name that the minimum and the report know the requirement by.
    const check = requirement.attestationOnly ? 'attestation' : 'signature';
    const [unavailable] = context.rootRefusals;
    if (unavailable)
        return (0,_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(check, unavailable);
    const { judged, named, remote } = found;
    const all = [...judged, ...(remote?.evidence ?? [])];
    const foreign = named.closest.map(asEvidence);
    if (all.length + foreign.length === 0)
        return (0,_remote_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .withUnseen */ .nR)((0,_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(check, nothingFound(artifact, found)), remote);
    const [own, others] = requirement.package
        ? [(0,_package_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceFor */ .hF)(requirement, all), (0,_package_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceFor */ .hF)(requirement, foreign)]
        : [all, foreign];
    const none = own.length + others.length === 0 ? (0,_package_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .noneOfKind */ .k5)(requirement, artifact.name) : undefined;
    if (none)
        return (0,_remote_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .withUnseen */ .nR)((0,_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(check, none), remote);
    const alone = own.length > 0 ? await (0,_log_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .checkWithLog */ .d)(requirement, artifact, own, context) : undefined;
    if (alone?.status === 'pass' || (alone && others.length === 0))
        return (0,_remote_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .withUnseen */ .nR)(alone, remote);
    const result = await (0,_log_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .checkWithLog */ .d)(requirement, artifact, [...own, ...others], context);
    return (0,_remote_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .withUnseen */ .nR)(withMore(result, artifact, named), remote);
}
function nothingFound({ name }, { missing, folders, near, remote }) {
    if (remote)
        return (0,_remote_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .noEvidence */ .n2)(name, missing, remote);
    const nothing = (0,_nothing_at_js__WEBPACK_IMPORTED_MODULE_5__/* .nothingAt */ .V)({ missing, folders });
    const hint = nothing.hint ?? near?.();
    return {
        code: 'BUNDLE_MISSING',
        message: `No evidence was found for ${name}`,
        ...nothing,
        ...(hint !== undefined && { hint }),
    };
}
/** OpenPGP signatures do not say what they are about, so that none is known to be of another artifact. */
function asEvidence(one) {
    if (!one.ok)
        return one;
    if (one.value.form === 'openpgp')
        throw new Error('an OpenPGP signature is met by every artifact');
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(one.value);
}
function withMore(result, { name }, named) {
    const more = (0,_named_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .moreForeign */ .O)(name, named);
    return more && 'refusal' in result ? { ...result, others: [...result.others, more] } : result;
}


/***/ }),

/***/ 57034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ findArtifacts)
/* harmony export */ });
/* harmony import */ var _verify_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53900);
/* harmony import */ var _check_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20260);


/** The workspace as it is, or a release; what a release needs is loaded only then. */
async function findArtifacts(policy, { release, githubToken, install, timeoutMs }, host, { scratch, signal }) {
    if (!release)
        return { policy, workspace: host.workspace, reports: [] };
    const folder = await scratch.folder();
    try {
        const { releaseSource } = await __webpack_require__.e(/* import() */ 9343).then(__webpack_require__.bind(__webpack_require__, 79343));
        const token = githubToken !== undefined && { githubToken };
        return await releaseSource(policy, release, { host, folder, install: install === true, signal, ...token });
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        const name = `${release.owner}/${release.repo}@${release.tag}`;
        const late = (0,_verify_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .reportArtifact */ .x8)({ kind: 'run', name }, {}, [
            { check: 'artifact', status: 'error', refusal: (0,_check_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfTime */ .p3)(timeoutMs), others: [] },
        ]);
        return { policy: { ...policy, rules: [] }, workspace: folder, reports: [late] };
    }
}


/***/ }),

/***/ 38872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ idleExclusion)
/* harmony export */ });
/**
 * The warning about it.
 *
 * @param line as written: `!dist/*.sbom.json`
 */
function idleExclusion(line) {
    return {
        code: 'POLICY_DOUBTFUL',
        message: `\`${line}\` in \`artifacts\` leaves nothing out`,
        hint: 'Correct the pattern or remove the line. An exclusion counts for the patterns before it, and never for a plain path.',
    };
}


/***/ }),

/***/ 797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./lib/github/access.js
var access = __webpack_require__(12573);
// EXTERNAL MODULE: ./lib/evidence/budget.js
var evidence_budget = __webpack_require__(1844);
// EXTERNAL MODULE: ./lib/core/limits.js
var core_limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/report/progress.js
var report_progress = __webpack_require__(37751);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/formats/signature-call.js
var signature_call = __webpack_require__(13111);
;// CONCATENATED MODULE: ./lib/verify/crew/share.js
/** Takes calls as long as there is room for copies of their bytes. */
function createRoom(bytes) {
    let left = bytes;
    return ({ data, signature }) => {
        const size = data.length + signature.length;
        if (size > left)
            return false;
        left -= size;
        return true;
    };
}
/** The calls of some items, with a copy of their bytes that nobody else has. */
function pack(number, items, calls) {
    const bytes = Buffer.alloc(calls.reduce((sum, { data, signature }) => sum + data.length + signature.length, 0));
    const keys = [];
    let end = 0;
    const put = (part) => {
        const start = end;
        end += part.copy(bytes, start);
        return [start, end];
    };
    const packed = calls.map(({ hash, key, data, signature }) => {
        if (!keys.includes(key))
            keys.push(key);
        return { hash, key: keys.indexOf(key), data: put(data), signature: put(signature) };
    });
    const held = (valid) => packed.flatMap(({ hash, key: at, data, signature }, index) => {
        const key = keys[at];
        // Exactly `true`: what a worker says is a message, of whatever form.
        if (valid[index] !== true || !key)
            return [];
        return [{ hash, key, data: bytes.subarray(...data), signature: bytes.subarray(...signature) }];
    });
    return { items, parcel: { number, bytes, keys, calls: packed }, held };
}

;// CONCATENATED MODULE: ./lib/verify/crew/signature-worker.js
/* istanbul ignore next -- counters inside would not exist in the worker */
function serveSignatures(port, verify) {
    port.on('message', ({ number, bytes, keys, calls }) => {
        const valid = calls.map(({ hash, key, data, signature }) => {
            const by = keys[key];
            try {
                return by !== undefined && verify(hash, bytes.subarray(...data), by, bytes.subarray(...signature));
            }
            catch {
                return false;
            }
        });
        port.postMessage({ number, valid });
    });
}
/** The program of a worker, to be run with `eval`. */
function signatureWorkerSource() {
    return [
        `'use strict';`,
        `(${serveSignatures.toString()})(require('node:worker_threads').parentPort, require('node:crypto').verify);`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/verify/crew/signature-crew.js
/**
 * Worker threads that verify signatures beside the main one. They are a help, not a need, and decide nothing: a worker says which
 * calls hold, the main thread asks for each of them where it always did, and proofs are made there. What a worker does not
 * say, or says of other bytes, is verified on the main thread (`formats/signature-call.ts`).
 */







/** Fewer are verified before a worker has started: about 50 ms of work. */
const MIN_ITEMS = 64;
/** Items that go to a worker together: some 15 ms of its time. */
const PARCEL_ITEMS = 16;
/** Parcels that a worker has at hand, so that it does not wait while the main thread is busy. */
const IN_HAND = 3;
/** Beyond this the main thread, which reads and decides, is the limit. */
const MAX_WORKERS = 3;
/** The crew of a run. Its workers start with the first work that is worth it. */
function createSignatureCrew(options = {}) {
    const size = Math.min(options.workers ?? (0,external_node_os_.availableParallelism)() - 1, MAX_WORKERS);
    const counts = { asked: 0, held: 0 };
    let hands;
    let lastNumber = 0;
    return {
        counts,
        async each(items, work) {
            const least = Math.max(1, options.minItems ?? MIN_ITEMS);
            const isWorth = (index) => work.isWorth(at(items, index));
            const worth = size < 1 || items.length < least ? [] : [...items.keys()].filter(isWorth);
            if (worth.length < least)
                return Promise.all(items.map(async (item) => work.decide(item)));
            const outcomes = [];
            const decide = (index) => {
                const outcome = work.decide(at(items, index));
                // Whoever awaits them all hears of it; until then it is nobody's.
                outcome.catch(() => undefined);
                outcomes[index] = outcome;
            };
            hands ??= startHands(size, options.program ?? signatureWorkerSource());
            const board = createBoard(hands, counts, work.signal);
            try {
                const room = createRoom(core_limits/* MAX_FORESEEN_BATCH_BYTES */._M);
                for (let start = 0; start < worth.length; start += PARCEL_ITEMS) {
                    const indexes = worth.slice(start, start + PARCEL_ITEMS);
                    const calls = indexes.flatMap((index) => work.foresee(at(items, index)));
                    board.add(pack(++lastNumber, indexes, calls.filter(room)));
                    await (0,promises_.setImmediate)();
                    work.signal.throwIfAborted();
                }
                for (let share = await board.next(); share; share = await board.next()) {
                    share.items.forEach(decide);
                    await (0,promises_.setImmediate)();
                }
                for (const index of items.keys())
                    if (!(index in outcomes))
                        decide(index);
                return await Promise.all(outcomes);
            }
            finally {
                board.close();
                (0,signature_call/* forgetHeld */.VF)();
            }
        },
        async stop() {
            const ended = hands ?? [];
            hands = undefined;
            await Promise.all(ended.map(async (hand) => hand.end()));
        },
    };
}
function at(items, index) {
    if (!(index in items))
        throw new RangeError(`there is no item ${index}`);
    return items[index];
}
function createBoard(hands, counts, signal) {
    const waiting = [];
    const answered = [];
    let wake = () => undefined;
    const onAbort = () => {
        wake();
    };
    signal.addEventListener('abort', onAbort);
    const employer = {
        take: () => {
            const share = waiting.shift();
            counts.asked += share?.parcel.calls.length ?? 0;
            return share;
        },
        done: (share, valid) => {
            const held = share.held(valid);
            counts.held += held.length;
            (0,signature_call/* rememberHeld */.Lb)(held);
            answered.push(share);
            wake();
        },
        giveBack: (shares) => {
            answered.push(...shares);
            wake();
        },
    };
    const feed = () => {
        for (const hand of hands)
            hand.feed(employer);
    };
    return {
        add(share) {
            waiting.push(share);
            feed();
        },
        async next() {
            for (;;) {
                signal.throwIfAborted();
                feed();
                const share = answered.shift() ?? waiting.pop();
                if (share)
                    return share;
                if (!hands.some((hand) => hand.isBusy()))
                    return undefined;
                await new Promise((resolve) => {
                    wake = resolve;
                });
            }
        },
        close() {
            signal.removeEventListener('abort', onAbort);
            for (const hand of hands)
                hand.forget();
        },
    };
}
/** @returns as many as the system gives. */
function startHands(size, program) {
    return Array.from({ length: size }, () => startHand(program)).filter((hand) => hand !== undefined);
}
function startHand(program) {
    let worker;
    try {
        // No environment, no flags: a worker needs none, and the tokens of the job are not its concern.
        worker = new external_node_worker_threads_.Worker(program, { eval: true, env: {}, execArgv: [] });
    }
    catch {
        return undefined;
    }
    const shares = new Map();
    let employer;
    let dead = false;
    const lost = () => {
        dead = true;
        const left = [...shares.values()];
        shares.clear();
        employer?.giveBack(left);
    };
    worker.on('message', ({ number, valid }) => {
        const share = shares.get(number);
        if (!share || !employer)
            return;
        shares.delete(number);
        employer.done(share, Array.isArray(valid) ? valid : []);
        hand.feed(employer);
    });
    worker.on('error', lost);
    worker.on('messageerror', lost);
    worker.on('exit', lost);
    const hand = {
        feed(by) {
            employer = by;
            while (!dead && shares.size < IN_HAND) {
                const share = by.take();
                if (!share)
                    return;
                shares.set(share.parcel.number, share);
                try {
                    worker.postMessage(share.parcel);
                }
                catch {
                    lost(); // what cannot be sent is done here
                }
            }
        },
        isBusy: () => shares.size > 0,
        forget() {
            employer = undefined;
            shares.clear();
        },
        end: async () => worker.terminate(),
    };
    return hand;
}

// EXTERNAL MODULE: ./lib/verify/verdict.js
var verify_verdict = __webpack_require__(53900);
// EXTERNAL MODULE: ./lib/gate/standing.js
var gate_standing = __webpack_require__(70839);
;// CONCATENATED MODULE: ./lib/gate/after-rules.js

async function afterRules(judged, { policy, stated, share }, context) {
    const { minimum, revocations } = policy;
    let artifacts = judged.map(({ report }) => report);
    const warnings = [];
    if (revocations) {
        const { askRecalls } = await __webpack_require__.e(/* import() */ 2008).then(__webpack_require__.bind(__webpack_require__, 12008));
        const signers = stated.revocations?.signedBy?.by.of ?? [];
        const asked = await askRecalls(judged, policy, signers, context);
        artifacts = asked.artifacts;
        warnings.push(...asked.warnings);
    }
    if (minimum.length > 0) {
        const { requireMinimum } = await __webpack_require__.e(/* import() */ 7403).then(__webpack_require__.bind(__webpack_require__, 87403));
        const standing = (0,gate_standing/* standingRefusals */.Gc)(policy.exceptions, context.now);
        artifacts = artifacts.map((report) => requireMinimum(minimum, report, standing));
    }
    // What is excepted in another share is of use there.
    const exceptions = share ? policy.exceptions.filter(({ artifact }) => share.owns(artifact)) : policy.exceptions;
    if (exceptions.length > 0) {
        const { applyExceptions } = await __webpack_require__.e(/* import() */ 369).then(__webpack_require__.bind(__webpack_require__, 90369));
        const excepted = applyExceptions(exceptions, artifacts, context.now);
        artifacts = excepted.artifacts;
        warnings.push(...excepted.warnings);
    }
    return { artifacts, warnings };
}

// EXTERNAL MODULE: ./lib/gate/check-rules.js + 10 modules
var check_rules = __webpack_require__(20260);
// EXTERNAL MODULE: ./lib/core/report-files.js
var report_files = __webpack_require__(95519);
// EXTERNAL MODULE: ./lib/subjects/sidecars.js
var sidecars = __webpack_require__(69117);
;// CONCATENATED MODULE: ./lib/gate/left-over.js


/** What looks for it is loaded only where there can be some. */
async function leftOver({ assets, workspace, policy }, options, files, share) {
    if (assets) {
        const { releaseCoverage } = await __webpack_require__.e(/* import() */ 9557).then(__webpack_require__.bind(__webpack_require__, 79557));
        return releaseCoverage(assets, workspace, files, share);
    }
    if (files.known.every(({ manifests }) => manifests.size === 0))
        return { artifacts: [], warnings: [] };
    const { extraFiles } = await __webpack_require__.e(/* import() */ 8539).then(__webpack_require__.bind(__webpack_require__, 38539));
    return { artifacts: [], warnings: await extraFiles(files.known, workspace, usedByRun(policy, options)) };
}
/** Files that the run itself has a use for, as given; a checksum list is one also where a switch skips checksums. */
function usedByRun({ source, trust, rules, revocations }, { reports }) {
    const sums = rules.flatMap(({ require }) => require.flatMap((one) => (one.kind === 'checksum' ? one.lists : [])));
    const roots = trust.sources.flatMap((root) => (root.kind === 'file' ? [root.path] : []));
    const lists = revocations?.list.kind === 'file' ? [revocations.list.path] : [];
    const evidence = lists.flatMap((list) => sidecars/* EVIDENCE_SUFFIXES */.u0.map(({ suffix }) => list + suffix));
    return [source, ...roots, ...sums, ...lists, ...evidence, ...(0,report_files/* filesAt */.Tl)(reports)];
}

// EXTERNAL MODULE: ./lib/gate/refused.js
var refused = __webpack_require__(5599);
;// CONCATENATED MODULE: ./lib/gate/merge.js


/**
 * Joins the reports of each artifact. Two reports are of one artifact if kind and name are the same. A report, or a check, that several
 * rules share counts once.
 */
function mergeReports(outcomes) {
    const places = new Map();
    const found = [];
    for (const { rule, artifacts } of outcomes) {
        for (const report of artifacts) {
            const ofKind = places.get(report.kind) ?? new Map();
            places.set(report.kind, ofKind);
            const place = ofKind.get(report.name);
            const joined = place === undefined ? undefined : found[place];
            if (place !== undefined && joined)
                found[place] = join(joined, report, rule);
            else {
                (0,verify_verdict/* requireProof */._d)(report);
                ofKind.set(report.name, found.push({ report, stated: stateFacts(NOTHING_STATED, rule) }) - 1);
            }
        }
    }
    return found.map((one) => (one.more ? { report: whole(one.more), stated: one.stated } : one));
}
const NOTHING_STATED = { versions: [], variants: [], archs: [] };
function join(joined, report, rule) {
    const { report: first } = joined;
    const stated = stateFacts(joined.stated, rule);
    if (report === first || joined.more?.all.has(report))
        return { ...joined, stated };
    (0,verify_verdict/* requireProof */._d)(report);
    const more = joined.more ?? reportsFrom(first);
    add(more, report);
    return { report: first, stated, more };
}
function reportsFrom(first) {
    const { digests, size } = first;
    const said = first.checks.flatMap((one) => onceSaid(one) ?? []);
    return { all: new Set([first]), checks: new Set(first.checks), said: new Set(said), last: first, digests, size };
}
function add(reports, report) {
    const changed = differs(reports.digests, report.digests) ? [changedBetween(report.name)] : [];
    const fresh = report.checks.filter((one) => !reports.checks.has(one) && !reports.said.has(onceSaid(one) ?? ''));
    for (const one of [...fresh, ...changed]) {
        reports.checks.add(one);
        const words = onceSaid(one);
        if (words !== undefined)
            reports.said.add(words);
    }
    reports.all.add(report);
    reports.last = report;
    reports.digests = { ...reports.digests, ...report.digests };
    reports.size = report.size ?? reports.size;
}
function whole({ last, checks, digests, size }) {
    const { size: _, ...rest } = last;
    return (0,verify_verdict/* withChecks */.cX)({ ...rest, digests, ...(size !== undefined && { size }) }, [...checks]);
}
function stateFacts(stated, { version, variant, arch }) {
    if (version === undefined && variant === undefined && arch === undefined)
        return stated;
    const having = (known, fact) => fact === undefined || known.includes(fact) ? known : [...known, fact];
    return {
        versions: having(stated.versions, version),
        variants: having(stated.variants, variant),
        archs: having(stated.archs, arch),
    };
}
/**
 * What is said of the artifact itself, such as a moving tag or a file that cannot be opened, is the same under every rule. Undefined
 * for what each rule has to say for itself.
 */
function onceSaid(check) {
    if (check.status === 'pass' || check.status === 'waived')
        return undefined;
    if (check.status !== 'warning' && check.check !== 'artifact')
        return undefined;
    const { code, message } = check.refusal;
    return JSON.stringify([check.status, check.check, code, message]);
}
function differs(one, other) {
    return Object.keys(one).some((algorithm) => {
        const [left, right] = [one[algorithm], other[algorithm]];
        return left !== undefined && right !== undefined && !left.equals(right);
    });
}
function changedBetween(name) {
    const refusal = {
        code: 'UNSAFE_PATH',
        message: `${name} changed while it was checked: one rule saw other bytes than another`,
        hint: 'Let nothing write to the artifacts during the check, and run it again.',
    };
    return (0,refused/* refused */.J)('artifact', refusal);
}

// EXTERNAL MODULE: ./lib/evidence/read-evidence.js + 2 modules
var read_evidence = __webpack_require__(48763);
// EXTERNAL MODULE: ./lib/files/folders.js
var files_folders = __webpack_require__(3166);
// EXTERNAL MODULE: ./lib/subjects/digest.js + 3 modules
var digest = __webpack_require__(44481);
// EXTERNAL MODULE: ./lib/subjects/files.js + 1 modules
var files = __webpack_require__(55817);
// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
;// CONCATENATED MODULE: ./lib/subjects/hash-memory.js
/** Files that several rules of a run are about: each is read and hashed once, and a file that changed between two rules is refused. */



/**
 * Hashing that remembers the files of the run.
 *
 * @param hash hashes what is not known
 * @param most bytes of files that are kept for signatures over them
 */
function createHashMemory(hash = digest/* hashFiles */.y, most = core_limits/* MAX_SHARED_BYTES */.nk) {
    const known = new Map();
    let room = most;
    const remember = (file) => {
        const before = known.get(file.path);
        const keeps = before?.bytes ?? (file.size <= room ? file.bytes : undefined);
        if (keeps && !before?.bytes)
            room -= file.size;
        const { path, size, opening } = file;
        const digests = { ...before?.digests, ...file.digests };
        known.set(path, { path, size, digests, ...(keeps && { bytes: keeps }), ...(opening !== undefined && { opening }) });
    };
    return async (jobs, given) => {
        const options = given ?? {};
        const found = jobs.map((job) => fromMemory(job, known.get(job.path)));
        const rest = jobs.filter((_, index) => !found[index]);
        const hashed = rest.length > 0 ? [...(await hash(rest, alsoKnown(found, options)))] : [];
        if (rest.length === 0)
            alsoKnown(found, options).onProgress?.(NOTHING);
        return jobs.map((job, index) => {
            const result = found[index] ?? hashed.shift();
            if (!result)
                throw new Error(`${job.path} was not hashed`);
            if ('refusal' in result)
                return result;
            if (isOther(result, known.get(job.path)))
                return { path: job.path, refusal: (0,read_file/* refuseChanged */.dT)(job.shown ?? job.path) };
            remember(result);
            return result;
        });
    };
}
const NOTHING = { bytes: 0, totalBytes: 0, files: 0, totalFiles: 0 };
/** What the job would find, if all of it is known: no more digests than it asks for. */
function fromMemory({ path, algorithms, keepUpTo = -1 }, file) {
    if (!file || (file.size <= keepUpTo && !file.bytes))
        return undefined;
    const digests = {};
    for (const algorithm of algorithms) {
        const digest = file.digests[algorithm];
        if (!digest)
            return undefined;
        digests[algorithm] = digest;
    }
    const { size, bytes, opening } = file;
    const kept = bytes && size <= keepUpTo && { bytes };
    return { path, size, digests, ...kept, ...(opening !== undefined && { opening }) };
}
/** True where two readings of one file contradict each other. */
function isOther({ size, digests }, before) {
    if (!before)
        return false;
    const names = Object.keys(digests);
    return size !== before.size || names.some((name) => before.digests[name]?.equals(digests[name] ?? NONE) === false);
}
const NONE = Buffer.alloc(0);
/** Progress of all jobs, where some were known before. */
function alsoKnown(found, options) {
    const { onProgress } = options;
    if (!onProgress)
        return options;
    const files = found.filter((one) => one !== undefined).length;
    const bytes = found.reduce((sum, one) => sum + (one?.size ?? 0), 0);
    return {
        ...options,
        onProgress: (rest) => {
            onProgress({
                bytes: rest.bytes + bytes,
                totalBytes: rest.totalBytes + bytes,
                files: rest.files + files,
                totalFiles: rest.totalFiles + files,
            });
        },
    };
}

;// CONCATENATED MODULE: ./lib/gate/rule-terms.js
/** What a rule requires and where its evidence lies: all of it but its name, which artifacts it is about, and what spans artifacts. */
function termsOf({ name, artifacts, digests, same, version, variant, arch, ...terms }) {
    return canonical(terms);
}
/** Which artifacts a rule is about. */
function scopeOf({ artifacts, digests }) {
    return canonical([artifacts, digests]);
}
/**
 * The same text for values that are equal in all parts, and another for all others.
 *
 * @param value a tree: parts of policies never lead back to themselves
 */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (value instanceof Uint8Array)
        return `bytes:${Buffer.from(value).toString('hex')}`;
    if (value instanceof Date)
        return `date:${value.getTime()}`;
    if (typeof value === 'string')
        return JSON.stringify(value);
    if (typeof value === 'function' || (typeof value === 'object' && value !== null)) {
        return isPlain(value) ? ofEntries(value) : `object:${numberOf(value)}`;
    }
    return `${typeof value}:${Object.is(value, -0) ? '-0' : String(value)}`;
}
const ORDINARY = Object.getPrototypeOf({});
function isPlain(value) {
    const prototype = Object.getPrototypeOf(value);
    const ordinary = prototype === ORDINARY || prototype === null;
    return ordinary && Object.getOwnPropertySymbols(value).length === 0;
}
function ofEntries(value) {
    const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
    return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
}
const numbers = new WeakMap();
let last = 0;
/** A number of its own for each object; none is given twice. */
function numberOf(value) {
    const known = numbers.get(value) ?? ++last;
    numbers.set(value, known);
    return known;
}

;// CONCATENATED MODULE: ./lib/gate/judged-memory.js

/** @param rules all of the run; nothing is kept for a rule that has no equal */
function createJudgedMemory(rules) {
    const counts = { rules: 0, artifacts: 0 };
    const keys = new Map(rules.length > 1 ? rules.map((rule) => [rule, keysOf(rule)]) : []);
    const whole = repeated([...keys.values()].map((one) => one.whole));
    const terms = repeated([...keys.values()].map((one) => one.terms));
    const outcomes = new Map();
    const reports = new Map();
    const judged = async (subjects, judge) => {
        counts.artifacts += subjects.length;
        const found = await judge(subjects);
        if (found.length !== subjects.length)
            throw new Error('each artifact needs a report of its own');
        return found;
    };
    return {
        counts,
        outcome: async (rule, check) => {
            const key = keys.get(rule)?.whole;
            const known = key === undefined ? undefined : outcomes.get(key);
            if (known)
                return known;
            counts.rules++;
            const outcome = check();
            if (key !== undefined && whole.has(key))
                outcomes.set(key, outcome);
            return outcome;
        },
        reports: async (rule, subjects, judge) => {
            const key = keys.get(rule)?.terms;
            // Lists and manifests are about several artifacts: what they say of one depends on the others.
            const alone = rule.require.every(({ kind }) => kind === 'signature' || kind === 'waived');
            if (key === undefined || !terms.has(key) || !alone)
                return judged(subjects, judge);
            const known = reports.get(key) ?? new Map();
            reports.set(key, known);
            const named = subjects.map((subject) => [subjectKey(subject, rule), subject]);
            const open = named.filter(([name]) => !known.has(name));
            const found = await judged(open.map(([, subject]) => subject), judge);
            for (const [index, report] of found.entries())
                known.set(open[index]?.[0] ?? '', report);
            return named.flatMap(([name]) => known.get(name) ?? []);
        },
    };
}
/** What a judgement can depend on of a subject: of what a glob captured only where a template leads to evidence by it. */
function subjectKey(subject, { bundles, signatures, certificates }) {
    if (subject.kind === 'digest')
        return canonical(subject);
    const { kind, name, path, linked, captures } = subject;
    const places = bundles.length + signatures.length + certificates.length;
    return canonical([kind, name, path, linked, places > 0 ? captures : []]);
}
function keysOf(rule) {
    const terms = termsOf(rule);
    return { terms, whole: canonical([terms, scopeOf(rule)]) };
}
function repeated(keys) {
    const seen = new Set();
    return new Set(keys.filter((key) => seen.has(key) || !seen.add(key)));
}

;// CONCATENATED MODULE: ./lib/gate/run-memory.js
/** What the rules of a run share: files that they find, read, hash and judge alike are found, read, hashed and judged once. */







/** @param rules of the run; one alone has nobody to share with, and nothing is kept for it */
function createRunMemory(rules) {
    const judged = createJudgedMemory(rules);
    if (rules.length <= 1) {
        return { find: files/* findFiles */.l, hash: digest/* hashFiles */.y, looked: () => (0,read_evidence/* createLookedFiles */.km)(), folders: files_folders/* createFolders */.i, judged };
    }
    const found = new Map();
    const folders = (0,files_folders/* createFolders */.i)();
    const looked = (0,read_evidence/* createLookedFiles */.km)({ most: core_limits/* MAX_SHARED_BYTES */.nk, again: true });
    return {
        find: (patterns, workspace) => {
            const key = JSON.stringify([workspace, patterns]);
            const known = found.get(key) ?? (0,files/* findFiles */.l)(patterns, workspace);
            found.set(key, known);
            return known;
        },
        hash: createHashMemory(),
        looked: () => looked,
        folders: () => folders,
        judged,
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/gate/run-progress.js
/** Hashing as a whole: rules and batches begin and end, and the one line of progress is about all of them. */

/**
 * @param report gets the sum over all batches, to be worked out where it is shown: files are asked for their sizes then. Its totals grow
 *   with each rule whose files are found
 */
function createRunProgress(report) {
    const unsized = [];
    const total = { files: 0, bytes: 0 };
    const before = { files: 0, bytes: 0 };
    let current = { files: 0, bytes: 0 };
    return {
        expect(subjects) {
            for (const subject of subjects) {
                if (subject.kind !== 'file')
                    continue;
                total.files += 1;
                unsized.push(subject.path);
            }
        },
        batch() {
            before.files += current.files;
            before.bytes += current.bytes;
            current = { files: 0, bytes: 0 };
            return ({ files, bytes }) => {
                current = { files, bytes };
                report(() => {
                    for (const path of unsized.splice(0))
                        total.bytes += sizeOf(path);
                    return {
                        files: before.files + files,
                        bytes: before.bytes + bytes,
                        // A file can grow while it is read.
                        totalFiles: Math.max(total.files, before.files + files),
                        totalBytes: Math.max(total.bytes, before.bytes + bytes),
                    };
                });
            };
        },
    };
}
/** For a number on a screen; what cannot be looked at is refused where it is hashed. */
function sizeOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path).size;
    }
    catch {
        return 0;
    }
}

// EXTERNAL MODULE: ./lib/core/errors.js + 5 modules
var errors = __webpack_require__(26200);
// EXTERNAL MODULE: ./lib/evidence/sigstore/canonical-entry.js
var canonical_entry = __webpack_require__(91691);
;// CONCATENATED MODULE: ./lib/rekor/entry-finder.js
/**
 * Finds entries in transparency logs of version 1 by the hash of what they must be. Questions that come at the same time share
 * their requests, and what was asked once in a run is not asked again.
 */


const LIMITS = { requestMs: core_limits/* LOG_REQUEST_TIMEOUT_MS */.ER, retries: core_limits/* LOG_RETRIES */.uq };
function createEntryFinder({ signal, offline, instead, limits = LIMITS }) {
    const queues = new Map();
    const queueOf = (log) => {
        const queue = queues.get(log) ?? createQueue(log, limits, signal);
        queues.set(log, queue);
        return queue;
    };
    return {
        ...(instead !== undefined && { instead }),
        find: async (bodies, logs) => {
            if (offline)
                return { kind: 'offline' };
            let worst = { kind: 'none', logs };
            for (const log of logs) {
                const word = mostTelling(await Promise.all(bodies.map(queueOf(log))));
                if (word.kind === 'entries')
                    return word;
                // What was not seen may prove what another log could not.
                if (word.kind === 'unseen')
                    worst = word;
                else if (word.kind === 'unproven' && worst.kind === 'none')
                    worst = { ...word, log };
            }
            return worst;
        },
    };
}
function mostTelling(words) {
    const entries = words.flatMap((word) => (word.kind === 'entries' ? word.entries : []));
    if (entries.length > 0)
        return { kind: 'entries', entries };
    const unclear = words.find(({ kind }) => kind === 'unseen') ?? words.find(({ kind }) => kind === 'unproven');
    return unclear ?? { kind: 'none' };
}
/** Questions for one log. Those that are asked before the next turn of the event loop go together, one request at a time. */
function createQueue(log, limits, signal) {
    const known = new Map();
    let waiting = [];
    const flush = async () => {
        const questions = waiting;
        waiting = [];
        for (let start = 0; start < questions.length; start += core_limits/* MAX_LOG_QUERIES */.Bv) {
            const some = questions.slice(start, start + core_limits/* MAX_LOG_QUERIES */.Bv);
            try {
                const { retrieve } = await __webpack_require__.e(/* import() */ 159).then(__webpack_require__.bind(__webpack_require__, 70159));
                const words = await retrieve(log, some.map(({ body }) => body), limits, signal);
                for (const [index, { answer }] of some.entries())
                    answer(words[index] ?? { kind: 'none' });
            }
            catch (error) {
                for (const { fail } of questions.slice(start))
                    fail(error);
                return;
            }
        }
    };
    return (body) => {
        const name = (0,canonical_entry/* leafHashOf */.ED)(body).toString('hex');
        const before = known.get(name);
        if (before)
            return before;
        const asked = new Promise((answer, fail) => {
            waiting.push({ body, answer, fail });
            if (waiting.length === 1)
                setImmediate(() => void flush());
        });
        known.set(name, asked);
        return asked;
    };
}

// EXTERNAL MODULE: ./lib/trust/roots.js + 1 modules
var trust_roots = __webpack_require__(27387);
// EXTERNAL MODULE: ./lib/verify/sigstore/verification-memory.js
var verification_memory = __webpack_require__(91797);
// EXTERNAL MODULE: ./lib/model/required-signature.js
var required_signature = __webpack_require__(9803);
;// CONCATENATED MODULE: ./lib/gate/late-keys.js

/** The policy with its keys. Throws only where the signal says so, or a pinned key is not supported. */
async function withLateKeys(required, context) {
    let policy = required;
    const unvouched = [];
    const unfetched = [];
    const warnings = [];
    if (policy.keyserver) {
        const { fetchOpenPgpKeys, withSigners } = await __webpack_require__.e(/* import() */ 4384).then(__webpack_require__.bind(__webpack_require__, 14384));
        const { refusals, signers } = await fetchOpenPgpKeys(policy.keyserver, context.signal);
        policy = withSigners(policy, signers);
        unfetched.push(...refusals);
    }
    if (policy.rules.some(({ require }) => require.some((one) => one.kind === 'signature' && one.byRegistry))) {
        const { loadRegistryKeys, withRegistryKeys } = await __webpack_require__.e(/* import() */ 7823).then(__webpack_require__.bind(__webpack_require__, 87823));
        const registry = await loadRegistryKeys(policy.trust, context);
        policy = withRegistryKeys(policy, registry.signers);
        unfetched.push(...registry.refusals);
        warnings.push(...registry.warnings);
    }
    const signers = (0,required_signature/* requiredSignatures */.P)(policy).flatMap(({ by }) => by.of);
    const waiting = signers.flatMap((one) => (one.kind === 'key' ? (one.vouching ?? []) : []));
    if (waiting.length > 0) {
        const { vouchedKeys } = await __webpack_require__.e(/* import() */ 5232).then(__webpack_require__.bind(__webpack_require__, 45232));
        const vouched = await vouchedKeys(policy, waiting, context);
        policy = vouched.policy;
        unvouched.push(...vouched.refusals);
    }
    return { policy, unvouched, unfetched, warnings };
}

;// CONCATENATED MODULE: ./lib/gate/trusted.js
/** What a run trusts: its roots, its policy with all keys, and the logs it may ask. Gathered once, before anything is judged. */






/** Throws where a root that was named is absent or is no trusted root, and where the signal says so. */
async function gatherTrust(required, context) {
    const { problems, roots, refusals, warnings } = (0,trust_roots/* needsRoots */.H_)(required)
        ? await (0,trust_roots/* loadRoots */.oo)(required.trust, context)
        : NO_ROOTS;
    if (problems)
        throw new errors/* ConfigError */.xL(problems);
    const { offline, rekorUrl } = required.trust;
    const logs = createEntryFinder({
        signal: context.signal,
        offline,
        ...(rekorUrl !== undefined && { instead: rekorUrl }),
    });
    const several = required.rules.length + required.imageRules.length > 1;
    const memory = (0,verification_memory/* createVerificationMemory */.D)(several ? core_limits/* MAX_FACTS_ACROSS_RULES */.Dq : core_limits/* MAX_REMEMBERED_FACTS */.yO);
    const { policy, unvouched, unfetched, ...keys } = await withLateKeys(required, { ...context, roots, logs, memory });
    const unavailable = [...refusals, ...unvouched];
    return { policy, roots, logs, memory, unavailable, unfetched, warnings: [...warnings, ...keys.warnings] };
}
const NO_ROOTS = { roots: [], refusals: [], warnings: [] };

;// CONCATENATED MODULE: ./lib/gate/judge.js
/**
 * From artifacts to the verdict: what the run trusts \u2192 rules over files, images and a tag \u2192 what no rule is about \u2192 one report for each
 * artifact \u2192 recalls, the minimum and exceptions \u2192 verdict.
 */













/** Judges everything. A run that was cut off by its deadline could not look; nothing of it is believed. */
async function judge(source, options, host, signal) {
    const noted = source.policy.warnings.map((message) => ({ code: 'POLICY_DOUBTFUL', message }));
    try {
        return await judgeInTime(source, options, host, { signal, noted });
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        const cut = { check: 'artifact', status: 'error', refusal: (0,check_rules/* outOfTime */.p3)(options.timeoutMs), others: [] };
        const nothing = (0,verify_verdict/* reportArtifact */.x8)({ kind: 'run', name: 'the whole run' }, {}, [cut]);
        return { verdict: (0,verify_verdict/* decideVerdict */.AU)([nothing], [], noted), roots: [] };
    }
}
async function judgeInTime(source, options, host, { signal, noted }) {
    const { workspace, tempRoot, env } = host;
    const context = { workspace, tempRoot, env, now: host.now(), signal };
    const { skip } = source.policy;
    const isSkipping = skip.signatures !== undefined || skip.checksums !== undefined;
    const required = isSkipping ? (await __webpack_require__.e(/* import() */ 6566).then(__webpack_require__.bind(__webpack_require__, 66566))).applySkips(source.policy) : source.policy;
    const trusted = await gatherTrust(required, context);
    const { policy, roots, logs, memory, unavailable } = trusted;
    const warned = [...noted, ...trusted.warnings];
    const rootRefusals = [...unavailable, ...trusted.unfetched];
    // Of the environment too, where evidence of files or the revocation list is at GitHub.
    const asksGitHub = policy.revocations?.list.kind === 'release' || policy.rules.some(({ github }) => github);
    const token = asksGitHub ? (0,access.gitHubToken)(env, options.githubToken) : undefined;
    const login = token === undefined ? {} : { githubToken: token };
    const proving = { roots, rootRefusals, logs, memory, signal, now: context.now, ...login };
    const recalls = { ...proving, workspace };
    const budget = (0,evidence_budget/* createEvidenceBudget */.t)(core_limits/* MAX_HELD_EVIDENCE_BYTES */.ZZ);
    const ofImages = { budget, roots, memory, rootRefusals: unavailable, signal, login: options };
    if (policy.audit) {
        const { runAudit } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2008), __webpack_require__.e(6274), __webpack_require__.e(618)]).then(__webpack_require__.bind(__webpack_require__, 90618));
        const { artifacts, warnings } = await runAudit(policy, policy.audit, host, { recalls, images: ofImages });
        return { verdict: (0,verify_verdict/* decideVerdict */.AU)(artifacts, [], [...warnings, ...warned]), roots };
    }
    const share = options.share && (await __webpack_require__.e(/* import() */ 5050).then(__webpack_require__.bind(__webpack_require__, 15050))).createShare(options.share);
    const sharing = share ? { share } : {};
    const files = await checkFiles(policy, { source, options, host }, { ...proving, ...sharing, budget });
    const tags = policy.tag ? await checkTag(policy.tag, share, { ...context, roots }, rootRefusals) : [];
    const images = policy.imageRules.length > 0 ? await (0,check_rules/* checkImageRules */.DI)(policy, host, { ...ofImages, ...sharing }) : [];
    const rest = await leftOver(source, options, files, share);
    const ofRun = { rule: { name: 'the run' }, artifacts: [...source.reports, ...rest.artifacts, ...tags] };
    const judged = mergeReports([ofRun, ...files.reports, ...images]);
    const after = await afterRules(judged, { policy, stated: source.policy, share }, recalls);
    const warnings = [...warned, ...files.warnings, ...rest.warnings, ...after.warnings];
    const verdict = (0,verify_verdict/* decideVerdict */.AU)(after.artifacts, files.sidecars, warnings);
    return share ? { verdict: share.verdict(verdict), roots, share: share.record() } : { verdict, roots };
}
/** The rules about files, with threads and a memory for as long as they are checked. */
async function checkFiles(policy, { source, options, host }, proving) {
    const crew = createSignatureCrew();
    try {
        return await (0,check_rules/* checkFileRules */.WY)(policy, {
            ...proving,
            crew,
            shared: createRunMemory(policy.rules),
            foreseen: new Set(),
            workspace: source.workspace,
            fromRelease: options.release !== undefined,
            checkout: host.workspace,
            ...(host.expectFiles && { expectFiles: host.expectFiles }),
            progress: createRunProgress((progress) => {
                host.progress(() => (0,report_progress/* progressText */.l)('hashed', progress()));
            }),
        });
    }
    finally {
        // Its threads end with what they were for, however that ended.
        await crew.stop();
    }
}
/** Git is loaded only where a policy names a tag. */
async function checkTag(tag, share, context, unavailable) {
    const { checkGitTag, tagRow } = await __webpack_require__.e(/* import() */ 1258).then(__webpack_require__.bind(__webpack_require__, 71258));
    if (share?.ownOf([tagRow(tag)]).length === 0)
        return [];
    return [await checkGitTag(tag, context, unavailable)];
}


/***/ }),

/***/ 46149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XY: () => (/* binding */ withoutDocuments),
/* harmony export */   lH: () => (/* binding */ namesDocuments),
/* harmony export */   sV: () => (/* binding */ signersByKey),
/* harmony export */   y3: () => (/* binding */ withoutDocument)
/* harmony export */ });
/* harmony import */ var _model_required_signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9803);

/** True where a rule requires a checksum list or a manifest. */
function namesDocuments({ require }) {
    return require.some(({ kind }) => kind === 'checksum' || kind === 'manifest');
}
/** What is known of a rule that names no documents. */
function withoutDocuments(rule) {
    return {
        rule,
        manifests: new Map(),
        warnings: [],
        lines: 0,
        listed: () => ({ subjects: [], sidecars: [], doubtful: [], refusals: [] }),
        recorded: (found) => found,
        prepare: () => Promise.resolve(rule.require.map(withoutDocument)),
        rows: () => [],
        incomplete: () => Promise.resolve([]),
    };
}
/** @throws Error where the requirement is about a document, which would be met by nothing */
function withoutDocument(requirement) {
    if (requirement.kind === 'waived')
        return requirement;
    if (requirement.kind === 'signature')
        return { kind: 'signature', requirement };
    throw new Error(`the documents of a requirement (${requirement.kind}) were not read`);
}
/** Everybody of a rule who may sign by a key, artifacts or documents; keys of OpenPGP each once. */
function signersByKey({ require }) {
    const signers = require.flatMap((one) => (0,_model_required_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .requiredSignature */ .i)(one)?.by.of ?? []);
    return {
        keys: signers.filter((signer) => signer.kind === 'key'),
        pgp: [...new Set(signers.filter((signer) => signer.kind === 'openpgp'))],
    };
}


/***/ }),

/***/ 5599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26200);
/** A check that did not pass. */

/** "Could not look" where the code says so, else a failure. */
function refused(check, refusal, others = []) {
    return { check, status: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isCouldNotLook */ .mI)(refusal.code) ? 'error' : 'fail', refusal, others };
}


/***/ }),

/***/ 44593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ judgeSame),
/* harmony export */   hd: () => (/* binding */ originFrom),
/* harmony export */   jK: () => (/* binding */ originsIn),
/* harmony export */   qb: () => (/* binding */ requireSame)
/* harmony export */ });
/* harmony import */ var _verify_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53900);
/* harmony import */ var _verify_proofs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13770);


/**
 * Holds a rule's artifacts to the same claims. An artifact with several accepted signatures may choose the one that fits.
 * Artifacts that did not pass are left alone: their own refusal says more.
 *
 * @param claims names of `evidence/sigstore/claims.ts`; where there are none, nothing is required
 * @returns the reports in their order, with a CLAIM_MISMATCH on each that differs from most of the others
 */
function requireSame(claims, reports) {
    return claims.length === 0 ? reports : judgeSame(claims, reports, originsIn(reports, claims));
}
function originsIn(reports, claims) {
    return new Map(reports
        .filter((report) => (0,_verify_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassed */ .Hh)(report) && report.kind !== 'run')
        .map((report) => [report, originsOf(report, claims)]));
}
/** As `requireSame`, with origins that are known already. */
function judgeSame(claims, reports, origins) {
    const common = mostCommon([...origins.values()]);
    return reports.map((report) => {
        const own = origins.get(report);
        if (!own || (common !== undefined && own.has(common.key)))
            return report;
        const check = {
            check: 'signature',
            status: 'fail',
            refusal: mismatch(report, claims, own, common),
            others: [],
        };
        return (0,_verify_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .withChecks */ .cX)(report, [...report.checks, check]);
    });
}
/** What each accepted signature states of the claims; one that lacks any of them states nothing. */
function originsOf(report, claims) {
    const origins = new Map();
    for (const proof of (0,_verify_proofs_js__WEBPACK_IMPORTED_MODULE_1__/* .signaturesBehind */ .mr)(report)) {
        const origin = originOf(proof, claims);
        if (origin)
            origins.set(origin.key, origin);
    }
    return origins;
}
function originOf({ claims: stated = {} }, claims) {
    const values = claims.flatMap((claim) => claimOf(stated, claim) ?? []);
    return values.length < claims.length ? undefined : originFrom(claims, values);
}
/** @param values one for each claim */
function originFrom(claims, values) {
    return {
        key: JSON.stringify(values),
        words: claims.map((claim, index) => `${claim} ${values[index] ?? ''}`).join(', '),
        values,
    };
}
function claimOf(stated, claim) {
    return Object.hasOwn(stated, claim) ? stated[claim] : undefined;
}
function mostCommon(all) {
    const counts = new Map();
    for (const origin of all.flatMap((origins) => [...origins.values()])) {
        const counted = counts.get(origin.key);
        if (counted)
            counted.count++;
        else
            counts.set(origin.key, { origin, count: 1 });
    }
    let best;
    for (const one of counts.values())
        if (!best || one.count > best.count)
            best = one;
    return best?.origin;
}
function mismatch({ name }, claims, own, common) {
    const [first] = own.values();
    return {
        code: 'CLAIM_MISMATCH',
        message: `${name} does not come from where the other artifacts of its rule come from`,
        expected: common?.words ?? `a certificate that states ${claims.join(', ')}`,
        actual: first?.words ?? `none (no certificate behind ${name} states ${claims.join(', ')})`,
        hint: 'Take all artifacts from one release; `same` in the policy requires that.',
    };
}


/***/ }),

/***/ 72197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createScratch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** The folder for what was not verified yet. */


function createScratch(tempRoot) {
    let made;
    return {
        folder: async () => (made ??= await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tempRoot, 'signature-gate-unverified-'))),
        async remove() {
            if (made !== undefined)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(made, { recursive: true, force: true });
        },
    };
}


/***/ }),

/***/ 70839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ standingRefusals),
/* harmony export */   H0: () => (/* binding */ isRefused),
/* harmony export */   Op: () => (/* binding */ notAsked),
/* harmony export */   ft: () => (/* binding */ exceptionFor)
/* harmony export */ });
function isRefused(check) {
    return check.status === 'fail' || check.status === 'error';
}
/** The exception for a check that was refused, whether it still holds or not. */
function exceptionFor(exceptions, artifact, check) {
    if (!isRefused(check))
        return undefined;
    return exceptions.find((one) => one.artifact === artifact && one.check === check.check);
}
/** The refusals that exceptions leave at `now`. */
function standingRefusals(exceptions, now) {
    return ({ name, checks }) => checks.filter(isRefused).filter((check) => {
        const exception = exceptionFor(exceptions, name, check);
        return exception === undefined || now >= exception.until;
    });
}
/** Says that a check was not asked since another one stands in the way. */
function notAsked(check, because) {
    const what = because.check === 'artifact' ? 'the artifact itself' : `the ${because.check} check`;
    return { check, since: `${what} ${because.status === 'fail' ? 'was refused' : 'could not be made'}` };
}


/***/ }),

/***/ 39131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ lateGitHub)
/* harmony export */ });
/** A client, and what several rooms read with it. */
function lateGitHub() {
    return __webpack_require__.e(/* import() */ 7515).then(__webpack_require__.bind(__webpack_require__, 97515));
}


/***/ }),

/***/ 81966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ shownPlaces)
/* harmony export */ });
/** All that a requirement says about where its lists lie, as written. */
function shownPlaces({ lists, listGlobs = [], sidecars = [] }) {
    return [...lists, ...listGlobs, ...sidecars.map(({ source }) => source)];
}


/***/ }),

/***/ 25616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ COSIGN_SIGN)
/* harmony export */ });
/** Types of predicates that more than one room knows. */
/** What `cosign sign` writes since version 3: a signature over an image, in the form of a statement without content. */
const COSIGN_SIGN = 'https://sigstore.dev/cosign/sign/v1';


/***/ }),

/***/ 84252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ expectedOf),
/* harmony export */   Z: () => (/* binding */ contentWords)
/* harmony export */ });
/* harmony import */ var _formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85497);
/* harmony import */ var _formats_matcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15218);
/** What a policy requires an attestation to say, in words. */


/** All conditions on the content, in one phrase; empty where there are none. */
function contentWords(content = []) {
    const said = content.flatMap(({ form, conditions, products = [] }) => [
        ...conditions.map(({ pointer, test }) => `${form === 'raw' ? '' : `${form} `}${pointer} ${expectedOf(test)}`),
        ...(products.length > 0 ? [`about ${products.join(' or ')}`] : []),
    ]);
    return said.length === 0 ? '' : `, which must say: ${said.join('; ')}`;
}
/** A test in words, as the report shows it. */
function expectedOf(test) {
    switch (test.kind) {
        case 'equals':
            return (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .shownJson */ .oB)(test.value);
        case 'text':
            return test.value;
        case 'one-of':
            return `one of ${test.values.map(_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .shownJson */ .oB).join(', ')}`;
        case 'matches':
            return `a text that matches ${(0,_formats_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(test.matcher)}`;
        case 'min':
            return `at least ${test.value}`;
        case 'max':
            return `at most ${test.value}`;
        case 'age':
            return `not older than ${test.shown}, not in the future`;
        case 'exists':
            return test.wanted ? 'present' : 'absent';
        case 'levels':
            return test.levels.join(', ');
        case 'each':
        case 'some':
        case 'none': {
            const inner = test.of.map(({ pointer, test: one }) => `${pointer === '' ? 'it' : pointer} ${expectedOf(one)}`);
            return `${{ each: 'for each element', some: 'for at least one element', none: 'for no element' }[test.kind]}: ${inner.join(' and ')}`;
        }
    }
}


/***/ }),

/***/ 9803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ requiredSignatures),
/* harmony export */   i: () => (/* binding */ requiredSignature)
/* harmony export */ });
/** The signature that a requirement rests on; undefined where it rests on none. */
function requiredSignature(requirement) {
    switch (requirement.kind) {
        case 'signature':
            return requirement;
        case 'checksum':
        case 'manifest':
            return requirement.signedBy;
        case 'waived':
            return undefined;
    }
}
/** Every signature that a policy requires of what it checks, also where it is of a document: of files, of images, of a tag. */
function requiredSignatures({ rules, imageRules, audit, tag, }) {
    return [
        ...rules.flatMap(({ require }) => require.flatMap((one) => requiredSignature(one) ?? [])),
        ...[...imageRules, ...(audit?.rules ?? [])].flatMap(({ require }) => require),
        ...(tag ? [tag.signature] : []),
    ];
}


/***/ }),

/***/ 85339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26200);
/* harmony import */ var _github_late_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39131);
/* harmony import */ var _compile_compile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97089);
/* harmony import */ var _inputs_call_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45469);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97535);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28490);
/* harmony import */ var _core_time_limit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45708);
/**
 * The policy of a run. Inputs and policy files are two spellings of one document (`document/`): `inputs/` makes it of what a call says,
 * `file/` of YAML. `compile/` alone knows what it means and what may be wrong with it.
 */







/**
 * Reads the policy of the file that `policy` names, or else of the inputs. The code for policy files is loaded only where there is one.
 *
 * @throws ConfigError with every problem at once.
 */
async function readPolicy(given, context) {
    const { policy } = given;
    if (policy !== undefined) {
        const { policyFromFile } = await __webpack_require__.e(/* import() */ 459).then(__webpack_require__.bind(__webpack_require__, 30459));
        return policyFromFile({ ...given, policy }, context, (remote) => readRemote(remote, given, context));
    }
    if (given['policy-digest'] !== undefined) {
        const fix = 'Name the policy file with `policy`, or remove it.';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL([{ where: 'policy-digest', message: 'is given without `policy`', fix }]);
    }
    return (0,_compile_compile_js__WEBPACK_IMPORTED_MODULE_1__/* .compile */ .w)((0,_inputs_call_document_js__WEBPACK_IMPORTED_MODULE_2__/* .statedByInputs */ .k)(given, context), given, context);
}
/** Reads a policy out of a commit by GitHub's API; its rooms are loaded only then. */
async function readRemote({ owner, repo, commit, path }, given, { env }) {
    const { gitHubApi, gitHubToken } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 12573));
    const api = gitHubApi(env);
    if ('problem' in api)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)({ code: 'CONFIG_INVALID', message: api.problem.message, hint: api.problem.fix });
    const token = gitHubToken(env, given['github-token']);
    const { createGitHubClient, readRepositoryFile } = await (0,_github_late_js__WEBPACK_IMPORTED_MODULE_5__/* .lateGitHub */ .w)();
    const client = createGitHubClient({
        api: api.value,
        ...(token !== undefined && { token }),
        signal: (0,_core_time_limit_js__WEBPACK_IMPORTED_MODULE_6__/* .timeLimit */ .z)(given.timeout ?? _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_TIMEOUT_MS */ .t1),
    });
    return readRepositoryFile({ owner, repo, sha: commit, path }, client);
}


/***/ }),

/***/ 37751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ progressText)
/* harmony export */ });
const MIB = 1024 * 1024;
/** One short line on work that takes long: `hashed 3 of 12 files, 1.2 of 4.0 GiB`. @param did what was done with the files */
function progressText(did, { files, totalFiles, bytes, totalBytes }) {
    const [unit, name] = totalBytes >= 1024 * MIB ? [1024 * MIB, 'GiB'] : [MIB, 'MiB'];
    return `${did} ${files} of ${totalFiles} files, ${(bytes / unit).toFixed(1)} of ${(totalBytes / unit).toFixed(1)} ${name}`;
}


/***/ }),

/***/ 55817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ findFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/files/folders.js
var files_folders = __webpack_require__(3166);
// EXTERNAL MODULE: ./lib/formats/glob.js + 3 modules
var glob = __webpack_require__(66002);
// EXTERNAL MODULE: ./lib/formats/fold.js
var fold = __webpack_require__(44629);
// EXTERNAL MODULE: ./lib/files/near-files.js
var near_files = __webpack_require__(83087);
// EXTERNAL MODULE: ./lib/files/windows-name.js
var windows_name = __webpack_require__(26936);
// EXTERNAL MODULE: ./lib/subjects/meant-otherwise.js
var meant_otherwise = __webpack_require__(5073);
// EXTERNAL MODULE: ./lib/subjects/plain-file.js
var plain_file = __webpack_require__(12732);
// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
;// CONCATENATED MODULE: ./lib/subjects/walk.js
/**
 * Finds what a glob matches below the workspace. Whatever keeps it from seeing a file that might match (a link, an
 * unreadable folder, a limit) is a refusal: a file that is overlooked is a file that is not checked.
 */




/** @param glob relative to the workspace. */
function walk(glob, options) {
    const leftOut = { folders: 0, excluded: 0, named: 0 };
    const state = { ...options, glob, files: [], refusals: [], leftOut, looked: 0 };
    visit(state, '', glob.start, 0);
    return state;
}
function visit(walk, folder, state, depth) {
    const { glob, folders, refusals } = walk;
    if (depth > limits/* MAX_GLOB_DEPTH */.Ac) {
        const message = `${folder} lies deeper than the pattern ${glob.source} may look`;
        refusals.push({ name: folder, refusal: limit(message, limits/* MAX_GLOB_DEPTH */.Ac) });
        return;
    }
    const listing = folders.list((0,external_node_path_.join)(walk.workspace, folder));
    if (listing.error !== undefined) {
        refusals.push({ name: folder || '.', refusal: (0,read_file/* refuseError */.hQ)(folder || 'the workspace', listing.error) });
        return;
    }
    const before = walk.looked;
    walk.looked += listing.entries.size;
    if (walk.looked > limits/* MAX_GLOB_ENTRIES */.lH) {
        // Said once: every further folder would say the same.
        const message = `the pattern ${glob.source} has too much to look at`;
        if (before <= limits/* MAX_GLOB_ENTRIES */.lH)
            refusals.push({ name: glob.source, refusal: limit(message, limits/* MAX_GLOB_ENTRIES */.lH) });
        return;
    }
    for (const [name, entry] of listing.entries) {
        const next = glob.step(state, name);
        if (next.length > 0)
            meet(walk, folder === '' ? name : `${folder}/${name}`, entry, next, depth);
    }
}
/** Deals with an entry that matches, or below which something may match. */
function meet(walk, name, entry, state, depth) {
    const { kind } = entry;
    if (kind.isDirectory() && entry.exact)
        enter(walk, name, state, depth);
    else if (walk.named.has(name) && !kind.isFile())
        walk.leftOut.named++;
    else if (isExcluded(walk, name, kind, state))
        walk.leftOut.excluded++;
    else if (!entry.exact)
        walk.refusals.push({ name, refusal: garbled(name) });
    else if (walk.glob.accepts(state)) {
        if (kind.isFile())
            walk.files.push({ name, captures: walk.glob.match(name) ?? [] });
        else
            walk.refusals.push({ name, refusal: kind.isSymbolicLink() ? walk_link(walk.glob, name) : (0,read_file/* refuseKind */.L_)(name, kind) });
    }
    else if (kind.isSymbolicLink() && leadsToFolder(walk, name)) {
        walk.refusals.push({ name, refusal: walk_link(walk.glob, name) });
    }
}
function enter(walk, name, state, depth) {
    if (walk.glob.accepts(state))
        walk.leftOut.folders++;
    if (!walk.glob.continues(state))
        return;
    const excluding = walk.excludes.filter((glob) => glob.matchesAllBelow(name));
    for (const glob of excluding)
        walk.used.add(glob);
    if (excluding.length > 0)
        walk.leftOut.excluded++;
    else
        visit(walk, name, state, depth + 1);
}
/** A link to a folder is left out with everything below it too. */
function isExcluded(walk, name, kind, state) {
    const isLink = kind.isSymbolicLink();
    const own = walk.excludes.filter((glob) => glob.match(name) !== undefined);
    const excluding = own.length === 0 && isLink && leadsToFolder(walk, name)
        ? walk.excludes.filter((glob) => glob.matchesAllBelow(name))
        : own;
    // A file that the pattern only passed by was not left out by anybody.
    if (isLink || walk.glob.accepts(state))
        for (const glob of excluding)
            walk.used.add(glob);
    return excluding.length > 0;
}
/** Whether a link stands for a folder; one that cannot be followed leads nowhere. */
function leadsToFolder(walk, name) {
    try {
        return (0,external_node_fs_.statSync)((0,external_node_path_.join)(walk.workspace, name)).isDirectory();
    }
    catch {
        return false;
    }
}
function walk_link(glob, name) {
    return {
        code: 'UNSAFE_PATH',
        message: `the pattern ${glob.source} met the symbolic link ${name}`,
        hint: `Use the path of the real file, exclude the link with \`!${name}\`, or remove it.`,
    };
}
function garbled(name) {
    return {
        code: 'UNSAFE_PATH',
        message: `${name} has a name that is not valid Unicode on disk`,
        hint: 'Rename the file; no list, report or bundle could name it.',
    };
}
function limit(message, max) {
    return {
        code: 'LIMIT_EXCEEDED',
        message,
        expected: `at most ${max}`,
        hint: 'Start the pattern in a folder nearer to the files.',
    };
}

// EXTERNAL MODULE: ./lib/files/workspace-path.js
var workspace_path = __webpack_require__(98596);
;// CONCATENATED MODULE: ./lib/subjects/files.js
/**
 * From `artifacts` to files. Lines count in their order:
 *
 * - A plain path is always an artifact, wherever it lies; no exclusion takes it away. A link named so is followed: the user
 *   chose it. It must end at a regular file. A pattern without a wildcard, as the command line writes `x[1].tgz`, is one.
 * - A glob stays in the workspace, follows no link and must find something that the exclusions behind it leave.
 * - `!pattern` leaves out what the globs before it found, also links and other things that would be refused. It matches
 *   files as a glob does (`!dir/**` or `!dir/` for a whole folder). A file named `!x` is written `./!x`.
 * - A glob that is also the exact name of a file means that file as well. Not instead: a release with a file
 *   named `*.tar.gz` would otherwise hide all the others from the pattern.
 */












/**
 * @param patterns lines of `artifacts`, as given.
 * @param workspace absolute path that relative paths start from and that globs stay in.
 * @returns files and refusals (`ARTIFACT_NOT_FOUND`, `UNSAFE_PATH`, `LIMIT_EXCEEDED`); never throws for reasons of the
 *   file system.
 */
function findFiles(patterns, workspace) {
    const folders = (0,files_folders/* createFolders */.i)();
    const lines = patterns.map((text) => readLine(text, workspace));
    const candidates = [];
    const refusals = [];
    const named = new Set();
    const used = new Set();
    for (const line of lines) {
        if (line.kind === 'wrong')
            refusals.push({ name: line.text, refusal: line.refusal });
        if (line.kind !== 'plain' && !(line.kind === 'glob' && line.literal))
            continue;
        const found = (0,plain_file/* plainFile */.d)(line.text, workspace, { links: 'follow', folders });
        named.add(found.name);
        if ('refusal' in found)
            refusals.push(found);
        else
            candidates.push({ ...found, named: true });
    }
    for (const [index, line] of lines.entries()) {
        if (line.kind !== 'glob')
            continue;
        const excludes = lines.slice(index + 1).flatMap((later) => (later.kind === 'exclude' ? [later.glob] : []));
        const found = walk(line.glob, { excludes, used, workspace, folders, named });
        for (const { name, captures } of found.files) {
            candidates.push({ kind: 'file', name, path: (0,external_node_path_.join)(workspace, name), captures, named: false });
        }
        refusals.push(...found.refusals);
        if (!line.literal && isFruitless(found)) {
            refusals.push({ name: line.text, refusal: foundNothing(line.text, found, workspace, folders) });
        }
    }
    const files = unite(candidates, workspace, refusals);
    const idle = lines.flatMap((line) => (line.kind === 'exclude' && !used.has(line.glob) ? [line.text] : []));
    // Several patterns that meet the same obstacle say so once.
    const distinct = new Map(refusals.map((entry) => [`${entry.refusal.code} ${entry.name}`, entry]));
    return { files, refusals: [...distinct.values()], idle };
}
function readLine(given, workspace) {
    const leavesOut = given.startsWith('!');
    const text = leavesOut ? `!${(0,windows_name/* withoutNamespace */.m)(given.slice(1))}` : (0,windows_name/* withoutNamespace */.m)(given);
    if (text === '!')
        return { kind: 'wrong', text, refusal: { code: 'ARTIFACT_NOT_FOUND', message: '`!` leaves out nothing' } };
    if (leavesOut) {
        const found = workspaceGlob(text.slice(1), workspace);
        return 'refusal' in found
            ? { kind: 'wrong', text, refusal: found.refusal }
            : { kind: 'exclude', text, glob: found };
    }
    const literal = isFile((0,external_node_path_.resolve)(workspace, text));
    const plain = (0,glob/* literalName */.xz)(text);
    if (plain === text || (plain !== undefined && !literal && !isMeantOtherwise(plain, text, workspace)))
        return { kind: 'plain', text: plain };
    const found = workspaceGlob(text, workspace);
    if (!('refusal' in found))
        return { kind: 'glob', text, glob: found, literal };
    // Elsewhere a glob may not go, so that a bracket there can only be meant as one; a `*` still says that it is a pattern.
    if (literal && !/[*?]/.test(text))
        return { kind: 'plain', text };
    return { kind: 'wrong', text, refusal: found.refusal };
}
/** Whether what a pattern stands for is not there, and the pattern looks like something else, such as a path with backslashes. */
function isMeantOtherwise(plain, text, workspace) {
    return (0,meant_otherwise/* meantOtherwise */.q)(text) !== undefined && !isFile((0,external_node_path_.resolve)(workspace, plain));
}
/** Compiles a pattern relative to the workspace, also where it is written as an absolute path or with leading `..`. */
function workspaceGlob(text, workspace) {
    const pattern = (0,workspace_path/* slashed */.df)(text.endsWith('/') ? `${text}**` : text);
    // The workspace's own name is never a pattern, whatever characters it has.
    for (const root of new Set([workspace, (0,workspace_path/* realPath */.Ye)(workspace) ?? workspace])) {
        if (pattern.startsWith(`${(0,workspace_path/* slashed */.df)(root)}/`))
            return withSource(text, (0,glob/* compileGlob */.SO)(pattern.slice(root.length + 1)));
    }
    const segments = pattern.split('/');
    if (!(0,external_node_path_.isAbsolute)(pattern) && !segments.includes('..'))
        return withSource(text, (0,glob/* compileGlob */.SO)(pattern));
    const wild = segments.findIndex((segment) => (0,glob/* isGlob */.fg)(segment));
    const literal = wild < 0 ? segments.length - 1 : wild;
    const start = (0,workspace_path/* inside */.nx)((0,external_node_path_.resolve)(workspace, segments
        .slice(0, literal)
        .map((segment) => `${segment}/`)
        .join('')), workspace);
    if (start === undefined) {
        return {
            refusal: {
                code: 'UNSAFE_PATH',
                message: `the pattern ${text} leads out of the workspace`,
                hint: 'Name files outside the workspace as plain paths, or run the gate in the folder that holds them.',
            },
        };
    }
    const rest = segments.slice(literal).join('/');
    return withSource(text, (0,glob/* compileGlob */.SO)(start === '' ? rest : `${(0,glob/* escapeGlob */.yk)(start)}/${rest}`));
}
/** Keeps the pattern as the user wrote it, for messages. */
function withSource(source, found) {
    return 'source' in found ? { ...found, source } : found;
}
function isFile(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path).isFile();
    }
    catch {
        return false;
    }
}
/** Whether a walk gave nothing to check and nothing to say. */
function isFruitless({ files, refusals, leftOut }) {
    return files.length + refusals.length + leftOut.named === 0;
}
function foundNothing(text, { leftOut }, workspace, folders) {
    if (leftOut.excluded > 0) {
        return {
            code: 'ARTIFACT_NOT_FOUND',
            message: `everything that the pattern ${text} matches is left out by a later exclusion`,
            hint: 'Remove the pattern or narrow the exclusion; a pattern that checks nothing proves nothing.',
        };
    }
    if (leftOut.folders > 0) {
        return {
            code: 'ARTIFACT_NOT_FOUND',
            message: `the pattern ${text} matches folders only`,
            hint: `To check every file in them, write \`${text}/**\`.`,
        };
    }
    const segments = (0,workspace_path/* slashed */.df)(text).split('/');
    const wild = segments.findIndex((segment) => (0,glob/* isGlob */.fg)(segment));
    const path = (0,external_node_path_.resolve)(workspace, segments.slice(0, wild + 1).join('/'));
    const hint = (0,meant_otherwise/* meantOtherwise */.q)(text) ?? (0,near_files/* missingFileHint */.i)(path, folders, workspace);
    const message = `the pattern ${text} matches nothing`;
    return { code: 'ARTIFACT_NOT_FOUND', message, ...(hint === undefined ? {} : { hint }) };
}
/**
 * One subject per path that was asked for, sorted. The first spelling of it counts; captures come from the first pattern that
 * has any.
 */
function unite(candidates, workspace, refusals) {
    const byKey = new Map();
    const byFold = new Map();
    for (const file of candidates) {
        const key = (0,external_node_path_.resolve)(workspace, file.name);
        const known = byKey.get(key);
        const twin = byFold.get((0,fold/* fold */.A)(key));
        if (known) {
            const captures = known.captures.length > 0 ? known.captures : file.captures;
            byKey.set(key, { ...known, captures, named: known.named || file.named });
        }
        else if (twin !== undefined && isSameFile(twin, key)) {
            refusals.push({ name: file.name, refusal: refuseTwin(file.name, byKey.get(twin)?.name ?? twin) });
        }
        else if (byKey.size >= limits/* MAX_ARTIFACTS */.pE) {
            const message = `there are more than ${limits/* MAX_ARTIFACTS */.pE} artifacts; ${file.name} and what follows is not looked at`;
            refusals.push({
                name: file.name,
                refusal: { code: 'LIMIT_EXCEEDED', message, expected: `at most ${limits/* MAX_ARTIFACTS */.pE}` },
            });
            break;
        }
        else {
            byKey.set(key, file);
            byFold.set((0,fold/* fold */.A)(key), key);
        }
    }
    return [...byKey.values()].sort((left, right) => (left.name < right.name ? -1 : 1));
}
/** Two spellings that lead to one file: a file system without case, which no list or report can tell apart. */
function isSameFile(left, right) {
    const one = (0,external_node_fs_.lstatSync)(left, { throwIfNoEntry: false });
    const other = (0,external_node_fs_.lstatSync)(right, { throwIfNoEntry: false });
    return one !== undefined && one.ino === other?.ino && one.dev === other.dev;
}
function refuseTwin(name, twin) {
    return {
        code: 'UNSAFE_PATH',
        message: `${name} and ${twin} are one file, in names that differ only in case or Unicode form`,
        hint: 'Name it once, as it is spelt on disk.',
    };
}


/***/ }),

/***/ 5073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ meantAsPattern),
/* harmony export */   q: () => (/* binding */ meantOtherwise)
/* harmony export */ });
/* harmony import */ var _formats_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57517);
/** Values of `artifacts` that are not paths of files: what else they look like, and which input takes that. */

/** Each with what it says of a value; the first that fits counts. */
const FORMS = [
    [/\$\{\{/, () => 'GitHub did not replace the expression `${{ \u2026 }}`. It does so only in a workflow file.'],
    [
        /^\$|\$\{\w+\}/,
        () => 'The variable was not replaced. A shell does so without quotes or in double quotes, and `with:` never does.',
    ],
    [/^(["'`]).*\1$/s, () => 'The quotes are a part of the name. Remove them.'],
    [
        /[\r\n]/,
        () => 'There is a line break in it. On a command line, write `--artifacts` once for each path or pattern.',
    ],
    [/^oci:\/\//, (value) => `This is an image. Set \`images: ${value.slice('oci://'.length)}\`.`],
    [/^docker:\/\//, (value) => `This is an image. Set \`images: ${value.slice('docker://'.length)}\`.`],
    [/^[a-z][a-z0-9+.-]+:\/\//i, () => 'This is an address, and `artifacts` takes files. Download the file first.'],
    [/^~\//, () => 'The shell did not replace `~`. Write the whole path.'],
    [/\\[A-Za-z0-9_.]/, () => 'Write `/` between folders, on Windows too.'],
    [
        /.[,;] *[^,; ]/,
        () => 'If these are several files, give each path on its own: in a workflow one on each line, in a shell with blanks between them. Leave out the commas.',
    ],
];
const RELEASE_ASSET = /^https:\/\/github\.com\/([A-Za-z0-9-]+)\/([A-Za-z0-9._-]+)\/releases\/download\/([A-Za-z0-9._+-]+)\/([A-Za-z0-9._+-]+)$/;
/** With a registry and with a tag or digest: everything else could be a path. */
const TAGGED_IMAGE = /^[^/]+\.[^/]+\/.*(?::[^/]+|@sha256:[0-9a-f]+)$/;
/** A sentence on what a value that leads to no file may be; undefined where it looks like a path. */
function meantOtherwise(value) {
    const [, owner, repo, tag, asset] = RELEASE_ASSET.exec(value) ?? [];
    if (owner !== undefined && repo !== undefined && tag !== undefined && asset !== undefined)
        return `This is an asset of a release on GitHub. Set \`release: ${owner}/${repo}@${tag}\` and \`artifacts: ${asset}\`.`;
    if (TAGGED_IMAGE.test(value) && 'value' in (0,_formats_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(value))
        return `If this is an image, set \`images: ${value}\`.`;
    const form = FORMS.find(([pattern]) => pattern.test(value));
    return form ? form[1](value) : undefined;
}
/** What the user may have meant by a plain path with a wildcard in it: a command line takes a FILE as it is. */
function meantAsPattern(path) {
    return /[*?]/.test(path)
        ? "Here `*` and `?` are part of the name: a FILE on the command line is not a pattern, and a backslash makes them plain. For a pattern, write `--artifacts 'dist/*.tar.gz'`, with `/` between folders."
        : undefined;
}


/***/ }),

/***/ 56440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isNuGetPackage)
/* harmony export */ });
/** Which files are packages of NuGet, so that what takes them apart (`rebuilt-package.ts`) is loaded for these alone. */
/** Only by the name: whoever serves NuGet packages serves them under it. */
function isNuGetPackage(name) {
    return /\.nupkg$/i.test(name);
}


/***/ }),

/***/ 12732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ plainFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_near_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83087);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32774);
/* harmony import */ var _meant_otherwise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5073);
/* harmony import */ var _files_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98596);
/* harmony import */ var _formats_without_trailing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25021);
/** One file by its path, without any reading as a pattern. */







/**
 * @param given relative to the workspace or absolute; may lie anywhere.
 * @returns the file, known by the name that was asked for (`path` is where links lead), or a refusal: `ARTIFACT_NOT_FOUND`
 *   (absent, folder, unreadable), `UNSAFE_PATH` (neither file nor folder, or a link where none is allowed).
 */
function plainFile(given, workspace, options) {
    if (given.includes('\0')) {
        return {
            name: given,
            refusal: { code: 'UNSAFE_PATH', message: `${given} has a NUL character, which no path can` },
        };
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, given);
    const within = (0,_files_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__/* .inside */ .nx)(path, workspace);
    const name = within === undefined || within === '' ? (0,_files_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__/* .slashed */ .df)(given) : within;
    const shorten = (full) => (0,_files_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__/* .inside */ .nx)(full, workspace) ?? (0,_files_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__/* .slashed */ .df)(full);
    if (options.links === 'refuse' && options.plain?.(path))
        return { kind: 'file', name, path, captures: NONE };
    try {
        const found = options.links === 'follow' ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        if (found.isDirectory())
            return { name, refusal: refuseFolder(name) };
        return found.isFile()
            ? withoutLinks({ name, asked: path, realName: shorten(path) }, workspace, options)
            : { name, refusal: (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseKind */ .L_)(name, found) };
    }
    catch (error) {
        // An address is shown as it was written; as a path it lost a slash.
        const asked = given.includes('://') ? given : name;
        const meant = (0,_meant_otherwise_js__WEBPACK_IMPORTED_MODULE_4__/* .meantOtherwise */ .q)(given);
        const fault = (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseError */ .hQ)(asked, (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error));
        // What it names may well exist elsewhere: an image, a page.
        const refusal = meant !== undefined && fault.code === 'ARTIFACT_NOT_FOUND'
            ? { ...fault, message: `${asked} is not the path of a file` }
            : fault;
        const near = (folders) => meant ??
            (options.links === 'follow' ? (0,_meant_otherwise_js__WEBPACK_IMPORTED_MODULE_4__/* .meantAsPattern */ .e)(given) : undefined) ??
            (0,_files_near_files_js__WEBPACK_IMPORTED_MODULE_2__/* .missingFileHint */ .i)(path, folders, workspace);
        return { name: asked, refusal: withHint(refusal, options.folders, near) };
    }
}
function withHint(refusal, folders, near) {
    const hint = refusal.hint ?? (folders && near(folders));
    return hint === undefined ? refusal : { ...refusal, hint };
}
/** The file where it really is; `realName` as it would be if no link led elsewhere. */
function withoutLinks(file, workspace, { links, home }) {
    const { name, asked } = file;
    const real = (0,_files_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__/* .realPath */ .Ye)(asked) ?? asked;
    const realName = (0,_files_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__/* .inside */ .nx)(real, workspace) ?? (0,_files_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__/* .slashed */ .df)(real);
    if (realName === file.realName)
        return { kind: 'file', name, path: asked, captures: NONE };
    if (links === 'refuse' && !isAtHome(real, workspace, home))
        return { name, refusal: refuseWayOut(name, realName) };
    return { kind: 'file', name, path: real, captures: NONE, linked: { asked, realName } };
}
/** One for all: lists name a hundred thousand files. */
const NONE = [];
function isAtHome(real, workspace, home) {
    return (0,_files_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__/* .inside */ .nx)(real, workspace) !== undefined || (home !== undefined && (0,_files_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__/* .inside */ .nx)(real, home) !== undefined);
}
function refuseFolder(name) {
    const folder = (0,_formats_without_trailing_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutTrailing */ .h)(name, '/');
    return {
        code: 'ARTIFACT_NOT_FOUND',
        message: `${name || 'the workspace'} is a folder`,
        expected: 'a file',
        actual: 'a folder',
        hint: `To check every file in it, write \`${folder === '' || folder === '.' ? '' : `${folder}/`}**\`.`,
    };
}
function refuseWayOut(name, realName) {
    return {
        code: 'UNSAFE_PATH',
        message: `${name} leads through a symbolic link out of the workspace`,
        expected: 'a file in the workspace',
        actual: realName,
        hint: 'Name the file with `artifacts` if you mean it; a name that a list or a manifest records is not followed out of the workspace.',
    };
}


/***/ }),

/***/ 44125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ embeddedRegistryKeys),
  K: () => (/* binding */ instance)
});

// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
;// CONCATENATED MODULE: ./lib/trust/embedded/public-good-prepared.json
const public_good_prepared_namespaceObject = /*#__PURE__*/JSON.parse('{"source":{"repository":"https://tuf-repo-cdn.sigstore.dev","signedAt":"2026-10-07T19:27:31.000Z"},"root":{"digest":"sha256:844a1c6de3986c9f02070266b25e0d1a2fa99ceccc89f6b9ad90aae47b62a16e","tlogs":[{"baseURL":"https://rekor.sigstore.dev","logID":"wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0=","publicKey":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2G2Y+2tabdTV5BcGiBIx0a9fAFwrkBbmLSGtks4L3qX6yYY0zufBnhC8Ur/iy55GhWP/9A/bY2LhC30M9+RYtw==","validFor":{"start":"2021-01-12T11:53:27.000Z","end":"+275760-09-13T00:00:00.000Z"}},{"baseURL":"https://log2025-1.rekor.sigstore.dev","logID":"zxGZFVvd0FEmjR8WrFwMdcAJ9vtaY/QXf44Y1wUeP6A=","publicKey":"MCowBQYDK2VwAyEAt8rlp1knGwjfbcXAYPYAkn0XiLz1x8O4t0YkEhie244=","validFor":{"start":"2025-09-23T00:00:00.000Z","end":"+275760-09-13T00:00:00.000Z"}}],"ctlogs":[{"baseURL":"https://ctfe.sigstore.dev/test","logID":"CGCS8ChS/2hF0dFrJ4ScRWcYrBY9wzjSbea8IgY2b3I=","publicKey":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbfwR+RJudXscgRBRpKX1XFDy3PyudDxz/SfnRi1fT8ekpfBd2O1uoz7jr3Z8nKzxA69EUQ+eFCFI3zeubPWU7w==","validFor":{"start":"2021-03-14T00:00:00.000Z","end":"2022-10-31T23:59:59.999Z"}},{"baseURL":"https://ctfe.sigstore.dev/2022","logID":"3T0wasbHETJjGR4cmWc3AqJKXrjePK3/h4pygC8p7o4=","publicKey":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiPSlFi0CmFTfEjCUqF9HuCEcYXNKAaYalIJmBZ8yyezPjTqhxrKBpMnaocVtLJBI1eM3uXnQzQGAJdJ4gs9Fyw==","validFor":{"start":"2022-10-20T00:00:00.000Z","end":"+275760-09-13T00:00:00.000Z"}}],"certificateAuthorities":[{"certificates":[{"der":"MIIB+DCCAX6gAwIBAgITNVkDZoCiofPDsy7dfm6geLbuhzAKBggqhkjOPQQDAzAqMRUwEwYDVQQKEwxzaWdzdG9yZS5kZXYxETAPBgNVBAMTCHNpZ3N0b3JlMB4XDTIxMDMwNzAzMjAyOVoXDTMxMDIyMzAzMjAyOVowKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTB2MBAGByqGSM49AgEGBSuBBAAiA2IABLSyA7Ii5k+pNO8ZEWY0ylemWDowOkNa3kL+GZE5Z5GWehL9/A9bRNA3RbrsZ5i0JcastaRL7Sp5fp/jD5dxqc/UdTVnlvS16an+2Yfswe/QuLolRUCrcOE2+2iA5+tzd6NmMGQwDgYDVR0PAQH/BAQDAgEGMBIGA1UdEwEB/wQIMAYBAf8CAQEwHQYDVR0OBBYEFMjFHQBBmiQpMlEk6w2uSu1KBtPsMB8GA1UdIwQYMBaAFMjFHQBBmiQpMlEk6w2uSu1KBtPsMAoGCCqGSM49BAMDA2gAMGUCMH8liWJfMui6vXXBhjDgY4MwslmN/TJxVe/83WrFomwmNf056y1X48F9c4m3a3ozXAIxAKjRay5/aj/jsKKGIkmQatjI8uupHr/+CxFvaJWmpYqNkLDGRU+9orzh5hI2RrcuaQ==","places":{"signed":[4,390],"signatureAlgorithm":[390,402],"signature":[405,508],"serial":[15,34],"issuer":[46,90],"subject":[122,166],"spki":[166,286],"beforeExtensions":[8,286]},"notBefore":"2021-03-07T03:20:29.000Z","notAfter":"2031-02-23T03:20:29.000Z","extensions":[{"oid":"2.5.29.15","critical":true,"value":[302,306],"whole":[290,306]},{"oid":"2.5.29.19","critical":true,"value":[318,326],"whole":[306,326]},{"oid":"2.5.29.14","critical":false,"value":[335,357],"whole":[326,357]},{"oid":"2.5.29.35","critical":false,"value":[366,390],"whole":[357,390]}]}],"validFor":{"start":"2021-03-07T03:20:29.000Z","end":"2022-12-31T23:59:59.999Z"}},{"certificates":[{"der":"MIICGjCCAaGgAwIBAgIUALnViVfnU0brJasmRkHrn/UnfaQwCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMjA0MTMyMDA2MTVaFw0zMTEwMDUxMzU2NThaMDcxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEeMBwGA1UEAxMVc2lnc3RvcmUtaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8RVS/ysH+NOvuDZyPIZtilgUF9NlarYpAd9HP1vBBH1U5CV77LSS7s0ZiH4nE7Hv7ptS6LvvR/STk798LVgMzLlJ4HeIfF3tHSaexLcYpSASr1kS0N/RgBJz/9jWCiXno3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU39Ppz1YkEZb5qNjpKFWixi4YZD8wHwYDVR0jBBgwFoAUWMAeX5FFpWapesyQoZMi0CrFxfowCgYIKoZIzj0EAwMDZwAwZAIwPCsQK4DYiZYDPIaDi5HFKnfxXx6ASSVmERfsynYBiX2X6SJRnZU84/9DZdnFvvxmAjBOt6QpBlc4J/0DxvkTCqpclvziL6BCCPnjdlIB3Pu3BxsPmygUY7Ii2zbdCdliiow=","places":{"signed":[4,425],"signatureAlgorithm":[425,437],"signature":[440,542],"serial":[15,35],"issuer":[47,91],"subject":[123,180],"spki":[180,300],"beforeExtensions":[8,300]},"notBefore":"2022-04-13T20:06:15.000Z","notAfter":"2031-10-05T13:56:58.000Z","extensions":[{"oid":"2.5.29.15","critical":true,"value":[316,320],"whole":[304,320]},{"oid":"2.5.29.37","critical":false,"value":[329,341],"whole":[320,341]},{"oid":"2.5.29.19","critical":true,"value":[353,361],"whole":[341,361]},{"oid":"2.5.29.14","critical":false,"value":[370,392],"whole":[361,392]},{"oid":"2.5.29.35","critical":false,"value":[401,425],"whole":[392,425]}]},{"der":"MIIB9zCCAXygAwIBAgIUALZNAPFdxHPwjeDloDwyYChAO/4wCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMTEwMDcxMzU2NTlaFw0zMTEwMDUxMzU2NThaMCoxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjERMA8GA1UEAxMIc2lnc3RvcmUwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAT7XeFT4rb3PQGwS4IajtLk3/OlnpgangaBclYpsYBr5i+4ynB07ceb3LP0OIOZdxexX69c5iVuyJRQ+Hz05yi+UF3uBWAlHpiS5sh0+H2GHE7SXrk1EC5m1Tr19L9gg92jYzBhMA4GA1UdDwEB/wQEAwIBBjAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBRYwB5fkUWlZql6zJChkyLQKsXF+jAfBgNVHSMEGDAWgBRYwB5fkUWlZql6zJChkyLQKsXF+jAKBggqhkjOPQQDAwNpADBmAjEAj1nHeXZp+13NWBNa+EDsDP8G1WWg1tCMWP/WHPqpaVo0jhsweNFZgSs0eE7wYI4qAjEA2WB9ot98sIkoF3vZYdd3/VtWB5b9TNMea7Ix/stJ5TfcLLeABLE4BNJOsQ4vnBHJ","places":{"signed":[4,388],"signatureAlgorithm":[388,400],"signature":[403,507],"serial":[15,35],"issuer":[47,91],"subject":[123,167],"spki":[167,287],"beforeExtensions":[8,287]},"notBefore":"2021-10-07T13:56:59.000Z","notAfter":"2031-10-05T13:56:58.000Z","extensions":[{"oid":"2.5.29.15","critical":true,"value":[303,307],"whole":[291,307]},{"oid":"2.5.29.19","critical":true,"value":[319,324],"whole":[307,324]},{"oid":"2.5.29.14","critical":false,"value":[333,355],"whole":[324,355]},{"oid":"2.5.29.35","critical":false,"value":[364,388],"whole":[355,388]}]}],"validFor":{"start":"2022-04-13T20:06:15.000Z","end":"+275760-09-13T00:00:00.000Z"}}],"timestampAuthorities":[{"signer":{"der":"MIICEDCCAZagAwIBAgIUOhNULwyQYe68wUMvy4qOiyojiwwwCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMC4xFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEVMBMGA1UEAxMMc2lnc3RvcmUtdHNhMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE4ra2Z8hKNig2T9kFjCAToGG30jky+WQv3BzL+mKvh1SKNR/UwuwsfNCg4sryoYAd8E6isovVA3M4aoNdm9QDi50Z8nTEyvqgfDPtTIwXItfiW/AFf1V7uwkbkAoj0xxco2owaDAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0OBBYEFIn9eUOHz9BlRsMCRscsc1t9tOsDMB8GA1UdIwQYMBaAFJjsAe9/u1H/1JUeb4qImFMHic6/MBYGA1UdJQEB/wQMMAoGCCsGAQUFBwMIMAoGCCqGSM49BAMDA2gAMGUCMDtpsV/6KaO0qyF/UMsX2aSUXKQFdoGTptQGc0ftq1csulHPGG6dsmyMNd3JB+G3EQIxAOajvBcjpJmKb4Nv+2Taoj8Uc5+b6ih6FXCCKraSqupe07zqswMcXJTe1cExvHvvlw==","places":{"signed":[4,414],"signatureAlgorithm":[414,426],"signature":[429,532],"serial":[15,35],"issuer":[47,106],"subject":[138,186],"spki":[186,306],"beforeExtensions":[8,306]},"notBefore":"2025-04-08T06:59:43.000Z","notAfter":"2035-04-06T06:59:43.000Z","extensions":[{"oid":"2.5.29.15","critical":true,"value":[322,326],"whole":[310,326]},{"oid":"2.5.29.14","critical":false,"value":[335,357],"whole":[326,357]},{"oid":"2.5.29.35","critical":false,"value":[366,390],"whole":[357,390]},{"oid":"2.5.29.37","critical":true,"value":[402,414],"whole":[390,414]}]},"certificates":[{"der":"MIIB9zCCAXygAwIBAgIUV7f0GLDOoEzIh8LXSW80OJiUp14wCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMDkxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEgMB4GA1UEAxMXc2lnc3RvcmUtdHNhLXNlbGZzaWduZWQwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAQUQNtfRT/ou3YATa6wB/kKTe70cfJwyRIBovMnt8RcJph/COE82uyS6FmppLLL1VBPGcPfpQPYJNXzWwi8icwhKQ6W/Qe2h3oebBb2FHpwNJDqo+TMaC/tdfkv/ElJB72jRTBDMA4GA1UdDwEB/wQEAwIBBjASBgNVHRMBAf8ECDAGAQH/AgEAMB0GA1UdDgQWBBSY7AHvf7tR/9SVHm+KiJhTB4nOvzAKBggqhkjOPQQDAwNpADBmAjEAwGEGrfGZR1cen1R8/DTVMI943LssZmJRtDp/i7SfGHmGRP6gRbuj9vOK3b67Z0QQAjEAuT2H673LQEaHTcyQSZrkp4mX7WwkmF+sVbkYY5mXN+RMH13KUEHHOqASaemYWK/E","places":{"signed":[4,388],"signatureAlgorithm":[388,400],"signature":[403,507],"serial":[15,35],"issuer":[47,106],"subject":[138,197],"spki":[197,317],"beforeExtensions":[8,317]},"notBefore":"2025-04-08T06:59:43.000Z","notAfter":"2035-04-06T06:59:43.000Z","extensions":[{"oid":"2.5.29.15","critical":true,"value":[333,337],"whole":[321,337]},{"oid":"2.5.29.19","critical":true,"value":[349,357],"whole":[337,357]},{"oid":"2.5.29.14","critical":false,"value":[366,388],"whole":[357,388]}]}],"validFor":{"start":"2025-07-04T00:00:00.000Z","end":"+275760-09-13T00:00:00.000Z"}}]}}');
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/trust/trust-root.js
var trust_root = __webpack_require__(22089);
;// CONCATENATED MODULE: ./lib/trust/prepared-root.js
/**
 * A trusted root that comes with the gate, as `npm run roots` has read it from its JSON: where the parts of each certificate stand, each
 * key in one form. A run does not read it again as it reads the root of a file, which takes a tenth of a small run. The build and a
 * test prove that both readings give the same root, to the last byte (`scripts/prepared-roots.mjs`).
 */


/** The root that the JSON gives, which is not looked at. */
function preparedRoot(prepared, from) {
    return (0,trust_root/* trustRoot */.zj)(from, prepared.digest, {
        certificateAuthorities: prepared.certificateAuthorities.map(authority),
        timestampAuthorities: prepared.timestampAuthorities.map((one) => ({
            signer: certificate(one.signer),
            ...authority(one),
        })),
        tlogs: prepared.tlogs.map(transparencyLog),
        ctlogs: prepared.ctlogs.map(transparencyLog),
    });
}
/** A key is imported when it is first asked for, since one run needs two of them at most. That each can be is proven by the build. */
function transparencyLog({ baseURL, logID, publicKey, validFor }) {
    let key;
    return {
        baseURL,
        logID: Buffer.from(logID, 'base64'),
        get publicKey() {
            return (key ??= (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' }));
        },
        validFor: period(validFor),
    };
}
function authority({ certificates, validFor }) {
    return { certificates: certificates.map(certificate), validFor: period(validFor) };
}
function certificate({ der: base64, places, notBefore, notAfter, extensions }) {
    const der = Buffer.from(base64, 'base64');
    const at = ([start, end]) => der.subarray(start, end);
    return {
        der,
        signed: at(places.signed),
        signatureAlgorithm: at(places.signatureAlgorithm),
        signature: at(places.signature),
        serial: at(places.serial),
        issuer: at(places.issuer),
        subject: at(places.subject),
        notBefore: new Date(notBefore),
        notAfter: new Date(notAfter),
        spki: at(places.spki),
        extensions: extensions.map((one) => ({
            oid: one.oid,
            value: at(one.value),
            critical: one.critical,
            whole: at(one.whole),
        })),
        beforeExtensions: at(places.beforeExtensions),
    };
}
function period({ start, end }) {
    return { start: new Date(start), end: new Date(end) };
}

;// CONCATENATED MODULE: ./lib/trust/embedded.js
/**
 * The Sigstore instances that the gate knows without being told: the public-good one, whose trusted root is taken from
 * @sigstore/tuf at build time (`npm run roots`), and staging, which only `trusted-root: staging` uses.
 */



/** The embedded instance; staging is loaded only when asked for, since nearly nobody does. */
async function instance(name) {
    if (name === 'public-good')
        return make(name, public_good_prepared_namespaceObject, publicGoodTufRoot);
    const { default: staging } = await __webpack_require__.e(/* import() */ 3049).then(__webpack_require__.t.bind(__webpack_require__, 23049, 17));
    return make(name, staging, stagingTufRoot);
}
function make(name, { source, root }, tufRoot) {
    return {
        name,
        repository: source.repository,
        signedAt: new Date(source.signedAt),
        root: () => (0,result/* accept */.Ju)(preparedRoot(root, { name, source: 'embedded' })),
        tufRoot,
    };
}
async function publicGoodTufRoot() {
    return JSON.stringify((await publicGoodSeeds()).tufRoot);
}
async function stagingTufRoot() {
    const { default: staging } = await __webpack_require__.e(/* import() */ 7353).then(__webpack_require__.t.bind(__webpack_require__, 47353, 17));
    return JSON.stringify(staging.tufRoot);
}
/** The keys of npm's registry, as the repository of the public-good instance had them when the embedded root was signed: JSON text. */
async function embeddedRegistryKeys() {
    return JSON.stringify((await publicGoodSeeds()).registryKeys);
}
/** What few runs need of the repository beside its trusted root. */
async function publicGoodSeeds() {
    return (await __webpack_require__.e(/* import() */ 582).then(__webpack_require__.t.bind(__webpack_require__, 50582, 17))).default;
}


/***/ }),

/***/ 27387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oo: () => (/* binding */ loadRoots),
  H_: () => (/* binding */ needsRoots),
  RG: () => (/* binding */ openOtherRepository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/formats/json/json.js
var json = __webpack_require__(85497);
// EXTERNAL MODULE: ./lib/net/address.js
var address = __webpack_require__(85035);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
// EXTERNAL MODULE: ./lib/files/folders.js
var folders = __webpack_require__(3166);
// EXTERNAL MODULE: ./lib/files/named-file.js
var named_file = __webpack_require__(13953);
// EXTERNAL MODULE: ./lib/model/required-signature.js
var required_signature = __webpack_require__(9803);
// EXTERNAL MODULE: ./lib/trust/embedded.js + 2 modules
var embedded = __webpack_require__(44125);
// EXTERNAL MODULE: ./lib/core/errors.js + 5 modules
var errors = __webpack_require__(26200);
// EXTERNAL MODULE: ./lib/files/file-fault.js
var file_fault = __webpack_require__(80272);
;// CONCATENATED MODULE: ./lib/trust/named-root.js
/** Files that an input names as a trusted root, or as what one is trusted by: a part of the configuration, like keys. */



/** A file that was read and cannot be used, or that could not be read. */
function refuseNamed(where, read) {
    const what = where === 'tuf-root' ? '`tuf-root`' : 'The trusted root';
    const code = (0,file_fault/* isUnreadable */.GZ)(read) ? read.code : 'TRUST_ROOT_MALFORMED';
    return { ok: false, refusal: { ...read, code, message: `${what} cannot be read: ${read.message}` }, where };
}
/** The problem of the configuration that a refusal is; none where the file exists and nobody could look. */
function rootProblems(where, { code, message, hint, at }) {
    if ((0,file_fault/* isUnreadable */.GZ)({ code }))
        return [];
    const fix = meantInstance(message) ??
        (where === 'tuf-root'
            ? (hint ?? 'Name the `root.json` of the repository, relative to the workspace.')
            : message.endsWith(' does not exist')
                ? `${hint ?? 'Check the path.'} \`cosign trusted-root create\` and \`gh attestation trusted-root\` write such a file.`
                : (hint ?? errors/* REASONS */.ez.TRUST_ROOT_MALFORMED.fix));
    return [{ where, message, fix, code: 'TRUST_ROOT_MALFORMED', ...(at && { at }) }];
}
/** What is wrong with a file that must be JSON before anything else is asked of it. */
function notJson(file, bytes) {
    if ((0,json/* parseJson */.qF)(bytes) !== undefined)
        return undefined;
    return { code: 'TRUST_ROOT_MALFORMED', message: `${file} is not JSON` };
}
/** Names of instances that `trusted-root` calls otherwise; none of them is a file. */
const CALLED = [
    [/: (?:public-good|public|sigstore|default) does not exist/, 'tuf'],
    [/: github does not exist/, 'gh'],
];
function meantInstance(message) {
    const meant = CALLED.find(([name]) => name.test(message))?.[1];
    return meant === undefined
        ? undefined
        : `Did you mean \`trusted-root: ${meant}\`? The values are \`tuf\`, \`embedded\`, \`staging\`, \`gh\`, or the path of a file.`;
}

// EXTERNAL MODULE: ./lib/trust/trusted-root-json.js + 1 modules
var trusted_root_json = __webpack_require__(37290);
;// CONCATENATED MODULE: ./lib/trust/roots.js
/**
 * Brings the trusted roots that the policy names. Only an outage of TUF lets the embedded root stand in, only while that
 * is young, and never silently; anything that could be an attack ends the run.
 */












/** True where something that the policy requires can only be judged with a trusted root; a bare key needs none. */
function needsRoots(policy) {
    const { tag, revocations } = policy;
    const waived = tag?.waived === undefined ? undefined : tag.signature;
    const required = (0,required_signature/* requiredSignatures */.P)(policy).filter((one) => one !== waived);
    return [...required, ...(revocations?.signedBy ? [revocations.signedBy] : [])].some(({ by, requireTimestamp, ...rest }) => requireTimestamp ||
        'byRegistry' in rest ||
        by.of.some((signer) => signer.kind === 'identity' ||
            (signer.kind === 'key' && (signer.transparencyLog !== 'none' || signer.vouching !== undefined))));
}
const DAY_MS = 24 * 60 * 60_000;
/** Loads every root of the policy, in its order. Never throws. */
async function loadRoots(policy, context) {
    const roots = [];
    const refusals = [];
    const warnings = [];
    const problems = [];
    const shared = { folders: (0,folders/* createFolders */.i)(), ...context };
    const loaded = await Promise.all(policy.sources.map((source) => loadSource(source, policy, shared)));
    for (const outcome of loaded) {
        if (!outcome.ok) {
            refusals.push(outcome.refusal);
            if ('where' in outcome)
                problems.push(...rootProblems(outcome.where, outcome.refusal));
        }
        else {
            // What is neither built in nor a file has just been asked for.
            roots.push(...outcome.value.roots.map((root) => ({ asOf: context.now, ...root })));
            warnings.push(...outcome.value.warnings);
        }
    }
    const doubled = roots.length > 1 ? sharedNames(roots) : [];
    problems.push(...doubled.flatMap((refusal) => rootProblems('trusted-root', refusal)));
    return { roots, refusals: [...refusals, ...doubled], warnings, ...(problems.length > 0 && { problems }) };
}
async function loadSource(source, policy, context) {
    const { instances = embedded/* instance */.K } = context;
    switch (source.kind) {
        case 'embedded':
            return roots_embedded(await instances('public-good'), policy, context.now);
        case 'file':
            return fromFile(source.path, context);
        case 'gh':
            return policy.offline
                ? (0,result/* refuse */.TR)(unavailable('`gh` needs the network, and cannot be used with `offline`', WITHOUT_NETWORK))
                : fromGh(context);
        case 'staging':
            return fromInstance(await instances('staging'), policy, context);
        case 'tuf':
            if (source.mirror === undefined && source.rootFile === undefined)
                return fromInstance(await instances('public-good'), policy, context);
            return fromOtherRepository(source, policy, context);
    }
}
const WITHOUT_NETWORK = 'Save the trusted root as a file where there is a network, and name that file with `trusted-root`.';
function roots_embedded(known, policy, now) {
    const read = known.root();
    if (!read.ok)
        return read;
    const { days, old } = ageOf(known, policy, now);
    if (old && policy.maxAgeRequired)
        return (0,result/* refuse */.TR)(tooOld(`the embedded root ${known.name}`, days, policy));
    const warning = {
        code: 'TRUST_ROOT_UNAVAILABLE',
        message: `The embedded trusted root ${known.name} is ${days} days old: keys that were replaced since are not known`,
        hint: 'Use a newer version of signature-gate, or give a current trusted_root.json with `trusted-root`.',
    };
    return (0,result/* accept */.Ju)({ roots: [{ ...read.value, asOf: known.signedAt }], warnings: old ? [warning] : [] });
}
function tooOld(what, days, { maxAgeMs }) {
    return unavailable(`${what} is ${days} days old; \`trusted-root-max-age\` allows ${Math.floor(maxAgeMs / DAY_MS)}`, 'Let the job reach the repository, use a newer version of signature-gate, or give a current trusted_root.json with `trusted-root`.');
}
function ageOf({ signedAt }, { maxAgeMs }, now) {
    const age = Math.max(0, now.getTime() - signedAt.getTime());
    return { days: Math.floor(age / DAY_MS), old: age > maxAgeMs };
}
/** A known instance: by TUF, and built in where there is no network or an outage. */
async function fromInstance(known, policy, context) {
    if (policy.offline)
        return roots_embedded(known, policy, context.now);
    const { name, repository } = known;
    const { refresh } = await Promise.all(/* import() */[__webpack_require__.e(4706), __webpack_require__.e(295)]).then(__webpack_require__.bind(__webpack_require__, 40295));
    const outcome = await refresh({ ...context, repository, root: await known.tufRoot() });
    if (outcome.kind === 'root')
        return fromTarget(outcome.text, name, repository);
    if (outcome.kind === 'outage')
        return standIn(known, policy, context.now, outcome.reason);
    return (0,result/* refuse */.TR)(unavailable(`${repository} cannot be trusted: ${outcome.reason}`, outcome.hint));
}
/** A repository that only the policy knows: nothing is built in that could stand in for it. */
async function fromOtherRepository(source, policy, context) {
    const opened = openOtherRepository(source, policy, context);
    if (!opened.ok)
        return opened;
    const { repository } = opened.value;
    const { refresh } = await Promise.all(/* import() */[__webpack_require__.e(4706), __webpack_require__.e(295)]).then(__webpack_require__.bind(__webpack_require__, 40295));
    const outcome = await refresh({ ...context, ...opened.value });
    if (outcome.kind === 'root')
        return fromTarget(outcome.text, repository, repository);
    if (outcome.kind === 'refused')
        return (0,result/* refuse */.TR)(unavailable(`${repository} cannot be trusted: ${outcome.reason}`, outcome.hint));
    return (0,result/* refuse */.TR)(unavailable(`${repository} cannot be reached: ${outcome.reason}`, 'Run the job again when the repository is back; nothing is built in that could stand in for it.'));
}
/** Address and root of trust of a repository that only the policy knows; refused where it cannot be asked. */
function openOtherRepository({ mirror, rootFile }, policy, context) {
    if (mirror === undefined || rootFile === undefined) {
        const given = mirror === undefined ? 'tuf-root' : 'tuf-mirror';
        return (0,result/* refuse */.TR)(unavailable(`\`${given}\` is given alone`, 'Give `tuf-mirror` and `tuf-root` together: a repository, and what it is trusted by.'));
    }
    const url = repositoryUrl(mirror);
    if (!url.ok)
        return url;
    if (policy.offline)
        return (0,result/* refuse */.TR)(unavailable(`${url.value} cannot be read with \`offline\``, WITHOUT_NETWORK));
    const { workspace, folders } = context;
    const read = (0,named_file/* readNamed */.M)((0,external_node_path_.resolve)(workspace, rootFile), limits/* MAX_TRUSTED_ROOT_BYTES */.ci, workspace, { shown: rootFile, folders });
    if ('refusal' in read)
        return refuseNamed('tuf-root', read.refusal);
    const wrong = notJson(rootFile, read.bytes);
    if (wrong)
        return refuseNamed('tuf-root', wrong);
    return (0,result/* accept */.Ju)({ repository: url.value, root: read.bytes.toString('utf8') });
}
/** An address that paths can be added to. Its secrets, if any, are in none of the messages. */
function repositoryUrl(text) {
    const wrong = (what) => (0,result/* refuse */.TR)(unavailable(`\`tuf-mirror\` ${what}`, 'Write the URL that `timestamp.json` is under, such as `https://tuf.example.com`.'));
    if (!URL.canParse(text))
        return wrong('is not a URL');
    const url = new URL(text);
    const { origin, pathname, search, hash, username, password } = url;
    if (!(0,address/* isSafeUrl */.FY)(url))
        return wrong('is not an https URL');
    if (search || hash || username || password)
        return wrong('has a query, a fragment or a password, which a repository cannot have');
    return (0,result/* accept */.Ju)(`${origin}${pathname.replace(/\/+$/, '')}`);
}
function fromTarget(text, name, repository) {
    const root = (0,trusted_root_json/* readTrustedRoot */.g)((0,json/* parseJson */.qF)(text), {
        name,
        source: 'tuf',
        file: `${repository}/targets/trusted_root.json`,
    });
    return root.ok ? (0,result/* accept */.Ju)({ roots: [root.value], warnings: [] }) : root;
}
/** The embedded root in place of an unreachable repository: said aloud, and only while it is young enough. */
function standIn(known, policy, now, reason) {
    const { days, old } = ageOf(known, policy, now);
    const why = `${known.repository} cannot be reached (${reason})`;
    if (old)
        return (0,result/* refuse */.TR)(tooOld(`${why}, and the embedded root`, days, policy));
    const read = known.root();
    if (!read.ok)
        return read;
    const warning = {
        code: 'NETWORK',
        message: `${why}; the embedded trusted root, ${days} days old, is used instead`,
        hint: 'Pass `offline: true` if this job is meant to run without a network.',
    };
    return (0,result/* accept */.Ju)({ roots: [{ ...read.value, asOf: known.signedAt }], warnings: [warning] });
}
function fromFile(path, { workspace, folders }) {
    const read = (0,named_file/* readNamed */.M)((0,external_node_path_.resolve)(workspace, path), limits/* MAX_TRUSTED_ROOT_BYTES */.ci, workspace, { shown: path, folders });
    if ('refusal' in read)
        return refuseNamed('trusted-root', read.refusal);
    const base = OWN_NAMES.has(path) ? `./${path}` : path;
    const nameOf = (index, count) => (count === 1 ? base : `${base}#${index + 1}`);
    const asOf = (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(workspace, path), { throwIfNoEntry: false })?.mtime;
    const roots = (0,trusted_root_json/* readTrustedRoots */.P)(read.bytes, { file: path, source: 'file', nameOf });
    if (!roots.ok)
        return { ...roots, where: 'trusted-root' };
    return (0,result/* accept */.Ju)({ roots: roots.value.map((root) => ({ ...root, ...(asOf && { asOf }) })), warnings: [] });
}
async function fromGh(context) {
    const { askGh } = await __webpack_require__.e(/* import() */ 9743).then(__webpack_require__.bind(__webpack_require__, 99743));
    const printed = await askGh(context);
    if (!printed.ok)
        return printed;
    const nameOf = (index) => `gh#${index + 1}`;
    return withoutWarnings((0,trusted_root_json/* readTrustedRoots */.P)(Buffer.from(printed.value), { file: '`gh attestation trusted-root`', source: 'gh', nameOf }));
}
function withoutWarnings(read) {
    return read.ok ? (0,result/* accept */.Ju)({ roots: read.value, warnings: [] }) : read;
}
/** Names that a signer's `root:` may have in mind; nothing but the instance itself may bear one. */
const OWN_NAMES = new Set(['public-good', 'staging']);
/** A signer is bound to a root by its name, so no two roots may share one; a known instance may come by two ways. */
function sharedNames(roots) {
    const shared = roots.filter(({ name }, index) => !OWN_NAMES.has(name) && roots.findIndex((other) => other.name === name) < index);
    return shared.map(({ name }) => ({
        code: 'TRUST_ROOT_MALFORMED',
        message: `Two trusted roots are called ${name}`,
        hint: 'Rename one of the files: a signer that is bound to a root is bound to its name.',
    }));
}
function unavailable(what, hint) {
    return {
        code: 'TRUST_ROOT_UNAVAILABLE',
        message: `The trusted root is not available: ${what}`,
        ...(hint !== undefined && { hint }),
    };
}


/***/ }),

/***/ 22089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ END_OF_TIME),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   zj: () => (/* binding */ trustRoot)
/* harmony export */ });
/** What stands for an end that a root does not name. */
const END_OF_TIME = new Date(8_640_000_000_000_000);
function isWithin({ start, end }, time) {
    return start <= time && time <= end;
}
/** The public-good log has a public search page. */
const SEARCHABLE_LOG = 'https://rekor.sigstore.dev';
/** A root by what it knows: what it requires of evidence follows from that alone. */
function trustRoot({ name, source }, digest, material) {
    const { tlogs, ctlogs } = material;
    return {
        name,
        source,
        digest,
        material,
        profile: { sct: ctlogs.length > 0, log: tlogs.length > 0, timestamp: tlogs.length === 0 },
        searchable: tlogs.some(({ baseURL }) => baseURL === SEARCHABLE_LOG),
    };
}


/***/ }),

/***/ 37290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readTrustedRoot),
  P: () => (/* binding */ readTrustedRoots)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./lib/formats/encoding.js
var encoding = __webpack_require__(11767);
// EXTERNAL MODULE: ./lib/formats/json/json.js
var json_json = __webpack_require__(85497);
// EXTERNAL MODULE: ./lib/formats/lines.js
var lines = __webpack_require__(72155);
// EXTERNAL MODULE: ./lib/formats/json/proto-json.js
var proto_json = __webpack_require__(87552);
// EXTERNAL MODULE: ./lib/formats/json/strict-json.js + 1 modules
var strict_json = __webpack_require__(8055);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
// EXTERNAL MODULE: ./lib/trust/trust-root.js
var trust_root = __webpack_require__(22089);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/formats/der/der.js
var der_der = __webpack_require__(11631);
// EXTERNAL MODULE: ./lib/formats/x509/certificate.js
var certificate = __webpack_require__(60166);
;// CONCATENATED MODULE: ./lib/trust/trust-material.js
/** Makes the keys and certificates of a trusted root out of its message (sigstore/protobuf-specs `sigstore_trustroot.proto`). */




/**
 * Reads every certificate and key, and judges none: a root may list an authority that nothing can be proven by, and only
 * evidence by it is refused.
 *
 * @throws Error where one cannot be read
 */
function trustMaterial(root) {
    return {
        certificateAuthorities: root.certificateAuthorities.map(certificateAuthority),
        timestampAuthorities: root.timestampAuthorities.map(timestampAuthority),
        tlogs: root.tlogs.map(transparencyLog),
        ctlogs: root.ctlogs.map(transparencyLog),
    };
}
function transparencyLog({ baseUrl, publicKey, logId, checkpointKeyId }) {
    const id = checkpointKeyId ?? logId;
    if (!id || !publicKey?.rawBytes)
        throw new Error(`the log ${baseUrl} has no id or no key`);
    return {
        baseURL: baseUrl,
        logID: Buffer.from(id.keyId),
        publicKey: logKey(Buffer.from(publicKey.rawBytes)),
        validFor: periodOf(publicKey.validFor),
    };
}
/** RSA keys of older logs stand there bare (RFC 8017, A.1.1); all others say of which kind they are (RFC 5280, 4.1). */
function logKey(der) {
    const [outer] = (0,der_der/* derParts */.Um)(der, 'the key of a log', der_der/* TAG */.Dk.sequence);
    const isBare = (0,der_der/* derElements */.zN)(outer.content)[0]?.tag === der_der/* TAG */.Dk.integer;
    return (0,external_node_crypto_.createPublicKey)({ key: der, format: 'der', type: isBare ? 'pkcs1' : 'spki' });
}
function certificateAuthority({ certChain, validFor }) {
    return { certificates: certificatesOf(certChain), validFor: periodOf(validFor) };
}
function timestampAuthority({ certChain, validFor }) {
    const [signer, ...certificates] = certificatesOf(certChain);
    if (!signer)
        throw new Error('a timestamp authority has no certificate');
    return { signer, certificates, validFor: periodOf(validFor) };
}
function certificatesOf(chain) {
    return (chain?.certificates ?? []).map(({ rawBytes }) => {
        try {
            return (0,certificate/* readCertificate */.w$)(Buffer.from(rawBytes));
        }
        catch (error) {
            throw new Error('an authority has a certificate that cannot be read', { cause: error });
        }
    });
}
const BEGINNING_OF_TIME = new Date(0);
/** `trusted-root-json.ts` has refused a period that is left open by mistake. */
function periodOf(range) {
    return { start: range?.start ?? BEGINNING_OF_TIME, end: range?.end ?? trust_root/* END_OF_TIME */.AC };
}

// EXTERNAL MODULE: ./lib/formats/sha256.js
var sha256 = __webpack_require__(50357);
;// CONCATENATED MODULE: ./lib/trust/trusted-root-json.js
/**
 * Reads trusted roots (sigstore/protobuf-specs `sigstore_trustroot.proto`) strictly: the library takes a period without a
 * start for one that began in 1970, ignores media types, and fails late on broken keys.
 */











const MEDIA_TYPES = [
    'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    'application/vnd.dev.sigstore.trustedroot.v0.1+json',
    'application/vnd.dev.sigstore.trustedroot.v0.2+json',
];
/** Lists of a trusted root, and where each keeps its period. */
const LISTS = [
    { name: 'tlogs', period: ['publicKey', 'validFor'], must: ['publicKey', 'rawBytes'], isLog: true },
    { name: 'ctlogs', period: ['publicKey', 'validFor'], must: ['publicKey', 'rawBytes'], isLog: true },
    { name: 'certificateAuthorities', period: ['validFor'], must: ['certChain', 'certificates'], isLog: false },
    { name: 'timestampAuthorities', period: ['validFor'], must: ['certChain', 'certificates'], isLog: false },
];
/** Fields that hold bytes, in base64. */
const BYTES = LISTS.flatMap(({ name, isLog }) => (isLog ? ['publicKey.rawBytes', 'logId.keyId', 'checkpointKeyId.keyId'] : ['certChain.certificates.*.rawBytes']).map((path) => [name, '*', ...path.split('.')]));
/** Fields that require something or limit it. Misspelt (`valid_for`) they would be left out without a word. */
const LIMITING = [...LISTS.map(({ name }) => name), 'publicKey', 'validFor', 'start', 'end'];
/** Shortest log id that can tell logs apart: checkpoints carry the first four bytes. */
const MIN_LOG_ID_BYTES = 4;
/** What JSON is that is not a trusted root. */
function otherKind(mediaType) {
    if (mediaType === undefined)
        return 'it has no `mediaType`, which each trusted root has';
    return typeof mediaType === 'string' && mediaType.startsWith('application/vnd.dev.sigstore.bundle')
        ? 'it is a Sigstore bundle, not a trusted root'
        : `its media type is ${(0,json_json/* shownJson */.oB)(mediaType)}`;
}
/**
 * Makes a trusted root out of JSON, in either spelling of ProtoJSON.
 *
 * @param given one trusted root, as the strict reader parsed it; undefined where it refused the text
 */
function readTrustedRoot(given, from) {
    const malformed = (what) => (0,result/* refuse */.TR)(malformedRoot(from, what));
    if (given === undefined)
        return malformed('it is not JSON');
    const named = (0,proto_json/* withJsonNames */.h)(given);
    if ('problem' in named)
        return malformed(named.problem);
    const json = named.value;
    if (!(0,json_json/* isRecord */.u4)(json))
        return malformed('it is not a JSON object');
    if (!MEDIA_TYPES.includes(json['mediaType']))
        return malformed(otherKind(json['mediaType']));
    const bad = (0,json_json/* badText */.rY)(json, BYTES, encoding/* isProtoBase64 */._5);
    const problem = bad ? `${bad.path} is not ${bad.isText ? 'base64' : 'text'}` : listProblem(json);
    if (problem)
        return malformed(problem);
    try {
        const material = trustMaterial(dist.TrustedRoot.fromJSON(json));
        const { tlogs, ctlogs, certificateAuthorities, timestampAuthorities } = material;
        const short = [...tlogs, ...ctlogs].find(({ logID }) => logID.length < MIN_LOG_ID_BYTES);
        if (short)
            return malformed(`the log ${short.baseURL} has an id of ${short.logID.length} bytes`);
        if (tlogs.length + certificateAuthorities.length + timestampAuthorities.length === 0)
            return malformed('it names no authority and no log');
        return (0,result/* accept */.Ju)((0,trust_root/* trustRoot */.zj)(from, (0,sha256/* namedSha256 */.h)(JSON.stringify(json)), material));
    }
    catch (error) {
        return malformed((0,result/* wordsOf */.Z9)(error));
    }
}
/** The trusted roots of a file: one JSON document, or one per line as `gh attestation trusted-root` prints them; at least one. */
function readTrustedRoots(bytes, { file, source, nameOf }) {
    const documents = readDocuments((0,encoding/* withoutByteOrderMark */.Yi)(bytes));
    if (!Array.isArray(documents))
        return (0,result/* refuse */.TR)(malformedRoot({ file, ...documents }, documents.problem));
    const roots = [];
    for (const [index, { json, ...line }] of documents.entries()) {
        const name = nameOf(index, documents.length);
        const root = readTrustedRoot(json, { name, source, file, ...line });
        if (!root.ok)
            return root;
        roots.push(root.value);
    }
    return (0,result/* accept */.Ju)(roots);
}
/** One document over any number of lines, or one on each. */
function readDocuments(bytes) {
    const whole = (0,strict_json/* parseStrictJson */.R)(bytes);
    if ('value' in whole)
        return [{ json: whole.value }];
    const documents = [];
    for (const { content, number: line } of (0,lines/* linesOf */.Dx)(bytes)) {
        if ((0,lines/* isBlankLine */.pB)(content))
            continue;
        if (documents.length >= limits/* MAX_TRUSTED_ROOTS */.FH)
            return { problem: `it holds more than ${limits/* MAX_TRUSTED_ROOTS */.FH} roots`, line };
        const read = (0,strict_json/* parseStrictJson */.R)(content);
        // Where the first line is no document, the file was to be one.
        if ('problem' in read)
            return documents.length === 0 ? whole : { problem: read.problem, line };
        documents.push({ json: read.value, line });
    }
    return documents.length === 0 ? { problem: 'it is empty' } : documents;
}
function malformedRoot({ file, line }, what) {
    const shown = line === undefined ? file : `${file}, line ${line},`;
    const at = { file, ...(line !== undefined && { line }) };
    return { code: 'TRUST_ROOT_MALFORMED', message: `The trusted root ${shown} cannot be used: ${what}`, at };
}
function listProblem(json) {
    const odd = misspelt(json);
    if (odd)
        return odd;
    for (const list of LISTS) {
        const entries = json[list.name];
        if (entries === undefined)
            continue;
        if (!Array.isArray(entries))
            return `\`${list.name}\` is not a list`;
        for (const [index, entry] of entries.entries()) {
            const problem = entryProblem(entry, list, `${list.name}[${index}]`);
            if (problem)
                return problem;
        }
    }
    return undefined;
}
function entryProblem(entry, { must, period, isLog }, where) {
    if (isAbsent((0,json_json/* dig */.rO)(entry, ...must)))
        return `${where} has no ${must.join('.')}`;
    if (isLog && isAbsent((0,json_json/* dig */.rO)(entry, 'logId', 'keyId')) && isAbsent((0,json_json/* dig */.rO)(entry, 'checkpointKeyId', 'keyId')))
        return `${where} has no log id`;
    const dates = (0,json_json/* dig */.rO)(entry, ...period);
    const odd = misspelt(entry) ?? misspelt((0,json_json/* dig */.rO)(entry, 'publicKey')) ?? misspelt(dates);
    if (odd)
        return `${where}: ${odd}`;
    const wrong = dates === undefined || dates === null ? undefined : periodProblem(dates, isLog);
    return wrong && `${where}.${period.join('.')} ${wrong}`;
}
/** Other fields may be new and are none of our business; one of ours in another spelling is a mistake. */
function misspelt(value) {
    if (!(0,json_json/* isRecord */.u4)(value))
        return undefined;
    const letters = (name) => name.toLowerCase().replace(/[^a-z]/g, '');
    for (const key of Object.keys(value)) {
        const meant = LIMITING.find((name) => name !== key && letters(name) === letters(key));
        if (meant !== undefined)
            return `\`${key}\` is written \`${meant}\``;
    }
    return undefined;
}
const isAbsent = (value) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
/** As protobuf writes times in JSON. `Date.parse` takes far more, and reads what has no zone as local time. */
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
/** No period at all means no bound; one without a start is a mistake that would make a key good for all of the past. */
function periodProblem(period, isLog) {
    if (!(0,json_json/* isRecord */.u4)(period))
        return 'is not an object';
    const { start, end } = period;
    if (!isLog && Object.keys(period).length === 0)
        return undefined;
    if (start === undefined || start === null)
        return 'has no start';
    for (const date of [start, end]) {
        if (date === undefined || date === null)
            continue;
        if (typeof date !== 'string' || !TIMESTAMP.test(date) || Number.isNaN(Date.parse(date)))
            return `has a date that cannot be read: ${(0,json_json/* shownJson */.oB)(date)}`;
    }
    return undefined;
}


/***/ }),

/***/ 57538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ firstAccepted),
/* harmony export */   l: () => (/* binding */ byCloseness)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26200);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28490);
/** Which of several refusals explains best why no evidence was accepted: the catalogue of reason codes ranks them. */


/** The refusals, the one that got furthest first. */
function byCloseness(refusals) {
    return [...refusals].sort((a, b) => closeness(b.code) - closeness(a.code));
}
function closeness(code) {
    return _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[code].closeness ?? 0;
}
/** Tries one thing after the other; the first that is accepted, else the refusal that came closest. */
function firstAccepted(things, attempt) {
    const refusals = [];
    for (const thing of things) {
        const outcome = attempt(thing);
        if (outcome.ok)
            return outcome;
        refusals.push(outcome.refusal);
    }
    const [closest] = byCloseness(refusals);
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(closest ?? { code: 'TLOG_MISSING', message: 'No trusted root has a transparency log, which the policy requires' });
}


/***/ }),

/***/ 48159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ cosigned),
/* harmony export */   e: () => (/* binding */ withCosigners)
/* harmony export */ });
/* harmony import */ var _mint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26477);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38703);


/** The first signature of a check that passed, with the others as its cosigners. */
function withCosigners({ proof, further = [], }) {
    return cosignedBy(proof, further);
}
/** The same of signatures over several documents that stand together. */
function cosigned([first, ...others]) {
    const further = others.flatMap((one) => [one, ...(one.cosigners ?? [])]).filter((one) => one !== first);
    return cosignedBy(first, [...new Set([...(first.cosigners ?? []), ...further])]);
}
function cosignedBy(proof, cosigners) {
    if (!_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .Proof */ .R.is(proof))
        throw new Error('a signature that was not verified has no cosigners');
    const facts = proof;
    return cosigners.length === 0 ? proof : (0,_mint_js__WEBPACK_IMPORTED_MODULE_0__/* .mint */ .X)({ ...facts, cosigners });
}


/***/ }),

/***/ 65058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ isSigner),
  j: () => (/* binding */ signerRefusal)
});

// EXTERNAL MODULE: ./lib/formats/matcher.js
var matcher = __webpack_require__(15218);
// EXTERNAL MODULE: ./lib/formats/github-identity.js
var github_identity = __webpack_require__(50784);
// EXTERNAL MODULE: ./lib/formats/written-pattern.js
var written_pattern = __webpack_require__(47828);
;// CONCATENATED MODULE: ./lib/verify/identity/comparison.js

/** The policy spells this owner out. GitHub does not tell owners apart by letter case; elsewhere that is not known. */
function isSameOwner({ requirements, parts, differing }) {
    if (requirements.host === undefined || parts === undefined || differing.includes('host'))
        return false;
    const owner = requirements.owner?.text ?? '';
    return owner === parts.owner || (parts.host === 'github.com' && (0,matcher/* foldAscii */.Dr)(owner) === (0,matcher/* foldAscii */.Dr)(parts.owner));
}

;// CONCATENATED MODULE: ./lib/verify/identity/partial-pattern.js
/** A pattern that matches only a part of the identity: how it would be complete. */


/**
 * The pattern with `.*` added, where it then admits this signer, and no other owner or repository that begins alike.
 *
 * @returns undefined where it is not the end that is missing, or where the pattern does not name the owner
 */
function completedPattern(comparison) {
    const { wanted, got } = comparison;
    const { identity } = wanted;
    if (identity.kind !== 'pattern' || identity.words !== undefined)
        return undefined;
    return (0,matcher/* matchesOnlyPart */.vB)(identity, got.identity) && isSameOwner(comparison)
        ? widened(identity, got.identity)
        : undefined;
}
function widened(wanted, identity) {
    // Behind alternatives `.*` would widen only the last of them.
    if (wanted.source.includes('|'))
        return undefined;
    const found = wanted.part.matcher(identity);
    if (!found.find() || found.start() !== 0)
        return undefined;
    // Behind a name that is complete its separator belongs to the pattern: `acme/widgets.*` would admit `acme/widgets-fork`.
    const next = identity.charAt(found.end());
    const wider = `${wanted.source}${/[/@]/.test(next) ? next : ''}.*`;
    try {
        const admits = (0,matcher/* pattern */.T1)(wider);
        const strangers = imitations(identity, found.end());
        return (0,matcher/* matches */.cK)(admits, identity) && !strangers.some((one) => (0,matcher/* matches */.cK)(admits, one)) ? wider : undefined;
    }
    catch (error) {
        if (error instanceof matcher/* PatternError */.JM)
            return undefined;
        throw error;
    }
}
/**
 * The same identity with an owner whose name only begins alike, and with such a repository.
 *
 * @param named how many characters of the identity the pattern names; one that ends with the owner means each repository
 */
function imitations(identity, named) {
    const [owner = ''] = /^https:\/\/[^/]+\/[^/]+/.exec(identity) ?? [];
    const [repository = ''] = /^https:\/\/[^/]+\/[^/]+\/[^/]+/.exec(identity) ?? [];
    const longer = (beginning) => `${beginning}-x${identity.slice(beginning.length)}`;
    return named > owner.length + 1 ? [longer(owner), longer(repository)] : [longer(owner)];
}

;// CONCATENATED MODULE: ./lib/verify/identity/identity-causes.js
/** Tells the known causes of an identity mismatch apart, the most telling first. */




function findCause(comparison) {
    const { wanted, got } = comparison;
    if ((0,matcher/* matches */.cK)(wanted.identity, got.identity))
        return 'other-issuer';
    if (isWrittenAsPattern(comparison))
        return 'written-as-pattern';
    const form = otherForm(comparison);
    if (form !== undefined)
        return form;
    if (isWithoutScheme(comparison))
        return 'scheme-missing';
    if (isLetterCase(comparison))
        return 'letter-case';
    if (completedPattern(comparison) !== undefined)
        return 'pattern-matches-part';
    if (isReusable(comparison))
        return 'reusable-workflow';
    return partCause(comparison) ?? wholeCause(comparison);
}
/** A pattern in the place of an exact identity. One that names somebody else says more by what differs. */
function isWrittenAsPattern({ wanted, got }) {
    const written = wanted.identity.kind === 'exact' ? (0,written_pattern/* writtenPattern */.a)(wanted.identity.value) : undefined;
    return written !== undefined && (written.pattern === undefined || (0,matcher/* matches */.cK)((0,matcher/* pattern */.T1)(written.pattern), got.identity));
}
/** `github.com/\u2026` where the certificate has `https://github.com/\u2026`. */
function isWithoutScheme({ wanted, got }) {
    return wanted.identity.kind === 'exact' && `https://${wanted.identity.value}` === got.identity;
}
function isLetterCase({ wanted, got, differing, caseOnly }) {
    if (differing.length > 0 && differing.length === caseOnly.length)
        return true;
    return wanted.identity.kind !== 'pattern' && (0,matcher/* foldAscii */.Dr)(wanted.identity.value) === (0,matcher/* foldAscii */.Dr)(got.identity);
}
/** The cause by the first part that really differs. */
function partCause(comparison) {
    const { parts, requirements, differing, caseOnly } = comparison;
    const first = differing.find((name) => !caseOnly.includes(name));
    if (first === undefined || parts === undefined)
        return undefined;
    if (first === 'ref')
        return refCause(comparison);
    if (first !== 'host')
        return `other-${first}`;
    return looksAlike(requirements.host?.text ?? '', parts.host) ? 'near-miss' : 'other-identity';
}
/** The cause where no part tells: the identities as wholes. */
function wholeCause({ wanted, got }) {
    // What stands for a pattern that no user wrote cannot be completed by one.
    const ofUser = wanted.identity.kind === 'pattern' && wanted.identity.words === undefined;
    if (ofUser && (0,matcher/* matchesOnlyPart */.vB)(wanted.identity, got.identity))
        return 'pattern-matches-part';
    const near = wanted.identity.kind !== 'pattern' && looksAlike(wanted.identity.value, got.identity);
    return near ? 'near-miss' : 'other-identity';
}
/** An e-mail address where a workflow was required, or the other way round. */
function otherForm({ wanted, got }) {
    const required = wanted.identity.kind === 'pattern' ? wanted.identity.source.replaceAll('\\', '') : wanted.identity.value;
    const wantsUrl = /^\W*https:\/\//.test(required);
    const wantsEmail = !wantsUrl && /@[^/]+$/.test(required) && !required.includes('/');
    const isUrl = got.identity.startsWith('https://');
    if (wantsUrl && !isUrl && got.identity.includes('@'))
        return 'workflow-expected';
    return wantsEmail && isUrl ? 'email-expected' : undefined;
}
/** The required repository was built, but the workflow that signed is another repository's. */
function isReusable({ got, parts, requirements, differing }) {
    const source = (0,github_identity/* sourceRepository */.sd)(got.claims);
    if (parts === undefined || source === undefined)
        return false;
    if (!differing.includes('owner') && !differing.includes('repository'))
        return false;
    if ((0,matcher/* foldAscii */.Dr)(source) === (0,matcher/* foldAscii */.Dr)(`${parts.owner}/${parts.repository}`))
        return false;
    const [owner = '', repository = ''] = source.split('/');
    const fits = (name, value) => {
        const requirement = requirements[name];
        return requirement === undefined ? name === 'repository' : (0,matcher/* matches */.cK)(requirement.matcher, value);
    };
    return fits('owner', owner) && fits('repository', repository);
}
function refCause({ got, parts, requirements }) {
    const required = plainly(requirements.ref?.text ?? '');
    const ref = parts?.ref ?? '';
    if (ref.startsWith('refs/pull/'))
        return 'pull-request';
    if (required.startsWith('refs/tags/') && ref.startsWith('refs/heads/')) {
        return got.claims['build-trigger'] === 'workflow_dispatch' ? 'dispatched' : 'branch-not-tag';
    }
    if (required.startsWith('refs/heads/') && ref.startsWith('refs/tags/'))
        return 'tag-not-branch';
    return VERSION.test(required) && VERSION.test(ref) ? 'other-version' : 'other-ref';
}
/** The tag of a release; a pattern for such tags begins alike. */
const VERSION = /^refs\/tags\/(?:.*[^0-9])?[0-9]/;
/** A pattern without what is only syntax, to see how it begins. */
function plainly(pattern) {
    return pattern.replaceAll('\\', '');
}
/** Letters that look like others in many fonts. */
const CONFUSED = [
    [/rn/g, 'm'],
    [/vv/g, 'w'],
    [/[1i|]/g, 'l'],
    [/0/g, 'o'],
    [/[-_.]/g, ''],
];
/** True where two names are taken for one another at a glance: what a typing error or an imitation does. */
function looksAlike(required, got) {
    const shape = (text) => CONFUSED.reduce((known, [letters, one]) => known.replace(letters, one), (0,matcher/* foldAscii */.Dr)(text));
    return shape(required) === shape(got) || isNear(required, got);
}
/** One contains the other at its start or end, or they differ by a letter, or two where they are long. */
function isNear(required, got) {
    const a = (0,matcher/* foldAscii */.Dr)(required);
    const b = (0,matcher/* foldAscii */.Dr)(got);
    if (a.length < 3 || b.length < 3)
        return false;
    if (a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a))
        return true;
    return a.length >= 5 && a.length <= 200 && distanceAtMost(a, b, a.length < 10 ? 1 : 2);
}
/** Levenshtein's distance, given up as soon as a whole row is beyond the limit. */
function distanceAtMost(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit)
        return false;
    let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const same = a[row - 1] === b[column - 1] ? 0 : 1;
            const replaced = (previous[column - 1] ?? limit) + same;
            const inserted = (current[column - 1] ?? limit) + 1;
            const removed = (previous[column] ?? limit) + 1;
            current.push(Math.min(replaced, inserted, removed));
        }
        if (Math.min(...current) > limit)
            return false;
        previous = current;
    }
    return (previous[b.length] ?? limit + 1) <= limit;
}

// EXTERNAL MODULE: ./lib/formats/without-trailing.js
var without_trailing = __webpack_require__(25021);
;// CONCATENATED MODULE: ./lib/verify/identity/identity-hints.js
/**
 * What to do about each cause. A value to copy is suggested only where the signer belongs to the same owner and came by the
 * expected issuer: a line to copy must never let a stranger in. What is suggested passes when the same run is made with it.
 */







function identityHint(cause, comparison) {
    return [EXPLANATIONS[cause](comparison), suggestion(cause, comparison)]
        .filter((sentence) => sentence !== '')
        .join(' ');
}
const STRANGER = 'Do not use the artifact unless you know this signer.';
const EXPLANATIONS = {
    'other-issuer': issuerHint,
    'email-expected': () => 'You named a person by e-mail address, but a workflow signed. Check with the publisher who signs releases.',
    'workflow-expected': () => 'You named a workflow, but a person signed by hand with an e-mail address. Check with the publisher who signs releases.',
    'pattern-matches-part': partHint,
    'written-as-pattern': writtenHint,
    'scheme-missing': (comparison) => `The identity of each workflow begins with \`https://\`. Set ${setting(comparison, 'identity', comparison.got.identity)}.`,
    'letter-case': () => 'Only the letter case differs. Identities are compared with letter case.',
    'reusable-workflow': reusableHint,
    'near-miss': nearMissHint,
    'other-owner': ({ parts, requirements }) => `The signing workflow belongs to the owner \`${parts?.owner ?? ''}\`, not to \`${(0,matcher/* withoutMark */.E_)(requirements.owner?.text)}\`.${alike('owner', parts?.owner, requirements.owner?.text)} ${STRANGER}`,
    'other-repository': ({ parts, requirements }) => `The workflow of another repository signed: \`${parts?.repository ?? ''}\`, not \`${(0,matcher/* withoutMark */.E_)(requirements.repository?.text)}\`.${alike('repository', parts?.repository, requirements.repository?.text)} Check that this is the file that you meant to download.`,
    'other-workflow': () => 'Another workflow of the same repository signed. Check in the repository which workflow makes its releases.',
    'other-identity': (comparison) => shortFormHint(comparison) ?? STRANGER,
    'pull-request': ({ parts }) => `The artifact was built for ${(0,github_identity/* refInWords */.mN)(parts?.ref ?? '')}, from code that was not merged. Do not use it. Use the artifact of the release.`,
    dispatched: ({ parts, requirements }) => `The workflow was started by hand on ${(0,github_identity/* refInWords */.mN)(parts?.ref ?? '')}, and the certificate names what it was started on. The publisher can start it on ${wantedRef(requirements.ref?.text)} (\`gh workflow run --ref\`) and sign again.`,
    'branch-not-tag': ({ parts, requirements }) => `The workflow ran on ${(0,github_identity/* refInWords */.mN)(parts?.ref ?? '')}, not on ${wantedRef(requirements.ref?.text)}. It ran before the tag was made, or was started by hand on the branch.`,
    'tag-not-branch': ({ parts, requirements }) => `The workflow ran on ${(0,github_identity/* refInWords */.mN)(parts?.ref ?? '')}, not on ${wantedRef(requirements.ref?.text)}. A release is signed on its tag.`,
    'other-version': ({ parts, requirements }) => `The signature is for ${(0,github_identity/* refInWords */.mN)(parts?.ref ?? '')}, not for ${wantedRef(requirements.ref?.text)}. Download the version that you expect.`,
    'other-ref': ({ parts, requirements }) => `The workflow ran on ${(0,github_identity/* refInWords */.mN)(parts?.ref ?? '')}, not on ${wantedRef(requirements.ref?.text)}. Check that artifact and policy are of the same release.`,
};
/** A repository or a file in place of the identity: no certificate has one, so that nothing could ever pass. */
function shortFormHint({ wanted: { identity, name } }) {
    if (identity.kind !== 'exact')
        return undefined;
    const { value } = identity;
    if (/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/.test(value) && OF_INPUTS.test(name) && !name.startsWith('revocations-'))
        return `\`${value}\` is a repository, not an identity. To accept the workflows of this repository, set \`repo: ${value}\` in place of \`certificate-identity\`. ${STRANGER}`;
    if (!/^[A-Za-z0-9._/-]+\.ya?ml(?:@\S*)?$/.test(value))
        return undefined;
    return `\`${value}\` is not a whole identity. The identity of a workflow is \`https://github.com/OWNER/REPOSITORY/.github/workflows/FILE.yml@REF\`. ${STRANGER}`;
}
function wantedRef(text = '') {
    return text.endsWith(matcher/* PATTERN_MARK */.lj) ? `a ref that matches \`${(0,matcher/* withoutMark */.E_)(text)}\`` : (0,github_identity/* refInWords */.mN)(text);
}
/** A remark on two names that are taken for one another at a glance. */
function alike(what, got = '', wanted = '') {
    return looksAlike((0,matcher/* withoutMark */.E_)(wanted), got) ? ` The two names look alike, but it is another ${what}.` : '';
}
function issuerHint({ wanted, got }) {
    const expected = wanted.issuer.kind === 'pattern' ? wanted.issuer.source : wanted.issuer.value;
    if (got.issuer === `https://${expected}`)
        return `Only \`https://\` is missing. Set \`certificate-oidc-issuer: ${got.issuer}\`.`;
    if ((0,without_trailing/* withoutTrailing */.h)(expected, '/') === (0,without_trailing/* withoutTrailing */.h)(got.issuer, '/')) {
        return `Only a slash at the end differs. Issuers are compared exactly. Set \`certificate-oidc-issuer: ${got.issuer}\`.`;
    }
    if (expected === github_identity/* GITHUB_ISSUER */.oX && got.issuer.startsWith(`${github_identity/* GITHUB_ISSUER */.oX}/`)) {
        return `The enterprise of the signer has its own issuer at GitHub. If it is the enterprise that you expect, set \`certificate-oidc-issuer: ${got.issuer}\`.`;
    }
    if (got.issuer === github_identity/* GITHUB_ISSUER */.oX && (0,matcher/* matches */.cK)(wanted.identity, got.identity)) {
        return `The identity is the expected one, and GitHub Actions issued it. For a workflow on GitHub, set \`certificate-oidc-issuer: ${github_identity/* GITHUB_ISSUER */.oX}\`.`;
    }
    return 'The identity is the expected one, but another issuer authenticated it. An identity means something only together with its issuer. Check `certificate-oidc-issuer`. Do not change it to an issuer that you do not know.';
}
function reusableHint({ got, parts }) {
    const source = (0,github_identity/* sourceRepository */.sd)(got.claims) ?? '';
    const signer = `${parts?.owner ?? ''}/${parts?.repository ?? ''}`;
    return `The artifact was built from ${source}, but a reusable workflow of ${signer} signed it. The certificate names the workflow that signs.`;
}
function nearMissHint({ parts, requirements, differing }) {
    return differing.includes('host')
        ? `The host is \`${parts?.host ?? ''}\`, not \`${(0,matcher/* withoutMark */.E_)(requirements.host?.text)}\`. The names look alike, but it is another host. ${STRANGER}`
        : `The two identities look alike, but they are different. Check yours for a typing error. ${STRANGER}`;
}
/** Causes after which accepting the signer can be right, and when it is. */
const MAY_BE_RIGHT = {
    'letter-case': () => 'To use the spelling of the certificate, set',
    'other-workflow': () => 'If you trust this workflow, set',
    'branch-not-tag': ({ parts }) => `If you trust ${(0,github_identity/* refInWords */.mN)(parts?.ref ?? '')}, set`,
    'tag-not-branch': ({ parts }) => `If you trust ${(0,github_identity/* refInWords */.mN)(parts?.ref ?? '')}, set`,
    'other-ref': ({ parts }) => `If you trust ${(0,github_identity/* refInWords */.mN)(parts?.ref ?? '')}, set`,
    'other-version': ({ parts }) => `To accept ${(0,github_identity/* refInWords */.mN)(parts?.ref ?? '')} instead, set`,
    'reusable-workflow': () => 'If you trust this workflow, set',
};
function suggestion(cause, comparison) {
    const { got, wanted } = comparison;
    const when = MAY_BE_RIGHT[cause]?.(comparison);
    if (when === undefined || wanted.claimsHold === false)
        return '';
    if (!isSameOwner(comparison) || !(0,matcher/* matches */.cK)(wanted.issuer, got.issuer)) {
        return cause === 'reusable-workflow'
            ? `That workflow belongs to another owner. If you trust that owner, write its identity yourself, and add \`repo: ${(0,github_identity/* sourceRepository */.sd)(got.claims) ?? ''}\`.`
            : '';
    }
    const source = cause === 'reusable-workflow' ? (0,github_identity/* sourceRepository */.sd)(got.claims) : undefined;
    const both = source === undefined || wanted.name.startsWith('revocations-') ? '' : ` and \`repo: ${source}\``;
    return `${when} ${setting(comparison, 'identity', got.identity)}${both}${replaced(comparison)}.`;
}
/** Inputs that say by themselves which workflow must have signed, so that an identity takes their place. */
const RIVAL = /^signer-(?:workflow|repo)(?= [0-9]+$|$)/;
/** What the signer of the inputs is called; a policy file has names of its own. */
const OF_INPUTS = /^(?:(?:certificate|revocations)-identity(?:-regexp)?|signer-workflow|signer-repo|repo|owner)(?: [0-9]+)?$/;
/** A line to copy: an input, or a key of the signer in a policy file. */
function setting({ wanted: { name } }, key, value) {
    if (!OF_INPUTS.test(name))
        return `\`${key}: ${value}\` for the signer \`${name.replaceAll('`', '')}\``;
    return `\`${name.startsWith('revocations-') ? 'revocations' : 'certificate'}-${key}: ${value}\``;
}
/** What else has to change with it, because the same run would refuse both. */
function replaced({ wanted: { name }, got }) {
    const [rival] = RIVAL.exec(name) ?? [];
    return rival === undefined ? '' : ` and \`certificate-oidc-issuer: ${got.issuer}\` in place of \`${rival}\``;
}
function partHint(comparison) {
    const whole = completedPattern(comparison);
    return whole === undefined
        ? 'A pattern must match the whole identity. Write it from `https://` to the ref, for example `https://github\\.com/OWNER/REPOSITORY/\\.github/workflows/FILE\\.yml@refs/tags/.*`.'
        : `A pattern must match the whole identity. To accept each identity that begins like this, set ${setting(comparison, 'identity-regexp', whole)}.`;
}
/** The pattern is spelled out only where it accepts this signer, with all that is claimed: what is suggested passes. */
function writtenHint(comparison) {
    const { wanted, got } = comparison;
    const meant = wanted.identity.kind === 'exact' ? (0,written_pattern/* writtenPattern */.a)(wanted.identity.value)?.pattern : undefined;
    const passes = wanted.claimsHold !== false && (0,matcher/* matches */.cK)(wanted.issuer, got.issuer);
    const first = 'The identity that is expected looks like a pattern, but it is compared exactly.';
    return meant !== undefined && passes
        ? `${first} If you mean a pattern, set ${setting(comparison, 'identity-regexp', meant)} in its place.`
        : `${first} If you mean a pattern, set ${setting(comparison, 'identity-regexp', 'PATTERN')} in its place. It must match the whole identity.`;
}

;// CONCATENATED MODULE: ./lib/verify/identity/identity-parts.js
/** What a policy's identity says of each part of a workflow's identity; a pattern, as far as its literal text tells. */


const PART_NAMES = ['host', 'owner', 'repository', 'workflow', 'ref'];
/** What `repo` and `owner` become where they stand for the signer: a place in which the workflow lies, in any letter case. */
const WITHIN = /^\(\?i:((?:[^()|\\]|\\[^A-Za-z0-9])+\/)\)/;
/** The requirements on single parts; empty where the matcher is no workflow identity or does not say anything of parts. */
function requirementsOf(identity) {
    if (identity.kind === 'pattern') {
        const [, place] = WITHIN.exec(identity.source) ?? [];
        return requirementsOfPattern(place === undefined ? identity.source : `(?i)${place}`);
    }
    const parts = (0,github_identity/* parseWorkflowIdentity */.r2)(identity.value);
    if (parts === undefined)
        return {};
    return Object.fromEntries(PART_NAMES.map((name) => [name, { text: parts[name], matcher: { kind: identity.kind, value: parts[name] } }]));
}
/**
 * Splits a pattern where a plain `/` or `@` stands outside of every group. Parts are certain only up to the first token
 * that may itself match a separator: what follows it can lie anywhere.
 */
function requirementsOfPattern(source) {
    const flags = /^\(\?[a-zA-Z]+\)/.exec(source)?.[0] ?? '';
    const tokens = tokenize(source.slice(flags.length));
    if (tokens === undefined)
        return {};
    const requirements = {};
    let rest = withoutAnchors(tokens);
    if (!startsWith(rest, 'https://'))
        return {};
    rest = rest.slice('https://'.length);
    for (const name of PART_NAMES) {
        const end = name === 'ref' ? -1 : rest.findIndex((token) => token.literal === (name === 'workflow' ? '@' : '/'));
        const part = end < 0 ? rest : rest.slice(0, end);
        // The last part has nothing behind it that a wildcard could swallow.
        if (part.length === 0 || (name !== 'ref' && part.some((token) => token.reaches)))
            return requirements;
        const requirement = requirementOf(part, flags);
        if (requirement !== undefined)
            requirements[name] = requirement;
        if (end < 0)
            return requirements;
        rest = rest.slice(end + 1);
    }
    return requirements;
}
function requirementOf(tokens, flags) {
    const source = tokens.map((token) => token.source).join('');
    // An unescaped dot is nearly always meant as a dot, and is shown as one.
    const literal = tokens.every((token) => token.literal !== undefined || token.source === '.');
    try {
        const text = literal ? tokens.map((token) => token.literal ?? '.').join('') : `${source}${matcher/* PATTERN_MARK */.lj}`;
        return { text, matcher: (0,matcher/* pattern */.T1)(flags + source) };
    }
    catch (error) {
        if (error instanceof matcher/* PatternError */.JM)
            return undefined;
        throw error;
    }
}
/** A quantifier belongs to the token before it; a class is one token. `\Q\u2026` and the like take the rest, which is then not told apart. */
const TOKEN = /(\\[QEpPx].*|\\.|\[\^?\]?(?:\\.|\[:\^?[a-z]+:\]|[^\]\\])*\]|[^\\[])([*+?]\??|\{[0-9]+(?:,[0-9]*)?\}\??)?/gsu;
/** Units that certainly match neither `/` nor `@`, also when repeated. */
const STAYS_INSIDE = /^(?:\\[dw]|\\[^A-Za-z0-9/@]|[^\\[().*+?{}|^$/@]|\[(?:a-z|A-Z|0-9|[A-Za-z0-9_.](?!-)|\\[dw.-]|-(?=\]))+\])$/su;
function tokenize(source) {
    const tokens = [];
    let depth = 0;
    let group = '';
    for (const [whole, unit = '', quantifier = ''] of source.matchAll(TOKEN)) {
        if (unit === '(')
            depth += 1;
        if (unit === '|' && depth === 0)
            return undefined;
        if (depth > 0) {
            group += whole;
            if (unit !== ')')
                continue;
            depth -= 1;
            if (depth > 0)
                continue;
            tokens.push({ source: group, reaches: true });
            group = '';
        }
        else
            tokens.push(single(unit, quantifier));
    }
    return depth === 0 && tokens.map((token) => token.source).join('') === source ? tokens : undefined;
}
function single(unit, quantifier) {
    const source = unit + quantifier;
    const reaches = !STAYS_INSIDE.test(unit);
    if (quantifier !== '')
        return { source, reaches };
    if (unit === '.')
        return { source, reaches: false };
    const [, literal] = /^\\?([^A-Za-z0-9])$/su.exec(unit) ?? [];
    if (/^[A-Za-z0-9]$/.test(unit))
        return { source, literal: unit, reaches: false };
    if (literal === undefined || /^[.*+?{}|^$()[\]\\]$/.test(unit))
        return { source, reaches };
    return { source, literal, reaches: false };
}
function withoutAnchors(tokens) {
    const start = tokens[0]?.source;
    const end = tokens.at(-1)?.source;
    return tokens.slice(start === '^' || start === '\\A' ? 1 : 0, end === '$' || end === '\\z' ? -1 : undefined);
}
function startsWith(tokens, text) {
    return Array.from(text).every((character, at) => {
        const token = tokens[at];
        return token !== undefined && (token.literal === character || token.source === '.');
    });
}
/** True where the part is what is required, apart from letter case. */
function equalButCase(requirement, got) {
    return !(0,matcher/* matches */.cK)(requirement.matcher, got) && (0,matcher/* foldAscii */.Dr)(requirement.text) === (0,matcher/* foldAscii */.Dr)(got);
}

;// CONCATENATED MODULE: ./lib/verify/identity/cause-words.js
/** The cause of an identity mismatch in a few words. */


const WORDS = {
    'other-issuer': () => 'another issuer',
    'email-expected': () => 'a workflow, not a person',
    'workflow-expected': () => 'a person, not a workflow',
    'pattern-matches-part': () => 'the pattern matches only a part of it',
    'written-as-pattern': () => 'the expected one is written as a pattern',
    'scheme-missing': () => 'the expected one does not begin with `https://`',
    'letter-case': () => 'another letter case',
    'reusable-workflow': ({ parts }) => `a reusable workflow of ${parts?.owner ?? ''}/${parts?.repository ?? ''}`,
    'pull-request': ({ parts }) => `a run for ${(0,github_identity/* refInWords */.mN)(parts?.ref ?? '')}`,
    dispatched: onRef,
    'branch-not-tag': onRef,
    'tag-not-branch': onRef,
    'other-ref': onRef,
    'other-version': ({ parts }) => `another version (${(0,github_identity/* refInWords */.mN)(parts?.ref ?? '')})`,
    'near-miss': () => 'one that only looks like it',
    'other-owner': elsewhere,
    'other-repository': elsewhere,
    'other-workflow': ({ parts }) => `another workflow (${parts?.workflow ?? ''})`,
    'other-identity': stranger,
};
/** Another repository than expected: `by mallory/widgets, expected acme/widgets`. */
function elsewhere({ parts, requirements }) {
    const [owner = '', repository = ''] = [requirements.owner, requirements.repository].map(required);
    const expected = repository === '' ? `a repository of ${owner}` : `${owner === '' ? '' : `${owner}/`}${repository}`;
    return `by ${parts?.owner ?? ''}/${parts?.repository ?? ''}, expected ${expected}`;
}
function stranger({ parts, requirements, got }) {
    if (parts === undefined)
        return `by ${got.identity}`;
    const host = required(requirements.host);
    return host === '' || host === parts.host
        ? `by ${parts.owner}/${parts.repository}`
        : `by a workflow on ${parts.host}, expected one on ${host}`;
}
/** As a pattern was written, without the note that it is one. */
function required(requirement) {
    return (0,matcher/* withoutMark */.E_)(requirement?.text);
}
/** To stand behind "signed by another identity than expected:". */
function inShort(cause, comparison) {
    return WORDS[cause](comparison);
}
function onRef({ parts }) {
    return `another ref (${(0,github_identity/* refInWords */.mN)(parts?.ref ?? '')})`;
}

;// CONCATENATED MODULE: ./lib/verify/identity/explain-identity.js






/** @param expected every signer that would have been accepted; at least one. */
function explainIdentity(expected, got) {
    const [nearest] = expected
        .map((wanted) => compare(wanted, got))
        .map((comparison) => ({ comparison, score: closeness(comparison) }))
        .sort((a, b) => b.score - a.score);
    if (nearest === undefined)
        throw new TypeError('an identity can only be explained beside an expected one');
    const { comparison } = nearest;
    const cause = findCause(comparison);
    const issuerOnly = cause === 'other-issuer';
    return {
        expected: (0,matcher/* describe */.q0)(issuerOnly ? comparison.wanted.issuer : comparison.wanted.identity),
        actual: issuerOnly ? got.issuer : got.identity,
        rows: rowsOf(comparison),
        cause,
        inShort: inShort(cause, comparison),
        hint: identityHint(cause, comparison),
    };
}
function compare(wanted, got) {
    const parts = (0,github_identity/* parseWorkflowIdentity */.r2)(got.identity);
    const requirements = requirementsOf(wanted.identity);
    const differing = PART_NAMES.filter((name) => {
        const requirement = requirements[name];
        return requirement !== undefined && parts !== undefined && !(0,matcher/* matches */.cK)(requirement.matcher, parts[name]);
    });
    const caseOnly = differing.filter((name) => {
        const requirement = requirements[name];
        return requirement !== undefined && parts !== undefined && equalButCase(requirement, parts[name]);
    });
    return { wanted, got, requirements, parts, differing, caseOnly };
}
/** How much of a requirement is met; the earlier parts of an identity weigh more than all the later ones together. */
function closeness(comparison) {
    const { wanted, got, requirements, parts, differing } = comparison;
    let score = (0,matcher/* matches */.cK)(wanted.identity, got.identity) ? 64 : 0;
    if ((0,matcher/* matches */.cK)(wanted.issuer, got.issuer))
        score += 1;
    if ((0,matcher/* matchesOnlyPart */.vB)(wanted.identity, got.identity))
        score += 2;
    if (parts === undefined)
        return score;
    for (const [at, name] of PART_NAMES.entries()) {
        if (requirements[name] !== undefined && !differing.includes(name))
            score += 32 >> at;
    }
    return score;
}
function rowsOf({ wanted, got, requirements, parts, differing }) {
    const issuer = {
        part: 'issuer',
        expected: (0,matcher/* describe */.q0)(wanted.issuer),
        got: got.issuer,
        equal: (0,matcher/* matches */.cK)(wanted.issuer, got.issuer),
    };
    const told = [];
    for (const name of PART_NAMES) {
        const requirement = requirements[name];
        // The host is worth a line only where it is the surprise.
        if (requirement === undefined || parts === undefined || (name === 'host' && !differing.includes('host')))
            continue;
        told.push({ part: name, expected: requirement.text, got: parts[name], equal: !differing.includes(name) });
    }
    const equal = (0,matcher/* matches */.cK)(wanted.identity, got.identity);
    // Parts that are all as required do not explain an identity that is not: then it is shown whole.
    if (told.length > 0 && (equal || differing.length > 0))
        return [...told, issuer];
    return [...told, { part: 'identity', expected: (0,matcher/* describe */.q0)(wanted.identity), got: got.identity, equal }, issuer];
}

// EXTERNAL MODULE: ./lib/verify/predicates/provenance-requirement.js
var provenance_requirement = __webpack_require__(55231);
;// CONCATENATED MODULE: ./lib/verify/identity/signer.js



/**
 * True where the certificate is one that this signer requires: identity, issuer and every claim; and where a provenance is
 * required of the signer, it says what it must.
 */
function isSigner(leaf, signer, provenance) {
    if (!isCertified(leaf, signer))
        return false;
    return !signer.provenance || !(0,provenance_requirement/* provenanceProblem */.b)(signer.provenance, factsOf(leaf, provenance), '');
}
function isCertified(leaf, signer) {
    return ((0,matcher/* matches */.cK)(signer.identity, leaf.identity) &&
        (0,matcher/* matches */.cK)(signer.issuer, leaf.issuer) &&
        signer.claims.every((requirement) => isMet(requirement, leaf)));
}
function factsOf(leaf, provenance) {
    return { leaf, ...(provenance && { provenance }) };
}
function isMet({ claim, value }, leaf) {
    const actual = claimOf(leaf, claim);
    return actual !== undefined && (0,matcher/* matches */.cK)(value, actual);
}
/** What the certificate states; never what all objects inherit, whatever name a policy asks for. */
function claimOf({ claims }, claim) {
    return Object.hasOwn(claims, claim) ? claims[claim] : undefined;
}
/**
 * Says why none of the signers is the one in the certificate: the nearest require, part by part.
 *
 * @param signers at least one; none of them accepts the certificate and what its provenance says
 */
function signerRefusal(leaf, signers, file, provenance) {
    const at = { file };
    for (const signer of signers.filter((one) => isCertified(leaf, one))) {
        const problem = (0,provenance_requirement/* provenanceProblem */.b)(signer.provenance, factsOf(leaf, provenance), file);
        if (problem)
            return problem;
    }
    const { issuer } = leaf;
    const byIdentity = signers.filter((signer) => (0,matcher/* matches */.cK)(signer.identity, leaf.identity));
    const byIssuer = byIdentity.filter((signer) => (0,matcher/* matches */.cK)(signer.issuer, issuer));
    for (const { claims } of byIssuer) {
        const differing = claims.find((requirement) => !isMet(requirement, leaf));
        if (!differing)
            continue;
        const actual = claimOf(leaf, differing.claim);
        const hint = claimHint(differing.claim, leaf);
        return {
            code: 'CLAIM_MISMATCH',
            message: `${file} is signed by the expected signer, but ${inWords(differing.claim)} is not what \`${differing.input}\` requires`,
            expected: (0,matcher/* describe */.q0)(differing.value),
            actual: actual ?? 'none (the certificate has no such claim)',
            ...(hint && { hint }),
            at,
        };
    }
    const expected = (byIdentity.length ? byIdentity : signers).map((signer) => ({
        identity: signer.identity,
        issuer: signer.issuer,
        name: signer.name,
        claimsHold: signer.claims.every((requirement) => isMet(requirement, leaf)),
    }));
    const explanation = explainIdentity(expected, { identity: leaf.identity, issuer, claims: leaf.claims });
    return {
        code: byIdentity.length ? 'ISSUER_MISMATCH' : 'IDENTITY_MISMATCH',
        message: byIdentity.length
            ? `${file} is signed by the expected identity, but another issuer authenticated it`
            : `${file} is signed by another identity than expected: ${explanation.inShort}`,
        expected: explanation.expected,
        actual: explanation.actual,
        hint: explanation.hint,
        at,
        parts: explanation.rows,
    };
}
/** What a claim states, where a reader may not know it by its name. */
const CLAIM_WORDS = {
    'source-repository-uri': 'the repository that it was built from',
    'source-repository-owner-uri': 'the owner of the repository that it was built from',
    'source-repository-ref': 'the ref that it was built from',
    'source-repository-digest': 'the commit that it was built from',
    'runner-environment': 'the kind of runner that built it',
    'build-trigger': 'the event that started the build',
};
function inWords(claim) {
    const words = Object.hasOwn(CLAIM_WORDS, claim) ? CLAIM_WORDS[claim] : undefined;
    return words === undefined ? `its claim \`${claim}\`` : `${words} (claim \`${claim}\`)`;
}
/** Refs and commits differ most often because a person dispatched the release by hand. */
function claimHint(claim, leaf) {
    const trigger = leaf.claims['build-trigger'];
    if (claim.startsWith('source-repository-ref') && trigger === 'workflow_dispatch') {
        const ref = leaf.claims['source-repository-ref'] ?? 'another ref';
        return `The workflow was started by hand on ${ref}, and the certificate names that ref. Set that ref, or use a release that was built on its tag.`;
    }
    if (claim === 'runner-environment')
        return 'The artifact was built on a self-hosted runner. Remove `deny-self-hosted-runners`, or ask the publisher for a build on a GitHub-hosted runner.';
    const actual = leaf.claims[claim];
    if (actual !== undefined && claim === 'source-repository-digest') {
        return 'The artifact was built from another commit. Use the artifact of the commit that you expect, or change the commit in your configuration.';
    }
    if (actual !== undefined &&
        claim === 'source-repository-uri' &&
        !(0,matcher/* foldAscii */.Dr)(leaf.identity).startsWith(`${(0,matcher/* foldAscii */.Dr)(actual)}/`))
        return 'Another repository called the reusable workflow that signed. Do not use the artifact unless you know that repository.';
    return undefined;
}


/***/ }),

/***/ 82522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ isKeyOf),
  Z: () => (/* binding */ verifyKeyForm)
});

// EXTERNAL MODULE: ./lib/core/key-forms.js
var key_forms = __webpack_require__(33482);
// EXTERNAL MODULE: ./lib/formats/public-key-spellings.js
var public_key_spellings = __webpack_require__(54199);
// EXTERNAL MODULE: ./lib/formats/sha256.js
var sha256 = __webpack_require__(50357);
// EXTERNAL MODULE: ./lib/formats/public-key-facts.js
var public_key_facts = __webpack_require__(95823);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/verify/keys/signed-digest.js
/** What of an artifact a signature by a bare key is over: a digest, or the bytes. */


/**
 * The digest, or the refusal where neither it nor the bytes are known: then nothing tells whether the signature holds.
 *
 * @param file the signature, as shown to users
 */
function signedDigest(algorithm, { name, digests, bytes }, file) {
    const digest = digests[algorithm] ?? (bytes && (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest());
    if (digest)
        return (0,result/* accept */.Ju)(digest);
    return (0,result/* refuse */.TR)({
        code: UNKNOWN,
        message: `The signature in ${file} is over the ${algorithm} digest, which is not known of ${name}`,
        hint: `Give the ${algorithm} digest as well, or the file itself with \`artifacts\`.`,
    });
}
/** The same of bytes. @param called what the signature is called, with its article */
function signedBytes({ name, bytes, withoutBytes }, file, called) {
    if (bytes)
        return (0,result/* accept */.Ju)(bytes);
    const message = `${file} is ${called} over the bytes of ${name}, and only its digests are known`;
    return (0,result/* refuse */.TR)(withoutBytes ?? { code: UNKNOWN, message, hint: 'Give the file itself with `artifacts`.' });
}
/** Nothing tells then whether the signature holds. */
const UNKNOWN = 'DIGEST_UNKNOWN';

;// CONCATENATED MODULE: ./lib/verify/keys/minisign.js
/** Verifies signatures of minisign and of signify (minisign(1), "Signature format"; signify(1)). */




const MINISIGN = {
    isKey: ({ format }) => format?.kind === 'minisign',
    problem: minisignProblem,
    comment: ({ trusted }) => trusted?.comment,
};
/** Length of the digest that minisign signs in place of a file. */
const BLAKE2B_BYTES = 64;
/** Of Ed25519. */
const SIGNATURE_BYTES = 64;
/** How minisign begins a trusted comment unless it is told another one. */
const TIMED = 'timestamp:';
/** Forms that are over the bytes of a file. */
const OLDER = { minisign: "in minisign's older form", signify: 'a signify signature' };
function minisignProblem(evidence, signer, artifact) {
    const { file, form, keyId, signature, trusted } = evidence;
    if (signer.format?.kind !== 'minisign') {
        return {
            code: 'KEY_MISMATCH',
            message: `${file} is ${(0,key_forms/* calledOf */.dG)(form)}, and ${signer.file} is not a key of minisign or signify`,
            expected: `a signature by ${signer.file}`,
            actual: (0,key_forms/* calledOf */.dG)(form),
        };
    }
    if (!signer.format.keyId.equals(keyId)) {
        return {
            code: 'KEY_MISMATCH',
            message: `${file} is by another key than ${signer.file}`,
            expected: shownKeyId(signer.format.keyId),
            actual: shownKeyId(keyId),
        };
    }
    if (form === 'signify' && signer.format.tool === 'minisign') {
        return {
            code: 'SIGNATURE_INVALID',
            message: `${file} has no trusted comment, which every signature by a key of minisign has`,
            expected: 'a trusted comment and the signature over it',
            actual: 'none',
            hint: `Get the whole signature file. If ${signer.file} is a key of signify, keep the comment that signify wrote in it.`,
        };
    }
    const message = minisignMessage(evidence, artifact);
    if (!message.ok)
        return message.refusal;
    if (!(0,external_node_crypto_.verify)(null, message.value, signer.key, signature)) {
        return {
            code: 'SIGNATURE_INVALID',
            message: `The signature in ${file} is not a valid signature of ${artifact.name} by the key ${signer.file}`,
            expected: `a signature of ${artifact.name} by the key ${signer.file}`,
            actual: 'a signature that does not match: the artifact or the signature was changed, or they belong to different files',
        };
    }
    // Without this the comment, which often names file and version, could be exchanged.
    const bound = trusted && Buffer.concat([signature, Buffer.from(trusted.comment, 'utf8')]);
    if (trusted && bound && !(0,external_node_crypto_.verify)(null, bound, signer.key, trusted.signature)) {
        return { code: 'SIGNATURE_INVALID', message: `The trusted comment in ${file} is not signed by ${signer.file}` };
    }
    return undefined;
}
function minisignMessage({ prehashed, file, form, document }, artifact) {
    const { name, bytes } = artifact;
    if (prehashed)
        return signedDigest('blake2b512', artifact, file);
    // Only the document that was signed may lie in the signature's file.
    if (bytes && document && !document.equals(bytes)) {
        return (0,result/* refuse */.TR)({
            code: 'SIGNATURE_INVALID',
            message: `The content inside ${file} is not ${name}`,
            hint: `Give ${file} itself where it is a checksum list: what is signed inside it then counts.`,
        });
    }
    // A genuine signature of a larger file is one of its digest: with one letter changed it would be a signature of the digest as a file.
    if (bytes?.length === BLAKE2B_BYTES) {
        return (0,result/* refuse */.TR)({
            code: 'SIGNATURE_INVALID',
            message: `${file} is ${OLDER[form]}, and ${name} is as long as a digest: what was signed could be another file with that digest`,
            hint: 'Sign the file again with `minisign -S -H`, or sign a checksum list that names it.',
        });
    }
    // What signs a trusted comment is a signature as well, of the signature before it and the comment together.
    if (form === 'signify' && bytes?.toString('latin1', SIGNATURE_BYTES, SIGNATURE_BYTES + TIMED.length) === TIMED) {
        return (0,result/* refuse */.TR)({
            code: 'SIGNATURE_INVALID',
            message: `${name} has the content that minisign signs beside a file: the signature in ${file} could be taken from there`,
            hint: 'Sign a checksum list that names the file.',
        });
    }
    return signedBytes(artifact, file, (0,key_forms/* calledOf */.dG)(form));
}
/** As minisign prints it: the eight bytes as one number, the last byte first. */
function shownKeyId(keyId) {
    return `key id ${Buffer.from(keyId).reverse().toString('hex').toUpperCase()}`;
}

// EXTERNAL MODULE: ./lib/formats/ssh/ssh-wire.js
var ssh_wire = __webpack_require__(91445);
;// CONCATENATED MODULE: ./lib/verify/keys/ssh.js
/** Verifies SSH signatures (OpenSSH: PROTOCOL.sshsig, PROTOCOL.u2f; RFC 4253, 5656, 8332 and 8709). */



const SSH = {
    isKey: ({ format }) => format?.kind === 'ssh',
    problem: (evidence, signer, artifact) => sshProblem(evidence, signer, artifact, artifact.sshNamespace ?? FILE_NAMESPACE),
};
/** The namespace that SSH signatures over files have (ssh-keygen(1), `-n`). */
const FILE_NAMESPACE = 'file';
/** Signature algorithms by key type. `ssh-rsa`, which is RSA with SHA-1, is not here. */
const ALGORITHMS = {
    'ssh-ed25519': ['ssh-ed25519'],
    'ssh-rsa': ['rsa-sha2-256', 'rsa-sha2-512'],
    'ecdsa-sha2-nistp256': ['ecdsa-sha2-nistp256'],
    'ecdsa-sha2-nistp384': ['ecdsa-sha2-nistp384'],
    'ecdsa-sha2-nistp521': ['ecdsa-sha2-nistp521'],
    'sk-ssh-ed25519@openssh.com': ['sk-ssh-ed25519@openssh.com'],
    'sk-ecdsa-sha2-nistp256@openssh.com': ['sk-ecdsa-sha2-nistp256@openssh.com'],
};
const HASHES = {
    'rsa-sha2-256': 'sha256',
    'rsa-sha2-512': 'sha512',
    'ecdsa-sha2-nistp256': 'sha256',
    'ecdsa-sha2-nistp384': 'sha384',
    'ecdsa-sha2-nistp521': 'sha512',
    'sk-ecdsa-sha2-nistp256@openssh.com': 'sha256',
};
/** Somebody touched the security key (PROTOCOL.u2f). */
const USER_PRESENT = 0x01;
/**
 * What is wrong with a signature by this key over this artifact; undefined where it holds.
 *
 * @param namespace what the signature must have been made for
 */
function sshProblem(evidence, signer, artifact, namespace) {
    const { file, hash } = evidence;
    const { name } = artifact;
    const { format } = signer;
    if (format?.kind !== 'ssh') {
        return {
            code: 'KEY_MISMATCH',
            message: `${file} is an SSH signature, and ${signer.file} holds no SSH key`,
            expected: `a signature by ${signer.file}`,
            actual: 'an SSH signature',
        };
    }
    const limit = keyProblem(evidence, format, namespace);
    if (limit !== undefined)
        return { code: 'KEY_MISMATCH', message: `${file} is not accepted: ${limit}` };
    const digest = signedDigest(hash, artifact, file);
    if (!digest.ok)
        return digest.refusal;
    const signed = Buffer.concat([
        Buffer.from('SSHSIG', 'latin1'),
        (0,ssh_wire/* wireStrings */.e)(evidence.namespace, evidence.reserved, hash, digest.value),
    ]);
    return holds(signer.key, format, signed, evidence.signature)
        ? undefined
        : {
            code: 'SIGNATURE_INVALID',
            message: `The signature in ${file} is not a valid signature of ${name} by the key ${signer.file}`,
            expected: `a signature of ${name} by the key ${signer.file}`,
            actual: 'a signature that does not match: the artifact or the signature was changed, or they belong to different files',
        };
}
function keyProblem({ publicKey, namespace: made }, { blob, namespaces }, namespace) {
    if (!blob.equals(publicKey))
        return `it is by the key ${shownKey(publicKey)}, and ${shownKey(blob)} is required`;
    if (made !== namespace)
        return `it was made for the namespace \`${made}\`, and \`${namespace}\` is required`;
    if (namespaces && !namespaces.includes(namespace))
        return `its key may not sign for the namespace \`${namespace}\``;
    return undefined;
}
/** As `ssh-keygen -l` prints it. */
function shownKey(blob) {
    return `SHA256:${(0,external_node_crypto_.createHash)('sha256').update(blob).digest('base64').replace(/=+$/, '')}`;
}
function holds(key, format, signed, signature) {
    const reader = (0,ssh_wire/* readWire */.i)(signature);
    const algorithm = reader.text();
    const value = reader.string();
    if (algorithm === undefined || !value || !ALGORITHMS[format.algorithm]?.includes(algorithm))
        return false;
    if (!algorithm.startsWith('sk-'))
        return reader.rest().length === 0 && verifyValue(key, algorithm, signed, value);
    const flags = reader.byte();
    const tail = reader.rest();
    if (flags === undefined || (flags & USER_PRESENT) === 0 || tail.length !== 4)
        return false;
    const sha256 = (data) => (0,external_node_crypto_.createHash)('sha256').update(data).digest();
    const challenge = Buffer.concat([sha256(format.application ?? ''), Buffer.from([flags]), tail, sha256(signed)]);
    return verifyValue(key, algorithm, challenge, value);
}
function verifyValue(key, algorithm, signed, value) {
    try {
        if (algorithm.includes('ed25519'))
            return value.length === 64 && (0,external_node_crypto_.verify)(null, signed, key, value);
        const hash = HASHES[algorithm] ?? '';
        if (algorithm.startsWith('rsa'))
            return (0,external_node_crypto_.verify)(hash, signed, key, value);
        const parts = ecdsaParts(value, key);
        return parts !== undefined && (0,external_node_crypto_.verify)(hash, signed, { key, dsaEncoding: 'ieee-p1363' }, parts);
    }
    catch {
        return false; // OpenSSL throws on values that are no signature at all
    }
}
/**
 * r and s, which SSH writes as numbers of any length (`mpint`: RFC 4251, section 5; RFC 5656, section 3.1.2), as r\u2016s of the
 * curve's length. Numbers that are negative or have zeros before them that they do not need are refused, so that a
 * signature has one form.
 */
function ecdsaParts(value, key) {
    const curve = key.asymmetricKeyDetails?.namedCurve;
    const width = curve === 'prime256v1' ? 32 : curve === 'secp384r1' ? 48 : 66;
    const reader = (0,ssh_wire/* readWire */.i)(value);
    const parts = [reader.string(), reader.string()].map((part) => {
        const number = part && positive(part);
        return number && number.length <= width ? Buffer.concat([Buffer.alloc(width - number.length), number]) : undefined;
    });
    const [r, s] = parts;
    return r && s && reader.rest().length === 0 ? Buffer.concat([r, s]) : undefined;
}
/** A number above zero without the zero that stands before it where its highest bit is set. */
function positive(mpint) {
    const [first = 0x80, second = 0] = mpint;
    if (first !== 0)
        return first < 0x80 ? mpint : undefined;
    return second >= 0x80 ? mpint.subarray(1) : undefined;
}

// EXTERNAL MODULE: ./lib/formats/other-signed-content.js + 1 modules
var other_signed_content = __webpack_require__(51497);
// EXTERNAL MODULE: ./lib/verify/keys/key-mismatch.js
var key_mismatch = __webpack_require__(88102);
// EXTERNAL MODULE: ./lib/verify/keys/message-refusal.js
var message_refusal = __webpack_require__(6408);
;// CONCATENATED MODULE: ./lib/verify/keys/cms.js
/**
 * Verifies detached CMS signatures (RFC 5652, sections 5.4 and 5.6) by a key that the policy has. Certificates in the file only say
 * which key a signer means: no chain is validated, and nothing in the file is trusted.
 */







const CMS = {
    isKey: ({ format }) => format?.kind === 'cms',
    problem: cmsProblem,
};
function cmsProblem(evidence, signer, artifact) {
    const { file, signers } = evidence;
    if (!CMS.isKey(signer)) {
        return {
            code: 'KEY_MISMATCH',
            message: `${file} is a CMS signature, and nothing says that ${signer.file} signs in CMS`,
            expected: `a signature by ${signer.file}`,
            actual: 'a CMS signature',
            hint: 'If the publisher signs in CMS with this key, and with it in no other form, write `cms:` before it: `key: cms:keys/release.pub`.',
        };
    }
    const { fingerprint } = (0,public_key_facts/* publicKeyFacts */.M2)(signer.key);
    const meant = signers.filter(({ spki }) => spki === undefined || (0,sha256/* sha256Hex */.f)(spki) === fingerprint);
    if (meant.length === 0) {
        return {
            code: 'KEY_MISMATCH',
            message: `${file} is by another key than ${signer.file}`,
            expected: fingerprint,
            actual: [...new Set(signers.flatMap(({ spki }) => (spki ? (0,sha256/* sha256Hex */.f)(spki) : [])))].join(' and '),
        };
    }
    const message = (0,other_signed_content/* signedMessageOf */.Fy)(artifact);
    if (message !== undefined)
        return { code: 'SIGNATURE_INVALID', ...(0,message_refusal/* messageRefusal */.Q)(artifact.name, message, file) };
    const problems = meant.map((one) => signerProblem(one, file, signer, artifact));
    return problems.includes(undefined) ? undefined : problems[0];
}
function signerProblem(one, file, signer, artifact) {
    const { name } = artifact;
    const digest = signedDigest(one.hash, artifact, file);
    if (!digest.ok)
        return digest.refusal;
    if (!digest.value.equals(one.messageDigest)) {
        return {
            code: 'SIGNATURE_INVALID',
            message: `The signature in ${file} is of another file than ${name}`,
            expected: `${one.hash}:${digest.value.toString('hex')}`,
            actual: `${one.hash}:${one.messageDigest.toString('hex')}`,
        };
    }
    if (cms_holds(signer.key, one))
        return undefined;
    return {
        code: 'SIGNATURE_INVALID',
        message: `The signature in ${file} is not a valid signature of ${name} by the key ${signer.file}`,
        expected: `a signature of ${name} by the key ${signer.file}`,
        actual: 'a signature that does not match: the signature was changed, or another key signed',
        hint: key_mismatch/* OTHER_KEY */.Rg,
    };
}
/** Which keys sign by which scheme (RFC 5754, section 3; RFC 4056; RFC 8419), by Node's names. */
const KEY_TYPES = {
    ecdsa: ['ec'],
    rsa: ['rsa'],
    'rsa-pss': ['rsa', 'rsa-pss'],
    ed25519: ['ed25519'],
};
function cms_holds(key, signer) {
    const { scheme, hash, signedAttributes, signature } = signer;
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
    if (!KEY_TYPES[scheme].includes(type))
        return false;
    // OpenSSL takes an RSA-PSS signature whose leading zero byte was cut off; it has one encoding only (RFC 8017, 8.1.2).
    if (scheme.startsWith('rsa') && signature.length !== Math.ceil((details?.modulusLength ?? 0) / 8))
        return false;
    // A key for PSS alone has a mask of its own, which would be taken in place of the stated one.
    const mask = details?.mgf1HashAlgorithm;
    if (mask !== undefined && mask !== hash)
        return false;
    try {
        return (0,external_node_crypto_.verify)(scheme === 'ed25519' ? null : hash, signedAttributes, optionsFor(key, signer), signature);
    }
    catch {
        return false; // OpenSSL throws on values that are no signature at all
    }
}
function optionsFor(key, { scheme, saltLength }) {
    // Also of a key for PSS alone: without a length OpenSSL takes a salt of any, whatever the signer states.
    return scheme === 'rsa-pss' ? { key, padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING, saltLength } : { key };
}

;// CONCATENATED MODULE: ./lib/verify/keys/check-table.js
/** Written by scripts/docs.mjs from the table of signatures by a bare key: what verifies which. */



const CHECKS = {
    minisign: MINISIGN,
    ssh: SSH,
    cms: CMS,
};

// EXTERNAL MODULE: ./lib/verify/keys/without-log.js
var without_log = __webpack_require__(29537);
;// CONCATENATED MODULE: ./lib/verify/keys/key-form.js
/**
 * Verifies signatures that come in a form of their own (`core/key-forms.ts`). They prove a key and nothing else, no time and no log
 * entry, so that the policy must have done without the log.
 */







const BY_NAME = CHECKS;
/** True where evidence of this form can be by this key. */
function isKeyOf(signer, evidence) {
    return checkOf(evidence).isKey(signer);
}
/** Never throws. */
function verifyKeyForm(evidence, signer, artifact, { requireTimestamp }) {
    const { file } = evidence;
    const check = checkOf(evidence);
    const problem = unprovable(evidence, signer, requireTimestamp) ?? check.problem(evidence, signer, artifact);
    if (problem)
        return (0,result/* refuse */.TR)({ at: { file }, ...problem });
    const comment = check.comment?.(evidence);
    return (0,result/* accept */.Ju)({
        kind: 'message',
        file,
        times: [],
        keyFingerprint: (0,public_key_facts/* publicKeyFacts */.M2)(signer.key).fingerprint,
        // Whoever has a key of SSH alone hashes that.
        keyFingerprints: [
            ...(0,public_key_spellings/* fingerprintsOf */.t)(signer.key),
            ...(signer.format?.kind === 'ssh' ? [(0,sha256/* sha256Hex */.f)(signer.format.blob)] : []),
        ],
        ...(comment !== undefined && { comment }),
    });
}
function unprovable({ file, form }, signer, timestamp) {
    if (signer.transparencyLog !== 'none') {
        return {
            code: 'TLOG_MISSING',
            message: `${file} is ${(0,key_forms/* calledOf */.dG)(form)}, which is in no transparency log`,
            hint: without_log/* WITHOUT_LOG */._,
        };
    }
    return timestamp
        ? { code: 'TIMESTAMP_INVALID', message: `${file} is ${(0,key_forms/* calledOf */.dG)(form)}, which carries no timestamp by an authority` }
        : undefined;
}
function checkOf({ form }) {
    const check = BY_NAME[(0,key_forms/* keyFormOf */.tD)(form)?.name ?? ''];
    if (!check)
        throw new Error(`no check for ${form}`);
    return check;
}


/***/ }),

/***/ 88102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ keyMismatch),
/* harmony export */   Rg: () => (/* binding */ OTHER_KEY),
/* harmony export */   l0: () => (/* binding */ otherThanKey),
/* harmony export */   zr: () => (/* binding */ otherThanCertificate)
/* harmony export */ });
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28490);
/** Refusals of evidence that is of another kind than the policy's signers. */

/** What is required where it is no certificate, in words. */
function otherThanCertificate({ by: { of } }) {
    return of.some(({ kind }) => kind === 'key') ? 'a public key' : 'an OpenPGP key';
}
function otherThanKey({ by: { of } }) {
    return of.some(({ kind }) => kind === 'identity') ? 'a certificate' : 'an OpenPGP key';
}
/** What to do about a signature that does not verify with a key that the user gave. */
const OTHER_KEY = 'Do not use the artifact. Compare the key with the one that the publisher shows. If it is the same, download the artifact and its signature again, both from the same release.';
/** What to do about evidence of each kind. */
const KIND_HINTS = {
    'a certificate': {
        hint: 'The publisher signs with a certificate. Use `certificate-identity` with `certificate-oidc-issuer` in place of the key. To see who signed, run `signature-gate inspect` with the artifact.',
    },
    'a public key': {
        hint: 'The publisher signs with a key. Get the public key from the publisher, and use `key` in place of the identity.',
    },
};
function keyMismatch(file, expected, actual) {
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)({
        code: 'KEY_MISMATCH',
        message: `${file} is not the expected kind of evidence`,
        expected: `evidence by ${expected}`,
        actual: `evidence by ${actual}`,
        ...KIND_HINTS[actual.replace(/,.*/, '')],
        at: { file },
    });
}


/***/ }),

/***/ 6408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ messageRefusal)
/* harmony export */ });
/** @param what the content is, with its article */
function messageRefusal(name, what, file) {
    return {
        message: `${name} has the content of ${what}: the signature in ${file} could be taken from there`,
        expected: 'a file that was signed as a file',
        actual: `the content of ${what}`,
        hint: 'Sign an archive with the file, or a checksum list that names it.',
    };
}


/***/ }),

/***/ 8065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ isNamedBy),
/* harmony export */   eT: () => (/* binding */ unnamedKey),
/* harmony export */   yA: () => (/* binding */ registryKeyProblem)
/* harmony export */ });
/* harmony import */ var _trust_trust_root_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22089);

/**
 * True for every key without a name; a named one must be the one that bundle and envelope name, wherever they do. A signature
 * over the payload alone counts for a named key only: a key that signs files as well could be made to sign one that is a
 * statement, and the policy's name says that it is a key that signs nothing else.
 */
function isNamedBy({ registry, keyId }, { content, key }) {
    if (key.kind !== 'public-key' || (isOverPayload(content) && keyId === undefined))
        return false;
    const { hints = [] } = key;
    const required = registry?.keyId ?? keyId;
    return required === undefined || (hints.length > 0 && hints.every((hint) => hint === required));
}
function isOverPayload(content) {
    return content.kind === 'dsse' && content.overPayload === true;
}
/** The refusal where no accepted key is named. */
function unnamedKey(keys, { content, key, file }) {
    const hints = key.kind === 'public-key' ? (key.hints ?? []) : [];
    const at = { file };
    const known = keys.flatMap(({ registry, keyId }) => registry?.keyId ?? keyId ?? []);
    const ofRegistry = keys.some(({ registry }) => registry);
    if (isOverPayload(content) && known.length === 0) {
        return {
            code: 'SIGNATURE_INVALID',
            message: `The signature in ${file} is over the payload alone, as a key of Cloud Build for one region signs, and not over the envelope`,
            expected: `\`key-id: ${hints[0] ?? ''}\` beside the key`,
            actual: 'a key without `key-id`',
            hint: 'If the key is the one of this region, name it with `key-id`.',
            at,
        };
    }
    return {
        code: 'KEY_MISMATCH',
        message: ofRegistry
            ? `${file} is not by a key that the package registry has today`
            : `${file} names another key than \`key-id\` requires`,
        expected: [...new Set(known)].join(' or '),
        actual: [...new Set(hints)].join(' and ') || 'no key is named',
        hint: ofRegistry
            ? 'If the registry has a new key, get the current keys: use `trusted-root: tuf` with a network.'
            : 'Compare with the `keyid` in the envelope. If the signer has a new key, get it from where the signer publishes it.',
        at,
    };
}
/** A key of a registry counts for its period alone: what it signs afterwards may be by whoever found it. */
function registryKeyProblem(registry, times, file) {
    if (!registry)
        return undefined;
    const { keyId, validFor } = registry;
    if (times.length > 0 && times.every((time) => (0,_trust_trust_root_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(validFor, time)))
        return undefined;
    const [start, end] = [validFor.start, validFor.end].map((date) => date.toISOString());
    return {
        code: 'KEY_MISMATCH',
        message: `The key of the package registry was not in use when ${file} was signed`,
        expected: `a time from ${start ?? ''} to ${end ?? ''}, as ${keyId} has it`,
        actual: times.map((time) => time.toISOString()).join(', ') || 'no proven time',
        at: { file },
    };
}


/***/ }),

/***/ 29537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ WITHOUT_LOG)
/* harmony export */ });
/** What to write where a signature by a key is in no transparency log, and what is given up by it. */
const WITHOUT_LOG = 'If a signature by the key is enough without the log, as with `--insecure-ignore-tlog` of cosign, set `transparency-log: none`. Then nothing proves when it was signed, and no public log shows what the key signed.';


/***/ }),

/***/ 26477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Proof),
/* harmony export */   X: () => (/* binding */ mint)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/**
 * Where proofs are made, and the only place. What accepts an artifact asks `Proof.is`, which looks for a private part that
 * nothing but the constructor below can give: a spread, literal, cast, clone, prototype or subclass has none. The linter
 * keeps the import inside `src/verify/`; everybody else imports `proof.ts`.
 */

/** What the constructor requires. It does not leave this file. */
const KEY = Symbol('verify');
/** A proof has the facts as its own properties, frozen, so that it reads like them. */
class Proof {
    #brand = true;
    /** @throws for whoever does not hold the key, on a thread other than the main one, and below a subclass */
    constructor(key, facts) {
        if (key !== KEY || new.target !== Proof)
            throw new TypeError('proofs are made by verify/ alone');
        if (!node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.isMainThread)
            throw new TypeError('proofs are made on the main thread; other threads answer findings');
        if (!signersOf(facts).every((one) => Proof.is(one)))
            throw new TypeError('who signed must be proven itself');
        Object.assign(this, facts);
        Object.freeze(this);
    }
    /** Has `src/verify/` made this value? Not `instanceof`, which believes whatever has the prototype. */
    static is(value) {
        return typeof value === 'object' && value !== null && #brand in value;
    }
}
// Whoever holds a proof gets no hold of the class by it, and nobody changes what is asked.
Object.defineProperty(Proof.prototype, 'constructor', { value: Object });
Object.freeze(Proof.prototype);
Object.freeze(Proof);
/** The signatures that a proof rests on. */
function signersOf(facts) {
    switch (facts.kind) {
        case 'message':
        case 'attestation':
            return [...(facts.cosigners ?? []), ...(facts.keyVouchedBy ?? [])];
        case 'checksum':
            return facts.listSignedBy ? [facts.listSignedBy] : [];
        case 'manifest':
        case 'sbom':
        case 'revocation':
            return facts.signedBy ? [facts.signedBy] : [];
    }
}
/** Makes a proof of facts, right where the last check on them has passed. */
function mint(facts) {
    return new Proof(KEY, facts);
}


/***/ }),

/***/ 54649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ packageProblem),
/* harmony export */   o: () => (/* binding */ packageFileProblem)
/* harmony export */ });
/* harmony import */ var _formats_package_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93334);
/* harmony import */ var _formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85497);
/* harmony import */ var _formats_json_member_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79910);
/* harmony import */ var _formats_package_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80556);
/* harmony import */ var _policy_compile_predicate_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6677);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68722);
/* harmony import */ var _formats_last_part_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94594);
/**
 * Binds an attestation to a package: a subject must have both its name and the digests of the file. Digests alone would
 * accept what was attested for another package or another version.
 * Sources: npm's publish attestation (github.com/npm/attestation, `specs/publish`), PEP 740 ("Attestation objects").
 */







/** What is wrong with the artifact's own name: a file of this package and version has another one. */
function packageFileProblem(reference, artifact) {
    const { ecosystem, name, version } = reference;
    const file = (0,_formats_last_part_js__WEBPACK_IMPORTED_MODULE_6__/* .lastPart */ .S)(artifact);
    const names = (0,_formats_package_files_js__WEBPACK_IMPORTED_MODULE_0__/* .npmTarballs */ .dy)(name, version);
    if (ecosystem === 'npm' ? names.includes(file) : isFileOf(reference, file))
        return undefined;
    return {
        code: 'SUBJECT_MISMATCH',
        message: `${artifact} does not have the name of a file of ${(0,_formats_package_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPackage */ .K)(reference)}`,
        expected: ecosystem === 'npm' ? names.join(' or ') : `a wheel or source distribution of ${name} ${version}`,
        actual: file,
        hint: 'Name the package and version that the file is of, and keep the name that the index gives it.',
    };
}
function isFileOf({ name, version }, file) {
    const found = (0,_formats_package_files_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonFile */ .PB)(file);
    return found?.project === (0,_formats_package_files_js__WEBPACK_IMPORTED_MODULE_0__/* .normalProject */ .Nl)(name) && found.version === (0,_formats_package_files_js__WEBPACK_IMPORTED_MODULE_0__/* .normalVersion */ .AO)(version);
}
/** Checks file name, subject and, of npm's own attestation, what it says was published. */
function packageProblem(statement, reference, { name: artifact, digests }, file) {
    const otherFile = packageFileProblem(reference, artifact);
    if (otherFile)
        return otherFile;
    const expected = expectedSubject(reference, (0,_formats_last_part_js__WEBPACK_IMPORTED_MODULE_6__/* .lastPart */ .S)(artifact));
    const subjects = (0,_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .subjectsOf */ .Z6)(statement, digests);
    if (!subjects.some(({ name }) => isNamed(reference, name, expected))) {
        return {
            code: 'SUBJECT_MISMATCH',
            message: `The attestation in ${file} has the bytes of ${artifact} under another name`,
            expected,
            actual: subjects
                .slice(0, 3)
                .map(({ name }) => name || '(no name)')
                .join('; '),
            at: { file },
        };
    }
    return statement.predicateType === _policy_compile_predicate_types_js__WEBPACK_IMPORTED_MODULE_4__/* .NPM_PUBLISH */ .Cj ? publishProblem(statement, reference, file) : undefined;
}
function expectedSubject({ ecosystem, name, version }, file) {
    return ecosystem === 'npm' ? (0,_formats_package_files_js__WEBPACK_IMPORTED_MODULE_0__/* .npmPackageUrl */ .DU)(name, version) : file;
}
function isNamed({ ecosystem }, name, expected) {
    if (ecosystem === 'npm')
        return name === expected;
    const normal = (0,_formats_package_files_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonFile */ .PB)(name)?.normal;
    return normal !== undefined && normal === (0,_formats_package_files_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonFile */ .PB)(expected)?.normal;
}
/** The registry repeats name and version in the predicate. */
function publishProblem({ predicate }, { name, version }, file) {
    const [stated, published] = [(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(predicate, 'name'), (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(predicate, 'version')];
    const isPlain = (0,_formats_json_member_case_js__WEBPACK_IMPORTED_MODULE_2__/* .otherSpelling */ .N)(predicate, ['name', 'version']) === undefined;
    if (isPlain && stated === name && published === version)
        return undefined;
    const shown = [stated, published].map((one) => (typeof one === 'string' ? one : '(none)'));
    return {
        code: 'SUBJECT_MISMATCH',
        message: `The publish attestation in ${file} is about another package`,
        expected: `${name}@${version}`,
        actual: shown.join('@'),
        at: { file },
    };
}


/***/ }),

/***/ 29926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ judgePredicate)
});

// EXTERNAL MODULE: ./lib/formats/json/json.js
var json = __webpack_require__(85497);
// EXTERNAL MODULE: ./lib/formats/json/member-case.js
var member_case = __webpack_require__(79910);
// EXTERNAL MODULE: ./lib/formats/json/json-pointer.js
var json_pointer = __webpack_require__(41273);
// EXTERNAL MODULE: ./lib/formats/matcher.js
var matcher = __webpack_require__(15218);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/model/predicate-words.js
var predicate_words = __webpack_require__(84252);
// EXTERNAL MODULE: ./lib/formats/slsa-levels.js
var slsa_levels = __webpack_require__(24953);
;// CONCATENATED MODULE: ./lib/verify/predicates/conditions.js
/**
 * Compares the content of a predicate with the conditions of a policy. Called once the signature holds and its signer is an
 * accepted one. What is absent, of another type or cannot be compared exactly does not hold.
 */







/** Compares every condition, in the order of the policy. Never throws. */
function compareConditions(conditions, document) {
    return conditions.map(({ pointer, test }) => {
        const looked = lookUp(document, pointer);
        return { pointer, expected: (0,predicate_words/* expectedOf */.E)(test), actual: shown(looked), holds: answer(test, looked) === 'yes' };
    });
}
function shown(looked) {
    const { found, value, twin } = looked;
    if ('blockedBy' in looked)
        return `cannot be looked up in ${(0,json/* shownJson */.oB)(looked.blockedBy)}`;
    if (twin !== undefined)
        return `ambiguous, because of a member ${(0,json/* shownJson */.oB)(twin)}`;
    if (typeof value === 'number' && !Number.isFinite(value))
        return 'a number that cannot be read exactly';
    return found ? (0,json/* shownJson */.oB)(value) : 'absent';
}
/** Of an element of a list (RFC 6901, section 4). */
const INDEX = /^(?:0|[1-9][0-9]*)$/;
function lookUp(document, pointer) {
    const steps = (0,json_pointer/* readPointer */.qT)(pointer);
    // The policy has refused it.
    if (steps === undefined)
        return { found: false, blockedBy: undefined };
    let value = document;
    for (const step of steps) {
        const twin = (0,member_case/* otherSpelling */.N)(value, [step]);
        if (twin !== undefined)
            return { found: false, twin };
        // Under another type nothing is known to be absent: the document may have it elsewhere, in a form that is not understood.
        if (!(Array.isArray(value) ? INDEX.test(step) : (0,json/* isRecord */.u4)(value)))
            return { found: false, blockedBy: value };
        if (!Object.hasOwn(value, step))
            return { found: false };
        value = value[step];
    }
    return { found: true, value };
}
function answer(test, looked) {
    const { found, value, twin } = looked;
    if (twin !== undefined || 'blockedBy' in looked)
        return 'incomparable';
    if (test.kind === 'exists')
        return found === test.wanted ? 'yes' : 'no';
    if (!found)
        return 'incomparable';
    if ('of' in test)
        return answerOfElements(test, value);
    switch (test.kind) {
        case 'equals':
        case 'text':
        case 'one-of':
        case 'matches':
            return answerOfValue(test, value);
        default:
            return answerInOrder(test, value);
    }
}
function answerIf(comparable, yes) {
    return comparable ? (yes ? 'yes' : 'no') : 'incomparable';
}
function answerOfValue(test, value) {
    switch (test.kind) {
        case 'equals':
            return answerIf(isComparable([test.value], value), isSame(test.value, value));
        case 'text':
            return answerIf(typeof value === 'string' || typeof value === 'boolean' || isExact(value), isText(test.value, value));
        case 'one-of':
            return answerIf(isComparable(test.values, value), test.values.some((one) => isSame(one, value)));
        case 'matches':
            return typeof value === 'string' && value.length <= limits/* MAX_COMPARED_LENGTH */._S
                ? answerIf(true, (0,matcher/* matches */.cK)(test.matcher, value))
                : 'incomparable';
    }
}
function answerInOrder(test, value) {
    switch (test.kind) {
        case 'min':
            return answerIf(isExact(value), isExact(value) && value >= test.value);
        case 'max':
            return answerIf(isExact(value), isExact(value) && value <= test.value);
        case 'age': {
            const at = timeOf(value);
            return at === undefined
                ? 'incomparable'
                : answerIf(true, at >= test.since.getTime() && at <= test.until.getTime());
        }
        case 'levels': {
            const missing = (0,slsa_levels/* missingLevels */.Y)(test.levels, value);
            return missing ? answerIf(true, missing.length === 0) : 'incomparable';
        }
    }
}
function isSame(expected, value) {
    return typeof expected === 'number' ? isExact(value) && value === expected : value === expected;
}
/** True for a value of the type of one of those expected: `"9"` is not known to differ from what 9 means. */
function isComparable(expected, value) {
    if (typeof value === 'number' && !isExact(value))
        return false;
    const typed = expected.filter((one) => one !== null);
    // Every value differs from `null`.
    if (typed.length === 0 || expected.some((one) => isSame(one, value)))
        return true;
    return typed.some((one) => typeof one === typeof value);
}
function isText(expected, value) {
    if (typeof value === 'string')
        return value === expected;
    // `-0` is written otherwise.
    return (typeof value === 'boolean' || isExact(value)) && !Object.is(value, -0) && String(value) === expected;
}
/** Beyond 2^53 different numbers of a document are the same number here; the reader makes those infinite that are not exact. */
function isExact(value) {
    return typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}
/** RFC 3339, section 5.6, with a zone: a time without one could be any of a day's. */
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/i;
/** Milliseconds since 1970; undefined where it is not such a time. */
function timeOf(value) {
    if (typeof value !== 'string' || !DATE_TIME.test(value))
        return undefined;
    const [at, day] = [Date.parse(value), Date.parse(`${value.slice(0, 10)}T00:00:00Z`)];
    if (Number.isNaN(at) || Number.isNaN(day))
        return undefined;
    // A day that does not exist is moved to the next month, which would make a document younger.
    return new Date(day).toISOString().startsWith(value.slice(0, 10)) ? at : undefined;
}
/**
 * `each` and `some` need an element. `none` holds of an empty list; an element with a member that is absent or that cannot be
 * compared cannot be told from one that is meant, so that `none` does not hold beside it.
 */
function answerOfElements({ kind, of }, value) {
    const elements = Array.isArray(value)
        ? value
        : (0,json/* isRecord */.u4)(value)
            ? Object.values(value)
            : undefined;
    if (!elements)
        return 'incomparable';
    const answers = elements.map((element) => answerOfAll(of, element));
    const known = !answers.includes('incomparable');
    if (kind === 'some')
        return answers.includes('yes') ? 'yes' : answerIf(known, false);
    if (kind === 'each')
        return answers.includes('no') ? 'no' : answerIf(known, answers.length > 0);
    return answers.includes('yes') ? 'no' : answerIf(known, true);
}
/** All conditions on one element. One that cannot be compared counts, whatever the others say. */
function answerOfAll(of, element) {
    const answers = of.map(({ pointer, test }) => answer(test, lookUp(element, pointer)));
    return answerIf(!answers.includes('incomparable'), !answers.includes('no'));
}

// EXTERNAL MODULE: ./lib/verify/predicates/sbom-document.js
var sbom_document = __webpack_require__(17229);
;// CONCATENATED MODULE: ./lib/verify/predicates/forms/form.js
/** What is read of a predicate whose type is known. Whatever is not understood makes it unreadable: it must not pass for nothing. */


/** Something in a predicate cannot be read. Thrown and caught in this folder. */
class Unreadable extends Error {
    unread;
    constructor(unread) {
        super(unread.found);
        this.unread = unread;
    }
}
/** @param why continues what was found: `is not a severity` */
function unreadable(pointer, value, why) {
    return new Unreadable({
        pointer,
        found: `${value === undefined ? 'a missing value' : (0,json/* shownJson */.oB)(value)}, which ${why}`,
    });
}
/** Throws where a member is one of `names` but for its case. */
function refuseOtherSpelling(value, names, pointer) {
    const name = (0,member_case/* otherSpelling */.N)(value, names);
    if (name === undefined)
        return;
    throw new Unreadable({ pointer, found: `a member ${(0,json/* shownJson */.oB)(name)}, which other tools take for another one` });
}
/** What `read` gives, or what it could not read. */
function formOf(read) {
    try {
        return { document: read() };
    }
    catch (error) {
        if (error instanceof Unreadable)
            return { unread: error.unread };
        throw error;
    }
}
/** The elements of a list with the way to each. An absent list, and `null` as Go writes an empty one, has none where `absent` allows it. */
function elementsAt(value, pointer, absent) {
    if (absent === 'empty' && (value === undefined || value === null))
        return [];
    if (!Array.isArray(value))
        throw unreadable(pointer, value, 'is not a list');
    return value.map((one, index) => ({ value: one, pointer: `${pointer}/${index}` }));
}

;// CONCATENATED MODULE: ./lib/verify/predicates/forms/component-form.js
/**
 * Bills of materials in one form: SPDX 2 (`packages`) and CycloneDX (`components`), in JSON.
 * Sources: spdx.github.io/spdx-spec, cyclonedx.org/specification.
 */



/** A predicate that is not a sane bill of materials of the format that its type announces is unreadable. */
function componentForm({ predicateType, predicate }) {
    const announced = (0,sbom_document/* sbomFormat */.$2)(predicateType);
    if (!announced)
        return undefined;
    return formOf(() => {
        const document = (0,sbom_document/* documentOf */.lM)(predicate);
        const facts = (0,sbom_document/* inspectSbom */.y3)(document);
        if (typeof facts === 'string')
            throw unreadable('', document, `is not a bill of materials: ${facts}`);
        const { format, version } = facts;
        if (format !== announced)
            throw unreadable('', `${format} ${version}`, `is not of the type of the attestation, ${predicateType}`);
        const created = format === 'SPDX' ? (0,json/* dig */.rO)(document, 'creationInfo', 'created') : (0,json/* dig */.rO)(document, 'metadata', 'timestamp');
        const components = format === 'SPDX' ? packagesOf(document, version) : componentsOf(document);
        return { format, components, ...(created !== undefined && { created }) };
    });
}
/** The licences of SPDX 3 are relations between the elements of a graph, and are not read. */
function packagesOf(document, version) {
    refuseOtherSpelling((0,json/* dig */.rO)(document, 'creationInfo'), ['created'], '/creationInfo');
    if (!version.startsWith('2.'))
        throw unreadable('', `SPDX ${version}`, 'keeps its components in a form that is not read');
    return elementsAt((0,json/* dig */.rO)(document, 'packages'), '/packages', 'empty').map(ofSpdx);
}
/** CycloneDX keeps what a component contains inside of it, and what the document is about under `metadata`. */
function componentsOf(document) {
    const metadata = (0,json/* dig */.rO)(document, 'metadata');
    refuseOtherSpelling(metadata, ['component', 'timestamp'], '/metadata');
    const main = { value: (0,json/* dig */.rO)(metadata, 'component'), pointer: '/metadata/component' };
    const waiting = [...elementsAt((0,json/* dig */.rO)(document, 'components'), '/components', 'empty')].reverse();
    const all = [];
    if (main.value !== undefined) {
        // It is often named without a licence: what a document is about is not a part of itself.
        if ((0,json/* isRecord */.u4)(main.value) && (0,json/* dig */.rO)(main.value, 'licenses') === undefined)
            for (const inner of innerOf(main))
                waiting.push(inner);
        else
            waiting.push(main);
    }
    for (let one = waiting.pop(); one; one = waiting.pop()) {
        all.push(ofCycloneDx(one));
        for (const inner of innerOf(one))
            waiting.push(inner);
    }
    return all;
}
function innerOf({ value, pointer }) {
    refuseOtherSpelling(value, ['components', 'licenses', 'name', 'version', 'purl'], pointer);
    return elementsAt((0,json/* dig */.rO)(value, 'components'), `${pointer}/components`, 'empty');
}
function ofSpdx({ value, pointer }) {
    if (!(0,json/* isRecord */.u4)(value))
        throw unreadable(pointer, value, 'is not a package');
    refuseOtherSpelling(value, ['name', 'versionInfo', 'licenseConcluded', 'licenseDeclared', 'externalRefs'], pointer);
    const references = listOf((0,json/* dig */.rO)(value, 'externalRefs'));
    for (const [index, one] of references.entries())
        refuseOtherSpelling(one, ['referenceType', 'referenceLocator'], `${pointer}/externalRefs/${index}`);
    const purl = references.find((one) => (0,json/* dig */.rO)(one, 'referenceType') === 'purl');
    // One of the two is enough: where nobody concluded anything, what is declared counts.
    const stated = [(0,json/* dig */.rO)(value, 'licenseConcluded'), (0,json/* dig */.rO)(value, 'licenseDeclared')].filter((one) => one !== undefined && !NO_LICENCE.some((word) => word === one));
    return component((0,json/* dig */.rO)(value, 'name'), (0,json/* dig */.rO)(value, 'versionInfo'), (0,json/* dig */.rO)(purl, 'referenceLocator'), stated);
}
function ofCycloneDx({ value, pointer }) {
    if (!(0,json/* isRecord */.u4)(value))
        throw unreadable(pointer, value, 'is not a component');
    const licences = (0,json/* dig */.rO)(value, 'licenses') ?? [];
    for (const [index, one] of listOf(licences).entries()) {
        refuseOtherSpelling(one, ['license', 'expression'], `${pointer}/licenses/${index}`);
        refuseOtherSpelling((0,json/* dig */.rO)(one, 'license'), ['id', 'name'], `${pointer}/licenses/${index}/license`);
    }
    const named = Array.isArray(licences) ? licences.flatMap(namesOfLicence) : [undefined];
    return component((0,json/* dig */.rO)(value, 'name'), (0,json/* dig */.rO)(value, 'version'), (0,json/* dig */.rO)(value, 'purl'), named);
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** Whatever one licence is called; `undefined` where it is only there as text, or cannot be read. */
function namesOfLicence(one) {
    const names = [(0,json/* dig */.rO)(one, 'expression'), (0,json/* dig */.rO)(one, 'license', 'id'), (0,json/* dig */.rO)(one, 'license', 'name')];
    const given = names.filter((name) => name !== undefined);
    return given.length > 0 ? given : [undefined];
}
/** SPDX says so where nobody looked, or where there is none. */
const NO_LICENCE = ['NOASSERTION', 'NONE'];
/** Stands for a licence that has no name: no policy allows it. */
const NAMELESS = '';
function component(name, version, purl, licences) {
    const known = licences.map((one) => (typeof one === 'string' && !NO_LICENCE.includes(one) ? one : NAMELESS));
    return {
        ...namesOf(name, version, purl),
        licences: [...new Set(known)],
    };
}
function namesOf(name, version, purl) {
    const known = typeof name === 'string' ? name : '';
    const versioned = typeof version === 'string' ? [`${known}@${version}`] : [];
    return { name: known, names: [known, ...versioned, ...(typeof purl === 'string' ? [purl] : [])] };
}

// EXTERNAL MODULE: ./lib/policy/compile/predicate-types.js
var predicate_types = __webpack_require__(6677);
;// CONCATENATED MODULE: ./lib/verify/predicates/forms/provenance-form.js
/**
 * SLSA provenance v0.2 and v1 in one form. Sources: slsa.dev/spec/v1.0/provenance (`buildDefinition`, `runDetails`),
 * slsa.dev/spec/v0.2/provenance (`builder`, `invocation`, `materials`).
 */



/** What the builder, the parameters and the materials were; a member that the predicate lacks is absent here too. */
function provenanceForm({ predicateType, predicate }) {
    switch (predicateType) {
        case predicate_types/* PROVENANCE_V1 */.A0:
            return formOf(() => ofVersion1(predicate));
        case predicate_types/* PROVENANCE_V02 */.VU:
            return formOf(() => ofVersion02(predicate));
        default:
            return undefined;
    }
}
function ofVersion1(predicate) {
    refuseRespelled(predicate, [
        ['', ['runDetails', 'buildDefinition']],
        ['runDetails', ['builder', 'metadata']],
        ['buildDefinition', ['buildType', 'externalParameters', 'resolvedDependencies']],
    ]);
    refuseOtherSpelling((0,json/* dig */.rO)(predicate, 'runDetails', 'builder'), ['id'], '/runDetails/builder');
    refuseOtherSpelling((0,json/* dig */.rO)(predicate, 'runDetails', 'metadata'), ['finishedOn'], '/runDetails/metadata');
    return present({
        builder: (0,json/* dig */.rO)(predicate, 'runDetails', 'builder', 'id'),
        buildType: (0,json/* dig */.rO)(predicate, 'buildDefinition', 'buildType'),
        parameters: (0,json/* dig */.rO)(predicate, 'buildDefinition', 'externalParameters'),
        materials: materials((0,json/* dig */.rO)(predicate, 'buildDefinition', 'resolvedDependencies'), '/buildDefinition/resolvedDependencies'),
        finishedOn: (0,json/* dig */.rO)(predicate, 'runDetails', 'metadata', 'finishedOn'),
    });
}
function ofVersion02(predicate) {
    refuseRespelled(predicate, [
        ['', ['builder', 'buildType', 'invocation', 'materials', 'metadata']],
        ['builder', ['id']],
        ['invocation', ['parameters']],
        ['metadata', ['buildFinishedOn']],
    ]);
    return present({
        builder: (0,json/* dig */.rO)(predicate, 'builder', 'id'),
        buildType: (0,json/* dig */.rO)(predicate, 'buildType'),
        parameters: (0,json/* dig */.rO)(predicate, 'invocation', 'parameters'),
        materials: materials((0,json/* dig */.rO)(predicate, 'materials'), '/materials'),
        finishedOn: (0,json/* dig */.rO)(predicate, 'metadata', 'buildFinishedOn'),
    });
}
/** @param members of the predicate itself, and of an object in it */
function refuseRespelled(predicate, members) {
    for (const [name, names] of members)
        refuseOtherSpelling(name === '' ? predicate : (0,json/* dig */.rO)(predicate, name), names, name === '' ? '' : `/${name}`);
}
/** Address and digests of each; undefined where one of them is not an object, because then nothing of them is known. */
function materials(value, pointer) {
    if (!Array.isArray(value) || !value.every(json/* isRecord */.u4))
        return undefined;
    return value.map((one, index) => {
        refuseOtherSpelling(one, ['uri', 'digest'], `${pointer}/${index}`);
        return present({ uri: one['uri'], digest: one['digest'] });
    });
}
function present(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./lib/formats/package-url.js
/**
 * Package URLs (ECMA-427; package-url/purl-spec): `pkg:type/namespace/name@version?qualifiers#subpath`. Two spellings of one package
 * become one here.
 */
/** Types whose namespaces and names have no case ("Package URL types"). */
const WITHOUT_CASE = new Set([
    'alpm',
    'apk',
    'bitbucket',
    'bitnami',
    'composer',
    'deb',
    'github',
    'gitlab',
    'golang',
    'hex',
    'luarocks',
    'npm',
].concat(['oci', 'otp', 'pub', 'pypi']));
/** @returns undefined where the text is no package URL */
function parsePackageUrl(text) {
    const scheme = /^pkg:\/*/i.exec(text)?.[0];
    if (scheme === undefined)
        return undefined;
    const [beforeHash, subpath] = splitLast(text.slice(scheme.length), '#');
    const [path, query] = splitLast(beforeHash, '?');
    const slash = path.indexOf('/');
    const type = path.slice(0, Math.max(slash, 0)).toLowerCase();
    const rest = path.slice(slash + 1);
    // An `@` that begins a part is npm's scope (`@acme/tool`), which many leave as it is.
    const at = rest.lastIndexOf('@');
    const named = at > 0 && rest[at - 1] !== '/' ? rest.slice(0, at) : rest;
    const version = decoded(rest.slice(named.length + 1));
    const name = segments(named);
    const qualifiers = qualifiersOf(query);
    const inner = segments(subpath, ['.', '..']);
    if (!/^[a-z][a-z0-9.+-]*$/.test(type) || !name || version === undefined || !qualifiers || inner === undefined)
        return undefined;
    return {
        type,
        name: nameOf(type, name),
        ...(version !== '' && { version }),
        qualifiers,
        ...(inner !== '' && { subpath: inner }),
    };
}
/** True where everything that `narrow` means is meant by `wide` too: no version and no qualifiers stand for all. */
function covers(wide, narrow) {
    return (wide.type === narrow.type &&
        wide.name === narrow.name &&
        (wide.version === undefined || wide.version === narrow.version) &&
        [...wide.qualifiers].every(([key, value]) => narrow.qualifiers.get(key) === value) &&
        (wide.subpath === undefined || wide.subpath === narrow.subpath));
}
/** True where something could be meant by both. Case is looked past: whether it counts depends on the type and on who reads. */
function overlaps(one, other) {
    const agree = (left, right) => left === undefined || right === undefined || left.toLowerCase() === right.toLowerCase();
    return (one.type === other.type &&
        agree(one.name, other.name) &&
        agree(one.version, other.version) &&
        [...one.qualifiers].every(([key, value]) => agree(value, other.qualifiers.get(key))) &&
        agree(one.subpath, other.subpath));
}
function nameOf(type, name) {
    const cased = WITHOUT_CASE.has(type) ? name.toLowerCase() : name;
    return type === 'pypi' ? cased.replace(/[-_.]+/g, '-') : cased;
}
function qualifiersOf(query) {
    const found = new Map();
    for (const pair of query.split('&')) {
        const equals = pair.indexOf('=');
        const [key, value] = [pair.slice(0, Math.max(equals, 0)).toLowerCase(), decoded(pair.slice(equals + 1))];
        if (value === undefined || (pair !== '' && key === '') || found.has(key))
            return undefined;
        if (value !== '')
            found.set(key, value);
    }
    return found;
}
/** The decoded parts of a path without empty ones; undefined where one cannot be decoded. */
function segments(path, leftOut = []) {
    const parts = path.split('/').map(decoded);
    return parts.every((part) => part !== undefined)
        ? parts.filter((part) => part !== '' && !leftOut.includes(part)).join('/')
        : undefined;
}
function splitLast(text, separator) {
    const at = text.lastIndexOf(separator);
    return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/formats/without-trailing.js
var without_trailing = __webpack_require__(25021);
;// CONCATENATED MODULE: ./lib/verify/predicates/forms/vex-product.js
/**
 * Is a product of a VEX document one that the policy names? Sources: OpenVEX specification v0.2.0, "Product" and "Component"; NIST IR
 * 7695 (names of CPE).
 */




function vex_product_nameOf(text) {
    if (/^cpe:/i.test(text))
        return { text, kind: 'cpe' };
    if (!/^pkg:/i.test(text))
        return { text, kind: 'other' };
    const purl = parsePackageUrl(text);
    return { text, kind: 'purl', ...(purl && { purl }) };
}
/** Holds a product, and what is said of its parts, against what is wanted. Throws where it cannot be read. */
function relationOf(product, wanted) {
    const { names, digests } = read(product);
    const isArtifact = digests.some((digest) => wanted.digests.has(digest));
    const compared = wanted.products.map((one) => names.map((name) => compare(name, one)));
    if (compared.flat().includes('is') || (isArtifact && wanted.alone))
        return 'is';
    const open = compared.some((relations) => relations.every((one) => one === 'unknown'));
    if (isArtifact || open || compared.flat().includes('may-be'))
        return 'may-be';
    const parts = elementsAt((0,json/* dig */.rO)(product.value, 'subcomponents'), `${product.pointer}/subcomponents`, 'empty');
    return parts.some((part) => isNamed(part, wanted)) ? 'may-be' : 'is-not';
}
/** True for a part that is one of the products itself. One that cannot be compared with them is not taken for one. */
function isNamed(part, wanted) {
    const { names, digests } = read(part);
    return (digests.some((digest) => wanted.digests.has(digest)) ||
        wanted.products.some((one) => names.some((name) => ['is', 'may-be'].includes(compare(name, one)))));
}
/** All names and digests of a component; a text is a name, as OpenVEX v0.0.1 had it. */
function read({ value, pointer }) {
    if (typeof value === 'string')
        return { names: [vex_product_nameOf(value)], digests: digestsOf(vex_product_nameOf(value)) };
    refuseOtherSpelling(value, ['@id', 'identifiers', 'hashes', 'subcomponents'], pointer);
    const id = (0,json/* dig */.rO)(value, '@id');
    const texts = [...(id === undefined ? [] : [id]), ...valuesOf(value, 'identifiers', pointer)];
    const hashes = valuesOf(value, 'hashes', pointer);
    const bad = [...texts, ...hashes].find((one) => typeof one !== 'string');
    if (bad !== undefined || texts.length + hashes.length === 0)
        throw unreadable(pointer, bad ?? value, 'is not the name of a product');
    const names = texts.map(vex_product_nameOf);
    return {
        names,
        digests: [...hashes.map((one) => one.toLowerCase()), ...names.flatMap(digestsOf)],
    };
}
function valuesOf(value, member, pointer) {
    const members = (0,json/* dig */.rO)(value, member);
    if (members === undefined)
        return [];
    if (!(0,json/* isRecord */.u4)(members))
        throw unreadable(`${pointer}/${member}`, members, 'is not an object');
    return Object.values(members);
}
/** Digests in a package URL: its version, as images have it, and the qualifier `checksum`. */
function digestsOf({ purl }) {
    const stated = [purl?.version ?? '', ...(purl?.qualifiers.get('checksum') ?? '').split(',')];
    return stated.flatMap((one) => /^(?:sha\d{3}:)?([0-9a-f]{64,128})$/i.exec(one.trim())?.[1]?.toLowerCase() ?? []);
}
function compare(name, wanted) {
    if (name.text === wanted.text)
        return 'is';
    if (name.kind !== wanted.kind)
        return 'unknown';
    switch (name.kind) {
        case 'purl':
            if (!name.purl || !wanted.purl)
                return 'unknown';
            return covers(name.purl, wanted.purl) ? 'is' : overlaps(name.purl, wanted.purl) ? 'may-be' : 'is-not';
        case 'cpe':
            return areOtherCpes(name.text, wanted.text) ? 'is-not' : 'may-be';
        case 'other':
            return plain(name.text) === plain(wanted.text) ? 'may-be' : 'is-not';
    }
}
/** Two CPE names are told apart by part, vendor and product, where both spell them out. */
function areOtherCpes(one, other) {
    const [left, right] = [one, other].map((text) => text
        .toLowerCase()
        .replace(/^cpe:(?:2\.3:|\/)/, '')
        .split(':')
        .slice(0, 3));
    return (left ?? []).some((part, index) => {
        const against = right?.[index] ?? '';
        return isLiteral(part) && isLiteral(against) && part !== against;
    });
}
/** Not a wildcard, nothing left out, nothing escaped. */
function isLiteral(part) {
    return /^[a-z0-9._-]+$/.test(part) && /[a-z0-9]/.test(part);
}
/** One spelling of addresses that mean the same. */
function plain(text) {
    let decoded = text;
    try {
        decoded = decodeURIComponent(text);
    }
    catch {
        // It has a `%` of its own.
    }
    return (0,without_trailing/* withoutTrailing */.h)(decoded.normalize('NFC').toLowerCase(), '/');
}

;// CONCATENATED MODULE: ./lib/verify/predicates/forms/vex-form.js
/** What an OpenVEX document says of vulnerabilities, counted by status. Source: OpenVEX specification v0.2.0, "Document", "Statement". */



const OPEN_VEX = 'https://openvex.dev/ns';
const STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'];
/** Where a statement may be about the product, these count. */
const AGAINST = ['affected', 'under_investigation'];
/**
 * How many statements have which status. A later statement does not take an earlier one back: a document that says `affected`
 * anywhere counts as affected. `total` counts those that are about a product for certain.
 *
 * @param products only statements about one of these count, and those that name no product; all where empty
 */
function vexForm({ predicateType, predicate, subjects }, products) {
    if (predicateType !== OPEN_VEX && !predicateType.startsWith(`${OPEN_VEX}/`))
        return undefined;
    const wanted = {
        products: products.map(vex_product_nameOf),
        digests: new Set(subjects.flatMap(({ digest }) => Object.values(digest).flatMap((one) => (typeof one === 'string' ? one.toLowerCase() : [])))),
        alone: subjects.length === 1,
    };
    return formOf(() => {
        refuseOtherSpelling(predicate, ['statements', 'timestamp'], '');
        const said = elementsAt((0,json/* dig */.rO)(predicate, 'statements'), '/statements', 'refuse').map((one) => ({
            status: statusOf(one),
            relation: relationOfStatement(one, wanted),
        }));
        const counts = STATUSES.map((status) => [status, said.filter((one) => isCounted(one, status)).length]);
        const timestamp = (0,json/* dig */.rO)(predicate, 'timestamp');
        const total = said.filter(({ relation }) => relation === 'is').length;
        return { ...Object.fromEntries(counts), total, ...(timestamp !== undefined && { timestamp }) };
    });
}
function isCounted(said, status) {
    if (said.status !== status)
        return false;
    return AGAINST.includes(status) ? said.relation !== 'is-not' : said.relation === 'is';
}
function statusOf({ value, pointer }) {
    if (!(0,json/* isRecord */.u4)(value))
        throw unreadable(pointer, value, 'is not a statement');
    refuseOtherSpelling(value, ['status', 'products', 'subcomponents'], pointer);
    const found = STATUSES.find((status) => status === value['status']);
    if (!found)
        throw unreadable(`${pointer}/status`, value['status'], 'is not a status of OpenVEX');
    return found;
}
/** A statement without products is about whatever the document is about. Its parts stand beside them in OpenVEX v0.0.1. */
function relationOfStatement({ value, pointer }, wanted) {
    const products = elementsAt((0,json/* dig */.rO)(value, 'products'), `${pointer}/products`, 'empty');
    const parts = elementsAt((0,json/* dig */.rO)(value, 'subcomponents'), `${pointer}/subcomponents`, 'empty');
    const relations = products.map((one) => relationOf(one, wanted));
    if (wanted.products.length === 0 || products.length === 0 || relations.includes('is'))
        return 'is';
    return relations.includes('may-be') || parts.some((part) => isNamed(part, wanted)) ? 'may-be' : 'is-not';
}

;// CONCATENATED MODULE: ./lib/formats/cvss.js
/** Base scores of CVSS v3.0 and v3.1. Source: CVSS v3.1 specification, sections 6 ("Vector String") and 7.1, 7.4 and appendix A. */
/** Weights of each value of the eight base metrics (section 7.4). */
const WEIGHTS = {
    AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
    AC: { L: 0.77, H: 0.44 },
    // Where the scope changes, low and high privileges weigh 0.68 and 0.5.
    PR: { N: 0.85, L: 0.62, H: 0.27 },
    UI: { N: 0.85, R: 0.62 },
    S: { U: 0, C: 1 },
    C: { H: 0.56, L: 0.22, N: 0 },
    I: { H: 0.56, L: 0.22, N: 0 },
    A: { H: 0.56, L: 0.22, N: 0 },
};
const METRICS = Object.keys(WEIGHTS);
/**
 * The base score of a vector, from 0 to 10 with one decimal.
 *
 * @param vector such as `CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H`, its metrics in any order
 * @returns undefined unless it has each base metric once and nothing else: temporal and environmental metrics change the score
 */
function cvssBaseScore(vector) {
    const [version, ...parts] = vector.split('/');
    if ((version !== 'CVSS:3.1' && version !== 'CVSS:3.0') || parts.length !== METRICS.length)
        return undefined;
    const given = new Map(parts.map((part) => [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1)]));
    const weight = (metric) => {
        const values = WEIGHTS[metric];
        const value = given.get(metric) ?? '';
        return Object.hasOwn(values, value) ? values[value] : undefined;
    };
    const weights = METRICS.map(weight);
    if (!weights.every((one) => one !== undefined))
        return undefined;
    return baseScore(weights, given.get('PR') ?? '');
}
/** @param weights in the order of the metrics @param required the value of the privileges that are required */
function baseScore(weights, required) {
    const [vectorWeight = 0, complexity = 0, plain = 0, interaction = 0, scope = 0, ...losses] = weights;
    const changed = scope === 1;
    const privileges = changed ? (CHANGED_PRIVILEGES[required] ?? plain) : plain;
    const base = 1 - losses.reduce((product, loss) => product * (1 - loss), 1);
    const impact = changed ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base;
    if (impact <= 0)
        return 0;
    const exploitability = 8.22 * vectorWeight * complexity * privileges * interaction;
    return roundUp(Math.min((changed ? 1.08 : 1) * (impact + exploitability), 10));
}
const CHANGED_PRIVILEGES = { L: 0.68, H: 0.5 };
/** The smallest number with one decimal that is not lower, in whole numbers as appendix A of v3.1 has it. */
function roundUp(value) {
    const whole = Math.round(value * 100_000);
    return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}

;// CONCATENATED MODULE: ./lib/verify/predicates/forms/severity.js
/** How bad a finding is, in the words of scanners. What none of them writes is not a severity, and is never counted as harmless. */

const SEVERITIES = ['critical', 'high', 'medium', 'low', 'unknown'];
/** Trivy, `pkg/dbtypes` of trivy-db: five words. */
const OF_TRIVY = {
    critical: 'critical',
    high: 'high',
    medium: 'medium',
    low: 'low',
    unknown: 'unknown',
};
/** Grype, `grype/vulnerability`: the same, and one for what distributions do not fix. */
const OF_GRYPE = { ...OF_TRIVY, negligible: 'low' };
/** in-toto takes the words of any database: Red Hat has two of its own, and CVSS has `None` for a score of 0. */
const OF_DATABASES = {
    ...OF_GRYPE,
    moderate: 'medium',
    important: 'high',
    none: 'low',
};
function trivySeverity(value) {
    return wordOf(value, OF_TRIVY);
}
function grypeSeverity(value) {
    return wordOf(value, OF_GRYPE);
}
/**
 * A word of a database, a CVSS vector, or a number by a method that counts from 0 to 10: the score of another one may be a
 * probability, as EPSS has it.
 */
function databaseSeverity(score, method) {
    const word = wordOf(score, OF_DATABASES);
    if (word)
        return word;
    if (typeof score === 'string' && score.startsWith('CVSS:'))
        return rated(cvssBaseScore(score));
    if (typeof method !== 'string' || !SCORES_BY.test(method.toLowerCase().replace(/[^a-z0-9]/g, '')))
        return undefined;
    const text = typeof score === 'number' ? String(score) : score;
    return typeof text === 'string' && SCORE.test(text) ? rated(Number(text)) : undefined;
}
/** `nvd`, `cvss`, `CVSS_v3.1`, `cvss_base_score`, \u2026; not those that count a part of the score. */
const SCORES_BY = /^(?:nvd|cvss(?:base)?(?:v?[234][0-9]?)?(?:base)?(?:score)?)$/;
const SCORE = /^(?:10(?:\.0{1,9})?|[0-9](?:\.[0-9]{1,9})?)$/;
/** CVSS v3.1, section 5 (qualitative severity rating scale). */
function rated(score) {
    if (score === undefined)
        return undefined;
    return score >= 9 ? 'critical' : score >= 7 ? 'high' : score >= 4 ? 'medium' : 'low';
}
function wordOf(value, words) {
    if (typeof value !== 'string' || !/^[A-Za-z]+$/.test(value))
        return undefined;
    const word = value.toLowerCase();
    return Object.hasOwn(words, word) ? words[word] : undefined;
}

;// CONCATENATED MODULE: ./lib/verify/predicates/forms/vulnerability-form.js
/**
 * Vulnerability scans, counted by severity. Sources: cosign's `COSIGN_VULN_ATTESTATION_SPEC.md`; in-toto attestation framework,
 * `spec/predicates/vulns_02.md`; the JSON of Trivy (`Results[].Vulnerabilities[].Severity`) and Grype
 * (`matches[].vulnerability.severity`), which cosign's predicate takes as it is.
 */



const COSIGN_VULN = 'https://cosign.sigstore.dev/attestation/vuln/v1';
const IN_TOTO_VULNS = ['https://in-toto.io/attestation/vulns/v0.1', 'https://in-toto.io/attestation/vulns/v0.2'];
const RESULT = '/scanner/result';
/** Scanner, time and counts of a scan. One whose findings cannot all be counted is unreadable. */
function vulnerabilityForm({ predicateType, predicate }) {
    const ofCosign = predicateType === COSIGN_VULN;
    if (!ofCosign && !IN_TOTO_VULNS.includes(predicateType))
        return undefined;
    return formOf(() => {
        refuseOtherSpelling(predicate, ['scanner', 'metadata'], '');
        refuseOtherSpelling((0,json/* dig */.rO)(predicate, 'scanner'), ['result', 'uri'], '/scanner');
        refuseOtherSpelling((0,json/* dig */.rO)(predicate, 'metadata'), ['scanFinishedOn'], '/metadata');
        const result = (0,json/* dig */.rO)(predicate, 'scanner', 'result');
        const found = ofCosign ? ofScanner(result) : ofInToto(result);
        const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, found.filter((one) => one === severity).length]));
        const [scanner, finishedOn] = [(0,json/* dig */.rO)(predicate, 'scanner', 'uri'), (0,json/* dig */.rO)(predicate, 'metadata', 'scanFinishedOn')];
        return {
            ...counts,
            total: found.length,
            ...(scanner !== undefined && { scanner }),
            ...(finishedOn !== undefined && { finishedOn }),
        };
    });
}
/** One form alone: of two, one could hide what the other says. */
function ofScanner(result) {
    if (!(0,json/* isRecord */.u4)(result))
        throw unreadable(RESULT, result, 'is not the report of a scanner');
    refuseOtherSpelling(result, ['SchemaVersion', 'Results', 'matches'], RESULT);
    const [trivy, grype] = [Object.hasOwn(result, 'Results'), Object.hasOwn(result, 'matches')];
    if (trivy && grype)
        throw unreadable(RESULT, Object.keys(result), 'are members of the reports of two scanners');
    if (grype)
        return ofGrype(result['matches']);
    if (trivy && result['SchemaVersion'] === 2)
        return ofTrivy(result['Results']);
    throw unreadable(RESULT, Object.keys(result), 'are not the members of a report by Trivy or Grype');
}
/** Trivy leaves `Vulnerabilities` out where a target has none; a report without a target was about nothing. */
function ofTrivy(results) {
    const pointer = `${RESULT}/Results`;
    const targets = elementsAt(results, pointer, 'refuse');
    if (targets.length === 0)
        throw unreadable(pointer, results, 'names nothing that was scanned');
    return targets.flatMap((target) => {
        recordAt(target, ['Vulnerabilities']);
        const findings = elementsAt((0,json/* dig */.rO)(target.value, 'Vulnerabilities'), `${target.pointer}/Vulnerabilities`, 'empty');
        return findings.map((finding) => {
            recordAt(finding, ['Severity']);
            return known(trivySeverity, (0,json/* dig */.rO)(finding.value, 'Severity'), `${finding.pointer}/Severity`);
        });
    });
}
function ofGrype(matches) {
    return elementsAt(matches, `${RESULT}/matches`, 'refuse').map((match) => {
        recordAt(match, ['vulnerability']);
        const finding = { value: (0,json/* dig */.rO)(match.value, 'vulnerability'), pointer: `${match.pointer}/vulnerability` };
        recordAt(finding, ['severity']);
        return known(grypeSeverity, (0,json/* dig */.rO)(finding.value, 'severity'), `${finding.pointer}/severity`);
    });
}
function ofInToto(result) {
    return elementsAt(result, RESULT, 'refuse').map((finding) => {
        recordAt(finding, ['severity']);
        const pointer = `${finding.pointer}/severity`;
        const scores = elementsAt((0,json/* dig */.rO)(finding.value, 'severity'), pointer, 'refuse').map((one) => {
            recordAt(one, ['method', 'score']);
            const [method, score] = [(0,json/* dig */.rO)(one.value, 'method'), (0,json/* dig */.rO)(one.value, 'score')];
            return known((value) => databaseSeverity(value, method), score, `${one.pointer}/score`);
        });
        // Where methods differ, the highest counts.
        const highest = SEVERITIES.find((severity) => scores.includes(severity));
        if (!highest)
            throw unreadable(pointer, [], 'gives no severity');
        return highest;
    });
}
function recordAt({ value, pointer }, names) {
    if (!(0,json/* isRecord */.u4)(value))
        throw unreadable(pointer, value, 'is not an object');
    refuseOtherSpelling(value, names, pointer);
}
function known(read, value, pointer) {
    const severity = read(value);
    if (!severity)
        throw unreadable(pointer, value, 'is not a severity that can be counted');
    return severity;
}

;// CONCATENATED MODULE: ./lib/verify/predicates/predicate-requirement.js





const FORMS = {
    provenance: 'SLSA provenance v0.2 or v1',
    vulnerabilities: 'a vulnerability scan whose severities can be counted (Trivy, Grype, in-toto)',
    vex: 'an OpenVEX document',
    components: 'a bill of materials in SPDX 2 or CycloneDX',
};
/** Compares a statement with all requirements on its predicate. Never throws. */
function judgePredicate(requirements, statement, file) {
    const comparisons = [];
    for (const requirement of requirements) {
        const form = predicate_requirement_formOf(requirement, statement);
        if (!form)
            return { comparisons, refusal: otherForm(requirement, statement, file) };
        if ('unread' in form)
            return { comparisons, refusal: unreadForm(requirement, form.unread, file) };
        comparisons.push(...compareConditions(requirement.conditions, form.document));
    }
    const failed = comparisons.filter(({ holds }) => !holds);
    return failed.length === 0 ? { comparisons } : { comparisons, refusal: unmet(failed, file) };
}
function predicate_requirement_formOf({ form, products = [] }, statement) {
    switch (form) {
        case 'raw':
            return { document: statement.predicate };
        case 'provenance':
            return provenanceForm(statement);
        case 'vulnerabilities':
            return vulnerabilityForm(statement);
        case 'vex':
            return vexForm(statement, products);
        case 'components':
            return componentForm(statement);
    }
}
function expectedForm({ form }) {
    return form === 'raw' ? 'a predicate' : FORMS[form];
}
function otherForm(requirement, { predicateType }, file) {
    return {
        code: 'PREDICATE_MISMATCH',
        message: `The attestation in ${file} does not have what the policy compares`,
        expected: expectedForm(requirement),
        actual: predicateType,
        at: { file },
    };
}
/** What is not understood could be anything: it must not count as nothing. */
function unreadForm(requirement, { pointer, found }, file) {
    return {
        code: 'PREDICATE_MISMATCH',
        message: `The attestation in ${file} has content that cannot be read, so it cannot be compared with the policy`,
        expected: expectedForm(requirement),
        actual: `${pointer === '' ? 'predicate' : pointer}: ${found}`,
        hint: 'Ask whoever makes the attestation to write it as its format says. `signature-gate inspect` shows what it says now.',
        at: { file },
    };
}
function unmet(failed, file) {
    const shown = failed.slice(0, MAX_NAMED);
    const more = failed.length - shown.length;
    const line = (value) => [
        ...shown.map((one) => `${one.pointer === '' ? 'predicate' : one.pointer}: ${value(one)}`),
        ...(more > 0 ? [`and ${more} more`] : []),
    ].join('; ');
    return {
        code: 'PREDICATE_MISMATCH',
        message: `The attestation in ${file} does not say what the policy requires`,
        expected: line(({ expected }) => expected),
        actual: line(({ actual }) => actual),
        hint: 'Compare the values. A value that is missing never matches. To see what the attestation says, run `signature-gate inspect`.',
        at: { file },
    };
}
/** Conditions that one message names. */
const MAX_NAMED = 3;


/***/ }),

/***/ 55231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ provenanceProblem)
/* harmony export */ });
/* harmony import */ var _formats_json_member_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79910);
/* harmony import */ var _policy_signers_builder_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88371);
/* harmony import */ var _policy_compile_predicate_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6677);



/** What is not as required; undefined where all is, or where nothing is required. */
function provenanceProblem(requirement, { leaf, provenance }, file) {
    if (!requirement)
        return undefined;
    const at = { file };
    if (!provenance) {
        return {
            code: 'PREDICATE_MISMATCH',
            message: `${file} is not SLSA provenance, and the policy requires what only a provenance says`,
            expected: 'SLSA provenance v0.2 or v1',
            actual: 'evidence that says nothing of the build',
            at,
        };
    }
    const { builders, inputs } = requirement;
    const claim = (what, expected, actual, hint) => ({
        code: 'CLAIM_MISMATCH',
        message: `The provenance in ${file} is of the right signer, but ${what}`,
        expected,
        actual,
        hint,
        at,
    });
    if (builders.length > 0 && !builders.some((builder) => isBuilder(builder, provenance, leaf))) {
        return claim('it names another builder than `builder-id` requires', builders.map(({ name, ref }) => (ref === undefined ? name : `${name}@${ref}`)).join(' or '), provenance.builder ?? 'none', builderHint(builders));
    }
    for (const [name, value] of inputs) {
        const actual = inputOf(provenance, name);
        if (actual === value)
            continue;
        return claim('its run had another input than `workflow-input` requires', `${name}=${value}`, actual === undefined ? `no input ${name}` : `${name}=${actual}`, 'Compare with the inputs of the run that was dispatched; a run by a push or a release has none.');
    }
    return undefined;
}
function builderHint(builders) {
    return builders.some(({ workflow, ref }) => workflow && ref === undefined)
        ? 'Without `@` a workflow counts only at the tag of a release (`v1.2.3`). Compare with the id in the provenance, and write its ref where it is meant.'
        : 'Compare with the id that the provenance names.';
}
function isBuilder(requirement, { builder = '', predicateType }, leaf) {
    const [name = '', ref, ...more] = builder.split('@');
    if (more.length > 0 || (requirement.name !== name && !isRunner(requirement.name, name, predicateType)))
        return false;
    return isVouchedFor(requirement, builder, leaf) && isRequiredRef(requirement, ref);
}
/** What the certificate must say of the builder. */
function isVouchedFor({ signs, runner }, builder, leaf) {
    if (signs && builder !== leaf?.identity)
        return false;
    return runner === undefined || leaf?.claims['runner-environment'] === runner;
}
function isRequiredRef(requirement, ref) {
    if (requirement.ref !== undefined)
        return ref === requirement.ref || ref === `refs/tags/${requirement.ref}`;
    return !requirement.workflow || (ref !== undefined && (0,_policy_signers_builder_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isReleaseTag */ .KH)(ref));
}
const RUNNER = 'https://github.com/actions/runner';
/** In provenance v0.2 the npm command first named the hosted runner without saying that it is hosted. */
function isRunner(required, named, predicateType) {
    const names = [RUNNER, `${RUNNER}/github-hosted`];
    return predicateType === _policy_compile_predicate_types_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVENANCE_V02 */ .VU && names.includes(required) && names.includes(named);
}
function inputOf({ inputs }, name) {
    const known = inputs && Object.hasOwn(inputs, name) && (0,_formats_json_member_case_js__WEBPACK_IMPORTED_MODULE_0__/* .otherSpelling */ .N)(inputs, [name]) === undefined;
    const value = known ? inputs[name] : undefined;
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 17229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ sbomFormat),
/* harmony export */   Ti: () => (/* binding */ SBOM_PREDICATES),
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   y3: () => (/* binding */ inspectSbom)
/* harmony export */ });
/* harmony import */ var _formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85497);
/* harmony import */ var _formats_json_member_case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79910);
/**
 * Is a document a sane bill of materials? SPDX 2.2, 2.3 and 3 (spdx.github.io/spdx-spec) and CycloneDX 1.2 to 1.7
 * (cyclonedx.org/specification), in JSON. What must be there for a scanner to read it is looked at, not every field.
 */


/** How many components are looked at one by one. */
const LOOKED_AT = 10_000;
const UUID = /^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** The predicate types of attestations that carry such documents. */
const SBOM_PREDICATES = {
    SPDX: 'https://spdx.dev/Document',
    CycloneDX: 'https://cyclonedx.org/bom',
};
/** The format that a predicate type announces; versions may follow (`\u2026/v2.3`). */
function sbomFormat(predicateType) {
    return ['SPDX', 'CycloneDX'].find((format) => predicateType === SBOM_PREDICATES[format] || predicateType.startsWith(`${SBOM_PREDICATES[format]}/`));
}
/** cosign has also put the document into a predicate as text, or into a predicate that holds nothing else than it and a time. */
function documentOf(predicate) {
    const wrapped = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(predicate) && Object.keys(predicate).every((name) => name === 'Data' || name === 'Timestamp');
    const inner = wrapped ? predicate['Data'] : predicate;
    return typeof inner === 'string' ? (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(inner) : inner;
}
/** Members by which readers tell the formats. */
const SHAPES = {
    'SPDX 2': ['spdxVersion', 'packages'],
    'SPDX 3': ['@graph'],
    CycloneDX: ['bomFormat', 'components'],
};
const SHAPE_NAMES = Object.values(SHAPES).flat();
/** @returns what the document says of itself, or what is wrong with it. */
function inspectSbom(document) {
    if (!(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(document))
        return 'it is not a JSON object';
    const twin = (0,_formats_json_member_case_js__WEBPACK_IMPORTED_MODULE_1__/* .otherSpelling */ .N)(document, [...SHAPE_NAMES, 'metadata', 'creationInfo']);
    if (twin !== undefined)
        return `it has a member ${(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .shownJson */ .oB)(twin)}, which other tools take for another one`;
    const shapes = Object.keys(SHAPES).filter((shape) => SHAPES[shape]?.some((name) => document[name] !== undefined));
    if (shapes.length > 1)
        return `it has members of two formats, ${shapes.join(' and ')}`;
    if (document['spdxVersion'] !== undefined)
        return spdx2(document);
    if (document['@graph'] !== undefined)
        return spdx3(document);
    if (document['bomFormat'] === 'CycloneDX')
        return cyclonedx(document);
    return 'it is neither SPDX nor CycloneDX';
}
function spdx2(document) {
    const version = /^SPDX-(2\.[23])$/.exec(textAt(document, 'spdxVersion'))?.[1];
    if (version === undefined)
        return 'its version of SPDX is not supported';
    if (document['SPDXID'] !== 'SPDXRef-DOCUMENT')
        return 'its `SPDXID` is not that of a document';
    if (document['dataLicense'] !== 'CC0-1.0')
        return 'its `dataLicense` is not CC0-1.0';
    if (textAt(document, 'documentNamespace') === '')
        return 'it has no `documentNamespace`';
    const creators = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(document, 'creationInfo', 'creators');
    if (!isDate((0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(document, 'creationInfo', 'created')) || !Array.isArray(creators) || creators.length === 0)
        return 'its `creationInfo` does not say when and by what it was made';
    const packages = listAt(document, 'packages');
    if (!packages)
        return 'its `packages` are not a list';
    const sane = packages
        .slice(0, LOOKED_AT)
        .every((one) => textAt(one, 'name') !== '' && textAt(one, 'SPDXID').startsWith('SPDXRef-'));
    return sane ? { format: 'SPDX', version, components: packages.length } : 'a package has no name or no `SPDXID`';
}
function spdx3(document) {
    const graph = document['@graph'];
    const context = document['@context'];
    if (typeof context !== 'string' || !Array.isArray(graph))
        return 'its `@context` or `@graph` is missing';
    const elements = graph;
    const version = elements.map((one) => textAt(one, 'specVersion')).find((one) => one !== '') ?? '';
    if (!/^3\.[0-9]{1,3}(?:\.[0-9]{1,3})?$/.test(version))
        return 'its version of SPDX is not supported';
    if (!elements.some((one) => textAt(one, 'type') === 'SpdxDocument'))
        return 'it holds no `SpdxDocument`';
    const packages = elements.filter((one) => textAt(one, 'type') === 'software_Package');
    const named = packages.slice(0, LOOKED_AT).every((one) => textAt(one, 'name') !== '');
    return named ? { format: 'SPDX', version, components: packages.length } : 'a package has no name';
}
function cyclonedx(document) {
    const version = /^1\.[2-7]$/.exec(textAt(document, 'specVersion'))?.[0];
    if (version === undefined)
        return 'its version of CycloneDX is not supported';
    const serial = document['serialNumber'];
    if (serial !== undefined && (typeof serial !== 'string' || !UUID.test(serial)))
        return 'its `serialNumber` is not a UUID';
    const components = listAt(document, 'components');
    if (!components)
        return 'its `components` are not a list';
    const sane = components.slice(0, LOOKED_AT).every((one) => textAt(one, 'name') !== '' && textAt(one, 'type') !== '');
    return sane ? { format: 'CycloneDX', version, components: components.length } : 'a component has no name or no type';
}
function textAt(value, name) {
    const text = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(value, name);
    return typeof text === 'string' ? text : '';
}
/** An absent list is an empty one: a document may have found nothing. */
function listAt(document, name) {
    const list = document[name] ?? [];
    return Array.isArray(list) ? list : undefined;
}
function isDate(value) {
    return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}


/***/ }),

/***/ 38703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* reexport safe */ _mint_js__WEBPACK_IMPORTED_MODULE_0__.R)
/* harmony export */ });
/* harmony import */ var _mint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26477);
/** What everybody may ask of a proof: whether it is one. How proofs are made is no part of this. */



/***/ }),

/***/ 13770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ vouchersOf),
/* harmony export */   Qw: () => (/* binding */ passedProofs),
/* harmony export */   Rr: () => (/* binding */ signaturesOf),
/* harmony export */   U2: () => (/* binding */ areGenuine),
/* harmony export */   hU: () => (/* binding */ documentsBehind),
/* harmony export */   mr: () => (/* binding */ signaturesBehind),
/* harmony export */   nn: () => (/* binding */ isProven),
/* harmony export */   yK: () => (/* binding */ signatureOf)
/* harmony export */ });
/* unused harmony export documentsOf */
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38703);

/** False where a check holds something in place of a proof that `verify/` did not make. */
function areGenuine({ checks }) {
    return checks.every((check) => {
        if (check.status === 'pass')
            return _proof_js__WEBPACK_IMPORTED_MODULE_0__/* .Proof */ .R.is(check.proof) && (check.further ?? NONE).every((one) => _proof_js__WEBPACK_IMPORTED_MODULE_0__/* .Proof */ .R.is(one));
        return check.status !== 'waived' || (check.namedBy ?? NONE).every((one) => _proof_js__WEBPACK_IMPORTED_MODULE_0__/* .Proof */ .R.is(one));
    });
}
const NONE = [];
/** The proofs of a check that passed, the first before further ones. */
function passedProofs(check) {
    return check.status === 'pass' ? [check.proof, ...(check.further ?? [])].filter((proof) => _proof_js__WEBPACK_IMPORTED_MODULE_0__/* .Proof */ .R.is(proof)) : [];
}
/** True where something vouches for the bytes; that no list recalls them is no proof of them. */
function isProven({ checks }) {
    return checks.some((check) => check.status === 'pass' && _proof_js__WEBPACK_IMPORTED_MODULE_0__/* .Proof */ .R.is(check.proof) && check.proof.kind !== 'revocation');
}
/** All accepted signatures behind an artifact, in the order of its checks. */
function signaturesBehind({ checks }) {
    return checks.flatMap(passedProofs).flatMap(signaturesOf);
}
/** Those over the files of keys that others vouch for. */
function vouchersOf(signatures) {
    return signatures.flatMap(({ keyVouchedBy = [] }) => keyVouchedBy);
}
/** The lists, manifests and key files that an artifact was verified through; what they are recalled by recalls it. */
function documentsBehind({ checks }) {
    return checks.flatMap(documentsOf);
}
/** Those of one check. */
function documentsOf(check) {
    const named = check.status === 'waived' ? (check.namedBy ?? []) : [];
    const proofs = [...passedProofs(check), ...named];
    const own = proofs.flatMap((proof) => proof.kind === 'checksum' || proof.kind === 'manifest' ? (proof.document ?? []) : []);
    return [...own, ...proofs.flatMap(signaturesOf).flatMap(({ keyFile }) => keyFile ?? [])];
}
/** The signature behind a proof, and the others beside it. */
function signaturesOf(proof) {
    const signature = signatureOf(proof);
    return signature ? [signature, ...(signature.cosigners ?? [])] : [];
}
/** The signature behind a proof; undefined where nobody signed, and for a revocation list, whose signer vouches for nothing. */
function signatureOf(proof) {
    switch (proof.kind) {
        case 'message':
        case 'attestation':
            return proof;
        case 'checksum':
            return proof.listSignedBy;
        case 'manifest':
        case 'sbom':
            return proof.signedBy;
        case 'revocation':
            return undefined;
    }
}


/***/ }),

/***/ 71831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PLAIN_HINT),
/* harmony export */   i: () => (/* binding */ formProblem)
/* harmony export */ });
/** What to do about a signature where an attestation is required. */
const PLAIN_HINT = 'Ask the publisher for an attestation. If a signature is enough, remove `predicate-type`, or require `signature` in place of `attestation`.';
/** Why a proof is not of the required form; undefined where it is. */
function formProblem({ attestationOnly, signStatement }, proof) {
    if (!attestationOnly || proof.kind === 'attestation')
        return undefined;
    // Only a statement has a predicate type, and that it is an accepted one was found when it was bound to the artifact.
    if (signStatement && proof.predicateType !== undefined)
        return undefined;
    return {
        code: 'PREDICATE_MISMATCH',
        message: `${proof.file} is a plain signature, and the policy requires an attestation`,
        expected: 'an attestation of an accepted predicate type',
        actual: 'a signature over the artifact itself',
        hint: PLAIN_HINT,
        at: { file: proof.file },
        proof,
    };
}


/***/ }),

/***/ 28622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ checkSignature)
});

// EXTERNAL MODULE: ./lib/evidence/signatures/key-forms.js + 2 modules
var key_forms = __webpack_require__(95210);
// EXTERNAL MODULE: ./lib/core/errors.js + 5 modules
var errors = __webpack_require__(26200);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
// EXTERNAL MODULE: ./lib/verify/closeness.js
var closeness = __webpack_require__(57538);
// EXTERNAL MODULE: ./lib/verify/predicates/predicate-requirement.js + 10 modules
var predicate_requirement = __webpack_require__(29926);
;// CONCATENATED MODULE: ./lib/verify/required-content.js


/** The same outcome, with what was compared in its proof; a refusal where the content is not as required. */
function ofRequiredContent(content, outcome) {
    if (!outcome.ok)
        return outcome;
    const { proof, statement } = outcome.value;
    if (!statement)
        return (0,result/* refuse */.TR)(saysNothing(proof));
    const { comparisons, refusal } = (0,predicate_requirement/* judgePredicate */.V)(content, statement, proof.file);
    const compared = { ...proof, compared: comparisons };
    return refusal ? (0,result/* refuse */.TR)({ ...refusal, proof: compared }) : (0,result/* accept */.Ju)({ ...outcome.value, proof: compared });
}
function saysNothing(proof) {
    return {
        code: 'PREDICATE_MISMATCH',
        message: `${proof.file} is a plain signature, and the policy requires an attestation with a certain content`,
        expected: 'an attestation',
        actual: 'a signature over the artifact itself',
        at: { file: proof.file },
        proof,
    };
}

;// CONCATENATED MODULE: ./lib/verify/github-instance.js
/** GitHub's instance keeps no logs: it vouches by timestamps. What a public instance signs is never GitHub's own word. */
function isOfGitHub({ profile }) {
    return profile.timestamp && !profile.log && !profile.sct;
}
/** No trusted root can tell whether a release is GitHub's own word. */
function noInstance(file) {
    return {
        code: 'TRUST_ROOT_UNKNOWN_ISSUER',
        message: `No trusted root is of the instance that GitHub signs releases with, so ${file} cannot be judged`,
        hint: 'Write `trusted-root: gh`, or the path of what `gh attestation trusted-root` printed.',
        at: { file },
    };
}

// EXTERNAL MODULE: ./lib/verify/required-form.js
var required_form = __webpack_require__(71831);
// EXTERNAL MODULE: ./lib/model/persons.js
var persons = __webpack_require__(66239);
;// CONCATENATED MODULE: ./lib/verify/distinct-signers.js

/** A hint for where there are fewer signers than signatures. */
const ONE_SIGNER = 'Get a signature by another of the required signers. The same key, the same identity or e-mail address, and the same workflow at several refs count once.';
/**
 * How many of the required signers are met by different people. One signature, and one person who signed twice, counts
 * for one requirement only, whatever patterns it matches: a largest matching between people and requirements.
 */
function distinctSigners(required, signatures) {
    const [only] = signatures;
    // Nearly always; nobody has to be told from anybody then.
    if (only && signatures.length === 1)
        return only.signers.some((signer) => required.includes(signer)) ? 1 : 0;
    const accepted = signatures.map((one) => ({ ...one, marks: one.marks() }));
    const alone = accepted.filter(({ proof }) => proof?.keyVouchedBy === undefined);
    const people = countPeople(required, alone);
    // A key that two of them vouch for makes them one; beside what both have signed themselves it changes nothing.
    return alone.length === accepted.length ? people : Math.max(people, countPeople(required, withVouchers(accepted)));
}
/** Where a key counts that others vouch for, whoever vouched or could have is no second person beside it. */
function withVouchers(accepted) {
    const vouched = accepted.map(({ proof }) => (proof?.keyVouchedBy ?? []).flatMap(persons/* vouchedMarks */.N3));
    const known = new Set(vouched.flat());
    return accepted.map((one, index) => {
        const beside = (0,persons/* besideVouched */.nh)(one.signers).filter((mark) => known.has(mark));
        return { ...one, marks: [...one.marks, ...(vouched[index] ?? []), ...beside] };
    });
}
function countPeople(required, accepted) {
    const takenBy = new Map();
    const place = (meets, tried) => {
        for (const signer of meets) {
            if (!required.includes(signer) || tried.has(signer))
                continue;
            tried.add(signer);
            const holder = takenBy.get(signer);
            if (holder === undefined || place(holder, tried)) {
                takenBy.set(signer, meets);
                return true;
            }
        }
        return false;
    };
    const people = (0,persons/* byPerson */.Nk)(accepted).map((held) => new Set(held.flatMap(({ signers }) => signers)));
    return people.filter((meets) => place(meets, new Set())).length;
}

// EXTERNAL MODULE: ./lib/verify/sigstore/verification-memory.js
var verification_memory = __webpack_require__(91797);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/trust/trust-root.js
var trust_root = __webpack_require__(22089);
// EXTERNAL MODULE: ./lib/verify/sigstore/bound-content.js + 2 modules
var bound_content = __webpack_require__(88248);
// EXTERNAL MODULE: ./lib/verify/sigstore/certificate.js
var certificate = __webpack_require__(84687);
// EXTERNAL MODULE: ./lib/formats/public-key-spellings.js
var public_key_spellings = __webpack_require__(54199);
// EXTERNAL MODULE: ./lib/formats/public-key-facts.js
var public_key_facts = __webpack_require__(95823);
// EXTERNAL MODULE: ./lib/verify/sigstore/instance-words.js
var instance_words = __webpack_require__(47621);
// EXTERNAL MODULE: ./lib/formats/json/strict-json.js + 1 modules
var strict_json = __webpack_require__(8055);
// EXTERNAL MODULE: ./lib/verify/sigstore/checkpoint.js
var sigstore_checkpoint = __webpack_require__(23196);
;// CONCATENATED MODULE: ./lib/verify/sigstore/inclusion-proof.js
/** Proofs that an entry is in a log (RFC 6962, section 2.1.1; their verification: RFC 9162, section 2.1.3.2). */

/** The root hash of the tree that has the leaf at its index; undefined where the proof is of another length than it must be. */
function rootHashOf(leaf, { index, size, hashes }) {
    if (index < 0n || index >= size)
        return undefined;
    let node = index;
    let last = size - 1n;
    let hash = sha256(LEAF, leaf);
    for (const sibling of hashes) {
        if (last === 0n)
            return undefined;
        if (node % 2n === 1n || node === last) {
            hash = sha256(NODE, sibling, hash);
            // A node without a sibling to its right is that of the next level.
            while (node % 2n === 0n && node !== 0n) {
                node >>= 1n;
                last >>= 1n;
            }
        }
        else
            hash = sha256(NODE, hash, sibling);
        node >>= 1n;
        last >>= 1n;
    }
    return last === 0n ? hash : undefined;
}
const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);
function sha256(...parts) {
    return (0,external_node_crypto_.hash)('sha256', Buffer.concat(parts), 'buffer');
}

// EXTERNAL MODULE: ./lib/verify/sigstore/inclusion-promise.js
var inclusion_promise = __webpack_require__(34634);
// EXTERNAL MODULE: ./lib/formats/encoding.js
var encoding = __webpack_require__(11767);
// EXTERNAL MODULE: ./lib/formats/json/json.js
var json = __webpack_require__(85497);
// EXTERNAL MODULE: ./lib/formats/sha256.js
var formats_sha256 = __webpack_require__(50357);
;// CONCATENATED MODULE: ./lib/verify/sigstore/log-entry-body.js




const KEY_PLACES = {
    'hashedrekord 0.0.1': { path: ['spec', 'signature', 'publicKey', 'content'], form: 'pem' },
    'rekord 0.0.1': { path: ['spec', 'signature', 'publicKey', 'content'], form: 'pem' },
    'intoto 0.0.1': { path: ['spec', 'publicKey'], form: 'pem' },
    'intoto 0.0.2': {
        path: ['spec', 'content', 'envelope', 'signatures', 0, 'publicKey'],
        form: 'pem',
        single: ['spec', 'content', 'envelope', 'signatures'],
    },
    'dsse 0.0.1': { path: ['spec', 'signatures', 0, 'verifier'], form: 'pem', single: ['spec', 'signatures'] },
    'hashedrekord 0.0.2': { path: ['spec', 'hashedRekordV002', 'signature', 'verifier'], form: 'verifier' },
    'dsse 0.0.2': {
        path: ['spec', 'dsseV002', 'signatures', 0, 'verifier'],
        form: 'verifier',
        single: ['spec', 'dsseV002', 'signatures'],
    },
};
/**
 * Compares the key that the log recorded with the one that made the signature; undefined where they are the same.
 *
 * Evidence by a certificate needs an entry with that very certificate, as cosign requires: whoever watches the log for an
 * identity sees no entry that holds the bare key.
 */
function keyProblem({ kindVersion: { kind, version } }, body, key) {
    const place = KEY_PLACES[`${kind} ${version}`];
    if (!place)
        return { what: `entries of kind ${kind} ${version} are not supported` };
    const list = place.single && (0,json/* dig */.rO)(body, ...place.single);
    if (place.single && !(Array.isArray(list) && list.length === 1))
        return { what: 'it does not have exactly one signature' };
    const logged = place.form === 'pem' ? pemKey((0,json/* dig */.rO)(body, ...place.path)) : verifierKey((0,json/* dig */.rO)(body, ...place.path));
    if (!logged)
        return { what: 'it names no key' };
    if (key.kind === 'certificate')
        return logged.der.equals(key.der) ? undefined : certificateProblem(logged, key);
    return isSameKey(logged, key)
        ? undefined
        : { what: 'it names another key than the one that signed', expected: shown(key), actual: shown(logged) };
}
function certificateProblem(logged, key) {
    const isBare = logged.kind === 'public-key' && isSameKey(logged, key);
    return {
        what: isBare
            ? 'it holds the bare key and not the certificate, so someone who watches the log for the identity does not see it'
            : 'it names another key than the one that signed',
        expected: shown(key),
        actual: isBare ? `the bare key of that certificate, ${fingerprint(logged)}` : shown(logged),
        ...(isBare && { hint: 'Sign again with a client that puts its certificate into the log entry, as cosign does.' }),
    };
}
function shown(key) {
    return `${key.kind === 'certificate' ? 'the certificate' : 'the public key'} ${fingerprint(key)}`;
}
function fingerprint({ der }) {
    return (0,formats_sha256/* namedSha256 */.h)(der);
}
function pemKey(content) {
    const pem = (0,encoding/* decodeBase64 */.y4)(content);
    const blocks = pem ? (0,encoding/* readPem */.Je)(pem.toString('latin1')) : [];
    const [block] = blocks;
    if (!block || blocks.length !== 1)
        return undefined;
    if (block.label === 'CERTIFICATE')
        return { kind: 'certificate', der: block.der };
    if (block.label === 'PUBLIC KEY')
        return { kind: 'public-key', der: block.der };
    return undefined;
}
function verifierKey(verifier) {
    const certificate = (0,encoding/* decodeBase64 */.y4)((0,json/* dig */.rO)(verifier, 'x509Certificate', 'rawBytes'));
    if (certificate)
        return { kind: 'certificate', der: certificate };
    const publicKey = (0,encoding/* decodeBase64 */.y4)((0,json/* dig */.rO)(verifier, 'publicKey', 'rawBytes'));
    return publicKey && { kind: 'public-key', der: publicKey };
}
/** A key's owner may log a certificate of it, so the keys are compared. */
function isSameKey(logged, key) {
    const one = publicKeyOf(logged);
    const other = publicKeyOf(key);
    return one !== undefined && other !== undefined && one.equals(other);
}
/** The key in its canonical encoding, whatever it is wrapped in. */
function publicKeyOf({ kind, der }) {
    try {
        const key = kind === 'certificate'
            ? new external_node_crypto_.X509Certificate(der).publicKey
            : (0,external_node_crypto_.createPublicKey)({ key: der, format: 'der', type: 'spki' });
        return key.export({ format: 'der', type: 'spki' });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/verify/sigstore/log-entry-content.js
/** What the body of a log entry says was signed, by its kind. Shapes are Rekor's `pkg/types/<kind>/v<version>` schemas. */



const CONTENT_PLACES = new Map(Object.entries({
    'hashedrekord 0.0.1': {
        signature: { path: ['spec', 'signature', 'content'], form: 'base64' },
        digest: { path: ['spec', 'data', 'hash'], form: 'hex', of: 'signed' },
    },
    'rekord 0.0.1': {
        signature: { path: ['spec', 'signature', 'content'], form: 'base64' },
        digest: { path: ['spec', 'data', 'hash'], form: 'hex', of: 'signed' },
    },
    'hashedrekord 0.0.2': {
        signature: { path: ['spec', 'hashedRekordV002', 'signature', 'content'], form: 'base64' },
        digest: { path: ['spec', 'hashedRekordV002', 'data'], form: 'base64', of: 'signed' },
    },
    'dsse 0.0.1': {
        signature: { path: ['spec', 'signatures', 0, 'signature'], form: 'base64' },
        digest: { path: ['spec', 'payloadHash'], form: 'hex', of: 'payload' },
    },
    'dsse 0.0.2': {
        signature: { path: ['spec', 'dsseV002', 'signatures', 0, 'content'], form: 'base64' },
        digest: { path: ['spec', 'dsseV002', 'payloadHash'], form: 'base64', of: 'payload' },
    },
    'intoto 0.0.1': { digest: { path: ['spec', 'content', 'payloadHash'], form: 'hex', of: 'payload' } },
    'intoto 0.0.2': {
        // Rekor encodes the signature's base64 once more.
        signature: { path: ['spec', 'content', 'envelope', 'signatures', 0, 'sig'], form: 'twice' },
        digest: { path: ['spec', 'content', 'payloadHash'], form: 'hex', of: 'payload' },
    },
}));
/** Hashes by the name that either version of the log has for them, with the bytes of a digest. */
const DIGEST_BYTES = {
    sha256: 32,
    sha384: 48,
    sha512: 64,
    SHA2_256: 32,
    SHA2_384: 48,
    SHA2_512: 64,
};
/** Compares what an entry says was signed with the signature; what differs, or undefined. */
function contentProblem({ kindVersion: { kind, version } }, body, logged) {
    const { content, payloadDigest, signedDigests } = logged;
    const form = `${kind} ${version}`;
    const place = CONTENT_PLACES.get(form);
    if (!place)
        return `entries of kind ${form} are not supported`;
    if ((0,json/* dig */.rO)(body, 'kind') !== kind || (0,json/* dig */.rO)(body, 'apiVersion') !== version)
        return 'its body is of another kind than it says';
    const otherForm = formProblem(form, body, content);
    if (otherForm !== undefined)
        return otherForm;
    if (form === 'intoto 0.0.1')
        return olderAttestationProblem(body, logged);
    if (place.signature && !signatureIn(body, place.signature)?.equals(content.signature))
        return 'it is about another signature';
    const digest = digestIn(body, place.digest);
    const [expected, what] = place.digest.of === 'payload' ? [[payloadDigest], 'another payload'] : [signedDigests, 'another artifact'];
    return digest && expected.some((one) => one?.equals(digest)) ? undefined : `it is about ${what}`;
}
/** Whether what is signed can have an entry of this form at all. */
function formProblem(form, body, { kind }) {
    if (form === 'rekord 0.0.1' && (kind !== 'message' || (0,json/* dig */.rO)(body, 'spec', 'signature', 'format') !== 'x509'))
        return 'it is about another form of signature';
    // No client records an envelope so (Rekor v2 does, in its own version): it is a signature over a file that reads like one.
    if (form === 'hashedrekord 0.0.1' && kind === 'dsse')
        return 'it is about a signed file, and not an attestation';
    return undefined;
}
/**
 * The first kind for attestations records neither signature nor, until 2022, payload, but always the hash of the envelope,
 * which holds both. What cosign stored in registries is bound by the payload, since the envelope may have been written anew.
 */
function olderAttestationProblem(body, { content, payloadDigest }) {
    const envelope = content.kind === 'dsse' ? content.envelope : undefined;
    const hash = digestIn(body, { path: ['spec', 'content', 'hash'], form: 'hex' });
    const texts = envelope?.texts ?? [];
    if (envelope && !texts.some((text) => hash?.equals((0,external_node_crypto_.createHash)('sha256').update(text).digest())))
        return 'it is about another envelope';
    const path = ['spec', 'content', 'payloadHash'];
    if (envelope && (0,json/* dig */.rO)(body, ...path) === undefined)
        return undefined;
    const payload = digestIn(body, { path, form: 'hex' });
    return payload && payloadDigest?.equals(payload) ? undefined : 'it is about another payload';
}
function signatureIn(body, { path, form }) {
    const once = (0,encoding/* decodeBase64 */.y4)((0,json/* dig */.rO)(body, ...path));
    return form === 'twice' ? once && (0,encoding/* decodeBase64 */.y4)(once.toString('latin1')) : once;
}
function digestIn(body, { path, form }) {
    const algorithm = (0,json/* dig */.rO)(body, ...path, 'algorithm');
    const bytes = typeof algorithm === 'string' && Object.hasOwn(DIGEST_BYTES, algorithm) && DIGEST_BYTES[algorithm];
    const digest = form === 'hex' ? hexBytes((0,json/* dig */.rO)(body, ...path, 'value')) : (0,encoding/* decodeBase64 */.y4)((0,json/* dig */.rO)(body, ...path, 'digest'));
    return digest?.length === bytes ? digest : undefined;
}
function hexBytes(text) {
    return typeof text === 'string' && /^(?:[0-9a-f]{2})+$/.test(text) ? Buffer.from(text, 'hex') : undefined;
}

;// CONCATENATED MODULE: ./lib/verify/sigstore/log-entry.js
/**
 * Transparency log entries: each must be in a log of the trusted root, be about this very signature, and name this very
 * key. Many verifiers left out the last (CVE-2026-22703).
 */








/** A checkpoint that dozens of witnesses signed has a few KiB; each signature in it may cost a verification. */
const MAX_CHECKPOINT_LENGTH = 64 * 1024;
/** An index as it is signed and shown. */
const INDEX = /^(?:0|[1-9][0-9]{0,18})$/;
/**
 * Verifies all entries: inclusion, content, key, duplicates.
 *
 * @param times the proven times of signing: an entry that carries no promise of its own must come from a log whose key
 *   was valid then
 * @returns a refusal, or undefined where every entry holds. An empty list is not refused here.
 */
function verifyLogEntries(entries, logged, root, { times, file }) {
    const refusal = ({ what, ...more }) => ({
        code: 'TLOG_INVALID',
        message: `The transparency log entry in ${file} is not valid: ${what}`,
        ...more,
        at: { file },
    });
    const seen = new Set();
    for (const entry of entries) {
        const identity = entries.length > 1 ? identityOf(entry) : '';
        if (seen.has(identity))
            return refusal({ what: 'the same entry is given twice' });
        seen.add(identity);
        if (!root.material.tlogs.some(({ logID }) => logID.equals(entry.logId.keyId))) {
            return {
                code: 'TRUST_ROOT_UNKNOWN_ISSUER',
                message: `The log entry in ${file} is of a log that the trusted root ${root.name} does not know`,
                expected: `an entry in ${(0,instance_words/* knownLogs */.td)(root)}`,
                actual: `an entry in ${logWords(entry)}`,
                at: { file },
            };
        }
        const read = (0,strict_json/* parseStrictJson */.R)(entry.canonicalizedBody);
        const body = 'value' in read ? read.value : undefined;
        const what = log_entry_formProblem(entry, read) ?? inclusionProblem(entry, root, times) ?? contentProblem(entry, body, logged);
        const problem = what === undefined ? keyProblem(entry, body, logged.key) : { what };
        if (problem)
            return refusal(problem);
    }
    return undefined;
}
function identityOf({ logId, canonicalizedBody }) {
    return `${logId.keyId.toString('hex')}:${canonicalizedBody.toString('base64')}`;
}
function log_entry_formProblem(entry, body) {
    const { logIndex, inclusionPromise, inclusionProof } = entry;
    const indexes = [...(inclusionPromise ? [logIndex] : []), ...(inclusionProof ? [inclusionProof.logIndex] : [])];
    if (!indexes.every((index) => INDEX.test(index)))
        return 'its index is not a plain number';
    const length = inclusionProof?.checkpoint?.envelope.length ?? 0;
    if (length > MAX_CHECKPOINT_LENGTH)
        return `its checkpoint has ${length} characters`;
    // One reader takes the last of two members with one name, another the first.
    return 'problem' in body ? `its body cannot be used: ${body.problem}` : undefined;
}
function inclusionProblem(entry, root, times) {
    const { inclusionPromise, inclusionProof } = entry;
    const logs = root.material.tlogs.filter(({ logID }) => logID.equals(entry.logId.keyId));
    if (!inclusionPromise && !logs.some(({ validFor }) => times.every((time) => (0,trust_root/* isWithin */.UO)(validFor, time))))
        return 'the log was not in use when the signature was made';
    if (!inclusionPromise && !inclusionProof)
        return 'nothing proves that it is in the log';
    if (inclusionPromise && !(0,inclusion_promise/* isPromiseKept */.K)(entry, logs))
        return 'its promise of inclusion is not by the log';
    return inclusionProof && proofProblem(entry.canonicalizedBody, inclusionProof, logs);
}
function proofProblem(body, { checkpoint, treeSize, rootHash: stated, logIndex, hashes }, logs) {
    const signed = (0,sigstore_checkpoint/* readSignedCheckpoint */.l)(checkpoint ?? NO_CHECKPOINT, logs);
    if (typeof signed === 'string')
        return signed;
    // What the proof repeats is not needed here, but whoever reads it would see another tree.
    if (treeSize !== String(signed.size))
        return 'its proof states another size of the tree than its checkpoint';
    if (!stated.equals(signed.rootHash))
        return 'its proof states another root hash than its checkpoint';
    const rootHash = rootHashOf(body, { index: BigInt(logIndex), size: signed.size, hashes });
    return rootHash?.equals(signed.rootHash) ? undefined : 'its proof does not lead to the tree of its checkpoint';
}
const NO_CHECKPOINT = { envelope: '' };
/** The log by what its checkpoint says, which nobody has verified, and by its id. */
function logWords({ inclusionProof, logId }) {
    const [origin = ''] = (inclusionProof?.checkpoint?.envelope ?? '').split('\n');
    const named = /^[A-Za-z0-9.-]+(?: |$|\/)/.test(origin) ? `${origin.slice(0, MAX_ORIGIN)}, ` : '';
    return `${named}the log with the id ${logId.keyId.toString('hex')}`;
}
const MAX_ORIGIN = 100;

// EXTERNAL MODULE: ./lib/verify/keys/named-key.js
var named_key = __webpack_require__(8065);
// EXTERNAL MODULE: ./lib/model/predicate-types.js
var predicate_types = __webpack_require__(25616);
// EXTERNAL MODULE: ./lib/verify/sigstore/signature-problem.js
var signature_problem = __webpack_require__(73628);
// EXTERNAL MODULE: ./lib/formats/der/der.js
var der_der = __webpack_require__(11631);
// EXTERNAL MODULE: ./lib/formats/der/der-values.js
var der_values = __webpack_require__(24526);
;// CONCATENATED MODULE: ./lib/evidence/sigstore/timestamp-response.js
/**
 * Answers of timestamp authorities (RFC 3161, section 2.4.2): a status, and a token, which is a signature in the
 * Cryptographic Message Syntax (RFC 5652) over what the authority states. Exactly one signer, named by issuer and serial
 * number, with signed attributes. Nothing here is verified; certificates that come along are not even read, since those
 * that count are the trusted root's.
 */


const OID = {
    signedData: '1.2.840.113549.1.7.2',
    tstInfo: '1.2.840.113549.1.9.16.1.4',
    contentType: '1.2.840.113549.1.9.3',
    messageDigest: '1.2.840.113549.1.9.4',
};
const HASHES = {
    '2.16.840.1.101.3.4.2.1': 'sha256',
    '2.16.840.1.101.3.4.2.2': 'sha384',
    '2.16.840.1.101.3.4.2.3': 'sha512',
};
/** granted, and grantedWithMods: only these come with a token that counts. */
const GRANTED = [0, 1];
/** @throws MalformedDer with what is wrong */
function readTimestampResponse(der) {
    const [response] = (0,der_der/* derParts */.Um)(der, 'the whole', der_der/* TAG */.Dk.sequence);
    const [status, token, ...more] = (0,der_der/* derElements */.zN)(response.content);
    const [granted] = status?.tag === der_der/* TAG */.Dk.sequence ? (0,der_der/* derElements */.zN)(status.content) : [];
    if (!granted || more.length > 0)
        throw new der_der/* MalformedDer */.LD('it does not have the parts that it must have');
    if (!GRANTED.includes((0,der_values/* derNumber */.l0)(granted)) || token?.tag !== der_der/* TAG */.Dk.sequence)
        throw new der_der/* MalformedDer */.LD('the authority granted no timestamp');
    const [type, wrapped] = (0,der_der/* derParts */.Um)(token.content, 'the token', der_der/* TAG */.Dk.oid, der_der/* TAG */.Dk.context0);
    if ((0,der_values/* derOid */._2)(type.content) !== OID.signedData)
        throw new der_der/* MalformedDer */.LD('it is not signed data');
    const [signedData] = (0,der_der/* derParts */.Um)(wrapped.content, 'the token', der_der/* TAG */.Dk.sequence);
    return readSignedData(signedData);
}
/** SignedData (RFC 5652, section 5.1). */
function readSignedData({ content }) {
    const [, , statement, ...rest] = (0,der_der/* derElements */.zN)(content);
    const signers = rest.pop();
    // Certificates and revocation lists may stand between; nobody has signed them.
    const between = rest.map(({ tag }) => tag).join();
    if (statement?.tag !== der_der/* TAG */.Dk.sequence || signers?.tag !== der_der/* TAG */.Dk.set || !BETWEEN.includes(between))
        throw new der_der/* MalformedDer */.LD('the signed data do not have the parts that they must have');
    const [signer, ...others] = (0,der_der/* derElements */.zN)(signers.content);
    if (signer?.tag !== der_der/* TAG */.Dk.sequence || others.length > 0)
        throw new der_der/* MalformedDer */.LD('it is not by exactly one signer');
    return { ...readStatement(statement), ...readSigner(signer) };
}
const BETWEEN = ['', `${der_der/* TAG */.Dk.context0}`, `${der_der/* TAG */.Dk.context1}`, `${der_der/* TAG */.Dk.context0},${der_der/* TAG */.Dk.context1}`];
/** EncapsulatedContentInfo (RFC 5652, section 5.2) with TSTInfo inside (RFC 3161, section 2.4.2). */
function readStatement({ content }) {
    const [type, wrapped] = (0,der_der/* derParts */.Um)(content, 'the content', der_der/* TAG */.Dk.oid, der_der/* TAG */.Dk.context0);
    if ((0,der_values/* derOid */._2)(type.content) !== OID.tstInfo)
        throw new der_der/* MalformedDer */.LD('what is signed is not a timestamp');
    const [octets] = (0,der_der/* derParts */.Um)(wrapped.content, 'the content', der_der/* TAG */.Dk.octetString);
    const [statement] = (0,der_der/* derParts */.Um)(octets.content, 'the statement', der_der/* TAG */.Dk.sequence);
    const [version, , imprint, , time, ...optional] = (0,der_der/* derElements */.zN)(statement.content);
    if (!version || imprint?.tag !== der_der/* TAG */.Dk.sequence || time?.tag !== der_der/* TAG */.Dk.generalizedTime || (0,der_values/* derNumber */.l0)(version) !== 1)
        throw new der_der/* MalformedDer */.LD('the statement does not have the parts that it must have');
    if (optional.some(holdsCritical))
        throw new der_der/* MalformedDer */.LD('the statement has a critical extension, which is unknown');
    const [hash, digest] = (0,der_der/* derParts */.Um)(imprint.content, 'the imprint', der_der/* TAG */.Dk.sequence, der_der/* TAG */.Dk.octetString);
    return {
        time: (0,der_values/* derTime */.tm)(time),
        imprint: { hash: hashOf(hash), digest: digest.content },
        statement: octets.content,
    };
}
/** Extensions of the statement, none of which is understood here: `[1]`, a list of OID, criticality where it is one, and value. */
function holdsCritical({ tag, content }) {
    if (tag !== der_der/* TAG */.Dk.context1)
        return false;
    return (0,der_der/* derElements */.zN)(content).some((extension) => {
        const critical = (0,der_der/* derElements */.zN)(extension.content).find((part) => part.tag === der_der/* TAG */.Dk.boolean);
        return critical !== undefined && (0,der_values/* derBoolean */.cl)(critical);
    });
}
/** SignerInfo (RFC 5652, section 5.3). */
function readSigner({ content }) {
    const all = (0,der_der/* derElements */.zN)(content);
    const signed = all.at(-1)?.tag === der_der/* TAG */.Dk.context1 ? content.subarray(0, -(all.at(-1)?.whole.length ?? 0)) : content;
    const shape = [der_der/* TAG */.Dk.integer, der_der/* TAG */.Dk.sequence, der_der/* TAG */.Dk.sequence, der_der/* TAG */.Dk.context0, der_der/* TAG */.Dk.sequence, der_der/* TAG */.Dk.octetString];
    const [, name, hash, attributes, algorithm, signature] = (0,der_der/* derParts */.Um)(signed, 'the signer', ...shape);
    const [issuer, serial] = (0,der_der/* derParts */.Um)(name.content, "the signer's name", der_der/* TAG */.Dk.sequence, der_der/* TAG */.Dk.integer);
    const signedAttributes = Buffer.from(attributes.whole);
    signedAttributes[0] = der_der/* TAG */.Dk.set;
    return {
        signer: { issuer: issuer.whole, serial: serial.content },
        hash: hashOf(hash),
        signedAttributes,
        messageDigest: timestamp_response_digestIn(attributes),
        signatureAlgorithm: algorithm.whole,
        signature: signature.content,
    };
}
/** The two attributes that must be there, each once and with one value (RFC 5652, sections 11.1 and 11.2). */
function timestamp_response_digestIn({ content }) {
    const values = (0,der_der/* derElements */.zN)(content).map(({ content: attribute }) => {
        const [oid, set] = (0,der_der/* derParts */.Um)(attribute, 'a signed attribute', der_der/* TAG */.Dk.oid, der_der/* TAG */.Dk.set);
        return { oid: (0,der_values/* derOid */._2)(oid.content), values: (0,der_der/* derElements */.zN)(set.content) };
    });
    const only = (oid, tag) => {
        const [one, ...more] = values.filter((attribute) => attribute.oid === oid).flatMap((attribute) => attribute.values);
        return one?.tag === tag && more.length === 0 ? one.content : undefined;
    };
    const type = only(OID.contentType, der_der/* TAG */.Dk.oid);
    const digest = only(OID.messageDigest, der_der/* TAG */.Dk.octetString);
    if (!digest || !type || (0,der_values/* derOid */._2)(type) !== OID.tstInfo)
        throw new der_der/* MalformedDer */.LD('its signed attributes do not name what is signed');
    return digest;
}
function hashOf({ content }) {
    const [oid] = (0,der_der/* derElements */.zN)(content);
    const hash = oid?.tag === der_der/* TAG */.Dk.oid ? HASHES[(0,der_values/* derOid */._2)(oid.content)] : undefined;
    if (!hash)
        throw new der_der/* MalformedDer */.LD('it uses a hash that is not supported (SHA-256, SHA-384 and SHA-512 are)');
    return hash;
}

// EXTERNAL MODULE: ./lib/formats/x509/distinguished-name.js
var distinguished_name = __webpack_require__(11189);
// EXTERNAL MODULE: ./lib/formats/x509/extensions.js
var x509_extensions = __webpack_require__(26615);
// EXTERNAL MODULE: ./lib/formats/x509/path.js + 1 modules
var x509_path = __webpack_require__(72354);
// EXTERNAL MODULE: ./lib/formats/x509/signature.js
var x509_signature = __webpack_require__(44527);
;// CONCATENATED MODULE: ./lib/verify/sigstore/timestamps.js
/** Times of signing that an authority vouches for (RFC 3161). */








/** A response with a whole chain has some KiB. */
const MAX_TIMESTAMP_BYTES = 64 * 1024;
/** Verifies each timestamp by itself. Never throws. */
function readTimestamps(tokens, signature, root) {
    const times = new Map();
    const refused = [];
    for (const token of tokens) {
        try {
            if (token.length > MAX_TIMESTAMP_BYTES)
                throw new Error(`it has ${token.length} bytes`);
            const response = readTimestampResponse(token);
            const problem = responseProblem(response, signature, root);
            const { time, signer } = response;
            if (problem === undefined)
                times.set(`${signer.serial.toString('hex')} ${time.getTime()}`, time);
            else
                refused.push(problem);
        }
        catch (error) {
            refused.push((0,result/* wordsOf */.Z9)(error));
        }
    }
    return { times: [...times.values()], refused };
}
function responseProblem(response, stamped, root) {
    const { time, imprint, signer } = response;
    if (!digestOf(imprint.hash, stamped).equals(imprint.digest))
        return 'it is over another signature';
    const named = root.material.timestampAuthorities.filter((authority) => authority.signer.serial.equals(signer.serial) && authority.signer.issuer.equals(signer.issuer));
    if (named.length === 0)
        return 'it is by an authority that the root does not know';
    const trusted = named.filter(({ validFor }) => (0,trust_root/* isWithin */.UO)(validFor, time));
    if (trusted.length === 0)
        return `the root does not list its authority as valid at ${time.toISOString()}`;
    const problems = trusted.map((authority) => authorityProblem(authority, time) ?? signatureProblem(response, authority));
    return problems.includes(undefined) ? undefined : problems[0];
}
const known = new WeakMap();
function knownOf(authority) {
    let found = known.get(authority);
    if (!found)
        known.set(authority, (found = examine(authority)));
    return found;
}
function examine(authority) {
    const key = (0,x509_signature/* publicKeyOf */.kc)(authority.signer);
    const found = (0,x509_path/* pathsFrom */.lL)(authority.signer, authority.certificates, 'timeStamping');
    const problem = key
        ? (signerProblem(authority) ?? (found.paths.length > 0 ? undefined : (0,x509_path/* pathProblem */.z9)([found])))
        : 'its key cannot be read';
    return { paths: found.paths, ...(key && { key }), ...(problem !== undefined && { problem }) };
}
/** Extensions of a signer that may be critical. */
const UNDERSTOOD = [
    x509_extensions/* EXTENSION */.Ys.keyUsage,
    x509_extensions/* EXTENSION */.Ys.subjectAltName,
    x509_extensions/* EXTENSION */.Ys.basicConstraints,
    x509_extensions/* EXTENSION */.Ys.extendedKeyUsage,
];
/**
 * Whoever signs timestamps may do nothing else: one purpose, which is critical (RFC 3161, section 2.3). A root may list an
 * authority that is not so; nothing is proven by it.
 */
function signerProblem({ signer }) {
    try {
        const extensions = (0,x509_extensions/* extensionsProblem */.Ey)(signer, UNDERSTOOD);
        if (extensions)
            return extensions;
        const purposes = (0,x509_extensions/* purposesOf */.De)(signer);
        if (purposes?.length !== 1 || purposes[0] !== x509_extensions/* PURPOSE */.F2.timeStamping)
            return 'its extended key usage is not timestamps alone';
        if (!(0,x509_extensions/* extensionOf */.je)(signer, x509_extensions/* EXTENSION */.Ys.extendedKeyUsage)?.critical)
            return 'its extended key usage is not critical';
        const usage = (0,x509_extensions/* keyUsageOf */.ku)(signer);
        if (usage && !usage.has(x509_extensions/* KEY_USAGE */.CC.digitalSignature) && !usage.has(x509_extensions/* KEY_USAGE */.CC.contentCommitment))
            return 'its key usage does not allow signatures';
        return undefined;
    }
    catch (error) {
        return (0,result/* wordsOf */.Z9)(error);
    }
}
function authorityProblem(authority, time) {
    const { paths, problem } = knownOf(authority);
    const name = (0,distinguished_name/* shownName */.HD)(authority.signer.subject);
    if (problem !== undefined)
        return `the authority ${name} may not sign timestamps: ${problem}`;
    if (paths.some((path) => (0,x509_path/* isPathValidAt */.Lt)(path, time)))
        return undefined;
    return `a certificate of the authority ${name} was not valid at ${time.toISOString()}`;
}
function signatureProblem(response, authority) {
    const { hash, statement, messageDigest, signatureAlgorithm, signedAttributes, signature } = response;
    if (!digestOf(hash, statement).equals(messageDigest))
        return 'what its authority signed is something else';
    const { key } = knownOf(authority);
    return key && (0,x509_signature/* isSignedBy */.s3)(key, (0,x509_signature/* cmsAlgorithm */.Jt)(signatureAlgorithm, hash), signedAttributes, signature)
        ? undefined
        : 'it is not signed by the authority that it names';
}
function digestOf(hash, data) {
    return (0,external_node_crypto_.createHash)(hash).update(data).digest();
}

;// CONCATENATED MODULE: ./lib/verify/sigstore/evidence.js
/**
 * Verifies one piece of evidence for one artifact under one trusted root, in this order: is it about the artifact, is the
 * signer's key good, is the time proven, is the signature right, is it logged. Whose signature it is decides
 * `requirement.ts` afterwards; a fact leaves this file only when everything here has held.
 */














/** Verifies evidence by certificate. Never throws. */
function verifyByCertificate(evidence, leafBytes, artifact, root, { requirements, memory }) {
    const { file } = evidence;
    const bound = (0,bound_content/* bindContent */.z)(evidence, artifact, requirements);
    if (!bound.ok)
        return bound;
    const leaf = memory.about(evidence, artifact.name, {}).result('leaf', () => (0,certificate/* readLeaf */.rf)(leafBytes, file));
    if (!leaf.ok)
        return leaf;
    const unknown = (0,certificate/* issuerProblem */.Rs)(leaf.value, root, file);
    if (unknown)
        return (0,result/* refuse */.TR)(unknown);
    const facts = memory.about(evidence, artifact.name, { root, ...overArtifact(evidence, bound.value) });
    const proven = provenTimes(evidence, root, { log: root.profile.log, timestamp: root.profile.timestamp || requirements.requireTimestamp }, facts);
    if (!proven.ok)
        return proven;
    const times = proven.value.map(({ at }) => at);
    const problem = facts.problem('chain', () => (0,certificate/* verifyLeaf */.mK)(leaf.value, times, root, file)) ??
        facts.problem('signature', () => (0,signature_problem/* signatureProblem */.o)(leaf.value.key, bound.value.message, evidence, artifact)) ??
        facts.problem('log', () => logProblem(evidence, bound.value, { kind: 'certificate', der: leafBytes }, root, times));
    if (problem)
        return (0,result/* refuse */.TR)(problem);
    const { identity, issuer, claims } = leaf.value;
    return (0,result/* accept */.Ju)({
        leaf: leaf.value,
        facts: {
            ...factsOf(evidence, bound.value, root, proven.value),
            identity,
            issuer,
            claims,
            keyFingerprints: (0,public_key_spellings/* fingerprintsIn */.p)(leaf.value.parsed.spki, leaf.value.key),
        },
        ...saidOf(bound.value),
    });
}
/**
 * Verifies evidence by a public key of the policy. `root` is absent where the policy requires neither a transparency log nor
 * a timestamp, or where it has no trusted root. Never throws.
 */
function verifyByKey(evidence, { key, transparencyLog, registry }, artifact, root, { requirements, memory }) {
    const { file } = evidence;
    const bound = (0,bound_content/* bindContent */.z)(evidence, artifact, requirements);
    if (!bound.ok)
        return bound;
    const { der, fingerprint: keyFingerprint } = (0,public_key_facts/* publicKeyFacts */.M2)(key);
    const keyFingerprints = (0,public_key_spellings/* fingerprintsOf */.t)(key);
    const dependence = { key, ...overArtifact(evidence, bound.value) };
    const wrong = memory
        .about(evidence, artifact.name, dependence)
        .problem('signature', () => (0,signature_problem/* signatureProblem */.o)(key, bound.value.message, evidence, artifact, signature_problem/* GIVEN_KEY */.A));
    if (wrong)
        return (0,result/* refuse */.TR)(wrong);
    const needsLog = transparencyLog === 'required' || (transparencyLog === 'auto' && root?.profile.log === true);
    // Entries that nobody asked for are not verified, so they prove nothing and are not told.
    const counted = needsLog ? evidence : { ...evidence, logEntries: [] };
    if (!root) {
        const facts = { ...factsOf(counted, bound.value, undefined, []), keyFingerprint, keyFingerprints };
        if (!needsLog && !requirements.requireTimestamp)
            return (0,result/* accept */.Ju)({ facts, ...saidOf(bound.value) });
        const code = needsLog ? 'TLOG_MISSING' : 'TIMESTAMP_INVALID';
        return (0,result/* refuse */.TR)({
            code,
            message: `No trusted root can verify ${file}: it has no log and no timestamp authority`,
            at: { file },
        });
    }
    const known = memory.about(evidence, artifact.name, { ...dependence, root, logged: needsLog });
    const required = {
        log: needsLog,
        timestamp: requirements.requireTimestamp,
        // A key has no period of its own. That of a log's key says nothing where it has no end.
        time: !counted.logEntries.every((entry) => isOfOpenLog(entry, root)),
    };
    const proven = provenTimes(counted, root, required, known);
    if (!proven.ok)
        return proven;
    const times = proven.value.map(({ at }) => at);
    const problem = known.problem('log', () => logProblem(counted, bound.value, { kind: 'public-key', der }, root, times)) ??
        (0,named_key/* registryKeyProblem */.yA)(registry, times, file);
    if (problem)
        return (0,result/* refuse */.TR)(problem);
    const facts = { ...factsOf(counted, bound.value, root, proven.value), keyFingerprint, keyFingerprints };
    return (0,result/* accept */.Ju)({ facts, ...saidOf(bound.value) });
}
/** What is signed is part of the evidence, or it is the artifact, and then no other artifact has the same facts. */
function overArtifact({ content }, { message }) {
    return content.kind === 'message' ? { message } : {};
}
function saidOf({ provenance, statement }) {
    return { ...(provenance && { provenance }), ...(statement && { statement }) };
}
/** True where the trusted root names no time at which the key of the entry's log ceased to count. */
function isOfOpenLog({ logId }, { material }) {
    const logs = material.tlogs.filter(({ logID }) => logID.equals(logId.keyId));
    return logs.length > 0 && logs.every(({ validFor }) => validFor.end >= trust_root/* END_OF_TIME */.AC);
}
const ENDED_LOG = 'The trusted root gives the key of the log an end, so that the time must be proven. Sign with a timestamp authority.';
const GITSIGN_OFFLINE = 'Sign with `git config gitsign.rekorMode offline`, which puts the log entry into the tag: nothing is looked up in the log.';
/**
 * The times that evidence proves; at least one, unless `time` is false. A log's time counts only with the log's promise, which `logProblem` verifies; evidence
 * whose promise does not hold is refused as a whole.
 */
function provenTimes({ file, form, content, logEntries, timestamps }, root, required, facts) {
    const at = { file };
    const hint = form === 'gitsign' && { hint: GITSIGN_OFFLINE };
    if (required.log && logEntries.length === 0) {
        return (0,result/* refuse */.TR)({
            code: 'TLOG_MISSING',
            message: `${file} has no transparency log entry, which the trusted root ${root.name} requires`,
            expected: `an entry in ${(0,instance_words/* knownLogs */.td)(root)}`,
            actual: 'no entry',
            ...hint,
            at,
        });
    }
    const stamped = facts.result('timestamps', () => (0,result/* accept */.Ju)(readTimestamps(timestamps, content.signature, root)));
    if (!stamped.ok)
        return stamped;
    const signed = stamped.value;
    if (required.timestamp && signed.times.length === 0) {
        const why = signed.refused[0] ? ` (${signed.refused[0]})` : '';
        return (0,result/* refuse */.TR)({
            code: 'TIMESTAMP_INVALID',
            message: `${file} has no timestamp by an authority of the trusted root ${root.name}${why}`,
            expected: 'a signed timestamp by an authority of the trusted root',
            actual: timestamps.length === 0 ? 'no timestamp' : 'a timestamp that is not accepted',
            at,
        });
    }
    const times = signed.times.map((time) => ({ at: time, by: 'timestamp-authority' }));
    for (const entry of logEntries) {
        const time = promisedTime(entry);
        if (time === 'malformed')
            return (0,result/* refuse */.TR)({ code: 'TLOG_INVALID', message: `A log entry in ${file} has no readable time`, at });
        if (time)
            times.push({ at: time, by: 'transparency-log' });
    }
    if (times.length > 0 || required.time === false)
        return (0,result/* accept */.Ju)(times);
    return (0,result/* refuse */.TR)(untimed({ file, form, timestamps }, signed.refused[0], required.time === true));
}
/** @param byKey by a key, for which a time is required only because its log has an end */
function untimed({ file, form, timestamps }, refused, byKey) {
    const tag = form === 'gitsign' && { hint: GITSIGN_OFFLINE };
    return {
        code: tag && timestamps.length === 0 ? 'TLOG_MISSING' : 'TIMESTAMP_INVALID',
        message: `Nothing in ${file} proves when it was signed${refused === undefined ? '' : `: ${refused}`}`,
        ...tag,
        ...(byKey && { hint: ENDED_LOG }),
        at: { file },
    };
}
function promisedTime({ inclusionPromise, integratedTime }) {
    if (!inclusionPromise)
        return undefined;
    const seconds = Number(integratedTime);
    const time = new Date(seconds * 1000);
    return /^[0-9]{1,12}$/.test(integratedTime) && seconds > 0 && !Number.isNaN(time.getTime()) ? time : 'malformed';
}
function logProblem({ logEntries, content, file }, { message, payloadDigest }, key, root, times) {
    const signedDigests = ['sha256', 'sha384', 'sha512'].flatMap((algorithm) => {
        const known = message.digests[algorithm];
        if (known)
            return [known];
        // What is signed of an image or an attestation is a document of its own, not the artifact.
        return content.kind !== 'message' && message.bytes ? [(0,external_node_crypto_.createHash)(algorithm).update(message.bytes).digest()] : [];
    });
    const logged = { content, signedDigests, key, ...(payloadDigest && { payloadDigest }) };
    return verifyLogEntries(logEntries, logged, root, { times, file });
}
function factsOf({ file, content, logEntries }, { predicateType, imageClaims, claimed }, root, times) {
    const [entry] = logEntries;
    const log = entry && root && logFacts(entry, root);
    return {
        // cosign 3 signs an image by a statement that says nothing but that it is signed.
        kind: content.kind === 'dsse' && predicateType !== predicate_types/* COSIGN_SIGN */.i ? 'attestation' : 'message',
        file,
        times,
        ...(imageClaims && { imageClaims }),
        ...(predicateType !== undefined && { predicateType }),
        ...(content.kind === 'dsse' && { statementDigest: (0,formats_sha256/* sha256Hex */.f)(content.payload) }),
        ...(claimed && { claimed }),
        ...(root && { root: root.name }),
        ...(log && { log }),
    };
}
/** Where a verified entry stands: only what the log itself signed. Only Rekor v1 of the public-good instance can be searched. */
function logFacts({ logId, logIndex, inclusionPromise, inclusionProof }, root) {
    const log = root.material.tlogs.find(({ logID }) => logID.equals(logId.keyId));
    // A promise (Rekor v1) signs the index; a proof (v2) has its own. The bundle's copy beside a proof is nobody's word.
    const index = inclusionPromise ? logIndex : inclusionProof?.logIndex;
    if (!log || index === undefined)
        return undefined;
    const searchUrl = root.searchable && inclusionPromise ? `https://search.sigstore.dev/?logIndex=${index}` : undefined;
    return { index, url: log.baseURL, ...(searchUrl !== undefined && { searchUrl }) };
}

// EXTERNAL MODULE: ./lib/verify/keys/key-form.js + 5 modules
var key_form = __webpack_require__(82522);
// EXTERNAL MODULE: ./lib/formats/openpgp/openpgp-material.js
var openpgp_material = __webpack_require__(18169);
;// CONCATENATED MODULE: ./lib/verify/openpgp/openpgp-signer.js

/** One outcome for each signature of the evidence that the requirement's own signers made. */
function openPgpOutcomes({ by: { of }, requireTimestamp }, { file, held, refusals }) {
    if (!of.some(({ kind }) => kind === 'openpgp')) {
        return [
            {
                refusal: {
                    code: 'KEY_MISMATCH',
                    message: `${file} is not the expected kind of evidence`,
                    expected: 'evidence by a certificate or a public key',
                    actual: 'an OpenPGP signature',
                    hint: 'To accept OpenPGP signatures, give the keys with `openpgp-keys`.',
                    at: { file },
                },
            },
        ];
    }
    if (requireTimestamp) {
        return [
            {
                refusal: {
                    code: 'TIMESTAMP_INVALID',
                    message: `${file} is an OpenPGP signature, which carries no timestamp by an authority`,
                    at: { file },
                },
            },
        ];
    }
    const good = held.flatMap((one) => {
        const signer = of.find((candidate) => candidate === one.signer);
        return signer?.kind === 'openpgp' ? [{ signer, signingKey: one.key, proof: proofOf(file, one) }] : [];
    });
    return [...good, ...refusals.map((refusal) => ({ refusal }))];
}
function proofOf(file, { signer, key, claimedTime, lineEnds }) {
    return {
        kind: 'message',
        file,
        signer: signer.name,
        times: [],
        keyFingerprints: otherSpellings(signer, key),
        openpgp: { fingerprint: signer.fingerprint, signingKey: key, claimedTime, ...(lineEnds && { lineEnds }) },
    };
}
/** What the key that signed, and the primary one that answers for it, go by in other forms. */
function otherSpellings({ certificate, fingerprint }, signingKey) {
    const keys = certificate.getKeys().filter((key) => [fingerprint, signingKey].includes(key.getFingerprint()));
    return [...new Set(keys.flatMap(openpgp_material/* openPgpSpellings */.Xi))];
}

// EXTERNAL MODULE: ./lib/verify/predicates/provenance-requirement.js
var provenance_requirement = __webpack_require__(55231);
// EXTERNAL MODULE: ./lib/verify/keys/key-mismatch.js
var key_mismatch = __webpack_require__(88102);
// EXTERNAL MODULE: ./lib/verify/identity/signer.js + 7 modules
var identity_signer = __webpack_require__(65058);
// EXTERNAL MODULE: ./lib/verify/mint.js
var mint = __webpack_require__(26477);
;// CONCATENATED MODULE: ./lib/verify/requirement.js


















/**
 * Checks an artifact against a signature requirement.
 *
 * @param candidates evidence that was read, and refusals of what could not be read
 * @param roots every trusted root of the policy; never empty unless no signer needs one
 * @param memory where facts of evidence are remembered for other artifacts and requirements of the run
 */
function checkSignature(requirement, artifact, candidates, roots, memory = (0,verification_memory/* createVerificationMemory */.D)()) {
    const { content, attestationOnly } = requirement;
    const known = { roots, memory };
    const accepted = [];
    const refusals = [];
    for (const candidate of candidates) {
        const outcomes = candidate.ok ? tryCandidate(requirement, artifact, candidate.value, known) : [candidate];
        for (const one of outcomes) {
            const formed = attestationOnly ? ofRequiredForm(requirement, one) : one;
            const outcome = content ? ofRequiredContent(content, formed) : formed;
            if (outcome.ok)
                accepted.push(outcome.value);
            else
                refusals.push(outcome.refusal);
        }
    }
    // Says of which bytes a proof is, where those are not the file as it is.
    const minted = (proof) => (0,mint/* mint */.X)(artifact.proven ? { ...proof, proven: artifact.proven } : proof);
    const { threshold, of } = requirement.by;
    const [first, ...further] = accepted;
    const met = distinctSigners(of.map(({ name }) => name), accepted);
    if (first && threshold >= 1 && met >= threshold) {
        return {
            check: first.proof.kind === 'attestation' ? 'attestation' : 'signature',
            status: 'pass',
            proof: minted(first.proof),
            ...(further.length > 0 && { further: further.map(({ proof }) => minted(proof)) }),
            others: refusals,
        };
    }
    return notMet(requirement, artifact, accepted, met, refusals);
}
/** @param met how many of the required signers the accepted signatures are by */
function notMet({ attestationOnly, by: { threshold, of } }, artifact, accepted, met, refusals) {
    const check = attestationOnly ? 'attestation' : 'signature';
    if (accepted.length === 0)
        return { check, ...refusedBy((0,closeness/* byCloseness */.l)(refusals), artifact) };
    const [closest] = (0,closeness/* byCloseness */.l)(refusals);
    const refusal = {
        code: closest?.code ?? 'BUNDLE_MISSING',
        message: `${artifact.name} is signed by ${met} of the ${threshold} signers required`,
        expected: `${threshold} of ${of.map(({ name }) => name).join(', ')}`,
        actual: accepted.map(({ signers }) => signers.join(' or ')).join(', '),
        ...(accepted.length > met && { hint: ONE_SIGNER }),
    };
    return { check, status: 'fail', refusal, others: refusals };
}
function refusedBy([closest, ...others], artifact) {
    const refusal = closest ?? missing(artifact);
    return { status: (0,errors/* isCouldNotLook */.mI)(refusal.code) ? 'error' : 'fail', refusal, others };
}
function ofRequiredForm(requirement, outcome) {
    const problem = outcome.ok ? (0,required_form/* formProblem */.i)(requirement, outcome.value.proof) : undefined;
    return problem ? (0,result/* refuse */.TR)(problem) : outcome;
}
function missing({ name }) {
    return { code: 'BUNDLE_MISSING', message: `No evidence was found for ${name}` };
}
/** One outcome for each signature of the evidence that is accepted, or one refusal at least. */
function tryCandidate(requirement, artifact, evidence, known) {
    if (evidence.form !== 'openpgp-judged') {
        return (0,key_forms/* isKeyFormEvidence */.Tg)(evidence)
            ? byKeyForm(requirement, artifact, evidence)
            : [trySigstore(requirement, artifact, evidence, known)];
    }
    return openPgpOutcomes(requirement, evidence).map((outcome) => 'refusal' in outcome
        ? (0,result/* refuse */.TR)(outcome.refusal)
        : (0,result/* accept */.Ju)({
            marks: () => (0,persons/* openPgpKeyMarks */.hL)(outcome.signer, [outcome.signingKey]),
            signers: [outcome.signer.name],
            proof: outcome.proof,
        }));
}
function byKeyForm(requirement, artifact, evidence) {
    const signers = requirement.by.of.filter(isUsableKey);
    if (signers.length === 0)
        return [(0,key_mismatch/* keyMismatch */.C_)(evidence.file, (0,key_mismatch/* otherThanKey */.l0)(requirement), 'a public key')];
    const outcomes = signers.map((signer) => {
        const held = (0,key_form/* verifyKeyForm */.Z)(evidence, signer, artifact, requirement);
        return byKey(signer, held.ok ? (0,result/* accept */.Ju)({ facts: held.value }) : held);
    });
    // One file may hold signatures by several keys.
    const accepted = outcomes.filter(({ ok }) => ok);
    return accepted.length > 0 ? accepted : [(0,closeness/* firstAccepted */.c)(outcomes, (outcome) => outcome)];
}
/** A key that others must have signed is nobody's until their signatures hold. */
function isUsableKey(signer) {
    return signer.kind === 'key' && signer.vouching === undefined;
}
function trySigstore(requirement, artifact, evidence, { roots, memory }) {
    const { of } = requirement.by;
    const { key, file } = evidence;
    if (key.kind === 'certificate') {
        const signers = of.filter((signer) => signer.kind === 'identity');
        if (signers.length === 0)
            return (0,key_mismatch/* keyMismatch */.C_)(file, (0,key_mismatch/* otherThanCertificate */.zr)(requirement), 'a certificate');
        const instances = requirement.release ? roots.filter(isOfGitHub) : roots;
        if (instances.length === 0)
            return (0,result/* refuse */.TR)(noInstance(file));
        return (0,closeness/* firstAccepted */.c)(instances, (root) => byIdentity(requirement, artifact, evidence, { leaf: key.leaf, signers, root, memory }));
    }
    const signers = of.filter(isUsableKey);
    if (signers.length === 0)
        return (0,key_mismatch/* keyMismatch */.C_)(file, (0,key_mismatch/* otherThanKey */.l0)(requirement), 'a public key, which has no identity');
    const named = signers.filter((signer) => (0,named_key/* isNamedBy */.$8)(signer, evidence));
    if (named.length === 0)
        return (0,result/* refuse */.TR)((0,named_key/* unnamedKey */.eT)(signers, evidence));
    return (0,closeness/* firstAccepted */.c)(named, (signer) => {
        if (signer.format)
            return (0,key_mismatch/* keyMismatch */.C_)(file, `a key of ${signer.format.kind}`, 'a signature of another form');
        return (0,closeness/* firstAccepted */.c)(rootsFor(signer, requirement, roots), (root) => byKey(signer, verifyByKey(evidence, signer, artifact, root, { requirements: requirement, memory })));
    });
}
/**
 * The roots that may vouch beside a key; one that is absent stands for none where none is needed. Nothing binds a key to a
 * root, so that by `auto` an entry is required as soon as any root has a log: one without must not lower the bar.
 */
function rootsFor({ transparencyLog }, { requireTimestamp }, roots) {
    const logging = roots.filter(({ profile }) => profile.log);
    if (transparencyLog === 'required')
        return logging;
    if (transparencyLog === 'auto' && (logging.length > 0 || roots.length === 0))
        return logging;
    return requireTimestamp && roots.length > 0 ? roots : [undefined];
}
function byIdentity(requirement, artifact, evidence, { leaf, signers, root, memory, }) {
    const allowed = signers.filter((signer) => signer.root === undefined || signer.root === root.name);
    if (allowed.length === 0)
        return (0,key_mismatch/* keyMismatch */.C_)(evidence.file, 'another trusted root', `the trusted root ${root.name}`);
    const held = verifyByCertificate(evidence, leaf, artifact, root, { requirements: requirement, memory });
    if (!held.ok)
        return held;
    const certificate = held.value.leaf;
    const met = certificate ? allowed.filter((signer) => (0,identity_signer/* isSigner */.J)(certificate, signer, held.value.provenance)) : [];
    if (certificate && met.length === 0) {
        const { provenance, facts } = held.value;
        return (0,result/* refuse */.TR)({ ...(0,identity_signer/* signerRefusal */.j)(certificate, allowed, evidence.file, provenance), proof: facts });
    }
    // A root without a log requires no entry; who requires one by words is not met by less.
    const logged = root.profile.log ? met : met.filter(({ transparencyLog }) => transparencyLog !== 'required');
    const { issuer = '', identity = '' } = held.value.facts;
    // Who signed with one key as an identity and by the key itself signed once.
    const marks = () => [(0,persons/* identityMark */.Uc)(issuer, identity), ...(certificate ? (0,persons/* keyMarks */.Gr)(certificate.key) : [])];
    return logged.length > 0 ? acceptedBy(logged, held.value, marks) : (0,result/* refuse */.TR)(unlogged(evidence.file, root, held.value));
}
function unlogged(file, { name }, { facts }) {
    return {
        code: 'TLOG_MISSING',
        message: `${file} has no transparency log entry, which \`transparency-log: required\` requires: the trusted root ${name} has no log`,
        expected: 'an entry in a log of the trusted root',
        actual: 'a trusted root without a log',
        hint: 'Name a trusted root that has a log with `trusted-root`; `transparency-log: auto` requires an entry only where the root has one.',
        at: { file },
        proof: facts,
    };
}
function byKey(signer, held) {
    if (!held.ok)
        return held;
    const { facts } = held.value;
    const problem = (0,provenance_requirement/* provenanceProblem */.b)(signer.provenance, held.value, facts.file);
    if (problem)
        return (0,result/* refuse */.TR)({ ...problem, proof: facts });
    const { vouchedBy } = signer;
    if (!vouchedBy)
        return acceptedBy([signer], held.value, () => (0,persons/* keyMarks */.Gr)(signer.key));
    // Whoever vouches for a key could have made it, and is no second person beside it.
    const marks = () => [
        ...(0,persons/* keyMarks */.Gr)(signer.key),
        ...vouchedBy.proofs.flatMap((proof) => (0,persons/* proofMarks */.JU)(proof, vouchedBy.by.of)),
    ];
    const vouched = { ...facts, keyVouchedBy: vouchedBy.proofs, keyFile: vouchedBy.document };
    return acceptedBy([signer], { ...held.value, facts: vouched }, marks);
}
function acceptedBy(met, { facts, statement }, marks) {
    const [first] = met;
    if (!first)
        throw new Error('a signature without a signer cannot be accepted');
    return (0,result/* accept */.Ju)({
        marks,
        signers: met.map(({ name }) => name),
        proof: { ...facts, signer: first.name },
        ...(statement && { statement }),
    });
}


/***/ }),

/***/ 88248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ bindContent)
});

// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
// EXTERNAL MODULE: ./lib/verify/predicates/package-subject.js
var package_subject = __webpack_require__(54649);
// EXTERNAL MODULE: ./lib/formats/other-signed-content.js + 1 modules
var other_signed_content = __webpack_require__(51497);
// EXTERNAL MODULE: ./lib/formats/json/json.js
var json = __webpack_require__(85497);
// EXTERNAL MODULE: ./lib/formats/json/member-case.js
var member_case = __webpack_require__(79910);
// EXTERNAL MODULE: ./lib/formats/matcher.js
var matcher = __webpack_require__(15218);
// EXTERNAL MODULE: ./lib/verify/statement.js + 1 modules
var verify_statement = __webpack_require__(68722);
;// CONCATENATED MODULE: ./lib/verify/predicates/release-statement.js
/**
 * Is a statement about this very release? What is compared is signed by GitHub (predicate "release" of the in-toto attestation
 * framework, with GitHub's own fields `repository` and `tag`).
 */




/** What differs, or undefined where it is the release, its commit and the asset of that name. */
function releaseProblem(statement, { owner, repo, tag, commit }, { name, digests }, file) {
    const { predicate, subjects } = statement;
    const mismatch = (what, expected, actual) => ({
        code: 'CLAIM_MISMATCH',
        message: `The attestation in ${file} is about another ${what} than the one that is checked`,
        expected,
        actual: typeof actual === 'string' ? actual : 'none',
        at: { file },
    });
    const twin = (0,member_case/* otherSpelling */.N)(predicate, ['repository', 'tag']);
    if (twin !== undefined)
        return mismatch('release', `${owner}/${repo}@${tag}`, `a member ${(0,json/* shownJson */.oB)(twin)}`);
    const repository = (0,json/* dig */.rO)(predicate, 'repository');
    // GitHub compares names of owners and repositories without case, and tags with it.
    if (typeof repository !== 'string' || (0,matcher/* foldAscii */.Dr)(repository) !== (0,matcher/* foldAscii */.Dr)(`${owner}/${repo}`))
        return mismatch('repository', `${owner}/${repo}`, repository);
    const stated = (0,json/* dig */.rO)(predicate, 'tag');
    if (stated !== tag)
        return mismatch('tag', tag, stated);
    const algorithm = commit?.length === 40 ? 'sha1' : 'sha256';
    if (commit === undefined || !isOfCommit(statement, algorithm, commit)) {
        const stated = subjects.find(({ digest }) => typeof digest[algorithm] === 'string');
        return mismatch('commit', `${algorithm}:${commit ?? '(not looked up)'}`, stated?.digest[algorithm]);
    }
    const named = (0,verify_statement/* subjectsOf */.Z6)(statement, digests);
    if (named.some((subject) => subject.name === name))
        return undefined;
    return mismatch('asset', name, named[0]?.name);
}
function isOfCommit(statement, algorithm, commit) {
    const named = (0,verify_statement/* subjectIndex */.Nu)(statement).get((0,verify_statement/* subjectKey */.ow)(algorithm, commit)) ?? [];
    return named.some(({ digest }) => digest[algorithm] === commit);
}

// EXTERNAL MODULE: ./lib/verify/sigstore/simple-signing.js
var simple_signing = __webpack_require__(70422);
// EXTERNAL MODULE: ./lib/verify/sigstore/read-content.js + 2 modules
var read_content = __webpack_require__(5708);
;// CONCATENATED MODULE: ./lib/verify/predicates/id-subject.js

/** Undefined where a subject has exactly this id. */
function idProblem(statement, { kind, value }, artifact, file) {
    const isNamed = statement.subjects.some(({ digest }) => Object.hasOwn(digest, kind) && digest[kind] === value);
    return isNamed ? undefined : (0,verify_statement/* aboutOthers */.Z2)(statement, `${kind}:${value}`, artifact, file);
}

;// CONCATENATED MODULE: ./lib/verify/sigstore/bound-content.js








/**
 * Is the evidence about this artifact, and of an accepted type? Cheap, so it is asked first; says nothing about who made it.
 */
function bindContent(evidence, artifact, requirements) {
    const bound = bindKind(evidence, artifact, requirements);
    if (!bound.ok || !requirements.annotations)
        return bound;
    const problem = (0,simple_signing/* annotationProblem */.pv)(requirements.annotations, bound.value.imageClaims, evidence.file);
    return problem ? (0,result/* refuse */.TR)(problem) : bound;
}
function bindKind(evidence, artifact, requirements) {
    const { content, file } = evidence;
    if (content.kind === 'message')
        return bindMessage(content.claimedDigest, artifact, file);
    if (content.kind === 'simple-signing') {
        const { payload } = content;
        const claims = (0,simple_signing/* readSimpleSigning */.k0)(payload, { name: artifact.name, sha256: artifact.digests.sha256 }, file);
        return claims.ok ? (0,result/* accept */.Ju)({ message: { bytes: payload, digests: {} }, imageClaims: claims.value }) : claims;
    }
    if (content.kind === 'cms')
        return bindCms(content, artifact, file);
    return bindStatement(evidence, artifact, requirements);
}
function bindStatement(evidence, artifact, requirements) {
    const read = (0,read_content/* contentOf */.$)(evidence);
    if (!read)
        throw new Error('an attestation without an envelope');
    if (!read.ok)
        return read;
    const { file } = evidence;
    const { statement, signed, payloadDigest, claimed, provenance } = read.value;
    const problem = (artifact.id
        ? idProblem(statement, artifact.id, artifact.name, file)
        : (0,verify_statement/* subjectProblem */.gc)(statement, artifact.digests, artifact.name, file)) ??
        (0,verify_statement/* predicateProblem */.ds)(statement, requirements.predicateTypes, file) ??
        (requirements.package && (0,package_subject/* packageProblem */.e)(statement, requirements.package, artifact, file)) ??
        (requirements.release && releaseProblem(statement, requirements.release, artifact, file));
    if (problem)
        return (0,result/* refuse */.TR)(problem);
    return (0,result/* accept */.Ju)({
        message: { bytes: signed, digests: {} },
        payloadDigest,
        predicateType: statement.predicateType,
        statement,
        ...(0,verify_statement/* imageClaimsOf */.kQ)(statement, artifact.digests),
        ...(claimed && { claimed }),
        ...(provenance && { provenance }),
    });
}
/** What is signed are the attributes; they must name the artifact, and the signature over them is verified afterwards. */
function bindCms({ messageDigest, signedAttributes }, { name, digests: { sha256 } }, file) {
    if (sha256?.equals(messageDigest))
        return (0,result/* accept */.Ju)({ message: { bytes: signedAttributes, digests: {} } });
    return (0,result/* refuse */.TR)({
        code: 'SIGNATURE_INVALID',
        message: `The signature in ${file} is for other content than that of ${name}`,
        expected: `sha256:${messageDigest.toString('hex')}`,
        ...(sha256 && { actual: `sha256:${sha256.toString('hex')}` }),
        at: { file },
    });
}
/** A claimed digest is never believed, but one that differs from ours says plainly what is wrong. */
function bindMessage(claimed, { name, digests, bytes, opening }, file) {
    const other = (0,other_signed_content/* otherSignedContent */.KB)({ bytes, opening });
    if (other !== undefined) {
        return (0,result/* refuse */.TR)({
            code: 'SIGNATURE_INVALID',
            message: `${name} has the content that the signature of ${other} is over: the signature in ${file} could be taken from there`,
            expected: 'a file that no signature in another form is over',
            actual: `what is signed in ${other}`,
            hint: 'Sign an archive with the file, or a checksum list that names it.',
            at: { file },
        });
    }
    const actual = claimed && digests[claimed.algorithm];
    if (claimed && !actual) {
        return (0,result/* refuse */.TR)({
            code: 'SIGNATURE_INVALID',
            message: `The signature in ${file} is over the ${claimed.algorithm} digest, which is not known of ${name}`,
            hint: `Give the ${claimed.algorithm} digest as well, or the file itself.`,
            at: { file },
        });
    }
    if (claimed && actual && !claimed.value.equals(actual)) {
        return (0,result/* refuse */.TR)({
            code: 'SIGNATURE_INVALID',
            message: `The signature in ${file} is for other content than that of ${name}`,
            expected: `${claimed.algorithm}:${claimed.value.toString('hex')}`,
            actual: `${claimed.algorithm}:${actual.toString('hex')}`,
            at: { file },
        });
    }
    return (0,result/* accept */.Ju)({ message: { digests, ...(bytes && { bytes }) } });
}


/***/ }),

/***/ 874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ promiseCalls),
/* harmony export */   W: () => (/* binding */ transparencyProblem)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _formats_der_der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11631);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28490);
/* harmony import */ var _trust_trust_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22089);
/* harmony import */ var _formats_x509_extensions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26615);
/* harmony import */ var _formats_signature_call_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13111);
/* harmony import */ var _log_signature_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68825);
/**
 * Signed certificate timestamps (RFC 6962): the promises of certificate transparency logs that stand in a certificate. What
 * a log has signed is the certificate as it was before they were put in.
 */







const VERSION_1 = 0;
const SHA256 = 4;
/**
 * Why the certificate is not proven to be in a log; undefined where it is. Every promise in it must be by one of the logs.
 * Never throws.
 */
function transparencyProblem(path, logs) {
    const [leaf, issuer] = path;
    if (!leaf || !issuer)
        return 'its issuer is unknown';
    try {
        const promises = promiseCalls(leaf, issuer, logs);
        if (promises.length === 0)
            return 'it has no signed certificate timestamp';
        const good = promises.every((calls) => calls.some(_formats_signature_call_js__WEBPACK_IMPORTED_MODULE_5__/* .isValid */ .fn));
        return good ? undefined : 'a signed certificate timestamp in it is not by a log that the root knows';
    }
    catch (error) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(error);
    }
}
/** What was worked out of a certificate last: it is asked for when its verification is foreseen, and when it is judged. */
const worked = new WeakMap();
/** What is to be verified for each promise: any one, by one of the logs. @throws Error where they cannot be read */
function promiseCalls(leaf, issuer, logs) {
    const known = worked.get(leaf);
    if (known?.issuer === issuer && known.logs === logs)
        return known.calls;
    const calls = workOut(leaf, issuer, logs);
    worked.set(leaf, { issuer, logs, calls });
    return calls;
}
function workOut(leaf, issuer, logs) {
    const list = (0,_formats_x509_extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .extensionOf */ .je)(leaf, _formats_x509_extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .EXTENSION */ .Ys.signedCertificateTimestamps);
    const promises = list ? readList(list.value) : [];
    if (promises.length === 0)
        return [];
    const entry = entryOf(leaf, issuer);
    return promises.map((promise) => logs.flatMap((log) => promiseCall(log, promise, entry) ?? []));
}
function promiseCall(log, promise, entry) {
    const { version, logID, timestamp, extensions, hash, signature } = promise;
    const time = new Date(Number(timestamp.readBigUInt64BE()));
    if (version !== VERSION_1 || hash !== SHA256 || !log.logID.equals(logID) || !(0,_trust_trust_root_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(log.validFor, time))
        return undefined;
    const signed = [
        Buffer.from([version, CERTIFICATE_TIMESTAMP]),
        timestamp,
        uint(PRECERT_ENTRY, 2),
        entry,
        vector(extensions, 2),
    ];
    return (0,_log_signature_js__WEBPACK_IMPORTED_MODULE_6__/* .logCall */ .F)(log, Buffer.concat(signed), signature);
}
const CERTIFICATE_TIMESTAMP = 0;
const PRECERT_ENTRY = 1;
/**
 * PreCert (RFC 6962, section 3.2): who issued the certificate, and what was signed of it but the promises themselves. All of
 * it stands in the certificate; only the three lengths around the extensions are written anew.
 */
function entryOf({ beforeExtensions, extensions }, issuer) {
    const others = extensions.filter(({ oid }) => oid !== _formats_x509_extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .EXTENSION */ .Ys.signedCertificateTimestamps);
    const list = others.map(({ whole }) => whole);
    const sequence = (0,_formats_der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .derHeader */ .JY)(_formats_der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence, (0,_formats_der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesIn */ .tD)(list));
    const field = (0,_formats_der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .derHeader */ .JY)(_formats_der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.context3, sequence.length + (0,_formats_der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesIn */ .tD)(list));
    const parts = [beforeExtensions, field, sequence, ...list];
    const outer = (0,_formats_der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .derHeader */ .JY)(_formats_der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence, (0,_formats_der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesIn */ .tD)(parts));
    return Buffer.concat([keyHashOf(issuer), uint(outer.length + (0,_formats_der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesIn */ .tD)(parts), 3), outer, ...parts]);
}
const keyHashes = new WeakMap();
function keyHashOf(issuer) {
    let hash = keyHashes.get(issuer);
    if (!hash)
        keyHashes.set(issuer, (hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(issuer.spki).digest()));
    return hash;
}
/** SignedCertificateTimestampList (RFC 6962, section 3.3) inside one more OCTET STRING; lengths are as TLS writes them. */
function readList(value) {
    const [octets] = (0,_formats_der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .derParts */ .Um)(value, 'the list of signed certificate timestamps', _formats_der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.octetString);
    const whole = new TlsReader(octets.content);
    const list = new TlsReader(whole.vector(2));
    whole.end();
    const promises = [];
    while (!list.isAtEnd)
        promises.push(readPromise(new TlsReader(list.vector(2))));
    return promises;
}
function readPromise(reader) {
    const version = reader.uint(1);
    const logID = reader.bytes(32);
    const timestamp = reader.bytes(8);
    const extensions = reader.vector(2);
    const hash = reader.uint(1);
    reader.uint(1); // the algorithm follows from the log's key
    const signature = reader.vector(2);
    reader.end();
    return { version, logID, timestamp, extensions, hash, signature };
}
/** Numbers and vectors of TLS (RFC 5246, section 4). */
class TlsReader {
    #rest;
    constructor(bytes) {
        this.#rest = bytes;
    }
    get isAtEnd() {
        return this.#rest.length === 0;
    }
    bytes(length) {
        if (this.#rest.length < length)
            throw new Error('a signed certificate timestamp is cut off');
        const read = this.#rest.subarray(0, length);
        this.#rest = this.#rest.subarray(length);
        return read;
    }
    uint(width) {
        return this.bytes(width).readUIntBE(0, width);
    }
    vector(width) {
        return this.bytes(this.uint(width));
    }
    end() {
        if (!this.isAtEnd)
            throw new Error('a signed certificate timestamp has bytes behind its end');
    }
}
function uint(value, width) {
    const bytes = Buffer.alloc(width);
    bytes.writeUIntBE(value, 0, width);
    return bytes;
}
function vector(content, width) {
    return Buffer.concat([uint(content.length, width), content]);
}


/***/ }),

/***/ 84687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rs: () => (/* binding */ issuerProblem),
/* harmony export */   mK: () => (/* binding */ verifyLeaf),
/* harmony export */   rf: () => (/* binding */ readLeaf)
/* harmony export */ });
/* harmony import */ var _formats_x509_distinguished_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11189);
/* harmony import */ var _instance_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47621);
/* harmony import */ var _formats_der_der_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11631);
/* harmony import */ var _formats_der_der_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24526);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97535);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28490);
/* harmony import */ var _trust_trust_root_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22089);
/* harmony import */ var _formats_x509_certificate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60166);
/* harmony import */ var _formats_x509_extensions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26615);
/* harmony import */ var _formats_x509_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72354);
/* harmony import */ var _formats_x509_signature_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44527);
/* harmony import */ var _certificate_transparency_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(874);
/* harmony import */ var _evidence_sigstore_claims_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(39083);
/* harmony import */ var _formats_public_key_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(50196);
/**
 * The signing certificate: what it states, whether it may sign at all, and whether a trusted root vouches for it at the
 * proven time of signing. Checks that the library leaves out are here: exactly one subject alternative name read from the
 * raw bytes, key usage, unknown critical extensions, doubled extensions (RFC 5280, 4.2; Fulcio certificate specification).
 */














/** Fulcio's otherName, for a subject that is neither a URI nor an address. */
const FULCIO_OTHER_NAME = '1.3.6.1.4.1.57264.1.7';
/** Extensions that this code understands; any other that is critical makes the certificate unusable (RFC 5280, 4.2). */
const UNDERSTOOD = [
    _formats_x509_extensions_js__WEBPACK_IMPORTED_MODULE_8__/* .EXTENSION */ .Ys.keyUsage,
    _formats_x509_extensions_js__WEBPACK_IMPORTED_MODULE_8__/* .EXTENSION */ .Ys.subjectAltName,
    _formats_x509_extensions_js__WEBPACK_IMPORTED_MODULE_8__/* .EXTENSION */ .Ys.basicConstraints,
    _formats_x509_extensions_js__WEBPACK_IMPORTED_MODULE_8__/* .EXTENSION */ .Ys.extendedKeyUsage,
];
/** Signing certificates have one or two KiB; taking megabytes of DER apart costs memory a hundred times as large. */
const MAX_CERTIFICATE_BYTES = 64 * 1024;
const leaves = new WeakMap();
/**
 * Reads a leaf certificate and refuses one that may not sign or does not name exactly one signer. Never throws.
 *
 * @param der part of evidence, which is never written to: what is good is remembered with it
 */
function readLeaf(der, file) {
    const known = leaves.get(der);
    if (known)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_5__/* .accept */ .Ju)(known);
    const read = readLeafNow(der, file);
    if (read.ok)
        leaves.set(der, read.value);
    return read;
}
function readLeafNow(der, file) {
    const invalid = (what) => (0,_core_result_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)({
        code: 'CERTIFICATE_INVALID',
        message: `The certificate in ${file} is not accepted: ${what}`,
        expected: 'a certificate of one signer, as Sigstore issues them',
        actual: what,
        hint: 'Do not use the artifact. Get the bundle from the publisher again.',
        at: { file },
    });
    if (der.length > MAX_CERTIFICATE_BYTES)
        return invalid(`it has ${der.length} bytes`);
    try {
        const parsed = (0,_formats_x509_certificate_js__WEBPACK_IMPORTED_MODULE_7__/* .readCertificate */ .w$)(der);
        const problem = usageProblem(parsed);
        if (problem)
            return invalid(problem);
        const names = (0,_formats_x509_extensions_js__WEBPACK_IMPORTED_MODULE_8__/* .subjectAltNamesOf */ .tp)(parsed);
        const identity = names && subjectOf(names);
        if (!identity)
            return invalid('it names no signer (no subject alternative name)');
        if ('problem' in identity)
            return invalid(identity.problem);
        const decoded = (0,_evidence_sigstore_claims_js__WEBPACK_IMPORTED_MODULE_12__/* .decodeClaims */ .Yq)(parsed.extensions);
        if (typeof decoded === 'string')
            return invalid(decoded);
        const key = (0,_formats_x509_signature_js__WEBPACK_IMPORTED_MODULE_10__/* .importSpki */ .XI)(parsed.spki);
        const weak = (0,_formats_public_key_js__WEBPACK_IMPORTED_MODULE_13__/* .keyProblem */ .dD)(key);
        if (weak)
            return invalid(`its key cannot be used: ${weak}`);
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_5__/* .accept */ .Ju)({ der, parsed, key, identity: identity.name, issuer: decoded.issuer ?? '', claims: decoded.claims });
    }
    catch (error) {
        return invalid(`it cannot be read: ${(0,_core_result_js__WEBPACK_IMPORTED_MODULE_5__/* .wordsOf */ .Z9)(error)}`);
    }
}
function usageProblem(certificate) {
    const extensions = (0,_formats_x509_extensions_js__WEBPACK_IMPORTED_MODULE_8__/* .extensionsProblem */ .Ey)(certificate, UNDERSTOOD);
    if (extensions)
        return extensions;
    if ((0,_formats_x509_extensions_js__WEBPACK_IMPORTED_MODULE_8__/* .basicConstraintsOf */ .c4)(certificate).isAuthority)
        return 'it is the certificate of an authority, not of a signer';
    const usage = (0,_formats_x509_extensions_js__WEBPACK_IMPORTED_MODULE_8__/* .keyUsageOf */ .ku)(certificate);
    if (usage && !usage.has(_formats_x509_extensions_js__WEBPACK_IMPORTED_MODULE_8__/* .KEY_USAGE */ .CC.digitalSignature))
        return 'its key usage does not allow signatures';
    if (!(0,_formats_x509_extensions_js__WEBPACK_IMPORTED_MODULE_8__/* .purposesOf */ .De)(certificate)?.includes(_formats_x509_extensions_js__WEBPACK_IMPORTED_MODULE_8__/* .PURPOSE */ .F2.codeSigning))
        return 'its extended key usage does not allow code signing';
    return undefined;
}
/**
 * The one subject alternative name. It is read from the raw bytes: decoding them as 7-bit text, as Node does, would let
 * other bytes print as the expected name.
 */
function subjectOf(names) {
    const [only] = names;
    if (!only || names.length !== 1)
        return { problem: `it names ${names.length} signers; exactly one is required` };
    const bytes = nameBytes(only);
    if (!bytes)
        return { problem: 'its signer is named neither by URI, e-mail nor Fulcio user name' };
    if (bytes.length === 0 || bytes.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SAN_BYTES */ .Un)
        return { problem: `its signer's name has ${bytes.length} bytes` };
    if (bytes.some((byte) => byte < 0x20 || byte > 0x7e))
        return { problem: "its signer's name is not printable ASCII" };
    return { name: bytes.toString('latin1') };
}
function nameBytes({ form, content }) {
    if (form === 'email' || form === 'uri')
        return content;
    if (form !== 'otherName')
        return undefined;
    const [oid, wrapped, ...more] = (0,_formats_der_der_js__WEBPACK_IMPORTED_MODULE_2__/* .derElements */ .zN)(content);
    if (oid?.tag !== _formats_der_der_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.oid || wrapped?.tag !== _formats_der_der_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.context0 || more.length > 0)
        return undefined;
    const text = (0,_formats_der_der_values_js__WEBPACK_IMPORTED_MODULE_3__/* .derOid */ ._2)(oid.content) === FULCIO_OTHER_NAME ? (0,_evidence_sigstore_claims_js__WEBPACK_IMPORTED_MODULE_12__/* .derUtf8 */ .XU)(wrapped.content) : undefined;
    return text === undefined ? undefined : Buffer.from(text, 'utf8');
}
/**
 * Is the certificate by an authority that the root knows at all? Asked before anything else of a root, so that where there are
 * several the refusal is of the one that the certificate belongs to.
 */
function issuerProblem({ parsed }, root, file) {
    const known = root.material.certificateAuthorities.some(({ certificates }) => certificates.some((authority) => authority.subject.equals(parsed.issuer)));
    if (known)
        return undefined;
    return {
        code: 'TRUST_ROOT_UNKNOWN_ISSUER',
        message: `The certificate in ${file} is of another Sigstore instance than the trusted root ${root.name}`,
        expected: `a certificate by ${(0,_instance_words_js__WEBPACK_IMPORTED_MODULE_1__/* .knownAuthorities */ .pi)(root)}`,
        actual: `a certificate by ${(0,_formats_x509_distinguished_name_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(parsed.issuer)}`,
        hint: (0,_instance_words_js__WEBPACK_IMPORTED_MODULE_1__/* .instanceHint */ .l7)((0,_formats_x509_distinguished_name_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(parsed.issuer)),
        at: { file },
    };
}
/**
 * Verifies the chain to the trusted root at every proven time, and that certificate transparency logs of the root saw the
 * certificate, where the root has such logs.
 *
 * @returns a refusal, or undefined where the certificate is good.
 */
function verifyLeaf(leaf, times, root, file) {
    const at = { file };
    const outside = times.find((time) => !(0,_formats_x509_certificate_js__WEBPACK_IMPORTED_MODULE_7__/* .isValidAt */ .Ub)(leaf.parsed, time));
    if (outside) {
        return {
            code: 'CERTIFICATE_EXPIRED',
            message: `The certificate in ${file} was not valid when the signature was made`,
            expected: `a time from ${leaf.parsed.notBefore.toISOString()} to ${leaf.parsed.notAfter.toISOString()}`,
            actual: outside.toISOString(),
            at,
        };
    }
    const path = pathAt(leaf.parsed, times, root);
    if (typeof path === 'string') {
        return {
            code: 'CERTIFICATE_INVALID',
            message: `The certificate in ${file} does not chain to the trusted root ${root.name}: ${path}`,
            expected: `a certificate by ${(0,_instance_words_js__WEBPACK_IMPORTED_MODULE_1__/* .knownAuthorities */ .pi)(root)}`,
            actual: `a certificate by ${(0,_formats_x509_distinguished_name_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(leaf.parsed.issuer)}`,
            at,
        };
    }
    const what = root.profile.sct ? (0,_certificate_transparency_js__WEBPACK_IMPORTED_MODULE_11__/* .transparencyProblem */ .W)(path, root.material.ctlogs) : undefined;
    if (what === undefined)
        return undefined;
    return {
        code: 'SCT_INVALID',
        message: `The certificate in ${file} is not in a certificate transparency log: ${what}`,
        expected: `a signed certificate timestamp by a log of the trusted root ${root.name}`,
        actual: what,
        at,
    };
}
/** A path by an authority that the root vouches for, for each of the times; the last one, or what is wrong. */
function pathAt(leaf, times, { material }) {
    const tried = new Map();
    const tryOut = (authority) => {
        const found = tried.get(authority) ?? (0,_formats_x509_path_js__WEBPACK_IMPORTED_MODULE_9__/* .pathsFrom */ .lL)(leaf, authority.certificates, 'codeSigning');
        tried.set(authority, found);
        return found;
    };
    let path;
    for (const time of times) {
        const found = material.certificateAuthorities.filter(({ validFor }) => (0,_trust_trust_root_js__WEBPACK_IMPORTED_MODULE_6__/* .isWithin */ .UO)(validFor, time)).map(tryOut);
        const paths = found.flatMap((one) => one.paths);
        path = paths.find((one) => (0,_formats_x509_path_js__WEBPACK_IMPORTED_MODULE_9__/* .isPathValidAt */ .Lt)(one, time));
        if (path)
            continue;
        if (found.length === 0)
            return `it lists no authority that is valid at ${time.toISOString()}`;
        return paths.length > 0
            ? `the certificate of an authority was not valid at ${time.toISOString()}`
            : (0,_formats_x509_path_js__WEBPACK_IMPORTED_MODULE_9__/* .pathProblem */ .z9)(found);
    }
    return path ?? 'nothing proves when the signature was made';
}


/***/ }),

/***/ 23196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readCheckpoint),
/* harmony export */   l: () => (/* binding */ readSignedCheckpoint)
/* harmony export */ });
/* harmony import */ var _formats_encoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11767);
/* harmony import */ var _formats_signature_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13111);
/* harmony import */ var _log_signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68825);
/**
 * Checkpoints: signed statements of a log about its size and root hash (C2SP tlog-checkpoint), in the form of a signed note
 * (C2SP signed-note): text, an empty line, and lines of signatures by the log and by witnesses.
 */



const SEPARATOR = '\n\n';
const SIGNATURE = /^\u2014 (\S+) (\S+)$/;
const HINT_BYTES = 4;
const SIZE = /^(?:0|[1-9][0-9]{0,18})$/;
/** It is asked for when its verification is foreseen, and when it is judged. */
const notes = new WeakMap();
/** @returns what one of the logs has signed, or what is wrong. Never throws. */
function readSignedCheckpoint(envelope, logs) {
    const read = readCheckpoint(envelope, logs);
    if (typeof read === 'string')
        return read;
    return read.calls.some(_formats_signature_call_js__WEBPACK_IMPORTED_MODULE_0__/* .isValid */ .fn) ? read.stated : 'its checkpoint is not signed by the log';
}
/** What a checkpoint states, and what is to be verified of it: any one. What is wrong where it cannot be read. */
function readCheckpoint(envelope, logs) {
    const note = notes.get(envelope) ?? readNote(envelope);
    notes.set(envelope, note);
    if (typeof note === 'string')
        return note;
    const { stated, data, origin, signatures } = note;
    const calls = signatures.flatMap(({ name, hint, signature }) => logs
        .filter((log) => hint.equals(log.logID.subarray(0, HINT_BYTES)) && mayBeCalled(name, log, origin))
        .map((log) => (0,_log_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .logCall */ .F)(log, data, signature)));
    return { stated, calls };
}
function readNote({ envelope }) {
    const split = envelope.indexOf(SEPARATOR);
    if (split < 0)
        return 'its checkpoint has no signatures';
    const note = envelope.slice(0, split + 1);
    const signatures = signaturesIn(envelope.slice(split + SEPARATOR.length));
    if (!signatures)
        return 'a signature of its checkpoint is malformed';
    const [origin = '', size = '', hash = ''] = note.split('\n');
    const rootHash = (0,_formats_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBase64 */ .y4)(hash);
    if (!SIZE.test(size) || rootHash?.length !== 32)
        return 'its checkpoint is malformed';
    return { stated: { size: BigInt(size), rootHash }, data: Buffer.from(note, 'utf8'), origin, signatures };
}
function signaturesIn(text) {
    const signatures = [];
    if (!text.endsWith('\n'))
        return undefined;
    for (const line of text.slice(0, -1).split('\n')) {
        const [, name, encoded] = SIGNATURE.exec(line) ?? [];
        const bytes = (0,_formats_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBase64 */ .y4)(encoded);
        if (name === undefined || !bytes || bytes.length <= HINT_BYTES)
            return undefined;
        signatures.push({ name, hint: bytes.subarray(0, HINT_BYTES), signature: bytes.subarray(HINT_BYTES) });
    }
    return signatures;
}
/**
 * A log signs under the name in the first line of its checkpoints, which in Rekor v1 is followed by the number of its tree,
 * or under its host. A private log's name need not be part of its URL: its key is bound by its id and by the hint.
 */
function mayBeCalled(name, { baseURL }, origin) {
    return name === origin.split(' - ', 1)[0] || baseURL.replace(/^https?:\/\//, '').split('/', 1)[0] === name;
}


/***/ }),

/***/ 34634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isPromiseKept),
/* harmony export */   a: () => (/* binding */ keptCalls)
/* harmony export */ });
/* harmony import */ var _trust_trust_root_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22089);
/* harmony import */ var _formats_signature_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13111);
/* harmony import */ var _log_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68825);



const PLAIN_NUMBER = /^(?:0|[1-9][0-9]{0,18})$/;
/** Is the promise by a log that was in use then? Numbers are taken as they are written: what a report shows is what was signed. */
function isPromiseKept(entry, logs) {
    return keptCalls(entry, logs).some(_formats_signature_call_js__WEBPACK_IMPORTED_MODULE_1__/* .isValid */ .fn);
}
/** What a log has signed, by entry: it is asked for when a verification is foreseen, and when it is judged. Nobody writes to an entry. */
const signedOf = new WeakMap();
/** What is to be verified of a promise: any one; none where nothing could keep it. */
function keptCalls(entry, logs) {
    const { canonicalizedBody, integratedTime, logIndex, logId, inclusionPromise } = entry;
    if (!inclusionPromise || ![integratedTime, logIndex].every((number) => PLAIN_NUMBER.test(number)))
        return [];
    const time = new Date(Number(integratedTime) * 1000);
    let signed = signedOf.get(entry);
    if (!signed) {
        // Canonical JSON (RFC 8785): members in the order of their names. Base64, hex and digits need no escape.
        const body = canonicalizedBody.toString('base64');
        const logID = logId.keyId.toString('hex');
        const text = `{"body":"${body}","integratedTime":${integratedTime},"logID":"${logID}","logIndex":${logIndex}}`;
        signedOf.set(entry, (signed = Buffer.from(text, 'latin1')));
    }
    const data = signed;
    return logs
        .filter(({ validFor }) => (0,_trust_trust_root_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(validFor, time))
        .map((log) => (0,_log_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .logCall */ .F)(log, data, inclusionPromise.signedEntryTimestamp));
}


/***/ }),

/***/ 47621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l7: () => (/* binding */ instanceHint),
/* harmony export */   pi: () => (/* binding */ knownAuthorities),
/* harmony export */   td: () => (/* binding */ knownLogs)
/* harmony export */ });
/* harmony import */ var _formats_x509_distinguished_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11189);
/** Sigstore instances in words: the one that evidence is from, by what it says itself, and those that a root knows. */

/** Authorities and logs that are listed of a root. */
const SHOWN = 3;
/** `CN=sigstore-intermediate, O=sigstore.dev`: the authorities of the root that issue certificates of signers. */
function knownAuthorities({ material }) {
    return listed(material.certificateAuthorities.flatMap(({ certificates: [first] }) => (first ? (0,_formats_x509_distinguished_name_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(first.subject) : [])));
}
/** The addresses of the logs of the root. */
function knownLogs({ material }) {
    return listed(material.tlogs.map(({ baseURL }) => baseURL));
}
function listed(names) {
    const all = [...new Set(names)];
    const more = all.length > SHOWN ? `; and ${all.length - SHOWN} more` : '';
    return all.length === 0 ? 'none' : `${all.slice(0, SHOWN).join('; ')}${more}`;
}
/** Instances that a value of `trusted-root` stands for, by the organization of their authorities. */
const INSTANCES = [
    [
        /(?:^|, )O=GitHub, Inc\.(?:$|, )/,
        "This is the name of GitHub's own instance, which signs for private repositories. To trust it, set `trusted-root: gh`.",
    ],
    [
        /(?:^|, )O=sigstore\.dev(?:$|, )/,
        'This is the name of the public-good instance of Sigstore. To trust it, set `trusted-root: tuf`.',
    ],
];
/**
 * What to do where the issuer is not known. Its name is not verified, so a value is suggested only where it brings keys of its
 * own with it.
 */
function instanceHint(issuer) {
    const known = INSTANCES.find(([name]) => name.test(issuer))?.[1];
    return (known ??
        'If you trust that instance, get its trusted_root.json from those who run it, and give the file with `trusted-root`.');
}


/***/ }),

/***/ 68825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ logCall)
/* harmony export */ });
/** What is to be verified of it. */
function logCall({ publicKey: key }, data, signature) {
    return { hash: key.asymmetricKeyType === 'ed25519' ? null : 'sha256', key, data, signature };
}


/***/ }),

/***/ 5708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ contentOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
;// CONCATENATED MODULE: ./lib/formats/dsse.js
/** Envelopes of attestations (Dead Simple Signing Envelope, secure-systems-lab/dsse, protocol.md). */
/** The bytes that are signed: type and payload, each behind its length in bytes. */
function preAuthEncoding(payloadType, payload) {
    const typeBytes = Buffer.byteLength(payloadType, 'utf8');
    return Buffer.concat([Buffer.from(`DSSEv1 ${typeBytes} ${payloadType} ${payload.length} `, 'utf8'), payload]);
}

// EXTERNAL MODULE: ./lib/formats/json/json.js
var json = __webpack_require__(85497);
// EXTERNAL MODULE: ./lib/formats/json/json-pointer.js
var json_pointer = __webpack_require__(41273);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/policy/compile/predicate-types.js
var predicate_types = __webpack_require__(6677);
;// CONCATENATED MODULE: ./lib/verify/predicates/provenance.js
/**
 * What a provenance says of the build, in the signer's own words. A signature proves who wrote them, not that they are true:
 * reports show them as claims, and they decide only where a policy requires them of a signer. What GitHub vouches for stands in
 * the certificate.
 * Source: SLSA provenance v1 (`buildDefinition`, `runDetails`) and v0.2 (`builder`, `buildType`); v0.1 names the builder
 * as v0.2 does.
 */




const PROVENANCE = 'https://slsa.dev/provenance/';
/** Undefined for statements of other types. */
function readProvenance({ predicateType, predicate }) {
    if (!predicate_types/* READABLE_PROVENANCE */.rJ.some((type) => type === predicateType))
        return undefined;
    const v1 = predicateType === predicate_types/* PROVENANCE_V1 */.A0;
    const at = v1 ? '/runDetails/builder/id' : '/builder/id';
    // Of two spellings nobody knows which one counts, so that it names none.
    const builder = (0,json_pointer/* otherSpellingAt */["in"])(predicate, at) === undefined ? (0,json_pointer/* valueAt */.fK)(predicate, at) : undefined;
    const run = v1
        ? (0,json/* dig */.rO)(predicate, 'buildDefinition', 'internalParameters')
        : (0,json/* dig */.rO)(predicate, 'invocation', 'environment');
    const inputs = dispatchedInputs(run);
    return { predicateType, ...(typeof builder === 'string' && { builder }), ...(inputs && { inputs }) };
}
/** Undefined too where a member on the way has a second spelling, since then nobody knows which of the two counts. */
function inputsAt(run, spell) {
    const way = `/${spell('GITHUB_EVENT_PAYLOAD')}/inputs`;
    return (0,json_pointer/* otherSpellingAt */["in"])(run, way) === undefined ? (0,json_pointer/* valueAt */.fK)(run, way) : undefined;
}
/** slsa-github-generator records the event of the run by the names of its environment; older builders in lower case. */
function dispatchedInputs(run) {
    for (const spell of [(name) => name, (name) => name.toLowerCase()]) {
        const event = (0,json/* dig */.rO)(run, spell('GITHUB_EVENT_NAME'));
        if (event === undefined)
            continue;
        const inputs = inputsAt(run, spell);
        return event === 'workflow_dispatch' && (0,json/* isRecord */.u4)(inputs) ? inputs : undefined;
    }
    return undefined;
}
/** Undefined for statements of other types, and where it says neither. */
function claimedProvenance({ predicateType, predicate }) {
    if (!predicateType.startsWith(PROVENANCE))
        return undefined;
    const builder = words((0,json/* dig */.rO)(predicate, 'runDetails', 'builder', 'id') ?? (0,json/* dig */.rO)(predicate, 'builder', 'id'));
    const buildType = words((0,json/* dig */.rO)(predicate, 'buildDefinition', 'buildType') ?? (0,json/* dig */.rO)(predicate, 'buildType'));
    if (builder === undefined && buildType === undefined)
        return undefined;
    return { ...(builder !== undefined && { builder }), ...(buildType !== undefined && { buildType }) };
}
function words(value) {
    return typeof value === 'string' && value !== '' ? value.slice(0, limits/* MAX_CLAIMED_LENGTH */.qo) : undefined;
}

// EXTERNAL MODULE: ./lib/verify/statement.js + 1 modules
var verify_statement = __webpack_require__(68722);
;// CONCATENATED MODULE: ./lib/verify/sigstore/read-content.js
/** What an attestation says, read once for a run however many artifacts and rules ask. */





const read = new WeakMap();
/** @returns undefined where the evidence is no attestation. Never throws. */
function contentOf({ content, file }) {
    if (content.kind !== 'dsse')
        return undefined;
    let found = read.get(content);
    if (!found)
        read.set(content, (found = readContent(content, file)));
    return found;
}
function readContent({ payloadType, payload, overPayload }, file) {
    const statement = (0,verify_statement/* readStatement */.cO)(payloadType, payload, file);
    if (!statement.ok)
        return statement;
    const claimed = claimedProvenance(statement.value);
    const provenance = readProvenance(statement.value);
    return (0,result/* accept */.Ju)({
        statement: statement.value,
        signed: overPayload ? payload : preAuthEncoding(payloadType, payload),
        payloadDigest: (0,external_node_crypto_.createHash)('sha256').update(payload).digest(),
        ...(claimed && { claimed }),
        ...(provenance && { provenance }),
    });
}


/***/ }),

/***/ 73628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ GIVEN_KEY),
/* harmony export */   o: () => (/* binding */ signatureProblem)
/* harmony export */ });
/* harmony import */ var _formats_public_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50196);
/* harmony import */ var _keys_key_mismatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88102);


/** What a message calls a key that does not come with the evidence. */
const GIVEN_KEY = 'the key that you gave';
/** Is the signature by this key over what it must be over? */
function signatureProblem(key, message, { content, file }, { name, withoutBytes }, by = 'the key in its certificate') {
    const verdict = (0,_formats_public_key_js__WEBPACK_IMPORTED_MODULE_0__/* .verifySignature */ .Od)(key, message, content.signature);
    if (verdict.valid)
        return undefined;
    if (verdict.needs)
        return withoutBytes ?? unknownProblem(verdict.needs, name, file);
    const of = {
        dsse: 'the attestation',
        'simple-signing': 'the document that it signs',
        message: name,
        cms: 'the attributes that name the tag',
    }[content.kind];
    return {
        code: 'SIGNATURE_INVALID',
        message: `The signature in ${file} is not a valid signature of ${of} by ${by}`,
        expected: `a signature of ${of} by ${by}`,
        actual: 'a signature that does not match: the content was changed, or another key signed',
        ...(by === GIVEN_KEY && { hint: _keys_key_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .OTHER_KEY */ .Rg }),
        at: { file },
    };
}
/** Nothing tells then whether the signature holds. */
function unknownProblem({ what, why }, name, file) {
    const also = what === 'bytes' ? '' : `the ${what} digest as well, or `;
    return {
        code: 'DIGEST_UNKNOWN',
        message: `The signature in ${file} cannot be checked by the digests of ${name} that are known: ${why}`,
        hint: `Give ${also}the file itself with \`artifacts\`.`,
        at: { file },
    };
}


/***/ }),

/***/ 70422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k0: () => (/* binding */ readSimpleSigning),
/* harmony export */   pv: () => (/* binding */ annotationProblem),
/* harmony export */   t2: () => (/* binding */ plainValues)
/* harmony export */ });
/* harmony import */ var _formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85497);
/* harmony import */ var _formats_json_member_case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79910);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28490);
/**
 * Binds cosign's first form of signature to an image (cosign, specs/SIGNATURE_SPEC.md): the signed document must be of the
 * type for images and name the image's digest. cosign itself does not look at the type.
 */



const TYPE = 'cosign container image signature';
/**
 * Reads the claims of a payload and holds them against the image.
 *
 * @param sha256 of the image's manifest; undefined where it is not known
 */
function readSimpleSigning(payload, { name, sha256 }, file) {
    const at = { file };
    const json = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(payload);
    const twin = twinOf(json);
    if (twin !== undefined) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)({
            code: 'BUNDLE_MALFORMED',
            message: `The document that ${file} signs cannot be read: a member of it is not spelled as it must be`,
            expected: 'members as the format names them, in the same case',
            actual: (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .shownJson */ .oB)(twin),
            at,
        });
    }
    const type = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(json, 'critical', 'type');
    const digest = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(json, 'critical', 'image', 'docker-manifest-digest');
    if (typeof type !== 'string' || typeof digest !== 'string') {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)({
            code: 'BUNDLE_MALFORMED',
            message: `The document that ${file} signs cannot be read: it names no type or no digest`,
            at,
        });
    }
    if (type !== TYPE) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)({
            code: 'PREDICATE_MISMATCH',
            message: `The document that ${file} signs is of another type than an image's signature`,
            expected: TYPE,
            actual: type,
            at,
        });
    }
    const expected = sha256 && `sha256:${sha256.toString('hex')}`;
    if (expected === undefined || digest !== expected) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)({
            code: 'SUBJECT_MISMATCH',
            message: `The signature in ${file} is for another image than ${name}`,
            expected: expected ?? 'an image',
            actual: digest,
            at,
        });
    }
    const reference = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(json, 'critical', 'identity', 'docker-reference');
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)({
        type,
        digest,
        ...(typeof reference === 'string' && { dockerReference: reference }),
        optional: plainValues((0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(json, 'optional')),
    });
}
/** A member that cosign, which reads names without case, takes for one that is read here. What is under `optional` has no fixed names. */
function twinOf(json) {
    return ((0,_formats_json_member_case_js__WEBPACK_IMPORTED_MODULE_1__/* .otherSpelling */ .N)(json, ['critical', 'optional']) ??
        (0,_formats_json_member_case_js__WEBPACK_IMPORTED_MODULE_1__/* .otherSpelling */ .N)((0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(json, 'critical'), ['type', 'image', 'identity']) ??
        (0,_formats_json_member_case_js__WEBPACK_IMPORTED_MODULE_1__/* .otherSpelling */ .N)((0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(json, 'critical', 'image'), ['docker-manifest-digest']) ??
        (0,_formats_json_member_case_js__WEBPACK_IMPORTED_MODULE_1__/* .otherSpelling */ .N)((0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(json, 'critical', 'identity'), ['docker-reference']));
}
/** Texts, numbers and booleans; signers can write anything there, and nothing else is compared or shown. */
function plainValues(value) {
    if (!(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return {};
    return Object.fromEntries(Object.entries(value).filter((entry) => ['string', 'number', 'boolean'].includes(typeof entry[1])));
}
/** Every annotation that the policy requires must be there with that very text, as with `cosign verify -a`. */
function annotationProblem(required, claims, file) {
    for (const [key, value] of Object.entries(required)) {
        const actual = claims && Object.hasOwn(claims.optional, key) ? claims.optional[key] : undefined;
        if (actual === value)
            continue;
        return {
            code: 'ANNOTATION_MISMATCH',
            message: `The signature in ${file} does not carry the annotation that is required`,
            expected: `${key}=${value}`,
            actual: actual === undefined ? `no ${key}` : `${key}=${actual}`,
            at: { file },
        };
    }
    return undefined;
}


/***/ }),

/***/ 91797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createVerificationMemory),
/* harmony export */   W: () => (/* binding */ digestOfEvidence)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78877);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97535);
/* harmony import */ var _formats_public_key_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95823);
/* harmony import */ var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50357);
/**
 * Facts of evidence that were found out in this run: is the chain good, which times are proven, does the log entry hold, is
 * the signature right. They are remembered under the digest of the evidence and what else they depend on: the trusted root,
 * the key where it is by a key of the policy, the artifact where the signature is over the artifact itself. A verdict is never
 * remembered: what is required, of whom and of what, is asked of the facts each time.
 */





/** @param capacity pieces of evidence of which facts are held, each with what it depends on; the oldest is forgotten */
function createVerificationMemory(capacity = _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_REMEMBERED_FACTS */ .yO) {
    const known = new Map();
    const factsOf = (key) => {
        const facts = known.get(key) ?? new Map();
        known.delete(key);
        known.set(key, facts);
        const [oldest] = known.keys();
        if (known.size > capacity && oldest !== undefined)
            known.delete(oldest);
        return facts;
    };
    return {
        about(evidence, artifact, dependence) {
            const facts = factsOf(keyOf(evidence, dependence));
            const shown = JSON.stringify([evidence.file, artifact]);
            const recall = (fact, compute, isGood) => {
                const stored = facts.get(fact);
                if (stored && (stored.shown === undefined || stored.shown === shown))
                    return stored.value;
                const value = compute();
                facts.set(fact, isGood(value) ? { value } : { value, shown });
                return value;
            };
            return {
                problem: (fact, compute) => recall(fact, compute, (value) => value === undefined),
                result: (fact, compute) => recall(fact, compute, ({ ok }) => ok),
            };
        },
    };
}
function keyOf(evidence, { root, key, message, logged = true }) {
    return JSON.stringify([
        digestOfEvidence(evidence),
        root ? [root.digest, root.name] : '',
        key ? (0,_formats_public_key_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .publicKeyFacts */ .M2)(key).fingerprint : '',
        message ? knownOf(message) : '',
        logged,
    ]);
}
/** SHA-256 in hex of what was read once and is never written to; it is asked for with each fact. */
const bytesKnown = new WeakMap();
/** All that is known of what was signed: with other digests at hand, or without the bytes, the answer could be another. */
function knownOf({ digests, bytes }) {
    const known = Object.entries(digests).map(([algorithm, digest]) => `${algorithm}:${digest.toString('hex')}`);
    const ofBytes = bytes && (bytesKnown.get(bytes) ?? (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Hex */ .f)(bytes));
    if (bytes && ofBytes !== undefined)
        bytesKnown.set(bytes, ofBytes);
    return [...known.sort(), ofBytes ?? false];
}
const digests = new WeakMap();
/** SHA-256, in base64, over all that the evidence holds but the name of its file, in V8's form, which is another for other values. */
function digestOfEvidence(evidence) {
    let digest = digests.get(evidence);
    if (digest === undefined) {
        const { form, content, key, logEntries, timestamps } = evidence;
        const held = (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.serialize)([form, content, key, logEntries, timestamps]);
        digests.set(evidence, (digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', held, 'base64')));
    }
    return digest;
}


/***/ }),

/***/ 68722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B1: () => (/* binding */ IN_TOTO),
  Z2: () => (/* binding */ aboutOthers),
  kQ: () => (/* binding */ imageClaimsOf),
  ds: () => (/* binding */ predicateProblem),
  cO: () => (/* binding */ readStatement),
  A5: () => (/* binding */ statementAlgorithms),
  Nu: () => (/* binding */ subjectIndex),
  ow: () => (/* binding */ subjectKey),
  gc: () => (/* binding */ subjectProblem),
  Z6: () => (/* binding */ subjectsOf)
});

// EXTERNAL MODULE: ./lib/formats/json/json.js
var json_json = __webpack_require__(85497);
// EXTERNAL MODULE: ./lib/formats/json/member-case.js
var member_case = __webpack_require__(79910);
// EXTERNAL MODULE: ./lib/formats/json/strict-json.js + 1 modules
var strict_json = __webpack_require__(8055);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/model/predicate-types.js
var predicate_types = __webpack_require__(25616);
// EXTERNAL MODULE: ./lib/core/once-per.js
var once_per = __webpack_require__(76864);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
;// CONCATENATED MODULE: ./lib/verify/predicates/own-verdict.js
/** Predicates that carry a verdict of their own: one that says no is never evidence for yes. */


/** SLSA, "Verification Summary Attestation"; in-toto attestation framework, `spec/predicates/test-result.md`. */
const VERDICTS = [
    { within: 'slsa.dev/verification_summary', field: 'verificationResult', passes: ['PASSED'] },
    { within: 'in-toto.io/attestation/test-result', field: 'result', passes: ['PASSED', 'WARNED'] },
];
/** What is wrong with the verdict of a statement; undefined where it passes, or carries none. */
function ownVerdictProblem({ predicateType, predicate }, file) {
    const type = plainType(predicateType);
    const rule = VERDICTS.find(({ within }) => type.includes(within));
    const value = rule && (0,json_json/* dig */.rO)(predicate, rule.field);
    const twin = rule && (0,member_case/* otherSpelling */.N)(predicate, [rule.field]);
    if (!rule || (twin === undefined && rule.passes.includes(value)))
        return undefined;
    return {
        code: 'PREDICATE_MISMATCH',
        message: `The attestation in ${file} states a result of its own, and it is not a pass`,
        expected: `${rule.field} ${rule.passes.join(' or ')}`,
        actual: twin !== undefined ? `a member ${(0,json_json/* shownJson */.oB)(twin)}` : typeof value === 'string' ? value : 'none',
        at: { file },
    };
}
/** How often an escape may be escaped again. */
const MAX_ESCAPES = 8;
/**
 * One spelling of addresses that are the same to people (RFC 3986, section 6.2.2): hosts have no case, `%5F` is an underscore,
 * `:443` and `//` say nothing.
 */
function plainType(type) {
    let plain = type;
    for (let turn = 0; turn < MAX_ESCAPES; turn++) {
        const before = plain;
        plain = unescaped(plain);
        if (plain === before)
            break;
    }
    return plain.toLowerCase().replace(/\.?(?::\d*)?\/(?:\.?\/)*/g, '/');
}
function unescaped(text) {
    // Each for itself, so that one that is broken does not keep the others.
    return text.replace(/%([2-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
}

// EXTERNAL MODULE: ./lib/verify/sigstore/simple-signing.js
var simple_signing = __webpack_require__(70422);
;// CONCATENATED MODULE: ./lib/verify/statement.js
/**
 * Binds an attestation to an artifact. The library never looks at the artifact of a DSSE envelope (a valid attestation of
 * anything would pass for everything), so this is where an attestation becomes evidence.
 * Source: in-toto attestation framework, `spec/v1/statement.md` and `spec/v1/resource_descriptor.md`.
 */









const IN_TOTO = 'application/vnd.in-toto+json';
const STATEMENT_TYPES = new Set([
    'https://in-toto.io/Statement/v0.1',
    'https://in-toto.io/Statement/v1',
]);
/** Digest names of a statement that can prove an artifact; others (`gitCommit`, `sha1`) say nothing about its bytes. */
const ALGORITHMS = ['sha256', 'sha384', 'sha512'];
/** Reads the statement of an envelope. Never throws. */
function readStatement(payloadType, payload, file) {
    const at = { file };
    const malformed = (what) => (0,result/* refuse */.TR)({ code: 'BUNDLE_MALFORMED', message: `The attestation in ${file} cannot be read: ${what}`, at });
    if (payloadType !== IN_TOTO) {
        return (0,result/* refuse */.TR)({
            code: 'PREDICATE_MISMATCH',
            message: `The envelope in ${file} holds no in-toto statement, so it says nothing about an artifact`,
            expected: IN_TOTO,
            actual: payloadType,
            at,
        });
    }
    const read = (0,strict_json/* parseStrictJson */.R)(payload);
    if ('problem' in read)
        return malformed(`in its payload, ${read.problem}`);
    const json = read.value;
    if (!(0,json_json/* isRecord */.u4)(json))
        return malformed('its payload is not a JSON object');
    // Go's `encoding/json`, which other verifiers read statements with, takes `PredicateType` for `predicateType`.
    if ((0,member_case/* secondSpelling */.p)(json) !== undefined)
        return malformed('a member of it is given twice, in two spellings');
    if (!STATEMENT_TYPES.has(json['_type']))
        return malformed('its `_type` is not a known version of an in-toto statement');
    const { predicateType, subject: subjects } = json;
    if (typeof predicateType !== 'string')
        return malformed('it has no `predicateType`');
    if (!Array.isArray(subjects) || subjects.length === 0)
        return malformed('it has no subject');
    if (subjects.length > limits/* MAX_SUBJECTS */.Vn) {
        return (0,result/* refuse */.TR)({
            code: 'LIMIT_EXCEEDED',
            message: `The attestation in ${file} has ${subjects.length} subjects; at most ${limits/* MAX_SUBJECTS */.Vn} are read`,
            expected: `at most ${limits/* MAX_SUBJECTS */.Vn} subjects`,
            actual: `${subjects.length} subjects`,
            hint: 'Attest fewer artifacts at once, or sign a checksum list that has all of them.',
            at,
        });
    }
    const found = [];
    for (const subject of subjects) {
        const digest = (0,json_json/* dig */.rO)(subject, 'digest');
        if (!(0,json_json/* isRecord */.u4)(digest))
            return malformed('a subject has no readable digest');
        const twin = subjectTwin(subject, digest);
        if (twin !== undefined)
            return malformed(`a subject has a member ${(0,json_json/* shownJson */.oB)(twin)}, which other tools take for another one`);
        const count = Object.keys(digest).length;
        if (count > limits/* MAX_DIGESTS_PER_SUBJECT */._K) {
            return (0,result/* refuse */.TR)({
                code: 'LIMIT_EXCEEDED',
                message: `The attestation in ${file} has a subject with ${count} digests`,
                expected: `at most ${limits/* MAX_DIGESTS_PER_SUBJECT */._K} digests of one subject`,
                actual: `${count} digests`,
                at,
            });
        }
        found.push({ name: nameIn(subject), digest, annotations: (0,json_json/* dig */.rO)(subject, 'annotations') });
    }
    return (0,result/* accept */.Ju)({ predicateType, predicate: json['predicate'], subjects: found });
}
function nameIn(subject) {
    const name = (0,json_json/* dig */.rO)(subject, 'name');
    return typeof name === 'string' ? name : '';
}
/** A member of a subject that readers without case take for another one. */
function subjectTwin(subject, digest) {
    return (0,member_case/* otherSpelling */.N)(subject, ['name', 'digest', 'annotations']) ?? (0,member_case/* secondSpelling */.p)(digest);
}
/** The subjects by each of their digests, as `subjectKey` writes them. */
const subjectIndex = (0,once_per/* oncePer */.P)(({ subjects }) => {
    const index = new Map();
    for (const subject of subjects) {
        for (const [algorithm, value] of Object.entries(subject.digest)) {
            if (typeof value !== 'string')
                continue;
            const key = subjectKey(algorithm, value);
            const known = index.get(key);
            if (!known)
                index.set(key, [subject]);
            else
                known.push(subject);
        }
    }
    return index;
});
/** A digest in hex, without regard to case, with its algorithm. */
function subjectKey(algorithm, hex) {
    return `${algorithm}:${hex.toLowerCase()}`;
}
/** The digests of an artifact that a statement can name, as `subjectKey` writes them. */
function subjectKeys(digests) {
    return ALGORITHMS.flatMap((algorithm) => {
        const digest = digests[algorithm];
        return digest ? [subjectKey(algorithm, digest.toString('hex'))] : [];
    });
}
/** The subjects that are the artifact, each once and in their order. */
function subjectsOf(statement, digests) {
    const index = subjectIndex(statement);
    const named = new Set(subjectKeys(digests).flatMap((key) => index.get(key) ?? []));
    const found = new Set([...named].filter((subject) => isSubject(subject, digests)));
    // Only subjects that are named by different digests can come out of order.
    return found.size > 1 ? statement.subjects.filter((subject) => found.has(subject)) : [...found];
}
/** Hash algorithms that an artifact must be hashed with to be compared with the statement's subjects. */
function statementAlgorithms(statement) {
    return ALGORITHMS.filter((algorithm) => statement.subjects.some(({ digest }) => typeof digest[algorithm] === 'string'));
}
/**
 * Checks that one subject is the artifact: at least one digest that can prove it is known and equal, and none that is
 * known differs. Names are not compared, since they are the signer's own and files are renamed.
 */
function subjectProblem(statement, digests, artifact, file) {
    if (subjectsOf(statement, digests).length > 0)
        return undefined;
    const expected = ALGORITHMS.flatMap((algorithm) => digests[algorithm] ? [`${algorithm}:${digests[algorithm].toString('hex')}`] : []);
    return aboutOthers(statement, expected.join(', '), artifact, file);
}
/** The refusal of a statement of which no subject is the artifact. @param expected what one would have to name */
function aboutOthers({ subjects }, expected, artifact, file) {
    const named = subjects.slice(0, 3).map(({ name, digest }) => `${name || '(no name)'} ${shownDigest(digest)}`);
    const more = subjects.length > named.length ? ` and ${subjects.length - named.length} more` : '';
    return {
        code: 'SUBJECT_MISMATCH',
        message: `The attestation in ${file} is about other files than ${artifact}`,
        expected,
        actual: `${named.join('; ')}${more}`,
        at: { file },
    };
}
function isSubject({ digest }, digests) {
    let equal = 0;
    for (const algorithm of ALGORITHMS) {
        const claimed = digest[algorithm];
        const actual = digests[algorithm];
        if (claimed === undefined || actual === undefined)
            continue;
        if (typeof claimed !== 'string' || claimed.toLowerCase() !== actual.toString('hex'))
            return false;
        equal++;
    }
    return equal > 0;
}
/** What cosign's statement about an image claims; nothing for any other statement. */
function imageClaimsOf(statement, digests) {
    const [subject] = statement.predicateType === predicate_types/* COSIGN_SIGN */.i ? subjectsOf(statement, digests) : [];
    if (!subject || !digests.sha256)
        return {};
    const digest = `sha256:${digests.sha256.toString('hex')}`;
    return { imageClaims: { type: statement.predicateType, digest, optional: (0,simple_signing/* plainValues */.t2)(subject.annotations) } };
}
function shownDigest(digest) {
    const [first] = Object.entries(digest).filter(([, value]) => typeof value === 'string');
    return first ? `${first[0]}:${String(first[1])}` : '(no digest)';
}
/** Checks type and, where the predicate carries a verdict, that it is a good one. */
function predicateProblem(statement, accepted, file) {
    const { predicateType } = statement;
    if (accepted !== 'any' && !accepted.includes(predicateType)) {
        return {
            code: 'PREDICATE_MISMATCH',
            message: `The attestation in ${file} is of another type than expected`,
            expected: accepted.join(' or '),
            actual: predicateType,
            hint: `Ask the publisher for an attestation of the expected type. If this type is enough, set \`predicate-type: ${predicateType}\`.`,
            at: { file },
        };
    }
    return ownVerdictProblem(statement, file);
}


/***/ }),

/***/ 53900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ decideVerdict),
/* harmony export */   Hh: () => (/* binding */ isPassed),
/* harmony export */   _d: () => (/* binding */ requireProof),
/* harmony export */   cX: () => (/* binding */ withChecks),
/* harmony export */   x8: () => (/* binding */ reportArtifact)
/* harmony export */ });
/* harmony import */ var _proofs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13770);
/** From check results to the answer. Closed by default: nothing checked, or nothing found, is never a pass. */

/**
 * Sums up one artifact.
 *
 * @param size bytes read; absent for artifacts that are not on disk
 * @throws where a check says that it passed and holds no proof: that is a fault of the gate, and nothing of the run counts
 */
function reportArtifact({ kind, name }, digests, checks, size) {
    if (!(0,_proofs_js__WEBPACK_IMPORTED_MODULE_0__/* .areGenuine */ .U2)({ checks }))
        throw new Error(`a check of ${name} holds something that is not a proof`);
    const result = outcomeOf(checks);
    const integrityOnly = result === 'pass' && (0,_proofs_js__WEBPACK_IMPORTED_MODULE_0__/* .isProven */ .nn)({ checks }) && (0,_proofs_js__WEBPACK_IMPORTED_MODULE_0__/* .signaturesBehind */ .mr)({ checks }).length === 0;
    return { kind, name, digests, checks, result, integrityOnly, ...(size !== undefined && { size }) };
}
/** The report of an artifact with other checks than before: what they come to is found anew. */
function withChecks(report, checks) {
    return { ...report, ...reportArtifact(report, report.digests, checks, report.size) };
}
/** True where the report says that the artifact passed and its checks, each with its proof, come to the same. */
function isPassed({ result, checks }) {
    return result === 'pass' && (0,_proofs_js__WEBPACK_IMPORTED_MODULE_0__/* .areGenuine */ .U2)({ checks }) && outcomeOf(checks) === 'pass';
}
/** @throws where the report says that its artifact passed and nothing proves it: a fault of the gate, so that nothing counts */
function requireProof(report) {
    if (report.result === 'pass' && !isPassed(report))
        throw new Error(`${report.name} is said to have passed without a proof`);
}
/** A refusal outweighs a could-not-look; both outweigh a waiver. No check that passed, or no check at all, is a failure. */
function outcomeOf(checks) {
    const [only] = checks;
    if (only && checks.length === 1)
        return only.status === 'warning' ? 'fail' : only.status;
    const has = (status) => checks.some((check) => check.status === status);
    if (has('fail'))
        return 'fail';
    if (has('error'))
        return 'error';
    if (has('waived'))
        return 'waived';
    return has('pass') ? 'pass' : 'fail';
}
const WORST_FIRST = ['fail', 'error', 'waived', 'pass'];
/**
 * The answer over all artifacts. Without a single artifact it is a failure.
 *
 * @throws where a report says that its artifact passed and nothing proves it
 */
function decideVerdict(artifacts, sidecars, warnings) {
    artifacts.forEach(requireProof);
    const sorted = [...artifacts].sort((a, b) => WORST_FIRST.indexOf(a.result) - WORST_FIRST.indexOf(b.result));
    return { result: sorted[0]?.result ?? 'fail', artifacts: sorted, sidecars, warnings };
}


/***/ })

};
