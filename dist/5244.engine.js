export const id = 5244;
export const ids = [5244];
export const modules = {

/***/ 65244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  earlierPackage: () => (/* binding */ earlierPackage),
  orWithoutEntry: () => (/* binding */ orWithoutEntry)
});

// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
// EXTERNAL MODULE: ./lib/subjects/nuget-name.js
var nuget_name = __webpack_require__(56440);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
// EXTERNAL MODULE: ./lib/formats/der/der.js
var der_der = __webpack_require__(11631);
;// CONCATENATED MODULE: ./lib/formats/nuget/package-signature.js

/** Contents of object identifiers, in hex. */
const OID = {
    signedData: '2a864886f70d010702',
    data: '2a864886f70d010701',
    countersignature: '2a864886f70d010906',
    commitmentType: '2a864886f70d0109100210',
    proofOfOrigin: '2a864886f70d0109100601',
    proofOfReceipt: '2a864886f70d0109100602',
};
/** By their object identifiers in dotted form, as the content names them. */
const HASHES = new Map([
    ['2.16.840.1.101.3.4.2.1', { algorithm: 'sha256', bytes: 32 }],
    ['2.16.840.1.101.3.4.2.2', { algorithm: 'sha384', bytes: 48 }],
    ['2.16.840.1.101.3.4.2.3', { algorithm: 'sha512', bytes: 64 }],
]);
const CONTENT = /^Version:1\r?\n\r?\n([0-9.]{1,64})-Hash:([A-Za-z0-9+/]{43,88}={0,2})\r?\n\r?\n?$/;
/** @throws MalformedDer with what is wrong. */
function readPackageSignature(der) {
    const [contentInfo] = (0,der_der/* derParts */.Um)(der, 'the signature', der_der/* TAG */.Dk.sequence);
    const [type, wrapped] = (0,der_der/* derParts */.Um)(contentInfo.content, 'the signature', der_der/* TAG */.Dk.oid, der_der/* TAG */.Dk.context0);
    if (hex(type) !== OID.signedData)
        throw new der_der/* MalformedDer */.LD('it is not signed data');
    const [signedData] = (0,der_der/* derParts */.Um)(wrapped.content, 'the signature', der_der/* TAG */.Dk.sequence);
    const [, , content, ...rest] = (0,der_der/* derElements */.zN)(signedData.content);
    const signers = rest.at(-1);
    if (content?.tag !== der_der/* TAG */.Dk.sequence || signers?.tag !== der_der/* TAG */.Dk.set)
        throw new der_der/* MalformedDer */.LD('the signed data does not have the parts that it must have');
    const [signer, another] = (0,der_der/* derElements */.zN)(signers.content);
    if (signer?.tag !== der_der/* TAG */.Dk.sequence || another)
        throw new der_der/* MalformedDer */.LD('it is not by exactly one signer');
    return { ...readSigner(signer), archive: readContent(content) };
}
function readContent({ content }) {
    const [type, wrapped] = (0,der_der/* derParts */.Um)(content, 'what is signed', der_der/* TAG */.Dk.oid, der_der/* TAG */.Dk.context0);
    const [text] = (0,der_der/* derParts */.Um)(wrapped.content, 'what is signed', der_der/* TAG */.Dk.octetString);
    const said = hex(type) === OID.data ? CONTENT.exec(text.content.toString('latin1')) : null;
    const [, oid = '', base64 = ''] = said ?? [];
    const hash = HASHES.get(oid);
    const digest = Buffer.from(base64, 'base64');
    if (digest.length !== hash?.bytes)
        throw new der_der/* MalformedDer */.LD('what is signed is not the digest of a package');
    return { algorithm: hash.algorithm, digest };
}
function readSigner({ content }) {
    const parts = (0,der_der/* derElements */.zN)(content);
    const signed = parts.find(({ tag }, index) => tag === der_der/* TAG */.Dk.context0 && index > 1);
    const unsigned = parts.find(({ tag }, index) => tag === der_der/* TAG */.Dk.context1 && index > 3);
    const commitment = signed && attributesOf(signed).get(OID.commitmentType);
    const [indication] = commitment ? (0,der_der/* derElements */.zN)(commitment.content) : [];
    const [kind] = indication?.tag === der_der/* TAG */.Dk.sequence ? (0,der_der/* derElements */.zN)(indication.content) : [];
    return {
        by: kind ? (COMMITMENTS.get(hex(kind)) ?? 'unknown') : 'unknown',
        countersigned: unsigned !== undefined && attributesOf(unsigned).has(OID.countersignature),
    };
}
const COMMITMENTS = new Map([
    [OID.proofOfOrigin, 'author'],
    [OID.proofOfReceipt, 'repository'],
]);
/** The sets of values, by the object identifier of the attribute. */
function attributesOf({ content }) {
    return new Map((0,der_der/* derElements */.zN)(content).map((attribute) => {
        const [oid, values] = (0,der_der/* derParts */.Um)(attribute.content, 'an attribute', der_der/* TAG */.Dk.oid, der_der/* TAG */.Dk.set);
        return [hex(oid), values];
    }));
}
function hex({ content }) {
    return content.toString('hex');
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
;// CONCATENATED MODULE: ./lib/formats/nuget/signature-entry.js
/**
 * The entry that signing adds to a NuGet package, and the archive as it was before. Signing writes `.signature.p7s` as the last
 * entry, stored, behind all others and before the central directory, its header as the last of the directory, and corrects
 * three numbers at the end; all other bytes stay. Only an archive that is exactly so can be turned back without a choice.
 * Sources: NuGet Package Signatures Technical Specification; ZIP APPNOTE 6.3.3, sections 4.3.7, 4.3.12 and 4.3.16.
 */


const SIGNATURE_ENTRY = '.signature.p7s';
/** Thrown where there is such an entry and it cannot be taken out; `message` says why. */
class MalformedPackage extends Error {
}
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const ZIP64_LOCATOR_BYTES = 20;
const MAX_COMMENT_BYTES = 0xffff;
/** Extra field of 64-bit sizes (APPNOTE, 4.5.3). */
const ZIP64_EXTRA = 0x0001;
/**
 * Finds the signature entry of a package.
 *
 * @returns undefined where there is none, also where it is no archive at all
 * @throws MalformedPackage where there is one, or what looks like one, and the archive before cannot be told
 */
function findSignatureEntry(size, read) {
    const tail = read(Math.max(0, size - END_BYTES - MAX_COMMENT_BYTES), Math.min(size, END_BYTES + MAX_COMMENT_BYTES));
    try {
        const end = findEnd(tail, size, read);
        return end && takeOut(end, read);
    }
    catch (error) {
        // A damaged archive without the entry is nothing that was signed.
        if (error instanceof MalformedPackage && !isMentioned(tail))
            return undefined;
        throw error;
    }
}
function isMentioned(tail) {
    return tail.toString('latin1').toLowerCase().includes(SIGNATURE_ENTRY);
}
/** The end record must be the last thing of the file: readers look for it from behind, and not all of them find the same. */
function findEnd(tail, size, read) {
    const mark = Buffer.alloc(4);
    mark.writeUInt32LE(END);
    const found = tail.lastIndexOf(mark);
    if (found < 0 || tail.length - found < END_BYTES) {
        if (size < LOCAL_BYTES || read(0, 4).readUInt32LE() !== LOCAL)
            return undefined;
        throw new MalformedPackage('the archive has no end record');
    }
    const record = Buffer.from(tail.subarray(found));
    if (record.readUInt16LE(20) !== record.length - END_BYTES)
        throw new MalformedPackage('data follows the end of the archive');
    const at = size - record.length;
    const entries = record.readUInt16LE(10);
    const bytes = record.readUInt32LE(12);
    const start = record.readUInt32LE(16);
    if (isLarge(at, read) || entries === 0xffff || bytes === 0xffffffff || start === 0xffffffff)
        throw new MalformedPackage('it is a 64-bit archive, which NuGet does not sign');
    if (record.readUInt32LE(4) !== 0 || record.readUInt16LE(8) !== entries)
        throw new MalformedPackage('the archive is a part of several');
    if (start + bytes !== at)
        throw new MalformedPackage('the directory does not end where the end record says: bytes were put before or between');
    if (bytes > limits/* MAX_PACKAGE_DIRECTORY_BYTES */.Ie)
        throw new MalformedPackage(`its directory has more than ${limits/* MAX_PACKAGE_DIRECTORY_BYTES */.Ie} bytes`);
    return { at, record, entries, directory: { start, end: at } };
}
/** The record of a 64-bit archive stands before the end record. */
function isLarge(end, read) {
    return end >= ZIP64_LOCATOR_BYTES && read(end - ZIP64_LOCATOR_BYTES, 4).readUInt32LE() === ZIP64_LOCATOR;
}
function takeOut({ record, entries, directory }, read) {
    const headers = readDirectory(read(directory.start, directory.end - directory.start), directory.start, entries);
    const alike = headers.filter(({ name }) => isAlike(name));
    const [header, another] = alike;
    if (!header)
        return undefined;
    if (another)
        throw new MalformedPackage('it has two signature entries');
    if (header.name.toString('latin1') !== SIGNATURE_ENTRY)
        throw new MalformedPackage(`its entry is called ${JSON.stringify(header.name.toString('latin1'))}, which NuGet does not read as a signature`);
    if (header.at.end !== directory.end)
        throw new MalformedPackage('it is not the last entry of the directory');
    if (headers.some((one) => one !== header && one.local >= header.local))
        throw new MalformedPackage('another entry lies behind it');
    if (headers.length > 1 && !headers.some(({ local }) => local === 0))
        throw new MalformedPackage('the first entry does not stand at the beginning: bytes were put before the archive');
    const signature = readEntry(header, directory.start, read);
    const without = Buffer.from(record);
    without.writeUInt16LE(entries - 1, 8);
    without.writeUInt16LE(entries - 1, 10);
    without.writeUInt32LE(header.at.start - directory.start, 12);
    without.writeUInt32LE(header.local, 16);
    const kept = [
        { start: 0, end: header.local },
        { start: directory.start, end: header.at.start },
    ];
    return { kept, tail: without, signature };
}
function readDirectory(bytes, start, entries) {
    const headers = [];
    let position = 0;
    while (headers.length < entries) {
        if (bytes.length - position < CENTRAL_BYTES || bytes.readUInt32LE(position) !== CENTRAL)
            throw new MalformedPackage('its directory has fewer entries than the end record says');
        const fixed = bytes.subarray(position, position + CENTRAL_BYTES);
        const [name, extra, comment] = [fixed.readUInt16LE(28), fixed.readUInt16LE(30), fixed.readUInt16LE(32)];
        const after = position + CENTRAL_BYTES + name;
        const end = after + extra + comment;
        if (end > bytes.length)
            throw new MalformedPackage('its directory is cut off');
        const local = fixed.readUInt32LE(42);
        const large = [20, 24, 42].some((field) => fixed.readUInt32LE(field) === 0xffffffff);
        if (large || hasZip64(bytes.subarray(after, after + extra)))
            throw new MalformedPackage('it is a 64-bit archive, which NuGet does not sign');
        headers.push({
            at: { start: start + position, end: start + end },
            fixed,
            name: bytes.subarray(position + CENTRAL_BYTES, after),
            local,
        });
        position = end;
    }
    if (position !== bytes.length)
        throw new MalformedPackage('its directory has more entries than the end record says');
    return headers;
}
function hasZip64(extra) {
    for (let position = 0; position + 4 <= extra.length; position += 4 + extra.readUInt16LE(position + 2))
        if (extra.readUInt16LE(position) === ZIP64_EXTRA)
            return true;
    return false;
}
/** Whether a reader somewhere could take the name for that of the signature: another case, another way of writing the path. */
function isAlike(name) {
    const path = name.toString('latin1').toLowerCase().replaceAll('\\', '/');
    return path.replace(/^(?:\.?\/)+/, '') === SIGNATURE_ENTRY;
}
/** No extra field, no comment, no part of several archives, no attributes of a file (APPNOTE, 4.4.11 to 4.4.15). */
function isPlain(fixed, { start, end }) {
    const none = [34, 36, 38, 40].every((field) => fixed.readUInt16LE(field) === 0);
    return none && end - start === CENTRAL_BYTES + SIGNATURE_ENTRY.length;
}
/** What the entry holds, once both of its headers say the same and it fills the place before the directory. */
function readEntry({ fixed, at, local }, directory, read) {
    const [flags, method] = [fixed.readUInt16LE(8), fixed.readUInt16LE(10)];
    if (flags !== 0 || method !== 0)
        throw new MalformedPackage('its entry is not stored as it is');
    const length = fixed.readUInt32LE(24);
    if (fixed.readUInt32LE(20) !== length)
        throw new MalformedPackage('its entry has two lengths');
    if (length > limits/* MAX_PACKAGE_SIGNATURE_BYTES */.$G)
        throw new MalformedPackage(`its entry has more than ${limits/* MAX_PACKAGE_SIGNATURE_BYTES */.$G} bytes`);
    if (!isPlain(fixed, at))
        throw new MalformedPackage('its entry has fields that signing does not write');
    const start = local + LOCAL_BYTES + SIGNATURE_ENTRY.length;
    if (start + length !== directory)
        throw new MalformedPackage('its entry does not end where the directory begins');
    const header = read(local, LOCAL_BYTES + SIGNATURE_ENTRY.length);
    const name = header.subarray(LOCAL_BYTES).toString('latin1');
    if (header.readUInt32LE() !== LOCAL || name !== SIGNATURE_ENTRY || header.readUInt16LE(28) !== 0)
        throw new MalformedPackage('its entry does not stand where the directory says');
    // Version, flags, method, time, checksum and lengths: the same 24 bytes in both headers, with the length of the name.
    if (!header.subarray(4, 28).equals(fixed.subarray(6, 30)))
        throw new MalformedPackage('the two headers of its entry differ');
    const content = read(start, length);
    if ((0,external_node_zlib_.crc32)(content) !== fixed.readUInt32LE(16))
        throw new MalformedPackage('its entry does not fit its checksum');
    return content;
}

;// CONCATENATED MODULE: ./lib/subjects/rebuilt-package.js
/**
 * A NuGet package as it was before a signature was added to it: nuget.org adds one to each package that it serves, and what
 * projects attest are the bytes that they pushed. The archive is rebuilt in one pass over the file and hashed; it is written
 * nowhere.
 */






const CHUNK = 1024 * 1024;
/**
 * Takes the signature entry out of a package and hashes what was there before.
 *
 * @param algorithms what the rebuilt archive is hashed with, beside SHA-256
 * @returns undefined where the package has no such entry; a refusal (`PACKAGE_ALTERED`) where it cannot be taken out or the
 *   rebuilt archive is not the one that the signature was made for, (`UNSAFE_PATH`) where the file is not the one that was
 *   hashed. It rejects only with the signal's reason.
 */
async function rebuildPackage({ path, shown, sha256 }, algorithms, signal) {
    const opened = (0,read_file/* openRegular */.lf)(path, { shown });
    if (!opened.ok)
        return opened;
    const { fd, size } = opened.value;
    try {
        const seen = [];
        const found = findSignatureEntry(size, (position, length) => {
            const bytes = readExactly(fd, position, length);
            seen.push({ position, bytes });
            return bytes;
        });
        if (!found)
            return undefined;
        const signature = readPackageSignature(found.signature);
        const wanted = [...new Set(['sha256', signature.archive.algorithm, ...algorithms])];
        const { whole, digests, same } = await hashWithout(fd, found, { seen, algorithms: wanted }, signal);
        // Where the entry lies was read before: those bytes must be among the ones that were hashed.
        if (!whole.equals(sha256) || !same)
            return { refusal: (0,read_file/* refuseChanged */.dT)(shown) };
        const actual = digests[signature.archive.algorithm];
        if (!actual?.equals(signature.archive.digest))
            return { refusal: otherArchive(shown, signature, actual) };
        return { entry: SIGNATURE_ENTRY, digests, signature };
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        if (error instanceof MalformedPackage)
            return { refusal: altered(shown, error.message) };
        if (error instanceof der_der/* MalformedDer */.LD)
            return { refusal: altered(shown, `its signature cannot be read: ${error.message}`) };
        return { refusal: (0,read_file/* refuseError */.hQ)(shown, (0,read_file/* errorCode */.CA)(error)) };
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function readExactly(fd, position, length) {
    const bytes = Buffer.alloc(length);
    for (let done = 0; done < length;) {
        const count = (0,external_node_fs_.readSync)(fd, bytes, done, length - done, position + done);
        if (count === 0)
            throw new MalformedPackage('it is cut off');
        done += count;
    }
    return bytes;
}
/** The bytes of a piece that were seen before are the same still. */
function isAsSeen(piece, from, { position, bytes }) {
    const start = Math.max(from, position);
    const end = Math.min(from + piece.length, position + bytes.length);
    if (start >= end)
        return true;
    return piece.subarray(start - from, end - from).equals(bytes.subarray(start - position, end - position));
}
/**
 * One pass: `whole` is SHA-256 of the file as it is, `digests` are those of the archive without the entry, `same` tells whether
 * the pass met what was seen before.
 */
async function hashWithout(fd, { kept, tail }, { seen, algorithms }, signal) {
    const whole = (0,external_node_crypto_.createHash)('sha256');
    const hashes = algorithms.map((algorithm) => [algorithm, (0,external_node_crypto_.createHash)(algorithm)]);
    let position = 0;
    let same = true;
    for await (const piece of (0,read_file/* piecesOf */.Xe)(fd, CHUNK, signal)) {
        whole.update(piece);
        same &&= seen.every((one) => isAsSeen(piece, position, one));
        for (const { start, end } of kept) {
            const part = piece.subarray(Math.max(0, start - position), Math.max(0, end - position));
            for (const [, hash] of hashes)
                hash.update(part);
        }
        position += piece.length;
    }
    const digests = hashes.map(([algorithm, hash]) => [algorithm, hash.update(tail).digest()]);
    return { whole: whole.digest(), digests: Object.fromEntries(digests), same: same && position >= endOf(seen) };
}
/** A file that became shorter has not shown all that was seen. */
function endOf(seen) {
    return Math.max(0, ...seen.map(({ position, bytes }) => position + bytes.length));
}
function altered(shown, what) {
    return {
        code: 'PACKAGE_ALTERED',
        message: `The signature entry of ${shown} cannot be taken out, so that the package as it was pushed cannot be found: ${what}`,
        expected: `one entry ${SIGNATURE_ENTRY}, as signing adds it: stored, the last of the archive`,
        actual: what,
        at: { file: shown },
    };
}
function otherArchive(shown, { archive: { algorithm, digest } }, actual) {
    return {
        code: 'PACKAGE_ALTERED',
        message: `${shown} is not the package that its signature entry was made for: it was changed after it was signed`,
        expected: `${algorithm}:${digest.toString('hex')}, without ${SIGNATURE_ENTRY}`,
        ...(actual && { actual: `${algorithm}:${actual.toString('hex')}` }),
        at: { file: shown },
    };
}

// EXTERNAL MODULE: ./lib/gate/evidence/named-evidence.js
var named_evidence = __webpack_require__(35896);
// EXTERNAL MODULE: ./lib/gate/evidence/signature-check.js
var signature_check = __webpack_require__(3334);
;// CONCATENATED MODULE: ./lib/gate/evidence/without-signature-entry.js
/**
 * NuGet packages as nuget.org serves them. It adds a signature to each package, so that no evidence is about the file as it is;
 * evidence of the package as it was before counts, and the report says that it is about those bytes. Nothing is made of the
 * added signature itself.
 */





/** @returns undefined for what is no NuGet package, and for one without signature */
async function earlierPackage(subject, result, signal) {
    if (subject.kind !== 'file' || !(0,nuget_name/* isNuGetPackage */.U)(subject.name) || !result || !('digests' in result))
        return undefined;
    const { path, name: shown } = subject;
    const { sha256 } = result.digests;
    if (!sha256)
        return undefined;
    const algorithms = Object.keys(result.digests);
    return rebuildPackage({ path, shown, sha256 }, algorithms, signal);
}
/**
 * Decides a signature requirement once more where the file as it is did not meet it.
 *
 * @param asServed what the file as it is came to; it stays unless the package before says something better
 */
async function orWithoutEntry(asServed, requirement, { name, evidence, missing, earlier }, context) {
    // Evidence by a registry is about a file under its name in that registry, which is another one than NuGet's.
    if (!('refusal' in asServed) || requirement.package)
        return asServed;
    const { rebuilt, remote } = earlier;
    if ('refusal' in rebuilt)
        return withProblem(asServed, rebuilt.refusal);
    const { digests, entry } = rebuilt;
    const sha256 = digests.sha256?.toString('hex') ?? '';
    const artifact = { name, digests, proven: { without: entry, sha256 } };
    const named = (0,named_evidence/* namedEvidence */.B)(evidence, artifact);
    const found = { judged: onDigests(named.met), named, missing, remote };
    const before = await (0,signature_check/* signatureCheck */.D)(requirement, artifact, found, context);
    if (!('refusal' in before))
        return before;
    return isAboutOthers(before.refusal) || asServed.status === 'error'
        ? { ...asServed, refusal: { ...asServed.refusal, hint: lookedForBoth(name, sha256, rebuilt) } }
        : { ...before, others: [...before.others, asServed.refusal] };
}
/** The bytes are rebuilt only to be hashed: what is signed over bytes alone (OpenPGP) is about the file as it is. */
function onDigests(met) {
    return met.flatMap((one) => {
        if (!one.ok)
            return [one];
        return one.value.form === 'openpgp' ? [] : [(0,result/* accept */.Ju)(one.value)];
    });
}
/** A package that was altered says so, unless evidence of it could not be seen at all. */
function withProblem(asServed, problem) {
    if (asServed.status === 'error')
        return { ...asServed, others: [...asServed.others, problem] };
    return { ...asServed, refusal: problem, others: [asServed.refusal, ...asServed.others] };
}
function isAboutOthers({ code }) {
    return code === 'BUNDLE_MISSING' || code === 'SUBJECT_MISMATCH';
}
function lookedForBoth(name, sha256, { signature: { by, countersigned }, entry }) {
    const both = `Evidence of ${name} without its signature entry ${entry} (sha256:${sha256}) was looked for as well.`;
    if (by !== 'author')
        return `${both} What counts is an attestation of the package that was pushed.`;
    const lost = countersigned ? ' As pushed, it cannot be found: the repository wrote that entry anew.' : '';
    return `${both} The package says that its author signed it before it was pushed.${lost} Check the file that was pushed, or have it attested before it is signed.`;
}


/***/ })

};
