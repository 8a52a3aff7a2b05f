export const id = 5469;
export const ids = [5469];
export const modules = {

/***/ 45469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ callTree),
  k: () => (/* binding */ statedByInputs)
});

// EXTERNAL MODULE: ./lib/policy/document/document.js + 4 modules
var document_document = __webpack_require__(89707);
// EXTERNAL MODULE: ./lib/policy/document/make-tree.js
var make_tree = __webpack_require__(61951);
// EXTERNAL MODULE: ./lib/policy/inputs/inputs.js + 3 modules
var inputs = __webpack_require__(84485);
// EXTERNAL MODULE: ./lib/policy/inputs/parts.js
var inputs_parts = __webpack_require__(56536);
// EXTERNAL MODULE: ./lib/policy/compile/predicate-types.js
var predicate_types = __webpack_require__(6677);
// EXTERNAL MODULE: ./lib/policy/signers/key-source.js + 1 modules
var key_source = __webpack_require__(51067);
// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(84415);
;// CONCATENATED MODULE: ./lib/policy/inputs/without-effect.js





/** Inputs that name somebody who must have signed. */
const SIGNERS = [
    'certificate-identity',
    'certificate-identity-regexp',
    'repo',
    'owner',
    'signer-repo',
    'signer-workflow',
    'key',
    'openpgp-keys',
    'openpgp-keyserver',
];
/** True where GitHub itself must have attested the release: it is the signer then. */
function asksForRelease(given) {
    return given.release !== undefined && (0,predicate_types/* isReleaseType */.a3)(given['predicate-type'] ?? '');
}
/** True where somebody is named who must have signed. */
function hasSigner(given) {
    return SIGNERS.some((name) => (0,inputs_parts/* isGiven */.qR)(given, name)) || asksForRelease(given);
}
/** Parts about artifacts that a run is handed; an audit looks at what is deployed alone. */
const HANDED = ['rule', 'evidence', 'list', 'manifest', 'tag', 'package'];
const OF_AN_IMAGE = ['images', 'require-digest', 'tag-matches-ref', 'sbom-dir'];
/** What GitHub signs about a release has no other signer, and lies nowhere else. */
const NOT_OF_RELEASES = [
    'signer',
    'provenance',
    'key',
    'openpgp',
    'evidence',
    'tag',
    'manifest',
    'images',
];
const OF_RELEASES = ['transparency-log', 'allow-broad-identity'];
/** A problem for each of them. */
function effectProblems(given) {
    return inputs/* INPUTS */.mc.flatMap((spec) => {
        const found = (0,inputs_parts/* isGiven */.qR)(given, spec.name) ? problemOf(spec, given) : undefined;
        return found ? [{ where: spec.name, ...found }] : [];
    });
}
function problemOf(spec, given) {
    const foreign = given.mode === 'audit' || given.release !== undefined ? foreignProblem(spec, given) : undefined;
    if (foreign)
        return foreign;
    if (spec.needs && !spec.needs.some((name) => (0,inputs_parts/* isGiven */.qR)(given, name))) {
        const names = (0,quoted/* quoted */.T)(spec.needs, ' or ');
        return { message: `is given without ${names}`, fix: `Add ${names}, or remove it.` };
    }
    // In an audit `require` says how deployed images are verified again.
    const signed = (spec.name === 'require' && given.mode === 'audit') ||
        (spec.name === 'transparency-log' ? given['transparency-log'] !== 'auto' : spec.signed === true);
    if (signed && !hasSigner(given))
        return NOBODY;
    return spec.name === 'github-token' ? tokenProblem(given) : undefined;
}
/** Of an input that is about something else than this run. */
function foreignProblem({ name, sets }, given) {
    const [part = ''] = sets?.split('.') ?? [];
    const isOf = (parts) => parts.includes(part);
    if (given.mode === 'audit' && (isOf(HANDED) || OF_AN_IMAGE.includes(name))) {
        const fix = 'Remove it, or check that in a step of its own.';
        return { message: '`mode: audit` looks at what is `deployed` alone', fix };
    }
    const elsewhere = (isOf(NOT_OF_RELEASES) && !OF_RELEASES.includes(name)) || SIGNED_ELSEWHERE.includes(name);
    if (!elsewhere || !asksForRelease(given))
        return undefined;
    const fix = 'Remove it, or check what your own workflow signed in another step.';
    return { message: 'has no effect on the attestation of a release, which GitHub signs and keeps', fix };
}
const SIGNED_ELSEWHERE = ['predicate', 'digests', 'checksums-signed'];
const NOBODY = {
    message: 'has no effect: no signer is given',
    fix: 'Add `certificate-identity` with `certificate-oidc-issuer`, `repo`, `key` or `openpgp-keys`; or remove it.',
};
function tokenProblem(given) {
    if (given.mode === 'audit' || given.images || given.release !== undefined)
        return undefined;
    if (given['deployment-record'] || [...(given.key ?? []), ...(given['revocations-key'] ?? [])].some(key_source/* isKeyOnGitHub */.qr))
        return undefined;
    if (given['attestation-source']?.includes('github'))
        return undefined;
    return {
        message: 'is given, but nothing asks GitHub',
        fix: 'Remove it, or ask with `attestation-source: github` or `release`.',
    };
}

