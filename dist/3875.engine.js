export const id = 3875;
export const ids = [3875,5050];
export const modules = {

/***/ 42350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ claimKey)
/* harmony export */ });
/** What reports call the claims of certificates: camel case, and Fulcio's long prefixes as the words of inputs: `sourceRef`, `signerUri`. */
function claimKey(name) {
    return name
        .replace(/^source-repository-/, 'source-')
        .replace(/^build-signer-/, 'signer-')
        .replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 33875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeRun: () => (/* binding */ mergeRun)
});

// EXTERNAL MODULE: ./lib/core/errors.js + 5 modules
var errors = __webpack_require__(26200);
// EXTERNAL MODULE: ./lib/core/version.js
var core_version = __webpack_require__(18067);
// EXTERNAL MODULE: ./lib/policy/inputs/shard-inputs.js
var shard_inputs = __webpack_require__(83114);
// EXTERNAL MODULE: ./lib/subjects/files.js + 1 modules
var files = __webpack_require__(55817);
// EXTERNAL MODULE: ./lib/core/shard-limits.js
var shard_limits = __webpack_require__(50000);
// EXTERNAL MODULE: ./lib/formats/escape.js
var formats_escape = __webpack_require__(96889);
// EXTERNAL MODULE: ./lib/verify/verdict.js
var verdict = __webpack_require__(53900);
// EXTERNAL MODULE: ./lib/gate/refused.js
var refused = __webpack_require__(5599);
// EXTERNAL MODULE: ./lib/gate/same.js
var same = __webpack_require__(44593);
;// CONCATENATED MODULE: ./lib/gate/shards/shown-shares.js
/** Numbers of shares in words. */
const MOST = 12;
/** `share 3 of 8`, `shares 1, 2 and 5 of 8`, `shares 1, 2, \u2026 and 30 more of 64`. */
function shown(indexes, count) {
    if (indexes.length === 1)
        return `share ${indexes[0] ?? 0} of ${count}`;
    if (indexes.length > MOST) {
        return `shares ${indexes.slice(0, MOST).join(', ')} and ${indexes.length - MOST} more of ${count}`;
    }
    return `shares ${indexes.slice(0, -1).join(', ')} and ${indexes.at(-1) ?? 0} of ${count}`;
}

// EXTERNAL MODULE: ./lib/gate/shards/share.js
var share = __webpack_require__(15050);
;// CONCATENATED MODULE: ./lib/gate/shards/fit.js



