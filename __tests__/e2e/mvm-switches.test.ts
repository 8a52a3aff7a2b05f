/** The emergency switches over mvm's release, mistakes in its policy, and the counters of a host that runs it again and again. */
import { describe, expect, test } from '@jest/globals';
import {
  ARCHIVES,
  example,
  flipped,
  listIn,
  listOf,
  namesOf,
  RECALL,
  RELEASE,
  whileServing,
  type Files,
  withOwnList,
} from './mvm.ts';
import { askAction, askCommand, expectEnding, layOut, type Judged, type Scene } from './mvm-ending.ts';
import { having, POLICY, PUBLISHED, replaced, rows, type Row } from './mvm-rows.ts';

const [ARCHIVE = ''] = ARCHIVES;
const names = namesOf('dev', 'x86_64');
const MANIFEST = `dist/${names.manifest}`;
const KERNEL = `dist/${names.kernel}`;
const ROOTFS = `dist/${names.rootfs}`;
const RECALLED = { recalls: listIn('', listOf(8, RECALL)) };
const flip = (name: string): Files => ({ [name]: flipped(name, RELEASE[name]!) });

const REASON = 'Rekor is down, see incident 4711';
const UNSIGNED = { 'skip-signatures': 'true', 'skip-reason': REASON };
const UNHASHED = { 'skip-checksums': 'true', 'skip-reason': REASON };
const waived = { exit: 0, result: 'waived', says: [REASON], onTop: [REASON] } as const;
const run = (inputs: NonNullable<Scene['inputs']>, ...files: Files[]): Partial<Scene> => ({
  ...having(...files),
  inputs,
});
const one = (name: string, code: string) => ({ exit: 1, refused: { [name]: code } }) as const;

describe('without signatures', () => {
  rows(
    PUBLISHED,
    ['everything that has no digest is waived, in the open', run(UNSIGNED), waived],
    [
      'signatures that do not hold are let go',
      run(UNSIGNED, flip(`${ARCHIVE}.bundle`), flip(`${MANIFEST}.bundle`)),
      waived,
    ],
    [
      'digests count: the kernel',
      run(UNSIGNED, flip(KERNEL)),
      { ...one(KERNEL, 'CHECKSUM_MISMATCH'), says: ['kernel SHA-256 mismatch'] },
    ],
    ['digests count: an archive', run(UNSIGNED, flip(ARCHIVE)), one(ARCHIVE, 'CHECKSUM_MISMATCH')],
    [
      'the manifest still states its version',
      run(UNSIGNED, { [MANIFEST]: RELEASE[MANIFEST]!.replace('"0.14.0"', '"0.14.1"') }),
      {
        exit: 1,
        refused: {
          [MANIFEST]: 'MANIFEST_VERSION_MISMATCH',
          [KERNEL]: 'MANIFEST_VERSION_MISMATCH',
          [ROOTFS]: 'MANIFEST_VERSION_MISMATCH',
        },
      },
    ],
    [
      'recalls still apply',
      { inputs: UNSIGNED, ...RECALLED },
      { exit: 1, refused: 'REVOKED', says: ['CVE-2026-0001'] },
    ],
    [
      'recalls still apply, unsigned',
      { inputs: UNSIGNED, recalls: { '/revoked-versions.json': listOf(8, RECALL) } },
      { exit: 1, refused: 'REVOKED' },
    ],
    [
      'a trusted root that cannot be read is not needed',
      run({ ...UNSIGNED, 'trusted-root': 'broken.json' }, { 'broken.json': '{' }),
      waived,
    ],
    [
      'with signatures it is',
      run({ 'trusted-root': 'broken.json' }, { 'broken.json': '{' }),
      { exit: 2, says: ['TRUST_ROOT_MALFORMED'] },
    ],
  );
});

