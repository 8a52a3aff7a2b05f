/** What rules of a run have in common is found, hashed, verified and judged once; what they have not in common never is. */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createEvidenceBudget } from '../../src/evidence/budget.js';
import { checkFileRules, type RulesOutcome } from '../../src/gate/check-rules.js';
import { mergeReports } from '../../src/gate/merge.js';
import { canonical, termsOf } from '../../src/gate/rule-terms.js';
import { createRunMemory, type RunMemory } from '../../src/gate/run-memory.js';
import { createRunProgress } from '../../src/gate/run-progress.js';
import { MAX_HELD_EVIDENCE_BYTES } from '../../src/core/limits.js';
import { exactly, pattern } from '../../src/formats/matcher.js';
import { parseTemplate } from '../../src/model/template.js';
import type { IdentitySigner, Policy, Rule, SignatureRequirement } from '../../src/model/policy.js';
import { createEntryFinder } from '../../src/rekor/entry-finder.js';
import { createSignatureCrew } from '../../src/verify/crew/signature-crew.js';
import { createVerificationMemory } from '../../src/verify/sigstore/verification-memory.js';
import { rootOf } from '../support/checking.ts';
import { bundleJson, createWorld, DEFAULT_WORKFLOW, GITHUB_ISSUER, signerUri } from '../support/sigstore/index.ts';
import { createWorkspace, type Workspace } from '../support/workspace.js';

const world = createWorld();
const NAMES = ['a.bin', 'b.bin', 'c.bin'] as const;
const textOf = (name: string): string => `content of ${name}`;

let at: Workspace;
beforeEach(() => {
  at = createWorkspace(
    Object.fromEntries(
      NAMES.flatMap((name) => [
        [name, textOf(name)],
        [`${name}.sigstore.json`, bundleJson(world.sign(Buffer.from(textOf(name))))],
      ]),
    ),
  );
});
afterEach(() => {
  at.remove();
});

const signer = (change: Partial<IdentitySigner> = {}): IdentitySigner => ({
  kind: 'identity',
  name: 'release',
  identity: exactly(signerUri(DEFAULT_WORKFLOW)),
  issuer: exactly(GITHUB_ISSUER),
  claims: [],
  ...change,
});
const signature = (change: Partial<SignatureRequirement> = {}): SignatureRequirement => ({
  kind: 'signature',
  by: { threshold: 1, of: [signer()] },
  predicateTypes: [],
  requireTimestamp: false,
  ...change,
});
const rule = (change: Partial<Rule> = {}): Rule => ({
  name: 'one',
  artifacts: ['*.bin'],
  digests: [],
  bundles: [],
  signatures: [],
  certificates: [],
  local: true,
  require: [signature()],
  same: [],
  ...change,
});
const stranger = signature({ by: { threshold: 1, of: [signer({ identity: exactly('https://example.com/other') })] } });

interface Counts {
  found: number;
  hashed: number;
  /** Facts of evidence that were worked out, and not remembered. */
  worked: number;
  rules: number;
  judged: number;
}

/** @param between called before each rule that is really checked, with how many were before */
async function check(
  rules: readonly Rule[],
  between: (before: number) => void = () => undefined,
): Promise<RulesOutcome & { counts: Counts; results: Record<string, string>; checks: Record<string, number> }> {
  const counts: Counts = { found: 0, hashed: 0, worked: 0, rules: 0, judged: 0 };
  const memory = createVerificationMemory();
  const run = createRunMemory(rules);
  const shared: RunMemory = {
    ...run,
    find: (patterns, workspace) => {
      between(counts.found++);
      return run.find(patterns, workspace);
    },
    hash: (jobs, options) => {
      counts.hashed += jobs.length;
      return run.hash(jobs, options);
    },
  };
  const worked = <Value>(compute: () => Value) => {
    return (): Value => {
      counts.worked++;
      return compute();
    };
  };
  const outcome = await checkFileRules({ rules } as Policy, {
    workspace: at.path,
    checkout: at.path,
    roots: [rootOf(world)],
    logs: createEntryFinder({ signal: new AbortController().signal, offline: true }),
    rootRefusals: [],
    memory: {
      about: (...of) => {
        const facts = memory.about(...of);
        return {
          problem: (fact, compute) => facts.problem(fact, worked(compute)),
          result: (fact, compute) => facts.result(fact, worked(compute)),
        };
      },
    },
    crew: createSignatureCrew({ workers: 0 }),
    foreseen: new Set(),
    shared,
    signal: new AbortController().signal,
    budget: createEvidenceBudget(MAX_HELD_EVIDENCE_BYTES),
    now: new Date(),
    progress: createRunProgress(() => undefined),
  });
  const merged = mergeReports(outcome.reports).map(({ report }) => report);
  return {
    ...outcome,
    counts: { ...counts, rules: run.judged.counts.rules, judged: run.judged.counts.artifacts },
    results: Object.fromEntries(merged.map(({ name, result }) => [name, result])),
    checks: Object.fromEntries(merged.map(({ name, checks }) => [name, checks.length])),
  };
}

