export const id = 9233;
export const ids = [9233];
export const modules = {

/***/ 79233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeOpenPgp: () => (/* binding */ judgeOpenPgp)
});

// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/formats/other-signed-content.js + 1 modules
var other_signed_content = __webpack_require__(51497);
// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
;// CONCATENATED MODULE: ./lib/verify/openpgp/openpgp-digest.js
/**
 * What an OpenPGP signature is computed over (RFC 9580, section 5.2.4): salt, data, the signature's own fields, a trailer.
 * The data is read once for all signatures, in pieces, so that memory does not grow with its size.
 */





/** Hash algorithms by their number (RFC 9580, section 9.5), as Node calls them. MD5, SHA-1 and RIPEMD are not here. */
const HASHES = new Map([
    [8, 'sha256'],
    [9, 'sha384'],
    [10, 'sha512'],
    [11, 'sha224'],
    [12, 'sha3-256'],
    [14, 'sha3-512'],
]);
const WEAK = new Map([
    [1, 'MD5'],
    [2, 'SHA-1'],
    [3, 'RIPEMD-160'],
]);
/** Salt of version 6 in bytes, by hash algorithm (RFC 9580, table 23). */
const SALT = new Map([
    [8, 16],
    [9, 24],
    [10, 32],
    [11, 16],
    [12, 16],
    [14, 32],
]);
const BINARY = 0x00;
const TEXT = 0x01;
const CHUNK = 1024 * 1024;
const LF = 0x0a;
const CR = 0x0d;
/** The library's numbers are an enum that is absent at run time unless it is loaded. */
function isOver({ signatureType }, type) {
    return signatureType === type;
}
/** True for a signature over text: it holds for the same bytes with other line ends too (RFC 9580, section 5.2.1.2). */
function isOverText(packet) {
    return isOver(packet, TEXT);
}
/** Why a signature is not one that counts; undefined where it may. */
function packetProblem(packet) {
    const hash = packet.hashAlgorithm ?? 0;
    if (packet.version !== 4 && packet.version !== 6)
        return `version ${packet.version} of signatures is not supported`;
    if (!isOver(packet, BINARY) && !isOver(packet, TEXT))
        return 'it is not a signature over a document';
    if (WEAK.has(hash))
        return `it uses ${WEAK.get(hash) ?? ''}, which is broken`;
    if (!HASHES.has(hash))
        return `its hash algorithm (number ${hash}) is not supported`;
    if (packet.version === 6 && packet.salt?.length !== SALT.get(hash))
        return 'its salt has a wrong length';
    if (!packet.signatureData || !packet.created)
        return 'it is incomplete';
    return undefined;
}
/**
 * Digests for signatures that have no `packetProblem`. A file that is not the one that was hashed before is refused, so that
 * all checks speak of the same bytes.
 */
async function digestsFor(packets, data, signal) {
    const running = packets.map((packet) => {
        const hash = (0,external_node_crypto_.createHash)(HASHES.get(packet.hashAlgorithm ?? 0) ?? '');
        return { packet, hash: packet.version === 6 ? hash.update(packet.salt ?? Buffer.alloc(0)) : hash };
    });
    const feedAll = feeder(running);
    let opening = '';
    const feed = (piece) => {
        if (opening.length < other_signed_content/* OPENING_BYTES */.ru)
            opening += piece.toString('latin1', 0, other_signed_content/* OPENING_BYTES */.ru - opening.length);
        feedAll(piece);
    };
    if (data.kind === 'bytes')
        feed(data.bytes);
    else {
        const refusal = await feedFile(data, feed, signal);
        if (refusal)
            return (0,result/* refuse */.TR)(refusal);
    }
    return (0,result/* accept */.Ju)({ digests: running.map(finish), opening });
}
/** Hands a piece of data to every hash; in text signatures line ends are CR LF (RFC 9580, section 5.2.1.2). */
function feeder(running) {
    const anyText = running.some(({ packet }) => isOver(packet, TEXT));
    let afterCr = false;
    return (piece) => {
        const canonical = anyText ? withCrLf(piece, afterCr) : piece;
        if (piece.length > 0)
            afterCr = piece.at(-1) === CR;
        for (const { packet, hash } of running)
            hash.update(isOver(packet, TEXT) ? canonical : piece);
    };
}
function withCrLf(piece, afterCr) {
    const out = Buffer.allocUnsafe(2 * piece.length);
    let length = 0;
    let last = afterCr ? CR : 0;
    for (const byte of piece) {
        if (byte === LF && last !== CR)
            out[length++] = CR;
        out[length++] = byte;
        last = byte;
    }
    return out.subarray(0, length);
}
async function feedFile({ path, shown, sha256 }, feed, signal) {
    const seen = (0,external_node_crypto_.createHash)('sha256');
    const opened = (0,read_file/* openRegular */.lf)(path, { shown });
    if (!opened.ok)
        return opened.refusal;
    try {
        for await (const piece of (0,read_file/* piecesOf */.Xe)(opened.value.fd, CHUNK, signal)) {
            seen.update(piece);
            feed(piece);
        }
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        return (0,read_file/* refuseError */.hQ)(shown, (0,read_file/* errorCode */.CA)(error));
    }
    finally {
        (0,external_node_fs_.closeSync)(opened.value.fd);
    }
    return seen.digest().equals(sha256) ? undefined : (0,read_file/* refuseChanged */.dT)(shown);
}
/** Fields up to the end of the hashed subpackets, then version, 0xff and their length (RFC 9580, section 5.2.4). */
function finish({ packet, hash }) {
    const fields = packet.signatureData ?? new Uint8Array();
    const trailer = Buffer.alloc(6);
    trailer.writeUInt8(packet.version, 0);
    trailer.writeUInt8(0xff, 1);
    trailer.writeUInt32BE(fields.length, 2);
    return hash.update(fields).update(trailer).digest();
}

