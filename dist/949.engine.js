export const id = 949;
export const ids = [949];
export const modules = {

/***/ 50949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/host/console.js
var host_console = __webpack_require__(44459);
// EXTERNAL MODULE: ./lib/host/printable.js
var printable = __webpack_require__(12469);
;// CONCATENATED MODULE: ./lib/commands/convert/shell-line.js
/** One command of a script, and how its words come together. */
/** A script that cannot be read; the message is for the user. */
class NotUnderstood extends Error {
}
/** One word while it is read. */
class Word {
    text = '';
    glob = false;
    output;
    add(character) {
        this.text += character;
        const [reference] = character === '}' ? (/(?<!\\[pPx])\{[A-Za-z][A-Za-z0-9_-]*\}$/.exec(this.text) ?? []) : [];
        if (reference !== undefined)
            throw new NotUnderstood(`\`${reference}\` stands for nothing in a shell; write \`$NAME\` for what differs`);
    }
}
/** Words of a prompt or of the shell before the command itself. */
const BEFORE = '$ % sudo time exec command ! if then do export env declare typeset readonly -x set'.split(' ');
/** One command while it is read. */
class LineDraft {
    env = new Map();
    input;
    #words = [];
    #globs = new Set();
    #outputs = new Map();
    add(word) {
        const [, name, value = ''] = /^([A-Za-z_][A-Za-z0-9_]*)=([\s\S]*)$/.exec(word.text) ?? [];
        if (this.#words.length === 0 && name !== undefined)
            this.env.set(name, value);
        else if (this.#words.length > 0 || !BEFORE.includes(word.text)) {
            this.#words.push(word.text);
            if (word.glob)
                this.#globs.add(word.text);
            if (word.output)
                this.#outputs.set(word.text, word.output);
        }
    }
    line(from, above) {
        if (this.#words.length === 0)
            return undefined;
        return {
            words: this.#words,
            env: new Map([...above, ...this.env]),
            globs: this.#globs,
            outputs: this.#outputs,
            ...(from && { from }),
            ...(this.input !== undefined && { input: this.input }),
        };
    }
}

// EXTERNAL MODULE: ./lib/commands/convert/variables.js
var variables = __webpack_require__(61035);
;// CONCATENATED MODULE: ./lib/commands/convert/shell.js
var _a;
/**
 * A script as a shell reads it, as far as command lines that verify something need it: words, quotes, continuations, pipes,
 * assignments, process substitution. Nothing is run and nothing is expanded but variables, which become `{name}`.
 * Source: POSIX.1-2017, Shell Command Language, 2.2 (quoting) and 2.3 (tokens).
 */



/** A script can be pasted by mistake; a command line is never longer. */
const MAX_SCRIPT = 65_536;
const MAX_DEPTH = 4;
/** Reads a script. @throws NotUnderstood */
function readScript(source) {
    if (source.length > MAX_SCRIPT)
        throw new NotUnderstood(`the text has ${source.length} characters; at most ${MAX_SCRIPT} are read`);
    const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/.exec(source);
    if (control)
        throw new NotUnderstood('the text holds control characters, which no command line has');
    const variables = new Map();
    const inner = [];
    const reader = new Reader(source.replaceAll('\r\n', '\n'), variables, new Map(), new Map(), inner);
    return { lines: reader.lines(), inner, variables };
}
/** Words that another shell has split already: only `{{\u2026}}` and `$NAME` are looked for. @throws NotUnderstood */
function readWords(words) {
    const source = words.map((word) => `"${word.replace(/(["\\`])/g, '\\$1')}"`).join(' ');
    return readScript(source);
}
class Reader {
    #source;
    #variables;
    /** What assignments gave to names of the shell. */
    #known;
    /** Every assignment so far, which an exported name hands to the commands below it. */
    #environment;
    /** Commands of all depths but the outermost. */
    #inner;
    #depth;
    #at = 0;
    #outputs = 0;
    constructor(source, variables, known, environment, inner, depth = 0) {
        if (depth > MAX_DEPTH)
            throw new NotUnderstood('the commands are nested too deeply');
        this.#source = source;
        this.#variables = variables;
        this.#known = known;
        this.#environment = environment;
        this.#inner = inner;
        this.#depth = depth;
    }
    lines() {
        const lines = [];
        let draft = new LineDraft();
        let from;
        const end = (piped) => {
            const line = draft.line(from, this.#environment);
            if (line)
                lines.push(line);
            else
                this.#learn(draft);
            from = piped ? line : undefined;
            // What feeds another command is reached through that one.
            if (piped && line)
                lines.pop();
            draft = new LineDraft();
        };
        while (this.#at < this.#source.length) {
            const [blank] = /^(?:[ \t]|\\\n|#[^\n]*)+/.exec(this.#rest()) ?? [];
            if (blank !== undefined)
                this.#at += blank.length;
            if (blank !== undefined || this.#redirection(draft))
                continue;
            const [operator] = /^(?:\|\||&&|[|;&\n()]|\{(?=\s)|\}(?=\s*(?:$|[;\n])))/.exec(this.#rest()) ?? [];
            if (operator === undefined)
                draft.add(this.#word());
            else {
                this.#at += operator.length;
                end(operator === '|');
            }
        }
        end(false);
        return lines;
    }
    #rest() {
        return this.#source.slice(this.#at);
    }
    /** Remembers `NAME=value` that stands alone, or behind `export`. */
    #learn({ env }) {
        for (const [name, value] of env) {
            this.#environment.set(name, value);
            // What a command printed is known by the name that it was given.
            if (/^\{output-[0-9]+\}$/.test(value))
                this.#known.delete(name);
            else
                this.#known.set(name, value);
        }
    }
    #redirection(draft) {
        const [found = '', operator = ''] = /^(?:[0-9]*|&)(>>|>&|>\||>|<<<|<<|<&|<(?!\())/.exec(this.#rest()) ?? [];
        if (found === '')
            return false;
        if (operator === '<<' || operator === '<<<')
            throw new NotUnderstood(`\`${operator}\` is not read here`);
        this.#at += found.length;
        this.#at += /^[ \t]*/.exec(this.#rest())?.[0].length ?? 0;
        const target = this.#word().text;
        if (operator === '<')
            draft.input = target;
        return true;
    }
    #word() {
        const word = new Word();
        const start = this.#at;
        while (this.#at < this.#source.length && !/^[\s|;&()<>]/.test(this.#rest()))
            this.#piece(word);
        if (this.#at === start && this.#rest().startsWith('<(')) {
            const line = this.#nested(2);
            word.text = `/dev/fd/${63 - this.#outputs++}`;
            word.output = line;
        }
        else if (this.#at === start)
            throw new NotUnderstood(`\`${this.#rest().slice(0, 20)}\` is not read here`);
        return word;
    }
    #piece(word) {
        const rest = this.#rest();
        const [first = ''] = rest;
        if (first === "'") {
            const end = rest.indexOf("'", 1);
            if (end < 0)
                throw new NotUnderstood("a `'` has no end");
            this.#quoted(word, rest.slice(1, end));
            this.#at += end + 1;
        }
        else if (rest.startsWith("$'"))
            throw new NotUnderstood("`$'\u2026'` is not read here");
        else if (first === '"')
            this.#doubleQuoted(word);
        else if (first === '\\') {
            if (rest[1] !== '\n')
                word.add(rest[1] ?? '\\');
            this.#at += 2;
        }
        else if (!this.#expansion(word)) {
            if (/[*?[]/.test(first))
                word.glob = true;
            word.add(first);
            this.#at++;
        }
    }
    /** Text in which only templates are special. */
    #quoted(word, text) {
        for (let at = 0; at < text.length;) {
            const found = (0,variables/* templateAt */.oA)(text.slice(at)) ?? literalVariable(text.slice(at));
            if (found)
                word.text += this.#reference(found);
            else
                word.add(text[at] ?? '');
            at += found?.length ?? 1;
        }
    }
    #doubleQuoted(word) {
        this.#at++;
        for (;;) {
            const rest = this.#rest();
            if (rest === '')
                throw new NotUnderstood('a `"` has no end');
            if (rest.startsWith('"'))
                break;
            const escaped = /^\\([$`"\\\n])/.exec(rest);
            if (escaped) {
                if (escaped[1] !== '\n')
                    word.add(escaped[1] ?? '');
                this.#at += 2;
            }
            else if (!this.#expansion(word)) {
                word.add(rest[0] ?? '');
                this.#at++;
            }
        }
        this.#at++;
    }
    /** A variable, a template or the output of a command. */
    #expansion(word) {
        const rest = this.#rest();
        if (rest.startsWith('$(')) {
            this.#nested(2);
            word.text += this.#put((0,variables/* unknownOutput */.Aj)(++this.#outputs));
            return true;
        }
        if (rest.startsWith('`')) {
            const end = rest.indexOf('`', 1);
            if (end < 0)
                throw new NotUnderstood('a backquote has no end');
            this.#at += end + 1;
            this.#read(rest.slice(1, end));
            word.text += this.#put((0,variables/* unknownOutput */.Aj)(++this.#outputs));
            return true;
        }
        const found = (0,variables/* templateAt */.oA)(rest) ?? (0,variables/* shellVariableAt */.gX)(rest);
        if (!found)
            return false;
        word.text += this.#reference(found);
        this.#at += found.length;
        return true;
    }
    /** `{name}`; or what an assignment gave, where that is made of other variables. */
    #reference({ variable, shellName }) {
        const known = shellName === undefined ? undefined : this.#known.get(shellName);
        if (known === undefined)
            return this.#put(variable);
        if (/\{[a-z]/.test(known) || known === '')
            return known;
        return this.#put({ ...variable, value: known });
    }
    #put(variable) {
        this.#variables.set(variable.name, variable);
        return `{${variable.name}}`;
    }
    /** The command inside `<(\u2026)` or `$(\u2026)`, whose end is found by reading it. */
    #nested(opening) {
        let depth = 1;
        let end = this.#at + opening;
        for (; end < this.#source.length && depth > 0; end++) {
            const character = this.#source[end];
            if (character === '\\')
                end++;
            else if (character === "'" || character === '"')
                end = this.#source.indexOf(character, end + 1);
            else if (character === '(')
                depth++;
            else if (character === ')')
                depth--;
            if (end < 0)
                break;
        }
        if (end < 0 || depth > 0)
            throw new NotUnderstood('a `(` has no end');
        const inner = this.#source.slice(this.#at + opening, end - 1);
        this.#at = end;
        return this.#read(inner);
    }
    /** Reads commands whose output stands for them. @returns the last one, which prints it */
    #read(text) {
        const depth = this.#depth + 1;
        const lines = new _a(text, this.#variables, this.#known, this.#environment, this.#inner, depth).lines();
        this.#inner.push(...lines);
        return lines.at(-1);
    }
}
_a = Reader;
/** A variable that was kept from the shell by single quotes: no other text looks so. */
function literalVariable(text) {
    return /^\$(?:\{[A-Za-z_]|[A-Za-z_])/.test(text) ? (0,variables/* shellVariableAt */.gX)(text) : undefined;
}

;// CONCATENATED MODULE: ./lib/commands/convert/addresses.js

const RELEASE = /^https:\/\/github\.com\/([A-Za-z0-9_-]+\/[A-Za-z0-9._-]+)\/releases\/download\/(.+)\/([^/?#]+)$/;
/** Said where a file is no file of its own. */
const FROM_STREAM = 'the file comes from standard input or another command; name it as a file';
/** True for an address in place of a file. */
function isAddress(text) {
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
}
/**
 * Where the gate finds a file: the path itself; the name of an asset, where the address is one of a release, which is then the
 * `release` of the step; or the name under which it is downloaded first.
 */
function placeOf(given, draft) {
    if (!isAddress(given))
        return slashedPath(given, draft);
    const [, repository, tag, name] = RELEASE.exec(given) ?? [];
    if (repository === undefined || tag === undefined || name === undefined)
        return download(given, draft);
    const release = `${repository}@${decoded(tag)}`;
    const other = draft.inputs.get('release');
    if (other && other[0] !== release)
        return download(given, draft);
    draft.set('release', release);
    return decoded(name);
}
/** @throws NotUnderstood for standard input, which a step does not have */
function refuseStream(given) {
    // Of `<(\u2026)`, judgeValues speaks.
    if (given === '-' || (given.startsWith('/dev/') && !/^\/dev\/fd\/[0-9]+$/.test(given)))
        throw new NotUnderstood(`\`${given}\`: ${FROM_STREAM}`);
}
/** A path of Windows with `/`, which it takes as well: in a pattern of the gate, `\` can escape the next character. @throws NotUnderstood */
function slashedPath(given, draft) {
    refuseStream(given);
    if (!/^(?:[A-Za-z]:|\.{1,2})\\/.test(given))
        return given;
    const text = 'Paths are written with `/`, which works on Windows too.';
    if (!draft.notes.some((note) => note.text === text))
        draft.note('info', text);
    return given.replaceAll('\\', '/');
}
/** A file that is downloaded by a step before; the gate reads it from the workspace. */
function download(url, draft) {
    if (!/^https:\/\//i.test(url))
        throw new NotUnderstood(`\`${url}\` is not an https address`);
    if (/["\u0000-\u0020\\^`|<>]/.test(url.replace(/\{[a-z][a-z0-9-]*\}/g, '')))
        throw new NotUnderstood(`\`${url}\` holds characters that no address has`);
    const file = decoded(url
        .replace(/[?#].*$/s, '')
        .split('/')
        .at(-1) ?? '');
    if (file === '' || file === '.' || file === '..' || /[/\\]/.test(file) || url.split('/').length < 4)
        throw new NotUnderstood(`\`${url}\` does not say what the file is called`);
    if (!draft.downloads.some((one) => one.url === url))
        draft.downloads.push({ url, file });
    return file;
}
/** With `release`, everything is an asset of it: files of the workspace are not looked at. */
function settleRelease(draft) {
    const release = draft.inputs.get('release')?.[0];
    if (release === undefined)
        return;
    for (const name of ['artifacts', 'bundle', 'signature', 'certificate', 'checksums']) {
        const given = draft.inputs.get(name);
        if (given)
            draft.set(name, ...given.map((path) => path.split('/').at(-1) ?? path));
    }
    draft.set('verified-dir', 'verified');
    draft.note('info', `The gate downloads the artifact and its evidence from ${release} and writes what passed into \`verified/\`. Use the files of that folder.`);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/commands/convert/by-hand.js
/** The variable that a line gives another value at each turn: `for NAME in \u2026`, `while read -r NAME`. */
function loopVariable({ words }) {
    const [first, second] = words;
    const name = first === 'for' || first === 'select' ? second : readsInto(words);
    return name !== undefined && /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : undefined;
}
function readsInto(words) {
    const reads = words[0] === 'read' || (['while', 'until'].includes(words[0] ?? '') && words.includes('read'));
    return reads ? words.at(-1) : undefined;
}
/** Says of each value that it must be written by hand. @param loops names of variables that a loop sets */
function judgeValues(draft, variables, loops) {
    const values = [...draft.inputs.values(), [...draft.claims.values()], draft.downloads.map(({ url }) => url)].flat();
    if (values.some((text) => /\/dev\/fd\/[0-9]+/.test(text)))
        draft.note('lost', '`<(\u2026)` is what a command prints, which is not a file here. Write it to a file in a step before, and name that file.');
    for (const { name, expression } of variables.values()) {
        if (!values.some((text) => text.includes(`{${name}}`)))
            continue;
        if (/^output-[0-9]+$/.test(name))
            draft.note('incomplete', `\`{${name}}\` stands for what a command prints (\`$(\u2026)\`), which is not known here. Replace it by hand, or set it under \`var\`.`);
        const loop = [...loops].find((one) => expression === `\${{ env.${one} }}`);
        if (loop !== undefined)
            draft.note('incomplete', `\`${loop}\` is set by a loop, which is not carried over. Replace \`{${name}}\` by hand: \`artifacts\` and \`images\` take several, and \`artifacts\` takes patterns.`);
    }
}

// EXTERNAL MODULE: ./lib/commands/convert/compiles.js
var compiles = __webpack_require__(79458);
// EXTERNAL MODULE: ./lib/formats/nearest.js
var nearest = __webpack_require__(87330);
;// CONCATENATED MODULE: ./lib/commands/convert/flags.js
/** Flags of other tools, read as Go's pflag (cosign, gh, slsa-verifier) and getopt (minisign, gpg, coreutils) read them. */


const value = (effect) => ({ takes: 'value', effect });
const nothing = (effect) => ({ takes: 'nothing', effect });
/** Rows of a table: names separated by blanks. */
function flags(rows) {
    const split = (text = '') => text.split(/\s+/).filter((name) => name !== '');
    const valued = split(rows.valued);
    const special = (name, effect) => [
        name,
        valued.includes(name) ? value(effect) : nothing(effect),
    ];
    return Object.fromEntries([
        ...split(rows.read).map((name) => [name, value('read')]),
        ...split(rows.switches).map((name) => [name, nothing('read')]),
        ...split(rows.ignored).map((name) => [name, value('no-verdict')]),
        ...split(rows.ignoredSwitches).map((name) => [name, nothing('no-verdict')]),
        ...Object.entries(rows.allows ?? {}).map(([name, allows]) => special(name, { allows })),
        ...Object.entries(rows.requirements ?? {}).map(([name, requirements]) => special(name, { requirements })),
    ]);
}
/** @throws NotUnderstood where a flag is not known or lacks its value: what it requires would be lost. */
function readFlags(tool, words, table) {
    const found = new Map();
    const files = [];
    const rest = [...words];
    const put = (name, text) => {
        found.set(name, [...(found.get(name) ?? []), text]);
    };
    const take = (name, shown) => {
        const next = rest.shift();
        if (next === undefined)
            throw new NotUnderstood(`\`${shown}\` has no value`);
        put(name, next);
        return next;
    };
    for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
        if (word === '--')
            files.push(...rest.splice(0));
        else if (!word.startsWith('-') || word === '-')
            files.push(word);
        else if (word.startsWith('--'))
            readLong(word);
        else
            readShort(word);
    }
    return {
        value: (name) => found.get(name)?.at(-1),
        values: (name) => found.get(name) ?? [],
        isOn: (name) => found.get(name)?.at(-1) === 'true',
        files,
        given: [...found].filter(([, all]) => all.at(-1) !== 'false').map(([name]) => name),
    };
    function readLong(word) {
        const [, written = '', inline] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
        const [name, flag] = known(written, `--${written}`);
        if (flag.takes === 'nothing')
            put(name, readBoolean(word, inline ?? 'true'));
        else if (inline !== undefined)
            put(name, inline);
        else
            take(name, `--${written}`);
    }
    /** `-R repo`, `-Rrepo`, `-Vm file`. */
    function readShort(word) {
        for (let at = 1; at < word.length; at++) {
            const [name, flag] = known(word[at] ?? '', `-${word[at] ?? ''}`);
            if (flag.takes === 'nothing')
                put(name, 'true');
            else if (at + 1 < word.length) {
                put(name, word.slice(at + 1).replace(/^=/, ''));
                return;
            }
            else
                take(name, word);
        }
    }
    function known(written, shown) {
        const name = table.aliases?.[written] ?? written;
        const flag = Object.hasOwn(table.flags, name) ? table.flags[name] : undefined;
        if (flag)
            return [name, flag];
        const meant = written.length < 2 ? undefined : (0,nearest/* nearest */.p)(written, Object.keys(table.flags));
        const hint = meant === undefined ? '' : `. Did you mean \`--${meant}\`?`;
        throw new NotUnderstood(`\`${shown}\` is not a known option of ${tool}${hint}`);
    }
}
/** As Go reads booleans. */
function readBoolean(word, text) {
    if (/^(?:1|t|true)$/i.test(text))
        return 'true';
    if (/^(?:0|f|false)$/i.test(text))
        return 'false';
    throw new NotUnderstood(`\`${word}\` is neither true nor false`);
}

;// CONCATENATED MODULE: ./lib/commands/convert/cosign-initialize.js
/** `cosign initialize`: the TUF repository that the commands below it trust. Source: cosign's doc/cosign_initialize.md. */


const TABLE = {
    flags: flags({
        read: 'mirror root',
        switches: 'staging',
        ignored: 'output-file timeout',
        ignoredSwitches: 'verbose',
        requirements: {
            'root-checksum': 'pins a root.json that is downloaded. Commit that file and name it with `tuf-root`; its commit pins it.',
        },
        valued: 'root-checksum',
    }),
    aliases: { d: 'verbose', t: 'timeout' },
};
/** The mirror that cosign takes where none is given. */
const PUBLIC = 'https://tuf-repo-cdn.sigstore.dev';
/** True for a line that chooses a TUF repository. */
function isInitialize(line) {
    return line.words[1] === 'initialize';
}
/** Carries the repository over to a command below. @throws NotUnderstood */
function trustInitialized(line, draft) {
    // With a trusted root of its own a command asks no repository.
    if (draft.inputs.has('trusted-root'))
        return;
    const read = readFlags('cosign initialize', line.words.slice(2), TABLE);
    const mirror = read.value('mirror')?.replace(/\/+$/, '');
    const root = read.value('root');
    if (read.isOn('staging'))
        draft.set('trusted-root', 'staging');
    if (mirror !== undefined && mirror !== PUBLIC)
        draft.set('tuf-mirror', mirror);
    if (root !== undefined && isAddress(root))
        draft.note('lost', `\`cosign initialize --root ${root}\` downloads the root of trust. Commit that root.json and name it with \`tuf-root\`.`);
    else if (root !== undefined)
        draft.set('tuf-root', slashedPath(root, draft));
    draft.judge(read, TABLE);
}

// EXTERNAL MODULE: ./lib/policy/compile/predicate-types.js
var predicate_types = __webpack_require__(6677);
// EXTERNAL MODULE: ./lib/formats/matcher.js
var matcher = __webpack_require__(15218);
;// CONCATENATED MODULE: ./lib/commands/convert/anchored.js
/**
 * From a pattern that matches anywhere in a text, as cosign and gh read theirs, to one that matches all of it, as the gate reads
 * its own. Whatever the result accepts, the given pattern accepts too: parts are only added before and behind it.
 */

/** The parts of an RE2 pattern that must not be looked into: `\Q\u2026\E`, escapes, classes. */
const PART = /\\Q[\s\S]*?(?:\\E|$)|\\[pPx]\{[^}]*\}|\\[\s\S]?|\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]?|[\s\S]/g;
const GITHUB = 'https://github\\.com/';
/** @param form what is matched: an identity (a workflow's address, an e-mail address), or an issuer */
function wholePattern(source, form) {
    const given = alternatives(plainVariables(source));
    const whole = given.map((one) => anchored_anchor(one, form));
    return { pattern: whole.map(({ pattern }) => pattern).join('|'), tighter: whole.some(({ tighter }) => tighter) };
}
/** A variable's value is quoted by itself, and must not stand between `\Q` and `\E`. */
function plainVariables(source) {
    return parts(source)
        .map((part) => {
        if (!part.startsWith('\\Q') || !/\{[a-z][a-z0-9-]*\}/.test(part))
            return part;
        const inner = part.slice(2).replace(/\\E$/, '');
        return inner.replace(/\{[a-z][a-z0-9-]*\}|[^{]+|\{/g, (piece) => /^\{[a-z]/.test(piece) ? piece : (0,matcher/* escapePattern */.MP)(piece));
    })
        .join('');
}
function anchored_anchor(text, form) {
    const [flags = ''] = /^(?:\(\?[a-zA-Z-]+\))*/.exec(text) ?? [];
    const body = text.slice(flags.length);
    const [start = ''] = /^(?:\^|\\A)/.exec(body) ?? [];
    const ended = endsAnchored(body);
    const before = start === '' ? beginning(body, form) : '';
    const behind = ended ? '' : ending(body.slice(start.length), form);
    return { pattern: `${flags}${before}${body}${behind}`, tighter: !ended || start === '' };
}
/** Whether the last part is `$` or `\z`. */
function endsAnchored(text) {
    const last = parts(text).at(-1);
    return last === '$' || last === '\\z';
}
/** What is missing before a pattern that begins in the middle of an address. */
function beginning(text, form) {
    if (/^(?:https?\??:|\.[*+]|\()/.test(text))
        return '';
    if (/^\/\/[a-z]/i.test(text))
        return 'https:';
    if (form === 'issuer')
        return /^[a-z0-9-]+(?:\\?\.[a-z0-9-]+)+/i.test(text) ? 'https://' : '';
    if (/^github\\?\.com\//i.test(text))
        return 'https://';
    if (/^\/[A-Za-z0-9_{}-]+\//.test(text))
        return GITHUB.slice(0, -1);
    if (/^[A-Za-z0-9_{}-]+\/[A-Za-z0-9_.\\{}-]+/.test(text))
        return GITHUB;
    return '';
}
/** What is missing behind a pattern that ends before the text does; nothing where it seems to be whole. */
function ending(text, form) {
    if (/(?:^|[^\\])\.[*+]$/.test(text))
        return '';
    if (form === 'issuer')
        return text.endsWith('/') ? '.*' : '';
    const at = lastPart(text, '@');
    if (at !== undefined)
        return refEnding(at);
    // An e-mail address without its domain, or another name: nothing may follow.
    if (!/^(?:\(|https?|\.[*+]|github|\/|[A-Za-z0-9_{}-]+\/)/i.test(text))
        return '';
    if (/\.(?:ya?ml|ya\?ml)$|\.\(\??:?ya\??ml|\.\(ya?ml\|ya?ml\)$/.test(text))
        return '@.*';
    const path = text.replace(/^.*?github\\?\.com\//i, '');
    if (path.endsWith('/'))
        return '.*';
    return /\.github\/workflows\/[^/]+$/.test(path) ? '[^/]*@.*' : '/.*';
}
/** Behind the `@` stands a ref, or the domain of an e-mail address. */
function refEnding(ref) {
    if (ref === '' || ref.endsWith('/'))
        return '.*';
    if (!ref.startsWith('refs'))
        return '';
    if (/^refs(?:\/(?:tags|heads|pull))?$/.test(ref))
        return '/.*';
    // A version that has only begun; a whole one, and the name of a branch, stand for themselves.
    const beginsVersion = /(?:^|[/-])v?$/.test(ref) || (ref.startsWith('refs/tags/') && isUnfinished(ref));
    return beginsVersion ? '.*' : '';
}
/** `v[0-9]`, `v\d+`, `v1.`: fewer than three numbers, written as a pattern. */
function isUnfinished(ref) {
    if (/\{[a-z][a-z0-9-]*\}/.test(ref))
        return false;
    const version = ref.slice(ref.lastIndexOf('/') + 1);
    const isPattern = /\\d|\[|\(/.test(version);
    return isPattern
        ? version.split('\\.').length < 3 && !/[.*]/.test(version.replace('\\.', ''))
        : version.endsWith('.');
}
/** What stands behind the last `character` that is no part of a class or an escape. */
function lastPart(text, character) {
    const all = parts(text);
    const at = all.lastIndexOf(character);
    return at < 0 ? undefined : all.slice(at + 1).join('');
}
/** The alternatives outside of all groups. */
function alternatives(source) {
    const found = [''];
    let depth = 0;
    for (const part of parts(source)) {
        if (part === '(')
            depth++;
        if (part === ')')
            depth--;
        if (part === '|' && depth === 0)
            found.push('');
        else
            found.push((found.pop() ?? '') + part);
    }
    return found;
}
function parts(source) {
    return source.match(PART) ?? [];
}

// EXTERNAL MODULE: ./lib/formats/glob.js + 3 modules
var glob = __webpack_require__(66002);
;// CONCATENATED MODULE: ./lib/commands/convert/artifacts.js
/** Files of a command line as entries of `artifacts`. */



/** Only what the shell would expand stays a pattern. @throws NotUnderstood */
function setArtifacts(draft, files) {
    for (const file of files) {
        if (file === '-' || file.startsWith('/dev/'))
            throw new NotUnderstood(FROM_STREAM);
    }
    draft.set('artifacts', ...files.map((file) => pattern(placeOf(file, draft), draft.line.globs)));
}
function pattern(file, globs) {
    if (globs.has(file))
        return file;
    // Only what is no variable is escaped.
    const escaped = file.replace(/\{[a-z][a-z0-9-]*\}|[^{]+|\{/g, (part) => /^\{[a-z]/.test(part) || !(0,glob/* isGlob */.fg)(part, 'escapes') ? part : (0,glob/* escapeGlob */.yk)(part, 'escapes'));
    return escaped.startsWith('!') ? `./${escaped}` : escaped;
}

// EXTERNAL MODULE: ./lib/commands/convert/draft.js
var convert_draft = __webpack_require__(64809);
;// CONCATENATED MODULE: ./lib/commands/convert/cosign.js
/** `cosign verify-blob`, `verify`, `verify-attestation`, `verify-blob-attestation`. Source: cosign's doc/cosign_verify*.md. */







/** What stands behind the name of a flag or variable that names authorities. */
const PRIVATE_ROOT = 'names authorities of its own. The gate takes them as one file: `cosign trusted-root create \u2026 --out trusted_root.json`, then `trusted-root: trusted_root.json`.';
const cosign_TABLE = {
    flags: flags({
        read: 'bundle signature certificate certificate-identity certificate-identity-regexp certificate-oidc-issuer certificate-oidc-issuer-regexp certificate-github-workflow-name certificate-github-workflow-ref certificate-github-workflow-repository certificate-github-workflow-sha certificate-github-workflow-trigger key rekor-url trusted-root annotations type timeout',
        switches: 'offline use-signed-timestamps insecure-ignore-tlog insecure-ignore-sct private-infrastructure check-claims local-image',
        ignored: 'output output-file max-workers signature-digest-algorithm registry-username registry-password registry-token registry-client-cert registry-client-key registry-cacert registry-server-name attachment-tag-prefix',
        ignoredSwitches: 'new-bundle-format k8s-keychain verbose experimental-oci11 allow-insecure-bundle',
        allows: {
            'allow-insecure-registry': 'is not carried over: the gate speaks to registries over https alone.',
            'allow-http-registry': 'is not carried over: the gate speaks to registries over https alone.',
            'insecure-skip-verify': 'is not carried over: the gate always verifies.',
        },
        requirements: {
            'certificate-chain': PRIVATE_ROOT,
            'ca-roots': PRIVATE_ROOT,
            'ca-intermediates': PRIVATE_ROOT,
            'timestamp-certificate-chain': PRIVATE_ROOT,
            sct: 'names a file with the certificate timestamp; the gate takes it from the certificate alone.',
            'rfc3161-timestamp': 'names a file with the timestamp; the gate takes it from the bundle. Sign with `--bundle`.',
            policy: 'names a policy in CUE or Rego, which the gate does not run.',
            attachment: 'is about something attached to the image; check it by its own digest.',
            payload: 'is about a payload in a file; the gate reads it from the registry.',
            sk: 'uses a key on a token; export its public key and give it with `--key`.',
            slot: 'uses a key on a token; export its public key and give it with `--key`.',
        },
        valued: 'certificate-chain ca-roots ca-intermediates timestamp-certificate-chain sct rfc3161-timestamp policy attachment payload slot',
    }),
    aliases: {
        cert: 'certificate',
        a: 'annotations',
        o: 'output',
        d: 'verbose',
        t: 'timeout',
        'certificate-email': 'certificate-identity',
        'predicate-type': 'type',
    },
};
const COMMANDS = ['verify-blob', 'verify', 'verify-attestation', 'verify-blob-attestation'];
/** Flags that require something of the certificate. */
const OF_CERTIFICATES = /^certificate-(?:identity|oidc-issuer|github-workflow)/;
/** @throws NotUnderstood */
function fromCosign(line) {
    const command = COMMANDS.find((one) => one === line.words[1]);
    if (command === undefined)
        throw new NotUnderstood(`\`cosign ${line.words[1] ?? ''}\` is not converted; ${COMMANDS.join(', ')} are`);
    const draft = new convert_draft/* Draft */.K(`cosign ${command}`, line);
    const read = readFlags(draft.command, line.words.slice(2), cosign_TABLE);
    if (read.files.length === 0)
        throw new NotUnderstood(`\`${draft.command}\` names nothing to verify`);
    const isBlob = command.includes('blob');
    if (isBlob)
        setArtifacts(draft, read.files);
    else
        draft.set('images', ...read.files);
    readSigner(read, draft);
    if (isBlob)
        readPlaces(read, draft);
    else
        readImage(read, draft);
    if (command.endsWith('attestation'))
        readType(read, draft);
    readLog(read, draft);
    readRest(read, draft, isBlob);
    draft.judge(read, cosign_TABLE);
    return draft;
}
function readSigner(read, draft) {
    const key = read.value('key');
    if (key !== undefined) {
        readKey(key, draft);
        const beside = read.given.filter((name) => OF_CERTIFICATES.test(name)).map((name) => `\`--${name}\``);
        if (beside.length > 0)
            draft.note('lost', `\`--key\` is given beside ${beside.join(', ')}: a signature by a key has no certificate that these could be compared with. cosign refuses an identity there, and ignores the rest. Remove one or the other.`);
        return;
    }
    const identity = read.value('certificate-identity');
    const pattern = read.value('certificate-identity-regexp');
    const issuer = read.value('certificate-oidc-issuer');
    const issuerPattern = read.value('certificate-oidc-issuer-regexp');
    if (identity !== undefined && pattern !== undefined)
        draft.note('lost', 'An identity and a pattern are both given; the gate takes one of them. Remove the pattern.');
    if (identity === undefined && pattern === undefined)
        draft.note('lost', 'The command line does not say who must have signed. Add `--certificate-identity`.');
    if (issuer !== undefined && issuerPattern !== undefined)
        draft.note('lost', 'An issuer and a pattern are both given; the gate takes one of them. Remove the pattern.');
    if (issuer === undefined && issuerPattern === undefined)
        draft.note('lost', 'The command line does not say which issuer counts. Add `--certificate-oidc-issuer`.');
    draft.setGiven('certificate-identity', identity);
    setPattern('certificate-identity-regexp', pattern, draft);
    draft.setGiven('certificate-oidc-issuer', issuer);
    setPattern('certificate-oidc-issuer-regexp', issuerPattern, draft);
    draft.setGiven('repo', read.value('certificate-github-workflow-repository'));
    draft.setGiven('source-ref', read.value('certificate-github-workflow-ref'));
    draft.setGiven('source-digest', read.value('certificate-github-workflow-sha'));
    for (const name of ['name', 'trigger']) {
        const claim = read.value(`certificate-github-workflow-${name}`);
        if (claim !== undefined)
            draft.claims.set(`github-workflow-${name}`, claim);
    }
}
/** Sets a pattern that matched anywhere as one that matches the whole. */
function setPattern(name, given, draft) {
    if (given === undefined)
        return;
    const { pattern, tighter } = wholePattern(given, name === 'certificate-identity-regexp' ? 'identity' : 'issuer');
    draft.set(name, pattern);
    if (!tighter)
        return;
    const change = pattern === given ? `\`${given}\` stays as it is` : `\`${given}\` becomes \`${pattern}\``;
    draft.note('tighter', `cosign matches the pattern of \`${name}\` against any part of the text. The gate requires that it matches the whole text: ${change}.`);
}
/** A key at an address has no digest here, so that it is fetched first, as cosign does each time. */
function readKey(key, draft) {
    if (!/^https?:\/\//i.test(key)) {
        draft.set('key', slashedPath(key, draft));
        return;
    }
    const file = download(key, draft);
    draft.set('key', file);
    draft.note('info', `The key is downloaded each time, so that whoever controls that address chooses it. Commit the file, or write \`key: ${key}#sha256=HEX\` with its digest.`);
}
function readPlaces(read, draft) {
    for (const name of ['bundle', 'signature', 'certificate']) {
        const given = read.value(name);
        if (given === undefined)
            continue;
        if (name !== 'bundle' && !isAddress(given) && /^[A-Za-z0-9+/]{60,}={0,2}$/.test(given))
            draft.note('lost', `\`--${name}\` is given as text; write it into a file.`);
        else
            draft.set(name, placeOf(given, draft));
    }
    // With a key no certificate counts.
    if (draft.inputs.has('key'))
        draft.inputs.delete('certificate');
}
function readImage(read, draft) {
    for (const name of ['bundle', 'signature', 'certificate']) {
        if (read.value(name) !== undefined)
            draft.note('lost', `\`--${name}\` is a file; the gate reads the evidence of images from their registry.`);
    }
    if (read.isOn('local-image'))
        draft.note('lost', '`--local-image` is a folder; the gate reads images in a registry.');
    draft.set('annotations', ...read.values('annotations'));
    draft.setGiven('signature-repository', draft.line.env.get('COSIGN_REPOSITORY'));
    const moving = (draft.inputs.get('images') ?? []).filter((image) => !image.includes('@'));
    if (moving.length > 0)
        draft.note('info', `A tag can move: pull \`verified-images\` of the gate, not ${moving.join(', ')}.`);
}
function readType(read, draft) {
    const given = read.value('type') ?? 'custom';
    const type = Object.hasOwn(predicate_types/* COSIGN_TYPES */.uS, given) ? predicate_types/* COSIGN_TYPES */.uS[given] : given;
    draft.setGiven('predicate-type', type);
}
function readLog(read, draft) {
    const byKey = draft.inputs.has('key');
    for (const name of ['insecure-ignore-tlog', 'private-infrastructure'].filter((one) => read.isOn(one))) {
        if (byKey) {
            draft.set('transparency-log', 'none');
            draft.note('info', `\`--${name}\` is \`transparency-log: none\`: nothing proves when the key signed. Remove it if the signature is in a log.`);
        }
        else
            draft.note('refused', `\`--${name}\` is not carried over: without the log, it is unknown whether the certificate was valid when it signed.`);
    }
    if (read.isOn('insecure-ignore-sct'))
        draft.note('refused', '`--insecure-ignore-sct` is not carried over: the certificate must be in a certificate transparency log wherever the trusted root names one.');
}
function readRest(read, draft, isBlob) {
    if (read.value('check-claims') === 'false')
        draft.note('refused', `\`--check-claims=false\` is not carried over: the signature must name this ${isBlob ? 'file' : 'image'}, by its digest.`);
    const log = read.value('rekor-url');
    if (log !== undefined && log !== 'https://rekor.sigstore.dev')
        draft.set('rekor-url', log.replace(/\/+$/, ''));
    const root = read.value('trusted-root');
    if (root !== undefined)
        draft.set('trusted-root', slashedPath(root, draft));
    draft.turnOn('require-timestamp', read.isOn('use-signed-timestamps'));
    const timeout = read.value('timeout');
    if (timeout !== undefined && /^[1-9][0-9]*[smh]$/.test(timeout))
        draft.set('timeout', timeout);
    if (!read.isOn('offline'))
        return;
    if (isBlob && !draft.inputs.has('release') && draft.downloads.length === 0)
        draft.turnOn('offline');
    else
        draft.note('refused', '`--offline` is not carried over: what is verified here is fetched from the network. A log entry that the evidence lacks is looked up.');
}

;// CONCATENATED MODULE: ./lib/commands/convert/environment.js
/**
 * What the environment changes in a command: the server that gh asks, and the trust of cosign and slsa-verifier. Sources: gh's manual
 * (`gh help environment`), cosign's pkg/cosign/env/env.go, sigstore/pkg/tuf/client.go.
 */

const TUF = 'is about a TUF repository or a cache of your own. Give the repository with `tuf-mirror` and `tuf-root`, or its trusted_root.json with `trusted-root`.';
/** Variables that change what Sigstore's tools trust, each with what to do instead. */
const TRUST = {
    SIGSTORE_ROOT_FILE: PRIVATE_ROOT,
    SIGSTORE_CT_LOG_PUBLIC_KEY_FILE: PRIVATE_ROOT,
    SIGSTORE_REKOR_PUBLIC_KEY: PRIVATE_ROOT,
    SIGSTORE_TSA_CERTIFICATE_FILE: PRIVATE_ROOT,
    TUF_ROOT: TUF,
    TUF_MIRROR: TUF,
    TUF_ROOT_JSON: TUF,
};
const TRUSTING = ['cosign', 'slsa-verifier'];
/** Says of each variable that no input carries it over. An empty one counts as absent, as for the tools. */
function judgeEnvironment(draft) {
    const [program = ''] = draft.command.split(' ');
    const host = draft.line.env.get('GH_HOST') ?? '';
    if (program === 'gh' && host !== '' && host.toLowerCase() !== 'github.com')
        draft.note('lost', `\`GH_HOST=${host}\` has no input: the gate asks the GitHub that the workflow runs on, or \`GH_HOST\` of the step. Remove it here, and set it under \`env\` of the step.`);
    if (!TRUSTING.includes(program))
        return;
    for (const [name, instead] of Object.entries(TRUST))
        if ((draft.line.env.get(name) ?? '') !== '')
            draft.note('lost', `\`${name}\` ${instead}`);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/commands/convert/checksums.js
/** `sha256sum -c`, `sha512sum -c`, `b2sum -c`, `shasum -a 256 -c`, with `grep \u2026 |`, `<(grep \u2026)` and `echo \u2026 |` before them. */





const checksums_TABLE = {
    flags: flags({
        read: 'algorithm',
        switches: 'check ignore-missing',
        ignoredSwitches: 'quiet status warn binary text portable tag zero',
        requirements: {
            strict: 'fails on lines that are not entries; the gate warns about them.',
        },
    }),
    aliases: { c: 'check', a: 'algorithm', s: 'status', w: 'warn', b: 'binary', t: 'text', p: 'portable', q: 'quiet' },
};
/** Options of grep that take no value and do not turn it around. */
const GREP = /^-(?:[EFwixoh]+|-(?:extended-regexp|fixed-strings|word-regexp|line-regexp))$/;
const WEAK = /^(?:md5|sha1)/;
/** The name of a program that checks checksum lists, at the beginning. */
const CHECKSUM_PROGRAM = /^(?:g?(?:md5|sha1|sha224|sha256|sha384|sha512|b2)sum|shasum)/;
/** @throws NotUnderstood */
function fromChecksums(line, program) {
    const draft = new convert_draft/* Draft */.K(`${program} -c`, line);
    const read = readFlags(program, line.words.slice(1), checksums_TABLE);
    if (!read.isOn('check'))
        throw new NotUnderstood(`\`${program}\` without \`-c\` compares nothing`);
    const algorithm = program === 'shasum' ? (read.value('algorithm') ?? '1') : program;
    if (algorithm === '1' || WEAK.test(algorithm.replace(/^g/, '')))
        draft.note('lost', `${algorithm === '1' ? 'SHA-1' : program} is broken: two files can share a digest. Use a list of SHA-256 digests.`);
    if (algorithm.includes('224'))
        draft.note('lost', 'SHA-224 lists are not read; use SHA-256.');
    const lists = read.files.length === 0 ? ['-'] : read.files;
    for (const list of lists)
        readList(list, draft);
    if (read.isOn('ignore-missing') && !draft.inputs.has('artifacts'))
        draft.note('refused', '`--ignore-missing` is not carried over: every listed file must be there. Name the files that count with `artifacts`.');
    draft.note('info', 'A list without a signature proves that the files are complete, not who made them.');
    draft.judge(read, checksums_TABLE);
    return draft;
}
function readList(list, draft) {
    const { line } = draft;
    const source = list === '-' || list === '/dev/stdin' ? line.from : line.outputs.get(list);
    const written = (list === '-' ? line.input : undefined) ?? list;
    if (source)
        readSource(source, draft);
    else if (written === '-' || written.startsWith('/dev/'))
        throw new NotUnderstood('the list comes from standard input; name it as a file');
    else
        add(written, draft);
}
/** `grep NAME LIST`, `cat LIST`, `echo 'HEX  NAME'`. */
function readSource({ words }, draft) {
    const [program = '', ...rest] = words;
    if (program === 'cat' && rest.length > 0) {
        for (const list of rest)
            add(list, draft);
    }
    else if (program === 'echo' || program === 'printf')
        pin(rest, draft);
    else if (/^[ef]?grep$/.test(program))
        search(rest, draft);
    else
        throw new NotUnderstood(`\`${program}\` before the check is not read here; name the list as a file`);
}
/** `grep NAME LIST`: the one file that the pattern spells out. */
function search(words, draft) {
    const [pattern, list, ...more] = words.filter((word) => !GREP.test(word));
    if (pattern === undefined || list === undefined || more.length > 0 || pattern.startsWith('-'))
        throw new NotUnderstood('`grep` before the check is not read here; name the list as a file');
    const name = pattern
        .replace(/^(?:\^|\s)+|\$$/g, '')
        .replaceAll('\\.', '.')
        .trim();
    if (/[*+?()[\]|\\^$]/.test(name))
        throw new NotUnderstood(`\`${pattern}\` does not say which file it means; name the file`);
    add(list, draft);
    setArtifacts(draft, [...(draft.inputs.get('artifacts') ?? []), name]);
}
/** The digest stands in the command line itself. */
function pin(words, draft) {
    const text = words
        .filter((word) => !/^(?:-[neE]+|%s(?:\\n)?)$/.test(word))
        .join(' ')
        .replace(/\\n$/, '');
    const [, digest, name] = /^((?:[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128}|\{[a-z][a-z0-9-]*\})) [ *](.+)$/i.exec(text) ?? [];
    if (digest === undefined || name === undefined || name.includes('\n'))
        throw new NotUnderstood('the text before the check is not `DIGEST  FILE`');
    draft.pinned.push(`${digest}  ${name}`);
    draft.set('checksums', ...(draft.inputs.get('checksums') ?? []), 'pinned.sums');
    setArtifacts(draft, [...(draft.inputs.get('artifacts') ?? []), name]);
}
function add(list, draft) {
    draft.set('checksums', ...(draft.inputs.get('checksums') ?? []), placeOf(list, draft));
}

;// CONCATENATED MODULE: ./lib/commands/convert/github.js
/** `gh attestation verify`, `gh release verify`, `gh release verify-asset`. Source: gh's manual of these commands. */






const PROVENANCE = 'https://slsa.dev/provenance/v1';
const ATTESTATION = {
    flags: flags({
        read: 'bundle cert-identity cert-identity-regex cert-oidc-issuer custom-trusted-root hostname owner repo predicate-type signer-digest signer-repo signer-workflow source-digest source-ref',
        switches: 'bundle-from-oci deny-self-hosted-runners',
        ignored: 'digest-alg format jq template limit',
        requirements: {
            'no-public-good': "accepts GitHub's own Sigstore instance alone. Write a trusted_root.json with that instance alone and give it with `--custom-trusted-root`.",
        },
    }),
    aliases: {
        b: 'bundle',
        i: 'cert-identity-regex',
        'cert-identity-regexp': 'cert-identity-regex',
        d: 'digest-alg',
        q: 'jq',
        L: 'limit',
        o: 'owner',
        R: 'repo',
        t: 'template',
    },
};
const github_RELEASE = {
    flags: flags({ read: 'repo', ignored: 'format jq template' }),
    aliases: { R: 'repo', q: 'jq', t: 'template' },
};
/** @throws NotUnderstood */
function fromGh(line) {
    const [, group, verb] = line.words;
    const draft = new convert_draft/* Draft */.K(`gh ${group ?? ''} ${verb ?? ''}`, line);
    const rest = line.words.slice(3);
    if ((group === 'attestation' || group === 'at') && verb === 'verify')
        fromAttestation(rest, draft);
    else if (group === 'release' && verb === 'verify-asset')
        fromAsset(rest, draft);
    else if (group === 'release' && verb === 'verify')
        fromRelease(rest, draft);
    else
        throw new NotUnderstood(`\`${draft.command}\` is not converted; \`gh attestation verify\`, \`gh release verify\` and \`gh release verify-asset\` are`);
    return draft;
}
function fromAttestation(words, draft) {
    const read = readFlags(draft.command, words, ATTESTATION);
    const [subject, ...more] = read.files;
    if (subject === undefined)
        throw new NotUnderstood('`gh attestation verify` names nothing to verify');
    const isImage = subject.startsWith('oci://');
    if (isImage)
        draft.set('images', ...read.files);
    else
        setArtifacts(draft, read.files);
    if (more.length > 0)
        draft.note('info', 'gh takes one file; the gate checks all of them.');
    github_readSource(read, draft, isImage);
    github_readSigner(read, draft);
    draft.set('predicate-type', read.value('predicate-type') ?? PROVENANCE);
    const root = read.value('custom-trusted-root');
    if (root !== undefined)
        draft.set('trusted-root', slashedPath(root, draft));
    if (!draft.inputs.has('trusted-root'))
        draft.note('tighter', "The public Sigstore instance alone is trusted. Private repositories sign by GitHub's own: add `trusted-root: gh` for them.");
    const host = read.value('hostname');
    if (host !== undefined && host.toLowerCase() !== 'github.com')
        draft.note('lost', '`--hostname` has no input: the gate asks the GitHub that the workflow runs on, or `GH_HOST`.');
    draft.judge(read, ATTESTATION);
}
function github_readSource(read, draft, isImage) {
    const bundle = read.value('bundle');
    if (bundle !== undefined) {
        if (isImage)
            draft.note('lost', '`--bundle` is a file; the gate reads attestations of images from their registry or from GitHub.');
        else
            draft.set('bundle', slashedPath(bundle, draft));
    }
    else
        draft.set('attestation-source', read.isOn('bundle-from-oci') ? 'oci' : 'github');
}
function github_readSigner(read, draft) {
    const repo = read.value('repo');
    const owner = read.value('owner');
    if (repo === undefined && owner === undefined)
        throw new NotUnderstood('`gh attestation verify` needs `--repo` or `--owner`');
    if (repo !== undefined && owner !== undefined)
        draft.note('lost', '`--repo` and `--owner` are both given, which gh refuses. Keep `--repo`, which is the tighter one.');
    draft.setGiven('repo', repo);
    if (repo === undefined)
        draft.setGiven('owner', owner);
    draft.setGiven('certificate-identity', read.value('cert-identity'));
    setPattern('certificate-identity-regexp', read.value('cert-identity-regex'), draft);
    draft.setGiven('certificate-oidc-issuer', read.value('cert-oidc-issuer'));
    draft.setGiven('signer-repo', read.value('signer-repo'));
    readWorkflow(read.value('signer-workflow'), draft);
    draft.setGiven('source-digest', read.value('source-digest'));
    draft.setGiven('source-ref', read.value('source-ref'));
    draft.turnOn('deny-self-hosted-runners', read.isOn('deny-self-hosted-runners'));
    const signer = read.value('signer-digest');
    if (signer !== undefined)
        draft.claims.set('build-signer-digest', signer);
}
/** gh makes a pattern of it that matches the beginning; some escape its dots. */
function readWorkflow(given, draft) {
    if (given === undefined)
        return;
    const workflow = given.replaceAll('\\.', '.').replace(/^https:\/\/github\.com\//, '');
    if (/[*+?()[\]|\\^$]/.test(workflow))
        draft.note('lost', `\`--signer-workflow ${given}\` is a pattern; give it with \`--cert-identity-regex\`.`);
    draft.set('signer-workflow', workflow);
    draft.note('tighter', 'gh compares the beginning of the workflow; the gate compares all of it, up to its ref.');
}
function fromAsset(words, draft) {
    const read = readFlags(draft.command, words, github_RELEASE);
    const [file, tag] = read.files.length > 1 ? [read.files[1], read.files[0]] : [read.files[0], undefined];
    if (file === undefined)
        throw new NotUnderstood('`gh release verify-asset` names no file');
    setArtifacts(draft, [file]);
    fromTag(read, tag, draft);
    draft.note('info', 'The gate downloads the asset itself and writes it into `verified/`; a copy elsewhere is not looked at.');
}
function fromRelease(words, draft) {
    const read = readFlags(draft.command, words, github_RELEASE);
    draft.set('artifacts', '*');
    fromTag(read, read.files[0], draft);
    draft.note('tighter', 'gh verifies the attestation alone; the gate downloads every asset and compares it too.');
}
function fromTag(read, tag, draft) {
    const repo = read.value('repo') ?? draft.line.env.get('GH_REPO') ?? '${{ github.repository }}';
    if (tag === undefined)
        draft.note('lost', `\`${draft.command}\` without a tag means the latest release, which changes. Name the tag.`);
    draft.set('release', `${repo}@${tag ?? 'latest'}`);
    draft.set('predicate-type', 'https://in-toto.io/attestation/release/v0.2');
    draft.set('trusted-root', 'gh');
}

;// CONCATENATED MODULE: ./lib/commands/convert/gpg.js
/** `gpg --verify`, `gpgv`. Source: gpg(1), gpgv(1). */





const gpg_TABLE = {
    flags: flags({
        read: 'keyring import recv-keys keyserver verify',
        switches: '',
        ignored: 'status-fd homedir trust-model logger-fd verify-options display-charset output',
        ignoredSwitches: 'no-default-keyring batch no-tty quiet verbose yes no auto-key-retrieve no-auto-key-retrieve always-trust no-verbose dry-run armor',
        allows: {
            'ignore-time-conflict': 'is not carried over: times must fit.',
            'allow-weak-key-signatures': 'is not carried over: weak algorithms are refused.',
        },
        requirements: {
            'assert-signer': 'names one signer; give its full fingerprint with `openpgp-fingerprints`.',
        },
        valued: 'assert-signer',
    }),
    aliases: { q: 'quiet', v: 'verbose', a: 'armor', o: 'output', 'receive-keys': 'recv-keys', n: 'dry-run' },
};
const VERIFY = { ...gpg_TABLE, flags: { ...gpg_TABLE.flags, verify: { takes: 'nothing', effect: 'read' } } };
/** Endings of detached signatures that gpg takes away to find the file. */
const ENDING = /\.(?:asc|sig|sign|gpg|pgp)$/;
/** Remembers `gpg --import FILE` and `gpg --recv-keys FINGERPRINT`; undefined where the command verifies. */
function learnKeys(line, ring) {
    const words = line.words.slice(1);
    if (words.includes('--verify'))
        return false;
    if (!words.some((word) => /^--(?:import|recv-keys|receive-keys)$/.test(word)))
        return true;
    const at = words.findIndex((word) => /^--(?:import|recv-keys|receive-keys)$/.test(word));
    const values = words.slice(at + 1).filter((word) => !word.startsWith('-'));
    const server = words.indexOf('--keyserver');
    if (words[at] === '--import')
        ring.files.push(...values);
    else {
        ring.fingerprints.push(...values.filter((one) => one !== words[server + 1]));
        ring.keyserver = server < 0 ? 'hkps://keys.openpgp.org' : (words[server + 1] ?? '');
    }
    return true;
}
/** @throws NotUnderstood */
function fromGpg(line, program, ring) {
    const draft = new convert_draft/* Draft */.K(program === 'gpgv' ? 'gpgv' : 'gpg --verify', line);
    const read = readFlags(draft.command, line.words.slice(1), VERIFY);
    const [signature, ...files] = read.files;
    if (signature === undefined)
        throw new NotUnderstood(`\`${draft.command}\` names no signature`);
    if (files.length > 1)
        throw new NotUnderstood('several files under one signature are not read here');
    const file = files[0] ?? signature.replace(ENDING, '');
    setArtifacts(draft, [file]);
    if (file !== signature)
        draft.set('signature', placeOf(signature, draft));
    if (files.length === 0 && file !== signature)
        draft.note('info', `gpg takes ${file} for the signed file. If ${signature} holds the text itself, name it under \`artifacts\`.`);
    if (read.value('status-fd') !== undefined)
        draft.note('info', 'What other commands look for in the text of `--status-fd` is not carried over. If they compare a fingerprint, give it with `openpgp-fingerprints`.');
    if (read.value('output') !== undefined)
        draft.note('info', '`--output` writes the signed text into a file, which the gate does not do. Keep that command, in a step after the gate.');
    readKeys([...read.values('keyring'), ...ring.files], ring, draft);
    draft.judge(read, VERIFY);
    return draft;
}
function readKeys(files, ring, draft) {
    const short = ring.fingerprints.filter((one) => !/^(?:0x)?(?:[0-9A-F]{40}|[0-9A-F]{64}|\{[a-z][a-z0-9-]*\})$/i.test(one));
    if (short.length > 0)
        draft.note('lost', `${short.join(', ')} is not a full fingerprint, and shorter ids can be forged. Write all 40 digits.`);
    draft.set('openpgp-keys', ...files.map((one) => placeOf(one, draft)));
    draft.set('openpgp-fingerprints', ...ring.fingerprints.map((one) => one.replace(/^0x/i, '')));
    if (ring.fingerprints.length > 0)
        draft.setGiven('openpgp-keyserver', ring.keyserver);
    if (files.length > 0 || ring.fingerprints.length > 0)
        return;
    draft.set('openpgp-keys', 'release-keys.asc');
    draft.note('incomplete', 'The command line does not say which keys count: gpg takes all of its keyring. Export the right one: `gpg --armor --export FINGERPRINT > release-keys.asc`.');
}

;// CONCATENATED MODULE: ./lib/commands/convert/minisign.js
/** `minisign -V`. Source: minisign's manual. */






const minisign_TABLE = {
    flags: flags({
        read: 'm x p P',
        switches: 'V',
        ignoredSwitches: 'q Q o',
        requirements: { H: 'accepts prehashed signatures alone; the gate accepts both forms.' },
    }),
};
/** @throws NotUnderstood */
function fromMinisign(line) {
    const draft = new convert_draft/* Draft */.K('minisign -V', line);
    const read = readFlags(draft.command, line.words.slice(1), minisign_TABLE);
    if (!read.isOn('V'))
        throw new NotUnderstood('of minisign, only `-V` verifies');
    const file = read.value('m') ?? read.files[0];
    if (file === undefined)
        throw new NotUnderstood('`minisign -V` names no file (`-m FILE`)');
    setArtifacts(draft, [file]);
    const signature = read.value('x');
    draft.set('signature', signature === undefined ? '{path}.minisig' : placeOf(signature, draft));
    readKey(read.value('P') ?? read.value('p') ?? 'minisign.pub', draft);
    draft.set('transparency-log', 'none');
    if (read.value('P') === undefined && read.value('p') === undefined)
        draft.note('info', 'Without `-p` or `-P`, minisign reads the key from `./minisign.pub`.');
    draft.judge(read, minisign_TABLE);
    return draft;
}

;// CONCATENATED MODULE: ./lib/commands/convert/openssl.js
/** `openssl dgst -verify`. Source: openssl-dgst(1), openssl-format-options(1). A value is a word of its own; one dash is as good as two. */




const COMMAND = 'openssl dgst -verify';
/** `openssl sha256` is `openssl dgst -sha256`. */
const SUBCOMMAND = /^(?:dgst|sha(?:1|224|256|384|512)|md5)$/;
const HASH = /^sha-?(?:256|384|512)$/i;
/** Other hashes that people sign. */
const OTHER_HASH = /^(?:md[45]|(?:rsa-)?sha-?1|sha-?(?:224|512-224|512-256)|sha3-\d+|blake2[bs]\d+|ripemd\d*|sm3)$/i;
const READ = new Set(['verify', 'signature']);
/** What changes nothing but the output, without and with a value. */
const IGNORED = new Set(['binary', 'hex', 'c', 'r', 'd', 'debug', 'engine_impl']);
const IGNORED_VALUED = new Set(['out', 'rand', 'writerand']);
/** What decides what is verified, and how. */
const WITHOUT_EQUIVALENT = new Set('prverify sigopt hmac mac macopt passin engine provider provider-path propquery provparam'.split(' '));
/** True where it verifies a signature. @param line of `openssl` */
function verifiesSignature({ words }) {
    return SUBCOMMAND.test(words[1] ?? '') && words.some((word) => /^--?(?:pr)?verify$/.test(word));
}
/** @throws NotUnderstood */
function fromOpenssl(line) {
    const draft = new convert_draft/* Draft */.K(COMMAND, line);
    const { values, files, hash } = openssl_readWords(line.words.slice(1), draft);
    const key = values.get('verify');
    const signature = values.get('signature');
    const [file, ...more] = files;
    if (file === undefined)
        throw new NotUnderstood(`\`${COMMAND}\` names no file, so that it reads standard input`);
    if (more.length > 0)
        throw new NotUnderstood('several files under one signature are not read here');
    if (signature === undefined)
        throw new NotUnderstood(`\`${COMMAND}\` has no \`-signature FILE\``);
    setArtifacts(draft, [file]);
    draft.set('signature', placeOf(signature, draft));
    if (key !== undefined)
        draft.set('key', slashedPath(key, draft));
    draft.set('transparency-log', 'none');
    draft.note('info', `The hash (${hash}) is not carried over: the gate chooses it by the key. A signature by an RSA key can be over SHA-256, SHA-384 or SHA-512, one by a key on P-256 over SHA-256, one on P-384 over SHA-384 or SHA-256, and one on P-521 over SHA-512 or SHA-256.`);
    return draft;
}
/** Options come before files: OpenSSL takes all words behind the first file as files. */
function openssl_readWords([subcommand = '', ...words], draft) {
    const values = new Map();
    const rest = [...words];
    let hash = 'SHA-256, the default of openssl';
    const take = (shown) => {
        const value = rest.shift();
        if (value === undefined)
            throw new NotUnderstood(`\`${shown}\` has no value`);
        return value;
    };
    const choose = (name, shown) => {
        hash = `\`${shown}\``;
        if (OTHER_HASH.test(name))
            draft.note('lost', `\`${shown}\`: the gate verifies signatures over SHA-256, SHA-384 and SHA-512.`);
    };
    if (subcommand !== 'dgst')
        choose(subcommand, subcommand);
    for (let word = rest[0]; word?.startsWith('-') && word !== '-'; word = rest[0]) {
        rest.shift();
        if (word === '--')
            break;
        const name = word.replace(/^--?/, '');
        if (HASH.test(name) || OTHER_HASH.test(name))
            choose(name, word);
        else if (READ.has(name)) {
            if (values.has(name))
                throw new NotUnderstood(`\`${word}\` is given twice`);
            values.set(name, take(word));
        }
        else if (name === 'keyform')
            judgeForm(take(word), draft);
        else
            judgeOther(word, () => take(word), draft);
    }
    return { values, files: rest, hash };
}
function judgeForm(form, draft) {
    if (!/^(?:pem|p)$/i.test(form))
        draft.note('lost', `\`-keyform ${form}\`: the gate reads a key in PEM.`);
}
/** An option that is not carried over. @param take reads its value */
function judgeOther(word, take, draft) {
    const name = word.replace(/^--?/, '');
    if (IGNORED.has(name))
        return;
    if (!IGNORED_VALUED.has(name) && !WITHOUT_EQUIVALENT.has(name))
        throw new NotUnderstood(`\`${word}\` is not a known option of openssl dgst`);
    take();
    if (WITHOUT_EQUIVALENT.has(name))
        draft.note('lost', `\`${word}\` has no equivalent. Of \`openssl dgst\`, a hash, \`-verify\` and \`-signature\` are read.`);
}

;// CONCATENATED MODULE: ./lib/commands/convert/slsa-verifier.js
/** `slsa-verifier verify-artifact`, `verify-image`, `verify-npm-package`. Source: its README and `verifiers/internal/gha/builder.go`. */





const slsa_verifier_TABLE = {
    flags: flags({
        read: 'provenance-path provenance-repository source-uri source-tag source-versioned-tag source-branch builder-id build-workflow-input attestations-path package-name package-version',
        ignoredSwitches: 'print-provenance',
    }),
};
const GENERATOR = 'https://github.com/slsa-framework/slsa-github-generator/.github/workflows';
/** Builders that slsa-verifier trusts where none is named. */
const BUILDERS = {
    artifact: ['generator_generic_slsa3.yml', 'builder_go_slsa3.yml', 'builder_container-based_slsa3.yml'],
    image: ['generator_container_slsa3.yml'],
};
/** @throws NotUnderstood */
function fromSlsaVerifier(line) {
    const [, command = '', ...rest] = line.words;
    const draft = new convert_draft/* Draft */.K(`slsa-verifier ${command}`, line);
    if (command === 'verify-vsa') {
        draft.note('lost', 'A verification summary (VSA) with its verifier, resource and levels has no inputs; a policy file requires it with `vsa`, `key` and `key-id` (docs/predicates.md).');
        return draft;
    }
    if (!['verify-artifact', 'verify-image', 'verify-npm-package'].includes(command))
        throw new NotUnderstood(`\`${draft.command}\` is not converted`);
    const read = readFlags(draft.command, rest, slsa_verifier_TABLE);
    if (read.files.length === 0)
        throw new NotUnderstood(`\`${draft.command}\` names nothing to verify`);
    slsa_verifier_readSource(read, draft);
    if (command === 'verify-image')
        slsa_verifier_readImage(read, draft);
    else
        setArtifacts(draft, read.files);
    if (command === 'verify-artifact')
        readArtifact(read, draft);
    if (command === 'verify-npm-package')
        readPackage(read, draft);
    draft.judge(read, slsa_verifier_TABLE);
    return draft;
}
function slsa_verifier_readSource(read, draft) {
    const uri = read.value('source-uri');
    if (uri === undefined)
        throw new NotUnderstood(`\`${draft.command}\` needs \`--source-uri\``);
    const [, repo] = /^(?:git\+)?(?:https:\/\/)?github\.com\/([^/@]+\/[^/@]+?)(?:\.git)?$/.exec(uri) ?? [];
    if (repo === undefined)
        draft.note('lost', `\`--source-uri ${uri}\` is not a repository on GitHub.`);
    else
        draft.set('repo', repo);
    const branch = read.value('source-branch');
    const tag = read.value('source-tag');
    if (branch !== undefined && tag !== undefined)
        draft.note('lost', '`--source-branch` and `--source-tag` are both given; a certificate names one ref. Keep the tag.');
    if (tag !== undefined)
        draft.set('source-ref', `refs/tags/${tag}`);
    else if (branch !== undefined)
        draft.set('source-ref', `refs/heads/${branch}`);
    draft.setGiven('source-versioned-tag', read.value('source-versioned-tag'));
    draft.set('workflow-input', ...read.values('build-workflow-input'));
}
function readBuilder(read, draft, usual) {
    const given = read.value('builder-id');
    if (given?.startsWith('https://cloudbuild.googleapis.com/') === true) {
        draft.note('lost', 'Provenance of Google Cloud Build is signed by keys of its own, which the gate does not know.');
        return;
    }
    if (given !== undefined) {
        draft.set('builder-id', given);
        return;
    }
    draft.set('builder-id', ...usual.map((file) => `${GENERATOR}/${file}`));
    draft.note('info', `Without \`--builder-id\`, the builders are those of slsa-github-generator: ${usual.join(', ')}.`);
}
function readArtifact(read, draft) {
    readBuilder(read, draft, BUILDERS.artifact);
    const provenance = read.value('provenance-path');
    if (provenance === undefined)
        throw new NotUnderstood('`slsa-verifier verify-artifact` needs `--provenance-path`');
    draft.set('bundle', placeOf(provenance, draft));
}
function slsa_verifier_readImage(read, draft) {
    draft.set('images', ...read.files);
    draft.turnOn('require-digest');
    readBuilder(read, draft, BUILDERS.image);
    draft.set('require', 'attestation');
    draft.setGiven('signature-repository', read.value('provenance-repository'));
    if (read.value('provenance-path') !== undefined)
        draft.note('lost', '`--provenance-path` is a file; the gate reads the provenance of images from their registry.');
}
function readPackage(read, draft) {
    const name = read.value('package-name');
    const version = read.value('package-version');
    const builder = read.value('builder-id');
    if (name === undefined || version === undefined) {
        draft.note('lost', 'The gate needs `--package-name` and `--package-version`: evidence of another package would pass.');
        return;
    }
    if (builder === undefined)
        draft.note('lost', '`slsa-verifier verify-npm-package` without `--builder-id` always fails (`builder ID is empty`). Add it, so that it is known which builder is meant.');
    draft.set('package', `npm:${name}@${version}`);
    draft.set('attestation-source', 'local');
    draft.setGiven('builder-id', builder);
    const path = read.value('attestations-path');
    if (path !== undefined)
        draft.set('bundle', placeOf(path, draft));
}

;// CONCATENATED MODULE: ./lib/commands/convert/verifiers.js
/** The programs that verify something, each with its reader and with the words that say that it verifies. */








const VERB = /^verify(?:-[a-z]+)*$/;
/** Short options in one word, such as `-wc`, and what getopt takes for `--check`. */
const CHECK = /^(?:-[abcpqstwzU0-9]*c[abcpqstwzU0-9]*|--c(?:h|he|hec|heck)?)$/;
const OPENSSL_COMMAND = /^(?:dgst|sha-?\d+|md5|pkeyutl|rsautl|cms|smime|ts)$/;
const verb = (words) => words.find((word) => VERB.test(word));
/** A reader for what has its verb at one place. */
const withVerbAt = (at, read) => (line) => line.words[at]?.startsWith('verify') === true ? read(line) : undefined;
const VERIFIERS = [
    { name: /^cosign/, verifying: verb, read: withVerbAt(1, fromCosign) },
    { name: /^slsa-verifier/, verifying: verb, read: withVerbAt(1, fromSlsaVerifier) },
    {
        name: /^gh/,
        verifying: (words) => behind(words, /^(?:attestation|at|release)$/, VERB),
        read: withVerbAt(2, fromGh),
    },
    {
        name: CHECKSUM_PROGRAM,
        verifying: (words) => words.find((word) => CHECK.test(word)),
        read: (line, program) => (isCheck(line) ? fromChecksums(line, program) : undefined),
    },
    { name: /^minisign/, verifying: (words) => words.find((word) => /^-[A-Za-z]*V/.test(word)), read: fromMinisign },
    {
        name: /^openssl/,
        verifying: (words) => behind(words, OPENSSL_COMMAND, /^--?(?:pr)?verify(?:recover)?$/),
        read: (line) => (verifiesSignature(line) ? fromOpenssl(line) : undefined),
    },
    {
        name: /^gpg2?/,
        verifying: (words) => words.find((word) => /^--verif(?:y(?:-files)?)?$/.test(word)),
        read: (line, _, ring) => (learnKeys(line, ring) ? undefined : fromGpg(line, 'gpg', ring)),
    },
    {
        name: /^gpgv/,
        verifying: (words) => words.find((word) => !word.startsWith('-')),
        read: (line, program, ring) => /^--(?:version|help)$/.test(line.words[1] ?? '') ? undefined : fromGpg(line, program, ring),
    },
];
/** `/usr/local/bin/cosign-linux-amd64` is `cosign`. */
function programOf({ words }) {
    const name = fileName(words[0] ?? '');
    const [plain] = /^(?:cosign|slsa-verifier)(?=[-_])/.exec(name) ?? [];
    return plain ?? (name === 'gpg2' ? 'gpg' : name);
}
/** What a line verifies, where it is read here. @throws NotUnderstood */
function draftOf(line, ring) {
    const program = programOf(line);
    const verifier = VERIFIERS.find(({ name }) => name.exec(program)?.[0] === program);
    return verifier?.read(line, program, ring);
}
/** The verifier that a word names: with a path, a version, a platform, or as an image with tag and digest. */
function verifierNamed(word) {
    const program = fileName(word.replace(/@[^/\\]*$/, '').replace(/:[^/\\]*$/, '')).toLowerCase();
    return VERIFIERS.find(({ name }) => {
        const [plain] = name.exec(program) ?? [];
        return plain !== undefined && /^[0-9.]*(?:[-_].*)?$/s.test(program.slice(plain.length));
    });
}
function fileName(word) {
    return (0,external_node_path_.basename)(word.replaceAll('\\', '/')).replace(/\.exe$/i, '');
}
function isCheck({ words }) {
    return words.some((word) => /^(?:-[a-z]*c[a-z]*|--check)$/.test(word));
}
/** The first word of the one kind behind a word of the other. */
function behind(words, first, second) {
    const at = words.findIndex((word) => first.test(word));
    return at < 0 ? undefined : words.slice(at + 1).find((word) => second.test(word));
}

;// CONCATENATED MODULE: ./lib/commands/convert/hidden-check.js
/** Commands that verify something and stand where no command is read: behind another one (`timeout 60 cosign verify \u2026`), or in a text. */



/** They print their words, look them up or fetch what they name, and run none of them. */
const RUNNING_NOTHING = 'echo printf : which type hash man curl wget apt apt-get apk dnf yum zypper pacman dpkg choco winget pip pip3'.split(' ');
/** They run other programs too, but not with these words. */
const INSTALLERS = ['brew', 'npm', 'go', 'cargo'];
const INSTALLS = ['install', 'i', 'ci', 'add'];
/** What makes git run a program. */
const GIT_RUNS = /^(?:bisect|foreach|rebase|difftool|mergetool|-x|--exec(?:=.*)?)$|^alias\./;
/** Options of `sudo` and `command` that are left of them. */
const hidden_check_BEFORE = /^-[EHSbknvV]+$/;
const VARIABLE = /^\{([a-z][a-z0-9-]*)\}$/;
const hidden_check_VERIFY = /^-{0,2}(?:pr)?verify(?:-[a-z]+)*$/;
/**
 * The same of a command inside `$(\u2026)`: its output is used, so that it is no step of its own.
 *
 * @throws NotUnderstood
 */
function refuseInnerCheck(line) {
    if (line.from)
        refuseInnerCheck(line.from);
    const check = checkOf(line);
    if (check)
        throw hidden_check_behind('$(\u2026)', check);
}
/** @throws NotUnderstood where a command that is left out would run a check, or is one: the check would be lost */
function refuseHiddenCheck(line) {
    const check = checkOf(line);
    if (!check)
        return;
    if (check.at > 0)
        throw hidden_check_behind(line.words[0] ?? '', check);
    throw new NotUnderstood(`\`${check.shown}\` verifies something, and is not read in this form. Write the name of the program, and right behind it what it does`);
}
function hidden_check_behind(program, { shown }) {
    return new NotUnderstood(`\`${program}\` runs a command that verifies something (\`${shown}\`), and what is behind \`${program}\` is not read here. Write that command alone`);
}
function checkOf({ words, env }) {
    if (runsNothing(words))
        return undefined;
    const values = new Map([...env].map(([name, value]) => [(0,variables/* shellVariableAt */.gX)(`$${name}`)?.variable.name, value]));
    // What a line above assigned is several words: `CHECK='sha256sum -c'`.
    const known = words.flatMap((word) => values.get(VARIABLE.exec(word)?.[1])?.split(/\s+/) ?? [word]);
    return checkIn(known);
}
function runsNothing(words) {
    // `command -v gpgv` looks it up; `time -v gpgv a.asc` runs it.
    if (/^-[vV]$/.test(words[0] ?? '') && words.slice(1).every((word) => verifierNamed(word)))
        return true;
    const at = words.findIndex((word) => !hidden_check_BEFORE.test(word));
    const [program = '', ...rest] = words.slice(Math.max(at, 0));
    if (program === 'git')
        return !rest.some((word) => GIT_RUNS.test(word));
    if (INSTALLERS.includes(program))
        return INSTALLS.includes(rest.find((word) => !word.startsWith('-')) ?? '');
    return RUNNING_NOTHING.includes(program);
}
/** The first check in the words themselves, or in a word that is a text of several (`sh -c '\u2026'`). */
function checkIn(words) {
    for (const [at, word] of words.entries()) {
        const tail = words.slice(at + 1);
        const verifying = verifyingWord(word, tail, at === 0);
        if (verifying !== undefined) {
            const between = tail[0] === verifying ? ' ' : ' \u2026 ';
            return {
                at,
                shown: `${word.replace(VARIABLE, (_, name) => shownVariable(name))}${between}${verifying}`,
            };
        }
        if (!/\s/.test(word))
            continue;
        const inText = checkIn(word.split(/[\s;|&()<>'"`]+/).filter((part) => part !== ''));
        if (inText)
            return { at: Math.max(at, 1), shown: inText.shown };
    }
    return undefined;
}
function shownVariable(name) {
    return /^output-[0-9]+$/.test(name) ? '$(\u2026)' : `$${(0,variables/* environmentName */.VE)(name)}`;
}
/** What of the words behind a program says that it verifies something; undefined where it is none that verifies. */
function verifyingWord(word, tail, isFirst) {
    // `--entrypoint=cosign`
    const value = word.slice(word.lastIndexOf('=') + 1);
    const [, name] = VARIABLE.exec(value) ?? [];
    const found = verifierNamed(name ?? value)?.verifying(tail);
    if (found !== undefined || name === undefined)
        return found;
    // What a variable runs is not known. Behind another program, it can be a word of that one.
    const end = isFirst ? tail.length : tail.findIndex((one) => !one.startsWith('-')) + 1;
    return tail.slice(0, end === 0 ? tail.length : end).find((one) => hidden_check_VERIFY.test(one));
}

;// CONCATENATED MODULE: ./lib/commands/convert/convert.js
/** From the text of one or several command lines to drafts of steps. Nothing is run, fetched or read from the disk. */








/** Longest word; a longer one is a mistake. */
const MAX_WORD = 4_096;
/** @throws NotUnderstood */
async function convert({ lines, inner, variables }) {
    const ring = { files: [], fingerprints: [] };
    const drafts = [];
    const skipped = [];
    const loops = new Set();
    let initialized;
    for (const line of lines) {
        if (line.words.some((word) => word.length > MAX_WORD))
            throw new NotUnderstood(`a word has more than ${MAX_WORD} characters`);
        const program = programOf(line);
        const loop = loopVariable(line);
        if (loop !== undefined)
            loops.add(loop);
        if (program === 'cosign' && isInitialize(line)) {
            initialized = line;
            continue;
        }
        const draft = draftOf(line, ring);
        for (const one of [...pipedDrafts(line, ring), ...(draft ? [draft] : [])]) {
            drafts.push(one);
            judgeEnvironment(one);
            if (programOf(one.line) === 'cosign' && initialized)
                trustInitialized(initialized, one);
        }
        if (!draft)
            skipped.push(...leftOut(line));
    }
    inner.forEach(refuseInnerCheck);
    if (drafts.length === 0)
        throw new NotUnderstood('no command in it verifies anything with cosign, gh, slsa-verifier, sha256sum, gpg, minisign or openssl. `convert` reads no other tools');
    const merged = mergeSignedLists(drafts);
    for (const draft of merged) {
        await settle(draft, variables);
        judgeValues(draft, variables, loops);
    }
    return { drafts: merged, variables, skipped: [...new Set(skipped)] };
}
/** The name of a command that is no check, for the note about it. @throws NotUnderstood where it is one after all */
function leftOut(line) {
    refuseHiddenCheck(line);
    const program = programOf(line);
    // `-e` is what is left of `set -e`; keys that gpg learns are carried over.
    return program === 'gpg' || program.startsWith('-') ? [] : [program];
}
/** What is verified in front of a pipe: `cosign verify \u2026 | jq`. */
function pipedDrafts(into, ring) {
    const { from } = into;
    if (!from)
        return [];
    const draft = draftOf(from, ring);
    if (!draft)
        refuseHiddenCheck(from);
    draft?.note('info', `\`${programOf(into)}\` reads what the command prints, which is not carried over. If it compares something, such as a fingerprint or a claim, require that of the gate too.`);
    return [...pipedDrafts(from, ring), ...(draft ? [draft] : [])];
}
/** A list that one command verifies and the next one checks vouches for what it lists. */
function mergeSignedLists(drafts) {
    const kept = [];
    for (const draft of drafts) {
        const lists = draft.inputs.get('checksums') ?? [];
        const signed = kept.find(({ inputs }) => lists.length === 1 && inputs.get('artifacts')?.[0] === lists[0]);
        if (!signed || signed.inputs.get('artifacts')?.length !== 1 || signed.inputs.has('attestation-source')) {
            kept.push(draft);
            continue;
        }
        signed.inputs.delete('artifacts');
        const named = draft.inputs.get('artifacts') ?? [];
        if (named.length === 0 && signed.inputs.has('release')) {
            signed.set('artifacts', '*');
            signed.note('incomplete', 'Name the assets that are meant with `artifacts`: `*` means every asset of the release.');
        }
        else
            signed.set('artifacts', ...named);
        signed.set('checksums', ...lists);
        signed.turnOn('checksums-signed');
        signed.notes.push(...draft.notes.filter(({ kind }) => kind !== 'info'));
    }
    return kept;
}
/** What is left when all flags are read: assets of releases, names of templates, and whether the gate takes it. */
async function settle(draft, variables) {
    nameAssets(draft);
    settleRelease(draft);
    // What is missing makes the rest of it invalid too.
    if (draft.notes.some(({ kind }) => kind === 'lost'))
        return;
    for (const { where, message, fix } of await (0,compiles/* compileProblems */.iL)(draft, variables))
        draft.note('lost', `The gate refuses the converted step: \`${where}\`: ${message}. ${fix}`);
}
/** `{{.Asset}}` is the artifact itself, `{{.AssetWithoutExt}}` its name without the ending of an archive. */
function nameAssets(draft) {
    const artifact = draft.inputs.get('artifacts')?.[0];
    if (artifact === undefined || artifact.includes('{asset'))
        return;
    for (const name of ['bundle', 'signature', 'certificate']) {
        const given = draft.inputs.get(name);
        if (!given)
            continue;
        const stem = artifact.replace(/\.(?:tar\.\w+|zip|tgz)$/, '');
        draft.set(name, ...given.map((path) => path.replaceAll('{asset}', artifact).replaceAll('{asset-without-ext}', stem)));
    }
}

// EXTERNAL MODULE: ./lib/commands/convert/policy-file.js
var policy_file = __webpack_require__(65313);
// EXTERNAL MODULE: ./lib/commands/convert/step.js
var step = __webpack_require__(57290);
;// CONCATENATED MODULE: ./lib/commands/convert/command.js
/** `signature-gate convert`: a command line of another tool as a step of a workflow, or as a policy file. */






const [CONVERTED, PARTLY, NOT_UNDERSTOOD] = [0, 1, 2];
const MAX_INPUT = 65_536;
/** @returns the exit code: 0 converted, 1 something of it cannot be expressed, 2 not understood */
async function run({ values, positional }, console) {
    try {
        const conversion = await convert(await scriptOf(positional, console));
        const as = values.get('as') === 'policy' ? 'policy' : 'step';
        return values.get('format') === 'json' ? printJson(conversion, console) : await printText(conversion, as, console);
    }
    catch (error) {
        if (!(error instanceof NotUnderstood))
            throw error;
        console.err(`error: not understood: ${error.message}.`);
        return NOT_UNDERSTOOD;
    }
}
async function scriptOf(words, console) {
    const [only = ''] = words;
    if (words.length === 0)
        throw new NotUnderstood('no command line is given. Write it behind `--`, or `-` to read it from standard input');
    if (words.length > 1)
        return readWords(words);
    if (only !== '-')
        return readScript(only);
    const text = await console.input(MAX_INPUT);
    if (text === undefined)
        throw new NotUnderstood(`standard input has more than ${MAX_INPUT} bytes`);
    return readScript(text);
}
async function printText({ drafts, variables, skipped }, as, console) {
    for (const draft of drafts) {
        const text = as === 'policy' ? await (0,policy_file/* policyFile */.X)(draft, variables) : (0,step/* stepsText */.bS)(draft, variables);
        if (as === 'step')
            loseForStep(draft);
        if (text !== undefined && (0,printable/* printableLines */.f)(text) !== text)
            draft.note('lost', 'It holds characters that a terminal does not show as they are; `--format json` prints them.');
        if (text !== undefined && !isLost(draft))
            console.out(text);
        else
            console.err(`error: \`${draft.command}\` cannot be converted completely, so nothing is printed for it.`);
        for (const note of draft.notes)
            console.err(`${LABELS[note.kind]}: ${note.text}`);
    }
    if (skipped.length > 0)
        console.err(`note: ${skipped.join(', ')}: not converted, because it is not a check that is read here. If later steps need it, keep it as a step.`);
    return exitCode(drafts);
}
const LABELS = {
    tighter: 'stricter',
    info: 'note',
    refused: 'not carried over',
    incomplete: 'to be filled in',
    lost: 'cannot be converted',
};
function printJson({ drafts, variables, skipped }, console) {
    drafts.forEach(loseForStep);
    const steps = drafts.map((draft) => ({
        command: draft.command,
        ...(!isLost(draft) && {
            with: (0,step/* withOf */.qo)(draft, variables),
            downloads: draft.downloads,
            pinned: draft.pinned,
        }),
        notes: draft.notes,
    }));
    console.out((0,host_console/* jsonText */.$)({ steps, skipped }));
    return exitCode(drafts);
}
/** What inputs cannot require, and what they cannot hold. */
function loseForStep(draft) {
    const unwritable = (0,step/* notInStep */.hr)(draft);
    if (unwritable !== undefined)
        draft.note('lost', (0,step/* stepProblem */.gI)(unwritable));
    for (const [name, value] of draft.claims)
        draft.note('lost', `The claim \`${name}\` (${value}) can be required by a policy file alone: use \`--as policy\`.`);
}
function isLost({ notes }) {
    return notes.some(({ kind }) => kind === 'lost');
}
function exitCode(drafts) {
    const worst = drafts.flatMap(({ notes }) => notes).some(({ kind }) => kind !== 'tighter' && kind !== 'info');
    return worst ? PARTLY : CONVERTED;
}


/***/ })

};
