import { describe, expect, test } from '@jest/globals';
import { parseRevocations } from '../../src/evidence/revocations.ts';
import type { Refusal, SignatureProof } from '../../src/model.ts';
import { checkRecalls, indexRevocations } from '../../src/verify/revocation.ts';
import { pattern } from '../../src/policy/matcher.ts';
import { artifactSignerConflict, listSignerConflict } from '../../src/verify/revocation-signers.ts';
import { holder, IDENTITY, ISSUER, person, proofOf, rootOf } from '../support/checking.ts';
import { facts, listOf, NOW, RECALL, recaller, releaser, V1, world } from '../support/recalls.ts';
import { DEFAULT_WORKFLOW, makeKeys } from '../support/sigstore/index.ts';
import { ARTIFACT } from '../support/checking.ts';

const proof = proofOf(world.sign(ARTIFACT), { roots: [rootOf(world)] });

function known(text: string) {
  const list = parseRevocations(Buffer.from(text), 'list.json');
  if (!list.ok) throw new Error(list.refusal.message);
  return { ...list.value, source: 'list.json', fetchedAt: NOW, index: indexRevocations(list.value.entries) };
}

/** Asks a list with one entry that has this mark. */
const check = (mark: object, about: Parameters<typeof facts>[0] = {}) =>
  checkRecalls(known(listOf([{ reason: 'why', ...mark }])), facts(about));

function refusalOf(text: string, about: Parameters<typeof facts>[0]): Refusal {
  const result = checkRecalls(known(text), facts(about));
  if (!('refusal' in result)) throw new Error(result.status);
  return result.refusal;
}

const RUN = 'https://github.com/acme/widgets/actions/runs/3003';
const sha256 = 'ab'.repeat(32);

describe('what an entry matches', () => {
  test.each<[string, object, Parameters<typeof facts>[0]]>([
    ['a version', { version: 'v1.2.4' }, {}],
    ['a version without its v', { version: '1.2.4' }, {}],
    ['a version with a v of its own', { version: 'v1.2.4' }, { version: '1.2.4' }],
    ['a digest', { digest: `sha256:${sha256.toUpperCase()}` }, {}],
    [
      'a digest of upper case',
      { digest: `sha256:${sha256}` },
      { digests: [{ algorithm: 'sha256', hex: sha256.toUpperCase() }] },
    ],
    [
      'the second digest',
      { digest: `sha256:${sha256}` },
      {
        digests: [
          { algorithm: 'sha256', hex: '00' },
          { algorithm: 'sha256', hex: sha256 },
        ],
      },
    ],
    ['a commit', { commit: DEFAULT_WORKFLOW.sha.toUpperCase() }, { proofs: [proof] }],
    ['an identity', { identity: IDENTITY }, { proofs: [proof] }],
    ['an identity in other case', { identity: IDENTITY.replace('acme', 'Acme') }, { proofs: [proof] }],
    ['the run by number', { runId: '3003' }, { proofs: [proof] }],
    ['the run by number, unquoted', { runId: 3003 }, { proofs: [proof] }],
    ['the run by address', { runId: RUN }, { proofs: [proof] }],
    ['the run by address with a slash', { runId: `${RUN}/` }, { proofs: [proof] }],
    ['the run with its attempt', { runId: `${RUN}/attempts/1` }, { proofs: [proof] }],
    ['a mark beside others that do not match', { version: 'v0', runId: '1', digest: `sha256:${sha256}` }, {}],
  ])('%s', (_what, mark, about) => {
    const result = check(mark, about);
    expect(result.status).toBe('fail');
    expect('refusal' in result && result.refusal.code).toBe('REVOKED');
  });

  test.each<[string, object, Parameters<typeof facts>[0]]>([
    ['another version', { version: 'v1.2' }, {}],
    ['a longer version', { version: 'v1.2.40' }, {}],
    ['a version with two', { version: 'vv1.2.3' }, {}],
    ['another digest', { digest: `sha256:${'00'.repeat(32)}` }, {}],
    ['another commit', { commit: '0'.repeat(40) }, { proofs: [proof] }],
    ['a part of an identity', { identity: IDENTITY.slice(0, -1) }, { proofs: [proof] }],
    ['another run', { runId: '300' }, { proofs: [proof] }],
    ['the attempt for a run', { runId: '1' }, { proofs: [proof] }],
    ['another attempt', { runId: `${RUN}/attempts/2` }, { proofs: [proof] }],
    ['a run of another repository', { runId: RUN.replace('acme', 'other') }, { proofs: [proof] }],
  ])('%s is not what is recalled', (_what, mark, about) => {
    expect(check(mark, about).status).toBe('pass');
  });

  test('the fingerprint of a key', () => {
    const byKey: SignatureProof = { kind: 'message', file: 'x.sig', keyFingerprint: 'cd'.repeat(32), times: [] };
    expect(check({ identity: 'CD'.repeat(32) }, { proofs: [byKey] }).status).toBe('fail');
    expect(check({ identity: 'ce'.repeat(32) }, { proofs: [byKey] }).status).toBe('pass');
  });
});

