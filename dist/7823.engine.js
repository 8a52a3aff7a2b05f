export const id = 7823;
export const ids = [7823];
export const modules = {

/***/ 87823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadRegistryKeys: () => (/* binding */ loadRegistryKeys),
/* harmony export */   withRegistryKeys: () => (/* binding */ withRegistryKeys)
/* harmony export */ });
/* unused harmony export readRegistryKeys */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85497);
/* harmony import */ var _formats_json_strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8055);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97535);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28490);
/* harmony import */ var _trust_embedded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44125);
/* harmony import */ var _trust_roots_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27387);
/* harmony import */ var _formats_public_key_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50196);
/**
 * The keys that npm's registry signs its own attestations with. Sigstore's TUF repository has them as a target, so that
 * they come by the same way as the trusted root, and the registry itself is not asked.
 */








/** A name in Sigstore's TUF repository. */
const REGISTRY_KEYS_TARGET = 'registry.npmjs.org/keys.json';
const USAGE = 'npm:attestations';
/** The policy with the registry's keys where the registry must have signed. */
function withRegistryKeys(policy, keys) {
    const fill = (one) => one.kind === 'signature' && one.byRegistry ? { ...one, by: { threshold: 1, of: keys } } : one;
    return { ...policy, rules: policy.rules.map((rule) => ({ ...rule, require: rule.require.map(fill) })) };
}
/** The keys of all repositories that the policy trusts. Never throws, except for the signal's reason. */
async function loadRegistryKeys(trust, context) {
    const signers = [];
    const refusals = [];
    const warnings = [];
    const sources = trust.sources.filter(({ kind }) => kind === 'tuf' || kind === 'embedded');
    for (const source of sources) {
        const found = await documentOf(source, trust, context);
        const keys = found.ok ? readRegistryKeys(found.value.text) : found;
        if (!keys.ok)
            refusals.push(keys.refusal);
        else
            signers.push(...keys.value);
        if (found.ok && found.value.warning)
            warnings.push(found.value.warning);
    }
    if (sources.length === 0)
        refusals.push(unavailable('no trusted root of this run comes with them', NO_SOURCE));
    return { signers, refusals, warnings };
}
const NO_SOURCE = 'Add `tuf` or `embedded` to `trusted-root`, or name a TUF repository that has them with `tuf-mirror` and `tuf-root`.';
async function documentOf(source, trust, context) {
    if (source.kind === 'tuf' && (source.mirror !== undefined || source.rootFile !== undefined)) {
        const other = (0,_trust_roots_js__WEBPACK_IMPORTED_MODULE_6__/* .openOtherRepository */ .RG)(source, trust, context);
        if (!other.ok)
            return other;
        const outcome = await fetchKeys(other.value, context);
        return outcome.kind === 'root'
            ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_4__/* .accept */ .Ju)({ text: outcome.text })
            : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(unavailable(`${other.value.repository}: ${outcome.reason}`));
    }
    const known = await (context.instances ?? _trust_embedded_js__WEBPACK_IMPORTED_MODULE_5__/* .instance */ .K)('public-good');
    if (source.kind === 'embedded' || trust.offline)
        return embedded(known, trust, context);
    const { repository } = known;
    const outcome = await fetchKeys({ repository, root: await known.tufRoot() }, context);
    if (outcome.kind === 'root')
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_4__/* .accept */ .Ju)({ text: outcome.text });
    if (outcome.kind === 'refused')
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(unavailable(`${repository} cannot be trusted: ${outcome.reason}`));
    return embedded(known, trust, context, `${repository} cannot be reached (${outcome.reason})`);
}
async function fetchKeys(from, context) {
    const { refresh } = await Promise.all(/* import() */[__webpack_require__.e(4706), __webpack_require__.e(295)]).then(__webpack_require__.bind(__webpack_require__, 40295));
    return refresh({ ...context, ...from, target: REGISTRY_KEYS_TARGET });
}
/** The keys that are built in: for whoever wants no network, and in an outage while they are young, as the trusted root is. */
async function embedded({ signedAt }, { maxAgeMs }, { now }, outage) {
    const age = Math.max(0, now.getTime() - signedAt.getTime());
    const old = age > maxAgeMs;
    const days = Math.floor(age / DAY_MS);
    if (outage !== undefined && old)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(unavailable(`${outage}, and the embedded keys are ${days} days old`));
    const text = await (0,_trust_embedded_js__WEBPACK_IMPORTED_MODULE_5__/* .embeddedRegistryKeys */ .C)();
    if (outage === undefined && !old)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_4__/* .accept */ .Ju)({ text });
    const warning = {
        code: outage === undefined ? 'TRUST_ROOT_UNAVAILABLE' : 'NETWORK',
        message: `${outage === undefined ? '' : `${outage}; `}the embedded keys of the package registry are ${days} days old`,
        hint: 'Keys that were replaced since are not known; use a newer version of signature-gate.',
    };
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_4__/* .accept */ .Ju)({ text, warning });
}
const DAY_MS = 24 * 60 * 60_000;
const BEGINNING_OF_TIME = new Date(0);
const END_OF_TIME = new Date(8_640_000_000_000_000);
/**
 * Reads the document: `{keys: [{keyId, keyUsage, publicKey: {rawBytes, keyDetails, validFor}}]}`. Keys for other purposes are
 * left out; one for this purpose that cannot be read refuses all.
 */
