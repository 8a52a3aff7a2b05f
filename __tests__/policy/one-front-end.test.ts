/** Inputs and policy files are two spellings of one document: what is wrong with one is wrong with the other. */
import { describe, expect, test } from '@jest/globals';
import { makeKey } from '../support/openpgp.js';
import { compileInputs, inputProblems, problemsIn, publicKeyPem, readText, type Inputs } from '../support/policy.ts';

const ISSUER = 'https://token.actions.githubusercontent.com';
const WORKFLOWS = 'https://github.com/acme/widgets/.github/workflows';
const ID = `${WORKFLOWS}/release.yml@refs/tags/v1.2.3`;
const SIGNER = { 'certificate-identity': ID, 'certificate-oidc-issuer': ISSUER };
const FILES = { artifacts: 'x' };

const FILE_KEYS = { 'keys.asc': (await makeKey()).publicKey, 'k.pub': publicKeyPem() };
const release = `version: 1\nsigners:\n  release: { identity: "${ID}", issuer: "${ISSUER}" }\n`;
const rule = (text: string, signers = release): string => `${signers}rules: [ { name: a, ${text} } ]\n`;
const SIGNED = 'require: [ { signature: { by: [release] } } ]';

/** Both ways of saying it, and the sentence that is told of both; places and names of keys apart. */
type Twin = readonly [what: string, inputs: Inputs, policy: string, told: RegExp];

const WRONG: readonly Twin[] = [
  [
    'a minimum version that has no order',
    { manifest: 'm.json', ...SIGNER, 'minimum-version': 'banana' },
    rule('manifest: { file: m.json, signed-by: [release], minimum-version: banana }'),
    /`banana` is not a version by Semantic Versioning/,
  ],
  [
    'images whose attestations GitHub keeps, where only a signature is required',
    { images: 'ghcr.io/acme/widgets:1', repo: 'acme/widgets', 'attestation-source': 'github' },
    rule(`images: ["ghcr.io/acme/widgets:1"], attestation-source: [github], github: { repo: acme/widgets }, ${SIGNED}`),
    /`github` keeps attestations, and of the images only a signature is required/,
  ],
  [
    'a recall identity that the pattern of releases matches',
    {
      ...FILES,
      repo: 'acme/widgets',
      revocations: 'r.json',
      'revocations-identity': `${WORKFLOWS}/recall.yml@refs/heads/main`,
      'revocations-oidc-issuer': ISSUER,
    },
    `version: 1
signers:
  release: { repo: acme/widgets }
  recall: { identity: "${WORKFLOWS}/recall.yml@refs/heads/main", issuer: "${ISSUER}" }
rules: [ { name: a, artifacts: [x], ${SIGNED} } ]
revocations: { list: r.json, signed-by: [recall] }
`,
    /both revocations and artifacts may be signed by the same one/,
  ],
  [
    'a timestamp of OpenPGP alone',
    { ...FILES, 'openpgp-keys': 'keys.asc', 'require-timestamp': 'true' },
    rule(
      'artifacts: [x], require: [ { signature: { by: [release], require-timestamp: true } } ]',
      'version: 1\nsigners:\n  release: { openpgp: keys.asc }\n',
    ),
    /no OpenPGP signature carries a timestamp by an authority/,
  ],
  [
    'artifacts that are only excluded',
    { artifacts: '!a', ...SIGNER },
    rule(`artifacts: ["!a"], ${SIGNED}`),
    /only exclu/,
  ],
  [
    'an attestation by OpenPGP alone',
    { ...FILES, 'openpgp-keys': 'keys.asc', 'predicate-type': 'any' },
    rule(
      'artifacts: [x], require: [ { attestation: { by: [release], predicate-type: any } } ]',
      'version: 1\nsigners:\n  release: { openpgp: keys.asc }\n',
    ),
    /an attestation is never signed by OpenPGP/,
  ],
  [
    'a certificate where only keys may sign',
    { ...FILES, key: 'k.pub', signature: 's', certificate: 'c' },
    rule(
      `artifacts: [x], signature: s, certificate: c, ${SIGNED}`,
      'version: 1\nsigners:\n  release: { key: k.pub }\n',
    ),
    /is evidence by an identity, and only the holders of keys may sign/,
  ],
  [
    'a builder of what is not provenance',
    { ...FILES, repo: 'acme/widgets', 'builder-id': 'https://b.test/w', 'predicate-type': 'https://spdx.dev/Document' },
    rule(
      'artifacts: [x], require: [ { attestation: { by: [release], predicate-type: "https://spdx.dev/Document" } } ]',
      'version: 1\nsigners:\n  release: { repo: acme/widgets, builder-id: "https://b.test/w" }\n',
    ),
    /is not SLSA provenance, and `builder-id` is about what a provenance says/,
  ],
  [
    'evidence on disk that nobody looks at',
    { ...FILES, repo: 'acme/widgets', bundle: 'b', 'attestation-source': 'github' },
    rule(
      `artifacts: [x], bundle: b, attestation-source: [github], github: { repo: acme/widgets }, ${SIGNED}`,
      'version: 1\nsigners:\n  release: { repo: acme/widgets }\n',
    ),
    /names evidence on disk, and `attestation-source` does not name `local`/,
  ],
];

describe('both spellings are refused in the same words', () => {
  test.each(WRONG)('%s', async (_what, inputs, policy, told) => {
    const [call, file] = [
      await inputProblems(inputs, { files: FILE_KEYS }),
      await problemsIn(policy, { files: FILE_KEYS }),
    ];
    expect(call.map(({ message }) => message)).toEqual([expect.stringMatching(told)]);
    expect(file).toEqual([expect.stringMatching(told)]);
    expect(call[0]!.at).toBeUndefined();
    expect(Object.keys(inputs)).toContain(call[0]!.where);
    expect(file[0]).toMatch(/^\d+:\d+ /);
  });
});

test('both take the same age for a manifest of which nothing is said', async () => {
  const call = (await compileInputs({ manifest: 'm.json', ...SIGNER })).policy;
  const file = await readText(rule('manifest: { file: m.json, signed-by: [release] }'));
  const age = { ms: 90 * 86_400_000, then: 'warn' };
  for (const { rules } of [call, file]) expect(rules[0]!.require).toMatchObject([{ maxAge: age }]);
});

test('a place in a list is told by its line', async () => {
  const problems = await inputProblems({ repo: 'acme/widgets', digests: `sha256:${'a'.repeat(64)}\nsha256:12` });
  expect(problems).toEqual([
    expect.objectContaining({ where: 'digests', message: expect.stringMatching(/^line 2: /) }),
  ]);
});
