export const id = 5915;
export const ids = [5915];
export const modules = {

/***/ 20005:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _host_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13366);
/* harmony import */ var _host_signals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71411);
/* harmony import */ var _host_startup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75199);
/* harmony import */ var _issues_keep_issues_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11537);
/* harmony import */ var _net_network_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82989);
/* harmony import */ var _net_waiting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93208);
/** The entry of the action `audit-issues`, which keeps issues for what an audit found recalled. */






(0,_host_startup_js__WEBPACK_IMPORTED_MODULE_2__/* .failClosed */ .Z)(_host_startup_js__WEBPACK_IMPORTED_MODULE_2__/* .CRASHED */ .R, '::error::');
const ended = (0,_host_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .endingSignal */ .Y)();
(0,_net_network_js__WEBPACK_IMPORTED_MODULE_4__/* .useNetworkOf */ .ze)(process.env);
const host = (0,_host_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .actionsHost */ .q)();
(0,_net_waiting_js__WEBPACK_IMPORTED_MODULE_5__/* .hearWaits */ .hU)((text) => {
    host.progress(text);
});
process.exitCode = await (0,_issues_keep_issues_js__WEBPACK_IMPORTED_MODULE_3__/* .keepIssues */ .y)(host, undefined, ended);
(0,_host_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .endSoon */ .n)(ended);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 91601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ SYSTEM_CLOCK)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/** The time, for what waits: a test hands in its own, so that no test waits. */

const SYSTEM_CLOCK = {
    now: () => Date.now(),
    wait: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal }).catch((error) => {
        signal.throwIfAborted();
        throw error;
    }),
};


/***/ }),

/***/ 85927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
function placeOf({ where, at }) {
    if (at === undefined)
        return where;
    return [at.file, at.line, at.column].filter((part) => part !== undefined).join(':');
}


/***/ }),

/***/ 65113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ MAX_REPORTED_TEXT),
/* harmony export */   GA: () => (/* binding */ ISSUES_RETRIES),
/* harmony export */   GK: () => (/* binding */ ISSUES_REQUEST_TIMEOUT_MS),
/* harmony export */   Gb: () => (/* binding */ MAX_RECALLS_SHOWN),
/* harmony export */   IK: () => (/* binding */ ISSUES_TIMEOUT_MS),
/* harmony export */   Ii: () => (/* binding */ MAX_ISSUE_PAGES),
/* harmony export */   U9: () => (/* binding */ MAX_RECALLS),
/* harmony export */   V5: () => (/* binding */ MAX_ISSUES_WAIT_MS),
/* harmony export */   cS: () => (/* binding */ MAX_ISSUE_BODY),
/* harmony export */   kv: () => (/* binding */ MAX_AUDIT_REPORT_BYTES),
/* harmony export */   s9: () => (/* binding */ MAX_REASON_SHOWN),
/* harmony export */   vH: () => (/* binding */ MAX_ISSUE_PAGE_BYTES),
/* harmony export */   wQ: () => (/* binding */ MAX_ISSUES_OPENED)
/* harmony export */ });
/** Bounds of the issues that are kept for an audit, each with its reason. */
const KiB = 1024;
const MiB = 1024 * KiB;
/** The JSON report that an audit hands to the job that keeps its issues: a hundred thousand rows of some 300 bytes. */
const MAX_AUDIT_REPORT_BYTES = 32 * MiB;
/** A name in that report; image references and file names stay far below. */
const MAX_REPORTED_TEXT = 16 * KiB;
/** Recalls that one thing may be under, and that its issue shows. */
const MAX_RECALLS = 100;
const MAX_RECALLS_SHOWN = 20;
/** Characters of one reason that an issue shows; GitHub takes 65,536 for the whole body. */
const MAX_REASON_SHOWN = 2_000;
const MAX_ISSUE_BODY = 60_000;
/** Issues that one run opens: a recall that hits more is one incident, and its report has the rest. */
const MAX_ISSUES_OPENED = 50;
/** Pages of a hundred issues that are read; not to see them all would mean to open some twice. */
const MAX_ISSUE_PAGES = 100;
/** A page of a hundred issues with the largest bodies that GitHub takes. */
const MAX_ISSUE_PAGE_BYTES = 32 * MiB;
/** One request about issues, until its answer is read to the end. */
const ISSUES_REQUEST_TIMEOUT_MS = 30_000;
/** How often a request is sent again after an answer that may pass. */
const ISSUES_RETRIES = 3;
/** The longest wait before a request about issues is sent again: limits that last longer are a matter of the next run. */
const MAX_ISSUES_WAIT_MS = 5 * 60_000;
/** Keeping the issues of one audit, all together. */
const ISSUES_TIMEOUT_MS = 10 * 60_000;


/***/ }),

/***/ 81086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ REPORT_MEDIA_TYPE)
/* harmony export */ });
/** What the JSON report is: those who read one need not know what other files a run writes (report-files.ts). */
/** Media type and version; `report.schema.json` describes it. */
const REPORT_MEDIA_TYPE = 'application/vnd.signature-gate.report+json;version=1';


/***/ }),

/***/ 32591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TA: () => (/* binding */ hasSecret),
/* harmony export */   Uk: () => (/* binding */ shownAddress),
/* harmony export */   cT: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/** The one way to show an address that was configured: where it leads, without what may be secret in it. */
const SCHEME = /^(?:[a-z][a-z0-9+.-]*:)?[/\\]{2}/i;
/**
 * An address for messages and reports: scheme, host, port and path. User, password, query and fragment may hold secrets
 * and are left out.
 *
 * @param address a URL, or text as it was configured; text that is no address, such as a path, is shown as it is
 */
function shownAddress(address) {
    if (typeof address !== 'string')
        return `${address.protocol}//${address.host}${address.pathname}`;
    const scheme = SCHEME.exec(address)?.[0];
    if (scheme === undefined)
        return address;
    if (URL.canParse(address))
        return shownAddress(new URL(address));
    // No URL, perhaps since its password is not encoded: whatever stands before the last `@` may be a part of that.
    const [place = ''] = /^[^?#]*/.exec(address.slice(scheme.length)) ?? [];
    return `${scheme}${place.slice(place.lastIndexOf('@') + 1)}`;
}
/**
 * Text with the secrets of all addresses in it left out: for messages about the configuration, which repeat what was given
 * whatever it is. What was left out shows as `\u2026`. A pattern is not an address: `(?:` begins no query. Names of images
 * have no scheme: `user:password@host/name`.
 */
function withoutSecrets(text) {
    return text
        .replace(/(:\/\/)(?![^\s/@`]*:[0-9]+\/)(?:[^\s/@`]*:[^\s@`]*|[^\s/@`]*)@/g, '$1\u2026@')
        .replace(/(:\/\/[^\s?#`]*[?#])[\w.~%-]+=[^\s`]*/g, '$1\u2026')
        .replace(/(^|[\s`])[^\s/@`:]+:[^\s/@`]+@(?=[^\s/@`]+\/)/g, '$1\u2026@');
}
/** True of text with an address that has a password, or a query that can be one. */
function hasSecret(text) {
    return text.includes('://') && withoutSecrets(text) !== text;
}


/***/ }),

/***/ 45708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ timeLimit)
/* harmony export */ });
/** A signal that aborts after a time. */
/**
 * As `AbortSignal.timeout`, which Node.js 20 forgets where nothing but `AbortSignal.any` has it: the garbage collector takes it, and the
 * time never ends. This one is kept until it aborts. It does not keep the process alive.
 *
 * @param ms milliseconds, fewer than 2\u00b3\u00b9
 * @returns aborts with a `TimeoutError`
 */
function timeLimit(ms) {
    const controller = new AbortController();
    setTimeout(() => {
        controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
    }, ms).unref();
    return controller.signal;
}


/***/ }),

/***/ 18067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version in reports and in `--version`; a test holds it to package.json. */
const VERSION = '0.1.0';


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

/***/ 85497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   my: () => (/* binding */ isCount),
/* harmony export */   oB: () => (/* binding */ shownJson),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   rO: () => (/* binding */ dig),
/* harmony export */   rY: () => (/* binding */ badText),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   wn: () => (/* binding */ hasMoreValues)
/* harmony export */ });
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8055);
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
 * What is wrong with the texts at these paths. What reads protobuf's JSON hands any value to `Buffer.from`, which takes a list for
 * bytes and `{"length": 2000000000}` for two gigabytes.
 *
 * @param isGood for a text
 * @returns the first of the paths where something other than text stands, or else the first where a text is not as it must be
 */
