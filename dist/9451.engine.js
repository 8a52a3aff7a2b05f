export const id = 9451;
export const ids = [9451];
export const modules = {

/***/ 19451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAudit: () => (/* binding */ runAudit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/errors.js + 6 modules
var errors = __webpack_require__(87323);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/formats/image-reference.js
var image_reference = __webpack_require__(57517);
// EXTERNAL MODULE: ./lib/formats/version-text.js
var version_text = __webpack_require__(81910);
;// CONCATENATED MODULE: ./lib/evidence/deployed/deployed-thing.js


/** @param file how messages call it */
function malformed(file, what, hint, line) {
    return {
        code: 'DEPLOYED_MALFORMED',
        message: `${file} ${what}`,
        ...(hint !== undefined && { hint }),
        at: { file, ...(line !== undefined && { line }) },
    };
}
/** What container runtimes write before the name: `docker-pullable://`. */
const RUNTIME = /^[a-z][a-z-]{0,31}:\/\//;
/** An image; one without digest is unresolved. Its tag is its version where it looks like one. */
function imageSighting(reference, place) {
    const { tag, digest } = reference;
    const name = `${(0,image_reference/* repositoryName */.aR)(reference)}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
    const version = tag !== undefined && isVersion(tag) ? { version: tag } : {};
    if (digest === undefined)
        return { kind: 'unresolved', name, ...version, place };
    const sha256 = digest.slice('sha256:'.length);
    return { kind: 'image', name, sha256, reference: { ...reference, given: name }, ...version, place };
}
/** `v1.2.3`, `2024-05-01`, `tool-v1.2`; below a folder (`server/v0.1.13`) with a dot, since images are called `acme/7zip` too. */
const PLAIN_VERSION = /^(?:[A-Za-z][A-Za-z0-9_.]*-)*v?[0-9][A-Za-z0-9.+_~-]*$/;
const FOLDER_VERSION = /^(?:[A-Za-z0-9_-]+\/)+v?[0-9]+\.[0-9][A-Za-z0-9.+_~-]*$/;
const LONGEST_VERSION = 128;
/** True for what can only be meant as a version; a name that nobody recalls would pass for one that is not recalled. */
function isVersion(word) {
    if (word.length > LONGEST_VERSION || /^[0-9a-f]{32,}$/i.test(word) || (0,version_text/* versionProblem */.E)(word) !== undefined)
        return false;
    return PLAIN_VERSION.test(word) || FOLDER_VERSION.test(word);
}

// EXTERNAL MODULE: ./lib/formats/json/json.js
var json_json = __webpack_require__(85497);
;// CONCATENATED MODULE: ./lib/evidence/deployed/kubernetes-pods.js



/** Lists of containers, and where the state of each is told. */
const LISTS = [
    ['containers', 'containerStatuses'],
    ['initContainers', 'initContainerStatuses'],
    ['ephemeralContainers', 'ephemeralContainerStatuses'],
];
const HINT = 'Write it with `kubectl get pods --all-namespaces -o json`.';
/** @param json undefined where the text was no JSON */
function* readPods(json, file) {
    const pods = podsOf(json, file);
    if ('code' in pods) {
        yield pods;
        return;
    }
    for (const pod of pods)
        yield* readPod(pod, file);
}
function podsOf(json, file) {
    if (json === undefined)
        return malformed(file, 'begins like JSON and is none', HINT);
    if (!(0,json_json/* isRecord */.u4)(json))
        return malformed(file, 'is no list of pods', HINT);
    const { kind, items } = json;
    if (kind === 'Pod')
        return [json];
    if ((kind !== 'List' && kind !== 'PodList') || !Array.isArray(items)) {
        return malformed(file, 'is no list of pods', HINT);
    }
    // A list in pages: what is on the other pages would go unseen.
    const next = (0,json_json/* dig */.rO)(json, 'metadata', 'continue');
    const rest = (0,json_json/* dig */.rO)(json, 'metadata', 'remainingItemCount');
    if ((next !== undefined && next !== '') || (rest !== undefined && rest !== 0)) {
        return malformed(file, 'is only a part of the list of pods', HINT);
    }
    // Elements of the API's own list do not repeat their kind; those of kubectl's do.
    const stranger = items.find((item) => (0,json_json/* dig */.rO)(item, 'kind') !== 'Pod' && !(kind === 'PodList' && isPodLike(item)));
    return stranger === undefined
        ? items
        : malformed(file, 'lists something that is no pod', HINT);
}
function isPodLike(item) {
    return (0,json_json/* isRecord */.u4)(item) && item['kind'] === undefined && (0,json_json/* isRecord */.u4)(item['spec']);
}
function* readPod(pod, file) {
    const name = (0,json_json/* dig */.rO)(pod, 'metadata', 'name');
    const namespace = (0,json_json/* dig */.rO)(pod, 'metadata', 'namespace') ?? 'default';
    const containers = (0,json_json/* dig */.rO)(pod, 'spec', 'containers');
    if (typeof name !== 'string' || typeof namespace !== 'string' || !Array.isArray(containers) || !containers.length) {
        yield malformed(file, 'has a pod without name or containers', HINT);
        return;
    }
    for (const [specified, told] of LISTS) {
        const specs = (0,json_json/* dig */.rO)(pod, 'spec', specified) ?? [];
        const statuses = (0,json_json/* dig */.rO)(pod, 'status', told) ?? [];
        if (!Array.isArray(specs) || !Array.isArray(statuses)) {
            yield malformed(file, `has a pod whose ${specified} are no list: ${namespace}/${name}`, HINT);
            continue;
        }
        yield* readContainers(specs, statuses, { file, pod: `${namespace}/${name}` });
    }
    yield* readVolumes((0,json_json/* dig */.rO)(pod, 'spec', 'volumes') ?? [], { file, pod: `${namespace}/${name}` });
}
/** Volumes that are images (core/v1 ImageVolumeSource). Nothing tells what the node mounted, so the specification counts. */
function* readVolumes(volumes, { file, pod }) {
    if (!Array.isArray(volumes)) {
        yield malformed(file, `has a pod whose volumes are no list: ${pod}`, HINT);
        return;
    }
    for (const volume of volumes) {
        const image = (0,json_json/* dig */.rO)(volume, 'image');
        if (image === undefined || image === null)
            continue;
        const [name, reference] = [(0,json_json/* dig */.rO)(volume, 'name'), (0,json_json/* dig */.rO)(image, 'reference')];
        const [named] = typeof reference === 'string' ? referencesIn(reference) : [];
        if (named)
            yield imageSighting(named, `${pod} (volume ${typeof name === 'string' ? name : 'without a name'})`);
        else
            yield malformed(file, `has a volume without an image that can be read: ${pod}`, HINT);
    }
}
function* readContainers(specs, statuses, { file, pod }) {
    const specOf = new Map(specs.map((spec) => [(0,json_json/* dig */.rO)(spec, 'name'), spec]));
    const statusOf = new Map(statuses.map((status) => [(0,json_json/* dig */.rO)(status, 'name'), status]));
    // The same name twice would hide one of the two.
    const twice = specOf.size < specs.length || statusOf.size < statuses.length;
    const names = [...new Set([...specOf.keys(), ...statusOf.keys()])];
    if (twice || names.some((name) => typeof name !== 'string')) {
        yield malformed(file, `has a pod whose containers have no names of their own: ${pod}`, HINT);
        return;
    }
    for (const name of names)
        yield readContainer(specOf.get(name), statusOf.get(name), { file, pod: `${pod} (${String(name)})` });
}
function readContainer(spec, status, { file, pod }) {
    const [wanted, running, imageId] = [(0,json_json/* dig */.rO)(spec, 'image'), (0,json_json/* dig */.rO)(status, 'image'), (0,json_json/* dig */.rO)(status, 'imageID')];
    const names = [running, wanted].flatMap((text) => (typeof text === 'string' ? [text] : []));
    const parsed = names.flatMap(referencesIn);
    if (typeof imageId === 'string' && imageId.includes('@')) {
        const [resolved] = referencesIn(imageId);
        if (!resolved)
            return malformed(file, `has an imageID that is no image: ${pod}`, HINT);
        return imageSighting(withTag(resolved, parsed), pod);
    }
    // Anything else (`sha256:…`, `docker://sha256:…`) is the id of a configuration, which no registry and no list knows.
    const pinned = imageId === undefined || imageId === '' ? parsed.find(({ digest }) => digest !== undefined) : undefined;
    const [named] = pinned ? [pinned] : parsed;
    if (named)
        return imageSighting(pinned ?? withoutDigest(named), pod);
    return malformed(file, `has a container without an image that can be read: ${pod}`, HINT);
}
/** Longest name of an image with tag and digest that is looked at; registries allow some 450 characters. */
const LONGEST_NAME = 1_000;
function referencesIn(text) {
    if (text.length > LONGEST_NAME)
        return [];
    const parsed = (0,image_reference/* parseImageReference */.o_)(text.replace(RUNTIME, ''));
    return 'value' in parsed ? [parsed.value] : [];
}
/** The tag that the image goes by, where one of its names is of the same repository. */
function withTag(resolved, names) {
    const same = names.find((name) => (0,image_reference/* repositoryName */.aR)(name) === (0,image_reference/* repositoryName */.aR)(resolved) && name.tag !== undefined);
    return same?.tag === undefined || resolved.tag !== undefined ? resolved : { ...resolved, tag: same.tag };
}
function withoutDigest({ registry, repository, given, tag }) {
    return { registry, repository, given, ...(tag !== undefined && { tag }) };
}

// EXTERNAL MODULE: ./lib/formats/lines.js
var lines = __webpack_require__(72155);
;// CONCATENATED MODULE: ./lib/evidence/deployed/deployed.js
/**
 * What is deployed, as an audit is told of it: a file with a version, a digest or an image a line, or what
 * `kubectl get pods -o json` prints (`kubernetes-pods.ts`). Pure and strict: what cannot be read is told, never left out.
 */







/** @param file how messages call it */
function readDeployed(bytes, file) {
    const given = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (!(0,external_node_buffer_.isUtf8)(given)) {
        const hint = 'Write it as UTF-8; PowerShell redirects as UTF-16 unless told otherwise.';
        return { things: [], problems: [malformed(file, 'is no UTF-8 text', hint)] };
    }
    const text = withoutMark(given);
    const seen = looksLikeJson(text) ? readPods((0,json_json/* parseJson */.qF)(text), file) : readLines(text, file);
    return merge(seen, file);
}
/** Without the byte order mark that Windows' editors write. */
function withoutMark(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
/** True where a bracket stands before anything else. */
function looksLikeJson(bytes) {
    const first = bytes.find((byte) => byte !== 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
    return first === 0x7b || first === 0x5b;
}
function* readLines(bytes, file) {
    for (const { content, number } of (0,lines/* linesOf */.Dx)(bytes)) {
        if (number > limits/* MAX_DEPLOYED_LINES */.jv) {
            const message = `${file} has more than ${limits/* MAX_DEPLOYED_LINES */.jv} lines`;
            yield { code: 'LIMIT_EXCEEDED', message, at: { file, line: number } };
            return;
        }
        // A comment may be longer, but not without end: each line is taken apart.
        if (content.length > LONGEST_COMMENT) {
            yield malformed(file, `has a line that is longer than ${LONGEST_COMMENT} characters`, LINE_HINT, number);
            continue;
        }
        const words = content
            .toString('utf8')
            .replace(/(?:^|\s)#.*$/s, '')
            .trim();
        if (words !== '')
            yield readLine(words, file, number);
    }
}
const LINE_HINT = 'Write a version, `sha256:` with 64 hex digits (and a version behind it), or `image:tag@sha256:…`.';
const LONGEST_LINE = 1_000;
const LONGEST_COMMENT = 16 * LONGEST_LINE;
function readLine(words, file, line) {
    const wrong = (what) => malformed(file, `has a line that ${what}`, LINE_HINT, line);
    if (words.length > LONGEST_LINE)
        return wrong(`is longer than ${LONGEST_LINE} characters`);
    const place = `line ${line}`;
    const [first = '', second, ...more] = words.split(/\s+/);
    if (more.length > 0)
        return wrong('has more than two words');
    const sha256 = digestOf(first);
    if (sha256 !== undefined)
        return digestSighting(sha256, second, place) ?? wrong('has no version behind its digest');
    if (second !== undefined)
        return wrong('has two words and does not begin with a digest');
    if (/^(?:sha\d+:|[0-9a-f]{32,}$)/i.test(first))
        return wrong('is no SHA-256 digest');
    if (isVersion(first))
        return { kind: 'version', name: first, version: first, place };
    // Without a digest only what is surely meant as an image is one; `tool` may be anything.
    const parsed = /[:@]|^[^/]*\.[^/]*\//.test(first) ? (0,image_reference/* parseImageReference */.o_)(first.replace(RUNTIME, '')) : undefined;
    if (!parsed)
        return wrong('is neither version nor digest nor image');
    return 'value' in parsed ? imageSighting(parsed.value, place) : wrong('is no name of an image');
}
function digestSighting(sha256, version, place) {
    const name = `sha256:${sha256}`;
    if (version === undefined)
        return { kind: 'digest', name, sha256, place };
    return isVersion(version) ? { kind: 'digest', name: `${name} ${version}`, sha256, version, place } : undefined;
}
function digestOf(word) {
    return /^sha256:([0-9a-f]{64})$/i.exec(word)?.[1]?.toLowerCase();
}
/** One thing for all sightings of it, in the order of the first. */
function merge(all, file) {
    const things = new Map();
    const problems = [];
    for (const seen of all) {
        if ('code' in seen) {
            if (problems.length < MAX_PROBLEMS)
                problems.push(seen);
            continue;
        }
        const key = `${seen.kind} ${seen.name}`;
        const known = things.get(key);
        if (known) {
            known.placeCount += 1;
            if (known.places.length < limits/* MAX_DEPLOYED_PLACES */.xq)
                known.places.push(seen.place);
        }
        else if (things.size < limits/* MAX_ARTIFACTS */.pE) {
            things.set(key, { ...seen, places: [seen.place], placeCount: 1 });
        }
        else {
            problems.unshift({ code: 'LIMIT_EXCEEDED', message: `${file} names more than ${limits/* MAX_ARTIFACTS */.pE} things` });
            break;
        }
    }
    return { things: [...things.values()], problems };
}
/** Enough to see what is wrong with a file; one is enough to refuse it. */
const MAX_PROBLEMS = 20;

// EXTERNAL MODULE: ./lib/files/file-fault.js
var file_fault = __webpack_require__(80272);
// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
// EXTERNAL MODULE: ./lib/verify/proofs.js
var proofs = __webpack_require__(13770);
// EXTERNAL MODULE: ./lib/verify/verdict.js
var verdict = __webpack_require__(53900);
// EXTERNAL MODULE: ./lib/gate/refused.js
var refused = __webpack_require__(5599);
;// CONCATENATED MODULE: ./lib/gate/recalls/audit.js
/**
 * An audit: what is deployed beside the revocation list. Nothing is proven by not being recalled; where signers are named,
 * images are verified again as well, and what their signatures say (commit, identity, run) is compared with the list too.
 */










/**
 * What is deployed, as the plan's file says.
 *
 * @param workspace absolute; the path of the plan starts from here
 * @throws ConfigError where the file is absent, cannot be read whole, or has anything in it that is none of what it may name.
 */
function deployedThings({ deployed: file }, workspace) {
    const read = (0,read_file/* readWhole */.oD)((0,external_node_path_.resolve)(workspace, file), limits/* MAX_DEPLOYED_BYTES */.OU, { shown: file, links: 'follow' });
    if ('refusal' in read)
        throw new errors/* ConfigError */.xL([problemOf(read.refusal, (0,file_fault/* problemCode */.xo)(read.refusal))]);
    const { things, problems } = readDeployed(read.bytes, file);
    if (problems.length > 0)
        throw new errors/* ConfigError */.xL(problems.map((problem) => problemOf(problem, problem)));
    if (things.length === 0 && !/^\s*[[{]/.test(read.bytes.toString('latin1'))) {
        throw new errors/* ConfigError */.xL([problemOf(nothing(file), { code: 'DEPLOYED_MALFORMED' })]);
    }
    return things;
}
function problemOf({ message, hint, at }, { code }) {
    const fix = hint ?? errors/* REASONS */.ez.DEPLOYED_MALFORMED.fix;
    return { where: 'deployed', message, fix, ...(code && { code }), ...(at?.line !== undefined && { at }) };
}
/** Judges everything that is deployed. There is at least one report: a cluster without pods is a failure. */
async function auditDeployed(things, { deployed: file, rules }, context) {
    if (things.length === 0)
        return [(0,verdict/* reportArtifact */.x8)({ kind: 'pattern', name: file }, {}, [(0,refused/* refused */.J)('artifact', nothing(file))])];
    const reports = [];
    for (const thing of things)
        reports.push(await auditThing(thing, rules, context));
    return reports;
}
function nothing(file) {
    return {
        code: 'ARTIFACT_NOT_FOUND',
        message: `${file} names nothing that is deployed`,
        hint: 'Look whether what writes it may see the cluster and its namespaces; an audit of nothing proves nothing.',
        at: { file },
    };
}
async function auditThing(thing, rules, context) {
    const kind = thing.kind === 'unresolved' ? 'image' : thing.kind;
    const verified = thing.reference ? await verifyAgain(thing, rules, context) : [];
    const [first] = verified;
    const checks = verified.flatMap((report) => report.checks);
    const recall = askAbout(thing, verified, context);
    const report = (0,verdict/* reportArtifact */.x8)({ kind, name: thing.name }, digestsOf(thing), [...checks, withPlaces(recall, thing)]);
    return { ...report, ...(first?.image && { image: first.image }), deployedAt: placesOf(thing) };
}
/** Rules without images are about all of them; the others about the repositories that they name. */
async function verifyAgain({ reference }, rules, context) {
    if (!reference)
        return [];
    const repository = (0,image_reference/* repositoryName */.aR)(reference);
    const reports = [];
    for (const rule of rules) {
        const about = rule.images.length === 0 || rule.images.some((image) => (0,image_reference/* repositoryName */.aR)(image) === repository);
        if (about)
            reports.push(...(await context.checkImages({ ...rule, images: [reference] })));
    }
    return reports;
}
/** Asks with every version that the thing is known by; the worst answer counts. */
function askAbout(thing, verified, context) {
    const proofs = verified.flatMap(({ checks }) => checks.flatMap(proofsOf));
    const digests = [...new Set(sha256sOf(thing, verified))].map((hex) => ({ algorithm: 'sha256', hex }));
    const known = [thing.version, ...proofs.map(taggedVersion)].filter((version) => version !== undefined);
    const versions = known.length === 0 ? [undefined] : [...new Set(known)];
    const answers = versions.map((version) => context.checkRevocation({ name: thing.name, ...(version !== undefined && { version }), digests, proofs }));
    const worst = WORST_FIRST.flatMap((status) => answers.filter((answer) => answer.status === status))[0];
    if (worst?.status === 'fail')
        return worst;
    if (thing.kind === 'unresolved')
        return (0,refused/* refused */.J)('revocation', unresolved(thing));
    return worst ?? (0,refused/* refused */.J)('revocation', unresolved(thing));
}
/** Its own, and of an index those of its platforms: a recall may name either. */
function sha256sOf({ sha256 }, verified) {
    const platforms = verified.flatMap(({ image }) => image?.entryDigests ?? []);
    return [
        ...(sha256 === undefined ? [] : [sha256]),
        ...platforms.flatMap((digest) => (digest.startsWith('sha256:') ? [digest.slice('sha256:'.length)] : [])),
    ];
}
const WORST_FIRST = ['fail', 'error', 'warning', 'waived', 'pass'];
/** Everything that vouched for the thing, further evidence included. */
function proofsOf(check) {
    return (0,proofs/* passedProofs */.Qw)(check).flatMap((proof) => {
        if (proof.kind === 'message' || proof.kind === 'attestation')
            return [proof];
        return proof.kind === 'sbom' ? [proof.signedBy] : [];
    });
}
/** The version of the Git tag that the thing was built from, where its signature proves one. */
function taggedVersion({ claims = {} }) {
    const ref = Object.hasOwn(claims, 'source-repository-ref') ? claims['source-repository-ref'] : undefined;
    return ref?.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : undefined;
}
function unresolved({ name }) {
    return {
        code: 'DEPLOYED_UNRESOLVED',
        message: `${name} has no digest: which bytes run cannot be told, so it could not be judged`,
        expected: 'an image with the digest that the node pulled',
        actual: 'no digest',
    };
}
function digestsOf({ sha256 }) {
    return sha256 === undefined ? {} : { sha256: Buffer.from(sha256, 'hex') };
}
/** A list that names versions and digests can be compared only with what has both. */
const SAY_BOTH = 'Name it with both, as `image:version@sha256:…` or `sha256:… version`: the list names versions as well as digests.';
/** Where a recalled thing runs is what the reader has to know next. */
function withPlaces(check, thing) {
    if (check.status !== 'fail' && check.status !== 'error')
        return check;
    const { refusal } = check;
    const todo = refusal.code === 'VERSION_UNKNOWN' ? SAY_BOTH : refusal.hint;
    const hint = `${todo === undefined ? '' : `${todo} `}Found at ${placesOf(thing).join('; ')}.`;
    return { ...check, refusal: { ...refusal, hint } };
}
function placesOf({ places, placeCount }) {
    const more = placeCount - places.length;
    return more > 0 ? [...places, `and ${more} more`] : places;
}

// EXTERNAL MODULE: ./lib/gate/check-rules.js + 27 modules
var check_rules = __webpack_require__(8451);
// EXTERNAL MODULE: ./lib/gate/recalls/recalls.js
var recalls_recalls = __webpack_require__(12008);
// EXTERNAL MODULE: ./lib/gate/recalls/revocations.js + 11 modules
var revocations = __webpack_require__(80184);
;// CONCATENATED MODULE: ./lib/gate/recalls/audit-run.js




/**
 * @param images the trusted roots and the token that images are verified again with
 * @throws ConfigError where the file of what is deployed cannot be read whole.
 */
async function runAudit(policy, plan, host, { recalls: surroundings, images }) {
    // What is wrong with the file is found before anybody is asked.
    const things = deployedThings(plan, host.workspace);
    const recalls = await (0,recalls_recalls/* obtainRecalls */.y)(policy, surroundings);
    const artifacts = await auditDeployed(things, plan, {
        checkRevocation: (facts) => (0,revocations/* checkRevocation */.zW)(recalls, facts),
        checkImages: async (rule) => {
            const reports = await (0,check_rules/* checkImageRules */.DI)({ ...policy, imageRules: [rule] }, host, images);
            return reports.flatMap((report) => report.artifacts);
        },
    });
    return { artifacts, warnings: (0,revocations/* recallsWarnings */.I5)(recalls) };
}


/***/ })

};
