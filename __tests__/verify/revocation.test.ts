import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { derEncode, derParts, TAG } from '../../src/formats/der/der.ts';
import { fingerprintsOf } from '../../src/formats/public-key-spellings.ts';
import { sha256Hex } from '../../src/formats/sha256.ts';
import { parseRevocations, type Revocation } from '../../src/evidence/documents/revocations.ts';
import type { Refusal, SignatureProof } from '../../src/core/model.ts';
import { assurances } from '../../src/report/signer.ts';
import { indexRevocations, type RevocationIndex } from '../../src/verify/recalls/revocation-index.ts';
import { checkRecalls } from '../../src/verify/recalls/revocation.ts';
import { pattern } from '../../src/formats/matcher.ts';
import { artifactSignerConflict, listSignerConflict } from '../../src/verify/recalls/revocation-signers.ts';
import { holder, IDENTITY, ISSUER, person, proofOf, rootOf } from '../support/checking.ts';
import { facts, listOf, NOW, RECALL, recaller, releaser, V1, world } from '../support/recalls.ts';
import { DEFAULT_WORKFLOW, makeKeys } from '../support/sigstore/index.ts';
import { ARTIFACT } from '../support/checking.ts';

const keys = makeKeys();
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

/** The other encodings of an RSA key that tools write, by themselves; keys of Node are made of them. */
function rsaEncodings(key: KeyObject): readonly Buffer[] {
  const plain = key.export({ type: 'spki', format: 'der' });
  const [outer] = derParts(plain, 'key', TAG.sequence);
  const [, bits] = derParts(outer.content, 'key', TAG.sequence, TAG.bitString);
  const algorithm = (hex: string) => derEncode(TAG.sequence, Buffer.from(hex, 'hex'));
  const spki = (hex: string) => derEncode(TAG.sequence, algorithm(hex), bits.whole);
  return [
    plain,
    spki('06092a864886f70d010101'),
    spki('06092a864886f70d01010a'),
    // As OpenSSL writes `-pkeyopt rsa_pss_keygen_md:sha256`.
    spki(
      '06092a864886f70d01010a3034a00f300d06096086480165030402010500a11c301a06092a864886f70d010108300d06096086480165030402010500a203020120',
    ),
    key.export({ type: 'pkcs1', format: 'der' }),
  ];
}

const tagged = (ref: string): SignatureProof => ({ ...proof, claims: { 'source-repository-ref': ref } });
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
    ['a build by its version', { version: 'v1.2.4' }, { version: '1.2.4+linux.7' }],
    ['a build by itself', { version: 'v1.2.4+linux.7' }, { version: '1.2.4+Linux.7' }],
    ['a build of a tag', { version: '1.2.3' }, { version: 'other', proofs: [tagged('refs/tags/v1.2.3+b')] }],
    ['all of several marks', { version: 'v1.2.4', digest: `sha256:${sha256}` }, {}],
    [
      'all of all marks',
      {
        version: 'v1.2.4',
        digest: `sha256:${sha256}`,
        commit: DEFAULT_WORKFLOW.sha,
        identity: IDENTITY,
        runId: `${RUN}/attempts/1`,
      },
      { proofs: [proof] },
    ],
    ['several marks of which some are not known of the artifact', { version: 'v1.2.4', commit: '0'.repeat(40) }, {}],
    [
      'an identity with a version that only a tag tells',
      { identity: IDENTITY, version: 'v9' },
      { version: '', proofs: [proof] },
    ],
  ])('%s', (_what, mark, about) => {
    const result = check(mark, about);
    expect(result.status).toBe('fail');
    expect('refusal' in result && result.refusal.code).toBe('REVOKED');
  });

  test.each<[string, object, Parameters<typeof facts>[0]]>([
    ['another version', { version: 'v1.2' }, {}],
    ['a longer version', { version: 'v1.2.40' }, {}],
    ['a version with two', { version: 'vv1.2.3' }, {}],
    ['another build', { version: 'v1.2.4+linux.7' }, { version: '1.2.4+linux.70' }],
    ['a build of which the version is given alone', { version: 'v1.2.4+linux.7' }, {}],
    ['a version that a build begins with', { version: '1.2' }, { version: '1.2.4+linux.7' }],
    ['one of several marks', { version: 'v0', digest: `sha256:${sha256}` }, {}],
    ['all marks but the last', { version: 'v1.2.4', digest: `sha256:${sha256}`, runId: '1' }, { proofs: [proof] }],
    ['the version beside another commit', { version: 'v1.2.4', commit: '0'.repeat(40) }, { proofs: [proof] }],
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
    const byKey = proofOf(world.sign(ARTIFACT, { by: 'key', keys }), {
      roots: [rootOf(world)],
      signers: [holder(keys)],
    });
    expect(check({ identity: byKey.keyFingerprint?.toUpperCase() }, { proofs: [byKey] }).status).toBe('fail');
    expect(check({ identity: sha256Hex(keys.pem) }, { proofs: [byKey] }).status).toBe('pass');
  });

  test('the fingerprint of a key that is in a certificate', () => {
    const certified = proofOf(world.sign(ARTIFACT, { keys }), { roots: [rootOf(world)] });
    const spki = createPublicKey(keys.pem).export({ type: 'spki', format: 'der' });
    expect(check({ identity: sha256Hex(spki) }, { proofs: [certified] }).status).toBe('fail');
    expect(check({ identity: sha256Hex(spki) }, { proofs: [proof] }).status).toBe('pass');
    // Who may sign lists by that key may not sign artifacts by a certificate for it.
    expect(artifactSignerConflict('x', certified, [holder(keys)])?.code).toBe('IDENTITY_MISMATCH');
    expect(artifactSignerConflict('x', proof, [holder(keys)])).toBeUndefined();
  });

  test('every encoding of one RSA key recalls every other one, and those of another key do not', () => {
    const [rsa, other] = [0, 1].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey);
    if (!rsa || !other) throw new Error('no keys');
    const [plain, , pss, pinned] = rsaEncodings(rsa);
    for (const der of [plain, pss, pinned]) {
      if (!der) throw new Error('no encoding');
      const signer = { ...holder(keys), key: createPublicKey({ key: der, format: 'der', type: 'spki' }) };
      const byKey: SignatureProof = {
        kind: 'message',
        file: 'x.sig',
        keyFingerprints: fingerprintsOf(signer.key),
        times: [],
      };
      for (const one of rsaEncodings(rsa))
        expect(check({ identity: sha256Hex(one) }, { proofs: [byKey] }).status).toBe('fail');
      for (const one of rsaEncodings(other))
        expect(check({ identity: sha256Hex(one) }, { proofs: [byKey] }).status).toBe('pass');
      const apart = [rsa, other].map((key) => listSignerConflict(byKey, [{ ...holder(keys), key }])?.code);
      expect(apart).toEqual(['REVOCATIONS_UNTRUSTED', undefined]);
    }
  });
});

