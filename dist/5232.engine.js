export const id = 5232;
export const ids = [5232];
export const modules = {

/***/ 45232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vouchedKeys: () => (/* binding */ vouchedKeys)
/* harmony export */ });
/* harmony import */ var _evidence_read_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48763);
/* harmony import */ var _model_required_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9803);
/* harmony import */ var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50357);
/* harmony import */ var _documents_signed_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40592);
/**
 * Keys that count only because others have signed them: each key file is verified once, before anything is judged. One whose evidence
 * does not hold refuses all that is signed in the run, since nobody knows what it would have signed.
 */




/** Verifies the evidence of each key that needs it. Throws only where the signal says so. @param waiting of the policy's keys */
async function vouchedKeys(policy, waiting, context) {
    // Each key file once, by what must be verified of it.
    const vouchings = new Map(waiting.map((one) => [keyOf(one), one]));
    const refusals = [];
    const held = new Map();
    for (const [key, vouching] of vouchings) {
        context.signal.throwIfAborted();
        const outcome = await outcomeOf(vouching, context);
        if ('code' in outcome)
            refusals.push(outcome);
        else
            held.set(key, outcome);
    }
    return { refusals, policy: withExpressions(policy, (by) => ({ ...by, of: by.of.map(vouchedIn(held)) })) };
}
function vouchedIn(held) {
    return (signer) => {
        const vouchedBy = signer.kind === 'key' && signer.vouching && held.get(keyOf(signer.vouching));
        if (!vouchedBy)
            return signer;
        const { vouching: _, ...own } = signer;
        return { ...own, vouchedBy };
    };
}
/** Whose signatures over the key file hold, or why too few do. */
async function outcomeOf(vouching, context) {
    const { file, bytes, evidence, by, predicateTypes } = vouching;
    if (evidence.length === 0)
        return unsigned(file, { code: 'BUNDLE_MISSING', ...NONE });
    const requirement = { kind: 'signature', by, predicateTypes, requireTimestamp: false };
    const signers = by.of.filter((one) => one.kind === 'openpgp');
    const result = await (0,_documents_signed_document_js__WEBPACK_IMPORTED_MODULE_2__/* .checkDocument */ .sw)({ file, bytes }, (0,_evidence_read_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceFrom */ .EH)(evidence), requirement, { ...context, signers });
    if (result.status === 'pass')
        return { by, proofs: [result.proof, ...(result.further ?? [])], document: { file, sha256: (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(bytes) } };
    return unsigned(file, 'refusal' in result ? result.refusal : { code: 'BUNDLE_MISSING', ...NONE });
}
const NONE = {
    message: 'there is no evidence next to it',
    hint: 'Put the bundle of the key next to it, or pin its digest.',
};
function unsigned(file, refusal) {
    const message = `The key ${file} is not signed by an accepted signer, so nothing that it signed counts: ${refusal.message}`;
    return { ...refusal, message };
}
/** Two signers with the same file have the same bytes only where the digest is the same, and the same vouchers by name. */
function keyOf({ file, bytes, evidence, by }) {
    const digests = [bytes, ...evidence.map((one) => one.bytes)].map((one) => (0,_documents_signed_document_js__WEBPACK_IMPORTED_MODULE_2__/* .digestsOfDocument */ .su)(one).sha256.toString('hex'));
    return JSON.stringify([file, digests, by.threshold, by.of.map(({ name }) => name)]);
}
/** The policy with every expression of signers exchanged. */
function withExpressions(policy, change) {
    const signature = (one) => ({ ...one, by: change(one.by) });
    const ofFiles = (one) => {
        if (one.kind === 'signature')
            return signature(one);
        const signedBy = (0,_model_required_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .requiredSignature */ .i)(one);
        return one.kind === 'waived' || !signedBy ? one : { ...one, signedBy: signature(signedBy) };
    };
    const ofImages = (one) => ({ ...one, by: change(one.by) });
    const { tag, audit, revocations } = policy;
    return {
        ...policy,
        rules: policy.rules.map((rule) => ({ ...rule, require: rule.require.map(ofFiles) })),
        imageRules: policy.imageRules.map((rule) => ({ ...rule, require: rule.require.map(ofImages) })),
        ...(tag && { tag: { ...tag, signature: signature(tag.signature) } }),
        ...(audit && {
            audit: { ...audit, rules: audit.rules.map((rule) => ({ ...rule, require: rule.require.map(ofImages) })) },
        }),
        ...(revocations?.signedBy && { revocations: { ...revocations, signedBy: signature(revocations.signedBy) } }),
    };
}


/***/ })

};
