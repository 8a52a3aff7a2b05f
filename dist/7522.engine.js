export const id = 7522;
export const ids = [7522,823];
export const modules = {

/***/ 7522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportPolicy: () => (/* binding */ exportPolicy),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/core/errors.js + 5 modules
var errors = __webpack_require__(26200);
// EXTERNAL MODULE: ./lib/core/config-place.js
var config_place = __webpack_require__(85927);
// EXTERNAL MODULE: ./lib/formats/image-reference.js
var image_reference = __webpack_require__(57517);
// EXTERNAL MODULE: ./lib/host/printable.js
var printable = __webpack_require__(12469);
// EXTERNAL MODULE: ./lib/policy/from-file.js + 2 modules
var from_file = __webpack_require__(60823);
// EXTERNAL MODULE: ./lib/policy/inputs/read-inputs.js
var read_inputs = __webpack_require__(4796);
// EXTERNAL MODULE: ./lib/verify/statement.js + 1 modules
var statement = __webpack_require__(68722);
// EXTERNAL MODULE: ./lib/formats/matcher.js
var matcher = __webpack_require__(15218);
;// CONCATENATED MODULE: ./lib/commands/export/comparisons.js

/** Undefined for what neither exact text nor a pattern says. */
function comparisonOf(matcher) {
    switch (matcher.kind) {
        case 'exact':
            return { exact: matcher.value };
        case 'exact-ignoring-case':
            return { pattern: whole(ignoringCase(matcher.value)) };
        case 'pattern':
            return { pattern: whole(matcher.source) };
        case 'versioned-tag':
            return undefined;
    }
}
/** The pattern itself stays as it was written: what a publisher prints can be found in the policy. */
function whole(source) {
    return `^(?:${source})$`;
}
/** `(?i)` would fold all of Unicode: `K` is also the Kelvin sign. */
function ignoringCase(text) {
    return (0,matcher/* escapePattern */.MP)(text).replace(/[A-Za-z]/g, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}
/** Who may sign, as Kyverno and policy-controller both spell it. */
function identityFields({ identity, issuer }) {
    return { ...fields('issuer', comparisonOf(issuer)), ...fields('subject', comparisonOf(identity)) };
}
function fields(name, comparison) {
    if (!comparison)
        throw new Error(`the ${name} cannot be compared`);
    return 'exact' in comparison ? { [name]: comparison.exact } : { [`${name}RegExp`]: comparison.pattern };
}

;// CONCATENATED MODULE: ./lib/commands/export/key-text.js
/** `-----BEGIN PUBLIC KEY-----\u2026` (RFC 7468, section 13), with a line break at its end. */
function keyText({ key }) {
    return key.export({ type: 'spki', format: 'pem' }).toString();
}

;// CONCATENATED MODULE: ./lib/commands/export/names.js
/** Names of Kubernetes objects and of their parts. */
/** Kyverno keeps the name of a policy in a label, which has at most 63 characters; a suffix must fit too. */
const MAX_NAME = 50;
/** Names that are given once each: `release-vector`, `release-vector-2`. */
class Names {
    #given = new Set();
    #joint;
    /** @param joint what stands between words: `-` for objects (RFC 1123), `_` for what CEL calls by its name */
    constructor(joint = '-') {
        this.#joint = joint;
    }
    /** @param fallback for text without a letter or digit of ASCII */
    of(text, fallback) {
        const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [fallback];
        const base = words
            .join(this.#joint)
            .slice(0, MAX_NAME)
            .replace(/[-_]+$/, '');
        let name = base;
        for (let number = 2; this.#given.has(name); number++)
            name = `${base}${this.#joint}${number}`;
        this.#given.add(name);
        return name;
    }
}

// EXTERNAL MODULE: ./lib/model/persons.js
var persons = __webpack_require__(66239);
;// CONCATENATED MODULE: ./lib/commands/export/repositories.js
/** The repositories that a rule is about. A policy of a cluster is about all their tags and digests: tags become digests there. */

/** How a manifest of Kubernetes may spell Docker Hub; without any of them it is meant too. */
const DOCKER_HUB = ['docker.io/', 'index.docker.io/', 'registry-1.docker.io/', ''];
const OFFICIAL = 'library/';
/** Each repository of the rule once, in the order of the policy, as a cluster names it. */
function repositoriesOf({ images }) {
    return [...new Map(images.map(asUsual).map((image) => [(0,image_reference/* repositoryName */.aR)(image), image])).values()];
}
/** A host has no case, and https its own port: globs compare letters, and manifests spell the host in the usual way. */
function asUsual({ registry, repository }) {
    // A name without a dot is a host by its port alone.
    const host = registry.toLowerCase().replace(/(?<=[.\]].*|^localhost):0*443$/, '');
    const read = (0,image_reference/* parseImageRepository */.fb)(`${host}/${repository}`);
    return 'value' in read ? read.value : { registry: host, repository };
}
/** All names that lead to the repository, the usual one first. */
function spellingsOf({ registry, repository }) {
    if (registry !== 'docker.io')
        return [`${registry}/${repository}`];
    const short = repository.startsWith(OFFICIAL) ? [repository.slice(OFFICIAL.length)] : [];
    return [repository, ...short].flatMap((path) => DOCKER_HUB.map((host) => `${host}${path}`));
}
/** What keeps the names of a rule from being written as globs. */
function repositoryObstacles(rule) {
    return repositoriesOf(rule)
        .filter(({ registry }) => registry.includes('['))
        .map((repository) => `the image ${(0,image_reference/* repositoryName */.aR)(repository)}, whose registry is an IPv6 address`);
}

;// CONCATENATED MODULE: ./lib/commands/export/obstacles.js



/** What is required by the whole policy. Where there is one, no rule can be written without being weaker. */
function policyObstacles({ revocations, skip, trust, audit }) {
    return [
        ...(revocations ? ['the revocation list'] : []),
        ...(skip.signatures === undefined ? [] : ['the emergency switch `skip-signatures`, which must be off']),
        ...(audit ? ['the audit, which replaces the rules'] : []),
        ...trust.sources.flatMap((source) => {
            if (source.kind === 'embedded')
                return [];
            if (source.kind === 'tuf' && source.mirror === undefined && source.rootFile === undefined)
                return [];
            const shown = source.kind === 'file' ? source.path : source.kind === 'tuf' ? 'tuf-mirror, tuf-root' : source.kind;
            return [`the trusted root (${shown}); only the public instance of Sigstore can be expressed`];
        }),
    ];
}
/** What one rule requires. */
function ruleObstacles(rule, { minimum }) {
    const kinds = new Set(rule.require.map(({ kind }) => kind));
    return [
        ...repositoryObstacles(rule),
        ...(rule.require.length === 0 ? ['no requirement, so there is nothing to export'] : []),
        ...(rule.waived ?? []).map(({ check }) => `\`${check}\`, which an emergency switch skips`),
        ...minimum
            .filter((check) => !kinds.has(check))
            .map((check) => `\`${check}\`, which the top-level \`require\` requires`),
        ...(rule.tagMatchesRef ? ['`tag-matches-ref`'] : []),
        ...(rule.same.length > 0 && rule.images.length > 1 ? [`\`same: [${rule.same.join(', ')}]\``] : []),
        ...rule.require.flatMap(requirementObstacles),
    ];
}
function requirementObstacles(requirement) {
    const { by, requireTimestamp } = requirement;
    return [
        ...(requireTimestamp ? ['`require-timestamp`'] : []),
        ...contentObstacles(requirement),
        ...by.of.flatMap(signerObstacles),
    ];
}
function contentObstacles(requirement) {
    switch (requirement.kind) {
        case 'signature':
            return Object.keys(requirement.annotations).map((key) => `the annotation \`${key}\``);
        case 'sbom':
            return ['`sbom`, an SBOM for each platform'];
        case 'attestation': {
            const { predicateTypes, content = [] } = requirement;
            const types = predicateTypes === 'any' ? [] : predicateTypes;
            return [
                ...(predicateTypes === 'any' ? ['an attestation of any type; name its type'] : []),
                // Without a scheme controllers take some words for names of their own: `custom`, `vuln`.
                ...types.filter((type) => !/^[a-z][a-z0-9+.-]*:/i.test(type)).map((type) => `the predicate type \`${type}\``),
                ...(content.length > 0 ? ['what the attestation must say (conditions on its predicate)'] : []),
            ];
        }
    }
}
function signerObstacles(signer) {
    const who = `signer \`${signer.name}\``;
    if (signer.kind === 'openpgp')
        return [`${who}: OpenPGP`];
    const said = signer.provenance ? [`${who}: what the provenance must say`] : [];
    if (signer.kind === 'key') {
        return [
            ...said,
            ...(signer.format ? [`${who}: a key of ${signer.format.kind}`] : []),
            ...(signer.vouching ? [`${who}: who must have signed the key`] : []),
            ...(signer.keyId === undefined ? [] : [`${who}: the key id that evidence must name`]),
            ...(signer.registry ? [`${who}: a key of a package registry`] : []),
        ];
    }
    return [
        ...said,
        ...(signer.root === undefined ? [] : [`${who}: the trusted root \`${signer.root}\``]),
        ...[signer.identity, signer.issuer]
            .filter((matcher) => !comparisonOf(matcher))
            .map((matcher) => `${who}: a comparison of kind \`${matcher.kind}\``),
    ];
}
/** The claims of the signers, where the controller compares none. */
function claimObstacles(rule) {
    return identitySigners(rule).flatMap(({ name, claims }) => claims.map(({ claim }) => `signer \`${name}\`: the claim \`${claim}\``));
}
function identitySigners({ require }) {
    return require.flatMap(({ by }) => by.of).filter((signer) => signer.kind === 'identity');
}
/**
 * True where no signature can be by two of them, and nobody stands for two of them: controllers count the entries that were met,
 * the gate counts who signed.
 */
function areDistinct({ of }) {
    const marks = of.map((signer) => (signer.kind === 'key' ? (0,persons/* keyMarks */.Gr)(signer.key) : (0,persons/* writtenMarks */.Qm)(signer)));
    const names = new Set(of.map(({ name }) => name));
    return (marks.every(([mark]) => mark !== undefined) && new Set(marks.flat()).size === of.length && names.size === of.length);
}
/** A threshold whose signers a controller could count twice. */
function thresholdObstacles({ require }) {
    return require
        .filter(({ by }) => by.threshold > 1 && !areDistinct(by))
        .map(({ by }) => `${by.threshold} different signers, of whom one could count twice`);
}

;// CONCATENATED MODULE: ./lib/commands/export/target.js
/** The objects, unless something is missing. A rule is written whole or not at all. */
function unlessMissing(missing, manifests) {
    return missing.length > 0 ? { missing: [...new Set(missing)] } : { manifests: manifests() };
}

;// CONCATENATED MODULE: ./lib/commands/export/cluster-image-policy.js
/**
 * ClusterImagePolicy of sigstore's policy-controller (policy.sigstore.dev/v1beta1). One of the authorities of a policy must be
 * met, and every policy that is about an image: what is required together stands in policies of its own.
 */








const FULCIO = 'https://fulcio.sigstore.dev';
const CLUSTER_IMAGE_POLICY = {
    name: 'policy-controller',
    express(rules, context) {
        const names = new Names();
        return rules.map((rule) => unlessMissing(obstaclesOf(rule), () => imagePolicies(rule, names, context)));
    },
    warnings: [
        'policy-controller checks only namespaces with the label `policy.sigstore.dev/include: "true"`. Keep `no-match-policy` at `deny`, so that no other spelling of a name passes.',
    ],
};
function obstaclesOf(rule) {
    return [
        ...claimObstacles(rule),
        ...thresholdObstacles(rule),
        ...rule.require
            .filter(({ by }) => by.threshold > 1 && by.threshold < by.of.length)
            .map(({ by }) => `${by.threshold} different ones of ${by.of.length} signers`),
        ...(rule.requireDigest ? ['`require-digest`; it looks up the digest of a tag itself'] : []),
    ];
}
function imagePolicies(rule, names, context) {
    const globs = repositoriesOf(rule)
        .flatMap(spellingsOf)
        .flatMap((one) => [`${one}:**`, `${one}@**`, one]);
    return rule.require.flatMap((requirement) => {
        const { threshold, of } = requirement.by;
        // Where all must have signed, each has a policy of its own.
        const groups = threshold === 1 ? [of] : of.map((signer) => [signer]);
        return groups.map((group) => ({
            apiVersion: 'policy.sigstore.dev/v1beta1',
            kind: 'ClusterImagePolicy',
            metadata: { name: names.of(`${rule.name} ${requirement.kind}`, 'images') },
            spec: {
                mode: 'enforce',
                images: globs.map((glob) => ({ glob })),
                authorities: authoritiesOf(group, requirement, rule, context),
            },
        }));
    });
}
/** Ways to meet the requirement: each signer, in each form that evidence may have. */
function authoritiesOf(signers, requirement, rule, context) {
    const names = new Names();
    const types = requirement.kind === 'attestation' && requirement.predicateTypes !== 'any'
        ? requirement.predicateTypes
        : [undefined];
    return signers.flatMap((signer) => types.flatMap((type) => {
        const common = { ...authorityOf(signer, context), ...sourceOf(rule) };
        const named = (extra, form) => ({
            name: names.of(`${signer.name} ${form}`, 'signer'),
            ...common,
            ...extra,
        });
        const legacy = named(type === undefined ? {} : attestationsOf(type), '');
        // A bundle is an attestation for the controller, so that a signature must be named by its type. It reads none by keys.
        const bundle = () => named({ signatureFormat: 'bundle', ...attestationsOf(type ?? statement/* COSIGN_SIGN */["if"]) }, 'bundle');
        return signer.kind === 'identity' ? [legacy, bundle()] : [legacy];
    }));
}
function attestationsOf(predicateType) {
    return { attestations: [{ name: 'statement', predicateType }] };
}
function authorityOf(signer, { rekorUrl }) {
    if (signer.kind === 'openpgp')
        throw new Error('OpenPGP has no words in policy-controller');
    // Without `ctlog` a key's signatures need no log.
    const ctlog = { ctlog: { url: rekorUrl } };
    if (signer.kind === 'identity')
        return { keyless: { url: FULCIO, identities: [identityFields(signer)] }, ...ctlog };
    return { key: { data: keyText(signer), hashAlgorithm: 'sha256' }, ...(signer.transparencyLog !== 'none' && ctlog) };
}
function sourceOf({ signatureRepository }) {
    return signatureRepository ? { source: [{ oci: (0,image_reference/* repositoryName */.aR)(signatureRepository) }] } : {};
}

// EXTERNAL MODULE: ./lib/formats/github-identity.js
var github_identity = __webpack_require__(50784);
;// CONCATENATED MODULE: ./lib/commands/export/cluster-policy.js









const CLUSTER_POLICY = {
    name: "Kyverno's ClusterPolicy",
    express(rules, context) {
        const names = new Names();
        return rules.map((rule) => unlessMissing(cluster_policy_obstaclesOf(rule), () => [clusterPolicy(rule, names.of(rule.name, 'images'), context)]));
    },
    warnings: [
        'ClusterPolicy reads signatures and attestations that cosign 2 stores (tags `.sig` and `.att`), and no Sigstore bundles; it refuses an image that has bundles alone.',
    ],
};
/** What Kyverno replaces before it compares: variables and references. */
const REPLACED = /\{\{|\$\(/;
/** What Kyverno reads as a wildcard, also where the value looks exact. */
const WILDCARD = /[*?]/;
function cluster_policy_obstaclesOf(rule) {
    const attestations = rule.require.filter((one) => one.kind === 'attestation');
    return [
        ...thresholdObstacles(rule),
        ...attestations
            .filter(({ predicateTypes }) => predicateTypes.length > 1)
            .map(() => 'an attestation of one of several types; make it a rule for one type'),
        ...identitySigners(rule).flatMap((signer) => [
            ...signer.claims
                .filter((claim) => !extensionOf(claim, signer))
                .map(({ claim }) => `signer \`${signer.name}\`: the claim \`${claim}\``),
            ...[signer.identity, signer.issuer]
                .filter((matcher) => REPLACED.test(textOf(comparisonOf(matcher))))
                .map(() => `signer \`${signer.name}\`: \`{{\` or \`$(\`, which Kyverno replaces`),
        ]),
    ];
}
function textOf(comparison) {
    return Object.values(comparison ?? {}).join('');
}
function clusterPolicy(rule, name, { rekorUrl }) {
    const images = repositoriesOf(rule)
        .flatMap(spellingsOf)
        .flatMap((one) => [`${one}:*`, `${one}@*`]);
    const signatures = rule.require.filter(({ kind }) => kind === 'signature');
    const attestations = rule.require.flatMap((one) => (one.kind === 'attestation' ? attestationOf(one, rekorUrl) : []));
    const { signatureRepository } = rule;
    return {
        apiVersion: 'kyverno.io/v1',
        kind: 'ClusterPolicy',
        metadata: { name },
        spec: {
            background: false,
            webhookConfiguration: { failurePolicy: 'Fail', timeoutSeconds: 30 },
            rules: [
                {
                    name: 'verify-images',
                    match: { any: [{ resources: { kinds: ['Pod'] } }] },
                    verifyImages: [
                        {
                            type: 'Cosign',
                            imageReferences: images,
                            failureAction: 'Enforce',
                            required: true,
                            // A required digest must be in the manifest; else Kyverno writes the one that it verified.
                            mutateDigest: !rule.requireDigest,
                            verifyDigest: true,
                            ...(signatureRepository && { repository: (0,image_reference/* repositoryName */.aR)(signatureRepository) }),
                            ...(signatures.length > 0 && { attestors: signatures.map(({ by }) => attestorsOf(by, rekorUrl)) }),
                            ...(attestations.length > 0 && { attestations }),
                        },
                    ],
                },
            ],
        },
    };
}
function attestationOf(requirement, rekorUrl) {
    const types = requirement.predicateTypes === 'any' ? [] : requirement.predicateTypes;
    return types.map((type) => ({ type, attestors: [attestorsOf(requirement.by, rekorUrl)] }));
}
/** One list: so many of its entries must be met. */
function attestorsOf({ threshold, of }, rekorUrl) {
    return { count: threshold, entries: of.map((signer) => attestorOf(signer, rekorUrl)) };
}
function attestorOf(signer, rekorUrl) {
    if (signer.kind === 'openpgp')
        throw new Error('OpenPGP has no words in Kyverno');
    return signer.kind === 'key' ? keyAttestor(signer, rekorUrl) : keylessAttestor(signer, rekorUrl);
}
function keyAttestor(signer, rekorUrl) {
    const unlogged = signer.transparencyLog === 'none';
    return {
        keys: {
            publicKeys: keyText(signer),
            rekor: unlogged ? { url: rekorUrl, ignoreTlog: true } : { url: rekorUrl },
            // A key has no certificate that a log of certificates could know.
            ctlog: { ignoreSCT: true },
        },
    };
}
function keylessAttestor(signer, rekorUrl) {
    const extensions = new Map(signer.claims.flatMap((claim) => extensionOf(claim, signer) ?? []).map((one) => [one.name, one.value]));
    return {
        keyless: {
            ...comparisonFields('issuer', comparisonOf(signer.issuer)),
            ...comparisonFields('subject', comparisonOf(signer.identity)),
            ...(extensions.size > 0 && { additionalExtensions: Object.fromEntries(extensions) }),
            rekor: { url: rekorUrl },
        },
    };
}
/** Kyverno takes `*` and `?` of `issuer` and `subject` for wildcards. */
function comparisonFields(name, comparison) {
    if (!comparison)
        throw new Error(`the ${name} cannot be compared`);
    if ('pattern' in comparison)
        return { [`${name}RegExp`]: comparison.pattern };
    const { exact } = comparison;
    return WILDCARD.test(exact) ? { [`${name}RegExp`]: `^(?:${(0,matcher/* escapePattern */.MP)(exact)})$` } : { [name]: exact };
}
/**
 * The extensions that Kyverno compares, by the older identifiers 1.3.6.1.4.1.57264.1.2 to .6, and the newer claims that say the
 * same of a workflow on GitHub (sigstore/fulcio, docs/oid-info.md).
 */
const EXTENSIONS = {
    'github-workflow-trigger': 'githubWorkflowTrigger',
    'github-workflow-sha': 'githubWorkflowSha',
    'github-workflow-name': 'githubWorkflowName',
    'github-workflow-repository': 'githubWorkflowRepository',
    'github-workflow-ref': 'githubWorkflowRef',
    'build-trigger': 'githubWorkflowTrigger',
    'source-repository-digest': 'githubWorkflowSha',
    'source-repository-ref': 'githubWorkflowRef',
    'source-repository-uri': 'githubWorkflowRepository',
};
const GITHUB_URL = 'https://github.com/';
/** Undefined where Kyverno does not compare the claim, or not so. */
function extensionOf({ claim, value }, { issuer, claims }) {
    const name = Object.hasOwn(EXTENSIONS, claim) ? EXTENSIONS[claim] : undefined;
    // Kyverno compares with case. Where the gate does not, it only refuses more.
    const exact = value.kind === 'exact' || value.kind === 'exact-ignoring-case' ? value.value : undefined;
    const twice = claims.filter((other) => EXTENSIONS[other.claim] === name).length > 1;
    if (name === undefined || exact === undefined || twice || WILDCARD.test(exact) || REPLACED.test(exact))
        return undefined;
    if (claim.startsWith('github-'))
        return { name, value: exact };
    if (issuer.kind !== 'exact' || issuer.value !== github_identity/* GITHUB_ISSUER */.oX)
        return undefined;
    if (claim !== 'source-repository-uri')
        return { name, value: exact };
    return exact.startsWith(GITHUB_URL) ? { name, value: exact.slice(GITHUB_URL.length) } : undefined;
}

;// CONCATENATED MODULE: ./lib/commands/export/image-validating-policy.js
/**
 * Kyverno's ImageValidatingPolicy (policies.kyverno.io/v1). Its `verifyImageSignatures()` takes any attestation for a signature
 * where an image has Sigstore bundles, so that a signature is required here as what cosign 3 stores: a statement of its own type.
 * It has a field for claims and does not compare them, so that none is written.
 */








const IMAGE_VALIDATING_POLICY = {
    name: "Kyverno's ImageValidatingPolicy",
    express(rules, context) {
        const names = new Names();
        return rules.map((rule) => unlessMissing(image_validating_policy_obstaclesOf(rule), () => [imagePolicy(rule, names.of(rule.name, 'images'), context)]));
    },
    warnings: [
        'ImageValidatingPolicy takes any attestation for a signature, so these policies ask for the signature that cosign 3 stores as a Sigstore bundle. For signatures of cosign 2 use `--kind ClusterPolicy`.',
    ],
};
function image_validating_policy_obstaclesOf(rule) {
    const signers = rule.require.flatMap(({ by }) => by.of);
    return [
        ...thresholdObstacles(rule),
        ...claimObstacles(rule),
        ...rule.require
            .filter((one) => one.by.threshold > 1 && typesOf(one).length > 1)
            .map(() => 'several signers of an attestation of one of several types'),
        // Kyverno fails every attestation that no log has.
        ...signers
            .filter((signer) => signer.kind === 'key' && signer.transparencyLog === 'none')
            .map(({ name }) => `signer \`${name}\`: a key whose signatures are in no transparency log`),
    ];
}
function typesOf(requirement) {
    if (requirement.kind !== 'attestation')
        return [statement/* COSIGN_SIGN */["if"]];
    return requirement.predicateTypes === 'any' ? [] : requirement.predicateTypes;
}
function imagePolicy(rule, name, context) {
    const names = new Names('_');
    const signers = new Map(rule.require.flatMap(({ by }) => by.of).map((one) => [one, names.of(`signer ${one.name}`, 'signer')]));
    const types = [...new Set(rule.require.flatMap(typesOf))];
    const statements = new Map(types.map((type, at) => [type, type === statement/* COSIGN_SIGN */["if"] ? 'signature' : `attestation_${at + 1}`]));
    const globs = repositoriesOf(rule)
        .flatMap(spellingsOf)
        .flatMap((one) => [one, `${one}:*`, `${one}@*`]);
    return {
        apiVersion: 'policies.kyverno.io/v1',
        kind: 'ImageValidatingPolicy',
        metadata: { name },
        spec: {
            failurePolicy: 'Fail',
            webhookConfiguration: { timeoutSeconds: 30 },
            validationActions: ['Deny'],
            validationConfigurations: { required: true, mutateDigest: !rule.requireDigest, verifyDigest: true },
            matchConstraints: {
                resourceRules: [
                    {
                        apiGroups: [''],
                        apiVersions: ['v1'],
                        operations: ['CREATE', 'UPDATE'],
                        resources: ['pods', 'pods/ephemeralcontainers'],
                    },
                ],
            },
            matchImageReferences: globs.map((glob) => ({ glob })),
            attestors: [...signers].map(([signer, called]) => ({ name: called, cosign: cosignOf(signer, rule, context) })),
            attestations: [...statements].map(([type, called]) => ({ name: called, intoto: { type } })),
            validations: rule.require.map((one) => validationOf(one, signers, statements)),
        },
    };
}
function cosignOf(signer, { signatureRepository }, { rekorUrl }) {
    if (signer.kind === 'openpgp')
        throw new Error('OpenPGP has no words in Kyverno');
    const source = signatureRepository && { source: { repository: (0,image_reference/* repositoryName */.aR)(signatureRepository) } };
    const who = signer.kind === 'key' ? { key: { data: keyText(signer) } } : { keyless: { identities: [identityFields(signer)] } };
    return { ...who, ctlog: { url: rekorUrl }, ...source };
}
/** So many of the signers, for each image of each container. The list of images has those alone that the policy is about. */
function validationOf(requirement, signers, statements) {
    const { by } = requirement;
    const attestors = by.of.map((one) => `attestors.${signers.get(one) ?? ''}`).join(', ');
    const holds = typesOf(requirement)
        .map((type) => `verifyAttestationSignatures(image, attestations.${statements.get(type) ?? ''}, [${attestors}]) >= ${by.threshold}`)
        .join(' || ');
    const images = '(images.containers + images.initContainers + images.ephemeralContainers)';
    const what = requirement.kind === 'attestation' ? 'an attestation' : 'a signature';
    return {
        expression: `${images}.all(image, ${holds})`,
        message: `The image needs ${what} by ${by.threshold === 1 ? '' : `${by.threshold} of `}${[...new Set(by.of.map(({ name }) => name))].join(', ')}.`,
    };
}

;// CONCATENATED MODULE: ./lib/commands/export/ratify.js

const SIGNATURE = 'application/vnd.dev.cosign.artifact.sig.v1+json';
/** Where the chart of Ratify mounts the key of its value `cosign.key`. */
const KEY_FILE = '/usr/local/ratify-certs/cosign/cosign.pub';
const RATIFY = {
    name: 'Ratify',
    express(rules, context) {
        const keys = rules.flatMap(({ require }) => require.flatMap(({ by }) => by.of)).filter((one) => one.kind === 'key');
        const [first] = keys;
        const same = keys.every((one) => first && one.key.equals(first.key) && one.transparencyLog === first.transparencyLog);
        // The verifier has no list of repositories: the same objects are about every image, and are written once.
        let written = false;
        return rules.map((rule) => {
            const expressed = unlessMissing([...ratify_obstaclesOf(rule), ...(same ? [] : ['several keys'])], () => written || !first ? [] : objects(first, context));
            written ||= 'manifests' in expressed;
            return expressed;
        });
    },
    warnings: [
        `Ratify applies them to every image that Gatekeeper asks about. Its value \`cosign.key\` must be the key, which the chart mounts at ${KEY_FILE}.`,
    ],
};
function ratify_obstaclesOf(rule) {
    const signers = rule.require.flatMap(({ by }) => by.of);
    return [
        ...rule.require
            .filter(({ kind }) => kind !== 'signature')
            .map(({ kind }) => `\`${kind}\`; its cosign verifier reads signatures alone`),
        ...signers
            .filter(({ kind }) => kind === 'identity')
            .map(({ name }) => `signer \`${name}\`: where Ratify compares identities it does not compare the signed digest`),
        ...signers
            .filter((one) => one.kind === 'key' && one.key.asymmetricKeyDetails?.namedCurve !== 'prime256v1')
            .map(({ name }) => `signer \`${name}\`: a key that is not ECDSA on the curve P-256`),
        ...(rule.requireDigest ? ['`require-digest`'] : []),
        ...(rule.signatureRepository ? ['`signature-repository`'] : []),
    ];
}
function objects({ transparencyLog }, { rekorUrl }) {
    return [
        {
            apiVersion: 'config.ratify.deislabs.io/v1beta1',
            kind: 'Verifier',
            metadata: { name: 'verifier-cosign' },
            spec: {
                name: 'cosign',
                artifactTypes: SIGNATURE,
                // Without an address of a log none is asked for.
                parameters: { key: KEY_FILE, ...(transparencyLog !== 'none' && { rekorURL: rekorUrl }) },
            },
        },
        {
            apiVersion: 'config.ratify.deislabs.io/v1beta1',
            kind: 'Policy',
            metadata: { name: 'ratify-policy' },
            spec: {
                type: 'config-policy',
                parameters: { artifactVerificationPolicies: { [SIGNATURE]: 'any', default: 'all' } },
            },
        },
    ];
}

;// CONCATENATED MODULE: ./lib/commands/export/command.js
/** `signature-gate policy export`: the image rules of a policy file as admission policies of a cluster. */













const [EXPRESSED, PARTLY, WRONG, UNREAD] = [0, 1, 2, 3];
const PUBLIC_REKOR = 'https://rekor.sigstore.dev';
/** @returns the exit code: 0 all is expressed, 1 some is not, 2 the policy or the command line is wrong, 3 it cannot be read */
async function run({ values, lists, positional }, console) {
    const target = targetOf(values.get('to'), values.get('kind'));
    const [file] = positional;
    if (typeof target === 'string' || file === undefined || positional.length > 1) {
        console.err(`error: ${typeof target === 'string' ? target : 'name one policy file.'}`);
        return WRONG;
    }
    const policy = await policyOf(file, lists?.get('var') ?? [], console);
    if (typeof policy === 'number')
        return policy;
    const { manifests, missing, notes } = exportPolicy(policy, target);
    const text = command_textOf(manifests, policy);
    if ((0,printable/* printableLines */.f)(text) !== text) {
        console.err('not expressible: the policy holds characters that are not printed as they are. Nothing is written.');
        return PARTLY;
    }
    if (manifests.length > 0)
        console.out(text);
    for (const what of missing)
        console.err(`not expressible: ${what}`);
    for (const note of notes)
        console.err(`note: ${note}`);
    return missing.length > 0 ? PARTLY : EXPRESSED;
}
function targetOf(to, kind) {
    if (kind !== undefined && to !== 'kyverno')
        return '`--kind` is for `--to kyverno`. Remove it.';
    switch (to) {
        case 'kyverno':
            return kind === 'ClusterPolicy' ? CLUSTER_POLICY : IMAGE_VALIDATING_POLICY;
        case 'policy-controller':
            return CLUSTER_IMAGE_POLICY;
        case 'ratify':
            return RATIFY;
        default:
            return 'add `--to kyverno`, `--to policy-controller` or `--to ratify`.';
    }
}
/** The policy, or the exit code where there is none. */
async function policyOf(file, variables, console) {
    try {
        const given = (0,read_inputs/* readInputs */.K)(variables.length > 0 ? [{ name: 'var', values: variables }] : [], 'terminal');
        // Nothing is decided by it here, so that it may be a pull request's.
        const context = {
            kind: 'terminal',
            env: { ...console.env, GITHUB_ACTIONS: undefined },
            workspace: console.folder,
        };
        const { policy } = await (0,from_file.policyFromFile)({ ...given, policy: file }, context);
        return policy;
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigError */.xL))
            throw error;
        for (const problem of error.problems) {
            console.err(`error: ${(0,config_place/* placeOf */.$)(problem)} ${problem.message} / ${problem.fix}`);
        }
        return (0,errors/* couldNotLook */.K2)(error.problems) ? UNREAD : WRONG;
    }
}
/** Nothing weaker than a rule is ever written: a rule that cannot be expressed whole is left out and named. */
function exportPolicy(policy, target) {
    const { imageRules, trust } = policy;
    const everywhere = [
        ...policyObstacles(policy),
        ...(imageRules.length === 0 ? ['the policy, which has no rule with `images`'] : []),
    ];
    if (everywhere.length > 0) {
        const missing = everywhere.map((what) => `${what}. Nothing is written.`);
        return { manifests: [], missing, notes: [] };
    }
    const own = imageRules.map((rule) => ruleObstacles(rule, policy));
    const sound = imageRules.filter((_, at) => own[at]?.length === 0);
    const answers = new Map(target.express(sound, { rekorUrl: trust.rekorUrl ?? PUBLIC_REKOR }).map((one, at) => [sound[at], one]));
    const expressed = imageRules.map((rule, at) => answers.get(rule) ?? { missing: own[at] ?? [] });
    const manifests = expressed.flatMap((one) => ('manifests' in one ? one.manifests : []));
    const missing = expressed.flatMap((one, at) => 'missing' in one
        ? one.missing.map((what) => `rule \`${imageRules[at]?.name ?? ''}\`, for ${target.name}: ${what}. The rule is left out.`)
        : []);
    const written = imageRules.filter((_, at) => 'manifests' in (expressed[at] ?? {}));
    return { manifests, missing, notes: written.length === 0 ? [] : notesOf(policy, written, target) };
}
function notesOf({ rules, exceptions }, written, { warnings }) {
    const repositories = written.flatMap((rule) => repositoriesOf(rule).map(image_reference/* repositoryName */.aR));
    const shared = [...new Set(repositories.filter((one, at) => repositories.indexOf(one) !== at))];
    return [
        'each policy is about all tags and digests of its repositories, since tags become digests in a cluster.',
        ...shared.map((one) => `${one} is in several rules. Each of its images must meet all of them.`),
        ...(written.some(({ github }) => github)
            ? ["attestations are looked for in the registry, never in GitHub's store."]
            : []),
        ...(exceptions.length > 0 ? ['exceptions are not written; the cluster requires what the rules require.'] : []),
        ...(rules.length > 0 ? ['rules for files are for the gate alone.'] : []),
        ...warnings,
    ];
}
/** Texts of several lines, keys among them, stay as they are; nothing is folded. */
function command_textOf(manifests, { digest }) {
    const documents = manifests.map((one) => (0,dist.stringify)(one, { lineWidth: 0, aliasDuplicateObjects: false }));
    return `# Made by \`signature-gate policy export\` from the policy ${digest}.\n${documents.join('---\n')}`.trimEnd();
}


/***/ }),

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

/***/ 79910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ otherSpelling),
/* harmony export */   p: () => (/* binding */ secondSpelling)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85497);
/**
 * Members whose names differ from a known one by case alone. Go's `encoding/json`, which many tools read such documents with, takes
 * `Severity` for `severity`, and of two such members the later one: another reader then sees other content than this one.
 */

