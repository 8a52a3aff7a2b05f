export const id = 426;
export const ids = [426];
export const modules = {

/***/ 2591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ shownAddress),
/* harmony export */   c: () => (/* binding */ withoutSecrets)
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
 * whatever it is. What was left out shows as `…`. A pattern is not an address: `(?:` begins no query.
 */
function withoutSecrets(text) {
    return text
        .replace(/(:\/\/)(?![^\s/@`]*:[0-9]+\/)(?:[^\s/@`]*:[^\s@`]*|[^\s/@`]*)@/g, '$1…@')
        .replace(/(:\/\/[^\s?#`]*[?#])[\w.~%-]+=[^\s`]*/g, '$1…');
}


/***/ }),

/***/ 8067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version in reports and in `--version`; a test holds it to package.json. */
const VERSION = '0.1.0';


/***/ }),

/***/ 7224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   yk: () => (/* binding */ escapeGlob)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7535);
/**
 * Globs over names with `/`, our own because a gate must not overlook a file: every name counts, dotfiles and names with
 * newlines too, and the walk must know which links and folders a pattern would have led it to.
 *
 * `*` and `?` match within one segment (`?` one code point), `**` as a whole segment any number of folders, `[a-z]` and
 * `[!a-z]` one code point, `{a,b}` either text. A brace without comma and an unclosed bracket are plain text. `\` takes
 * the next character literally, except on Windows, where it separates folders as users write it.
 *
 * Matching goes back only to the latest `*` (the earlier ones took the least they could, which loses no match), so that
 * its time is the product of the two lengths: names come from strangers, and a backtracking expression could be stalled.
 */


/** Spellings that the braces of one pattern may stand for: each is matched against every name. */
const MAX_SPELLINGS = 1_024;
const HABIT = node_path__WEBPACK_IMPORTED_MODULE_0__.sep === '\\' ? 'separates' : 'escapes';
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
 * Compiles a pattern that is relative to where names start.
 *
 * @returns the glob, or why there is none: `LIMIT_EXCEEDED` for too many wildcards, `UNSAFE_PATH` where it is absolute
 *   or has a `..` segment.
 */
function compileGlob(text, backslash = HABIT) {
    const pattern = backslash === 'separates' ? text.replaceAll('\\', '/') : text;
    const wildcards = pattern.match(/\\.|\*+|[?[{]/gsu)?.filter((found) => !found.startsWith('\\')).length ?? 0;
    if (wildcards > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_GLOB_WILDCARDS */ .qg)
        return { refusal: tooMuch(text, 'wildcards', wildcards, _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_GLOB_WILDCARDS */ .qg) };
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


/***/ }),

/***/ 7330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Finding what somebody meant by a misspelt word. */
/** So much of a word must be there to stand for the whole. */
const MIN_BEGINNING = 3;
/**
 * The word of `known` that `word` was meant to be: the shortest that it is the beginning of, or else the nearest, of
 * which a third of the letters may differ. gh's `cert-` is `certificate-` here.
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
    let bestDistance = Math.max(2, Math.ceil(wanted.length / 3)) + 1;
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

/***/ 1411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yu: () => (/* binding */ endingSignal),
/* harmony export */   nJ: () => (/* binding */ endSoon),
/* harmony export */   yJ: () => (/* binding */ EndedBySignal)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/**
 * The signals that ask a process to end. The first ends the run in order: what was begun is removed, and outputs and report
 * say what happened. The second ends it at once.
 *
 * GitHub cancels a job by SIGINT, SIGTERM 7.5 seconds later and, 2.5 seconds after that, a kill that nobody can handle.
 */

/** On Windows Ctrl+Break and the closing of a console are signals too; SIGTERM ends a process there without asking it. */
const ENDING = [
    'SIGINT',
    'SIGTERM',
    'SIGHUP',
    ...(process.platform === 'win32' ? ['SIGBREAK'] : []),
];
/** How long what is left of a run may hold the process after the run has ended, in milliseconds. */
const LINGER_MS = 500;
/** The run was ended by a signal. */
class EndedBySignal extends Error {
    name = 'EndedBySignal';
    /** 128+n, as shells have it. */
    exitCode;
    constructor(signal) {
        super(`ended by ${signal}`);
        this.exitCode = codeOf(signal);
    }
}
function codeOf(signal) {
    return 128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[signal];
}
/** @returns a signal that aborts with `EndedBySignal` when the process is asked to end. */
function endingSignal(process = globalThis.process) {
    const controller = new AbortController();
    for (const name of ENDING) {
        process.on(name, () => {
            if (controller.signal.aborted)
                process.exit(codeOf(name));
            controller.abort(new EndedBySignal(name));
        });
    }
    return controller.signal;
}
/** Ends the process soon after a run that was ended by a signal: a request or a thread of it may still hold it. */
function endSoon(ended) {
    if (ended.aborted)
        setTimeout(() => process.exit(), LINGER_MS).unref();
}


/***/ }),

