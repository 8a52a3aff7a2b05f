/** What a real cosign 3.1.3 signed by a key (`scripts/cosign-evidence.mjs` makes it): it verifies, and has the form that is forged here. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT, runCommand } from '../support/command.ts';
import { shapeOf } from '../support/shape.ts';
import { bundleJson, cosignBundle, createWorld, makeKeys, subjectOf } from '../support/sigstore/index.ts';
import { createWorkspace } from '../support/workspace.ts';
import { example } from './published.ts';

const MADE = join(PROJECT, '__tests__/fixtures/cosign-3');
const made = (name: string): Buffer => readFileSync(join(MADE, name));
const ARCHIVE = 'runner-image-4f2c9d1.tar';
const TYPE = 'https://cyclonedx.org/bom';
const BY_KEY = ['--artifacts', ARCHIVE, '--key=.runner-image-keys/cosign.pub', '--transparency-log=none'];
const WAYS: readonly (readonly [string, readonly string[]])[] = [
  ['a bundle, by the policy of contributors', ['--policy=policy.yml']],
  ['the older JSON', [...BY_KEY, '--bundle=older.json']],
  ['an attestation', [...BY_KEY, `--predicate-type=${TYPE}`, '--bundle=attested.json']],
];

async function verify(args: readonly string[], changed: Readonly<Record<string, string | Uint8Array>> = {}) {
  const workspace = createWorkspace({
    [ARCHIVE]: made(ARCHIVE),
    'runner-sig-4f2c9d1.bundle': made('runner-sig-4f2c9d1.bundle'),
    'older.json': made('older.json'),
    'attested.json': made('attested.json'),
    '.runner-image-keys/cosign.pub': made('cosign.pub'),
    'policy.yml': example('trustacks-contributor'),
    ...changed,
  });
  try {
    return await runCommand(['verify', '--offline', ...args], { cwd: workspace.path });
  } finally {
    workspace.remove();
  }
}

describe.each(WAYS)('%s', (_, args) => {
  test('verifies', async () => {
    const { exitCode, stdout } = await verify(args);
    expect([exitCode, stdout]).toEqual([0, stdout]);
  });
  test('fails with a changed byte, and by another key', async () => {
    const changed = Buffer.from(made(ARCHIVE).toString().replace('image', 'imagf'));
    expect((await verify(args, { [ARCHIVE]: changed })).exitCode).toBe(1);
    expect((await verify(args, { '.runner-image-keys/cosign.pub': makeKeys().pem })).exitCode).toBe(1);
  });
});

test('the virtual Sigstore writes the same members', () => {
  const world = createWorld();
  const options = { by: 'key', keys: makeKeys(), rekor: 'none', timestamps: [] } as const;
  const content = made(ARCHIVE).toString();
  const evidence = world.sign(content, options);
  const attested = world.attest([subjectOf(ARCHIVE, content)], { ...options, predicateType: TYPE });
  const shape = (text: string | Buffer): readonly string[] => shapeOf(JSON.parse(String(text)));
  expect(shape(bundleJson(evidence))).toEqual(shape(made('runner-sig-4f2c9d1.bundle')));
  expect(shape(JSON.stringify(cosignBundle(evidence)))).toEqual(shape(made('older.json')));
  expect(shape(bundleJson(attested))).toEqual(shape(made('attested.json')));
  expect(shape(made('attested.json'))).not.toEqual(shape(made('older.json')));
});
