export const id = 109;
export const ids = [109];
export const modules = {

/***/ 85497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nr: () => (/* binding */ notText),
/* harmony export */   oB: () => (/* binding */ shownJson),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   rO: () => (/* binding */ dig),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   wn: () => (/* binding */ hasMoreValues)
/* harmony export */ });
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36961);
/** Looking into parsed JSON of unknown shape. */

function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Follows keys (and array indexes) down; undefined where the path ends early. */
function dig(value, ...path) {
    let found = value;
    for (const step of path) {
        if (Array.isArray(found) && typeof step === 'number')
            found = found[step];
        else if (isRecord(found) && typeof step === 'string' && Object.hasOwn(found, step))
            found = found[step];
        else
            return undefined;
    }
    return found;
}
/**
 * The first of these paths where something other than text stands. What reads protobuf's JSON hands any value to
 * `Buffer.from`, which takes a list for bytes and `{"length": 2000000000}` for two gigabytes.
 */
function notText(value, paths) {
    return paths
        .find((path) => valuesAt(value, path).some((found) => found !== undefined && found !== null && typeof found !== 'string'))
        ?.join('.');
}
function valuesAt(value, [step, ...rest]) {
    if (step === undefined)
        return [value];
    if (step === '*')
        return Array.isArray(value) ? value.flatMap((element) => valuesAt(element, rest)) : [];
    return isRecord(value) && Object.hasOwn(value, step) ? valuesAt(value[step], rest) : [];
}
/** A value as JSON for a message, cut short; one that nests too deeply to be written is called so. */
function shownJson(value) {
    try {
        const text = JSON.stringify(value);
        if (text === undefined)
            return 'none';
        return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
    }
    catch {
        return 'a value that nests too deeply';
    }
}
const MAX_SHOWN = 200;
/**
 * Parses JSON without throwing.
 *
 * @returns undefined where it is none, or where the strict reader refuses it; who wants to say why asks that one itself.
 */
function parseJson(text) {
    const read = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .R)(typeof text === 'string' ? Buffer.from(text) : text);
    return 'value' in read ? read.value : undefined;
}
/**
 * True where JSON may have more values than `most`, told from the bytes before they are parsed: an empty object takes two of
 * them in the text and fifty in memory. Every value stands behind a comma or is the first of a list or an object.
 */
function hasMoreValues(bytes, most) {
    let count = 0;
    for (const byte of bytes)
        if (byte === COMMA || byte === BRACKET || byte === BRACE)
            if (++count > most)
                return true;
    return false;
}
const COMMA = 0x2c;
const BRACKET = 0x5b;
const BRACE = 0x7b;


/***/ }),

/***/ 36961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/**
 * The one reader of JSON. A member that is given twice means one thing to one reader and another to the next (RFC 8259, section
 * 4), so it is refused, and so is text before or behind the document. Depth and number of values are counted before anything
 * is kept, in one pass over the bytes. What is wrong is told by its place, never by its content: the file may be something
 * else than its name says.
 */


