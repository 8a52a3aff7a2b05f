export const id = 7449;
export const ids = [7449];
export const modules = {

/***/ 24526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zb: () => (/* binding */ derFlags),
/* harmony export */   _2: () => (/* binding */ derOid),
/* harmony export */   cl: () => (/* binding */ derBoolean),
/* harmony export */   l0: () => (/* binding */ derNumber),
/* harmony export */   rT: () => (/* binding */ derOctetsOfBits),
/* harmony export */   tm: () => (/* binding */ derTime)
/* harmony export */ });
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11631);
/** Values of DER's primitive elements (ITU-T X.690, sections 8 and 11), each of which has one encoding. */

/** Seven octets of seven bits still fit a number exactly. */
const MAX_EXACT_OCTETS = 7;
/** Object identifiers that were read before, by their octets: certificates repeat the same few. */
const knownOids = new Map();
const MAX_KNOWN_OIDS = 500;
/** Longer ones are not kept, so that a file of made-up ones takes no memory. */
const MAX_KNOWN_OID_OCTETS = 32;
/** An object identifier as dotted decimals, from its content (X.690, 8.19). @throws MalformedDer */
function derOid(content) {
    if (content.length > MAX_KNOWN_OID_OCTETS)
        return readOid(content);
    const octets = content.toString('latin1');
    let oid = knownOids.get(octets);
    if (oid === undefined) {
        oid = readOid(content);
        if (knownOids.size < MAX_KNOWN_OIDS)
            knownOids.set(octets, oid);
    }
    return oid;
}
function readOid(content) {
    const arcs = [];
    for (let start = 0; start < content.length;) {
        let end = start;
        while ((content[end] ?? 0) >= 0x80)
            end++;
        // 0x80 in front adds nothing to the number: another encoding of the same one.
        if (end >= content.length || content[start] === 0x80)
            throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDer */ .LD('an object identifier is malformed');
        arcs.push(base128(content.subarray(start, end + 1)));
        start = end + 1;
    }
    const [first, ...rest] = arcs;
    if (first === undefined)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDer */ .LD('an object identifier is empty');
    // The first number holds two arcs: 40 times the first, which is at most 2, and the second (X.690, 8.19.4).
    const both = BigInt(first);
    const root = both < 80n ? both / 40n : 2n;
    return [root, both - root * 40n, ...rest].join('.');
}
function base128(octets) {
    if (octets.length <= MAX_EXACT_OCTETS)
        return String(octets.reduce((sum, octet) => sum * 128 + (octet & 0x7f), 0));
    return String([...octets].reduce((sum, octet) => (sum << 7n) | BigInt(octet & 0x7f), 0n));
}
/** @throws MalformedDer */
function derBoolean({ tag, content }) {
    const [value] = content;
    if (tag !== _der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.boolean || content.length !== 1 || (value !== 0x00 && value !== 0xff))
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDer */ .LD('a truth value is malformed');
    return value === 0xff;
}
/** An integer from 0 to 2^47 - 1; what is larger has no use as a number here. @throws MalformedDer */
function derNumber({ tag, content }) {
    const [first = 0x80, second = 0x80] = content;
    const padded = content.length > 1 && first === 0 && second < 0x80;
    if (tag !== _der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.integer || content.length > 6 || first >= 0x80 || padded)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDer */ .LD('a number is malformed');
    return content.readUIntBE(0, content.length);
}
/** The octets of a BIT STRING of whole octets, as keys and signatures are. @throws MalformedDer */
function derOctetsOfBits({ tag, content }) {
    if (tag !== _der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.bitString || content[0] !== 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDer */ .LD('a bit string is malformed');
    return content.subarray(1);
}
/** The positions of the bits that are set in a BIT STRING; the highest bit of the first octet is 0. @throws MalformedDer */
function derFlags({ tag, content }) {
    const [unused = 8, ...octets] = content;
    const last = octets.at(-1) ?? 0;
    if (tag !== _der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.bitString || unused > 7 || (octets.length === 0 && unused > 0) || last & ((1 << unused) - 1))
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDer */ .LD('a bit string is malformed');
    return new Set(octets.flatMap((octet, at) => [0, 1, 2, 3, 4, 5, 6, 7].flatMap((bit) => (octet & (0x80 >> bit) ? [at * 8 + bit] : []))));
}
const WHOLE_SECONDS = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;
const MAYBE_FRACTION = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d*[1-9]))?Z$/;
/**
 * A time to the millisecond; finer fractions are cut off.
 *
 * UTCTime has two digits of the year, of 1950 to 2049 (RFC 5280, 4.1.2.5.1); GeneralizedTime has four, and may have a
 * fraction, which certificates must not (RFC 5280, 4.1.2.5.2) and timestamps may (RFC 3161, 2.4.2).
 *
 * @throws MalformedDer
 */
function derTime({ tag, content }) {
    const text = content.toString('latin1');
    const short = tag === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.utcTime;
    const full = short ? `${Number(text.slice(0, 2)) >= 50 ? 19 : 20}${text}` : text;
    const form = short ? WHOLE_SECONDS : MAYBE_FRACTION;
    const found = short || tag === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.generalizedTime ? form.exec(full) : null;
    if (!found)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDer */ .LD('a time is malformed');
    const whole = `${found.slice(1, 4).join('-')}T${found.slice(4, 7).join(':')}`;
    const time = new Date(`${whole}.${(found[7] ?? '').slice(0, 3).padEnd(3, '0')}Z`);
    // 30 February is read as 2 March.
    if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(whole))
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDer */ .LD('a time is malformed');
    return time;
}


/***/ }),