const SAME_FILES = 'Let all shares run on the same commit and the same files, in one attempt: "Re-run all jobs".';
/** Each a failure of its own; empty where the reports fit. */
function unfit(reports, options) {
    const [first] = reports;
    if (!first)
        return [];
    const refusals = [...foreign(reports, options), ...differing(reports, first), ...missing(reports, first)];
    // What is missing or foreign has other names for sure.
    return refusals.length > 0 ? refusals : otherNames(reports, first);
}
/** Reports of another run than this one, or of another policy than the pinned one. */
function foreign(reports, { run, policy }) {
    return reports.flatMap(({ file, record, policy: own }) => {
        const expected = run && `run ${run.id}, attempt ${run.attempt}`;
        const actual = `run ${record.run.id}, attempt ${record.run.attempt}`;
        const pinned = policy?.toLowerCase();
        return [
            ...(expected === undefined || expected === actual
                ? []
                : [mismatch(`The report ${file} is not of this run`, expected, actual, SAME_FILES, file)]),
            ...(pinned === undefined || pinned === own.digest
                ? []
                : [mismatch(`The report ${file} is not of the pinned policy`, pinned, own.digest, PIN, file)]),
        ];
    });
}
const PIN = 'Find out which policy the shares used. `policy-digest` is the digest in their reports.';
/** What all shares must say alike. */
function differing(reports, first) {
    return FACTS.flatMap(({ what, of, hint }) => {
        const expected = of(first);
        return reports.flatMap((report) => {
            const actual = of(report);
            if (actual === expected)
                return [];
            return [
                mismatch(`The report ${report.file} has ${what} than ${first.file}`, expected, actual, hint, report.file),
            ];
        });
    });
}
const SAME_INPUTS = 'Give all shares the same policy and inputs; only `shard` and the paths of reports may differ.';
const FACTS = [
    { what: 'another policy', of: ({ policy }) => `${policy.source} (${policy.digest})`, hint: SAME_INPUTS },
    { what: 'other inputs', of: ({ record }) => record.call, hint: SAME_INPUTS },
    {
        what: 'another run or attempt',
        of: ({ record: { run } }) => `run ${run.id}, attempt ${run.attempt}`,
        hint: SAME_FILES,
    },
    { what: 'another number of shares', of: ({ record }) => `${record.shard.count} shares`, hint: SAME_INPUTS },
    {
        what: 'another list of names',
        of: ({ record: { names } }) => `${(0,formats_escape/* count */.U9)(names.count)} names, ${names.digest}`,
        hint: SAME_FILES,
    },
    {
        what: 'other trusted roots',
        // A root by TUF can be renewed between two jobs.
        of: ({ trustRoots }) => trustRoots
            .filter(({ source }) => source !== 'tuf' && source !== 'gh')
            .map(({ name, digest }) => `${name} (${digest})`)
            .join(', ') || 'none',
        hint: SAME_FILES,
    },
    {
        what: 'other rules with `same`',
        of: ({ record: { same } }) => same.map(({ rule, claims }) => `${rule}: ${claims.join(', ')}`).join('; ') || 'none',
        hint: SAME_INPUTS,
    },
];
function missing(reports, first) {
    const all = first.record.shard.count;
    const found = new Map();
    const refusals = [];
    for (const report of reports) {
        const { index } = report.record.shard;
        const other = found.get(index);
        found.set(index, report);
        if (!other)
            continue;
        const message = `Share ${index} of ${all} is there twice: ${other.file} and ${report.file}`;
        refusals.push({ code: 'SHARD_MISSING', message, hint: 'Give `merge` the report of each share once.' });
    }
    const absent = Array.from({ length: all }, (_, index) => index + 1).filter((index) => !found.has(index));
    if (absent.length > 0) {
        refusals.push({
            code: 'SHARD_MISSING',
            message: `The report of ${shown(absent, all)} is missing`,
            expected: `${all} reports`,
            actual: `${found.size}`,
            hint: 'Look at the jobs of these shares. Their artifacts are not verified without them.',
        });
    }
    return refusals;
}
/** Names of all shares together must be those that each share found. */
function otherNames(reports, { record: { names } }) {
    const keys = new Set(reports.flatMap(({ artifacts, sidecars }) => [
        ...artifacts.filter(({ kind }) => kind !== 'run').map(share.keyOf),
        ...sidecars.map(({ name }) => (0,share.keyOf)({ kind: 'sidecar', name })),
    ]));
    const digest = (0,share.digestOfNames)(keys);
    if (digest === names.digest && keys.size === names.count)
        return [];
    return [
        {
            code: 'SHARD_MISSING',
            message: 'The artifacts in the reports are not those that the shares found',
            expected: `${(0,formats_escape/* count */.U9)(names.count)} names, ${names.digest}`,
            actual: `${(0,formats_escape/* count */.U9)(keys.size)} names, ${digest}`,
            hint: 'Someone may have changed a report. Run all shares again.',
        },
    ];
}
function mismatch(message, expected, actual, hint, file) {
    return { code: 'SHARD_MISMATCH', message, expected, actual, hint, at: { file } };
}

// EXTERNAL MODULE: ./lib/core/report-type.js
var report_type = __webpack_require__(81086);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
// EXTERNAL MODULE: ./lib/formats/json/json.js
var json = __webpack_require__(85497);
;// CONCATENATED MODULE: ./lib/formats/json/reader.js
/** Reads a JSON document whose shape is known, value by value. What is not of that shape is told by its place, never by its content. */

