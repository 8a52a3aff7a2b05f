export const id = 1230;
export const ids = [1230,9579];
export const modules = {

/***/ 11230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _convert_policy_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65313);
/* harmony import */ var _convert_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57290);
/* harmony import */ var _inspect_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99579);
/* harmony import */ var _inspect_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10259);




const [PRINTED, NOT_VERIFIED, MISUSED, COULD_NOT_LOOK] = [0, 1, 2, 3];
/** @returns 0 printed, 1 something was not verified, 2 misused, 3 it could not look; nothing is printed but with 0 */
async function run({ values, positional }, console) {
    const remote = ['release', 'image'].flatMap((name) => values.get(name) ?? []);
    const subjects = [...positional, ...remote];
    if (subjects.length === 0 || (positional.length > 0 && remote.length > 0) || remote.length > 1) {
        console.err('error: name files, one `--release` or one `--image`.');
        return MISUSED;
    }
    if (positional.includes('-')) {
        console.err('error: standard input has no name that a step could use. Name the file.');
        return MISUSED;
    }
    const { pinned, code } = await inspectAll(subjects, values, console);
    if (code !== PRINTED) {
        console.err('error: nothing is printed, since what was not verified cannot be pinned.');
        return code;
    }
    return print(merged(pinned), values.get('as') === 'policy' ? 'policy' : 'step', console);
}
/** Inputs that pin each subject; `code` is another one than 0 where one of them could not be verified. */
async function inspectAll(subjects, flags, console) {
    const pinned = [];
    let code = PRINTED;
    for (const subject of subjects) {
        const found = await (0,_inspect_command_js__WEBPACK_IMPORTED_MODULE_2__.inspect)(flags.has('image') ? asImage(subject) : subject, flags, console);
        const [first, ...more] = typeof found === 'string' ? [] : found.accepted;
        if (first)
            pinned.push(first.inputs);
        else
            code = Math.max(code, complain(subject, found, console));
        if (first?.integrityOnly)
            console.err(`note: ${subject}: ${first.title} Pin a signer if the publisher has one.`);
        if (more.length > 0)
            console.err(`note: ${subject} has ${more.length} more signers that were verified; \`inspect\` shows them.`);
    }
    return { pinned, code };
}
async function print(all, as, console) {
    const none = new Map();
    const drafts = all.map((inputs) => (0,_inspect_report_js__WEBPACK_IMPORTED_MODULE_3__/* .draftOf */ .bz)(inputs, 'init'));
    const texts = [];
    for (const draft of drafts) {
        const text = as === 'policy' ? await (0,_convert_policy_file_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .X)(draft, none) : (0,_convert_step_js__WEBPACK_IMPORTED_MODULE_1__/* .stepsText */ .bS)(draft, none);
        if (text !== undefined)
            texts.push(text);
    }
    const lost = drafts.flatMap(({ notes }) => notes).find(({ kind }) => kind === 'lost');
    if (lost || (as === 'policy' && drafts.length > 1)) {
        const several = 'the files have several signers, so that each needs a policy of its own. Run `init` for each, or print steps.';
        console.err(`error: ${lost?.text ?? several}`);
        return NOT_VERIFIED;
    }
    const [unwritable] = as === 'step' ? drafts.flatMap((draft) => (0,_convert_step_js__WEBPACK_IMPORTED_MODULE_1__/* .notInStep */ .hr)(draft) ?? []) : [];
    if (unwritable !== undefined) {
        console.err(`error: ${(0,_convert_step_js__WEBPACK_IMPORTED_MODULE_1__/* .stepProblem */ .gI)(unwritable)}`);
        return NOT_VERIFIED;
    }
    for (const text of texts)
        console.out(text);
    return PRINTED;
}
function complain(subject, found, console) {
    if (typeof found === 'string')
        console.err(`error: ${found}`);
    else {
        const why = found.findings.flatMap((finding) => finding.why ?? []).join(' ');
        console.err(`error: ${subject} was not verified. ${why}`);
    }
    return typeof found !== 'string' && found.couldNotLook ? COULD_NOT_LOOK : NOT_VERIFIED;
}
function asImage(reference) {
    return reference.startsWith('oci://') ? reference : `oci://${reference}`;
}
/** Files for which everything else is the same become one step. */
function merged(all) {
    const steps = new Map();
    for (const inputs of all) {
        const rest = JSON.stringify(inputs.filter(({ name }) => name !== 'artifacts'));
        const files = [steps.get(rest) ?? [], inputs]
            .flat()
            .flatMap(({ name, values }) => (name === 'artifacts' ? values : []));
        steps.set(rest, [
            ...(files.length > 0 ? [{ name: 'artifacts', values: [...new Set(files)] }] : []),
            ...inputs.filter(({ name }) => name !== 'artifacts'),
        ]);
    }
    return [...steps.values()];
}


/***/ }),

/***/ 99579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspect: () => (/* binding */ inspect),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/files/folders.js
var folders = __webpack_require__(3166);
// EXTERNAL MODULE: ./lib/files/near-files.js
var near_files = __webpack_require__(83087);
// EXTERNAL MODULE: ./lib/host/console.js
var host_console = __webpack_require__(44459);
// EXTERNAL MODULE: ./lib/evidence/signatures/key-forms.js + 2 modules
var key_forms = __webpack_require__(95210);
// EXTERNAL MODULE: ./lib/core/key-forms.js
var core_key_forms = __webpack_require__(33482);
// EXTERNAL MODULE: ./lib/formats/escape.js
var formats_escape = __webpack_require__(96889);
// EXTERNAL MODULE: ./lib/verify/sigstore/certificate.js
var certificate = __webpack_require__(84687);
// EXTERNAL MODULE: ./lib/verify/statement.js + 1 modules
var verify_statement = __webpack_require__(68722);
;// CONCATENATED MODULE: ./lib/commands/inspect/claims.js