;// CONCATENATED MODULE: ./lib/policy/inputs/call.js
/** What the inputs of a call say together, and the nodes that its document is put together of. */


const WHOLE = { input: 'artifacts' };
/** `by` or `signed-by`: any of those who may sign artifacts. */
function by(key, { signers }, place = WHOLE) {
    return signers.artifacts.length > 0 ? (0,make_tree/* entry */.f_)(key, (0,make_tree/* listOf */.c3)(signers.artifacts, place)) : undefined;
}
/** What is said of a signature beside who made it. */
function details({ parts }, ...keys) {
    return parts.of('signature').filter(({ key }) => keys.includes(key));
}
/** What an attestation must say: each value as the input spells it. */
function contentOf({ parts }) {
    const stated = parts.get('signature', 'predicate')?.value;
    if (stated?.kind !== 'map')
        return undefined;
    const tests = stated.entries.map(({ key, value }) => (0,make_tree/* entry */.f_)(key, (0,make_tree/* mapOf */.A7)([(0,make_tree/* entry */.f_)('text', value)], value.place)));
    return (0,make_tree/* entry */.f_)('predicate', (0,make_tree/* mapOf */.A7)(tests, stated.place));
}
/** True where `require` names the check. */
function isRequired({ given }, check) {
    return given.require?.includes(check) ?? false;
}
function requirement(kind, entries, place) {
    return (0,make_tree/* mapOf */.A7)([(0,make_tree/* entry */.f_)(kind, (0,make_tree/* mapOf */.A7)(entries, place))], place);
}
/**
 * Where attestations come from, as far as it is about files or about images.
 *
 * @param foreign the source that is of the others; where both are checked it is not said here
 */
function sources({ given, parts }, foreign) {
    const all = parts.get('source', 'attestation-source')?.value;
    if (asksForRelease(given))
        return releaseSources(given.release ?? '', all);
    if (all?.kind !== 'list')
        return [];
    const both = given.images !== undefined && fileParts(parts);
    const here = both ? all.items.filter((item) => !isWord(item, foreign)) : all.items;
    if (here.length === 0)
        return [];
    const whose = here.some((item) => isWord(item, 'github'))
        ? (parts.get('signer', 'repo') ?? parts.get('signer', 'owner'))
        : undefined;
    return [
        (0,make_tree/* entry */.f_)('attestation-source', (0,make_tree/* listOf */.c3)(here, all.place)),
        whose && (0,make_tree/* entry */.f_)('github', (0,make_tree/* mapOf */.A7)([whose], whose.value.place)),
    ];
}
const isWord = (tree, word) => tree.kind === 'scalar' && tree.value === word;
/** GitHub keeps its attestation with the repository of the release. */
function releaseSources(release, named) {
    const place = { input: 'release' };
    const [repository = ''] = release.split('@');
    return [
        (0,make_tree/* entry */.f_)('attestation-source', named ?? (0,make_tree/* listOf */.c3)([(0,make_tree/* scalar */.d_)('github', place)], place)),
        (0,make_tree/* entry */.f_)('github', (0,make_tree/* mapOf */.A7)([(0,make_tree/* entry */.f_)('repo', (0,make_tree/* scalar */.d_)(repository, place))], place)),
    ];
}
function packageOf(parts) {
    const attested = parts.of('package');
    return attested[0] && (0,make_tree/* entry */.f_)('package', (0,make_tree/* mapOf */.A7)(attested, attested[0].value.place));
}
function fileParts(parts) {
    return parts.of('rule').length > 0 || parts.of('list').length > 0 || parts.of('manifest').length > 0;
}

