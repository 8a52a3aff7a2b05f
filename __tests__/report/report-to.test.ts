/** `report-to`: whom to tell, wherever a refusal could be an attack, and nowhere else. */
import { describe, expect, it } from '@jest/globals';
import { isTampering, REASONS, type ReasonCode } from '../../src/core/errors.js';
import { annotations } from '../../src/report/annotations.js';
import type { RunFacts } from '../../src/report/facts.js';
import { jsonReport } from '../../src/report/json.js';
import { summary } from '../../src/report/summary.js';
import { terminalText } from '../../src/report/terminal.js';
import { artifact, facts, failed, passed, signature, verdict } from './sample.js';

const CODES = Object.keys(REASONS) as ReasonCode[];
const WHOM = 'security@acme.example';

function everywhere(code: ReasonCode | undefined, of: RunFacts) {
  const checks = code === undefined ? [passed(signature())] : [failed({ code, message: 'm' })];
  const one = verdict([artifact('a', checks)]);
  return {
    summary: summary(one, of),
    terminal: JSON.stringify(terminalText(one, of).groups.map((group) => ({ ...group, lines: [...group.lines] }))),
    annotations: JSON.stringify(annotations(one, of)),
  };
}

describe('whom to tell', () => {
  it.each(CODES.filter(isTampering))('%s names them', (code) => {
    const { summary: page, terminal, annotations: notes } = everywhere(code, facts);
    expect(page).toContain('<code>security&#64;acme.example</code>');
    expect(terminal).toContain(WHOM);
    expect(notes).toContain(WHOM);
  });

  it.each([undefined, ...CODES.filter((code) => !isTampering(code))])('%s does not', (code) => {
    for (const text of Object.values(everywhere(code, facts))) expect(text).not.toMatch(/security(@|&#64;)acme/);
  });

  it('nobody is named where the policy names nobody', () => {
    const without = { ...facts };
    delete (without as { reportTo?: string }).reportTo;
    for (const text of Object.values(everywhere('SIGNATURE_INVALID', without))) {
      expect(text).not.toMatch(/, tell |report to/);
    }
    expect(JSON.parse(jsonReport(verdict([]), without))).not.toHaveProperty('reportTo');
    expect(JSON.parse(jsonReport(verdict([]), facts))).toHaveProperty('reportTo', WHOM);
  });

  it('what looks like markup or a line of its own is shown, not obeyed', () => {
    const reportTo = '<img src=x>\n::error::forged @everyone \u202e';
    const { summary: page, terminal, annotations: notes } = everywhere('SIGNATURE_INVALID', { ...facts, reportTo });
    expect(page).not.toContain('<img');
    expect(page).not.toContain('\n::error');
    expect(page).not.toContain('@everyone');
    for (const text of [page, terminal, notes]) expect(text).not.toContain('\u202e');
    for (const text of [terminal, notes]) expect(JSON.parse(text)).toBeDefined();
    expect(terminal).not.toContain('\\n::error');
    expect(notes).not.toContain('\\n::error');
  });
});
