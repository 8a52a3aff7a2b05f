export const id = 2125;
export const ids = [2125];
export const modules = {

/***/ 2125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkImages: () => (/* binding */ checkImages)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/formats/image-reference.js
var image_reference = __webpack_require__(57517);
// EXTERNAL MODULE: ./lib/formats/matcher.js
var matcher = __webpack_require__(15218);
// EXTERNAL MODULE: ./lib/policy/variables.js
var variables = __webpack_require__(40247);
// EXTERNAL MODULE: ./lib/evidence/sigstore/bundle.js + 1 modules
var bundle = __webpack_require__(66160);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
// EXTERNAL MODULE: ./lib/evidence/sigstore/cosign-json.js
var cosign_json = __webpack_require__(46136);
// EXTERNAL MODULE: ./lib/formats/encoding.js
var encoding = __webpack_require__(11767);
// EXTERNAL MODULE: ./lib/formats/json/json.js
var json_json = __webpack_require__(85497);
;// CONCATENATED MODULE: ./lib/evidence/sigstore/cosign-layer.js




const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';
const DSSE_LAYER = 'application/vnd.dsse.envelope.v1+json';
const SIGNATURE = 'dev.cosignproject.cosign/signature';
const CERTIFICATE = 'dev.sigstore.cosign/certificate';
const LOG_ENTRY = 'dev.sigstore.cosign/bundle';
const TIMESTAMP = 'dev.sigstore.cosign/rfc3161timestamp';
/**
 * Turns one layer into evidence. The certificate chain beside the certificate is never looked at: a chain comes from the
 * trusted root alone.
 *
 * @param file the layer as shown to users
 */
function readCosignLayer(layer, file) {
    const malformed = (what) => (0,result/* refuse */.TR)({
        code: 'BUNDLE_MALFORMED',
        message: `${file} cannot be read as cosign's signature: ${what}`,
        at: { file },
    });
    const content = layer.mediaType === DSSE_LAYER ? envelopeOf(layer.bytes) : simpleSigning(layer);
    if (typeof content === 'string')
        return malformed(content);
    const key = keyOf(noteOf(layer, CERTIFICATE));
    if (typeof key === 'string')
        return malformed(key);
    const entry = entryOf(noteOf(layer, LOG_ENTRY));
    if (typeof entry === 'string')
        return malformed(entry);
    // cosign stamps a whole envelope, not its signature, so that an attestation's timestamp proves nothing here.
    const stamp = layer.mediaType === DSSE_LAYER ? undefined : timestampOf(noteOf(layer, TIMESTAMP));
    if (typeof stamp === 'string')
        return malformed(stamp);
    return (0,result/* accept */.Ju)({
        file,
        form: 'cosign-layer',
        content,
        key,
        logEntries: entry ? [entry] : [],
        timestamps: stamp ? [stamp] : [],
    });
}
/** An annotation; signers also write blank ones, which mean nothing. */
function noteOf({ annotations }, name) {
    const value = annotations[name];
    return value === undefined || value.trim() === '' ? undefined : value;
}
function simpleSigning(layer) {
    const text = noteOf(layer, SIGNATURE);
    if (text === undefined)
        return 'it has no signature';
    const signature = (0,encoding/* decodeBase64 */.y4)(text);
    return signature ? { kind: 'simple-signing', payload: layer.bytes, signature } : 'its signature is no base64';
}
function envelopeOf(bytes) {
    const envelope = (0,json_json/* parseJson */.qF)(bytes);
    return (0,json_json/* isRecord */.u4)(envelope) ? (0,cosign_json/* readEnvelope */.HT)(envelope) : 'its envelope is no JSON object';
}
function keyOf(pem) {
    if (pem === undefined)
        return { kind: 'public-key' };
    const [block] = (0,encoding/* readPem */.Je)(pem);
    return block?.label === 'CERTIFICATE'
        ? { kind: 'certificate', leaf: block.der }
        : 'its certificate is no certificate in PEM';
}
function entryOf(text) {
    if (text === undefined)
        return undefined;
    const json = (0,json_json/* parseJson */.qF)(text);
    // Where the log was not used cosign writes `null`.
    return json === null ? undefined : (0,cosign_json/* logEntryOf */.M4)(json);
}
function timestampOf(text) {
    if (text === undefined)
        return undefined;
    const json = (0,json_json/* parseJson */.qF)(text);
    if (json === null)
        return undefined;
    return (0,encoding/* decodeBase64 */.y4)((0,json_json/* dig */.rO)(json, 'SignedRFC3161Timestamp')) ?? 'its timestamp cannot be read';
}

// EXTERNAL MODULE: ./lib/core/errors.js + 6 modules
var errors = __webpack_require__(87323);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/in-parallel.js
var in_parallel = __webpack_require__(72122);
// EXTERNAL MODULE: ./lib/net/address.js
var address = __webpack_require__(85035);
// EXTERNAL MODULE: ./lib/net/http-error.js
var http_error = __webpack_require__(81344);
// EXTERNAL MODULE: ./lib/net/http.js + 1 modules
var http = __webpack_require__(31659);
// EXTERNAL MODULE: ./lib/net/retry-after.js
var retry_after = __webpack_require__(9670);
;// CONCATENATED MODULE: ./lib/registry/registry-error.js
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

;// CONCATENATED MODULE: ./lib/registry/http.js
/** Requests to registries by the one HTTP client, and what it means where they get no usable answer. */






/** Sends a request and follows redirects. Any status but 429 and the server's own failures is an answer. */
async function send(request, { signal, fetch }) {
    const { url, accept, authorization, form, maxBytes } = request;
    const answer = await (0,http/* send */.tN)({
        url,
        method: form ? 'POST' : 'GET',
        headers: { ...(accept !== undefined && { accept }) },
        confidential: { ...(authorization !== undefined && { authorization }) },
        ...(form && { body: { type: 'application/x-www-form-urlencoded;charset=UTF-8', text: form.toString() } }),
        maxBytes,
    }, {
        signal,
        timeoutMs: limits/* REGISTRY_REQUEST_TIMEOUT_MS */.j5,
        retries: limits/* REGISTRY_RETRIES */.l5,
        // A form holds a secret in its body, which no redirect may lead elsewhere.
        ...(!form && { mayGo: (next) => (0,address/* mayLeadTo */.D7)(url, next) }),
        ...(fetch && { fetch }),
    }).catch((error) => {
        signal.throwIfAborted();
        throw unanswered(error);
    });
    if (form && http/* REDIRECTS */.eT.has(answer.status) && answer.headers.has('location'))
        throw failure(answer.url, 'redirects a request for a token, which is not followed');
    if (http/* PASSING */.KA.has(answer.status))
        throw refusedFor(answer);
    return answer;
}
function refusedFor({ url, status, headers }) {
    if (status !== 429)
        return failure(url, `answers ${status} again and again`);
    const wait = (0,retry_after/* retryAfter */.P)(headers);
    const until = wait === undefined ? '' : `; it asks to wait ${Math.ceil(wait / 1000)} s`;
    return new RegistryError('RATE_LIMITED', `${url.host} takes no more requests (429)${until}`, {
        hint: `${wait === undefined ? 'Wait' : `Wait ${Math.ceil(wait / 1000)} s`}, or log in to ${url.host}: registries allow more to those they know.`,
    });
}
function unanswered(error) {
    if (!(error instanceof http_error/* HttpError */.j))
        return error;
    return new RegistryError(error.kind === 'too-large' ? 'LIMIT_EXCEEDED' : 'NETWORK', error.message, { cause: error });
}
/** An answer that is no answer. */
function failure(url, what) {
    return new RegistryError('NETWORK', `${url.host} ${what}`);
}

;// CONCATENATED MODULE: ./lib/registry/manifest.js
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
    const json = (0,json_json/* parseJson */.qF)(bytes);
    if (!(0,json_json/* isRecord */.u4)(json))
        return 'it is no JSON object';
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
    const [artifactType, subject] = [json['artifactType'], (0,json_json/* dig */.rO)(json, 'subject', 'digest')];
    return {
        digest,
        mediaType,
        ...(typeof artifactType === 'string' && { artifactType }),
        ...(json['subject'] !== undefined && { subject: (0,image_reference/* isImageDigest */.oG)(subject) ? subject : 'unreadable' }),
        layers: index ? [] : parts.read,
        ...(index && { manifests: parts.read }),
        unread: parts.unread,
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
function isIndexType(mediaType) {
    return mediaType === INDEX || mediaType === DOCKER_LIST;
}
/** @returns the descriptors under a name, or what is wrong with the list. */
function descriptorsOf(json, name) {
    const list = json[name] ?? [];
    if (!Array.isArray(list))
        return `its \`${name}\` is no list`;
    const all = list.map((entry, index) => descriptorOf(entry, `${name}[${index}]`));
    return {
        read: all.flatMap((one) => (typeof one === 'string' ? [] : [one])),
        unread: all.flatMap((one) => (typeof one === 'string' ? [one] : [])),
    };
}
/** @param at where it stands. @returns the descriptor, or what is wrong with it */
function descriptorOf(entry, at) {
    const [mediaType, digest, size] = [(0,json_json/* dig */.rO)(entry, 'mediaType'), (0,json_json/* dig */.rO)(entry, 'digest'), (0,json_json/* dig */.rO)(entry, 'size')];
    if (!(0,image_reference/* isImageDigest */.oG)(digest)) {
        const shown = typeof digest === 'string' ? `the digest ${digest.slice(0, MAX_SHOWN)}` : 'no digest';
        return `\`${at}\` has ${shown}, and only SHA-256 is read`;
    }
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        return `\`${at}\` has no size`;
    const notes = (0,json_json/* dig */.rO)(entry, 'annotations');
    const annotations = (0,json_json/* isRecord */.u4)(notes)
        ? Object.fromEntries(Object.entries(notes).filter((one) => typeof one[1] === 'string'))
        : {};
    const platform = platformOf((0,json_json/* dig */.rO)(entry, 'platform'));
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
    if (!(0,json_json/* isRecord */.u4)(platform))
        return undefined;
    const parts = [platform['os'], platform['architecture'], platform['variant']];
    return parts.filter((part) => typeof part === 'string' && part !== '').join('/');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/registry/address.js
/** Where a registry is, over what it is spoken to, and which other hosts belong to it. */


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
/**
 * True where a registry's credentials may go to its token service: the same host, or a neighbour of it
 * (`registry-1.docker.io` and `auth.docker.io`, `registry.gitlab.com` and `gitlab.com`). What a registry calls its token service
 * is only its own word.
 */
function sharesCredentials(registry, service) {
    if (service.origin === registry.origin)
        return true;
    if (service.protocol !== 'https:' || registry.protocol !== 'https:')
        return false;
    const [one, other] = [registry.hostname, service.hostname];
    if (one === other)
        return true;
    if ((0,external_node_net_.isIP)(one) || (0,external_node_net_.isIP)(other) || one.startsWith('[') || other.startsWith('['))
        return false;
    const parent = parentOf(one);
    return parent !== undefined && (other === parent || parentOf(other) === parent);
}
/** `docker.io` of `auth.docker.io`; undefined where what is left would be a top-level domain. */
function parentOf(hostname) {
    const labels = hostname.split('.');
    return labels.length >= 3 ? labels.slice(1).join('.') : undefined;
}

;// CONCATENATED MODULE: ./lib/registry/challenge.js
/** What a server demands before it answers: `WWW-Authenticate` (RFC 9110, 11.6.1). */
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
    const broken = (why) => new RegistryError('PERMISSION', `The credential helper ${name} for ${host} ${why}`, {
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
    const answer = (0,json_json/* parseJson */.qF)(output);
    const [username, secret] = [(0,json_json/* dig */.rO)(answer, 'Username'), (0,json_json/* dig */.rO)(answer, 'Secret')];
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
            timeout: limits/* CREDENTIAL_HELPER_TIMEOUT_MS */.sE,
            maxBuffer: limits/* MAX_DOCKER_CONFIG_BYTES */.LD,
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
    // A token of another GitHub means nothing to this registry, and is none of its business.
    const runner = (0,github_server/* runnerServer */.s5)(env);
    const dotcom = runner === undefined || ('value' in runner && runner.value.kind === 'dotcom');
    const githubToken = dotcom ? context.githubToken : undefined;
    if (registry === GITHUB_REGISTRY && githubToken !== undefined)
        return githubCredentials(githubToken, env);
    const stored = await dockerCredentials(registry, context);
    if (stored)
        return stored;
    const token = dotcom ? env['GITHUB_TOKEN'] : undefined;
    return registry === GITHUB_REGISTRY && token ? githubCredentials(token, env) : undefined;
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
        const helper = (0,json_json/* dig */.rO)(config, 'credHelpers', key);
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
        const found = fromAuth((0,json_json/* dig */.rO)(config, 'auths', key));
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
    const read = (0,read_file/* readWhole */.oD)(file, limits/* MAX_DOCKER_CONFIG_BYTES */.LD, { links: 'follow', missing: 'ARTIFACT_NOT_FOUND' });
    if ('refusal' in read) {
        // Without it the gate is anonymous; a file that is there and cannot be used must not make it so silently.
        if (read.refusal.code === 'ARTIFACT_NOT_FOUND')
            return undefined;
        throw unusable(file, read.refusal.message);
    }
    const config = (0,json_json/* parseJson */.qF)(read.bytes);
    if (!(0,json_json/* isRecord */.u4)(config))
        throw unusable(file, 'it is no JSON object');
    return config;
}
function unusable(file, why) {
    return new RegistryError('PERMISSION', `Docker's configuration ${file} cannot be used: ${why}`, {
        hint: 'Log in again, or set `DOCKER_CONFIG` to a folder without it.',
    });
}
function fromAuth(entry) {
    const text = (name) => {
        const value = (0,json_json/* dig */.rO)(entry, name);
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

;// CONCATENATED MODULE: ./lib/registry/token.js
/**
 * From a registry's demand to an `Authorization` header (distribution, "Token Authentication Specification" and "OAuth2
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
    throw new RegistryError('PERMISSION', `${origin.host} asks for a login, and there is none for it`, {
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
    const believed = sharesCredentials(origin, realm);
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
        answer = await send({ url: realm, form, maxBytes: limits/* MAX_TOKEN_BYTES */.WX }, context);
    }
    else {
        const url = new URL(realm);
        if (query.service !== undefined)
            url.searchParams.set('service', query.service);
        url.searchParams.set('scope', query.scope);
        const authorization = own && basicHeader(own);
        answer = await send({ url, maxBytes: limits/* MAX_TOKEN_BYTES */.WX, ...(authorization !== undefined && { authorization }) }, context);
    }
    const token = answer.status === 200 ? tokenOf(answer.bytes) : undefined;
    if (token !== undefined)
        return token;
    throw denied(answer, request, believed);
}
/** Where a registry gives out tokens, by its own word. */
function realmOf(text, origin) {
    const realm = URL.canParse(text) ? new URL(text) : undefined;
    if (realm && (0,address/* mayLeadTo */.D7)(origin, realm))
        return realm;
    throw new RegistryError('PERMISSION', `${origin.host} names a token service that is not asked`, {
        hint: 'A token service must be a public https address.',
    });
}
/** Services call it one way or the other, or both. */
function tokenOf(bytes) {
    const answer = (0,json_json/* parseJson */.qF)(bytes);
    const token = (0,json_json/* dig */.rO)(answer, 'token') ?? (0,json_json/* dig */.rO)(answer, 'access_token');
    // A header takes visible ASCII only; anything else is no token.
    return typeof token === 'string' && /^[\x21-\x7e]+$/.test(token) ? token : undefined;
}
function denied({ status }, request, believed) {
    const { origin, repository, credentials } = request;
    const what = status === 200 ? 'sent no token' : `gives no token to pull ${repository} (${status})`;
    if (credentials && !believed) {
        return new RegistryError('PERMISSION', `The token service of ${origin.host} ${what}`, {
            hint: 'It lies at another site than the registry, so that the stored login was not sent to it.',
        });
    }
    const github = origin.hostname === 'ghcr.io';
    return new RegistryError('PERMISSION', `The token service of ${origin.host} ${what}: no such repository, or no access`, {
        hint: github
            ? 'Grant the job `packages: read`, and link the package to this repository or log in with a token that may read it.'
            : `Check the name, and log in to ${origin.host} before this step if the repository is private.`,
    });
}

;// CONCATENATED MODULE: ./lib/registry/registry.js
/**
 * A repository of a registry, for reading (distribution-spec 1.1). Whatever is fetched by digest is hashed here: the answer
 * is those bytes or an error. What a server calls a digest is never believed.
 */











/** The evidence of the run is more than is held. It ends the search: which part of it still fitted would be chance. */
class HeldTooMuch extends RegistryError {
    constructor(limit) {
        const message = `The registry has more evidence than fits into the ${limit} bytes that a run holds at a time`;
        super('LIMIT_EXCEEDED', message, {
            hint: 'Remove referrers that nobody needs, or check fewer images in one step.',
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
        return authorize({ origin, repository, challenges, credentials: await stored }, context);
    };
    const get = async (path, { size, ...options }) => hold.read(size, (maxBytes) => logged(path, { ...options, maxBytes }), ({ bytes }) => bytes.length);
    const logged = async (path, options) => {
        const url = new URL(path, origin);
        const used = login;
        const authorization = await used;
        const first = await send({ url, ...options, ...(authorization !== undefined && { authorization }) }, context);
        // Who led elsewhere and back chose the address: no login is sent there.
        if (first.status !== 401 || first.strayed || first.url.origin !== origin.origin)
            return first;
        // Requests run side by side: only the first that is sent away logs in again.
        if (login === used)
            login = logIn(first);
        return send({ url, ...options, authorization: (await login) ?? '' }, context);
    };
    return {
        name,
        origin,
        hold,
        get,
        async manifest(reference, stated) {
            const accept = MANIFEST_TYPES.join(', ');
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
            const actual = digestOf(answer.bytes);
            if (actual !== digest)
                throw otherBytes(origin, what, actual);
            return answer.bytes;
        },
    };
}
function manifestIn({ bytes, headers }, reference, what, origin) {
    const digest = digestOf(bytes);
    if ((0,image_reference/* isImageDigest */.oG)(reference) && digest !== reference)
        throw otherBytes(origin, what, digest);
    refuseManyValues(bytes, `The manifest ${what}`);
    const manifest = readManifest(bytes, digest, headers.get('content-type'));
    if (typeof manifest !== 'string')
        return manifest;
    throw new RegistryError('IMAGE_MALFORMED', `The manifest ${what} cannot be read: ${manifest}`);
}
/** Before it is parsed, which takes far more memory than the text. */
function refuseManyValues(bytes, what) {
    if ((0,json_json/* hasMoreValues */.wn)(bytes, limits/* MAX_MANIFEST_VALUES */.II))
        throw new RegistryError('LIMIT_EXCEEDED', `${what} has more than ${limits/* MAX_MANIFEST_VALUES */.II} values`);
}
/** @param stated by its descriptor, where there is one */
function sizeOf(what, stated, maxBytes) {
    if (stated === undefined)
        return { upTo: maxBytes };
    if (stated <= maxBytes)
        return { exactly: stated };
    throw new RegistryError('LIMIT_EXCEEDED', `${what} has ${stated} bytes; at most ${maxBytes} are read`);
}
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}
function otherBytes(origin, what, actual) {
    return new RegistryError('IMAGE_DIGEST_MISMATCH', `${origin.host} sends other bytes for ${what}: theirs are ${actual}`);
}
/** An answer that is neither what was asked for nor "not here". */
function refusedAnswer({ status }, origin, what) {
    if (status === 401 || status === 403) {
        return new RegistryError('PERMISSION', `${origin.host} does not let the gate read ${what} (${status})`, {
            hint: `Log in to ${origin.host} before this step with an account that may pull it.`,
        });
    }
    return new RegistryError('NETWORK', `${origin.host} answers ${status} for ${what}`);
}

;// CONCATENATED MODULE: ./lib/registry/referrers.js
/**
 * What refers to an image: the referrers API and, always too, the tag that clients write where a registry has no such API
 * (distribution-spec, "Listing Referrers" and "Referrers Tag Schema"). GHCR has none, and some answer with an empty list.
 */






/** "Not here" in the words of registries without the API. Anything else that is no list is trouble, not an empty list. */
const NO_API = new Set([400, 404, 405, 406]);
/** @throws RegistryError where a list could not be read to its end */
async function listReferrers(repository, digest) {
    const found = new Map();
    const skipped = [];
    const add = ({ read, unread }, where) => {
        for (const descriptor of read)
            if (!found.has(descriptor.digest))
                found.set(descriptor.digest, descriptor);
        skipped.push(...unread.map((what) => unreadable(where, what)));
        if (found.size + skipped.length > limits/* MAX_REFERRERS */.OB) {
            throw new RegistryError('LIMIT_EXCEEDED', `${repository.name} lists more than ${limits/* MAX_REFERRERS */.OB} manifests that refer to ${digest}`);
        }
    };
    await fromApi(repository, digest, add);
    const tag = digest.replace(':', '-');
    const fallback = await repository.manifest(tag);
    const where = `${repository.name}:${tag}`;
    if (fallback?.manifests)
        add({ read: fallback.manifests, unread: fallback.unread }, where);
    else if (fallback)
        skipped.push(unreadable(where, `it is ${fallback.mediaType || 'of no media type'} and not an index`));
    return { descriptors: [...found.values()], skipped };
}
function unreadable(file, what) {
    const message = `The list of referrers ${file} has an entry that is not looked at: ${what}`;
    return { code: 'IMAGE_MALFORMED', message, at: { file } };
}
async function fromApi(repository, digest, add) {
    const [, path = ''] = /^[^/]+\/(.+)$/.exec(repository.name) ?? [];
    const where = `${repository.name} (referrers of ${digest})`;
    let next = `/v2/${path}/referrers/${digest}`;
    for (let page = 0; next !== undefined; page++) {
        if (page >= limits/* MAX_REFERRER_PAGES */.Qy) {
            throw new RegistryError('LIMIT_EXCEEDED', `${repository.origin.host} has more than ${limits/* MAX_REFERRER_PAGES */.Qy} pages of manifests that refer to ${digest}`);
        }
        const answer = await repository.get(next, { accept: INDEX, size: { upTo: limits/* MAX_DOCUMENT_BYTES */.bi } });
        const list = answer.status === 200 ? listIn(answer) : undefined;
        if (NO_API.has(answer.status) || (answer.status === 200 && list === undefined)) {
            if (page === 0)
                return;
            throw failure(repository.origin, 'breaks off in the middle of its list of referrers');
        }
        if (answer.status !== 200)
            throw refusedAnswer(answer, repository.origin, `the referrers of ${digest}`);
        add(descriptorsIn(list, answer, repository), where);
        next = nextPage(answer, repository);
    }
}
function descriptorsIn(list, { headers }, { origin }) {
    const descriptors = (0,json_json/* isRecord */.u4)(list) ? descriptorsOf(list, 'manifests') : 'it is no JSON object';
    if (typeof descriptors === 'string')
        throw failure(origin, `sends no list of referrers: ${descriptors}`);
    // No filter is asked for: what is left out by one may be the evidence.
    if ((headers.get('oci-filters-applied') ?? '').trim() !== '')
        throw failure(origin, 'leaves referrers out of its list by a filter that was not asked for');
    return descriptors;
}
/**
 * The JSON of an answer that is called an index, or that is called JSON and is one. Undefined for anything else, such as the
 * page that a registry without the API has for every address.
 */
function listIn({ headers, bytes, url }) {
    const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (type !== INDEX && type !== 'application/json')
        return undefined;
    refuseManyValues(bytes, `The list of referrers of ${url.host}`);
    const json = (0,json_json/* parseJson */.qF)(bytes);
    if (type === INDEX)
        return json ?? null;
    return Array.isArray((0,json_json/* dig */.rO)(json, 'manifests')) ? json : undefined;
}
/** The next page (RFC 8288); it must be the same registry's. */
function nextPage({ headers, url }, repository) {
    const header = headers.get('link') ?? '';
    const [, target] = /<([^<>]{1,4096})>\s*;[^<]*?\brel\s*=\s*(?:"(?:[^"]*\s)?next(?:\s[^"]*)?"|next\b)/i.exec(header) ?? [];
    if (target === undefined)
        return undefined;
    const next = URL.canParse(target, url.href) ? new URL(target, url) : undefined;
    if (next?.origin !== repository.origin.origin)
        throw failure(repository.origin, 'continues its list at another host');
    return next.pathname + next.search;
}

;// CONCATENATED MODULE: ./lib/registry/discover.js
/**
 * Everything in a registry that may prove an image, wherever the tools of the last years put it: referrers by the API and by
 * the fallback tag, and cosign's tags `.sig`, `.att` and `.sbom`. All places are read, since each may hold the one that
 * counts (cosign 3 stops looking at `.sig` as soon as one bundle is there).
 *
 * What a thing is, its content tells; annotations and artifact types are nobody's word and decide nothing.
 */









/** The first words of every version's media type. */
const BUNDLE = 'application/vnd.dev.sigstore.bundle';
/** SBOMs that were attached without a signature of their own. */
const SBOM_LAYER = /^(?:application\/(?:spdx\+json|vnd\.cyclonedx\+json)|text\/spdx\+json)$/;
/**
 * Finds all evidence for a digest.
 *
 * @throws RegistryError where a place could not be looked at: what is not known to be absent may be there.
 */
async function discover(repository, digest) {
    const found = [];
    for (const suffix of ['sig', 'att', 'sbom']) {
        const tag = `${digest.replace(':', '-')}.${suffix}`;
        const manifest = await repository.manifest(tag);
        if (manifest)
            found.push(await readManifestEvidence(repository, { manifest, file: `${repository.name}:${tag}` }));
    }
    const { descriptors, skipped } = await listReferrers(repository, digest);
    // Not one of them is fetched where they cannot all be kept.
    const sizes = descriptors.map(({ size }) => size).filter((size) => size <= limits/* MAX_DOCUMENT_BYTES */.bi);
    repository.hold.foresee(sizes.reduce((sum, size) => sum + size, 0));
    const read = await (0,in_parallel/* inParallel */.H)(descriptors, limits/* REGISTRY_CONCURRENCY */.yT, async (one) => {
        const referrer = await fetchReferrer(repository, one, digest);
        return 'manifest' in referrer ? readManifestEvidence(repository, referrer) : refusedOnly(referrer);
    });
    const all = [...found, ...read];
    return {
        candidates: [...all.flatMap(({ candidates }) => candidates), ...skipped.map(result/* refuse */.TR)],
        sboms: all.flatMap(({ sboms }) => sboms),
        foreign: [...new Set(all.flatMap(({ foreign }) => foreign))],
    };
}
async function fetchReferrer(repository, { digest, size }, of) {
    const file = `${repository.name}@${digest}`;
    const manifest = await orRefusal(file, () => repository.manifest(digest, size));
    if (!manifest) {
        const message = `${file} is listed as a referrer of the image, but the registry does not have it`;
        return (0,result/* refuse */.TR)({ code: 'BUNDLE_MISSING', message, at: { file } });
    }
    if ('ok' in manifest)
        return manifest;
    if (manifest.subject === of || !isEvidence(manifest))
        return { manifest, file };
    return (0,result/* refuse */.TR)({
        code: 'SUBJECT_MISMATCH',
        message: `${file} is listed as a referrer of the image, but it refers to another one`,
        expected: of,
        actual: manifest.subject ?? 'no subject',
        at: { file },
    });
}
function refusedOnly(candidate) {
    return { candidates: [candidate], sboms: [], foreign: [] };
}
function isEvidence({ layers }) {
    return layers.some(({ mediaType }) => mediaType.startsWith(BUNDLE) || mediaType === SIMPLE_SIGNING || mediaType === DSSE_LAYER);
}
async function readManifestEvidence(repository, { manifest, file }) {
    const of = (test) => manifest.layers.filter(({ mediaType }) => test(mediaType));
    const signed = of((type) => type.startsWith(BUNDLE) || type === SIMPLE_SIGNING || type === DSSE_LAYER);
    const sboms = of((type) => SBOM_LAYER.test(type));
    if (signed.length > limits/* MAX_SIGNATURE_LAYERS */.zM) {
        const message = `${file} holds ${signed.length} signatures; at most ${limits/* MAX_SIGNATURE_LAYERS */.zM} are read`;
        return { candidates: [(0,result/* refuse */.TR)({ code: 'LIMIT_EXCEEDED', message, at: { file } })], sboms: [], foreign: [] };
    }
    const shown = (layer) => manifest.layers.length === 1 ? file : `${file} (layer ${manifest.layers.indexOf(layer) + 1})`;
    const candidates = [];
    for (const layer of signed)
        candidates.push(...(await readSigned(repository, layer, shown(layer))));
    const attached = [];
    for (const layer of sboms) {
        const bytes = await fetchBlob(repository, layer, shown(layer));
        if (Buffer.isBuffer(bytes))
            attached.push({ file: shown(layer), bytes });
    }
    candidates.push(...manifest.unread.map((what) => discover_unreadable(file, what)));
    const known = new Set([...signed, ...sboms]);
    const others = manifest.layers.filter((layer) => !known.has(layer)).map(({ mediaType }) => mediaType);
    // Of what holds nothing that is known, the type of the whole says more than those of its layers.
    const foreign = known.size > 0 ? others : [manifest.artifactType ?? manifest.mediaType];
    return { candidates, sboms: attached, foreign };
}
/** A layer that nobody can tell the content of may be the signature that is missed. */
function discover_unreadable(file, what) {
    const message = `${file} has a part that is not looked at: ${what}`;
    return (0,result/* refuse */.TR)({ code: 'IMAGE_MALFORMED', message, at: { file } });
}
async function readSigned(repository, layer, file) {
    const bytes = await fetchBlob(repository, layer, file);
    if (!Buffer.isBuffer(bytes))
        return [bytes];
    if (!layer.mediaType.startsWith(BUNDLE)) {
        const { mediaType, annotations } = layer;
        return [readCosignLayer({ mediaType, annotations, bytes }, file)];
    }
    return (0,bundle/* readBundles */.A)(bytes, file).map((bundle) => {
        if (!bundle.ok || bundle.value.content.kind === 'dsse')
            return bundle;
        const message = `${file} is the bundle of a signature over a file; an image is signed by a statement that names it`;
        return (0,result/* refuse */.TR)({ code: 'BUNDLE_MALFORMED', message, at: { file } });
    });
}
async function fetchBlob(repository, layer, file) {
    const bytes = await orRefusal(file, () => repository.blob(layer, limits/* MAX_EVIDENCE_BYTES */.bU));
    if (bytes)
        return bytes;
    return (0,result/* refuse */.TR)({ code: 'BUNDLE_MISSING', message: `The registry does not have the content of ${file}`, at: { file } });
}
/** What is wrong with one candidate is its own matter; what keeps the gate from looking is everybody's. */
async function orRefusal(file, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof RegistryError) || error instanceof HeldTooMuch || (0,errors/* isCouldNotLook */.mI)(error.code))
            throw error;
        return (0,result/* refuse */.TR)({ ...refusalOf(error), at: { file } });
    }
}

