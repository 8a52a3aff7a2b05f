export const id = 9427;
export const ids = [9427];
export const modules = {

/***/ 16427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S2: () => (/* binding */ signalCode),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   yJ: () => (/* binding */ EndedBySignal)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/** The end of a run by a signal, as whoever is ended by it sees it. */

/** The run was ended by a signal. */
class EndedBySignal extends Error {
    name = 'EndedBySignal';
    /** 128+n, as shells have it. */
    exitCode;
    constructor(signal) {
        super(`ended by ${signal}`);
        this.exitCode = signalCode(signal);
    }
}
function signalCode(signal) {
    return 128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[signal];
}
/** Why an asked end came; undefined where none was asked for, or by something else than a signal. */
function endOf({ reason }) {
    return reason instanceof EndedBySignal ? reason : undefined;
}


/***/ }),

/***/ 97535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ MAX_PACKAGE_SIGNATURE_BYTES),
/* harmony export */   $M: () => (/* binding */ MAX_LOG_ENTRIES),
/* harmony export */   $r: () => (/* binding */ MAX_BYTES_IN_MEMORY),
/* harmony export */   Ac: () => (/* binding */ MAX_GLOB_DEPTH),
/* harmony export */   Av: () => (/* binding */ MAX_POLICY_LINES),
/* harmony export */   Bv: () => (/* binding */ MAX_LOG_QUERIES),
/* harmony export */   C$: () => (/* binding */ MAX_CHECKSUM_LIST_BYTES),
/* harmony export */   CS: () => (/* binding */ MAX_CHECKSUM_LINE),
/* harmony export */   DA: () => (/* binding */ MAX_SKIP_REASON_LENGTH),
/* harmony export */   Dq: () => (/* binding */ MAX_FACTS_ACROSS_RULES),
/* harmony export */   Du: () => (/* binding */ MAX_KEY_EVIDENCE_BYTES),
/* harmony export */   EF: () => (/* binding */ MAX_LOOKED_EVIDENCE_BYTES),
/* harmony export */   ER: () => (/* binding */ LOG_REQUEST_TIMEOUT_MS),
/* harmony export */   FE: () => (/* binding */ RECHECK_TIMEOUT_MS),
/* harmony export */   FH: () => (/* binding */ MAX_TRUSTED_ROOTS),
/* harmony export */   G9: () => (/* binding */ MAX_TAG_BYTES),
/* harmony export */   G_: () => (/* binding */ MAX_OPENPGP_SIGNATURE_BYTES),
/* harmony export */   H6: () => (/* binding */ MAX_JSON_VALUES),
/* harmony export */   H7: () => (/* binding */ MAX_RETRY_WAIT_MS),
/* harmony export */   HE: () => (/* binding */ DEFAULT_ROOT_MAX_AGE_MS),
/* harmony export */   HS: () => (/* binding */ MAX_ARCHIVE_ENTRIES),
/* harmony export */   HT: () => (/* binding */ REVOCATIONS_REQUEST_TIMEOUT_MS),
/* harmony export */   HV: () => (/* binding */ MAX_POLICY_PROBLEMS),
/* harmony export */   Hi: () => (/* binding */ MAX_COMMIT_BYTES),
/* harmony export */   I1: () => (/* binding */ MAX_ANNOTATION_LENGTH),
/* harmony export */   I4: () => (/* binding */ MAX_CHECKSUM_ENTRIES),
/* harmony export */   IC: () => (/* binding */ MAX_ASSET_BYTES),
/* harmony export */   Ie: () => (/* binding */ MAX_PACKAGE_DIRECTORY_BYTES),
/* harmony export */   Ij: () => (/* binding */ MAX_ENVELOPE_SIGNATURES),
/* harmony export */   It: () => (/* binding */ MAX_MANIFEST_ENTRIES),
/* harmony export */   Jc: () => (/* binding */ MAX_LOG_BODY_BYTES),
/* harmony export */   K4: () => (/* binding */ MAX_DECLARED_BYTES),
/* harmony export */   KD: () => (/* binding */ MAX_PATHS),
/* harmony export */   KE: () => (/* binding */ MAX_ANNOTATIONS),
/* harmony export */   KX: () => (/* binding */ MAX_JSON_DEPTH),
/* harmony export */   L4: () => (/* binding */ MAX_RELEASE_BYTES),
/* harmony export */   LQ: () => (/* binding */ MAX_GITSIGN_BYTES),
/* harmony export */   MV: () => (/* binding */ MAX_LINE),
/* harmony export */   NX: () => (/* binding */ MAX_REDIRECTS),
/* harmony export */   Nc: () => (/* binding */ MAX_PACKAGE_ANSWER_BYTES),
/* harmony export */   OB: () => (/* binding */ MAX_REGISTRY_KEYS),
/* harmony export */   OU: () => (/* binding */ MAX_DEPLOYED_BYTES),
/* harmony export */   OY: () => (/* binding */ MAX_CERTIFICATE_FILE_BYTES),
/* harmony export */   Oo: () => (/* binding */ PROXY_TIMEOUT_MS),
/* harmony export */   Pf: () => (/* binding */ MAX_FORESEEN_CALLS),
/* harmony export */   Q0: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   Q8: () => (/* binding */ MAX_OPENPGP_KEYS),
/* harmony export */   Qu: () => (/* binding */ MAX_UNWINDING_MS),
/* harmony export */   S0: () => (/* binding */ MAX_CHAIN_CERTIFICATES),
/* harmony export */   S7: () => (/* binding */ MAX_SHOWN_COMPARISONS),
/* harmony export */   S8: () => (/* binding */ MAX_UNFINISHED_MS),
/* harmony export */   SV: () => (/* binding */ REVOCATIONS_FETCH_TIMEOUT_MS),
/* harmony export */   TK: () => (/* binding */ MAX_REVOCATION_LIST_BYTES),
/* harmony export */   Tx: () => (/* binding */ MAX_UNPACKED_BYTES),
/* harmony export */   UL: () => (/* binding */ MAX_KEY_SIGNATURE_BYTES),
/* harmony export */   Un: () => (/* binding */ MAX_SAN_BYTES),
/* harmony export */   Ux: () => (/* binding */ MAX_OUTPUT_LENGTH),
/* harmony export */   Vn: () => (/* binding */ MAX_SUBJECTS),
/* harmony export */   Vx: () => (/* binding */ MAX_KEY_NAMED_SIGNATURES),
/* harmony export */   X6: () => (/* binding */ MAX_TUF_ROOTS),
/* harmony export */   XF: () => (/* binding */ MAX_PROOF_HASHES),
/* harmony export */   Xd: () => (/* binding */ MAX_DECLARED_MERGED),
/* harmony export */   YF: () => (/* binding */ MAX_DECLARED_LINES),
/* harmony export */   Yt: () => (/* binding */ MAX_REVOCATION_TEXT),
/* harmony export */   ZP: () => (/* binding */ MAX_UNSIGNED_SHOWN),
/* harmony export */   ZZ: () => (/* binding */ MAX_HELD_EVIDENCE_BYTES),
/* harmony export */   _K: () => (/* binding */ MAX_DIGESTS_PER_SUBJECT),
/* harmony export */   _M: () => (/* binding */ MAX_FORESEEN_BATCH_BYTES),
/* harmony export */   _S: () => (/* binding */ MAX_COMPARED_LENGTH),
/* harmony export */   _Y: () => (/* binding */ MAX_KEY_BYTES),
/* harmony export */   _Z: () => (/* binding */ MAX_PATH_CERTIFICATES),
/* harmony export */   _d: () => (/* binding */ MAX_BUNDLES_PER_FILE),
/* harmony export */   _j: () => (/* binding */ MAX_REVOCATION_EVIDENCE_BYTES),
/* harmony export */   _o: () => (/* binding */ PACKAGE_INDEX_CONCURRENCY),
/* harmony export */   aB: () => (/* binding */ MAX_POLICY_DEPTH),
/* harmony export */   aF: () => (/* binding */ MAX_KEYS),
/* harmony export */   aT: () => (/* binding */ MAX_ARCHIVE_FOLDERS),
/* harmony export */   aj: () => (/* binding */ MAX_REVOCATION_EVIDENCE_FILES),
/* harmony export */   bK: () => (/* binding */ MAX_CLEARSIGNED_BYTES),
/* harmony export */   bU: () => (/* binding */ MAX_EVIDENCE_BYTES),
/* harmony export */   bi: () => (/* binding */ MAX_DOCUMENT_BYTES),
/* harmony export */   ci: () => (/* binding */ MAX_TRUSTED_ROOT_BYTES),
/* harmony export */   cx: () => (/* binding */ MAX_WORKFLOW_ADDRESS),
/* harmony export */   dn: () => (/* binding */ MAX_METRICS_BYTES),
/* harmony export */   e1: () => (/* binding */ MAX_INPUT_LINES),
/* harmony export */   eI: () => (/* binding */ MAX_LISTED_NAMES),
/* harmony export */   eS: () => (/* binding */ GIT_TIMEOUT_MS),
/* harmony export */   eV: () => (/* binding */ MAX_BELIEVED_BYTES),
/* harmony export */   f9: () => (/* binding */ TUF_REFRESH_TIMEOUT_MS),
/* harmony export */   gt: () => (/* binding */ DEFAULT_REVOCATIONS_FRESH_MS),
/* harmony export */   hV: () => (/* binding */ TUF_REQUEST_TIMEOUT_MS),
/* harmony export */   jK: () => (/* binding */ MAX_LOG_ANSWER_BYTES),
/* harmony export */   jt: () => (/* binding */ MAX_OPENPGP_KEY_BYTES),
/* harmony export */   jv: () => (/* binding */ MAX_DEPLOYED_LINES),
/* harmony export */   ki: () => (/* binding */ MAX_RECHECK_LIST_BYTES),
/* harmony export */   l1: () => (/* binding */ MAX_POLICY_INDICATORS),
/* harmony export */   lH: () => (/* binding */ MAX_GLOB_ENTRIES),
/* harmony export */   li: () => (/* binding */ MAX_OPENPGP_SIGNATURES),
/* harmony export */   mk: () => (/* binding */ MAX_POLICY_BYTES),
/* harmony export */   mx: () => (/* binding */ MAX_DECLARED_LEVELS),
/* harmony export */   n7: () => (/* binding */ MAX_PATTERN_LENGTH),
/* harmony export */   nk: () => (/* binding */ MAX_SHARED_BYTES),
/* harmony export */   of: () => (/* binding */ DEFAULT_MANIFEST_MAX_AGE_MS),
/* harmony export */   pE: () => (/* binding */ MAX_ARTIFACTS),
/* harmony export */   qg: () => (/* binding */ MAX_GLOB_WILDCARDS),
/* harmony export */   qo: () => (/* binding */ MAX_CLAIMED_LENGTH),
/* harmony export */   s9: () => (/* binding */ MAX_CLOCK_SKEW_MS),
/* harmony export */   sC: () => (/* binding */ MAX_SIGNED_DOCUMENT_BYTES),
/* harmony export */   sj: () => (/* binding */ EXCEPTION_NOTICE_MS),
/* harmony export */   sp: () => (/* binding */ MAX_DOCKERFILE_LINES),
/* harmony export */   t1: () => (/* binding */ DEFAULT_TIMEOUT_MS),
/* harmony export */   tL: () => (/* binding */ REVOCATIONS_RETRIES),
/* harmony export */   uE: () => (/* binding */ MAX_ERROR_BYTES),
/* harmony export */   um: () => (/* binding */ MAX_HINTS),
/* harmony export */   uq: () => (/* binding */ LOG_RETRIES),
/* harmony export */   vC: () => (/* binding */ DEFAULT_REVOCATIONS_STALE_MS),
/* harmony export */   wZ: () => (/* binding */ KEYSERVER_TIMEOUT_MS),
/* harmony export */   wi: () => (/* binding */ RELEASE_CONCURRENCY),
/* harmony export */   xP: () => (/* binding */ MAX_FORESEEN_BYTES),
/* harmony export */   xb: () => (/* binding */ MAX_REVOCATIONS),
/* harmony export */   xk: () => (/* binding */ PACKAGE_INDEX_TIMEOUT_MS),
/* harmony export */   xq: () => (/* binding */ MAX_DEPLOYED_PLACES),
/* harmony export */   yN: () => (/* binding */ MAX_TREE_BYTES),
/* harmony export */   yO: () => (/* binding */ MAX_REMEMBERED_FACTS),
/* harmony export */   yd: () => (/* binding */ MAX_TUF_ROOT_BYTES),
/* harmony export */   zI: () => (/* binding */ GH_TIMEOUT_MS),
/* harmony export */   zf: () => (/* binding */ MAX_RELEASE_ASSETS),
/* harmony export */   zu: () => (/* binding */ MAX_TIMESTAMPS),
/* harmony export */   zw: () => (/* binding */ MAX_DECLARED_INDICATORS)
/* harmony export */ });
/** Every cap and time limit, each with its reason. Reaching one is a refusal (`LIMIT_EXCEEDED`), never a silent cut. */
const KiB = 1024;
const MiB = 1024 * KiB;
/** Artifacts of one run: far above any release, far below what makes a report unreadable to a machine. */
const MAX_ARTIFACTS = 100_000;
/** Lines in one input: an input is written by a person or a short script. */
const MAX_INPUT_LINES = 100_000;
/** Folder entries that one glob may look at. */
const MAX_GLOB_ENTRIES = 1_000_000;
/**
 * Missing files of a run for which it is looked what they may have meant. Who misses more has another folder than they think, and
 * the first ones show it; each look goes through some sixty folders.
 */
