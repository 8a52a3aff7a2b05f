export const id = 823;
export const ids = [823];
export const modules = {

/***/ 36395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ yamlExcess)
/* harmony export */ });
/**
 * Bounds on the text of a YAML file, held before the parser sees it: that one recurses for each level, takes the square of the
 * time for some mistakes, and cannot be interrupted. What is counted here is an upper bound of what the parser would find; text
 * in quotes and in blocks is counted along, so the bounds are far above what people write.
 */
/** Characters that YAML gives a meaning to (YAML 1.2.2, sections 5.3 and 5.7). */
const INDICATORS = new Set('[]{},:?-&*!|>"\'#%@`\\');
/** The first place that goes beyond a bound. */
function yamlExcess(text, bounds) {
    const count = { lines: 0, indicators: 0, open: 0, strays: 0, colons: 0, indents: [] };
    for (let start = 0; start < text.length;) {
        const found = text.indexOf('\n', start);
        const end = found < 0 ? text.length : found;
        if (++count.lines > bounds.lines)
            return excess(count, 0, `has more than ${bounds.lines} lines`);
        const beyond = lineExcess(text, [start, end], count, bounds);
        if (beyond)
            return beyond;
        start = end + 1;
    }
    return undefined;
}
function lineExcess(text, [start, end], count, bounds) {
    count.colons = 0;
    const levels = levelsAt(text, start, end, count.indents);
    if (levels > bounds.levels)
        return excess(count, 0, NESTED);
    for (let at = start; at < end; at++) {
        const character = text.charAt(at);
        if (!INDICATORS.has(character))
            continue;
        if (++count.indicators > bounds.indicators)
            return excess(count, at - start, `has more than ${bounds.indicators} characters that YAML gives a meaning to`);
        track(character, text.charAt(at + 1), count);
        if (count.open > bounds.levels || count.colons > bounds.colons)
            return excess(count, at - start, NESTED);
        if (count.strays > bounds.strays)
            return excess(count, at - start, `has more than ${bounds.strays} brackets that close nothing`);
    }
    return undefined;
}
const NESTED = 'is nested too deeply';
function track(character, next, count) {
    if (character === '[' || character === '{')
        count.open++;
    else if (character === ']' || character === '}') {
        if (count.open > 0)
            count.open--;
        else
            count.strays++;
    }
    if (',[]{}'.includes(character))
        count.colons = 0;
    else if (character === ':' && !/[\w/]/.test(next))
        count.colons++;
}
/**
 * Levels of block style that a line stands in: open indentations, and the `-` and `?` that it begins with. Only lines that are
 * indented further than the one before open a level.
 */
function levelsAt(text, start, end, indents) {
    let at = start;
    while (at < end && text[at] === ' ')
        at++;
    const indent = at - start;
    if (at === end || text[at] === '#' || text[at] === '\r')
        return indents.length;
    while ((indents.at(-1) ?? -1) >= indent)
        indents.pop();
    indents.push(indent);
    return indents.length + compactLevels(text, at, end);
}
/** How many `-` and `?` follow each other, each with a blank or the end of the line behind it. */
function compactLevels(text, start, end) {
    let levels = 0;
    for (let at = start; at < end; at++) {
        const character = text.charAt(at);
        if ((character === '-' || character === '?') && (at + 1 === end || /\s/.test(text.charAt(at + 1))))
            levels++;
        else if (character !== ' ' && character !== '\t')
            break;
    }
    return levels;
}
function excess({ lines }, column, message) {
    return { place: { line: lines, column: column + 1 }, message };
}


/***/ }),

/***/ 23969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ yamlWords)
/* harmony export */ });
const WORDS = {
    BAD_ALIAS: 'an alias or an anchor has no usable name',
    BAD_DIRECTIVE: 'a line that begins with `%` is not a directive',
    BAD_DQ_ESCAPE: 'an escape in double quotes does not exist',
    BAD_INDENT: 'the indentation does not fit the lines above',
    BAD_SCALAR_START: 'a value begins with a character that needs quotes',
    BLOCK_AS_IMPLICIT_KEY: 'a list or a mapping stands where a key or a value is expected',
    BLOCK_IN_FLOW: 'a block stands inside of brackets or braces',
    KEY_OVER_1024_CHARS: 'a key is longer than 1024 characters',
    MISSING_CHAR: 'a quote, a bracket, a comma, a colon or a space is missing',
    MULTILINE_IMPLICIT_KEY: 'a key takes more than one line',
    TAB_AS_INDENT: 'a tab is used as indentation',
    TAG_RESOLVE_FAILED: 'it has a tag that is not known',
    UNEXPECTED_TOKEN: 'something stands where it cannot',
};
/** Words for an error or a warning of the parser. */
function yamlWords(code) {
    return WORDS[code] ?? 'it cannot be parsed';
}


/***/ }),

/***/ 60823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ policyFromBytes),
  policyFromFile: () => (/* binding */ policyFromFile)
});

