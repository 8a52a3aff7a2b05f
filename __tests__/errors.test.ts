/** The catalogue, its page and what the reports say of a code: held together. */
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { REASONS, type Reason, type ReasonCode } from '../src/core/errors.js';
import { MANIFEST_WORDING } from '../src/core/reasons/manifest-wording.js';
import { annotations } from '../src/report/annotations.js';
import { DOCS_URL } from '../src/report/facts.js';
import { summary } from '../src/report/summary.js';
import { terminalText } from '../src/report/terminal.js';
import { artifact, facts, failed, verdict } from './report/sample.js';

const page = readFileSync(new URL('../docs/errors.md', import.meta.url), 'utf8');
const CODES = Object.keys(REASONS) as ReasonCode[];
const sectionOf = (code: string): string => page.split(`\n## ${code}\n`)[1]?.split('\n## ')[0] ?? '';
const partOf = (code: string, part: string): string =>
  new RegExp(`^- \\*\\*${part}\\*\\*: (.+)$`, 'm').exec(sectionOf(code))?.[1] ?? '';

describe('docs/errors.md', () => {
  it('has a section for each code, in the order of the catalogue, and no other', () => {
    expect(page.match(/^## .+$/gm)).toEqual(CODES.map((code) => `## ${code}`));
  });

  it.each(CODES)('%s: wording, cause, fix and an example', (code) => {
    const { title, cause, fix, wordings = [] }: Reason = REASONS[code];
    expect(partOf(code, 'Wording')).toContain(`\`${code}: ${title}\``);
    for (const words of wordings) expect(partOf(code, 'Wording')).toContain(`\`${words}\``);
    expect(partOf(code, 'Cause')).toBe(cause);
    expect(partOf(code, 'Fix')).toBe(fix);
    expect(partOf(code, 'Example').length).toBeGreaterThan(5);
  });

  it.each(CODES)('%s: annotation, summary and log say its words and link its section', (code) => {
    const refused = verdict([artifact('a', [failed({ code, message: 'm' })])]);
    const link = `${DOCS_URL}#${code.toLowerCase()}`;
    const [note] = annotations(refused, facts);
    expect([note?.title, note?.message.endsWith(`[${code}] ${link}`)]).toEqual([
      `${code}: ${REASONS[code].title}`,
      true,
    ]);
    expect(note?.message).toContain(REASONS[code].fix);
    expect(decoded(summary(refused, facts))).toContain(`<a href="${link}"><code>${code}</code></a>`);
    const lines = terminalText(refused, facts).groups.flatMap((group) => [...group.lines].map(({ text }) => text));
    expect(lines.some((line) => line.trimEnd().endsWith(link))).toBe(true);
    expect(lines.some((line) => line.includes(REASONS[code].fix))).toBe(true);
  });
});

describe('failures of manifests begin with promised words', () => {
  it.each<[ReasonCode, string]>([
    ['SIGNATURE_INVALID', 'Cosign verification failed for the manifest'],
    ['IDENTITY_MISMATCH', 'Cosign verification failed for the manifest'],
    ['BUNDLE_MISSING', 'Cosign verification failed for the manifest'],
    ['MANIFEST_VERSION_MISMATCH', 'Manifest is for a different version'],
    ['MANIFEST_ARCH_MISMATCH', 'Manifest is for arch X but Y was expected'],
    ['CHECKSUM_MISMATCH', '<role> SHA-256 mismatch'],
    ['REVOKED', 'Manifest is on the revocation list'],
  ])('%s: %s', (code, words) => {
    const { wordings }: Reason = REASONS[code];
    expect(wordings).toContain(words);
    expect(partOf(code, 'Wording')).toContain(`\`${words}\``);
  });

  it('and the phrases fill in what differs', () => {
    expect(MANIFEST_WORDING.arch('aarch64', 'x86_64')).toBe('Manifest is for arch aarch64 but x86_64 was expected');
    expect(MANIFEST_WORDING.digest('kernel')).toBe('kernel SHA-256 mismatch');
  });
});

/** Markup of the summary with its numeric references read back. */
function decoded(markup: string): string {
  return markup.replace(/&#(\d+);/g, (_, number: string) => String.fromCharCode(Number(number)));
}