// EXTERNAL MODULE: ./lib/verify/verdict.js
var verdict = __webpack_require__(53900);
// EXTERNAL MODULE: ./lib/gate/refused.js
var refused = __webpack_require__(5599);
// EXTERNAL MODULE: ./lib/verify/requirement.js + 13 modules
var verify_requirement = __webpack_require__(46932);
// EXTERNAL MODULE: ./lib/verify/statement.js + 1 modules
var verify_statement = __webpack_require__(68722);
;// CONCATENATED MODULE: ./lib/gate/images/image-candidates.js

function classify(candidate) {
    if (!candidate.ok)
        return { kind: 'unreadable', candidate };
    const { content, file } = candidate.value;
    if (content.kind !== 'dsse')
        return { kind: 'signature', candidate };
    const statement = (0,verify_statement/* readStatement */.cO)(content.payloadType, content.payload, file);
    if (!statement.ok)
        return { kind: 'unreadable', candidate: statement };
    const { predicateType } = statement.value;
    return { kind: predicateType === verify_statement/* COSIGN_SIGN */["if"] ? 'signature' : 'attestation', predicateType, candidate };
}
/** What was found and is of another kind than demanded, for people who wonder why it does not count. */
function otherKinds(others, demanded) {
    return others.flatMap(({ candidate, kind, predicateType }) => {
        if (!candidate.ok)
            return [];
        const { file } = candidate.value;
        const what = kind === 'signature' ? 'a signature' : `an attestation of type ${predicateType ?? 'unknown'}`;
        return [
            {
                code: 'PREDICATE_MISMATCH',
                message: `${file} is ${what}, which never counts as ${demanded}`,
                at: { file },
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/gate/images/decide-image.js



/** Never throws. */
function decideImage(requirement, image, { roots }) {
    const { kind } = requirement;
    const classified = image.found.candidates.map(classify);
    const wanted = classified.filter((one) => isWanted(one, requirement));
    const others = classified.filter((one) => !wanted.includes(one));
    const artifact = { name: image.name, digests: image.digests };
    const counts = wanted.some((one) => one.kind !== 'unreadable');
    const result = wanted.length > 0 ? checkCandidates(requirement, artifact, wanted, roots) : undefined;
    if (result?.status === 'pass')
        return result;
    const unlike = otherKinds(others, kind === 'signature' ? 'a signature' : 'what is demanded');
    if (result && (counts || unlike.length === 0))
        return result;
    const unreadable = result && 'refusal' in result ? [result.refusal, ...result.others] : [];
    return {
        check: kind,
        status: 'fail',
        refusal: notFound(requirement, image, others),
        others: [...unreadable, ...unlike],
    };
}
/** Of an unreadable candidate nobody can tell what it would have been. */
function isWanted({ kind, predicateType }, requirement) {
    if (kind === 'unreadable')
        return true;
    if (requirement.kind === 'signature')
        return kind === 'signature';
    const { predicateTypes } = requirement;
    if (predicateTypes === 'any')
        return kind === 'attestation';
    return predicateType !== undefined && predicateTypes.includes(predicateType);
}
function checkCandidates(requirement, artifact, wanted, roots) {
    const { by, requireTimestamp } = requirement;
    const demand = requirement.kind === 'attestation'
        ? {
            kind: 'signature',
            by,
            requireTimestamp,
            predicateTypes: requirement.predicateTypes,
            ...(requirement.content && { content: requirement.content }),
        }
        : {
            kind: 'signature',
            by,
            requireTimestamp,
            predicateTypes: [verify_statement/* COSIGN_SIGN */["if"]],
            ...(Object.keys(requirement.annotations).length > 0 && { annotations: requirement.annotations }),
        };
    const candidates = wanted.map(({ candidate }) => candidate);
    return withSubjects({ ...(0,verify_requirement/* checkSignature */.j)(demand, artifact, candidates, roots), check: requirement.kind });
}
/** Names everybody who really signed, in the words of cosign, which people search for. */
function withSubjects(result) {
    if (result.status !== 'fail')
        return result;
    const { refusal, others } = result;
    const subjects = [refusal, ...others].flatMap(({ proof }) => proof?.kind === 'message' || proof?.kind === 'attestation' ? [proof.identity ?? ''] : []);
    const known = [...new Set(subjects)].filter((subject) => subject !== '');
    if (known.length === 0)
        return result;
    return { ...result, refusal: { ...refusal, message: `${refusal.message}: got subjects [${known.join(', ')}]` } };
}
function notFound(requirement, { name, digests, found: discovered }, others) {
    const digest = `sha256:${digests.sha256?.toString('hex') ?? ''}`;
    if (requirement.kind === 'signature') {
        const found = others.length === 1 ? '1 attestation was' : `${others.length} attestations were`;
        const instead = others.length === 0 ? '' : `: ${found} found, which never count as one`;
        return {
            code: 'IMAGE_UNSIGNED',
            message: `${name} (${digest}) has no signature${instead}`,
            ...foreignHint(discovered),
        };
    }
    const expected = requirement.predicateTypes === 'any' ? 'an attestation' : requirement.predicateTypes.join(' or ');
    const types = [
        ...new Set(others.flatMap(({ kind, predicateType }) => (kind === 'attestation' ? [predicateType ?? ''] : []))),
    ];
    if (types.length > 0) {
        const message = `${name} (${digest}) has attestations, but none of the type that is demanded`;
        return { code: 'PREDICATE_MISMATCH', message, expected, actual: types.join(', ') };
    }
    return {
        code: 'IMAGE_UNSIGNED',
        message: `${name} (${digest}) has no attestation`,
        expected,
        ...foreignHint(discovered),
    };
}
/** Signatures of other systems are no evidence here, but say what the publisher uses. */
function foreignHint({ foreign }) {
    if (foreign.length === 0)
        return {};
    const types = foreign.slice(0, 3).join(', ');
    return { hint: `What was found is not a Sigstore signature: ${types}. Ask the publisher for one.` };
}

// EXTERNAL MODULE: ./lib/github/access.js
var access = __webpack_require__(12573);
;// CONCATENATED MODULE: ./lib/gate/images/image-platforms.js
/**
 * The entries of an index: images of platforms, and attestations that buildx puts beside them. What an entry is, its content
 * tells: an annotation that nobody signed must not take a platform out of what is demanded.
 */





/** buildx marks its attestations in an index by these (moby/buildkit, `docs/attestations/attestation-storage.md`). */
const REFERENCE_TYPE = 'vnd.docker.reference.type';
const REFERENCE_DIGEST = 'vnd.docker.reference.digest';
/**
 * The platforms of an index as it describes itself, for reports. An entry that names none is named by its digest, so that it
 * is not forgotten.
 *
 * @throws RegistryError where there are too many, or an entry cannot be read: it may be the image that somebody runs
 */
function platformsOf(index) {
    return checkedEntries(index)
        .filter((entry) => !isCalledAttestation(entry))
        .map(image_platforms_platformOf);
}
/** The digests of all entries, whatever they are called. @throws RegistryError as `platformsOf` */
function entryDigests(index) {
    return checkedEntries(index).map(({ digest }) => digest);
}
/** Looks into what is called an attestation. @throws RegistryError where it could not look, and as `platformsOf` */
async function sortEntries(index, repository) {
    const images = [];
    const attestations = [];
    const refusals = [];
    for (const entry of checkedEntries(index)) {
        const found = isCalledAttestation(entry) ? await lookInto(entry, repository) : undefined;
        if (found && 'manifest' in found)
            attestations.push(found);
        else
            images.push(image_platforms_platformOf(entry));
        if (found && 'code' in found)
            refusals.push(found);
    }
    return { images, attestations, refusals };
}
function checkedEntries({ manifests = [], unread, digest }) {
    const [first] = unread;
    if (first !== undefined)
        throw new RegistryError('IMAGE_MALFORMED', `The index ${digest} has an entry that cannot be read: ${first}`);
    const images = manifests.filter((entry) => !isCalledAttestation(entry));
    if (manifests.length > limits/* MAX_PLATFORMS */.S1 * 2 || images.length > limits/* MAX_PLATFORMS */.S1)
        throw new RegistryError('LIMIT_EXCEEDED', `The index ${digest} has more than ${limits/* MAX_PLATFORMS */.S1} platforms`);
    return manifests;
}
function image_platforms_platformOf({ platform, digest }) {
    return { platform: platform ?? digest, digest };
}
/** buildx gives its attestations a platform that nobody has; an entry without one may be what a client runs. */
function isCalledAttestation({ annotations, platform }) {
    return annotations[REFERENCE_TYPE] === 'attestation-manifest' && platform === 'unknown/unknown';
}
/** @returns why the entry is none */
async function lookInto(entry, repository) {
    const file = `${repository.name}@${entry.digest}`;
    const image = (what) => ({
        code: 'IMAGE_MALFORMED',
        message: `${file} is called an attestation in the index, and is taken for the image of a platform: ${what}`,
        at: { file },
    });
    try {
        const manifest = await repository.manifest(entry.digest, entry.size);
        if (!manifest)
            return image('the registry does not have it');
        const { layers, unread, manifests } = manifest;
        const others = layers.filter(({ mediaType }) => mediaType !== verify_statement/* IN_TOTO */.B1).map(({ mediaType }) => mediaType);
        if (manifests)
            return image('it is an index');
        if (others[0] !== undefined)
            return image(`it has a layer of the type ${others[0]}`);
        if (layers.length === 0 || unread[0] !== undefined)
            return image(unread[0] ?? 'it has no layer');
        return { of: entry.annotations[REFERENCE_DIGEST] ?? '', file, manifest };
    }
    catch (error) {
        if (!(error instanceof RegistryError) || error instanceof HeldTooMuch || (0,errors/* isCouldNotLook */.mI)(error.code))
            throw error;
        return { ...refusalOf(error), at: { file } };
    }
}

// EXTERNAL MODULE: ./lib/policy/predicate-types.js
var predicate_types = __webpack_require__(16311);
// EXTERNAL MODULE: ./lib/verify/proof.js
var verify_proof = __webpack_require__(38703);
// EXTERNAL MODULE: ./lib/verify/mint.js
var mint = __webpack_require__(26477);
;// CONCATENATED MODULE: ./lib/verify/predicates/sbom.js

/** A document about the whole image counts for each of its platforms. */
function decideSboms({ formats }, image, targets, { documents, refusals }) {
    const accepted = [];
    const reasons = [];
    for (const { file, about, facts, signedBy } of documents) {
        const reason = typeof facts === 'string' ? facts : formats.includes(facts.format) ? undefined : 'its format is not accepted';
        if (reason === undefined && typeof facts !== 'string' && signedBy)
            accepted.push({ facts, about, signedBy });
        else {
            const what = reason ?? 'no accepted signer vouches for it';
            reasons.push({ code: 'SBOM_MISSING', message: `The SBOM ${file} does not count: ${what}`, at: { file } });
        }
    }
    const covering = (digest) => accepted.filter(({ about }) => about === digest || about === image.digest);
    const missing = targets.filter(({ digest }) => covering(digest).length === 0);
    const [first] = accepted;
    if (first && missing.length === 0 && targets.length > 0) {
        const proof = {
            kind: 'sbom',
            file: first.facts.file,
            documents: accepted.map(({ facts }) => facts),
            signedBy: first.signedBy,
        };
        return { check: 'sbom', status: 'pass', proof: (0,mint/* mint */.X)(proof), others: [] };
    }
    const platforms = missing.flatMap(({ platform }) => platform ?? []);
    const of = platforms.length > 0 ? ` for ${platforms.join(', ')}` : '';
    const refusal = {
        code: 'SBOM_MISSING',
        message: `${image.name} has no SBOM by an accepted signer${of}`,
        expected: `${formats.join(' or ')} for ${image.digest}`,
        actual: documents.length === 0 && refusals.length === 0
            ? 'none was found'
            : `${documents.length} found, ${accepted.length} accepted`,
    };
    return { check: 'sbom', status: 'fail', refusal, others: [...reasons, ...refusals] };
}

// EXTERNAL MODULE: ./lib/verify/predicates/sbom-document.js
var sbom_document = __webpack_require__(17229);
;// CONCATENATED MODULE: ./lib/gate/images/image-sboms.js
/**
 * Finds the SBOMs of an image: signed attestations about it or about one of its platforms, the statements that buildx puts
 * into an index, and documents that are merely attached. Who vouches for each is decided here once.
 */
















/** @throws RegistryError where something could not be looked at. */
async function readSboms(requirement, search, context) {
    const { manifest, name, repository } = search;
    const { images: platforms, attestations, refusals: strays } = await sortEntries(manifest, repository);
    const whole = { digest: manifest.digest };
    const documents = [];
    const refusals = [...strays];
    // Each document is held a second time, as the text that is written out.
    const keep = (found) => {
        repository.hold.keep(found.reduce((sum, { text }) => sum + text.length, 0));
        documents.push(...found);
    };
    for (const target of [whole, ...platforms]) {
        const found = target === whole ? search.found : await discover(search.evidenceFrom, target.digest);
        keep([...attested(requirement, target, found, name, context, refusals), ...attached(target, found)]);
    }
    keep(await builtIn(requirement, { platforms, attestations }, search, context, refusals));
    const targets = platforms.length > 0 ? platforms : [whole];
    const check = decideSboms(requirement, { name, digest: manifest.digest }, targets, { documents, refusals });
    const unauthenticated = documents.flatMap(({ facts, signedBy }) => signedBy || typeof facts === 'string' ? [] : [facts]);
    return { check, documents, unauthenticated };
}
/** Attestations whose statement is an SBOM: each is verified by itself. */
function attested({ by, requireTimestamp }, target, { candidates }, name, { roots }, refusals) {
    return candidates.map(classify).flatMap(({ candidate, predicateType = '' }) => {
        if (!candidate.ok || candidate.value.content.kind !== 'dsse' || !(0,sbom_document/* sbomFormat */.$2)(predicateType))
            return [];
        const { content, file } = candidate.value;
        const demand = { kind: 'signature', by, requireTimestamp, predicateTypes: [predicateType] };
        const result = (0,verify_requirement/* checkSignature */.j)(demand, { name, digests: digestsOf(target) }, [candidate], roots);
        if ('refusal' in result)
            refusals.push(result.refusal, ...result.others);
        const statement = (0,verify_statement/* readStatement */.cO)(content.payloadType, content.payload, file);
        if (!statement.ok)
            return [];
        return [sbomDocument(target, file, statement.value.predicate, proofOf(result))];
    });
}
/** A check that passed for a signature, as what it proves. */
function proofOf(result) {
    if (result.status !== 'pass')
        return undefined;
    const { proof } = result;
    return verify_proof/* Proof */.R.is(proof) && (proof.kind === 'message' || proof.kind === 'attestation') ? proof : undefined;
}
function attached(target, { sboms }) {
    return sboms.map(({ file, bytes }) => sbomDocument(target, file, (0,json_json/* parseJson */.qF)(bytes), undefined));
}
/**
 * What buildx puts into an index is not signed, but the index names it by digest: whoever signed the index, or its
 * provenance, vouches for it.
 */
async function builtIn({ by, requireTimestamp }, { platforms, attestations }, search, context, refusals) {
    if (attestations.length === 0)
        return [];
    const signed = decideImage({ kind: 'signature', by, requireTimestamp, annotations: {} }, search, context);
    const vouching = signed.status === 'pass'
        ? signed
        : decideImage({ kind: 'attestation', by, requireTimestamp, predicateTypes: predicate_types/* PROVENANCE_TYPES */.ak }, search, context);
    const documents = [];
    for (const { of, file, manifest } of attestations) {
        const target = platforms.find(({ digest }) => digest === of);
        if (!target)
            continue;
        for (const layer of manifest.layers) {
            const found = await builtInFor(target, layer, `${file} (${layer.digest})`, search.repository);
            if (!found)
                continue;
            if (found.ok)
                documents.push(sbomDocument(target, found.value.file, found.value.predicate, proofOf(vouching)));
            else
                refusals.push(found.refusal);
        }
    }
    return documents;
}
/** @returns undefined for a layer that is not called an SBOM, and is not one in a place where it would count */
async function builtInFor(target, layer, file, repository) {
    if (!(0,sbom_document/* sbomFormat */.$2)(layer.annotations['in-toto.io/predicate-type'] ?? ''))
        return undefined;
    try {
        const bytes = await repository.blob(layer, limits/* MAX_EVIDENCE_BYTES */.bU);
        if (!bytes)
            return (0,result/* refuse */.TR)(image_sboms_unusable(file, 'the registry does not have it'));
        const statement = (0,verify_statement/* readStatement */.cO)(verify_statement/* IN_TOTO */.B1, bytes, file);
        if (!statement.ok)
            return statement;
        const { predicateType, predicate } = statement.value;
        if (!(0,sbom_document/* sbomFormat */.$2)(predicateType))
            return (0,result/* refuse */.TR)(image_sboms_unusable(file, `it is of the type ${predicateType}`));
        const problem = (0,verify_statement/* subjectProblem */.gc)(statement.value, digestsOf(target), target.platform ?? '', file);
        return problem ? (0,result/* refuse */.TR)(problem) : (0,result/* accept */.Ju)({ file, predicate });
    }
    catch (error) {
        if (!(error instanceof RegistryError) || error instanceof HeldTooMuch || (0,errors/* isCouldNotLook */.mI)(error.code))
            throw error;
        return (0,result/* refuse */.TR)({ ...refusalOf(error), at: { file } });
    }
}
function image_sboms_unusable(file, what) {
    return { code: 'SBOM_MISSING', message: `The SBOM ${file} does not count: ${what}`, at: { file } };
}
function sbomDocument({ digest, platform }, file, predicate, signedBy) {
    const document = (0,sbom_document/* documentOf */.lM)(predicate);
    const content = (0,sbom_document/* inspectSbom */.y3)(document);
    const facts = typeof content === 'string' ? content : { file, ...content, ...(platform !== undefined && { platform }) };
    return { file, about: digest, facts, text: asText(document), ...(signedBy && { signedBy }) };
}
/** JSON that nests deeper than it can be written out again is written as nothing; it is no SBOM that a tool could read. */
function asText(document) {
    try {
        return `${JSON.stringify(document ?? null, null, 1)}\n`;
    }
    catch {
        return 'null\n';
    }
}
function digestsOf({ digest }) {
    return { sha256: Buffer.from(digest.slice('sha256:'.length), 'hex') };
}

// EXTERNAL MODULE: ./lib/gate/evidence/remote-evidence.js
var remote_evidence = __webpack_require__(22281);
;// CONCATENATED MODULE: ./lib/gate/images/check-images.js
/**
 * Checks the images of a rule. The reference is resolved once; everything after that goes by the digest of the bytes that
 * were received, so that a tag that moves in the meantime changes nothing. Loaded only where a rule has images.
 */














/** Checks every image of a rule, one after the other: registries count requests. */
async function checkImages(rule, surroundings) {
    const context = { ...surroundings, remote: (0,remote_evidence/* createRemoteMemory */.OU)() };
    const reports = [];
    for (const reference of rule.images) {
        context.registry.signal.throwIfAborted();
        const scope = context.budget.scope();
        try {
            reports.push(await checkImage(reference, rule, { ...context, scope, hold: registryHold(scope) }));
        }
        finally {
            scope.release();
        }
    }
    return reports;
}
async function checkImage(reference, rule, context) {
    const subject = { kind: 'image', name: reference.given };
    const moving = tagCheck(reference, rule);
    const waived = (rule.waived ?? []).map(({ check, reason }) => ({ check, status: 'waived', reason }));
    let resolved;
    let image;
    try {
        const repository = openRepository(reference, context.registry, context.hold);
        resolved = await ask(reference, repository);
        image = factsOf(reference, resolved);
        const { checks, unauthenticated } = await checkResolved(reference, rule, resolved, repository, context);
        const facts = { ...image, ...(unauthenticated.length > 0 && { unauthenticatedSboms: unauthenticated }) };
        return {
            ...(0,verdict/* reportArtifact */.x8)(subject, check_images_digestsOf(resolved), [...moving(resolved.digest), ...checks, ...waived]),
            image: facts,
        };
    }
    catch (error) {
        if (!(error instanceof RegistryError))
            throw error;
        const check = (0,refused/* refused */.J)('artifact', refusalOf(error));
        const report = (0,verdict/* reportArtifact */.x8)(subject, resolved ? check_images_digestsOf(resolved) : {}, [...moving(resolved?.digest), check]);
        return image ? { ...report, image } : report;
    }
}
async function ask(reference, repository) {
    const manifest = await repository.manifest(reference.digest ?? reference.tag ?? 'latest');
    if (manifest)
        return manifest;
    throw new RegistryError('IMAGE_NOT_FOUND', `${repository.origin.host} has no ${reference.given}`, {
        hint: 'Check name and tag. Some registries answer the same where a login is missing.',
    });
}
async function checkResolved(reference, rule, manifest, repository, context) {
    const [unavailable] = context.rootRefusals;
    if (unavailable)
        return { checks: rule.require.map(({ kind }) => (0,refused/* refused */.J)(kind, unavailable)), unauthenticated: [] };
    const evidenceFrom = rule.signatureRepository
        ? openRepository(rule.signatureRepository, context.registry, context.hold)
        : repository;
    const discovered = await discover(evidenceFrom, manifest.digest);
    const remote = await askGitHub(rule, manifest.digest, context);
    const found = { ...discovered, candidates: [...discovered.candidates, ...(remote?.evidence ?? [])] };
    const requirements = rule.tagMatchesRef ? rule.require.map((one) => ofTag(one, reference)) : rule.require;
    const image = { name: reference.given, digests: check_images_digestsOf(manifest), found };
    const checks = requirements.flatMap((requirement) => requirement.kind === 'sbom' ? [] : [seen(decideImage(requirement, image, context), remote)]);
    const demand = requirements.find((requirement) => requirement.kind === 'sbom');
    const [first] = requirements;
    if (!first || (!demand && rule.sbomDir === undefined))
        return { checks, unauthenticated: [] };
    const by = demand ?? { ...ANY_SBOM, by: first.by, requireTimestamp: first.requireTimestamp };
    const sboms = await readSboms(by, { ...image, manifest, repository, evidenceFrom }, context);
    if (rule.sbomDir !== undefined)
        await context.sbomFolders.add((0,external_node_path_.resolve)(context.workspace, rule.sbomDir), reference, sboms);
    return { checks: demand ? [...checks, seen(sboms.check, remote)] : checks, unauthenticated: sboms.unauthenticated };
}
/** GitHub keeps attestations by digest, SBOMs among them, and no signatures. */
async function askGitHub({ github, require }, digest, { registry: { env, signal, githubToken }, remote, scope }) {
    if (!github || require.every(({ kind }) => kind === 'signature'))
        return undefined;
    const token = (0,access.gitHubToken)(env, githubToken);
    return (0,remote_evidence/* remoteEvidenceOf */.bA)(digest, github, {
        remote,
        scope,
        signal,
        ...(token !== undefined && { githubToken: token }),
    });
}
/** What could not be seen at GitHub may be the attestation that is missed; it is never a signature. */
function seen(check, remote) {
    return check.check === 'signature' ? check : (0,remote_evidence/* withUnseen */.nR)(check, remote);
}
const ANY_SBOM = { kind: 'sbom', formats: ['SPDX', 'CycloneDX'] };
/** A tag is a warning or a failure: whoever pulls by it later may get something else. */
function tagCheck(reference, rule) {
    return (digest) => {
        if (reference.digest !== undefined)
            return [];
        const tag = reference.tag ?? 'latest';
        const fixed = digest === undefined ? '`name@sha256:…`' : `\`${(0,image_reference/* repositoryName */.aR)(reference)}@${digest}\``;
        const refusal = {
            code: 'IMAGE_TAG_MOVES',
            message: tag === 'latest'
                ? `${reference.given} is \`latest\`, a moving target: it names whatever was pushed last`
                : `${reference.given} is named by a tag, a moving target: it can be pushed again`,
            hint: `What was checked is ${fixed}; name that, or pass the output \`verified-images\` on.`,
        };
        return [{ check: 'artifact', status: rule.requireDigest ? 'fail' : 'warning', refusal, others: [] }];
    };
}
/** `0.1.2` is built from the Git tag `v0.1.2` or `0.1.2`, and `v0.1.2` from `v0.1.2` alone. */
function ofTag(requirement, { tag = '' }) {
    const value = tag.startsWith('v') ? (0,matcher/* exactly */.pV)(`refs/tags/${tag}`) : (0,matcher/* pattern */.T1)(`refs/tags/v?${(0,variables/* escapePattern */.MP)(tag)}`);
    const demand = { claim: 'source-repository-ref', value, input: 'tag-matches-ref' };
    const of = requirement.by.of.map((signer) => signer.kind === 'identity' ? { ...signer, claims: [...signer.claims, demand] } : signer);
    return { ...requirement, by: { ...requirement.by, of } };
}
function check_images_digestsOf({ digest }) {
    return { sha256: Buffer.from(digest.slice('sha256:'.length), 'hex') };
}
function factsOf(reference, manifest) {
    const platforms = manifest.manifests && platformsOf(manifest);
    return {
        repository: (0,image_reference/* repositoryName */.aR)(reference),
        ...(reference.tag !== undefined && { tag: reference.tag }),
        digest: manifest.digest,
        mediaType: manifest.mediaType,
        ...(platforms && {
            platforms: platforms.map(({ platform }) => platform),
            // What is called an attestation may be an image: a recall of it counts.
            entryDigests: entryDigests(manifest),
        }),
    };
}


/***/ })

};