const MAX_HINTS = 20;
/** Depth of folders below the workspace that a glob descends to. */
const MAX_GLOB_DEPTH = 64;
/** `*`, `?` and groups in one pattern: keeps matching time small for every name. */
const MAX_GLOB_WILDCARDS = 32;
/** One evidence file. Real bundles are a few KiB; SBOM attestations reach some tens of MiB. */
const MAX_EVIDENCE_BYTES = 128 * MiB;
/** A signature by minisign, signify, SSH or CMS: few keys, comments of at most 8 KiB (minisign(1)), some certificates. */
const MAX_KEY_SIGNATURE_BYTES = 64 * KiB;
/** Signatures of one list that are named by their keys; HashiCorp publishes two. */
const MAX_KEY_NAMED_SIGNATURES = 16;
/** A certificate beside a detached signature, with its chain: some KiB. */
const MAX_CERTIFICATE_FILE_BYTES = 1 * MiB;
/**
 * Evidence that a run holds at a time, wherever it comes from: files, GitHub, registries. It is parsed to about as much again;
 * runners have 7 GiB, but a gate that needs one of them is a burden.
 */
const MAX_HELD_EVIDENCE_BYTES = 256 * MiB;
/** Files that were looked at to tell evidence from artifacts, kept until they are read as evidence: some hundred bundles. */
const MAX_LOOKED_EVIDENCE_BYTES = 8 * MiB;
/** Files, and evidence, of which several rules are about the same: so much of each is kept from one rule to the next. */
const MAX_SHARED_BYTES = 32 * MiB;
/** Bundles in one JSON-lines file. */
const MAX_BUNDLES_PER_FILE = 1_000;
/** Signatures of one DSSE envelope: Cloud Build writes one for each of its keys, and two at most. */
const MAX_ENVELOPE_SIGNATURES = 8;
/** A checksum list: a million entries of a hundred bytes. */
const MAX_CHECKSUM_LIST_BYTES = 100 * MiB;
/** Entries of a checksum list: ten for each artifact that a run may have. */
const MAX_CHECKSUM_ENTRIES = 1_000_000;
/** One line of a checksum list, in bytes: the longest path that systems take (4 KiB), every byte of it escaped, and a digest. */
const MAX_CHECKSUM_LINE = 16 * KiB;
/** A public key file. */
const MAX_KEY_BYTES = 64 * KiB;
/** One file of evidence of a key that others sign: a bundle has some KiB. */
const MAX_KEY_EVIDENCE_BYTES = 4 * MiB;
/** Keys of one file or text. A rotation leaves two or three, and each may cost a verification of every signature. */
const MAX_KEYS = 100;
/** OpenPGP certificates: a keyring of a project, with the signatures that others put on its keys. */
const MAX_OPENPGP_KEY_BYTES = 4 * MiB;
/** Certificates of one run: each is tried for each signature that names it. */
const MAX_OPENPGP_KEYS = 1_000;
/** OpenPGP signatures in one file; releases with many signers have some twenty. */
const MAX_OPENPGP_SIGNATURES = 64;
/** A detached OpenPGP signature file, armor included. */
const MAX_OPENPGP_SIGNATURE_BYTES = 1 * MiB;
/** A clearsigned document: it is read whole, line by line. */
const MAX_CLEARSIGNED_BYTES = 16 * MiB;
/** One answer of a keyserver, and the time that it may take. */
const KEYSERVER_TIMEOUT_MS = 20_000;
/** One answer of a package index: two attestations of some tens of KiB, or some dozens of a file that many attested. */
const MAX_PACKAGE_ANSWER_BYTES = 16 * MiB;
/** What an index of packages may take for one answer, and how many files are asked about at the same time. */
const PACKAGE_INDEX_TIMEOUT_MS = 20_000;
const PACKAGE_INDEX_CONCURRENCY = 4;
/** The signature in a NuGet package: some tens of KiB with its chains and timestamps. */
const MAX_PACKAGE_SIGNATURE_BYTES = 1 * MiB;
/** The directory of a NuGet package, which is read whole: about a hundred bytes an entry. */
const MAX_PACKAGE_DIRECTORY_BYTES = 16 * MiB;
/** Keys of a package registry, old ones among them: a handful. */
const MAX_REGISTRY_KEYS = 100;
/** A tag object with its message, and the time that git may take to read it. */
const MAX_TAG_BYTES = 1 * MiB;
const GIT_TIMEOUT_MS = 30_000;
/** A commit with its message and its parents, and one folder of it: half a million files with long names. */
const MAX_COMMIT_BYTES = 1 * MiB;
const MAX_TREE_BYTES = 64 * MiB;
/** A file that decides whom to trust, where it is compared with a commit: as large as the largest of them may be. */
const MAX_BELIEVED_BYTES = 128 * MiB;
/** A signature by gitsign: certificate, log entry and timestamp have some KiB each. */
const MAX_GITSIGN_BYTES = 128 * KiB;
/** Hashes of an inclusion proof: one for each level of a tree, which cannot have more leaves than an int64 counts. */
const MAX_PROOF_HASHES = 64;
/** Certificates from a signer's issuer up to the trust anchor, and ways there: Sigstore's instances have up to three, and one. */
const MAX_PATH_CERTIFICATES = 8;
const MAX_PATHS = 64;
/** Trusted roots of one file; `gh attestation trusted-root` prints two. */
const MAX_TRUSTED_ROOTS = 64;
/** A trusted root file, all roots of it together. */
const MAX_TRUSTED_ROOT_BYTES = 4 * MiB;
/** An image manifest, a policy or a signed JSON document. */
const MAX_DOCUMENT_BYTES = 4 * MiB;
/** Nesting of a JSON document: real ones stay below ten. */
const MAX_JSON_DEPTH = 64;
/** Values and names in a JSON document: a list of pods of 128 MiB has some three million; each takes some fifty bytes of memory. */
const MAX_JSON_VALUES = 4_000_000;
/** Artifacts that one manifest records; releases have some hundreds. */
const MAX_MANIFEST_ENTRIES = 10_000;
/** How far in the future a manifest's build time may lie: clocks of runners differ by seconds. */
const MAX_CLOCK_SKEW_MS = 5 * 60_000;
/** Names that a warning lists; more would hide the others. */
const MAX_LISTED_NAMES = 20;
/** Unsigned assets that are named one by one: all of those that projects in the field have. */
const MAX_UNSIGNED_SHOWN = 200;
/** A policy file: written by people, some hundred lines long. */
const MAX_POLICY_BYTES = 1 * MiB;
/** Lines of a policy file, and characters that could mean something in YAML: the parser takes some ten microseconds for each. */
const MAX_POLICY_LINES = 20_000;
const MAX_POLICY_INDICATORS = 50_000;
/** Levels of lists and mappings in a policy file; the deepest that means anything has ten. */
const MAX_POLICY_DEPTH = 32;
/** Problems of one policy file that are printed; who has more mends the first ones first. */
const MAX_POLICY_PROBLEMS = 100;
/** Above this age a manifest is warned about unless the policy says otherwise: 90 days, in milliseconds. */
const DEFAULT_MANIFEST_MAX_AGE_MS = 90 * 24 * 60 * 60_000;
/** How long a kept revocation list counts as fresh, and how old it may be while the network is down, in milliseconds. */
const DEFAULT_REVOCATIONS_FRESH_MS = 24 * 60 * 60_000;
const DEFAULT_REVOCATIONS_STALE_MS = 7 * 24 * 60 * 60_000;
/** As sigstore-go caps them: more is an attempt to keep the verifier busy. */
const MAX_LOG_ENTRIES = 32;
const MAX_TIMESTAMPS = 32;
/** Certificates of one chain; real ones have three, and only the first is looked at. */
const MAX_CHAIN_CERTIFICATES = 32;
/** The body of one log entry: digests, a signature and a certificate or two. */
const MAX_LOG_BODY_BYTES = 1 * MiB;
const MAX_SUBJECTS = 1024;
/** Facts that a run remembers, two for a piece of evidence and of some KiB each: what artifacts of one rule share is few. */
const MAX_REMEMBERED_FACTS = 256;
/** Verifications of one piece of evidence that another thread makes beforehand; usual evidence needs five. */
const MAX_FORESEEN_CALLS = 16;
/** What such a verification is over, in bytes: it is copied for the other thread. Attestations have some ten KiB. */
const MAX_FORESEEN_BYTES = 256 * KiB;
/** All of them for a batch of artifacts: usual evidence has some MiB, and what is beyond is verified where it is asked for. */
const MAX_FORESEEN_BATCH_BYTES = 32 * MiB;
/** The same where several rules may ask of the same artifacts, one rule after the other. */
const MAX_FACTS_ACROSS_RULES = 8192;
const MAX_DIGESTS_PER_SUBJECT = 32;
/** A subject alternative name; a URL with workflow and ref stays below 1 KiB. */
const MAX_SAN_BYTES = 8 * KiB;
/** Length of an identity pattern, in characters. */
const MAX_PATTERN_LENGTH = 4_096;
/** Characters of a workflow's address or a builder's id: of each a pattern is made, in which a character may become two. */
const MAX_WORKFLOW_ADDRESS = 1_024;
/** Attributes and documents that signatures of other forms are over: hundreds of bytes. Larger files are no such, and are not parsed. */
const MAX_SIGNED_DOCUMENT_BYTES = MiB;
/** A signature over the bytes themselves (plain Ed25519) needs them all in memory at once. */
const MAX_BYTES_IN_MEMORY = 64 * MiB;
/** Whole run, unless `timeout` says otherwise: half an hour, in milliseconds. */
const DEFAULT_TIMEOUT_MS = 30 * 60_000;
/** What a run that was ended by a signal has to remove what it began; GitHub kills a job some ten seconds after it cancelled it. */
const MAX_UNWINDING_MS = 3_000;
/** A TUF root, as the TUF client bounds it; Sigstore's are 6 KiB. */
const MAX_TUF_ROOT_BYTES = 512_000;
/** Roots that follow the known one, held until they are verified; Sigstore publishes about two a year. */
const MAX_TUF_ROOTS = 64;
/** One TUF request; its refresh asks for about five files. */
const TUF_REQUEST_TIMEOUT_MS = 5_000;
/** A whole TUF refresh, whose requests each have the deadline above. */
const TUF_REFRESH_TIMEOUT_MS = 20_000;
/** `gh attestation trusted-root`, which refreshes two TUF repositories of its own. */
const GH_TIMEOUT_MS = 60_000;
/** How old the embedded root may be when it stands in for TUF, in milliseconds (180 days). */
const DEFAULT_ROOT_MAX_AGE_MS = 180 * 24 * 60 * 60_000;
/** What the runner keeps: annotations of one level in a step, and characters in one. */
const MAX_ANNOTATIONS = 8;
const MAX_ANNOTATION_LENGTH = 4_000;
/** The runner drops a summary above 1 MiB whole. */
const MAX_SUMMARY_BYTES = 1_000_000;
/** Outputs of a job together may hold 1 MB, counted as UTF-16. */
const MAX_OUTPUT_LENGTH = 400_000;
/** A metrics file of an earlier run: ours has some two hundred series. */
const MAX_METRICS_BYTES = 256 * KiB;
/** What runs in a cluster, as kubectl prints it: some 10 KiB for each of thousands of pods. */
const MAX_DEPLOYED_BYTES = 128 * MiB;
/** Lines of a list of what is deployed: each artifact that a run may have, in ten places. */
const MAX_DEPLOYED_LINES = 1_000_000;
/** Manifests of a cluster, compose files and Dockerfiles: the largest charts with all their definitions print some 5 MiB. */
const MAX_DECLARED_BYTES = 16 * MiB;
/** Lines of such a file, characters that YAML gives a meaning to, and levels: scripts and dashboards inside of it count along. */
const MAX_DECLARED_LINES = 300_000;
const MAX_DECLARED_INDICATORS = 1_000_000;
/** Lines of a Dockerfile: the longest that are kept by hand have some 1,000; each word of an instruction looks through its lines. */
const MAX_DOCKERFILE_LINES = 10_000;
const MAX_DECLARED_LEVELS = 500;
/** Keys that the merge keys of such a file give, all together: a chain of merges gives the square of its length. */
const MAX_DECLARED_MERGED = 1_000_000;
/** Places that are shown of one deployed thing; their number is always told. */
const MAX_DEPLOYED_PLACES = 20;
/** The longest wait that a server may ask for before a request is sent again; a longer one ends the run with its reason. */
const MAX_RETRY_WAIT_MS = 30_000;
/** Hops to other addresses: a registry and its content network need one or two. */
const MAX_REDIRECTS = 5;
/** Until a proxy has opened a tunnel, and until the server behind it has answered the handshake. */
const PROXY_TIMEOUT_MS = 15_000;
/** The words of an error that a server sends; the rest is left unread. */
const MAX_ERROR_BYTES = 64 * KiB;
/** Entries of an archive that is installed: the largest toolchains have some ten thousand files. */
const MAX_ARCHIVE_ENTRIES = 200_000;
/** Folders of such an archive: the largest have some ten thousand. Each takes the file system longer than a file, and again to remove. */
const MAX_ARCHIVE_FOLDERS = 50_000;
/** What an archive may unpack to: the largest toolchains take some GiB. */
const MAX_UNPACKED_BYTES = 8 * 1024 * MiB;
/** How long a run may work on a tree of the tool cache before another one takes it for abandoned; jobs end after six hours. */
const MAX_UNFINISHED_MS = 24 * 60 * 60_000;
/** The list that a recheck goes by: MAX_ARTIFACTS entries with long paths. */
const MAX_RECHECK_LIST_BYTES = 64 * MiB;
/** A whole recheck; the same as a run without `timeout`. */
const RECHECK_TIMEOUT_MS = DEFAULT_TIMEOUT_MS;
/** How long before its end an exception is warned about; long enough to plan the work. */
const EXCEPTION_NOTICE_MS = 14 * 86_400_000;
/** The reason of an emergency switch is shown whole in every report. */
const MAX_SKIP_REASON_LENGTH = 500;
/** Assets of one release; GitHub allows no more. */
const MAX_RELEASE_ASSETS = 1_000;
/** One asset: GitHub takes none of 2 GiB and more. */
const MAX_ASSET_BYTES = 2 * 1024 * MiB;
/** All assets of a run together; more would fill the disk of a runner. */
const MAX_RELEASE_BYTES = 16 * 1024 * MiB;
/** Downloads at a time. */
const RELEASE_CONCURRENCY = 4;
/** A revocation list: MAX_REVOCATIONS entries with a sentence or two each. */
const MAX_REVOCATION_LIST_BYTES = 64 * MiB;
/** Entries of a revocation list; an artifact is looked up among them, never compared with each. */
const MAX_REVOCATIONS = 200_000;
/** One text of a revocation list: it is shown in full, in an annotation too. */
const MAX_REVOCATION_TEXT = 2_000;
/** The evidence of a revocation list. */
const MAX_REVOCATION_EVIDENCE_BYTES = 4 * MiB;
/** Files of evidence beside one list. */
const MAX_REVOCATION_EVIDENCE_FILES = 16;
/** One request for a revocation list or its evidence, and all of them together: 64 MiB at 2 MiB a second take 32 s. */
const REVOCATIONS_REQUEST_TIMEOUT_MS = 40_000;
const REVOCATIONS_FETCH_TIMEOUT_MS = 90_000;
/** How often a request for a list is sent again after an answer that may pass; a cached list may stand in after that. */
const REVOCATIONS_RETRIES = 2;
/** A value that a provenance claims, in characters: a URI with its ref. */
const MAX_CLAIMED_LENGTH = 500;
/** Entries that a Rekor v1 log looks up in one request (sigstore/rekor, openapi.yaml, `SearchLogQuery`). */
const MAX_LOG_QUERIES = 10;
/** An answer of a log: ten entries, some with the statement that was signed, of which the public log keeps up to 100 KB. */
const MAX_LOG_ANSWER_BYTES = 16 * MiB;
/** One request to a log, until its answer is read to the end. */
const LOG_REQUEST_TIMEOUT_MS = 30_000;
/** How often a request is sent again after an answer that may pass (429, 5xx), or none. */
const LOG_RETRIES = 2;
/** A text of a predicate that a pattern is matched with, in characters: what is longer is no name, version or address. */
const MAX_COMPARED_LENGTH = 4096;
/** Comparisons of one attestation that the report shows; the ones that fail come first. */
const MAX_SHOWN_COMPARISONS = 20;
/** Longest line that is printed; more helps nobody who reads a log. */
const MAX_LINE = 8_000;


