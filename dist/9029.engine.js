export const id = 9029;
export const ids = [9029];
export const modules = {

/***/ 15674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isSignatureProof)
/* harmony export */ });
/** True for a signature over what was checked itself, and not over a document that vouches for it. */
function isSignatureProof(proof) {
    return proof?.kind === 'message' || proof?.kind === 'attestation';
}


/***/ }),

/***/ 59029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkImages: () => (/* binding */ checkImages)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/formats/image-reference.js
var image_reference = __webpack_require__(57517);
// EXTERNAL MODULE: ./lib/formats/matcher.js
var matcher = __webpack_require__(15218);
// EXTERNAL MODULE: ./lib/evidence/sigstore/json-evidence.js + 3 modules
var json_evidence = __webpack_require__(65335);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
// EXTERNAL MODULE: ./lib/evidence/sigstore/cosign-json.js
var cosign_json = __webpack_require__(46136);
// EXTERNAL MODULE: ./lib/formats/encoding.js
var encoding = __webpack_require__(11767);
// EXTERNAL MODULE: ./lib/formats/json/json.js
var json_json = __webpack_require__(85497);
;// CONCATENATED MODULE: ./lib/evidence/sigstore/cosign-layer.js




const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';
const DSSE_LAYER = 'application/vnd.dsse.envelope.v1+json';
const SIGNATURE = 'dev.cosignproject.cosign/signature';
const CERTIFICATE = 'dev.sigstore.cosign/certificate';
const LOG_ENTRY = 'dev.sigstore.cosign/bundle';
const TIMESTAMP = 'dev.sigstore.cosign/rfc3161timestamp';
/**
 * Turns one layer into evidence. The certificate chain beside the certificate is never looked at: a chain comes from the
 * trusted root alone.
 *
 * @param file the layer as shown to users
 */
function readCosignLayer(layer, file) {
    const malformed = (what) => (0,result/* refuse */.TR)({
        code: 'BUNDLE_MALFORMED',
        message: `${file} cannot be read as cosign's signature: ${what}`,
        at: { file },
    });
    const content = layer.mediaType === DSSE_LAYER ? envelopeOf(layer.bytes) : simpleSigning(layer);
    if (typeof content === 'string')
        return malformed(content);
    const key = keyOf(noteOf(layer, CERTIFICATE));
    if (typeof key === 'string')
        return malformed(key);
    const entry = entryOf(noteOf(layer, LOG_ENTRY));
    if (typeof entry === 'string')
        return malformed(entry);
    // cosign stamps a whole envelope, not its signature, so that an attestation's timestamp proves nothing here.
    const stamp = layer.mediaType === DSSE_LAYER ? undefined : timestampOf(noteOf(layer, TIMESTAMP));
    if (typeof stamp === 'string')
        return malformed(stamp);
    return (0,result/* accept */.Ju)({
        file,
        form: 'cosign-layer',
        content,
        key,
        logEntries: entry ? [entry] : [],
        timestamps: stamp ? [stamp] : [],
    });
}
/** An annotation; signers also write blank ones, which mean nothing. */
function noteOf({ annotations }, name) {
    const value = annotations[name];
    return value === undefined || value.trim() === '' ? undefined : value;
}
function simpleSigning(layer) {
    const text = noteOf(layer, SIGNATURE);
    if (text === undefined)
        return 'it has no signature';
    const signature = (0,encoding/* decodeBase64 */.y4)(text);
    return signature ? { kind: 'simple-signing', payload: layer.bytes, signature } : 'its signature is not base64';
}
function envelopeOf(bytes) {
    const envelope = (0,json_json/* parseJson */.qF)(bytes);
    return (0,json_json/* isRecord */.u4)(envelope) ? (0,cosign_json/* readEnvelope */.HT)(envelope) : 'its envelope is not a JSON object';
}
function keyOf(pem) {
    if (pem === undefined)
        return { kind: 'public-key' };
    const [block] = (0,encoding/* readPem */.Je)(pem);
    return block?.label === 'CERTIFICATE'
        ? { kind: 'certificate', leaf: block.der }
        : 'its certificate is not a certificate in PEM';
}
function entryOf(text) {
    if (text === undefined)
        return undefined;
    const json = (0,json_json/* parseJson */.qF)(text);
    // Where the log was not used cosign writes `null`.
    return json === null ? undefined : (0,cosign_json/* logEntryOf */.M4)(json);
}
function timestampOf(text) {
    if (text === undefined)
        return undefined;
    const json = (0,json_json/* parseJson */.qF)(text);
    if (json === null)
        return undefined;
    return (0,encoding/* decodeBase64 */.y4)((0,json_json/* dig */.rO)(json, 'SignedRFC3161Timestamp')) ?? 'its timestamp cannot be read';
}

// EXTERNAL MODULE: ./lib/core/errors.js + 5 modules
var errors = __webpack_require__(26200);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/registry-limits.js
var registry_limits = __webpack_require__(59557);
// EXTERNAL MODULE: ./lib/core/in-parallel.js
var in_parallel = __webpack_require__(72122);
// EXTERNAL MODULE: ./lib/registry/http.js
var http = __webpack_require__(69127);
// EXTERNAL MODULE: ./lib/registry/manifest.js
var registry_manifest = __webpack_require__(50886);
// EXTERNAL MODULE: ./lib/registry/registry-error.js
var registry_error = __webpack_require__(21583);
// EXTERNAL MODULE: ./lib/registry/registry.js + 6 modules
var registry = __webpack_require__(71764);
;// CONCATENATED MODULE: ./lib/registry/referrers.js
/**
 * What refers to an image: the referrers API and, always too, the tag that clients write where a registry has no such API
 * (distribution-spec, "Listing Referrers" and "Referrers Tag Schema"). GHCR has none, and some answer with an empty list.
 */