// EXTERNAL MODULE: ./lib/formats/openpgp/openpgp-library.js
var openpgp_library = __webpack_require__(43869);
// EXTERNAL MODULE: ./lib/formats/openpgp/openpgp-algorithms.js
var openpgp_algorithms = __webpack_require__(51742);
// EXTERNAL MODULE: ./lib/verify/keys/message-refusal.js
var message_refusal = __webpack_require__(6408);
;// CONCATENATED MODULE: ./lib/verify/openpgp/openpgp-refusals.js


/** A signature that nothing could be said of with its key, whatever it is over. */
function unusableKey(file, packet, keys) {
    const refusal = (fingerprint, why) => ({
        code: 'OPENPGP_INVALID',
        message: `The OpenPGP signature in ${file} was not verified: its key ${fingerprint} ${why}`,
        expected: 'a signature by a key that can be verified',
        actual: `${fingerprint} ${why}`,
        hint: `The artifact was not verified. Ask the publisher for a signature by another key, or for a signed checksum list. ${openpgp_algorithms/* SUPPORTED_OPENPGP */.R0}`,
        at: { file },
    });
    const found = keys.flatMap(({ signer, fingerprint }) => (signer.unusable ?? []).flatMap((key) => (key.fingerprint === fingerprint ? [{ ...key, fingerprint }] : [])));
    if (found[0])
        return refusal(found[0].fingerprint, found[0].why);
    const algorithm = (0,openpgp_algorithms/* unsupportedAlgorithm */.XH)(packet.publicKeyAlgorithm ?? 0);
    return algorithm === undefined
        ? undefined
        : refusal(namedKey(packet), `signs with ${algorithm}, which is not supported`);
}
function invalid(file, { name }, problem, hint) {
    return {
        code: 'OPENPGP_INVALID',
        message: `The OpenPGP signature in ${file} is not valid for ${name}: ${problem}`,
        ...(hint !== undefined && { hint }),
        at: { file },
    };
}
/** A signature that people make over something that is no file. */
function ofMessage(file, { name }, what) {
    return { code: 'OPENPGP_INVALID', ...(0,message_refusal/* messageRefusal */.Q)(name, what, file), at: { file } };
}
/** Fingerprints shown in one message. */
const SHOWN = 4;
function unknownKey(file, packet, signers) {
    const accepted = signers.flatMap(({ fingerprint, only }) => only ?? [fingerprint]);
    const more = accepted.length > SHOWN ? ` and ${accepted.length - SHOWN} more` : '';
    return {
        code: 'OPENPGP_UNKNOWN_KEY',
        message: `The OpenPGP signature in ${file} is by a key that is not accepted`,
        expected: `${accepted.slice(0, SHOWN).join(', ')}${more}`,
        actual: namedKey(packet),
        at: { file },
    };
}
/** The key that a signature names: by its fingerprint, else by eight bytes of it. */
function namedKey({ issuerFingerprint, issuerKeyID }) {
    return issuerFingerprint ? Buffer.from(issuerFingerprint).toString('hex') : `key id ${issuerKeyID.toHex()}`;
}