;// CONCATENATED MODULE: ./lib/policy/inputs/call-images.js



function imageRule(call, problems) {
    const { given, parts } = call;
    const images = parts.get('images', 'images');
    if (!images && !(given.mode === 'audit' && hasSigner(given)))
        return undefined;
    const place = { input: images ? 'images' : 'deployed' };
    const require = imageRequirements(call, place, problems);
    const attested = require.some((one) => one.kind === 'map' && one.entries[0]?.key !== 'signature');
    return (0,make_tree/* mapOf */.A7)([
        (0,make_tree/* entry */.f_)('name', (0,make_tree/* scalar */.d_)('images', place)),
        images ? undefined : (0,make_tree/* entry */.f_)('deployed', (0,make_tree/* scalar */.d_)(true, place)),
        ...parts.of('images'),
        // What is about files alone is told of where no files are checked.
        ...(fileParts(parts) ? [] : [...parts.of('evidence'), packageOf(parts)]),
        ...(attested || !fileParts(parts) ? sources(call, 'local') : []),
        (0,make_tree/* entry */.f_)('require', (0,make_tree/* listOf */.c3)(require, place)),
    ], place);
}
/** A signature, or an attestation where its type is given or `require` names it; what `require` names comes on top. */
function imageRequirements(call, place, problems) {
    const { parts, provenance } = call;
    const typed = parts.get('signature', 'predicate-type') !== undefined || provenance;
    const attestation = isRequired(call, 'attestation') || typed;
    const signature = isRequired(call, 'signature') || !attestation;
    const annotations = parts.get('annotations', 'annotations');
    if (annotations && !signature) {
        const message = 'are what signatures carry, and only an attestation is required';
        const fix = 'Add the line `signature` to `require`, or remove them.';
        problems.push({ where: 'annotations', message, fix });
    }
    const named = by('by', call, place);
    const time = details(call, 'require-timestamp');
    const minimum = parts.get('policy', 'require')?.value.place ?? place;
    return [
        signature ? requirement('signature', [named, ...time, annotations], place) : undefined,
        attestation
            ? requirement('attestation', [named, ...details(call, 'predicate-type'), contentOf(call), ...time], place)
            : undefined,
        isRequired(call, 'sbom') ? requirement('sbom', [named, ...time], minimum) : undefined,
    ].filter((one) => one !== undefined);
}

;// CONCATENATED MODULE: ./lib/policy/inputs/call-signers.js
/** Who may sign, by the inputs: one signer of the document for each way of naming one. */

