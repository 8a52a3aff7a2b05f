export const id = 9433;
export const ids = [9433];
export const modules = {

/***/ 75184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ProxyError),
/* harmony export */   j: () => (/* binding */ PROXY_FAILED)
/* harmony export */ });
/** Why a proxy opened no way. Its code tells it from what goes wrong behind it. */
const PROXY_FAILED = 'ERR_PROXY_FAILED';
class ProxyError extends Error {
    code = PROXY_FAILED;
    /** @param proxy without credentials */
    constructor(proxy, what, cause) {
        super(`the proxy ${proxy.host} ${what}`, cause === undefined ? undefined : { cause });
        this.name = 'ProxyError';
    }
}


/***/ }),

/***/ 69433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchThrough: () => (/* binding */ fetchThrough)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41692);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46752);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97535);
/* harmony import */ var _proxy_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75184);
/**
 * Requests with an agent of our own, through a proxy or past all of them. Loaded late: only where the environment names
 * a proxy. undici's `fetch` and undici's agents belong together; Node's own `fetch` takes no agent of another version.
 */







const direct = new undici__WEBPACK_IMPORTED_MODULE_4__.Agent();
const tunnels = new WeakMap();
/** As `fetch`. @param proxy undefined: none, whatever Node makes of the environment */
async function fetchThrough(url, init, proxy) {
    const options = { ...init, dispatcher: proxy ? agentOf(proxy) : direct };
    // The types of Node's `fetch` and undici's differ in name only.
    return (await (0,undici__WEBPACK_IMPORTED_MODULE_4__.fetch)(url, options));
}
/** Connections through one proxy are kept and used again. */
function agentOf(proxy) {
    const known = tunnels.get(proxy);
    if (known)
        return known;
    const agent = new undici__WEBPACK_IMPORTED_MODULE_4__.Agent({
        connect: (target, done) => {
            openTunnel(proxy, target).then((socket) => {
                done(null, socket);
            }, (error) => {
                done(error instanceof Error ? error : new Error(String(error)), null);
            });
        },
    });
    tunnels.set(proxy, agent);
    return agent;
}
/**
 * Not undici's `ProxyAgent`: where a proxy accepts CONNECT and drops the connection, that asks again thousands of times a
 * second, and it does not say what the proxy answered.
 */
async function openTunnel(proxy, { hostname, protocol, port, servername }) {
    const encrypted = protocol === 'https:';
    const socket = await askProxy(proxy, `${hostname}:${port === '' ? (encrypted ? '443' : '80') : port}`);
    if (!encrypted)
        return socket;
    const host = hostname.replace(/^\[|\]$/g, '');
    const name = servername ?? host;
    return new Promise((resolve, reject) => {
        // A certificate is checked against `servername`, and where there is none (an IP address) against `host`.
        const secured = (0,node_tls__WEBPACK_IMPORTED_MODULE_3__.connect)({
            socket,
            host,
            ALPNProtocols: ['http/1.1'],
            ...((0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(name) === 0 && { servername: name }),
        });
        secured.setTimeout(_core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .PROXY_TIMEOUT_MS */ .Oo, () => {
            secured.destroy(new _proxy_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ProxyError */ .T(proxy.url, 'opened a tunnel in which nothing answers'));
        });
        secured.once('error', reject);
        secured.once('close', () => {
            reject(new _proxy_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ProxyError */ .T(proxy.url, 'opened a tunnel and closed it again'));
        });
        secured.once('secureConnect', () => {
            secured.setTimeout(0);
            secured.removeAllListeners('timeout').removeAllListeners('close').off('error', reject);
            resolve(secured);
        });
    });
}
/** Asks a proxy for a tunnel to `host:port`. */
function askProxy({ url, authorization }, target) {
    return new Promise((resolve, reject) => {
        const failed = (what, cause) => {
            reject(new _proxy_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ProxyError */ .T(url, what, cause));
        };
        const request = (url.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__ : node_http__WEBPACK_IMPORTED_MODULE_0__).request({
            method: 'CONNECT',
            host: url.hostname.replace(/^\[|\]$/g, ''),
            port: url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : url.port,
            path: target,
            // An agent of its own: Node's could lead the way to the proxy through the proxy (`NODE_USE_ENV_PROXY`).
            agent: false,
            headers: { host: target, ...(authorization !== undefined && { 'proxy-authorization': authorization }) },
        });
        request.setTimeout(_core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .PROXY_TIMEOUT_MS */ .Oo, () => {
            request.destroy(new Error('it did not answer in time'));
        });
        request.once('error', (error) => {
            failed('cannot be reached', error);
        });
        request.once('connect', ({ statusCode = 0 }, socket, head) => {
            if (statusCode < 200 || statusCode > 299) {
                socket.destroy();
                const login = statusCode === 407 ? ': it asks for a login' : '';
                failed(`answers ${statusCode} to CONNECT${login}`);
                return;
            }
            socket.setTimeout(0);
            if (head.length > 0)
                socket.unshift(head);
            resolve(socket);
        });
        request.end();
    });
}


/***/ })

};
