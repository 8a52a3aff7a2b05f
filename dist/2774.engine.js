export const id = 2774;
export const ids = [2774];
export const modules = {

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

/***/ 33482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ KEY_FORM_NAMES),
/* harmony export */   Xh: () => (/* binding */ suffixesOf),
/* harmony export */   dG: () => (/* binding */ calledOf),
/* harmony export */   tD: () => (/* binding */ keyFormOf),
/* harmony export */   uQ: () => (/* binding */ KEY_FORMS)
/* harmony export */ });
/**
 * Signatures that come in a form of their own by a bare key: the one home of what they are called and of their usual names. What
 * reads a row `x` is `X` of `evidence/signatures/x.ts`, and what verifies it is `X` of `verify/keys/x.ts`: `npm run docs` writes the
 * tables of both.
 */
const KEY_FORMS = [
    {
        name: 'minisign',
        called: { minisign: 'a minisign signature', signify: 'a signify signature' },
        suffixes: ['.minisig'],
    },
    { name: 'ssh', called: { ssh: 'an SSH signature' }, suffixes: [] },
    { name: 'cms', called: { cms: 'a CMS signature' }, suffixes: ['.p7s', '.cms'] },
];
/** The rows as those see them who treat all alike. */
const ROWS = KEY_FORMS;
/** The names of all forms, as lists of formats have them: `minisign`, `SSH`. */
const KEY_FORM_NAMES = ROWS.flatMap(({ called }) => Object.values(called)).map((text) => text.replace(/^an? | signature$/g, ''));
/** The usual names of the row's files; none where there is no such row. */
function suffixesOf(name) {
    return ROWS.find((row) => row.name === name)?.suffixes ?? [];
}
/** The row of evidence by its form; undefined for evidence that is not by a bare key alone. */
function keyFormOf(form) {
    return ROWS.find(({ called }) => Object.hasOwn(called, form));
}
/** What evidence of a form is called, with its article. */
function calledOf(form) {
    return keyFormOf(form)?.called[form] ?? 'a signature';
}


/***/ }),

/***/ 84415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/** Words as messages show them, one after another: `a`, `b`. */
function quoted(words, joint = ', ') {
    return words.map((word) => `\`${word}\``).join(joint);
}


/***/ }),

/***/ 95519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ SARIF_SCHEMA),
/* harmony export */   JL: () => (/* binding */ REPORT_FILES),
/* harmony export */   Tl: () => (/* binding */ filesAt),
/* harmony export */   VZ: () => (/* binding */ REPORT_HEAD_LENGTH),
/* harmony export */   Zx: () => (/* binding */ ALL_REPORT_FILES),
/* harmony export */   d0: () => (/* binding */ CODE_QUALITY_CHECK),
/* harmony export */   gs: () => (/* binding */ VSA_TYPE),
/* harmony export */   hb: () => (/* binding */ SUBJECTS_HEAD),
/* harmony export */   i1: () => (/* binding */ JUNIT_HEAD),
/* harmony export */   lC: () => (/* binding */ METRICS_HEAD),
/* harmony export */   pl: () => (/* binding */ HTML_HEAD),
/* harmony export */   q6: () => (/* binding */ CODE_QUALITY_EMPTY),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* harmony import */ var _report_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81086);
/**
 * The files that a run writes of its answer: the one home of their names, inputs and outputs. Inputs, outputs, the check of
 * their places, the transaction of `report/publish.ts` and the docs are made from this table. What is written for a row `x` is
 * `X` of `report/files/x.ts`: `npm run docs` writes the table of these writers.
 */

/** How every metrics file begins. */
const METRICS_HEAD = '# HELP signature_gate_';
/** Where the schema of SARIF 2.1.0 is published (OASIS). */
const SARIF_SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const JUNIT_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="signature-gate"';
const HTML_HEAD = '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="generator" content="signature-gate';
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const VSA_TYPE = 'https://slsa.dev/verification_summary/v1';
/** A comment without a blank: actions/attest skips such a line, and so does every reader of checksum lists. */
const SUBJECTS_HEAD = '#signature-gate:subjects';
/** How each issue in GitLab's report is named before its reason code; it comes first in each, so that the file says whose it is. */
const CODE_QUALITY_CHECK = 'signature-gate/';
/** Without an issue there is no room for a name: a blank line that no other tool writes stands for it. */
const CODE_QUALITY_EMPTY = '[\n \n]\n';
/** Characters that are enough to see how a file begins. */
const REPORT_HEAD_LENGTH = 1_024;
const begins = (...heads) => (text) => heads.some((head) => text.startsWith(head));
/** JSON is compared without white space. */
const beginsJson = (head) => (text) => text.replaceAll(/\s/g, '').startsWith(head);
/** How the predicate of a summary begins that this program wrote. */
const PREDICATE_HEAD = '{"verifier":{"version":{"signature-gate":';
const REPORT_FILES = [
    {
        name: 'report',
        description: 'Where to write the JSON report; without it, no report is written.',
        earlier: 'report of an earlier run',
        parts: [
            {
                suffix: '',
                output: 'report',
                description: 'Path of the JSON report, if `report` is given.',
                beginsRight: beginsJson(`{"mediaType":"${_report_type_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_MEDIA_TYPE */ .n}"`),
            },
        ],
    },
    {
        name: 'sarif',
        description: 'Where to write SARIF 2.1.0 for code scanning: a result for each refusal and each warning.',
        earlier: 'SARIF file of an earlier run',
        parts: [
            {
                suffix: '',
                output: 'sarif',
                description: 'Path of the SARIF file, if `sarif` is given.',
                beginsRight: beginsJson(`{"$schema":"${SARIF_SCHEMA}","version":"2.1.0","runs":[{"tool":{"driver":{"name":"signature-gate"`),
            },
        ],
    },
    {
        name: 'junit',
        description: 'Where to write JUnit XML: a test case for each check of each artifact.',
        earlier: 'JUnit file of an earlier run',
        parts: [
            {
                suffix: '',
                output: 'junit',
                description: 'Path of the JUnit file, if `junit` is given.',
                beginsRight: begins(JUNIT_HEAD),
            },
        ],
    },
    {
        name: 'codequality',
        description: "Where to write GitLab's code quality report: an issue for each refusal and each warning.",
        earlier: 'code quality report of an earlier run',
        parts: [
            {
                suffix: '',
                output: 'codequality',
                description: 'Path of the code quality report, if `codequality` is given.',
                beginsRight: (head) => head === CODE_QUALITY_EMPTY || beginsJson(`[{"check_name":"${CODE_QUALITY_CHECK}`)(head),
            },
        ],
    },
    {
        name: 'html',
        description: 'Where to write a page for people: the answer, the reasons, and the evidence for each artifact. It loads nothing from other places.',
        earlier: 'page of an earlier run',
        parts: [
            {
                suffix: '',
                output: 'html',
                description: 'Path of the HTML page, if `html` is given.',
                beginsRight: begins(HTML_HEAD),
            },
        ],
    },
    {
        name: 'vsa',
        description: 'Where to write a verification summary (SLSA VSA) of the artifacts that passed, for actions/attest to sign. It is written only where the run passed; needs `vsa-resource`.',
        earlier: 'verification summary of an earlier run',
        parts: [
            {
                suffix: '',
                output: 'vsa',
                description: 'Path of the verification summary, an in-toto statement; empty where nothing passed.',
                beginsRight: beginsJson(`{"_type":"${STATEMENT_TYPE}","predicateType":"${VSA_TYPE}","predicate":${PREDICATE_HEAD}`),
            },
            {
                suffix: '.predicate.json',
                output: 'vsa-predicate',
                description: 'Path of its predicate alone: `predicate-path` of actions/attest.',
                beginsRight: beginsJson(PREDICATE_HEAD),
            },
            {
                suffix: '.subjects.txt',
                output: 'vsa-subjects',
                description: 'Path of the list of its subjects: `subject-checksums` of actions/attest.',
                beginsRight: begins(SUBJECTS_HEAD),
            },
        ],
    },
    {
        name: 'metrics',
        description: 'Where to keep counters for the textfile collector of node_exporter (`\u2026.prom`).',
        earlier: 'metrics file of an earlier run',
        parts: [
            {
                suffix: '',
                output: 'metrics',
                description: 'Path of the metrics file, if `metrics` is given and the file was written.',
                // A machine that lost power leaves an empty file behind.
                beginsRight: (head) => head === '' || head.startsWith(METRICS_HEAD),
            },
        ],
    },
];
const ALL_REPORT_FILES = REPORT_FILES;
/** Every file that these paths stand for. */
function filesAt(paths) {
    return ALL_REPORT_FILES.flatMap(({ name, parts }) => {
        const path = paths[name];
        return path === undefined ? [] : parts.map(({ suffix }) => path + suffix);
    });
}


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

