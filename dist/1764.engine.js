export const id = 1764;
export const ids = [1764];
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

/***/ 81344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ HttpError)
/* harmony export */ });
/** Why a request came to nothing. Who asked gives it a reason code. */
/** Thrown by the client for everything but the end of the run and what a reader of a body throws. */
class HttpError extends Error {
    kind;
    /** What happened, without the host: `cannot be reached: \u2026`. */
    what;
    constructor(kind, url, what, cause) {
        super(`${url.host} ${what}`, cause === undefined ? undefined : { cause });
        this.name = 'HttpError';
        this.kind = kind;
        this.what = what;
    }
}


/***/ }),

/***/ 20747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* reexport safe */ _request_js__WEBPACK_IMPORTED_MODULE_0__.K),
/* harmony export */   eT: () => (/* reexport safe */ _request_js__WEBPACK_IMPORTED_MODULE_0__.e),
/* harmony export */   tN: () => (/* binding */ send)
/* harmony export */ });
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40598);

/**
 * Sends a request and follows redirects. Any status is an answer, also one that stayed after all attempts. The client is
 * loaded with the first request: callers in a dozen chunks of dist/, one file for all of them.
 *
 * @throws HttpError where there is no answer; the signal's reason where the run is over
 */
async function send(request, manners) {
    const { exchange } = await __webpack_require__.e(/* import() */ 5956).then(__webpack_require__.bind(__webpack_require__, 65956));
    return exchange(request, manners);
}


/***/ }),

/***/ 40598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PASSING),
/* harmony export */   e: () => (/* binding */ REDIRECTS)
/* harmony export */ });
/** Answers that may be others a little later. */
const PASSING = new Set([408, 429, 500, 502, 503, 504]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);


/***/ }),

/***/ 9670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ retryAfter)
/* harmony export */ });
/** How long a server asks to be left alone. */
/** The three forms of a date that RFC 9110, 5.6.7 knows. `Date.parse` alone would take `-5` and `1.5` for dates too. */
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]{3,6})?,? [A-Za-z0-9][A-Za-z0-9 -]{4,11} [0-9]{2}:[0-9]{2}:[0-9]{2}(?: [0-9]{4}| GMT)$/;
/**
 * Milliseconds from `Retry-After`: seconds or a date (RFC 9110, 10.2.3). Undefined where there is no readable one.
 *
 * @param now milliseconds since 1970
 */
function retryAfter(headers, now = Date.now()) {
    const value = headers.get('retry-after')?.trim() ?? '';
    if (/^[0-9]{1,9}$/.test(value))
        return Number(value) * 1000;
    if (!HTTP_DATE.test(value))
        return undefined;
    // The oldest form does not say that it is in GMT; it is.
    const at = Date.parse(value.endsWith('GMT') ? value : `${value} GMT`);
    return Number.isFinite(at) ? Math.max(0, at - now) : undefined;
}


/***/ }),

/***/ 69127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ failure),
/* harmony export */   t: () => (/* binding */ send)
/* harmony export */ });
/* harmony import */ var _core_registry_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59557);
/* harmony import */ var _net_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85035);
/* harmony import */ var _net_http_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81344);
/* harmony import */ var _net_http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20747);
/* harmony import */ var _net_retry_after_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9670);
/* harmony import */ var _registry_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21583);
/** Requests to registries by the one HTTP client, and what it means where they get no usable answer. */






