export const id = 308;
export const ids = [308];
export const modules = {

/***/ 41079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ kindsFor),
/* harmony export */   L5: () => (/* binding */ KINDS_WITHOUT_BLAKE),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   NR: () => (/* binding */ gpgWord),
/* harmony export */   YL: () => (/* binding */ foreignAlgorithm),
/* harmony export */   a$: () => (/* binding */ LONGEST_TAG),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   lp: () => (/* binding */ LONGEST_HEX)
/* harmony export */ });
/* harmony import */ var _formats_last_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94594);

const SHA256 = { label: 'SHA-256', algorithms: ['sha256'] };
const SHA384 = { label: 'SHA-384', algorithms: ['sha384'] };
const SHA512 = { label: 'SHA-512', algorithms: ['sha512'] };
const BLAKE2B = { label: 'BLAKE2b', algorithms: ['blake2b512'] };
const SHA512_OR_BLAKE2B = { label: 'SHA-512 or BLAKE2b', algorithms: ['sha512', 'blake2b512'] };
const MD5 = { label: 'MD5', algorithms: [] };
const SHA1 = { label: 'SHA-1', algorithms: [] };
const SHA224 = { label: 'SHA-224', algorithms: [] };
const RIPEMD160 = { label: 'RIPEMD-160', algorithms: [] };
const SHORT_BLAKE2B = { label: 'shortened BLAKE2b', algorithms: [] };
function unsupported(label) {
    return { label, algorithms: [], unsupported: true };
}
/** The words before the parenthesis, with case: coreutils' own, then those of OpenSSL and b3sum where they differ. */
const TAGS = new Map([
    ['SHA256', { kind: SHA256, hexLength: 64 }],
    ['SHA384', { kind: SHA384, hexLength: 96 }],
    ['SHA512', { kind: SHA512, hexLength: 128 }],
    ['BLAKE2b', { kind: BLAKE2B, hexLength: 128 }],
    ['SHA224', { kind: SHA224, hexLength: 56 }],
    ['SHA1', { kind: SHA1, hexLength: 40 }],
    ['MD5', { kind: MD5, hexLength: 32 }],
    ['SHA2-256', { kind: SHA256, hexLength: 64 }],
    ['SHA2-384', { kind: SHA384, hexLength: 96 }],
    ['SHA2-512', { kind: SHA512, hexLength: 128 }],
    ['SHA2-224', { kind: SHA224, hexLength: 56 }],
    ['BLAKE2B-512', { kind: BLAKE2B, hexLength: 128 }],
    ['BLAKE3', { kind: unsupported('BLAKE3'), hexLength: 64 }],
    ['SHA3-224', { kind: unsupported('SHA-3'), hexLength: 56 }],
    ['SHA3-256', { kind: unsupported('SHA-3'), hexLength: 64 }],
    ['SHA3-384', { kind: unsupported('SHA-3'), hexLength: 96 }],
    ['SHA3-512', { kind: unsupported('SHA-3'), hexLength: 128 }],
]);
/** The words before the colon of `sha256:HEX`, in lower case, as OCI and Subresource Integrity name them. */
const PREFIXES = new Map([
    ...[...TAGS].map(([word, tag]) => [word.toLowerCase(), tag]),
    ['sha-256', { kind: SHA256, hexLength: 64 }],
    ['sha-384', { kind: SHA384, hexLength: 96 }],
    ['sha-512', { kind: SHA512, hexLength: 128 }],
    ['sha-1', { kind: SHA1, hexLength: 40 }],
]);
/** What `gpg --print-md` writes before the `=`. */
const GPG_WORDS = new Map([
    ...[...TAGS].filter(([word]) => /^(?:MD5|SHA\d+)$/.test(word)),
    ['RMD160', { kind: RIPEMD160, hexLength: 40 }],
]);
/** The longest word of the tables above; no line is searched further for one. */
const LONGEST_TAG = 16;
const LONGEST_HEX = 128;
const BLAKE2B_BITS = /^BLAKE2b-([1-9][0-9]{0,2})$/;
/** `ALG (name) = hex`, and `ALG(name)= hex`: one space or none before the parenthesis. */
function tagOf(word) {
    const tag = word.endsWith(' ') ? word.slice(0, -1) : word;
    const known = TAGS.get(tag);
    if (known !== undefined)
        return known;
    const bits = Number(BLAKE2B_BITS.exec(tag)?.[1]);
    if (!(bits <= 512 && bits % 8 === 0))
        return undefined;
    return { kind: bits === 512 ? BLAKE2B : SHORT_BLAKE2B, hexLength: bits / 4 };
}
/** The kind of `sha256:HEX`; letter case of the word is free. */
function prefixOf(word) {
    return PREFIXES.get(word.toLowerCase());
}
/** The kind of `SHA256 = 98EA6E4F \u2026`, as gpg prints it. */
function gpgWord(word) {
    return GPG_WORDS.get(word);
}
/** Kinds by the number of hex digits, for the digests of programs that have no BLAKE2b. */
const KINDS_WITHOUT_BLAKE = new Map([
    [32, MD5],
    [40, SHA1],
    [56, SHA224],
    [64, SHA256],
    [96, SHA384],
    [128, SHA512],
]);
/**
 * SHA-512 and BLAKE2b digests have one length. Where the list's name says which, that decides; where it does not, either
 * may match: both are strong, and equal digests prove equal bytes whichever was meant.
 */
