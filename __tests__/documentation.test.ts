/** The pages and examples say what the code does: their snippets are read as a run would read them, their links lead somewhere. */
import { describe, expect, test } from '@jest/globals';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { EVIDENCE_SUFFIXES } from '../src/subjects/sidecars.js';
import { INPUTS } from '../src/policy/inputs/inputs.js';
import { convert } from '../src/commands/convert/convert.js';
import { readScript } from '../src/commands/convert/shell.js';
import { stepsText } from '../src/commands/convert/step.js';
import { commandNamed } from '../src/commands/table.js';
import { OUTPUTS } from '../src/policy/outputs.js';
import { readInputs } from '../src/policy/inputs/read-inputs.js';
import { PROJECT } from './support/command.ts';
import { expectSameOf } from './support/convert.ts';
import { readText } from './support/policy.ts';

const files = (pattern: string): string[] =>
  globSync(pattern, { cwd: PROJECT }).map((path) => path.replaceAll('\\', '/'));
const DECISIONS = files('docs/decisions/*.md').sort();
const PAGES = [...files('*.md'), ...files('docs/*.md'), ...files('docs/projects/*.md'), ...DECISIONS].sort();
const EXAMPLES = [
  ...files('examples/workflows/*.yml'),
  ...files('examples/policies/*.yml'),
  ...files('examples/alerts/*.yml'),
];
const read = (path: string): string => readFileSync(join(PROJECT, path), 'utf8');

interface Snippet {
  readonly title: string;
  readonly text: string;
}

function fences(language: string): Snippet[] {
  return PAGES.flatMap((page) => {
    const text = read(page);
    return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map((found) => ({
      title: `${page}:${text.slice(0, found.index).split('\n').length}`,
      text: found[1] ?? '',
    }));
  });
}

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** What stands under `with` where this project is used: of the action, or of its workflow. */
function calls(tree: unknown, of: 'action' | 'workflow'): Tree[] {
  if (!isTree(tree)) return [];
  const uses = typeof tree['uses'] === 'string' ? tree['uses'] : undefined;
  const bare = uses === undefined && of === 'action' && isTree(tree['with']);
  const pattern = of === 'action' ? /^signature-gate\/signature-gate@/ : /revocation-audit\.yml@/;
  const here = (bare || (uses !== undefined && pattern.test(uses))) && isTree(tree['with']) ? [tree['with']] : [];
  return [...here, ...Object.values(tree).flatMap((inner) => calls(inner, of))];
}

const SNIPPETS = [
  ...fences('yaml'),
  ...EXAMPLES.filter((path) => path.includes('workflows')).map((title) => ({ title, text: read(title) })),
];

describe.each(SNIPPETS)('$title', ({ text }) => {
  const documents = parseAllDocuments(text);
  const trees = documents.map((document) => document.toJS() as unknown);

  test('is YAML', () => {
    expect(documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
  });

  test('gives the action inputs that it has, of their form', () => {
    for (const given of calls(trees, 'action')) {
      const raw = Object.entries(given).map(([name, value]) => ({
        name,
        values: [String(value).replaceAll(/\$\{\{[^}]*\}\}/g, 'expression')],
      }));
      expect(Object.keys(readInputs(raw, 'actions')).length).toBeGreaterThan(0);
    }
  });

  test('gives the workflow inputs that it has', () => {
    const workflow = parseAllDocuments(read('.github/workflows/revocation-audit.yml'))[0]?.toJS();
    const known = Object.keys(workflow.on.workflow_call.inputs as Tree);
    for (const given of calls(trees, 'workflow')) {
      for (const name of Object.keys(given)) expect(known).toContain(name);
    }
  });

  test('asks for outputs that there are', () => {
    const known = OUTPUTS.map(({ name }) => name);
    for (const [, name] of text.matchAll(/steps\.gate\.outputs\.([\w-]+)/g)) expect(known).toContain(name);
  });

  test('is a sound policy, if it is one', async () => {
    if (!/^version: 1$/m.test(text) || !/^rules:/m.test(text)) return;
    expect((await readText(text)).warnings).toEqual([]);
  });
});

test('there are snippets of each kind', () => {
  const trees = SNIPPETS.map(({ text }) => parseAllDocuments(text).map((document) => document.toJS() as unknown));
  expect(calls(trees, 'action').length).toBeGreaterThan(10);
  expect(calls(trees, 'workflow').length).toBeGreaterThan(1);
  expect(SNIPPETS.filter(({ text }) => /^rules:/m.test(text)).length).toBeGreaterThan(0);
});

