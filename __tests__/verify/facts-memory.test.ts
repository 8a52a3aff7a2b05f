/** Evidence is verified once for a run. What is remembered are facts of this evidence, root, key and artifact; never a verdict. */
import { describe, expect, test } from '@jest/globals';
import type { Artifact, SignatureEvidence } from '../../src/evidence/evidence.js';
import type { CheckResult } from '../../src/core/model.js';
import type { SignatureRequirement, Signer } from '../../src/model/policy.js';
import { exactly, pattern } from '../../src/formats/matcher.js';
import { checkSignature } from '../../src/verify/requirement.js';
import { createVerificationMemory, type VerificationMemory } from '../../src/verify/sigstore/verification-memory.js';
import type { TrustRoot } from '../../src/trust/trust-root.js';
import { ARTIFACT, artifactOf, DAY, holder, person, read, rootOf, type Given } from '../support/checking.ts';
import { createWorld, makeKeys, SLSA_V1 } from '../support/sigstore/index.ts';
import { createHash } from 'node:crypto';

const world = createWorld();
const root = rootOf(world);

interface Question {
  readonly evidence: SignatureEvidence;
  readonly artifact: Artifact;
  readonly roots: readonly TrustRoot[];
  readonly requirement: SignatureRequirement;
}

function evidenceOf(given: Given): SignatureEvidence {
  const [one] = read(given);
  if (!one?.ok) throw new Error('the evidence cannot be read');
  return one.value;
}

function demanding(signer: Signer, change: Partial<SignatureRequirement> = {}): SignatureRequirement {
  const by = { threshold: 1, of: [signer] };
  return { kind: 'signature', by, predicateTypes: [SLSA_V1], requireTimestamp: false, ...change };
}

function ask({ requirement, artifact, evidence, roots }: Question, memory?: VerificationMemory): CheckResult {
  return checkSignature(requirement, artifact, [{ ok: true, value: evidence }], roots, memory);
}

const word = (result: CheckResult): string => ('refusal' in result ? result.refusal.code : result.status);

/** Both orders, each twice: the answers are those of a run that remembers nothing, to the last word. */
function expectEqual(questions: readonly Question[], words: readonly string[]): void {
  const alone = questions.map((one) => ask(one));
  expect(alone.map(word)).toEqual(words);
  const forwards = createVerificationMemory();
  expect([...questions, ...questions].map((one) => ask(one, forwards))).toEqual([...alone, ...alone]);
  const backwards = createVerificationMemory();
  expect([...questions, ...questions].reverse().map((one) => ask(one, backwards))).toEqual(
    [...alone, ...alone].reverse(),
  );
}

const subject = { name: 'widget.tar.gz', digest: { sha256: createHash('sha256').update(ARTIFACT).digest('hex') } };
const attested = evidenceOf(world.attest([subject]));
const signed = evidenceOf(world.sign(ARTIFACT));
const base: Question = { evidence: attested, artifact: artifactOf(), roots: [root], requirement: demanding(person()) };
const ask2 = (change: Partial<Question>): Question => ({ ...base, ...change });

describe('requirements are asked each time', () => {
  test.each<[string, SignatureRequirement, string]>([
    ['a timestamp', demanding(person(), { requireTimestamp: true }), 'TIMESTAMP_INVALID'],
    [
      'another identity',
      demanding(person('https://github.com/acme/widgets/.github/workflows/other.yml@refs/tags/v1.2.3')),
      'IDENTITY_MISMATCH',
    ],
    ['another issuer', demanding(person(pattern('.*'), 'https://issuer.test')), 'ISSUER_MISMATCH'],
    [
      'a claim',
      demanding(
        person(undefined, undefined, {
          claims: [{ claim: 'build-trigger', value: exactly('never'), input: 'x' }],
        }),
      ),
      'CLAIM_MISMATCH',
    ],
    [
      'another predicate',
      demanding(person(), { predicateTypes: ['https://example.com/other/v1'] }),
      'PREDICATE_MISMATCH',
    ],
    ['a key', demanding(holder(makeKeys('P-256'))), 'KEY_MISMATCH'],
  ])('%s', (_, strict, code) => {
    expectEqual([base, ask2({ requirement: strict })], ['pass', code]);
  });

  test('an entry in the log of a key', () => {
    const keys = makeKeys('P-256');
    const evidence = evidenceOf(world.sign(ARTIFACT, { keys, by: 'key', rekor: 'none' }));
    const by = (log: 'required' | 'none') => ask2({ evidence, requirement: demanding(holder(keys, log)) });
    expectEqual([by('none'), by('required')], ['pass', 'TLOG_MISSING']);
  });
});