/** Parses one document. Never throws. */
function parseStrictJson(bytes) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { problem: 'it is not UTF-8' };
    if (bytes[0] === 0xef && bytes[1] === 0xbb)
        return { problem: 'it begins with a byte order mark' };
    const fault = findFault(bytes);
    if (fault) {
        const { problem, at } = fault;
        return { problem, line: lineOf(bytes, at), ...(problem === TOO_MANY && { code: 'LIMIT_EXCEEDED' }) };
    }
    try {
        return { value: JSON.parse(bytes.toString('utf8')) };
    }
    catch {
        // An escape that does not exist, or a control character: the pass above does not look into strings.
        return { problem: NOT_JSON };
    }
}
const NOT_JSON = 'it is not JSON';
const TOO_MANY = `it holds more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_VALUES */ .H6} values`;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
/** Longest number; a real one has some twenty characters. */
const MAX_LITERAL = 400;
const LITERAL = /^(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)$/;
/** The first place where the bytes are no JSON, are ambiguous, or go beyond a bound. */
function findFault(bytes) {
    const scan = { bytes, at: 0, open: [], expected: 'value', mayClose: false, values: 0 };
    while (scan.at < bytes.length) {
        const byte = bytes[scan.at] ?? 0;
        if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) {
            scan.at++;
            continue;
        }
        const problem = scan.expected === 'nothing' ? 'text follows its end' : step(scan, byte);
        if (problem !== undefined)
            return { problem, at: scan.at };
    }
    return scan.expected === 'nothing' ? undefined : { problem: NOT_JSON, at: bytes.length };
}
/** Reads one token. @returns what is wrong with it */
function step(scan, byte) {
    switch (byte) {
        case CLOSE_OBJECT:
        case CLOSE_LIST:
            return close(scan, byte === CLOSE_OBJECT);
        case COMMA:
        case COLON:
            if (scan.expected !== (byte === COMMA ? 'comma' : 'colon'))
                return NOT_JSON;
            scan.expected = byte === COMMA && scan.open.at(-1) ? 'name' : 'value';
            scan.at++;
            return undefined;
        default:
            return readValue(scan, byte);
    }
}
/** Reads a value, of a list or object its opening bracket only, or the name of a member. */
function readValue(scan, byte) {
    scan.mayClose = false;
    if (++scan.values > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_VALUES */ .H6)
        return TOO_MANY;
    if (scan.expected === 'name')
        return byte === QUOTE ? readName(scan) : NOT_JSON;
    if (scan.expected !== 'value')
        return NOT_JSON;
    if (byte === OPEN_OBJECT || byte === OPEN_LIST)
        return open(scan, byte === OPEN_OBJECT);
    return moveTo(scan, byte === QUOTE ? stringEnd(scan) : literalEnd(scan));
}
function open(scan, isObject) {
    if (scan.open.length >= _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_DEPTH */ .KX)
        return `it nests deeper than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_DEPTH */ .KX} levels`;
    scan.open.push(isObject ? new Set() : undefined);
    scan.expected = isObject ? 'name' : 'value';
    scan.mayClose = true;
    scan.at++;
    return undefined;
}
function close(scan, isObject) {
    const due = scan.mayClose || scan.expected === 'comma';
    if (!due || (scan.open.at(-1) !== undefined) !== isObject)
        return NOT_JSON;
    scan.open.pop();
    scan.mayClose = false;
    return moveTo(scan, scan.at + 1);
}
/** Goes on behind a whole value. */
function moveTo(scan, end) {
    if (end === undefined)
        return NOT_JSON;
    scan.at = end;
    scan.expected = scan.open.length === 0 ? 'nothing' : 'comma';
    return undefined;
}
function readName(scan) {
    const end = stringEnd(scan);
    const name = end === undefined ? undefined : nameOf(scan.bytes.toString('utf8', scan.at, end));
    const known = scan.open.at(-1);
    if (end === undefined || name === undefined)
        return NOT_JSON;
    if (known?.has(name))
        return 'a member is given twice in one object';
    known?.add(name);
    scan.at = end;
    scan.expected = 'colon';
    return undefined;
}
/** Two spellings of one name (`a` and `\u0061`) are the same name. */
function nameOf(quoted) {
    if (!quoted.includes('\\'))
        return quoted.slice(1, -1);
    try {
        return JSON.parse(quoted);
    }
    catch {
        return undefined;
    }
}
/** The offset behind the string that begins here. Its end is searched for, since strings may have megabytes. */
function stringEnd({ bytes, at: start }) {
    for (let at = bytes.indexOf(QUOTE, start + 1); at >= 0; at = bytes.indexOf(QUOTE, at + 1)) {
        let before = at;
        while (bytes[before - 1] === BACKSLASH)
            before--;
        // A quote behind an even number of backslashes ends the string.
        if ((at - before) % 2 === 0)
            return at + 1;
    }
    return undefined;
}
/** The offset behind the number or word that begins here. */
function literalEnd({ bytes, at: start }) {
    let end = start;
    while (end - start <= MAX_LITERAL && isLiteral(bytes[end]))
        end++;
    return end - start <= MAX_LITERAL && LITERAL.test(bytes.toString('latin1', start, end)) ? end : undefined;
}
/** Letters, digits, and `+`, `-`, `.`. */
function isLiteral(byte = 0) {
    const lower = byte | 0x20;
    const digit = byte >= 0x30 && byte <= 0x39;
    return digit || (lower >= 0x61 && lower <= 0x7a) || byte === 0x2b || byte === 0x2d || byte === 0x2e;
}
function lineOf(bytes, at) {
    let line = 1;
    for (let end = bytes.indexOf(0x0a); end >= 0 && end < at; end = bytes.indexOf(0x0a, end + 1))
        line++;
    return line;
}