function badText(value, paths, isGood) {
    let bad;
    for (const path of paths) {
        for (const found of valuesAt(value, path)) {
            if (found === undefined || found === null)
                continue;
            if (typeof found !== 'string')
                return { path: path.join('.'), isText: false };
            if (bad === undefined && !isGood(found))
                bad = path.join('.');
        }
    }
    return bad === undefined ? undefined : { path: bad, isText: true };
}
function valuesAt(value, path, from = 0) {
    let found = value;
    for (let at = from; at < path.length; at++) {
        const step = path[at] ?? '';
        if (step === '*') {
            return Array.isArray(found) ? found.flatMap((element) => valuesAt(element, path, at + 1)) : [];
        }
        if (!isRecord(found) || !Object.hasOwn(found, step))
            return [];
        found = found[step];
    }
    return [found];
}
/** A value as JSON for a message, cut short; one that nests too deeply to be written is called so. */
function shownJson(value) {
    try {
        const text = JSON.stringify(value);
        if (text === undefined)
            return 'none';
        return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}\u2026` : text;
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
/** A whole number from 0 on, as far as a double is exact. */
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}


/***/ }),

/***/ 8055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ parseStrictJson)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
;// CONCATENATED MODULE: ./lib/formats/json/exact-number.js
/** Numbers of JSON that a double holds exactly (RFC 8259, section 6): of others, different ones would be the same number here. */
/** True where what is read of a literal is the number that it writes. `-0` is 0. @param literal a number of JSON */
function isExactNumber(literal) {
    // Up to fifteen digits every number is exact.
    if (/^-?[0-9]{1,15}$/.test(literal))
        return true;
    const read = Number(literal);
    return Number.isFinite(read) && decimalOf(literal) === decimalOf(String(read));
}
/** One spelling of a decimal number: its digits without zeros at either end, and the power of ten that they are counted in. */
function decimalOf(literal) {
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/.exec(literal) ?? [];
    const digits = `${whole}${fraction}`.replace(/^0+/, '');
    const significant = digits.replace(/0+$/, '');
    if (significant === '')
        return '0';
    return `${sign}${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`;
}

// EXTERNAL MODULE: ./lib/formats/other-content.js
var other_content = __webpack_require__(90030);
;// CONCATENATED MODULE: ./lib/formats/json/strict-json.js
/**
 * The one reader of JSON. A member that is given twice means one thing to one reader and another to the next (RFC 8259, section
 * 4), so it is refused, and so is text before or behind the document. Depth and number of values are counted before anything
 * is kept, in one pass over the bytes. A number that cannot be held exactly is read as infinite, which nothing is compared with: as the
 * nearest one it would pass for another number. What is wrong is told by its place, never by its content: the file may be something
 * else than its name says.
 */




/** Parses one document. Never throws. */
function parseStrictJson(bytes) {
    const parsed = parseAsGiven(bytes);
    const other = 'problem' in parsed && parsed.problem !== TOO_MANY ? (0,other_content/* otherContent */.y)(bytes) : undefined;
    if (other)
        return { problem: other.what === 'empty' ? 'it is empty' : `it is ${other.what}, not JSON`, hint: other.hint };
    return 'problem' in parsed && parsed.problem === NOT_JSON && isCutOff(bytes) ? { problem: CUT_OFF } : parsed;
}
/** It begins as JSON does and does not end so. */
function isCutOff(bytes) {
    const first = bytes.toString('latin1', 0, HEAD_BYTES).trimStart().charAt(0);
    const last = bytes
        .toString('latin1', Math.max(0, bytes.length - HEAD_BYTES))
        .trimEnd()
        .at(-1);
    return /[{[]/.test(first) && last !== undefined && /[^}\]\0-\x1f]/.test(last);
}
/** Blanks before and after JSON that are looked past. */
const HEAD_BYTES = 1_024;
function parseAsGiven(bytes) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return { problem: 'it is not UTF-8' };
    if (bytes[0] === 0xef && bytes[1] === 0xbb)
        return { problem: 'it begins with a byte order mark' };
    const inexact = [];
    const fault = findFault(bytes, inexact);
    if (fault) {
        const { problem, at } = fault;
        return { problem, line: lineOf(bytes, at), ...(problem === TOO_MANY && { code: 'LIMIT_EXCEEDED' }) };
    }
    try {
        return { value: JSON.parse(withoutInexact(bytes, inexact)) };
    }
    catch {
        // An escape that does not exist, or a control character: the pass above does not look into strings.
        return { problem: NOT_JSON };
    }
}
/** The text with a number that is infinite in place of each that is not exact. */
function withoutInexact(bytes, spans) {
    let text = '';
    let from = 0;
    for (const { start, end } of spans) {
        text += `${bytes.toString('utf8', from, start)}${bytes[start] === MINUS ? '-' : ''}1e999`;
        from = end;
    }
    return text + bytes.toString('utf8', from);
}
const NOT_JSON = 'it is not JSON';
const CUT_OFF = 'the JSON ends in the middle';
const TOO_MANY = `it holds more than ${limits/* MAX_JSON_VALUES */.H6} values`;
const QUOTE = 0x22;
const MINUS = 0x2d;
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
function findFault(bytes, inexact) {
    const scan = { bytes, inexact, at: 0, open: [], expected: 'value', mayClose: false, values: 0 };
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
            return strict_json_close(scan, byte === CLOSE_OBJECT);
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
    if (++scan.values > limits/* MAX_JSON_VALUES */.H6)
        return TOO_MANY;
    if (scan.expected === 'name')
        return byte === QUOTE ? readName(scan) : NOT_JSON;
    if (scan.expected !== 'value')
        return NOT_JSON;
    if (byte === OPEN_OBJECT || byte === OPEN_LIST)
        return strict_json_open(scan, byte === OPEN_OBJECT);
    return moveTo(scan, byte === QUOTE ? stringEnd(scan) : literalEnd(scan));
}
function strict_json_open(scan, isObject) {
    if (scan.open.length >= limits/* MAX_JSON_DEPTH */.KX)
        return `it nests deeper than ${limits/* MAX_JSON_DEPTH */.KX} levels`;
    scan.open.push(isObject ? new Set() : undefined);
    scan.expected = isObject ? 'name' : 'value';
    scan.mayClose = true;
    scan.at++;
    return undefined;
}
function strict_json_close(scan, isObject) {
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
function literalEnd({ bytes, inexact, at: start }) {
    let end = start;
    while (end - start <= MAX_LITERAL && isLiteral(bytes[end]))
        end++;
    const literal = end - start <= MAX_LITERAL ? bytes.toString('latin1', start, end) : '';
    if (!LITERAL.test(literal))
        return undefined;
    if (!/^[tfn]/.test(literal) && !isExactNumber(literal))
        inexact.push({ start, end });
    return end;
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

/***/ 87330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Finding what somebody meant by a misspelt word. */
/** So much of a word must be there to stand for the whole. */
const MIN_BEGINNING = 3;
/** One letter in so many may be wrong; with more, words that share an ending look alike (`frobnicate`, `predicate`). */
const LETTERS_FOR_ONE_WRONG = 4;
/**
 * The word of `known` that `word` was meant to be: the shortest that it is the beginning of, or else the nearest, of
 * which a quarter of the letters may differ. gh's `cert-` is `certificate-` here.
 */
function nearest(word, known) {
    const wanted = word
        .toLowerCase()
        .replaceAll('_', '-')
        .replace(/^cert-/, 'certificate-');
    const longer = known.filter((candidate) => wanted.length >= MIN_BEGINNING && candidate.startsWith(wanted));
    if (longer.length > 0)
        return longer.reduce((a, b) => (b.length < a.length ? b : a));
    let best;
    let bestDistance = Math.max(1, Math.floor(wanted.length / LETTERS_FOR_ONE_WRONG)) + 1;
    for (const candidate of known) {
        const distance = editDistance(wanted, candidate);
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** How many letters must be added, dropped, changed or swapped with their neighbour to get from one word to the other. */
function editDistance(from, to) {
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            if (swapped)
                cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
            current.push(cost);
        }
        [beforeLast, last] = [last, current];
    }
    return last[to.length] ?? 0;
}


/***/ }),

/***/ 90030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ AGAIN),
/* harmony export */   y: () => (/* binding */ otherContent)
/* harmony export */ });
/**
 * What a file is that is not what its name says: a download that went wrong leaves a web page, an error message or nothing.
 * It explains a refusal that is already decided: nothing is read or accepted by it.
 */
/** So much of a file is looked at. */
const HEAD_BYTES = 1_024;
/** What to do about a file that a download did not bring. */
const AGAIN = 'Download the file again with `curl --fail --location`, and check the address. An asset of a GitHub release is at `https://github.com/OWNER/REPOSITORY/releases/download/TAG/FILE`.';
const KINDS = [
    [/^\s*<(?:!doctype html|html|head)\b/i, { what: 'a web page (HTML)', hint: AGAIN }],
    [/^\s*<\?xml\b[^>]*>\s*<(?:!doctype html|html)\b/i, { what: 'a web page (HTML)', hint: AGAIN }],
    [/^\s*<\?xml\b/i, { what: 'an XML document', hint: AGAIN }],
    [
        /^version https:\/\/git-lfs\.github\.com\/spec\//,
        { what: 'a pointer of Git LFS', hint: 'Check out with `lfs: true`, or run `git lfs pull`.' },
    ],
    [/^\x1f\x8b/, { what: 'compressed (gzip)', hint: 'Unpack the file with `gzip -d`, and use what comes out.' }],
    [/^PK\x03\x04/, { what: 'a zip archive', hint: 'Unpack the archive, and use the file in it.' }],
    [
        /^\s*(?:Not Found|404: Not Found|404 page not found|Forbidden|Unauthorized|Access Denied)\s*$/i,
        { what: 'an error message of a server', hint: AGAIN },
    ],
];
/** Undefined where nothing is known of the content. */
function otherContent(bytes) {
    if (bytes.length === 0)
        return { what: 'empty', hint: AGAIN };
    const head = bytes.toString('latin1', 0, HEAD_BYTES);
    return KINDS.find(([shape]) => shape.test(head))?.[1];
}


/***/ }),

/***/ 50357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sha256Hex),
/* harmony export */   h: () => (/* binding */ namedSha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 in hex. */
function sha256Hex(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** SHA-256 with its name: `sha256:HEX`. */
function namedSha256(bytes) {
    return `sha256:${sha256Hex(bytes)}`;
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

/***/ 16502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XH: () => (/* binding */ untilFree),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   xu: () => (/* binding */ limitWait)
/* harmony export */ });
/* harmony import */ var _net_retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9670);
/**
 * When GitHub takes no more requests, and how long it wants to be left alone: the one place that knows. Source:
 * docs.github.com/rest, "Rate limits for the REST API" and "Best practices for using the REST API": wait as `retry-after` says;
 * else, with nothing left, until `x-ratelimit-reset`; else for a minute at least, and longer each time.
 */

/** The least for a limit that does not say how long it lasts. */
const LIMIT_WAIT_MS = 60_000;
/** The reset is told in whole seconds: a request in that very second may still be turned away. */
const ROUNDED_MS = 1_000;
/** GitHub says 403 as well as 429 for both of its limits. */
function isRateLimit({ status, headers, message = '' }) {
    if (status !== 403)
        return status === 429;
    return (headers.get('x-ratelimit-remaining') === '0' ||
        headers.has('retry-after') ||
        /\brate limit\b|abuse detection/i.test(message));
}
/**
 * Milliseconds until requests are taken again; undefined where the server does not say.
 *
 * @param now milliseconds since 1970
 */
function untilFree(headers, now) {
    return (0,_net_retry_after_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfter */ .P)(headers, now) ?? untilReset(headers, now);
}
function untilReset(headers, now) {
    const reset = headers.get('x-ratelimit-reset') ?? '';
    if (headers.get('x-ratelimit-remaining') !== '0' || !/^[0-9]{1,12}$/.test(reset))
        return undefined;
    return Math.max(0, Number(reset) * 1000 - now);
}
/**
 * Milliseconds to wait before a request that a limit turned away is sent again.
 *
 * @param attempt how often it was sent again before
 * @param now milliseconds since 1970
 */
function limitWait(headers, attempt, now) {
    const reset = untilReset(headers, now);
    return (0,_net_retry_after_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfter */ .P)(headers, now) ?? (reset === undefined ? LIMIT_WAIT_MS * 2 ** attempt : reset + ROUNDED_MS);
}


