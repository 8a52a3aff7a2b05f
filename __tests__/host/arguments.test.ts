import { describe, expect, test } from '@jest/globals';
import { resolve } from 'node:path';
import { parseVerify, parseVerifyBundle, type Command } from '../../src/host/arguments.js';
import { helpText } from '../../src/host/help.js';
import { INPUTS } from '../../src/policy/inputs/inputs.js';
import { readInputs } from '../../src/policy/inputs/read-inputs.js';
import { fillTemplate } from '../../src/model/template.js';
import { compileGlob } from '../../src/formats/glob.js';
import { compileInputs, publicKeyPem } from '../support/policy.ts';

const HERE = resolve('/work');
const inputsOf = ({ inputs }: Command): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(inputs.map(({ name, values }) => [name, values]));

describe('verify', () => {
  const verify = (...args: string[]): Command => parseVerify(args, HERE);

  test('values, lists and booleans', () => {
    const command = verify(
      '--artifacts',
      'a',
      '--artifacts=b=c',
      '--key',
      '-',
      '--offline',
      '--require-timestamp=false',
      '--repo=',
    );
    expect(command.problems).toEqual([]);
    expect(inputsOf(command)).toEqual({
      artifacts: ['a', 'b=c'],
      key: ['-'],
      offline: ['true'],
      'require-timestamp': ['false'],
      repo: [''],
    });
    expect(command).toMatchObject({ verbose: false, color: true, help: false });
  });

  test('general flags are no inputs', () => {
    const command = verify('--verbose', '--no-color', '-h');
    expect(command).toMatchObject({ inputs: [], verbose: true, color: false, help: true, problems: [] });
    expect(verify('--verbose=false').verbose).toBe(false);
  });

  test('files that stand alone are plain paths', () => {
    expect(inputsOf(verify('a.gz', 'dir/b.gz', '--', '--c'))).toEqual({ artifacts: ['a.gz', 'dir/b.gz', '--c'] });
    for (const name of ['*', 'a[1].gz', '{b}', '!c', 'x{a,b}', '?']) {
      const [pattern = ''] = inputsOf(verify(name))['artifacts'] ?? [];
      const given = readInputs([{ name: 'artifacts', values: [pattern] }], 'terminal').artifacts?.[0] ?? '';
      const glob = compileGlob(given);
      if ('refusal' in glob) throw new Error(glob.refusal.message);
      expect(given.startsWith('!')).toBe(false);
      expect(glob.match(name)).toBeDefined();
      expect(glob.match('other')).toBeUndefined();
    }
    expect(inputsOf(verify(resolve('/work/a*')))['artifacts']?.[0]).not.toContain('work');
  });

  test.each([
    [['--checksum', 'x'], '--checksum', /Did you mean `--checksums`/],
    [['--certificate-identity-regex=x'], '--certificate-identity-regex', /`--certificate-identity-regexp`/],
    [['--qwx'], '--qwx', /is not an option\./],
    [['-k', 'x'], '-k', /is not an option/],
    [['--key'], '--key', /has no value/],
    [['--key', '--offline'], '--key', /has no value/],
    [['--key', '--repo=a/b'], '--key', /has no value/],
    [['--colour'], '--colour', /`--no-color`|is not an option/],
    [['-o', 'json'], '-o', /Did you mean `--format`/],
    [['-o', 'acme'], '-o', /Did you mean `--owner`/],
    [['--output=json'], '--output', /Did you mean `--format`/],
    [['-c', 'SHA256SUMS'], '-c', /Did you mean `--checksums`/],
    [['-b', 'x.jsonl'], '-b', /Did you mean `--bundle`/],
    [['-P', 'RW'], '-P', /Did you mean `--key`/],
    [['--keyring', 'x.gpg'], '--keyring', /Did you mean `--openpgp-keys`/],
    [['--insecure-ignore-tlog'], '--insecure-ignore-tlog', /`--transparency-log none`/],
    [['--insecure-ignore-tlog=true'], '--insecure-ignore-tlog', /`--transparency-log none`/],
    [['--insecure-ignore-sct'], '--insecure-ignore-sct', /Remove it/],
    [['--help=x'], '--help', /takes no value/],
    [['--offline', 'false', 'x'], '--offline', /followed by a separate `false`. Write `--offline=false`/],
    [['--checksums-signed', 'true'], '--checksums-signed', /Write `--checksums-signed=true`/],
    [['--quiet=yes'], '--quiet', /takes no value/],
  ])('%j is refused', (args, where, message) => {
    const { problems } = verify(...args);
    expect(problems[0]).toMatchObject({ where });
    expect(`${problems[0]?.message ?? ''}. ${problems[0]?.fix ?? ''}`).toMatch(message);
  });

  test('all problems at once', () => {
    expect(verify('--one', '--two', '--key').problems.map(({ where }) => where)).toEqual(['--one', '--two', '--key']);
  });

  test('every input is a flag', () => {
    for (const { name, shape } of INPUTS) {
      const command = verify(...(shape === 'boolean' ? [`--${name}`] : [`--${name}`, 'x']));
      expect(command.problems).toEqual([]);
      expect(command.inputs.map((input) => input.name)).toEqual([name]);
    }
  });
});

