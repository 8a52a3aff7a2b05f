import { describe, expect, it } from '@jest/globals';
import { MAX_SUMMARY_BYTES } from '../../src/core/limits.js';
import type { ArtifactReport, Refusal } from '../../src/core/model.js';
import { summary } from '../../src/report/summary.js';
import { configSummary, crashSummary } from '../../src/report/summary-without-verdict.js';
import { HOSTILE } from './hostile.js';
import { artifact, COMMIT, facts, failed, passed, RELEASE, sample, signature, stranger, verdict } from './sample.js';

const TAGS =
  /<\/?(?:h2|h3|p|table|thead|tbody|tr|code|br|wbr|strong|em|sub|details|summary|ul|li|dl|dd)>|<details open>|<t[hd](?: align="left"| nowrap)?>|<\/t[hd]>|<a href="[A-Za-z0-9.,/&#;-]*">|<\/a>/g;

const good = (name: string): ArtifactReport => artifact(name, [passed(signature())]);
const bad = (name: string, refusal: Partial<Refusal> = {}): ArtifactReport =>
  artifact(name, [failed({ code: 'SIGNATURE_INVALID', message: 'The signature does not fit.', ...refusal })]);

/** The text that a reader sees. */
function read(output: string): string {
  return output
    .replace(/<br>|<\/t[dh]>|<\/p>|<\/li>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, number) => String.fromCharCode(Number(number)))
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/g, ' ');
}

/** Opening and closing tags, in their order, must fit together. */
function expectBalanced(output: string): void {
  const open: string[] = [];
  for (const [, closing, tag = ''] of output.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (tag === 'br' || tag === 'wbr') continue;
    if (closing === '') open.push(tag);
    else expect(open.pop()).toBe(tag);
  }
  expect(open).toEqual([]);
}