/***/ }),

/***/ 13366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ actionsHost)
});

// UNUSED EXPORTS: readInputVariables

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 8 modules
var core = __webpack_require__(46058);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/host/printable.js
var printable = __webpack_require__(12469);
// EXTERNAL MODULE: ./lib/host/memory.js
var memory = __webpack_require__(51127);
// EXTERNAL MODULE: ./lib/host/progress-pace.js
var progress_pace = __webpack_require__(49303);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/host/runner-files.js
/** What was handed to later steps through the runner's files, and how it is taken back. */

/**
 * Remembers how long files of the runner's are. A file that is no regular one, such as a device, keeps nothing.
 *
 * @returns cuts them back. A value that was written in part (a full disk) goes too: half a path would be another path.
 */
function checkpointOf(files) {
    const lengths = files.flatMap((file) => {
        if (!file)
            return [];
        const found = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
        return found && !found.isFile() ? [] : [{ file, length: found?.size ?? 0 }];
    });
    return () => {
        for (const { file, length } of lengths) {
            if ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false }))
                (0,external_node_fs_.truncateSync)(file, length);
        }
    };
}

// EXTERNAL MODULE: ./lib/host/streams.js
var streams = __webpack_require__(28203);
// EXTERNAL MODULE: ./lib/host/write-file.js
var write_file = __webpack_require__(6072);
;// CONCATENATED MODULE: ./lib/host/actions.js
/**
 * The runner as a host. Its protocol (inputs, commands on standard output, files for outputs, state, PATH and summary) is spoken by
 * @actions/core; what is said, and that a file that cannot be written is never passed over in silence, is decided here.
 */










/** Inputs that the runner must not show, wherever they came from. */
const SECRET_INPUTS = ['github-token'];
const UNSET = '(unset)';
/**
 * Every `INPUT_*`, also those that action.yml does not declare: `readInputs` refuses them by name. The runner writes them
 * in capitals; one that is not keeps its whole name, so that `INPUT_key` is refused instead of adding to `INPUT_KEY`.
 */
function readInputVariables() {
    return Object.entries(process.env).flatMap(([key, value]) => {
        if (!key.startsWith('INPUT_') || value === undefined)
            return [];
        if (key !== key.toUpperCase())
            return [{ name: key, values: [value.trim()] }];
        const name = key.slice('INPUT_'.length).toLowerCase();
        return [{ name, values: [core.getInput(name)] }];
    });
}
/**
 * The host of this process's environment, which @actions/core reads as well. Masks what is secret among the inputs.
 *
 * @param clock for the pace of progress
 */
function actionsHost(clock = Date.now) {
    const { env } = process;
    const workspace = (0,external_node_path_.resolve)(env['GITHUB_WORKSPACE'] ?? '.');
    const inputs = readInputVariables();
    mask(inputs);
    return {
        kind: 'actions',
        env,
        workspace,
        tempRoot: env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(),
        inputs,
        now: () => new Date(),
        expectFiles: memory/* makeRoomFor */.t7,
        ...log((0,progress_pace/* progressPace */.VM)(clock)),
        ...laterSteps(env),
        copyTool: async (tool) => (await Promise.all(/* import() */[__webpack_require__.e(9805), __webpack_require__.e(7665)]).then(__webpack_require__.bind(__webpack_require__, 77665))).copyTool(tool),
        writeFile: (path, text) => (0,write_file/* writeWhole */.f)((0,external_node_path_.resolve)(workspace, path), text),
    };
}
/** The log of the step: lines and commands on standard output. */
function log(due) {
    const print = (text) => {
        (0,streams/* whoeverReads */.Sw)(() => {
            core.info((0,printable/* printable */.g)(text));
        });
    };
    const line = ({ text }) => {
        print(text);
    };
    return {
        line,
        debug(text) {
            if (!core.isDebug())
                return;
            (0,streams/* whoeverReads */.Sw)(() => {
                core.debug((0,printable/* printableLines */.f)(text));
            });
        },
        group(title, lines) {
            (0,streams/* whoeverReads */.Sw)(() => {
                core.startGroup((0,printable/* printable */.g)(title.text));
            });
            for (const some of (0,streams/* inBlocks */.Qf)(printableOf(lines), external_node_os_.EOL)) {
                (0,streams/* whoeverReads */.Sw)(() => {
                    core.info(some);
                });
            }
            (0,streams/* whoeverReads */.Sw)(core.endGroup);
        },
        progress(text) {
            if (due())
                print((0,progress_pace/* saidNow */.O_)(text));
        },
        annotate,
        finish(exitCode, last) {
            if (exitCode === 0)
                line(last);
            else
                annotate('error', '', last.text);
        },
    };
}
function* printableOf(lines) {
    for (const { text } of lines)
        yield (0,printable/* printable */.g)(text);
}
/** What later steps and the page of the run get. */
function laterSteps({ GITHUB_OUTPUT, GITHUB_PATH, GITHUB_STATE, GITHUB_STEP_SUMMARY, }) {
    return {
        setOutput(name, value) {
            // Without a file @actions/core prints a command that the runner no longer takes.
            if (GITHUB_OUTPUT)
                core.setOutput(name, value);
        },
        addPath(folder) {
            needFile('GITHUB_PATH', GITHUB_PATH);
            if (/[\r\n]/.test(folder))
                throw new Error('a path with a line break cannot be handed to the runner');
            core.addPath(folder);
        },
        saveState(name, value) {
            needFile('GITHUB_STATE', GITHUB_STATE);
            core.saveState(name, value);
        },
        checkpoint: () => checkpointOf([GITHUB_OUTPUT, GITHUB_PATH, GITHUB_STATE]),
        async writeSummary(markdown) {
            if (!GITHUB_STEP_SUMMARY)
                return;
            // What could not be written before is still in its buffer, and is not so any more.
            await core.summary.emptyBuffer().addRaw(markdown).write({ overwrite: true });
        },
    };
}
/** What must not be lost in silence: without the file, later steps would do without. */
function needFile(variable, file) {
    if (!file)
        throw new Error(`${variable} is not set; the runner sets it for every step`);
}
/** Only where a runner takes the command out of the log: elsewhere it would print what it is to hide. */
function mask(inputs) {
    if (process.env['GITHUB_ACTIONS'] !== 'true')
        return;
    for (const { name, values } of inputs) {
        if (!SECRET_INPUTS.includes(name))
            continue;
        for (const value of values) {
            if (value === '' || value === UNSET)
                continue;
            (0,streams/* whoeverReads */.Sw)(() => {
                core.setSecret(value);
            });
        }
    }
}
function annotate(level, title, message, at) {
    const shown = (0,printable/* printableLines */.f)(message);
    const text = shown.length > limits/* MAX_ANNOTATION_LENGTH */.I1 ? `${shown.slice(0, limits/* MAX_ANNOTATION_LENGTH */.I1 - 1)}\u2026` : shown;
    // The runner needs the file's name as it is; one that cannot be printed so gets no annotation on the file.
    const place = at?.file === undefined || (0,printable/* printable */.g)(at.file) !== at.file ? {} : { file: at.file };
    (0,streams/* whoeverReads */.Sw)(() => {
        core[level](text, {
            ...(title !== '' && { title: (0,printable/* printable */.g)(title) }),
            ...place,
            ...(at?.line !== undefined && { startLine: at.line }),
            ...(at?.column !== undefined && { startColumn: at.column }),
        });
    });
}


/***/ }),

/***/ 82188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yl: () => (/* binding */ headersOf),
/* harmony export */   eK: () => (/* binding */ isRequestError),
/* harmony export */   gk: () => (/* binding */ failedAnswer)
/* harmony export */ });
/* harmony import */ var _formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85497);
/** What GitHub's client says of an answer, in our words. */

/** Not by class: several copies of it may be loaded. */
function isRequestError(error) {
    return error instanceof Error && 'status' in error && 'request' in error;
}
/** The answer that an error stands for; undefined where none came. */
function failedAnswer({ response }) {
    if (!response)
        return undefined;
    const message = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(response.data, 'message');
    return {
        status: response.status,
        headers: headersOf(response.headers),
        value: response.data,
        ...(typeof message === 'string' && { message }),
    };
}
/** Headers as the client lists them. */
function headersOf(headers) {
    return new Headers(Object.entries(headers).flatMap(([name, value]) => typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : []));
}


/***/ }),

/***/ 11537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ keepIssues)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/clock.js
var core_clock = __webpack_require__(91601);
// EXTERNAL MODULE: ./lib/core/errors.js + 5 modules
var errors = __webpack_require__(26200);
// EXTERNAL MODULE: ./lib/core/ended.js
var ended = __webpack_require__(16427);
// EXTERNAL MODULE: ./lib/core/issue-limits.js
var issue_limits = __webpack_require__(65113);
// EXTERNAL MODULE: ./lib/report/summary-without-verdict.js
var summary_without_verdict = __webpack_require__(44460);
// EXTERNAL MODULE: ./lib/formats/escape.js
var formats_escape = __webpack_require__(96889);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
// EXTERNAL MODULE: ./lib/formats/json/json.js
var json = __webpack_require__(85497);
// EXTERNAL MODULE: ./lib/github/rate-limits.js
var rate_limits = __webpack_require__(16502);
// EXTERNAL MODULE: ./lib/net/address.js
var net_address = __webpack_require__(85035);
// EXTERNAL MODULE: ./lib/net/http-error.js
var http_error = __webpack_require__(81344);
// EXTERNAL MODULE: ./lib/issues/answer.js
var issues_answer = __webpack_require__(82188);
;// CONCATENATED MODULE: ./lib/issues/api.js