// EXTERNAL MODULE: ./lib/core/errors.js + 5 modules
var errors = __webpack_require__(26200);
// EXTERNAL MODULE: ./lib/net/network.js + 2 modules
var network = __webpack_require__(3393);
// EXTERNAL MODULE: ./lib/policy/compile/compile.js + 64 modules
var compile = __webpack_require__(97089);
// EXTERNAL MODULE: ./lib/policy/compile/untrusted-checkout.js + 1 modules
var untrusted_checkout = __webpack_require__(54590);
// EXTERNAL MODULE: ./lib/policy/document/document.js + 4 modules
var document_document = __webpack_require__(42601);
// EXTERNAL MODULE: ./lib/policy/file/source.js
var file_source = __webpack_require__(99628);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/formats/yaml-bounds.js
var yaml_bounds = __webpack_require__(36395);
;// CONCATENATED MODULE: ./lib/policy/file/yaml-bounds.js
/** Bounds on the text of a policy file, held before the YAML parser sees it. */


const BOUNDS = {
    lines: limits/* MAX_POLICY_LINES */.Av,
    indicators: limits/* MAX_POLICY_INDICATORS */.l1,
    // This code's own bound is compared later: text that only looks like levels counts too.
    levels: 2 * limits/* MAX_POLICY_DEPTH */.aB,
    strays: 64,
    colons: limits/* MAX_POLICY_DEPTH */.aB,
};
/** The first place of a policy that goes beyond a bound. */
function policyExcess(text) {
    return (0,yaml_bounds/* yamlExcess */.R)(text, BOUNDS);
}

// EXTERNAL MODULE: ./lib/formats/yaml-words.js
var yaml_words = __webpack_require__(23969);
;// CONCATENATED MODULE: ./lib/policy/file/yaml.js



const START = { line: 1, column: 1 };
/** Reads the text; never throws. The parser is loaded here, since most runs have no policy file. */
async function readYaml(bytes) {
    const text = utf8(bytes);
    if (text === undefined)
        return broken('is not UTF-8 text', 'Save the file as UTF-8.');
    const excess = policyExcess(text);
    if (excess)
        return { problems: [{ ...excess, fix: 'Write a smaller policy; no policy needs this much.' }] };
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new yaml.LineCounter();
    try {
        const document = yaml.parseDocument(text, {
            version: '1.2',
            schema: 'core',
            merge: false,
            // Found by the walk below; the library compares every key with every other.
            uniqueKeys: false,
            intAsBigInt: true,
            prettyErrors: false,
            keepSourceTokens: false,
            lineCounter: lines,
        });
        const placeAt = (offset) => {
            const { line, col } = lines.linePos(offset);
            return { line: Math.max(line, 1), column: Math.max(col, 1) };
        };
        const problems = syntaxProblems(document, placeAt);
        if (problems.length > 0)
            return { problems };
        return walkDocument(document.contents, yaml, placeAt);
    }
    catch {
        // A case that the library did not foresee; its words could hold parts of the file.
        return broken('cannot be parsed', 'Write it as plain YAML or JSON.');
    }
}
function utf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function broken(message, fix) {
    return { problems: [{ place: START, message, fix }] };
}
/** What the library itself found. An anchor without an alias is harmless and refused all the same. */
function syntaxProblems({ errors, warnings }, placeAt) {
    return [...errors, ...warnings].map(({ code, pos }) => ({
        place: placeAt(pos[0]),
        message: code === 'MULTIPLE_DOCS' ? 'holds more than one document' : `is not YAML: ${(0,yaml_words/* yamlWords */.L)(code)}`,
        fix: code === 'MULTIPLE_DOCS' ? 'Keep one document; `---` starts another.' : 'Correct the text at this place.',
    }));
}
function walkDocument(contents, yaml, placeAt) {
    const problems = [];
    const complain = (place, message, fix) => {
        problems.push({ place, message, fix });
    };
    const placeOf = (node, otherwise) => yaml.isNode(node) && node.range ? placeAt(node.range[0]) : otherwise;
    const checkNode = (node, place) => {
        const { anchor } = node;
        if (anchor !== undefined)
            complain(place, `has the anchor \`&${anchor}\``, 'Write the value out where it is needed.');
        if (node.tag !== undefined && !IMPLIED.has(node.tag))
            complain(place, `has the tag \`${node.tag}\``, 'Remove the tag; values are what they look like.');
    };
    const walk = (node, otherwise, depth) => {
        const place = placeOf(node, otherwise);
        const nothing = { kind: 'scalar', value: null, source: '', place };
        if (depth > limits/* MAX_POLICY_DEPTH */.aB) {
            complain(place, 'is nested too deeply', 'No policy needs this many levels.');
            return nothing;
        }
        if (yaml.isAlias(node)) {
            complain(place, `\`*${node.source}\` is an alias in YAML, and aliases are not read`, `If it is a pattern, put it in quotes: \`'*${node.source}'\`. Otherwise write the value itself.`);
            return nothing;
        }
        if (yaml.isNode(node))
            checkNode(node, place);
        if (yaml.isScalar(node))
            return { kind: 'scalar', value: plainValue(node.value), source: node.source ?? '', place };
        if (yaml.isSeq(node))
            return { kind: 'list', items: node.items.map((item) => walk(item, place, depth + 1)), place };
        if (!yaml.isMap(node))
            return nothing;
        const seen = new Set();
        const entries = [];
        for (const { key, value } of node.items) {
            const keyPlace = placeOf(key, place);
            if (yaml.isNode(key))
                checkNode(key, keyPlace);
            if (!yaml.isScalar(key) || typeof key.value !== 'string') {
                complain(keyPlace, 'has a key that is not text', 'Write the key as a plain word, or put it in quotes.');
                continue;
            }
            if (key.value === '<<')
                complain(keyPlace, 'has a merge key', 'Write the values out; nothing is merged.');
            else if (seen.has(key.value))
                complain(keyPlace, `\`${key.value}\` occurs twice`, 'Remove one of the two.');
            else
                entries.push({ key: key.value, keyPlace, value: walk(value, keyPlace, depth + 1) });
            seen.add(key.value);
        }
        return { kind: 'map', entries, place };
    };
    const tree = walk(contents, START, 0);
    return problems.length > 0 ? { problems } : { tree, problems };
}
/** Tags that the library sets on nodes which have none in the text. */
const IMPLIED = new Set(['tag:yaml.org,2002:map', 'tag:yaml.org,2002:seq']);
function plainValue(value) {
    return typeof value === 'string' ||
        typeof value === 'number' ||
        typeof value === 'bigint' ||
        typeof value === 'boolean'
        ? value
        : null;
}