/** Keys that say which identity must have signed, narrowest first. */
const ORIGINS = ['signer-workflow', 'signer-repo', 'repo', 'owner'];
/** Keys that name an identity: the exact one, or a pattern for it. */
const OWN = ['identity', 'identity-regexp'];
/** Keys that say how identities are looked at, and name none. */
const MANNER = ['allow-broad-identity', 'transparency-log'];
function callSigners(parts) {
    const pgp = parts.of('openpgp');
    const recall = parts.of('recall');
    const artifacts = [...ofCertificates(parts), ...(pgp.length > 0 ? ofOpenPgp(pgp, parts) : [])];
    const recalls = recall.length > 0 ? ofRecalls(recall, parts) : [];
    const names = (signers) => signers.map(({ key, keyPlace }) => (0,make_tree/* scalar */.d_)(key, keyPlace));
    return { entries: [...artifacts, ...recalls], artifacts: names(artifacts), recalls: names(recalls) };
}
function group(name, entries) {
    const place = { input: name };
    return (0,make_tree/* entry */.f_)(name, (0,make_tree/* mapOf */.A7)(entries, place));
}
/** `transparency-log` as written, unless it says nothing new. */
function logOf(parts, ...values) {
    const log = parts.get('signer', 'transparency-log');
    return log?.value.kind === 'scalar' && values.includes(String(log.value.value)) ? log : undefined;
}
/** By certificate or by key: where both are named, they are one signer, which is found to be wrong. */
function ofCertificates(parts) {
    const key = parts.get('key', 'key');
    const provenance = parts.of('provenance');
    const identity = parts.of('signer').filter((one) => !MANNER.includes(one.key));
    const broad = parts.get('signer', 'allow-broad-identity');
    if (key)
        return [group('key', [...parts.of('key'), ...identity, ...provenance, logOf(parts, 'auto', 'required', 'none')])];
    const named = OWN.find((word) => parts.get('signer', word));
    const log = logOf(parts, 'required', 'none');
    if (named)
        return [group(`certificate-${named}`, [...identity, broad, ...provenance, log])];
    const [origin] = ORIGINS.filter((word) => parts.get('signer', word));
    const alone = provenance.length > 0 && parts.of('openpgp').length === 0;
    if (identity.length === 0 && !alone)
        return [];
    return [group(origin ?? 'certificate-identity', [...identity, broad, ...provenance, log])];
}
function ofOpenPgp(keys, parts) {
    const others = parts.get('key', 'key') !== undefined || parts.of('signer').some((one) => !MANNER.includes(one.key));
    const log = parts.get('key', 'key') ? logOf(parts, 'required') : logOf(parts, 'required', 'none');
    return [group('openpgp-keys', [...keys, ...(others ? [] : parts.of('provenance')), log])];
}
function ofRecalls(all, parts) {
    const key = parts.get('recall', 'key');
    if (key)
        return [group('revocations-key', [...all, logOf(parts, 'auto', 'required', 'none')])];
    const broad = parts.get('signer', 'allow-broad-identity');
    const named = OWN.find((word) => parts.get('recall', word)) ?? 'identity';
    return [group(`revocations-${named}`, [...all, broad, logOf(parts, 'required')])];
}

// EXTERNAL MODULE: ./lib/policy/inputs/shard-inputs.js
var shard_inputs = __webpack_require__(83114);
;// CONCATENATED MODULE: ./lib/policy/inputs/call-document.js








