/** The examples of docs/report.md do on real reports what the page says. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Verdict } from '../../src/core/model.js';
import { jsonReport } from '../../src/report/json.js';
import { PROJECT } from '../support/command.ts';
import { artifact, facts, passed, RELEASE, sample, signature, verdict } from './sample.js';

const page = readFileSync(join(PROJECT, 'docs/report.md'), 'utf8');
const schema = readFileSync(join(PROJECT, 'report.schema.json'), 'utf8');
const COMMANDS = [...page.matchAll(/<!-- jq -->\n```sh\njq (-\w) '([^']+)' gate-report\.json\n```/g)].map(
  ([, flag = '', program = '']) => ({ flag, program }),
);
const hasJq = spawnSync('jq', ['--version']).status === 0;

/** What jq prints, and its exit code; undefined on a machine without jq. */
function jq(
  at: number,
  value: Verdict,
): { readonly status: number | null; readonly lines: readonly string[] } | undefined {
  const { flag, program } = COMMANDS[at]!;
  if (!hasJq) return undefined;
  const { status, stdout } = spawnSync('jq', [flag, program], { input: jsonReport(value, facts), encoding: 'utf8' });
  return { status, lines: stdout.trimEnd().split('\n') };
}

const good = verdict([artifact('tool', [passed(signature())])]);

describe('jq', () => {
  it('has the examples that these tests know', () => {
    expect(COMMANDS.map(({ flag }) => flag)).toEqual(['-r', '-r', '-e']);
  });

  it('names what did not pass, with its codes', () => {
    expect(jq(0, sample)?.lines ?? []).toEqual(
      hasJq ? ['dist/rocket-linux-riscv64.tar.gz\tIDENTITY_MISMATCH', 'dist/rocket-windows-arm64.zip\tCHECKSUM_MISMATCH'] : [],
    );
  }); // prettier-ignore

  it('says who signed what passed', () => {
    expect(jq(1, good)?.lines ?? [`tool\t${RELEASE}`]).toEqual([`tool\t${RELEASE}`]);
  });

  it('is true of a whole pass alone', () => {
    expect(jq(2, good)?.status ?? 0).toBe(0);
    for (const bad of [sample, verdict([], { result: 'pass' })]) expect(jq(2, bad)?.status ?? 1).toBe(1);
  });
});

it('every member that an example names is in the schema', () => {
  const examples = [...page.matchAll(/```(?:sh|rego)\n([^]*?)```/g)].map(([, text = '']) => text.replaceAll(/"[^"]*"/g, ''));
  const members = examples.flatMap((text) => [...text.matchAll(/(?<![\w-])[a-z]*\.([a-zA-Z]+)/g)].map(([, name = '']) => name));
  const others = ['json', 'v'];
  expect(members.length).toBeGreaterThan(20);
  for (const name of members.filter((one) => !others.includes(one))) expect(schema).toContain(`"${name}": {`);
}); // prettier-ignore
