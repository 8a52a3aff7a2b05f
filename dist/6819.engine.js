export const id = 6819;
export const ids = [6819,459];
export const modules = {

/***/ 85927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
function placeOf({ where, at }) {
    if (at === undefined)
        return where;
    return [at.file, at.line, at.column].filter((part) => part !== undefined).join(':');
}


/***/ }),

/***/ 81966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ shownPlaces)
/* harmony export */ });
/** All that a requirement says about where its lists lie, as written. */
function shownPlaces({ lists, listGlobs = [], sidecars = [] }) {
    return [...lists, ...listGlobs, ...sidecars.map(({ source }) => source)];
}


/***/ }),

/***/ 84252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ expectedOf),
/* harmony export */   Z: () => (/* binding */ contentWords)
/* harmony export */ });
/* harmony import */ var _formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85497);
/* harmony import */ var _formats_matcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15218);
/** What a policy requires an attestation to say, in words. */


/** All conditions on the content, in one phrase; empty where there are none. */
function contentWords(content = []) {
    const said = content.flatMap(({ form, conditions, products = [] }) => [
        ...conditions.map(({ pointer, test }) => `${form === 'raw' ? '' : `${form} `}${pointer} ${expectedOf(test)}`),
        ...(products.length > 0 ? [`about ${products.join(' or ')}`] : []),
    ]);
    return said.length === 0 ? '' : `, which must say: ${said.join('; ')}`;
}
/** A test in words, as the report shows it. */
function expectedOf(test) {
    switch (test.kind) {
        case 'equals':
            return (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .shownJson */ .oB)(test.value);
        case 'text':
            return test.value;
        case 'one-of':
            return `one of ${test.values.map(_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .shownJson */ .oB).join(', ')}`;
        case 'matches':
            return `a text that matches ${(0,_formats_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(test.matcher)}`;
        case 'min':
            return `at least ${test.value}`;
        case 'max':
            return `at most ${test.value}`;
        case 'age':
            return `not older than ${test.shown}, not in the future`;
        case 'exists':
            return test.wanted ? 'present' : 'absent';
        case 'levels':
            return test.levels.join(', ');
        case 'each':
        case 'some':
        case 'none': {
            const inner = test.of.map(({ pointer, test: one }) => `${pointer === '' ? 'it' : pointer} ${expectedOf(one)}`);
            return `${{ each: 'for each element', some: 'for at least one element', none: 'for no element' }[test.kind]}: ${inner.join(' and ')}`;
        }
    }
}


/***/ }),

/***/ 9803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ requiredSignatures),
/* harmony export */   i: () => (/* binding */ requiredSignature)
/* harmony export */ });
/** The signature that a requirement rests on; undefined where it rests on none. */
function requiredSignature(requirement) {
    switch (requirement.kind) {
        case 'signature':
            return requirement;
        case 'checksum':
        case 'manifest':
            return requirement.signedBy;
        case 'waived':
            return undefined;
    }
}
/** Every signature that a policy requires of what it checks, also where it is of a document: of files, of images, of a tag. */
function requiredSignatures({ rules, imageRules, audit, tag, }) {
    return [
        ...rules.flatMap(({ require }) => require.flatMap((one) => requiredSignature(one) ?? [])),
        ...[...imageRules, ...(audit?.rules ?? [])].flatMap(({ require }) => require),
        ...(tag ? [tag.signature] : []),
    ];
}


/***/ }),

/***/ 6819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPolicyCommand: () => (/* binding */ runPolicyCommand)
});

