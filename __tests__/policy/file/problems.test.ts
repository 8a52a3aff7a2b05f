/** What a policy file must not say: each mistake with its place and the way out, all at once. */
import { describe, expect, test } from '@jest/globals';
import { makeKey } from '../../support/openpgp.js';
import { problemsIn, publicKeyPem, readText, type Reading } from '../../support/policy.ts';

const ISSUER = 'https://token.actions.githubusercontent.com';
const ID = 'https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1.2.3';
const SIGNERS = `version: 1
signers:
  release: { identity: "${ID}", issuer: "${ISSUER}" }
  other: { identity: "${ID.replace('release.yml', 'other.yml')}", issuer: "${ISSUER}" }
`;
const RULE = `rules: [ { name: a, artifacts: ["dist/*"], require: [ { signature: { by: [release] } } ] } ]
`;
const withSigner = (signer: string): string => `version: 1\nsigners:\n  release: ${signer}\n${RULE}`;
const withRule = (rule: string): string => `${SIGNERS}rules: [ ${rule} ]\n`;
const demand = (require: string): string => withRule(`{ name: a, artifacts: [x], require: [ ${require} ] }`);

test('the pieces below are sound', async () => {
  expect(await problemsIn(SIGNERS + RULE)).toEqual([]);
  expect(await problemsIn(demand('{ signature: { by: [release] } }'))).toEqual([]);
});

test('a misspelt key is one problem, and nothing follows from it', async () => {
  const text = `version: 1
signers:
  release: { identiy: "https://github.com/a/b/.github/workflows/c.yml@refs/tags/v1", issuer: "${ISSUER}" }
rules:
  - { name: a, artifacts: [x], requires: [ { signature: { by: [release] } } ] }
`;
  expect(await problemsIn(text)).toEqual([
    '3:14 `identiy` is not a key of a signer / Did you mean `identity`?',
    '5:32 `requires` is not a key of a rule / Did you mean `require`?',
  ]);
});

test('several at once, in the order of the file', async () => {
  const text = `version: 1
signers:
  release: { identiy: x, identity: "https://{nope}/x", issuer: "${ISSUER}" }
rules:
  - name: a
    artifact: [x]
    require: [ { signature: { by: [relase] } } ]
`;
  expect(await problemsIn(text)).toEqual([
    '3:14 `identiy` is not a key of a signer / Did you mean `identity`?',
    '3:36 `{nope}` is not defined (defined: {arch}) / Define it under `vars` or with `var` (`nope=VALUE`), or correct its name.',
    '6:5 `artifact` is not a key of a rule / Did you mean `artifacts`?',
    '7:36 `relase` is not a signer of this file / Did you mean `release`? The signers are `release`.',
  ]);
});

const pem = publicKeyPem();
const { publicKey } = await makeKey();
const FILES = { 'a.pub': pem, 'copy.pub': pem, 'other.pub': publicKeyPem(), 'keys.asc': publicKey };
const KEYS = `version: 1
signers:
  a: { key: a.pub }
  copy: { key: copy.pub }
  other: { key: other.pub }
  pgp: { openpgp: keys.asc }
`;
const keyRule = (by: string): string =>
  `${KEYS}rules: [ { name: a, artifacts: [x], require: [ { signature: { by: ${by} } } ] } ]\n`;

type Row = readonly [what: string, text: string, problem: RegExp, reading?: Reading];

