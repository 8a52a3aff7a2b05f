/** The repository must be one that the real client believes, and each of its faults one that the client notices. */
import { afterEach, expect, test } from '@jest/globals';
import { getTrustedRoot, TUFError } from '@sigstore/tuf';
import { createWorld } from './sigstore/index.ts';
import { startTufRepository, type TufFault, type TufRepository, type TufRole } from './tuf-repository.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

const world = createWorld();
const TARGETS = { 'trusted_root.json': world.trustedRootJson, 'folder/other.json': '{}' };

const opened: TufRepository[] = [];
const folders: Workspace[] = [];

afterEach(async () => {
  for (const repository of opened.splice(0)) await repository.close();
  for (const folder of folders.splice(0)) folder.remove();
});

async function start(): Promise<{ repository: TufRepository; folder: Workspace }> {
  const repository = await startTufRepository(TARGETS);
  const folder = createWorkspace({ 'root.json': repository.root });
  opened.push(repository);
  folders.push(folder);
  return { repository, folder };
}

/** For a server that never answers; the others have all the time that they need. */
const SHORT = 300;
const AMPLE = 600_000;

/** The trusted root's first CA, or the code of the error and what is behind it. */
async function ask(repository: TufRepository, folder: Workspace, keepCache = false, timeout = AMPLE): Promise<string> {
  try {
    const root = await getTrustedRoot({
      mirrorURL: repository.url,
      rootPath: folder.at('root.json'),
      cachePath: folder.at('cache'),
      forceInit: !keepCache,
      retry: false,
      timeout,
    });
    return root.certificateAuthorities[0]!.uri;
  } catch (error) {
    if (!(error instanceof TUFError)) throw error;
    const { cause } = error as { cause?: { message: string; statusCode?: number } };
    return `${error.code} ${cause?.message ?? ''} ${cause?.statusCode ?? ''}`.trimEnd();
  }
}

const TRUSTED = 'https://fulcio.acme.test';

test('the real client gets the trusted root', async () => {
  const { repository, folder } = await start();
  expect(await ask(repository, folder)).toBe(TRUSTED);
  const paths = repository.requests.map(({ path }) => path.replace(/[0-9a-f]{64}/, 'HASH'));
  expect(paths).toEqual([
    '2.root.json',
    'timestamp.json',
    '2.snapshot.json',
    '2.targets.json',
    'targets/HASH.trusted_root.json',
  ]);
  expect(repository.requests[0]!.headers['user-agent']).toContain('tuf');
});

test('a new target is found, with the cache and without', async () => {
  const { repository, folder } = await start();
  expect(await ask(repository, folder)).toBe(TRUSTED);
  repository.publish({ 'trusted_root.json': createWorld({ name: 'next' }).trustedRootJson });
  expect(await ask(repository, folder, true)).toBe('https://fulcio.next.test');
  expect(await ask(repository, folder)).toBe('https://fulcio.next.test');
});

test('the root rotates, if its keepers say so', async () => {
  const { repository, folder } = await start();
  repository.rotateRoot();
  repository.rotateRoot();
  expect(await ask(repository, folder)).toBe(TRUSTED);
  repository.rotateRoot({ signedByOld: false });
  expect(await ask(repository, folder)).toBe('TUF_REFRESH_METADATA_ERROR root was signed by 0/1 keys');
});

test('a rolled back timestamp is noticed by those who saw the newer one', async () => {
  const { repository, folder } = await start();
  expect(await ask(repository, folder)).toBe(TRUSTED);
  repository.rollBack();
  expect(await ask(repository, folder, true)).toMatch(/New timestamp version 1 is less than current version 2$/);
});

interface Harm {
  readonly expire?: TufRole;
  readonly forge?: TufRole;
  readonly withdraw?: true;
  readonly fault?: readonly [path: string, fault: TufFault];
}

function harmed(repository: TufRepository, { expire, forge, withdraw, fault }: Harm): void {
  if (expire) repository.expire(expire);
  if (forge) repository.forge(forge);
  if (withdraw) repository.publish({});
  if (fault) repository.fault(...fault);
}

test.each<[string, Harm, RegExp]>([
  ['expired timestamp', { expire: 'timestamp' }, /timestamp\.json is expired/],
  ['expired snapshot', { expire: 'snapshot' }, /snapshot\.json is expired/],
  ['expired targets', { expire: 'targets' }, /targets\.json is expired/],
  ['expired root', { expire: 'root' }, /root\.json is expired/],
  ['forged timestamp', { forge: 'timestamp' }, /timestamp was signed by 0.1 keys/],
  ['forged snapshot', { forge: 'snapshot' }, /snapshot was signed by 0.1 keys/],
  ['forged targets', { forge: 'targets' }, /targets was signed by 0.1 keys/],
  ['forged root', { forge: 'root' }, /root was signed by 0.1 keys/],
  ['truncated timestamp', { fault: ['timestamp.json', { kind: 'truncate' }] }, /^TUF_/],
  ['connection cut', { fault: ['snapshot.json', { kind: 'hang-up' }] }, /terminated/],
  ['server error', { fault: ['timestamp.json', { kind: 'status', status: 500 }] }, /Failed to download 500$/],
  ['withdrawn target', { withdraw: true }, /^TUF_FIND_TARGET_ERROR/],
  ['replaced target', { fault: ['trusted_root.json', { kind: 'replace', body: '{}' }] }, /^TUF_DOWNLOAD_TARGET_ERROR/],
])('%s', async (_, harm, expected) => {
  const { repository, folder } = await start();
  harmed(repository, harm);
  expect(await ask(repository, folder)).toMatch(expected);
});

test('hanging server', async () => {
  const { repository, folder } = await start();
  repository.fault('', { kind: 'hang' });
  expect(await ask(repository, folder, false, SHORT)).toMatch(/timeout/i);
});

test('faults can be mended', async () => {
  const { repository, folder } = await start();
  repository.forge('timestamp');
  repository.fault('', { kind: 'status', status: 503 });
  repository.mend();
  expect(await ask(repository, folder)).toBe(TRUSTED);
});

test('a closed port refuses', async () => {
  const { repository, folder } = await start();
  await repository.close();
  opened.pop();
  expect(await ask(repository, folder)).toMatch(/fetch failed/);
});