// EXTERNAL MODULE: ./lib/core/errors.js + 5 modules
var errors = __webpack_require__(26200);
// EXTERNAL MODULE: ./lib/core/config-place.js
var config_place = __webpack_require__(85927);
// EXTERNAL MODULE: ./lib/core/shown-address.js
var shown_address = __webpack_require__(32591);
// EXTERNAL MODULE: ./lib/core/ended.js
var ended = __webpack_require__(16427);
// EXTERNAL MODULE: ./lib/formats/escape.js
var formats_escape = __webpack_require__(96889);
// EXTERNAL MODULE: ./lib/policy/inputs/read-inputs.js
var read_inputs = __webpack_require__(4796);
// EXTERNAL MODULE: ./lib/formats/package-reference.js
var package_reference = __webpack_require__(80556);
// EXTERNAL MODULE: ./lib/model/list-places.js
var list_places = __webpack_require__(81966);
// EXTERNAL MODULE: ./lib/model/required-signature.js
var required_signature = __webpack_require__(9803);
// EXTERNAL MODULE: ./lib/policy/document/duration.js
var duration = __webpack_require__(52664);
// EXTERNAL MODULE: ./lib/formats/matcher.js
var matcher = __webpack_require__(15218);
// EXTERNAL MODULE: ./lib/model/predicate-words.js
var predicate_words = __webpack_require__(84252);
;// CONCATENATED MODULE: ./lib/policy/file/explain-requirements.js
/** The requirements of a policy in plain words: who may sign, and what each requirement means. */





