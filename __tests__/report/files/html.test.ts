import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Verdict } from '../../../src/core/model.js';
import { HTML, pageOf } from '../../../src/report/files/html.js';
import { HOSTILE } from '../hostile.js';
import { artifact, facts, failed, passed, sample, signature, stranger, verdict } from '../sample.js';
import { judgedRun, unjudgedRun } from './runs.js';

const page = (value: Verdict, change: Parameters<typeof judgedRun>[1] = {}, limit?: number): string =>
  pageOf(judgedRun(value, change), limit);
const good = (name: string) => artifact(name, [passed(signature())]);

/** Tags of a page, with their attributes. */
const tags = (text: string): readonly string[] => text.match(/<[a-z!/][^>]*>/gi) ?? [];

/** Nothing that runs, loads or sends anything. */
function expectInert(text: string): void {
  expect(text).not.toMatch(/<(?:script|img|iframe|object|embed|link|form|base|video|audio|input|button)\b/i);
  for (const tag of tags(text)) {
    expect(tag).not.toMatch(/\s(?:on[a-z]+|src|srcset|style|action|formaction|xlink:href)\s*=/i);
    const [, href] = /\shref="([^"]*)"/.exec(tag) ?? [];
    if (href !== undefined) expect(href).toMatch(/^(?:#i-[a-z]+$|https:\/\/(?:github\.com|search\.sigstore\.dev)\/)/);
  }
  expect(text).not.toMatch(/@import|url\(/i);
}

describe('the page', () => {
  it('needs nothing from elsewhere, and forbids it', () => {
    for (const text of [page(sample), ...(HTML.ofNothing(unjudgedRun()) ?? [])]) {
      expectInert(text);
      const [, style = ''] = /<style>([^]*?)<\/style>/.exec(text) ?? [];
      const digest = createHash('sha256').update(style).digest('base64');
      const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text) ?? [];
      expect(policy).toBe(`default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`);
    }
  });

  it('closes what it opens', () => {
    const open: string[] = [];
    for (const tag of tags(page(sample))) {
      const [, end, name = '', empty] = /^<(\/?)([a-z0-9!]+)[^>]*?(\/?)>$/i.exec(tag) ?? [];
      if (['!doctype', 'meta', 'br', 'wbr'].includes(name) || empty) continue;
      if (end) expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  it('shows the answer, the reasons and what to do', () => {
    const text = page(sample);
    expect(text).toContain('<h1 class="fail">✗ 2 of 10 artifacts refused: the job must stop</h1>');
    for (const words of ['IDENTITY_MISMATCH', 'refs/heads/main', 'What to do:', 'Signed by', 'security@acme.example']) {
      expect(text).toContain(words);
    }
  }); // prettier-ignore

  it('shows from whom to what an artifact is vouched for', () => {
    const [, chain = ''] = /<ol class="chain">(.*)<\/ol>/.exec(page(verdict([good('tool')]))) ?? [];
    const titles = [...chain.matchAll(/<\/svg>([^<]*)<\/b>/g)].map(([, title]) => title);
    expect(titles).toEqual(['trusted root', 'identity', 'transparency log', 'signature', 'artifact']);
    for (const words of ['public-good', 'acme/rocket', 'release.yml', 'log entry', '613409271', 'tool']) expect(chain).toContain(words); // prettier-ignore
  });

  it('never shows an unsigned list as if somebody stood behind it', () => {
    const listed = artifact('tool', [passed({ kind: 'checksum', file: 'SUMS', line: 1, algorithm: 'sha256' })], { integrityOnly: true }); // prettier-ignore
    const text = page(verdict([listed]));
    expect(text).toContain('<li class="weak">');
    expect(text).toContain('nobody signed');
    expect(text).not.toContain('trusted root</b>');
    expect(page(verdict([good('tool')]))).not.toContain('<li class="weak">');
  });

  it('a refused artifact is no end of a chain that holds', () => {
    const both = artifact('tool', [
      passed(signature()),
      failed({ code: 'CHECKSUM_MISMATCH', message: 'm' }, 'checksum'),
    ]);
    expect(page(verdict([both]))).not.toContain('<li class="end">');
    expect(page(verdict([good('tool')]))).toContain('<li class="end">');
  });

  it('says what is wrong where there is no answer', () => {
    const problem = { where: 'rules[0]', message: 'is wrong', fix: 'Fix it.', at: { file: 'policy.yml', line: 12 } };
    const [text = ''] = HTML.ofNothing(unjudgedRun([problem], 'It broke')) ?? [];
    for (const words of ['Nothing was proven', 'It broke', 'policy.yml:12', 'is wrong', 'Fix it.']) expect(text).toContain(words); // prettier-ignore
    expect(text).not.toMatch(/passed|verified/);
  });
});

describe('the size', () => {
  const many = (number: number) => verdict(Array.from({ length: number }, (_, at) => good(`dist/f${at}`)));

  it('10,000 artifacts that passed are folded, all of them there', () => {
    const text = page(many(10_000));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(8 * 1024 * 1024);
    expect(text.match(/<details class="card"><summary>/g)).toHaveLength(40);
    expect(text).not.toContain('do not fit');
    expect(text).toContain('<code>dist/f9999</code>');
    expect(text.match(/<ol class="chain">/g)!.length).toBe(1_000);
  });

  it.each([20_000, 100_000, 400_000])('at most %d bytes, and what is left out is counted', (limit) => {
    const text = page(many(3_000), {}, limit);
    const shown = text.match(/<code>dist\/f[0-9]+<\/code><\/td>/g)?.length ?? 0;
    const [, hidden = '0'] = /<strong>([0-9,]+) artifacts?<\/strong> more/.exec(text) ?? [];
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(Math.max(limit, 80_000));
    expect(shown + Number(hidden.replace(',', ''))).toBe(3_000);
    expect(text).toContain('gate-report.json');
  });

  it('the refused are the last to be left out', () => {
    const text = page(verdict([...many(3_000).artifacts, artifact('evil', [failed({ code: 'SIGNATURE_INVALID', message: 'm' })])]), {}, 120_000); // prettier-ignore
    expect(text).toContain('<code>evil</code>');
  });
});

describe('hostile text', () => {
  it.each(HOSTILE.map((name, at) => [at, name] as const))('%i is data', (_, name) => {
    const refusal = {
      ...stranger(name, name, { 'source-repository-uri': name }),
      message: name,
      hint: name,
      expected: name,
    };
    const evil = verdict(
      [
        artifact(name, [failed(refusal), passed(signature({ identity: name, issuer: name, file: name }))]),
        artifact(name, [passed(signature({ identity: name, issuer: name, file: name, root: name, log: { index: name, url: name, searchUrl: name } })), { check: 'checksum', status: 'waived', reason: name }], { result: 'waived' }),
      ],
      { warnings: [{ code: 'NETWORK', message: name, hint: name }] },
    ); // prettier-ignore
    const of = { reports: { report: name }, reportTo: name, policy: { source: name, digest: name }, trustRoots: [{ name, source: name, digest: name }] }; // prettier-ignore
    for (const text of [page(evil, of), (HTML.ofNothing(unjudgedRun([{ where: name, message: name, fix: name, at: { file: name } }], name)) ?? [''])[0]!]) {
      expectInert(text);
      expect(text).not.toMatch(/[\u0000-\u0008\u200b\u202e\u2028]/);
    } // prettier-ignore
    expect(facts.reports.report).toBe('gate-report.json');
  });
});
