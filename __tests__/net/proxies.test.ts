/** Which requests go through a proxy, and which variables are wrong. */
import { describe, expect, test } from '@jest/globals';
import { networkProblemsOf } from '../../src/net/network.js';
import { isExempt, parseNoProxy } from '../../src/net/no-proxy.js';
import { proxiesOf, proxyFor } from '../../src/net/proxies.js';

const basic = (login: string): string => `Basic ${Buffer.from(login).toString('base64')}`;
const routeOf = (env: Record<string, string>, url: string): string | undefined =>
  proxyFor(proxiesOf(env), new URL(url))?.url.href;

describe('a proxy', () => {
  test.each<[string, string, string | undefined]>([
    ['http://proxy.example:3128', 'http://proxy.example:3128/', undefined],
    ['https://proxy.example', 'https://proxy.example/', undefined],
    ['proxy.example:3128', 'http://proxy.example:3128/', undefined],
    ['proxy.example', 'http://proxy.example/', undefined],
    ['10.0.0.1:3128', 'http://10.0.0.1:3128/', undefined],
    ['[fd00::1]:3128', 'http://[fd00::1]:3128/', undefined],
    ['alice:s3cret@proxy.example:3128', 'http://proxy.example:3128/', 'alice:s3cret'],
    ['http://alice:a%3Ab%40c@proxy.example:3128', 'http://proxy.example:3128/', 'alice:a:b@c'],
    ['http://alice@proxy.example:3128', 'http://proxy.example:3128/', 'alice:'],
    [' http://proxy.example:3128 ', 'http://proxy.example:3128/', undefined],
  ])('%j', (value, url, login) => {
    const { https, problems } = proxiesOf({ HTTPS_PROXY: value });
    expect([https?.url.href, https?.authorization, problems]).toEqual([url, login && basic(login), []]);
  });

  test.each([
    'http://',
    'socks5://proxy.example:1080',
    'ftp://proxy.example',
    'http://alice:s3cret@proxy example',
    'http://alice:s3cret@proxy.example:99999',
    'http://alice:s3cret%zz@proxy.example',
    'http://proxy.example/path',
    'http://proxy.example?s3cret',
    'alice:s3c/ret@proxy.example',
    '://alice:s3cret@proxy.example',
    'http:\\\\proxy.example',
  ])('%j is none, and is not shown', async (value) => {
    for (const name of ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy']) {
      const problems = await networkProblemsOf({ [name]: value });
      expect(problems.map(({ where }) => where)).toEqual([name]);
      expect(JSON.stringify(problems)).not.toMatch(/s3c|proxy\.example/);
    }
  });

  test('is that of the scheme, and the name in lower case comes first unless it is blank', () => {
    const url = 'https://api.example/';
    expect(routeOf({ HTTPS_PROXY: 'upper:1', https_proxy: 'lower:1' }, url)).toBe('http://lower:1/');
    expect(routeOf({ HTTPS_PROXY: 'upper:1', https_proxy: ' ' }, url)).toBe('http://upper:1/');
    expect(routeOf({ HTTP_PROXY: 'plain:1' }, url)).toBeUndefined();
    expect(routeOf({ HTTP_PROXY: 'plain:1' }, 'http://api.example/')).toBe('http://plain:1/');
    expect(routeOf({}, url)).toBeUndefined();
  });

  test.each([
    'http://localhost:8080/',
    'https://localhost/',
    'https://LOCALHOST./',
    'https://a.localhost/',
    'http://127.0.0.1:1/',
    'http://127.1/',
    'http://2130706433/',
    'http://[::1]:1/',
    'http://[::ffff:127.0.0.1]/',
    'http://0.0.0.0:1/',
    'http://[::]:1/',
  ])('never stands before loopback: %s', (url) => {
    const env = { HTTPS_PROXY: 'proxy.example:1', HTTP_PROXY: 'proxy.example:1' };
    expect(routeOf(env, url)).toBeUndefined();
    expect(routeOf(env, 'https://127.0.0.1.example/')).toBe('http://proxy.example:1/');
    expect(routeOf(env, 'https://localhost.example/')).toBe('http://proxy.example:1/');
  });
});

