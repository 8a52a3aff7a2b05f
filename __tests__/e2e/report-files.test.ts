/** The files that a run writes of its answer, through dist, on every path: all there, or none that says more than is true. */
import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../support/command.ts';
import { schemaProblems } from '../support/report-schema.ts';
import { runAction } from '../support/runner.ts';
import { sarifProblems } from '../support/sarif-schema.ts';
import { parseXml } from '../support/xml.ts';
import type { Workspace } from '../support/workspace.ts';
import { CONTENT, flags, hash, LINUX, release, WHOLE, WINDOWS, withOf, type Inputs } from './release.ts';

const FILES: Inputs = {
  report: 'out/report.json',
  sarif: 'out/gate.sarif',
  junit: 'out/junit.xml',
  codequality: 'out/codequality.json',
  html: 'out/gate.html',
  vsa: 'out/vsa.json',
  'vsa-resource': 'https://github.com/acme/widgets',
};
const VSA_FILES = ['vsa.json', 'vsa.json.predicate.json', 'vsa.json.subjects.txt'];
const OTHERS = ['codequality.json', 'gate.html', 'gate.sarif', 'junit.xml', 'report.json'];
const RUNNER = {
  GITHUB_REPOSITORY: 'acme/app',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/deploy.yml@refs/heads/main',
};

async function act(w: Workspace, inputs: Inputs) {
  const action = await runAction({ workspace: w.path, inputs: withOf({ ...FILES, ...inputs }), env: RUNNER });
  expect(action.forgedCommands).toEqual([]);
  expect(action.leftInTemp).toEqual([]);
  const there = existsSync(w.at('out')) ? readdirSync(w.at('out')).sort() : [];
  const read = (name: string): string => readFileSync(w.at(join('out', name)), 'utf8');
  if (action.outputs['report'] === 'out/report.json')
    expect(schemaProblems(JSON.parse(read('report.json')))).toEqual([]);
  if (action.outputs['sarif'] === 'out/gate.sarif') expect(sarifProblems(read('gate.sarif'))).toEqual([]);
  return { action, there, read };
}

describe('of a run that passed', () => {
  test('every file is there, and every output names it', async () => {
    const w = release();
    const { action, there, read } = await act(w, WHOLE);
    expect(action.exitCode).toBe(0);
    expect(there).toEqual([...OTHERS, ...VSA_FILES].sort());
    expect(action.outputs).toMatchObject({
      report: 'out/report.json',
      sarif: 'out/gate.sarif',
      junit: 'out/junit.xml',
      codequality: 'out/codequality.json',
      html: 'out/gate.html',
      vsa: 'out/vsa.json',
      'vsa-predicate': 'out/vsa.json.predicate.json',
      'vsa-subjects': 'out/vsa.json.subjects.txt',
      metrics: '',
    });
    expect(JSON.parse(read('gate.sarif')).runs[0].results).toEqual([]);
    expect(JSON.parse(read('codequality.json'))).toEqual([]);
    expect(parseXml(read('junit.xml')).attributes).toMatchObject({ tests: '3', failures: '0', errors: '0' });
    expect(read('gate.html')).toContain('All 3 artifacts verified');
    const statement = JSON.parse(read('vsa.json'));
    expect(statement.predicate).toMatchObject({
      verifier: { id: 'https://github.com/acme/app/.github/workflows/deploy.yml' },
      resourceUri: 'https://github.com/acme/widgets',
      verificationResult: 'PASSED',
      // Two of the three have a signature and no provenance.
      verifiedLevels: ['SLSA_BUILD_LEVEL_UNEVALUATED'],
    });
    expect(statement.predicate.inputAttestations).toHaveLength(1);
    expect(statement.subject).toContainEqual({ name: LINUX, digest: { sha256: hash(CONTENT[LINUX]) } });
    expect(read('vsa.json.subjects.txt')).toContain(`${hash(CONTENT[WINDOWS])}  ${WINDOWS}\n`);
    w.remove();
  });

  test('a second run writes over the files of the first', async () => {
    const w = release();
    await act(w, WHOLE);
    const { action, there } = await act(w, WHOLE);
    expect([action.exitCode, there]).toEqual([0, [...OTHERS, ...VSA_FILES].sort()]);
    w.remove();
  });

  test('on a terminal the same, if it is said who verifies', async () => {
    const w = release();
    const args = ['verify', ...flags({ ...FILES, ...WHOLE })];
    const without = await runCommand(args, { cwd: w.path });
    expect([without.exitCode, without.stderr + without.stdout]).toEqual([2, expect.stringContaining('vsa-verifier')]);
    const { exitCode } = await runCommand([...args, '--vsa-verifier=https://acme.example/gate'], { cwd: w.path });
    expect(exitCode).toBe(0);
    expect(JSON.parse(readFileSync(w.at('out/vsa.json'), 'utf8')).predicate.verifier.id).toBe(
      'https://acme.example/gate',
    );
    w.remove();
  });
});

