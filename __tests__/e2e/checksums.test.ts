/** Checksum lists: what they vouch for, and everything that looks as if they did. */
import { describe, expect, test } from '@jest/globals';
import { bundleJson } from '../support/sigstore/index.ts';
import {
  CONTENT,
  expectCase,
  hash,
  IDENTITY,
  judge,
  LINUX,
  LIST,
  LISTING,
  listOf,
  MACOS,
  passedIn,
  refusedIn,
  release,
  SIGNER,
  stranger,
  table,
  WINDOWS,
  world,
  type Case,
  type Inputs,
} from './release.ts';

const ALL = [LINUX, MACOS, WINDOWS];
const NOBODY: Inputs = {
  'certificate-identity': undefined,
  'certificate-oidc-issuer': undefined,
  'trusted-root': undefined,
};
const list = (text: string): Case['change'] => {
  return (w) => void w.write(LIST, text);
};
const every = (code: string): Record<string, string> => Object.fromEntries(ALL.map((name) => [name, code]));

describe('a list beside artifacts', () => {
  const inputs: Inputs = { ...NOBODY, checksums: LIST };
  const upper = LISTING.replaceAll(/^[0-9a-f]+/gm, (digest) => digest.toUpperCase());
  const bsd = ALL.map((name) => `SHA512 (${name.slice(5)}) = ${hash(CONTENT[name as typeof LINUX], 'sha512')}\n`);
  const md5 = listOf(CONTENT, 'md5');
  const [first = '', ...rest] = LISTING.split('\n');
  const case_ = LISTING.replace('tool-linux', 'Tool-Linux');
  test.concurrent.each(
    table(
      { of: 'all listed', inputs, passed: ALL, says: ['integrityOnly'] },
      { of: 'in capitals', change: list(upper), inputs, passed: ALL },
      { of: 'CRLF', change: list(LISTING.replaceAll('\n', '\r\n')), inputs, passed: ALL },
      { of: 'with --tag', change: list(bsd.join('')), inputs, passed: ALL },
      {
        of: 'a file changed',
        change: (w) => void w.write(LINUX, 'malware\n'),
        inputs,
        refused: { [LINUX]: 'CHECKSUM_MISMATCH' },
        passed: [MACOS, WINDOWS],
      },
      {
        of: 'a file not listed',
        change: list(rest.join('\n')),
        inputs,
        refused: { [LINUX]: 'CHECKSUM_UNLISTED' },
        passed: [MACOS, WINDOWS],
      },
      {
        of: 'listed in another letter case',
        change: list(case_),
        inputs,
        refused: { [LINUX]: 'CHECKSUM_UNLISTED' },
        passed: [MACOS, WINDOWS],
      },
      {
        of: 'listed in another folder',
        change: list(LISTING.replace('  tool-linux', '  old/tool-linux')),
        inputs,
        refused: { [LINUX]: 'CHECKSUM_UNLISTED' },
      },
      {
        of: 'listed under a name that holds the name',
        change: list(LISTING.replace('tool-linux.tar.gz', 'tool-linux.tar.gz.sig')),
        inputs,
        refused: { [LINUX]: 'CHECKSUM_UNLISTED' },
      },
      {
        of: 'listed twice, differently',
        change: list(`${LISTING}${hash('x')}  tool-linux.tar.gz\n`),
        inputs,
        refused: { [LINUX]: 'CHECKSUM_MISMATCH' },
      },
      {
        of: 'listed twice, differently, from two folders',
        change: (w) => w.write(LINUX, 'y') && void w.write(LIST, `${LISTING}${hash('y')}  ${LINUX}\n`),
        inputs,
        refused: { [LINUX]: 'CHECKSUM_MISMATCH' },
        passed: [MACOS, WINDOWS],
      },
      { of: 'listed twice alike', change: list(`${LISTING}${first}\n`), inputs, passed: ALL },
      { of: 'MD5 only', change: list(md5), inputs, refused: every('CHECKSUM_WEAK') },
      { of: 'MD5 besides', change: list(LISTING + md5), inputs, passed: ALL },
      { of: 'prose', change: list('all good\n'), inputs, refused: every('CHECKSUM_LIST_MALFORMED') },
      { of: 'empty', change: list(''), inputs, refused: every('CHECKSUM_LIST_MALFORMED') },
      {
        of: 'a digest without a name, one artifact',
        change: list(`${hash(CONTENT[LINUX])}\n`),
        inputs: { ...inputs, artifacts: LINUX },
        passed: [LINUX],
      },
      {
        of: 'a digest without a name, several artifacts',
        change: list(`${hash(CONTENT[LINUX])}\n`),
        inputs,
        refused: every('CHECKSUM_LIST_MALFORMED'),
      },
      {
        of: 'two lists, one of them wrong',
        change: (w) => void w.write('dist/SHA512SUMS', listOf({ ...CONTENT, [LINUX]: 'x' }, 'sha512')),
        inputs: { ...inputs, checksums: `${LIST}\ndist/SHA512SUMS` },
        refused: { [LINUX]: 'CHECKSUM_MISMATCH' },
        passed: [MACOS, WINDOWS],
      },
      {
        of: 'a listed file that is absent matters only where all are required',
        change: list(`${LISTING}${hash('x')}  gone\n`),
        inputs,
        passed: ALL,
      },
      {
        of: 'a listed file is absent where all are required',
        change: list(`${LISTING}${hash('x')}  gone\n`),
        inputs: { ...inputs, 'checksums-complete': 'true' },
        refused: { gone: 'LISTED_FILE_MISSING' },
        passed: ALL,
      },
      {
        of: 'the list does not save from the signer',
        change: (w) => w.write(LIST, listOf({ ...CONTENT, [LINUX]: 'y' })) && void w.write(LINUX, 'y'),
        inputs: { checksums: LIST },
        refused: { [LINUX]: 'SIGNATURE_INVALID' },
        passed: [MACOS, WINDOWS],
      },
      {
        of: 'the signer does not save from the list',
        change: list(listOf({ ...CONTENT, [LINUX]: 'y' })),
        inputs: { checksums: LIST },
        refused: { [LINUX]: 'CHECKSUM_MISMATCH' },
        passed: [MACOS, WINDOWS],
      },
    ),
  )('%s', (_, question) => expectCase(question));

  test('a list that is missing', async () => {
    const w = release();
    const { report, action } = await judge(w, { artifacts: LINUX, checksums: 'dist/SHA256SUM' });
    expect(action.exitCode).toBe(1);
    expect(Object.values(refusedIn(report!))).toEqual(['ARTIFACT_NOT_FOUND']);
    w.remove();
  });
});