function kindsFor(file) {
    const name = (0,_formats_last_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lastPart */ .S)(file);
    const sha512 = /sha(?:2-?|[-_]|sums?[-_.]?)?512|512sum/i.test(name);
    const blake2b = /(?:^|[^a-z0-9])(?:b2|blake2b?)(?:sums?)?(?:[^a-z]|$)/i.test(name);
    const long = sha512 === blake2b ? SHA512_OR_BLAKE2B : sha512 ? SHA512 : BLAKE2B;
    return new Map([...KINDS_WITHOUT_BLAKE, [128, long]]);
}
/** The algorithm that the name of a list speaks of where it is none of ours; lines without a tag do not say it. */
function foreignAlgorithm(file) {
    const name = (0,_formats_last_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lastPart */ .S)(file);
    if (/(?:^|[^a-z0-9])(?:b3|blake3)(?:sums?)?(?:[^a-z0-9]|$)/i.test(name))
        return 'BLAKE3';
    return /(?:^|[^a-z0-9])sha3(?:[-_.]?(?:224|256|384|512))?(?:sums?)?(?:[^a-z0-9]|$)/i.test(name) ? 'SHA-3' : undefined;
}


/***/ }),

/***/ 20308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fW: () => (/* reexport */ binaryName),
  hb: () => (/* binding */ parseChecksumList),
  MH: () => (/* reexport */ plainName),
  HD: () => (/* reexport */ shownName)
});

// EXTERNAL MODULE: ./lib/formats/other-content.js
var other_content = __webpack_require__(90030);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
;// CONCATENATED MODULE: ./lib/evidence/documents/checksum-form.js
/**
 * What reads entries of checksum lists that are written in another form than that of coreutils: those that take several lines, or
 * that only one program prints.
 */

/** Characters of the longest digest in pairs or groups, behind a deep indent; what is longer is no digest. */
const LONGEST_DIGEST_LINE = 512;
/** A line that is no entry. */
function improper({ end }) {
    return { entries: [], end, lines: 1 };
}
/**
 * The line behind the one that ends at `end`; undefined where there is none, or one that is too long.
 *
 * @param most characters that it may have
 */
function nextLine(text, end, most = limits/* MAX_CHECKSUM_LINE */.CS) {
    const feed = text[end] === '\r' ? end + 1 : end;
    if (text[feed] !== '\n')
        return undefined;
    const start = feed + 1;
    const window = text.slice(start, start + most);
    const length = window.indexOf('\n');
    if (length < 0 && start + window.length < text.length)
        return undefined;
    const next = length < 0 ? text.length : start + length;
    return { text: text.slice(start, text[next - 1] === '\r' && next > start ? next - 1 : next), end: next };
}

// EXTERNAL MODULE: ./lib/evidence/documents/checksum-kinds.js
var checksum_kinds = __webpack_require__(41079);
;// CONCATENATED MODULE: ./lib/evidence/documents/checksum-names.js
/** Names in checksum lists, as binary strings: one character a byte. */
/**
 * A name without the parts that do not change what it names: `./` in front, doubled slashes and `.` folders. `..` stays,
 * since what it means depends on links.
 */