describe('without checksums', () => {
  rows(
    PUBLISHED,
    ['digests are waived, in the open', run(UNHASHED), waived],
    ['digests that do not match are let go', run(UNHASHED, flip(KERNEL), flip('dist/checksums-sha256.txt')), waived],
    [
      'signatures count: the manifest',
      run(UNHASHED, flip(MANIFEST)),
      {
        exit: 1,
        refused: { [MANIFEST]: 'SIGNATURE_INVALID', [KERNEL]: 'SIGNATURE_INVALID', [ROOTFS]: 'SIGNATURE_INVALID' },
      },
    ],
    ['signatures count: an archive', run(UNHASHED, flip(ARCHIVE)), one(ARCHIVE, 'SIGNATURE_INVALID')],
    ['recalls still apply', { inputs: UNHASHED, ...RECALLED }, { exit: 1, refused: 'REVOKED' }],
  );
});

describe('without both', () => {
  rows(
    PUBLISHED,
    [
      'all is waived, in the open',
      run({ ...UNSIGNED, ...UNHASHED }, flip(ARCHIVE), flip(KERNEL), flip(`${MANIFEST}.bundle`)),
      waived,
    ],
    ['recalls still apply', { inputs: { ...UNSIGNED, ...UNHASHED }, ...RECALLED }, { exit: 1, refused: 'REVOKED' }],
    [
      'a reason is required',
      { inputs: { 'skip-signatures': 'true', 'skip-checksums': 'true' } },
      { exit: 2, says: ['CONFIG_INVALID', 'skip-reason'] },
    ],
  );
});

/** Asks one face alone. */
async function alone(face: 'action' | 'command', scene: Scene): Promise<Judged & { readonly done: () => void }> {
  const workspace = layOut(scene);
  const asked = { action: askAction, command: askCommand }[face];
  const judged = await whileServing(scene.recalls, (mirror) => asked(scene, workspace, mirror));
  return {
    ...judged,
    done: () => {
      workspace.remove();
    },
  };
}

describe('the variables of the environment', () => {
  const BOTH = { SIGNATURE_GATE_SKIP_COSIGN_VERIFY: '1', SIGNATURE_GATE_SKIP_HASH_VERIFY: '1' };
  const REASONED = { ...PUBLISHED.inputs, 'skip-reason': 'Rekor is down' };
  const cases = [
    ['SIGNATURE_GATE_SKIP_COSIGN_VERIFY', `${ARCHIVE}.bundle`, ARCHIVE, 'SIGNATURE_INVALID'],
    ['SIGNATURE_GATE_SKIP_HASH_VERIFY', KERNEL, KERNEL, 'CHECKSUM_MISMATCH'],
  ] as const;
  test.each(cases)('%s counts for the command alone', async (variable, changed, name, code) => {
    const scene = { ...PUBLISHED, ...having(flip(changed)), env: { [variable]: '1' }, inputs: REASONED };
    const command = await alone('command', scene);
    expectEnding(command, { ...waived, says: ['Rekor is down'], onTop: [] });
    command.done();
    const action = await alone('action', scene);
    expectEnding(action, one(name, code));
    action.done();
  });
  test.each(cases.map(([variable]) => variable))('%s does not do the work of the other', async (variable) => {
    const [, changed, name, code] = cases.find(([other]) => other !== variable)!;
    const scene = { ...PUBLISHED, ...having(flip(changed)), env: { [variable]: '1' }, inputs: REASONED };
    const command = await alone('command', scene);
    expectEnding(command, one(name, code));
    command.done();
  });
  test.each(cases.map(([variable]) => variable))('%s without a reason is a mistake', async (variable) => {
    const command = await alone('command', { ...PUBLISHED, env: { [variable]: '1' } });
    expectEnding(command, { exit: 2, says: [variable, 'without a reason'] });
    command.done();
  });
  test.each(['0', 'true', ''])('only `1` counts, not `%s`', async (value) => {
    const env = Object.fromEntries(Object.keys(BOTH).map((name) => [name, value]));
    const command = await alone('command', { ...PUBLISHED, ...having(flip(KERNEL)), env });
    expectEnding(command, one(KERNEL, 'CHECKSUM_MISMATCH'));
    command.done();
  });
});

