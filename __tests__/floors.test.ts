/** The floors of src/ hold: nothing imports from above or in a circle, by the linter and by the program; each room has its door. */
import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXCEPTIONS, FLOORS, reachable, roomOf, ROOMS } from '../scripts/floors/floors.mjs';
import { followHost } from '../scripts/floors/host.mjs';
import { circlesOf, importsOfProgram, importsOfRooms, specifiersOf } from '../scripts/floors/imports.mjs';
import { PROJECT } from './support/command.ts';
import { createWorkspace } from './support/workspace.ts';

type Graph = ReadonlyMap<string, readonly string[]>;

const SRC = join(PROJECT, 'src');
const imports = importsOfProgram();

/** Circles of files that are left, by one file of each. */
const CIRCLES_LEFT: readonly (readonly string[])[] = [];

const upward = (graph: Graph): string[] =>
  [...graph].flatMap(([from, files]) =>
    files.filter((to) => !reachable(roomOf(from)!.name).includes(roomOf(to)!.name)).map((to) => `${from} -> ${to}`),
  );

describe('the program', () => {
  test('has every file in a room of the table, and every room of the table', () => {
    expect([...imports.keys()].filter((file) => !roomOf(file))).toEqual([]);
    const folders = readdirSync(SRC).filter((name) => name !== 'types');
    expect(folders.sort()).toEqual(ROOMS.map(({ name }) => name).sort());
    expect(imports.size).toBeGreaterThan(300);
  });

  test('imports nothing from above but the named exceptions, each of which is still there', () => {
    expect(upward(imports).sort()).toEqual(EXCEPTIONS.map(({ from, to }) => `${from} -> ${to}`).sort());
  });

  test('has no circle of files but those that are named', () => {
    expect(circlesOf(imports).sort()).toEqual(CIRCLES_LEFT);
  });

  test('has no circle of rooms', () => {
    const excepted = new Map(
      [...imports].map(([from, files]) => [
        from,
        files.filter((to) => !EXCEPTIONS.some((one) => one.from === from && one.to === to)),
      ]),
    );
    expect(circlesOf(importsOfRooms(excepted))).toEqual([]);
  });
});

test('what a file exports is taken by another one, of the gate, its scripts or its tests', () => {
  const folders = ['src', 'scripts', 'bench', '__tests__'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|mjs|cjs|json)$/.test(name))
      .map((name) => join(folder, name)),
  );
  const words = new Map(
    files.map((file) => [file, new Set(readFileSync(join(PROJECT, file), 'utf8').split(/[^\w$]+/))]),
  );
  const takers = (word: string): readonly string[] => files.filter((file) => words.get(file)?.has(word));
  const declared =
    /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|class|interface|type) ([\w$]+)/gm;
  const idle = files
    .filter((file) => file.startsWith('src'))
    .flatMap((file) => [...readFileSync(join(PROJECT, file), 'utf8').matchAll(declared)].map(([, name = '']) => name))
    .filter((name) => takers(name).length < 2);
  expect(idle).toEqual([]);
});

describe('what finds them', () => {
  test.each([
    ['a value', "import { a } from './a.js';"],
    ['a type', "import type { A } from './a.js';"],
    ['what is passed on', "export { a } from './a.js';"],
    ['a dynamic import', "const { a } = await import('./a.js');"],
    ['a type by import()', "let a: import('./a.js').A;"],
  ])('sees %s', (_, text) => {
    expect(specifiersOf(text)).toEqual(['./a.js']);
  });

  test('tells circles from ways that only meet', () => {
    const graph = new Map([
      ['a', ['b', 'c']],
      ['b', ['d']],
      ['c', ['d']],
      ['d', [] as string[]],
    ]);
    expect(circlesOf(graph)).toEqual([]);
    expect(circlesOf(new Map([...graph, ['d', ['a']]]))).toEqual([['a', 'b', 'c', 'd']]);
    expect(circlesOf(new Map([['a', ['a']]]))).toEqual([['a']]);
  });

  test('a room reaches lines below and rooms to its right, never above or to its left', () => {
    expect(upward(new Map([['core/model.ts', ['net/http.ts']]]))).toHaveLength(1);
    expect(upward(new Map([['net/http.ts', ['core/model.ts']]]))).toEqual([]);
    const line = FLOORS.find((rooms) => rooms.length > 1)!.map(({ door }) => door);
    expect(upward(new Map([[line[0]!, [line[1]!]]]))).toEqual([]);
    expect(upward(new Map([[line[1]!, [line[0]!]]]))).toHaveLength(1);
  });
});

