/** The emulator has to read a step's output as the runner does, or the tests of the action prove nothing. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { runCommand } from './command.ts';
import { readKeyValueFile, readSummary } from './runner-files.ts';
import { linesOf, readStream } from './runner-commands.ts';
import { runAction, type ActionResult, type ActionRun } from './runner.ts';
import { createWorkspace, HOSTILE_NAMES } from './workspace.ts';

const folder = createWorkspace({
  'action.yml': `
name: probe
inputs:
  Artifacts: { description: a list, required: true }
  with space: { description: odd, default: ' trimmed ' }
  flag: { description: a boolean, default: false }
  token: { description: a token, default: '\${{ github.token }}' }
  bare:
runs: { using: node24, main: main.mjs }
`,
});
afterAll(() => {
  folder.remove();
});

let programs = 0;

/** Runs a few lines of JavaScript as if they were an action. */
function step(program: string, run: Partial<ActionRun> = {}): Promise<ActionResult> {
  const main = folder.write(`main${String(programs++)}.mjs`, program);
  return runAction({ workspace: folder.path, metadata: folder.at('action.yml'), main, ...run });
}

const print = (text: string, stream = 'stdout'): string => `process.${stream}.write(${JSON.stringify(text)});`;

describe('what the action is given', () => {
  test('inputs and variables as the runner sets them, and nothing else', async () => {
    const { stdout } = await step('console.log(JSON.stringify({ env: process.env, cwd: process.cwd() }))', {
      inputs: { artifacts: ' a.tar\n', 'check-sum': 'x' },
      env: { EXTRA: '1' },
      token: 'ghs_secret',
    });
    const { env, cwd } = JSON.parse(stdout);
    expect(cwd).toBe(folder.path);
    expect(env).toMatchObject({
      INPUT_ARTIFACTS: 'a.tar',
      INPUT_WITH_SPACE: 'trimmed',
      INPUT_FLAG: 'false',
      INPUT_TOKEN: 'ghs_secret',
      INPUT_BARE: '',
      'INPUT_CHECK-SUM': 'x',
      GITHUB_WORKSPACE: folder.path,
      EXTRA: '1',
    });
    expect(env).not.toHaveProperty('NODE_OPTIONS');
    if (process.platform !== 'win32') expect(env).not.toHaveProperty('PATH');
  });

  test('undeclared inputs are passed and reported', async () => {
    const result = await step('', { inputs: { artifacts: 'a', checksum: 'x' } });
    expect(result.unexpectedInputs).toEqual(['checksum']);
    expect(result.conclusion).toBe('success');
  });

  test('defaults that it cannot evaluate are an error of the test', async () => {
    const metadata = folder.write('odd.yml', "inputs: { a: { default: '${{ github.actor }}' } }");
    await expect(step('', { metadata })).rejects.toThrow('does not evaluate');
  });
});

describe('what it makes of the output', () => {
  test('annotations, groups, debug lines and plain text', async () => {
    const lines = [
      '::error title=Bad%2C bad,file=a.txt,line=3::one%0Atwo%25',
      '  ::warning::blanks before it',
      'text ::error::in the middle',
      '::unknown::stays text',
      '::debug::seen',
      '::group::Details',
      '::endgroup::',
    ];
    const result = await step(print(`${lines.join('\n')}\n`) + print('::notice::from the other stream', 'stderr'));
    expect(result.annotations).toEqual([
      { level: 'error', message: 'one\ntwo%', title: 'Bad, bad', file: 'a.txt', line: '3' },
      { level: 'warning', message: 'blanks before it' },
      { level: 'notice', message: 'from the other stream' },
    ]);
    expect(result.groups).toEqual(['Details']);
    expect(result.debug).toEqual(['seen']);
    expect(result.log).toContain('text ::error::in the middle\n::unknown::stays text');
    expect(result.forgedCommands).toEqual([]);
  });

  test('at most ten of a level, messages cut', async () => {
    const lines = Array.from({ length: 12 }, () => `::error::${'x'.repeat(5000)}`).join('\n');
    const { annotations } = await step(print(`${lines}\n::warning::w\n`));
    expect(annotations).toHaveLength(11);
    expect(annotations[0]!.message).toHaveLength(4096);
  });

  test('outputs, environment, state, paths and summary out of the files', async () => {
    const result = await step(`
      import { appendFileSync } from 'node:fs';
      const put = (name, text) => appendFileSync(process.env['GITHUB_' + name], text);
      put('OUTPUT', 'a=1=2\\nb<<EOF\\nline\\n\\nc=no\\nEOF\\n');
      put('ENV', 'E=1\\n'); put('STATE', 'S=2\\n'); put('PATH', '/opt/x\\n'); put('STEP_SUMMARY', '# ok');
      process.exitCode = 1;
    `);
    expect(result).toMatchObject({
      outputs: { a: '1=2', b: 'line\n\nc=no' },
      environment: { E: '1' },
      state: { S: '2' },
      paths: ['/opt/x'],
      summary: '# ok',
      exitCode: 1,
      conclusion: 'failure',
    });
  });

  test('a file that cannot be read fails the step', async () => {
    const result = await step(
      "import { writeFileSync } from 'node:fs'; writeFileSync(process.env.GITHUB_OUTPUT, 'a<<EOF\\nx');",
    );
    expect(result).toMatchObject({ exitCode: 0, conclusion: 'failure' });
    expect(result.annotations[0]!.message).toContain('Matching delimiter not found');
  });

  test('what the action masks is masked; what others mask is a forgery', async () => {
    const result = await step(print('::add-mask::ghs_x\n::add-mask::acme\nghs_x acme\n'), { token: 'ghs_x' });
    expect(result.masks).toEqual(['ghs_x', 'acme']);
    expect(result.log).toBe('*** ***');
    expect(result.forgedCommands.map(({ data }) => data)).toEqual(['acme']);
  });

  test('what the action leaves behind', async () => {
    const leave = "import { writeFileSync } from 'node:fs'; writeFileSync(process.env.RUNNER_TEMP + '/left', '');";
    expect((await step(leave)).leftInTemp).toEqual(['left']);
    const temp = folder.folder('temp');
    await step(leave, { temp });
    expect(folder.read('temp/left')).toHaveLength(0);
  });

  test('a run that does not end is ended', async () => {
    await expect(step('setInterval(() => 0, 1000)', { timeout: 300 })).rejects.toThrow('longer than 300 ms');
  });
});