/***/ 18067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version in reports and in `--version`; a test holds it to package.json. */
const VERSION = '0.1.0';


/***/ }),

/***/ 26936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ windowsNameProblem),
/* harmony export */   m: () => (/* binding */ withoutNamespace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/** Names that mean something else on Windows than what they say (learn.microsoft.com, "Naming Files, Paths, and Namespaces"). */

/** Devices, with or without an extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$)(?:[. ]|$)/i;
/**
 * Why a part of a path is no name of a file on Windows, as the rest of a sentence; undefined where it is one.
 *
 * @param segment between two separators; not empty
 */
function windowsNameProblem(segment) {
    if (RESERVED.test(segment))
        return 'is the name of a device on Windows';
    if (/[. ]$/.test(segment))
        return 'ends in a dot or a space, which Windows drops';
    return /[<>:"|?*]/.test(segment) ? 'has a character that Windows allows in no name' : undefined;
}
/**
 * A path without the prefix that tells Windows to take the rest as it is: `\\?\C:\dist` is `C:\dist`, `\\?\UNC\host\share` is
 * `\\host\share`. Its `?` is no wildcard, and Node.js adds the prefix itself where a path is long.
 *
 * @param separator of the system: elsewhere such a text is the name of a file
 */
function withoutNamespace(path, separator = node_path__WEBPACK_IMPORTED_MODULE_0__.sep) {
    if (separator !== '\\')
        return path;
    return path.replace(/^\\\\\?\\(?=[A-Za-z]:\\)/, '').replace(/^\\\\\?\\UNC\\/i, '\\\\');
}


/***/ }),