/** Sends a request and follows redirects. Any status but 429 and the server's own failures is an answer. */
async function send(request, { signal, fetch }) {
    const { url, accept, authorization, form, maxBytes } = request;
    const answer = await (0,_net_http_js__WEBPACK_IMPORTED_MODULE_3__/* .send */ .tN)({
        url,
        method: form ? 'POST' : 'GET',
        headers: { ...(accept !== undefined && { accept }) },
        confidential: { ...(authorization !== undefined && { authorization }) },
        ...(form && { body: { type: 'application/x-www-form-urlencoded;charset=UTF-8', text: form.toString() } }),
        maxBytes,
    }, {
        signal,
        timeoutMs: _core_registry_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .REGISTRY_REQUEST_TIMEOUT_MS */ .j5,
        retries: _core_registry_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .REGISTRY_RETRIES */ .l5,
        // A form holds a secret in its body, which no redirect may lead elsewhere.
        ...(!form && { mayGo: (next) => (0,_net_address_js__WEBPACK_IMPORTED_MODULE_1__/* .mayLeadTo */ .D7)(url, next) }),
        ...(fetch && { fetch }),
    }).catch((error) => {
        signal.throwIfAborted();
        throw unanswered(error);
    });
    if (form && _net_http_js__WEBPACK_IMPORTED_MODULE_3__/* .REDIRECTS */ .eT.has(answer.status) && answer.headers.has('location'))
        throw failure(answer.url, 'redirects a request for a token, which is not followed');
    if (_net_http_js__WEBPACK_IMPORTED_MODULE_3__/* .PASSING */ .KA.has(answer.status))
        throw refusedFor(answer);
    return answer;
}
function refusedFor({ url, status, headers }) {
    if (status !== 429)
        return failure(url, `answers ${status} again and again`);
    const wait = (0,_net_retry_after_js__WEBPACK_IMPORTED_MODULE_5__/* .retryAfter */ .P)(headers);
    const until = wait === undefined ? '' : `; it asks to wait ${Math.ceil(wait / 1000)} s`;
    return new _registry_error_js__WEBPACK_IMPORTED_MODULE_4__/* .RegistryError */ .g('RATE_LIMITED', `${url.host} takes no more requests (429)${until}`, {
        hint: `${wait === undefined ? 'Wait' : `Wait ${Math.ceil(wait / 1000)} s`}, or log in to ${url.host}: registries allow more to those they know.`,
    });
}
function unanswered(error) {
    if (!(error instanceof _net_http_error_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpError */ .j))
        return error;
    return new _registry_error_js__WEBPACK_IMPORTED_MODULE_4__/* .RegistryError */ .g(error.kind === 'too-large' ? 'LIMIT_EXCEEDED' : 'NETWORK', error.message, { cause: error });
}
/** An answer that is no answer. */
function failure(url, what) {
    return new _registry_error_js__WEBPACK_IMPORTED_MODULE_4__/* .RegistryError */ .g('NETWORK', `${url.host} ${what}`);
}


/***/ }),

/***/ 50886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   OA: () => (/* binding */ descriptorsOf),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   _P: () => (/* binding */ MANIFEST_TYPES),
/* harmony export */   hx: () => (/* binding */ INDEX),
/* harmony export */   nw: () => (/* binding */ digestsOf)
/* harmony export */ });
/* unused harmony export MANIFEST */
/* harmony import */ var _formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85497);
/* harmony import */ var _formats_json_member_case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79910);
/* harmony import */ var _formats_image_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57517);
/** Manifests as registries keep them (image-spec, `manifest.md` and `image-index.md`; Docker's schema 2). */



const INDEX = 'application/vnd.oci.image.index.v1+json';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
/** All of them, indexes first: without a type that fits a registry says "not found", or converts to another manifest. */
const MANIFEST_TYPES = [INDEX, MANIFEST, DOCKER_LIST, DOCKER_MANIFEST];
/**
 * Reads a manifest's bytes.
 *
 * @param contentType what the server calls it
 * @returns the manifest, or what is wrong with it
 */
