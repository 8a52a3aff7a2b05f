import { describe, expect, test } from '@jest/globals';
import { RE2JS } from 're2js';
import { lintIdentities, type Finding } from '../../src/policy/lint/lint.js';
import { exactly, matches, pattern } from '../../src/formats/matcher.js';
import { compileInputs } from '../support/policy.ts';
import { automatonOf, overlap, run } from '../../src/policy/lint/pattern-automaton.js';

const GITHUB = 'https://token.actions.githubusercontent.com';
const RELEASE = 'https://github.com/acme/tool/.github/workflows/release.yml';

interface Told {
  readonly problems: readonly Finding[];
  readonly warnings: readonly string[];
}

function told(findings: readonly Finding[]): Told {
  return {
    problems: findings.filter(({ fix }) => fix !== undefined),
    warnings: findings.flatMap(({ fix, message }) => (fix === undefined ? [message] : [])),
  };
}

const lint = (identity: string, issuer = exactly(GITHUB), allowBroad = false): Told =>
  told(lintIdentities({ identities: [pattern(identity)], issuerPatterns: [], issuers: [issuer] }, { allowBroad }));

const lintIssuer = (issuer: string): Told => {
  const issuerPatterns = [pattern(issuer)];
  return told(lintIdentities({ identities: [], issuerPatterns, issuers: issuerPatterns }, { allowBroad: false }));
};

describe('patterns that real projects publish', () => {
  const MVM = 'https://github.com/tinylabscom/mvm/.github/workflows/release.yml@refs/tags/.*';
  const SANDBOX =
    '^https://github.com/alibaba/OpenSandbox/.github/workflows/publish-components.yml@refs/tags/(docker|k8s)/[^/]+/v?[0-9].*$';
  const TRUSTACKS =
    'https://github.com/TruStacks/trustacks-mvp/.github/workflows/publish-images.yml@refs/tags/v[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?$';

  test.each([MVM, SANDBOX, TRUSTACKS])('%s', (source) => {
    expect(lint(source)).toEqual({ problems: [], warnings: [] });
  });

  const trustacks = 'https://github.com/TruStacks/trustacks-mvp/.github/workflows/publish-images.yml@refs/';
  const sandbox = 'https://github.com/alibaba/OpenSandbox/.github/workflows/publish-components.yml@refs/tags/';
  test.each([
    [MVM, 'https://github.com/tinylabscom/mvm/.github/workflows/release.yml@refs/tags/v0.14.0', true],
    [MVM, 'https://github.com/tinylabscom/mvm/.github/workflows/release.yml@refs/heads/main', false],
    [SANDBOX, `${sandbox}docker/server/v1.2.3`, true],
    [SANDBOX, `${sandbox}k8s/operator/0.1`, true],
    [SANDBOX, `${sandbox}helm/operator/0.1`, false],
    [TRUSTACKS, `${trustacks}tags/v0.2.0`, true],
    [TRUSTACKS, `${trustacks}tags/v0.2.0-rc1`, true],
    [TRUSTACKS, `${trustacks}tags/v1.2`, false],
    [TRUSTACKS, `${trustacks}heads/main`, false],
    [TRUSTACKS, `${trustacks}tags/v0.2.0`.replace('TruStacks', 'trustacks'), false],
  ])('%s: %s is %s', (source, san, expected) => {
    expect(matches(pattern(source), san)).toBe(expected);
  });
});