function plainName(name) {
    let plain = name;
    if (plain.includes('//') || plain.includes('/./')) {
        const root = plain.startsWith('/') ? '/' : '';
        const base = plain.lastIndexOf('/') + 1;
        const folders = plain.slice(0, base).split('/');
        plain = root + [...folders.filter((part) => part !== '' && part !== '.'), plain.slice(base)].join('/');
    }
    return plain.startsWith('./') ? plain.slice(2) : plain;
}
/** A name as the system or a person gives it, in the form of the entries' names. */
function binaryName(name) {
    return isAscii(name) ? name : Buffer.from(name, 'utf8').toString('latin1');
}
/** An entry's name as text; bytes that are no UTF-8 become replacement characters. */
function shownName(name) {
    return isAscii(name) ? name : Buffer.from(name, 'latin1').toString('utf8');
}
function isAscii(text) {
    return !/[^\x00-\x7f]/.test(text);
}

;// CONCATENATED MODULE: ./lib/evidence/documents/checksum-line.js
/** One line of a checksum list: what coreutils, OpenSSL and those who write `sha256:HEX` make of a digest and a name. */


/** Reads the line from `lineStart` to `end`, without its line break. */
function readLine(reader, lineStart, end, line) {
    const { text } = reader;
    let start = lineStart;
    while (start < end && isBlank(text[start]))
        start++;
    const escaped = text[start] === '\\' && start < end;
    if (escaped)
        start++;
    const open = text.slice(start, Math.min(end, start + checksum_kinds/* LONGEST_TAG */.a$)).indexOf('(');
    const tag = open > 0 ? (0,checksum_kinds/* tagOf */.cO)(text.slice(start, start + open)) : undefined;
    if (tag !== undefined)
        return readTagged(text.slice(start + open + 1, end), tag, escaped, line);
    if (reader.kinds.has(hexRun(text, start, end)))
        return readUntagged(reader, start, end, escaped, line);
    return escaped ? undefined : (readPrefixed(reader, start, end, line) ?? readReference(text.slice(start, end), line));
}
/** The last parenthesis ends the name, so that a name may hold any text, even a tag. */
function readTagged(rest, tag, escaped, line) {
    const close = rest.lastIndexOf(')');
    if (close < 0)
        return undefined;
    let at = close + 1;
    while (isBlank(rest[at]))
        at++;
    if (rest[at] !== '=')
        return undefined;
    at++;
    while (isBlank(rest[at]))
        at++;
    if (rest.length - at !== tag.hexLength || hexRun(rest, at, rest.length) !== tag.hexLength)
        return undefined;
    return entry(rest.slice(0, close), escaped, { line, kind: tag.kind, digest: rest.slice(at).toLowerCase() });
}
/** `hex  name`, `hex *name`, and `hex name` where the first line has that form. */
function readUntagged(reader, start, end, escaped, line) {
    const length = hexRun(reader.text, start, end);
    const kind = reader.kinds.get(length);
    return kind && readNamedLine(reader, { start, length, end, kind, form: `${length}` }, escaped, line);
}
/** `sha256:hex  name`; the digest alone is one without a name. */
function readPrefixed(reader, start, end, line) {
    const { text } = reader;
    const colon = text.slice(start, Math.min(end, start + checksum_kinds/* LONGEST_TAG */.a$)).indexOf(':');
    const tag = colon > 0 ? (0,checksum_kinds/* prefixOf */.MT)(text.slice(start, start + colon)) : undefined;
    if (tag === undefined)
        return undefined;
    const digest = start + colon + 1;
    if (hexRun(text, digest, end) !== tag.hexLength)
        return undefined;
    const form = text.slice(start, digest).toLowerCase();
    return readNamedLine(reader, { start: digest, length: tag.hexLength, end, kind: tag.kind, form }, false, line);
}
/** `name@sha256:hex`, as images are written. The last `@` ends the name. */
function readReference(text, line) {
    const at = text.lastIndexOf('@');
    const colon = text.indexOf(':', at);
    const tag = at > 0 && colon > 0 && colon - at <= checksum_kinds/* LONGEST_TAG */.a$ ? (0,checksum_kinds/* prefixOf */.MT)(text.slice(at + 1, colon)) : undefined;
    const digest = text.slice(colon + 1);
    if (tag?.hexLength !== digest.length || hexRun(digest, 0, digest.length) !== digest.length)
        return undefined;
    return entry(text.slice(0, at), false, { line, kind: tag.kind, digest: digest.toLowerCase() });
}
function readNamedLine({ text, separators }, named, escaped, line) {
    const { start, length, end, kind, form } = named;
    const listed = { line, kind, digest: text.slice(start, start + length).toLowerCase() };
    const blank = start + length;
    if (end - blank < 2)
        return !escaped && (blank === end || isBlank(text[blank])) ? { bare: listed } : undefined;
    if (!isBlank(text[blank]))
        return undefined;
    let name = blank + 1;
    const separator = separators.get(form);
    if (end - name === 1 || (text[name] !== ' ' && text[name] !== '*')) {
        if (separator === 'two characters')
            return undefined;
        separators.set(form, 'one character');
    }
    else if (separator !== 'one character') {
        separators.set(form, 'two characters');
        name++;
    }
    return entry(text.slice(name, end), escaped, listed);
}
/** An entry by the name as it is written; undefined where no file can have it. */
function entry(raw, escaped, listed) {
    const unescaped = escaped ? unescapeName(raw) : raw;
    // No file has an empty name or one with NUL; coreutils cuts at the NUL, which would name another file.
    if (unescaped === undefined || unescaped.includes('\0'))
        return undefined;
    const name = plainName(unescaped);
    return name === '' ? undefined : { entry: { ...listed, name } };
}
/** Only the three escapes that coreutils writes; with any other the line is improper. */
function unescapeName(raw) {
    const parts = [];
    let start = 0;
    for (let at = raw.indexOf('\\'); at >= 0; at = raw.indexOf('\\', start)) {
        const code = raw[at + 1];
        if (code !== 'n' && code !== 'r' && code !== '\\')
            return undefined;
        parts.push(raw.slice(start, at), code === 'n' ? '\n' : code === 'r' ? '\r' : '\\');
        start = at + 2;
    }
    parts.push(raw.slice(start));
    return parts.join('');
}
function isBlank(character) {
    return character === ' ' || character === '\t';
}
/** The number of hex digits from `start` on; never looks further than one beyond the longest digest. */
function hexRun(text, start, end) {
    const limit = Math.min(end, start + checksum_kinds/* LONGEST_HEX */.lp + 1);
    let at = start;
    for (; at < limit; at++) {
        const code = text.charCodeAt(at);
        const lower = code | 0x20;
        if (!((code >= 0x30 && code <= 0x39) || (lower >= 0x61 && lower <= 0x66)))
            break;
    }
    return at - start;
}