describe('the verdict', () => {
  it('comes first, in words', () => {
    expect(summary(sample, facts)).toMatch(/^<h2>❌ 2 of 10 artifacts refused&#58; the job must stop<\/h2>\n/);
  });

  it.each([
    [[good('a'), good('b')], {}, '✅ All 2 artifacts verified'],
    [[good('a')], {}, '✅ 1 artifact verified'],
    [
      [
        artifact('a', [passed({ kind: 'checksum', file: 'l', line: 1, algorithm: 'sha256' })], { integrityOnly: true }),
        good('b'),
      ],
      {},
      '✅ 1 of 2 artifacts verified, 1 integrity only',
    ],
    [[bad('a'), good('b')], {}, '❌ 1 of 2 artifacts refused: the job must stop'],
    [[], { result: 'fail' as const }, '❌ Nothing was proven: the job must stop'],
    [
      [
        artifact('a', [
          { check: 'signature', status: 'error', refusal: { code: 'NETWORK', message: 'm' }, others: [] },
        ]),
      ],
      {},
      '❗ 1 of 1 artifact could not be checked: the job must stop',
    ],
    [
      [artifact('a', [{ check: 'signature', status: 'waived', reason: 'r' }], { result: 'waived' }), good('b')],
      {},
      '⚠️ 1 of 2 artifacts waived, 1 verified: not everything was verified',
    ],
    [
      [artifact('a', [passed({ kind: 'checksum', file: 'l', line: 1, algorithm: 'sha256' })], { integrityOnly: true })],
      {},
      '✅ 1 artifact matches its checksum: integrity only',
    ],
  ])('is told for every result, case %#', (artifacts, change, line) => {
    expect(read(summary(verdict(artifacts, change), facts))).toMatch(new RegExp(`^${line}`));
  });

  it('says loudly that a report run enforces nothing', () => {
    const text = read(summary(sample, { ...facts, mode: 'report' }));
    expect(text).toContain('2 of 10 artifacts refused, but nothing is enforced (mode: report)');
    expect(text).toContain('mode: report: the step stays green although the result is fail.');
    expect(text).not.toContain('must stop');
  });

  it('says loudly what was waived, and why', () => {
    const waived = artifact('a', [{ check: 'signature', status: 'waived', reason: 'outage <b> of @log' }], {
      result: 'waived',
    });
    const output = summary(verdict([waived, good('b')]), facts);
    expect(read(output)).toContain('Waived, not proven: 1 artifact. Reason: outage <b> of @log.');
    expect(output).not.toContain('<b>');
    expect(read(output)).toContain('not checked');
    expect(read(output)).not.toContain('nobody');
  });

  it('says loudly that a checksum alone is integrity only', () => {
    expect(read(summary(sample, facts))).toContain('Integrity only: 1 artifact.');
  });
});

describe('a refused artifact', () => {
  const text = read(summary(sample, facts));

  it('comes before those that passed, with its reason code linked to its page', () => {
    const output = summary(verdict([good('fine'), bad('broken')]), facts);
    expect(output.indexOf('broken')).toBeLessThan(output.indexOf('fine'));
    expect(output).toMatch(
      /<a href="https&#58;\/\/github.com\/[^"]*errors.md&#35;signature&#95;invalid"><code>SIGNATURE_INVALID<\/code><\/a>/,
    );
  });

  it('shows message, place, what to do, and whom to tell', () => {
    expect(text).toContain(
      'checksum (line 6): dist/rocket-windows-arm64.zip is not the file that dist/SHA256SUMS names.',
    );
    expect(text).toContain('Expected sha256:3f0a9d5b');
    expect(text).toContain('Found sha256:c81e04a7');
    expect(text).toContain('Do not use the artifact.');
    expect(text).toContain('An attack can look the same. If you did not expect this, tell security@acme.example.');
  });

  it('shows an identity part by part', () => {
    expect(text).toContain('✅ owner acme acme ✅ repository rocket rocket');
    expect(text).toContain('❌ ref refs/tags/v2.4.0 refs/heads/main');
  });

  it('shows who really signed, only where that is proven', () => {
    expect(text).toContain('Signed by acme/rocket · release.yml · branch main, commit b07d5a3, 2026-11-02 18:20 UTC');
    const unproven = { ...stranger('a', 'https://github.com/acme/rocket/.github/workflows/x.yml@refs/heads/b') };
    Reflect.deleteProperty(unproven, 'proof');
    expect(read(summary(verdict([bad('a', unproven)]), facts))).not.toContain('Signed by acme');
  });

  it('shows what else was tried, a few of it', () => {
    const others = Array.from({ length: 9 }, (_, at) => ({
      code: 'BUNDLE_MALFORMED' as const,
      message: 'It is not a bundle.',
      at: { file: `b${at}.json` },
    }));
    const check = {
      check: 'signature' as const,
      status: 'fail' as const,
      refusal: { code: 'BUNDLE_MISSING' as const, message: 'm' },
      others,
    };
    const shown = read(summary(verdict([artifact('a', [check])]), facts));
    expect(shown).toContain('b2.json: BUNDLE_MALFORMED It is not a bundle.');
    expect(shown).not.toContain('b3.json');
    expect(shown).toContain('and 6 more');
  });
});

describe('artifacts with the same cause', () => {
  const other = RELEASE.replace('acme/rocket', 'acme/other');
  const names = ['dist/a.tar.gz', 'dist/b.tar.gz', 'dist/c.tar.gz'];
  const wrong = (name: string): ArtifactReport => artifact(name, [failed(stranger(name, other))]);
  const output = summary(verdict([...names.map(wrong), good('fine')]), facts);

  it('stand together, with one table and one fix', () => {
    expect(output.match(/👉/g)).toHaveLength(1);
    expect(output.match(/<th align="left">Expected<\/th>/g)).toHaveLength(1);
    const text = read(output);
    expect(text).toContain('❌ 3 artifacts IDENTITY_MISMATCH');
    expect(text).toContain('signature ({path}.sigstore.json): The signature of {path} is valid');
    for (const name of names) expect(text).toContain(name);
  });

  it('are counted first', () => {
    expect(read(output)).toMatch(/^❌ 3 of 4 artifacts refused: the job must stop ❌ 3 refused ✅ 1 verified/);
  });
});

