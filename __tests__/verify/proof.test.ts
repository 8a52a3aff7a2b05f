/** A proof cannot be made elsewhere: what looks like one, or was made from one, is none, and whoever accepts sees that. */
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { applyExceptions } from '../../src/gate/exceptions.js';
import { requireMinimum } from '../../src/gate/minimum.js';
import { mergeReports } from '../../src/gate/merge.js';
import { requireSame } from '../../src/gate/same.js';
import { passedFiles } from '../../src/verify/passed-files.js';
import type { ArtifactReport, CheckResult, Proof as Facts, SignatureProof, Verified } from '../../src/core/model.js';
import { tally } from '../../src/report/headline.js';
import { outputs } from '../../src/report/outputs.js';
import { withCosigners } from '../../src/verify/cosigned.js';
import { mint } from '../../src/verify/mint.js';
import { Proof } from '../../src/verify/proof.js';
import { isProven, signaturesBehind } from '../../src/verify/proofs.js';
import { decideVerdict, requireProof, isPassed, reportArtifact } from '../../src/verify/verdict.js';
import { facts as runFacts } from '../report/sample.js';

const FACTS: SignatureProof = {
  kind: 'message',
  file: 'a.bundle',
  identity: 'me',
  issuer: 'https://me.test',
  times: [],
};
const proof = mint(FACTS);
/** The same value, by a type that may be spread. */
const plain: SignatureProof = proof;
// What no type allows and a cast makes possible.
const Detached = Proof as unknown as new (...given: readonly unknown[]) => object;

class Heir extends Detached {}
class Returning extends (Object as unknown as new () => object) {
  constructor() {
    super();
    return Object.create(Proof.prototype) as Returning;
  }
}

/** Every way to something that looks like a proof; `undefined` where the way itself throws. */
const FORGERIES: readonly (readonly [string, () => unknown])[] = [
  ['a literal', () => ({ ...FACTS })],
  ['a cast', () => FACTS],
  ['a spread of a proof', () => ({ ...plain })],
  ['a spread with another identity', () => ({ ...plain, identity: 'somebody else' })],
  ['Object.assign', () => Object.assign({}, proof)],
  ['structuredClone', () => structuredClone(proof)],
  ['a JSON round trip', () => JSON.parse(JSON.stringify(proof)) as unknown],
  ['Object.create of a proof', () => Object.create(proof) as unknown],
  ['Object.create of the prototype', () => Object.assign(Object.create(Proof.prototype) as object, FACTS)],
  ['Object.setPrototypeOf', () => Object.setPrototypeOf({ ...FACTS }, Proof.prototype) as unknown],
  [
    'all property descriptors',
    () => Object.create(Proof.prototype, Object.getOwnPropertyDescriptors(proof)) as unknown,
  ],
  ['a proxy', () => new Proxy(proof, {})],
  ['a class that returns one', () => new Returning()],
  ['an array of one', () => [proof]],
  ['nothing', () => undefined],
  ['null', () => null],
  ['a text', () => '#brand'],
  ['a property of that name', () => ({ ...FACTS, '#brand': true })],
];

/** Every way to run the constructor without the key. */
const CONSTRUCTIONS: readonly (readonly [string, () => unknown])[] = [
  ['new', () => new Detached(undefined, FACTS)],
  ['new with a key that is called the same', () => new Detached(Symbol('verify'), FACTS)],
  ['new with a key of the registry', () => new Detached(Symbol.for('verify'), FACTS)],
  ['Reflect.construct', () => Reflect.construct(Detached, [Symbol('verify'), FACTS])],
  ['Reflect.construct for another class', () => Reflect.construct(Detached, [Symbol('verify'), FACTS], Object)],
  ['a subclass', () => new Heir(Symbol('verify'), FACTS)],
  ['a call', () => (Proof as unknown as (...given: readonly unknown[]) => unknown)(Symbol('verify'), FACTS)],
];

test('what verify/ mints is a proof, and reads like its facts', () => {
  expect(Proof.is(proof)).toBe(true);
  expect(proof).toEqual(FACTS);
  expect(JSON.parse(JSON.stringify(proof))).toEqual({ ...FACTS });
});

test.each(FORGERIES)('%s is no proof', (_, forge) => {
  expect(Proof.is(forge())).toBe(false);
});

test.each(CONSTRUCTIONS)('%s makes none', (_, construct) => {
  expect(construct).toThrow(TypeError);
});

test('a proof gives no hold of its class, and neither it nor what is asked can be changed', () => {
  expect((Proof.prototype as object).constructor).not.toBe(Proof);
  expect((proof as object).constructor).toBe(Object);
  const open = Proof as unknown as Record<string, unknown>;
  expect(() => (open['is'] = () => true)).toThrow(TypeError);
  expect(() => ((proof as { identity?: string }).identity = 'somebody else')).toThrow(TypeError);
  expect(() => Object.setPrototypeOf(proof, Array.prototype) as unknown).toThrow(TypeError);
  expect(() => Object.assign(Proof.prototype, { is: () => true })).toThrow(TypeError);
});

test('instanceof is believed by nobody', () => {
  const looks = Object.create(Proof.prototype) as unknown;
  expect(looks).toBeInstanceOf(Proof);
  expect(Proof.is(looks)).toBe(false);
});

