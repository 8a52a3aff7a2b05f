/**
 * Nothing grows with artifacts × evidence. Signatures that Node verified, texts that were parsed and bytes that were printed are
 * counted in the command's own process; twice as many artifacts may need twice as much, and not four times.
 */
import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { runCommand } from '../support/command.ts';
import { bundleJson, createWorld, DEFAULT_WORKFLOW, GITHUB_ISSUER, signerUri } from '../support/sigstore/index.ts';
import { createWorkspace } from '../support/workspace.ts';

const world = createWorld();
const SIGNER = signerUri(DEFAULT_WORKFLOW);
const REQUIREMENTS = [
  ...['--certificate-identity', SIGNER, '--certificate-oidc-issuer', GITHUB_ISSUER],
  ...['--trusted-root', 'root.json', '--offline', '--require', 'attestation'],
];

/** Loaded before the command: counts, and writes the counts down when it ends. */
const COUNTER = `
import crypto from 'node:crypto';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const counts = { verified: 0, parsed: 0, opened: 0 };
const { verify } = crypto;
crypto.verify = (...given) => (counts.verified++, verify(...given));
const { parse } = JSON;
JSON.parse = (...given) => (counts.parsed++, parse(...given));
const { openSync } = fs;
fs.openSync = (path, ...given) => (counts.opened += /[.](bin|json)$/.test(path), openSync(path, ...given));
syncBuiltinESMExports();
process.on('exit', () => fs.writeFileSync('counts.json', JSON.stringify(counts)));
`;
const PRELOAD = `--no-warnings --import=data:text/javascript,${encodeURIComponent(COUNTER)}`;

interface Counted {
  readonly exitCode: number;
  readonly verified: number;
  readonly parsed: number;
  /** Artifacts, evidence and trusted roots. */
  readonly opened: number;
  readonly printed: number;
  readonly report: any;
}

const bytesOf = (index: number) => Buffer.from(`artifact ${index}\n`);
const subjectOf = (index: number) => ({
  name: `a${index}.bin`,
  digest: { sha256: createHash('sha256').update(bytesOf(index)).digest('hex') },
});
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** @param evidence files of the run beside its artifacts, which are `count` */
async function counted(
  count: number,
  evidence: Readonly<Record<string, string>>,
  args: readonly string[],
): Promise<Counted> {
  const artifacts = Object.fromEntries(numbers(count).map((index) => [`dist/a${index}.bin`, bytesOf(index)]));
  const workspace = createWorkspace({ 'root.json': world.trustedRootJson, ...artifacts, ...evidence });
  try {
    const ran = await runCommand(['verify', ...args, '--report', 'report.json'], {
      cwd: workspace.path,
      env: { NODE_OPTIONS: PRELOAD },
    });
    const { verified, parsed, opened } = JSON.parse(workspace.read('counts.json').toString()) as Record<string, number>;
    const written = workspace.read('report.json');
    return {
      exitCode: ran.exitCode ?? -1,
      verified: verified!,
      parsed: parsed!,
      opened: opened!,
      printed: ran.stdout.length + ran.stderr.length + written.length,
      report: JSON.parse(written.toString()),
    };
  } finally {
    workspace.remove();
  }
}

const FEW = 12;
const MANY = 2 * FEW;
/** What one bundle takes: the certificate, its promise, the signature, the entry and its checkpoint; and what the root takes. */
const OF_ONE = 8;

const oneBundle = (count: number) => ({ 'all.json': bundleJson(world.attest(numbers(count).map(subjectOf))) });
const oneLine = (index: number) => JSON.stringify(JSON.parse(bundleJson(world.attest([subjectOf(index)]))));
const lines = (count: number, from = 0) => ({
  'all.jsonl': numbers(count)
    .map((index) => oneLine(from + index))
    .join('\n'),
});

