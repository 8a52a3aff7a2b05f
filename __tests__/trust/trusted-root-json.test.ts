/** Files of trusted roots, read strictly: what the library would take silently is refused with its place. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MAX_TRUSTED_ROOT_BYTES, MAX_TRUSTED_ROOTS } from '../../src/core/limits.js';
import { loadRoots, type Roots } from '../../src/trust/roots.js';
import { readTrustedRoot } from '../../src/trust/trusted-root-json.js';
import { originalNames } from '../support/proto-json.js';
import { createWorld } from '../support/sigstore/index.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';
import { NOW, trustPolicy } from './support.js';

const one = createWorld({ name: 'one' });
const github = createWorld({ name: 'github', style: 'github' });
const LINES = [one, github].map(({ trustedRoot }) => JSON.stringify(trustedRoot));

let workspace: Workspace;
beforeAll(() => {
  workspace = createWorkspace();
});
afterAll(() => {
  workspace.remove();
});

const load = (path: string): Promise<Roots> =>
  loadRoots(trustPolicy([{ kind: 'file', path }]), {
    workspace: workspace.path,
    tempRoot: workspace.path,
    now: NOW,
    env: {},
  });

function loadText(text: string | Buffer): Promise<Roots> {
  workspace.write('root.json', text);
  return load('root.json');
}

const refusal = (message: RegExp) => ({
  roots: [],
  warnings: [],
  refusals: [expect.objectContaining({ code: 'TRUST_ROOT_MALFORMED', message: expect.stringMatching(message) })],
});

describe('a file holds', () => {
  test.each<[string, string | Buffer]>([
    ['one document over many lines', one.trustedRootJson],
    ['one line', `${LINES[0]!}\n`],
    ['one line without its end', LINES[0]!],
    ['a byte order mark', Buffer.from(`\ufeff${one.trustedRootJson}`)],
    ['the names that protobuf has', JSON.stringify(originalNames(one.trustedRoot))],
    ['lines ended as on Windows', one.trustedRootJson.replaceAll('\n', '\r\n')],
  ])('%s', async (_, text) => {
    const { roots, refusals } = await loadText(text);
    expect(refusals).toEqual([]);
    expect(roots).toMatchObject([
      { name: 'root.json', source: 'file', digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
    ]);
  });

  test.each([
    ['with the last line’s end', `${LINES.join('\n')}\n`],
    ['without it', LINES.join('\n')],
    ['with lines between them', `\n${LINES.join('\r\n\r\n')}\r\n  \n`],
  ])('several roots, each with its own profile: %s', async (_, text) => {
    const { roots, refusals } = await loadText(text);
    expect(refusals).toEqual([]);
    expect(roots.map(({ name, profile }) => ({ name, ...profile }))).toEqual([
      { name: 'root.json#1', sct: true, log: true, timestamp: false },
      { name: 'root.json#2', sct: false, log: false, timestamp: true },
    ]);
    expect(new Set(roots.map(({ digest }) => digest)).size).toBe(2);
  });

  test('it may be a link, and lie outside of the workspace', async () => {
    workspace.write('far/root.json', LINES[0]!);
    workspace.link('link.json', workspace.at('far/root.json'));
    expect((await load('link.json')).roots).toHaveLength(1);
    const { roots } = await load(workspace.at('far/root.json'));
    expect(roots[0]!.name).toBe(workspace.at('far/root.json'));
  });

  test.each<[string, string | Buffer, RegExp]>([
    ['nothing', '', /root\.json cannot be used: it is empty/],
    ['blank lines', ' \r\n\n', /it is empty/],
    ['no JSON', 'trusted', /root\.json, line 1, cannot be used: it is not JSON$/],
    ['a list', `[${LINES.join(',')}]`, /it is not a JSON object/],
    ['null', 'null', /it is not a JSON object/],
    [
      'a broken line in the middle',
      `${LINES[0]!}\n{"mediaType":\n${LINES[1]!}\n`,
      /root\.json, line 2, .*ends in the middle$/,
    ],
    ['a broken line after a blank one', `${LINES[0]!}\n\nbroken\n`, /root\.json, line 3, .*not JSON$/],
    [
      'a document that was cut short',
      one.trustedRootJson.slice(0, -3),
      /root\.json, line \d+, cannot be used: it is not JSON$/,
    ],
    ['UTF-16, as PowerShell 5 writes it', Buffer.from(`\ufeff${LINES[0]!}`, 'utf16le'), /it is not UTF-8/],
    ['text before it', `# roots\n${LINES[0]!}\n`, /root\.json, line 1, .*not JSON$/],
    ['text behind it', `${LINES[0]!}\n# end\n`, /root\.json, line 2, .*not JSON$/],
    ['two on one line', LINES.join(''), /root\.json, line 1, .*text follows its end$/],
    ['a blank that is none in JSON', `\u00a0\n${LINES[0]!}\n`, /root\.json, line 1, .*not JSON$/],
    ['a member twice', LINES[0]!.replace('{', '{"tlogs":[],'), /root\.json, line 1, .*given twice/],
    ['a member twice on its second line', `${LINES[1]!}\n${LINES[0]!.replace('{', '{"tlogs":[],')}`, /line 2, .*twice/],
    [
      'a member in two spellings',
      LINES[0]!.replace('{', '{"media_type":"x",'),
      /given twice in one object, in two spell/,
    ],
    ['more than anybody needs', `${LINES[0]!}\n`.repeat(MAX_TRUSTED_ROOTS + 1), /holds more than 64 roots/],
    ['TUF metadata', '{"signed":{"_type":"root"},"signatures":[]}', /it has no `mediaType`/],
    ['too much', Buffer.alloc(MAX_TRUSTED_ROOT_BYTES + 1, ' '), /too large/],
  ])('no root, but %s', async (_, text, message) => {
    const problem = { where: 'trusted-root', code: 'TRUST_ROOT_MALFORMED', message: expect.stringMatching(message) };
    expect(await loadText(text)).toMatchObject({ ...refusal(message), problems: [problem] });
  });
});

describe('no file at all', () => {
  const kinds: readonly (readonly [string, () => void, RegExp])[] = [
    ['missing', () => undefined, /missing does not exist/],
    [
      'folder',
      () => {
        mkdirSync(workspace.at('folder'));
      },
      /folder is not a regular file/,
    ],
    ['dangling', () => workspace.link('dangling', workspace.at('nothing')), /dangling does not exist/],
  ];
  const posix: typeof kinds = [
    ['fifo', () => execFileSync('mkfifo', [workspace.at('fifo')]), /fifo is not a regular file/],
  ];

  test.each([...kinds, ...(process.platform === 'win32' ? [] : posix)])('%s', async (path, make, message) => {
    make();
    const problem = { where: 'trusted-root', code: 'TRUST_ROOT_MALFORMED', message: expect.stringMatching(message) };
    expect(await load(path)).toMatchObject({ ...refusal(message), problems: [problem] });
  });

  test('one behind a circle of links may be there: nobody could look, and nothing is known to be wrong', async () => {
    workspace.link('loop', workspace.at('loop'));
    const { refusals, problems } = await load('loop');
    expect([refusals, problems]).toMatchObject([[{ code: 'FILE_UNREADABLE' }], undefined]);
  });
});

type Json = Record<string, any>;

/** The root with one thing changed in it. */
function changed(change: (root: Json) => void): unknown {
  const root: Json = one.trustedRoot;
  change(root);
  return root;
}