describe('a list alone', () => {
  const inputs: Inputs = { ...NOBODY, artifacts: undefined, checksums: LIST };
  const withLine = (line: string): Case['change'] => list(`${LISTING}${hash('x')}  ${line}\n`);
  test.concurrent.each(
    table(
      { of: 'everything listed is checked', inputs, passed: ALL },
      {
        of: 'an absent file',
        change: withLine('gone'),
        inputs,
        refused: { 'dist/gone': 'LISTED_FILE_MISSING' },
        passed: ALL,
      },
      {
        of: 'a file out of its folder',
        change: withLine('../trusted_root.json'),
        inputs,
        refused: { '../trusted_root.json': 'UNSAFE_PATH' },
      },
      { of: 'an empty list', change: list('\n'), inputs, refused: { [LIST]: 'CHECKSUM_LIST_MALFORMED' }, passed: [] },
      { of: 'MD5 only', change: list(listOf(CONTENT, 'md5')), inputs, refused: every('CHECKSUM_WEAK'), passed: [] },
      {
        of: 'a digest without a name',
        change: list(`${hash('x')}\n`),
        inputs,
        refused: { [LIST]: 'CHECKSUM_LIST_MALFORMED' },
      },
    ),
  )('%s', (_, question) => expectCase(question));
});

