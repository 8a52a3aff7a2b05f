export const id = 901;
export const ids = [901];
export const modules = {

/***/ 901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAttestationSource: () => (/* binding */ createAttestationSource)
});

// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(8207);
// EXTERNAL MODULE: ./lib/registry/in-parallel.js
var in_parallel = __webpack_require__(9050);
// EXTERNAL MODULE: ./lib/evidence/json.js
var evidence_json = __webpack_require__(2031);
// EXTERNAL MODULE: ./lib/github/github-error.js
var github_error = __webpack_require__(3343);
;// CONCATENATED MODULE: ./lib/github/attestation-items.js
/** The answers of the attestation endpoints, taken apart. Nothing in them is proven. */



/** Of `{attestations: […]}`. @throws GitHubError where the answer has another shape. */
function itemsOfList(page, host) {
    const json = (0,evidence_json/* parseJson */.qF)(page);
    const list = (0,evidence_json/* isRecord */.u4)(json) ? json['attestations'] : undefined;
    if (!Array.isArray(list))
        throw strange(host);
    refuseTooMany(list.length, host);
    return list.map((one) => itemOf(one, host));
}
/**
 * Of `{attestations_subject_digests: …}`: an object from digests to lists, as the schema has it, or a list of such objects, as the
 * example in the documentation has it.
 *
 * @throws GitHubError where the answer has another shape.
 */