/***/ }),

/***/ 28490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Z9: () => (/* binding */ wordsOf)
/* harmony export */ });
function accept(value) {
    return { ok: true, value };
}
function refuse(refusal) {
    return { ok: false, refusal };
}
/** What stands for words that speak of the inside of the gate or of a library, and not of the thing at hand. */
const UNFORESEEN = 'something that was not foreseen';
/** Names of errors that only faults of programs have; what they say names fields, functions and files of the program. */
const FAULTS = new Set(['TypeError', 'RangeError', 'ReferenceError', 'EvalError', 'RuntimeError', 'AssertionError']);
/** Node's own checks, and OpenSSL; what is said of TLS certificates is about the server. */
const INTERNAL_CODE = /^(?:ERR_(?!TLS_)|MODULE_NOT_FOUND)/;
/** Modules, source files, lines of a stack, OpenSSL's places. */
const INTERNAL_WORDS = /cannot find (?:module|package)|\bnode:|\bnode_modules\b|\.[cm]?[jt]s\b(?::\d+|['")]|$)|^\s*at |\berror:[0-9a-f]{6,}:/im;
/** Longer words hide what they are about. */
const MAX_WORDS = 500;
/** Causes of causes; a chain that leads back to itself ends here. */
const MAX_CAUSES = 8;
/**
 * The words of an unknown thrown thing, with those of its causes; never a stack, and never what a parser quotes of a text,
 * which may be a secret that a link led to. What was thrown by a fault of a program says nothing to users: of it the kind
 * alone is named.
 */
function wordsOf(error) {
    const said = [];
    for (let depth = 0, at = error; depth < MAX_CAUSES && (depth === 0 || at !== undefined); depth++) {
        const { words, cause } = partsOf(at);
        if (words !== undefined)
            said.push(words);
        at = cause;
    }
    const words = said.length > 0 ? said.join(': ') : `${UNFORESEEN} (${nameOf(error)})`;
    return words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS)}\u2026` : words;
}
/** Not by class: what `fetch` throws is of another realm. */
function partsOf(error) {
    if (typeof error !== 'object' || error === null)
        return { words: String(error) };
    const { message, code, cause, syscall } = error;
    const deeper = { ...(cause !== undefined && { cause }) };
    // `JSON.parse` throws this, with some of the text in the message.
    if (nameOf(error) === 'SyntaxError')
        return { words: 'it is not JSON', ...deeper };
    if (typeof message !== 'string' || message === '' || FAULTS.has(nameOf(error)))
        return deeper;
    if (typeof code === 'string' && INTERNAL_CODE.test(code))
        return deeper;
    // What the system says names the user's own files.
    if (typeof syscall !== 'string' && INTERNAL_WORDS.test(message))
        return deeper;
    // The readers of ProtoJSON name the value, which can be any text.
    const [, type] = /^unrecognized enum value [^]* for enum (\w+)$/i.exec(message) ?? [];
    return { words: type === undefined ? message : `it has a value that is not a ${type}`, ...deeper };
}
function nameOf(error) {
    const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
    return typeof name === 'string' && /^[A-Za-z0-9]{1,40}$/.test(name) ? name : 'no name';
}


/***/ }),

/***/ 80272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   XY: () => (/* binding */ codeOfFault),
/* harmony export */   _Q: () => (/* binding */ faultWords),
/* harmony export */   xo: () => (/* binding */ problemCode)
/* harmony export */ });
/** System errors that say that there is nothing under the name. Every other one says that nobody could look. */
const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);
/** Code of what exists and could not be read: exit code 3, whatever the file is for. */
const UNREADABLE = 'FILE_UNREADABLE';
/** @param code of the system error; undefined where it had none */
function faultOf(code) {
    return code !== undefined && ABSENT.has(code) ? 'absent' : 'unreadable';
}
/** The reason code of a system error. @param missing what an absent file is called: it differs by what the file is for */
function codeOfFault(code, missing) {
    return faultOf(code) === 'absent' ? missing : UNREADABLE;
}
/** True where a refusal says that nobody could look. */
function isUnreadable({ code }) {
    return code === UNREADABLE;
}
/**
 * The code for the problem of a file that says who is trusted (policy, key, trusted root, `deployed`): nothing is added where
 * it is absent or is not what it should be, which is a wrong configuration.
 */
function problemCode(refusal) {
    return isUnreadable(refusal) ? { code: UNREADABLE } : {};
}
/**
 * What is wrong with a file, for a sentence that begins with its name: `does not exist`, `cannot be read: permission denied`.
 *
 * @param refusal of a file that was opened with `shown: 'it'`
 */
function faultWords({ message }) {
    return message.replace(/^it /, '');
}


/***/ }),

/***/ 60890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openPlain)
/* harmony export */ });
/**
 * Opens what is hopefully a regular file; the caller asks before and afterwards (`fstat`). Throws the system's error, `ELOOP`
 * for a link that is refused.
 */
/* istanbul ignore next -- counters inside would not exist in the worker */
function openPlain(fs, path, links) {
    // Windows knows neither flag; there they are undefined, which counts as 0.
    const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = fs.constants;
    const fd = fs.openSync(path, O_RDONLY | O_NONBLOCK | (links === 'follow' ? 0 : O_NOFOLLOW));
    // Without the flag a link may have been put there after the caller asked; what is seen now was there when it was opened, or is newer.
    if (links === 'follow' || O_NOFOLLOW || fs.lstatSync(path).isFile())
        return fd;
    fs.closeSync(fd);
    throw Object.assign(new Error('a link is in the place of the file'), { code: 'ELOOP' });
}


/***/ }),

/***/ 32774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   L_: () => (/* binding */ refuseKind),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   dT: () => (/* binding */ refuseChanged),
/* harmony export */   hQ: () => (/* binding */ refuseError),
/* harmony export */   lf: () => (/* binding */ openRegular),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28490);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80272);
/* harmony import */ var _open_plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60890);
/**
 * The one door through which files are opened: no FIFO blocks here, no device is read, no link is followed that was merely
 * found, and nothing is read without end. Reasons of the file system become refusals. (The threads that hash open files by
 * `openPlain` too.)
 */





/**
 * Opens a regular file.
 *
 * @returns the open file, or a refusal: `options.missing` (absent), `FILE_UNREADABLE`, `UNSAFE_PATH` (link, no regular file).
 */
function openRegular(path, options = {}) {
    const { shown = path, links = 'refuse', way = [], missing } = options;
    let fd;
    try {
        for (const folder of way)
            if (node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(folder).isSymbolicLink())
                return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(refuseWay(shown));
        // Asked before opening: to open a device can already do something.
        const seen = links === 'follow' ? node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(path) : node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path);
        if (!seen.isFile())
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(refuseKind(shown, seen));
        const opened = (0,_open_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .openPlain */ .H)(/*#__PURE__*/ (node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2))), path, links);
        fd = opened;
        const found = node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(opened);
        if (!found.isFile())
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(refuseKind(shown, found));
        fd = undefined;
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)({ fd: opened, size: found.size, mode: found.mode });
    }
    catch (error) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(refuseError(shown, errorCode(error), missing));
    }
    finally {
        if (fd !== undefined)
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
    }
}
/**
 * The whole of a small file: evidence, keys, lists. The caller decides what is small.
 *
 * @param maxBytes more is `LIMIT_EXCEEDED`.
 * @returns the bytes, or a refusal: those of `openRegular`, `UNSAFE_PATH` where it changed meanwhile.
 */
function readWhole(path, maxBytes, options = {}) {
    const shown = options.shown ?? path;
    const opened = openRegular(path, options);
    if (!opened.ok)
        return opened;
    const { fd, size } = opened.value;
    try {
        if (size > maxBytes)
            return { refusal: tooLarge(shown, size, maxBytes) };
        const bytes = readOneMore(fd, size);
        if (bytes.length !== size)
            return { refusal: refuseChanged(shown) };
        return { bytes };
    }
    catch (error) {
        return { refusal: refuseError(shown, errorCode(error), options.missing) };
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
    }
}
/** The first bytes of a file: all of it where there are fewer. Undefined where it cannot be read or is no regular file. */
function readHead(path, bytes, links = 'refuse') {
    const opened = openRegular(path, { links });
    if (!opened.ok)
        return undefined;
    const { fd } = opened.value;
    try {
        const head = Buffer.alloc(bytes);
        return head.subarray(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, head, 0, bytes, 0));
    }
    catch {
        return undefined;
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
    }
}
const read = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.read);
/**
 * An open file from its beginning, piece by piece. Each piece is overwritten by the next one. Throws the signal's reason, and
 * errors of the disk.
 *
 * @param chunk most bytes of a piece
 */
async function* piecesOf(fd, chunk, signal) {
    const buffer = Buffer.allocUnsafeSlow(chunk);
    for (let position = 0;;) {
        signal?.throwIfAborted();
        const { bytesRead } = await read(fd, buffer, 0, chunk, position);
        if (bytesRead === 0)
            return;
        yield buffer.subarray(0, bytesRead);
        position += bytesRead;
    }
}
/** The bytes up to the stated size, and one more if there is one: the sign of a file that grows, or that states nothing (/proc). */
function readOneMore(fd, size) {
    const buffer = Buffer.allocUnsafeSlow(size + 1);
    let length = 0;
    while (length < buffer.length) {
        const count = node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, buffer, length, buffer.length - length, length);
        if (count === 0)
            break;
        length += count;
    }
    return buffer.subarray(0, length);
}
function tooLarge(shown, size, maxBytes) {
    return {
        code: 'LIMIT_EXCEEDED',
        message: `${shown} is too large to be read whole`,
        expected: `at most ${maxBytes} bytes`,
        actual: `${size} bytes`,
    };
}
/** The code of a system error; anything else that was thrown has none. Not by class: another realm has its own `Error`. */
function errorCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
        ? error.code
        : undefined;
}
const WORDS = {
    ENOENT: 'does not exist',
    ENOTDIR: 'does not exist (a part of its path is not a folder)',
    ELOOP: 'cannot be read: it leads through links without end, or a link took its place',
    EMLINK: 'cannot be read: a link took its place',
    EACCES: 'cannot be read: permission denied',
    EPERM: 'cannot be read: permission denied',
    EMFILE: 'cannot be read: too many open files',
    ENAMETOOLONG: 'cannot exist: its name is too long',
    EIO: 'cannot be read: the disk reports an error',
};
/**
 * Refusal for a system error; what it means decides `file-fault.ts`. `ELOOP` is also what `O_NOFOLLOW` says of a link, and
 * `EMLINK` on FreeBSD.
 */
function refuseError(shown, code, missing = 'ARTIFACT_NOT_FOUND') {
    const reason = (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOfFault */ .XY)(code, missing);
    if ((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(code) === 'absent')
        return { code: reason, message: `${shown} ${WORDS[code ?? ''] ?? 'does not exist'}` };
    return {
        code: reason,
        message: `${shown} ${WORDS[code ?? ''] ?? 'cannot be read'} (${code ?? 'no reason given'})`,
        hint: 'Make the file readable for the user that runs the gate.',
    };
}
function refuseWay(shown) {
    return {
        code: 'UNSAFE_PATH',
        message: `${shown} leads through a symbolic link to another folder`,
        hint: 'Put the file where its name says, or name it without a placeholder.',
    };
}
/** Refusal for a thing that is no regular file. */
function refuseKind(shown, kind) {
    return {
        code: 'UNSAFE_PATH',
        message: `${shown} is not a regular file`,
        expected: 'a regular file',
        actual: nameKind(kind),
        ...(kind.isSymbolicLink()
            ? {}
            : { hint: 'Name a regular file; other things cannot be read twice with the same result.' }),
    };
}
function nameKind(kind) {
    if (kind.isDirectory())
        return 'a folder';
    if (kind.isSymbolicLink())
        return 'a symbolic link';
    if (kind.isFIFO())
        return 'a FIFO';
    return kind.isSocket() ? 'a socket' : 'a device';
}
/** Refusal for a file that was not the same before and after it was read: what was hashed is not what lies there. */
function refuseChanged(shown) {
    return {
        code: 'UNSAFE_PATH',
        message: `${shown} changed while it was read`,
        hint: 'Let nothing write to the artifacts while the gate runs.',
    };
}


/***/ }),

/***/ 99016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ fileInTheWay)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** What stands in the way of a path that is to be written. */


/**
 * The file that a path leads through as if it were a folder.
 *
 * @param path absolute
 * @returns its absolute path; undefined where every part of the way that is there is a folder
 */
function fileInTheWay(path) {
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path); at !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at); at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const found = statusOf(at);
        if (found)
            return found.isDirectory() ? undefined : at;
    }
    return undefined;
}
/** Undefined for what is not there, and for what may not be looked at. */
function statusOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 96889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Is: () => (/* binding */ sarif),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   W2: () => (/* binding */ uriPart),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   _n: () => (/* binding */ xml),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   xg: () => (/* binding */ shownAlone)
/* harmony export */ });
/**
 * Encoders for untrusted text (names, identities, messages with such in them), one for each sink of the reports.
 * JSON needs none: `JSON.stringify` is exact. Log lines and annotations are encoded once more by the host.
 */
/** What a person cannot see or what moves the text around it: controls, bidi and zero-width marks, odd spaces, fillers. */
const INVISIBLE = /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u{2800}]/gu;
/** Longest value that is shown whole unless the caller says otherwise; real identities stay below it. */
const DEFAULT_LENGTH = 300;
/** Room for the words that stand where text was cut. */
const CUT_NOTE = 32;
function codePoint(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
/**
 * All of it can be seen: most names, digests and sentences are so, and lines with the signs of our own reports. They are done with in
 * one look, since the classes of Unicode above take V8 longer to compile than a small run takes to verify.
 */
const PLAINLY_VISIBLE = /^[ -~\u2713\u2717\u2026\u00b7\u00d7\u2192\u2013\u2014\u2019]*$/;
/** Shows every invisible character as `\u{\u2026}`. */
function visible(text) {
    return PLAINLY_VISIBLE.test(text) ? text : text.replace(INVISIBLE, codePoint);
}
/** Text on one line for a person: invisible characters shown, and cut in the middle (with the count) where too long. */
function plain(text, length = DEFAULT_LENGTH) {
    return cut(text, length, visible);
}
/**
 * Quotes an untrusted value inside a sentence, if it could be mistaken for a part of it or has to be cut. In quotes a value is
 * as it was written, since patterns are full of backslashes. One with `"`, with invisible characters or with a `\` at its end
 * has each `"` and `\` behind a `\`, so that the end of the value is where it seems to be.
 */
function show(text, length = DEFAULT_LENGTH) {
    if (text.length <= length && (BARE_ASCII.test(text) || BARE.test(text)))
        return visible(text);
    if (text.length <= length && !/["\uD800-\uDFFF]|\\(?:$|u\{)/.test(text) && visible(text) === text)
        return `"${text}"`;
    return `"${cut(text, length, (part) => part.replace(/["\\]|[^"\\]+/g, (piece) => QUOTED[piece] ?? visible(piece)))}"`;
}
/**
 * An untrusted value that ends where its line ends, so that it needs no quotes. What could not be seen at its ends is quoted.
 */
function shownAlone(text, length = DEFAULT_LENGTH) {
    return text === '' || text.trim() !== text ? show(text, length) : plain(text, length);
}
/** Names, paths and addresses without blanks or quotes, which do not begin or end like punctuation; those of ASCII are found first. */
const BARE_ASCII = /^[A-Za-z0-9._/~@-](?:[A-Za-z0-9._/~@:+=%#-]*[A-Za-z0-9_/~-])?$/;
const BARE = /^[\p{L}\p{N}._/~@-](?:[\p{L}\p{M}\p{N}._/~@:+=%#-]*[\p{L}\p{M}\p{N}_/~-])?$/u;
const QUOTED = { '"': '\\"', '\\': '\\\\' };
/** Encodes character by character, so that no `\u{\u2026}` is cut in two; the middle goes first, since names differ at their ends. */
function cut(text, length, encode) {
    if (text.length <= length) {
        const whole = encode(text);
        if (whole.length <= length)
            return whole;
    }
    const characters = Array.from(text);
    const half = Math.max(8, Math.floor((length - CUT_NOTE) / 2));
    const head = take(characters, half, encode);
    const tail = take(characters.slice(head.length).reverse(), half, encode).reverse();
    const hidden = characters.length - head.length - tail.length;
    if (hidden === 0)
        return [...head, ...tail].join('');
    return `${head.join('')}\u2026(${hidden} characters cut)\u2026${tail.join('')}`;
}
function take(characters, room, encode) {
    const taken = [];
    let used = 0;
    for (const character of characters) {
        const encoded = encode(character);
        used += encoded.length;
        if (used > room)
            break;
        taken.push(encoded);
    }
    return taken;
}
/**
 * Text for the job summary, in a tag or in an attribute. Every ASCII character with a meaning in HTML or in Markdown
 * becomes a numeric reference: the summary is one HTML block, but its safety must not hang on where that block ends.
 */
function html(text, length = DEFAULT_LENGTH) {
    return plain(text, length).replace(/[\x21-\x2b\x3a-\x40\x5b-\x60\x7b-\x7e]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** An untrusted value in the summary. GitHub looks for @mentions, #123, commits and addresses everywhere but in `<code>`. */
function code(text, length = DEFAULT_LENGTH) {
    const encoded = html(text, length);
    return `<code>${text.length <= UNBROKEN ? encoded : breakable(encoded)}</code>`;
}
/** Shorter values fit into any column. */
const UNBROKEN = 24;
/** Where an address may break: behind `/`, `?`, `&`, `=`, `@`, and within what has none of them (a digest). */
const BREAKS = /(?:\/|&#(?:38|61|63|64);)+(?!$)|(?:&#[0-9]+;|[^&/\s]){32}(?=(?:&#[0-9]+;|[^&/\s]){8})/gu;
/** Lets a long value break, without a character that would be copied with it. @param encoded by `html` */
function breakable(encoded) {
    return encoded.replace(BREAKS, '$&<wbr>');
}
/** Characters with a meaning in XML 1.0 (section 2.4); what it cannot hold at all (section 2.2) is shown by `plain`. */
const XML = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text for XML and for a page of HTML, as content or in an attribute in quotes. */
function xml(text, length = DEFAULT_LENGTH) {
    return plain(text, length).replace(/[&<>"']/g, (character) => XML[character] ?? character);
}
/** A part of a URI (RFC 3986, section 2.1): every character that has a meaning in one becomes `%\u2026`; half a surrogate pair is U+FFFD. */
function uriPart(text) {
    return encodeURIComponent(Buffer.from(text).toString());
}
/**
 * Text for a SARIF message, which gives a meaning to `[text](target)` and to `{0}` (SARIF 2.1.0, sections 3.11.5 and 3.11.6).
 * Brackets that make no link stay as they are, since most viewers show a backslash as one.
 */
function sarif(text, length = 2_000) {
    const shown = plain(text, length).replace(/\{([0-9]+)\}/g, '{{$1}}');
    return shown.includes('](') ? shown.replace(/[[\]\\]/g, (character) => `\\${character}`) : shown;
}
/** Pieces of a sentence that belong together: code in backticks, a value quoted by `show`, blanks. */
const PIECES = /(`[^`]+`|"(?:[^"\\]|\\.)*"| +)/;
/** A word of plain language or a number; nothing in it can become a mention, a link or markup. */
const WORD = /^(?:[\p{L}\p{M}]+(?:['\u2019-][\p{L}\p{M}\p{N}]+)*|\p{N}{1,6}(?:[.,]\p{N}{1,6})*|[\u2013\u2014-])$/u;
/**
 * A sentence in the summary: whatever is not plain words (names, addresses, digests, `\u2026`) is set as code, for the same
 * reason as in `code`, and because it reads well.
 */
function prose(text, length = 1_500) {
    return plain(text, length).split(PIECES).map(prosePiece).join('');
}
function prosePiece(piece) {
    if (piece.trim() === '')
        return piece;
    if (piece.length > 2 && piece.startsWith('`') && piece.endsWith('`'))
        return code(piece.slice(1, -1), Infinity);
    if (piece.startsWith('"'))
        return code(piece, Infinity);
    const [, before = '', middle = '', after = ''] = /^([(']*)(.*?)([.,;:!?)']*)$/u.exec(piece) ?? [];
    if (middle === '' || (WORD.test(middle) && !/^(?:gh-|[0-9a-f]{7,}$)/i.test(middle)))
        return html(piece, Infinity);
    return `${html(before, Infinity)}${code(middle, Infinity)}${html(after, Infinity)}`;
}
/** `10,000`: the same everywhere, whatever the machine's locale. */
function count(value) {
    return String(value).replace(/\B(?=(?:[0-9]{3})+$)/g, ',');
}


/***/ }),

/***/ 51127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ keepMemorySmall),
/* harmony export */   t7: () => (/* binding */ makeRoomFor)
/* harmony export */ });
/* unused harmony exports withFlagsOfStart, memoryFlags */
/**
 * How much memory V8 takes beside what is in use. By itself it lets what was just made grow to 128 MiB before it looks what of it is still
 * needed, and everything else to four times of what was needed last. A run over thousands of artifacts makes and drops the
 * same few MiB again and again: it is as fast with less (docs/performance.md).
 */