/** A request that came to nothing. */
class ApiError extends Error {
    code;
    hint;
    /** The next request would fare no better. */
    ends;
    constructor(code, message, { hint, ends = false } = {}) {
        super(message);
        this.name = 'ApiError';
        this.code = code;
        this.hint = hint;
        this.ends = ends;
    }
}
const PAGE = 100;
/** The API's address, or undefined where a token must not be sent to it: only https, or plain http on loopback. */
function apiOf(address) {
    if (!URL.canParse(address))
        return undefined;
    const url = new URL(address);
    return (0,net_address/* isSafeUrl */.FY)(url) && (0,net_address/* isPlainUrl */.Aj)(url) ? url : undefined;
}
/** All issues that `author` wrote, open and closed. Pull requests are among them, as the API lists them. */
async function listIssues(context, author) {
    const { octokit, owner, repo } = context;
    const issues = [];
    for (let page = 1; page <= issue_limits/* MAX_ISSUE_PAGES */.Ii; page++) {
        const asked = { owner, repo, state: 'all', creator: author, sort: 'created', direction: 'asc' };
        const { headers, data } = await ask(context, 'read', () => octokit.rest.issues.listForRepo({ ...asked, per_page: PAGE, page }));
        const value = data;
        if (!Array.isArray(value))
            throw new ApiError('NETWORK', 'the list of issues that the API sent is not a list');
        issues.push(...value.map(issueOf));
        if (!isMore((0,issues_answer/* headersOf */.Yl)(headers), value.length))
            return issues;
    }
    throw new ApiError('LIMIT_EXCEEDED', `${nameOf(context)} has more than ${issue_limits/* MAX_ISSUE_PAGES */.Ii * PAGE} issues by ${(0,formats_escape/* show */.WU)(author)}, and not to see them all would mean to open some twice`);
}
/** @returns the number and the author of the new issue. */
async function openIssue(context, { title, body, labels }) {
    const { octokit, owner, repo } = context;
    const issue = { owner, repo, title, body, labels: [...labels] };
    const { data } = await ask(context, 'open', () => octokit.rest.issues.create(issue));
    return issueOf(data);
}
async function changeIssue(context, number, change) {
    const { octokit, owner, repo } = context;
    await ask(context, 'change', () => octokit.rest.issues.update({ owner, repo, issue_number: number, ...change }));
}
function isMore(headers, length) {
    const link = headers.get('link');
    return link === null ? length === PAGE : /;\s*rel="?next"?/.test(link);
}
function issueOf(value) {
    const number = (0,json/* dig */.rO)(value, 'number');
    const state = (0,json/* dig */.rO)(value, 'state');
    const author = (0,json/* dig */.rO)(value, 'user', 'login') ?? '';
    const title = (0,json/* dig */.rO)(value, 'title');
    const body = (0,json/* dig */.rO)(value, 'body') ?? '';
    if (typeof number !== 'number' ||
        !Number.isSafeInteger(number) ||
        number < 1 ||
        (state !== 'open' && state !== 'closed') ||
        typeof author !== 'string' ||
        typeof title !== 'string' ||
        typeof body !== 'string')
        throw new ApiError('NETWORK', 'the API sent an issue that is not as its description says');
    return { number, state, author, title, body, isPullRequest: (0,json/* isRecord */.u4)((0,json/* dig */.rO)(value, 'pull_request')) };
}
/** One call, whose failure is told in our words. The end of the run ends it, also while it waits for its turn. */
async function ask(context, purpose, call) {
    const { signal, api } = context;
    try {
        signal.throwIfAborted();
        const answer = await Promise.race([call(), endOf(signal)]);
        if (answer.status >= 200 && answer.status < 300)
            return answer;
        // A redirect, which is not followed.
        throw errorOf(context, purpose, { status: answer.status, headers: (0,issues_answer/* headersOf */.Yl)(answer.headers), value: answer.data });
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(0,issues_answer/* isRequestError */.eK)(error))
            throw error;
        const answer = (0,issues_answer/* failedAnswer */.gk)(error);
        if (answer)
            throw errorOf(context, purpose, answer);
        throw unanswered(api, error.cause ?? error);
    }
}
function endOf(signal) {
    return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
            reject(signal.reason);
        }, { once: true });
    });
}
function unanswered(api, error) {
    if (error instanceof http_error/* HttpError */.j && error.kind === 'too-large')
        return new ApiError('LIMIT_EXCEEDED', `the API sends more than the ${issue_limits/* MAX_ISSUE_PAGE_BYTES */.vH} bytes that are read`);
    return new ApiError('NETWORK', `${api.host} ${(0,formats_escape/* show */.WU)(error instanceof http_error/* HttpError */.j ? error.what : (0,result/* wordsOf */.Z9)(error))}`);
}
function nameOf({ owner, repo }) {
    return `${owner}/${repo}`;
}
function errorOf(context, purpose, answer) {
    const { clock } = context;
    const { host } = context.api;
    const { status, message } = answer;
    const says = message === undefined ? '' : `: it says ${(0,formats_escape/* show */.WU)(message, 200)}`;
    const what = purpose === 'read' ? 'read' : 'written';
    if ((0,rate_limits/* isRateLimit */.a5)(answer))
        return limited(host, answer, says, clock.now());
    if (purpose === 'change' && (status === 404 || status === 410))
        return new ApiError('PERMISSION', `the issue is gone, or cannot be written with this token (${status})${says}`, {
            hint: 'Check whether the issue was deleted or moved. The next run opens another one.',
        });
    switch (status) {
        case 401:
            return new ApiError('PERMISSION', `${host} does not accept the token${says}`, {
                hint: 'Pass `github-token`.',
                ends: true,
            });
        case 403:
        case 404:
            return new ApiError('PERMISSION', `the issues of ${nameOf(context)} cannot be ${what} with this token (${status})${says}`, {
                hint: 'Give the job that keeps the issues `permissions: issues: write`, and the job that calls the workflow as well.',
            });
        case 410:
            return new ApiError('CONFIG_INVALID', `${nameOf(context)} has no issues (410)${says}`, {
                hint: 'Switch issues on in the settings of the repository, or leave this job out.',
            });
        case 422:
            return new ApiError('CONFIG_INVALID', `${host} refuses what it was sent (422)${says}`, {
                hint: 'Check `label` and `author`.',
            });
        default:
            return new ApiError('NETWORK', `${host} answers ${status}, where the issues were to be ${what}${says}`);
    }
}
/** To go on asking is what GitHub blocks clients for. */
function limited(host, { headers }, says, now) {
    const wait = (0,rate_limits/* untilFree */.XH)(headers, now);
    const until = wait === undefined ? '' : ` until ${new Date(now + wait).toISOString().replace(/\.\d+Z$/, 'Z')}`;
    const hint = `Run the job again${until === '' ? ' in some minutes' : ' after that'}; nothing is done twice.`;
    return new ApiError('RATE_LIMITED', `${host} takes no more requests of this token${until}${says}`, {
        hint,
        ends: true,
    });
}

// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/report-type.js
var report_type = __webpack_require__(81086);
// EXTERNAL MODULE: ./lib/formats/sha256.js
var sha256 = __webpack_require__(50357);
;// CONCATENATED MODULE: ./lib/issues/list-facts.js
/** What the report says of the revocation list that it looked into, and which of two lists is the newer. */


/** From a report's `evidence` of kind `revocation`; undefined where a field is not what it must be. */
function listOf(evidence) {
    const { file, serial, issuedAt, signedBy } = evidence;
    if (typeof file !== 'string' || file === '')
        return undefined;
    if (serial !== undefined && !(0,json/* isCount */.my)(serial))
        return undefined;
    if (issuedAt !== undefined && !isTime(issuedAt))
        return undefined;
    if (signedBy !== undefined && !(0,json/* isRecord */.u4)(signedBy))
        return undefined;
    return {
        place: placeOf(file),
        ...(serial !== undefined && { serial }),
        ...(issuedAt !== undefined && { issuedAt }),
        signed: signedBy !== undefined && isSigner(signedBy),
    };
}
function placeOf(file) {
    return (0,sha256/* sha256Hex */.f)(file).slice(0, 32);
}
/** Exactly what `toISOString` writes, so that texts of it compare as times do. */
function isTime(value) {
    if (typeof value !== 'string' || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z$/.test(value))
        return false;
    const time = Date.parse(value);
    return Number.isFinite(time) && new Date(time).toISOString() === value;
}
function isSigner(signedBy) {
    const { identity, keyFingerprint, openpgp } = signedBy;
    return [identity, keyFingerprint].some((value) => typeof value === 'string' && value !== '') || (0,json/* isRecord */.u4)(openpgp);
}
/**
 * True only where `list` is provably later than `than`: of the same place, with a greater serial, or, where not both have
 * one, issued later. Nothing is newer than a list of which nothing is known.
 */
function isNewer(list, than) {
    if (list.place !== than.place)
        return false;
    if (list.serial !== undefined && than.serial !== undefined)
        return list.serial > than.serial;
    return list.issuedAt !== undefined && than.issuedAt !== undefined && list.issuedAt > than.issuedAt;
}
/** The list to remember: a recall that a later list repeated must not be lifted by one from before that. */
function latest(seen, now) {
    if (seen === undefined || now === undefined)
        return now ?? seen;
    if (seen.place !== now.place)
        return now;
    return isNewer(seen, now) ? seen : now;
}

;// CONCATENATED MODULE: ./lib/issues/audit-report.js
/**
 * Reads the JSON report of an audit that another job wrote. The verdicts in it are trusted; its texts (names, reasons,
 * addresses) are not, and its shape is checked before anything is done with it: half a report must never close an issue.
 */







const RECALLED_BY = ['version', 'digest', 'commit', 'identity', 'runId'];
const RESULTS = ['pass', 'waived', 'fail', 'error'];
const STATUSES = ['pass', 'fail', 'error', 'warning', 'waived'];
/** A part of the report is not as it must be. Never leaves this file. */
class Malformed extends Error {
}
/** A part of the report is larger than it can be. Never leaves this file. */
class TooMuch extends Malformed {
}
/**
 * @param text the whole report.
 * @returns what the issues need of it, or `CONFIG_INVALID` (`LIMIT_EXCEEDED` for too much of it) with the place that is wrong.
 */
