export const id = 8324;
export const ids = [8324];
export const modules = {

/***/ 5478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/host/console.js
var host_console = __webpack_require__(44459);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/github/access.js
var github_access = __webpack_require__(12573);
// EXTERNAL MODULE: ./lib/core/child-environment.js
var child_environment = __webpack_require__(35745);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/net/http-error.js
var http_error = __webpack_require__(81344);
// EXTERNAL MODULE: ./lib/net/http.js + 1 modules
var http = __webpack_require__(31659);
// EXTERNAL MODULE: ./lib/net/network.js + 2 modules
var network = __webpack_require__(3393);
// EXTERNAL MODULE: ./lib/core/shown-address.js
var shown_address = __webpack_require__(32591);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
// EXTERNAL MODULE: ./lib/trust/embedded.js + 1 modules
var embedded = __webpack_require__(77449);
;// CONCATENATED MODULE: ./lib/commands/doctor/asked.js
/** What `doctor` finds out by asking: the time, GitHub's API, gh. */












const TIMEOUT_MS = 10_000;
const MAX_ANSWER = 1024 * 1024;
/** A server of the trusted root tells the time; the answer itself is not believed for anything. */
async function lookAtClock(console) {
    const what = 'clock';
    const { repository } = await (0,embedded/* instance */.K)('public-good');
    const asked = await ask(new URL(`${repository.replace(/\/+$/, '')}/timestamp.json`), undefined, console);
    if (typeof asked === 'string')
        return { what, state: 'unknown', text: `${(0,shown_address/* shownAddress */.U)(repository)} did not answer: ${asked}` };
    const theirs = Date.parse(asked.headers.get('date') ?? '');
    if (Number.isNaN(theirs))
        return { what, state: 'unknown', text: `${(0,shown_address/* shownAddress */.U)(repository)} does not say the time` };
    const seconds = Math.round((console.now().getTime() - theirs) / 1000);
    const text = `${Math.abs(seconds)} s ${seconds < 0 ? 'behind' : 'ahead of'} ${(0,shown_address/* shownAddress */.U)(repository)}`;
    return { what, state: Math.abs(seconds) * 1000 > limits/* MAX_CLOCK_SKEW_MS */.s9 ? 'bad' : 'good', text };
}
/** The API with the token of the environment: whether it is accepted, and what it may do, by name only. */
async function lookAtGitHub(console) {
    const what = 'GitHub API';
    const access = (0,github_access/* gitHubAccess */.g)(console.env, undefined);
    if (!access)
        return { what, state: 'bad', text: 'the environment names no API that can be asked' };
    const url = new URL(`${access.api.href.replace(/\/+$/, '')}/rate_limit`);
    const asked = await ask(url, access.token, console);
    const shown = (0,shown_address/* shownAddress */.U)(access.api);
    if (typeof asked === 'string')
        return { what, state: 'unknown', text: `${shown} did not answer: ${asked}` };
    const { status, headers } = asked;
    if (status === 401)
        return { what, state: 'bad', text: `${shown} refuses the token of the environment (401)` };
    if (status !== 200)
        return { what, state: 'unknown', text: `${shown} answers with ${status}` };
    const scopes = headers.get('x-oauth-scopes');
    const left = headers.get('x-ratelimit-remaining');
    const parts = [
        access.token === undefined ? 'without a token' : 'the token is accepted',
        ...(scopes === null ? [] : [scopes === '' ? 'no scopes' : `scopes: ${scopes}`]),
        ...(left === null ? [] : [`${left} requests left`]),
    ];
    return { what, state: 'good', text: `${shown}: ${parts.join(', ')}` };
}
/** What `gh --version` says, which `trusted-root: gh` needs. It gets no token. */
async function lookAtGh({ env }) {
    const what = 'gh';
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('gh', ['--version'], {
            // Not in the folder of the job: on Windows a `gh.exe` there would be started in place of the real one.
            cwd: (0,external_node_os_.tmpdir)(),
            env: (0,child_environment/* childEnvironment */.Q)(env),
            timeout: TIMEOUT_MS,
            maxBuffer: MAX_ANSWER,
        });
        const [, version = 'of an unknown version'] = /gh version (\S+)/.exec(stdout) ?? [];
        return { what, state: 'good', text: version };
    }
    catch {
        return { what, state: 'note', text: 'not found; `trusted-root: gh` and attestations of releases need it' };
    }
}
/** The answer, or why there is none. */
async function ask(url, token, { env }) {
    const [problem] = (0,network/* networkProblemsOf */.Y)(env);
    if (problem)
        return `\`${problem.where}\` ${problem.message}`;
    try {
        return await (0,http/* send */.tN)({ url, maxBytes: MAX_ANSWER, ...(token !== undefined && { confidential: { authorization: `Bearer ${token}` } }) }, { signal: AbortSignal.timeout(2 * TIMEOUT_MS), timeoutMs: TIMEOUT_MS });
    }
    catch (error) {
        if (error instanceof http_error/* HttpError */.j || error instanceof DOMException)
            return (0,result/* wordsOf */.Z9)(error);
        throw error;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(18067);
;// CONCATENATED MODULE: ./lib/commands/doctor/known.js
/** What `doctor` knows without asking anybody: Node.js, the built-in roots, the environment. */






const DAY_MS = 24 * 60 * 60_000;
/** The oldest Node.js that this runs on: major and minor. */
const OLDEST = [20, 19];
const TOKENS = ['GH_TOKEN', 'GITHUB_TOKEN', 'GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN'];
const PROXIES = ['HTTPS_PROXY', 'HTTP_PROXY'];
function lookAtNode({ machine: { node, platform, architecture } }) {
    const [major = 0, minor = 0] = node.split('.').map(Number);
    const isNew = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
    const text = `signature-gate ${version/* VERSION */.x}, Node.js ${node}, ${platform} ${architecture}`;
    return isNew
        ? { what: 'Node.js', state: 'good', text }
        : { what: 'Node.js', state: 'bad', text: `${text}: at least Node.js ${OLDEST.join('.')} is needed` };
}
/** The roots that stand in where TUF cannot be asked. */
async function lookAtRoots(console) {
    const all = await Promise.all(['public-good', 'staging'].map(embedded/* instance */.K));
    return all.map(({ name, signedAt }) => {
        const days = Math.floor((console.now().getTime() - signedAt.getTime()) / DAY_MS);
        const text = `${name}, built in, signed ${signedAt.toISOString().slice(0, 10)}`;
        const what = 'trusted root';
        if (days < -1)
            return { what, state: 'bad', text: `${text}: that is after the time of this machine; its clock is wrong` };
        const old = days * DAY_MS > limits/* DEFAULT_ROOT_MAX_AGE_MS */.HE;
        return {
            what,
            state: old ? 'note' : 'good',
            text: `${text}, ${days} days old${old ? ': move to a newer version' : ''}`,
        };
    });
}
function lookAtEnvironment({ env }) {
    return [...proxies(env), ...tls(env), ...tokens(env)];
}
function proxies(env) {
    const problems = (0,network/* networkProblemsOf */.Y)(env).map(({ where, message, fix }) => ({
        what: where,
        state: 'bad',
        text: `${message}. ${fix}`,
    }));
    const named = PROXIES.flatMap((name) => {
        const value = (env[name.toLowerCase()] ?? env[name] ?? '').trim();
        // Only where it leads: a proxy's address may hold a password.
        return value === ''
            ? []
            : [
                {
                    what: 'proxy',
                    state: 'note',
                    text: `${name}: ${(0,shown_address/* shownAddress */.U)(value.includes('://') ? value : `http://${value}`)}`,
                },
            ];
    });
    const except = (env['no_proxy'] ?? env['NO_PROXY'] ?? '').trim();
    return [
        ...problems,
        ...(named.length > 0 ? named : [{ what: 'proxy', state: 'good', text: 'none' }]),
        ...(except === '' ? [] : [{ what: 'proxy', state: 'note', text: `not for ${except}` }]),
    ];
}
function tls(env) {
    const file = (env['NODE_EXTRA_CA_CERTS'] ?? '').trim();
    if (file === '')
        return [{ what: 'TLS', state: 'good', text: 'the certificate authorities of Node.js' }];
    const text = `also the certificate authorities of NODE_EXTRA_CA_CERTS (${file})`;
    return [
        (0,external_node_fs_.existsSync)(file)
            ? { what: 'TLS', state: 'note', text }
            : { what: 'TLS', state: 'bad', text: `${text}, which does not exist: Node.js ignores it` },
    ];
}
function tokens(env) {
    const set = TOKENS.filter((name) => (env[name] ?? '').trim() !== '');
    const text = set.length > 0 ? `${set.join(', ')} (not shown)` : 'none: public repositories only, and few requests an hour';
    return [{ what: 'tokens', state: set.length > 0 ? 'good' : 'note', text }];
}

;// CONCATENATED MODULE: ./lib/commands/doctor/command.js
/** `signature-gate doctor`: what this machine has that a run needs. Nothing secret is printed: tokens are named. */



const [FINE, IN_THE_WAY] = [0, 1];
const MARKS = { good: '\u2713', note: '\u00b7', bad: '\u2717', unknown: '?' };
async function run({ values }, console) {
    const offline = values.has('offline');
    const findings = [
        lookAtNode(console),
        ...(await lookAtRoots(console)),
        ...lookAtEnvironment(console),
        await lookAtGh(console),
        ...(offline ? [] : [await lookAtClock(console), await lookAtGitHub(console)]),
    ];
    if (values.get('format') === 'json')
        console.out((0,host_console/* jsonText */.$)({ findings }));
    else
        console.out(findings.map(({ what, state, text }) => `${MARKS[state]} ${what.padEnd(20)}${text}`).join('\n'));
    return findings.some(({ state }) => state === 'bad') ? IN_THE_WAY : FINE;
}


/***/ }),

