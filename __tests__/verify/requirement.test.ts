/** Several candidates, several signers, several roots: what suffices, and what counts once. */
import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { derEncode, derParts, TAG } from '../../src/formats/der/der.ts';
import { pattern } from '../../src/formats/matcher.ts';
import { byPerson, signerMarks } from '../../src/model/persons.ts';
import { distinctSigners } from '../../src/verify/distinct-signers.ts';
import {
  altered,
  anyone,
  ARTIFACT,
  artifactOf,
  check,
  flipped,
  holder,
  IDENTITY,
  ISSUER,
  person,
  proofOf,
  refusalOf,
  resultOf,
  rootOf,
} from '../support/checking.ts';
import { bundleJson, createWorld, makeKeys, subjectOf } from '../support/sigstore/index.ts';

const world = createWorld();
const github = createWorld({ name: 'github', style: 'github' });
const roots = [rootOf(world)];
const good = world.sign(ARTIFACT);
const SUBJECTS = [subjectOf('x', ARTIFACT)];

/** The same key, marked for RSASSA-PSS alone (RFC 4055, 1.2). */
function pssOnly(key: KeyObject): KeyObject {
  const [outer] = derParts(key.export({ type: 'spki', format: 'der' }), 'key', TAG.sequence);
  const [, bits] = derParts(outer.content, 'key', TAG.sequence, TAG.bitString);
  const algorithm = derEncode(TAG.sequence, derEncode(TAG.oid, Buffer.from('2a864886f70d01010a', 'hex')));
  return createPublicKey({ key: derEncode(TAG.sequence, algorithm, bits.whole), format: 'der', type: 'spki' });
}

describe('several candidates', () => {
  const bad = altered(good, (b) => (b.messageSignature.signature = flipped(b.messageSignature.signature)));
  const unlogged = world.sign(ARTIFACT, { rekor: 'none' });

  test('any that satisfies suffices, and the others are told', () => {
    const result = resultOf([bad, 'broken', good, unlogged], { roots });
    expect(result).toMatchObject({ status: 'pass', check: 'signature' });
    expect('others' in result && result.others.map(({ code }) => code)).toEqual([
      'SIGNATURE_INVALID',
      'BUNDLE_MALFORMED',
      'TLOG_MISSING',
    ]);
  });

  test('none that satisfies is a refusal, by the one that came closest', () => {
    const stranger = world.sign(ARTIFACT, { identity: 'https://other.test' });
    expect(check([bad, 'broken', unlogged], { roots })).toBe('SIGNATURE_INVALID');
    expect(check(['broken', unlogged, stranger, bad], { roots })).toBe('IDENTITY_MISMATCH');
    const result = resultOf(['broken', unlogged, stranger, bad], { roots });
    expect('others' in result && result.others).toHaveLength(3);
  });

  test('two halves make no whole', () => {
    const attested = world.attest(SUBJECTS, { predicateType: 'https://spdx.dev/Document' });
    const other = world.sign(ARTIFACT, { identity: 'https://other.test' });
    expect(check([attested, other, unlogged], { roots })).not.toBe('pass');
  });

  test('lines of one file', () => {
    const lines = [bundleJson(world.sign('x')), bundleJson(good)].join('');
    expect(check(lines, { roots })).toBe('pass');
    expect(proofOf(lines, { roots }).file).toBe('evidence.json:2');
    expect(check(bundleJson(world.sign('x')).repeat(2), { roots })).toBe('SIGNATURE_INVALID');
  });

  test('the check is called by what was found', () => {
    expect(resultOf(world.attest(SUBJECTS), { roots }).check).toBe('attestation');
    expect(resultOf(good, { roots }).check).toBe('signature');
  });
});