/** More subjects or claims help nobody who reads. */
const MAX_ROWS = 20;
const FORMS = {
    bundle: 'Sigstore bundle',
    cosign: "cosign's older bundle",
    detached: 'detached signature',
    envelope: 'DSSE envelope',
    'cosign-layer': 'signature of an image',
    gitsign: 'gitsign signature',
    openpgp: 'OpenPGP signature',
};
/** The form of evidence in words. */
function formOf(evidence) {
    return (0,key_forms/* isKeyFormEvidence */.Tg)(evidence) ? (0,core_key_forms/* calledOf */.dG)(evidence.form).replace(/^an? /, '') : FORMS[evidence.form];
}
/** What one piece of evidence claims. */
function claimsOf(evidence) {
    if (evidence.form === 'openpgp')
        return [['bytes', (0,formats_escape/* count */.U9)(evidence.packets.length)]];
    if ((0,key_forms/* isKeyFormEvidence */.Tg)(evidence))
        return (0,key_forms/* claimsOf */.ds)(evidence);
    return [...signerOf(evidence), ...logOf(evidence), ...contentOf(evidence)];
}
function signerOf({ key, file }) {
    if (key.kind === 'public-key')
        return [
            ['signer', 'a key that is not part of the evidence'],
            ...(key.hints ?? []).map((hint) => ['key hint', hint]),
        ];
    return certificateRows(key.leaf, file);
}
/** What a certificate says, or why it cannot be read. */
function certificateRows(der, file) {
    const leaf = (0,certificate/* readLeaf */.rf)(der, file);
    if (!leaf.ok)
        return [['certificate', leaf.refusal.message]];
    const { identity, issuer, claims, parsed } = leaf.value;
    return [
        ['identity', identity],
        ['issuer', issuer === '' ? 'none' : issuer],
        ['valid', `${parsed.notBefore.toISOString()} to ${parsed.notAfter.toISOString()}`],
        ...Object.entries(claims)
            .slice(0, MAX_ROWS)
            .map(([name, text]) => [name, text]),
    ];
}
function logOf({ logEntries, timestamps }) {
    return [
        ...logEntries.slice(0, MAX_ROWS).map(({ logIndex, integratedTime }) => {
            const seconds = Number(integratedTime);
            const time = seconds > 0 && seconds < 1e11 ? ` at ${new Date(seconds * 1000).toISOString()}` : '';
            return ['log entry', `${logIndex}${time}`];
        }),
        ...(logEntries.length === 0 ? [['log entry', 'none']] : []),
        ...(timestamps.length > 0 ? [['timestamps', (0,formats_escape/* count */.U9)(timestamps.length)]] : []),
    ];
}
function contentOf({ content, file }) {
    if (content.kind !== 'dsse') {
        const digest = content.kind === 'message' ? content.claimedDigest : undefined;
        return digest ? [['over', `${digest.algorithm}:${digest.value.toString('hex')}`]] : [];
    }
    const statement = (0,verify_statement/* readStatement */.cO)(content.payloadType, content.payload, file);
    if (!statement.ok)
        return [['content', statement.refusal.message]];
    const { predicateType, subjects } = statement.value;
    return [
        ['predicate type', predicateType],
        ...subjects.slice(0, MAX_ROWS).map(({ name, digest }) => ['subject', `${name} ${shownDigest(digest)}`]),
        ...(subjects.length > MAX_ROWS ? [['subjects', `${(0,formats_escape/* count */.U9)(subjects.length)} in all`]] : []),
    ];
}
function shownDigest(digest) {
    return Object.entries(digest)
        .flatMap(([name, value]) => (typeof value === 'string' ? [`${name}:${value}`] : []))
        .join(' ');
}
/** Digests of what evidence is about, `sha256:HEX` each; `most` of them. */
function digestsIn(evidence, most = MAX_ROWS) {
    if (!('content' in evidence))
        return [];
    const { content, file } = evidence;
    if (content.kind === 'message') {
        const digest = content.claimedDigest;
        return digest ? [`${digest.algorithm}:${digest.value.toString('hex')}`] : [];
    }
    if (content.kind !== 'dsse')
        return [];
    const statement = (0,verify_statement/* readStatement */.cO)(content.payloadType, content.payload, file);
    if (!statement.ok)
        return [];
    return statement.value.subjects.slice(0, most).flatMap(({ digest }) => {
        const { sha256 } = digest;
        return typeof sha256 === 'string' && /^[0-9a-f]{64}$/i.test(sha256) ? [`sha256:${sha256.toLowerCase()}`] : [];
    });
}
/** What a trusted root vouches for. */
function rootRows({ material }) {
    const period = ({ start, end }) => `from ${start.toISOString()}${end.getTime() > 8e15 ? '' : ` to ${end.toISOString()}`}`;
    return [
        ...material.certificateAuthorities.map(({ validFor }) => ['certificate authority', period(validFor)]),
        ...material.tlogs.map(({ baseURL, validFor }) => ['transparency log', `${baseURL} ${period(validFor)}`]),
        ...material.ctlogs.map(({ baseURL, validFor }) => ['certificate log', `${baseURL} ${period(validFor)}`]),
        ...material.timestampAuthorities.map(({ validFor }) => ['timestamp authority', period(validFor)]),
    ];
}

// EXTERNAL MODULE: ./lib/core/signature-proof.js
var signature_proof = __webpack_require__(15674);
// EXTERNAL MODULE: ./lib/formats/github-identity.js
var github_identity = __webpack_require__(50784);
// EXTERNAL MODULE: ./lib/commands/inspect/try-gate.js
var try_gate = __webpack_require__(97850);
;// CONCATENATED MODULE: ./lib/commands/inspect/probe.js



