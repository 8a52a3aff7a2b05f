import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionsHost, readInputVariables } from '../../src/host/actions.js';
import type { Host } from '../../src/core/host.js';
import { readStream } from '../support/runner-commands.js';
import { asRunner } from '../support/runner-environment.js';

/** The host of a process with these variables of the runner. */
function hostOf(env: Readonly<Record<string, string>>): Host {
  asRunner(env);
  return actionsHost();
}

let folder: string;
let written: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gate-host-'));
  written = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const printed = (): string => written.join('');
const commands = () => readStream(printed()).commands.map(({ name, properties, data }) => ({ name, properties, data }));

describe('inputs', () => {
  test('every INPUT_ variable, trimmed, under the name that action.yml would have', () => {
    asRunner({
      'INPUT_CERTIFICATE-IDENTITY': ' x \n',
      INPUT_CHECKSUM: '',
      INPUT_MY_INPUT: 'y',
      INPUT_key: ' lower ',
    });
    expect(readInputVariables()).toEqual([
      { name: 'certificate-identity', values: ['x'] },
      { name: 'checksum', values: [''] },
      { name: 'my_input', values: ['y'] },
      { name: 'INPUT_key', values: ['lower'] },
    ]);
  });

  test('a token is masked before anything else is said, and nothing but a token', () => {
    const GITHUB_ACTIONS = 'true';
    hostOf({ GITHUB_ACTIONS, 'INPUT_GITHUB-TOKEN': 'ghs_x%\ny', INPUT_REPO: 'acme/app' });
    expect(commands()).toEqual([{ name: 'add-mask', properties: {}, data: 'ghs_x%\ny' }]);
    written = [];
    for (const blank of ['', ' ', '(unset)']) hostOf({ GITHUB_ACTIONS, 'INPUT_GITHUB-TOKEN': blank });
    // Nobody takes the command out of this log.
    hostOf({ 'INPUT_GITHUB-TOKEN': 'ghs_x' });
    expect(printed()).toBe('');
  });

  test('folders', () => {
    const host = hostOf({ GITHUB_WORKSPACE: folder, RUNNER_TEMP: '/t' });
    expect(host).toMatchObject({ kind: 'actions', workspace: folder, tempRoot: '/t', inputs: [] });
    expect(host.now()).toBeInstanceOf(Date);
  });
});

describe('printing', () => {
  test('lines, groups and debug', () => {
    const host = hostOf({ RUNNER_DEBUG: '1' });
    host.line({ level: 'pass', text: '✓ a' });
    host.group({ level: 'info', text: 'title\n::error::x' }, [{ level: 'info', text: '::error::y' }]);
    host.debug('stack\nof two');
    expect(commands()).toEqual([
      { name: 'group', properties: {}, data: 'title\\u{a}::error::x' },
      { name: 'endgroup', properties: {}, data: '' },
      { name: 'debug', properties: {}, data: 'stack\nof two' },
    ]);
    expect(readStream(printed()).text).toEqual(['✓ a', '\\u{3a}:error::y']);
  });

  test('no debug unless it was asked for', () => {
    hostOf({}).debug('x');
    expect(printed()).toBe('');
  });

  test('progress only now and then', () => {
    let time = 0;
    asRunner({});
    const host = actionsHost(() => time);
    host.progress('one');
    time = 9_999;
    host.progress('two');
    time = 10_000;
    host.progress('three');
    host.progress('four');
    expect(printed()).toBe('three\n');
  });

  test('annotations', () => {
    const host = hostOf({});
    host.annotate('error', 'a: title', 'two\nlines, 100 %', { file: 'dist/a,b:c.gz', line: 3, column: 7 });
    host.annotate('warning', '', 'plain');
    host.annotate('notice', 'n', 'x'.repeat(10_000));
    expect(commands().slice(0, 2)).toEqual([
      {
        name: 'error',
        properties: { title: 'a: title', file: 'dist/a,b:c.gz', line: '3', col: '7' },
        data: 'two\nlines, 100 %',
      },
      { name: 'warning', properties: {}, data: 'plain' },
    ]);
    expect(commands()[2]?.data).toHaveLength(4_000);
  });

  test('an annotation is on no file whose name cannot be printed', () => {
    hostOf({}).annotate('error', '', 'm', { file: 'x\n::error::y' });
    expect(commands()).toEqual([{ name: 'error', properties: {}, data: 'm' }]);
  });

  test('the last word is an error unless the exit code is 0', () => {
    const host = hostOf({});
    host.finish(0, { level: 'pass', text: 'good' });
    host.finish(1, { level: 'fail', text: 'bad' });
    expect(readStream(printed()).text).toEqual(['good']);
    expect(commands()).toEqual([{ name: 'error', properties: {}, data: 'bad' }]);
  });

  test('nothing that is printed is a command of somebody else', () => {
    const hostile = fc
      .array(
        fc.constantFrom(
          '::',
          '##[',
          ']',
          'error',
          'set-output name=x',
          'add-mask',
          '\n',
          '\r',
          ' ',
          '%0A',
          '%',
          ',',
          '\u2028',
        ),
        { maxLength: 10 },
      )
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(hostile, (text) => {
        written = [];
        const host = hostOf({ RUNNER_DEBUG: '1' });
        host.line({ level: 'info', text });
        host.group({ level: 'info', text }, [{ level: 'info', text }]);
        host.debug(text);
        host.annotate('warning', text, text, { file: text });
        host.finish(1, { level: 'fail', text });
        const names = commands().map(({ name }) => name);
        expect(names).toEqual(['group', 'endgroup', 'debug', 'warning', 'error']);
      }),
    );
  });
});