function readRegistryKeys(text) {
    const parsed = (0,_formats_json_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(Buffer.from(text));
    if ('problem' in parsed)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(unavailable(parsed.problem));
    const list = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(parsed.value, 'keys');
    if (!Array.isArray(list) || list.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_REGISTRY_KEYS */ .OB)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(unavailable('the document has no list of keys that can be read'));
    const signers = [];
    for (const entry of list) {
        if ((0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(entry, 'keyUsage') !== USAGE)
            continue;
        const signer = signerOf(entry, signers.length + 1);
        if (typeof signer === 'string')
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(unavailable(signer));
        signers.push(signer);
    }
    return signers.length > 0 ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_4__/* .accept */ .Ju)(signers) : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(unavailable(`the document has no key for ${USAGE}`));
}
/** @returns the signer, or what is wrong with it. */
function signerOf(entry, number) {
    const keyId = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(entry, 'keyId');
    const bytes = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(entry, 'publicKey', 'rawBytes');
    const period = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(entry, 'publicKey', 'validFor');
    if (typeof keyId !== 'string' || keyId === '' || typeof bytes !== 'string')
        return 'a key in the document has no id or no bytes';
    const start = dateOf(period, 'start');
    const end = dateOf(period, 'end');
    // A key without a beginning would have been in use for ever; only the end is open while a key is in use.
    if (!(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(period) || !start || end === 'malformed' || start === 'malformed')
        return `the key ${keyId} has no period that can be read`;
    const key = publicKeyOf(bytes);
    if (typeof key === 'string')
        return `the key ${keyId} cannot be used: ${key}`;
    return {
        kind: 'key',
        name: `npm registry key ${number}`,
        file: REGISTRY_KEYS_TARGET,
        key,
        transparencyLog: 'required',
        registry: { keyId, validFor: { start, end: end ?? END_OF_TIME } },
    };
}
function dateOf(period, name) {
    const text = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(period, name);
    if (text === undefined || text === null)
        return undefined;
    const date = typeof text === 'string' ? new Date(text) : BEGINNING_OF_TIME;
    return date > BEGINNING_OF_TIME ? date : 'malformed';
}
function publicKeyOf(base64) {
    try {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' });
        return (0,_formats_public_key_js__WEBPACK_IMPORTED_MODULE_7__/* .keyProblem */ .dD)(key) ?? key;
    }
    catch (error) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z9)(error);
    }
}
function unavailable(what, hint) {
    return {
        code: 'TRUST_ROOT_UNAVAILABLE',
        message: `The keys of the package registry are not available: ${what}`,
        ...(hint !== undefined && { hint }),
    };
}


/***/ })

};