describe('NO_PROXY', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['*', ['https://a.example/', 'https://10.0.0.1/'], []],
    ['a.example,*', ['https://b.example/'], []],
    [
      'corp.example',
      ['https://corp.example/', 'https://a.b.corp.example:8443/', 'https://CORP.example./'],
      ['https://mycorp.example/', 'https://corp.example.evil.test/', 'https://example/'],
    ],
    ['.corp.example', ['https://corp.example/', 'https://a.corp.example/'], ['https://mycorp.example/']],
    ['*.corp.example', ['https://a.corp.example/'], ['https://corp.example/', 'https://mycorp.example/']],
    ['Corp.Example.', ['https://a.corp.example/'], ['https://corp.other/']],
    ['a.example:8443', ['https://a.example:8443/', 'https://b.a.example:8443/'], ['https://a.example/']],
    ['a.example:443', ['https://a.example/'], ['https://a.example:8443/', 'http://a.example/']],
    ['a.example:80', ['http://a.example/'], ['https://a.example/']],
    ['10.1.2.3', ['https://10.1.2.3/', 'https://10.1.2.3:8443/'], ['https://10.1.2.30/', 'https://10.1.2.3.example/']],
    ['10.1.2.3:8443', ['https://10.1.2.3:8443/'], ['https://10.1.2.3/']],
    ['10.0.0.0/8', ['https://10.255.0.1/', 'https://10.0.0.0/'], ['https://11.0.0.1/', 'https://10.example/']],
    ['192.168.1.0/24', ['https://192.168.1.77/'], ['https://192.168.2.77/']],
    ['0.0.0.0/0', ['https://8.8.8.8/'], ['https://a.example/', 'https://[fd00::1]/']],
    ['fd00::/8', ['https://[fd12::1]/'], ['https://[fe80::1]/', 'https://10.0.0.1/']],
    ['[fd00::]/8', ['https://[fd12::1]/'], ['https://[fe80::1]/']],
    ['fd00::1', ['https://[fd00::1]/', 'https://[FD00:0::1]:8443/'], ['https://[fd00::2]/']],
    ['[fd00::1]:443', ['https://[fd00::1]/'], ['https://[fd00::1]:8443/']],
    ['a.example b.example,\tc.example', ['https://a.example/', 'https://b.example/', 'https://c.example/'], []],
    [' , ,', [], ['https://a.example/']],
  ])('%j', (text, exempt, proxied) => {
    const list = parseNoProxy(text);
    expect(list.wrong).toEqual([]);
    for (const url of exempt) expect([url, isExempt(list, new URL(url))]).toEqual([url, true]);
    for (const url of proxied) expect([url, isExempt(list, new URL(url))]).toEqual([url, false]);
  });

  test.each(['10.0.0.0/33', 'fd00::/129', 'corp.example/8', 'https://corp.example', '[10.0.0.1]', 'a:b:c', '.', 'a@b'])(
    '%j cannot be read, which is said by its place',
    async (entry) => {
      const [problem, ...more] = await networkProblemsOf({ NO_PROXY: `ok.example, ${entry}` });
      expect([problem?.where, more]).toEqual(['NO_PROXY', []]);
      expect(problem?.message).toMatch(/number 2$/);
    },
  );

  test('in lower case comes first', () => {
    const env = { https_proxy: 'proxy.example:1', no_proxy: 'a.example', NO_PROXY: 'b.example' };
    expect(routeOf(env, 'https://a.example/')).toBeUndefined();
    expect(routeOf(env, 'https://b.example/')).toBe('http://proxy.example:1/');
  });
});

test.each<[string | undefined, readonly string[]]>([
  ['0', ['NODE_TLS_REJECT_UNAUTHORIZED']],
  ['1', []],
  ['', []],
  [undefined, []],
])('NODE_TLS_REJECT_UNAUTHORIZED=%s', async (value, where) => {
  const problems = await networkProblemsOf({ NODE_TLS_REJECT_UNAUTHORIZED: value });
  expect(problems.map((problem) => problem.where)).toEqual(where);
});