describe('rows that are no artifacts', () => {
  const fault = artifact('hand-over', [failed({ code: 'FILE_UNREADABLE', message: 'm' }, 'artifact')], {
    kind: 'run',
  });
  const missing = artifact('dist/*.zip', [failed({ code: 'ARTIFACT_NOT_FOUND', message: 'm' }, 'artifact')], {
    kind: 'run',
  });

  it.each([
    [[fault, good('a')], '❌ 1 check of the run failed, 1 artifact verified: the job must stop'],
    [[missing], '❌ 1 artifact not found: the job must stop'],
    [[missing, bad('a'), good('b')], '❌ 1 of 2 artifacts refused, 1 not found: the job must stop'],
  ])('are not counted as artifacts, case %#', (rows, line) => {
    expect(read(summary(verdict(rows), facts))).toMatch(new RegExp(`^${line}`));
  });
});

describe('a checksum beside a signature', () => {
  const checksum = passed({ kind: 'checksum', file: 'SUMS', line: 1, algorithm: 'sha256' });

  it('is not called integrity only, and is where it is the sole proof', () => {
    const both = summary(verdict([artifact('a', [passed(signature()), checksum])]), facts);
    expect(read(both)).not.toMatch(/integrity only/i);
    const alone = summary(verdict([artifact('a', [checksum], { integrityOnly: true })]), facts);
    expect(read(alone)).toContain('checksum · integrity only');
  });
});

