export const id = 45;
export const ids = [45];
export const modules = {

/***/ 40045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyFromFile: () => (/* binding */ policyFromFile)
});

// UNUSED EXPORTS: policyFromBytes

// EXTERNAL MODULE: ./lib/core/errors.js + 6 modules
var errors = __webpack_require__(87323);
// EXTERNAL MODULE: ./lib/net/network.js + 2 modules
var network = __webpack_require__(3393);
// EXTERNAL MODULE: ./lib/core/shown-address.js
var shown_address = __webpack_require__(32591);
// EXTERNAL MODULE: ./lib/policy/audit-inputs.js
var audit_inputs = __webpack_require__(20963);
// EXTERNAL MODULE: ./lib/policy/chain-inputs.js
var chain_inputs = __webpack_require__(91801);
// EXTERNAL MODULE: ./lib/policy/never-matches.js
var never_matches = __webpack_require__(49896);
// EXTERNAL MODULE: ./lib/policy/own-tree.js + 1 modules
var own_tree = __webpack_require__(37949);
// EXTERNAL MODULE: ./lib/policy/release-inputs.js + 1 modules
var release_inputs = __webpack_require__(75195);
// EXTERNAL MODULE: ./lib/policy/report-path.js
var report_path = __webpack_require__(32496);
// EXTERNAL MODULE: ./lib/policy/vsa-inputs.js
var vsa_inputs = __webpack_require__(84764);
// EXTERNAL MODULE: ./lib/policy/run-options.js
var run_options = __webpack_require__(81832);
// EXTERNAL MODULE: ./lib/policy/trust-inputs.js
var trust_inputs = __webpack_require__(52100);
// EXTERNAL MODULE: ./lib/policy/trust-policy.js
var trust_policy = __webpack_require__(5627);
// EXTERNAL MODULE: ./lib/policy/report-rows.js
var report_rows = __webpack_require__(4450);
;// CONCATENATED MODULE: ./lib/policy/file/beside-policy.js

/** How the run behaves and where it trusts from; everything else is said by the policy. */
const BESIDE = [
    'policy',
    'policy-digest',
    'var',
    'offline',
    'trusted-root',
    'tuf-mirror',
    'tuf-root',
    'trusted-root-max-age',
    'rekor-url',
    'mode',
    'timeout',
    ...report_rows/* REPORT_ROWS */.L.map(({ name }) => name),
    'deployed',
    'revocations-cache',
    'verified-dir',
    'install',
    'share-tool',
    'recheck',
    'skip-signatures',
    'skip-checksums',
    'skip-reason',
    'github-token',
];
/** One problem for each input that the policy file must say. A boolean that is false says nothing. */
function besidePolicyProblems(given) {
    const names = Object.entries(given).flatMap(([name, value]) => (value === false ? [] : [name]));
    return names
        .filter((name) => !BESIDE.some((one) => one === name))
        .map((where) => ({
        where,
        message: 'is given beside `policy`, which says what is demanded and of what',
        fix: 'Write it into the policy file, or remove it.',
    }));
}

// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
;// CONCATENATED MODULE: ./lib/policy/file/yaml-bounds.js
/**
 * Bounds on the text of a policy file, held before the YAML parser sees it: that one recurses for each level, takes the square
 * of the time for some mistakes, and cannot be interrupted. What is counted here is an upper bound of what the parser would
 * find; text in quotes and in blocks is counted along, so the bounds are far above what people write.
 */

/** Levels that the parser may meet before this code's own bound is compared: text that only looks like levels counts too. */
const MAX_LEVELS = 2 * limits/* MAX_POLICY_DEPTH */.aB;
/** Closing brackets without an opening one; each costs the parser an error and a look at all before it. */
const MAX_STRAYS = 64;
/** Colons that follow each other without anything that ends a value: a fingerprint in hex has 63, without blanks. */
const MAX_COLONS = limits/* MAX_POLICY_DEPTH */.aB;
/** Characters that YAML gives a meaning to (YAML 1.2.2, sections 5.3 and 5.7). */
const INDICATORS = new Set('[]{},:?-&*!|>"\'#%@`\\');
/** The first place that goes beyond a bound. */
function policyExcess(text) {
    const count = { lines: 0, indicators: 0, open: 0, strays: 0, colons: 0, indents: [] };
    for (let start = 0; start < text.length;) {
        const found = text.indexOf('\n', start);
        const end = found < 0 ? text.length : found;
        if (++count.lines > limits/* MAX_POLICY_LINES */.Av)
            return excess(count, 0, `has more than ${limits/* MAX_POLICY_LINES */.Av} lines`);
        const beyond = lineExcess(text, start, end, count);
        if (beyond)
            return beyond;
        start = end + 1;
    }
    return undefined;
}
function lineExcess(text, start, end, count) {
    count.colons = 0;
    const levels = levelsAt(text, start, end, count.indents);
    if (levels > MAX_LEVELS)
        return excess(count, 0, NESTED);
    for (let at = start; at < end; at++) {
        const character = text.charAt(at);
        if (!INDICATORS.has(character))
            continue;
        if (++count.indicators > limits/* MAX_POLICY_INDICATORS */.l1)
            return excess(count, at - start, `has more than ${limits/* MAX_POLICY_INDICATORS */.l1} characters that YAML gives a meaning to`);
        track(character, text.charAt(at + 1), count);
        if (count.open > MAX_LEVELS || count.colons > MAX_COLONS)
            return excess(count, at - start, NESTED);
        if (count.strays > MAX_STRAYS)
            return excess(count, at - start, `has more than ${MAX_STRAYS} brackets that close nothing`);
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
    return { spot: { line: lines, column: column + 1 }, message };
}

;// CONCATENATED MODULE: ./lib/policy/file/yaml-words.js
const WORDS = {
    BAD_ALIAS: 'an alias or an anchor has no usable name',
    BAD_DIRECTIVE: 'a line that begins with `%` is no directive',
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

;// CONCATENATED MODULE: ./lib/policy/file/document.js



const START = { line: 1, column: 1 };
/** Reads the text; never throws. The parser is loaded here, since most runs have no policy file. */
async function readDocument(bytes) {
    const text = utf8(bytes);
    if (text === undefined)
        return broken('is no UTF-8 text', 'Save the file as UTF-8.');
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
        const spotAt = (offset) => {
            const { line, col } = lines.linePos(offset);
            return { line: Math.max(line, 1), column: Math.max(col, 1) };
        };
        const problems = syntaxProblems(document, spotAt);
        if (problems.length > 0)
            return { problems };
        return walkDocument(document.contents, yaml, spotAt);
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
    return { problems: [{ spot: START, message, fix }] };
}
/** What the library itself found. An anchor without an alias is harmless and refused all the same. */
function syntaxProblems({ errors, warnings }, spotAt) {
    return [...errors, ...warnings].map(({ code, pos }) => ({
        spot: spotAt(pos[0]),
        message: code === 'MULTIPLE_DOCS' ? 'holds more than one document' : `is no YAML: ${yamlWords(code)}`,
        fix: code === 'MULTIPLE_DOCS' ? 'Keep one document; `---` starts another.' : 'Correct the text at this place.',
    }));
}
function walkDocument(contents, yaml, spotAt) {
    const problems = [];
    const complain = (spot, message, fix) => {
        problems.push({ spot, message, fix });
    };
    const spotOf = (node, otherwise) => yaml.isNode(node) && node.range ? spotAt(node.range[0]) : otherwise;
    const checkNode = (node, spot) => {
        const { anchor } = node;
        if (anchor !== undefined)
            complain(spot, `has the anchor \`&${anchor}\``, 'Write the value out where it is needed.');
        if (node.tag !== undefined && !IMPLIED.has(node.tag))
            complain(spot, `has the tag \`${node.tag}\``, 'Remove the tag; values are what they look like.');
    };
    const walk = (node, otherwise, depth) => {
        const spot = spotOf(node, otherwise);
        const nothing = { kind: 'scalar', value: null, source: '', spot };
        if (depth > limits/* MAX_POLICY_DEPTH */.aB) {
            complain(spot, 'is nested too deeply', 'No policy needs this many levels.');
            return nothing;
        }
        if (yaml.isAlias(node)) {
            complain(spot, `is the alias \`*${node.source}\``, 'Write the value out; aliases are not read.');
            return nothing;
        }
        if (yaml.isNode(node))
            checkNode(node, spot);
        if (yaml.isScalar(node))
            return { kind: 'scalar', value: plainValue(node.value), source: node.source ?? '', spot };
        if (yaml.isSeq(node))
            return { kind: 'list', items: node.items.map((item) => walk(item, spot, depth + 1)), spot };
        if (!yaml.isMap(node))
            return nothing;
        const seen = new Set();
        const entries = [];
        for (const { key, value } of node.items) {
            const keySpot = spotOf(key, spot);
            if (yaml.isNode(key))
                checkNode(key, keySpot);
            if (!yaml.isScalar(key) || typeof key.value !== 'string') {
                complain(keySpot, 'has a key that is no text', 'Write the key as a plain word, or put it in quotes.');
                continue;
            }
            if (key.value === '<<')
                complain(keySpot, 'has a merge key', 'Write the values out; nothing is merged.');
            else if (seen.has(key.value))
                complain(keySpot, `\`${key.value}\` is there twice`, 'Remove one of the two.');
            else
                entries.push({ key: key.value, keySpot, value: walk(value, keySpot, depth + 1) });
            seen.add(key.value);
        }
        return { kind: 'map', entries, spot };
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

;// CONCATENATED MODULE: ./lib/policy/file/exact-value.js
/** The value with its variables filled in; one that could never match is complained of at its place. */
function exactValue(text, complaintOf, scope) {
    const value = text && scope.literal(text);
    const complaint = value === undefined ? undefined : complaintOf(value);
    if (text && complaint)
        scope.fail(text.spot, complaint.message, complaint.fix);
    return value;
}

;// CONCATENATED MODULE: ./lib/policy/file/exceptions.js
/** The exceptions of a policy file: one check of one artifact, for a reason and until a day. */

const DAY_MS = 24 * 60 * 60_000;
function exceptionsOf(entries, scope) {
    const seen = new Set();
    return entries.flatMap((entry) => {
        const artifact = scope.literal(entry.artifact);
        const reason = scope.literal(entry.reason);
        const until = endOfDay(entry.until.value);
        if (until === undefined) {
            const fix = 'Write the last day on which it holds: `2027-01-31`.';
            scope.fail(entry.until.spot, `\`${entry.until.value}\` is no date`, fix);
        }
        const complaint = artifact === undefined ? undefined : (0,never_matches/* artifactNameComplaint */.RG)(artifact);
        if (complaint)
            scope.fail(entry.artifact.spot, complaint.message, complaint.fix);
        if (artifact === undefined || reason === undefined || until === undefined)
            return [];
        const check = entry.check.value;
        if (seen.has(`${check} ${artifact}`)) {
            scope.fail(entry.spot, `\`${check}\` of \`${artifact}\` is excepted twice`, 'Remove one of the two.');
        }
        seen.add(`${check} ${artifact}`);
        return [{ artifact, check, reason, until, at: scope.place(entry.spot) }];
    });
}
/** The first moment after a day, in UTC; undefined for a day that no calendar has. */
function endOfDay(text) {
    const [, year, month, day] = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text) ?? [];
    if (year === undefined)
        return undefined;
    const start = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    return start.toISOString().startsWith(text) ? new Date(start.getTime() + DAY_MS) : undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/files/file-fault.js
var file_fault = __webpack_require__(80272);
// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
;// CONCATENATED MODULE: ./lib/policy/file/source.js
/** Where a policy file comes from: a path, or a commit of a repository, which nobody can change afterwards. */






const REMOTE = /^([A-Za-z0-9_-]+)\/((?!\.{1,2}@)[A-Za-z0-9._-]+)@([^:/\\]+):(.+)$/s;
/** Tells a path from `owner/repo@<commit>:path`; a path of that form is written with `./`. */
function parsePolicySource(given) {
    const [, owner, repo, commit, path] = REMOTE.exec(given) ?? [];
    if (owner === undefined || repo === undefined || commit === undefined || path === undefined) {
        return { kind: 'file', path: given };
    }
    if (!/^[0-9a-f]{40}$/i.test(commit)) {
        return {
            message: `\`${commit}\` in \`${given}\` is no full commit; a branch or a tag can be moved`,
            fix: 'Write all 40 hex digits of the commit: `owner/repo@<commit>:path`. A path of this form begins with `./`.',
        };
    }
    if (path.split('/').some((part) => part === '' || part === '.' || part === '..')) {
        return {
            message: `\`${path}\` in \`${given}\` is no path of a repository`,
            fix: 'Write it from the root, without `..`.',
        };
    }
    return { kind: 'remote', owner, repo, commit: commit.toLowerCase(), path };
}
/**
 * The bytes of the policy, or why there are none.
 *
 * @throws CouldNotLookError where nobody knows whether there is one.
 */
async function readPolicyBytes(given, workspace, readRemote) {
    const source = parsePolicySource(given);
    if ('message' in source)
        return source;
    if (source.kind === 'file') {
        const read = (0,read_file/* readWhole */.oD)((0,external_node_path_.resolve)(workspace, source.path), limits/* MAX_POLICY_BYTES */.mk, { shown: 'it', links: 'follow' });
        if ('bytes' in read)
            return read;
        const { hint = 'Check the path; it starts from the workspace.' } = read.refusal;
        return { message: `\`${given}\` ${(0,file_fault/* faultWords */._Q)(read.refusal)}`, fix: hint, ...(0,file_fault/* problemCode */.xo)(read.refusal) };
    }
    if (!readRemote) {
        return {
            message: `\`${given}\` is in a repository, which nothing is read from here`,
            fix: 'Give the path of a file.',
        };
    }
    const read = await readRemote(source);
    if (!read.ok) {
        const { code, message, hint } = read.refusal;
        const unread = `\`${given}\` cannot be read: ${message}`;
        if ((0,errors/* isCouldNotLook */.mI)(code))
            throw new errors/* CouldNotLookError */.yJ(code, hint === undefined ? unread : `${unread}. ${hint}`);
        return {
            message: unread,
            fix: hint ?? 'Check repository, commit and path, and that the token may read them.',
        };
    }
    if (read.value.length <= limits/* MAX_POLICY_BYTES */.mk)
        return { bytes: read.value };
    return { message: `\`${given}\` is larger than ${limits/* MAX_POLICY_BYTES */.mk} bytes`, fix: 'Name the policy file.' };
}
/** `sha256:…` over the bytes. */
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** What is wrong with a pin, by itself or beside the bytes. */
function pinProblem(pin, bytes) {
    if (pin === undefined)
        return undefined;
    const where = 'policy-digest';
    if (!/^sha256:[0-9a-f]{64}$/i.test(pin)) {
        return {
            where,
            message: `\`${pin}\` is no digest`,
            fix: 'Write `sha256:` and 64 hex digits; `sha256sum FILE` prints them.',
        };
    }
    if (!bytes || digestOf(bytes) === pin.toLowerCase())
        return undefined;
    return {
        where,
        message: `the policy is not the pinned one: expected ${pin.toLowerCase()}, got ${digestOf(bytes)}`,
        fix: 'Find out who changed it. If the change is meant, read it and pin the new digest.',
    };
}

;// CONCATENATED MODULE: ./lib/policy/file/offline.js

/** A policy out of a repository is read over the network. */
function remoteProblems(source) {
    const parsed = parsePolicySource(source);
    if (!('kind' in parsed) || parsed.kind !== 'remote')
        return [];
    const message = `\`${source}\` is in a repository, which cannot be asked with \`offline\``;
    return [{ where: 'policy', message, fix: 'Give the path of a file, and pin it with `policy-digest`.' }];
}
/** What the rules of a policy would ask the network for. */
function networkProblems({ rules, imageRules }) {
    const problems = [];
    const add = (message, fix) => {
        problems.push({ where: 'offline', message, fix });
    };
    if (imageRules.length > 0)
        add('images are in a registry, which cannot be asked then', 'Remove `offline`, or check the images in another step.');
    for (const { name } of rules.filter(({ github }) => github !== undefined))
        add(`rule \`${name}\` asks GitHub for attestations, which cannot be done then`, 'Remove `offline`, or download the attestations before (`gh attestation download`).');
    for (const { name } of rules.filter((rule) => rule.package?.index !== undefined))
        add(`rule \`${name}\` asks the index of a package, which cannot be done then`, 'Remove `offline`, or remove `index` and save its answer beside each file, as `FILE.attestations.json` (npm) or `FILE.provenance` (PyPI).');
    return problems;
}

// EXTERNAL MODULE: ./lib/formats/nearest.js
var nearest = __webpack_require__(87330);
;// CONCATENATED MODULE: ./lib/policy/file/shape.js
/**
 * The parts that the shape of a policy file is declared with. Each reads a tree strictly, collecting every problem with its
 * place, and describes itself as JSON Schema for editors, so that what is checked and what is published cannot differ.
 */

function optional(shape) {
    return { optional: shape };
}
function shown({ value, source }) {
    return source === '' ? String(value) : source;
}
function wordFor(tree) {
    switch (tree.kind) {
        case 'list':
            return 'a list';
        case 'map':
            return 'a mapping';
        case 'scalar':
            return tree.value === null ? 'empty' : `a ${typeof tree.value === 'string' ? 'text' : typeof tree.value}`;
    }
}
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const CONTROL_IN_LINES = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/;
/** One line of text. A number or a boolean is no text: what it would be written as is not what was written. */
function shape_text(description, { lines = false, ...form } = {}) {
    const control = lines ? CONTROL_IN_LINES : CONTROL;
    return {
        schema: { type: 'string', minLength: 1, ...form, description },
        read(tree, name, problems) {
            const { spot } = tree;
            if (tree.kind !== 'scalar' || tree.value === null) {
                problems.push({ spot, message: `\`${name}\` is ${wordFor(tree)}, not a text`, fix: 'Write one text.' });
            }
            else if (typeof tree.value !== 'string') {
                const fix = `Put it in quotes: \`"${shown(tree)}"\`.`;
                problems.push({ spot, message: `\`${name}\` is ${wordFor(tree)} in YAML, not a text`, fix });
            }
            else if (tree.value.trim() === '') {
                problems.push({ spot, message: `\`${name}\` is blank`, fix: 'Give it a value, or remove the line.' });
            }
            else if (control.test(tree.value)) {
                const message = lines
                    ? `\`${name}\` holds a control character`
                    : `\`${name}\` holds a line break or another control character`;
                problems.push({ spot, message, fix: lines ? 'Write plain text.' : 'Write one line of plain text.' });
            }
            else
                return { value: tree.value, spot };
            return undefined;
        },
    };
}
/** One of some words. */
function choice(values, description) {
    const known = values.map((value) => `\`${value}\``).join(', ');
    return {
        schema: { enum: values, description },
        read(tree, name, problems) {
            const found = values.find((value) => tree.kind === 'scalar' && tree.value === value);
            if (found !== undefined)
                return { value: found, spot: tree.spot };
            const given = tree.kind === 'scalar' && tree.value !== null ? `\`${shown(tree)}\`` : wordFor(tree);
            const meant = tree.kind === 'scalar' && typeof tree.value === 'string' ? (0,nearest/* nearest */.p)(tree.value, values) : undefined;
            problems.push({
                spot: tree.spot,
                message: `\`${name}\` is ${given}, which is none of its values`,
                fix: meant === undefined ? `Write one of ${known}.` : `Write \`${meant}\`; the values are ${known}.`,
            });
            return undefined;
        },
    };
}
function bool(description) {
    return {
        schema: { type: 'boolean', description },
        read(tree, name, problems) {
            const { spot } = tree;
            if (tree.kind === 'scalar' && typeof tree.value === 'boolean')
                return { value: tree.value, spot };
            const message = `\`${name}\` is neither true nor false`;
            problems.push({ spot, message, fix: 'Write `true` or `false`, without quotes.' });
            return undefined;
        },
    };
}
/** A whole number from `least` on. */
function whole(least, description, most = Number.MAX_SAFE_INTEGER) {
    return {
        schema: { type: 'integer', minimum: least, ...(most < Number.MAX_SAFE_INTEGER && { maximum: most }), description },
        read(tree, name, problems) {
            const { spot } = tree;
            if (tree.kind === 'scalar' && typeof tree.value === 'bigint' && tree.value >= least && tree.value <= most) {
                return { value: Number(tree.value), spot };
            }
            const range = most === least ? `${least}` : `a whole number from ${least} on`;
            problems.push({ spot, message: `\`${name}\` is not ${range}`, fix: `Write ${range}, without quotes.` });
            return undefined;
        },
    };
}
const UNIT_MS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const DURATION = '^[1-9][0-9]{0,4}[smhd]$';
/** `24h`, `90d`: reads as milliseconds. */
function duration(description) {
    return {
        schema: { type: 'string', pattern: DURATION, description },
        read(tree, name, problems) {
            const { spot } = tree;
            const given = tree.kind === 'scalar' && typeof tree.value === 'string' ? tree.value : '';
            const [, count, unit = ''] = /^([1-9][0-9]{0,4})([smhd])$/.exec(given) ?? [];
            if (count !== undefined)
                return { value: Number(count) * (UNIT_MS[unit] ?? 0), spot };
            const fix = 'Write a number and a unit: `30s`, `5m`, `24h`, `90d`.';
            problems.push({ spot, message: `\`${name}\` is no duration`, fix });
            return undefined;
        },
    };
}
/** A list with at least one item. */
function list(item, description) {
    return {
        schema: { type: 'array', minItems: 1, items: item.schema, description },
        read(tree, name, problems) {
            if (tree.kind !== 'list') {
                const message = `\`${name}\` is ${wordFor(tree)}, not a list`;
                problems.push({ spot: tree.spot, message, fix: 'Write a list: `[a, b]`, or one `- ` line for each.' });
                return undefined;
            }
            if (tree.items.length === 0) {
                const fix = 'Name at least one, or remove the line: nothing must not look like a demand.';
                problems.push({ spot: tree.spot, message: `\`${name}\` is an empty list`, fix });
                return undefined;
            }
            const read = tree.items.map((one) => item.read(one, name, problems));
            const good = read.filter((one) => one !== undefined);
            return good.length > 0 ? good : undefined;
        },
    };
}
/** Names that the author chooses, each with a value. A prototype's names are as good as any other. */
function named(value, description, key = { pattern: '^[A-Za-z][A-Za-z0-9_.-]*$', what: 'a name' }) {
    // Our own pattern, not a user's.
    const isKey = (name) => KEYS[key.pattern]?.test(name) ?? true;
    return {
        schema: {
            type: 'object',
            minProperties: 1,
            propertyNames: { pattern: key.pattern },
            additionalProperties: value.schema,
            description,
        },
        read(tree, name, problems) {
            if (tree.kind !== 'map' || tree.entries.length === 0) {
                const message = `\`${name}\` is ${tree.kind === 'map' ? 'empty' : wordFor(tree)}, not a mapping`;
                problems.push({ spot: tree.spot, message, fix: 'Write `name: value`, one a line; or remove it.' });
                return undefined;
            }
            const found = new Map();
            for (const { key: word, keySpot, value: tree_ } of tree.entries) {
                if (!isKey(word)) {
                    const fix = 'A name is a letter followed by letters, digits, `_`, `-` and `.`.';
                    problems.push({ spot: keySpot, message: `\`${word}\` in \`${name}\` is not ${key.what}`, fix });
                }
                const read = value.read(tree_, word, problems);
                if (read !== undefined)
                    found.set(word, { value: read, spot: keySpot });
            }
            return found;
        },
    };
}
/** The patterns of names, compiled here because code of the gate makes no other regular expressions. */
const KEYS = {
    '^[A-Za-z][A-Za-z0-9_.-]*$': /^[A-Za-z][A-Za-z0-9_.-]*$/,
    '^[A-Za-z][A-Za-z0-9_-]*$': /^[A-Za-z][A-Za-z0-9_-]*$/,
};
/** Another shape for each kind of value. */
function either(shapes, description) {
    const byKind = shapes;
    return {
        schema: { anyOf: Object.values(byKind).map(({ schema }) => schema), description },
        read(tree, name, problems) {
            const found = byKind[tree.kind];
            // What the shape of this kind reads is one of the alternatives.
            if (found)
                return found.read(tree, name, problems);
            const message = `\`${name}\` is ${wordFor(tree)}`;
            problems.push({ spot: tree.spot, message, fix: `Write ${Object.keys(byKind).map(kindWord).join(' or ')}.` });
            return undefined;
        },
    };
}
function kindWord(kind) {
    return kind === 'scalar' ? 'a text' : kind === 'list' ? 'a list' : 'a mapping';
}
/** Reports every unknown key with the one that was meant. */
function unknownKeys(tree, name, known, problems) {
    for (const { key, keySpot } of tree.entries) {
        if (known.includes(key))
            continue;
        const meant = (0,nearest/* nearest */.p)(key, known);
        problems.push({
            spot: keySpot,
            message: `\`${key}\` is no key of ${name}${meant === undefined ? '' : `; the nearest is \`${meant}\``}`,
            fix: meant === undefined ? `The keys are ${known.map((one) => `\`${one}\``).join(', ')}.` : `Write \`${meant}\`.`,
        });
    }
}

;// CONCATENATED MODULE: ./lib/policy/file/object-shape.js

const inWords = (names, joint) => names.map((name) => `\`${name}\``).join(` ${joint} `);
/** A mapping with these keys. */
function object(fields, options) {
    const known = Object.keys(fields);
    const needed = known.filter((key) => !('optional' in (fields[key] ?? {})));
    return {
        schema: schemaOf(fields, needed, options),
        read(tree, name, problems) {
            if (tree.kind !== 'map') {
                const fix = `Its keys are ${inWords(known, 'and')}.`;
                problems.push({ spot: tree.spot, message: `\`${name}\` must be ${options.called}: a mapping`, fix });
                return undefined;
            }
            unknownKeys(tree, options.called, known, problems);
            const before = problems.length;
            const present = tree.entries.map(({ key }) => key);
            for (const key of needed.filter((one) => !present.includes(one))) {
                problems.push({ spot: tree.spot, message: `${options.called} lacks \`${key}\``, fix: `Add \`${key}\`.` });
            }
            groupProblems(present, tree.spot, options, problems);
            let sound = problems.length === before;
            const found = { spot: tree.spot };
            for (const { key, value } of tree.entries) {
                const field = known.includes(key) ? fields[key] : undefined;
                if (field === undefined)
                    continue;
                const read = ('optional' in field ? field.optional : field).read(value, key, problems);
                if (read === undefined)
                    sound = false;
                else
                    found[key] = read;
            }
            // An unknown key, or a mistake in one item of a list, must not hide the mistakes elsewhere.
            const usable = sound || (options.partial === true && needed.every((key) => key in found));
            return usable ? found : undefined;
        },
    };
}
function groupProblems(present, spot, { called, oneOf = [], anyOf = [], together = [] }, problems) {
    for (const group of together) {
        const missing = group.filter((key) => !present.includes(key));
        if (missing.length === 0 || missing.length === group.length)
            continue;
        const given = group.filter((key) => present.includes(key));
        const message = `${called} has ${inWords(given, 'and')} without ${inWords(missing, 'and')}`;
        problems.push({ spot, message, fix: `Add ${inWords(missing, 'and')}.` });
    }
    for (const group of [...oneOf, ...anyOf]) {
        const there = group.filter((key) => present.includes(key));
        if (there.length === 0) {
            problems.push({ spot, message: `${called} has none of ${inWords(group, 'or')}`, fix: `Add one of them.` });
        }
        else if (there.length > 1 && oneOf.includes(group)) {
            problems.push({ spot, message: `${called} has ${inWords(there, 'and')}`, fix: 'Keep one of them.' });
        }
    }
}
function schemaOf(fields, required, { description, oneOf = [], anyOf = [], together = [] }) {
    const dependent = together.flatMap((group) => group.map((key) => [key, group.filter((one) => one !== key)]));
    const properties = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, ('optional' in field ? field.optional : field).schema]));
    const groups = [
        ...oneOf.map((group) => ({ oneOf: group.map((key) => ({ required: [key] })) })),
        ...anyOf.map((group) => ({ anyOf: group.map((key) => ({ required: [key] })) })),
    ];
    return {
        type: 'object',
        ...(description !== undefined && { description }),
        properties,
        ...(required.length > 0 && { required }),
        ...(groups.length > 0 && { allOf: groups }),
        ...(dependent.length > 0 && { dependentRequired: Object.fromEntries(dependent) }),
        additionalProperties: false,
    };
}
/** A mapping with exactly one key, which says what it is: `- signature: { … }`. */
function oneKey(shapes, called) {
    const known = Object.keys(shapes);
    return {
        schema: {
            type: 'object',
            properties: Object.fromEntries(Object.entries(shapes).map(([key, { schema }]) => [key, schema])),
            minProperties: 1,
            maxProperties: 1,
            additionalProperties: false,
        },
        read(tree, name, problems) {
            const before = problems.length;
            const [entry] = tree.kind === 'map' ? tree.entries : [];
            if (tree.kind !== 'map' || entry === undefined || tree.entries.length > 1) {
                const message = `each item of \`${name}\` is a mapping with one key`;
                problems.push({
                    spot: tree.spot,
                    message,
                    fix: `Write one of ${inWords(known, 'or')}, each with its own \`- \`.`,
                });
                return undefined;
            }
            unknownKeys(tree, called, known, problems);
            const value = known.includes(entry.key) ? shapes[entry.key]?.read(entry.value, entry.key, problems) : undefined;
            if (problems.length > before || value === undefined)
                return undefined;
            // The key is one of the shapes, and the value was read by it.
            return { kind: entry.key, value, spot: entry.keySpot };
        },
    };
}