const YAML: readonly Row[] = [
  ['nothing', '', /`policy` is empty, not a mapping/],
  ['a list', '[1]', /`policy` is a list, not a mapping \/ Write the policy as `key: value`/],
  [
    'a step',
    '- uses: a/b@c\n  with: {}\n',
    /^1:3 `uses` belongs to a workflow; this is a step of a workflow, not a policy \/ .*from-inputs/,
  ],
  ['a step alone', 'with:\n  artifacts: x\n', /^1:1 `with` belongs to a workflow; this is a step/],
  ['a workflow', 'name: x\njobs:\n  a: {}\n', /^2:1 `jobs` belongs to a workflow; this is a workflow, not a policy/],
  [
    'a policy of Kubernetes',
    'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nspec: {}\n',
    /^1:1 `apiVersion` belongs to Kubernetes; this is an object of Kubernetes, not a policy \/ .*policy export/,
  ],
  [
    'a bundle',
    '{"mediaType": "x", "verificationMaterial": {}}',
    /^1:2 `mediaType` belongs to Sigstore; .* not a policy/,
  ],
  ['broken', 'version: [', /^1:\d+ is not YAML/],
  ['a tab', 'version: 1\nrules:\n\t- name: a\n', /^3:1 is not YAML: a tab is used as indentation \/ Use spaces\./],
  ['a backslash in double quotes', `${SIGNERS}${RULE}report-to: "dist\\*"\n`, /an escape .* \/ Use single quotes/],
  [
    'a pattern as a tag',
    'version: 1\nrules:\n  - artifacts: !*.tar.gz\n',
    /a tag that is not known \/ .*single quotes/,
  ],
  ['two documents', `${SIGNERS}${RULE}---\nversion: 1\n`, /more than one document/],
  ['an alias', `${SIGNERS}${RULE}report-to: *x\n`, /alias/i],
  ['an anchor', `${SIGNERS}${RULE}report-to: &x me\n`, /has the anchor `&x`/],
  ['a tag', `${SIGNERS}${RULE}report-to: !!binary aGk=\n`, /tag|resolve/i],
  ['an own tag', `${SIGNERS}${RULE}report-to: !x hi\n`, /tag|unresolved/i],
  ['a merge key', `${SIGNERS}${RULE}<<: { version: 1 }\n`, /has a merge key/],
  ['a key twice', `${SIGNERS}${RULE}version: 1\n`, /`version` occurs twice/],
  ['a key twice in JSON', '{"version": 1, "version": 1, "rules": []}', /`version` occurs twice/],
  ['a key that is a number', `${SIGNERS}${RULE}1: x\n`, /key that is not text/],
  ['another version', `version: 2\n${RULE}`, /`version` is not 1/],
  ['a version in quotes', `version: "1"\n${RULE}`, /`version` is not 1/],
  ['no version', RULE, /the policy lacks `version`/],
  ['no rules', SIGNERS, /nothing to check is given/],
  [
    'a number for a text',
    `${SIGNERS}${RULE}expect-version: 1.0\n`,
    /is a number in YAML, not a text \/ Put it in quotes: `"1.0"`/,
  ],
  ['a blank text', `${SIGNERS}${RULE}expect-version: " "\n`, /is blank/],
  ['an empty value', `${SIGNERS}${RULE}expect-version:\n`, /is empty, not a text/],
  ['a line break', `${SIGNERS}${RULE}expect-version: "a\\nb"\n`, /more than one line/],
];