/***/ 8905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ FLOOR_CHECKS)
/* harmony export */ });
/** The checks that a floor can demand. */
const FLOOR_CHECKS = ['signature', 'attestation', 'checksum', 'manifest', 'sbom', 'revocation'];


/***/ }),

/***/ 8624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mc: () => (/* binding */ INPUTS),
  TZ: () => (/* binding */ PLANNED),
  Ag: () => (/* binding */ UNSET),
  o5: () => (/* binding */ inputNamed)
});

// EXTERNAL MODULE: ./lib/model/floor-checks.js
var floor_checks = __webpack_require__(8905);
;// CONCATENATED MODULE: ./lib/policy/inputs/input-shapes.js
/** What a row of the table of inputs is made of. */
/** Inputs about the run. */
const FILE = { fills: true, path: true };
const LITERAL = { fills: true };
function section(title, rows) {
    return rows.map((row) => ({ ...row, section: title }));
}
function list(name, placeholder, description, details = {}) {
    return { name, shape: 'list', placeholder, description, ...details };
}
function input_shapes_text(name, placeholder, description, details) {
    return { name, shape: 'text', placeholder, description, ...details };
}
function bool(name, description, details = {}) {
    return { name, shape: 'boolean', placeholder: '', description, ...details };
}
function duration(name, description, details = {}) {
    return { name, shape: 'duration', placeholder: 'DURATION', description, ...details };
}
function choice(name, values, description, details = {}) {
    return { name, shape: 'choice', placeholder: values.join('|'), description, values, ...details };
}

;// CONCATENATED MODULE: ./lib/policy/inputs/chain-rows.js
/** The rows of the table of inputs about the release chain: manifests, revocation lists, the floor. */


const CHAIN_ROWS = section('Release chain', [
    {
        ...list('require', 'CHECK', 'The floor, one a line: `signature`, `attestation`, `checksum`, `manifest`, `sbom`, `revocation`. Every artifact must pass these.', { sets: 'policy.require' }),
        values: floor_checks/* FLOOR_CHECKS */.J,
    },
    list('manifest', 'PATH', 'Signed JSON manifests that bind artifacts by SHA-256. Alone, everything that they record is checked and needs no signature of its own.', { sets: 'manifest.files', path: true, signed: true }),
    input_shapes_text('expect-version', 'VERSION', 'The version that every manifest must state, exactly.', {
        sets: 'policy.expect-version',
        needs: ['manifest', 'revocations'],
    }),
    input_shapes_text('minimum-version', 'VERSION', 'The lowest version that a manifest may state (Semantic Versioning).', {
        sets: 'manifest.minimum-version',
        needs: ['manifest'],
    }),
    input_shapes_text('expect-arch', 'ARCH', 'The architecture that every manifest must state.', {
        sets: 'manifest.arch',
        needs: ['manifest'],
    }),
    duration('manifest-max-age', 'How old a manifest may be; an older one is a failure. Without it one older than `90d` is a warning.', { sets: 'manifest.max-age', needs: ['manifest'] }),
    input_shapes_text('revocations', 'PATH|URL', 'A signed list of versions, digests, commits, identities and runs that were taken back; needs `revocations-identity` or `revocations-key`.', {
        sets: 'revocations.list',
        path: true,
        needs: ['revocations-identity', 'revocations-identity-regexp', 'revocations-key'],
    }),
    input_shapes_text('revocations-cache', 'PATH', 'A folder that keeps the revocation list and its bundle between runs.', FILE),
    list('revocations-identity', 'SAN', 'The exact identity that signs the revocation list; it must not be one that signs artifacts.', { sets: 'recall.identity', needs: ['revocations'] }),
    list('revocations-identity-regexp', 'RE2', 'A pattern in RE2 syntax that must match the whole identity of the signer of the revocation list.', { sets: 'recall.identity-regexp', needs: ['revocations'] }),
    input_shapes_text('revocations-oidc-issuer', 'URL', 'The exact OIDC issuer of the signer of the revocation list.', {
        sets: 'recall.issuer',
        needs: ['revocations'],
    }),
    list('revocations-key', 'KEY', 'A public key that the revocation list is signed by, instead of an identity; given like `key`.', { sets: 'recall.key', path: true, needs: ['revocations'] }),
]);