describe('what is told', () => {
  const text = listOf([V1]);

  test('the reason, word for word, and where to go', () => {
    const refusal = refusalOf(text, { version: 'v1.2.3' });
    expect(refusal.message).toBe(`widget.tar.gz was recalled: ${V1.reason}`);
    expect(refusal.hint).toBe('Move to v1.2.4.');
    expect(refusal.actual).toBe('/revoked/0: version v1.2.3');
    const more = refusalOf(listOf([{ version: 'v1.2.3', reason: 'x', url: 'https://x.test/a' }]), {
      version: 'v1.2.3',
    });
    expect(more.hint).toContain('See https://x.test/a');
    expect(refusalOf('{"revoked":["v1.2.3"]}', { version: 'v1.2.3' }).message).toBe('widget.tar.gz was recalled');
  });

  test('a manifest by its name', () => {
    const { message } = refusalOf(text, { name: 'm.json', version: 'v1.2.3', isManifest: true });
    expect(message).toMatch(/^Manifest is on the revocation list \(m\.json, version v1\.2\.3\): CVE/);
  });

  test('all entries that match', () => {
    const result = checkRecalls(
      known(listOf([V1, { version: '1.2.3', reason: 'also' }])),
      facts({ version: 'v1.2.3' }),
    );
    expect('others' in result && result.others).toHaveLength(1);
  });
});

describe('what cannot be compared', () => {
  test('is never a pass', () => {
    const { version, ...unknown } = facts();
    expect(version).toBeDefined();
    const nameless = (mark: object) => checkRecalls(known(listOf([{ reason: 'why', ...mark }])), unknown);
    expect(nameless({ version: 'v9' })).toMatchObject({ status: 'error', refusal: { code: 'VERSION_UNKNOWN' } });
    expect(check({ version: 'v9' }, { version: '' })).toMatchObject({ status: 'error' });
    expect(nameless({ commit: '0'.repeat(40) }).status).toBe('pass');
    expect(nameless({ digest: `sha256:${sha256}`, version: 'v9' })).toMatchObject({ refusal: { code: 'REVOKED' } });
    const other = { digests: [{ algorithm: 'sha512', hex: sha256 }] };
    expect(check({ digest: `sha256:${sha256}` }, other)).toMatchObject({
      status: 'error',
      refusal: { code: 'VERSION_UNKNOWN' },
    });
    expect(check({ version: 'v9' }, other).status).toBe('pass');
  });

  test('matters to no list that is empty', () => {
    const { version, ...unknown } = facts({ digests: [] });
    expect(version).toBeDefined();
    expect(checkRecalls(known(listOf([])), unknown).status).toBe('pass');
  });
});

describe('signers of lists and of artifacts', () => {
  const list = proofOf(world.sign(ARTIFACT, { identity: RECALL }), { roots: [rootOf(world)], signers: [recaller] });

  test('are kept apart by identity and issuer, whatever claims tell them apart', () => {
    expect(listSignerConflict(list, [releaser])).toBeUndefined();
    expect(artifactSignerConflict('x', proof, [recaller])).toBeUndefined();
    const claims = [{ claim: 'source-repository-ref', value: pattern('never'), input: 'source-ref' }];
    const repo = person(pattern('https://github.com/acme/widgets/.*'), ISSUER, { claims });
    expect(listSignerConflict(list, [releaser, repo])?.code).toBe('REVOCATIONS_UNTRUSTED');
    expect(artifactSignerConflict('x', proof, [repo])?.code).toBe('IDENTITY_MISMATCH');
    expect(listSignerConflict(list, [person(RECALL, 'https://other.test')])).toBeUndefined();
  });

  test('are kept apart by key', () => {
    const keys = makeKeys();
    const byKey = proofOf(world.sign(ARTIFACT, { by: 'key', keys }), {
      roots: [rootOf(world)],
      signers: [holder(keys)],
    });
    expect(listSignerConflict(byKey, [releaser, holder(makeKeys())])).toBeUndefined();
    expect(listSignerConflict(byKey, [holder(keys)])?.code).toBe('REVOCATIONS_UNTRUSTED');
    expect(artifactSignerConflict('x', byKey, [holder(keys, 'none', 'other')])?.code).toBe('IDENTITY_MISMATCH');
  });
});