/** A value is not what it must be. Whoever reads a document catches it; it goes no further. */
class Misshapen extends Error {
}
/** A value in a document, with the way to it. */
class JsonNode {
    value;
    /** For messages: `artifacts[3].name`. */
    path;
    constructor(value, path = '') {
        this.value = value;
        this.path = path;
    }
    /** The member of an object; it may be absent. */
    at(name) {
        const way = this.path === '' ? name : `${this.path}.${name}`;
        if (!(0,json/* isRecord */.u4)(this.value))
            throw this.wrong('an object');
        return new JsonNode(Object.hasOwn(this.value, name) ? this.value[name] : undefined, way);
    }
    get isAbsent() {
        return this.value === undefined;
    }
    /** What `read` makes of it; undefined where it is absent. */
    maybe(read) {
        return this.isAbsent ? undefined : read(this);
    }
    text() {
        if (typeof this.value !== 'string')
            throw this.wrong('text');
        return this.value;
    }
    /** A whole number from 0 on that numbers of JavaScript hold exactly. */
    whole() {
        if (!Number.isSafeInteger(this.value) || this.value < 0)
            throw this.wrong('a whole number');
        return this.value;
    }
    flag() {
        if (typeof this.value !== 'boolean')
            throw this.wrong('true or false');
        return this.value;
    }
    /** A time as `Date` writes it. */
    time() {
        const text = this.text();
        const time = new Date(text);
        if (Number.isNaN(time.getTime()) || time.toISOString() !== text)
            throw this.wrong('a time');
        return time;
    }
    oneOf(words) {
        const found = words.find((word) => word === this.value);
        if (found === undefined)
            throw this.wrong(words.length > 8 ? 'one of its words' : `one of ${words.join(', ')}`);
        return found;
    }
    list() {
        if (!Array.isArray(this.value))
            throw this.wrong('a list');
        return this.value.map((one, index) => new JsonNode(one, `${this.path}[${index}]`));
    }
    texts() {
        return this.list().map((one) => one.text());
    }
    /** The members of an object. */
    members() {
        if (!(0,json/* isRecord */.u4)(this.value))
            throw this.wrong('an object');
        return Object.entries(this.value).map(([name, value]) => [name, new JsonNode(value, `${this.path}.${name}`)]);
    }
    wrong(expected) {
        return new Misshapen(`\`${this.path === '' ? 'it' : this.path}\` is not ${expected}`);
    }
}

// EXTERNAL MODULE: ./lib/formats/json/strict-json.js + 1 modules
var strict_json = __webpack_require__(8055);
// EXTERNAL MODULE: ./lib/formats/shard.js
var shard = __webpack_require__(69320);
// EXTERNAL MODULE: ./lib/policy/compile/defined.js
var defined = __webpack_require__(64457);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/evidence/sigstore/claims.js
var claims = __webpack_require__(39083);
// EXTERNAL MODULE: ./lib/formats/claim-key.js
var claim_key = __webpack_require__(42350);
// EXTERNAL MODULE: ./lib/verify/mint.js
var mint = __webpack_require__(26477);
;// CONCATENATED MODULE: ./lib/verify/shards/reported-proof.js




