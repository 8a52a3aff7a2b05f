/** PyPI's provenance from an index on loopback, and what such an index may say instead. */
import { describe, expect, test } from '@jest/globals';
import { runGate } from '../support/gate.js';
import { PYPI_PUBLISH, pypiAnswer, sha256Of } from '../support/package-documents.js';
import { startPackageIndex, type IndexAnswer } from '../support/package-index.js';
import { createWorld, type Evidence } from '../support/sigstore/index.js';
import { createWorkspace } from '../support/workspace.js';

const world = createWorld();
const DATA = 'a wheel\n';
const WHEEL = 'acme_tool-1.2.3-py3-none-any.whl';
const SDIST = 'acme_tool-1.2.3.tar.gz';

const attestation = (name: string, content = DATA, more = {}): Evidence =>
  world.attest([{ name, digest: { sha256: sha256Of(content) } }], {
    predicateType: PYPI_PUBLISH,
    predicate: null,
    ...more,
  });
const pathOf = (file: string) => `/integrity/acme-tool/1.2.3/${file}/provenance`;

interface Setting {
  readonly answers?: Readonly<Record<string, IndexAnswer>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly artifacts?: readonly string[];
  readonly reference?: string;
  readonly args?: readonly string[];
}

async function gate({
  answers = {},
  files = { [WHEEL]: DATA },
  artifacts = Object.keys(files),
  reference = 'pypi:Acme.Tool@1.2.3',
  args = [],
}: Setting) {
  const index = await startPackageIndex();
  for (const [path, answer] of Object.entries(answers)) index.serve(path, answer);
  const at = createWorkspace({ ...files, 'root.json': world.trustedRootJson });
  try {
    const result = await runGate(at, [
      ...artifacts.flatMap((file) => ['--artifacts', file]),
      ...['--package', reference, '--package-index', `${index.url}/`, '--repo', 'acme/widgets'],
      ...['--trusted-root', 'root.json', ...args],
    ]);
    return { ...result, paths: index.requests.map(({ path }) => path) };
  } finally {
    at.remove();
    await index.close();
  }
}