const WHO: readonly Row[] = [
  ['nobody', withSigner('{ allow-broad-identity: true }'), /has no identity and no key/],
  [
    'an issuer alone',
    withSigner('{ issuer: "https://x.example" }'),
    /`issuer` of `release` is given without an identity/,
  ],
  [
    'an identity without issuer',
    withSigner(`{ identity: "${ID}" }`),
    /`identity` of `release`: is given without an issuer/,
  ],
  [
    'an identity and a key',
    withSigner(`{ identity: "${ID}", issuer: "${ISSUER}", key: k }`),
    /^3:\d+ `key` cannot be used together with `identity`, `issuer`/,
  ],
  [
    'a key with claims',
    withSigner('{ key: a.pub, claims: { trigger: push } }'),
    /`key` cannot be used together with `claims`/,
    { files: FILES },
  ],
  [
    'a log without key',
    withSigner(`{ identity: "${ID}", issuer: "${ISSUER}", transparency-log: none }`),
    /possible only with `key`/,
  ],
  ['a missing key', withSigner('{ key: none.pub }'), /^3:19 `none.pub` does not exist/],
  [
    'a private pin',
    withSigner('{ openpgp: keys.asc, fingerprints: [abcd1234] }'),
    /is not a full fingerprint/,
    { files: FILES },
  ],
  [
    'another pin',
    withSigner(`{ openpgp: keys.asc, fingerprints: ["${'a'.repeat(40)}"] }`),
    /fingerprint of no key/,
    { files: FILES },
  ],
  [
    'pins without keys',
    withSigner(`{ key: a.pub, fingerprints: ["${'a'.repeat(40)}"] }`),
    /without `openpgp`/,
    { files: FILES },
  ],
  [
    'an identity and its pattern',
    withSigner(`{ identity: "${ID}", identity-regexp: "${ID}", issuer: "${ISSUER}" }`),
    /^3:\d+ `identity-regexp` of `release`: cannot be used together with `identity` \/ Keep one of them\. .*several signers/,
  ],
  [
    'an issuer and its pattern',
    withSigner(`{ identity: "${ID}", issuer: "${ISSUER}", issuer-regexp: "https://ci\\\\.acme\\\\.test" }`),
    /^3:\d+ `issuer-regexp` of `release`: cannot be used together with `issuer` \/ Keep one of them\./,
  ],
  [
    'a broad pattern',
    withSigner(`{ identity-regexp: ".*", issuer: "${ISSUER}" }`),
    /matches an owner that anyone can register/,
  ],
  ['a bad pattern', withSigner(`{ identity-regexp: "(", issuer: "${ISSUER}" }`), /is not a valid RE2 pattern/],
  ['a URL for a repository', withSigner('{ repo: "https://github.com/a/b" }'), /is not a repository/],
  // A pattern is made of each, which has a limit of its own.
  ['a repository without end', withSigner(`{ repo: "a/${'b'.repeat(101)}" }`), /is not a repository/],
  ['a very long repository', withSigner(`{ repo: "a/${'b'.repeat(5_000)}" }`), /is not a repository/],
  ['a very long text for one', withSigner(`{ repo: ${'b'.repeat(5_000)} }`), /is not a repository/],
  [
    'a very long signing one',
    withSigner(`{ repo: a/b, signer-repo: "a/${'b'.repeat(5_000)}" }`),
    /is not a repository/,
  ],
  ['a very long owner', withSigner(`{ owner: ${'b'.repeat(5_000)} }`), /is not an owner/],
  ['a very long workflow', withSigner(`{ signer-workflow: "a/b/${'.'.repeat(3_000)}.yml" }`), /is not a workflow/],
  [
    'a very long builder',
    withSigner(`{ repo: a/b, builder-id: "https://github.com/a/b/.github/workflows/${'.'.repeat(3_000)}.yml" }`),
    /is not a builder id/,
  ],
  [
    'an unknown claim',
    withSigner('{ repo: a/b, claims: { sourceref: x } }'),
    /`sourceref` is not a claim \/ Write `source-ref`/,
  ],
  ['a short ref', withSigner('{ repo: a/b, claims: { source-ref: v1 } }'), /is not a full ref/],
  ['a short commit', withSigner('{ repo: a/b, source-digest: abc }'), /is not a full commit/],
  ['an unknown root', withSigner('{ repo: a/b, root: staging }'), /is not a trusted root here/],
  ['the same signer twice', demand('{ signature: { by: [release, release] } }'), /is named twice/],
  [
    'more than there are',
    demand('{ signature: { by: { threshold: 3, by: [release, other] } } }'),
    /only 2 could ever sign/,
  ],
  ['a threshold alone', demand('{ signature: { by: { threshold: 1 } } }'), /`threshold` without `by`/],
  [
    'all and some',
    demand('{ signature: { by: { threshold: 1, by: [release], all-of: [other] } } }'),
    /Keep one of them/,
  ],
  ['a name alone', demand('{ signature: { by: release } }'), /Write a list or a mapping/],
  ['one key counted twice', keyRule('{ threshold: 2, by: [a, copy] }'), /only 1 could ever sign/, { files: FILES }],
  ['all of one key', keyRule('{ all-of: [a, copy] }'), /only 1 could ever sign/, { files: FILES }],
  [
    'claims of a key',
    KEYS +
      'rules: [ { name: a, artifacts: [x], require: [ { signature: { by: [pgp], claims: { trigger: push } } } ] } ]',
    /a signer here is a key/,
    { files: FILES },
  ],
  [
    'a timestamp by OpenPGP',
    KEYS + 'rules: [ { name: a, artifacts: [x], require: [ { signature: { by: [pgp], require-timestamp: true } } ] } ]',
    /no OpenPGP signature carries/,
    { files: FILES },
  ],
];

