export const id = 8695;
export const ids = [8695];
export const modules = {

/***/ 18695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VSA: () => (/* binding */ VSA)
});

// EXTERNAL MODULE: ./lib/verify/proofs.js
var proofs = __webpack_require__(13770);
// EXTERNAL MODULE: ./lib/core/report-files.js
var report_files = __webpack_require__(95519);
// EXTERNAL MODULE: ./lib/formats/escape.js
var formats_escape = __webpack_require__(96889);
// EXTERNAL MODULE: ./lib/verify/verdict.js
var verify_verdict = __webpack_require__(53900);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/policy/compile/predicate-types.js
var predicate_types = __webpack_require__(6677);
;// CONCATENATED MODULE: ./lib/report/files/slsa-level.js

const LEVELS = ['SLSA_BUILD_LEVEL_UNEVALUATED', 'SLSA_BUILD_LEVEL_1', 'SLSA_BUILD_LEVEL_2'];
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** What older versions of actions/attest-build-provenance call the builder. */
const HOSTED_RUNNER = 'https://github.com/actions/runner/github-hosted';
/**
 * The highest level that every one of the artifacts reaches.
 *
 * - Level 1: an accepted signer vouches for provenance of the artifact.
 * - Level 2: GitHub's own identity of the build signed it, on a hosted runner, and it names that builder.
 * - Level 3 is never claimed: whether a build could reach the keys of its platform is written in no evidence.
 */
function slsaLevel(artifacts) {
    const levels = artifacts.map((artifact) => signaturesOf(artifact).reduce((highest, proof) => Math.max(highest, levelOf(proof)), 0));
    return LEVELS[levels.length === 0 ? 0 : Math.min(...levels)] ?? LEVELS[0];
}
/** Provenance of the artifact itself; that of a list or a manifest says how the list was made. */
function signaturesOf({ checks }) {
    return checks.flatMap((check) => check.status === 'pass'
        ? [check.proof, ...(check.further ?? [])].flatMap((proof) => (proof.kind === 'attestation' ? [proof] : []))
        : []);
}
function levelOf({ predicateType, identity, issuer, claims = {}, claimed }) {
    if (predicateType === undefined || !predicate_types/* PROVENANCE_TYPES */.ak.some((type) => type === predicateType))
        return 0;
    const hosted = issuer === GITHUB_ISSUER && claims['runner-environment'] === 'github-hosted';
    const named = identity !== undefined && (claimed?.builder === identity || claimed?.builder === HOSTED_RUNNER);
    return hosted && named ? 2 : 1;
}

;// CONCATENATED MODULE: ./lib/report/files/vsa.js
/**
 * A verification summary (SLSA v1.2, "Verification Summary Attestation") of the artifacts that passed: an in-toto statement that
 * nobody has signed yet, its predicate alone, and the list of its subjects, as actions/attest takes them.
 *
 * Whoever accepts it verifies nothing again. So it speaks of a run that passed as a whole, and in it of artifacts that an accepted
 * signer vouches for: nothing that was waived, that is only listed, or that is only not recalled.
 */






const VSA = { ofVerdict, ofNothing: () => undefined };
/** Of the levels and of how the summary is read (slsa.dev). */
const SLSA_VERSION = '1.2';
function ofVerdict({ verdict, facts }) {
    const passed = vouchedFor(verdict);
    if (!facts.vsa || passed.length === 0)
        return undefined;
    const predicate = predicateOf(passed, facts, facts.vsa);
    const subject = subjectsOf(passed);
    // The type stands before the subjects, so that the first bytes say what the file is.
    const statement = { _type: report_files/* STATEMENT_TYPE */.zG, predicateType: report_files/* VSA_TYPE */.gs, predicate, subject };
    const lines = subject.map(({ name, digest }) => `${digest['sha256'] ?? ''}  ${name}\n`);
    return [jsonText(statement), jsonText(predicate), `${report_files/* SUBJECTS_HEAD */.hb}\n${lines.join('')}`];
}
/** Artifacts that the summary speaks of; none where the run did not pass. */
function vouchedFor(verdict) {
    if (verdict.result !== 'pass' && verdict.result !== 'waived')
        return [];
    const all = (0,headline/* judged */.g$)(verdict);
    const good = all.filter((artifact) => (0,verify_verdict/* isPassed */.Hh)(artifact) &&
        (0,proofs/* isProven */.nn)(artifact) &&
        !artifact.integrityOnly &&
        artifact.digests.sha256 !== undefined &&
        // A list of digests has no way to write such a name.
        !/[\r\n]/.test(artifact.name));
    // What did not pass under one name is not vouched for under another.
    const others = new Set(all.filter((artifact) => !good.includes(artifact)).map(digestKey));
    return good.filter((artifact) => !others.has(digestKey(artifact)));
}
function digestKey({ digests }) {
    return digests.sha256?.toString('hex') ?? '';
}
function predicateOf(passed, { version, finishedAt, policy }, { resource, verifier }) {
    const attestations = attestationsOf(passed);
    const [, algorithm = '', digest = ''] = /^([a-z0-9]+):([0-9a-f]+)$/.exec(policy.digest) ?? [];
    return {
        verifier: { version: { 'signature-gate': version }, id: verifier },
        timeVerified: finishedAt.toISOString(),
        resourceUri: resource,
        policy: { uri: policyUri(policy.source, verifier), ...(digest !== '' && { digest: { [algorithm]: digest } }) },
        ...(attestations.length > 0 && { inputAttestations: attestations }),
        verificationResult: 'PASSED',
        verifiedLevels: [slsaLevel(passed)],
        slsaVersion: SLSA_VERSION,
    };
}
/** Inputs and files of the workspace are known to the verifier alone: they get a name below the verifier's. */
function policyUri(source, verifier) {
    const [, repository, commit, path] = /^([^/]+\/[^/]+)@([0-9a-f]{40,64}):(.+)$/.exec(source) ?? [];
    if (repository === undefined || commit === undefined || path === undefined) {
        return `${verifier}#${(0,formats_escape/* uriPart */.W2)(source)}`;
    }
    return `git+https://github.com/${repository}@${commit}#${path.split('/').map(formats_escape/* uriPart */.W2).join('/')}`;
}
/**
 * Every attestation that was relied on, by the digest of what was signed. The specification wants all of them or none: a
 * signature that is no attestation is none of them.
 */
function attestationsOf(passed) {
    const found = new Map();
    for (const proof of passed.flatMap(proofs/* signaturesBehind */.mr)) {
        if (proof.kind !== 'attestation')
            continue;
        if (proof.statementDigest === undefined)
            return [];
        if (!found.has(proof.statementDigest))
            found.set(proof.statementDigest, proof.file);
    }
    return [...found]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([sha256, name]) => ({ name, mediaType: 'application/vnd.in-toto+json', digest: { sha256 } }));
}
function subjectsOf(passed) {
    const subjects = new Map();
    for (const { name, digests, image } of passed) {
        const subject = { name: image?.repository ?? name, digest: digestSet(digests) };
        subjects.set(JSON.stringify(subject), subject);
    }
    return [...subjects].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, subject]) => subject);
}
/** The algorithms that in-toto names (spec/v1/digest_set.md). */
function digestSet({ sha256, sha384, sha512 }) {
    const known = { sha256, sha384, sha512 };
    return Object.fromEntries(Object.entries(known).flatMap(([algorithm, digest]) => (digest ? [[algorithm, digest.toString('hex')]] : [])));
}
function jsonText(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}


/***/ })

};
