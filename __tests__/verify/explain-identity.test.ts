import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exactly, matches, pattern, patternFor, type Matcher } from '../../src/formats/matcher.js';
import { explainIdentity, type IdentityExplanation } from '../../src/verify/identity/explain-identity.js';
import { githubWorkflow, parseWorkflowIdentity, refInWords } from '../../src/formats/github-identity.js';

const ISSUER = 'https://token.actions.githubusercontent.com';
const san = (repository = 'acme/tool', workflow = 'release.yml', ref = 'refs/tags/v1.2.3'): string =>
  `https://github.com/${repository}/.github/workflows/${workflow}@${ref}`;

interface Given {
  readonly wanted?: Matcher;
  readonly got: string;
  readonly issuer?: string;
  readonly wantedIssuer?: Matcher;
  readonly claims?: Readonly<Record<string, string>>;
  readonly name?: string;
  readonly claimsHold?: boolean;
}

function explain({
  wanted = exactly(san()),
  got,
  issuer = ISSUER,
  wantedIssuer = exactly(ISSUER),
  claims = {},
  name = 'certificate-identity',
  claimsHold,
}: Given): IdentityExplanation {
  return explainIdentity(
    [{ identity: wanted, issuer: wantedIssuer, name, ...(claimsHold !== undefined && { claimsHold }) }],
    { identity: got, issuer, claims },
  );
}

const differing = (explanation: IdentityExplanation): readonly string[] =>
  explanation.rows.filter((row) => !row.equal).map((row) => row.part);

describe('the parts', () => {
  it('are owner, repository, workflow, ref and issuer, each with expected, got and whether they are equal', () => {
    expect(explain({ got: san('acme/tool', 'ci.yml', 'refs/heads/main') }).rows).toEqual([
      { part: 'owner', expected: 'acme', got: 'acme', equal: true },
      { part: 'repository', expected: 'tool', got: 'tool', equal: true },
      { part: 'workflow', expected: '.github/workflows/release.yml', got: '.github/workflows/ci.yml', equal: false },
      { part: 'ref', expected: 'refs/tags/v1.2.3', got: 'refs/heads/main', equal: false },
      { part: 'issuer', expected: ISSUER, got: ISSUER, equal: true },
    ]);
  });

  it('include the host where it is the surprise', () => {
    expect(differing(explain({ got: san().replace('github.com', 'github.com.evil.example') }))).toEqual(['host']);
  });

  it('are the identity as a whole where it is no workflow', () => {
    expect(explain({ wanted: exactly('a@acme.example'), got: 'b@acme.example' }).rows[0]).toEqual({
      part: 'identity', expected: 'a@acme.example', got: 'b@acme.example', equal: false,
    }); // prettier-ignore
  });

  it.each([
    [
      '^https://github.com/acme/tool/.github/workflows/release.yml@refs/tags/v.*$',
      san('acme/tool', 'ci.yml'),
      ['workflow'],
    ],
    [
      'https://github\\.com/acme/tool/\\.github/workflows/release\\.yml@refs/tags/v[0-9]+',
      san('acme/other'),
      ['repository', 'ref'],
    ],
    ['https://github\\.com/acme/[^/]+/.*', san('evil/tool'), ['owner']],
    ['https://github\\.com/(acme|beta)/.*', san('evil/tool'), ['identity']],
    ['https://github\\.com/acme/.*/release\\.yml@refs/tags/.*', san('acme/tool', 'ci.yml'), ['identity']],
    ['(?i)https://github\\.com/ACME/tool/\\.github/workflows/release\\.yml@refs/heads/.*', san(), ['ref']],
    [
      'https://github\\.com/acme/[a-z]+/\\.github/workflows/release\\.yml@refs/tags/\\d+',
      san('acme/Tool1'),
      ['repository', 'ref'],
    ],
    ['a|b', san(), ['identity']],
    ['\\Qhttps://github.com/acme/\\E', san('evil/x'), ['identity']],
    ['spiffe://x', san(), ['identity']],
  ])('of a pattern are told as far as its literal text goes, case %#', (source, got, parts) => {
    expect(differing(explain({ wanted: pattern(source), got }))).toEqual(parts);
  });

  it('show the literal text of a pattern as it is meant, and the rest as a pattern', () => {
    const { rows } = explain({
      wanted: pattern('https://github\\.com/acme/tool.x/\\.github/workflows/r\\.yml@refs/tags/v.*'),
      got: san('evil/x'),
    });
    expect(rows.map((row) => row.expected).slice(0, 4)).toEqual([
      'acme',
      'tool.x',
      '.github/workflows/r.yml',
      'refs/tags/v.* (pattern)',
    ]);
  });

  it('compare owner and repository without case where the policy does', () => {
    const wanted: Matcher = { kind: 'exact-ignoring-case', value: san('ACME/Tool') };
    expect(differing(explain({ wanted, got: san('acme/tool', 'x.yml') }))).toEqual(['workflow']);
  });

  it('are those of the nearest of several demands', () => {
    const requirements = [san('zeta/tool'), san('acme/tool'), san('acme/zap')].map((value) => ({
      identity: exactly(value),
      issuer: exactly(ISSUER),
      name: 'certificate-identity',
    }));
    const explanation = explainIdentity(requirements, {
      identity: san('acme/tool', 'ci.yml'),
      issuer: ISSUER,
      claims: {},
    });
    expect(explanation.expected).toBe(san('acme/tool'));
    expect(explanation.actual).toBe(san('acme/tool', 'ci.yml'));
  });

  it('need at least one demand', () => {
    expect(() => explainIdentity([], { identity: san(), issuer: ISSUER, claims: {} })).toThrow(TypeError);
  });
});

