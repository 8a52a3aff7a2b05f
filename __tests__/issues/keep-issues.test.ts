/** From the report to the issues of a repository, over HTTP. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Host } from '../../src/core/host.js';
import { EndedBySignal } from '../../src/core/ended.js';
import type { Clock } from '../../src/core/clock.js';
import type { Pace } from '../../src/issues/octokit.js';
import { keepIssues } from '../../src/issues/keep-issues.js';
import { MAX_ISSUE_PAGES } from '../../src/core/issue-limits.js';
import { createWorkspace, type Workspace } from '../support/workspace.ts';
import { REPOSITORY, startIssues, type CannedAnswer, type IssuesServer } from './github-issues.ts';
import { auditReport, BOT, clearRow, recalledRow } from './sample.ts';

const APP = 'ghcr.io/acme/app@sha256:' + 'ab'.repeat(32);
const FIVE = { serial: 5, issuedAt: '2026-11-20T00:00:00.000Z' };
const SIX = { serial: 6, issuedAt: '2026-11-21T00:00:00.000Z' };
const RECALLED = [recalledRow(APP, {}, FIVE)];

let server: IssuesServer;
let workspace: Workspace;
beforeEach(async () => {
  server = await startIssues();
  workspace = createWorkspace();
});
afterEach(async () => {
  await server.close();
  workspace.remove();
});

/** A clock that never lets anybody wait, and writes down for how long they would have. */
const NOW = Date.parse('2026-11-28T12:00:00Z');
let waits: number[] = [];
let passed = 0;
const clock: Clock = {
  now: () => NOW + passed,
  wait: (ms, signal) => {
    signal.throwIfAborted();
    waits.push(ms);
    passed += ms;
    return Promise.resolve();
  },
};
beforeEach(() => {
  waits = [];
  passed = 0;
});
/** As `x-ratelimit-reset` has it. */
const epoch = (seconds: number): string => String(NOW / 1000 + seconds);
const httpDate = (seconds: number): string => new Date(NOW + seconds * 1000).toUTCString();

/** Nobody is to wait for GitHub's sake here. */
const group = { key: () => ({ schedule: (_: unknown, task: () => unknown) => task() }) } as unknown as Pace['write'];
const AT_ONCE = { write: group, notifications: group } as Pace;

