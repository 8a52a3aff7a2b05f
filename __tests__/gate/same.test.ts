import { describe, expect, test } from '@jest/globals';
import { requireSame } from '../../src/gate/same.js';
import type { ArtifactReport, Claims } from '../../src/core/model.js';
import { mint } from '../../src/verify/mint.js';
import { failed, passed, report, signature } from './reports.ts';

const CLAIMS = ['source-repository-ref', 'source-repository-digest'];
const ONE: Claims = { 'source-repository-ref': 'refs/tags/v1', 'source-repository-digest': 'aa' };
const OTHER: Claims = { ...ONE, 'source-repository-digest': 'bb' };
const from = (name: string, ...claims: readonly Claims[]): ArtifactReport =>
  report(
    name,
    claims.map((one) => passed(signature(one))),
  );
const results = (...reports: readonly ArtifactReport[]): readonly string[] =>
  requireSame(CLAIMS, reports).map(({ result }) => result);

describe('artifacts of one commit', () => {
  test('pass', () => {
    expect(results(from('a', ONE), from('b', ONE), from('c', ONE))).toEqual(['pass', 'pass', 'pass']);
  });

  test('the one that differs is refused, with what it has and what the others have', () => {
    const reports = requireSame(CLAIMS, [from('a', ONE), from('b', OTHER), from('c', ONE)]);
    expect(reports.map(({ result }) => result)).toEqual(['pass', 'fail', 'pass']);
    expect(reports[1]!.checks.at(-1)).toMatchObject({
      status: 'fail',
      refusal: {
        code: 'CLAIM_MISMATCH',
        expected: expect.stringContaining('source-repository-digest aa'),
        actual: expect.stringContaining('source-repository-digest bb'),
      },
    });
  });

  test('of two that differ one is refused: never both pass', () => {
    expect(results(from('a', ONE), from('b', OTHER))).toContain('fail');
  });

  test('an artifact may choose among its signatures', () => {
    expect(results(from('a', ONE), from('b', OTHER, ONE), from('c', ONE))).toEqual(['pass', 'pass', 'pass']);
  });

  test('claims of two signatures are not mixed', () => {
    const mixed = from(
      'b',
      { 'source-repository-ref': 'refs/tags/v1', 'source-repository-digest': 'bb' },
      { 'source-repository-ref': 'refs/tags/v2', 'source-repository-digest': 'aa' },
    );
    expect(results(from('a', ONE), mixed, from('c', ONE))).toEqual(['pass', 'fail', 'pass']);
  });

  test('a certificate without the claim, a key, or a name that all objects have states nothing', () => {
    expect(results(from('a', ONE), from('b', {}), from('c', ONE))).toEqual(['pass', 'fail', 'pass']);
    expect(results(from('a', {}), from('b', {}))).toEqual(['fail', 'fail']);
    expect(requireSame(['constructor'], [from('a', ONE)])[0]!.result).toBe('fail');
  });
});

test('what is refused already is left alone, and does not count', () => {
  const refused = report('b', [passed(signature(OTHER)), failed()]);
  const reports = requireSame(CLAIMS, [from('a', ONE), refused]);
  expect(reports[0]!.result).toBe('pass');
  expect(reports[1]).toBe(refused);
});

test('without claims nothing is demanded', () => {
  const reports = [from('a', ONE), from('b', OTHER)];
  expect(requireSame([], reports)).toBe(reports);
});

test('the signer of a list or a manifest stands behind what it vouches for', () => {
  const listed = (name: string, claims: Claims) =>
    report(name, [
      passed(
        { kind: 'checksum', file: 'SHA256SUMS', line: 1, algorithm: 'sha256', listSignedBy: mint(signature(claims)) },
        'checksum',
      ),
    ]);
  expect(results(listed('a', ONE), from('b', ONE))).toEqual(['pass', 'pass']);
  expect(results(listed('a', ONE), from('b', OTHER))).toContain('fail');
});
