/** Names and identities come from whoever signs or uploads: what is suggested must not mean more by them. */
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { RawInput } from '../../src/core/host.ts';
import { draftOf, reportJson, reportText } from '../../src/commands/inspect/report.ts';
import { stepsText } from '../../src/commands/convert/step.ts';

const inputs = (name: string, artifact: string): RawInput[] => [
  { name: 'artifacts', values: [artifact] },
  { name: 'certificate-identity', values: [name] },
];
const inspection = (all: ReturnType<typeof inputs>) => ({
  what: 'tool',
  kind: 'artifact',
  findings: [],
  accepted: [{ title: 'Accepts exactly this.', inputs: all }],
  couldNotLook: false,
});
const stepsOf = (all: ReturnType<typeof inspection>) =>
  (reportJson(all) as { accepted: { with?: unknown }[] }).accepted.map((one) => one.with);
const withOfStep = (text: string) => (parse(text) as { with: Record<string, string> }[])[0]!.with;

describe('a suggested step', () => {
  it.each(['${{ secrets.TOKEN }}.tar', 'a${{ github.event.issue.title', '${{${{ 1 }}}}'])(
    'leaves %s to be no expression of the workflow',
    (name) => {
      const written = withOfStep(stepsText(draftOf(inputs(name, name)), new Map()));
      for (const value of [written['artifacts']!, written['certificate-identity']!]) {
        expect(value.replaceAll("${{ '${{' }}", '')).not.toContain('${{');
        expect(value.replaceAll("${{ '${{' }}", '${{')).toBe(name);
      }
    },
  );

  it.each(['a\n!b', 'a\r\nb', ' a', 'a ', '(unset)'])(
    'is not printed for the file %j, which it could not name',
    (name) => {
      const all = inspection(inputs('https://signer.example', name));
      expect(reportText(all)).toContain('A step cannot hold the value of `artifacts`');
      expect(reportText(all)).not.toContain('uses:');
      expect(reportText(all)).toContain('As a policy file:');
      expect(stepsOf(all)).toEqual([undefined]);
    },
  );

  it('is printed for other files', () => {
    const all = inspection(inputs('https://signer.example', 'a b'));
    expect(reportText(all)).toContain('uses:');
    expect(stepsOf(all)).toEqual([expect.objectContaining({ artifacts: 'a b' })]);
  });
});
