/** What the API says of a release, where it says something else than it should. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGitHubClient } from '../../src/github/client.js';
import { findRelease } from '../../src/github/release.js';

const REFERENCE = { owner: 'acme', repo: 'widgets', tag: 'v1' };
const ASSET = { id: 1, name: 'tool', size: 4, state: 'uploaded', digest: `sha256:${'0'.repeat(64)}` };

const NEXT = { link: '<https://evil.example/?page=2>; rel="next"' };

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections();
});

/** A server that answers by path; what is no text is sent as JSON. `more` names the answers that have a next page. */
async function serve(
  answers: Readonly<Record<string, unknown>>,
  more: readonly string[] = [],
  link = NEXT.link,
): Promise<{ readonly api: URL; readonly seen: { readonly path: string; readonly headers: IncomingHttpHeaders }[] }> {
  const seen: { readonly path: string; readonly headers: IncomingHttpHeaders }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    seen.push({ path, headers: request.headers });
    const answer = answers[path];
    if (answer instanceof URL) response.writeHead(302, { location: answer.href }).end();
    else if (answer === undefined) response.writeHead(404).end();
    else
      response
        .writeHead(200, more.includes(path) && link !== '' ? { link } : {})
        .end(typeof answer === 'string' ? answer : JSON.stringify(answer));
  });
  server.unref();
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { api: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`), seen };
}

const client = (api: URL) => createGitHubClient({ api, token: 'secret', signal: new AbortController().signal });
const BY_TAG = '/repos/acme/widgets/releases/tags/v1';
const LIST = '/repos/acme/widgets/releases/7/assets?per_page=100';
const RELEASE = { id: 7, tag_name: 'v1' };

describe('the assets of a release', () => {
  test('are those of the list', async () => {
    const { api } = await serve({ [BY_TAG]: RELEASE, [LIST]: [ASSET] });
    const found = await findRelease(client(api), REFERENCE);
    expect(found).toMatchObject({ ok: true, value: { id: '7', assets: [{ name: 'tool', size: 4 }] } });
  });

  test.each([
    ['an object', { message: 'Server is busy' }],
    ['no JSON', 'busy'],
    ['nothing', ''],
  ])('are not taken from a second page that is %s', async (_title, second) => {
    const { api } = await serve({ [BY_TAG]: RELEASE, [LIST]: [ASSET], [`${LIST}&page=2`]: second }, [LIST]);
    expect(await findRelease(client(api), REFERENCE)).toMatchObject({ ok: false, refusal: { code: 'NETWORK' } });
  });

  const LISTED = Array.from({ length: 100 }, (_, index) => ({ ...ASSET, id: index + 1, name: `tool-${index + 1}` }));
  const LAST = { ...ASSET, id: 101, name: 'tool-101' };

  test('go on behind a full page that names no next one', async () => {
    const { api, seen } = await serve({ [BY_TAG]: RELEASE, [LIST]: LISTED, [`${LIST}&page=2`]: [LAST] });
    const found = await findRelease(client(api), REFERENCE);
    expect(found.ok && found.value.assets.map(({ name }) => name)).toContain('tool-101');
    expect(seen).toHaveLength(3);
  });

  test('are a thousand at most', async () => {
    const page = (number: number, length = 100) =>
      Array.from({ length }, (_, at) => ({ ...ASSET, id: number * 100 + at + 1, name: `tool-${number}-${at}` }));
    const pages = Object.fromEntries(
      Array.from({ length: 10 }, (_, n) => [`${LIST}${n ? `&page=${n + 1}` : ''}`, page(n)]),
    );
    const last = `${LIST}&page=11`;
    const full = await serve({ [BY_TAG]: RELEASE, ...pages, [last]: [] });
    const found = await findRelease(client(full.api), REFERENCE);
    expect(found.ok && found.value.assets).toHaveLength(1_000);
    const more = await serve({ [BY_TAG]: RELEASE, ...pages, [last]: page(10, 1) });
    expect(await findRelease(client(more.api), REFERENCE)).toMatchObject({ refusal: { code: 'LIMIT_EXCEEDED' } });
  });

  test.each<[string, unknown, string[]]>([
    ['an asset that the list lacks', { ...RELEASE, assets: [ASSET, LAST] }, []],
    ['a page whose next one cannot be asked for', RELEASE, ['<https://api.example/?cursor=2>; rel="next"']],
    ['a next page with another relation beside it', RELEASE, ['<https://api.example/?page=>; rel="last next"']],
  ])('are not taken from half a list: %s', async (_title, release, links) => {
    const { api } = await serve({ [BY_TAG]: release, [LIST]: [ASSET] }, [LIST], links[0] ?? '');
    const refused = { ok: false, refusal: { code: 'NETWORK', message: expect.stringContaining('fewer assets') } };
    expect(await findRelease(client(api), REFERENCE)).toMatchObject(refused);
  });

  test('are those that the release names itself', async () => {
    const { api } = await serve({ [BY_TAG]: { ...RELEASE, assets: [ASSET] }, [LIST]: [ASSET, LAST] });
    expect(await findRelease(client(api), REFERENCE)).toMatchObject({ ok: true, value: { assets: [{}, {}] } });
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['a text', 'tool'],
    ['one without a number', { ...ASSET, id: undefined }],
    ['one without a name', { ...ASSET, name: null }],
    ['one with a size that is none', { ...ASSET, size: '4' }],
  ])('are no list where an item is %s', async (_title, item) => {
    const { api } = await serve({ [BY_TAG]: RELEASE, [LIST]: [{ ...ASSET, id: 2, name: 'other' }, item] });
    expect(await findRelease(client(api), REFERENCE)).toMatchObject({ ok: false, refusal: { code: 'NETWORK' } });
  });

  test.each([
    ['another tag', { ...RELEASE, tag_name: 'v2' }],
    ['no number', { ...RELEASE, id: '../7' }],
    ['a list', [RELEASE]],
  ])('are not looked for where the release has %s', async (_title, release) => {
    const { api } = await serve({ [BY_TAG]: release, [LIST]: [ASSET] });
    expect(await findRelease(client(api), REFERENCE)).toMatchObject({ ok: false, refusal: { code: 'NETWORK' } });
  });
});

test('a download that was sent elsewhere and back does not take the token up again', async () => {
  const asset = '/repos/acme/widgets/releases/assets/1';
  const back: Record<string, unknown> = { '/private': 'ours' };
  const { api, seen } = await serve(back);
  const storage = await serve({ '/stored': new URL('/private', api) });
  back[asset] = new URL('/stored', storage.api);
  const sink = { start: () => Promise.resolve(), write: () => Promise.resolve() };
  const call = { endpoint: 'release-asset', params: { owner: 'acme', repo: 'widgets', asset_id: '1' } } as const;
  await client(api).download(call, { sink, maxBytes: 100 });
  const tokens = [...seen, ...storage.seen].map(({ path, headers }) => [path, headers.authorization]);
  expect(tokens).toEqual([
    [asset, 'Bearer secret'],
    ['/private', undefined],
    ['/stored', undefined],
  ]);
});
