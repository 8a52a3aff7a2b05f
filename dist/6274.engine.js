export const id = 6274;
export const ids = [6274];
export const modules = {

/***/ 26274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ declaredForm),
  e: () => (/* binding */ declaredIn)
});

// EXTERNAL MODULE: ./lib/evidence/deployed/deployed-thing.js
var deployed_thing = __webpack_require__(64925);
;// CONCATENATED MODULE: ./lib/evidence/deployed/declared/mention.js
/** Where a file names an image that somebody will run: the text as it stands, and how it can be rewritten. */
/** Why the text of an image is no name by itself: a variable, a template. */
function unclearText(text) {
    if (text.includes('{{'))
        return 'is a template that is not filled in';
    return text.includes('$') ? 'depends on a variable' : undefined;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/formats/yaml-bounds.js
var yaml_bounds = __webpack_require__(36395);
// EXTERNAL MODULE: ./lib/formats/yaml-words.js
var yaml_words = __webpack_require__(23969);
;// CONCATENATED MODULE: ./lib/evidence/deployed/declared/yaml-documents.js
/**
 * YAML as Helm, kubectl and people write it (YAML 1.2, core schema): several documents, anchors, aliases and merge keys. What the
 * readers of images need of it, with the place of each value. A mapping that has a key twice is refused: readers differ about it.
 */





const BOUNDS = {
    lines: limits/* MAX_DECLARED_LINES */.YF,
    indicators: limits/* MAX_DECLARED_INDICATORS */.zw,
    levels: limits/* MAX_DECLARED_LEVELS */.mx,
    strays: limits/* MAX_DECLARED_LEVELS */.mx,
    colons: limits/* MAX_DECLARED_LEVELS */.mx,
};
const HINT = 'Write it as the tool prints it: `helm template`, `kubectl get \u2026 -o yaml`, `docker compose config`.';
/** Reads the text; never throws. @param file how messages call it */
function readYamlText(text, file) {
    const excess = (0,yaml_bounds/* yamlExcess */.R)(text, BOUNDS);
    if (excess)
        return (0,deployed_thing/* malformed */.Qm)(file, excess.message, HINT, excess.place.line);
    const lines = new dist/* LineCounter */.HN();
    try {
        const documents = [...dist/* parseAllDocuments */.hR(text, { ...OPTIONS, lineCounter: lines })];
        const lineAt = (offset) => Math.max(lines.linePos(offset).line, 1);
        const lineOf = (node) => (dist/* isNode */.Ll(node) && node.range ? lineAt(node.range[0]) : 1);
        for (const { errors } of documents) {
            const [error] = errors;
            if (error)
                return (0,deployed_thing/* malformed */.Qm)(file, `is not YAML: ${(0,yaml_words/* yamlWords */.L)(error.code)}`, HINT, lineAt(error.pos[0]));
        }
        const wrong = documents.map(bindAliases).find((one) => one !== undefined);
        if (wrong)
            return (0,deployed_thing/* malformed */.Qm)(file, 'has an alias, a merge or a key that cannot be read', HINT, lineOf(wrong));
        const twice = documents.map((one) => keyTwice(one)).find((key) => key !== undefined);
        if (twice) {
            const what = `has a mapping with the key \`${twice.source ?? ''}\` twice`;
            return (0,deployed_thing/* malformed */.Qm)(file, what, 'Remove one of the two; tools differ about which one counts.', lineOf(twice));
        }
        return { text, documents: documents.filter((one) => scalarOf(one.contents)?.value !== null), lineOf };
    }
    catch {
        // Levels beyond the stack, or a case that the library did not foresee.
        return (0,deployed_thing/* malformed */.Qm)(file, 'cannot be parsed as YAML', HINT);
    }
}
const OPTIONS = {
    version: '1.2',
    schema: 'core',
    merge: false,
    // Looked for below; the library compares every key with every other.
    uniqueKeys: false,
    prettyErrors: false,
    keepSourceTokens: false,
};
/** What each alias stands for, found in one pass: the library goes through the whole document for each. */
const BOUND = new WeakMap();
/**
 * Binds each alias to the last anchor of its name before it (YAML 1.2.2, section 7.1).
 *
 * @returns an alias to nothing, a merge of what is not a mapping, or a key that is not a plain value: none of them can be read
 */
function bindAliases(document) {
    const anchors = new Map();
    const merges = [];
    let wrong;
    dist/* visit */.YR(document, {
        Alias: (_, alias) => {
            const node = anchors.get(alias.source);
            if (node)
                BOUND.set(alias, node);
            else
                wrong ??= alias;
        },
        Collection: (_, node) => {
            if (node.anchor !== undefined)
                anchors.set(node.anchor, node);
        },
        Scalar: (_, node) => {
            if (node.anchor !== undefined)
                anchors.set(node.anchor, node);
        },
        Pair: (_, { key, value }) => {
            if (isMerge(key))
                merges.push(value);
            else if (!dist/* isScalar */.jn(key))
                wrong ??= dist/* isNode */.Ll(key) ? key : (document.contents ?? undefined);
        },
    });
    const all = merges.flatMap((one) => itemsOf(one) ?? [one]);
    const bad = all.find((one) => !dist/* isMap */.jh(resolved(one)));
    return wrong ?? (dist/* isNode */.Ll(bad) ? bad : undefined);
}
/** The second of two equal keys of one mapping. */
function keyTwice(document) {
    let found;
    dist/* visit */.YR(document, {
        Map: (_, map) => {
            const seen = new Set();
            for (const { key } of map.items) {
                if (!dist/* isScalar */.jn(key))
                    continue;
                // Kubernetes makes texts of all keys: `1` and `'1'` are the same one.
                if (seen.has(String(key.value)))
                    found ??= key;
                seen.add(String(key.value));
            }
            return found ? dist/* visit */.YR.BREAK : undefined;
        },
    });
    return found;
}
const MERGE = '<<';
/** What an alias stands for; the node itself where it is none. Undefined for an alias to nothing. */
function resolved(node) {
    return dist/* isAlias */.Vj(node) ? BOUND.get(node) : node;
}
function scalarOf(node) {
    const found = resolved(node);
    if (found === null || found === undefined)
        return new dist/* Scalar */.X5(null);
    return dist/* isScalar */.jn(found) ? found : undefined;
}
/** The text of a scalar as it is written, numbers among them; undefined for anything else and for nothing. */
function textOf(node) {
    const scalar = scalarOf(node);
    if (!scalar || scalar.value === null)
        return undefined;
    return typeof scalar.value === 'string' ? scalar.value : scalar.source;
}
function itemsOf(node) {
    const found = resolved(node);
    return dist/* isSeq */.oP(found) ? found.items : undefined;
}
/**
 * Keys and values of a mapping, those of merge keys among them (https://yaml.org/type/merge.html): what stands in the mapping itself
 * counts, then what is merged first. Undefined for anything but a mapping.
 */
function entriesOf(node) {
    if (!dist/* isMap */.jh(resolved(node)))
        return undefined;
    const entries = new Map();
    const seen = new Set();
    const pending = [node];
    while (pending.length > 0) {
        const map = resolved(pending.shift());
        if (!dist/* isMap */.jh(map) || seen.has(map))
            continue;
        seen.add(map);
        const merged = map.items.flatMap(({ key, value }) => (isMerge(key) ? (itemsOf(value) ?? [value]) : []));
        for (const { key, value } of map.items)
            if (dist/* isScalar */.jn(key) && !isMerge(key) && !entries.has(String(key.value)))
                entries.set(String(key.value), value);
        pending.unshift(...merged);
    }
    return entries;
}
/** True for the key `<<`. */
function isMerge(key) {
    return dist/* isScalar */.jn(key) && key.value === MERGE;
}
/** Where the value of a scalar stands, without its quotes; undefined where it is not written there as it is. */
function spanOf(node, text) {
    const scalar = scalarOf(node);
    if (!scalar?.range || typeof scalar.value !== 'string')
        return undefined;
    const [start, end] = scalar.range;
    const quoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE';
    const span = quoted ? { start: start + 1, end: end - 1 } : { start, end };
    return text.slice(span.start, span.end) === scalar.value ? span : undefined;
}

;// CONCATENATED MODULE: ./lib/evidence/deployed/declared/compose.js



const compose_HINT = 'Write it with `docker compose config`, which puts files together and fills in variables.';
/** Parts of a service whose keys are chosen freely. */
const FREE = new Set(['annotations', 'environment', 'extra_hosts', 'labels', 'sysctls']);
/** True where a document is a compose file. */
function isCompose(document) {
    const entries = entriesOf(document.contents);
    return entries !== undefined && (entries.has('services') || entries.has('include'));
}
/** The images of one compose file. */
function* readCompose(document, text, file) {
    const reading = { ...text, file, read: new Set() };
    const entries = entriesOf(document.contents) ?? new Map();
    if (entries.has('include'))
        yield (0,deployed_thing/* malformed */.Qm)(file, 'includes other files', compose_HINT, text.lineOf(entries.get('include')));
    const services = entriesOf(entries.get('services'));
    if (!services || services.size === 0) {
        yield (0,deployed_thing/* malformed */.Qm)(file, 'has no services', compose_HINT, text.lineOf(document.contents));
        return;
    }
    for (const [name, node] of services)
        yield* readService(name, node, services, reading);
    for (const [name, node] of entriesOf(entries.get('models')) ?? []) {
        const model = entriesOf(node)?.get('model');
        yield* readName(model, `model ${name}`, reading);
    }
}
function* readService(name, node, services, reading) {
    const { file, lineOf } = reading;
    const service = entriesOf(node);
    const line = lineOf(resolved(node));
    const title = `service ${name}`;
    if (!service) {
        yield (0,deployed_thing/* malformed */.Qm)(file, `has a service that is not a mapping: ${name}`, compose_HINT, line);
        return;
    }
    const image = service.get('image');
    const text = textOf(image);
    if (service.has('build')) {
        const unclear = 'is built where the file is used, so that it is in no registry';
        yield { text: text ?? name, place: `${title}, line ${line}`, line, unclear };
    }
    else if (service.has('provider')) {
        // Compose then runs the provider's program, and no image.
        yield { text: text ?? name, place: `${title}, line ${line}`, line, unclear: 'is run by a provider' };
    }
    else if (service.has('image'))
        yield* readName(image, title, reading);
    else if (!service.has('extends'))
        yield (0,deployed_thing/* malformed */.Qm)(file, `has a service without an image: ${name}`, compose_HINT, line);
    if (service.has('extends'))
        yield* readExtends(name, service.get('extends'), services, reading);
    for (const [key, value] of service) {
        if (!FREE.has(key) && !key.startsWith('x-') && key !== 'image' && key !== 'build')
            yield* readNested(value, title, reading, 0);
    }
}
/** A service of the same file is read by itself; one of another file cannot be. */
function* readExtends(name, node, services, { file, lineOf }) {
    const parts = entriesOf(node);
    const base = parts ? textOf(parts.get('service')) : textOf(node);
    if (parts?.has('file') === true || base === undefined || !services.has(base))
        yield (0,deployed_thing/* malformed */.Qm)(file, `has a service that extends one of another file: ${name}`, compose_HINT, lineOf(node));
}
const MAX_NESTED = 50;
/** Images of volumes (`type: image`, `source`), and every `image` below a service. */
function* readNested(node, title, reading, depth) {
    const { file, lineOf, read } = reading;
    const found = resolved(node);
    if (read.has(found))
        return;
    if (typeof found === 'object')
        read.add(found);
    if (depth > MAX_NESTED) {
        yield (0,deployed_thing/* malformed */.Qm)(file, `is nested too deeply: ${title}`, compose_HINT, lineOf(resolved(node)));
        return;
    }
    for (const item of itemsOf(node) ?? [])
        yield* readNested(item, title, reading, depth + 1);
    const entries = entriesOf(node);
    if (entries && textOf(entries.get('type')) === 'image')
        yield* readName(entries.get('source'), `${title} (volume)`, reading);
    for (const [key, value] of entries ?? []) {
        if (key === 'image' && textOf(value) !== undefined)
            yield* readName(value, title, reading);
        else
            yield* readNested(value, title, reading, depth + 1);
    }
}
function* readName(value, title, reading) {
    const { file, lineOf, text: whole } = reading;
    const line = lineOf(resolved(value));
    const text = textOf(value);
    if (text === undefined || text === '') {
        yield (0,deployed_thing/* malformed */.Qm)(file, `has an image without a name: ${title}`, compose_HINT, line);
        return;
    }
    const unclear = unclearText(text);
    const span = spanOf(value, whole);
    yield { text, place: `${title}, line ${line}`, line, ...(span && { span }), ...(unclear && { unclear }) };
}

;// CONCATENATED MODULE: ./lib/evidence/deployed/declared/dockerfile-args.js
/** BuildKit gives them a value itself, for the machine that builds and the one that is built for. */
const SET_BY_BUILD = /^(?:(?:BUILD|TARGET)(?:PLATFORM|OS|OSVERSION|ARCH|VARIANT)|TARGETSTAGE)$/i;
const ASSIGNED = /^([A-Za-z_][A-Za-z0-9_]*)(?:=([\s\S]*))?$/;
/** `ARG NAME=value`, several of them in one line. */
function readArgs(words, args) {
    for (const word of words) {
        const [, name, value] = ASSIGNED.exec(word.text) ?? [];
        if (name === undefined)
            continue;
        if (value === undefined) {
            // A second `ARG NAME` keeps the value of the first one.
            if (!args.has(name))
                args.set(name, {});
            continue;
        }
        const start = name.length + 1;
        const part = {
            text: value,
            ...(word.span && { span: { start: word.span.start + start, end: word.span.start + start + value.length } }),
        };
        const { text, span, unclear } = expand(part, args);
        args.set(name, { value: text, ...(span && { span }), ...(unclear !== undefined && { unclear }) });
    }
}
/** `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME:+value}`; other forms are not filled in. */
const VARIABLE = /\$(?:([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-+])([^{}$]*))?\})/g;
/** Fills in what the file says of its arguments. What it does not say makes the name unclear; the text then is as it stands. */
function expand({ text, span }, args) {
    if (!text.includes('$'))
        return { text, ...(span && { span }) };
    const parts = [...text.matchAll(VARIABLE)].map((found) => ({ found, ...dockerfile_args_valueOf(found, args) }));
    const why = parts.find((part) => part.unclear !== undefined)?.unclear;
    if (why !== undefined)
        return { text, unclear: why };
    let filled = '';
    let end = 0;
    for (const { found, value = '' } of parts) {
        filled += text.slice(end, found.index) + value;
        end = found.index + found[0].length;
    }
    filled += text.slice(end);
    if (filled.includes('$'))
        return { text, unclear: 'depends on a variable' };
    const [, plain, braced] = /^\$(?:([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)\})$/.exec(text) ?? [];
    const by = plain ?? braced;
    const from = by === undefined ? undefined : args.get(by)?.span;
    return { text: filled, ...(by !== undefined && { by }), ...(from && { span: from }) };
}
function dockerfile_args_valueOf([, plain, braced, operator = '', word = ''], args) {
    const name = plain ?? braced ?? '';
    const known = argumentOf(name, args);
    if (known?.unclear !== undefined)
        return known;
    // With `:` an empty value counts as none.
    const there = known?.value !== undefined && !(operator.startsWith(':') && known.value === '');
    if (operator.endsWith('+'))
        return { value: there ? word : '' };
    if (there)
        return known;
    if (operator.endsWith('-'))
        return { value: word };
    return { unclear: `depends on the argument ${name}, which has no default` };
}
function argumentOf(name, args) {
    return SET_BY_BUILD.test(name) ? { unclear: `depends on ${name}, which the build sets` } : args.get(name);
}