describe('a list that must be signed', () => {
  const SIGNED = `${LIST}.sigstore.json`;
  const inputs: Inputs = { artifacts: 'dist/*', ...SIGNER, checksums: LIST, 'checksums-signed': 'true' };
  const alone: Inputs = { ...inputs, artifacts: undefined };
  const forged = listOf({ ...CONTENT, [LINUX]: 'malware\n' });
  /** The bundle of the changed artifact is about other bytes, so that it is an artifact itself, and in no list. */
  const withBundle = (code: string): Record<string, string> => ({ ...every(code), [`${LINUX}.sigstore.json`]: code });
  /** A forged list with a bundle for it. */
  const forge =
    (bundle: string): Case['change'] =>
    (w) => {
      w.write(LINUX, 'malware\n');
      w.write(LIST, forged);
      w.write(SIGNED, bundle);
    };
  test.concurrent.each(
    table(
      { of: 'it vouches for what it lists', inputs, passed: ALL, says: ['listSignedBy'] },
      { of: 'alone as well', inputs: alone, passed: ALL },
      {
        of: 'no signature',
        change: (w) => void w.write(LIST.replace('256', '512'), LISTING),
        inputs: { ...inputs, artifacts: LINUX, checksums: 'dist/SHA512SUMS' },
        refused: { [LINUX]: 'BUNDLE_MISSING' },
      },
      {
        of: 'no signature, alone',
        change: (w) => void w.write('dist/SHA512SUMS', LISTING),
        inputs: { ...alone, checksums: 'dist/SHA512SUMS' },
        refused: { 'dist/SHA512SUMS': 'BUNDLE_MISSING' },
      },
      {
        of: 'forged after it was signed',
        change: (w) => w.write(LINUX, 'malware\n') && void w.write(LIST, forged),
        inputs,
        refused: withBundle('SIGNATURE_INVALID'),
      },
      {
        of: 'signed by another',
        change: forge(bundleJson(world.sign(forged, { identity: `${IDENTITY}x` }))),
        inputs,
        refused: withBundle('IDENTITY_MISMATCH'),
      },
      {
        of: 'signed in another Sigstore',
        change: forge(bundleJson(stranger.sign(forged))),
        inputs,
        refused: withBundle('TRUST_ROOT_UNKNOWN_ISSUER'),
      },
      {
        of: 'the bundle of an artifact instead',
        change: forge(bundleJson(world.sign(CONTENT[LINUX]))),
        inputs,
        refused: withBundle('SIGNATURE_INVALID'),
      },
      {
        of: 'a signed one does not vouch for what an unsigned one lists',
        change: (w) => w.write(LINUX, 'malware\n') && void w.write('dist/MORE', forged),
        inputs: { ...inputs, checksums: `${LIST}\ndist/MORE`, artifacts: LINUX },
        refused: { [LINUX]: 'BUNDLE_MISSING' },
      },
      {
        of: 'a file beside it that it does not list, though signed itself',
        change: (w) => {
          w.write('dist/new.zip', 'new');
          w.write('dist/new.zip.sigstore.json', bundleJson(world.sign('new')));
        },
        inputs,
        refused: { 'dist/new.zip': 'CHECKSUM_UNLISTED' },
        passed: ALL,
      },
    ),
  )('%s', (_, question) => expectCase(question));

  test('one report tells the list and its signer from integrity only', async () => {
    const w = release();
    const signed = await judge(w, inputs);
    const plain = await judge(w, { artifacts: LINUX, checksums: LIST });
    expect(signed.report!.artifacts.map((one: any) => one.integrityOnly)).toEqual([undefined, undefined, undefined]);
    expect(plain.report!.artifacts.map((one: any) => one.integrityOnly)).toEqual([true]);
    expect(passedIn(plain.report!)).toEqual([LINUX]);
    expect([plain.report!.counts.integrityOnly, signed.report!.counts.integrityOnly]).toEqual([1, 0]);
    for (const text of [plain.action.log, plain.action.summary, plain.command.stdout])
      expect(text).toMatch(/integrity only/i);
    for (const text of [signed.action.log, signed.action.summary]) expect(text).not.toMatch(/integrity only/i);
    w.remove();
  });
});