const ALGORITHMS = ['sha256', 'sha384', 'sha512', 'blake2b512'];
const KINDS = ['message', 'attestation', 'checksum', 'sbom', 'manifest', 'revocation'];
const RECALLED_BY = ['version', 'digest', 'commit', 'identity', 'runId'];
const VOUCHERS = ['transparency-log', 'timestamp-authority'];
/** @throws Misshapen where it is no proof as reports have them */
function reportedProof(node) {
    switch (node.at('kind').oneOf(KINDS)) {
        case 'message':
        case 'attestation':
            return reportedSignature(node);
        case 'checksum':
            return (0,mint/* mint */.X)({
                kind: 'checksum',
                file: node.at('file').text(),
                line: node.at('line').whole(),
                algorithm: node.at('algorithm').oneOf(ALGORITHMS),
                ...(0,defined/* defined */.s)({ listSignedBy: node.at('listSignedBy').maybe(reportedSignature) }),
            });
        case 'sbom':
            return reportedSbom(node);
        case 'manifest':
            return reportedManifest(node);
        case 'revocation':
            return reportedRevocation(node);
    }
}
function reportedSignature(node) {
    const text = (name) => node.at(name).maybe((one) => one.text());
    const logIndex = text('logIndex');
    return (0,mint/* mint */.X)({
        kind: node.at('kind').oneOf(['message', 'attestation']),
        file: node.at('file').text(),
        times: node
            .at('times')
            .list()
            .map((one) => ({ at: one.at('at').time(), by: one.at('by').oneOf(VOUCHERS) })),
        ...(0,defined/* defined */.s)({
            signer: text('signer'),
            identity: text('identity'),
            issuer: text('issuer'),
            keyFingerprint: text('keyFingerprint'),
            keyVouchedBy: node.at('keySignedBy').maybe((one) => one.list().map(reportedSignature)),
            comment: text('comment'),
            predicateType: text('predicateType'),
            root: text('root'),
            openpgp: node.at('openpgp').maybe((one) => ({
                fingerprint: one.at('fingerprint').text(),
                signingKey: one.at('signingKey').text(),
                claimedTime: one.at('claimedTime').time(),
                ...(0,defined/* defined */.s)({ lineEnds: one.at('lineEnds').maybe((ends) => ends.oneOf(['any'])) }),
            })),
            log: logIndex === undefined ? undefined : { index: logIndex, url: node.at('logUrl').text() },
            compared: node.at('compared').maybe((one) => one.list().map(comparison)),
            claimed: node.at('signerClaims').maybe((one) => ({
                ...(0,defined/* defined */.s)({
                    builder: one.at('builder').maybe((name) => name.text()),
                    buildType: one.at('buildType').maybe((name) => name.text()),
                }),
            })),
            claims: node.at('claims').maybe(reported_proof_claims),
            proven: node
                .at('proven')
                .maybe((one) => ({ without: one.at('without').text(), sha256: one.at('sha256').text() })),
        }),
    });
}
function comparison(node) {
    return {
        pointer: node.at('pointer').text(),
        expected: node.at('expected').text(),
        actual: node.at('actual').text(),
        holds: node.at('holds').flag(),
    };
}
const CLAIM_OF = new Map(claims/* CLAIMS */.IF.map((name) => [(0,claim_key/* claimKey */.E)(name), name]));
function reported_proof_claims(node) {
    return Object.fromEntries(node.members().map(([key, value]) => {
        const name = CLAIM_OF.get(key);
        if (name === undefined)
            throw value.wrong('a claim that is known');
        return [name, value.text()];
    }));
}
function reportedSbom(node) {
    const documents = node.at('documents').list().map(sbomFacts);
    const [first] = documents;
    if (!first)
        throw node.at('documents').wrong('a list of documents');
    return (0,mint/* mint */.X)({ kind: 'sbom', file: first.file, documents, signedBy: reportedSignature(node.at('signedBy')) });
}
/** What a report says of one bill of materials. */
function sbomFacts(node) {
    return {
        file: node.at('file').text(),
        format: node.at('format').oneOf(['SPDX', 'CycloneDX']),
        version: node.at('version').text(),
        components: node.at('components').whole(),
        ...(0,defined/* defined */.s)({ platform: node.at('platform').maybe((one) => one.text()) }),
    };
}
function reportedManifest(node) {
    const text = (name) => node.at(name).maybe((one) => one.text());
    return (0,mint/* mint */.X)({
        kind: 'manifest',
        file: node.at('file').text(),
        ...(0,defined/* defined */.s)({
            version: text('version'),
            arch: text('arch'),
            variant: text('variant'),
            builtAt: node.at('builtAt').maybe((one) => one.time()),
            entry: node.at('entry').maybe((one) => ({
                pointer: one.at('pointer').text(),
                name: one.at('name').text(),
                ...(0,defined/* defined */.s)({ role: one.at('role').maybe((role) => role.text()) }),
            })),
            signedBy: node.at('signedBy').maybe(reportedSignature),
        }),
    });
}
function reportedRevocation(node) {
    return (0,mint/* mint */.X)({
        kind: 'revocation',
        file: node.at('file').text(),
        fetchedAt: node.at('fetchedAt').time(),
        ...(0,defined/* defined */.s)({
            serial: node.at('serial').maybe((one) => one.whole()),
            issuedAt: node.at('issuedAt').maybe((one) => one.time()),
            signedBy: node.at('signedBy').maybe(reportedSignature),
            notCompared: node.at('notCompared').maybe((one) => ({
                entries: one.at('entries').whole(),
                lacks: one
                    .at('lacks')
                    .list()
                    .map((lack) => lack.oneOf(RECALLED_BY)),
            })),
        }),
    });
}

;// CONCATENATED MODULE: ./lib/verify/shards/reported-artifact.js
/** One artifact out of the report of a share. What its checks come to is found anew: a result that they do not bear is refused. */




