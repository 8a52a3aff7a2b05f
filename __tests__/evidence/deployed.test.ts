import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDeployed } from '../../src/evidence/deployed/deployed.js';
import { MAX_DEPLOYED_LINES } from '../../src/core/limits.js';

const HEX = 'ab'.repeat(32);
const OTHER = 'cd'.repeat(32);
const read = (text: string | Buffer) => readDeployed(Buffer.from(text), 'deployed.txt');
const shown = (text: string) =>
  read(text).things.map(({ kind, name, version, sha256 }) => [kind, name, version, sha256]);

describe('a line', () => {
  test.each<[string, readonly (string | undefined)[]]>([
    ['v1.2.3', ['version', 'v1.2.3', 'v1.2.3', undefined]],
    ['2024.05.1', ['version', '2024.05.1', '2024.05.1', undefined]],
    ['tool-v1.2', ['version', 'tool-v1.2', 'tool-v1.2', undefined]],
    ['server/v0.1.13', ['version', 'server/v0.1.13', 'server/v0.1.13', undefined]],
    [`sha256:${HEX}`, ['digest', `sha256:${HEX}`, undefined, HEX]],
    [`SHA256:${HEX.toUpperCase()}`, ['digest', `sha256:${HEX}`, undefined, HEX]],
    [`sha256:${HEX} v1.2.3`, ['digest', `sha256:${HEX} v1.2.3`, 'v1.2.3', HEX]],
    [`ghcr.io/acme/app@sha256:${HEX}`, ['image', `ghcr.io/acme/app@sha256:${HEX}`, undefined, HEX]],
    [`ghcr.io/acme/app:v1.2@sha256:${HEX}`, ['image', `ghcr.io/acme/app:v1.2@sha256:${HEX}`, 'v1.2', HEX]],
    // A name that moves is no version: nobody recalls it, so that it would pass.
    [`ghcr.io/acme/app:latest@sha256:${HEX}`, ['image', `ghcr.io/acme/app:latest@sha256:${HEX}`, undefined, HEX]],
    [`docker-pullable://nginx@sha256:${HEX}`, ['image', `docker.io/library/nginx@sha256:${HEX}`, undefined, HEX]],
    ['ghcr.io/acme/app:v1', ['unresolved', 'ghcr.io/acme/app:v1', 'v1', undefined]],
    ['ghcr.io/acme/app', ['unresolved', 'ghcr.io/acme/app:latest', undefined, undefined]],
    ['ghcr.io/acme/7zip', ['unresolved', 'ghcr.io/acme/7zip:latest', undefined, undefined]],
    ['acme/app:1.0', ['unresolved', 'docker.io/acme/app:1.0', '1.0', undefined]],
  ])('%s', (line, expected) => {
    expect(shown(`# what runs\n\n  ${line}  # here\r\n`)).toEqual([expected]);
    expect(read(line).problems).toEqual([]);
  });

  test.each([
    'nginx', 'python3', 'acme/7zip', 'acme/app', HEX, `0${HEX.slice(1)}`, HEX.slice(0, 40),
    'sha256:', `sha256:${HEX}0`, `sha256:${HEX.slice(2)}`, `sha512:${HEX}${HEX}`, `sha1:${HEX.slice(0, 40)}`,
    `ghcr.io/acme/app@sha512:${HEX}${HEX}`, `ghcr.io/acme/app@sha256:${HEX.slice(1)}`, `ghcr.io/Acme/app@sha256:${HEX}`, `@sha256:${HEX}`,
    `v1.2.3 sha256:${HEX}`, `sha256:${HEX} nginx`, `sha256:${HEX} v1 v2`, 'v1.2.3 v1.2.4', 'v1;rm', '../v1.0', 'v1\u0000', '-', '*', 'v'.repeat(2_000), `v1${'.1'.repeat(100)}`,
  ])('%s is told, with its line, and never taken for a thing', (line) => {
    const { things, problems } = read(`v9.9.9\n${line}\n`);
    expect(things.map(({ name }) => name)).toEqual(['v9.9.9']);
    expect(problems).toEqual([expect.objectContaining({ code: 'DEPLOYED_MALFORMED', at: { file: 'deployed.txt', line: 2 } })]);
  }); // prettier-ignore

  test('the same thing stands once, with all its places and their number', () => {
    const { things } = read(`${'v1.0.0\n'.repeat(30)}v2.0.0\nsha256:${HEX}\nsha256:${HEX.toUpperCase()}\n`);
    expect(things.map(({ name, placeCount }) => [name, placeCount])).toEqual([['v1.0.0', 30], ['v2.0.0', 1], [`sha256:${HEX}`, 2]]);
    expect(things[0]?.places).toHaveLength(20);
    expect(things[0]?.places[1]).toBe('line 2');
  }); // prettier-ignore

  test.each([
    ['nothing', ''],
    ['comments', '# none\n\n   #\n'],
    ['a byte order mark', '\ufeff'],
  ])('%s names nothing', (_, text) => {
    expect(read(text)).toEqual({ things: [], problems: [] });
  });

  test.each([
    'v1.2.x',
    '1.x',
    'v1.*',
    '>=1.2.3',
    '1.2.3+',
    'v1.2.3..v1.2.9',
    'v\uff11.2.3',
    `sha256:${'ab'.repeat(32)} v1.x`,
  ])('%s could match no recall, and is told', (line) => {
    const { things, problems } = read(`v1.2.2\n${line}\n`);
    expect(things.map(({ name }) => name)).toEqual(['v1.2.2']);
    expect(problems).toMatchObject([{ code: 'DEPLOYED_MALFORMED', at: { line: 2 } }]);
  });

  test('UTF-16, as PowerShell redirects it, is told', () => {
    const { things, problems } = read(Buffer.from('\ufeffv1.2.3\n', 'utf16le'));
    expect([things, problems[0]?.code]).toEqual([[], 'DEPLOYED_MALFORMED']);
  });

  test('too many things are told', () => {
    const { things, problems } = read(Array.from({ length: 100_001 }, (_, index) => `v${index}`).join('\n'));
    expect([things.length, problems[0]?.code]).toEqual([100_000, 'LIMIT_EXCEEDED']);
  });

  test('every line that says something is a thing or a problem', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii' }).filter((text) => /^[^\s#[{]/.test(text)),
        (line) => {
          const { things, problems } = read(line);
          return things.length + problems.length === 1;
        },
      ),
    );
  });
});