test.each(fences('sh'))('the command in $title has options that there are', ({ text }) => {
  const known = [...INPUTS.map(({ name }) => name), 'verbose', 'no-color', 'help'];
  for (const command of text.replaceAll('\\\n', ' ').split('\n')) {
    if (!/(?:cli\.js|signature-gate) (?:verify|policy) /.test(command)) continue;
    const own = command.includes(' policy export ') ? (commandNamed('policy export')?.flags ?? []) : [];
    const all = [...known, ...own.map(({ name }) => name)];
    for (const [, name] of command.matchAll(/ --([a-z-]+)/g)) expect(all).toContain(name);
  }
});

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  test('has links that lead somewhere', () => {
    for (const [, link = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(link)) continue;
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      expect([link, existsSync(join(PROJECT, target))]).toEqual([link, true]);
      if (anchor !== undefined) expect([link, anchorsOf(read(target)).includes(anchor)]).toEqual([link, true]);
    }
  });

  test('names files that there are', () => {
    const named = [
      ...text.matchAll(/`((?:src|__tests__|scripts|examples|docs|bench|audit-issues|\.github)\/[\w./-]*)`/g),
    ];
    for (const [, path = ''] of named) expect([path, existsSync(join(PROJECT, path))]).toEqual([path, true]);
  });
});

/** The files that a page links to, from the root of the project. */
const linkedFrom = (page: string): string[] =>
  [...read(page).matchAll(/\]\(([^)\s#]+)/g)].map(([, link = '']) => join(dirname(page), link).replaceAll('\\', '/'));

test('README.md and the list of pages lead to every page and every example', () => {
  expect(linkedFrom('README.md')).toContain('docs/README.md');
  const linked = [...linkedFrom('README.md'), ...linkedFrom('docs/README.md')];
  for (const page of PAGES.filter((path) => path !== 'README.md' && !DECISIONS.includes(path)))
    expect(linked).toContain(page);
  for (const example of EXAMPLES) expect(linked.some((link) => [example, dirname(example)].includes(link))).toBe(true);
});

test('README.md is short', () => {
  expect(read('README.md').split('\n').length).toBeLessThan(150);
});

/** A command of another tool, and right below it the step that stands for it. */
const PAIRS = ['README.md', 'docs/coming-from.md'].flatMap((page) =>
  [...read(page).matchAll(/^```sh\n([^`]*)^```\n(?:\n(?!```)[^\n]*\n)*\n```yaml\n([^`]*)^```/gm)].flatMap(
    ([, command = '', step = '']) => (/^(?:node|npm|#)/.test(command) ? [] : [{ page, command, step }]),
  ),
);

test.each(PAIRS)('$page: `convert` prints the step for $command', async ({ command, step }) => {
  const { drafts, variables } = await convert(readScript(command));
  expect(drafts).toHaveLength(1);
  const [printed, shown] = [stepsText(drafts[0]!, variables), step].map(
    (text) => parseAllDocuments(text)[0]?.toJS() as unknown,
  );
  expect(shown).toEqual(printed);
  expect(await expectSameOf([command])).toBe(1);
});

test('each tool that `convert` reads has a step to compare with', () => {
  const tools = PAIRS.map(({ command }) => command.split(' ')[0]);
  expect([...new Set(tools)].sort()).toEqual([
    'cosign',
    'gh',
    'gpgv',
    'minisign',
    'openssl',
    'sha256sum',
    'slsa-verifier',
  ]);
});

test('where this project is used, one placeholder stands for the commit', () => {
  const uses = [...PAGES, ...EXAMPLES].flatMap((path) => [
    ...read(path).matchAll(/uses: (\S*signature-gate(?:\/[^\s@]+)?@\S*)/g),
  ]);
  expect(uses.length).toBeGreaterThan(20);
  for (const [, use = ''] of uses)
    expect(use).toMatch(/^signature-gate\/signature-gate(?:\/[\w./-]+)?@FULL_COMMIT_SHA$/);
});

function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test('docs/packages.md names each usual name of evidence', () => {
  const table = read('docs/packages.md').split('## Maven')[0] ?? '';
  for (const { suffix } of EVIDENCE_SUFFIXES) expect(table).toContain(`${suffix}\``);
});
