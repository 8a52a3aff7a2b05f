export const id = 4692;
export const ids = [4692];
export const modules = {

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