describe('an owner made up at random is an error', () => {
  test.each([
    '.*',
    '.+',
    '(?s).*',
    '^.*$',
    'https://.*',
    'https://github\\.com/.*',
    '^https://github.com/.*/.*/.github/workflows/.*$',
    'https://github.com/.+/.+/.github/workflows/release.yml@refs/tags/.*',
    '.*github.com/.*/.*/.github/workflows/.*',
    '.*@refs/tags/v.*',
    '.*/release.yml@refs/tags/v.*',
    'https://github.com/[^/]+/tool/.github/workflows/release.yml@refs/tags/v1',
    '(?i)https://github.com/[a-z0-9-]+/repo/.github/workflows/r.yml@refs/heads/main',
    'https://github.com/[a-z]{20,}/tool/.*',
    'https://github.com/[0-9]+/tool/.*',
    'https://github.com/[A-Z]+/tool/.*',
    'https://github.com/[a-f0-9]{32}/tool/.*',
    'https://github.com/..?/tool/.*',
    'https://github.com/[a-c].*/tool/.*',
    'https://github.com/a.*/tool/.*',
    'https://github.com/.*a/tool/.*',
    'https://github.com/(acme|.*)/tool/.*',
    'https://github.com/(acme)?[a-z]+/tool/.*',
    'https://github.com/.*(/acme)?/tool/.*',
    // The dots stand for any character, so that the rest fits into the name of a branch in any repository.
    '.*acme/tool/.github/workflows/release.yml@refs/tags/v1',
  ])('%s', (source) => {
    const { problems, warnings } = lint(source);
    expect(warnings).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ of: 'identity' });
    expect(problems[0]?.message).toContain('matches an owner that anyone can register, for example');
    const [, example = ''] = /for example `(.*)`$/.exec(problems[0]?.message ?? '') ?? [];
    expect(matches(pattern(source), example)).toBe(true);
  });

  test('the owner is another one each time, the verdict is not', () => {
    const examples = new Set(Array.from({ length: 5 }, () => lint('.*').problems[0]?.message));
    expect(examples.size).toBe(5);
  });

  test('it is a warning where it was allowed by name', () => {
    const { problems, warnings } = lint('.*', exactly(GITHUB), true);
    expect(problems).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('(`allow-broad-identity`)')]);
  });

  test.each([
    ['https://gitlab.com', 'https://gitlab\\.com/.*', true],
    ['https://gitlab.com', 'https://gitlab\\.com/acme/tool//\\.gitlab-ci\\.yml@refs/tags/.*', false],
    ['https://accounts.google.com', '.*@.*', true],
    ['https://accounts.google.com', '.*@.*\\.com', true],
    ['https://accounts.google.com', '.*@gmail\\.com', true],
    ['https://accounts.google.com', '.*@acme\\.com', false],
    ['https://accounts.google.com', '.*@.*\\.iam\\.gserviceaccount\\.com', true],
    ['https://accounts.google.com', 'ci@acme-prod\\.iam\\.gserviceaccount\\.com', false],
    ['https://agent.buildkite.com', 'https://buildkite\\.com/.*/release', true],
    ['https://agent.buildkite.com', 'https://buildkite\\.com/acme/.*', false],
    ['https://token.actions.acme.ghe.com', 'https://acme\\.ghe\\.com/.*', true],
    ['https://issuer.acme.example', 'https://[a-z]+\\.example/.*', true],
    ['https://issuer.acme.example', 'https://ci\\.acme\\.example/.*', false],
    ['https://issuer.acme.example', 'spiffe://.*', true],
    // Mail addresses are none of GitHub Actions' identities, but the name of a tag may end like one.
    [GITHUB, '.*@acme\\.com', true],
    [GITHUB, '[a-z]+@[a-z]+\\.com', false],
  ])('by %s: %s', (issuer, source, broad) => {
    expect(lint(source, exactly(issuer)).problems.length > 0).toBe(broad);
  });
});