interface Kept {
  readonly exitCode: number;
  readonly last: string;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

async function keep(
  report: string | readonly object[],
  inputs: Readonly<Record<string, string>> = {},
  env: Host['env'] = {},
  {
    clock: used = clock,
    asked,
    pace = AT_ONCE,
  }: { readonly clock?: Clock; readonly asked?: AbortSignal; readonly pace?: Pace } = {},
): Promise<Kept> {
  workspace.write('audit.json', typeof report === 'string' ? report : auditReport(report));
  const given = {
    report: 'audit.json',
    'github-token': 'secret-token',
    label: '(unset)',
    author: '(unset)',
    'dry-run': '(unset)',
    ...inputs,
  };
  const log: string[] = [];
  const outputs: Record<string, string> = {};
  const end = { exitCode: -1, last: '', summary: '' };
  const host: Host = {
    kind: 'actions',
    env: {
      GITHUB_API_URL: server.url,
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '4004',
      ...env,
    },
    workspace: workspace.path,
    tempRoot: workspace.path,
    inputs: Object.entries(given).map(([name, value]) => ({ name, values: [value] })),
    now: () => new Date(),
    line: ({ text }) => void log.push(text),
    debug: () => undefined,
    group: () => undefined,
    progress: () => undefined,
    annotate: (_, title, message) => void log.push(`${title} ${message}`),
    setOutput: (name, value) => void (outputs[name] = value),
    addPath: () => undefined,
    checkpoint: () => () => undefined,
    saveState: () => undefined,
    writeSummary: (markdown) => {
      end.summary = markdown;
      return Promise.resolve();
    },
    writeFile: () => Promise.reject(new Error('nothing is written')),
    finish: (exitCode, { text }) => void Object.assign(end, { exitCode, last: text }),
  };
  const exitCode = await keepIssues(host, used, asked, pace);
  expect(end.exitCode).toBe(exitCode);
  expect(JSON.stringify([end, log, outputs])).not.toContain('secret-token');
  expect(Object.keys(outputs).sort()).toEqual(['closed', 'opened', 'updated']);
  return { exitCode, last: end.last, log: log.join('\n'), summary: end.summary, outputs };
}

const written = () => server.seen.filter(({ method }) => method !== 'GET');

describe('over the days', () => {
  test('an issue is opened, left, updated, closed and opened again, and there is one only', async () => {
    expect(await keep(RECALLED, { label: 'recalled' })).toMatchObject({
      exitCode: 0,
      outputs: { opened: '1', updated: '0', closed: '0' },
    });
    expect(server.issues).toMatchObject([
      { state: 'open', labels: ['recalled'], title: expect.stringContaining('ghcr.io/acme/app') },
    ]);
    expect(server.issues[0]!.body).toContain('https://github.com/acme/consumer/actions/runs/4004');

    server.seen.length = 0;
    expect(await keep(RECALLED)).toMatchObject({ exitCode: 0, outputs: { opened: '0', updated: '0' } });
    expect(written()).toEqual([]);

    expect(await keep([recalledRow(APP, { reason: 'worse' }, FIVE)])).toMatchObject({ outputs: { updated: '1' } });
    expect(server.issues[0]!.body).toContain('worse');

    expect(await keep([clearRow(APP, FIVE)])).toMatchObject({
      exitCode: 0,
      outputs: { closed: '0' },
      log: expect.stringMatching(/stays open.*not newer/),
    });
    expect(await keep([clearRow(APP, SIX)])).toMatchObject({ outputs: { closed: '1' } });
    expect(server.issues).toMatchObject([{ state: 'closed', state_reason: 'completed' }]);

    await keep([recalledRow(APP, { reason: 'worse' }, { serial: 7 })]);
    expect(server.issues).toMatchObject([{ state: 'open', state_reason: 'reopened' }]);
  });

  test('no issue is touched that a stranger wrote, whatever marker it bears', async () => {
    await keep(RECALLED);
    const { body } = server.issues[0]!;
    server.issues.splice(0, 1, {
      number: 1,
      state: 'open',
      title: 'mine',
      body,
      labels: [],
      user: { login: 'mallory' },
    });
    await keep([clearRow(APP, SIX)]);
    expect(written().map(({ method }) => method)).toEqual(['POST']);
    await keep(RECALLED);
    expect(server.issues).toMatchObject([{ title: 'mine', body, state: 'open' }, { user: { login: BOT } }]);
  });

  test('a server that does not filter by author changes nothing of that', async () => {
    await keep(RECALLED);
    const copy = { ...server.issues[0]!, number: 2, user: { login: 'mallory' } };
    const gone = { ...copy, number: 3, user: null, body: null };
    const pull = { ...server.issues[0]!, number: 4, pull_request: {} };
    server.instead.push({ method: 'GET', status: 200, body: [copy, gone, pull] });
    server.seen.length = 0;
    await keep([clearRow(APP, SIX)]);
    expect(written()).toEqual([]);
  });

  test('every page is read', async () => {
    for (let number = 1; number <= 250; number++)
      server.issues.push({ number, state: 'closed', title: 'x', body: 'x', labels: [], user: { login: BOT } });
    await keep(RECALLED);
    server.seen.length = 0;
    await keep(RECALLED);
    expect(server.seen.map(({ path }) => new URL(path, 'http://x').searchParams.get('page'))).toEqual(['1', '2', '3']);
    expect(server.issues).toHaveLength(251);
  });

  test('a list without end ends the work, and nothing is written', async () => {
    server.endless = true;
    expect(await keep(RECALLED)).toMatchObject({ exitCode: 3, last: expect.stringContaining('LIMIT_EXCEEDED') });
    expect([server.seen.length, written().length]).toEqual([MAX_ISSUE_PAGES, 0]);
  });

  test('a dry run writes nothing', async () => {
    expect(await keep(RECALLED, { 'dry-run': 'true' })).toMatchObject({
      exitCode: 0,
      outputs: { opened: '0' },
      log: expect.stringContaining('would open'),
    });
    expect(written()).toEqual([]);
  });
});

describe('the token', () => {
  test('goes to the API with every request, and nowhere else', async () => {
    server.issues.push(
      ...Array.from({ length: 101 }, (_, index) => ({
        number: index + 1,
        state: 'open' as const,
        title: '',
        body: '',
        labels: [],
        user: { login: BOT },
      })),
    );
    await keep(RECALLED);
    for (const { headers, path } of server.seen) {
      expect(headers.authorization).toBe('token secret-token');
      expect(headers['x-github-api-version']).toBe('2022-11-28');
      expect(path).toMatch(/^\/repos\/acme\/consumer\/issues/);
    }
  });

  test('follows no redirect', async () => {
    const other = await startIssues();
    try {
      server.instead.push({ status: 301, headers: { location: `${other.url}/repos/acme/consumer/issues` } });
      expect(await keep(RECALLED)).toMatchObject({ exitCode: 3, last: expect.stringContaining('301') });
      expect(other.seen).toEqual([]);
    } finally {
      await other.close();
    }
  });

  test.each([
    'http://api.example.com',
    'https://user@api.example.com',
    'https://api.example.com/?x=1',
    'ftp://127.0.0.1',
    'nonsense',
    '',
  ])('is not sent to %j', async (address) => {
    expect(await keep(RECALLED, {}, { GITHUB_API_URL: address })).toMatchObject({
      exitCode: 2,
      log: expect.stringContaining('GITHUB_API_URL'),
    });
  });

  test('that writes as somebody else is told of, once', async () => {
    server.login = 'acme-auditor[bot]';
    const result = await keep([...RECALLED, recalledRow('other')]);
    expect(result).toMatchObject({
      exitCode: 2,
      last: expect.stringContaining('acme-auditor[bot]'),
      outputs: { opened: '1' },
    });
    const again = await keep([...RECALLED, recalledRow('other')], { author: 'acme-auditor[bot]' });
    expect(again).toMatchObject({ exitCode: 0, outputs: { opened: '1' } });
  });
});

describe('an answer that is a refusal', () => {
  test.each<[string, CannedAnswer, number, RegExp]>([
    ['401', { status: 401 }, 3, /PERMISSION.*token/],
    [
      '403',
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      3,
      /PERMISSION.*issues: write/,
    ],
    ['404', { status: 404 }, 3, /PERMISSION.*404/],
    [
      '410',
      { status: 410, body: { message: 'Issues has been disabled in this repository.' } },
      2,
      /CONFIG_INVALID.*has no issues/,
    ],
    ['422', { status: 422, body: { message: 'Validation Failed' } }, 2, /CONFIG_INVALID.*422.*Validation Failed/],
    [
      'a rate limit',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': epoch(3600) } },
      3,
      /RATE_LIMITED.*until 2026-11-28T13:00:00Z/,
    ],
    ['a long wait', { status: 429, headers: { 'retry-after': '3600' } }, 3, /RATE_LIMITED.*until 2026-11-28T13:00:00Z/],
    [
      'a long wait, by a date',
      { status: 429, headers: { 'retry-after': httpDate(301) } },
      3,
      /RATE_LIMITED.*12:05:01Z/,
    ],
    ['no list', { status: 200, body: { message: 'hello' } }, 3, /(?:no|not|not an?|not the) list/],
    ['an issue that is none', { status: 200, body: [{ number: 'one' }] }, 3, /not as its description/],
    ['more than is read', { status: 200, large: true }, 3, /LIMIT_EXCEEDED.*bytes that are read/],
    ['hostile words', { status: 422, body: { message: '\n::set-output name=x::y' } }, 2, /422/],
  ])('%s', async (_, answer, exitCode, words) => {
    server.instead.push(answer);
    const result = await keep(RECALLED);
    expect(result).toMatchObject({ exitCode, last: expect.stringMatching(words), outputs: { opened: '0' } });
    expect(result.last).not.toContain('\n');
    expect(server.seen).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  test('of a request that writes', async () => {
    server.instead.push({ method: 'POST', status: 403 });
    expect(await keep(RECALLED)).toMatchObject({ exitCode: 3, last: expect.stringContaining('cannot be written') });
  });
});

test('openings keep the pace that GitHub asks for', async () => {
  const rows = ['one', 'two'].map((name) => recalledRow(name, {}, FIVE));
  expect(await keep(rows, {}, {}, { pace: {} })).toMatchObject({ exitCode: 0, outputs: { opened: '2' } });
  const [first, second] = written();
  // At least: a slow machine only adds to it. A second is what GitHub asks for, the plug-in takes three.
  expect(second!.at - first!.at).toBeGreaterThan(1_000);
}, 60_000);

test("a server's text reaches no console", async () => {
  const said = (['log', 'warn', 'error'] as const).map((name) => jest.spyOn(console, name));
  server.instead.push({
    status: 422,
    headers: { deprecation: 'true', sunset: 'x', link: '<https://evil.example>; rel="deprecation"' },
  });
  expect(await keep(RECALLED)).toMatchObject({ exitCode: 2 });
  for (const spy of said) expect(spy).not.toHaveBeenCalled();
  jest.restoreAllMocks();
});

describe('trouble that may pass', () => {
  const secondary = { message: 'You have exceeded a secondary rate limit' };

  test.each<[string, CannedAnswer, readonly number[]]>([
    ['500', { status: 500 }, [500, 1500]],
    ['502', { status: 502 }, [500, 1500]],
    ['a cut connection', { status: 0, cut: true }, [500, 1500]],
    ['no wait', { status: 429, headers: { 'retry-after': '0' } }, [0, 0]],
    ['a wait in seconds', { status: 429, headers: { 'retry-after': '45' } }, [45_000, 45_000]],
    ['a wait until a date', { status: 403, headers: { 'retry-after': httpDate(90) } }, [90_000, 0]],
    [
      'a reset soon',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': epoch(120) } },
      [121_000, 1000],
    ],
    [
      'a reset that is over',
      { status: 429, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': epoch(-9) } },
      [1000, 1000],
    ],
    ['a secondary limit that says nothing', { status: 403, body: secondary }, [60_000, 120_000]],
    [
      'a secondary limit beside a primary one that is not used up',
      { status: 403, headers: { 'x-ratelimit-remaining': '7', 'x-ratelimit-reset': epoch(5) }, body: secondary },
      [60_000, 120_000],
    ],
    ['a wait that cannot be read', { status: 429, headers: { 'retry-after': 'soon' } }, [60_000, 120_000]],
  ])('is tried again: %s', async (_, answer, expected) => {
    server.instead.push(answer, answer);
    expect(await keep(RECALLED)).toMatchObject({ exitCode: 0, outputs: { opened: '1' } });
    expect(waits).toEqual(expected);
  });

  test('a limit is waited for before an issue is opened, and it is opened once', async () => {
    server.instead.push({ method: 'POST', status: 403, headers: { 'retry-after': '30' } });
    expect(await keep(RECALLED)).toMatchObject({ exitCode: 0, outputs: { opened: '1' } });
    expect([waits, server.issues.length, written().length]).toEqual([[30_000], 1, 2]);
  });

  test('no wait begins that ends after the time for all of it', async () => {
    server.instead.push({ status: 429, headers: { 'retry-after': '290' }, times: 9 });
    expect(await keep(RECALLED)).toMatchObject({ exitCode: 3, last: expect.stringContaining('RATE_LIMITED') });
    expect(waits).toEqual([290_000, 290_000]);
  });

  test('is not tried for ever', async () => {
    server.instead.push({ status: 503, times: 10 });
    expect(await keep(RECALLED)).toMatchObject({ exitCode: 3, last: expect.stringContaining('503') });
    expect(server.seen).toHaveLength(4);
  });

  test.each<[string, CannedAnswer]>([
    ['500', { status: 500 }],
    ['a cut connection', { status: 0, cut: true }],
  ])('opens no issue twice: %s', async (_, answer) => {
    server.instead.push({ ...answer, method: 'POST' });
    expect(await keep(RECALLED)).toMatchObject({ exitCode: 3 });
    expect(written()).toHaveLength(1);
  });

  describe('one call that fails', () => {
    const three = ['one', 'two', 'three'].map((name) => recalledRow(name, {}, FIVE));

    test.each<[string, CannedAnswer, number, RegExp]>([
      ['by the server', { status: 500 }, 3, /NETWORK.*500/],
      ['by what was sent', { status: 422 }, 2, /CONFIG_INVALID.*422/],
      ['without an answer', { status: 0, cut: true }, 3, /NETWORK.*reached/],
    ])('does not keep the others from being made: %s', async (_, answer, exitCode, words) => {
      server.instead.push({ ...answer, method: 'POST' });
      const result = await keep(three);
      expect(result).toMatchObject({ exitCode, last: expect.stringMatching(words), outputs: { opened: '2' } });
      expect(server.issues.map(({ title }) => title)).toEqual([
        expect.stringContaining('two'),
        expect.stringContaining('three'),
      ]);
      for (const text of [result.log, result.summary]) expect(text).toMatch(/could not open an issue.*one/);
      // The next run makes up for it.
      expect(await keep(three)).toMatchObject({ exitCode: 0, outputs: { opened: '1' } });
    });

    test('that changes an issue which is gone', async () => {
      await keep(three);
      server.instead.push({ method: 'PATCH', status: 410 });
      const result = await keep(
        three.map((_row, at) => recalledRow(['one', 'two', 'three'][at]!, { reason: 'worse' }, FIVE)),
      );
      expect(result).toMatchObject({
        exitCode: 3,
        last: expect.stringMatching(/issue is gone/),
        outputs: { updated: '2' },
      });
    });

    test('among several is told with how many there are, by the worse of their causes', async () => {
      server.instead.push({ method: 'POST', status: 422 }, { method: 'POST', status: 500 });
      const result = await keep(three);
      expect(result).toMatchObject({ exitCode: 3, outputs: { opened: '1' } });
      expect(result.last).toMatch(/NETWORK.*500.*1 more changes were not made/);
    });

    test.each<[string, CannedAnswer, RegExp]>([
      ['a limit', { status: 429, headers: { 'retry-after': '3600' } }, /RATE_LIMITED/],
      ['a token that is not accepted', { status: 401 }, /PERMISSION/],
    ])('ends the work where the next one would fare no better: %s', async (_, answer, words) => {
      server.instead.push({ ...answer, method: 'POST' });
      const result = await keep(three);
      expect(result).toMatchObject({ exitCode: 3, last: expect.stringMatching(words), outputs: { opened: '0' } });
      expect(result.last).toContain('2 more changes were not made');
      expect(result.summary).toContain('2 more changes were not tried');
      expect(written()).toHaveLength(1);
    });
  });

  test('an issue that is changed may be changed again', async () => {
    await keep(RECALLED);
    server.instead.push({ method: 'PATCH', status: 502 });
    expect(await keep([clearRow(APP, SIX)])).toMatchObject({ exitCode: 0, outputs: { closed: '1' } });
  });
});

describe('inputs', () => {
  test.each<[string, Readonly<Record<string, string>>, Host['env'], RegExp]>([
    ['no report', { report: '(unset)' }, {}, /report is missing/],
    ['a blank report', { report: '' }, {}, /report is blank/],
    ['no token', { 'github-token': '(unset)' }, {}, /github-token is missing/],
    ['a blank label', { label: '' }, {}, /label is blank/],
    ['a long label', { label: 'x'.repeat(51) }, {}, /label has more/],
    ['a token that cannot be sent', { 'github-token': 'ghp_\u0001x' }, {}, /github-token has characters/],
    ['two lines', { author: 'a\nb' }, {}, /author has more than one line/],
    ['a dry run that is neither', { 'dry-run': 'yes' }, {}, /dry-run is neither/],
    ['an unknown one', { labels: 'x' }, {}, /labels is not an input.*`label`/],
    ['no repository', {}, { GITHUB_REPOSITORY: '' }, /GITHUB_REPOSITORY/],
    ['a repository that leads elsewhere', {}, { GITHUB_REPOSITORY: '../user' }, /GITHUB_REPOSITORY/],
    ['a repository with more', {}, { GITHUB_REPOSITORY: 'a/b/../../user' }, /GITHUB_REPOSITORY/],
    ['certificates that nobody checks', {}, { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, /NODE_TLS_REJECT_UNAUTHORIZED/],
    ['a proxy that is none', {}, { HTTPS_PROXY: 'socks5://proxy.example' }, /^(?!.*proxy\.example).*HTTPS_PROXY/s],
  ])('%s', async (_, inputs, env, words) => {
    const result = await keep(RECALLED, inputs, env);
    expect(result).toMatchObject({ exitCode: 2, log: expect.stringMatching(words) });
    expect(server.seen).toEqual([]);
  });

  test.each<[string, string, number]>([
    ['a report that is half', auditReport(RECALLED).slice(0, -9), 2],
    ['a report of another mode', auditReport(RECALLED, { mode: 'enforce' }), 2],
  ])('%s', async (_, report, exitCode) => {
    expect(await keep(report)).toMatchObject({ exitCode });
    expect(server.seen).toEqual([]);
  });

  test('a report that is not there, and one that is a link', async () => {
    expect(await keep(RECALLED, { report: 'none.json' })).toMatchObject({
      exitCode: 3,
      last: expect.stringContaining('none.json'),
    });
    workspace.link('link.json', workspace.at('audit.json'));
    expect(await keep(RECALLED, { report: 'link.json' })).toMatchObject({
      exitCode: 3,
      last: expect.stringContaining('UNSAFE_PATH'),
    });
  });
});

test('a hostile name becomes no markup of the summary', async () => {
  const { summary, exitCode } = await keep([recalledRow('<img src=x>@octocat \n#1', {}, FIVE)], { 'dry-run': 'true' });
  expect(exitCode).toBe(0);
  expect(summary.replace(/<\/?(?:h2|p|ul|li|code)>/g, '')).not.toMatch(/[<>@]/);
});

describe('a signal', () => {
  /** Ends the run at its first wait: where the API was to be asked again. */
  function endingAt(reason: Error) {
    const controller = new AbortController();
    const wait: Clock['wait'] = (ms, signal) => {
      controller.abort(reason);
      return clock.wait(ms, signal);
    };
    return { clock: { ...clock, wait }, asked: controller.signal };
  }

  test.each([
    ['GET', 'SIGTERM', 143],
    ['PATCH', 'SIGINT', 130],
  ] as const)(
    'that comes at a %s ends the work with its own code, and outputs tell what was done',
    async (method, name, code) => {
      await keep(RECALLED);
      server.instead.push({ method, status: 503, body: {} });
      const rows = [recalledRow(APP, {}, SIX), recalledRow('another', {}, SIX)];
      const ended = await keep(rows, {}, {}, endingAt(new EndedBySignal(name)));
      expect(ended).toMatchObject({ exitCode: code, last: expect.stringContaining(`ended by ${name}`) });
      expect(ended.last).not.toContain('NETWORK');
      expect(Number(ended.outputs['opened'])).toBe(server.issues.length - 1);
      expect(ended.outputs).toMatchObject({ updated: '0', closed: '0' });
      // Whoever runs it again finds the rest still to be done.
      expect(await keep(rows)).toMatchObject({ exitCode: 0 });
      expect(server.issues).toHaveLength(2);
    },
  );

  test('is not what an error of another kind is taken for', async () => {
    server.instead.push({ method: 'GET', status: 503, body: {} });
    expect(await keep(RECALLED, {}, {}, endingAt(new Error('other')))).toMatchObject({ exitCode: 3 });
  });
});