// Not imported, as in `compile-cache.ts`: this file is part of the engine, and lies beside it for `compiled-chunks.ts`.
const { getHeapSpaceStatistics, setFlagsFromString } = process.getBuiltinModule('node:v8');
/** Versions of Node.js that are known to have both flags; another one could print that it does not know them. */
const KNOWN_VERSIONS = { from: 20, to: 24 };
/** Each flag with the value that it gets here, and the one that it has in these versions. */
const FLAGS = [
    // The room for what was just made stays as large as the start made it, some MiB.
    { name: '--semi-space-growth-factor', value: 1, before: 2 },
    // What is kept may grow by as much again before V8 looks what of it is still needed.
    { name: '--heap-growing-percent', value: 100, before: 0 },
];
/** Whether this process keeps its memory small; in another one nothing is changed. */
let isKept = false;
/**
 * Keeps memory near to what is in use; to be called once the engine is loaded. V8 reads both flags whenever it has collected
 * garbage. They say when it collects again, and change nothing of what is computed.
 *
 * The flags are set back when the process ends: V8 writes into compiled code which flags it has, and the next run, which loads its
 * code before it sets them, would refuse it (`compiled-chunks.ts`).
 */
function keepMemorySmall(version = process.versions.node) {
    for (const flag of memoryFlags(version))
        setFlagsFromString(flag);
    isKept = memoryFlags(version).length > 0;
    process.prependOnceListener('exit', () => {
        for (const flag of memoryFlags(version, 'before'))
            setFlagsFromString(flag);
    });
}
/** Does something with the flags that V8 began with, and sets them again. */
function withFlagsOfStart(work, version = process.versions.node) {
    for (const flag of memoryFlags(version, 'before'))
        setFlagsFromString(flag);
    try {
        return work();
    }
    finally {
        for (const flag of memoryFlags(version))
            setFlagsFromString(flag);
    }
}
/**
 * Files of lists that are worth more room. Each leaves some KiB behind, and in little room V8 collects garbage every few hundred of
 * them, which takes time, and believes that what it then finds in use will be kept.
 */
