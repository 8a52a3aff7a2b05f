export const id = 4482;
export const ids = [4482,3393];
export const modules = {

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

/***/ 3393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchOverNetwork: () => (/* binding */ fetchOverNetwork),
  networkProblemsOf: () => (/* binding */ networkProblemsOf),
  useNetworkOf: () => (/* binding */ useNetworkOf)
});

// EXTERNAL MODULE: ./lib/net/address.js
var address = __webpack_require__(85035);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/net/no-proxy.js
/**
 * Which hosts are asked without a proxy (`NO_PROXY`). No standard says how the variable is read; this is what curl and
 * the runner's toolkit agree on, with the ports and networks that Go knows besides.
 */

/** Reads a list whose entries are parted by commas or spaces. */
function parseNoProxy(text) {
    const entries = [];
    const wrong = [];
    for (const [index, word] of text
        .split(/[\s,]+/)
        .filter(Boolean)
        .entries()) {
        const entry = entryOf(word);
        if (entry)
            entries.push(entry);
        else
            wrong.push(index + 1);
    }
    return { entries, wrong };
}
/** True where the list names the host of this address. Names are not looked up: a network holds literal addresses only. */
function isExempt({ entries }, url) {
    const host = hostOf(url.hostname);
    const port = url.port === '' ? (url.protocol === 'http:' ? '80' : '443') : url.port;
    return entries.some((entry) => {
        if (entry.kind === 'all')
            return true;
        if (entry.port !== undefined && entry.port !== port)
            return false;
        if (entry.kind === 'network')
            return isWithin(entry.network, host);
        return (host === entry.name && !entry.below) || host.endsWith(`.${entry.name}`);
    });
}
/** A host name as it is compared: lower case, without brackets and without the dot of the root. */
function hostOf(hostname) {
    return hostname
        .toLowerCase()
        .replace(/^\[(.*)\]$/, '$1')
        .replace(/\.$/, '');
}
function isWithin(network, host) {
    const family = (0,external_node_net_.isIP)(host);
    return family !== 0 && network.check(host, family === 4 ? 'ipv4' : 'ipv6');
}
function entryOf(word) {
    if (word === '*')
        return { kind: 'all' };
    if (word.includes('/'))
        return networkOf(word);
    // An IPv6 address has colons of its own: with a port it stands in brackets.
    if ((0,external_node_net_.isIP)(word) !== 0)
        return addressOf(word);
    const [, bracketed, plain = '', port] = /^(?:\[([^\]]*)\]|(.*?))(?::([0-9]{1,5}))?$/.exec(word) ?? [];
    const at = port === undefined ? {} : { port: String(Number(port)) };
    if (bracketed !== undefined)
        return (0,external_node_net_.isIP)(bracketed) === 6 ? { ...addressOf(bracketed), ...at } : undefined;
    if ((0,external_node_net_.isIP)(plain) !== 0)
        return { ...addressOf(plain), ...at };
    const name = hostOf(plain).replace(/^\*?\./, '');
    return name === '' || /[:@[\]]/.test(name) ? undefined : { kind: 'name', name, below: plain.startsWith('*.'), ...at };
}
function addressOf(address) {
    const network = new external_node_net_.BlockList();
    network.addAddress(address, (0,external_node_net_.isIP)(address) === 4 ? 'ipv4' : 'ipv6');
    return { kind: 'network', network };
}
/** `10.0.0.0/8`, `fd00::/8` (RFC 4632, RFC 4291, 2.3). */
function networkOf(word) {
    const [, address = '', digits = ''] = /^\[?([^\]/]+)\]?\/([0-9]{1,3})$/.exec(word) ?? [];
    const family = (0,external_node_net_.isIP)(address);
    const bits = Number(digits);
    if (family === 0 || bits > (family === 4 ? 32 : 128))
        return undefined;
    const network = new external_node_net_.BlockList();
    network.addSubnet(address, bits, family === 4 ? 'ipv4' : 'ipv6');
    return { kind: 'network', network };
}

;// CONCATENATED MODULE: ./lib/net/proxies.js