/***/ 87552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withJsonNames)
/* harmony export */ });
/* unused harmony export USUAL_NAMES */
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85497);
/**
 * The two spellings of ProtoJSON (protobuf.dev, "ProtoJSON Format"): a parser accepts the name of a field in camel case and as
 * the definition has it. Source of the names: sigstore/protobuf-specs, `sigstore_bundle.proto`, `sigstore_common.proto`,
 * `sigstore_rekor.proto`, `sigstore_trustroot.proto`. The envelope's own (`payloadType`, `keyid`) have one spelling.
 */


/** The fields whose two spellings differ, in the spelling that everything behind the readers uses. */
const FIELDS = [
    ...['mediaType', 'verificationMaterial', 'messageSignature', 'dsseEnvelope'],
    ...['publicKey', 'x509CertificateChain', 'tlogEntries', 'timestampVerificationData', 'rfc3161Timestamps'],
    ...['signedTimestamp', 'rawBytes', 'messageDigest', 'logIndex', 'logId', 'keyId', 'kindVersion', 'integratedTime'],
    ...['inclusionPromise', 'signedEntryTimestamp', 'inclusionProof', 'rootHash', 'treeSize', 'canonicalizedBody'],
    ...['certificateAuthorities', 'timestampAuthorities', 'certChain', 'validFor', 'baseUrl', 'hashAlgorithm'],
    ...['keyDetails', 'checkpointKeyId', 'commonName'],
];
const ORIGINAL = new Map(FIELDS.map((name) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), name]));
/** Names that stand in nearly every bundle, and which no two of have a spelling in common. */
const USUAL_NAMES = new Set([
    ...FIELDS,
    ...['certificate', 'kind', 'version', 'hashes', 'checkpoint', 'envelope', 'algorithm', 'digest', 'signature'],
    ...['payload', 'payloadType', 'signatures', 'sig'],
]);
/** What is wrong with a document, in words that continue a sentence. Thrown and caught in this file. */
class Malformed extends Error {
}
/**
 * A document with the fields of Sigstore's messages in camel case. Never throws.
 *
 * @param value parsed JSON
 * @returns the document, or what is wrong with it: a member that is there in both spellings is given twice.
 */
function withJsonNames(value) {
    try {
        return { value: convert(value, 0) };
    }
    catch (error) {
        if (error instanceof Malformed)
            return { problem: error.message };
        throw error;
    }
}
/** What has nothing to change is given back as it is. */
function convert(value, depth) {
    if (depth > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JSON_DEPTH */ .KX)
        throw new Malformed(`it nests deeper than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JSON_DEPTH */ .KX} levels`);
    if (Array.isArray(value)) {
        const items = value.map((item) => convert(item, depth + 1));
        return items.every((item, index) => item === value[index]) ? value : items;
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return value;
    const names = Object.keys(value);
    if (names.every((name) => USUAL_NAMES.has(name))) {
        let changed;
        for (const name of names) {
            const inner = convert(value[name], depth + 1);
            if (inner !== value[name])
                (changed ??= { ...value })[name] = inner;
        }
        return changed ?? value;
    }
    // What two spellings have in common: no underscores and no case. Case does not tell fields apart either, since cosign's older JSON is
    // read by Go's `encoding/json`, which takes `Cert` for `cert`.
    if (new Set(names.map((name) => name.replaceAll('_', '').toLowerCase())).size < names.length)
        throw new Malformed('a member is given twice in one object, in two spellings');
    const members = names.map((name) => [ORIGINAL.get(name) ?? name, convert(value[name], depth + 1)]);
    const same = members.every(([known, inner]) => Object.hasOwn(value, known) && value[known] === inner);
    return same ? value : Object.fromEntries(members);
}


/***/ }),

/***/ 60166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ isSelfIssued),
/* harmony export */   Ub: () => (/* binding */ isValidAt),
/* harmony export */   w$: () => (/* binding */ readCertificate)
/* harmony export */ });
/* harmony import */ var _der_der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11631);
/* harmony import */ var _der_der_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24526);
/* harmony import */ var _extensions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26615);
/**
 * Certificates as they are written (RFC 5280, section 4.1). Everything is read once and nothing is believed: whether a
 * certificate may do what it does is asked in `path.ts` and by whoever uses it.
 */



