import { describe, expect, it } from '@jest/globals';
import type { ArtifactReport, SignatureProof, Verdict } from '../../../src/core/model.js';
import { REPORT_FILES } from '../../../src/core/report-files.js';
import { slsaLevel } from '../../../src/report/files/slsa-level.js';
import { VSA } from '../../../src/report/files/vsa.js';
import { mint } from '../../../src/verify/mint.js';
import { artifact, facts, failed, passed, RELEASE, signature, verdict } from '../sample.js';
import { judgedRun, unjudgedRun } from './runs.js';

const ABOUT = { vsa: { resource: 'https://github.com/acme/rocket', verifier: 'https://acme.example/gate' } };
const digest = (text: string) => ({ sha256: Buffer.alloc(32, text) });
const hex = (text: string): string => Buffer.alloc(32, text).toString('hex');

const PROVENANCE: Partial<SignatureProof> = {
  kind: 'attestation',
  predicateType: 'https://slsa.dev/provenance/v1',
  statementDigest: hex('s'),
  claims: { ...signature().claims, 'runner-environment': 'github-hosted' },
  claimed: { builder: RELEASE },
};
const built = (name: string, change: Partial<SignatureProof> = {}, more: Partial<ArtifactReport> = {}) =>
  artifact(name, [passed(signature({ ...PROVENANCE, ...change }))], { digests: digest(name), ...more });

function files(value: Verdict, change: Parameters<typeof judgedRun>[1] = ABOUT) {
  const texts = VSA.ofVerdict(judgedRun(value, change));
  if (texts === undefined) return undefined;
  const [statement = '', predicate = '', subjects = ''] = texts;
  return { statement: JSON.parse(statement), predicate: JSON.parse(predicate), subjects, texts };
}

describe('a verification summary', () => {
  it('has the shape that SLSA gives it', () => {
    const { statement } = files(verdict([built('a'), built('b')]))!;
    expect(statement).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      predicateType: 'https://slsa.dev/verification_summary/v1',
      predicate: {
        verifier: { version: { 'signature-gate': '0.1.0' }, id: 'https://acme.example/gate' },
        timeVerified: facts.finishedAt.toISOString(),
        resourceUri: 'https://github.com/acme/rocket',
        policy: { uri: 'https://acme.example/gate#inputs', digest: { sha256: '9a41c07e'.repeat(8) } },
        inputAttestations: [
          {
            name: 'dist/rocket.tar.gz.sigstore.json',
            mediaType: 'application/vnd.in-toto+json',
            digest: { sha256: hex('s') },
          },
        ],
        verificationResult: 'PASSED',
        verifiedLevels: ['SLSA_BUILD_LEVEL_2'],
        slsaVersion: '1.2',
      },
      subject: [
        { name: 'a', digest: { sha256: hex('a') } },
        { name: 'b', digest: { sha256: hex('b') } },
      ],
    });
  });

  it('comes in the parts that actions/attest takes, which say the same', () => {
    const { statement, predicate, subjects } = files(verdict([built('dist/a b'), built('c')]))!;
    expect(predicate).toEqual(statement.predicate);
    const [head, ...lines] = subjects.trimEnd().split('\n');
    // actions/attest skips a line without a blank (src/subject.ts), and wants a digest in hex, blanks and the name in the others.
    expect(head).not.toContain(' ');
    expect(lines.map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line)!.slice(1))).toEqual(
      statement.subject.map((one: any) => [one.digest.sha256, one.name]),
    );
  });

  it('begins so that the next run knows it for its own', () => {
    const { texts } = files(verdict([built('a')]))!;
    const { parts } = REPORT_FILES.find(({ name }) => name === 'vsa')!;
    expect(parts.map(({ beginsRight }, at) => beginsRight(texts[at]!.slice(0, 1_024)))).toEqual([true, true, true]);
    expect(parts.map(({ beginsRight }) => beginsRight(`${hex('a')}  a\n`))).toEqual([false, false, false]);
  });

  it('names an image by its repository, and a policy of a commit by its address', () => {
    const image = built('ghcr.io/acme/rocket:1', {}, {
      kind: 'image',
      image: { repository: 'ghcr.io/acme/rocket', digest: `sha256:${hex('i')}`, mediaType: 'm' },
      digests: digest('i'),
    }); // prettier-ignore
    const source = `acme/policies@${'c'.repeat(40)}:gate/policy.yml`;
    const { statement } = files(verdict([image]), { ...ABOUT, policy: { source, digest: facts.policy.digest } })!;
    expect(statement.subject).toEqual([{ name: 'ghcr.io/acme/rocket', digest: { sha256: hex('i') } }]);
    expect(statement.predicate.policy.uri).toBe(
      `git+https://github.com/acme/policies@${'c'.repeat(40)}#gate/policy.yml`,
    );
  });
});