describe('an artifact that passed', () => {
  const output = summary(sample, facts);

  it('shows signer, commit, time, log entry and what was checked', () => {
    expect(read(output)).toContain(
      'dist/rocket-linux-amd64.tar.gz acme/rocket release.yml · tag v2.4.0 4f1c9d2 on push 2026-11-02 18:20 613409271 signature · identity · logged checksum · by the signed list dist/SHA256SUMS',
    );
  });

  it('links only to addresses made of verified claims', () => {
    const hrefs = [...output.matchAll(/href="([^"]*)"/g)].map(([, href = '']) =>
      href.replaceAll('&#58;', ':').replaceAll('&#63;', '?').replaceAll('&#61;', '='),
    );
    expect(hrefs).toContain('https://github.com/acme/rocket');
    expect(hrefs).toContain(`https://github.com/acme/rocket/commit/${COMMIT}`);
    expect(hrefs).toContain(`https://github.com/acme/rocket/blob/${COMMIT}/.github/workflows/release.yml`);
    expect(hrefs).toContain('https://search.sigstore.dev/?logIndex=613409271');
    for (const href of hrefs) expect(href).toMatch(/^https:\/\/(?:github\.com|search\.sigstore\.dev)\//);
  });

  it.each([
    { identity: 'https://evil.example/acme/rocket/.github/workflows/release.yml@refs/tags/v1' },
    {
      identity: 'https://github.com/acme/rocket/.github/workflows/release.yml@refs/tags/v1',
      issuer: 'https://issuer.example',
    },
    { identity: 'https://github.com/acme/rocket/../../x@refs/tags/v1' },
    { log: { index: '7', url: 'https://log.example', searchUrl: 'https://log.example/?logIndex=7' } },
    { log: { index: '7', url: 'https://log.example', searchUrl: 'https://search.sigstore.dev/?logIndex=7"><b>' } },
    {
      claims: { 'source-repository-uri': 'https://github.com/../x', 'source-repository-digest': 'javascript:alert(1)' },
    },
  ])('links nothing else, case %#', (change) => {
    const other = signature({
      ...change,
      claims: change.claims ?? {},
      ...(change.log ? { identity: 'a@b.example' } : { log: { index: '7', url: 'u' } }),
    });
    const table = summary(verdict([artifact('a', [passed(other)])]), facts);
    const hrefs = [...table.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(hrefs.filter((href) => href !== 'https&#58;//github.com/acme/rocket')).toEqual([]);
  });

  it('tells a reusable workflow of another repository from the repository that was built', () => {
    expect(read(output)).toContain('acme/workflows sign.yml · tag v3 built from acme/rocket');
  });

  it('calls a bare checksum by its name', () => {
    expect(read(output)).toContain('☑️ dist/fonts.zip nobody checksum · integrity only');
  });

  it('lists sidecars as evidence that is not checked itself', () => {
    expect(read(output)).toContain('3 evidence files next to the artifacts (evidence is not an artifact)');
  });
});

describe('hostile text', () => {
  it.each(HOSTILE.map((name, at) => [at, name] as const))('number %i stays text wherever it stands', (_, name) => {
    const refusal: Refusal = {
      code: 'IDENTITY_MISMATCH',
      message: `Bad: ${name}`,
      expected: name,
      actual: name,
      hint: `See ${name}`,
      at: { file: name, line: 3 },
      proof: signature({ identity: name, issuer: name, file: name, claims: { 'source-repository-uri': name } }),
    };
    const check = { check: 'signature' as const, status: 'fail' as const, refusal, others: [refusal] };
    const output = summary(
      verdict(
        [
          artifact(name, [check]),
          good(name),
          artifact(name, [{ check: 'signature', status: 'waived', reason: name }], { result: 'waived' }),
        ],
        {
          sidecars: [{ name, of: name }],
          warnings: [{ code: 'NETWORK', message: name, hint: name }],
        },
      ),
      {
        ...facts,
        reports: { report: name },
        reportTo: name,
        policy: { source: name, digest: name },
        trustRoots: [{ name, source: name, digest: name }],
      },
    );
    expect(output.replace(TAGS, '')).not.toMatch(/[<>`"']/);
    expect(output).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/);
    expect(output).not.toMatch(/\n[ \t]*\n|::error::|##\[/);
    expect(output).not.toMatch(/\p{Cs}/u);
    expectBalanced(output);
  });

  it('the whole sample is one HTML block without a blank line', () => {
    expectBalanced(summary(sample, facts));
    expect(summary(sample, facts).replace(TAGS, '')).not.toMatch(/[<>`"']/);
    expect(summary(sample, facts)).not.toMatch(/\n[ \t]*\n/);
  });
});

describe('size', () => {
  const many = (count: number, make: (name: string) => ArtifactReport): ArtifactReport[] =>
    Array.from({ length: count }, (_, at) => make(`dist/some-artifact-${at}.tar.gz`));

  /** Each for a cause of its own. */
  const distinctly = (count: number): ArtifactReport[] =>
    Array.from({ length: count }, (_, at) => bad(`dist/some-artifact-${at}.tar.gz`, { message: `Reason ${at}.` }));

  it('hides passing rows first and counts them', () => {
    const output = summary(verdict([...many(10_000, good), ...distinctly(20)]), facts);
    expect(Buffer.byteLength(output)).toBeLessThanOrEqual(MAX_SUMMARY_BYTES);
    expect(Buffer.byteLength(output)).toBeGreaterThan(MAX_SUMMARY_BYTES * 0.95);
    const [, hidden = ''] = /and ([0-9,]+) artifacts that passed, which do not fit in here/.exec(read(output)) ?? [];
    const rows = (output.match(/✅&nbsp;/g) ?? []).length;
    expect(rows + Number(hidden.replaceAll(',', ''))).toBe(10_000);
    // One for each cause, and one for what passed.
    expect((output.match(/<details/g) ?? []).length).toBe(21);
    expect(read(output)).toContain('All of them are in the full report, gate-report.json.');
    expectBalanced(output);
  });

  it('then refused ones, and no passing row stands in their place', () => {
    const output = summary(verdict([...many(10, good), ...distinctly(10_000)]), facts);
    expect(Buffer.byteLength(output)).toBeLessThanOrEqual(MAX_SUMMARY_BYTES);
    const [, hidden = ''] = /and ([0-9,]+) artifacts refused, which do not fit in here/.exec(read(output)) ?? [];
    expect((output.match(/<details/g) ?? []).length + Number(hidden.replaceAll(',', ''))).toBe(10_000);
    expect(read(output)).toContain('and 10 artifacts that passed, which do not fit in here');
    expect(output).not.toContain('✅&nbsp;');
    expectBalanced(output);
  });

  it.each([2, 11, 301, 10_000, 30_000])(
    '%i artifacts with one cause are one block, each of them in it or counted',
    (number) => {
      const output = summary(verdict(many(number, bad)), facts);
      expect(Buffer.byteLength(output)).toBeLessThanOrEqual(MAX_SUMMARY_BYTES);
      expect(output.match(/👉/g)).toHaveLength(1);
      const shown = new Set(output.match(/some-artifact-[0-9]+/g)).size;
      const [, hidden = '0'] = /and ([0-9,]+) artifacts? refused, which/.exec(read(output)) ?? [];
      expect(shown + Number(hidden.replaceAll(',', ''))).toBe(number);
      if (number > 10) expect(read(output)).toMatch(/and [0-9,]+ more/);
      expect(Number(hidden.replaceAll(',', '')) > 0).toBe(number === 30_000);
      expectBalanced(output);
    },
  );

  it.each([
    [10, false],
    [11, true],
  ])('of %i that passed, the rows are folded: %s', (number, folded) => {
    expect(summary(verdict(many(number, good)), facts).includes('<details>')).toBe(folded);
  });

  it('is bounded however long the texts are', () => {
    const long = '</code>🚀'.repeat(20_000);
    const check = failed({
      code: 'NETWORK',
      message: long,
      expected: long,
      actual: long,
      hint: long,
      at: { file: long },
    });
    const output = summary(
      verdict(
        many(200, () => artifact(long, [check, check])),
        {
          warnings: Array.from({ length: 500 }, () => ({ code: 'NETWORK', message: long, hint: long })),
          sidecars: Array.from({ length: 2_000 }, () => ({ name: long, of: long })),
        },
      ),
      { ...facts, reports: { report: long }, version: long, policy: { source: long, digest: long } },
    );
    expect(Buffer.byteLength(output)).toBeLessThanOrEqual(MAX_SUMMARY_BYTES);
    expectBalanced(output);
  });
});

describe('a run without verdict', () => {
  it('shows every problem of the configuration with its input and its fix', () => {
    const output = configSummary([{ where: 'checksum', message: 'No such input.', fix: 'Did you mean `checksums`?' }]);
    expect(output).toMatch(/^<h2>. The configuration is not valid; nothing was checked<\/h2>/u);
    expect(read(output)).toContain('checksum No such input. Did you mean checksums?');
    expectBalanced(output);
  });

  it('bounds them', () => {
    const long = '<b>'.repeat(5_000);
    const output = configSummary(Array.from({ length: 5_000 }, () => ({ where: long, message: long, fix: long })));
    expect(Buffer.byteLength(output)).toBeLessThanOrEqual(MAX_SUMMARY_BYTES);
    expect(read(output)).toContain('and 4950 more.');
    expect(output.replace(TAGS, '')).not.toMatch(/[<>]/);
  });

  it('shows the words of a crash as text', () => {
    const output = crashSummary('cannot read\n::error::</p><img src=x>');
    expect(output).toMatch(/^<h2>❗ The gate failed before it had a result<\/h2>/);
    expect(output.replace(TAGS, '')).not.toMatch(/[<>]/);
    expectBalanced(output);
  });
});
