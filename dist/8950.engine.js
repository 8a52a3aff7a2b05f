export const id = 8950;
export const ids = [8950];
export const modules = {

/***/ 97850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ tryGate)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26200);
/* harmony import */ var _gate_find_artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57034);
/* harmony import */ var _gate_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(797);
/* harmony import */ var _gate_scratch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72197);
/* harmony import */ var _host_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39888);
/* harmony import */ var _policy_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4796);
/* harmony import */ var _policy_read_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85339);
/* harmony import */ var _core_time_limit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45708);
/** The gate itself, asked by a command: nothing is reported, written or handed over. */








/** Runs the gate without its reports. */
async function tryGate({ inputs, eitherForm }, console) {
    const silent = { write: () => undefined };
    const host = (0,_host_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalHost */ .P)({ inputs, verbose: false, color: false, ...(eitherForm && { eitherForm }) }, console.env, silent, silent);
    const scratch = (0,_gate_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .createScratch */ .H)(host.tempRoot);
    try {
        const { policy, options } = await (0,_policy_read_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .readPolicy */ .T)((0,_policy_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .K)(inputs, 'terminal'), host);
        const signal = (0,_core_time_limit_js__WEBPACK_IMPORTED_MODULE_7__/* .timeLimit */ .z)(options.timeoutMs);
        const source = await (0,_gate_find_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .findArtifacts */ .n)(policy, options, host, { scratch, signal });
        return { verdict: (await (0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)(source, options, host, signal)).verdict };
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL))
            throw error;
        return {
            problems: error.problems.map(({ where, message, fix, code = 'CONFIG_INVALID' }) => ({
                code,
                message: `\`${where}\`: ${message}`,
                hint: fix,
            })),
        };
    }
    finally {
        await scratch.remove();
    }
}


/***/ }),

/***/ 48950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/files/file-fault.js
var file_fault = __webpack_require__(80272);
// EXTERNAL MODULE: ./lib/files/folders.js
var files_folders = __webpack_require__(3166);
// EXTERNAL MODULE: ./lib/files/near-files.js
var near_files = __webpack_require__(83087);
// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
// EXTERNAL MODULE: ./lib/commands/inspect/try-gate.js
var try_gate = __webpack_require__(97850);
// EXTERNAL MODULE: ./lib/formats/image-reference.js
var image_reference = __webpack_require__(57517);
;// CONCATENATED MODULE: ./lib/commands/pin/digests.js