const FIX = 'Write `http://HOST:PORT` or `https://HOST:PORT`, with `USER:PASSWORD@` before the host where it needs a login.';
/** Reads the variables. The names in lower case come first, as for curl; one that is blank is not set. */
function proxiesOf(env) {
    const problems = [];
    const read = (name) => {
        const set = variableOf(env, name);
        const proxy = set && parseProxy(set.value);
        if (set && !proxy) {
            problems.push({ where: set.name, message: 'is not an address of a proxy (its value is not shown)', fix: FIX });
        }
        return proxy;
    };
    const [https, http] = [read('https_proxy'), read('http_proxy')];
    const set = variableOf(env, 'no_proxy');
    const exempt = parseNoProxy(set?.value ?? '');
    if (set && exempt.wrong.length > 0) {
        const [first, ...more] = exempt.wrong;
        const message = `has entries that cannot be read: number ${[first, ...more].join(', ')}`;
        const fix = 'Write names, addresses and networks (`10.0.0.0/8`), parted by commas, without a scheme.';
        problems.push({ where: set.name, message, fix });
    }
    return { ...(https && { https }), ...(http && { http }), exempt, problems };
}
/** The proxy for an address; undefined where it is asked directly. Loopback always is. */
function proxyFor({ https, http, exempt }, url) {
    if (isOwnMachine(url.hostname) || isExempt(exempt, url))
        return undefined;
    return url.protocol === 'https:' ? https : http;
}
/** Loopback in every spelling, with the addresses that lead there although they are none (`0.0.0.0`, `[::]`). */
function isOwnMachine(hostname) {
    const name = hostname.replace(/\.$/, '');
    return (0,address/* isLoopback */.U9)(name) || /^(?:0\.0\.0\.0|\[::\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\])$/.test(name);
}
function variableOf(env, lower) {
    for (const name of [lower, lower.toUpperCase()]) {
        const value = env[name]?.trim() ?? '';
        if (value !== '')
            return { name, value };
    }
    return undefined;
}
/** @returns undefined where the text is no address of a proxy. */
function parseProxy(text) {
    const address = text.includes('://') ? text : `http://${text}`;
    if (/[\s\\]/.test(address) || !URL.canParse(address))
        return undefined;
    const url = new URL(address);
    if (!['http:', 'https:'].includes(url.protocol) || url.pathname !== '/' || url.search || url.hash)
        return undefined;
    const authorization = loginOf(url);
    if (authorization === null)
        return undefined;
    url.username = url.password = '';
    return { url, ...(authorization !== undefined && { authorization }) };
}
/** RFC 7617; null where a part of the login is not encoded as a URL requires. */
function loginOf({ username, password }) {
    if (username === '' && password === '')
        return undefined;
    try {
        const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
        return `Basic ${Buffer.from(login, 'utf8').toString('base64')}`;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/net/network.js

let proxies;
/** Takes the proxies of the environment; before this, and without any, addresses are asked directly. */
function useNetworkOf(env) {
    const found = proxiesOf(env);
    proxies = found.https || found.http || found.problems.length > 0 ? found : undefined;
}
/** Sends a request to one address. @throws what `fetch` throws, and where a proxy was named in vain */
async function fetchOverNetwork(url, sending) {
    if (!proxies)
        return fetch(url, sending);
    // Found beforehand in every run; a request that were sent past the proxy that somebody meant could leak.
    if (proxies.problems.length > 0)
        throw new Error('the proxy variables of the environment cannot be read');
    const { fetchThrough } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9433)]).then(__webpack_require__.bind(__webpack_require__, 69433));
    return fetchThrough(url, sending, proxyFor(proxies, url));
}
/**
 * What is wrong with the environment for a run that asks the network. Not for one that is offline: nothing of this
 * matters there, and it is not looked at.
 */
function networkProblemsOf(env) {
    const problems = [...proxiesOf(env).problems];
    if (env['NODE_TLS_REJECT_UNAUTHORIZED']?.trim() === '0') {
        problems.push({
            where: 'NODE_TLS_REJECT_UNAUTHORIZED',
            message: 'is `0`: no certificate of a server is checked then, so that anyone on the line could answer',
            fix: 'Unset it. For a certificate authority of your own set `NODE_EXTRA_CA_CERTS` to its file.',
        });
    }
    return problems;
}


/***/ })

};
