export const id = 6819;
export const ids = [6819,823];
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
/* harmony export */   L: () => (/* binding */ yamlWords)
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
        ...(rule.local ? [places.length > 0 ? places.join(', ') : 'beside the artifact'] : []),
        ...(rule.github
            ? [`GitHub, for ${[rule.github.scope.owner, rule.github.scope.repo].filter(Boolean).join('/')}`]
            : []),
        ...(rule.package?.index === undefined ? [] : [`the index ${rule.package.index}`]),
    ];
    return [
        what,
        ...(rule.package ? [`They are files of ${(0,package_reference/* shownPackage */.K)(rule.package.package)}, which attestations must name.`] : []),
        ...rule.require.map(requirementWords),
        ...(looks ? [`Evidence is looked for: ${where.join('; ')}.`] : []),
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

// EXTERNAL MODULE: ./lib/policy/from-file.js + 2 modules
var from_file = __webpack_require__(60823);
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

/***/ 60823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ policyFromBytes),
  policyFromFile: () => (/* binding */ policyFromFile)
});

// EXTERNAL MODULE: ./lib/core/errors.js + 5 modules
var errors = __webpack_require__(26200);
// EXTERNAL MODULE: ./lib/net/network.js + 2 modules
var network = __webpack_require__(3393);
// EXTERNAL MODULE: ./lib/policy/compile/compile.js + 64 modules
var compile = __webpack_require__(97089);
// EXTERNAL MODULE: ./lib/policy/compile/untrusted-checkout.js + 1 modules
var untrusted_checkout = __webpack_require__(54590);
// EXTERNAL MODULE: ./lib/policy/document/document.js + 4 modules
var document_document = __webpack_require__(42601);
// EXTERNAL MODULE: ./lib/policy/file/source.js
var file_source = __webpack_require__(99628);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/formats/yaml-bounds.js
var yaml_bounds = __webpack_require__(36395);
;// CONCATENATED MODULE: ./lib/policy/file/yaml-bounds.js
/** Bounds on the text of a policy file, held before the YAML parser sees it. */


const BOUNDS = {
    lines: limits/* MAX_POLICY_LINES */.Av,
    indicators: limits/* MAX_POLICY_INDICATORS */.l1,
    // This code's own bound is compared later: text that only looks like levels counts too.
    levels: 2 * limits/* MAX_POLICY_DEPTH */.aB,
    strays: 64,
    colons: limits/* MAX_POLICY_DEPTH */.aB,
};
/** The first place of a policy that goes beyond a bound. */
function policyExcess(text) {
    return (0,yaml_bounds/* yamlExcess */.R)(text, BOUNDS);
}

// EXTERNAL MODULE: ./lib/formats/yaml-words.js
var yaml_words = __webpack_require__(23969);
;// CONCATENATED MODULE: ./lib/policy/file/yaml.js



