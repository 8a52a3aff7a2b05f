import { expect, test } from '@jest/globals';
import type { FoundFile } from '../../src/subjects/files.js';
import { EVIDENCE_SUFFIXES, splitSidecars } from '../../src/subjects/sidecars.js';

const file = (name: string): FoundFile => ({ kind: 'file', name, path: `/ws/${name}`, captures: [], named: false });
const named = (name: string): FoundFile => ({ ...file(name), named: true });

function split(
  files: readonly FoundFile[],
  evidence?: ReadonlyMap<string, string>,
): { artifacts: string[]; sidecars: string[] } {
  const found = splitSidecars(files, evidence);
  return {
    artifacts: found.artifacts.map(({ name }) => name),
    sidecars: found.sidecars.map(({ name, of }) => `${name} of ${of}`),
  };
}

test.each(EVIDENCE_SUFFIXES)('x$suffix belongs to x, and without x it is an artifact', ({ suffix }) => {
  expect(split([file('d/x'), file(`d/x${suffix}`)])).toEqual({ artifacts: ['d/x'], sidecars: [`d/x${suffix} of d/x`] });
  expect(split([file(`d/x${suffix}`), file('e/x')])).toEqual({ artifacts: [`d/x${suffix}`, 'e/x'], sidecars: [] });
});

test.each<[string, readonly FoundFile[], readonly string[], readonly string[]]>([
  [
    'a signature of a signature is nobody’s',
    [file('x'), file('x.sig'), file('x.sig.sig')],
    ['x', 'x.sig.sig'],
    ['x.sig of x'],
  ],
  ['an orphan can have a sidecar', [file('x.sig'), file('x.sig.asc')], ['x.sig'], ['x.sig.asc of x.sig']],
  ['a plain path is always an artifact', [file('x'), named('x.sig')], ['x', 'x.sig'], []],
  ['and then has its own', [file('x'), named('x.sig'), file('x.sig.asc')], ['x', 'x.sig'], ['x.sig.asc of x.sig']],
  [
    'two readings of one suffix',
    [file('x'), file('x.cosign.bundle'), file('y.cosign'), file('y.cosign.bundle')],
    ['x', 'y.cosign'],
    ['x.cosign.bundle of x', 'y.cosign.bundle of y.cosign'],
  ],
  ['certificates have no suffix', [file('x'), file('x.pem'), file('x.crt')], ['x', 'x.pem', 'x.crt'], []],
  ['a bare suffix is a name', [file('d/.sig'), file('.sig'), file('d')], ['d/.sig', '.sig', 'd'], []],
  ['no other ending', [file('x'), file('x.SIG'), file('x.sig2'), file('xsig')], ['x', 'x.SIG', 'x.sig2', 'xsig'], []],
])('%s', (_, files, artifacts, sidecars) => {
  expect(split(files)).toEqual({ artifacts, sidecars });
});

test('lists and what templates lead to are evidence, unless a plain path named them', () => {
  const evidence = new Map([
    ['/ws/SHA256SUMS', 'the checksums'],
    ['/ws/keys/x.pem', 'x'],
    ['/ws/asked-for', 'x'],
  ]);
  expect(
    split([file('x'), file('SHA256SUMS'), file('SHA256SUMS.sig'), file('keys/x.pem'), named('asked-for')], evidence),
  ).toEqual({
    artifacts: ['x', 'SHA256SUMS.sig', 'asked-for'],
    sidecars: ['SHA256SUMS of the checksums', 'keys/x.pem of x'],
  });
});