/***/ 35745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment),
/* harmony export */   Z: () => (/* binding */ OWN_HOME)
/* harmony export */ });
/**
 * What programs that the gate starts see of the environment. A job's holds its secrets: the inputs (`INPUT_*`), the
 * runner's own tokens (`ACTIONS_*`) and whatever a step was given. So nothing is passed on but what is named here.
 */
/** What finds and starts a program, and leads it to the network. Compared in upper case, as Windows does. */
const NEEDED_BY_ALL = [
    'PATH',
    'PATHEXT',
    'SYSTEMROOT',
    'WINDIR',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
];
/** Where the settings of the user are. */
const OWN_HOME = [
    'HOME',
    'USERPROFILE',
    'HOMEDRIVE',
    'HOMEPATH',
    'APPDATA',
    'LOCALAPPDATA',
    'PROGRAMDATA',
    'XDG_CACHE_HOME',
    'XDG_CONFIG_HOME',
    'XDG_DATA_HOME',
    'XDG_RUNTIME_DIR',
    'XDG_STATE_HOME',
    'TMPDIR',
    'TEMP',
    'TMP',
    'USER',
    'LOGNAME',
    'USERNAME',
    'LANG',
    'LC_ALL',
];
/**
 * The part of an environment that a program may have.
 *
 * @param more names of further variables, in upper case; one that ends with `*` is a prefix
 */