describe('what is nearly right is a warning with a tight form', () => {
  const TIGHT = 'https://github\\.com/acme/tool/\\.github/workflows/release\\.yml@refs/tags/v[0-9]+\\.[0-9]+\\.[0-9]+';

  test.each([
    ['an owner with a suffix', `${RELEASE.replace('acme', 'acme.*')}@refs/tags/v1`, 'other owners'],
    ['an owner with a prefix', `${RELEASE.replace('acme', '[a-z]*acme')}@refs/tags/v1`, 'other owners'],
    ['another repository', `${RELEASE.replace('tool', '.*')}@refs/tags/v1`, 'other repositories of acme'],
    [
      'a repository with a suffix',
      `${RELEASE.replace('tool', 'tool[a-z-]*')}@refs/tags/v1`,
      'other repositories of acme',
    ],
    ['another workflow', `${RELEASE.replace('release', '.*')}@refs/tags/v1`, 'other workflows'],
    ['a longer file name', `${RELEASE}.*@refs/tags/v1`, 'release.yml.attacker.yml'],
    ['a pull request', `${RELEASE}@.*`, 'refs/pull/'],
    ['a pull request of one number', `${RELEASE}@refs/(pull/1/merge|tags/v1)`, 'pull requests'],
    ['a branch where tags are meant', `${RELEASE}@.*refs/tags/v1`, 'branches'],
    ['a branch that only begins so', `${RELEASE}@refs/heads/main.*`, 'main@refs/heads/attacker'],
    ['an address that holds the real one', `.*${RELEASE}@refs/tags/v1`, 'https://evil.example/?u='],
  ])('%s', (_title, source, mention) => {
    const { problems, warnings } = lint(source);
    expect(problems).toEqual([]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(mention);
    const [, tight = ''] = /use `(.*)`\.$/.exec(warnings[0] ?? '') ?? [];
    expect(lint(tight.replace('REPOSITORY', 'tool'))).toEqual({ problems: [], warnings: [] });
  });

  test('the tight form keeps what is known', () => {
    expect(lint(`${RELEASE}@.*`).warnings[0]).toContain(`use \`${TIGHT}\``);
    expect(lint('https://github.com/acme/.*').warnings[0]).toContain(
      '/acme/REPOSITORY/\\.github/workflows/FILE\\.yml@',
    );
    expect(lint(`${RELEASE}@refs/heads/main.*`).warnings[0]).toContain('@refs/heads/main`');
  });

  test.each([
    ['^https://github\\.com', undefined],
    ['^https://github\\.com/acme', '^https://github\\.com/acme/.*'],
    ['^https://github\\.com/acme/', '^https://github\\.com/acme/.*'],
    ['^https://github.com/acme/widgets', '^https://github.com/acme/widgets/.*'],
    [RELEASE, `${RELEASE}@.*`],
    [`${RELEASE}@refs/tags/`, `${RELEASE}@refs/tags/.*`],
    // What would begin in the middle of an identity stays too short with `.*` behind it.
    ['github.com/acme/tool', undefined],
    ['acme', undefined],
  ])('%s matches only a part', (source, longer) => {
    const { problems, warnings } = lint(source);
    expect(problems).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining(`only a part of the identity of a workflow`)]);
    const [, shown] = /for example `([^`]+)`\.$/.exec(warnings[0] ?? '') ?? [];
    expect(shown).toBe(longer);
    // The gate takes its own example.
    if (longer !== undefined) expect(lint(longer).problems).toEqual([]);
  });

  test.each([
    `${RELEASE}@refs/tags/v1`,
    `${RELEASE}@refs/tags/.*`,
    `${RELEASE}@refs/heads/main`,
    `${RELEASE}@refs/heads/.*`,
    `(?i)${RELEASE}@refs/tags/v.+`,
    `(?i)https://github.com/a-very-long-organisation/tool/.github/workflows/release.yml@refs/tags/v1`,
    `https://github.com/(acme|other)/(tool|lib)/.github/workflows/(a|b).ya?ml@refs/tags/v1`,
    `https://github.com/(?:acme)/tool/.github/workflows/release.yml@[0-9a-f]{40}`,
    // None of GitHub's identities: nothing can be said about it.
    'spiffe://acme/ci',
    '\\bnothing\\b$^',
  ])('nothing is said about %s', (source) => {
    expect(lint(source)).toEqual({ problems: [], warnings: [] });
  });
});

describe('issuers', () => {
  test.each([
    '.*',
    'https://.*',
    'https://.*\\.com',
    '.*token\\.actions\\.githubusercontent\\.com',
    '.*token\\.actions\\.githubusercontent\\.com.*',
    'https://token\\.actions\\.githubusercontent\\.com.*',
    'https://token.actions.[a-z]+.com',
  ])('%s admits a made-up host', (source) => {
    const { problems } = lintIssuer(source);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ of: 'issuer' });
    expect(problems[0]?.message).toContain('an issuer that anyone can set up');
  });

  test.each([
    'https://token\\.actions\\.githubusercontent\\.com',
    'https://token\\.actions\\.githubusercontent\\.com(/acme)?',
    'https://token\\.actions\\.[a-z]+\\.ghe\\.com',
    'https://(accounts\\.google\\.com|gitlab\\.com)',
  ])('%s is fine', (source) => {
    expect(lintIssuer(source)).toEqual({ problems: [], warnings: [] });
  });

  test('a host with a free part is a warning', () => {
    expect(lintIssuer('https://.*githubusercontent\\.net').problems).toHaveLength(1);
    expect(lintIssuer('https://[a-z]+issuer\\.acme\\.com').problems).toEqual([]);
    // `actions` and any letter and `githubusercontent.com` is a name that can be bought.
    expect(lintIssuer('https://token.actions.githubusercontent.com').warnings[0]).toContain('other hosts');
    expect(lintIssuer('https://[a-z-]+acme\\.com').warnings[0]).toContain('other hosts');
  });
});

describe('patterns that nobody can look through', () => {
  test.each(['(?i)x(a|b)*a(a|b){500}', '(.{1,30}){30}x{900}'])('%s', (source) => {
    expect(lint(source).problems[0]?.message).toContain('too complex');
    expect(lint(source, exactly(GITHUB), true).problems).toEqual([]);
  });
});

test('only what users wrote as a pattern is looked at', async () => {
  const written = { 'certificate-identity': '.*', 'certificate-oidc-issuer': '.*' };
  for (const signer of [written, { owner: 'acme' }, { repo: 'acme/tool' }])
    expect((await compileInputs({ artifacts: 'a', ...signer })).policy.warnings).toEqual([]);
});

