export const id = 6130;
export const ids = [6130,459,4692];
export const modules = {

/***/ 79458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   iL: () => (/* binding */ compileProblems),
/* harmony export */   ny: () => (/* binding */ givenBy),
/* harmony export */   pB: () => (/* binding */ ELSEWHERE)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26200);
/* harmony import */ var _policy_compile_compile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97089);
/* harmony import */ var _policy_inputs_call_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45469);
/* harmony import */ var _policy_signers_key_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51067);
/* harmony import */ var _policy_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4796);
/** Whether the gate takes what a command line becomes: the inputs are read as the action reads them, with samples for variables. */





/** Digests of nothing in particular. */
const DIGEST = `sha256:${'0'.repeat(64)}`;
const COMMIT = '0'.repeat(40);
/** Where the converted inputs are used, which is not here: their files are not looked at. */
const ELSEWHERE = {
    kind: 'actions',
    env: { GITHUB_EVENT_NAME: 'push' },
    workspace: '/',
    reads: false,
    fetches: false,
};
/** What is wrong with the inputs of a draft; warnings become notes. */
async function compileProblems(draft, variables) {
    try {
        const given = givenBy(draft, variables, 'actions');
        const { policy } = await (0,_policy_compile_compile_js__WEBPACK_IMPORTED_MODULE_1__/* .compile */ .w)((0,_policy_inputs_call_document_js__WEBPACK_IMPORTED_MODULE_2__/* .statedByInputs */ .k)(given), given, ELSEWHERE);
        for (const warning of policy.warnings)
            draft.note('info', `${warning}.`);
        return (given.key ?? []).flatMap((key) => {
            const source = (0,_policy_signers_key_source_js__WEBPACK_IMPORTED_MODULE_3__/* .parseKeySource */ .uX)(key);
            return 'problem' in source ? [{ where: 'key', ...source.problem }] : [];
        });
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL)
            return error.problems;
        throw error;
    }
}
/** The inputs of a draft, with samples for variables whose values nobody knows. A step's are read line by line, those of a command as they are. */
function givenBy(draft, variables, from) {
    const all = (values) => (from === 'actions' ? [values.join('\n')] : values);
    const raw = [...draft.inputs].map(([name, values]) => ({ name, values: all(values) }));
    const samples = variablesOf(draft, variables).map((variable) => `${variable.name}=${variable.value ?? sampleOf(variable, draft)}`);
    return (0,_policy_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .K)([...raw, ...(samples.length > 0 ? [{ name: 'var', values: all(samples) }] : [])], from);
}
/** The variables that a draft refers to. */
function variablesOf(draft, variables) {
    const texts = [...draft.inputs.values(), ...draft.claims.values(), draft.pinned].flat();
    return [...variables.values()].filter(({ name }) => texts.some((text) => text.includes(`{${name}}`)));
}
/** Samples by the input that a variable stands in. */
const SAMPLES = [
    ['repo', 'acme/widgets'],
    ['owner', 'acme'],
    ['source-digest', COMMIT],
    ['source-ref', 'refs/tags/v1.2.3'],
    ['openpgp-fingerprints', COMMIT],
];
function sampleOf({ name }, { inputs }) {
    const reference = `{${name}}`;
    const images = [...(inputs.get('images') ?? []), ...(inputs.get('signature-repository') ?? [])];
    for (const image of images.map((one) => one.replace(/^oci:\/\//, ''))) {
        if (image === reference)
            return `registry.example/acme/widgets@${DIGEST}`;
        if (image.endsWith(`@${reference}`))
            return DIGEST;
        if (image.startsWith(reference))
            return 'registry.example/acme/widgets';
    }
    if (inputs.get('release')?.[0]?.startsWith(`${reference}@`) === true)
        return 'acme/widgets';
    const found = SAMPLES.find(([input]) => inputs.get(input)?.includes(reference) === true);
    return found?.[1] ?? (name.endsWith('number') ? '1.2.3' : 'v1.2.3');
}


/***/ }),

