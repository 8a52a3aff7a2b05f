export const id = 5478;
export const ids = [5478];
export const modules = {

/***/ 5478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/host/console.js
var host_console = __webpack_require__(44459);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/github/access.js
var github_access = __webpack_require__(12573);
// EXTERNAL MODULE: ./lib/core/child-environment.js
var child_environment = __webpack_require__(35745);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/net/http-error.js
var http_error = __webpack_require__(81344);
// EXTERNAL MODULE: ./lib/net/http.js
var http = __webpack_require__(20747);
// EXTERNAL MODULE: ./lib/net/network.js
var network = __webpack_require__(82989);
// EXTERNAL MODULE: ./lib/core/shown-address.js
var shown_address = __webpack_require__(32591);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
// EXTERNAL MODULE: ./lib/trust/embedded.js + 2 modules
var embedded = __webpack_require__(44125);
// EXTERNAL MODULE: ./lib/core/time-limit.js
var time_limit = __webpack_require__(45708);
;// CONCATENATED MODULE: ./lib/commands/doctor/asked.js
/** What `doctor` finds out by asking: the time, GitHub's API, gh. */














const TIMEOUT_MS = 10_000;
const MAX_ANSWER = 1024 * 1024;
/** A server of the trusted root tells the time; the answer itself is not believed for anything. */
async function lookAtClock(console) {
    const what = 'clock';
    const { repository } = await (0,embedded/* instance */.K)('public-good');
    const asked = await ask(new URL(`${repository.replace(/\/+$/, '')}/timestamp.json`), undefined, console);
    if (typeof asked === 'string')
        return { what, state: 'unknown', text: `${(0,shown_address/* shownAddress */.Uk)(repository)} did not answer: ${asked}` };
    const theirs = Date.parse(asked.headers.get('date') ?? '');
    if (Number.isNaN(theirs))
        return { what, state: 'unknown', text: `${(0,shown_address/* shownAddress */.Uk)(repository)} does not say the time` };
    const seconds = Math.round((console.now().getTime() - theirs) / 1000);
    const text = `${Math.abs(seconds)} s ${seconds < 0 ? 'behind' : 'ahead of'} ${(0,shown_address/* shownAddress */.Uk)(repository)}`;
    return { what, state: Math.abs(seconds) * 1000 > limits/* MAX_CLOCK_SKEW_MS */.s9 ? 'bad' : 'good', text };
}
/** The API with the token of the environment: whether it is accepted, and what it may do, by name only. */
async function lookAtGitHub(console) {
    const what = 'GitHub API';
    const access = (0,github_access/* gitHubAccess */.g)(console.env, undefined);
    if (!access)
        return { what, state: 'bad', text: 'the environment names no API that can be asked' };
    const url = new URL(`${access.api.href.replace(/\/+$/, '')}/rate_limit`);
    const asked = await ask(url, access.token, console);
    const shown = (0,shown_address/* shownAddress */.Uk)(access.api);
    if (typeof asked === 'string')
        return { what, state: 'unknown', text: `${shown} did not answer: ${asked}` };
    const { status, headers } = asked;
    if (status === 401)
        return { what, state: 'bad', text: `${shown} refuses the token of the environment (401)` };
    if (status !== 200)
        return { what, state: 'unknown', text: `${shown} answers with ${status}` };
    const scopes = headers.get('x-oauth-scopes');
    const left = headers.get('x-ratelimit-remaining');
    const parts = [
        access.token === undefined ? 'without a token' : 'the token is accepted',
        ...(scopes === null ? [] : [scopes === '' ? 'no scopes' : `scopes: ${scopes}`]),
        ...(left === null ? [] : [`${left} requests left`]),
    ];
    return { what, state: 'good', text: `${shown}: ${parts.join(', ')}` };
}
/** What `gh --version` says, which `trusted-root: gh` needs. It gets no token. */
async function lookAtGh({ env }) {
    const what = 'gh';
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('gh', ['--version'], {
            // On Windows a `gh.exe` in the folder of the job, or in one for temporary files, would be started in place of the real one.
            cwd: (0,external_node_path_.parse)((0,external_node_os_.tmpdir)()).root,
            env: (0,child_environment/* childEnvironment */.Q)(env),
            timeout: TIMEOUT_MS,
            maxBuffer: MAX_ANSWER,
        });
        const [, version = 'of an unknown version'] = /gh version (\S+)/.exec(stdout) ?? [];
        return { what, state: 'good', text: version };
    }
    catch {
        return { what, state: 'note', text: 'not found; `trusted-root: gh` and attestations of releases need it' };
    }
}
/** The answer, or why there is none. */
async function ask(url, token, { env }) {
    const [problem] = await (0,network/* networkProblemsOf */.Yv)(env);
    if (problem)
        return `\`${problem.where}\` ${problem.message}`;
    try {
        return await (0,http/* send */.tN)({ url, maxBytes: MAX_ANSWER, ...(token !== undefined && { confidential: { authorization: `Bearer ${token}` } }) }, { signal: (0,time_limit/* timeLimit */.z)(2 * TIMEOUT_MS), timeoutMs: TIMEOUT_MS });
    }
    catch (error) {
        if (error instanceof http_error/* HttpError */.j || error instanceof DOMException)
            return (0,result/* wordsOf */.Z9)(error);
        throw error;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(18067);
;// CONCATENATED MODULE: ./lib/commands/doctor/known.js
/** What `doctor` knows without asking anybody: Node.js, the built-in roots, the environment. */






const DAY_MS = 24 * 60 * 60_000;
/** The oldest Node.js that this runs on: major and minor. */
const OLDEST = [20, 19];
const TOKENS = ['GH_TOKEN', 'GITHUB_TOKEN', 'GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN'];
const PROXIES = ['HTTPS_PROXY', 'HTTP_PROXY'];
function lookAtNode({ machine: { node, platform, architecture } }) {
    const [major = 0, minor = 0] = node.split('.').map(Number);
    const isNew = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
    const text = `signature-gate ${version/* VERSION */.x}, Node.js ${node}, ${platform} ${architecture}`;
    return isNew
        ? { what: 'Node.js', state: 'good', text }
        : { what: 'Node.js', state: 'bad', text: `${text}: at least Node.js ${OLDEST.join('.')} is needed` };
}
/** The roots that stand in where TUF cannot be asked. */
async function lookAtRoots(console) {
    const all = await Promise.all(['public-good', 'staging'].map(embedded/* instance */.K));
    return all.map(({ name, signedAt }) => {
        const days = Math.floor((console.now().getTime() - signedAt.getTime()) / DAY_MS);
        const text = `${name}, built in, signed ${signedAt.toISOString().slice(0, 10)}`;
        const what = 'trusted root';
        if (days < -1)
            return { what, state: 'bad', text: `${text}: that is after the time of this machine; its clock is wrong` };
        const old = days * DAY_MS > limits/* DEFAULT_ROOT_MAX_AGE_MS */.HE;
        return {
            what,
            state: old ? 'note' : 'good',
            text: `${text}, ${days} days old${old ? ': move to a newer version' : ''}`,
        };
    });
}
async function lookAtEnvironment({ env }) {
    return [...(await proxies(env)), ...tls(env), ...tokens(env)];
}
async function proxies(env) {
    const problems = (await (0,network/* networkProblemsOf */.Yv)(env)).map(({ where, message, fix }) => ({
        what: where,
        state: 'bad',
        text: `${message}. ${fix}`,
    }));
    const named = PROXIES.flatMap((name) => {
        const value = (env[name.toLowerCase()] ?? env[name] ?? '').trim();
        // Only where it leads: a proxy's address may hold a password.
        return value === ''
            ? []
            : [
                {
                    what: 'proxy',
                    state: 'note',
                    text: `${name}: ${(0,shown_address/* shownAddress */.Uk)(value.includes('://') ? value : `http://${value}`)}`,
                },
            ];
    });
    const except = (env['no_proxy'] ?? env['NO_PROXY'] ?? '').trim();
    return [
        ...problems,
        ...(named.length > 0 ? named : [{ what: 'proxy', state: 'good', text: 'none' }]),
        ...(except === '' ? [] : [{ what: 'proxy', state: 'note', text: `not for ${except}` }]),
    ];
}
function tls(env) {
    const file = (env['NODE_EXTRA_CA_CERTS'] ?? '').trim();
    if (file === '')
        return [{ what: 'TLS', state: 'good', text: 'the certificate authorities of Node.js' }];
    const text = `also the certificate authorities of NODE_EXTRA_CA_CERTS (${file})`;
    return [
        (0,external_node_fs_.existsSync)(file)
            ? { what: 'TLS', state: 'note', text }
            : { what: 'TLS', state: 'bad', text: `${text}, which does not exist: Node.js ignores it` },
    ];
}
function tokens(env) {
    const set = TOKENS.filter((name) => (env[name] ?? '').trim() !== '');
    const text = set.length > 0 ? `${set.join(', ')} (not shown)` : 'none: public repositories only, and few requests an hour';
    return [{ what: 'tokens', state: set.length > 0 ? 'good' : 'note', text }];
}

;// CONCATENATED MODULE: ./lib/commands/doctor/command.js
/** `signature-gate doctor`: what this machine has that a run needs. Nothing secret is printed: tokens are named. */



const [FINE, IN_THE_WAY] = [0, 1];
const MARKS = { good: '\u2713', note: '\u00b7', bad: '\u2717', unknown: '?' };
async function run({ values }, console) {
    const offline = values.has('offline');
    const findings = [
        lookAtNode(console),
        ...(await lookAtRoots(console)),
        ...(await lookAtEnvironment(console)),
        await lookAtGh(console),
        ...(offline ? [] : [await lookAtClock(console), await lookAtGitHub(console)]),
    ];
    if (values.get('format') === 'json')
        console.out((0,host_console/* jsonText */.$)({ findings }));
    else
        console.out(findings.map(({ what, state, text }) => `${MARKS[state]} ${what.padEnd(20)}${text}`).join('\n'));
    return findings.some(({ state }) => state === 'bad') ? IN_THE_WAY : FINE;
}


/***/ }),

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

