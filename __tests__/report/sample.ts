/** A release as the reports see it; the tests vary it, and scripts/render-summary.mjs makes the README's picture of it. */
import type { ArtifactReport, CheckResult, Proof, Refusal, SignatureProof, Verdict } from '../../src/core/model.js';
import { exactly } from '../../src/formats/matcher.js';
import type { RunFacts } from '../../src/report/facts.js';
import { mint } from '../../src/verify/mint.js';
import { explainIdentity } from '../../src/verify/identity/explain-identity.js';

export const ISSUER = 'https://token.actions.githubusercontent.com';
export const COMMIT = '4f1c9d2e8b7a6053f1e2d3c4b5a697887766554a';
export const RELEASE = 'https://github.com/acme/rocket/.github/workflows/release.yml@refs/tags/v2.4.0';

export const facts: RunFacts = {
  mode: 'enforce',
  version: '0.1.0',
  startedAt: new Date('2026-11-03T09:41:07.000Z'),
  finishedAt: new Date('2026-11-03T09:41:08.400Z'),
  policy: { source: 'inputs', digest: `sha256:${'9a41c07e'.repeat(8)}` },
  trustRoots: [{ name: 'public-good', source: 'embedded', digest: `sha256:${'5be1d2f3'.repeat(8)}` }],
  reports: { report: 'gate-report.json' },
  reportTo: 'security@acme.example',
};

function logEntry(index: string): NonNullable<SignatureProof['log']> {
  return { index, url: 'https://rekor.sigstore.dev', searchUrl: `https://search.sigstore.dev/?logIndex=${index}` };
}

export function signature(change: Partial<SignatureProof> = {}): SignatureProof {
  return {
    kind: 'message',
    file: 'dist/rocket.tar.gz.sigstore.json',
    signer: 'release',
    identity: RELEASE,
    issuer: ISSUER,
    claims: {
      'source-repository-uri': 'https://github.com/acme/rocket',
      'source-repository-ref': 'refs/tags/v2.4.0',
      'source-repository-digest': COMMIT,
      'build-signer-digest': COMMIT,
      'build-trigger': 'push',
    },
    times: [{ at: new Date('2026-11-02T18:20:44Z'), by: 'transparency-log' }],
    log: logEntry('613409271'),
    root: 'public-good',
    ...change,
  };
}

export function passed(proof: Proof, others: readonly Refusal[] = []): CheckResult {
  return {
    check: proof.kind === 'checksum' ? 'checksum' : 'signature',
    status: 'pass',
    proof: mint(proof),
    others,
  };
}

export function failed(refusal: Refusal, check: CheckResult['check'] = 'signature'): CheckResult {
  return { check, status: 'fail', refusal, others: [] };
}

export function artifact(
  name: string,
  checks: readonly CheckResult[],
  change: Partial<ArtifactReport> = {},
): ArtifactReport {
  const bad = checks.find((check) => check.status === 'fail' || check.status === 'error');
  const result = bad?.status === 'fail' || bad?.status === 'error' ? bad.status : 'pass';
  return {
    kind: 'file',
    name,
    digests: { sha256: Buffer.alloc(32, name) },
    size: 4_096,
    checks,
    result,
    integrityOnly: false,
    ...change,
  };
}

export function verdict(artifacts: readonly ArtifactReport[], change: Partial<Verdict> = {}): Verdict {
  const results = artifacts.map((each) => each.result);
  const result = (['fail', 'error', 'waived'] as const).find((worst) => results.includes(worst)) ?? 'pass';
  return { result, artifacts, sidecars: [], warnings: [], ...change };
}

/** A signature by another identity, explained. */
export function stranger(name: string, identity: string, claims: SignatureProof['claims'] = {}): Refusal {
  const explained = explainIdentity(
    [{ identity: exactly(RELEASE), issuer: exactly(ISSUER), name: 'certificate-identity' }],
    {
      identity,
      issuer: ISSUER,
      claims,
    },
  );
  return {
    code: 'IDENTITY_MISMATCH',
    message: `The signature of ${name} is valid, but another workflow run made it.`,
    expected: explained.expected,
    actual: explained.actual,
    hint: explained.hint,
    parts: explained.rows,
    at: { file: `${name}.sigstore.json` },
    proof: signature({ identity, claims, file: `${name}.sigstore.json`, log: logEntry('613398804') }),
  };
}

