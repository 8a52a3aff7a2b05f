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
/* harmony import */ var _inspect_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99579);
/* harmony import */ var _inspect_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10259);




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
    for (const subject of subjects) {
        const found = await (0,_inspect_command_js__WEBPACK_IMPORTED_MODULE_2__.inspect)(flags.has('image') ? asImage(subject) : subject, flags, console);
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
function print(all, as, console) {
    const none = new Map();
    const drafts = all.map((inputs) => (0,_inspect_report_js__WEBPACK_IMPORTED_MODULE_3__/* .draftOf */ .bz)(inputs, 'init'));
    const texts = drafts.map((draft) => (as === 'policy' ? (0,_convert_policy_file_js__WEBPACK_IMPORTED_MODULE_0__/* .policyText */ .M)(draft, none) : (0,_convert_step_js__WEBPACK_IMPORTED_MODULE_1__/* .stepsText */ .bS)(draft, none)));
    const lost = drafts.flatMap(({ notes }) => notes).find(({ kind }) => kind === 'lost');
    if (lost || (as === 'policy' && texts.length > 1)) {
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


/***/ })

};