/** "Not here" in the words of registries without the API. Anything else that is no list is trouble, not an empty list. */
const NO_API = new Set([400, 404, 405, 406]);
/** @throws RegistryError where a list could not be read to its end */
async function listReferrers(repository, digest) {
    const found = new Map();
    const skipped = [];
    const add = ({ read, unread }, where) => {
        for (const descriptor of read)
            if (!found.has(descriptor.digest))
                found.set(descriptor.digest, descriptor);
        skipped.push(...unread.map((what) => unreadable(where, what)));
        if (found.size + skipped.length > registry_limits/* MAX_REFERRERS */.OB) {
            throw new registry_error/* RegistryError */.g('LIMIT_EXCEEDED', `${repository.name} lists more than ${registry_limits/* MAX_REFERRERS */.OB} manifests that refer to ${digest}`);
        }
    };
    await fromApi(repository, digest, add);
    const tag = digest.replace(':', '-');
    const fallback = await repository.manifest(tag);
    const where = `${repository.name}:${tag}`;
    if (fallback?.manifests)
        add({ read: fallback.manifests, unread: fallback.unread }, where);
    else if (fallback)
        skipped.push(unreadable(where, `it is ${fallback.mediaType || 'of no media type'} and not an index`));
    return { descriptors: [...found.values()], skipped };
}
function unreadable(file, what) {
    const message = `The list of referrers ${file} has an entry that is not looked at: ${what}`;
    return { code: 'IMAGE_MALFORMED', message, at: { file } };
}
async function fromApi(repository, digest, add) {
    const [, path = ''] = /^[^/]+\/(.+)$/.exec(repository.name) ?? [];
    const where = `${repository.name} (referrers of ${digest})`;
    let next = `/v2/${path}/referrers/${digest}`;
    for (let page = 0; next !== undefined; page++) {
        if (page >= registry_limits/* MAX_REFERRER_PAGES */.Qy) {
            throw new registry_error/* RegistryError */.g('LIMIT_EXCEEDED', `${repository.origin.host} has more than ${registry_limits/* MAX_REFERRER_PAGES */.Qy} pages of manifests that refer to ${digest}`);
        }
        const answer = await repository.get(next, { accept: registry_manifest/* INDEX */.hx, size: { upTo: limits/* MAX_DOCUMENT_BYTES */.bi } });
        const list = answer.status === 200 ? listIn(answer) : undefined;
        if (NO_API.has(answer.status) || (answer.status === 200 && list === undefined)) {
            if (page === 0)
                return;
            throw (0,http/* failure */.V)(repository.origin, 'breaks off in the middle of its list of referrers');
        }
        if (answer.status !== 200)
            throw (0,registry/* refusedAnswer */.Fi)(answer, repository.origin, `the referrers of ${digest}`);
        add(descriptorsIn(list, answer, repository), where);
        next = nextPage(answer, repository);
    }
}
function descriptorsIn(list, { headers }, { origin }) {
    const descriptors = (0,json_json/* isRecord */.u4)(list) ? (0,registry_manifest/* descriptorsOf */.OA)(list, 'manifests') : 'it is not a JSON object';
    if (typeof descriptors === 'string')
        throw (0,http/* failure */.V)(origin, `sends no list of referrers: ${descriptors}`);
    // No filter is asked for: what is left out by one may be the evidence.
    if ((headers.get('oci-filters-applied') ?? '').trim() !== '')
        throw (0,http/* failure */.V)(origin, 'leaves referrers out of its list by a filter that was not asked for');
    return descriptors;
}
/**
 * The JSON of an answer that is called an index, or that is called JSON and is one. Undefined for anything else, such as the
 * page that a registry without the API has for every address.
 */
function listIn({ headers, bytes, url }) {
    const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (type !== registry_manifest/* INDEX */.hx && type !== 'application/json')
        return undefined;
    (0,registry/* refuseManyValues */.QL)(bytes, `The list of referrers of ${url.host}`);
    const json = (0,json_json/* parseJson */.qF)(bytes);
    if (type === registry_manifest/* INDEX */.hx)
        return json ?? null;
    return Array.isArray((0,json_json/* dig */.rO)(json, 'manifests')) ? json : undefined;
}
/** The next page (RFC 8288); it must be the same registry's. */
function nextPage({ headers, url }, repository) {
    const header = headers.get('link') ?? '';
    const [, target] = /<([^<>]{1,4096})>\s*;[^<]*?\brel\s*=\s*(?:"(?:[^"]*\s)?next(?:\s[^"]*)?"|next\b)/i.exec(header) ?? [];
    if (target === undefined)
        return undefined;
    const next = URL.canParse(target, url.href) ? new URL(target, url) : undefined;
    if (next?.origin !== repository.origin.origin)
        throw (0,http/* failure */.V)(repository.origin, 'continues its list at another host');
    return next.pathname + next.search;
}

;// CONCATENATED MODULE: ./lib/registry/discover.js
/**
 * Everything in a registry that may prove an image, wherever the tools of the last years put it: referrers by the API and by
 * the fallback tag, and cosign's tags `.sig`, `.att` and `.sbom`. All places are read, since each may hold the one that
 * counts (cosign 3 stops looking at `.sig` as soon as one bundle is there).
 *
 * What a thing is, its content tells; annotations and artifact types are nobody's word and decide nothing.
 */










/** The first words of every version's media type. */
const BUNDLE = 'application/vnd.dev.sigstore.bundle';
/** SBOMs that were attached without a signature of their own. */
const SBOM_LAYER = /^(?:application\/(?:spdx\+json|vnd\.cyclonedx\+json)|text\/spdx\+json)$/;
/**
 * Finds all evidence for a digest.
 *
 * @throws RegistryError where a place could not be looked at: what is not known to be absent may be there.
 */