;// CONCATENATED MODULE: ./lib/policy/file/field-shapes.js
/** How a policy file says where the documents of a project, manifests and revocation lists, keep what. */


const POINTER_PATTERN = '^(/|$)';
function pointer(description) {
    return optional(shape_text(description, { pattern: POINTER_PATTERN }));
}
const SCHEMA_VERSION = optional(either({
    scalar: shape_text('A JSON pointer; version 1 is known.', { pattern: POINTER_PATTERN }),
    map: object({
        at: shape_text('A JSON pointer.', { pattern: POINTER_PATTERN }),
        known: list(whole(0, 'A version.'), 'The versions whose members this policy maps.'),
    }, { called: '`schema-version`' }),
}, 'Where the document says which version of its form it has. A version that is not known is refused, since its members may mean something else.'));
/** The forms that have a name. */
const FORM = optional(choice(['signature-gate', 'mvm'], 'The form of the document: that of the gate itself (default), or the one that the releases of mvm have.'));
const MANIFEST_FIELDS = object({
    version: pointer('Default: `/version`.'),
    arch: pointer('Default: `/arch`.'),
    variant: pointer('Default: `/variant`.'),
    'built-at': pointer('Default: `/builtAt`.'),
    'not-after': pointer('The last moment at which the manifest holds, by its own word. Default: not read.'),
    'schema-version': SCHEMA_VERSION,
    artifacts: pointer('The list of recorded artifacts. Default: `/artifacts`.'),
    name: pointer('In each entry. Default: `/name`.'),
    sha256: pointer('In each entry. Default: `/sha256`.'),
    size: pointer('In each entry. Default: `/size`.'),
}, {
    called: '`fields`',
    description: 'Where the manifest says what, as JSON pointers (RFC 6901). A manifest that lacks a version, an architecture, a variant or a time where these say is malformed.',
});
const REVOCATION_FIELDS = object({
    entries: pointer('The list of entries. An entry recalls what matches all of its members that are mapped here.'),
    version: pointer('In each entry.'),
    variant: pointer('In each entry; it narrows what the others recall.'),
    arch: pointer('In each entry; it narrows what the others recall.'),
    digest: pointer('In each entry: SHA-256 in hex, with or without `sha256:`.'),
    commit: pointer('In each entry.'),
    identity: pointer('In each entry: the identity of a certificate, or the fingerprint of a key.'),
    'run-id': pointer('In each entry.'),
    reason: pointer('In each entry; it is shown verbatim.'),
    'revoked-at': pointer('In each entry; it is shown verbatim.'),
    'fixed-in': pointer('In each entry.'),
    url: pointer('In each entry.'),
    versions: pointer('A list of plain versions.'),
    digests: pointer('A list of plain SHA-256 digests.'),
    commits: pointer('A list of plain commits.'),
    identities: pointer('A list of plain identities and fingerprints.'),
    'run-ids': pointer('A list of plain runs.'),
    'schema-version': SCHEMA_VERSION,
    serial: pointer('A number that grows with each list.'),
    'issued-at': pointer('When the list was issued (RFC 3339).'),
    expires: pointer('From when on the list must not be used any more (RFC 3339).'),
}, {
    called: '`fields`',
    description: 'Where a list of another form says what, as JSON pointers (RFC 6901).',
    anyOf: [['entries', 'versions', 'digests', 'commits', 'identities', 'run-ids']],
});

;// CONCATENATED MODULE: ./lib/policy/file/predicate-shape.js


