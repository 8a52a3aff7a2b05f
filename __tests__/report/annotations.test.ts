import { describe, expect, it } from '@jest/globals';
import { MAX_ANNOTATION_LENGTH, MAX_ANNOTATIONS } from '../../src/core/limits.js';
import type { Refusal } from '../../src/core/model.js';
import { annotations } from '../../src/report/annotations.js';
import { HOSTILE } from './hostile.js';
import { artifact, facts, failed, passed, sample, signature, verdict } from './sample.js';

const refusal: Refusal = { code: 'BUNDLE_MISSING', message: 'No bundle was found.' };
const bad = (name: string, change: Partial<Refusal> = {}) => artifact(name, [failed({ ...refusal, ...change })]);

describe('annotations', () => {
  it('say what failed, what was expected, what was found, what to do, and where to read on', () => {
    const [first, second] = annotations(sample, facts);
    expect(first).toMatchObject({
      level: 'error',
      title: 'IDENTITY_MISMATCH: Signed by another identity than expected',
      at: { file: 'dist/rocket-linux-riscv64.tar.gz.sigstore.json' },
    });
    expect(second?.message).toMatch(
      /^dist\/rocket-windows-arm64\.zip: .* names \(expected sha256:3f0a\S+, found sha256:c81e\S+\)\. Do not use .* \[CHECKSUM_MISMATCH\] https:\/\/\S+#checksum_mismatch$/,
    );
    expect(second?.at).toEqual({ file: 'dist/SHA256SUMS', line: 6 });
  });

  it('stand at the evidence, else at the artifact, else nowhere', () => {
    const proof = { kind: 'checksum', file: 'SUMS', line: 4, algorithm: 'sha256' } as const;
    const places = annotations(
      verdict([
        bad('a', { message: 'One.', at: { file: 'list', line: 2 } }),
        bad('b', { message: 'Two.', proof }),
        bad('c'),
        artifact('*.zip', [failed(refusal, 'artifact')], { kind: 'run' }),
      ]),
      facts,
    ).map((annotation) => annotation.at);
    expect(places).toEqual([{ file: 'list', line: 2 }, { file: 'SUMS', line: 4 }, { file: 'c' }, undefined]);
  });

  it('are one for each cause, and name its other codes', () => {
    const other = failed({ code: 'CHECKSUM_UNLISTED', message: 'm' }, 'checksum');
    const all = annotations(verdict([artifact('a', [failed(refusal), other])]), facts);
    expect(all).toHaveLength(1);
    expect(all[0]?.message).toContain('Also: CHECKSUM_UNLISTED.');
  });

  it('say a cause once, with some of the artifacts that it is about', () => {
    const many = Array.from({ length: 301 }, (_, at) => bad(`f${at}`));
    const rare = bad('other', { code: 'NETWORK' });
    const all = annotations(verdict([...many, rare]), facts);
    expect(all.map(({ title }) => title.split(':')[0])).toEqual(['BUNDLE_MISSING', 'NETWORK']);
    expect(all[0]?.message).toContain('The same for 300 more artifacts: f1, f2, f3 and 297 more.');
    expect(all[1]?.message).not.toContain('The same for');
  });

  it('end with one that counts the rest by code', () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      bad(`f${at}`, { message: `Reason ${at}.`, ...(at % 2 === 1 && { code: 'NETWORK' }) }),
    );
    const all = annotations(verdict(many), facts);
    expect(all).toHaveLength(MAX_ANNOTATIONS + 1);
    expect(all.at(-1)).toEqual({
      level: 'error',
      title: 'and 9,992 more refused',
      message: '4,996 × BUNDLE_MISSING, 4,996 × NETWORK. The job summary and the report list them.',
    });
  });

  it('bound the warnings likewise, the loud ones first', () => {
    const warnings = Array.from({ length: 50 }, () => ({ code: 'NETWORK' as const, message: 'An old root was used.' }));
    const integrity = artifact('a', [passed({ kind: 'checksum', file: 'l', line: 1, algorithm: 'sha256' })], {
      integrityOnly: true,
    });
    const all = annotations(verdict([integrity], { warnings }), { mode: 'report' });
    expect(all).toHaveLength(MAX_ANNOTATIONS + 1);
    expect(all.every((annotation) => annotation.level === 'warning')).toBe(true);
    expect(all[0]?.message).toContain('mode: report');
    expect(all[1]?.message).toContain('Integrity only');
    expect(all.at(-1)?.title).toBe('and 44 more warned about');
  });

  it('say nothing where everything is proven', () => {
    expect(annotations(verdict([artifact('a', [passed(signature())])]), facts)).toEqual([]);
  });

  it.each(HOSTILE.map((name, at) => [at, name] as const))('keep hostile text %i on one line and short', (_, name) => {
    const long = name.repeat(500);
    const values = { message: `For ${name}: ${long}`, expected: long, actual: long, hint: long };
    for (const { title, message } of annotations(verdict([bad(name, values), bad(long, values)]), facts)) {
      expect(message.length).toBeLessThanOrEqual(MAX_ANNOTATION_LENGTH);
      expect(message).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
      expect(message).toMatch(/\[BUNDLE_MISSING\] https:\S+$/);
      expect(title).toBe('BUNDLE_MISSING: No evidence was found for the artifact');
    }
  });
});