;// CONCATENATED MODULE: ./lib/evidence/deployed/declared/dockerfile-text.js
/**
 * A Dockerfile as lines and parser directives (Dockerfile reference, "Parser directives"). What BuildKit and others split
 * differently is a problem: a carriage return by itself, blanks other than space and tab, a directive that is there twice.
 */

/** The blanks are those of BuildKit's own pattern; the value is trimmed. */
const DIRECTIVE = /^[ \t\f]*#[ \t\f]*([A-Za-z][A-Za-z0-9]*)[ \t\f]*=(.*)$/s;
const COMMENT = /^[ \t]*#/;
/** Blanks to some readers and letters to others, and what nobody sees. */
const ODD_BLANK = /[\0-\x08\v\f\x0e-\x1f\x7f-\xa0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/;
/** The lines of a text without their ends; a byte order mark before the first one is skipped. */
function linesOf(text) {
    const lines = [];
    for (let start = text.startsWith('\ufeff') ? 1 : 0; start <= text.length;) {
        const found = text.indexOf('\n', start);
        const end = found < 0 ? text.length : found;
        const whole = text.slice(start, end);
        const line = found < 0 ? whole : whole.replace(/\r$/, '');
        const number = lines.length + 1;
        if (line.includes('\r'))
            return { lines, problem: { what: 'has a carriage return that is not part of a line end', line: number } };
        if (number > limits/* MAX_DOCKERFILE_LINES */.sp)
            return { lines, problem: { what: `has more than ${limits/* MAX_DOCKERFILE_LINES */.sp} lines`, line: number } };
        lines.push({ text: line, start, number });
        start = end + 1;
    }
    return { lines };
}
/** True for a comment and an empty line. */
function isSkipped({ text }) {
    return COMMENT.test(text) || text.trim() === '';
}
/** Why a line that is no part of a here-document is read differently by different readers. Comments may hold anything. */
function oddBlank({ text, number }) {
    if (COMMENT.test(text) || !ODD_BLANK.test(text))
        return undefined;
    return { what: 'has a control character or a blank that is neither a space nor a tab', line: number };
}
/** Directives stand before everything else; the first line that is none ends them. */
function directivesOf(lines) {
    let escape = '\\';
    let syntax;
    const seen = new Set();
    const refused = (what, line) => ({ escape, problem: { what, line } });
    if (lines[0]?.text.trimStart().startsWith('#!'))
        return refused('begins with `#!`', 1);
    for (const { text, start, number } of lines) {
        const found = DIRECTIVE.exec(text);
        if (!found)
            break;
        const name = (found[1] ?? '').toLowerCase();
        const value = (found[2] ?? '').trim();
        if (value === '')
            return refused(`has the directive \`${name}\` without a value`, number);
        if (seen.has(name))
            return refused(`has the directive \`${name}\` twice`, number);
        seen.add(name);
        if (name === 'escape') {
            if (value !== '\\' && value !== '`')
                return refused('has an `escape` that is neither `\\` nor a backtick', number);
            escape = value;
        }
        if (name === 'syntax') {
            const from = start + text.lastIndexOf(value);
            syntax = { text: value, span: { start: from, end: from + value.length }, line: number };
        }
    }
    return { escape, ...(syntax && { syntax }) };
}

;// CONCATENATED MODULE: ./lib/evidence/deployed/declared/dockerfile-words.js
/** One word of a Dockerfile, as a shell splits words: blanks in quotes do not, and an escaped character stands for itself. */
/** The word that starts at a place of a text. */
function wordAt(text, start, escape) {
    let word = '';
    let quote = '';
    let at = start;
    for (; at < text.length && (quote !== '' || !/\s/.test(text.charAt(at))); at++) {
        const character = text.charAt(at);
        const isQuote = quote === '' ? character === '"' || character === "'" : character === quote;
        if (character === escape && quote !== "'" && at + 1 < text.length)
            word += text.charAt(++at);
        else if (isQuote)
            quote = quote === '' ? character : '';
        else
            word += character;
    }
    return { word, end: at, open: quote !== '' };
}

;// CONCATENATED MODULE: ./lib/evidence/deployed/declared/here-documents.js
/**
 * Here-documents of a Dockerfile (Dockerfile reference, "Here-documents"): their lines are no instructions. A line that BuildKit
 * may not take for the start of one, or a body that reads like instructions with an image, is a problem: one would hide the other.
 */

/** BuildKit splits the line by this one whatever `# escape=` says. */
const ESCAPE = '\\';
const ANY = /^[0-9]*<<-?[^<]+$/;
const PLAIN = /^[0-9]*<<(-?)(["']?)([A-Za-z0-9_.-]+)\2$/;
const FILLED_IN = /\$\{[A-Za-z_][A-Za-z0-9_]*\}/g;
const MAY_HAVE = new Set(['RUN', 'COPY', 'ADD']);
const STAGE = /^FROM(?:\s+--\S+)*(?:\s+\S+)?(?:\s+AS(?:\s+\S+)?)?(?:\s+[\\`])?$/i;
const WITH_IMAGE = /^(?:ONBUILD\s+)?(?:COPY|ADD|RUN)\b.*(?:from=|[\\`]$)/i;
/**
 * `<<EOF`, `<<-"EOF"`, `3<<EOF` of an instruction, in the order of their bodies; or why it is unclear whether there is one.
 *
 * @param text the instruction with its name and without what continues its lines
 */
function hereDocumentsOf(name, text) {
    if (!MAY_HAVE.has(name) || !text.includes('<<'))
        return { ends: [] };
    const { words, open } = split(text);
    const opening = words.filter((word) => ANY.test(word));
    if (open)
        return refused('has `<<` in a line with a quote that is not closed');
    if (text.replace(FILLED_IN, '').includes('${'))
        return refused('has `<<` in a line with a `${\u2026}` that is not plain');
    if (opening.length === 0)
        return { ends: [] };
    if (words[0]?.toUpperCase() !== name)
        return refused('has a here-document behind ONBUILD');
    const rest = words.slice(1).find((word) => !word.startsWith('--'));
    if (rest?.startsWith('[') && text.trimEnd().endsWith(']'))
        return refused('has a here-document in the JSON form');
    const ends = opening.flatMap((one) => {
        const [, tabs, , word] = PLAIN.exec(one) ?? [];
        return word === undefined ? [] : [{ word, tabs: tabs === '-' }];
    });
    return ends.length === opening.length ? { ends } : refused('has a here-document whose end is not a plain word');
}
/** True where a line ends the here-document. */
function isEnd({ word, tabs }, line) {
    return (tabs ? line.replace(/^\t+/, '') : line) === word;
}
/** True for a line of a body that would name an image if it were an instruction. */
function readsLikeInstruction(line) {
    const text = line.trim();
    return STAGE.test(text) || WITH_IMAGE.test(text);
}
function refused(what) {
    return { ends: [], what };
}
/** The words with their quotes. */
function split(text) {
    const words = [];
    let open = false;
    for (let at = 0; at < text.length;) {
        if (/\s/.test(text.charAt(at))) {
            at++;
            continue;
        }
        const found = wordAt(text, at, ESCAPE);
        words.push(text.slice(at, found.end));
        open ||= found.open;
        at = found.end;
    }
    return { words, open };
}

;// CONCATENATED MODULE: ./lib/evidence/deployed/declared/dockerfile-lines.js
/**
 * A Dockerfile as instructions and words with their places (Dockerfile reference, "Format", "Parser directives", "Here-documents"):
 * continued lines, comments between them, quotes, and here-documents, whose lines are no instructions.
 */



const NAMES = new Set('ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(' '));
/** Their flags may name an image. */
const WITH_FLAGS = new Set(['FROM', 'RUN', 'COPY', 'ADD']);
/** All instructions up to the first problem. */
function instructionsOf(text) {
    const { lines, problem: ofLines } = linesOf(text);
    if (ofLines)
        return { instructions: [], problem: ofLines };
    const { escape, syntax, problem: ofDirectives } = directivesOf(lines);
    if (ofDirectives)
        return { instructions: [], problem: ofDirectives };
    // Two of them are one character, and continue nothing.
    const continued = escape === '`' ? /(?<=^|[^`])`[ \t]*$/ : /(?<=^|[^\\])\\[ \t]*$/;
    const instructions = [];
    const said = { instructions, ...(syntax && { syntax }) };
    for (let at = 0; at < lines.length; at++) {
        const first = lines[at];
        if (!first)
            continue;
        const odd = oddBlank(first);
        if (odd)
            return { ...said, problem: odd };
        if (isSkipped(first))
            continue;
        const { pieces, last, problem } = joined(lines, at, continued);
        if (problem)
            return { ...said, problem };
        at = last;
        const instruction = instructionOf(pieces, escape, first.number);
        const { ends, what = unclear(instruction) } = hereDocumentsOf(instruction.name, pieces.text);
        if (what !== undefined)
            return { ...said, problem: { what, line: first.number } };
        instructions.push(instruction);
        for (const end of ends) {
            const skipped = skip(lines, at, end);
            if (typeof skipped !== 'number')
                return { ...said, problem: skipped };
            at = skipped;
        }
    }
    return said;
}
/** Why an instruction is read differently by different readers. */
function unclear({ name, raw, words }) {
    if (!NAMES.has(name) || raw.toUpperCase() !== name)
        return 'has an instruction that is not known';
    if (!WITH_FLAGS.has(name))
        return undefined;
    const end = words.findIndex(({ text }) => !text.startsWith('--'));
    const flags = words.slice(0, end < 0 ? words.length : end);
    const isOdd = flags.some((one) => /[\\`]|[^ -~]/.test(one.raw ?? '') || /["']/.test(one.text));
    return isOdd
        ? `has a flag of ${name} with a backslash, a backtick, a quote in quotes or a letter outside ASCII`
        : undefined;
}
/** The line that ends a here-document, as an index. */
function skip(lines, start, end) {
    let suspect;
    for (let at = start + 1; at < lines.length; at++) {
        const { text, number } = lines[at] ?? { text: '', number: 0 };
        if (isEnd(end, text))
            return suspect ?? at;
        if (readsLikeInstruction(text))
            suspect ??= {
                what: 'has a here-document with a line that reads like an instruction with an image',
                line: number,
            };
    }
    return { what: `has a here-document without its end \`${end.word}\``, line: start + 1 };
}
/** An instruction with the lines that continue it; comments and empty lines between them are skipped. */
function joined(lines, start, continued) {
    const pieces = new Pieces();
    let last = start;
    for (let goesOn = true; goesOn && last < lines.length; last++) {
        const line = lines[last];
        if (!line)
            continue;
        const problem = oddBlank(line);
        if (problem)
            return { pieces, last, problem };
        if (last > start && isSkipped(line))
            continue;
        goesOn = continued.test(line.text);
        pieces.add(line.text.replace(continued, ''), line.start);
    }
    return { pieces, last: last - 1 };
}
/** A text that is put together from pieces, each of which stands somewhere else. */
class Pieces {
    text = '';
    #starts = [];
    add(piece, offset) {
        this.#starts.push({ at: this.text.length, offset });
        this.text += piece;
    }
    /** Undefined where the part lies in several pieces. */
    span(start, end) {
        const piece = this.#starts.findLast(({ at }) => at <= start);
        const next = this.#starts.find(({ at }) => at > start);
        if (!piece || (next && next.at < end))
            return undefined;
        const offset = piece.offset - piece.at;
        return { start: start + offset, end: end + offset };
    }
}
function instructionOf(pieces, escape, line) {
    const words = wordsOf(pieces, escape);
    while (words[0]?.raw?.toUpperCase() === 'ONBUILD')
        words.shift();
    const first = words.shift();
    return { name: first?.text.toUpperCase() ?? '', raw: first?.raw ?? '', words, line };
}
/** Words as a shell splits them: blanks in quotes do not, and an escaped character stands for itself. */
function wordsOf(pieces, escape) {
    const { text } = pieces;
    const words = [];
    for (let at = 0; at < text.length;) {
        if (/\s/.test(text.charAt(at))) {
            at++;
            continue;
        }
        const { word, end } = wordAt(text, at, escape);
        const raw = text.slice(at, end);
        const quoted = raw.length === word.length + 2 && raw.slice(1, -1) === word;
        const span = raw === word ? pieces.span(at, end) : quoted ? pieces.span(at + 1, end - 1) : undefined;
        words.push({ text: word, raw, ...(span && { span }) });
        at = end;
    }
    return words;
}

;// CONCATENATED MODULE: ./lib/evidence/deployed/declared/dockerfile.js



const dockerfile_HINT = 'Write it in the plain form of the Dockerfile reference: what readers of Dockerfiles may understand differently is refused.';
/** What BuildKit takes for the name of a stage, once it is in lower case. */
const STAGE_NAME = /^[a-z][a-z0-9_.-]*$/i;
/** The images of one Dockerfile. */
function* readDockerfile(text, file) {
    const { instructions, syntax, problem } = instructionsOf(text);
    const args = new Map();
    const stages = { names: new Set(), count: 0 };
    if (syntax)
        yield { ...named(syntax), place: `syntax, line ${syntax.line}`, line: syntax.line };
    for (const one of instructions) {
        if (one.name === 'ARG' && stages.count === 0)
            readArgs(one.words, args);
        else if (one.name === 'FROM')
            yield* readFrom(one, args, stages, file);
        else
            yield* readOther(one, stages, file);
    }
    if (problem)
        yield (0,deployed_thing/* malformed */.Qm)(file, problem.what, dockerfile_HINT, problem.line);
    else if (stages.count === 0)
        yield (0,deployed_thing/* malformed */.Qm)(file, 'has no FROM', dockerfile_HINT);
}
function* readFrom({ words, line }, args, stages, file) {
    const [image, as, name, ...more] = words.filter(({ text }) => !text.startsWith('--'));
    stages.count += 1;
    const wrongName = as !== undefined && (as.text.toUpperCase() !== 'AS' || name === undefined);
    if (!image || image.text === '' || wrongName || more.length > 0) {
        yield (0,deployed_thing/* malformed */.Qm)(file, 'has a FROM that is not `FROM IMAGE [AS NAME]`', dockerfile_HINT, line);
        return;
    }
    if (name && !STAGE_NAME.test(name.text)) {
        yield (0,deployed_thing/* malformed */.Qm)(file, 'has a stage whose name is not letters, digits, `-`, `_` and `.`', dockerfile_HINT, line);
        return;
    }
    const { text, by, ...rest } = expand(image, args);
    const place = `FROM, line ${line}${by === undefined ? '' : `, by ARG ${by}`}`;
    const known = text === 'scratch' || stages.names.has(text.toLowerCase());
    if (name)
        stages.names.add(name.text.toLowerCase());
    if (!known || rest.unclear !== undefined)
        yield { text, place, line, ...rest };
}
/** `COPY --from=`, `ADD --from=` and `RUN --mount=\u2026,from=`: a stage by name or number, or an image. */
function* readOther({ name, words, line }, stages, file) {
    for (const word of words) {
        if (!word.text.startsWith('--'))
            break;
        if (name === 'RUN' && [...word.text.matchAll(/[=,]from=/gi)].length > 1) {
            yield (0,deployed_thing/* malformed */.Qm)(file, 'has a mount with `from` twice', dockerfile_HINT, line);
            return;
        }
        const from = name === 'RUN' ? partOf(word, /^--mount=(?:[^,]*,)*?from=([^,]*)/i) : partOf(word, /^--from=(.*)$/is);
        if (!from || from.text === '' || from.text === 'scratch')
            continue;
        if (stages.names.has(from.text.toLowerCase()))
            continue;
        // By number only a copy names a stage, and only one before its own.
        if (name !== 'RUN' && /^[0-9]+$/.test(from.text) && Number(from.text) < stages.count - 1)
            continue;
        yield { ...named(from), place: `${name}, line ${line}`, line };
    }
}
/** No argument is filled in here: BuildKit refuses one. */
function named({ text, span }) {
    if (text.includes('$'))
        return { text, unclear: 'depends on a variable' };
    return { text, ...(span && { span }) };
}
/** The first group of a pattern over a word, with its place. */
function partOf({ text, span }, pattern) {
    const found = pattern.exec(text);
    const part = found?.[1];
    if (!found || part === undefined)
        return undefined;
    const start = found[0].length - part.length;
    return { text: part, ...(span && { span: { start: span.start + start, end: span.start + start + part.length } }) };
}

// EXTERNAL MODULE: ./lib/formats/image-reference.js
var image_reference = __webpack_require__(57517);
// EXTERNAL MODULE: ./lib/evidence/deployed/kubernetes-pods.js
var kubernetes_pods = __webpack_require__(26371);
;// CONCATENATED MODULE: ./lib/evidence/deployed/declared/kubernetes-kinds.js
/** What is known of kinds of the API of Kubernetes, and of tools that deploy through it. */
/** Kinds whose pods are known to the API itself (apps/v1, batch/v1, core/v1): each has containers, and each container an image. */
const WORKLOADS = new Set([
    'CronJob',
    'DaemonSet',
    'Deployment',
    'Job',
    'Pod',
    'PodTemplate',
    'ReplicaSet',
    'ReplicationController',
    'StatefulSet',
]);
/** Kinds that run nothing and whose texts may speak of images, with the API that each is of: others have kinds of the same name. */
const SILENT = new Map([
    ['ConfigMap', /^v1$/],
    ['CustomResourceDefinition', /^apiextensions\.k8s\.io\/v1(?:beta1)?$/],
    ['Secret', /^v1$/],
]);
/** True for a kind that runs nothing. */
function isSilent(apiVersion, kind) {
    return SILENT.get(kind)?.test(apiVersion ?? '') === true;
}
/** Kinds by which a tool deploys what another file, chart or repository says: Kustomize, Argo CD, Flux, the charts of K3s. */
const REFERRING = new Set([
    'Application',
    'ApplicationSet',
    'Component',
    'HelmChart',
    'HelmChartConfig',
    'HelmRelease',
    'Kustomization',
]);
/** True for a kind that deploys what stands elsewhere. */
function refersElsewhere(kind) {
    return REFERRING.has(kind);
}
/** Keys of kinds that are not known here, which likely name images: `imageName`, `sidecarImage`, `images`. */
const LIKE_IMAGE = /image(?:s|names?|refs?)?$/i;

;// CONCATENATED MODULE: ./lib/evidence/deployed/declared/yaml-doubts.js
/**
 * What tools read differently in YAML, so that nobody can say which image they run: line breaks of YAML 1.1, tags, and merge keys that
 * change what the mapping says itself. All of it is refused.
 */



/** A line break that is one to YAML 1.1 (section 4.2) or a carriage return alone: others read on in the same line, as in a comment. */
const BREAK = /\r(?!\n)|[\u0085\u2028\u2029]/;
const HANDLES = /^\uFEFF?%TAG(?!\S)/m;
/** Looks at the text before it is parsed. @returns what is wrong, and its line */
function textDoubt(text) {
    const found = BREAK.exec(text);
    if (found) {
        const what = 'has a line break that tools read differently (a carriage return alone, U+0085, U+2028 or U+2029)';
        return {
            what,
            hint: 'Replace it with a newline, or write it as an escape in double quotes.',
            line: lineAt(text, found),
        };
    }
    const handle = HANDLES.exec(text);
    if (!handle)
        return undefined;
    return { what: 'declares tags of its own with %TAG', hint: TAG_HINT, line: lineAt(text, handle) };
}
function lineAt(text, { index }) {
    return text.slice(0, index).split('\n').length;
}
const TAG_HINT = 'Write the value without a tag.';
const MERGE_HINT = 'Write each key once, without `<<`: tools differ about which one counts. `docker compose config` and `kubectl get \u2026 -o yaml` write no merges.';
/** Tags that say of a value what it is anyway (YAML 1.2.2, section 10). */
const KNOWN_TAGS = new Set(['str', 'map', 'seq', 'int', 'float', 'bool'].map((name) => `tag:yaml.org,2002:${name}`));
/** The first doubt about a document that was parsed. */
function documentDoubt(document) {
    let doubt;
    let merged = 0;
    const found = (one) => {
        doubt ??= one;
        return doubt ? dist/* visit */.YR.BREAK : undefined;
    };
    dist/* visit */.YR(document, {
        Pair: (_, { key }) => found(keyDoubt(key)),
        Scalar: (at, node) => found(at === 'key' ? undefined : tagDoubt(node)),
        Seq: (_, node) => found(tagDoubt(node)),
        Map: (_, map) => {
            if (!map.items.some(({ key }) => isMerge(key)))
                return found(tagDoubt(map));
            const { keys, again } = mergeOf(map);
            merged += keys;
            if (merged > limits/* MAX_DECLARED_MERGED */.Xd)
                return found({ what: 'merges too much', hint: MERGE_HINT, node: map });
            const what = `has a merge that gives the key \`${again ?? ''}\` again`;
            return found(again === undefined ? tagDoubt(map) : { what, hint: MERGE_HINT, node: map });
        },
    });
    return doubt;
}
/** The first alias or merge key; undefined where there is none. */
function referenceIn(document) {
    let found;
    dist/* visit */.YR(document, {
        Alias: (_, alias) => {
            found = alias;
            return dist/* visit */.YR.BREAK;
        },
        Pair: (_, { key }) => {
            if (!isMerge(key))
                return undefined;
            found = key;
            return dist/* visit */.YR.BREAK;
        },
    });
    return found;
}
function keyDoubt(key) {
    if (!dist/* isScalar */.jn(key))
        return undefined;
    if (key.tag !== undefined)
        return { what: 'has a key with a tag', hint: 'Write the key without a tag.', node: key };
    return isMerge(key) && key.type !== 'PLAIN'
        ? { what: 'has the key `<<` in quotes, which is a merge to some tools', hint: MERGE_HINT, node: key }
        : undefined;
}
function tagDoubt(node) {
    const tag = dist/* isAlias */.Vj(node) ? undefined : node.tag;
    if (tag === undefined || KNOWN_TAGS.has(tag))
        return undefined;
    return { what: 'has a value with a tag that tools read differently', hint: TAG_HINT, node };
}
/** How many keys the merges of a mapping give, and one that it has already. */
function mergeOf(map) {
    const seen = new Set(map.items.flatMap(({ key }) => (dist/* isScalar */.jn(key) && !isMerge(key) ? [String(key.value)] : [])));
    const values = map.items.flatMap(({ key, value }) => (isMerge(key) ? (itemsOf(value) ?? [value]) : []));
    let keys = 0;
    for (const value of values) {
        // A mapping that merges itself gives nothing.
        if (resolved(value) === map)
            continue;
        const given = [...(entriesOf(value)?.keys() ?? [])];
        keys += given.length + 1;
        const again = given.find((key) => seen.has(key));
        if (again !== undefined)
            return { keys, again };
        for (const key of given)
            seen.add(key);
    }
    return { keys };
}

;// CONCATENATED MODULE: ./lib/evidence/deployed/declared/kubernetes-manifests.js







const CONTAINERS = new Set(['containers', 'initContainers', 'ephemeralContainers']);
const kubernetes_manifests_HINT = 'Write it with `helm template`, `helm get manifest` or `kubectl get \u2026 -o yaml`.';
/** True where a document is an object of the API. */
function isManifest(document) {
    const entries = entriesOf(document.contents);
    return entries?.has('apiVersion') === true && entries.has('kind');
}
/** The images of one document. Pods of a cluster are read by what their nodes run. */
function* readManifest(document, text, file) {
    if (!isOfCluster(document)) {
        yield* readObject(document.contents, { ...text, file, read: new Set(), images: new Set(), lists: new Set() }, 0);
        return;
    }
    // No cluster writes any; what it says is read without them.
    const reference = referenceIn(document);
    if (reference === undefined)
        yield* (0,kubernetes_pods/* readPods */.z)(document.toJS(), file);
    else
        yield (0,deployed_thing/* malformed */.Qm)(file, 'has an alias or a merge in the pods of a cluster', POD_HINT, text.lineOf(reference));
}
const POD_HINT = 'Write it with `kubectl get pods --all-namespaces -o yaml`.';
/** Pods that tell what their nodes run, alone or in a list: each with what only a cluster gives it. */
function isOfCluster(document) {
    const entries = entriesOf(document.contents);
    const kind = textOf(entries?.get('kind'));
    if (textOf(entries?.get('apiVersion')) !== 'v1')
        return false;
    if (kind === 'Pod')
        return isScheduled(document.contents);
    const items = itemsOf(entries?.get('items')) ?? [];
    return (kind === 'PodList' || kind === 'List') && items.length > 0 && items.every(isScheduled);
}
/** A pod that the API gave an identity, and that has a node. */
function isScheduled(pod) {
    const entries = entriesOf(pod);
    const of = (part, key) => textOf(entriesOf(entries?.get(part))?.get(key)) ?? '';
    const kind = entries?.get('kind');
    return ((kind === undefined || textOf(kind) === 'Pod') && of('metadata', 'uid') !== '' && of('spec', 'nodeName') !== '');
}
const MAX_LISTS = 8;
function* readObject(node, reading, depth) {
    const { file, lineOf } = reading;
    const entries = entriesOf(node);
    const kind = textOf(entries?.get('kind'));
    if (!entries || kind === undefined || depth > MAX_LISTS) {
        yield (0,deployed_thing/* malformed */.Qm)(file, 'has a document that is not an object of Kubernetes', kubernetes_manifests_HINT, lineOf(node));
        return;
    }
    const items = kind.endsWith('List') ? itemsOf(entries.get('items')) : undefined;
    if (items)
        yield* readList(node, entries, items, reading, depth);
    if (runsNothing(kind, entries))
        return;
    const title = titleOf(kind, entries);
    if (refersElsewhere(kind))
        yield elsewhere(title, lineOf(resolved(node)));
    const of = { title, workload: WORKLOADS.has(kind), containers: 0 };
    // The status of the object itself is written by the cluster; one further below may be anything.
    const rest = [...entries].filter(([key]) => key !== 'status' && !(items && key === 'items'));
    yield* readMembers(new Map(rest), reading, of);
    if (of.workload && of.containers === 0)
        yield (0,deployed_thing/* malformed */.Qm)(file, `has a ${kind} without containers: ${title}`, kubernetes_manifests_HINT, lineOf(node));
}
function* readList(node, entries, items, reading, depth) {
    const { file, lineOf, lists } = reading;
    if (textOf(entriesOf(entries.get('metadata'))?.get('continue')))
        yield (0,deployed_thing/* malformed */.Qm)(file, 'is only a part of a list', kubernetes_manifests_HINT, lineOf(node));
    if (lists.has(items))
        return;
    lists.add(items);
    for (const item of items)
        yield* readObject(item, reading, depth + 1);
}
/** kubectl takes anything with `items` for a list, whatever its kind says. */
function runsNothing(kind, entries) {
    return !entries.has('items') && isSilent(textOf(entries.get('apiVersion')), kind);
}
function elsewhere(title, line) {
    return { text: title, place: `${title}, line ${line}`, line, unclear: 'deploys what stands elsewhere' };
}
/** `Deployment default/web` */
function titleOf(kind, entries) {
    const metadata = entriesOf(entries.get('metadata'));
    const [name, namespace] = ['name', 'namespace'].map((key) => textOf(metadata?.get(key)));
    return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name ?? 'without a name'}`;
}
function* readNode(given, reading, of) {
    const { read } = reading;
    const node = resolved(given);
    if (node === undefined || node === null || read.has(node))
        return;
    read.add(node);
    for (const item of itemsOf(node) ?? [])
        yield* readNode(item, reading, of);
    yield* readMembers(entriesOf(node) ?? new Map(), reading, of);
}
function* readMembers(entries, reading, of) {
    for (const [key, value] of entries) {
        if (key === 'image')
            yield* readImage(value, entries, reading, of);
        else if (CONTAINERS.has(key))
            yield* readContainers(value, reading, of);
        else {
            if (!of.workload && LIKE_IMAGE.test(key))
                yield* readLikely(key, value, reading, of);
            yield* readNode(value, reading, of);
        }
    }
}
/** A text under a key that likely names an image; only the maker of the kind knows. */
function* readLikely(key, value, { lineOf }, { title }) {
    for (const item of itemsOf(value) ?? [value]) {
        const text = scalarOf(item)?.value;
        const line = lineOf(resolved(item));
        const unclear = `stands under \`${key.slice(0, LONGEST_KEY)}\`, which may name an image`;
        if (typeof text === 'string' && text !== '')
            yield { text, place: `${title}, line ${line}`, line, unclear };
    }
}
const LONGEST_KEY = 60;
function* readContainers(list, reading, of) {
    const { file, lineOf } = reading;
    const wrong = (what, at) => (0,deployed_thing/* malformed */.Qm)(file, `has ${what}: ${of.title}`, kubernetes_manifests_HINT, lineOf(resolved(at)));
    const items = itemsOf(list);
    if (!items) {
        const nothing = textOf(list) === undefined && entriesOf(list) === undefined;
        if (of.workload && !nothing)
            yield wrong('containers that are not a list', list);
        else
            yield* readNode(list, reading, of);
        return;
    }
    for (const item of items) {
        const entries = entriesOf(item);
        of.containers += 1;
        const image = entries?.get('image');
        if (of.workload && (image === undefined || image === null))
            yield wrong('a container without an image', item);
        yield* readNode(item, reading, of);
    }
}
/** An `image`: a name, a volume's `reference`, or parts that only the maker of the kind can put together. */
function* readImage(value, beside, reading, of) {
    const { file, lineOf } = reading;
    const line = lineOf(resolved(value));
    const named = textOf(beside.get('name'));
    const place = `${of.title}${named === undefined ? '' : ` (${named})`}, line ${line}`;
    const text = textOf(value);
    if (itemsOf(value) ?? entriesOf(value))
        yield* readParts(value, { beside, place, line }, reading, of);
    else if (text === undefined || text === '') {
        if (of.workload)
            yield (0,deployed_thing/* malformed */.Qm)(file, `has an image without a name: ${of.title}`, kubernetes_manifests_HINT, line);
    }
    else
        yield { ...mentionOf(text, of), place, line, ...spanIn(value, reading) };
}
function* readParts(value, { beside, place, line }, reading, of) {
    const node = resolved(value);
    if (reading.images.has(node))
        return;
    reading.images.add(node);
    for (const item of itemsOf(node) ?? [])
        yield* readImage(item, beside, reading, of);
    const parts = entriesOf(node);
    if (!parts)
        return;
    if (parts.has('reference'))
        yield* readImage(parts.get('reference'), beside, reading, of);
    if (!isVolume(parts)) {
        const [repository, tag] = ['repository', 'tag'].map((key) => textOf(parts.get(key)));
        const unclear = 'is written in parts';
        yield { text: `${repository ?? 'an image'}${tag === undefined ? '' : `:${tag}`}`, place, line, unclear };
    }
    yield* readMembers(parts, reading, of);
}
/** A volume that is an image (core/v1 ImageVolumeSource): nothing but these keys. */
function isVolume(parts) {
    return parts.has('reference') && [...parts.keys()].every((key) => key === 'reference' || key === 'pullPolicy');
}
function mentionOf(text, { workload }) {
    // Kinds that are not known here may mean something else by the word; it is told, and nothing of it is believed.
    const unclear = unclearText(text) ?? (workload || 'value' in (0,image_reference/* parseImageReference */.o_)(text) ? undefined : NO_NAME);
    return { text, ...(unclear !== undefined && { unclear }) };
}
const NO_NAME = 'is not the name of an image';
function spanIn(value, { text }) {
    const span = spanOf(value, text);
    return span ? { span } : {};
}

;// CONCATENATED MODULE: ./lib/evidence/deployed/declared/declared.js






/** The first line that is no comment; nothing longer is looked at. */
const FIRST = /^(?:[^\S\n]*(?:#[^\n]*)?\r?\n)*([^\n]{0,200})/;
/** The form of a text; undefined where it is none of these. Each begins as no list of versions and digests does. */
function declaredForm(text) {
    const [, first = ''] = FIRST.exec(text) ?? [];
    if (/^\s*(?:ARG|FROM)\s/i.test(first))
        return 'dockerfile';
    return /^(?:---(?:\s|$)|%YAML\s|["']?[A-Za-z][A-Za-z0-9_.-]*["']?\s*:(?:\s|$))/.test(first) ? 'yaml' : undefined;
}
/**
 * All images that a text of such a form names, in its order.
 *
 * @param text at most `MAX_DECLARED_BYTES` long
 * @param file how messages call it
 */
function* declaredIn(text, form, file) {
    if (form === 'dockerfile')
        yield* readDockerfile(text, file);
    else
        yield* readYaml(text, file);
}
function* readYaml(text, file) {
    const doubt = textDoubt(text);
    const read = doubt ? (0,deployed_thing/* malformed */.Qm)(file, doubt.what, doubt.hint, doubt.line) : readYamlText(text, file);
    if ('code' in read) {
        yield read;
        return;
    }
    const unsure = read.documents.map(documentDoubt).find((one) => one !== undefined);
    if (unsure) {
        yield (0,deployed_thing/* malformed */.Qm)(file, unsure.what, unsure.hint, read.lineOf(unsure.node));
        return;
    }
    for (const document of read.documents) {
        if (isManifest(document))
            yield* readManifest(document, read, file);
        else if (isCompose(document))
            yield* readCompose(document, read, file);
        else
            yield neither(file, read.lineOf(document.contents));
    }
}
function neither(file, line) {
    const what = 'has a document that is neither a manifest of Kubernetes nor a compose file';
    const hint = 'A manifest has `apiVersion` and `kind`, a compose file `services`.';
    return (0,deployed_thing/* malformed */.Qm)(file, what, hint, line);
}


/***/ }),

/***/ 64925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   ho: () => (/* binding */ imageSighting),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   lr: () => (/* binding */ RUNTIME)
/* harmony export */ });
/* harmony import */ var _formats_version_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81910);
/* harmony import */ var _formats_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57517);


/** @param file how messages call it */
function malformed(file, what, hint, line) {
    return {
        code: 'DEPLOYED_MALFORMED',
        message: `${file} ${what}`,
        ...(hint !== undefined && { hint }),
        at: { file, ...(line !== undefined && { line }) },
    };
}
/** What container runtimes write before the name: `docker-pullable://`. */
const RUNTIME = /^[a-z][a-z-]{0,31}:\/\//;
/** An image; one without digest is unresolved. Its tag is its version where it looks like one. */
function imageSighting(reference, place) {
    const { tag, digest } = reference;
    const name = `${(0,_formats_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryName */ .aR)(reference)}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
    const version = tag !== undefined && isVersion(tag) ? { version: tag } : {};
    if (digest === undefined)
        return { kind: 'unresolved', name, ...version, place };
    const sha256 = digest.slice('sha256:'.length);
    return { kind: 'image', name, sha256, reference: { ...reference, given: name }, ...version, place };
}
/** `v1.2.3`, `2024-05-01`, `tool-v1.2`; below a folder (`server/v0.1.13`) with a dot, since images are called `acme/7zip` too. */
const PLAIN_VERSION = /^(?:[A-Za-z][A-Za-z0-9_.]*-)*v?[0-9][A-Za-z0-9.+_~-]*$/;
const FOLDER_VERSION = /^(?:[A-Za-z0-9_-]+\/)+v?[0-9]+\.[0-9][A-Za-z0-9.+_~-]*$/;
const LONGEST_VERSION = 128;
/** True for what can only be meant as a version; a name that nobody recalls would pass for one that is not recalled. */
function isVersion(word) {
    if (word.length > LONGEST_VERSION || /^[0-9a-f]{32,}$/i.test(word) || (0,_formats_version_text_js__WEBPACK_IMPORTED_MODULE_1__/* .versionProblem */ .E)(word) !== undefined)
        return false;
    return PLAIN_VERSION.test(word) || FOLDER_VERSION.test(word);
}


/***/ }),

/***/ 26371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readPods)
/* harmony export */ });
/* harmony import */ var _formats_image_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57517);
/* harmony import */ var _deployed_thing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64925);
/* harmony import */ var _formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85497);



/** Lists of containers, and where the state of each is told. */
const LISTS = [
    ['containers', 'containerStatuses'],
    ['initContainers', 'initContainerStatuses'],
    ['ephemeralContainers', 'ephemeralContainerStatuses'],
];
const HINT = 'Write it with `kubectl get pods --all-namespaces -o json`.';
/** @param json undefined where the text was no JSON */
function* readPods(json, file) {
    const pods = podsOf(json, file);
    if ('code' in pods) {
        yield pods;
        return;
    }
    for (const pod of pods)
        yield* readPod(pod, file);
}
function podsOf(json, file) {
    if (json === undefined)
        return (0,_deployed_thing_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(file, 'begins like JSON, but is not JSON', HINT);
    if (!(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json))
        return (0,_deployed_thing_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(file, 'is not a list of pods', HINT);
    const { kind, items } = json;
    // kubectl takes anything with `items` for a list, whatever its kind says.
    if (kind === 'Pod')
        return 'items' in json ? (0,_deployed_thing_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(file, 'has a pod with `items`', HINT) : [json];
    if ((kind !== 'List' && kind !== 'PodList') || !Array.isArray(items)) {
        return (0,_deployed_thing_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(file, 'is not a list of pods', HINT);
    }
    // A list in pages: what is on the other pages would go unseen.
    const next = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(json, 'metadata', 'continue');
    const rest = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(json, 'metadata', 'remainingItemCount');
    if ((next !== undefined && next !== '') || (rest !== undefined && rest !== 0)) {
        return (0,_deployed_thing_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(file, 'is only a part of the list of pods', HINT);
    }
    // Elements of the API's own list do not repeat their kind; those of kubectl's do.
    const stranger = items.find((item) => ((0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(item, 'kind') !== 'Pod' && !(kind === 'PodList' && isPodLike(item))) || (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(item, 'items') !== undefined);
    return stranger === undefined
        ? items
        : (0,_deployed_thing_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(file, 'lists something that is not a pod', HINT);
}
function isPodLike(item) {
    return (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(item) && item['kind'] === undefined && (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(item['spec']);
}
function* readPod(pod, file) {
    const name = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(pod, 'metadata', 'name');
    const namespace = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(pod, 'metadata', 'namespace') ?? 'default';
    const containers = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(pod, 'spec', 'containers');
    if (typeof name !== 'string' || typeof namespace !== 'string' || !Array.isArray(containers) || !containers.length) {
        yield (0,_deployed_thing_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(file, 'has a pod without name or containers', HINT);
        return;
    }
    for (const [specified, told] of LISTS) {
        const specs = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(pod, 'spec', specified) ?? [];
        const statuses = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(pod, 'status', told) ?? [];
        if (!Array.isArray(specs) || !Array.isArray(statuses)) {
            yield (0,_deployed_thing_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(file, `has a pod whose ${specified} are not a list: ${namespace}/${name}`, HINT);
            continue;
        }
        yield* readContainers(specs, statuses, { file, pod: `${namespace}/${name}`, ofCluster: isOfCluster(pod) });
    }
    yield* readVolumes((0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(pod, 'spec', 'volumes') ?? [], { file, pod: `${namespace}/${name}` });
}
/** Volumes that are images (core/v1 ImageVolumeSource). Nothing tells what the node mounted, so the specification counts. */
function* readVolumes(volumes, { file, pod }) {
    if (!Array.isArray(volumes)) {
        yield (0,_deployed_thing_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(file, `has a pod whose volumes are not a list: ${pod}`, HINT);
        return;
    }
    for (const volume of volumes) {
        const image = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(volume, 'image');
        if (image === undefined || image === null)
            continue;
        const [name, reference] = [(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(volume, 'name'), (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(image, 'reference')];
        const [named] = typeof reference === 'string' ? referencesIn(reference) : [];
        if (named)
            yield (0,_deployed_thing_js__WEBPACK_IMPORTED_MODULE_1__/* .imageSighting */ .ho)(named, `${pod} (volume ${typeof name === 'string' ? name : 'without a name'})`);
        else
            yield (0,_deployed_thing_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(file, `has a volume without an image that can be read: ${pod}`, HINT);
    }
}
/** True with what a cluster gives each pod: an identity and a node. A manifest that somebody wrote seldom has them. */
function isOfCluster(pod) {
    return [(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(pod, 'metadata', 'uid'), (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(pod, 'spec', 'nodeName')].every((text) => typeof text === 'string' && text !== '');
}
function* readContainers(specs, statuses, { file, pod, ofCluster }) {
    const specOf = new Map(specs.map((spec) => [(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(spec, 'name'), spec]));
    const statusOf = new Map(statuses.map((status) => [(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(status, 'name'), status]));
    // The same name twice would hide one of the two.
    const twice = specOf.size < specs.length || statusOf.size < statuses.length;
    const names = [...new Set([...specOf.keys(), ...statusOf.keys()])];
    if (twice || names.some((name) => typeof name !== 'string')) {
        yield (0,_deployed_thing_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(file, `has a pod whose containers have no names of their own: ${pod}`, HINT);
        return;
    }
    for (const name of names)
        yield* readContainer(specOf.get(name), statusOf.get(name), { file, pod: `${pod} (${String(name)})`, ofCluster });
}
function* readContainer(spec, status, { file, pod, ofCluster }) {
    const [wanted, running, imageId] = [(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(spec, 'image'), (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(status, 'image'), (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(status, 'imageID')];
    const names = [running, wanted].flatMap((text) => (typeof text === 'string' ? [text] : []));
    const parsed = names.flatMap(referencesIn);
    if (typeof imageId === 'string' && imageId.includes('@')) {
        const [resolved] = referencesIn(imageId);
        if (!resolved) {
            yield (0,_deployed_thing_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(file, `has an imageID that is not an image: ${pod}`, HINT);
            return;
        }
        yield (0,_deployed_thing_js__WEBPACK_IMPORTED_MODULE_1__/* .imageSighting */ .ho)(withTag(resolved, parsed), pod);
        if (typeof wanted === 'string' && wanted !== '')
            yield* readOther(wanted, resolved, { file, pod, ofCluster });
        return;
    }
    // Anything else (`sha256:\u2026`, `docker://sha256:\u2026`) is the id of a configuration, which no registry and no list knows.
    const pinned = imageId === undefined || imageId === '' ? parsed.find(({ digest }) => digest !== undefined) : undefined;
    const [named] = pinned ? [pinned] : parsed;
    if (named)
        yield (0,_deployed_thing_js__WEBPACK_IMPORTED_MODULE_1__/* .imageSighting */ .ho)(pinned ?? withoutDigest(named), pod);
    else
        yield (0,_deployed_thing_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(file, `has a container without an image that can be read: ${pod}`, HINT);
}
/**
 * What the specification names where the status tells of something else: whoever writes a manifest can write a status as well. Of
 * another repository it always counts; another digest of the same one is believed of a cluster alone.
 */
function* readOther(wanted, running, { file, pod, ofCluster }) {
    const [asked] = referencesIn(wanted);
    if (!asked)
        yield (0,_deployed_thing_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(file, `has a container without an image that can be read: ${pod}`, HINT);
    else if ((0,_formats_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryName */ .aR)(asked) !== (0,_formats_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryName */ .aR)(running) ||
        (!ofCluster && asked.digest !== undefined && asked.digest !== running.digest))
        yield (0,_deployed_thing_js__WEBPACK_IMPORTED_MODULE_1__/* .imageSighting */ .ho)(asked, pod);
}
/** Longest name of an image with tag and digest that is looked at; registries allow some 450 characters. */
const LONGEST_NAME = 1_000;
function referencesIn(text) {
    if (text.length > LONGEST_NAME)
        return [];
    const parsed = (0,_formats_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImageReference */ .o_)(text.replace(_deployed_thing_js__WEBPACK_IMPORTED_MODULE_1__/* .RUNTIME */ .lr, ''));
    return 'value' in parsed ? [parsed.value] : [];
}
/** The tag that the image goes by, where one of its names is of the same repository. */
function withTag(resolved, names) {
    const same = names.find((name) => (0,_formats_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryName */ .aR)(name) === (0,_formats_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryName */ .aR)(resolved) && name.tag !== undefined);
    return same?.tag === undefined || resolved.tag !== undefined ? resolved : { ...resolved, tag: same.tag };
}
function withoutDigest({ registry, repository, given, tag }) {
    return { registry, repository, given, ...(tag !== undefined && { tag }) };
}


/***/ }),

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


/***/ })

};
