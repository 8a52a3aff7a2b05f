export const id = 5205;
export const ids = [5205];
export const modules = {

/***/ 30605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ MAX_GITHUB_ATTESTATIONS),
/* harmony export */   Ko: () => (/* binding */ MAX_GITHUB_PAGE_VALUES),
/* harmony export */   N5: () => (/* binding */ GITHUB_RETRIES),
/* harmony export */   VA: () => (/* binding */ MAX_BULK_PAGES),
/* harmony export */   W_: () => (/* binding */ MAX_DEPLOYMENT_RECORDS),
/* harmony export */   _Z: () => (/* binding */ MAX_RECORD_ANSWER_BYTES),
/* harmony export */   aA: () => (/* binding */ MAX_GITHUB_WAIT_MS),
/* harmony export */   bB: () => (/* binding */ GITHUB_REQUEST_TIMEOUT_MS),
/* harmony export */   dT: () => (/* binding */ MAX_RELEASE_PAGE_BYTES),
/* harmony export */   gC: () => (/* binding */ USUAL_BUNDLE_BYTES),
/* harmony export */   gI: () => (/* binding */ GITHUB_CONCURRENCY),
/* harmony export */   sH: () => (/* binding */ MAX_BULK_DIGESTS),
/* harmony export */   t3: () => (/* binding */ MAX_ATTESTATION_PAGES),
/* harmony export */   zN: () => (/* binding */ MAX_GITHUB_PAGE_BYTES)
/* harmony export */ });
/** Bounds of what GitHub is asked, each with its reason. */
const MiB = 1024 * 1024;
/** One request to GitHub's API; a download is given up when nothing arrives for this long. */
const GITHUB_REQUEST_TIMEOUT_MS = 60_000;
/** How often a request is sent again after an answer that may pass (429, 5xx), or none. */
const GITHUB_RETRIES = 3;
/** The longest wait for GitHub to take requests again: its secondary limits want a minute; a longer one ends the run with its reason. */
const MAX_GITHUB_WAIT_MS = 90_000;
/** Requests at a time; GitHub allows a hundred, but asks clients not to send many at once. */
const GITHUB_CONCURRENCY = 6;
/** A page of up to a hundred attestations, with their bundles inline; one page is held at a time. */
const MAX_GITHUB_PAGE_BYTES = 64 * MiB;
/** A stored bundle, compressed, that is fetched at once; provenance takes some 10 KiB. A larger one is asked for once more. */
const USUAL_BUNDLE_BYTES = 4 * MiB;
/** Pages of a hundred attestations for one digest: gh reads ten at most too. */
const MAX_ATTESTATION_PAGES = 10;
/** Pages for a batch of digests in one request. */
const MAX_BULK_PAGES = 50;
/** Digests in one request for many (docs.github.com/rest/orgs/attestations). */
const MAX_BULK_DIGESTS = 1024;
/** Attestations of one page, and of all pages for many digests (fifty of a hundred): an empty object is one too. */
const MAX_GITHUB_ATTESTATIONS = 20_000;
/** Values of a page of attestations: a hundred bundles with their entries have some ten thousand. */
const MAX_GITHUB_PAGE_VALUES = 5_000_000;
/** The answer that describes a release, and a page of its assets: a thousand assets with their uploaders take some 3 MiB. */
const MAX_RELEASE_PAGE_BYTES = 16 * MiB;
/** The answer to a deployment record: the record itself, some hundred bytes. */
const MAX_RECORD_ANSWER_BYTES = MiB;
/** Deployment records of one run, a request each, one after another: GitHub slows down whoever writes more than 80 a minute. */
const MAX_DEPLOYMENT_RECORDS = 100;


/***/ }),

/***/ 65205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAttestationSource: () => (/* binding */ createAttestationSource)
});

// EXTERNAL MODULE: ./lib/core/github-limits.js
var github_limits = __webpack_require__(30605);
// EXTERNAL MODULE: ./lib/core/in-parallel.js
var in_parallel = __webpack_require__(72122);
// EXTERNAL MODULE: ./lib/formats/json/json.js
var json_json = __webpack_require__(85497);
// EXTERNAL MODULE: ./lib/github/github-error.js
var github_error = __webpack_require__(93343);
;// CONCATENATED MODULE: ./lib/github/attestation-items.js
/** The answers of the attestation endpoints, taken apart. Nothing in them is proven. */