function readAuditReport(text) {
    try {
        return (0,result/* accept */.Ju)(reportOf((0,json/* parseJson */.qF)(text)));
    }
    catch (error) {
        if (!(error instanceof Malformed))
            throw error;
        return (0,result/* refuse */.TR)({
            code: error instanceof TooMuch ? 'LIMIT_EXCEEDED' : 'CONFIG_INVALID',
            message: `the report of the audit cannot be used: ${error.message}`,
            hint: 'Use the file that a run with `mode: audit` of the same version wrote to `report`. Nothing was changed.',
        });
    }
}
function reportOf(value) {
    if (!(0,json/* isRecord */.u4)(value))
        throw new Malformed('it is not a JSON object');
    if (value['mediaType'] !== report_type/* REPORT_MEDIA_TYPE */.n)
        throw new Malformed(`mediaType is not ${report_type/* REPORT_MEDIA_TYPE */.n}`);
    if (value['mode'] !== 'audit')
        throw new Malformed('mode is not audit');
    const result = oneOf(value['result'], RESULTS, 'result');
    const rows = arrayOf(value['artifacts'], 'artifacts', limits/* MAX_ARTIFACTS */.pE);
    const warnings = arrayOf(value['warnings'] ?? [], 'warnings', limits/* MAX_ARTIFACTS */.pE);
    const things = merged(rows.map((row, index) => thingOf(row, `artifacts[${index}]`)));
    const inconclusive = whyInconclusive(result, rows, warnings);
    return inconclusive === undefined ? { things } : { things, inconclusive };
}
function thingOf(value, at) {
    const row = recordOf(value, at);
    const checks = arrayOf(row['checks'], `${at}.checks`, issue_limits/* MAX_RECALLS */.U9).map((check, index) => checkOf(check, `${at}.checks[${index}]`));
    const looks = checks.filter(({ check }) => check === 'revocation');
    const recalls = checks.flatMap((check) => check.recalls);
    if (recalls.length > issue_limits/* MAX_RECALLS */.U9)
        throw new TooMuch(`${at} has more than ${issue_limits/* MAX_RECALLS */.U9} recalls`);
    return {
        kind: textOf(row['kind'], `${at}.kind`),
        name: textOf(row['name'], `${at}.name`),
        digests: digestsAt(row['digests'] ?? {}, `${at}.digests`),
        recalls,
        lists: looks.flatMap(({ list }) => list ?? []),
        clear: recalls.length === 0 &&
            looks.length > 0 &&
            looks.every(({ status, list }) => status === 'pass' && list?.signed === true),
    };
}
function checkOf(value, at) {
    const record = recordOf(value, at);
    const status = oneOf(record['status'], STATUSES, `${at}.status`);
    const others = arrayOf(record['others'] ?? [], `${at}.others`, limits/* MAX_ARTIFACTS */.pE);
    const refusals = [record, ...others.map((other, index) => recordOf(other, `${at}.others[${index}]`))];
    const list = evidenceOf(record['evidence'], `${at}.evidence`);
    return {
        check: textOf(record['check'], `${at}.check`),
        status,
        recalls: refusals.filter((refusal) => refusal['code'] === 'REVOKED').map((refusal) => recallOf(refusal, at)),
        ...(list && { list }),
    };
}
function evidenceOf(value, at) {
    if (value === undefined)
        return undefined;
    const record = recordOf(value, at);
    if (record['kind'] !== 'revocation')
        return undefined;
    const list = listOf(record);
    if (list === undefined)
        throw new Malformed(`${at} does not describe a revocation list`);
    return list;
}
/** A refusal that says `REVOKED` and not what was recalled would open an issue without content. */
function recallOf(refusal, at) {
    const recall = recordOf(refusal['recall'], `${at}.recall`);
    const optional = (name) => recall[name] === undefined ? {} : { [name]: textOf(recall[name], `${at}.recall.${name}`, Infinity) };
    return {
        by: oneOf(recall['by'], RECALLED_BY, `${at}.recall.by`),
        value: textOf(recall['value'], `${at}.recall.value`),
        ...optional('reason'),
        ...optional('fixedIn'),
        ...optional('url'),
    };
}
/** Rows of one name are one thing: it is recalled where one of them is, and clear only where all of them are. */
function merged(rows) {
    const byName = new Map();
    for (const row of rows) {
        const key = JSON.stringify([row.kind, row.name]);
        const same = byName.get(key);
        if (same === undefined)
            byName.set(key, [row]);
        else
            same.push(row);
    }
    return [...byName.values()].map((same) => ({
        ...same[0],
        digests: Object.assign({}, ...same.map(({ digests }) => digests)),
        recalls: same.flatMap(({ recalls }) => recalls),
        lists: same.flatMap(({ lists }) => lists),
        clear: same.every(({ clear }) => clear),
    }));
}
function whyInconclusive(result, rows, warnings) {
    if (result === 'error')
        return 'the audit could not look at everything';
    if (result === 'waived')
        return 'checks of the audit were waived';
    if (rows.length === 0)
        return 'the audit looked at nothing';
    const checks = rows.flatMap((row) => (0,json/* isRecord */.u4)(row) && Array.isArray(row['checks']) ? row['checks'] : []);
    const others = checks.flatMap((check) => (0,json/* isRecord */.u4)(check) && Array.isArray(check['others']) ? check['others'] : []);
    for (const each of [...checks, ...others, ...warnings].filter(json/* isRecord */.u4)) {
        const { code, status } = each;
        if (status === 'error')
            return 'the audit could not look at everything';
        if (status === 'waived' && each['check'] === 'revocation')
            return 'the look into the revocation list was waived';
        if (typeof code === 'string' && code.startsWith('REVOCATIONS_'))
            return `the audit reports ${(0,formats_escape/* show */.WU)(code, 60)}`;
    }
    return undefined;
}
function recordOf(value, at) {
    if (!(0,json/* isRecord */.u4)(value))
        throw new Malformed(`${at} is not an object`);
    return value;
}
function arrayOf(value, at, most) {
    if (!Array.isArray(value))
        throw new Malformed(`${at} is not a list`);
    if (value.length > most)
        throw new TooMuch(`${at} has ${value.length} entries, ${most} are read`);
    return value;
}
/** @param most longer is malformed; reasons may have any length, since they are cut where they are shown. */
function textOf(value, at, most = issue_limits/* MAX_REPORTED_TEXT */.FQ) {
    if (typeof value !== 'string')
        throw new Malformed(`${at} is not text`);
    if (value.length > most)
        throw new TooMuch(`${at} has more than ${most} characters`);
    return value;
}
function oneOf(value, known, at) {
    const found = known.find((each) => each === value);
    if (found === undefined)
        throw new Malformed(`${at} is none of ${known.join(', ')}`);
    return found;
}
function digestsAt(value, at) {
    const record = recordOf(value, at);
    for (const [algorithm, hex] of Object.entries(record)) {
        if (!/^[a-z0-9]{1,20}$/.test(algorithm) || typeof hex !== 'string' || !/^[0-9a-f]{32,256}$/.test(hex))
            throw new Malformed(`${at} has something else than hex digests`);
    }
    return record;
}

// EXTERNAL MODULE: ./lib/net/network.js
var network = __webpack_require__(82989);
// EXTERNAL MODULE: ./lib/github/github-server.js
var github_server = __webpack_require__(96874);
// EXTERNAL MODULE: ./lib/formats/nearest.js
var nearest = __webpack_require__(87330);
;// CONCATENATED MODULE: ./lib/issues/inputs.js




const UNSET = '(unset)';
/** Whom `GITHUB_TOKEN` writes as. Nobody can have an account of this name: a login has no brackets. */
const WORKFLOW_BOT = 'github-actions[bot]';
const NAMES = ['report', 'github-token', 'label', 'author', 'dry-run'];
const REPOSITORY = /^(?!\.\.?\/)[A-Za-z0-9_.-]{1,100}\/(?!\.\.?$)[A-Za-z0-9_.-]{1,100}$/;
/** All inputs, or everything that is wrong with them. */
async function readIssuesInputs({ inputs, env }) {
    const problems = [];
    const problem = (where, message, fix) => void problems.push({ where, message, fix });
    const given = new Map(inputs.map(({ name, values }) => [name, values.join('\n')]));
    refuseUnknown(given.keys(), problem);
    const need = (name, fix) => {
        const value = read(given, name, problem);
        if (value === undefined)
            problem(name, 'is missing', fix);
        return value ?? '';
    };
    const report = need('report', 'Name the JSON report of the audit.');
    const token = need('github-token', 'Pass `${{ github.token }}`.');
    // What cannot be sent would be shown in the error of the one who tries.
    if (!/^[\x21-\x7e]*$/.test(token))
        problem('github-token', 'has characters that no token has', 'Check the secret.');
    const label = read(given, 'label', problem);
    const author = read(given, 'author', problem) ?? WORKFLOW_BOT;
    const dryRun = read(given, 'dry-run', problem) ?? 'false';
    if (label !== undefined && label.length > 50)
        problem('label', 'has more than 50 characters', 'Shorten it.');
    if (!['true', 'false'].includes(dryRun))
        problem('dry-run', 'is neither true nor false', 'Pass `true` or `false`.');
    const place = readPlace(env, problem);
    problems.push(...(await (0,network/* networkProblemsOf */.Yv)(env)));
    if (problems.length > 0 || place === undefined)
        return { problems };
    const value = { report, token, author, dryRun: dryRun === 'true', ...place };
    return { problems, inputs: label === undefined ? value : { ...value, label } };
}
function refuseUnknown(names, problem) {
    for (const name of names) {
        if (NAMES.includes(name))
            continue;
        const meant = (0,nearest/* nearest */.p)(name, NAMES);
        problem(name, 'is not an input', meant === undefined ? 'Remove it.' : `Did you mean \`${meant}\`?`);
    }
}
function read(given, name, problem) {
    const value = given.get(name);
    if (value === undefined || value === UNSET)
        return undefined;
    if (value === '')
        problem(name, 'is blank', `Give it a value, or remove the line. To leave an input out on purpose, write \`${UNSET}\`.`);
    else if (/[\r\n]/.test(value))
        problem(name, 'has more than one line', 'Give one value.');
    return value;
}
/** Where the issues are, as the runner says it. */
function readPlace(env, problem) {
    const { GITHUB_API_URL, GITHUB_REPOSITORY: repository = '' } = env;
    // The issues are of the repository that the job runs for, whatever `GH_HOST` says.
    const server = (0,github_server/* runnerServer */.s5)(env) ?? { value: github_server/* GITHUB */.U0 };
    const api = apiOf(GITHUB_API_URL ?? ('value' in server ? server.value.api : ''));
    if (api === undefined)
        problem('GITHUB_API_URL', 'is not an address that a token may be sent to', 'It must be https, without user or query.');
    if (!REPOSITORY.test(repository))
        problem('GITHUB_REPOSITORY', 'is not owner/name', 'The runner sets it.');
    return api && { api, repository, runUrl: runUrlOf(env) };
}
/** The page of this run; empty where the runner does not say, or says something that is no plain address. */
function runUrlOf({ GITHUB_SERVER_URL = '', GITHUB_REPOSITORY = '', GITHUB_RUN_ID = '' }) {
    const url = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
    return /^https:\/\/[A-Za-z0-9.:-]+\/[A-Za-z0-9_./-]+\/actions\/runs\/[0-9]+$/.test(url) ? url : '';
}

;// CONCATENATED MODULE: ./lib/issues/marker.js
/**
 * The hidden first line of every issue that an audit keeps: whose issue it is and what was seen last. It holds nothing but
 * digits, hex and times, so that no text of a report can end it or make another one.
 */