/** Reads one certificate that fills its bytes. @throws MalformedDer */
function readCertificate(der) {
    const [outer] = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derParts */ .Um)(der, 'the whole', _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence);
    const shape = [_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence, _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence, _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.bitString];
    const [signed, algorithm, signature] = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derParts */ .Um)(outer.content, 'the certificate', ...shape);
    const fields = [...(0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derElements */ .zN)(signed.content)];
    const version = fields[0]?.tag === _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.context0 ? fields.shift() : undefined;
    const [serial, innerAlgorithm, issuer, validity, subject, spki, ...rest] = fields;
    const required = [serial, innerAlgorithm, issuer, validity, subject, spki];
    const tags = [_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.integer, _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence, _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence, _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence, _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence, _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence];
    if (!serial ||
        !innerAlgorithm ||
        !issuer ||
        !validity ||
        !subject ||
        !spki ||
        required.some((field, at) => field?.tag !== tags[at]))
        throw new _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDer */ .LD('the certificate does not have the parts that it must have');
    // Two algorithms would leave open which one counts (RFC 5280, 4.1.1.2).
    if (!innerAlgorithm.whole.equals(algorithm.whole))
        throw new _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDer */ .LD('it names two algorithms of its signature');
    const [notBefore, notAfter, ...more] = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derElements */ .zN)(validity.content);
    if (!notBefore || !notAfter || more.length > 0)
        throw new _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDer */ .LD('its period of validity is malformed');
    return {
        der,
        signed: signed.whole,
        signatureAlgorithm: algorithm.whole,
        signature: (0,_der_der_values_js__WEBPACK_IMPORTED_MODULE_1__/* .derOctetsOfBits */ .rT)(signature),
        serial: serial.content,
        issuer: issuer.whole,
        subject: subject.whole,
        notBefore: (0,_der_der_values_js__WEBPACK_IMPORTED_MODULE_1__/* .derTime */ .tm)(notBefore),
        notAfter: (0,_der_der_values_js__WEBPACK_IMPORTED_MODULE_1__/* .derTime */ .tm)(notAfter),
        spki: spki.whole,
        extensions: extensionsOf(rest, version),
        beforeExtensions: beforeExtensions(signed, fields.at(-1)),
    };
}
function beforeExtensions({ content }, last) {
    return last?.tag === _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.context3 ? content.subarray(0, content.length - last.whole.length) : content;
}
const VERSION_3 = Buffer.from([_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.integer, 1, 2]);
/** issuerUniqueID and subjectUniqueID, which nobody writes and nothing here needs. */
const UNIQUE_IDS = [0x81, 0x82];
/** Only version 3 has extensions (RFC 5280, 4.1.2.1); they are the last field. */
function extensionsOf(fields, version) {
    const last = fields.at(-1);
    const extensions = last?.tag === _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.context3 ? last : undefined;
    const others = extensions ? fields.slice(0, -1) : fields;
    if (others.some(({ tag }, at) => !UNIQUE_IDS.includes(tag) || (others[at - 1]?.tag ?? 0) >= tag))
        throw new _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDer */ .LD('the certificate has a field that is not known');
    if (!extensions)
        return [];
    if (!version?.content.equals(VERSION_3))
        throw new _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDer */ .LD('it has extensions and is not of version 3');
    return (0,_extensions_js__WEBPACK_IMPORTED_MODULE_2__/* .readExtensions */ .HW)(extensions.content);
}
/** Is the certificate valid at this time, both ends included (RFC 5280, 4.1.2.5)? */
function isValidAt({ notBefore, notAfter }, time) {
    return notBefore <= time && time <= notAfter;
}
/** Issuer and subject are the same: a root, or an authority that certifies its own new key (RFC 5280, 6.1). */
function isSelfIssued({ issuer, subject }) {
    return issuer.equals(subject);
}


/***/ }),

/***/ 26615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ KEY_USAGE),
/* harmony export */   De: () => (/* binding */ purposesOf),
/* harmony export */   Ey: () => (/* binding */ extensionsProblem),
/* harmony export */   F2: () => (/* binding */ PURPOSE),
/* harmony export */   HW: () => (/* binding */ readExtensions),
/* harmony export */   Ys: () => (/* binding */ EXTENSION),
/* harmony export */   c4: () => (/* binding */ basicConstraintsOf),
/* harmony export */   h2: () => (/* binding */ authorityKeyIdOf),
/* harmony export */   je: () => (/* binding */ extensionOf),
/* harmony export */   ku: () => (/* binding */ keyUsageOf),
/* harmony export */   qN: () => (/* binding */ subjectKeyIdOf),
/* harmony export */   tp: () => (/* binding */ subjectAltNamesOf)
/* harmony export */ });
/* harmony import */ var _der_der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11631);
/* harmony import */ var _der_der_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24526);
/* harmony import */ var _general_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87825);
/** Extensions of certificates (RFC 5280, section 4.2): how they stand there, and what those mean that are understood here. */