/***/ }),

/***/ 25635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VQ: () => (/* binding */ isCausedBy),
/* harmony export */   lS: () => (/* binding */ isLate),
/* harmony export */   pQ: () => (/* binding */ causeWords)
/* harmony export */ });
/** What lies below an error of the network: `fetch` says only that it failed, and hides why in causes of causes. */
/** How deep causes are followed. */
const MAX_CAUSES = 8;
function causeOf(error) {
    return typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
}
/** Where a name has several addresses, one error for each that was tried. */
function partsOf(error) {
    const parts = typeof error === 'object' && error !== null && 'errors' in error ? error.errors : undefined;
    return Array.isArray(parts) ? parts : [];
}
/** True where a cause of the error is one of those meant; of several addresses tried, all must have failed so. */
function isCausedBy(error, isMeant) {
    for (let depth = 0, at = error; depth < MAX_CAUSES && at !== undefined; depth++, at = causeOf(at)) {
        if (isMeant(at))
            return true;
        const parts = partsOf(at);
        if (parts.length > 0)
            return parts.every((part) => isCausedBy(part, isMeant));
    }
    return false;
}
/** True for the end of a deadline. Not by class: errors of `fetch` may be of another realm. */
function isLate(error) {
    return typeof error === 'object' && error !== null && 'name' in error && error.name === 'TimeoutError';
}
function messageOf(error) {
    if (typeof error === 'string')
        return error.trim();
    const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : undefined;
    return typeof message === 'string' ? message.trim() : '';
}
/** The words of the causes, outermost first, without the one that says nothing (`fetch failed`). */
function causeWords(error) {
    const said = [];
    for (let depth = 0, at = error; depth < MAX_CAUSES && at !== undefined; depth++, at = causeOf(at)) {
        const message = messageOf(at);
        if (message !== '' && message !== 'fetch failed')
            said.push(message);
        const parts = partsOf(at);
        if (parts.length > 0 && message === '')
            said.push([...new Set(parts.map(causeWords))].join('; '));
    }
    return said.length > 0 ? said.join(': ') : 'no reason was given';
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
    /** What happened, without the host: `cannot be reached: …`. */
    what;
    constructor(kind, url, what, cause) {
        super(`${url.host} ${what}`, cause === undefined ? undefined : { cause });
        this.name = 'HttpError';
        this.kind = kind;
        this.what = what;
    }
}


/***/ }),

/***/ 31659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KA: () => (/* binding */ PASSING),
  eT: () => (/* binding */ REDIRECTS),
  tN: () => (/* binding */ send)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(18067);