describe('a policy', () => {
  const wrong = (of: string, change: { readonly policy: string }, ...says: string[]): Row => [
    of,
    change,
    { exit: 2, says: ['CONFIG_INVALID', ...says] },
  ];
  const unknown = replaced(POLICY, '    version:', '    vesion:');
  const line = (policy: string, words: string): string =>
    `policy.yml:${policy.slice(0, policy.indexOf(words)).split('\n').length}:`;
  rows(
    PUBLISHED,
    wrong('with an unknown key', unknown, line(unknown.policy, 'vesion'), 'vesion'),
    wrong(
      'with an undefined variable',
      replaced(POLICY, '@refs/tags/v{version}', '@refs/tags/v{tag}'),
      line(POLICY, '@refs/tags/v'),
      '{tag}',
    ),
    wrong(
      'with two mistakes, both told at once',
      replaced(unknown.policy, '@refs/tags/v{version}', '@refs/tags/v{tag}'),
      ...[line(unknown.policy, 'vesion'), 'vesion', line(POLICY, '@refs/tags/v'), '{tag}', '2 problems'],
    ),
    [
      "without `revision` the default of the example is nobody's commit",
      { inputs: { var: 'version=0.14.0' } },
      {
        exit: 1,
        refused: Object.fromEntries(
          Object.keys(RELEASE)
            .filter((name) => /image-.*json$|vmlinux|rootfs/.test(name))
            .map((name) => [name, 'CLAIM_MISMATCH']),
        ),
      },
    ],
  );
});

test('of the example, nothing but the mirror, the revision, the trusted root and the form of the list is changed for these tests', () => {
  expect(PUBLISHED.policy).toBe(withOwnList(example('mvm-release.yml')));
});

describe('counters', () => {
  const counted = (text: string, series: string): number =>
    Number(new RegExp(`^${series.replace(/[{}]/g, '\\$&')} (\\d+)$`, 'm').exec(text)?.[1] ?? NaN);
  const refusals = (code: string): string => `signature_gate_refusals_total{code="${code}"}`;
  const METRICS = { ...PUBLISHED.inputs, metrics: 'gate.prom' };
  /** What happens to the release, and by how much which series moves. */
  const HISTORY: readonly (readonly [string, Partial<Scene>, string, number])[] = [
    ['a pass', {}, 'signature_gate_runs_total{result="pass"}', 1],
    ['an invalid signature', having(flip(ARCHIVE)), refusals('SIGNATURE_INVALID'), 1],
    ['an invalid signature is no attack on the list', having(flip(ARCHIVE)), refusals('REVOCATIONS_UNTRUSTED'), 0],
    ['an invalid manifest', having(flip(MANIFEST)), refusals('SIGNATURE_INVALID'), 3],
    ['a changed kernel', having(flip(KERNEL)), refusals('CHECKSUM_MISMATCH'), 1],
    ['a recall', RECALLED, refusals('REVOKED'), 17],
    ['no list at all', { recalls: 404 }, 'signature_gate_warnings_total{code="REVOCATIONS_MISSING"}', 18],
    ['a mistake', replaced(POLICY, '    version:', '    vesion:'), 'signature_gate_runs_total{result="config"}', 1],
  ];
  test.each(['action', 'command'] as const)('of the %s move with each failure and never go back', async (face) => {
    let before: string | undefined;
    for (const [what, change, series, step] of HISTORY) {
      const files = { ...(change.files ?? RELEASE), ...(before !== undefined && { 'gate.prom': before }) };
      const run = await alone(face, { ...PUBLISHED, ...change, files, inputs: METRICS });
      const after = run.workspace.read('gate.prom').toString();
      const moved = counted(after, series) - (before === undefined ? 0 : counted(before, series));
      expect([what, moved]).toEqual([what, step]);
      // A wrong configuration is reported too, without what was counted.
      if (run.report && !run.report.error) expect(run.report.metrics.signature_gate_runs_total).toBeDefined();
      run.done();
      before = after;
    }
    expect(counted(before!, 'signature_gate_runs_total{result="fail"}')).toBe(5);
    expect(counted(before!, refusals('SIGNATURE_INVALID'))).toBe(5);
  });
});