/** A name under a domain that cannot exist (RFC 2606), which no issuer vouches for. */
const NOBODY = 'https://nobody.invalid/inspect';
/** More signers than anybody pins. */
const MAX_SIGNERS = 8;
/** @param subject inputs that say what is looked at, and where its evidence is */
async function probe(subject, form, console) {
    const requirement = (type) => form === 'signature' ? [] : [{ name: 'predicate-type', values: [type] }];
    const nobody = signedBy({ identity: NOBODY, issuer: new URL(NOBODY).origin });
    const either = form === 'file' && { eitherForm: true };
    const answer = await (0,try_gate/* tryGate */.X)({ inputs: [...subject, ...nobody, ...requirement('any')], ...either }, console);
    const refusals = refusalsOf(answer);
    const signers = [];
    const seen = refusals.flatMap(({ proof: one }) => (isSigned(one) ? [one] : []));
    // The log is asked for a signature only once its signer is the required one: this one is asked for as it says that it is called.
    for (const name of seen.length > 0 ? [] : namesIn(refusals)) {
        const inputs = [...subject, ...signedBy(name), ...requirement('any')];
        seen.push(...passedProofs(await (0,try_gate/* tryGate */.X)({ inputs, ...either }, console)).filter(isSigned));
    }
    const unpinned = [];
    for (const proof of distinct(seen)) {
        const nameless = sourceless(proof);
        if (nameless) {
            unpinned.push({ proof, refusal: nameless });
            continue;
        }
        const source = sourceOf(proof, subject);
        const identity = [
            ...signedBy(proof),
            ...source,
            ...(proof.kind === 'attestation' && proof.predicateType !== undefined ? requirement(proof.predicateType) : []),
        ];
        const inputs = [...subject, ...identity];
        const tried = await (0,try_gate/* tryGate */.X)({ inputs }, console);
        const proven = proofOf(tried, proof);
        if (proven)
            signers.push({ proof: proven, inputs });
        else if (source.some(({ name }) => name === 'repo') && !isError(tried))
            unpinned.push({ proof, refusal: unnameable(proof) });
    }
    const unproven = refusals.filter(({ proof, actual }) => ![...signers, ...unpinned].some((one) => isSigned(proof) ? isSame(one.proof, proof) : one.proof.identity === actual));
    const couldNotLook = isError(answer);
    return { signers, refusals: [...unpinned.map(({ refusal }) => refusal), ...unproven], couldNotLook };
}
function isError(answer) {
    return 'verdict' in answer && answer.verdict.result === 'error';
}
function signedBy({ identity, issuer }) {
    return [
        { name: 'certificate-identity', values: [identity] },
        { name: 'certificate-oidc-issuer', values: [issuer] },
    ];
}
/** Who signed, as certificates say of which nothing else was looked at. */
function namesIn(refusals) {
    const names = new Map();
    for (const { code, parts = [] } of refusals) {
        const got = (of) => parts.find(({ part }) => part === of)?.got ?? '';
        const [identity, issuer] = [got('identity'), got('issuer')];
        if (code === 'IDENTITY_MISMATCH' && identity !== '' && issuer !== '')
            names.set(JSON.stringify([identity, issuer]), { identity, issuer });
    }
    return [...names.values()].slice(0, MAX_SIGNERS);
}
/**
 * A workflow that other repositories call (a generator of provenance) signs for all of them under the same identity: the repository
 * that was built, and its ref, belong to the signer then. What cannot be said in inputs is a repository on no known server, and the
 * gate refuses what is tried.
 */
function sourceOf({ identity, claims = {} }, subject) {
    const uri = claims['source-repository-uri'];
    if (uri === undefined || identity.toLowerCase().startsWith(`${uri.toLowerCase()}/`))
        return [];
    const ref = claims['source-repository-ref'];
    const pins = [
        { name: 'repo', values: [/^https:\/\/[^/]+\/(.+)$/s.exec(uri)?.[1] ?? uri] },
        ...(ref === undefined ? [] : [{ name: 'source-ref', values: [ref] }]),
    ];
    return pins.filter((pin) => !subject.some(({ name }) => name === pin.name));
}
/** Why a workflow cannot be pinned whose certificate does not say for which repository it signed. */
function sourceless({ identity, claims = {}, file }) {
    if (claims['source-repository-uri'] !== undefined || !(0,github_identity/* parseWorkflowIdentity */.r2)(identity))
        return undefined;
    return {
        code: 'CLAIM_MISMATCH',
        message: `${file} is signed by ${identity}, and its certificate does not say which repository was built`,
        hint: 'Other repositories may call the same workflow, so this identity alone would also accept what it signs for them. Ask the publisher for evidence whose certificate names the repository (Fulcio 1.0 and later), or write the policy by hand if no one else can call that workflow.',
        at: { file },
    };
}
/** Why a shared workflow cannot be pinned whose caller lies on a server that inputs do not name. */
function unnameable({ identity, claims = {}, file }) {
    const uri = claims['source-repository-uri'] ?? '';
    return {
        code: 'CLAIM_MISMATCH',
        message: `${file} is signed by ${identity}, which signs for several repositories, and was built from ${uri}, which \`repo\` cannot name`,
        hint: '`repo` is about the GitHub in `GH_HOST`, or github.com. On that GitHub server, set `GH_HOST`. For another server, write a policy with `identity`, `issuer` and `claims: { source-repository-uri: \u2026 }`.',
        at: { file },
    };
}
function isSigned(proof) {
    return (0,signature_proof/* isSignatureProof */.b)(proof) && proof.identity !== undefined && proof.issuer !== undefined && proof.issuer !== '';
}
function isSame(one, other) {
    const sourceIn = ({ claims }) => claims?.['source-repository-uri'];
    const bySame = one.identity === other.identity && one.issuer === other.issuer && sourceIn(one) === sourceIn(other);
    return bySame && one.predicateType === other.predicateType;
}
function distinct(proofs) {
    const found = [];
    for (const proof of proofs)
        if (!found.some((one) => isSame(one, proof)))
            found.push(proof);
    return found.slice(0, MAX_SIGNERS);
}
function refusalsOf(answer) {
    if ('problems' in answer)
        return answer.problems;
    return checksOf(answer.verdict).flatMap((check) => [
        // A warning, such as that of a tag that can move, stands in nothing's way.
        ...('refusal' in check && check.status !== 'warning' ? [check.refusal] : []),
        ...('others' in check ? check.others : []),
    ]);
}
function checksOf({ artifacts }) {
    return artifacts.flatMap(({ checks }) => checks);
}
/** The proof of a run that passed; the facts are those that the passing run states. */
function proofOf(answer, wanted) {
    return passedProofs(answer).find((proof) => isSigned(proof) && isSame(proof, wanted));
}
/** Signatures of a run in which everything passed. */
function passedProofs(answer) {
    if ('problems' in answer || answer.verdict.result !== 'pass')
        return [];
    return checksOf(answer.verdict)
        .flatMap((check) => (check.status === 'pass' ? [check.proof, ...(check.further ?? [])] : []))
        .filter(signature_proof/* isSignatureProof */.b);
}
/** Asks the gate with a key that the user named, or for checksums alone. */
async function proven(inputs, console) {
    const answer = await (0,try_gate/* tryGate */.X)({ inputs, eitherForm: true }, console);
    if ('problems' in answer || answer.verdict.result !== 'pass')
        return { signers: [], refusals: refusalsOf(answer), couldNotLook: isError(answer) };
    const [proof = { kind: 'message', file: '', times: [] }] = passedProofs(answer);
    return { signers: [{ proof, inputs }], refusals: [], couldNotLook: false };
}