const reported_artifact_KINDS = ['file', 'digest', 'image', 'run', 'tag'];
const CHECKS = [
    ...['artifact', 'signature', 'attestation', 'checksum', 'manifest', 'sbom', 'revocation'],
];
const OUTCOMES = ['pass', 'waived', 'fail', 'error'];
const STATUSES = ['pass', 'waived', 'fail', 'error', 'warning'];
const CODES = Object.keys(errors/* REASONS */.ez);
const PARTS = [
    ...['host', 'owner', 'repository', 'workflow', 'ref', 'identity', 'issuer'],
];
const reported_artifact_RECALLED_BY = ['version', 'digest', 'commit', 'identity', 'runId'];
const LENGTHS = { sha256: 64, sha384: 96, sha512: 128, blake2b512: 128 };
/** @throws Misshapen where it is no artifact as reports have them */
function reportedArtifact(node) {
    const row = { kind: node.at('kind').oneOf(reported_artifact_KINDS), name: node.at('name').text() };
    const size = node.at('size').maybe((one) => one.whole());
    const checks = node.at('checks').list().map(reportedCheck);
    const stated = node.at('result').oneOf(OUTCOMES);
    const report = (0,verdict/* reportArtifact */.x8)(row, digestsOf(node.at('digests')), checks, size);
    if (report.result !== stated)
        throw node.at('result').wrong(`what its checks come to (${report.result})`);
    if (row.kind === 'run' && stated === 'pass')
        throw node.at('result').wrong('what a row without artifact can have');
    if ((node.at('integrityOnly').maybe((one) => one.flag()) ?? false) !== report.integrityOnly)
        throw node.at('integrityOnly').wrong('what its checks come to');
    return {
        ...report,
        ...(0,defined/* defined */.s)({
            image: node.at('image').maybe(imageFacts),
            notAsked: node
                .at('notAsked')
                .maybe((one) => one.list().map((each) => ({ check: each.at('check').oneOf(CHECKS), since: each.at('since').text() }))),
        }),
    };
}
function digestsOf(node) {
    return Object.fromEntries(node.members().map(([algorithm, value]) => {
        const length = Object.hasOwn(LENGTHS, algorithm) ? LENGTHS[algorithm] : undefined;
        const hex = value.text();
        if (hex.length !== length || !/^[0-9a-f]*$/.test(hex))
            throw value.wrong('a digest in hex');
        return [algorithm, Buffer.from(hex, 'hex')];
    }));
}
function reportedCheck(node) {
    const check = node.at('check').oneOf(CHECKS);
    const status = node.at('status').oneOf(STATUSES);
    const others = node.at('others').maybe((one) => one.list().map(reportedRefusal)) ?? [];
    switch (status) {
        case 'pass':
            return {
                check,
                status,
                proof: reportedProof(node.at('evidence')),
                ...(0,defined/* defined */.s)({ further: node.at('further').maybe((one) => one.list().map(reportedProof)) }),
                others,
            };
        case 'waived':
            return { check, status, reason: node.at('reason').text() };
        case 'fail':
        case 'error':
        case 'warning':
            return { check, status, refusal: reportedRefusal(node), others };
    }
}
/** A refusal or a warning of a report. @throws Misshapen */
function reportedRefusal(node) {
    const text = (name) => node.at(name).maybe((one) => one.text());
    const evidence = node.at('evidence');
    const isProof = !evidence.isAbsent && !evidence.at('kind').isAbsent;
    return {
        code: node.at('code').oneOf(CODES),
        message: node.at('message').text(),
        ...(0,defined/* defined */.s)({
            expected: text('expected'),
            actual: text('actual'),
            hint: text('hint'),
            parts: node.at('parts').maybe((one) => one.list().map(part)),
            recall: node.at('recall').maybe(recall),
            at: isProof ? node.at('at').maybe(place) : evidence.maybe(place),
            proof: isProof ? reportedProof(evidence) : undefined,
        }),
    };
}
function part(node) {
    return {
        part: node.at('part').oneOf(PARTS),
        expected: node.at('expected').text(),
        got: node.at('got').text(),
        equal: node.at('equal').flag(),
    };
}
function recall(node) {
    const text = (name) => node.at(name).maybe((one) => one.text());
    return {
        by: node.at('kind').oneOf(reported_artifact_RECALLED_BY),
        value: node.at('value').text(),
        reason: node.at('reason').text(),
        ...(0,defined/* defined */.s)({ revokedAt: text('revokedAt'), fixedIn: text('fixedIn'), url: text('url') }),
    };
}
function place(node) {
    return {
        file: node.at('file').text(),
        ...(0,defined/* defined */.s)({
            line: node.at('line').maybe((one) => one.whole()),
            column: node.at('column').maybe((one) => one.whole()),
        }),
    };
}
/** Claims of signatures stay in the share's own report. */
function imageFacts(node) {
    const open = node
        .at('sboms')
        .list()
        .filter((one) => !one.at('authenticated').flag())
        .map(sbomFacts);
    return {
        repository: node.at('repository').text(),
        digest: node.at('digest').text(),
        mediaType: node.at('mediaType').text(),
        ...(0,defined/* defined */.s)({
            tag: node.at('tag').maybe((one) => one.text()),
            platforms: node.at('platforms').maybe((one) => one.texts()),
            unauthenticatedSboms: open.length > 0 ? open : undefined,
        }),
    };
}

;// CONCATENATED MODULE: ./lib/gate/shards/read-share.js