/** Of `{attestations: [\u2026]}`. @throws GitHubError where the answer has another shape. */
function itemsOfList(page, host) {
    const json = jsonOf(page, host);
    const list = (0,json_json/* isRecord */.u4)(json) ? json['attestations'] : undefined;
    if (!Array.isArray(list))
        throw strange(host);
    refuseTooMany(list.length, host);
    return list.map((one) => itemOf(one, host));
}
/**
 * Of `{attestations_subject_digests: \u2026}`: an object from digests to lists, as the schema has it, or a list of such objects, as the
 * example in the documentation has it.
 *
 * @throws GitHubError where the answer has another shape.
 */
function itemsOfBulk(page, host) {
    const found = new Map();
    let count = 0;
    const json = jsonOf(page, host);
    const all = (0,json_json/* isRecord */.u4)(json) ? json['attestations_subject_digests'] : undefined;
    const groups = Array.isArray(all) ? all : [all];
    for (const group of groups) {
        if (!(0,json_json/* isRecord */.u4)(group))
            throw strange(host);
        for (const [digest, list] of Object.entries(group)) {
            if (list === null)
                continue;
            if (!Array.isArray(list))
                throw strange(host);
            count += list.length;
            refuseTooMany(count, host);
            found.set(digest, [...(found.get(digest) ?? []), ...list.map((one) => itemOf(one, host))]);
        }
    }
    return { items: found, hasNext: (0,json_json/* dig */.rO)(json, 'page_info', 'has_next') === true };
}
function jsonOf(page, host) {
    if (!(0,json_json/* hasMoreValues */.wn)(page, github_limits/* MAX_GITHUB_PAGE_VALUES */.Ko))
        return (0,json_json/* parseJson */.qF)(page);
    throw new github_error/* GitHubError */.y_({
        code: 'LIMIT_EXCEEDED',
        message: `${host} sends a page of attestations with more than ${github_limits/* MAX_GITHUB_PAGE_VALUES */.Ko} values`,
    });
}
function itemOf(value, host) {
    if (!(0,json_json/* isRecord */.u4)(value))
        throw strange(host);
    const { bundle, bundle_url: url, initiator } = value;
    return {
        ...((0,json_json/* isRecord */.u4)(bundle) && { bundle }),
        ...(typeof url === 'string' && url !== '' && { bundleUrl: url }),
        ...(typeof initiator === 'string' && { initiator }),
    };
}
/** An empty object is an item too: tens of millions fit into a page. @throws GitHubError */
function refuseTooMany(count, host) {
    if (count <= github_limits/* MAX_GITHUB_ATTESTATIONS */.Dj)
        return;
    const message = `${host} lists more than ${github_limits/* MAX_GITHUB_ATTESTATIONS */.Dj} attestations`;
    throw new github_error/* GitHubError */.y_({ code: 'LIMIT_EXCEEDED', message, hint: 'Check fewer artifacts in one step.' });
}
function strange(host) {
    return new github_error/* GitHubError */.y_({
        code: 'NETWORK',
        message: `${host} answers with something that is not a list of attestations`,
        hint: 'Check that `GITHUB_API_URL` is the address of the API.',
    });
}

// EXTERNAL MODULE: ./lib/evidence/sigstore/bundle.js
var sigstore_bundle = __webpack_require__(87886);
// EXTERNAL MODULE: ./lib/core/errors.js + 5 modules
var errors = __webpack_require__(26200);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
;// CONCATENATED MODULE: ./lib/formats/snappy.js
/**
 * Reads a Snappy block, the form in which GitHub stores bundles. Source: google/snappy, format_description.txt.
 *
 * The input is a stranger's: the declared size is compared with a cap before anything is allocated, and every length and
 * offset with what is really there.
 */