/** A value as YAML writes it. */
const SCALAR = {
    schema: {
        type: ['string', 'number', 'boolean', 'null'],
        description: 'The value that must stand there, of the same type.',
    },
    read(tree, name, problems) {
        const { spot } = tree;
        if (tree.kind === 'scalar') {
            if (typeof tree.value !== 'bigint')
                return { value: tree.value, spot };
            if (Number.isSafeInteger(Number(tree.value)))
                return { value: Number(tree.value), spot };
        }
        const fix = 'Write a text, a number below 2^53, `true`, `false` or `null`.';
        problems.push({ spot, message: `\`${name}\` is not a value that can be compared`, fix });
        return undefined;
    },
};
const NUMBER = {
    schema: { type: 'number', description: 'A number, compared with a number.' },
    read(tree, name, problems) {
        const given = tree.kind === 'scalar' ? tree.value : undefined;
        const value = typeof given === 'number' || typeof given === 'bigint' ? Number(given) : NaN;
        if (Math.abs(value) <= Number.MAX_SAFE_INTEGER)
            return { value, spot: tree.spot };
        problems.push({ spot: tree.spot, message: `\`${name}\` is not a number`, fix: 'Write a number, without quotes.' });
        return undefined;
    },
};
/** What `each`, `some` and `none` hold may hold `each`, `some` and `none` once more; no predicate needs a third time. */
const NESTING = 2;
function tests(depth) {
    const inner = depth > 0 ? predicate_shape_elements(depth - 1) : undefined;
    const words = [
        'equals',
        'one-of',
        'matches',
        'min',
        'max',
        'max-age',
        'exists',
        ...(inner ? ['each', 'some', 'none'] : []),
    ];
    return object({
        equals: optional(SCALAR),
        'one-of': optional(list(SCALAR, 'It must be one of these.')),
        matches: optional(shape_text('A pattern (RE2) that must match all of it.')),
        min: optional(NUMBER),
        max: optional(NUMBER),
        'max-age': optional(duration('It must be a time (RFC 3339) that is not older, and not in the future.')),
        exists: optional(bool('`true`: it must be there. `false`: it must be absent.')),
        ...(inner && { each: optional(inner), some: optional(inner), none: optional(inner) }),
    }, { called: 'a test', anyOf: [words] });
}
/** Conditions on elements: by pointers, or one test of the element itself. */
function predicate_shape_elements(depth) {
    const [byPointer, itself] = [conditionsOf(depth), tests(depth)];
    return {
        schema: {
            anyOf: [byPointer.schema, itself.schema],
            description: 'Conditions on the elements of a list, or the values of an object. `each` and `some` need one; an element without the compared member makes `none` fail.',
        },
        read(tree, name, problems) {
            if (tree.kind === 'map' && tree.entries.some(({ key }) => key.startsWith('/')))
                return byPointer.read(tree, name, problems);
            const test = itself.read(tree, name, problems);
            return test && [{ pointer: { value: '', spot: tree.spot }, test }];
        },
    };
}
/** A mapping from JSON pointers to tests. */
function conditionsOf(depth) {
    const test = tests(depth);
    const schema = {
        type: 'object',
        minProperties: 1,
        propertyNames: { pattern: POINTER },
        additionalProperties: { anyOf: [SCALAR.schema, test.schema] },
        description: 'JSON pointers (RFC 6901), each with the value that must stand there or with tests. An absent member fails.',
    };
    return {
        schema,
        read(tree, name, problems) {
            if (tree.kind !== 'map' || tree.entries.length === 0) {
                const fix = 'Write `/pointer: value`, one a line.';
                problems.push({ spot: tree.spot, message: `\`${name}\` is not a mapping from JSON pointers to values`, fix });
                return undefined;
            }
            const read = tree.entries.map((entry) => {
                const pointer = pointerOf(entry.key, entry.keySpot, problems);
                const found = entry.value.kind === 'map'
                    ? test.read(entry.value, entry.key, problems)
                    : SCALAR.read(entry.value, entry.key, problems);
                return pointer && found && { pointer, test: found };
            });
            const good = read.filter((one) => one !== undefined);
            return good.length === read.length ? good : undefined;
        },
    };
}
const POINTER = '^/([^~]|~[01])*$';
function pointerOf(value, spot, problems) {
    if (/^\/(?:[^~]|~[01])*$/.test(value))
        return { value, spot };
    const fix = 'Start it with `/`, as in `/builder/id`; write `~1` for a `/` in a name and `~0` for a `~`.';
    problems.push({ spot, message: `\`${value}\` is not a JSON pointer`, fix });
    return undefined;
}
const AGE = optional(duration('How old it may be at most; a time in the future fails too.'));
const COUNT = optional(whole(0, 'How many there may be at most.'));
/** What can be said of the content of an attestation, beside its type. */
const CONTENT_FIELDS = {
    predicate: optional(conditionsOf(NESTING)),
    provenance: optional(object({
        builder: optional(shape_text('The builder that it names, exactly.')),
        'build-type': optional(shape_text('The type of the build, exactly.')),
        parameters: optional(conditionsOf(NESTING)),
        materials: optional(list(object({
            uri: shape_text('The address of the material, exactly.'),
            digest: optional(shape_text('`sha256:HEX`, `gitCommit:HEX`, …')),
        }, { called: 'a material' }), 'Materials that it must name.')),
        'max-age': AGE,
    }, { called: '`provenance`', description: 'What SLSA provenance must say, in v0.2 and v1 alike.' })),
    vulnerabilities: optional(object({
        critical: COUNT,
        high: COUNT,
        medium: COUNT,
        low: COUNT,
        unknown: COUNT,
        total: COUNT,
        scanner: optional(shape_text('The address of the scanner, exactly.')),
        'max-age': AGE,
    }, {
        called: '`vulnerabilities`',
        description: 'How many findings a vulnerability scan may have, by severity.',
        anyOf: [['critical', 'high', 'medium', 'low', 'unknown', 'total']],
    })),
    vex: optional(object({
        products: optional(list(shape_text('A product as the document names it.'), 'Only statements about these count, and those that name none.')),
        'under-investigation': optional(choice(['allow', 'fail'], 'What an open question means. Default: `fail`.')),
        'max-age': AGE,
    }, { called: '`vex`', description: 'An OpenVEX document must not say `affected`.' })),
    components: optional(object({
        required: optional(list(shape_text('`name`, `name@version` or a package URL.'), 'Components that must be listed.')),
        licences: optional(list(shape_text('A licence as the document names it.'), 'Every component must have one, and only these.')),
        'max-age': AGE,
    }, {
        called: '`components`',
        description: 'What a bill of materials must list.',
        anyOf: [['required', 'licences', 'max-age']],
    })),
};

;// CONCATENATED MODULE: ./lib/policy/file/signer-shape.js
/** How a policy file says who may sign. */


const CLAIM = either({
    scalar: shape_text('The exact value.'),
    map: object({ regexp: shape_text('A pattern in RE2 syntax that must match the whole value.') }, { called: 'the pattern of a claim' }),
}, 'The exact value, or `{ regexp: … }`.');
const CLAIMS_SHAPE = named(CLAIM, 'Claims that the certificate must state: `source-ref`, `source-versioned-tag`, `source-digest`, `trigger`, `environment` and so on, or the full names of Fulcio.');
const BUILDER = 'The builder that the SLSA provenance must name: a URI, with `@v1.2.3` behind it where the version matters.';
const BUILDERS = either({ scalar: shape_text(BUILDER), list: list(shape_text(BUILDER), 'Several builders: any one of them.') }, 'The builder that the SLSA provenance must name. A workflow on GitHub must have signed itself, unless `identity`, `identity-regexp`, `signer-repo` or `signer-workflow` says who signs for it.');
/** One entry of `signers`. */
const SIGNER_SHAPE = object({
    identity: optional(shape_text('The exact identity in the certificate, such as a workflow with its ref.')),
    'identity-regexp': optional(shape_text('A pattern in RE2 syntax that must match the whole identity.')),
    issuer: optional(shape_text('The exact OIDC issuer that the identity must come from.')),
    'issuer-regexp': optional(shape_text('A pattern in RE2 syntax that must match the whole issuer.')),
    'allow-broad-identity': optional(bool('Allow a pattern that admits an owner made up at random.')),
    repo: optional(shape_text('The GitHub repository that the artifact was built from: `owner/name`.')),
    owner: optional(shape_text('The GitHub owner of the repository that the artifact was built from.')),
    'signer-repo': optional(shape_text('The repository whose workflow signed, where it is another one than `repo`.')),
    'signer-workflow': optional(shape_text('The workflow that signed: `owner/repo/.github/workflows/file.yml[@ref]`.')),
    'source-ref': optional(shape_text('The full ref that was built, such as `refs/tags/v1.2.3`.')),
    'source-versioned-tag': optional(shape_text('A prefix of the semantic version whose tag was built: `v1`, `v1.2` or `v1.2.3`.')),
    'source-digest': optional(shape_text('The commit that was built, in full.')),
    'deny-self-hosted-runners': optional(bool('Refuse what was built on a self-hosted runner.')),
    'builder-id': optional(BUILDERS),
    'workflow-input': optional(named(shape_text('The exact value.'), 'Inputs that the dispatched run must have had, by its SLSA provenance.')),
    claims: optional(CLAIMS_SHAPE),
    root: optional(shape_text('The trusted root that must vouch for the certificate: `public-good`, `staging`, or the path of a file of `trusted-root`.')),
    key: optional(shape_text('A public key: a file, relative to the workspace (PEM, minisign, signify or SSH), its text, or `https://…#sha256=HEX`. Any of several keys in it may sign.', { lines: true })),
    'transparency-log': optional(choice(['auto', 'required', 'none'], 'Whether a signature must be in a transparency log: `auto`, wherever the trusted root has a log; `required`, whatever the root has; `none`, with `key` only. Default: `auto`.')),
    openpgp: optional(either({
        scalar: shape_text('An OpenPGP key file, relative to the workspace.'),
        list: list(shape_text('An OpenPGP key file, relative to the workspace.'), 'Several key files.'),
    }, 'OpenPGP public keys, armored or binary. Each key in them is a person of its own for `threshold`.')),
    fingerprints: optional(list(shape_text('A full fingerprint: 40 or 64 hex digits.'), 'Of the `openpgp` keys only these may sign.')),
}, {
    called: 'a signer',
    description: 'Who may sign: an identity with its issuer, a GitHub repository or workflow, a `key`, or `openpgp` keys.',
});
const NAME = shape_text('The name of a signer of this file.');
/** `by` and `signed-by`: whose signatures are demanded. */
const BY_SHAPE = either({
    list: list(NAME, 'Any one of these signers.'),
    map: object({
        'all-of': optional(list(NAME, 'Every one of these signers.')),
        threshold: optional(whole(1, 'How many different signers at least.', 1000)),
        by: optional(list(NAME, 'The signers that count for `threshold`.')),
    }, { called: '`by`', oneOf: [['all-of', 'threshold']], together: [['threshold', 'by']] }),
}, 'Names of signers: a list means any one of them; or `{ all-of: [a, b] }`, or `{ threshold: 2, by: [a, b, c] }`.');

;// CONCATENATED MODULE: ./lib/policy/file/requirement-shape.js
/** How a policy file says what is demanded of an artifact. */





const PREDICATE_TYPE = either({
    scalar: shape_text('The whole URI of the predicate type, or `any`.'),
    list: list(shape_text('The whole URI of a predicate type.'), 'Several types: any one of them.'),
}, 'The predicate type that an attestation must have; `any` for every type. Default: SLSA provenance v0.2 and v1.');
const TIMESTAMP = bool('Require a signed timestamp by an authority of the trusted root as well.');
/** A template, or several. */
const TEMPLATES = either({
    scalar: shape_text('A path with `{path}`, `{dir}`, `{name}`, `{1}`.'),
    list: list(shape_text('A path with `{path}`, `{dir}`, `{name}`, `{1}`.'), 'Several places.'),
}, 'Where the evidence is: a path with `{path}`, `{dir}`, `{name}`, `{1}` (what the first `*` matched).');
const SIGNATURE = object({
    by: BY_SHAPE,
    'predicate-type': optional(PREDICATE_TYPE),
    'require-timestamp': optional(TIMESTAMP),
    claims: optional(CLAIMS_SHAPE),
    annotations: optional(named(shape_text('The value.'), 'Annotations that the signature of an image must carry.')),
}, { called: '`signature`', description: 'A signature by an accepted signer; for a file an attestation counts too.' });
const ATTESTATION = object({
    by: BY_SHAPE,
    'predicate-type': optional(PREDICATE_TYPE),
    'require-timestamp': optional(TIMESTAMP),
    claims: optional(CLAIMS_SHAPE),
    ...CONTENT_FIELDS,
}, { called: '`attestation`', description: 'An attestation of an accepted type; a plain signature does not count.' });
const VSA = object({
    by: BY_SHAPE,
    'require-timestamp': optional(TIMESTAMP),
    claims: optional(CLAIMS_SHAPE),
    verifier: shape_text('The `verifier.id`, exactly.'),
    resource: shape_text('The `resourceUri`, exactly.'),
    levels: list(shape_text('`SLSA_BUILD_LEVEL_3`, or a level of the verifier by its own name.'), 'Levels that it must state; a higher level of a track includes the lower ones.'),
    'max-age': optional(duration('How long ago it may have been verified at most.')),
    'policy-digest': optional(shape_text('The digest of the policy that was applied: `sha256:HEX`.')),
    inputs: optional(list(shape_text('`sha256:HEX` of an attestation.'), 'Attestations that the verifier must have looked at.')),
}, { called: '`vsa`', description: 'A verification summary (VSA): an accepted verifier says that the artifact passed.' });
const CHECKSUM = object({
    list: optional(shape_text('The checksum list, relative to the workspace: a path, a glob, or `{path}.sha256` for one beside each artifact.')),
    lists: optional(list(shape_text('A path, a glob, or a template such as `{path}.sha256`.'), 'Several checksum lists.')),
    'signed-by': optional(BY_SHAPE),
    'predicate-type': optional(PREDICATE_TYPE),
    'require-timestamp': optional(TIMESTAMP),
    claims: optional(CLAIMS_SHAPE),
    names: optional(choice(['exact', 'base'], 'How names compare: whole, or by their last part alone, for lists with paths of another machine. Default: `exact`.')),
    complete: optional(bool('A listed file that is absent or has other bytes is a failure.')),
    bundle: optional(TEMPLATES),
    signature: optional(TEMPLATES),
    certificate: optional(TEMPLATES),
}, {
    called: '`checksum`',
    description: 'A checksum list must name the artifact. Without `signed-by` it proves integrity only.',
    oneOf: [['list', 'lists']],
});
const SBOM = object({
    formats: optional(list(choice(['spdx', 'cyclonedx'], 'A format of SBOMs.'), 'Which formats are accepted. Default: both.')),
    by: optional(BY_SHAPE),
    'require-timestamp': optional(TIMESTAMP),
}, { called: '`sbom`', description: 'An SBOM for each platform of an image, by an accepted signer.' });
const COMPARISON = object({
    pointer: optional(shape_text('Where the manifest says it, as a JSON pointer.', { pattern: POINTER_PATTERN })),
    value: optional(shape_text('What must stand there.')),
    file: optional(shape_text('The file, relative to the workspace, whose SHA-256 must stand there.')),
    every: optional(shape_text('Where the manifest has a mapping from paths to SHA-256: every file in it is compared.', {
        pattern: POINTER_PATTERN,
    })),
    folder: optional(shape_text('Beside `every`: where its paths start. Default: the workspace.')),
    files: optional(list(shape_text('A glob.'), 'Beside `every`: each file of the folder that matches must be in the mapping.')),
}, { called: 'a comparison', oneOf: [['pointer', 'every']] });
const MANIFEST_SHAPE = object({
    file: optional(shape_text('The manifest, relative to the workspace. What it records lies beside it.')),
    files: optional(list(shape_text('A manifest, relative to the workspace.'), 'Several manifests.')),
    'signed-by': BY_SHAPE,
    'predicate-type': optional(PREDICATE_TYPE),
    'require-timestamp': optional(TIMESTAMP),
    claims: optional(CLAIMS_SHAPE),
    bundle: optional(TEMPLATES),
    signature: optional(TEMPLATES),
    certificate: optional(TEMPLATES),
    version: optional(shape_text('The version that the manifest must state, exactly.')),
    'minimum-version': optional(shape_text('The lowest version that is accepted, by the order of Semantic Versioning.')),
    arch: optional(shape_text('The architecture that the manifest must state.')),
    variant: optional(shape_text('The variant that the manifest must state, such as `dev`.')),
    'max-age': optional(either({
        scalar: duration('An older manifest is warned about.'),
        map: object({
            limit: duration('The age.'),
            then: choice(['warn', 'fail'], 'What an older manifest means.'),
        }, { called: '`max-age`' }),
    }, 'How old the manifest may be: `90d` warns, `{ limit: 90d, then: fail }` refuses. Default: `90d`. What `then` says holds for the limit too that the manifest states itself (`not-after`).')),
    roles: optional(named(shape_text('A glob over the names that the manifest records.'), 'What entries are called in messages: `kernel: "dev-vmlinux-*"`. Each must match one.')),
    form: FORM,
    fields: optional(MANIFEST_FIELDS),
    compare: optional(named(COMPARISON, 'Further facts of the manifest that must hold.')),
}, {
    called: '`manifest`',
    description: 'A signed JSON document that binds the artifacts of one release by their SHA-256.',
    oneOf: [['file', 'files']],
});
const REQUIREMENT_SHAPE = oneKey({
    signature: SIGNATURE,
    attestation: ATTESTATION,
    vsa: VSA,
    checksum: CHECKSUM,
    sbom: SBOM,
    manifest: MANIFEST_SHAPE,
}, 'a requirement');
const REVOCATIONS_SHAPE = object({
    list: shape_text('Path or https URL of the revocation list.'),
    bundle: optional(either({
        scalar: shape_text('Path or https URL.'),
        list: list(shape_text('Path or https URL.'), 'Several places.'),
    }, 'Where the evidence of the list is. Default: its own place with the usual suffixes.')),
    'signed-by': BY_SHAPE,
    'predicate-type': optional(PREDICATE_TYPE),
    'require-timestamp': optional(TIMESTAMP),
    claims: optional(CLAIMS_SHAPE),
    'fresh-for': optional(duration('Below this age a kept list is used without asking. Default: `24h`.')),
    'tolerate-stale': optional(duration('Up to this age a kept list may stand in while the network is down. Default: `7d`.')),
    'not-found': optional(choice(['allow', 'fail'], 'What it means that there is no list (404): `allow` warns. Default: `allow`, or `fail` where the floor demands `revocation`.')),
    'missing-offline': optional(choice(['warn', 'fail'], 'What it means with `offline` that no list is at hand: `warn` goes on with a warning. Default: `fail`.')),
    form: FORM,
    fields: optional(REVOCATION_FIELDS),
    'min-serial': optional(whole(0, 'The lowest serial that is accepted.')),
    cache: optional(shape_text('A folder that keeps list and evidence between runs.')),
}, {
    called: '`revocations`',
    description: 'A signed list that takes versions, digests, commits, identities or runs back.',
});

;// CONCATENATED MODULE: ./lib/policy/file/policy-shape.js
/** The shape of a policy file: the one home of its keys. What is read, the JSON Schema and the docs go by it. */