function childEnvironment(env, more = []) {
    const names = new Set([...NEEDED_BY_ALL, ...more]);
    const prefixes = more.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
    const mayHave = (name) => names.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined && mayHave(entry[0].toUpperCase())));
}


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

/***/ 11631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ TAG),
/* harmony export */   JY: () => (/* binding */ derHeader),
/* harmony export */   LD: () => (/* binding */ MalformedDer),
/* harmony export */   Um: () => (/* binding */ derParts),
/* harmony export */   XR: () => (/* binding */ derSetOf),
/* harmony export */   Yk: () => (/* binding */ derEncode),
/* harmony export */   tD: () => (/* binding */ bytesIn),
/* harmony export */   zN: () => (/* binding */ derElements)
/* harmony export */ });
/* unused harmony export DerElement */
/**
 * Reads DER (ITU-T X.690, section 10) and nothing that is merely BER: every structure has one encoding, so that two readers
 * cannot see two things in the same bytes. Only the elements of one level are taken apart at a time; what an element holds
 * is looked at when somebody asks for it.
 */
/** One element: tag, and content without and with its tag and length. */
class DerElement {
    /** The identifier octet as it is; numbers above 30, which take more octets, are not read. */
    tag;
    /** Where its content ends in the bytes that it was read from, and so it itself. */
    end;
    #bytes;
    #start;
    #contentStart;
    constructor(tag, bytes, [start, contentStart, end]) {
        this.tag = tag;
        this.end = end;
        this.#bytes = bytes;
        this.#start = start;
        this.#contentStart = contentStart;
    }
    /** Of most elements only the one or the other is asked for, and a view of bytes costs more than to find its ends. */
    get content() {
        return this.#bytes.subarray(this.#contentStart, this.end);
    }
    get whole() {
        return this.#bytes.subarray(this.#start, this.end);
    }
}
/** Tags of what is read here (X.680, section 8; context-specific ones are constructed). */
const TAG = {
    boolean: 0x01,
    integer: 0x02,
    bitString: 0x03,
    octetString: 0x04,
    oid: 0x06,
    utcTime: 0x17,
    generalizedTime: 0x18,
    sequence: 0x30,
    set: 0x31,
    context0: 0xa0,
    context1: 0xa1,
    context2: 0xa2,
    context3: 0xa3,
};
/** Thrown by the functions here; `message` says what is wrong with the structure. */
class MalformedDer extends Error {
}
/** The elements that stand side by side in `content`. @throws MalformedDer */
function derElements(content) {
    const found = [];
    for (let at = 0; at < content.length;) {
        const element = elementAt(content, at);
        found.push(element);
        at = element.end;
    }
    return found;
}
function elementAt(bytes, at) {
    const tag = bytes[at] ?? 0;
    const first = bytes[at + 1];
    if (first === undefined)
        throw new MalformedDer('it is cut off');
    if ((tag & 0x1f) === 0x1f)
        throw new MalformedDer('a tag has more than one byte');
    // X.690, 10.1: the definite form in the fewest octets. 0x80 would be the indefinite form.
    const octets = first < 0x80 ? 0 : first & 0x7f;
    if (first === 0x80)
        throw new MalformedDer('a length is indefinite, which DER does not allow');
    if (octets > 3)
        throw new MalformedDer('a length is too large');
    const start = at + 2 + octets;
    if (bytes.length < start)
        throw new MalformedDer('it is cut off');
    const length = octets === 0 ? first : bytes.readUIntBE(at + 2, octets);
    // More octets begin where fewer end: at 128, then at each power of 256.
    if (octets > 0 && length < Math.max(0x80, 256 ** (octets - 1)))
        throw new MalformedDer('a length is not written in the shortest form');
    const end = start + length;
    if (bytes.length < end)
        throw new MalformedDer('it is cut off');
    return new DerElement(tag, bytes, [at, start, end]);
}
/**
 * The elements of a structure whose parts are all known.
 *
 * @param tags the tags that they must have, no more and no fewer
 * @throws MalformedDer
 */