/** @param verdict one that passed; what passed only by a switch or an exception is not taken from it */
function digestsIn({ artifacts }) {
    const byTag = new Map();
    const exact = new Set();
    for (const { image, name, result } of artifacts) {
        if (!image || result !== 'pass')
            continue;
        exact.add(`${image.repository}@${image.digest}`);
        // Beside a digest nobody asks the registry for the tag.
        if (image.tag === undefined || name.includes('@'))
            continue;
        const key = `${image.repository}:${image.tag}`;
        byTag.set(key, (byTag.get(key) ?? new Set()).add(image.digest));
    }
    return { byTag, exact };
}
/** The digest that was verified for a reference; undefined where there is none, or more than one. */
function digestOf(reference, { byTag, exact }) {
    const repository = (0,image_reference/* repositoryName */.aR)(reference);
    const { digest, tag = '' } = reference;
    if (digest !== undefined)
        return exact.has(`${repository}@${digest}`) ? digest : undefined;
    const [found, ...more] = byTag.get(`${repository}:${tag}`) ?? [];
    return more.length === 0 ? found : undefined;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/evidence/deployed/declared/declared.js + 12 modules
var declared = __webpack_require__(26274);
;// CONCATENATED MODULE: ./lib/commands/pin/plan.js
/** What is to be pinned in one file, and the file's text with it. Pure. */




/**
 * @param file how messages call it
 * @param leave names of images or of their repositories that stay as they are
 */
function readPlan(bytes, file, leave) {
    const text = (0,external_node_buffer_.isUtf8)(bytes) ? bytes.toString('utf8') : '';
    const form = (0,declared/* declaredForm */.z)(withoutByteOrderMark(text));
    if (form === undefined)
        return { problems: [noForm(file)] };
    const images = [];
    const problems = [];
    const left = new Map();
    for (const one of mentionsIn(text, form, file)) {
        if ('code' in one)
            problems.push(one);
        else {
            const parsed = (0,image_reference/* parseImageReference */.o_)(one.text);
            const reference = 'value' in parsed && one.unclear === undefined ? parsed.value : undefined;
            const known = leave.find((name) => name === one.text || (reference && isOf(name, reference)));
            if (known !== undefined)
                left.set(known, (left.get(known) ?? 0) + 1);
            else if (reference)
                images.push({ ...one, reference });
            else
                problems.push(notPinnable(one, file));
        }
    }
    return problems.length > 0 ? { problems } : { file, text, form, images, left };
}
function noForm(file) {
    const hint = '`pin` writes manifests of Kubernetes, compose files and Dockerfiles.';
    return { code: 'DEPLOYED_MALFORMED', message: `${file} is none of the files that can be pinned`, hint, at: { file } };
}
function notPinnable({ text, place, unclear = 'is not the name of an image' }, file) {
    const hint = `Write the name of the image, or add \`--leave ${JSON.stringify(text)}\` to keep it as it is.`;
    return { code: 'DEPLOYED_UNRESOLVED', message: `${file}: ${text} ${unclear} (${place})`, hint, at: { file } };
}
/** Mentions with their places in the whole text, the mark that Windows' editors write among it. */
function* mentionsIn(text, form, file) {
    const shift = text.length - withoutByteOrderMark(text).length;
    for (const one of (0,declared/* declaredIn */.e)(withoutByteOrderMark(text), form, file)) {
        if ('code' in one)
            yield one;
        else if (!('text' in one))
            yield running(file);
        else if (one.span)
            yield { ...one, span: { start: one.span.start + shift, end: one.span.end + shift } };
        else
            yield one;
    }
}
function running(file) {
    const hint = 'Pin the file that the pods are made from.';
    return { code: 'DEPLOYED_MALFORMED', message: `${file} lists pods that run`, hint, at: { file } };
}
function withoutByteOrderMark(text) {
    return text.startsWith('\ufeff') ? text.slice(1) : text;
}
/** True where a name is that of the repository, with or without the tag. */
function isOf(name, reference) {
    const parsed = (0,image_reference/* parseImageReference */.o_)(name);
    if (!('value' in parsed) || (0,image_reference/* repositoryName */.aR)(parsed.value) !== (0,image_reference/* repositoryName */.aR)(reference))
        return false;
    return !/[:@]/.test(name.slice(name.lastIndexOf('/'))) || parsed.value.tag === reference.tag;
}
/** `ghcr.io/acme/web:1.2.3`, as the gate is asked for it. */
function referenceOf({ reference }) {
    const { tag, digest } = reference;
    return `${(0,image_reference/* repositoryName */.aR)(reference)}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
/** The text with the digests that were verified. It is read again: nothing else may have changed by it. */
function pinned(plan, digests) {
    const { file, text, form, images } = plan;
    const edits = new Map();
    const errors = [];
    const lines = [];
    const expected = [];
    for (const image of images) {
        const digest = digestOf(image.reference, digests);
        const name = image.reference.digest === undefined ? `${tagged(image)}@${digest ?? ''}` : image.text;
        expected.push(name);
        if (digest === undefined)
            errors.push(`${file}: ${image.text} was not verified (${image.place}).`);
        else if (name !== image.text && !image.span)
            errors.push(`${file}: ${image.text} ${NOT_IN_PLACE} (${image.place}).`);
        else if (name !== image.text && image.span && !edits.has(image.span.start)) {
            edits.set(image.span.start, { ...image.span, text: name });
            lines.push(`${file}: ${name} (${image.place})`);
        }
    }
    if (errors.length > 0)
        return { errors };
    const changed = withEdits(text, [...edits.values()]);
    const again = namesIn(changed, form, file);
    const before = namesIn(text, form, file, new Map(images.map(({ text: from }, at) => [from, expected[at] ?? from])));
    if (again === undefined || again !== before)
        return { errors: [`${file}: an image cannot be pinned where it stands, because other names are made of it.`] };
    return { text: changed, lines };
}
const NOT_IN_PLACE = 'is not written in one piece, so that no digest can be put behind it';
/** Without a tag `latest` was verified, and is said. */
function tagged({ text, reference }) {
    return /:[^/]*$/.test(text) ? text : `${text}:${reference.tag ?? 'latest'}`;
}
function withEdits(text, edits) {
    let changed = '';
    let end = 0;
    for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
        changed += text.slice(end, edit.start) + edit.text;
        end = edit.end;
    }
    return changed + text.slice(end);
}
/** All names in their order, with those that are pinned in the place of what they were; undefined where not all can be read. */
function namesIn(text, form, file, instead = new Map()) {
    const names = [];
    for (const one of mentionsIn(text, form, file)) {
        if ('code' in one)
            return undefined;
        names.push(JSON.stringify([instead.get(one.text) ?? one.text, one.line, one.unclear ?? '']));
    }
    return names.join('\n');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
;// CONCATENATED MODULE: ./lib/commands/pin/replace-all.js
/** Replaces several files, or none of them. */





/**
 * Writes each text beside its file, and renames when all are written. A file that changed since it was read is left alone, and so are
 * all others then. What was renamed before something failed gets its bytes back.
 *
 * @returns what is wrong; undefined where all are replaced
 */
async function replaceAll(files) {
    const staged = [];
    const replaced = [];
    try {
        for (const file of files) {
            const temporary = `${file.path}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
            staged.push({ file, temporary });
            await stage(temporary, file, file.text);
        }
        for (const { file } of staged)
            expectUnchanged(file);
        for (const { file, temporary } of staged) {
            await (0,promises_.rename)(temporary, file.path);
            replaced.push(file);
        }
        return undefined;
    }
    catch (error) {
        const lost = await restore(replaced);
        return `the files cannot be written: ${(0,result/* wordsOf */.Z9)(error)}${lost.map((path) => `; ${path} could not be put back`).join('')}`;
    }
    finally {
        for (const { temporary } of staged)
            await (0,promises_.rm)(temporary, { force: true });
    }
}
/** A new file with the permissions of the one that it will replace. */
async function stage(temporary, { path }, content) {
    const { mode } = await (0,promises_.lstat)(path);
    await (0,promises_.writeFile)(temporary, content, { flag: 'wx' });
    await (0,promises_.chmod)(temporary, mode & 0o777);
}
function expectUnchanged({ path, bytes }) {
    const now = (0,read_file/* readWhole */.oD)(path, limits/* MAX_DECLARED_BYTES */.K4);
    if (!('bytes' in now) || !now.bytes.equals(bytes))
        throw new Error(`${path} changed meanwhile`);
}
/** @returns paths of those that have the new text still */
async function restore(files) {
    const lost = [];
    for (const file of files) {
        const temporary = `${file.path}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
        try {
            await stage(temporary, file, file.bytes);
            await (0,promises_.rename)(temporary, file.path);
        }
        catch {
            lost.push(file.path);
            await (0,promises_.rm)(temporary, { force: true });
        }
    }
    return lost;
}

;// CONCATENATED MODULE: ./lib/commands/pin/command.js
/**
 * `signature-gate pin`: verifies the images that manifests, compose files and Dockerfiles name, and writes the digest that was verified
 * behind each. All files are written, or none is.
 */










const [PINNED, NOT_VERIFIED, WRONG, COULD_NOT_LOOK] = [0, 1, 2, 3];
/** Flags of this command alone; every other one is an input of `verify`. */
const OWN = ['leave', 'dry-run', 'help'];
/** @returns 0 all is pinned, 1 something was not verified, 2 misused, 3 it could not look; files are written with 0 alone */
async function run(line, console) {
    const done = await pin(line, console);
    if ('code' in done) {
        for (const error of done.errors)
            console.err(`error: ${error}`);
        console.err('error: nothing is written.');
        return done.code;
    }
    for (const text of done.lines)
        console.out(text);
    return PINNED;
}
async function pin({ values, lists = new Map(), positional }, console) {
    if (positional.length === 0)
        return stop(WRONG, 'name at least one file.');
    const leave = lists.get('leave') ?? [];
    const files = readFiles([...new Set(positional)], leave, console);
    if ('code' in files)
        return files;
    const plans = files.map(({ plan }) => plan);
    const idle = leave.filter((one) => !plans.some(({ left }) => left.has(one)));
    if (idle.length > 0)
        return stop(WRONG, ...idle.map((one) => `no file names \`${one}\`, which \`--leave\` does.`));
    const digests = await verify(plans, { values, lists }, console);
    if ('code' in digests)
        return digests;
    const changes = files.map(({ path, bytes, plan }) => {
        const change = pinned(plan, digests);
        return 'errors' in change ? change : { path, bytes, ...change };
    });
    const errors = changes.flatMap((one) => ('errors' in one ? one.errors : []));
    if (errors.length > 0)
        return stop(NOT_VERIFIED, ...errors);
    const sound = changes.flatMap((one) => ('errors' in one ? [] : [one]));
    if (!values.has('dry-run')) {
        const problem = await replaceAll(sound.filter(({ lines }) => lines.length > 0));
        if (problem !== undefined)
            return stop(COULD_NOT_LOOK, problem);
    }
    return { lines: [...sound.flatMap(({ lines }) => lines), summary(sound, plans, values.has('dry-run'))] };
}
function stop(code, ...errors) {
    return { code, errors };
}
function readFiles(names, leave, { folder }) {
    const files = [];
    const refusals = [];
    const folders = (0,files_folders/* createFolders */.i)();
    for (const name of names) {
        const path = (0,external_node_path_.resolve)(folder, name);
        const read = (0,read_file/* readWhole */.oD)(path, limits/* MAX_DECLARED_BYTES */.K4, { shown: name });
        if ('refusal' in read) {
            const hint = read.refusal.hint ?? (0,near_files/* missingFileHint */.i)(path, folders, folder);
            refusals.push(hint === undefined ? read.refusal : { ...read.refusal, hint });
            continue;
        }
        const plan = readPlan(read.bytes, name, leave);
        if ('problems' in plan)
            refusals.push(...plan.problems);
        else
            files.push({ path, bytes: read.bytes, plan });
    }
    if (refusals.length === 0)
        return files;
    return stop(refusals.some(file_fault/* isUnreadable */.GZ) ? COULD_NOT_LOOK : NOT_VERIFIED, ...refusals.map(wordsOf));
}
function wordsOf({ code, message, hint, at }) {
    const line = at?.line === undefined ? '' : ` (line ${at.line})`;
    return `${code}: ${message}${line}.${hint === undefined ? '' : ` ${hint}`}`;
}
/** Runs the gate: by its policy as it is, or with the signer of the command line over all images of the files. */
async function verify(plans, { values, lists }, console) {
    const given = [...values.keys()].filter((name) => !OWN.includes(name));
    const inputs = given.map((name) => ({ name, values: lists?.get(name) ?? [values.get(name) ?? ''] }));
    const images = [...new Set(plans.flatMap(({ images: some }) => some.map(referenceOf)))];
    if (images.length === 0)
        return stop(NOT_VERIFIED, 'no file names an image that is to be pinned.');
    if (!values.has('policy'))
        inputs.push({ name: 'images', values: images });
    return answered(await (0,try_gate/* tryGate */.X)({ inputs }, console));
}
function answered(answer) {
    if ('problems' in answer) {
        const unread = answer.problems.some(file_fault/* isUnreadable */.GZ);
        return stop(unread ? COULD_NOT_LOOK : WRONG, ...answer.problems.map(wordsOf));
    }
    const { verdict } = answer;
    if (verdict.result === 'pass')
        return digestsIn(verdict);
    const errors = verdict.artifacts.flatMap(({ name, result, checks }) => {
        const refusals = checks.flatMap((check) => check.status === 'fail' || check.status === 'error' ? [`${name}: ${wordsOf(check.refusal)}`] : []);
        return result === 'waived' ? [`${name}: it passed only by a switch or an exception.`] : refusals;
    });
    return stop(verdict.result === 'error' ? COULD_NOT_LOOK : NOT_VERIFIED, ...errors);
}
function summary(changes, plans, dry) {
    const count = changes.reduce((sum, { lines }) => sum + lines.length, 0);
    const left = plans.reduce((sum, plan) => sum + [...plan.left.values()].reduce((a, b) => a + b, 0), 0);
    const images = `${count} ${count === 1 ? 'image' : 'images'}`;
    return `${dry ? `${images} would be pinned; nothing is written` : `${images} pinned`}${left > 0 ? `, ${left} left as they are` : ''}.`;
}


/***/ })

};
