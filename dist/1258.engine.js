export const id = 1258;
export const ids = [1258];
export const modules = {

/***/ 35745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment),
/* harmony export */   Z: () => (/* binding */ OWN_HOME)
/* harmony export */ });
/**
 * What programs that the gate starts see of the environment. A job's holds its secrets: the inputs (`INPUT_*`), the
 * runner's own tokens (`ACTIONS_*`) and whatever a step was given. So nothing is passed on but what is named here.
 */
/** What finds and starts a program, and leads it to the network. Compared in upper case, as Windows does. */
const NEEDED_BY_ALL = [
    'PATH',
    'PATHEXT',
    'SYSTEMROOT',
    'WINDIR',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
];
/** Where the settings of the user are. */
const OWN_HOME = [
    'HOME',
    'USERPROFILE',
    'HOMEDRIVE',
    'HOMEPATH',
    'APPDATA',
    'LOCALAPPDATA',
    'PROGRAMDATA',
    'XDG_CACHE_HOME',
    'XDG_CONFIG_HOME',
    'XDG_DATA_HOME',
    'XDG_RUNTIME_DIR',
    'XDG_STATE_HOME',
    'TMPDIR',
    'TEMP',
    'TMP',
    'USER',
    'LOGNAME',
    'USERNAME',
    'LANG',
    'LC_ALL',
];
/**
 * The part of an environment that a program may have.
 *
 * @param more names of further variables, in upper case; one that ends with `*` is a prefix
 */
function childEnvironment(env, more = []) {
    const names = new Set([...NEEDED_BY_ALL, ...more]);
    const prefixes = more.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
    const mayHave = (name) => names.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined && mayHave(entry[0].toUpperCase())));
}


/***/ }),

/***/ 71258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkGitTag: () => (/* binding */ checkGitTag),
  tagRow: () => (/* binding */ tagRow)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
// EXTERNAL MODULE: ./lib/formats/encoding.js
var encoding = __webpack_require__(11767);
// EXTERNAL MODULE: ./lib/formats/der/der.js
var der_der = __webpack_require__(11631);
;// CONCATENATED MODULE: ./lib/formats/der/cms.js
/**
 * Signatures in the Cryptographic Message Syntax (RFC 5652), as narrow as gitsign writes them: detached, by exactly one
 * signer, with exactly one certificate, which is the one that the signer names. Whatever would leave a choice between
 * certificates or signers is refused, because checks made on one and a signature by another prove nothing
 * (GHSA-xm5m-wgh2-rrg3). Nothing here is verified.
 */

