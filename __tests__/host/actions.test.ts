import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionsHost, readInputVariables } from '../../src/host/actions.js';
import { command } from '../../src/host/workflow-commands.js';
import { readStream } from '../support/runner-commands.js';

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
    const env = { 'INPUT_CERTIFICATE-IDENTITY': ' x \n', INPUT_CHECKSUM: '', PATH: '/bin', INPUT_MY_INPUT: 'y' };
    expect(readInputVariables(env)).toEqual([
      { name: 'certificate-identity', values: ['x'] },
      { name: 'checksum', values: [''] },
      { name: 'my_input', values: ['y'] },
    ]);
  });

  test('folders', () => {
    const host = actionsHost({ GITHUB_WORKSPACE: folder, RUNNER_TEMP: '/t' });
    expect(host).toMatchObject({ kind: 'actions', workspace: folder, tempRoot: '/t', inputs: [] });
    expect(host.now()).toBeInstanceOf(Date);
  });
});

describe('printing', () => {
  test('lines, groups and debug', () => {
    const host = actionsHost({ RUNNER_DEBUG: '1' });
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
    actionsHost({}).debug('x');
    expect(printed()).toBe('');
  });

  test('progress only now and then', () => {
    const clock = jest.spyOn(Date, 'now').mockReturnValue(0);
    const host = actionsHost({});
    host.progress('one');
    clock.mockReturnValue(10_000);
    host.progress('two');
    host.progress('three');
    expect(printed()).toBe('two\n');
  });

  test('annotations', () => {
    const host = actionsHost({});
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
    actionsHost({}).annotate('error', '', 'm', { file: 'x\n::error::y' });
    expect(commands()).toEqual([{ name: 'error', properties: {}, data: 'm' }]);
  });

  test('the last word is an error unless the exit code is 0', () => {
    const host = actionsHost({});
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
        const host = actionsHost({ RUNNER_DEBUG: '1' });
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
    const host = actionsHost({ GITHUB_OUTPUT: file });
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
    actionsHost({}).setOutput('result', 'pass');
    expect(printed()).toBe('');
  });

  test('the report is written whole, in folders that are made, over a link and not through it', async () => {
    const host = actionsHost({ GITHUB_WORKSPACE: folder });
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
    await expect(actionsHost({}).writeSummary('# x')).resolves.toBeUndefined();
  });

  test('the summary replaces what the step wrote before', async () => {
    const file = join(folder, 'summary.md');
    writeFileSync(file, 'old');
    const before = process.env['GITHUB_STEP_SUMMARY'];
    process.env['GITHUB_STEP_SUMMARY'] = file;
    await actionsHost({ GITHUB_STEP_SUMMARY: file }).writeSummary('# new');
    if (before === undefined) delete process.env['GITHUB_STEP_SUMMARY'];
    else process.env['GITHUB_STEP_SUMMARY'] = before;
    expect(readFileSync(file, 'utf8')).toBe('# new');
  });
});

test('commands are what @actions/core writes', async () => {
  const core = await import('@actions/core');
  const cases = [
    ['a: b, c % d\r\ne', { title: 't: 1, 2 %', file: 'x,y:z', startLine: 3, startColumn: 7 }],
    ['plain', {}],
  ] as const;
  for (const [message, { title, file, startLine, startColumn }] of cases.map(
    ([text, at]) =>
      [text, { title: undefined, file: undefined, startLine: undefined, startColumn: undefined, ...at }] as const,
  )) {
    written = [];
    core.error(message, {
      ...(title && { title }),
      ...(file && { file }),
      ...(startLine && { startLine }),
      ...(startColumn && { startColumn }),
    });
    expect(printed().trimEnd()).toBe(command('error', { title, file, line: startLine, col: startColumn }, message));
  }
});

describe('what later steps get', () => {
  test('a folder on PATH, and a value for the post step', () => {
    const files = { GITHUB_PATH: join(folder, 'path'), GITHUB_STATE: join(folder, 'state') };
    const host = actionsHost(files);
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
    writeFileSync(files.GITHUB_PATH, '/tools/before\n');
    const host = actionsHost(files);
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
      actionsHost({ GITHUB_OUTPUT: folder, GITHUB_PATH: join(folder, 'gone/path') }).checkpoint()();
    }).not.toThrow();
  });

  test('nothing is lost in silence, and no path becomes two', () => {
    const host = actionsHost({ GITHUB_PATH: join(folder, 'path') });
    expect(() => {
      host.addPath('/a\n/b');
    }).toThrow('line break');
    expect(() => {
      actionsHost({}).addPath('/a');
    }).toThrow('GITHUB_PATH');
    expect(() => {
      host.saveState('a', 'b');
    }).toThrow('GITHUB_STATE');
  });
});