describe('what stands behind the artifact', () => {
  const documents = [{ file: 'SUMS', sha256: 'cd'.repeat(32) }];
  const vouchers = [proof];
  const entry = { digest: `sha256:${'CD'.repeat(32)}` };

  test('a document that it was verified through is named', () => {
    const { actual, recall } = refusalOf(listOf([{ ...entry, reason: 'why' }]), { documents });
    expect(actual).toContain(`sha256:${'cd'.repeat(32)} (SUMS, through which it was verified)`);
    expect(recall).toMatchObject({ by: 'digest', value: `sha256:${'cd'.repeat(32)}` });
    expect(check(entry).status).toBe('pass');
    expect(check({ ...entry, version: 'v1.2.4' }, { documents }).status).toBe('fail');
    expect(check({ ...entry, version: 'v1.2.5' }, { documents }).status).toBe('pass');
  });

  test('a digest that is not known of the artifact is not made known by it', () => {
    const unknown = { digests: [], documents };
    expect(check({ digest: `sha256:${sha256}` }, unknown).status).toBe('error');
    expect(check({ digest: `sha256:${sha256}`, version: 'v1.2.4' }, unknown).status).toBe('fail');
    expect(check({ digest: `sha256:${sha256}`, version: 'v1.2.5' }, unknown).status).toBe('pass');
  });

  test.each([
    ['commit', { commit: '0'.repeat(40) }],
    ['run', { runId: '1' }],
    ['identity', { identity: IDENTITY.slice(0, -1) }],
    ['commit and run', { commit: '0'.repeat(40), runId: '1' }],
  ])('what others vouched by does not save it: another %s', (_, marks) => {
    expect(check({ version: 'v1.2.4', ...marks }, { vouchers, documents }).status).toBe('fail');
    expect(check({ version: 'v1.2.4', ...marks }, { proofs: [proof] }).status).toBe('pass');
    expect(check({ version: 'v1.2.5', ...marks }, { vouchers, documents }).status).toBe('pass');
  });

  test('an entry of a document and a run that is not known', () => {
    expect(check({ ...entry, runId: '1' }, { vouchers, documents }).status).toBe('fail');
    expect(check({ ...entry, runId: '1' }, { proofs: [proof], documents }).status).toBe('pass');
  });
});

