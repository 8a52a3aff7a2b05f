import { describe, expect, test } from '@jest/globals';
import { requireMinimum } from '../../src/gate/minimum.js';
import type { ArtifactReport, CheckResult, Proof } from '../../src/core/model.js';
import { standingRefusals } from '../../src/gate/standing.js';
import { mint } from '../../src/verify/mint.js';
import { failed, passed, report, signature } from './reports.ts';

const NONE_WAIVED = standingRefusals([], new Date());

const checksum: Proof = { kind: 'checksum', file: 'SHA256SUMS', line: 1, algorithm: 'sha256' };
const manifest = (entry: boolean, signed = true): Proof => ({
  kind: 'manifest',
  file: 'm.json',
  ...(entry && { entry: { pointer: '/artifacts/0', name: 'a' } }),
  ...(signed && { signedBy: mint(signature()) }),
});
const attested = passed({ ...signature(), kind: 'attestation' }, 'attestation');
const unlooked: CheckResult = {
  check: 'revocation',
  status: 'warning',
  refusal: { code: 'REVOCATIONS_STALE', message: 'there is no list' },
  others: [],
};

describe('an artifact', () => {
  test.each([
    ['its own signature', 'signature', 'file', passed(), 'pass'],
    ['an attestation of a file', 'signature', 'file', attested, 'pass'],
    ['an attestation of an image is not a signature', 'signature', 'image', attested, 'fail'],
    ['a signature is not an attestation', 'attestation', 'file', passed(), 'fail'],
    ['a checksum is not a signature', 'signature', 'file', passed(checksum, 'checksum'), 'fail'],
    [
      'an entry of a signed manifest is not a signature',
      'signature',
      'file',
      passed(manifest(true), 'manifest'),
      'fail',
    ],
    ['the manifest itself is signed', 'signature', 'file', passed(manifest(false), 'manifest'), 'pass'],
    ['an unsigned manifest is not', 'signature', 'file', passed(manifest(false, false), 'manifest'), 'fail'],
    ['a checksum', 'checksum', 'file', passed(checksum, 'checksum'), 'pass'],
    ['a manifest', 'manifest', 'file', passed(manifest(true), 'manifest'), 'pass'],
    ['nothing about recalls', 'revocation', 'file', passed(), 'fail'],
    ['no SBOM', 'sbom', 'image', passed(), 'fail'],
  ] as const)('%s: %s of a %s', (_title, check, kind, made, result) => {
    expect(requireMinimum([check], report('a', [made], kind), NONE_WAIVED).result).toBe(result);
  });

  test('a missing recall list that the policy allows counts as asked', () => {
    expect(requireMinimum(['revocation'], report('a', [passed(), unlooked]), NONE_WAIVED).result).toBe('pass');
  });

  test('a check that failed is not complained of twice', () => {
    const refused = report('a', [failed()]);
    expect(requireMinimum(['signature'], refused, NONE_WAIVED)).toBe(refused);
  });

  test('says what it lacks', () => {
    const { checks } = requireMinimum(['signature', 'checksum'], report('a', [passed()]), NONE_WAIVED);
    expect(checks.at(-1)).toMatchObject({ check: 'checksum', status: 'fail', refusal: { code: 'CHECKSUM_UNLISTED' } });
    expect(checks).toHaveLength(2);
  });
});

test('rows about the run and tags are no artifacts', () => {
  for (const kind of ['run', 'tag'] as const) {
    const row = report('a', [passed()], kind);
    expect(requireMinimum(['sbom'], row, NONE_WAIVED)).toBe(row);
  }
});

describe('what was refused before', () => {
  const codes = ({ checks }: ArtifactReport) => checks.flatMap((one) => ('refusal' in one ? [one.refusal.code] : []));

  test('of an artifact that could not be had, nothing is missed a second time', () => {
    const floored = requireMinimum(
      ['signature', 'checksum', 'revocation'],
      report('a', [failed('artifact')]),
      NONE_WAIVED,
    );
    expect(codes(floored)).toHaveLength(1);
    expect(floored.notAsked).toEqual(
      ['signature', 'checksum', 'revocation'].map((check) => ({ check, since: 'the artifact itself was refused' })),
    );
  });

  test('an image whose tag moves is missed the rest: its rules were asked', () => {
    const floored = requireMinimum(['sbom'], report('a', [failed('artifact'), passed()], 'image'), NONE_WAIVED);
    expect(codes(floored)).toContain('SBOM_MISSING');
    expect(floored.notAsked).toBeUndefined();
  });

  test('a manifest that was refused is not called unsigned as well; what it names is, where nothing else signs it', () => {
    const row = report('m.json', [failed('manifest')]);
    expect(codes(requireMinimum(['signature'], { ...row, document: 'manifest' }, NONE_WAIVED))).toHaveLength(1);
    expect(codes(requireMinimum(['signature'], row, NONE_WAIVED))).toContain('BUNDLE_MISSING');
  });

  test('what an exception waives excuses nothing', () => {
    const row = { ...report('m.json', [failed('manifest')]), document: 'manifest' } as const;
    expect(codes(requireMinimum(['signature'], row, () => []))).toContain('BUNDLE_MISSING');
  });

  test('what is said to be not asked excuses nothing where nothing was refused', () => {
    const asked = { ...report('a', [passed()]), notAsked: [{ check: 'revocation', since: 'x' }] } as const;
    expect(requireMinimum(['revocation'], asked, NONE_WAIVED).result).toBe('fail');
  });
});