const MARKER = /^<!-- signature-gate:recall:v1 key=([0-9a-f]{64}) state=(recalled|absent|lifted) list=([0-9a-f]{32}|-) serial=([0-9]{1,16}|-) issued=([0-9TZ:.-]{24}|-) recalls=([0-9a-f]{64}) content=([0-9a-f]{64}) -->(?=\r?\n|$)/;
function hash(...parts) {
    return (0,sha256/* sha256Hex */.f)(JSON.stringify(parts));
}
/** What an issue is about, as its key. */
function keyOf({ kind, name }) {
    return hash('thing', kind, name);
}
function writeMarker({ key, state, list, recalls, content }) {
    const { place = '-', serial = '-', issuedAt = '-' } = list ?? {};
    return `<!-- signature-gate:recall:v1 key=${key} state=${state} list=${place} serial=${serial} issued=${issuedAt} recalls=${recalls} content=${content} -->`;
}
/** The marker at the very beginning of a body and the rest of it; anywhere else it is text that somebody wrote. */
function readMarker(body) {
    const found = MARKER.exec(body);
    if (found === null)
        return undefined;
    const [whole, key = '', state = '', ...rest] = found;
    const [place = '-', serial = '-', issuedAt = '-', recalls = '', content = ''] = rest;
    const list = orderOf(place, serial, issuedAt);
    if (list === 'malformed')
        return undefined;
    const marker = { key, state: state, recalls, content, ...(list && { list }) };
    return { marker, rest: body.slice(whole.length).replace(/^(?:\r?\n)+/, '') };
}
/** Undefined where the marker says that nothing is known of the list. */
function orderOf(place, serial, issuedAt) {
    if (place === '-')
        return undefined;
    if (serial !== '-' && !Number.isSafeInteger(Number(serial)))
        return 'malformed';
    if (issuedAt !== '-' && !isTime(issuedAt))
        return 'malformed';
    return {
        place,
        ...(serial !== '-' && { serial: Number(serial) }),
        ...(issuedAt !== '-' && { issuedAt }),
    };
}

// EXTERNAL MODULE: ./lib/report/facts.js
var facts = __webpack_require__(85697);
;// CONCATENATED MODULE: ./lib/issues/render.js
/**
 * The words of an issue. Everything of the report that stands in it is somebody else's text: names are set as code, a reason
 * stands in a fence that it cannot close, and nothing becomes a mention, a link, a comment or markup.
 */




const TITLE_LENGTH = 160;
const BY = {
    version: 'version',
    digest: 'digest',
    commit: 'commit',
    identity: 'identity of the signer',
    runId: 'workflow run',
};
/**
 * The issue of a thing that is recalled.
 *
 * @param list the newest list that is known to recall it.
 * @param runUrl the run that writes it: trusted text, and no part of what is compared.
 */
