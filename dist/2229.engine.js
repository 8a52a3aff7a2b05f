export const id = 2229;
export const ids = [2229];
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

/***/ 39083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ CLAIMS),
/* harmony export */   XU: () => (/* binding */ derUtf8),
/* harmony export */   Yq: () => (/* binding */ decodeClaims)
/* harmony export */ });
/* harmony import */ var _formats_github_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50784);

const FULCIO = '1.3.6.1.4.1.57264.1.';
/** Claim names as the policy, the report and messages use them, by the last number of the object identifier. */
const CLAIM_NAMES = {
    2: 'github-workflow-trigger',
    3: 'github-workflow-sha',
    4: 'github-workflow-name',
    5: 'github-workflow-repository',
    6: 'github-workflow-ref',
    9: 'build-signer-uri',
    10: 'build-signer-digest',
    11: 'runner-environment',
    12: 'source-repository-uri',
    13: 'source-repository-digest',
    14: 'source-repository-ref',
    15: 'source-repository-identifier',
    16: 'source-repository-owner-uri',
    17: 'source-repository-owner-identifier',
    18: 'build-config-uri',
    19: 'build-config-digest',
    20: 'build-trigger',
    21: 'run-invocation-uri',
    22: 'source-repository-visibility',
    23: 'deployment-environment',
    24: 'token-subject',
};
const CLAIMS = Object.values(CLAIM_NAMES);
const ISSUER_V1 = `${FULCIO}1`;
const ISSUER_V2 = `${FULCIO}8`;
/**
 * Decodes the issuer and all known claims.
 *
 * @returns the claims, or what is wrong with them: text that is no UTF-8, or two issuers that contradict each
 *   other.
 */
function decodeClaims(extensions) {
    const claims = {};
    let issuer;
    for (const { oid, value } of extensions) {
        const last = oid.startsWith(FULCIO) ? oid.slice(FULCIO.length) : '';
        // `Number` alone would read an arc below a claim, `12.0`, as the claim itself.
        if (!/^[1-9][0-9]*$/.test(last))
            continue;
        const number = Number(last);
        const name = CLAIM_NAMES[number];
        const isIssuer = oid === ISSUER_V1 || oid === ISSUER_V2;
        if (!name && !isIssuer)
            continue;
        const text = number >= 8 ? derUtf8(value) : utf8(value);
        if (text === undefined)
            return `its extension ${oid} is no readable text`;
        if (name)
            claims[name] = text;
        else if (issuer !== undefined && issuer !== text)
            return `it names two issuers, ${issuer} and ${text}`;
        else
            issuer = text;
    }
    return issuer === undefined ? { claims } : (fillFromOlder(claims, issuer) ?? { issuer, claims });
}
/**
 * Certificates from before May 2023 state a GitHub run in the older extensions alone. They say the same, without host.
 *
 * @returns what is wrong where old and new contradict each other
 */
function fillFromOlder(claims, issuer) {
    if (!(0,_formats_github_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHubIssuer */ .xU)(issuer))
        return undefined;
    const repository = claims['github-workflow-repository'];
    const [owner, name, ...more] = repository?.split('/') ?? [];
    const onGitHub = Boolean(owner && name) && more.length === 0;
    const older = {
        'build-trigger': claims['github-workflow-trigger'],
        'source-repository-digest': claims['github-workflow-sha'],
        'source-repository-ref': claims['github-workflow-ref'],
        'source-repository-uri': onGitHub ? `https://github.com/${owner}/${name}` : undefined,
        'source-repository-owner-uri': onGitHub ? `https://github.com/${owner}` : undefined,
    };
    for (const [claim, value] of Object.entries(older)) {
        if (value === undefined || value === '')
            continue;
        const stated = claims[claim];
        if (stated !== undefined && stated !== value)
            return `it states ${claim} twice, as ${stated} and ${value}`;
        claims[claim] = value;
    }
    return undefined;
}
/** A DER UTF8String that fills its buffer; undefined for anything else. Long forms of the length are as DER demands. */
function derUtf8(value) {
    const [tag, first = 0] = value;
    if (tag !== 0x0c)
        return undefined;
    let length = first;
    let offset = 2;
    if (first >= 0x80) {
        const octets = first & 0x7f;
        if (octets === 0 || octets > 3 || value.length < 2 + octets)
            return undefined;
        length = value.readUIntBE(2, octets);
        offset = 2 + octets;
        if (length < 0x80 || (octets > 1 && value[2] === 0))
            return undefined;
    }
    return value.length === offset + length ? utf8(value.subarray(offset)) : undefined;
}
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function utf8(value) {
    try {
        return decoder.decode(value);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 24953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isLevelName),
/* harmony export */   Y: () => (/* binding */ missingLevels)
/* harmony export */ });
/** Levels that a verifier states, compared with those that a policy requires. Source: SLSA v1, "Verification Summary Attestation". */
const TRACK_LEVEL = /^SLSA_([A-Z0-9]{1,40})_LEVEL_(0|[1-9][0-9]{0,3})$/;
/**
 * The required levels that are not stated. `SLSA_BUILD_LEVEL_3` includes `SLSA_BUILD_LEVEL_2` of the same track; every other name
 * must be stated as it is.
 *
 * @returns undefined where `stated` is not a list of texts, or says `FAILED`
 */