const SIGNED = 'require: [ { signature: { by: [release] } } ]';
const RULES: readonly Row[] = [
  ['nothing required', withRule('{ name: a, artifacts: [x] }'), /no requirement is given by the rule `a`/],
  ['nothing checked', withRule(`{ name: a, ${SIGNED} }`), /checks nothing/],
  [
    'the same name',
    withRule(`{ name: a, artifacts: [x], ${SIGNED} }, { name: a, artifacts: [y], ${SIGNED} }`),
    /two rules are called `a`/,
  ],
  ['only exclusions', withRule(`{ name: a, artifacts: ["!x"], ${SIGNED} }`), /only excludes/],
  [
    'files and images',
    withRule(`{ name: a, artifacts: [x], images: [ghcr.io/a/b:1], ${SIGNED} }`),
    /Make them two rules/,
  ],
  ['image keys for files', withRule(`{ name: a, artifacts: [x], require-digest: true, ${SIGNED} }`), /is for images/],
  ['file keys for images', withRule(`{ name: a, images: [ghcr.io/a/b:1], bundle: x, ${SIGNED} }`), /is for files/],
  [
    'a bad image',
    withRule(`{ name: a, images: [GHCR/x/Y], ${SIGNED} }`),
    /(?:no|not|not an?|not the) name of an image/,
  ],
  ['a bad digest', withRule(`{ name: a, digests: ["sha256:12"], ${SIGNED} }`), /has 2 hex digits/],
  [
    'a bundle that nobody reads',
    withRule('{ name: a, artifacts: [x], bundle: y, require: [ { checksum: { list: z } } ] }'),
    /has no effect/,
  ],
  ['a certificate alone', withRule(`{ name: a, artifacts: [x], certificate: y, ${SIGNED} }`), /without `signature`/],
  ['an SBOM without a signer', demand('{ sbom: {} }'), /does not say who must have signed the file/],
  ['a list and lists', demand('{ checksum: { list: a, lists: [b] } }'), /`list` and `lists`/],
  ['no list', demand('{ checksum: { signed-by: [release] } }'), /none of `list` or `lists`/],
  ['claims of an unsigned list', demand('{ checksum: { list: a, claims: { trigger: push } } }'), /without `signed-by`/],
  [
    'two requirements in one item',
    demand('{ signature: { by: [release] }, attestation: { by: [release] } }'),
    /mapping with one key/,
  ],
  ['an unknown demand', demand('{ signatures: { by: [release] } }'), /Did you mean `signature`/],
  [
    'no predicate type',
    demand('{ attestation: { by: [release], predicate-type: provenance } }'),
    /is not a predicate type/,
  ],
  ['an unknown claim for `same`', withRule(`{ name: a, artifacts: [x], same: [commit], ${SIGNED} }`), /is not a claim/],
  [
    'GitHub without whose',
    withRule(`{ name: a, artifacts: [x], attestation-source: [github], ${SIGNED} }`),
    /not the repository of the attestations/,
  ],
  ['an unsigned manifest', withRule('{ name: a, manifest: { file: m } }'), /lacks `signed-by`/],
  [
    'a bad pointer',
    withRule('{ name: a, manifest: { file: m, signed-by: [release], fields: { version: version } } }'),
    /is not a JSON pointer/,
  ],
  [
    'a bad minimum',
    withRule('{ name: a, manifest: { file: m, signed-by: [release], minimum-version: latest } }'),
    /Semantic Versioning/,
  ],
  [
    'a bad age',
    withRule('{ name: a, manifest: { file: m, signed-by: [release], max-age: 3 months } }'),
    /is not a duration/,
  ],
  [
    'a bad template',
    withRule(`{ name: a, artifacts: [x], bundle: "{nmae}.bundle", ${SIGNED} }`),
    /`\{nmae\}` is not defined/,
  ],
];

