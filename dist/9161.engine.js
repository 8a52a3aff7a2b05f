export const id = 9161;
export const ids = [9161];
export const modules = {

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

/***/ 59161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proxiesOf: () => (/* binding */ proxiesOf),
  proxyFor: () => (/* binding */ proxyFor)
});

// EXTERNAL MODULE: ./lib/net/address.js
var address = __webpack_require__(85035);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/net/no-proxy.js
/**
 * Which hosts are asked without a proxy (`NO_PROXY`). No standard says how the variable is read; this is what curl and
 * the runner's toolkit agree on, with the ports and networks that Go knows besides.
 */

/** Reads a list whose entries are parted by commas or spaces. */
function parseNoProxy(text) {
    const entries = [];
    const wrong = [];
    for (const [index, word] of text
        .split(/[\s,]+/)
        .filter(Boolean)
        .entries()) {
        const entry = entryOf(word);
        if (entry)
            entries.push(entry);
        else
            wrong.push(index + 1);
    }
    return { entries, wrong };
}
/** True where the list names the host of this address. Names are not looked up: a network holds literal addresses only. */
function isExempt({ entries }, url) {
    const host = hostOf(url.hostname);
    const port = url.port === '' ? (url.protocol === 'http:' ? '80' : '443') : url.port;
    return entries.some((entry) => {
        if (entry.kind === 'all')
            return true;
        if (entry.port !== undefined && entry.port !== port)
            return false;
        if (entry.kind === 'network')
            return isWithin(entry.network, host);
        return (host === entry.name && !entry.below) || host.endsWith(`.${entry.name}`);
    });
}
/** A host name as it is compared: lower case, without brackets and without the dot of the root. */
function hostOf(hostname) {
    return hostname
        .toLowerCase()
        .replace(/^\[(.*)\]$/, '$1')
        .replace(/\.$/, '');
}
function isWithin(network, host) {
    const family = (0,external_node_net_.isIP)(host);
    return family !== 0 && network.check(host, family === 4 ? 'ipv4' : 'ipv6');
}
function entryOf(word) {
    if (word === '*')
        return { kind: 'all' };
    if (word.includes('/'))
        return networkOf(word);
    // An IPv6 address has colons of its own: with a port it stands in brackets.
    if ((0,external_node_net_.isIP)(word) !== 0)
        return addressOf(word);
    const [, bracketed, plain = '', port] = /^(?:\[([^\]]*)\]|(.*?))(?::([0-9]{1,5}))?$/.exec(word) ?? [];
    const at = port === undefined ? {} : { port: String(Number(port)) };
    if (bracketed !== undefined)
        return (0,external_node_net_.isIP)(bracketed) === 6 ? { ...addressOf(bracketed), ...at } : undefined;
    if ((0,external_node_net_.isIP)(plain) !== 0)
        return { ...addressOf(plain), ...at };
    const name = hostOf(plain).replace(/^\*?\./, '');
    return name === '' || /[:@[\]]/.test(name) ? undefined : { kind: 'name', name, below: plain.startsWith('*.'), ...at };
}
function addressOf(address) {
    const network = new external_node_net_.BlockList();
    network.addAddress(address, (0,external_node_net_.isIP)(address) === 4 ? 'ipv4' : 'ipv6');
    return { kind: 'network', network };
}
/** `10.0.0.0/8`, `fd00::/8` (RFC 4632, RFC 4291, 2.3). */
function networkOf(word) {
    const [, address = '', digits = ''] = /^\[?([^\]/]+)\]?\/([0-9]{1,3})$/.exec(word) ?? [];
    const family = (0,external_node_net_.isIP)(address);
    const bits = Number(digits);
    if (family === 0 || bits > (family === 4 ? 32 : 128))
        return undefined;
    const network = new external_node_net_.BlockList();
    network.addSubnet(address, bits, family === 4 ? 'ipv4' : 'ipv6');
    return { kind: 'network', network };
}

;// CONCATENATED MODULE: ./lib/net/proxies.js


const FIX = 'Write `http://HOST:PORT` or `https://HOST:PORT`, with `USER:PASSWORD@` before the host where it needs a login.';
/** Reads the variables. The names in lower case come first, as for curl; one that is blank is not set. */
function proxiesOf(env) {
    const problems = [];
    const read = (name) => {
        const set = variableOf(env, name);
        const proxy = set && parseProxy(set.value);
        if (set && !proxy) {
            problems.push({ where: set.name, message: 'is not an address of a proxy (its value is not shown)', fix: FIX });
        }
        return proxy;
    };
    const [https, http] = [read('https_proxy'), read('http_proxy')];
    const set = variableOf(env, 'no_proxy');
    const exempt = parseNoProxy(set?.value ?? '');
    if (set && exempt.wrong.length > 0) {
        const [first, ...more] = exempt.wrong;
        const message = `has entries that cannot be read: number ${[first, ...more].join(', ')}`;
        const fix = 'Write names, addresses and networks (`10.0.0.0/8`), parted by commas, without a scheme.';
        problems.push({ where: set.name, message, fix });
    }
    return { ...(https && { https }), ...(http && { http }), exempt, problems };
}
/** The proxy for an address; undefined where it is asked directly. Loopback always is. */
function proxyFor({ https, http, exempt }, url) {
    if (isOwnMachine(url.hostname) || isExempt(exempt, url))
        return undefined;
    return url.protocol === 'https:' ? https : http;
}
/** Loopback in every spelling, with the addresses that lead there although they are none (`0.0.0.0`, `[::]`). */
function isOwnMachine(hostname) {
    const name = hostname.replace(/\.$/, '');
    return (0,address/* isLoopback */.U9)(name) || /^(?:0\.0\.0\.0|\[::\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\])$/.test(name);
}
function variableOf(env, lower) {
    for (const name of [lower, lower.toUpperCase()]) {
        const value = env[name]?.trim() ?? '';
        if (value !== '')
            return { name, value };
    }
    return undefined;
}
/** @returns undefined where the text is no address of a proxy. */
function parseProxy(text) {
    const address = text.includes('://') ? text : `http://${text}`;
    if (/[\s\\]/.test(address) || !URL.canParse(address))
        return undefined;
    const url = new URL(address);
    if (!['http:', 'https:'].includes(url.protocol) || url.pathname !== '/' || url.search || url.hash)
        return undefined;
    const authorization = loginOf(url);
    if (authorization === null)
        return undefined;
    url.username = url.password = '';
    return { url, ...(authorization !== undefined && { authorization }) };
}
/** RFC 7617; null where a part of the login is not encoded as a URL requires. */
function loginOf({ username, password }) {
    if (username === '' && password === '')
        return undefined;
    try {
        const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
        return `Basic ${Buffer.from(login, 'utf8').toString('base64')}`;
    }
    catch {
        return null;
    }
}


/***/ })

};