;// CONCATENATED MODULE: ./lib/evidence/documents/checksum-certutil.js
/**
 * Entries as `certutil -hashfile` of Windows prints them: the name, the digest alone in the next line, and a line that says that it
 * is done.
 */



const FIRST = /^(MD5|SHA1|SHA256|SHA384|SHA512) hash of (.+):$/;
const DONE = 'CertUtil: -hashfile command completed successfully.';
const CERTUTIL = {
    read(begun) {
        const [, word, named = ''] = FIRST.exec(begun.first) ?? [];
        return word === undefined ? undefined : (readDigest(begun, word, named) ?? improper(begun));
    },
};
function readDigest({ text, end, line }, word, named) {
    const tag = (0,checksum_kinds/* prefixOf */.MT)(word);
    const digest = nextLine(text, end, LONGEST_DIGEST_LINE);
    const read = digest && digestIn(digest.text, named);
    if (tag === undefined || digest === undefined || read === undefined)
        return undefined;
    const { hex, name } = read;
    if (hex.length !== tag.hexLength || hexRun(hex, 0, hex.length) !== tag.hexLength)
        return undefined;
    const found = entry(name, false, { line, kind: tag.kind, digest: hex.toLowerCase() });
    if (!found)
        return undefined;
    const done = nextLine(text, digest.end, LONGEST_DIGEST_LINE);
    const closed = done?.text === DONE ? done : undefined;
    return { entries: [found.entry], end: closed?.end ?? digest.end, lines: closed ? 3 : 2 };
}
/** In one piece, or, with `hash of file`, in pairs as Windows 7 wrote it. */
function digestIn(digest, named) {
    const inPairs = /^[0-9a-f]{2}(?: [0-9a-f]{2})+$/i.test(digest);
    if (!inPairs)
        return { hex: digest, name: named };
    return named.startsWith('file ') ? { hex: digest.replaceAll(' ', ''), name: named.slice('file '.length) } : undefined;
}

