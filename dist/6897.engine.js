export const id = 6897;
export const ids = [6897];
export const modules = {

/***/ 46897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   holdsFor: () => (/* binding */ holdsFor)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _subjects_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44481);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32774);
/* harmony import */ var _formats_public_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50196);
/* harmony import */ var _evidence_signatures_key_forms_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95210);
/* harmony import */ var _verify_keys_key_form_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82522);
/* harmony import */ var _verify_sigstore_certificate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84687);
/* harmony import */ var _verify_sigstore_read_content_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5708);
/* harmony import */ var _verify_statement_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68722);
/**
 * Which bare signatures and bundles beside a file are about it, by an accepted key or by a certificate of a Sigstore instance that the
 * run knows. This accepts nobody: it only tells evidence of the file from a file that is called like it.
 */










/**
 * @param accepted besides, every certificate by its roots counts that lies beside the file or in a bundle there
 * @returns absolute paths of the signatures that hold, and of the certificates under which they do
 */
async function holdsFor({ name, path, candidates }, read, accepted) {
    const { keys, signal } = accepted;
    const holding = new Set();
    const evidence = candidates.map((candidate) => ({
        candidate,
        read: read([candidate]).flatMap((one) => (one.ok ? [one.value] : [])),
    }));
    const ownForms = evidence.flatMap((one) => one.read.filter(_evidence_signatures_key_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .isKeyFormEvidence */ .Tg));
    const algorithms = [...new Set([...SHA, ...ownForms.flatMap(_evidence_signatures_key_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .algorithmsOf */ .w2)])];
    const [hashed] = await (0,_subjects_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .hashFiles */ .y)([{ path, shown: name, algorithms }], { signal });
    if (!hashed || !('digests' in hashed))
        return holding;
    const whole = once(() => {
        const bytes = (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readWhole */ .oD)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BYTES_IN_MEMORY */ .$r, { shown: name });
        return 'bytes' in bytes ? bytes.bytes : undefined;
    });
    const content = { digests: hashed.digests, bytes: whole };
    const keyOf = (value) => certificateKey(value, name, accepted);
    const others = evidence.flatMap((one) => one.read.flatMap((value) => keyOf(value) ?? []));
    const plain = keys.flatMap(({ key, format }) => (format ? [] : [key]));
    for (const { candidate, read: values } of evidence) {
        for (const value of values) {
            if (namesFile(value, content, keys) || (await holdsOwnForm(value, { name, path }, content, accepted)))
                holding.add(candidate.path);
            if (!('content' in value) || value.content.kind !== 'message')
                continue;
            const { signature } = value.content;
            const own = keyOf(value);
            if (own && holds(own, content, signature)) {
                holding.add(candidate.path);
                if (candidate.certificate)
                    holding.add(candidate.certificate.path);
            }
            else if ([...plain, ...others].some((key) => holds(key, content, signature)))
                holding.add(candidate.path);
        }
    }
    return holding;
}
/** Whether evidence holds the file itself, or a statement with its digest; who signed the statement is not asked here. */
function namesFile(value, content, keys) {
    if (value.form === 'signify')
        return isEmbedded(value, content, keys);
    if (!('content' in value) || value.content.kind !== 'dsse')
        return false;
    const read = (0,_verify_sigstore_read_content_js__WEBPACK_IMPORTED_MODULE_8__/* .contentOf */ .$)(value);
    return read?.ok === true && (0,_verify_statement_js__WEBPACK_IMPORTED_MODULE_9__/* .subjectsOf */ .Z6)(read.value.statement, content.digests).length > 0;
}
const SHA = ['sha256', 'sha384', 'sha512'];
/** Signatures in a form of their own hold by an accepted key alone: nothing else says whose key it is. */
async function holdsOwnForm(value, { name, path }, { digests, bytes }, { keys, ...accepted }) {
    if (value.form === 'openpgp') {
        const { sha256 = Buffer.alloc(0) } = digests;
        const { judgeOpenPgp } = await __webpack_require__.e(/* import() */ 9233).then(__webpack_require__.bind(__webpack_require__, 79233));
        const judged = await judgeOpenPgp(value, { name, digests }, { kind: 'file', path, shown: name, sha256 }, accepted);
        return judged.held.length > 0;
    }
    if (!(0,_evidence_signatures_key_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .isKeyFormEvidence */ .Tg)(value))
        return false;
    const signers = keys.filter((key) => (0,_verify_keys_key_form_js__WEBPACK_IMPORTED_MODULE_6__/* .isKeyOf */ .b)(key, value));
    if (signers.length === 0)
        return false;
    const whole = (0,_evidence_signatures_key_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .needsBytes */ .JC)(value) ? bytes() : undefined;
    const artifact = { name, digests, ...(whole && { bytes: whole }) };
    // What a signature is required to prove beside its key is asked where it is required.
    const alone = { transparencyLog: 'none' };
    return signers.some((signer) => (0,_verify_keys_key_form_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyKeyForm */ .Z)(value, { ...signer, ...alone }, artifact, NOTHING_MORE).ok);
}
const NOTHING_MORE = { requireTimestamp: false };
function holds(key, { digests, bytes }, signature) {
    const verdict = (0,_formats_public_key_js__WEBPACK_IMPORTED_MODULE_4__/* .verifySignature */ .Od)(key, { digests }, signature);
    if (verdict.valid || !('needs' in verdict))
        return verdict.valid;
    const all = bytes();
    return all !== undefined && (0,_formats_public_key_js__WEBPACK_IMPORTED_MODULE_4__/* .verifySignature */ .Od)(key, { digests, bytes: all }, signature).valid;
}
/** signify's embedded form: the document in it is the file, and one of the keys signed it. */
function isEmbedded({ document, signature }, { bytes }, keys) {
    const all = document && bytes();
    if (!document || !all?.equals(document))
        return false;
    return keys.some(({ key, format }) => format?.kind === 'minisign' && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, document, key, signature));
}
/** The key of a certificate that was good when it was issued, or that is accepted itself. */
function certificateKey(evidence, file, { roots, keys }) {
    if (!('key' in evidence) || evidence.key.kind !== 'certificate')
        return undefined;
    const leaf = (0,_verify_sigstore_certificate_js__WEBPACK_IMPORTED_MODULE_7__/* .readLeaf */ .rf)(evidence.key.leaf, file);
    if (!leaf.ok)
        return undefined;
    const { key, parsed } = leaf.value;
    const isIssued = roots.some((root) => (0,_verify_sigstore_certificate_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyLeaf */ .mK)(leaf.value, [parsed.notBefore], root, file) === undefined);
    return isIssued || keys.some((signer) => signer.key.equals(key)) ? key : undefined;
}
function once(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}


/***/ })

};