/***/ 45708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ timeLimit)
/* harmony export */ });
/** A signal that aborts after a time. */
/**
 * As `AbortSignal.timeout`, which Node.js 20 forgets where nothing but `AbortSignal.any` has it: the garbage collector takes it, and the
 * time never ends. This one is kept until it aborts. It does not keep the process alive.
 *
 * @param ms milliseconds, fewer than 2\u00b3\u00b9
 * @returns aborts with a `TimeoutError`
 */
function timeLimit(ms) {
    const controller = new AbortController();
    setTimeout(() => {
        controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
    }, ms).unref();
    return controller.signal;
}


/***/ }),

/***/ 50784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b0: () => (/* binding */ githubWorkflow),
/* harmony export */   mN: () => (/* binding */ refInWords),
/* harmony export */   oX: () => (/* binding */ GITHUB_ISSUER),
/* harmony export */   r2: () => (/* binding */ parseWorkflowIdentity),
/* harmony export */   sd: () => (/* binding */ sourceRepository),
/* harmony export */   xU: () => (/* binding */ isGitHubIssuer)
/* harmony export */ });
/** The OIDC issuer of GitHub Actions; an enterprise with an issuer of its own has its name behind it as a path. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** True for the issuer of github.com, an enterprise's own name for it included. */
function isGitHubIssuer(issuer) {
    return issuer === GITHUB_ISSUER || issuer.startsWith(`${GITHUB_ISSUER}/`);
}
const IDENTITY = /^https:\/\/([^/@]+)\/([^/@]+)\/([^/@]+)\/([^@]+?)@([^@].*)$/s;
/** What GitHub allows in each part; anything else is no identity of github.com. */
const ON_GITHUB = {
    owner: /^[A-Za-z0-9][A-Za-z0-9_-]*$/,
    repository: /^(?!\.{1,2}$)[A-Za-z0-9._-]+$/,
    workflow: /^\.github\/workflows\/[A-Za-z0-9._-][A-Za-z0-9._ +-]*\.ya?ml$/,
    ref: /^(?:refs\/.+|[0-9a-f]{40}|[0-9a-f]{64})$/,
};
/** Splits an identity into its parts; undefined where it has another form (an e-mail address, SPIFFE, \u2026). */
function parseWorkflowIdentity(identity) {
    const [, host, owner, repository, workflow, ref] = IDENTITY.exec(identity) ?? [];
    if (host === undefined || owner === undefined || repository === undefined)
        return undefined;
    return workflow === undefined || ref === undefined ? undefined : { host, owner, repository, workflow, ref };
}
/**
 * The parts of an identity that GitHub Actions gave out: on github.com, by GitHub's issuer, every part in the form that
 * GitHub allows. Only such an identity may be turned into words and links.
 */