;// CONCATENATED MODULE: ./lib/evidence/documents/checksum-debian.js



/** Names of fields compare without their case (deb822(5)). */
const FIELD = /^(?:(files|md5sum)|(?:checksums-)?(sha(?:1|256|512))):[ \t]*$/i;
const FILE = /^[ \t]([0-9a-f]+) +[0-9]+ +([^ \t]+)$/;
/** In `.changes` the MD5 digests stand with section and priority. */
const MD5_FILE = /^[ \t]([0-9a-f]+) +[0-9]+ +(?:[^ \t]+ +[^ \t]+ +)?([^ \t]+)$/;
/** Known by its first file. A field with a line that is no file has no entry at all. */
const DEBIAN = {
    read({ text, first, end: begin, line }) {
        const [field, md5, word = 'md5'] = FIELD.exec(first) ?? [];
        const tag = (0,checksum_kinds/* prefixOf */.MT)(word);
        if (field === undefined || tag === undefined)
            return undefined;
        const found = [];
        let fault;
        let end = begin;
        for (let next = nextLine(text, end); next && isBlank(next.text[0]); next = nextLine(text, end)) {
            const number = line + 1 + found.length;
            const read = entryOf(next.text, md5 ? MD5_FILE : FILE, tag, number);
            if (read === undefined)
                fault ??= { line: number, text: next.text };
            found.push(read);
            ({ end } = next);
        }
        // A mere heading over lines of another form.
        if (found[0] === undefined)
            return undefined;
        const lines = 1 + found.length;
        if (fault)
            return { entries: [], end, lines, fault };
        return { entries: found.filter((one) => one !== undefined), end, lines };
    },
};
function entryOf(text, form, { kind, hexLength }, line) {
    const [, digest, name = ''] = form.exec(text) ?? [];
    return digest?.length === hexLength ? entry(name, false, { line, kind, digest })?.entry : undefined;
}

;// CONCATENATED MODULE: ./lib/evidence/documents/checksum-print-md.js
/**
 * Entries as `gpg --print-md` prints them, which sets the digest in groups and breaks it where the line is full (g10/gpg.c,
 * print_hex). Apache's releases carry such lists.
 */



/** Lines of groups, by the size of a group. */
const GROUPS = new Map([
    [2, /^[0-9A-F]{2}(?: {1,2}[0-9A-F]{2})*$/],
    [4, /^[0-9A-F]{4}(?: {1,2}[0-9A-F]{4})*$/],
    [8, /^[0-9A-F]{8}(?: {1,2}[0-9A-F]{8})*$/],
]);
/** `name: SHA256 = 98EA6E4F 216F2FB4 \u2026`; a long name has a line of its own. Behind the last colon only a digest or nothing can stand. */
const PRINT_MD = {
    read({ text, first, end, line }) {
        const colon = first.lastIndexOf(':');
        if (colon <= 0 || first.length - colon > LONGEST_DIGEST_LINE)
            return undefined;
        const rest = first.slice(colon + 1).trim();
        if (rest !== '' && !/^(?:[A-Z0-9]+ = )?[0-9A-F]{2,8}(?: |$)/.test(rest))
            return undefined;
        const own = rest === '' ? nextLine(text, end, LONGEST_DIGEST_LINE) : { text: rest, end };
        if (own === undefined)
            return undefined;
        const [, word, start = ''] = /^(?:([A-Z0-9]+) = )?(.*)$/.exec(own.text.trim()) ?? [];
        const groups = GROUPS.get(start.indexOf(' '));
        const digest = groups && readGroups(text, { text: start, end: own.end }, groups, rest === '' ? 2 : 1);
        const kind = digest && kindOf(word, digest.hex.length);
        const found = kind && entry(first.slice(0, colon), false, { line, kind, digest: digest.hex.toLowerCase() });
        return found && { entries: [found.entry], end: digest.end, lines: digest.lines };
    },
};
/** @param word what gpg calls the algorithm; where it says none, the length tells */
function kindOf(word, hexLength) {
    if (word === undefined)
        return checksum_kinds/* KINDS_WITHOUT_BLAKE */.L5.get(hexLength);
    const tag = (0,checksum_kinds/* gpgWord */.NR)(word);
    return tag?.hexLength === hexLength ? tag.kind : undefined;
}
/** Groups of one size, over all lines that go on with them behind a blank. */
function readGroups(text, first, groups, lines) {
    if (!groups.test(first.text))
        return undefined;
    let hex = first.text.replaceAll(' ', '');
    let { end } = first;
    for (let more = nextLine(text, end, LONGEST_DIGEST_LINE); more !== undefined; more = nextLine(text, end, LONGEST_DIGEST_LINE)) {
        if (!isBlank(more.text[0]) || !groups.test(more.text.trim()))
            break;
        hex += more.text.replaceAll(/[ \t]/g, '');
        if (hex.length > checksum_kinds/* LONGEST_HEX */.lp)
            return undefined;
        ({ end } = more);
        lines++;
    }
    return { hex, end, lines };
}