const MANY_FILES = 2_000;
/** The room for what was just made in such a run, in bytes: two halves of 8 MiB. With more of it, memory is larger and the run as fast. */
const ROOM = 16 * 1024 * 1024;
/** Values that are made to see that the room grows, 32 KiB each; more than would ever be needed. */
const MOST_FILLERS = 1_024;
/**
 * Makes the room for new values larger while many files are read. V8 makes it larger only when much of what lies in it is in use. So
 * some MiB are in use here for some milliseconds. V8 may make it smaller again, so that this is called now and then.
 *
 * @param files how many are still to be read
 * @returns bytes of the room; undefined where it stays as it is
 */
function makeRoomFor(files) {
    if (!isKept || files < MANY_FILES || newRoom() >= ROOM)
        return undefined;
    const [growth] = FLAGS;
    const inUse = [];
    setFlagsFromString(`${growth.name}=${Math.max(2, Math.floor(ROOM / newRoom()))}`);
    while (newRoom() < ROOM && inUse.length < MOST_FILLERS)
        inUse.push(new Array(4_096).fill(0));
    setFlagsFromString(`${growth.name}=${growth.value}`);
    return newRoom();
}
function newRoom() {
    return getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? ROOM;
}
/**
 * @param which the values that they get, or those that V8 begins with
 * @returns none for a version that may not know them
 */