describe('files', () => {
  test('outputs cannot end themselves and begin another', () => {
    const file = join(folder, 'out');
    writeFileSync(file, '');
    const host = hostOf({ GITHUB_OUTPUT: file });
    host.setOutput('result', 'pass');
    host.setOutput('verified-digests', 'a\nghadelimiter_x\nresult<<x\nforged\nx');
    const text = readFileSync(file, 'utf8');
    const found = [...text.matchAll(/^(.+)<<(ghadelimiter_[0-9a-f-]{36})\r?\n([\s\S]*?)\r?\n\2\r?$/gm)];
    expect(found.map(([, name, , value]) => [name, value])).toEqual([
      ['result', 'pass'],
      ['verified-digests', 'a\nghadelimiter_x\nresult<<x\nforged\nx'],
    ]);
    expect(found[0]?.[2]).not.toBe(found[1]?.[2]);
  });

  test('no output without the runner', () => {
    hostOf({}).setOutput('result', 'pass');
    expect(printed()).toBe('');
  });

  test('the report is written whole, in folders that are made, over a link and not through it', async () => {
    const host = hostOf({ GITHUB_WORKSPACE: folder });
    await host.writeFile('new/folder/report.json', '{}');
    expect(readFileSync(join(folder, 'new/folder/report.json'), 'utf8')).toBe('{}');
    writeFileSync(join(folder, 'target'), 'kept');
    symlinkSync(join(folder, 'target'), join(folder, 'link.json'));
    await host.writeFile('link.json', '{}');
    expect(readFileSync(join(folder, 'target'), 'utf8')).toBe('kept');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    await expect(host.writeFile('new/folder', 'x')).rejects.toThrow();
    expect(readdirSync(join(folder, 'new'))).toEqual(['folder']);
  });

  test('no summary without the runner', async () => {
    await expect(hostOf({}).writeSummary('# x')).resolves.toBeUndefined();
  });

  test('the summary replaces what the step wrote before', async () => {
    const file = join(folder, 'summary.md');
    writeFileSync(file, 'old');
    await hostOf({ GITHUB_STEP_SUMMARY: file }).writeSummary('# new');
    expect(readFileSync(file, 'utf8')).toBe('# new');
  });
});

describe('what later steps get', () => {
  test('a folder on PATH, and a value for the post step', () => {
    const files = { GITHUB_PATH: join(folder, 'path'), GITHUB_STATE: join(folder, 'state') };
    for (const file of Object.values(files)) writeFileSync(file, '');
    const host = hostOf(files);
    host.addPath('/tools/a');
    host.addPath('/tools/b');
    expect(readFileSync(files.GITHUB_PATH, 'utf8').split(/\r?\n/)).toEqual(['/tools/a', '/tools/b', '']);
    host.saveState('list', 'one\ntwo');
    expect(readFileSync(files.GITHUB_STATE, 'utf8')).toMatch(/^list<<(ghadelimiter_\S+)\r?\none\ntwo\r?\n\1\r?\n$/);
  });

  test('all of it is taken back, also what was written in part; what was there before stays', () => {
    const files = {
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_PATH: join(folder, 'path'),
      GITHUB_STATE: join(folder, 'state'),
    };
    for (const file of Object.values(files)) writeFileSync(file, '');
    writeFileSync(files.GITHUB_PATH, '/tools/before\n');
    const host = hostOf(files);
    const takeBack = host.checkpoint();
    host.setOutput('result', 'pass');
    host.addPath('/tools/a');
    host.saveState('list', 'x');
    // A disk that is full ends a line anywhere.
    appendFileSync(files.GITHUB_PATH, '/too');
    takeBack();
    const left = Object.values(files).map((file) => readFileSync(file, 'utf8'));
    expect(left).toEqual(['', '/tools/before\n', '']);
    expect(() => {
      hostOf({ GITHUB_OUTPUT: folder, GITHUB_PATH: join(folder, 'gone/path') }).checkpoint()();
    }).not.toThrow();
  });

  test('nothing is lost in silence, and no path becomes two', () => {
    const host = hostOf({ GITHUB_PATH: join(folder, 'path') });
    expect(() => {
      host.addPath('/a\n/b');
    }).toThrow('line break');
    expect(() => {
      hostOf({}).addPath('/a');
    }).toThrow('GITHUB_PATH');
    expect(() => {
      host.saveState('a', 'b');
    }).toThrow('GITHUB_STATE');
  });

  test('a file of the runner that is not there is an error, whichever it is', () => {
    const gone = join(folder, 'gone');
    const host = hostOf({ GITHUB_OUTPUT: gone, GITHUB_PATH: gone, GITHUB_STATE: gone });
    for (const hand of [
      () => {
        host.setOutput('result', 'pass');
      },
      () => {
        host.addPath('/a');
      },
      () => {
        host.saveState('a', 'b');
      },
    ])
      expect(hand).toThrow(gone);
    expect(printed()).toBe('');
  });
});