const REST: readonly Row[] = [
  ['a floor without list', `${SIGNERS}require: [revocation]\n${RULE}`, /there is no list/],
  [
    'recalls by who releases',
    `${SIGNERS}${RULE}revocations: { list: r.json, signed-by: [release] }\n`,
    /both revocations and artifacts/,
  ],
  [
    'recalls by the same identity under another name',
    `${SIGNERS}${RULE}revocations: { list: r.json, signed-by: [again] }\n`.replace(
      '  other:',
      `  again: { identity: "${ID}", issuer: "${ISSUER}" }\n  other:`,
    ),
    /both revocations and artifacts/,
  ],
  [
    'recalls by the same workflow at another ref',
    `${SIGNERS}${RULE}revocations: { list: r.json, signed-by: [again] }\n`.replace(
      '  other:',
      `  again: { identity: "${ID.replace(/@.*/, '@refs/heads/recalls')}", issuer: "${ISSUER}" }\n  other:`,
    ),
    /both revocations and artifacts/,
  ],
  [
    'recalls by an identity that a pattern for artifacts matches',
    `${SIGNERS}${RULE}revocations: { list: r.json, signed-by: [other] }\n`.replace(
      /release: \{[^}]*\}/,
      'release: { repo: acme/widgets }',
    ),
    /both revocations and artifacts/,
  ],
  [
    'a list over http',
    `${SIGNERS}${RULE}revocations: { list: "http://x.example/r", signed-by: [other] }\n`,
    /is not an https URL/,
  ],
  [
    'stale before fresh',
    `${SIGNERS}${RULE}revocations: { list: r, signed-by: [other], fresh-for: 2d, tolerate-stale: 1d }\n`,
    /shorter than/,
  ],
  [
    'an exception for a pattern',
    `${SIGNERS}${RULE}exceptions: [ { artifact: 'dist/*.jar', check: signature, reason: y, until: 2027-02-28 } ]\n`,
    /is a pattern, and an exception is for one artifact/,
  ],
  [
    'an exception for another spelling',
    `${SIGNERS}${RULE}exceptions: [ { artifact: './x', check: signature, reason: y, until: 2027-02-28 } ]\n`,
    /reports call it `x`/,
  ],
  [
    'a range of versions for a manifest',
    withRule('{ name: a, manifest: { file: m, signed-by: [release], version: ^1.2 } }'),
    /`\^1\.2` is a range of versions/,
  ],
  [
    'several architectures',
    withRule('{ name: a, manifest: { file: m, signed-by: [release], arch: "x86_64|arm64" } }'),
    /not one architecture/,
  ],
  [
    'a wildcard for the version of a rule',
    withRule('{ name: a, artifacts: [x], version: v1.2.x, require: [ { signature: { by: [release] } } ] }'),
    /a version with a wildcard/,
  ],
  ['a range for the version of all', `${SIGNERS}${RULE}expect-version: '<=1.2.3'\n`, /a range of versions/],
  [
    'no such day',
    `${SIGNERS}${RULE}exceptions: [ { artifact: x, check: signature, reason: y, until: 2027-02-30 } ]\n`,
    /is not a date/,
  ],
  [
    'no such check',
    `${SIGNERS}${RULE}exceptions: [ { artifact: x, check: signatur, reason: y, until: 2027-02-01 } ]\n`,
    /Did you mean `signature`/,
  ],
  [
    'an exception without reason',
    `${SIGNERS}${RULE}exceptions: [ { artifact: x, check: signature, until: 2027-02-01 } ]\n`,
    /lacks `reason`/,
  ],
  [
    'roots in two places',
    `${SIGNERS}${RULE}trusted-root: embedded\n`,
    /is also in the policy/,
    { given: { 'trusted-root': 'tuf' } },
  ],
  ['a variable that nothing uses', SIGNERS + RULE, /^var `versoin` is not a variable/, { vars: { versoin: 'v1' } }],
  ['a variable that uses another', `vars: { a: "{b}", b: x }\n${SIGNERS}${RULE}report-to: "{a}"\n`, /uses `\{b\}`/],
  ['a variable called `path`', `vars: { path: x }\n${SIGNERS}${RULE}`, /cannot be a variable/],
  [
    'images offline',
    withRule(`{ name: a, images: [ghcr.io/a/b:1], ${SIGNED} }`),
    /registry/,
    { given: { offline: 'true' } },
  ],
];

describe.each([
  ['YAML', YAML],
  ['signers', WHO],
  ['rules', RULES],
  ['the rest', REST],
])('%s', (_group, rows) => {
  test.each(rows)('%s', async (_what, text, problem, reading = {}) => {
    const problems = await problemsIn(text, reading);
    expect(problems.join('\n')).toMatch(new RegExp(problem.source, 'm'));
    for (const one of problems) expect(one).toMatch(/^(?:\d+:\d+|var|offline|trusted-root) \S.* \/ \S/);
  });
});

test('a bomb of aliases and endless nesting are refused quickly', async () => {
  const bomb = ['a: &a [x]', ...Array.from({ length: 40 }, (_, i) => `b${i}: &b${i} [*a, *a]`)].join('\n');
  expect((await problemsIn(bomb)).length).toBeGreaterThan(0);
  expect((await problemsIn('['.repeat(200_000))).length).toBeGreaterThan(0);
  expect((await problemsIn(`${SIGNERS}${RULE}x: ${'['.repeat(40)}${']'.repeat(40)}`)).join()).toMatch(
    /nested too deeply/,
  );
});