function recalledIssue(thing, list, runUrl) {
    const title = titleOf(thing);
    const text = [
        `${(0,formats_escape/* code */.aY)(thing.name)} (${kindWord(thing.kind)}) is deployed, and its publisher recalled it.`,
        digestLines(thing),
        ...recallParts(thing.recalls),
        listSentence('The list that was last seen to recall it', list),
        `What a recall means: [REVOKED](${(0,facts/* docsLink */._h)('REVOKED')}). This text is written again when something of it changes. The issue is closed when a newer list, whose signature holds, no longer names it.`,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
    return assemble(keyOf(thing), 'recalled', list, recallsHash(thing.recalls), title, text, runUrl);
}
/** The body of an issue with a note on top and the rest as it was. */
function notedBody(marker, rest, note, runUrl) {
    const text = withoutNote(rest);
    const words = note.state === 'absent'
        ? 'The last audit did not find this among what is deployed. The issue stays open: that it is gone does not lift the recall. Close it when you know that it is gone for good.'
        : listSentence('Lifted: a newer list, whose signature holds, no longer names this', note.list);
    const list = note.state === 'lifted' ? note.list : marker.list;
    const noted = `> ${words}\n\n${text}`;
    return assemble(marker.key, note.state, list, marker.recalls, '', noted, runUrl).body;
}
/** A note is the quotation on top; the reason of a recall cannot stand there. */
function withoutNote(rest) {
    const lines = rest.split(/\r?\n/);
    const first = lines.findIndex((line) => !line.startsWith('> '));
    const kept = first <= 0 ? lines : lines.slice(first);
    const text = kept.join('\n').replace(/^\n+/, '');
    const at = text.lastIndexOf(RUN_LINE);
    return (at < 0 ? text : text.slice(0, at)).trimEnd();
}
const RUN_LINE = '\n\nWritten by [this run](';
function assemble(key, state, list, recalls, title, text, runUrl) {
    const shown = text.length <= issue_limits/* MAX_ISSUE_BODY */.cS ? text : `${cutWhole(text, issue_limits/* MAX_ISSUE_BODY */.cS)}\n\n\u2026 (cut)`;
    const content = hash(state, list?.place ?? '', String(list?.serial), String(list?.issuedAt), title, shown);
    const marker = { key, state, recalls, content, ...(list && { list }) };
    const run = runUrl === '' ? '' : `${RUN_LINE}${runUrl}).`;
    return { title, marker, body: `${writeMarker(marker)}\n\n${shown}${run}\n` };
}
/** Cuts between characters: half of one is no text that an API takes. */
function cutWhole(text, length) {
    return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
/** A hash of the recalls alone: what a person who closed the issue has seen. */
function recallsHash(recalls) {
    const entries = recalls.map(({ by, value, reason, fixedIn, url }) => JSON.stringify([by, value, reason, fixedIn, url]));
    return hash(...new Set(entries.sort()));
}
/** A title is plain text: an `@` that could begin a mention and a `#` that could be a number get a joiner after them. */
function titleOf({ kind, name }) {
    const text = `Recalled ${kindWord(kind)}: ${(0,formats_escape/* plain */.pj)(name, TITLE_LENGTH)}`;
    return text
        .replace(/(?<![\p{L}\p{N}_])@(?=[\p{L}\p{N}_])/gu, '@\u200d')
        .replace(/#(?=[0-9])/g, '#\u200d')
        .replace(/[`<>[\]]/g, "'");
}
function kindWord(kind) {
    return kind === 'image' || kind === 'digest' || kind === 'version' ? kind : 'artifact';
}
function digestLines({ digests }) {
    return Object.entries(digests)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([algorithm, hex]) => `- ${(0,formats_escape/* code */.aY)(`${algorithm}:${hex}`)}`)
        .join('\n');
}
function recallParts(recalls) {
    const distinct = [...new Map(recalls.map((recall) => [recallsHash([recall]), recall])).values()];
    const hidden = distinct.length - issue_limits/* MAX_RECALLS_SHOWN */.Gb;
    return [
        ...distinct.slice(0, issue_limits/* MAX_RECALLS_SHOWN */.Gb).flatMap(recallPart),
        ...(hidden > 0 ? [`\u2026 and ${(0,formats_escape/* count */.U9)(hidden)} more recalls; the report of the audit has them all.`] : []),
    ];
}
function recallPart({ by, value, reason, fixedIn, url }) {
    const more = [
        ...(fixedIn === undefined ? [] : [`- Move to: ${(0,formats_escape/* code */.aY)(fixedIn)}`]),
        ...(url === undefined ? [] : [`- The publisher refers to: ${(0,formats_escape/* code */.aY)(url)}`]),
    ];
    return [
        `**Recalled by its ${BY[by]}** ${(0,formats_escape/* code */.aY)(value)}`,
        ...(more.length === 0 ? [] : [more.join('\n')]),
        ...(reason === undefined || reason.trim() === ''
            ? ['No reason is given.']
            : ['The reason, verbatim:', fenced(reason)]),
    ];
}
/** Text in a fence that is longer than any run of backticks in it (CommonMark 0.31, 4.5). What cannot be seen is shown. */
function fenced(text) {
    const cut = text.length <= issue_limits/* MAX_REASON_SHOWN */.s9 ? text : `${text.slice(0, issue_limits/* MAX_REASON_SHOWN */.s9)}\u2026(cut)`;
    const lines = cut.split(/\r\n|\r|\n/).map(formats_escape/* visible */.RK);
    const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${lines.join('\n')}\n${fence}`;
}
function listSentence(what, list) {
    if (list === undefined)
        return '';
    const facts = [
        ...(list.serial === undefined ? [] : [`serial ${list.serial}`]),
        ...(list.issuedAt === undefined ? [] : [`issued ${list.issuedAt}`]),
    ];
    return facts.length === 0 ? `${what}: without serial and date.` : `${what}: ${facts.join(', ')}.`;
}

;// CONCATENATED MODULE: ./lib/issues/plan.js
/**
 * What is to be done with the issues, from the report and from the issues that are there. Pure: nothing is asked or changed.
 *
 * An issue belongs to a thing where the marker in its first line says so and where its author is the one that this program
 * writes as: anybody can copy a marker, nobody else can write as that bot.
 */




/** Everything that one report asks for, in the order of the report. */
function planIssues(report, listed, options) {
    const own = ownIssues(listed, options.author);
    const recalled = report.things.filter(({ recalls }) => recalls.length > 0);
    const known = knownList(report);
    const steps = [
        ...recalled.map((thing) => forRecalled(thing, own.get(keyOf(thing)) ?? [], known, options)),
        ...unrecalled(report, own).map(([issue, thing]) => forUnrecalled(report, issue, thing, options)),
    ];
    const actions = steps.flatMap((step) => step.actions ?? []);
    const opened = actions.filter((action) => action.do === 'open');
    const beyond = new Set(opened.slice(issue_limits/* MAX_ISSUES_OPENED */.wQ));
    return {
        actions: actions.filter((action) => action.do !== 'open' || !beyond.has(action)),
        warnings: steps.flatMap((step) => step.warnings ?? []),
        recalled: recalled.length,
        unopened: beyond.size,
    };
}
/** The issues of this program by key, those that are open first, the oldest of them at the front. */
function ownIssues(listed, author) {
    const own = new Map();
    for (const issue of listed) {
        if (issue.isPullRequest || issue.author !== author)
            continue;
        const read = readMarker(issue.body);
        if (read === undefined)
            continue;
        const same = own.get(read.marker.key) ?? [];
        own.set(read.marker.key, [...same, { ...issue, ...read }]);
    }
    for (const [key, issues] of own)
        own.set(key, issues.sort(byStateAndNumber));
    return own;
}
/** Of closed ones the latest counts: it is the one that people remember. */
function byStateAndNumber(a, b) {
    if (a.state !== b.state)
        return a.state === 'open' ? -1 : 1;
    return a.state === 'open' ? a.number - b.number : b.number - a.number;
}
/** Where a refusal does not say which list it is from, and the whole report knows of one only, it is that. */
function knownList(report) {
    const lists = report.things.flatMap(({ lists: found }) => found);
    return new Set(lists.map(({ place }) => place)).size === 1 ? newestOf(lists) : undefined;
}
function newestOf(lists) {
    return lists.reduce((newest, list) => latest(newest, list), undefined);
}
function forRecalled(thing, [issue, ...others], known, { runUrl }) {
    const list = latest(issue?.marker.list, newestOf(thing.lists) ?? known);
    const { title, body, marker } = recalledIssue(thing, list, runUrl);
    if (issue === undefined)
        return { actions: [{ do: 'open', key: marker.key, title, body }] };
    const warnings = others
        .filter(({ state }) => state === 'open')
        .map(({ number }) => `issue ${number} is about the same thing as issue ${issue.number} and is left as it is`);
    const { number, key } = { number: issue.number, key: marker.key };
    if (issue.state === 'closed') {
        // Somebody who saw this recall closed the issue; the red audit goes on saying it.
        if (issue.marker.state !== 'lifted' && issue.marker.recalls === recallsHash(thing.recalls))
            return { warnings: [...warnings, `issue ${number} was closed by hand; the recall in it has not changed`] };
        return { actions: [{ do: 'reopen', number, key, title, body }], warnings };
    }
    if (issue.marker.content === marker.content)
        return { warnings };
    return { actions: [{ do: 'update', number, key, title, body }], warnings };
}
/** Open issues whose thing is under no recall in this report, with that thing, if it is in it at all. */
function unrecalled(report, own) {
    const things = new Map(report.things.map((thing) => [keyOf(thing), thing]));
    return [...own].flatMap(([key, issues]) => {
        const thing = things.get(key);
        if (thing !== undefined && thing.recalls.length > 0)
            return [];
        return issues.filter(({ state }) => state === 'open').map((issue) => [issue, thing]);
    });
}
/**
 * Closing needs all of it: a report that looked at everything, this very thing in it with "not recalled", and a list that is
 * signed, of the same place as the one in the marker, and newer. Whatever is missing leaves the issue open.
 */
function forUnrecalled(report, issue, thing, { runUrl }) {
    const { number, marker, rest } = issue;
    const keep = (why) => ({ warnings: [`issue ${number} stays open: ${why}`] });
    if (report.inconclusive !== undefined)
        return keep(report.inconclusive);
    if (thing === undefined) {
        if (marker.state === 'absent')
            return keep('the artifact is no longer deployed, but the recall still stands');
        const body = notedBody(marker, rest, { state: 'absent' }, runUrl);
        return { actions: [{ do: 'note', number, key: marker.key, body }] };
    }
    if (!thing.clear)
        return keep('no list whose signature held says that the recall is lifted');
    const { list } = marker;
    if (list === undefined)
        return keep('the list that recalled it is not known, so that none is newer');
    const newer = thing.lists.find((each) => each.signed && isNewer(each, list));
    if (newer === undefined)
        return keep('the list is not newer than the one that recalled it');
    const body = notedBody(marker, rest, { state: 'lifted', list: newer }, runUrl);
    return { actions: [{ do: 'close', number, key: marker.key, body }] };
}

// EXTERNAL MODULE: ./lib/core/time-limit.js
var time_limit = __webpack_require__(45708);
;// CONCATENATED MODULE: ./lib/issues/keep-issues.js
/**
 * Keeps one issue for each thing that an audit found recalled: reads the report, looks at the issues, does what the plan
 * says, and tells what it did. This is the whole program of the second job, which has nothing but a report and a token.
 */














const DONE = 0;
const MISCONFIGURED = 2;
const COULD_NOT = 3;
/**
 * @param asked aborts with `EndedBySignal` where the process is asked to end; no further change is begun then
 * @returns the exit code: 0 done, 2 wrong configuration, 3 it could not be done (completely), 128+n ended by a signal.
 */
async function keepIssues(host, clock = core_clock/* SYSTEM_CLOCK */.V, asked = new AbortController().signal, pace) {
    const counts = { opened: 0, updated: 0, closed: 0 };
    try {
        const { inputs, problems } = await readIssuesInputs(host);
        if (inputs === undefined)
            return await misconfigured(host, problems);
        const report = reportFrom(host, inputs.report);
        if ('code' in report)
            return keep_issues_ended(host, report);
        return await keep(host, { inputs, report, clock, asked, ...(pace && { pace }) }, counts);
    }
    catch (error) {
        const reason = asked.reason;
        if (reason instanceof ended/* EndedBySignal */.yJ)
            return stopped(host, reason);
        return keep_issues_ended(host, endingOf(error));
    }
    finally {
        for (const [name, value] of Object.entries(counts))
            host.setOutput(name, String(value));
    }
}
async function keep(host, { inputs, report, clock, asked, pace }, counts) {
    const { author, runUrl, dryRun } = inputs;
    const signal = AbortSignal.any([(0,time_limit/* timeLimit */.z)(issue_limits/* ISSUES_TIMEOUT_MS */.IK), asked]);
    const deadline = clock.now() + issue_limits/* ISSUES_TIMEOUT_MS */.IK;
    const context = await apiFor(inputs, { signal, clock, deadline, ...(pace && { pace }) });
    const plan = planIssues(report, await listIssues(context, author), { author, runUrl });
    const { lines, failures, undone } = dryRun
        ? { lines: plan.actions.map((action) => `would ${wordsFor(action)}`), failures: [], undone: 0 }
        : await performAll(host, context, inputs, plan.actions, counts);
    if (dryRun)
        for (const text of lines)
            host.line({ level: 'info', text });
    for (const text of plan.warnings)
        host.line({ level: 'info', text });
    const notDone = [...failures.map(failureLine), ...(undone > 0 ? [`${undone} more changes were not tried`] : [])];
    await host.writeSummary(summaryOf(plan, [...notDone, ...lines]));
    const [first] = failures;
    if (first)
        return keep_issues_ended(host, endingOfAll(first, failures, undone));
    if (plan.unopened > 0)
        return keep_issues_ended(host, tooMany(plan.unopened));
    host.finish(DONE, {
        level: 'pass',
        text: `\u2713 ${plan.recalled} recalled, ${lines.length} issues changed${dryRun ? ' (dry run: none)' : ''}`,
    });
    return DONE;
}
/** Loaded only where the inputs are right: the client looks at the environment as soon as it is there. */
async function apiFor({ api, repository, token }, how) {
    const { createOctokit } = await Promise.all(/* import() */[__webpack_require__.e(9059), __webpack_require__.e(942)]).then(__webpack_require__.bind(__webpack_require__, 70942));
    const context = { api, token, ...how };
    const [owner = '', repo = ''] = repository.split('/');
    return { ...context, octokit: createOctokit(context), owner, repo };
}
/** One issue that cannot be changed keeps nobody from knowing of the others. */
async function performAll(host, context, inputs, actions, counts) {
    const lines = [];
    const failures = [];
    for (const [index, action] of actions.entries()) {
        try {
            const text = await perform(context, inputs, action, counts);
            lines.push(text);
            host.line({ level: 'info', text });
        }
        catch (error) {
            if (context.signal.reason instanceof ended/* EndedBySignal */.yJ)
                throw context.signal.reason;
            const failure = { action, ending: endingOf(error) };
            failures.push(failure);
            host.line({ level: 'error', text: failureLine(failure) });
            if (!(error instanceof ApiError) || error.ends)
                return { lines, failures, undone: actions.length - index - 1 };
        }
    }
    return { lines, failures, undone: 0 };
}
function failureLine({ action, ending: { code, message } }) {
    return `could not ${wordsFor(action)}: ${code}, ${message}`;
}
/** The first failure, and how many there are; a wrong configuration only where nothing else went wrong. */
function endingOfAll({ ending }, failures, undone) {
    const more = failures.length - 1 + undone;
    const message = `${ending.message}${more > 0 ? `; ${more} more changes were not made` : ''}`;
    const other = failures.find((one) => one.ending.code !== 'CONFIG_INVALID');
    return ending.code === 'CONFIG_INVALID' && other ? endingOfAll(other, failures, undone) : { ...ending, message };
}
/** Does one thing and says what it was. */
async function perform(context, inputs, action, counts) {
    switch (action.do) {
        case 'open': {
            const { title, body } = action;
            const made = await openIssue(context, { title, body, labels: inputs.label === undefined ? [] : [inputs.label] });
            counts.opened++;
            // Its issues would never be found again, and every run would open them once more.
            if (made.author !== inputs.author)
                throw foreignAuthor(made.number, made.author, inputs.author);
            return `opened issue ${made.number}`;
        }
        case 'update':
        case 'reopen': {
            const { number, title, body } = action;
            const state = action.do === 'reopen' ? { state: 'open', state_reason: 'reopened' } : {};
            await changeIssue(context, number, { title, body, ...state });
            counts.updated++;
            return action.do === 'reopen' ? `reopened issue ${number}` : `updated issue ${number}`;
        }
        case 'note':
            await changeIssue(context, action.number, { body: action.body });
            counts.updated++;
            return `noted in issue ${action.number} that its artifact is no longer deployed`;
        case 'close':
            await changeIssue(context, action.number, { body: action.body, state: 'closed', state_reason: 'completed' });
            counts.closed++;
            return `closed issue ${action.number}: a newer list no longer names its artifact`;
    }
}
function wordsFor(action) {
    return action.do === 'open' ? `open an issue: ${action.title}` : `${action.do} issue ${action.number}`;
}
function reportFrom(host, path) {
    const read = (0,read_file/* readWhole */.oD)((0,external_node_path_.resolve)(host.workspace, path), issue_limits/* MAX_AUDIT_REPORT_BYTES */.kv, { shown: (0,formats_escape/* show */.WU)(path), links: 'refuse' });
    if ('refusal' in read)
        return read.refusal;
    const report = readAuditReport(read.bytes.toString('utf8'));
    return report.ok ? report.value : report.refusal;
}
function foreignAuthor(number, author, expected) {
    return new ApiError('CONFIG_INVALID', `issue ${number} was opened as ${(0,formats_escape/* show */.WU)(author)}, not as ${(0,formats_escape/* show */.WU)(expected)}; it would not be found again`, { hint: `Pass \`author: ${(0,formats_escape/* show */.WU)(author)}\`, or the token of the workflow.`, ends: true });
}
function tooMany(unopened) {
    return {
        code: 'LIMIT_EXCEEDED',
        message: `${unopened} more recalled things have no issue: one run opens ${issue_limits/* MAX_ISSUES_OPENED */.wQ}`,
        hint: 'The report of the audit names them all; the next run opens more.',
    };
}
function endingOf(error) {
    if (error instanceof ApiError)
        return { code: error.code, message: error.message, ...(error.hint !== undefined && { hint: error.hint }) };
    const late = error instanceof Error && error.name === 'TimeoutError';
    return { code: 'NETWORK', message: late ? 'the time for keeping the issues is over' : (0,result/* wordsOf */.Z9)(error) };
}
async function misconfigured(host, problems) {
    for (const { where, message, fix } of problems)
        host.annotate('error', 'CONFIG_INVALID', `${where} ${message}. ${fix}`);
    await host.writeSummary((0,summary_without_verdict/* configSummary */.h)(problems));
    host.finish(MISCONFIGURED, { level: 'fail', text: '\u2717 CONFIG_INVALID: no issue was looked at' });
    return MISCONFIGURED;
}
function stopped(host, { exitCode, message }) {
    host.finish(exitCode, { level: 'error', text: `? ${message}; the issues are not all kept. Run the job again.` });
    return exitCode;
}
function keep_issues_ended(host, { code, message, hint }) {
    const exitCode = code === 'CONFIG_INVALID' ? MISCONFIGURED : COULD_NOT;
    host.finish(exitCode, { level: 'error', text: `\u2717 ${code}: ${message}. ${hint ?? errors/* REASONS */.ez[code].fix}` });
    return exitCode;
}
/** @param lines what was done. */
function summaryOf({ recalled, warnings, unopened }, lines) {
    const all = [...lines, ...warnings, ...(unopened > 0 ? [`${unopened} more issues are not opened in this run`] : [])];
    const shown = all.slice(0, SUMMARY_LINES).map((line) => `<li>${(0,formats_escape/* prose */.CS)(line)}</li>`);
    const more = all.length > SUMMARY_LINES ? `<li>\u2026 and ${(0,formats_escape/* code */.aY)(String(all.length - SUMMARY_LINES))} more</li>` : '';
    return `<h2>Issues of recalled artifacts</h2><p>${recalled} recalled among what is deployed.</p><ul>${shown.join('')}${more}</ul>`;
}
const SUMMARY_LINES = 200;


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

/***/ 81344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ HttpError)
/* harmony export */ });
/** Why a request came to nothing. Who asked gives it a reason code. */
/** Thrown by the client for everything but the end of the run and what a reader of a body throws. */
class HttpError extends Error {
    kind;
    /** What happened, without the host: `cannot be reached: \u2026`. */
    what;
    constructor(kind, url, what, cause) {
        super(`${url.host} ${what}`, cause === undefined ? undefined : { cause });
        this.name = 'HttpError';
        this.kind = kind;
        this.what = what;
    }
}


/***/ }),