const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Reads one report. Why it cannot be believed is SHARD_MALFORMED; a file that cannot be opened has a reason of its own. */
function readShare({ path, name }) {
    const read = (0,read_file/* readWhole */.oD)(path, shard_limits/* MAX_SHARE_REPORT_BYTES */.kR, { shown: name });
    if ('refusal' in read)
        return (0,result/* refuse */.TR)(read.refusal);
    const json = (0,strict_json/* parseStrictJson */.R)(read.bytes);
    if (!('value' in json)) {
        const at = { file: name, ...(json.line !== undefined && { line: json.line }) };
        if (json.code !== undefined)
            return (0,result/* refuse */.TR)({ code: json.code, message: `${name}: ${json.problem}`, at });
        return (0,result/* refuse */.TR)(malformed(name, json.problem, at));
    }
    try {
        return (0,result/* accept */.Ju)(shareOf(new JsonNode(json.value), name));
    }
    catch (error) {
        if (!(error instanceof Misshapen))
            throw error;
        return (0,result/* refuse */.TR)(malformed(name, error.message));
    }
}
function malformed(name, problem, at = { file: name }) {
    return {
        code: 'SHARD_MALFORMED',
        message: `The report ${name} cannot be used: ${problem}`,
        hint: 'Look at the job that wrote it. Give `merge` the reports of the shares of this run as they were written.',
        at,
    };
}
function shareOf(root, file) {
    if (root.at('mediaType').text() !== report_type/* REPORT_MEDIA_TYPE */.n)
        throw root.at('mediaType').wrong(report_type/* REPORT_MEDIA_TYPE */.n);
    const version = root.at('version').text();
    if (version !== core_version/* VERSION */.x)
        throw root.at('version').wrong(`that of this program (${core_version/* VERSION */.x})`);
    if (!root.at('error').isAbsent)
        throw new Misshapen('its run ended without a verdict');
    if (root.at('shard').isAbsent)
        throw new Misshapen('it is not the report of a share');
    const record = recordOf(root.at('shard'));
    const artifacts = root.at('artifacts').list().map(reportedArtifact);
    const sidecars = root
        .at('sidecars')
        .list()
        .map((one) => ({ name: one.at('name').text(), of: one.at('of').text() }));
    ownNames(record, root, artifacts, sidecars);
    const result = root.at('result').oneOf(['pass', 'waived', 'fail', 'error']);
    requirementCounts(root.at('counts'), artifacts);
    const found = (0,verdict/* decideVerdict */.AU)(artifacts, sidecars, []).result;
    // A share of no artifacts has nothing that could fail.
    const own = artifacts.length === 0 && record.names.count > 0 ? 'pass' : found;
    if (result !== own)
        throw root.at('result').wrong(`what its artifacts come to (${own})`);
    return {
        file,
        policy: { source: root.at('policy').at('source').text(), digest: digest(root.at('policy').at('digest')) },
        trustRoots: root.at('trustRoots').list().map(rootOf),
        record,
        artifacts,
        sidecars,
        warnings: root.at('warnings').list().map(reportedRefusal),
        ...(0,defined/* defined */.s)({ reportTo: root.at('reportTo').maybe((one) => one.text()) }),
    };
}
function digest(node) {
    const text = node.text();
    if (!DIGEST.test(text))
        throw node.wrong('a digest');
    return text;
}
function recordOf(node) {
    const shard = { index: node.at('index').whole(), count: node.at('count').whole() };
    if (shard.count < 1 || shard.count > shard_limits/* MAX_SHARDS */.hH)
        throw node.at('count').wrong(`a number from 1 to ${shard_limits/* MAX_SHARDS */.hH}`);
    if (shard.index < 1 || shard.index > shard.count)
        throw node.at('index').wrong('a number from 1 to `count`');
    return {
        shard,
        run: { id: node.at('run').at('id').text(), attempt: node.at('run').at('attempt').text() },
        call: digest(node.at('call')),
        names: { count: node.at('names').at('count').whole(), digest: digest(node.at('names').at('digest')) },
        same: node.at('same').list().map(sameOf),
    };
}
function sameOf(node) {
    const claims = node.at('claims').texts();
    return {
        rule: node.at('rule').text(),
        claims,
        artifacts: node
            .at('artifacts')
            .list()
            .map((one) => ({
            kind: one.at('kind').text(),
            name: one.at('name').text(),
            values: one
                .at('values')
                .list()
                .map((values) => {
                const texts = values.texts();
                if (texts.length !== claims.length)
                    throw values.wrong('a value for each claim');
                return texts;
            }),
        })),
    };
}
function rootOf(node) {
    return {
        name: node.at('name').text(),
        source: node.at('source').text(),
        digest: digest(node.at('digest')),
        ...(0,defined/* defined */.s)({
            lacks: node
                .at('lacks')
                .maybe((one) => one.list().map((log) => log.oneOf(['transparency log', 'certificate transparency log']))),
        }),
    };
}
/** A name that is another share's was not found there by that share. */
function ownNames({ shard: { index, count } }, root, artifacts, sidecars) {
    const own = (name) => (0,shard/* shardOf */.I)(name, count) === index;
    if (!artifacts.every(({ kind, name }) => kind === 'run' || own(name)))
        throw root.at('artifacts').wrong('the artifacts of this share');
    if (!sidecars.every(({ name }) => own(name)))
        throw root.at('sidecars').wrong('the sidecars of this share');
}
function requirementCounts(node, artifacts) {
    const counts = (0,headline/* countsOf */.mQ)((0,headline/* tally */.N4)({ result: 'fail', artifacts, sidecars: [], warnings: [] }));
    for (const [name, number] of Object.entries(counts)) {
        const stated = node.at(name).maybe((one) => one.whole()) ?? 0;
        if (stated !== number)
            throw node.at(name).wrong(`the number of its artifacts (${number})`);
    }
}