const START = { line: 1, column: 1 };
/** Reads the text; never throws. The parser is loaded here, since most runs have no policy file. */
async function readYaml(bytes) {
    const text = utf8(bytes);
    if (text === undefined)
        return broken('is not UTF-8 text', 'Save the file as UTF-8.');
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
        const placeAt = (offset) => {
            const { line, col } = lines.linePos(offset);
            return { line: Math.max(line, 1), column: Math.max(col, 1) };
        };
        const problems = syntaxProblems(document, placeAt);
        if (problems.length > 0)
            return { problems };
        return walkDocument(document.contents, yaml, placeAt);
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
    return { problems: [{ place: START, message, fix }] };
}
/** What the library itself found. An anchor without an alias is harmless and refused all the same. */
function syntaxProblems({ errors, warnings }, placeAt) {
    return [...errors, ...warnings].map(({ code, pos }) => ({
        place: placeAt(pos[0]),
        message: code === 'MULTIPLE_DOCS' ? 'holds more than one document' : `is not YAML: ${(0,yaml_words/* yamlWords */.L)(code)}`,
        fix: code === 'MULTIPLE_DOCS' ? 'Keep one document; `---` starts another.' : 'Correct the text at this place.',
    }));
}
function walkDocument(contents, yaml, placeAt) {
    const problems = [];
    const complain = (place, message, fix) => {
        problems.push({ place, message, fix });
    };
    const placeOf = (node, otherwise) => yaml.isNode(node) && node.range ? placeAt(node.range[0]) : otherwise;
    const checkNode = (node, place) => {
        const { anchor } = node;
        if (anchor !== undefined)
            complain(place, `has the anchor \`&${anchor}\``, 'Write the value out where it is needed.');
        if (node.tag !== undefined && !IMPLIED.has(node.tag))
            complain(place, `has the tag \`${node.tag}\``, 'Remove the tag; values are what they look like.');
    };
    const walk = (node, otherwise, depth) => {
        const place = placeOf(node, otherwise);
        const nothing = { kind: 'scalar', value: null, source: '', place };
        if (depth > limits/* MAX_POLICY_DEPTH */.aB) {
            complain(place, 'is nested too deeply', 'No policy needs this many levels.');
            return nothing;
        }
        if (yaml.isAlias(node)) {
            complain(place, `\`*${node.source}\` is an alias in YAML, and aliases are not read`, `If it is a pattern, put it in quotes: \`'*${node.source}'\`. Otherwise write the value itself.`);
            return nothing;
        }
        if (yaml.isNode(node))
            checkNode(node, place);
        if (yaml.isScalar(node))
            return { kind: 'scalar', value: plainValue(node.value), source: node.source ?? '', place };
        if (yaml.isSeq(node))
            return { kind: 'list', items: node.items.map((item) => walk(item, place, depth + 1)), place };
        if (!yaml.isMap(node))
            return nothing;
        const seen = new Set();
        const entries = [];
        for (const { key, value } of node.items) {
            const keyPlace = placeOf(key, place);
            if (yaml.isNode(key))
                checkNode(key, keyPlace);
            if (!yaml.isScalar(key) || typeof key.value !== 'string') {
                complain(keyPlace, 'has a key that is not text', 'Write the key as a plain word, or put it in quotes.');
                continue;
            }
            if (key.value === '<<')
                complain(keyPlace, 'has a merge key', 'Write the values out; nothing is merged.');
            else if (seen.has(key.value))
                complain(keyPlace, `\`${key.value}\` occurs twice`, 'Remove one of the two.');
            else
                entries.push({ key: key.value, keyPlace, value: walk(value, keyPlace, depth + 1) });
            seen.add(key.value);
        }
        return { kind: 'map', entries, place };
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

// EXTERNAL MODULE: ./lib/policy/inputs/inputs.js + 3 modules
var inputs = __webpack_require__(84485);
// EXTERNAL MODULE: ./lib/formats/sha256.js
var sha256 = __webpack_require__(50357);
;// CONCATENATED MODULE: ./lib/policy/from-file.js
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
    const malformed = (0,file_source/* pinProblem */.XC)(pin);
    const before = [
        ...besideProblems(given),
        ...(malformed ? [malformed] : []),
        ...(pin === undefined ? await (0,untrusted_checkout/* checkoutProblems */.d)(fileItself(source), context) : []),
        ...(given.offline ? remoteProblems(source) : []),
        // Where nothing is read from elsewhere (`policy check`), nothing of the network matters.
        ...(given.offline || !readRemote ? [] : (0,network.networkProblemsOf)(context.env)),
    ];
    if (before.length > 0)
        throw new errors/* ConfigError */.xL(before);
    const read = await (0,file_source/* readPolicyBytes */.gS)(source, context.workspace, readRemote);
    if ('message' in read)
        throw new errors/* ConfigError */.xL([{ where: 'policy', ...read }]);
    // Only what was pinned is parsed.
    const changed = (0,file_source/* pinProblem */.XC)(pin, read.bytes);
    if (changed)
        throw new errors/* ConfigError */.xL([changed]);
    return policyFromBytes(read.bytes, source, given, { ...context, fetches: readRemote !== undefined });
}
/**
 * Compiles the bytes of a policy file.
 *
 * @param source what the file is called in messages and in the report
 * @throws ConfigError with every problem at once, each with line and column.
 */
async function policyFromBytes(bytes, source, given, context) {
    const { tree, problems } = await readYaml(bytes);
    return (0,compile/* compile */.w)((0,document_document/* statedPolicy */.U)({ source, digest: (0,sha256/* namedSha256 */.h)(bytes) }, tree, problems), given, context);
}
/** What is required in two places could differ: a policy file alone says it. A boolean that is false says nothing. */
function besideProblems(given) {
    return inputs/* INPUTS */.mc.flatMap(({ name, sets }) => {
        const value = given[name];
        if (sets === undefined || value === undefined || value === false)
            return [];
        const message = 'cannot be used together with `policy`';
        return [{ where: name, message, fix: 'Write it into the policy file, or remove it.' }];
    });
}
function fileItself(source) {
    const fix = 'Pin it with `policy-digest`, or read it from a commit: `owner/repo@<commit>:path`.';
    const parsed = (0,file_source/* parsePolicySource */.pl)(source);
    return 'kind' in parsed && parsed.kind === 'file' ? [{ where: 'policy', path: parsed.path, fix }] : [];
}
/** A policy out of a repository is read over the network. */
function remoteProblems(source) {
    const parsed = (0,file_source/* parsePolicySource */.pl)(source);
    if (!('kind' in parsed) || parsed.kind !== 'remote')
        return [];
    const message = `\`${source}\` is in a repository, which cannot be asked with \`offline\``;
    return [{ where: 'policy', message, fix: 'Give the path of a file, and pin it with `policy-digest`.' }];
}


/***/ })

};
