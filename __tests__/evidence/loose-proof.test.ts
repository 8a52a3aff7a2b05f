/** A detached signature takes its proof of time from files beside it; they prove nothing for any other signature. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SignatureEvidence } from '../../src/evidence/evidence.ts';
import { createEvidenceReader } from '../../src/evidence/read-evidence.ts';
import type { EvidenceFile } from '../../src/evidence/locate.ts';
import type { CheckResult } from '../../src/core/model.ts';
import type { Result } from '../../src/core/result.ts';
import { checkSignature } from '../../src/verify/requirement.ts';
import { ARTIFACT, artifactOf, holder, person, rootOf } from '../support/checking.ts';
import { createWorld, detached, rekorBundle, type Evidence } from '../support/sigstore/index.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const world = createWorld();
const github = createWorld({ style: 'github', name: 'hub' });
const other = createWorld({ name: 'other' });
const signed = world.sign(ARTIFACT, { timestamps: [{}] });
const twin = world.sign(ARTIFACT, { timestamps: [{}] });
const stamped = github.sign(ARTIFACT);
const byKey = world.sign(ARTIFACT, { by: 'key' });

const entryOf = (evidence: Evidence) => JSON.stringify(rekorBundle(evidence.entries[0]!));
const timestampOf = (evidence: Evidence) =>
  JSON.stringify({ SignedRFC3161Timestamp: evidence.timestamps[0]!.toString('base64') });

let workspace: Workspace;
beforeAll(() => {
  workspace = createWorkspace({});
});
afterAll(() => {
  workspace.remove();
});

/** Puts signature, certificate and proofs into files and asks the gate's own way through them. */
function check(evidence: Evidence, proofs: readonly (string | Buffer)[], from = world): string {
  const { sig, pem } = detached(evidence);
  const place = (file: string, content: string | Buffer) => {
    workspace.write(file, content);
    return { file, path: workspace.at(file), links: 'follow' as const };
  };
  const certificate = evidence.certificates && place('x.pem', pem);
  const candidates: EvidenceFile[] = [
    ...proofs.map((content, index) => ({ ...place(`proof${index}`, content), role: 'bundle' as const })),
    { ...place('x.sig', sig), role: 'signature', ...(certificate && { certificate }) },
  ];
  const signer = evidence.certificates ? person() : holder(evidence.keys);
  const requirement = {
    kind: 'signature',
    by: { threshold: 1, of: [signer] },
    predicateTypes: 'any',
    requireTimestamp: false,
  } as const;
  const read = createEvidenceReader()(candidates) as readonly Result<SignatureEvidence>[];
  return word(checkSignature(requirement, artifactOf(), read, [rootOf(from)]));
}

const word = (result: CheckResult): string => ('refusal' in result ? result.refusal.code : result.status);

describe('a certificate with a signature', () => {
  test('an entry that holds the bare key is none of the certificate', () => {
    const { keys } = signed;
    const bare = world.sign(ARTIFACT, { keys, logged: { verifier: { keys } } });
    expect(check(bare, [entryOf(bare)])).toBe('TLOG_INVALID');
    const byTheKey = world.sign(ARTIFACT, { by: 'key', keys });
    expect(check(byTheKey, [entryOf(byTheKey)])).toBe('pass');
  });

  test.each<[string, Evidence, readonly (string | Buffer)[], string]>([
    ["the log's answer", signed, [entryOf(signed)], 'pass'],
    ["the log's answer and a timestamp", signed, [entryOf(signed), timestampOf(signed)], 'pass'],
    ['a timestamp where the log is required', signed, [timestampOf(signed)], 'TLOG_MISSING'],
    ['nothing', signed, [], 'TLOG_MISSING'],
    ["another signature's answer", signed, [entryOf(twin)], 'TLOG_INVALID'],
    [
      "the log's answer, its time changed",
      signed,
      [entryOf(signed).replace(/"integratedTime":(\d+)/, '"integratedTime":1$1')],
      'CERTIFICATE_EXPIRED',
    ],
    ["another log's answer", signed, [entryOf(other.sign(ARTIFACT))], 'TRUST_ROOT_UNKNOWN_ISSUER'],
  ])('with %s', (_, evidence, proofs, expected) => {
    expect(check(evidence, proofs)).toBe(expected);
  });

  test.each<[string, readonly (string | Buffer)[], string]>([
    ['a timestamp as JSON', [timestampOf(stamped)], 'pass'],
    ['a timestamp in DER', [stamped.timestamps[0]!], 'pass'],
    ['nothing', [], 'TIMESTAMP_INVALID'],
    ["another signature's timestamp", [timestampOf(github.sign(ARTIFACT))], 'TIMESTAMP_INVALID'],
    ["another authority's timestamp", [timestampOf(signed)], 'TIMESTAMP_INVALID'],
    ['a timestamp that is cut off', [stamped.timestamps[0]!.subarray(0, 100)], 'TIMESTAMP_INVALID'],
  ])('under a root without logs, with %s', (_, proofs, expected) => {
    expect(check(stamped, proofs, github)).toBe(expected);
  });
});

describe('a key with a signature', () => {
  test.each<[string, readonly string[], string]>([
    ["the log's answer", [entryOf(byKey)], 'pass'],
    ["the answer for another key's signature", [entryOf(world.sign(ARTIFACT, { by: 'key' }))], 'TLOG_INVALID'],
    ['nothing', [], 'TLOG_MISSING'],
  ])('with %s', (_, proofs, expected) => {
    expect(check(byKey, proofs)).toBe(expected);
  });
});

describe('proofs that are of no use', () => {
  const read = (content: string) => {
    workspace.write('x.bundle', content);
    const file = { file: 'x.bundle', path: workspace.at('x.bundle'), links: 'refuse', role: 'bundle' } as const;
    return createEvidenceReader()([file]).map((one) => (one.ok ? 'read' : one.refusal.code));
  };

  test('a proof without a signature is refused with what to do', () => {
    expect(read(entryOf(signed))).toEqual(['BUNDLE_MALFORMED']);
  });

  test.each([
    ['a timestamp that is not base64', '{"SignedRFC3161Timestamp": "%"}'],
    ['an entry without payload', '{"SignedEntryTimestamp": "AAAA"}'],
  ])('%s is refused', (_, content) => {
    expect(read(content)).toEqual(['BUNDLE_MALFORMED']);
  });

  test('a bundle takes nothing from a proof beside it', () => {
    workspace.write('y.sigstore.json', JSON.stringify(world.sign(ARTIFACT, { rekor: 'none' }).bundle));
    workspace.write('y.bundle', entryOf(signed));
    const files = ['y.sigstore.json', 'y.bundle'].map(
      (file) => ({ file, path: workspace.at(file), links: 'refuse', role: 'bundle' }) as const,
    );
    const [bundle, proof] = createEvidenceReader()(files);
    expect(bundle).toMatchObject({ ok: true, value: { logEntries: [] } });
    expect(proof).toMatchObject({ ok: false, refusal: { code: 'BUNDLE_MALFORMED' } });
  });
});
