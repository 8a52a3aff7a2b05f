/** One run in shares, and one verdict of their reports: what whole runs say, and no less; and each way in which reports do not fit. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { createHash, sign as signBytes } from 'node:crypto';
import { IDENTITY, ISSUER } from '../support/checking.ts';
import { runGate, type GateOptions, type GateResult } from '../support/gate.ts';
import { bundleJson, createWorld, makeKeys } from '../support/sigstore/index.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';
import { parseShard, shardOf } from '../../src/formats/shard.js';

const world = createWorld();
const NAMES = Array.from({ length: 12 }, (_, index) => `dist/tool-${index}.bin`);
const RUN = { GITHUB_RUN_ID: '4711', GITHUB_RUN_ATTEMPT: '1' };
const SIGNED = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', ISSUER, '--trusted-root', 'root.json'];
const ARGS = ['--artifacts', 'dist/*', ...SIGNED, '--offline'];
const SHARES = 3;

let workspace: Workspace;
afterEach(() => {
  workspace.remove();
});

const bytesOf = (name: string): Buffer => Buffer.from(`bytes of ${name}`);
const bundles = (commit: (name: string) => string | undefined = () => undefined): Record<string, string | Buffer> =>
  Object.fromEntries(
    NAMES.flatMap((name): [string, string | Buffer][] => {
      const digest = commit(name);
      const claims = digest === undefined ? {} : { workflow: { sha: digest } };
      return [
        [name, bytesOf(name)],
        [`${name}.sigstore.json`, bundleJson(world.sign(bytesOf(name), claims))],
      ];
    }),
  );

function prepare(files: Readonly<Record<string, string | Buffer>> = bundles()): void {
  workspace = createWorkspace({ 'root.json': world.trustedRootJson, ...files });
}

async function share(
  index: number,
  args: readonly string[] = ARGS,
  env: GateOptions['env'] = RUN,
): Promise<GateResult> {
  const result = await runGate(workspace, [...args, '--shard', `${index}/${SHARES}`], { env });
  workspace.write(`shares/${index}.json`, JSON.stringify(result.report));
  return result;
}

async function shares(args: readonly string[] = ARGS): Promise<readonly GateResult[]> {
  const results: GateResult[] = [];
  for (let index = 1; index <= SHARES; index++) results.push(await share(index, args));
  return results;
}

const merge = (args: readonly string[] = [], env: GateOptions['env'] = RUN): Promise<GateResult> =>
  runGate(workspace, ['--merge', 'shares/*.json', ...args], { env });

/** Changes the report of a share as someone would who can write it. */
function alter(index: number, change: (report: any) => void): void {
  const report = JSON.parse(workspace.read(`shares/${index}.json`).toString('utf8'));
  change(report);
  workspace.write(`shares/${index}.json`, JSON.stringify(report));
}

const rows = ({ report }: GateResult): unknown => {
  const sorted = [...report.artifacts].sort((a: any, b: any) => (a.name < b.name ? -1 : 1));
  return { artifacts: sorted, counts: report.counts, result: report.result };
};