const CHECKS = ['signature', 'attestation', 'checksum', 'manifest', 'sbom', 'revocation'];
const RULE = object({
    name: shape_text('What the rule is called in reports.'),
    artifacts: optional(list(shape_text('A path or glob; `!` excludes.'), 'Files, relative to the workspace.')),
    digests: optional(list(shape_text('`sha256:HEX[,sha512:HEX] [name]`'), 'Artifacts that are not on disk.')),
    images: optional(list(shape_text('`name:tag` or `name@sha256:…`'), 'Images in a registry.')),
    manifest: optional(MANIFEST_SHAPE),
    bundle: optional(TEMPLATES),
    signature: optional(TEMPLATES),
    certificate: optional(TEMPLATES),
    'attestation-source': optional(list(choice(['local', 'github', 'oci'], 'A source.'), 'Where attestations come from. Default: `local` for files, `oci` for images.')),
    github: optional(object({
        repo: optional(shape_text('`owner/name`')),
        owner: optional(shape_text('The name of a user or organisation.')),
        initiator: optional(choice(['github', 'user'], 'Only attestations that were made by it.')),
    }, { called: '`github`', description: 'Whose attestations are asked for.', oneOf: [['repo', 'owner']] })),
    package: optional(object({
        name: shape_text('`npm:NAME@VERSION` or `pypi:NAME@VERSION`'),
        index: optional(shape_text('The address of the index that is asked. Without it evidence lies beside the files.')),
    }, { called: '`package`', description: 'The package that the artifacts are files of; attestations must name it.' })),
    same: optional(list(shape_text('The name of a claim.'), 'Claims that must be the same for all artifacts of the rule: `source-digest`.')),
    version: optional(shape_text('The version of the artifacts, for the revocation list.')),
    variant: optional(shape_text('The variant of the artifacts, for the revocation list. Default: that of their manifest.')),
    arch: optional(shape_text('The architecture of the artifacts, for the revocation list. Default: that of their manifest.')),
    'require-digest': optional(bool('Refuse an image without digest, which otherwise is a warning.')),
    'tag-matches-ref': optional(bool('The certificate must be of the Git tag that the tag of the image names.')),
    'signature-repository': optional(shape_text('The repository that holds the signatures of the images.')),
    'sbom-dir': optional(shape_text('A folder, empty or absent, that the SBOMs of the images are written to.')),
    require: optional(list(REQUIREMENT_SHAPE, 'What is demanded of each artifact. All of it must be met.')),
}, { called: 'a rule', description: 'What is checked, and what is demanded of it.' });
const EXCEPTION = object({
    artifact: shape_text('The exact name of the artifact, as the report shows it.'),
    check: choice(CHECKS, 'The check that is let go.'),
    reason: shape_text('Why.'),
    until: shape_text('The last day on which it holds (UTC): `2027-01-31`.', { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }),
}, { called: 'an exception', description: 'One check of one artifact that is let go until a day.' });
const POLICY_SHAPE = object({
    version: whole(1, 'The version of this format: 1.', 1),
    vars: optional(named(shape_text('The value; `var` of the action or the command overrides it.'), 'Variables: `{name}` stands for the value, everywhere below.', { pattern: '^[A-Za-z][A-Za-z0-9_-]*$', what: 'a name for a variable' })),
    signers: optional(named(SIGNER_SHAPE, 'Who may sign, each by the name that rules use.')),
    require: optional(list(choice(CHECKS, 'A check.'), 'The floor: checks that every artifact must pass, whatever its rules say.')),
    release: optional(shape_text('`owner/repo@tag`: the assets of this release are downloaded, and `artifacts`, lists and manifests are names of assets. Each asset must be covered by a rule or named under `unsigned`.')),
    unsigned: optional(list(shape_text('The name of an asset, or a glob; it must match one.'), 'Beside `release`: assets that nobody vouches for. They are shown as unverified and never handed over.')),
    rules: list(RULE, 'What is checked. An artifact under several rules must satisfy all of them.'),
    revocations: optional(REVOCATIONS_SHAPE),
    exceptions: optional(list(EXCEPTION, 'Checks that are let go, each for a reason and until a day.')),
    'trusted-root': optional(either({
        scalar: shape_text('`tuf`, `embedded`, `staging`, `gh`, or a path.'),
        list: list(shape_text('`tuf`, `embedded`, `staging`, `gh`, or a path.'), 'Several: any of them.'),
    }, 'The Sigstore instances to trust. Default: `tuf`, or the input `trusted-root`.')),
    'rekor-url': optional(shape_text('The transparency log (Rekor v1) that is asked for entries that lie neither in the evidence nor beside it. Default: the logs of the trusted root, or the input `rekor-url`.')),
    'expect-version': optional(shape_text('The version of artifacts that no rule and no manifest gives another.')),
    'report-to': optional(shape_text('Whom to tell where tampering is possible: an address or URL.')),
}, {
    called: 'the policy',
    partial: true,
    description: 'What must be proven of the artifacts of a release, and by whom.',
});
/** The JSON Schema that editors complete policies by. */
function policyJsonSchema() {
    return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'signature-gate policy',
        ...POLICY_SHAPE.schema,
    };
}

// EXTERNAL MODULE: ./lib/formats/glob.js + 3 modules
var formats_glob = __webpack_require__(66002);
;// CONCATENATED MODULE: ./lib/policy/file/release.js
/** From `release` and `unsigned` of a policy file to the release whose assets are all accounted for. */


/** Undefined where the policy is about files of the workspace, or where it is wrong. */
function wholeRelease(entry, scope, { offline = false }) {
    const { release, unsigned = [], rules } = entry;
    if (!release) {
        const [first] = unsigned;
        if (first)
            scope.fail(first.spot, '`unsigned` is about assets of a `release`, and none is named', 'Add `release`, or remove it.');
        return undefined;
    }
    const text = scope.literal(release);
    const reference = text === undefined ? undefined : (0,release_inputs/* parseRelease */.BC)(text);
    if (text !== undefined && !reference)
        scope.fail(release.spot, `\`${text}\` names no release`, 'Write `owner/repo@tag`, such as `acme/widgets@v1.2.3`.');
    if (offline) {
        const fix = 'Remove `offline`; or download the assets before, and give the policy without `release`.';
        scope.fail(release.spot, 'a release is downloaded, which `offline` forbids', fix);
    }
    for (const rule of rules)
        nameProblems(rule, scope);
    const patterns = unsigned.flatMap((one) => unsignedPattern(one, scope) ?? []);
    return reference && { reference, unsigned: patterns };
}
/** An asset lies in no folder. */
function nameProblems({ artifacts = [] }, scope) {
    for (const { value, spot } of artifacts) {
        if (!/[/\\]/.test(value))
            continue;
        const fix = 'Write the name of an asset, or a glob without folders.';
        scope.fail(spot, `\`${value}\` cannot be an asset of a release, which has no folders`, fix);
    }
}
function unsignedPattern(text, scope) {
    const pattern = scope.glob(text);
    if (pattern === undefined)
        return undefined;
    const compiled = (0,formats_glob/* compileGlob */.SO)(pattern, 'escapes');
    const problem = 'refusal' in compiled ? compiled.refusal.message : nameProblem(pattern);
    if (problem === undefined)
        return pattern;
    scope.fail(text.spot, problem, 'Write the name of an asset, or a glob such as `*.txt`.');
    return undefined;
}
function nameProblem(pattern) {
    if (pattern.startsWith('!'))
        return '`unsigned` has no exclusions';
    if (/[/]/.test(pattern))
        return `\`${pattern}\` cannot be an asset of a release, which has no folders`;
    // Whatever is added to the release later would pass for known.
    return (0,formats_glob/* isGlob */.fg)(pattern, 'escapes') && !/[A-Za-z0-9]/.test(pattern) ? `\`${pattern}\` names every asset` : undefined;
}
/** A list or a manifest by a bare name is an asset: what the tree has under its name says nothing about it. */
function isAssetOf(release, path) {
    return release !== undefined && !/[\\/]/.test(path);
}

// EXTERNAL MODULE: ./lib/net/address.js
var address = __webpack_require__(85035);
// EXTERNAL MODULE: ./lib/formats/matcher.js
var matcher = __webpack_require__(15218);
// EXTERNAL MODULE: ./lib/policy/pattern-automaton.js
var pattern_automaton = __webpack_require__(85259);
// EXTERNAL MODULE: ./lib/policy/manifest-fields.js
var manifest_fields = __webpack_require__(75875);
;// CONCATENATED MODULE: ./lib/policy/document-forms.js

const document_forms_SCHEMA_VERSION = { at: '/schema_version', known: [1] };
/** `{variant}-image-{arch}.manifest.json` (tinylabscom/mvm, crates/mvm-security/src/image_verify.rs). */
const MVM_MANIFEST = {
    ...manifest_fields/* DEFAULT_MANIFEST_FIELDS */.a,
    builtAt: '/built_at',
    notAfter: '/not_after',
    schemaVersion: document_forms_SCHEMA_VERSION,
    needed: ['version', 'arch', 'variant', 'builtAt', 'notAfter'],
};
/**
 * mvm's lists: `revoked-versions.json` and `pack-revocations.json`, whose entries name versions or packs, and the feed of the
 * pack registry (tinylabscom/mvm-packs), which has two plain lists.
 */
const MVM_REVOCATIONS = [
    {
        entries: '/revocations',
        marks: { version: '/version', variant: '/variant', arch: '/arch', sha256: '/pack_hash', identity: '/key_id' },
        texts: { reason: '/reason', revokedAt: '/revoked_at' },
        plain: {},
        schemaVersion: document_forms_SCHEMA_VERSION,
        issuedAt: '/issued_at',
        expiresAt: '/not_after',
    },
    {
        marks: {},
        texts: {},
        plain: { identity: '/revoked_identities', sha256: '/revoked_manifests' },
        schemaVersion: document_forms_SCHEMA_VERSION,
        serial: '/sequence',
        issuedAt: '/issued_at',
        expiresAt: '/not_after',
    },
];

;// CONCATENATED MODULE: ./lib/policy/file/fields.js


/** RFC 6901, section 3: empty, or parts behind slashes in which `~` is followed by 0 or 1. */
const fields_POINTER = /^(?:\/(?:[^~]|~[01])*)?$/;
function fields_pointer(text, scope) {
    if (!fields_POINTER.test(text.value)) {
        const fix = 'Write `/key/key`, as RFC 6901 has it: `~0` for `~`, `~1` for `/`.';
        scope.fail(text.spot, `\`${text.value}\` is no JSON pointer`, fix);
    }
    return text.value;
}
function schemaVersion(entry, scope) {
    if ('value' in entry)
        return { at: fields_pointer(entry, scope), known: [1] };
    return { at: fields_pointer(entry.at, scope), known: entry.known.map(({ value }) => value) };
}
/** The pointers that an entry has, under the engine's names. */
function pointersOf(entry, keys, scope) {
    const given = Object.entries(keys).flatMap(([field, key]) => {
        const text = entry?.[key];
        return text === undefined ? [] : [[field, fields_pointer(text, scope)]];
    });
    return Object.fromEntries(given);
}
const FACTS = {
    version: 'version',
    arch: 'arch',
    variant: 'variant',
    builtAt: 'built-at',
    notAfter: 'not-after',
};
const ENTRIES = {
    artifacts: 'artifacts',
    entryName: 'name',
    entrySha256: 'sha256',
    entrySize: 'size',
};
/** The fields of a form, and over them those that are mapped one by one. */
function manifestFields(form, entry, scope) {
    const base = form?.value === 'mvm' ? MVM_MANIFEST : manifest_fields/* DEFAULT_MANIFEST_FIELDS */.a;
    const facts = pointersOf(entry, FACTS, scope);
    const known = entry?.['schema-version'];
    return {
        ...base,
        ...facts,
        ...pointersOf(entry, ENTRIES, scope),
        ...(known && { schemaVersion: schemaVersion(known, scope) }),
        needed: [...new Set([...base.needed, ...Object.keys(facts)])],
    };
}
const MARKS = {
    version: 'version',
    sha256: 'digest',
    commit: 'commit',
    identity: 'identity',
    runId: 'run-id',
    variant: 'variant',
    arch: 'arch',
};
const RECALLING = ['version', 'digest', 'commit', 'identity', 'run-id'];
const TEXTS = {
    reason: 'reason',
    revokedAt: 'revoked-at',
    fixedIn: 'fixed-in',
    url: 'url',
};
const PLAIN = {
    version: 'versions',
    sha256: 'digests',
    commit: 'commits',
    identity: 'identities',
    runId: 'run-ids',
};
const OF_LIST = {
    entries: 'entries',
    serial: 'serial',
    issuedAt: 'issued-at',
    expiresAt: 'expires',
};
/** Undefined where the list has the gate's own form. */
function revocationForms(form, entry, scope) {
    if (!entry)
        return form?.value === 'mvm' ? MVM_REVOCATIONS : undefined;
    if (form)
        scope.fail(form.spot, '`form` beside `fields` would map the list twice', 'Keep one of them.');
    entryProblems(entry, scope);
    const known = entry['schema-version'];
    return [
        {
            ...pointersOf(entry, OF_LIST, scope),
            marks: pointersOf(entry, MARKS, scope),
            texts: pointersOf(entry, TEXTS, scope),
            plain: pointersOf(entry, PLAIN, scope),
            ...(known && { schemaVersion: schemaVersion(known, scope) }),
        },
    ];
}
/** Entries of which nothing is read, and members that no entry has. */
function entryProblems(entry, scope) {
    const ofEntry = [...Object.values(MARKS), ...Object.values(TEXTS)].filter((key) => entry[key] !== undefined);
    const names = RECALLING.map((key) => `\`${key}\``).join(', ');
    if (entry.entries && !RECALLING.some((key) => entry[key]))
        scope.fail(entry.entries.spot, '`entries` has nothing by which an entry recalls', `Map one of ${names}.`);
    if (!entry.entries && ofEntry.length > 0)
        scope.fail(entry.spot, `\`${ofEntry.join('`, `')}\` stands in entries, and \`entries\` is not mapped`, 'Add `entries`.');
}

// EXTERNAL MODULE: ./lib/policy/list-source.js
var list_source = __webpack_require__(25000);
// EXTERNAL MODULE: ./lib/policy/signers.js
var signers = __webpack_require__(38501);
// EXTERNAL MODULE: ./lib/evidence/sigstore/claims.js
var claims = __webpack_require__(39083);
;// CONCATENATED MODULE: ./lib/policy/file/claim-names.js
/** What claims are called in a policy file: short names for what people demand most, and the names of Fulcio for all. */


/** Short name → name of `verify/sigstore/claims.ts`. Those that inputs have too mean the same there. */
const CLAIM_ALIASES = {
    'source-ref': 'source-repository-ref',
    'source-digest': 'source-repository-digest',
    'source-repository': 'source-repository-uri',
    'source-repository-id': 'source-repository-identifier',
    owner: 'source-repository-owner-uri',
    'owner-id': 'source-repository-owner-identifier',
    trigger: 'build-trigger',
    visibility: 'source-repository-visibility',
    'build-signer': 'build-signer-uri',
    'build-config': 'build-config-uri',
    'run-invocation': 'run-invocation-uri',
    environment: 'deployment-environment',
};
/** The claim of that name; undefined where there is none. */
function claimNamed(name) {
    return Object.hasOwn(CLAIM_ALIASES, name) ? CLAIM_ALIASES[name] : claims/* CLAIMS */.IF.find((claim) => claim === name);
}
/** What to write instead of a name that is none. */
function nearestClaim(name) {
    const known = [...Object.keys(CLAIM_ALIASES), 'source-versioned-tag', ...claims/* CLAIMS */.IF];
    const meant = (0,nearest/* nearest */.p)(name, known);
    return meant === undefined
        ? `The claims are ${Object.keys(CLAIM_ALIASES).join(', ')}, and the full names of Fulcio.`
        : `Write \`${meant}\`.`;
}

;// CONCATENATED MODULE: ./lib/policy/file/claims.js
/** Claims that a policy file demands of a certificate. */



/** Every demand that can be read; the others leave problems. */
function claimDemands(entry, scope) {
    return [...(entry ?? [])].flatMap(([name, { value, spot }]) => {
        if (name === VERSIONED_TAG)
            return versionedTag(value, spot, scope);
        const claim = claimNamed(name);
        if (claim === undefined) {
            scope.fail(spot, `\`${name}\` is no claim`, nearestClaim(name));
            return [];
        }
        const matcher = 'regexp' in value ? patternOf(value.regexp, scope) : exactOf(claim, value, scope);
        return matcher ? [{ claim, value: matcher, input: `claims.${name}` }] : [];
    });
}
/** A prefix of a version, in place of the ref that certificates state. */
const VERSIONED_TAG = 'source-versioned-tag';
function versionedTag(value, spot, scope) {
    if ('regexp' in value) {
        scope.fail(spot, `\`${VERSIONED_TAG}\` is no text that a pattern could match`, 'Write `v1`, `v1.2` or `v1.2.3`.');
        return [];
    }
    const version = scope.literal(value);
    if (version === undefined)
        return [];
    const complaint = (0,signers/* versionComplaint */.k7)(version);
    if (complaint)
        scope.fail(value.spot, complaint.message, complaint.fix);
    const matcher = { kind: 'versioned-tag', value: version };
    return [{ claim: 'source-repository-ref', value: matcher, input: `claims.${VERSIONED_TAG}` }];
}
function exactOf(claim, text, scope) {
    const value = scope.literal(text);
    if (value === undefined)
        return undefined;
    const isCommit = claim === 'source-repository-digest';
    const complaint = isCommit
        ? (0,signers/* commitComplaint */.Xj)(value)
        : claim === 'source-repository-ref'
            ? (0,signers/* refComplaint */.T_)(value)
            : undefined;
    if (complaint)
        scope.fail(text.spot, complaint.message, complaint.fix);
    return (0,matcher/* exactly */.pV)(isCommit ? value.toLowerCase() : value);
}
/** A pattern that must match a whole text. */
function patternOf(text, scope) {
    const source = scope.pattern(text);
    return source === undefined ? undefined : compiled(source, text.spot, scope);
}
function compiled(source, spot, scope) {
    try {
        return (0,matcher/* pattern */.T1)(source);
    }
    catch (error) {
        if (!(error instanceof matcher/* PatternError */.JM))
            throw error;
        scope.fail(spot, error.message, 'Write it in RE2 syntax, as cosign takes it, or write the exact value.');
        return undefined;
    }
}
/** The claims that must be the same for all artifacts of a rule. */
function sameClaims(names, scope) {
    const claims = (names ?? []).flatMap(({ value, spot }) => {
        const claim = claimNamed(value);
        if (claim === undefined)
            scope.fail(spot, `\`${value}\` is no claim`, nearestClaim(value));
        return claim ?? [];
    });
    return [...new Set(claims)];
}

;// CONCATENATED MODULE: ./lib/policy/file/expressions.js
/** `by` and `signed-by`: from names to the signers that are demanded, and how many of them. */


/**
 * Whose signatures a requirement demands; undefined where that is wrong.
 *
 * @param claims further claims of the certificates, for this requirement alone
 */