/** @returns the content, or what is wrong with it. Never throws. */
function readSnappy(input, maxBytes) {
    const preamble = readLength(input);
    if (!preamble)
        return { problem: 'it does not begin with a length' };
    const { length, end } = preamble;
    if (length > maxBytes)
        return { problem: `it claims to hold ${length} bytes; at most ${maxBytes} are read` };
    // Sixty-four bytes out of three at the very most: a larger claim cannot be true, and need not be allocated.
    if (length > (input.length - end) * 32)
        return { problem: 'it claims to hold more than it can' };
    const output = Buffer.alloc(length);
    const state = { at: end, made: 0 };
    while (state.at < input.length) {
        const fits = step(input, output, state);
        if (!fits)
            return { problem: 'an element of it leads out of its bounds' };
    }
    return state.made === length ? { bytes: output } : { problem: 'it holds less than it claims' };
}
/** How long the content claims to be, within the cap: so much is needed to unpack it. */
function claimedLength(input, maxBytes) {
    return Math.min(readLength(input)?.length ?? 0, maxBytes);
}
/** A little-endian varint of at most 32 bits. */
function readLength(input) {
    let length = 0;
    for (let index = 0; index < 5; index++) {
        const byte = input[index];
        if (byte === undefined)
            return undefined;
        length += (byte & 0x7f) * 2 ** (7 * index);
        if (byte < 0x80)
            return length < 2 ** 32 ? { length, end: index + 1 } : undefined;
    }
    return undefined;
}
/** Reads one element: a literal or a copy of what was made before. @returns false where it does not fit. */
function step(input, output, state) {
    const tag = input[state.at] ?? 0;
    state.at++;
    const kind = tag & 3;
    if (kind === 0)
        return literal(tag >> 2, input, output, state);
    const width = kind === 1 ? 1 : kind === 2 ? 2 : 4;
    if (state.at + width > input.length)
        return false;
    const low = input.readUIntLE(state.at, width);
    state.at += width;
    return kind === 1
        ? copy(((tag >> 2) & 7) + 4, ((tag >> 5) << 8) | low, output, state)
        : copy((tag >> 2) + 1, low, output, state);
}
function literal(short, input, output, state) {
    let length = short + 1;
    if (short >= 60) {
        const width = short - 59;
        if (state.at + width > input.length)
            return false;
        length = input.readUIntLE(state.at, width) + 1;
        state.at += width;
    }
    if (state.at + length > input.length || state.made + length > output.length)
        return false;
    input.copy(output, state.made, state.at, state.at + length);
    state.at += length;
    state.made += length;
    return true;
}
function copy(length, offset, output, state) {
    if (offset === 0 || offset > state.made || state.made + length > output.length)
        return false;
    // Byte by byte: a copy may reach into what it is making, which repeats a pattern.
    for (let index = 0; index < length; index++) {
        output[state.made] = output[state.made - offset] ?? 0;
        state.made++;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/github/bundles.js








/** The evidence of the run is more than is held. It ends the search: which part of it still fitted would be chance. */
class HeldTooMuch extends github_error/* GitHubError */.y_ {
    constructor(limit) {
        super({
            code: 'LIMIT_EXCEEDED',
            message: `GitHub has more evidence than fits into the ${limit} bytes that a run holds at a time`,
            hint: 'Check fewer artifacts in one step, or name the `predicate-type`.',
        });
        this.name = 'HeldTooMuch';
    }
}
/** Where what GitHub sends is charged. */
function gitHubHold(scope) {
    return scope.hold((limit) => new HeldTooMuch(limit));
}
/** @param hold where stored bundles are charged; those that lie in an answer are charged with it */
function createBundleReader(client, hold) {
    return {
        async read({ bundle, bundleUrl }, file) {
            if (bundle !== undefined)
                return { evidence: (0,sigstore_bundle/* readBundle */.Bo)(bundle, { file }) };
            if (bundleUrl === undefined || !URL.canParse(bundleUrl))
                return malformed(file, 'GitHub gives neither bundle nor address');
            try {
                return await readStored(new URL(bundleUrl), file, client, hold);
            }
            catch (error) {
                if (error instanceof HeldTooMuch)
                    throw error;
                const refusal = (0,github_error/* gitHubRefusal */.CP)(error);
                return (0,errors/* isCouldNotLook */.mI)(refusal.code) ? { unseen: refusal } : { evidence: (0,result/* refuse */.TR)({ ...refusal, at: { file } }) };
            }
        },
    };
}
async function readStored(url, file, client, hold) {
    const fetchUpTo = async (most) => hold.read({ upTo: most }, (room) => client.readStored(url, { maxBytes: room }), (answer) => answer?.bytes.length ?? 0);
    // Room for the largest one is taken only where it is needed: others would have to wait for it.
    const answer = await fetchUpTo(github_limits/* USUAL_BUNDLE_BYTES */.gC).catch((error) => {
        const isLarge = error instanceof github_error/* GitHubError */.y_ && error.refusal.code === 'LIMIT_EXCEEDED';
        if (!isLarge || error instanceof HeldTooMuch)
            throw error;
        return fetchUpTo(limits/* MAX_EVIDENCE_BYTES */.bU);
    });
    if (!answer)
        return { unseen: lost(file, url) };
    const unpacked = await hold.read({ exactly: claimedLength(answer.bytes, limits/* MAX_EVIDENCE_BYTES */.bU) }, () => Promise.resolve(readSnappy(answer.bytes, limits/* MAX_EVIDENCE_BYTES */.bU)), (content) => ('bytes' in content ? content.bytes.length : 0));
    if ('problem' in unpacked)
        return malformed(file, `its compressed form is not right: ${unpacked.problem}`);
    return { evidence: (0,sigstore_bundle/* readBundle */.Bo)((0,json_json/* parseJson */.qF)(unpacked.bytes), { file }) };
}
function malformed(file, what) {
    const message = `${file} cannot be read as evidence: ${what}`;
    return { evidence: (0,result/* refuse */.TR)({ code: 'BUNDLE_MALFORMED', message, at: { file } }) };
}
function lost(file, { host }) {
    return { code: 'NETWORK', message: `${host} does not have ${file}, which GitHub's API lists` };
}

;// CONCATENATED MODULE: ./lib/github/findings.js




const NONE = { evidence: [], ofOthers: 0 };
function createFindings({ client, scope, initiator, bundles }) {
    const found = new Map();
    const of = shownScope({ scope });
    let count = 0;
    return {
        async add(digest, items) {
            if (items.length === 0)
                return;
            count += items.length;
            refuseTooMany(count, client.api.host);
            const before = found.get(digest) ?? { ...NONE, listed: 0 };
            const wanted = [...items.entries()].filter(([, item]) => initiator === undefined || item.initiator === initiator);
            const read = await (0,in_parallel/* inParallel */.H)(wanted, github_limits/* GITHUB_CONCURRENCY */.gI, async ([index, item]) => bundles.read(item, `GitHub attestation ${before.listed + index + 1} of ${of}`));
            const unseen = before.unseen ?? read.flatMap((one) => ('unseen' in one ? [one.unseen] : []))[0];
            found.set(digest, {
                evidence: [...before.evidence, ...read.flatMap((one) => ('unseen' in one ? [] : [one.evidence]))],
                ofOthers: before.ofOthers + items.length - wanted.length,
                listed: before.listed + items.length,
                ...(unseen && { unseen }),
            });
        },
        of(digest, cut) {
            const { evidence, ofOthers, unseen } = found.get(digest) ?? NONE;
            return { evidence: cut ? [...evidence, (0,result/* refuse */.TR)(cut)] : evidence, ofOthers, ...(unseen && { unseen }) };
        },
    };
}
/** Whose attestations are asked for: `acme/tool`, or `acme`. */
function shownScope({ scope: { owner, repo } }) {
    return repo === undefined ? owner : `${owner}/${repo}`;
}

// EXTERNAL MODULE: ./lib/github/pages.js
var pages = __webpack_require__(99983);
;// CONCATENATED MODULE: ./lib/github/attestations.js







/** @param client for the API that `require` names */
function createAttestationSource({ scope, initiator }, client) {
    // GitHub Enterprise Server has no bulk endpoints, so that asking for them would be in vain.
    const memory = { bulk: client.api.pathname.startsWith('/api/v3') ? 'none' : 'untried' };
    return {
        async fetch(digests, held, predicateType) {
            const hold = gitHubHold(held);
            const session = {
                client,
                scope,
                memory,
                hold,
                bundles: createBundleReader(client, hold),
                ...(initiator !== undefined && { initiator }),
                ...(predicateType !== undefined && { predicateType }),
            };
            const found = new Map();
            for (let start = 0; start < digests.length; start += github_limits/* MAX_BULK_DIGESTS */.sH) {
                const some = digests.slice(start, start + github_limits/* MAX_BULK_DIGESTS */.sH);
                for (const [digest, one] of await fetchSome(some, session))
                    found.set(digest, one);
            }
            return found;
        },
    };
}
async function fetchSome(digests, session) {
    try {
        return (await fetchInBulk(digests, session)) ?? (await fetchEach(digests, session));
    }
    catch (error) {
        const unseen = (0,github_error/* gitHubRefusal */.CP)(error);
        return new Map(digests.map((digest) => [digest, { evidence: [], unseen, ofOthers: 0 }]));
    }
}
/** @returns undefined where there is only one digest, or no endpoint for many. */
async function fetchInBulk(digests, session) {
    const { memory } = session;
    if (digests.length < 2 || memory.bulk === 'none')
        return undefined;
    const kinds = memory.bulk === 'untried' ? ['organisation', 'user'] : [memory.bulk];
    for (const kind of kinds) {
        const findings = createFindings(session);
        const cut = await readBulk(kind, digests, findings, session);
        if (cut === undefined)
            continue;
        memory.bulk = kind;
        memory.kind = kind;
        const why = cut ? cutOff(shownScope(session)) : undefined;
        return new Map(digests.map((digest) => [digest, findings.of(digest, why)]));
    }
    memory.bulk = 'none';
    return undefined;
}
/** @returns whether the list was cut off; undefined where there is no such endpoint for this owner. */
async function readBulk(kind, digests, findings, { client, hold, scope, predicateType }) {
    const call = {
        endpoint: `${kind}-attestations-bulk`,
        params: { owner: scope.owner },
        query: { per_page: '100' },
        body: { subject_digests: digests, ...(predicateType !== undefined && { predicate_type: predicateType }) },
    };
    const take = async ({ bytes }) => {
        const { items, hasNext } = itemsOfBulk(bytes, client.api.host);
        for (const digest of digests)
            await findings.add(digest, items.get(digest) ?? []);
        return hasNext;
    };
    try {
        const limits = { maxBytes: github_limits/* MAX_GITHUB_PAGE_BYTES */.zN, maxPages: github_limits/* MAX_BULK_PAGES */.VA };
        const read = await (0,pages/* readPages */.n)(client, call, { ...limits, take, hold });
        // The last page that was read may say that it is not the last one.
        return read && (read.cut || read.parts.at(-1) === true);
    }
    catch (error) {
        // A token of one repository may not be let to its owner's list; the repository's own is asked then.
        const refused = error instanceof github_error/* GitHubError */.y_ && error.refusal.code === 'PERMISSION';
        if (refused && scope.repo !== undefined)
            return undefined;
        throw error;
    }
}
async function fetchEach(digests, session) {
    const found = new Map();
    let problem;
    const fetchInto = async (digest) => {
        try {
            // Where one request was refused for good, the others would only cost time.
            if (!problem)
                found.set(digest, await fetchOne(digest, session));
        }
        catch (error) {
            problem = (0,github_error/* gitHubRefusal */.CP)(error);
        }
        if (problem && !found.has(digest))
            found.set(digest, { evidence: [], unseen: problem, ofOthers: 0 });
    };
    // The first one tells whether the owner is an organisation or a user.
    await (0,in_parallel/* inParallel */.H)(digests.slice(0, 1), 1, fetchInto);
    await (0,in_parallel/* inParallel */.H)(digests.slice(1), github_limits/* GITHUB_CONCURRENCY */.gI, fetchInto);
    return found;
}
async function fetchOne(digest, session) {
    const { scope, memory, predicateType, client } = session;
    const query = { per_page: '100', ...(predicateType !== undefined && { predicate_type: predicateType }) };
    const { owner, repo } = scope;
    const list = async (call) => {
        const findings = createFindings(session);
        const take = ({ bytes }) => findings.add(digest, itemsOfList(bytes, client.api.host));
        const limits = { maxBytes: github_limits/* MAX_GITHUB_PAGE_BYTES */.zN, maxPages: github_limits/* MAX_ATTESTATION_PAGES */.t3 };
        const read = await (0,pages/* readPages */.n)(client, call, { ...limits, take, hold: session.hold });
        return read && findings.of(digest, read.cut ? cutOff(digest) : undefined);
    };
    if (repo !== undefined) {
        return (await list({ endpoint: 'repository-attestations', params: { owner, repo, digest }, query })) ?? NONE;
    }
    for (const kind of memory.kind ? [memory.kind] : ['organisation', 'user']) {
        const found = await list({ endpoint: `${kind}-attestations`, params: { owner, digest }, query });
        if (!found)
            continue;
        memory.kind = kind;
        return found;
    }
    return NONE;
}
function cutOff(of) {
    return {
        code: 'LIMIT_EXCEEDED',
        message: `GitHub has more attestations of ${of} than are read`,
        hint: 'Name the `predicate-type`, or the repository with `repo`.',
    };
}


/***/ }),