/***/ 64809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ Draft)
/* harmony export */ });
class Draft {
    inputs = new Map();
    /** Claims that only a policy file can require, by their names there. */
    claims = new Map();
    notes = [];
    downloads = [];
    /** Digests that the command line brings along, as lines of a checksum list. */
    pinned = [];
    /** `cosign verify-blob` */
    command;
    line;
    constructor(command, line) {
        this.command = command;
        this.line = line;
    }
    /** Sets an input, replacing what it had. */
    set(name, ...values) {
        if (values.length > 0)
            this.inputs.set(name, values);
    }
    /** Sets an input where the value is given. */
    setGiven(name, given) {
        if (given !== undefined)
            this.set(name, given);
    }
    turnOn(name, on = true) {
        if (on)
            this.set(name, 'true');
    }
    note(kind, text) {
        this.notes.push({ kind, text });
    }
    /** Says what each flag means that is not carried over. */
    judge(read, table) {
        for (const name of read.given) {
            const effect = table.flags[name]?.effect ?? 'read';
            if (typeof effect === 'string')
                continue;
            const shown = `\`${name.length === 1 ? '-' : '--'}${name}\``;
            if ('allows' in effect)
                this.note('refused', `${shown} ${effect.allows}`);
            else
                this.note('lost', `${shown} ${effect.requirements}`);
        }
    }
}


/***/ }),

/***/ 65313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ policyFile)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26200);
/* harmony import */ var _formats_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96889);
/* harmony import */ var _policy_from_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14692);
/* harmony import */ var _policy_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84485);
/* harmony import */ var _compiles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79458);
/** A draft as a policy file: what its inputs say, written as `policy from-inputs` writes it. */





/**
 * The policy as YAML, below comments that say what it needs. It compiles to the policy of the draft's inputs.
 *
 * @returns undefined where it has no place for all that is required, which is then a `lost` note of the draft.
 */
async function policyFile(draft, variables) {
    if (draft.pinned.length > 0)
        draft.note('lost', 'The digests stand in the command line, and a policy file names only a list of them. Print a step instead (`--as step`), which writes the list.');
    loseMisread(draft);
    if (draft.notes.some(({ kind }) => kind === 'lost'))
        return undefined;
    const used = (0,_compiles_js__WEBPACK_IMPORTED_MODULE_4__/* .variablesOf */ .ht)(draft, variables).filter(({ value }) => value === undefined);
    const isOpen = (name) => draft.inputs.get(name)?.some((text) => used.some((variable) => text.includes(`{${variable.name}}`))) === true;
    try {
        const { text, beside, open } = await (0,_policy_from_inputs_js__WEBPACK_IMPORTED_MODULE_2__.policyOfInputs)((0,_compiles_js__WEBPACK_IMPORTED_MODULE_4__/* .givenBy */ .ny)(draft, variables, 'terminal'), _compiles_js__WEBPACK_IMPORTED_MODULE_4__/* .ELSEWHERE */ .pB, {
            claims: draft.claims,
            open: new Set(used.map(({ name }) => name)),
            // Their variables are filled in where inputs are read.
            stay: _policy_from_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .TRUST */ .Z.filter(isOpen),
        });
        const comments = [
            `# Made from: ${draft.command}`,
            ...(open.length > 0 ? [`# Needs: ${open.map((name) => `--var ${name}=VALUE`).join(' ')}`] : []),
            ...(beside.length > 0 ? [`# Give beside the policy: ${beside.map((name) => `--${name}`).join(' ')}`] : []),
            ...draft.downloads.map(({ url, file }) => `# Download before: ${url} as ${file}`),
        ];
        // A line break in the name of a download would end its comment.
        return `${comments.map(_formats_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK).join('\n')}\n${text}`;
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL))
            throw error;
        for (const { where, message, fix } of error.problems)
            draft.note('lost', `It cannot be written as a policy file: \`${where}\` ${message}. ${fix}`);
        return undefined;
    }
}
/** Values that inputs do not keep as they are: the policy would require something else, or nothing. */
function loseMisread({ inputs, notes }) {
    for (const [name, values] of inputs) {
        const isPath = _policy_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUT_NAMED */ .Xh.get(name)?.path === true;
        if (values.some((value) => value.trim() === _policy_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .UNSET */ .Ag))
            notes.push({
                kind: 'lost',
                text: `\`${name}\` is \`${_policy_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .UNSET */ .Ag}\`, which leaves an input out. Write another value.`,
            });
        else if (!isPath && values.some((value) => value.trim() !== value))
            notes.push({
                kind: 'lost',
                text: `\`${name}\` has blanks around its value, which inputs leave out. Remove them.`,
            });
    }
}