/** The name of a member that is one of `names` but for its case; undefined where there is none, or where the value is no object. */
function otherSpelling(value, names) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return undefined;
    const known = new Set(names.map(folded));
    return Object.keys(value).find((name) => !names.includes(name) && known.has(folded(name)));
}
/** The second of two members whose names are the same but for their case. */
function secondSpelling(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return undefined;
    const seen = new Set();
    return Object.keys(value).find((name) => seen.size === seen.add(folded(name)).size);
}
/** As Go folds names: without case, where U+212A is a `k` and U+017F an `s`. */
function folded(name) {
    return name.toLowerCase().replaceAll('\u017f', 's');
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


/***/ }),

/***/ 70422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k0: () => (/* binding */ readSimpleSigning),
/* harmony export */   pv: () => (/* binding */ annotationProblem),
/* harmony export */   t2: () => (/* binding */ plainValues)
/* harmony export */ });
/* harmony import */ var _formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85497);
/* harmony import */ var _formats_json_member_case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79910);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28490);
/**
 * Binds cosign's first form of signature to an image (cosign, specs/SIGNATURE_SPEC.md): the signed document must be of the
 * type for images and name the image's digest. cosign itself does not look at the type.
 */



const TYPE = 'cosign container image signature';
/**
 * Reads the claims of a payload and holds them against the image.
 *
 * @param sha256 of the image's manifest; undefined where it is not known
 */
