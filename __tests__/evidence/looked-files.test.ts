/** Evidence that was looked at, to tell it from artifacts, is not read a second time. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createEvidenceBudget } from '../../src/evidence/budget.js';
import type { EvidenceFile } from '../../src/evidence/locate.js';
import { createLookedFiles, createPartsReader, fileHold, lookAtEvidence } from '../../src/evidence/read-evidence.js';
import { bundleJson, createWorld } from '../support/sigstore/index.ts';
import { createWorkspace, type Workspace } from '../support/workspace.js';

const world = createWorld();
const [first, second] = ['one', 'two'].map((text) => bundleJson(world.sign(Buffer.from(text))));

let at: Workspace;
beforeEach(() => {
  at = createWorkspace({ 'a.json': first ?? '' });
});
afterEach(() => {
  at.remove();
});

const file = (change: Partial<EvidenceFile> = {}): EvidenceFile => ({
  file: 'a.json',
  path: at.at('a.json'),
  links: 'refuse',
  role: 'bundle',
  ...change,
});
type Looked = ReturnType<typeof createLookedFiles>;
/** The digest that the evidence is about, in short, or the code of what is wrong. */
function readBy(looked: Looked, candidate = file()): string {
  const [one] = createPartsReader(undefined, looked)([candidate]).flat();
  if (!one?.ok) return one?.refusal.code ?? 'nothing';
  const content = 'content' in one.value ? one.value.content : undefined;
  return content?.kind === 'message'
    ? (content.claimedDigest?.value.toString('hex').slice(0, 4) ?? '')
    : one.value.form;
}
const [ONE, TWO] = ['7692', '3fc4']; // sha256 of `one` and `two`

describe('for one rule', () => {
  test('what was read is handed on once', () => {
    const looked = createLookedFiles();
    expect(lookAtEvidence(file(), looked)).toBe('bundle');
    at.write('a.json', second ?? '');
    expect([readBy(looked), readBy(looked)]).toEqual([ONE, TWO]);
  });

  test.each<[string, Partial<EvidenceFile>]>([
    ['another role', { role: 'signature' }],
    ['another name', { file: 'b.json' }],
    ['links followed', { links: 'follow' }],
    ['a certificate beside it', { certificate: { file: 'c.pem', path: 'c.pem', links: 'refuse', byName: true } }],
    ['folders that must be no links', { way: ['/'] }],
  ])('%s is another reading', (_, change) => {
    const looked = createLookedFiles();
    lookAtEvidence(file(), looked);
    at.write('a.json', second ?? '');
    expect(readBy(looked, file(change))).toBe(TWO);
  });

  test('what has no room is read again, and what is empty', () => {
    for (const [text, most] of [
      [first ?? '', 10],
      ['', 1000],
    ] as const) {
      at.write('a.json', text);
      const looked = createLookedFiles({ most });
      lookAtEvidence(file(), looked);
      at.write('a.json', second ?? '');
      expect(readBy(looked)).toBe(TWO);
    }
  });

  test('what is handed on is charged as if it were read', () => {
    const looked = createLookedFiles();
    lookAtEvidence(file(), looked);
    const hold = fileHold(createEvidenceBudget(100).scope());
    const [one] = createPartsReader(undefined, looked)([file()], hold).flat();
    expect(one).toMatchObject({ refusal: { code: 'LIMIT_EXCEEDED', at: { file: 'a.json' } } });
  });
});

test('for several rules, evidence is the same as long as the run lasts', () => {
  const looked = createLookedFiles({ again: true });
  expect(lookAtEvidence(file(), looked)).toBe('bundle');
  at.write('a.json', second ?? '');
  expect(lookAtEvidence(file(), looked)).toBe('bundle');
  expect([readBy(looked), readBy(looked)]).toEqual([ONE, ONE]);
  const read = () => createPartsReader(undefined, looked)([file()])[0];
  expect(read()).toBe(read());
});