describe('the causes', () => {
  const source = { 'source-repository-uri': 'https://github.com/acme/tool' };
  it.each<[string, Given, RegExp]>([
    [
      'scheme-missing',
      { wanted: exactly(san().slice('https://'.length)), got: san() },
      /begins with `https:\/\/`.*`certificate-identity: https:/,
    ],
    ['letter-case', { got: san('Acme/tool') }, /letter case.*`certificate-identity: \S+Acme\/tool/],
    ['letter-case', { wanted: exactly('A@b.example'), got: 'a@b.example' }, /letter case/],
    ['branch-not-tag', { got: san('acme/tool', 'release.yml', 'refs/heads/main') }, /branch main, not on tag v1\.2\.3/],
    [
      'dispatched',
      { got: san('acme/tool', 'release.yml', 'refs/heads/main'), claims: { 'build-trigger': 'workflow_dispatch' } },
      /by hand on branch main/,
    ],
    [
      'tag-not-branch',
      { wanted: exactly(san('acme/tool', 'release.yml', 'refs/heads/main')), got: san() },
      /tag v1\.2\.3, not on branch main/,
    ],
    ['pull-request', { got: san('acme/tool', 'release.yml', 'refs/pull/7/merge') }, /pull request 7/],
    ['other-version', { got: san('acme/tool', 'release.yml', 'refs/tags/2026.11') }, /tag 2026\.11/],
    [
      'other-version',
      { got: san('acme/tool', 'release.yml', 'refs/tags/v1.2.34') },
      /for tag v1\.2\.34, not for tag v1\.2\.3/,
    ],
    [
      'other-version',
      { got: san('acme/tool', 'release.yml', 'refs/tags/v1.2.4') },
      /To accept tag v1\.2\.4.*`certificate-identity: \S+v1\.2\.4`/,
    ],
    ['other-ref', { got: san('acme/tool', 'release.yml', 'refs/tags/nightly') }, /on tag nightly, not on tag v1\.2\.3/],
    ['other-owner', { got: san('acme-evil/tool') }, /owner `acme-evil`, not to `acme`\. .*look alike/],
    ['other-owner', { got: san('acrne/tool') }, /look alike/],
    ['other-repository', { got: san('acme/tool-fork') }, /`tool-fork`, not `tool`\. .*look alike/],
    ['other-workflow', { got: san('acme/tool', 'release.yml.evil.yml') }, /Another workflow/],
    ['near-miss', { wanted: exactly('maria@acme.example'), got: 'marla@acme.example' }, /look alike/],
    ['near-miss', { got: san().replace('github.com', 'githvb.com') }, /another host/],
    ['other-owner', { got: san('stranger/thing') }, /owner `stranger`, not to `acme`/],
    ['other-repository', { got: san('acme/website') }, /another repository/],
    ['other-workflow', { got: san('acme/tool', 'nightly.yml') }, /`certificate-identity: \S+nightly/],
    [
      'reusable-workflow',
      { got: san('shared/flows', 'sign.yml'), claims: source },
      /built from acme\/tool.*workflow of shared\/flows.*`repo: acme\/tool`/,
    ],
    [
      'reusable-workflow',
      { got: san('acme/flows', 'sign.yml'), claims: source },
      /`certificate-identity: \S+acme\/flows/,
    ],
    ['other-issuer', { got: san(), issuer: 'https://issuer.example' }, /another issuer/],
    ['other-issuer', { got: san(), issuer: `${ISSUER}/acme-corp` }, /enterprise/],
    [
      'other-issuer',
      {
        got: 'a@b.example',
        wanted: exactly('a@b.example'),
        issuer: 'https://x.example',
        wantedIssuer: exactly('https://x.example/'),
      },
      /slash/,
    ],
    ['workflow-expected', { got: 'maria@acme.example' }, /e-mail address/],
    ['email-expected', { wanted: exactly('maria@acme.example'), got: san() }, /e-mail address/],
    [
      'pattern-matches-part',
      { wanted: pattern('https://github\\.com/acme/tool/'), got: san() },
      /`certificate-identity-regexp: https:\/\/github\\\.com\/acme\/tool\/\.\*`/,
    ],
    ['pattern-matches-part', { wanted: pattern('release\\.yml'), got: san() }, /whole identity/],
    ['other-identity', { wanted: pattern('spiffe://acme/.*'), got: san('x/y') }, /Do not use the artifact/],
    ['other-identity', { got: san().replace('github.com', 'ghe.corp.example') }, /Do not use the artifact/],
    ['other-identity', { wanted: exactly('acme/tool'), got: san() }, /set `repo: acme\/tool` in place of/],
    ['other-identity', { wanted: exactly('release.yml'), got: san() }, /is not a whole identity/],
  ])('%s is recognised', (cause, given, hint) => {
    const explanation = explain(given);
    expect(explanation.cause).toBe(cause);
    expect(explanation.hint).toMatch(hint);
  });

  const inRepository = patternFor('(?i:https://github\\.com/acme/tool/).+', 'a workflow of github.com/acme/tool');
  const ofOwner = patternFor('(?i:https://github\\.com/acme/).+', 'a workflow of github.com/acme');

  it.each<readonly [string, Given]>([
    ['by mallory/tool, expected acme/tool', { got: san('mallory/tool') }],
    ['by acme/other, expected acme/tool', { got: san('acme/other') }],
    ['by mallory/other, expected acme/tool', { wanted: inRepository, got: san('mallory/other') }],
    ['by acme/tool-fork, expected acme/tool', { wanted: inRepository, got: san('acme/tool-fork') }],
    ['by mallory/other, expected a repository of acme', { wanted: ofOwner, got: san('mallory/other') }],
    [
      'by mallory/x, expected a repository of acme',
      { wanted: pattern('https://github\\.com/acme/.*'), got: san('mallory/x') },
    ],
    [
      'by a workflow on ghe.corp.example, expected one on github.com',
      { got: san().replace('github.com', 'ghe.corp.example') },
    ],
    ['by x/y', { wanted: pattern('spiffe://acme/.*'), got: san('x/y') }],
    ['by spiffe://acme/x', { wanted: pattern('spiffe://other/.*'), got: 'spiffe://acme/x' }],
  ])('name who signed and who was expected: %s', (words, given) => {
    expect(explain(given).inShort).toBe(words);
  });

  it('of a repository in any letter case differ only where the repository is another one', () => {
    expect(differing(explain({ wanted: inRepository, got: san('Mallory/TOOL') }))).toEqual(['owner']);
  });

  it('show the issuers, not the identities, where only the issuer differs', () => {
    const explanation = explain({ got: san(), issuer: 'https://issuer.example' });
    expect([explanation.expected, explanation.actual]).toEqual([ISSUER, 'https://issuer.example']);
    expect(differing(explanation)).toEqual(['issuer']);
  });
});