/***/ 98596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   df: () => (/* binding */ slashed),
/* harmony export */   "do": () => (/* binding */ plainlyBelow),
/* harmony export */   nx: () => (/* binding */ inside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** Paths as users read them: relative to the workspace where they lie in it, always with `/`. */


/** The path relative to the workspace, with `/`; undefined where it lies outside. The workspace itself is ''. */
function inside(path, workspace) {
    const name = below(path, workspace);
    if (name !== undefined)
        return name;
    const root = realPath(workspace);
    return root === undefined || root === workspace ? undefined : below(path, root);
}
/** A path from a folder on that has no empty parts and no dots to resolve. */
const HAS_DOTS = /(?:^|\/)\.{0,2}(?:\/|$)/;
/**
 * `relative(folder, path)` of systems whose paths have `/`, where the one begins with the other: it is asked for each of a hundred
 * thousand files, and takes both apart.
 *
 * @param folder absolute
 * @returns undefined where the path itself does not tell
 */
function plainlyBelow(path, folder) {
    if (path[folder.length] !== '/' || !path.startsWith(folder))
        return undefined;
    const rest = path.slice(folder.length + 1);
    return HAS_DOTS.test(rest) ? undefined : rest;
}
function below(path, root) {
    const plain = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(root) ? plainlyBelow(path, root) : undefined;
    if (plain !== undefined)
        return plain;
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return name === '..' || name.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(name) ? undefined : slashed(name);
}
/** A path of the system with `/` between its parts. */
const slashed = (path) => (node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? path.replaceAll('\\', '/') : path);
/** Where a path leads without links, as the system spells it; undefined where it leads nowhere. */
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 66002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SO: () => (/* binding */ compileGlob),
  yk: () => (/* binding */ escapeGlob),
  fg: () => (/* binding */ isGlob),
  xz: () => (/* binding */ literalName)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
;// CONCATENATED MODULE: ./lib/formats/glob-steps.js
/** The parts of one spelling of a glob: segments, and in them text, wildcards and sets. `glob.ts` says what each means. */
/** A last `**` means every file below: any folders and then a name. */
function toSteps(segments) {
    const steps = [];
    for (const segment of segments) {
        if (segment !== '**')
            steps.push({ kind: 'segment', tokens: toTokens(segment) });
        else if (steps.at(-1)?.kind !== 'folders')
            steps.push({ kind: 'folders' });
    }
    if (steps.at(-1)?.kind === 'folders')
        steps.push({ kind: 'segment', tokens: [{ kind: 'star', captured: false }] });
    return steps;
}
/** Segments of a path; `.` and doubled slashes mean nothing. An escaped slash is a slash: no name can hold one. */
function splitSegments(pattern) {
    const segments = [''];
    for (const [piece] of pattern.matchAll(/\\?\/|\\.|[^\\/]+|\\$/gsu)) {
        if (piece.endsWith('/'))
            segments.push('');
        else
            segments.push((segments.pop() ?? '') + piece);
    }
    return segments.filter((segment) => segment !== '' && segment !== '.');
}
function toTokens(segment) {
    const tokens = [];
    let text = '';
    const put = (token) => {
        if (text !== '')
            tokens.push({ kind: 'text', text });
        text = '';
        if (token.kind !== 'star' || tokens.at(-1)?.kind !== 'star')
            tokens.push(token);
    };
    for (let at = 0; at < segment.length; at++) {
        const char = segment.charAt(at);
        const end = char === '[' ? setEnd(segment, at) : -1;
        if (char === '*')
            put({ kind: 'star', captured: true });
        else if (char === '?')
            put({ kind: 'one' });
        else if (end > 0) {
            put(toSet(segment.slice(at + 1, end)));
            at = end;
        }
        else if (char === '\\' && at + 1 < segment.length)
            text += segment.charAt(++at);
        else
            text += char;
    }
    if (text !== '')
        tokens.push({ kind: 'text', text });
    return tokens;
}
/** Index of the `]` that closes the set opened at `open`, or -1. A `]` right at the start is a member. */
function setEnd(text, open) {
    let at = open + 1;
    if (text[at] === '!' || text[at] === '^')
        at++;
    if (text[at] === ']')
        at++;
    for (; at < text.length && text[at] !== '/'; at++) {
        if (text[at] === ']')
            return at;
        if (text[at] === '\\')
            at++;
    }
    return -1;
}
function toSet(body) {
    const negated = /^[!^]/.test(body);
    // A dash is one that makes a range unless it is escaped, first or last.
    const points = [...(negated ? body.slice(1) : body).matchAll(/\\(.)|(.)/gsu)].map(([char, escaped]) => ({
        value: (escaped ?? char).codePointAt(0) ?? 0,
        dash: char === '-',
    }));
    const ranges = [];
    for (let at = 0; at < points.length; at++) {
        const low = points[at]?.value ?? 0;
        const high = points[at + 1]?.dash === true ? points[at + 2] : undefined;
        if (high)
            at += 2;
        ranges.push([low, high?.value ?? low]);
    }
    return { kind: 'set', negated, ranges };
}

;// CONCATENATED MODULE: ./lib/formats/glob-braces.js
/** Braces of a glob: `{a,b}` stands for either text. */

/** Spellings that the braces of one pattern may stand for: each is matched against every name. */
const MAX_SPELLINGS = 1_024;
/** Every spelling that the braces stand for; stops soon after there are more than allowed. */
function expandBraces(text) {
    for (let open = 0; open < text.length; open++) {
        if (text[open] === '\\')
            open++;
        else if (text[open] === '[')
            open = Math.max(open, setEnd(text, open));
        else if (text[open] === '{') {
            const group = readGroup(text, open);
            if (!group)
                continue;
            const tails = expandBraces(text.slice(group.end + 1));
            const spellings = [];
            for (const head of group.options.flatMap(expandBraces)) {
                for (const tail of tails)
                    spellings.push(text.slice(0, open) + head + tail);
                if (spellings.length > MAX_SPELLINGS)
                    break;
            }
            return spellings;
        }
    }
    return [text];
}
/** The options between the brace at `open` and its partner; undefined where it has none, or no comma. */
function readGroup(text, open) {
    const options = [];
    let from = open + 1;
    let depth = 0;
    for (let at = from; at < text.length; at++) {
        const char = text[at];
        if (char === '\\')
            at++;
        else if (char === '[')
            at = Math.max(at, setEnd(text, at));
        else if (char === '{')
            depth++;
        else if (char === '}' && depth > 0)
            depth--;
        else if ((char === ',' || char === '}') && depth === 0) {
            options.push(text.slice(from, at));
            from = at + 1;
            if (char === '}')
                return options.length > 1 ? { options, end: at } : undefined;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/formats/glob-match.js
/** As `matchSegment`, one level up: steps against segments, `**` taking the part of `*`. */
function matchSteps(steps, segments) {
    const captures = [];
    let step = 0;
    let at = 0;
    let folders = -1;
    let resume = 0;
    while (step < steps.length || at < segments.length) {
        const wanted = steps[step];
        if (wanted?.kind === 'folders') {
            folders = step++;
            resume = at;
            continue;
        }
        const segment = segments[at];
        const found = wanted?.kind === 'segment' && segment !== undefined ? matchSegment(wanted.tokens, segment) : undefined;
        if (found) {
            captures[step++] = found;
            at++;
        }
        else if (folders < 0 || resume >= segments.length)
            return undefined;
        else {
            at = ++resume;
            step = folders + 1;
        }
    }
    // A `**` has no entry of its own: `flat` skips the hole.
    return captures.flat();
}
function matchSegment(tokens, text) {
    const stars = [];
    let token = 0;
    let at = 0;
    let star = -1;
    while (token < tokens.length || at < text.length) {
        const wanted = tokens[token];
        if (wanted?.kind === 'star') {
            star = token++;
            stars.push({ captured: wanted.captured, from: at, to: at });
            continue;
        }
        const next = wanted ? advance(wanted, text, at) : -1;
        const latest = stars.at(-1);
        if (next >= 0) {
            at = next;
            token++;
        }
        else if (!latest || latest.to >= text.length)
            return undefined;
        else {
            at = latest.to = afterPoint(text, latest.to);
            token = star + 1;
        }
    }
    return stars.filter(({ captured }) => captured).map(({ from, to }) => text.slice(from, to));
}
/** The index behind what the token matches at `at`, or -1. */
function advance(token, text, at) {
    if (token.kind === 'text')
        return text.startsWith(token.text, at) ? at + token.text.length : -1;
    const point = text.codePointAt(at);
    if (point === undefined)
        return -1;
    const member = token.kind === 'one' || token.ranges.some(([low, high]) => low <= point && point <= high) !== token.negated;
    return member ? afterPoint(text, at) : -1;
}
function afterPoint(text, at) {
    return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

;// CONCATENATED MODULE: ./lib/formats/glob.js
/**
 * Globs over names with `/`, our own because a gate must not overlook a file: every name counts, dotfiles and names with
 * newlines too, and the walk must know which links and folders a pattern would have led it to.
 *
 * `*` and `?` match within one segment (`?` one code point), `**` as a whole segment any number of folders, `[a-z]` and
 * `[!a-z]` one code point, `{a,b}` either text. A brace without comma and an unclosed bracket are plain text. `\` takes
 * the next character literally, except on Windows, where it separates folders as users write it.
 */





const HABIT = external_node_path_.sep === '\\' ? 'separates' : 'escapes';
/** Whether a text has any character that a glob would not take literally. */
function isGlob(text, backslash = HABIT) {
    return (backslash === 'escapes' ? /[*?[{\\]/ : /[*?[{]/).test(text);
}
/** A pattern that matches exactly this name (given with `/`). */
function escapeGlob(text, backslash = HABIT) {
    const escaped = backslash === 'escapes' ? text.replace(/[*?[\]{},\\]/g, '\\$&') : text.replace(/[*?[{]/g, (found) => `[${found}]`);
    return escaped.startsWith('!') ? `./${escaped}` : escaped;
}
/**
 * The one name that a pattern stands for because all its special characters are taken literally (`x\[1\].tgz` is
 * `x[1].tgz`), as `escapeGlob` writes it; undefined where a wildcard is left.
 */
function literalName(pattern, backslash = HABIT) {
    const escaped = backslash === 'escapes' ? /\\(.)/gsu : /\[([*?[{])\]/g;
    return isGlob(pattern.replace(escaped, ''), backslash) ? undefined : pattern.replace(escaped, '$1');
}
/**
 * Compiles a pattern that is relative to where names start.
 *
 * @returns the glob, or why there is none: `LIMIT_EXCEEDED` for too many wildcards, `UNSAFE_PATH` where it is absolute
 *   or has a `..` segment.
 */
function compileGlob(text, backslash = HABIT) {
    const pattern = backslash === 'separates' ? text.replaceAll('\\', '/') : text;
    const wildcards = pattern.match(/\\.|\*+|[?[{]/gsu)?.filter((found) => !found.startsWith('\\')).length ?? 0;
    if (wildcards > limits/* MAX_GLOB_WILDCARDS */.qg)
        return { refusal: tooMuch(text, 'wildcards', wildcards, limits/* MAX_GLOB_WILDCARDS */.qg) };
    const spellings = expandBraces(pattern);
    if (spellings.length > MAX_SPELLINGS) {
        return { refusal: tooMuch(text, 'spellings', `more than ${MAX_SPELLINGS}`, MAX_SPELLINGS) };
    }
    const ways = [];
    for (const spelling of spellings) {
        const segments = splitSegments(spelling);
        if (spelling.startsWith('/') || segments.includes('..')) {
            return {
                refusal: {
                    code: 'UNSAFE_PATH',
                    message: `the pattern ${text} leaves the folder that it starts from`,
                    hint: 'Write a pattern relative to the workspace, without `..`; name files elsewhere as plain paths.',
                },
            };
        }
        ways.push(toSteps(segments));
    }
    return assemble(text, ways);
}
function tooMuch(text, what, actual, max) {
    return {
        code: 'LIMIT_EXCEEDED',
        message: `the pattern ${text} has too many ${what}`,
        expected: `at most ${max}`,
        actual: `${actual}`,
        hint: 'Write several simpler patterns.',
    };
}
function assemble(source, ways) {
    const steps = [];
    const starts = [];
    for (const way of ways) {
        starts.push(steps.length);
        steps.push(...way, { kind: 'end' });
    }
    /** A `**` may stand for no folder at all, so the step behind it is reached together with it. */
    const close = (positions) => {
        const closed = new Set();
        for (let position of positions) {
            closed.add(position);
            while (steps[position]?.kind === 'folders')
                closed.add(++position);
        }
        return [...closed];
    };
    const start = close(starts);
    const step = (state, segment) => {
        const reached = [];
        for (const position of state) {
            const at = steps[position];
            if (at?.kind === 'folders')
                reached.push(position);
            else if (at?.kind === 'segment' && matchSegment(at.tokens, segment))
                reached.push(position + 1);
        }
        return reached.some((position) => steps[position]?.kind === 'folders') ? close(reached) : reached;
    };
    return {
        source,
        start,
        step,
        accepts: (state) => state.some((position) => steps[position]?.kind === 'end'),
        continues: (state) => state.some((position) => steps[position]?.kind !== 'end'),
        match: (name) => {
            const segments = name.split('/');
            for (const way of ways) {
                const captures = matchSteps(way, segments);
                if (captures)
                    return captures;
            }
            return undefined;
        },
        matchesAllBelow: (name) => name
            .split('/')
            .reduce(step, start)
            .some((position) => steps[position]?.kind === 'folders' &&
            isAnything(steps[position + 1]) &&
            steps[position + 2]?.kind === 'end'),
    };
}
function isAnything(step) {
    return step?.kind === 'segment' && step.tokens.length === 1 && step.tokens[0]?.kind === 'star';
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

/***/ 14963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ MINIMUM_CHECKS)
/* harmony export */ });
/** The checks that the minimum (`require`) can name. */
const MINIMUM_CHECKS = ['signature', 'attestation', 'checksum', 'manifest', 'sbom', 'revocation'];


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

/***/ 33729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ EXPECT_VERSION),
/* harmony export */   Iq: () => (/* binding */ CHAIN_ROWS),
/* harmony export */   Ix: () => (/* binding */ REQUIRE),
/* harmony export */   Q3: () => (/* binding */ MANIFEST_FILES),
/* harmony export */   Q4: () => (/* binding */ REVOCATION_LIST),
/* harmony export */   SA: () => (/* binding */ MANIFEST_FACTS),
/* harmony export */   lN: () => (/* binding */ REVOCATION_ROWS)
/* harmony export */ });
/* harmony import */ var _model_minimum_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14963);
/* harmony import */ var _input_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9661);
/** The rows of the table of inputs about the release chain: manifests, revocation lists, the minimum. */


/** A key of the policy itself. */
const REQUIRE = (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('require', 'CHECK', 'The minimum, one check per line: `signature`, `attestation`, `checksum`, `manifest`, `sbom`, `revocation`. Every artifact must pass these.', {
    sets: 'policy.require',
    values: _model_minimum_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .MINIMUM_CHECKS */ .t,
    inFile: { says: 'The minimum: checks that every artifact must pass, whatever its rules say.', item: 'A check.' },
});
/** A key of the policy itself. */
const EXPECT_VERSION = (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('expect-version', 'VERSION', 'The version that every manifest must state, exactly.', {
    sets: 'policy.expect-version',
    needs: ['manifest', 'revocations'],
    inFile: { says: 'The version of artifacts whose rule or manifest does not give one.' },
});
/** A key of `manifest`. */
const MANIFEST_FILES = (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('manifest', 'PATH', 'Signed JSON manifests that bind artifacts by SHA-256. Without `artifacts`, every file that they record is checked, and needs no other signature.', {
    sets: 'manifest.files',
    path: true,
    signed: true,
    inFile: { says: 'Several manifests.', item: 'A manifest, relative to the workspace.' },
});
/** A key of `revocations`. */
const REVOCATION_LIST = (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('revocations', 'PATH|URL', 'A signed list of revoked versions, digests, commits, identities and runs. Needs `revocations-identity` or `revocations-key`.', {
    sets: 'revocations.list',
    inFile: {
        says: 'Path or https URL of the revocation list; with `release`, the name of an asset.',
        required: true,
    },
    path: true,
    needs: ['revocations-identity', 'revocations-identity-regexp', 'revocations-key'],
});
/** What every manifest must state; keys of `manifest` in a policy file. */
const MANIFEST_FACTS = [
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('minimum-version', 'VERSION', 'The lowest version that a manifest may state (Semantic Versioning).', {
        sets: 'manifest.minimum-version',
        needs: ['manifest'],
    }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('expect-arch', 'ARCH', 'The architecture that every manifest must state.', {
        sets: 'manifest.arch',
        needs: ['manifest'],
    }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('variant', 'NAME', 'The variant that every manifest must state, such as `dev`.', {
        sets: 'manifest.variant',
        needs: ['manifest'],
    }),
];
/** How the revocation list is had; keys of `revocations` in a policy file. */
const REVOCATION_ROWS = [
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('revocations-fresh-for', 'A kept list that is younger than this is used without asking the network. Default: `24h`.', {
        sets: 'revocations.fresh-for',
        needs: ['revocations'],
    }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('revocations-tolerate-stale', 'How old a kept list can be when it is used because the network is down. Default: `7d`.', { sets: 'revocations.tolerate-stale', needs: ['revocations'] }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('missing-offline', ['warn', 'fail'], 'What happens with `offline` if the cache has no revocation list: `warn` continues with a warning, `fail` (default) stops the job.', {
        sets: 'revocations.missing-offline',
        needs: ['revocations'],
        inFile: {
            says: 'What happens with `offline` if there is no list: `warn` continues with a warning. Default: `fail`.',
        },
    }),
];
const CHAIN_ROWS = (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)('Release chain', [
    REQUIRE,
    MANIFEST_FILES,
    EXPECT_VERSION,
    ...MANIFEST_FACTS,
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('manifest-max-age', 'How old a manifest may be; an older one is a failure. Without it one older than `90d` is a warning.', { sets: 'manifest.max-age', needs: ['manifest'] }),
    REVOCATION_LIST,
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('revocations-cache', 'PATH', 'A folder that keeps the revocation list and its bundle between runs.', _input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE */ .PW),
    ...REVOCATION_ROWS,
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('revocations-identity', 'SAN', 'The exact identity that signs the revocation list; it must not be one that signs artifacts.', { sets: 'recall.identity', needs: ['revocations'] }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('revocations-identity-regexp', 'RE2', 'A pattern in RE2 syntax that must match the whole identity of the signer of the revocation list, in place of `revocations-identity`.', { sets: 'recall.identity-regexp', needs: ['revocations'] }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('revocations-oidc-issuer', 'URL', 'The exact OIDC issuer of the signer of the revocation list.', {
        sets: 'recall.issuer',
        needs: ['revocations'],
    }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('revocations-key', 'KEY', 'A public key that the revocation list is signed by, instead of an identity; given like `key`.', { sets: 'recall.key', path: true, needs: ['revocations'] }),
]);


/***/ }),

/***/ 93514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ GIT_TAG),
/* harmony export */   C: () => (/* binding */ EVIDENCE_ROWS),
/* harmony export */   Y2: () => (/* binding */ CHECKSUM_ROWS),
/* harmony export */   o8: () => (/* binding */ RELEASE_ASSETS),
/* harmony export */   p1: () => (/* binding */ REQUIRE_TIMESTAMP),
/* harmony export */   pA: () => (/* binding */ FILE_ROWS)
/* harmony export */ });
/* harmony import */ var _core_key_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33482);
/* harmony import */ var _input_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/** What is checked, and where its evidence is: rows of the table in `inputs.ts`, and keys of a policy file. */


/** Keys of a rule. */
const FILE_ROWS = [
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('artifacts', 'PATH|GLOB', 'Files to check: paths and globs, one per line; a line that starts with `!` excludes. A glob stays in the workspace and must match something.', {
        sets: 'rule.artifacts',
        path: true,
        inFile: { says: 'Files, relative to the workspace.', item: 'A path or glob; `!` excludes.' },
    }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('digests', 'DIGEST [NAME]', 'Artifacts that are not on disk: `sha256:HEX[,sha512:HEX] [name]`, one per line; `gce_image_id:ID` for an image of Compute Engine.', {
        sets: 'rule.digests',
        path: true,
        inFile: {
            says: 'Artifacts that are not on disk.',
            item: '`sha256:HEX[,sha512:HEX] [name]`, or `gce_image_id:ID`',
        },
    }),
];
/** Keys of `checksum`. */
const CHECKSUM_ROWS = [
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('checksums', 'PATH|GLOB|TEMPLATE', 'Checksum lists: paths, globs, and templates (`{path}.sha256`: one next to each artifact). Every artifact must be listed and match; without `artifacts` and `digests` every listed file is an artifact.', {
        sets: 'list.lists',
        path: true,
        inFile: { says: 'Several checksum lists.', item: 'A path, a glob, or a template such as `{path}.sha256`.' },
    }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('checksum-names', ['exact', 'base'], 'How the names of a list compare with those of artifacts: `exact` (default), or `base` for lists with paths of the machine that made them: only the last part counts, and must be listed once.', { sets: 'list.names', needs: ['checksums'] }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .bool */ .lc)('checksums-complete', 'A listed file that is absent or has other bytes is a failure, also together with `artifacts` or `digests`.', { sets: 'list.complete', needs: ['checksums'] }),
];
/** A key of the policy itself. */
const RELEASE_ASSETS = (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('release', 'OWNER/REPO@TAG', 'A GitHub release: its assets that `artifacts` names are downloaded with their evidence and checked. Nothing is kept unless every file is verified.', {
    sets: 'policy.release-assets',
    inFile: {
        says: '`owner/repo@tag`: as `release`, and only the assets that rules name are downloaded and looked at.',
    },
});
/** A key of `git-tag`. */
const GIT_TAG = (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('git-tag', 'TAG', 'A tag of the checkout that must be signed by an accepted identity (gitsign), OpenPGP key or SSH key. It has its own row in the report and does not verify any artifact.', { sets: 'tag.name', signed: true, inFile: { says: 'The name of the tag, without `refs/tags/`.', required: true } });
/** A key of each requirement that asks for a signature. */
const REQUIRE_TIMESTAMP = (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .bool */ .lc)('require-timestamp', 'Require a signed timestamp by an authority of the trusted root as well.', {
    sets: 'signature.require-timestamp',
    signed: true,
});
const TEMPLATE = {
    says: 'Where the evidence is: a path with `{path}`, `{dir}`, `{name}`, `{1}` (what the first `*` matched).',
    item: 'A path with `{path}`, `{dir}`, `{name}`, `{1}`.',
    several: 'Several places.',
};
/** Keys of whatever has evidence: a rule, a checksum list, a manifest. */
const EVIDENCE_ROWS = [
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('bundle', 'TEMPLATE', 'Where the Sigstore bundle of an artifact is: a path with `{path}`, `{dir}`, `{name}`, `{1}` (what the first `*` matched). Default: next to the artifact.', { sets: 'evidence.bundle', path: true, signed: true, inFile: TEMPLATE }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('signature', 'TEMPLATE', `Where a detached signature (raw, base64, OpenPGP, ${_core_key_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_FORM_NAMES */ .G6.join(', ')}, Helm provenance) is; a template like \`bundle\`.`, { sets: 'evidence.signature', path: true, signed: true, inFile: TEMPLATE }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('certificate', 'TEMPLATE', 'Where the PEM certificate of a detached signature is; a template like `bundle`.', {
        sets: 'evidence.certificate',
        path: true,
        signed: true,
        inFile: TEMPLATE,
    }),
];


/***/ }),

/***/ 94234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ IDENTITY_ROWS)
/* harmony export */ });
/* harmony import */ var _input_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9661);
/** The inputs that say whose certificates count: rows of the table in `inputs.ts`, and keys of a signer in a policy file. */

const IDENTITY_ROWS = [
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('certificate-identity', 'SAN', 'The exact identity in the certificate, such as a workflow with its ref; several are alternatives.', {
        sets: 'signer.identity',
        inFile: {
            says: 'The exact identity in the certificate, such as a workflow with its ref.',
            several: 'Several: any one of them.',
        },
    }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('certificate-identity-regexp', 'RE2', 'A pattern in RE2 syntax that must match the whole identity, in place of `certificate-identity`.', {
        sets: 'signer.identity-regexp',
        inFile: {
            says: 'A pattern in RE2 syntax that must match the whole identity, in place of `identity`.',
            several: 'Several: any one of them.',
        },
    }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('certificate-oidc-issuer', 'URL', 'The exact OIDC issuer that the identity must come from; required together with an identity.', {
        sets: 'signer.issuer',
        inFile: {
            says: 'The exact OIDC issuer that the identity must come from.',
            several: 'Several: any one of them.',
        },
    }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('certificate-oidc-issuer-regexp', 'RE2', 'A pattern in RE2 syntax that must match the whole issuer, in place of `certificate-oidc-issuer`.', {
        sets: 'signer.issuer-regexp',
        inFile: {
            says: 'A pattern in RE2 syntax that must match the whole issuer, in place of `issuer`.',
            several: 'Several: any one of them.',
        },
    }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('allow-broad-identity', 'Allow a pattern that also matches other owners; otherwise it is a configuration error.', { sets: 'signer.allow-broad-identity', inFile: { says: 'Allow a pattern that also matches other owners.' } }),
];


/***/ }),

/***/ 30657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ ANNOTATIONS),
/* harmony export */   DD: () => (/* binding */ RULE_ROWS),
/* harmony export */   no: () => (/* binding */ IMAGES),
/* harmony export */   qf: () => (/* binding */ IMAGE_ROWS)
/* harmony export */ });
/* harmony import */ var _input_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9661);
/** The rows of the table of inputs that are about images. */

/** A key of `signature` in a policy file. */
const ANNOTATIONS = (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('annotations', 'KEY=VALUE', 'Annotations that the signature of an image must have, as in `cosign verify -a`, one per line.', {
    sets: 'annotations.annotations',
    pairs: true,
    needs: ['images', 'deployed'],
    signed: true,
    inFile: {
        says: 'Annotations that the signature of an image must carry.',
        item: 'The value.',
        names: 'the name of an annotation',
    },
});
/** A key of a rule in a policy file. */
const IMAGES = (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('images', 'IMAGE', 'Images in a registry, or other OCI artifacts: `name:tag` or `name@sha256:\u2026`, one per line; `oci://` is allowed.', {
    sets: 'images.images',
    signed: true,
    inFile: { says: 'Images in a registry.', item: '`name:tag` or `name@sha256:\u2026`' },
});
/** Keys of a rule in a policy file. */
const RULE_ROWS = [
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('signature-repository', 'REPOSITORY', 'The repository that holds the signatures and attestations of the images, where it is not their own.', { sets: 'images.signature-repository', needs: ['images', 'deployed'], signed: true }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('require-digest', 'Refuse a reference without digest, which otherwise is a warning: its tag can move.', {
        sets: 'images.require-digest',
        needs: ['images'],
    }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('tag-matches-ref', 'The certificate must be of the Git tag that the tag of the image names: `0.1.2` needs `refs/tags/v0.1.2` or `refs/tags/0.1.2`.', { sets: 'images.tag-matches-ref', needs: ['images'] }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('sbom-dir', 'PATH', 'A folder, empty or absent, that the SBOMs of the images are written to: those of an accepted signer into `authenticated`, all others into `unauthenticated`.', { sets: 'images.sbom-dir', path: true, needs: ['images'] }),
];
const IMAGE_ROWS = (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)('Images', [
    ANNOTATIONS,
    ...RULE_ROWS,
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('registry-auth-host', 'REGISTRY=HOST', 'Token services at another site than their registry, one per line, each with the registry whose stored login it may get: `registry.example.com=login.example.net`. Exact hosts; all others get none.', { ..._input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .LITERAL */ .ak, needs: ['images', 'deployed'] }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('github-token', 'TOKEN', 'A token for the API of GitHub (attestations, releases, policies of other repositories) and for ghcr.io; it goes nowhere else. docs/permissions.md says what it must be allowed. Default: `GH_TOKEN`, `GH_ENTERPRISE_TOKEN` or `GITHUB_TOKEN` of the environment, each for its own server; for ghcr.io what `docker login` stored, then `GITHUB_TOKEN`.', {}),
]);


/***/ }),

/***/ 9661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PW: () => (/* binding */ FILE),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ak: () => (/* binding */ LITERAL),
/* harmony export */   lc: () => (/* binding */ bool),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/** What a row of the table of inputs is made of. */
/** Inputs about the run. */
const FILE = { fills: true, path: true };
const LITERAL = { fills: true };
function section(title, rows) {
    return rows.map((row) => ({ ...row, section: title }));
}
function list(name, placeholder, description, details = NONE) {
    return { name, shape: 'list', placeholder, description, ...details };
}
function text(name, placeholder, description, details) {
    return { name, shape: 'text', placeholder, description, ...details };
}
function bool(name, description, details = NONE) {
    return { name, shape: 'boolean', placeholder: '', description, ...details };
}
function duration(name, description, details = NONE) {
    return { name, shape: 'duration', placeholder: 'DURATION', description, ...details };
}
function choice(name, values, description, details = NONE) {
    return { name, shape: 'choice', placeholder: values.join('|'), description, ...details, values };
}
const NONE = {};


/***/ }),

/***/ 84485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mc: () => (/* binding */ INPUTS),
  Xh: () => (/* binding */ INPUT_NAMED),
  Ag: () => (/* binding */ UNSET)
});

// EXTERNAL MODULE: ./lib/policy/inputs/chain-rows.js
var chain_rows = __webpack_require__(33729);
// EXTERNAL MODULE: ./lib/policy/inputs/package-rows.js
var package_rows = __webpack_require__(44870);
// EXTERNAL MODULE: ./lib/policy/inputs/file-rows.js
var file_rows = __webpack_require__(93514);
// EXTERNAL MODULE: ./lib/policy/inputs/input-shapes.js
var input_shapes = __webpack_require__(9661);
;// CONCATENATED MODULE: ./lib/policy/inputs/hand-over-rows.js
/** The rows of the table of inputs that say what becomes of artifacts that passed. */

const HAND_OVER_ROWS = (0,input_shapes/* section */.uW)('Hand-over', [
    (0,input_shapes/* text */.Qq)('verified-dir', 'FOLDER', 'A folder, empty or absent, that gets read-only copies of exactly the bytes that were verified, and the content of OCI artifacts (not of container images) as files, only if the whole run passed.', input_shapes/* FILE */.PW),
    (0,input_shapes/* bool */.lc)('install', 'Put the one archive or program that passed into the tool cache and on PATH. It is unpacked again in each run.'),
    (0,input_shapes/* bool */.lc)('share-tool', "With `install` and `release`: later steps find the tool by `OWNER/REPO` and its version in the runner's tool cache too. What they find there is not checked again. The action only."),
    (0,input_shapes/* list */.p_)('deployment-record', 'KEY=VALUE', "Write GitHub's deployment record for each verified digest, only if the whole run passed and nothing was waived: `environment=production` and `deployment=NAME`; also `cluster`, `physical-environment`, `version`, `owner`, `repository`, `risk`, `tag.NAME`. Needs `artifact-metadata: write`.", input_shapes/* LITERAL */.ak),
    (0,input_shapes/* bool */.lc)('recheck', 'Hash the verified files again at the end of the job, and fail when one has changed. The action only.'),
]);

// EXTERNAL MODULE: ./lib/policy/inputs/identity-rows.js
var identity_rows = __webpack_require__(94234);
// EXTERNAL MODULE: ./lib/policy/inputs/image-rows.js
var image_rows = __webpack_require__(30657);
// EXTERNAL MODULE: ./lib/policy/inputs/key-rows.js
var key_rows = __webpack_require__(65931);
// EXTERNAL MODULE: ./lib/policy/inputs/origin-rows.js
var origin_rows = __webpack_require__(54970);
// EXTERNAL MODULE: ./lib/policy/inputs/provenance-rows.js
var provenance_rows = __webpack_require__(22137);
// EXTERNAL MODULE: ./lib/core/report-files.js
var report_files = __webpack_require__(95519);
;// CONCATENATED MODULE: ./lib/policy/inputs/report-rows.js
/** The rows of the table of inputs that say which files a run writes of its answer. */


const REPORT_ROWS = (0,input_shapes/* section */.uW)('Run', [
    ...report_files/* REPORT_FILES */.JL.map(({ name, description }) => (0,input_shapes/* text */.Qq)(name, 'PATH', description, input_shapes/* FILE */.PW)),
    (0,input_shapes/* text */.Qq)('vsa-resource', 'URI', 'What the artifacts of `vsa` are, as the person who accepts the summary names them: `https://github.com/acme/widgets`, `pkg:oci/widgets`.', input_shapes/* LITERAL */.ak),
    (0,input_shapes/* text */.Qq)('vsa-verifier', 'URI', 'Who verified, as the person who accepts the summary names them. Default on GitHub: the address of the workflow, without its ref.', input_shapes/* LITERAL */.ak),
]);

;// CONCATENATED MODULE: ./lib/policy/inputs/shard-rows.js
/** The rows of the table of inputs about runs that are shared among jobs. */

const SHARD_ROWS = (0,input_shapes/* section */.uW)('Run', [
    (0,input_shapes/* text */.Qq)('shard', 'I/N', 'Check share `i` of `n` only, chosen by name, and say so in `report`. It proves nothing until `merge` has the reports of all shares.', input_shapes/* LITERAL */.ak),
    (0,input_shapes/* list */.p_)('merge', 'PATH|GLOB', 'The JSON reports of all shares of this run, in a last job: one verdict over all of them. Nothing else is checked, and nothing is handed over.', input_shapes/* FILE */.PW),
]);

;// CONCATENATED MODULE: ./lib/policy/inputs/inputs.js
/**
 * The table of inputs: the one home of their names, shapes and descriptions. `read-inputs.ts` parses by it, `--help`
 * prints it, and a test holds `action.yml` to it. An input is declared here once the engine can do what it promises.
 */












/** Timers of Node.js hold no more (a longer one would fire at once): not quite 25 days. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;
const INPUTS = [
    ...(0,input_shapes/* section */.uW)('What to check', [
        ...file_rows/* FILE_ROWS */.pA,
        file_rows/* RELEASE_ASSETS */.o8,
        file_rows/* GIT_TAG */.AB,
        image_rows/* IMAGES */.no,
        (0,input_shapes/* text */.Qq)('deployed', 'PATH', 'With `mode: audit`: a file of versions, `sha256:\u2026` digests and `image@sha256:\u2026`, one per line, or the JSON of `kubectl get pods -o json`.', input_shapes/* FILE */.PW),
        (0,input_shapes/* text */.Qq)('policy', 'PATH', 'A policy file: a path, or `owner/repo@<commit>:path`. It says what is checked, what is required and who must sign, in place of the other inputs.', input_shapes/* FILE */.PW),
        (0,input_shapes/* text */.Qq)('policy-digest', 'DIGEST', 'The SHA-256 of the policy file, `sha256:HEX`; no other file is accepted.', input_shapes/* LITERAL */.ak),
        (0,input_shapes/* list */.p_)('var', 'NAME=VALUE', 'Variables, `name=value`, one per line: each fills `{name}` in the policy file and in the other inputs, literally and never as a pattern.'),
    ]),
    ...(0,input_shapes/* section */.uW)('Evidence', [
        ...file_rows/* EVIDENCE_ROWS */.C,
        ...file_rows/* CHECKSUM_ROWS */.Y2,
        (0,input_shapes/* bool */.lc)('checksums-signed', 'The checksum list must be signed by an accepted signer. Then the files that it lists need no signature of their own.', { sets: 'list.signed', needs: ['checksums'], signed: true }),
        (0,input_shapes/* text */.Qq)('predicate-type', 'URI|any', 'Require an attestation of this predicate type for each artifact; `any` for every type. Without it a signature is enough, or SLSA provenance v0.2 or v1.', { sets: 'signature.predicate-type', signed: true }),
        (0,input_shapes/* list */.p_)('predicate', '/POINTER=VALUE', 'What the attestation must say, one per line: a JSON pointer into its predicate and the value that must be there. Policy files have more tests.', { sets: 'signature.predicate', pairs: true, signed: true, needs: ['predicate-type'] }),
        package_rows/* ATTESTATION_SOURCE */.L,
        ...package_rows/* PACKAGE_ROWS */.$,
    ]),
    ...(0,input_shapes/* section */.uW)('Who may sign', [
        ...identity_rows/* IDENTITY_ROWS */.J,
        ...key_rows/* KEY_ROWS */.E,
        (0,input_shapes/* text */.Qq)('rekor-url', 'URL', 'The transparency log (Rekor v1) to ask for an entry that is neither in the evidence nor next to it. Default: the logs of the trusted root. With `offline`, no log is asked.', input_shapes/* LITERAL */.ak),
        ...origin_rows/* ORIGIN_ROWS */.j,
    ]),
    ...provenance_rows/* PROVENANCE_ROWS */.U,
    ...chain_rows/* CHAIN_ROWS */.Iq,
    ...image_rows/* IMAGE_ROWS */.qf,
    ...(0,input_shapes/* section */.uW)('Trust', [
        (0,input_shapes/* list */.p_)('trusted-root', 'SOURCE|PATH', 'The Sigstore instance to trust: `tuf` (default), `embedded`, `staging`, `gh`, or the path of a trusted_root.json; several are alternatives.', input_shapes/* FILE */.PW),
        (0,input_shapes/* text */.Qq)('tuf-mirror', 'URL', 'Another TUF repository to take the trusted root from.', input_shapes/* LITERAL */.ak),
        (0,input_shapes/* text */.Qq)('tuf-root', 'PATH', 'The root.json that verifies the TUF repository.', input_shapes/* FILE */.PW),
        (0,input_shapes/* duration */.p0)('trusted-root-max-age', 'How old the embedded root can be when it is used instead of TUF or is chosen (`embedded`, `offline`). Default: `180d`. Without this input, an older root that is chosen gives a warning.'),
        file_rows/* REQUIRE_TIMESTAMP */.p1,
        (0,input_shapes/* bool */.lc)('offline', 'Do not use the network; `tuf` is then `embedded`.'),
    ]),
    ...HAND_OVER_ROWS,
    ...(0,input_shapes/* section */.uW)('Run', [
        (0,input_shapes/* choice */.Yq)('mode', ['enforce', 'report', 'audit'], '`enforce` (the default), `report`: check and show everything, but let the step pass, or `audit`: compare what is `deployed` with the revocation list.'),
        (0,input_shapes/* duration */.p0)('timeout', 'Time limit of the whole run: `90s`, `5m`, `1h`. Default: `30m`.', { maxMs: MAX_TIMEOUT_MS }),
    ]),
    ...REPORT_ROWS,
    ...SHARD_ROWS,
    ...(0,input_shapes/* section */.uW)('Emergency', [
        (0,input_shapes/* bool */.lc)('skip-signatures', 'Skip signature checks (emergencies only), also those of lists and manifests. Needs `skip-reason`. The result is `waived`, never `pass`.'),
        (0,input_shapes/* bool */.lc)('skip-checksums', 'Skip digest checks (emergencies only), those of lists and manifests. Needs `skip-reason`. The result is `waived`, never `pass`.'),
        (0,input_shapes/* text */.Qq)('skip-reason', 'TEXT', 'Why a check is skipped. The reason is shown at the top of the summary.', {}),
    ]),
];
/** An optional input's default in `action.yml`: an undefined expression arrives as an empty string, which is an error. */
const UNSET = '(unset)';
/** The inputs by their names. */
const INPUT_NAMED = new Map(INPUTS.map((input) => [input.name, input]));


/***/ }),

/***/ 65931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ KEY_ROWS)
/* harmony export */ });
/* harmony import */ var _input_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9661);
/** Who signs by a key: rows of the table in `inputs.ts`, and keys of a signer in a policy file. */

const KEY_ROWS = [
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('key', 'KEY', 'A public key (PEM; minisign, signify or SSH for their signatures; PEM with `cms:` before it for CMS): a path, its text, `https://\u2026#sha256=HEX`, or on GitHub `owner/repo@<commit>:path` or `owner/repo@tag:asset#sha256=HEX`. Any of several keys in it may sign. The signature must be by this key; evidence by a certificate is refused. It cannot be used together with an identity.', {
        sets: 'key.key',
        path: true,
        inFile: {
            says: 'A public key: a file, relative to the workspace (PEM, minisign, signify or SSH; with `cms:` before a PEM key that signs in CMS), its text, `https://\u2026#sha256=HEX`, or on GitHub `owner/repo@<commit>:path` or `owner/repo@tag:asset#sha256=HEX`. Any of several keys in it may sign. With `signed-by` an asset needs no digest.',
            several: 'Several: any one of them.',
        },
    }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('openpgp-keys', 'PATH', 'OpenPGP public keys, armored or binary, one or many in a file: each key is one more accepted signer, in addition to identities or `key`.', {
        sets: 'openpgp.openpgp',
        path: true,
        inFile: {
            says: 'OpenPGP public keys, armored or binary. For `threshold`, each key in them is a different person.',
            item: 'An OpenPGP key file, relative to the workspace.',
            several: 'Several key files.',
        },
    }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('openpgp-fingerprints', 'FINGERPRINT', 'Full fingerprints (40 or 64 hex digits) of primary keys or signing subkeys: of `openpgp-keys` only these may sign.', {
        sets: 'openpgp.fingerprints',
        needs: ['openpgp-keys', 'openpgp-keyserver'],
        inFile: {
            says: 'Of the `openpgp` keys only these may sign.',
            item: 'A full fingerprint: 40 or 64 hex digits.',
        },
    }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('openpgp-keyserver', 'URL', 'A keyserver (HKP over https) for the keys of `openpgp-fingerprints` that are in no file. By default, no keyserver is used.', {
        sets: 'openpgp.keyserver',
        needs: ['openpgp-fingerprints'],
        inFile: {
            says: 'A keyserver (HKP over https) to fetch the keys of `fingerprints` from that no file of `openpgp` has.',
        },
    }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('transparency-log', ['auto', 'required', 'none'], 'Whether a signature must be in a transparency log: `auto` (the default, wherever the trusted root has a log), `required` (whatever the root has) or, with `key` only, `none`.', { sets: 'signer.transparency-log' }),
];


/***/ }),

/***/ 54970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ORIGIN_ROWS)
/* harmony export */ });
/* harmony import */ var _input_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9661);
/** Where an artifact was built, by its certificate: rows of the table in `inputs.ts`, and keys of a signer in a policy file. */

const ORIGIN_ROWS = [
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('repo', 'OWNER/REPO', 'The GitHub repository that the artifact was built from: `owner/name`.', {
        sets: 'signer.repo',
    }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('owner', 'OWNER', 'The GitHub owner of the repository that the artifact was built from.', {
        sets: 'signer.owner',
    }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('signer-repo', 'OWNER/REPO', 'The repository whose workflow signed, where it is another one than `repo` (a reusable workflow).', { sets: 'signer.signer-repo' }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('signer-workflow', '[HOST/]OWNER/REPO/PATH[@REF]', 'The workflow that signed: `owner/repo/.github/workflows/file.yml[@ref]`.', {
        sets: 'signer.signer-workflow',
    }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('source-ref', 'REF', 'The full ref that was built, such as `refs/tags/v1.2.3`. Letter case counts.', {
        sets: 'signer.source-ref',
    }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('source-versioned-tag', 'VERSION', 'A prefix of the semantic version whose tag was built: `v1`, `v1.2` or `v1.2.3`.', { sets: 'signer.source-versioned-tag' }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('source-digest', 'COMMIT', 'The commit that was built, in full.', { sets: 'signer.source-digest' }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('deny-self-hosted-runners', 'Refuse what was built on a self-hosted runner.', {
        sets: 'signer.deny-self-hosted-runners',
    }),
];


/***/ }),

/***/ 44870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ PACKAGE_ROWS),
/* harmony export */   L: () => (/* binding */ ATTESTATION_SOURCE)
/* harmony export */ });
/* harmony import */ var _input_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9661);
/** Where attestations are: rows of the table in `inputs.ts`, and keys of a rule in a policy file. */

const ATTESTATION_SOURCE = (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('attestation-source', 'local|github|oci', 'Where attestations come from: `local`, bundles on disk (the default for files), `github`, the attestation API (needs `repo` or `owner`), or `oci`, the registry (the default for images); several are all read.', {
    sets: 'source.attestation-source',
    values: ['local', 'github', 'oci'],
    inFile: {
        says: 'Where attestations come from. Default: `local` for files, `oci` for images.',
        item: 'A source.',
    },
});
/** Keys of `package`. */
const PACKAGE_ROWS = [
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('package', 'npm:NAME@VERSION|pypi:NAME@VERSION', 'The package of the artifacts, with its version. Attestations must name both; for npm, the registry must have signed too. Needs `package-index`.', {
        sets: 'package.name',
        signed: true,
        inFile: { says: '`npm:NAME@VERSION` or `pypi:NAME@VERSION`', required: true },
    }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('package-index', 'URL', 'The address of the index from which the attestations of `package` are fetched. By default, no index is used.', {
        sets: 'package.index',
        needs: ['package'],
        inFile: { says: 'The address of the index to ask. Without it, the evidence is next to the files.' },
    }),
];


/***/ }),

/***/ 22137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ PROVENANCE_ROWS)
/* harmony export */ });
/* harmony import */ var _input_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9661);
/** The inputs that say what evidence of an accepted signer must state: rows of the table in `inputs.ts`, and keys of a signer in a policy file. */

