export const id = 1230;
export const ids = [1230];
export const modules = {

/***/ 11230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _convert_policy_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65313);
/* harmony import */ var _convert_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57290);
/* harmony import */ var _inspect_late_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34981);
/* harmony import */ var _inspect_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10259);




const [PRINTED, NOT_VERIFIED, MISUSED, COULD_NOT_LOOK] = [0, 1, 2, 3];
/** @returns 0 printed, 1 something was not verified, 2 misused, 3 it could not look; nothing is printed but with 0 */
async function run({ values, positional }, console) {
    const remote = ['release', 'image'].flatMap((name) => values.get(name) ?? []);
    const subjects = [...positional, ...remote];
    if (subjects.length === 0 || (positional.length > 0 && remote.length > 0) || remote.length > 1) {
        console.err('error: name files, one `--release` or one `--image`.');
        return MISUSED;
    }
    if (positional.includes('-')) {
        console.err('error: standard input has no name that a step could use. Name the file.');
        return MISUSED;
    }
    const { pinned, code } = await inspectAll(subjects, values, console);
    if (code !== PRINTED) {
        console.err('error: nothing is printed, since what was not verified cannot be pinned.');
        return code;
    }
    return print(merged(pinned), values.get('as') === 'policy' ? 'policy' : 'step', console);
}
/** Inputs that pin each subject; `code` is another one than 0 where one of them could not be verified. */
async function inspectAll(subjects, flags, console) {
    const pinned = [];
    let code = PRINTED;
    const { inspect } = await (0,_inspect_late_js__WEBPACK_IMPORTED_MODULE_3__/* .lateInspect */ .n)();
    for (const subject of subjects) {
        const found = await inspect(flags.has('image') ? asImage(subject) : subject, flags, console);
        const [first, ...more] = typeof found === 'string' ? [] : found.accepted;
        if (first)
            pinned.push(first.inputs);
        else
            code = Math.max(code, complain(subject, found, console));
        if (first?.integrityOnly)
            console.err(`note: ${subject}: ${first.title} Pin a signer if the publisher has one.`);
        if (more.length > 0)
            console.err(`note: ${subject} has ${more.length} more signers that were verified; \`inspect\` shows them.`);
    }
    return { pinned, code };
}
async function print(all, as, console) {
    const none = new Map();
    const drafts = all.map((inputs) => (0,_inspect_report_js__WEBPACK_IMPORTED_MODULE_2__/* .draftOf */ .bz)(inputs, 'init'));
    const texts = [];
    for (const draft of drafts) {
        const text = as === 'policy' ? await (0,_convert_policy_file_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .X)(draft, none) : (0,_convert_step_js__WEBPACK_IMPORTED_MODULE_1__/* .stepsText */ .bS)(draft, none);
        if (text !== undefined)
            texts.push(text);
    }
    const lost = drafts.flatMap(({ notes }) => notes).find(({ kind }) => kind === 'lost');
    if (lost || (as === 'policy' && drafts.length > 1)) {
        const several = 'the files have several signers, so that each needs a policy of its own. Run `init` for each, or print steps.';
        console.err(`error: ${lost?.text ?? several}`);
        return NOT_VERIFIED;
    }
    const [unwritable] = as === 'step' ? drafts.flatMap((draft) => (0,_convert_step_js__WEBPACK_IMPORTED_MODULE_1__/* .notInStep */ .hr)(draft) ?? []) : [];
    if (unwritable !== undefined) {
        console.err(`error: ${(0,_convert_step_js__WEBPACK_IMPORTED_MODULE_1__/* .stepProblem */ .gI)(unwritable)}`);
        return NOT_VERIFIED;
    }
    for (const text of texts)
        console.out(text);
    return PRINTED;
}
function complain(subject, found, console) {
    if (typeof found === 'string')
        console.err(`error: ${found}`);
    else {
        const why = found.findings.flatMap((finding) => finding.why ?? []).join(' ');
        console.err(`error: ${subject} was not verified. ${why}`);
    }
    return typeof found !== 'string' && found.couldNotLook ? COULD_NOT_LOOK : NOT_VERIFIED;
}
function asImage(reference) {
    return reference.startsWith('oci://') ? reference : `oci://${reference}`;
}
/** Files for which everything else is the same become one step. */
function merged(all) {
    const steps = new Map();
    for (const inputs of all) {
        const rest = JSON.stringify(inputs.filter(({ name }) => name !== 'artifacts'));
        const files = [steps.get(rest) ?? [], inputs]
            .flat()
            .flatMap(({ name, values }) => (name === 'artifacts' ? values : []));
        steps.set(rest, [
            ...(files.length > 0 ? [{ name: 'artifacts', values: [...new Set(files)] }] : []),
            ...inputs.filter(({ name }) => name !== 'artifacts'),
        ]);
    }
    return [...steps.values()];
}


/***/ }),

/***/ 10259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   St: () => (/* binding */ vouchedBy),
/* harmony export */   UH: () => (/* binding */ reportText),
/* harmony export */   bz: () => (/* binding */ draftOf),
/* harmony export */   l4: () => (/* binding */ reportJson),
/* harmony export */   lA: () => (/* binding */ acceptedBy)
/* harmony export */ });
/* harmony import */ var _policy_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84485);
/* harmony import */ var _convert_draft_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64809);
/* harmony import */ var _convert_policy_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65313);
/* harmony import */ var _convert_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57290);