describe('a suggestion', () => {
  const nightly = san('acme/tool', 'nightly.yml');
  it.each([
    ['certificate-identity', /set `certificate-identity: \S+nightly\.yml@refs\/tags\/v1\.2\.3`\.$/],
    ['certificate-identity-regexp', /set `certificate-identity: \S+`\.$/],
    ['revocations-identity', /set `revocations-identity: \S+`\.$/],
    [
      'signer-workflow',
      /`certificate-identity: \S+` and `certificate-oidc-issuer: \S+` in place of `signer-workflow`\.$/,
    ],
    ['release', /set `identity: \S+` for the signer `release`\.$/],
  ])('is written as the signer is: %s', (name, hint) => {
    expect(explain({ got: nightly, name }).hint).toMatch(hint);
  });

  it('is not made where a claim would refuse it, nor for a pattern that no user wrote', () => {
    expect(explain({ got: nightly, claimsHold: false }).hint).not.toContain('certificate-identity');
    const wanted = patternFor(
      'https://github\\.com/acme/tool/\\.github/workflows/release\\.yml',
      'release.yml of acme/tool',
    );
    const { hint, expected } = explain({ wanted, got: san() });
    expect(expected).toBe('release.yml of acme/tool');
    expect(hint).not.toContain('certificate-identity-regexp');
  });

  it('puts `/` behind a repository, so that one that begins alike stays out', () => {
    const wanted = pattern('^https://github.com/acme/tool');
    expect(explain({ wanted, got: san() }).hint).toContain(
      '`certificate-identity-regexp: ^https://github.com/acme/tool/.*`',
    );
    for (const got of [san('acme/tool-fork'), san('acme/tool2')]) {
      expect(explain({ wanted, got }).hint).not.toContain('certificate-identity-regexp');
    }
  });

  it.each<Given>([
    { got: san('stranger/tool') },
    { got: san('acme-evil/tool') },
    { got: san('shared/flows', 'sign.yml'), claims: { 'source-repository-uri': 'https://github.com/acme/tool' } },
    { got: san('acme/tool', 'nightly.yml'), issuer: 'https://issuer.example' },
    { got: san('acme/tool', 'release.yml', 'refs/pull/7/merge') },
    { got: san().replace('github.com', 'ghe.example').replace('acme', 'Acme') },
    { wanted: pattern('https://github\\.com/acme'), got: san('acme-evil/tool') },
    { wanted: pattern('https://github\\.com/.+/tool/'), got: san('stranger/tool') },
    {
      wanted: pattern('https://github\\.com/[a-z]+/tool/\\.github/workflows/release\\.yml@refs/tags/v1'),
      got: san('acme/tool', 'x.yml'),
    },
    { wanted: pattern('acme/tool'), got: san() },
    { wanted: pattern('github.com/acme/'), got: `https://evil.example/?u=${san()}` },
  ])('is never made for another owner, another issuer or unmerged code, case %#', (given) => {
    expect(explain(given).hint).not.toMatch(/certificate-identity(?:-regexp)?: /);
  });

  it('puts the separator behind a name before it adds `.*`', () => {
    const { hint } = explain({ wanted: pattern('https://github\\.com/acme'), got: san() });
    expect(hint).toContain('`certificate-identity-regexp: https://github\\.com/acme/.*`');
  });

  it('never admits another owner, whatever the pattern', () => {
    const owner = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
    const piece = fc.constantFrom(
      'acme',
      '.*',
      '/',
      'tool',
      '[a-z]+',
      '(x|y)',
      '.',
      '@',
      'https://github.com/',
      'refs/tags/',
      '\\.',
      'release.yml',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), owner, owner, (pieces, signerOwner, stranger) => {
        const wanted = pattern(pieces.join(''));
        const got = san(`${signerOwner}/tool`);
        const { hint } = explain({ wanted, got });
        const [, line] = /certificate-identity-regexp: (\S+)`/.exec(hint) ?? [];
        if (line === undefined || stranger === signerOwner) return;
        expect(matches(pattern(line), got)).toBe(true);
        expect(matches(pattern(line), san(`${stranger}/tool`))).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('any identity', () => {
  it('is explained without an exception', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom(san(), san('a/b', 'c.yml', 'x'), 'a@b', 'https://', '@', ''),
    );
    fc.assert(
      fc.property(text, text, text, (wanted, got, issuer) => {
        const { rows, hint, cause } = explain({ wanted: exactly(wanted), got, issuer });
        expect(rows.at(-1)?.part).toBe('issuer');
        expect(hint).not.toBe('');
        expect(cause).not.toBe('');
      }),
    );
    explain({ wanted: exactly(`https://${'a/'.repeat(4_000)}`), got: `https://${'a/'.repeat(4_000)}@` });
    explain({ wanted: pattern('[a-z]'.repeat(800)), got: `https://${'@'.repeat(8_000)}` });
  });
});

describe('identities of GitHub', () => {
  it('are split where the ref begins, whatever the ref holds', () => {
    expect(parseWorkflowIdentity(san('acme/tool', 'release.yml', 'refs/tags/@acme/pkg@1.0'))).toEqual({
      host: 'github.com', owner: 'acme', repository: 'tool', workflow: '.github/workflows/release.yml', ref: 'refs/tags/@acme/pkg@1.0',
    }); // prettier-ignore
  });

  it.each([
    [san(), 'https://issuer.example'],
    [san().replace('github.com', 'github.com.evil.example'), ISSUER],
    [san('acme/..'), ISSUER],
    [san('ac me/tool'), ISSUER],
    [san('acme/tool', '../../x.yml'), ISSUER],
    [san('acme/tool', 'x.yml', 'evil@refs/tags/v1'), ISSUER],
    ['a@b.example', ISSUER],
  ])('are put into words only in the form that GitHub gives them, case %#', (identity, issuer) => {
    expect(githubWorkflow(identity, issuer)).toBeUndefined();
  });

  it.each([
    ['refs/tags/v1/x', 'tag v1/x'],
    ['refs/heads/main', 'branch main'],
    ['refs/pull/12/merge', 'pull request 12'],
    ['refs/other', 'refs/other'],
  ])('refs have words: %s', (ref, words) => {
    expect(refInWords(ref)).toBe(words);
  });
});
