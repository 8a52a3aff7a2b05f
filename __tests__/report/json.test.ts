import { describe, expect, it } from '@jest/globals';
import { mint } from '../../src/verify/mint.js';
import { Proof } from '../../src/verify/proof.js';
import type { Proof as Facts } from '../../src/core/model.js';
import { jsonReport } from '../../src/report/json.js';
import { HOSTILE } from './hostile.js';
import { artifact, COMMIT, facts, failed, ISSUER, passed, RELEASE, sample, signature, verdict } from './sample.js';

describe('the JSON report', () => {
  const report = JSON.parse(jsonReport(sample, facts));

  it('has the shape of the contract, keys in a fixed order', () => {
    expect(Object.keys(report)).toEqual([
      'mediaType', 'result', 'mode', 'startedAt', 'finishedAt', 'version', 'policy', 'trustRoots', 'reportTo', 'counts', 'artifacts', 'sidecars', 'warnings',
    ]); // prettier-ignore
    expect(report).toMatchObject({
      mediaType: 'application/vnd.signature-gate.report+json;version=1',
      result: 'fail',
      startedAt: '2026-11-03T09:41:07.000Z',
      finishedAt: '2026-11-03T09:41:08.400Z',
      policy: { source: 'inputs' },
      trustRoots: [{ name: 'public-good', source: 'embedded' }],
      counts: { artifacts: 10, passed: 8, failed: 2, waived: 0, couldNotLook: 0, integrityOnly: 1 },
    });
  });

  it('tells of a pass what proves it', () => {
    const [signed, listed] = report.artifacts.find(
      (each: any) => each.name === 'dist/rocket-linux-amd64.tar.gz',
    ).checks;
    expect(signed).toEqual({
      check: 'signature',
      status: 'pass',
      evidence: {
        kind: 'message',
        file: 'dist/rocket-linux-amd64.tar.gz.sigstore.json',
        signer: 'release',
        identity: RELEASE,
        issuer: ISSUER,
        logIndex: '613409271',
        logUrl: 'https://rekor.sigstore.dev',
        signedAt: '2026-11-02T18:20:44.000Z',
        times: [{ at: '2026-11-02T18:20:44.000Z', by: 'transparency-log' }],
        root: 'public-good',
        claims: {
          buildTrigger: 'push',
          signerDigest: COMMIT,
          sourceDigest: COMMIT,
          sourceRef: 'refs/tags/v2.4.0',
          sourceUri: 'https://github.com/acme/rocket',
        },
      },
    });
    expect(listed).toMatchObject({
      check: 'checksum',
      status: 'pass',
      evidence: {
        kind: 'checksum',
        file: 'dist/SHA256SUMS',
        line: 1,
        algorithm: 'sha256',
        listSignedBy: { identity: RELEASE },
      },
    });
  });

  it('tells of a refusal everything that helps', () => {
    const [check] = report.artifacts[0].checks;
    expect(check).toMatchObject({
      check: 'signature',
      status: 'fail',
      code: 'IDENTITY_MISMATCH',
      expected: RELEASE,
      evidence: { file: 'dist/rocket-linux-riscv64.tar.gz.sigstore.json', claims: { sourceRef: 'refs/heads/main' } },
    });
    expect(check.parts).toContainEqual({
      part: 'ref',
      expected: 'refs/tags/v2.4.0',
      got: 'refs/heads/main',
      equal: false,
    });
    expect(report.artifacts[1].checks[0].evidence).toEqual({ file: 'dist/SHA256SUMS', line: 6 });
  });

  it('keeps rejected candidates, waivers, warnings and sidecars', () => {
    const other = { code: 'BUNDLE_MALFORMED', message: 'It is not a bundle.', at: { file: 'b.json' } } as const;
    const full = JSON.parse(
      jsonReport(
        verdict(
          [
            artifact('a', [passed(signature(), [other])]),
            artifact('b', [{ check: 'signature', status: 'waived', reason: 'r' }]),
          ],
          {
            sidecars: [{ name: 'a.sig', of: 'a' }],
            warnings: [{ code: 'NETWORK', message: 'm' }],
          },
        ),
        facts,
      ),
    );
    expect(full.artifacts[0].checks[0].others).toEqual([
      { code: 'BUNDLE_MALFORMED', message: 'It is not a bundle.', evidence: { file: 'b.json' } },
    ]);
    expect(full.artifacts[1].checks[0]).toEqual({ check: 'signature', status: 'waived', reason: 'r' });
    expect(full.sidecars).toEqual([{ name: 'a.sig', of: 'a' }]);
    expect(full.warnings).toEqual([{ code: 'NETWORK', message: 'm' }]);
  });

  it('puts digests in a fixed order, in hex', () => {
    const digests = {
      blake2b512: Buffer.from('03', 'hex'),
      sha512: Buffer.from('02', 'hex'),
      sha256: Buffer.from('01', 'hex'),
    };
    const full = JSON.parse(jsonReport(verdict([artifact('a', [passed(signature())], { digests })]), facts));
    expect(JSON.stringify(full.artifacts[0].digests)).toBe('{"sha256":"01","sha512":"02","blake2b512":"03"}');
  });

  it('is the same text for the same verdict, and ends with a newline', () => {
    expect(jsonReport(sample, facts)).toBe(jsonReport(structuredCloneOf(sample), facts));
    expect(jsonReport(sample, facts)).toMatch(/\}\n$/);
  });

  it.each(HOSTILE.map((name, at) => [at, name] as const))('gives hostile name %i back exactly', (_, name) => {
    const full = JSON.parse(jsonReport(verdict([artifact(name, [failed({ code: 'NETWORK', message: name })])]), facts));
    expect(full.artifacts[0].name).toBe(name);
    expect(full.artifacts[0].checks[0].message).toBe(name);
  });
});

/** A copy with the claims' keys in another order. */
function structuredCloneOf(value: typeof sample): typeof sample {
  const reversed = (key: string, part: unknown): unknown =>
    key === 'claims' ? Object.fromEntries(Object.entries(part as object).reverse()) : part;
  const copy = (part: unknown, key = ''): unknown => {
    if (typeof part !== 'object' || part === null || part instanceof Date || Buffer.isBuffer(part)) return part;
    if (Array.isArray(part)) return part.map((each) => copy(each));
    const made = reversed(
      key,
      Object.fromEntries(Object.entries(part).map(([name, each]) => [name, copy(each, name)])),
    );
    // No copy of a proof is one.
    return Proof.is(part) ? mint(made as Facts) : made;
  };
  return copy(value) as typeof sample;
}
