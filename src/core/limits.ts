/** Every cap and time limit, each with its reason. Reaching one is a refusal (`LIMIT_EXCEEDED`), never a silent cut. */

const KiB = 1024;
const MiB = 1024 * KiB;

/** Artifacts of one run: far above any release, far below what makes a report unreadable to a machine. */
export const MAX_ARTIFACTS = 100_000;
/** Lines in one input: an input is written by a person or a short script. */
export const MAX_INPUT_LINES = 100_000;
/** Folder entries that one glob may look at. */
export const MAX_GLOB_ENTRIES = 1_000_000;
/**
 * Missing files of a run for which it is looked what they may have meant. Who misses more has another folder than they think, and
 * the first ones show it; each look goes through some sixty folders.
 */
export const MAX_HINTS = 20;
/** Depth of folders below the workspace that a glob descends to. */
export const MAX_GLOB_DEPTH = 64;
/** `*`, `?` and groups in one pattern: keeps matching time small for every name. */
export const MAX_GLOB_WILDCARDS = 32;

/** One evidence file. Real bundles are a few KiB; SBOM attestations reach some tens of MiB. */
export const MAX_EVIDENCE_BYTES = 128 * MiB;
/** A signature by minisign, signify, SSH or CMS: few keys, comments of at most 8 KiB (minisign(1)), some certificates. */
export const MAX_KEY_SIGNATURE_BYTES = 64 * KiB;
/** Signatures of one list that are named by their keys; HashiCorp publishes two. */
export const MAX_KEY_NAMED_SIGNATURES = 16;
/** A certificate beside a detached signature, with its chain: some KiB. */
export const MAX_CERTIFICATE_FILE_BYTES = 1 * MiB;
/**
 * Evidence that a run holds at a time, wherever it comes from: files, GitHub, registries. It is parsed to about as much again;
 * runners have 7 GiB, but a gate that needs one of them is a burden.
 */
