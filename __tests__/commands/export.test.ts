/** `policy export`: the exact documents of the example policies, held to the controllers' schemas, and what is never written. */
import { describe, expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RE2JS } from 're2js';
import { parse, parseAllDocuments } from 'yaml';
import { parseCommandLine } from '../../src/commands/command-line.js';
import { CLUSTER_IMAGE_POLICY } from '../../src/commands/export/cluster-image-policy.js';
import { CLUSTER_POLICY } from '../../src/commands/export/cluster-policy.js';
import { exportPolicy, run } from '../../src/commands/export/command.js';
import { IMAGE_VALIDATING_POLICY } from '../../src/commands/export/image-validating-policy.js';
import { RATIFY } from '../../src/commands/export/ratify.js';
import { commandNamed } from '../../src/commands/table.js';
import { admissionProblems } from '../support/admission-schemas.ts';
import { PROJECT } from '../support/command.ts';
import { keptConsole } from '../support/console.ts';
import { makeKey } from '../support/openpgp.ts';
import { problemsIn, publicKeyPem, readText } from '../support/policy.ts';
import { createWorkspace } from '../support/workspace.ts';

type Tree = Record<string, any>;
const FIXTURES = join(import.meta.dirname, 'fixtures/export');
const { publicKey, fingerprint } = await makeKey();
const KEY = readFileSync(join(FIXTURES, 'cosign.pub'), 'utf8');
const example = (name: string): string => readFileSync(join(PROJECT, 'examples/policies', name), 'utf8');
const TARGETS = {
  kyverno: ['--to', 'kyverno'],
  'cluster-policy': ['--to', 'kyverno', '--kind', 'ClusterPolicy'],
  'policy-controller': ['--to', 'policy-controller'],
  ratify: ['--to', 'ratify'],
} as const;
type TargetName = keyof typeof TARGETS;
const NAMES = Object.keys(TARGETS) as TargetName[];
const CODE = {
  kyverno: IMAGE_VALIDATING_POLICY,
  'cluster-policy': CLUSTER_POLICY,
  'policy-controller': CLUSTER_IMAGE_POLICY,
  ratify: RATIFY,
} as const;