/***/ 93343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ gitHubRefusal),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/** Thrown inside this room; whoever asks it turns it into a refusal. */
class GitHubError extends Error {
    refusal;
    constructor(refusal, cause) {
        super(refusal.message, cause === undefined ? undefined : { cause });
        this.name = 'GitHubError';
        this.refusal = refusal;
    }
}
/** The refusal that an error stands for; anything but an error of this room is thrown on. */
function gitHubRefusal(error) {
    if (!(error instanceof GitHubError))
        throw error;
    return error.refusal;
}
/** An answer that is no answer. */
function failure(url, what) {
    return new GitHubError({ code: 'NETWORK', message: `${url.host} ${what}` });
}


/***/ }),

/***/ 99983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readPages)
/* harmony export */ });
/** The parameters of a link that lead on (docs.github.com/rest, "Using pagination in the REST API"). */
const CURSORS = ['after', 'before', 'page'];
/** Where a page says that the list goes on, and not how to ask for the rest. */
const LOST = 'lost';
/** The call for the page after this one; undefined after the last. */
function nextPage(call, { headers }, api) {
    const target = nextLink(headers.get('link') ?? '');
    if (target === undefined)
        return undefined;
    if (!URL.canParse(target, api.href))
        return LOST;
    const { searchParams } = new URL(target, api.href);
    const cursors = CURSORS.flatMap((name) => {
        const value = searchParams.get(name);
        return value === null || value === '' ? [] : [[name, value]];
    });
    return cursors.length === 0 ? LOST : { ...call, query: { ...call.query, ...Object.fromEntries(cursors) } };
}
/** The target of the relation `next` (RFC 8288, 3.3: one link may have several relations). */
function nextLink(header) {
    for (const { groups } of header.matchAll(/<(?<target>[^<>]*)>(?<parameters>[^<]*)/g)) {
        const [, quoted, bare] = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,]*))/i.exec(groups?.['parameters'] ?? '') ?? [];
        if ((quoted ?? bare ?? '').toLowerCase().split(/\s+/).includes('next'))
            return groups?.['target'];
    }
    return undefined;
}
/** Reads pages one after the other until the last one or `maxPages`. @returns undefined where there is nothing (404) */
async function readPages(client, first, { maxPages, take, isFull, hold, ...options }) {
    const parts = [];
    let call = first;
    while (call && parts.length < maxPages) {
        const page = await readPage(client, call, options, hold);
        if (!page)
            return parts.length === 0 ? undefined : { parts, cut: true };
        const part = await take(page);
        parts.push(part);
        const next = nextPage(call, page, client.api);
        if (next === LOST)
            return { parts, cut: true };
        call = next ?? (isFull?.(part) ? numbered(call, parts.length + 1) : undefined);
    }
    return { parts, cut: call !== undefined };
}
async function readPage(client, call, options, hold) {
    if (!hold)
        return client.read(call, options);
    return hold.read({ upTo: options.maxBytes }, (room) => client.read(call, { ...options, maxBytes: room }), (page) => page?.bytes.length ?? 0);
}
function numbered(call, page) {
    return { ...call, query: { ...call.query, page: String(page) } };
}


/***/ })

};