function expression(by, claims, role, scope) {
    const further = claimDemands(claims, scope);
    const { names, spot, how } = parts(by);
    const groups = groupsOf(names, role, scope);
    if (!groups)
        return undefined;
    const all = how === 'all';
    const of = groups.flatMap((group) => (all ? asOne(group) : group.signers)).map((one) => withClaims(one, further));
    if (further.length > 0 && !of.every((signer) => signer.kind === 'identity')) {
        scope.fail(spot, '`claims` are what certificates state, and a signer here is a key', 'Demand the key in an item of its own.');
        return undefined;
    }
    const threshold = how === 'all' ? groups.length : how === 'any' ? 1 : how;
    const people = all ? peopleOf(groups.flatMap(({ signers }) => signers.slice(0, 1))) : peopleOf(of);
    if (threshold > people) {
        const message = `${threshold} different signers are demanded, and only ${people} could ever sign`;
        scope.fail(spot, message, 'Lower the threshold, or name more signers; the same key counts once.');
        return undefined;
    }
    return { threshold, of };
}
function parts(by) {
    if (!('spot' in by))
        return { names: by, spot: by[0]?.spot ?? { line: 1, column: 1 }, how: 'any' };
    const all = by['all-of'];
    if (all)
        return { names: all, spot: by.spot, how: 'all' };
    // The shape has both or neither.
    return { names: by.by ?? [], spot: by.spot, how: by.threshold?.value ?? 1 };
}
function groupsOf(names, role, scope) {
    const groups = [];
    let sound = true;
    for (const { value, spot } of names) {
        const group = scope.signers.get(value);
        if (!scope.signers.has(value)) {
            const known = [...scope.signers.keys()];
            const meant = (0,nearest/* nearest */.p)(value, known);
            const fix = known.length === 0
                ? 'Name it under `signers`.'
                : `The signers are ${known.map((one) => `\`${one}\``).join(', ')}.`;
            scope.fail(spot, `\`${value}\` is no signer of this file${meant === undefined ? '' : `; the nearest is \`${meant}\``}`, fix);
        }
        else if (group && groups.includes(group)) {
            scope.fail(spot, `\`${value}\` is named twice`, 'Name each signer once; nobody counts twice.');
        }
        group?.usedFor.add(role);
        if (group && !groups.includes(group))
            groups.push(group);
        else
            sound = false;
    }
    return sound && groups.length > 0 ? groups : undefined;
}
/** Of a file with several keys any one will do, and together they are one demand. */
function asOne({ name, signers }) {
    return signers.length > 1 ? signers.map((signer) => ({ ...signer, name })) : signers;
}
function withClaims(signer, claims) {
    if (signer.kind !== 'identity' || claims.length === 0)
        return signer;
    const demanding = { ...signer, claims: [...signer.claims, ...claims] };
    return demanding;
}
/** How many different people the signers can be: a key that is there twice is one. */
function peopleOf(signers) {
    return new Set(signers.map(personOf)).size;
}
function personOf(signer) {
    switch (signer.kind) {
        case 'identity':
            return `identity ${signer.name}`;
        case 'key':
            return `key ${signer.key.export({ type: 'spki', format: 'der' }).toString('base64')}`;
        case 'openpgp':
            return `openpgp ${signer.fingerprint}`;
    }
}

;// CONCATENATED MODULE: ./lib/policy/file/comparisons.js
/** From `compare` of a manifest in a policy file to the facts that must hold here. */


function comparisons(entry, scope) {
    return [...(entry ?? [])].flatMap(([name, { value }]) => {
        keyProblems(value, scope);
        if (value.every)
            return [{ name, pointer: fields_pointer(value.every, scope), every: everyFile(value, scope) }];
        if (!value.pointer)
            return [];
        const at = { name, pointer: fields_pointer(value.pointer, scope) };
        const file = value.file && scope.literal(value.file);
        const text = value.value && scope.literal(value.value);
        if (file !== undefined)
            return [{ ...at, fileSha256: file }];
        return text === undefined ? [] : [{ ...at, value: text }];
    });
}
/** A pointer is compared with one thing, a mapping with files. */
function keyProblems(entry, scope) {
    const { pointer: one, value, file, every, folder, files } = entry;
    const fail = (message, fix) => {
        scope.fail(entry.spot, message, fix);
    };
    if (one && (value === undefined) === (file === undefined)) {
        if (value)
            fail('a comparison has `value` and `file`', 'Keep one of them.');
        else
            fail('a comparison has none of `value` or `file`', 'Add one of them.');
    }
    if (one && (folder ?? files))
        fail('`folder` and `files` belong to `every`', 'Remove them, or write `every`.');
    if (every && (value ?? file))
        fail('`every` compares the files of a mapping, and has no `value` and no `file`', 'Remove it.');
}
function everyFile({ folder, files = [] }, scope) {
    const complete = files.flatMap((text) => {
        const glob = scope.glob(text);
        const compiled = glob === undefined ? undefined : (0,formats_glob/* compileGlob */.SO)(glob, 'escapes');
        if (compiled && 'refusal' in compiled)
            scope.fail(text.spot, compiled.refusal.message, compiled.refusal.hint ?? 'Write a simpler pattern.');
        return glob ?? [];
    });
    return { folder: (folder && scope.literal(folder)) ?? '.', complete };
}

// EXTERNAL MODULE: ./lib/policy/variables.js
var policy_variables = __webpack_require__(40247);
;// CONCATENATED MODULE: ./lib/policy/file/scope.js



/** Variables that remember which of them were asked for. */
class RecordedVariables extends Map {
    used = new Set();
    get(name) {
        this.used.add(name);
        return super.get(name);
    }
}
/** A key's value as a list, whether one or several are written. */
function asList(entry) {
    if (entry === undefined)
        return [];
    return 'value' in entry ? [entry] : entry;
}
function createScope(source, variables, now) {
    const problems = [];
    const warnings = [];
    const place = ({ line, column }) => ({ file: source, line, column });
    const fail = (spot, message, fix, code) => {
        problems.push({ where: 'policy', message, fix, at: place(spot), ...(code && { code }) });
    };
    const filled = (fill, text) => {
        const attempt = fill(text.value, variables);
        if ('value' in attempt)
            return attempt.value;
        const { message, fix } = attempt.complaint;
        fail(text.spot, message, fix.replace('with `var`', 'under `vars` or with `var`'));
        return undefined;
    };
    const literal = (text) => filled(policy_variables/* fillLiteral */.Zd, text);
    return {
        source,
        now,
        problems,
        warnings,
        signers: new Map(),
        believed: [],
        fail,
        warn: ({ line, column }, message) => warnings.push(`${source}:${line}:${column}: ${message}`),
        place,
        literal,
        pattern: (text) => filled(policy_variables/* fillPattern */.ut, text),
        glob: (text) => filled(policy_variables/* fillGlob */.eJ, text),
        listSource: (text) => filled(list_source/* readListSource */.qE, text),
        templates: (entry) => asList(entry).flatMap((text) => filled(policy_variables/* fillTemplateVariables */.Rl, text) ?? []),
        literals: (texts = []) => texts.flatMap((text) => literal(text) ?? []),
    };
}
/** Problems in the order of the file, each once, and not more than anybody reads. */
function problemsOf(source, complaints, scope) {
    const own = complaints.map(({ spot, message, fix }) => ({
        where: 'policy',
        message,
        fix,
        at: { file: source, ...spot },
    }));
    const all = [...own, ...(scope?.problems ?? [])];
    // By a key of its own, since a hostile file has as many problems as bytes.
    const distinct = new Map(all.map((one) => [`${line(one)}:${column(one)} ${one.message}`, one]));
    const sorted = [...distinct.values()].sort((a, b) => line(a) - line(b) || column(a) - column(b));
    const hidden = sorted.length - limits/* MAX_POLICY_PROBLEMS */.HV;
    if (hidden <= 0)
        return sorted;
    const more = { where: 'policy', message: `there are ${hidden} more problems`, fix: 'Mend the first ones first.' };
    return [...sorted.slice(0, limits/* MAX_POLICY_PROBLEMS */.HV), more];
}
const line = ({ at }) => at?.line ?? 0;
const column = ({ at }) => at?.column ?? 0;

;// CONCATENATED MODULE: ./lib/policy/file/manifests.js
/** From `manifest` in a policy file to what the engine demands of a signed manifest. */








/** Undefined where it is wrong. */
function manifestRequirement(entry, scope) {
    const signedBy = signatureRequirement(entry['signed-by'], entry, 'artifacts', scope);
    const version = exactValue(entry.version, never_matches/* versionComplaint */.k7, scope);
    const minimumVersion = exactValue(entry['minimum-version'], never_matches/* minimumVersionComplaint */.Mo, scope);
    const arch = exactValue(entry.arch, never_matches/* archComplaint */.QG, scope);
    const variant = exactValue(entry.variant, never_matches/* archComplaint */.QG, scope);
    const demands = {
        kind: 'manifest',
        files: scope.literals(entry.files ?? asList(entry.file)),
        ...evidencePlaces(entry, entry.spot, scope),
        ...(version !== undefined && { version }),
        ...(minimumVersion !== undefined && { minimumVersion }),
        ...(arch !== undefined && { arch }),
        ...(variant !== undefined && { variant }),
        maxAge: maxAge(entry['max-age']),
        fields: manifestFields(entry.form, entry.fields, scope),
        roles: roles(entry.roles, scope),
        compare: comparisons(entry.compare, scope),
    };
    return signedBy && { ...demands, signedBy };
}
function maxAge(entry) {
    if (entry === undefined)
        return { ms: limits/* DEFAULT_MANIFEST_MAX_AGE_MS */.of, then: 'warn' };
    return 'limit' in entry ? { ms: entry.limit.value, then: entry.then.value } : { ms: entry.value, then: 'warn' };
}
function roles(entry, scope) {
    const globs = [...(entry ?? [])].flatMap(([role, { value }]) => {
        const glob = scope.glob(value);
        if (glob === undefined)
            return [];
        const compiled = (0,formats_glob/* isGlob */.fg)(glob, 'escapes') ? (0,formats_glob/* compileGlob */.SO)(glob, 'escapes') : undefined;
        if (compiled && 'refusal' in compiled) {
            scope.fail(value.spot, compiled.refusal.message, compiled.refusal.hint ?? 'Write a simpler pattern.');
        }
        return [[role, glob]];
    });
    return Object.fromEntries(globs);
}