function memoryFlags(version, which = 'value') {
    const major = Number.parseInt(version, 10);
    if (!(major >= KNOWN_VERSIONS.from && major <= KNOWN_VERSIONS.to))
        return [];
    return FLAGS.map((flag) => `${flag.name}=${flag[which]}`);
}


/***/ }),

/***/ 12469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ printableLines),
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _formats_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96889);
/**
 * The encoder for everything that either host prints. The runner looks for commands in all output: a line that begins
 * with `::`, and `##[` anywhere in a line. Names, identities and server messages must not become one, nor move the
 * cursor of a terminal, nor look like another text than they are.
 */


/** One line: what is invisible is shown as `\u{\u2026}`, no command of the runner is left, and what is too long is cut. */
function printable(text) {
    const cut = text.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LINE */ .MV ? `${text.slice(0, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LINE */ .MV)}\u2026(${text.length - _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LINE */ .MV} characters cut)` : text;
    return inert(cut);
}
/** Several lines: a newline of `text` is one, everything else is as in `printable`. */
function printableLines(text) {
    return text.split('\n').map(printable).join('\n');
}
/** The runner trims a line before it looks for `::`, and takes more characters for blank than the space. */
function inert(text) {
    return (0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text)
        .replaceAll('##[', '##\\u{5b}')
        .replace(/^(\s*):(?=:)/, '$1\\u{3a}');
}


