export const id = 934;
export const ids = [934];
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
// EXTERNAL MODULE: ./lib/net/http.js + 1 modules
var http = __webpack_require__(31659);
// EXTERNAL MODULE: ./lib/net/network.js + 2 modules
var network = __webpack_require__(3393);
// EXTERNAL MODULE: ./lib/core/shown-address.js
var shown_address = __webpack_require__(32591);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
// EXTERNAL MODULE: ./lib/trust/embedded.js + 1 modules
var embedded = __webpack_require__(77449);
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
        return { what, state: 'unknown', text: `${(0,shown_address/* shownAddress */.U)(repository)} did not answer: ${asked}` };
    const theirs = Date.parse(asked.headers.get('date') ?? '');
    if (Number.isNaN(theirs))
        return { what, state: 'unknown', text: `${(0,shown_address/* shownAddress */.U)(repository)} does not say the time` };
    const seconds = Math.round((console.now().getTime() - theirs) / 1000);
    const text = `${Math.abs(seconds)} s ${seconds < 0 ? 'behind' : 'ahead of'} ${(0,shown_address/* shownAddress */.U)(repository)}`;
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
    const shown = (0,shown_address/* shownAddress */.U)(access.api);
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
            // Not in the folder of the job: on Windows a `gh.exe` there would be started in place of the real one.
            cwd: (0,external_node_os_.tmpdir)(),
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
    const [problem] = (0,network/* networkProblemsOf */.Y)(env);
    if (problem)
        return `\`${problem.where}\` ${problem.message}`;
    try {
        return await (0,http/* send */.tN)({ url, maxBytes: MAX_ANSWER, ...(token !== undefined && { confidential: { authorization: `Bearer ${token}` } }) }, { signal: AbortSignal.timeout(2 * TIMEOUT_MS), timeoutMs: TIMEOUT_MS });
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
function lookAtEnvironment({ env }) {
    return [...proxies(env), ...tls(env), ...tokens(env)];
}
function proxies(env) {
    const problems = (0,network/* networkProblemsOf */.Y)(env).map(({ where, message, fix }) => ({
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
                    text: `${name}: ${(0,shown_address/* shownAddress */.U)(value.includes('://') ? value : `http://${value}`)}`,
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
const MARKS = { good: '✓', note: '·', bad: '✗', unknown: '?' };
async function run({ values }, console) {
    const offline = values.has('offline');
    const findings = [
        lookAtNode(console),
        ...(await lookAtRoots(console)),
        ...lookAtEnvironment(console),
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

/***/ 72155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Nx: () => (/* binding */ moreLines),
/* harmony export */   pB: () => (/* binding */ isBlankLine),
/* harmony export */   wx: () => (/* binding */ trimLineEnd)
/* harmony export */ });
/** Lines of files that strangers wrote: cut one after the other, since a list of all would be kept before anybody counts it. */
const LF = 0x0a;
/** The lines without their ends (LF, CR LF); the last one needs none. */
function* linesOf(bytes) {
    for (let start = 0, number = 1; start < bytes.length; number++) {
        const found = bytes.indexOf(LF, start);
        const next = found < 0 ? bytes.length : found;
        const end = next > start && bytes[next - 1] === 0x0d ? next - 1 : next;
        yield { content: bytes.subarray(start, end), number };
        start = next + 1;
    }
}
/** True where there are more lines than that; no further line is looked at then. */
function moreLines(bytes, most) {
    let lines = 1;
    for (let at = bytes.indexOf(LF); at >= 0 && lines <= most; at = bytes.indexOf(LF, at + 1))
        lines++;
    return lines > most;
}
/** True where a line has nothing but what JSON takes for white space (RFC 8259, section 2). */
function isBlankLine(content) {
    return content.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
/** A text without blanks, tabs and carriage returns at its end. A pattern for it takes the square of the time that a run of them is long. */
function trimLineEnd(text) {
    let end = text.length;
    while (end > 0 && isTrailing(text.charCodeAt(end - 1)))
        end--;
    return end === text.length ? text : text.slice(0, end);
}
function isTrailing(code) {
    return code === 0x20 || code === 0x09 || code === 0x0d;
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
    if ('complaint' in server)
        return { problem: { where: WHERE, ...server.complaint } };
    const given = env['GITHUB_API_URL']?.trim() ?? '';
    const text = given === '' || isOfAnother(server.value, given, env) ? server.value.api : given;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url && (0,_net_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isSafeUrl */ .FY)(url) && (0,_net_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainUrl */ .Aj)(url))
        return { value: url };
    const message = `\`GITHUB_API_URL\` of the environment is no https URL of an API`;
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
    if ('complaint' in server)
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


/***/ })

};