/** Contents of object identifiers, in hex. */
const OID = {
    signedData: '2a864886f70d010702',
    data: '2a864886f70d010701',
    contentType: '2a864886f70d010903',
    messageDigest: '2a864886f70d010904',
    signingTime: '2a864886f70d010905',
};
/** AlgorithmIdentifiers without parameters (RFC 5754, sections 2 and 3.3), whole: gitsign's keys are of P-256. */
const SHA256 = '300b0609608648016503040201';
const ECDSA_WITH_SHA256 = '300a06082a8648ce3d040302';
/** @throws MalformedDer with what is wrong. */
function readCms(der) {
    const [contentInfo] = (0,der_der/* derParts */.Um)(der, 'the whole', der_der/* TAG */.Dk.sequence);
    const [type, wrapped] = (0,der_der/* derParts */.Um)(contentInfo.content, 'the whole', der_der/* TAG */.Dk.oid, der_der/* TAG */.Dk.context0);
    if (hex(type.content) !== OID.signedData)
        throw new der_der/* MalformedDer */.LD('it is not signed data');
    const [signedData] = (0,der_der/* derParts */.Um)(wrapped.content, 'the whole', der_der/* TAG */.Dk.sequence);
    const shape = [der_der/* TAG */.Dk.integer, der_der/* TAG */.Dk.set, der_der/* TAG */.Dk.sequence, der_der/* TAG */.Dk.context0, der_der/* TAG */.Dk.set];
    const [version, digests, content, certificates, signers] = (0,der_der/* derParts */.Um)(signedData.content, 'the signed data', ...shape);
    expectVersion1(version, 'the signed data');
    expectAlgorithm(one(digests.content, 'digest algorithm', der_der/* TAG */.Dk.sequence), SHA256);
    const [contentType] = (0,der_der/* derParts */.Um)(content.content, 'the content, which must be detached,', der_der/* TAG */.Dk.oid);
    if (hex(contentType.content) !== OID.data)
        throw new der_der/* MalformedDer */.LD('its content is not said to be plain data');
    const { whole: certificate } = one(certificates.content, 'certificate', der_der/* TAG */.Dk.sequence);
    return { certificate, ...readSigner(one(signers.content, 'signer', der_der/* TAG */.Dk.sequence), certificate) };
}
function readSigner({ content }, certificate) {
    const parts = (0,der_der/* derElements */.zN)(content);
    const unsignedAttributes = parts.length === 7 ? parts.at(-1) : undefined;
    const signedParts = unsignedAttributes ? content.subarray(0, -unsignedAttributes.whole.length) : content;
    const shape = [der_der/* TAG */.Dk.integer, der_der/* TAG */.Dk.sequence, der_der/* TAG */.Dk.sequence, der_der/* TAG */.Dk.context0, der_der/* TAG */.Dk.sequence, der_der/* TAG */.Dk.octetString];
    const [version, name, digest, attributes, algorithm, signature] = (0,der_der/* derParts */.Um)(signedParts, 'the signer', ...shape);
    // Version 1 names the certificate by issuer and serial number (RFC 5652, section 5.3).
    expectVersion1(version, 'the signer');
    if (!name.content.equals(issuerAndSerial(certificate)))
        throw new der_der/* MalformedDer */.LD('its certificate is not the one that its signer names');
    expectAlgorithm(digest, SHA256);
    expectAlgorithm(algorithm, ECDSA_WITH_SHA256);
    expectEcdsa(signature.content);
    if (unsignedAttributes && unsignedAttributes.tag !== der_der/* TAG */.Dk.context1)
        throw new der_der/* MalformedDer */.LD('the signer does not have the parts that it must have');
    return {
        ...readSigned(attributes),
        signature: signature.content,
        unsigned: unsignedAttributes ? readAttributes(unsignedAttributes, 'unsigned attributes') : new Map(),
    };
}
function readSigned(element) {
    const attributes = readAttributes(element, 'signed attributes');
    const known = [OID.contentType, OID.messageDigest, OID.signingTime];
    const type = attributes.get(OID.contentType);
    const digest = attributes.get(OID.messageDigest);
    if ([...attributes.keys()].some((oid) => !known.includes(oid)))
        throw new der_der/* MalformedDer */.LD('it has a signed attribute that is not known');
    if (type?.tag !== der_der/* TAG */.Dk.oid || hex(type.content) !== OID.data)
        throw new der_der/* MalformedDer */.LD('its signed attributes do not say that plain data is signed');
    if (digest?.tag !== der_der/* TAG */.Dk.octetString || digest.content.length !== 32)
        throw new der_der/* MalformedDer */.LD('its signed attributes have no SHA-256 digest of what is signed');
    // The signature is over an explicit SET OF tag in place of the implicit one (RFC 5652, section 5.4).
    const signedAttributes = Buffer.from(element.whole);
    signedAttributes[0] = der_der/* TAG */.Dk.set;
    return { signedAttributes, messageDigest: digest.content };
}
/** Attributes with one value each; one that occurs twice is refused, since readers would differ in which one counts. */
function readAttributes({ content }, what) {
    const values = new Map();
    for (const attribute of (0,der_der/* derSetOf */.XR)(content, `the set of ${what}`)) {
        if (attribute.tag !== der_der/* TAG */.Dk.sequence)
            throw new der_der/* MalformedDer */.LD(`one of its ${what} is malformed`);
        const [oid, set] = (0,der_der/* derParts */.Um)(attribute.content, `one of its ${what}`, der_der/* TAG */.Dk.oid, der_der/* TAG */.Dk.set);
        const [value, ...more] = (0,der_der/* derElements */.zN)(set.content);
        if (!value || more.length > 0)
            throw new der_der/* MalformedDer */.LD(`one of its ${what} does not have exactly one value`);
        if (values.has(hex(oid.content)))
            throw new der_der/* MalformedDer */.LD(`one of its ${what} occurs twice`);
        values.set(hex(oid.content), value);
    }
    if (values.size === 0)
        throw new der_der/* MalformedDer */.LD(`its set of ${what} is empty`);
    return values;
}
/** Issuer and serial number of a certificate, as a signer names it (RFC 5280, section 4.1; RFC 5652, section 10.2.4). */
function issuerAndSerial(certificate) {
    const what = 'its certificate';
    const [outer] = (0,der_der/* derParts */.Um)(certificate, what, der_der/* TAG */.Dk.sequence);
    const [signed] = (0,der_der/* derParts */.Um)(outer.content, what, der_der/* TAG */.Dk.sequence, der_der/* TAG */.Dk.sequence, 0x03);
    const [version, serial, , issuer] = (0,der_der/* derElements */.zN)(signed.content);
    if (version?.tag !== der_der/* TAG */.Dk.context0 || serial?.tag !== der_der/* TAG */.Dk.integer || issuer?.tag !== der_der/* TAG */.Dk.sequence)
        throw new der_der/* MalformedDer */.LD('its certificate is malformed');
    return Buffer.concat([issuer.whole, serial.whole]);
}
function one(content, what, tag) {
    const found = (0,der_der/* derElements */.zN)(content);
    const [only] = found;
    if (!only || found.length !== 1)
        throw new der_der/* MalformedDer */.LD(`it has ${found.length} ${what}s; exactly one is required`);
    if (only.tag !== tag)
        throw new der_der/* MalformedDer */.LD(`its ${what} is of an unknown form`);
    return only;
}
function expectVersion1({ content }, what) {
    if (!content.equals(Buffer.from([1])))
        throw new der_der/* MalformedDer */.LD(`${what} is not of version 1`);
}
function expectAlgorithm({ whole }, expected) {
    if (hex(whole) === expected)
        return;
    throw new der_der/* MalformedDer */.LD('it does not use ECDSA with SHA-256, which gitsign signs with');
}
/** r and s in DER (RFC 3279, section 2.2.3): elsewhere r\u2016s is a signature too, here it would be a second form of the same. */
function expectEcdsa(signature) {
    const [numbers] = (0,der_der/* derParts */.Um)(signature, 'its signature', der_der/* TAG */.Dk.sequence);
    (0,der_der/* derParts */.Um)(numbers.content, 'its signature', der_der/* TAG */.Dk.integer, der_der/* TAG */.Dk.integer);
}
function hex(bytes) {
    return bytes.toString('hex');
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/evidence/sigstore/canonical-entry.js
var canonical_entry = __webpack_require__(91691);
;// CONCATENATED MODULE: ./lib/formats/protobuf.js
/**
 * Reads the wire format of Protocol Buffers (protobuf.dev, "Encoding") where it has the one form that encoders give it:
 * fields in the order of their numbers, numbers in the fewest bytes, nothing that is its default. A decoder may take more,
 * but then the same message would have many encodings.
 */
/** Thrown by the functions here; `message` says what is wrong with the message. */
class MalformedProto extends Error {
}
/** The fields of one message in their order. @throws MalformedProto */
function protoFields(message) {
    const fields = [];
    for (let at = 0; at < message.length;) {
        const key = varint(message, at);
        const number = Number(key.value >> 3n);
        const body = varint(message, key.end);
        const wireType = key.value & 7n;
        if (number < 1 || number < (fields.at(-1)?.number ?? 0))
            throw new MalformedProto('its fields are out of order');
        if (wireType === 0n) {
            if (body.value === 0n)
                throw new MalformedProto('a number is written although it is zero');
            fields.push({ number, value: body.value });
            at = body.end;
        }
        else if (wireType === 2n) {
            const length = Number(body.value);
            if (length > message.length - body.end)
                throw new MalformedProto('it is cut off');
            fields.push({ number, value: message.subarray(body.end, body.end + length) });
            at = body.end + length;
        }
        else
            throw new MalformedProto('it has a field of an unknown type');
    }
    return fields;
}
/** Not negative and in the fewest bytes; nine bytes of seven bits are the positive half of an int64. */
function varint(message, start) {
    let value = 0n;
    for (let at = start; at < start + 9; at++) {
        const byte = message[at];
        if (byte === undefined)
            throw new MalformedProto('it is cut off');
        value |= BigInt(byte & 0x7f) << BigInt(7 * (at - start));
        if (byte < 0x80) {
            if (byte === 0 && at > start)
                throw new MalformedProto('a number is not written in the shortest form');
            return { value, end: at + 1 };
        }
    }
    throw new MalformedProto('a number is too large');
}
/** The fields by name: a number in decimal (`0` where it is absent), bytes, or a list of bytes. @throws MalformedProto */
function readProto(message, shape) {
    const fields = protoFields(message);
    const numbers = Object.values(shape).map(({ number }) => number);
    if (fields.some(({ number }) => !numbers.includes(number)))
        throw new MalformedProto('it has an unknown field');
    const entries = Object.entries(shape).map(([name, { number, kind }]) => {
        const values = fields.filter((field) => field.number === number).map(({ value }) => value);
        return [name, protobuf_valueOf(values, kind)];
    });
    return Object.fromEntries(entries);
}
function protobuf_valueOf(values, kind) {
    const bytes = values.filter((value) => typeof value !== 'bigint');
    const wrong = kind === 'number' ? bytes.length > 0 : bytes.length < values.length;
    if (wrong)
        throw new MalformedProto('a field is of another type than it must be');
    if (kind === 'repeated')
        return bytes;
    if (values.length > 1)
        throw new MalformedProto('a field occurs twice');
    return kind === 'bytes' ? bytes[0] : String(values[0] ?? 0);
}

;// CONCATENATED MODULE: ./lib/evidence/sigstore/gitsign-log-entry.js
/**
 * The entry of a transparency log that gitsign keeps in its signature: a `TransparencyLogEntry` in the wire format of
 * Protocol Buffers, of the one kind that gitsign writes. Source: sigstore/protobuf-specs, sigstore_rekor.proto; gitsign,
 * internal/rekor/oid.
 */





const ENTRY = {
    logIndex: { number: 1, kind: 'number' },
    logId: { number: 2, kind: 'bytes' },
    kindVersion: { number: 3, kind: 'bytes' },
    integratedTime: { number: 4, kind: 'number' },
    inclusionPromise: { number: 5, kind: 'bytes' },
    inclusionProof: { number: 6, kind: 'bytes' },
};
const PROOF = {
    logIndex: { number: 1, kind: 'number' },
    rootHash: { number: 2, kind: 'bytes' },
    treeSize: { number: 3, kind: 'number' },
    hashes: { number: 4, kind: 'repeated' },
    checkpoint: { number: 5, kind: 'bytes' },
};
const KIND = { kind: { number: 1, kind: 'bytes' }, version: { number: 2, kind: 'bytes' } };
/** `LogId.key_id`, `InclusionPromise.signed_entry_timestamp` and `Checkpoint.envelope` stand alone in their messages. */
const ALONE = { value: { number: 1, kind: 'bytes' } };
/**
 * Reads an entry without its body, which gitsign leaves out: it follows from the signature, so it is made anew here, and an
 * entry about anything else does not hold.
 *
 * @throws MalformedProto
 */
function readGitsignLogEntry(message, cms) {
    const { logId, kindVersion, inclusionPromise, inclusionProof, ...numbers } = readProto(message, ENTRY);
    const { kind, version } = readProto(required(kindVersion), KIND);
    if (kind?.toString('latin1') !== 'hashedrekord' || version?.toString('latin1') !== '0.0.1')
        throw new MalformedProto('its log entry is of a kind that gitsign does not write');
    return {
        ...numbers,
        logId: { keyId: required(readProto(required(logId), ALONE).value) },
        kindVersion: { kind: 'hashedrekord', version: '0.0.1' },
        inclusionPromise: inclusionPromise && {
            signedEntryTimestamp: required(readProto(inclusionPromise, ALONE).value),
        },
        inclusionProof: inclusionProof && readInclusionProof(inclusionProof),
        canonicalizedBody: bodyOf(cms),
    };
}
function readInclusionProof(message) {
    const { rootHash, hashes, checkpoint, ...numbers } = readProto(message, PROOF);
    if (hashes.length > limits/* MAX_PROOF_HASHES */.XF)
        throw new MalformedProto(`its log entry's proof has ${hashes.length} hashes`);
    const envelope = checkpoint && readProto(checkpoint, ALONE).value;
    return {
        ...numbers,
        rootHash: required(rootHash),
        hashes: [...hashes],
        checkpoint: envelope && { envelope: utf8(envelope) },
    };
}
/** What Rekor v1 records of the signature. */
function bodyOf({ signedAttributes, signature, certificate }) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(signedAttributes).digest();
    return (0,canonical_entry/* hashedRekordBody */.ds)({ algorithm: 'sha256', digest }, signature, { kind: 'certificate', der: certificate });
}
function required(bytes) {
    if (!bytes || bytes.length === 0)
        throw new MalformedProto('its log entry lacks a field that it must have');
    return bytes;
}
function utf8(bytes) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw new MalformedProto("its log entry's checkpoint is not text");
    return bytes.toString('utf8');
}