// EXTERNAL MODULE: ./lib/evidence/documents/checksums.js + 7 modules
var checksums = __webpack_require__(20308);
// EXTERNAL MODULE: ./lib/formats/encoding.js
var encoding = __webpack_require__(11767);
// EXTERNAL MODULE: ./lib/formats/json/json.js
var json_json = __webpack_require__(85497);
// EXTERNAL MODULE: ./lib/evidence/read-evidence.js + 2 modules
var read_evidence = __webpack_require__(48763);
// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
// EXTERNAL MODULE: ./lib/subjects/sidecars.js
var sidecars = __webpack_require__(69117);
// EXTERNAL MODULE: ./lib/trust/trusted-root-json.js + 1 modules
var trusted_root_json = __webpack_require__(37290);
;// CONCATENATED MODULE: ./lib/commands/inspect/subject.js
/** What a path is, by its content: an artifact, evidence, a checksum list, a certificate, a trusted root. */









/** Larger files are artifacts; evidence of that size is not shown. */
const MAX_LOOKED_AT = 8 * 1024 * 1024;
/** Enough to see whom a file is by. */
const MAX_SHOWN_EVIDENCE = 20;
/** Looks at a file. Nothing of it is verified. */
function lookAt(name, folder) {
    const path = (0,external_node_path_.resolve)(folder, name);
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stat?.isFile() === true && stat.size > MAX_LOOKED_AT)
        return { kind: 'artifact' };
    const read = (0,read_file/* readWhole */.oD)(path, MAX_LOOKED_AT, { shown: name, links: 'follow' });
    if ('refusal' in read)
        return { kind: 'unreadable', refusal: read.refusal };
    return subject_contentOf(read.bytes, name, folder);
}
function subject_contentOf(bytes, name, folder) {
    const roots = rootsOf(bytes, name);
    if (roots)
        return roots;
    const certificates = certificatesOf(bytes);
    if (certificates.length > 0)
        return { kind: 'certificate', certificates };
    const evidence = evidenceOf(bytes, name);
    if (evidence.length > 0) {
        const artifact = artifactOf(name, folder);
        return { kind: 'evidence', evidence, ...(artifact !== undefined && { artifact }) };
    }
    const list = listOf(bytes, name);
    return list ? { kind: 'checksum-list', list } : { kind: 'artifact' };
}
function rootsOf(bytes, name) {
    const [line = ''] = bytes.toString('latin1').split('\n', 1);
    const types = [(0,json_json/* parseJson */.qF)(bytes), (0,json_json/* parseJson */.qF)(line)].map((json) => (0,json_json/* dig */.rO)(json, 'mediaType'));
    if (!types.some((type) => typeof type === 'string' && type.includes('dev.sigstore.trustedroot')))
        return undefined;
    const read = (0,trusted_root_json/* readTrustedRoots */.P)(bytes, { file: name, source: 'file', nameOf: (index) => `${name}#${index + 1}` });
    return read.ok ? { kind: 'trusted-root', roots: read.value } : { kind: 'unreadable', refusal: read.refusal };
}
function certificatesOf(bytes) {
    if (bytes.length > 1024 * 1024)
        return [];
    return (0,encoding/* readPemMaybeWrapped */.i2)(bytes.toString('latin1')).flatMap(({ label, der }) => label === 'CERTIFICATE' ? [der] : []);
}
/** A bare signature may be any few bytes: it counts only under a name of evidence. */
function evidenceOf(bytes, name) {
    const suffix = sidecars/* EVIDENCE_SUFFIXES */.u0.find((one) => name.endsWith(one.suffix));
    const role = suffix?.role ?? 'bundle';
    const read = (0,read_evidence/* evidenceFrom */.EH)([{ file: name, role, bytes }]).flatMap((one) => (one.ok ? [one.value] : []));
    const told = read.filter(({ form }) => suffix !== undefined || form !== 'detached');
    return told.slice(0, MAX_SHOWN_EVIDENCE);
}
function artifactOf(name, folder) {
    const isFile = (path) => (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(folder, path), { throwIfNoEntry: false })?.isFile() === true;
    const stems = sidecars/* EVIDENCE_SUFFIXES */.u0.filter(({ suffix }) => name.endsWith(suffix)).map(({ suffix }) => name.slice(0, -suffix.length));
    return stems.filter((stem) => stem !== '' && !stem.endsWith('/')).find(isFile);
}
/** Most of its lines must be entries: a note that holds one digest is no list. */
function listOf(bytes, name) {
    const parsed = (0,checksums/* parseChecksumList */.hb)(bytes, name);
    if (!parsed.ok || parsed.list.improperLines > parsed.list.entries.length)
        return undefined;
    return parsed.list;
}

;// CONCATENATED MODULE: ./lib/commands/inspect/ask.js



/** What a run takes from the flags as it is, whatever is looked at. */
const EVERYWHERE = ['trusted-root', 'tuf-mirror', 'tuf-root', 'rekor-url', 'offline', 'repo'];
/** The same for files. */
const OF_FILES = [...EVERYWHERE, 'bundle', 'signature', 'certificate', 'package', 'package-index'];
/** Flags as inputs. */
function passedOn(flags, to) {
    return (to === 'files' ? OF_FILES : EVERYWHERE).flatMap((name) => {
        const value = flags.get(name);
        return value === undefined ? [] : [{ name, values: [value] }];
    });
}
/** Asks with the key that was given, else who signed by certificate. With `--repo` GitHub is asked for what is not there. */
async function ask(subject, form, flags, console) {
    const found = await askOnce(subject, form, flags, console);
    const isLocal = !subject.some(({ name }) => name === 'images' || name === 'package' || name === 'bundle');
    if (!isLocal || !flags.has('repo') || flags.has('offline') || !foundNothing(found))
        return found;
    return askOnce([...subject, { name: 'attestation-source', values: ['github'] }], form, flags, console);
}
/** True where there is no evidence at all, so that other places may be looked at. */
function foundNothing({ signers, refusals, couldNotLook }) {
    return signers.length === 0 && !couldNotLook && refusals.every(({ code }) => code === 'BUNDLE_MISSING');
}
async function askOnce(subject, form, flags, console) {
    const key = flags.get('key');
    const openPgp = flags.get('openpgp-keys');
    if (openPgp !== undefined)
        return byOpenPgp([...subject, { name: 'openpgp-keys', values: [openPgp] }], console);
    if (key === undefined)
        return probe(subject, form, console);
    const keyId = flags.get('key-id');
    const named = keyId === undefined ? [] : [{ name: 'key-id', values: [keyId] }];
    const keyed = [...subject, { name: 'key', values: [key] }, ...named];
    const log = flags.get('transparency-log');
    if (log !== undefined)
        return proven([...keyed, { name: 'transparency-log', values: [log] }], console);
    const found = await proven(keyed, console);
    if (!isNeverLogged(found, console))
        return found;
    return proven([...keyed, { name: 'transparency-log', values: ['none'] }], console);
}
/** The file may hold other keys, and may get more: only the one that signed is accepted from then on. */
async function byOpenPgp(inputs, console) {
    const found = await proven(inputs, console);
    const [fingerprint] = found.signers.flatMap(({ proof }) => proof.openpgp?.fingerprint ?? []);
    if (fingerprint === undefined)
        return found;
    return proven([...inputs, { name: 'openpgp-fingerprints', values: [fingerprint] }], console);
}
/** True where nothing but a log is missing, of signatures that are never in one. */
function isNeverLogged({ refusals }, { folder }) {
    return (refusals.length > 0 &&
        refusals.every(({ code, at }) => {
            const seen = code === 'TLOG_MISSING' && at?.file !== undefined ? lookAt(at.file, folder) : undefined;
            return seen?.kind === 'evidence' && seen.evidence.every(key_forms/* isKeyFormEvidence */.Tg);
        }));
}