/** Everybody whose signature is required anywhere, each once by name. */
function signersOf({ rules, imageRules, revocations }) {
    const expressions = [
        ...rules.flatMap(({ require }) => require.flatMap((one) => (0,required_signature/* requiredSignature */.i)(one)?.by ?? [])),
        ...imageRules.flatMap(({ require }) => require.map(({ by }) => by)),
        ...(revocations?.signedBy ? [revocations.signedBy.by] : []),
    ];
    const known = new Map();
    for (const signer of expressions.flatMap(({ of }) => of)) {
        if (!known.has(signer.name))
            known.set(signer.name, signer);
    }
    return [...known.values()];
}
const LOG_WORDS = {
    auto: 'in a transparency log where the trusted root has one',
    required: 'in a transparency log, whatever the trusted root has',
    none: 'without a transparency log',
};
function signerWords(signer) {
    switch (signer.kind) {
        case 'identity': {
            const claims = signer.claims.map(({ claim, value }) => `, ${claim} ${(0,matcher/* describe */.q0)(value)}`).join('');
            const root = signer.root === undefined ? '' : `, under the trusted root ${signer.root}`;
            const how = signer.identity.kind === 'pattern' ? 'an identity that matches' : 'the identity';
            const log = signer.transparencyLog === 'required' ? `, ${LOG_WORDS.required}` : '';
            return `\`${signer.name}\` is ${how} ${(0,matcher/* describe */.q0)(signer.identity)}, authenticated by ${(0,matcher/* describe */.q0)(signer.issuer)}${claims}${root}${log}${provenanceWords(signer.provenance)}.`;
        }
        case 'key':
            return `\`${signer.name}\` is the holder of the key ${signer.file}, ${LOG_WORDS[signer.transparencyLog]}${keyIdWords(signer)}${vouchingWords(signer)}${provenanceWords(signer.provenance)}.`;
        case 'openpgp':
            return `\`${signer.name}\` is the holder of the OpenPGP key ${signer.fingerprint} (${signer.file}).`;
    }
}
function vouchingWords({ vouching }) {
    return vouching ? `, and the key counts only if it is itself signed by ${whoWords(vouching.by)}` : '';
}
function keyIdWords({ keyId }) {
    return keyId === undefined ? '' : `, in evidence that names the key id ${keyId}`;
}
function provenanceWords(provenance) {
    if (!provenance)
        return '';
    const builders = provenance.builders.map(({ name, ref }) => (ref === undefined ? name : `${name}@${ref}`));
    const inputs = provenance.inputs.map(([name, value]) => `the input ${name}=${value}`);
    const said = [...(builders.length > 0 ? [`the builder ${builders.join(' or ')}`] : []), ...inputs];
    return `, with provenance that names ${said.join(', ')}`;
}
/** `2 different ones of \u2026`. */
function whoWords({ threshold, of }) {
    const names = [...new Set(of.map(({ name }) => `\`${name}\``))];
    if (threshold === 1)
        return names.join(' or ');
    return threshold === names.length
        ? `all of ${names.join(', ')}`
        : `${threshold} different ones of ${names.join(', ')}`;
}
function signedWords({ by, predicateTypes, requireTimestamp, attestationOnly, byRegistry, content, }) {
    const types = predicateTypes === 'any' ? 'any type' : predicateTypes.join(' or ');
    const what = attestationOnly ? `an attestation of ${types}` : `a signature, or an attestation of ${types},`;
    return `${what} by ${byRegistry ? 'the package registry itself' : whoWords(by)}${claimWords(by)}${requireTimestamp ? ', with a signed timestamp' : ''}${(0,predicate_words/* contentWords */.Z)(content)}`;
}
function claimWords({ of }) {
    const claims = of.flatMap((signer) => (signer.kind === 'identity' ? signer.claims : []));
    const words = new Set(claims.map(({ claim, value }) => `${claim} ${(0,matcher/* describe */.q0)(value)}`));
    return words.size === 0 ? '' : ` (${[...words].join(', ')})`;
}
/** One require of a rule about files. */
function requirementWords(requirement) {
    switch (requirement.kind) {
        case 'signature':
            return `Each needs ${signedWords(requirement)}.${requirement.sbom ? ` Each must be an SBOM in ${requirement.sbom.formats.join(' or ')}${(0,predicate_words/* contentWords */.Z)(requirement.sbom.content)}.` : ''}`;
        case 'checksum': {
            const { signedBy, complete, names } = requirement;
            const signed = signedBy ? `, which needs ${signedWords(signedBy)}` : ' (not signed: integrity only)';
            return `Each must be listed in ${(0,list_places/* shownPlaces */.G)(requirement).join(' and ')}${signed}.${names === 'base' ? ' Only the last part of a name counts.' : ''}${complete ? ' Every listed file must be there.' : ''}`;
        }
        case 'manifest':
            return manifestWords(requirement);
        case 'waived':
            return `\`${requirement.check}\` is waived: ${requirement.reason}.`;
    }
}
function manifestWords(manifest) {
    const { files, signedBy, version, minimumVersion, arch, variant, maxAge, roles, compare } = manifest;
    const states = [
        ...(version === undefined ? [] : [`version ${version}`]),
        ...(minimumVersion === undefined ? [] : [`at least version ${minimumVersion}`]),
        ...(arch === undefined ? [] : [`architecture ${arch}`]),
        ...(variant === undefined ? [] : [`variant ${variant}`]),
        ...compare.map(comparisonWords),
    ];
    return [
        `Everything that ${files.join(' and ')} records must be there and match; it needs ${signedBy ? signedWords(signedBy) : 'no signature'}.`,
        ...(states.length === 0 ? [] : [`It must state: ${states.join(', ')}.`]),
        ...Object.entries(roles).map(([role, glob]) => `${role} is ${glob}.`),
        `Older than ${(0,duration/* durationText */.S5)(maxAge.ms)}, it ${maxAge.then === 'fail' ? 'is refused' : 'is warned about'}.`,
    ].join(' ');
}
function comparisonWords(fact) {
    if ('value' in fact)
        return `${fact.name} ${fact.value}`;
    if ('fileSha256' in fact)
        return `${fact.name} the SHA-256 of ${fact.fileSha256}`;
    const { folder, complete } = fact.every;
    const all = complete.length === 0 ? '' : `, with none left out of ${complete.join(' and ')}`;
    return `${fact.name} the SHA-256 of every file that it names${folder === '.' ? '' : ` in ${folder}`}${all}`;
}
/** One require of a rule about images. */
function imageRequirementWords(requirement) {
    const { by, requireTimestamp } = requirement;
    const who = `by ${whoWords(by)}${claimWords(by)}${requireTimestamp ? ', with a signed timestamp' : ''}`;
    switch (requirement.kind) {
        case 'signature': {
            const notes = Object.entries(requirement.annotations).map(([key, value]) => `${key}=${value}`);
            return `Each needs a signature ${who}${notes.length === 0 ? '' : `, annotated ${notes.join(', ')}`}.`;
        }
        case 'attestation': {
            const { predicateTypes, content } = requirement;
            return `Each needs an attestation of ${predicateTypes === 'any' ? 'any type' : predicateTypes.join(' or ')} ${who}${(0,predicate_words/* contentWords */.Z)(content)}.`;
        }
        case 'sbom':
            return `Each platform needs an SBOM (${requirement.formats.join(' or ')}) ${who}.`;
    }
}