const SUBJECTS = ['artifacts', 'digests', 'images', 'checksums', 'manifest', 'git-tag'];
/** What a call says. */
function statedByInputs(given, besides = {}) {
    const { tree, problems } = callTree(given, besides);
    const before = problems.map(({ where, message, fix }) => ({ place: { input: where }, message, fix }));
    const stated = (0,document_document/* statedPolicy */.U)({ source: 'inputs', digest: (0,shard_inputs/* inputsDigest */.KA)(given) }, tree, before);
    return { ...stated, subject: stated.subject || SUBJECTS.some((name) => (0,inputs_parts/* isGiven */.qR)(given, name)) };
}
/** The tree of a call. Problems are those of inputs that no document could hold. */
function callTree(given, { eitherForm = false, claims = new Map() } = {}) {
    const problems = [...effectProblems(given)];
    const parts = (0,inputs_parts/* withClaims */.Qf)((0,inputs_parts/* partsOf */.CI)(given, new Set(problems.map(({ where }) => where)), problems), claims);
    const signers = callSigners(parts);
    const call = {
        given,
        parts,
        signers,
        eitherForm,
        signedLists: parts.get('list', 'signed') !== undefined,
        manifestAlone: parts.get('manifest', 'files') !== undefined && parts.of('rule').length === 0,
        provenance: parts.of('provenance').length > 0,
    };
    if (isRequired(call, 'signature'))
        problems.push(...doubtfulRequirements(call));
    const audit = given.mode === 'audit';
    const files = audit ? undefined : fileRule(call);
    const images = audit || given.images ? imageRule(call, problems) : undefined;
    const rules = [files, images].filter((rule) => rule !== undefined);
    const tag = audit ? undefined : parts.get('tag', 'name');
    const revocations = parts.get('revocations', 'list');
    const tree = (0,make_tree/* mapOf */.A7)([
        (0,make_tree/* entry */.f_)('version', (0,make_tree/* scalar */.d_)(1n, WHOLE)),
        signers.entries.length > 0 ? (0,make_tree/* entry */.f_)('signers', (0,make_tree/* mapOf */.A7)(signers.entries, WHOLE)) : undefined,
        ...parts.of('policy'),
        rules.length > 0 ? (0,make_tree/* entry */.f_)('rules', (0,make_tree/* listOf */.c3)(rules, WHOLE)) : undefined,
        tag && tagOf(tag, call),
        revocations && revocationsOf(revocations, call),
    ], WHOLE);
    return { tree, problems };
}
/** `require: signature` beside a requirement for an attestation: one could be met by the other without anybody having meant that. */
function doubtfulRequirements(call) {
    const { parts, provenance } = call;
    const problems = [];
    if (parts.get('signature', 'predicate-type') && !isRequired(call, 'attestation')) {
        const message = 'requires an attestation, but `require` has only `signature`';
        const fix = 'Write `attestation` under `require`, or remove `predicate-type`.';
        problems.push({ where: 'predicate-type', message, fix });
    }
    if (provenance) {
        const key = parts.of('provenance')[0]?.key ?? 'builder-id';
        const message = `\`signature\` is not provenance, and \`${key}\` is about what a provenance says`;
        problems.push({ where: 'require', message, fix: `Remove it, or remove \`${key}\`.` });
    }
    return problems;
}
function fileRule(call) {
    const { given, parts, signedLists, manifestAlone } = call;
    const list = parts.get('list', 'lists');
    const manifest = parts.get('manifest', 'files');
    const [first] = [...parts.of('rule'), list, manifest].filter((one) => one !== undefined);
    if (!first)
        return undefined;
    const place = first.value.place;
    const require = [
        ownRequirement(call),
        isRequired(call, 'sbom') ? sbomRequirement(call, place) : undefined,
        list && checksumRequirement(call, list),
        manifest && manifestRequirement(call, manifest),
    ];
    const requirements = require.filter((one) => one !== undefined);
    return (0,make_tree/* mapOf */.A7)([
        (0,make_tree/* entry */.f_)('name', (0,make_tree/* scalar */.d_)('inputs', place)),
        ...parts.of('rule'),
        // Where a document vouches, the inputs say where its own evidence is.
        ...(signedLists || manifestAlone ? [] : parts.of('evidence')),
        ...(given.release === undefined && !given['attestation-source'] ? [] : sources(call, 'oci')),
        parts.of('package')[0] && packageOf(parts),
        requirements.length > 0 ? (0,make_tree/* entry */.f_)('require', (0,make_tree/* listOf */.c3)(requirements, place)) : undefined,
    ], place);
}
/** What is required of each artifact itself: a document that vouches for it stands for a signature, and not for an attestation. */
function ownRequirement(call) {
    const { given, signers, signedLists, manifestAlone, eitherForm } = call;
    if (asksForRelease(given))
        return releaseRequirement(call);
    const attestation = isTyped(call) || isRequired(call, 'attestation');
    const vouched = signedLists || manifestVouches(call) || (manifestAlone && !isRequired(call, 'signature'));
    const named = by('by', call);
    if (!named || (!attestation && vouched))
        return undefined;
    const place = signers.artifacts[0]?.place ?? WHOLE;
    if (!attestation) {
        const type = eitherForm ? ['predicate-type'] : [];
        return requirement('signature', [named, ...details(call, 'require-timestamp', ...type)], place);
    }
    // `require: attestation` asks for more than a type: there a statement that is a mere signature does not count.
    const widened = isRequired(call, 'attestation') ? undefined : (0,make_tree/* entry */.f_)('sign-statement', (0,make_tree/* scalar */.d_)(true, place));
    const said = [...details(call, 'predicate-type', 'require-timestamp'), contentOf(call)];
    return requirement('attestation', [named, ...said, widened], place);
}
/** `require: sbom` means of files that they are SBOMs. */
function sbomRequirement(call, place) {
    const named = by('by', call);
    return named && requirement('sbom', [named, ...details(call, 'require-timestamp')], place);
}
/**
 * Beside `artifacts` a manifest is one requirement more, unless `require` names it and no signature: then each artifact must be recorded in it, and
 * needs no signature of its own.
 */
