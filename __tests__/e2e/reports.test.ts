/** What is told, and to whom: report, outputs, annotations, summary, exit code, on every path. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../support/command.ts';
import { runAction } from '../support/runner.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';
import {
  ARTIFACTS,
  CONTENT,
  hash,
  IDENTITY,
  ISSUER,
  judge,
  LINUX,
  LIST,
  listOf,
  MACOS,
  release,
  SIGNER,
  WHOLE,
  WINDOWS,
  withOf,
  world,
  type Inputs,
} from './release.ts';

const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string };
const SHA256 = expect.stringMatching(/^sha256:[0-9a-f]{64}$/);
const DATE = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

describe('the report', () => {
  const proof = (file: string, kind = 'message') => ({
    kind,
    file,
    signer: 'certificate-identity',
    identity: IDENTITY,
    issuer: ISSUER,
    logIndex: expect.stringMatching(/^[0-9]+$/),
    logUrl: expect.stringMatching(/^https:\/\//),
    signedAt: DATE,
    times: [{ at: DATE, by: expect.stringMatching(/^(transparency-log|timestamp-authority)$/) }],
    root: 'trusted_root.json',
    claims: expect.objectContaining({
      sourceRef: 'refs/tags/v1.2.3',
      sourceUri: 'https://github.com/acme/widgets',
      signerUri: IDENTITY,
    }),
  });
  const listed = (line: number) => ({
    check: 'checksum',
    status: 'pass',
    evidence: { kind: 'checksum', file: LIST, line, algorithm: 'sha256' },
  });
  const passed = (name: (typeof ARTIFACTS)[number], line: number, check: string, evidence: unknown) => ({
    kind: 'file',
    name,
    digests: { sha256: hash(CONTENT[name]) },
    size: CONTENT[name].length,
    result: 'pass',
    // No word of evidence of others: the file of Windows has an attestation of another artifact too.
    checks: [{ check, status: 'pass', evidence }, listed(line)],
  });

  test('of a pass, field by field', async () => {
    const w = release();
    const { report, action } = await judge(w, { ...WHOLE, artifacts: 'dist/*', checksums: LIST });
    expect(report).toEqual({
      mediaType: 'application/vnd.signature-gate.report+json;version=1',
      result: 'pass',
      mode: 'enforce',
      startedAt: DATE,
      finishedAt: DATE,
      version,
      policy: { source: 'inputs', digest: SHA256 },
      trustRoots: [{ name: 'trusted_root.json', source: 'file', digest: SHA256 }],
      counts: { artifacts: 3, passed: 3, failed: 0, waived: 0, couldNotLook: 0, integrityOnly: 0 },
      artifacts: [
        passed(LINUX, 1, 'signature', proof(`${LINUX}.sigstore.json`)),
        passed(MACOS, 2, 'signature', proof(`${MACOS}.bundle`)),
        passed(WINDOWS, 3, 'attestation', {
          ...proof(`${WINDOWS}.intoto.jsonl`, 'attestation'),
          predicateType: 'https://slsa.dev/provenance/v1',
          signerClaims: {
            buildType: 'https://actions.github.io/buildtypes/workflow/v1',
            builder: IDENTITY,
          },
          file: expect.stringContaining(`${WINDOWS}.intoto.jsonl`),
        }),
      ],
      sidecars: [
        { name: LIST, of: expect.any(String) },
        { name: `${LIST}.sigstore.json`, of: LIST },
        { name: `${LINUX}.sigstore.json`, of: LINUX },
        { name: `${MACOS}.bundle`, of: MACOS },
        { name: `${WINDOWS}.intoto.jsonl`, of: WINDOWS },
      ],
      warnings: [],
    });
    expect(Date.parse(report!.startedAt)).toBeLessThanOrEqual(Date.parse(report!.finishedAt));
    expect(action.outputs).toEqual({
      result: 'pass',
      verified: '3',
      failed: '0',
      report: w.at('.reports/action.json'),
      sarif: '',
      junit: '',
      codequality: '',
      html: '',
      vsa: '',
      'vsa-predicate': '',
      'vsa-subjects': '',
      metrics: '',
      'install-path': '',
      'verified-digests': JSON.stringify(
        Object.fromEntries(ARTIFACTS.map((name) => [name, `sha256:${hash(CONTENT[name])}`])),
      ),
      'verified-images': '[]',
    });
    expect(action.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    w.remove();
  });

  test('of a refusal, worst first', async () => {
    const w = release();
    w.write(WINDOWS, 'malware\n');
    const inputs = { ...WHOLE, 'certificate-identity': IDENTITY.replace('v1.2.3', 'v1.2.4') };
    const { report, action } = await judge(w, { ...inputs, artifacts: `${LINUX}\n${WINDOWS}\ndist/gone` });
    expect(report!.counts).toEqual({
      artifacts: 3,
      passed: 0,
      failed: 3,
      waived: 0,
      couldNotLook: 0,
      integrityOnly: 0,
    });
    const linux = report!.artifacts.find(({ name }: any) => name === LINUX);
    expect(linux).toEqual({
      kind: 'file',
      name: LINUX,
      digests: { sha256: hash(CONTENT[LINUX]) },
      size: CONTENT[LINUX].length,
      result: 'fail',
      checks: [
        {
          check: 'signature',
          status: 'fail',
          code: 'IDENTITY_MISMATCH',
          message: expect.any(String),
          expected: inputs['certificate-identity'],
          actual: IDENTITY,
          parts: expect.arrayContaining([
            { part: 'owner', expected: 'acme', got: 'acme', equal: true },
            { part: 'ref', expected: 'refs/tags/v1.2.4', got: 'refs/tags/v1.2.3', equal: false },
          ]),
          hint: expect.any(String),
          at: { file: `${LINUX}.sigstore.json` },
          evidence: expect.objectContaining({ identity: IDENTITY, issuer: ISSUER }),
        },
      ],
    });
    expect(report!.artifacts.find(({ name }: any) => name === 'dist/gone')).toMatchObject({
      kind: 'run',
      digests: {},
      result: 'fail',
      checks: [{ check: 'artifact', status: 'fail', code: 'ARTIFACT_NOT_FOUND' }],
    });
    expect(action.outputs).toMatchObject({ result: 'fail', verified: '0', failed: '3', 'verified-digests': '{}' });
    w.remove();
  });

  test('only where it is named, and told where it is', async () => {
    const w = release();
    const run = (inputs: Inputs) => runAction({ workspace: w.path, inputs: withOf(inputs) });
    expect((await run(WHOLE)).outputs.report).toBe('');
    expect((await run({ ...WHOLE, report: 'new/folder/report.json' })).outputs.report).toBe('new/folder/report.json');
    expect(JSON.parse(w.read('new/folder/report.json').toString()).result).toBe('pass');
    const blocked = await run({ ...WHOLE, report: `${LINUX}/report.json` });
    // Windows sees only while writing that there is no such folder
    expect([2, 3]).toContain(blocked.exitCode);
    expect(blocked.outputs.result).toBe('error');
    expect(blocked.conclusion).toBe('failure');
    expect(w.read(LINUX).toString()).toBe(CONTENT[LINUX]);
    w.remove();
  });
});

describe('where it cannot be told, it is no pass', () => {
  test.each([
    ['the outputs', 'GITHUB_OUTPUT'],
    ['the summary', 'GITHUB_STEP_SUMMARY'],
  ])('%s', async (_, variable) => {
    const w = release();
    for (const mode of ['enforce', 'report']) {
      const inputs = withOf({ ...WHOLE, mode });
      const blocked = await runAction({ workspace: w.path, inputs, env: { [variable]: w.at('dist') } });
      expect([blocked.exitCode, blocked.conclusion, blocked.outputs.result]).toEqual([
        3,
        'failure',
        variable === 'GITHUB_OUTPUT' ? undefined : 'error',
      ]);
      expect(blocked.forgedCommands).toEqual([]);
    }
    w.remove();
  });
});

describe('mode: report', () => {
  test.each<[string, (w: Workspace) => void, Inputs, string, number]>([
    ['a refusal is told loudly and the step stays green', (w) => void w.write(LINUX, 'malware\n'), {}, 'fail', 0],
    [
      'so is what could not be looked at',
      (w) => {
        symlinkSync('circle', w.at('circle'));
      },
      { checksums: 'circle' },
      'error',
      0,
    ],
    [
      'a trusted root that cannot be read is a wrong configuration',
      (w) => void w.write('trusted_root.json', '{'),
      {},
      'error',
      2,
    ],
    ['a wrong configuration fails', () => undefined, { checksum: 'x' }, 'error', 2],
  ])('%s', async (_, change, inputs, result, exitCode) => {
    const w = release();
    change(w);
    const { action, report, command } = await judge(w, { ...WHOLE, mode: 'report', ...inputs });
    expect([action.exitCode, action.outputs.result]).toEqual([exitCode, result]);
    if (exitCode === 0) {
      expect([report!.mode, report!.result]).toEqual(['report', result]);
      expect(action.annotations.some(({ level, message }) => level === 'warning' && message.includes('report'))).toBe(
        true,
      );
      for (const text of [action.log, action.summary, command.stdout])
        expect(text).toMatch(/mode.*report|report.*mode/is);
      expect(JSON.parse(action.outputs['verified-digests']!)).not.toHaveProperty([LINUX]);
    }
    w.remove();
  });
});

describe('many artifacts', () => {
  test('thirty refusals of one cause: one annotation that counts them, and the last word', async () => {
    const w = createWorkspace({ 'trusted_root.json': world.trustedRootJson });
    for (let index = 0; index < 30; index++) w.write(`in/${index}.bin`, String(index));
    const { action, report } = await judge(w, { artifacts: 'in/*', ...SIGNER });
    const errors = action.annotations.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(2);
    expect(errors.map(({ message }) => message).join('\n')).toMatch(/The same for 29 more artifacts: .* and 26 more\./);
    expect(action.stdout.match(/^::error/gm)).toHaveLength(2);
    expect([report!.counts.failed, action.outputs.failed]).toEqual([30, '30']);
    for (let index = 0; index < 30; index++) expect(action.log).toContain(`in/${index}.bin`);
    w.remove();
  });

  test.each([
    ['pass', 3_000],
    ['fail', 2_990],
  ])('three thousand of them: %s', async (result, listedFiles) => {
    const pad = 'a-rather-long-name-as-they-come-out-of-build-systems-'.repeat(3);
    const names = Array.from({ length: 3_000 }, (_, index) => `${pad}${index}.bin`);
    const w = createWorkspace(Object.fromEntries(names.map((name) => [`in/${name}`, name])));
    w.write('in/SHA256SUMS', listOf(Object.fromEntries(names.slice(0, listedFiles).map((name) => [name, name]))));
    const { action, report } = await judge(w, { artifacts: 'in/*', checksums: 'in/SHA256SUMS' });
    expect([report!.result, action.outputs.result, report!.artifacts.length]).toEqual([result, result, 3_000]);
    const bytes = Buffer.byteLength(action.summary);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThanOrEqual(1024 * 1024);
    expect(action.outputs.verified).toBe(String(listedFiles));
    if (result === 'fail') {
      // what failed is never among what is hidden
      for (const name of names.slice(listedFiles)) expect(action.summary).toContain(name.slice(-9));
    }
    w.remove();
  });
});