function derParts(content, what, ...tags) {
    const found = derElements(content);
    if (found.length !== tags.length || tags.some((tag, index) => found[index]?.tag !== tag))
        throw new MalformedDer(`${what} does not have the parts that it must have`);
    return found;
}
/** The members of a SET OF, which DER sorts by their encoding (X.690, 11.6); equal ones are refused. @throws MalformedDer */
function derSetOf(content, what) {
    const members = derElements(content);
    members.forEach(({ whole }, index) => {
        const before = members[index - 1]?.whole;
        if (before && Buffer.compare(before, whole) >= 0)
            throw new MalformedDer(`${what} is not in the order of DER`);
    });
    return members;
}
/** Writes one element: tag, length in the fewest octets, content (X.690, 8.1 and 10.1). */
function derEncode(tag, ...content) {
    return Buffer.concat([derHeader(tag, bytesIn(content)), ...content]);
}
/** What stands before the content of an element: tag and length in the fewest octets. */
function derHeader(tag, length) {
    const octets = [];
    for (let rest = length; rest > 0; rest = Math.floor(rest / 256))
        octets.unshift(rest & 0xff);
    return Buffer.from(length < 0x80 ? [tag, length] : [tag, 0x80 | octets.length, ...octets]);
}
/** The length of all parts together. */
function bytesIn(parts) {
    return parts.reduce((sum, part) => sum + part.length, 0);
}