const all = (result: string): Record<string, string> => Object.fromEntries(NAMES.map((name) => [name, result]));
const numbered = (count: number, change: (index: number) => Partial<Rule> = () => ({})): readonly Rule[] =>
  Array.from({ length: count }, (_, index) => rule({ name: `rule ${index}`, ...change(index) }));

describe('rules that require the same', () => {
  test('a hundred of them cost what one costs, and are told once', async () => {
    const one = await check(numbered(1));
    const hundred = await check(numbered(100));
    expect(hundred.results).toEqual(all('pass'));
    expect(one.counts).toMatchObject({ found: 1, hashed: 3, rules: 1, judged: 3 });
    expect(one.counts.worked).toBeGreaterThan(0);
    expect(hundred.counts).toEqual(one.counts);
    expect(hundred.checks).toEqual(one.checks);
    expect(hundred.reports).toHaveLength(100);
  });

  test('the same words in other objects are the same', async () => {
    const { counts } = await check(numbered(5, () => ({ require: [signature()] })));
    expect(counts).toMatchObject({ rules: 1, judged: 3 });
  });

  test('of other artifacts, each artifact is judged once', async () => {
    const some = [['*.bin'], ['a*.bin'], ['b*.bin', 'c*.bin'], ['*.bin', '!a.bin']];
    const { counts, results, checks } = await check(numbered(4, (index) => ({ artifacts: some[index] ?? [] })));
    expect(results).toEqual(all('pass'));
    expect(checks).toEqual({ 'a.bin': 1, 'b.bin': 1, 'c.bin': 1 });
    expect(counts).toMatchObject({ hashed: 3, rules: 4, judged: 3 });
  });

  test('a refusal is shared as well, and stays one', async () => {
    at.write('b.bin', 'other bytes');
    const { counts, results, checks } = await check(numbered(100));
    expect(results).toEqual({ ...all('pass'), 'b.bin': 'fail' });
    expect(checks).toEqual({ 'a.bin': 1, 'b.bin': 1, 'c.bin': 1 });
    expect(counts).toMatchObject({ rules: 1, judged: 3 });
  });

  test('`same` and the version are of each rule for itself', async () => {
    const { reports, counts } = await check([rule({ version: 'v1' }), rule({ name: 'two', version: 'v2' })]);
    expect(mergeReports(reports).map(({ stated }) => stated.versions)).toEqual(NAMES.map(() => ['v1', 'v2']));
    expect(counts.rules).toBe(1);
    const held = await check([rule(), rule({ name: 'two', same: ['no-such-claim'] })]);
    expect(held.counts.rules).toBe(1);
    expect(held.results).toEqual(all('fail'));
  });
});