;// CONCATENATED MODULE: ./lib/gate/shards/merge-shares.js









/** Merges the reports that the paths and globs name. */
function mergeShares(options, { workspace }) {
    const found = (0,files/* findFiles */.l)(options.reports, workspace);
    const failures = found.refusals.map(({ name, refusal }) => row(name, refusal));
    const reports = [];
    const surplus = found.files.length - shard_limits/* MAX_SHARDS */.hH;
    if (surplus > 0)
        failures.push(row('shares', tooManyReports(found.files.length)));
    for (const file of surplus > 0 ? [] : found.files) {
        const read = readShare(file);
        if (read.ok)
            reports.push(read.value);
        else
            failures.push(row(file.name, read.refusal));
    }
    failures.push(...unfit(reports, options).map((refusal) => row(refusal.at?.file ?? 'shares', refusal)), ...tooMany(reports));
    const artifacts = failures.length > 0 ? reports.flatMap(unproven) : joined(reports);
    const sidecars = reports.flatMap((one) => one.sidecars);
    const warnings = distinct(reports.flatMap((one) => one.warnings));
    return { verdict: (0,verdict/* decideVerdict */.AU)([...failures, ...artifacts], sidecars, warnings), facts: factsOf(reports) };
}
function row(name, refusal) {
    return (0,verdict/* reportArtifact */.x8)({ kind: 'run', name }, {}, [(0,refused/* refused */.J)('artifact', refusal)]);
}
function tooManyReports(number) {
    const message = `${(0,formats_escape/* count */.U9)(number)} reports are named; a run has at most ${shard_limits/* MAX_SHARDS */.hH} shares`;
    return { code: 'LIMIT_EXCEEDED', message, hint: 'Name the reports of the shares of one run, and nothing else.' };
}
function tooMany(reports) {
    const number = reports.reduce((sum, { artifacts }) => sum + artifacts.length, 0);
    if (number <= shard_limits/* MAX_SHARDED_ARTIFACTS */.x$)
        return [];
    const message = `${(0,formats_escape/* count */.U9)(number)} artifacts are in the reports; at most ${(0,formats_escape/* count */.U9)(shard_limits/* MAX_SHARDED_ARTIFACTS */.x$)} are merged`;
    return [row('shares', { code: 'LIMIT_EXCEEDED', message, hint: 'Part the artifacts among several gates.' })];
}
/** What was refused stays refused, whatever is wrong with the reports. */
function unproven({ artifacts }) {
    return artifacts.filter(({ result }) => result === 'fail' || result === 'error');
}
/** All artifacts. A row about the run, such as a pattern that matched nothing, is told by each share and shown once. */
function joined(reports) {
    const all = reports.flatMap((one) => one.artifacts);
    const rows = distinct(all.filter(({ kind }) => kind === 'run'), ({ name, checks }) => [name, checks.map(wordsOf)]);
    const artifacts = all.filter(({ kind }) => kind !== 'run');
    const rules = reports[0]?.record.same ?? [];
    return rules.reduce((judged, rule, index) => compared(rule, reports.flatMap(({ record }) => record.same[index]?.artifacts ?? []), judged), [...rows, ...artifacts]);
}
/** `same` of one rule, over the artifacts that are told of it. */
function compared({ claims }, told, reports) {
    const values = new Map(told.map((one) => [JSON.stringify([one.kind, one.name]), one.values]));
    const origins = new Map(reports.flatMap((report) => {
        const own = values.get((0,share.keyOf)(report));
        if (!own)
            return [];
        const all = own.map((each) => (0,same/* originFrom */.hd)(claims, each));
        return [[report, new Map(all.map((one) => [one.key, one]))]];
    }));
    return (0,same/* judgeSame */.AY)(claims, reports, origins);
}
/** Hints depend on what lies on a runner, and are left out. */
function wordsOf(check) {
    const said = 'refusal' in check ? [check.refusal.code, check.refusal.message] : [];
    return [check.check, check.status, ...said];
}
function distinct(values, key = (value) => value) {
    return [...new Map(values.map((one) => [JSON.stringify(key(one)), one])).values()];
}
/** The first report speaks for all: where they differ, the verdict says so. */
function factsOf(reports) {
    const [first] = reports;
    if (!first)
        return { policy: { source: 'none', digest: 'none' }, trustRoots: [] };
    const { policy, reportTo, record } = first;
    const merged = { count: reports.length, run: record.run, names: record.names };
    const trustRoots = distinct(reports.flatMap((one) => one.trustRoots));
    return { policy, trustRoots, merged, ...(reportTo !== undefined && { reportTo }) };
}