/***/ }),

/***/ 11767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ readPem),
/* harmony export */   Ks: () => (/* binding */ pemLines),
/* harmony export */   Yi: () => (/* binding */ withoutByteOrderMark),
/* harmony export */   _5: () => (/* binding */ isProtoBase64),
/* harmony export */   i2: () => (/* binding */ readPemMaybeWrapped),
/* harmony export */   y4: () => (/* binding */ decodeBase64),
/* harmony export */   zH: () => (/* binding */ decodeEitherBase64)
/* harmony export */ });
/** Strict decoders: Node's own skip what they do not understand, and a verifier must not guess. */
/** Searched for, because a pattern that repeats over the whole text overflows the stack from some MiB on. */
const OUTSIDE_BASE64 = /[^A-Za-z0-9+/]/;
const OUTSIDE_LINES = /[^A-Za-z0-9+/=\r\n]/;
const OUTSIDE_EITHER = /[^A-Za-z0-9+/_=\r\n-]/;
const STANDARD = /[+/]/;
const URL_SAFE = /[-_]/;
/**
 * Decodes padded standard base64 (RFC 4648, section 4). Line ends and surrounding white space are allowed, since signers
 * wrap lines and end files with a newline.
 *
 * @returns the bytes, or undefined where the text is empty or no base64.
 */
function decodeBase64(text) {
    if (typeof text !== 'string')
        return undefined;
    // Nearly every text is the very base64 of its bytes: encoding them again tells, in a fraction of the time that a search takes.
    const bytes = Buffer.from(text, 'base64');
    if (bytes.length > 0 && bytes.toString('base64') === text)
        return bytes;
    if (isPackedBase64(text))
        return bytes;
    const lines = text.trim();
    if (OUTSIDE_LINES.test(lines))
        return undefined;
    const packed = withoutBlanks(lines);
    return isPackedBase64(packed) ? Buffer.from(packed, 'base64') : undefined;
}
/** Letters and padding, and nothing around them: what nearly every signer writes. */
function isPackedBase64(text) {
    const letters = text.endsWith('=') ? text.slice(0, text.endsWith('==') ? -2 : -1) : text;
    return text.length % 4 === 0 && letters !== '' && !OUTSIDE_BASE64.test(letters);
}
/**
 * The same in the standard or in the URL-safe alphabet (RFC 4648, section 5), as DSSE (envelope.md) allows either. A text with
 * letters of both is refused.
 */
function decodeEitherBase64(text) {
    if (typeof text !== 'string' || !URL_SAFE.test(text))
        return decodeBase64(text);
    return STANDARD.test(text) ? undefined : decodeBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
}
/**
 * True for base64 as ProtoJSON allows it: either alphabet, padded or not, but no letters of both and nothing else. Readers of
 * ProtoJSON for Node skip whatever they do not know.
 */
function isProtoBase64(text) {
    if (OUTSIDE_EITHER.test(text) || (URL_SAFE.test(text) && STANDARD.test(text)))
        return false;
    const packed = /[\r\n]/.test(text) ? withoutBlanks(text) : text;
    const letters = packed.endsWith('=') ? packed.slice(0, packed.endsWith('==') ? -2 : -1) : packed;
    const isWhole = letters === packed ? packed.length % 4 !== 1 : packed.length % 4 === 0;
    return isWhole && !letters.includes('=');
}
/**
 * An ASCII text without blanks, tabs and line ends. A pattern would keep one piece for each: of a text of line ends alone, a
 * hundred times its length.
 */