// EXTERNAL MODULE: ./lib/policy/inputs/inputs.js + 3 modules
var inputs = __webpack_require__(84485);
// EXTERNAL MODULE: ./lib/formats/sha256.js
var sha256 = __webpack_require__(50357);
;// CONCATENATED MODULE: ./lib/policy/from-file.js
/** The policy of a file: where it is read from, what may stand beside it, and that it is believed at all. */









/**
 * Reads the policy that the input `policy` names.
 *
 * @param given the inputs; whatever says who must sign must be absent
 * @param readRemote reads `owner/repo@<commit>:path`; without it only paths are read
 * @throws ConfigError with every problem at once.
 */
async function policyFromFile(given, context, readRemote) {
    const { policy: source, 'policy-digest': pin } = given;
    const malformed = (0,file_source/* pinProblem */.XC)(pin);
    const before = [
        ...besideProblems(given),
        ...(malformed ? [malformed] : []),
        ...(pin === undefined ? await (0,untrusted_checkout/* checkoutProblems */.d)(fileItself(source), context) : []),
        ...(given.offline ? remoteProblems(source) : []),
        // Where nothing is read from elsewhere (`policy check`), nothing of the network matters.
        ...(given.offline || !readRemote ? [] : (0,network.networkProblemsOf)(context.env)),
    ];
    if (before.length > 0)
        throw new errors/* ConfigError */.xL(before);
    const read = await (0,file_source/* readPolicyBytes */.gS)(source, context.workspace, readRemote);
    if ('message' in read)
        throw new errors/* ConfigError */.xL([{ where: 'policy', ...read }]);
    // Only what was pinned is parsed.
    const changed = (0,file_source/* pinProblem */.XC)(pin, read.bytes);
    if (changed)
        throw new errors/* ConfigError */.xL([changed]);
    return policyFromBytes(read.bytes, source, given, { ...context, fetches: readRemote !== undefined });
}
/**
 * Compiles the bytes of a policy file.
 *
 * @param source what the file is called in messages and in the report
 * @throws ConfigError with every problem at once, each with line and column.
 */
async function policyFromBytes(bytes, source, given, context) {
    const { tree, problems } = await readYaml(bytes);
    return (0,compile/* compile */.w)((0,document_document/* statedPolicy */.U)({ source, digest: (0,sha256/* namedSha256 */.h)(bytes) }, tree, problems), given, context);
}
/** What is required in two places could differ: a policy file alone says it. A boolean that is false says nothing. */
function besideProblems(given) {
    return inputs/* INPUTS */.mc.flatMap(({ name, sets }) => {
        const value = given[name];
        if (sets === undefined || value === undefined || value === false)
            return [];
        const message = 'cannot be used together with `policy`';
        return [{ where: name, message, fix: 'Write it into the policy file, or remove it.' }];
    });
}
function fileItself(source) {
    const fix = 'Pin it with `policy-digest`, or read it from a commit: `owner/repo@<commit>:path`.';
    const parsed = (0,file_source/* parsePolicySource */.pl)(source);
    return 'kind' in parsed && parsed.kind === 'file' ? [{ where: 'policy', path: parsed.path, fix }] : [];
}
/** A policy out of a repository is read over the network. */
function remoteProblems(source) {
    const parsed = (0,file_source/* parsePolicySource */.pl)(source);
    if (!('kind' in parsed) || parsed.kind !== 'remote')
        return [];
    const message = `\`${source}\` is in a repository, which cannot be asked with \`offline\``;
    return [{ where: 'policy', message, fix: 'Give the path of a file, and pin it with `policy-digest`.' }];
}


/***/ })

};
