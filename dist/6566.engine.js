export const id = 6566;
export const ids = [6566];
export const modules = {

/***/ 66566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applySkips: () => (/* binding */ applySkips)
/* harmony export */ });
/* harmony import */ var _model_required_signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9803);
/**
 * The emergency switches: what each skips becomes a waived requirement, which is shown everywhere and proves nothing.
 * The two are independent: a manifest whose signature is waived still binds its artifacts by their digests, and the other
 * way round.
 */

/** The policy without what its switches skip. What recalls say still holds: only the signature of the list is not asked for. */
function applySkips(policy) {
    const { skip, revocations, tag } = policy;
    const { signedBy, ...unsigned } = revocations ?? {};
    return {
        ...policy,
        rules: policy.rules.map((rule) => skipInRule(rule, skip)),
        imageRules: policy.imageRules.map((rule) => skipInImageRule(rule, skip)),
        ...(tag && skip.signatures !== undefined && { tag: { ...tag, waived: skip.signatures } }),
        ...(revocations && skip.signatures !== undefined && { revocations: unsigned }),
    };
}
function skipInRule(rule, skip) {
    const kept = rule.require.flatMap((requirement) => withoutSkipped(requirement, skip));
    // By the name that the minimum and the report know the check by.
    const signed = rule.require.flatMap((requirement) => ((0,_model_required_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .requiredSignature */ .i)(requirement) ? [nameOf(requirement)] : []));
    const counted = rule.require.some(({ kind }) => kind === 'checksum');
    return {
        ...rule,
        require: [
            ...kept,
            ...[...new Set(signed)].flatMap((check) => skip.signatures === undefined ? [] : [waived(check, skip.signatures)]),
            ...(counted && skip.checksums !== undefined ? [waived('checksum', skip.checksums)] : []),
        ],
        // Who built what is read off signatures.
        ...(skip.signatures !== undefined && { same: [] }),
    };
}
function nameOf(requirement) {
    if (requirement.kind !== 'signature')
        return 'signature';
    if (requirement.sbom)
        return 'sbom';
    return requirement.attestationOnly ? 'attestation' : 'signature';
}
function withoutSkipped(requirement, skip) {
    switch (requirement.kind) {
        case 'signature':
            return skip.signatures === undefined ? [requirement] : [];
        case 'checksum': {
            if (skip.checksums !== undefined)
                return [];
            const { signedBy, ...unsigned } = requirement;
            return [skip.signatures === undefined ? requirement : unsigned];
        }
        case 'manifest':
            return [withoutSkippedParts(requirement, skip)];
        case 'waived':
            return [requirement];
    }
}
function withoutSkippedParts(requirement, skip) {
    const { signedBy, ...unsigned } = requirement;
    return {
        ...(skip.signatures === undefined ? requirement : unsigned),
        ...(skip.checksums !== undefined && { digestsWaived: skip.checksums }),
    };
}
/** Everything that proves an image is a signature of some kind. */
function skipInImageRule(rule, { signatures }) {
    if (signatures === undefined)
        return rule;
    return {
        ...rule,
        require: [],
        waived: rule.require.map(({ kind }) => waived(kind, signatures)),
        same: [],
    };
}
function waived(check, reason) {
    return { kind: 'waived', check, reason };
}


/***/ })

};