;// CONCATENATED MODULE: ./lib/evidence/sigstore/gitsign.js
/**
 * Signatures of git objects as gitsign writes them: CMS in an armor, the certificate by Fulcio inside, and among the
 * attributes that nobody signed what proves the time: the entry of a transparency log (gitsign's offline mode) or a
 * timestamp. The key signs the signed attributes, which name the object by digest, and the log entry is about them too.
 * Source: gitsign, docs/bundle-cms.md; sigstore/protobuf-specs, sigstore_rekor.proto.
 */







/** Object identifiers of unsigned attributes, their contents in hex. */
const LOG_ENTRY = '2b0601040183bf300301'; // 1.3.6.1.4.1.57264.3.1
const TIMESTAMP = '2a864886f70d010910020e'; // 1.2.840.113549.1.9.16.2.14 (RFC 3161, appendix A)
/** Reads one signature; the bytes may hold nothing else. Never throws. */
function readGitsign(armored, file) {
    const malformed = (what) => (0,result/* refuse */.TR)({
        code: 'BUNDLE_MALFORMED',
        message: `${file} cannot be read as a signature by gitsign: ${what}`,
        hint: 'Sign it with gitsign as it is today; other signatures with certificates (S/MIME) are not read.',
        at: { file },
    });
    if (armored.length > limits/* MAX_GITSIGN_BYTES */.LQ)
        return (0,result/* refuse */.TR)({
            code: 'LIMIT_EXCEEDED',
            message: `${file} is too large for a signature by gitsign`,
            expected: `at most ${limits/* MAX_GITSIGN_BYTES */.LQ} bytes`,
            actual: `${armored.length} bytes`,
            hint: 'Sign it with gitsign as it is today: certificate, log entry and timestamp have some KiB.',
            at: { file },
        });
    const der = readArmor(armored);
    if (!der)
        return malformed('it is not exactly one block of base64');
    try {
        return (0,result/* accept */.Ju)(evidenceOf(readCms(der), file));
    }
    catch (error) {
        if (error instanceof der_der/* MalformedDer */.LD || error instanceof MalformedProto)
            return malformed((0,result/* wordsOf */.Z9)(error));
        throw error;
    }
}
function evidenceOf(cms, file) {
    const { signedAttributes, messageDigest, signature, certificate, unsigned } = cms;
    if ([...unsigned.keys()].some((oid) => oid !== LOG_ENTRY && oid !== TIMESTAMP))
        throw new der_der/* MalformedDer */.LD('it has an unsigned attribute that is not known');
    const entry = unsigned.get(LOG_ENTRY);
    if (entry && entry.tag !== der_der/* TAG */.Dk.octetString)
        throw new der_der/* MalformedDer */.LD('its log entry is malformed');
    const token = unsigned.get(TIMESTAMP);
    return {
        file,
        form: 'gitsign',
        content: { kind: 'cms', signedAttributes, messageDigest, signature },
        key: { kind: 'certificate', leaf: certificate },
        logEntries: entry ? [readGitsignLogEntry(entry.content, cms)] : [],
        timestamps: token ? [responseWith(token.whole)] : [],
    };
}
/** The DER of an armor that is written as every encoder writes it: lines of 64 characters, a newline at the end. */
function readArmor(armored) {
    const text = armored.toString('latin1');
    const [, body = ''] = /^-----BEGIN SIGNED MESSAGE-----\n([A-Za-z0-9+/=\n]+)-----END SIGNED MESSAGE-----\n$/.exec(text) ?? [];
    const der = Buffer.from(body, 'base64');
    return der.length > 0 && (0,encoding/* pemLines */.Ks)(der) === body ? der : undefined;
}
/** gitsign keeps the token alone; what authorities answer is a status (granted) with it (RFC 3161, section 2.4.2). */
function responseWith(token) {
    const granted = Buffer.from('3003020100', 'hex');
    return (0,der_der/* derEncode */.Yk)(der_der/* TAG */.Dk.sequence, granted, token);
}