;// CONCATENATED MODULE: ./lib/policy/file/explain.js
/** A policy in plain words: what will be required of what, by whom, and what a pass does not mean. */




const DAY_MS = 24 * 60 * 60_000;
/** So many days before its end an exception is warned about. */
const SOON_DAYS = 14;
/**
 * The words, one line each; what is indented belongs to the heading above.
 *
 * @param now the day that exceptions are compared with
 */
function explainPolicy(policy, now) {
    const { rules, imageRules, minimum, revocations, exceptions, trust, warnings, reportTo, version } = policy;
    const roots = trust.sources.map((source) => (source.kind === 'file' ? source.path : source.kind)).join(', ');
    return [
        ...section('Signers', signersOf(policy).map(signerWords)),
        ...rules.flatMap((rule) => section(`Rule \`${rule.name}\``, ruleWords(rule))),
        ...imageRules.flatMap((rule) => section(`Rule \`${rule.name}\``, imageRuleWords(rule))),
        ...section('Minimum', [
            minimum.length === 0
                ? 'None: each artifact must meet its own rules only.'
                : `Every artifact, whatever its rules say, must pass: ${minimum.join(', ')}.`,
        ]),
        ...section('Revocations', revocations ? revocationWords(revocations) : ['None.']),
        ...section('Exceptions', exceptions.length === 0 ? ['None.'] : exceptions.map((one) => exceptionWords(one, now))),
        ...section('Trust', [
            `Trusted roots: ${roots}; any of them is enough.`,
            ...(trust.offline ? ['No network is used.'] : []),
            ...(version === undefined ? [] : [`Artifacts that nothing gives another version are of ${version}.`]),
            ...(reportTo === undefined ? [] : [`Possible tampering is to be reported to ${reportTo}.`]),
        ]),
        ...section('What a pass does not mean', limits(policy)),
        ...section('Doubtful', warnings),
    ];
}
function section(title, lines) {
    return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}