const PROVENANCE_ROWS = (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)('Who may sign', [
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('key-id', 'ID', 'The key id that evidence by `key` must name (`keyid` of an envelope, `hint` of a bundle). It is not signed, so it only excludes evidence.', { sets: 'key.key-id', needs: ['key'] }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('builder-id', 'URI[@REF]', 'The builder that the SLSA provenance must name; several are alternatives. A workflow on GitHub must have signed itself, at the tag of a release or the ref written here, unless an identity or a `signer-*` says who signs for it.', {
        sets: 'provenance.builder-id',
        inFile: {
            says: 'The builder that the SLSA provenance must name. A workflow on GitHub must have signed itself, unless `identity`, `identity-regexp`, `signer-repo` or `signer-workflow` says who signs for it.',
            item: 'The builder that the SLSA provenance must name: a URI, with `@v1.2.3` at its end if the version matters.',
            several: 'Several builders: any one of them.',
        },
    }),
    (0,_input_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('workflow-input', 'NAME=VALUE', 'Inputs that the dispatched run must have had, by its SLSA provenance, one per line. The signer states them; they are not verified.', {
        sets: 'provenance.workflow-input',
        pairs: true,
        inFile: {
            says: 'Inputs that the dispatched run must have had, by its SLSA provenance.',
            item: 'The exact value.',
            names: 'the name of an input',
        },
    }),
]);


/***/ })

};