function missingLevels(required, stated) {
    if (!Array.isArray(stated) || !stated.every((one) => typeof one === 'string'))
        return undefined;
    if (stated.includes('FAILED'))
        return undefined;
    const highest = new Map();
    for (const level of stated) {
        const [, track = '', number] = TRACK_LEVEL.exec(level) ?? [];
        // A level that begins like those of SLSA and is none makes the whole list unreadable.
        if (number === undefined && level.startsWith('SLSA_'))
            return undefined;
        if (number !== undefined)
            highest.set(track, Math.max(highest.get(track) ?? 0, Number(number)));
    }
    return required.filter((level) => {
        const [, track = '', number] = TRACK_LEVEL.exec(level) ?? [];
        return number === undefined ? !stated.includes(level) : (highest.get(track) ?? -1) < Number(number);
    });
}
/** True for a name that can be required: one of SLSA's levels, or a verifier's own, which does not begin with `SLSA_`. */
function isLevelName(text) {
    return TRACK_LEVEL.test(text) || (/^[!-~]+$/.test(text) && !text.startsWith('SLSA_') && text !== 'FAILED');
}


/***/ }),

/***/ 74060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ demandedSignature)
/* harmony export */ });
/** The signature that a requirement rests on; undefined where it rests on none. */
function demandedSignature(requirement) {
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

/***/ 12787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPolicyCommand: () => (/* binding */ runPolicyCommand)
});

// EXTERNAL MODULE: ./lib/core/ended.js
var ended = __webpack_require__(16427);
// EXTERNAL MODULE: ./lib/core/errors.js + 6 modules
var errors = __webpack_require__(87323);
// EXTERNAL MODULE: ./lib/core/config-place.js
var config_place = __webpack_require__(85927);
// EXTERNAL MODULE: ./lib/formats/escape.js
var formats_escape = __webpack_require__(96889);
// EXTERNAL MODULE: ./lib/policy/read-inputs.js
var read_inputs = __webpack_require__(55108);
// EXTERNAL MODULE: ./lib/formats/package-reference.js
var package_reference = __webpack_require__(80556);
// EXTERNAL MODULE: ./lib/model/list-places.js
var list_places = __webpack_require__(81966);
// EXTERNAL MODULE: ./lib/model/demanded-signature.js
var demanded_signature = __webpack_require__(74060);
// EXTERNAL MODULE: ./lib/formats/matcher.js
var matcher = __webpack_require__(15218);
;// CONCATENATED MODULE: ./lib/policy/file/explain-demands.js
/** The demands of a policy in plain words: who may sign, and what each requirement means. */



