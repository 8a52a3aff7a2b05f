import { describe, expect, test } from '@jest/globals';
import { ConfigError, type ConfigProblem } from '../../src/core/errors.js';
import { readInputs } from '../../src/policy/inputs/read-inputs.js';
import { compileInputs, inputProblems } from '../support/policy.ts';

type Raw = Readonly<Record<string, string | readonly string[]>>;

const raw = (inputs: Raw) =>
  Object.entries(inputs).map(([name, value]) => ({ name, values: typeof value === 'string' ? [value] : value }));

function problemsOf(inputs: Raw, from: 'actions' | 'terminal' = 'actions'): readonly ConfigProblem[] {
  try {
    readInputs(raw(inputs), from);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

const HEX = 'AB'.repeat(32);
const HEX512 = 'cd'.repeat(64);

describe('what is given', () => {
  test('every shape becomes its type', () => {
    const given = readInputs(
      raw({
        artifacts: 'dist/*.gz\n\n  !dist/x.gz  \r\nname with spaces.gz',
        'certificate-identity': 'https://example.com/a',
        'certificate-oidc-issuer': '  https://issuer.example  ',
        offline: 'True',
        'require-timestamp': 'FALSE',
        mode: 'report',
        timeout: '90s',
        'trusted-root-max-age': '180d',
        report: 'out/report.json',
        bundle: '{path}.sigstore.json',
      }),
    );
    expect(given.artifacts).toEqual(['dist/*.gz', '!dist/x.gz', 'name with spaces.gz']);
    expect(given['certificate-oidc-issuer']).toEqual(['https://issuer.example']);
    expect(given.offline).toBe(true);
    expect(given['require-timestamp']).toBe(false);
    expect(given.mode).toBe('report');
    expect(given.timeout).toBe(90_000);
    expect(given['trusted-root-max-age']).toBe(180 * 86_400_000);
    expect(given.report).toBe('out/report.json');
    expect(given.bundle).toEqual(['{path}.sigstore.json']);
    expect(given.key).toBeUndefined();
  });

  test('`(unset)` is absent, in every shape', () => {
    const given = readInputs(
      raw({
        artifacts: '(unset)',
        digests: ' (unset) ',
        offline: '(unset)',
        mode: '(unset)',
        timeout: '(unset)',
        var: '(unset)',
        repo: '(unset)',
      }),
    );
    expect(given).toEqual({});
  });

  test.each([
    ['30s', 30_000],
    ['5m', 300_000],
    ['24h', 86_400_000],
    ['20d', 20 * 86_400_000],
  ])('the duration %s', (text, ms) => {
    expect(readInputs(raw({ timeout: text })).timeout).toBe(ms);
  });

  test.each(['true', 'True', 'TRUE'])('the boolean %s', (text) => {
    expect(readInputs(raw({ offline: text })).offline).toBe(true);
  });

  test('on a command line each value is one entry, newlines and blanks at its ends included', () => {
    const given = readInputs(raw({ artifacts: ['a\nb', ' c '], 'certificate-identity': [' x '] }), 'terminal');
    expect(given.artifacts).toEqual(['a\nb', ' c ']);
    expect(given['certificate-identity']).toEqual(['x']);
  });

  test('digests: hex in either case, several algorithms, with and without name', async () => {
    const digests = `sha256:${HEX},SHA512:${HEX512} my tool.tar.gz\nsha256:${HEX512.slice(64)}`;
    const [rule] = (await compileInputs({ repo: 'a/b', digests })).policy.rules;
    expect(rule?.digests).toEqual([
      { name: 'my tool.tar.gz', digests: { sha256: HEX.toLowerCase(), sha512: HEX512 } },
      { name: `sha256:${HEX512.slice(64)}`, digests: { sha256: HEX512.slice(64) }, nameless: true },
    ]);
  });

  test('variables are filled in, each input in its own way', async () => {
    const { policy, options } = await compileInputs({
      var: 'v=1.2.3\nx=a*b',
      artifacts: 'dist/tool-{v}-{x}.gz',
      'certificate-identity-regexp': 'https://e\\.example/{v}',
      'certificate-oidc-issuer': 'https://{x}.example',
      bundle: 'out/{v}-{name}.bundle',
      digests: `sha256:${HEX} tool-{v}`,
      report: 'report-{v}.json',
    });
    const [rule] = policy.rules;
    expect(options.reports.report).toBe('report-1.2.3.json');
    expect(rule?.artifacts).toEqual(['dist/tool-1.2.3-a\\*b.gz']);
    expect(rule?.require).toMatchObject([
      {
        by: {
          of: [
            {
              identity: { source: 'https://e\\.example/(?:1\\.2\\.3)' },
              issuer: { value: 'https://a*b.example' },
            },
          ],
        },
      },
    ]);
    expect(rule?.bundles).toEqual([
      {
        source: 'out/1.2.3-{name}.bundle',
        parts: [{ text: 'out/' }, { text: '1.2.3' }, { text: '-' }, { placeholder: 'name' }, { text: '.bundle' }],
      },
    ]);
    expect(rule?.digests[0]?.name).toBe('tool-1.2.3');
  });
});

describe('what is refused', () => {
  test.each<[string, Raw, string, RegExp]>([
    ['a blank text', { repo: '' }, 'repo', /blank/],
    ['a text of blanks', { repo: '  ' }, 'repo', /blank/],
    ['a blank list', { artifacts: '\n  \n' }, 'artifacts', /blank/],
    ['a blank boolean', { offline: '' }, 'offline', /blank/],
    ['a blank duration', { timeout: '' }, 'timeout', /blank/],
    ['a blank choice', { mode: '' }, 'mode', /blank/],
    ['a misspelt name', { checksum: 'SHA256SUMS' }, 'checksum', /`checksums`/],
    ['a name with underscores', { certificate_identity: 'x' }, 'certificate_identity', /`certificate-identity`/],
    [
      'an American name',
      { 'certificate-identity-regex': 'x' },
      'certificate-identity-regex',
      /`certificate-identity-regexp`/,
    ],
    ['a name like none', { qwx: 'x' }, 'qwx', /is not an input\. Remove it; `--help` names all inputs\.$/],
    ['a blank misspelt name', { checksum: '' }, 'checksum', /`checksums`/],
    ['a boolean by another word', { offline: 'yes' }, 'offline', /`yes` is neither true nor false/],
    ['a boolean in odd case', { offline: 'tRUE' }, 'offline', /neither/],
    ['a boolean as number', { offline: '1' }, 'offline', /neither/],
    ['an unknown choice', { mode: 'dry-run' }, 'mode', /`dry-run`/],
    ['a choice in other case', { mode: 'Report' }, 'mode', /`Report`/],
    ['an unknown source', { 'attestation-source': 'gitlab' }, 'attestation-source', /`gitlab`/],
    ['a duration without unit', { timeout: '30' }, 'timeout', /(?:no|not|not an?|not the) duration/],
    ['a duration of nothing', { timeout: '0s' }, 'timeout', /(?:no|not|not an?|not the) duration/],
    ['a negative duration', { timeout: '-5m' }, 'timeout', /(?:no|not|not an?|not the) duration/],
    ['a fraction', { timeout: '1.5h' }, 'timeout', /(?:no|not|not an?|not the) duration/],
    ['a duration that no timer holds', { timeout: '25d' }, 'timeout', /too long/],
    ['two lines in a text', { repo: 'a/b\nc/d' }, 'repo', /more than one line/],
    ['a line separator in a text', { repo: 'a\u2028/b' }, 'repo', /more than one line/],
    ['a control character', { repo: 'a/b\u001b[31m' }, 'repo', /U\+001B/],
    ['a C1 control', { 'certificate-identity': 'a\u009bx' }, 'certificate-identity', /U\+009B/],
    ['a tab in a list', { 'certificate-identity': 'a\tb' }, 'certificate-identity', /U\+0009/],
    ['a NUL in a path', { artifacts: 'a\0b' }, 'artifacts', /NUL/],
    ['`(unset)` among others', { artifacts: 'a\n(unset)' }, 'artifacts', /together with other lines/],
    ['a variable without value', { var: 'x=' }, 'var', /blank/],
    ['a variable without `=`', { var: 'x' }, 'var', /no `=`/],
    ['a variable with a bad name', { var: '1x=y' }, 'var', /`1x` is not a name/],
    ['a variable twice', { var: 'x=1\nx=2' }, 'var', /twice/],
    ['a variable named like a placeholder', { var: 'name=1' }, 'var', /cannot be a variable/],
  ])('%s', (_title, inputs, where, message) => {
    const problems = problemsOf(inputs);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.where).toBe(where);
    expect(`${problems[0]?.message ?? ''}. ${problems[0]?.fix ?? ''}`).toMatch(message);
    expect(problems[0]?.fix).toMatch(/^[A-Z].*[.?]$/);
  });

  test.each<[string, Raw, string, RegExp]>([
    [
      'an undefined variable',
      { var: 'tag=v1', repo: '{owner}/x' },
      'repo',
      /`\{owner\}` is not defined \(defined: \{tag\}, \{arch\}\)/,
    ],
    ['an undefined placeholder', { bundle: '{file}.sig' }, 'bundle', /\{path\}, \{dir\}, \{name\}/],
    ['no digest', { digests: 'tool.gz' }, 'digests', /(?:no|not|not an?|not the) digest/],
    ['a short digest', { digests: `sha256:${HEX}\nsha256:abc x` }, 'digests', /^line 2: .*3 hex digits instead of 64/],
    ['a digest of another length', { digests: `sha512:${HEX}` }, 'digests', /64 hex digits instead of 128/],
    ['a digest that is not a hex', { digests: `sha256:${'g'.repeat(64)}` }, 'digests', /not hexadecimal/],
    ['a weak digest', { digests: `md5:${HEX.slice(0, 32)}` }, 'digests', /broken/],
    ['an unknown algorithm', { digests: `sha3:${HEX}` }, 'digests', /`sha3`/],
    ['an algorithm twice', { digests: `sha256:${HEX},sha256:${HEX}` }, 'digests', /twice/],
    [
      'a name with two digests',
      { digests: `sha256:${HEX} a\nsha256:${HEX512.slice(64)} a` },
      'digests',
      /`a` is given with different/,
    ],
    [
      'a digest from a variable that brings a second',
      { var: `d=${HEX},sha512:${HEX512}`, digests: 'sha256:{d}' },
      'digests',
      /not hexadecimal/,
    ],
    [
      'a digest from a variable that brings a name',
      { var: `d=${HEX} other`, digests: 'sha256:{d}' },
      'digests',
      /not hexadecimal/,
    ],
  ])('%s, which the document tells', async (_title, inputs, where, message) => {
    const problems = await inputProblems({ artifacts: 'a', ...inputs, ...(!('repo' in inputs) && { repo: 'a/b' }) });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.where).toBe(where);
    expect(`${problems[0]?.message ?? ''}. ${problems[0]?.fix ?? ''}`).toMatch(message);
    expect(problems[0]?.fix).toMatch(/^[A-Z].*[.?]$/);
  });

  test('a single input given twice on the command line', () => {
    expect(problemsOf({ repo: ['a/b', 'c/d'] }, 'terminal')[0]?.message).toBe('is given 2 times');
    expect(problemsOf({ offline: ['true', 'true'] }, 'terminal')[0]?.message).toBe('is given 2 times');
  });

  test('one blank value among others on the command line', () => {
    expect(problemsOf({ artifacts: ['a', ''] }, 'terminal')[0]?.message).toMatch(/blank/);
  });

  test('a newline in what is no path, on the command line', () => {
    expect(problemsOf({ 'certificate-identity': ['a\nb'] }, 'terminal')[0]?.message).toMatch(/more than one line/);
  });

  test('all problems at once', () => {
    const found = problemsOf({ checksum: 'x', offline: 'yes', repo: '', timeout: '1y', artifacts: 'a\0\nb\0' });
    expect(found.map(({ where }) => where).sort()).toEqual([
      'artifacts',
      'artifacts',
      'checksum',
      'offline',
      'repo',
      'timeout',
    ]);
  });
});