const EXTENSION = {
    subjectKeyIdentifier: '2.5.29.14',
    keyUsage: '2.5.29.15',
    subjectAltName: '2.5.29.17',
    basicConstraints: '2.5.29.19',
    nameConstraints: '2.5.29.30',
    authorityKeyIdentifier: '2.5.29.35',
    extendedKeyUsage: '2.5.29.37',
    /** RFC 6962, section 3.3. */
    signedCertificateTimestamps: '1.3.6.1.4.1.11129.2.4.2',
};
/** Purposes of extended key usage (RFC 5280, 4.2.1.12). */
const PURPOSE = {
    codeSigning: '1.3.6.1.5.5.7.3.3',
    timeStamping: '1.3.6.1.5.5.7.3.8',
    any: '2.5.29.37.0',
};
/** Bits of key usage (RFC 5280, 4.2.1.3). */
const KEY_USAGE = { digitalSignature: 0, contentCommitment: 1, keyCertSign: 5 };
/** @param content of the field: a SEQUENCE of at least one. @throws MalformedDer */
function readExtensions(content) {
    const [list] = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derParts */ .Um)(content, 'the list of extensions', _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence);
    const extensions = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derElements */ .zN)(list.content).map(({ tag, content: one, whole }) => {
        const [oid, ...rest] = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derElements */ .zN)(one);
        const value = rest.pop();
        const [critical, ...more] = rest;
        if (tag !== _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence || oid?.tag !== _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.oid || value?.tag !== _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.octetString || more.length > 0)
            throw new _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDer */ .LD('an extension is malformed');
        // DER leaves out what is the default; some encoders write FALSE all the same.
        return {
            oid: (0,_der_der_values_js__WEBPACK_IMPORTED_MODULE_1__/* .derOid */ ._2)(oid.content),
            value: value.content,
            critical: critical !== undefined && (0,_der_der_values_js__WEBPACK_IMPORTED_MODULE_1__/* .derBoolean */ .cl)(critical),
            whole,
        };
    });
    if (extensions.length === 0)
        throw new _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDer */ .LD('its list of extensions is empty');
    return extensions;
}
/** The value of an extension; `extensionsProblem` has found out that there is only one. */
function extensionOf({ extensions }, oid) {
    return extensions.find((extension) => extension.oid === oid);
}
/** What makes a certificate unusable whatever it is for: an extension twice, or a critical one that is not understood. */
function extensionsProblem({ extensions }, understood) {
    const seen = new Set();
    for (const { oid, critical } of extensions) {
        if (seen.has(oid))
            return `it has the extension ${oid} twice`;
        seen.add(oid);
        if (critical && !understood.includes(oid))
            return `it has the critical extension ${oid}, which is unknown`;
    }
    return undefined;
}
/** Key usage by the numbers of its bits; undefined where the certificate does not restrict it. @throws MalformedDer */
function keyUsageOf(certificate) {
    const found = extensionOf(certificate, EXTENSION.keyUsage);
    if (!found)
        return undefined;
    const [bits] = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derParts */ .Um)(found.value, 'its key usage', _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.bitString);
    return (0,_der_der_values_js__WEBPACK_IMPORTED_MODULE_1__/* .derFlags */ .Zb)(bits);
}
/** Purposes by object identifier; undefined where the certificate does not restrict them. @throws MalformedDer */
function purposesOf(certificate) {
    const found = extensionOf(certificate, EXTENSION.extendedKeyUsage);
    if (!found)
        return undefined;
    const [list] = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derParts */ .Um)(found.value, 'its extended key usage', _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence);
    return (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derElements */ .zN)(list.content).map(({ tag, content }) => {
        if (tag !== _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.oid)
            throw new _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDer */ .LD('its extended key usage is malformed');
        return (0,_der_der_values_js__WEBPACK_IMPORTED_MODULE_1__/* .derOid */ ._2)(content);
    });
}
/** RFC 5280, 4.2.1.9; a certificate without the extension is nobody's authority. @throws MalformedDer */
function basicConstraintsOf(certificate) {
    const found = extensionOf(certificate, EXTENSION.basicConstraints);
    if (!found)
        return { isAuthority: false };
    const [constraints] = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derParts */ .Um)(found.value, 'its basic constraints', _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence);
    const parts = [...(0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derElements */ .zN)(constraints.content)];
    const isAuthority = parts[0]?.tag === _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.boolean ? parts.shift() : undefined;
    const [pathLength, ...more] = parts;
    if (more.length > 0)
        throw new _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDer */ .LD('its basic constraints are malformed');
    return {
        isAuthority: isAuthority !== undefined && (0,_der_der_values_js__WEBPACK_IMPORTED_MODULE_1__/* .derBoolean */ .cl)(isAuthority),
        ...(pathLength && { pathLength: (0,_der_der_values_js__WEBPACK_IMPORTED_MODULE_1__/* .derNumber */ .l0)(pathLength) }),
    };
}
/** Names of the subject (RFC 5280, 4.2.1.6); undefined where there is no such extension. @throws MalformedDer */
function subjectAltNamesOf(certificate) {
    const found = extensionOf(certificate, EXTENSION.subjectAltName);
    if (!found)
        return undefined;
    const [list] = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derParts */ .Um)(found.value, 'its subject alternative name', _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence);
    return (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derElements */ .zN)(list.content).map(_general_name_js__WEBPACK_IMPORTED_MODULE_2__/* .readGeneralName */ .S);
}
/** The hint by which a subject's key is found (RFC 5280, 4.2.1.2). @throws MalformedDer */
function subjectKeyIdOf(certificate) {
    const found = extensionOf(certificate, EXTENSION.subjectKeyIdentifier);
    if (!found)
        return undefined;
    const [id] = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derParts */ .Um)(found.value, 'its subject key identifier', _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.octetString);
    return id.content;
}
/** The same hint at the issuer's key (RFC 5280, 4.2.1.1): the field `[0]`. @throws MalformedDer */
function authorityKeyIdOf(certificate) {
    const found = extensionOf(certificate, EXTENSION.authorityKeyIdentifier);
    if (!found)
        return undefined;
    const [fields] = (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derParts */ .Um)(found.value, 'its authority key identifier', _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence);
    return (0,_der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derElements */ .zN)(fields.content).find(({ tag }) => tag === 0x80)?.content;
}


/***/ }),

/***/ 87825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readGeneralName)
/* harmony export */ });
/* harmony import */ var _der_der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11631);
/** Names in certificates (GeneralName, RFC 5280, section 4.2.1.6). */

/** Forms of names by their tags. */
const FORMS = {
    0xa0: 'otherName',
    0x81: 'email',
    0x82: 'dns',
    0xa3: 'x400Address',
    0xa4: 'directoryName',
    0xa5: 'ediPartyName',
    0x86: 'uri',
    0x87: 'ipAddress',
    0x88: 'registeredId',
};
/** @throws MalformedDer */
function readGeneralName({ tag, content }) {
    const form = Object.hasOwn(FORMS, tag) ? FORMS[tag] : undefined;
    if (!form)
        throw new _der_der_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDer */ .LD('a name in it is of an unknown form');
    return { form, content };
}


/***/ }),

/***/ 77449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ embeddedRegistryKeys),
  K: () => (/* binding */ instance)
});