/** The signer of a list, as the signer of what it lists. */
function vouchedBy(lists, signer) {
    return [lists, { name: 'checksums-signed', values: ['true'] }, ...signer.filter(({ name }) => name !== 'artifacts')];
}
/** What one verified signer becomes. */
function acceptedBy({ proof, inputs }) {
    const key = inputs.find(({ name }) => name === 'key')?.values[0];
    const ofFile = key === undefined || /[\r\n]/.test(key) ? 'a key' : `a key of ${key}`;
    const by = proof.identity ?? proof.openpgp?.fingerprint ?? ofFile;
    return {
        finding: { title: proof.file === '' ? 'signature' : proof.file, verified: true, rows: factsOf(proof) },
        accepted: {
            title: `The step below accepts exactly what ${by} signed. This was tested.`,
            inputs,
        },
    };
}
function factsOf(proof) {
    const optional = (label, text) => text === undefined ? [] : [[label, text]];
    return [
        ...optional('identity', proof.identity),
        ...optional('issuer', proof.issuer),
        ...optional('key', proof.keyFingerprint && `sha256:${proof.keyFingerprint}`),
        ...optional('OpenPGP key', proof.openpgp?.fingerprint),
        ...optional('comment', proof.comment),
        ...proof.times.map(({ at, by }) => ['signed', `${at.toISOString()} (${by.replace('-', ' ')})`]),
        ...optional('log entry', proof.log && `${proof.log.index} in ${proof.log.url}`),
        ...optional('predicate type', proof.predicateType),
        ...Object.entries(proof.claims ?? {}).map(([name, text]) => [name, text]),
        ...optional('trusted root', proof.root),
    ];
}
/** A column for labels, as wide as the longest of a block and no narrower than this. */
const LABEL_WIDTH = 23;
async function reportText({ what, kind, findings, accepted }) {
    const blocks = findings.map(({ title, verified, rows, why }) => {
        const column = Math.max(LABEL_WIDTH, ...rows.map(([label]) => label.length));
        return [
            `${verified ? '\u2713 verified' : '\u2717 not verified'}: ${title}`,
            ...rows.map(([label, text]) => `    ${label.padEnd(column)} ${text.replaceAll('\n', ' ')}`),
            ...(why === undefined ? [] : [`    ${why.replaceAll('\n', ' ')}`]),
        ].join('\n');
    });
    const ends = [];
    for (const { title, inputs } of accepted) {
        const draft = draftOf(inputs);
        const policy = await (0,_convert_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .policyFile */ .X)(draft, NONE);
        const file = policy === undefined ? '' : `\nAs a policy file:\n\n${policy}`;
        const unwritable = (0,_convert_step_js__WEBPACK_IMPORTED_MODULE_2__/* .notInStep */ .hr)(draft);
        const step = unwritable === undefined ? (0,_convert_step_js__WEBPACK_IMPORTED_MODULE_2__/* .stepsText */ .bS)(draft, NONE) : `${(0,_convert_step_js__WEBPACK_IMPORTED_MODULE_2__/* .stepProblem */ .gI)(unwritable)}\n`;
        ends.push(`${title}\n\n${step}${file}`);
    }
    const nothing = 'Nothing was verified, so there is nothing to suggest.';
    return [`${what}: ${kind}`, ...blocks, ...(ends.length > 0 ? ends : [nothing])].join('\n\n');
}
async function reportJson({ what, kind, findings, accepted }) {
    const suggested = [];
    for (const { inputs } of accepted) {
        const draft = draftOf(inputs);
        const policy = await (0,_convert_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .policyFile */ .X)(draft, NONE);
        const step = (0,_convert_step_js__WEBPACK_IMPORTED_MODULE_2__/* .notInStep */ .hr)(draft) === undefined ? { with: (0,_convert_step_js__WEBPACK_IMPORTED_MODULE_2__/* .withOf */ .qo)(draft, NONE) } : {};
        suggested.push({ ...step, ...(policy !== undefined && { policy }) });
    }
    return {
        what,
        kind,
        findings: findings.map(({ title, verified, rows, why }) => ({
            title,
            verified,
            facts: rows.map(([name, value]) => ({ name, value })),
            ...(why !== undefined && { why }),
        })),
        accepted: suggested,
    };
}
/** Only the reader can know the right signer. */
const COMPARE = 'Anyone can sign a file: compare the signer with what the project says.';
const NONE = new Map();
/** Inputs as a draft of a step; `{\u2026}` in them is text, which no variable fills. */
function draftOf(inputs, madeBy = 'inspect') {
    const draft = new _convert_draft_js__WEBPACK_IMPORTED_MODULE_3__/* .Draft */ .K(`signature-gate ${madeBy}. ${COMPARE}`, {
        words: [],
        env: new Map(),
        globs: new Set(),
        outputs: new Map(),
    });
    for (const { name, values } of inputs) {
        // What is in the table has a name of the table.
        if (_policy_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMED */ .Xh.has(name))
            draft.set(name, ...values);
    }
    return draft;
}


/***/ })

};
