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
        .writeHead(200, more.includes(path) ? NEXT : {})
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