describe('facts are of one root, key, artifact and piece of evidence', () => {
  test('root', () => {
    const other = rootOf(createWorld(), undefined, root.name);
    expect(other.name).toBe(root.name);
    expectEqual([base, ask2({ roots: [other] })], ['pass', 'CERTIFICATE_INVALID']);
    // The same authorities under the same name, and the log was in use only later.
    const late = rootOf(world, (json) => {
      for (const log of json.tlogs) log.publicKey.validFor = { start: new Date(Date.now() + 900 * DAY).toISOString() };
    });
    expect(word(ask(ask2({ roots: [late] })))).not.toBe('pass');
    expectEqual([base, ask2({ roots: [late] })], ['pass', word(ask(ask2({ roots: [late] })))]);
  });

  test('artifact', () => {
    const bare = { ...signed, content: { kind: 'message' as const, signature: signed.content.signature } };
    const of = (bytes: string | Buffer, know?: 'bytes' | 'digests') =>
      ask2({ evidence: bare, artifact: artifactOf(bytes, know) });
    expectEqual([of(ARTIFACT), of('other bytes\n')], ['pass', 'SIGNATURE_INVALID']);
    expectEqual([of(ARTIFACT, 'digests'), of('other bytes\n', 'digests')], ['pass', 'SIGNATURE_INVALID']);
    const blind = { ...artifactOf(ARTIFACT, 'digests'), digests: { sha512: artifactOf().digests.sha512! } };
    expectEqual([of(ARTIFACT), ask2({ evidence: bare, artifact: blind })], ['pass', 'DIGEST_UNKNOWN']);
  });

  test('key', () => {
    const [keys, others] = [makeKeys('P-256'), makeKeys('P-256')];
    const evidence = evidenceOf(world.sign(ARTIFACT, { keys, by: 'key' }));
    const by = (one: typeof keys) => ask2({ evidence, requirement: demanding(holder(one, 'none')) });
    expect(word(ask(by(others)))).toBe('SIGNATURE_INVALID');
    expectEqual([by(keys), by(others)], [word(ask(by(keys))), 'SIGNATURE_INVALID']);
  });

  const otherSignature = Buffer.from(attested.content.signature);
  otherSignature[otherSignature.length - 1]! ^= 1;
  const [entry] = attested.logEntries;
  test.each<[string, SignatureEvidence]>([
    ['signature', { ...attested, content: { ...attested.content, signature: otherSignature } }],
    [
      'payload',
      {
        ...attested,
        content: {
          ...attested.content,
          payload: Buffer.concat([(attested.content as { payload: Buffer }).payload, Buffer.from(' ')]),
        } as SignatureEvidence['content'],
      },
    ],
    ['certificate', { ...attested, key: evidenceOf(world.attest([subject])).key }],
    [
      'log entry',
      { ...attested, logEntries: [{ ...entry!, integratedTime: String(Number(entry!.integratedTime) + 1) }] },
    ],
    ['no log entry', { ...attested, logEntries: [] }],
    ['the same log entry twice', { ...attested, logEntries: [entry!, entry!] }],
  ])('another %s', (_, evidence) => {
    const forged = ask2({ evidence });
    expect(word(ask(forged))).not.toBe('pass');
    expectEqual([base, forged], ['pass', word(ask(forged))]);
  });
});

test('a refusal that is remembered names the file and the artifact that were asked about', () => {
  const broken = { ...attested, logEntries: [] };
  const memory = createVerificationMemory();
  const refusals = ['one.json', 'two.json', 'one.json'].map((file) => {
    const result = ask(ask2({ evidence: { ...broken, file } }), memory);
    return 'refusal' in result ? result.refusal.at?.file : undefined;
  });
  expect(refusals).toEqual(['one.json', 'two.json', 'one.json']);
});

describe('what is computed', () => {
  /** The memory, counting what it had to find out. */
  function counting(memory: VerificationMemory): { readonly memory: VerificationMemory; readonly computed: string[] } {
    const computed: string[] = [];
    const noting =
      <Value>(fact: string, compute: () => Value) =>
      () => {
        computed.push(fact);
        return compute();
      };
    return {
      computed,
      memory: {
        about: (...given) => {
          const facts = memory.about(...given);
          return {
            problem: (fact, compute) => facts.problem(fact, noting(fact, compute)),
            result: (fact, compute) => facts.result(fact, noting(fact, compute)),
          };
        },
      },
    };
  }
  const ALL = ['leaf', 'timestamps', 'chain', 'signature', 'log'];

  test('each fact once, for all artifacts that a statement names, in files of other names and for other demands', () => {
    const { memory, computed } = counting(createVerificationMemory());
    const bytes = ['one', 'two', 'three'];
    const subjects = bytes.map((one) => ({
      name: one,
      digest: { sha256: createHash('sha256').update(one).digest('hex') },
    }));
    const bundle = world.attest(subjects);
    for (const one of bytes) {
      const evidence = { ...evidenceOf(bundle), file: `${one}.json` };
      for (const requirement of [
        demanding(person()),
        demanding(person('nobody')),
        demanding(person(), { requireTimestamp: true }),
      ])
        ask(ask2({ evidence, artifact: artifactOf(one), requirement }), memory);
    }
    expect(computed).toEqual(ALL);
  });

  test('again for each artifact that a signature is over', () => {
    const { memory, computed } = counting(createVerificationMemory());
    ask(ask2({ evidence: signed }), memory);
    ask(ask2({ evidence: signed }), memory);
    expect(computed).toEqual(ALL);
    ask(ask2({ evidence: signed, artifact: artifactOf(ARTIFACT, 'digests') }), memory);
    expect(computed).toEqual([...ALL, ...ALL.slice(1)]);
  });

  test('again for what was forgotten, with the same answer', () => {
    const { memory, computed } = counting(createVerificationMemory(2));
    const others = [1, 2, 3].map(() => evidenceOf(world.attest([subject])));
    for (const evidence of [attested, ...others, attested]) expect(word(ask(ask2({ evidence }), memory))).toBe('pass');
    expect(computed).toHaveLength(5 * ALL.length);
  });
});