describe('the host, followed from run()', () => {
  test('never climbs to a room above', () => {
    const { handed, climbs } = followHost();
    expect(climbs).toEqual([]);
    expect(handed.length).toBeGreaterThan(30);
    expect(handed).toContain('run.ts: gate -> report/publish.ts: publish');
  });

  test('is seen where it does, alone, in an object and as a part', () => {
    const w = createWorkspace();
    w.write('tsconfig.json', '{"compilerOptions":{"module":"nodenext","strict":true},"include":["src"]}');
    w.write('package.json', '{"type":"module"}');
    w.write('src/core/host.ts', 'export interface Host { readonly kind: string }');
    w.write(
      'src/gate/judge.ts',
      `import type { Host } from '../core/host.js';
       export function tell(host: Host): void { void host; }
       export function tellIn(of: { readonly host: Host }): void { void of; }
       export function tellPart(part: Pick<Host, 'kind'>): void { void part; }`,
    );
    w.write(
      'src/net/http.ts',
      `import type { Host } from '../core/host.js';
       import { tell, tellIn, tellPart } from '../gate/judge.js';
       export function send(host: Host): void { tell(host); tellIn({ host }); tellPart(host); }`,
    );
    w.write(
      'src/run.ts',
      `import type { Host } from './core/host.js';
       import { send } from './net/http.js';
       export function run(host: Host): void { send(host); }`,
    );
    const { handed, climbs } = followHost(w.path);
    w.remove();
    expect(climbs).toEqual(['tell', 'tellIn', 'tellPart'].map((name) => `net/http.ts: send -> gate/judge.ts: ${name}`));
    expect(handed).toEqual([...climbs, 'run.ts: run -> net/http.ts: send']);
  });
});

describe.each(ROOMS.map((room) => [room.name, room] as const))('%s', (name, { door, purpose }) => {
  test('has a door that begins with what it is, and that others use', () => {
    expect(purpose).not.toBe('');
    expect(existsSync(join(SRC, door))).toBe(true);
    expect(readFileSync(join(SRC, door), 'utf8')).toMatch(/^(?:#!.*\n)?\/\*\*/);
    const users = [...imports].filter(([from, files]) => roomOf(from)?.name !== name && files.includes(door));
    // Nobody imports a face but what starts it.
    if (door !== name) expect(users).not.toEqual([]);
  });
});

/** Each file with another text in its place, as the linter of the project sees it. Without types, which are those of the file on disk. */
const LINT = `
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
const untyped = { files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked };
const eslint = new ESLint({ overrideConfig: [untyped] });
const found = [];
for (const [filePath, text] of JSON.parse(process.argv[1])) {
  const [{ messages }] = await eslint.lintText(text, { filePath });
  found.push(messages.filter(({ ruleId, severity }) => ruleId === 'boundaries/dependencies' && severity === 2).length);
}
console.log(JSON.stringify(found));
`;

test('the linter refuses imports from above, values and types, and no others', () => {
  const cases = [
    ['src/formats/encoding.ts', "import { judge } from '../gate/judge.js'; export const a = judge;", 1],
    ['src/formats/encoding.ts', "import type { Policy } from '../model/policy.js'; export type A = Policy;", 1],
    ['src/formats/encoding.ts', "export type { Policy } from '../model/policy.js';", 1],
    ['src/formats/encoding.ts', "export const a = async () => import('../gate/judge.js');", 1],
    ['src/model/policy.ts', "import type { Result } from '../core/result.js'; export type A = Result<1>;", 0],
    ['src/github/client.ts', "import type { Manifest } from '../registry/manifest.js'; export type A = Manifest;", 1],
    ['src/registry/registry.ts', "import { GITHUB } from '../github/github-server.js'; export const a = GITHUB;", 0],
    ['src/gate/judge.ts', "import { run } from '../run.js'; export const a = run;", 1],
    ['src/run.ts', "import { judge } from './gate/judge.js'; export const a = judge;", 0],
  ] as const;
  const texts = JSON.stringify(cases.map(([file, text]) => [join(PROJECT, file), text]));
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', LINT, texts], { cwd: PROJECT });
  expect(JSON.parse(printed.toString())).toEqual(cases.map(([, , errors]) => errors));
});