// EXTERNAL MODULE: ./lib/subjects/digest.js + 3 modules
var digest = __webpack_require__(44481);
;// CONCATENATED MODULE: ./lib/commands/inspect/neighbours.js
/** Evidence of an artifact that is not called after it: a checksum list that names it, or an attestation of several files. */







/** What lists are called: `SHA256SUMS`, `checksums.txt`, `tool.sha256`. */
const LIST_NAME = /sums?\b|sums?[._-]|checksum|sha\d|digest/i;
/** A release has a few of them; a folder of downloads may have thousands of files. */
const neighbours_MAX_LOOKED_AT = 40;
/** Neighbours that speak of the artifact, attestations first. Nothing of them is verified. */
async function neighboursOf(what, folder) {
    const beside = neighbours_namesIn((0,external_node_path_.dirname)((0,external_node_path_.resolve)(folder, what))).filter((name) => name !== (0,external_node_path_.basename)(what));
    const shown = (name) => what.slice(0, what.length - (0,external_node_path_.basename)(what).length) + name;
    const bundles = beside.filter((name) => sidecars/* EVIDENCE_SUFFIXES */.u0.some(({ suffix, role }) => role === 'bundle' && name.endsWith(suffix)));
    const lists = beside.filter((name) => LIST_NAME.test(name) && !sidecars/* EVIDENCE_SUFFIXES */.u0.some(({ suffix }) => name.endsWith(suffix)));
    const digest = bundles.length > 0 ? await digestOf((0,external_node_path_.resolve)(folder, what)) : undefined;
    return [
        ...bundles
            .slice(0, neighbours_MAX_LOOKED_AT)
            .map(shown)
            .filter((file) => attests(file, digest, folder))
            .map((file) => ({ kind: 'bundle', file })),
        ...lists
            .slice(0, neighbours_MAX_LOOKED_AT)
            .map(shown)
            .filter((file) => isListed(file, (0,external_node_path_.basename)(what), folder))
            .map((file) => ({ kind: 'list', file })),
    ];
}
function isListName(name) {
    return LIST_NAME.test(name);
}
/** The file that evidence is called after: `SHA256SUMS` for `SHA256SUMS.sigstore.json`. */
function withoutEvidenceSuffix(name) {
    const suffixes = sidecars/* EVIDENCE_SUFFIXES */.u0.map(({ suffix }) => suffix).filter((suffix) => name.endsWith(suffix));
    const longest = suffixes.reduce((long, suffix) => (suffix.length > long.length ? suffix : long), '');
    return name.slice(0, name.length - longest.length);
}
function neighbours_namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort();
    }
    catch {
        // Whoever may not list the folder may still read the artifact.
        return [];
    }
}
/** `sha256:HEX`, as subjects of attestations have it; undefined for what is no regular file. */
async function digestOf(path) {
    const [hashed] = await (0,digest/* hashFiles */.y)([{ path, algorithms: ['sha256'] }]);
    if (!hashed || 'refusal' in hashed)
        return undefined;
    return `sha256:${hashed.digests.sha256?.toString('hex')}`;
}
function attests(file, digest, folder) {
    if (digest === undefined)
        return false;
    const seen = lookAt(file, folder);
    return seen.kind === 'evidence' && seen.evidence.some((one) => digestsIn(one, Infinity).includes(digest));
}
function isListed(file, name, folder) {
    const seen = lookAt(file, folder);
    return seen.kind === 'checksum-list' && seen.list.entries.some((entry) => (0,external_node_path_.basename)(entry.name) === (0,checksums/* binaryName */.fW)(name));
}

// EXTERNAL MODULE: ./lib/commands/inspect/report.js
var report = __webpack_require__(10259);
// EXTERNAL MODULE: ./lib/host/arguments.js
var host_arguments = __webpack_require__(85510);
;// CONCATENATED MODULE: ./lib/commands/inspect/files.js







