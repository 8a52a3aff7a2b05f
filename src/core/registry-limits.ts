/** Bounds of images and their registries, each with its reason. */

const KiB = 1024;
const MiB = 1024 * KiB;

/** Images of one run: each takes a dozen requests. */
export const MAX_IMAGES = 1_000;
/** What a registry may list for one image, all places together: more is an attempt to keep the verifier busy. */
export const MAX_REFERRERS = 256;
/** Pages of one list; a registry that pages forever is cut off here. */
export const MAX_REFERRER_PAGES = 32;
/** Signatures in one manifest; each signer adds one. */
export const MAX_SIGNATURE_LAYERS = 256;
/** Values (objects, texts, …) of a manifest, an index or a list of referrers: a full index has some thousands. */
export const MAX_MANIFEST_VALUES = 100_000;
/** Platforms of one image index. */
export const MAX_PLATFORMS = 256;
/** Indexes inside of an index, each a request; hardly any image has one. */
export const MAX_NESTED_INDEXES = 16;
/** A layer of an artifact that is handed over; it is held in memory while it is hashed. Vectors, bundles and charts are far smaller. */
export const MAX_HANDED_LAYER_BYTES = 256 * MiB;
/** Layers of one artifact that are handed over, each a file. */
export const MAX_HANDED_LAYERS = 256;
/** The answer of a token service, and the words of an error. */
export const MAX_TOKEN_BYTES = 64 * KiB;
/** Docker's configuration, and what a credential helper prints. */
export const MAX_DOCKER_CONFIG_BYTES = 1 * MiB;
/** One request to a registry, until its answer is read to the end. */
export const REGISTRY_REQUEST_TIMEOUT_MS = 60_000;
/** A credential helper; some ask a cloud first. */
export const CREDENTIAL_HELPER_TIMEOUT_MS = 20_000;
/** How often a request is sent again after an answer that may pass (429, 5xx). */
export const REGISTRY_RETRIES = 3;
/** Requests to one registry at a time; more would only meet its rate limit. */
export const REGISTRY_CONCURRENCY = 6;
