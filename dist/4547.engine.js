export const id = 4547;
export const ids = [4547];
export const modules = {

/***/ 15674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isSignatureProof)
/* harmony export */ });
/** True for a signature over what was checked itself, and not over a document that vouches for it. */
function isSignatureProof(proof) {
    return proof?.kind === 'message' || proof?.kind === 'attestation';
}


/***/ }),

/***/ 42350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ claimKey)
/* harmony export */ });
/** What reports call the claims of certificates: camel case, and Fulcio's long prefixes as the words of inputs: `sourceRef`, `signerUri`. */
function claimKey(name) {
    return name
        .replace(/^source-repository-/, 'source-')
        .replace(/^build-signer-/, 'signer-')
        .replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 14547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  REPORT: () => (/* binding */ REPORT)
});

// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/formats/claim-key.js
var claim_key = __webpack_require__(42350);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/core/signature-proof.js
var signature_proof = __webpack_require__(15674);
// EXTERNAL MODULE: ./lib/report/signer.js
var signer = __webpack_require__(22486);
;// CONCATENATED MODULE: ./lib/report/image-entry.js


/** cosign's names of certificate claims (`pkg/cosign/certextensions.go`). */
const COSIGN_CLAIMS = {
    'github-workflow-trigger': 'githubWorkflowTrigger',
    'github-workflow-sha': 'githubWorkflowSha',
    'github-workflow-name': 'githubWorkflowName',
    'github-workflow-repository': 'githubWorkflowRepository',
    'github-workflow-ref': 'githubWorkflowRef',
};
function imageEntry({ checks }, image) {
    const proofs = checks.flatMap((check) => check.status === 'pass' ? [check.proof, ...(check.further ?? [])] : []);
    const signed = proofs.filter(signature_proof/* isSignatureProof */.b);
    const sboms = proofs.flatMap((proof) => (proof.kind === 'sbom' ? proof.documents : []));
    const signers = new Set(signed.map(({ identity, keyFingerprint }) => identity ?? `key:${keyFingerprint ?? ''}`));
    return {
        reference: `${image.repository}@${image.digest}`,
        repository: image.repository,
        tag: image.tag,
        digest: image.digest,
        mediaType: image.mediaType,
        platforms: image.platforms,
        signers: [...signers],
        attestations: signed.flatMap(({ kind, predicateType, file }) => kind === 'attestation' ? [{ predicateType, file }] : []),
        sboms: [
            ...sboms.map((facts) => ({ ...facts, authenticated: true })),
            ...(image.unauthenticatedSboms ?? []).map((facts) => ({ ...facts, authenticated: false })),
        ],
        // an image under two rules shows the same signature twice
        logIndexes: [...new Set(signed.flatMap(({ log }) => log?.index ?? []))],
        claims: signed.flatMap((proof) => (proof.imageClaims ? [cosignClaims(proof, proof.imageClaims, image)] : [])),
    };
}
/** One signature as cosign prints it. cosign 3 puts the name of the image where older signatures carry their own. */
function cosignClaims(proof, claims, image) {
    const { identity, issuer, log, times } = proof;
    const time = (0,signer/* earliest */.Qd)(times);
    const extensions = Object.entries(COSIGN_CLAIMS).map(([claim, name]) => [name, proof.claims?.[claim]]);
    return {
        critical: {
            identity: { 'docker-reference': claims.dockerReference ?? image.repository },
            image: { 'docker-manifest-digest': claims.digest },
            type: claims.type,
        },
        optional: {
            ...claims.optional,
            ...Object.fromEntries(extensions.filter(([, value]) => value !== undefined)),
            ...(issuer !== undefined && { Issuer: issuer }),
            ...(identity !== undefined && { Subject: identity }),
            ...(log && {
                Bundle: {
                    Payload: { integratedTime: time && Math.floor(time.getTime() / 1000), logIndex: Number(log.index) },
                },
            }),
        },
    };
}

;// CONCATENATED MODULE: ./lib/report/json-pieces.js
/** JSON text in pieces, byte for byte what `JSON.stringify(value, null, 2)` makes of the whole. */
const STEP = '  ';
function membersOf(object) {
    return Object.entries(object).map(([name, whole]) => [name, { whole }]);
}
function listOf(items, jsonOf) {
    return {
        items: {
            *[Symbol.iterator]() {
                for (const item of items)
                    yield jsonOf(item);
            },
        },
    };
}
/** The text of an object with these members, in their order, without a newline at its end. */
function* jsonPieces(members) {
    let any = false;
    for (const [name, value] of members) {
        if ('whole' in value && value.whole === undefined)
            continue;
        yield `${any ? ',' : '{'}\n${STEP}${JSON.stringify(name)}: `;
        any = true;
        if ('whole' in value)
            yield indented(value.whole, STEP);
        else
            yield* itemsOf(value);
    }
    yield any ? '\n}' : '{}';
}
function* itemsOf({ items }) {
    const depth = STEP + STEP;
    let any = false;
    for (const item of items) {
        yield `${any ? ',' : '['}\n${depth}${indented(item, depth)}`;
        any = true;
    }
    yield any ? `\n${STEP}]` : '[]';
}
/** No text in JSON has a line break of its own, so that each one is of the layout. In a list `undefined` is `null`. */
function indented(value, indent) {
    const text = value === undefined ? 'null' : JSON.stringify(value, null, 2);
    return text.replaceAll('\n', `\n${indent}`);
}