describe('what a proof rests on is proven too', () => {
  const forged = JSON.parse(JSON.stringify(plain)) as Verified<SignatureProof>;
  test.each<[string, (signedBy: Verified<SignatureProof>) => Facts]>([
    [
      'the signer of a list',
      (listSignedBy) => ({ kind: 'checksum', file: 'S', line: 1, algorithm: 'sha256', listSignedBy }),
    ],
    ['the signer of a manifest', (signedBy) => ({ kind: 'manifest', file: 'm.json', signedBy })],
    ['the signer of an SBOM', (signedBy) => ({ kind: 'sbom', file: 's.json', documents: [], signedBy })],
    [
      'the signer of a recall list',
      (signedBy) => ({ kind: 'revocation', file: 'r', fetchedAt: new Date(0), signedBy }),
    ],
    ['a cosigner', (signer) => ({ ...FACTS, cosigners: [proof, signer] })],
    ['who signed the key', (signer) => ({ ...FACTS, keyVouchedBy: [proof, signer] })],
  ])('%s', (_, of) => {
    expect(Proof.is(mint(of(proof)))).toBe(true);
    expect(() => mint(of(forged))).toThrow('must be proven');
  });
  test('cosigners of a document', () => {
    const check = { check: 'signature', status: 'pass', proof, further: [proof], others: [] } as const;
    expect(Proof.is(withCosigners(check))).toBe(true);
    expect(() => withCosigners({ ...check, proof: forged })).toThrow('not verified');
    expect(() => withCosigners({ ...check, further: [forged] })).toThrow('must be proven');
  });
});

/** Made without `reportArtifact`, which would not make it. */
function claimed(held: unknown, change: Partial<ArtifactReport> = {}): ArtifactReport {
  return {
    kind: 'file',
    name: 'a',
    digests: { sha256: Buffer.alloc(32) },
    checks: [{ check: 'signature', status: 'pass', proof: held as Verified<Facts>, others: [] }],
    result: 'pass',
    integrityOnly: false,
    ...change,
  };
}

const ACCEPTING: readonly (readonly [string, (report: ArtifactReport) => unknown])[] = [
  ['the verdict', (report) => decideVerdict([report], [], [])],
  ['merging', (report) => mergeReports([{ rule: { name: 'r' }, artifacts: [report] }])],
  ['merging with another', (report) => mergeReports([{ rule: { name: 'r' }, artifacts: [claimed(proof), report] }])],
  ['the floor', (report) => requireMinimum(['signature'], report, () => [])],
  ['exceptions', (report) => applyExceptions([], [report], new Date())],
  ['the demand before publication', requireProof],
];

describe.each(ACCEPTING)('%s', (_, accept) => {
  test('takes a proof', () => {
    expect(() => accept(claimed(proof))).not.toThrow();
  });
  test.each(FORGERIES)('does not take %s', (_name, forge) => {
    expect(() => accept(claimed(forge()))).toThrow('without a proof');
  });
  test('does not take a pass without a check, or with one that failed', () => {
    expect(() => accept(claimed(proof, { checks: [] }))).toThrow('without a proof');
    const failed: CheckResult = {
      check: 'checksum',
      status: 'fail',
      refusal: { code: 'CHECKSUM_MISMATCH', message: 'x' },
      others: [],
    };
    expect(() => accept(claimed(proof, { checks: [...claimed(proof).checks, failed] }))).toThrow('without a proof');
  });
});

describe('a forged proof', () => {
  const good = claimed(proof);
  const forged = claimed({ ...plain });
  test('makes no report', () => {
    expect(reportArtifact(good, good.digests, good.checks).result).toBe('pass');
    expect(() => reportArtifact(forged, forged.digests, forged.checks)).toThrow('not a proof');
    const further = { ...good.checks[0], further: [{ ...plain }] } as unknown as CheckResult;
    expect(() => reportArtifact(good, good.digests, [further])).toThrow('not a proof');
    const named = {
      check: 'manifest',
      status: 'waived',
      reason: 'x',
      namedBy: [{ ...plain }],
    } as unknown as CheckResult;
    expect(() => reportArtifact(good, good.digests, [...good.checks, named])).toThrow('not a proof');
  });
  test('is nobody’s signature and proves nothing', () => {
    expect([isPassed(good), isProven(good), signaturesBehind(good).length]).toEqual([true, true, 1]);
    expect([isPassed(forged), isProven(forged), signaturesBehind(forged).length]).toEqual([false, false, 0]);
    expect(requireSame(['build-trigger'], [forged])).toEqual([forged]);
  });
  test('hands no file over', () => {
    const handed = (report: ArtifactReport) =>
      passedFiles({ result: 'pass', artifacts: [report], sidecars: [], warnings: [] }, '/w').length;
    expect(handed(good)).toBe(1);
    expect(handed(forged)).toBe(0);
  });
  test('counts as nothing in a report', () => {
    const verdict = (report: ArtifactReport) =>
      ({ result: 'pass', artifacts: [report], sidecars: [], warnings: [] }) as const;
    expect(tally(verdict(good))).toMatchObject({ passed: 1, verified: 1 });
    expect(tally(verdict(forged))).toMatchObject({ passed: 0, verified: 0, integrityOnly: 0 });
    const digests = (report: ArtifactReport) => outputs(verdict(report), runFacts).values['verified-digests'];
    expect(digests(good)).toContain('sha256:');
    expect(digests(forged)).not.toContain('sha256:');
  });
});

test('a worker thread mints nothing', async () => {
  const source = readFileSync(new URL('../../src/verify/mint.ts', import.meta.url), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
  });
  const module = `data:text/javascript,${encodeURIComponent(outputText)}`;
  const mints = `const { mint, Proof } = await import(${JSON.stringify(module)});
    let made;
    try { made = Proof.is(mint({ kind: 'message', file: 'x', times: [] })); } catch (error) { made = error.message; }`;
  const worker = new Worker(
    `import(${JSON.stringify(`data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'; ${mints} parentPort.postMessage(made);`)}`)})`,
    { eval: true },
  );
  const answer = await new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  await worker.terminate();
  expect(answer).toContain('main thread');
});
