/** Log entries: in a known log, about this signature, naming this key. The last is what the library leaves out. */
import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { altered, anyone, ARTIFACT, check, holder, refusalOf, rootOf } from '../support/checking.ts';
import {
  cosignBundle,
  createWorld,
  makeKeys,
  subjectOf,
  type AttestationOptions,
  type EntryBody,
  type EntryKind,
  type Evidence,
} from '../support/sigstore/index.ts';

const world = createWorld();
const roots = [rootOf(world)];
const requirements = { roots, signers: [anyone] };
const SUBJECTS = [subjectOf('x', ARTIFACT)];
const keys = makeKeys();
const stranger = makeKeys();
const fingerprint = (der: Buffer) => `sha256:${createHash('sha256').update(der).digest('hex')}`;
const entryOf = (bundle: any) => bundle.verificationMaterial.tlogEntries[0];

interface Kind {
  readonly kind: EntryKind;
  readonly rekor: 'v1' | 'v2';
  readonly of: 'message' | 'envelope';
}
const KINDS: readonly Kind[] = [
  { kind: 'hashedrekord 0.0.1', rekor: 'v1', of: 'message' },
  { kind: 'rekord 0.0.1', rekor: 'v1', of: 'message' },
  { kind: 'hashedrekord 0.0.2', rekor: 'v2', of: 'message' },
  { kind: 'hashedrekord 0.0.2', rekor: 'v2', of: 'envelope' },
  { kind: 'dsse 0.0.1', rekor: 'v1', of: 'envelope' },
  { kind: 'dsse 0.0.2', rekor: 'v2', of: 'envelope' },
  { kind: 'intoto 0.0.1', rekor: 'v1', of: 'envelope' },
  { kind: 'intoto 0.0.2', rekor: 'v1', of: 'envelope' },
];

/** Kinds that no bundle may hold; they are found in the JSON that cosign wrote before. */
const OLDER: readonly EntryKind[] = ['intoto 0.0.1', 'rekord 0.0.1'];

/** Evidence in cosign's older JSON; an envelope stands whole where the signature does. */
function older(evidence: Evidence): string {
  const { dsseEnvelope } = evidence.bundle as any;
  const whole = dsseEnvelope && { base64Signature: Buffer.from(JSON.stringify(dsseEnvelope)).toString('base64') };
  return JSON.stringify({ ...cosignBundle(evidence), ...whole });
}

/** Evidence in the form that may hold an entry of this kind. */
const inForm = (kind: EntryKind, evidence: Evidence) => (OLDER.includes(kind) ? older(evidence) : evidence);

describe.each(KINDS)('$kind of a $of', ({ kind, rekor, of }) => {
  const signed = (options: AttestationOptions = {}) => {
    const all = { entryKind: kind, rekor, keys, ...options };
    return of === 'message' ? world.sign(ARTIFACT, all) : world.attest(SUBJECTS, all);
  };
  const make = (options: AttestationOptions = {}) => inForm(kind, signed(options));
  const rewritten = (change: (spec: any) => void) =>
    make({
      alter: {
        entry: (body: EntryBody) => {
          const spec = structuredClone(body.spec);
          change(spec);
          return { ...body, spec };
        },
      },
    });
  const told = (options: AttestationOptions) => check(make(options), requirements);
  const other = world.sign(ARTIFACT, { keys });

  test('holds', () => {
    expect(told({})).toBe('pass');
    expect(check(make({ by: 'key' }), { roots, signers: [holder(keys)] })).toBe('pass');
  });

  test('naming the bare key that signed: enough for a key, not for an identity', () => {
    const bare = { logged: { verifier: { keys } } };
    expect(check(make({ by: 'key', ...bare }), { roots, signers: [holder(keys)] })).toBe('pass');
    const evidence = signed(bare);
    const [certificate = Buffer.alloc(0)] = evidence.certificates ?? [];
    expect(refusalOf(inForm(kind, evidence), requirements)).toMatchObject({
      code: 'TLOG_INVALID',
      expected: `the certificate ${fingerprint(certificate)}`,
      actual: `the bare key of that certificate, ${fingerprint(keys.spki)}`,
      hint: expect.any(String),
    });
  });

  test('naming the certificate of the key that signed, in evidence by the key', () => {
    const certified = make({ by: 'key', logged: { verifier: { keys, certificate: other.certificates![0]! } } });
    expect(check(certified, { roots, signers: [holder(keys)] })).toBe('pass');
  });

  test('naming another key', () => {
    expect(told({ logged: { verifier: { keys: stranger } } })).toBe('TLOG_INVALID');
    const byKey = make({ by: 'key', logged: { verifier: { keys: stranger } } });
    expect(check(byKey, { roots, signers: [holder(keys)] })).toBe('TLOG_INVALID');
  });

  test('naming another certificate, of the same key or of another', () => {
    expect(told({ logged: { verifier: { keys, certificate: other.certificates![0]! } } })).toBe('TLOG_INVALID');
    const evidence = signed({ logged: { verifier: { keys, certificate: other.certificates![0]! } } });
    expect(refusalOf(inForm(kind, evidence), requirements)).toMatchObject({
      expected: `the certificate ${fingerprint(evidence.certificates![0]!)}`,
      actual: `the certificate ${fingerprint(other.certificates![0]!)}`,
    });
    const foreign = world.sign(ARTIFACT, { keys: stranger });
    expect(told({ logged: { verifier: { keys: stranger, certificate: foreign.certificates![0]! } } })).toBe(
      'TLOG_INVALID',
    );
  });

  test('naming no key', () => {
    const strip = (value: any): any => {
      if (typeof value !== 'object' || value === null) return;
      for (const name of ['publicKey', 'verifier']) if (name in value) value[name] = name === 'verifier' ? {} : '';
      for (const inner of Object.values(value)) strip(inner);
    };
    expect(check(rewritten(strip), requirements)).toBe('TLOG_INVALID');
  });

  test('about another signature', () => {
    const evidence = make({ logged: { signature: other.signature } });
    // this kind records no signature: payload and key are bound, and the promise binds the time
    expect(check(evidence, requirements)).toBe(kind === 'intoto 0.0.1' ? 'pass' : 'TLOG_INVALID');
  });

  test('about another digest', () => {
    const envelope = signed().envelope;
    const logged = envelope ? { envelope: { ...envelope, payload: Buffer.from('{}') } } : {};
    expect(told({ logged: { ...logged, digest: Buffer.alloc(32, 1) } })).toBe('TLOG_INVALID');
  });

  test('whose bundle says it is of another kind', () => {
    for (const { kind: claimed } of KINDS) {
      if (claimed === kind) continue;
      const [name, version] = claimed.split(' ');
      const lying = altered(signed(), (b) => (entryOf(b).kindVersion = { kind: name, version }));
      const code = OLDER.includes(claimed) ? 'BUNDLE_MALFORMED' : 'TLOG_INVALID';
      expect([claimed, check(lying, requirements)]).toEqual([claimed, code]);
    }
  });

  test('of an unknown version', () => {
    const alter = { entry: (body: EntryBody) => ({ ...body, apiVersion: '0.0.9' }) };
    expect(told({ alter })).toBe('TLOG_INVALID');
  });

  test('with a second signer beside the first', () => {
    const lists: any[] = [];
    const evidence = rewritten((spec) => {
      for (const list of [spec.signatures, spec.dsseV002?.signatures, spec.content?.envelope?.signatures])
        if (Array.isArray(list)) lists.push(list.push(structuredClone(list[0])));
    });
    expect(check(evidence, requirements)).toBe(lists.length ? 'TLOG_INVALID' : 'pass');
  });
});