// EXTERNAL MODULE: ./lib/net/causes.js
var causes = __webpack_require__(25635);
// EXTERNAL MODULE: ./lib/net/http-error.js
var http_error = __webpack_require__(81344);
// EXTERNAL MODULE: ./lib/net/network.js + 2 modules
var network = __webpack_require__(3393);
;// CONCATENATED MODULE: ./lib/net/patience.js
/** A deadline that can be put off: for a request as a whole, or for the silence between two pieces of its answer. */
function patience(ms) {
    const controller = new AbortController();
    const timer = setTimeout(() => {
        controller.abort(new DOMException('nothing arrived in time', 'TimeoutError'));
    }, ms);
    return {
        signal: controller.signal,
        renew: () => {
            timer.refresh();
        },
        end: () => {
            clearTimeout(timer);
        },
    };
}

// EXTERNAL MODULE: ./lib/net/retry-after.js
var retry_after = __webpack_require__(9670);
;// CONCATENATED MODULE: ./lib/net/http.js
/**
 * The one HTTP client. Whatever asks the network asks through this door: addresses, redirects, credentials, proxies,
 * deadlines, sizes and repetitions are decided here, and each caller keeps only its own protocol.
 *
 * A secret goes to the origin that it is meant for and nowhere else: once a redirect has led to another origin it is not
 * sent again, wherever later redirects lead, since that other origin chose the address.
 */