describe('thresholds', () => {
  const ann = person('https://ann.test', ISSUER, { name: 'ann' });
  const bob = person('https://bob.test', ISSUER, { name: 'bob' });
  const team = person(pattern('https://(ann|bob|cid)\\.test'), ISSUER, { name: 'team' });
  const by = (name: string) => world.sign(ARTIFACT, { identity: `https://${name}.test` });
  const of = (threshold: number, ...signers: ReturnType<typeof person>[]) => ({ roots, threshold, signers });

  test('two different people', () => {
    expect(check([by('ann'), by('bob')], of(2, ann, bob))).toBe('pass');
    expect(check([by('ann'), by('cid')], of(2, ann, team))).toBe('pass');
    expect(check([by('ann'), by('bob')], of(2, team, ann))).toBe('pass');
  });

  test('one person counts once, however often and for whatever patterns', () => {
    expect(check([by('ann'), by('ann')], of(2, ann, bob))).not.toBe('pass');
    expect(check([by('ann'), by('ann')], of(2, ann, team))).not.toBe('pass');
    expect(
      check(
        Array.from({ length: 5 }, () => by('ann')),
        of(2, ann, team, bob),
      ),
    ).not.toBe('pass');
    const twice = by('ann');
    expect(check([twice, twice], of(2, ann, team))).not.toBe('pass');
    expect(check([by('ann'), world.attest(SUBJECTS, { identity: 'https://ann.test' })], of(2, ann, team))).not.toBe(
      'pass',
    );
  });

  describe('a workflow', () => {
    const at = (ref: string) => `https://github.com/acme/widgets/.github/workflows/${ref}`;
    const [main, tag] = [
      person(at('a.yml@refs/heads/main'), ISSUER, { name: 'main' }),
      person(pattern(`${at('a\\.yml')}@refs/tags/.*`), ISSUER, { name: 'tag' }),
    ];
    const signed = (identity: string, issuer = ISSUER) => world.sign(ARTIFACT, { identity, issuer });
    const any = person(pattern('https://.*'), pattern('https://.*'), { name: 'any' });

    test.each([
      ['at two refs', at('a.yml@refs/tags/v1')],
      ['at a ref with an at sign', at('a.yml@refs/tags/x@refs/heads/y')],
      ['in other letters', at('A.yml@refs/tags/v1')],
      ['at a commit', at('a.yml@0123456789012345678901234567890123456789')],
    ])('%s is one person', (_, other) => {
      const both = [signed(at('a.yml@refs/heads/main')), signed(other)];
      expect(check(both, of(2, main, any))).not.toBe('pass');
      expect(check([...both, by('ann')], of(2, main, any))).toBe('pass');
      expect(check(both, of(1, main, any))).toBe('pass');
    });

    test('by two signers of the policy is one person, and another workflow or repository is another', () => {
      expect(check([signed(at('a.yml@refs/heads/main')), signed(at('a.yml@refs/tags/v1'))], of(2, main, tag))).not.toBe(
        'pass',
      );
      for (const other of [at('b.yml@refs/heads/main'), at('a.yml@refs/heads/main').replace('widgets', 'gadgets')])
        expect(check([signed(at('a.yml@refs/heads/main')), signed(other)], of(2, main, any))).toBe('pass');
    });

    test('is the same one by the issuer of an Enterprise, and pages of two people are two', () => {
      const [github, own] = ['', '/acme'].map((path) => `https://token.actions.githubusercontent.com${path}`);
      const both = [github, own].map((issuer) => signed(at('a.yml@refs/heads/main'), issuer));
      const hub = person(at('a.yml@refs/heads/main'), github, { name: 'hub' });
      expect(check(both, of(2, hub, any))).not.toBe('pass');
      const ann = person('https://social.test/@ann', ISSUER, { name: 'page' });
      expect(
        check(
          ['ann', 'bob'].map((name) => signed(`https://social.test/@${name}`)),
          of(2, ann, any),
        ),
      ).toBe('pass');
    });
  });

  test('one demand is met once, however many people meet it', () => {
    expect(check([by('ann'), by('bob')], of(2, team, person('https://dan.test', ISSUER, { name: 'dan' })))).not.toBe(
      'pass',
    );
    expect(check([by('ann'), by('bob'), by('cid')], of(3, team, ann, bob))).toBe('pass');
    expect(check([by('ann'), by('bob'), by('cid')], of(4, team, ann, bob))).not.toBe('pass');
  });

  test('the same name from two issuers is two people', () => {
    const elsewhere = world.sign(ARTIFACT, { identity: 'https://ann.test', issuer: 'https://other.test' });
    const other = person('https://ann.test', 'https://other.test', { name: 'other' });
    expect(check([by('ann'), elsewhere], of(2, ann, other))).toBe('pass');
    expect(check([by('ann'), by('ann')], of(2, ann, other))).not.toBe('pass');
  });

  test('the same e-mail address from two issuers is one person', () => {
    const [google, github] = ['https://accounts.google.com', 'https://github.com/login/oauth'].map((issuer) => ({
      signer: person(pattern('[a-z]+@acme\\.example'), issuer, { name: issuer }),
      by: (name: string) => world.sign(ARTIFACT, { identity: { email: `${name}@acme.example` }, issuer }),
    }));
    if (!google || !github) throw new Error('no issuers');
    const two = of(2, google.signer, github.signer);
    expect(check([google.by('ann'), github.by('ann')], two)).not.toBe('pass');
    expect(check([google.by('ann'), google.by('bob')], two)).not.toBe('pass');
    expect(check([google.by('ann'), github.by('bob')], two)).toBe('pass');
  });

  test('one key under two names counts once', () => {
    const keys = makeKeys();
    const signers = [holder(keys, 'required', 'a'), holder(keys, 'required', 'b')];
    const signed = () => world.sign(ARTIFACT, { by: 'key', keys });
    expect(check([signed(), signed()], { roots, threshold: 2, signers })).not.toBe('pass');
    expect(check([signed(), by('ann')], { roots, threshold: 2, signers: [...signers, ann] })).toBe('pass');
  });

  test('one RSA key, for any padding and for PSS alone, counts once', () => {
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pss = pssOnly(publicKey);
    expect(publicKey.equals(pss)).toBe(false);
    const signers = [publicKey, pss].map((key) => ({ ...holder(makeKeys(), 'none'), key }));
    expect(byPerson(signers.map((one) => ({ marks: signerMarks(one) })))).toHaveLength(1);
    const other = holder(makeKeys(), 'none', 'c');
    expect(byPerson([...signers, other].map((one) => ({ marks: signerMarks(one) })))).toHaveLength(2);
  });

  test('who shares a mark with two is one person with both', () => {
    const one = { marks: () => ['primary 1', 'key 1'], signers: ['a'] };
    const two = { marks: () => ['primary 2', 'key 2'], signers: ['b'] };
    const both = { marks: () => ['primary 2', 'key 1'], signers: ['b'] };
    expect(distinctSigners(['a', 'b'], [one, two])).toBe(2);
    expect(distinctSigners(['a', 'b'], [one, both])).toBe(1);
    expect(distinctSigners(['a', 'b'], [one, two, both])).toBe(1);
  });

  test('of one signature by certificate no key is encoded; of two they are, to tell the signers apart', () => {
    const encoded = jest.spyOn(Object.getPrototypeOf(makeKeys().publicKey) as KeyObject, 'export');
    const signed = (count: number) => Array.from({ length: count }, () => world.sign(ARTIFACT));
    for (const [bundles, least, most] of [[signed(1), 0, 0], [signed(2), 2, 4]] as const) {
      encoded.mockClear();
      expect(resultOf(bundles, { roots }).status).toBe('pass');
      expect(encoded.mock.calls.length).toBeGreaterThanOrEqual(least);
      expect(encoded.mock.calls.length).toBeLessThanOrEqual(most);
    }
    encoded.mockRestore();
  }); // prettier-ignore

  test('of a single signature nobody is told from anybody, and it counts for one signer that is required', () => {
    const marks = (): never => {
      throw new Error('no key has to be encoded');
    };
    expect(distinctSigners(['a', 'b'], [{ marks, signers: ['a', 'b'] }])).toBe(1);
    expect(distinctSigners(['a', 'b'], [{ marks, signers: ['c'] }])).toBe(0);
    expect(distinctSigners(['a'], [{ marks, signers: [] }])).toBe(0);
    expect(distinctSigners(['a'], [])).toBe(0);
    expect(() =>
      distinctSigners(
        ['a', 'b'],
        [
          { marks, signers: ['a'] },
          { marks, signers: ['b'] },
        ],
      ),
    ).toThrow();
  });

  test('what is missing is said', () => {
    expect(refusalOf([by('ann'), by('dan')], of(2, ann, bob))).toMatchObject({
      code: 'IDENTITY_MISMATCH',
      message: expect.stringContaining('1 of the 2'),
      expected: '2 of ann, bob',
      actual: 'ann',
    });
    expect(refusalOf(by('ann'), of(2, ann, bob)).code).toBe('BUNDLE_MISSING');
    expect(refusalOf(by('ann'), of(2, ann, bob)).hint).toBeUndefined();
    expect(refusalOf([by('ann'), by('ann')], of(2, ann, bob)).hint).toContain('count once');
    expect(check([by('ann')], of(0, ann))).not.toBe('pass');
  });

  test('demands are never met by fewer people than they are', () => {
    const names = fc.constantFrom<string>('a', 'b', 'c');
    const accepted = fc.array(
      fc.record({ marks: fc.tuple(fc.constantFrom('x', 'y', 'z')), signers: fc.uniqueArray(names) }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(names), accepted, (required, all) => {
        const met = distinctSigners(
          required,
          all.map(({ marks, signers }) => ({ marks: () => marks, signers })),
        );
        const people = [...new Set(all.map(({ marks: [who] }) => who))];
        const best = (left: string[], from: readonly string[]): number => {
          const [who, ...rest] = left;
          if (who === undefined) return 0;
          const mine = new Set(all.filter(({ marks: [mark] }) => mark === who).flatMap(({ signers }) => signers));
          const taken = from
            .filter((name) => mine.has(name))
            .map(
              (name) =>
                1 +
                best(
                  rest,
                  from.filter((n) => n !== name),
                ),
            );
          return Math.max(best(rest, from), ...taken);
        };
        expect(met).toBe(best(people, required));
      }),
    );
  });
});

