/** The example policies: sound, without doubts, and what they require. */
import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { explainPolicy } from '../../../src/policy/file/explain.js';
import { makeKey } from '../../support/openpgp.js';
import { publicKeyPem, readText } from '../../support/policy.ts';

const FOLDER = new URL('../../../examples/policies/', import.meta.url);
const { publicKey, fingerprint } = await makeKey();
const FILES = {
  'files/cosign.pub': publicKeyPem(),
  '.runner-image-keys/cosign.pub': publicKeyPem(),
  'keys/opensandbox-maven.asc': publicKey,
};

/** What the examples leave to the run. */
const VARS: Readonly<Record<string, Readonly<Record<string, string>>>> = { 'opensandbox.yml': { maven: fingerprint } };

test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.yml')))('%s', async (name) => {
  const policy = await readText(readFileSync(new URL(name, FOLDER), 'utf8'), {
    files: FILES,
    vars: VARS[name] ?? {},
  });
  expect(policy.warnings).toEqual([]);
  const words = explainPolicy(policy, new Date('2026-06-01T00:00:00Z')).join('\n');
  for (const rule of [...policy.rules, ...policy.imageRules]) {
    expect(words).toContain(`Rule \`${rule.name}\``);
    expect(rule.require.length).toBeGreaterThan(0);
  }
});