test('JSON is YAML', async () => {
  const json = {
    version: 1,
    signers: { release: { repo: 'acme/widgets' } },
    rules: [{ name: 'a', artifacts: ['x'], require: [{ signature: { by: ['release'] } }] }],
  };
  expect((await readText(JSON.stringify(json, null, '\t'))).rules[0]?.artifacts).toEqual(['x']);
});

describe('variables stay text', () => {
  const text = `version: 1
vars: { tag: x }
signers:
  release: { identity-regexp: "https://github\\\\.com/acme/widgets/\\\\.github/workflows/release\\\\.yml@refs/tags/{tag}", issuer: "${ISSUER}" }
rules:
  - { name: a, artifacts: ["dist/{tag}"], bundle: "{tag}.bundle", require: [ { signature: { by: [release] } } ] }
`;
  test('in patterns, globs and templates', async () => {
    const policy = await readText(text, { vars: { tag: 'v1.*[a]{name}' } });
    const [rule] = policy.rules;
    expect(rule?.artifacts).toEqual(['dist/v1.\\*\\[a\\]\\{name\\}']);
    expect(rule?.bundles[0]?.parts).toEqual([{ text: 'v1.*[a]{name}' }, { text: '.bundle' }]);
    const [requirement] = rule?.require ?? [];
    const signer = requirement?.kind === 'signature' ? requirement.by.of[0] : undefined;
    expect(signer?.kind === 'identity' && signer.identity).toMatchObject({
      source: expect.stringContaining('(?:v1\\.\\*\\[a\\]\\{name\\})'),
    });
  });
});

test('as many problems as bytes are told in a moment', async () => {
  const found = await problemsIn(`${SIGNERS}${RULE}${'x: 1\n'.repeat(15_000)}`);
  expect(found).toHaveLength(101);
  expect(found.at(-1)).toContain('there are 14899 more problems');
});

describe('what only a provenance says', () => {
  const signer = (rest: string): string => withSigner(`{ repo: acme/widgets, ${rest} }`);
  const BUILDER = 'https://github.com/acme/builder/.github/workflows/build.yml';

  test.each([
    `builder-id: "${BUILDER}"`,
    `builder-id: ["${BUILDER}", "https://builder.test/worker@v1"]`,
    'workflow-input: { version: "1.2.3" }',
    'source-versioned-tag: v1.2',
    'claims: { source-versioned-tag: v1.2 }',
  ])('%s is sound', async (rest) => {
    expect(await problemsIn(signer(rest))).toEqual([]);
  });

  test.each<[string, string, RegExp]>([
    ['a builder that is none', signer('builder-id: "acme"'), /^3:\d+ .*is not a builder id/],
    [
      'a version that is none',
      signer('source-versioned-tag: "1.2"'),
      /^3:\d+ .*(?:no|not|not an?|not the) semantic version/,
    ],
    [
      'the same among the claims',
      signer('claims: { source-versioned-tag: latest }'),
      /^3:\d+ .*(?:no|not|not an?|not the) semantic version/,
    ],
    [
      'a pattern',
      signer('claims: { source-versioned-tag: { regexp: "v.*" } }'),
      /^3:\d+ .*(?:no|not|not an?|not the) text that a pattern/,
    ],
    [
      'a builder and nobody',
      withSigner(`{ builder-id: "${BUILDER}" }`),
      /`builder-id` of `release` is given without a signer/,
    ],
    ['an input that is a number', signer('workflow-input: { version: 1 }'), /not a text/],
  ])('%s', async (_, text, problem) => {
    expect((await problemsIn(text)).join('\n')).toMatch(problem);
  });

  test('OpenPGP signs no provenance, and a key names its builder', async () => {
    const of = (signers: string): string =>
      `version: 1\nsigners:\n  a: ${signers}\nrules: [ { name: a, artifacts: [x], require: [ { signature: { by: [a] } } ] } ]\n`;
    const asked = (signers: string) => problemsIn(of(signers), { files: FILES });
    expect((await asked(`{ openpgp: keys.asc, builder-id: "${BUILDER}" }`)).join()).toMatch(/never signed by OpenPGP/);
    expect(await asked(`{ key: a.pub, builder-id: "${BUILDER}" }`)).toEqual([]);
    expect((await asked('{ key: a.pub, builder-id: "acme" }')).join()).toMatch(/is not a builder id/);
  });
});