describe('the automaton accepts what the engine matches', () => {
  const TEXTS = ['', 'a', 'ab', 'A', 'a\nb', 'a b', 'ab1', '-', 'aa', 'É', 'k', '\u212a'];
  test.each([
    'a*',
    '(?i)AB?',
    '^a$',
    '\\ba\\b',
    'a\\B.',
    '(?m)^a$\\n^b$',
    '(?s)a.b',
    'a.b',
    '[^a]',
    '\\pL',
    '(?i)k',
    'a{2}',
    '\\w+\\d',
    'x|',
    '(?:)',
  ])('%s', (source) => {
    const compiled = RE2JS.compile(`\\A(?:${source})\\z`);
    const automaton = automatonOf(compiled);
    for (const text of TEXTS)
      expect([text, automaton.accepts(run(automaton, text))]).toEqual([text, compiled.matcher(text).find()]);
  });

  test('overlap finds the shortest text that both admit', () => {
    const shape = (source: string) => automatonOf(RE2JS.compile(`\\A(?:${source})\\z`));
    expect(overlap(shape('a+b?'), shape('.{2}'))).toBe('aa');
    expect(overlap(shape('a+'), shape('b+'))).toBeUndefined();
  });
});

describe('an account that anyone can open is an error', () => {
  const GOOGLE = exactly('https://accounts.google.com');
  test.each([
    ['https://g\\.codefresh\\.io/.*', exactly('https://oidc.codefresh.io')],
    ['[0-9]+-compute@developer\\.gserviceaccount\\.com', GOOGLE],
    ['.*@developer\\.gserviceaccount\\.com', GOOGLE],
    ['[0-9]{12}@cloudbuild\\.gserviceaccount\\.com', GOOGLE],
    ['.+@appspot\\.gserviceaccount\\.com', GOOGLE],
    ['service-[0-9]+@gcp-sa-cloudbuild\\.iam\\.gserviceaccount\\.com', GOOGLE],
    ['release@.*\\.iam\\.gserviceaccount\\.com', GOOGLE],
    ...[
      'qq.com',
      '163.com',
      'fastmail.com',
      'mail.ru',
      'yandex.ru',
      'gmx.de',
      'yahoo.co.uk',
      'proton.me',
      'aol.com',
    ].map((host) => [`.*@${host.replaceAll('.', '\\.')}`, GOOGLE] as const),
    ['[a-z]+@(?:acme\\.example|qq\\.com)', GOOGLE],
  ])('%s', (source, issuer) => {
    expect(lint(source, issuer).problems).toHaveLength(1);
    expect(lint(source, issuer, true).problems).toEqual([]);
  });

  test.each([
    ['https://g\\.codefresh\\.io/acme/.*', exactly('https://oidc.codefresh.io')],
    ['123456789012-compute@developer\\.gserviceaccount\\.com', GOOGLE],
    ['(?:123456789012|123456789013)@cloudbuild\\.gserviceaccount\\.com', GOOGLE],
    ['.*@acme-prod\\.iam\\.gserviceaccount\\.com', GOOGLE],
    ['.*@acme\\.example', GOOGLE],
    ['.*@qq\\.acme\\.example', GOOGLE],
    ['(?:ann|bob)@qq\\.com', GOOGLE],
    ['ann(?:\\+[a-z]+)?@fastmail\\.com', GOOGLE],
  ])('%s is not', (source, issuer) => {
    expect(lint(source, issuer).problems).toEqual([]);
  });

  const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
  test.each([
    'https://oidc\\.circleci\\.com/org/.*',
    `https://oidc\\.circleci\\.com/org/${UUID}`,
    'https://container\\.googleapis\\.com/v1/projects/.*',
    'https://container\\.googleapis\\.com/v1/projects/[a-z0-9-]+/locations/europe-west1/clusters/prod',
    'https://oidc\\.eks\\.eu-west-1\\.amazonaws\\.com/id/[0-9A-F]{32}',
    'https://oidc\\.prod-aks\\.azure\\.com/.*',
    `https://westeurope\\.oic\\.prod-aks\\.azure\\.com/${UUID}/${UUID}/`,
  ])('the issuer %s', (source) => {
    expect(lintIssuer(source).problems).toHaveLength(1);
  });

  test.each([
    'https://oidc\\.circleci\\.com/org/11111111-2222-3333-4444-555555555555',
    'https://container\\.googleapis\\.com/v1/projects/acme-prod/.*',
    'https://oidc\\.eks\\.[a-z0-9-]+\\.amazonaws\\.com/id/EXAMPLED539D4633E53DE1B71EXAMPLE',
  ])('the issuer %s is not', (source) => {
    expect(lintIssuer(source).problems).toEqual([]);
  });
});