const read = (json: unknown) => readTrustedRoot(json, { name: 'it', source: 'file', file: 'it.json' });

const START = '2021-01-01T00:00:00Z';

describe('refused', () => {
  test.each<[string, (root: Json) => void, RegExp]>([
    ['a wrong media type', (root) => (root['mediaType'] = 'application/json'), /its media type is "application\/json"/],
    ['no media type', (root) => delete root['mediaType'], /it has no `mediaType`/],
    ['a list that is none', (root) => (root['tlogs'] = {}), /`tlogs` is not a list/],
    ['a log that is null', (root) => (root['tlogs'][0] = null), /tlogs\[0\] has no publicKey\.rawBytes/],
    ['a log without a key', (root) => delete root['tlogs'][1].publicKey, /tlogs\[1\] has no publicKey\.rawBytes/],
    ['a log whose key is {}', (root) => (root['ctlogs'][0].publicKey = {}), /ctlogs\[0\] has no publicKey\.rawBytes/],
    ['a log whose key is empty', (root) => (root['tlogs'][0].publicKey.rawBytes = ''), /has no publicKey\.rawBytes/],
    ['a log whose key is none', (root) => (root['tlogs'][0].publicKey.rawBytes = 'AAAA'), /it\.json cannot be used/],
    ['a log without an id', (root) => delete root['ctlogs'][0].logId, /ctlogs\[0\] has no log id/],
    ['a log with an id of two bytes', (root) => (root['ctlogs'][0].logId.keyId = 'AAA='), /an id of 2 bytes/],
    [
      'an authority without certificates',
      (root) => (root['certificateAuthorities'][0].certChain.certificates = []),
      /has no certChain\.certificates/,
    ],
    [
      'an authority whose certificate is none',
      (root) => (root['timestampAuthorities'][0].certChain.certificates[0].rawBytes = 'AAAA'),
      /cannot be used/,
    ],
    [
      'a log key’s period of {}',
      (root) => (root['tlogs'][0].publicKey.validFor = {}),
      /tlogs\[0\]\.publicKey\.validFor has no start/,
    ],
    [
      'a log key’s period with an end alone',
      (root) => (root['ctlogs'][0].publicKey.validFor = { end: START }),
      /ctlogs\[0\]\.publicKey\.validFor has no start/,
    ],
    [
      'an authority’s period with an end alone',
      (root) => (root['certificateAuthorities'][0].validFor = { end: START }),
      /certificateAuthorities\[0\]\.validFor has no start/,
    ],
    [
      'a timestamp authority’s period without a start',
      (root) => (root['timestampAuthorities'][0].validFor = { start: null, end: START }),
      /has no start/,
    ],
    [
      'a period that is a list',
      (root) => (root['certificateAuthorities'][0].validFor = [START]),
      /validFor is not an object/,
    ],
    [
      'a root without anything',
      (root) => Object.assign(root, { tlogs: [], certificateAuthorities: [], timestampAuthorities: [] }),
      /names no authority and no log/,
    ],
  ])('%s', (_, change, message) => {
    expect(read(changed(change))).toMatchObject({
      ok: false,
      refusal: { code: 'TRUST_ROOT_MALFORMED', message: expect.stringMatching(message), at: { file: 'it.json' } },
    });
  });

  test.each([
    0,
    '',
    '2021',
    'Jan 1 2021',
    '2021-01-01',
    '2021-01-01T00:00:00',
    '2021-13-01T00:00:00Z',
    '1609459200',
    {},
  ])('the date %j', (date) => {
    for (const period of [{ start: date }, { start: START, end: date }]) {
      const json = changed((root) => (root['tlogs'][0].publicKey.validFor = period));
      expect(read(json)).toMatchObject({
        ok: false,
        refusal: { message: expect.stringContaining(`a date that cannot be read: ${JSON.stringify(date)}`) },
      });
    }
  });
});

describe('accepted', () => {
  test.each<[string, (root: Json) => void]>([
    ['media type v0.1 as it was first', () => undefined],
    ['media type v0.1', (root) => (root['mediaType'] = 'application/vnd.dev.sigstore.trustedroot.v0.1+json')],
    ['media type v0.2', (root) => (root['mediaType'] = 'application/vnd.dev.sigstore.trustedroot.v0.2+json')],
    ['no period: no bound', (root) => delete root['tlogs'][0].publicKey.validFor],
    ['an authority’s empty period', (root) => (root['certificateAuthorities'][0].validFor = {})],
    [
      'a start alone',
      (root) => (root['tlogs'][0].publicKey.validFor = { start: '2021-01-01T01:00:00.123456789+01:00' }),
    ],
    ['no timestamp authority', (root) => delete root['timestampAuthorities']],
    ['a field that is not known yet', (root) => (root['later'] = true)],
  ])('%s', (_, change) => {
    expect(read(changed(change))).toMatchObject({ ok: true });
  });
});