// EXTERNAL MODULE: ./lib/evidence/signatures/openpgp.js + 1 modules
var openpgp = __webpack_require__(93903);
// EXTERNAL MODULE: ./lib/evidence/signatures/ssh.js + 1 modules
var ssh = __webpack_require__(40923);
// EXTERNAL MODULE: ./lib/formats/matcher.js
var matcher = __webpack_require__(15218);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/child-environment.js
var child_environment = __webpack_require__(35745);
;// CONCATENATED MODULE: ./lib/subjects/git.js
/** `git` in the checkout, without a shell. */





/**
 * What git prints. Neither replacements of objects nor fetches of missing ones: what is signed is what lies there. Never throws, except
 * for the signal's reason.
 */
function git(args, { workspace, env, signal }) {
    const options = {
        // Windows looks for a program in the working directory first: a `git.exe` of the checkout must not be it.
        cwd: (0,external_node_path_.parse)(workspace).root,
        env: environment(env),
        encoding: 'buffer',
        maxBuffer: limits/* MAX_TAG_BYTES */.G9,
        timeout: limits/* GIT_TIMEOUT_MS */.eS,
        signal,
    };
    const fixed = ['-C', workspace, '--no-replace-objects', '-c', 'protocol.allow=never', '-c', 'core.fsmonitor=false'];
    return new Promise((resolve, reject) => {
        (0,external_node_child_process_.execFile)('git', [...fixed, ...args], options, (error, stdout, stderr) => {
            if (!error) {
                resolve((0,result/* accept */.Ju)(stdout));
                return;
            }
            if (signal.aborted) {
                reject(error instanceof Error ? error : new Error((0,result/* wordsOf */.Z9)(error)));
                return;
            }
            if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
                resolve((0,result/* refuse */.TR)({
                    code: 'LIMIT_EXCEEDED',
                    message: 'The tag is too large to be read whole',
                    expected: `at most ${limits/* MAX_TAG_BYTES */.G9} bytes`,
                    actual: 'more than that',
                    hint: 'Shorten the message of the tag, and sign it again.',
                }));
                return;
            }
            const said = stderr.toString('utf8').trim().split('\n')[0]?.slice(0, 200) ?? '';
            const why = error.code === 'ENOENT' ? '`git` is not on the path' : said || 'git failed';
            resolve((0,result/* refuse */.TR)({
                code: 'ARTIFACT_NOT_FOUND',
                message: `The tag cannot be read from the checkout: ${why}`,
                hint: 'Check out with tags (`fetch-tags: true`, or `fetch-depth: 0`) into the workspace.',
            }));
        });
    });
}
/**
 * Git finds the user's settings (`safe.directory` is one), and nothing that would put another repository or other objects
 * in the place of the checkout (git(1): `GIT_DIR` and its like), or settings by variables (`GIT_CONFIG_COUNT`).
 */