export const MAX_HELD_EVIDENCE_BYTES = 256 * MiB;
/** Files that were looked at to tell evidence from artifacts, kept until they are read as evidence: some hundred bundles. */
export const MAX_LOOKED_EVIDENCE_BYTES = 8 * MiB;
/** Files, and evidence, of which several rules are about the same: so much of each is kept from one rule to the next. */
export const MAX_SHARED_BYTES = 32 * MiB;
/** Bundles in one JSON-lines file. */
export const MAX_BUNDLES_PER_FILE = 1_000;
/** Signatures of one DSSE envelope: Cloud Build writes one for each of its keys, and two at most. */
export const MAX_ENVELOPE_SIGNATURES = 8;
/** A checksum list: a million entries of a hundred bytes. */
export const MAX_CHECKSUM_LIST_BYTES = 100 * MiB;
/** Entries of a checksum list: ten for each artifact that a run may have. */
export const MAX_CHECKSUM_ENTRIES = 1_000_000;
/** One line of a checksum list, in bytes: the longest path that systems take (4 KiB), every byte of it escaped, and a digest. */
export const MAX_CHECKSUM_LINE = 16 * KiB;
/** A public key file. */
export const MAX_KEY_BYTES = 64 * KiB;
/** One file of evidence of a key that others sign: a bundle has some KiB. */
export const MAX_KEY_EVIDENCE_BYTES = 4 * MiB;
/** Keys of one file or text. A rotation leaves two or three, and each may cost a verification of every signature. */
export const MAX_KEYS = 100;
/** OpenPGP certificates: a keyring of a project, with the signatures that others put on its keys. */
export const MAX_OPENPGP_KEY_BYTES = 4 * MiB;
/** Certificates of one run: each is tried for each signature that names it. */
export const MAX_OPENPGP_KEYS = 1_000;
/** OpenPGP signatures in one file; releases with many signers have some twenty. */
export const MAX_OPENPGP_SIGNATURES = 64;
/** A detached OpenPGP signature file, armor included. */
export const MAX_OPENPGP_SIGNATURE_BYTES = 1 * MiB;
/** A clearsigned document: it is read whole, line by line. */
export const MAX_CLEARSIGNED_BYTES = 16 * MiB;
/** One answer of a keyserver, and the time that it may take. */
export const KEYSERVER_TIMEOUT_MS = 20_000;
/** One answer of a package index: two attestations of some tens of KiB, or some dozens of a file that many attested. */
export const MAX_PACKAGE_ANSWER_BYTES = 16 * MiB;
/** What an index of packages may take for one answer, and how many files are asked about at the same time. */
export const PACKAGE_INDEX_TIMEOUT_MS = 20_000;
export const PACKAGE_INDEX_CONCURRENCY = 4;
/** The signature in a NuGet package: some tens of KiB with its chains and timestamps. */
export const MAX_PACKAGE_SIGNATURE_BYTES = 1 * MiB;
/** The directory of a NuGet package, which is read whole: about a hundred bytes an entry. */
export const MAX_PACKAGE_DIRECTORY_BYTES = 16 * MiB;
/** Keys of a package registry, old ones among them: a handful. */
export const MAX_REGISTRY_KEYS = 100;
/** A tag object with its message, and the time that git may take to read it. */
export const MAX_TAG_BYTES = 1 * MiB;
export const GIT_TIMEOUT_MS = 30_000;
/** A commit with its message and its parents, and one folder of it: half a million files with long names. */
export const MAX_COMMIT_BYTES = 1 * MiB;
export const MAX_TREE_BYTES = 64 * MiB;
/** A file that decides whom to trust, where it is compared with a commit: as large as the largest of them may be. */
export const MAX_BELIEVED_BYTES = 128 * MiB;
/** A signature by gitsign: certificate, log entry and timestamp have some KiB each. */
export const MAX_GITSIGN_BYTES = 128 * KiB;
/** Hashes of an inclusion proof: one for each level of a tree, which cannot have more leaves than an int64 counts. */
export const MAX_PROOF_HASHES = 64;
/** Certificates from a signer's issuer up to the trust anchor, and ways there: Sigstore's instances have up to three, and one. */
export const MAX_PATH_CERTIFICATES = 8;
export const MAX_PATHS = 64;
/** Trusted roots of one file; `gh attestation trusted-root` prints two. */
export const MAX_TRUSTED_ROOTS = 64;
/** A trusted root file, all roots of it together. */
export const MAX_TRUSTED_ROOT_BYTES = 4 * MiB;
/** An image manifest, a policy or a signed JSON document. */
export const MAX_DOCUMENT_BYTES = 4 * MiB;
/** Nesting of a JSON document: real ones stay below ten. */
export const MAX_JSON_DEPTH = 64;
/** Values and names in a JSON document: a list of pods of 128 MiB has some three million; each takes some fifty bytes of memory. */
export const MAX_JSON_VALUES = 4_000_000;
/** Artifacts that one manifest records; releases have some hundreds. */
export const MAX_MANIFEST_ENTRIES = 10_000;
/** How far in the future a manifest's build time may lie: clocks of runners differ by seconds. */
export const MAX_CLOCK_SKEW_MS = 5 * 60_000;
/** Names that a warning lists; more would hide the others. */
export const MAX_LISTED_NAMES = 20;
/** Unsigned assets that are named one by one: all of those that projects in the field have. */
export const MAX_UNSIGNED_SHOWN = 200;

/** A policy file: written by people, some hundred lines long. */
export const MAX_POLICY_BYTES = 1 * MiB;
/** Lines of a policy file, and characters that could mean something in YAML: the parser takes some ten microseconds for each. */
export const MAX_POLICY_LINES = 20_000;
export const MAX_POLICY_INDICATORS = 50_000;
/** Levels of lists and mappings in a policy file; the deepest that means anything has ten. */
export const MAX_POLICY_DEPTH = 32;
/** Problems of one policy file that are printed; who has more mends the first ones first. */
export const MAX_POLICY_PROBLEMS = 100;

/** Above this age a manifest is warned about unless the policy says otherwise: 90 days, in milliseconds. */
export const DEFAULT_MANIFEST_MAX_AGE_MS = 90 * 24 * 60 * 60_000;
/** How long a kept revocation list counts as fresh, and how old it may be while the network is down, in milliseconds. */
export const DEFAULT_REVOCATIONS_FRESH_MS = 24 * 60 * 60_000;
export const DEFAULT_REVOCATIONS_STALE_MS = 7 * 24 * 60 * 60_000;