describe('artifacts that share their evidence', () => {
  test('one bundle for all: it is verified once, and parsed once', async () => {
    const args = ['--artifacts', 'dist/*', '--bundle', 'all.json', ...REQUIREMENTS];
    const [few, many] = [await counted(FEW, oneBundle(FEW), args), await counted(MANY, oneBundle(MANY), args)];
    expect([few.exitCode, many.exitCode]).toEqual([0, 0]);
    expect(many.report.artifacts).toHaveLength(MANY);
    expect(many.verified).toBe(few.verified);
    expect(many.verified).toBeLessThanOrEqual(OF_ONE);
    expect(many.parsed).toBe(few.parsed);
    expect(many.printed).toBeLessThan(2.2 * few.printed);
    // The bundle stands for whatever it names, and for nothing else.
    const more = await counted(MANY, oneBundle(MANY - 1), args);
    expect(more.exitCode).toBe(1);
    expect(more.report.artifacts.filter(({ result }: any) => result !== 'pass')).toMatchObject([
      { name: `dist/a${MANY - 1}.bin`, checks: [{ code: 'SUBJECT_MISMATCH' }] },
    ]);
  });

  test('a file of JSON lines: each line is verified once, and a passing artifact lists no foreign one', async () => {
    const args = ['--artifacts', 'dist/*', '--bundle', 'all.jsonl', ...REQUIREMENTS];
    const [few, many] = [await counted(FEW, lines(FEW), args), await counted(MANY, lines(MANY), args)];
    expect([few.exitCode, many.exitCode]).toEqual([0, 0]);
    const each = (many.verified - few.verified) / FEW;
    expect(each).toBeLessThan(OF_ONE);
    expect(many.verified - few.verified).toBe(each * FEW);
    expect((many.parsed - few.parsed) / FEW).toBeLessThanOrEqual(6);
    expect(many.printed).toBeLessThan(2.2 * few.printed);
    for (const { checks } of many.report.artifacts) expect(checks[0].others ?? []).toEqual([]);
  });

  test('a failing artifact lists a count and the three closest', async () => {
    const args = ['--artifacts', 'dist/*', '--bundle', 'all.jsonl', ...REQUIREMENTS];
    const runs = [await counted(FEW, lines(FEW, 100), args), await counted(MANY, lines(MANY, 100), args)] as const;
    for (const [run, count] of [[runs[0], FEW] as const, [runs[1], MANY] as const]) {
      expect(run.exitCode).toBe(1);
      for (const { checks } of run.report.artifacts) {
        expect(checks[0]).toMatchObject({ status: 'fail', code: 'SUBJECT_MISMATCH' });
        expect(checks[0].others).toHaveLength(3);
        expect(checks[0].others[2].message).toContain(`${count - 3} more pieces of evidence`);
      }
    }
    expect(runs[1].printed).toBeLessThan(2.2 * runs[0].printed);
    expect(runs[1].verified).toBe(runs[0].verified);
  });
});

/** @param more lines of each rule beside its requirement */
const policyOf = (rules: number, more: readonly string[]) => ({
  'policy.yml': [
    'version: 1',
    'trusted-root: root.json',
    'signers:',
    ...numbers(rules).map((rule) => `  release-${rule}: { identity: '${SIGNER}', issuer: '${GITHUB_ISSUER}' }`),
    'rules:',
    // Each names a signer of its own: rules that require the very same are checked once, and told once.
    ...numbers(rules).flatMap((rule) => [
      `  - name: rule ${rule}`,
      ...more.map((line) => `    ${line}`),
      `    require: [{ attestation: { by: [release-${rule}] } }]`,
    ]),
  ].join('\n'),
});

test.each<[string, readonly string[], Readonly<Record<string, string>>]>([
  ['one bundle for all', ["artifacts: ['dist/*.bin']", "bundle: 'all.json'"], oneBundle(FEW)],
  [
    'a bundle beside each, which the pattern finds too',
    ["artifacts: ['dist/*']"],
    Object.fromEntries(numbers(FEW).map((index) => [`dist/a${index}.bin.sigstore.json`, oneLine(index)])),
  ],
])('rules over the same artifacts, %s: all is read, parsed and verified once', async (_, more, evidence) => {
  const args = ['--policy', 'policy.yml', '--offline'];
  const [one, five] = [
    await counted(FEW, { ...evidence, ...policyOf(1, more) }, args),
    await counted(FEW, { ...evidence, ...policyOf(5, more) }, args),
  ];
  expect([one.exitCode, five.exitCode]).toEqual([0, 0]);
  expect(five.verified).toBe(one.verified);
  expect(five.parsed).toBe(one.parsed);
  expect(one.opened).toBeGreaterThan(FEW);
  expect(five.opened).toBe(one.opened);
  expect(five.opened).toBeLessThanOrEqual(FEW + Object.keys(evidence).length + 2);
  expect(five.report.sidecars).toEqual(one.report.sidecars);
  expect(five.report.artifacts).toHaveLength(FEW);
  expect(five.report.artifacts[0].checks).toHaveLength(5);
});