function githubWorkflow(identity, issuer) {
    if (!isGitHubIssuer(issuer))
        return undefined;
    const parts = parseWorkflowIdentity(identity);
    if (parts?.host !== 'github.com')
        return undefined;
    const names = ['owner', 'repository', 'workflow', 'ref'];
    return names.every((name) => ON_GITHUB[name].test(parts[name])) ? parts : undefined;
}
/** `owner/repository` whose commit was built, by the certificate's claim; it differs from the identity's for a reusable workflow. */
function sourceRepository(claims) {
    const [, owner, repository] = /^https:\/\/github\.com\/([^/]+)\/([^/]+)$/.exec(claims['source-repository-uri'] ?? '') ?? [];
    if (owner === undefined || repository === undefined)
        return undefined;
    return ON_GITHUB.owner.test(owner) && ON_GITHUB.repository.test(repository) ? `${owner}/${repository}` : undefined;
}
/** A ref in words: `tag v1.2.3`, `branch main`, `pull request 7`; a commit or anything else as it is. */
function refInWords(ref) {
    const [, kind, name] = /^refs\/(tags|heads)\/(.+)$/s.exec(ref) ?? [];
    if (name !== undefined)
        return `${kind === 'tags' ? 'tag' : 'branch'} ${name}`;
    const [, pull] = /^refs\/pull\/([0-9]+)\//.exec(ref) ?? [];
    return pull === undefined ? ref : `pull request ${pull}`;
}


/***/ }),

/***/ 12573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ gitHubAccess),
/* harmony export */   gitHubApi: () => (/* binding */ gitHubApi),
/* harmony export */   gitHubToken: () => (/* binding */ gitHubToken)
/* harmony export */ });
/* harmony import */ var _net_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85035);
/* harmony import */ var _github_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96874);


const WHERE = 'attestation-source';
/**
 * The API of the server that `GH_HOST` or `GITHUB_SERVER_URL` names. `GITHUB_API_URL` says it in other words, and counts
 * unless it is the runner's own and `GH_HOST` names another server: the API must be of the server that `repo` speaks of.
 */