;// CONCATENATED MODULE: ./lib/gate/shards/merge-run.js
/** The run of a last job: inputs \u2192 reports of shares \u2192 one verdict. */





/** @throws ConfigError with everything that is wrong with the call */
function mergeRun(given, host, startedAt) {
    // Nothing is written over the report of a share.
    const shares = (0,files/* findFiles */.l)(given.merge ?? [], host.workspace).files;
    const problems = (0,shard_inputs/* mergeProblems */.nC)(given, host, shares.map(({ path }) => path));
    if (problems.length > 0)
        throw new errors/* ConfigError */.xL(problems);
    const { merge, mode, reports } = (0,shard_inputs/* mergeOptions */.lL)(given, host);
    const { verdict, facts } = mergeShares(merge, host);
    return {
        verdict,
        facts: { ...facts, mode, version: core_version/* VERSION */.x, startedAt, finishedAt: host.now(), reports },
        mode,
    };
}


/***/ }),

/***/ 15050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createShare: () => (/* binding */ createShare),
/* harmony export */   digestOfNames: () => (/* binding */ digestOfNames),
/* harmony export */   keyOf: () => (/* binding */ keyOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _core_shard_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50000);
/* harmony import */ var _formats_shard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69320);
/* harmony import */ var _same_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44593);
/**
 * The share of one run: which names are its own, and what it has to tell of the whole. Each share finds all names, and judges its own;
 * what concerns several artifacts is judged by names alone, in each share, or told to `merge`.
 */





function createShare(options) {
    const { index, count } = options.shard;
    const names = new Set();
    const checked = new Set();
    const same = [];
    const known = new Map();
    // Asked several times of each name.
    const owns = (name) => {
        const own = known.get(name) ?? (0,_formats_shard_js__WEBPACK_IMPORTED_MODULE_2__/* .shardOf */ .I)(name, count) === index;
        known.set(name, own);
        return own;
    };
    return {
        most: Math.min(count * _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ARTIFACTS */ .pE, _core_shard_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SHARDED_ARTIFACTS */ .x$),
        owns,
        ownOf: (all) => {
            for (const one of all)
                names.add(keyOf(one));
            return all.filter(({ name }) => owns(name));
        },
        check: (found) => {
            for (const { name } of found)
                checked.add(name);
        },
        checked,
        tellSame: (rule, claims, reports) => {
            if (claims.length === 0)
                return;
            const artifacts = [...(0,_same_js__WEBPACK_IMPORTED_MODULE_3__/* .originsIn */ .jK)(reports, claims)].map(([{ kind, name }, origins]) => {
                return { kind, name, values: [...origins.values()].map(({ values }) => values) };
            });
            same.push({ rule, claims, artifacts });
        },
        record: () => ({ ...options, names: { count: names.size, digest: digestOfNames(names) }, same }),
        verdict: (verdict) => (verdict.artifacts.length === 0 && names.size > 0 ? { ...verdict, result: 'pass' } : verdict),
    };
}
/** A name with its kind, for the list of names. */
function keyOf({ kind, name }) {
    return JSON.stringify([kind === 'sidecar' ? 'file' : kind, name]);
}
/** `sha256:\u2026` over the list of names, sorted by code units, each with a newline. */
function digestOfNames(keys) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const key of [...keys].sort())
        hash.update(`${key}\n`);
    return `sha256:${hash.digest('hex')}`;
}


/***/ })

};