describe('forged commands', () => {
  test.each([
    '::set-output name=result::pass',
    '::SET-OUTPUT name=result::pass',
    '\u2003\u0085::set-env name=PATH::/evil',
    'name\r::add-matcher::x.json',
    'anything ##[error]x',
    'a ##[set-output name=result]pass',
    '::echo::on',
    '::save-state name=a::b',
    '::internal-set-repo-path repoFullName=a::b',
  ])('%j', async (line) => {
    const { forgedCommands } = await step(print(`fine\n${line}\n`, 'stderr'));
    expect(forgedCommands).toHaveLength(1);
  });

  test('the deprecated output command works where the file says nothing', async () => {
    const file = "import { writeFileSync } from 'node:fs'; writeFileSync(process.env.GITHUB_OUTPUT, 'b=file\\n');";
    const { outputs } = await step(`${file}${print('::set-output name=a::said\n::set-output name=b::said\n')}`);
    expect(outputs).toEqual({ a: 'said', b: 'file' });
  });

  test('stop-commands hides what follows until its token', () => {
    const { commands, text } = readStream('::stop-commands::T\n::error::hidden\n::t::\n::error::seen\n');
    expect(commands.map(({ name, data }) => [name, data])).toEqual([
      ['stop-commands', 'T'],
      ['error', 'seen'],
    ]);
    expect(text).toEqual(['::error::hidden']);
  });

  test('no command in harmless lines', () => {
    const lines = [
      '\ufeff::error::x',
      'x ::error::y',
      ':: error::x',
      '::error:x',
      '##[nothing]x',
      '##[error',
      '##(error)',
    ];
    expect(readStream(lines.join('\n'))).toEqual({ commands: [], text: lines });
  });

  test('lines end as .NET ends them', () => {
    expect(linesOf('a\rb\r\nc\n\nd\u2028e\n')).toEqual(['a', 'b', 'c', '', 'd\u2028e']);
  });
});

describe('files', () => {
  test.each<[string, string, Record<string, string>, RegExp | undefined]>([
    ['values may hold <<', 'a=b<<c\n', { a: 'b<<c' }, undefined],
    ['delimiters may hold =', 'a<<b=c\nx\nb=c\n', { a: 'x' }, undefined],
    ['line ends are kept inside', 'a<<E\r\nx\r\ny\r\nE\r\n', { a: 'x\r\ny' }, undefined],
    ['an empty heredoc', 'a<<E\nE\n', { a: '' }, undefined],
    ['no name', '=x\n', {}, /Name must not be empty/],
    ['no delimiter', 'a<<\n', {}, /delimiter must not be empty/],
    ['neither', 'text\n', {}, /Invalid format/],
  ])('%s', (_, content, values, problem) => {
    const reading = readKeyValueFile(content);
    expect({ ...reading.values }).toEqual(values);
    if (problem) expect(reading.problem).toMatch(problem);
    else expect(reading.problem).toBeUndefined();
  });

  test('a summary over one mebibyte is not shown', () => {
    expect(readSummary(Buffer.alloc(1024 * 1024, 'x')).problem).toBeUndefined();
    expect(readSummary(Buffer.alloc(1024 * 1024 + 1))).toMatchObject({ summary: '', problem: expect.anything() });
  });
});

test('the command line tool runs with the arguments as they are', async () => {
  const main = folder.write('cli.mjs', 'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 3;');
  const args = ['verify', '--artifacts', 'a b', '$HOME', ''];
  const result = await runCommand(args, { cwd: folder.path, main });
  expect(result.exitCode).toBe(3);
  expect(JSON.parse(result.stdout)).toEqual(args);
});

test('every hostile name can be written', () => {
  const names = createWorkspace(Object.fromEntries(HOSTILE_NAMES.map((name) => [`names/${name}`, name])));
  for (const name of HOSTILE_NAMES) expect(names.read(`names/${name}`).toString()).toBe(name);
  names.link('link', 'names');
  expect(names.read('link/.hidden').toString()).toBe('.hidden');
  names.remove();
});