/** The gate was asked for a signer by certificate. */
const BY_KEY = 'If a key signed it, name the key with `--key` (with `cms:` before it for CMS), or with `--openpgp-keys` for OpenPGP.';
/** Where evidence is that does not lie beside the file. */
const ELSEWHERE = 'If the project attests on GitHub, add `--repo OWNER/REPO`. If its signature has another name, add `--bundle FILE` or `--signature FILE`.';
/** Absent evidence is no refusal of anything. */
const NOTHING_THERE = ['BUNDLE_MISSING'];
async function inspectFile(what, flags, console) {
    const seen = lookAt(what, console.folder);
    switch (seen.kind) {
        case 'unreadable':
            return {
                what,
                kind: 'file',
                findings: [{ title: what, verified: false, rows: [], why: seen.refusal.message }],
                accepted: [],
                couldNotLook: false,
            };
        case 'certificate':
            return unproven(what, 'certificate', seen.certificates.map((der) => certificateRows(der, what)), 'A certificate alone proves nothing: inspect what it signed.');
        case 'trusted-root':
            return unproven(what, 'trusted root', seen.roots.map(rootRows), 'Nothing signs this file: whoever gives it to you decides whom you trust.');
        case 'checksum-list':
            return inspectList(what, seen, flags, console);
        case 'evidence':
            return inspectEvidence(what, seen, flags, console);
        case 'artifact':
            return inspectNamed(what, flags, console);
    }
}
function unproven(what, kind, all, why) {
    return {
        what,
        kind,
        findings: all.map((rows) => ({ title: what, verified: false, rows, why })),
        accepted: [],
        couldNotLook: false,
    };
}
async function inspectList(what, { list }, flags, console) {
    const signed = await inspectArtifact(what, 'checksum list', [], flags, console);
    // Without these two a list is taken by its exact name.
    const lists = { name: 'checksums', values: [/[*?]/.test(what) ? (0,host_arguments/* literalPath */.l1)(what, console.folder) : what] };
    const complete = await proven([lists, ...passedOn(flags, 'files')], console);
    const rows = [['entries', String(list.bare ? 1 : list.entries.length)]];
    const [first] = complete.refusals;
    const finding = {
        title: 'what it lists',
        verified: complete.signers.length > 0,
        rows,
        ...(first && { why: `${first.code}: ${first.message}` }),
    };
    const vouching = signed.accepted.map((accepted) => ({ ...accepted, inputs: (0,report/* vouchedBy */.St)(lists, accepted.inputs) }));
    const integrity = complete.signers.map(({ inputs }) => ({
        title: 'Integrity only: the list is not signed, so whoever can change the files can change the list too.',
        inputs,
        integrityOnly: true,
    }));
    return {
        ...signed,
        findings: [...signed.findings, finding],
        // A list that is signed but whose files are absent or differ is still a list to trust.
        accepted: vouching.length > 0 ? vouching : integrity,
    };
}
/** An artifact with the evidence that is called after it, or with what speaks of it under another name. */
async function inspectNamed(what, flags, console) {
    const artifact = { name: 'artifacts', values: [(0,host_arguments/* literalPath */.l1)(what, console.folder)] };
    const given = [artifact, ...passedOn(flags, 'files')];
    const found = await ask(given, 'file', flags, console);
    if (!foundNothing(found))
        return joined(what, 'artifact', [], found);
    const refused = [];
    for (const { kind, file } of await neighboursOf(what, console.folder)) {
        const inspection = kind === 'bundle'
            ? joined(what, 'artifact', [], await ask([...given, { name: 'bundle', values: [file] }], 'file', flags, console))
            : await inspectListed(what, artifact, file, flags, console);
        if (inspection.accepted.length > 0)
            return inspection;
        refused.push(inspection);
    }
    // Why the evidence that is there does not hold says more than that none is called after the artifact.
    return refused[0] ?? joined(what, 'artifact', [], found);
}
/** An artifact that a list names: whoever signed the list vouches for it. */
async function inspectListed(what, artifact, list, flags, console) {
    const signed = await inspectArtifact(list, 'artifact', [], flags, console);
    const lists = { name: 'checksums', values: [list] };
    const tried = await Promise.all(signed.accepted.map(async (accepted) => {
        const inputs = [artifact, ...(0,report/* vouchedBy */.St)(lists, accepted.inputs)];
        return { accepted: { ...accepted, inputs }, probed: await proven(inputs, console) };
    }));
    const listed = tried.map(({ probed }) => {
        const [refusal] = probed.refusals;
        const why = refusal && { why: `${refusal.code}: ${refusal.message}` };
        return { title: `${what}, as ${list} lists it`, verified: probed.signers.length > 0, rows: [], ...why };
    });
    return {
        ...signed,
        what,
        findings: [...signed.findings, ...listed],
        accepted: tried.flatMap(({ accepted, probed }) => (probed.signers.length > 0 ? [accepted] : [])),
    };
}
async function inspectEvidence(what, { evidence, artifact }, flags, console) {
    const claimed = evidence.map((one) => ({
        title: `${one.file} (${formOf(one)})`,
        verified: false,
        rows: claimsOf(one),
    }));
    const digests = [...new Set(evidence.flatMap((one) => digestsIn(one)))];
    const isBundle = evidence.every(({ form }) => form === 'bundle' || form === 'cosign' || form === 'envelope');
    const place = { name: isBundle ? 'bundle' : 'signature', values: [what] };
    if (artifact !== undefined)
        return inspectArtifact(artifact, 'evidence', claimed, flags, console, place);
    if (digests.length === 0) {
        const why = 'The artifact that it was made for is needed: put it beside this file.';
        return {
            what,
            kind: 'evidence',
            findings: claimed.map((one) => ({ ...one, why })),
            accepted: [],
            couldNotLook: false,
        };
    }
    const subject = [{ name: 'digests', values: digests }, place, ...passedOn(flags, 'files')];
    return joined(what, 'evidence', claimed, await ask(subject, 'file', flags, console));
}
async function inspectArtifact(what, kind, claimed, flags, console, place) {
    const subject = [
        { name: 'artifacts', values: [(0,host_arguments/* literalPath */.l1)(what, console.folder)] },
        ...(place ? [place] : []),
        ...passedOn(flags, 'files'),
    ];
    return joined(what, kind, claimed, await ask(subject, 'file', flags, console));
}
function joined(what, kind, claimed, probed) {
    const found = probed.signers.map(report/* acceptedBy */.lA);
    const refused = probed.refusals.map(({ code, message, hint }) => ({
        title: NOTHING_THERE.includes(code) ? 'no evidence' : 'its evidence',
        verified: false,
        rows: [],
        why: `${code}: ${message}. ${hintFor(code, hint)}`.trim(),
    }));
    return {
        what,
        kind,
        findings: [...found.map(({ finding }) => finding), ...refused, ...(found.length > 0 ? [] : claimed)],
        accepted: found.map(({ accepted }) => accepted),
        couldNotLook: probed.couldNotLook,
    };
}
function hintFor(code, hint = '') {
    if (code === 'KEY_MISMATCH')
        return BY_KEY;
    return code === 'BUNDLE_MISSING' && hint === '' ? ELSEWHERE : hint;
}

;// CONCATENATED MODULE: ./lib/commands/inspect/remote.js