function readManifest(bytes, digest, contentType) {
    const json = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(bytes);
    if (!(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json))
        return 'it is not a JSON object';
    const twin = (0,_formats_json_member_case_js__WEBPACK_IMPORTED_MODULE_1__/* .otherSpelling */ .N)(json, MEMBERS);
    // Clients in Go would take it for the member, and run something else.
    if (twin !== undefined)
        return `it has a member \`${twin}\`, which other tools take for another one`;
    const mediaType = mediaTypeOf(json, contentType);
    if (mediaType === undefined)
        return 'it is sent as another media type than it says it has';
    const index = isIndexType(mediaType) || (!isKnown(mediaType) && json['manifests'] !== undefined);
    // Clients that go by the one or by the other would each run something else (GHSA-mc8v-mgrf-8f4m).
    const foreign = (index ? ['layers', 'config', 'fsLayers'] : ['manifests', 'fsLayers']).filter((name) => name in json);
    if (foreign.length > 0)
        return `it is an image and an index at once (\`${foreign.join('`, `')}\`)`;
    const parts = descriptorsOf(json, index ? 'manifests' : 'layers');
    if (typeof parts === 'string')
        return parts;
    const subject = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(json, 'subject', 'digest');
    return {
        digest,
        mediaType,
        ...typesOf(json),
        ...(json['subject'] !== undefined && { subject: (0,_formats_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .isImageDigest */ .oG)(subject) ? subject : 'unreadable' }),
        layers: index ? [] : parts.read,
        ...(index && { manifests: parts.read }),
        unread: parts.unread,
    };
}
const MEMBERS = ['mediaType', 'artifactType', 'config', 'layers', 'manifests', 'fsLayers', 'subject', 'schemaVersion'];
function typesOf(json) {
    const [artifactType, configType] = [json['artifactType'], (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(json, 'config', 'mediaType')];
    return {
        ...(typeof artifactType === 'string' && { artifactType }),
        ...(typeof configType === 'string' && { configType }),
    };
}
/** What two sources agree on: they may not differ, since clients would each see another thing (GHSA-mc8v-mgrf-8f4m). */
function mediaTypeOf(json, contentType) {
    const sent = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    const stated = json['mediaType'];
    if (typeof stated !== 'string')
        return sent;
    return isKnown(sent) && isKnown(stated) && sent !== stated ? undefined : stated;
}
function isKnown(mediaType) {
    return MANIFEST_TYPES.includes(mediaType);
}
/** By the name that a descriptor gives it. */
function isIndexType(mediaType) {
    return mediaType === INDEX || mediaType === DOCKER_LIST;
}
/** @returns the descriptors under a name, or what is wrong with the list. */
function descriptorsOf(json, name) {
    const list = json[name] ?? [];
    if (!Array.isArray(list))
        return `its \`${name}\` is not a list`;
    const all = list.map((entry, index) => descriptorOf(entry, `${name}[${index}]`));
    return {
        read: all.flatMap((one) => (typeof one === 'string' ? [] : [one])),
        unread: all.flatMap((one) => (typeof one === 'string' ? [one] : [])),
    };
}
/** @param at where it stands. @returns the descriptor, or what is wrong with it */
function descriptorOf(entry, at) {
    const twin = (0,_formats_json_member_case_js__WEBPACK_IMPORTED_MODULE_1__/* .otherSpelling */ .N)(entry, ['mediaType', 'digest', 'size', 'platform', 'annotations']);
    if (twin !== undefined)
        return `\`${at}\` has a member \`${twin}\`, which other tools take for another one`;
    const [mediaType, digest, size] = [(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(entry, 'mediaType'), (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(entry, 'digest'), (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(entry, 'size')];
    if (!(0,_formats_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .isImageDigest */ .oG)(digest)) {
        const shown = typeof digest === 'string' ? `the digest ${digest.slice(0, MAX_SHOWN)}` : 'no digest';
        return `\`${at}\` has ${shown}, and only SHA-256 is read`;
    }
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        return `\`${at}\` has no size`;
    const notes = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(entry, 'annotations');
    const annotations = (0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(notes)
        ? Object.fromEntries(Object.entries(notes).filter((one) => typeof one[1] === 'string'))
        : {};
    const platform = platformOf((0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(entry, 'platform'));
    return {
        mediaType: typeof mediaType === 'string' ? mediaType : '',
        digest,
        size,
        annotations,
        ...(platform !== undefined && { platform }),
    };
}
/** Characters of a digest in a message: a SHA-512 has 135. */
const MAX_SHOWN = 150;
function platformOf(platform) {
    if (!(0,_formats_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(platform))
        return undefined;
    const parts = [platform['os'], platform['architecture'], platform['variant']];
    return parts.filter((part) => typeof part === 'string' && part !== '').join('/');
}
/** The digest of a manifest or layer (`sha256:\u2026`) as bytes. */
function digestsOf({ digest }) {
    return { sha256: Buffer.from(digest.slice('sha256:'.length), 'hex') };
}


/***/ }),

/***/ 21583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf),
/* harmony export */   g: () => (/* binding */ RegistryError)
/* harmony export */ });
/** Thrown inside the registry's rooms; whoever asks them turns it into a refusal. */
class RegistryError extends Error {
    code;
    hint;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'RegistryError';
        this.code = code;
        this.hint = options.hint;
    }
}
/** The refusal that an error stands for; anything but a registry's error is thrown on. */
function refusalOf(error) {
    if (!(error instanceof RegistryError))
        throw error;
    const { code, message, hint } = error;
    return { code, message, ...(hint !== undefined && { hint }) };
}


/***/ }),

/***/ 71764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $z: () => (/* binding */ HeldTooMuch),
  h_: () => (/* binding */ openRepository),
  QL: () => (/* binding */ refuseManyValues),
  Fi: () => (/* binding */ refusedAnswer),
  XQ: () => (/* binding */ registryHold)
});

// EXTERNAL MODULE: ./lib/formats/json/json.js
var json = __webpack_require__(85497);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/registry-limits.js
var registry_limits = __webpack_require__(59557);
// EXTERNAL MODULE: ./lib/formats/image-reference.js
var image_reference = __webpack_require__(57517);
// EXTERNAL MODULE: ./lib/net/address.js
var address = __webpack_require__(85035);
;// CONCATENATED MODULE: ./lib/registry/address.js
/** Where a registry is, and over what it is spoken to. */