describe('rules that require anything else', () => {
  test('another signer over the same files fails, before or after', async () => {
    for (const rules of [
      [rule(), rule({ name: 'two', require: [stranger] }), rule({ name: 'three' })],
      [rule({ name: 'two', require: [stranger] }), rule(), rule({ name: 'three' })],
    ]) {
      const { results, counts } = await check(rules);
      expect(results).toEqual(all('fail'));
      expect(counts).toMatchObject({ rules: 2, judged: 6, hashed: 6 });
    }
  });

  test('what was found out about evidence is known to them', async () => {
    const alone = await check(numbered(1));
    const { counts, results } = await check(
      numbered(10, (index) => ({
        require: [signature({ by: { threshold: 1, of: [signer({ name: `s${index}` })] } })],
      })),
    );
    expect(results).toEqual(all('pass'));
    expect(counts).toMatchObject({ rules: 10, judged: 30, worked: alone.counts.worked });
  });

  test.each<[string, Partial<Rule>]>([
    ['a threshold', { require: [signature({ by: { threshold: 2, of: [signer(), signer({ name: 'other' })] } })] }],
    ['an attestation', { require: [signature({ attestationOnly: true, predicateTypes: 'any' })] }],
    ['a timestamp', { require: [signature({ requireTimestamp: true })] }],
    ['a claim', { require: [signature({ by: { threshold: 1, of: [signer({ issuer: exactly('https://x') })] } })] }],
    ['one thing more', { require: [signature(), stranger] }],
    ['evidence nowhere', { local: false }],
    ['evidence elsewhere', { bundles: [{ source: 'no.json', parts: [{ text: 'no.json' }] }] }],
  ])('%s is another requirement', async (_, change) => {
    const { results, counts } = await check([rule(), rule({ name: 'two', ...change })]);
    expect(results).toEqual(all('fail'));
    expect(counts).toMatchObject({ rules: 2, judged: 6 });
  });

  test('evidence that a template finds by what a glob captured is looked for by each rule', async () => {
    at.write('proof/a.json', at.read('a.bin.sigstore.json'));
    const bundles = [parseTemplate('proof/{1}.json')];
    const all = rule({ bundles, artifacts: ['*.bin', '!b.bin', '!c.bin'] });
    const other = rule({ name: 'two', bundles, artifacts: ['a*.bin'] });
    expect((await check([all, rule({ ...all, name: 'two' })])).counts).toMatchObject({ rules: 1, judged: 1 });
    for (const rules of [
      [all, other],
      [other, all],
    ]) {
      const { results, counts } = await check(rules);
      expect(counts).toMatchObject({ rules: 2, judged: 2 });
      expect(results).toEqual({ 'a.bin': 'fail' });
    }
  });

  test('other artifacts are found as well: one that the first rule does not name', async () => {
    at.write('d.bin', 'nobody signed it');
    const { results } = await check([
      rule({ artifacts: NAMES }),
      rule({ name: 'two', artifacts: NAMES }),
      rule({ name: 'three' }),
    ]);
    expect(results).toEqual({ ...all('pass'), 'd.bin': 'fail' });
  });

  test('bytes that changed between two rules are refused where the second needs another digest', async () => {
    // Each rule alone would be content: the first with what was there, the second with what is there now.
    at.write('SHA512SUMS', `${createHash('sha512').update('evil').digest('hex')}  a.bin\n`);
    const list = { kind: 'checksum', lists: ['SHA512SUMS'], complete: false } as const;
    const rules = [rule(), rule({ name: 'two', artifacts: ['a.bin'], require: [list] })];
    const { reports, results } = await check(rules, (before) => {
      if (before === 1) at.write('a.bin', 'evil');
    });
    expect(results['a.bin']).toBe('fail');
    const codes = reports.flatMap(({ artifacts }) =>
      artifacts.flatMap(({ checks }) => checks.flatMap((one) => ('refusal' in one ? [one.refusal.code] : []))),
    );
    expect(codes).toEqual(['UNSAFE_PATH']);
    const { results: alone } = await check(rules.slice(1));
    expect(alone).toEqual({ 'a.bin': 'pass' });
  });
});

describe('the text of a rule', () => {
  test('is the same for equal rules, whatever they are called and are about', () => {
    expect(termsOf(rule({ name: 'x', artifacts: ['y'], version: '1', same: ['z'] }))).toBe(termsOf(rule()));
  });

  const [key, other] = [1, 2].map(() => generateKeyPairSync('ed25519').publicKey);
  const regex = pattern('a+');
  const values: readonly unknown[] = [
    ...[undefined, null, '', 'undefined', 'null', 0, -0, '0', 1n, '1', true, 'true', NaN],
    ...[[], ['a', 'b'], ['a,b'], ['a', ['b']], {}, { a: 1 }, { a: '1' }, { a: undefined }, { b: 1 }, { a: { b: 1 } }],
    ...[Buffer.from('ab'), 'bytes:6162', new Date(5), 'date:5', new Map(), new Map(), key, other, regex, pattern('a+')],
    ...[Object.assign(Object.create({ a: 1 }) as object, { b: 1 }), { b: 1, [Symbol('s')]: 1 }, () => 1],
  ];
  test('two values have one text only if they are one value', () => {
    expect(new Set(values.map(canonical)).size).toBe(values.length);
    expect(values.map(canonical)).toEqual(values.map(canonical));
  });

  test('the order of members does not count, that of items does', () => {
    expect(canonical({ a: 1, b: [1, 2] })).toBe(canonical({ b: [1, 2], a: 1 }));
    expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
    expect(canonical({ a: { key } })).toBe(canonical({ a: { key } }));
    expect(canonical({ a: { key } })).not.toBe(canonical({ a: { key: other } }));
  });
});