async function inspectImage(what, flags, console) {
    const subject = [{ name: 'images', values: [what] }, ...passedOn(flags, 'remote')];
    const signature = await ask(subject, 'signature', flags, console);
    // With a key the first question has had its answer.
    const all = flags.has('key') ? [signature] : [signature, await ask(subject, 'attestation', flags, console)];
    return remote_joined(what, 'image', all);
}
/** The evidence among the assets; what GitHub keeps needs `--repo`. */
async function inspectRelease(what, flags, console) {
    const artifacts = flags.get('artifacts') ?? '*';
    const subject = [
        { name: 'release', values: [what] },
        { name: 'artifacts', values: [artifacts] },
        ...passedOn(flags, 'remote'),
    ];
    const found = await ask(subject, 'file', flags, console);
    const vouched = found.signers.length > 0 ? undefined : await vouchedBySignedList(subject, found, flags, console);
    return remote_joined(what, 'release', [vouched ?? found]);
}
/** In many releases the checksum list is all that is signed: its signer then vouches for every asset, if each is in the list. */
async function vouchedBySignedList(subject, { refusals }, flags, console) {
    const evidence = refusals.flatMap(({ proof, at }) => proof?.file ?? at?.file ?? []);
    for (const list of new Set(evidence.map(withoutEvidenceSuffix).filter(isListName))) {
        const ofList = subject.map((input) => (input.name === 'artifacts' ? { ...input, values: [list] } : input));
        const [signer] = (await ask(ofList, 'file', flags, console)).signers;
        if (!signer)
            continue;
        const artifacts = subject.filter(({ name }) => name === 'artifacts');
        const inputs = [...artifacts, ...(0,report/* vouchedBy */.St)({ name: 'checksums', values: [list] }, signer.inputs)];
        const tried = await proven(inputs, console);
        if (tried.signers.length > 0)
            return { ...tried, signers: [{ proof: signer.proof, inputs }] };
    }
    return undefined;
}
/** Both questions about an image can fail for the same reason, which is said once. */
function remote_joined(what, kind, all) {
    const found = all.flatMap(({ signers }) => signers.map(report/* acceptedBy */.lA));
    const refused = new Set(all.flatMap(({ refusals }) => refusals.map(({ code, message, hint }) => `${code}: ${message}${hint === undefined ? '' : `. ${hint}`}`)));
    return {
        what,
        kind,
        findings: [
            ...found.map(({ finding }) => finding),
            ...[...refused].map((why) => ({ title: 'its evidence', verified: false, rows: [], why })),
        ],
        accepted: found.map(({ accepted }) => accepted),
        couldNotLook: found.length === 0 && all.some(({ couldNotLook }) => couldNotLook),
    };
}

;// CONCATENATED MODULE: ./lib/commands/inspect/command.js
/** `signature-gate inspect`: what evidence says, what of it holds, and the inputs that accept exactly that. */








const [VERIFIED, NOT_VERIFIED, MISUSED, COULD_NOT_LOOK] = [0, 1, 2, 3];
/** @returns 0 verified, 1 not verified or absent, 2 misused, 3 it could not look */
async function run({ values, positional }, console) {
    const [what = '', ...more] = positional;
    if (what === '' || more.length > 0) {
        console.err('error: name one file, image (`oci://\u2026`) or release (`owner/repo@tag`).');
        return MISUSED;
    }
    const inspection = await inspect(what, values, console);
    if (typeof inspection === 'string') {
        console.err(`error: ${inspection}`);
        return NOT_VERIFIED;
    }
    console.out(values.get('format') === 'json' ? (0,host_console/* jsonText */.$)(await (0,report/* reportJson */.l4)(inspection)) : await (0,report/* reportText */.UH)(inspection));
    if (inspection.couldNotLook)
        return COULD_NOT_LOOK;
    return inspection.accepted.length > 0 ? VERIFIED : NOT_VERIFIED;
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
/** The release whose asset an address is. */
function asRelease(address) {
    const [, release, tag, asset] = /^https:\/\/github\.com\/([^/\s]+\/[^/\s]+)\/releases\/(?:download|tag)\/([^/\s]+)(?:\/([^/\s]+))?$/.exec(address) ?? [];
    if (release === undefined || tag === undefined)
        return undefined;
    return `Write \`${release}@${tag}\`${asset === undefined ? '' : ` with \`--artifacts ${asset}\``}, or download the file first.`;
}
/** An existing file; else an image, where it has a scheme or a host; else a release. */
async function inspect(what, flags, console) {
    if (isFolder((0,external_node_path_.resolve)(console.folder, what)))
        return `${what} is a folder. Name the files in it.`;
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(console.folder, what)))
        return inspectFile(what, flags, console);
    const isAddress = !what.startsWith('oci://') && what.includes('://');
    if (what.startsWith('docker://'))
        return `An image is named with \`oci://\`: write \`${what.replace('docker:', 'oci:')}\`.`;
    if (isAddress)
        return `${what} is not the path of a file. ${asRelease(what) ?? 'Download the file first, and give its path.'}`;
    if (what.startsWith('oci://') || /^[^/@\s]+[.:][^/\s]*\//.test(what))
        return inspectImage(what, flags, console);
    if (/^[^/@\s]+\/[^/@\s]+@\S+$/.test(what))
        return inspectRelease(what, flags, console);
    const near = (0,near_files/* missingFileHint */.i)((0,external_node_path_.resolve)(console.folder, what), (0,folders/* createFolders */.i)(), console.folder);
    const not = `${what} does not exist here, and is neither an image (\`oci://\u2026\`) nor a release (\`owner/repo@tag\`).`;
    return near === undefined ? not : `${not} ${near}`;
}


/***/ }),

/***/ 10259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   St: () => (/* binding */ vouchedBy),
/* harmony export */   UH: () => (/* binding */ reportText),
/* harmony export */   bz: () => (/* binding */ draftOf),
/* harmony export */   l4: () => (/* binding */ reportJson),
/* harmony export */   lA: () => (/* binding */ acceptedBy)
/* harmony export */ });
/* harmony import */ var _policy_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84485);
/* harmony import */ var _convert_draft_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64809);
/* harmony import */ var _convert_policy_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65313);
/* harmony import */ var _convert_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57290);




