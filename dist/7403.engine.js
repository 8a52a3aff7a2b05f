export const id = 7403;
export const ids = [7403];
export const modules = {

/***/ 87403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requireMinimum: () => (/* binding */ requireMinimum)
/* harmony export */ });
/* harmony import */ var _verify_proof_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38703);
/* harmony import */ var _verify_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53900);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5599);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70839);




/** What is missing, by the check that was not made. */
const MISSING = {
    signature: 'BUNDLE_MISSING',
    attestation: 'BUNDLE_MISSING',
    checksum: 'CHECKSUM_UNLISTED',
    manifest: 'MANIFEST_UNLISTED',
    sbom: 'SBOM_MISSING',
    revocation: 'REVOCATIONS_UNTRUSTED',
};
/**
 * Adds a refusal for each check of the minimum that none of the artifact's rules makes. One that was made and failed speaks for
 * itself, and one that could not be made since the artifact was refused before is said to be that, without a code.
 *
 * @param standing what exceptions leave of an artifact's refusals: nothing is excused by what will be waived
 */
function requireMinimum(minimum, report, standing) {
    (0,_verify_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .requireProof */ ._d)(report);
    // A row about the run is no artifact but a failure by itself; a tag of the checkout proves none.
    if (report.kind === 'run' || report.kind === 'tag')
        return report;
    const absent = minimum.filter((check) => !report.checks.some((made) => counts(made, check, report)));
    if (absent.length === 0)
        return report;
    const excused = new Map(excusedIn(report, absent, standing).map((one) => [one.check, one]));
    const lacking = absent.filter((check) => !excused.has(check));
    const told = { ...report, ...(excused.size > 0 && { notAsked: [...excused.values()] }) };
    return (0,_verify_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .withChecks */ .cX)(told, [...report.checks, ...lacking.map((check) => belowMinimum(check, report.name))]);
}
/** What was not made because something else was refused. */
function excusedIn(report, absent, standing) {
    const [first] = standing(report);
    if (!first)
        return [];
    const known = report.notAsked ?? [];
    // Of an artifact that could not be had, nothing else was looked at. A document that was refused vouches for nothing.
    const nothing = report.checks.every(({ check }) => check === 'artifact') || report.document !== undefined;
    const more = nothing ? absent.filter((check) => !known.some((one) => one.check === check)) : [];
    return [...known, ...more.map((check) => (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .notAsked */ .Op)(check, first))];
}
/** True where the outcome of the check is known, whatever it is; a failure is reported already. */
function counts(made, check, { kind }) {
    if (made.check === check)
        return true;
    if (check !== 'signature')
        return false;
    // Of a file an attestation is a signature; of an image it never is. A manifest's own row is the check of its signature.
    if (made.check === 'attestation')
        return kind !== 'image';
    if (made.status !== 'pass' || !_verify_proof_js__WEBPACK_IMPORTED_MODULE_0__/* .Proof */ .R.is(made.proof))
        return false;
    // Whoever signed the list vouches for the files that it lists.
    if (made.proof.kind === 'checksum')
        return made.proof.listSignedBy !== undefined;
    // Whoever signed a bill of materials that is a file signed the file.
    if (made.proof.kind === 'sbom')
        return kind === 'file';
    return made.proof.kind === 'manifest' && !made.proof.entry && made.proof.signedBy !== undefined;
}
function belowMinimum(check, name) {
    return (0,_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(check, {
        code: MISSING[check],
        message: `${name} has no ${check} check, which \`require\` makes a minimum for every artifact`,
        expected: `a ${check} check that passes`,
        actual: 'none of its rules has one',
        hint: check === 'revocation'
            ? 'Check the artifact by a rule that proves it: only a verified artifact is compared with the revocation list.'
            : `Add \`${check}\` to the rule of this artifact; \`require\` is the minimum for every artifact.`,
    });
}


/***/ })

};