/** Answers that may be others a little later. */
const PASSING = new Set([408, 429, 500, 502, 503, 504]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const FIRST_WAIT_MS = 200;
const USER_AGENT = `signature-gate/${version/* VERSION */.x}`;
/**
 * Sends a request and follows redirects. Any status is an answer, also one that stayed after all attempts.
 *
 * @throws HttpError where there is no answer; the signal's reason where the run is over
 */
async function send(request, manners) {
    const { mayGo } = manners;
    let hop = { url: request.url, strayed: false };
    for (let hops = 0; hops <= limits/* MAX_REDIRECTS */.NX; hops++) {
        const answer = await persist(request, hop, manners);
        const location = mayGo && REDIRECTS.has(answer.status) ? answer.headers.get('location') : null;
        if (!mayGo || location === null)
            return answer;
        const url = destination(location, hop.url, request, answer.status);
        if (!url || !mayGo(url))
            throw new http_error/* HttpError */.j('redirect', hop.url, 'redirects to an address that is not followed');
        hop = { url, strayed: hop.strayed || url.origin !== request.url.origin };
    }
    throw new http_error/* HttpError */.j('redirect', request.url, `redirects more than ${limits/* MAX_REDIRECTS */.NX} times`);
}
/** Where a redirect leads; undefined where it cannot be followed. */
function destination(location, from, { method = 'GET' }, status) {
    // Of another method only these two keep method and body (RFC 9110, 15.4).
    if (method !== 'GET' && status !== 307 && status !== 308)
        return undefined;
    const next = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    return next && !next.username && !next.password ? next : undefined;
}
/** One address, again and again while that may help. */
async function persist(request, hop, manners) {
    const { signal, deadline, retries = 0, waitMs = FIRST_WAIT_MS } = manners;
    const end = deadline ? AbortSignal.any([signal, deadline]) : signal;
    for (let attempt = 0;; attempt++) {
        const got = await attemptOnce(request, hop, manners, end);
        const wait = waitAfter(got, manners, waitMs * 3 ** attempt);
        if (wait !== undefined && attempt < retries && (await pause(wait, end)))
            continue;
        signal.throwIfAborted();
        if (got instanceof http_error/* HttpError */.j)
            throw got;
        return got;
    }
}
/** @returns false where the end came first. */
async function pause(ms, end) {
    try {
        await (0,promises_.setTimeout)(ms, undefined, { signal: end });
        return true;
    }
    catch {
        return false;
    }
}
/** An answer, or why there was none where another attempt may get one. */
function attemptOnce(request, hop, manners, end) {
    return once(request, hop, { ...manners, signal: end }).catch((error) => {
        manners.signal.throwIfAborted();
        if (error instanceof http_error/* HttpError */.j && (error.kind === 'unreachable' || error.kind === 'late'))
            return error;
        throw error;
    });
}
/** Milliseconds before another attempt; undefined where none would help, or the server wants too long a pause. */
function waitAfter(got, manners, usual) {
    if (got instanceof http_error/* HttpError */.j)
        return usual;
    const isPassing = manners.isPassing ?? (({ status }) => PASSING.has(status));
    if (!isPassing(got))
        return undefined;
    const asked = (manners.waitOf ?? retry_after/* retryAfter */.P)(got.headers);
    return asked !== undefined && asked > limits/* MAX_RETRY_WAIT_MS */.H7 ? undefined : (asked ?? usual);
}
/** One request, and its answer to the end. Whatever Node throws becomes an `HttpError`. */
async function once(request, { url, strayed }, manners) {
    const { body, read, maxBytes } = request;
    const clock = patience(manners.timeoutMs);
    const onChunk = manners.timeout === 'silence' ? clock.renew : () => undefined;
    try {
        const response = await (manners.fetch ?? network/* fetchOverNetwork */.v)(url, {
            method: request.method ?? 'GET',
            redirect: 'manual',
            credentials: 'omit',
            signal: AbortSignal.any([manners.signal, clock.signal]),
            headers: {
                'user-agent': USER_AGENT,
                'accept-encoding': 'identity',
                ...request.headers,
                ...(!strayed && request.confidential),
                ...(body && { 'content-type': body.type }),
            },
            ...(body && { body: body.text }),
        }).catch((error) => {
            throw unreachable(url, error);
        });
        const { status, headers } = response;
        const limit = { maxBytes: response.ok ? maxBytes : limits/* MAX_ERROR_BYTES */.uE, strict: response.ok, onChunk };
        const chunks = chunksOf(response, url, limit);
        if (response.ok && read)
            await read(chunks);
        const bytes = response.ok && read ? Buffer.alloc(0) : await collect(chunks);
        return { status, headers, bytes, url, strayed };
    }
    finally {
        clock.end();
    }
}
async function* chunksOf({ body }, url, { maxBytes, strict, onChunk }) {
    if (body === null)
        return;
    const reader = body.getReader();
    let length = 0;
    try {
        for (;;) {
            const { done, value } = await reader.read().catch((error) => {
                throw unreachable(url, error);
            });
            if (done)
                return;
            onChunk();
            length += value.length;
            if (length > maxBytes) {
                if (!strict)
                    return;
                throw new http_error/* HttpError */.j('too-large', url, `sends more than the ${maxBytes} bytes that are read`);
            }
            yield value;
        }
    }
    finally {
        // Whoever stops early ends the transfer; it may be broken already.
        await reader.cancel().catch(() => undefined);
    }
}
async function collect(chunks) {
    const parts = [];
    for await (const chunk of chunks)
        parts.push(chunk);
    return Buffer.concat(parts);
}
function unreachable(url, cause) {
    if ((0,causes/* isLate */.lS)(cause))
        return new http_error/* HttpError */.j('late', url, 'cannot be reached: it did not answer in time', cause);
    return new http_error/* HttpError */.j('unreachable', url, `cannot be reached: ${(0,causes/* causeWords */.pQ)(cause)}`, cause);
}


/***/ }),

/***/ 9670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ retryAfter)
/* harmony export */ });
/** How long a server asks to be left alone. */
/** The three forms of a date that RFC 9110, 5.6.7 knows. `Date.parse` alone would take `-5` and `1.5` for dates too. */
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]{3,6})?,? [A-Za-z0-9][A-Za-z0-9 -]{4,11} [0-9]{2}:[0-9]{2}:[0-9]{2}(?: [0-9]{4}| GMT)$/;
/**
 * Milliseconds from `Retry-After`: seconds or a date (RFC 9110, 10.2.3). Undefined where there is no readable one.
 *
 * @param now milliseconds since 1970
 */