/** As the certificates of TruStacks are to be pinned in an admission controller, by the two strings that TruStacks prints. */
const TWO_STRINGS = {
  identity:
    'https://github.com/TruStacks/trustacks-mvp/.github/workflows/publish-images.yml@refs/tags/v[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?$',
  issuer: 'https://token.actions.githubusercontent.com',
};
const TRUSTACKS = `version: 1
signers: { images: { identity-regexp: '${TWO_STRINGS.identity}', issuer: '${TWO_STRINGS.issuer}' } }
rules:
  - name: images
    images: ['ghcr.io/trustacks/control-plane:0.1.2', 'ghcr.io/trustacks/runner:0.1.2', 'ghcr.io/trustacks/ui:0.1.2']
    require: [{ signature: { by: [images] } }]
`;

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function exported(
  args: readonly string[],
  policy: string,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Ran> {
  const workspace = createWorkspace({
    'policy.yml': policy,
    'files/cosign.pub': KEY,
    'keys/opensandbox-maven.asc': publicKey,
    ...files,
  });
  try {
    const console = keptConsole('', workspace.path);
    const line = parseCommandLine([...args], commandNamed('policy export')?.flags ?? []);
    expect(line.problems).toEqual([]);
    return { code: await run(line, console), ...console.printed };
  } finally {
    workspace.remove();
  }
}

/** The digest is that of the file's bytes, which may have other line ends elsewhere. */
const withoutDigest = (text: string): string => text.replace(/(from the policy )sha256:[0-9a-f]{64}\.$/m, '$1DIGEST.');
const documentsOf = (text: string): Tree[] => parseAllDocuments(text).map((one) => one.toJS() as Tree);

describe.each(NAMES)('%s', (name) => {
  const cases: readonly [string, string, number][] = [
    ['metal-stack', example('metal-stack.yml'), name === 'ratify' ? 1 : 0],
    ['two-strings', TRUSTACKS, name === 'ratify' ? 1 : 0],
    ['trustacks', example('trustacks.yml'), 1],
    ['opensandbox', example('opensandbox.yml').replaceAll("'{maven}'", fingerprint), 1],
  ];

  test.each(cases)('%s: the exact documents, valid by their schemas', async (policy, text, code) => {
    const ran = await exported([...TARGETS[name], 'policy.yml'], text);
    const fixture = readFileSync(join(FIXTURES, `${policy}.${name}.txt`), 'utf8').replaceAll('\r\n', '\n');
    expect(withoutDigest(`${ran.stdout}==> standard error\n${ran.stderr}`)).toBe(fixture);
    expect(ran.code).toBe(code);
    expect(documentsOf(ran.stdout).flatMap(admissionProblems)).toEqual([]);
    // The same again, byte for byte.
    expect(await exported([...TARGETS[name], 'policy.yml'], text)).toEqual(ran);
  });
});

test.each(['kyverno', 'cluster-policy', 'policy-controller'] as const)(
  '%s has the two strings verbatim',
  async (name) => {
    const { stdout } = await exported([...TARGETS[name], 'policy.yml'], TRUSTACKS);
    expect(stdout).toContain(TWO_STRINGS.identity);
    expect(stdout).toContain(TWO_STRINGS.issuer);
  },
);

/** A policy with one rule; `more` stands beside `require`, `top` beside `rules`. */
const policyOf = ({
  signer = "identity: 'https://github.com/acme/widgets/.github/workflows/release.yml@refs/heads/main', issuer: 'https://token.actions.githubusercontent.com'",
  require = 'signature: { by: [it] }',
  more = '',
  top = '',
  images = "['ghcr.io/acme/runner:1.2.3']",
} = {}): string => `version: 1
${top}
signers:
  it: { ${signer} }
  other: { identity: 'release@acme.example', issuer: 'https://accounts.google.com' }
  recalls: { identity: 'recalls@acme.example', issuer: 'https://accounts.google.com' }
  third: { identity: 'third@acme.example', issuer: 'https://accounts.google.com' }
rules:
  - name: first
    images: ${images}
    require: [{ ${require} }]
    ${more}
  - name: another
    images: ['ghcr.io/acme/other:1']
    require: [{ signature: { by: { all-of: [other, third] } } }]
`;
const KEY_SIGNER = 'key: files/cosign.pub';
const CUSTOM = 'https://acme.example/tested/v1';

async function expressed(name: TargetName, text: string, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const reading = { files: { 'files/cosign.pub': KEY, ...files } };
  expect(await problemsIn(text, reading)).toEqual([]);
  const policy = await readText(text, reading);
  return exportPolicy(policy, CODE[name]);
}

describe('what cannot be expressed is left out, and said', () => {
  const WORKFLOW = 'https://github.com/acme/widgets/.github/workflows/release.yml';
  const REPO = "repo: acme/widgets, signer-workflow: 'acme/widgets/.github/workflows/release.yml'";
  const rows: readonly [string, Parameters<typeof policyOf>[0], RegExp, readonly TargetName[]][] = [
    ['tag-matches-ref', { more: 'tag-matches-ref: true' }, /`tag-matches-ref`/, NAMES],
    [
      'the same commit',
      { images: "['ghcr.io/acme/runner:1', 'ghcr.io/acme/ui:1']", more: 'same: [source-digest]' },
      /`same: \[source-repository-digest\]`/,
      NAMES,
    ],
    ['an SBOM of each platform', { require: 'sbom: { by: [it] }' }, /`sbom`/, NAMES],
    [
      'a signed timestamp',
      { require: 'signature: { by: [it], require-timestamp: true }' },
      /`require-timestamp`/,
      NAMES,
    ],
    ['annotations', { require: 'signature: { by: [it], annotations: { env: prod } }' }, /the annotation `env`/, NAMES],
    [
      'conditions on a predicate',
      { require: `attestation: { by: [it], predicate-type: '${CUSTOM}', predicate: { /result: passed } }` },
      /what the attestation must say/,
      NAMES,
    ],
    [
      'any attestation',
      { require: 'attestation: { by: [it], predicate-type: any }' },
      /an attestation of any type/,
      NAMES,
    ],
    [
      'a builder',
      {
        require: 'attestation: { by: [it], predicate-type: "https://slsa.dev/provenance/v1" }',
        signer: `${REPO}, builder-id: 'https://github.com/actions/runner/github-hosted'`,
      },
      /what the provenance must say/,
      NAMES,
    ],
    [
      'two of three',
      { require: 'signature: { by: { threshold: 2, by: [it, other, third] } }' },
      /2 different ones of 3 signers/,
      ['policy-controller'],
    ],
    [
      'two of them whom one signature could be by',
      {
        signer:
          "identity-regexp: '.*@acme\\.example', issuer: 'https://accounts.google.com', allow-broad-identity: true",
        require: 'signature: { by: { all-of: [it, other] } }',
      },
      /of whom one could count twice/,
      ['kyverno', 'cluster-policy', 'policy-controller'],
    ],
    [
      'two of three, of whom two are one workflow at two refs',
      {
        signer: ['main', 'next']
          .map(
            (ref) => `identity: '${WORKFLOW}@refs/heads/${ref}', issuer: 'https://token.actions.githubusercontent.com'`,
          )
          .join(' }\n  again: { '),
        require: 'signature: { by: { threshold: 2, by: [it, again, third] } }',
      },
      /of whom one could count twice/,
      ['kyverno', 'cluster-policy', 'policy-controller'],
    ],
    ['claims', { signer: REPO }, /the claim `source-repository-uri`/, ['kyverno', 'policy-controller']],
    [
      'a claim that Kyverno does not know',
      { signer: `${REPO}, deny-self-hosted-runners: true` },
      /the claim `runner-environment`/,
      ['kyverno', 'cluster-policy', 'policy-controller'],
    ],
    [
      'a claim by a pattern',
      { signer: `${REPO}, claims: { source-ref: { regexp: 'refs/tags/v[0-9]+' } }` },
      /the claim `source-repository-ref`/,
      ['kyverno', 'cluster-policy', 'policy-controller'],
    ],
    ['an identity', {}, /does not compare the signed digest/, ['ratify']],
    [
      'an attestation',
      { signer: KEY_SIGNER, require: `attestation: { by: [it], predicate-type: '${CUSTOM}' }` },
      /`attestation`/,
      ['ratify'],
    ],
    ['a digest', { more: 'require-digest: true' }, /`require-digest`/, ['policy-controller', 'ratify']],
    ['a key without log', { signer: `${KEY_SIGNER}, transparency-log: none` }, /in no transparency log/, ['kyverno']],
    [
      'one of two types',
      { require: `attestation: { by: [it], predicate-type: ['${CUSTOM}', 'https://acme.example/scanned/v1'] }` },
      /one of several types/,
      ['cluster-policy'],
    ],
    [
      'what Kyverno replaces',
      { signer: "identity: 'https://acme.example/{{request.object}}', issuer: 'https://acme.example'" },
      /which Kyverno replaces/,
      ['cluster-policy'],
    ],
    ['a floor', { top: 'require: [attestation]' }, /`attestation`, which the top-level `require` requires/, NAMES],
  ];
  const each = rows.flatMap(([what, changes, words, names]) =>
    names.map((name) => [name, what, changes, words] as const),
  );

  test.each(each)('%s: %s', async (name, _, changes, words) => {
    const { manifests, missing } = await expressed(name, policyOf(changes));
    const [, ...rest] = missing.join('\n').split('rule `first`');
    expect(rest.join()).toMatch(words);
    expect(JSON.stringify(manifests)).not.toContain('ghcr.io/acme/runner');
    // A requirement of one rule leaves the other rule as it is.
    const minimum = changes?.top !== undefined;
    if (name !== 'ratify' && !minimum) expect(JSON.stringify(manifests)).toContain('ghcr.io/acme/other');
    expect(manifests.flatMap(admissionProblems)).toEqual([]);
  });

  test.each<[string, string, RegExp]>([
    ['a revocation list', 'revocations: { list: revoked.json, signed-by: [recalls] }', /the revocation list/],
    ['a private root', 'trusted-root: [root.json]', /the trusted root \(root\.json\)/],
    ['the staging instance', 'trusted-root: [staging]', /the trusted root \(staging\)/],
  ])('%s: nothing is written', async (_, top, words) => {
    for (const name of NAMES) {
      const { manifests, missing } = await expressed(name, policyOf({ top }), { 'root.json': '{}' });
      expect(manifests).toEqual([]);
      expect(missing.join('\n')).toMatch(words);
    }
  });

  test('a policy without images', async () => {
    const text =
      'version: 1\nrules: [{ name: files, artifacts: [a.txt], require: [{ checksum: { list: SHA256SUMS } }] }]\n';
    const ran = await exported(['--to', 'kyverno', 'policy.yml'], text);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toContain('no rule with `images`');
  });
});

describe('what is written accepts no more than the gate', () => {
  const patternsIn = (value: unknown): string[] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, inner]) => (key.endsWith('RegExp') ? [String(inner)] : patternsIn(inner)));

  test.each(['kyverno', 'cluster-policy', 'policy-controller'] as const)(
    '%s: patterns are anchored, alternatives too',
    async (name) => {
      const signer =
        "identity-regexp: 'https://acme\\.example/a|https://acme\\.example/b', issuer: 'https://acme.example', allow-broad-identity: true";
      const { manifests } = await expressed(name, policyOf({ signer }));
      const patterns = patternsIn(manifests);
      expect(patterns.length).toBeGreaterThan(0);
      for (const pattern of patterns) {
        // As Go searches: anywhere in the text.
        const accepts = (text: string): boolean => RE2JS.compile(pattern).matcher(text).find();
        expect(accepts('https://acme.example/a')).toBe(true);
        expect(accepts('https://acme.example/b')).toBe(true);
        expect(accepts('https://acme.example/a.evil')).toBe(false);
        expect(accepts('https://evil.example/?https://acme.example/b')).toBe(false);
        expect(accepts('https://acme.example/a\nx')).toBe(false);
      }
    },
  );

  test('Kyverno takes no star of an exact identity for a wildcard', async () => {
    const signer = "identity: 'https://acme.example/*', issuer: 'https://acme.example'";
    const { manifests } = await expressed('cluster-policy', policyOf({ signer }));
    expect(patternsIn(manifests)).toEqual(['^(?:https://acme\\.example/\\*)$']);
    const { manifests: others } = await expressed('policy-controller', policyOf({ signer }));
    expect(JSON.stringify(others)).toContain('"subject":"https://acme.example/*"');
  });

  test('claims go to ClusterPolicy by the names that it compares', async () => {
    const signer =
      "repo: acme/widgets, signer-workflow: 'acme/widgets/.github/workflows/release.yml@refs/tags/v1', source-ref: refs/tags/v1, source-digest: '0123456789abcdef0123456789abcdef01234567'";
    const { manifests } = await expressed('cluster-policy', policyOf({ signer }));
    const [first] = manifests as readonly Tree[];
    expect(first?.['spec'].rules[0].verifyImages[0].attestors[0].entries[0].keyless).toMatchObject({
      subject: 'https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1',
      additionalExtensions: {
        githubWorkflowRepository: 'acme/widgets',
        githubWorkflowRef: 'refs/tags/v1',
        githubWorkflowSha: '0123456789abcdef0123456789abcdef01234567',
      },
    });
    const elsewhere =
      "identity: 'https://ci.example/a', issuer: 'https://ci.example', claims: { source-ref: refs/tags/v1 }";
    const { missing } = await expressed('cluster-policy', policyOf({ signer: elsewhere }));
    expect(missing.join()).toContain('the claim `source-repository-ref`');
  });

  test('a log is asked for unless the policy lets it go', async () => {
    const logged = await expressed('policy-controller', policyOf({ signer: KEY_SIGNER }));
    const unlogged = await expressed(
      'policy-controller',
      policyOf({ signer: `${KEY_SIGNER}, transparency-log: none` }),
    );
    const authority = ({ manifests: [first] }: { manifests: readonly Tree[] }): Tree => first?.['spec'].authorities[0];
    expect(authority(logged)).toMatchObject({ ctlog: { url: 'https://rekor.sigstore.dev' } });
    expect(authority(unlogged)).not.toHaveProperty('ctlog');
    const kyverno = JSON.stringify(
      (await expressed('cluster-policy', policyOf({ signer: `${KEY_SIGNER}, transparency-log: none` }))).manifests,
    );
    expect(kyverno.match(/"ignoreTlog":true/g)).toHaveLength(1);
  });

  test('all names of Docker Hub are covered', async () => {
    const { manifests } = await expressed('policy-controller', policyOf({ images: '[alpine]' }));
    const globs = (manifests as readonly Tree[])[0]?.['spec'].images.map(({ glob }: Tree) => glob);
    for (const glob of ['index.docker.io/library/alpine:**', 'docker.io/alpine@**', 'alpine:**', 'library/alpine'])
      expect(globs).toContain(glob);
    expect(globs).not.toContain('**');
  });

  test.each([
    ['GHCR.io/acme/web:1', 'ghcr.io/acme/web'],
    ['ghcr.io:443/acme/web:1', 'ghcr.io/acme/web'],
    ['Docker.io/acme/web:1', 'docker.io/acme/web'],
    ['Index.Docker.IO:443/alpine', 'docker.io/library/alpine'],
    ['ghcr.io:4430/acme/web:1', 'ghcr.io:4430/acme/web'],
    ['registry:443/acme/web:1', 'registry:443/acme/web'],
    ['LOCALHOST:5000/web:1', 'localhost:5000/web'],
  ])('%s is covered as a cluster names it', async (image, covered) => {
    for (const target of ['policy-controller', 'cluster-policy', 'kyverno'] as const) {
      const text = JSON.stringify((await expressed(target, policyOf({ images: `["${image}"]` }))).manifests);
      expect(text).toContain(`${covered}@`);
      if (!image.startsWith(covered)) expect(text).not.toContain(image.replace(/:1$/, ''));
    }
  });

  test('Ratify has one key for all images, or nothing', async () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'P-384' })
      .publicKey.export({ type: 'spki', format: 'pem' })
      .toString();
    const rules = (second: string): string => `version: 1
signers: { a: { key: files/cosign.pub }, b: { key: b.pub } }
rules:
  - { name: one, images: ['ghcr.io/acme/a:1'], require: [{ signature: { by: [a] } }] }
  - { name: two, images: ['ghcr.io/acme/b:1'], require: [{ signature: { by: [${second}] } }] }
`;
    const unused = rules('a').replace(', b: { key: b.pub }', '');
    const { manifests, missing } = await expressed('ratify', unused);
    expect([manifests.length, missing]).toEqual([2, []]);
    const several = await expressed('ratify', rules('b'), { 'b.pub': publicKeyPem() });
    expect([several.manifests, several.missing.length]).toEqual([[], 2]);
    const curve = await expressed('ratify', rules('b'), { 'b.pub': other });
    expect(curve.missing.join()).toContain('P-256');
    expect((await expressed('ratify', rules('a, b'), { 'b.pub': publicKeyPem() })).missing.join()).toContain(
      'several keys',
    );
  });
});

