/** An artifact meets the evidence that names it and no other; what is about others is counted, and the closest of it told. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import type { EvidenceAsRead, SignatureEvidence } from '../../src/evidence/evidence.js';
import { moreForeign, namedEvidence } from '../../src/gate/evidence/named-evidence.js';
import { refuse, type Result } from '../../src/core/result.js';
import { readStatement, subjectProblem } from '../../src/verify/statement.js';

const hash = (text: string, algorithm = 'sha256') => createHash(algorithm).update(text).digest();
const artifact = (text: string, name = `dist/${text}.bin`) => ({
  name,
  digests: { sha256: hash(text), sha512: hash(text, 'sha512') },
});
const hex = (text: string, algorithm?: string) => hash(text, algorithm).toString('hex');

function evidence(content: SignatureEvidence['content'], file: string): Result<EvidenceAsRead> {
  return {
    ok: true,
    value: { file, form: 'bundle', content, key: { kind: 'public-key' }, logEntries: [], timestamps: [] },
  };
}
const statement = (subject: readonly object[], file: string, text?: string) =>
  evidence(
    {
      kind: 'dsse',
      payloadType: 'application/vnd.in-toto+json',
      payload: Buffer.from(
        text ??
          JSON.stringify({ _type: 'https://in-toto.io/Statement/v1', predicateType: 'x', predicate: {}, subject }),
      ),
      signature: Buffer.alloc(8),
    },
    file,
  );
const about = (...texts: readonly string[]) =>
  statement(
    texts.map((text) => ({ name: `${text}.bin`, digest: { sha256: hex(text) } })),
    `${texts.join('+')}.json`,
  );
const message = (text: string, claimed = true) =>
  evidence(
    {
      kind: 'message',
      signature: Buffer.alloc(8),
      ...(claimed && { claimedDigest: { algorithm: 'sha256' as const, value: hash(text) } }),
    },
    `${text}.sig`,
  );

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];

describe('a list of many', () => {
  const list = NAMES.map((name) => about(name));
  test.each(NAMES)('%s meets its own alone', (name) => {
    expect(namedEvidence([list], artifact(name)).met).toEqual([list[NAMES.indexOf(name)]]);
  });
  test('nobody’s meets none: three are told, and the others counted', () => {
    const named = namedEvidence([list], artifact('z'));
    expect(named).toMatchObject({ met: [], closest: list.slice(0, 3), more: 3 });
    expect(moreForeign('z', named)).toMatchObject({
      code: 'SUBJECT_MISMATCH',
      message: expect.stringMatching(/^3 more pieces/),
    });
    expect(moreForeign('a', namedEvidence([list.slice(0, 2)], artifact('z')))).toBeUndefined();
  });
  test('the closest has the artifact’s name', () => {
    expect(namedEvidence([list], artifact('z', 'elsewhere/e.bin')).closest).toEqual([list[4], list[0], list[1]]);
  });
  test('a digest is met in upper case, by any of its algorithms, and never by another algorithm', () => {
    const upper = statement([{ name: 'x', digest: { sha256: hex('z').toUpperCase() } }], 'upper.json');
    const other = statement([{ name: 'x', digest: { sha512: hex('z', 'sha512') } }], 'sha512.json');
    const wrong = statement([{ name: 'x', digest: { sha512: hex('z') } }], 'wrong.json');
    const prefix = statement([{ name: 'x', digest: { sha256: hex('z').slice(0, 62) } }], 'prefix.json');
    expect(namedEvidence([[...list, upper, other, wrong, prefix]], artifact('z')).met).toEqual([upper, other]);
  });
  test('one evidence of several files, in their order', () => {
    const parts = [[about('a')], list, [message('a')]];
    expect(namedEvidence(parts, artifact('a')).met).toEqual([about('a'), list[0], message('a')]);
    expect(namedEvidence(parts, artifact('b')).met).toEqual([list[1]]);
  });
});

test('one piece of evidence is told of, whatever it is about', () => {
  expect(namedEvidence([[about('a')]], artifact('z')).met).toEqual([about('a')]);
  expect(namedEvidence([], artifact('z'))).toEqual({ met: [], closest: [], more: 0 });
});

test('what says only by its signature whether it is about the artifact is met by all', () => {
  const bare = message('bare', false);
  expect(namedEvidence([[about('a'), bare, message('b')]], artifact('z')).met).toEqual([bare]);
  expect(namedEvidence([[about('a'), bare, message('z')]], artifact('z')).met).toEqual([bare, message('z')]);
});

test('unreadable evidence is told three times and then counted', () => {
  const broken = NAMES.map((name) => refuse({ code: 'BUNDLE_MALFORMED', message: name, at: { file: `all:${name}` } }));
  const named = namedEvidence([[...broken, statement([], 'x', '{}'), about('z')]], artifact('z'));
  expect(named.met).toEqual([...broken.slice(0, 3), about('z')]);
  expect(named.met.length + named.closest.length + named.more).toBe(8);
});

test('whatever is about the artifact is met, however it is spelled and wherever it stands', () => {
  const digest = fc
    .constantFrom(...NAMES)
    .chain((name) =>
      fc.constantFrom<object>(
        { sha256: hex(name) },
        { sha256: hex(name).toUpperCase() },
        { sha512: hex(name, 'sha512') },
        { sha256: hex(name), sha512: hex(name, 'sha512') },
        { sha256: hex(name), sha512: hex('other', 'sha512') },
        { sha1: hex(name, 'sha1') },
        { sha384: hex(name, 'sha384') },
        { sha256: 7 },
      ),
    );
  const subjects = fc.array(fc.record({ name: fc.constantFrom(...NAMES), digest }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(subjects, { minLength: 2, maxLength: 8 }),
      fc.constantFrom(...NAMES),
      fc.nat(8),
      (all, name, cut) => {
        const list = all.map((one, index) => statement(one, `${index}.json`));
        const one = artifact(name);
        const { met } = namedEvidence(
          [list.slice(0, cut), list.slice(cut)].filter((part) => part.length > 0),
          one,
        );
        for (const given of list) {
          if (!given.ok || !('content' in given.value) || given.value.content.kind !== 'dsse')
            throw new Error('not made so');
          const read = readStatement(given.value.content.payloadType, given.value.content.payload, 'x');
          if (read.ok && !subjectProblem(read.value, one.digests, one.name, 'x')) expect(met).toContain(given);
        }
      },
    ),
  );
});
