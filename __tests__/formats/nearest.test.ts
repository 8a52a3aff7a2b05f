import { expect, test } from '@jest/globals';
import { INPUTS } from '../../src/policy/inputs/inputs.js';
import { editDistance, nearest } from '../../src/formats/nearest.js';

const NAMES = INPUTS.map((input) => input.name);

test.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['abc', 'abcd', 1],
  ['abc', 'xbc', 1],
  ['kitten', 'sitting', 3],
])('from %s to %s', (from, to, distance) => {
  expect(editDistance(from, to)).toBe(distance);
});

test.each([
  ['checksum', 'checksums'],
  ['artifact', 'artifacts'],
  ['atrifacts', 'artifacts'],
  ['certificate_identity', 'certificate-identity'],
  ['cert-identity', 'certificate-identity'],
  ['certificate-oidc', 'certificate-oidc-issuer'],
  ['Offline', 'offline'],
  ['signatures', 'signature'],
  ['tlog', undefined],
  ['artefacts', 'artifacts'],
  ['zzzzzzzz', undefined],
  // Words that only share an ending, or a few letters.
  ['frobnicate', undefined],
  ['duplicate', undefined],
  ['identity', undefined],
  ['x', undefined],
])('%s means %s', (word, meant) => {
  expect(nearest(word, NAMES)).toBe(meant);
});