/** As sigstore-go caps them: more is an attempt to keep the verifier busy. */
export const MAX_LOG_ENTRIES = 32;
export const MAX_TIMESTAMPS = 32;
/** Certificates of one chain; real ones have three, and only the first is looked at. */
export const MAX_CHAIN_CERTIFICATES = 32;
/** The body of one log entry: digests, a signature and a certificate or two. */
export const MAX_LOG_BODY_BYTES = 1 * MiB;
export const MAX_SUBJECTS = 1024;
/** Facts that a run remembers, two for a piece of evidence and of some KiB each: what artifacts of one rule share is few. */
export const MAX_REMEMBERED_FACTS = 256;
/** Verifications of one piece of evidence that another thread makes beforehand; usual evidence needs five. */
export const MAX_FORESEEN_CALLS = 16;
/** What such a verification is over, in bytes: it is copied for the other thread. Attestations have some ten KiB. */
export const MAX_FORESEEN_BYTES = 256 * KiB;
/** All of them for a batch of artifacts: usual evidence has some MiB, and what is beyond is verified where it is asked for. */
export const MAX_FORESEEN_BATCH_BYTES = 32 * MiB;
/** The same where several rules may ask of the same artifacts, one rule after the other. */
export const MAX_FACTS_ACROSS_RULES = 8192;
export const MAX_DIGESTS_PER_SUBJECT = 32;
/** A subject alternative name; a URL with workflow and ref stays below 1 KiB. */
export const MAX_SAN_BYTES = 8 * KiB;
/** Length of an identity pattern, in characters. */
export const MAX_PATTERN_LENGTH = 4_096;
/** Characters of a workflow's address or a builder's id: of each a pattern is made, in which a character may become two. */
export const MAX_WORKFLOW_ADDRESS = 1_024;

/** Attributes and documents that signatures of other forms are over: hundreds of bytes. Larger files are no such, and are not parsed. */
export const MAX_SIGNED_DOCUMENT_BYTES = MiB;

/** A signature over the bytes themselves (plain Ed25519) needs them all in memory at once. */
export const MAX_BYTES_IN_MEMORY = 64 * MiB;

/** Whole run, unless `timeout` says otherwise: half an hour, in milliseconds. */
export const DEFAULT_TIMEOUT_MS = 30 * 60_000;
/** What a run that was ended by a signal has to remove what it began; GitHub kills a job some ten seconds after it cancelled it. */
export const MAX_UNWINDING_MS = 3_000;
/** A TUF root, as the TUF client bounds it; Sigstore's are 6 KiB. */
export const MAX_TUF_ROOT_BYTES = 512_000;
/** Roots that follow the known one, held until they are verified; Sigstore publishes about two a year. */
export const MAX_TUF_ROOTS = 64;
/** One TUF request; its refresh asks for about five files. */
export const TUF_REQUEST_TIMEOUT_MS = 5_000;
/** A whole TUF refresh, whose requests each have the deadline above. */
export const TUF_REFRESH_TIMEOUT_MS = 20_000;
/** `gh attestation trusted-root`, which refreshes two TUF repositories of its own. */
export const GH_TIMEOUT_MS = 60_000;
/** How old the embedded root may be when it stands in for TUF, in milliseconds (180 days). */
export const DEFAULT_ROOT_MAX_AGE_MS = 180 * 24 * 60 * 60_000;

/** What the runner keeps: annotations of one level in a step, and characters in one. */
export const MAX_ANNOTATIONS = 8;
export const MAX_ANNOTATION_LENGTH = 4_000;
/** The runner drops a summary above 1 MiB whole. */
export const MAX_SUMMARY_BYTES = 1_000_000;
/** Outputs of a job together may hold 1 MB, counted as UTF-16. */
export const MAX_OUTPUT_LENGTH = 400_000;

/** A metrics file of an earlier run: ours has some two hundred series. */
export const MAX_METRICS_BYTES = 256 * KiB;
/** What runs in a cluster, as kubectl prints it: some 10 KiB for each of thousands of pods. */
export const MAX_DEPLOYED_BYTES = 128 * MiB;
/** Lines of a list of what is deployed: each artifact that a run may have, in ten places. */
export const MAX_DEPLOYED_LINES = 1_000_000;
/** Manifests of a cluster, compose files and Dockerfiles: the largest charts with all their definitions print some 5 MiB. */
export const MAX_DECLARED_BYTES = 16 * MiB;
/** Lines of such a file, characters that YAML gives a meaning to, and levels: scripts and dashboards inside of it count along. */
export const MAX_DECLARED_LINES = 300_000;
export const MAX_DECLARED_INDICATORS = 1_000_000;
/** Lines of a Dockerfile: the longest that are kept by hand have some 1,000; each word of an instruction looks through its lines. */
export const MAX_DOCKERFILE_LINES = 10_000;
export const MAX_DECLARED_LEVELS = 500;
/** Keys that the merge keys of such a file give, all together: a chain of merges gives the square of its length. */
export const MAX_DECLARED_MERGED = 1_000_000;
/** Places that are shown of one deployed thing; their number is always told. */
export const MAX_DEPLOYED_PLACES = 20;