function gitHubApi(env) {
    const server = (0,_github_server_js__WEBPACK_IMPORTED_MODULE_1__/* .githubServer */ .Dl)(env);
    if ('problem' in server)
        return { problem: { where: WHERE, ...server.problem } };
    const given = env['GITHUB_API_URL']?.trim() ?? '';
    const text = given === '' || isOfAnother(server.value, given, env) ? server.value.api : given;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url && (0,_net_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isSafeUrl */ .FY)(url) && (0,_net_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainUrl */ .Aj)(url))
        return { value: url };
    const message = `\`GITHUB_API_URL\` of the environment is not an https URL of an API`;
    return { problem: { where: WHERE, message, fix: 'Unset it, or set it to `https://HOST/api/v3`.' } };
}
/** True for the API of the server that the job runs for, where another one is meant. */
function isOfAnother({ host }, address, env) {
    const runner = (0,_github_server_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerServer */ .s5)(env);
    if (!runner || !('value' in runner) || runner.value.host === host || !URL.canParse(address))
        return false;
    return new URL(address).host === new URL(runner.value.api).host;
}
/**
 * The token: the `github-token` input, else one of the environment that is for this server, in gh's order (`gh help
 * environment`): `GH_TOKEN` for github.com and tenants, `GH_ENTERPRISE_TOKEN` for other servers, and `GITHUB_TOKEN` for the
 * server that the job runs for.
 */
function gitHubToken(env, given) {
    const names = namesOfTokens(env).map((name) => env[name]);
    return [given, ...names].find((one) => one !== undefined && one.trim() !== '')?.trim();
}
function namesOfTokens(env) {
    const server = (0,_github_server_js__WEBPACK_IMPORTED_MODULE_1__/* .githubServer */ .Dl)(env);
    if ('problem' in server)
        return [];
    const { host, kind } = server.value;
    const runner = (0,_github_server_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerServer */ .s5)(env);
    const isRunners = runner !== undefined && 'value' in runner && runner.value.host === host;
    if (kind !== 'server')
        return ['GH_TOKEN', ...(runner === undefined || isRunners ? ['GITHUB_TOKEN'] : [])];
    return ['GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN', ...(isRunners ? ['GH_TOKEN', 'GITHUB_TOKEN'] : [])];
}
/** Both, for a run whose API was found to be well named. */
function gitHubAccess(env, given) {
    const api = gitHubApi(env);
    const token = gitHubToken(env, given);
    return 'value' in api ? { api: api.value, ...(token !== undefined && { token }) } : undefined;
}


/***/ }),

/***/ 96874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ githubServer),
/* harmony export */   U0: () => (/* binding */ GITHUB),
/* harmony export */   s5: () => (/* binding */ runnerServer)
/* harmony export */ });
/* harmony import */ var _net_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85035);
/* harmony import */ var _formats_github_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50784);


const GITHUB = {
    host: 'github.com',
    issuer: _formats_github_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_ISSUER */ .oX,
    api: 'https://api.github.com',
    kind: 'dotcom',
};
/** A tenant of GitHub Enterprise Cloud with data residency; its attestations are of its own names and issuer. */
const TENANT = /^([a-z0-9](?:[a-z0-9-]*[a-z0-9])?)\.ghe\.com$/;
const HOST = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::[0-9]{1,5})?$/;
/**
 * Reads the server from `GH_HOST`, as gh does, else from the runner's `GITHUB_SERVER_URL`. Whatever they name is meant: a
 * name that stands for github.com by mistake would accept a stranger's repository of the same name.
 */
function githubServer(env) {
    const named = env['GH_HOST']?.trim() ?? '';
    if (named === '')
        return runnerServer(env) ?? { value: GITHUB };
    return serverOf(named.toLowerCase()) ?? { problem: problemOf('GH_HOST', 'no host of a GitHub server', named) };
}
/** The server that the job runs for, by the runner; undefined where it does not say. */
function runnerServer(env) {
    const given = env['GITHUB_SERVER_URL']?.trim() ?? '';
    if (given === '')
        return undefined;
    const url = URL.canParse(given) ? new URL(given) : undefined;
    const isServer = url?.protocol === 'https:' && url.pathname === '/' && (0,_net_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainUrl */ .Aj)(url);
    const server = isServer ? serverOf(url.host) : undefined;
    return (server ?? { problem: problemOf('GITHUB_SERVER_URL', 'not an https URL of a GitHub server', url?.hostname ?? '') });
}
function serverOf(host) {
    if (host === GITHUB.host)
        return { value: GITHUB };
    const tenant = TENANT.exec(host)?.[1];
    if (tenant !== undefined) {
        const issuer = `https://token.actions.${tenant}.ghe.com`;
        return { value: { host, issuer, api: `https://api.${host}`, kind: 'tenant' } };
    }
    // Below these two there are no other servers: it is a part of one that was named in place of it.
    if (!HOST.test(host) || /(?:^|\.)(?:github|ghe)\.com(?::|$)/.test(host))
        return undefined;
    // docs.github.com/enterprise-server, "About security hardening with OpenID Connect".
    const issuer = `https://${host}/_services/token`;
    return { value: { host, issuer, api: `https://${host}/api/v3`, kind: 'server' } };
}
/** @param given is looked at for what was probably meant, and not shown: an address may hold a password */
function problemOf(variable, what, given) {
    const meant = /(?:^|[./@])github\.com/i.test(given) ? 'github.com' : 'github.example.com';
    const value = variable === 'GH_HOST' ? meant : `https://${meant}`;
    const message = `\`${variable}\` of the environment is ${what}, so the server is unknown`;
    return { message, fix: `Set \`${variable}\` to the server, such as \`${value}\`, or unset it for github.com.` };
}


