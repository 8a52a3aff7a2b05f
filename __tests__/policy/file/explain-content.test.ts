import { expect, test } from '@jest/globals';
import { contentWords } from '../../../src/model/predicate-words.js';
import { requirementWords, imageRequirementWords } from '../../../src/policy/file/explain-requirements.js';

const by = { threshold: 1, of: [] };
const content = [
  { form: 'vulnerabilities', conditions: [{ pointer: '/critical', test: { kind: 'max', value: 0 } }] },
] as const;
const type = ['https://example.com/scan/v1'];
const SAID = ', which must say: vulnerabilities /critical at most 0.';

test('policy explain says what an attestation must say, of files and of images', () => {
  const file = { kind: 'signature', by, predicateTypes: type, requireTimestamp: false, attestationOnly: true } as const;
  expect(requirementWords({ ...file, content })).toContain(SAID);
  expect(requirementWords(file)).not.toContain('must say');
  const image = { kind: 'attestation', by, predicateTypes: type, requireTimestamp: false } as const;
  expect(imageRequirementWords({ ...image, content })).toContain(SAID);
  expect(imageRequirementWords(image)).not.toContain('must say');
});

test('nothing is said of no conditions', () => {
  expect(contentWords()).toBe('');
});
