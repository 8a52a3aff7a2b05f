/**
 * Other threads verify signatures beside the main one. What they find is bound to the very call that was asked; what they do not
 * say, or say wrongly, is verified on the main thread; and the answers are those of a run without them.
 */
import { describe, expect, test } from '@jest/globals';
import { generateKeyPairSync, sign } from 'node:crypto';
import type { Artifact, SignatureEvidence } from '../../src/evidence/evidence.js';
import type { CheckResult } from '../../src/core/model.js';
import { forgetHeld, isValid, rememberHeld, type SignatureCall } from '../../src/formats/signature-call.js';
import type { SignatureRequirement } from '../../src/model/policy.js';
import { foreseenCalls } from '../../src/verify/crew/foreseen-calls.js';
import { createSignatureCrew, type CrewOptions, type SignatureCrew } from '../../src/verify/crew/signature-crew.js';
import { Proof } from '../../src/verify/proof.js';
import { checkSignature } from '../../src/verify/requirement.js';
import { artifactOf, person, read, rootOf } from '../support/checking.ts';
import { createWorld, SLSA_V1 } from '../support/sigstore/index.ts';

const world = createWorld();
const roots = [rootOf(world)];
const never = new AbortController().signal;
const requirement: SignatureRequirement = {
  kind: 'signature',
  by: { threshold: 1, of: [person()] },
  predicateTypes: [SLSA_V1],
  requireTimestamp: false,
};

interface Item {
  readonly artifact: Artifact;
  readonly evidence: SignatureEvidence;
}

function itemOf(number: number, change: (evidence: SignatureEvidence) => SignatureEvidence = (one) => one): Item {
  const artifact = artifactOf(`artifact ${number}`);
  const [one] = read(world.sign(Buffer.from(`artifact ${number}`)));
  if (!one?.ok) throw new Error('the evidence cannot be read');
  return { artifact: { ...artifact, name: `a${number}` }, evidence: change(one.value) };
}

function otherSignature(evidence: SignatureEvidence): SignatureEvidence {
  const signature = Buffer.from(evidence.content.signature);
  signature[signature.length - 1] = (signature.at(-1) ?? 0) ^ 1;
  return { ...evidence, content: { ...evidence.content, signature } };
}

/** The seventh is signed wrongly, the twelfth has the evidence of another artifact. */
const items = Array.from({ length: 40 }, (_, number) => itemOf(number, number === 7 ? otherSignature : undefined));
items[12] = { artifact: itemOf(12).artifact, evidence: itemOf(13).evidence };

const decide = (item: Item): CheckResult =>
  checkSignature(requirement, item.artifact, [{ ok: true, value: item.evidence }], roots);

async function judged(crew: SignatureCrew, signal = never): Promise<readonly CheckResult[]> {
  try {
    return await crew.each(items, {
      isWorth: () => true,
      foresee: ({ evidence, artifact }) => foreseenCalls(evidence, artifact, roots),
      decide: (item) => Promise.resolve(decide(item)),
      signal,
    });
  } finally {
    await crew.stop();
  }
}

const crewOf = (options: CrewOptions): SignatureCrew => createSignatureCrew({ workers: 2, minItems: 2, ...options });
const told = (results: readonly CheckResult[]) =>
  results.map((one) => ('refusal' in one ? `${one.refusal.code} ${one.refusal.message}` : one.status));
const alone = told(items.map(decide));

const answering = (body: string): string =>
  `const { parentPort } = require('node:worker_threads'); parentPort.on('message', ({ number, calls }) => { ${body} });`;