;// CONCATENATED MODULE: ./lib/verify/openpgp/openpgp-words.js
/**
 * What OpenPGP.js reports, in our words: its own speak of its inside, and change with it. What is not known here gets
 * words that hold for all of it.
 */
const OF_SIGNATURES = [
    [/digest did not match|verification failed/i, 'it is not a signature of its key over these bytes'],
    [/in the future/i, 'it says that it was made in the future'],
    [/expired/i, 'it has expired'],
    [/insecure (?:message )?hash/i, 'its hash algorithm is broken'],
    [/critical signature subpacket|critical notation/i, 'it requires something that is not known here'],
    [/not issued by the given|algorithm used to sign/i, 'it is not by the key that it names'],
];
const OF_KEYS = [
    [/revoked/i, 'its key was revoked'],
    [/expired/i, 'by its key file, its key had expired when it was made'],
    [/in the future|not yet valid/i, 'its key was not valid yet when it was made'],
    [/embedded signature/i, 'its key is a subkey that does not confirm whose it is'],
    [
        /could not find (?:a )?(?:valid )?(?:self-?certification|primary user)|self-certification/i,
        'its certificate is not signed by its own key',
    ],
    [/insecure hash/i, 'its certificate rests on a broken hash algorithm'],
    [/key flags|signing key/i, 'its key may not sign'],
];
/** Why a signature does not hold. @param error what the library threw */
function signatureFault(error) {
    return wordsFor(error, OF_SIGNATURES) ?? 'it cannot be verified';
}
/** Why a key may not have made a signature. @param error what the library threw */
function keyFault(error) {
    return wordsFor(error, OF_KEYS) ?? 'its key cannot be used: its certificate does not verify';
}
/** True where a key was not valid any more when it signed, as far as its certificate says. */
function isExpiry(error) {
    return error instanceof Error && /expired/i.test(error.message) && !/revoked/i.test(error.message);
}
function wordsFor(error, all) {
    const said = error instanceof Error ? error.message : '';
    return all.find(([sign]) => sign.test(said))?.[1];
}

;// CONCATENATED MODULE: ./lib/verify/openpgp/openpgp.js