/***/ }),

/***/ 57290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bS: () => (/* binding */ stepsText),
/* harmony export */   gI: () => (/* binding */ stepProblem),
/* harmony export */   hr: () => (/* binding */ notInStep),
/* harmony export */   qo: () => (/* binding */ withOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _policy_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84485);
/* harmony import */ var _compiles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79458);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61035);
/** A draft as steps of a workflow. */




/** Where users put the commit of the version that they trust. */
const USES = 'signature-gate/signature-gate@FULL_COMMIT_SHA';
const STYLE = { lineWidth: 0, singleQuote: true };
/** Steps for `steps:` of a job, as YAML. */
function stepsText(draft, variables) {
    const steps = [...beforeSteps(draft, variables), { uses: USES, with: withOf(draft, variables) }];
    return `# Made from: ${draft.command}\n${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(steps, STYLE)}`;
}
/** The inputs as an object: booleans as such, lists one per line. */
function withOf(draft, variables) {
    const used = (0,_compiles_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesOf */ .ht)(draft, variables).filter(({ name }) => [...draft.inputs.values()].flat().some((text) => text.includes(`{${name}}`)));
    return {
        ...Object.fromEntries(inTableOrder(draft).map(([name, values]) => [
            name,
            _policy_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMED */ .Xh.get(name)?.shape === 'boolean' ? values[0] === 'true' : values.map(asText).join('\n'),
        ])),
        ...(used.length > 0 && {
            var: used.map(({ name, value, expression }) => `${name}=${value ?? expression}`).join('\n'),
        }),
    };
}
/** Text in which GitHub would find an expression: a name, or what a certificate says, must not be evaluated. */
function asText(value) {
    return value.replaceAll('${{', "${{ '${{' }}");
}
/** An input that no step can hold: it has one entry a line, without blanks around it. A policy file can. */
function notInStep({ inputs }) {
    const isWhole = (value) => !/[\r\n]/.test(value) && value.trim() === value && value !== _policy_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSET */ .Ag;
    return [...inputs].find(([, values]) => !values.every(isWhole))?.[0];
}
/** Why a step cannot hold it. */
function stepProblem(input) {
    return `A step cannot hold the value of \`${input}\`: it has a line break, or blanks around it. Use a policy file.`;
}
/** As the list of inputs has them: what is checked first. */
function inTableOrder({ inputs }) {
    const place = (name) => _policy_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc.findIndex((input) => input.name === name);
    return [...inputs].sort(([a], [b]) => place(a) - place(b));
}
/** What must be there before the gate looks: downloads, and digests that the command line brought along. */
function beforeSteps(draft, variables) {
    const commands = [
        ...draft.downloads.map(({ url, file }) => `curl -fsSL --proto '=https' -o ${word(`./${file}`)} ${word(url)}`),
        ...draft.pinned.map((line) => `printf '%s\\n' ${word(line)} >> pinned.sums`),
    ];
    if (commands.length === 0)
        return [];
    const used = [...variables.values()].filter(({ name }) => commands.some((command) => command.includes(`$${(0,_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentName */ .VE)(name)}"`)));
    const env = Object.fromEntries(used.map(({ name, value, expression }) => [(0,_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentName */ .VE)(name), value ?? expression]));
    const name = draft.downloads.length > 0 ? 'Download what signature-gate reads' : 'Write down the digests';
    return [{ name, shell: 'bash', ...(used.length > 0 && { env }), run: `${commands.join('\n')}\n` }];
}
/** One word of a shell: text in single quotes, variables in double quotes. */
function word(text) {
    return text.replace(/\{([a-z][a-z0-9-]*)\}|(?:(?!\{[a-z][a-z0-9-]*\})[\s\S])+/g, (piece, name) => name === undefined ? shellQuoted(piece) : `"$${(0,_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentName */ .VE)(name)}"`);
}
function shellQuoted(text) {
    return /^[A-Za-z0-9_./:=@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 61035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ unknownOutput),
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   gX: () => (/* binding */ shellVariableAt),
/* harmony export */   oA: () => (/* binding */ templateAt)
/* harmony export */ });
/**
 * What a command line leaves open: `$VERSION`, `${VERSION#v}`, `{{.Version}}`, `${{ matrix.os }}`. Each becomes a variable of
 * the gate, `{version}`, whose value comes from `var`.
 */
