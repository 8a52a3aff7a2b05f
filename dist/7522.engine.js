export const id = 7522;
export const ids = [7522,459];
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
// EXTERNAL MODULE: ./lib/policy/from-file.js
var from_file = __webpack_require__(30459);
// EXTERNAL MODULE: ./lib/policy/inputs/read-inputs.js
var read_inputs = __webpack_require__(4796);
// EXTERNAL MODULE: ./lib/model/predicate-types.js
var predicate_types = __webpack_require__(25616);
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
    return {
        ...comparisonFields('issuer', comparisonOf(issuer)),
        ...comparisonFields('subject', comparisonOf(identity)),
    };
}
/** One comparison under its name, by what it is. */
function comparisonFields(name, comparison) {
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
        const bundle = () => named({ signatureFormat: 'bundle', ...attestationsOf(type ?? predicate_types/* COSIGN_SIGN */.i) }, 'bundle');
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
            ...comparisonFields('issuer', withoutWildcards(comparisonOf(signer.issuer))),
            ...comparisonFields('subject', withoutWildcards(comparisonOf(signer.identity))),
            ...(extensions.size > 0 && { additionalExtensions: Object.fromEntries(extensions) }),
            rekor: { url: rekorUrl },
        },
    };
}
/** Kyverno takes `*` and `?` of `issuer` and `subject` for wildcards. */
function withoutWildcards(comparison) {
    const isWildcard = comparison && 'exact' in comparison && WILDCARD.test(comparison.exact);
    return isWildcard ? { pattern: whole((0,matcher/* escapePattern */.MP)(comparison.exact)) } : comparison;
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
        return [predicate_types/* COSIGN_SIGN */.i];
    return requirement.predicateTypes === 'any' ? [] : requirement.predicateTypes;
}
function imagePolicy(rule, name, context) {
    const names = new Names('_');
    const signers = new Map(rule.require.flatMap(({ by }) => by.of).map((one) => [one, names.of(`signer ${one.name}`, 'signer')]));
    const types = [...new Set(rule.require.flatMap(typesOf))];
    const statements = new Map(types.map((type, at) => [type, type === predicate_types/* COSIGN_SIGN */.i ? 'signature' : `attestation_${at + 1}`]));
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
        console.err('cannot be exported: the policy holds characters that are not printed as they are. Nothing is written.');
        return PARTLY;
    }
    if (manifests.length > 0)
        console.out(text);
    for (const what of missing)
        console.err(`cannot be exported: ${what}`);
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
    const documents = manifests.map((one) => (0,dist/* stringify */.As)(one, { lineWidth: 0, aliasDuplicateObjects: false }));
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

/***/ 25616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ COSIGN_SIGN)
/* harmony export */ });
/** Types of predicates that more than one room knows. */
/** What `cosign sign` writes since version 3: a signature over an image, in the form of a statement without content. */
const COSIGN_SIGN = 'https://sigstore.dev/cosign/sign/v1';


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