function retryAfter(headers, now = Date.now()) {
    const value = headers.get('retry-after')?.trim() ?? '';
    if (/^[0-9]{1,9}$/.test(value))
        return Number(value) * 1000;
    if (!HTTP_DATE.test(value))
        return undefined;
    // The oldest form does not say that it is in GMT; it is.
    const at = Date.parse(value.endsWith('GMT') ? value : `${value} GMT`);
    return Number.isFinite(at) ? Math.max(0, at - now) : undefined;
}


/***/ }),

/***/ 85697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _h: () => (/* binding */ docsLink),
/* harmony export */   pI: () => (/* binding */ runFacts)
/* harmony export */ });
/* unused harmony export DOCS_URL */
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18067);

/** The page that explains every reason code; the one place where the project's own address stands in the reports. */
const DOCS_URL = 'https://github.com/signature-gate/signature-gate/blob/main/docs/errors.md';
/** The facts of a run, from what its stages came to. */
function runFacts(run) {
    const { policy, options, roots, startedAt, finishedAt, installPath } = run;
    return {
        mode: options.mode,
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x,
        startedAt,
        finishedAt,
        policy: { source: policy.source, digest: policy.digest },
        trustRoots: roots.map(rootFact),
        ...(options.report !== undefined && { report: options.report }),
        ...(options.metrics !== undefined && { metrics: options.metrics }),
        ...(installPath !== undefined && { installPath }),
        ...(policy.reportTo !== undefined && { reportTo: policy.reportTo }),
    };
}
function rootFact({ name, source, digest, asOf, profile }) {
    const lacks = [
        ...(profile.log ? [] : ['transparency log']),
        ...(profile.sct ? [] : ['certificate transparency log']),
    ];
    return { name, source, digest, ...(asOf && { asOf }), ...(lacks.length > 0 && { lacks }) };
}
/** Address of a reason code's page. GitHub makes the anchor of a heading in lower case. */
function docsLink(code) {
    return `${DOCS_URL}#${code.toLowerCase()}`;
}


/***/ }),

/***/ 37785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ evidence),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   Uf: () => (/* binding */ assured),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   l: () => (/* binding */ reason),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nR: () => (/* binding */ linkedCode),
/* harmony export */   sQ: () => (/* binding */ signatureCells),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xJ: () => (/* binding */ signer)
/* harmony export */ });
/* unused harmony export link */
/* harmony import */ var _formats_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96889);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85697);
/* harmony import */ var _signer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22486);