describe('nothing is said', () => {
  const refused = artifact('r', [failed({ code: 'SIGNATURE_INVALID', message: 'm' })], { digests: digest('r') });
  const waived = artifact('w', [{ check: 'signature', status: 'waived', reason: 'x' }], { result: 'waived', digests: digest('w') }); // prettier-ignore
  const listed = artifact('l', [passed({ kind: 'checksum', file: 'SUMS', line: 1, algorithm: 'sha256' })], { integrityOnly: true, digests: digest('l') }); // prettier-ignore
  const notRecalled = artifact('n', [passed({ kind: 'revocation', file: 'r.json', fetchedAt: facts.startedAt })], { digests: digest('n') }); // prettier-ignore
  const unknown = artifact('u', [{ check: 'signature', status: 'error', refusal: { code: 'NETWORK', message: 'm' }, others: [] }]); // prettier-ignore

  it.each<[string, readonly ArtifactReport[]]>([
    ['of a run in which one was refused', [built('a'), refused]],
    ['of a run in which one could not be checked', [built('a'), unknown]],
    ['of what was waived', [waived]],
    ['of what is only listed', [listed]],
    ['of what is only not recalled', [notRecalled]],
    ['of nothing', []],
  ])('%s', (_, artifacts) => {
    const result = artifacts.length === 0 ? { result: 'fail' as const } : {};
    expect(files(verdict(artifacts, result))).toBeUndefined();
  });

  it('where no summary is asked for, and where there is no verdict', () => {
    expect(files(verdict([built('a')]), {})).toBeUndefined();
    expect(VSA.ofNothing(unjudgedRun())).toBeUndefined();
  });

  it('of the others beside one that is vouched for', () => {
    const { statement } = files(verdict([built('a'), waived, listed, notRecalled]))!;
    expect(statement.subject.map(({ name }: any) => name)).toEqual(['a']);
  });

  it('of bytes that were waived under another name', () => {
    const twin = { ...waived, digests: digest('a') };
    expect(files(verdict([built('a'), built('b'), twin]))!.statement.subject.map(({ name }: any) => name)).toEqual([
      'b',
    ]);
    expect(files(verdict([built('a'), twin]))).toBeUndefined();
  });

  it.each(['a\nb', 'a\rb'])('of a name that a list cannot hold: %j', (name) => {
    expect(files(verdict([built(name)]))).toBeUndefined();
    expect(
      files(verdict([built(name), built('b')]))!
        .subjects.trimEnd()
        .split('\n'),
    ).toHaveLength(2);
  });
});

describe('attestations', () => {
  it('are all named, each once, or none', () => {
    const two = files(verdict([built('a'), built('b', { statementDigest: hex('t') })]))!.predicate.inputAttestations;
    expect(two.map((one: any) => one.digest.sha256)).toEqual([hex('s'), hex('t')]);
    const without = signature({ ...PROVENANCE });
    delete (without as { statementDigest?: string }).statementDigest;
    const lacking = artifact('c', [passed(without)], { digests: digest('c') });
    expect(files(verdict([built('a'), lacking]))!.predicate).not.toHaveProperty('inputAttestations');
  });

  it('of signatures that are none, nothing is named', () => {
    const signed = artifact('a', [passed(signature())], { digests: digest('a') });
    expect(files(verdict([signed]))!.predicate).not.toHaveProperty('inputAttestations');
  });
});

describe('the level', () => {
  const levelOf = (change: Partial<SignatureProof>) => slsaLevel([built('a', change)]);

  it('is what the provenance shows', () => {
    expect(levelOf({})).toBe('SLSA_BUILD_LEVEL_2');
    expect(levelOf({ claimed: { builder: 'https://github.com/actions/runner/github-hosted' } })).toBe(
      'SLSA_BUILD_LEVEL_2',
    );
  });

  it.each<[string, Partial<SignatureProof>, string]>([
    ['of a runner of their own', { claims: { 'runner-environment': 'self-hosted' } }, 'SLSA_BUILD_LEVEL_1'],
    ['of a runner that nothing is known of', { claims: {} }, 'SLSA_BUILD_LEVEL_1'],
    ['by a person', { issuer: 'https://accounts.google.com' }, 'SLSA_BUILD_LEVEL_1'],
    ['of another builder', { claimed: { builder: `${RELEASE}x` } }, 'SLSA_BUILD_LEVEL_1'],
    ['of no builder', { claimed: {} }, 'SLSA_BUILD_LEVEL_1'],
    ['of another type', { predicateType: 'https://spdx.dev/Document' }, 'SLSA_BUILD_LEVEL_UNEVALUATED'],
    ['of a type that begins so', { predicateType: 'https://slsa.dev/provenance/v1x' }, 'SLSA_BUILD_LEVEL_UNEVALUATED'],
    ['that is a bare signature', { kind: 'message' }, 'SLSA_BUILD_LEVEL_UNEVALUATED'],
  ])('is lower for provenance %s', (_, change, level) => {
    expect(levelOf(change)).toBe(level);
  });

  it('is that of the weakest, and never of a list', () => {
    expect(slsaLevel([built('a'), built('b', { claims: {} })])).toBe('SLSA_BUILD_LEVEL_1');
    const viaList = artifact('c', [passed({ kind: 'checksum', file: 'S', line: 1, algorithm: 'sha256', listSignedBy: mint(signature(PROVENANCE)) })]); // prettier-ignore
    expect(slsaLevel([built('a'), viaList])).toBe('SLSA_BUILD_LEVEL_UNEVALUATED');
    expect(slsaLevel([])).toBe('SLSA_BUILD_LEVEL_UNEVALUATED');
  });
});
