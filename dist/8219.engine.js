export const id = 8219;
export const ids = [8219];
export const modules = {

/***/ 36538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ complain)
/* harmony export */ });
/** A problem in place of a value. */
function complain(message, fix) {
    return { problem: { message, fix } };
}


/***/ }),

/***/ 76864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ oncePer)
/* harmony export */ });
/**
 * Works out something once for each object that it is about: artifacts share their evidence, certificates and keys. What was worked out
 * is forgotten with the object.
 */
function oncePer(workOut) {
    const known = new WeakMap();
    return (about) => {
        let value = known.get(about);
        if (value === undefined)
            known.set(about, (value = workOut(about)));
        return value;
    };
}


/***/ }),

/***/ 59557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ MAX_TOKEN_BYTES),
/* harmony export */   II: () => (/* binding */ MAX_MANIFEST_VALUES),
/* harmony export */   LD: () => (/* binding */ MAX_DOCKER_CONFIG_BYTES),
/* harmony export */   Nu: () => (/* binding */ MAX_HANDED_LAYERS),
/* harmony export */   OB: () => (/* binding */ MAX_REFERRERS),
/* harmony export */   Oz: () => (/* binding */ MAX_NESTED_INDEXES),
/* harmony export */   Qy: () => (/* binding */ MAX_REFERRER_PAGES),
/* harmony export */   S1: () => (/* binding */ MAX_PLATFORMS),
/* harmony export */   a0: () => (/* binding */ MAX_HANDED_LAYER_BYTES),
/* harmony export */   j5: () => (/* binding */ REGISTRY_REQUEST_TIMEOUT_MS),
/* harmony export */   l5: () => (/* binding */ REGISTRY_RETRIES),
/* harmony export */   mC: () => (/* binding */ MAX_IMAGES),
/* harmony export */   sE: () => (/* binding */ CREDENTIAL_HELPER_TIMEOUT_MS),
/* harmony export */   yT: () => (/* binding */ REGISTRY_CONCURRENCY),
/* harmony export */   zM: () => (/* binding */ MAX_SIGNATURE_LAYERS)
/* harmony export */ });
/** Bounds of images and their registries, each with its reason. */
const KiB = 1024;
const MiB = 1024 * KiB;
/** Images of one run: each takes a dozen requests. */
const MAX_IMAGES = 1_000;
/** What a registry may list for one image, all places together: more is an attempt to keep the verifier busy. */
const MAX_REFERRERS = 256;
/** Pages of one list; a registry that pages forever is cut off here. */
const MAX_REFERRER_PAGES = 32;
/** Signatures in one manifest; each signer adds one. */
const MAX_SIGNATURE_LAYERS = 256;
/** Values (objects, texts, \u2026) of a manifest, an index or a list of referrers: a full index has some thousands. */
const MAX_MANIFEST_VALUES = 100_000;
/** Platforms of one image index. */
const MAX_PLATFORMS = 256;
/** Indexes inside of an index, each a request; hardly any image has one. */
const MAX_NESTED_INDEXES = 16;
/** A layer of an artifact that is handed over; it is held in memory while it is hashed. Vectors, bundles and charts are far smaller. */
const MAX_HANDED_LAYER_BYTES = 256 * MiB;
/** Layers of one artifact that are handed over, each a file. */
const MAX_HANDED_LAYERS = 256;
/** The answer of a token service, and the words of an error. */
const MAX_TOKEN_BYTES = 64 * KiB;
/** Docker's configuration, and what a credential helper prints. */
const MAX_DOCKER_CONFIG_BYTES = 1 * MiB;
/** One request to a registry, until its answer is read to the end. */
const REGISTRY_REQUEST_TIMEOUT_MS = 60_000;
/** A credential helper; some ask a cloud first. */
const CREDENTIAL_HELPER_TIMEOUT_MS = 20_000;
/** How often a request is sent again after an answer that may pass (429, 5xx). */
const REGISTRY_RETRIES = 3;
/** Requests to one registry at a time; more would only meet its rate limit. */
const REGISTRY_CONCURRENCY = 6;


/***/ }),

/***/ 50000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hH: () => (/* binding */ MAX_SHARDS),
/* harmony export */   kR: () => (/* binding */ MAX_SHARE_REPORT_BYTES),
/* harmony export */   x$: () => (/* binding */ MAX_SHARDED_ARTIFACTS)
/* harmony export */ });
/** Caps of runs that are shared among jobs, each with its reason. */
/** Jobs of one matrix on GitHub are at most 256. */
const MAX_SHARDS = 256;
/** Artifacts of all shares together: their merged JSON report still fits into one string of JavaScript (512 MiB). */
const MAX_SHARDED_ARTIFACTS = 200_000;
/** One report of a share: 100,000 artifacts of 2 KiB each. */
const MAX_SHARE_REPORT_BYTES = 256 * 1024 * 1024;


/***/ }),

/***/ 60943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ locateEvidence)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97535);
/* harmony import */ var _files_file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80272);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32774);
/* harmony import */ var _subjects_sidecars_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69117);
/* harmony import */ var _template_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68577);
/** Where an artifact's evidence lies: beside it under the usual suffixes, or where templates lead. */







/**
 * Without a `bundle` or `signature` template the default suffixes are looked for beside the artifact's name (for a link:
 * beside the link). Certificates go with signatures one to one where there are as many templates of both, else each with each.
 *
 * @param workspace absolute path that templates start from.
 * @param folders listings to share between all artifacts of a run.
 */
function locateEvidence(subject, rule, workspace, folders, options = {}) {
    const missing = [];
    const instead = [];
    const follow = (template, input) => {
        const place = (0,_template_place_js__WEBPACK_IMPORTED_MODULE_6__/* .templatePlace */ .M)(template, subject, workspace);
        if (place && presence((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place.path), folders.list((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place.path)))((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(place.path)))
            return place;
        if (place && isFolder(place.path))
            instead.push({ input, folder: place.file });
        missing.push(`${place?.file ?? template.source}${input === 'certificate' ? ' (the certificate)' : ''}`);
        return undefined;
    };
    const certificates = rule.certificates.map((template) => follow(template, 'certificate'));
    const candidates = [];
    if (rule.bundles.length + rule.signatures.length === 0) {
        candidates.push(...beside(subject, certificates, { workspace, folders }, options));
        if (candidates.length === 0)
            missing.unshift(usualNames(subject.name));
    }
    for (const template of rule.bundles) {
        const place = follow(template, 'bundle');
        if (place)
            candidates.push({ ...place, role: 'bundle' });
    }
    for (const [index, template] of rule.signatures.entries()) {
        const place = follow(template, 'signature');
        const own = rule.signatures.length === certificates.length ? certificates.slice(index, index + 1) : certificates;
        if (place)
            candidates.push(...withCertificates(place, own, options));
    }
    return {
        candidates: distinct(candidates),
        missing: [...new Set(missing)],
        ...(instead.length > 0 && { folders: instead }),
    };
}
function beside(subject, certificates, { workspace, folders }, options) {
    const { document = false, keys = true } = options;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, subject.name));
    const listing = folders.list(folder);
    const isThere = presence(folder, listing);
    const place = (name) => isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name))
        ? { file: name, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name)), links: 'refuse', byName: true }
        : undefined;
    const usual = usualBeside(subject.name, listing, isThere);
    const names = document ? [...usual, ...namedByKey(subject.name, listing)] : usual;
    return names.flatMap(({ name, role }) => {
        const found = place(name);
        if (!found)
            return [];
        if (role === 'bundle')
            return [{ ...found, role }];
        if (certificates.length > 0)
            return withCertificates(found, certificates, options);
        const own = (0,_subjects_sidecars_js__WEBPACK_IMPORTED_MODULE_5__/* .certificateNames */ .UZ)(name).filter((one) => one !== subject.name);
        const certified = withCertificates(found, own.map(place).filter((one) => one !== undefined), options);
        return keys && certified.some(({ certificate }) => certificate)
            ? [...certified, { ...found, role: 'signature' }]
            : certified;
    });
}
const besides = new WeakMap();
/** Which of the usual names are there. Asked of each artifact by every rule, and answered once for a listing. */
function usualBeside(name, listing, isThere) {
    const known = besides.get(listing) ?? new Map();
    besides.set(listing, known);
    let found = known.get(name);
    if (!found)
        known.set(name, (found = (0,_subjects_sidecars_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceNames */ .Y$)(name).filter((one) => isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(one.name)))));
    return found;
}
/** Signatures that are named by the keys that made them, in the order of their names. */
function namedByKey(name, listing) {
    const base = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name);
    return signaturesIn(listing)
        .filter((one) => (0,_subjects_sidecars_js__WEBPACK_IMPORTED_MODULE_5__/* .isNamedByKey */ .IG)(one, base))
        .sort()
        .slice(0, _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_KEY_NAMED_SIGNATURES */ .Vx)
        .map((one) => ({ name: name + one.slice(base.length), role: 'signature' }));
}
const signatures = new WeakMap();
/** Names that may be those of such signatures. Looked for once in a listing: each artifact may have a list of its own. */
function signaturesIn(listing) {
    const found = signatures.get(listing) ?? [...listing.entries.keys()].filter(_subjects_sidecars_js__WEBPACK_IMPORTED_MODULE_5__/* .mayBeNamedByKey */ .QX);
    signatures.set(listing, found);
    return found;
}
/** All usual names in a few words: dozens of paths would hide the one that was meant. */
function usualNames(name) {
    const [first, ...others] = _subjects_sidecars_js__WEBPACK_IMPORTED_MODULE_5__/* .EVIDENCE_SUFFIXES */ .u0.map(({ suffix }) => suffix);
    const extension = (0,_subjects_sidecars_js__WEBPACK_IMPORTED_MODULE_5__/* .extensionOf */ .je)(name);
    const instead = extension === undefined ? '' : ` (appended, or in place of ${extension})`;
    return `${name}${first}, ${others.join(', ')}${instead}`;
}
/** A signature whose certificate was named and is absent proves nothing, unless a key may have made it. */
function withCertificates(place, certificates, { keys = true }) {
    const present = certificates.filter((certificate) => certificate !== undefined);
    if (present.length > 0)
        return present.map((certificate) => ({ ...place, role: 'signature', certificate }));
    return keys || certificates.length === 0 ? [{ ...place, role: 'signature' }] : [];
}
/**
 * Tells of a name whether there is something other than a folder. What cannot be read is refused later, with its name: it is
 * not absent.
 */
function presence(folder, listing) {
    if (listing.error === undefined)
        return (name) => listing.entries.get(name)?.kind.isDirectory() === false;
    return (name) => {
        try {
            return !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).isDirectory();
        }
        catch (error) {
            return (0,_files_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)((0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error)) === 'unreadable';
        }
    };
}
function isFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
function distinct(candidates) {
    const seen = new Set();
    return candidates.filter(({ role, path, certificate }) => {
        const key = `${role} ${path}\0${certificate?.path ?? ''}`;
        return !seen.has(key) && seen.add(key);
    });
}


/***/ }),

/***/ 39083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ CLAIMS),
/* harmony export */   XU: () => (/* binding */ derUtf8),
/* harmony export */   Yq: () => (/* binding */ decodeClaims)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _formats_github_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50784);
/**
 * The claims that Fulcio writes into certificates (sigstore/fulcio, docs/oid-info.md): 1.3.6.1.4.1.57264.1.1 to .24.
 * Up to .6 the extension holds the bare text; from .8 on a DER UTF8String.
 */


const FULCIO = '1.3.6.1.4.1.57264.1.';
/** Claim names as the policy, the report and messages use them, by the last number of the object identifier. */
const CLAIM_NAMES = {
    2: 'github-workflow-trigger',
    3: 'github-workflow-sha',
    4: 'github-workflow-name',
    5: 'github-workflow-repository',
    6: 'github-workflow-ref',
    9: 'build-signer-uri',
    10: 'build-signer-digest',
    11: 'runner-environment',
    12: 'source-repository-uri',
    13: 'source-repository-digest',
    14: 'source-repository-ref',
    15: 'source-repository-identifier',
    16: 'source-repository-owner-uri',
    17: 'source-repository-owner-identifier',
    18: 'build-config-uri',
    19: 'build-config-digest',
    20: 'build-trigger',
    21: 'run-invocation-uri',
    22: 'source-repository-visibility',
    23: 'deployment-environment',
    24: 'token-subject',
};
const CLAIMS = Object.values(CLAIM_NAMES);
const ISSUER_V1 = `${FULCIO}1`;
const ISSUER_V2 = `${FULCIO}8`;
/**
 * Decodes the issuer and all known claims.
 *
 * @returns the claims, or what is wrong with them: text that is no UTF-8, or two issuers that contradict each
 *   other.
 */
function decodeClaims(extensions) {
    const claims = {};
    let issuer;
    for (const { oid, value } of extensions) {
        const last = oid.startsWith(FULCIO) ? oid.slice(FULCIO.length) : '';
        // `Number` alone would read an arc below a claim, `12.0`, as the claim itself.
        if (!/^[1-9][0-9]*$/.test(last))
            continue;
        const number = Number(last);
        const name = CLAIM_NAMES[number];
        const isIssuer = oid === ISSUER_V1 || oid === ISSUER_V2;
        if (!name && !isIssuer)
            continue;
        const text = number >= 8 ? derUtf8(value) : utf8(value);
        if (text === undefined)
            return `its extension ${oid} is not readable text`;
        if (name)
            claims[name] = text;
        else if (issuer !== undefined && issuer !== text)
            return `it names two issuers, ${issuer} and ${text}`;
        else
            issuer = text;
    }
    return issuer === undefined ? { claims: asLast(claims) } : withIssuer(claims, issuer);
}
function withIssuer(claims, issuer) {
    return fillFromOlder(claims, issuer) ?? { issuer, claims: asLast(claims) };
}
/** Most certificates of a run state the same, and reports keep it of each: ten thousand files of one release have 20 MiB of claims. */
let last = {};
/** What the certificate before stated, where this one states the same word for word and in the same order. */
function asLast(claims) {
    const [now, before] = [Object.entries(claims), Object.entries(last)];
    const same = now.length === before.length && now.every(([name, value], at) => isEntry(before[at], name, value));
    if (!same)
        last = Object.freeze(claims);
    return last;
}
function isEntry(entry, name, value) {
    return entry?.[0] === name && entry[1] === value;
}
/**
 * Certificates from before May 2023 state a GitHub run in the older extensions alone. They say the same, without host.
 *
 * @returns what is wrong where old and new contradict each other
 */
function fillFromOlder(claims, issuer) {
    if (!(0,_formats_github_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isGitHubIssuer */ .xU)(issuer))
        return undefined;
    const repository = claims['github-workflow-repository'];
    const [owner, name, ...more] = repository?.split('/') ?? [];
    const onGitHub = Boolean(owner && name) && more.length === 0;
    const older = {
        'build-trigger': claims['github-workflow-trigger'],
        'source-repository-digest': claims['github-workflow-sha'],
        'source-repository-ref': claims['github-workflow-ref'],
        'source-repository-uri': onGitHub ? `https://github.com/${owner}/${name}` : undefined,
        'source-repository-owner-uri': onGitHub ? `https://github.com/${owner}` : undefined,
    };
    for (const [claim, value] of Object.entries(older)) {
        if (value === undefined || value === '')
            continue;
        const stated = claims[claim];
        if (stated !== undefined && stated !== value)
            return `it states ${claim} twice, as ${stated} and ${value}`;
        claims[claim] = value;
    }
    return undefined;
}
/** A DER UTF8String that fills its buffer; undefined for anything else. Long forms of the length are as DER requires. */
function derUtf8(value) {
    const [tag, first = 0] = value;
    if (tag !== 0x0c)
        return undefined;
    let length = first;
    let offset = 2;
    if (first >= 0x80) {
        const octets = first & 0x7f;
        if (octets === 0 || octets > 3 || value.length < 2 + octets)
            return undefined;
        length = value.readUIntBE(2, octets);
        offset = 2 + octets;
        if (length < 0x80 || (octets > 1 && value[2] === 0))
            return undefined;
    }
    return value.length === offset + length ? utf8(value.subarray(offset)) : undefined;
}
function utf8(value) {
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(value) ? value.toString('utf8') : undefined;
}


/***/ }),

/***/ 68577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ templatePlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61439);
/** Where a template leads for one artifact, and which folders on the way nobody named. */


/**
 * Fills a template, but not so that a `*` which matched `..` leads to another folder than the template's author wrote.
 *
 * @param workspace absolute path that a template without `base` starts from
 * @returns undefined where the artifact has no such capture, or an unsafe one
 */
function templatePlace(template, subject, workspace) {
    const file = fill(template, subject);
    if (file === undefined)
        return undefined;
    const start = template.base ?? workspace;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(start, file);
    if (!template.filled && template.parts.every((part) => 'text' in part))
        return { file, path, links: 'follow' };
    return { file, path, links: 'refuse', way: foundFolders(template, path, subject, start) };
}
function fill(template, subject) {
    const filled = (0,_model_template_js__WEBPACK_IMPORTED_MODULE_1__/* .fillTemplate */ .ou)(template, subject);
    const harmless = (0,_model_template_js__WEBPACK_IMPORTED_MODULE_1__/* .fillTemplate */ .ou)(template, { ...subject, captures: subject.captures.map(() => 'x') });
    return filled !== undefined && ups(filled) === ups(harmless ?? '') ? filled : undefined;
}
/**
 * The folders of a filled template that nobody named: not what the template begins with, and not the artifact's own folders,
 * which were asked for with it.
 */
function foundFolders({ parts: [first] }, path, subject, workspace) {
    const begin = first && 'text' in first ? first.text : '';
    const named = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, begin.slice(0, Math.max(begin.lastIndexOf('/'), begin.lastIndexOf('\\')) + 1));
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, subject.name));
    const folders = [];
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path); isBelow(folder, named); folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)) {
        if (folder !== own && !isBelow(own, folder))
            folders.push(folder);
    }
    return folders;
}
function isBelow(path, folder) {
    return path !== folder && path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
}
const ups = (path) => path.split(/[\\/]/).filter((segment) => segment === '..').length;


/***/ }),

/***/ 3166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ createFolders),
/* harmony export */   n: () => (/* binding */ firstEntries)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32774);
/** Folder listings, each read once: patterns and evidence of thousands of artifacts ask for the same few folders. */



/** What is asked of a thing in a folder; a device answers none of it with yes. */
const QUESTIONS = ['isFile', 'isDirectory', 'isSymbolicLink', 'isFIFO', 'isSocket'];
/** @returns listings that live as long as the returned object: one run. */
function createFolders() {
    const listings = new Map();
    return {
        list: (path) => {
            const known = listings.get(path) ?? readFolder(path);
            listings.set(path, known);
            return known;
        },
    };
}
/** The first entries of a listing. A folder may have a hundred thousand, and who looks at a few does not pay for all. */
function firstEntries({ entries }, most) {
    const first = [];
    for (const entry of entries) {
        if (first.length >= most)
            break;
        first.push(entry);
    }
    return first;
}
function readFolder(path) {
    const entries = new Map();
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path, { withFileTypes: true });
        // U+FFFD may stand for bytes that are no UTF-8, or be a character of the name; only the bytes tell.
        const garbled = found.some(({ name }) => name.includes('\ufffd')) ? garbledNames(path) : new Set();
        for (const one of found)
            entries.set(one.name, entryOf(one, !garbled.has(one.name)));
        return { entries };
    }
    catch (error) {
        return { entries: new Map(), error: (0,_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) ?? 'UNKNOWN' };
    }
}
function entryOf(found, exact) {
    const kind = QUESTIONS.find((question) => found[question]());
    return (exact ? EXACT : GARBLED).get(kind) ?? { kind: found, exact };
}
function kindThatIs(kind) {
    const says = (question) => () => question === kind;
    return Object.fromEntries(QUESTIONS.map((question) => [question, says(question)]));
}
const ALL_KINDS = [...QUESTIONS, undefined].map((kind) => [kind, kindThatIs(kind)]);
const EXACT = new Map(ALL_KINDS.map(([name, kind]) => [name, { kind, exact: true }]));
const GARBLED = new Map(ALL_KINDS.map(([name, kind]) => [name, { kind, exact: false }]));
function garbledNames(path) {
    return new Set((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path, 'buffer').flatMap((name) => ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(name) ? [] : [name.toString()])));
}


/***/ }),

/***/ 13953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readNamed)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3166);
/* harmony import */ var _near_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83087);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32774);
/** Files that the user names: policy, keys, trusted roots, lists of what is deployed. */




/** What is left of an address that was taken for a path. */
const ADDRESS = /[/\\](?:https?|oci|file):[/\\]/i;
/**
 * The whole of a file that the user named, by links too. A refusal of one that does not exist says which file may have been meant.
 *
 * @param path absolute
 * @param maxBytes more is `LIMIT_EXCEEDED`
 * @param workspace absolute; what users read is relative to it
 * @param options `given`: the path as the user wrote it, where `shown` is not that; `folders`: listings to share between all files that a
 *   run asks for, so that hints are looked for in few of them
 * @returns the bytes, or a refusal as `readWhole` has it
 */
function readNamed(path, maxBytes, workspace, { given, folders, ...options } = {}) {
    const read = (0,_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readWhole */ .oD)(path, maxBytes, { ...options, links: 'follow' });
    if (!('refusal' in read) || read.refusal.code !== (options.missing ?? 'ARTIFACT_NOT_FOUND'))
        return read;
    if (ADDRESS.test(path))
        return { refusal: { ...read.refusal, hint: 'This is an address. Download the file first, and give its path.' } };
    const near = (0,_near_files_js__WEBPACK_IMPORTED_MODULE_2__/* .missingFileHint */ .i)(path, folders ?? (0,_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .createFolders */ .i)(), workspace);
    const hint = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(given ?? options.shown ?? '')
        ? 'Check the path.'
        : 'Check the path. It starts from the workspace.';
    return {
        refusal: { ...read.refusal, hint: near === undefined ? hint : `${hint} ${near}` },
    };
}


/***/ }),

/***/ 83087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ missingFileHint)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _formats_fold_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44629);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87330);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3166);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98596);
/** Which existing file a missing one may have meant. It is said to the user and never used. */






/** Names of a folder that are looked at for a hint: enough for any dist folder, nothing noticeable in a huge one. */
const MAX_LOOKED_AT = 2_000;
/** Folders that are looked into for the same name: enough for any layout by hand. */
const MAX_FOLDERS = 60;
/**
 * A sentence on what lies where `path` was looked for: the same name in another letter case or in another folder, the nearest name, the
 * same name with another extension, or a few names of the folder. Undefined where no folder on the way can be read, and after
 * `MAX_HINTS` questions.
 *
 * @param path absolute; the deepest folder of it that exists is looked into.
 * @param folders listings of a run: what was found out of them, and how often it was asked, is remembered with them.
 * @param workspace absolute; other folders are looked into there alone, and names are shown relative to it.
 */
function missingFileHint(path, folders, workspace) {
    const memory = memoryOf(folders);
    if (memory.asked >= _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_HINTS */ .um)
        return undefined;
    memory.asked += 1;
    let missing = path;
    let listing = folders.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(missing));
    while (listing.error !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(missing) !== missing) {
        missing = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(missing);
        listing = folders.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(missing));
    }
    if (listing.error !== undefined)
        return undefined;
    const shorten = (full) => (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .nx)(full, workspace) ?? (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__/* .slashed */ .df)(full);
    const names = namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(missing), folders).map(([name]) => name);
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(missing);
    /** The whole path with one part of it corrected, where that leads to something. */
    const corrected = (near) => {
        const part = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(missing), near);
        const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(part, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(missing, path));
        return shorten(isThere(whole, folders) ? whole : part);
    };
    const same = names.find((name) => (0,_formats_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .A)(name) === (0,_formats_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .A)(wanted));
    if (same !== undefined)
        return `Did you mean ${corrected(same)}? Names are compared exactly, with letter case and Unicode form.`;
    const elsewhere = inOtherFolder(path, folders, workspace);
    if (elsewhere !== undefined)
        return `There is ${shorten(elsewhere)}, in another folder. If you mean that file, write this path.`;
    const near = nearestName(wanted, names) ?? (missing === path ? withOtherExtension(wanted, names) : undefined);
    if (near !== undefined)
        return `Did you mean ${corrected(near)}?`;
    // Hidden files come last: they are seldom meant.
    const shown = [...names].sort((a, b) => Number(a.startsWith('.')) - Number(b.startsWith('.')) || (a < b ? -1 : 1));
    const few = shown.slice(0, 3).join(', ');
    const more = names.length > 3 ? ' and more' : '';
    const folder = shorten((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(missing));
    if (names.length === 0)
        return `${folder === '' ? 'The workspace' : `The folder ${folder}`} is empty.`;
    return `In ${folder === '' ? 'the workspace' : folder} there is: ${few}${more}.`;
}
/** The name nearest to `wanted`, if it is so near that a slip of the finger explains it. */
function nearestName(wanted, names) {
    let best;
    let limit = Math.min(3, Math.floor(wanted.length / 3));
    for (const name of names) {
        const away = Math.abs(name.length - wanted.length) > limit || name.length > 255 ? Infinity : (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .editDistance */ .Y)(wanted, name);
        if (away <= limit && name !== wanted) {
            best = name;
            limit = away - 1;
        }
    }
    return best;
}
/** `cosign.pem` for `cosign.pub`: the only name that differs in its extension alone. */
function withOtherExtension(wanted, names) {
    const stem = stemOf(wanted);
    const found = names.filter((name) => stemOf(name) === stem);
    return found.length === 1 ? found[0] : undefined;
}
function stemOf(name) {
    return (0,_formats_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .A)(name.slice(0, name.length - (0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(name).length));
}
/** A file of the same name in a folder near the one that it was looked for in. */
function inOtherFolder(path, folders, workspace) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path);
    for (const folder of foldersNear((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), folders, workspace)) {
        if (folders.list(folder).entries.get(name)?.kind.isFile() === true)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name);
    }
    return undefined;
}
/**
 * Folders of the workspace around one, the nearest first: those below it, the one above, and those from the workspace down. Looked for
 * once.
 */
function foldersNear(folder, folders, workspace) {
    const { near } = memoryOf(folders);
    const key = `${workspace}\0${folder}`;
    const known = near.get(key) ?? findNear(folder, folders, workspace);
    near.set(key, known);
    return known;
}
function findNear(folder, folders, workspace) {
    const near = new Set();
    const waiting = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .nx)(folder, workspace) === undefined ? [] : [folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder), workspace];
    for (let at = waiting.shift(); at !== undefined && near.size < MAX_FOLDERS; at = waiting.shift()) {
        if (near.has(at) || (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .nx)(at, workspace) === undefined)
            continue;
        near.add(at);
        waiting.push(...foldersIn(at, folders));
    }
    near.delete(folder);
    return near;
}
/** Absolute paths of the folders in a folder in which people keep files; links are not followed. */
function foldersIn(folder, folders) {
    return namesIn(folder, folders)
        .filter(([name, { kind }]) => kind.isDirectory() && !UNLIKELY.test(name))
        .map(([name]) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name))
        .sort();
}
/** The names of a folder that are looked at, and what they are of. Read out of its listing once. */
function namesIn(folder, folders) {
    const { names } = memoryOf(folders);
    const known = names.get(folder) ?? (0,_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .firstEntries */ .n)(folders.list(folder), MAX_LOOKED_AT).filter(([, { exact }]) => exact);
    names.set(folder, known);
    return known;
}
/** Hidden folders, apart from the one that GitHub reads, and those of packages. */
const UNLIKELY = /^(?!\.github$)\.|^node_modules$/;
function isThere(path, folders) {
    return folders.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)).entries.has((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path));
}
const memories = new WeakMap();
function memoryOf(folders) {
    const known = memories.get(folders) ?? { names: new Map(), near: new Map(), asked: 0 };
    memories.set(folders, known);
    return known;
}


/***/ }),

/***/ 1152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ openProvenFolder),
/* harmony export */   r: () => (/* binding */ occupied)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32774);
/* harmony import */ var _way_to_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99016);
/**
 * A folder that means "proven": it is ours alone. It is filled under another name beside it and then renamed, so that whoever
 * finds the folder finds all of it and nothing else, whenever the gate was stopped.
 */






/** Why `path` cannot become the folder: it exists and is not an empty folder. Undefined where it can. */
function occupied(path) {
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path).isDirectory())
            return 'exists and is not a folder';
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path).length === 0 ? undefined : 'is not empty';
    }
    catch (error) {
        return (0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) === 'ENOENT' ? undefined : `cannot be looked at (${(0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) ?? 'no reason given'})`;
    }
}
/** @param folder absolute; folders above it are made. Throws where none can be made beside it. */
async function openProvenFolder(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(folder)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    const file = (0,_way_to_js__WEBPACK_IMPORTED_MODULE_5__/* .fileInTheWay */ .I)(folder);
    if (file !== undefined)
        throw new Error(`${file} is a file, and not a folder that could hold another one`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path);
    return {
        path,
        keep: () => moveTo(path, folder),
        discard: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true }),
    };
}
/** A folder that was put there meanwhile is not merged with: `rmdir` and `rename` both refuse one that is not empty. */
async function moveTo(path, folder) {
    const problem = occupied(folder);
    if (problem !== undefined)
        throw new Error(`the folder ${problem}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir)(folder).catch((error) => {
        if ((0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) !== 'ENOENT')
            throw error;
    });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(path, folder);
}


/***/ }),

/***/ 11767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ readPem),
/* harmony export */   Ks: () => (/* binding */ pemLines),
/* harmony export */   Yi: () => (/* binding */ withoutByteOrderMark),
/* harmony export */   _5: () => (/* binding */ isProtoBase64),
/* harmony export */   i2: () => (/* binding */ readPemMaybeWrapped),
/* harmony export */   y4: () => (/* binding */ decodeBase64),
/* harmony export */   zH: () => (/* binding */ decodeEitherBase64)
/* harmony export */ });
/** Strict decoders: Node's own skip what they do not understand, and a verifier must not guess. */
/** Searched for, because a pattern that repeats over the whole text overflows the stack from some MiB on. */
const OUTSIDE_BASE64 = /[^A-Za-z0-9+/]/;
const OUTSIDE_LINES = /[^A-Za-z0-9+/=\r\n]/;
const OUTSIDE_EITHER = /[^A-Za-z0-9+/_=\r\n-]/;
const STANDARD = /[+/]/;
const URL_SAFE = /[-_]/;
/**
 * Decodes padded standard base64 (RFC 4648, section 4). Line ends and surrounding white space are allowed, since signers
 * wrap lines and end files with a newline.
 *
 * @returns the bytes, or undefined where the text is empty or no base64.
 */
function decodeBase64(text) {
    if (typeof text !== 'string')
        return undefined;
    // Nearly every text is the very base64 of its bytes: encoding them again tells, in a fraction of the time that a search takes.
    const bytes = Buffer.from(text, 'base64');
    if (bytes.length > 0 && bytes.toString('base64') === text)
        return bytes;
    if (isPackedBase64(text))
        return bytes;
    const lines = text.trim();
    if (OUTSIDE_LINES.test(lines))
        return undefined;
    const packed = withoutBlanks(lines);
    return isPackedBase64(packed) ? Buffer.from(packed, 'base64') : undefined;
}
/** Letters and padding, and nothing around them: what nearly every signer writes. */
function isPackedBase64(text) {
    const letters = text.endsWith('=') ? text.slice(0, text.endsWith('==') ? -2 : -1) : text;
    return text.length % 4 === 0 && letters !== '' && !OUTSIDE_BASE64.test(letters);
}
/**
 * The same in the standard or in the URL-safe alphabet (RFC 4648, section 5), as DSSE (envelope.md) allows either. A text with
 * letters of both is refused.
 */
function decodeEitherBase64(text) {
    if (typeof text !== 'string' || !URL_SAFE.test(text))
        return decodeBase64(text);
    return STANDARD.test(text) ? undefined : decodeBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
}
/**
 * True for base64 as ProtoJSON allows it: either alphabet, padded or not, but no letters of both and nothing else. Readers of
 * ProtoJSON for Node skip whatever they do not know.
 */
function isProtoBase64(text) {
    if (OUTSIDE_EITHER.test(text) || (URL_SAFE.test(text) && STANDARD.test(text)))
        return false;
    const packed = /[\r\n]/.test(text) ? withoutBlanks(text) : text;
    const letters = packed.endsWith('=') ? packed.slice(0, packed.endsWith('==') ? -2 : -1) : packed;
    const isWhole = letters === packed ? packed.length % 4 !== 1 : packed.length % 4 === 0;
    return isWhole && !letters.includes('=');
}
/**
 * An ASCII text without blanks, tabs and line ends. A pattern would keep one piece for each: of a text of line ends alone, a
 * hundred times its length.
 */
function withoutBlanks(ascii) {
    const bytes = Buffer.from(ascii, 'latin1');
    let length = 0;
    for (const byte of bytes)
        if (byte !== 0x0a && byte !== 0x0d && byte !== 0x20 && byte !== 0x09)
            bytes[length++] = byte;
    return bytes.toString('latin1', 0, length);
}
const BEGIN = /-----BEGIN ([A-Z0-9 ]{1,40})-----\r?\n/g;
/** Blocks of one file: a chain of certificates has three or four. */
const MAX_PEM_BLOCKS = 100;
/** Base64 and white space; what else stands there is no block. */
const OUTSIDE_BLOCK = /[^A-Za-z0-9+/= \t\r\n]/;
/**
 * All PEM blocks of a text in their order (RFC 7468), the first hundred at most; text around them is ignored, a block that
 * is no base64 is left out. Ends are searched for: a pattern that repeats over a block of megabytes overflows the stack.
 */
function readPem(text) {
    const blocks = [];
    let end = 0;
    for (const { 0: line, 1: label = '', index } of text.matchAll(BEGIN)) {
        if (index < end)
            continue;
        if (blocks.length >= MAX_PEM_BLOCKS)
            break;
        const start = index + line.length;
        // No dash stands in a block, so that the next one begins its end, or it has none.
        const dash = text.indexOf('-', start);
        const closing = `-----END ${label}-----`;
        if (dash < 0 || !text.startsWith(closing, dash))
            continue;
        end = dash + closing.length;
        const body = text.slice(start, dash);
        // Nearly every body is written as RFC 7468 has it, which is told by writing it again.
        const usual = Buffer.from(body, 'base64');
        if (usual.length > 0 && pemLines(usual) === body)
            blocks.push({ label, der: usual });
        else {
            const der = OUTSIDE_BLOCK.test(body) ? undefined : decodeBase64(withoutBlanks(body));
            if (der)
                blocks.push({ label, der });
        }
    }
    return blocks;
}
/** PEM as text or as base64 of it: cosign writes certificates and keys either way. */
function readPemMaybeWrapped(text) {
    const plain = readPem(text);
    if (plain.length)
        return plain;
    const unwrapped = decodeBase64(text);
    return unwrapped ? readPem(unwrapped.toString('latin1')) : [];
}
/** Base64 as it stands in PEM: lines of 64 characters, each with its newline (RFC 7468, section 2). */
function pemLines(der) {
    const packed = der.toString('base64');
    let lines = '';
    for (let at = 0; at < packed.length; at += 64)
        lines += `${packed.slice(at, at + 64)}\n`;
    return lines;
}
/** Without the byte order mark that editors of Windows write. */
function withoutByteOrderMark(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}


/***/ }),

/***/ 44629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fold)
/* harmony export */ });
/** Case and Unicode form taken away: names that are equal then are one file on some systems. */
function fold(name) {
    return name.normalize('NFC').toLowerCase();
}


/***/ }),

/***/ 50784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b0: () => (/* binding */ githubWorkflow),
/* harmony export */   mN: () => (/* binding */ refInWords),
/* harmony export */   oX: () => (/* binding */ GITHUB_ISSUER),
/* harmony export */   r2: () => (/* binding */ parseWorkflowIdentity),
/* harmony export */   sd: () => (/* binding */ sourceRepository),
/* harmony export */   xU: () => (/* binding */ isGitHubIssuer)
/* harmony export */ });
/** The OIDC issuer of GitHub Actions; an enterprise with an issuer of its own has its name behind it as a path. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** True for the issuer of github.com, an enterprise's own name for it included. */
function isGitHubIssuer(issuer) {
    return issuer === GITHUB_ISSUER || issuer.startsWith(`${GITHUB_ISSUER}/`);
}
const IDENTITY = /^https:\/\/([^/@]+)\/([^/@]+)\/([^/@]+)\/([^@]+?)@([^@].*)$/s;
/** What GitHub allows in each part; anything else is no identity of github.com. */
const ON_GITHUB = {
    owner: /^[A-Za-z0-9][A-Za-z0-9_-]*$/,
    repository: /^(?!\.{1,2}$)[A-Za-z0-9._-]+$/,
    workflow: /^\.github\/workflows\/[A-Za-z0-9._-][A-Za-z0-9._ +-]*\.ya?ml$/,
    ref: /^(?:refs\/.+|[0-9a-f]{40}|[0-9a-f]{64})$/,
};
/** Splits an identity into its parts; undefined where it has another form (an e-mail address, SPIFFE, \u2026). */
function parseWorkflowIdentity(identity) {
    const [, host, owner, repository, workflow, ref] = IDENTITY.exec(identity) ?? [];
    if (host === undefined || owner === undefined || repository === undefined)
        return undefined;
    return workflow === undefined || ref === undefined ? undefined : { host, owner, repository, workflow, ref };
}
/**
 * The parts of an identity that GitHub Actions gave out: on github.com, by GitHub's issuer, every part in the form that
 * GitHub allows. Only such an identity may be turned into words and links.
 */
function githubWorkflow(identity, issuer) {
    if (!isGitHubIssuer(issuer))
        return undefined;
    const parts = parseWorkflowIdentity(identity);
    if (parts?.host !== 'github.com')
        return undefined;
    const names = ['owner', 'repository', 'workflow', 'ref'];
    return names.every((name) => ON_GITHUB[name].test(parts[name])) ? parts : undefined;
}
/** `owner/repository` whose commit was built, by the certificate's claim; it differs from the identity's for a reusable workflow. */
function sourceRepository(claims) {
    const [, owner, repository] = /^https:\/\/github\.com\/([^/]+)\/([^/]+)$/.exec(claims['source-repository-uri'] ?? '') ?? [];
    if (owner === undefined || repository === undefined)
        return undefined;
    return ON_GITHUB.owner.test(owner) && ON_GITHUB.repository.test(repository) ? `${owner}/${repository}` : undefined;
}
/** A ref in words: `tag v1.2.3`, `branch main`, `pull request 7`; a commit or anything else as it is. */
function refInWords(ref) {
    const [, kind, name] = /^refs\/(tags|heads)\/(.+)$/s.exec(ref) ?? [];
    if (name !== undefined)
        return `${kind === 'tags' ? 'tag' : 'branch'} ${name}`;
    const [, pull] = /^refs\/pull\/([0-9]+)\//.exec(ref) ?? [];
    return pull === undefined ? ref : `pull request ${pull}`;
}


/***/ }),

/***/ 57517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   fb: () => (/* binding */ parseImageRepository),
/* harmony export */   oG: () => (/* binding */ isImageDigest),
/* harmony export */   o_: () => (/* binding */ parseImageReference)
/* harmony export */ });
/* harmony import */ var _core_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36538);
/**
 * Names of images, read as Docker reads them (distribution/reference, `normalize.go`): a first part with a dot, a colon, or
 * `localhost` is a registry, everything else is on Docker Hub, and where a tag stands beside a digest the digest decides.
 */

const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** distribution-spec, "Pulling manifests"; with the registry a name has at most 255 characters. */
const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const HOST = /^(?:\[[0-9A-Fa-f:.]{2,45}\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::[0-9]{1,5})?$/;
const MAX_NAME = 255;
/** As `docker://` of other tools, and addresses in a browser. */
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;
const DOCKER_HUB = ['docker.io', 'index.docker.io', 'registry-1.docker.io'];
/** True where the text is a digest that images are named by. */
function isImageDigest(text) {
    return typeof text === 'string' && DIGEST.test(text);
}
/** `ghcr.io/acme/runner`: the name without tag and digest. */
function repositoryName({ registry, repository }) {
    return `${registry}/${repository}`;
}
/** Reads `[oci://][registry/]repository[:tag][@sha256:\u2026]`; without tag and digest the tag is `latest`. */
function parseImageReference(given) {
    const text = given.startsWith('oci://') ? given.slice('oci://'.length) : given;
    const at = text.indexOf('@');
    const digest = at < 0 ? undefined : text.slice(at + 1);
    const named = at < 0 ? text : text.slice(0, at);
    if (digest !== undefined && !isImageDigest(digest)) {
        return (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .complain */ .c)(`\`${given}\` has a digest that is not SHA-256`, 'Write `name@sha256:` and 64 hex digits in lower case; registries have others too, signatures do not.');
    }
    const colon = named.lastIndexOf(':');
    const tagged = colon > named.lastIndexOf('/');
    const tag = tagged ? named.slice(colon + 1) : digest === undefined ? 'latest' : undefined;
    if (tag !== undefined && !TAG.test(tag)) {
        return (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .complain */ .c)(`\`${given}\` has no tag that a registry allows`, 'Write `name:tag` or `name@sha256:\u2026`.');
    }
    const repository = parseImageRepository(tagged ? named.slice(0, colon) : named);
    if ('problem' in repository)
        return repository;
    return {
        value: {
            ...repository.value,
            given,
            ...(tag !== undefined && { tag }),
            ...(digest !== undefined && { digest }),
        },
    };
}
/** Reads `[oci://][registry/]repository`, as `signature-repository` has it. */
function parseImageRepository(given) {
    const text = given.startsWith('oci://') ? given.slice('oci://'.length) : given;
    const slash = text.indexOf('/');
    const first = slash < 0 ? '' : text.slice(0, slash);
    const named = first === 'localhost' || /[.:]/.test(first);
    const registry = named && !DOCKER_HUB.includes(first) ? first : 'docker.io';
    const path = named ? text.slice(slash + 1) : text;
    const repository = registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
    if (HOST.test(registry) && registry.length + repository.length < MAX_NAME && REPOSITORY.test(repository)) {
        return { value: { registry, repository } };
    }
    return (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .complain */ .c)(`\`${given}\` is not the name of an image`, nameFix(given, path));
}
function nameFix(given, path) {
    const [address] = ADDRESS.exec(given) ?? [];
    if (address !== undefined)
        return `Write it without \`${address}\`.`;
    return /[A-Z]/.test(path)
        ? 'Write the repository in lower case.'
        : 'Write `registry/owner/name`, such as `ghcr.io/acme/runner`.';
}


/***/ }),

/***/ 60874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ curves),
/* harmony export */   w: () => (/* binding */ re2)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/**
 * What is loaded when the first signature or pattern needs it. Most runs need neither, and both together are a third of what a run
 * would read. It is loaded synchronously, so that no caller can come before it is there. The build makes a file of each in dist/.
 */

const load = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(__webpack_require__.place);
let loadedCurves;
let loadedRe2;
/** Arithmetic on curves. */
function curves() {
    return (loadedCurves ??= load('./curves.cjs'));
}
/** The engine for RE2 patterns. */
function re2() {
    return (loadedRe2 ??= load('./re2.cjs'));
}


/***/ }),

/***/ 72155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Nx: () => (/* binding */ moreLines),
/* harmony export */   pB: () => (/* binding */ isBlankLine),
/* harmony export */   wx: () => (/* binding */ trimLineEnd)
/* harmony export */ });
/** Lines of files that strangers wrote: cut one after the other, since a list of all would be kept before anybody counts it. */
const LF = 0x0a;
/** The lines without their ends (LF, CR LF); the last one needs none. */
function* linesOf(bytes) {
    for (let start = 0, number = 1; start < bytes.length; number++) {
        const found = bytes.indexOf(LF, start);
        const next = found < 0 ? bytes.length : found;
        const end = next > start && bytes[next - 1] === 0x0d ? next - 1 : next;
        yield { content: bytes.subarray(start, end), number };
        start = next + 1;
    }
}
/** True where there are more lines than that; no further line is looked at then. */
function moreLines(bytes, most) {
    let lines = 1;
    for (let at = bytes.indexOf(LF); at >= 0 && lines <= most; at = bytes.indexOf(LF, at + 1))
        lines++;
    return lines > most;
}
/** True where a line has nothing but what JSON takes for white space (RFC 8259, section 2). */
function isBlankLine(content) {
    return content.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
/** A text without blanks, tabs and carriage returns at its end. A pattern for it takes the square of the time that a run of them is long. */
function trimLineEnd(text) {
    let end = text.length;
    while (end > 0 && isTrailing(text.charCodeAt(end - 1)))
        end--;
    return end === text.length ? text : text.slice(0, end);
}
function isTrailing(code) {
    return code === 0x20 || code === 0x09 || code === 0x0d;
}


/***/ }),

/***/ 15218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ foldAscii),
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   JM: () => (/* binding */ PatternError),
/* harmony export */   MP: () => (/* binding */ escapePattern),
/* harmony export */   T1: () => (/* binding */ pattern),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   lj: () => (/* binding */ PATTERN_MARK),
/* harmony export */   pV: () => (/* binding */ exactly),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   uG: () => (/* binding */ patternFor),
/* harmony export */   vB: () => (/* binding */ matchesOnlyPart)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28490);
/* harmony import */ var _late_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60874);
/* harmony import */ var _versioned_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21932);




/** A pattern that cannot be used; the message is for the user. */
class PatternError extends Error {
}
function exactly(value) {
    return { kind: 'exact', value };
}
/**
 * Compiles an RE2 pattern that must match the whole text. RE2 takes time linear in the text, whatever the pattern,
 * and is the dialect of cosign, so that `(?i)` and the like carry over.
 *
 * @throws PatternError when it is too long or no RE2 syntax (look-around and back-references are not).
 */
function pattern(source) {
    if (source.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PATTERN_LENGTH */ .n7)
        throw new PatternError(`the pattern has ${source.length} characters; at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PATTERN_LENGTH */ .n7} are allowed`);
    const engine = (0,_late_js__WEBPACK_IMPORTED_MODULE_2__/* .re2 */ .w)().RE2JS;
    try {
        // The pattern is compiled alone first: inside a group `a)(b` would be valid and mean something else.
        const part = engine.compile(source);
        return { kind: 'pattern', source, part, whole: engine.compile(`\\A(?:${source})\\z`) };
    }
    catch (error) {
        throw new PatternError(`\`${source}\` is not a valid RE2 pattern: ${(0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(error)}`);
    }
}
function matches(matcher, text) {
    switch (matcher.kind) {
        case 'exact':
            return text === matcher.value;
        case 'exact-ignoring-case':
            return foldAscii(text) === foldAscii(matcher.value);
        case 'versioned-tag':
            return (0,_versioned_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .isTagOfVersion */ .k)(matcher.value, text);
        case 'pattern':
            return matcher.whole.matcher(text).find();
    }
}
/** True where a pattern matches some part of the text but not all of it: cosign would accept it, the gate does not. */
function matchesOnlyPart(matcher, text) {
    return matcher.kind === 'pattern' && !matches(matcher, text) && matcher.part.matcher(text).find();
}
/** The same of a pattern that is made of something simpler; `words` say what that is. @throws as `pattern` */
function patternFor(source, words) {
    return { ...pattern(source), words };
}
/** What stands behind a pattern, so that nobody takes it for the value itself. */
const PATTERN_MARK = ' (pattern)';
/** What is shown of a pattern, without the note that it is one. */
function withoutMark(text = '') {
    return text.endsWith(PATTERN_MARK) ? text.slice(0, -PATTERN_MARK.length) : text;
}
/** How a matcher is shown to users: as it was written. */
function describe(matcher) {
    switch (matcher.kind) {
        case 'pattern':
            return matcher.words ?? `${matcher.source}${PATTERN_MARK}`;
        case 'versioned-tag':
            return `a tag of version ${matcher.value}`;
        case 'exact':
        case 'exact-ignoring-case':
            return matcher.value;
    }
}
/** Lower-cases A to Z only: Unicode case folding would make different names equal (`K` and the Kelvin sign). */
function foldAscii(text) {
    return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
/** Writes text so that as an RE2 pattern it matches itself alone. */
function escapePattern(text) {
    return text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
}


/***/ }),

/***/ 51742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R0: () => (/* binding */ SUPPORTED_OPENPGP),
/* harmony export */   V_: () => (/* binding */ reviewKeys),
/* harmony export */   XH: () => (/* binding */ unsupportedAlgorithm)
/* harmony export */ });
/* unused harmony export openPgpKeyProblem */
/* harmony import */ var _small_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98894);
/** Which OpenPGP keys signatures are verified by, and what the others are, in words. */

/** What can be verified, for the hints of messages. */
const SUPPORTED_OPENPGP = 'Supported are RSA from 2048 bits, Ed25519, Ed448, and ECDSA on P-256, P-384, P-521, secp256k1 and the brainpool curves.';
/** Some keys of 2048 bits have a modulus of one bit less. */
const MIN_RSA_BITS = 2047;
/** With the exponent 1 a signature is nothing but the padded digest, which anybody can write; even ones are no RSA. */
const MIN_RSA_EXPONENT = 3n;
/** Curves of ECDSA by their object identifiers (RFC 9580, section 9.2; GnuPG for secp256k1). */
const ECDSA_CURVES = new Map([
    ['2a8648ce3d030107', 'P-256'],
    ['2b81040022', 'P-384'],
    ['2b81040023', 'P-521'],
    ['2b8104000a', 'secp256k1'],
    ['2b2403030208010107', 'brainpoolP256r1'],
    ['2b240303020801010b', 'brainpoolP384r1'],
    ['2b240303020801010d', 'brainpoolP512r1'],
]);
/** The one curve that EdDSA has under its old number; Ed448 there is GnuPG's own. */
const ED25519_LEGACY = '2b06010401da470f01';
/** Algorithms that sign nothing (RFC 9580, section 9.1). */
const ENCRYPTS = new Set([2, 16, 18, 25, 26]);
const NAMES = new Map([
    [1, 'RSA'],
    [2, 'RSA for encryption alone'],
    [3, 'RSA'],
    [16, 'ElGamal'],
    [17, 'DSA'],
    [18, 'ECDH'],
    [19, 'ECDSA'],
    [20, 'ElGamal'],
    [22, 'EdDSA'],
    [25, 'X25519'],
    [26, 'X448'],
    [27, 'Ed25519'],
    [28, 'Ed448'],
]);
/** `RSA with 1024 bits`, `DSA with 2048 bits`, `ECDSA on brainpoolP256r1`. */
function keyWords({ algorithm, bits, curve }) {
    const name = NAMES.get(algorithm) ?? `algorithm number ${algorithm}`;
    if (bits !== undefined)
        return `${name} with ${bits} bits`;
    if (curve === undefined)
        return name;
    return `${name} on ${ECDSA_CURVES.get(curve) ?? (curve === ED25519_LEGACY ? 'Ed25519' : 'another curve')}`;
}
/** What signs with this number is not verified whatever the key; undefined where it may be. */
function unsupportedAlgorithm(algorithm) {
    return algorithm === 17 || algorithm === 20 ? NAMES.get(algorithm) : undefined;
}
/** Why no signature is verified by this key; undefined where one may be. */
function openPgpKeyProblem(key) {
    const { version, algorithm, curve = '', point } = key;
    if (version !== 4 && version !== 6)
        return `is a key of version ${version}, which is not supported`;
    if (ENCRYPTS.has(algorithm))
        return `is ${keyWords(key)}, which cannot sign`;
    if (algorithm === 1 || algorithm === 3)
        return rsaProblem(key);
    const supported = (algorithm === 19 && ECDSA_CURVES.has(curve)) ||
        (algorithm === 22 && curve === ED25519_LEGACY) ||
        algorithm === 27 ||
        algorithm === 28;
    if (!supported)
        return `is ${keyWords(key)}, which is not supported`;
    return point && pointProblem(point);
}
function pointProblem(point) {
    return (0,_small_order_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfSmallOrder */ .r)(point) ? `cannot be used: ${_small_order_js__WEBPACK_IMPORTED_MODULE_0__/* .SMALL_ORDER */ .R}` : undefined;
}
function rsaProblem(key) {
    const { bits = 0, exponent = 0n } = key;
    if (bits < MIN_RSA_BITS)
        return `is ${keyWords(key)}, which is too short`;
    return exponent < MIN_RSA_EXPONENT || exponent % 2n === 0n
        ? `is RSA with the exponent ${exponent}, which proves nothing`
        : undefined;
}
/** A certificate stands or falls with its primary key, which vouches for the others. */
function reviewKeys(packets) {
    const unusable = [];
    let anyUsable = false;
    let primaryProblem;
    for (const key of packets) {
        const own = openPgpKeyProblem(key);
        if (key.isPrimary)
            primaryProblem = own;
        const broken = key.isPrimary ? undefined : primaryProblem;
        const why = broken === undefined ? own : `is bound by a primary key that ${broken}`;
        if (why === undefined)
            anyUsable = true;
        else if (key.isPrimary || !ENCRYPTS.has(key.algorithm))
            unusable.push({ ...(key.fingerprint !== undefined && { fingerprint: key.fingerprint }), why });
    }
    return { unusable, anyUsable };
}


/***/ }),

/***/ 65377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isHashHeader),
/* harmony export */   o: () => (/* binding */ readArmor)
/* harmony export */ });
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11767);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72155);
/**
 * ASCII armor, read strictly (RFC 9580, section 6.2): nothing but white space may stand outside the one block, since text
 * beside a signature is text that nobody signed.
 */


/** Header lines that armor may have (RFC 9580, section 6.2.2); they are unsigned, so that they are kept short. */
const HEADER = /^(?:Version|Comment|MessageID|Charset): ?[^\x00-\x1f\x7f]{0,200}$/;
/** Text names of hash algorithms (RFC 9580, section 9.5), as GnuPG and RFC 4880 write them. */
const HASH_NAMES = new Set([
    ...['MD5', 'SHA1', 'RIPEMD160', 'SHA224', 'SHA256', 'SHA384', 'SHA512', 'SHA3-256', 'SHA3-512'],
]);
const CHECKSUM = /^=[A-Za-z0-9+/]{4}$/;
/**
 * True for the one header of a clearsigned text, which says by what it was hashed (RFC 9580, section 6.2.2.3). Nobody signs it,
 * so that it may hold names of algorithms and nothing else.
 */
function isHashHeader(line) {
    if (!line.startsWith('Hash:') || line.length > 200)
        return false;
    return line
        .slice('Hash:'.length)
        .split(',')
        .every((name) => HASH_NAMES.has(name.trim()));
}
/** @param label what stands behind BEGIN and END, such as `PGP SIGNATURE` */
function readArmor(text, label) {
    const begin = `-----BEGIN ${label}-----`;
    const end = `-----END ${label}-----`;
    const lines = text.split('\n').map(_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .trimLineEnd */ .wx);
    const first = lines.findIndex((line) => line !== '');
    const last = lines.findLastIndex((line) => line !== '');
    if (lines[first] !== begin)
        return { problem: `it does not begin with \`${begin}\`` };
    if (lines[last] !== end)
        return { problem: `it does not end with \`${end}\`` };
    const inner = lines.slice(first + 1, last);
    if (inner.some((line) => line.startsWith('-----')))
        return { problem: 'it holds more than one block' };
    const blank = inner.indexOf('');
    if (blank < 0)
        return { problem: 'its block has no empty line after the headers' };
    const odd = inner.slice(0, blank).findIndex((line) => !HEADER.test(line) && !isHashHeader(line));
    // By its place alone: what stands there may be any text that a link led to.
    if (odd >= 0)
        return { problem: `line ${first + odd + 2} of it is not a header that is known` };
    const body = inner.slice(blank + 1);
    // The checksum detects accidents only, and RFC 9580 advises against looking at it.
    if (CHECKSUM.test(body.at(-1) ?? ''))
        body.pop();
    const data = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)(body.join('\n'));
    return data ? { data } : { problem: 'its block is not base64' };
}


/***/ }),

/***/ 43869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ verifyingConfig),
/* harmony export */   q: () => (/* binding */ loadOpenPgp)
/* harmony export */ });
function loadOpenPgp() {
    return __webpack_require__.e(/* import() */ 3074).then(__webpack_require__.bind(__webpack_require__, 13074));
}
/** The library's defaults, with every curve. */
function verifyingConfig({ config }) {
    return { ...config, rejectCurves: new Set() };
}


/***/ }),

/***/ 18169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ openPgpNamesOfAll),
/* harmony export */   Xi: () => (/* binding */ openPgpSpellings),
/* harmony export */   iQ: () => (/* binding */ openPgpNames),
/* harmony export */   pq: () => (/* binding */ openPgpMaterial),
/* harmony export */   tJ: () => (/* binding */ NATIVE_POINT)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_once_per_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76864);
/* harmony import */ var _der_der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11631);
/* harmony import */ var _public_key_spellings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54199);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50357);
/**
 * What an OpenPGP key has in common with the same key in PEM, SSH or another certificate: its numbers. A fingerprint covers the time of
 * creation too, so that one key in two certificates has two.
 */





/** Stands before a point of EdDSA by its old number, which is written as RFC 8032 has it; before others stands 4. */
const NATIVE_POINT = 0x40;
const FULL_POINT = 4;
/** The same as `material` of `publicKeyFacts`; undefined for a key of another kind. */
function openPgpMaterial({ keyPacket }) {
    const { n, e, Q, A } = keyPacket.publicParams;
    if (n && e)
        return ofBits((0,_der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .derEncode */ .Yk)(_der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence, integer(n), integer(e)));
    if (A)
        return ofBits(A);
    return Q && ofBits(Q[0] === NATIVE_POINT ? Q.subarray(1) : Q);
}
/**
 * The fingerprints that the same key has in other forms: SHA-256 of its SubjectPublicKeyInfo and of its SSH form, as `fingerprintsOf` has
 * them. Empty for a key of a kind that no other form is read of.
 */
const openPgpSpellings = (0,_core_once_per_js__WEBPACK_IMPORTED_MODULE_4__/* .oncePer */ .P)((key) => {
    const same = keyObject(key.keyPacket.publicParams);
    return same ? (0,_public_key_spellings_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintsOf */ .t)(same) : [];
});
/** The keys of a certificate: each of them goes by its own fingerprint and by that of the certificate. */
const openPgpNames = (0,_core_once_per_js__WEBPACK_IMPORTED_MODULE_4__/* .oncePer */ .P)((certificate) => {
    const names = new Map();
    for (const key of certificate.getKeys()) {
        for (const spelling of openPgpSpellings(key)) {
            const known = names.get(spelling) ?? new Set([certificate.getFingerprint()]);
            names.set(spelling, known.add(key.getFingerprint()));
        }
    }
    return names;
});
/** The same of all of them in one, which is looked up in for every artifact. */
function openPgpNamesOfAll(certificates) {
    const all = new Map();
    for (const certificate of certificates) {
        for (const [spelling, names] of openPgpNames(certificate)) {
            const known = all.get(spelling) ?? new Set();
            for (const name of names)
                known.add(name);
            all.set(spelling, known);
        }
    }
    return all;
}
/** The key as OpenSSL has it; undefined where it knows no such key. */
function keyObject({ n, e, Q, A }) {
    const jwk = n && e ? { kty: 'RSA', n: base64url(n), e: base64url(e) } : curveJwk(A ?? Q ?? new Uint8Array());
    try {
        return jwk && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: jwk, format: 'jwk' });
    }
    catch {
        return undefined; // a point that is not on the curve of that size
    }
}
/** Curves by how long a coordinate of their points is, in bytes. A point on another curve of that size is refused by OpenSSL. */
const CURVES = new Map([
    [32, 'P-256'],
    [48, 'P-384'],
    [66, 'P-521'],
]);
const EDWARDS_BYTES = 32;
function curveJwk(point) {
    const native = point[0] === NATIVE_POINT && point.length === EDWARDS_BYTES + 1 ? point.subarray(1) : point;
    if (native.length === EDWARDS_BYTES)
        return { kty: 'OKP', crv: 'Ed25519', x: base64url(native) };
    const size = (point.length - 1) / 2;
    const crv = point[0] === FULL_POINT ? CURVES.get(size) : undefined;
    return crv === undefined
        ? undefined
        : { kty: 'EC', crv, x: base64url(point.subarray(1, 1 + size)), y: base64url(point.subarray(1 + size)) };
}
const base64url = (bytes) => Buffer.from(bytes).toString('base64url');
/** The content of a BIT STRING without unused bits. */
function ofBits(bytes) {
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .f)(Buffer.concat([Buffer.alloc(1), bytes]));
}
/** A number above zero; its highest bit is not a sign (X.690, 8.3). */
function integer(bytes) {
    const first = bytes.findIndex((byte) => byte !== 0);
    const number = Buffer.from(bytes.subarray(Math.max(first, 0)));
    return (0,_der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .derEncode */ .Yk)(_der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.integer, (number[0] ?? 0) < 0x80 ? number : Buffer.concat([Buffer.alloc(1), number]));
}


/***/ }),

/***/ 93334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ normalVersion),
/* harmony export */   DU: () => (/* binding */ npmPackageUrl),
/* harmony export */   Nl: () => (/* binding */ normalProject),
/* harmony export */   PB: () => (/* binding */ pythonFile),
/* harmony export */   dy: () => (/* binding */ npmTarballs)
/* harmony export */ });
/**
 * What the files of a package are called, normalised as indexes do it, so that one file has one name however it is spelt.
 * Sources: PEP 503 (names of projects), PEP 440 (versions), PEP 427 (wheels), PEP 625 (source distributions); the package
 * URL specification for npm.
 */
/** A longer name is none that an index keeps; it also bounds the patterns below. */
const MAX_NAME_LENGTH = 512;
const VERSION = /^v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\.[0-9]+)*)(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>[0-9]*))?(?:-(?<implicit>[0-9]+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>[0-9]*))?(?:[-_.]?(?<dev>dev)[-_.]?(?<devNumber>[0-9]*))?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;
/** Spellings of the phases before a release (PEP 440, "Pre-release spelling"). */
const PHASES = { alpha: 'a', beta: 'b', preview: 'rc', pre: 'rc', c: 'rc' };
/** A project's name as the index has it (PEP 503). */
function normalProject(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
/** A version in its normal form (PEP 440); undefined where it is none. Zeros at its end stay: `1.0` is not `1.0.0` here. */
function normalVersion(text) {
    const parts = text.length > MAX_NAME_LENGTH ? undefined : VERSION.exec(text.toLowerCase())?.groups;
    const release = parts?.['release'];
    if (!parts || release === undefined)
        return undefined;
    const { epoch, pre, preNumber, implicit, post, postNumber, dev, devNumber, local } = parts;
    const after = implicit ?? (post === undefined ? undefined : postNumber);
    return [
        number(epoch) === '0' ? '' : `${number(epoch)}!`,
        release.split('.').map(number).join('.'),
        pre === undefined ? '' : `${PHASES[pre] ?? pre}${number(preNumber)}`,
        after === undefined ? '' : `.post${number(after)}`,
        dev === undefined ? '' : `.dev${number(devNumber)}`,
        local === undefined ? '' : `+${local.replace(/[-_]/g, '.')}`,
    ].join('');
}
/** Digits without zeros before them; what is left out means zero. */
function number(digits = '') {
    return digits.replace(/^0+(?=[0-9])/, '') || '0';
}
/** Reads the name of a wheel or a source distribution; undefined where it is neither. */
function pythonFile(name) {
    if (name.length > MAX_NAME_LENGTH)
        return undefined;
    return name.endsWith('.whl') ? wheel(name.slice(0, -'.whl'.length)) : sourceDistribution(name);
}
/** `{name}-{version}(-{build})?-{python}-{abi}-{platform}.whl` (PEP 427); several tags are joined by dots, in any order. */
function wheel(stem) {
    const parts = stem.split('-');
    if (parts.length !== 5 && parts.length !== 6)
        return undefined;
    const [name = '', text = '', ...rest] = parts;
    const build = rest.length === 4 ? rest.shift() : undefined;
    const version = normalVersion(text);
    if (!isName(name) || version === undefined || (build !== undefined && !/^[0-9][A-Za-z0-9_.]*$/.test(build)))
        return undefined;
    if (!rest.every((tags) => /^[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*$/.test(tags)))
        return undefined;
    const tags = rest.map((one) => [...new Set(one.toLowerCase().split('.'))].sort().join('.'));
    const project = normalProject(name);
    return {
        project,
        version,
        normal: `${[project, version, ...(build === undefined ? [] : [build]), ...tags].join('-')}.whl`,
    };
}
/** `{name}-{version}.tar.gz` (PEP 625), and `.zip` of older ones, whose names may have hyphens. */
function sourceDistribution(name) {
    const [, stem = '', suffix = ''] = /^(.+)(\.tar\.gz|\.zip)$/s.exec(name) ?? [];
    const dash = stem.lastIndexOf('-');
    const version = dash < 1 ? undefined : normalVersion(stem.slice(dash + 1));
    if (version === undefined || !isName(stem.slice(0, dash)))
        return undefined;
    const project = normalProject(stem.slice(0, dash));
    return { project, version, normal: `${project}-${version}${suffix}` };
}
function isName(text) {
    return /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(text);
}
/** The names of an npm package's tarball: as the registry serves it (without the scope), and as `npm pack` writes it. */
function npmTarballs(name, version) {
    const slash = name.indexOf('/');
    const served = `${name.slice(slash + 1)}-${version}.tgz`;
    return slash < 0 ? [served] : [served, `${name.slice(1, slash)}-${served}`];
}
/** `pkg:npm/%40acme/tool@1.2.3`, the name of the subject in npm's attestations. */
function npmPackageUrl(name, version) {
    const path = name.split('/').map(encodeURIComponent).join('/');
    return `pkg:npm/${path}@${version}`;
}


/***/ }),

/***/ 80556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parsePackage),
/* harmony export */   K: () => (/* binding */ shownPackage)
/* harmony export */ });
/* harmony import */ var _package_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93334);
/** Packages of a registry by name and version: `npm:@acme/tool@1.2.3`, `pypi:acme-tool@1.2.3`. */

/** Names as npm takes them today and took them once: older ones have capital letters. */
const NPM_NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]{0,213}\/)?[A-Za-z0-9~_-][A-Za-z0-9._~-]{0,213}$/;
/** Semantic Versioning 2.0.0, without the comparison of its parts. */
const NPM_VERSION = /^[0-9]+\.[0-9]+\.[0-9]+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
/** Core metadata, "Name". */
const PYPI_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,212}[A-Za-z0-9])?$/;
const MAX_VERSION_LENGTH = 128;
const FORM = 'Write `npm:NAME@VERSION` or `pypi:NAME@VERSION` with the exact version, such as `npm:@acme/tool@1.2.3`.';
/** Reads a reference. Ranges and tags (`^1`, `latest`) are refused: what they mean is the registry's word. */
function parsePackage(text) {
    const { ecosystem, name, version } = /^(?<ecosystem>npm|pypi):(?<name>.+)@(?<version>[^@]*)$/s.exec(text)?.groups ?? {};
    if (ecosystem === undefined || name === undefined || version === undefined) {
        return { problem: { message: `\`${text}\` is not a package with a version`, fix: FORM } };
    }
    const isNpm = ecosystem === 'npm';
    if (!(isNpm ? NPM_NAME : PYPI_NAME).test(name) || /(?:^|\/)\.{1,2}$/.test(name)) {
        return { problem: { message: `\`${name}\` is not a name of a package in ${isNpm ? 'npm' : 'PyPI'}`, fix: FORM } };
    }
    const isVersion = isNpm ? NPM_VERSION.test(version) : (0,_package_files_js__WEBPACK_IMPORTED_MODULE_0__/* .normalVersion */ .AO)(version) !== undefined;
    if (!isVersion || version.length > MAX_VERSION_LENGTH) {
        return { problem: { message: `\`${version}\` is not an exact version of ${name}`, fix: FORM } };
    }
    return { value: { ecosystem: isNpm ? 'npm' : 'pypi', name, version } };
}
/** As it is given. */
function shownPackage({ ecosystem, name, version }) {
    return `${ecosystem}:${name}@${version}`;
}


/***/ }),

/***/ 95823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ edwardsPoint),
/* harmony export */   M2: () => (/* binding */ publicKeyFacts),
/* harmony export */   _J: () => (/* binding */ namesItsCurve),
/* harmony export */   ph: () => (/* binding */ isUncompressedPoint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_once_per_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76864);
/* harmony import */ var _der_der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11631);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50357);
/** A public key in its encoded form: what names it, and what two encodings of one key share. */




const publicKeyFacts = (0,_core_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .P)((key) => {
    const der = key.export({ format: 'der', type: 'spki' });
    return { der, fingerprint: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .f)(der), material: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .f)(keyBits(der)) };
});
/**
 * First byte of a point on a curve (SEC 1, 2.3.3) behind the count of unused bits: only 4, both coordinates in full, is one that every
 * tool reads, and another spelling would be another fingerprint of the same key.
 */
function isUncompressedPoint(key) {
    return keyBits(key.export({ format: 'der', type: 'spki' }))[1] === 4;
}
/**
 * False for a key on a curve that writes all numbers of it in place of its name, which certificates must not do (RFC 5480, 2.1.1): it
 * would have another fingerprint than the same key has anywhere else.
 */
function namesItsCurve(key) {
    const der = key.export({ format: 'der', type: 'spki' });
    const [outer] = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .derParts */ .Um)(der, 'a public key', _der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
    const [algorithm] = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .derParts */ .Um)(outer.content, 'a public key', _der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence, _der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.bitString);
    return (0,_der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .derElements */ .zN)(algorithm.content)[1]?.tag === _der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.oid;
}
/** The point of an Ed25519 key (RFC 8410, section 4), behind the count of unused bits. */
function edwardsPoint(key) {
    return keyBits(key.export({ format: 'der', type: 'spki' })).subarray(1);
}
/** The BIT STRING of a SubjectPublicKeyInfo. */
function keyBits(der) {
    const [outer] = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .derParts */ .Um)(der, 'a public key', _der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
    const [, bits] = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .derParts */ .Um)(outer.content, 'a public key', _der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence, _der_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.bitString);
    return bits.content;
}


/***/ }),

/***/ 54199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ fingerprintsIn),
/* harmony export */   t: () => (/* binding */ fingerprintsOf)
/* harmony export */ });
/* harmony import */ var _core_once_per_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76864);
/* harmony import */ var _der_der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11631);
/* harmony import */ var _public_key_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95823);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50357);
/* harmony import */ var _ssh_ssh_wire_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91445);





/**
 * SHA-256, in hex, of the key as SSH has it (`ssh-keygen -l` shows the same in base64), and of each SubjectPublicKeyInfo. An RSA key has several (RFC 4055, section 1.2): for any padding, with or
 * without the NULL, and for PSS alone, with or without its parameters; and it can stand without an algorithm (RFC 8017, A.1.1).
 */
const fingerprintsOf = (0,_core_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .P)((key) => fingerprintsIn((0,_public_key_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .publicKeyFacts */ .M2)(key).der, key));
/** The same of a key whose SubjectPublicKeyInfo is at hand, as in a certificate: the key is not encoded again. */
function fingerprintsIn(spki, key) {
    const isRsa = key.asymmetricKeyType === 'rsa' || key.asymmetricKeyType === 'rsa-pss';
    // An algorithm that is written in a rare way is written in the usual one by Node.
    const ssh = sshForm(spki, isRsa) ?? sshForm((0,_public_key_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .publicKeyFacts */ .M2)(key).der, isRsa);
    return [...new Set([spki, ...(isRsa ? rsaForms(spki) : []), ...(ssh ? [ssh] : [])].map(_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .f))];
}
/**
 * The key in the form of SSH (RFC 4253, section 6.6; RFC 5656, section 3.1; RFC 8709, section 4); undefined for one that SSH does not
 * have. Keys on a token (`sk-\u2026`) have a form of their own.
 */
function sshForm(spki, isRsa) {
    const [outer] = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derParts */ .Um)(spki, 'a public key', _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence);
    const [algorithm, bits] = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derParts */ .Um)(outer.content, 'a public key', _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence, _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.bitString);
    // Behind the count of unused bits.
    const key = bits.content.subarray(1);
    if (isRsa) {
        const [numbers] = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derParts */ .Um)(key, 'a public key', _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence);
        const [n, e] = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derParts */ .Um)(numbers.content, 'a public key', _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.integer, _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.integer);
        return (0,_ssh_ssh_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .wireStrings */ .e)('ssh-rsa', e.content, n.content);
    }
    const identifiers = algorithm.content.toString('hex');
    if (identifiers === ED25519)
        return (0,_ssh_ssh_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .wireStrings */ .e)('ssh-ed25519', key);
    const curve = SSH_CURVES.get(identifiers);
    return curve === undefined ? undefined : (0,_ssh_ssh_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .wireStrings */ .e)(`ecdsa-sha2-${curve}`, curve, key);
}
/** Contents of an AlgorithmIdentifier, in hex: of Ed25519 (RFC 8410, section 3), and of keys on curves (RFC 5480, section 2.1.1). */
const ED25519 = '06032b6570';
const SSH_CURVES = new Map([
    ['06072a8648ce3d020106082a8648ce3d030107', 'nistp256'],
    ['06072a8648ce3d020106052b81040022', 'nistp384'],
    ['06072a8648ce3d020106052b81040023', 'nistp521'],
]);
function rsaForms(der) {
    const [outer] = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derParts */ .Um)(der, 'a public key', _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence);
    const [, bits] = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derParts */ .Um)(outer.content, 'a public key', _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence, _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.bitString);
    const written = (...algorithm) => (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derEncode */ .Yk)(_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence, (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derEncode */ .Yk)(_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence, ...algorithm), bits.whole);
    return [
        written(RSA, NULL),
        written(RSA),
        written(PSS),
        written(PSS, (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derEncode */ .Yk)(_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence)),
        ...PSS_HASHES.map(([hash, salt]) => written(PSS, pssParameters(hash, salt))),
        // Behind the count of unused bits.
        bits.content.subarray(1),
    ];
}
const oid = (hex) => (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derEncode */ .Yk)(_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.oid, Buffer.from(hex, 'hex'));
/** The element NULL (X.690, 8.8). */
const NULL = Buffer.from([0x05, 0x00]);
const [RSA, PSS, MGF1] = [oid('2a864886f70d010101'), oid('2a864886f70d01010a'), oid('2a864886f70d010108')];
/** SHA-256, SHA-384 and SHA-512, each with a salt as long as its digest. */
const PSS_HASHES = [
    [oid('608648016503040201'), 32],
    [oid('608648016503040202'), 48],
    [oid('608648016503040203'), 64],
];
/** RSASSA-PSS-params (RFC 4055, section 3.1), as OpenSSL writes them. */
function pssParameters(hash, salt) {
    const algorithm = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derEncode */ .Yk)(_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence, hash, NULL);
    return (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derEncode */ .Yk)(_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence, (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derEncode */ .Yk)(_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.context0, algorithm), (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derEncode */ .Yk)(_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.context1, (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derEncode */ .Yk)(_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence, MGF1, algorithm)), (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derEncode */ .Yk)(_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.context2, (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derEncode */ .Yk)(_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.integer, Buffer.from([salt]))));
}


/***/ }),

/***/ 50196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UT: () => (/* binding */ COMPRESSED),
  JL: () => (/* binding */ NAMELESS_CURVE),
  Iu: () => (/* binding */ SUPPORTED_KEYS),
  yO: () => (/* binding */ hashesFor),
  dD: () => (/* binding */ keyProblem),
  K: () => (/* binding */ noteCurve),
  Od: () => (/* binding */ verifySignature)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/formats/public-key-facts.js
var public_key_facts = __webpack_require__(95823);
// EXTERNAL MODULE: ./lib/formats/signature-call.js
var signature_call = __webpack_require__(13111);
// EXTERNAL MODULE: ./lib/formats/rsa-exponent.js
var rsa_exponent = __webpack_require__(43736);
// EXTERNAL MODULE: ./lib/formats/small-order.js
var small_order = __webpack_require__(98894);
// EXTERNAL MODULE: ./lib/formats/late.js
var late = __webpack_require__(60874);
;// CONCATENATED MODULE: ./lib/formats/prehashed.js
/**
 * Verifies signatures from a digest alone, so that a file of any size is read once and never held in memory. Node can
 * verify ECDSA and RSA only over the bytes; the curve arithmetic is @noble/curves', the RSA padding is checked here.
 */


const CURVE_BYTES = { prime256v1: 32, secp384r1: 48, secp521r1: 66 };
function isSupportedCurve(name) {
    return name !== undefined && Object.hasOwn(CURVE_BYTES, name);
}
/** Bytes of r and of s in the plain r\u2016s form of a signature (IEEE P1363). */
function curveBytes(curve) {
    return CURVE_BYTES[curve];
}
/**
 * ECDSA over a digest (FIPS 186-5, 6.4.2). `lowS` stays off: Sigstore's signatures are not normalised.
 *
 * @param signature DER, or r\u2016s
 */
function verifyEcdsaDigest(key, curve, digest, signature) {
    const { x, y } = key.export({ format: 'jwk' });
    if (!x || !y)
        return false;
    const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
    const arithmetic = (0,late/* curves */.L)().CURVES[curve];
    const verify = (format) => {
        try {
            return arithmetic.verify(signature, digest, point, { prehash: false, format, lowS: false });
        }
        catch {
            return false; // no signature of that form at all
        }
    };
    return verify('der') || (signature.length === 2 * curveBytes(curve) && verify('compact'));
}
/** DER of `DigestInfo` up to the digest (RFC 8017, 9.2, note 1). */
const DIGEST_INFO = {
    sha256: Buffer.from('3031300d060960864801650304020105000420', 'hex'),
    sha384: Buffer.from('3041300d060960864801650304020205000430', 'hex'),
    sha512: Buffer.from('3051300d060960864801650304020305000440', 'hex'),
};
/** RSASSA-PKCS1-v1_5 over a digest (RFC 8017, 8.2.2): the padding is rebuilt and compared whole, never parsed. */
function verifyRsaPkcs1Digest(key, algorithm, digest, signature) {
    const block = rsaBlock(key, signature);
    if (!block)
        return false;
    const info = Buffer.concat([DIGEST_INFO[algorithm], digest]);
    const padding = block.length - info.length - 3;
    if (padding < 8)
        return false;
    const expected = Buffer.concat([Buffer.from([0, 1]), Buffer.alloc(padding, 0xff), Buffer.from([0]), info]);
    return (0,external_node_crypto_.timingSafeEqual)(block, expected);
}
/** RSASSA-PSS over a digest, MGF1 with the same hash, any salt length (RFC 8017, 8.1.2 and 9.1.2). */
function verifyRsaPssDigest(key, algorithm, digest, signature) {
    const block = rsaBlock(key, signature);
    const bits = key.asymmetricKeyDetails?.modulusLength;
    if (!block || !bits)
        return false;
    const emBits = bits - 1;
    const em = block.subarray(block.length - Math.ceil(emBits / 8));
    if (block.length > em.length && block[0] !== 0)
        return false;
    const spare = 8 * em.length - emBits;
    const hashLength = digest.length;
    if (em.length < hashLength + 2 || em.at(-1) !== 0xbc || (em[0] ?? 0) >> (8 - spare) !== 0)
        return false;
    const maskedDb = em.subarray(0, em.length - hashLength - 1);
    const hash = em.subarray(maskedDb.length, em.length - 1);
    const mask = mgf1(algorithm, hash, maskedDb.length);
    const db = Buffer.from(maskedDb.map((byte, index) => byte ^ (mask[index] ?? 0)));
    db[0] = (db[0] ?? 0) & (0xff >> spare);
    const one = db.indexOf(1);
    if (one < 0 || db.subarray(0, one).some((byte) => byte !== 0))
        return false;
    const salt = db.subarray(one + 1);
    const expected = (0,external_node_crypto_.createHash)(algorithm).update(Buffer.alloc(8)).update(digest).update(salt).digest();
    return (0,external_node_crypto_.timingSafeEqual)(hash, expected);
}
/** The signature raised to the public exponent, as long as the modulus; undefined where the length is wrong. */
function rsaBlock(key, signature) {
    const bits = key.asymmetricKeyDetails?.modulusLength;
    if (!bits || signature.length !== Math.ceil(bits / 8))
        return undefined;
    try {
        return (0,external_node_crypto_.publicDecrypt)({ key, padding: external_node_crypto_.constants.RSA_NO_PADDING }, signature);
    }
    catch {
        return undefined; // the number is not below the modulus
    }
}
/** MGF1 (RFC 8017, B.2.1). */
function mgf1(algorithm, seed, length) {
    const parts = [];
    for (let counter = 0, made = 0; made < length; counter++) {
        const count = Buffer.alloc(4);
        count.writeUInt32BE(counter);
        const part = (0,external_node_crypto_.createHash)(algorithm).update(seed).update(count).digest();
        parts.push(part);
        made += part.length;
    }
    return Buffer.concat(parts).subarray(0, length);
}
/** Ed25519ph over a SHA-512 digest. */
function verifyEd25519ph(key, sha512, signature) {
    const { x } = key.export({ format: 'jwk' });
    if (!x || signature.length !== 64)
        return false;
    const overDigest = (0,late/* curves */.L)().ed25519OverDigest;
    try {
        return overDigest.verify(signature, sha512, Buffer.from(x, 'base64url'), { zip215: false });
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/formats/public-key.js
/**
 * Verifies one signature by one public key, whatever the algorithm. Which hash was signed follows from the key, since
 * nothing else in the evidence is authenticated; cosign before 3 signed with SHA-256 whatever the curve.
 */






const CURVE_HASHES = {
    prime256v1: ['sha256'],
    secp384r1: ['sha384', 'sha256'],
    secp521r1: ['sha512', 'sha256'],
};
const RSA_HASHES = ['sha256', 'sha512', 'sha384'];
/** Smallest RSA modulus that is not considered breakable (NIST SP 800-131A). */
const MIN_RSA_BITS = 2048;
/** Digests that a signature by this key may be over; the file is hashed with all of them in one read. */
function hashesFor(key) {
    switch (key.asymmetricKeyType) {
        case 'ec': {
            const curve = curveOf(key);
            return isSupportedCurve(curve) ? CURVE_HASHES[curve] : [];
        }
        case 'rsa':
        case 'rsa-pss':
            return RSA_HASHES;
        case 'ed25519':
            return ['sha512'];
        default:
            return [];
    }
}
/** What can be verified with, for the hints of messages. */
const SUPPORTED_KEYS = 'Supported are ECDSA on P-256, P-384 and P-521, Ed25519, and RSA from 2048 bits.';
const curves = new WeakMap();
/** The curve by Node's name; asked several times of each key, and slow to ask for. */
function curveOf(key) {
    const known = curves.get(key) ?? key.asymmetricKeyDetails?.namedCurve;
    if (known !== undefined)
        curves.set(key, known);
    return known;
}
/** A SubjectPublicKeyInfo of a point on P-256, up to its coordinates (RFC 5480, section 2). */
const P256_POINT = Buffer.from('3059301306072a8648ce3d020106082a8648ce3d03010703420004', 'hex');
const P256_SPKI_BYTES = 91;
/**
 * Takes down of a key that was read from these bytes what they say: a point on P-256 that is written in full, which nothing speaks
 * against. To ask OpenSSL for it costs more than to read the key.
 */
function noteCurve(key, spki) {
    if (spki.length !== P256_SPKI_BYTES || !spki.subarray(0, P256_POINT.length).equals(P256_POINT))
        return;
    curves.set(key, 'prime256v1');
    problems.set(key, false);
}
const problems = new WeakMap();
/** Why a key is not accepted at all; undefined where it is. Worked out once for each key: a log's key is asked thousands of times. */
function keyProblem(key) {
    let problem = problems.get(key);
    if (problem === undefined)
        problems.set(key, (problem = findKeyProblem(key) ?? false));
    return problem === false ? undefined : problem;
}
function findKeyProblem(key) {
    if (key.type !== 'public')
        return 'it is not a public key';
    switch (key.asymmetricKeyType) {
        case 'ec': {
            const namedCurve = curveOf(key);
            if (!isSupportedCurve(namedCurve))
                return `the curve ${namedCurve ?? 'of it'} is not supported (P-256, P-384 and P-521 are)`;
            // One key in two spellings would have two fingerprints: it could count twice, and a recall of the one would miss the other.
            if (!(0,public_key_facts/* namesItsCurve */._J)(key))
                return NAMELESS_CURVE;
            return (0,public_key_facts/* isUncompressedPoint */.ph)(key) ? undefined : COMPRESSED;
        }
        case 'rsa':
        case 'rsa-pss':
            return rsaProblem(key);
        case 'ed25519':
            return (0,small_order/* isOfSmallOrder */.r)((0,public_key_facts/* edwardsPoint */.JJ)(key)) ? small_order/* SMALL_ORDER */.R : undefined;
        default:
            return `${KEY_NAMES[key.asymmetricKeyType ?? ''] ?? 'keys of its type'} are not supported`;
    }
}
const NAMELESS_CURVE = 'its curve is written in numbers and not by its name, which few tools read';
const COMPRESSED = 'its point is compressed, which few tools read';
/** Node's names of key types that nothing is verified with, as people write them. */
const KEY_NAMES = {
    dsa: 'DSA keys',
    dh: 'Diffie-Hellman keys',
    ed448: 'Ed448 keys',
    x25519: 'X25519 keys',
    x448: 'X448 keys',
};
function rsaProblem({ asymmetricKeyDetails }) {
    const { modulusLength = 0, publicExponent = 0n } = asymmetricKeyDetails ?? {};
    if (modulusLength < MIN_RSA_BITS)
        return `RSA with ${modulusLength} bits is too weak (${MIN_RSA_BITS} at least)`;
    return (0,rsa_exponent/* isSafeExponent */.H)(publicExponent) ? undefined : `RSA with the public exponent ${publicExponent} proves nothing`;
}
/** Verifies `signature` over `message`. Never throws. */
function verifySignature(key, message, signature) {
    if (keyProblem(key))
        return { valid: false };
    return key.asymmetricKeyType === 'ed25519'
        ? verifyEdwards(key, message, signature)
        : verifyHashed(key, message, signature);
}
function verifyHashed(key, message, signature) {
    // Such a key may pin hash and salt, and only native code, which wants the bytes, takes it.
    if (key.asymmetricKeyType === 'rsa-pss' && !message.bytes)
        return { valid: false, needs: { what: 'bytes', why: 'a key for RSA-PSS alone verifies the bytes only' } };
    let needs;
    for (const algorithm of hashesFor(key)) {
        const { bytes, digests } = message;
        const digest = digests[algorithm] ?? (bytes && (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest());
        if (!digest)
            needs ??= { what: algorithm, why: `it can be over the ${algorithm} digest` };
        else if (holds(key, algorithm, digest, bytes, signature))
            return { valid: true };
    }
    return needs ? { valid: false, needs } : { valid: false };
}
function holds(key, algorithm, digest, bytes, signature) {
    if (key.asymmetricKeyType === 'ec') {
        const curve = curveOf(key);
        if (!isSupportedCurve(curve))
            return false;
        // Native code is thirty times faster, but wants the bytes.
        return bytes
            ? verifyEcdsaBytes(key, curve, algorithm, bytes, signature)
            : verifyEcdsaDigest(key, curve, digest, signature);
    }
    const pkcs1 = key.asymmetricKeyType === 'rsa' && verifyRsaPkcs1Digest(key, algorithm, digest, signature);
    if (pkcs1)
        return true;
    // OpenSSL takes an RSA-PSS signature whose leading zero byte was cut off; it has one encoding only (RFC 8017, 8.1.2).
    return (isAsLongAsModulus(key, signature) &&
        (bytes ? verifyPssBytes(key, algorithm, bytes, signature) : verifyRsaPssDigest(key, algorithm, digest, signature)));
}
function verifyEcdsaBytes(key, curve, algorithm, bytes, signature) {
    if ((0,signature_call/* isValid */.fn)({ hash: algorithm, key, data: bytes, signature }))
        return true;
    // Google's attestations carry r\u2016s instead of DER.
    const isPlain = signature.length === 2 * curveBytes(curve);
    return isPlain && quietly(() => (0,external_node_crypto_.verify)(algorithm, bytes, { key, dsaEncoding: 'ieee-p1363' }, signature));
}
function isAsLongAsModulus(key, signature) {
    return signature.length === Math.ceil((key.asymmetricKeyDetails?.modulusLength ?? 0) / 8);
}
function verifyPssBytes(key, algorithm, bytes, signature) {
    const padding = { padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING, saltLength: external_node_crypto_.constants.RSA_PSS_SALTLEN_AUTO };
    // A key for PSS alone brings its own parameters, and OpenSSL refuses others beside them.
    const options = key.asymmetricKeyType === 'rsa-pss' ? { key } : { key, ...padding };
    return quietly(() => (0,external_node_crypto_.verify)(algorithm, bytes, options, signature));
}
function verifyEdwards(key, { bytes, digests }, signature) {
    const sha512 = digests.sha512 ?? (bytes && (0,external_node_crypto_.createHash)('sha512').update(bytes).digest());
    if (sha512 && verifyEd25519ph(key, sha512, signature))
        return { valid: true };
    if (bytes)
        return { valid: quietly(() => (0,external_node_crypto_.verify)(null, bytes, key, signature)) };
    return { valid: false, needs: { what: 'bytes', why: 'plain Ed25519 is over the bytes' } };
}
/** OpenSSL throws on signatures that are not even well-formed; that is a refusal, not an event. */
function quietly(check) {
    try {
        return check();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 43736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isSafeExponent)
/* harmony export */ });
/** With the exponent 1 a signature is nothing but the padded digest, which anybody can write; even ones are no RSA. */
const MIN_EXPONENT = 3n;
/** False for a public exponent of RSA by which a signature proves nothing. */
function isSafeExponent(exponent) {
    return exponent >= MIN_EXPONENT && exponent % 2n === 1n;
}


/***/ }),

/***/ 69320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ shardOf),
/* harmony export */   u: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_shard_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50000);
/** Shares of a run: `2/8` is the second of eight. The name alone tells the share, so that it is the same in each run and each job. */


/** @returns undefined for what is not `i/n` with 1 \u2264 i \u2264 n \u2264 256, in decimal digits without leading zeros */
function parseShard(text) {
    const [, index = '', count = ''] = /^([1-9][0-9]{0,2})\/([1-9][0-9]{0,2})$/.exec(text) ?? [];
    const shard = { index: Number(index), count: Number(count) };
    return index !== '' && shard.index <= shard.count && shard.count <= _core_shard_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SHARDS */ .hH ? shard : undefined;
}
/** The number of the share, from 1 to `count`, that a name belongs to: the first 48 bits of its SHA-256, modulo `count`. */
function shardOf(name, count) {
    return ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest().readUIntBE(0, 6) % count) + 1;
}


/***/ }),

/***/ 13111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lb: () => (/* binding */ rememberHeld),
/* harmony export */   VF: () => (/* binding */ forgetHeld),
/* harmony export */   fn: () => (/* binding */ isValid)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_once_per_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76864);
/* harmony import */ var _public_key_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95823);
/* harmony import */ var _rsa_exponent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43736);
/* harmony import */ var _small_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98894);
/**
 * One verification by OpenSSL: a key, a hash, bytes and a signature over them. That it holds follows from these four alone, so
 * that another thread may find it out before it is asked (`verify/crew/`). An answer counts for the very call that it was
 * given for: the same key object, hash, signature and bytes; all else is verified where it is asked. Only "it holds" is
 * taken from elsewhere, and once.
 */





/** True for a key with which anyone can sign. */
const isForgeable = (0,_core_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .P)((key) => {
    if (key.asymmetricKeyType === 'ed25519')
        return (0,_small_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfSmallOrder */ .r)((0,_public_key_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .edwardsPoint */ .JJ)(key));
    // To ask for its details costs more than to verify by a key on a curve.
    if (key.asymmetricKeyType !== 'rsa' && key.asymmetricKeyType !== 'rsa-pss')
        return false;
    const exponent = key.asymmetricKeyDetails?.publicExponent;
    return exponent !== undefined && !(0,_rsa_exponent_js__WEBPACK_IMPORTED_MODULE_4__/* .isSafeExponent */ .H)(exponent);
});
const held = new Map();
const keyNumbers = new WeakMap();
let lastKeyNumber = 0;
/** Does the signature hold? Never throws. */
function isValid(call) {
    // Keys of a policy are refused before; those of a trusted root are met here.
    if (isForgeable(call.key))
        return false;
    if (held.size > 0 && isHeld(call))
        return true;
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(call.hash, call.data, call.key, call.signature);
    }
    catch {
        return false; // no signature of that form at all
    }
}
/** For the crew alone: takes down that these calls hold. */
function rememberHeld(calls) {
    for (const call of calls)
        held.set(keyOf(call), call);
}
/** For the crew alone: what nobody asked for is forgotten. */
function forgetHeld() {
    held.clear();
}
function isHeld(call) {
    const key = keyOf(call);
    const known = held.get(key);
    if (!known?.data.equals(call.data) || !known.signature.equals(call.signature))
        return false;
    held.delete(key);
    return true;
}
/** Keys are told apart as objects: two that are equal are two, and then nothing is known of the second. */
function keyOf({ hash, key, signature }) {
    let number = keyNumbers.get(key);
    if (number === undefined)
        keyNumbers.set(key, (number = ++lastKeyNumber));
    return `${number} ${hash ?? ''} ${signature.toString('latin1')}`;
}


/***/ }),

/***/ 24953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isLevelName),
/* harmony export */   Y: () => (/* binding */ missingLevels)
/* harmony export */ });
/** Levels that a verifier states, compared with those that a policy requires. Source: SLSA v1, "Verification Summary Attestation". */
const TRACK_LEVEL = /^SLSA_([A-Z0-9]{1,40})_LEVEL_(0|[1-9][0-9]{0,3})$/;
/**
 * The required levels that are not stated. `SLSA_BUILD_LEVEL_3` includes `SLSA_BUILD_LEVEL_2` of the same track; every other name
 * must be stated as it is.
 *
 * @returns undefined where `stated` is not a list of texts, or says `FAILED`
 */
function missingLevels(required, stated) {
    if (!Array.isArray(stated) || !stated.every((one) => typeof one === 'string'))
        return undefined;
    if (stated.includes('FAILED'))
        return undefined;
    const highest = new Map();
    for (const level of stated) {
        const [, track = '', number] = TRACK_LEVEL.exec(level) ?? [];
        // A level that begins like those of SLSA and is none makes the whole list unreadable.
        if (number === undefined && level.startsWith('SLSA_'))
            return undefined;
        if (number !== undefined)
            highest.set(track, Math.max(highest.get(track) ?? 0, Number(number)));
    }
    return required.filter((level) => {
        const [, track = '', number] = TRACK_LEVEL.exec(level) ?? [];
        return number === undefined ? !stated.includes(level) : (highest.get(track) ?? -1) < Number(number);
    });
}
/** True for a name that can be required: one of SLSA's levels, or a verifier's own, which does not begin with `SLSA_`. */
function isLevelName(text) {
    return TRACK_LEVEL.test(text) || (/^[!-~]+$/.test(text) && !text.startsWith('SLSA_') && text !== 'FAILED');
}


/***/ }),

/***/ 98894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ SMALL_ORDER),
/* harmony export */   r: () => (/* binding */ isOfSmallOrder)
/* harmony export */ });
/**
 * Points of small order on the curves of Ed25519 and Ed448. With such a public key no secret is needed: anyone can write signatures
 * that hold for it, where a library does not refuse the key itself (OpenSSL 3.0, which Node 20 and 22 have, does not). A key of zeros,
 * as a template may have it, is one of them. Source: RFC 8032, sections 5.1.3, 5.2.3 and 8.9 ("Multiplication by Cofactor").
 */
/** The y of each point of order 1, 2, 4 and 8 on edwards25519 as it is written, and 0 and 1 as a number above the prime. */
const OF_ED25519 = new Set([
    '00'.repeat(32),
    `01${'00'.repeat(31)}`,
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
    `ec${'ff'.repeat(30)}7f`,
    `ed${'ff'.repeat(30)}7f`,
    `ee${'ff'.repeat(30)}7f`,
]);
/** The same of order 1, 2 and 4 on edwards448. */
const OF_ED448 = new Set([
    '00'.repeat(57),
    `01${'00'.repeat(56)}`,
    `fe${'ff'.repeat(27)}fe${'ff'.repeat(27)}00`,
    `${'ff'.repeat(28)}fe${'ff'.repeat(27)}00`,
    `${'00'.repeat(28)}${'ff'.repeat(28)}00`,
]);
/** Why nothing is verified by such a key. */
const SMALL_ORDER = 'its point is of small order, so anyone can make signatures that match it';
/** True for a public key with which anyone can sign. @param point 32 bytes of Ed25519 or 57 of Ed448, as RFC 8032 writes them */
function isOfSmallOrder(point) {
    const y = Buffer.from(point);
    const last = y.length - 1;
    // The highest bit is the sign of x.
    y[last] = (y[last] ?? 0) & 0x7f;
    const written = y.toString('hex');
    return OF_ED25519.has(written) || OF_ED448.has(written);
}


/***/ }),

/***/ 91445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ wireStrings),
/* harmony export */   i: () => (/* binding */ readWire)
/* harmony export */ });
/** The `string` and number types of the SSH protocol (RFC 4251, section 5): a length in four bytes, then the bytes. */
function readWire(message) {
    let at = 0;
    const take = (length) => {
        if (length > message.length - at)
            return undefined;
        at += length;
        return message.subarray(at - length, at);
    };
    const uint32 = () => take(4)?.readUInt32BE(0);
    const string = () => {
        const length = uint32();
        return length === undefined ? undefined : take(length);
    };
    return {
        uint32,
        string,
        text: () => string()?.toString('latin1'),
        byte: () => take(1)?.[0],
        rest: () => message.subarray(at),
    };
}
/** Writes `string`s one after the other. */
function wireStrings(...parts) {
    return Buffer.concat(parts.flatMap((part) => {
        const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
        const length = Buffer.alloc(4);
        length.writeUInt32BE(bytes.length);
        return [length, bytes];
    }));
}


/***/ }),

/***/ 64961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions),
/* harmony export */   g: () => (/* binding */ isOrderedVersion)
/* harmony export */ });
/** The order of versions (Semantic Versioning 2.0.0, section 11). */
/** A leading `v` is no part of a version (semver.org, FAQ), but tags have it; build metadata does not count. */
const SEMVER = /^v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-z-][0-9a-z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-z-][0-9a-z-]*))*))?(?:\+[0-9a-z-]+(?:\.[0-9a-z-]+)*)?$/i;
/** Beyond that it is no version that a person wrote, and the expression need not look at it. */
const MAX_LENGTH = 256;
/** @returns below zero where the first comes before the second; undefined where one of them is no such version. */
function compareVersions(first, second) {
    const [one, other] = [readVersion(first), readVersion(second)];
    if (!one || !other)
        return undefined;
    return (firstDifference(one.numbers, other.numbers) ||
        // A prerelease comes before its release.
        Number(other.prerelease.length > 0) - Number(one.prerelease.length > 0) ||
        firstDifference(one.prerelease, other.prerelease));
}
/** True for a version that has a place in the order. */
function isOrderedVersion(text) {
    return readVersion(text) !== undefined;
}
function readVersion(text) {
    const found = text.length > MAX_LENGTH ? null : SEMVER.exec(text);
    if (!found)
        return undefined;
    const [, major = '', minor = '', patch = '', prerelease] = found;
    return { numbers: [major, minor, patch], prerelease: prerelease?.split('.') ?? [] };
}
/** Of two lists that are alike as far as they go, the shorter one comes first. */
function firstDifference(one, other) {
    for (const [index, left] of one.entries()) {
        const right = other[index];
        if (right === undefined)
            return 1;
        const order = compareIdentifiers(left, right);
        if (order !== 0)
            return order;
    }
    return one.length - other.length;
}
/** Numbers come before words; numbers compare as numbers, words by their ASCII characters. */
function compareIdentifiers(left, right) {
    const [number, otherNumber] = [/^\d+$/.test(left), /^\d+$/.test(right)];
    if (number !== otherNumber)
        return number ? -1 : 1;
    if (number && left.length !== right.length)
        return left.length - right.length;
    return left === right ? 0 : left < right ? -1 : 1;
}


/***/ }),

/***/ 81910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionProblem),
/* harmony export */   _: () => (/* binding */ ONE_VERSION)
/* harmony export */ });
/**
 * What one version looks like. Versions are compared exactly where they recall or are required, so that a range, a wildcard
 * or look-alikes of other scripts would match nothing, without a word.
 */
/** What versions and tags are made of: ASCII letters, digits and `. _ + - / @ : ~`; `1!` in front is an epoch (PEP 440). */
const VERSION = /^(?:\d+!)?[a-z0-9_@](?:[a-z0-9._+\-/@:~]*[a-z0-9_])?$/i;
/** `1.x`, `v1.2.X-rc`, `x`: a placeholder where a number belongs. */
const PLACEHOLDER = /(?:^v?|\d\.)x(?:$|[.+-])/i;
/** Two full stops: a span; no tag can have them (git-check-ref-format(1)). */
const SPAN = '..';
const TAG_REF = /^refs\/tags\//i;
/** For messages: what to write instead. */
const ONE_VERSION = 'one version as it is written in its tag or manifest, such as `v1.2.3`';
/**
 * Why a text is not one version, also as the ref of its tag; undefined where it is. Without blanks around it.
 *
 * @returns words that follow "is" or "has"
 */
function versionProblem(text) {
    const name = text.replace(TAG_REF, '');
    if (/[^\x20-\x7e]/.test(name))
        return 'a version with letters or digits that are not ASCII';
    if (/[*?]/.test(name) || PLACEHOLDER.test(name))
        return 'a version with a wildcard';
    if (/[<>=^|,[\]()\s]/.test(name) || /^[~!]|\+$/.test(name) || name.includes(SPAN))
        return 'a range of versions';
    return VERSION.test(name) && !/^refs\//i.test(name) && name.toLowerCase() !== 'v'
        ? undefined
        : 'text that is not a version';
}


/***/ }),

/***/ 21932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isVersionPrefix),
/* harmony export */   k: () => (/* binding */ isTagOfVersion)
/* harmony export */ });
/**
 * A prefix of a semantic version that the tag of a build must have: `v1`, `v1.2`, `v1.2.3`, `v1.2.3-rc.1`. The tag is read as
 * Go's modules read versions (golang.org/x/mod/semver): a `v`, numbers without leading zeros, and what is missing is zero.
 */
const CORE = /^v(0|[1-9][0-9]*)(?:\.(0|[1-9][0-9]*)(?:\.(0|[1-9][0-9]*)(.*))?)?$/s;
const REST = /^(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/;
const TAG = 'refs/tags/';
/** True for a text that can be required. */
function isVersionPrefix(text) {
    return readVersion(text) !== undefined;
}
/**
 * True where the ref is a tag whose version begins with the prefix. A patch version that is written out takes its
 * prerelease with it: `v1.2.3` is not met by `v1.2.3-rc.1`. Build metadata count only where they are written out.
 */
function isTagOfVersion(prefix, ref) {
    const required = readVersion(prefix);
    const tag = ref.startsWith(TAG) ? readVersion(ref.slice(TAG.length)) : undefined;
    if (!required || !tag)
        return false;
    const { major, minor, patch, prerelease, build } = required;
    return (tag.major === major &&
        (minor === undefined || (tag.minor ?? '0') === minor) &&
        (patch === undefined || ((tag.patch ?? '0') === patch && tag.prerelease === prerelease)) &&
        (build === '' || tag.build === build));
}
function readVersion(text) {
    const [, major, minor, patch, rest = ''] = CORE.exec(text) ?? [];
    const behind = REST.exec(rest);
    if (major === undefined || !behind)
        return undefined;
    const [, prerelease = '', build = ''] = behind;
    // A numeric part of a prerelease has no leading zeros (Semantic Versioning 2.0.0, item 9).
    if (prerelease.split('.').some((part) => /^0[0-9]+$/.test(part)))
        return undefined;
    return {
        major,
        ...(minor !== undefined && { minor }),
        ...(patch !== undefined && { patch }),
        prerelease,
        build,
    };
}


/***/ }),

/***/ 47828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writtenPattern)
/* harmony export */ });
/* harmony import */ var _matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15218);
/** An exact identity that was meant as a pattern: it is compared letter by letter, so no certificate has it. */

/** An address with what only patterns have: an anchor, an escape, or on GitHub a star. Other instances may have stars in their names. */
const PATTERN = /^\^+https?:|^https?:\/\/.*\\\.|^https:\/\/github\.com\/.*\*/s;
/** An address in which a star is the only sign of a pattern, and the repository is written out. */
const GLOB = /^(https:\/\/github\.com\/[A-Za-z0-9_-]+\/[A-Za-z0-9._-]+\/)((?:(?!\.\*)[^^$+()[\]{}|?\\])*)$/;
/** @returns undefined where it does not look like a pattern; `pattern` is what its stars mean, where that is plain */
function writtenPattern(identity) {
    if (!PATTERN.test(identity))
        return undefined;
    const [, repository, rest] = GLOB.exec(identity) ?? [];
    if (repository === undefined || rest === undefined)
        return {};
    return { pattern: (0,_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .escapePattern */ .MP)(repository) + rest.split(/\*+/).map(_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .escapePattern */ .MP).join('.*') };
}


/***/ }),

/***/ 12573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ gitHubAccess),
/* harmony export */   gitHubApi: () => (/* binding */ gitHubApi),
/* harmony export */   gitHubToken: () => (/* binding */ gitHubToken)
/* harmony export */ });
/* harmony import */ var _net_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85035);
/* harmony import */ var _github_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96874);


const WHERE = 'attestation-source';
/**
 * The API of the server that `GH_HOST` or `GITHUB_SERVER_URL` names. `GITHUB_API_URL` says it in other words, and counts
 * unless it is the runner's own and `GH_HOST` names another server: the API must be of the server that `repo` speaks of.
 */
function gitHubApi(env) {
    const server = (0,_github_server_js__WEBPACK_IMPORTED_MODULE_1__/* .githubServer */ .Dl)(env);
    if ('problem' in server)
        return { problem: { where: WHERE, ...server.problem } };
    const given = env['GITHUB_API_URL']?.trim() ?? '';
    const text = given === '' || isOfAnother(server.value, given, env) ? server.value.api : given;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url && (0,_net_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isSafeUrl */ .FY)(url) && (0,_net_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainUrl */ .Aj)(url))
        return { value: url };
    const message = `\`GITHUB_API_URL\` of the environment is not an https URL of an API`;
    return { problem: { where: WHERE, message, fix: 'Unset it, or set it to `https://HOST/api/v3`.' } };
}
/** True for the API of the server that the job runs for, where another one is meant. */
function isOfAnother({ host }, address, env) {
    const runner = (0,_github_server_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerServer */ .s5)(env);
    if (!runner || !('value' in runner) || runner.value.host === host || !URL.canParse(address))
        return false;
    return new URL(address).host === new URL(runner.value.api).host;
}
/**
 * The token: the `github-token` input, else one of the environment that is for this server, in gh's order (`gh help
 * environment`): `GH_TOKEN` for github.com and tenants, `GH_ENTERPRISE_TOKEN` for other servers, and `GITHUB_TOKEN` for the
 * server that the job runs for.
 */
function gitHubToken(env, given) {
    const names = namesOfTokens(env).map((name) => env[name]);
    return [given, ...names].find((one) => one !== undefined && one.trim() !== '')?.trim();
}
function namesOfTokens(env) {
    const server = (0,_github_server_js__WEBPACK_IMPORTED_MODULE_1__/* .githubServer */ .Dl)(env);
    if ('problem' in server)
        return [];
    const { host, kind } = server.value;
    const runner = (0,_github_server_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerServer */ .s5)(env);
    const isRunners = runner !== undefined && 'value' in runner && runner.value.host === host;
    if (kind !== 'server')
        return ['GH_TOKEN', ...(runner === undefined || isRunners ? ['GITHUB_TOKEN'] : [])];
    return ['GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN', ...(isRunners ? ['GH_TOKEN', 'GITHUB_TOKEN'] : [])];
}
/** Both, for a run whose API was found to be well named. */
function gitHubAccess(env, given) {
    const api = gitHubApi(env);
    const token = gitHubToken(env, given);
    return 'value' in api ? { api: api.value, ...(token !== undefined && { token }) } : undefined;
}


/***/ }),

/***/ 96874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ githubServer),
/* harmony export */   U0: () => (/* binding */ GITHUB),
/* harmony export */   s5: () => (/* binding */ runnerServer)
/* harmony export */ });
/* harmony import */ var _net_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85035);
/* harmony import */ var _formats_github_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50784);


const GITHUB = {
    host: 'github.com',
    issuer: _formats_github_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_ISSUER */ .oX,
    api: 'https://api.github.com',
    kind: 'dotcom',
};
/** A tenant of GitHub Enterprise Cloud with data residency; its attestations are of its own names and issuer. */
const TENANT = /^([a-z0-9](?:[a-z0-9-]*[a-z0-9])?)\.ghe\.com$/;
const HOST = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::[0-9]{1,5})?$/;
/**
 * Reads the server from `GH_HOST`, as gh does, else from the runner's `GITHUB_SERVER_URL`. Whatever they name is meant: a
 * name that stands for github.com by mistake would accept a stranger's repository of the same name.
 */
function githubServer(env) {
    const named = env['GH_HOST']?.trim() ?? '';
    if (named === '')
        return runnerServer(env) ?? { value: GITHUB };
    return serverOf(named.toLowerCase()) ?? { problem: problemOf('GH_HOST', 'no host of a GitHub server', named) };
}
/** The server that the job runs for, by the runner; undefined where it does not say. */
function runnerServer(env) {
    const given = env['GITHUB_SERVER_URL']?.trim() ?? '';
    if (given === '')
        return undefined;
    const url = URL.canParse(given) ? new URL(given) : undefined;
    const isServer = url?.protocol === 'https:' && url.pathname === '/' && (0,_net_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainUrl */ .Aj)(url);
    const server = isServer ? serverOf(url.host) : undefined;
    return (server ?? { problem: problemOf('GITHUB_SERVER_URL', 'not an https URL of a GitHub server', url?.hostname ?? '') });
}
function serverOf(host) {
    if (host === GITHUB.host)
        return { value: GITHUB };
    const tenant = TENANT.exec(host)?.[1];
    if (tenant !== undefined) {
        const issuer = `https://token.actions.${tenant}.ghe.com`;
        return { value: { host, issuer, api: `https://api.${host}`, kind: 'tenant' } };
    }
    // Below these two there are no other servers: it is a part of one that was named in place of it.
    if (!HOST.test(host) || /(?:^|\.)(?:github|ghe)\.com(?::|$)/.test(host))
        return undefined;
    // docs.github.com/enterprise-server, "About security hardening with OpenID Connect".
    const issuer = `https://${host}/_services/token`;
    return { value: { host, issuer, api: `https://${host}/api/v3`, kind: 'server' } };
}
/** @param given is looked at for what was probably meant, and not shown: an address may hold a password */
function problemOf(variable, what, given) {
    const meant = /(?:^|[./@])github\.com/i.test(given) ? 'github.com' : 'github.example.com';
    const value = variable === 'GH_HOST' ? meant : `https://${meant}`;
    const message = `\`${variable}\` of the environment is ${what}, so the server is unknown`;
    return { message, fix: `Set \`${variable}\` to the server, such as \`${value}\`, or unset it for github.com.` };
}


/***/ }),

/***/ 22079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ isUsable),
/* harmony export */   Sc: () => (/* binding */ listedAsset),
/* harmony export */   eQ: () => (/* binding */ isId),
/* harmony export */   sh: () => (/* binding */ isPlainName),
/* harmony export */   uf: () => (/* binding */ isPath)
/* harmony export */ });
/* harmony import */ var _formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85497);
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
    if (!(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(item))
        return undefined;
    const { id, name, size, state, digest } = item;
    if (!isId(id) || typeof name !== 'string')
        return undefined;
    const known = { id: String(id), name };
    if (!isPlainName(name))
        return { ...known, refusal: oddName(name) };
    if (state !== 'uploaded')
        return { ...known, refusal: notUploaded(name, state) };
    if (!(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isCount */ .my)(size))
        return undefined;
    if (digest === undefined || digest === null)
        return { ...known, size };
    const sha256 = sha256Of(digest);
    return sha256 ? { ...known, size, sha256 } : { ...known, refusal: otherDigest(name, digest) };
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


/***/ }),

/***/ 19061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ GATE_METRICS),
/* harmony export */   c: () => (/* binding */ LONGEST_METRIC_NAME)
/* harmony export */ });
/** Counters by a project's own names, beside those of the gate. */
/** Longest name of a counter that a file of metrics is read back with. */
const LONGEST_METRIC_NAME = 120;
/** Every name of the gate's own metrics begins with it, and no other one does. */
const GATE_METRICS = 'signature_gate_';


/***/ }),

/***/ 66239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ keyMarks),
/* harmony export */   JU: () => (/* binding */ proofMarks),
/* harmony export */   N3: () => (/* binding */ vouchedMarks),
/* harmony export */   Nk: () => (/* binding */ byPerson),
/* harmony export */   Qm: () => (/* binding */ writtenMarks),
/* harmony export */   Uc: () => (/* binding */ identityMark),
/* harmony export */   Zh: () => (/* binding */ signerMarks),
/* harmony export */   hL: () => (/* binding */ openPgpKeyMarks),
/* harmony export */   nh: () => (/* binding */ besideVouched)
/* harmony export */ });
/* harmony import */ var _formats_matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15218);
/* harmony import */ var _formats_openpgp_openpgp_material_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18169);
/* harmony import */ var _formats_public_key_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95823);



/** Of a signer of the policy: by all keys that it could sign with. */
function signerMarks(signer) {
    switch (signer.kind) {
        case 'identity':
            return [`identity ${signer.name}`];
        case 'key':
            return [...keyMarks(signer.key), ...voucherMarks(signer)];
        case 'openpgp':
            return openPgpKeyMarks(signer, signingKeys(signer));
    }
}
/** Who alone can vouch for a key can make one as well: it is no second person. Where others could have vouched, that is known later. */
function voucherMarks({ vouching }) {
    const { threshold, of } = vouching?.by ?? NOBODY;
    return threshold === of.length ? of.flatMap(signerMarks) : [];
}
const NOBODY = { threshold: 0, of: [] };
function keyMarks(key) {
    return [`key ${(0,_formats_public_key_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .publicKeyFacts */ .M2)(key).material}`];
}
/**
 * Of who really signed, as a certificate says it. One workflow at two refs is one, since whoever can run it at the one can run it at the
 * other. So is an Enterprise's issuer of its own beside GitHub's. Letters have no case: whoever owns a repository can rename it so that
 * only that differs. Who has an e-mail address can log in with it at Google as well as at GitHub.
 */
function identityMark(issuer, identity) {
    if (EMAIL.test(identity))
        return (0,_formats_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .foldAscii */ .Dr)(identity);
    return (0,_formats_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .foldAscii */ .Dr)(`${issuer.replace(ENTERPRISE_ISSUER, '$1')} ${identity.replace(REF_OF_WORKFLOW, '$1')}`);
}
const EMAIL = /^[^@\s/:]+@[^@\s/:]+$/;
/** What follows the first `@` of a workflow's address: a ref may hold another one. `https://social.test/@ann` is a person's page. */
const REF_OF_WORKFLOW = /^(https:\/\/[^@]*[^@/])@.*$/s;
const ENTERPRISE_ISSUER = /^(https:\/\/token\.actions\.githubusercontent\.com)\/.*$/is;
/** Of a signer whose identity is written out, as a certificate would have it; a pattern may mean several people. */
function writtenMarks(signer) {
    if (signer.kind !== 'identity')
        return [];
    const { identity, issuer } = signer;
    return identity.kind === 'exact' && issuer.kind === 'exact' ? [identityMark(issuer.value, identity.value)] : [];
}
/** Of who made a signature that held. @param accepted the signers that it was held to */
function proofMarks({ identity, issuer = '', openpgp, keyFingerprint }, accepted) {
    if (identity !== undefined)
        return [identityMark(issuer, identity)];
    if (openpgp) {
        const { fingerprint, signingKey } = openpgp;
        const signer = accepted.find((one) => one.kind === 'openpgp' && one.fingerprint === fingerprint);
        return signer?.kind === 'openpgp' ? openPgpKeyMarks(signer, [signingKey]) : openPgpMarks(fingerprint, signingKey);
    }
    const keys = accepted.flatMap((one) => (one.kind === 'key' ? [one.key] : []));
    return keys.filter((key) => (0,_formats_public_key_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .publicKeyFacts */ .M2)(key).fingerprint === keyFingerprint).flatMap(keyMarks);
}
/** Of a key by who vouched for it: the same signer of the policy is the same one, and so is the same workflow. */
function vouchedMarks({ signer, identity, issuer = '' }) {
    return [
        ...(signer === undefined ? [] : [`voucher ${signer}`]),
        ...(identity === undefined ? [] : [identityMark(issuer, identity)]),
    ];
}
/** The same of a signature beside it. @param signers of the policy that it counts for */
function besideVouched(signers) {
    return signers.map((name) => `voucher ${name}`);
}
/** @param fingerprints of the primary key, and of the keys that sign for it */
function openPgpMarks(...fingerprints) {
    return fingerprints.map((fingerprint) => `openpgp ${fingerprint}`);
}
/** The same of a signer of the policy, with what its keys have in common with those of others. @param fingerprints of keys that sign for it */
function openPgpKeyMarks({ certificate, fingerprint }, fingerprints) {
    const keys = certificate.getKeys().filter((key) => fingerprints.includes(key.getFingerprint()));
    const materials = keys.flatMap((key) => (0,_formats_openpgp_openpgp_material_js__WEBPACK_IMPORTED_MODULE_1__/* .openPgpMaterial */ .pq)(key) ?? []);
    return [...openPgpMarks(fingerprint, ...fingerprints), ...materials.map((material) => `key ${material}`)];
}
/** Puts together what is by the same person, in the order of the first of each. */
function byPerson(ones) {
    let people = [];
    for (const one of ones) {
        const same = people.filter(({ marks }) => one.marks.some((mark) => marks.has(mark)));
        const merged = {
            marks: new Set([...same.flatMap(({ marks }) => [...marks]), ...one.marks]),
            held: [...same.flatMap(({ held }) => held), one],
        };
        const [first] = same;
        people = first
            ? people.flatMap((person) => (person === first ? [merged] : same.includes(person) ? [] : [person]))
            : [...people, merged];
    }
    return people.map(({ held }) => held);
}
function signingKeys({ certificate, only }) {
    return only ?? certificate.getKeys().map((key) => key.getFingerprint());
}


/***/ }),

/***/ 61439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   VB: () => (/* binding */ beginsWithFolder),
/* harmony export */   hX: () => (/* binding */ unknownPlaceholders),
/* harmony export */   ou: () => (/* binding */ fillTemplate)
/* harmony export */ });
const PLACEHOLDER = /\{([a-z]+|[1-9][0-9]?)\}/g;
/** Splits a template. Whether each placeholder exists is `unknownPlaceholders`' concern. */
function parseTemplate(source) {
    const parts = [];
    let end = 0;
    for (const found of source.matchAll(PLACEHOLDER)) {
        if (found.index > end)
            parts.push({ text: source.slice(end, found.index) });
        parts.push({ placeholder: found[1] ?? '' });
        end = found.index + found[0].length;
    }
    if (end < source.length)
        parts.push({ text: source.slice(end) });
    return { source, parts };
}
/** Placeholders that no artifact can fill; a mistake in the configuration. */
function unknownPlaceholders(template) {
    return template.parts.flatMap((part) => 'placeholder' in part && !/^(?:path|dir|name|[1-9][0-9]?)$/.test(part.placeholder) ? [part.placeholder] : []);
}
/**
 * Fills a template for one artifact. `{path}` is its name as given, `{dir}` the folder of it (`.` where there is none),
 * `{name}` the last part, `{1}` what the first `*` of its pattern matched.
 *
 * @returns the path, or undefined where the pattern has no such `*`.
 */
function fillTemplate(template, subject) {
    const slash = subject.name.lastIndexOf('/');
    const values = {
        path: subject.name,
        dir: slash < 0 ? '.' : subject.name.slice(0, slash) || '/',
        name: subject.name.slice(slash + 1),
    };
    let filled = '';
    for (const part of template.parts) {
        if ('text' in part)
            filled += part.text;
        else {
            const value = /^[0-9]/.test(part.placeholder)
                ? subject.captures[Number(part.placeholder) - 1]
                : values[part.placeholder];
            if (value === undefined)
                return undefined;
            filled += value;
        }
    }
    return filled;
}
/** True where it begins with a folder: of a release that means the user's workspace, and a bare name an asset. */
function beginsWithFolder({ parts: [first] }) {
    return first !== undefined && 'text' in first && /[/\\]/.test(first.text);
}


/***/ }),

/***/ 85035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ isPlainUrl),
/* harmony export */   D7: () => (/* binding */ mayLeadTo),
/* harmony export */   FY: () => (/* binding */ isSafeUrl),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   cr: () => (/* binding */ isSafeAddress)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/** Which addresses may be asked: those that a user names, and those that a server leads to. */

/** @param hostname as `URL.hostname` has it: IPv6 in brackets. */
function isLoopback(hostname) {
    return /^(?:localhost|[a-z0-9.-]+\.localhost|127(?:\.[0-9]{1,3}){3}|\[::1\])$/.test(hostname);
}
/** True where the gate may ask this address at all: https, or plain http on loopback, where nobody else is on the line. */
function isSafeUrl({ protocol, hostname }) {
    return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}
/** The same of text; text that is no URL is none. */
function isSafeAddress(text) {
    return URL.canParse(text) && isSafeUrl(new URL(text));
}
/** True where an address holds nothing that could be secret, and nothing that a path could not be added to. */
function isPlainUrl({ username, password, search, hash }) {
    return [username, password, search, hash].every((part) => part === '');
}
/**
 * True where a server may send the gate to this address: https to a name or a public address; plain http and private
 * addresses only where the server itself is on loopback. A public server must not make the gate ask hosts behind its
 * firewall.
 */
function mayLeadTo(from, to) {
    if (to.username || to.password)
        return false;
    const local = isLoopback(from.hostname);
    if (to.protocol === 'http:')
        return local && isLoopback(to.hostname);
    if (to.protocol !== 'https:')
        return false;
    return isPrivate(from.hostname) || to.host === from.host || !isPrivate(to.hostname);
}
/** Addresses that no public registry has a reason to name (RFC 1918, RFC 3927, RFC 4193, RFC 4291, RFC 6598). */
function isPrivate(hostname) {
    // `localhost.` is the same name, and must not pass for another.
    if (isLoopback(hostname.replace(/\.$/, '')))
        return true;
    const address = hostname.replace(/^\[|\]$/g, '');
    switch ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address)) {
        case 4:
            return /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2[0-9]|3[01])\.|^100\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\./.test(address);
        case 6:
            // IPv4 addresses stand in IPv6 behind `::ffff:`, `::` (RFC 4291) and `64:ff9b::` (RFC 6052).
            return /^(?:::.*|64:ff9b:.*|f[cd].*|fe[89ab].*)$/i.test(address);
        default:
            return false;
    }
}


/***/ }),

/***/ 97089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ compile)
});

// EXTERNAL MODULE: ./lib/core/errors.js + 5 modules
var errors = __webpack_require__(26200);
// EXTERNAL MODULE: ./lib/net/network.js
var network = __webpack_require__(82989);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/formats/image-reference.js
var image_reference = __webpack_require__(57517);
;// CONCATENATED MODULE: ./lib/formats/token-service-host.js

const HOST = /^(?:\[[0-9a-f:.]{2,45}\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::[0-9]{1,5})?$/i;
const FIX = 'Write `REGISTRY=HOST`, such as `registry.acme.example=login.acme.example`, without scheme, path or wildcard.';
/** Reads one line of `registry-auth-host`. Both sides are exact: a pattern could fit a host of somebody else. */
function parseTokenServiceHost(line) {
    const equals = line.indexOf('=');
    const [registry, host] = [line.slice(0, Math.max(equals, 0)).trim(), line.slice(equals + 1).trim()];
    const named = registryOf(registry);
    // Its login is a token for all of GitHub.
    if (named === 'ghcr.io') {
        const message = 'names `ghcr.io`, which is its own token service';
        return { problem: { message, fix: 'Remove the line: a token of GitHub is sent to no other host.' } };
    }
    const url = HOST.test(host) && URL.canParse(`https://${host}`) ? new URL(`https://${host}`) : undefined;
    if (named !== undefined && url)
        return { value: { registry: named, host: url.host } };
    return { problem: { message: `\`${line}\` does not name a registry and the host of its token service`, fix: FIX } };
}
/** As a reference to an image names it; a word without dot or port would be a part of Docker Hub. */
function registryOf(text) {
    if (!HOST.test(text) || !(text === 'localhost' || /[.:]/.test(text)))
        return undefined;
    const parsed = (0,image_reference/* parseImageRepository */.fb)(`${text}/any/image`);
    return 'value' in parsed ? parsed.value.registry : undefined;
}

;// CONCATENATED MODULE: ./lib/policy/inputs/registry-auth-host.js

function tokenServiceProblems({ 'registry-auth-host': lines = [] }) {
    return lines.flatMap((line) => {
        const parsed = parseTokenServiceHost(line);
        return 'problem' in parsed ? [{ where: 'registry-auth-host', ...parsed.problem }] : [];
    });
}
/** `tokenServiceProblems` has found nothing. */
function tokenServices(lines) {
    const tokenServices = lines.flatMap((line) => {
        const parsed = parseTokenServiceHost(line);
        return 'value' in parsed ? [parsed.value] : [];
    });
    return { tokenServices };
}

// EXTERNAL MODULE: ./lib/formats/nearest.js
var nearest = __webpack_require__(87330);
// EXTERNAL MODULE: ./lib/github/access.js
var access = __webpack_require__(12573);
// EXTERNAL MODULE: ./lib/github/github-server.js
var github_server = __webpack_require__(96874);
;// CONCATENATED MODULE: ./lib/model/deployment.js
/** Where artifacts are deployed, as GitHub's deployment record has it (docs.github.com/rest/orgs/artifact-metadata). */
/** What a runtime exposes, in GitHub's words; alerts are sorted by it. */
const RUNTIME_RISKS = ['critical-resource', 'internet-exposed', 'lateral-movement', 'sensitive-data'];

// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(84415);
;// CONCATENATED MODULE: ./lib/policy/inputs/deployment-inputs.js





const WHERE = 'deployment-record';
/** Keys that are given once. */
const ONCE = [
    'environment',
    'physical-environment',
    'cluster',
    'deployment',
    'version',
    'owner',
    'repository',
];
const KEYS = [...ONCE, 'risk', 'tag.NAME'];
/** The longest name that GitHub takes, in characters. */
const MAX_VALUE = 256;
/** The same of a version and of a repository. */
const MAX_SHORT = 100;
const OWNER = /^[A-Za-z0-9_-]{1,100}$/;
const REPOSITORY = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
const TAG = /^tag\.(.{1,100})$/;
/** What is wrong with the input, and with what it needs: every problem at once. */
function deploymentProblems(given, { env }) {
    const lines = given[WHERE];
    if (lines === undefined)
        return [];
    const read = readDeployment(lines, env);
    const problems = 'problems' in read ? [...read.problems] : [];
    const { mode = 'enforce', offline } = given;
    if (mode !== 'enforce') {
        const fix = 'Remove one of the two.';
        problems.push({ message: `is written after a pass, and \`mode: ${mode}\` has none`, fix });
    }
    if (offline) {
        problems.push({ message: 'is sent to GitHub, and `offline` does not allow that', fix: 'Remove one of the two.' });
    }
    else if ((0,access.gitHubToken)(env, given['github-token']) === undefined) {
        const fix = 'Pass a token with `artifact-metadata: write` as `github-token`.';
        problems.push({ message: 'needs a token, and there is none', fix });
    }
    const api = (0,access.gitHubApi)(env);
    const unknown = 'problem' in api ? [{ ...api.problem, where: WHERE }] : [];
    return [...problems.map((problem) => ({ where: WHERE, ...problem })), ...unknown];
}
/** What a run records; `deploymentProblems` has found nothing. */
function deploymentOptions(lines, { env }) {
    const read = readDeployment(lines, env);
    return 'value' in read ? { deployment: read.value } : {};
}
function readDeployment(lines, env) {
    const values = new Map();
    const tags = new Map();
    const risks = new Set();
    const problems = [];
    for (const line of lines) {
        const entry = readLine(line);
        const problem = 'problem' in entry ? entry.problem : put(entry.value, { values, tags, risks });
        if (problem)
            problems.push(problem);
    }
    const owner = values.get('owner') ?? ownerOf(env);
    const environment = values.get('environment');
    const name = values.get('deployment');
    if (owner === undefined) {
        const fix = 'Write `owner=ORGANISATION`. Only a job of the same GitHub server has an owner without it.';
        problems.push({ message: 'does not say whose record it is', fix });
    }
    if (environment === undefined)
        problems.push({ message: 'has no `environment`', fix: 'Write the stage: `environment=production`.' });
    if (name === undefined)
        problems.push({ message: 'has no `deployment`', fix: 'Name it: `deployment=NAMESPACE-NAME-CONTAINER`.' });
    if (problems.length > 0 || owner === undefined || environment === undefined || name === undefined)
        return { problems };
    return {
        value: { owner, environment, name, ...optional(values), tags: Object.fromEntries(tags), risks: [...risks] },
    };
}
function optional(values) {
    const physicalEnvironment = values.get('physical-environment');
    const cluster = values.get('cluster');
    const version = values.get('version');
    const repository = values.get('repository');
    return {
        ...(physicalEnvironment !== undefined && { physicalEnvironment }),
        ...(cluster !== undefined && { cluster }),
        ...(version !== undefined && { version }),
        ...(repository !== undefined && { repository }),
    };
}
function readLine(line) {
    const equals = line.indexOf('=');
    const key = line.slice(0, Math.max(0, equals)).trim();
    const value = line.slice(equals + 1).trim();
    if (equals < 0)
        return { problem: { message: `\`${line}\` has no \`=\``, fix: 'Write `key=value`, one per line.' } };
    if (value === '') {
        const fix = 'Give it a value, or remove the line. An expression that is not defined is blank too.';
        return { problem: { message: `\`${key}\` is blank`, fix } };
    }
    const most = key === 'version' || key === 'repository' ? MAX_SHORT : MAX_VALUE;
    if (value.length > most) {
        const message = `\`${key}\` has ${value.length} characters; GitHub takes ${most}`;
        return { problem: { message, fix: 'Shorten it.' } };
    }
    return { value: { key, value } };
}
/** @returns what is wrong with the entry */
function put({ key, value }, { values, tags, risks }) {
    const [, tag] = TAG.exec(key) ?? [];
    if (key === 'risk') {
        const risk = RUNTIME_RISKS.find((one) => one === value);
        if (risk !== undefined)
            risks.add(risk);
        const fix = `Write ${(0,quoted/* quoted */.T)(RUNTIME_RISKS)}.`;
        return risk === undefined ? { message: `\`${value}\` is not a risk that GitHub knows`, fix } : undefined;
    }
    if (tag !== undefined) {
        if (tags.has(tag))
            return twice(key);
        tags.set(tag, value);
        return undefined;
    }
    const known = ONCE.find((one) => one === key);
    if (known === undefined) {
        const meant = (0,nearest/* nearest */.p)(key, KEYS);
        const fix = meant === undefined ? `Its keys are ${KEYS.join(', ')}.` : `Write \`${meant}\`.`;
        return { message: `\`${key}\` is not an allowed key`, fix };
    }
    if (values.has(known))
        return twice(key);
    values.set(known, value);
    return known === 'owner' || known === 'repository' ? unfit(known, value) : undefined;
}
function twice(key) {
    return { message: `\`${key}\` is given twice`, fix: 'Remove one of the two.' };
}
function unfit(key, value) {
    if ((key === 'owner' ? OWNER : REPOSITORY).test(value))
        return undefined;
    const what = key === 'owner' ? 'an organisation' : 'a repository';
    const fix = key === 'owner' ? 'Write its login: `owner=acme`.' : 'Write it without its owner: `repository=widgets`.';
    return { message: `\`${value}\` is not a name of ${what}`, fix };
}
/** The owner of the job's repository; on another server an owner of the same name is somebody else. */
function ownerOf(env) {
    const asked = (0,github_server/* githubServer */.Dl)(env);
    const own = (0,github_server/* runnerServer */.s5)(env);
    const name = env['GITHUB_REPOSITORY_OWNER']?.trim() ?? '';
    const isSame = own && 'value' in own && 'value' in asked && own.value.host === asked.value.host;
    return isSame && OWNER.test(name) ? name : undefined;
}

// EXTERNAL MODULE: ./lib/policy/inputs/report-path.js
var report_path = __webpack_require__(3400);
// EXTERNAL MODULE: ./lib/policy/inputs/shard-inputs.js
var shard_inputs = __webpack_require__(83114);
// EXTERNAL MODULE: ./lib/policy/inputs/workflow-reference.js
var workflow_reference = __webpack_require__(10161);
;// CONCATENATED MODULE: ./lib/policy/inputs/vsa-inputs.js

/** A URI with its scheme (RFC 3986, section 3); it is compared as text, so that blanks and controls have no place in it. */
const URI = /^[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-Z_a-z~[\]]+$/;
const MAX_URI = 2_000;
/** What is wrong with `vsa-resource` and `vsa-verifier`; both stand beside `vsa` alone. */
function vsaProblems(given, host) {
    const { vsa, 'vsa-resource': resource, 'vsa-verifier': verifier } = given;
    const problems = [];
    for (const [where, uri] of [
        ['vsa-resource', resource],
        ['vsa-verifier', verifier],
    ]) {
        if (uri === undefined)
            continue;
        if (vsa === undefined) {
            problems.push({ where, message: 'is given without `vsa`', fix: 'Name the file with `vsa`, or remove it.' });
        }
        else if (uri.length > MAX_URI || !URI.test(uri)) {
            problems.push({
                where,
                message: `\`${uri}\` is not a URI`,
                fix: 'Write it with its scheme: `https://\u2026`, `pkg:\u2026`.',
            });
        }
    }
    if (vsa === undefined)
        return problems;
    if (resource === undefined) {
        const fix = 'Name what the artifacts are. It is compared when the summary is accepted.';
        problems.push({ where: 'vsa-resource', message: 'is not given, and `vsa` needs it', fix });
    }
    if (verifier === undefined && (0,workflow_reference/* runningWorkflow */.T)(host) === undefined) {
        const fix = 'Name who verifies. It can be left out only in a workflow on GitHub.';
        problems.push({ where: 'vsa-verifier', message: 'is not given, and `vsa` needs it', fix });
    }
    return problems;
}
/** What the summary of a run says of itself; absent where none is asked for. */
function vsaOptions(given, host) {
    const { vsa, 'vsa-resource': resource } = given;
    const verifier = given['vsa-verifier'] ?? (0,workflow_reference/* runningWorkflow */.T)(host)?.address;
    if (vsa === undefined || resource === undefined || verifier === undefined)
        return {};
    return { vsa: { resource, verifier } };
}

;// CONCATENATED MODULE: ./lib/policy/inputs/run-options.js
/** How the run behaves, apart from what it requires: the same for inputs and for a policy file. */






/** @param release that the policy names, where its artifacts are the assets of one */
function runOptions(given, host, release) {
    const { 'verified-dir': verifiedDir, 'github-token': githubToken } = given;
    return {
        mode: given.mode ?? 'enforce',
        timeoutMs: given.timeout ?? limits/* DEFAULT_TIMEOUT_MS */.t1,
        reports: (0,report_path/* namedReports */.hK)(given),
        ...(given.vsa !== undefined && vsaOptions(given, host)),
        ...(given['deployment-record'] && deploymentOptions(given['deployment-record'], host)),
        ...(release && { release }),
        ...(verifiedDir !== undefined && { verifiedDir }),
        ...(given.install && { install: true }),
        ...(given['share-tool'] && { shareTool: true }),
        ...(given.recheck && { recheck: true }),
        ...(given['registry-auth-host'] && tokenServices(given['registry-auth-host'])),
        ...(given.shard !== undefined && (0,shard_inputs/* shareOptions */.MA)(given.shard, given, host)),
        ...(githubToken !== undefined && { githubToken }),
    };
}

// EXTERNAL MODULE: ./lib/formats/glob.js + 3 modules
var formats_glob = __webpack_require__(66002);
// EXTERNAL MODULE: ./lib/formats/matcher.js
var matcher = __webpack_require__(15218);
// EXTERNAL MODULE: ./lib/model/template.js
var template = __webpack_require__(61439);
;// CONCATENATED MODULE: ./lib/policy/compile/exact-value.js

/** A value that is compared exactly; it is there even if it could never match. */
function exactValue(text, problemOf, scope) {
    const value = scope.literal(text);
    const problem = value === undefined ? undefined : problemOf(value);
    if (problem)
        scope.fail(text.place, problem.message, problem.fix);
    return value;
}
/** What the text says, by whatever reads it; undefined where that is wrong. */
function parsedValue(text, parse, scope) {
    const value = scope.literal(text);
    const read = value === undefined ? undefined : parse(value);
    if (read && 'problem' in read)
        scope.fail(text.place, read.problem.message, read.problem.fix);
    return read && 'value' in read ? read.value : undefined;
}
/** How to write a pattern in whose place an exact value will do. */
const OR_EXACT = 'Write it in RE2 syntax, as cosign takes it, or write the exact value.';
/** A pattern that must match a whole text. @param fix how to write it */
function patternOf(text, fix, scope) {
    const source = scope.pattern(text);
    if (source === undefined)
        return undefined;
    try {
        return (0,matcher/* pattern */.T1)(source);
    }
    catch (error) {
        if (!(error instanceof matcher/* PatternError */.JM))
            throw error;
        scope.fail(text.place, error.message, fix);
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/policy/compile/predicate-types.js
var predicate_types = __webpack_require__(6677);
// EXTERNAL MODULE: ./lib/core/shown-address.js
var shown_address = __webpack_require__(32591);
// EXTERNAL MODULE: ./lib/policy/document/variables.js
var document_variables = __webpack_require__(89023);
;// CONCATENATED MODULE: ./lib/policy/compile/list-source.js

const PLACEHOLDER = /\{(?:path|dir|name|[1-9][0-9]?)\}/;
/**
 * Reads one line. What it is decides the text as written: a variable's value is neither a glob nor a placeholder. Brackets alone
 * make no glob, since lists were always taken by their exact names.
 */
function readListSource(line, variables) {
    if (PLACEHOLDER.test(line))
        return (0,document_variables/* fillTemplateVariables */.Rl)(line, variables);
    if (!/[*?]/.test(line))
        return (0,document_variables/* fillLiteral */.Zd)(line, variables);
    const glob = (0,document_variables/* fillGlob */.eJ)(line, variables);
    return 'value' in glob ? { value: { glob: glob.value } } : glob;
}
function listPlaces(sources) {
    const lists = sources.filter((one) => typeof one === 'string');
    const listGlobs = sources.flatMap((one) => (typeof one !== 'string' && 'glob' in one ? [one.glob] : []));
    const sidecars = sources.flatMap((one) => (typeof one !== 'string' && 'parts' in one ? [one] : []));
    return { lists, ...(listGlobs.length > 0 && { listGlobs }), ...(sidecars.length > 0 && { sidecars }) };
}
/** A source as written, for messages. */
function shownSource(source) {
    if (typeof source === 'string')
        return source;
    return 'glob' in source ? source.glob : source.source;
}
/** Why no commit can prove the lists of a source; undefined for a path. */
function unprovableSource(source) {
    if (typeof source === 'string')
        return undefined;
    return 'glob' in source ? 'which files a pattern finds is not known beforehand' : 'a template names no single file';
}

// EXTERNAL MODULE: ./lib/policy/inputs/inputs.js + 3 modules
var inputs = __webpack_require__(84485);
;// CONCATENATED MODULE: ./lib/policy/compile/wording.js

/** What a key of the document is called as an input: another name for the signers of revocation lists. */
const NAMES = {
    artifacts: new Map([['list', 'checksums']]),
    recalls: new Map(),
};
for (const { name, sets } of inputs/* INPUTS */.mc) {
    const [part, key = ''] = sets?.split('.') ?? [];
    if (part === 'recall')
        NAMES.recalls.set(key, name);
    else if (part !== undefined && key !== 'name' && !NAMES.artifacts.has(key))
        NAMES.artifacts.set(key, name);
}
/** The same problem with its place. @param source the policy file as given */
function problemAt(place, source, { message, fix }) {
    if ('line' in place)
        return { where: 'policy', message, fix, at: { file: source, ...place } };
    const { input, entry } = place;
    const words = (text) => text.replace(/`([a-z-]+)`/g, (_, key) => `\`${nameOf(key, input)}\``);
    const [subject, key = ''] = /^`([a-z-]+)`(?: of `[^`]+`)?:? (?=\S)/.exec(message) ?? [''];
    const about = nameOf(key, input) === input ? message.slice(subject.length) : message;
    return { where: input, message: `${entry === undefined ? '' : `line ${entry}: `}${words(about)}`, fix: words(fix) };
}
/** Where something stands, for a person: `FILE:LINE:COLUMN`, or the input. */
function shownPlace(place, source) {
    return 'line' in place ? `${source}:${place.line}:${place.column}` : `\`${place.input}\``;
}
function nameOf(key, input) {
    const recall = input.startsWith('revocations') ? NAMES.recalls.get(key) : undefined;
    return recall ?? NAMES.artifacts.get(key) ?? key;
}
const ORDER = new Map(inputs/* INPUTS */.mc.map(({ name }, index) => [name, index]));
/** Problems in the order of the file, or of the table of inputs. */
function inOrder(problems) {
    const order = ({ where, at }) => [
        at?.line ?? 0,
        at?.column ?? 0,
        at ? 0 : (ORDER.get(where) ?? -1),
    ];
    return [...problems].sort((a, b) => {
        const [ones, others] = [order(a), order(b)];
        const at = ones.findIndex((one, index) => one !== others[index]);
        return at < 0 ? 0 : (ones[at] ?? 0) - (others[at] ?? 0);
    });
}

;// CONCATENATED MODULE: ./lib/policy/compile/scope.js





/** Variables that remember which of them were asked for. */
class RecordedVariables extends Map {
    used = new Set();
    get(name) {
        this.used.add(name);
        return super.get(name);
    }
}
/** A key's value as a list, whether one or several are written. */
function asList(entry) {
    if (entry === undefined)
        return [];
    return 'value' in entry ? [entry] : entry;
}
/** The place of a key's value; that of the whole where it has none. */
function placeOf(entry, key) {
    const field = Object.entries(entry).find(([one]) => one === key)?.[1];
    const values = field instanceof Map ? [...field.values()] : Array.isArray(field) ? field : [field];
    const [first] = values;
    return hasPlace(first) ? first.place : entry.place;
}
const hasPlace = (value) => typeof value === 'object' && value !== null && 'place' in value;
function createScope(source, variables, run) {
    const problems = [];
    const warnings = [];
    const fail = (place, message, fix, code) => {
        problems.push({ ...problemAt(place, source, { message, fix }), ...(code && { code }) });
    };
    const filled = (fill, text) => {
        const attempt = fill(text.value, variables);
        if ('value' in attempt)
            return attempt.value;
        const { message, fix } = attempt.problem;
        fail(text.place, message, 'line' in text.place ? fix.replace('with `var`', 'under `vars` or with `var`') : fix);
        return undefined;
    };
    const literal = (text) => filled(document_variables/* fillLiteral */.Zd, text);
    /** Of files: an address would be looked for as a path, and told with its password in reports and annotations. */
    const filledPath = (fill, text) => {
        if (!text.value.includes('://') || !(0,shown_address/* hasSecret */.TA)(text.value))
            return filled(fill, text);
        fail(text.place, `\`${text.value}\` is an address with a password or a query, and not a path`, NO_ADDRESS);
        return undefined;
    };
    return {
        run,
        source,
        variables,
        problems,
        warnings,
        signers: new Map(),
        believed: [],
        fail,
        warn: (place, message) => warnings.push(`${shownPlace(place, source)}: ${message}`),
        at: (place, key) => ('line' in place ? { where: key, at: { file: source, ...place } } : { where: place.input }),
        literal,
        pattern: (text) => filled(document_variables/* fillPattern */.ut, text),
        glob: (text) => filledPath(document_variables/* fillGlob */.eJ, text),
        listSource: (text) => filledPath(readListSource, text),
        templates: (entry) => asList(entry).flatMap((text) => filledPath(document_variables/* fillTemplateVariables */.Rl, text) ?? []),
        literals: (texts = []) => texts.flatMap((text) => literal(text) ?? []),
        paths: (texts) => texts.flatMap((text) => filledPath(document_variables/* fillLiteral */.Zd, text) ?? []),
        pairs: (entries) => [...(entries ?? [])].flatMap(([key, { value, place }]) => {
            const [name, text] = [literal({ value: key, place }), literal(value)];
            return name === undefined || text === undefined ? [] : [[name, text]];
        }),
    };
}
const NO_ADDRESS = 'Download the file first, and give its path.';
/** Problems in order, each once, and not more than anybody reads. */
function problemsOf({ source, problems }, placed) {
    if (placed.length + problems.length === 0)
        return [];
    const all = [...placed.map(({ place, ...problem }) => problemAt(place, source, problem)), ...problems];
    // By a key of its own, since a hostile file has as many problems as bytes.
    const keyOf = ({ where, at, message }) => `${at?.line ?? where}:${at?.column ?? 0} ${message}`;
    const sorted = inOrder([...new Map(all.map((one) => [keyOf(one), one])).values()]);
    const hidden = sorted.length - limits/* MAX_POLICY_PROBLEMS */.HV;
    if (hidden <= 0)
        return sorted;
    const more = { where: 'policy', message: `there are ${hidden} more problems`, fix: 'Fix the first ones first.' };
    return [...sorted.slice(0, limits/* MAX_POLICY_PROBLEMS */.HV), more];
}

;// CONCATENATED MODULE: ./lib/policy/compile/release.js
/**
 * A release of GitHub: which one, and that GitHub itself has attested it. Then every asset must be named by the attestation that GitHub
 * signs when an immutable release is published, as `gh release verify-asset` checks it.
 */







/** What GitHub allows; everything else would change the address that is asked. */
const release_OWNER = /^[A-Za-z0-9_-]{1,100}$/;
const REPO = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
/** Git's own rules for names (git-check-ref-format(1)). */
const NO_TAG = /^[-/]|[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|[./]$|^@$/;
const MAX_TAG = 250;
/**
 * GitHub as the publisher of releases. Its certificates name no issuer, since nobody logged in for them: an identity that
 * somebody was given is not this one.
 */
const RELEASE_SIGNER = {
    kind: 'identity',
    name: 'github-release',
    identity: (0,matcher/* exactly */.pV)('https://dotcom.releases.github.com'),
    issuer: (0,matcher/* exactly */.pV)(''),
    claims: [],
};
/** True where the text can be the name of a tag. */
function isTagName(text) {
    return text !== '' && text.length <= MAX_TAG && !NO_TAG.test(text);
}
/** `owner/repo@tag`; the first `@` divides. Undefined where it is none. */
function parseRelease(text) {
    const at = text.indexOf('@');
    const [owner = '', repo = '', ...more] = text.slice(0, Math.max(0, at)).split('/');
    const tag = text.slice(at + 1);
    const sound = release_OWNER.test(owner) && REPO.test(repo) && more.length === 0;
    return at < 0 || !sound || !isTagName(tag) ? undefined : { owner, repo, tag };
}
/** The release that a text names; what is wrong leaves problems. @param example of a release, for whoever wrote none */
function releaseNamed(text, scope, example) {
    return parsedValue(text, (value) => {
        const release = parseRelease(value);
        if (release)
            return { value: release };
        return { problem: { message: `\`${value}\` is not a release`, fix: releaseFix(value, example) } };
    }, scope);
}
/** What to write in place of a text that is not a release: the page of a release in a browser says which one it is. */
function releaseFix(text, example = 'acme/widgets@v1.2.3') {
    const [, owner = '', repo = '', tag = ''] = /^(?:https?:\/\/[^/]+\/)?([^/]+)\/([^/]+)\/releases\/(?:tag|download)\/([^/?#]+)/.exec(text) ?? [];
    const release = `${owner}/${repo}@${tag}`;
    return parseRelease(release) ? `Write \`${release}\`.` : `Write \`owner/repo@tag\`, such as \`${example}\`.`;
}
/** The release that the assets are downloaded from; what is wrong leaves problems. */
function releaseOf(release, rules, scope) {
    if (scope.literal(release) === undefined)
        return undefined;
    const found = releaseNamed(release, scope);
    if (scope.run.offline) {
        const fix = 'Download the assets beforehand and name the files.';
        scope.fail(release.place, '`release` cannot be downloaded with `offline`', fix);
    }
    else {
        const api = (0,access.gitHubApi)(scope.run.env);
        if ('problem' in api)
            scope.fail(release.place, api.problem.message, api.problem.fix);
    }
    if (!rules.some(({ artifacts }) => artifacts)) {
        const fix = 'Name them in `artifacts`, such as `*.tar.gz`, or `*` for all.';
        scope.fail(release.place, '`artifacts` does not say which assets of the release to check', fix);
    }
    for (const rule of rules)
        assetProblems(rule, scope);
    return found;
}
const PLACES = ['bundle', 'signature', 'certificate'];
/** Assets have no folders; evidence may lie in one of the workspace. */
function assetProblems(rule, scope) {
    const check = ({ value, place }, fix) => {
        if (!/[/\\]/.test(value.replaceAll('{dir}/', '')))
            return;
        scope.fail(place, `\`${value}\` cannot be an asset of a release, which has no folders`, fix);
    };
    const plain = 'Write a name or a glob without folders; check files of the workspace in another step.';
    for (const text of rule.artifacts ?? [])
        check(text, plain);
    for (const key of PLACES) {
        const templates = asList(rule[key]).filter(({ value }) => !(0,template/* beginsWithFolder */.VB)((0,template/* parseTemplate */.QC)(value)));
        const fix = 'Write a name, such as `{name}.sigstore.json`, or a path of the workspace that begins with a folder.';
        for (const text of templates)
            check(text, fix);
    }
}
/** Until the release is known nothing is accepted: `releaseAttested` puts it in. */
function releaseRequirement(entry, scope) {
    const { 'predicate-type': type, 'transparency-log': log } = entry;
    const named = type && scope.literal(type);
    if (type && named !== undefined && !(0,predicate_types/* isReleaseType */.a3)(named)) {
        scope.fail(type.place, `\`${named}\` is not a type of a release attestation`, `Write \`${predicate_types/* RELEASE_TYPES */._E[1]}\`.`);
    }
    const signer = log?.value === 'required' ? { ...RELEASE_SIGNER, transparencyLog: 'required' } : RELEASE_SIGNER;
    return {
        kind: 'signature',
        by: { threshold: 1, of: [signer] },
        predicateTypes: named === undefined ? predicate_types/* RELEASE_TYPES */._E : [named],
        requireTimestamp: entry['require-timestamp']?.value ?? false,
        attestationOnly: true,
        release: { owner: '', repo: '', tag: '' },
    };
}
/** Roots that are not of GitHub's instance, so that they cannot vouch for what it signs. */
const OTHER_ROOTS = ['embedded', 'staging'];
/** The rules with the release that GitHub must have attested; what does not go together leaves problems. */
function releaseAttested(rules, document, release, trust, scope) {
    const entries = (document.rules ?? []).flatMap((rule) => (rule.require ?? []).flatMap((one) => (one.kind === 'release-attestation' ? [{ rule, one }] : [])));
    for (const { rule, one } of entries) {
        if (!document['release-assets'])
            scope.fail(one.place, '`release-attestation` is given without `release-assets`', 'Add it.');
        for (const { value, place } of rule['attestation-source'] ?? []) {
            if (value === 'github')
                continue;
            const fix = 'Remove the line: GitHub is asked where its attestation is required.';
            scope.fail(place, 'only GitHub has the attestations of releases', fix);
        }
    }
    if (entries[0])
        instanceProblems(entries[0].one, document, trust, scope);
    if (!release)
        return rules;
    return rules.map((rule) => ({
        ...rule,
        require: rule.require.map((one) => (one.kind === 'signature' && one.release ? { ...one, release } : one)),
    }));
}
function instanceProblems({ value, place }, document, { sources }, scope) {
    if (sources.every(({ kind, ...source }) => OTHER_ROOTS.includes(kind) || (kind === 'tuf' && !('mirror' in source)))) {
        const fix = 'Write `gh`, or the path of what `gh attestation trusted-root` printed.';
        const message = '`trusted-root` is not of the instance that GitHub signs releases with';
        scope.fail(asList(document['trusted-root'])[0]?.place ?? { input: 'trusted-root' }, message, fix);
    }
    const server = (0,github_server/* githubServer */.Dl)(scope.run.env);
    const host = 'value' in server ? server.value.host : github_server/* GITHUB */.U0.host;
    if (host === github_server/* GITHUB */.U0.host)
        return;
    const message = `attestations of releases are verified for github.com only, and this job belongs to ${host}`;
    scope.fail(value['predicate-type']?.place ?? place, message, 'Require another type, such as SLSA provenance.');
}

;// CONCATENATED MODULE: ./lib/policy/compile/whole-release.js
/** From `release` and `unsigned` of a policy file to the release whose assets are all accounted for. */


/** Undefined where the policy is about files of the workspace, or where it is wrong. */
function wholeRelease(entry, scope) {
    const { release, unsigned = [], rules = [] } = entry;
    const { offline } = scope.run;
    if (!release) {
        const [first] = unsigned;
        if (first)
            scope.fail(first.place, '`unsigned` is about assets of a `release`, and none is named', 'Add `release`, or remove it.');
        return undefined;
    }
    const reference = releaseNamed(release, scope);
    if (offline) {
        const fix = 'Remove `offline`; or download the assets before, and give the policy without `release`.';
        scope.fail(release.place, 'a release cannot be downloaded with `offline`', fix);
    }
    for (const rule of rules)
        nameProblems(rule, scope);
    const patterns = unsigned.flatMap((one) => unsignedPattern(one, scope) ?? []);
    return reference && { reference, unsigned: patterns };
}
/** An asset lies in no folder. */
function nameProblems({ artifacts = [] }, scope) {
    for (const { value, place } of artifacts) {
        if (!/[/\\]/.test(value))
            continue;
        const fix = 'Write the name of an asset, or a glob without folders.';
        scope.fail(place, `\`${value}\` cannot be an asset of a release, which has no folders`, fix);
    }
}
function unsignedPattern(text, scope) {
    const pattern = scope.glob(text);
    if (pattern === undefined)
        return undefined;
    const compiled = (0,formats_glob/* compileGlob */.SO)(pattern, 'escapes');
    const problem = 'refusal' in compiled ? compiled.refusal.message : nameProblem(pattern);
    if (problem === undefined)
        return pattern;
    scope.fail(text.place, problem, 'Write the name of an asset, or a glob such as `*.txt`.');
    return undefined;
}
function nameProblem(pattern) {
    if (pattern.startsWith('!'))
        return '`unsigned` has no exclusions';
    if (/[/]/.test(pattern))
        return `\`${pattern}\` cannot be an asset of a release, which has no folders`;
    // Whatever is added to the release later would pass for known.
    return (0,formats_glob/* isGlob */.fg)(pattern, 'escapes') && !/[A-Za-z0-9]/.test(pattern) ? `\`${pattern}\` names every asset` : undefined;
}

// EXTERNAL MODULE: ./lib/policy/compile/defined.js
var defined = __webpack_require__(64457);
// EXTERNAL MODULE: ./lib/formats/version-text.js
var version_text = __webpack_require__(81910);
// EXTERNAL MODULE: ./lib/formats/version-order.js
var version_order = __webpack_require__(64961);
;// CONCATENATED MODULE: ./lib/policy/compile/never-matches.js
/**
 * Values that are compared exactly, in forms that nothing can have: a range where one version is meant, a list of
 * architectures, a pattern for the name of an artifact. Each would refuse everything, or never recall anything, without a
 * word of why.
 */


/** What is wrong with a version that artifacts are taken for, or that a manifest must state. */
function statedVersionProblem(version) {
    const problem = (0,version_text/* versionProblem */.E)(version.trim());
    return problem === undefined
        ? undefined
        : {
            message: `\`${version}\` is ${problem}, which no manifest and no recall can match`,
            fix: `Write ${version_text/* ONE_VERSION */._}.`,
        };
}
/** What is wrong with a lowest version, which needs an order. */
function minimumVersionProblem(version) {
    return (0,version_order/* isOrderedVersion */.g)(version)
        ? undefined
        : {
            message: `\`${version}\` is not a version by Semantic Versioning`,
            fix: 'Write `1.2.3` or `v1.2.3`; other versions have no order.',
        };
}
/** What is wrong with an architecture. */
function archProblem(arch) {
    return /^[\x21-\x7e]+$/.test(arch) && !/[*?,;|<>=]/.test(arch)
        ? undefined
        : {
            message: `\`${arch}\` is not one architecture, so no manifest can state it`,
            fix: 'Write it as the manifest does, such as `x86_64`; check other architectures in a step of their own.',
        };
}
/** What is wrong with the name of an artifact that an exception is for; names compare exactly, without patterns. */
function artifactNameProblem(name) {
    if (name.startsWith('./')) {
        return {
            message: `\`${name}\` is the name of no artifact: reports call it \`${name.slice(2)}\``,
            fix: 'Write the name as the report has it.',
        };
    }
    if (!/[*]|^!/.test(name))
        return undefined;
    return {
        message: `\`${name}\` is a pattern, and an exception is for one artifact`,
        fix: 'Write the name of the artifact as the report has it, and one exception for each.',
    };
}

;// CONCATENATED MODULE: ./lib/policy/compile/exceptions.js
/** The exceptions of a policy file: one check of one artifact, for a reason and until a day. */


const DAY_MS = 24 * 60 * 60_000;
function exceptionsOf(entries, scope) {
    const seen = new Set();
    return entries.flatMap((entry) => {
        const artifact = exactValue(entry.artifact, artifactNameProblem, scope);
        const reason = scope.literal(entry.reason);
        const until = endOfDay(entry.until.value);
        if (until === undefined) {
            const fix = 'Write the last day on which it holds: `2027-01-31`.';
            scope.fail(entry.until.place, `\`${entry.until.value}\` is not a date`, fix);
        }
        if (artifact === undefined || reason === undefined || until === undefined)
            return [];
        const check = entry.check.value;
        if (seen.has(`${check} ${artifact}`)) {
            scope.fail(entry.place, `\`${check}\` of \`${artifact}\` is excepted twice`, 'Remove one of the two.');
        }
        seen.add(`${check} ${artifact}`);
        return [{ artifact, check, reason, until, ...scope.at(entry.place, 'exceptions') }];
    });
}
/** The first moment after a day, in UTC; undefined for a day that no calendar has. */
function endOfDay(text) {
    const [, year, month, day] = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text) ?? [];
    if (year === undefined)
        return undefined;
    const start = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    return start.toISOString().startsWith(text) ? new Date(start.getTime() + DAY_MS) : undefined;
}

// EXTERNAL MODULE: ./lib/model/minimum-checks.js
var minimum_checks = __webpack_require__(14963);
;// CONCATENATED MODULE: ./lib/policy/compile/minimum.js
/** The minimum: checks that every artifact must pass. One that no rule makes would refuse everything. */

/**
 * The checks of the minimum, each once and in a fixed order. What nothing can meet leaves problems. What an exception skips is shown,
 * and may be missing.
 */
function minimumOf(require, { revocations, exceptions = [] }, made, scope) {
    for (const { value: check, place } of require) {
        if (exceptions.some((one) => one.check.value === check))
            continue;
        // In a file each artifact that lacks a check is told of; in a call `require` says what is required as well.
        const isCall = 'input' in place && !scope.run.audit;
        const unmet = check === 'revocation' ? !revocations && 'there is no list' : isCall && whyUnmet(check, made);
        if (!unmet)
            continue;
        scope.fail(place, `\`require\` requires \`${check}\`, but ${unmet}`, 'Add what is missing, or remove it.');
    }
    return minimum_checks/* MINIMUM_CHECKS */.t.filter((check) => require.some(({ value }) => value === check));
}
const LACKING = {
    files: {
        signature: 'no signer is given',
        attestation: 'no attestation is required',
        checksum: 'there is no checksum list',
        manifest: 'there is no manifest',
        sbom: 'no signer of the SBOM is named',
    },
    images: {
        signature: 'no signature of the images is required',
        attestation: 'no attestation of the images is required',
        checksum: 'images are in no checksum list',
        manifest: 'images are in no manifest',
        sbom: 'no SBOM of the images is required',
    },
};
function whyUnmet(check, { rules, imageRules }) {
    if (imageRules.length > 0 && !imageRules.some(({ require }) => require.some(({ kind }) => kind === check)))
        return LACKING.images[check];
    if (rules.length > 0 && !rules.some(({ require }) => require.some((one) => meets(one, check))))
        return LACKING.files[check];
    return undefined;
}
/** Whoever signed a list or a manifest vouches for what is in it, and of a file an attestation may be the signature. */
function meets(requirement, check) {
    switch (requirement.kind) {
        case 'signature':
            if (check === 'sbom')
                return requirement.sbom !== undefined;
            return check === 'signature' || check === 'attestation';
        case 'checksum':
        case 'manifest':
            return requirement.kind === check || (check === 'signature' && requirement.signedBy !== undefined);
        case 'waived':
            return false;
    }
}

// EXTERNAL MODULE: ./lib/files/windows-name.js
var windows_name = __webpack_require__(26936);
// EXTERNAL MODULE: ./lib/formats/fold.js
var fold = __webpack_require__(44629);
;// CONCATENATED MODULE: ./lib/policy/compile/handed-names.js
/** `as`: the names under which artifacts that passed lie in `verified-dir`, where whoever uses them wants other ones. */





const MAX_NAME_BYTES = 255;
/** Those of all rules; what is wrong leaves problems. */
function handedNames(rules, scope) {
    const names = rules.flatMap((rule) => (0,defined/* said */.a)(rule.as, (as) => ofRule(rule, as, scope)) ?? []);
    const first = new Map();
    for (const one of names) {
        const key = (0,fold/* fold */.A)(one.name);
        const other = first.get(key);
        if (!other)
            first.set(key, one);
        else if (other.pattern !== one.pattern) {
            const message = `\`${other.pattern}\` and \`${one.pattern}\` would both be called \`${one.name}\``;
            scope.fail(one.place, message, 'Give each artifact a name of its own.');
        }
    }
    return names.map(({ pattern, name }) => ({ pattern, name }));
}
function ofRule(rule, as, scope) {
    const { artifacts = [] } = rule;
    if (rule.images ?? rule.deployed) {
        scope.fail(placeOf(rule, 'as'), '`as` is for files, and this rule is about images', 'Remove it.');
        return [];
    }
    if (!('value' in as)) {
        return [...as].flatMap(([key, { value, place }]) => {
            const pattern = scope.glob({ value: key, place });
            return pattern === undefined ? [] : placing(pattern, value, scope);
        });
    }
    const [only, another] = artifacts;
    if (!only || another) {
        const fix = 'Write which is called what: `as: { "dev-vmlinux-*": vmlinux }`.';
        scope.fail(as.place, '`as` with one name is for a rule with exactly one line of `artifacts`', fix);
        return [];
    }
    const pattern = scope.glob(only);
    return pattern === undefined ? [] : placing(pattern, as, scope);
}
function placing(pattern, text, scope) {
    const name = scope.literal(text);
    if (name === undefined)
        return [];
    const problem = handed_names_nameProblem(name) ?? patternProblem(pattern);
    if (problem === undefined)
        return [{ pattern, name, place: text.place }];
    scope.fail(text.place, problem, 'Write the name of a file, such as `vmlinux`, without a folder.');
    return [];
}
/** It must be one file, directly in the folder, on every system. */
function handed_names_nameProblem(name) {
    const plain = name !== '' && !/[/\\\x00-\x1f\x7f-\x9f\p{Surrogate}]/u.test(name) && name !== '.' && name !== '..';
    if (!plain || Buffer.byteLength(name) > MAX_NAME_BYTES)
        return `\`${name}\` is not the name of a file`;
    const problem = (0,windows_name/* windowsNameProblem */.g)(name);
    return problem === undefined ? undefined : `\`${name}\` ${problem}`;
}
function patternProblem(pattern) {
    if (pattern.startsWith('!'))
        return '`as` has no exclusions';
    if (!(0,formats_glob/* isGlob */.fg)(pattern))
        return undefined;
    const compiled = (0,formats_glob/* compileGlob */.SO)(pattern);
    return 'refusal' in compiled ? compiled.refusal.message : undefined;
}

// EXTERNAL MODULE: ./lib/model/own-metrics.js
var own_metrics = __webpack_require__(19061);
;// CONCATENATED MODULE: ./lib/policy/compile/own-metrics.js
/** Counters by the project's own names (Prometheus, "Data model": names of metrics; "Writing client libraries": `_total`). */



/** A colon is for recording rules. Dashboards and promtool expect lower case and no double `_`. */
const PART = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;
const COUNTED = ['pass', ...Object.keys(errors/* REASONS */.ez)];
/** As `nearest` compares words. */
const spelled = (word) => word.toLowerCase().replaceAll('_', '-');
function ownMetrics(entry, scope) {
    const prefix = scope.literal(entry.prefix);
    if (prefix === undefined)
        return undefined;
    const asGate = `${prefix}_`.startsWith(own_metrics/* GATE_METRICS */.W);
    if (!PART.test(prefix) || asGate) {
        const message = `\`prefix\` is \`${prefix}\`${asGate ? ', which is the name of the metrics of the gate itself' : ', which cannot begin the name of a metric'}`;
        scope.fail(entry.prefix.place, message, 'Write lower-case words with `_` between them, such as `mvm_verify`.');
        return undefined;
    }
    const names = new Map();
    for (const [counted, { value, place }] of entry.names) {
        if (!COUNTED.includes(counted)) {
            const found = (0,nearest/* nearest */.p)(counted, COUNTED.map(spelled));
            const meant = COUNTED.find((one) => spelled(one) === found);
            const fix = meant === undefined ? 'Write a code of docs/errors.md, or `pass`.' : `Write \`${meant}\`.`;
            scope.fail(place, `\`names\` has \`${counted}\`, which is not a reason code`, fix);
            continue;
        }
        const name = scope.literal(value);
        if (name === undefined)
            continue;
        const whole = `${prefix}_${name}_total`;
        if (!/^[a-z0-9]+(?:_[a-z0-9]+)*$/.test(name) || /(?:^|_)total$/.test(name) || whole.length > own_metrics/* LONGEST_METRIC_NAME */.c) {
            const fix = 'Write lower-case words with `_` between them, without `total`: that is added.';
            scope.fail(value.place, `\`${counted}\` is \`${name}\`, which makes no name of a metric`, fix);
        }
        else
            names.set(counted, whole);
    }
    return names;
}

// EXTERNAL MODULE: ./lib/policy/compile/untrusted-checkout.js + 1 modules
var untrusted_checkout = __webpack_require__(54590);
// EXTERNAL MODULE: ./lib/net/address.js
var address = __webpack_require__(85035);
;// CONCATENATED MODULE: ./lib/policy/lint/pattern-automaton.js
/** The pattern has too many states to look at. */
class TooComplexError extends Error {
}
/** Instructions looked at for one pattern: a real one needs a few thousand, and this many take under a second. */
const MAX_WORK = 5_000_000;
/** Pairs of states that one question may lead to. */
const MAX_PAIRS = 20_000;
/** Operations of RE2 programs (as in Go's regexp/syntax, of which re2js is a port). */
const ALT = 1;
const ALT_MATCH = 2;
const CAPTURE = 3;
const EMPTY_WIDTH = 4;
const MATCH = 6;
const NOP = 7;
const RUNES = new Set([8, 9, 10, 11]);
const BEGIN_LINE = 1;
const END_LINE = 2;
const BEGIN_TEXT = 4;
const END_TEXT = 8;
const WORD_BOUNDARY = 16;
const NO_WORD_BOUNDARY = 32;
function isProgram(value) {
    if (typeof value !== 'object' || value === null || !('start' in value && 'inst' in value))
        return false;
    const [first] = Array.isArray(value.inst) ? value.inst : [];
    return typeof value.start === 'number' && typeof first === 'object' && first !== null && 'matchRune' in first;
}
/** The automaton of a compiled pattern, anchored where the pattern is. */
function automatonOf(compiled) {
    const program = compiled.re2().prog;
    if (!isProgram(program))
        throw new Error('re2js has changed: its program cannot be read');
    const { inst } = program;
    const states = new Map();
    let work = 0;
    const intern = (waiting, before) => {
        const key = waiting.length === 0 ? '' : `${before} ${waiting.join(' ')}`;
        let state = states.get(key);
        if (!state)
            states.set(key, (state = { waiting, before, next: new Map() }));
        return state;
    };
    /** All instructions that can be reached without a character, given what stands before and after this place. */
    const close = (from, flags) => {
        const reached = new Set();
        const pending = [...from];
        for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
            const instruction = inst[at];
            if (!instruction || reached.has(at))
                continue;
            if (++work > MAX_WORK)
                throw new TooComplexError();
            reached.add(at);
            const { op, out, arg } = instruction;
            if (op === ALT || op === ALT_MATCH)
                pending.push(out, arg);
            else if (op === CAPTURE || op === NOP || (op === EMPTY_WIDTH && (arg & ~flags) === 0))
                pending.push(out);
        }
        return reached;
    };
    return {
        start: intern([program.start], 'start'),
        step(state, character) {
            const known = state.next.get(character);
            if (known)
                return known;
            const rune = character.codePointAt(0) ?? 0;
            const out = new Set();
            for (const at of close(state.waiting, flagsBetween(state.before, character))) {
                const instruction = inst[at];
                if (instruction && RUNES.has(instruction.op) && instruction.matchRune(rune))
                    out.add(instruction.out);
            }
            const next = intern([...out].sort((a, b) => a - b), kindOf(character));
            state.next.set(character, next);
            return next;
        },
        accepts: (state) => [...close(state.waiting, flagsBetween(state.before, undefined))].some((at) => inst[at]?.op === MATCH),
    };
}
function kindOf(character) {
    if (character === '\n')
        return 'line';
    return /^\w$/.test(character) ? 'word' : 'other';
}
function flagsBetween(before, after) {
    const boundary = (before === 'word') !== (after !== undefined && kindOf(after) === 'word');
    let flags = boundary ? WORD_BOUNDARY : NO_WORD_BOUNDARY;
    if (before === 'start')
        flags |= BEGIN_TEXT | BEGIN_LINE;
    if (before === 'line')
        flags |= BEGIN_LINE;
    if (after === undefined)
        flags |= END_TEXT | END_LINE;
    if (after === '\n')
        flags |= END_LINE;
    return flags;
}
function isDead(state) {
    return state.waiting.length === 0;
}
/** The state after a text. */
function run(automaton, text, from = automaton.start) {
    let state = from;
    for (const character of text)
        state = automaton.step(state, character);
    return state;
}
/** What identities are made of, in the order in which examples should have them. */
const ALPHABET = Array.from('abcdefghijklmnopqrstuvwxyz0123456789/-._@:?=+%~,&#ABCDEFGHIJKLMNOPQRSTUVWXYZ');
/** Texts that both automata admit: for each state in which that leaves the first, a shortest one, shortest first. */
function* common(left, right, from = left.start) {
    const seen = new Map();
    const queue = [];
    const visit = (text, state, shape) => {
        if (isDead(state) || isDead(shape))
            return;
        const shapes = seen.get(state) ?? new Set();
        if (shapes.has(shape))
            return;
        seen.set(state, shapes.add(shape));
        if (queue.push({ text, state, shape }) > MAX_PAIRS)
            throw new TooComplexError();
    };
    visit('', from, right.start);
    const given = new Set();
    for (const { text, state, shape } of queue) {
        if (right.accepts(shape) && !given.has(state)) {
            given.add(state);
            yield { text, state };
        }
        for (const character of ALPHABET) {
            const nextShape = right.step(shape, character);
            if (!isDead(nextShape))
                visit(text + character, left.step(state, character), nextShape);
        }
    }
}
/** The shortest text of a shape that the pattern admits, or undefined where there is none. */
function overlap(pattern, shape, from = pattern.start) {
    for (const { text, state } of common(pattern, shape, from))
        if (pattern.accepts(state))
            return text;
    return undefined;
}

// EXTERNAL MODULE: ./lib/model/persons.js
var persons = __webpack_require__(66239);
// EXTERNAL MODULE: ./lib/github/release-asset.js
var release_asset = __webpack_require__(22079);
;// CONCATENATED MODULE: ./lib/policy/compile/manifest-fields.js
/** The names that release processes in the field use, as JSON pointers (RFC 6901). */
const DEFAULT_MANIFEST_FIELDS = {
    version: '/version',
    arch: '/arch',
    variant: '/variant',
    builtAt: '/builtAt',
    artifacts: '/artifacts',
    entryName: '/name',
    entrySha256: '/sha256',
    entrySize: '/size',
    needed: [],
};

;// CONCATENATED MODULE: ./lib/policy/compile/document-forms.js

const SCHEMA_VERSION = { at: '/schema_version', known: [1] };
/** `{variant}-image-{arch}.manifest.json` (tinylabscom/mvm, crates/mvm-security/src/image_verify.rs). */
const MVM_MANIFEST = {
    ...DEFAULT_MANIFEST_FIELDS,
    builtAt: '/built_at',
    notAfter: '/not_after',
    schemaVersion: SCHEMA_VERSION,
    needed: ['version', 'arch', 'variant', 'builtAt', 'notAfter'],
};
/**
 * mvm's lists: `revoked-versions.json` and `pack-revocations.json`, whose entries name versions or packs, and the feed of the
 * pack registry (tinylabscom/mvm-packs), which has two plain lists.
 */
const MVM_REVOCATIONS = [
    {
        entries: '/revocations',
        marks: { version: '/version', variant: '/variant', arch: '/arch', sha256: '/pack_hash', identity: '/key_id' },
        texts: { reason: '/reason', revokedAt: '/revoked_at' },
        plain: {},
        schemaVersion: SCHEMA_VERSION,
        issuedAt: '/issued_at',
        expiresAt: '/not_after',
    },
    {
        marks: {},
        texts: {},
        plain: { identity: '/revoked_identities', sha256: '/revoked_manifests' },
        schemaVersion: SCHEMA_VERSION,
        serial: '/sequence',
        issuedAt: '/issued_at',
        expiresAt: '/not_after',
    },
];

;// CONCATENATED MODULE: ./lib/policy/compile/fields.js



/** RFC 6901, section 3: empty, or parts behind slashes in which `~` is followed by 0 or 1. */
const POINTER = /^(?:\/(?:[^~]|~[01])*)?$/;
function pointer(text, scope) {
    if (!POINTER.test(text.value)) {
        const fix = 'Write `/key/key`, as RFC 6901 has it: `~0` for `~`, `~1` for `/`.';
        scope.fail(text.place, `\`${text.value}\` is not a JSON pointer`, fix);
    }
    return text.value;
}
function schemaVersion(entry, scope) {
    if ('value' in entry)
        return { at: pointer(entry, scope), known: [1] };
    return { at: pointer(entry.at, scope), known: entry.known.map(({ value }) => value) };
}
/** The pointers that an entry has, under the engine's names. */
function pointersOf(entry, keys, scope) {
    const given = Object.entries(keys).flatMap(([field, key]) => {
        const text = entry?.[key];
        return text === undefined ? [] : [[field, pointer(text, scope)]];
    });
    return Object.fromEntries(given);
}
const FACTS = {
    version: 'version',
    arch: 'arch',
    variant: 'variant',
    builtAt: 'built-at',
    notAfter: 'not-after',
};
const ENTRIES = {
    artifacts: 'artifacts',
    entryName: 'name',
    entrySha256: 'sha256',
    entrySize: 'size',
};
/** The fields of a form, and over them those that are mapped one by one. */
function manifestFields(form, entry, scope) {
    const base = form?.value === 'mvm' ? MVM_MANIFEST : DEFAULT_MANIFEST_FIELDS;
    const facts = pointersOf(entry, FACTS, scope);
    const known = entry?.['schema-version'];
    return {
        ...base,
        ...facts,
        ...pointersOf(entry, ENTRIES, scope),
        ...(known && { schemaVersion: schemaVersion(known, scope) }),
        needed: [...new Set([...base.needed, ...Object.keys(facts)])],
    };
}
const MARKS = {
    version: 'version',
    sha256: 'digest',
    commit: 'commit',
    identity: 'identity',
    runId: 'run-id',
    variant: 'variant',
    arch: 'arch',
};
const RECALLING = ['version', 'digest', 'commit', 'identity', 'run-id'];
const TEXTS = {
    reason: 'reason',
    revokedAt: 'revoked-at',
    fixedIn: 'fixed-in',
    url: 'url',
};
const PLAIN = {
    version: 'versions',
    sha256: 'digests',
    commit: 'commits',
    identity: 'identities',
    runId: 'run-ids',
};
const OF_LIST = {
    entries: 'entries',
    serial: 'serial',
    issuedAt: 'issued-at',
    expiresAt: 'expires',
};
/** Undefined where the list has the gate's own form. */
function revocationForms(form, entry, scope) {
    if (!entry)
        return form?.value === 'mvm' ? MVM_REVOCATIONS : undefined;
    if (form)
        scope.fail(form.place, '`form` and `fields` cannot be used together', 'Keep one of them.');
    entryProblems(entry, scope);
    const known = entry['schema-version'];
    return [
        {
            ...pointersOf(entry, OF_LIST, scope),
            marks: pointersOf(entry, MARKS, scope),
            texts: pointersOf(entry, TEXTS, scope),
            plain: pointersOf(entry, PLAIN, scope),
            ...(known && { schemaVersion: schemaVersion(known, scope) }),
        },
    ];
}
/** Entries of which nothing is read, and members that no entry has. */
function entryProblems(entry, scope) {
    const ofEntry = [...Object.values(MARKS), ...Object.values(TEXTS)].filter((key) => entry[key] !== undefined);
    const names = (0,quoted/* quoted */.T)(RECALLING);
    if (entry.entries && !RECALLING.some((key) => entry[key]))
        scope.fail(entry.entries.place, '`entries` has nothing by which an entry recalls', `Map one of ${names}.`);
    if (!entry.entries && ofEntry.length > 0)
        scope.fail(entry.place, `\`${ofEntry.join('`, `')}\` stands in entries, and \`entries\` is not mapped`, 'Add `entries`.');
}

// EXTERNAL MODULE: ./lib/formats/slsa-levels.js
var slsa_levels = __webpack_require__(24953);
;// CONCATENATED MODULE: ./lib/policy/compile/vsa.js
/** The conditions that a summary must meet: its result among them, which must be `PASSED`. */
function vsaConditions({ verifier, resource, levels, age, policySha256, inputs = [], }) {
    const is = (pointer, value) => ({ pointer, test: { kind: 'equals', value } });
    return {
        form: 'raw',
        conditions: [
            is('/verificationResult', 'PASSED'),
            is('/verifier/id', verifier),
            is('/resourceUri', resource),
            { pointer: '/verifiedLevels', test: { kind: 'levels', levels } },
            ...(age ? [{ pointer: '/timeVerified', test: age }] : []),
            ...(policySha256 === undefined ? [] : [is('/policy/digest/sha256', policySha256)]),
            ...inputs.map((sha256) => ({
                pointer: '/inputAttestations',
                test: { kind: 'some', of: [is('/digest/sha256', sha256)] },
            })),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/policy/compile/predicates.js
/** From what a document says of the content of an attestation to conditions. */



/** The requirements on the content; none where nothing is said of it. Problems go to the scope. */
function contentRequirements(entry, scope) {
    const { predicate, provenance, vulnerabilities, vex, components } = entry;
    return [
        ...(predicate ? [{ form: 'raw', conditions: conditions(predicate, scope) }] : []),
        ...(provenance ? [ofProvenance(provenance, scope)] : []),
        ...(vulnerabilities ? [ofScan(vulnerabilities, scope)] : []),
        ...(vex ? [ofVex(vex, scope)] : []),
        ...(components ? [ofComponents(components, scope)] : []),
    ];
}
/** Conditions at pointers; one for each test. */
function conditions(entries, scope) {
    return entries.flatMap(({ pointer, test }) => testsOf(test, scope).map((one) => ({ pointer: pointer.value, test: one })));
}
function testsOf(entry, scope) {
    if ('value' in entry)
        return [{ kind: 'equals', value: scalar(entry, scope) }];
    const { equals, matches, min, max, exists } = entry;
    const spelled = entry.text && scope.literal(entry.text);
    const matcher = matches && patternOf(matches, 'Write it in RE2 syntax; it must match the whole value.', scope);
    return [
        ...(equals ? [{ kind: 'equals', value: scalar(equals, scope) }] : []),
        ...(spelled !== undefined ? [{ kind: 'text', value: spelled }] : []),
        ...(entry['one-of'] ? [{ kind: 'one-of', values: entry['one-of'].map((one) => scalar(one, scope)) }] : []),
        ...(matcher ? [{ kind: 'matches', matcher }] : []),
        ...(min ? [{ kind: 'min', value: min.value }] : []),
        ...(max ? [{ kind: 'max', value: max.value }] : []),
        ...(entry['max-age'] ? [age(entry['max-age'], scope)] : []),
        ...(exists ? [{ kind: 'exists', wanted: exists.value }] : []),
        ...ofElements(entry, scope),
    ];
}
function ofElements(entry, scope) {
    return ['each', 'some', 'none'].flatMap((kind) => {
        const of = entry[kind];
        return of ? [{ kind, of: conditions(of, scope) }] : [];
    });
}
/** Variables are filled into texts. */
function scalar({ value, place }, scope) {
    return typeof value === 'string' ? (scope.literal({ value, place }) ?? '') : value;
}
const predicates_DAY_MS = 86_400_000;
/** The age is counted from the start of the run. */
function age({ value }, { run: { now } }) {
    const shown = value % predicates_DAY_MS === 0 ? `${value / predicates_DAY_MS}d` : `${Math.round(value / 1000)}s`;
    return {
        kind: 'age',
        since: new Date(now.getTime() - value),
        until: new Date(now.getTime() + limits/* MAX_CLOCK_SKEW_MS */.s9),
        shown,
    };
}
function aged(pointer, entry, scope) {
    return entry ? [{ pointer, test: age(entry, scope) }] : [];
}
function equal(pointer, entry, scope) {
    return entry ? [{ pointer, test: { kind: 'equals', value: scalar(entry, scope) } }] : [];
}
function ofProvenance(entry, scope) {
    const parameters = entry.parameters ? conditions(entry.parameters, scope) : [];
    return {
        form: 'provenance',
        conditions: [
            ...equal('/builder', entry.builder, scope),
            ...equal('/buildType', entry['build-type'], scope),
            ...parameters.map(({ pointer, test }) => ({ pointer: `/parameters${pointer}`, test })),
            ...(entry.materials ?? []).map(({ uri, digest }) => ({
                pointer: '/materials',
                test: { kind: 'some', of: [...equal('/uri', uri, scope), ...(digest ? digestOf(digest, scope) : [])] },
            })),
            ...aged('/finishedOn', entry['max-age'], scope),
        ],
    };
}
/** `sha256:HEX` as a condition on a resource descriptor. */
function digestOf(entry, scope) {
    const given = scope.literal(entry);
    if (given === undefined)
        return [];
    const [, algorithm, hex] = /^([A-Za-z][A-Za-z0-9_-]{0,30}):([0-9a-f]{32,128})$/.exec(given) ?? [];
    if (algorithm === undefined || hex === undefined) {
        scope.fail(entry.place, `\`${given}\` is not a digest`, 'Write `sha256:` or `gitCommit:` and the digest in lower-case hex.');
        return [];
    }
    return [{ pointer: `/digest/${algorithm}`, test: { kind: 'equals', value: hex } }];
}
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'unknown', 'total'];
function ofScan(entry, scope) {
    return {
        form: 'vulnerabilities',
        conditions: [
            ...SEVERITIES.flatMap((severity) => {
                const most = entry[severity];
                return most ? [{ pointer: `/${severity}`, test: { kind: 'max', value: most.value } }] : [];
            }),
            ...equal('/scanner', entry.scanner, scope),
            ...aged('/finishedOn', entry['max-age'], scope),
        ],
    };
}
function ofVex(entry, scope) {
    const none = (status) => ({ pointer: `/${status}`, test: { kind: 'equals', value: 0 } });
    const open = entry['under-investigation']?.value === 'allow';
    return {
        form: 'vex',
        conditions: [
            none('affected'),
            ...(open ? [] : [none('under_investigation')]),
            // A document that says nothing answers nothing.
            { pointer: '/total', test: { kind: 'min', value: 1 } },
            ...aged('/timestamp', entry['max-age'], scope),
        ],
        ...(entry.products && { products: scope.literals(entry.products) }),
    };
}
function ofComponents(entry, scope) {
    const allowed = scope.literals(entry.licences);
    return {
        form: 'components',
        conditions: [
            ...scope.literals(asList(entry.required)).map((name) => ({
                pointer: '/components',
                test: { kind: 'some', of: [isComponent(name)] },
            })),
            ...(allowed.length === 0
                ? []
                : [
                    {
                        pointer: '/components',
                        test: { kind: 'each', of: [{ pointer: '/licences', test: eachOf(allowed) }] },
                    },
                ]),
            ...aged('/created', entry['max-age'], scope),
        ],
    };
}
/** A component by package URL, by name and version, or by name; the form of a component has all three spelled out. */
function isComponent(name) {
    return { pointer: '/names', test: { kind: 'some', of: [{ pointer: '', test: { kind: 'equals', value: name } }] } };
}
function eachOf(values) {
    return { kind: 'each', of: [{ pointer: '', test: { kind: 'one-of', values } }] };
}

;// CONCATENATED MODULE: ./lib/policy/compile/attested.js





/** The predicate types that are accepted: provenance unless others are named. */
function acceptedTypes(entry, scope) {
    if (entry === undefined)
        return predicate_types/* PROVENANCE_TYPES */.ak;
    const types = [];
    for (const text of asList(entry)) {
        const type = scope.literal(text);
        if (type === undefined)
            continue;
        if (type !== 'any' && !/^[^\s]*[:/][^\s]*$/.test(type)) {
            const known = Object.hasOwn(predicate_types/* COSIGN_TYPES */.uS, type) ? predicate_types/* COSIGN_TYPES */.uS[type] : undefined;
            const fix = known === undefined
                ? 'Write its whole URI, such as `https://spdx.dev/Document`, or `any`.'
                : `Write its whole URI: \`${known}\`.`;
            scope.fail(text.place, `\`${type}\` is not a predicate type`, fix);
        }
        types.push(type);
    }
    return types.includes('any') ? 'any' : types;
}
/** Where the entry says nothing of the type, that of the known predicate whose content it speaks of is meant. */
function attested(entry, scope) {
    const content = contentRequirements(entry, scope);
    const [known] = content
        .map(({ form }) => form)
        .filter((form) => form !== 'raw');
    const predicateTypes = known === undefined || entry['predicate-type'] !== undefined
        ? acceptedTypes(entry['predicate-type'], scope)
        : predicate_types/* PREDICATES_OF_FORM */.cV[known];
    return { predicateTypes, ...(content.length > 0 && { content }) };
}
/** A verification summary with everything that it must say. */
function summaryRequirement(entry, scope) {
    const levels = entry.levels.flatMap((level) => {
        const name = scope.literal(level);
        if (name !== undefined && !(0,slsa_levels/* isLevelName */.M)(name)) {
            const fix = 'Write `SLSA_BUILD_LEVEL_3`, with the track and the number, or a level of the verifier by its own name.';
            scope.fail(level.place, `\`${name}\` is not the name of a level`, fix);
        }
        return name === undefined ? [] : [name];
    });
    const policy = entry['policy-digest'] && sha256Of(entry['policy-digest'], scope);
    const inputs = (entry.inputs ?? []).flatMap((one) => sha256Of(one, scope) ?? []);
    const summary = vsaConditions({
        verifier: scope.literal(entry.verifier) ?? '',
        resource: scope.literal(entry.resource) ?? '',
        levels,
        ...(entry['max-age'] && { age: age(entry['max-age'], scope) }),
        ...(policy !== undefined && { policySha256: policy }),
        inputs,
    });
    return { predicateTypes: [predicate_types/* VSA_TYPE */.gs], content: [summary] };
}
function sha256Of(entry, scope) {
    const given = scope.literal(entry);
    const [, hex] = /^sha256:([0-9a-f]{64})$/i.exec(given ?? '') ?? [];
    if (given !== undefined && hex === undefined) {
        scope.fail(entry.place, `\`${given}\` is not a SHA-256 digest`, 'Write `sha256:` and 64 hex digits.');
    }
    return hex?.toLowerCase();
}

// EXTERNAL MODULE: ./lib/formats/versioned-tag.js
var versioned_tag = __webpack_require__(21932);
;// CONCATENATED MODULE: ./lib/policy/compile/claim-values.js
/** Values that claims of a certificate can have: a full ref, a whole commit, a version of a tag. */

/** What is wrong with a ref that a certificate should name. */
function refProblem(ref) {
    if (ref.startsWith('refs/'))
        return undefined;
    return {
        message: `\`${ref}\` is not a full ref, as it is in each certificate`,
        fix: `Write \`refs/tags/${ref}\` for a tag or \`refs/heads/${ref}\` for a branch.`,
    };
}
/** What is wrong with a version that the tag of a build should begin with. */
function versionedTagProblem(version) {
    if ((0,versioned_tag/* isVersionPrefix */.j)(version))
        return undefined;
    return {
        message: `\`${version}\` is not a semantic version of a tag`,
        fix: 'Write `v1`, `v1.2` or `v1.2.3`, with the `v` and without zeros in front. For a tag of another form write `source-ref`.',
    };
}
/** What is wrong with a commit that a certificate should name. */
function commitProblem(commit) {
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(commit))
        return undefined;
    return {
        message: `\`${commit}\` is not a full commit`,
        fix: 'Write all 40 hex digits of the commit (64 in a SHA-256 repository).',
    };
}

// EXTERNAL MODULE: ./lib/evidence/sigstore/claims.js
var claims = __webpack_require__(39083);
;// CONCATENATED MODULE: ./lib/policy/compile/claim-names.js
/** What claims are called in a policy file: short names for what people require most, and the names of Fulcio for all. */


/** Short name \u2192 name of `verify/sigstore/claims.ts`. Those that inputs have too mean the same there. */
const CLAIM_ALIASES = {
    'source-ref': 'source-repository-ref',
    'source-digest': 'source-repository-digest',
    'source-repository': 'source-repository-uri',
    'source-repository-id': 'source-repository-identifier',
    owner: 'source-repository-owner-uri',
    'owner-id': 'source-repository-owner-identifier',
    trigger: 'build-trigger',
    visibility: 'source-repository-visibility',
    'build-signer': 'build-signer-uri',
    'build-config': 'build-config-uri',
    'run-invocation': 'run-invocation-uri',
    environment: 'deployment-environment',
};
/** The claim of that name; undefined where there is none. */
function claimNamed(name) {
    return Object.hasOwn(CLAIM_ALIASES, name) ? CLAIM_ALIASES[name] : claims/* CLAIMS */.IF.find((claim) => claim === name);
}
/** What to write instead of a name that is none. */
function nearestClaim(name) {
    const known = [...Object.keys(CLAIM_ALIASES), 'source-versioned-tag', ...claims/* CLAIMS */.IF];
    const meant = (0,nearest/* nearest */.p)(name, known);
    return meant === undefined
        ? `The claims are ${Object.keys(CLAIM_ALIASES).join(', ')}, and the full names of Fulcio.`
        : `Write \`${meant}\`.`;
}

;// CONCATENATED MODULE: ./lib/policy/compile/claims.js
/** Claims that a policy file requires of a certificate. */




/** Every require that can be read; the others leave problems. */
function claimRequirements(entry, scope) {
    return [...entry].flatMap(([name, { value, place }]) => {
        if (name === VERSIONED_TAG)
            return versionedTag(value, place, scope);
        const claim = claimNamed(name);
        if (claim === undefined) {
            scope.fail(place, `\`${name}\` is not a claim`, nearestClaim(name));
            return [];
        }
        const matcher = 'regexp' in value ? patternOf(value.regexp, OR_EXACT, scope) : exactOf(claim, value, scope);
        return matcher ? [{ claim, value: matcher, input: `claims.${name}` }] : [];
    });
}
/** A prefix of a version, in place of the ref that certificates state. */
const VERSIONED_TAG = 'source-versioned-tag';
function versionedTag(value, place, scope) {
    if ('regexp' in value) {
        scope.fail(place, `\`${VERSIONED_TAG}\` is not text that a pattern could match`, 'Write `v1`, `v1.2` or `v1.2.3`.');
        return [];
    }
    const version = exactValue(value, versionedTagProblem, scope);
    if (version === undefined)
        return [];
    const matcher = { kind: 'versioned-tag', value: version };
    return [{ claim: 'source-repository-ref', value: matcher, input: `claims.${VERSIONED_TAG}` }];
}
function exactOf(claim, text, scope) {
    const isCommit = claim === 'source-repository-digest';
    const problemOf = isCommit ? commitProblem : claim === 'source-repository-ref' ? refProblem : () => undefined;
    const value = exactValue(text, problemOf, scope);
    return value === undefined ? undefined : (0,matcher/* exactly */.pV)(isCommit ? value.toLowerCase() : value);
}
/** The claims that must be the same for all artifacts of a rule. */
function sameClaims(names, scope) {
    const claims = names.flatMap(({ value, place }) => {
        const claim = claimNamed(value);
        if (claim === undefined)
            scope.fail(place, `\`${value}\` is not a claim`, nearestClaim(value));
        return claim ?? [];
    });
    return [...new Set(claims)];
}

;// CONCATENATED MODULE: ./lib/policy/compile/expressions.js
/** `by` and `signed-by`: from names to the signers that are required, and how many of them. */




/**
 * Whose signatures a requirement requires; undefined where that is wrong.
 *
 * @param claims further claims of the certificates, for this requirement alone
 */
function expression(by, claims, role, scope) {
    const further = claims ? claimRequirements(claims, scope) : [];
    const { names, place, how } = parts(by);
    const groups = groupsOf(names, role, scope);
    if (!groups)
        return undefined;
    const all = how === 'all';
    const named = groups.flatMap((group) => signersIn(group, how));
    const of = further.length > 0 ? named.map((one) => withClaims(one, further)) : named;
    const pinned = groups.flatMap((group) => group.pinned);
    const misplaced = misplacedKey(of, role, further.length > 0);
    if (misplaced) {
        scope.fail(place, ...misplaced);
        return undefined;
    }
    const threshold = how === 'all' ? groups.length : how === 'any' ? 1 : how;
    // Where one suffices it does not matter who is the same one as another.
    const counted = all ? groups.flatMap(({ signers }) => signers.slice(0, 1)) : of;
    // Who signs in one of several ways may be somebody else than who signs in one of them.
    const oneWay = new Set(groups.flatMap(({ signers }) => (signers.length === 1 ? signers.map(({ name }) => name) : [])));
    const people = how === 'any' ? of.length : peopleOf(counted, oneWay);
    if (how !== 'any' && pinned.length > 0) {
        const fix = 'Keep the keys in files and give them with `openpgp`.';
        scope.fail(place, 'who signs by a key of a keyserver is known too late to be counted', fix);
        return undefined;
    }
    if (threshold > people + pinned.length) {
        const message = `${threshold} different signers are required, and only ${people} could ever sign`;
        scope.fail(place, message, 'Lower the threshold, or name more signers. The same key, the same e-mail address, and the same workflow at two refs count once. A key counts as the one who vouches for it.');
        return undefined;
    }
    return { threshold, of, ...(pinned.length > 0 && { pinned }) };
}
/** Keys where a certificate is required, or a key that nothing depends on but itself; the message and the fix. */
function misplacedKey(of, role, claims) {
    if (claims && !of.every((signer) => signer.kind === 'identity'))
        return ['`claims` are what certificates state, and a signer here is a key', 'Require the key in a separate item.'];
    if (role !== 'recalls' || !of.some((one) => one.kind === 'key' && one.vouching !== undefined))
        return undefined;
    const fix = 'Name an identity, or a key that is kept where the release cannot change it.';
    return ['a key that others must vouch for cannot sign revocations', fix];
}
/**
 * The signers of a group, by the names that count. Identities of one signer are ways in which the same one signs; of a file with
 * several keys each is a person, unless all of the groups are required.
 */
function signersIn(group, how) {
    const isOne = how === 'all' || (how !== 'any' && group.signers.every(({ kind }) => kind === 'identity'));
    return isOne ? asOne(group) : group.signers;
}
function parts(by) {
    if (!('place' in by))
        return { names: by, place: by[0]?.place ?? { line: 1, column: 1 }, how: 'any' };
    const all = by['all-of'];
    if (all)
        return { names: all, place: by.place, how: 'all' };
    // The shape has both or neither.
    return { names: by.by ?? [], place: by.place, how: by.threshold?.value ?? 1 };
}
function groupsOf(names, role, scope) {
    const groups = [];
    let sound = true;
    for (const { value, place } of names) {
        const group = scope.signers.get(value);
        if (!scope.signers.has(value)) {
            const known = [...scope.signers.keys()];
            const meant = (0,nearest/* nearest */.p)(value, known);
            const fix = known.length === 0
                ? 'Name it under `signers`.'
                : `${meant === undefined ? '' : `Did you mean \`${meant}\`? `}The signers are ${(0,quoted/* quoted */.T)(known)}.`;
            scope.fail(place, `\`${value}\` is not a signer of this file`, fix);
        }
        else if (group && groups.includes(group)) {
            scope.fail(place, `\`${value}\` is named twice`, 'Name each signer once; a signer counts once.');
        }
        group?.usedFor.add(role);
        if (group && !groups.includes(group))
            groups.push(group);
        else
            sound = false;
    }
    return sound && groups.length > 0 ? groups : undefined;
}
/** Of a file with several keys any one will do, and together they are one requirement. */
function asOne({ name, signers }) {
    return signers.length > 1 ? signers.map((signer) => ({ ...signer, name })) : signers;
}
function withClaims(signer, claims) {
    if (signer.kind !== 'identity')
        return signer;
    const demanding = { ...signer, claims: [...signer.claims, ...claims] };
    return demanding;
}
/**
 * How many different people the signers can be: a key or a workflow that occurs twice is one.
 *
 * @param oneWay names of signers that can sign in one way alone
 */
function peopleOf(signers, oneWay) {
    const marked = signers.map((one) => ({
        marks: [...(0,persons/* signerMarks */.Zh)(one), ...(oneWay.has(one.name) ? (0,persons/* writtenMarks */.Qm)(one) : [])],
    }));
    return (0,persons/* byPerson */.Nk)(marked).length;
}

;// CONCATENATED MODULE: ./lib/policy/compile/signed.js




/** A signature by the named signers. */
function signatureRequirement(by, entry, role, scope) {
    const signers = expression(by, entry.claims, role, scope);
    const predicateTypes = acceptedTypes(entry['predicate-type'], scope);
    const requireTimestamp = entry['require-timestamp']?.value ?? false;
    if (requireTimestamp && signers)
        timestampProblem(signers, entry, scope);
    const type = asList(entry['predicate-type'])[0];
    if (signers && type && !someProvenance(predicateTypes)) {
        provenanceProblem(signers, '`predicate-type` is not SLSA provenance', type.place, scope);
    }
    return signers && { kind: 'signature', by: signers, predicateTypes, requireTimestamp };
}
function someProvenance(types) {
    return types === 'any' || types.some((type) => predicate_types/* READABLE_PROVENANCE */.rJ.some((known) => known === type));
}
/** What only a provenance can meet is required of something else: nothing could ever pass. */
function provenanceProblem({ of }, what, place, scope) {
    const requirements = of.map((signer) => (signer.kind === 'openpgp' ? undefined : signer.provenance));
    const [first] = requirements;
    if (!first || requirements.includes(undefined))
        return;
    const key = first.builders.length > 0 ? 'builder-id' : 'workflow-input';
    const fix = `Remove it, or remove \`${key}\`.`;
    scope.fail(place, `${what}, and \`${key}\` is about what a provenance says`, fix);
}
/** Signatures by OpenPGP carry no timestamp: a requirement that nothing can meet is a mistake. */
function timestampProblem({ of }, entry, scope) {
    const place = entry['require-timestamp']?.place;
    if (place && of.every(({ kind }) => kind === 'openpgp')) {
        scope.fail(place, 'no OpenPGP signature carries a timestamp by an authority', 'Remove `require-timestamp`.');
    }
}
/** A certificate belongs to a detached signature. */
function certificateProblems({ signature, certificate }, scope) {
    const place = asList(certificate)[0]?.place;
    if (!place || signature)
        return;
    const fix = 'Add the detached signature that it belongs to; a bundle has its certificate inside.';
    scope.fail(place, '`certificate` is given without `signature`', fix);
}
/** Where the evidence of a document is; undefined where it lies beside it. */
function evidencePlaces(entry, scope) {
    certificateProblems(entry, scope);
    const { bundle, signature, certificate } = entry;
    if (!bundle && !signature)
        return {};
    return {
        evidence: {
            bundles: scope.templates(bundle),
            signatures: scope.templates(signature),
            certificates: scope.templates(certificate),
        },
    };
}

;// CONCATENATED MODULE: ./lib/policy/compile/revocations.js
/** From `revocations` in a document to what the engine requires of the list, and who may never be both. */












/** What to do about a list that a stranger could have replaced by an older one. */
const REPLAYABLE = 'Whoever owns the tree could put an older list there. Keep it outside the workspace, or pin `min-serial` in the policy.';
/**
 * Undefined where it is wrong.
 *
 * @param required the minimum requires the answer of a list, so that only words (`not-found: allow`) let there be none
 */
function revocationPolicy(entry, scope, required) {
    const signedBy = signatureRequirement(entry['signed-by'], entry, 'recalls', scope);
    const times = ages(entry, scope);
    const place = revocations_placeOf(entry, scope);
    const bundles = bundlesOf(entry, scope);
    const cache = entry.cache && scope.literal(entry.cache);
    const minSerial = entry['min-serial']?.value;
    const forms = revocationForms(entry.form, entry.fields, scope);
    if (!signedBy || !place)
        return undefined;
    if (minSerial === undefined)
        believeOlder(entry, place, cache, scope);
    return {
        list: place,
        bundles,
        signedBy,
        ...times,
        notFound: entry['not-found']?.value ?? withoutList(place, required),
        ...(forms && { forms }),
        ...(entry['missing-offline']?.value === 'warn' && { missingOffline: 'warn' }),
        ...(minSerial !== undefined && { minSerial }),
        ...(cache !== undefined && { cache }),
    };
}
/** GitHub answers 404 for what a token may not see, so that a list of a release is surely one that is there. */
function withoutList({ kind }, required) {
    return required || kind === 'release' ? 'fail' : 'allow';
}
/** Without a pinned serial a stranger's tree could hold an older list. */
function believeOlder(entry, place, cache, scope) {
    const replayable = (path, { place }, key) => {
        scope.believed.push({ path, ...scope.at(place, key), fix: REPLAYABLE });
    };
    if (place.kind === 'file')
        replayable(place.path, entry.list, 'revocations');
    if (entry.cache && cache !== undefined)
        replayable(cache, entry.cache, 'cache');
}
function ages(entry, scope) {
    const freshForMs = entry['fresh-for']?.value ?? limits/* DEFAULT_REVOCATIONS_FRESH_MS */.gt;
    const tolerateStaleMs = entry['tolerate-stale']?.value ?? Math.max(limits/* DEFAULT_REVOCATIONS_STALE_MS */.vC, freshForMs);
    if (tolerateStaleMs < freshForMs) {
        const place = entry['tolerate-stale']?.place ?? entry.place;
        scope.fail(place, '`tolerate-stale` is shorter than `fresh-for`', 'Make it at least as long.');
    }
    return { freshForMs, tolerateStaleMs };
}
/** A path, or a URL; loopback may be spoken to over plain http, since nobody else is on that line. */
function revocations_location(text, scope) {
    const value = scope.literal(text);
    if (value === undefined)
        return undefined;
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(value))
        return { kind: 'file', path: value };
    if ((0,address/* isSafeAddress */.cr)(value))
        return { kind: 'url', url: value };
    scope.fail(text.place, `\`${(0,shown_address/* shownAddress */.Uk)(value)}\` is not an https URL`, 'Write a path, or a URL that begins with `https://`.');
    return undefined;
}
function revocations_placeOf({ release, list }, scope) {
    return release ? releasedList(release, list, scope) : revocations_location(list, scope);
}
/** Where the evidence of the list is: assets beside a list that is one. */
function bundlesOf({ bundle, release }, scope) {
    return asList(bundle).flatMap((text) => {
        if (release)
            return assetName(text, scope) ?? [];
        const at = revocations_location(text, scope);
        return at === undefined ? [] : [at.kind === 'url' ? at.url : at.path];
    });
}
/** A list among the assets of a release; what is wrong leaves problems. */
function releasedList(release, list, scope) {
    const reference = releaseNamed(release, scope, 'acme/widgets@revocations');
    const api = (0,access.gitHubApi)(scope.run.env);
    if ('problem' in api)
        scope.fail(release.place, api.problem.message, api.problem.fix);
    const asset = assetName(list, scope);
    if (!reference || 'problem' in api || asset === undefined)
        return undefined;
    return { kind: 'release', release: reference, asset, api: api.value.href };
}
function assetName(text, scope) {
    const name = scope.literal(text);
    if (name === undefined || (0,release_asset/* isPlainName */.sh)(name))
        return name;
    const fix = 'Write the name of the asset, such as `revoked-versions.json`, or remove `release`.';
    scope.fail(text.place, `\`${name}\` is not the name of an asset`, fix);
    return undefined;
}
/**
 * Who may recall must not be who may release: one stolen identity could then hide what was done with the other. What is
 * certain to admit both is an error; patterns that might are warned about, and the run tells them apart by who signed.
 */
function separationProblems(groups, scope) {
    const all = [...groups].filter((group) => group !== undefined);
    for (const recall of all.filter(({ usedFor }) => usedFor.has('recalls'))) {
        for (const other of all.filter(({ usedFor }) => usedFor.has('artifacts'))) {
            const common = recall === other ? 'certain' : shared(recall.signers, other.signers);
            if (common === 'certain') {
                const who = recall === other ? recall.name : `the same one (${recall.name}, ${other.name})`;
                const message = `both revocations and artifacts may be signed by ${who}`;
                scope.fail(recall.place, message, 'Name another identity or key for revocations than for artifacts.');
            }
            else if (common === 'possible') {
                scope.warn(recall.place, `the patterns of \`${recall.name}\`, who recalls, and \`${other.name}\` match the same identities`);
            }
        }
    }
}
function shared(ones, others) {
    const found = ones.flatMap((one) => others.map((other) => overlapOf(one, other)));
    return found.includes('certain') ? 'certain' : found.includes('possible') ? 'possible' : 'none';
}
function overlapOf(one, other) {
    if (one.kind !== 'identity' || other.kind !== 'identity') {
        const marks = (0,persons/* signerMarks */.Zh)(other);
        return (0,persons/* signerMarks */.Zh)(one).some((mark) => marks.includes(mark)) ? 'certain' : 'none';
    }
    // One workflow at two refs is one signer.
    if ((0,persons/* writtenMarks */.Qm)(one).some((mark) => (0,persons/* writtenMarks */.Qm)(other).includes(mark)))
        return 'certain';
    const both = [bothAdmit(one.identity, other.identity), bothAdmit(one.issuer, other.issuer)];
    return both.includes('none') ? 'none' : both.includes('possible') ? 'possible' : 'certain';
}
function bothAdmit(one, other) {
    if (one.kind !== 'pattern')
        return (0,matcher/* matches */.cK)(other, one.value) ? 'certain' : 'none';
    if (other.kind !== 'pattern')
        return (0,matcher/* matches */.cK)(one, other.value) ? 'certain' : 'none';
    if (one.source === other.source)
        return 'certain';
    try {
        return overlap(automatonOf(one.whole), automatonOf(other.whole)) === undefined ? 'none' : 'possible';
    }
    catch (error) {
        if (!(error instanceof TooComplexError))
            throw error;
        return 'possible';
    }
}

;// CONCATENATED MODULE: ./lib/policy/compile/digests.js


const HEX_LENGTH = { sha256: 64, sha384: 96, sha512: 128, blake2b512: 128 };
const ALGORITHMS = Object.keys(HEX_LENGTH).join(', ');
const NAME_FIX = 'Write the name of the file alone.';
const digests_FIX = 'Write `sha256:HEX[,sha512:HEX] [name]`, one per line.';
/** Compute Engine, API v1, `images.id`: an unsigned number of 64 bits, in decimal. */
const IMAGE_ID = /^[1-9][0-9]{0,19}$/;
const IMAGE_ID_FIX = 'Write `gce_image_id:ID` without a name, with the id that `gcloud compute images describe` shows.';
/** What `sha256sum` prints before the name. */
const BARE_SHA256 = /^[0-9a-f]{64}$/i;
function isAlgorithm(name) {
    return Object.hasOwn(HEX_LENGTH, name);
}
/** Reads one line. It is split before variables are filled in, so that a value cannot add a digest or a name. */
function readDigestLine(line, variables) {
    const [, list = '', givenName = ''] = /^(\S+)(?:\s+(.*))?$/s.exec(line.trim()) ?? [];
    if (/^gce_image_id:/i.test(list))
        return readImageId(line.trim(), variables);
    const digests = {};
    const words = [];
    for (const part of list.split(',')) {
        const filled = (0,document_variables/* fillLiteral */.Zd)(part, variables);
        if ('problem' in filled)
            return filled;
        const [, algorithm = '', hex = ''] = /^([a-z0-9]+):(.*)$/is.exec(filled.value) ?? [];
        const problem = digestProblem(algorithm.toLowerCase(), hex, filled.value, digests);
        if (problem !== undefined)
            return {
                problem: { message: problem, fix: BARE_SHA256.test(filled.value) ? `Write \`sha256:${filled.value}\`.` : digests_FIX },
            };
        digests[algorithm.toLowerCase()] = hex.toLowerCase();
        words.push(`${algorithm}:${hex}`.toLowerCase());
    }
    const name = readName(givenName, variables);
    if ('problem' in name)
        return name;
    return name.value === ''
        ? { value: { name: words.join(','), digests, nameless: true } }
        : { value: { name: name.value, digests } };
}
/** A name is told in every report. */
function readName(text, variables) {
    const name = (0,document_variables/* fillLiteral */.Zd)(text, variables);
    if ('problem' in name || !(0,shown_address/* hasSecret */.TA)(name.value))
        return name;
    return {
        problem: { message: `\`${name.value}\` is an address with a password or a query, and not a name`, fix: NAME_FIX },
    };
}
/**
 * The id of an image of Compute Engine. Its bytes are nowhere to be hashed, so no digest can stand beside it. It is its own name:
 * another could be that of an artifact with digests, and the two would be reported as one.
 */
function readImageId(text, variables) {
    const filled = (0,document_variables/* fillLiteral */.Zd)(text, variables);
    if ('problem' in filled)
        return filled;
    const [kind, value = '', ...more] = filled.value.split(':');
    if (kind !== 'gce_image_id' || !IMAGE_ID.test(value) || more.length > 0) {
        return {
            problem: { message: `\`${filled.value}\` is not the id of an image of Compute Engine`, fix: IMAGE_ID_FIX },
        };
    }
    return { value: { name: filled.value, digests: {}, id: { kind, value }, nameless: true } };
}
function digestProblem(algorithm, hex, whole, seen) {
    if (algorithm === '')
        return `\`${whole}\` is not a digest with its algorithm`;
    if (algorithm === 'md5' || algorithm === 'sha1')
        return `${algorithm} is broken and proves nothing`;
    if (!isAlgorithm(algorithm))
        return `\`${algorithm}\` is not a known hash algorithm (known: ${ALGORITHMS})`;
    if (seen[algorithm] !== undefined)
        return `${algorithm} is given twice`;
    if (!/^[0-9a-f]*$/i.test(hex))
        return `the ${algorithm} digest is not hexadecimal`;
    const length = HEX_LENGTH[algorithm];
    return hex.length === length
        ? undefined
        : `the ${algorithm} digest has ${hex.length} hex digits instead of ${length}`;
}
/** The first two artifacts that share a name but not their digests; the report could not tell them apart. */
function conflictingName(digests) {
    const seen = new Map();
    for (const { name, digests: values } of digests) {
        const text = JSON.stringify(values, Object.keys(HEX_LENGTH));
        if ((seen.get(name) ?? text) !== text)
            return name;
        seen.set(name, text);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/policy/compile/package-requirement.js

/**
 * The requirements of a rule, held to a package.
 *
 * Where a publisher is required of an npm package, the registry must have attested the publication as well, by a key that
 * comes with the trusted root. Where keys alone are required, they stand for it: a private registry has its own.
 */
function requirePackage(require, reference) {
    const signatures = require.filter((one) => one.kind === 'signature');
    const held = require.map((one) => (one.kind === 'signature' ? aboutPackage(one, reference) : one));
    const byRegistry = reference.ecosystem === 'npm' && signatures.some(({ by }) => !isByKeys(by));
    return byRegistry ? [...held, registryRequirement(reference)] : held;
}
function aboutPackage(one, reference) {
    const { predicateTypes: types, by } = one;
    return {
        ...one,
        attestationOnly: true,
        package: reference,
        predicateTypes: types === predicate_types/* PROVENANCE_TYPES */.ak ? usualTypes(reference, by) : types,
    };
}
/** What is accepted where no type is named. */
function usualTypes({ ecosystem }, by) {
    if (ecosystem === 'pypi')
        return [predicate_types/* PYPI_PUBLISH */.$N, ...predicate_types/* PROVENANCE_TYPES */.ak];
    return isByKeys(by) ? [predicate_types/* NPM_PUBLISH */.Cj] : predicate_types/* PROVENANCE_TYPES */.ak;
}
function registryRequirement(reference) {
    return {
        kind: 'signature',
        // Nobody until the keys were fetched: what is not filled in accepts nothing.
        by: { threshold: 1, of: [] },
        predicateTypes: [predicate_types/* NPM_PUBLISH */.Cj],
        requireTimestamp: false,
        attestationOnly: true,
        package: reference,
        byRegistry: true,
    };
}
function isByKeys({ of }) {
    return of.length > 0 && of.every(({ kind }) => kind === 'key');
}

;// CONCATENATED MODULE: ./lib/policy/compile/stated-facts.js
/** What a rule says that its artifacts are, for the revocation list, or a manifest must say of them. */


/** @param statedVersionProblem what is wrong with a version; an image's may be any tag */
function statedFacts(entry, scope, statedVersionProblem = () => undefined) {
    const version = entry.version && exactValue(entry.version, statedVersionProblem, scope);
    const variant = entry.variant && exactValue(entry.variant, archProblem, scope);
    const arch = entry.arch && exactValue(entry.arch, archProblem, scope);
    return {
        ...(version !== undefined && { version }),
        ...(variant !== undefined && { variant }),
        ...(arch !== undefined && { arch }),
    };
}

// EXTERNAL MODULE: ./lib/core/registry-limits.js
var registry_limits = __webpack_require__(59557);
;// CONCATENATED MODULE: ./lib/policy/compile/sources.js
/** Where the attestations of a rule come from: the disk, the registry, GitHub. */


const sources_REPOSITORY = /^([A-Za-z0-9_-]+)\/((?!\.{1,2}$)[A-Za-z0-9._-]+)$/;
const sources_OWNER = /^[A-Za-z0-9_-]+$/;
/** The source that means nothing for a rule, and why. */
const FOREIGN = {
    files: ['oci', '`oci` is for images, and this rule has none', 'Write `local` or `github`.'],
    images: [
        'local',
        '`local` is for files, and attestations of images are in their registry',
        'Write `oci` or `github`, or remove it.',
    ],
};
/** What a rule about files or about images asks; what is wrong leaves problems. */
function sourcesOf(entry, about, scope) {
    const { 'attestation-source': named, github } = entry;
    if (!named && !github)
        return { local: true };
    const [foreign, message, fix] = FOREIGN[about];
    for (const { value, place } of named ?? [])
        if (value === foreign)
            scope.fail(place, message, fix);
    const local = named === undefined || named.some(({ value }) => value === 'local');
    return { local, ...(0,defined/* defined */.s)({ github: gitHubOf(entry, scope) }) };
}
function gitHubOf(entry, scope) {
    const asked = entry['attestation-source']?.find(({ value }) => value === 'github');
    const { github } = entry;
    if (asked && !github) {
        const how = 'Add `repo` (`owner/name`) or `owner`: GitHub keeps attestations with the repository that made them.';
        scope.fail(asked.place, '`github` is given, but not the repository of the attestations', how);
    }
    else if (github && !asked) {
        const how = 'Add `attestation-source: [local, github]`, or remove it.';
        scope.fail(github.place, '`github` has no effect without its source', how);
    }
    if (!asked || !github)
        return undefined;
    if (scope.run.offline) {
        const how = 'Remove `offline`, or download the attestations before (`gh attestation download`).';
        scope.fail(asked.place, 'GitHub cannot be asked with `offline`', how);
    }
    const found = githubScope(github, scope);
    // The address is the run's, never the file's: the token goes there.
    const api = (0,access.gitHubApi)(scope.run.env);
    if ('problem' in api)
        scope.fail(asked.place, api.problem.message, api.problem.fix);
    return found && 'value' in api ? { api: api.value.href, ...found } : undefined;
}
function githubScope(github, scope) {
    const text = github.repo ?? github.owner;
    const name = text && scope.literal(text);
    if (text === undefined || name === undefined)
        return undefined;
    const [, owner = name, repo] = sources_REPOSITORY.exec(name) ?? [];
    if (github.repo ? repo === undefined : !sources_OWNER.test(name)) {
        const fix = github.repo
            ? 'Write `owner/name`, without `https://` and host.'
            : 'Write only the name of the user or organisation. For a repository use `repo`.';
        scope.fail(text.place, `\`${name}\` is not a ${github.repo ? 'repository' : 'owner'}`, fix);
    }
    return {
        scope: { owner, ...(repo !== undefined && { repo }) },
        ...(github.initiator && { initiator: github.initiator.value }),
    };
}

;// CONCATENATED MODULE: ./lib/policy/compile/sbom-formats.js
const FORMATS = { spdx: 'SPDX', cyclonedx: 'CycloneDX' };
/** Both where none is named. */
function sbomFormats(named = []) {
    const formats = named.map(({ value }) => FORMATS[value]);
    return formats.length > 0 ? [...new Set(formats)] : Object.values(FORMATS);
}

;// CONCATENATED MODULE: ./lib/policy/compile/images.js
/** From a rule about images in a document to that of the engine. */












/** Keys of a rule that mean nothing for images. */
const FOR_FILES = ['bundle', 'signature', 'certificate', 'package'];
/** What is wrong leaves problems. */
function imageRule(rule, given, scope) {
    keyProblems(rule, given, scope);
    const images = given.flatMap((text) => parsedValue(text, image_reference/* parseImageReference */.o_, scope) ?? []);
    const requirements = requirementsOf(rule, scope);
    const { github } = sourcesOf(rule, 'images', scope);
    sourceProblems(rule, given, requirements, scope);
    const tagMatchesRef = rule['tag-matches-ref']?.value ?? false;
    if (tagMatchesRef)
        tagProblems(rule, images, requirements, scope);
    const repository = (0,defined/* said */.a)(rule['signature-repository'], (text) => parsedValue(text, image_reference/* parseImageRepository */.fb, scope));
    const sbomDir = rule['sbom-dir'] && scope.literal(rule['sbom-dir']);
    return {
        name: scope.literal(rule.name) ?? rule.name.value,
        images,
        ...(github && { github }),
        ...(repository && { signatureRepository: repository }),
        requireDigest: rule['require-digest']?.value ?? false,
        tagMatchesRef,
        ...(sbomDir !== undefined && { sbomDir }),
        require: requirements,
        same: rule.same ? sameClaims(rule.same, scope) : [],
        ...statedFacts(rule, scope),
    };
}
/** What is said of images and means nothing for them. */
function keyProblems(rule, given, scope) {
    for (const key of FOR_FILES.filter((one) => rule[one] !== undefined)) {
        scope.fail(placeOf(rule, key), `\`${key}\` is for files, and the evidence of images is read from their registry`, 'Remove it.');
    }
    if (given.length > registry_limits/* MAX_IMAGES */.mC)
        scope.fail(rule.place, `the rule names ${given.length} images; at most ${registry_limits/* MAX_IMAGES */.mC} are allowed`, 'Check them in several steps.');
}
/** Where the evidence of images cannot come from. */
function sourceProblems(rule, given, requirements, scope) {
    const [first] = given;
    if (scope.run.offline) {
        const fix = 'Remove `offline`, or check the images in another step.';
        scope.fail(first?.place ?? rule.place, 'a registry cannot be asked with `offline`', fix);
    }
    const asked = rule['attestation-source']?.find(({ value }) => value === 'github');
    if (!asked || requirements.length === 0 || requirements.some(({ kind }) => kind !== 'signature'))
        return;
    const message = '`github` keeps attestations, and of the images only a signature is required';
    scope.fail(asked.place, message, 'Require an `attestation` as well.');
}
function tagProblems(rule, images, requirements, scope) {
    const place = rule['tag-matches-ref']?.place ?? rule.place;
    for (const image of images.filter(({ tag }) => tag === undefined)) {
        scope.fail(place, `\`${image.given}\` has no tag to compare`, 'Write `name:tag@sha256:\u2026`, or remove `tag-matches-ref`.');
    }
    if (requirements.some(({ by }) => by.of.some(({ kind }) => kind !== 'identity'))) {
        scope.fail(place, '`tag-matches-ref` compares with a certificate, and evidence by a key has none', 'Require an identity, or remove it.');
    }
}
function requirementsOf(rule, scope) {
    const entries = rule.require ?? [];
    const known = entries.flatMap((entry) => imageRequirement(entry, scope));
    const sboms = entries.flatMap((entry) => (entry.kind === 'sbom' ? sbomRequirement(entry, known, scope) : []));
    const all = [...known, ...sboms];
    for (const { kind, place, value } of entries) {
        const by = 'by' in value ? value.by : undefined;
        if (by !== undefined && all.some((one) => one.by.of.some((signer) => signer.kind === 'openpgp'))) {
            scope.fail(place, `\`${kind}\` of an image cannot be by an OpenPGP key`, 'Name an identity or a `key`.');
            break;
        }
    }
    return all;
}
function imageRequirement(entry, scope) {
    switch (entry.kind) {
        case 'signature':
            return imageSignature(entry, scope);
        case 'attestation':
            return attestationOf(entry.value, attested(entry.value, scope), scope);
        case 'vsa':
            return attestationOf(entry.value, summaryRequirement(entry.value, scope), scope);
        case 'sbom':
            return [];
        case 'checksum':
        case 'manifest':
        case 'release-attestation':
            scope.fail(entry.place, `\`${entry.kind}\` is for files, and an image has a digest of its own`, 'Require a `signature` or an `attestation`.');
            return [];
    }
}
function attestationOf(entry, content, scope) {
    const by = expression(entry.by, entry.claims, 'artifacts', scope);
    const requireTimestamp = entry['require-timestamp']?.value ?? false;
    return by ? [{ kind: 'attestation', by, requireTimestamp, ...content }] : [];
}
function imageSignature({ value, place }, scope) {
    const { by, claims, annotations, 'predicate-type': type, 'require-timestamp': time } = value;
    if (type)
        scope.fail(place, 'a signature of an image has no predicate type', 'Require an `attestation`.');
    const signers = expression(by, claims, 'artifacts', scope);
    if (!signers)
        return [];
    provenanceProblem(signers, '`signature` is not provenance', place, scope);
    return [
        {
            kind: 'signature',
            by: signers,
            requireTimestamp: time?.value ?? false,
            annotations: Object.fromEntries(scope.pairs(annotations)),
        },
    ];
}
/** Without `by` the signers of the rule's only other requirement vouch for the SBOM too. */
function sbomRequirement({ value, place }, others, scope) {
    const by = value.by ? expression(value.by, undefined, 'artifacts', scope) : onlyExpression(others);
    if (!by) {
        if (!value.by && scope.problems.length === 0) {
            scope.fail(place, '`sbom` does not say who must sign it', 'Add `by`.');
        }
        return [];
    }
    provenanceProblem(by, '`sbom` is not provenance', place, scope);
    for (const key of ['components', 'predicate', 'claims']) {
        if (value[key] === undefined)
            continue;
        const fix = 'Write an `attestation` with it; an SBOM of an image is one.';
        scope.fail(place, `\`${key}\` of \`sbom\` is for SBOMs that are files`, fix);
    }
    return [
        {
            kind: 'sbom',
            by,
            requireTimestamp: value['require-timestamp']?.value ?? false,
            formats: sbomFormats(value.formats),
        },
    ];
}
function onlyExpression(others) {
    const [first, ...more] = others;
    const names = ({ by }) => JSON.stringify([by.threshold, by.of.map(({ name }) => name)]);
    if (!first || more.some((other) => names(other) !== names(first)))
        return undefined;
    return first.by;
}

;// CONCATENATED MODULE: ./lib/policy/compile/comparisons.js
/** From `compare` of a manifest in a policy file to the facts that must hold here. */


function comparisons(entry, scope) {
    return [...(entry ?? [])].flatMap(([name, { value }]) => {
        comparisons_keyProblems(value, scope);
        if (value.every)
            return [{ name, pointer: pointer(value.every, scope), every: everyFile(value, scope) }];
        if (!value.pointer)
            return [];
        const at = { name, pointer: pointer(value.pointer, scope) };
        const file = value.file && scope.literal(value.file);
        const text = value.value && scope.literal(value.value);
        if (file !== undefined)
            return [{ ...at, fileSha256: file }];
        return text === undefined ? [] : [{ ...at, value: text }];
    });
}
/** A pointer is compared with one thing, a mapping with files. */
function comparisons_keyProblems(entry, scope) {
    const { pointer: one, value, file, every, folder, files } = entry;
    const fail = (message, fix) => {
        scope.fail(entry.place, message, fix);
    };
    if (one && (value === undefined) === (file === undefined)) {
        if (value)
            fail('a comparison has `value` and `file`', 'Keep one of them.');
        else
            fail('a comparison has none of `value` or `file`', 'Add one of them.');
    }
    if (one && (folder ?? files))
        fail('`folder` and `files` belong to `every`', 'Remove them, or write `every`.');
    if (every && (value ?? file))
        fail('`every` compares the files of a mapping, and has no `value` and no `file`', 'Remove it.');
}
function everyFile({ folder, files = [] }, scope) {
    const complete = files.flatMap((text) => {
        const glob = scope.glob(text);
        const compiled = glob === undefined ? undefined : (0,formats_glob/* compileGlob */.SO)(glob, 'escapes');
        if (compiled && 'refusal' in compiled)
            scope.fail(text.place, compiled.refusal.message, compiled.refusal.hint ?? 'Write a simpler pattern.');
        return glob ?? [];
    });
    return { folder: (folder && scope.literal(folder)) ?? '.', complete };
}

;// CONCATENATED MODULE: ./lib/policy/compile/manifests.js
/** From `manifest` in a policy file to what the engine requires of a signed manifest. */









/** Undefined where it is wrong. */
function manifestRequirement(entry, scope) {
    const signedBy = signatureRequirement(entry['signed-by'], entry, 'artifacts', scope);
    const minimum = entry['minimum-version'];
    const minimumVersion = minimum && exactValue(minimum, minimumVersionProblem, scope);
    const importedBy = entry['imported-by'] && scope.literal(entry['imported-by']);
    const requirements = {
        kind: 'manifest',
        files: scope.paths(entry.files ?? asList(entry.file)),
        ...evidencePlaces(entry, scope),
        ...statedFacts(entry, scope, statedVersionProblem),
        ...(minimumVersion !== undefined && { minimumVersion }),
        ...(importedBy !== undefined && { importedBy }),
        maxAge: maxAge(entry['max-age']),
        fields: manifestFields(entry.form, entry.fields, scope),
        roles: roles(entry.roles, scope),
        compare: comparisons(entry.compare, scope),
    };
    return signedBy && { ...requirements, signedBy };
}
function maxAge(entry) {
    if (entry === undefined)
        return { ms: limits/* DEFAULT_MANIFEST_MAX_AGE_MS */.of, then: 'warn' };
    return 'limit' in entry ? { ms: entry.limit.value, then: entry.then.value } : { ms: entry.value, then: 'warn' };
}
function roles(entry, scope) {
    const globs = [...(entry ?? [])].flatMap(([role, { value }]) => {
        const glob = scope.glob(value);
        if (glob === undefined)
            return [];
        const compiled = (0,formats_glob/* isGlob */.fg)(glob, 'escapes') ? (0,formats_glob/* compileGlob */.SO)(glob, 'escapes') : undefined;
        if (compiled && 'refusal' in compiled) {
            scope.fail(value.place, compiled.refusal.message, compiled.refusal.hint ?? 'Write a simpler pattern.');
        }
        return [[role, glob]];
    });
    return Object.fromEntries(globs);
}

;// CONCATENATED MODULE: ./lib/policy/compile/requirements.js








/** One requirement of a rule about files; undefined where it is wrong. */
function requirement(entry, scope) {
    switch (entry.kind) {
        case 'signature':
            return plainRequirement(entry, scope);
        case 'attestation':
            return attestationRequirement(entry, scope);
        case 'vsa': {
            const signature = signatureRequirement(entry.value.by, entry.value, 'artifacts', scope);
            return signature && { ...signature, ...summaryRequirement(entry.value, scope), attestationOnly: true };
        }
        case 'release-attestation':
            return releaseRequirement(entry.value, scope);
        case 'checksum':
            return checksumRequirement(entry, scope);
        case 'manifest':
            return manifestRequirement(entry.value, scope);
        case 'sbom':
            return sbomFile(entry, scope);
    }
}
function plainRequirement({ value, place }, scope) {
    if (value.annotations) {
        const fix = 'Remove them, or require them in a rule about images.';
        scope.fail(place, '`annotations` are what signatures of images carry', fix);
    }
    if (value['predicate-type'] && !scope.run.eitherForm) {
        const fix = 'Write `attestation` in place of `signature`, or remove `predicate-type`.';
        scope.fail(place, '`predicate-type` is what attestations have, and a plain signature has none', fix);
    }
    return signatureRequirement(value.by, value, 'artifacts', scope);
}
function attestationRequirement({ value, place }, scope) {
    const { 'predicate-type': type, 'sign-statement': widened } = value;
    const signature = signatureRequirement(value.by, value, 'artifacts', scope);
    if (!signature)
        return undefined;
    if (signature.by.of.every(({ kind }) => kind === 'openpgp')) {
        const fix = 'Remove it, or name who else may sign: an OpenPGP key cannot meet it.';
        scope.fail(asList(type)[0]?.place ?? place, 'an attestation is never signed by OpenPGP', fix);
    }
    return {
        ...signature,
        ...attested(value, scope),
        attestationOnly: true,
        ...(widened?.value && { signStatement: true }),
    };
}
/** The artifacts of the rule are SBOMs. */
function sbomFile({ value, place }, scope) {
    if (!value.by) {
        scope.fail(place, '`sbom` does not say who must have signed the file', 'Add `by`.');
        return undefined;
    }
    const content = contentRequirements(value, scope);
    const signature = signatureRequirement(value.by, value, 'artifacts', scope);
    const sbom = { formats: sbomFormats(value.formats), ...(content.length > 0 && { content }) };
    return signature && { ...signature, sbom };
}
const ASSET = 'a bare name is an asset of the release';
function checksumRequirement({ value, place }, scope) {
    const texts = value.lists ?? asList(value.list);
    const sources = texts.flatMap((text) => scope.listSource(text) ?? []);
    const { value: names } = value.names ?? {};
    const places = { ...listPlaces(sources), ...(names && { names }) };
    const complete = value.complete?.value ?? false;
    const by = value['signed-by'];
    if (!by) {
        for (const key of [
            'claims',
            'predicate-type',
            'require-timestamp',
            'bundle',
            'signature',
            'certificate',
        ]) {
            if (value[key] !== undefined)
                scope.fail(place, `\`${key}\` is given without \`signed-by\``, 'Say who must have signed the list, or remove it.');
        }
        believeLists(sources, texts, place, scope);
        return { kind: 'checksum', ...places, complete };
    }
    const signedBy = signatureRequirement(by, value, 'artifacts', scope);
    return signedBy && { kind: 'checksum', ...places, complete, signedBy, ...evidencePlaces(value, scope) };
}
/** What an unsigned list says is believed. */
function believeLists(sources, texts, place, scope) {
    const fix = 'Require a signed list with `signed-by`, or get the list from a trusted place outside the workspace.';
    for (const [index, source] of sources.entries()) {
        const at = scope.at((texts[index] ?? { place }).place, 'checksum');
        const unprovable = scope.run.assets && !/[\\/]/.test(shownSource(source)) ? ASSET : unprovableSource(source);
        scope.believed.push({ path: shownSource(source), ...at, fix, ...(unprovable && { unprovable }) });
    }
}

// EXTERNAL MODULE: ./lib/formats/package-reference.js
var package_reference = __webpack_require__(80556);
;// CONCATENATED MODULE: ./lib/policy/compile/packages.js
/** The `package` of a rule: which package its files are of, and which index is asked. */




/** Undefined where it is wrong; that leaves problems. */
function packageOf(given, entry, scope) {
    besideProblems(entry, given, scope);
    const reference = parsedValue(given.name, package_reference/* parsePackage */.C, scope);
    const index = given.index && parsedValue(given.index, parseIndex, scope);
    return reference && { package: reference, ...(index !== undefined && { index }) };
}
/** An index's address, without a slash at its end. There is no default: the policy says whom to ask. */
function parseIndex(text) {
    const fix = 'Write the address with `https://` that the API lies under, such as `https://packages.example.com`, without query or password.';
    if (!(0,address/* isSafeAddress */.cr)(text))
        return { problem: { message: `\`${(0,shown_address/* shownAddress */.Uk)(text)}\` is not an https URL`, fix } };
    const url = new URL(text);
    if (!(0,address/* isPlainUrl */.Aj)(url))
        return { problem: { message: `\`${(0,shown_address/* shownAddress */.Uk)(text)}\` is more than an address`, fix } };
    return { value: `${url.origin}${url.pathname.replace(/\/+$/, '')}` };
}
/** What else the rule says, or does not say. */
function besideProblems(entry, { name: { place }, index }, scope) {
    const requirements = entry.require ?? [];
    if (!requirements.some(({ kind }) => kind === 'signature' || kind === 'attestation')) {
        scope.fail(place, '`package` has no effect: no attestation is required', 'Add an `attestation` to `require`.');
    }
    if (!entry.artifacts && !entry.digests) {
        scope.fail(place, '`package` is given without its files', 'Name them with `artifacts`.');
    }
    const sources = entry['attestation-source'] ?? [];
    if (sources.some(({ value }) => value === 'github')) {
        scope.fail(place, '`package` cannot be used together with `attestation-source: github`', 'Ask one of them in another rule or step.');
    }
    if (index && scope.run.offline) {
        const fix = `Remove it and save its answer next to each file, as ${BESIDE}, or remove \`offline\`.`;
        scope.fail(index.place, '`index` cannot be asked with `offline`', fix);
    }
    if (!index && !scope.run.offline && !sources.some(({ value }) => value === 'local')) {
        const fix = `Add the address of the index. Or save its answer next to each file, as ${BESIDE}, and write \`attestation-source: local\`.`;
        scope.fail(place, '`package` is given without `index`, and there is no default index', fix);
    }
}
const BESIDE = '`FILE.attestations.json` (npm) or `FILE.provenance` (PyPI)';

;// CONCATENATED MODULE: ./lib/policy/compile/rules.js
/** From the rules of a document to those of the engine: a rule is about files or about images. */














/** Keys of a rule that mean nothing for files. */
const FOR_IMAGES = ['deployed', 'require-digest', 'tag-matches-ref', 'signature-repository', 'sbom-dir'];
const FILES = ['artifacts', 'digests', 'manifest'];
/** Converts every rule; what is wrong leaves problems. */
function convertRules(entries, scope) {
    const rules = [];
    const imageRules = [];
    const names = new Set();
    for (const entry of entries) {
        const { name, images } = entry;
        if (names.has(name.value)) {
            scope.fail(name.place, `two rules are called \`${name.value}\``, 'Give each rule its own name; reports show it.');
        }
        names.add(name.value);
        emptyRuleProblems(entry, scope);
        if (images ?? entry.deployed?.value)
            imageRules.push(imageRule(entry, images ?? [], scope));
        else
            rules.push(fileRule(entry, scope));
    }
    return { rules, imageRules };
}
function emptyRuleProblems(entry, scope) {
    const { name, images, manifest, require: requirements = [] } = entry;
    const rule = `the rule \`${name.value}\``;
    const inFile = 'line' in entry.place;
    const files = FILES.filter((key) => entry[key] !== undefined);
    if (images && files.length > 0) {
        const mixed = (0,quoted/* quoted */.T)(files);
        scope.fail(entry.place, `${rule} has \`images\` together with ${mixed}`, 'Make them two rules.');
    }
    if (requirements.length === 0 && !manifest) {
        const fix = inFile
            ? 'Say what is required with `require`.'
            : 'Say who must sign (`identity` with `issuer`, `repo`, or `key`), or give `checksums`. `signature-gate inspect FILE` shows who signed a file.';
        scope.fail(entry.place, `no requirement is given${inFile ? ` by ${rule}` : ''}`, fix);
        return;
    }
    const listed = requirements.some(({ kind }) => kind === 'checksum' || kind === 'manifest');
    if (!images && !entry.deployed && files.length === 0 && !listed) {
        scope.fail(entry.place, `${rule} checks nothing`, 'Name `artifacts`, `digests`, `images` or a `manifest`.');
    }
}
function fileRule(entry, scope) {
    for (const key of FOR_IMAGES.filter((one) => entry[one] !== undefined)) {
        scope.fail(placeOf(entry, key), `\`${key}\` is for images, and this rule has none`, 'Remove it.');
    }
    const artifacts = (entry.artifacts ?? []).flatMap((text) => scope.glob(text) ?? []);
    if (artifacts.length > 0 && artifacts.every((pattern) => pattern.startsWith('!'))) {
        const fix = 'Name the files to check. A line with `!` only excludes from them.';
        scope.fail(placeOf(entry, 'artifacts'), '`artifacts` has only exclusions', fix);
    }
    const manifest = (0,defined/* said */.a)(entry.manifest, (given) => manifestRequirement(given, scope));
    const requirements = (entry.require ?? []).flatMap((one) => requirement(one, scope) ?? []);
    const attested = (0,defined/* said */.a)(entry.package, (given) => packageOf(given, entry, scope));
    const all = [manifest, ...requirements].filter((one) => one !== undefined);
    const require = attested ? requirePackage(all, attested.package) : all;
    const sources = sourcesOf(entry, 'files', scope);
    if (EVIDENCE.some((key) => entry[key]))
        evidenceProblems(entry, sources.local, require, scope);
    if (!FILES.some((key) => entry[key]))
        templateProblems(entry, require, scope);
    const digests = (0,defined/* said */.a)(entry.digests, (texts) => givenDigests(texts, scope)) ?? [];
    if (digests.some(({ id }) => id))
        idProblems(entry, scope);
    return {
        name: scope.literal(entry.name) ?? entry.name.value,
        artifacts,
        digests,
        bundles: scope.templates(entry.bundle),
        signatures: scope.templates(entry.signature),
        certificates: scope.templates(entry.certificate),
        ...sources,
        ...(attested && { package: attested }),
        require,
        same: (0,defined/* said */.a)(entry.same, (names) => sameClaims(names, scope)) ?? [],
        ...statedFacts(entry, scope, statedVersionProblem),
    };
}
function givenDigests(texts, scope) {
    const digests = texts.flatMap(({ value, place }) => {
        const read = readDigestLine(value, scope.variables);
        if ('value' in read)
            return [read.value];
        scope.fail(place, read.problem.message, read.problem.fix);
        return [];
    });
    const name = conflictingName(digests);
    const [first] = texts;
    if (name !== undefined && first) {
        const fix = 'Give each artifact its own name, and all digests of one artifact in one entry.';
        scope.fail(first.place, `\`${name}\` is given with different digests`, fix);
    }
    return digests;
}
/** An id proves no bytes: only an attestation says what it is worth, so that nothing else may be asked of it. */
function idProblems({ require = [], manifest, package: ofIndex, place }, scope) {
    const other = require.find(({ kind }) => kind !== 'attestation' && kind !== 'vsa') ?? manifest ?? ofIndex;
    if (!other)
        return;
    const message = 'an artifact that only its `gce_image_id` names can have attestations, and nothing else';
    const fix = 'Require `attestation` or `vsa` (as an input, `predicate-type`), and check other artifacts by themselves.';
    scope.fail('place' in other ? other.place : place, message, fix);
}
/** A template leads from artifacts to lists; in a rule that names no artifacts, lists cannot be found by it. */
function templateProblems(entry, require, scope) {
    const template = require.flatMap((one) => (one.kind === 'checksum' ? (one.sidecars ?? []) : []))[0];
    if (template === undefined || require.some(({ kind }) => kind === 'manifest'))
        return;
    const fix = 'Name `artifacts` or `digests`, or give the lists as a glob: `*.sha256`.';
    scope.fail(entry.place, `\`${template.source}\` leads from an artifact to its list, and no artifact is named`, fix);
}
/** Requirements that look at evidence of the artifact itself. */
const SIGNED = ['signature', 'attestation', 'vsa', 'sbom'];
const EVIDENCE = ['bundle', 'signature', 'certificate'];
/** Evidence of an artifact that no requirement looks at would only seem to be checked. */
function evidenceProblems(entry, local, require, scope) {
    const requirements = entry.require ?? [];
    const signed = requirements.some(({ kind }) => SIGNED.includes(kind));
    for (const key of EVIDENCE) {
        const place = asList(entry[key])[0]?.place;
        if (!place)
            continue;
        if (!signed) {
            const fix = 'Add a `signature` to `require`; a list or a manifest has a `bundle` of its own. Or remove it.';
            scope.fail(place, `\`${key}\` has no effect: no signature of the artifacts is required`, fix);
        }
        else if (!local) {
            const message = `\`${key}\` names evidence on disk, and \`attestation-source\` does not name \`local\``;
            scope.fail(place, message, 'Add `local` to `attestation-source`, or remove it.');
        }
    }
    certificateProblems(entry, scope);
    const signers = require.flatMap((one) => (one.kind === 'signature' && !one.byRegistry ? one.by.of : []));
    const place = asList(entry.certificate)[0]?.place;
    if (place && signers.length > 0 && signers.every(({ kind }) => kind !== 'identity')) {
        const message = '`certificate` is evidence by an identity, and only the holders of keys may sign';
        scope.fail(place, message, 'Use either `key` or an identity, not both.');
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/policy/document/signer-shape.js
var signer_shape = __webpack_require__(43646);
;// CONCATENATED MODULE: ./lib/policy/signers/fingerprint.js
/** Fingerprints of OpenPGP keys: 40 hex digits for version 4, 64 for version 6 (RFC 9580, section 5.5.4). */
const FULL = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** A fingerprint as people write it, in groups and with `0x`, as lower-case hex; undefined where it is no full one. */
function fullFingerprint(text) {
    const hex = text.replace(/^0x/i, '').replace(/[\s:]/g, '').toLowerCase();
    return FULL.test(hex) ? hex : undefined;
}

// EXTERNAL MODULE: ./lib/policy/signers/key-source.js + 1 modules
var key_source = __webpack_require__(51067);
// EXTERNAL MODULE: ./lib/policy/signers/openpgp-keys.js + 2 modules
var openpgp_keys = __webpack_require__(50452);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/files/file-fault.js
var file_fault = __webpack_require__(80272);
// EXTERNAL MODULE: ./lib/files/named-file.js
var named_file = __webpack_require__(13953);
// EXTERNAL MODULE: ./lib/formats/public-key.js + 1 modules
var public_key = __webpack_require__(50196);
// EXTERNAL MODULE: ./lib/formats/encoding.js
var encoding = __webpack_require__(11767);
// EXTERNAL MODULE: ./lib/core/attempt.js
var attempt = __webpack_require__(36538);
;// CONCATENATED MODULE: ./lib/policy/signers/minisign-key.js
/**
 * Public keys of minisign and signify: a comment, then base64 of `Ed`, eight bytes of key id and 32 of Ed25519 key. The second
 * line is a key by itself, as projects print it in their documentation.
 */





const COMMENT = 'untrusted comment:';
const KEY_BYTES = 2 + 8 + 32;
/** Two letters of the algorithm, `Ed`, in base64, and as much as there is of a key. */
const KEY_LINE = /^RW[A-Za-z0-9+/]{54}$/;
/**
 * Secret keys begin like public ones, and name how they are encrypted where those have the key's id: `Sc` or two zeros, and
 * `B2` (minisign), or `BK` (signify).
 */
const SECRET = /^Ed(?:(?:Sc|\0\0)B2|BK)/;
/** True of a key file, its one line of key alone, and either in base64 as Tauri has it. */
function isMinisignKey(text) {
    const plain = unwrapped(text);
    return plain.startsWith(COMMENT) || isKeyLine(plain.trim().split(/\r?\n/)[0] ?? '');
}
function isKeyLine(line) {
    return KEY_LINE.test(line) || isSecret((0,encoding/* decodeBase64 */.y4)(line));
}
function isSecret(packed) {
    return packed !== undefined && packed.length > KEY_BYTES && SECRET.test(packed.toString('latin1', 0, 6));
}
/** Tauri keeps the whole file in base64, in its configuration. */
function unwrapped(text) {
    const inner = (0,encoding/* decodeBase64 */.y4)(text)?.toString('latin1') ?? '';
    return inner.startsWith(COMMENT) ? inner : text;
}
/** Parses keys, each with the comment before it or without one; the text may hold nothing else. */
function parseMinisignKeys(text) {
    const keys = [];
    let comment;
    for (const line of unwrapped(text).trim().split(/\r?\n/)) {
        if (comment === undefined && line.startsWith(COMMENT))
            comment = line;
        else {
            const parsed = parseKey(line, comment ?? '');
            if ('problem' in parsed)
                return parsed;
            keys.push(parsed.value);
            comment = undefined;
        }
    }
    if (comment !== undefined || keys.length === 0)
        return NO_KEY;
    if (keys.length <= limits/* MAX_KEYS */.aF)
        return { value: keys };
    const message = `holds ${keys.length} keys; at most ${limits/* MAX_KEYS */.aF} are read`;
    return { problem: { message, fix: 'Give the keys that may sign.' } };
}
const NO_KEY = {
    problem: {
        message: 'holds no public key of minisign or signify',
        fix: 'Give the `.pub` file: a comment and one line of base64, or that line alone.',
    },
};
function parseKey(line, comment) {
    const packed = (0,encoding/* decodeBase64 */.y4)(line);
    if (isSecret(packed)) {
        return {
            problem: {
                message: 'contains a secret key of minisign or signify, but only the public key is needed',
                fix: 'Give the public key: `minisign -R` writes it again. If the secret key was in a repository or a log, replace it.',
            },
        };
    }
    if (packed?.length !== KEY_BYTES || packed.toString('latin1', 0, 2) !== 'Ed')
        return NO_KEY;
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: packed.subarray(10).toString('base64url') };
    const key = (0,external_node_crypto_.createPublicKey)({ key: jwk, format: 'jwk' });
    const problem = (0,public_key/* keyProblem */.dD)(key);
    if (problem !== undefined)
        return (0,attempt/* complain */.c)(`holds a key that cannot be used: ${problem}`, 'Get the key from the publisher again.');
    return { value: { key, format: { kind: 'minisign', keyId: packed.subarray(2, 10), tool: toolOf(comment) } } };
}
/**
 * Which of the two made the key: `signify -G` writes a comment that ends in `public key`, `minisign -G` puts the key's id
 * behind that. Where nothing tells, the key is one of minisign, which asks for more.
 */
function toolOf(comment) {
    return /^untrusted comment: *\S.* public key$/.test(comment.trimEnd()) && !/minisign/i.test(comment)
        ? 'signify'
        : 'minisign';
}

// EXTERNAL MODULE: ./lib/formats/ssh/ssh-wire.js
var ssh_wire = __webpack_require__(91445);
;// CONCATENATED MODULE: ./lib/policy/signers/ssh-signer-options.js
const PARTS = /^(?<principals>"[^"]*"|[^\s"]+)(?:[ \t]+(?<options>\S.*))?$/;
const OPTION = /^(?<name>[A-Za-z-]+)(?:="(?<value>[^"]*)")?$/;
/** `YYYYMMDD[HHMM[SS]][Z]`; a time without `Z` is read as UTC, so that it means the same everywhere. */
const TIME = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?Z?$/;
function readSignerOptions(front) {
    const { principals, options = '' } = PARTS.exec(front)?.groups ?? {};
    if (principals === undefined)
        return complain('its principals cannot be read');
    // Which principal signs is not known to the gate, and a line with `!` is about who must not be believed.
    if (principals.includes('!'))
        return {
            problem: {
                message: `its principals \`${principals.slice(0, 60)}\` exclude some (\`!\`), and principals are not compared`,
                fix: 'Remove the line, or write its principals without `!` if its key may sign.',
            },
        };
    let read = { principals: principals.replaceAll('"', '') };
    for (const option of options.match(/(?:[^",]|"[^"]*")+/g) ?? []) {
        const parsed = readOption(option.trim());
        if ('problem' in parsed)
            return parsed;
        read = { ...read, ...parsed.value };
    }
    return { value: read };
}
function readOption(option) {
    const { name = '', value = '' } = OPTION.exec(option)?.groups ?? {};
    const time = readTime(value);
    switch (name.toLowerCase()) {
        case 'namespaces':
            return /^[^*?!]+$/.test(value)
                ? { value: { namespaces: value.split(',').map((namespace) => namespace.trim()) } }
                : complain('its namespaces must be plain names');
        case 'valid-after':
            return time ? { value: { validAfter: time } } : complain('its `valid-after` is not a time');
        case 'valid-before':
            return time ? { value: { validBefore: time } } : complain('its `valid-before` is not a time');
        default:
            return complain(`its option \`${option.slice(0, 60)}\` is not supported`);
    }
}
function readTime(text) {
    const [, year, month, day, hour = '00', minute = '00', second = '00'] = TIME.exec(text) ?? [];
    if (year === undefined || month === undefined || day === undefined)
        return undefined;
    const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    return Number.isNaN(time.getTime()) ? undefined : time;
}
function complain(message) {
    return {
        problem: {
            message,
            fix: 'Write `principals [namespaces="file"] type key`; certificate authorities are not read.',
        },
    };
}

;// CONCATENATED MODULE: ./lib/policy/signers/ssh-key.js
/**
 * Public keys of OpenSSH: a `.pub` file, or an allowed signers file with principals and options before each key
 * (ssh-keygen(1), ALLOWED SIGNERS; the keys themselves: RFC 4253, 5656 and 8709, OpenSSH's PROTOCOL.u2f).
 */






const LINE = /^(?<front>.*?)(?<type>(?:sk-)?(?:ssh|ecdsa)-[a-z0-9-]+(?:@openssh\.com)?)[ \t]+(?<blob>[A-Za-z0-9+/]{20,}={0,2})(?:[ \t].*)?$/;
const CURVES = {
    nistp256: { crv: 'P-256', bytes: 32 },
    nistp384: { crv: 'P-384', bytes: 48 },
    nistp521: { crv: 'P-521', bytes: 66 },
};
/** True where a line of the text ends like an SSH public key. */
function isSshKeyFile(text) {
    return text.split(/\r?\n/).some((line) => LINE.test(line));
}
/**
 * Parses every key of a file. A key that an allowed signers file limits to other times is left out.
 *
 * @param now decides about `valid-after` and `valid-before`
 */
function parseSshKeys(text, now) {
    const keys = [];
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line.trim() === '' || line.trimStart().startsWith('#'))
            continue;
        const parsed = parseLine(line.trim(), now);
        if ('problem' in parsed) {
            const { message, fix } = parsed.problem;
            return { problem: { message: `line ${index + 1}: ${message}`, fix } };
        }
        if (parsed.value)
            keys.push(parsed.value);
    }
    return keys.length > 0
        ? { value: keys }
        : (0,attempt/* complain */.c)('holds no SSH key that is valid now', 'Look at `valid-after` and `valid-before` in it.');
}
function parseLine(line, now) {
    const { front = '', type = '', blob: base64 = '' } = LINE.exec(line)?.groups ?? {};
    const blob = (0,encoding/* decodeBase64 */.y4)(base64);
    if (!blob) {
        return (0,attempt/* complain */.c)('is not an SSH public key', 'Give a `.pub` file, or an allowed signers file with `principals [options] type key`.');
    }
    const options = front.trim() === '' ? { value: {} } : readSignerOptions(front.trim());
    if ('problem' in options)
        return options;
    if (!isValidAt(options.value, now))
        return { value: undefined };
    const read = readBlob(type, blob);
    if ('problem' in read)
        return read;
    const { key, application } = read.value;
    const { principals, namespaces } = options.value;
    const format = {
        kind: 'ssh',
        algorithm: type,
        blob,
        ...(application !== undefined && { application }),
        ...(principals !== undefined && { principals }),
        ...(namespaces && { namespaces }),
    };
    return { value: { key, format } };
}
function isValidAt({ validAfter, validBefore }, now) {
    return (!validAfter || now >= validAfter) && (!validBefore || now < validBefore);
}
function readBlob(type, blob) {
    const reader = (0,ssh_wire/* readWire */.i)(blob);
    if (reader.text() !== type)
        return (0,attempt/* complain */.c)('its key is of another type than it says', 'Get the key again.');
    const jwk = readJwk(type, reader);
    const application = type.startsWith('sk-') ? reader.text() : undefined;
    if (!jwk || reader.rest().length > 0 || (type.startsWith('sk-') && application === undefined)) {
        const fix = 'Use an Ed25519, ECDSA or RSA key; certificates are not read.';
        return (0,attempt/* complain */.c)(`a key of type ${type} cannot be read`, fix);
    }
    try {
        const key = (0,external_node_crypto_.createPublicKey)({ key: jwk, format: 'jwk' });
        const problem = (0,public_key/* keyProblem */.dD)(key);
        return problem === undefined
            ? { value: { key, ...(application !== undefined && { application }) } }
            : (0,attempt/* complain */.c)(`its key cannot be used: ${problem}`, `Ask the publisher for a signature by another key. ${public_key/* SUPPORTED_KEYS */.Iu}`);
    }
    catch {
        return (0,attempt/* complain */.c)(`its numbers are not a key of type ${type}`, 'Get the key from the publisher again.');
    }
}
/** The numbers of a key in the form that Node reads; undefined where they are not those of its type. */
function readJwk(type, reader) {
    if (type === 'ssh-rsa') {
        const e = reader.string();
        const n = reader.string();
        return e && n && { kty: 'RSA', e: unsigned(e), n: unsigned(n) };
    }
    if (type.includes('ed25519')) {
        const x = reader.string();
        return x?.length === 32 ? { kty: 'OKP', crv: 'Ed25519', x: x.toString('base64url') } : undefined;
    }
    const name = reader.text() ?? '';
    const curve = type.includes(`ecdsa-sha2-${name}`) ? CURVES[name] : undefined;
    const point = reader.string();
    if (!curve || point?.length !== 1 + 2 * curve.bytes || point[0] !== 4)
        return undefined;
    const x = point.subarray(1, 1 + curve.bytes).toString('base64url');
    return { kty: 'EC', crv: curve.crv, x, y: point.subarray(1 + curve.bytes).toString('base64url') };
}
/** A number of the SSH protocol has a zero in front where its highest bit is set. */
function unsigned(number) {
    return number.subarray(number[0] === 0 ? 1 : 0).toString('base64url');
}

;// CONCATENATED MODULE: ./lib/policy/signers/key-file.js
/** Public keys from files and text. What is no public key that the gate can use is refused with the reason. */








const PEM = /-----BEGIN ([A-Z0-9 ]+)-----\r?\n[\s\S]*?-----END \1-----/g;
/**
 * Reads the public keys of a file: those of PEM, of minisign or signify, or those of an SSH allowed signers file. Never
 * throws.
 *
 * @param path absolute
 * @param context `workspace` is absolute; hints are relative to it
 */
function readPublicKeys(path, { now, ...place }) {
    const read = keyText(path, place);
    return 'problem' in read ? read : parsePublicKeys(read.value, now);
}
/** The same of text, in which a character stands for a byte. Never throws. */
function parsePublicKeys(given, now) {
    const text = given.replace(BYTE_ORDER_MARK, '');
    if (isMinisignKey(text))
        return parseMinisignKeys(text);
    if (text.includes('-----BEGIN PGP ')) {
        return (0,attempt/* complain */.c)('holds an OpenPGP key', 'Give it with `openpgp-keys`.');
    }
    if (!text.includes('-----BEGIN ') && isSshKeyFile(text))
        return parseSshKeys(text, now);
    return parsePemKeys(text);
}
/** Of UTF-8, as editors of Windows write it. */
const BYTE_ORDER_MARK = /^\u00ef\u00bb\u00bf/;
/** The text of a key file, in which a character stands for a byte. Never throws. */
function keyText(path, { workspace, folders, given }) {
    const read = (0,named_file/* readNamed */.M)(path, limits/* MAX_KEY_BYTES */._Y, workspace, { shown: 'it', given, missing: 'CONFIG_INVALID', folders });
    if (!('refusal' in read))
        return { value: read.bytes.toString('latin1') };
    const { code, hint } = read.refusal;
    if (code === 'LIMIT_EXCEEDED')
        return (0,attempt/* complain */.c)(`is larger than ${limits/* MAX_KEY_BYTES */._Y} bytes`, 'Name a file that holds only the key.');
    if (code === 'UNSAFE_PATH')
        return (0,attempt/* complain */.c)('is not a regular file', 'Name the file that holds the key.');
    const fix = hint ?? 'Name the file that holds the key.';
    return { problem: { message: (0,file_fault/* faultWords */._Q)(read.refusal), fix, ...(0,file_fault/* problemCode */.xo)({ code }) } };
}
/** PEM public keys: `PUBLIC KEY` (SPKI) or `RSA PUBLIC KEY` (PKCS#1), and nothing beside them. */
function parsePemKeys(text) {
    const blocks = [...text.matchAll(PEM)];
    if (blocks.length === 0) {
        return (0,attempt/* complain */.c)('holds no PEM block, and no key of minisign, signify or SSH', 'Give the public key as PEM (`-----BEGIN PUBLIC KEY-----`), or the `.pub` file of the tool that signed.');
    }
    if (blocks.length > limits/* MAX_KEYS */.aF)
        return (0,attempt/* complain */.c)(`holds ${blocks.length} keys; at most ${limits/* MAX_KEYS */.aF} are read`, FEWER);
    for (const [, label = ''] of blocks) {
        const wrong = wrongLabel(label);
        if (wrong)
            return { problem: wrong };
    }
    if (text.replace(PEM, '').trim() !== '') {
        return (0,attempt/* complain */.c)('holds text outside the PEM block', 'Remove the other text: it could hide what the key is.');
    }
    const keys = [];
    for (const [index, [block]] of blocks.entries()) {
        const parsed = parseBlock(block);
        if ('problem' in parsed) {
            const { message, fix } = parsed.problem;
            return (0,attempt/* complain */.c)(blocks.length > 1 ? `${message} (key ${index + 1} of ${blocks.length})` : message, fix);
        }
        keys.push({ key: parsed.value });
    }
    return { value: keys };
}
/** Of keys that are good and only written as few tools do. */
const FIXES = new Map([
    [public_key/* COMPRESSED */.UT, 'Write the same key in full: `openssl ec -pubin -in key.pem -conv_form uncompressed -out key.pub`.'],
    [
        public_key/* NAMELESS_CURVE */.JL,
        'Write the same key with the name: `openssl ec -pubin -in key.pem -param_enc named_curve -out key.pub`.',
    ],
]);
/** One that cannot be used is no reason to leave it out: whoever put it there expects it to count. */
function parseBlock(block) {
    try {
        const key = (0,external_node_crypto_.createPublicKey)(block);
        const problem = (0,public_key/* keyProblem */.dD)(key) ?? weakExponent(key);
        if (problem === undefined)
            return { value: key };
        return (0,attempt/* complain */.c)(`cannot be used: ${problem}`, FIXES.get(problem) ?? `Ask the publisher for a signature by another key. ${public_key/* SUPPORTED_KEYS */.Iu}`);
    }
    catch {
        return (0,attempt/* complain */.c)('holds no readable public key: its block is damaged, or of an algorithm or curve that is not known', `Get the key from the publisher again. ${public_key/* SUPPORTED_KEYS */.Iu}`);
    }
}
const FEWER = 'Give the keys that may sign.';
function wrongLabel(label) {
    if (label === 'PUBLIC KEY' || label === 'RSA PUBLIC KEY')
        return undefined;
    if (label.endsWith('PRIVATE KEY')) {
        return {
            message: 'contains a private key, but only the public key is needed',
            fix: `Write the public key into a file: \`${label.startsWith('OPENSSH') ? 'ssh-keygen -y -f KEY' : 'openssl pkey -in KEY -pubout'}\`. If the private key was in a repository, replace it.`,
        };
    }
    if (label.endsWith('CERTIFICATE')) {
        return {
            message: 'holds a certificate, not a public key',
            fix: 'To trust whom it names, use `certificate-identity`; to trust its key alone, extract that (`openssl x509 -pubkey -noout`).',
        };
    }
    return { message: `holds a PEM block of type ${label}`, fix: 'Give the public key as `-----BEGIN PUBLIC KEY-----`.' };
}
/** With an exponent of 1 every signature would be its own message. */
function weakExponent(key) {
    const exponent = key.asymmetricKeyDetails?.publicExponent;
    return exponent !== undefined && (exponent < 3n || exponent % 2n === 0n)
        ? 'its RSA exponent is not a safe one'
        : undefined;
}

// EXTERNAL MODULE: ./lib/formats/public-key-facts.js
var public_key_facts = __webpack_require__(95823);
// EXTERNAL MODULE: ./lib/formats/sha256.js
var formats_sha256 = __webpack_require__(50357);
// EXTERNAL MODULE: ./lib/core/time-limit.js
var time_limit = __webpack_require__(45708);
;// CONCATENATED MODULE: ./lib/policy/signers/read-keys.js
/** From values of `key` to public keys: reads a file, takes the text, or fetches what a digest pins. */









/** The keys of one value of `key`; any of them may sign. Never throws. */
async function readKeys(given, context) {
    const source = (0,key_source/* parseKeySource */.uX)(given);
    if ('problem' in source)
        return source;
    const { shown } = source.value;
    const read = await keysFrom(source.value, context);
    if ('problem' in read) {
        const { problem } = read;
        return { problem: { ...problem, message: `${shown} ${problem.message}` } };
    }
    return ofForm(nameKeys(read.value, shown), source.value);
}
/** Keys that the policy says sign in one form only. @param shown what their source is called, in backticks */
function ofForm(keys, { form, shown }) {
    if (!form)
        return { value: keys };
    const other = keys.find(({ format }) => format)?.format;
    if (!other)
        return { value: keys.map((one) => ({ ...one, format: { kind: form } })) };
    return (0,attempt/* complain */.c)(`${shown} holds a key of ${other.kind}, which does not sign in CMS`, 'Remove `cms:` before it.');
}
/** The different ones of some keys. @param shown what their source is called, in backticks */
function nameKeys(found, shown) {
    const keys = distinct(found);
    const file = shown.replaceAll('`', '');
    if (keys.length === 1)
        return keys.map((material) => ({ ...material, file }));
    return keys.map((material) => {
        const fingerprint = fingerprintOf(material);
        return { ...material, file: `${file} (${fingerprint})`, fingerprint };
    });
}
/** A signer for each of the keys. @param name of the signer, where there is one */
function namedSigners(keys, name, transparencyLog) {
    return keys.map(({ fingerprint, ...material }) => ({
        kind: 'key',
        name: fingerprint === undefined ? name : `${name} ${fingerprint}`,
        ...material,
        transparencyLog,
    }));
}
async function keysFrom(source, context) {
    switch (source.kind) {
        case 'file':
            if (context.reads === false)
                return someKey();
            return readPublicKeys((0,external_node_path_.resolve)(context.workspace, source.path), { ...context, given: source.path });
        case 'inline':
            return parsePublicKeys(source.text, context.now);
        case 'pinned':
            return fetchKeys(source, context);
        case 'repository':
            return repositoryKeys(source, context);
    }
}
/** A key that is nobody's, where none is looked at. */
function someKey() {
    return { value: [{ key: (0,external_node_crypto_.generateKeyPairSync)('ed25519').publicKey }] };
}
/** What the digest does not hold for is not even parsed. */
async function fetchKeys({ url, sha256 }, { offline, fetches = true, timeoutMs = limits/* DEFAULT_TIMEOUT_MS */.t1, now }) {
    if (offline)
        return (0,attempt/* complain */.c)('is an address, which is not asked with `offline`', 'Save the key to a file, or give its text.');
    if (!fetches)
        return someKey();
    const { download, DOWNLOAD_LIMITS } = await __webpack_require__.e(/* import() */ 5248).then(__webpack_require__.bind(__webpack_require__, 65248));
    const signal = (0,time_limit/* timeLimit */.z)(timeoutMs);
    const deadline = (0,time_limit/* timeLimit */.z)(DOWNLOAD_LIMITS.totalMs);
    const got = await download(url, limits/* MAX_KEY_BYTES */._Y, { signal, deadline, limits: DOWNLOAD_LIMITS }).catch((error) => {
        if (!signal.aborted)
            throw error;
        return { kind: 'down', refusal: { code: 'NETWORK', message: 'the run had no time left' } };
    });
    switch (got.kind) {
        case 'absent':
            return (0,attempt/* complain */.c)('answers that there is no key (404 or 410)', 'Check the address, or save the key to a file.');
        case 'refused':
            return (0,attempt/* complain */.c)(`is larger than ${limits/* MAX_KEY_BYTES */._Y} bytes`, 'Name the address of the key itself.');
        case 'down': {
            const { code, message } = got.refusal;
            return {
                problem: {
                    message: `could not be fetched: ${message}`,
                    fix: 'Run it again, or save the key to a file.',
                    code,
                },
            };
        }
        case 'bytes': {
            const found = (0,formats_sha256/* sha256Hex */.f)(got.bytes);
            return found === sha256
                ? parsePublicKeys(got.bytes.toString('latin1'), now)
                : { problem: (0,key_source/* otherThanPinned */.OM)(sha256, found) };
        }
    }
}
/** GitHub's rooms are loaded only where a key is there. */
async function repositoryKeys(source, context) {
    if (context.offline)
        return (0,attempt/* complain */.c)('is on GitHub, which is not asked with `offline`', 'Save the key to a file, or give its text.');
    if (context.fetches === false || context.reads === false)
        return someKey();
    const { fetchRepositoryKey } = await __webpack_require__.e(/* import() */ 8082).then(__webpack_require__.bind(__webpack_require__, 38082));
    const got = await fetchRepositoryKey(source, context);
    return 'problem' in got ? got : parsePublicKeys(got.value.toString('latin1'), context.now);
}
/** A key that occurs twice is one key. Lines of SSH differ in more than the key. */
function distinct(keys) {
    const isSame = (one, other) => one.format?.kind !== 'ssh' &&
        other.format?.kind !== 'ssh' &&
        one.key.equals(other.key) &&
        keyIdOf(one) === keyIdOf(other);
    return keys.filter((key, index) => !keys.slice(0, index).some((earlier) => isSame(earlier, key)));
}
function keyIdOf({ format }) {
    return format?.kind === 'minisign' ? format.keyId.toString('hex') : undefined;
}
function fingerprintOf({ key }) {
    return `sha256:${(0,public_key_facts/* publicKeyFacts */.M2)(key).fingerprint}`;
}

// EXTERNAL MODULE: ./lib/files/folders.js
var files_folders = __webpack_require__(3166);
// EXTERNAL MODULE: ./lib/evidence/locate.js
var locate = __webpack_require__(60943);
// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
;// CONCATENATED MODULE: ./lib/policy/signers/vouched-key.js
/**
 * Keys that come with a release and count only because others have signed them: the file and the evidence beside it, read once. Nothing
 * is verified here; the key is worth nothing until the gate has verified those bytes.
 */










/** The keys of one value of `key` beside `signed-by`. Never throws. */
async function readVouchedKeys(given, context) {
    const source = (0,key_source/* parseKeySource */.uX)(given, true);
    if ('problem' in source)
        return source;
    const { shown } = source.value;
    const within = (attempt) => 'problem' in attempt
        ? { problem: { ...attempt.problem, message: `${shown} ${attempt.problem.message}` } }
        : attempt;
    const file = shown.replaceAll('`', '');
    const read = within(await documentOf(source.value, context));
    if ('problem' in read)
        return read;
    const { bytes = Buffer.alloc(0), evidence = [] } = read.value ?? {};
    const keys = read.value ? within(parsePublicKeys(bytes.toString('latin1'), context.now)) : someKey();
    if ('problem' in keys)
        return keys;
    const named = ofForm(nameKeys(keys.value, shown), source.value);
    return 'problem' in named ? named : { value: { keys: named.value, vouching: { file, bytes, evidence } } };
}
/** Undefined where nothing is looked at, so that any key stands for it. */
async function documentOf(source, context) {
    if (source.kind === 'file')
        return context.reads === false ? { value: undefined } : fileDocument(source.path, context);
    if (source.kind !== 'repository' || 'commit' in source.at)
        return (0,attempt/* complain */.c)('is pinned by itself, so no evidence is read', 'Remove `signed-by`, or name a file or an asset of a release (`owner/repo@tag:asset`).');
    if (context.offline)
        return (0,attempt/* complain */.c)('is on GitHub, which is not asked with `offline`', 'Save the key and its bundle to files.');
    if (context.fetches === false || context.reads === false)
        return { value: undefined };
    const { fetchVouchedAsset } = await __webpack_require__.e(/* import() */ 8082).then(__webpack_require__.bind(__webpack_require__, 38082));
    return fetchVouchedAsset(source, context);
}
const NOWHERE = { bundles: [], signatures: [], certificates: [] };
function fileDocument(name, { workspace, folders }) {
    const path = (0,external_node_path_.resolve)(workspace, name);
    const text = keyText(path, { workspace, folders, given: name });
    if ('problem' in text)
        return text;
    const subject = { kind: 'file', name, path, captures: [] };
    const { candidates } = (0,locate/* locateEvidence */.M)(subject, NOWHERE, workspace, (0,files_folders/* createFolders */.i)(), { document: true, keys: true });
    const evidence = [];
    for (const candidate of candidates) {
        const { file, role, links } = candidate;
        const read = (0,read_file/* readWhole */.oD)(candidate.path, limits/* MAX_KEY_EVIDENCE_BYTES */.Du, { shown: file, links });
        if ('refusal' in read) {
            const fix = read.refusal.hint ?? 'Put the bundle of the key next to it, and no other file with that name.';
            const message = `has evidence that cannot be read: ${(0,file_fault/* faultWords */._Q)(read.refusal)}`;
            return { problem: { message, fix, ...(0,file_fault/* problemCode */.xo)(read.refusal) } };
        }
        evidence.push({ file, role, bytes: read.bytes });
    }
    return { value: { bytes: Buffer.from(text.value, 'latin1'), evidence } };
}

;// CONCATENATED MODULE: ./lib/policy/compile/vouched-keys.js
/** `signed-by` of a key: who must have signed the key file before anything that the key signed counts. */




/** Who vouches is known only once all signers are read; until then it is no one. */
const UNKNOWN = { by: { threshold: 1, of: [] }, predicateTypes: [] };
/** The keys of one value, none of which counts yet. */
async function vouchedSigners(given, name, log, context) {
    const read = await readVouchedKeys(given, context);
    if ('problem' in read)
        return read;
    const { keys, vouching: document } = read.value;
    const vouching = { ...document, ...UNKNOWN };
    return { value: namedSigners(keys, name, log).map((signer) => ({ ...signer, vouching })) };
}
/** Enters who vouches for the keys of a signer. A key that needs others to vouch for it vouches for none, nor does it for itself. */
function resolveVouchers(name, by, scope) {
    const group = scope.signers.get(name);
    if (!group)
        return;
    const vouchers = signatureRequirement(by, {}, 'artifacts', scope);
    const problem = vouchers && problemOf(vouchers.by, group);
    if (problem !== undefined)
        scope.fail('place' in by ? by.place : (by[0]?.place ?? group.place), problem, OTHERS);
    const isSound = vouchers && problem === undefined;
    const signers = isSound && group.signers.map((one) => withVouchers(one, vouchers));
    scope.signers.set(name, signers ? { ...group, signers } : undefined);
}
const OTHERS = 'Name an identity, or a key that is kept where the release cannot change it.';
function problemOf({ of, pinned }, group) {
    if (pinned)
        return 'who signs by a key of a keyserver is known too late to vouch for another key';
    const keys = of.filter((one) => one.kind === 'key');
    if (keys.some(({ vouching }) => vouching !== undefined))
        return `\`${group.name}\` would be vouched for by a key that others must vouch for`;
    const own = new Set(group.signers.flatMap(persons/* signerMarks */.Zh));
    return keys.some((one) => (0,persons/* signerMarks */.Zh)(one).some((mark) => own.has(mark)))
        ? `the key of \`${group.name}\` would vouch for itself`
        : undefined;
}
function withVouchers(signer, { by, predicateTypes }) {
    if (signer.kind !== 'key' || !signer.vouching)
        return signer;
    return { ...signer, vouching: { ...signer.vouching, by, predicateTypes } };
}

// EXTERNAL MODULE: ./lib/formats/github-identity.js
var github_identity = __webpack_require__(50784);
// EXTERNAL MODULE: ./lib/formats/late.js
var late = __webpack_require__(60874);
;// CONCATENATED MODULE: ./lib/policy/lint/mail-hosts.js
/**
 * Domains at which anybody can have an address, so that the name before the `@` is the owner. No rule finds them: `.*@acme.example` is
 * a company's own domain, and looks the same. The list has the hosts with most users in the world and by country; one that is missing
 * here is only not asked about.
 */
const BY_NAME = {
    com: 'gmail googlemail outlook hotmail live msn yahoo ymail rocketmail aol icloud me mac protonmail fastmail zoho zohomail mail email gmx hey duck tutanota inbox hushmail mailinator yopmail guerrillamail qq foxmail 163 126 sina sohu aliyun naver kakao rediffmail yandex mailfence startmail disroot libero tiscali',
    net: 'gmx yahoo daum hanmail laposte ukr comcast att verizon cox sbcglobal bellsouth posteo riseup mailbox',
    org: 'mailbox riseup',
    me: 'proton pm',
    ru: 'mail bk list inbox internet yandex ya rambler',
    de: 'gmx web t-online freenet posteo mail outlook yahoo hotmail',
    fr: 'orange free wanadoo sfr yahoo outlook hotmail live',
    it: 'libero virgilio tiscali yahoo hotmail outlook',
    cn: 'sina 163 aliyun',
    pl: 'wp o2 onet interia',
    cz: 'seznam email centrum',
    io: 'tuta',
    fm: 'fastmail',
    ch: 'bluewin protonmail gmx',
    at: 'gmx',
    es: 'yahoo hotmail outlook',
    'co\\.uk': 'yahoo hotmail live btinternet',
    'co\\.jp': 'yahoo',
    'co\\.in': 'yahoo',
    'com\\.br': 'uol bol terra yahoo',
};
const HOSTS = [
    ...Object.entries(BY_NAME).map(([end, names]) => `(?:${names.split(' ').join('|')})\\.${end}`),
    'users\\.noreply\\.github\\.com',
];
/** Behind the name: `@` and one of the domains, as an RE2 pattern. */
const AT_MAIL_HOST = `@(?:${HOSTS.join('|')})`;

;// CONCATENATED MODULE: ./lib/policy/lint/identity-forms.js
/**
 * The forms that identities and issuers have in the world, each with the part that a stranger chooses for himself: the
 * owner on GitHub, the domain of an e-mail address, the host of a URL. Written as RE2 patterns.
 */




const SEGMENT = '[A-Za-z0-9._-]+';
/** No part of a ref begins with a dot, so that `.github/` cannot be smuggled into one. */
const REF_NAME = '[A-Za-z0-9_@+-][A-Za-z0-9_@+.-]*(?:/[A-Za-z0-9_@+-][A-Za-z0-9_@+.-]*)*';
const REF = `(?:refs/(?:heads|tags)/${REF_NAME}|refs/pull/[0-9]+/merge|[0-9a-f]{40})`;
const DOMAIN_END = '\\.(?:com|net|org|dev|io|example|iam\\.gserviceaccount\\.com)';
const PATH = '(?::[0-9]+)?(?:/[a-z0-9/._@:?=-]*)?';
/** What follows the place of each part in the identity of a GitHub workflow. */
const GITHUB_AFTER = {
    owner: `/${SEGMENT}/\\.github/workflows/${SEGMENT}\\.ya?ml@${REF}`,
    repository: `/\\.github/workflows/${SEGMENT}\\.ya?ml@${REF}`,
    workflow: `\\.ya?ml@${REF}`,
    at: REF,
    pullRequest: 'refs/pull/[0-9]+/merge',
    branch: `refs/heads/${REF_NAME}`,
};
const GITHUB_FORM = {
    before: 'https://github\\.com/',
    after: GITHUB_AFTER.owner,
    issuers: [github_identity/* GITHUB_ISSUER */.oX, `${github_identity/* GITHUB_ISSUER */.oX}/enterprise`],
};
const MAIL_ISSUERS = [
    'https://accounts.google.com',
    'https://github.com/login/oauth',
    'https://login.microsoftonline.com',
    'https://oauth2.sigstore.dev/auth',
];
/** Google Cloud, "Types of service accounts": default accounts and service agents, named by the project's number or id. */
const GOOGLE_SHARED = '(?:developer|cloudbuild|appspot|cloudservices|(?:gcp-sa-[a-z0-9-]+|serverless-robot-prod|compute-system|container-engine-robot)\\.iam)\\.gserviceaccount\\.com';
/** Any host, as far as its name can be bought. */
const HOST_FORM = {
    before: '[a-z]+://(?:[a-z0-9-]+\\.)*',
    after: `${DOMAIN_END}${PATH}`,
    issuers: [],
};
const IDENTITY_FORMS = [
    GITHUB_FORM,
    {
        before: 'https://[a-z0-9-]+\\.ghe\\.com/',
        after: GITHUB_AFTER.owner,
        issuers: ['https://token.actions.tenant.ghe.com'],
    },
    {
        before: 'https://gitlab\\.com/',
        after: `(?:/${SEGMENT})+//[a-z0-9/._-]+@refs/(?:heads|tags)/${REF_NAME}`,
        issuers: ['https://gitlab.com'],
    },
    {
        before: 'https://g\\.codefresh\\.io/',
        after: `/${SEGMENT}(?:/${SEGMENT})*:[0-9a-f]{24}/[0-9a-f]{24}`,
        issuers: ['https://oidc.codefresh.io'],
    },
    { before: 'https://buildkite\\.com/', after: `/${SEGMENT}`, issuers: ['https://agent.buildkite.com'] },
    { before: '[a-z0-9._+-]+@(?:[a-z0-9-]+\\.)*', after: DOMAIN_END, issuers: MAIL_ISSUERS },
    // With these anybody can have an address, so that the name before the `@` is the owner.
    {
        before: '',
        after: AT_MAIL_HOST,
        issuers: MAIL_ISSUERS,
    },
    // Google makes these for every project of everyone, under one domain: the project is the owner.
    { before: '(?:service-)?', after: `(?:-compute)?@${GOOGLE_SHARED}`, issuers: ['https://accounts.google.com'] },
    HOST_FORM,
];
const UUID_END = '-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/**
 * Issuers that a provider runs for each of its customers, with the part that names the customer: whoever opens an account has one.
 * Source: the `ci-issuer-metadata` and `meta-issuers` of Fulcio's public configuration.
 */
const ISSUER_FORMS = [
    HOST_FORM,
    { before: 'https://oidc\\.circleci\\.com/org/', after: UUID_END },
    {
        before: 'https://container\\.googleapis\\.com/v1/projects/',
        after: '/(?:locations|zones)/[a-z0-9-]+/clusters/[a-z0-9-]+',
    },
    { before: 'https://oidc\\.eks\\.[a-z0-9-]+\\.amazonaws\\.com/id/', after: '' },
    {
        before: 'https://(?:[a-z0-9-]+\\.)?oi(?:d)?c\\.prod-aks\\.azure\\.com/',
        after: `${UUID_END}(?:/[0-9a-f]{8}${UUID_END})?/?`,
    },
];
const shapes = new Map();
/** The automaton of a whole shape; made on first use. */
function shapeOf(source) {
    let shape = shapes.get(source);
    if (!shape)
        shapes.set(source, (shape = automatonOf((0,late/* re2 */.w)().RE2JS.compile(`\\A(?:${source})\\z`))));
    return shape;
}

;// CONCATENATED MODULE: ./lib/policy/lint/drawn-names.js
/** How many of the names that a stranger could choose does a pattern admit? */



const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
/** A stranger chooses the letters of his name too, so that a pattern for upper case alone is no protection. */
const BOTH_CASES = `${LOWER}${LOWER.toUpperCase()}${DIGITS}`;
const ALPHABETS = [
    LOWER,
    LOWER.toUpperCase(),
    DIGITS,
    `${LOWER}${DIGITS}`,
    BOTH_CASES,
    `${LOWER}${DIGITS}-`,
    `${DIGITS}abcdef-`,
];
/** GitHub's limit for the name of an owner. */
const MAX_LENGTH = 39;
/** Of names made up at random so many would be admitted: a single letter that is fixed does not make a pattern narrow. */
const BROAD_SHARE = 1 / 100;
/** Short names hit a fixed one by chance: of those at least half must be admitted. */
const SHORT = 2;
const SHORT_SHARE = 1 / 2;
/** More names than anybody would list. */
const MANY = 30;
const MAX_DRAWS = 2_000;
/** Looks at all names between a text of the shape `before` and one of the shape `after`. */
function drawnNames(pattern, before, after) {
    const ends = completions(pattern, after);
    let many = false;
    for (const { text, state } of common(pattern, shapeOf(before))) {
        for (const alphabet of ALPHABETS) {
            const found = countNames(pattern, state, alphabet, ends);
            // In both cases every name of a `(?i)` pattern has many spellings, which are no other names.
            many ||= found.many && alphabet !== BOTH_CASES;
            if (found.length === undefined)
                continue;
            const name = drawName(pattern, state, alphabet, found.length, ends);
            const end = name === undefined ? undefined : ends(run(pattern, name, state));
            const example = name === undefined || end === undefined ? {} : { example: text + name + end };
            return { broad: true, many: true, ...example };
        }
    }
    return { broad: false, many };
}
/** From a state behind a name: the text that completes it, if there is one. */
function completions(pattern, after) {
    const known = new Map();
    return (state) => {
        if (!known.has(state))
            known.set(state, overlap(pattern, shapeOf(after), state));
        return known.get(state);
    };
}
/** @returns the length at which names made up at random are admitted, if any. */
function countNames(pattern, from, alphabet, ends) {
    let counts = new Map([[from, 1]]);
    let total = 0;
    for (let length = 1; length <= MAX_LENGTH && counts.size > 0; length++) {
        const next = new Map();
        for (const [state, count] of counts) {
            for (const character of alphabet) {
                const reached = pattern.step(state, character);
                if (!isDead(reached))
                    next.set(reached, (next.get(reached) ?? 0) + count);
            }
        }
        counts = next;
        let admitted = 0;
        for (const [state, count] of counts)
            if (ends(state) !== undefined)
                admitted += count;
        total += admitted;
        const share = admitted / alphabet.length ** length;
        if (share >= (length <= SHORT ? SHORT_SHARE : BROAD_SHARE))
            return { length, many: true };
    }
    return { many: total > MANY };
}
function drawName(pattern, from, alphabet, shortest, ends) {
    for (let draw = 0; draw < MAX_DRAWS; draw++) {
        // A longer name looks less like an accident; where only short ones are admitted, those are drawn in the end.
        const length = draw % 2 === 0 ? Math.max(shortest, 8) : shortest;
        const name = Array.from({ length }, () => alphabet.charAt((0,external_node_crypto_.randomInt)(alphabet.length))).join('');
        if (ends(run(pattern, name, from)) !== undefined)
            return name;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/policy/lint/similar-identities.js
/** Identities that are nearly the one that a pattern means: what else does it admit, and how would it be tight? */




const WORKFLOW = /^https:\/\/github\.com\/([^/]+)\/([^/]+)\/\.github\/workflows\/([^@]+)@(.+)$/;
const similar_identities_HOST = 'https://github\\.com/';
const ANY_WORKFLOW = `${similar_identities_HOST}[A-Za-z0-9_-]+${GITHUB_AFTER.owner}`;
const RELEASE_TAG = 'refs/tags/v[0-9]+\\.[0-9]+\\.[0-9]+';
/** Looks at a pattern for workflows on GitHub; undefined where it admits none. */
function similarIdentities(pattern, source) {
    const meant = overlap(pattern, shapeOf(ANY_WORKFLOW));
    const [, owner, repository, file, ref] = WORKFLOW.exec(meant ?? '') ?? [];
    if (meant === undefined || !owner || !repository || !file || !ref)
        return undefined;
    const ownerUrl = `${similar_identities_HOST}${(0,matcher/* escapePattern */.MP)(owner)}/`;
    const workflows = `${ownerUrl}${(0,matcher/* escapePattern */.MP)(repository)}/\\.github/workflows/`;
    const owners = drawnNames(pattern, similar_identities_HOST, GITHUB_AFTER.owner);
    const repositories = drawnNames(pattern, ownerUrl, GITHUB_AFTER.repository);
    const files = drawnNames(pattern, workflows, GITHUB_AFTER.workflow);
    const beforeRef = meant.slice(0, -ref.length);
    const longerFile = `${beforeRef.slice(0, -1)}.attacker.yml@${ref}`;
    const embedded = `https://evil.example/?u=${meant}`;
    const refs = looseRefs(pattern, source, beforeRef);
    const admits = [
        ...when(owners.many, 'other owners', owners.example),
        ...when(repositories.many, `other repositories of ${owner}`, repositories.example),
        ...when(files.many || admitsText(pattern, longerFile), 'other workflows', files.example ?? longerFile),
        ...refs,
        ...when(admitsText(pattern, embedded), 'an address that only holds the real one', embedded),
    ];
    const place = [
        owners.broad ? 'OWNER' : (0,matcher/* escapePattern */.MP)(owner),
        repositories.broad ? 'REPOSITORY' : (0,matcher/* escapePattern */.MP)(repository),
        '\\.github/workflows',
        files.broad ? 'FILE\\.yml' : (0,matcher/* escapePattern */.MP)(file),
    ];
    const tightRef = source.includes('heads') ? 'refs/heads/main' : RELEASE_TAG;
    return { admits, tight: `${similar_identities_HOST}${place.join('/')}@${tightRef}` };
}
/** Refs that the pattern admits although its author seems not to have thought of them. */
function looseRefs(pattern, source, beforeRef) {
    const start = run(pattern, beforeRef);
    const pull = overlap(pattern, shapeOf(GITHUB_AFTER.pullRequest), start);
    const branch = overlap(pattern, shapeOf(GITHUB_AFTER.branch), start);
    const pullNote = when(pull !== undefined, 'pull requests', `${beforeRef}${pull ?? ''}`);
    if (branch === undefined)
        return pullNote;
    if (!source.includes('heads'))
        return [...pullNote, ...when(true, 'branches', beforeRef + branch)];
    const alias = `${beforeRef}${branch}@refs/heads/attacker`;
    const anyBranch = drawnNames(pattern, `${(0,matcher/* escapePattern */.MP)(beforeRef)}refs/heads/`, '').broad;
    return [...pullNote, ...when(!anyBranch && admitsText(pattern, alias), 'branches named like the real one', alias)];
}
function admitsText(pattern, text) {
    return pattern.accepts(run(pattern, text));
}
function when(found, what, example) {
    if (!found)
        return [];
    return [example === undefined ? what : `${what} (\`${example}\`)`];
}

;// CONCATENATED MODULE: ./lib/policy/lint/lint.js
/**
 * Looks at identity patterns before anything is verified. A pattern that admits an owner made up at random proves
 * nothing, since anybody can be that owner: an error, unless it was allowed by name. A pattern that admits more than it
 * seems to mean is a warning with a tight form.
 */






/** Looks at every pattern. */
function lintIdentities({ identities, issuerPatterns, issuers }, { allowBroad }) {
    const forms = formsOf(issuers);
    const look = (of, matcher, lint) => {
        if (matcher.kind !== 'pattern')
            return [];
        const found = unlessTooComplex(matcher, () => lint(matcher));
        if (!found)
            return [];
        const { message, fix } = found;
        const one = { of, source: matcher.source };
        if (fix === undefined)
            return [{ ...one, message }];
        return [allowBroad ? { ...one, message: `${message} (\`allow-broad-identity\`)` } : { ...one, message, fix }];
    };
    return [
        ...identities.flatMap((matcher) => look('identity', matcher, (one) => lintIdentity(one, forms))),
        ...issuerPatterns.flatMap((matcher) => look('issuer', matcher, lintIssuer)),
    ];
}
/** The forms of identities that the issuers can give out; all of them for an issuer that is not known. */
function formsOf(issuers) {
    const forms = new Set();
    for (const issuer of issuers) {
        const known = IDENTITY_FORMS.filter((form) => form.issuers.some((url) => (0,matcher/* matches */.cK)(issuer, url)));
        for (const form of known.length > 0 && !admitsAnyHost(issuer) ? known : IDENTITY_FORMS)
            forms.add(form);
    }
    return [...forms];
}
function admitsAnyHost(issuer) {
    if (issuer.kind !== 'pattern')
        return false;
    try {
        return drawnNames(automatonOf(issuer.whole), HOST_FORM.before, HOST_FORM.after).broad;
    }
    catch (error) {
        if (error instanceof TooComplexError)
            return true;
        throw error;
    }
}
function lintIdentity(matcher, forms) {
    const automaton = automatonOf(matcher.whole);
    for (const form of forms) {
        const found = drawnNames(automaton, form.before, form.after);
        if (found.broad)
            return tooBroad(matcher, 'an owner that anyone can register', 'Write the owner, the repository and the workflow in the pattern.', found.example);
    }
    if (!forms.includes(GITHUB_FORM))
        return undefined;
    const near = similarIdentities(automaton, matcher.source);
    if (near) {
        if (near.admits.length === 0)
            return undefined;
        return {
            message: `\`${matcher.source}\` also matches ${near.admits.join(', ')}. To match less, use \`${near.tight}\`.`,
        };
    }
    return matchesPartOfWorkflow(matcher)
        ? {
            message: `\`${matcher.source}\` matches only a part of the identity of a workflow. A pattern must match the whole identity${completed(matcher.source)}`,
        }
        : undefined;
}
/** The pattern with its end, behind the separator that ends the name before it: `acme/widgets.*` would match `acme/widgets-fork`. */
function completed(source) {
    const [, start = '', ending] = /^\^?(https:\/\/github\\?\.com(?:\/(?:[A-Za-z0-9_-]|\\?\.)+)*)(\/|\\?\.ya?ml@?|@\S*)?$/.exec(source) ?? [];
    const names = start.split('/').length - 3;
    if (names < 1)
        return ': write it from `https://` to the ref.';
    const whole = ending !== undefined || names <= 2 || /\.ya?ml$/.test(source);
    const separator = /\.ya?ml$/.test(source) ? '@' : ending === undefined ? '/' : '';
    return whole ? `, for example \`${source}${separator}.*\`.` : '.';
}
function lintIssuer(matcher) {
    const automaton = automatonOf(matcher.whole);
    for (const form of ISSUER_FORMS) {
        const found = drawnNames(automaton, form.before, form.after);
        if (found.broad)
            return tooBroad(matcher, 'an issuer that anyone can set up', 'Write the host of the issuer in the pattern.', found.example);
    }
    if (!drawnNames(automaton, HOST_FORM.before, HOST_FORM.after).many)
        return undefined;
    return {
        message: `\`${matcher.source}\` also matches issuers on other hosts. Use \`issuer\` with the exact issuer.`,
    };
}
function tooBroad(matcher, what, narrower, example) {
    const shown = example === undefined ? '' : `, for example \`${example}\``;
    return {
        message: `\`${matcher.source}\` matches ${what}${shown}`,
        fix: `${narrower} To accept everyone, use \`allow-broad-identity\`.`,
    };
}
function matchesPartOfWorkflow(matcher) {
    const part = automatonOf((0,late/* re2 */.w)().RE2JS.compile(`\\A(?s:.*)(?:${matcher.source})(?s:.*)\\z`));
    return overlap(part, shapeOf(GITHUB_FORM.before + '[A-Za-z0-9_-]+' + GITHUB_FORM.after)) !== undefined;
}
function unlessTooComplex(matcher, look) {
    try {
        return look();
    }
    catch (error) {
        if (!(error instanceof TooComplexError))
            throw error;
        return {
            message: `\`${matcher.source}\` is too complex to check which identities it matches`,
            fix: 'Use a simpler pattern with fewer counted repetitions. To use it as it is, add `allow-broad-identity`.',
        };
    }
}

// EXTERNAL MODULE: ./lib/policy/signers/builder-id.js
var builder_id = __webpack_require__(88371);
;// CONCATENATED MODULE: ./lib/policy/compile/own-claims.js


const onServer = (value, { host }) => ({
    kind: 'exact-ignoring-case',
    value: `https://${host}/${value}`,
});
/** In the order in which a certificate is compared with them. */
const OWN_CLAIMS = [
    { key: 'repo', claim: 'source-repository-uri', matcher: onServer },
    { key: 'owner', claim: 'source-repository-owner-uri', matcher: onServer },
    { key: 'source-ref', claim: 'source-repository-ref', matcher: matcher/* exactly */.pV, problem: refProblem },
    {
        key: 'source-versioned-tag',
        claim: 'source-repository-ref',
        matcher: (value) => ({ kind: 'versioned-tag', value }),
        problem: versionedTagProblem,
    },
    { key: 'workflow-input', claim: 'build-trigger', value: 'workflow_dispatch' },
    {
        key: 'source-digest',
        claim: 'source-repository-digest',
        matcher: (value) => (0,matcher/* exactly */.pV)(value.toLowerCase()),
        problem: commitProblem,
    },
    { key: 'deny-self-hosted-runners', claim: 'runner-environment', value: 'github-hosted' },
];
/** @param tell gets what is wrong with the value of a key */
function ownClaims(entry, server, scope, tell) {
    return OWN_CLAIMS.flatMap((own) => {
        const { key, claim } = own;
        if ('value' in own) {
            const given = entry[own.key];
            // A boolean that is false requires nothing.
            const isSet = given !== undefined && !('value' in given && !given.value);
            return isSet ? [{ claim, value: (0,matcher/* exactly */.pV)(own.value), input: key }] : [];
        }
        const text = entry[own.key];
        const value = text && scope.literal(text);
        if (value === undefined)
            return [];
        const problem = own.problem?.(value);
        if (problem)
            tell(own.key, problem);
        return [{ claim, value: own.matcher(value, server), input: key }];
    });
}

;// CONCATENATED MODULE: ./lib/policy/compile/provenance.js


/** Keys that only a provenance can meet. */
const ON_PROVENANCE = ['builder-id', 'workflow-input'];
const NO_PROVENANCE = { builders: [], inputs: [] };
/** What is required, as far as it can be read. */
function provenanceOf(name, entry, scope) {
    const builders = asList(entry['builder-id']).flatMap((text) => {
        const id = scope.literal(text);
        const read = id === undefined ? undefined : (0,builder_id/* readBuilderId */.PL)(id);
        if (read && 'problem' in read) {
            scope.fail(text.place, `\`builder-id\` of \`${name}\`: ${read.problem.message}`, read.problem.fix);
        }
        return read && 'value' in read ? [read.value] : [];
    });
    return { builders, inputs: scope.pairs(entry['workflow-input']) };
}
/** The requirement for a signer; absent where nothing is required. */
function provenanceRequirement(requirement) {
    return requirement.builders.length === 0 && requirement.inputs.length === 0 ? {} : { provenance: requirement };
}

// EXTERNAL MODULE: ./lib/formats/written-pattern.js
var written_pattern = __webpack_require__(47828);
;// CONCATENATED MODULE: ./lib/policy/compile/workflow-identity.js
/**
 * Identities that no certificate can have, because they name a workflow in another form than Fulcio writes it:
 * `https://HOST/OWNER/REPOSITORY/.github/workflows/FILE@REF` (fulcio, docs/oidc.md, "GitHub").
 */


const WORKFLOWS = '/.github/workflows/';
/** The ref of a workflow is always written in full; a reusable workflow can also be called by its commit. */
const FULL_REF = /^(?:refs\/(?:heads|tags|pull)\/.|[0-9a-f]{40}$|[0-9a-f]{64}$)/;
const FORM = 'https://github.com/OWNER/REPOSITORY/.github/workflows/FILE.yml@refs/tags/TAG';
/**
 * Says why the exact `identity` cannot be that of any workflow. Other identities (e-mail addresses, SPIFFE, workflows of
 * other systems) are left alone.
 *
 * @param issuers the exact issuers that it may come from
 */
function workflowProblem(identity, issuers) {
    const other = notIdentity(identity);
    if (other)
        return other;
    const page = PAGE.exec(identity);
    if (page)
        return pageProblem(identity, page);
    if (!identity.includes(WORKFLOWS))
        return repositoryProblem(identity, issuers);
    const whole = withScheme(identity, issuers);
    const [file, ref] = splitRef(whole);
    if (ref === undefined || ref === '') {
        return {
            message: `\`${identity}\` has no \`@\` with a ref at its end, as the identity of each workflow has`,
            fix: `Add the ref that signed: \`${file}@refs/tags/TAG\` or \`${file}@refs/heads/BRANCH\`.${anyRef(file)}`,
        };
    }
    if (FULL_REF.test(ref)) {
        // As a whole but for its scheme (cosign matches it so), it is compared and refused with the identity that signed beside it.
        return whole === identity || whole === `https://${identity}` ? undefined : schemeProblem(identity, whole);
    }
    return {
        message: `\`${identity}\` ends with \`@${ref}\`, which is not a full ref`,
        fix: `Write \`${file}@refs/tags/${ref}\` for a tag, or \`${file}@refs/heads/${ref}\` for a branch.`,
    };
}
/** Text that was meant to become an identity, and patterns: no certificate has any of them. */
function notIdentity(identity) {
    const [, , inner] = /^(["'`])(.*)\1$/s.exec(identity) ?? [];
    if (inner !== undefined)
        return { message: `\`${identity}\` is in quotes, which count as a part of it`, fix: `Write \`${inner}\`.` };
    if (/^\$(?:\w+|\{\w+\})/.test(identity)) {
        return {
            message: `\`${identity}\` begins with a variable that was not replaced`,
            fix: 'In a shell, use double quotes or none. In a workflow, write `${{ env.NAME }}`. In a policy file, write `{name}`, and give its value with `var: name=VALUE`.',
        };
    }
    const written = (0,written_pattern/* writtenPattern */.a)(identity);
    // As a whole but for its stars (a pattern of cosign is so), it is compared and refused with the identity that signed beside it.
    if (!written || isWhole(identity))
        return undefined;
    const message = `\`${identity}\` looks like a pattern, and \`identity\` is compared exactly`;
    return written.pattern === undefined
        ? { message, fix: 'Write it as `identity-regexp`, which must match the whole identity.' }
        : { message, fix: `Use \`identity-regexp\` in its place: \`${written.pattern}\`.` };
}
function isWhole(identity) {
    const [file, ref = ''] = splitRef(identity);
    return /^https:\/\/[^/]/.test(file) && file.includes(WORKFLOWS) && FULL_REF.test(ref);
}
/** The address of a workflow's file or of its runs, as a browser shows it. */
const PAGE = /^(https:\/\/[^/]+\/[^/]+\/[^/]+)\/(?:(?:blob|tree|raw|edit)\/([^/]+)\/\.github|actions)\/workflows\/([^/@?#]+\.ya?ml)(?:[?#].*)?$/;
function pageProblem(identity, [, repository = '', ref = 'BRANCH', file = '']) {
    const workflow = `${repository}${WORKFLOWS}${file}`;
    return {
        message: `\`${identity}\` is the address of a page; the identity of a workflow has another form`,
        fix: `Write \`${workflow}@refs/tags/TAG\` for a release, or \`${workflow}@refs/heads/${ref}\` for a branch.`,
    };
}
/** What GitHub calls a workflow in a run (`github.workflow_ref`, `job_workflow_ref`): an identity without its host. */
const WORKFLOW_REF = /^\/*([A-Za-z0-9_-]+\/[\w.-]+\/\.github\/workflows\/.*)$/s;
/** `http://`, and `https://` with a typing error. */
const NEARLY_HTTPS = /^(?:h?t{1,2}ps?(?::\/*|\/+)|\/+)/i;
const OTHER_SCHEME = /^(?!h?t{1,2}ps?:)[a-z][a-z0-9+.-]*:\/\/[^/]/i;
/** The identity as a certificate would have it, behind `https://` and a host; one with another scheme as it is. */
function withScheme(identity, issuers) {
    const [, onGitHub] = WORKFLOW_REF.exec(identity) ?? [];
    if (onGitHub !== undefined)
        return `https://${issuers.some(github_identity/* isGitHubIssuer */.xU) ? 'github.com' : 'HOST'}/${onGitHub}`;
    if (OTHER_SCHEME.test(identity) || /^https:\/\/[^/]/i.test(identity))
        return identity;
    return `https://${identity.replace(NEARLY_HTTPS, '')}`;
}
function schemeProblem(identity, whole) {
    return {
        message: `\`${identity}\` does not begin with \`https://\` and a host, as the identity of each workflow does`,
        fix: `Write \`${whole}\`.`,
    };
}
/** A ref can hold an `@` itself; the path of a workflow before it does not. */
function splitRef(identity) {
    const at = identity.indexOf('@', identity.indexOf(WORKFLOWS));
    return at < 0 ? [identity] : [identity.slice(0, at), identity.slice(at + 1)];
}
/** The input that takes a workflow without its ref, where the identity is one of github.com. */
function anyRef(file) {
    const [, workflow] = /^https:\/\/github\.com\/([^@\s]+\/[^@\s]+)$/.exec(file) ?? [];
    return workflow === undefined
        ? ''
        : ` To accept each ref, use \`signer-workflow: ${workflow}\` in place of \`certificate-identity\`.`;
}
/** A repository alone, where a workflow must have signed. */
function repositoryProblem(identity, issuers) {
    const [, repository] = /^(?:https?:\/\/)?github\.com\/([A-Za-z0-9_-]+\/[A-Za-z0-9._-]+)\/?$/.exec(identity) ?? [];
    if (repository === undefined || !issuers.includes(github_identity/* GITHUB_ISSUER */.oX))
        return undefined;
    return {
        message: `\`${identity}\` is a repository; the identity in a certificate is a workflow with its ref`,
        fix: `Write \`${FORM}\`, or use \`repo: ${repository}\` to accept each workflow of the repository.`,
    };
}
/** The issuer of GitHub Actions is an address; the name of its host alone is in no certificate. */
function issuerProblem(issuer) {
    const [, , inner] = /^(["'`])(.*)\1$/s.exec(issuer) ?? [];
    if (inner !== undefined)
        return { message: `\`${issuer}\` is in quotes, which count as a part of it`, fix: `Write \`${inner}\`.` };
    if (!`https://${issuer}/`.startsWith(`${github_identity/* GITHUB_ISSUER */.oX}/`))
        return undefined;
    return {
        message: `\`${issuer}\` does not begin with \`https://\`, as the issuer in each certificate does`,
        fix: `Write \`https://${issuer}\`.`,
    };
}

;// CONCATENATED MODULE: ./lib/policy/compile/identities.js














const identities_OWNER = /^[A-Za-z0-9_-]{1,100}$/;
/** GitHub gives no repository a name that ends with `.git`: it is how the address of a clone ends. */
const identities_REPOSITORY = /^[A-Za-z0-9_-]{1,100}\/(?!\.{1,2}$)(?!.*\.git$)[A-Za-z0-9._-]{1,100}$/i;
/** A first part with a dot is a host, since an owner's name has none. */
const identities_WORKFLOW = /^(?:(?<host>[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)\/)?(?<file>[A-Za-z0-9_-]+\/[A-Za-z0-9._-]+\/[^@\s]+[^@\s/])(?<ref>@\S+)?$/;
/** Keys that speak of a GitHub without naming it. */
const ON_THE_SERVER = ['repo', 'owner', 'signer-repo', 'signer-workflow'];
/**
 * The identities of a signer, every one with every issuer: each suffices. What is wrong leaves problems.
 *
 * @param env tells which GitHub is spoken of; where it does not, that is a problem of whatever needs it
 */
function identitySigners(name, entry, env, scope) {
    const needs = ON_THE_SERVER.find((key) => entry[key] !== undefined);
    const named = needs ? (0,github_server/* githubServer */.Dl)(env) : { value: github_server/* GITHUB */.U0 };
    if ('problem' in named && needs)
        tell({ entry, name, scope }, needs, named.problem);
    // Where it is not known nothing is judged by what follows; it only finds what else is wrong.
    const look = { entry, name, scope, server: 'value' in named ? named.value : github_server/* GITHUB */.U0 };
    incomplete(look, needs);
    const provenance = ON_PROVENANCE.some((key) => entry[key]) ? provenanceOf(name, entry, scope) : NO_PROVENANCE;
    const issuers = exactValues(look, 'issuer', issuerProblem);
    const identities = identitiesOf(look, issuers, provenance.builders);
    const identityPatterns = patterns(look, 'identity-regexp');
    const issuerPatterns = patterns(look, 'issuer-regexp');
    const anyIssuer = entry.issuer ?? entry['issuer-regexp'];
    const allIssuers = anyIssuer ? [...issuers.map(matcher/* exactly */.pV), ...issuerPatterns] : [(0,matcher/* exactly */.pV)(look.server.issuer)];
    if (identityPatterns.length + issuerPatterns.length > 0)
        lint(look, identityPatterns, issuerPatterns, allIssuers);
    const claims = [
        ...ownClaims(entry, look.server, scope, (key, problem) => {
            tell(look, key, problem);
        }),
        ...(entry.claims ? claimRequirements(entry.claims, scope) : []),
    ];
    const root = entry.root && scope.literal(entry.root);
    const all = [...identities, ...identityPatterns.map((identity) => ({ identity, builders: provenance.builders }))];
    return all.flatMap(({ identity, builders }, index) => allIssuers.map((issuer) => ({
        kind: 'identity',
        name: all.length > 1 ? `${name} ${index + 1}` : name,
        identity,
        issuer,
        claims,
        ...(root !== undefined && { root }),
        ...(entry['transparency-log']?.value === 'required' && { transparencyLog: 'required' }),
        ...(provenance !== NO_PROVENANCE && provenanceRequirement({ builders, inputs: provenance.inputs })),
    })));
}
/** Tells of a value of the signer, where it stands. */
function tell({ entry, name, scope }, key, { message, fix }) {
    scope.fail(placeOf(entry, key), `\`${key}\` of \`${name}\`: ${message}`, fix);
}
/** An identity needs its issuer and an issuer an identity, unless a GitHub repository says both. */
function incomplete(look, origin) {
    const { entry } = look;
    const given = (keys) => keys.filter((key) => entry[key] !== undefined);
    const [identity] = given(['identity', 'identity-regexp']);
    const [issuer] = given(['issuer', 'issuer-regexp']);
    if (identity && !issuer && origin === undefined) {
        tell(look, identity, {
            message: 'is given without an issuer: another issuer could have the same identity',
            fix: `Add \`issuer\`; GitHub Actions is \`${github_server/* GITHUB */.U0.issuer}\`.`,
        });
    }
    const rivals = given(signer_shape/* RIVALS */.Sk).filter((key) => key !== 'identity-regexp' || identity === key);
    const last = rivals.at(-1);
    if (rivals.length < 2 || last === undefined)
        return;
    const message = `${(0,quoted/* quoted */.T)(rivals)} each say which identity must sign`;
    tell(look, last, { message, fix: 'Keep one of them.' });
}
/** Exact values; one in a form that no certificate has can never match. */
function exactValues({ entry, scope }, key, problemOf) {
    return asList(entry[key]).flatMap((text) => exactValue(text, problemOf, scope) ?? []);
}
function patterns({ entry, scope }, key) {
    return asList(entry[key]).flatMap((text) => patternOf(text, OR_EXACT, scope) ?? []);
}
function lint({ entry, scope }, identities, issuerPatterns, issuers) {
    const allowBroad = entry['allow-broad-identity']?.value ?? false;
    const found = lintIdentities({ identities, issuerPatterns, issuers }, { allowBroad });
    for (const { of, source, message, fix } of found) {
        const key = of === 'identity' ? 'identity-regexp' : 'issuer-regexp';
        const place = asList(entry[key]).find((text) => scope.pattern(text) === source)?.place ?? placeOf(entry, key);
        if (fix === undefined)
            scope.warn(place, message);
        else
            scope.fail(place, message, fix);
    }
}
/**
 * Where the signing workflow must lie if no identity is given: the narrowest of the keys that say so. A builder that is a
 * workflow signs for itself: where nobody else is named who may sign, what a provenance says of its builder counts only if
 * the certificate is the builder's own.
 */
function identitiesOf(look, issuers, builders) {
    const { entry, server } = look;
    const own = builders.filter((builder) => builder.workflow);
    // Who signs for a builder is a release of its own too, unless its ref is written out.
    const release = own.length > 0 ? builder_id/* RELEASE_TAG */.Be : undefined;
    const workflow = (0,defined/* said */.a)(entry['signer-workflow'], (text) => workflowOf(text, look, release ?? ANY_REF));
    const signerRepo = (0,defined/* said */.a)(entry['signer-repo'], (text) => repositoryOf(text, look, 'signer-repo'));
    const repo = (0,defined/* said */.a)(entry.repo, (text) => repositoryOf(text, look, 'repo'));
    const owner = (0,defined/* said */.a)(entry.owner, (text) => identities_ownerOf(text, look, repo));
    const all = (identities) => identities.map((identity) => ({ identity, builders }));
    if (entry.identity || entry['identity-regexp'])
        return all(exactValues(look, 'identity', (value) => workflowProblem(value, issuers)).map(matcher/* exactly */.pV));
    if (workflow)
        return all(workflow);
    if (signerRepo !== undefined)
        return all([within(server, signerRepo, release)]);
    const place = repo ?? owner;
    if (place === undefined)
        return [];
    const others = builders.filter((builder) => !builder.workflow);
    return [
        ...own.map((builder) => ({ identity: (0,builder_id/* identityOfBuilder */.p_)(builder), builders: [{ ...builder, signs: true }] })),
        ...(own.length === 0 || others.length > 0 ? [{ identity: within(server, place), builders: others }] : []),
    ];
}
function workflowOf(text, look, refs) {
    const workflow = look.scope.literal(text);
    if (workflow === undefined)
        return [];
    const found = workflowIdentity(workflow, look.server, refs);
    if (found)
        return [found];
    const fix = 'Write `owner/repo/.github/workflows/file.yml`, without `https://`; with `@refs/tags/v1` at its end if the ref matters.';
    tell(look, 'signer-workflow', { message: `\`${workflow}\` is not a workflow`, fix });
    return [];
}
/** `refs/\u2026` or a commit. */
const ANY_REF = '(?:refs/.*|[0-9a-fA-F]+)';
/**
 * A workflow that names its ref is matched exactly. Without one any ref will do, but nothing else may follow the file's
 * name: a ref that is optional behind a pinned ref would admit a branch called `main@refs/heads/attacker`.
 */
function workflowIdentity(text, server, refs) {
    const found = text.length > limits/* MAX_WORKFLOW_ADDRESS */.cx ? undefined : identities_WORKFLOW.exec(text);
    const { host = server.host, file, ref } = found?.groups ?? {};
    if (file === undefined)
        return undefined;
    const url = `https://${host}/${file}`;
    if (ref !== undefined)
        return (0,matcher/* exactly */.pV)(`${url}${ref}`);
    const words = refs === ANY_REF ? `${url} at any ref` : `${url} at the tag of a release`;
    return (0,matcher/* patternFor */.uG)(`${(0,matcher/* escapePattern */.MP)(url)}${refs === ANY_REF ? `(?:@${refs})?` : `@${refs}`}`, words);
}
/**
 * Every identity in an owner or a repository. `(?i:)` knows more letters than ASCII's, but an identity has no others.
 *
 * @param refs a pattern for the ref; anything may follow where absent
 */
function within({ host }, place, refs) {
    // A branch may be called `main@refs/tags/v1.2.3`: before the ref that counts there is no other.
    const rest = refs === undefined ? '.+' : `[^@]+@${refs}`;
    const words = `a workflow of ${host}/${place}${refs === undefined ? '' : ', at the tag of a release'}`;
    return (0,matcher/* patternFor */.uG)(`(?i:${(0,matcher/* escapePattern */.MP)(`https://${host}/${place}/`)})${rest}`, words);
}
function repositoryOf(text, look, key) {
    const value = look.scope.literal(text);
    if (value === undefined || identities_REPOSITORY.test(value))
        return value;
    tell(look, key, { message: `\`${value}\` is not a repository`, fix: repositoryFix(value) });
    return undefined;
}
/** The name in an address that was copied from a browser or from `git clone`. */
function repositoryFix(value) {
    const [, name] = /^(?:https?:\/\/[^/]+\/|git@[^:/]+:|[^/]+\.[^/]+\/)?([A-Za-z0-9_-]+\/[A-Za-z0-9._-]+?)(?:\.git)?\/?$/i.exec(value) ?? [];
    return name !== undefined && identities_REPOSITORY.test(name)
        ? `Write \`${name}\`.`
        : 'Write `owner/name`, without `https://` and host.';
}
function identities_ownerOf(text, look, repo) {
    const owner = look.scope.literal(text);
    if (owner === undefined)
        return undefined;
    if (!identities_OWNER.test(owner)) {
        tell(look, 'owner', {
            message: `\`${owner}\` is not an owner`,
            fix: 'Write only the name of the user or organisation. For a repository use `repo`.',
        });
        return undefined;
    }
    if (repo !== undefined && repo.split('/')[0]?.toLowerCase() !== owner.toLowerCase()) {
        tell(look, 'owner', {
            message: `\`${owner}\` does not own \`${repo}\``,
            fix: 'Remove `owner`; `repo` names the owner too.',
        });
    }
    return owner;
}

;// CONCATENATED MODULE: ./lib/policy/compile/signers.js
/** From the `signers` of a document to those of the engine. */















const OF_OPENPGP = ['openpgp', 'keyserver', 'fingerprints'];
/** What says more about a key, and what to do where none is given. */
const ABOUT_KEYS = [
    ['key-id', 'Add the key: an id proves nothing by itself.'],
    ['signed-by', 'Add the key that they must have signed, or remove `signed-by`.'],
];
/**
 * Converts every signer; one that is wrong is entered without a value, so that nobody misses it elsewhere.
 *
 * @param declared the names of all signers, also of those that could not be read: only what is wrong with them is complained of
 */
async function convertSigners(entries, declared, scope, given) {
    const context = { folders: (0,files_folders/* createFolders */.i)(), ...given };
    for (const [name, { value, place }] of entries ?? []) {
        const before = scope.problems.length;
        const found = await signersOf(name, value, scope, context);
        const sound = found !== undefined && scope.problems.length === before;
        scope.signers.set(name, sound ? { name, place, ...found, usedFor: new Set() } : undefined);
    }
    for (const name of declared)
        if (!scope.signers.has(name))
            scope.signers.set(name, undefined);
    // Who vouches is named like any other signer, so that all must be known.
    for (const [name, { value }] of entries ?? [])
        if (value['signed-by'])
            resolveVouchers(name, value['signed-by'], scope);
}
async function signersOf(name, entry, scope, context) {
    const { key, openpgp, keyserver } = entry;
    const before = scope.problems.length;
    combinationProblems(name, entry, scope);
    const certificate = signer_shape/* OF_CERTIFICATES */.li.some((one) => entry[one] !== undefined);
    const identities = certificate ? identitySigners(name, entry, context.env, scope) : [];
    const provenance = certificate ? NO_PROVENANCE : provenanceOf(name, entry, scope);
    // What a wrong signer would read is not looked at.
    if (scope.problems.length > before)
        return undefined;
    if (key) {
        const log = entry['transparency-log']?.value ?? 'auto';
        const keys = await keySigners(name, asList(key), { log, vouched: entry['signed-by'] !== undefined }, scope, context);
        if (!keys)
            return undefined;
        const named = { ...provenanceRequirement(provenance), ...signers_keyIdOf(entry['key-id'], keys, scope) };
        return { signers: keys.map((one) => ({ ...one, ...named })), pinned: [] };
    }
    if (openpgp ?? keyserver)
        return openPgpSigners(name, entry, scope, context);
    return { signers: identities, pinned: [] };
}
function signers_keyIdOf(text, keys, scope) {
    const keyId = text && scope.literal(text);
    if (!text || keyId === undefined)
        return {};
    const other = keys.find(({ format }) => format);
    if (other?.format) {
        const message = `\`key-id\` is about keys in PEM, and ${other.file} is a key of ${other.format.kind}`;
        scope.fail(text.place, message, 'Remove it: signatures of that form say by themselves which key they are by.');
    }
    return { keyId };
}
/** What goes together in one signer. */
function combinationProblems(name, entry, scope) {
    const pgp = entry.openpgp ? 'openpgp' : entry.keyserver ? 'keyserver' : undefined;
    const byKey = entry.key ? 'key' : pgp;
    if (!byKey && !signer_shape/* NAMING */.DX.some((one) => entry[one]))
        nobodyProblem(name, entry, scope);
    const others = signer_shape/* OF_CERTIFICATES */.li.filter((one) => entry[one] !== undefined);
    const rivals = [...others, ...(entry.key && pgp ? [pgp] : [])];
    if (byKey && rivals.length > 0) {
        const message = `\`${byKey}\` cannot be used together with ${(0,quoted/* quoted */.T)(rivals)}`;
        scope.fail(placeOf(entry, byKey), message, 'Use either `key` or an identity, not both.');
    }
    for (const [one, fix] of ABOUT_KEYS.filter(([key]) => !entry.key && entry[key])) {
        scope.fail(placeOf(entry, one), `\`${one}\` is given without \`key\``, fix);
    }
    if (entry['transparency-log'])
        logProblem(entry['transparency-log'], entry, pgp, scope);
    if (OF_OPENPGP.some((one) => entry[one]))
        openPgpProblems(entry, pgp, scope);
    twoFormsProblems(name, entry, scope);
}
function twoFormsProblems(name, entry, scope) {
    for (const [exact, pattern] of signer_shape/* TWO_FORMS */.r9.filter((pair) => pair.every((one) => entry[one] !== undefined))) {
        const message = `\`${pattern}\` of \`${name}\`: cannot be used together with \`${exact}\``;
        const fix = `Keep one of them. For alternatives, give several values of \`${exact}\`, or write several signers in a policy file.`;
        scope.fail(placeOf(entry, pattern), message, fix);
    }
}
function logProblem(log, { key }, pgp, scope) {
    if (log.value === 'none' && !key) {
        const fix = 'Remove it: without the log, the time of the signature is not proven.';
        scope.fail(log.place, '`transparency-log`: `none` is possible only with `key`', fix);
    }
    else if (pgp) {
        scope.fail(log.place, 'no OpenPGP signature is in a transparency log', 'Remove `transparency-log`.');
    }
}
function openPgpProblems(entry, pgp, scope) {
    const fail = (at, message, fix) => {
        scope.fail(placeOf(entry, at), message, fix);
    };
    for (const one of ON_PROVENANCE.filter((word) => pgp && entry[word] !== undefined)) {
        fail(one, 'an attestation is never signed by OpenPGP', `Remove \`${one}\`.`);
    }
    if (entry.fingerprints && !pgp)
        fail('fingerprints', '`fingerprints` is given without `openpgp`', 'Add the keys.');
    if (!entry.keyserver || entry.fingerprints)
        return;
    const message = '`keyserver` is given without `fingerprints`: a keyserver hands out keys in any name';
    fail('keyserver', message, 'Add the full fingerprints of the keys that may sign.');
}
function nobodyProblem(name, entry, scope) {
    const given = (keys) => keys.find((one) => entry[one] !== undefined);
    const issuer = given(['issuer', 'issuer-regexp']);
    if (issuer) {
        const message = `\`${issuer}\` of \`${name}\` is given without an identity, so every identity of that issuer would be accepted`;
        scope.fail(placeOf(entry, issuer), message, 'Add `identity`, or `repo` for a GitHub repository.');
        return;
    }
    const claim = given([...signer_shape/* OF_CLAIMS */.QB, ...ON_PROVENANCE]);
    const [place, message] = claim
        ? [placeOf(entry, claim), `\`${claim}\` of \`${name}\` is given without a signer`]
        : [entry.place, `the signer \`${name}\` has no identity and no key`];
    scope.fail(place, message, 'Add `repo`, or `identity` with `issuer`, `key` or `openpgp`.');
}
/** True where the file may be read: a stranger's key is not even parsed. */
async function mayRead(file, key, place, scope, context) {
    const believed = { path: file, ...scope.at(place, key) };
    scope.believed.push(believed);
    return (await (0,untrusted_checkout/* checkoutProblems */.d)([believed], context)).length === 0;
}
async function keySigners(name, values, { log, vouched }, scope, context) {
    const found = await Promise.all(values.map(async (text, index) => {
        const given = scope.literal(text);
        if (given === undefined)
            return undefined;
        if ((0,key_source/* isKeyFile */.cI)(given) && !(await mayRead(given, 'key', text.place, scope, context)))
            return undefined;
        const called = values.length > 1 ? `${name} ${index + 1}` : name;
        const read = vouched
            ? await vouchedSigners(given, called, log, context)
            : named(await readKeys(given, context), called, log);
        if ('value' in read)
            return read.value;
        const { message, fix, code } = read.problem;
        scope.fail(text.place, message, fix, code);
        return undefined;
    }));
    return found.includes(undefined) ? undefined : found.flatMap((keys) => keys ?? []);
}
function named(read, name, log) {
    return 'value' in read ? { value: namedSigners(read.value, name, log) } : read;
}
async function openPgpSigners(name, { openpgp, fingerprints = [], keyserver }, scope, context) {
    const texts = asList(openpgp);
    const files = [];
    for (const text of texts) {
        const file = scope.literal(text);
        if (file !== undefined && (await mayRead(file, 'openpgp', text.place, scope, context)))
            files.push(file);
    }
    const pins = pinsOf(fingerprints, scope);
    if (keyserver)
        serverOf(keyserver, scope, context.offline);
    if (files.length < texts.length || pins.length < fingerprints.length)
        return undefined;
    // Whose keys they are is known where they are read.
    if (context.reads === false)
        return { signers: [], pinned: pins.length > 0 ? pins : ['0'.repeat(40)] };
    const at = files.map((file) => ({ file, path: (0,external_node_path_.resolve)(context.workspace, file) }));
    const { signers, problems } = await (0,openpgp_keys/* readOpenPgpKeys */._M)(at, pins, {
        workspace: context.workspace,
        folders: context.folders,
        elsewhere: keyserver !== undefined,
    });
    for (const { of, message, fix, code } of problems) {
        const [first] = of === 'fingerprints' ? fingerprints : texts;
        if (first)
            scope.fail(first.place, message, fix, code);
    }
    return {
        signers: signers.map((signer) => ({
            ...signer,
            name: signers.length > 1 ? `${name} ${signer.fingerprint}` : name,
        })),
        pinned: keyserver ? (0,openpgp_keys/* unmetPins */.O)(signers, pins) : [],
    };
}
function pinsOf(fingerprints, scope) {
    return fingerprints.flatMap((text) => {
        const filled = scope.literal(text);
        const pin = filled === undefined ? undefined : fullFingerprint(filled);
        if (filled !== undefined && pin === undefined) {
            const fix = 'Write all 40 hex digits (64 for a key of version 6): shorter ids can be forged. `gpg --fingerprint` prints them.';
            scope.fail(text.place, `\`${filled}\` is not a full fingerprint`, fix);
        }
        return pin ?? [];
    });
}
/** One keyserver is asked in a run. */
function serverOf(text, scope, offline) {
    const url = scope.literal(text)?.replace(/^hkps:/i, 'https:');
    if (url === undefined)
        return;
    if (offline) {
        const message = '`keyserver` needs the network, and cannot be used with `offline`';
        scope.fail(text.place, message, 'Keep the keys in files and give them with `openpgp`.');
    }
    if (!(0,address/* isSafeAddress */.cr)(url)) {
        const fix = 'Write the address of a keyserver with `https://`; `hkps://` means the same.';
        scope.fail(text.place, `\`${(0,shown_address/* shownAddress */.Uk)(url)}\` is not an https URL`, fix);
    }
    if (scope.keyserver !== undefined && scope.keyserver !== url) {
        scope.fail(text.place, 'another keyserver is named above', 'Name one keyserver for all signers.');
    }
    scope.keyserver = url;
}

// EXTERNAL MODULE: ./lib/policy/inputs/parts.js
var inputs_parts = __webpack_require__(56536);
// EXTERNAL MODULE: ./lib/files/proven-folder.js
var proven_folder = __webpack_require__(1152);
// EXTERNAL MODULE: ./lib/files/way-to.js
var way_to = __webpack_require__(99016);
// EXTERNAL MODULE: ./lib/policy/inputs/in-the-way.js
var in_the_way = __webpack_require__(69655);
// EXTERNAL MODULE: ./lib/core/report-files.js
var report_files = __webpack_require__(95519);
;// CONCATENATED MODULE: ./lib/policy/compile/hand-over.js
/** Where a run writes, and what becomes of files that passed: nothing may lie where something else does. */







const HAND_OVER = ['verified-dir', 'install', 'recheck'];
/** Inputs that name what a run writes, or what becomes of what passed. */
const WRITES = [...report_files/* ALL_REPORT_FILES */.Zx.map(({ name }) => name), ...HAND_OVER, 'share-tool'];
/** True where a run leaves more behind than its answer. */
function isHandedOver(given, { imageRules }) {
    return WRITES.some((name) => (0,inputs_parts/* isGiven */.qR)(given, name)) || imageRules.some(({ sbomDir }) => sbomDir !== undefined);
}
/** Everything that cannot be written where it should be, or handed over. */
function handOverProblems(given, policy, { kind, workspace }) {
    const { rules, imageRules, revocations } = policy;
    const artifacts = rules.flatMap((rule) => rule.artifacts);
    const sbomDirs = [...new Set(imageRules.flatMap(({ sbomDir }) => sbomDir ?? []))];
    const written = [
        ...report_files/* REPORT_FILES */.JL.map(({ name }) => ({ where: name, path: given[name] })),
        { where: 'revocations-cache', path: revocations?.cache },
        ...sbomDirs.map((path) => ({ where: 'sbom-dir', path })),
    ];
    return [
        ...(0,report_path/* reportPathProblems */.Up)(given, artifacts, workspace),
        ...effectProblems(given, policy),
        ...shareToolProblems(given, policy, kind),
        ...recheckProblems(given, policy, kind),
        ...misplaced(given, written),
        ...folderProblems('verified-dir', given['verified-dir'], workspace),
        ...sbomDirs.flatMap((folder) => folderProblems('sbom-dir', folder, workspace)),
    ];
}
function effectProblems(given, { rules, imageRules }) {
    const problems = [];
    // A rule of nothing but digests names no file.
    const files = rules.some((rule) => rule.artifacts.length > 0 || rule.digests.length === 0);
    for (const where of HAND_OVER.filter((name) => (0,inputs_parts/* isGiven */.qR)(given, name))) {
        if (!files && !(where === 'verified-dir' && imageRules.length > 0)) {
            const fix = 'Name them with `artifacts` or `checksums`, or remove it.';
            problems.push({ where, message: 'is about files, and none are checked', fix });
        }
        if (given.mode === 'report') {
            const message = 'is never done with `mode: report`, which lets failures pass';
            problems.push({ where, message, fix: 'Remove one of the two.' });
        }
    }
    return problems;
}
function shareToolProblems(given, { from: release }, kind) {
    if (!given['share-tool'])
        return [];
    const problems = [];
    const add = (message, fix) => {
        problems.push({ where: 'share-tool', message, fix });
    };
    if (kind === 'terminal')
        add("is about the runner's tool cache, and a command has no later steps", 'Remove it.');
    if (!given.install)
        add('is about what `install` installs', 'Add `install: true`, or remove it.');
    if (!release)
        add('needs a name and a version that later steps can ask for', 'Name the release with `release`, or remove it.');
    return problems;
}
function recheckProblems(given, { from: release }, kind) {
    if (!given.recheck)
        return [];
    const where = 'recheck';
    const problems = [];
    if (kind === 'terminal') {
        const fix = 'Remove it; run the command again where the files are used.';
        problems.push({ where, message: 'is a post step of the action, and a command has none', fix });
    }
    if (release && given['verified-dir'] === undefined) {
        const message = 'has no files to hash again: the downloads of a release are removed after the run';
        problems.push({ where, message, fix: 'Add `verified-dir`.' });
    }
    return problems;
}
/** What a run writes must not lie among what it hands over. */
function misplaced({ 'verified-dir': folder }, written) {
    return written.flatMap(({ where, path }) => {
        if (folder === undefined || path === undefined || !liesWithin(path, folder))
            return [];
        const message = `\`${path}\` is in \`verified-dir\`, which holds nothing but what was verified`;
        return [{ where, message, fix: 'Name a place outside of it.' }];
    });
}
/** Both relative to the same folder, or absolute. */
function liesWithin(path, folder) {
    const way = (0,external_node_path_.relative)((0,external_node_path_.resolve)(folder), (0,external_node_path_.resolve)(path));
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
/** Folders that mean "verified": asked for before anything is checked, since a long run should not end with it. */
function folderProblems(where, folder, workspace) {
    if (folder === undefined)
        return [];
    const path = (0,external_node_path_.resolve)(workspace, folder);
    const file = (0,way_to/* fileInTheWay */.I)(path);
    if (file !== undefined)
        return [{ where, ...(0,in_the_way/* belowFile */.Q)(folder, file, workspace) }];
    const problem = (0,proven_folder/* occupied */.r)(path);
    if (problem === undefined)
        return [];
    const message = `\`${folder}\` ${problem}; what is verified must not be mixed with what is not`;
    return [{ where, message, fix: 'Name a folder that does not exist yet, or an empty one.' }];
}

;// CONCATENATED MODULE: ./lib/policy/compile/switches.js







const SIGNATURES_VARIABLE = 'SIGNATURE_GATE_SKIP_COSIGN_VERIFY';
const CHECKSUMS_VARIABLE = 'SIGNATURE_GATE_SKIP_HASH_VERIFY';
const CHECKS = [
    { of: ['skip-signatures', 'skip-checksums', 'skip-reason'], problems: skipProblems },
    { of: ['mode', 'deployed', 'revocations-cache'], problems: auditProblems },
    { of: ['vsa', 'vsa-resource', 'vsa-verifier'], problems: (given, _, context) => vsaProblems(given, context) },
    { of: ['registry-auth-host'], problems: tokenServiceProblems },
    { of: ['shard', 'merge'], problems: shard_inputs/* shardProblems */.Rz },
    {
        of: ['deployment-record'],
        reads: true,
        problems: (given, _, context) => deploymentProblems(given, context),
    },
];
/** What does not go together with the policy, or is missing. */
function runProblems(given, policy, context) {
    const { kind, env, reads = true } = context;
    const asked = CHECKS.filter((check) => (reads || !check.reads) && check.of.some((name) => (0,inputs_parts/* isGiven */.qR)(given, name)));
    const problems = asked.flatMap((check) => check.problems(given, policy, context));
    if (reads && isHandedOver(given, policy))
        problems.push(...handOverProblems(given, policy, context));
    if (kind !== 'terminal' || given['skip-reason'] !== undefined)
        return problems;
    // Switches of the environment need their reason as inputs do.
    const message = 'is set in the environment without a reason';
    const fix = 'Say why with `skip-reason`, or unset it.';
    const switches = [SIGNATURES_VARIABLE, CHECKSUMS_VARIABLE].filter((variable) => env[variable] === '1');
    return [...switches.map((where) => ({ where, message, fix })), ...problems];
}
function auditProblems({ mode, deployed, 'revocations-cache': cache }, { revocations }) {
    const problems = [];
    const add = (where, message, fix) => {
        problems.push({ where, message, fix });
    };
    if (cache !== undefined && !revocations) {
        add('revocations-cache', 'is given without `revocations`', 'Name the revocation list, or remove it.');
    }
    if (mode !== 'audit') {
        if (deployed !== undefined)
            add('deployed', 'is only for an audit', 'Add `mode: audit`, or remove it.');
        return problems;
    }
    if (deployed === undefined) {
        const fix = 'Name a file of versions, digests and images, or the JSON of `kubectl get pods -o json`.';
        add('deployed', 'is missing: an audit needs the list of what is deployed', fix);
    }
    else if (!revocations) {
        // Without a list everything would pass.
        const fix = 'Name the signed list, and who must have signed it.';
        add('revocations', '`mode: audit` is given without a revocation list to compare with', fix);
    }
    return problems;
}
function skipProblems(given) {
    const switches = ['skip-signatures', 'skip-checksums'].filter((name) => given[name]);
    const reason = given['skip-reason'];
    if (reason === undefined) {
        const fix = 'Say why with `skip-reason`; it is shown on top of the summary.';
        return switches.map((where) => ({ where, message: 'is given without a reason', fix }));
    }
    if (reason.length <= limits/* MAX_SKIP_REASON_LENGTH */.DA)
        return [];
    const message = `has ${reason.length} characters; at most ${limits/* MAX_SKIP_REASON_LENGTH */.DA} are allowed`;
    return [{ where: 'skip-reason', message, fix: 'Say it in a sentence.' }];
}
/**
 * The emergency switches that are on. The variables of the environment count for the command alone, and only as `1`.
 *
 * @param reason without one no switch is on
 */
function skipsOf(reason, given, { kind, env }) {
    const isOn = (name, variable) => given[name] === true || (kind === 'terminal' && env[variable] === '1');
    return {
        ...(isOn('skip-signatures', SIGNATURES_VARIABLE) && { signatures: reason }),
        ...(isOn('skip-checksums', CHECKSUMS_VARIABLE) && { checksums: reason }),
    };
}

;// CONCATENATED MODULE: ./lib/policy/compile/tags.js


/** Undefined where it is wrong. */
function tagRequirement(entry, scope) {
    const name = scope.literal(entry.name);
    if (name === undefined)
        return undefined;
    if (!isTagName(name) || name.startsWith('refs/')) {
        const fix = 'Write only the name, such as `v1.2.3`, without `refs/tags/`.';
        scope.fail(entry.name.place, `\`${name}\` is not a name of a tag`, fix);
    }
    const signature = signatureRequirement(entry['signed-by'], entry, 'artifacts', scope);
    if (signature)
        provenanceProblem(signature.by, '`git-tag` is signed without provenance', entry.name.place, scope);
    return signature && { name, signature };
}

;// CONCATENATED MODULE: ./lib/policy/compile/trust.js
/** Where trusted roots and log entries come from: the document says it, or the inputs beside it. */




/** What is wrong leaves problems; files that roots are read from are believed. */
function trustOf(document, given, scope) {
    const { 'trusted-root': roots, 'rekor-url': log } = document;
    const inputs = {
        ...given,
        ...(roots && ownRoots(asList(roots), given, scope)),
        ...(log && ownLog(log, given, scope)),
    };
    const places = {
        ...(roots && { 'trusted-root': asList(roots)[0]?.place ?? document.place }),
        ...(log && { 'rekor-url': log.place }),
    };
    const placeOf = (key) => places[key] ?? { input: key };
    trustProblems(inputs, (key, message, fix) => {
        scope.fail(placeOf(key), message, fix);
    });
    const trust = trustPolicy(inputs);
    for (const source of trust.sources) {
        if (source.kind === 'file')
            scope.believed.push({ path: source.path, ...scope.at(placeOf('trusted-root'), 'trusted-root') });
    }
    const tufRoot = inputs['tuf-root'];
    if (tufRoot !== undefined)
        scope.believed.push({ where: 'tuf-root', path: tufRoot });
    if ([...(document.signers ?? [])].some(([, { value }]) => value.root))
        boundProblems(trust, scope, document.place);
    return trust;
}
function ownRoots(own, given, scope) {
    if (given['trusted-root'])
        givenTwice('trusted-root', 'Remove one of them; the policy decides whom to trust.', scope);
    return { 'trusted-root': scope.literals(own) };
}
function ownLog(own, given, scope) {
    if (given['rekor-url'] !== undefined)
        givenTwice('rekor-url', 'Remove one of them.', scope);
    const url = scope.literal(own);
    return url === undefined ? {} : { 'rekor-url': url };
}
function givenTwice(input, fix, scope) {
    scope.fail({ input }, 'is also in the policy', fix);
}
function trustProblems(given, tell) {
    const sources = given['trusted-root'] ?? ['tuf'];
    for (const name of ['tuf-mirror', 'tuf-root']) {
        if (given[name] === undefined)
            continue;
        if (!sources.includes('tuf')) {
            tell(name, '`trusted-root` does not use TUF', 'Remove it, or add `tuf` to `trusted-root`.');
        }
        else if (given.offline) {
            const fix = 'Give the trusted root itself as a file with `trusted-root`.';
            tell(name, 'cannot be used with `offline`; the embedded root is of another repository', fix);
        }
    }
    const mirror = given['tuf-mirror'];
    if (mirror !== undefined && !(0,address/* isSafeAddress */.cr)(mirror)) {
        const fix = 'Write the URL that `root.json` is under, such as `https://tuf.example.com`.';
        tell('tuf-mirror', `\`${(0,shown_address/* shownAddress */.Uk)(mirror)}\` is not an https URL`, fix);
    }
    const log = given['rekor-url'];
    if (log !== undefined && !((0,address/* isSafeAddress */.cr)(log) && (0,address/* isPlainUrl */.Aj)(new URL(log)))) {
        const fix = 'Write the address that `/api/v1/log` is under, such as `https://rekor.sigstore.dev`, without a query or a password.';
        tell('rekor-url', `\`${(0,shown_address/* shownAddress */.Uk)(log)}\` is not the https URL of a log`, fix);
    }
    if (given.offline && sources.includes('gh')) {
        const fix = 'Run `gh attestation trusted-root > root.jsonl` beforehand and give that file.';
        tell('trusted-root', '`gh` needs the network, and cannot be used with `offline`', fix);
    }
}
/** The sources of trusted roots; without a network the embedded root stands for TUF. */
function trustPolicy(given) {
    const offline = given.offline ?? false;
    const rekorUrl = given['rekor-url']?.replace(/\/+$/, '');
    const names = (given['trusted-root'] ?? ['tuf']).map((name) => (offline && name === 'tuf' ? 'embedded' : name));
    return {
        sources: [...new Set(names)].map((name) => rootSource(name, given)),
        maxAgeMs: given['trusted-root-max-age'] ?? limits/* DEFAULT_ROOT_MAX_AGE_MS */.HE,
        ...(given['trusted-root-max-age'] !== undefined && { maxAgeRequired: true }),
        offline,
        ...(rekorUrl !== undefined && { rekorUrl }),
    };
}
function rootSource(name, given) {
    const mirror = given['tuf-mirror'];
    const rootFile = given['tuf-root'];
    switch (name) {
        case 'embedded':
        case 'staging':
        case 'gh':
            return { kind: name };
        case 'tuf':
            return { kind: 'tuf', ...(mirror !== undefined && { mirror }), ...(rootFile !== undefined && { rootFile }) };
        default:
            return { kind: 'file', path: name };
    }
}
/** Who is bound to a root is bound to one of those that are trusted. */
function boundProblems({ sources }, scope, place) {
    for (const group of scope.signers.values()) {
        for (const signer of group?.signers ?? []) {
            const root = signer.kind === 'identity' ? signer.root : undefined;
            if (root === undefined)
                continue;
            if (sources.some((source) => namesOf(source).some((one) => root === one || root.startsWith(`${one}#`))))
                continue;
            const known = sources.flatMap(namesOf).map((one) => `\`${one}\``);
            const fix = `The trusted roots are ${known.join(', ')}; \`trusted-root\` names them.`;
            scope.fail(group?.place ?? place, `\`${root}\`, the root of \`${signer.name}\`, is not a trusted root here`, fix);
        }
    }
}
/** What the loaded roots will be called. */
function namesOf(source) {
    switch (source.kind) {
        case 'file':
            return [source.path === 'public-good' || source.path === 'staging' ? `./${source.path}` : source.path];
        case 'tuf':
            return [
                source.mirror === undefined && source.rootFile === undefined
                    ? 'public-good'
                    : (0,shown_address/* shownAddress */.Uk)(source.mirror ?? ''),
            ];
        case 'embedded':
            return ['public-good'];
        case 'staging':
        case 'gh':
            return [source.kind];
    }
}

;// CONCATENATED MODULE: ./lib/policy/compile/document-variables.js
/** The variables of a document: its own `vars`, overridden by the input `var`. */


/** Reads them before anything else, since everything else is filled with them. */
function readVars(entries = new Map(), given) {
    const own = new Map();
    const problems = [];
    for (const [name, { value, place }] of entries) {
        const problem = (0,document_variables/* defineVariable */.u9)(`${name}=${value.value}`, own);
        if (problem)
            problems.push({ place, ...problem });
    }
    const variables = new RecordedVariables((0,document_variables/* withHostArch */.TO)(new Map([...own, ...given])));
    for (const [name, { value }] of entries) {
        const [inner] = /\{([A-Za-z][A-Za-z0-9_-]*)\}/.exec(value.value) ?? [];
        if (inner === undefined || !variables.has(inner.slice(1, -1)))
            continue;
        const message = `the variable \`${name}\` uses \`${inner}\``;
        problems.push({ place: value.place, message, fix: 'Write it out: a variable is plain text.' });
    }
    return { variables, problems };
}
/** What nothing asked for: in the file a remark, in the input beside it a mistake, since it was meant to change something. */
function unusedVariables({ vars, place: whole }, given, scope) {
    for (const [name, { place }] of vars ?? []) {
        if (!scope.variables.used.has(name))
            scope.warn(place, `the variable \`${name}\` is not used`);
    }
    // Calls share their variables with other steps.
    for (const name of 'line' in whole ? given.keys() : []) {
        if (scope.variables.used.has(name) || vars?.has(name) === true)
            continue;
        scope.fail({ input: 'var' }, `\`${name}\` is not a variable of the policy`, 'Remove it, or correct its name.');
    }
}

;// CONCATENATED MODULE: ./lib/policy/compile/compile.js
/**
 * From a policy document to the policy. This room alone knows what goes together, what is meant where nothing is said, which values can
 * be, who may sign and which files may be believed; whether the document was written as a file or with inputs shows only in the places
 * that problems name.
 */





















/**
 * Compiles a document.
 *
 * @param given the inputs of the run; those that are part of the document are in it
 * @throws ConfigError with every problem at once, each with its place.
 */
async function compile(stated, given, context) {
    const { source, digest, document } = stated;
    const overriding = given.var ?? new Map();
    const vars = readVars(document?.vars, overriding);
    const scope = createScope(source, vars.variables, runFacts(document, given, context));
    if (!document)
        throw new errors/* ConfigError */.xL(problemsOf(scope, stated.problems));
    for (const { place, message, fix } of vars.problems)
        scope.fail(place, message, fix);
    const { now, offline } = scope.run;
    const { timeout: timeoutMs, 'github-token': githubToken } = given;
    const signing = { ...context, now, offline, ...(0,defined/* defined */.s)({ timeoutMs, githubToken }) };
    await convertSigners(document.signers, stated.declared, scope, signing);
    const trust = trustOf(document, given, scope);
    if (!stated.subject)
        withoutSubject(document, scope);
    const { assets, ...requirements } = compile_requirementsOf(document, given, trust, scope);
    const release = assets ?? requirements.release?.reference;
    const { rules = [] } = document;
    const handedAs = (0,defined/* said */.a)(rules.find((rule) => rule.as), () => handedNames(rules, scope));
    // After a mistake nobody knows what would have been used.
    if (stated.problems.length + scope.problems.length === 0) {
        unusedVariables(document, overriding, scope);
        unusedSigners(scope);
    }
    if (!scope.run.offline && context.fetches !== false)
        scope.problems.push(...(await (0,network/* networkProblemsOf */.Yv)(context.env)));
    scope.problems.push(...runProblems(given, { ...requirements, ...(0,defined/* defined */.s)({ from: release }) }, context), ...(await (0,untrusted_checkout/* checkoutProblems */.d)(scope.believed, context)));
    const problems = problemsOf(scope, stated.problems);
    if (problems.length > 0)
        throw new errors/* ConfigError */.xL(problems);
    const skip = (0,defined/* said */.a)(given['skip-reason'], (reason) => skipsOf(reason, given, context)) ?? {};
    const policy = { source, digest, trust, ...requirements, skip, warnings: scope.warnings };
    return { policy, options: { ...runOptions(given, context, release), ...(0,defined/* defined */.s)({ handedAs }) } };
}
/** Which assets of a release to check is asked where the release is read. */
function withoutSubject(document, scope) {
    if (scope.run.audit || document['release-assets'])
        return;
    const fix = 'Name files with `artifacts`, digests with `digests`, a list of both with `checksums`, or images with `images`.';
    scope.fail(document.place, 'nothing to check is given', fix);
}
function runFacts(document, { mode, offline = false }, { env, eitherForm, now }) {
    return {
        env,
        now: now?.() ?? new Date(),
        offline,
        audit: mode === 'audit',
        assets: (document?.release ?? document?.['release-assets']) !== undefined,
        eitherForm: eitherForm === true,
    };
}
/** Everything but the signers, which were read before. It may be used only where the scope has no problems. */
function compile_requirementsOf(document, given, trust, scope) {
    const { rules = [], exceptions, 'expect-version': version, 'report-to': reportTo } = document;
    const made = convertRules(rules, scope);
    const tag = (0,defined/* said */.a)(document['git-tag'], (entry) => tagRequirement(entry, scope));
    const minimum = (0,defined/* said */.a)(document.require, (checks) => minimumOf(checks, document, made, scope)) ?? [];
    const revocations = (0,defined/* said */.a)(document.revocations, (entry) => revocationsOf(entry, given, minimum.includes('revocation'), scope));
    const assets = (0,defined/* said */.a)(document['release-assets'], (release) => releaseOf(release, rules, scope));
    return {
        rules: releaseAttested(made.rules, document, assets, trust, scope),
        // Rules about whatever is deployed are an audit's.
        imageRules: made.imageRules.filter(({ images }) => images.length > 0),
        minimum,
        exceptions: (0,defined/* said */.a)(exceptions, (entries) => exceptionsOf(entries, scope)) ?? [],
        ...(0,defined/* defined */.s)({
            audit: (0,defined/* said */.a)(given.deployed, (deployed) => auditOf(deployed, made, scope)),
            tag,
            keyserver: (0,defined/* said */.a)(scope.keyserver, (url) => keyserverPlan(url, scope)),
            revocations,
            version: (0,defined/* said */.a)(version, (text) => exactValue(text, statedVersionProblem, scope)),
            ownMetrics: (0,defined/* said */.a)(document.metrics, (metrics) => ownMetrics(metrics, scope)),
            reportTo: (0,defined/* said */.a)(reportTo, (text) => scope.literal(text)),
            assets,
            release: (0,defined/* said */.a)(document.release ?? document.unsigned, () => wholeRelease(document, scope)),
        }),
    };
}
function auditOf(deployed, { imageRules }, { run, believed }) {
    // A stranger's list of what is deployed could leave out what was recalled.
    believed.push({ where: 'deployed', path: deployed });
    return run.audit ? { deployed, rules: imageRules } : undefined;
}
/** A cache out of a stranger's tree could remember an older list than there was, unless its serial is pinned. */
function revocationsOf(entry, { 'revocations-cache': cache }, required, scope) {
    const revocations = revocationPolicy(entry, scope, required);
    separationProblems(scope.signers.values(), scope);
    if (cache === undefined || !revocations)
        return revocations;
    if (revocations.minSerial === undefined) {
        scope.believed.push({ where: 'revocations-cache', path: cache, fix: REPLAYABLE });
    }
    return { ...revocations, cache };
}
function keyserverPlan(url, { signers }) {
    return { url, fingerprints: [...new Set([...signers.values()].flatMap((group) => group?.pinned ?? []))] };
}
function unusedSigners(scope) {
    for (const group of scope.signers.values()) {
        if (group?.usedFor.size === 0)
            scope.warn(group.place, `nothing requires the signer \`${group.name}\``);
    }
}


/***/ }),

/***/ 64457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ said),
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
/** What is made of something that was said; undefined, and nothing done, where it was not. */
function said(value, made) {
    return value === undefined ? undefined : made(value);
}
/** The object without members that are undefined: what was not said is absent, and not "nothing". */
function defined(members) {
    // Exactly the members that the type makes optional can be missing.
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 6677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ PYPI_PUBLISH),
/* harmony export */   A0: () => (/* binding */ PROVENANCE_V1),
/* harmony export */   Cj: () => (/* binding */ NPM_PUBLISH),
/* harmony export */   VU: () => (/* binding */ PROVENANCE_V02),
/* harmony export */   _E: () => (/* binding */ RELEASE_TYPES),
/* harmony export */   a3: () => (/* binding */ isReleaseType),
/* harmony export */   ak: () => (/* binding */ PROVENANCE_TYPES),
/* harmony export */   cV: () => (/* binding */ PREDICATES_OF_FORM),
/* harmony export */   gs: () => (/* binding */ VSA_TYPE),
/* harmony export */   rJ: () => (/* binding */ READABLE_PROVENANCE),
/* harmony export */   uS: () => (/* binding */ COSIGN_TYPES)
/* harmony export */ });
const PROVENANCE_V02 = 'https://slsa.dev/provenance/v0.2';
const PROVENANCE_V1 = 'https://slsa.dev/provenance/v1';
/** The predicate types of SLSA provenance, which attestations must have unless a policy says otherwise. */
const PROVENANCE_TYPES = [PROVENANCE_V02, PROVENANCE_V1];
/** Those whose builder can be required: v0.1 too, but only where a policy names that type (Cloud Build still writes it). */
const READABLE_PROVENANCE = ['https://slsa.dev/provenance/v0.1', ...PROVENANCE_TYPES];
/** in-toto attestation framework, `spec/predicates/release.md`; GitHub wrote 0.1 before immutable releases were for all. */
const RELEASE_TYPES = [
    'https://in-toto.io/attestation/release/v0.1',
    'https://in-toto.io/attestation/release/v0.2',
];
function isReleaseType(type) {
    return RELEASE_TYPES.some((known) => known === type);
}
/** SLSA v1, "Verification Summary Attestation (VSA)". */
const VSA_TYPE = 'https://slsa.dev/verification_summary/v1';
/** The registry's own attestation that it published a package (github.com/npm/attestation, `specs/publish`). */
const NPM_PUBLISH = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';
/** What a publisher attests of a file that goes to an index for Python (PEP 740). */
const PYPI_PUBLISH = 'https://docs.pypi.org/attestations/publish/v1';
/** Types of the known predicates, by what a policy calls their content. */
const PREDICATES_OF_FORM = {
    provenance: PROVENANCE_TYPES,
    vulnerabilities: [
        'https://cosign.sigstore.dev/attestation/vuln/v1',
        'https://in-toto.io/attestation/vulns/v0.1',
        'https://in-toto.io/attestation/vulns/v0.2',
    ],
    vex: ['https://openvex.dev/ns', 'https://openvex.dev/ns/v0.2.0'],
    components: [
        'https://spdx.dev/Document',
        'https://spdx.dev/Document/v2.2',
        'https://spdx.dev/Document/v2.3',
        'https://cyclonedx.org/bom',
        ...[2, 3, 4, 5, 6, 7].map((minor) => `https://cyclonedx.org/bom/v1.${minor}`),
    ],
};
/** Predicate types by their short names (cosign, `pkg/cosign/attestation`). */
const COSIGN_TYPES = {
    custom: 'https://cosign.sigstore.dev/attestation/v1',
    slsaprovenance: 'https://slsa.dev/provenance/v0.2',
    slsaprovenance02: 'https://slsa.dev/provenance/v0.2',
    slsaprovenance1: 'https://slsa.dev/provenance/v1',
    link: 'https://in-toto.io/Link/v1',
    spdx: 'https://spdx.dev/Document',
    spdxjson: 'https://spdx.dev/Document',
    cyclonedx: 'https://cyclonedx.org/bom',
    vuln: 'https://cosign.sigstore.dev/attestation/vuln/v1',
    openvex: 'https://openvex.dev/ns',
};


/***/ }),

/***/ 54590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ checkoutProblems)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/files/workspace-path.js
var workspace_path = __webpack_require__(98596);
;// CONCATENATED MODULE: ./lib/policy/compile/way-into-tree.js
/**
 * Where a path leads into a tree that may be a stranger's. Links outside the tree are followed, since whoever made them is
 * trusted; from there on the names are taken as they were asked for, since links inside may be the stranger's.
 */



/** As many links as Linux follows in one path. */
const MAX_LINKS = 40;
/**
 * @param path absolute
 * @param tree absolute; may itself be a link
 * @returns undefined for a path that does not lead into the tree. Never throws.
 */
function wayIntoTree(path, tree) {
    const real = (0,workspace_path/* realPath */.Ye)(tree) ?? tree;
    const names = namesBelow(path, tree) ?? namesBelow(path, real) ?? namesBehindLinks(path, real);
    if (names !== undefined)
        return wayOf(names);
    const end = (0,workspace_path/* realPath */.Ye)(path);
    return end !== undefined && namesBelow(end, real) ? { unclear: 'a link outside leads to it' } : undefined;
}
function wayOf(names) {
    if (names.length === 0)
        return { unclear: 'it is the workspace itself' };
    return names.includes('..') ? { unclear: 'a link outside leads to it by way of `..`' } : { names };
}
/** Undefined where `path` is not in `folder`, by the names alone. */
function namesBelow(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    if (way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way))
        return undefined;
    return partsOf(way);
}
/** Goes along the path link by link, until it is in the tree for the first time. */
function namesBehindLinks(path, tree) {
    const root = lookAt(tree);
    let current = (0,external_node_path_.parse)(path).root;
    let ahead = partsOf(path.slice(current.length));
    for (let links = 0; links <= MAX_LINKS;) {
        if (isSame(lookAt(current), root))
            return ahead;
        const [name, ...behind] = ahead;
        if (name === undefined)
            return undefined;
        const next = name === '..' ? (0,external_node_path_.dirname)(current) : (0,external_node_path_.join)(current, name);
        const target = name === '..' ? undefined : targetOf(next);
        ahead = behind;
        if (target === undefined)
            current = next;
        else {
            links += 1;
            const absolute = (0,external_node_path_.resolve)(current, target);
            // `..` stays: in a path of the system it goes up from where a link led.
            ahead = [...partsOf((0,external_node_path_.isAbsolute)(target) ? target.slice((0,external_node_path_.parse)(target).root.length) : target), ...behind];
            if ((0,external_node_path_.isAbsolute)(target))
                current = (0,external_node_path_.parse)(absolute).root;
        }
    }
    return undefined;
}
function partsOf(way) {
    return way.split(external_node_path_.sep === '\\' ? /[\\/]/ : external_node_path_.sep).filter((part) => part !== '' && part !== '.');
}
function targetOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path).isSymbolicLink() ? (0,external_node_fs_.readlinkSync)(path) : undefined;
    }
    catch {
        return undefined;
    }
}
function lookAt(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { bigint: true });
    }
    catch {
        return undefined;
    }
}
/** One folder by two names: of another letter case, or mounted twice. */
function isSame(one, other) {
    return one !== undefined && other !== undefined && one.ino !== 0n && one.ino === other.ino && one.dev === other.dev;
}

;// CONCATENATED MODULE: ./lib/policy/compile/untrusted-checkout.js
/**
 * The tree under test does not judge itself: where the workflow may come from elsewhere than the workspace, a file of the
 * workspace is believed only where its bytes are those that the workflow's own commit (`GITHUB_SHA`) has at that path.
 */





/**
 * Events whose workflow comes from the commit that is checked out by default, or whose tree nobody but the owners can
 * choose. All others (`pull_request_target`, `workflow_run`, `issue_comment`, \u2026, also those that GitHub adds later) run the
 * default branch's workflow, beside which a job may have checked out anything.
 * Source: docs.github.com, "Events that trigger workflows".
 */
const OWN_CHECKOUT_EVENTS = new Set([
    'push',
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
    'merge_group',
    'release',
    'create',
    'schedule',
    'workflow_dispatch',
]);
const ELSEWHERE = 'Get the file from a trusted place into a folder outside the workspace, such as `${{ runner.temp }}`, or check out the commit that the workflow comes from (`ref: ${{ github.sha }}`).';
/** One problem for each file of the workspace that nothing proves, in jobs whose workspace may be a stranger's. */
async function checkoutProblems(believed, context) {
    const event = foreignEvent(context);
    if (event === undefined)
        return [];
    const { GITHUB_WORKSPACE, GITHUB_SHA = '' } = context.env;
    const tree = (0,external_node_path_.resolve)(GITHUB_WORKSPACE ?? context.workspace);
    const inside = believed.flatMap((one) => {
        const path = (0,external_node_path_.resolve)(context.workspace, one.path);
        const way = wayIntoTree(path, tree);
        return way ? [{ one, path, way }] : [];
    });
    if (inside.length === 0)
        return [];
    // Loaded only here: few runs have such an event and such a file.
    const { openCommit } = await __webpack_require__.e(/* import() */ 5690).then(__webpack_require__.bind(__webpack_require__, 65690));
    const commit = await openCommit(GITHUB_SHA, {
        tree,
        env: context.env,
        tempRoot: context.tempRoot ?? (0,external_node_os_.tmpdir)(),
    });
    try {
        const problems = [];
        for (const { one, path, way } of inside) {
            const why = one.unprovable ?? (await whyNotProven(path, way, commit));
            if (why !== undefined)
                problems.push(problemOf(one, event, why));
        }
        return problems;
    }
    finally {
        await commit.close();
    }
}
/** The event of a job whose workspace may be a stranger's; a command in a step of such a job is in the same place. */
function foreignEvent({ kind, env }) {
    const { GITHUB_ACTIONS, GITHUB_EVENT_NAME } = env;
    // The runner names the event to every step; a command that is told of none is in no job of that kind.
    if (kind !== 'actions' && (GITHUB_ACTIONS !== 'true' || GITHUB_EVENT_NAME === undefined))
        return undefined;
    const event = GITHUB_EVENT_NAME ?? 'unknown';
    return OWN_CHECKOUT_EVENTS.has(event) ? undefined : event;
}
/** Undefined where the bytes at `path` are those of the commit. */
async function whyNotProven(path, way, commit) {
    if ('unclear' in way)
        return way.unclear;
    const read = (0,read_file/* readWhole */.oD)(path, limits/* MAX_BELIEVED_BYTES */.eV, { shown: 'the file', links: 'follow' });
    if ('refusal' in read)
        return read.refusal.message;
    return commit.whyNot(way.names, read.bytes);
}
function problemOf({ where, path, at, fix = ELSEWHERE }, event, why) {
    return {
        where,
        message: `\`${path}\` is in the workspace of a \`${event}\` run: the files of a pull request must not decide about themselves, and it is not proven that the commit of the workflow has this file: ${why}`,
        fix,
        ...(at && { at }),
    };
}


/***/ }),

/***/ 15868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ characterProblem)
/* harmony export */ });
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const LINE_ENDS = ['\n', '\r', '\u2028', '\u2029'];
/** @returns what is wrong with a text, and what to do */
function characterProblem(value, use) {
    if (use === 'path')
        return value.includes('\0') ? { message: 'holds a NUL', fix: 'Remove it; no path can hold one.' } : undefined;
    const [found] = CONTROL.exec(value) ?? [];
    if (found !== undefined) {
        const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
        const what = LINE_ENDS.includes(found) ? 'more than one line' : `the control character U+${code}`;
        return { message: `holds ${what}`, fix: 'Write one line of plain text.' };
    }
    // GitHub replaces expressions in a workflow file, before the gate sees them: one that is left would be compared as it is written.
    if (use !== 'value' || !value.includes('${{'))
        return undefined;
    const fix = 'GitHub replaces expressions only in a workflow file. In a policy file write `{name}`, and give its value with `var: name=VALUE`.';
    return { message: 'holds `${{`, an expression that was not replaced', fix };
}


/***/ }),

/***/ 89707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ statedPolicy)
});

// UNUSED EXPORTS: policyJsonSchema

// EXTERNAL MODULE: ./lib/model/minimum-checks.js
var minimum_checks = __webpack_require__(14963);
// EXTERNAL MODULE: ./lib/policy/inputs/chain-rows.js
var chain_rows = __webpack_require__(33729);
// EXTERNAL MODULE: ./lib/policy/inputs/file-rows.js
var file_rows = __webpack_require__(93514);
// EXTERNAL MODULE: ./lib/policy/inputs/image-rows.js
var image_rows = __webpack_require__(30657);
// EXTERNAL MODULE: ./lib/policy/inputs/package-rows.js
var package_rows = __webpack_require__(44870);
// EXTERNAL MODULE: ./lib/policy/document/input-keys.js
var input_keys = __webpack_require__(23331);
// EXTERNAL MODULE: ./lib/policy/document/object-shape.js
var object_shape = __webpack_require__(379);
// EXTERNAL MODULE: ./lib/policy/document/shape.js
var shape = __webpack_require__(74503);
;// CONCATENATED MODULE: ./lib/policy/document/field-shapes.js
/** How a policy file says where the documents of a project, manifests and revocation lists, keep what. */


const POINTER_PATTERN = '^(/|$)';
function pointer(description) {
    return (0,shape/* optional */.lq)((0,shape/* text */.Qq)(description, { pattern: POINTER_PATTERN }));
}
const SCHEMA_VERSION = (0,shape/* optional */.lq)((0,shape/* either */.gP)({
    scalar: (0,shape/* text */.Qq)('A JSON pointer; version 1 is known.', { pattern: POINTER_PATTERN }),
    map: (0,object_shape/* object */.I)({
        at: (0,shape/* text */.Qq)('A JSON pointer.', { pattern: POINTER_PATTERN }),
        known: (0,shape/* list */.p_)((0,shape/* whole */.WQ)(0, 'A version.'), 'The versions whose members this policy maps.'),
    }, { called: '`schema-version`' }),
}, 'Where the document says which version of its form it has. A version that is not known is refused, since its members may mean something else.'));
/** The forms that have a name. */
const FORM = (0,shape/* optional */.lq)((0,shape/* choice */.Yq)(['signature-gate', 'mvm'], 'The form of the document: that of the gate itself (default), or the one that the releases of mvm have.'));
const MANIFEST_FIELDS = (0,object_shape/* object */.I)({
    version: pointer('Default: `/version`.'),
    arch: pointer('Default: `/arch`.'),
    variant: pointer('Default: `/variant`.'),
    'built-at': pointer('Default: `/builtAt`.'),
    'not-after': pointer('The last moment at which the manifest is valid, as it says itself. Default: not read.'),
    'schema-version': SCHEMA_VERSION,
    artifacts: pointer('The list of recorded artifacts. Default: `/artifacts`.'),
    name: pointer('In each entry. Default: `/name`.'),
    sha256: pointer('In each entry. Default: `/sha256`.'),
    size: pointer('In each entry. Default: `/size`.'),
}, {
    called: '`fields`',
    description: 'Where the manifest says what, as JSON pointers (RFC 6901). A manifest that lacks a version, an architecture, a variant or a time where these say is malformed.',
});
const REVOCATION_FIELDS = (0,object_shape/* object */.I)({
    entries: pointer('The list of entries. An entry recalls what matches all of its members that are mapped here.'),
    version: pointer('In each entry.'),
    variant: pointer('In each entry; it narrows what the others recall.'),
    arch: pointer('In each entry; it narrows what the others recall.'),
    digest: pointer('In each entry: SHA-256 in hex, with or without `sha256:`.'),
    commit: pointer('In each entry.'),
    identity: pointer('In each entry: the identity of a certificate, or the fingerprint of a key.'),
    'run-id': pointer('In each entry.'),
    reason: pointer('In each entry; it is shown verbatim.'),
    'revoked-at': pointer('In each entry; it is shown verbatim.'),
    'fixed-in': pointer('In each entry.'),
    url: pointer('In each entry.'),
    versions: pointer('A list of plain versions.'),
    digests: pointer('A list of plain SHA-256 digests.'),
    commits: pointer('A list of plain commits.'),
    identities: pointer('A list of plain identities and fingerprints.'),
    'run-ids': pointer('A list of plain runs.'),
    'schema-version': SCHEMA_VERSION,
    serial: pointer('A number that grows with each list.'),
    'issued-at': pointer('When the list was issued (RFC 3339).'),
    expires: pointer('From when on the list must not be used any more (RFC 3339).'),
}, {
    called: '`fields`',
    description: 'Where a list of another form says what, as JSON pointers (RFC 6901).',
    anyOf: [['entries', 'versions', 'digests', 'commits', 'identities', 'run-ids']],
});

;// CONCATENATED MODULE: ./lib/policy/document/predicate-shape.js


/** A value as YAML writes it. */
const SCALAR = {
    schema: {
        type: ['string', 'number', 'boolean', 'null'],
        description: 'The value that must stand there, of the same type.',
    },
    read(tree, name, problems) {
        const { place } = tree;
        if (tree.kind === 'scalar') {
            if (typeof tree.value !== 'bigint')
                return { value: tree.value, place };
            if (Number.isSafeInteger(Number(tree.value)))
                return { value: Number(tree.value), place };
        }
        const fix = 'Write a text, a number below 2^53, `true`, `false` or `null`.';
        problems.push({ place, message: `\`${name}\` is not a value that can be compared`, fix });
        return undefined;
    },
};
const NUMBER = {
    schema: { type: 'number', description: 'A number, compared with a number.' },
    read(tree, name, problems) {
        const given = tree.kind === 'scalar' ? tree.value : undefined;
        const value = typeof given === 'number' || typeof given === 'bigint' ? Number(given) : NaN;
        if (Math.abs(value) <= Number.MAX_SAFE_INTEGER)
            return { value, place: tree.place };
        problems.push({
            place: tree.place,
            message: `\`${name}\` is not a number`,
            fix: 'Write a number, without quotes.',
        });
        return undefined;
    },
};
/** What `each`, `some` and `none` hold may hold `each`, `some` and `none` once more; no predicate needs a third time. */
const NESTING = 2;
function tests(depth) {
    const inner = depth > 0 ? predicate_shape_elements(depth - 1) : undefined;
    const words = [
        'equals',
        'text',
        'one-of',
        'matches',
        'min',
        'max',
        'max-age',
        'exists',
        ...(inner ? ['each', 'some', 'none'] : []),
    ];
    return (0,object_shape/* object */.I)({
        equals: (0,shape/* optional */.lq)(SCALAR),
        text: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('It must be this text, or a number or boolean that is written so.')),
        'one-of': (0,shape/* optional */.lq)((0,shape/* list */.p_)(SCALAR, 'It must be one of these.')),
        matches: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('A pattern (RE2) that must match all of it.')),
        min: (0,shape/* optional */.lq)(NUMBER),
        max: (0,shape/* optional */.lq)(NUMBER),
        'max-age': (0,shape/* optional */.lq)((0,shape/* duration */.p0)('It must be a time (RFC 3339) that is not older, and not in the future.')),
        exists: (0,shape/* optional */.lq)((0,shape/* bool */.lc)('`true`: it must be there. `false`: it must be absent.')),
        ...(inner && { each: (0,shape/* optional */.lq)(inner), some: (0,shape/* optional */.lq)(inner), none: (0,shape/* optional */.lq)(inner) }),
    }, { called: 'a test', anyOf: [words] });
}
/** Conditions on elements: by pointers, or one test of the element itself. */
function predicate_shape_elements(depth) {
    const itself = tests(depth);
    const byPointer = conditionsOf(itself);
    return {
        get schema() {
            const description = 'Conditions on the elements of a list, or the values of an object. `each` and `some` need one; an element without the compared member makes `none` fail.';
            return { anyOf: [byPointer.schema, itself.schema], description };
        },
        read(tree, name, problems) {
            if (tree.kind === 'map' && tree.entries.some(({ key }) => key.startsWith('/')))
                return byPointer.read(tree, name, problems);
            const test = itself.read(tree, name, problems);
            return test && [{ pointer: { value: '', place: tree.place }, test }];
        },
    };
}
/** A mapping from JSON pointers to tests. */
function conditionsOf(test) {
    return {
        get schema() {
            return {
                type: 'object',
                minProperties: 1,
                propertyNames: { pattern: POINTER },
                additionalProperties: { anyOf: [SCALAR.schema, test.schema] },
                description: 'JSON pointers (RFC 6901), each with the value that must stand there or with tests. An absent member fails.',
            };
        },
        read(tree, name, problems) {
            if (tree.kind !== 'map' || tree.entries.length === 0) {
                const fix = 'Write `/pointer: value`, one per line.';
                problems.push({ place: tree.place, message: `\`${name}\` is not a mapping from JSON pointers to values`, fix });
                return undefined;
            }
            const read = tree.entries.map((entry) => {
                const pointer = pointerOf(entry.key, entry.keyPlace, problems);
                const found = entry.value.kind === 'map'
                    ? test.read(entry.value, entry.key, problems)
                    : SCALAR.read(entry.value, entry.key, problems);
                return pointer && found && { pointer, test: found };
            });
            const good = read.filter((one) => one !== undefined);
            return good.length === read.length ? good : undefined;
        },
    };
}
const POINTER = '^/([^~]|~[01])*$';
function pointerOf(value, place, problems) {
    if (/^\/(?:[^~]|~[01])*$/.test(value))
        return { value, place };
    const fix = 'Start it with `/`, as in `/builder/id`; write `~1` for a `/` in a name and `~0` for a `~`.';
    problems.push({ place, message: `\`${value}\` is not a JSON pointer`, fix });
    return undefined;
}
const CONDITIONS = conditionsOf(tests(NESTING));
const AGE = (0,shape/* optional */.lq)((0,shape/* duration */.p0)('How old it may be at most; a time in the future fails too.'));
const COUNT = (0,shape/* optional */.lq)((0,shape/* whole */.WQ)(0, 'How many there may be at most.'));
/** What can be said of the content of an attestation, beside its type. */
const CONTENT_FIELDS = {
    predicate: (0,shape/* optional */.lq)(CONDITIONS),
    provenance: (0,shape/* optional */.lq)((0,object_shape/* object */.I)({
        builder: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('The builder that it names, exactly.')),
        'build-type': (0,shape/* optional */.lq)((0,shape/* text */.Qq)('The type of the build, exactly.')),
        parameters: (0,shape/* optional */.lq)(CONDITIONS),
        materials: (0,shape/* optional */.lq)((0,shape/* list */.p_)((0,object_shape/* object */.I)({
            uri: (0,shape/* text */.Qq)('The address of the material, exactly.'),
            digest: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('`sha256:HEX`, `gitCommit:HEX`, \u2026')),
        }, { called: 'a material' }), 'Materials that it must name.')),
        'max-age': AGE,
    }, { called: '`provenance`', description: 'What SLSA provenance must say, in v0.2 and v1 alike.' })),
    vulnerabilities: (0,shape/* optional */.lq)((0,object_shape/* object */.I)({
        critical: COUNT,
        high: COUNT,
        medium: COUNT,
        low: COUNT,
        unknown: COUNT,
        total: COUNT,
        scanner: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('The address of the scanner, exactly.')),
        'max-age': AGE,
    }, {
        called: '`vulnerabilities`',
        description: 'How many findings a vulnerability scan may have, by severity.',
        anyOf: [['critical', 'high', 'medium', 'low', 'unknown', 'total']],
    })),
    vex: (0,shape/* optional */.lq)((0,object_shape/* object */.I)({
        products: (0,shape/* optional */.lq)((0,shape/* list */.p_)((0,shape/* text */.Qq)('A product as the document names it.'), 'Only statements about these count, and those that name none.')),
        'under-investigation': (0,shape/* optional */.lq)((0,shape/* choice */.Yq)(['allow', 'fail'], 'What an open question means. Default: `fail`.')),
        'max-age': AGE,
    }, { called: '`vex`', description: 'An OpenVEX document must not say `affected`.' })),
    components: (0,shape/* optional */.lq)((0,object_shape/* object */.I)({
        required: (0,shape/* optional */.lq)((0,shape/* list */.p_)((0,shape/* text */.Qq)('`name`, `name@version` or a package URL.'), 'Components that must be listed.')),
        licences: (0,shape/* optional */.lq)((0,shape/* list */.p_)((0,shape/* text */.Qq)('A licence as the document names it.'), 'Every component must have one, and only these.')),
        'max-age': AGE,
    }, {
        called: '`components`',
        description: 'What a bill of materials must list.',
        anyOf: [['required', 'licences', 'max-age']],
    })),
};

// EXTERNAL MODULE: ./lib/policy/document/signer-shape.js
var signer_shape = __webpack_require__(43646);
;// CONCATENATED MODULE: ./lib/policy/document/requirement-shape.js
/** How a policy file says what is required of an artifact. */









const PREDICATE_TYPE = (0,shape/* texts */.Te)('The whole URI of the predicate type, or `any`.', 'Several types: any one of them.', {
    whole: 'The predicate type that an attestation must have; `any` for every type. Default: SLSA provenance v0.2 and v1.',
});
/** What is said of a signature beside who made it. */
const DETAILS = { ...(0,input_keys/* keysOf */.Y)([file_rows/* REQUIRE_TIMESTAMP */.p1]), claims: (0,shape/* optional */.lq)(signer_shape/* CLAIMS_SHAPE */.kc) };
const SIGNATURE = (0,object_shape/* object */.I)({
    by: signer_shape/* BY_SHAPE */.wW,
    'predicate-type': (0,shape/* optional */.lq)(PREDICATE_TYPE),
    ...DETAILS,
    ...(0,input_keys/* keysOf */.Y)([image_rows/* ANNOTATIONS */.BC]),
}, { called: '`signature`', description: 'A signature by an accepted signer; for a file an attestation counts too.' });
const ATTESTATION = (0,object_shape/* object */.I)({
    by: signer_shape/* BY_SHAPE */.wW,
    'predicate-type': (0,shape/* optional */.lq)(PREDICATE_TYPE),
    ...DETAILS,
    ...CONTENT_FIELDS,
    'sign-statement': (0,shape/* optional */.lq)((0,shape/* bool */.lc)('The statement that `cosign sign` makes of a file counts too, where its type is accepted.')),
}, { called: '`attestation`', description: 'An attestation of an accepted type; a plain signature does not count.' });
const VSA = (0,object_shape/* object */.I)({
    by: signer_shape/* BY_SHAPE */.wW,
    ...DETAILS,
    verifier: (0,shape/* text */.Qq)('The `verifier.id`, exactly.'),
    resource: (0,shape/* text */.Qq)('The `resourceUri`, exactly.'),
    levels: (0,shape/* list */.p_)((0,shape/* text */.Qq)('`SLSA_BUILD_LEVEL_3`, or a level of the verifier by its own name.'), 'Levels that it must state; a higher level of a track includes the lower ones.'),
    'max-age': (0,shape/* optional */.lq)((0,shape/* duration */.p0)('How long ago it may have been verified at most.')),
    'policy-digest': (0,shape/* optional */.lq)((0,shape/* text */.Qq)('The digest of the policy that was applied: `sha256:HEX`.')),
    inputs: (0,shape/* optional */.lq)((0,shape/* list */.p_)((0,shape/* text */.Qq)('`sha256:HEX` of an attestation.'), 'Attestations that the verifier must have looked at.')),
}, { called: '`vsa`', description: 'A verification summary (VSA): an accepted verifier says that the artifact passed.' });
const RELEASE_ATTESTATION = (0,object_shape/* object */.I)({
    'predicate-type': (0,shape/* optional */.lq)((0,shape/* text */.Qq)('Which of the types of GitHub must be named. Default: each of them.')),
    ...(0,input_keys/* keysOf */.Y)([file_rows/* REQUIRE_TIMESTAMP */.p1]),
    'transparency-log': (0,shape/* optional */.lq)((0,shape/* choice */.Yq)(['auto', 'required'], 'As for a signer.')),
}, {
    called: '`release-attestation`',
    description: 'GitHub itself must have attested the asset, when it published the immutable `release`.',
});
const CHECKSUM = (0,object_shape/* object */.I)({
    list: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('The checksum list, relative to the workspace: a path, a glob, or `{path}.sha256` for one next to each artifact.', { path: true })),
    'signed-by': (0,shape/* optional */.lq)(signer_shape/* BY_SHAPE */.wW),
    'predicate-type': (0,shape/* optional */.lq)(PREDICATE_TYPE),
    ...DETAILS,
    ...(0,input_keys/* keysOf */.Y)(file_rows/* CHECKSUM_ROWS */.Y2),
    ...(0,input_keys/* keysOf */.Y)(file_rows/* EVIDENCE_ROWS */.C),
}, {
    called: '`checksum`',
    description: 'A checksum list must name the artifact. Without `signed-by` it proves integrity only.',
    oneOf: [['list', 'lists']],
});
const SBOM = (0,object_shape/* object */.I)({
    formats: (0,shape/* optional */.lq)((0,shape/* list */.p_)((0,shape/* choice */.Yq)(['spdx', 'cyclonedx'], 'A format of SBOMs.'), 'Which formats are accepted. Default: both.')),
    by: (0,shape/* optional */.lq)(signer_shape/* BY_SHAPE */.wW),
    ...DETAILS,
    components: CONTENT_FIELDS.components,
    predicate: CONTENT_FIELDS.predicate,
}, {
    called: '`sbom`',
    description: 'An SBOM for each platform of an image, by an accepted signer. In a rule about files, the artifact itself must be an SBOM that an accepted signer signed; `components` and `predicate` say what it must contain.',
});
const COMPARISON = (0,object_shape/* object */.I)({
    pointer: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('Where the manifest says it, as a JSON pointer.', { pattern: POINTER_PATTERN })),
    value: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('The value that must be there.')),
    file: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('The file, relative to the workspace, whose SHA-256 must stand there.')),
    every: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('Where the manifest has a mapping from paths to SHA-256: every file in it is compared.', {
        pattern: POINTER_PATTERN,
    })),
    folder: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('With `every`: where its paths start. Default: the workspace.')),
    files: (0,shape/* optional */.lq)((0,shape/* list */.p_)((0,shape/* text */.Qq)('A glob.'), 'With `every`: each file of the folder that matches must be in the mapping.')),
}, {
    called: 'a comparison',
    oneOf: [['pointer', 'every']],
    apart: [
        ['value', ['file']],
        ['every', ['value', 'file']],
        ['pointer', ['folder', 'files']],
    ],
});
const MANIFEST_SHAPE = (0,object_shape/* object */.I)({
    file: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('The manifest, relative to the workspace. The files that it records are next to it.', { path: true })),
    ...(0,input_keys/* keysOf */.Y)([chain_rows/* MANIFEST_FILES */.Q3]),
    'signed-by': signer_shape/* BY_SHAPE */.wW,
    'predicate-type': (0,shape/* optional */.lq)(PREDICATE_TYPE),
    ...DETAILS,
    ...(0,input_keys/* keysOf */.Y)(file_rows/* EVIDENCE_ROWS */.C),
    version: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('The version that the manifest must state, exactly.')),
    ...(0,input_keys/* keysOf */.Y)(chain_rows/* MANIFEST_FACTS */.SA),
    'max-age': (0,shape/* optional */.lq)((0,shape/* either */.gP)({
        scalar: (0,shape/* duration */.p0)('An older manifest is warned about.'),
        map: (0,object_shape/* object */.I)({
            limit: (0,shape/* duration */.p0)('The age.'),
            then: (0,shape/* choice */.Yq)(['warn', 'fail'], 'What an older manifest means.'),
        }, { called: '`max-age`' }),
    }, 'How old the manifest may be: `90d` warns, `{ limit: 90d, then: fail }` refuses. Default: `90d`. `then` also applies to the limit that the manifest states itself (`not-after`).')),
    roles: (0,shape/* optional */.lq)((0,shape/* named */.KT)((0,shape/* text */.Qq)('A glob over the names that the manifest records.'), 'What entries are called in messages: `kernel: "dev-vmlinux-*"`. Each must match one.')),
    'imported-by': (0,shape/* optional */.lq)((0,shape/* text */.Qq)('The tool that imports the manifest on this host, such as `mvmctl`: messages then speak of the imported manifest, the version of the tool and this host.')),
    form: FORM,
    fields: (0,shape/* optional */.lq)(MANIFEST_FIELDS),
    compare: (0,shape/* optional */.lq)((0,shape/* named */.KT)(COMPARISON, 'Further facts of the manifest that must hold.')),
}, {
    called: '`manifest`',
    description: 'A signed JSON document that binds the artifacts of one release by their SHA-256.',
    oneOf: [['file', 'files']],
});
const REQUIREMENT_SHAPE = (0,object_shape/* oneKey */.G)({
    signature: SIGNATURE,
    attestation: ATTESTATION,
    vsa: VSA,
    checksum: CHECKSUM,
    sbom: SBOM,
    manifest: MANIFEST_SHAPE,
    'release-attestation': RELEASE_ATTESTATION,
}, 'a requirement');
/** A signed tag of the checkout. */
const TAG_SHAPE = (0,object_shape/* object */.I)({
    ...(0,input_keys/* keysOf */.Y)([file_rows/* GIT_TAG */.AB]),
    'signed-by': signer_shape/* BY_SHAPE */.wW,
    ...DETAILS,
}, {
    called: '`git-tag`',
    description: 'A tag of the checkout that must be signed. It has its own row in the report and verifies no artifact.',
});
const REVOCATIONS_SHAPE = (0,object_shape/* object */.I)({
    ...(0,input_keys/* keysOf */.Y)([chain_rows/* REVOCATION_LIST */.Q4]),
    release: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('`owner/repo@tag`: the list and its evidence are assets of this release, read with `github-token`.')),
    bundle: (0,shape/* optional */.lq)((0,shape/* either */.gP)({
        scalar: (0,shape/* text */.Qq)('Path or https URL.'),
        list: (0,shape/* list */.p_)((0,shape/* text */.Qq)('Path or https URL.'), 'Several places.'),
    }, 'Where the evidence of the list is. Default: its own place with the usual suffixes.')),
    'signed-by': signer_shape/* BY_SHAPE */.wW,
    'predicate-type': (0,shape/* optional */.lq)(PREDICATE_TYPE),
    ...DETAILS,
    'not-found': (0,shape/* optional */.lq)((0,shape/* choice */.Yq)(['allow', 'fail'], 'What happens if there is no list (404): `allow` warns. Default: `allow`, or `fail` if `require` names `revocation`.')),
    ...(0,input_keys/* keysOf */.Y)(chain_rows/* REVOCATION_ROWS */.lN),
    form: FORM,
    fields: (0,shape/* optional */.lq)(REVOCATION_FIELDS),
    'min-serial': (0,shape/* optional */.lq)((0,shape/* whole */.WQ)(0, 'The lowest serial that is accepted.')),
    cache: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('A folder that keeps list and evidence between runs.', { path: true })),
}, {
    called: '`revocations`',
    apart: [['form', ['fields']]],
    description: 'A signed list of revoked versions, digests, commits, identities or runs.',
});

;// CONCATENATED MODULE: ./lib/policy/document/other-document.js
const BEGINS = 'Write a policy into this file: it begins with `version: 1`.';
const FORMS = [
    {
        keys: ['uses', 'with', 'jobs', 'steps', 'runs-on'],
        called: (key) => (key === 'uses' || key === 'with' ? 'a step of a workflow' : 'a workflow'),
        belongsTo: 'a workflow',
        fix: `${BEGINS} For the same options, \`signature-gate policy from-inputs\` prints the policy. Keep the step in \`.github/workflows\`.`,
    },
    {
        keys: ['apiVersion', 'kind'],
        called: () => 'an object of Kubernetes',
        belongsTo: 'Kubernetes',
        fix: `${BEGINS} From a policy of the gate, \`signature-gate policy export\` makes policies for Kyverno, policy-controller and Ratify. Policies of these are not read.`,
    },
    {
        keys: ['mediaType', 'verificationMaterial'],
        called: () => 'a Sigstore bundle or a trusted root',
        belongsTo: 'Sigstore',
        fix: `Name the policy file. A bundle lies next to its artifact or is named with \`bundle\`; a trusted root is named with \`trusted-root\`.`,
    },
];
/** The one problem of such a file; undefined where it may be meant as a policy. */
function otherDocument(tree) {
    const first = tree.kind === 'list' ? tree.items[0] : tree;
    if (first?.kind !== 'map')
        return undefined;
    for (const form of FORMS) {
        const found = first.entries.find(({ key }) => form.keys.includes(key));
        if (found) {
            return {
                place: found.keyPlace,
                message: `\`${found.key}\` belongs to ${form.belongsTo}; this is ${form.called(found.key)}, not a policy`,
                fix: form.fix,
            };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/policy/document/document.js
/**
 * What a policy can say: the one home of its keys. A policy file is read by this shape, and so are the inputs of a call; the JSON
 * Schema and the docs are made from it. What its values mean, and what goes together, is `compile/`'s alone.
 */











const METRICS = (0,object_shape/* object */.I)({
    prefix: (0,shape/* text */.Qq)('What the names of the counters begin with, such as `mvm_dev_image_verify`.'),
    names: (0,shape/* named */.KT)((0,shape/* text */.Qq)('The name between the prefix and `_total`, such as `sig_invalid`; several codes may share one.'), 'A reason code, or `pass`, with the name of its counter. A code counts checks and warnings, `pass` artifacts.'),
}, {
    called: '`metrics`',
    description: "Counters by the project's own names, in the file of the input `metrics`, in addition to those of the gate.",
});
const RULE = (0,object_shape/* object */.I)({
    name: (0,shape/* text */.Qq)('What the rule is called in reports.'),
    ...(0,input_keys/* keysOf */.Y)([...file_rows/* FILE_ROWS */.pA, image_rows/* IMAGES */.no, ...image_rows/* RULE_ROWS */.DD, package_rows/* ATTESTATION_SOURCE */.L, ...file_rows/* EVIDENCE_ROWS */.C]),
    deployed: (0,shape/* optional */.lq)((0,shape/* bool */.lc)('The rule is about every image that an audit finds deployed, and names none.')),
    manifest: (0,shape/* optional */.lq)(MANIFEST_SHAPE),
    github: (0,shape/* optional */.lq)((0,object_shape/* object */.I)({
        repo: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('`owner/name`')),
        owner: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('The name of a user or organisation.')),
        initiator: (0,shape/* optional */.lq)((0,shape/* choice */.Yq)(['github', 'user'], 'Only attestations that were made by it.')),
    }, { called: '`github`', description: 'Whose attestations are asked for.', oneOf: [['repo', 'owner']] })),
    package: (0,shape/* optional */.lq)((0,object_shape/* object */.I)((0,input_keys/* keysOf */.Y)(package_rows/* PACKAGE_ROWS */.$), {
        called: '`package`',
        description: 'The package that the artifacts are files of; attestations must name it.',
    })),
    same: (0,shape/* optional */.lq)((0,shape/* list */.p_)((0,shape/* text */.Qq)('The name of a claim.'), 'Claims that must be the same for all artifacts of the rule: `source-digest`.')),
    version: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('The version of the artifacts, for the revocation list.')),
    variant: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('The variant of the artifacts, for the revocation list. Default: that of their manifest.')),
    arch: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('The architecture of the artifacts, for the revocation list. Default: that of their manifest.')),
    as: (0,shape/* optional */.lq)((0,shape/* either */.gP)({
        scalar: (0,shape/* text */.Qq)('The name of the one artifact of the rule.'),
        map: (0,shape/* named */.KT)((0,shape/* text */.Qq)('The name.'), 'A path or glob over the artifacts, and the name of the one that it matches.', {
            pattern: '^.+$',
            what: 'a path or glob',
        }),
    }, 'What an artifact is called in `verified-dir`: `vmlinux`, or `{ "dev-vmlinux-*": vmlinux }`. Default: its own name.')),
    require: (0,shape/* optional */.lq)((0,shape/* list */.p_)(REQUIREMENT_SHAPE, 'What is required of each artifact. Every item must hold.')),
}, { called: 'a rule', description: 'What is checked, and what is required of it.' });
const EXCEPTION = (0,object_shape/* object */.I)({
    artifact: (0,shape/* text */.Qq)('The exact name of the artifact, as the report shows it.'),
    check: (0,shape/* choice */.Yq)(minimum_checks/* MINIMUM_CHECKS */.t, 'The check that is skipped.'),
    reason: (0,shape/* text */.Qq)('Why.', { prose: true }),
    until: (0,shape/* text */.Qq)('The last day on which it holds (UTC): `2027-01-31`.', { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }),
}, { called: 'an exception', description: 'One check of one artifact that is skipped until a day.' });
const POLICY_SHAPE = (0,object_shape/* object */.I)({
    version: (0,shape/* whole */.WQ)(1, 'The version of this format: 1.', 1),
    vars: (0,shape/* optional */.lq)((0,shape/* named */.KT)((0,shape/* text */.Qq)('The value; `var` of the action or the command overrides it.'), 'Variables: `{name}` stands for the value, everywhere below.', { pattern: '^[A-Za-z][A-Za-z0-9_-]*$', what: 'a name for a variable' })),
    signers: (0,shape/* optional */.lq)((0,shape/* named */.KT)(signer_shape/* SIGNER_SHAPE */.bp, 'Who may sign, each by the name that rules use.')),
    ...(0,input_keys/* keysOf */.Y)([chain_rows/* REQUIRE */.Ix, file_rows/* RELEASE_ASSETS */.o8, chain_rows/* EXPECT_VERSION */.$y]),
    rules: (0,shape/* optional */.lq)((0,shape/* list */.p_)(RULE, 'What is checked. An artifact under several rules must satisfy all of them.')),
    'git-tag': (0,shape/* optional */.lq)(TAG_SHAPE),
    release: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('`owner/repo@tag`: the assets of this release are downloaded, and `artifacts`, lists and manifests are names of assets. Each asset must be covered by a rule or named under `unsigned`.')),
    unsigned: (0,shape/* optional */.lq)((0,shape/* list */.p_)((0,shape/* text */.Qq)('The name of an asset, or a glob; it must match one.'), 'Beside `release`: assets that are not signed. They are shown as not verified and are never copied.')),
    revocations: (0,shape/* optional */.lq)(REVOCATIONS_SHAPE),
    exceptions: (0,shape/* optional */.lq)((0,shape/* list */.p_)(EXCEPTION, 'Checks that are skipped, each for a reason and until a day.')),
    'trusted-root': (0,shape/* optional */.lq)((0,shape/* texts */.Te)('`tuf`, `embedded`, `staging`, `gh`, or a path.', 'Several: any of them.', {
        path: true,
        whole: 'The Sigstore instances to trust. Default: `tuf`, or the input `trusted-root`.',
    })),
    'rekor-url': (0,shape/* optional */.lq)((0,shape/* text */.Qq)('The transparency log (Rekor v1) to ask for entries that are neither in the evidence nor next to it. Default: the logs of the trusted root, or the input `rekor-url`.')),
    metrics: (0,shape/* optional */.lq)(METRICS),
    'report-to': (0,shape/* optional */.lq)((0,shape/* text */.Qq)('Whom to tell where tampering is possible: an address or URL.')),
}, {
    called: 'the policy',
    partial: true,
    description: 'What must be proven of the artifacts of a release, and by whom.',
});
const SUBJECTS = ['rules', 'git-tag'];
/** Reads a tree, whether it was written as YAML or made of inputs. */
function statedPolicy(origin, tree, before) {
    const instead = tree && otherDocument(tree);
    if (instead)
        return { ...origin, document: undefined, declared: [], subject: true, problems: [...before, instead] };
    const problems = [...before];
    const document = tree && POLICY_SHAPE.read(tree, 'policy', problems);
    const signers = tree?.kind === 'map' ? tree.entries.find(({ key }) => key === 'signers')?.value : undefined;
    const declared = signers?.kind === 'map' ? signers.entries.map(({ key }) => key) : [];
    const subject = tree?.kind === 'map' && tree.entries.some(({ key }) => SUBJECTS.includes(key));
    return { ...origin, document, declared, subject, problems };
}
/** The JSON Schema that editors complete policies by. */
function policyJsonSchema() {
    return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'signature-gate policy',
        ...POLICY_SHAPE.schema,
    };
}


/***/ }),

/***/ 52664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ DURATION_PATTERN),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   pc: () => (/* binding */ durationMs)
/* harmony export */ });
/** Durations as policies and inputs write them: a number and a unit, `90d`. */
/** What a duration is written as, for editors. */
const DURATION_PATTERN = '^[1-9][0-9]{0,6}[smhd]$';
/** Largest first. */
const UNITS = [
    [86_400_000, 'd'],
    [3_600_000, 'h'],
    [60_000, 'm'],
    [1000, 's'],
];
/** Milliseconds; undefined where the text is not a duration. */
function durationMs(text) {
    const [, count, unit] = /^([1-9][0-9]{0,6})([smhd])$/.exec(text) ?? [];
    const [ms] = UNITS.find(([, one]) => one === unit) ?? [];
    return ms === undefined ? undefined : Number(count) * ms;
}
/** A duration in the largest unit that it is whole in. */
function durationText(ms) {
    const [size, unit] = UNITS.find(([one]) => ms % one === 0) ?? [1000, 's'];
    return `${ms / size}${unit}`;
}


/***/ }),

/***/ 23331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ keysOf)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74503);

/** The keys that these rows declare, each with its shape: to be spread into the shape of what holds them. */
function keysOf(rows) {
    const fields = rows.map((row) => {
        const shape = shapeOf(row);
        return [row.sets?.split('.')[1], row.inFile?.required ? shape : (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(shape)];
    });
    // The types say of each row what `shapeOf` does with it.
    return Object.fromEntries(fields);
}
function shapeOf({ shape, description, values, pairs, path, inFile = {} }) {
    const { says = description, item = says, several, names = 'a name' } = inFile;
    const form = path ? { path } : {};
    if (shape === 'boolean')
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)(says);
    if (shape === 'duration')
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(says);
    if (pairs)
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(item, { empty: true }), says, { pattern: '^[^=]+$', what: names });
    if (several !== undefined)
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te)(item, several, { ...form, whole: says });
    const word = values ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(values, item) : (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(item, form);
    return shape === 'list' ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(word, says) : word;
}


/***/ }),

/***/ 61951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   f_: () => (/* binding */ entry)
/* harmony export */ });
function scalar(value, place) {
    return { kind: 'scalar', value, source: String(value), place };
}
function listOf(items, place) {
    return { kind: 'list', items, place };
}
/** A key with its value, of which it has the place. */
function entry(key, value) {
    return { key, keyPlace: value.place, value };
}
function mapOf(entries, place) {
    return { kind: 'map', entries: entries.filter((one) => one !== undefined), place };
}


/***/ }),

/***/ 379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ oneKey),
/* harmony export */   I: () => (/* binding */ object)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74503);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84415);


/** A mapping with these keys. */
function object(fields, options) {
    const known = Object.keys(fields);
    const needed = known.filter((key) => !('optional' in (fields[key] ?? {})));
    return {
        get schema() {
            return schemaOf(fields, needed, options);
        },
        read(tree, name, problems) {
            if (tree.kind !== 'map') {
                const fix = `Write ${options.called} as \`key: value\`, one per line. The keys are ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(known)}.`;
                problems.push({ place: tree.place, message: `\`${name}\` is ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .wordFor */ .GC)(tree)}, not a mapping`, fix });
                return undefined;
            }
            const misspelt = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownKeys */ .vX)(tree, options.called, known, problems);
            const before = problems.length;
            const entries = tree.entries.map((entry) => ({ ...entry, key: misspelt.get(entry.key) ?? entry.key }));
            const present = entries.map(({ key }) => key);
            for (const key of needed.filter((one) => !present.includes(one))) {
                problems.push({ place: tree.place, message: `${options.called} lacks \`${key}\``, fix: `Add \`${key}\`.` });
            }
            groupProblems(present, tree.place, options, problems);
            let sound = problems.length === before;
            const found = { place: tree.place };
            for (const { key, value } of entries) {
                const field = known.includes(key) ? fields[key] : undefined;
                if (field === undefined)
                    continue;
                const read = ('optional' in field ? field.optional : field).read(value, key, problems);
                if (read === undefined)
                    sound = false;
                else
                    found[key] = read;
            }
            // An unknown key, or a mistake in one item of a list, must not hide the mistakes elsewhere.
            const usable = sound || (options.partial === true && needed.every((key) => key in found));
            return usable ? found : undefined;
        },
    };
}
function groupProblems(present, place, { called, oneOf = [], anyOf = [], together = [] }, problems) {
    for (const group of together) {
        const missing = group.filter((key) => !present.includes(key));
        if (missing.length === 0 || missing.length === group.length)
            continue;
        const given = group.filter((key) => present.includes(key));
        const message = `${called} has ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(given, ' and ')} without ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(missing, ' and ')}`;
        problems.push({ place, message, fix: `Add ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(missing, ' and ')}.` });
    }
    for (const group of [...oneOf, ...anyOf]) {
        const there = group.filter((key) => present.includes(key));
        if (there.length === 0) {
            problems.push({ place, message: `${called} has none of ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(group, ' or ')}`, fix: `Add one of them.` });
        }
        else if (there.length > 1 && oneOf.includes(group)) {
            problems.push({ place, message: `${called} has ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(there, ' and ')}`, fix: 'Keep one of them.' });
        }
    }
}
function schemaOf(fields, required, { description, oneOf = [], anyOf = [], together = [], apart = [] }) {
    const dependent = together.flatMap((group) => group.map((key) => [key, group.filter((one) => one !== key)]));
    const properties = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, ('optional' in field ? field.optional : field).schema]));
    const groups = [
        ...oneOf.map((group) => ({ oneOf: group.map((key) => ({ required: [key] })) })),
        ...anyOf.map((group) => ({ anyOf: group.map((key) => ({ required: [key] })) })),
        ...apart.map(([key, from]) => ({ not: { required: [key], anyOf: from.map((one) => ({ required: [one] })) } })),
    ];
    return {
        type: 'object',
        ...(description !== undefined && { description }),
        properties,
        ...(required.length > 0 && { required }),
        ...(groups.length > 0 && { allOf: groups }),
        ...(dependent.length > 0 && { dependentRequired: Object.fromEntries(dependent) }),
        additionalProperties: false,
    };
}
/** A mapping with exactly one key, which says what it is: `- signature: { \u2026 }`. */
function oneKey(shapes, called) {
    const known = Object.keys(shapes);
    return {
        get schema() {
            return {
                type: 'object',
                properties: Object.fromEntries(Object.entries(shapes).map(([key, { schema }]) => [key, schema])),
                minProperties: 1,
                maxProperties: 1,
                additionalProperties: false,
            };
        },
        read(tree, name, problems) {
            const before = problems.length;
            const [entry] = tree.kind === 'map' ? tree.entries : [];
            if (tree.kind !== 'map' || entry === undefined || tree.entries.length > 1) {
                const message = `each item of \`${name}\` is a mapping with one key`;
                problems.push({
                    place: tree.place,
                    message,
                    fix: `Write one of ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(known, ' or ')}, each with its own \`- \`.`,
                });
                return undefined;
            }
            (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownKeys */ .vX)(tree, called, known, problems);
            const value = known.includes(entry.key) ? shapes[entry.key]?.read(entry.value, entry.key, problems) : undefined;
            if (problems.length > before || value === undefined)
                return undefined;
            // The key is one of the shapes, and the value was read by it.
            return { kind: entry.key, value, place: entry.keyPlace };
        },
    };
}


/***/ }),

/***/ 74503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ wordFor),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   lc: () => (/* binding */ bool),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   vX: () => (/* binding */ unknownKeys)
/* harmony export */ });
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87330);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15868);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52664);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84415);
/**
 * The parts that the shape of a policy file is declared with. Each reads a tree strictly, collecting every problem with its
 * place, and describes itself as JSON Schema for editors, so that what is checked and what is published cannot differ.
 */




function optional(shape) {
    return { optional: shape };
}
function shown({ value, source }) {
    return source === '' ? String(value) : source;
}
/** What kind of value a tree is: `a list`. */
function wordFor(tree) {
    switch (tree.kind) {
        case 'list':
            return 'a list';
        case 'map':
            return 'a mapping';
        case 'scalar':
            return tree.value === null ? 'empty' : `a ${typeof tree.value === 'string' ? 'text' : typeof tree.value}`;
    }
}
/** One line of text. A number or a boolean is not one: what it would be written as is not what was written. */
function text(description, { path, empty, prose, ...form } = {}) {
    return {
        schema: { type: 'string', ...(!empty && { minLength: 1 }), ...form, description },
        read(tree, name, problems) {
            const { place } = tree;
            if (tree.kind !== 'scalar' || tree.value === null) {
                problems.push({ place, message: `\`${name}\` is ${wordFor(tree)}, not a text`, fix: 'Write one text.' });
            }
            else if (typeof tree.value !== 'string') {
                const fix = `Put it in quotes: \`"${shown(tree)}"\`.`;
                problems.push({ place, message: `\`${name}\` is ${wordFor(tree)} in YAML, not a text`, fix });
            }
            else if (!empty && tree.value.trim() === '') {
                problems.push({ place, message: `\`${name}\` is blank`, fix: 'Give it a value, or remove the line.' });
            }
            else {
                const problem = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .characterProblem */ .$)(tree.value, path ? 'path' : empty || prose ? 'words' : 'value');
                if (!problem)
                    return { value: tree.value, place };
                problems.push({ place, message: `\`${name}\` ${problem.message}`, fix: problem.fix });
            }
            return undefined;
        },
    };
}
/** One text, or a list of them. */
function texts(description, several, { whole: about = description, ...options } = {}) {
    const one = text(description, options);
    return either({ scalar: one, list: list(one, several) }, about);
}
/** One of some words. */
function choice(values, description) {
    return {
        schema: { enum: values, description },
        read(tree, name, problems) {
            const found = values.find((value) => tree.kind === 'scalar' && tree.value === value);
            if (found !== undefined)
                return { value: found, place: tree.place };
            const given = tree.kind === 'scalar' && tree.value !== null ? `\`${shown(tree)}\`` : wordFor(tree);
            const meant = tree.kind === 'scalar' && typeof tree.value === 'string' ? (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(tree.value, values) : undefined;
            const known = (0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(values);
            problems.push({
                place: tree.place,
                message: `\`${name}\` is ${given}, which is not an allowed value`,
                fix: meant === undefined ? `Write one of ${known}.` : `Did you mean \`${meant}\`? The values are ${known}.`,
            });
            return undefined;
        },
    };
}
function bool(description) {
    return {
        schema: { type: 'boolean', description },
        read(tree, name, problems) {
            const { place } = tree;
            if (tree.kind === 'scalar' && typeof tree.value === 'boolean')
                return { value: tree.value, place };
            const message = `\`${name}\` is neither true nor false`;
            problems.push({ place, message, fix: 'Write `true` or `false`, without quotes.' });
            return undefined;
        },
    };
}
/** A whole number from `least` on. */
function whole(least, description, most = Number.MAX_SAFE_INTEGER) {
    return {
        schema: { type: 'integer', minimum: least, ...(most < Number.MAX_SAFE_INTEGER && { maximum: most }), description },
        read(tree, name, problems) {
            const { place } = tree;
            if (tree.kind === 'scalar' && typeof tree.value === 'bigint' && tree.value >= least && tree.value <= most) {
                return { value: Number(tree.value), place };
            }
            const range = most === least ? `${least}` : `a whole number from ${least} on`;
            problems.push({ place, message: `\`${name}\` is not ${range}`, fix: `Write ${range}, without quotes.` });
            return undefined;
        },
    };
}
/** `24h`, `90d`: reads as milliseconds. */
function duration(description) {
    return {
        schema: { type: 'string', pattern: _duration_js__WEBPACK_IMPORTED_MODULE_3__/* .DURATION_PATTERN */ .Cq, description },
        read(tree, name, problems) {
            const { place } = tree;
            const value = (0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .durationMs */ .pc)(tree.kind === 'scalar' && typeof tree.value === 'string' ? tree.value : '');
            if (value !== undefined)
                return { value, place };
            const fix = 'Write a number and a unit: `30s`, `5m`, `24h`, `90d`.';
            problems.push({ place, message: `\`${name}\` is not a duration`, fix });
            return undefined;
        },
    };
}
/** A list with at least one item. */
function list(item, description) {
    return {
        get schema() {
            return { type: 'array', minItems: 1, items: item.schema, description };
        },
        read(tree, name, problems) {
            if (tree.kind !== 'list') {
                const message = `\`${name}\` is ${wordFor(tree)}, not a list`;
                problems.push({ place: tree.place, message, fix: 'Write a list: `[a, b]`, or one `- ` line for each.' });
                return undefined;
            }
            if (tree.items.length === 0) {
                const fix = 'Name at least one, or remove the line: an empty list has no effect.';
                problems.push({ place: tree.place, message: `\`${name}\` is an empty list`, fix });
                return undefined;
            }
            const read = tree.items.map((one) => item.read(one, name, problems));
            const good = read.filter((one) => one !== undefined);
            return good.length > 0 ? good : undefined;
        },
    };
}
/** Names that the author chooses, each with a value. A prototype's names are as good as any other. */
function named(value, description, key = { pattern: '^[A-Za-z][A-Za-z0-9_.-]*$', what: 'a name' }) {
    // Our own pattern, not a user's.
    const isKey = (name) => KEYS[key.pattern]?.test(name) ?? true;
    return {
        get schema() {
            const additionalProperties = value.schema;
            return {
                type: 'object',
                minProperties: 1,
                propertyNames: { pattern: key.pattern },
                additionalProperties,
                description,
            };
        },
        read(tree, name, problems) {
            if (tree.kind !== 'map' || tree.entries.length === 0) {
                const message = `\`${name}\` is ${tree.kind === 'map' ? 'empty' : wordFor(tree)}, not a mapping`;
                problems.push({ place: tree.place, message, fix: 'Write `name: value`, one per line; or remove it.' });
                return undefined;
            }
            const found = new Map();
            for (const { key: word, keyPlace, value: tree_ } of tree.entries) {
                if (!isKey(word)) {
                    const fix = 'A name is a letter followed by letters, digits, `_`, `-` and `.`.';
                    problems.push({ place: keyPlace, message: `\`${word}\` in \`${name}\` is not ${key.what}`, fix });
                }
                const read = value.read(tree_, word, problems);
                if (read !== undefined)
                    found.set(word, { value: read, place: keyPlace });
            }
            return found;
        },
    };
}
/** The patterns of names, compiled here because code of the gate makes no other regular expressions. */
const KEYS = {
    '^[A-Za-z][A-Za-z0-9_.-]*$': /^[A-Za-z][A-Za-z0-9_.-]*$/,
    '^[A-Za-z][A-Za-z0-9_-]*$': /^[A-Za-z][A-Za-z0-9_-]*$/,
    '^[^=]+$': /^[^=]+$/,
};
/** Another shape for each kind of value. */
function either(shapes, description) {
    const byKind = shapes;
    return {
        get schema() {
            return { anyOf: Object.values(byKind).map(({ schema }) => schema), description };
        },
        read(tree, name, problems) {
            const found = byKind[tree.kind];
            // What the shape of this kind reads is one of the alternatives.
            if (found)
                return found.read(tree, name, problems);
            const message = `\`${name}\` is ${wordFor(tree)}`;
            problems.push({ place: tree.place, message, fix: `Write ${Object.keys(byKind).map(kindWord).join(' or ')}.` });
            return undefined;
        },
    };
}
function kindWord(kind) {
    return kind === 'scalar' ? 'a text' : kind === 'list' ? 'a list' : 'a mapping';
}
/**
 * Reports every unknown key with the one that was meant.
 *
 * @returns what each misspelt key stands for. It is read as that, so that no other problem follows from the same mistake;
 * the policy is refused in any case
 */
function unknownKeys(tree, name, known, problems) {
    const written = new Set(tree.entries.map(({ key }) => key));
    const misspelt = new Map();
    for (const { key, keyPlace } of tree.entries) {
        if (known.includes(key))
            continue;
        const meant = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(key, known);
        problems.push({
            place: keyPlace,
            message: `\`${key}\` is not a key of ${name}`,
            fix: meant === undefined ? `The keys are ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(known)}.` : `Did you mean \`${meant}\`?`,
        });
        if (meant !== undefined && !written.has(meant) && ![...misspelt.values()].includes(meant))
            misspelt.set(key, meant);
    }
    return misspelt;
}


/***/ }),

/***/ 43646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ NAMING),
/* harmony export */   QB: () => (/* binding */ OF_CLAIMS),
/* harmony export */   Sk: () => (/* binding */ RIVALS),
/* harmony export */   bp: () => (/* binding */ SIGNER_SHAPE),
/* harmony export */   kc: () => (/* binding */ CLAIMS_SHAPE),
/* harmony export */   li: () => (/* binding */ OF_CERTIFICATES),
/* harmony export */   r9: () => (/* binding */ TWO_FORMS),
/* harmony export */   wW: () => (/* binding */ BY_SHAPE)
/* harmony export */ });
/* harmony import */ var _inputs_identity_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94234);
/* harmony import */ var _inputs_key_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65931);
/* harmony import */ var _inputs_origin_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54970);
/* harmony import */ var _inputs_provenance_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22137);
/* harmony import */ var _input_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23331);
/* harmony import */ var _object_shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(379);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74503);
/** How a policy file says who may sign. */







const CLAIM = (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .either */ .gP)({
    scalar: (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('The exact value.'),
    map: (0,_object_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .I)({ regexp: (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('A pattern in RE2 syntax that must match the whole value.') }, { called: 'the pattern of a claim' }),
}, 'The exact value, or `{ regexp: \u2026 }`.');
const CLAIMS_SHAPE = (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .named */ .KT)(CLAIM, 'Claims that the certificate must state: `source-ref`, `source-versioned-tag`, `source-digest`, `trigger`, `environment` and so on, or the full names of Fulcio.');
const NAME = (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('The name of a signer of this file.');
/** Whose signatures are required. */
const byShape = (description) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .either */ .gP)({
    list: (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(NAME, 'Any one of these signers.'),
    map: (0,_object_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .I)({
        'all-of': (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(NAME, 'Every one of these signers.')),
        threshold: (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)(1, 'How many different signers at least.', 1000)),
        by: (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(NAME, 'The signers that count for `threshold`.')),
    }, { called: '`by`', oneOf: [['all-of', 'threshold']], together: [['threshold', 'by']] }),
}, description);
/** `by` and `signed-by`. */
const BY_SHAPE = byShape('Names of signers: a list means any one of them; or `{ all-of: [a, b] }`, or `{ threshold: 2, by: [a, b, c] }`.');
/** An exact value and its pattern: who writes both may mean that both must hold, or that either will do. */
const TWO_FORMS = [
    ['identity', 'identity-regexp'],
    ['issuer', 'issuer-regexp'],
];
/** Keys of which each names who signs by a certificate. */
const NAMING = ['identity', 'identity-regexp', 'repo', 'owner', 'signer-repo', 'signer-workflow'];
/** Keys of which one says which identity must have signed. */
const RIVALS = ['identity', 'identity-regexp', 'signer-repo', 'signer-workflow'];
/** What a certificate must say. */
const OF_CLAIMS = [
    'source-ref',
    'source-versioned-tag',
    'source-digest',
    'deny-self-hosted-runners',
    'claims',
    'root',
];
/** What a certificate says, or what is taken from it. */
const OF_CERTIFICATES = [...NAMING, 'issuer', 'issuer-regexp', 'allow-broad-identity', ...OF_CLAIMS];
/** What must not stand together in a signer, as the compiler refuses it. */
const APART = [
    ...TWO_FORMS.map(([exact, pattern]) => [pattern, [exact]]),
    ['signer-repo', ['identity', 'identity-regexp', 'signer-workflow']],
    ['signer-workflow', ['identity', 'identity-regexp']],
    ['key', [...OF_CERTIFICATES, 'openpgp', 'keyserver']],
    ['openpgp', OF_CERTIFICATES],
    ['keyserver', OF_CERTIFICATES],
];
/** One entry of `signers`. */
const SIGNER_SHAPE = (0,_object_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .I)({
    ...(0,_input_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .keysOf */ .Y)([..._inputs_identity_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITY_ROWS */ .J, ..._inputs_origin_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .ORIGIN_ROWS */ .j, ..._inputs_provenance_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .PROVENANCE_ROWS */ .U, ..._inputs_key_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_ROWS */ .E]),
    claims: (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(CLAIMS_SHAPE),
    root: (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('The trusted root that the certificate must chain to: `public-good`, `staging`, or the path of a file of `trusted-root`.')),
    'signed-by': (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(byShape('Other signers who must have signed the file of `key`: its bundle is next to it, on disk or among the assets of the release. Nothing that the key signed counts before this is verified. In a threshold the key and who vouches for it count as one signer. Names of signers: a list means any one of them; or `{ all-of: [a, b] }`, or `{ threshold: 2, by: [a, b, c] }`.')),
}, {
    called: 'a signer',
    apart: APART,
    description: 'Who may sign: an identity with its issuer, a GitHub repository or workflow, a `key`, or `openpgp` keys.',
});


/***/ }),

/***/ 89023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rl: () => (/* binding */ fillTemplateVariables),
/* harmony export */   TO: () => (/* binding */ withHostArch),
/* harmony export */   Zd: () => (/* binding */ fillLiteral),
/* harmony export */   eJ: () => (/* binding */ fillGlob),
/* harmony export */   u9: () => (/* binding */ defineVariable),
/* harmony export */   ut: () => (/* binding */ fillPattern)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66002);
/* harmony import */ var _formats_matcher_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15218);
/* harmony import */ var _model_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61439);
/**
 * Variables: `{name}` in an input stands for the value of `var: name=value`. A value is text and stays text wherever it
 * lands: it cannot add a line, a pattern, a placeholder or another variable.
 */




/** Names begin with a letter, so that RE2's `{2,3}` and a template's `{1}` are none. */
const NAME = /^[A-Za-z][A-Za-z0-9_-]*$/;
const REFERENCE = /\{([A-Za-z][A-Za-z0-9_-]*)\}/g;
/** What templates call the parts of an artifact's own path. */
const PLACEHOLDERS = ['path', 'dir', 'name'];
/** How releases spell processors; Node's own spelling where they have no other. */
const ARCHS = { x64: 'x86_64', arm64: 'aarch64' };
/**
 * `{arch}`: the architecture of the machine that the gate runs on, unless a variable of the user has that name.
 *
 * @param arch as Node spells it
 */
function withHostArch(own, arch = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.arch)()) {
    return own.has('arch') ? own : new Map([...own, ['arch', ARCHS[arch] ?? arch]]);
}
/** Reads one `name=value` into `variables`. */
function defineVariable(line, variables) {
    const equals = line.indexOf('=');
    const name = line.slice(0, Math.max(equals, 0)).trim();
    const value = line.slice(equals + 1);
    if (equals < 0 || !NAME.test(name)) {
        const message = equals < 0 ? `\`${line}\` has no \`=\`` : `\`${name}\` is not a name for a variable`;
        return { message, fix: 'Write `name=value`; a name is a letter followed by letters, digits, `_` and `-`.' };
    }
    if (PLACEHOLDERS.includes(name)) {
        return {
            message: `\`${name}\` cannot be a variable: in \`bundle\`, \`{${name}}\` is a part of the artifact's path`,
            fix: 'Give the variable another name.',
        };
    }
    if (value.trim() === '') {
        return {
            message: `the variable \`${name}\` is blank`,
            fix: 'Give it a value. An expression that is not defined is blank too.',
        };
    }
    if (variables.has(name)) {
        return { message: `the variable \`${name}\` is given twice`, fix: 'Remove one of the two.' };
    }
    variables.set(name, value);
    return undefined;
}
/**
 * Fills variables into text that is compared or used as it is.
 *
 * @param encode what becomes of each value
 */
function fillLiteral(text, variables, encode = (value) => value) {
    let problem;
    const value = text.replace(REFERENCE, (reference, name) => {
        const found = variables.get(name);
        if (found === undefined)
            problem ??= undefinedVariable(reference, variables);
        return encode(found ?? '');
    });
    return problem ? { problem } : { value };
}
/** Fills variables into a glob; what they hold matches only itself. */
function fillGlob(text, variables) {
    // Escaped behind a letter, so that only a `!` at the start of the whole line is treated as one there.
    const filled = fillLiteral(text, variables, (value) => (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeGlob */ .yk)(`x${value}`).slice(1));
    return 'value' in filled && filled.value.startsWith('!') && !text.startsWith('!')
        ? { value: `./${filled.value}` }
        : filled;
}
/**
 * Fills variables into an RE2 pattern. Each value becomes a group, so that a quantifier behind it takes all of it and
 * nothing before it joins with its first letter.
 */
function fillPattern(text, variables) {
    let filled = '';
    for (const token of tokens(text)) {
        if (token.kind === 'plain') {
            filled += token.text;
            continue;
        }
        // Between `\Q` and `\E`, or in a class, quoting has another meaning: a value could end the one or widen the other.
        if (token.kind === 'quoted' || token.kind === 'class') {
            const [inside] = token.text.match(REFERENCE) ?? [];
            if (inside !== undefined)
                return { problem: misplaced(inside, token.kind) };
            filled += token.text;
            continue;
        }
        const value = variables.get(token.text.slice(1, -1));
        if (value === undefined)
            return { problem: undefinedVariable(token.text, variables) };
        filled += `(?:${(0,_formats_matcher_js__WEBPACK_IMPORTED_MODULE_2__/* .escapePattern */ .MP)(value)})`;
    }
    return { value: filled };
}
/** Fills variables into a template; what they hold is no placeholder. */
function fillTemplateVariables(source, variables) {
    const parts = [];
    let end = 0;
    for (const found of source.matchAll(REFERENCE)) {
        const name = found[1] ?? '';
        if (PLACEHOLDERS.includes(name))
            continue;
        const value = variables.get(name);
        if (value === undefined)
            return { problem: undefinedVariable(found[0], variables, PLACEHOLDERS) };
        parts.push(...(0,_model_template_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTemplate */ .QC)(source.slice(end, found.index)).parts, { text: value });
        end = found.index + found[0].length;
    }
    const all = [...parts, ...(0,_model_template_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTemplate */ .QC)(source.slice(end)).parts];
    // What is shown, and used where there is no placeholder, is the text with its variables filled in.
    const written = all.map((part) => ('text' in part ? part.text : `{${part.placeholder}}`)).join('');
    const template = { source: written, parts: all };
    const [unknown] = (0,_model_template_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownPlaceholders */ .hX)(template);
    return unknown === undefined
        ? { value: template }
        : { problem: undefinedVariable(`{${unknown}}`, variables, PLACEHOLDERS) };
}
function undefinedVariable(reference, variables, others = []) {
    const known = [...others, ...variables.keys()].map((name) => `{${name}}`).join(', ');
    return {
        message: `\`${reference}\` is not defined (${known === '' ? 'no variable is' : `defined: ${known}`})`,
        fix: `Define it with \`var\` (\`${reference.replace(/[{}]/g, '')}=VALUE\`), or correct its name.`,
    };
}
function misplaced(reference, where) {
    return {
        message: `\`${reference}\` cannot stand ${where === 'class' ? 'inside `[\u2026]`' : 'between `\\Q` and `\\E`'}`,
        fix: 'Put the variable outside; its value is quoted by itself.',
    };
}
/**
 * The parts of an RE2 pattern that matter here, in this order: `\Q\u2026\E`; `\p{Greek}` and `\x{10FFFF}`, whose braces are
 * no variable; another escape; a class, in which a first `]` is itself; a variable; anything else.
 */
const TOKEN = /(?<quoted>\\Q[\s\S]*?(?:\\E|$))|(?<escape>\\[pPx]\{[^}]*\}|\\[\s\S]?)|(?<class>\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]?)|(?<variable>\{[A-Za-z][A-Za-z0-9_-]*\})|[^\\[{]+|\{/g;
function* tokens(source) {
    for (const { 0: text, groups } of source.matchAll(TOKEN)) {
        const { quoted, class: inClass, variable } = groups ?? {};
        yield { kind: quoted ? 'quoted' : inClass ? 'class' : variable ? 'variable' : 'plain', text };
    }
}


/***/ }),

/***/ 99628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XC: () => (/* binding */ pinProblem),
/* harmony export */   gS: () => (/* binding */ readPolicyBytes),
/* harmony export */   pl: () => (/* binding */ parsePolicySource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26200);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97535);
/* harmony import */ var _files_file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80272);
/* harmony import */ var _files_named_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13953);
/* harmony import */ var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50357);
/** Where a policy file comes from: a path, or a commit of a repository, which nobody can change afterwards. */






const REMOTE = /^([A-Za-z0-9_-]+)\/((?!\.{1,2}@)[A-Za-z0-9._-]+)@([^:/\\]+):(.+)$/s;
/** Tells a path from `owner/repo@<commit>:path`; a path of that form is written with `./`. */
function parsePolicySource(given) {
    const [, owner, repo, commit, path] = REMOTE.exec(given) ?? [];
    if (owner === undefined || repo === undefined || commit === undefined || path === undefined) {
        return { kind: 'file', path: given };
    }
    if (!/^[0-9a-f]{40}$/i.test(commit)) {
        return {
            message: `\`${commit}\` in \`${given}\` is not a full commit; a branch or a tag can be moved`,
            fix: 'Write all 40 hex digits of the commit: `owner/repo@<commit>:path`. A path of this form begins with `./`.',
        };
    }
    if (path.split('/').some((part) => part === '' || part === '.' || part === '..')) {
        return {
            message: `\`${path}\` in \`${given}\` is not a path of a repository`,
            fix: 'Write it from the root, without `..`.',
        };
    }
    return { kind: 'remote', owner, repo, commit: commit.toLowerCase(), path };
}
/**
 * The bytes of the policy, or why there are none.
 *
 * @throws CouldNotLookError where nobody knows whether there is one.
 */
async function readPolicyBytes(given, workspace, readRemote) {
    const source = parsePolicySource(given);
    if ('message' in source)
        return source;
    if (source.kind === 'file') {
        const read = (0,_files_named_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readNamed */ .M)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, source.path), _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_POLICY_BYTES */ .mk, workspace, {
            shown: 'it',
            given: source.path,
        });
        if ('bytes' in read)
            return read;
        const { hint: fix = 'Name the policy file.' } = read.refusal;
        return { message: `\`${given}\` ${(0,_files_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .faultWords */ ._Q)(read.refusal)}`, fix, ...(0,_files_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .problemCode */ .xo)(read.refusal) };
    }
    if (!readRemote) {
        return {
            message: `\`${given}\` is in a repository, which nothing is read from here`,
            fix: 'Give the path of a file.',
        };
    }
    const read = await readRemote(source);
    if (!read.ok) {
        const { code, message, hint } = read.refusal;
        const unread = `\`${given}\` cannot be read: ${message}`;
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isCouldNotLook */ .mI)(code))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CouldNotLookError */ .yJ(code, hint === undefined ? unread : `${unread}. ${hint}`);
        return {
            message: unread,
            fix: hint ?? 'Check repository, commit and path, and that the token may read them.',
        };
    }
    if (read.value.length <= _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_POLICY_BYTES */ .mk)
        return { bytes: read.value };
    return { message: `\`${given}\` is larger than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_POLICY_BYTES */ .mk} bytes`, fix: 'Name the policy file.' };
}
/** What is wrong with a pin, by itself or beside the bytes. */
function pinProblem(pin, bytes) {
    if (pin === undefined)
        return undefined;
    const where = 'policy-digest';
    if (!/^sha256:[0-9a-f]{64}$/i.test(pin)) {
        return {
            where,
            message: `\`${pin}\` is not a digest`,
            fix: 'Write `sha256:` and 64 hex digits; `sha256sum FILE` prints them.',
        };
    }
    if (!bytes || (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .namedSha256 */ .h)(bytes) === pin.toLowerCase())
        return undefined;
    return {
        where,
        message: `the policy is not the pinned one: expected ${pin.toLowerCase()}, found ${(0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .namedSha256 */ .h)(bytes)}`,
        fix: 'Find out who changed it. If the change is intended, read the file and set the new digest.',
    };
}


/***/ }),

/***/ 69655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ belowFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/** A path that leads through a file as if it were a folder. */

/** What is wrong with it, and what to do. @param file as `fileInTheWay` has it */
function belowFile(path, file, workspace) {
    return {
        message: `\`${path}\` cannot be made: \`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, file)}\` is a file and not a folder`,
        fix: 'Name a place elsewhere, or remove that file.',
    };
}


/***/ }),

/***/ 56536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Qf: () => (/* binding */ withClaims),
/* harmony export */   qR: () => (/* binding */ isGiven)
/* harmony export */ });
/* harmony import */ var _document_make_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61951);
/* harmony import */ var _document_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52664);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84485);



/** True where an input requires something; a boolean that is false does not. */
function isGiven(given, name) {
    return given[name] !== undefined && given[name] !== false;
}
/**
 * @param idle inputs that something was found wrong with already; they are left out
 * @param problems gets lines that are no `name=value`
 */
function partsOf(given, idle, problems) {
    const parts = new Map();
    for (const spec of _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc) {
        const name = spec.name;
        if (spec.sets === undefined || idle.has(name) || !isGiven(given, name))
            continue;
        const [part, key] = spec.sets.split('.');
        const entries = parts.get(part) ?? [];
        parts.set(part, entries);
        const tree = treeOf(spec, given[name], problems);
        if (tree.kind !== 'map' || tree.entries.length > 0)
            entries.push((0,_document_make_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(key, tree));
    }
    return partsBy((part) => parts.get(part) ?? []);
}
/** The parts with claims that the signer of a certificate must have. */
function withClaims(parts, claims) {
    if (claims.size === 0)
        return parts;
    const place = { input: 'claims' };
    const texts = [...claims].map(([name, value]) => (0,_document_make_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(name, (0,_document_make_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(value, place)));
    const added = (0,_document_make_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)('claims', (0,_document_make_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(texts, place));
    return partsBy((part) => (part === 'signer' ? [...parts.of(part), added] : parts.of(part)));
}
function partsBy(of) {
    return { of, get: (part, key) => of(part).find((one) => one.key === key) };
}
function treeOf(spec, value, problems) {
    const place = { input: spec.name };
    if (spec.shape === 'boolean')
        return (0,_document_make_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(true, place);
    if (spec.shape === 'duration')
        return (0,_document_make_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)((0,_document_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S5)(value), place);
    // By the table it is a text or a list of texts.
    if (spec.shape !== 'list')
        return (0,_document_make_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(value, place);
    const lines = value;
    if (spec.pairs)
        return pairsOf(lines, place, problems);
    return (0,_document_make_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(lines.map((line, index) => (0,_document_make_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(line, lines.length > 1 ? { ...place, entry: index + 1 } : place)), place);
}
function pairsOf(lines, place, problems) {
    const values = new Map();
    for (const line of lines) {
        const [, name, value] = /^([^=]+)=(.*)$/s.exec(line) ?? [];
        const fix = 'Write `name=value`, one per line, each name once.';
        if (name === undefined || value === undefined) {
            problems.push({ where: place.input, message: `\`${line}\` is not \`name=value\``, fix });
        }
        else if ((values.get(name) ?? value) !== value) {
            problems.push({ where: place.input, message: `\`${name}\` is given with different values`, fix });
        }
        else
            values.set(name, value);
    }
    return (0,_document_make_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)([...values].map(([name, value]) => (0,_document_make_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(name, (0,_document_make_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(value, place))), place);
}


/***/ }),

/***/ 4796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26200);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _document_characters_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15868);
/* harmony import */ var _document_duration_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52664);
/* harmony import */ var _document_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89023);
/* harmony import */ var _signers_key_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51067);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84485);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87330);
/* harmony import */ var _core_attempt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36538);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84415);
/**
 * From what was given to typed inputs: names and shapes. Inputs that set a part of the policy stand as they were written, with
 * variables still in them; what they mean, alone and together, is found by compiling the document that they make.
 */










/**
 * Reads the inputs. The runner gives a list as one text with a line for each entry, the command as one value for each
 * entry, in which a newline is a part of a name.
 *
 * @throws ConfigError with every problem at once.
 */
function readInputs(raw, from = 'actions') {
    const problems = [];
    const entries = new Map();
    const merged = new Map();
    for (const { name, values } of raw)
        merged.set(name, [...(merged.get(name) ?? []), ...values]);
    for (const [name, values] of merged) {
        const spec = _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUT_NAMED */ .Xh.get(name);
        if (!spec)
            problems.push(unknownInput(name));
        else {
            const found = entriesOf(spec, values, from);
            if ('problem' in found)
                problems.push({ where: name, ...found.problem });
            else if (found.value.length > 0)
                entries.set(spec, found.value);
        }
    }
    const own = new Map();
    for (const [{ name }, lines] of entries)
        if (name === 'var')
            readVariables(lines, own, problems);
    const variables = (0,_document_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .withHostArch */ .TO)(own);
    const given = {};
    for (const spec of _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUTS */ .mc) {
        const lines = entries.get(spec);
        if (lines)
            given[spec.name] = spec.name === 'var' ? own : parse(spec, lines, variables, problems);
    }
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(problems);
    // The table that `parse` goes by is the one that the type is made of.
    return given;
}
function unknownInput(name) {
    const meant = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(name, _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUTS */ .mc.map((input) => input.name));
    return {
        where: name,
        message: 'is not an input',
        fix: meant === undefined ? 'Remove it; `--help` names all inputs.' : `Did you mean \`${meant}\`?`,
    };
}
const BLANK = {
    message: 'is blank',
    fix: 'Give it a value, or remove it. An expression that is not defined is blank too. To leave an input out on purpose, write `(unset)`.',
};
/** The values of an input, one for each line; none where it is `(unset)`. */
function entriesOf(spec, values, from) {
    // On a command line a path may begin or end with a blank; nothing else may.
    const tidy = (text) => (from === 'terminal' && spec.path ? text : text.trim());
    if (spec.shape !== 'list') {
        if (values.length > 1)
            return (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_6__/* .complain */ .c)(`is given ${values.length} times`, 'It takes one value; remove the others.');
        const value = tidy(values[0] ?? '');
        if (value.trim() === '')
            return { problem: BLANK };
        return value === _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .UNSET */ .Ag ? { value: [] } : { value: [value] };
    }
    const lines = from === 'terminal' ? values.map(tidy) : values.flatMap((value) => value.split(/\r?\n/)).map(tidy);
    const entries = lines.filter((line) => line.trim() !== '');
    if (entries.length === 0 || (from === 'terminal' && entries.length < lines.length))
        return { problem: BLANK };
    if (entries.every((entry) => entry === _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .UNSET */ .Ag))
        return { value: [] };
    if (entries.includes(_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .UNSET */ .Ag))
        return (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_6__/* .complain */ .c)('has `(unset)` together with other lines', 'Remove that line.');
    if (entries.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_INPUT_LINES */ .e1) {
        return (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_6__/* .complain */ .c)(`has ${entries.length} lines; at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_INPUT_LINES */ .e1} are allowed`, 'Use a pattern or a list file.');
    }
    return { value: entries };
}
function readVariables(lines, variables, problems) {
    for (const line of lines) {
        const problem = (0,_document_characters_js__WEBPACK_IMPORTED_MODULE_7__/* .characterProblem */ .$)(line, 'words') ?? (0,_document_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .defineVariable */ .u9)(line, variables);
        if (problem)
            problems.push({ where: 'var', ...problem });
    }
}
function parse(spec, lines, variables, problems) {
    const values = [];
    for (const [index, line] of lines.entries()) {
        const problem = (0,_document_characters_js__WEBPACK_IMPORTED_MODULE_7__/* .characterProblem */ .$)(line, spec.path ? 'path' : 'words');
        const parsed = problem ? { problem } : parseOne(spec, line, variables);
        if ('value' in parsed)
            values.push(parsed.value);
        else {
            const place = lines.length > 1 ? `line ${index + 1}: ` : '';
            problems.push({ where: spec.name, message: `${place}${parsed.problem.message}`, fix: parsed.problem.fix });
        }
    }
    if (spec.name === 'key' || spec.name === 'revocations-key')
        return (0,_signers_key_source_js__WEBPACK_IMPORTED_MODULE_3__/* .joinKeyLines */ .tT)(values);
    return spec.shape === 'list' ? values : values[0];
}
function parseOne(spec, line, variables) {
    switch (spec.shape) {
        case 'boolean':
            return parseBoolean(line);
        case 'duration':
            return parseDuration(line, spec.maxMs ?? Number.MAX_SAFE_INTEGER);
        case 'choice':
        case 'list':
        case 'text':
            return spec.values && !spec.values.includes(line)
                ? (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_6__/* .complain */ .c)(`\`${line}\` is not an allowed value`, allowed(spec.values, spec.shape === 'list' && line.includes(',')))
                : spec.fills
                    ? (0,_document_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .fillLiteral */ .Zd)(line, variables)
                    : { value: line };
    }
}
function allowed(values, withCommas) {
    const each = withCommas
        ? 'Write each value on its own line (in a command: with an option of its own), without commas. '
        : '';
    return `${each}${each === '' ? 'Write' : 'The values are'} ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_8__/* .quoted */ .T)(values, each === '' ? ' or ' : ', ')}.`;
}
/** The booleans of YAML 1.2's core schema, as the runner's own toolkit reads them; a typo must not mean "false". */
function parseBoolean(text) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return { value: true };
    if (/^(?:false|False|FALSE)$/.test(text))
        return { value: false };
    return (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_6__/* .complain */ .c)(`\`${text}\` is neither true nor false`, 'Write `true` or `false`.');
}
function parseDuration(text, maxMs) {
    const ms = (0,_document_duration_js__WEBPACK_IMPORTED_MODULE_9__/* .durationMs */ .pc)(text);
    if (ms === undefined)
        return (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_6__/* .complain */ .c)(`\`${text}\` is not a duration`, 'Write a number and a unit: `30s`, `5m`, `24h`, `180d`.');
    const days = Math.floor(maxMs / 86_400_000);
    return ms <= maxMs ? { value: ms } : (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_6__/* .complain */ .c)(`\`${text}\` is too long`, `Write at most \`${days}d\`.`);
}


/***/ }),

/***/ 3400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rs: () => (/* binding */ reportPaths),
/* harmony export */   Up: () => (/* binding */ reportPathProblems),
/* harmony export */   hK: () => (/* binding */ namedReports)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_report_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95519);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32774);
/* harmony import */ var _files_way_to_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99016);
/* harmony import */ var _document_variables_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89023);
/* harmony import */ var _in_the_way_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69655);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4796);
/** Where the files of a report may be written: nowhere that something else lies. What was verified must not be replaced afterwards. */








/** The paths that the inputs name. */
function namedReports(given) {
    return Object.fromEntries(_core_report_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_REPORT_FILES */ .Zx.flatMap(({ name }) => {
        const path = given[name];
        return path === undefined ? [] : [[name, path]];
    }));
}
/**
 * What is wrong with the paths of `report`, `sarif` and the others: one names a file that the run reads, something that exists and is
 * no such file of an earlier run, or a file that another input names too.
 *
 * @param named what the run reads: artifacts with their variables filled in, or reports to merge
 */
function reportPathProblems(given, named, workspace) {
    const read = new Set(named.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path)));
    const taken = new Map();
    return _core_report_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_REPORT_FILES */ .Zx.flatMap((file) => {
        const targets = targetsOf(file, given, workspace);
        const problem = targets
            .map((target) => problemOf(target, read, taken, workspace))
            .find((found) => found !== undefined);
        for (const { path, where } of targets)
            taken.set(path, where);
        return problem ?? [];
    });
}
/**
 * Where to write what must be said of a run without a verdict, if that much of its inputs can be read.
 *
 * @param wrong inputs that are known to be wrong: nothing is written where they say
 * @returns no path that must not be written to
 */
function reportPaths(host, wrong) {
    const names = _core_report_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_REPORT_FILES */ .Zx.map(({ name }) => name);
    return Object.fromEntries(names.flatMap((name) => {
        if (wrong.includes(name))
            return [];
        const readable = readableInputs(host, [[...names, 'var'], [name, 'var'], [name]]);
        const path = readable?.run[name];
        if (!readable || path === undefined)
            return [];
        return reportPathProblems(readable.run, readable.artifacts, host.workspace).some(({ where }) => where === name)
            ? []
            : [[name, path]];
    }));
}
/** The first of these sets of inputs that can be read, with the artifacts; undefined where one of both cannot. */
function readableInputs({ inputs, kind }, sets) {
    const read = (...names) => {
        try {
            return (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readInputs */ .K)(inputs.filter(({ name }) => names.includes(name)), kind);
        }
        catch {
            return undefined;
        }
    };
    const given = sets.map((names) => read(...names)).find((found) => found !== undefined);
    if (given === undefined)
        return undefined;
    // Artifacts that cannot be read cannot be compared; then only what is surely no artifact may be written.
    // The action has every input; one that is not set names none.
    const named = read('artifacts', 'var') ?? read('artifacts');
    if (named === undefined)
        return undefined;
    const variables = named.var ?? new Map();
    const artifacts = (named.artifacts ?? []).map((text) => (0,_document_variables_js__WEBPACK_IMPORTED_MODULE_5__/* .fillGlob */ .eJ)(text, variables));
    if (artifacts.some((filled) => 'problem' in filled))
        return undefined;
    return { run: given, artifacts: artifacts.flatMap((filled) => ('value' in filled ? [filled.value] : [])) };
}
function targetsOf({ name, earlier, parts }, given, workspace) {
    const path = given[name];
    if (path === undefined)
        return [];
    return parts.map(({ suffix, beginsRight }) => ({
        where: name,
        name: `${path}${suffix}`,
        path: `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path)}${suffix}`,
        earlier,
        beginsRight,
    }));
}
function problemOf(target, read, taken, workspace) {
    const { where, name, path, earlier } = target;
    const other = taken.get(path);
    if (other !== undefined) {
        return { where, message: `\`${name}\` is the path of \`${other}\` too`, fix: 'Give each its own file.' };
    }
    const isRead = read.has(path);
    const file = (0,_files_way_to_js__WEBPACK_IMPORTED_MODULE_4__/* .fileInTheWay */ .I)(path);
    if (file !== undefined)
        return { where, ...(0,_in_the_way_js__WEBPACK_IMPORTED_MODULE_6__/* .belowFile */ .Q)(name, file, workspace) };
    const found = isRead ? 'taken' : whatLiesAt(target);
    if (found === 'free')
        return undefined;
    const fix = 'Name a file that does not exist yet.';
    if (found === 'no place')
        return { where, message: `\`${name}\` is not a place where a file can be written`, fix };
    const what = isRead ? 'is a file that this run reads' : `exists and is not a ${earlier}`;
    return { where, message: `\`${name}\` ${what}; writing there would destroy it`, fix };
}
/** `free`: nothing, or a file of an earlier run. What cannot be looked at is not free; writing would fail, or meet a surprise. */
function whatLiesAt({ path, beginsRight }) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) === undefined)
            return 'free';
    }
    catch {
        // A part of the path is a file, may not be searched, or the name is too long.
        return 'no place';
    }
    const head = (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readHead */ .zy)(path, _core_report_files_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_HEAD_LENGTH */ .VZ);
    return head !== undefined && beginsRight(head.toString('latin1')) ? 'free' : 'taken';
}


/***/ }),

/***/ 83114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ inputsDigest),
/* harmony export */   MA: () => (/* binding */ shareOptions),
/* harmony export */   Rz: () => (/* binding */ shardProblems),
/* harmony export */   lL: () => (/* binding */ mergeOptions),
/* harmony export */   nC: () => (/* binding */ mergeProblems)
/* harmony export */ });
/* harmony import */ var _core_shown_address_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32591);
/* harmony import */ var _core_shard_limits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50000);
/* harmony import */ var _core_report_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95519);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _formats_shard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69320);
/* harmony import */ var _file_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99628);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84485);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56536);
/* harmony import */ var _report_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3400);
/* harmony import */ var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50357);
/** The inputs `shard` and `merge`: what goes with them, and what they mean. */










/** Nothing is handed over before all shares are known. */
const HANDED_OVER = [
    'verified-dir',
    'install',
    'share-tool',
    'recheck',
    'deployment-record',
    'vsa',
];
/** What may stand beside `merge`; `var` fills paths. */
const BESIDE_MERGE = [
    ...['merge', 'mode', 'timeout', 'policy-digest', 'var'],
    ..._core_report_files_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_FILES */ .JL.map(({ name }) => name).filter((name) => name !== 'vsa'),
];
/** What differs between shares, or requires nothing: a secret, and where and how long a run writes. */
const NOT_REQUIRED = ['github-token', 'shard', 'timeout', ..._core_report_files_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_FILES */ .JL.map(({ name }) => name)];
/** What is wrong with `shard` beside the rest. */
function shardProblems(given, { imageRules }, host) {
    const { shard } = given;
    if (given.merge !== undefined)
        return [{ where: 'merge', message: 'combines reports of runs, and is not part of a policy', fix: 'Remove it.' }];
    if (shard === undefined)
        return [];
    const problems = [];
    const add = (where, message, fix) => {
        problems.push({ where, message, fix });
    };
    if (!(0,_formats_shard_js__WEBPACK_IMPORTED_MODULE_2__/* .parseShard */ .u)(shard)) {
        const message = `\`${shard}\` is not a share`;
        add('shard', message, `Write \`i/n\`, such as \`1/8\`: i from 1 to n, n at most ${_core_shard_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_SHARDS */ .hH}.`);
    }
    if (given.report === undefined)
        add('report', 'is missing, and `shard` needs it', 'Name a path: `merge` reads it.');
    if (runOf(host) === undefined) {
        const message = 'needs to know its run, and `GITHUB_RUN_ID` or `GITHUB_RUN_ATTEMPT` is not set to a number';
        add('shard', message, 'Outside GitHub Actions, set both to the same numbers for all shares of one run.');
    }
    for (const where of HANDED_OVER.filter((name) => (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .isGiven */ .qR)(given, name))) {
        add(where, 'uses what passed, and a share does not know whether the others passed', 'Do that in a job after `merge`.');
    }
    if (imageRules.some(({ sbomDir }) => sbomDir !== undefined)) {
        add('sbom-dir', 'cannot be filled by a share of the images', 'Do that in a run without `shard`.');
    }
    if (given.mode === 'audit')
        add('shard', 'is not for `mode: audit`', 'Remove it.');
    return problems;
}
/** The share that a run checks; `shardProblems` has found nothing. */
function shareOptions(text, given, host) {
    const shard = (0,_formats_shard_js__WEBPACK_IMPORTED_MODULE_2__/* .parseShard */ .u)(text);
    const run = runOf(host);
    return shard && run ? { share: { shard, run, call: callDigest(given) } } : {};
}
/**
 * What is wrong with a call that merges.
 *
 * @param found paths of the reports that `merge` finds; nothing is written over them
 */
function mergeProblems(given, host, found) {
    const foreign = _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUTS */ .mc.filter(({ name }) => (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .isGiven */ .qR)(given, name) && !BESIDE_MERGE.includes(name));
    const problems = foreign.map(({ name }) => {
        const message = 'cannot be used together with `merge`, which only checks the reports of shares';
        const fix = HANDED_OVER.includes(name)
            ? 'Remove it. A merged verdict hands nothing over.'
            : 'Remove it, or give it to the shares.';
        return { where: name, message, fix };
    });
    for (const path of (given.merge ?? []).filter(_core_shown_address_js__WEBPACK_IMPORTED_MODULE_9__/* .hasSecret */ .TA)) {
        const message = `\`${path}\` is an address with a password or a query, and not a path`;
        problems.push({ where: 'merge', message, fix: 'Download the reports first, and give their paths.' });
    }
    const pin = (0,_file_source_js__WEBPACK_IMPORTED_MODULE_3__/* .pinProblem */ .XC)(given['policy-digest']);
    if (pin)
        problems.push(pin);
    if (given.mode === 'audit')
        problems.push({ where: 'mode', message: 'is not a mode of `merge`', fix: 'Remove it.' });
    if (host.kind === 'actions' && runOf(host) === undefined) {
        const message = 'needs to know its run, and the runner does not say it';
        problems.push({ where: 'merge', message, fix: 'Let nothing change `GITHUB_RUN_ID` and `GITHUB_RUN_ATTEMPT`.' });
    }
    return [...problems, ...(0,_report_path_js__WEBPACK_IMPORTED_MODULE_6__/* .reportPathProblems */ .Up)(given, [...(given.merge ?? []), ...found], host.workspace)];
}
/** How a call that merges behaves. */
function mergeOptions(given, host) {
    const { mode = 'enforce', timeout: timeoutMs = _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_TIMEOUT_MS */ .t1, 'policy-digest': policy, merge = [] } = given;
    const run = runOf(host);
    return {
        mode,
        timeoutMs,
        reports: (0,_report_path_js__WEBPACK_IMPORTED_MODULE_6__/* .namedReports */ .hK)(given),
        merge: { reports: merge, ...(run && { run }), ...(policy !== undefined && { policy }) },
    };
}
function runOf({ env }) {
    const { GITHUB_RUN_ID: id = '', GITHUB_RUN_ATTEMPT: attempt = '' } = env;
    return /^[0-9]{1,20}$/.test(id) && /^[0-9]{1,10}$/.test(attempt) ? { id, attempt } : undefined;
}
/** `sha256:\u2026` of what inputs say: stable, in whatever order they are given, and the same for all shares of a run. */
function inputsDigest(given) {
    return given.shard === undefined ? digestOf({ ...given, 'github-token': undefined }) : callDigest(given);
}
function callDigest(given) {
    return digestOf(Object.fromEntries(Object.entries(given).filter(([name]) => !NOT_REQUIRED.includes(name))));
}
function digestOf(given) {
    const text = JSON.stringify(given, (_key, inner) => {
        if (typeof inner !== 'object' || inner === null || Array.isArray(inner))
            return inner;
        const entries = inner instanceof Map ? [...inner] : Object.entries(inner);
        return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
    });
    return (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_7__/* .namedSha256 */ .h)(text);
}


/***/ }),

/***/ 10161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ runningWorkflow)
/* harmony export */ });
/** `owner/repo/path@ref` (GITHUB_WORKFLOW_REF, docs.github.com, "Variables reference"). */
const REFERENCE = /^([A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+)\/(\.github\/workflows\/[A-Za-z0-9_.-]+\.ya?ml)@\S+$/;
const SERVER = /^https:\/\/[A-Za-z0-9.-]+(?::[0-9]{1,5})?$/;
/** Undefined on a terminal, and where the runner says nothing that can be understood. */
function runningWorkflow({ env, kind }) {
    const { GITHUB_WORKFLOW_REF = '', GITHUB_SERVER_URL = 'https://github.com', GITHUB_REPOSITORY } = env;
    const [, repository, path] = REFERENCE.exec(GITHUB_WORKFLOW_REF) ?? [];
    if (kind !== 'actions' || repository === undefined || path === undefined || !SERVER.test(GITHUB_SERVER_URL)) {
        return undefined;
    }
    return { path, address: `${GITHUB_SERVER_URL}/${repository}/${path}`, own: repository === GITHUB_REPOSITORY };
}


/***/ }),

/***/ 88371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ RELEASE_TAG),
/* harmony export */   KH: () => (/* binding */ isReleaseTag),
/* harmony export */   PL: () => (/* binding */ readBuilderId),
/* harmony export */   p_: () => (/* binding */ identityOfBuilder)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _formats_matcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15218);
/**
 * Builders as provenance names them (SLSA, `builder.id`), and which identity signs for a builder that is a workflow on GitHub:
 * a reusable workflow signs with a certificate of its own, whose extensions name the repository that called it.
 */


/** The tag of a release: a whole version, nothing behind it. A branch or a pull request of a builder is no release of it. */
const RELEASE = /^refs\/tags\/v(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)$/;
/** The same in RE2 syntax. */
const RELEASE_TAG = 'refs/tags/v(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)';
const WORKFLOW = /^https:\/\/[^/\s]+\/[A-Za-z0-9_-]+\/[A-Za-z0-9._-]+\/\.github\/workflows\/[^/\s]+\.ya?ml$/;
const RUNNER = 'https://github.com/actions/runner';
/** Reads a builder id; undefined `ref` means that none was written. */
function readBuilderId(text) {
    const [name = '', ref, ...more] = text.split('@');
    if (text.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_WORKFLOW_ADDRESS */ .cx ||
        !/^[a-z][a-z0-9+.-]*:[^\s]+$/i.test(name) ||
        ref === '' ||
        more.length > 0) {
        return {
            problem: {
                message: `\`${text}\` is not a builder id`,
                fix: 'Write it as the provenance does: `https://github.com/owner/repo/.github/workflows/builder.yml`, with `@v1.2.3` at its end if the version matters.',
            },
        };
    }
    const runner = runnerOf(name);
    return {
        value: {
            name,
            ...(ref !== undefined && { ref }),
            workflow: WORKFLOW.test(name),
            signs: false,
            ...(runner && { runner }),
        },
    };
}
/** The npm command names the runner of GitHub as the builder; the certificate says which kind of runner it was. */
function runnerOf(name) {
    if (name === RUNNER || name === `${RUNNER}/github-hosted`)
        return 'github-hosted';
    return name === `${RUNNER}/self-hosted` ? 'self-hosted' : undefined;
}
/** The identities that a workflow's own certificate can have. */
function identityOfBuilder({ name, ref }) {
    if (ref === undefined) {
        return (0,_formats_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .patternFor */ .uG)(`${(0,_formats_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .escapePattern */ .MP)(name)}@${RELEASE_TAG}`, `${name} at the tag of a release`);
    }
    return (0,_formats_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)(`${name}@${isFullRef(ref) ? ref : `refs/tags/${ref}`}`);
}
/** True for the tag of a release. */
function isReleaseTag(ref) {
    return RELEASE.test(ref);
}
/** Refs as certificates have them: `refs/\u2026` or a commit; anything else is the bare name of a tag. */
function isFullRef(ref) {
    return ref.startsWith('refs/') || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
}


/***/ }),

/***/ 51067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cI: () => (/* binding */ isKeyFile),
  qr: () => (/* binding */ isKeyOnGitHub),
  tT: () => (/* binding */ joinKeyLines),
  OM: () => (/* binding */ otherThanPinned),
  uX: () => (/* binding */ parseKeySource)
});

// EXTERNAL MODULE: ./lib/net/address.js
var address = __webpack_require__(85035);
// EXTERNAL MODULE: ./lib/core/shown-address.js
var shown_address = __webpack_require__(32591);
;// CONCATENATED MODULE: ./lib/policy/signers/key-services.js
const SERVICES = [
    {
        scheme: /^awskms:\/\//i,
        name: 'AWS KMS',
        command: 'aws kms get-public-key --key-id KEY --query PublicKey --output text | base64 -d | openssl pkey -pubin -inform DER -out key.pub',
    },
    {
        scheme: /^gcpkms:\/\//i,
        name: 'Google Cloud KMS',
        command: 'gcloud kms keys versions get-public-key VERSION --project PROJECT --location LOCATION --keyring RING --key KEY --output-file key.pub',
    },
    {
        scheme: /^azurekms:\/\//i,
        name: 'Azure Key Vault',
        command: 'az keyvault key download --vault-name VAULT --name KEY --encoding PEM --file key.pub',
    },
    {
        scheme: /^(?:hashivault|openbao):\/\//i,
        name: 'HashiCorp Vault',
        command: "vault read -format=json transit/keys/KEY | jq -r '.data.keys[.data.latest_version | tostring].public_key' > key.pub",
    },
    {
        scheme: /^k8s:\/\//i,
        name: 'a Kubernetes secret',
        command: "kubectl get secret NAME -n NAMESPACE -o jsonpath='{.data.cosign\\.pub}' | base64 -d > key.pub",
    },
    {
        scheme: /^gitlab:\/\//i,
        name: 'a GitLab variable',
        command: 'glab variable get COSIGN_PUBLIC_KEY > key.pub',
    },
    {
        scheme: /^pkcs11:/i,
        name: 'a PKCS#11 token',
        command: 'pkcs11-tool --read-object --type pubkey --label LABEL | openssl pkey -pubin -inform DER -out key.pub',
    },
];
/** What an address may hold to be repeated in a command that people paste into a shell. */
const PLAIN = /^[A-Za-z0-9:/._-]+$/;
/** Undefined where `given` is no address of a service. */
function exportProblem(given) {
    const service = SERVICES.find(({ scheme }) => scheme.test(given));
    if (!service)
        return undefined;
    // An address of a token may hold its PIN.
    const address = PLAIN.test(given) && !/^pkcs11:/i.test(given) ? given : 'ADDRESS';
    return {
        message: `names a key in ${service.name}, and the gate does not read keys from such services`,
        fix: `Export the public key once, and name that file: \`cosign public-key --key ${address} > key.pub\`, or \`${service.command}\`.`,
    };
}

// EXTERNAL MODULE: ./lib/core/attempt.js
var attempt = __webpack_require__(36538);
;// CONCATENATED MODULE: ./lib/policy/signers/key-source.js
/** Where a public key comes from: a file, its own text, an address or an asset pinned by a digest, or a commit of a repository. */




/** Before a key that signs in CMS and in no other form. */
const CMS_PREFIX = 'cms:';
const MINISIGN_COMMENT = 'untrusted comment:';
/**
 * How texts of minisign and signify begin: two letters, `Ed`, before eight bytes of key id in a public key, before the names
 * of algorithms in a secret key; or all of the file in base64, as Tauri has it. The lengths leave no room for a file's name.
 */
const MINISIGN_TEXT = /^(?:RW[A-Za-z0-9+/]{54}|RW[A-Za-z0-9+/]{80,}={0,2}|dW50cnVzdGVkIGNvbW1lbnQ6[A-Za-z0-9+/]{40,}={0,2})$/;
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
const DIGEST = /^#sha256=([0-9a-f]{64})$/i;
/** `owner/repo@ref:path`, with the digest of the file behind it. */
const REPOSITORY = /^([A-Za-z0-9_-]{1,100})\/((?!\.{1,2}@)[A-Za-z0-9._-]{1,100})@([^:\\]{1,250}):([^#]{1,1024})(?:#sha256=([0-9a-f]{64}))?$/i;
/** True where the text is a key and names none. */
function isKeyText(given) {
    const text = given.trim();
    return text.includes('-----BEGIN ') || text.startsWith(MINISIGN_COMMENT) || MINISIGN_TEXT.test(text);
}
/** True where a key is read from the disk, so that whoever owns the tree could have put another one there. */
function isKeyFile(given) {
    const source = parseKeySource(given);
    return 'value' in source && source.value.kind === 'file';
}
/** True where GitHub is asked for a key. */
function isKeyOnGitHub(given) {
    const source = parseKeySource(given);
    return 'value' in source && source.value.kind === 'repository';
}
/**
 * Reads one value of `key`. Never throws.
 *
 * @param vouched true where others must have signed the key: an asset of a release then needs no digest
 */
function parseKeySource(given, vouched = false) {
    if (!given.startsWith(CMS_PREFIX))
        return parsePlace(given, vouched);
    const place = parsePlace(given.slice(CMS_PREFIX.length), vouched);
    return 'problem' in place ? place : { value: { ...place.value, form: 'cms' } };
}
function parsePlace(given, vouched) {
    if (isKeyText(given))
        return { value: { kind: 'inline', text: given, shown: 'the text of the key' } };
    const elsewhere = exportProblem(given);
    if (elsewhere)
        return { problem: elsewhere };
    const [, owner, repo, ref, path, digest] = REPOSITORY.exec(given) ?? [];
    if (owner !== undefined && repo !== undefined && ref !== undefined && path !== undefined)
        return repositoryKey({ owner, repo }, { ref, path }, { digest, vouched }, `\`${given}\``);
    if (!SCHEME.test(given))
        return { value: { kind: 'file', path: given, shown: `\`${given}\`` } };
    return parseAddress(given);
}
/** An address counts with the digest of the key alone. */
function parseAddress(given) {
    const shown = `\`${(0,shown_address/* shownAddress */.Uk)(given)}\``;
    if (!/^https?:/i.test(given)) {
        const fix = 'Give a path, the text of the key, or `https://\u2026#sha256=` with the digest of the file.';
        return (0,attempt/* complain */.c)(`${shown} is an address that no key is read from`, fix);
    }
    const url = URL.canParse(given) ? new URL(given) : undefined;
    if (!url || !(0,address/* isSafeUrl */.FY)(url) || url.username !== '' || url.password !== '')
        return (0,attempt/* complain */.c)(`${shown} is not fetched: only https is, without a password in the address`, 'Save the key to a file.');
    const [, sha256] = DIGEST.exec(url.hash) ?? [];
    if (sha256 === undefined) {
        return (0,attempt/* complain */.c)(`${shown} is an address without the digest of the key: someone who controls the address could replace the key`, 'Add `#sha256=` and 64 hex digits at its end (`curl -fsSL URL | sha256sum` prints them), or save the key to a file.');
    }
    url.hash = '';
    return { value: { kind: 'pinned', url, sha256: sha256.toLowerCase(), shown } };
}
/** @param pin the digest of the file, in hex; not needed where others vouch for the key */
function repositoryKey(repository, { ref, path }, { digest, vouched }, shown) {
    const sha256 = digest && { sha256: digest.toLowerCase() };
    if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
        return (0,attempt/* complain */.c)(`${shown} names no file of a repository`, 'Write its path from the root, without `..`.');
    if (/^[0-9a-f]{40}$/i.test(ref)) {
        const at = { commit: ref.toLowerCase(), path };
        return { value: { kind: 'repository', ...repository, at, ...sha256, shown } };
    }
    if (!sha256 && !vouched) {
        return (0,attempt/* complain */.c)(`${shown} is an asset of a release without the digest of the key: someone who can change the release could replace the key`, 'Add `#sha256=` and 64 hex digits at its end (`sha256sum` of the asset prints them), or name who must have signed the key with `signed-by` in a policy file. For a file of the repository write the whole commit in place of the tag, and for a path of this form `./` before it.');
    }
    if (path.includes('/'))
        return (0,attempt/* complain */.c)(`${shown} names no asset of a release`, 'An asset lies in no folder.');
    return { value: { kind: 'repository', ...repository, at: { tag: ref, asset: path }, ...sha256, shown } };
}
/** The runner hands on a list line by line; the lines of one key belong together again. */
function joinKeyLines(lines) {
    const keys = [];
    let open;
    for (const line of lines) {
        const joined = [...(open ?? []), line];
        if (open?.length === 1 && open[0]?.startsWith(MINISIGN_COMMENT))
            open = undefined;
        else if (open)
            open = /^-----END [A-Z0-9 ]+-----$/.test(line.trim()) ? undefined : [...joined];
        else if (/^(?:cms:)?-----BEGIN [A-Z0-9 ]+-----$/.test(line.trim()) || line.startsWith(MINISIGN_COMMENT))
            open = [line];
        if (!open)
            keys.push(joined.join('\n'));
    }
    return open ? [...keys, open.join('\n')] : keys;
}
/** Of bytes that have another SHA-256, in hex, than the one that was given. */
function otherThanPinned(expected, found) {
    return {
        message: `is not the pinned key: expected sha256:${expected}, found sha256:${found}`,
        fix: 'Find out who changed it. If the change is intended, compare the new key with what the publisher says, and pin its digest.',
    };
}


/***/ }),

/***/ 50452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qf: () => (/* binding */ ANOTHER_KEY),
  ZX: () => (/* binding */ parseOpenPgpKeys),
  _M: () => (/* binding */ readOpenPgpKeys),
  Re: () => (/* binding */ signersOf),
  O: () => (/* binding */ unmetPins)
});

// EXTERNAL MODULE: ./lib/formats/openpgp/openpgp-armor.js
var openpgp_armor = __webpack_require__(65377);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/formats/openpgp/openpgp-material.js
var openpgp_material = __webpack_require__(18169);
;// CONCATENATED MODULE: ./lib/formats/openpgp/openpgp-packets.js
/**
 * The public keys among OpenPGP packets, told from their frames and first fields (RFC 9580, sections 4.2 and 5.5.2): what a
 * key is, also where nothing can be verified with it. Nothing here is verified.
 */


const PUBLIC_KEY = 6;
const PUBLIC_SUBKEY = 14;
/** Every public key in the order of the packets. What is cut off ends the list; that it is no whole key shows elsewhere. */
function listKeyPackets(bytes) {
    const keys = [];
    for (let at = 0; at < bytes.length;) {
        const packet = packetAt(bytes, at);
        if (!packet)
            break;
        if (packet.tag === PUBLIC_KEY || packet.tag === PUBLIC_SUBKEY) {
            const key = readKey(packet.body, packet.tag === PUBLIC_KEY);
            if (key)
                keys.push(key);
        }
        at = packet.end;
    }
    return keys;
}
/** A packet of definite length; keys have no other (RFC 9580, section 4.2.1.4). */
function packetAt(bytes, at) {
    const head = bytes[at] ?? 0;
    if ((head & 0x80) === 0)
        return undefined;
    const isNew = (head & 0x40) !== 0;
    const length = isNew ? newLength(bytes, at + 1) : oldLength(bytes, at + 1, head & 3);
    if (!length || length.start + length.size > bytes.length)
        return undefined;
    const end = length.start + length.size;
    return { tag: isNew ? head & 0x3f : (head >> 2) & 0xf, body: bytes.subarray(length.start, end), end };
}
function newLength(bytes, at) {
    const first = bytes[at] ?? 0;
    if (first < 192)
        return { start: at + 1, size: first };
    if (first < 224)
        return { start: at + 2, size: ((first - 192) << 8) + (bytes[at + 1] ?? 0) + 192 };
    return first === 255 && at + 5 <= bytes.length ? { start: at + 5, size: bytes.readUInt32BE(at + 1) } : undefined;
}
function oldLength(bytes, at, kind) {
    const octets = [1, 2, 4][kind];
    if (octets === undefined || at + octets > bytes.length)
        return undefined;
    return { start: at + octets, size: bytes.readUIntBE(at, octets) };
}
/** Versions 5 and 6 state the length of the key material before it; versions 2 and 3 a validity before the algorithm. */
function readKey(body, isPrimary) {
    const version = body[0] ?? 0;
    const algorithmAt = version < 4 ? 7 : 5;
    const algorithm = body[algorithmAt];
    if (algorithm === undefined)
        return undefined;
    const material = body.subarray(algorithmAt + 1 + (version > 4 ? 4 : 0));
    const fingerprint = fingerprintOf(version, body);
    return {
        isPrimary,
        version,
        algorithm,
        ...(fingerprint !== undefined && { fingerprint }),
        ...facts(algorithm, material),
    };
}
/** RFC 9580, section 5.5.4; LibrePGP, section 12.2, for version 5. */
function fingerprintOf(version, body) {
    if (version === 4) {
        const head = Buffer.from([0x99, body.length >> 8, body.length & 0xff]);
        return (0,external_node_crypto_.createHash)('sha1').update(head).update(body).digest('hex');
    }
    if (version < 5)
        return undefined;
    const head = Buffer.alloc(5);
    head.writeUInt8(version === 5 ? 0x9a : 0x9b, 0);
    head.writeUInt32BE(body.length, 1);
    return (0,external_node_crypto_.createHash)('sha256').update(head).update(body).digest('hex');
}
/** Algorithms by what stands first in their key material. */
const RSA = new Set([1, 2, 3]);
const WITH_MODULUS = new Set([1, 2, 3, 16, 17, 20]);
const WITH_CURVE = new Set([18, 19, 22]);
/** Bytes of a point, by algorithms that have nothing else. */
const POINT_BYTES = new Map([
    [27, 32],
    [28, 57],
]);
const EDDSA = 22;
function facts(algorithm, material) {
    const bytes = POINT_BYTES.get(algorithm);
    if (bytes !== undefined)
        return { point: material.subarray(0, bytes) };
    if (WITH_CURVE.has(algorithm)) {
        const end = 1 + (material[0] ?? 0);
        // The length in bits stands before it.
        const written = material.subarray(end + 2);
        const isNative = algorithm === EDDSA && written[0] === openpgp_material/* NATIVE_POINT */.tJ;
        return { curve: material.toString('hex', 1, end), ...(isNative && { point: written.subarray(1, 33) }) };
    }
    if (!WITH_MODULUS.has(algorithm) || material.length < 2)
        return {};
    const bits = material.readUInt16BE(0);
    if (!RSA.has(algorithm))
        return { bits };
    const second = material.subarray(2 + Math.ceil(bits / 8));
    const hex = second.toString('hex', 2, 2 + Math.ceil((second.length < 2 ? 0 : second.readUInt16BE(0)) / 8));
    return { bits, exponent: BigInt(`0x0${hex}`) };
}

// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/files/file-fault.js
var file_fault = __webpack_require__(80272);
// EXTERNAL MODULE: ./lib/files/folders.js
var files_folders = __webpack_require__(3166);
// EXTERNAL MODULE: ./lib/files/named-file.js
var named_file = __webpack_require__(13953);
// EXTERNAL MODULE: ./lib/formats/openpgp/openpgp-algorithms.js
var openpgp_algorithms = __webpack_require__(51742);
;// CONCATENATED MODULE: ./lib/formats/openpgp/openpgp-curves.js
const ECDSA = 19;
const WITHOUT_MODULE = /^(?:secp256k1|brainpool)/i;
/** Everything that a primary key and its subkeys sign of each other. */
async function hashSelfSignatures(certificate, { enums }) {
    if (!certificate.getKeys().some((key) => WITHOUT_MODULE.test(key.getAlgorithmInfo().curve ?? '')))
        return;
    const { signature } = enums;
    const key = certificate.keyPacket;
    const { directSignatures } = certificate;
    for (const packet of directSignatures)
        await hash(packet, signature.key, { key });
    for (const packet of certificate.revocationSignatures)
        await hash(packet, signature.keyRevocation, { key });
    for (const { userID, userAttribute, selfCertifications, revocationSignatures } of certificate.users) {
        const data = { userID, userAttribute, key };
        for (const packet of selfCertifications)
            await hash(packet, signature.certGeneric, data);
        for (const packet of revocationSignatures)
            await hash(packet, signature.certRevocation, data);
    }
    for (const { keyPacket, bindingSignatures, revocationSignatures } of certificate.subkeys) {
        const data = { key, bind: keyPacket };
        for (const packet of bindingSignatures) {
            await hash(packet, signature.subkeyBinding, data);
            const { embeddedSignature } = packet;
            if (embeddedSignature)
                await hash(embeddedSignature, signature.keyBinding, data);
        }
        for (const packet of revocationSignatures)
            await hash(packet, signature.subkeyRevocation, data);
    }
}
async function hash(packet, type, data) {
    const hashable = packet;
    if (hashable.publicKeyAlgorithm !== ECDSA)
        return;
    try {
        hashable.hashed = await hashable.hash(type, data, hashable.toHash(type, data));
    }
    catch {
        // A hash algorithm that is not known: the signature then fails where it is verified.
    }
}

// EXTERNAL MODULE: ./lib/formats/openpgp/openpgp-library.js
var openpgp_library = __webpack_require__(43869);
;// CONCATENATED MODULE: ./lib/policy/signers/openpgp-keys.js









const BLOCK = /-----BEGIN PGP PUBLIC KEY BLOCK-----[\s\S]*?-----END PGP PUBLIC KEY BLOCK-----/g;
const ARMOR = /-----BEGIN PGP ([A-Z ]+)-----/g;
/**
 * Reads key files; every certificate becomes a signer of its own.
 *
 * @param files as given, with their absolute paths
 * @param pins full fingerprints; any certificate of the files is accepted where there are none
 * @param workspace absolute; hints are relative to it, and share `folders`
 * @param elsewhere true where a pinned certificate may also come from a keyserver
 */
async function readOpenPgpKeys(files, pins, { workspace, folders = (0,files_folders/* createFolders */.i)(), elsewhere = false }) {
    const found = [];
    const unusable = [];
    const problems = [];
    for (const { file, path } of files) {
        const read = await readKeyFile(path, { workspace, folders, given: file });
        if ('message' in read) {
            const { message, fix, code } = read;
            problems.push({ of: 'files', message: `\`${file}\` ${message}`, fix, ...(code && { code }) });
            continue;
        }
        found.push(...read.certificates.map((certificate) => ({ file, certificate })));
        unusable.push(...read.unusable.map((key) => ({ ...key, file })));
    }
    if (problems.length > 0)
        return { signers: [], problems };
    if (found.length > limits/* MAX_OPENPGP_KEYS */.Q8) {
        const message = `the files hold ${found.length} keys; at most ${limits/* MAX_OPENPGP_KEYS */.Q8} are read`;
        return { signers: [], problems: [{ of: 'files', message, fix: 'Give the keys that may sign.' }] };
    }
    const pinnedInVain = pins.flatMap((pin) => unusable.filter(({ fingerprint }) => fingerprint === pin).slice(0, 1));
    if (pinnedInVain.length > 0) {
        return {
            signers: [],
            problems: pinnedInVain.map(({ file, fingerprint = '', why }) => ({
                of: 'fingerprints',
                message: `\`${fingerprint}\` of \`${file}\` ${why}`,
                fix: ANOTHER_KEY,
            })),
        };
    }
    const signers = signersOf(await merged(found), pins, unusable);
    const unmet = elsewhere ? [] : unmetPins(signers, pins);
    return {
        signers,
        problems: unmet.map((pin) => ({
            of: 'fingerprints',
            message: `\`${pin}\` is the fingerprint of no key in \`openpgp\``,
            fix: `They hold ${fingerprintsOf(found)}. Add the key, or correct the fingerprint.`,
        })),
    };
}
const ANOTHER_KEY = `${openpgp_algorithms/* SUPPORTED_OPENPGP */.R0} Ask the publisher for a signature by such a key.`;
/** The pinned fingerprints that no signer answers to. */
function unmetPins(signers, pins) {
    return pins.filter((pin) => !signers.some(({ certificate }) => certificate.getKeys().some((key) => key.getFingerprint() === pin)));
}
/** A pinned primary key admits every signing key of its certificate, a pinned subkey only itself. */
function signersOf(found, pins, unusable = []) {
    const without = new Map(unusable.map((key) => [key.fingerprint, key]));
    return found.flatMap(({ file, certificate }) => {
        const fingerprint = certificate.getFingerprint();
        const name = found.length > 1 || pins.length > 0 ? `openpgp-keys ${fingerprint}` : 'openpgp-keys';
        const all = certificate.getKeys().map((key) => key.getFingerprint());
        const broken = all.flatMap((one) => without.get(one) ?? []);
        const signer = {
            kind: 'openpgp',
            name,
            file,
            fingerprint,
            certificate,
            ...(broken.length > 0 && { unusable: broken }),
        };
        if (pins.length === 0 || pins.includes(fingerprint))
            return [signer];
        const only = all.filter((one) => pins.includes(one));
        return only.length > 0 ? [{ ...signer, only }] : [];
    });
}
/** Copies of one certificate become one, so that a revocation in any of them counts. */
async function merged(found) {
    if (found.length === 0)
        return [];
    const config = (0,openpgp_library/* verifyingConfig */.i)(await (0,openpgp_library/* loadOpenPgp */.q)());
    const whole = new Map();
    for (const one of found) {
        const fingerprint = one.certificate.getFingerprint();
        const known = whole.get(fingerprint);
        const certificate = known ? await known.certificate.update(one.certificate, undefined, config) : one.certificate;
        whole.set(fingerprint, { file: known?.file ?? one.file, certificate });
    }
    return [...whole.values()];
}
async function readKeyFile(path, { workspace, folders, given }) {
    const read = (0,named_file/* readNamed */.M)(path, limits/* MAX_OPENPGP_KEY_BYTES */.jt, workspace, { shown: 'it', given, folders });
    if ('refusal' in read) {
        const { hint: fix = 'Name the file that holds the keys.' } = read.refusal;
        return { message: (0,file_fault/* faultWords */._Q)(read.refusal), fix, ...(0,file_fault/* problemCode */.xo)(read.refusal) };
    }
    return parseOpenPgpKeys(read.bytes);
}
/**
 * Parses what a key file or a keyserver holds: public keys only. Text around armored keys is ignored.
 *
 * @returns what is wrong where there is no key with which anything could be verified
 */
async function parseOpenPgpKeys(bytes) {
    const text = bytes.toString('latin1');
    const labels = [...text.matchAll(ARMOR)].map(([, label]) => label ?? '');
    if (labels.some((label) => label.includes('PRIVATE')))
        return PRIVATE_KEY;
    const parts = labels.length > 0 ? armoredParts(text) : [bytes];
    if (typeof parts === 'string')
        return unreadable(parts);
    const { unusable, anyUsable } = (0,openpgp_algorithms/* reviewKeys */.V_)(parts.flatMap((part) => listKeyPackets(part)));
    if (!anyUsable && unusable.length > 0)
        return unsupported(unusable);
    const library = await (0,openpgp_library/* loadOpenPgp */.q)();
    const keys = [];
    for (const part of parts) {
        // Where no key can be used the library finds none, and there is nothing more to complain of.
        const { anyUsable: some, unusable: none } = (0,openpgp_algorithms/* reviewKeys */.V_)(listKeyPackets(part));
        const read = await library.readKeys({ binaryKeys: part }).catch(() => undefined);
        if (!read && (some || none.length === 0))
            return unreadable('it is damaged, or no public key');
        keys.push(...(read ?? []));
    }
    if (keys.some((key) => key.isPrivate()))
        return PRIVATE_KEY;
    if (keys.length === 0)
        return unreadable('there is none in it');
    for (const key of keys)
        await hashSelfSignatures(key, library);
    return { certificates: keys, unusable };
}
const PRIVATE_KEY = {
    message: 'contains a private key, but only the public key is needed',
    fix: 'Export the public key: `gpg --export --armor FINGERPRINT`. If the private key was in a repository, replace it.',
};
function unreadable(why) {
    return {
        message: `holds no readable OpenPGP key (${why})`,
        fix: 'Export the key again: `gpg --export --armor FINGERPRINT`.',
    };
}
/** The packets of every armored block, or what is wrong with one. */
function armoredParts(text) {
    const parts = [];
    for (const [block] of text.matchAll(BLOCK)) {
        const armor = (0,openpgp_armor/* readArmor */.o)(block, 'PGP PUBLIC KEY BLOCK');
        if ('problem' in armor)
            return armor.problem;
        parts.push(armor.data);
    }
    return parts;
}
function unsupported(keys) {
    const shown = keys
        .slice(0, SHOWN)
        .map(({ fingerprint, why }) => `${fingerprint ? `\`${fingerprint}\`` : 'one'} ${why}`);
    const more = keys.length > SHOWN ? `; and ${keys.length - SHOWN} more` : '';
    return {
        message: `holds no key that can be verified with: ${shown.join('; ')}${more}`,
        fix: ANOTHER_KEY,
        unsupported: true,
    };
}
/** Keys that one message names. */
const SHOWN = 4;
function fingerprintsOf(found) {
    const shown = found.slice(0, SHOWN).map(({ certificate }) => `\`${certificate.getFingerprint()}\``);
    return `${shown.join(', ')}${found.length > shown.length ? ` and ${found.length - shown.length} more` : ''}`;
}


/***/ }),

/***/ 69117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ isNamedByKey),
/* harmony export */   QX: () => (/* binding */ mayBeNamedByKey),
/* harmony export */   UZ: () => (/* binding */ certificateNames),
/* harmony export */   Y$: () => (/* binding */ evidenceNames),
/* harmony export */   je: () => (/* binding */ extensionOf),
/* harmony export */   u0: () => (/* binding */ EVIDENCE_SUFFIXES),
/* harmony export */   zL: () => (/* binding */ hasEvidenceName)
/* harmony export */ });
/* harmony import */ var _core_key_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33482);
/** What evidence beside an artifact is called. A name decides where evidence is looked for, never what a file is. */

/**
 * What evidence beside an artifact is called: its name plus one of these, or one of these in place of its extension, tried in
 * this order. A certificate is no evidence by itself: it goes with the signature of the same stem.
 */
const EVIDENCE_SUFFIXES = [
    { suffix: '.sigstore.json', role: 'bundle' },
    { suffix: '.sigstore', role: 'bundle' },
    { suffix: '.cosign.bundle', role: 'bundle' },
    { suffix: '.bundle', role: 'bundle' },
    { suffix: '.bundle.json', role: 'bundle' },
    { suffix: '.intoto.jsonl', role: 'bundle' },
    { suffix: '.jsonl', role: 'bundle' },
    { suffix: '.attestations.json', role: 'bundle' },
    { suffix: '.provenance', role: 'bundle' },
    { suffix: '.publish.attestation', role: 'bundle' },
    { suffix: '.sig', role: 'signature' },
    { suffix: '-keyless.sig', role: 'signature' },
    { suffix: '.asc', role: 'signature' },
    { suffix: '.gpg', role: 'signature' },
    { suffix: '.pgp', role: 'signature' },
    { suffix: '.sign', role: 'signature' },
    ..._core_key_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_FORMS */ .uQ.flatMap(({ suffixes }) => suffixes).map((suffix) => ({ suffix, role: 'signature' })),
    { suffix: '.prov', role: 'signature' },
];
/** What the certificate of a signature `x.sig` is called: `x` plus one of these. */
const CERTIFICATE_SUFFIXES = ['.pem', '.crt', '.cert'];
const SIGNATURE_SUFFIX = '.sig';
/** Extensions that are two in one: `tool.tar.gz` is `tool` in another form. */
const EXTENSION = /[^./\\](\.tar\.[a-z0-9]{1,5}|\.[A-Za-z0-9]{1,12})$/;
/** HashiCorp names a signature by the key that made it: `SHA256SUMS.72D7468F.sig`. */
const KEY_ID = /^\.[0-9A-Fa-f]{8}(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{32})?\.sig$/;
/** The extension that evidence may stand in place of; undefined where the name has none. `.tar.gz` is one. */
function extensionOf(name) {
    return EXTENSION.exec(name)?.[1];
}
/** All usual names of an artifact's evidence, in the order in which they are tried: appended, then in place of the extension. */
function evidenceNames(name) {
    const extension = extensionOf(name) ?? '';
    const endings = ['', extension.slice(extension.lastIndexOf('.')), extension];
    const stems = new Set(endings.map((ending) => name.slice(0, name.length - ending.length)));
    return [...stems].flatMap((stem) => EVIDENCE_SUFFIXES.map(({ suffix, role }) => ({ name: stem + suffix, role })).filter((one) => one.name !== name));
}
/** The usual names of a signature's certificate; none where the signature is not called `\u2026.sig`. */
function certificateNames(signature) {
    if (!signature.endsWith(SIGNATURE_SUFFIX))
        return [];
    const stem = signature.slice(0, -SIGNATURE_SUFFIX.length);
    return CERTIFICATE_SUFFIXES.map((suffix) => stem + suffix);
}
/** True for `SHA256SUMS.72D7468F.sig` beside `SHA256SUMS`: a short or long key id, or a whole fingerprint. */
function isNamedByKey(file, document) {
    return file.startsWith(document) && KEY_ID.test(file.slice(document.length));
}
/** False where `isNamedByKey` is, whatever the document. */
function mayBeNamedByKey(file) {
    return KEY_ID.test(file.slice(file.lastIndexOf('.', file.length - 5)));
}
const ENDINGS = [...EVIDENCE_SUFFIXES.map(({ suffix }) => suffix), ...CERTIFICATE_SUFFIXES];
/** True where a file has the name of evidence or of a certificate, whatever it holds. */
function hasEvidenceName(name) {
    return ENDINGS.some((ending) => name.endsWith(ending));
}


/***/ })

};