;// CONCATENATED MODULE: ./lib/evidence/documents/checksum-forms.js
/** Every form of entries beside that of coreutils, in the order in which they are asked. */



const LIST_FORMS = [CERTUTIL, PRINT_MD, DEBIAN];

;// CONCATENATED MODULE: ./lib/evidence/documents/checksums.js
/**
 * Checksum lists, read line by line with the rules that GNU coreutils 9.1 shows (`sha256sum -c` and its siblings), for all
 * algorithms at once. Beyond coreutils only what other programs write is read, all without guessing: the `SHA2-256` tags of
 * OpenSSL 3, `sha256:HEX  name`, `name@sha256:HEX`, the forms in `checksum-forms.ts`, and a list that is one digest without a name.
 *
 * Names are kept as binary strings (one character a byte), because a list need not be UTF-8 and names compare by bytes.
 */








/** Enough to see what a file is; a list with a million wrong lines must not fill the memory or the log. */
const SHOWN_WARNINGS = 10;
const SHOWN_CHARACTERS = 200;
function parseChecksumList(bytes, file) {
    const encoding = foreignEncoding(bytes);
    if (encoding !== undefined)
        return malformed(file, `starts with a byte order mark (${encoding})`, SAVE_PLAIN);
    const text = bytes.toString('latin1');
    const read = readLines({ text, kinds: (0,checksum_kinds/* kindsFor */.Hk)(file), separators: new Map() });
    if ('what' in read) {
        const { what, line } = read;
        return {
            ok: false,
            refusal: { code: 'LIMIT_EXCEEDED', message: `The checksum list ${file} ${what}`, at: { file, line } },
        };
    }
    const { entries, bares, improperLines, warnings } = read;
    if (entries.length > 0)
        return { ok: true, list: { file, entries, improperLines, warnings } };
    const [bare] = bares;
    if (bare !== undefined && improperLines === 1) {
        return { ok: true, list: { file, entries, bare, improperLines: 0, warnings: [] } };
    }
    return noEntry(file, text, bares.length, warnings);
}
function readLines(reader) {
    const { text } = reader;
    const entries = [];
    const bares = [];
    const warnings = [];
    let improperLines = 0;
    let next;
    for (let start = 0, number = 1; start < text.length; start = next + 1, number++) {
        next = feedBehind(text, start);
        const end = withoutReturn(text, start, next);
        const excess = excessOf(end - start, entries.length);
        if (excess !== undefined)
            return { what: excess, line: number };
        if (end === start || text[start] === '#')
            continue;
        const line = readLine(reader, start, end, number);
        if (line !== undefined && 'entry' in line) {
            entries.push(line.entry);
            continue;
        }
        const begun = { text, first: text.slice(start, end), end, line: number };
        const block = line === undefined ? readBlock(begun) : improper(begun);
        for (const one of block.entries)
            entries.push(one);
        if (entries.length > limits/* MAX_CHECKSUM_ENTRIES */.I4)
            return { what: TOO_MANY, line: number };
        next = feedBehind(text, block.end);
        number += block.lines - 1;
        if (block.entries.length > 0)
            continue;
        improperLines += block.lines;
        // A second one already shows that the list is no single digest; more need not be kept.
        if (line !== undefined && bares.length < 2)
            bares.push(line.bare);
        if (warnings.length < SHOWN_WARNINGS)
            warnings.push(warningOf(begun, block));
    }
    return { entries, bares, improperLines, warnings };
}
/** What the first form that knows the line reads. */
function readBlock(begun) {
    for (const form of LIST_FORMS) {
        const block = form.read(begun);
        if (block)
            return block;
    }
    return improper(begun);
}
/** Where the line that begins at `start` is fed: at its line feed, or at the end of the text. */
function feedBehind(text, start) {
    const feed = text.indexOf('\n', start);
    return feed < 0 ? text.length : feed;
}
function withoutReturn(text, start, end) {
    return end > start && text[end - 1] === '\r' ? end - 1 : end;
}
const TOO_MANY = `has more than ${limits/* MAX_CHECKSUM_ENTRIES */.I4} entries`;
/** Asked before the line is cut out: one of a hundred megabytes would be taken apart into as many pieces. */
function excessOf(bytes, entries) {
    if (bytes > limits/* MAX_CHECKSUM_LINE */.CS)
        return `has a line of ${bytes} bytes`;
    return bytes > 0 && entries >= limits/* MAX_CHECKSUM_ENTRIES */.I4 ? TOO_MANY : undefined;
}
function foreignEncoding(bytes) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        return 'UTF-8 with BOM';
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'UTF-16, little endian';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'UTF-16, big endian';
    return undefined;
}
const SAVE_PLAIN = 'Save it as plain text without a byte order mark; in PowerShell: `Set-Content -Encoding ascii`.';
/** What lies next to lists and is named in place of one. */
const SIGNATURES = [
    [/^\s*\{[^{]*"application\/vnd\.dev\.sigstore\.bundle/, 'a Sigstore bundle'],
    [/^\s*-----BEGIN PGP SIGNATURE-----/, 'an OpenPGP signature'],
    [/^untrusted comment:/, 'a signature of minisign'],
    [/^\s*[{[]/, 'JSON'],
];
function noEntry(file, text, bares, warnings) {
    if (bares > 1)
        return malformed(file, 'has several digests and no names', 'Write `digest  name` on each line.');
    if (bares === 1) {
        const hint = 'Keep nothing but the digest in it, or write `digest  name`.';
        return malformed(file, 'has a digest without a name among other text', hint, warnings[0]?.line);
    }
    if (text.includes('\0')) {
        const hint = 'Write it as plain text, one line an entry (not UTF-16, and without `--zero`).';
        return malformed(file, 'has NUL bytes and no entry', hint);
    }
    const other = (0,other_content/* otherContent */.y)(Buffer.from(text, 'latin1'));
    if (other)
        return malformed(file, `is ${other.what}`, other.hint);
    const signature = SIGNATURES.find(([beginning]) => beginning.test(text))?.[1];
    if (signature !== undefined) {
        const hint = 'Name the list itself, such as `SHA256SUMS`. Evidence next to the list is found by its name.';
        return malformed(file, `is ${signature}, not a list`, hint);
    }
    return malformed(file, 'has no entry', 'Use a list as sha256sum, shasum or openssl print it.', warnings[0]?.line);
}
function malformed(file, what, hint, line) {
    const message = `The checksum list ${file} ${what}`;
    const at = line === undefined ? { file } : { file, line };
    return { ok: false, refusal: { code: 'CHECKSUM_LIST_MALFORMED', message, hint, at } };
}
function warningOf(begun, { fault = { line: begun.line, text: begun.first } }) {
    const { line, text } = fault;
    const cut = text.length > SHOWN_CHARACTERS;
    return { line, text: shownName(text.slice(0, SHOWN_CHARACTERS)) + (cut ? '\u2026' : '') };
}


/***/ })

};
