/** Names and identities come from whoever signs or uploads: what is suggested must not mean more by them. */
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { RawInput } from '../../src/core/host.ts';
import { draftOf, reportJson, reportText } from '../../src/commands/inspect/report.ts';
import { stepsText } from '../../src/commands/convert/step.ts';

const inputs = (name: string, artifact: string): RawInput[] => [
  { name: 'artifacts', values: [artifact] },
  { name: 'certificate-identity', values: [name] },
  { name: 'certificate-oidc-issuer', values: ['https://issuer.example'] },
];
const inspection = (all: ReturnType<typeof inputs>) => ({
  what: 'tool',
  kind: 'artifact',
  findings: [],
  accepted: [{ title: 'Accepts exactly this.', inputs: all }],
  couldNotLook: false,
});
const acceptedIn = async (all: ReturnType<typeof inspection>) =>
  ((await reportJson(all)) as { accepted: { with?: unknown; policy?: string }[] }).accepted;
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
    async (name) => {
      const all = inspection(inputs('https://signer.example', name));
      const text = await reportText(all);
      expect(text).toContain('A step cannot hold the value of `artifacts`');
      expect(text).not.toContain('uses:');
      const [suggested] = await acceptedIn(all);
      expect(suggested?.with).toBeUndefined();
      // The inputs of a policy have a word for none of them, too.
      if (name === '(unset)')
        expect([text.includes('As a policy file:'), suggested?.policy]).toEqual([false, undefined]);
      else expect(parse(suggested?.policy ?? '').rules[0].artifacts).toEqual([name]);
    },
  );

  it('is printed for other files', async () => {
    const all = inspection(inputs('https://signer.example', 'a b'));
    expect(await reportText(all)).toContain('uses:');
    expect(await acceptedIn(all)).toEqual([
      expect.objectContaining({ with: expect.objectContaining({ artifacts: 'a b' }) }),
    ]);
  });
});
