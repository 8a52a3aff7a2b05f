/** What mvm's manifests and lists say besides digests: lock files, a limit of their own, and the forms of its later lists. */
import { describe, expect, test } from '@jest/globals';
import { runCommand } from '../support/command.ts';
import { createWorkspace } from '../support/workspace.ts';
import {
  DAY,
  example,
  imageFiles,
  listIn,
  LOCKS,
  MVM_RECALL,
  mvmList,
  namesOf,
  RECALLER,
  RELEASE,
  REVISION,
  sha256,
  signed,
  world,
  type Files,
} from './mvm.ts';
import { expectBoth, type Ending, type Scene } from './mvm-ending.ts';
import { replaced } from './mvm-rows.ts';

const POLICY = example('mvm-release.yml');
const WHOLE: Scene = {
  files: RELEASE,
  policy: POLICY,
  inputs: { var: `revision=${REVISION}` },
  recalls: listIn('', mvmList()),
};
const having = (change: Files): Pick<Scene, 'files'> => ({ files: { ...RELEASE, ...change } });
const { manifest, kernel, rootfs } = namesOf('dev', 'aarch64');
const ofImage = (code: string): Record<string, string> =>
  Object.fromEntries([manifest, kernel, rootfs].map((name) => [`dist/${name}`, code]));
/** All that is of an image, whose manifests record the same lock files. */
const OF_IMAGES = Object.keys(RELEASE).filter(
  (name) => /^dist\/(dev|builder)-/.test(name) && !name.endsWith('.bundle'),
);
const ofImages = (code: string): Record<string, string> => Object.fromEntries(OF_IMAGES.map((name) => [name, code]));

describe('lock files', () => {
  const [first = ''] = Object.keys(LOCKS);
  const { [first]: _, ...others } = RELEASE;

  test('all nine are those of the manifest', async () => {
    expect(Object.keys(LOCKS)).toHaveLength(9);
    await expectBoth(WHOLE, { exit: 0 });
  });

  test.each<[string, Partial<Scene>, string, string]>([
    ['one that differs', having({ [first]: '{}' }), 'CLAIM_MISMATCH', first],
    ['one that is not there', { files: others }, 'ARTIFACT_NOT_FOUND', first],
    ['one that no manifest records', having({ 'nix/new/flake.lock': '{}' }), 'CLAIM_MISMATCH', 'nix/new/flake.lock'],
  ])('%s: every image is refused', async (_what, change, code, says) => {
    await expectBoth({ ...WHOLE, ...change }, { exit: 1, refused: ofImages(code), says: [says] });
  });
});

describe("a manifest's own limit", () => {
  const past = having(
    imageFiles('dist/', 'dev', 'aarch64', { states: { not_after: new Date(Date.now() - DAY).toISOString() } }),
  );
  const strict = replaced(POLICY.replaceAll('max-age: 90d', 'MAX'), 'MAX', 'max-age: { limit: 90d, then: fail }');

  test('is a warning when it is past', async () => {
    await expectBoth({ ...WHOLE, ...past }, { exit: 0, warned: ['MANIFEST_STALE'] });
  });
  test('is a failure where the policy says so, and only then', async () => {
    const policy = strict.policy.replaceAll('MAX', 'max-age: { limit: 90d, then: fail }');
    await expectBoth({ ...WHOLE, ...past, policy }, { exit: 1, refused: ofImage('MANIFEST_STALE') });
    await expectBoth({ ...WHOLE, policy }, { exit: 0 });
  });
});

describe('the list of releases', () => {
  test('without an entry recalls nothing', async () => {
    await expectBoth(WHOLE, { exit: 0 });
  });
  test('with the entry of an image recalls that image', async () => {
    const ending: Ending = { exit: 1, refused: ofImage('REVOKED'), says: [MVM_RECALL.reason] };
    await expectBoth({ ...WHOLE, recalls: listIn('', mvmList(MVM_RECALL)) }, ending);
  });
});

describe('later lists', () => {
  const PACK = 'a pack of mvm\n';
  const SIGNER = 'https://github.com/tinylabscom/mvm-packs/.github/workflows/publish.yml@refs/heads/main';
  const times = {
    issued_at: new Date(Date.now() - DAY).toISOString(),
    not_after: new Date(Date.now() + DAY).toISOString(),
  };
  const policy = `version: 1
signers:
  pack: { identity: '${SIGNER}', issuer: 'https://token.actions.githubusercontent.com' }
  recall:
    identity: 'https://github.com/tinylabscom/mvm/.github/workflows/revocations.yml@refs/tags/revocations'
    issuer: 'https://token.actions.githubusercontent.com'
require: [revocation]
rules: [{ name: pack, artifacts: [pack.tar], require: [{ signature: { by: [pack] } }] }]
revocations: { list: list.json, signed-by: [recall], form: mvm }
`;

  async function verify(list: object) {
    const workspace = createWorkspace({
      'pack.tar': PACK,
      ...signed('pack.tar', PACK, {
        workflow: {
          repository: 'tinylabscom/mvm-packs',
          workflow: '.github/workflows/publish.yml',
          ref: 'refs/heads/main',
        },
      }),
      ...signed('list.json', JSON.stringify({ schema_version: 1, ...list }), RECALLER),
      'policy.yml': policy,
      'trusted_root.json': world.trustedRootJson,
    });
    try {
      const args = ['verify', '--policy=policy.yml', '--trusted-root=trusted_root.json', '--offline'];
      const { exitCode, stdout } = await runCommand(args, { cwd: workspace.path });
      return { exitCode, stdout };
    } finally {
      workspace.remove();
    }
  }
  const feed = (identities: readonly string[], manifests: readonly string[]) => ({
    ...times,
    sequence: 7,
    revoked_identities: identities,
    revoked_manifests: manifests,
  });
  const packs = (pack_hash: string) => ({ ...times, revocations: [{ key_id: null, pack_hash, reason: 'leaked key' }] });
  const OTHER = sha256('another pack');

  test('of packs and of the registry recall what they name, and nothing else', async () => {
    for (const list of [packs(OTHER), feed([], []), feed([SIGNER.replace('/mvm-packs/', '/packs/')], [OTHER])])
      expect(await verify(list)).toMatchObject({ exitCode: 0 });
    for (const list of [packs(sha256(PACK)), feed([SIGNER], []), feed([], [sha256(PACK)])])
      expect(await verify(list)).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('REVOKED') });
  });
  test.each<[string, object, number, string]>([
    // A newer list may be there, which nobody has looked at.
    [
      'past its limit',
      { ...packs(OTHER), not_after: new Date(Date.now() - 3_600_000).toISOString() },
      3,
      'REVOCATIONS_STALE',
    ],
    ['one of the two lists of the registry', { ...times, revoked_identities: [] }, 1, 'REVOCATIONS_MALFORMED'],
  ])('%s: nothing is verified', async (_what, list, exitCode, code) => {
    expect(await verify(list)).toMatchObject({ exitCode, stdout: expect.stringContaining(code) });
  });
});