;// CONCATENATED MODULE: ./lib/policy/inputs/package-rows.js
/** The rows of the table of inputs about packages of a registry. */

const PACKAGE_ROWS = [
    input_shapes_text('package', 'npm:NAME@VERSION|pypi:NAME@VERSION', 'The package that the artifacts are files of: attestations must name it and its version, and of npm the registry must have signed too. With `package-index`.', { sets: 'package.name', signed: true }),
    input_shapes_text('package-index', 'URL', 'The address of the index that is asked for the attestations of `package`. None is asked by default.', { sets: 'package.index', needs: ['package'] }),
];

;// CONCATENATED MODULE: ./lib/policy/inputs/hand-over-rows.js
/** The rows of the table of inputs that say what becomes of artifacts that passed. */

const HAND_OVER_ROWS = section('Hand-over', [
    input_shapes_text('verified-dir', 'FOLDER', 'A folder, empty or absent, that gets read-only copies of exactly the bytes that were verified, and only if the whole run passed.', FILE),
    bool('install', 'Put the one archive or program that passed into the tool cache, unpacked anew in every run, and on PATH.'),
    bool('recheck', 'Hash the verified files again at the end of the job, and fail when one has changed. The action only.'),
]);

;// CONCATENATED MODULE: ./lib/policy/inputs/image-rows.js
/** The rows of the table of inputs that are about images. */

const IMAGE_ROWS = section('Images', [
    list('annotations', 'KEY=VALUE', 'Annotations that the signature of an image must carry, as `cosign verify -a` takes them, one a line.', { sets: 'annotations.annotations', pairs: true, needs: ['images', 'deployed'], signed: true }),
    input_shapes_text('signature-repository', 'REPOSITORY', 'The repository that holds the signatures and attestations of the images, where it is not their own.', { sets: 'images.signature-repository', needs: ['images', 'deployed'], signed: true }),
    bool('require-digest', 'Refuse a reference without digest, which otherwise is a warning: its tag can move.', {
        sets: 'images.require-digest',
        needs: ['images'],
    }),
    bool('tag-matches-ref', 'The certificate must be of the Git tag that the tag of the image names: `0.1.2` needs `refs/tags/v0.1.2` or `refs/tags/0.1.2`.', { sets: 'images.tag-matches-ref', needs: ['images'] }),
    input_shapes_text('sbom-dir', 'PATH', 'A folder, empty or absent, that the SBOMs of the images are written to: those of an accepted signer into `authenticated`, all others into `unauthenticated`.', { sets: 'images.sbom-dir', path: true, needs: ['images'] }),
    input_shapes_text('github-token', 'TOKEN', 'A token for the API of GitHub (attestations, releases, policies of other repositories) and for ghcr.io; it goes nowhere else. docs/permissions.md says what it must be allowed. Default: `GH_TOKEN`, `GH_ENTERPRISE_TOKEN` or `GITHUB_TOKEN` of the environment, each for its own server; for ghcr.io what `docker login` stored, then `GITHUB_TOKEN`.', {}),
]);