/***/ }),

/***/ 85035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ isPlainUrl),
/* harmony export */   D7: () => (/* binding */ mayLeadTo),
/* harmony export */   FY: () => (/* binding */ isSafeUrl),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   cr: () => (/* binding */ isSafeAddress)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/** Which addresses may be asked: those that a user names, and those that a server leads to. */

/** @param hostname as `URL.hostname` has it: IPv6 in brackets. */
function isLoopback(hostname) {
    return /^(?:localhost|[a-z0-9.-]+\.localhost|127(?:\.[0-9]{1,3}){3}|\[::1\])$/.test(hostname);
}
/** True where the gate may ask this address at all: https, or plain http on loopback, where nobody else is on the line. */
function isSafeUrl({ protocol, hostname }) {
    return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}
/** The same of text; text that is no URL is none. */
function isSafeAddress(text) {
    return URL.canParse(text) && isSafeUrl(new URL(text));
}
/** True where an address holds nothing that could be secret, and nothing that a path could not be added to. */
function isPlainUrl({ username, password, search, hash }) {
    return [username, password, search, hash].every((part) => part === '');
}
/**
 * True where a server may send the gate to this address: https to a name or a public address; plain http and private
 * addresses only where the server itself is on loopback. A public server must not make the gate ask hosts behind its
 * firewall.
 */
function mayLeadTo(from, to) {
    if (to.username || to.password)
        return false;
    const local = isLoopback(from.hostname);
    if (to.protocol === 'http:')
        return local && isLoopback(to.hostname);
    if (to.protocol !== 'https:')
        return false;
    return isPrivate(from.hostname) || to.host === from.host || !isPrivate(to.hostname);
}
/** Addresses that no public registry has a reason to name (RFC 1918, RFC 3927, RFC 4193, RFC 4291, RFC 6598). */
function isPrivate(hostname) {
    // `localhost.` is the same name, and must not pass for another.
    if (isLoopback(hostname.replace(/\.$/, '')))
        return true;
    const address = hostname.replace(/^\[|\]$/g, '');
    switch ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address)) {
        case 4:
            return /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2[0-9]|3[01])\.|^100\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\./.test(address);
        case 6:
            // IPv4 addresses stand in IPv6 behind `::ffff:`, `::` (RFC 4291) and `64:ff9b::` (RFC 6052).
            return /^(?:::.*|64:ff9b:.*|f[cd].*|fe[89ab].*)$/i.test(address);
        default:
            return false;
    }
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

/***/ 44125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ embeddedRegistryKeys),
  K: () => (/* binding */ instance)
});

// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
;// CONCATENATED MODULE: ./lib/trust/embedded/public-good-prepared.json
const public_good_prepared_namespaceObject = /*#__PURE__*/JSON.parse('{"source":{"repository":"https://tuf-repo-cdn.sigstore.dev","signedAt":"2026-10-07T19:27:31.000Z"},"root":{"digest":"sha256:844a1c6de3986c9f02070266b25e0d1a2fa99ceccc89f6b9ad90aae47b62a16e","tlogs":[{"baseURL":"https://rekor.sigstore.dev","logID":"wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0=","publicKey":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2G2Y+2tabdTV5BcGiBIx0a9fAFwrkBbmLSGtks4L3qX6yYY0zufBnhC8Ur/iy55GhWP/9A/bY2LhC30M9+RYtw==","validFor":{"start":"2021-01-12T11:53:27.000Z","end":"+275760-09-13T00:00:00.000Z"}},{"baseURL":"https://log2025-1.rekor.sigstore.dev","logID":"zxGZFVvd0FEmjR8WrFwMdcAJ9vtaY/QXf44Y1wUeP6A=","publicKey":"MCowBQYDK2VwAyEAt8rlp1knGwjfbcXAYPYAkn0XiLz1x8O4t0YkEhie244=","validFor":{"start":"2025-09-23T00:00:00.000Z","end":"+275760-09-13T00:00:00.000Z"}}],"ctlogs":[{"baseURL":"https://ctfe.sigstore.dev/test","logID":"CGCS8ChS/2hF0dFrJ4ScRWcYrBY9wzjSbea8IgY2b3I=","publicKey":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbfwR+RJudXscgRBRpKX1XFDy3PyudDxz/SfnRi1fT8ekpfBd2O1uoz7jr3Z8nKzxA69EUQ+eFCFI3zeubPWU7w==","validFor":{"start":"2021-03-14T00:00:00.000Z","end":"2022-10-31T23:59:59.999Z"}},{"baseURL":"https://ctfe.sigstore.dev/2022","logID":"3T0wasbHETJjGR4cmWc3AqJKXrjePK3/h4pygC8p7o4=","publicKey":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiPSlFi0CmFTfEjCUqF9HuCEcYXNKAaYalIJmBZ8yyezPjTqhxrKBpMnaocVtLJBI1eM3uXnQzQGAJdJ4gs9Fyw==","validFor":{"start":"2022-10-20T00:00:00.000Z","end":"+275760-09-13T00:00:00.000Z"}}],"certificateAuthorities":[{"certificates":[{"der":"MIIB+DCCAX6gAwIBAgITNVkDZoCiofPDsy7dfm6geLbuhzAKBggqhkjOPQQDAzAqMRUwEwYDVQQKEwxzaWdzdG9yZS5kZXYxETAPBgNVBAMTCHNpZ3N0b3JlMB4XDTIxMDMwNzAzMjAyOVoXDTMxMDIyMzAzMjAyOVowKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTB2MBAGByqGSM49AgEGBSuBBAAiA2IABLSyA7Ii5k+pNO8ZEWY0ylemWDowOkNa3kL+GZE5Z5GWehL9/A9bRNA3RbrsZ5i0JcastaRL7Sp5fp/jD5dxqc/UdTVnlvS16an+2Yfswe/QuLolRUCrcOE2+2iA5+tzd6NmMGQwDgYDVR0PAQH/BAQDAgEGMBIGA1UdEwEB/wQIMAYBAf8CAQEwHQYDVR0OBBYEFMjFHQBBmiQpMlEk6w2uSu1KBtPsMB8GA1UdIwQYMBaAFMjFHQBBmiQpMlEk6w2uSu1KBtPsMAoGCCqGSM49BAMDA2gAMGUCMH8liWJfMui6vXXBhjDgY4MwslmN/TJxVe/83WrFomwmNf056y1X48F9c4m3a3ozXAIxAKjRay5/aj/jsKKGIkmQatjI8uupHr/+CxFvaJWmpYqNkLDGRU+9orzh5hI2RrcuaQ==","places":{"signed":[4,390],"signatureAlgorithm":[390,402],"signature":[405,508],"serial":[15,34],"issuer":[46,90],"subject":[122,166],"spki":[166,286],"beforeExtensions":[8,286]},"notBefore":"2021-03-07T03:20:29.000Z","notAfter":"2031-02-23T03:20:29.000Z","extensions":[{"oid":"2.5.29.15","critical":true,"value":[302,306],"whole":[290,306]},{"oid":"2.5.29.19","critical":true,"value":[318,326],"whole":[306,326]},{"oid":"2.5.29.14","critical":false,"value":[335,357],"whole":[326,357]},{"oid":"2.5.29.35","critical":false,"value":[366,390],"whole":[357,390]}]}],"validFor":{"start":"2021-03-07T03:20:29.000Z","end":"2022-12-31T23:59:59.999Z"}},{"certificates":[{"der":"MIICGjCCAaGgAwIBAgIUALnViVfnU0brJasmRkHrn/UnfaQwCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMjA0MTMyMDA2MTVaFw0zMTEwMDUxMzU2NThaMDcxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEeMBwGA1UEAxMVc2lnc3RvcmUtaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8RVS/ysH+NOvuDZyPIZtilgUF9NlarYpAd9HP1vBBH1U5CV77LSS7s0ZiH4nE7Hv7ptS6LvvR/STk798LVgMzLlJ4HeIfF3tHSaexLcYpSASr1kS0N/RgBJz/9jWCiXno3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU39Ppz1YkEZb5qNjpKFWixi4YZD8wHwYDVR0jBBgwFoAUWMAeX5FFpWapesyQoZMi0CrFxfowCgYIKoZIzj0EAwMDZwAwZAIwPCsQK4DYiZYDPIaDi5HFKnfxXx6ASSVmERfsynYBiX2X6SJRnZU84/9DZdnFvvxmAjBOt6QpBlc4J/0DxvkTCqpclvziL6BCCPnjdlIB3Pu3BxsPmygUY7Ii2zbdCdliiow=","places":{"signed":[4,425],"signatureAlgorithm":[425,437],"signature":[440,542],"serial":[15,35],"issuer":[47,91],"subject":[123,180],"spki":[180,300],"beforeExtensions":[8,300]},"notBefore":"2022-04-13T20:06:15.000Z","notAfter":"2031-10-05T13:56:58.000Z","extensions":[{"oid":"2.5.29.15","critical":true,"value":[316,320],"whole":[304,320]},{"oid":"2.5.29.37","critical":false,"value":[329,341],"whole":[320,341]},{"oid":"2.5.29.19","critical":true,"value":[353,361],"whole":[341,361]},{"oid":"2.5.29.14","critical":false,"value":[370,392],"whole":[361,392]},{"oid":"2.5.29.35","critical":false,"value":[401,425],"whole":[392,425]}]},{"der":"MIIB9zCCAXygAwIBAgIUALZNAPFdxHPwjeDloDwyYChAO/4wCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMTEwMDcxMzU2NTlaFw0zMTEwMDUxMzU2NThaMCoxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjERMA8GA1UEAxMIc2lnc3RvcmUwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAT7XeFT4rb3PQGwS4IajtLk3/OlnpgangaBclYpsYBr5i+4ynB07ceb3LP0OIOZdxexX69c5iVuyJRQ+Hz05yi+UF3uBWAlHpiS5sh0+H2GHE7SXrk1EC5m1Tr19L9gg92jYzBhMA4GA1UdDwEB/wQEAwIBBjAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBRYwB5fkUWlZql6zJChkyLQKsXF+jAfBgNVHSMEGDAWgBRYwB5fkUWlZql6zJChkyLQKsXF+jAKBggqhkjOPQQDAwNpADBmAjEAj1nHeXZp+13NWBNa+EDsDP8G1WWg1tCMWP/WHPqpaVo0jhsweNFZgSs0eE7wYI4qAjEA2WB9ot98sIkoF3vZYdd3/VtWB5b9TNMea7Ix/stJ5TfcLLeABLE4BNJOsQ4vnBHJ","places":{"signed":[4,388],"signatureAlgorithm":[388,400],"signature":[403,507],"serial":[15,35],"issuer":[47,91],"subject":[123,167],"spki":[167,287],"beforeExtensions":[8,287]},"notBefore":"2021-10-07T13:56:59.000Z","notAfter":"2031-10-05T13:56:58.000Z","extensions":[{"oid":"2.5.29.15","critical":true,"value":[303,307],"whole":[291,307]},{"oid":"2.5.29.19","critical":true,"value":[319,324],"whole":[307,324]},{"oid":"2.5.29.14","critical":false,"value":[333,355],"whole":[324,355]},{"oid":"2.5.29.35","critical":false,"value":[364,388],"whole":[355,388]}]}],"validFor":{"start":"2022-04-13T20:06:15.000Z","end":"+275760-09-13T00:00:00.000Z"}}],"timestampAuthorities":[{"signer":{"der":"MIICEDCCAZagAwIBAgIUOhNULwyQYe68wUMvy4qOiyojiwwwCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMC4xFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEVMBMGA1UEAxMMc2lnc3RvcmUtdHNhMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE4ra2Z8hKNig2T9kFjCAToGG30jky+WQv3BzL+mKvh1SKNR/UwuwsfNCg4sryoYAd8E6isovVA3M4aoNdm9QDi50Z8nTEyvqgfDPtTIwXItfiW/AFf1V7uwkbkAoj0xxco2owaDAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0OBBYEFIn9eUOHz9BlRsMCRscsc1t9tOsDMB8GA1UdIwQYMBaAFJjsAe9/u1H/1JUeb4qImFMHic6/MBYGA1UdJQEB/wQMMAoGCCsGAQUFBwMIMAoGCCqGSM49BAMDA2gAMGUCMDtpsV/6KaO0qyF/UMsX2aSUXKQFdoGTptQGc0ftq1csulHPGG6dsmyMNd3JB+G3EQIxAOajvBcjpJmKb4Nv+2Taoj8Uc5+b6ih6FXCCKraSqupe07zqswMcXJTe1cExvHvvlw==","places":{"signed":[4,414],"signatureAlgorithm":[414,426],"signature":[429,532],"serial":[15,35],"issuer":[47,106],"subject":[138,186],"spki":[186,306],"beforeExtensions":[8,306]},"notBefore":"2025-04-08T06:59:43.000Z","notAfter":"2035-04-06T06:59:43.000Z","extensions":[{"oid":"2.5.29.15","critical":true,"value":[322,326],"whole":[310,326]},{"oid":"2.5.29.14","critical":false,"value":[335,357],"whole":[326,357]},{"oid":"2.5.29.35","critical":false,"value":[366,390],"whole":[357,390]},{"oid":"2.5.29.37","critical":true,"value":[402,414],"whole":[390,414]}]},"certificates":[{"der":"MIIB9zCCAXygAwIBAgIUV7f0GLDOoEzIh8LXSW80OJiUp14wCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMDkxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEgMB4GA1UEAxMXc2lnc3RvcmUtdHNhLXNlbGZzaWduZWQwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAQUQNtfRT/ou3YATa6wB/kKTe70cfJwyRIBovMnt8RcJph/COE82uyS6FmppLLL1VBPGcPfpQPYJNXzWwi8icwhKQ6W/Qe2h3oebBb2FHpwNJDqo+TMaC/tdfkv/ElJB72jRTBDMA4GA1UdDwEB/wQEAwIBBjASBgNVHRMBAf8ECDAGAQH/AgEAMB0GA1UdDgQWBBSY7AHvf7tR/9SVHm+KiJhTB4nOvzAKBggqhkjOPQQDAwNpADBmAjEAwGEGrfGZR1cen1R8/DTVMI943LssZmJRtDp/i7SfGHmGRP6gRbuj9vOK3b67Z0QQAjEAuT2H673LQEaHTcyQSZrkp4mX7WwkmF+sVbkYY5mXN+RMH13KUEHHOqASaemYWK/E","places":{"signed":[4,388],"signatureAlgorithm":[388,400],"signature":[403,507],"serial":[15,35],"issuer":[47,106],"subject":[138,197],"spki":[197,317],"beforeExtensions":[8,317]},"notBefore":"2025-04-08T06:59:43.000Z","notAfter":"2035-04-06T06:59:43.000Z","extensions":[{"oid":"2.5.29.15","critical":true,"value":[333,337],"whole":[321,337]},{"oid":"2.5.29.19","critical":true,"value":[349,357],"whole":[337,357]},{"oid":"2.5.29.14","critical":false,"value":[366,388],"whole":[357,388]}]}],"validFor":{"start":"2025-07-04T00:00:00.000Z","end":"+275760-09-13T00:00:00.000Z"}}]}}');
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/trust/trust-root.js
var trust_root = __webpack_require__(22089);
;// CONCATENATED MODULE: ./lib/trust/prepared-root.js
/**
 * A trusted root that comes with the gate, as `npm run roots` has read it from its JSON: where the parts of each certificate stand, each
 * key in one form. A run does not read it again as it reads the root of a file, which takes a tenth of a small run. The build and a
 * test prove that both readings give the same root, to the last byte (`scripts/prepared-roots.mjs`).
 */


