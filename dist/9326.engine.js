export const id = 9326;
export const ids = [9326];
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
/* harmony export */   L: () => (/* binding */ yamlWords),
/* harmony export */   p: () => (/* binding */ yamlFix)
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
/** What to do about an error of which the words alone do not say it. */
const FIXES = {
    BAD_DQ_ESCAPE: 'Use single quotes, in which `\\` is a plain character. In paths, write `/` between folders, on Windows too.',
    BAD_INDENT: 'Begin the keys of one level in the same column.',
    BAD_SCALAR_START: "Put the value in single quotes: `'\u2026'`.",
    TAB_AS_INDENT: 'Use spaces.',
    TAG_RESOLVE_FAILED: "If the value begins with `!`, put it in single quotes: `'!*.txt'`.",
};
/** The fix for an error or a warning of the parser. */
function yamlFix(code) {
    return FIXES[code] ?? 'Correct the text at this place.';
}


/***/ }),

/***/ 99326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYaml: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
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
/**
 * From the bytes of a policy file to a tree with places. YAML 1.2 with its core schema, of which JSON is a part; whatever
 * could make the same text mean something else to another reader (aliases, tags, merge keys, two documents) is refused.
 */




const START = { line: 1, column: 1 };
/** Reads the text; never throws. */
function readYaml(bytes) {
    const text = utf8(bytes);
    if (text === undefined)
        return broken('is not UTF-8 text', 'Save the file as UTF-8.');
    const excess = policyExcess(text);
    if (excess)
        return { problems: [{ ...excess, fix: 'Write a smaller policy; no policy needs this much.' }] };
    const lines = new dist/* LineCounter */.HN();
    try {
        const document = dist/* parseDocument */.Tp(text, {
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
        return walkDocument(document.contents, placeAt);
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
        fix: code === 'MULTIPLE_DOCS' ? 'Keep one document; `---` starts another.' : (0,yaml_words/* yamlFix */.p)(code),
    }));
}
function walkDocument(contents, placeAt) {
    const problems = [];
    const complain = (place, message, fix) => {
        problems.push({ place, message, fix });
    };
    const placeOf = (node, otherwise) => dist/* isNode */.Ll(node) && node.range ? placeAt(node.range[0]) : otherwise;
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
        if (dist/* isAlias */.Vj(node)) {
            complain(place, `\`*${node.source}\` is an alias in YAML, and aliases are not read`, `If it is a pattern, put it in quotes: \`'*${node.source}'\`. Otherwise write the value itself.`);
            return nothing;
        }
        if (dist/* isNode */.Ll(node))
            checkNode(node, place);
        if (dist/* isScalar */.jn(node))
            return { kind: 'scalar', value: plainValue(node.value), source: node.source ?? '', place };
        if (dist/* isSeq */.oP(node))
            return { kind: 'list', items: node.items.map((item) => walk(item, place, depth + 1)), place };
        if (!dist/* isMap */.jh(node))
            return nothing;
        const seen = new Set();
        const entries = [];
        for (const { key, value } of node.items) {
            const keyPlace = placeOf(key, place);
            if (dist/* isNode */.Ll(key))
                checkNode(key, keyPlace);
            if (!dist/* isScalar */.jn(key) || typeof key.value !== 'string') {
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


/***/ })

};