/** Names that templates of the gate already have a meaning for. */
const TAKEN = ['path', 'dir', 'name'];
const SHELL = /^\$(?:([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)(?:(##?)([^}]*)|[:%/^,@[-][^}]*)?\}|[0-9@*#?!$-])/;
const TEMPLATE = /^\{\{([^{}]*)\}\}/;
const EXPRESSION = /^\$\{\{([^{}]*)\}\}/;
/** Reads `{{\u2026}}` or `${{ \u2026 }}` at the beginning of a text. */
function templateAt(text) {
    const expression = EXPRESSION.exec(text);
    if (expression) {
        const name = nameOf(expression[1] ?? '');
        return { variable: { name, expression: expression[0] }, length: expression[0].length };
    }
    const template = TEMPLATE.exec(text);
    if (!template)
        return undefined;
    const source = (template[1] ?? '').trim();
    const name = /^trimV\b/.test(source) ? `${nameOf(source.replace(/^trimV\b/, ''))}-number` : nameOf(source);
    return { variable: { name, expression: environmentOf(name) }, length: template[0].length };
}
/** Reads `$NAME` or `${NAME\u2026}` at the beginning of a text. */
function shellVariableAt(text) {
    const [whole, bare, braced, strip, pattern] = SHELL.exec(text) ?? [];
    if (whole === undefined)
        return undefined;
    const shellName = bare ?? braced;
    if (shellName === undefined) {
        const name = 'argument';
        return { variable: { name, expression: environmentOf(name) }, length: whole.length };
    }
    const isPlain = whole === `$${shellName}` || whole === `\${${shellName}}`;
    if (isPlain) {
        const name = nameOf(shellName);
        return { variable: { name, expression: `\${{ env.${shellName} }}` }, shellName, length: whole.length };
    }
    const name = strip !== undefined && pattern === 'v' ? `${nameOf(shellName)}-number` : `${nameOf(shellName)}-part`;
    return { variable: { name, expression: environmentOf(name) }, length: whole.length };
}
/** The variable for what a command printed (`$(\u2026)`), which nobody knows beforehand. */
function unknownOutput(count) {
    const name = `output-${count}`;
    return { name, expression: environmentOf(name) };
}
/** `{version}` \u2192 `VERSION`, as an environment variable. */
function environmentName(name) {
    return name.replaceAll('-', '_').toUpperCase();
}
function environmentOf(name) {
    return `\${{ env.${environmentName(name)} }}`;
}
/** `.Env.MY_Tag` \u2192 `env-my-tag`; a letter comes first. */
function nameOf(source) {
    const words = source.match(/[A-Z]?[a-z0-9]+|[A-Z0-9]+/g) ?? [];
    const name = words.join('-').toLowerCase();
    if (!/^[a-z]/.test(name))
        return name === '' ? 'value' : `value-${name}`;
    return TAKEN.includes(name) ? `${name}-value` : name;
}


/***/ }),

/***/ 30459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ policyFromBytes),
/* harmony export */   policyFromFile: () => (/* binding */ policyFromFile)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26200);
/* harmony import */ var _net_network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82989);
/* harmony import */ var _compile_compile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97089);
/* harmony import */ var _compile_untrusted_checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54590);
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89707);
/* harmony import */ var _file_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99628);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84485);
/* harmony import */ var _inputs_parts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56536);
/* harmony import */ var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50357);
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
    const malformed = (0,_file_source_js__WEBPACK_IMPORTED_MODULE_5__/* .pinProblem */ .XC)(pin);
    const before = [
        ...besideProblems(given),
        ...(malformed ? [malformed] : []),
        ...(pin === undefined ? await (0,_compile_untrusted_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .checkoutProblems */ .d)(fileItself(source), context) : []),
        ...(given.offline ? remoteProblems(source) : []),
        // Where nothing is read from elsewhere (`policy check`), nothing of the network matters.
        ...(given.offline || !readRemote ? [] : await (0,_net_network_js__WEBPACK_IMPORTED_MODULE_1__/* .networkProblemsOf */ .Yv)(context.env)),
    ];
    if (before.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(before);
    const read = await (0,_file_source_js__WEBPACK_IMPORTED_MODULE_5__/* .readPolicyBytes */ .gS)(source, context.workspace, readRemote);
    if ('message' in read)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL([{ where: 'policy', ...read }]);
    // Only what was pinned is parsed.
    const changed = (0,_file_source_js__WEBPACK_IMPORTED_MODULE_5__/* .pinProblem */ .XC)(pin, read.bytes);
    if (changed)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL([changed]);
    return policyFromBytes(read.bytes, source, given, { ...context, fetches: readRemote !== undefined });
}
/**
 * Compiles the bytes of a policy file.
 *
 * @param source what the file is called in messages and in the report
 * @throws ConfigError with every problem at once, each with line and column.
 */
