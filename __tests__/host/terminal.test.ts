import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { terminalHost, wantsColor } from '../../src/host/terminal.js';

function sink(isTTY: boolean) {
  const pieces: string[] = [];
  return { isTTY, write: (text: string) => pieces.push(text), text: () => pieces.join('') };
}

const OPTIONS = { inputs: [], verbose: false, color: true };

describe('colours', () => {
  test.each([
    [{}, true, true],
    [{}, false, false],
    [{ TERM: 'dumb' }, true, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: 'true' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: 'false' }, true, false],
    [{ FORCE_COLOR: '' }, false, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
  ])('%j, terminal %s: %s', (env, isTTY, expected) => {
    expect(wantsColor(env, sink(isTTY))).toBe(expected);
  });

  test('the sign of a line has the colour of its level, its text none', () => {
    const [out, err] = [sink(true), sink(true)];
    const host = terminalHost(OPTIONS, {}, out, err);
    host.line({ level: 'fail', text: '  ✗ a \u001b[0m' });
    host.line({ level: 'info', text: '- x' });
    host.annotate('warning', 't', 'm', { file: 'f', line: 2 });
    expect(out.text()).toBe('  \u001b[31m✗\u001b[39m a \\u{1b}[0m\n- x\n');
    expect(err.text()).toBe('\u001b[33mwarning:\u001b[39m f:2: t: m\n');
  });

  test('--no-color wins', () => {
    const out = sink(true);
    terminalHost({ ...OPTIONS, color: false }, { FORCE_COLOR: '1' }, out, out).line({ level: 'fail', text: '✗ a' });
    expect(out.text()).toBe('✗ a\n');
  });
});

describe('printing', () => {
  test('results go to standard output, problems to standard error', () => {
    const [out, err] = [sink(false), sink(false)];
    const host = terminalHost({ ...OPTIONS, verbose: true }, {}, out, err);
    host.group({ level: 'info', text: 'title' }, [{ level: 'pass', text: '  ✓ a\nb' }]);
    host.finish(0, { level: 'pass', text: 'good' });
    host.annotate('error', '', 'wrong');
    host.debug('one\ntwo');
    host.finish(1, { level: 'fail', text: 'bad' });
    host.setOutput('result', 'pass');
    expect(out.text()).toBe('title\n  ✓ a\\u{a}b\ngood\n');
    expect(err.text()).toBe('error: wrong\none\ntwo\nbad\n');
  });

  test('no debug unless it was asked for', () => {
    const err = sink(false);
    terminalHost(OPTIONS, {}, err, err).debug('x');
    expect(err.text()).toBe('');
  });

  test('progress is shown on a terminal, and wiped before the next line', () => {
    const [out, err] = [sink(true), sink(true)];
    let time = 0;
    const host = terminalHost(OPTIONS, { NO_COLOR: '1' }, out, err, () => time);
    host.progress('1 of 2\u001b');
    time = 99;
    host.progress('too soon to be read');
    time = 100;
    host.progress('2 of 2');
    host.line({ level: 'info', text: 'done' });
    host.line({ level: 'info', text: 'end' });
    expect(err.text()).toBe('1 of 2\\u{1b}\r\u001b[K2 of 2\r\u001b[K');
  });

  test('without a terminal, a line of progress every ten seconds', () => {
    let time = 0;
    const [out, err] = [sink(false), sink(false)];
    const host = terminalHost(OPTIONS, {}, out, err, () => time);
    for (time of [0, 9_999, 10_000, 10_001, 19_999, 20_000]) host.progress(`at ${time}`);
    expect(err.text()).toBe('at 10000\nat 20000\n');
    expect(out.text()).toBe('');
  });

  test('a group of many lines is written in few blocks, none of them lost', () => {
    const pieces: string[] = [];
    const out = { isTTY: false, write: (text: string) => pieces.push(text) };
    const lines = Array.from({ length: 10_000 }, (_, at) => ({ level: 'info' as const, text: `line ${at}` }));
    terminalHost(OPTIONS, {}, out, out).group({ level: 'info', text: 'title' }, lines);
    expect(pieces.join('')).toBe(`title\n${lines.map(({ text }) => `${text}\n`).join('')}`);
    expect(pieces.length).toBeLessThan(10);
  });
});

describe('files', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gate-terminal-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('the report is written, the summary is not', async () => {
    const host = terminalHost(OPTIONS, {}, sink(false), sink(false));
    await host.writeSummary('# x');
    await host.writeFile(join(folder, 'r.json'), '{}');
    expect(readFileSync(join(folder, 'r.json'), 'utf8')).toBe('{}');
    expect(host).toMatchObject({ kind: 'terminal', workspace: process.cwd() });
    expect(host.now()).toBeInstanceOf(Date);
  });

  test('a text in pieces is written whole', async () => {
    const host = terminalHost(OPTIONS, {}, sink(false), sink(false));
    const pieces = Array.from({ length: 30_000 }, (_, at) => `piece ${at}, “ü”\n`);
    await host.writeFile(join(folder, 'r.json'), { pieces });
    expect(readFileSync(join(folder, 'r.json'), 'utf8')).toBe(pieces.join(''));
    await host.writeFile(join(folder, 'empty.json'), { pieces: [] });
    expect(readFileSync(join(folder, 'empty.json'), 'utf8')).toBe('');
  });

  test('where a piece cannot be made, what was there stays, and no half of it lies beside', async () => {
    const host = terminalHost(OPTIONS, {}, sink(false), sink(false));
    await host.writeFile(join(folder, 'r.json'), 'before');
    const failing = function* (): Generator<string> {
      yield 'x'.repeat(200_000);
      throw new Error('made by the test');
    };
    await expect(host.writeFile(join(folder, 'r.json'), { pieces: failing() })).rejects.toThrow('made by the test');
    expect(readdirSync(folder)).toEqual(['r.json']);
    expect(readFileSync(join(folder, 'r.json'), 'utf8')).toBe('before');
  });
});