function itemsOfBulk(pages, host) {
    const found = new Map();
    let count = 0;
    for (const page of pages) {
        const json = (0,evidence_json/* parseJson */.qF)(page);
        const all = (0,evidence_json/* isRecord */.u4)(json) ? json['attestations_subject_digests'] : undefined;
        const groups = Array.isArray(all) ? all : [all];
        for (const group of groups) {
            if (!(0,evidence_json/* isRecord */.u4)(group))
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
    }
    return found;
}
function itemOf(value, host) {
    if (!(0,evidence_json/* isRecord */.u4)(value))
        throw strange(host);
    const { bundle, bundle_url: url, initiator } = value;
    return {
        ...((0,evidence_json/* isRecord */.u4)(bundle) && { bundle }),
        ...(typeof url === 'string' && url !== '' && { bundleUrl: url }),
        ...(typeof initiator === 'string' && { initiator }),
    };
}
/** An empty object is an item too: tens of millions fit into a page. */
function refuseTooMany(count, host) {
    if (count <= limits/* MAX_GITHUB_ATTESTATIONS */.Dj)
        return;
    const message = `${host} lists more than ${limits/* MAX_GITHUB_ATTESTATIONS */.Dj} attestations`;
    throw new github_error/* GitHubError */.y_({ code: 'LIMIT_EXCEEDED', message, hint: 'Check fewer artifacts in one step.' });
}
function strange(host) {
    return new github_error/* GitHubError */.y_({
        code: 'NETWORK',
        message: `${host} answers with something that is no list of attestations`,
        hint: 'Check that `GITHUB_API_URL` is the address of the API.',
    });
}

// EXTERNAL MODULE: ./lib/evidence/bundle.js + 2 modules
var evidence_bundle = __webpack_require__(5874);
// EXTERNAL MODULE: ./lib/errors.js + 4 modules
var errors = __webpack_require__(5243);
// EXTERNAL MODULE: ./lib/result.js
var result = __webpack_require__(4138);
;// CONCATENATED MODULE: ./lib/github/snappy.js
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
        return { complaint: 'it does not begin with a length' };
    const { length, end } = preamble;
    if (length > maxBytes)
        return { complaint: `it claims to hold ${length} bytes; at most ${maxBytes} are read` };
    // Sixty-four bytes out of three at the very most: a larger claim cannot be true, and need not be allocated.
    if (length > (input.length - end) * 32)
        return { complaint: 'it claims to hold more than it can' };
    const output = Buffer.alloc(length);
    const state = { at: end, made: 0 };
    while (state.at < input.length) {
        const fits = step(input, output, state);
        if (!fits)
            return { complaint: 'an element of it leads out of its bounds' };
    }
    return state.made === length ? { bytes: output } : { complaint: 'it holds less than it claims' };
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
/** From an attestation that the API lists to evidence: its bundle lies in the answer, or compressed in GitHub's storage. */







/** Reads the bundles of one batch, which together may not be larger than a cap. */
function createBundleReader(client) {
    let left = limits/* MAX_GITHUB_EVIDENCE_BYTES */.tZ;
    const spend = (bytes) => {
        left -= bytes;
        if (left >= 0)
            return;
        const message = `GitHub sends more than ${limits/* MAX_GITHUB_EVIDENCE_BYTES */.tZ} bytes of attestations`;
        throw new github_error/* GitHubError */.y_({ code: 'LIMIT_EXCEEDED', message, hint: 'Check fewer artifacts in one step.' });
    };
    return {
        spend,
        async read({ bundle, bundleUrl }, file) {
            if (bundle !== undefined)
                return { evidence: (0,evidence_bundle/* readBundle */.B)(bundle, { file }) };
            const malformed = (what) => ({
                evidence: (0,result/* refuse */.TR)({
                    code: 'BUNDLE_MALFORMED',
                    message: `${file} cannot be read as evidence: ${what}`,
                    at: { file },
                }),
            });
            if (bundleUrl === undefined || !URL.canParse(bundleUrl))
                return malformed('GitHub gives neither bundle nor address');
            try {
                const answer = await client.readStored(new URL(bundleUrl), { maxBytes: limits/* MAX_EVIDENCE_BYTES */.bU });
                if (!answer)
                    return { unseen: lost(file, new URL(bundleUrl)) };
                const unpacked = readSnappy(answer.bytes, limits/* MAX_EVIDENCE_BYTES */.bU);
                if ('complaint' in unpacked)
                    return malformed(`its compressed form is not right: ${unpacked.complaint}`);
                spend(answer.bytes.length + unpacked.bytes.length);
                return { evidence: (0,evidence_bundle/* readBundle */.B)((0,evidence_json/* parseJson */.qF)(unpacked.bytes), { file }) };
            }
            catch (error) {
                const refusal = (0,github_error/* gitHubRefusal */.CP)(error);
                return (0,errors/* isCouldNotLook */.mI)(refusal.code) ? { unseen: refusal } : { evidence: (0,result/* refuse */.TR)({ ...refusal, at: { file } }) };
            }
        },
    };
}
function lost(file, { host }) {
    return { code: 'NETWORK', message: `${host} does not have ${file}, which GitHub's API lists` };
}

// EXTERNAL MODULE: ./lib/github/pages.js
var pages = __webpack_require__(9983);
;// CONCATENATED MODULE: ./lib/github/attestations.js






/** @param client for the API that `demand` names */
function createAttestationSource({ scope, initiator }, client) {
    // GitHub Enterprise Server has no bulk endpoints, so that asking for them would be in vain.
    const memory = { bulk: client.api.pathname.startsWith('/api/v3') ? 'none' : 'untried' };
    return {
        async fetch(digests, predicateType) {
            const session = {
                client,
                scope,
                memory,
                bundles: createBundleReader(client),
                ...(initiator !== undefined && { initiator }),
                ...(predicateType !== undefined && { predicateType }),
            };
            const found = new Map();
            for (let start = 0; start < digests.length; start += limits/* MAX_BULK_DIGESTS */.sH) {
                const some = digests.slice(start, start + limits/* MAX_BULK_DIGESTS */.sH);
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
    const { memory, scope } = session;
    if (digests.length < 2 || memory.bulk === 'none')
        return undefined;
    const kinds = memory.bulk === 'untried' ? ['organisation', 'user'] : [memory.bulk];
    for (const kind of kinds) {
        const pages = await bulkPages(kind, digests, session);
        if (!pages)
            continue;
        memory.bulk = kind;
        memory.kind = kind;
        const items = itemsOfBulk(pages.bytes, session.client.api.host);
        const found = new Map();
        const shown = scope.repo === undefined ? scope.owner : `${scope.owner}/${scope.repo}`;
        const read = await (0,in_parallel/* inParallel */.H)(digests, limits/* GITHUB_CONCURRENCY */.gI, async (digest) => {
            return toFound(items.get(digest) ?? [], pages.cut ? cutOff(shown) : undefined, session);
        });
        for (const [index, digest] of digests.entries())
            found.set(digest, read[index] ?? NONE);
        return found;
    }
    memory.bulk = 'none';
    return undefined;
}
const NONE = { evidence: [], ofOthers: 0 };
async function bulkPages(kind, digests, session) {
    const { scope, predicateType } = session;
    const call = {
        endpoint: `${kind}-attestations-bulk`,
        params: { owner: scope.owner },
        query: { per_page: '100' },
        body: { subject_digests: digests, ...(predicateType !== undefined && { predicate_type: predicateType }) },
    };
    try {
        return await pagesOf(call, limits/* MAX_BULK_PAGES */.VA, session);
    }
    catch (error) {
        // A token of one repository may not be let to its owner's list; the repository's own is asked then.
        const refused = error instanceof github_error/* GitHubError */.y_ && error.refusal.code === 'PERMISSION';
        if (refused && scope.repo !== undefined)
            return undefined;
        throw error;
    }
}
async function pagesOf(call, maxPages, { client, bundles }) {
    const found = await (0,pages/* readPages */.n)(client, call, { maxBytes: limits/* MAX_GITHUB_PAGE_BYTES */.zN, maxPages });
    if (!found)
        return undefined;
    const bytes = found.pages.map((page) => page.bytes);
    for (const page of bytes)
        bundles.spend(page.length);
    return { bytes, cut: found.cut };
}
async function fetchEach(digests, session) {
    const found = new Map();
    let trouble;
    const fetchInto = async (digest) => {
        try {
            // Where one request was refused for good, the others would only cost time.
            if (!trouble)
                found.set(digest, await fetchOne(digest, session));
        }
        catch (error) {
            trouble = (0,github_error/* gitHubRefusal */.CP)(error);
        }
        if (trouble && !found.has(digest))
            found.set(digest, { evidence: [], unseen: trouble, ofOthers: 0 });
    };
    // The first one tells whether the owner is an organisation or a user.
    await (0,in_parallel/* inParallel */.H)(digests.slice(0, 1), 1, fetchInto);
    await (0,in_parallel/* inParallel */.H)(digests.slice(1), limits/* GITHUB_CONCURRENCY */.gI, fetchInto);
    return found;
}
async function fetchOne(digest, session) {
    const { scope, memory, predicateType, client } = session;
    const query = { per_page: '100', ...(predicateType !== undefined && { predicate_type: predicateType }) };
    const { owner, repo } = scope;
    const list = async (call) => {
        const pages = await pagesOf(call, limits/* MAX_ATTESTATION_PAGES */.t3, session);
        if (!pages)
            return undefined;
        const items = pages.bytes.flatMap((page) => itemsOfList(page, client.api.host));
        return toFound(items, pages.cut ? cutOff(digest) : undefined, session);
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
async function toFound(items, cut, { initiator, scope, bundles }) {
    const wanted = [...items.entries()].filter(([, item]) => initiator === undefined || item.initiator === initiator);
    const of = scope.repo === undefined ? scope.owner : `${scope.owner}/${scope.repo}`;
    const read = await (0,in_parallel/* inParallel */.H)(wanted, limits/* GITHUB_CONCURRENCY */.gI, async ([index, item]) => bundles.read(item, `GitHub attestation ${index + 1} of ${of}`));
    const unseen = read.flatMap((one) => ('unseen' in one ? [one.unseen] : []));
    const evidence = read.flatMap((one) => ('unseen' in one ? [] : [one.evidence]));
    return {
        evidence: cut ? [...evidence, { ok: false, refusal: cut }] : evidence,
        ofOthers: items.length - wanted.length,
        ...(unseen[0] && { unseen: unseen[0] }),
    };
}


/***/ }),

/***/ 3343:
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
function failure(url, what, cause) {
    return new GitHubError({ code: 'NETWORK', message: `${url.host} ${what}` }, cause);
}


/***/ }),

/***/ 9983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readPages)
/* harmony export */ });
/* unused harmony export nextPage */
/** The parameters of a link that lead on (docs.github.com/rest, "Using pagination in the REST API"). */
const CURSORS = ['after', 'before', 'page'];
/** The call for the page after this one; undefined after the last. */
function nextPage(call, { headers }, api) {
    const target = nextLink(headers.get('link') ?? '');
    if (target === undefined || !URL.canParse(target, api.href))
        return undefined;
    const { searchParams } = new URL(target, api.href);
    const cursors = CURSORS.flatMap((name) => {
        const value = searchParams.get(name);
        return value === null || value === '' ? [] : [[name, value]];
    });
    return cursors.length === 0 ? undefined : { ...call, query: { ...call.query, ...Object.fromEntries(cursors) } };
}
/** The target of the relation `next` (RFC 8288). */
function nextLink(header) {
    for (const { groups } of header.matchAll(/<(?<target>[^<>]*)>(?<parameters>[^<]*)/g)) {
        if (/;\s*rel\s*=\s*"?next"?\s*(?:[;,]|$)/i.test(groups?.['parameters'] ?? ''))
            return groups?.['target'];
    }
    return undefined;
}
/**
 * Reads pages until the last one or `maxPages`.
 *
 * @returns undefined where there is nothing (404); `cut` where there are more pages than are read.
 */
async function readPages(client, first, { maxPages, ...options }) {
    const pages = [];
    let call = first;
    while (call && pages.length < maxPages) {
        const page = await client.read(call, options);
        if (!page)
            return pages.length === 0 ? undefined : { pages, cut: true };
        pages.push(page);
        call = nextPage(call, page, client.api);
    }
    return { pages, cut: call !== undefined };
}


/***/ }),

/***/ 9050:
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


/***/ })

};