async function discover(repository, digest) {
    const found = [];
    for (const suffix of ['sig', 'att', 'sbom']) {
        const tag = `${digest.replace(':', '-')}.${suffix}`;
        const manifest = await repository.manifest(tag);
        if (manifest)
            found.push(await readManifestEvidence(repository, { manifest, file: `${repository.name}:${tag}` }));
    }
    const { descriptors, skipped } = await listReferrers(repository, digest);
    // Not one of them is fetched where they cannot all be kept.
    const sizes = descriptors.map(({ size }) => size).filter((size) => size <= limits/* MAX_DOCUMENT_BYTES */.bi);
    repository.hold.foresee(sizes.reduce((sum, size) => sum + size, 0));
    const read = await (0,in_parallel/* inParallel */.H)(descriptors, registry_limits/* REGISTRY_CONCURRENCY */.yT, async (one) => {
        const referrer = await fetchReferrer(repository, one, digest);
        return 'manifest' in referrer ? readManifestEvidence(repository, referrer) : refusedOnly(referrer);
    });
    const all = [...found, ...read];
    return {
        candidates: [...all.flatMap(({ candidates }) => candidates), ...skipped.map(result/* refuse */.TR)],
        sboms: all.flatMap(({ sboms }) => sboms),
        foreign: [...new Set(all.flatMap(({ foreign }) => foreign))],
    };
}
async function fetchReferrer(repository, { digest, size }, of) {
    const file = `${repository.name}@${digest}`;
    const manifest = await orRefusal(file, () => repository.manifest(digest, size));
    if (!manifest) {
        const message = `${file} is listed as a referrer of the image, but the registry does not have it`;
        return (0,result/* refuse */.TR)({ code: 'BUNDLE_MISSING', message, at: { file } });
    }
    if ('ok' in manifest)
        return manifest;
    if (manifest.subject === of || !isEvidence(manifest))
        return { manifest, file };
    return (0,result/* refuse */.TR)({
        code: 'SUBJECT_MISMATCH',
        message: `${file} is listed as a referrer of the image, but it refers to another one`,
        expected: of,
        actual: manifest.subject ?? 'no subject',
        at: { file },
    });
}
function refusedOnly(candidate) {
    return { candidates: [candidate], sboms: [], foreign: [] };
}
function isEvidence({ layers }) {
    return layers.some(({ mediaType }) => mediaType.startsWith(BUNDLE) || mediaType === SIMPLE_SIGNING || mediaType === DSSE_LAYER);
}
async function readManifestEvidence(repository, { manifest, file }) {
    const of = (test) => manifest.layers.filter(({ mediaType }) => test(mediaType));
    const signed = of((type) => type.startsWith(BUNDLE) || type === SIMPLE_SIGNING || type === DSSE_LAYER);
    const sboms = of((type) => SBOM_LAYER.test(type));
    if (signed.length > registry_limits/* MAX_SIGNATURE_LAYERS */.zM) {
        const message = `${file} holds ${signed.length} signatures; at most ${registry_limits/* MAX_SIGNATURE_LAYERS */.zM} are read`;
        return { candidates: [(0,result/* refuse */.TR)({ code: 'LIMIT_EXCEEDED', message, at: { file } })], sboms: [], foreign: [] };
    }
    const shown = (layer) => manifest.layers.length === 1 ? file : `${file} (layer ${manifest.layers.indexOf(layer) + 1})`;
    const candidates = [];
    for (const layer of signed)
        candidates.push(...(await readSigned(repository, layer, shown(layer))));
    const attached = [];
    for (const layer of sboms) {
        const bytes = await fetchBlob(repository, layer, shown(layer));
        if (Buffer.isBuffer(bytes))
            attached.push({ file: shown(layer), bytes });
    }
    candidates.push(...manifest.unread.map((what) => discover_unreadable(file, what)));
    const known = new Set([...signed, ...sboms]);
    const others = manifest.layers.filter((layer) => !known.has(layer)).map(({ mediaType }) => mediaType);
    // Of what holds nothing that is known, the type of the whole says more than those of its layers.
    const foreign = known.size > 0 ? others : [manifest.artifactType ?? manifest.mediaType];
    return { candidates, sboms: attached, foreign };
}
/** A layer that nobody can tell the content of may be the signature that is missed. */
function discover_unreadable(file, what) {
    const message = `${file} has a part that is not looked at: ${what}`;
    return (0,result/* refuse */.TR)({ code: 'IMAGE_MALFORMED', message, at: { file } });
}
async function readSigned(repository, layer, file) {
    const bytes = await fetchBlob(repository, layer, file);
    if (!Buffer.isBuffer(bytes))
        return [bytes];
    if (!layer.mediaType.startsWith(BUNDLE)) {
        const { mediaType, annotations } = layer;
        return [readCosignLayer({ mediaType, annotations, bytes }, file)];
    }
    return (0,json_evidence/* readBundles */.A)(bytes, file).map((bundle) => {
        if (!bundle.ok || bundle.value.content.kind === 'dsse')
            return bundle;
        const message = `${file} is the bundle of a signature over a file; an image is signed by a statement that names it`;
        return (0,result/* refuse */.TR)({ code: 'BUNDLE_MALFORMED', message, at: { file } });
    });
}
async function fetchBlob(repository, layer, file) {
    const bytes = await orRefusal(file, () => repository.blob(layer, limits/* MAX_EVIDENCE_BYTES */.bU));
    if (bytes)
        return bytes;
    return (0,result/* refuse */.TR)({ code: 'BUNDLE_MISSING', message: `The registry does not have the content of ${file}`, at: { file } });
}
/** What is wrong with one candidate is its own matter; what keeps the gate from looking is everybody's. */
async function orRefusal(file, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof registry_error/* RegistryError */.g) || error instanceof registry/* HeldTooMuch */.$z || (0,errors/* isCouldNotLook */.mI)(error.code))
            throw error;
        return (0,result/* refuse */.TR)({ ...(0,registry_error/* refusalOf */.O)(error), at: { file } });
    }
}

