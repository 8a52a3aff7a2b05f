export const id = 6698;
export const ids = [6698];
export const modules = {

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

/***/ 11631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ TAG),
/* harmony export */   JY: () => (/* binding */ derHeader),
/* harmony export */   LD: () => (/* binding */ MalformedDer),
/* harmony export */   OA: () => (/* binding */ derTagged),
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
    return derTagged(derElements(content), what, tags);
}
/** The same of elements that were read. @throws MalformedDer */
function derTagged(found, what, tags) {
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


/***/ })

};