/** Docker Hub answers under another name than images have. */
const API_HOSTS = { 'docker.io': 'registry-1.docker.io' };
/** The origin of a registry's API: https, but plain http on loopback, where nobody else is on the line. */
function originOf(registry) {
    const host = API_HOSTS[registry] ?? registry;
    return new URL(`${(0,address/* isLoopback */.U9)(hostnameOf(host)) ? 'http' : 'https'}://${host}`);
}
function hostnameOf(host) {
    return URL.canParse(`https://${host}`) ? new URL(`https://${host}`).hostname : host;
}

;// CONCATENATED MODULE: ./lib/registry/challenge.js
/** What a server requires before it answers: `WWW-Authenticate` (RFC 9110, 11.6.1). */
const MAX_HEADER = 8 * 1024;
/** A parameter with its value, quoted or not. */
const PARAMETER = /^([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([\w!#$%&'*+.^`|~/:-]+))/;
const SCHEME = /^[\w!#$%&'*+.^`|~-]+(?=\s|,|$)/;
/** All challenges of a header; a server may offer several. What cannot be read ends the list. */
function parseChallenges(header) {
    const challenges = [];
    let rest = (header ?? '').slice(0, MAX_HEADER).replace(/^[\s,]+/, '');
    while (rest !== '') {
        const parameter = PARAMETER.exec(rest);
        const scheme = parameter ? null : SCHEME.exec(rest);
        if (parameter) {
            const [, name = '', quoted, bare = ''] = parameter;
            challenges.at(-1)?.parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? bare);
        }
        else if (scheme)
            challenges.push({ scheme: scheme[0].toLowerCase(), parameters: new Map() });
        else
            break;
        rest = rest.slice((parameter ?? scheme)?.[0].length).replace(/^[\s,]+/, '');
    }
    return challenges;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/github/github-server.js
var github_server = __webpack_require__(96874);
// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/core/child-environment.js
var child_environment = __webpack_require__(35745);
// EXTERNAL MODULE: ./lib/registry/registry-error.js
var registry_error = __webpack_require__(21583);
;// CONCATENATED MODULE: ./lib/registry/credential-helper.js
/** Docker's credential helpers: `docker-credential-NAME get` reads a host and prints what is stored for it. */







/** Names become a part of a program's name, so that no path and no option can be one. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** What a helper prints where it has nothing (docker/docker-credential-helpers, `credentials/error.go`). */
const NOT_FOUND = /credentials not found/i;
const IDENTITY_TOKEN = '<token>';
/**
 * What helpers keep their logins by: the user's home, a keyring, and the login of the cloud whose registry it is for
 * (`ecr-login`, `gcloud`, `acr-env`). The tokens of the job are none of these.
 */
const FOR_HELPERS = [
    ...child_environment/* OWN_HOME */.Z,
    'DOCKER_CONFIG',
    'DBUS_SESSION_BUS_ADDRESS',
    'DISPLAY',
    'GNUPGHOME',
    'GPG_TTY',
    'PASSWORD_STORE_DIR',
    'AWS_*',
    'AZURE_*',
    'CLOUDSDK_*',
    'GOOGLE_*',
];
/** Asks a helper. A helper that fails is an error: going on without its credentials would look like a missing image. */
async function askHelper(name, host, { env, signal }) {
    const broken = (why) => new registry_error/* RegistryError */.g('PERMISSION', `The credential helper ${name} for ${host} ${why}`, {
        hint: "Install the helper that Docker's configuration names, or log in without it.",
    });
    if (!NAME.test(name))
        throw broken('has no name that a helper can have');
    const { failed, output } = await runHelper(`docker-credential-${name}`, host, env, signal);
    if (failed) {
        if (NOT_FOUND.test(output))
            return undefined;
        throw broken('failed');
    }
    const answer = (0,json/* parseJson */.qF)(output);
    const [username, secret] = [(0,json/* dig */.rO)(answer, 'Username'), (0,json/* dig */.rO)(answer, 'Secret')];
    if (typeof username !== 'string' || typeof secret !== 'string')
        throw broken('printed no credentials');
    if (secret === '')
        return undefined;
    return username === IDENTITY_TOKEN
        ? { kind: 'identity-token', token: secret }
        : { kind: 'basic', username, password: secret };
}
function runHelper(program, host, env, signal) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.execFile)(program, ['get'], {
            // Windows looks for a program in the working directory first: one that lies in the checkout must not be it.
            cwd: (0,external_node_path_.parse)((0,external_node_os_.tmpdir)()).root,
            env: (0,child_environment/* childEnvironment */.Q)(env, FOR_HELPERS),
            timeout: registry_limits/* CREDENTIAL_HELPER_TIMEOUT_MS */.sE,
            maxBuffer: registry_limits/* MAX_DOCKER_CONFIG_BYTES */.LD,
            windowsHide: true,
            signal,
        }, (error, stdout) => {
            resolve({ failed: error !== null, output: stdout });
        });
        // A helper that is not there, or that never reads, closes the pipe.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(host);
    });
}

;// CONCATENATED MODULE: ./lib/registry/credentials.js
/**
 * Which credentials a registry gets. Hosts compare exactly: a client that looked for a part of the name sent the password
 * of `ghcr.io` to `ghcr.io.evil.test` (sigstore-js, `@sigstore/oci` 0.7.1).
 */







const GITHUB_REGISTRY = 'ghcr.io';
/**
 * The `github-token` input, then what `docker login` left behind, then the workflow's own token; the two tokens go to ghcr.io
 * and to nobody else, and only where they are of github.com.
 */
async function credentialsFor(registry, context) {
    const { env } = context;
    // A token of another GitHub means nothing to this registry, and is none of its business. The one that is given is for the server
    // that `GH_HOST` names, the workflow's own for the one that the job runs for.
    const githubToken = isDotcom((0,github_server/* githubServer */.Dl)(env)) ? context.githubToken : undefined;
    if (registry === GITHUB_REGISTRY && githubToken !== undefined)
        return githubCredentials(githubToken, env);
    const stored = await dockerCredentials(registry, context);
    if (stored)
        return stored;
    const token = isDotcom((0,github_server/* runnerServer */.s5)(env)) ? env['GITHUB_TOKEN'] : undefined;
    return registry === GITHUB_REGISTRY && token ? githubCredentials(token, env) : undefined;
}
/** Without a server it is github.com. */
function isDotcom(server) {
    return server === undefined || ('value' in server && server.value.kind === 'dotcom');
}
/** GitHub looks at the token alone; the name must only not be empty. */
function githubCredentials(token, env) {
    return { kind: 'basic', username: env['GITHUB_ACTOR'] ?? 'token', password: token };
}
/** Docker's configuration (docker/cli, `config/configfile`): `credHelpers` before `credsStore` before `auths`. */
async function dockerCredentials(registry, context) {
    const config = readConfig(context.env);
    if (!config)
        return undefined;
    for (const key of keysOf(registry)) {
        const helper = (0,json/* dig */.rO)(config, 'credHelpers', key);
        if (typeof helper === 'string' && helper !== '')
            return askHelper(helper, key, context);
    }
    const store = config['credsStore'];
    if (typeof store === 'string' && store !== '') {
        for (const key of keysOf(registry)) {
            const found = await askHelper(store, key, context);
            if (found)
                return found;
        }
    }
    for (const key of keysOf(registry)) {
        const found = fromAuth((0,json/* dig */.rO)(config, 'auths', key));
        if (found)
            return found;
    }
    return undefined;
}
/** How Docker names a registry; exact names only. */
function keysOf(registry) {
    return registry === 'docker.io'
        ? ['https://index.docker.io/v1/', 'docker.io', 'index.docker.io', 'registry-1.docker.io']
        : [registry, `https://${registry}`, `https://${registry}/v1/`, `https://${registry}/v2/`];
}
function readConfig(env) {
    const home = env['HOME'] ?? env['USERPROFILE'];
    const folder = env['DOCKER_CONFIG'] ?? (home ? (0,external_node_path_.join)(home, '.docker') : undefined);
    if (folder === undefined)
        return undefined;
    const file = (0,external_node_path_.join)(folder, 'config.json');
    const read = (0,read_file/* readWhole */.oD)(file, registry_limits/* MAX_DOCKER_CONFIG_BYTES */.LD, { links: 'follow', missing: 'ARTIFACT_NOT_FOUND' });
    if ('refusal' in read) {
        // Without it the gate is anonymous; a file that is there and cannot be used must not make it so silently.
        if (read.refusal.code === 'ARTIFACT_NOT_FOUND')
            return undefined;
        throw unusable(file, read.refusal.message);
    }
    const config = (0,json/* parseJson */.qF)(read.bytes);
    if (!(0,json/* isRecord */.u4)(config))
        throw unusable(file, 'it is not a JSON object');
    return config;
}
function unusable(file, why) {
    return new registry_error/* RegistryError */.g('PERMISSION', `Docker's configuration ${file} cannot be used: ${why}`, {
        hint: 'Log in again, or set `DOCKER_CONFIG` to a folder without it.',
    });
}
function fromAuth(entry) {
    const text = (name) => {
        const value = (0,json/* dig */.rO)(entry, name);
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const [identity, registry, auth] = [text('identitytoken'), text('registrytoken'), text('auth')];
    if (identity !== undefined)
        return { kind: 'identity-token', token: identity };
    if (registry !== undefined)
        return { kind: 'registry-token', token: registry };
    const [username, password] = [text('username'), text('password')];
    if (auth === undefined)
        return username !== undefined && password !== undefined ? { kind: 'basic', username, password } : undefined;
    const decoded = Buffer.from(auth, 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    // The password may hold colons; Docker's own reader drops NULs at its end.
    return colon > 0
        ? { kind: 'basic', username: decoded.slice(0, colon), password: decoded.slice(colon + 1).replace(/\0+$/, '') }
        : undefined;
}

// EXTERNAL MODULE: ./lib/registry/http.js
var http = __webpack_require__(69127);
// EXTERNAL MODULE: ./lib/registry/manifest.js
var registry_manifest = __webpack_require__(50886);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/registry/token-service.js
/** Which token services may get the login of a registry. What a registry calls its token service is only its own word. */

/** Hosts below these belong to different customers, so that a neighbour is a stranger. */
const SHARED = /(?:^|\.)(?:azurecr\.(?:io|cn|us)|cr\.aliyuncs\.com)$/;
/** A registry of Alibaba Cloud Container Registry, with its region: `acme-registry.cn-hangzhou.cr.aliyuncs.com`. */
const ALIBABA = /^[a-z0-9-]+\.([a-z]{2}-[a-z0-9-]+)(?:\.personal)?\.cr\.aliyuncs\.com$/;
/**
 * True where a registry's login may go to its token service: the same host, a neighbour of it (`registry-1.docker.io` and
 * `auth.docker.io`, `registry.gitlab.com` and `gitlab.com`), the service that its provider documents, or one that the user
 * names for exactly this registry.
 */
function mayGetLogin(asked, service, named) {
    const { registry, origin } = asked;
    if (service.origin === origin.origin)
        return true;
    // Loopback alone is plain http, and only a registry that is there can lead to it.
    if (named.some((one) => one.registry === registry && one.host === service.host))
        return true;
    if (service.protocol !== 'https:' || origin.protocol !== 'https:')
        return false;
    return isNeighbour(origin.hostname, service.hostname) || ofProvider(origin.hostname).includes(service.host);
}
function isNeighbour(registry, service) {
    if (registry === service)
        return true;
    if ([registry, service].some((one) => (0,external_node_net_.isIP)(one) || one.startsWith('[')))
        return false;
    const parent = parentOf(registry);
    if (parent === undefined || SHARED.test(parent))
        return false;
    return service === parent || parentOf(service) === parent;
}
/** `docker.io` of `auth.docker.io`; undefined where what is left would be a top-level domain. */
function parentOf(hostname) {
    const labels = hostname.split('.');
    return labels.length >= 3 ? labels.slice(1).join('.') : undefined;
}
/** The token services of Alibaba Cloud's registries lie at another site (its documentation of cluster networks lists them). */
function ofProvider(registry) {
    const region = ALIBABA.exec(registry)?.[1];
    if (region === undefined)
        return [];
    const hosts = [`dockerauth-ee.${region}.aliyuncs.com`, `dockerauth.${region}.aliyuncs.com`];
    return region === 'cn-zhangjiakou' ? [...hosts, 'dockerauth-cn-zhangjiakou.aliyuncs.com'] : hosts;
}

;// CONCATENATED MODULE: ./lib/registry/token.js
/**
 * From a registry's require to an `Authorization` header (distribution, "Token Authentication Specification" and "OAuth2
 * Token Authentication"). Only ever asks to pull.
 */






/** What a registry shall get with each request. */
async function authorize(request, context) {
    const { origin, challenges, credentials } = request;
    const bearer = challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm'));
    if (bearer)
        return `Bearer ${await bearerToken(request, bearer, context)}`;
    const basic = challenges.some(({ scheme }) => scheme === 'basic');
    if (basic && credentials?.kind === 'basic')
        return basicHeader(credentials);
    throw new registry_error/* RegistryError */.g('PERMISSION', `${origin.host} asks for a login, and there is none for it`, {
        hint: `Log in to ${origin.host} before this step.`,
    });
}
function basicHeader({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
async function bearerToken(request, { parameters }, context) {
    const { origin, repository, credentials } = request;
    if (credentials?.kind === 'registry-token')
        return credentials.token;
    const realm = realmOf(parameters.get('realm') ?? '', origin);
    const believed = mayGetLogin(request, realm, context.tokenServices ?? []);
    const query = {
        service: parameters.get('service'),
        // A registry that asks for more than pulling this repository does not get it.
        scope: `repository:${repository}:pull`,
    };
    const own = believed ? credentials : undefined;
    let answer;
    if (own?.kind === 'identity-token') {
        const form = new URLSearchParams({ grant_type: 'refresh_token', client_id: 'signature-gate', scope: query.scope });
        if (query.service !== undefined)
            form.set('service', query.service);
        form.set('refresh_token', own.token);
        answer = await (0,http/* send */.t)({ url: realm, form, maxBytes: registry_limits/* MAX_TOKEN_BYTES */.DA }, context);
    }
    else {
        answer = await askedFor(realm, query, own, context);
    }
    const token = answer.status === 200 ? tokenOf(answer.bytes) : undefined;
    if (token !== undefined)
        return token;
    throw denied(answer, request, believed ? undefined : realm);
}
/** With a password, or anonymously. */
function askedFor(realm, { service, scope }, own, context) {
    const url = new URL(realm);
    if (service !== undefined)
        url.searchParams.set('service', service);
    url.searchParams.set('scope', scope);
    return (0,http/* send */.t)({ url, maxBytes: registry_limits/* MAX_TOKEN_BYTES */.DA, ...(own && { authorization: basicHeader(own) }) }, context);
}
/** Where a registry gives out tokens, by its own word. */
function realmOf(text, origin) {
    const realm = URL.canParse(text) ? new URL(text) : undefined;
    if (realm && (0,address/* mayLeadTo */.D7)(origin, realm))
        return realm;
    throw new registry_error/* RegistryError */.g('PERMISSION', `${origin.host} names a token service that is not asked`, {
        hint: 'A token service must be a public https address.',
    });
}
/** Services call it one way or the other, or both. */
function tokenOf(bytes) {
    const answer = (0,json/* parseJson */.qF)(bytes);
    const token = (0,json/* dig */.rO)(answer, 'token') ?? (0,json/* dig */.rO)(answer, 'access_token');
    // A header takes visible ASCII only; anything else is no token.
    return typeof token === 'string' && /^[\x21-\x7e]+$/.test(token) ? token : undefined;
}
/** @param stranger the token service, where the login was not sent to it */
function denied({ status }, request, stranger) {
    const { registry, origin, repository, credentials } = request;
    const what = status === 200 ? 'sent no token' : `gives no token to pull ${repository} (${status})`;
    if (credentials && stranger) {
        return new registry_error/* RegistryError */.g('PERMISSION', `The token service of ${origin.host} ${what}`, {
            hint: `It lies at another site than the registry, ${stranger.host}, so that the stored login was not sent to it. If the provider of the registry documents that host, add \`registry-auth-host: ${registry}=${stranger.host}\`.`,
        });
    }
    const github = origin.hostname === 'ghcr.io';
    return new registry_error/* RegistryError */.g('PERMISSION', `The token service of ${origin.host} ${what}: no such repository, or no access`, {
        hint: github
            ? 'Grant the job `packages: read`, and link the package to this repository or log in with a token that may read it.'
            : `Check the name, and log in to ${origin.host} before this step if the repository is private.`,
    });
}

// EXTERNAL MODULE: ./lib/formats/sha256.js
var sha256 = __webpack_require__(50357);
;// CONCATENATED MODULE: ./lib/registry/registry.js












/** The evidence of the run is more than is held. It ends the search: which part of it still fitted would be chance. */
class HeldTooMuch extends registry_error/* RegistryError */.g {
    constructor(limit) {
        const message = `The registry has more evidence than fits into the ${limit} bytes that a run holds at a time`;
        super('LIMIT_EXCEEDED', message, {
            hint: 'Remove referrers that are not needed, or check fewer images in one step.',
        });
        this.name = 'HeldTooMuch';
    }
}
/** Where what registries send is charged. */
function registryHold(scope) {
    return scope.hold((limit) => new HeldTooMuch(limit));
}
/** Opens a repository; nothing is asked yet. One login serves all requests of it. */
function openRepository({ registry, repository }, context, hold) {
    const origin = originOf(registry);
    const name = `${registry}/${repository}`;
    let stored;
    let login;
    const logIn = async (answer) => {
        stored ??= credentialsFor(registry, context);
        const challenges = parseChallenges(answer.headers.get('www-authenticate'));
        return authorize({ registry, origin, repository, challenges, credentials: await stored }, context);
    };
    const get = async (path, { size, ...options }) => hold.read(size, (maxBytes) => logged(path, { ...options, maxBytes }), ({ bytes }) => bytes.length);
    const logged = async (path, options) => {
        const url = new URL(path, origin);
        const used = login;
        const authorization = await used;
        const first = await (0,http/* send */.t)({ url, ...options, ...(authorization !== undefined && { authorization }) }, context);
        // Who led elsewhere and back chose the address: no login is sent there.
        if (first.status !== 401 || first.strayed || first.url.origin !== origin.origin)
            return first;
        // Requests run side by side: only the first that is sent away logs in again.
        if (login === used)
            login = logIn(first);
        return (0,http/* send */.t)({ url, ...options, authorization: (await login) ?? '' }, context);
    };
    return {
        name,
        origin,
        hold,
        get,
        async manifest(reference, stated) {
            const accept = registry_manifest/* MANIFEST_TYPES */._P.join(', ');
            const what = `${name}${(0,image_reference/* isImageDigest */.oG)(reference) ? '@' : ':'}${reference}`;
            const size = sizeOf(what, stated, limits/* MAX_DOCUMENT_BYTES */.bi);
            const answer = await get(`/v2/${repository}/manifests/${reference}`, { accept, size });
            if (answer.status === 404)
                return undefined;
            if (answer.status !== 200)
                throw refusedAnswer(answer, origin, what);
            return manifestIn(answer, reference, what, origin);
        },
        async blob({ digest, size }, maxBytes) {
            const what = `${name}@${digest}`;
            const answer = await get(`/v2/${repository}/blobs/${digest}`, { size: sizeOf(what, size, maxBytes) });
            if (answer.status === 404)
                return undefined;
            if (answer.status !== 200)
                throw refusedAnswer(answer, origin, what);
            const actual = (0,sha256/* namedSha256 */.h)(answer.bytes);
            if (actual !== digest)
                throw otherBytes(origin, what, actual);
            return answer.bytes;
        },
    };
}
function manifestIn({ bytes, headers }, reference, what, origin) {
    const digest = (0,sha256/* namedSha256 */.h)(bytes);
    if ((0,image_reference/* isImageDigest */.oG)(reference) && digest !== reference)
        throw otherBytes(origin, what, digest);
    refuseManyValues(bytes, `The manifest ${what}`);
    const manifest = (0,registry_manifest/* readManifest */.WI)(bytes, digest, headers.get('content-type'));
    if (typeof manifest !== 'string')
        return manifest;
    throw new registry_error/* RegistryError */.g('IMAGE_MALFORMED', `The manifest ${what} cannot be read: ${manifest}`);
}
/** Before it is parsed, which takes far more memory than the text. */
function refuseManyValues(bytes, what) {
    if ((0,json/* hasMoreValues */.wn)(bytes, registry_limits/* MAX_MANIFEST_VALUES */.II))
        throw new registry_error/* RegistryError */.g('LIMIT_EXCEEDED', `${what} has more than ${registry_limits/* MAX_MANIFEST_VALUES */.II} values`);
}
/** @param stated by its descriptor, where there is one */
function sizeOf(what, stated, maxBytes) {
    if (stated === undefined)
        return { upTo: maxBytes };
    if (stated <= maxBytes)
        return { exactly: stated };
    throw new registry_error/* RegistryError */.g('LIMIT_EXCEEDED', `${what} has ${stated} bytes; at most ${maxBytes} are read`);
}
function otherBytes(origin, what, actual) {
    return new registry_error/* RegistryError */.g('IMAGE_DIGEST_MISMATCH', `${origin.host} sends other bytes for ${what}: theirs are ${actual}`);
}
/** An answer that is neither what was asked for nor "not here". */
function refusedAnswer({ status }, origin, what) {
    if (status === 401 || status === 403) {
        return new registry_error/* RegistryError */.g('PERMISSION', `${origin.host} does not let the gate read ${what} (${status})`, {
            hint: `Log in to ${origin.host} before this step with an account that may pull it.`,
        });
    }
    return new registry_error/* RegistryError */.g('NETWORK', `${origin.host} answers ${status} for ${what}`);
}


/***/ })

};