const targets = ['linux-amd64.tar.gz', 'darwin-arm64.tar.gz', 'windows-amd64.zip'];
const list = mint(
  signature({
    file: 'dist/SHA256SUMS.sigstore.json',
    log: logEntry('613409268'),
  }),
);

/** Good artifacts of a release and two that must not go on. */
export const sample: Verdict = verdict(
  [
    artifact('dist/rocket-linux-riscv64.tar.gz', [
      failed(
        stranger('dist/rocket-linux-riscv64.tar.gz', RELEASE.replace('refs/tags/v2.4.0', 'refs/heads/main'), {
          'source-repository-uri': 'https://github.com/acme/rocket',
          'source-repository-ref': 'refs/heads/main',
          'source-repository-digest': 'b07d5a3c19e84f6d2c5b8a7e6f90112233445566',
          'build-trigger': 'workflow_dispatch',
        }),
      ),
      passed({ kind: 'checksum', file: 'dist/SHA256SUMS', line: 5, algorithm: 'sha256', listSignedBy: list }),
    ]),
    artifact('dist/rocket-windows-arm64.zip', [
      failed(
        {
          code: 'CHECKSUM_MISMATCH',
          message: 'dist/rocket-windows-arm64.zip is not the file that dist/SHA256SUMS names.',
          expected: 'sha256:3f0a9d5be1770c2e64b18a5d9c20f4e7a1b6c3d8e5f20914a7b8c9d0e1f23456',
          actual: 'sha256:c81e04a7d6f52b39908e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c5b4a3928',
          at: { file: 'dist/SHA256SUMS', line: 6 },
        },
        'checksum',
      ),
    ]),
    ...targets.map((target, at) =>
      artifact(`dist/rocket-${target}`, [
        passed(
          signature({
            file: `dist/rocket-${target}.sigstore.json`,
            log: logEntry(String(613409271 + at)),
          }),
        ),
        passed({ kind: 'checksum', file: 'dist/SHA256SUMS', line: at + 1, algorithm: 'sha256', listSignedBy: list }),
      ]),
    ),
    artifact('dist/SHA256SUMS', [passed(list)]),
    artifact('dist/rocket.provenance', [
      passed(
        signature({
          kind: 'attestation',
          file: 'dist/rocket.provenance.intoto.jsonl',
          predicateType: 'https://slsa.dev/provenance/v1',
          identity: 'https://github.com/acme/workflows/.github/workflows/sign.yml@refs/tags/v3',
          times: [
            { at: new Date('2026-11-02T18:21:02Z'), by: 'timestamp-authority' },
            { at: new Date('2026-11-02T18:21:03Z'), by: 'transparency-log' },
          ],
          log: logEntry('613409290'),
        }),
      ),
    ]),
    artifact('dist/notes.pdf', [
      passed(
        signature({
          identity: 'maria@acme.example',
          issuer: 'https://accounts.google.com',
          claims: {},
          file: 'dist/notes.pdf.bundle',
          log: logEntry('613409302'),
        }),
      ),
    ]),
    artifact('dist/firmware.bin', [
      passed({
        kind: 'message',
        file: 'dist/firmware.bin.sig',
        keyFingerprint: 'd1a5c7e9'.repeat(8),
        times: [],
      }),
    ]),
    artifact(
      'dist/fonts.zip',
      [passed({ kind: 'checksum', file: 'dist/THIRD-PARTY.sha256', line: 2, algorithm: 'sha256' })],
      { integrityOnly: true },
    ),
  ],
  {
    sidecars: targets.map((target) => ({ name: `dist/rocket-${target}.sigstore.json`, of: `dist/rocket-${target}` })),
  },
);