describe('what is told', () => {
  const text = listOf([V1]);

  test('the reason, word for word, and where to go', () => {
    const refusal = refusalOf(text, { version: 'v1.2.3' });
    expect(refusal.message).toBe(`widget.tar.gz was revoked: ${V1.reason}`);
    expect(refusal.hint).toBe('Use v1.2.4.');
    expect(refusal.actual).toBe('/revoked/0: version v1.2.3');
    const more = refusalOf(listOf([{ version: 'v1.2.3', reason: 'x', url: 'https://x.test/a' }]), {
      version: 'v1.2.3',
    });
    expect(more.hint).toContain('See https://x.test/a');
    expect(refusalOf('{"revoked":["v1.2.3"]}', { version: 'v1.2.3' }).message).toBe('widget.tar.gz was revoked');
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

  test.each(['v1.2.x', '<=1.2.4', 'v\uff11.2.4', 'refs/heads/main', 'v1.2.4\u200b'])(
    'is an artifact of version %j, which is none',
    (version) => {
      const unknown = check({ version: 'v1.2.4' }, { version });
      expect(unknown).toMatchObject({ status: 'error', refusal: { code: 'VERSION_UNKNOWN' } });
      expect('refusal' in unknown && unknown.refusal.actual).toMatch(/, which is (?:a|text)/);
      expect(check({ commit: '0'.repeat(40) }, { version, proofs: [proof] }).status).toBe('pass');
    },
  );

  test('is counted, with what is not known', () => {
    const list = listOf([
      { commit: '0'.repeat(40), reason: 'x' },
      { commit: '1'.repeat(40), runId: 7, reason: 'x' },
      { identity: 'x@example.com', reason: 'x' },
      { version: 'v9', commit: '0'.repeat(40), reason: 'x' },
    ]);
    const result = checkRecalls(known(list), facts());
    if (result.status !== 'pass') throw new Error(result.status);
    expect(result.proof.notCompared).toEqual({ entries: 3, lacks: ['commit', 'identity', 'runId'] });
    expect(assurances(result.proof)).toEqual([
      'not recalled',
      '3 entries not compared (no commit, no identity, no run is known)',
    ]);
    const signed = checkRecalls(known(list), facts({ proofs: [proof] }));
    expect(signed.status === 'pass' && signed.proof.notCompared).toBeUndefined();
    expect(signed.status === 'pass' && assurances(signed.proof)).toEqual(['not recalled']);
  });

  test('is told beside what could be', () => {
    const refusal = refusalOf(listOf([{ commit: '0'.repeat(40), version: 'v1.2.4', reason: 'x' }]), {});
    expect(refusal.actual).toBe(`/revoked/0: version v1.2.4, commit ${'0'.repeat(40)} (not known of this artifact)`);
    expect(refusal.recall).toMatchObject({ by: 'version', value: 'v1.2.4' });
    const byDigest = listOf([{ version: 'v9', digest: `sha256:${sha256}`, reason: 'x' }]);
    expect(refusalOf(byDigest, { version: '' }).recall).toMatchObject({ by: 'digest', value: `sha256:${sha256}` });
  });

  test('needs no version where another mark tells the artifact apart', () => {
    const list = known(listOf([{ version: 'v9', digest: `sha256:${'00'.repeat(32)}`, reason: 'x' }]));
    expect(checkRecalls(list, facts({ version: '' })).status).toBe('pass');
    const two = known(listOf([{ version: 'v9', commit: '0'.repeat(40), reason: 'x' }]));
    const unknown = checkRecalls(two, facts({ version: '' }));
    expect('refusal' in unknown && unknown.refusal).toMatchObject({ code: 'VERSION_UNKNOWN' });
    expect('refusal' in unknown && unknown.refusal.message).toContain('(1 entry could not be compared)');
  });

  test('matters to no list that is empty', () => {
    const { version, ...unknown } = facts({ digests: [] });
    expect(version).toBeDefined();
    expect(checkRecalls(known(listOf([])), unknown).status).toBe('pass');
  });
});

describe('a list of two hundred thousand entries', () => {
  const COUNT = 200_000;
  /** Counts how often an entry is taken from the list. */
  function watched(list: readonly Revocation[]) {
    let looks = 0;
    const entries = new Proxy(list, { get: (of, name) => (looks++, Reflect.get(of, name) as unknown) });
    return { index: { ...indexRevocations(list), entries }, looks: () => looks };
  }
  const ask = (index: RevocationIndex, about: Parameters<typeof facts>[0]) =>
    checkRecalls({ entries: index.entries, index, source: 'list.json', fetchedAt: NOW }, facts(about)).status;

  test.each<[string, (position: number) => Revocation]>([
    ['one mark', (position) => ({ pointer: '', version: `1.0.${position}` })],
    ['marks that most of them share', (position) => ({ pointer: '', version: '1.2.3', runId: `9${position}` })],
    ['the same marks', () => ({ pointer: '', version: '1.2.3', identity: 'someone@example.com' })],
  ])('with %s is looked at once, however many artifacts ask', (_what, entry) => {
    const { index, looks } = watched(Array.from({ length: COUNT }, (_, position) => entry(position)));
    ask(index, { proofs: [proof] });
    const first = looks();
    for (let number = 0; number < 2_000; number++) {
      expect(ask(index, { version: '1.2.3', proofs: [proof] })).toBe('pass');
      expect(ask(index, { version: `2.0.${number}`, proofs: [proof] })).toBe('pass');
    }
    expect(looks()).toBe(first);
    expect(ask(index, { version: '1.0.199999' })).toBe(entry(COUNT - 1).version === '1.0.199999' ? 'fail' : 'pass');
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

  test('are kept apart by workflow, whatever its ref', () => {
    const at = (ref: string) => `${IDENTITY.replace(/@.*/, '')}@${ref}`;
    const [exact, any] = [
      person(at('refs/heads/main')),
      person(pattern(`${IDENTITY.replace(/@.*/, '')}@refs/heads/.*`)),
    ];
    expect(artifactSignerConflict('x', proof, [exact])?.code).toBe('IDENTITY_MISMATCH');
    expect(listSignerConflict(proof, [exact])?.code).toBe('REVOCATIONS_UNTRUSTED');
    expect(artifactSignerConflict('x', proof, [any])).toBeUndefined();
    // What two patterns do not tell, who really signed does.
    const signed = proofOf(world.sign(ARTIFACT, { identity: at('refs/heads/main') }), {
      roots: [rootOf(world)],
      signers: [any],
    });
    expect(artifactSignerConflict('x', proof, [any], [list, signed])?.code).toBe('IDENTITY_MISMATCH');
    expect(artifactSignerConflict('x', proof, [recaller], [list])).toBeUndefined();
    expect(artifactSignerConflict('x', proof, [person(IDENTITY.replace('.yml', '-2.yml'))])).toBeUndefined();
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

describe('variant and architecture narrow an entry', () => {
  const ENTRY = { version: 'v1.2.4', variant: 'dev', arch: 'x86_64', reason: 'why', revokedAt: '2026-05-07' };
  const known_ = (variants: string[], archs: string[]) => ({ variants, archs });

  test.each<[string, object, Parameters<typeof facts>[0]]>([
    ['all of them', ENTRY, known_(['dev'], ['x86_64'])],
    ['another letter case', ENTRY, known_(['Dev'], ['X86_64'])],
    ['the other name of the architecture', { ...ENTRY, arch: 'amd64' }, known_(['dev'], ['x86_64'])],
    ['an artifact whose variant is not known', ENTRY, known_([], ['x86_64'])],
    ['an artifact of which neither is known', ENTRY, {}],
    ['one of two variants', ENTRY, known_(['builder', 'dev'], ['x86_64'])],
    ['an entry for every architecture', { ...ENTRY, arch: undefined }, known_(['dev'], ['aarch64'])],
  ])('recalled: %s', (_, entry, about) => {
    const result = check(entry, about);
    expect(result).toMatchObject({ status: 'fail', refusal: { code: 'REVOKED', recall: { by: 'version' } } });
  });

  test.each<[string, object, Parameters<typeof facts>[0]]>([
    ['another architecture', ENTRY, known_(['dev'], ['aarch64'])],
    ['another variant', ENTRY, known_(['builder'], ['x86_64'])],
    ['another version', { ...ENTRY, version: 'v1.2.5' }, known_(['dev'], ['x86_64'])],
  ])('not recalled: %s', (_, entry, about) => {
    expect(check(entry, about)).toMatchObject({ status: 'pass' });
  });

  test('an unknown version is not made up for by variant and architecture', () => {
    const { version: _, ...unversioned } = facts(known_(['dev'], ['x86_64']));
    expect(checkRecalls(known(listOf([ENTRY])), unversioned)).toMatchObject({
      status: 'error',
      refusal: { code: 'VERSION_UNKNOWN' },
    });
  });

  test('the time is shown as the list has it', () => {
    const refusal = refusalOf(listOf([ENTRY]), known_(['dev'], ['x86_64']));
    expect(refusal.message).toBe('widget.tar.gz was revoked at 2026-05-07: why');
    expect(refusal.recall).toMatchObject({ revokedAt: '2026-05-07' });
  });

  test('an entry of them alone would recall a whole architecture: it is malformed', () => {
    const read = parseRevocations(Buffer.from(listOf([{ arch: 'x86_64', reason: 'x' }])), 'list.json');
    expect(read).toMatchObject({ ok: false, refusal: { code: 'REVOCATIONS_MALFORMED' } });
  });
});