function manifestVouches(call) {
    const { parts } = call;
    if (!parts.get('manifest', 'files') || !isRequired(call, 'manifest') || isRequired(call, 'signature'))
        return false;
    return parts.of('evidence').length === 0;
}
/** True where a type of attestation is required, or what only provenance says. A document vouches by its own provenance. */
function isTyped({ parts, signedLists, manifestAlone, eitherForm, provenance }) {
    const typed = parts.get('signature', 'predicate-type') !== undefined && !eitherForm;
    const named = typed || parts.get('signature', 'predicate') !== undefined;
    return named || (provenance && !signedLists && !manifestAlone);
}
function releaseRequirement(call) {
    const type = call.parts.get('signature', 'predicate-type');
    const log = call.parts.get('signer', 'transparency-log');
    const entries = [...details(call, 'predicate-type', 'require-timestamp'), log];
    return requirement('release-attestation', entries, type?.value.place ?? WHOLE);
}
function checksumRequirement(call, lists) {
    const { parts, signedLists } = call;
    const signed = parts.get('list', 'signed')?.value.place;
    return requirement('checksum', [
        lists,
        parts.get('list', 'names'),
        parts.get('list', 'complete'),
        ...(signedLists
            ? [
                by('signed-by', call, signed),
                ...details(call, 'predicate-type', 'require-timestamp'),
                ...parts.of('evidence'),
            ]
            : []),
    ], lists.value.place);
}
function manifestRequirement(call, files) {
    const { parts, manifestAlone } = call;
    const version = parts.get('policy', 'expect-version');
    const age = parts.get('manifest', 'max-age')?.value;
    return requirement('manifest', [
        ...parts.of('manifest').filter(({ key }) => key !== 'max-age'),
        by('signed-by', call, files.value.place),
        ...details(call, 'predicate-type', 'require-timestamp'),
        ...(manifestAlone ? parts.of('evidence') : []),
        version && (0,make_tree/* entry */.f_)('version', version.value),
        // An age that was written out is required.
        age && (0,make_tree/* entry */.f_)('max-age', (0,make_tree/* mapOf */.A7)([(0,make_tree/* entry */.f_)('limit', age), (0,make_tree/* entry */.f_)('then', (0,make_tree/* scalar */.d_)('fail', age.place))], age.place)),
    ], files.value.place);
}
function tagOf(name, call) {
    const entries = [name, by('signed-by', call, name.value.place), ...details(call, 'require-timestamp')];
    return (0,make_tree/* entry */.f_)('git-tag', (0,make_tree/* mapOf */.A7)(entries, name.value.place));
}
function revocationsOf(list, call) {
    const { parts, signers } = call;
    const place = list.value.place;
    const entries = [
        ...parts.of('revocations'),
        (0,make_tree/* entry */.f_)('signed-by', (0,make_tree/* listOf */.c3)(signers.recalls, place)),
        ...details(call, 'require-timestamp'),
    ];
    return (0,make_tree/* entry */.f_)('revocations', (0,make_tree/* mapOf */.A7)(entries, place));
}


/***/ })

};