describe('verify-bundle', () => {
  const bundle = (...args: string[]): Command => parseVerifyBundle(args, HERE);
  const IDENTITY = ['--certificate-identity', 'me', '--certificate-oidc-issuer', 'https://i.example'];

  test('an identity and a file', () => {
    expect(inputsOf(bundle('--bundle', 'b.json', ...IDENTITY, 'artifact'))).toEqual({
      'predicate-type': ['any'],
      bundle: ['b.json'],
      'certificate-identity': ['me'],
      'certificate-oidc-issuer': ['https://i.example'],
      artifacts: ['artifact'],
    });
  });

  test('a key, a digest and a trusted root', () => {
    const digest = `sha256:${'aB'.repeat(32)}`;
    expect(inputsOf(bundle('--bundle', 'b', '--key', 'k.pub', '--trusted-root', 'r.json', digest))).toEqual({
      'predicate-type': ['any'],
      bundle: ['b'],
      key: ['k.pub'],
      'trusted-root': ['r.json'],
      digests: [digest],
    });
  });

  test('--staging', () => {
    expect(inputsOf(bundle('--staging', '--bundle', 'b', ...IDENTITY, 'a'))['trusted-root']).toEqual(['staging']);
    expect(inputsOf(bundle('--staging=false', '--bundle', 'b', ...IDENTITY, 'a'))['trusted-root']).toBeUndefined();
  });

  test('paths are taken as they are, whatever characters they have', async () => {
    const command = bundle('--bundle', 'x/{path}{1}*.json', '--key', '{k}.pub', 'a{name}[1]*');
    expect(command.problems).toEqual([]);
    const given = Object.fromEntries(command.inputs.map(({ name, values }) => [name, values]));
    const subject = { kind: 'file', name: 'n', path: '/n', captures: ['c'] } as const;
    const { policy } = await compileInputs(given, { files: { '{k}.pub': publicKeyPem() } });
    const [rule] = policy.rules;
    expect(rule?.bundles.map((template) => fillTemplate(template, subject))).toEqual(['x/{path}{1}*.json']);
    expect(rule?.require).toMatchObject([{ by: { of: [{ file: '{k}.pub' }] } }]);
    const glob = compileGlob(rule?.artifacts[0] ?? '');
    expect('match' in glob && glob.match('a{name}[1]*')).toEqual([]);
  });

  test.each([
    [['a'], 'bundle', /missing/],
    [['--bundle', 'b', '--bundle', 'c', 'a'], 'bundle', /more than once/],
    [['--bundle', 'b'], 'FILE_OR_DIGEST', /is missing/],
    [['--bundle', 'b', 'a', 'c'], 'FILE_OR_DIGEST', /2 times/],
    [['--bundle', 'b', '--staging', '--trusted-root', 'r', 'a'], 'staging', /used together/],
    [['--bundle', 'b', '--offline', 'a'], '--offline', /is not an option/],
  ])('%j is refused', (args, where, message) => {
    const { problems } = bundle(...args);
    expect(problems[0]).toMatchObject({ where });
    expect(`${problems[0]?.message ?? ''}. ${problems[0]?.fix ?? ''}`).toMatch(message);
  });
});

describe('--help', () => {
  test('names every command', () => {
    for (const word of ['verify', 'verify-bundle', 'policy check', 'policy explain', 'help', '--version'])
      expect(helpText()).toContain(word);
  });

  test('names every option of verify-bundle and of policy', () => {
    const bundle = ['bundle', 'certificate-identity', 'certificate-oidc-issuer', 'key', 'trusted-root', 'staging'];
    for (const name of [...bundle, 'verbose', 'no-color', 'help'])
      expect(helpText('verify-bundle')).toContain(`  --${name}`);
    for (const name of ['var', 'no-color', 'help']) expect(helpText('policy')).toContain(`  --${name}`);
    expect(helpText('policy')).not.toContain('--verbose');
  });

  test.each([undefined, 200, 100, 80, 60, 40, 1])('names every input in lines that fit %s columns', (columns) => {
    const text = helpText('verify', columns);
    const flat = text.replace(/\s+/g, ' ');
    for (const { name, description } of INPUTS) {
      expect(text).toContain(`  --${name}`);
      expect(flat).toContain(description);
    }
    const width = Math.max(40, Math.min(columns ?? 100, 100));
    // What can be typed stays whole, and so does a word that is longer than a line.
    const long = text.split('\n').filter((line) => line.length > width && /^ *\S+ \S/.test(line));
    for (const line of long) expect(line).toMatch(/^(?: {2}(?:--|signature-gate )|Usage: )/);
    if (width >= 80) expect(long).toEqual([]);
  });
});
