import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { INPUTS, PLANNED, UNSET } from '../src/policy/inputs/inputs.js';
import { OUTPUTS } from '../src/policy/outputs.js';
import { readInputs } from '../src/policy/inputs/read-inputs.js';
import { outputsWithoutVerdict } from '../src/report/outputs.js';
import { VERSION } from '../src/core/version.js';

interface Action {
  readonly name: string;
  readonly description: string;
  readonly branding: unknown;
  readonly runs: unknown;
  readonly inputs: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly outputs: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const document = parseDocument(readFileSync(new URL('../action.yml', import.meta.url), 'utf8'));
const action = document.toJS() as Action;

test('it is sound YAML', () => {
  expect([...document.errors, ...document.warnings]).toEqual([]);
});

test('it runs the built entry on Node.js 24', () => {
  expect(action.runs).toEqual({
    using: 'node24',
    main: 'dist/index.js',
    post: 'dist/post.js',
    'post-if': 'always()',
  });
  expect(action.branding).toEqual({ icon: 'shield', color: 'green' });
  expect(action.name).toBe('signature-gate');
  // What the marketplace shows.
  expect(action.description.length).toBeLessThanOrEqual(125);
});

describe('inputs', () => {
  test('are those of the table, in its order, with its words and `(unset)`', () => {
    expect(Object.entries(action.inputs)).toEqual(
      INPUTS.map(({ name, description }) => [name, { description, default: UNSET }]),
    );
  });

  test('with nothing given, all are absent', () => {
    const raw = Object.entries(action.inputs).map(([name, input]) => ({ name, values: [String(input['default'])] }));
    expect(readInputs(raw)).toEqual({});
  });

  test('are described in one sentence or two that end, and none is planned only', () => {
    for (const { name, description } of INPUTS) {
      expect(description).toMatch(/^[A-Z`].*\.$/);
      expect(PLANNED).not.toContain(name);
    }
  });

  test('each name is there once', () => {
    const names = INPUTS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(PLANNED).size).toBe(PLANNED.length);
  });
});

test('outputs are those of the table, which are those that are written', () => {
  expect(Object.entries(action.outputs)).toEqual(OUTPUTS.map(({ name, description }) => [name, { description }]));
  expect(Object.keys(outputsWithoutVerdict()).sort()).toEqual(OUTPUTS.map(({ name }) => name).sort());
});

test('the version is that of package.json', () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  expect(VERSION).toBe(version);
});
