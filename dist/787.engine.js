export const id = 787;
export const ids = [787];
export const modules = {

/***/ 12787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPolicyCommand: () => (/* binding */ runPolicyCommand)
});

// EXTERNAL MODULE: ./lib/core/errors.js + 4 modules
var errors = __webpack_require__(45221);
// EXTERNAL MODULE: ./lib/core/config-place.js
var config_place = __webpack_require__(85927);
// EXTERNAL MODULE: ./lib/formats/escape.js
var formats_escape = __webpack_require__(96889);
// EXTERNAL MODULE: ./lib/policy/read-inputs.js
var read_inputs = __webpack_require__(55108);
// EXTERNAL MODULE: ./lib/formats/package-reference.js
var package_reference = __webpack_require__(80556);
// EXTERNAL MODULE: ./lib/policy/list-source.js
var list_source = __webpack_require__(25000);
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
            return `Each must be listed in ${(0,list_source/* shownPlaces */.GF)(requirement).join(' and ')}${signed}.${names === 'base' ? ' Only the last part of a name counts.' : ''}${complete ? ' Every listed file must be there.' : ''}`;
        }
        case 'manifest':
            return manifestWords(requirement);
        case 'waived':
            return `\`${requirement.check}\` is waived: ${requirement.reason}.`;
    }
}
function manifestWords(manifest) {
    const { files, signedBy, version, minimumVersion, arch, maxAge, roles, compare } = manifest;
    const states = [
        ...(version === undefined ? [] : [`version ${version}`]),
        ...(minimumVersion === undefined ? [] : [`at least version ${minimumVersion}`]),
        ...(arch === undefined ? [] : [`architecture ${arch}`]),
        ...compare.map((one) => `${one.name} ${'value' in one ? one.value : `the SHA-256 of ${one.fileSha256}`}`),
    ];
    return [
        `Everything that ${files.join(' and ')} records must be there and match; it needs ${signedBy ? signedWords(signedBy) : 'no signature'}.`,
        ...(states.length === 0 ? [] : [`It must state: ${states.join(', ')}.`]),
        ...Object.entries(roles).map(([role, glob]) => `${role} is ${glob}.`),
        `Older than ${duration(maxAge.ms)}, it ${maxAge.then === 'fail' ? 'is refused' : 'is warned about'}.`,
    ].join(' ');
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
    const listed = rule.require.flatMap((one) => (one.kind === 'checksum' ? (0,list_source/* shownPlaces */.GF)(one) : []));
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
    const unsigned = rules.flatMap(({ require }) => require.flatMap((one) => (one.kind === 'checksum' && !one.signedBy ? (0,list_source/* shownPlaces */.GF)(one) : [])));
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

// EXTERNAL MODULE: ./lib/policy/file/policy-file.js + 25 modules
var policy_file = __webpack_require__(72085);
;// CONCATENATED MODULE: ./lib/policy/file/command.js
/** `policy check` and `policy explain`: what a policy file means, before it decides anything. Nothing is fetched. */






const MISCONFIGURED = 2;
const UNREAD = 3;
/** @returns the exit code: 0, 2 where the policy is wrong, or 3 where a file of it exists and cannot be read. */
async function runPolicyCommand({ action, file }, host) {
    try {
        // The command's own flags are inputs too: `var` alone.
        // Nothing is decided by it here, so that it may be anybody's: a pull request's policy is checked like any other.
        const context = { ...host, env: { ...host.env, GITHUB_ACTIONS: undefined } };
        const { policy } = await (0,policy_file.policyFromFile)({ ...(0,read_inputs/* readInputs */.K)(host.inputs, host.kind), policy: file }, context);
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