/** Everybody whose signature is demanded anywhere, each once by name. */
function signersOf({ rules, imageRules, revocations }) {
    const expressions = [
        ...rules.flatMap(({ require }) => require.flatMap((one) => (0,demanded_signature/* demandedSignature */.f)(one)?.by ?? [])),
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
            const root = signer.root === undefined ? '' : `, vouched for by ${signer.root}`;
            const how = signer.identity.kind === 'pattern' ? 'an identity that matches' : 'the identity';
            const log = signer.transparencyLog === 'required' ? `, ${LOG_WORDS.required}` : '';
            return `\`${signer.name}\` is ${how} ${(0,matcher/* describe */.q0)(signer.identity)}, authenticated by ${(0,matcher/* describe */.q0)(signer.issuer)}${claims}${root}${log}${provenanceWords(signer.provenance)}.`;
        }
        case 'key':
            return `\`${signer.name}\` is the holder of the key ${signer.file}, ${LOG_WORDS[signer.transparencyLog]}${provenanceWords(signer.provenance)}.`;
        case 'openpgp':
            return `\`${signer.name}\` is the holder of the OpenPGP key ${signer.fingerprint} (${signer.file}).`;
    }
}
function provenanceWords(demand) {
    if (!demand)
        return '';
    const builders = demand.builders.map(({ name, ref }) => (ref === undefined ? name : `${name}@${ref}`));
    const inputs = demand.inputs.map(([name, value]) => `the input ${name}=${value}`);
    const said = [...(builders.length > 0 ? [`the builder ${builders.join(' or ')}`] : []), ...inputs];
    return `, with provenance that names ${said.join(', ')}`;
}
/** `2 different ones of …`. */
function whoWords({ threshold, of }) {
    const names = [...new Set(of.map(({ name }) => `\`${name}\``))];
    if (threshold === 1)
        return names.join(' or ');
    return threshold === names.length
        ? `all of ${names.join(', ')}`
        : `${threshold} different ones of ${names.join(', ')}`;
}
function signedWords({ by, predicateTypes, requireTimestamp, attestationOnly, byRegistry, }) {
    const types = predicateTypes === 'any' ? 'any type' : predicateTypes.join(' or ');
    const what = attestationOnly ? `an attestation of ${types}` : `a signature, or an attestation of ${types},`;
    return `${what} by ${byRegistry ? 'the package registry itself' : whoWords(by)}${claimWords(by)}${requireTimestamp ? ', with a signed timestamp' : ''}`;
}
function claimWords({ of }) {
    const claims = of.flatMap((signer) => (signer.kind === 'identity' ? signer.claims : []));
    const words = new Set(claims.map(({ claim, value }) => `${claim} ${(0,matcher/* describe */.q0)(value)}`));
    return words.size === 0 ? '' : ` (${[...words].join(', ')})`;
}
/** One demand of a rule about files. */
function demandWords(requirement) {
    switch (requirement.kind) {
        case 'signature':
            return `Each needs ${signedWords(requirement)}.`;
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
        `Older than ${duration(maxAge.ms)}, it ${maxAge.then === 'fail' ? 'is refused' : 'is warned about'}.`,
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
/** One demand of a rule about images. */
function imageDemandWords(requirement) {
    const { by, requireTimestamp } = requirement;
    const who = `by ${whoWords(by)}${claimWords(by)}${requireTimestamp ? ', with a signed timestamp' : ''}`;
    switch (requirement.kind) {
        case 'signature': {
            const notes = Object.entries(requirement.annotations).map(([key, value]) => `${key}=${value}`);
            return `Each needs a signature ${who}${notes.length === 0 ? '' : `, annotated ${notes.join(', ')}`}.`;
        }
        case 'attestation': {
            const { predicateTypes } = requirement;
            return `Each needs an attestation of ${predicateTypes === 'any' ? 'any type' : predicateTypes.join(' or ')} ${who}.`;
        }
        case 'sbom':
            return `Each platform needs an SBOM (${requirement.formats.join(' or ')}) ${who}.`;
    }
}
/** A duration in the largest unit that it is whole in. */
function duration(ms) {
    const [size, unit] = ms % 86_400_000 === 0
        ? [86_400_000, 'd']
        : ms % 3_600_000 === 0
            ? [3_600_000, 'h']
            : ms % 60_000 === 0
                ? [60_000, 'm']
                : [1000, 's'];
    return `${ms / size}${unit}`;
}

;// CONCATENATED MODULE: ./lib/policy/file/explain.js
/** A policy in plain words: what will be demanded of what, by whom, and what a pass does not mean. */



const DAY_MS = 24 * 60 * 60_000;
/** So many days before its end an exception is warned about. */
const SOON_DAYS = 14;
/**
 * The words, one line each; what is indented belongs to the heading above.
 *
 * @param now the day that exceptions are compared with
 */
function explainPolicy(policy, now) {
    const { rules, imageRules, floor, revocations, exceptions, trust, warnings, reportTo, version } = policy;
    const roots = trust.sources.map((source) => (source.kind === 'file' ? source.path : source.kind)).join(', ');
    return [
        ...section('Signers', signersOf(policy).map(signerWords)),
        ...rules.flatMap((rule) => section(`Rule \`${rule.name}\``, ruleWords(rule))),
        ...imageRules.flatMap((rule) => section(`Rule \`${rule.name}\``, imageRuleWords(rule))),
        ...section('Floor', [
            floor.length === 0
                ? 'None: each artifact must meet its own rules only.'
                : `Every artifact, whatever its rules say, must pass: ${floor.join(', ')}.`,
        ]),
        ...section('Revocations', revocations ? revocationWords(revocations) : ['None.']),
        ...section('Exceptions', exceptions.length === 0 ? ['None.'] : exceptions.map((one) => exceptionWords(one, now))),
        ...section('Trust', [
            `Trusted roots: ${roots}; any of them may vouch.`,
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
        ...rule.require.map(demandWords),
        ...(looks ? [`Evidence is looked for: ${where.join('; ')}.`] : []),
        ...commonWords(rule),
    ];
}
function imageRuleWords(rule) {
    return [
        `Checks the images ${rule.images.map(({ given }) => given).join(', ')}.`,
        ...rule.require.map(imageDemandWords),
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
function revocationWords(list) {
    const place = list.list.kind === 'url' ? list.list.url : list.list.path;
    return [
        `Nothing that ${place} takes back may pass.`,
        `The list must be signed by ${list.signedBy ? whoWords(list.signedBy.by) : 'nobody'}, who signs no artifacts.`,
        `It counts as fresh for ${duration(list.freshForMs)}; while the network is down, for ${duration(list.tolerateStaleMs)}.`,
        `No list at all ${list.notFound === 'allow' ? 'means that nothing is recalled, with a warning' : 'is a failure'}.`,
        ...(list.minSerial === undefined ? [] : [`Its serial must be at least ${list.minSerial}.`]),
    ];
}
function exceptionWords({ artifact, check, reason, until }, now) {
    const days = Math.ceil((until.getTime() - now.getTime()) / DAY_MS);
    const last = new Date(until.getTime() - DAY_MS).toISOString().slice(0, 10);
    const state = days <= 0 ? 'it is over and no longer holds' : days <= SOON_DAYS ? `it ends soon (days left: ${days})` : 'it holds';
    return `\`${check}\` of ${artifact} is let go until ${last} inclusive: ${reason}; ${state}.`;
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
        ...integrityOnly.map(({ name }) => `Rule \`${name}\` proves integrity only: nobody vouches for the artifacts.`),
        ...(revocations ? [] : ['A release that its publisher took back passes.']),
        ...(exceptions.length === 0 ? [] : ['What an exception lets go is not proven, and the result says `waived`.']),
    ];
}

// EXTERNAL MODULE: ./lib/policy/file/policy-file.js + 35 modules
var policy_file = __webpack_require__(40045);
;// CONCATENATED MODULE: ./lib/policy/file/command.js
/** `policy check` and `policy explain`: what a policy file means, before it decides anything. Nothing is fetched. */







const MISCONFIGURED = 2;
const UNREAD = 3;
/**
 * @param asked aborts with `EndedBySignal` where the process is asked to end
 * @returns the exit code: 0, 128+n where a signal ended it, 2 where the policy is wrong, or 3 where a file of it exists and cannot be read.
 */
async function runPolicyCommand(task, host, asked = new AbortController().signal) {
    const { file } = task;
    const done = await Promise.race([answer(task, host, asked), aborted(asked)]);
    const end = (0,ended/* endOf */.pJ)(asked);
    if (!end)
        return done;
    host.finish(end.exitCode, { level: 'error', text: `? ${end.message}; ${file} was not read whole` });
    return end.exitCode;
}
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
async function answer({ action, file }, host, asked) {
    try {
        // The command's own flags are inputs too: `var` alone.
        // Nothing is decided by it here, so that it may be anybody's: a pull request's policy is checked like any other.
        const context = { ...host, env: { ...host.env, GITHUB_ACTIONS: undefined } };
        const { policy } = await (0,policy_file.policyFromFile)({ ...(0,read_inputs/* readInputs */.K)(host.inputs, host.kind), policy: file }, context);
        asked.throwIfAborted();
        if (action === 'explain') {
            for (const text of explainPolicy(policy, host.now()))
                host.line({ level: 'info', text });
        }
        else {
            for (const warning of policy.warnings)
                host.line({ level: 'waived', text: `! ${warning}` });
        }
        const last = action === 'check' ? `✓ ${file} is sound: ${sizeOf(policy)}` : `✓ ${file} (${policy.digest})`;
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
        host.finish(MISCONFIGURED, { level: 'fail', text: `✗ CONFIG_INVALID: ${file} has ${number}` });
        return MISCONFIGURED;
    }
}
function sizeOf({ rules, imageRules, exceptions }) {
    const number = rules.length + imageRules.length;
    const more = exceptions.length === 0 ? '' : `, ${(0,formats_escape/* count */.U9)(exceptions.length)} exceptions`;
    return `${number === 1 ? '1 rule' : `${(0,formats_escape/* count */.U9)(number)} rules`}${more}`;
}


/***/ })

};