function ruleWords(rule) {
    const listed = rule.require.flatMap((one) => (one.kind === 'checksum' ? (0,list_places/* shownPlaces */.G)(one) : []));
    const manifests = rule.require.flatMap((one) => (one.kind === 'manifest' ? one.files : []));
    const named = [...rule.artifacts, ...rule.digests.map(({ name }) => name)];
    const what = named.length > 0
        ? `Checks ${named.join(', ')}.`
        : manifests.length > 0
            ? `Checks ${manifests.join(', ')} and every file recorded there.`
            : `Checks every file that ${listed.join(', ')} names.`;
    const places = [...rule.bundles, ...rule.signatures].map(({ source }) => source);
    const looks = rule.require.some(({ kind }) => kind === 'signature');
    const where = [
        ...(rule.local ? [places.length > 0 ? places.join(', ') : 'files next to the artifact'] : []),
        ...(rule.github
            ? [`GitHub, for ${[rule.github.scope.owner, rule.github.scope.repo].filter(Boolean).join('/')}`]
            : []),
        ...(rule.package?.index === undefined ? [] : [`the index ${rule.package.index}`]),
    ];
    return [
        what,
        ...(rule.package ? [`They are files of ${(0,package_reference/* shownPackage */.K)(rule.package.package)}, which attestations must name.`] : []),
        ...rule.require.map(requirementWords),
        ...(looks ? [`The gate looks for evidence in: ${where.join('; ')}.`] : []),
        ...commonWords(rule),
    ];
}
function imageRuleWords(rule) {
    return [
        `Checks the images ${rule.images.map(({ given }) => given).join(', ')}.`,
        ...rule.require.map(imageRequirementWords),
        ...(rule.requireDigest ? ['Each must be named by digest.'] : []),
        ...(rule.tagMatchesRef ? ['The certificate must be of the Git tag that the tag of the image names.'] : []),
        ...commonWords(rule),
    ];
}
function commonWords({ same, version }) {
    return [
        ...(same.length === 0 ? [] : [`The same for all of them: ${same.join(', ')}.`]),
        ...(version === undefined ? [] : [`Their version is ${version}.`]),
    ];
}
function placeOfList(list) {
    if (list.kind === 'url')
        return list.url;
    if (list.kind === 'file')
        return list.path;
    const { owner, repo, tag } = list.release;
    return `${list.asset} of the release ${owner}/${repo}@${tag}`;
}
function revocationWords(list) {
    const place = placeOfList(list.list);
    return [
        `Nothing that ${place} revokes can pass.`,
        `The list must be signed by ${list.signedBy ? whoWords(list.signedBy.by) : 'anyone'}, who does not sign artifacts.`,
        `It counts as fresh for ${(0,duration/* durationText */.S5)(list.freshForMs)}; while the network is down, for ${(0,duration/* durationText */.S5)(list.tolerateStaleMs)}.`,
        `No list at all ${list.notFound === 'allow' ? 'means that nothing is recalled, with a warning' : 'is a failure'}.`,
        ...(list.minSerial === undefined ? [] : [`Its serial must be at least ${list.minSerial}.`]),
    ];
}
function exceptionWords({ artifact, check, reason, until }, now) {
    const days = Math.ceil((until.getTime() - now.getTime()) / DAY_MS);
    const last = new Date(until.getTime() - DAY_MS).toISOString().slice(0, 10);
    const state = days <= 0 ? 'it has ended and has no effect' : days <= SOON_DAYS ? `it ends soon (days left: ${days})` : 'it holds';
    return `\`${check}\` of ${artifact} is skipped until ${last} inclusive: ${reason}; ${state}.`;
}
function limits({ rules, revocations, exceptions }) {
    const unsigned = rules.flatMap(({ require }) => require.flatMap((one) => (one.kind === 'checksum' && !one.signedBy ? (0,list_places/* shownPlaces */.G)(one) : [])));
    const integrityOnly = rules.filter(({ require }) => require.every((one) => one.kind === 'checksum' && !one.signedBy));
    return [
        'It says who signed the bytes and what they signed; not that the software is free of defects.',
        'What no rule names is not checked.',
        ...(unsigned.length === 0
            ? []
            : [`${unsigned.join(', ')}: whoever could change the artifact could change the list too.`]),
        ...integrityOnly.map(({ name }) => `Rule \`${name}\` proves integrity only: it is not verified who made the artifacts.`),
        ...(revocations ? [] : ['A release that its publisher revoked passes.']),
        ...(exceptions.length === 0 ? [] : ['A check that an exception skips is not made, and the result is `waived`.']),
    ];
}

// EXTERNAL MODULE: ./lib/policy/from-file.js
var from_file = __webpack_require__(30459);
// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(84415);
;// CONCATENATED MODULE: ./lib/policy/command.js
/** `policy check`, `policy explain` and `policy from-inputs`: what a policy means, before it decides anything. Nothing is fetched. */









const MISCONFIGURED = 2;
const UNREAD = 3;
/**
 * @param asked aborts with `EndedBySignal` where the process is asked to end
 * @returns the exit code: 0, 128+n where a signal ended it, 2 where the policy is wrong, or 3 where a file of it exists and cannot be read.
 */
