import { describe, expect, it } from '@jest/globals';
import { REASONS, type ReasonCode } from '../../src/core/errors.js';
import { terminalText } from '../../src/report/terminal.js';
import { HOSTILE } from './hostile.js';
import { artifact, facts, failed, passed, RELEASE, sample, signature, stranger, verdict } from './sample.js';

function textOf(...given: Parameters<typeof terminalText>): string {
  const { groups, final } = terminalText(...given);
  return [...groups.flatMap(({ title, lines }) => [title, ...lines]), final].map((line) => line.text).join('\n');
}

describe('the text for a terminal', () => {
  it('puts refused artifacts first, unfolded, and folds what passed', () => {
    const { groups, final } = terminalText(sample, facts);
    expect(groups.map(({ title, folded }) => [title.level, title.text, folded])).toEqual([
      ['fail', '✗ dist/rocket-linux-riscv64.tar.gz', false],
      ['fail', '✗ dist/rocket-windows-arm64.zip', false],
      ['pass', '7 artifacts verified, 1 artifact integrity only', true],
      ['info', '3 evidence files (evidence is not an artifact)', true],
      ['waived', expect.stringContaining('Integrity only'), false],
    ]);
    expect(final).toEqual({
      level: 'fail',
      text: '✗ 2 of 10 artifacts refused: the job must stop. Report: gate-report.json',
    });
  });

  it('shows of a refusal code, message, expected, found, what differs, who signed and what to do', () => {
    const [group] = terminalText(sample, facts).groups;
    const lines = [...(group?.lines ?? [])].map((line) => line.text.trim());
    expect(lines[0]).toMatch(/^✗ IDENTITY_MISMATCH: The signature of dist\/rocket-linux-riscv64\.tar\.gz is valid/);
    expect(lines[1]).toMatch(/^expected +https:\/\/github\.com\/acme\/rocket\/\S+@refs\/tags\/v2\.4\.0$/);
    expect(lines[2]).toMatch(/^found +https:\/\/github\.com\/acme\/rocket\/\S+@refs\/heads\/main$/);
    expect(lines[3]).toMatch(/^differs +ref: refs\/heads\/main instead of refs\/tags\/v2\.4\.0$/);
    expect(lines[4]).toMatch(
      /^signed by +acme\/rocket, release\.yml, branch main, commit b07d5a3, on workflow_dispatch, 2026-11-02 18:20 UTC, log index \d+$/,
    );
    expect(lines[5]).toMatch(/^to do +The workflow was started by hand/);
    expect(lines[6]).toMatch(/^see +https:\S+#identity_mismatch$/);
    expect(lines[7]).toMatch(/^report to +security@acme\.example, if you did not expect this/);
  });

  it('shows of a pass what was checked and who signed', () => {
    const text = textOf(sample, facts);
    expect(text).toContain(
      '✓ dist/rocket-linux-amd64.tar.gz\n  ✓ signature, identity, logged (dist/rocket-linux-amd64.tar.gz.sigstore.json): acme/rocket, release.yml, tag v2.4.0',
    );
    expect(text).toContain('✓ checksum, integrity only (dist/THIRD-PARTY.sha256, line 2)');
    expect(text).toContain('maria@acme.example, issuer https://accounts.google.com');
    expect(text).toContain('✓ signature, key (dist/firmware.bin.sig): key:d1a5c7e9d1a5c7e9');
  });

  it.each(Object.keys(REASONS) as ReasonCode[])('prints %s as it is, since scripts look for it', (code) => {
    for (const status of ['fail', 'error', 'warning'] as const) {
      const check = { check: 'signature', status, refusal: { code, message: 'm' }, others: [] } as const;
      expect(textOf(verdict([artifact('a', [check])]), facts)).toMatch(new RegExp(`\\b${code}: m`));
    }
    expect(textOf(verdict([], { warnings: [{ code, message: 'm' }] }), facts)).toContain(`${code}: m`);
  });

  it('shows what else was tried, waivers, and checks that could not look', () => {
    const other = { code: 'BUNDLE_MALFORMED', message: 'It is not a bundle.', at: { file: 'b.json' } } as const;
    const text = textOf(
      verdict([
        artifact('a', [passed(signature(), [other])]),
        artifact('b', [{ check: 'signature', status: 'waived', reason: 'no key yet' }], { result: 'waived' }),
        artifact('c', [
          { check: 'signature', status: 'error', refusal: { code: 'NETWORK', message: 'm' }, others: [] },
        ]),
      ]),
      { ...facts, mode: 'report' },
    );
    // What passed has no need of what else lay there.
    expect(text).not.toContain('also tried');
    expect(text).toContain('! signature waived: no key yet');
    expect(text).toContain('? c\n  ? NETWORK: m');
    expect(text).toContain('1 artifact verified, 1 artifact waived');
    expect(text).toContain('? 1 of 3 artifacts could not be checked, but nothing is enforced (mode: report).');
  });

  it.each(HOSTILE.map((name, at) => [at, name] as const))('keeps hostile text %i on its line', (_, name) => {
    const refusal = {
      code: 'IDENTITY_MISMATCH',
      message: `Bad: ${name}`,
      expected: name,
      actual: name,
      hint: name,
      at: { file: name, line: 2 },
      proof: signature({ identity: name, issuer: name, file: name }),
    } as const;
    const { groups, final } = terminalText(
      verdict(
        [
          artifact(name, [{ check: 'signature', status: 'fail', refusal, others: [refusal] }]),
          artifact(name, [passed(signature({ file: name, identity: name }))]),
          artifact('k', [failed(refusal)]),
        ],
        {
          sidecars: [{ name, of: name }],
          warnings: [refusal],
        },
      ),
      { ...facts, reports: { report: name } },
    );
    for (const line of [...groups.flatMap(({ title, lines }) => [title, ...lines]), final]) {
      expect(line.text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
      expect(line.text.length).toBeLessThan(3_000);
    }
  });

  it('takes ten thousand artifacts', () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      artifact(`f${at}`, at % 2 === 0 ? [passed(signature())] : [failed({ code: 'NETWORK', message: 'm' })]),
    );
    const { groups } = terminalText(verdict(many), facts);
    expect(groups.map(({ lines }) => [...lines].length)).toEqual([5_000 + 3, 10_000, 0]);
  });

  it('says a cause once, before the artifacts that it is about', () => {
    const other = RELEASE.replace('acme/rocket', 'acme/other');
    const names = ['dist/a.tgz', 'dist/b.tgz', 'dist/c.tgz'];
    const rows = names.map((name) => artifact(name, [failed(stranger(name, other))]));
    const text = textOf(verdict(rows), facts);
    for (const name of names) expect(text).toContain(`\n  ✗ ${name}\n`);
    expect(text.indexOf(' to do ')).toBeLessThan(text.indexOf('dist/a.tgz'));
    expect(text).toContain('✗ 3 artifacts, one cause:\n  ✗ IDENTITY_MISMATCH: The signature of {path} is valid');
    for (const once of ['to do', 'expected', 'signed by', 'see']) {
      expect(text.match(new RegExp(`^ +${once} `, 'gm'))).toHaveLength(1);
    }
  });

  it('names what was refused once more at the end, if much passed after it', () => {
    const refused = ['a', 'b', 'c', 'd', 'e'].map((name) =>
      artifact(name, [failed({ code: 'NETWORK', message: 'm' })]),
    );
    const one = artifact('x', [failed({ code: 'BUNDLE_MISSING', message: 'm' })]);
    const passing = (number: number): ReturnType<typeof artifact>[] =>
      Array.from({ length: number }, (_, at) => artifact(`p${at}`, [passed(signature())]));
    const ending = (number: number): readonly string[] =>
      textOf(verdict([...refused, one, ...passing(number)]), facts)
        .split('\n')
        .slice(-3, -1);
    expect(ending(9)).toEqual(['✗ NETWORK: a, b, c and 2 more', '✗ BUNDLE_MISSING: x']);
    expect(ending(8).join('\n')).not.toContain('NETWORK');
    expect(textOf(verdict(passing(9)), facts)).not.toContain('✗');
  });

  it('counts causes that it does not name again', () => {
    const refused = Array.from({ length: 7 }, (_, at) =>
      artifact(`r${at}`, [failed({ code: 'NETWORK', message: `m${at}` })]),
    );
    const passing = Array.from({ length: 9 }, (_, at) => artifact(`p${at}`, [passed(signature())]));
    const lines = textOf(verdict([...refused, ...passing]), facts).split('\n');
    expect(lines.slice(-4, -1)).toEqual(['✗ NETWORK: r3', '✗ NETWORK: r4', '  and 2 more causes, above']);
  });

  it('lists of what else was tried the three closest and a number', () => {
    const others = Array.from({ length: 999 }, (_, at) => ({ code: 'BUNDLE_MALFORMED' as const, message: `m${at}` }));
    const check = {
      check: 'signature',
      status: 'fail',
      refusal: { code: 'BUNDLE_MISSING', message: 'm' },
      others,
    } as const;
    const text = textOf(verdict([artifact('a', [check])]), facts);
    expect(text.match(/also tried/g)).toHaveLength(3);
    expect(text).toContain('and 996 more that do not match');
    expect(textOf(verdict([artifact('a', [passed(signature(), others)])]), facts)).not.toContain('BUNDLE_MALFORMED');
  });
});