// EXTERNAL MODULE: ./lib/core/report-type.js
var report_type = __webpack_require__(81086);
// EXTERNAL MODULE: ./lib/report/metrics-text.js
var metrics_text = __webpack_require__(58327);
;// CONCATENATED MODULE: ./lib/report/share-entry.js
/** `gate/shards/read-share.ts` reads it. */
function shareOf({ shard, run, call, names, same }) {
    return {
        index: shard.index,
        count: shard.count,
        run: { id: run.id, attempt: run.attempt },
        call,
        names: { count: names.count, digest: names.digest },
        same: same.map(({ rule, claims, artifacts }) => ({
            rule,
            claims,
            artifacts: artifacts.map(({ kind, name, values }) => ({ kind, name, values })),
        })),
    };
}
function mergedOf({ count, run, names }) {
    return {
        count,
        run: { id: run.id, attempt: run.attempt },
        names: { count: names.count, digest: names.digest },
    };
}

;// CONCATENATED MODULE: ./lib/report/json.js
/** The JSON report: everything that is known, for machines. Keys always come in the same order. */









const ALGORITHMS = ['sha256', 'sha384', 'sha512', 'blake2b512'];
/** The report as text, with a newline at its end. Untrusted text stands in it exactly, as JSON strings. */
function jsonReport(verdict, facts, metrics) {
    return [...reportPieces(verdict, facts, metrics)].join('');
}
/** The same text in pieces, one for each artifact: of a hundred thousand it has fifty MiB and more, which are never there at once. */
function* reportPieces(verdict, facts, metrics) {
    yield* jsonPieces([
        ...membersOf(headOf(verdict, facts)),
        ['artifacts', listOf((0,headline/* judged */.g$)(verdict), artifactOf)],
        ['sidecars', listOf(verdict.sidecars, ({ name, of }) => ({ name, of }))],
        ['warnings', listOf(verdict.warnings, refusalOf)],
        ...membersOf({ metrics: metrics && (0,metrics_text/* metricsJson */.us)(metrics) }),
    ]);
    yield '\n';
}
function headOf(verdict, facts) {
    const numbers = (0,headline/* tally */.N4)(verdict);
    return {
        mediaType: report_type/* REPORT_MEDIA_TYPE */.n,
        result: verdict.result,
        mode: facts.mode,
        startedAt: facts.startedAt.toISOString(),
        finishedAt: facts.finishedAt.toISOString(),
        version: facts.version,
        policy: { source: facts.policy.source, digest: facts.policy.digest },
        trustRoots: facts.trustRoots.map(({ name, source, digest, lacks }) => ({ name, source, digest, lacks })),
        reportTo: facts.reportTo,
        shard: facts.share && shareOf(facts.share),
        merged: facts.merged && mergedOf(facts.merged),
        counts: { ...(0,headline/* countsOf */.mQ)(numbers), notRecalled: numbers.notRecalled || undefined },
    };
}
function artifactOf(artifact) {
    return {
        kind: artifact.kind,
        name: artifact.name,
        digests: digestsJson(artifact.digests),
        size: artifact.size,
        result: artifact.result,
        integrityOnly: artifact.integrityOnly || undefined,
        image: artifact.image && imageEntry(artifact, artifact.image),
        deployedAt: artifact.deployedAt,
        checks: artifact.checks.map(checkOf),
        notAsked: artifact.notAsked?.map(({ check, since }) => ({ check, since })),
    };
}
function digestsJson(digests) {
    return Object.fromEntries(ALGORITHMS.flatMap((algorithm) => {
        const digest = digests[algorithm];
        return digest === undefined ? [] : [[algorithm, digest.toString('hex')]];
    }));
}
function checkOf(result) {
    const { check, status } = result;
    switch (status) {
        case 'pass':
            return {
                check,
                status,
                evidence: proofOf(result.proof),
                further: result.further?.map(proofOf),
                others: othersOf(result.others),
            };
        case 'waived':
            return { check, status, reason: result.reason };
        case 'fail':
        case 'error':
        case 'warning':
            return { check, status, ...refusalOf(result.refusal), others: othersOf(result.others) };
    }
}
function othersOf(others) {
    return others.length === 0 ? undefined : others.map(refusalOf);
}
function refusalOf(refusal) {
    const { at, proof } = refusal;
    return {
        code: refusal.code,
        message: refusal.message,
        expected: refusal.expected,
        actual: refusal.actual,
        parts: refusal.parts?.map(({ part, expected, got, equal }) => ({ part, expected, got, equal })),
        hint: refusal.hint,
        recall: refusal.recall && recallOf(refusal.recall),
        // What refused evidence proves stands apart from where the trouble is, if they are different places.
        at: proof === undefined || at === undefined ? undefined : placeOf(at),
        evidence: proof === undefined ? at && placeOf(at) : proofOf(proof),
    };
}
/** A recall's words come from the publisher's signed list, exactly. */
function recallOf({ by, value, reason, revokedAt, fixedIn, url }) {
    return { kind: by, value, reason, revokedAt, fixedIn, url };
}
function placeOf({ file, line, column }) {
    return { file, line, column };
}
function proofOf(proof) {
    switch (proof.kind) {
        case 'checksum':
            return checksumOf(proof);
        case 'sbom':
            return { kind: proof.kind, documents: proof.documents.map(sbomOf), signedBy: signatureOf(proof.signedBy) };
        case 'manifest':
            return manifestOf(proof);
        case 'revocation':
            return revocationOf(proof);
        case 'message':
        case 'attestation':
            return signatureOf(proof);
    }
}
function manifestOf({ kind, file, version, arch, variant, builtAt, entry, signedBy }) {
    return {
        kind,
        file,
        version,
        arch,
        variant,
        builtAt: builtAt?.toISOString(),
        entry: entry && { pointer: entry.pointer, name: entry.name, role: entry.role },
        signedBy: signedBy && signatureOf(signedBy),
    };
}
function revocationOf({ kind, file, serial, issuedAt, fetchedAt, signedBy, notCompared }) {
    return {
        kind,
        file,
        serial,
        issuedAt: issuedAt?.toISOString(),
        fetchedAt: fetchedAt.toISOString(),
        signedBy: signedBy && signatureOf(signedBy),
        notCompared: notCompared && { entries: notCompared.entries, lacks: notCompared.lacks },
    };
}
function sbomOf({ file, format, version, components, platform }) {
    return { file, format, version, components, platform };
}
function checksumOf(proof) {
    const { kind, file, line, algorithm, listSignedBy } = proof;
    return { kind, file, line, algorithm, listSignedBy: listSignedBy && signatureOf(listSignedBy) };
}
function signatureOf(proof) {
    return {
        kind: proof.kind,
        file: proof.file,
        signer: proof.signer,
        identity: proof.identity,
        issuer: proof.issuer,
        keyFingerprint: proof.keyFingerprint,
        keySignedBy: proof.keyVouchedBy?.map(signatureOf),
        openpgp: proof.openpgp && {
            fingerprint: proof.openpgp.fingerprint,
            signingKey: proof.openpgp.signingKey,
            claimedTime: proof.openpgp.claimedTime.toISOString(),
            lineEnds: proof.openpgp.lineEnds,
        },
        comment: proof.comment,
        logIndex: proof.log?.index,
        logUrl: proof.log?.url,
        signedAt: (0,signer/* earliest */.Qd)(proof.times)?.toISOString(),
        times: proof.times.map(({ at, by }) => ({ at: at.toISOString(), by })),
        predicateType: proof.predicateType,
        compared: proof.compared && comparedOf(proof.compared),
        signerClaims: proof.claimed && { ...proof.claimed },
        root: proof.root,
        proven: proof.proven && { without: proof.proven.without, sha256: proof.proven.sha256 },
        claims: proof.claims && claimsOf(proof.claims),
    };
}
/** What the policy required of the content; what does not hold comes first, where not all of them are shown. */
function comparedOf(comparisons) {
    const sorted = [...comparisons].sort((a, b) => Number(a.holds) - Number(b.holds));
    return sorted
        .slice(0, limits/* MAX_SHOWN_COMPARISONS */.S7)
        .map(({ pointer, expected, actual, holds }) => ({ pointer, expected, actual, holds }));
}
function claimsOf(claims) {
    const named = Object.entries(claims).map(([name, value]) => [(0,claim_key/* claimKey */.E)(name), value]);
    return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(18067);
;// CONCATENATED MODULE: ./lib/report/json-without-verdict.js


/** The report as text, with a newline at its end; `error` says in words why there is no verdict. */
function reportWithoutVerdict(facts) {
    const { message, problems = [], startedAt, finishedAt } = facts;
    const report = {
        mediaType: report_type/* REPORT_MEDIA_TYPE */.n,
        result: 'error',
        startedAt: startedAt.toISOString(),
        finishedAt: finishedAt.toISOString(),
        version: version/* VERSION */.x,
        error: { message, ...(problems.length > 0 && { problems: problems.map(problemOf) }) },
        counts: { artifacts: 0, passed: 0, failed: 0, waived: 0, couldNotLook: 0, integrityOnly: 0 },
        artifacts: [],
        sidecars: [],
        warnings: [],
    };
    return `${JSON.stringify(report, null, 2)}\n`;
}
function problemOf({ where, message, fix, code = 'CONFIG_INVALID', at }) {
    const place = at && { file: at.file, line: at.line, column: at.column };
    return { code, where, message, fix, at: place };
}

;// CONCATENATED MODULE: ./lib/report/files/report.js
/** The JSON report as one of the files that a run writes. */


const REPORT = {
    ofVerdict: ({ verdict, facts, metrics }) => [jsonReport(verdict, facts, metrics)],
    inPieces: ({ verdict, facts, metrics }) => reportPieces(verdict, facts, metrics),
    ofNothing: (run) => [reportWithoutVerdict(run)],
};


/***/ })

};