describe('a crew changes nothing but who does the arithmetic', () => {
  test('the answers are the same, in the order of the items, and proofs are made here', async () => {
    const crew = crewOf({});
    const results = await judged(crew);
    expect(told(results)).toEqual(alone);
    expect(alone.filter((word) => word === 'pass')).toHaveLength(items.length - 2);
    expect(results.every((one) => !('proof' in one) || Proof.is(one.proof))).toBe(true);
    // Two shares at least are taken by workers before the main thread has its turn; all of their good calls are found to hold.
    expect(crew.counts.asked).toBeGreaterThan(0);
    expect(crew.counts.held).toBeGreaterThan(0.9 * crew.counts.asked);
  });

  test.each([
    ['dies at once', `process.exit(1);`],
    ['cannot be started', `throw new Error('no');`],
    ['is no program', `}`],
    [
      'dies at its second parcel',
      answering(`if (number > 1) process.exit(1); parentPort.postMessage({ number, valid: [] });`),
    ],
    ['finds nothing', answering(`parentPort.postMessage({ number, valid: [] });`)],
    ['finds that nothing holds', answering(`parentPort.postMessage({ number, valid: calls.map(() => false) });`)],
    ['says something else than true', answering(`parentPort.postMessage({ number, valid: calls.map(() => 'true') });`)],
    ['sends no list', answering(`parentPort.postMessage({ number, valid: 'true' });`)],
    [
      'answers for parcels that it was not given',
      answering(`parentPort.postMessage({ number: number + 1000, valid: calls.map(() => true) }); process.exit(0);`),
    ],
  ])('where a worker %s, the main thread verifies', async (_, program) => {
    const crew = crewOf({ program });
    expect(told(await judged(crew))).toEqual(alone);
    expect(crew.counts.held).toBe(0);
  });

  test('a worker that never answers is waited for until the run ends, and the run ends', async () => {
    const ended = new AbortController();
    const crew = crewOf({ program: answering('') });
    const work = judged(crew, ended.signal);
    setImmediate(() => {
      ended.abort(new Error('out of time'));
    });
    await expect(work).rejects.toThrow('out of time');
  });

  test('what deciding throws is thrown, and no worker is left', async () => {
    const crew = crewOf({});
    const work = crew.each(items, {
      isWorth: () => true,
      foresee: ({ evidence, artifact }) => foreseenCalls(evidence, artifact, roots),
      decide: ({ artifact: { name } }) =>
        name === 'a20' ? Promise.reject(new Error('cut off')) : Promise.resolve(name),
      signal: never,
    });
    await expect(work).rejects.toThrow('cut off');
    await crew.stop();
  });

  test('few items, items without evidence, and one core start no worker', async () => {
    const program = answering(`parentPort.postMessage({ number, valid: calls.map(() => true) });`);
    for (const options of [{ minItems: items.length + 1 }, { workers: 0 }]) {
      const crew = crewOf({ program, ...options });
      expect(told(await judged(crew))).toEqual(alone);
      expect(crew.counts).toEqual({ asked: 0, held: 0 });
    }
    const crew = crewOf({ program });
    const words = await crew.each(items, {
      isWorth: () => false,
      foresee: () => [],
      decide: ({ artifact: { name } }) => Promise.resolve(name),
      signal: never,
    });
    expect(words).toEqual(items.map(({ artifact: { name } }) => name));
    expect(crew.counts).toEqual({ asked: 0, held: 0 });
  });
});

describe('an answer counts for the very call that was asked', () => {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const data = Buffer.from('what was signed');
  const good: SignatureCall = {
    hash: 'sha256',
    key: keys.publicKey,
    data,
    signature: sign('sha256', data, keys.privateKey),
  };
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
  /** As a worker that lies would have it. */
  const bad: SignatureCall = { ...good, key: other };

  test('and once', () => {
    rememberHeld([bad]);
    expect(isValid(bad)).toBe(true);
    expect(isValid(bad)).toBe(false);
  });

  test.each<[string, SignatureCall]>([
    ['bytes', { ...bad, data: Buffer.from('what was not') }],
    ['a longer text', { ...bad, data: Buffer.concat([data, Buffer.from('!')]) }],
    ['signature', { ...bad, signature: Buffer.from(good.signature.subarray(1)) }],
    ['hash', { ...bad, hash: 'sha384' }],
    ['key', { ...bad, key: generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey }],
  ])('not for another %s', (_, call) => {
    rememberHeld([bad]);
    expect(isValid(call)).toBe(false);
    forgetHeld();
    expect(isValid(bad)).toBe(false);
  });

  test('what nobody has found is verified', () => {
    expect(isValid(good)).toBe(true);
    expect(isValid({ ...good, data: Buffer.from('else') })).toBe(false);
    expect(isValid({ ...good, signature: Buffer.from('none') })).toBe(false);
  });
});

describe('what is foreseen', () => {
  test('are all verifications that the evidence needs', () => {
    const { evidence, artifact } = itemOf(1);
    const calls = foreseenCalls(evidence, artifact, roots);
    // Certificate, its promise, the signature, the log's promise and its checkpoint.
    expect(calls).toHaveLength(5);
    expect(calls.every(isValid)).toBe(true);
  });

  test('is nothing where the certificate cannot be read, and nothing of roots that do not know its issuer', () => {
    const { evidence, artifact } = itemOf(1);
    const key = { kind: 'certificate', leaf: Buffer.from('none') } as const;
    expect(foreseenCalls({ ...evidence, key }, artifact, roots)).toEqual([]);
    expect(foreseenCalls(evidence, artifact, [rootOf(createWorld())])).toHaveLength(1);
    expect(foreseenCalls({ ...evidence, key: { kind: 'public-key' } }, artifact, roots)).toEqual([]);
  });
});