test.each<[string, EntryKind]>([
  ['message', 'dsse 0.0.1'],
  ['message', 'intoto 0.0.1'],
  ['message', 'intoto 0.0.2'],
  ['envelope', 'rekord 0.0.1'],
])('a %s is not logged as %s', (of, entryKind) => {
  const evidence = of === 'message' ? world.sign(ARTIFACT, { entryKind }) : world.attest(SUBJECTS, { entryKind });
  expect(check(inForm(entryKind, evidence), requirements)).toBe('TLOG_INVALID');
});

describe.each<['message' | 'envelope', EntryKind]>([
  ['envelope', 'intoto 0.0.1'],
  ['message', 'rekord 0.0.1'],
])('of a %s as %s', (of, entryKind) => {
  const by = (options: AttestationOptions) =>
    of === 'message' ? world.sign(ARTIFACT, options) : world.attest(SUBJECTS, options);

  test("counts in cosign's older JSON", () => {
    expect(check(older(by({ entryKind })), requirements)).toBe('pass');
  });

  test.each(['0.1', '0.2', '0.3', '0.3-parameter'] as const)('does not in a bundle of version %s', (version) => {
    expect(check(by({ entryKind, version }), requirements)).toBe('BUNDLE_MALFORMED');
  });
});

describe('bodies that no log would write throw nothing', () => {
  const kinds = ['intoto 0.0.1', 'rekord 0.0.1', 'dsse 0.0.1', 'hashedrekord 0.0.2'] as const;
  const bodies: unknown[] = [[], 'x', {}, { kind: {}, apiVersion: {} }, { kind: { toString: 1 }, apiVersion: [] }];
  test.each(kinds)('%s', (entryKind) => {
    for (const body of bodies) {
      const evidence = world.attest(SUBJECTS, { entryKind, alter: { entry: () => body as EntryBody } }) as any;
      const [kind, version] = entryKind.split(' ');
      const said = altered(evidence, (b) => (entryOf(b).kindVersion = { kind, version }));
      expect(check(said, requirements)).toBe(OLDER.includes(entryKind) ? 'BUNDLE_MALFORMED' : 'TLOG_INVALID');
      if (OLDER.includes(entryKind))
        expect(check(older(evidence), requirements)).toMatch(/^(?:BUNDLE_MALFORMED|TLOG_INVALID)$/);
    }
  });
});

describe('a body with a member twice', () => {
  // What the log signs is the bytes, so that they must be the doubled ones from the start.
  const doubled = (change: (text: string) => string) => world.sign(ARTIFACT, { alter: { entryText: change } });

  test('is not taken for what its last or first one says', () => {
    expect(
      check(
        doubled((text) => text),
        requirements,
      ),
    ).toBe('pass');
    expect(
      check(
        doubled((text) => text.replace('{"apiVersion"', '{"apiVersion":"0.0.9","apiVersion"')),
        requirements,
      ),
    ).toBe('TLOG_INVALID');
    expect(
      check(
        doubled((text) => text.replace('"kind":', '"kind":"hashedrekord","k\\u0069nd":')),
        requirements,
      ),
    ).toBe('TLOG_INVALID');
    expect(
      check(
        doubled((text) => `${text} {}`),
        requirements,
      ),
    ).toBe('TLOG_INVALID');
  });
});
