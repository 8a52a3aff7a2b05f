export const id = 618;
export const ids = [618];
export const modules = {

/***/ 90618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAudit: () => (/* binding */ runAudit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/errors.js + 5 modules
var errors = __webpack_require__(26200);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/formats/image-reference.js
var image_reference = __webpack_require__(57517);
// EXTERNAL MODULE: ./lib/evidence/deployed/declared/declared.js + 12 modules
var declared = __webpack_require__(26274);
// EXTERNAL MODULE: ./lib/evidence/deployed/deployed-thing.js
var deployed_thing = __webpack_require__(64925);
// EXTERNAL MODULE: ./lib/formats/json/json.js
var json = __webpack_require__(85497);
// EXTERNAL MODULE: ./lib/evidence/deployed/kubernetes-pods.js
var kubernetes_pods = __webpack_require__(26371);
// EXTERNAL MODULE: ./lib/formats/lines.js
var lines = __webpack_require__(72155);
// EXTERNAL MODULE: ./lib/formats/encoding.js
var encoding = __webpack_require__(11767);
;// CONCATENATED MODULE: ./lib/evidence/deployed/deployed.js
/**
 * What is deployed, as an audit is told of it: a file with a version, a digest or an image a line, what `kubectl get pods -o json`
 * prints (`kubernetes-pods.ts`), or files that say what is to run (`declared/`). Pure and strict: what cannot be read is told, never
 * left out.
 */









/** @param file how messages call it */
function readDeployed(bytes, file) {
    const given = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (!(0,external_node_buffer_.isUtf8)(given)) {
        const hint = 'Write it as UTF-8; PowerShell redirects as UTF-16 unless told otherwise.';
        return { things: [], problems: [(0,deployed_thing/* malformed */.Qm)(file, 'is not UTF-8 text', hint)] };
    }
    const text = (0,encoding/* withoutByteOrderMark */.Yi)(given);
    return merge(looksLikeJson(text) ? (0,kubernetes_pods/* readPods */.z)((0,json/* parseJson */.qF)(text), file) : readText(text, file), file);
}
function* readText(bytes, file) {
    const text = bytes.length > limits/* MAX_DECLARED_BYTES */.K4 ? bytes.toString('utf8', 0, FORM_TOLD_BY) : bytes.toString('utf8');
    const form = (0,declared/* declaredForm */.z)(text);
    if (form === undefined)
        yield* readLines(bytes, file);
    else if (bytes.length > limits/* MAX_DECLARED_BYTES */.K4) {
        const message = `${file} is larger than ${limits/* MAX_DECLARED_BYTES */.K4} bytes`;
        yield { code: 'LIMIT_EXCEEDED', message, at: { file } };
    }
    else
        for (const one of (0,declared/* declaredIn */.e)(text, form, file))
            yield 'text' in one ? sightingOf(one, file) : one;
}
/** Bytes of a large file that its form is told by. */
const FORM_TOLD_BY = 64 * 1024;
/** What a file names is an image, or it is said why none can be told. */
function sightingOf({ text, place, line, unclear }, file) {
    const shown = text.slice(0, LONGEST_LINE);
    if (unclear !== undefined)
        return { kind: 'unresolved', name: shown, why: unclear, place };
    const parsed = text.length > LONGEST_LINE ? undefined : (0,image_reference/* parseImageReference */.o_)(text.replace(deployed_thing/* RUNTIME */.lr, ''));
    if (parsed && 'value' in parsed)
        return (0,deployed_thing/* imageSighting */.ho)(parsed.value, place);
    return (0,deployed_thing/* malformed */.Qm)(file, `has an image with an invalid name: ${shown} (${place})`, undefined, line);
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
            yield (0,deployed_thing/* malformed */.Qm)(file, `has a line that is longer than ${LONGEST_COMMENT} characters`, LINE_HINT, number);
            continue;
        }
        // To a reader of YAML a new line begins here, as behind a comment.
        if (OTHER_BREAK.test(content.toString('utf8'))) {
            yield (0,deployed_thing/* malformed */.Qm)(file, 'has a line break that is not a newline', 'Replace it with a newline.', number);
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
const LINE_HINT = 'Write a version, `sha256:` with 64 hex digits (and a version behind it), or `image:tag@sha256:\u2026`.';
const LONGEST_LINE = 1_000;
/** A carriage return inside of a line, and line breaks of YAML 1.1 (section 4.2). */
const OTHER_BREAK = /[\r\u0085\u2028\u2029]/;
const LONGEST_COMMENT = 16 * LONGEST_LINE;
function readLine(words, file, line) {
    const wrong = (what) => (0,deployed_thing/* malformed */.Qm)(file, `has a line that ${what}`, LINE_HINT, line);
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
        return wrong('is not a SHA-256 digest');
    if ((0,deployed_thing/* isVersion */.lF)(first))
        return { kind: 'version', name: first, version: first, place };
    // Without a digest only what is surely meant as an image is one; `tool` may be anything.
    const parsed = /[:@]|^[^/]*\.[^/]*\//.test(first) ? (0,image_reference/* parseImageReference */.o_)(first.replace(deployed_thing/* RUNTIME */.lr, '')) : undefined;
    if (!parsed)
        return wrong('is neither version nor digest nor image');
    return 'value' in parsed ? (0,deployed_thing/* imageSighting */.ho)(parsed.value, place) : wrong('is not a name of an image');
}
function digestSighting(sha256, version, place) {
    const name = `sha256:${sha256}`;
    if (version === undefined)
        return { kind: 'digest', name, sha256, place };
    return (0,deployed_thing/* isVersion */.lF)(version) ? { kind: 'digest', name: `${name} ${version}`, sha256, version, place } : undefined;
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
        const key = `${seen.kind} ${seen.name} ${seen.why ?? ''}`;
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
// EXTERNAL MODULE: ./lib/files/named-file.js
var named_file = __webpack_require__(13953);
// EXTERNAL MODULE: ./lib/verify/proofs.js
var verify_proofs = __webpack_require__(13770);
// EXTERNAL MODULE: ./lib/verify/verdict.js
var verdict = __webpack_require__(53900);
// EXTERNAL MODULE: ./lib/gate/refused.js
var refused = __webpack_require__(5599);
// EXTERNAL MODULE: ./lib/gate/recalls/revocations.js + 10 modules
var revocations = __webpack_require__(41732);
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
    const read = (0,named_file/* readNamed */.M)((0,external_node_path_.resolve)(workspace, file), limits/* MAX_DEPLOYED_BYTES */.OU, workspace, { shown: file });
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
        return [(0,verdict/* reportArtifact */.x8)({ kind: 'run', name: file }, {}, [(0,refused/* refused */.J)('artifact', nothing(file))])];
    const reports = [];
    for (const thing of things)
        reports.push(await auditThing(thing, rules, context));
    return reports;
}
function nothing(file) {
    return {
        code: 'ARTIFACT_NOT_FOUND',
        message: `${file} names nothing that is deployed`,
        hint: 'Check whether what writes it may see the cluster and its namespaces; an audit of nothing proves nothing.',
        at: { file },
    };
}
async function auditThing(thing, rules, context) {
    const kind = thing.kind === 'unresolved' ? 'image' : thing.kind;
    const verified = thing.reference ? await verifyAgain(thing, rules, context) : [];
    const [first] = verified;
    const checks = verified.flatMap((report) => report.checks);
    const recall = askAbout(thing, verified, context);
    const report = (0,verdict/* reportArtifact */.x8)({ kind, name: thing.name }, thingDigests(thing), [
        ...checks,
        withPlaces(recall, thing),
    ]);
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
    const answers = versions.map((version) => context.checkRevocation({
        name: thing.name,
        ...(version !== undefined && { version }),
        digests,
        proofs,
        vouchers: (0,verify_proofs/* vouchersOf */.NH)(proofs),
        documents: verified.flatMap(verify_proofs/* documentsBehind */.hU),
    }));
    const worst = (0,revocations/* worstOf */.hm)(answers);
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
/** Everything that vouched for the thing, further evidence included. */
function proofsOf(check) {
    return (0,verify_proofs/* passedProofs */.Qw)(check).flatMap(verify_proofs/* signaturesOf */.Rr);
}
/** The version of the Git tag that the thing was built from, where its signature proves one. */
function taggedVersion({ claims = {} }) {
    const ref = Object.hasOwn(claims, 'source-repository-ref') ? claims['source-repository-ref'] : undefined;
    return ref?.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : undefined;
}
function unresolved({ name, why }) {
    if (why !== undefined)
        return {
            code: 'DEPLOYED_UNRESOLVED',
            message: `${name} ${why}: which bytes run cannot be told, so it could not be judged`,
            expected: 'an image with its digest',
            actual: why,
        };
    return {
        code: 'DEPLOYED_UNRESOLVED',
        message: `${name} has no digest, so it is unknown which bytes run`,
        expected: 'an image with the digest that the node pulled',
        actual: 'no digest',
    };
}
function thingDigests({ sha256 }) {
    return sha256 === undefined ? {} : { sha256: Buffer.from(sha256, 'hex') };
}
/** A list that names versions and digests can be compared only with what has both. */
const SAY_BOTH = 'Write both, as `image:version@sha256:\u2026` or `sha256:\u2026 version`: the list names versions as well as digests.';
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

// EXTERNAL MODULE: ./lib/gate/check-rules.js + 10 modules
var check_rules = __webpack_require__(20260);
// EXTERNAL MODULE: ./lib/gate/recalls/recalls.js
var recalls_recalls = __webpack_require__(12008);
;// CONCATENATED MODULE: ./lib/gate/recalls/audit-run.js




/**
 * @param images the trusted roots and the token that images are verified again with
 * @throws ConfigError where the file of what is deployed cannot be read whole.
 */
async function runAudit(policy, plan, host, { recalls: surroundings, images }) {
    // What is wrong with the file is found before anybody is asked.
    const things = deployedThings(plan, host.workspace);
    const recalls = await (0,recalls_recalls/* obtainRecalls */.y)(policy, surroundings);
    const openPgpNames = (0,recalls_recalls/* openPgpNamesIn */.t)(policy, policy.revocations?.signedBy?.by.of ?? []);
    const artifacts = await auditDeployed(things, plan, {
        checkRevocation: (facts) => (0,revocations/* checkRevocation */.zW)(recalls, { ...facts, openPgpNames }),
        checkImages: async (rule) => {
            const reports = await (0,check_rules/* checkImageRules */.DI)({ ...policy, imageRules: [rule] }, host, images);
            return reports.flatMap((report) => report.artifacts);
        },
    });
    return { artifacts, warnings: (0,revocations/* recallsWarnings */.I5)(recalls) };
}


/***/ })

};