function environment(env) {
    const own = (0,child_environment/* childEnvironment */.Q)(env, [...child_environment/* OWN_HOME */.Z, 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM']);
    // Git before 2.44 knows no `GIT_NO_LAZY_FETCH`, and a setting of the checkout for one protocol overrides `protocol.allow`; not this.
    return { ...own, GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: '', GIT_TERMINAL_PROMPT: '0' };
}

;// CONCATENATED MODULE: ./lib/subjects/git-tag.js
/**
 * Tag objects of the checkout, read by `git` without a shell. What it says is not taken on trust: the object must have the
 * hash that the ref names, and must say the tag's name itself, so that no older tag can be put under a newer name.
 * Source: Git, gitformat-signature and git-mktag(1).
 */




const BEGIN = [
    { line: '-----BEGIN PGP SIGNATURE-----', kind: 'openpgp' },
    { line: '-----BEGIN SSH SIGNATURE-----', kind: 'ssh' },
    { line: '-----BEGIN SIGNED MESSAGE-----', kind: 'x509' },
];
const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Reads the tag of that name. Never throws, except for the signal's reason. */
async function readGitTag(name, checkout) {
    const at = await git(['rev-parse', '--verify', '--end-of-options', `refs/tags/${name}`], checkout);
    if (!at.ok)
        return at;
    const id = at.value.toString('latin1').trim();
    if (!HASH.test(id))
        return (0,result/* refuse */.TR)(unreadable(name, 'git names no object for it'));
    const read = await tagObject(name, id, checkout);
    if (!read.ok)
        return read;
    const tag = parseTag(name, read.value);
    if (!tag.ok)
        return tag;
    const moved = await movedSince(tag.value, id, checkout);
    return moved ? (0,result/* refuse */.TR)(moved) : tag;
}
/** The object of a tag with that hash. */
async function tagObject(name, id, checkout) {
    const read = await git(['cat-file', 'tag', id], checkout);
    if (!read.ok && read.refusal.code === 'LIMIT_EXCEEDED')
        return read;
    if (!read.ok)
        return (0,result/* refuse */.TR)(unreadable(name, 'it is not an annotated tag, so that nothing can be signed'));
    const hash = (0,external_node_crypto_.createHash)(id.length === 40 ? 'sha1' : 'sha256')
        .update(`tag ${read.value.length}\0`)
        .update(read.value);
    if (hash.digest('hex') === id)
        return read;
    return (0,result/* refuse */.TR)(unreadable(name, 'its object does not have the hash that git names'));
}
/**
 * The tag that the workflow runs for was another one when the run began: what the job has checked out is not what is signed.
 * GitHub gives the commit behind a tag (docs.github.com, "Events that trigger workflows"); the tag's own hash would do as well.
 * A checkout of another repository has tags of its own, which the run knows nothing of.
 */
async function movedSince(tag, id, checkout) {
    const { GITHUB_REF, GITHUB_SHA = '' } = checkout.env;
    const began = GITHUB_SHA.toLowerCase();
    if (GITHUB_REF !== `refs/tags/${tag.name}` || !HASH.test(began) || began === id)
        return undefined;
    const { target, type } = await behind(tag, checkout);
    if (began === target || (await isOfAnotherRepository(checkout)))
        return undefined;
    return {
        code: 'SUBJECT_MISMATCH',
        message: type === 'commit'
            ? `The tag ${tag.name} was moved: it does not name the commit that this workflow runs for`
            : `The tag ${tag.name} names a ${type}, which is not compared with the commit that this workflow runs for`,
        expected: `${began} (GITHUB_SHA)`,
        actual: target,
        hint: type === 'commit'
            ? 'Find out who moved the tag and why. Then run the workflow for the tag again, with a new run and not with a rerun.'
            : 'Sign a tag that names the commit itself.',
    };
}
/** How many tags may name one another. */
const MAX_NESTED_TAGS = 8;
/** What a tag comes to, by way of the tags that it names. */
async function behind(tag, checkout) {
    let at = tag;
    for (let depth = 0; at.type === 'tag' && depth < MAX_NESTED_TAGS; depth++) {
        const read = await tagObject(tag.name, at.target, checkout);
        const facts = read.ok ? headerFacts(headersOf(read.value.toString('latin1'))) : undefined;
        if (!facts)
            return at;
        at = facts;
    }
    return at;
}
/** Addresses of a clone: by HTTPS, by SSH, and as scp writes it. The path is the owner and the name. */
const CLONED_FROM = [
    /^https:\/\/(?:[^@/]*@)?([^@/:]+)(?::\d+)?\/([^/?#]+\/[^/?#]+?)(?:\.git)?\/?$/,
    /^ssh:\/\/(?:[^@/]*@)?([^@/:]+)(?::\d+)?\/([^/]+\/[^/]+?)(?:\.git)?\/?$/,
    /^(?:[^@/:]*@)([^@/:]+):([^/:]+\/[^/:]+?)(?:\.git)?\/?$/,
];
/** By the address that the checkout came from. All that is not plainly another repository of the same server is taken for the run's own. */
async function isOfAnotherRepository(checkout) {
    const { GITHUB_REPOSITORY = '', GITHUB_SERVER_URL = 'https://github.com' } = checkout.env;
    const asked = await git(['config', '--local', '--get', 'remote.origin.url'], checkout);
    const address = asked.ok ? asked.value.toString('utf8').trim() : '';
    const [, host = '', repository = ''] = CLONED_FROM.map((form) => form.exec(address)).find((found) => found) ?? [];
    const own = (0,matcher/* foldAscii */.Dr)(GITHUB_REPOSITORY);
    // GitHub answers SSH on the port of HTTPS under a name of its own.
    const server = (0,matcher/* foldAscii */.Dr)(host).replace(/^ssh\.(?=github\.com$)/, '');
    const isHere = URL.canParse(GITHUB_SERVER_URL) && new URL(GITHUB_SERVER_URL).hostname === server;
    return isHere && own !== '' && (0,matcher/* foldAscii */.Dr)(repository) !== own;
}
/** Splits a tag object into what is signed and the signature at its end. */
function parseTag(name, object) {
    const text = object.toString('latin1');
    const ends = text.indexOf('\n\n');
    const headers = headersOf(text);
    const said = headerFacts(headers);
    if (!said)
        return (0,result/* refuse */.TR)(unreadable(name, 'its object is malformed'));
    if (said.name !== name) {
        return (0,result/* refuse */.TR)({
            code: 'SUBJECT_MISMATCH',
            message: `The object behind the tag ${name} was made for another tag`,
            expected: name,
            actual: said.name,
        });
    }
    if (headers.some((line) => line.startsWith('gpgsig'))) {
        return (0,result/* refuse */.TR)(unreadable(name, 'its signature is in a header, which is not read'));
    }
    const found = BEGIN.flatMap(({ line, kind }) => [...positions(text, line)].map((start) => ({ start, kind })));
    const [only] = found;
    if (!only)
        return (0,result/* refuse */.TR)({ code: 'BUNDLE_MISSING', message: `The tag ${name} is not signed`, hint: 'Sign it: `git tag -s`.' });
    if (found.length > 1)
        return (0,result/* refuse */.TR)(unreadable(name, 'it holds more than one signature'));
    const { start, kind } = only;
    // What stands behind the begin of the signature is not signed, and the headers must be.
    if (start < ends)
        return (0,result/* refuse */.TR)(unreadable(name, 'its signature stands among its headers'));
    const [payload, signature] = [object.subarray(0, start), object.subarray(start)];
    return (0,result/* accept */.Ju)({ ...said, payload, signature, kind });
}
function headersOf(text) {
    return text.slice(0, Math.max(text.indexOf('\n\n'), 0)).split('\n');
}
/** Git reads these three in this order (git-mktag(1)); undefined where they stand otherwise, or the name is there twice. */
function headerFacts(headers) {
    const [object = '', type = '', tag = ''] = headers;
    const [, target = ''] = /^object ([0-9a-f]+)$/.exec(object) ?? [];
    const names = headers.filter((line) => line.startsWith('tag '));
    const [, kind] = /^type ([a-z]+)$/.exec(type) ?? [];
    if (!HASH.test(target) || kind === undefined || names.length !== 1 || names[0] !== tag)
        return undefined;
    return { name: Buffer.from(tag.slice('tag '.length), 'latin1').toString('utf8'), target, type: kind };
}
/** Where a line stands at the begin of a line. */
function* positions(text, line) {
    for (let at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + 1))
        if (text[at - 1] === '\n')
            yield at;
}
function unreadable(name, why) {
    return { code: 'BUNDLE_MALFORMED', message: `The tag ${name} cannot be read: ${why}` };
}

// EXTERNAL MODULE: ./lib/verify/verdict.js
var verdict = __webpack_require__(53900);
// EXTERNAL MODULE: ./lib/verify/requirement.js + 11 modules
var requirement = __webpack_require__(28622);
// EXTERNAL MODULE: ./lib/gate/refused.js
var refused = __webpack_require__(5599);
// EXTERNAL MODULE: ./lib/gate/evidence/openpgp.js
var evidence_openpgp = __webpack_require__(37494);
;// CONCATENATED MODULE: ./lib/gate/git-tag.js
/** The signed tag of the checkout: a row of its own, which never proves an artifact. */









/** What a tag is called among artifacts. */
function tagRow({ name }) {
    return { kind: 'tag', name: `tag ${name}` };
}
/** @param unavailable why keys or trusted roots could not be had: then the tag cannot be judged */
async function checkGitTag({ name, signature, waived }, { workspace, env, now, signal, roots }, [unavailable]) {
    const row = tagRow({ name });
    if (waived !== undefined)
        return (0,verdict/* reportArtifact */.x8)(row, {}, [{ check: 'signature', status: 'waived', reason: waived }]);
    if (unavailable)
        return (0,verdict/* reportArtifact */.x8)(row, {}, [(0,refused/* refused */.J)('signature', unavailable)]);
    const tag = await readGitTag(name, { workspace, env, signal });
    if (!tag.ok)
        return (0,verdict/* reportArtifact */.x8)(row, {}, [(0,refused/* refused */.J)('signature', tag.refusal)]);
    const { payload } = tag.value;
    const digest = (algorithm) => (0,external_node_crypto_.createHash)(algorithm).update(payload).digest();
    const artifact = {
        name: row.name,
        bytes: payload,
        digests: { sha256: digest('sha256'), sha512: digest('sha512') },
        sshNamespace: 'git',
    };
    const signers = signature.by.of.filter((signer) => signer.kind === 'openpgp');
    const source = { kind: 'bytes', bytes: payload };
    const judged = await (0,evidence_openpgp/* judgeEvidence */.Z0)(git_tag_evidenceOf(tag.value), artifact, source, { signers, now, signal });
    return (0,verdict/* reportArtifact */.x8)(row, {}, [(0,requirement/* checkSignature */.j)(signature, artifact, judged, roots)]);
}
function git_tag_evidenceOf({ name, kind, signature }) {
    const file = `the tag ${name}`;
    switch (kind) {
        case 'openpgp':
            return [(0,openpgp/* readOpenPgpSignature */.SP)(signature, file)];
        case 'ssh':
            return [(0,ssh/* readSshSignature */.v)(signature, file)];
        case 'x509':
            return [readGitsign(signature, file)];
    }
}


/***/ })

};