describe('the schemas refuse', () => {
  test.each<[string, (manifest: Tree) => void]>([
    [
      'a field that Kubernetes would drop',
      ({ spec }) => void (spec.authorities[0].keyless.identities[0].subjectRegex = '.*'),
    ],
    ['a list that is none', ({ spec }) => void (spec.authorities = {})],
    ['another version', (manifest) => void (manifest['apiVersion'] = 'policy.sigstore.dev/v1')],
    ['a name with capitals', ({ metadata }) => void (metadata.name = 'Images')],
  ])('%s', async (_, change) => {
    const { manifests } = await expressed('policy-controller', policyOf());
    const copy = structuredClone(manifests[0]) as Tree;
    expect(admissionProblems(copy)).toEqual([]);
    change(copy);
    expect(admissionProblems(copy)).not.toEqual([]);
  });
});

describe('the command line', () => {
  test.each<[string, readonly string[], string, number, RegExp]>([
    ['no target', ['policy.yml'], TRUSTACKS, 2, /add `--to kyverno`/],
    ['no file', ['--to', 'kyverno'], TRUSTACKS, 2, /name one policy file/],
    ['two files', ['--to', 'kyverno', 'policy.yml', 'b.yml'], TRUSTACKS, 2, /name one policy file/],
    [
      'a kind of another controller',
      ['--to', 'ratify', '--kind', 'ClusterPolicy', 'policy.yml'],
      TRUSTACKS,
      2,
      /`--kind` is for `--to kyverno`/,
    ],
    ['a policy that is wrong', ['--to', 'kyverno', 'policy.yml'], 'version: 1\nrulez: []\n', 2, /policy\.yml:2:1 /],
    ['no such policy', ['--to', 'kyverno', 'none.yml'], TRUSTACKS, 2, /none\.yml/],
  ])('%s', async (_, args, text, code, words) => {
    const ran = await exported(args, text);
    expect(ran).toMatchObject({ code, stdout: '' });
    expect(ran.stderr).toMatch(words);
  });

  test('variables are given once each', async () => {
    const text = TRUSTACKS.replace('version: 1\n', 'version: 1\nvars: { a: x, b: y }\n').replace(
      'control-plane:0.1.2',
      '{a}-{b}:0.1.2',
    );
    const { stdout } = await exported(['--to', 'kyverno', '--var', 'a=left', '--var', 'b=right', 'policy.yml'], text);
    expect(stdout).toContain('ghcr.io/trustacks/left-right:*');
  });

  test('names of objects are unique and valid', async () => {
    const rules = ['Images!', 'images', 'ümlaut', '***'].map(
      (name) => `  - { name: '${name}', images: ['ghcr.io/acme/a:1'], require: [{ signature: { by: [it] } }] }`,
    );
    const text = `version: 1\nsigners: { it: { key: files/cosign.pub } }\nrules:\n${rules.join('\n')}\n`;
    const { manifests, notes } = await expressed('kyverno', text);
    const names = (manifests as readonly Tree[]).map(({ metadata }: Tree) => metadata.name);
    expect(names).toEqual(['images', 'images-2', 'mlaut', 'images-3']);
    expect(manifests.flatMap(admissionProblems)).toEqual([]);
    expect(notes.join('\n')).toContain('ghcr.io/acme/a is in several rules');
    expect(parse(JSON.stringify(manifests))).toEqual(manifests);
  });
});