function withoutBlanks(ascii) {
    const bytes = Buffer.from(ascii, 'latin1');
    let length = 0;
    for (const byte of bytes)
        if (byte !== 0x0a && byte !== 0x0d && byte !== 0x20 && byte !== 0x09)
            bytes[length++] = byte;
    return bytes.toString('latin1', 0, length);
}
const BEGIN = /-----BEGIN ([A-Z0-9 ]{1,40})-----\r?\n/g;
/** Blocks of one file: a chain of certificates has three or four. */
const MAX_PEM_BLOCKS = 100;
/** Base64 and white space; what else stands there is no block. */
const OUTSIDE_BLOCK = /[^A-Za-z0-9+/= \t\r\n]/;
/**
 * All PEM blocks of a text in their order (RFC 7468), the first hundred at most; text around them is ignored, a block that
 * is no base64 is left out. Ends are searched for: a pattern that repeats over a block of megabytes overflows the stack.
 */
function readPem(text) {
    const blocks = [];
    let end = 0;
    for (const { 0: line, 1: label = '', index } of text.matchAll(BEGIN)) {
        if (index < end)
            continue;
        if (blocks.length >= MAX_PEM_BLOCKS)
            break;
        const start = index + line.length;
        // No dash stands in a block, so that the next one begins its end, or it has none.
        const dash = text.indexOf('-', start);
        const closing = `-----END ${label}-----`;
        if (dash < 0 || !text.startsWith(closing, dash))
            continue;
        end = dash + closing.length;
        const body = text.slice(start, dash);
        // Nearly every body is written as RFC 7468 has it, which is told by writing it again.
        const usual = Buffer.from(body, 'base64');
        if (usual.length > 0 && pemLines(usual) === body)
            blocks.push({ label, der: usual });
        else {
            const der = OUTSIDE_BLOCK.test(body) ? undefined : decodeBase64(withoutBlanks(body));
            if (der)
                blocks.push({ label, der });
        }
    }
    return blocks;
}
/** PEM as text or as base64 of it: cosign writes certificates and keys either way. */
function readPemMaybeWrapped(text) {
    const plain = readPem(text);
    if (plain.length)
        return plain;
    const unwrapped = decodeBase64(text);
    return unwrapped ? readPem(unwrapped.toString('latin1')) : [];
}
/** Base64 as it stands in PEM: lines of 64 characters, each with its newline (RFC 7468, section 2). */
function pemLines(der) {
    const packed = der.toString('base64');
    let lines = '';
    for (let at = 0; at < packed.length; at += 64)
        lines += `${packed.slice(at, at + 64)}\n`;
    return lines;
}
/** Without the byte order mark that editors of Windows write. */
function withoutByteOrderMark(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}


/***/ }),

/***/ 72155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Nx: () => (/* binding */ moreLines),
/* harmony export */   pB: () => (/* binding */ isBlankLine),
/* harmony export */   wx: () => (/* binding */ trimLineEnd)
/* harmony export */ });
/** Lines of files that strangers wrote: cut one after the other, since a list of all would be kept before anybody counts it. */
const LF = 0x0a;
/** The lines without their ends (LF, CR LF); the last one needs none. */
function* linesOf(bytes) {
    for (let start = 0, number = 1; start < bytes.length; number++) {
        const found = bytes.indexOf(LF, start);
        const next = found < 0 ? bytes.length : found;
        const end = next > start && bytes[next - 1] === 0x0d ? next - 1 : next;
        yield { content: bytes.subarray(start, end), number };
        start = next + 1;
    }
}
/** True where there are more lines than that; no further line is looked at then. */
function moreLines(bytes, most) {
    let lines = 1;
    for (let at = bytes.indexOf(LF); at >= 0 && lines <= most; at = bytes.indexOf(LF, at + 1))
        lines++;
    return lines > most;
}
/** True where a line has nothing but what JSON takes for white space (RFC 8259, section 2). */
function isBlankLine(content) {
    return content.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
/** A text without blanks, tabs and carriage returns at its end. A pattern for it takes the square of the time that a run of them is long. */
function trimLineEnd(text) {
    let end = text.length;
    while (end > 0 && isTrailing(text.charCodeAt(end - 1)))
        end--;
    return end === text.length ? text : text.slice(0, end);
}
function isTrailing(code) {
    return code === 0x20 || code === 0x09 || code === 0x0d;
}


/***/ }),