;// CONCATENATED MODULE: ./lib/trust/embedded/public-good.json
const public_good_namespaceObject = /*#__PURE__*/JSON.parse('{"source":{"package":"@sigstore/tuf","version":"5.0.1","repository":"https://tuf-repo-cdn.sigstore.dev","tufRootVersion":16,"tufRootExpires":"2027-04-22T19:27:31Z","signedAt":"2026-10-07T19:27:31.000Z"},"trustedRoot":{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1","tlogs":[{"baseUrl":"https://rekor.sigstore.dev","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2G2Y+2tabdTV5BcGiBIx0a9fAFwrkBbmLSGtks4L3qX6yYY0zufBnhC8Ur/iy55GhWP/9A/bY2LhC30M9+RYtw==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2021-01-12T11:53:27Z"}},"logId":{"keyId":"wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0="}},{"baseUrl":"https://log2025-1.rekor.sigstore.dev","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MCowBQYDK2VwAyEAt8rlp1knGwjfbcXAYPYAkn0XiLz1x8O4t0YkEhie244=","keyDetails":"PKIX_ED25519","validFor":{"start":"2025-09-23T00:00:00Z"}},"logId":{"keyId":"zxGZFVvd0FEmjR8WrFwMdcAJ9vtaY/QXf44Y1wUeP6A="}}],"certificateAuthorities":[{"subject":{"organization":"sigstore.dev","commonName":"sigstore"},"uri":"https://fulcio.sigstore.dev","certChain":{"certificates":[{"rawBytes":"MIIB+DCCAX6gAwIBAgITNVkDZoCiofPDsy7dfm6geLbuhzAKBggqhkjOPQQDAzAqMRUwEwYDVQQKEwxzaWdzdG9yZS5kZXYxETAPBgNVBAMTCHNpZ3N0b3JlMB4XDTIxMDMwNzAzMjAyOVoXDTMxMDIyMzAzMjAyOVowKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTB2MBAGByqGSM49AgEGBSuBBAAiA2IABLSyA7Ii5k+pNO8ZEWY0ylemWDowOkNa3kL+GZE5Z5GWehL9/A9bRNA3RbrsZ5i0JcastaRL7Sp5fp/jD5dxqc/UdTVnlvS16an+2Yfswe/QuLolRUCrcOE2+2iA5+tzd6NmMGQwDgYDVR0PAQH/BAQDAgEGMBIGA1UdEwEB/wQIMAYBAf8CAQEwHQYDVR0OBBYEFMjFHQBBmiQpMlEk6w2uSu1KBtPsMB8GA1UdIwQYMBaAFMjFHQBBmiQpMlEk6w2uSu1KBtPsMAoGCCqGSM49BAMDA2gAMGUCMH8liWJfMui6vXXBhjDgY4MwslmN/TJxVe/83WrFomwmNf056y1X48F9c4m3a3ozXAIxAKjRay5/aj/jsKKGIkmQatjI8uupHr/+CxFvaJWmpYqNkLDGRU+9orzh5hI2RrcuaQ=="}]},"validFor":{"start":"2021-03-07T03:20:29Z","end":"2022-12-31T23:59:59.999Z"}},{"subject":{"organization":"sigstore.dev","commonName":"sigstore"},"uri":"https://fulcio.sigstore.dev","certChain":{"certificates":[{"rawBytes":"MIICGjCCAaGgAwIBAgIUALnViVfnU0brJasmRkHrn/UnfaQwCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMjA0MTMyMDA2MTVaFw0zMTEwMDUxMzU2NThaMDcxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEeMBwGA1UEAxMVc2lnc3RvcmUtaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8RVS/ysH+NOvuDZyPIZtilgUF9NlarYpAd9HP1vBBH1U5CV77LSS7s0ZiH4nE7Hv7ptS6LvvR/STk798LVgMzLlJ4HeIfF3tHSaexLcYpSASr1kS0N/RgBJz/9jWCiXno3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU39Ppz1YkEZb5qNjpKFWixi4YZD8wHwYDVR0jBBgwFoAUWMAeX5FFpWapesyQoZMi0CrFxfowCgYIKoZIzj0EAwMDZwAwZAIwPCsQK4DYiZYDPIaDi5HFKnfxXx6ASSVmERfsynYBiX2X6SJRnZU84/9DZdnFvvxmAjBOt6QpBlc4J/0DxvkTCqpclvziL6BCCPnjdlIB3Pu3BxsPmygUY7Ii2zbdCdliiow="},{"rawBytes":"MIIB9zCCAXygAwIBAgIUALZNAPFdxHPwjeDloDwyYChAO/4wCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMTEwMDcxMzU2NTlaFw0zMTEwMDUxMzU2NThaMCoxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjERMA8GA1UEAxMIc2lnc3RvcmUwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAT7XeFT4rb3PQGwS4IajtLk3/OlnpgangaBclYpsYBr5i+4ynB07ceb3LP0OIOZdxexX69c5iVuyJRQ+Hz05yi+UF3uBWAlHpiS5sh0+H2GHE7SXrk1EC5m1Tr19L9gg92jYzBhMA4GA1UdDwEB/wQEAwIBBjAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBRYwB5fkUWlZql6zJChkyLQKsXF+jAfBgNVHSMEGDAWgBRYwB5fkUWlZql6zJChkyLQKsXF+jAKBggqhkjOPQQDAwNpADBmAjEAj1nHeXZp+13NWBNa+EDsDP8G1WWg1tCMWP/WHPqpaVo0jhsweNFZgSs0eE7wYI4qAjEA2WB9ot98sIkoF3vZYdd3/VtWB5b9TNMea7Ix/stJ5TfcLLeABLE4BNJOsQ4vnBHJ"}]},"validFor":{"start":"2022-04-13T20:06:15Z"}}],"ctlogs":[{"baseUrl":"https://ctfe.sigstore.dev/test","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbfwR+RJudXscgRBRpKX1XFDy3PyudDxz/SfnRi1fT8ekpfBd2O1uoz7jr3Z8nKzxA69EUQ+eFCFI3zeubPWU7w==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2021-03-14T00:00:00Z","end":"2022-10-31T23:59:59.999Z"}},"logId":{"keyId":"CGCS8ChS/2hF0dFrJ4ScRWcYrBY9wzjSbea8IgY2b3I="}},{"baseUrl":"https://ctfe.sigstore.dev/2022","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiPSlFi0CmFTfEjCUqF9HuCEcYXNKAaYalIJmBZ8yyezPjTqhxrKBpMnaocVtLJBI1eM3uXnQzQGAJdJ4gs9Fyw==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2022-10-20T00:00:00Z"}},"logId":{"keyId":"3T0wasbHETJjGR4cmWc3AqJKXrjePK3/h4pygC8p7o4="}}],"timestampAuthorities":[{"subject":{"organization":"sigstore.dev","commonName":"sigstore-tsa-selfsigned"},"uri":"https://timestamp.sigstore.dev/api/v1/timestamp","certChain":{"certificates":[{"rawBytes":"MIICEDCCAZagAwIBAgIUOhNULwyQYe68wUMvy4qOiyojiwwwCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMC4xFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEVMBMGA1UEAxMMc2lnc3RvcmUtdHNhMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE4ra2Z8hKNig2T9kFjCAToGG30jky+WQv3BzL+mKvh1SKNR/UwuwsfNCg4sryoYAd8E6isovVA3M4aoNdm9QDi50Z8nTEyvqgfDPtTIwXItfiW/AFf1V7uwkbkAoj0xxco2owaDAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0OBBYEFIn9eUOHz9BlRsMCRscsc1t9tOsDMB8GA1UdIwQYMBaAFJjsAe9/u1H/1JUeb4qImFMHic6/MBYGA1UdJQEB/wQMMAoGCCsGAQUFBwMIMAoGCCqGSM49BAMDA2gAMGUCMDtpsV/6KaO0qyF/UMsX2aSUXKQFdoGTptQGc0ftq1csulHPGG6dsmyMNd3JB+G3EQIxAOajvBcjpJmKb4Nv+2Taoj8Uc5+b6ih6FXCCKraSqupe07zqswMcXJTe1cExvHvvlw=="},{"rawBytes":"MIIB9zCCAXygAwIBAgIUV7f0GLDOoEzIh8LXSW80OJiUp14wCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMDkxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEgMB4GA1UEAxMXc2lnc3RvcmUtdHNhLXNlbGZzaWduZWQwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAQUQNtfRT/ou3YATa6wB/kKTe70cfJwyRIBovMnt8RcJph/COE82uyS6FmppLLL1VBPGcPfpQPYJNXzWwi8icwhKQ6W/Qe2h3oebBb2FHpwNJDqo+TMaC/tdfkv/ElJB72jRTBDMA4GA1UdDwEB/wQEAwIBBjASBgNVHRMBAf8ECDAGAQH/AgEAMB0GA1UdDgQWBBSY7AHvf7tR/9SVHm+KiJhTB4nOvzAKBggqhkjOPQQDAwNpADBmAjEAwGEGrfGZR1cen1R8/DTVMI943LssZmJRtDp/i7SfGHmGRP6gRbuj9vOK3b67Z0QQAjEAuT2H673LQEaHTcyQSZrkp4mX7WwkmF+sVbkYY5mXN+RMH13KUEHHOqASaemYWK/E"}]},"validFor":{"start":"2025-07-04T00:00:00Z"}}]}}');
// EXTERNAL MODULE: ./lib/trust/trusted-root-json.js + 1 modules
var trusted_root_json = __webpack_require__(37290);
;// CONCATENATED MODULE: ./lib/trust/embedded.js