/** The signer of a list, as the signer of what it lists. */
function vouchedBy(lists, signer) {
    return [lists, { name: 'checksums-signed', values: ['true'] }, ...signer.filter(({ name }) => name !== 'artifacts')];
}
/** What one verified signer becomes. */
function acceptedBy({ proof, inputs }) {
    const key = inputs.find(({ name }) => name === 'key')?.values[0];
    const ofFile = key === undefined || /[\r\n]/.test(key) ? 'a key' : `a key of ${key}`;
    const by = proof.identity ?? proof.openpgp?.fingerprint ?? ofFile;
    return {
        finding: { title: proof.file === '' ? 'signature' : proof.file, verified: true, rows: factsOf(proof) },
        accepted: {
            title: `The step below accepts exactly what ${by} signed. This was tested.`,
            inputs,
        },
    };
}
function factsOf(proof) {
    const optional = (label, text) => text === undefined ? [] : [[label, text]];
    return [
        ...optional('identity', proof.identity),
        ...optional('issuer', proof.issuer),
        ...optional('key', proof.keyFingerprint && `sha256:${proof.keyFingerprint}`),
        ...optional('OpenPGP key', proof.openpgp?.fingerprint),
        ...optional('comment', proof.comment),
        ...proof.times.map(({ at, by }) => ['signed', `${at.toISOString()} (${by.replace('-', ' ')})`]),
        ...optional('log entry', proof.log && `${proof.log.index} in ${proof.log.url}`),
        ...optional('predicate type', proof.predicateType),
        ...Object.entries(proof.claims ?? {}).map(([name, text]) => [name, text]),
        ...optional('trusted root', proof.root),
    ];
}
/** A column for labels, as wide as the longest of a block and no narrower than this. */
const LABEL_WIDTH = 23;
async function reportText({ what, kind, findings, accepted }) {
    const blocks = findings.map(({ title, verified, rows, why }) => {
        const column = Math.max(LABEL_WIDTH, ...rows.map(([label]) => label.length));
        return [
            `${verified ? '\u2713 verified' : '\u2717 not verified'}: ${title}`,
            ...rows.map(([label, text]) => `    ${label.padEnd(column)} ${text.replaceAll('\n', ' ')}`),
            ...(why === undefined ? [] : [`    ${why.replaceAll('\n', ' ')}`]),
        ].join('\n');
    });
    const ends = [];
    for (const { title, inputs } of accepted) {
        const draft = draftOf(inputs);
        const policy = await (0,_convert_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .policyFile */ .X)(draft, NONE);
        const file = policy === undefined ? '' : `\nAs a policy file:\n\n${policy}`;
        const unwritable = (0,_convert_step_js__WEBPACK_IMPORTED_MODULE_2__/* .notInStep */ .hr)(draft);
        const step = unwritable === undefined ? (0,_convert_step_js__WEBPACK_IMPORTED_MODULE_2__/* .stepsText */ .bS)(draft, NONE) : `${(0,_convert_step_js__WEBPACK_IMPORTED_MODULE_2__/* .stepProblem */ .gI)(unwritable)}\n`;
        ends.push(`${title}\n\n${step}${file}`);
    }
    const nothing = 'Nothing was verified, so there is nothing to suggest.';
    return [`${what}: ${kind}`, ...blocks, ...(ends.length > 0 ? ends : [nothing])].join('\n\n');
}
async function reportJson({ what, kind, findings, accepted }) {
    const suggested = [];
    for (const { inputs } of accepted) {
        const draft = draftOf(inputs);
        const policy = await (0,_convert_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .policyFile */ .X)(draft, NONE);
        const step = (0,_convert_step_js__WEBPACK_IMPORTED_MODULE_2__/* .notInStep */ .hr)(draft) === undefined ? { with: (0,_convert_step_js__WEBPACK_IMPORTED_MODULE_2__/* .withOf */ .qo)(draft, NONE) } : {};
        suggested.push({ ...step, ...(policy !== undefined && { policy }) });
    }
    return {
        what,
        kind,
        findings: findings.map(({ title, verified, rows, why }) => ({
            title,
            verified,
            facts: rows.map(([name, value]) => ({ name, value })),
            ...(why !== undefined && { why }),
        })),
        accepted: suggested,
    };
}
/** Only the reader can know the right signer. */
const COMPARE = 'Anyone can sign a file: compare the signer with what the project says.';
const NONE = new Map();
/** Inputs as a draft of a step; `{\u2026}` in them is text, which no variable fills. */
function draftOf(inputs, madeBy = 'inspect') {
    const draft = new _convert_draft_js__WEBPACK_IMPORTED_MODULE_3__/* .Draft */ .K(`signature-gate ${madeBy}. ${COMPARE}`, {
        words: [],
        env: new Map(),
        globs: new Set(),
        outputs: new Map(),
    });
    for (const { name, values } of inputs) {
        // What is in the table has a name of the table.
        if (_policy_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMED */ .Xh.has(name))
            draft.set(name, ...values);
    }
    return draft;
}


/***/ }),

/***/ 97850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ tryGate)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26200);
/* harmony import */ var _gate_find_artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57034);
/* harmony import */ var _gate_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(797);
/* harmony import */ var _gate_scratch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72197);
/* harmony import */ var _host_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39888);
/* harmony import */ var _policy_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4796);
/* harmony import */ var _policy_read_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85339);
/* harmony import */ var _core_time_limit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45708);
/** The gate itself, asked by a command: nothing is reported, written or handed over. */








/** Runs the gate without its reports. */
async function tryGate({ inputs, eitherForm }, console) {
    const silent = { write: () => undefined };
    const host = (0,_host_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalHost */ .P)({ inputs, verbose: false, color: false, ...(eitherForm && { eitherForm }) }, console.env, silent, silent);
    const scratch = (0,_gate_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .createScratch */ .H)(host.tempRoot);
    try {
        const { policy, options } = await (0,_policy_read_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .readPolicy */ .T)((0,_policy_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .K)(inputs, 'terminal'), host);
        const signal = (0,_core_time_limit_js__WEBPACK_IMPORTED_MODULE_7__/* .timeLimit */ .z)(options.timeoutMs);
        const source = await (0,_gate_find_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .findArtifacts */ .n)(policy, options, host, { scratch, signal });
        return { verdict: (await (0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)(source, options, host, signal)).verdict };
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL))
            throw error;
        return {
            problems: error.problems.map(({ where, message, fix, code = 'CONFIG_INVALID' }) => ({
                code,
                message: `\`${where}\`: ${message}`,
                hint: fix,
            })),
        };
    }
    finally {
        await scratch.remove();
    }
}


/***/ }),

/***/ 15674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isSignatureProof)
/* harmony export */ });
/** True for a signature over what was checked itself, and not over a document that vouches for it. */
function isSignatureProof(proof) {
    return proof?.kind === 'message' || proof?.kind === 'attestation';
}


/***/ })

};