async function runPolicyCommand(task, host, asked = new AbortController().signal) {
    const done = await Promise.race([answer(task, host, asked), aborted(asked)]);
    const end = (0,ended/* endOf */.pJ)(asked);
    if (!end)
        return done;
    host.finish(end.exitCode, { level: 'error', text: `? ${end.message}; ${shownTask(task)} was not read whole` });
    return end.exitCode;
}
const shownTask = ({ file }) => (file === '' ? 'the call' : (0,shown_address/* shownAddress */.Uk)(file));
function aborted(signal) {
    return new Promise((resolve) => {
        const end = () => {
            resolve((0,ended/* endOf */.pJ)(signal)?.exitCode ?? UNREAD);
        };
        if (signal.aborted)
            end();
        else
            signal.addEventListener('abort', end, { once: true });
    });
}
async function answer(task, host, asked) {
    const { action, file } = task;
    try {
        // Nothing is decided by it here, so that it may be anybody's: a pull request's policy is checked like any other.
        const context = { ...host, env: { ...host.env, GITHUB_ACTIONS: undefined }, fetches: false };
        const given = (0,read_inputs/* readInputs */.K)(host.inputs, host.kind);
        const last = action === 'from-inputs' ? await write(given, context, host) : await read(action, file, given, context, host);
        asked.throwIfAborted();
        host.finish(0, { level: 'pass', text: last });
        return 0;
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigError */.xL))
            throw error;
        for (const problem of error.problems) {
            host.line({ level: 'fail', text: `${(0,config_place/* placeOf */.$)(problem)} ${problem.message} / ${problem.fix}` });
        }
        if ((0,errors/* couldNotLook */.K2)(error.problems)) {
            host.finish(UNREAD, {
                level: 'error',
                text: `? ${error.problems[0]?.code ?? 'FILE_UNREADABLE'}: ${file} could not be read whole`,
            });
            return UNREAD;
        }
        const number = error.problems.length === 1 ? 'a problem' : `${error.problems.length} problems`;
        host.finish(MISCONFIGURED, {
            level: 'fail',
            text: `\u2717 CONFIG_INVALID: ${shownTask(task)} has ${number}`,
        });
        return MISCONFIGURED;
    }
}
/** The command's own flags are inputs too: `var` alone. */
async function read(action, file, given, context, host) {
    const { policy } = await (0,from_file.policyFromFile)({ ...given, policy: file }, context);
    if (action === 'explain') {
        for (const text of explainPolicy(policy, host.now()))
            host.line({ level: 'info', text });
        return `\u2713 ${file} (${policy.digest})`;
    }
    for (const warning of policy.warnings)
        host.line({ level: 'waived', text: `! ${warning}` });
    return `\u2713 ${file} is sound: ${sizeOf(policy)}`;
}
/** What is printed is the file, the last line of it a remark. */
async function write(given, context, host) {
    if (given.policy !== undefined) {
        const message = 'is a policy file already';
        throw new errors/* ConfigError */.xL([{ where: 'policy', message, fix: 'Give the inputs that it should say.' }]);
    }
    const { policyOfInputs } = await Promise.all(/* import() */[__webpack_require__.e(5469), __webpack_require__.e(4692)]).then(__webpack_require__.bind(__webpack_require__, 14692));
    const { text, beside } = await policyOfInputs(given, context);
    for (const line of text.trimEnd().split('\n'))
        host.line({ level: 'info', text: line });
    if (beside.length === 0)
        return '# Give it with the input `policy`.';
    return `# Give it with the input \`policy\`, and beside it ${(0,quoted/* quoted */.T)(beside)}.`;
}
function sizeOf({ rules, imageRules, exceptions }) {
    const number = rules.length + imageRules.length;
    const more = exceptions.length === 0 ? '' : `, ${(0,formats_escape/* count */.U9)(exceptions.length)} exceptions`;
    return `${number === 1 ? '1 rule' : `${(0,formats_escape/* count */.U9)(number)} rules`}${more}`;
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


/***/ })

};
