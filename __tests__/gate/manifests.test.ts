/** Signed manifests over a forged release: what they vouch for, and everything that looks as if they did. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { rmSync } from 'node:fs';
import type { ManifestProof, Refusal } from '../../src/core/model.js';
import type { ChecksumRequirement, ManifestComparison } from '../../src/model/policy.js';
import { parseTemplate } from '../../src/model/template.js';
import { pattern } from '../../src/formats/matcher.js';
import { readKey } from 'openpgp';
import { annotations } from '../../src/report/annotations.js';
import { summary } from '../../src/report/summary.js';
import { terminalText } from '../../src/report/terminal.js';
import { decideVerdict } from '../../src/verify/verdict.js';
import { facts } from '../report/sample.js';
import { DAY, IDENTITY, person } from '../support/checking.js';
import { clearsign, makeKey } from '../support/openpgp.js';
import { bundleJson, subjectOf } from '../support/sigstore/index.js';
import type { Workspace } from '../support/workspace.js';
import {
  ALL_PASS,
  ask,
  BUNDLE,
  CONTENT,
  requirement,
  entry,
  KERNEL,
  KERNEL_ENTRY,
  MANIFEST,
  manifestText,
  NOW,
  only,
  publish,
  release,
  ROOTFS,
  ROOTFS_ENTRY,
  sha256,
  signedBy,
  stranger,
  world,
  type Question,
} from './manifest-release.js';

let workspace: Workspace;
beforeEach(() => {
  workspace = release();
});
afterEach(() => {
  workspace.remove();
});

const messageOf = async (question: Question = {}): Promise<string> =>
  (await ask(workspace, question)).refusals[0]?.message ?? 'nothing was refused';

test('a manifest that an accepted signer signed vouches for all that it records', async () => {
  const { verdicts, row, warnings, extra } = await ask(workspace);
  expect(verdicts).toEqual(ALL_PASS);
  expect(warnings).toEqual([]);
  expect(extra).toEqual([]);
  const own = row(MANIFEST);
  expect(own).toMatchObject({ kind: 'file', integrityOnly: false, size: manifestText().length });
  expect(own.digests.sha256?.toString('hex')).toBe(sha256(manifestText()));
  expect(own.checks).toMatchObject([
    { check: 'manifest', proof: { version: 'v0.14.0', arch: 'x86_64', signedBy: { identity: IDENTITY } } },
  ]);
  const [check] = row(KERNEL).checks;
  const proof = (check as { proof: ManifestProof }).proof;
  expect(proof.entry).toEqual({ pointer: '/artifacts/0', name: 'dev-vmlinux-x86_64', role: 'kernel' });
  expect(row(KERNEL).integrityOnly).toBe(false);
});

describe('the signature comes first', () => {
  const PREFIX = `Cosign verification failed for the manifest ${MANIFEST}: `;
  const other = person('https://github.com/acme/widgets/.github/workflows/other.yml@refs/tags/v1.2.3');
  test.each<[string, string, (w: Workspace) => void, Question?]>([
    ['one byte of the document', 'SIGNATURE_INVALID', (w) => w.write(MANIFEST, manifestText().replace('0.14', '0.15'))],
    ['white space added', 'SIGNATURE_INVALID', (w) => w.write(MANIFEST, `${manifestText()}\n`)],
    ['the bundle of another manifest', 'SIGNATURE_INVALID', (w) => w.write(BUNDLE, bundleJson(world.sign('other')))],
    [
      'no bundle',
      'BUNDLE_MISSING',
      (w) => {
        rmSync(w.at(BUNDLE));
      },
    ],
    [
      'a Sigstore that nobody trusts',
      'TRUST_ROOT_UNKNOWN_ISSUER',
      (w) => {
        publish(w, manifestText(), { by: stranger });
      },
    ],
    ['another signer', 'IDENTITY_MISMATCH', () => undefined, { require: [requirement({ signedBy: signedBy(other) })] }],
    [
      'an identity that the required one begins',
      'IDENTITY_MISMATCH',
      (w) => {
        publish(w, manifestText(), { options: { identity: `${IDENTITY}-evil` } });
      },
    ],
    [
      'an identity that ends as the required one',
      'IDENTITY_MISMATCH',
      (w) => {
        publish(w, manifestText(), { options: { identity: `https://evil.test/${IDENTITY}` } });
      },
    ],
    [
      'a pattern that matches only a part',
      'IDENTITY_MISMATCH',
      () => undefined,
      { require: [requirement({ signedBy: signedBy(person(pattern('https://github.com/acme/widgets'))) })] },
    ],
  ])('%s', async (_, code, change, question = {}) => {
    change(workspace);
    const { verdicts, refusals } = await ask(workspace, question);
    expect(refusals[0]?.message.startsWith(PREFIX)).toBe(true);
    expect(verdicts).toEqual(only(code));
  });

  test('every byte of the bundle that is changed is refused or says the same', async () => {
    const text = workspace.read(BUNDLE).toString();
    for (let at = 20; at < text.length; at += 401) {
      workspace.write(BUNDLE, `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`);
      const { verdicts } = await ask(workspace);
      expect(verdicts).toEqual(verdicts[MANIFEST] === 'pass' ? ALL_PASS : only(verdicts[MANIFEST] ?? 'a code'));
    }
  });

  test('no byte of the document or of an artifact can be changed', async () => {
    for (const [name, step, expected] of [
      [MANIFEST, 13, only('SIGNATURE_INVALID')],
      [KERNEL, 1, { ...ALL_PASS, [KERNEL]: 'CHECKSUM_MISMATCH' }],
    ] as const) {
      const bytes = workspace.read(name);
      for (let at = 0; at < bytes.length; at += step) {
        const changed = Buffer.from(bytes);
        changed[at]! ^= 1;
        workspace.write(name, changed);
        expect((await ask(workspace)).verdicts).toEqual(expected);
      }
      workspace.write(name, bytes);
    }
    expect((await ask(workspace)).verdicts).toEqual(ALL_PASS);
  });

  test('what is refused is not parsed: malformed and unsigned is a question of the signature', async () => {
    workspace.write(MANIFEST, '{"artifacts":');
    expect((await ask(workspace)).verdicts).toEqual(only('SIGNATURE_INVALID'));
    publish(workspace, '{"artifacts":');
    expect((await ask(workspace)).verdicts).toEqual(only('MANIFEST_MALFORMED'));
  });

  test('named artifacts fail with the refusal of their manifest', async () => {
    workspace.write(MANIFEST, manifestText({ version: 'v9' }));
    const { verdicts } = await ask(workspace, { rule: { artifacts: ['dist/dev-vmlinux*'] } });
    expect(verdicts).toEqual({ [MANIFEST]: 'SIGNATURE_INVALID', [KERNEL]: 'SIGNATURE_INVALID' });
  });

  test('an attestation about the manifest does as well, one about another file does not', async () => {
    const by = { ...signedBy(), predicateTypes: 'any' as const };
    const attested = (text: string) => bundleJson(world.attest([subjectOf('m.json', text)]));
    workspace.write(BUNDLE, attested(manifestText()));
    expect((await ask(workspace, { require: [requirement({ signedBy: by })] })).verdicts).toEqual(ALL_PASS);
    workspace.write(BUNDLE, attested('another'));
    expect((await ask(workspace, { require: [requirement({ signedBy: by })] })).verdicts).toEqual(
      only('SUBJECT_MISMATCH'),
    );
  });

  test('evidence by template, and nowhere else', async () => {
    workspace.write('proofs/dev-image-x86_64.manifest.json.sig.json', workspace.read(BUNDLE));
    const evidence = { bundles: [parseTemplate('proofs/{name}.sig.json')], signatures: [], certificates: [] };
    const require = [requirement({ evidence })];
    expect((await ask(workspace, { require })).verdicts).toEqual(ALL_PASS);
    workspace.write('proofs/dev-image-x86_64.manifest.json.sig.json', bundleJson(world.sign('other')));
    expect((await ask(workspace, { require })).verdicts).toEqual(only('SIGNATURE_INVALID'));
  });

  test('without trusted roots nothing is known, and it is said that it could not look', async () => {
    const { verdicts, row } = await ask(workspace, { roots: false });
    expect(verdicts).toEqual(only('TRUST_ROOT_UNAVAILABLE'));
    expect(row(MANIFEST).result).toBe('error');
  });

  test('an absent manifest and a huge one are refused', async () => {
    expect((await ask(workspace, { require: [requirement({ files: ['dist/no.json'] })] })).verdicts).toEqual({
      'dist/no.json': 'ARTIFACT_NOT_FOUND',
    });
    publish(workspace, manifestText({ padding: ' '.repeat(4 * 1024 * 1024) }));
    expect((await ask(workspace)).verdicts).toEqual(only('LIMIT_EXCEEDED'));
  });
});

describe('what the manifest states', () => {
  const changed = (changes: Record<string, unknown>): ((w: Workspace) => void) => {
    return (w) => {
      publish(w, manifestText(changes));
    };
  };
  test.each<[string, Record<string, unknown>, Question | undefined, string, string]>([
    [
      'another version',
      { version: 'v0.13.0' },
      undefined,
      'MANIFEST_VERSION_MISMATCH',
      'Manifest is for a different version',
    ],
    [
      'the same version spelt otherwise',
      { version: '0.14.0' },
      undefined,
      'MANIFEST_VERSION_MISMATCH',
      'Manifest is for a different version',
    ],
    [
      'a version that goes on',
      { version: 'v0.14.0-rc.1' },
      undefined,
      'MANIFEST_VERSION_MISMATCH',
      'Manifest is for a different version',
    ],
    ['no version', { version: undefined }, undefined, 'MANIFEST_MALFORMED', 'it states no version at /version'],
    ['a version that is a number', { version: 14 }, undefined, 'MANIFEST_MALFORMED', '/version is 14 and not a text'],
    [
      'another architecture',
      { arch: 'aarch64' },
      undefined,
      'MANIFEST_ARCH_MISMATCH',
      'Manifest is for arch aarch64 but x86_64 was expected',
    ],
    ['no architecture', { arch: undefined }, undefined, 'MANIFEST_MALFORMED', 'it states no architecture at /arch'],
    [
      'older than the minimum',
      {},
      { require: [requirement({ version: undefined, minimumVersion: '0.15.0' })] },
      'MANIFEST_VERSION_MISMATCH',
      'Manifest is for a different version',
    ],
    [
      'a prerelease of the minimum',
      { version: 'v1.0.0-rc.1' },
      { require: [requirement({ version: undefined, minimumVersion: '1.0.0' })] },
      'MANIFEST_VERSION_MISMATCH',
      'Manifest is for a different version',
    ],
    [
      'no order with the minimum',
      { version: 'nightly' },
      { require: [requirement({ version: undefined, minimumVersion: '0.1.0' })] },
      'MANIFEST_VERSION_MISMATCH',
      'cannot be compared',
    ],
    ['no kernel', { artifacts: [ROOTFS_ENTRY] }, undefined, 'MANIFEST_MALFORMED', 'records no kernel'],
    [
      'two kernels',
      { artifacts: [KERNEL_ENTRY, ROOTFS_ENTRY, entry('dev-vmlinux-2', 'x')] },
      undefined,
      'MANIFEST_MALFORMED',
      'records 2 artifacts as kernel',
    ],
    [
      'one artifact in two roles',
      {},
      { require: [requirement({ roles: { kernel: 'dev-vmlinux-*', rootfs: '*linux*' } })] },
      'MANIFEST_MALFORMED',
      'both kernel and rootfs',
    ],
    [
      'built in the future',
      { builtAt: new Date(NOW.getTime() + DAY).toISOString() },
      undefined,
      'MANIFEST_MALFORMED',
      'in the future',
    ],
    ['no artifacts', { artifacts: [] }, undefined, 'MANIFEST_MALFORMED', 'records no artifact'],
    [
      'a name that leads out',
      { artifacts: [entry('../flake.lock', 'the lock file\n')] },
      undefined,
      'MANIFEST_MALFORMED',
      '`..`',
    ],
  ])('%s', async (_, changes, question, code, words) => {
    changed(changes)(workspace);
    const { verdicts, refusals } = await ask(workspace, question);
    expect(verdicts).toEqual(only(code));
    expect(refusals[0]?.message).toContain(words);
    if (/^(Manifest is)/.test(words)) expect(refusals[0]?.message.startsWith(words)).toBe(true);
  });

  test('a minimum that is met, and fields elsewhere', async () => {
    expect(
      (await ask(workspace, { require: [requirement({ version: undefined, minimumVersion: 'v0.14.0' })] })).verdicts,
    ).toEqual(ALL_PASS);
    const { fields } = requirement();
    publish(workspace, manifestText({ version: undefined, release: { 'a/b': ['v0.14.0'] } }));
    const require = [requirement({ fields: { ...fields, version: '/release/a~1b/0' } })];
    expect((await ask(workspace, { require })).verdicts).toEqual(ALL_PASS);
  });
});

describe('age', () => {
  const built = (days: number): void => {
    publish(workspace, manifestText({ builtAt: new Date(NOW.getTime() - days * DAY).toISOString() }));
  };
  const fail = { require: [requirement({ maxAge: { ms: 90 * DAY, then: 'fail' as const } })] };
  const codes = (warnings: readonly Refusal[]): readonly string[] => warnings.map(({ code }) => code);

  test('90 days pass silently, 91 with a warning', async () => {
    built(90);
    expect((await ask(workspace)).warnings).toEqual([]);
    expect((await ask(workspace, fail)).verdicts).toEqual(ALL_PASS);
    built(91);
    const { verdicts, warnings } = await ask(workspace);
    expect(verdicts).toEqual(ALL_PASS);
    expect(codes(warnings)).toEqual(['MANIFEST_STALE']);
    expect(warnings[0]).toMatchObject({ expected: 'at most 90 days' });
    expect(warnings[0]?.message).toContain('built 91 days ago');
  });

  test('91 days are refused where the policy says fail', async () => {
    built(91);
    const { verdicts, warnings } = await ask(workspace, fail);
    expect([verdicts, warnings]).toEqual([only('MANIFEST_STALE'), []]);
  });

  test('seconds since 1970 do as well', async () => {
    publish(workspace, manifestText({ builtAt: Math.floor(NOW.getTime() / 1000) - 91 * 86_400 }));
    expect(codes((await ask(workspace)).warnings)).toEqual(['MANIFEST_STALE']);
  });

  test('a few minutes in the future are a clock that differs', async () => {
    built(-2 / 1440);
    expect((await ask(workspace)).verdicts).toEqual(ALL_PASS);
    built(-6 / 1440);
    expect((await ask(workspace)).verdicts).toEqual(only('MANIFEST_MALFORMED'));
  });

  test('without a build time the proven time of the signature counts', async () => {
    publish(workspace, manifestText({ builtAt: undefined }));
    expect((await ask(workspace, fail)).verdicts).toEqual(ALL_PASS);
    const now = new Date(world.at.getTime() + 91 * DAY);
    expect((await ask(workspace, { ...fail, now })).verdicts).toEqual(only('MANIFEST_STALE'));
    expect((await ask(workspace, { now })).warnings[0]?.message).toContain('signed 91 days ago');
  });

  test('an age that nobody proves is a warning, or malformed where it must be known', async () => {
    publish(workspace, manifestText({ builtAt: undefined }));
    const unsigned = { signedBy: undefined };
    const { warnings, verdicts } = await ask(workspace, { require: [requirement(unsigned)] });
    expect([codes(warnings), verdicts]).toEqual([['MANIFEST_STALE'], ALL_PASS]);
    const strict = await ask(workspace, { require: [requirement({ ...unsigned, maxAge: { ms: DAY, then: 'fail' } })] });
    expect(strict.verdicts).toEqual(only('MANIFEST_MALFORMED'));
  });
});

describe('facts that are compared', () => {
  const lock = { name: 'flake.lock', pointer: '/lockfiles/flake.lock', fileSha256: 'flake.lock' };
  const revision = {
    name: 'source revision',
    pointer: '/sourceRevision',
    value: 'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3',
  };
  const asked = async (...compare: readonly ManifestComparison[]) =>
    ask(workspace, { require: [requirement({ compare })] });

  test('all hold', async () => {
    expect((await asked(lock, revision)).verdicts).toEqual(ALL_PASS);
    publish(
      workspace,
      manifestText({ lockfiles: { 'flake.lock': `sha256:${sha256('the lock file\n').toUpperCase()}` } }),
    );
    expect((await asked(lock)).verdicts).toEqual(ALL_PASS);
  });

  test('a lock file of another checkout', async () => {
    workspace.write('flake.lock', 'another lock file\n');
    const { verdicts, refusals } = await asked(lock);
    expect(verdicts).toEqual(only('CLAIM_MISMATCH'));
    expect(refusals[0]).toMatchObject({ expected: sha256('another lock file\n'), actual: sha256('the lock file\n') });
    expect(refusals[0]?.message).toContain('flake.lock');
  });

  test('another revision, a longer one, none', async () => {
    expect((await asked({ ...revision, value: 'a94a8fe' })).verdicts).toEqual(only('CLAIM_MISMATCH'));
    expect((await asked({ ...revision, pointer: '/nowhere' })).verdicts).toEqual(only('MANIFEST_MALFORMED'));
    expect((await asked({ ...revision, pointer: '/lockfiles' })).verdicts).toEqual(only('MANIFEST_MALFORMED'));
    expect((await asked({ ...revision, pointer: '/__proto__/constructor' })).verdicts).toEqual(
      only('MANIFEST_MALFORMED'),
    );
  });

  test('a number compares as its digits, unless readers round it', async () => {
    const number = { name: 'run', pointer: '/run', value: '9007199254740992' };
    publish(workspace, manifestText({ run: 42 }));
    expect((await asked({ ...number, value: '42' })).verdicts).toEqual(ALL_PASS);
    publish(workspace, manifestText().replace('{', '{"run":9007199254740993,'));
    expect((await asked(number)).verdicts).toEqual(only('MANIFEST_MALFORMED'));
  });

  test('a file that is absent', async () => {
    const { verdicts, refusals } = await asked({ ...lock, fileSha256: 'Cargo.lock' });
    expect(verdicts).toEqual(only('ARTIFACT_NOT_FOUND'));
    expect(refusals[0]?.message).toBe(
      `flake.lock of the manifest ${MANIFEST} cannot be compared: Cargo.lock does not exist`,
    );
  });
});

describe('artifacts', () => {
  test('one byte changed: the role is named', async () => {
    workspace.write(KERNEL, 'The kernel\n');
    const { verdicts, refusals } = await ask(workspace);
    expect(verdicts).toEqual({ ...ALL_PASS, [KERNEL]: 'CHECKSUM_MISMATCH' });
    expect(refusals[0]?.message).toBe(
      `kernel SHA-256 mismatch: ${KERNEL} is not the file that the manifest ${MANIFEST} records`,
    );
  });

  test('without a role the file is named', async () => {
    workspace.write(ROOTFS, 'x');
    expect(await messageOf({ require: [requirement({ roles: {} })] })).toMatch(
      /^dev-rootfs-x86_64\.ext4 SHA-256 mismatch: /,
    );
  });

  test('kernel and root filesystem that changed places', async () => {
    workspace.write(KERNEL, CONTENT[ROOTFS]);
    workspace.write(ROOTFS, CONTENT[KERNEL]);
    const { verdicts, refusals } = await ask(workspace);
    expect(verdicts).toEqual({ [MANIFEST]: 'pass', [KERNEL]: 'CHECKSUM_MISMATCH', [ROOTFS]: 'CHECKSUM_MISMATCH' });
    expect(refusals[0]?.hint).toContain('dev-');
  });

  test('manifest and artifacts of different releases', async () => {
    publish(workspace, manifestText({ artifacts: [entry('dev-vmlinux-x86_64', 'an older kernel\n'), ROOTFS_ENTRY] }));
    expect((await ask(workspace)).verdicts).toEqual({ ...ALL_PASS, [KERNEL]: 'CHECKSUM_MISMATCH' });
  });

  test('a size that is not the recorded one', async () => {
    publish(workspace, manifestText({ artifacts: [{ ...KERNEL_ENTRY, size: 12 }, ROOTFS_ENTRY] }));
    const { verdicts, refusals } = await ask(workspace);
    expect(verdicts).toEqual({ ...ALL_PASS, [KERNEL]: 'CHECKSUM_MISMATCH' });
    expect(refusals[0]).toMatchObject({ expected: '12 bytes', actual: '11 bytes' });
    publish(workspace, manifestText({ artifacts: [{ ...KERNEL_ENTRY, size: undefined }, ROOTFS_ENTRY] }));
    expect((await ask(workspace)).verdicts).toEqual(ALL_PASS);
  });

  test('a recorded artifact that is absent, whatever the rule names', async () => {
    publish(workspace, manifestText({ artifacts: [KERNEL_ENTRY, ROOTFS_ENTRY, entry('sub/initrd', 'x')] }));
    const expected = { ...ALL_PASS, 'dist/sub/initrd': 'LISTED_FILE_MISSING' };
    expect((await ask(workspace)).verdicts).toEqual(expected);
    const named = await ask(workspace, { rule: { artifacts: [KERNEL] } });
    expect(named.verdicts).toEqual(expected);
    expect(named.row('dist/sub/initrd').checks[0]?.check).toBe('manifest');
    workspace.write('dist/sub/initrd', 'x');
    expect((await ask(workspace)).verdicts).toEqual({ ...ALL_PASS, 'dist/sub/initrd': 'pass' });
  });

  test('a link in the place of a recorded artifact', async () => {
    publish(workspace, manifestText({ artifacts: [KERNEL_ENTRY, ROOTFS_ENTRY, entry('linked', 'the kernel\n')] }));
    workspace.link('dist/linked', 'dev-vmlinux-x86_64');
    expect((await ask(workspace)).verdicts).toEqual({ ...ALL_PASS, 'dist/linked': 'UNSAFE_PATH' });
  });

  test('a file that the rule names and no manifest records', async () => {
    workspace.write('dist/extra.bin', 'x');
    const { verdicts, refusals, extra } = await ask(workspace, { rule: { artifacts: ['dist/*'] } });
    expect(verdicts).toEqual({ ...ALL_PASS, 'dist/extra.bin': 'MANIFEST_UNLISTED' });
    expect(refusals[0]).toMatchObject({ expected: 'an entry named "extra.bin"', actual: 'none' });
    expect(extra).toEqual([]);
  });

  test('names compare exactly, and from the folder of the manifest', async () => {
    workspace.write('dist/Dev-vmlinux-x86_64', CONTENT[KERNEL]);
    workspace.write('other/dev-vmlinux-x86_64', CONTENT[KERNEL]);
    const artifacts = ['dist/Dev*', 'other/*'];
    const { verdicts, refusals } = await ask(workspace, { rule: { artifacts } });
    expect(verdicts).toEqual({
      ...ALL_PASS,
      'dist/Dev-vmlinux-x86_64': 'MANIFEST_UNLISTED',
      'other/dev-vmlinux-x86_64': 'MANIFEST_UNLISTED',
    });
    expect(refusals[0]?.hint).toContain('another spelling');
  });

  test('what a glob sweeps up of manifest and evidence is listed as sidecars', async () => {
    const { verdicts, sidecars } = await ask(workspace, { rule: { artifacts: ['dist/*'] } });
    expect(verdicts).toEqual(ALL_PASS);
    expect(sidecars.map(({ name }) => name).sort()).toEqual([MANIFEST, BUNDLE].sort());
  });

  test('a recorded artifact is one even if its name is that of evidence', async () => {
    workspace.write(`${KERNEL}.sig`, 'tampered');
    publish(
      workspace,
      manifestText({ artifacts: [KERNEL_ENTRY, ROOTFS_ENTRY, entry('dev-vmlinux-x86_64.sig', 'sig')] }),
    );
    const { verdicts, sidecars } = await ask(workspace, {
      require: [requirement({ roles: {} })],
      rule: { artifacts: ['dist/*'] },
    });
    expect(verdicts).toEqual({ ...ALL_PASS, [`${KERNEL}.sig`]: 'CHECKSUM_MISMATCH' });
    expect(sidecars.map(({ name }) => name)).not.toContain(`${KERNEL}.sig`);
  });

  test('digests of what is not on disk', async () => {
    const digest = (content: string, name: string) => ({ name, digests: { sha256: sha256(content) } });
    workspace.remove();
    workspace = release();
    const store = digest(CONTENT[KERNEL], 'kernel in the store');
    const both = [{ ...store, nameless: true }, digest(CONTENT[ROOTFS], 'dev-rootfs-x86_64.ext4')];
    expect((await ask(workspace, { rule: { digests: both } })).verdicts).toEqual({
      [MANIFEST]: 'pass',
      'kernel in the store': 'pass',
      'dev-rootfs-x86_64.ext4': 'pass',
    });
    expect((await ask(workspace, { rule: { digests: [store] } })).verdicts).toMatchObject({
      'kernel in the store': 'MANIFEST_UNLISTED',
    });
    const wrong = [digest('x', 'dev-rootfs-x86_64.ext4'), digest('y', 'unknown')];
    expect((await ask(workspace, { rule: { digests: wrong } })).verdicts).toEqual({
      [MANIFEST]: 'pass',
      [KERNEL]: 'pass',
      'dev-rootfs-x86_64.ext4': 'CHECKSUM_MISMATCH',
      unknown: 'MANIFEST_UNLISTED',
    });
  });
});

describe('several manifests', () => {
  const ARM = 'dist/dev-image-aarch64.manifest.json';
  const both = (changes: Parameters<typeof requirement>[0] = {}): Question => ({
    require: [requirement({ files: [MANIFEST, ARM], arch: undefined, roles: {}, ...changes })],
  });

  test('an artifact is in one of them at least', async () => {
    workspace.write('dist/dev-vmlinux-aarch64', 'arm\n');
    publish(workspace, manifestText({ artifacts: [entry('dev-vmlinux-aarch64', 'arm\n')] }), { file: ARM });
    const { verdicts } = await ask(workspace, both());
    expect(verdicts).toEqual({ ...ALL_PASS, [ARM]: 'pass', 'dist/dev-vmlinux-aarch64': 'pass' });
  });

  test('every entry for its name must match', async () => {
    publish(workspace, manifestText({ artifacts: [entry('dev-vmlinux-x86_64', 'other\n')] }), { file: ARM });
    expect((await ask(workspace, both())).verdicts).toEqual({
      ...ALL_PASS,
      [ARM]: 'pass',
      [KERNEL]: 'CHECKSUM_MISMATCH',
    });
  });

  test('one that is refused refuses all', async () => {
    workspace.write(ARM, manifestText());
    expect((await ask(workspace, both())).verdicts).toEqual({
      [MANIFEST]: 'pass',
      [ARM]: 'BUNDLE_MISSING',
      [KERNEL]: 'BUNDLE_MISSING',
      [ROOTFS]: 'BUNDLE_MISSING',
    });
  });
});

describe('extra files', () => {
  test('are told, up to twenty, without those that have a use', async () => {
    workspace.write('dist/forgotten.bin', 'x');
    workspace.write('dist/trusted_root.json', '{}');
    const { extra, verdicts } = await ask(workspace);
    expect(verdicts).toEqual(ALL_PASS);
    expect(extra).toHaveLength(1);
    expect(extra[0]).toMatchObject({ code: 'MANIFEST_UNLISTED', at: { file: MANIFEST } });
    expect(extra[0]?.message).toContain('"forgotten.bin"');
    for (let number = 0; number < 30; number++) workspace.write(`dist/more-${number}`, 'x');
    const [many] = (await ask(workspace)).extra;
    expect(many?.message).toContain('and 12 more');
  });

  test('checksum lists are none, and what only has the name of evidence is one', async () => {
    workspace.write(
      'dist/SHA256SUMS',
      `${sha256(CONTENT[KERNEL])}  dev-vmlinux-x86_64\n${sha256(CONTENT[ROOTFS])}  dev-rootfs-x86_64.ext4\n`,
    );
    const list = { kind: 'checksum' as const, lists: ['dist/SHA256SUMS'], complete: false };
    const { extra, verdicts } = await ask(workspace, { require: [requirement(), list] });
    expect([extra, verdicts]).toEqual([[], ALL_PASS]);
    workspace.write('dist/SHA256SUMS.bundle', 'x');
    workspace.write(`${KERNEL}.sigstore.json`, 'x');
    const [named] = (await ask(workspace, { require: [requirement(), list] })).extra;
    expect(named?.message).toContain('"SHA256SUMS.bundle"');
    expect(named?.message).toContain('"dev-vmlinux-x86_64.sigstore.json"');
  });
});

describe('emergency switches', () => {
  const waived = (check: 'signature' | 'checksum') => ({ kind: 'waived' as const, check, reason: 'Sigstore is down' });

  test('without signatures digests still count, and nothing is called verified', async () => {
    workspace.write(BUNDLE, 'broken');
    const require = [requirement({ signedBy: undefined }), waived('signature')];
    const outcome = await ask(workspace, { require, roots: false });
    expect(outcome.verdicts).toEqual({ [MANIFEST]: 'waived', [KERNEL]: 'waived', [ROOTFS]: 'waived' });
    expect(outcome.row(KERNEL).integrityOnly).toBe(false);
    workspace.write(KERNEL, 'x');
    expect((await ask(workspace, { require })).verdicts[KERNEL]).toBe('CHECKSUM_MISMATCH');
  });

  test('an unsigned manifest authenticates nobody', async () => {
    const { row } = await ask(workspace, { require: [requirement({ signedBy: undefined })] });
    expect([row(MANIFEST).integrityOnly, row(KERNEL).integrityOnly]).toEqual([true, true]);
  });

  test('without digests the signature still counts, and artifacts must be recorded', async () => {
    workspace.write(KERNEL, 'x');
    workspace.write('dist/extra', 'x');
    const require = [requirement({ digestsWaived: 'the publisher mends the list' })];
    const { verdicts, row } = await ask(workspace, { require, rule: { artifacts: ['dist/*'] } });
    expect(verdicts).toEqual({
      [MANIFEST]: 'pass',
      [KERNEL]: 'waived',
      [ROOTFS]: 'waived',
      'dist/extra': 'MANIFEST_UNLISTED',
    });
    expect(row(KERNEL).checks).toEqual([
      {
        check: 'manifest',
        status: 'waived',
        reason: 'the publisher mends the list',
        namedBy: [expect.objectContaining({ kind: 'manifest', version: 'v0.14.0' })],
      },
    ]);
    workspace.write(MANIFEST, manifestText({ arch: 'x' }));
    expect((await ask(workspace, { require })).verdicts).toEqual(only('SIGNATURE_INVALID'));
  });
});

test('signed checksum lists find their evidence by template too', async () => {
  const list = `${sha256(CONTENT[KERNEL])}  dev-vmlinux-x86_64\n`;
  workspace.write('dist/SHA256SUMS', list);
  workspace.write('proofs/list.bundle', bundleJson(world.sign(list)));
  const evidence = { bundles: [parseTemplate('proofs/list.bundle')], signatures: [], certificates: [] };
  const checksum = {
    kind: 'checksum' as const,
    lists: ['dist/SHA256SUMS'],
    complete: false,
    signedBy: signedBy(),
    evidence,
  };
  const { verdicts, row } = await ask(workspace, { require: [checksum] });
  expect([verdicts, row(KERNEL).integrityOnly]).toEqual([{ [KERNEL]: 'pass' }, false]);
  workspace.write('proofs/list.bundle', bundleJson(world.sign(`${list}\n`)));
  const codes = async (requirement: ChecksumRequirement) =>
    (await ask(workspace, { require: [requirement] })).refusals.map(({ code }) => code);
  expect(await codes(checksum)).toEqual(['SIGNATURE_INVALID']);
  expect(await codes({ kind: 'checksum', lists: checksum.lists, complete: false, signedBy: signedBy() })).toEqual([
    'BUNDLE_MISSING',
  ]);
});

test('of a clearsigned manifest only the signed text counts', async () => {
  const key = await makeKey();
  const certificate = await readKey({ armoredKey: key.publicKey });
  const fingerprint = certificate.getFingerprint();
  const signer = { kind: 'openpgp', name: 'key', file: 'key.asc', fingerprint, certificate } as const;
  const require = [requirement({ signedBy: signedBy(signer), maxAge: { ms: DAY, then: 'warn' } })];
  rmSync(workspace.at(BUNDLE));
  const document = await clearsign(manifestText(), key);
  workspace.write(MANIFEST, document);
  const now = new Date();
  expect((await ask(workspace, { require, now })).verdicts).toEqual(ALL_PASS);
  workspace.write(MANIFEST, `${manifestText()}\n${document}`);
  expect((await ask(workspace, { require, now })).verdicts).toEqual(only('OPENPGP_INVALID'));
  workspace.write(MANIFEST, document.replace('v0.14.0', 'v0.14.1'));
  expect((await ask(workspace, { require, now })).verdicts).toEqual(only('OPENPGP_INVALID'));
});

describe('in the reports', () => {
  const shown = async (): Promise<string> => {
    const { artifacts, sidecars, warnings, extra } = await ask(workspace);
    const verdict = decideVerdict(artifacts, sidecars, [...warnings, ...extra]);
    const lines = terminalText(verdict, facts).groups.flatMap((group) => [group.title, ...group.lines]);
    const notes = annotations(verdict, facts).map(({ title, message }) => `${title} ${message}`);
    return [summary(verdict, facts), ...lines.map(({ text }) => text), ...notes].join('\n');
  };

  test('a manifest says what it states, an artifact its role', async () => {
    const text = await shown();
    expect(text).toContain('signed manifest · version v0.14.0 ·');
    expect(text).toContain('signed manifest, kernel');
    expect(text).toContain('3 artifacts verified');
  });

  test('what a manifest states cannot become markup', async () => {
    publish(workspace, manifestText({ version: '<img src=x>', arch: '@everyone' }));
    const require = [requirement({ version: undefined, arch: undefined })];
    const { artifacts } = await ask(workspace, { require });
    expect(artifacts.every(({ result }) => result === 'pass')).toBe(true);
    const text = summary(decideVerdict(artifacts, [], []), facts);
    expect(text).not.toContain('<img');
    expect(text).not.toContain('@everyone');
  });

  test('a mismatch and an extra file are named', async () => {
    workspace.write(KERNEL, 'x');
    workspace.write('dist/extra.bin', 'x');
    const text = await shown();
    expect(text).toContain('kernel SHA-256 mismatch: ');
    expect(text).toContain('Extra file beside the manifest');
  });
});