async function policyFromBytes(bytes, source, given, context) {
    // The parser, which most runs do not need.
    const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9326)]).then(__webpack_require__.bind(__webpack_require__, 99326));
    const { tree, problems } = readYaml(bytes);
    return (0,_compile_compile_js__WEBPACK_IMPORTED_MODULE_2__/* .compile */ .w)((0,_document_document_js__WEBPACK_IMPORTED_MODULE_4__/* .statedPolicy */ .U)({ source, digest: (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_8__/* .namedSha256 */ .h)(bytes) }, tree, problems), given, context);
}
/** What is required in two places could differ: a policy file alone says it. */
function besideProblems(given) {
    return _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .INPUTS */ .mc.flatMap(({ name, sets }) => {
        if (sets === undefined || !(0,_inputs_parts_js__WEBPACK_IMPORTED_MODULE_7__/* .isGiven */ .qR)(given, name))
            return [];
        const message = 'cannot be used together with `policy`';
        return [{ where: name, message, fix: 'Write it into the policy file, or remove it.' }];
    });
}
function fileItself(source) {
    const fix = 'Pin it with `policy-digest`, or read it from a commit: `owner/repo@<commit>:path`.';
    const parsed = (0,_file_source_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePolicySource */ .pl)(source);
    return 'kind' in parsed && parsed.kind === 'file' ? [{ where: 'policy', path: parsed.path, fix }] : [];
}
/** A policy out of a repository is read over the network. */
function remoteProblems(source) {
    const parsed = (0,_file_source_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePolicySource */ .pl)(source);
    if (!('kind' in parsed) || parsed.kind !== 'remote')
        return [];
    const message = `\`${source}\` is in a repository, which cannot be asked with \`offline\``;
    return [{ where: 'policy', message, fix: 'Give the path of a file, and pin it with `policy-digest`.' }];
}


