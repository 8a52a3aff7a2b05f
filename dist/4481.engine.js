export const id = 4481;
export const ids = [4481];
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

/***/ 51497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ru: () => (/* binding */ OPENING_BYTES),
  RT: () => (/* binding */ mayBeSignedOtherwise),
  KB: () => (/* binding */ otherSignedContent),
  Fy: () => (/* binding */ signedMessageOf)
});

// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/formats/der/der.js
var der = __webpack_require__(11631);
// EXTERNAL MODULE: ./lib/formats/der/der-values.js
var der_values = __webpack_require__(24526);
// EXTERNAL MODULE: ./lib/formats/json/json.js
var json = __webpack_require__(85497);
;// CONCATENATED MODULE: ./lib/formats/signed-message.js
/**
 * What people sign by OpenPGP and S/MIME that is no file: commits, tags and pushes of git, e-mails, images. Words of others are in them.
 * Such a signature is a valid one of a file with that content too, which its signer never meant to publish.
 * Source: Git, gitformat-signature(5), "Git Objects" in its user manual, and `push-certificate`; RFC 8551, 3.1, and RFC 3156, 5.
 */
/** How many of the first bytes tell: the first two lines of a commit or a tag with a hash of 64 digits and CR LF take up to 86. */
const MESSAGE_OPENING_BYTES = 96;
/** Line ends too as signatures over text change them. */
const MESSAGES = [
    [/^tree (?:[0-9a-f]{40}|[0-9a-f]{64})\r?\n(?:parent |author )/, 'a commit of git'],
    [/^object (?:[0-9a-f]{40}|[0-9a-f]{64})\r?\ntype (?:commit|tag|tree|blob)\b/, 'a tag of git'],
    [/^certificate version [0-9.]+\r?\n(?:pusher|pushee|nonce|push-option) /, 'a push of git'],
    // Of an image, as skopeo and podman sign it (containers/image, docs/containers-signature.5.md).
    [/^\{\s*"critical"\s*:\s*\{\s*"(?:identity|image|type)"\s*:/, 'the signature of an image'],
    // The header of a part comes first; names of its fields are taken in any case.
    [/^(?:content-(?:type|transfer-encoding|disposition|description|id|language|location|duration)|mime-version)[\t ]*:/i, 'an e-mail'], // prettier-ignore
];
/**
 * @param opening the first bytes in Latin-1, at least MESSAGE_OPENING_BYTES where there are as many
 * @returns what such content is, with its article; undefined where the content is none of these
 */
function signedMessage(opening) {
    return MESSAGES.find(([begin]) => begin.test(opening))?.[1];
}

;// CONCATENATED MODULE: ./lib/formats/other-signed-content.js
/**
 * Content that the signature of another form is over: the encoding of an envelope, the attributes of a CMS signature, the document of
 * an image's signature, what an SSH key signs. Such a signature is a valid one of that content as a file too, though its signer never
 * signed a file like that.
 */





/** How many of the first bytes tell. */
const OPENING_BYTES = MESSAGE_OPENING_BYTES;
/** How content begins, in Latin-1, that another form signs as bytes. Most files that begin with a `1`, a SET, are texts. */
const BEGINS_OTHERWISE = /^(?:1|\{"criti|DSSEv1 |SSHSIG)/;
/** @returns whether content that begins so, in Latin-1, can be what is signed in another form, or is no file */
function mayBeSignedOtherwise(opening) {
    return BEGINS_OTHERWISE.test(opening) || signedMessage(opening) !== undefined;
}
/** Of these the first bytes are enough: protocol.md of DSSE ("PAE"); PROTOCOL.sshsig of OpenSSH, section 2. */
const OPENINGS = { 'DSSEv1 ': 'an attestation', SSHSIG: 'an SSH signature' };
/** The tag of a SET, as a letter. */
const SET = '1';
/** cosign, specs/SIGNATURE_SPEC.md, as it writes the document: `{"critical":\u2026`. */
const IMAGE_DOCUMENT = '{"criti';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
/** @returns what has such content, with its article; undefined where the content is none of these */
function otherSignedContent({ bytes, opening }) {
    const start = bytes?.toString('latin1', 0, OPENING_BYTES) ?? opening ?? '';
    const known = Object.entries(OPENINGS).find(([one]) => start.startsWith(one))?.[1];
    if (known !== undefined)
        return known;
    if (!bytes || bytes.length > limits/* MAX_SIGNED_DOCUMENT_BYTES */.sC)
        return undefined;
    if (start.startsWith(IMAGE_DOCUMENT) && namesImage(bytes))
        return 'an image';
    return start.startsWith(SET) && areAttributes(bytes) ? 'a CMS signature' : undefined;
}
/** @returns what people sign that has such content, with its article; undefined where it is none, or nothing is known of it */
function signedMessageOf({ bytes, opening }) {
    return signedMessage(bytes?.toString('latin1', 0, OPENING_BYTES) ?? opening ?? '');
}
function namesImage(bytes) {
    const critical = (0,json/* dig */.rO)((0,json/* parseJson */.qF)(bytes), 'critical');
    return (typeof (0,json/* dig */.rO)(critical, 'type') === 'string' && typeof (0,json/* dig */.rO)(critical, 'image', 'docker-manifest-digest') === 'string');
}
/** In any order: some signers do not sort them (RFC 5652, section 5.4, says DER). */
function areAttributes(bytes) {
    try {
        const [set] = (0,der/* derParts */.Um)(bytes, '', der/* TAG */.Dk.set);
        return (0,der/* derElements */.zN)(set.content).some(({ tag, content }) => {
            const [type] = tag === der/* TAG */.Dk.sequence ? (0,der/* derElements */.zN)(content) : [];
            return type?.tag === der/* TAG */.Dk.oid && (0,der_values/* derOid */._2)(type.content) === MESSAGE_DIGEST;
        });
    }
    catch (error) {
        if (error instanceof der/* MalformedDer */.LD)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 44481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ bytesOf),
  y: () => (/* binding */ hashFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
var external_node_crypto_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_crypto_, 2);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
var external_node_fs_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_fs_, 2);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/files/open-plain.js
var open_plain = __webpack_require__(60890);
;// CONCATENATED MODULE: ./lib/subjects/hash-worker.js

/**
 * Hashing takes longer than copying what the system has read ahead, and another thread that reads would cost more than it saves: it
 * leaves the bytes in the cache of another core.
 *
 * @param chunk bytes per read of `streamed`; `atOnce` takes files that are smaller. Memory is this, whatever the size of the file.
 */
/* istanbul ignore next -- counters inside would not exist in the worker */
function createReader(fs, crypto, chunk) {
    // Each is made where it is needed: a run over small files makes a reader for each few hundred of them.
    let front;
    let small;
    /** After so many reads signals, deadlines and other threads are heard: some milliseconds from the cache, some hundred from a slow disk. */
    const PIECES_PER_TURN = 8;
    /** As OPENING_BYTES. */
    const OPENING = 96;
    const atOnce = (fd, { size: planned, algorithms, keep }) => {
        // One byte more than planned shows that the file grew: it comes with the last byte that was planned, or there is none.
        const length = planned + 1;
        if (!keep && (small?.length ?? 0) < length)
            small = Buffer.allocUnsafeSlow(Math.max(length, chunk / 16));
        const buffer = small && !keep ? small.subarray(0, length) : Buffer.allocUnsafeSlow(length);
        let size = 0;
        let count;
        do {
            count = fs.readSync(fd, buffer, size, buffer.length - size, size);
            size += count;
        } while (count > 0 && size < planned);
        const bytes = buffer.subarray(0, size);
        const hex = algorithms.map((algorithm) => crypto.hash(algorithm, bytes, 'hex'));
        const opening = bytes.toString('latin1', 0, OPENING);
        return keep ? { size, hex, opening, bytes } : { size, hex, opening };
    };
    const streamed = async (fd, { size: planned, algorithms }, onBytes) => {
        const hashes = algorithms.map((algorithm) => crypto.createHash(algorithm));
        const piece = (front ??= Buffer.allocUnsafeSlow(chunk));
        let size = 0;
        let opening = '';
        for (let turn = 1; size <= planned; turn++) {
            const count = fs.readSync(fd, piece, 0, chunk, size);
            if (count === 0)
                break;
            if (size < OPENING)
                opening += piece.toString('latin1', 0, Math.min(count, OPENING - size));
            size += count;
            const bytes = piece.subarray(0, count);
            for (const hash of hashes)
                hash.update(bytes);
            onBytes(count);
            if (turn % PIECES_PER_TURN === 0)
                await new Promise((resolve) => setImmediate(resolve));
        }
        return { size, hex: hashes.map((hash) => hash.digest('hex')), opening };
    };
    return { atOnce, streamed };
}
/**
 * @param chunk as of the reader.
 * @param open `openPlain`, which a worker has under another name.
 */
/* istanbul ignore next -- as above */
function createHasher(fs, reader, chunk, open) {
    const windows = !('O_NOFOLLOW' in fs.constants);
    const isSame = (before, after) => after.size === before.size &&
        after.mtimeMs === before.mtimeMs &&
        // Not every Windows file system tells the same numbers for a path and for an open file.
        (windows || (after.ino === before.ino && after.dev === before.dev));
    const hashOpen = async (fd, job, onBytes) => {
        const { index, path } = job;
        const before = fs.fstatSync(fd);
        if (!before.isFile() || before.size !== job.size)
            return { index, problem: 'changed' };
        const small = before.size < chunk || job.keep;
        const read = small ? reader.atOnce(fd, job) : await reader.streamed(fd, job, onBytes);
        if (small)
            onBytes(read.size);
        // By the path: a file that was put in the place of the one that is open counts as a change too.
        const same = isSame(before, fs.lstatSync(path)) && read.size === before.size;
        return same ? { index, ...read } : { index, problem: 'changed' };
    };
    return async (job, onBytes) => {
        let fd;
        try {
            fd = open(fs, job.path, 'refuse');
            return await hashOpen(fd, job, onBytes);
        }
        catch (error) {
            // Not by class: another realm has its own `Error`.
            const known = typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
            return { index: job.index, problem: 'error', ...(known ? { code: error.code } : {}) };
        }
        finally {
            if (fd !== undefined)
                fs.closeSync(fd);
        }
    };
}
/** Does the tasks that come in through the port, in their order. */
/* istanbul ignore next -- as above */
function serve(port, hash, report) {
    let last = Promise.resolve();
    let unsaid = 0;
    const say = (message) => {
        port.postMessage(message);
    };
    const onBytes = (count) => {
        unsaid += count;
        if (unsaid < report)
            return;
        say({ kind: 'bytes', count: unsaid });
        unsaid = 0;
    };
    port.on('message', (task) => {
        last = last.then(async () => {
            const results = [];
            for (const job of task.jobs)
                results.push(await hash(job, onBytes));
            say({ kind: 'bytes', count: unsaid });
            unsaid = 0;
            say({ kind: 'done', results });
        });
    });
}
/**
 * The program of a worker, to be run with `eval`.
 *
 * @param chunk bytes per read.
 * @param report bytes after which a worker says how far it is.
 */
function workerSource(chunk, report) {
    return [
        `'use strict';`,
        `const fs = require('node:fs');`,
        `const reader = (${createReader.toString()})(fs, require('node:crypto'), ${chunk});`,
        `const open = ${open_plain/* openPlain */.H.toString()};`,
        `const hash = (${createHasher.toString()})(fs, reader, ${chunk}, open);`,
        `(${serve.toString()})(require('node:worker_threads').parentPort, hash, ${report});`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/subjects/hash-crew.js
/** Worker threads that hash beside the main one. They are a help, not a need: what a worker cannot do is given back. */


/** Work that a worker has in hand at least, in bytes, so that it does not wait while the main thread is busy with a batch. */
const IN_HAND = 8 * 1024 * 1024;
/** How often a worker says how far it is, in bytes. */
const REPORT_BYTES = 16 * 1024 * 1024;
/** @returns the crew, already at work; smaller, or empty, where the system gives no threads. */
function startCrew(options) {
    let wake = () => undefined;
    const hands = [];
    const source = options.source ?? workerSource(options.chunk, REPORT_BYTES);
    for (let count = 0; count < options.size; count++) {
        const hand = startHand(source, options, () => {
            wake();
        });
        if (hand)
            hands.push(hand);
    }
    return {
        busy: () => hands.some(({ tasks }) => tasks.length > 0),
        news: () => new Promise((resolve) => {
            wake = resolve;
        }),
        wake: () => {
            wake();
        },
        stop: async () => {
            await Promise.all(hands.map(({ worker }) => worker.terminate()));
        },
    };
}
function startHand(source, options, wake) {
    let worker;
    try {
        // No environment, no flags: a worker needs none, and the tokens of the job are not its concern.
        worker = new external_node_worker_threads_.Worker(source, { eval: true, env: {}, execArgv: [] });
    }
    catch {
        return undefined;
    }
    const tasks = [];
    const feed = () => {
        while (tasks.reduce((sum, { cost }) => sum + cost, 0) < IN_HAND) {
            const task = options.take();
            if (!task)
                break;
            tasks.push(task);
            worker.postMessage(task);
        }
    };
    const lost = () => {
        for (const task of tasks.splice(0))
            options.giveBack(task);
        wake();
    };
    worker.on('message', (message) => {
        if (message.kind === 'bytes')
            options.onBytes(message.count);
        else {
            tasks.shift();
            options.done(message.results);
            feed();
        }
        wake();
    });
    worker.on('error', lost);
    worker.on('messageerror', lost);
    worker.on('exit', lost);
    feed();
    return { worker, tasks };
}

// EXTERNAL MODULE: ./lib/formats/other-signed-content.js + 1 modules
var other_signed_content = __webpack_require__(51497);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./lib/subjects/parallel-reader.js
/**
 * A large file that needs several digests is read once, and hashed on two threads from the same memory: the one that reads, and
 * a worker that hashes what lies in shared memory. A piece is overwritten only when both have hashed it; a few may wait for the worker,
 * so that neither thread waits for each piece of the other. Where the worker cannot do its part, the reading thread begins anew and
 * does it all.
 */




/** Smaller files are hashed before a worker has started. */
const MIN_BYTES = 64 * 1024 * 1024;
/** Pieces in memory: with two, each thread would wait for the slower one at every piece. */
const SLOTS = 4;
/** About what a MiB costs, by the fastest of them. */
const COST = { sha256: 1, sha384: 3, sha512: 3, blake2b512: 2 };
/** True where it is worth a worker. */
function isWide({ size, algorithms, keep }, { minBytes = MIN_BYTES }) {
    return !keep && size >= minBytes && algorithms.length > 1;
}
/** @param plain reads what is not worth it, and what the worker failed at */
function createParallelReader(fs, plain, options) {
    return {
        atOnce: (fd, job) => plain.atOnce(fd, job),
        streamed: async (fd, job, onBytes) => {
            if (!isWide(job, options))
                return plain.streamed(fd, job, onBytes);
            let counted = 0;
            const read = await readWithHelper(fs, fd, job, options, (count) => {
                counted += count;
                onBytes(count);
            });
            if (read)
                return read;
            // What was counted is not counted again.
            return plain.streamed(fd, job, (count) => {
                const more = Math.max(0, count - counted);
                counted -= count - more;
                if (more > 0)
                    onBytes(more);
            });
        },
    };
}
/** @returns undefined where the worker did not do its part */
async function readWithHelper(fs, fd, { size: planned, algorithms }, { chunk, program }, onBytes) {
    const { own, others } = share(algorithms);
    const memory = new SharedArrayBuffer(SLOTS * chunk);
    const helper = startHelper(program ?? helperSource(), { memory, chunk, algorithms: others });
    if (!helper)
        return undefined;
    const hashes = own.map((algorithm) => external_node_crypto_.createHash(algorithm));
    /** Answers that are due, for each piece that lies in memory; the oldest first. */
    const due = [];
    let size = 0;
    let opening = '';
    try {
        for (let slot = 0; size <= planned; slot = (slot + 1) % SLOTS) {
            if (due.length === SLOTS && !(await due.shift()))
                return undefined;
            const piece = Buffer.from(memory, slot * chunk, chunk);
            const count = fs.readSync(fd, piece, 0, chunk, size);
            if (count === 0)
                break;
            if (size < other_signed_content/* OPENING_BYTES */.ru)
                opening += piece.toString('latin1', 0, Math.min(count, other_signed_content/* OPENING_BYTES */.ru - size));
            size += count;
            due.push(helper.ask({ slot, count }));
            for (const hash of hashes)
                hash.update(piece.subarray(0, count));
            onBytes(count);
        }
        for (const answer of due)
            if (!(await answer))
                return undefined;
        const theirs = await helper.ask('end');
        if (!Array.isArray(theirs) || theirs.length !== others.length)
            return undefined;
        const found = new Map([
            ...own.map((algorithm, at) => [algorithm, hashes[at]?.digest('hex') ?? '']),
            ...others.map((algorithm, at) => [algorithm, String(theirs[at])]),
        ]);
        return { size, hex: algorithms.map((algorithm) => found.get(algorithm) ?? ''), opening };
    }
    finally {
        await helper.end();
    }
}
/** The dearest first, each to whoever has less to do. */
function share(algorithms) {
    const own = [];
    const others = [];
    const cost = (list) => list.reduce((sum, one) => sum + COST[one], 0);
    for (const one of [...algorithms].sort((left, right) => COST[right] - COST[left]))
        (cost(others) <= cost(own) ? others : own).push(one);
    return { own, others };
}
function startHelper(program, workerData) {
    let worker;
    try {
        // No environment, no flags: a worker needs none, and the tokens of the job are not its concern.
        worker = new external_node_worker_threads_.Worker(program, { eval: true, env: {}, execArgv: [], workerData });
    }
    catch {
        return undefined;
    }
    const gone = (0,external_node_events_.once)(worker, 'exit').then(() => undefined, () => undefined);
    const asked = [];
    worker.on('message', (answer) => asked.shift()?.(answer));
    return {
        ask: async (question) => {
            const answer = new Promise((resolve) => asked.push(resolve));
            worker.postMessage(question);
            return Promise.race([answer, gone]);
        },
        end: async () => worker.terminate(),
    };
}
/** The program of the worker, to be run with `eval`. */
function helperSource() {
    return `'use strict';
const { parentPort, workerData } = require('node:worker_threads');
const { createHash } = require('node:crypto');
const { memory, chunk, algorithms } = workerData;
const hashes = algorithms.map((algorithm) => createHash(algorithm));
parentPort.on('message', (question) => {
  if (question === 'end') return parentPort.postMessage(hashes.map((hash) => hash.digest('hex')));
  const piece = Buffer.from(memory, question.slot * chunk, question.count);
  for (const hash of hashes) hash.update(piece);
  parentPort.postMessage(true);
});`;
}

// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
;// CONCATENATED MODULE: ./lib/subjects/digest.js
/**
 * One read per file: every file is opened once and hashed with all its algorithms in that pass, many files on all cores, in
 * memory that does not grow with their size.
 */











/** Bytes per read: larger ones gain nothing, smaller ones cost turns of the event loop. */
const CHUNK = 1024 * 1024;
/** What opening, asking and closing a file costs, as bytes of hashing. */
const COST_PER_FILE = 32 * 1024;
/** Small files are handed out together, in batches worth this much: some milliseconds. */
const COST_PER_BATCH = 4 * 1024 * 1024;
/** A worker takes about 30 ms to start; in that time the main thread hashes this much. */
const COST_PER_WORKER = 32 * 1024 * 1024;
/** Beyond this the disk is the limit, and each worker takes some MiB of memory. */
const MAX_WORKERS = 3;
/**
 * @returns one result per job, in their order. It rejects only with the signal's reason.
 */
async function hashFiles(jobs, options = {}) {
    options.signal?.throwIfAborted();
    const { board, own } = plan(jobs, options);
    const work = board.tasks.reduce((sum, { cost }) => sum + cost, 0);
    const worth = Math.min((0,external_node_os_.availableParallelism)() - 1, MAX_WORKERS, Math.floor(work / COST_PER_WORKER), board.tasks.length - 1);
    const size = options.workers ?? worth;
    if (size < 1)
        await workOff(board, own, undefined, options.signal);
    else
        await workTogether(board, own, size, options);
    return board.results.map((result, index) => result ?? lost(jobs[index]?.path ?? ''));
}
/** With worker threads beside the main one. */
async function workTogether(board, own, size, { signal, workerProgram: source }) {
    const crew = startCrew({
        size,
        chunk: CHUNK,
        ...(source !== undefined && { source }),
        take: () => board.tasks.pop(),
        giveBack: (task) => board.tasks.push(task),
        done: (results) => {
            accept(board, results);
        },
        onBytes: (bytes) => {
            board.count(bytes, 0);
        },
    });
    signal?.addEventListener('abort', crew.wake);
    try {
        await workOff(board, own, crew, signal);
    }
    finally {
        signal?.removeEventListener('abort', crew.wake);
        await crew.stop();
    }
}
/** The main thread's share: first what only it can do, then whatever is left, then it waits for the others. */
async function workOff(board, own, crew, signal) {
    const hash = createHasher(external_node_fs_namespaceObject, readerFor(board), CHUNK, open_plain/* openPlain */.H);
    for (;;) {
        signal?.throwIfAborted();
        const task = own.pop() ?? board.tasks.pop();
        if (task) {
            for (const job of task.jobs) {
                accept(board, [
                    await hash(job, (bytes) => {
                        // Thrown into the hasher, which closes its file.
                        signal?.throwIfAborted();
                        board.count(bytes, 0);
                    }),
                ]);
                signal?.throwIfAborted();
            }
            // Small files are read without waiting, so that nothing else would ever have its turn.
            await (0,promises_.setImmediate)();
        }
        else if (crew?.busy())
            await crew.news();
        else
            return;
    }
}
/** Several large files keep the cores busy as they are; a single one is hashed on two threads. */
function readerFor({ tasks }) {
    const plain = createReader(external_node_fs_namespaceObject, external_node_crypto_namespaceObject, CHUNK);
    const wide = tasks.filter((task) => task.jobs.some((job) => isWide(job, {})));
    const spare = (0,external_node_os_.availableParallelism)() > 1 && wide.length === 1;
    return spare ? createParallelReader(external_node_fs_namespaceObject, plain, { chunk: CHUNK }) : plain;
}
/** Looks at every file, refuses what is no regular file, and sorts the rest into tasks: the largest are done first. */
function plan(jobs, options) {
    const results = jobs.map(() => undefined);
    const done = { bytes: 0, totalBytes: 0, files: 0, totalFiles: jobs.length };
    const count = (bytes, files) => {
        done.bytes += bytes;
        done.files += files;
        options.onProgress?.({ ...done });
    };
    const large = [];
    const own = [];
    const small = [];
    let batch = { jobs: [], cost: 0 };
    let room = limits/* MAX_BYTES_IN_MEMORY */.$r;
    for (const [index, { path, shown, algorithms, keepUpTo = -1 }] of jobs.entries()) {
        const size = sizeOf(path, shown ?? path);
        if (typeof size !== 'number') {
            results[index] = { path, refusal: size };
            done.files++;
            continue;
        }
        done.totalBytes += size;
        const keep = size <= keepUpTo && size <= room;
        const job = { index, path, size, algorithms, keep };
        const cost = COST_PER_FILE + size * Math.max(1, algorithms.length);
        if (keep) {
            room -= size;
            own.push({ jobs: [job], cost });
        }
        else if (size >= CHUNK)
            large.push({ jobs: [job], cost });
        else {
            if (batch.jobs.length === 0)
                small.push(batch);
            batch.jobs.push(job);
            batch.cost += cost;
            if (batch.cost >= COST_PER_BATCH)
                batch = { jobs: [], cost: 0 };
        }
    }
    large.sort((left, right) => left.cost - right.cost);
    return { board: { jobs, tasks: [...small, ...large], results, count }, own };
}
function sizeOf(path, shown) {
    try {
        const found = external_node_fs_.lstatSync(path);
        return found.isFile() ? found.size : (0,read_file/* refuseKind */.L_)(shown, found);
    }
    catch (error) {
        return (0,read_file/* refuseError */.hQ)(shown, (0,read_file/* errorCode */.CA)(error));
    }
}
function accept(board, results) {
    for (const result of results) {
        const job = board.jobs[result.index];
        if (!job)
            continue;
        board.results[result.index] = toResult(job, result);
        board.count(0, 1);
    }
}
function toResult({ path, shown = path, algorithms }, result) {
    if ('problem' in result) {
        if (result.problem === 'error')
            return { path, refusal: (0,read_file/* refuseError */.hQ)(shown, result.code) };
        // Whatever it is now, it was a regular file when the work was planned.
        return { path, refusal: (0,read_file/* refuseChanged */.dT)(shown) };
    }
    const digests = {};
    for (const [index, algorithm] of algorithms.entries())
        digests[algorithm] = Buffer.from(result.hex[index] ?? '', 'hex');
    const { size, bytes, opening } = result;
    return { path, digests, size, ...(bytes && { bytes }), ...((0,other_signed_content/* mayBeSignedOtherwise */.RT)(opening) && { opening }) };
}
/** No thread answered for this file; that would be a mistake of ours, and must not look like a pass. */
function lost(path) {
    return { path, refusal: (0,read_file/* refuseError */.hQ)(path, undefined) };
}
/**
 * The bytes of a hashed file: those kept, or, where there was no room to keep them, read again and held against the digests,
 * so that they are the very bytes that were hashed.
 *
 * @returns the bytes, or a refusal: `LIMIT_EXCEEDED` above MAX_BYTES_IN_MEMORY, `UNSAFE_PATH` where the file has changed.
 */
function bytesOf(file, shown) {
    if (file.bytes)
        return { bytes: file.bytes };
    const read = (0,read_file/* readWhole */.oD)(file.path, limits/* MAX_BYTES_IN_MEMORY */.$r, { shown });
    if ('refusal' in read)
        return read;
    const [algorithm, digest] = Object.entries(file.digests)[0] ?? [];
    const same = algorithm !== undefined && digest !== undefined && external_node_crypto_.hash(algorithm, read.bytes, 'buffer').equals(digest);
    return same ? read : { refusal: (0,read_file/* refuseChanged */.dT)(shown) };
}


/***/ })

};