function readSimpleSigning(payload, { name, sha256 }, file) {
    const at = { file };
    const json = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(payload);
    const twin = twinOf(json);
    if (twin !== undefined) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)({
            code: 'BUNDLE_MALFORMED',
            message: `The document that ${file} signs cannot be read: a member of it is not spelled as it must be`,
            expected: 'members as the format names them, in the same case',
            actual: (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .shownJson */ .oB)(twin),
            at,
        });
    }
    const type = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(json, 'critical', 'type');
    const digest = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(json, 'critical', 'image', 'docker-manifest-digest');
    if (typeof type !== 'string' || typeof digest !== 'string') {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)({
            code: 'BUNDLE_MALFORMED',
            message: `The document that ${file} signs cannot be read: it names no type or no digest`,
            at,
        });
    }
    if (type !== TYPE) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)({
            code: 'PREDICATE_MISMATCH',
            message: `The document that ${file} signs is of another type than an image's signature`,
            expected: TYPE,
            actual: type,
            at,
        });
    }
    const expected = sha256 && `sha256:${sha256.toString('hex')}`;
    if (expected === undefined || digest !== expected) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)({
            code: 'SUBJECT_MISMATCH',
            message: `The signature in ${file} is for another image than ${name}`,
            expected: expected ?? 'an image',
            actual: digest,
            at,
        });
    }
    const reference = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(json, 'critical', 'identity', 'docker-reference');
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)({
        type,
        digest,
        ...(typeof reference === 'string' && { dockerReference: reference }),
        optional: plainValues((0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(json, 'optional')),
    });
}
/** A member that cosign, which reads names without case, takes for one that is read here. What is under `optional` has no fixed names. */
function twinOf(json) {
    return ((0,_formats_json_member_case_js__WEBPACK_IMPORTED_MODULE_1__/* .otherSpelling */ .N)(json, ['critical', 'optional']) ??
        (0,_formats_json_member_case_js__WEBPACK_IMPORTED_MODULE_1__/* .otherSpelling */ .N)((0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(json, 'critical'), ['type', 'image', 'identity']) ??
        (0,_formats_json_member_case_js__WEBPACK_IMPORTED_MODULE_1__/* .otherSpelling */ .N)((0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(json, 'critical', 'image'), ['docker-manifest-digest']) ??
        (0,_formats_json_member_case_js__WEBPACK_IMPORTED_MODULE_1__/* .otherSpelling */ .N)((0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(json, 'critical', 'identity'), ['docker-reference']));
}
/** Texts, numbers and booleans; signers can write anything there, and nothing else is compared or shown. */
function plainValues(value) {
    if (!(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return {};
    return Object.fromEntries(Object.entries(value).filter((entry) => ['string', 'number', 'boolean'].includes(typeof entry[1])));
}
/** Every annotation that the policy requires must be there with that very text, as with `cosign verify -a`. */
function annotationProblem(required, claims, file) {
    for (const [key, value] of Object.entries(required)) {
        const actual = claims && Object.hasOwn(claims.optional, key) ? claims.optional[key] : undefined;
        if (actual === value)
            continue;
        return {
            code: 'ANNOTATION_MISMATCH',
            message: `The signature in ${file} does not carry the annotation that is required`,
            expected: `${key}=${value}`,
            actual: actual === undefined ? `no ${key}` : `${key}=${actual}`,
            at: { file },
        };
    }
    return undefined;
}


/***/ }),

/***/ 68722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "if": () => (/* binding */ COSIGN_SIGN),
  B1: () => (/* binding */ IN_TOTO),
  Z2: () => (/* binding */ aboutOthers),
  kQ: () => (/* binding */ imageClaimsOf),
  ds: () => (/* binding */ predicateProblem),
  cO: () => (/* binding */ readStatement),
  A5: () => (/* binding */ statementAlgorithms),
  Nu: () => (/* binding */ subjectIndex),
  ow: () => (/* binding */ subjectKey),
  gc: () => (/* binding */ subjectProblem),
  Z6: () => (/* binding */ subjectsOf)
});

// EXTERNAL MODULE: ./lib/formats/json/json.js
var json_json = __webpack_require__(85497);
// EXTERNAL MODULE: ./lib/formats/json/member-case.js
var member_case = __webpack_require__(79910);
// EXTERNAL MODULE: ./lib/formats/json/strict-json.js + 1 modules
var strict_json = __webpack_require__(8055);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/once-per.js
var once_per = __webpack_require__(76864);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
;// CONCATENATED MODULE: ./lib/verify/predicates/own-verdict.js
/** Predicates that carry a verdict of their own: one that says no is never evidence for yes. */


/** SLSA, "Verification Summary Attestation"; in-toto attestation framework, `spec/predicates/test-result.md`. */
const VERDICTS = [
    { within: 'slsa.dev/verification_summary', field: 'verificationResult', passes: ['PASSED'] },
    { within: 'in-toto.io/attestation/test-result', field: 'result', passes: ['PASSED', 'WARNED'] },
];
/** What is wrong with the verdict of a statement; undefined where it passes, or carries none. */
function ownVerdictProblem({ predicateType, predicate }, file) {
    const type = plainType(predicateType);
    const rule = VERDICTS.find(({ within }) => type.includes(within));
    const value = rule && (0,json_json/* dig */.rO)(predicate, rule.field);
    const twin = rule && (0,member_case/* otherSpelling */.N)(predicate, [rule.field]);
    if (!rule || (twin === undefined && rule.passes.includes(value)))
        return undefined;
    return {
        code: 'PREDICATE_MISMATCH',
        message: `The attestation in ${file} states a result of its own, and it is not a pass`,
        expected: `${rule.field} ${rule.passes.join(' or ')}`,
        actual: twin !== undefined ? `a member ${(0,json_json/* shownJson */.oB)(twin)}` : typeof value === 'string' ? value : 'none',
        at: { file },
    };
}
/** How often an escape may be escaped again. */
const MAX_ESCAPES = 8;
/**
 * One spelling of addresses that are the same to people (RFC 3986, section 6.2.2): hosts have no case, `%5F` is an underscore,
 * `:443` and `//` say nothing.
 */
function plainType(type) {
    let plain = type;
    for (let turn = 0; turn < MAX_ESCAPES; turn++) {
        const before = plain;
        plain = unescaped(plain);
        if (plain === before)
            break;
    }
    return plain.toLowerCase().replace(/\.?(?::\d*)?\/(?:\.?\/)*/g, '/');
}
function unescaped(text) {
    // Each for itself, so that one that is broken does not keep the others.
    return text.replace(/%([2-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
}

// EXTERNAL MODULE: ./lib/verify/sigstore/simple-signing.js
var simple_signing = __webpack_require__(70422);
;// CONCATENATED MODULE: ./lib/verify/statement.js
/**
 * Binds an attestation to an artifact. The library never looks at the artifact of a DSSE envelope (a valid attestation of
 * anything would pass for everything), so this is where an attestation becomes evidence.
 * Source: in-toto attestation framework, `spec/v1/statement.md` and `spec/v1/resource_descriptor.md`.
 */








const IN_TOTO = 'application/vnd.in-toto+json';
/** What `cosign sign` writes since version 3: a signature over an image, in the form of a statement without content. */
const COSIGN_SIGN = 'https://sigstore.dev/cosign/sign/v1';
const STATEMENT_TYPES = new Set([
    'https://in-toto.io/Statement/v0.1',
    'https://in-toto.io/Statement/v1',
]);
/** Digest names of a statement that can prove an artifact; others (`gitCommit`, `sha1`) say nothing about its bytes. */
const ALGORITHMS = ['sha256', 'sha384', 'sha512'];
/** Reads the statement of an envelope. Never throws. */
function readStatement(payloadType, payload, file) {
    const at = { file };
    const malformed = (what) => (0,result/* refuse */.TR)({ code: 'BUNDLE_MALFORMED', message: `The attestation in ${file} cannot be read: ${what}`, at });
    if (payloadType !== IN_TOTO) {
        return (0,result/* refuse */.TR)({
            code: 'PREDICATE_MISMATCH',
            message: `The envelope in ${file} holds no in-toto statement, so it says nothing about an artifact`,
            expected: IN_TOTO,
            actual: payloadType,
            at,
        });
    }
    const read = (0,strict_json/* parseStrictJson */.R)(payload);
    if ('problem' in read)
        return malformed(`in its payload, ${read.problem}`);
    const json = read.value;
    if (!(0,json_json/* isRecord */.u4)(json))
        return malformed('its payload is not a JSON object');
    // Go's `encoding/json`, which other verifiers read statements with, takes `PredicateType` for `predicateType`.
    if ((0,member_case/* secondSpelling */.p)(json) !== undefined)
        return malformed('a member of it is given twice, in two spellings');
    if (!STATEMENT_TYPES.has(json['_type']))
        return malformed('its `_type` is not a known version of an in-toto statement');
    const { predicateType, subject: subjects } = json;
    if (typeof predicateType !== 'string')
        return malformed('it has no `predicateType`');
    if (!Array.isArray(subjects) || subjects.length === 0)
        return malformed('it has no subject');
    if (subjects.length > limits/* MAX_SUBJECTS */.Vn) {
        return (0,result/* refuse */.TR)({
            code: 'LIMIT_EXCEEDED',
            message: `The attestation in ${file} has ${subjects.length} subjects; at most ${limits/* MAX_SUBJECTS */.Vn} are read`,
            expected: `at most ${limits/* MAX_SUBJECTS */.Vn} subjects`,
            actual: `${subjects.length} subjects`,
            hint: 'Attest fewer artifacts at once, or sign a checksum list that has all of them.',
            at,
        });
    }
    const found = [];
    for (const subject of subjects) {
        const digest = (0,json_json/* dig */.rO)(subject, 'digest');
        if (!(0,json_json/* isRecord */.u4)(digest))
            return malformed('a subject has no readable digest');
        const twin = subjectTwin(subject, digest);
        if (twin !== undefined)
            return malformed(`a subject has a member ${(0,json_json/* shownJson */.oB)(twin)}, which other tools take for another one`);
        const count = Object.keys(digest).length;
        if (count > limits/* MAX_DIGESTS_PER_SUBJECT */._K) {
            return (0,result/* refuse */.TR)({
                code: 'LIMIT_EXCEEDED',
                message: `The attestation in ${file} has a subject with ${count} digests`,
                expected: `at most ${limits/* MAX_DIGESTS_PER_SUBJECT */._K} digests of one subject`,
                actual: `${count} digests`,
                at,
            });
        }
        found.push({ name: nameIn(subject), digest, annotations: (0,json_json/* dig */.rO)(subject, 'annotations') });
    }
    return (0,result/* accept */.Ju)({ predicateType, predicate: json['predicate'], subjects: found });
}
function nameIn(subject) {
    const name = (0,json_json/* dig */.rO)(subject, 'name');
    return typeof name === 'string' ? name : '';
}
/** A member of a subject that readers without case take for another one. */
function subjectTwin(subject, digest) {
    return (0,member_case/* otherSpelling */.N)(subject, ['name', 'digest', 'annotations']) ?? (0,member_case/* secondSpelling */.p)(digest);
}
/** The subjects by each of their digests, as `subjectKey` writes them. */
const subjectIndex = (0,once_per/* oncePer */.P)(({ subjects }) => {
    const index = new Map();
    for (const subject of subjects) {
        for (const [algorithm, value] of Object.entries(subject.digest)) {
            if (typeof value !== 'string')
                continue;
            const key = subjectKey(algorithm, value);
            const known = index.get(key);
            if (!known)
                index.set(key, [subject]);
            else
                known.push(subject);
        }
    }
    return index;
});
/** A digest in hex, without regard to case, with its algorithm. */
function subjectKey(algorithm, hex) {
    return `${algorithm}:${hex.toLowerCase()}`;
}
/** The digests of an artifact that a statement can name, as `subjectKey` writes them. */
function subjectKeys(digests) {
    return ALGORITHMS.flatMap((algorithm) => {
        const digest = digests[algorithm];
        return digest ? [subjectKey(algorithm, digest.toString('hex'))] : [];
    });
}
/** The subjects that are the artifact, each once and in their order. */
function subjectsOf(statement, digests) {
    const index = subjectIndex(statement);
    const named = new Set(subjectKeys(digests).flatMap((key) => index.get(key) ?? []));
    const found = new Set([...named].filter((subject) => isSubject(subject, digests)));
    // Only subjects that are named by different digests can come out of order.
    return found.size > 1 ? statement.subjects.filter((subject) => found.has(subject)) : [...found];
}
/** Hash algorithms that an artifact must be hashed with to be compared with the statement's subjects. */
function statementAlgorithms(statement) {
    return ALGORITHMS.filter((algorithm) => statement.subjects.some(({ digest }) => typeof digest[algorithm] === 'string'));
}
/**
 * Checks that one subject is the artifact: at least one digest that can prove it is known and equal, and none that is
 * known differs. Names are not compared, since they are the signer's own and files are renamed.
 */
function subjectProblem(statement, digests, artifact, file) {
    if (subjectsOf(statement, digests).length > 0)
        return undefined;
    const expected = ALGORITHMS.flatMap((algorithm) => digests[algorithm] ? [`${algorithm}:${digests[algorithm].toString('hex')}`] : []);
    return aboutOthers(statement, expected.join(', '), artifact, file);
}
/** The refusal of a statement of which no subject is the artifact. @param expected what one would have to name */
function aboutOthers({ subjects }, expected, artifact, file) {
    const named = subjects.slice(0, 3).map(({ name, digest }) => `${name || '(no name)'} ${shownDigest(digest)}`);
    const more = subjects.length > named.length ? ` and ${subjects.length - named.length} more` : '';
    return {
        code: 'SUBJECT_MISMATCH',
        message: `The attestation in ${file} is about other files than ${artifact}`,
        expected,
        actual: `${named.join('; ')}${more}`,
        at: { file },
    };
}
function isSubject({ digest }, digests) {
    let equal = 0;
    for (const algorithm of ALGORITHMS) {
        const claimed = digest[algorithm];
        const actual = digests[algorithm];
        if (claimed === undefined || actual === undefined)
            continue;
        if (typeof claimed !== 'string' || claimed.toLowerCase() !== actual.toString('hex'))
            return false;
        equal++;
    }
    return equal > 0;
}
/** What cosign's statement about an image claims; nothing for any other statement. */
function imageClaimsOf(statement, digests) {
    const [subject] = statement.predicateType === COSIGN_SIGN ? subjectsOf(statement, digests) : [];
    if (!subject || !digests.sha256)
        return {};
    const digest = `sha256:${digests.sha256.toString('hex')}`;
    return { imageClaims: { type: statement.predicateType, digest, optional: (0,simple_signing/* plainValues */.t2)(subject.annotations) } };
}
function shownDigest(digest) {
    const [first] = Object.entries(digest).filter(([, value]) => typeof value === 'string');
    return first ? `${first[0]}:${String(first[1])}` : '(no digest)';
}
/** Checks type and, where the predicate carries a verdict, that it is a good one. */
function predicateProblem(statement, accepted, file) {
    const { predicateType } = statement;
    if (accepted !== 'any' && !accepted.includes(predicateType)) {
        return {
            code: 'PREDICATE_MISMATCH',
            message: `The attestation in ${file} is of another type than expected`,
            expected: accepted.join(' or '),
            actual: predicateType,
            hint: `Ask the publisher for an attestation of the expected type. If this type is enough, set \`predicate-type: ${predicateType}\`.`,
            at: { file },
        };
    }
    return ownVerdictProblem(statement, file);
}


/***/ })

};