/** The root that the JSON gives, which is not looked at. */
function preparedRoot(prepared, from) {
    return (0,trust_root/* trustRoot */.zj)(from, prepared.digest, {
        certificateAuthorities: prepared.certificateAuthorities.map(authority),
        timestampAuthorities: prepared.timestampAuthorities.map((one) => ({
            signer: certificate(one.signer),
            ...authority(one),
        })),
        tlogs: prepared.tlogs.map(transparencyLog),
        ctlogs: prepared.ctlogs.map(transparencyLog),
    });
}
/** A key is imported when it is first asked for, since one run needs two of them at most. That each can be is proven by the build. */
function transparencyLog({ baseURL, logID, publicKey, validFor }) {
    let key;
    return {
        baseURL,
        logID: Buffer.from(logID, 'base64'),
        get publicKey() {
            return (key ??= (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' }));
        },
        validFor: period(validFor),
    };
}
function authority({ certificates, validFor }) {
    return { certificates: certificates.map(certificate), validFor: period(validFor) };
}
function certificate({ der: base64, places, notBefore, notAfter, extensions }) {
    const der = Buffer.from(base64, 'base64');
    const at = ([start, end]) => der.subarray(start, end);
    return {
        der,
        signed: at(places.signed),
        signatureAlgorithm: at(places.signatureAlgorithm),
        signature: at(places.signature),
        serial: at(places.serial),
        issuer: at(places.issuer),
        subject: at(places.subject),
        notBefore: new Date(notBefore),
        notAfter: new Date(notAfter),
        spki: at(places.spki),
        extensions: extensions.map((one) => ({
            oid: one.oid,
            value: at(one.value),
            critical: one.critical,
            whole: at(one.whole),
        })),
        beforeExtensions: at(places.beforeExtensions),
    };
}
function period({ start, end }) {
    return { start: new Date(start), end: new Date(end) };
}

;// CONCATENATED MODULE: ./lib/trust/embedded.js
/**
 * The Sigstore instances that the gate knows without being told: the public-good one, whose trusted root is taken from
 * @sigstore/tuf at build time (`npm run roots`), and staging, which only `trusted-root: staging` uses.
 */



/** The embedded instance; staging is loaded only when asked for, since nearly nobody does. */
async function instance(name) {
    if (name === 'public-good')
        return make(name, public_good_prepared_namespaceObject, publicGoodTufRoot);
    const { default: staging } = await __webpack_require__.e(/* import() */ 3049).then(__webpack_require__.t.bind(__webpack_require__, 23049, 17));
    return make(name, staging, stagingTufRoot);
}
function make(name, { source, root }, tufRoot) {
    return {
        name,
        repository: source.repository,
        signedAt: new Date(source.signedAt),
        root: () => (0,result/* accept */.Ju)(preparedRoot(root, { name, source: 'embedded' })),
        tufRoot,
    };
}
async function publicGoodTufRoot() {
    return JSON.stringify((await publicGoodSeeds()).tufRoot);
}
async function stagingTufRoot() {
    const { default: staging } = await __webpack_require__.e(/* import() */ 7353).then(__webpack_require__.t.bind(__webpack_require__, 47353, 17));
    return JSON.stringify(staging.tufRoot);
}
/** The keys of npm's registry, as the repository of the public-good instance had them when the embedded root was signed: JSON text. */
async function embeddedRegistryKeys() {
    return JSON.stringify((await publicGoodSeeds()).registryKeys);
}
/** What few runs need of the repository beside its trusted root. */
async function publicGoodSeeds() {
    return (await __webpack_require__.e(/* import() */ 582).then(__webpack_require__.t.bind(__webpack_require__, 50582, 17))).default;
}


/***/ }),

/***/ 22089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ END_OF_TIME),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   zj: () => (/* binding */ trustRoot)
/* harmony export */ });
/** What stands for an end that a root does not name. */
const END_OF_TIME = new Date(8_640_000_000_000_000);
function isWithin({ start, end }, time) {
    return start <= time && time <= end;
}
/** The public-good log has a public search page. */
const SEARCHABLE_LOG = 'https://rekor.sigstore.dev';
/** A root by what it knows: what it requires of evidence follows from that alone. */
function trustRoot({ name, source }, digest, material) {
    const { tlogs, ctlogs } = material;
    return {
        name,
        source,
        digest,
        material,
        profile: { sct: ctlogs.length > 0, log: tlogs.length > 0, timestamp: tlogs.length === 0 },
        searchable: tlogs.some(({ baseURL }) => baseURL === SEARCHABLE_LOG),
    };
}


/***/ })

};