/** The longest wait that a server may ask for before a request is sent again; a longer one ends the run with its reason. */
export const MAX_RETRY_WAIT_MS = 30_000;
/** Hops to other addresses: a registry and its content network need one or two. */
export const MAX_REDIRECTS = 5;
/** Until a proxy has opened a tunnel, and until the server behind it has answered the handshake. */
export const PROXY_TIMEOUT_MS = 15_000;
/** The words of an error that a server sends; the rest is left unread. */
export const MAX_ERROR_BYTES = 64 * KiB;

/** Entries of an archive that is installed: the largest toolchains have some ten thousand files. */
export const MAX_ARCHIVE_ENTRIES = 200_000;
/** Folders of such an archive: the largest have some ten thousand. Each takes the file system longer than a file, and again to remove. */
export const MAX_ARCHIVE_FOLDERS = 50_000;
/** What an archive may unpack to: the largest toolchains take some GiB. */
export const MAX_UNPACKED_BYTES = 8 * 1024 * MiB;
/** How long a run may work on a tree of the tool cache before another one takes it for abandoned; jobs end after six hours. */
export const MAX_UNFINISHED_MS = 24 * 60 * 60_000;
/** The list that a recheck goes by: MAX_ARTIFACTS entries with long paths. */
export const MAX_RECHECK_LIST_BYTES = 64 * MiB;
/** A whole recheck; the same as a run without `timeout`. */
export const RECHECK_TIMEOUT_MS = DEFAULT_TIMEOUT_MS;
/** How long before its end an exception is warned about; long enough to plan the work. */
export const EXCEPTION_NOTICE_MS = 14 * 86_400_000;
/** The reason of an emergency switch is shown whole in every report. */
export const MAX_SKIP_REASON_LENGTH = 500;
/** Assets of one release; GitHub allows no more. */
export const MAX_RELEASE_ASSETS = 1_000;
/** One asset: GitHub takes none of 2 GiB and more. */
export const MAX_ASSET_BYTES = 2 * 1024 * MiB;
/** All assets of a run together; more would fill the disk of a runner. */
export const MAX_RELEASE_BYTES = 16 * 1024 * MiB;
/** Downloads at a time. */
export const RELEASE_CONCURRENCY = 4;

/** A revocation list: MAX_REVOCATIONS entries with a sentence or two each. */
export const MAX_REVOCATION_LIST_BYTES = 64 * MiB;
/** Entries of a revocation list; an artifact is looked up among them, never compared with each. */
export const MAX_REVOCATIONS = 200_000;
/** One text of a revocation list: it is shown in full, in an annotation too. */
export const MAX_REVOCATION_TEXT = 2_000;
/** The evidence of a revocation list. */
export const MAX_REVOCATION_EVIDENCE_BYTES = 4 * MiB;
/** Files of evidence beside one list. */
export const MAX_REVOCATION_EVIDENCE_FILES = 16;
/** One request for a revocation list or its evidence, and all of them together: 64 MiB at 2 MiB a second take 32 s. */
export const REVOCATIONS_REQUEST_TIMEOUT_MS = 40_000;
export const REVOCATIONS_FETCH_TIMEOUT_MS = 90_000;
/** How often a request for a list is sent again after an answer that may pass; a cached list may stand in after that. */
export const REVOCATIONS_RETRIES = 2;

/** A value that a provenance claims, in characters: a URI with its ref. */
export const MAX_CLAIMED_LENGTH = 500;

/** Entries that a Rekor v1 log looks up in one request (sigstore/rekor, openapi.yaml, `SearchLogQuery`). */
export const MAX_LOG_QUERIES = 10;
/** An answer of a log: ten entries, some with the statement that was signed, of which the public log keeps up to 100 KB. */
export const MAX_LOG_ANSWER_BYTES = 16 * MiB;
/** One request to a log, until its answer is read to the end. */
export const LOG_REQUEST_TIMEOUT_MS = 30_000;
/** How often a request is sent again after an answer that may pass (429, 5xx), or none. */
export const LOG_RETRIES = 2;

/** A text of a predicate that a pattern is matched with, in characters: what is longer is no name, version or address. */
export const MAX_COMPARED_LENGTH = 4096;
/** Comparisons of one attestation that the report shows; the ones that fail come first. */
export const MAX_SHOWN_COMPARISONS = 20;

/** Longest line that is printed; more helps nobody who reads a log. */
export const MAX_LINE = 8_000;