/***/ 82989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yv: () => (/* binding */ networkProblemsOf),
/* harmony export */   vv: () => (/* binding */ fetchOverNetwork),
/* harmony export */   ze: () => (/* binding */ useNetworkOf)
/* harmony export */ });
/** What `proxies.ts` reads. */
const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'no_proxy', 'NO_PROXY'];
let environment = {};
let proxies;
/** Takes the proxies of the environment; before this, and without any, addresses are asked directly. */
function useNetworkOf(env) {
    environment = Object.fromEntries(VARIABLES.map((name) => [name, env[name]]));
    proxies = undefined;
}
/** Sends a request to one address. @throws what `fetch` throws, and where a proxy was named in vain */
async function fetchOverNetwork(url, sending) {
    const found = await (proxies ??= proxiesIn(environment));
    if (!found)
        return fetch(url, sending);
    // Found beforehand in every run; a request that were sent past the proxy that somebody meant could leak.
    if (found.problems.length > 0)
        throw new Error('the proxy variables of the environment cannot be read');
    const { proxyFor } = await __webpack_require__.e(/* import() */ 9161).then(__webpack_require__.bind(__webpack_require__, 59161));
    const { fetchThrough } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9433)]).then(__webpack_require__.bind(__webpack_require__, 69433));
    return fetchThrough(url, sending, proxyFor(found, url));
}
/**
 * What is wrong with the environment for a run that asks the network. Not for one that is offline: nothing of this
 * matters there, and it is not looked at.
 */
async function networkProblemsOf(env) {
    const problems = [...((await proxiesIn(env))?.problems ?? [])];
    if (env['NODE_TLS_REJECT_UNAUTHORIZED']?.trim() === '0') {
        problems.push({
            where: 'NODE_TLS_REJECT_UNAUTHORIZED',
            message: 'is `0`: no certificate of a server is checked then, so that anyone on the line could answer',
            fix: 'Unset it. For a certificate authority of your own set `NODE_EXTRA_CA_CERTS` to its file.',
        });
    }
    return problems;
}
/** The proxies that an environment names; undefined where it names none, as nearly all do. */
async function proxiesIn(env) {
    if (VARIABLES.every((name) => (env[name] ?? '').trim() === ''))
        return undefined;
    const { proxiesOf } = await __webpack_require__.e(/* import() */ 9161).then(__webpack_require__.bind(__webpack_require__, 59161));
    const found = proxiesOf(env);
    return found.https || found.http || found.problems.length > 0 ? found : undefined;
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

/***/ 93208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ pauseFor),
/* harmony export */   fm: () => (/* binding */ waitFor),
/* harmony export */   hU: () => (/* binding */ hearWaits)
/* harmony export */ });
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91601);
/**
 * A word on waiting: a server that is silent for a while is named, so that a run that stands still says for whom. Who shows it decides
 * how often; nothing is worked out before, and nothing is said while pieces arrive.
 */

/** Nothing is said before: most answers, also slow ones, are there by then. */
const SILENCE_MS = 5_000;
/** How often it is looked at; a number on a terminal goes on by seconds. */
const TICK_MS = 1_000;
const listeners = new Set();
/** Tells of each wait of this process from now on. @returns ends it */
function hearWaits(listener) {
    listeners.add(listener);
    return () => {
        listeners.delete(listener);
    };
}
/** The system's; it keeps no process alive. */
const REAL = {
    now: () => performance.now(),
    every: (ms, call) => {
        const timer = setInterval(call, ms);
        timer.unref();
        return () => {
            clearInterval(timer);
        };
    },
};
/** Begins to wait for an answer. @param who a host, as users know it */
function waitFor(who, ticker = REAL) {
    let since = ticker.now();
    const silent = () => ticker.now() - since;
    const end = ticker.every(TICK_MS, () => {
        if (silent() >= SILENCE_MS)
            say(() => `waiting for ${who}: nothing has arrived for ${seconds(silent())} s`);
    });
    return {
        renew: () => {
            since = ticker.now();
        },
        end,
    };
}
/**
 * A pause before a server is asked again; a short one is not worth a word.
 *
 * @returns false where the end came first
 */
async function pauseFor(who, ms, end, { clock = _core_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .SYSTEM_CLOCK */ .V, ticker = REAL }) {
    const from = ticker.now();
    const left = () => Math.max(0, ms - (ticker.now() - from));
    const quiet = ticker.every(TICK_MS, () => {
        if (ms >= SILENCE_MS)
            say(() => `waiting to ask ${who} again, in ${seconds(left())} s`);
    });
    try {
        await clock.wait(ms, end);
        return true;
    }
    catch {
        return false;
    }
    finally {
        quiet();
    }
}
function say(text) {
    for (const listener of listeners)
        listener(text);
}
function seconds(ms) {
    return Math.round(ms / 1_000);
}


/***/ }),

/***/ 85697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _h: () => (/* binding */ docsLink),
/* harmony export */   aq: () => (/* binding */ DOCS_URL),
/* harmony export */   pI: () => (/* binding */ runFacts)
/* harmony export */ });
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18067);

/** The page that explains every reason code; the one place where the project's own address stands in the reports. */
const DOCS_URL = 'https://github.com/signature-gate/signature-gate/blob/main/docs/errors.md';
/** The facts of a run, from what its stages came to. */
function runFacts(run) {
    const { policy, options, roots, startedAt, finishedAt, installPath, share } = run;
    return {
        mode: options.mode,
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x,
        startedAt,
        finishedAt,
        policy: { source: policy.source, digest: policy.digest },
        trustRoots: roots.map(rootFact),
        reports: options.reports,
        ...(options.vsa && { vsa: options.vsa }),
        ...(share && { share }),
        ...(installPath !== undefined && { installPath }),
        ...(policy.ownMetrics && { ownMetrics: policy.ownMetrics }),
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

/***/ 21759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ row),
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/** Tables of the job summary: HTML on single lines, so that no blank line ends the HTML block. */
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


/***/ }),

/***/ 44460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ crashSummary),
/* harmony export */   h: () => (/* binding */ configSummary)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26200);
/* harmony import */ var _core_config_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85927);
/* harmony import */ var _formats_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96889);
/* harmony import */ var _summary_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21759);
/** The job summary of a run that has no verdict: the configuration is wrong, or something unforeseen happened. */




const PROBLEMS_SHOWN = 50;
/** Every problem with its place and its fix; nothing was checked. */
function configSummary(problems) {
    const rows = problems
        .slice(0, PROBLEMS_SHOWN)
        .map((problem) => (0,_summary_table_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .n)([(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_core_config_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(problem)), (0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(problem.message), (0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(problem.fix)]))
        .join('');
    const hidden = problems.length - PROBLEMS_SHOWN;
    const more = hidden > 0 ? `<p>\u2026 and ${hidden} more.</p>` : '';
    const title = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .couldNotLook */ .K2)(problems)
        ? '\u2757 The configuration could not be read; nothing was checked'
        : '\u26d4 The configuration is not valid; nothing was checked';
    return `<h2>${title}</h2>${(0,_summary_table_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .t)(['Where', 'Problem', 'What to do'], rows)}${more}`;
}
/** An unforeseen event: its words if it has any, and what the gate did. */
function crashSummary(words, what = 'failed') {
    const why = words === undefined ? '.' : `: ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(words)}`;
    return `<h2>\u2757 The gate ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(what)} before it had a result</h2><p>Nothing is verified, so the job must stop${why}</p>`;
}


/***/ })

};
