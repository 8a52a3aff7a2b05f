/** Numbers and words over all artifacts: each that passed is counted once, as what it is, and none is called more. */
import { describe, expect, test } from '@jest/globals';
import { headline, loudLines, passedTitle, tally } from '../../src/report/headline.js';
import { jsonReport } from '../../src/report/json.js';
import { outputs } from '../../src/report/outputs.js';
import { summary } from '../../src/report/summary.js';
import { terminalText } from '../../src/report/terminal.js';
import type { CheckResult, Proof } from '../../src/core/model.js';
import type { RunFacts } from '../../src/report/facts.js';
import { reportArtifact } from '../../src/verify/verdict.js';
import { facts, passed, signature, verdict } from './sample.ts';

const proof: Record<'signed' | 'listed' | 'cleared', Proof> = {
  signed: signature(),
  listed: { kind: 'checksum', file: 'SHA256SUMS', line: 1, algorithm: 'sha256' },
  cleared: { kind: 'revocation', file: 'revoked.json', fetchedAt: new Date(0) },
};
const waived: CheckResult = { check: 'signature', status: 'waived', reason: 'an outage' };

/** One artifact for each word: `signed+cleared`, `listed`, `cleared`, `waived`. */
const verdictOf = (...words: readonly string[]) =>
  verdict(
    words.map((word, index) => {
      const checks = word
        .split('+')
        .map((part) => (part === 'waived' ? waived : passed(proof[part as keyof typeof proof])));
      return reportArtifact({ kind: 'digest', name: `a${index}` }, { sha256: Buffer.alloc(32, index) }, checks);
    }),
  );

const everywhere = (...words: readonly string[]): string => {
  const result = verdictOf(...words);
  const { groups, final } = terminalText(result, facts);
  const lines = groups.flatMap(({ title, lines }) => [title, ...lines]);
  return [summary(result, facts), ...lines.map(({ text }) => text), final.text, jsonReport(result, facts)].join('\n');
};

describe('what passed', () => {
  test.each([
    [['cleared', 'cleared'], [0, 0, 2], 'None of 2 artifacts is recalled; nothing else was checked'],
    [['cleared', 'signed+cleared'], [1, 0, 1], 'None of 2 artifacts is recalled, 1 verified again'],
    [['cleared'], [0, 0, 1], '1 artifact is not recalled; nothing else was checked'],
    [['listed+cleared', 'listed'], [0, 2, 0], 'All 2 artifacts match their checksums: integrity only'],
    [['signed', 'listed'], [1, 1, 0], '1 of 2 artifacts verified, 1 integrity only'],
    [['signed', 'signed+cleared'], [2, 0, 0], 'All 2 artifacts verified'],
    [
      ['waived', 'listed'],
      [0, 1, 0],
      '1 of 2 artifacts waived, 0 verified, 1 integrity only: not everything was verified',
    ],
    [['waived', 'waived'], [0, 0, 0], '2 of 2 artifacts waived: nothing was verified'],
    [['waived', 'signed'], [1, 0, 0], '1 of 2 artifacts waived, 1 verified: not everything was verified'],
  ])('%j', (words, numbers, line) => {
    const result = verdictOf(...words);
    const { verified, integrityOnly, notRecalled, passed } = tally(result);
    expect([verified, integrityOnly, notRecalled]).toEqual(numbers);
    expect(verified + integrityOnly + notRecalled).toBe(passed);
    expect(headline(result, facts)).toBe(line);
    expect(outputs(result, facts).values.verified).toBe(String(verified + integrityOnly));
    expect(everywhere(...words)).not.toMatch(/(^|[^\w-])-\d+ (artifact|verified|integrity)/);
  });

  test('what is only not recalled matched no list', () => {
    expect(everywhere('cleared', 'cleared')).not.toMatch(/integrity only|checksum/i);
    expect(passedTitle(tally(verdictOf('cleared', 'cleared')))).toBe('2 artifacts not recalled');
  });

  test('nothing is said of bytes: a digest that was given has none', () => {
    const [line = ''] = loudLines(verdictOf('listed'), facts);
    expect(line).toContain('Their digests match a checksum list or manifest');
    expect(everywhere('listed')).not.toContain('bytes match');
  });
});

describe('trusted roots without a log', () => {
  const rooted = (...lacks: NonNullable<RunFacts['trustRoots'][number]['lacks']>): RunFacts => ({
    ...facts,
    trustRoots: [{ name: 'root.json', source: 'file', digest: 'sha256:00', ...(lacks.length > 0 && { lacks }) }],
  });
  const shown = (change: Parameters<typeof signature>[0], about: RunFacts): readonly string[] => {
    const result = verdict([
      reportArtifact({ kind: 'file', name: 'a' }, { sha256: Buffer.alloc(32) }, [passed(signature(change))]),
    ]);
    const { groups } = terminalText(result, about);
    return [summary(result, about), groups.map(({ title }) => title.text).join('\n'), jsonReport(result, about)];
  };

  test.each([
    [['transparency log'], /has no transparency log, and none was required: 1 artifact rests on it/],
    [['certificate transparency log'], /has no certificate transparency log, and none was required/],
    [
      ['transparency log', 'certificate transparency log'],
      /has no transparency log and no certificate transparency log, and none was required/,
    ],
  ] as const)('%j', (lacks, words) => {
    const [page = '', log = '', json = ''] = shown({ root: 'root.json' }, rooted(...lacks));
    expect(page.replaceAll('&#58;', ':')).toMatch(words);
    expect(log).toMatch(words);
    expect(JSON.parse(json)).toMatchObject({ trustRoots: [{ lacks }] });
  });

  test('nothing is said of a root with both, nor of one that nothing rests on', () => {
    const [page = '', log = '', json = ''] = shown({ root: 'root.json' }, rooted());
    expect(page + log).not.toContain('none was required');
    expect(JSON.parse(json).trustRoots[0]).not.toHaveProperty('lacks');
    const [other = '', line = ''] = shown({ root: 'public-good' }, rooted('transparency log'));
    expect(other + line).not.toContain('none was required');
  });

  test('a signature by a key, which no root vouches for', () => {
    const { identity: _i, issuer: _j, claims: _c, log: _l, root: _r, ...bare } = signature({ keyFingerprint: 'ab' });
    const result = verdict([reportArtifact({ kind: 'file', name: 'a' }, {}, [passed(bare)])]);
    const text = (about: RunFacts) =>
      terminalText(result, about)
        .groups.map(({ title }) => title.text)
        .join('\n');
    expect(text(rooted('transparency log'))).toContain('No trusted root has a transparency log');
    expect(text(rooted('certificate transparency log'))).not.toContain('No trusted root');
    expect(text({ ...facts, trustRoots: [] })).not.toContain('No trusted root');
  });
});