/** The embedded instance; staging is loaded only when asked for, since nearly nobody does. */
async function instance(name) {
    if (name === 'public-good')
        return make(name, public_good_namespaceObject, publicGoodTufRoot);
    const { default: staging } = await __webpack_require__.e(/* import() */ 7353).then(__webpack_require__.t.bind(__webpack_require__, 47353, 17));
    return make(name, staging, () => Promise.resolve(JSON.stringify(staging.tufRoot)));
}
function make(name, { source, trustedRoot }, tufRoot) {
    return {
        name,
        repository: source.repository,
        signedAt: new Date(source.signedAt),
        root: () => (0,trusted_root_json/* readTrustedRoot */.g)(trustedRoot, { name, source: 'embedded', file: `${name} (embedded)` }),
        tufRoot,
    };
}
async function publicGoodTufRoot() {
    return JSON.stringify((await publicGoodSeeds()).tufRoot);
}
/** The keys of npm's registry, as the repository of the public-good instance had them when the embedded root was signed: JSON text. */
async function embeddedRegistryKeys() {
    return JSON.stringify((await publicGoodSeeds()).registryKeys);
}
/** What few runs need of the repository beside its trusted root. */
async function publicGoodSeeds() {
    return (await __webpack_require__.e(/* import() */ 582).then(__webpack_require__.t.bind(__webpack_require__, 50582, 17))).default;
}


/***/ }),

/***/ 22089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ END_OF_TIME),
/* harmony export */   U: () => (/* binding */ isWithin)
/* harmony export */ });
/** What stands for an end that a root does not name. */
const END_OF_TIME = new Date(8_640_000_000_000_000);
function isWithin({ start, end }, time) {
    return start <= time && time <= end;
}


/***/ }),

/***/ 37290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readTrustedRoot),
  P: () => (/* binding */ readTrustedRoots)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./lib/formats/encoding.js
var encoding = __webpack_require__(11767);
// EXTERNAL MODULE: ./lib/formats/json/json.js
var json_json = __webpack_require__(85497);
// EXTERNAL MODULE: ./lib/formats/lines.js
var lines = __webpack_require__(72155);
// EXTERNAL MODULE: ./lib/formats/json/proto-json.js
var proto_json = __webpack_require__(87552);
// EXTERNAL MODULE: ./lib/formats/json/strict-json.js + 1 modules
var strict_json = __webpack_require__(8055);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/formats/der/der.js
var der_der = __webpack_require__(11631);
// EXTERNAL MODULE: ./lib/formats/x509/certificate.js
var certificate = __webpack_require__(60166);
// EXTERNAL MODULE: ./lib/trust/trust-root.js
var trust_root = __webpack_require__(22089);
;// CONCATENATED MODULE: ./lib/trust/trust-material.js
/** Makes the keys and certificates of a trusted root out of its message (sigstore/protobuf-specs `sigstore_trustroot.proto`). */




/**
 * Reads every certificate and key, and judges none: a root may list an authority that nothing can be proven by, and only
 * evidence by it is refused.
 *
 * @throws Error where one cannot be read
 */