/***/ 12573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ gitHubAccess),
/* harmony export */   gitHubApi: () => (/* binding */ gitHubApi),
/* harmony export */   gitHubToken: () => (/* binding */ gitHubToken)
/* harmony export */ });
/* harmony import */ var _net_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85035);
/* harmony import */ var _github_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96874);


const WHERE = 'attestation-source';
/**
 * The API of the server that `GH_HOST` or `GITHUB_SERVER_URL` names. `GITHUB_API_URL` says it in other words, and counts
 * unless it is the runner's own and `GH_HOST` names another server: the API must be of the server that `repo` speaks of.
 */
function gitHubApi(env) {
    const server = (0,_github_server_js__WEBPACK_IMPORTED_MODULE_1__/* .githubServer */ .Dl)(env);
    if ('problem' in server)
        return { problem: { where: WHERE, ...server.problem } };
    const given = env['GITHUB_API_URL']?.trim() ?? '';
    const text = given === '' || isOfAnother(server.value, given, env) ? server.value.api : given;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url && (0,_net_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isSafeUrl */ .FY)(url) && (0,_net_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainUrl */ .Aj)(url))
        return { value: url };
    const message = `\`GITHUB_API_URL\` of the environment is not an https URL of an API`;
    return { problem: { where: WHERE, message, fix: 'Unset it, or set it to `https://HOST/api/v3`.' } };
}
/** True for the API of the server that the job runs for, where another one is meant. */
function isOfAnother({ host }, address, env) {
    const runner = (0,_github_server_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerServer */ .s5)(env);
    if (!runner || !('value' in runner) || runner.value.host === host || !URL.canParse(address))
        return false;
    return new URL(address).host === new URL(runner.value.api).host;
}
/**
 * The token: the `github-token` input, else one of the environment that is for this server, in gh's order (`gh help
 * environment`): `GH_TOKEN` for github.com and tenants, `GH_ENTERPRISE_TOKEN` for other servers, and `GITHUB_TOKEN` for the
 * server that the job runs for.
 */