/***/ }),

/***/ 49303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ REDRAW_MS),
/* harmony export */   O_: () => (/* binding */ saidNow),
/* harmony export */   VM: () => (/* binding */ progressPace)
/* harmony export */ });
/** How often a log gets a line of progress: it keeps every line, other than a terminal. */
const INTERVAL_MS = 10_000;
/** How often a terminal is written to: as often as an eye can follow. */
const REDRAW_MS = 100;
/** Says of each moment whether a line is due: an interval after the start, and after the line before. Ten seconds where none is given. */
function progressPace(now, interval = INTERVAL_MS) {
    let last = now();
    return () => {
        if (now() - last < interval)
            return false;
        last = now();
        return true;
    };
}
/** The text of a line of progress, which is worked out only where it is shown. */
function saidNow(text) {
    return typeof text === 'string' ? text : text();
}


/***/ }),

/***/ 71411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ endingSignal),
/* harmony export */   n: () => (/* binding */ endSoon)
/* harmony export */ });
/* harmony import */ var _core_ended_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16427);
/**
 * The signals that ask a process to end. The first ends the run in order: what was begun is removed, and outputs and report
 * say what happened. The second ends it at once.
 *
 * GitHub cancels a job by SIGINT, SIGTERM 7.5 seconds later and, 2.5 seconds after that, a kill that nobody can handle.
 */