describe('several roots, each with its own profile', () => {
  const both = [rootOf(github), ...roots];
  const away = altered(good, (b) => (b.verificationMaterial.tlogEntries = []));

  test('each vouches for its own evidence', () => {
    for (const order of [both, both.toReversed()]) {
      expect(proofOf(good, { roots: order }).root).toBe('acme');
      expect(proofOf(github.sign(ARTIFACT), { roots: order }).root).toBe('github');
      expect(proofOf(github.attest(SUBJECTS), { roots: order }).root).toBe('github');
    }
  });

  // the downgrade of GHSA class P8: evidence must not pick the profile that asks for less
  test('evidence of the one is not judged by the profile of the other', () => {
    for (const order of [both, both.toReversed(), roots]) {
      expect(check(away, { roots: order })).toBe('TLOG_MISSING');
      expect(check(world.sign(ARTIFACT, { rekor: 'none', timestamps: [{}] }), { roots: order })).toBe('TLOG_MISSING');
      const foreignStamp = world.sign(ARTIFACT, { rekor: 'none', timestamps: [{ authority: github.tsas[0]! }] });
      expect(check(foreignStamp, { roots: order })).not.toBe('pass');
      expect(check(world.sign(ARTIFACT, { ctLogs: [] }), { roots: order })).toBe('SCT_INVALID');
      const mixed = github.sign(ARTIFACT, { rekor: world.rekorsV1, timestamps: [] });
      expect(check(mixed, { roots: order })).not.toBe('pass');
      const stamped = github.sign(ARTIFACT, { timestamps: [{ authority: world.tsas[0]! }] });
      expect(check(stamped, { roots: order })).not.toBe('pass');
    }
    const bare = github.sign(ARTIFACT, { timestamps: [] });
    expect(check(bare, { roots: both })).not.toBe('pass');
  });

  test('a refusal is of the root that the certificate belongs to', () => {
    const forged = altered(good, (b) => {
      const { certificate } = b.verificationMaterial;
      certificate.rawBytes = flipped(certificate.rawBytes);
    });
    for (const order of [both, both.toReversed()])
      expect(refusalOf(forged, { roots: order })).toMatchObject({
        code: 'CERTIFICATE_INVALID',
        message: expect.stringContaining('trusted root acme'),
      });
  });

  test('what a root can vouch for follows from the root alone', () => {
    expect(rootOf(world).profile).toEqual({ sct: true, log: true, timestamp: false });
    expect(rootOf(github).profile).toEqual({ sct: false, log: false, timestamp: true });
  });

  test('a signer bound to one root', () => {
    const bound = (root: string) => ({ roots: both, signers: [person(IDENTITY, ISSUER, { root })] });
    expect(check(good, bound('acme'))).toBe('pass');
    expect(check(good, bound('github'))).not.toBe('pass');
    expect(check(github.sign(ARTIFACT), bound('github'))).toBe('pass');
    expect(check(github.sign(ARTIFACT), bound('acme'))).not.toBe('pass');
    expect(check(good, bound('acm'))).toBe('KEY_MISMATCH');
  });

  test('no root, no pass', () => {
    for (const evidence of [good, github.sign(ARTIFACT), world.sign(ARTIFACT, { by: 'key' })])
      expect(check(evidence, { roots: [], signers: [anyone, holder(evidence.keys)] })).not.toBe('pass');
    expect(check(good, { roots: [rootOf(createWorld({ name: 'other' }))] })).toBe('TRUST_ROOT_UNKNOWN_ISSUER');
  });
});

test('the artifact decides, not its name', () => {
  const artifact = { ...artifactOf('x'), name: 'widget.tar.gz' };
  expect(check(good, { roots, artifact })).toBe('SIGNATURE_INVALID');
  expect(check(good, { roots, artifact: { name: 'nothing known', digests: {} } })).toBe('SIGNATURE_INVALID');
});