// EXTERNAL MODULE: ./lib/verify/verdict.js
var verdict = __webpack_require__(53900);
// EXTERNAL MODULE: ./lib/gate/refused.js
var refused = __webpack_require__(5599);
// EXTERNAL MODULE: ./lib/core/signature-proof.js
var signature_proof = __webpack_require__(15674);
// EXTERNAL MODULE: ./lib/verify/requirement.js + 11 modules
var verify_requirement = __webpack_require__(28622);
// EXTERNAL MODULE: ./lib/model/predicate-types.js
var predicate_types = __webpack_require__(25616);
// EXTERNAL MODULE: ./lib/verify/sigstore/read-content.js + 2 modules
var read_content = __webpack_require__(5708);
;// CONCATENATED MODULE: ./lib/gate/images/image-candidates.js


function classify(candidate) {
    if (!candidate.ok)
        return { kind: 'unreadable', candidate };
    const content = (0,read_content/* contentOf */.$)(candidate.value);
    if (!content)
        return { kind: 'signature', candidate };
    if (!content.ok)
        return { kind: 'unreadable', candidate: content };
    const { predicateType } = content.value.statement;
    return { kind: predicateType === predicate_types/* COSIGN_SIGN */.i ? 'signature' : 'attestation', predicateType, candidate };
}
/** What was found and is of another kind than required, for people who wonder why it does not count. */
function otherKinds(others, required) {
    return others.flatMap(({ candidate, kind, predicateType }) => {
        if (!candidate.ok)
            return [];
        const { file } = candidate.value;
        const what = kind === 'signature' ? 'a signature' : `an attestation of type ${predicateType ?? 'unknown'}`;
        return [
            {
                code: 'PREDICATE_MISMATCH',
                message: `${file} is ${what}, which never counts as ${required}`,
                at: { file },
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/gate/images/decide-image.js




/** Never throws. */
function decideImage(requirement, image, { roots, memory }) {
    const { kind } = requirement;
    const classified = image.found.candidates.map(classify);
    const wanted = classified.filter((one) => isWanted(one, requirement));
    const others = classified.filter((one) => !wanted.includes(one));
    const artifact = { name: image.name, digests: image.digests };
    const counts = wanted.some((one) => one.kind !== 'unreadable');
    const result = wanted.length > 0 ? checkCandidates(requirement, artifact, wanted, { roots, memory }) : undefined;
    if (result?.status === 'pass')
        return result;
    const unlike = otherKinds(others, kind === 'signature' ? 'a signature' : 'what is required');
    if (result && (counts || unlike.length === 0))
        return result;
    const unreadable = result && 'refusal' in result ? [result.refusal, ...result.others] : [];
    return {
        check: kind,
        status: 'fail',
        refusal: notFound(requirement, image, others),
        others: [...unreadable, ...unlike],
    };
}
/** Of an unreadable candidate nobody can tell what it would have been. */
function isWanted({ kind, predicateType }, requirement) {
    if (kind === 'unreadable')
        return true;
    if (requirement.kind === 'signature')
        return kind === 'signature';
    const { predicateTypes } = requirement;
    if (predicateTypes === 'any')
        return kind === 'attestation';
    return predicateType !== undefined && predicateTypes.includes(predicateType);
}
function checkCandidates(requirement, artifact, wanted, { roots, memory }) {
    const { by, requireTimestamp } = requirement;
    const signature = requirement.kind === 'attestation'
        ? {
            kind: 'signature',
            by,
            requireTimestamp,
            predicateTypes: requirement.predicateTypes,
            ...(requirement.content && { content: requirement.content }),
        }
        : {
            kind: 'signature',
            by,
            requireTimestamp,
            predicateTypes: [predicate_types/* COSIGN_SIGN */.i],
            ...(Object.keys(requirement.annotations).length > 0 && { annotations: requirement.annotations }),
        };
    const candidates = wanted.map(({ candidate }) => candidate);
    return withSubjects({ ...(0,verify_requirement/* checkSignature */.j)(signature, artifact, candidates, roots, memory), check: requirement.kind });
}
/** Names everybody who really signed, in the words of cosign, which people search for. */
function withSubjects(result) {
    if (result.status !== 'fail')
        return result;
    const { refusal, others } = result;
    const subjects = [refusal, ...others].flatMap(({ proof }) => ((0,signature_proof/* isSignatureProof */.b)(proof) ? [proof.identity ?? ''] : []));
    const known = [...new Set(subjects)].filter((subject) => subject !== '');
    if (known.length === 0)
        return result;
    return { ...result, refusal: { ...refusal, message: `${refusal.message}: got subjects [${known.join(', ')}]` } };
}
function notFound(requirement, { name, digests, found: discovered }, others) {
    const digest = `sha256:${digests.sha256?.toString('hex') ?? ''}`;
    if (requirement.kind === 'signature') {
        const found = others.length === 1 ? '1 attestation was' : `${others.length} attestations were`;
        const instead = others.length === 0 ? '' : `: ${found} found, which never count as one`;
        return {
            code: 'IMAGE_UNSIGNED',
            message: `${name} (${digest}) has no signature${instead}`,
            ...foreignHint(discovered),
        };
    }
    const expected = requirement.predicateTypes === 'any' ? 'an attestation' : requirement.predicateTypes.join(' or ');
    const types = [
        ...new Set(others.flatMap(({ kind, predicateType }) => (kind === 'attestation' ? [predicateType ?? ''] : []))),
    ];
    if (types.length > 0) {
        const message = `${name} (${digest}) has attestations, but none of the type that is required`;
        return { code: 'PREDICATE_MISMATCH', message, expected, actual: types.join(', ') };
    }
    return {
        code: 'IMAGE_UNSIGNED',
        message: `${name} (${digest}) has no attestation`,
        expected,
        ...foreignHint(discovered),
    };
}
/** Signatures of other systems are no evidence here, but say what the publisher uses. */
function foreignHint({ foreign }) {
    if (foreign.length === 0)
        return {};
    const types = foreign.slice(0, 3).join(', ');
    return { hint: `What was found is not a Sigstore signature: ${types}. Ask the publisher for one.` };
}

// EXTERNAL MODULE: ./lib/github/access.js
var access = __webpack_require__(12573);
// EXTERNAL MODULE: ./lib/verify/statement.js + 1 modules
var verify_statement = __webpack_require__(68722);
;// CONCATENATED MODULE: ./lib/gate/images/image-platforms.js
/**
 * The entries of an index: images of platforms, and attestations that buildx puts beside them. What an entry is, its content
 * tells: an annotation that nobody signed must not take a platform out of what is required.
 */






/** buildx marks its attestations in an index by these (moby/buildkit, `docs/attestations/attestation-storage.md`). */
const REFERENCE_TYPE = 'vnd.docker.reference.type';
const REFERENCE_DIGEST = 'vnd.docker.reference.digest';
/**
 * The platforms of an index as it describes itself, for reports. An entry that names none is named by its digest, so that it
 * is not forgotten.
 *
 * @throws RegistryError where there are too many, or an entry cannot be read: it may be the image that somebody runs
 */
function platformsOf(index) {
    return checkedEntries(index)
        .filter((entry) => !isCalledAttestation(entry))
        .map(platformOf);
}
/**
 * The digests of all entries, whatever they are called, and of those of indexes inside: a client finds its platform there too.
 *
 * @throws RegistryError where it could not look into an index, and as `platformsOf`
 */
async function entryDigests(index, repository) {
    const found = new Set();
    const waiting = [index];
    for (let nested = 0, one = waiting.pop(); one; one = waiting.pop()) {
        for (const { digest, mediaType, size } of checkedEntries(one)) {
            if (found.has(digest))
                continue;
            found.add(digest);
            if (!(0,registry_manifest/* isIndexType */.$U)(mediaType))
                continue;
            if (++nested > registry_limits/* MAX_NESTED_INDEXES */.Oz)
                throw new registry_error/* RegistryError */.g('LIMIT_EXCEEDED', `The index ${index.digest} has more than ${registry_limits/* MAX_NESTED_INDEXES */.Oz} others inside`);
            const inner = await repository.manifest(digest, size);
            if (!inner)
                throw new registry_error/* RegistryError */.g('IMAGE_NOT_FOUND', `The registry does not have ${digest}, which the index ${index.digest} names`);
            waiting.push(inner);
        }
    }
    return [...found];
}
/** Looks into what is called an attestation. @throws RegistryError where it could not look, and as `platformsOf` */
async function sortEntries(index, repository) {
    const images = [];
    const attestations = [];
    const refusals = [];
    for (const entry of checkedEntries(index)) {
        const found = isCalledAttestation(entry) ? await lookInto(entry, repository) : undefined;
        if (found && 'manifest' in found)
            attestations.push(found);
        else
            images.push(platformOf(entry));
        if (found && 'code' in found)
            refusals.push(found);
    }
    return { images, attestations, refusals };
}
function checkedEntries({ manifests = [], unread, digest }) {
    const [first] = unread;
    if (first !== undefined)
        throw new registry_error/* RegistryError */.g('IMAGE_MALFORMED', `The index ${digest} has an entry that cannot be read: ${first}`);
    const images = manifests.filter((entry) => !isCalledAttestation(entry));
    if (manifests.length > registry_limits/* MAX_PLATFORMS */.S1 * 2 || images.length > registry_limits/* MAX_PLATFORMS */.S1)
        throw new registry_error/* RegistryError */.g('LIMIT_EXCEEDED', `The index ${digest} has more than ${registry_limits/* MAX_PLATFORMS */.S1} platforms`);
    return manifests;
}
function platformOf({ platform, digest }) {
    return { platform: platform ?? digest, digest };
}
/** buildx gives its attestations a platform that nobody has; an entry without one may be what a client runs. */
function isCalledAttestation({ annotations, platform }) {
    return annotations[REFERENCE_TYPE] === 'attestation-manifest' && platform === 'unknown/unknown';
}
/** @returns why the entry is none */
async function lookInto(entry, repository) {
    const file = `${repository.name}@${entry.digest}`;
    const image = (what) => ({
        code: 'IMAGE_MALFORMED',
        message: `${file} is called an attestation in the index, and is taken for the image of a platform: ${what}`,
        at: { file },
    });
    try {
        const manifest = await repository.manifest(entry.digest, entry.size);
        if (!manifest)
            return image('the registry does not have it');
        const { layers, unread, manifests } = manifest;
        const others = layers.filter(({ mediaType }) => mediaType !== verify_statement/* IN_TOTO */.B1).map(({ mediaType }) => mediaType);
        if (manifests)
            return image('it is an index');
        if (others[0] !== undefined)
            return image(`it has a layer of the type ${others[0]}`);
        if (layers.length === 0 || unread[0] !== undefined)
            return image(unread[0] ?? 'it has no layer');
        return { of: entry.annotations[REFERENCE_DIGEST] ?? '', file, manifest };
    }
    catch (error) {
        if (!(error instanceof registry_error/* RegistryError */.g) || error instanceof registry/* HeldTooMuch */.$z || (0,errors/* isCouldNotLook */.mI)(error.code))
            throw error;
        return { ...(0,registry_error/* refusalOf */.O)(error), at: { file } };
    }
}

// EXTERNAL MODULE: ./lib/policy/compile/predicate-types.js
var compile_predicate_types = __webpack_require__(6677);
// EXTERNAL MODULE: ./lib/verify/cosigned.js
var cosigned = __webpack_require__(48159);
// EXTERNAL MODULE: ./lib/verify/proofs.js
var proofs = __webpack_require__(13770);
// EXTERNAL MODULE: ./lib/verify/mint.js
var mint = __webpack_require__(26477);
;// CONCATENATED MODULE: ./lib/verify/predicates/sbom.js


/** A document about the whole image counts for each of its platforms. */
function decideSboms({ formats }, image, targets, { documents, refusals }) {
    const accepted = [];
    const reasons = [];
    for (const { file, about, facts, signedBy } of documents) {
        const reason = typeof facts === 'string' ? facts : formats.includes(facts.format) ? undefined : 'its format is not accepted';
        if (reason === undefined && typeof facts !== 'string' && signedBy)
            accepted.push({ facts, about, signedBy });
        else {
            const what = reason ?? 'no accepted signer signed it';
            reasons.push({ code: 'SBOM_MISSING', message: `The SBOM ${file} does not count: ${what}`, at: { file } });
        }
    }
    const covering = (digest) => accepted.filter(({ about }) => about === digest || about === image.digest);
    const missing = targets.filter(({ digest }) => covering(digest).length === 0);
    const [first, ...more] = accepted;
    if (first && missing.length === 0 && targets.length > 0) {
        const proof = {
            kind: 'sbom',
            file: first.facts.file,
            documents: accepted.map(({ facts }) => facts),
            // Each of them can be recalled.
            signedBy: (0,cosigned/* cosigned */.X)([first.signedBy, ...more.map(({ signedBy }) => signedBy)]),
        };
        return { check: 'sbom', status: 'pass', proof: (0,mint/* mint */.X)(proof), others: [] };
    }
    const platforms = missing.flatMap(({ platform }) => platform ?? []);
    const of = platforms.length > 0 ? ` for ${platforms.join(', ')}` : '';
    const refusal = {
        code: 'SBOM_MISSING',
        message: `${image.name} has no SBOM by an accepted signer${of}`,
        expected: `${formats.join(' or ')} for ${image.digest}`,
        actual: documents.length === 0 && refusals.length === 0
            ? 'none was found'
            : `${documents.length} found, ${accepted.length} accepted`,
    };
    return { check: 'sbom', status: 'fail', refusal, others: [...reasons, ...refusals] };
}

// EXTERNAL MODULE: ./lib/verify/predicates/sbom-document.js
var sbom_document = __webpack_require__(17229);
;// CONCATENATED MODULE: ./lib/gate/images/image-sboms.js
/**
 * Finds the SBOMs of an image: signed attestations about it or about one of its platforms, the statements that buildx puts
 * into an index, and documents that are merely attached. Who vouches for each is decided here once.
 */




















/** @throws RegistryError where something could not be looked at. */
async function readSboms(requirement, search, context) {
    const { manifest, name, repository } = search;
    const { images: platforms, attestations, refusals: strays } = await sortEntries(manifest, repository);
    const whole = { digest: manifest.digest };
    const documents = [];
    const refusals = [...strays];
    // Each document is held a second time, as the text that is written out.
    const keep = (found) => {
        repository.hold.keep(found.reduce((sum, { text }) => sum + text.length, 0));
        documents.push(...found);
    };
    for (const target of [whole, ...platforms]) {
        const found = target === whole ? search.found : await discover(search.evidenceFrom, target.digest);
        keep([...attested(requirement, target, found, name, context, refusals), ...attached(target, found)]);
    }
    keep(await builtIn(requirement, { platforms, attestations }, search, context, refusals));
    const targets = platforms.length > 0 ? platforms : [whole];
    const check = decideSboms(requirement, { name, digest: manifest.digest }, targets, { documents, refusals });
    const unauthenticated = documents.flatMap(({ facts, signedBy }) => signedBy || typeof facts === 'string' ? [] : [facts]);
    return { check, documents, unauthenticated };
}
/** Attestations whose statement is an SBOM: each is verified by itself. */
function attested({ by, requireTimestamp }, target, { candidates }, name, { roots, memory }, refusals) {
    return candidates.map(classify).flatMap(({ candidate, predicateType = '' }) => {
        if (!candidate.ok || candidate.value.content.kind !== 'dsse' || !(0,sbom_document/* sbomFormat */.$2)(predicateType))
            return [];
        const { file } = candidate.value;
        const signature = { kind: 'signature', by, requireTimestamp, predicateTypes: [predicateType] };
        const result = (0,verify_requirement/* checkSignature */.j)(signature, { name, digests: (0,registry_manifest/* digestsOf */.nw)(target) }, [candidate], roots, memory);
        if ('refusal' in result)
            refusals.push(result.refusal, ...result.others);
        const content = (0,read_content/* contentOf */.$)(candidate.value);
        if (!content?.ok)
            return [];
        return [sbomDocument(target, file, content.value.statement.predicate, proofOf(result))];
    });
}
/** A check that passed for a signature, as what it proves. */
function proofOf(result) {
    const [first, ...others] = (0,proofs/* passedProofs */.Qw)(result).filter(signature_proof/* isSignatureProof */.b);
    return first && (0,cosigned/* cosigned */.X)([first, ...others]);
}
function attached(target, { sboms }) {
    return sboms.map(({ file, bytes }) => sbomDocument(target, file, (0,json_json/* parseJson */.qF)(bytes), undefined));
}
/**
 * What buildx puts into an index is not signed, but the index names it by digest: whoever signed the index, or its
 * provenance, vouches for it.
 */
async function builtIn({ by, requireTimestamp }, { platforms, attestations }, search, context, refusals) {
    if (attestations.length === 0)
        return [];
    const signed = decideImage({ kind: 'signature', by, requireTimestamp, annotations: {} }, search, context);
    const vouching = signed.status === 'pass'
        ? signed
        : decideImage({ kind: 'attestation', by, requireTimestamp, predicateTypes: compile_predicate_types/* PROVENANCE_TYPES */.ak }, search, context);
    const documents = [];
    for (const { of, file, manifest } of attestations) {
        const target = platforms.find(({ digest }) => digest === of);
        if (!target)
            continue;
        for (const layer of manifest.layers) {
            const found = await builtInFor(target, layer, `${file} (${layer.digest})`, search.repository);
            if (!found)
                continue;
            if (found.ok)
                documents.push(sbomDocument(target, found.value.file, found.value.predicate, proofOf(vouching)));
            else
                refusals.push(found.refusal);
        }
    }
    return documents;
}
/** @returns undefined for a layer that is not called an SBOM, and is not one in a place where it would count */
async function builtInFor(target, layer, file, repository) {
    if (!(0,sbom_document/* sbomFormat */.$2)(layer.annotations['in-toto.io/predicate-type'] ?? ''))
        return undefined;
    try {
        const bytes = await repository.blob(layer, limits/* MAX_EVIDENCE_BYTES */.bU);
        if (!bytes)
            return (0,result/* refuse */.TR)(unusable(file, 'the registry does not have it'));
        const statement = (0,verify_statement/* readStatement */.cO)(verify_statement/* IN_TOTO */.B1, bytes, file);
        if (!statement.ok)
            return statement;
        const { predicateType, predicate } = statement.value;
        if (!(0,sbom_document/* sbomFormat */.$2)(predicateType))
            return (0,result/* refuse */.TR)(unusable(file, `it is of the type ${predicateType}`));
        const problem = (0,verify_statement/* subjectProblem */.gc)(statement.value, (0,registry_manifest/* digestsOf */.nw)(target), target.platform ?? '', file);
        return problem ? (0,result/* refuse */.TR)(problem) : (0,result/* accept */.Ju)({ file, predicate });
    }
    catch (error) {
        if (!(error instanceof registry_error/* RegistryError */.g) || error instanceof registry/* HeldTooMuch */.$z || (0,errors/* isCouldNotLook */.mI)(error.code))
            throw error;
        return (0,result/* refuse */.TR)({ ...(0,registry_error/* refusalOf */.O)(error), at: { file } });
    }
}
function unusable(file, what) {
    return { code: 'SBOM_MISSING', message: `The SBOM ${file} does not count: ${what}`, at: { file } };
}
function sbomDocument({ digest, platform }, file, predicate, signedBy) {
    const document = (0,sbom_document/* documentOf */.lM)(predicate);
    const content = (0,sbom_document/* inspectSbom */.y3)(document);
    const facts = typeof content === 'string' ? content : { file, ...content, ...(platform !== undefined && { platform }) };
    return { file, about: digest, facts, text: asText(document), ...(signedBy && { signedBy }) };
}
/** JSON that nests deeper than it can be written out again is written as nothing; it is no SBOM that a tool could read. */
function asText(document) {
    try {
        return `${JSON.stringify(document ?? null, null, 1)}\n`;
    }
    catch {
        return 'null\n';
    }
}

// EXTERNAL MODULE: ./lib/gate/evidence/remote-evidence.js
var remote_evidence = __webpack_require__(22281);
;// CONCATENATED MODULE: ./lib/gate/images/check-images.js
/**
 * Checks the images of a rule. The reference is resolved once; everything after that goes by the digest of the bytes that
 * were received, so that a tag that moves in the meantime changes nothing. Loaded only where a rule has images.
 */














/** Checks every image of a rule, one after the other: registries count requests. */
async function checkImages(rule, surroundings) {
    const context = { ...surroundings, remote: {} };
    const reports = [];
    for (const reference of rule.images) {
        context.registry.signal.throwIfAborted();
        const scope = context.budget.scope();
        try {
            reports.push(await checkImage(reference, rule, { ...context, scope, hold: (0,registry/* registryHold */.XQ)(scope) }));
        }
        finally {
            scope.release();
        }
    }
    return reports;
}
async function checkImage(reference, rule, context) {
    const subject = { kind: 'image', name: reference.given };
    const moving = tagCheck(reference, rule);
    const waived = (rule.waived ?? []).map(({ check, reason }) => ({ check, status: 'waived', reason }));
    let resolved;
    let image;
    try {
        const repository = (0,registry/* openRepository */.h_)(reference, context.registry, context.hold);
        resolved = await ask(reference, repository);
        image = await factsOf(reference, resolved, context.recallable ? repository : undefined);
        const { checks, unauthenticated } = await checkResolved(reference, rule, resolved, repository, context);
        const facts = { ...image, ...(unauthenticated.length > 0 && { unauthenticatedSboms: unauthenticated }) };
        return {
            ...(0,verdict/* reportArtifact */.x8)(subject, (0,registry_manifest/* digestsOf */.nw)(resolved), [...moving(resolved.digest), ...checks, ...waived]),
            image: facts,
        };
    }
    catch (error) {
        if (!(error instanceof registry_error/* RegistryError */.g))
            throw error;
        const check = (0,refused/* refused */.J)('artifact', (0,registry_error/* refusalOf */.O)(error));
        const report = (0,verdict/* reportArtifact */.x8)(subject, resolved ? (0,registry_manifest/* digestsOf */.nw)(resolved) : {}, [...moving(resolved?.digest), check]);
        return image ? { ...report, image } : report;
    }
}
async function ask(reference, repository) {
    const manifest = await repository.manifest(reference.digest ?? reference.tag ?? 'latest');
    if (manifest)
        return manifest;
    throw new registry_error/* RegistryError */.g('IMAGE_NOT_FOUND', `${repository.origin.host} has no ${reference.given}`, {
        hint: 'Check name and tag. Some registries answer the same where a login is missing.',
    });
}
async function checkResolved(reference, rule, manifest, repository, context) {
    const [unavailable] = context.rootRefusals;
    if (unavailable)
        return { checks: rule.require.map(({ kind }) => (0,refused/* refused */.J)(kind, unavailable)), unauthenticated: [] };
    const evidenceFrom = rule.signatureRepository
        ? (0,registry/* openRepository */.h_)(rule.signatureRepository, context.registry, context.hold)
        : repository;
    const discovered = await discover(evidenceFrom, manifest.digest);
    const remote = await askGitHub(rule, manifest.digest, context);
    const found = { ...discovered, candidates: [...discovered.candidates, ...(remote?.evidence ?? [])] };
    const requirements = rule.tagMatchesRef ? rule.require.map((one) => ofTag(one, reference)) : rule.require;
    const image = { name: reference.given, digests: (0,registry_manifest/* digestsOf */.nw)(manifest), found };
    const checks = requirements.flatMap((requirement) => requirement.kind === 'sbom' ? [] : [seen(decideImage(requirement, image, context), remote)]);
    const claim = requirements.find((requirement) => requirement.kind === 'sbom');
    const [first] = requirements;
    if (!first || (!claim && rule.sbomDir === undefined))
        return { checks, unauthenticated: [] };
    const by = claim ?? { ...ANY_SBOM, by: first.by, requireTimestamp: first.requireTimestamp };
    const sboms = await readSboms(by, { ...image, manifest, repository, evidenceFrom }, context);
    if (rule.sbomDir !== undefined)
        await context.sbomFolders.add((0,external_node_path_.resolve)(context.workspace, rule.sbomDir), reference, sboms);
    return { checks: claim ? [...checks, seen(sboms.check, remote)] : checks, unauthenticated: sboms.unauthenticated };
}
/** GitHub keeps attestations by digest, SBOMs among them, and no signatures. */
async function askGitHub({ github, require }, digest, { registry: { env, signal, githubToken }, remote, scope }) {
    if (!github || require.every(({ kind }) => kind === 'signature'))
        return undefined;
    const token = (0,access.gitHubToken)(env, githubToken);
    return (0,remote_evidence/* remoteEvidenceOf */.bA)(digest, github, {
        remote,
        scope,
        signal,
        ...(token !== undefined && { githubToken: token }),
    });
}
/** What could not be seen at GitHub may be the attestation that is missed; it is never a signature. */
function seen(check, remote) {
    return check.check === 'signature' ? check : (0,remote_evidence/* withUnseen */.nR)(check, remote);
}
const ANY_SBOM = { kind: 'sbom', formats: ['SPDX', 'CycloneDX'] };
/** A tag is a warning or a failure: whoever pulls by it later may get something else. */
function tagCheck(reference, rule) {
    return (digest) => {
        if (reference.digest !== undefined)
            return [];
        const tag = reference.tag ?? 'latest';
        const fixed = digest === undefined ? '`name@sha256:\u2026`' : `\`${(0,image_reference/* repositoryName */.aR)(reference)}@${digest}\``;
        const refusal = {
            code: 'IMAGE_TAG_MOVES',
            message: tag === 'latest'
                ? `${reference.given} is \`latest\`, which can move: it names what was pushed last`
                : `${reference.given} is named by a tag, which can move: another image can be pushed with it`,
            hint: `What was checked is ${fixed}; name that, or pass the output \`verified-images\` on.`,
        };
        return [{ check: 'artifact', status: rule.requireDigest ? 'fail' : 'warning', refusal, others: [] }];
    };
}
/** `0.1.2` is built from the Git tag `v0.1.2` or `0.1.2`, and `v0.1.2` from `v0.1.2` alone. */
function ofTag(requirement, { tag = '' }) {
    const value = tag.startsWith('v') ? (0,matcher/* exactly */.pV)(`refs/tags/${tag}`) : (0,matcher/* pattern */.T1)(`refs/tags/v?${(0,matcher/* escapePattern */.MP)(tag)}`);
    const claim = { claim: 'source-repository-ref', value, input: 'tag-matches-ref' };
    const of = requirement.by.of.map((signer) => signer.kind === 'identity' ? { ...signer, claims: [...signer.claims, claim] } : signer);
    return { ...requirement, by: { ...requirement.by, of } };
}
/** @param parts where the parts of an index are looked up, if they are asked for */
async function factsOf(reference, manifest, parts) {
    const platforms = manifest.manifests && platformsOf(manifest);
    return {
        repository: (0,image_reference/* repositoryName */.aR)(reference),
        ...(reference.tag !== undefined && { tag: reference.tag }),
        digest: manifest.digest,
        mediaType: manifest.mediaType,
        ...(platforms && {
            platforms: platforms.map(({ platform }) => platform),
            // What is called an attestation may be an image: a recall of it counts.
            ...(parts && { entryDigests: await entryDigests(manifest, parts) }),
        }),
    };
}


/***/ })

};
