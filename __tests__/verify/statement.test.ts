/** The parts of a statement by themselves; evidence-attestation.test.ts has them signed. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { predicateProblem, readStatement, statementAlgorithms, subjectProblem } from '../../src/verify/statement.ts';
import { ARTIFACT, artifactOf } from '../support/checking.ts';
import { IN_TOTO, SLSA_V1, STATEMENT_V1, subjectOf } from '../support/sigstore/index.ts';

const { digests } = artifactOf();
const statement = (changes: object = {}) => ({
  _type: STATEMENT_V1,
  subject: [subjectOf('widget', ARTIFACT)],
  predicateType: SLSA_V1,
  predicate: {},
  ...changes,
});
const read = (json: unknown) => readStatement(IN_TOTO, Buffer.from(JSON.stringify(json)), 'x');

function valueOf(json: unknown) {
  const result = read(json);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}

test('what is read', () => {
  const subject = [{ digest: { sha256: 'ab' } }, { name: 5, digest: {} }, { name: 'x', digest: { sha1: '' }, more: 1 }];
  expect(valueOf(statement({ subject, predicate: { a: 1 }, more: 1 }))).toEqual({
    predicateType: SLSA_V1,
    predicate: { a: 1 },
    subjects: [
      { name: '', digest: { sha256: 'ab' } },
      { name: '', digest: {} },
      { name: 'x', digest: { sha1: '' } },
    ],
  });
});

test.each<[string, object]>([
  ['a second spelling of an algorithm', { name: 'widget', digest: { sha256: 'ab', Sha256: 'cd' } }],
  ['a second digest', { name: 'widget', digest: { sha256: 'ab' }, Digest: { sha256: 'cd' } }],
  ['a second name', { name: 'widget', NAME: 'gadget', digest: { sha256: 'ab' } }],
])('a subject with %s is refused', (_, subject) => {
  const result = read(statement({ subject: [subjectOf('widget', ARTIFACT), subject] }));
  expect(result.ok ? undefined : result.refusal).toMatchObject({
    code: 'BUNDLE_MALFORMED',
    message: expect.stringContaining('which other tools take for another one') as unknown as string,
  });
});

test('a subject with annotations and digests of its own is read', () => {
  const subject = { name: 'x', digest: { SHA256: 'ab', gitCommit: 'cd' }, annotations: { a: '1', A: '2' } };
  expect(valueOf(statement({ subject: [subject] })).subjects).toEqual([subject]);
});

test('the algorithms that an artifact must be hashed with', () => {
  const of = (...subject: object[]) =>
    statementAlgorithms(valueOf(statement({ subject: subject.map((digest) => ({ digest })) })));
  expect(of({ sha256: '' })).toEqual(['sha256']);
  expect(of({ sha512: '', sha1: '' }, { sha256: '', gitCommit: '' })).toEqual(['sha256', 'sha512']);
  expect(of({ sha1: '', blake2b512: '', SHA256: '' })).toEqual([]);
  expect(of({ sha256: 5 })).toEqual([]);
});

test('digests that a name from the prototype seems to carry are none', () => {
  const hostile = JSON.parse(`{"__proto__":{"sha256":"${digests.sha256!.toString('hex')}"}}`) as object;
  const named = valueOf(statement({ subject: [{ name: 'x', digest: hostile }] }));
  expect(subjectProblem(named, digests, 'x', 'x.bundle')?.code).toBe('SUBJECT_MISMATCH');
  const inherited = readStatement(
    IN_TOTO,
    Buffer.from(JSON.stringify(statement()).replace('"_type"', '"__proto__":{"predicateType":"x"},"_type"')),
    'x',
  );
  expect(inherited).toMatchObject({ value: { predicateType: SLSA_V1 } });
});

test('an artifact of which nothing is known is nobody', () => {
  expect(subjectProblem(valueOf(statement()), {}, 'x', 'x.bundle')).toMatchObject({
    code: 'SUBJECT_MISMATCH',
    expected: '',
  });
});

test('a subject without name or digest is shown as such', () => {
  const bare = valueOf(statement({ subject: [{ digest: {} }, { digest: { sha1: 'x' } }] }));
  expect(subjectProblem(bare, digests, 'x', 'x.bundle')?.actual).toBe('(no name) (no digest); (no name) sha1:x');
});

test('a verdict that cannot be read is no pass', () => {
  for (const predicate of [null, undefined, 'PASSED', ['PASSED'], { verificationResult: { PASSED: 'PASSED' } }]) {
    const vsa = valueOf(statement({ predicateType: 'https://slsa.dev/verification_summary/v1', predicate }));
    expect(predicateProblem(vsa, 'any', 'x')).toMatchObject({ code: 'PREDICATE_MISMATCH', actual: 'none' });
  }
});

test('whatever the payload, nothing is thrown, and only a whole statement is read', () => {
  const change = fc.dictionary(fc.constantFrom('_type', 'subject', 'predicateType', 'predicate'), fc.jsonValue());
  fc.assert(
    fc.property(change, (changes) => {
      const result = read(statement(changes));
      if (!result.ok) return;
      expect(subjectProblem(result.value, digests, 'x', 'x.bundle') === undefined).toBe(!('subject' in changes));
      predicateProblem(result.value, [SLSA_V1], 'x');
      statementAlgorithms(result.value);
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array(), fc.string(), (bytes, type) => !readStatement(type, Buffer.from(bytes), 'x').ok),
  );
  fc.assert(fc.property(fc.uint8Array(), (bytes) => !readStatement(IN_TOTO, Buffer.from(bytes), 'x').ok));
});

test('at most 32 digests of a subject', () => {
  const digest = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`h${index}`, 'ab']));
  const of = (count: number) => read(statement({ subject: [{ name: 'x', digest: digest(count) }] }));
  expect(of(32).ok).toBe(true);
  expect(of(33)).toMatchObject({
    ok: false,
    refusal: { code: 'LIMIT_EXCEEDED', expected: 'at most 32 digests of one subject', actual: '33 digests' },
  });
});