function trustMaterial(root) {
    return {
        certificateAuthorities: root.certificateAuthorities.map(certificateAuthority),
        timestampAuthorities: root.timestampAuthorities.map(timestampAuthority),
        tlogs: root.tlogs.map(transparencyLog),
        ctlogs: root.ctlogs.map(transparencyLog),
    };
}
function transparencyLog({ baseUrl, publicKey, logId, checkpointKeyId }) {
    const id = checkpointKeyId ?? logId;
    if (!id || !publicKey?.rawBytes)
        throw new Error(`the log ${baseUrl} has no id or no key`);
    return {
        baseURL: baseUrl,
        logID: Buffer.from(id.keyId),
        publicKey: logKey(Buffer.from(publicKey.rawBytes)),
        validFor: periodOf(publicKey.validFor),
    };
}
/** RSA keys of older logs stand there bare (RFC 8017, A.1.1); all others say of which kind they are (RFC 5280, 4.1). */
function logKey(der) {
    const [outer] = (0,der_der/* derParts */.Um)(der, 'the key of a log', der_der/* TAG */.Dk.sequence);
    const isBare = (0,der_der/* derElements */.zN)(outer.content)[0]?.tag === der_der/* TAG */.Dk.integer;
    return (0,external_node_crypto_.createPublicKey)({ key: der, format: 'der', type: isBare ? 'pkcs1' : 'spki' });
}
function certificateAuthority({ certChain, validFor }) {
    return { certificates: certificatesOf(certChain), validFor: periodOf(validFor) };
}
function timestampAuthority({ certChain, validFor }) {
    const [signer, ...certificates] = certificatesOf(certChain);
    if (!signer)
        throw new Error('a timestamp authority has no certificate');
    return { signer, certificates, validFor: periodOf(validFor) };
}
function certificatesOf(chain) {
    return (chain?.certificates ?? []).map(({ rawBytes }) => {
        try {
            return (0,certificate/* readCertificate */.w$)(Buffer.from(rawBytes));
        }
        catch (error) {
            throw new Error('an authority has a certificate that cannot be read', { cause: error });
        }
    });
}
const BEGINNING_OF_TIME = new Date(0);
/** `trusted-root-json.ts` has refused a period that is left open by mistake. */
function periodOf(range) {
    return { start: range?.start ?? BEGINNING_OF_TIME, end: range?.end ?? trust_root/* END_OF_TIME */.A };
}

// EXTERNAL MODULE: ./lib/formats/sha256.js
var sha256 = __webpack_require__(50357);
;// CONCATENATED MODULE: ./lib/trust/trusted-root-json.js
/**
 * Reads trusted roots (sigstore/protobuf-specs `sigstore_trustroot.proto`) strictly: the library takes a period without a
 * start for one that began in 1970, ignores media types, and fails late on broken keys.
 */










const MEDIA_TYPES = [
    'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    'application/vnd.dev.sigstore.trustedroot.v0.1+json',
    'application/vnd.dev.sigstore.trustedroot.v0.2+json',
];
/** Lists of a trusted root, and where each keeps its period. */
const LISTS = [
    { name: 'tlogs', period: ['publicKey', 'validFor'], must: ['publicKey', 'rawBytes'], isLog: true },
    { name: 'ctlogs', period: ['publicKey', 'validFor'], must: ['publicKey', 'rawBytes'], isLog: true },
    { name: 'certificateAuthorities', period: ['validFor'], must: ['certChain', 'certificates'], isLog: false },
    { name: 'timestampAuthorities', period: ['validFor'], must: ['certChain', 'certificates'], isLog: false },
];
/** Fields that hold bytes, in base64. */
const BYTES = LISTS.flatMap(({ name, isLog }) => (isLog ? ['publicKey.rawBytes', 'logId.keyId', 'checkpointKeyId.keyId'] : ['certChain.certificates.*.rawBytes']).map((path) => [name, '*', ...path.split('.')]));
/** Fields that require something or limit it. Misspelt (`valid_for`) they would be left out without a word. */
const LIMITING = [...LISTS.map(({ name }) => name), 'publicKey', 'validFor', 'start', 'end'];
/** Shortest log id that can tell logs apart: checkpoints carry the first four bytes. */
const MIN_LOG_ID_BYTES = 4;
/** The public-good log has a public search page. */
const SEARCHABLE_LOG = 'https://rekor.sigstore.dev';
/** What JSON is that is not a trusted root. */
function otherKind(mediaType) {
    if (mediaType === undefined)
        return 'it has no `mediaType`, which each trusted root has';
    return typeof mediaType === 'string' && mediaType.startsWith('application/vnd.dev.sigstore.bundle')
        ? 'it is a Sigstore bundle, not a trusted root'
        : `its media type is ${(0,json_json/* shownJson */.oB)(mediaType)}`;
}
/**
 * Makes a trusted root out of JSON, in either spelling of ProtoJSON.
 *
 * @param given one trusted root, as the strict reader parsed it; undefined where it refused the text
 */
