import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAuditReport } from '../../src/issues/audit-report.js';
import { auditReport, clearRow, evidence, recalledRow } from './sample.ts';

const LIST = { serial: 5, issuedAt: '2026-11-20T00:00:00.000Z' };

test('a report is read', () => {
  const result = readAuditReport(auditReport([recalledRow('a', { fixedIn: 'v2' }), clearRow('b', LIST)]));
  expect(result).toMatchObject({
    ok: true,
    value: {
      things: [
        {
          name: 'a',
          clear: false,
          recalls: [{ by: 'version', value: 'v1.2.3', reason: 'a key leaked', fixedIn: 'v2' }],
        },
        { name: 'b', clear: true, recalls: [], lists: [{ serial: 5, signed: true }] },
      ],
    },
  });
});

test('fields that later versions add are no trouble', () => {
  expect(readAuditReport(auditReport([clearRow('b', LIST)], { numbers: { x: 1 } })).ok).toBe(true);
});

const row = recalledRow('a') as { checks: [object] };
const broken = (check: object): string => auditReport([{ ...row, checks: [{ ...row.checks[0], ...check }] }]);
const clear = (change: object): string =>
  auditReport([
    {
      ...clearRow('b', LIST),
      checks: [{ check: 'revocation', status: 'pass', evidence: { ...evidence(LIST), ...change } }],
    },
  ]);

describe('what is not a report of an audit is refused', () => {
  test.each<[string, string, RegExp]>([
    ['nothing', '', /(?:no|not|not an?|not the) JSON object/],
    ['half of one', auditReport([row]).slice(0, -5), /(?:no|not|not an?|not the) JSON object/],
    ['a list', '[]', /(?:no|not|not an?|not the) JSON object/],
    ['another document', '{"mediaType":"application/json"}', /mediaType/],
    ['a report of another mode', auditReport([row], { mode: 'enforce' }), /mode/],
    ['an unknown result', auditReport([row], { result: 'fine' }), /result/],
    ['no artifacts', auditReport([row], { artifacts: undefined }), /artifacts/],
    ['an artifact that is none', auditReport([], { artifacts: [3] }), /artifacts\[0\]/],
    ['no name', auditReport([{ ...row, name: 3 }]), /name/],
    ['a digest that is text', auditReport([{ ...row, digests: { sha256: '<!-- -->' } }]), /digests/],
    ['a digest of a strange name', auditReport([{ ...row, digests: { '<b>': 'ab'.repeat(32) } }]), /digests/],
    ['an unknown status', broken({ status: 'maybe' }), /status/],
    ['a recall without content', broken({ recall: undefined }), /recall/],
    ['a recall by something unknown', broken({ recall: { by: 'mood', value: 'x' } }), /recall\.by/],
    ['a recall of no value', broken({ recall: { by: 'version' } }), /recall\.value/],
    ['a reason that is not text', broken({ recall: { by: 'version', value: 'x', reason: {} } }), /reason/],
    ['a serial that is text', clear({ serial: '9' }), /evidence/],
    ['a serial that is not exact', clear({ serial: 2 ** 60 }), /evidence/],
    ['a serial below nothing', clear({ serial: -1 }), /evidence/],
    ['a time of another form', clear({ issuedAt: '2026-11-20' }), /evidence/],
    ['a time that does not exist', clear({ issuedAt: '2026-02-31T00:00:00.000Z' }), /evidence/],
    ['a list from nowhere', clear({ file: '' }), /evidence/],
    ['a signer that is text', clear({ signedBy: 'me' }), /evidence/],
  ])('%s', (_, text, words) => {
    expect(readAuditReport(text)).toMatchObject({
      ok: false,
      refusal: { code: 'CONFIG_INVALID', message: expect.stringMatching(words) },
    });
  });

  test.each([
    ['a name that is endless', auditReport([{ ...row, name: 'x'.repeat(20_000) }]), /name/],
    ['too many recalls', auditReport([{ ...row, checks: Array.from({ length: 101 }, () => row.checks[0]) }]), /101/],
  ])('%s is beyond a limit', (_, text, words) => {
    expect(readAuditReport(text)).toMatchObject({
      ok: false,
      refusal: { code: 'LIMIT_EXCEEDED', message: expect.stringMatching(words) },
    });
  });

  test('anything else', () => {
    fc.assert(fc.property(fc.json(), (text) => !readAuditReport(text).ok));
  });
});

test('a signer of whom nothing is known makes no list signed', () => {
  expect(readAuditReport(clear({ signedBy: { kind: 'message' } }))).toMatchObject({
    value: { things: [{ clear: false }] },
  });
});