function gitHubToken(env, given) {
    const names = namesOfTokens(env).map((name) => env[name]);
    return [given, ...names].find((one) => one !== undefined && one.trim() !== '')?.trim();
}
function namesOfTokens(env) {
    const server = (0,_github_server_js__WEBPACK_IMPORTED_MODULE_1__/* .githubServer */ .Dl)(env);
    if ('problem' in server)
        return [];
    const { host, kind } = server.value;
    const runner = (0,_github_server_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerServer */ .s5)(env);
    const isRunners = runner !== undefined && 'value' in runner && runner.value.host === host;
    if (kind !== 'server')
        return ['GH_TOKEN', ...(runner === undefined || isRunners ? ['GITHUB_TOKEN'] : [])];
    return ['GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN', ...(isRunners ? ['GH_TOKEN', 'GITHUB_TOKEN'] : [])];
}
/** Both, for a run whose API was found to be well named. */
function gitHubAccess(env, given) {
    const api = gitHubApi(env);
    const token = gitHubToken(env, given);
    return 'value' in api ? { api: api.value, ...(token !== undefined && { token }) } : undefined;
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
/** What the codes of the operating system mean (errno(3), getaddrinfo(3)). */
const PLAIN = [
    [/\bECONNREFUSED\b/, 'the server refused the connection'],
    [/\bENOTFOUND\b/, 'the name of the server is unknown'],
    [/\bEAI_AGAIN\b/, 'the name of the server could not be looked up'],
    [/\b(?:ECONNRESET|EPIPE)\b/, 'the connection was closed'],
    [/\bETIMEDOUT\b/, 'the server did not answer in time'],
    [/\b(?:EHOSTUNREACH|ENETUNREACH)\b/, 'the network has no way to the server'],
];
function inPlainWords(message) {
    const words = PLAIN.find(([code]) => code.test(message))?.[1];
    return words === undefined ? message : `${words} (${message})`;
}
/** The words of the causes, outermost first, without the one that says nothing (`fetch failed`). */
function causeWords(error) {
    const said = [];
    for (let depth = 0, at = error; depth < MAX_CAUSES && at !== undefined; depth++, at = causeOf(at)) {
        const message = messageOf(at);
        if (message !== '' && message !== 'fetch failed')
            said.push(inPlainWords(message));
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

/***/ 31659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KA: () => (/* binding */ PASSING),
  eT: () => (/* binding */ REDIRECTS),
  tN: () => (/* binding */ send)
});

// EXTERNAL MODULE: ./lib/core/clock.js
var core_clock = __webpack_require__(91601);
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
async function persist(asked, hop, manners) {
    let request = asked;
    const { signal, deadline, retries = 0, clock = core_clock/* SYSTEM_CLOCK */.V } = manners;
    const end = deadline ? AbortSignal.any([signal, deadline]) : signal;
    for (let attempt = 0;; attempt++) {
        const got = await attemptOnce(request, hop, manners, end);
        if (got instanceof http_error/* HttpError */.j && got.kind === 'another-part')
            request = { ...asked, resume: () => undefined };
        const wait = waitAfter(got, manners, attempt, clock.now());
        if (wait !== undefined && attempt < retries && (await pause(clock, wait, end)))
            continue;
        signal.throwIfAborted();
        if (got instanceof http_error/* HttpError */.j)
            throw got;
        return got;
    }
}
/** @returns false where the end came first. */
async function pause(clock, ms, end) {
    try {
        await clock.wait(ms, end);
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
        if (error instanceof http_error/* HttpError */.j && AGAIN.has(error.kind))
            return error;
        throw error;
    });
}
/** Another attempt may get an answer; after another part than was asked for, one to the whole. */
const AGAIN = new Set(['unreachable', 'late', 'another-part']);
/** Milliseconds before another attempt; undefined where none would help, or the server wants too long a pause. */
function waitAfter(got, manners, attempt, now) {
    const { waitMs = FIRST_WAIT_MS, longestWaitMs = limits/* MAX_RETRY_WAIT_MS */.H7, isPassing = isPassingStatus } = manners;
    const usual = waitMs * 3 ** attempt;
    if (got instanceof http_error/* HttpError */.j)
        return usual;
    if (!isPassing(got))
        return undefined;
    const asked = manners.waitOf ? manners.waitOf(got, attempt, now) : (0,retry_after/* retryAfter */.P)(got.headers, now);
    return asked !== undefined && asked > longestWaitMs ? undefined : (asked ?? usual);
}
function isPassingStatus({ status }) {
    return PASSING.has(status);
}
/** One request, and its answer to the end. Whatever Node throws becomes an `HttpError`. */
async function once(request, { url, strayed }, manners) {
    const { body } = request;
    const had = request.resume?.();
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
                ...(had && { range: `bytes=${had.length}-`, 'if-range': had.etag }),
                ...(!strayed && request.confidential),
                ...(body && { 'content-type': body.type }),
            },
            ...(body && { body: body.text }),
        }).catch((error) => {
            throw unreachable(url, error);
        });
        return await readAnswer(response, { url, strayed }, request, { had, onChunk });
    }
    finally {
        clock.end();
    }
}
async function readAnswer(response, { url, strayed }, { read, maxBytes, resume }, { had, onChunk }) {
    const { status, headers, ok } = response;
    if (resume && isAnotherPart(response, had)) {
        await response.body?.cancel().catch(() => undefined);
        throw new http_error/* HttpError */.j('another-part', url, 'answers with another part of the file than was asked for');
    }
    const from = had && status === 206 ? had.length : 0;
    const chunks = chunksOf(response, url, { maxBytes: ok ? maxBytes - from : limits/* MAX_ERROR_BYTES */.uE, strict: ok, onChunk });
    if (ok && read)
        await read(chunks, { from, headers });
    const bytes = ok && read ? Buffer.alloc(0) : await collect(chunks);
    return { status, headers, bytes, url, strayed };
}
/** A part that does not go on where the earlier one ended, or a server that has none (RFC 9110, 14.4 and 15.5.17). */
function isAnotherPart({ status, headers }, had) {
    if (status !== 206)
        return had !== undefined && status === 416;
    return !had || !(headers.get('content-range') ?? '').toLowerCase().startsWith(`bytes ${had.length}-`);
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


/***/ })

};
