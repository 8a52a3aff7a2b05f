/** Every way in which projects sign their releases, run through `dist`: the release as it is published passes, its twins fail. */
import { describe, expect, test } from '@jest/globals';
import { runCommand } from '../support/command.ts';
import { CLASSES } from '../support/setups/classes.ts';
import { forge, TWINS, type Twin } from '../support/setups/release.ts';
import type { SetUp } from '../support/setups/setup.ts';
import { createWorld } from '../support/sigstore/index.ts';

const world = createWorld();

async function judge(setUp: SetUp, twin: Twin) {
  const release = await forge(setUp, world, twin);
  try {
    const { exitCode, stdout, stderr } = await runCommand(release.args, {
      cwd: release.workspace.path,
      env: release.env,
    });
    return { exitCode, text: stdout + stderr };
  } finally {
    await release.close();
  }
}

describe.each(CLASSES.map((setUp) => [setUp.class, setUp] as const))('%s', (_, setUp) => {
  test('an honest release passes', async () => {
    expect(await judge(setUp, 'honest')).toMatchObject({ exitCode: 0 });
  });

  test.each(TWINS)('%s: fails', async (twin) => {
    const { exitCode, text } = await judge(setUp, twin);
    expect([exitCode, text]).toEqual([1, expect.stringMatching(/[A-Z]{3,}_[A-Z]+/)]);
  });
});