// EXTERNAL MODULE: ./lib/formats/slsa-levels.js
var slsa_levels = __webpack_require__(24953);
// EXTERNAL MODULE: ./lib/policy/predicate-types.js
var predicate_types = __webpack_require__(16311);
;// CONCATENATED MODULE: ./lib/policy/vsa.js
/** The conditions that a summary must meet: its result among them, which must be `PASSED`. */
function vsaConditions({ verifier, resource, levels, age, policySha256, inputs = [], }) {
    const is = (pointer, value) => ({ pointer, test: { kind: 'equals', value } });
    return {
        form: 'raw',
        conditions: [
            is('/verificationResult', 'PASSED'),
            is('/verifier/id', verifier),
            is('/resourceUri', resource),
            { pointer: '/verifiedLevels', test: { kind: 'levels', levels } },
            ...(age ? [{ pointer: '/timeVerified', test: age }] : []),
            ...(policySha256 === undefined ? [] : [is('/policy/digest/sha256', policySha256)]),
            ...inputs.map((sha256) => ({
                pointer: '/inputAttestations',
                test: { kind: 'some', of: [is('/digest/sha256', sha256)] },
            })),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/policy/file/predicates.js
/** From what a policy file says of the content of an attestation to conditions. */



/** The requirements on the content; none where nothing is said of it. Problems go to the scope. */
function contentRequirements(entry, scope) {
    const { predicate, provenance, vulnerabilities, vex, components } = entry;
    return [
        ...(predicate ? [{ form: 'raw', conditions: conditions(predicate, scope) }] : []),
        ...(provenance ? [ofProvenance(provenance, scope)] : []),
        ...(vulnerabilities ? [ofScan(vulnerabilities, scope)] : []),
        ...(vex ? [ofVex(vex, scope)] : []),
        ...(components ? [ofComponents(components, scope)] : []),
    ];
}
/** Conditions at pointers; one for each test. */
function conditions(entries, scope) {
    return entries.flatMap(({ pointer, test }) => testsOf(test, scope).map((one) => ({ pointer: pointer.value, test: one })));
}
function testsOf(entry, scope) {
    if ('value' in entry)
        return [{ kind: 'equals', value: scalar(entry, scope) }];
    const { equals, matches, min, max, exists } = entry;
    const matcher = matches && predicates_compiled(matches, scope);
    return [
        ...(equals ? [{ kind: 'equals', value: scalar(equals, scope) }] : []),
        ...(entry['one-of'] ? [{ kind: 'one-of', values: entry['one-of'].map((one) => scalar(one, scope)) }] : []),
        ...(matcher ? [{ kind: 'matches', matcher }] : []),
        ...(min ? [{ kind: 'min', value: min.value }] : []),
        ...(max ? [{ kind: 'max', value: max.value }] : []),
        ...(entry['max-age'] ? [age(entry['max-age'], scope)] : []),
        ...(exists ? [{ kind: 'exists', wanted: exists.value }] : []),
        ...ofElements(entry, scope),
    ];
}
function ofElements(entry, scope) {
    return ['each', 'some', 'none'].flatMap((kind) => {
        const of = entry[kind];
        return of ? [{ kind, of: conditions(of, scope) }] : [];
    });
}
/** Variables are filled into texts. */
function scalar({ value, spot }, scope) {
    return typeof value === 'string' ? (scope.literal({ value, spot }) ?? '') : value;
}
function predicates_compiled(entry, scope) {
    const source = scope.pattern(entry);
    if (source === undefined)
        return undefined;
    try {
        return (0,matcher/* pattern */.T1)(source);
    }
    catch (error) {
        if (!(error instanceof matcher/* PatternError */.JM))
            throw error;
        scope.fail(entry.spot, error.message, 'Write it in RE2 syntax; it must match the whole value.');
        return undefined;
    }
}
const predicates_DAY_MS = 86_400_000;
/** The age is counted from the start of the run. */
function age({ value }, { now }) {
    const shown = value % predicates_DAY_MS === 0 ? `${value / predicates_DAY_MS}d` : `${Math.round(value / 1000)}s`;
    return {
        kind: 'age',
        since: new Date(now.getTime() - value),
        until: new Date(now.getTime() + limits/* MAX_CLOCK_SKEW_MS */.s9),
        shown,
    };
}
function aged(pointer, entry, scope) {
    return entry ? [{ pointer, test: age(entry, scope) }] : [];
}
function equal(pointer, entry, scope) {
    return entry ? [{ pointer, test: { kind: 'equals', value: scalar(entry, scope) } }] : [];
}
function ofProvenance(entry, scope) {
    const parameters = entry.parameters ? conditions(entry.parameters, scope) : [];
    return {
        form: 'provenance',
        conditions: [
            ...equal('/builder', entry.builder, scope),
            ...equal('/buildType', entry['build-type'], scope),
            ...parameters.map(({ pointer, test }) => ({ pointer: `/parameters${pointer}`, test })),
            ...(entry.materials ?? []).map(({ uri, digest }) => ({
                pointer: '/materials',
                test: { kind: 'some', of: [...equal('/uri', uri, scope), ...(digest ? predicates_digestOf(digest, scope) : [])] },
            })),
            ...aged('/finishedOn', entry['max-age'], scope),
        ],
    };
}
/** `sha256:HEX` as a condition on a resource descriptor. */
function predicates_digestOf(entry, scope) {
    const given = scope.literal(entry);
    if (given === undefined)
        return [];
    const [, algorithm, hex] = /^([A-Za-z][A-Za-z0-9_-]{0,30}):([0-9a-f]{32,128})$/.exec(given) ?? [];
    if (algorithm === undefined || hex === undefined) {
        scope.fail(entry.spot, `\`${given}\` is not a digest`, 'Write `sha256:` or `gitCommit:` and the digest in lower-case hex.');
        return [];
    }
    return [{ pointer: `/digest/${algorithm}`, test: { kind: 'equals', value: hex } }];
}
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'unknown', 'total'];
function ofScan(entry, scope) {
    return {
        form: 'vulnerabilities',
        conditions: [
            ...SEVERITIES.flatMap((severity) => {
                const most = entry[severity];
                return most ? [{ pointer: `/${severity}`, test: { kind: 'max', value: most.value } }] : [];
            }),
            ...equal('/scanner', entry.scanner, scope),
            ...aged('/finishedOn', entry['max-age'], scope),
        ],
    };
}
function ofVex(entry, scope) {
    const none = (status) => ({ pointer: `/${status}`, test: { kind: 'equals', value: 0 } });
    const open = entry['under-investigation']?.value === 'allow';
    return {
        form: 'vex',
        conditions: [
            none('affected'),
            ...(open ? [] : [none('under_investigation')]),
            // A document that says nothing answers nothing.
            { pointer: '/total', test: { kind: 'min', value: 1 } },
            ...aged('/timestamp', entry['max-age'], scope),
        ],
        ...(entry.products && { products: scope.literals(entry.products) }),
    };
}
function ofComponents(entry, scope) {
    const allowed = scope.literals(entry.licences);
    return {
        form: 'components',
        conditions: [
            ...scope.literals(asList(entry.required)).map((name) => ({
                pointer: '/components',
                test: { kind: 'some', of: [isComponent(name)] },
            })),
            ...(allowed.length === 0
                ? []
                : [
                    {
                        pointer: '/components',
                        test: { kind: 'each', of: [{ pointer: '/licences', test: eachOf(allowed) }] },
                    },
                ]),
            ...aged('/created', entry['max-age'], scope),
        ],
    };
}
/** A component by package URL, by name and version, or by name; the form of a component has all three spelled out. */
function isComponent(name) {
    return { pointer: '/names', test: { kind: 'some', of: [{ pointer: '', test: { kind: 'equals', value: name } }] } };
}
function eachOf(values) {
    return { kind: 'each', of: [{ pointer: '', test: { kind: 'one-of', values } }] };
}

;// CONCATENATED MODULE: ./lib/policy/file/attested.js





/** The predicate types that are accepted: provenance unless others are named. */
function acceptedTypes(entry, scope) {
    if (entry === undefined)
        return predicate_types/* PROVENANCE_TYPES */.ak;
    const types = [];
    for (const text of asList(entry)) {
        const type = scope.literal(text);
        if (type === undefined)
            continue;
        if (type !== 'any' && !/^[^\s]*[:/][^\s]*$/.test(type)) {
            const fix = 'Write its whole URI, such as `https://spdx.dev/Document`, or `any`.';
            scope.fail(text.spot, `\`${type}\` is no predicate type`, fix);
        }
        types.push(type);
    }
    return types.includes('any') ? 'any' : types;
}
/** Where the entry says nothing of the type, that of the known predicate whose content it speaks of is meant. */
function attested(entry, scope) {
    const content = contentRequirements(entry, scope);
    const [known] = content
        .map(({ form }) => form)
        .filter((form) => form !== 'raw');
    const predicateTypes = known === undefined || entry['predicate-type'] !== undefined
        ? acceptedTypes(entry['predicate-type'], scope)
        : predicate_types/* PREDICATES_OF_FORM */.cV[known];
    return { predicateTypes, ...(content.length > 0 && { content }) };
}
/** A verification summary with everything that it must say. */
function summaryRequirement(entry, scope) {
    const levels = entry.levels.flatMap((level) => {
        const name = scope.literal(level);
        if (name !== undefined && !(0,slsa_levels/* isLevelName */.M)(name)) {
            const fix = 'Write `SLSA_BUILD_LEVEL_3`, with the track and the number, or a level of the verifier by its own name.';
            scope.fail(level.spot, `\`${name}\` is not the name of a level`, fix);
        }
        return name === undefined ? [] : [name];
    });
    const policy = entry['policy-digest'] && sha256Of(entry['policy-digest'], scope);
    const inputs = (entry.inputs ?? []).flatMap((one) => sha256Of(one, scope) ?? []);
    const summary = vsaConditions({
        verifier: scope.literal(entry.verifier) ?? '',
        resource: scope.literal(entry.resource) ?? '',
        levels,
        ...(entry['max-age'] && { age: age(entry['max-age'], scope) }),
        ...(policy !== undefined && { policySha256: policy }),
        inputs,
    });
    return { predicateTypes: [predicate_types/* VSA_TYPE */.gs], content: [summary] };
}
function sha256Of(entry, scope) {
    const given = scope.literal(entry);
    const [, hex] = /^sha256:([0-9a-f]{64})$/i.exec(given ?? '') ?? [];
    if (given !== undefined && hex === undefined) {
        scope.fail(entry.spot, `\`${given}\` is not a SHA-256 digest`, 'Write `sha256:` and 64 hex digits.');
    }
    return hex?.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/policy/file/requirements.js
/** From the `require` of a rule about files to the requirements of the engine. */





/** One requirement of a rule about files; undefined where it is wrong. */
function requirement(entry, scope) {
    switch (entry.kind) {
        case 'signature': {
            if (entry.value.annotations) {
                const fix = 'Remove them, or demand them in a rule about images.';
                scope.fail(entry.spot, '`annotations` are what signatures of images carry', fix);
            }
            if (entry.value['predicate-type']) {
                const fix = 'Write `attestation` in place of `signature`, or remove `predicate-type`.';
                scope.fail(entry.spot, '`predicate-type` is what attestations have, and a plain signature has none', fix);
            }
            return signatureRequirement(entry.value.by, entry.value, 'artifacts', scope);
        }
        case 'attestation': {
            const signature = signatureRequirement(entry.value.by, entry.value, 'artifacts', scope);
            return signature && { ...signature, ...attested(entry.value, scope), attestationOnly: true };
        }
        case 'vsa': {
            const signature = signatureRequirement(entry.value.by, entry.value, 'artifacts', scope);
            return signature && { ...signature, ...summaryRequirement(entry.value, scope), attestationOnly: true };
        }
        case 'checksum':
            return checksumRequirement(entry, scope);
        case 'manifest':
            return manifestRequirement(entry.value, scope);
        case 'sbom':
            scope.fail(entry.spot, '`sbom` is for images; files have none attached', 'Check the SBOM as a file: name it under `artifacts`, with a signature.');
            return undefined;
    }
}
/** A signature by the named signers. */
function signatureRequirement(by, entry, role, scope) {
    const signers = expression(by, entry.claims, role, scope);
    const predicateTypes = acceptedTypes(entry['predicate-type'], scope);
    const requireTimestamp = entry['require-timestamp']?.value ?? false;
    if (requireTimestamp && signers)
        timestampProblem(signers, entry, scope);
    return signers && { kind: 'signature', by: signers, predicateTypes, requireTimestamp };
}
/** Signatures by OpenPGP carry no timestamp: a demand that nothing can meet is a mistake. */
function timestampProblem({ of }, entry, scope) {
    const spot = entry['require-timestamp']?.spot;
    if (spot && of.every(({ kind }) => kind === 'openpgp')) {
        scope.fail(spot, 'no OpenPGP signature carries a timestamp by an authority', 'Remove `require-timestamp`.');
    }
}
/** Where the evidence of a document is; undefined where it lies beside it. */
function evidencePlaces({ bundle, signature, certificate }, spot, scope) {
    if (certificate && !signature) {
        const fix = 'Add the detached signature that it belongs to; a bundle has its certificate inside.';
        scope.fail(spot, '`certificate` is given without `signature`', fix);
    }
    if (!bundle && !signature)
        return {};
    return {
        evidence: {
            bundles: scope.templates(bundle),
            signatures: scope.templates(signature),
            certificates: scope.templates(certificate),
        },
    };
}
function checksumRequirement({ value, spot }, scope) {
    const texts = value.lists ?? asList(value.list);
    const sources = texts.flatMap((text) => scope.listSource(text) ?? []);
    const { value: names } = value.names ?? {};
    const places = { ...(0,list_source/* listPlaces */.bF)(sources), ...(names && { names }) };
    const complete = value.complete?.value ?? false;
    const by = value['signed-by'];
    if (!by) {
        for (const key of [
            'claims',
            'predicate-type',
            'require-timestamp',
            'bundle',
            'signature',
            'certificate',
        ]) {
            if (value[key] !== undefined)
                scope.fail(spot, `\`${key}\` is given without \`signed-by\``, 'Say who must have signed the list, or remove it.');
        }
        const fix = 'Demand a signed list with `signed-by`, or get the list from a trusted place outside the workspace.';
        for (const [index, source] of sources.entries()) {
            const at = scope.place((texts[index] ?? { spot }).spot);
            const unprovable = (0,list_source/* unprovableSource */._E)(source);
            scope.believed.push({ where: 'checksum', path: (0,list_source/* shownSource */.Vt)(source), at, fix, ...(unprovable && { unprovable }) });
        }
        return { kind: 'checksum', ...places, complete };
    }
    const signedBy = signatureRequirement(by, value, 'artifacts', scope);
    return signedBy && { kind: 'checksum', ...places, complete, signedBy, ...evidencePlaces(value, spot, scope) };
}

;// CONCATENATED MODULE: ./lib/policy/file/revocations.js
/** From `revocations` in a policy file to what the engine demands of the list, and who may never be both. */








/** What to do about a list that a stranger could have replaced by an older one. */
const REPLAYABLE = 'Whoever owns the tree could put an older list there. Keep it outside the workspace, or pin `min-serial` in the policy.';
/**
 * Undefined where it is wrong.
 *
 * @param demanded the floor demands the answer of a list, so that only words (`not-found: allow`) let there be none
 */
function revocationPolicy(entry, scope, demanded) {
    const signedBy = signatureRequirement(entry['signed-by'], entry, 'recalls', scope);
    const times = ages(entry, scope);
    const place = revocations_location(entry.list, scope);
    const bundles = asList(entry.bundle).flatMap((text) => {
        const at = revocations_location(text, scope);
        return at === undefined ? [] : [at.kind === 'url' ? at.url : at.path];
    });
    const cache = entry.cache && scope.literal(entry.cache);
    const minSerial = entry['min-serial']?.value;
    const forms = revocationForms(entry.form, entry.fields, scope);
    if (!signedBy || !place)
        return undefined;
    if (minSerial === undefined)
        believeOlder(entry, place, cache, scope);
    return {
        list: place,
        bundles,
        signedBy,
        ...times,
        notFound: entry['not-found']?.value ?? (demanded ? 'fail' : 'allow'),
        ...(forms && { forms }),
        ...(entry['missing-offline']?.value === 'warn' && { missingOffline: 'warn' }),
        ...(minSerial !== undefined && { minSerial }),
        ...(cache !== undefined && { cache }),
    };
}
/** Without a pinned serial a stranger's tree could hold an older list. */
function believeOlder(entry, place, cache, scope) {
    const at = (spot) => ({ at: scope.place(spot), fix: REPLAYABLE });
    if (place.kind === 'file')
        scope.believed.push({ where: 'revocations', path: place.path, ...at(entry.list.spot) });
    if (entry.cache && cache !== undefined)
        scope.believed.push({ where: 'cache', path: cache, ...at(entry.cache.spot) });
}
function ages(entry, scope) {
    const freshForMs = entry['fresh-for']?.value ?? limits/* DEFAULT_REVOCATIONS_FRESH_MS */.gt;
    const tolerateStaleMs = entry['tolerate-stale']?.value ?? Math.max(limits/* DEFAULT_REVOCATIONS_STALE_MS */.vC, freshForMs);
    if (tolerateStaleMs < freshForMs) {
        const spot = entry['tolerate-stale']?.spot ?? entry.spot;
        scope.fail(spot, '`tolerate-stale` is shorter than `fresh-for`', 'Make it at least as long.');
    }
    return { freshForMs, tolerateStaleMs };
}
/** A path, or a URL; loopback may be spoken to over plain http, since nobody else is on that line. */
function revocations_location(text, scope) {
    const value = scope.literal(text);
    if (value === undefined)
        return undefined;
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(value))
        return { kind: 'file', path: value };
    if ((0,address/* isSafeAddress */.cr)(value))
        return { kind: 'url', url: value };
    scope.fail(text.spot, `\`${(0,shown_address/* shownAddress */.U)(value)}\` is no https URL`, 'Write a path, or a URL that begins with `https://`.');
    return undefined;
}
/**
 * Who may recall must not be who may release: one stolen identity could then hide what was done with the other. What is
 * certain to admit both is an error; patterns that might are warned about, and the run tells them apart by who signed.
 */
function separationProblems(groups, scope) {
    const all = [...groups].filter((group) => group !== undefined);
    for (const recall of all.filter(({ usedFor }) => usedFor.has('recalls'))) {
        for (const other of all.filter(({ usedFor }) => usedFor.has('artifacts'))) {
            const common = recall === other ? 'certain' : shared(recall.signers, other.signers);
            const both = recall === other ? `\`${recall.name}\` signs` : `\`${recall.name}\` and \`${other.name}\` sign`;
            if (common === 'certain') {
                const message = `${both} both revocations and artifacts, or the same one may`;
                scope.fail(recall.spot, message, 'Name another identity or key for revocations than for artifacts.');
            }
            else if (common === 'possible') {
                scope.warn(recall.spot, `the patterns of \`${recall.name}\`, who recalls, and \`${other.name}\` admit the same identities`);
            }
        }
    }
}
function shared(ones, others) {
    const found = ones.flatMap((one) => others.map((other) => overlapOf(one, other)));
    return found.includes('certain') ? 'certain' : found.includes('possible') ? 'possible' : 'none';
}
function overlapOf(one, other) {
    if (one.kind === 'key' && other.kind === 'key')
        return one.key.equals(other.key) ? 'certain' : 'none';
    if (one.kind === 'openpgp' && other.kind === 'openpgp') {
        return one.fingerprint === other.fingerprint ? 'certain' : 'none';
    }
    if (one.kind !== 'identity' || other.kind !== 'identity')
        return 'none';
    const both = [bothAdmit(one.identity, other.identity), bothAdmit(one.issuer, other.issuer)];
    return both.includes('none') ? 'none' : both.includes('possible') ? 'possible' : 'certain';
}
function bothAdmit(one, other) {
    if (one.kind !== 'pattern')
        return (0,matcher/* matches */.cK)(other, one.value) ? 'certain' : 'none';
    if (other.kind !== 'pattern')
        return (0,matcher/* matches */.cK)(one, other.value) ? 'certain' : 'none';
    if (one.source === other.source)
        return 'certain';
    try {
        return (0,pattern_automaton/* overlap */.EF)((0,pattern_automaton/* automatonOf */._E)(one.whole), (0,pattern_automaton/* automatonOf */._E)(other.whole)) === undefined ? 'none' : 'possible';
    }
    catch (error) {
        if (!(error instanceof pattern_automaton/* TooComplexError */.Zz))
            throw error;
        return 'possible';
    }
}

// EXTERNAL MODULE: ./lib/policy/digests.js
var policy_digests = __webpack_require__(26811);
// EXTERNAL MODULE: ./lib/github/access.js
var access = __webpack_require__(12573);
// EXTERNAL MODULE: ./lib/policy/package-demand.js
var package_demand = __webpack_require__(40280);
;// CONCATENATED MODULE: ./lib/policy/file/stated-facts.js
/** What a rule says that its artifacts are, for the revocation list. */


/** @param versionComplaint what is wrong with a version; an image's may be any tag */
function statedFacts(entry, scope, versionComplaint = () => undefined) {
    const version = exactValue(entry.version, versionComplaint, scope);
    const variant = exactValue(entry.variant, never_matches/* archComplaint */.QG, scope);
    const arch = exactValue(entry.arch, never_matches/* archComplaint */.QG, scope);
    return {
        ...(version !== undefined && { version }),
        ...(variant !== undefined && { variant }),
        ...(arch !== undefined && { arch }),
    };
}

// EXTERNAL MODULE: ./lib/formats/image-reference.js
var image_reference = __webpack_require__(57517);
;// CONCATENATED MODULE: ./lib/policy/file/images.js
/** From a rule about images in a policy file to that of the engine. */






/** Keys of a rule that mean nothing for images. */
const FOR_FILES = ['bundle', 'signature', 'certificate', 'github', 'package'];
/** What is wrong leaves problems. */
function imageRule(rule, given, scope) {
    images_keyProblems(rule, given, scope);
    const images = given.flatMap((text) => reference(text, scope) ?? []);
    const requirements = requirementsOf(rule, scope);
    const tagMatchesRef = rule['tag-matches-ref']?.value ?? false;
    if (tagMatchesRef)
        tagProblems(rule, images, requirements, scope);
    const repository = repositoryOf(rule['signature-repository'], scope);
    const sbomDir = rule['sbom-dir'] && scope.literal(rule['sbom-dir']);
    return {
        name: scope.literal(rule.name) ?? rule.name.value,
        images,
        ...(repository && { signatureRepository: repository }),
        requireDigest: rule['require-digest']?.value ?? false,
        tagMatchesRef,
        ...(sbomDir !== undefined && { sbomDir }),
        require: requirements,
        same: sameClaims(rule.same, scope),
        ...statedFacts(rule, scope),
    };
}
/** What is said of images and means nothing for them. */
function images_keyProblems(rule, given, scope) {
    for (const key of FOR_FILES.filter((one) => rule[one] !== undefined)) {
        scope.fail(rule.spot, `\`${key}\` is for files, and the evidence of images is read from their registry`, 'Remove it.');
    }
    for (const { value, spot } of rule['attestation-source'] ?? []) {
        if (value !== 'oci')
            scope.fail(spot, `\`${value}\` is for files; attestations of images are in their registry`, 'Write `[oci]`, or remove it.');
    }
    if (given.length > limits/* MAX_IMAGES */.mC)
        scope.fail(rule.spot, `the rule names ${given.length} images; at most ${limits/* MAX_IMAGES */.mC} are allowed`, 'Check them in several steps.');
}
function reference(text, scope) {
    const name = scope.literal(text);
    const parsed = name === undefined ? undefined : (0,image_reference/* parseImageReference */.o_)(name);
    if (parsed && 'complaint' in parsed)
        scope.fail(text.spot, parsed.complaint.message, parsed.complaint.fix);
    return parsed && 'value' in parsed ? parsed.value : undefined;
}
function repositoryOf(text, scope) {
    const name = text && scope.literal(text);
    const parsed = name === undefined ? undefined : (0,image_reference/* parseImageRepository */.fb)(name);
    if (text && parsed && 'complaint' in parsed)
        scope.fail(text.spot, parsed.complaint.message, parsed.complaint.fix);
    return parsed && 'value' in parsed ? parsed.value : undefined;
}
function tagProblems(rule, images, requirements, scope) {
    const spot = rule['tag-matches-ref']?.spot ?? rule.spot;
    for (const image of images.filter(({ tag }) => tag === undefined)) {
        scope.fail(spot, `\`${image.given}\` has no tag to compare`, 'Write `name:tag@sha256:…`, or remove `tag-matches-ref`.');
    }
    if (requirements.some(({ by }) => by.of.some(({ kind }) => kind !== 'identity'))) {
        scope.fail(spot, '`tag-matches-ref` compares with a certificate, and evidence by a key has none', 'Demand an identity, or remove it.');
    }
}
function requirementsOf(rule, scope) {
    const entries = rule.require ?? [];
    const known = entries.flatMap((entry) => imageRequirement(entry, scope));
    const sboms = entries.flatMap((entry) => (entry.kind === 'sbom' ? sbomRequirement(entry, known, scope) : []));
    const all = [...known, ...sboms];
    for (const { kind, spot, value } of entries) {
        const by = 'by' in value ? value.by : undefined;
        if (by !== undefined && all.some((one) => one.by.of.some((signer) => signer.kind === 'openpgp'))) {
            scope.fail(spot, `\`${kind}\` of an image cannot be by an OpenPGP key`, 'Name an identity or a `key`.');
            break;
        }
    }
    return all;
}
function imageRequirement(entry, scope) {
    switch (entry.kind) {
        case 'signature': {
            const { by, claims, annotations, 'predicate-type': type } = entry.value;
            if (type)
                scope.fail(entry.spot, 'a signature of an image has no predicate type', 'Demand an `attestation`.');
            const signers = expression(by, claims, 'artifacts', scope);
            const pairs = [...(annotations ?? [])].flatMap(([key, { value }]) => {
                const text = scope.literal(value);
                return text === undefined ? [] : [[key, text]];
            });
            const requireTimestamp = entry.value['require-timestamp']?.value ?? false;
            return signers
                ? [{ kind: 'signature', by: signers, requireTimestamp, annotations: Object.fromEntries(pairs) }]
                : [];
        }
        case 'attestation':
            return attestationOf(entry.value, attested(entry.value, scope), scope);
        case 'vsa':
            return attestationOf(entry.value, summaryRequirement(entry.value, scope), scope);
        case 'sbom':
            return [];
        case 'checksum':
        case 'manifest':
            scope.fail(entry.spot, `\`${entry.kind}\` is for files, and an image has a digest of its own`, 'Demand a `signature` or an `attestation`.');
            return [];
    }
}
function attestationOf(entry, said, scope) {
    const by = expression(entry.by, entry.claims, 'artifacts', scope);
    const requireTimestamp = entry['require-timestamp']?.value ?? false;
    return by ? [{ kind: 'attestation', by, requireTimestamp, ...said }] : [];
}
const FORMATS = { spdx: 'SPDX', cyclonedx: 'CycloneDX' };
/** Without `by` the signers of the rule's only other demand vouch for the SBOM too. */
function sbomRequirement({ value, spot }, others, scope) {
    const by = value.by ? expression(value.by, undefined, 'artifacts', scope) : onlyExpression(others);
    if (!by) {
        if (!value.by && scope.problems.length === 0) {
            scope.fail(spot, '`sbom` does not say who must vouch for it', 'Add `by`.');
        }
        return [];
    }
    const formats = (value.formats ?? []).map((format) => FORMATS[format.value]);
    return [
        {
            kind: 'sbom',
            by,
            requireTimestamp: value['require-timestamp']?.value ?? false,
            formats: formats.length > 0 ? [...new Set(formats)] : ['SPDX', 'CycloneDX'],
        },
    ];
}
function onlyExpression(others) {
    const [first, ...more] = others;
    const names = ({ by }) => JSON.stringify([by.threshold, by.of.map(({ name }) => name)]);
    if (!first || more.some((other) => names(other) !== names(first)))
        return undefined;
    return first.by;
}

// EXTERNAL MODULE: ./lib/policy/package-inputs.js
var package_inputs = __webpack_require__(44342);
// EXTERNAL MODULE: ./lib/formats/package-reference.js
var package_reference = __webpack_require__(80556);
;// CONCATENATED MODULE: ./lib/policy/file/packages.js
/** The `package` of a rule in a policy file: which package its files are of, and which index is asked. */


/** Undefined where a rule names none, or where it is wrong; what is wrong leaves problems. */
function packageOf(entry, scope) {
    const { package: given } = entry;
    if (!given)
        return undefined;
    besideProblems(entry, given, scope);
    const reference = parsed(given.name, package_reference/* parsePackage */.C, scope);
    const index = given.index && parsed(given.index, package_inputs/* parseIndex */.A1, scope);
    return reference && { package: reference, ...(index !== undefined && { index }) };
}
function parsed(text, parse, scope) {
    const literal = scope.literal(text);
    if (literal === undefined)
        return undefined;
    const read = parse(literal);
    if ('value' in read)
        return read.value;
    scope.fail(text.spot, read.complaint.message, read.complaint.fix);
    return undefined;
}
/** What else the rule says, or does not say. */
function besideProblems(entry, { name: { spot }, index }, scope) {
    const demands = entry.require ?? [];
    if (!demands.some(({ kind }) => kind === 'signature' || kind === 'attestation')) {
        scope.fail(spot, '`package` has no effect: no attestation is demanded', 'Add an `attestation` to `require`.');
    }
    if (!entry.artifacts && !entry.digests) {
        scope.fail(spot, '`package` is given without its files', 'Name them with `artifacts`.');
    }
    const sources = entry['attestation-source'] ?? [];
    if (sources.some(({ value }) => value === 'github')) {
        scope.fail(spot, '`package` is exclusive with the source `github`', 'Make them two rules.');
    }
    if (!index && !sources.some(({ value }) => value === 'local')) {
        const fix = 'Add `index`, its address. Or save its answer beside each file and write `attestation-source: [local]`.';
        scope.fail(spot, '`package` names no `index`, and none is asked by default', fix);
    }
}

;// CONCATENATED MODULE: ./lib/policy/file/rules.js
/** From the rules of a policy file to those of the engine: a rule is about files or about images. */










/** Keys of a rule that mean nothing for files. */
const FOR_IMAGES = ['require-digest', 'tag-matches-ref', 'signature-repository', 'sbom-dir'];
const FILES = ['artifacts', 'digests', 'manifest'];
/** Converts every rule; what is wrong leaves problems. */
function convertRules(entries, scope, surroundings) {
    const rules = [];
    const imageRules = [];
    const names = new Set();
    for (const entry of entries) {
        const { name, images } = entry;
        if (names.has(name.value)) {
            scope.fail(name.spot, `two rules are called \`${name.value}\``, 'Give each rule its own name; reports show it.');
        }
        names.add(name.value);
        emptyRuleProblems(entry, scope);
        if (images)
            imageRules.push(imageRule(entry, images, scope));
        else
            rules.push(fileRule(entry, scope, surroundings));
    }
    return { rules, imageRules };
}
function emptyRuleProblems(entry, scope) {
    const { name, images, manifest, require: demands = [] } = entry;
    const rule = `the rule \`${name.value}\``;
    const files = FILES.filter((key) => entry[key] !== undefined);
    if (images && files.length > 0) {
        const mixed = files.map((key) => `\`${key}\``).join(', ');
        scope.fail(entry.spot, `${rule} has \`images\` beside ${mixed}`, 'Make them two rules.');
    }
    if (demands.length === 0 && !manifest) {
        scope.fail(entry.spot, `${rule} demands nothing`, 'Say what is demanded with `require`.');
        return;
    }
    const listed = demands.some(({ kind }) => kind === 'checksum' || kind === 'manifest');
    if (!images && files.length === 0 && !listed) {
        scope.fail(entry.spot, `${rule} checks nothing`, 'Name `artifacts`, `digests`, `images` or a `manifest`.');
    }
}
function fileRule(entry, scope, { env, variables }) {
    for (const key of FOR_IMAGES.filter((one) => entry[one] !== undefined)) {
        scope.fail(entry.spot, `\`${key}\` is for images, and this rule has none`, 'Remove it.');
    }
    const artifacts = (entry.artifacts ?? []).flatMap((text) => scope.glob(text) ?? []);
    if (artifacts.length > 0 && artifacts.every((pattern) => pattern.startsWith('!'))) {
        scope.fail(entry.spot, '`artifacts` only excludes', 'Name what is to be checked; `!` takes away from that.');
    }
    const manifest = entry.manifest && manifestRequirement(entry.manifest, scope);
    const demands = (entry.require ?? []).flatMap((one) => requirement(one, scope) ?? []);
    const attested = packageOf(entry, scope);
    const all = [...(manifest ? [manifest] : []), ...demands];
    const require = attested ? (0,package_demand/* demandPackage */.g)(all, attested.package) : all;
    evidenceProblems(entry, scope);
    templateProblems(entry, require, scope);
    return {
        name: scope.literal(entry.name) ?? entry.name.value,
        artifacts,
        digests: digestsOf(entry.digests, scope, variables),
        bundles: scope.templates(entry.bundle),
        signatures: scope.templates(entry.signature),
        certificates: scope.templates(entry.certificate),
        ...sources(entry, scope, env),
        ...(attested && { package: attested }),
        require,
        same: sameClaims(entry.same, scope),
        ...statedFacts(entry, scope, never_matches/* versionComplaint */.k7),
    };
}
function digestsOf(texts, scope, variables) {
    const digests = (texts ?? []).flatMap(({ value, spot }) => {
        const read = (0,policy_digests/* readDigestLine */.J)(value, variables);
        if ('value' in read)
            return [read.value];
        scope.fail(spot, read.complaint.message, read.complaint.fix);
        return [];
    });
    const name = (0,policy_digests/* conflictingName */.E)(digests);
    const [first] = texts ?? [];
    if (name !== undefined && first) {
        const fix = 'Give each artifact its own name, and all digests of one artifact in one entry.';
        scope.fail(first.spot, `\`${name}\` is given with different digests`, fix);
    }
    return digests;
}
/** A template leads from artifacts to lists; lists alone cannot be found by it. */
function templateProblems(entry, require, scope) {
    if (FILES.some((key) => entry[key] !== undefined))
        return;
    const template = require.flatMap((one) => (one.kind === 'checksum' ? (one.sidecars ?? []) : []))[0];
    if (template === undefined || require.some(({ kind }) => kind === 'manifest'))
        return;
    const fix = 'Name `artifacts` or `digests`, or give the lists as a glob: `*.sha256`.';
    scope.fail(entry.spot, `\`${template.source}\` leads from an artifact to its list, and no artifact is named`, fix);
}
/** Requirements that evidence of the artifact itself meets. */
const SIGNED = ['signature', 'attestation', 'vsa'];
/** Evidence of an artifact that no requirement looks at would only seem to be checked. */
function evidenceProblems(entry, scope) {
    const signed = (entry.require ?? []).some(({ kind }) => SIGNED.includes(kind));
    for (const key of ['bundle', 'signature', 'certificate']) {
        if (entry[key] === undefined || signed)
            continue;
        const fix = 'Add a `signature` to `require`; a list or a manifest has a `bundle` of its own. Or remove it.';
        scope.fail(entry.spot, `\`${key}\` has no effect: no signature of the artifacts is demanded`, fix);
    }
    if (entry.certificate && !entry.signature) {
        const fix = 'Add the detached signature that it belongs to; a bundle has its certificate inside.';
        scope.fail(entry.spot, '`certificate` is given without `signature`', fix);
    }
}
const REPOSITORY = /^([A-Za-z0-9_-]+)\/((?!\.{1,2}$)[A-Za-z0-9._-]+)$/;
const OWNER = /^[A-Za-z0-9_-]+$/;
function sources(entry, scope, env) {
    const named = entry['attestation-source'];
    for (const { spot } of (named ?? []).filter(({ value }) => value === 'oci')) {
        scope.fail(spot, '`oci` is for images, and this rule has none', 'Write `local` or `github`.');
    }
    const local = named === undefined || named.some(({ value }) => value === 'local');
    const asked = named?.some(({ value }) => value === 'github') ?? false;
    const { github } = entry;
    if (asked !== (github !== undefined)) {
        const [message, fix] = asked
            ? ['`github` is asked for attestations, but not whose', 'Add `github: { repo: owner/name }`.']
            : ['`github` has no effect without its source', 'Add `attestation-source: [local, github]`, or remove it.'];
        scope.fail(entry.spot, message, fix);
    }
    const found = asked && github ? githubScope(github, scope) : undefined;
    // The address is the run's, never the file's: the token goes there.
    const api = (0,access.gitHubApi)(env);
    if (found && 'problem' in api)
        scope.fail(entry.spot, api.problem.message, api.problem.fix);
    return { local, ...(found && 'value' in api && { github: { api: api.value.href, ...found } }) };
}
function githubScope(github, scope) {
    const text = github.repo ?? github.owner;
    const name = text && scope.literal(text);
    if (text === undefined || name === undefined)
        return undefined;
    const [, owner = name, repo] = REPOSITORY.exec(name) ?? [];
    if (github.repo ? repo === undefined : !OWNER.test(name)) {
        const fix = github.repo ? 'Write `owner/name`.' : 'Write the name alone; a repository goes to `repo`.';
        scope.fail(text.spot, `\`${name}\` is no ${github.repo ? 'repository' : 'owner'}`, fix);
    }
    return {
        scope: { owner, ...(repo !== undefined && { repo }) },
        ...(github.initiator && { initiator: github.initiator.value }),
    };
}

// EXTERNAL MODULE: ./lib/policy/combinations.js
var combinations = __webpack_require__(19476);
// EXTERNAL MODULE: ./lib/policy/fingerprint.js
var fingerprint = __webpack_require__(4194);
// EXTERNAL MODULE: ./lib/github/github-server.js
var github_server = __webpack_require__(96874);
// EXTERNAL MODULE: ./lib/policy/key-source.js + 1 modules
var key_source = __webpack_require__(41457);
// EXTERNAL MODULE: ./lib/policy/lint.js + 3 modules
var policy_lint = __webpack_require__(74855);
// EXTERNAL MODULE: ./lib/policy/openpgp-keys.js + 2 modules
var openpgp_keys = __webpack_require__(87460);
// EXTERNAL MODULE: ./lib/policy/provenance-inputs.js
var provenance_inputs = __webpack_require__(25937);
// EXTERNAL MODULE: ./lib/policy/read-keys.js + 4 modules
var read_keys = __webpack_require__(31090);
;// CONCATENATED MODULE: ./lib/policy/file/signers.js
/** From the `signers` of a policy file to those of the engine, by the same code that reads the inputs. */













/** What a certificate says, or what is taken from it. */
const OF_CERTIFICATES = [
    'identity',
    'identity-regexp',
    'issuer',
    'issuer-regexp',
    'allow-broad-identity',
    'repo',
    'owner',
    'signer-repo',
    'signer-workflow',
    'source-ref',
    'source-versioned-tag',
    'source-digest',
    'deny-self-hosted-runners',
    'claims',
    'root',
];
const NAMING = ['identity', 'identity-regexp', 'repo', 'owner', 'signer-repo', 'signer-workflow'];
/** What the inputs call the keys of a signer, for their code and back for their messages. */
const INPUT_NAMES = [
    ['certificate-identity-regexp', 'identity-regexp'],
    ['certificate-identity', 'identity'],
    ['certificate-oidc-issuer-regexp', 'issuer-regexp'],
    ['certificate-oidc-issuer', 'issuer'],
    ['openpgp-keys', 'openpgp'],
    ['openpgp-fingerprints', 'fingerprints'],
];
const inFileWords = (text) => INPUT_NAMES.reduce((words, [input, key]) => words.replaceAll(`\`${input}\``, `\`${key}\``), text);
/** Converts every signer; one that is wrong is entered without a value, so that nobody misses it elsewhere. */
async function convertSigners(entries, scope, context) {
    for (const [name, { value, spot }] of entries ?? []) {
        const before = scope.problems.length;
        const signers = await signersOf(name, spot, value, scope, context);
        const sound = signers !== undefined && scope.problems.length === before;
        scope.signers.set(name, sound ? { name, spot, signers, usedFor: new Set() } : undefined);
    }
}
async function signersOf(name, spot, entry, scope, context) {
    const { key, openpgp, fingerprints, 'transparency-log': log } = entry;
    const names = NAMING.some((one) => entry[one] !== undefined);
    const kinds = [names && 'an identity', key && '`key`', openpgp && '`openpgp`'].filter(Boolean);
    if (kinds.length !== 1) {
        const message = kinds.length === 0 ? `the signer \`${name}\` names nobody` : `the signer \`${name}\` is ${kinds.join(' and ')}`;
        const fix = kinds.length === 0
            ? 'Add `identity` with `issuer`, or `repo`, `key` or `openpgp`.'
            : 'Make them signers of their own; a list in `by` means any of them.';
        scope.fail(spot, message, fix);
        return undefined;
    }
    misplacedProblems(spot, entry, names, scope);
    if (key) {
        const said = keyProvenance(name, entry, scope);
        return (await keySigners(name, key, log?.value ?? 'auto', scope, context)).map((one) => ({ ...one, ...said }));
    }
    if (openpgp)
        return openPgpSigners(name, asList(openpgp), fingerprints ?? [], scope, context);
    return certificateSigners(name, spot, entry, scope, context);
}
/** Keys that mean nothing for a signer of this kind. */
function misplacedProblems(spot, entry, names, scope) {
    const { key, openpgp, fingerprints, 'transparency-log': log } = entry;
    if (!names) {
        for (const one of OF_CERTIFICATES.filter((name) => entry[name] !== undefined)) {
            scope.fail(placeOf(entry, one), `\`${one}\` is about certificates, and evidence by a key has none`, 'Remove it.');
        }
    }
    if (log?.value === 'none' && !key) {
        const fix = 'Remove it: without the log nobody can tell when a certificate was used.';
        scope.fail(log.spot, '`transparency-log: none` is possible only with `key`', fix);
    }
    else if (log && openpgp) {
        scope.fail(log.spot, 'no OpenPGP signature is in a transparency log', 'Remove `transparency-log`.');
    }
    for (const one of provenance_inputs/* ON_PROVENANCE */.QM.filter((name) => openpgp && entry[name] !== undefined)) {
        scope.fail(placeOf(entry, one), 'an attestation is never signed by OpenPGP', `Remove \`${one}\`.`);
    }
    if (fingerprints && !openpgp)
        scope.fail(spot, '`fingerprints` is given without `openpgp`', 'Add the keys.');
}
/** What provenance by a key must say; there is no certificate that could say more. */
function keyProvenance(name, entry, scope) {
    const { builders, inputs, problems } = (0,provenance_inputs/* planProvenance */.TZ)(provenanceOf(entry, scope));
    for (const { where, message, fix } of problems) {
        scope.fail(placeOf(entry, where), `\`${where}\` of \`${name}\`: ${message}`, fix);
    }
    return (0,provenance_inputs/* provenanceDemand */.VU)(builders, inputs);
}
function placeOf(entry, key) {
    const field = Object.entries(entry).find(([name]) => name === key)?.[1];
    const hasSpot = (value) => typeof value === 'object' && value !== null && 'spot' in value;
    return hasSpot(field) ? field.spot : entry.spot;
}
/** By the code of the inputs `certificate-identity`, `repo` and their like. */
function certificateSigners(name, spot, entry, scope, { env }) {
    const before = scope.problems.length;
    const given = givenOf(entry, scope);
    const claims = claimDemands(entry.claims, scope);
    const root = entry.root && scope.literal(entry.root);
    // A value that could not be filled in is missing from `given`, and would be complained of twice.
    if (scope.problems.length > before)
        return [];
    const plan = (0,signers/* planIdentities */._O)(given, (0,github_server/* githubServer */.Dl)(env));
    const lint = (0,policy_lint/* lintIdentities */.I)(plan, { allowBroad: entry['allow-broad-identity']?.value ?? false });
    for (const { where, message, fix } of [...(0,combinations/* signerProblems */.R1)(given), ...plan.problems, ...lint.problems]) {
        const key = INPUT_NAMES.find(([input]) => input === where)?.[1] ?? where;
        scope.fail(placeOf(entry, key), `\`${key}\` of \`${name}\`: ${inFileWords(message)}`, inFileWords(fix));
    }
    for (const warning of lint.warnings)
        scope.warn(spot, `signer \`${name}\`: ${inFileWords(warning)}`);
    return (0,signers/* identitySigners */.eD)(plan).map((signer) => ({
        ...signer,
        name,
        claims: [...signer.claims, ...claims],
        ...(root !== undefined && { root }),
        ...(entry['transparency-log']?.value === 'required' && { transparencyLog: 'required' }),
    }));
}
/** The signer in the words of the inputs. */
function givenOf(entry, scope) {
    const literal = (key, text) => {
        const value = text && scope.literal(text);
        return value === undefined ? {} : { [key]: value };
    };
    const pattern = entry['identity-regexp'] && scope.pattern(entry['identity-regexp']);
    const issuerPattern = entry['issuer-regexp'] && scope.pattern(entry['issuer-regexp']);
    const identity = entry.identity && scope.literal(entry.identity);
    const issuer = entry.issuer && scope.literal(entry.issuer);
    return {
        ...(identity !== undefined && { 'certificate-identity': [identity] }),
        ...(pattern !== undefined && { 'certificate-identity-regexp': [pattern] }),
        ...(issuer !== undefined && { 'certificate-oidc-issuer': [issuer] }),
        ...(issuerPattern !== undefined && { 'certificate-oidc-issuer-regexp': [issuerPattern] }),
        ...literal('repo', entry.repo),
        ...literal('owner', entry.owner),
        ...literal('signer-repo', entry['signer-repo']),
        ...literal('signer-workflow', entry['signer-workflow']),
        ...literal('source-ref', entry['source-ref']),
        ...literal('source-versioned-tag', entry['source-versioned-tag']),
        ...literal('source-digest', entry['source-digest']),
        ...(entry['deny-self-hosted-runners']?.value === true && { 'deny-self-hosted-runners': true }),
        ...provenanceOf(entry, scope),
    };
}
/** What its provenance must say, in the words of the inputs. */
function provenanceOf(entry, scope) {
    const builders = entry['builder-id'] && scope.literals(asList(entry['builder-id']));
    const inputs = [...(entry['workflow-input'] ?? [])].flatMap(([name, { value }]) => {
        const text = scope.literal(value);
        return text === undefined ? [] : [`${name}=${text}`];
    });
    return {
        ...(builders && { 'builder-id': builders }),
        ...(inputs.length > 0 && { 'workflow-input': inputs }),
    };
}
/** True where the file may be read: a stranger's key is not even parsed. */
async function mayRead(file, where, spot, scope, context) {
    const believed = { where, path: file, at: scope.place(spot) };
    scope.believed.push(believed);
    return (await (0,own_tree/* ownTreeProblems */.F)([believed], context)).length === 0;
}
async function keySigners(name, text, transparencyLog, scope, context) {
    const given = scope.literal(text);
    if (given === undefined || ((0,key_source/* isKeyFile */.cI)(given) && !(await mayRead(given, 'key', text.spot, scope, context))))
        return [];
    const read = await (0,read_keys/* readKeys */.x)(given, context);
    if ('value' in read)
        return (0,read_keys/* namedSigners */.P)(read.value, name, transparencyLog);
    const { message, fix, code } = read.complaint;
    scope.fail(text.spot, message, inFileWords(fix), code);
    return [];
}
async function openPgpSigners(name, texts, fingerprints, scope, context) {
    const [first] = texts;
    const files = [];
    for (const text of texts) {
        const file = scope.literal(text);
        if (file !== undefined && (await mayRead(file, 'openpgp', text.spot, scope, context)))
            files.push(file);
    }
    const pins = fingerprints.flatMap((text) => {
        const filled = scope.literal(text);
        const pin = filled === undefined ? undefined : (0,fingerprint/* fullFingerprint */.U)(filled);
        if (filled !== undefined && pin === undefined) {
            const fix = 'Write all 40 hex digits (64 for a key of version 6): shorter ids can be forged.';
            scope.fail(text.spot, `\`${filled}\` is no full fingerprint`, fix);
        }
        return pin ?? [];
    });
    if (files.length < texts.length || pins.length < fingerprints.length || first === undefined)
        return [];
    const at = files.map((file) => ({ file, path: (0,external_node_path_.resolve)(context.workspace, file) }));
    const { signers, problems } = await (0,openpgp_keys/* readOpenPgpKeys */._M)(at, pins);
    for (const { where, message, fix, code } of problems) {
        const spot = where === 'openpgp-fingerprints' ? (fingerprints[0] ?? first).spot : first.spot;
        scope.fail(spot, inFileWords(message), inFileWords(fix), code);
    }
    return signers.map((signer) => ({
        ...signer,
        name: signers.length > 1 ? `${name} ${signer.fingerprint}` : name,
    }));
}

;// CONCATENATED MODULE: ./lib/policy/file/variables.js
/** The variables of a policy file: its own `vars`, overridden by the input `var`. */


/** Reads them before anything else, since everything else is filled with them. */
function readVars(entries, given) {
    const own = new Map();
    const complaints = [...(entries ?? [])].flatMap(([name, { value, spot }]) => {
        const complaint = (0,policy_variables/* defineVariable */.u9)(`${name}=${value.value}`, own);
        return complaint ? [{ spot, ...complaint }] : [];
    });
    const variables = new RecordedVariables([...own, ...given]);
    return {
        variables,
        check(scope) {
            for (const { spot, message, fix } of complaints)
                scope.fail(spot, message, fix);
            for (const [name, { value }] of entries ?? []) {
                const [inner] = /\{([A-Za-z][A-Za-z0-9_-]*)\}/.exec(value.value) ?? [];
                if (inner !== undefined && variables.has(inner.slice(1, -1))) {
                    scope.fail(value.spot, `the variable \`${name}\` uses \`${inner}\``, 'Write it out: a variable is plain text.');
                }
            }
        },
    };
}
/** What nothing asked for: in the file a remark, in the input a mistake, since it was meant to change something. */
function unusedVariables(entries, given, variables, scope) {
    for (const [name, { spot }] of entries ?? []) {
        if (!variables.used.has(name))
            scope.warn(spot, `the variable \`${name}\` is not used`);
    }
    for (const name of given.keys()) {
        if (variables.used.has(name) || entries?.has(name) === true)
            continue;
        const message = `\`${name}\` is no variable of the policy`;
        scope.problems.push({ where: 'var', message, fix: 'Remove it, or correct its name.' });
    }
}

;// CONCATENATED MODULE: ./lib/policy/file/policy-file.js
/**
 * From a policy file to the policy. Everything that is wrong with it is found at once, with its place; the only other files
 * that are read are the keys that it names, relative to the workspace.
 */


























/**
 * Reads the policy that the input `policy` names.
 *
 * @param given the inputs; whatever says who must sign must be absent
 * @param readRemote reads `owner/repo@<commit>:path`; without it only paths are read
 * @throws ConfigError with every problem at once.
 */
async function policyFromFile(given, context, readRemote) {
    const { policy: source, 'policy-digest': pin } = given;
    const before = [
        ...besidePolicyProblems(given),
        ...[pinProblem(pin)].filter((found) => found !== undefined),
        ...(0,report_path/* reportPathProblems */.Up)(given, context.workspace),
        ...(0,vsa_inputs/* vsaProblems */.H)(given, context),
        ...(pin === undefined ? await (0,own_tree/* ownTreeProblems */.F)(fileItself(source), context) : []),
        ...(given.offline ? remoteProblems(source) : []),
        // Where nothing is read from elsewhere (`policy check`), nothing of the network matters.
        ...(given.offline || !readRemote ? [] : (0,network/* networkProblemsOf */.Y)(context.env)),
    ];
    if (before.length > 0)
        throw new errors/* ConfigError */.xL(before);
    const read = await readPolicyBytes(source, context.workspace, readRemote);
    if ('message' in read)
        throw new errors/* ConfigError */.xL([{ where: 'policy', ...read }]);
    // Only what was pinned is parsed.
    const changed = pinProblem(pin, read.bytes);
    if (changed)
        throw new errors/* ConfigError */.xL([changed]);
    const stated = await policyFromBytes(read.bytes, source, given, context, readRemote !== undefined);
    const policy = withInputs(stated, given, context);
    const options = { ...(0,run_options/* runOptions */.K)(given, context), ...(policy.release && { release: policy.release.reference }) };
    const incomplete = [
        ...policy_file_besideProblems(stated, given),
        ...(0,chain_inputs/* environmentSkipProblems */.T1)(given, context),
        ...(0,audit_inputs/* auditPolicyProblems */.AC)(policy, options),
        ...(await (0,own_tree/* ownTreeProblems */.F)([...cacheOf(stated, given), ...deployedOf(given)], context)),
        ...(0,release_inputs/* policyHandOverProblems */.gd)(given, policy, context),
    ];
    if (incomplete.length > 0)
        throw new errors/* ConfigError */.xL(incomplete);
    return { policy, options };
}
/** A cache out of a stranger's tree could remember an older list than there was. */
function cacheOf({ revocations }, { 'revocations-cache': path }) {
    return path === undefined || revocations?.minSerial !== undefined
        ? []
        : [{ where: 'revocations-cache', path, fix: REPLAYABLE }];
}
/** A stranger's list of what is deployed could leave out what was recalled. */
function deployedOf({ deployed: path }) {
    return path === undefined ? [] : [{ where: 'deployed', path }];
}
/** What a run adds to the file: where its cache is, what is deployed, and the emergency switches. */
function withInputs(policy, given, context) {
    const { 'revocations-cache': cache, deployed } = given;
    const { revocations, imageRules } = policy;
    return {
        ...policy,
        skip: (0,chain_inputs/* skipsOf */.en)(given, context),
        ...(revocations && cache !== undefined && { revocations: { ...revocations, cache } }),
        ...(deployed !== undefined && { audit: { deployed, rules: imageRules } }),
    };
}
function policy_file_besideProblems({ revocations }, given) {
    const { mode, deployed, 'revocations-cache': cache } = given;
    const problems = [...(0,chain_inputs/* skipProblems */.k8)(given)];
    if (cache !== undefined && !revocations) {
        const message = 'is given, but the policy names no revocation list';
        problems.push({ where: 'revocations-cache', message, fix: 'Add `revocations` to the policy, or remove it.' });
    }
    if (mode === 'audit' && deployed === undefined) {
        const fix = 'Name the file of what is deployed with `deployed`.';
        problems.push({ where: 'mode', message: '`audit` is given without `deployed`', fix });
    }
    if (mode !== 'audit' && deployed !== undefined)
        problems.push({ where: 'deployed', message: 'is given without `mode: audit`', fix: 'Add it, or remove this.' });
    return problems;
}
function fileItself(source) {
    const fix = 'Pin it with `policy-digest`, or read it from a commit: `owner/repo@<commit>:path`.';
    const parsed = parsePolicySource(source);
    return 'kind' in parsed && parsed.kind === 'file' ? [{ where: 'policy', path: parsed.path, fix }] : [];
}
/**
 * Converts the bytes of a policy file.
 *
 * @param source what the file is called in messages and in the report
 * @param fetches false where nothing is fetched, and nothing decided
 * @throws ConfigError with every problem at once, each with line and column.
 */
async function policyFromBytes(bytes, source, given, context, fetches = true) {
    const { tree, problems: syntax } = await readDocument(bytes);
    const complaints = [...syntax];
    const entry = tree && POLICY_SHAPE.read(tree, 'policy', complaints);
    if (!tree || !entry)
        throw new errors/* ConfigError */.xL(problemsOf(source, complaints));
    const { variables, check } = readVars(entry.vars, given.var ?? new Map());
    const now = context.now?.() ?? new Date();
    const scope = createScope(source, variables, now);
    check(scope);
    await convertSigners(entry.signers, scope, {
        ...context,
        now,
        offline: given.offline ?? false,
        fetches,
        ...(given.timeout !== undefined && { timeoutMs: given.timeout }),
    });
    declareBroken(tree, scope);
    const policy = converted(entry, given, scope, { env: context.env, variables });
    // After a mistake nobody knows what would have been used.
    if (complaints.length + scope.problems.length === 0) {
        unusedVariables(entry.vars, given.var ?? new Map(), variables, scope);
        unusedSigners(scope);
    }
    const problems = [...problemsOf(source, complaints, scope), ...(await (0,own_tree/* ownTreeProblems */.F)(scope.believed, context))];
    if (problems.length > 0)
        throw new errors/* ConfigError */.xL(problems);
    return { ...policy, source, digest: digestOf(bytes), warnings: scope.warnings };
}
/** Everything but the signers, which were read before. It may be used only where the scope has no problems. */
function converted(entry, given, scope, surroundings) {
    const { rules, imageRules } = convertRules(entry.rules, scope, surroundings);
    const floor = floorOf(entry, scope);
    const revocations = entry.revocations && revocationPolicy(entry.revocations, scope, floor.includes('revocation'));
    separationProblems(scope.signers.values(), scope);
    const release = wholeRelease(entry, scope, given);
    const trust = trustOf(entry, given, scope);
    const version = exactValue(entry['expect-version'], never_matches/* versionComplaint */.k7, scope);
    const reportTo = entry['report-to'] && scope.literal(entry['report-to']);
    if (trust.offline)
        scope.problems.push(...networkProblems({ rules, imageRules }));
    return {
        rules,
        imageRules,
        trust,
        floor,
        ...(revocations && { revocations }),
        exceptions: exceptionsOf(entry.exceptions ?? [], scope),
        skip: {},
        ...(release && { release }),
        ...(version !== undefined && { version }),
        ...(reportTo !== undefined && { reportTo }),
    };
}
/** Signers that could not be read are known by name, so that only what is wrong with them is complained of. */
function declareBroken(tree, scope) {
    const signers = tree.kind === 'map' ? tree.entries.find(({ key }) => key === 'signers')?.value : undefined;
    for (const { key } of signers?.kind === 'map' ? signers.entries : []) {
        if (!scope.signers.has(key))
            scope.signers.set(key, undefined);
    }
}
function floorOf({ require = [], revocations }, scope) {
    for (const { value, spot } of require) {
        if (value === 'revocation' && !revocations) {
            scope.fail(spot, 'the floor demands `revocation`, and there is no list', 'Name the list under `revocations`.');
        }
    }
    return [...new Set(require.map(({ value }) => value))];
}
function unusedSigners(scope) {
    for (const group of scope.signers.values()) {
        if (group?.usedFor.size === 0)
            scope.warn(group.spot, `nothing demands the signer \`${group.name}\``);
    }
}
/** The file's own roots and log, or those of the inputs; who is bound to a root is bound to one of them. */
function trustOf(entry, given, scope) {
    const own = entry['trusted-root'];
    const spot = asList(own)[0]?.spot ?? entry.spot;
    const inputs = { ...given, ...rootsOf(own, given, scope), ...logOf(entry['rekor-url'], given, scope) };
    for (const problem of (0,trust_inputs/* trustProblems */.x)(inputs)) {
        const about = problem.where === 'rekor-url' ? entry['rekor-url']?.spot : own && spot;
        scope.problems.push(placed(problem, about, scope));
    }
    scope.believed.push(...(0,trust_policy/* believedRoots */.y)(inputs).map((one) => ({ ...one, ...(own && { at: scope.place(spot) }) })));
    const trust = (0,trust_policy/* trustPolicy */.R)(inputs);
    for (const group of scope.signers.values()) {
        for (const { root, name } of (group?.signers ?? []).filter(isBound)) {
            if (trust.sources.some((source) => namesOf(source).some((one) => root === one || root.startsWith(`${one}#`))))
                continue;
            const known = trust.sources.flatMap(namesOf).map((one) => `\`${one}\``);
            const fix = `The trusted roots are ${known.join(', ')}; \`trusted-root\` names them.`;
            scope.fail(group?.spot ?? spot, `\`${root}\`, the root of \`${name}\`, is no trusted root here`, fix);
        }
    }
    return trust;
}
function rootsOf(own, given, scope) {
    if (!own)
        return {};
    if (given['trusted-root'])
        scope.problems.push(givenTwice('trusted-root', 'Remove one of them; the policy decides whom to trust.'));
    return { 'trusted-root': scope.literals(asList(own)) };
}
function givenTwice(where, fix) {
    return { where, message: 'is given beside a policy that names its own', fix };
}
/** The file's own log, or that of the inputs. */
function logOf(log, given, scope) {
    if (!log)
        return {};
    if (given['rekor-url'] !== undefined)
        scope.problems.push(givenTwice('rekor-url', 'Remove one of them.'));
    const url = scope.literal(log);
    return url === undefined ? {} : { 'rekor-url': url };
}
function placed(problem, spot, scope) {
    return spot ? { ...problem, at: scope.place(spot) } : problem;
}
const isBound = (signer) => signer.kind === 'identity' && signer.root !== undefined;
/** What the loaded roots will be called. */
function namesOf(source) {
    switch (source.kind) {
        case 'file':
            return [source.path === 'public-good' || source.path === 'staging' ? `./${source.path}` : source.path];
        case 'tuf':
            return [
                source.mirror === undefined && source.rootFile === undefined
                    ? 'public-good'
                    : (0,shown_address/* shownAddress */.U)(source.mirror ?? ''),
            ];
        case 'embedded':
            return ['public-good'];
        case 'staging':
        case 'gh':
            return [source.kind];
    }
}


/***/ })

};
