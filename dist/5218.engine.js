export const id = 5218;
export const ids = [5218];
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

/***/ 35218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sbomFileCheck: () => (/* binding */ sbomFileCheck)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/signature-proof.js
var signature_proof = __webpack_require__(15674);
// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
// EXTERNAL MODULE: ./lib/formats/json/strict-json.js + 1 modules
var strict_json = __webpack_require__(8055);
// EXTERNAL MODULE: ./lib/verify/cosigned.js
var cosigned = __webpack_require__(48159);
// EXTERNAL MODULE: ./lib/verify/mint.js
var mint = __webpack_require__(26477);
// EXTERNAL MODULE: ./lib/verify/predicates/predicate-requirement.js + 10 modules
var predicate_requirement = __webpack_require__(29926);
// EXTERNAL MODULE: ./lib/verify/predicates/sbom-document.js
var sbom_document = __webpack_require__(17229);
;// CONCATENATED MODULE: ./lib/verify/predicates/sbom-file.js





/**
 * Decides whether a file that an accepted signer signed is a bill of materials with the content that is required.
 *
 * @param bytes those that the signature is over
 * @param signed the check of that signature
 */
function decideSbomFile(requirement, name, bytes, signed) {
    const { others } = signed;
    const signedBy = (0,cosigned/* withCosigners */.e)(signed);
    const refuse = (refusal) => ({ check: 'sbom', status: 'fail', refusal, others });
    const read = (0,strict_json/* parseStrictJson */.R)(bytes);
    if ('problem' in read)
        return refuse(missing(name, `it is not JSON: ${read.problem}`));
    const facts = (0,sbom_document/* inspectSbom */.y3)(read.value);
    if (typeof facts === 'string')
        return refuse(missing(name, facts));
    if (!requirement.formats.includes(facts.format)) {
        const message = `${name} is a bill of materials in a format that is not accepted`;
        const [expected, actual] = [requirement.formats.join(' or '), `${facts.format} ${facts.version}`];
        return refuse({ code: 'SBOM_MISSING', message, expected, actual, at: { file: name } });
    }
    const statement = { predicateType: sbom_document/* SBOM_PREDICATES */.Ti[facts.format], predicate: read.value, subjects: [] };
    const { refusal } = (0,predicate_requirement/* judgePredicate */.V)(requirement.content ?? [], statement, name);
    if (refusal) {
        const message = `The bill of materials ${name} does not say what the policy requires`;
        return refuse({ ...refusal, message });
    }
    const sbom = { kind: 'sbom', file: name, documents: [{ ...facts, file: name }], signedBy };
    return { check: 'sbom', status: 'pass', proof: (0,mint/* mint */.X)(sbom), others };
}
function missing(name, what) {
    return {
        code: 'SBOM_MISSING',
        message: `${name} is signed, but it is not a bill of materials that counts: ${what}`,
        expected: 'a bill of materials in SPDX or CycloneDX, in JSON',
        actual: what,
        hint: 'Name the file of the SBOM itself, in a rule of its own.',
        at: { file: name },
    };
}

// EXTERNAL MODULE: ./lib/gate/refused.js
var refused = __webpack_require__(5599);
;// CONCATENATED MODULE: ./lib/gate/evidence/sbom-file.js
/** Reads a bill of materials that is a file and was signed; what is looked at are the bytes that were hashed. */






/** @param signed what the signature over the file came to; where it did not hold, nothing is read */
function sbomFileCheck(requirement, subject, digests, signed) {
    if (!isSigned(signed))
        return signed.status === 'waived' ? signed : { ...signed, check: 'sbom' };
    if (subject.kind !== 'file') {
        return (0,refused/* refused */.J)('sbom', {
            code: 'SBOM_MISSING',
            message: `Of ${subject.name} only digests are known, so that its content cannot be looked at`,
            hint: 'Give the file itself with `artifacts`.',
        });
    }
    const read = (0,read_file/* readWhole */.oD)(subject.path, limits/* MAX_BYTES_IN_MEMORY */.$r, { shown: subject.name });
    if ('refusal' in read)
        return (0,refused/* refused */.J)('sbom', read.refusal);
    const same = digests.sha256?.equals((0,external_node_crypto_.createHash)('sha256').update(read.bytes).digest());
    if (!same)
        return (0,refused/* refused */.J)('sbom', (0,read_file/* refuseChanged */.dT)(subject.name));
    return decideSbomFile(requirement, subject.name, read.bytes, signed);
}
function isSigned(result) {
    return result.status === 'pass' && (0,signature_proof/* isSignatureProof */.b)(result.proof);
}


/***/ })

};