/** Judges one piece of evidence for one artifact. Throws only where the signal says so. */
async function judgeOpenPgp(evidence, artifact, source, context) {
    const { file } = evidence;
    const judged = (held, refusals) => ({
        form: 'openpgp-judged',
        file,
        held,
        refusals,
    });
    if (context.signers.length === 0)
        return judged([], []);
    const data = signedData(evidence, artifact, source);
    if (!data.ok)
        return judged([], [data.refusal]);
    const library = await (0,openpgp_library/* loadOpenPgp */.q)();
    const packets = await readPackets(library, evidence);
    if (!packets.ok)
        return judged([], [packets.refusal]);
    const refusals = [];
    const candidates = [];
    for (const packet of packets.value) {
        const known = candidatesFor(packet, context.signers);
        const problem = packetProblem(packet);
        const keys = known.map(({ signer, key }) => ({ signer, fingerprint: key.getFingerprint() }));
        const unusable = unusableKey(file, packet, keys);
        if (unusable)
            refusals.push(unusable);
        else if (problem !== undefined)
            refusals.push(invalid(file, artifact, problem));
        else if (known.length === 0)
            refusals.push(unknownKey(file, packet, context.signers));
        else
            candidates.push(...known);
    }
    if (candidates.length === 0)
        return judged([], refusals);
    const digested = await digestsFor(candidates.map(({ packet }) => packet), data.value, context.signal);
    if (!digested.ok)
        return judged([], [...refusals, digested.refusal]);
    const { digests, opening } = digested.value;
    const message = notAFile(artifact, opening);
    if (message !== undefined)
        return judged([], [...refusals, ofMessage(file, artifact, message)]);
    const held = [];
    for (const [index, candidate] of candidates.entries()) {
        const outcome = await verifyPacket(candidate, digests[index] ?? Buffer.alloc(0), context.now, (0,openpgp_library/* verifyingConfig */.i)(library));
        if ('problem' in outcome)
            refusals.push(invalid(file, artifact, outcome.problem, outcome.hint));
        else
            held.push({ ...outcome, ...lineEndsOf(evidence, candidate.packet) });
    }
    return judged(held, refusals);
}
/** What the signed data is where that is no file. A tag is read as one: its signature is asked for, and none of a file. */
function notAFile({ sshNamespace }, opening) {
    return sshNamespace === 'git' ? undefined : (0,other_signed_content/* signedMessageOf */.Fy)({ opening });
}
function lineEndsOf({ over }, packet) {
    return over.kind === 'artifact' && isOverText(packet) ? { lineEnds: 'any' } : {};
}
/** Ties the signed text to the artifact, or finds the artifact's own bytes. */
function signedData({ over, file }, artifact, source) {
    const { name, digests } = artifact;
    const differs = (message, expected) => (0,result/* refuse */.TR)({
        code: 'OPENPGP_INVALID',
        message,
        expected,
        actual: `sha256:${digests.sha256?.toString('hex') ?? 'unknown'}`,
        at: { file },
    });
    switch (over.kind) {
        case 'artifact':
            return source.kind === 'none' ? (0,result/* refuse */.TR)({ ...source.refusal, at: { file } }) : (0,result/* accept */.Ju)(source);
        case 'document':
            return digests.sha256?.equals(over.sha256)
                ? (0,result/* accept */.Ju)({ kind: 'bytes', bytes: over.text })
                : differs(`${name} changed while it was read`, `sha256:${over.sha256.toString('hex')}`);
        case 'listing': {
            const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
            const listed = over.files.get(base);
            if (listed === undefined) {
                const names = [...over.files.keys()].slice(0, 3).join(', ');
                return (0,result/* refuse */.TR)({
                    code: 'OPENPGP_INVALID',
                    message: `${file} does not list ${base}`,
                    expected: `\`${base}\` among its files`,
                    actual: names,
                    at: { file },
                });
            }
            return digests.sha256?.toString('hex') === listed
                ? (0,result/* accept */.Ju)({ kind: 'bytes', bytes: over.text })
                : differs(`${file} lists ${base} with another digest`, `sha256:${listed}`);
        }
    }
}
async function readPackets(library, { packets, file }) {
    const malformed = (what) => (0,result/* refuse */.TR)({ code: 'OPENPGP_INVALID', message: `${file} cannot be read as OpenPGP signatures: ${what}`, at: { file } });
    try {
        const { packets: list } = await library.readSignature({ binarySignature: packets });
        if (list.length === 0)
            return malformed('it holds none');
        if (list.length > limits/* MAX_OPENPGP_SIGNATURES */.li) {
            return (0,result/* refuse */.TR)({
                code: 'LIMIT_EXCEEDED',
                message: `${file} holds ${list.length} signatures; at most ${limits/* MAX_OPENPGP_SIGNATURES */.li} are read from one file`,
                at: { file },
            });
        }
        const read = list.filter((packet) => packet instanceof library.SignaturePacket);
        return read.length > 0 ? (0,result/* accept */.Ju)(read) : malformed('none of them is of version 4 or 6');
    }
    catch {
        return malformed('they are damaged, or of a form that is not supported');
    }
}
/** Every accepted key that the signature names; a key id of eight bytes may be that of several. */
function candidatesFor(packet, signers) {
    const named = packet.issuerFingerprint && Buffer.from(packet.issuerFingerprint).toString('hex');
    return signers.flatMap((signer) => signer.certificate
        .getKeys(packet.issuerKeyID)
        .filter((key) => !named || key.getFingerprint() === named)
        .filter((key) => !signer.only || signer.only.includes(key.getFingerprint()))
        .map((key) => ({ packet, signer, key })));
}
/**
 * A publisher who prolongs a key signs its certificate anew, and a file from before does not have that. Nothing but a newer
 * file can tell it from a key that ran out.
 */
const RENEWED = 'If the publisher renewed the key, get the key file again from where they publish it, compare its fingerprint with the one in use, and replace the file. If they did not, do not use the artifact.';
async function verifyPacket({ packet, signer, key }, digest, now, config) {
    const { created, signatureType } = packet;
    if (!created || signatureType === null)
        return { problem: 'it is incomplete' };
    try {
        const hashed = packet;
        hashed.hashed = digest;
        // The third argument is the data, which the digest stands for: were it looked at, this would throw.
        await packet.verify(key.keyPacket, signatureType, {}, now, true, config);
    }
    catch (error) {
        return { problem: signatureFault(error) };
    }
    if (key.getCreationTime() > created)
        return { problem: 'its key is younger than the signature' };
    try {
        const able = await signer.certificate.getSigningKey(key.getKeyID(), created, undefined, config);
        if (able.getFingerprint() !== key.getFingerprint())
            return { problem: 'its key may not sign' };
    }
    catch (error) {
        return { problem: keyFault(error), ...(isExpiry(error) && { hint: RENEWED }) };
    }
    return { signer, key: key.getFingerprint(), claimedTime: created };
}


/***/ })

};
