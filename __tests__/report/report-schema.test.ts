/** The JSON report and its published schema. Every end-to-end test holds its reports to it too (`__tests__/e2e/release.ts`). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { REASONS, type ReasonCode } from '../../src/core/errors.js';
import type { Proof } from '../../src/core/model.js';
import { reportWithoutVerdict } from '../../src/report/json-without-verdict.js';
import { jsonReport } from '../../src/report/json.js';
import { reportJsonSchema } from '../../src/report/report-schema.js';
import { mint } from '../../src/verify/mint.js';
import { PROJECT } from '../support/command.ts';
import { schemaProblems } from '../support/report-schema.ts';
import { HOSTILE } from './hostile.js';
import { artifact, facts, failed, passed, sample, signature, verdict } from './sample.js';

const now = new Date('2026-11-03T09:41:07.000Z');
const reportOf = (value: Parameters<typeof jsonReport>[0]): any => JSON.parse(jsonReport(value, facts));

describe('a report is valid', () => {
  it('of a release with failures', () => {
    expect(schemaProblems(reportOf(sample))).toEqual([]);
  });

  it.each(Object.keys(REASONS) as ReasonCode[])('with %s', (code) => {
    expect(schemaProblems(reportOf(verdict([artifact('a', [failed({ code, message: 'm' })])])))).toEqual([]);
  });

  it('with every kind of evidence', () => {
    const proofs: readonly Proof[] = [
      signature({ kind: 'attestation', predicateType: 'https://slsa.dev/provenance/v1', claimed: { builder: 'b' } }),
      signature({
        keyFingerprint: 'ab',
        openpgp: { fingerprint: 'F', signingKey: 'K', claimedTime: now, lineEnds: 'any' },
        comment: 'c',
      }),
      { kind: 'checksum', file: 'SUMS', line: 1, algorithm: 'blake2b512' },
      {
        kind: 'manifest',
        file: 'm',
        version: '1',
        arch: 'x',
        builtAt: now,
        entry: { pointer: '/a', name: 'a', role: 'r' },
      },
      {
        kind: 'revocation', file: 'r', serial: 3, issuedAt: now, fetchedAt: now, notCompared: { entries: 2, lacks: ['commit'] },
      }, // prettier-ignore
      {
        kind: 'sbom',
        file: 's',
        documents: [{ file: 's', format: 'SPDX', version: '2.3', components: 1, platform: 'linux/amd64' }],
        signedBy: mint(signature()),
      },
    ];
    const other = { code: 'REVOKED', message: 'm', recall: { by: 'version', value: '1', reason: 'r' }, proof: signature(), at: { file: 'f', line: 1 } } as const; // prettier-ignore
    const full = verdict(
      [
        artifact(
          'a',
          [...proofs.map((proof) => passed(proof, [other])), { check: 'sbom', status: 'waived', reason: 'r' }],
          {
            notAsked: [{ check: 'sbom', since: 's' }],
            deployedAt: ['line 1'],
            integrityOnly: true,
            image: { repository: 'r', digest: 'sha256:00', mediaType: 'm', platforms: ['p'], tag: 't' },
          },
        ),
      ],
      { sidecars: [{ name: 'a', of: 'b' }], warnings: [other] },
    );
    expect(schemaProblems(reportOf(full))).toEqual([]);
  });

  it.each(HOSTILE.map((name, at) => [at, name] as const))('with hostile name %i', (_, name) => {
    const refusal = { code: 'NETWORK', message: name, expected: name, at: { file: name } } as const;
    expect(schemaProblems(reportOf(verdict([artifact(name, [failed(refusal)])])))).toEqual([]);
  });

  it('of a run without a verdict', () => {
    const problems = [{ where: 'a', message: 'm', fix: 'f', at: { file: 'p.yml', line: 2, column: 3 } }];
    for (const one of [{ problems }, {}]) {
      const text = reportWithoutVerdict({ message: 'm', startedAt: now, finishedAt: now, ...one });
      expect(schemaProblems(JSON.parse(text))).toEqual([]);
    }
  });
});

describe('a report is not valid', () => {
  const alter = (change: (report: any) => void): readonly string[] => {
    const report = reportOf(sample);
    change(report);
    return schemaProblems(report);
  };

  it.each<[string, (report: any) => void]>([
    ['without a result', (report) => delete report.result],
    ['with another result', (report) => (report.result = 'passed')],
    ['of another version', (report) => (report.mediaType = report.mediaType.replace('=1', '=2'))],
    ['with a check that does not exist', (report) => (report.artifacts[0].checks[0].check = 'signed')],
    ['with a code that does not exist', (report) => (report.artifacts[0].checks[0].code = 'NOPE')],
    ['with a digest of another length', (report) => (report.artifacts[0].digests.sha256 = 'ab')],
    ['with a pass that has no evidence', (report) => delete report.artifacts.at(-1).checks[0].evidence],
    ['with a member that is not in the schema', (report) => (report.artifacts[0].extra = 1)],
    ['with a count that is text', (report) => (report.counts.passed = '8')],
    ['with a time that is none', (report) => (report.startedAt = 'yesterday')],
  ])('%s', (_, change) => {
    expect(alter(change)).not.toEqual([]);
  });
});

it('the published schema is the one of the code', () => {
  expect(JSON.parse(readFileSync(join(PROJECT, 'report.schema.json'), 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(reportJsonSchema())),
  );
});
