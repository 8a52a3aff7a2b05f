/** `convert` on a command line of every kind of set-up, through `dist`: the release that the line accepts passes what it becomes. */
import { describe, expect, test } from '@jest/globals';
import { tmpdir } from 'node:os';
import { runCommand } from '../support/command.ts';
import { CLASSES } from '../support/setups/classes.ts';
import { commandLineOf } from '../support/setups/command-line.ts';
import { convertedArguments, type Converted } from '../support/setups/converted.ts';
import { forge, type Twin } from '../support/setups/release.ts';
import type { SetUp } from '../support/setups/setup.ts';
import { createWorld } from '../support/sigstore/index.ts';

const world = createWorld();

async function convertedOf(setUp: SetUp): Promise<Converted> {
  const { exitCode, stdout, stderr } = await runCommand(['convert', '--format', 'json', commandLineOf(setUp)], {
    cwd: tmpdir(),
  });
  expect([exitCode, stderr]).toEqual([0, '']);
  const { steps } = JSON.parse(stdout) as { steps: readonly { with: Converted }[] };
  expect(steps).toHaveLength(1);
  return steps[0]?.with ?? {};
}

async function judge(setUp: SetUp, converted: Converted, twin: Twin): Promise<number | null> {
  const release = await forge(setUp, world, twin);
  try {
    const { exitCode } = await runCommand(convertedArguments(converted, release), {
      cwd: release.workspace.path,
      env: release.env,
    });
    return exitCode;
  } finally {
    await release.close();
  }
}

describe.each(CLASSES.map((setUp) => [setUp.class, setUp] as const))('%s', (_, setUp) => {
  // A line that verifies a list says nothing about the files that it lists.
  const twins: readonly Twin[] = [
    'honest',
    'another signer',
    'no evidence',
    ...(setUp.where === 'asset' ? ['other bytes' as const] : []),
  ];

  test('the converted line accepts what the line accepts, and no twin of it', async () => {
    // The table leaves the minisign key open.
    const line = setUp.kind === 'minisign' ? { ...setUp, verbatim: { ...setUp.verbatim, public_key: KEY } } : setUp;
    const converted = await convertedOf(line);
    const answers: Record<string, number | null> = {};
    for (const twin of twins) answers[twin] = await judge(setUp, converted, twin);
    expect(answers).toEqual(Object.fromEntries(twins.map((twin) => [twin, twin === 'honest' ? 0 : 1])));
  });
});

const KEY = 'RWQ/i9xseZwBVE7pEniCNjlNOeeyp4BQgdZDLQcAohxEAH5Uj5DEKjv6';