describe('provenance by project and file', () => {
  test('passes for a wheel and a source distribution, each asked by its own name', async () => {
    const { verdict, paths } = await gate({
      files: { [`dist/${WHEEL}`]: DATA, [`dist/${SDIST}`]: 'an sdist\n' },
      answers: {
        [pathOf(WHEEL)]: pypiAnswer(attestation(WHEEL)),
        [pathOf(SDIST)]: pypiAnswer(attestation(SDIST, 'an sdist\n')),
      },
    });
    expect([verdict, paths.sort()]).toEqual(['pass', [pathOf(WHEEL), pathOf(SDIST)].sort()]);
  });

  test.each([
    ['a name with other separators', 'acme-tool-1.2.3.tar.gz', 'Acme.Tool-1.2.3.tar.gz'],
    ['tags in another order', 'acme_tool-1.2.3-py2.py3-none-any.whl', 'Acme_Tool-1.2.3-py3.py2-none-any.whl'],
    ['another spelling of the version', 'acme_tool-1.2.3rc1-py3-none-any.whl', 'acme_tool-1.2.3.RC.1-py3-none-any.whl'],
  ])('passes where the subject has %s', async (_title, file, subject) => {
    const version = file.includes('rc1') ? '1.2.3rc1' : '1.2.3';
    const path = `/integrity/acme-tool/${version}/${file}/provenance`;
    const setting = { files: { [file]: DATA }, answers: { [path]: pypiAnswer(attestation(subject)) } };
    expect((await gate({ ...setting, reference: `pypi:acme-tool@${version}` })).verdict).toBe('pass');
  });

  test.each<[string, () => IndexAnswer, string]>([
    ['that of the source distribution', () => pypiAnswer(attestation(SDIST)), 'SUBJECT_MISMATCH'],
    [
      'that of a wheel for another platform',
      () => pypiAnswer(attestation('acme_tool-1.2.3-py3-none-win32.whl')),
      'SUBJECT_MISMATCH',
    ],
    ['that of another build', () => pypiAnswer(attestation('acme_tool-1.2.3-1-py3-none-any.whl')), 'SUBJECT_MISMATCH'],
    ['that of another version', () => pypiAnswer(attestation('acme_tool-1.2.4-py3-none-any.whl')), 'SUBJECT_MISMATCH'],
    [
      'that of another project',
      () => pypiAnswer(attestation('acme_toolkit-1.2.3-py3-none-any.whl')),
      'SUBJECT_MISMATCH',
    ],
    ['one under a name that is none', () => pypiAnswer(attestation('')), 'SUBJECT_MISMATCH'],
    ['one of other bytes', () => pypiAnswer(attestation(WHEEL, 'x')), 'SUBJECT_MISMATCH'],
    [
      'one by another repository',
      () => pypiAnswer(attestation(WHEEL, DATA, { workflow: { repository: 'evil/widgets' } })),
      'IDENTITY_MISMATCH',
    ],
    ['one that is in no log', () => pypiAnswer(attestation(WHEEL, DATA, { rekor: 'none' })), 'TLOG_MISSING'],
    [
      'one of another type',
      () => pypiAnswer(attestation(WHEEL, DATA, { predicateType: 'https://spdx.dev/Document' })),
      'PREDICATE_MISMATCH',
    ],
    [
      'one of an unknown version',
      () => pypiAnswer(attestation(WHEEL)).replace('"version":1,"ver', '"version":2,"ver'),
      'BUNDLE_MALFORMED',
    ],
  ])('%s is refused', async (_title, answer, code) => {
    const { exitCode, verdict } = await gate({ answers: { [pathOf(WHEEL)]: answer() } });
    expect([exitCode, verdict]).toEqual([1, code]);
  });

  test('a signature over the bytes says nothing about a package', async () => {
    const at = createWorkspace({ [WHEEL]: DATA, 'root.json': world.trustedRootJson });
    at.write(`${WHEEL}.sigstore.json`, JSON.stringify(world.sign(DATA).bundle));
    const args = ['--artifacts', WHEEL, '--repo', 'acme/widgets', '--trusted-root', 'root.json', '--offline'];
    const [plain, named] = [await runGate(at, args), await runGate(at, [...args, '--package', 'pypi:acme-tool@1.2.3'])];
    at.remove();
    expect([plain.verdict, named.verdict]).toEqual(['pass', 'PREDICATE_MISMATCH']);
  });

  test('that there is none is a refusal; an error is no answer', async () => {
    const none = await gate({});
    expect([none.exitCode, none.verdict]).toEqual([1, 'BUNDLE_MISSING']);
    const broken = await gate({ answers: { [pathOf(WHEEL)]: { status: 403 } } });
    expect([broken.exitCode, broken.verdict]).toEqual([3, 'NETWORK']);
  });

  test.each([
    'acme_tool-1.2.4-py3-none-any.whl',
    'acme_toolkit-1.2.3-py3-none-any.whl',
    'acme_tool-1.2.3.egg',
    'tool.whl',
  ])('nobody is asked about %s, which is no file of the package', async (file) => {
    const { exitCode, verdict, paths } = await gate({ files: { [file]: DATA } });
    expect([exitCode, verdict, paths]).toEqual([1, 'SUBJECT_MISMATCH', []]);
  });

  test('a redirect on the index itself is followed', async () => {
    const moved = { status: 301, headers: { location: '/elsewhere' } };
    const answers = { [pathOf(WHEEL)]: moved, '/elsewhere': pypiAnswer(attestation(WHEEL)) };
    expect((await gate({ answers })).verdict).toBe('pass');
  });
});

describe('a policy file', () => {
  const policy = (rule: string) => `version: 1
signers:
  release: { repo: acme/widgets }
trusted-root: root.json
rules:
  - name: wheels
    artifacts: ['*.whl']
${rule}
    require:
      - signature: { by: [release] }
`;
  async function byFile(rule: string, answer: string, args: readonly string[] = []) {
    const index = await startPackageIndex();
    index.serve(pathOf(WHEEL), answer);
    const at = createWorkspace({
      [WHEEL]: DATA,
      'root.json': world.trustedRootJson,
      'policy.yml': policy(rule.replace('INDEX', index.url)),
    });
    try {
      return await runGate(at, ['--policy', 'policy.yml', ...args]);
    } finally {
      at.remove();
      await index.close();
    }
  }

  const NAMED = '    package: { name: "pypi:acme-tool@1.2.3", index: "INDEX" }';
  test('demands the same', async () => {
    expect((await byFile(NAMED, pypiAnswer(attestation(WHEEL)))).verdict).toBe('pass');
    expect((await byFile(NAMED, pypiAnswer(attestation(SDIST)))).verdict).toBe('SUBJECT_MISMATCH');
  });

  test.each([
    ['without an index', '    package: { name: "pypi:acme-tool@1.2.3" }', [], 'index'],
    ['with a range', '    package: { name: "npm:tool@^1", index: "INDEX" }', [], 'exact version'],
    [
      'with an index that is not https',
      '    package: { name: "npm:tool@1.0.0", index: "http://packages.example.com" }',
      [],
      'https',
    ],
    ['with an index and `offline`', NAMED, ['--offline'], 'offline'],
    [
      'beside GitHub',
      `${NAMED}\n    attestation-source: [github]\n    github: { repo: acme/widgets }`,
      [],
      'cannot be used together',
    ],
  ])('%s is wrong', async (_title, rule, args, words) => {
    const { exitCode, log } = await byFile(rule, '{}', args);
    expect(exitCode).toBe(2);
    expect(log).toContain(words);
  });
});