/** On Windows Ctrl+Break and the closing of a console are signals too; SIGTERM ends a process there without asking it. */
const ENDING = [
    'SIGINT',
    'SIGTERM',
    'SIGHUP',
    ...(process.platform === 'win32' ? ['SIGBREAK'] : []),
];
/** How long what is left of a run may hold the process after the run has ended, in milliseconds. */
const LINGER_MS = 500;
/** @returns a signal that aborts with `EndedBySignal` when the process is asked to end. */
function endingSignal(process = globalThis.process) {
    const controller = new AbortController();
    for (const name of ENDING) {
        process.on(name, () => {
            if (controller.signal.aborted)
                process.exit((0,_core_ended_js__WEBPACK_IMPORTED_MODULE_0__/* .signalCode */ .S2)(name));
            controller.abort(new _core_ended_js__WEBPACK_IMPORTED_MODULE_0__/* .EndedBySignal */ .yJ(name));
        });
    }
    return controller.signal;
}
/** Ends the process soon after a run that was ended by a signal: a request or a thread of it may still hold it. */
function endSoon(ended) {
    if (ended.aborted)
        setTimeout(() => process.exit(), LINGER_MS).unref();
}


/***/ }),

/***/ 75199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CRASHED),
/* harmony export */   Z: () => (/* binding */ failClosed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28490);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12469);
/* harmony import */ var _streams_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28203);
/** What all entries do first. */




/** What was not proven must not pass: an end that nobody planned is "could not look". */
const CRASHED = 3;
/**
 * Ends the process with `exitCode` on anything that nobody caught, and also where the event loop runs dry before the
 * gate is through: without this a promise that is never settled would end as a success. A stream that nobody reads is no
 * such thing: it changes nothing.
 *
 * @param prefix begins the one line that is printed, such as `::error::`.
 */
function failClosed(exitCode, prefix) {
    process.exitCode = exitCode;
    (0,_streams_js__WEBPACK_IMPORTED_MODULE_3__/* .outliveReaders */ .Bd)();
    const crash = (error) => {
        const words = (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(`signature-gate stopped because of an internal error; nothing was verified: ${(0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(error)}`);
        try {
            // Straight to the file: a stream could still hold the line when the process ends.
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(2, `${prefix}${words}\n`);
        }
        catch {
            // Nobody reads; what throws in here would change the exit code to Node's own 7.
        }
        process.exit(exitCode);
    };
    process.on('uncaughtException', crash);
    process.on('unhandledRejection', crash);
}


/***/ }),

/***/ 28203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ outliveReaders),
/* harmony export */   Qf: () => (/* binding */ inBlocks),
/* harmony export */   Sw: () => (/* binding */ whoeverReads),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/**
 * Printing, whoever reads. A reader that has seen enough (`| head -1`) or a disk that is full must not change what a run comes
 * to: the exit code is the verdict's, and outputs and reports have ways of their own.
 */
/** Prints, or does not. */
function print(sink, text) {
    whoeverReads(() => sink.write(text));
}
/** Runs something that prints. Pipes fail later by an event, files on Linux at once. */
function whoeverReads(printing) {
    try {
        printing();
    }
    catch {
        // There is nobody left to tell.
    }
}
/** Characters that are written at once: a write for each of ten thousand lines takes longer than to verify them. */
const BLOCK = 64 * 1024;
/** Lines joined into few texts, none of which ends with an `eol`. */
function* inBlocks(lines, eol) {
    let block = [];
    let size = 0;
    for (const line of lines) {
        block.push(line);
        size += line.length;
        if (size < BLOCK)
            continue;
        yield block.join(eol);
        block = [];
        size = 0;
    }
    if (block.length > 0)
        yield block.join(eol);
}
/** Keeps the failing of a stream from ending the process. */
function outliveReaders(streams = [process.stdout, process.stderr]) {
    for (const stream of streams)
        stream.on('error', () => undefined);
}


/***/ }),

/***/ 6072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _files_way_to_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99016);
/* harmony import */ var _streams_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28203);
/** Writing a file so that nobody reads half of it. */





/**
 * Writes beside `path` (absolute) and renames; folders on the way are made. A link at `path` is replaced, not followed. Pieces are
 * written as they are made, many at once.
 */
async function writeWhole(path, text) {
    const file = (0,_files_way_to_js__WEBPACK_IMPORTED_MODULE_3__/* .fileInTheWay */ .I)(path);
    if (file !== undefined)
        throw new Error(`${file} is a file, and not a folder that could hold another one`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, typeof text === 'string' ? text : (0,_streams_js__WEBPACK_IMPORTED_MODULE_4__/* .inBlocks */ .Qf)(text.pieces, ''), { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ })

};