describe('shares of a whole that is proven', () => {
  test('come to what one run says, artifact by artifact', async () => {
    prepare();
    const whole = await runGate(workspace, ARGS);
    const parts = await shares();
    expect(parts.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    expect(parts.every(({ report }) => report.artifacts.length > 0)).toBe(true);
    // Nothing of a share alone is handed to later steps.
    expect(new Set(parts.map(({ outputs }) => outputs['verified-digests']))).toEqual(new Set(['{}']));
    expect(parts[0]!.log).toContain('Nothing is proven before `merge`');
    const merged = await merge();
    expect(merged.exitCode).toBe(0);
    expect(rows(merged)).toEqual(rows(whole));
    expect(merged.outputs['verified-digests']).toBe(whole.outputs['verified-digests']);
    expect(merged.report.merged).toMatchObject({ count: 3, run: { id: '4711', attempt: '1' }, names: { count: 24 } });
    expect(merged.report.policy.digest).toBe(parts[0]!.report.policy.digest);
  });

  test('may be empty, and say so', async () => {
    const [name = ''] = NAMES;
    prepare({ [name]: bytesOf(name), SHA256SUMS: `${sha256(bytesOf(name))}  ${name}\n` });
    const parts = await shares(['--artifacts', name, '--checksums', 'SHA256SUMS']);
    expect(parts.map(({ exitCode, report }) => [exitCode, report.artifacts.length]).sort()).toEqual([
      [0, 0],
      [0, 0],
      [0, 1],
    ]);
    expect(await merge()).toMatchObject({ exitCode: 0, report: { counts: { artifacts: 1, integrityOnly: 1 } } });
  });

  test('hold signatures among the artifacts, which a key must bear', async () => {
    const { privateKey, publicKey } = makeKeys();
    prepare({
      ...Object.fromEntries(
        NAMES.flatMap((name): [string, Buffer][] => [
          [name, bytesOf(name)],
          [`${name}.sig`, signBytes('sha256', bytesOf(name), privateKey)],
        ]),
      ),
      'dist/stray.bin.sig': Buffer.from('no signature'),
      'key.pub': publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    });
    const args = ['--artifacts', 'dist/*', '--key', 'key.pub', '--transparency-log', 'none', '--offline'];
    const whole = await runGate(workspace, args);
    await shares(args);
    const merged = await merge();
    // What has the name of a signature and is none of an artifact is an artifact, and unsigned.
    expect(merged.exitCode).toBe(1);
    expect(rows(merged)).toEqual(rows(whole));
  });

  test('read manifests, lists and sidecars as one run does', async () => {
    const list = NAMES.map((name) => `${sha256(bytesOf(name))}  ${name}\n`).join('');
    prepare({
      ...Object.fromEntries(NAMES.map((name) => [name, bytesOf(name)])),
      SHA256SUMS: `${list}${sha256(Buffer.from('gone'))}  dist/gone.bin\n`,
      'SHA256SUMS.sigstore.json': bundleJson(
        world.sign(Buffer.from(`${list}${sha256(Buffer.from('gone'))}  dist/gone.bin\n`)),
      ),
    });
    const args = [...ARGS, '--checksums', 'SHA256SUMS', '--checksums-signed', '--checksums-complete'];
    const whole = await runGate(workspace, args);
    await shares(args);
    const merged = await merge();
    expect(whole.report.artifacts[0].checks[0].code).toBe('LISTED_FILE_MISSING');
    expect(rows(merged)).toEqual(rows(whole));
  });
});

describe('shares that do not fit', () => {
  const LEFT_OUT = 'SHARD_MISSING';
  const OTHER = 'SHARD_MISMATCH';
  const UNTRUE = 'SHARD_MALFORMED';

  test.each([
    [
      'one is missing',
      LEFT_OUT,
      () => workspace.write('shares/2.json', workspace.read('shares/1.json')),
      'share 2 of 3 is missing',
    ],
    ['one is there twice', LEFT_OUT, () => workspace.write('shares/x.json', workspace.read('shares/1.json')), 'twice'],
    [
      'an artifact is taken out, with its count',
      LEFT_OUT,
      () => {
        alter(1, drop);
      },
      'are not those that the shares found',
    ],
    [
      'a count is raised',
      UNTRUE,
      () => {
        alter(1, (report) => report.counts.passed++);
      },
      'counts.passed',
    ],
    [
      'a failure is called a pass',
      UNTRUE,
      () => {
        alter(1, (report) => (report.artifacts[0].checks = []));
      },
      'artifacts[0].result',
    ],
    [
      'the result is another',
      UNTRUE,
      () => {
        alter(1, (report) => (report.result = 'waived'));
      },
      'result',
    ],
    [
      'a pass has no evidence',
      UNTRUE,
      () => {
        alter(1, (report) => delete report.artifacts[0].checks[0].evidence);
      },
      'evidence',
    ],
    [
      'an artifact of another share is in it',
      UNTRUE,
      () => {
        alter(1, (report) => (report.artifacts[0].name = foreign(1)));
      },
      'this share',
    ],
    [
      'a pattern is called a pass',
      UNTRUE,
      () => {
        alter(1, (report) => (report.artifacts[0].kind = 'run'));
      },
      'without artifact',
    ],
    [
      'the policy is another',
      OTHER,
      () => {
        alter(1, (report) => (report.policy.digest = `sha256:${'0'.repeat(64)}`));
      },
      'another policy',
    ],
    [
      'the inputs are others',
      OTHER,
      () => {
        alter(2, ({ shard }) => (shard.call = `sha256:${'0'.repeat(64)}`));
      },
      'other inputs',
    ],
    [
      'the run is another',
      OTHER,
      () => {
        alter(2, ({ shard }) => (shard.run.id = '4712'));
      },
      'not of this run',
    ],
    [
      'the attempt is another',
      OTHER,
      () => {
        alter(3, ({ shard }) => (shard.run.attempt = '2'));
      },
      'not of this run',
    ],
    [
      'the names are others',
      OTHER,
      () => {
        alter(3, ({ shard }) => shard.names.count++);
      },
      'another list of names',
    ],
    [
      'the number of shares is another',
      OTHER,
      () => {
        alter(3, ({ shard }) => (shard.count = 6));
      },
      'this share',
    ],
    [
      'the trusted root is another',
      OTHER,
      () => {
        alter(1, ({ trustRoots: [root] }) => (root.digest = `sha256:${'0'.repeat(64)}`));
      },
      'other trusted roots',
    ],
    [
      'another version wrote it',
      UNTRUE,
      () => {
        alter(1, (report) => (report.version = '0.0.9'));
      },
      'version',
    ],
    ['a name is given twice', UNTRUE, () => workspace.write('shares/1.json', '{"version":"1","version":"2"}'), 'twice'],
    [
      'it is cut off',
      UNTRUE,
      () => workspace.write('shares/1.json', workspace.read('shares/1.json').subarray(0, 4000)),
      'cannot be used',
    ],
    ['it is no report', UNTRUE, () => workspace.write('shares/1.json', '[]'), 'not an object'],
    [
      'its run had no verdict',
      UNTRUE,
      () => {
        alter(1, (report) => (report.error = { message: 'crashed' }));
      },
      'without a verdict',
    ],
    [
      'it is of a whole run',
      UNTRUE,
      () => {
        alter(1, (report) => delete report.shard);
      },
      'not the report of a share',
    ],
  ] as const)('%s', async (_what, code, change, words) => {
    prepare();
    await shares();
    change();
    const merged = await merge();
    expect(merged.exitCode).toBe(1);
    const refusals = merged.checks.filter(({ status }) => status === 'fail');
    expect(refusals.map((one) => one.code)).toContain(words === 'this share' && code === OTHER ? UNTRUE : code);
    expect(refusals.map((one) => one.message).join('\n')).toContain(words);
    // What fits no whole proves nothing.
    expect(merged.report.counts.passed).toBe(0);
    expect(merged.outputs['verified-digests']).toBe('{}');
  });

  test('a file that only one share has', async () => {
    prepare();
    await share(1);
    await share(2);
    workspace.write('dist/late.bin', 'late');
    await share(3);
    expect(await merge()).toMatchObject({ exitCode: 1, verdict: OTHER });
  });

  test('other demands, though the file of the policy is the same', async () => {
    prepare({ ...bundles(), 'policy.yml': policy('source-digest', '{who}') });
    const args = ['--policy', 'policy.yml', '--trusted-root', 'root.json', '--offline'];
    await share(1, [...args, '--var', `who=${IDENTITY}`]);
    await share(2, [...args, '--var', `who=${IDENTITY}`]);
    await share(3, [...args, '--var', 'who=https://github.com/other/one/.github/workflows/r.yml@refs/heads/main']);
    expect(await merge()).toMatchObject({ exitCode: 1, verdict: OTHER });
  });

  test('one that found something refused, whatever else', async () => {
    prepare({ ...bundles(), [NAMES[3]!]: 'other bytes' });
    const parts = await shares();
    expect(parts.map(({ exitCode }) => exitCode).sort()).toEqual([0, 0, 1]);
    expect(await merge()).toMatchObject({ exitCode: 1, report: { counts: { passed: 11, failed: 1 } } });
    workspace.write('shares/other.json', '{}');
    expect(await merge()).toMatchObject({ exitCode: 1, report: { counts: { passed: 0, failed: 2 } } });
  });

  test('a pattern that matches nothing is each share’s failure, and one of the whole', async () => {
    prepare();
    const parts = await shares([...ARGS, '--artifacts', 'docs/*']);
    expect(parts.map(({ exitCode }) => exitCode)).toEqual([1, 1, 1]);
    const merged = await merge();
    expect(merged.report.artifacts.filter(({ kind }: any) => kind === 'run')).toHaveLength(1);
    expect(merged).toMatchObject({ exitCode: 1, report: { counts: { passed: 12, failed: 1 } } });
  });

  test('more reports than shares can be', async () => {
    prepare({});
    for (let index = 0; index <= 256; index++) workspace.write(`shares/${index}.json`, '{}');
    expect(await merge()).toMatchObject({ exitCode: 1, verdict: 'LIMIT_EXCEEDED' });
  });

  test('no report at all', async () => {
    prepare({});
    expect(await merge()).toMatchObject({ exitCode: 1, verdict: 'ARTIFACT_NOT_FOUND' });
  });

  test('another policy than the pinned one', async () => {
    prepare();
    const [first] = await shares();
    const { digest } = first!.report.policy;
    expect(await merge(['--policy-digest', digest])).toMatchObject({ exitCode: 0 });
    expect(await merge(['--policy-digest', `sha256:${'0'.repeat(64)}`])).toMatchObject({ exitCode: 1, verdict: OTHER });
    expect(await merge([], { ...RUN, GITHUB_RUN_ATTEMPT: '2' })).toMatchObject({ exitCode: 1, verdict: OTHER });
  });
});

describe('`same` across shares', () => {
  const args = ['--policy', 'policy.yml', '--trusted-root', 'root.json', '--offline'];
  const [one, other] = ['a'.repeat(40), 'b'.repeat(40)];

  test('holds where all come from one commit', async () => {
    prepare({ ...bundles(() => one), 'policy.yml': policy('source-digest') });
    await shares(args);
    expect(await merge()).toMatchObject({ exitCode: 0, report: { counts: { passed: 12 } } });
  });

  test('fails where shares come from different commits, though each share alone does not see it', async () => {
    prepare({
      ...bundles((name) => (shardOf(name, SHARES) === 2 ? other : one)),
      'policy.yml': policy('source-digest'),
    });
    const parts = await shares(args);
    expect(parts.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    const merged = await merge();
    expect(merged).toMatchObject({ exitCode: 1, verdict: 'CLAIM_MISMATCH' });
    expect(rows(merged)).toEqual(rows(await runGate(workspace, args)));
  });

  test('is no longer demanded by nobody: reports that leave the rule out differ', async () => {
    prepare({ ...bundles(() => one), 'policy.yml': policy('source-digest') });
    await shares(args);
    alter(2, ({ shard }) => (shard.same = []));
    expect(await merge()).toMatchObject({ exitCode: 1, verdict: 'SHARD_MISMATCH' });
  });
});

describe('the configuration', () => {
  const refused = async (args: readonly string[], env: GateOptions['env'] = RUN): Promise<string> => {
    prepare();
    const { exitCode, log } = await runGate(workspace, args, { env });
    workspace.remove();
    expect(exitCode).toBe(2);
    return log;
  };

  test.each(['0/3', '4/3', '1/257', '1', '01/3', '1/3/3', '-1/3', 'a/b', ' 1 / 3'])('the share %p', async (text) => {
    expect(await refused([...ARGS, '--shard', text])).toContain('is not a share');
    expect(parseShard(text)).toBeUndefined();
  });

  test.each([
    ['--verified-dir', 'out'],
    ['--install'],
    ['--vsa', 'vsa.json', '--vsa-resource', 'pkg:a/b', '--vsa-verifier', 'https://a.example'],
  ])('a share hands nothing over: %p', async (...args) => {
    expect(await refused([...ARGS, '--shard', '1/3', ...args])).toContain(
      'a share does not know whether the others passed',
    );
  });

  test('a run must be known', async () => {
    expect(await refused([...ARGS, '--shard', '1/3'], {})).toContain('GITHUB_RUN_ID');
  });

  test.each([[['--artifacts', 'dist/*']], [['--verified-dir', 'out']], [['--shard', '1/3']], [['--offline']]])(
    'nothing stands beside `merge`: %p',
    async (args) => {
      expect(await refused(['--merge', 'shares/*.json', ...args])).toContain('together with `merge`');
    },
  );
});

test('a share is told by the name alone, and about as large as the others', () => {
  prepare({});
  const counts = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let index = 0; index < 8000; index++) counts[shardOf(`dist/tool-${index}.tar.gz`, 8) - 1]!++;
  expect(Math.min(...counts)).toBeGreaterThan(900);
  expect(shardOf('dist/tool-0.tar.gz', 8)).toBe(shardOf('dist/tool-0.tar.gz', 8));
  // The digest of the name, by hand.
  expect(shardOf('a', 256)).toBe((createHash('sha256').update('a').digest().readUIntBE(0, 6) % 256) + 1);
});

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function drop(report: any): void {
  report.artifacts.shift();
  report.counts.artifacts--;
  report.counts.passed--;
}

function foreign(index: number): string {
  return NAMES.find((name) => shardOf(name, SHARES) !== index) ?? '';
}

function policy(same: string, identity = IDENTITY): string {
  return `version: 1
signers:
  release: { identity: "${identity}", issuer: "${ISSUER}" }
rules:
  - name: tools
    artifacts: ["dist/*"]
    same: ["${same}"]
    require:
      - signature: { by: [release] }
`;
}
