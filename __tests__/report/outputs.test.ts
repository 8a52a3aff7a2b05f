import { describe, expect, it } from '@jest/globals';
import { headline, passedTitle, tally } from '../../src/report/headline.js';
import { outputs, outputsWithoutVerdict, verifiedDigests } from '../../src/report/outputs.js';
import { HOSTILE } from './hostile.js';
import { artifact, facts, failed, passed, sample, signature, verdict } from './sample.js';

const digest = (text: string) => ({ digests: { sha256: Buffer.alloc(32, text) } });
const hex = (text: string): string => `sha256:${Buffer.alloc(32, text).toString('hex')}`;
const good = (name: string, bytes = name) => artifact(name, [passed(signature())], digest(bytes));
const bad = (name: string, bytes = name) => artifact(name, [failed({ code: 'NETWORK', message: 'm' })], digest(bytes));

/** Files that were not asked for. */
const NOT_WRITTEN = {
  sarif: '',
  junit: '',
  codequality: '',
  html: '',
  vsa: '',
  'vsa-predicate': '',
  'vsa-subjects': '',
  metrics: '',
};

describe('outputs', () => {
  it('count waived artifacts neither as verified nor as failed', () => {
    const waived = artifact('w', [{ check: 'signature', status: 'waived', reason: 'r' }], { result: 'waived' });
    const { values } = outputs(verdict([good('a'), waived]), { written: { report: 'gate-report.json' } });
    expect(values).toEqual({
      result: 'waived',
      verified: '1',
      failed: '0',
      report: 'gate-report.json',
      ...NOT_WRITTEN,
      'verified-digests': JSON.stringify({ a: hex('a') }),
      'verified-images': '[]',
      'install-path': '',
    });
  });

  it('count refused and unknown artifacts as failed', () => {
    const unknown = artifact('u', [
      { check: 'signature', status: 'error', refusal: { code: 'NETWORK', message: 'm' }, others: [] },
    ]);
    expect(outputs(verdict([bad('a'), unknown, good('b')]), {}).values).toMatchObject({
      result: 'fail',
      verified: '1',
      failed: '2',
      report: '',
      metrics: '',
    });
    expect(outputs(sample, {}).values).toMatchObject({ verified: '8', failed: '2' });
  });

  it('are all there without a verdict, and say that nothing is verified', () => {
    const values = outputsWithoutVerdict();
    expect(values).toEqual({
      result: 'error',
      verified: '0',
      failed: '0',
      report: '',
      ...NOT_WRITTEN,
      'verified-digests': '{}',
      'verified-images': '[]',
      'install-path': '',
    });
    expect(Object.keys(values)).toEqual(Object.keys(outputs(sample, {}).values));
  });
});

describe('verified-digests', () => {
  it('holds only what passed', () => {
    expect(verifiedDigests(verdict([good('a'), bad('b')]))).toEqual({
      text: JSON.stringify({ a: hex('a') }),
      warnings: [],
    });
  });

  it('joins the same name only where it is the same artifact', () => {
    expect(verifiedDigests(verdict([good('a', 'x'), good('a', 'x')])).text).toBe(JSON.stringify({ a: hex('x') }));
  });

  it.each([
    [[good('a', 'x'), good('a', 'y'), good('b')]],
    [[good('a', 'x'), bad('a', 'x'), good('b')]],
    [[good('a', 'x'), { ...good('a', 'x'), result: 'waived' as const }, good('b')]],
  ])('leaves a name out that has no single answer, and says so, case %#', (artifacts) => {
    const { text, warnings } = verifiedDigests(verdict(artifacts));
    expect(JSON.parse(text)).toEqual({ b: hex('b') });
    expect(warnings).toEqual([expect.stringContaining('different digests or results: a.')]);
  });

  it('is empty, no shortened object, where it would be too long', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => good(`file-${at}`));
    const { text, warnings } = verifiedDigests(verdict(many));
    expect(text).toBe('');
    expect(warnings[0]).toMatch(
      /`verified-digests` is empty: 10,000 artifacts need \d+ characters and an output may hold 400000/,
    );
  });

  it('keeps every name as it is, those of built-in properties too', () => {
    const parsed: unknown = JSON.parse(verifiedDigests(verdict(HOSTILE.map((name) => good(name, 'x')))).text);
    expect(Object.keys(parsed as object).sort()).toEqual([...HOSTILE].sort());
  });

  it('does not depend on the order of the artifacts', () => {
    const artifacts = ['c', 'a', 'B', 'é'].map((name) => good(name));
    expect(verifiedDigests(verdict(artifacts)).text).toBe(verifiedDigests(verdict(artifacts.toReversed())).text);
  });
});

describe('what is on no revocation list', () => {
  const notRecalled = passed({ kind: 'revocation', file: 'revoked.json', fetchedAt: new Date(0) });
  const about = (checks: Parameters<typeof artifact>[1]) => {
    const image = { repository: 'ghcr.io/acme/app', digest: `sha256:${'ab'.repeat(32)}`, mediaType: 'm' };
    const one = verdict([artifact('a', checks, { image })]);
    return { ...outputs(one, facts).values, line: headline(one, { mode: 'audit' }), title: passedTitle(tally(one)) };
  };

  it('is not called verified, and not handed on', () => {
    expect(about([notRecalled])).toMatchObject({
      result: 'pass',
      verified: '0',
      'verified-digests': '{}',
      'verified-images': '[]',
      line: '1 artifact is not recalled; nothing else was checked',
      title: '1 artifact not recalled',
    });
  });

  it('is, where a signature vouches for it too', () => {
    const found = about([passed(signature()), notRecalled]);
    expect(found).toMatchObject({ verified: '1', line: '1 artifact verified', title: '1 artifact verified' });
    expect(found['verified-digests']).toContain('sha256:');
    expect(found['verified-images']).toContain('ghcr.io/acme/app@sha256:');
  });
});