describe('of a run that did not', () => {
  test('a refusal is in every file, and no summary of an earlier run is left', async () => {
    const w = release();
    await act(w, WHOLE);
    w.write(WINDOWS, 'malware\n');
    const { action, there, read } = await act(w, WHOLE);
    expect(action.exitCode).toBe(1);
    expect(there).toEqual(OTHERS);
    expect(action.outputs).toMatchObject({ vsa: '', 'vsa-predicate': '', 'vsa-subjects': '', sarif: 'out/gate.sarif' });
    const [result] = JSON.parse(read('gate.sarif')).runs[0].results;
    expect(result.locations[0].logicalLocations[0].name).toBe(WINDOWS);
    expect(parseXml(read('junit.xml')).attributes).toMatchObject({ failures: '1' });
    expect(JSON.parse(read('codequality.json'))).toMatchObject([{ severity: 'blocker' }]);
    expect(read('gate.html')).toContain('<h1 class="fail">');
    w.remove();
  });

  test('of `mode: report` there is no summary either', async () => {
    const w = release();
    w.write(WINDOWS, 'malware\n');
    const { action, there } = await act(w, { ...WHOLE, mode: 'report' });
    expect([action.exitCode, there]).toEqual([0, OTHERS]);
    w.remove();
  });

  test.each<[string, Inputs, number]>([
    ['a wrong configuration', { ...WHOLE, checksum: 'x' }, 2],
    ['a key that does not exist', { artifacts: LINUX, key: 'gone.pub' }, 2],
  ])('%s is in every file, and nothing of an earlier pass', async (_, inputs, exitCode) => {
    const w = release();
    await act(w, WHOLE);
    const { action, there, read } = await act(w, inputs);
    expect(action.exitCode).toBe(exitCode);
    expect(there).toEqual(OTHERS);
    expect(action.outputs).toMatchObject({
      result: 'error',
      report: 'out/report.json',
      html: 'out/gate.html',
      vsa: '',
    });
    expect(JSON.parse(read('report.json'))).toMatchObject({ result: 'error', error: { problems: [{}] } });
    const [run] = JSON.parse(read('gate.sarif')).runs;
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(run.results).toHaveLength(1);
    expect(parseXml(read('junit.xml')).attributes).toMatchObject({ errors: '1', failures: '0' });
    expect(JSON.parse(read('codequality.json'))).toMatchObject([{ check_name: 'signature-gate/CONFIG_INVALID' }]);
    expect(read('gate.html')).toContain('Nothing was proven');
    w.remove();
  });
});

describe('a place that is taken', () => {
  test.each<[string, Inputs, string]>([
    ['an artifact', { sarif: LINUX }, 'sarif'],
    ['evidence', { junit: `${LINUX}.sigstore.json` }, 'junit'],
    ['the trusted root', { html: 'trusted_root.json' }, 'html'],
    ['a file of another kind', { html: 'out/gate.sarif', sarif: undefined }, 'html'],
    ['the file of another input', { html: './out/report.json' }, 'html'],
    ['a list beside the summary', { vsa: 'sums' }, 'vsa'],
    ['the report of another tool', { codequality: 'lint.json' }, 'codequality'],
    ['a folder', { sarif: 'dist' }, 'sarif'],
    ['a place below a file', { sarif: `${LINUX}/x` }, 'sarif'],
  ])('by %s is left alone', async (_, inputs, where) => {
    const w = release();
    w.write('out/gate.sarif', '{"version":"2.1.0"}');
    w.write('sums.subjects.txt', `${hash('x')}  x\n`);
    w.write('lint.json', '[]\n');
    const before = readFileSync(w.at(LINUX));
    const { action } = await act(w, { sarif: undefined, ...inputs, ...WHOLE });
    expect(action.exitCode).toBe(2);
    expect(action.stdout).toContain(`CONFIG_INVALID: ${where}: `);
    expect(readFileSync(w.at(LINUX))).toEqual(before);
    expect(readFileSync(w.at('sums.subjects.txt'), 'utf8')).toBe(`${hash('x')}  x\n`);
    expect(readFileSync(w.at('out/gate.sarif'), 'utf8')).toBe('{"version":"2.1.0"}');
    expect(readFileSync(w.at('lint.json'), 'utf8')).toBe('[]\n');
    expect(existsSync(w.at('sums'))).toBe(false);
    w.remove();
  });

  test.each<[string, Inputs, string]>([
    ['no resource', { 'vsa-resource': undefined }, 'vsa-resource'],
    ['a resource that is not a URI', { 'vsa-resource': 'widgets' }, 'vsa-resource'],
    ['a resource with a blank', { 'vsa-resource': 'pkg:oci/a b' }, 'vsa-resource'],
    ['a resource without a summary', { vsa: undefined }, 'vsa-resource'],
    ['a verifier that is not a URI', { 'vsa-verifier': 'me' }, 'vsa-verifier'],
  ])('a summary with %s is a wrong configuration', async (_, inputs, where) => {
    const w = release();
    const { action, there } = await act(w, { ...WHOLE, ...inputs });
    expect(action.exitCode).toBe(2);
    expect(action.stdout).toContain(`CONFIG_INVALID: ${where}: `);
    expect(there).toEqual(OTHERS);
    w.remove();
  });
});