/** Longest name in a table; the details show more of it. */
const NAME_LENGTH = 96;
/** A link to an address that the report itself made. */
function link(href, inner) {
    return `<a href="${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(href, Infinity)}">${inner}</a>`;
}
/** A value as code, with its link where it has one. */
function linkedCode(value) {
    return value.href === undefined ? (0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(value.text, NAME_LENGTH) : link(value.href, (0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(value.text, NAME_LENGTH));
}
/** A reason code with the link to its page. */
function reason(name) {
    return link((0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .docsLink */ ._h)(name), `<code>${name}</code>`);
}
function name(text) {
    return (0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(text, NAME_LENGTH);
}
function place(at) {
    const line = at.line === undefined ? '' : `:${at.line}${at.column === undefined ? '' : `:${at.column}`}`;
    return (0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${at.file}${line}`);
}
function row(cells) {
    return `<tr>${cells.map(cellOf).join('')}</tr>\n`;
}
/** Short times and numbers stay on one line; GitHub's tables otherwise break them to make room for names. */
function cellOf(cell) {
    return /^[0-9: -]{8,40}$/.test(cell) ? `<td nowrap>${cell}</td>` : `<td>${cell}</td>`;
}
function table(headings, rows) {
    const head = headings.map((heading) => `<th align="left">${heading}</th>`).join('');
    return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows}</tbody>\n</table>\n`;
}
/** Who signed, in words; `between` stands between the signer and the workflow. */
function signer(proof, between = ' · ') {
    const words = (0,_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureWords */ .cg)(proof);
    const parts = [];
    if (words.workflow)
        parts.push(linkedCode(words.workflow));
    if (words.ref !== undefined) {
        const [kind = '', ...rest] = words.ref.split(' ');
        parts.push(rest.length === 0 ? (0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(words.ref, NAME_LENGTH) : `${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(kind)}&nbsp;${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(rest.join(' '), NAME_LENGTH)}`);
    }
    const issuer = words.issuer === undefined ? '' : `<br><sub>by ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(words.issuer, NAME_LENGTH)}</sub>`;
    const from = words.builtFrom === undefined ? '' : `<br><sub>built from ${linkedCode(words.builtFrom)}</sub>`;
    return ([
        linkedCode(words.signer),
        ...(parts.length > 0 ? [parts.join(between === '<br>' ? '&nbsp;·&nbsp;' : ' · ')] : []),
    ].join(between) +
        issuer +
        from);
}
function signatureCells(proof) {
    const words = (0,_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureWords */ .cg)(proof);
    return {
        signer: signer(proof, '<br>') + claimed(proof),
        commit: [
            ...(words.commit ? [linkedCode(words.commit)] : []),
            ...(words.run ? [`<sub>${linkedCode(words.run)}</sub>`] : []),
            ...(words.trigger === undefined ? [] : [`<sub>on ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(words.trigger)}</sub>`]),
        ].join('<br>'),
        time: words.time ?? '',
        log: words.log ? linkedCode(words.log) : '',
    };
}
/** What the signer says of the build, called what it is. */
function claimed(proof) {
    const said = (0,_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .claimWords */ .wV)(proof).map(([label, value]) => `${label} ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(value, NAME_LENGTH)}`);
    return said.length === 0 ? '' : `<br><sub>the signer claims, unproven: ${said.join(', ')}</sub>`;
}
/** Where the evidence of a pass lies. */
function evidence(proof) {
    return place(proof.kind === 'checksum' ? { file: proof.file, line: proof.line } : { file: proof.file });
}
/** What a proof stands on, on one line. Documents state some of the words themselves. */
function assured(proof) {
    return (0,_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .assurances */ .t$)(proof)
        .map((words) => (0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(words))
        .join(' · ');
}


/***/ }),

/***/ 22079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ crashSummary),
/* harmony export */   h: () => (/* binding */ configSummary)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45221);
/* harmony import */ var _core_config_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85927);
/* harmony import */ var _formats_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96889);
/* harmony import */ var _summary_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37785);
/** The job summary of a run that has no verdict: the configuration is wrong, or something unforeseen happened. */




const PROBLEMS_SHOWN = 50;
/** Every problem with its place and its fix; nothing was checked. */
function configSummary(problems) {
    const rows = problems
        .slice(0, PROBLEMS_SHOWN)
        .map((problem) => (0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)([(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_core_config_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(problem)), (0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(problem.message), (0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(problem.fix)]))
        .join('');
    const hidden = problems.length - PROBLEMS_SHOWN;
    const more = hidden > 0 ? `<p>… and ${hidden} more.</p>` : '';
    const title = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .couldNotLook */ .K2)(problems)
        ? '❗ The configuration could not be read; nothing was checked'
        : '⛔ The configuration is wrong; nothing was checked';
    return `<h2>${title}</h2>${(0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Where', 'Problem', 'What to do'], rows)}${more}`;
}
/** An unforeseen event: its words if it has any, and what the gate did. */
function crashSummary(words, what = 'failed') {
    const why = words === undefined ? '.' : `: ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(words)}`;
    return `<h2>❗ The gate ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(what)} before it had an answer</h2><p>Nothing is proven, so the job must not go on${why}</p>`;
}


/***/ })

};