type Json = Record<string, unknown>;
const pod = (name: string, spec: Json, status: Json = {}): Json => ({
  kind: 'Pod',
  metadata: { namespace: 'shop', name, uid: '0001' },
  spec: { nodeName: 'one', ...spec },
  status,
});
const list = (...items: unknown[]): Json => ({ kind: 'List', apiVersion: 'v1', items, metadata: { resourceVersion: '' } }); // prettier-ignore
const running = (image: string, imageID: string, name = 'app') =>
  pod('web-1', { containers: [{ name, image }] }, { containerStatuses: [{ name, image, imageID }] });
const pods = (...items: unknown[]) => read(JSON.stringify(list(...items), null, 2));
const names = (json: unknown) => read(JSON.stringify(json)).things.map(({ kind, name }) => `${kind} ${name}`);

describe('the pods of a cluster', () => {
  test.each([
    ['containerd', 'ghcr.io/acme/app:v1.2', `ghcr.io/acme/app@sha256:${HEX}`],
    ['Docker', 'ghcr.io/acme/app:v1.2', `docker-pullable://ghcr.io/acme/app@sha256:${HEX}`],
  ])('by what the node really runs: %s', (_, image, imageID) => {
    const { things, problems } = pods(running(image, imageID));
    expect(problems).toEqual([]);
    expect(things).toMatchObject([{ kind: 'image', name: `ghcr.io/acme/app:v1.2@sha256:${HEX}`, version: 'v1.2', sha256: HEX, places: ['shop/web-1 (app)'] }]);
  }); // prettier-ignore

  test('the digest is that of the node, not that of the specification', () => {
    expect(names(list(running(`ghcr.io/acme/app@sha256:${OTHER}`, `ghcr.io/acme/app@sha256:${HEX}`)))).toEqual([
      `image ghcr.io/acme/app@sha256:${HEX}`,
    ]);
  });

  test('a name of another repository lends no tag, and is told too', () => {
    expect(names(list(running('evil.test/app:v9.9.9', `ghcr.io/acme/app@sha256:${HEX}`)))).toEqual([
      `image ghcr.io/acme/app@sha256:${HEX}`,
      'unresolved evil.test/app:v9.9.9',
    ]);
    expect(pods(running('evil.test/A b', `ghcr.io/acme/app@sha256:${HEX}`)).problems).toHaveLength(1);
  });

  test.each(['uid', 'nodeName'])('without its %s, another digest of the specification counts too', (key) => {
    const one = running(`ghcr.io/acme/app@sha256:${OTHER}`, `ghcr.io/acme/app@sha256:${HEX}`);
    const text = JSON.stringify(list(one)).replace(new RegExp(`,?"${key}":"[^"]*",?(?=(["}]))`), (found, next) =>
      found.startsWith(',') && next === '"' ? ',' : '',
    );
    expect(text).not.toContain(key);
    expect(read(text).things.map(({ sha256 }) => sha256)).toEqual([HEX, OTHER]);
  });

  test('a pod that is a list as well is told', () => {
    const hidden = { ...running('ghcr.io/acme/app:v1', `ghcr.io/acme/app@sha256:${HEX}`), items: [{ kind: 'Pod' }] };
    expect(read(JSON.stringify(hidden)).problems).toHaveLength(1);
    expect(pods(hidden).problems).toHaveLength(1);
  });

  test.each(['\r', '\u0085', '\u2028', '\u2029'])('a line break %j hides nothing in a list of lines', (end) => {
    const { problems } = read(`#${end}apiVersion: v1${end}kind: Pod${end}x: |\n ghcr.io/acme/app@sha256:${HEX}\n`);
    expect(problems.map(({ message }) => message)).toContain('deployed.txt has a line break that is not a newline');
  });

  test('init and ephemeral containers too, and what is told without being specified', () => {
    const id = (digest: string) => `ghcr.io/acme/app@sha256:${digest}`;
    const digests = ['11', '22', '33', '44'].map((pair) => pair.repeat(32));
    const [a = '', b = '', c = '', d = ''] = digests;
    const one = pod(
      'web-1',
      { containers: [{ name: 'a', image: 'ghcr.io/acme/app' }], initContainers: [{ name: 'b', image: 'ghcr.io/acme/app' }], ephemeralContainers: [{ name: 'c', image: 'ghcr.io/acme/app' }] },
      { containerStatuses: [{ name: 'a', imageID: id(a) }, { name: 'ghost', imageID: id(d) }], initContainerStatuses: [{ name: 'b', imageID: id(b) }], ephemeralContainerStatuses: [{ name: 'c', imageID: id(c) }] },
    ); // prettier-ignore
    expect(
      read(JSON.stringify(one))
        .things.map(({ sha256 }) => sha256)
        .sort(),
    ).toEqual([...digests].sort());
  });

  test('volumes that are images too', () => {
    const withVolumes = (...volumes: unknown[]) =>
      pod('w', { containers: [{ name: 'app', image: `ghcr.io/acme/app@sha256:${HEX}` }], volumes });
    const { things, problems } = pods(
      withVolumes(
        { name: 'model', image: { reference: `ghcr.io/acme/model@sha256:${OTHER}` } },
        { name: 'tagged', image: { reference: 'ghcr.io/acme/model:v1', pullPolicy: 'Always' } },
        { name: 'scratch', emptyDir: {} },
      ),
    );
    expect(problems).toEqual([]);
    expect(things.map(({ kind, name, places }) => [kind, name, places])).toEqual([
      ['image', `ghcr.io/acme/app@sha256:${HEX}`, ['shop/w (app)']],
      ['image', `ghcr.io/acme/model@sha256:${OTHER}`, ['shop/w (volume model)']],
      ['unresolved', 'ghcr.io/acme/model:v1', ['shop/w (volume tagged)']],
    ]);
    for (const volume of [
      { name: 'x', image: {} },
      { name: 'x', image: { reference: 'ghcr.io/A b' } },
    ])
      expect(pods(withVolumes(volume)).problems).toHaveLength(1);
    expect(pods(pod('w', { containers: [{ name: 'app', image: 'ghcr.io/a/a' }], volumes: {} })).problems).toHaveLength(
      1,
    );
  });

  test.each<[string, Json]>([
    ['a pod that waits', pod('w', { containers: [{ name: 'app', image: 'ghcr.io/acme/app:v1.2' }] })],
    ['a status without id', running('ghcr.io/acme/app:v1.2', '')],
    ['the id of a configuration', running('ghcr.io/acme/app:v1.2', `sha256:${HEX}`)],
    ['that of Docker', running('ghcr.io/acme/app:v1.2', `docker://sha256:${HEX}`)],
    ['that of CRI-O', running('ghcr.io/acme/app:v1.2', HEX)],
    ['one beside a pinned specification', running(`ghcr.io/acme/app:v1.2@sha256:${HEX}`, `sha256:${OTHER}`)],
  ])('%s is unresolved', (_, one) => {
    expect(names(list(one))).toEqual(['unresolved ghcr.io/acme/app:v1.2']);
  });

  test('a pod that waits for a pinned image will run just that', () => {
    const waiting = pod('w', { containers: [{ name: 'app', image: `ghcr.io/acme/app@sha256:${HEX}` }] });
    expect(names(list(waiting))).toEqual([`image ghcr.io/acme/app@sha256:${HEX}`]);
  });

  test('the list of the API, whose elements do not repeat their kind', () => {
    const one: Json = { ...running('ghcr.io/acme/app:v1', `ghcr.io/acme/app@sha256:${HEX}`) };
    delete one['kind'];
    expect(names({ kind: 'PodList', items: [one] })).toHaveLength(1);
    expect(read(JSON.stringify({ kind: 'List', items: [one] })).problems).toHaveLength(1);
  });

  test.each<[string, unknown]>([
    ['a list of something else', { kind: 'DeploymentList', items: [] }],
    ['an array', [running('a', 'b')]],
    ['a list with something else in it', list(running('ghcr.io/acme/app', `ghcr.io/acme/app@sha256:${HEX}`), { kind: 'Service' })],
    ['a list of nothing readable', list(null, 'x', 3)],
    ['a page of a list', { ...list(), metadata: { continue: 'abc' } }],
    ['a list that says how much is left', { ...list(), metadata: { remainingItemCount: 5 } }],
    ['items that are not a list', { kind: 'List', items: {} }],
    ['a pod without containers', list(pod('x', { containers: [] }))],
    ['a pod without specification', list({ kind: 'Pod', metadata: { name: 'x' } })],
    ['a pod without name', list({ kind: 'Pod', spec: { containers: [{ name: 'a', image: 'b' }] } })],
    ['containers that share a name', list(pod('x', { containers: [{ name: 'a', image: 'ghcr.io/a/a' }, { name: 'a', image: 'ghcr.io/a/b' }] }))],
    ['a container without name', list(pod('x', { containers: [{ image: 'ghcr.io/a/a' }] }))],
    ['a container without image', list(pod('x', { containers: [{ name: 'a' }] }))],
    ['an imageID that is not an image', list(running('ghcr.io/acme/app', 'ghcr.io/acme/app@sha256:zz'))],
    ['statuses that are not a list', list(pod('x', { containers: [{ name: 'a', image: 'ghcr.io/a/a' }] }, { containerStatuses: { a: 1 } }))],
  ])('%s is told', (_, json) => {
    const { problems } = read(JSON.stringify(json));
    expect(problems.map(({ code }) => code)).toContain('DEPLOYED_MALFORMED');
  }); // prettier-ignore

  test.each([
    ['cut off', JSON.stringify(list(running('a', 'b'))).slice(0, -5)],
    ['nested without end', '['.repeat(200_000)],
  ])('JSON that is %s is told', (_, text) => {
    expect(read(text).problems).toHaveLength(1);
  });

  test('an empty cluster names nothing', () => {
    expect(pods()).toEqual({ things: [], problems: [] });
  });

  test('the same image in many pods stands once', () => {
    const many = Array.from({ length: 50 }, () => running('ghcr.io/acme/app:v1', `ghcr.io/acme/app@sha256:${HEX}`));
    expect(pods(...many).things).toMatchObject([{ placeCount: 50 }]);
  });
});

describe('work over a list is bounded', () => {
  test('lines are counted, empty ones too', () => {
    expect(read('\n'.repeat(MAX_DEPLOYED_LINES))).toEqual({ things: [], problems: [] });
    for (const line of ['\n', '#\n', 'v1\n']) {
      expect(read(line.repeat(MAX_DEPLOYED_LINES + 1)).problems).toMatchObject([
        { code: 'LIMIT_EXCEEDED', at: { line: MAX_DEPLOYED_LINES + 1 } },
      ]);
    }
  });

  test('a line without end is not taken apart', () => {
    for (const piece of [' #', ' #\u2028', 'x', ' ', '\r', '#'])
      expect(read(`v1\n${piece.repeat(4_000_000)}x\nv2`)).toMatchObject({
        things: [{ name: 'v1' }, { name: 'v2' }],
        problems: [{ code: 'DEPLOYED_MALFORMED', at: { line: 2 } }],
      });
    expect(read(`v1 ${'# '.repeat(1_000)}#\n`)).toMatchObject({ things: [{ name: 'v1' }], problems: [] });
  });

  test('JSON of values without number is not parsed', () => {
    expect(read(`[${'{},'.repeat(4_000_001)}{}]`).problems).toHaveLength(1);
  });
});