/***/ }),

/***/ 14692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ TRUST),
  policyOfInputs: () => (/* binding */ policyOfInputs)
});

// UNUSED EXPORTS: comparable

// EXTERNAL MODULE: ./lib/core/errors.js + 5 modules
var errors = __webpack_require__(26200);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/policy/compile/compile.js + 64 modules
var compile = __webpack_require__(97089);
// EXTERNAL MODULE: ./lib/policy/compile/defined.js
var defined = __webpack_require__(64457);
// EXTERNAL MODULE: ./lib/policy/document/make-tree.js
var make_tree = __webpack_require__(61951);
// EXTERNAL MODULE: ./lib/formats/escape.js
var formats_escape = __webpack_require__(96889);
;// CONCATENATED MODULE: ./lib/policy/file/write-policy.js
/** A document as the text of a policy file. Every text is quoted, so that no reader of YAML can take it for something else. */


/** What the lines of a nested value begin with. */
const STEP = '  ';
/** Keys that need no quotes: the gate's own, and most that people choose. */
const PLAIN = /^[A-Za-z][A-Za-z0-9_-]*$/;
/** Words that YAML 1.1 takes for booleans; its readers look at policies too. */
const TAKEN = new Set(['y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false', 'null']);
/** @param variables of which those that the document names are written under `vars` */
function policyText(tree, variables) {
    const used = [...variables].filter(([name]) => textsOf(tree).some((text) => text.includes(`{${name}}`)));
    const vars = used.map(([name, value]) => (0,make_tree/* entry */.f_)(name, (0,make_tree/* scalar */.d_)(value, tree.place)));
    const [version, ...rest] = tree.entries;
    const all = [version, vars.length > 0 ? (0,make_tree/* entry */.f_)('vars', (0,make_tree/* mapOf */.A7)(vars, tree.place)) : undefined, ...rest];
    return `${linesOf((0,make_tree/* mapOf */.A7)(all, tree.place)).join('\n')}\n`;
}
/** The document with one more key, where the values can be written: in a file what stands in braces is a variable. */
function withTexts(tree, key, values) {
    if (!values || values.some((value) => /\{[A-Za-z]/.test(value)))
        return tree;
    const texts = values.map((value) => (0,make_tree/* scalar */.d_)(value, tree.place));
    const [only] = texts;
    const added = only && texts.length === 1 ? only : (0,make_tree/* listOf */.c3)(texts, tree.place);
    return (0,make_tree/* mapOf */.A7)([...tree.entries, (0,make_tree/* entry */.f_)(key, added)], tree.place);
}
function textsOf(tree) {
    switch (tree.kind) {
        case 'scalar':
            return [String(tree.value)];
        case 'list':
            return tree.items.flatMap(textsOf);
        case 'map':
            return tree.entries.flatMap(({ key, value }) => [key, ...textsOf(value)]);
    }
}
function linesOf(tree) {
    switch (tree.kind) {
        case 'scalar':
            return [typeof tree.value === 'string' ? yamlQuoted(tree.value) : String(tree.value)];
        case 'list':
            return tree.items.flatMap((item) => below('-', linesOf(item)));
        case 'map':
            return tree.entries.flatMap(pairLines);
    }
}
function pairLines({ key, value }) {
    const word = `${PLAIN.test(key) && !TAKEN.has(key.toLowerCase()) ? key : yamlQuoted(key)}:`;
    const lines = linesOf(value);
    return value.kind === 'scalar' ? [`${word} ${lines.join('')}`] : [word, ...lines.map((line) => STEP + line)];
}
/** A mark before the first line, the others below what stands behind it. */
function below(mark, lines) {
    return lines.map((line, index) => `${index === 0 ? `${mark} ` : STEP}${line}`);
}
/**
 * JSON's texts are YAML's (YAML 1.2.2, section 1.3). What nobody sees, would end a line or begins a command of the runner is written
 * as an escape: both hosts print the policy, and show such characters in a way that no reader of YAML takes back.
 */
function yamlQuoted(text) {
    return Array.from(JSON.stringify(text).replaceAll('##[', '##\\u005b'), (character) => (0,formats_escape/* visible */.RK)(character) === character ? character : escaped(character)).join('');
}
function escaped(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
}

// EXTERNAL MODULE: ./lib/policy/inputs/call-document.js + 4 modules
var call_document = __webpack_require__(45469);
// EXTERNAL MODULE: ./lib/policy/inputs/inputs.js + 3 modules
var inputs = __webpack_require__(84485);
// EXTERNAL MODULE: ./lib/policy/from-file.js
var from_file = __webpack_require__(30459);
;// CONCATENATED MODULE: ./lib/policy/from-inputs.js
/** `policy from-inputs`: the document of a call, written as a policy file that means the same. */








/** Inputs about the run that a policy file has a key for. */
const TRUST = ['trusted-root', 'rekor-url'];
/**
 * Writes the file, and reads it again: what does not compile to the policy of the call is not handed out.
 *
 * @throws ConfigError with everything that is wrong with the call, or that a file cannot say.
 */
async function policyOfInputs(given, context, { claims = new Map(), open = new Set(), stay = [] } = {}) {
    const { policy } = await (0,compile/* compile */.w)((0,call_document/* statedByInputs */.k)(given, { claims }), given, context);
    const texts = { 'trusted-root': given['trusted-root'], 'rekor-url': (0,defined/* said */.a)(given['rekor-url'], (url) => [url]) };
    const tree = TRUST.filter((name) => !stay.includes(name)).reduce((whole, name) => withTexts(whole, name, texts[name]), (0,call_document/* callTree */.j)(given, { claims }).tree);
    const keys = tree.entries.map(({ key }) => key);
    const variables = [...(given.var ?? [])];
    const text = policyText(tree, new Map(variables.filter(([name]) => !open.has(name))));
    const samples = new Map(variables.filter(([name]) => open.has(name) && text.includes(`{${name}}`)));
    const names = inputs/* INPUTS */.mc.flatMap(({ name, sets }) => {
        const isBeside = sets === undefined && name !== 'var' && given[name] !== undefined;
        return isBeside && !keys.includes(name) ? [name] : [];
    });
    const beside = {
        ...Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name))),
        ...(samples.size > 0 && { var: samples }),
    };
    const again = await (0,from_file/* policyFromBytes */._)(Buffer.from(text), 'policy.yml', beside, context);
    if (comparable(again.policy) !== comparable(policy)) {
        const fix = 'Write the policy by hand, and report this; docs/policy.md says how.';
        throw new errors/* ConfigError */.xL([{ where: 'policy', message: 'of these inputs cannot be written as a file', fix }]);
    }
    if (text.split('\n').some((line) => line.length > limits/* MAX_LINE */.MV)) {
        const message = `would have a line of more than ${limits/* MAX_LINE */.MV} characters, which is cut where it is printed`;
        const fix = 'Save the long value, such as a key, as a file and name that file.';
        throw new errors/* ConfigError */.xL([{ where: 'policy', message, fix }]);
    }
    return { text, beside: names, open: [...samples.keys()] };
}
/** What a policy requires, as text: without what names its source, and with what cannot be compared by what it is made from. */
function comparable(policy) {
    const { source: _source, digest: _digest, warnings: _warnings, ...requirements } = policy;
    return JSON.stringify(requirements, (key, value) => {
        if (key === 'whole' || key === 'part' || key === 'key' || key === 'certificate')
            return undefined;
        return value;
    });
}


/***/ })

};
