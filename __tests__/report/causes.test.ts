import { describe, expect, it } from '@jest/globals';
import type { ArtifactReport, Refusal } from '../../src/core/model.js';
import { causesOf, ownFacts } from '../../src/report/causes.js';
import { HOSTILE } from './hostile.js';
import { artifact, failed, RELEASE, stranger } from './sample.js';

const bad = (name: string, change: Partial<Refusal> = {}): ArtifactReport =>
  artifact(name, [failed({ code: 'BUNDLE_MISSING', message: `No bundle was found for ${name}.`, ...change })]);

describe('artifacts of one cause', () => {
  it.each<[string, Partial<Refusal>, Partial<Refusal>]>([
    ['nothing but their names differs', {}, {}],
    ['the place is beside each', { at: { file: 'dist/a.zip.sig' } }, { at: { file: 'dist/b.zip.sig' } }],
    ['the place is another file', { at: { file: 'x' } }, { at: { file: 'y' } }],
    ['the digests differ', { expected: `sha256:${'a'.repeat(64)}` }, { expected: `sha256:${'b'.repeat(64)}` }],
    ['the base name stands in a hint', { hint: 'Upload a.zip.sig.' }, { hint: 'Upload b.zip.sig.' }],
  ])('are together where %s', (_, one, two) => {
    expect(causesOf([bad('dist/a.zip', one), bad('dist/b.zip', two)])).toHaveLength(1);
  });

  it.each<[string, Partial<Refusal>]>([
    ['code', { code: 'NETWORK' }],
    ['message, where nothing was expected or found', { message: 'Another reason.' }],
    ['expected value', { expected: 'y', actual: 'z' }],
    ['found value', { expected: 'x', actual: 'y' }],
    ['fix', { expected: 'x', actual: 'z', hint: 'Do it.' }],
  ])('are apart where they have another %s', (_, change) => {
    const same = { expected: 'x', actual: 'z' };
    const one = change.message === undefined ? bad('a', same) : bad('a');
    expect(causesOf([one, bad('b', change)])).toHaveLength(2);
  });

  it('are apart where another signed, or the outcome differs', () => {
    const [one, two] = ['acme/one', 'acme/two'].map((repository) => RELEASE.replace('acme/rocket', repository));
    const refusal = (name: string, identity = ''): ArtifactReport => artifact(name, [failed(stranger(name, identity))]);
    expect(
      causesOf([refusal('a', one), refusal('b', two), refusal('c', one)]).map((cause) => cause.artifacts.length),
    ).toEqual([2, 1]);
    const unknown = artifact('c', [{ ...failed({ code: 'NETWORK', message: 'm' }), status: 'error' } as never]);
    expect(causesOf([artifact('d', [failed({ code: 'NETWORK', message: 'm' })]), unknown])).toHaveLength(2);
  });

  it('keep what is their own', () => {
    const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;
    const rows = ['a', 'b'].map((letter, index) =>
      bad(`dist/${letter}.zip`, { expected: digest(letter), actual: 'same', at: { file: 'SUMS', line: index + 1 } }),
    );
    const [cause] = causesOf(rows);
    if (cause === undefined) throw new Error('no cause');
    expect(cause.checks[0]?.refusal).toMatchObject({ message: 'No bundle was found for {path}.', actual: 'same' });
    expect(cause.checks[0]?.refusal).not.toHaveProperty('expected');
    expect(cause.artifacts.map((one) => ownFacts(cause, one))).toEqual([
      [{ expected: digest('a'), at: { file: 'SUMS', line: 1 } }],
      [{ expected: digest('b'), at: { file: 'SUMS', line: 2 } }],
    ]);
  });

  it('alone have their texts as they are', () => {
    const only = bad('dist/a.zip', { expected: 'dist/a.zip' });
    expect(causesOf([only])).toEqual([{ artifacts: [only], checks: only.checks }]);
  });

  it('a name is replaced as a whole word only', () => {
    const [cause] = causesOf(
      ['a', 'b'].map((name) => bad(name, { message: `${name} has a bad signature, ${name}.sig` })),
    );
    // "a" is a word of the sentence about the artifact `a`, so that its sentence is another one.
    expect(cause?.artifacts).toHaveLength(1);
    const [both] = causesOf(['x', 'y'].map((name) => bad(name, { message: `${name} has xylems: ${name}.sig` })));
    expect(both?.checks[0]?.refusal.message).toBe('{path} has xylems: {path}.sig');
  });

  it.each(HOSTILE.map((name, at) => [at, name] as const))('takes hostile name %i', (_, name) => {
    // One that is longer than any real one is not looked for in the text.
    expect(causesOf([bad(name), bad('other')])).toHaveLength(name.length > 1_024 ? 2 : 1);
  });
});