;// CONCATENATED MODULE: ./lib/policy/inputs/provenance-rows.js
/** The inputs that say what a provenance must state: rows of the table in `inputs.ts`. */

const PROVENANCE_ROWS = section('Who may sign', [
    list('builder-id', 'URI[@REF]', 'The builder that the SLSA provenance must name; several are alternatives. A workflow on GitHub must have signed itself, at the tag of a release or the ref written here, unless an identity or a `signer-*` says who signs for it.', { sets: 'provenance.builder-id' }),
    list('workflow-input', 'NAME=VALUE', 'Inputs that the dispatched run must have had, by its SLSA provenance, one a line. They are words of the signer.', { sets: 'provenance.workflow-input', pairs: true }),
]);

;// CONCATENATED MODULE: ./lib/policy/inputs/inputs.js
/**
 * The table of inputs: the one home of their names, shapes and descriptions. `read-inputs.ts` parses by it, `--help`
 * prints it, and a test holds `action.yml` to it. An input is declared here once the engine can do what it promises.
 */






/** Timers of Node.js hold no more (a longer one would fire at once): not quite 25 days. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;
const INPUTS = [
    ...section('What to check', [
        list('artifacts', 'PATH|GLOB', 'Files to check: paths and globs, one a line; a line that starts with `!` excludes. A glob stays in the workspace and must match something.', { sets: 'rule.artifacts', path: true }),
        list('digests', 'DIGEST [NAME]', 'Artifacts that are not on disk: `sha256:HEX[,sha512:HEX] [name]`, one a line.', {
            sets: 'rule.digests',
            path: true,
        }),
        input_shapes_text('release', 'OWNER/REPO@TAG', 'A GitHub release: its assets that `artifacts` names are downloaded with their evidence and checked; nothing of them is left unless all passed.', { sets: 'policy.release' }),
        input_shapes_text('git-tag', 'TAG', 'A tag of the checkout that must be signed by an accepted identity (gitsign), OpenPGP key or SSH key. It is a row of its own and proves no artifact.', { sets: 'tag.name', signed: true }),
        list('images', 'IMAGE', 'Images in a registry, or anything else that one keeps: `name:tag` or `name@sha256:…`, one a line; `oci://` is allowed.', { sets: 'images.images', signed: true }),
        input_shapes_text('deployed', 'PATH', 'With `mode: audit`: a file of versions, `sha256:…` digests and `image@sha256:…`, one a line, or the JSON of `kubectl get pods -o json`.', FILE),
        input_shapes_text('policy', 'PATH', 'A policy file: a path, or `owner/repo@<commit>:path`. It says what is checked, what is demanded and who may sign, in place of the other inputs.', FILE),
        input_shapes_text('policy-digest', 'DIGEST', 'The SHA-256 of the policy file, `sha256:HEX`; no other file is accepted.', LITERAL),
        list('var', 'NAME=VALUE', 'Variables, `name=value`, one a line: each fills `{name}` in the policy file and in the other inputs, literally and never as a pattern.'),
    ]),
    ...section('Evidence', [
        list('bundle', 'TEMPLATE', 'Where the Sigstore bundle of an artifact is: a path with `{path}`, `{dir}`, `{name}`, `{1}` (what the first `*` matched). Default: beside the artifact.', { sets: 'evidence.bundle', path: true, signed: true }),
        list('signature', 'TEMPLATE', 'Where a detached signature (raw, base64, OpenPGP, minisign, signify, SSH, Helm provenance) is; a template like `bundle`.', { sets: 'evidence.signature', path: true, signed: true }),
        list('certificate', 'TEMPLATE', 'Where the PEM certificate of a detached signature is; a template like `bundle`, where the proof of its time can lie.', { sets: 'evidence.certificate', path: true, signed: true }),
        list('checksums', 'PATH|GLOB|TEMPLATE', 'Checksum lists: paths, globs, and templates (`{path}.sha256`: one beside each artifact). Every artifact must be listed and match; without `artifacts` and `digests` every listed file is an artifact.', { sets: 'list.lists', path: true }),
        choice('checksum-names', ['exact', 'base'], 'How the names of a list compare with those of artifacts: `exact` (default), or `base` for lists with paths of the machine that made them: only the last part counts, and must be listed once.', { sets: 'list.names', needs: ['checksums'] }),
        bool('checksums-signed', 'The checksum list itself must be signed by an accepted signer, and then vouches for what it lists.', { sets: 'list.signed', needs: ['checksums'], signed: true }),
        bool('checksums-complete', 'A listed file that is absent or has other bytes is a failure, beside `artifacts` or `digests` too.', { sets: 'list.complete', needs: ['checksums'] }),
        input_shapes_text('predicate-type', 'URI|any', 'Demands an attestation of this predicate type for each artifact; `any` for every type. Without it a signature will do, or SLSA provenance v0.2 or v1.', { sets: 'signature.predicate-type', signed: true }),
        {
            ...list('attestation-source', 'local|github|oci', 'Where attestations come from: `local`, bundles on disk (the default for files), `github`, the attestation API (needs `repo` or `owner`), or `oci`, the registry (the default for images); several are all read.', { sets: 'source.attestation-source' }),
            values: ['local', 'github', 'oci'],
        },
        ...PACKAGE_ROWS,
    ]),
    ...section('Who may sign', [
        list('certificate-identity', 'SAN', 'The exact identity in the certificate, such as a workflow with its ref; several are alternatives.', { sets: 'signer.identity' }),
        list('certificate-identity-regexp', 'RE2', 'A pattern in RE2 syntax that must match the whole identity.', {
            sets: 'signer.identity-regexp',
        }),
        list('certificate-oidc-issuer', 'URL', 'The exact OIDC issuer that the identity must come from; required beside an identity.', { sets: 'signer.issuer' }),
        list('certificate-oidc-issuer-regexp', 'RE2', 'A pattern in RE2 syntax that must match the whole issuer.', {
            sets: 'signer.issuer-regexp',
        }),
        bool('allow-broad-identity', 'Allow a pattern that admits an owner made up at random; otherwise it is a configuration error.', { sets: 'signer.allow-broad-identity' }),
        list('key', 'KEY', 'A public key (PEM; minisign, signify or SSH for their signatures): a path, its text, or `https://…#sha256=HEX`. Any of several keys in it may sign. The signature must be by it, and evidence by a certificate is refused. Exclusive with identities.', { sets: 'key.key', path: true }),
        list('openpgp-keys', 'PATH', 'OpenPGP public keys, armored or binary, one or many in a file: each is one more who may sign, beside identities or `key`.', { sets: 'openpgp.openpgp', path: true }),
        list('openpgp-fingerprints', 'FINGERPRINT', 'Full fingerprints (40 or 64 hex digits) of primary keys or signing subkeys: of `openpgp-keys` only these may sign.', { sets: 'openpgp.fingerprints', needs: ['openpgp-keys', 'openpgp-keyserver'] }),
        input_shapes_text('openpgp-keyserver', 'URL', 'A keyserver (HKP over https) to fetch the keys of `openpgp-fingerprints` from that no file has. None is asked by default.', { sets: 'openpgp.keyserver', needs: ['openpgp-fingerprints'] }),
        choice('transparency-log', ['auto', 'required', 'none'], 'Whether a signature must be in a transparency log: `auto` (the default, wherever the trusted root has a log), `required` (whatever the root has) or, with `key` only, `none`.', { sets: 'signer.transparency-log' }),
        input_shapes_text('rekor-url', 'URL', 'The transparency log (Rekor v1) that is asked for an entry that lies neither in the evidence nor beside it. Default: the logs of the trusted root. With `offline` none is asked.', LITERAL),
        input_shapes_text('repo', 'OWNER/REPO', 'The GitHub repository that the artifact was built from.', { sets: 'signer.repo' }),
        input_shapes_text('owner', 'OWNER', 'The GitHub owner of the repository that the artifact was built from.', {
            sets: 'signer.owner',
        }),
        input_shapes_text('signer-repo', 'OWNER/REPO', 'The repository whose workflow signed, where it is another one than `repo` (a reusable workflow).', { sets: 'signer.signer-repo' }),
        input_shapes_text('signer-workflow', '[HOST/]OWNER/REPO/PATH[@REF]', 'The workflow that signed, with or without its ref.', {
            sets: 'signer.signer-workflow',
        }),
        input_shapes_text('source-ref', 'REF', 'The full ref that was built, such as `refs/tags/v1.2.3`; compared with case.', {
            sets: 'signer.source-ref',
        }),
        input_shapes_text('source-versioned-tag', 'VERSION', 'A prefix of the semantic version whose tag was built: `v1`, `v1.2` or `v1.2.3`.', { sets: 'signer.source-versioned-tag' }),
        input_shapes_text('source-digest', 'COMMIT', 'The commit that was built, in full.', { sets: 'signer.source-digest' }),
        bool('deny-self-hosted-runners', 'Refuse what was built on a self-hosted runner.', {
            sets: 'signer.deny-self-hosted-runners',
        }),
    ]),
    ...PROVENANCE_ROWS,
    ...CHAIN_ROWS,
    ...IMAGE_ROWS,
    ...section('Trust', [
        list('trusted-root', 'SOURCE|PATH', 'The Sigstore instance to trust: `tuf` (default), `embedded`, `staging`, `gh`, or the path of a trusted_root.json; several are alternatives.', FILE),
        input_shapes_text('tuf-mirror', 'URL', 'Another TUF repository to take the trusted root from.', LITERAL),
        input_shapes_text('tuf-root', 'PATH', 'The root.json that the TUF repository is trusted by.', FILE),
        duration('trusted-root-max-age', 'How old the embedded root may be when it stands in for TUF or is chosen (`embedded`, `offline`). Default: `180d`; without this input a chosen one that is older is warned about.'),
        bool('require-timestamp', 'Require a signed timestamp by an authority of the trusted root as well.', {
            sets: 'signature.require-timestamp',
            signed: true,
        }),
        bool('offline', 'Use no network at all; `tuf` is then `embedded`.'),
    ]),
    ...HAND_OVER_ROWS,
    ...section('Run', [
        choice('mode', ['enforce', 'report', 'audit'], '`enforce` (the default), `report`: check and show everything, but let the step pass, or `audit`: compare what is `deployed` with the revocation list.'),
        {
            ...duration('timeout', 'Time limit of the whole run: `90s`, `5m`, `1h`. Default: `30m`.'),
            maxMs: MAX_TIMEOUT_MS,
        },
        input_shapes_text('report', 'PATH', 'Where to write the JSON report; none is written without it.', FILE),
        input_shapes_text('metrics', 'PATH', 'Where to keep counters for the textfile collector of node_exporter (`….prom`).', FILE),
    ]),
    ...section('Emergency', [
        bool('skip-signatures', 'Let signatures go, those of lists and manifests too; needs `skip-reason`. The result is `waived`, never `pass`.'),
        bool('skip-checksums', 'Let digests go, those of lists and manifests; needs `skip-reason`. The result is `waived`, never `pass`.'),
        input_shapes_text('skip-reason', 'TEXT', 'Why something is let go; it stands on top of the summary.', {}),
    ]),
];
/** Inputs of the public interface that a later version will have: a better answer than "misspelt". */
const PLANNED = ['sarif vsa'].flatMap((line) => line.split(' '));
/** An optional input's default in `action.yml`: an undefined expression arrives as an empty string, which is an error. */
const UNSET = '(unset)';
/** The input of that name. */
function inputNamed(name) {
    return INPUTS.find((input) => input.name === name);
}


/***/ })

};