function readTrustedRoot(given, from) {
    const malformed = (what) => (0,result/* refuse */.TR)(malformedRoot(from, what));
    if (given === undefined)
        return malformed('it is not JSON');
    const named = (0,proto_json/* withJsonNames */.h)(given);
    if ('problem' in named)
        return malformed(named.problem);
    const json = named.value;
    if (!(0,json_json/* isRecord */.u4)(json))
        return malformed('it is not a JSON object');
    if (!MEDIA_TYPES.includes(json['mediaType']))
        return malformed(otherKind(json['mediaType']));
    const bad = (0,json_json/* badText */.rY)(json, BYTES, encoding/* isProtoBase64 */._5);
    const problem = bad ? `${bad.path} is not ${bad.isText ? 'base64' : 'text'}` : listProblem(json);
    if (problem)
        return malformed(problem);
    try {
        const material = trustMaterial(dist.TrustedRoot.fromJSON(json));
        const { tlogs, ctlogs, certificateAuthorities, timestampAuthorities } = material;
        const short = [...tlogs, ...ctlogs].find(({ logID }) => logID.length < MIN_LOG_ID_BYTES);
        if (short)
            return malformed(`the log ${short.baseURL} has an id of ${short.logID.length} bytes`);
        if (tlogs.length + certificateAuthorities.length + timestampAuthorities.length === 0)
            return malformed('it names no authority and no log');
        return (0,result/* accept */.Ju)({
            name: from.name,
            source: from.source,
            digest: (0,sha256/* namedSha256 */.h)(JSON.stringify(json)),
            material,
            profile: { sct: ctlogs.length > 0, log: tlogs.length > 0, timestamp: tlogs.length === 0 },
            searchable: tlogs.some(({ baseURL }) => baseURL === SEARCHABLE_LOG),
        });
    }
    catch (error) {
        return malformed((0,result/* wordsOf */.Z9)(error));
    }
}
/** The trusted roots of a file: one JSON document, or one per line as `gh attestation trusted-root` prints them; at least one. */
function readTrustedRoots(bytes, { file, source, nameOf }) {
    const documents = readDocuments((0,encoding/* withoutByteOrderMark */.Yi)(bytes));
    if (!Array.isArray(documents))
        return (0,result/* refuse */.TR)(malformedRoot({ file, ...documents }, documents.problem));
    const roots = [];
    for (const [index, { json, ...line }] of documents.entries()) {
        const name = nameOf(index, documents.length);
        const root = readTrustedRoot(json, { name, source, file, ...line });
        if (!root.ok)
            return root;
        roots.push(root.value);
    }
    return (0,result/* accept */.Ju)(roots);
}
/** One document over any number of lines, or one on each. */
function readDocuments(bytes) {
    const whole = (0,strict_json/* parseStrictJson */.R)(bytes);
    if ('value' in whole)
        return [{ json: whole.value }];
    const documents = [];
    for (const { content, number: line } of (0,lines/* linesOf */.Dx)(bytes)) {
        if ((0,lines/* isBlankLine */.pB)(content))
            continue;
        if (documents.length >= limits/* MAX_TRUSTED_ROOTS */.FH)
            return { problem: `it holds more than ${limits/* MAX_TRUSTED_ROOTS */.FH} roots`, line };
        const read = (0,strict_json/* parseStrictJson */.R)(content);
        // Where the first line is no document, the file was to be one.
        if ('problem' in read)
            return documents.length === 0 ? whole : { problem: read.problem, line };
        documents.push({ json: read.value, line });
    }
    return documents.length === 0 ? { problem: 'it is empty' } : documents;
}
function malformedRoot({ file, line }, what) {
    const shown = line === undefined ? file : `${file}, line ${line},`;
    const at = { file, ...(line !== undefined && { line }) };
    return { code: 'TRUST_ROOT_MALFORMED', message: `The trusted root ${shown} cannot be used: ${what}`, at };
}
function listProblem(json) {
    const odd = misspelt(json);
    if (odd)
        return odd;
    for (const list of LISTS) {
        const entries = json[list.name];
        if (entries === undefined)
            continue;
        if (!Array.isArray(entries))
            return `\`${list.name}\` is not a list`;
        for (const [index, entry] of entries.entries()) {
            const problem = entryProblem(entry, list, `${list.name}[${index}]`);
            if (problem)
                return problem;
        }
    }
    return undefined;
}
function entryProblem(entry, { must, period, isLog }, where) {
    if (isAbsent((0,json_json/* dig */.rO)(entry, ...must)))
        return `${where} has no ${must.join('.')}`;
    if (isLog && isAbsent((0,json_json/* dig */.rO)(entry, 'logId', 'keyId')) && isAbsent((0,json_json/* dig */.rO)(entry, 'checkpointKeyId', 'keyId')))
        return `${where} has no log id`;
    const dates = (0,json_json/* dig */.rO)(entry, ...period);
    const odd = misspelt(entry) ?? misspelt((0,json_json/* dig */.rO)(entry, 'publicKey')) ?? misspelt(dates);
    if (odd)
        return `${where}: ${odd}`;
    const wrong = dates === undefined || dates === null ? undefined : periodProblem(dates, isLog);
    return wrong && `${where}.${period.join('.')} ${wrong}`;
}
/** Other fields may be new and are none of our business; one of ours in another spelling is a mistake. */
function misspelt(value) {
    if (!(0,json_json/* isRecord */.u4)(value))
        return undefined;
    const letters = (name) => name.toLowerCase().replace(/[^a-z]/g, '');
    for (const key of Object.keys(value)) {
        const meant = LIMITING.find((name) => name !== key && letters(name) === letters(key));
        if (meant !== undefined)
            return `\`${key}\` is written \`${meant}\``;
    }
    return undefined;
}
const isAbsent = (value) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
/** As protobuf writes times in JSON. `Date.parse` takes far more, and reads what has no zone as local time. */
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
/** No period at all means no bound; one without a start is a mistake that would make a key good for all of the past. */
function periodProblem(period, isLog) {
    if (!(0,json_json/* isRecord */.u4)(period))
        return 'is not an object';
    const { start, end } = period;
    if (!isLog && Object.keys(period).length === 0)
        return undefined;
    if (start === undefined || start === null)
        return 'has no start';
    for (const date of [start, end]) {
        if (date === undefined || date === null)
            continue;
        if (typeof date !== 'string' || !TIMESTAMP.test(date) || Number.isNaN(Date.parse(date)))
            return `has a date that cannot be read: ${(0,json_json/* shownJson */.oB)(date)}`;
    }
    return undefined;
}


/***/ })

};
