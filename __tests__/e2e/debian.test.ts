/** A Debian source package by its signed `.dsc`: the file names what it is made of, and the key of the maintainer signs it. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { runGate } from '../support/gate.js';
import { clearsign, makeKey, type TestKey } from '../support/openpgp.ts';
import { createWorkspace } from '../support/workspace.js';

const SOURCE = 'widgets_1.2.3.orig.tar.gz';
const DATA = 'the source\n';
const hash = (algorithm: string, content = DATA): string => createHash(algorithm).update(content).digest('hex');

let key: TestKey;
let other: TestKey;
beforeAll(async () => {
  [key, other] = [await makeKey(), await makeKey()];
});

const field = (name: string, digest: string, file = SOURCE): string => `${name}:\n ${digest} ${DATA.length} ${file}\n`;
const description = (...fields: string[]): string => `Format: 3.0 (quilt)\nSource: widgets\n${fields.join('')}`;
const STRONG = field('Checksums-Sha256', hash('sha256'));
const WEAK = field('Checksums-Sha1', hash('sha1')) + field('Files', hash('md5'));

async function verdict(dsc: string, files: Record<string, string> = { [SOURCE]: DATA }): Promise<string> {
  const at = createWorkspace({ ...files, 'widgets_1.2.3-1.dsc': dsc, 'keys.asc': key.publicKey });
  const artifacts = Object.keys(files).flatMap((name) => ['--artifacts', name]);
  const list = ['--checksums', 'widgets_1.2.3-1.dsc', '--checksums-signed', '--openpgp-keys', 'keys.asc', '--offline'];
  try {
    return (await runGate(at, [...artifacts, ...list])).verdict;
  } finally {
    at.remove();
  }
}

test('the files that a signed .dsc names pass', async () => {
  expect(await verdict(await clearsign(description(WEAK, STRONG), key))).toBe('pass');
  const sha512 = description(STRONG, field('Checksums-Sha512', hash('sha512')));
  expect(await verdict(await clearsign(sha512, key))).toBe('pass');
});

describe('is refused', () => {
  test.each([
    ['another file', STRONG.replace(hash('sha256'), hash('sha256', 'another')), 'CHECKSUM_MISMATCH'],
    ['one digest of two', STRONG + field('SHA512', hash('sha512', 'another')), 'CHECKSUM_MISMATCH'],
    ['weak digests alone', WEAK, 'CHECKSUM_WEAK'],
    ['another name', field('SHA256', hash('sha256'), 'widgets_1.2.4.orig.tar.gz'), 'CHECKSUM_UNLISTED'],
    ['a suffix of the name', field('SHA256', hash('sha256'), `a${SOURCE}`), 'CHECKSUM_UNLISTED'],
    ['a name in another folder', field('SHA256', hash('sha256'), `pool/${SOURCE}`), 'CHECKSUM_UNLISTED'],
    ['a field that is cut off', STRONG.slice(0, -20), 'CHECKSUM_UNLISTED'],
    ['a field with a line that is no file', `${STRONG} and more\n`, 'CHECKSUM_LIST_MALFORMED'],
    ['no field', '', 'CHECKSUM_LIST_MALFORMED'],
  ])('%s', async (_title, fields, code) => {
    expect(await verdict(await clearsign(description(fields), key))).toBe(code);
  });

  test('another signer, no signature, and a changed text', async () => {
    expect(await verdict(await clearsign(description(STRONG), other))).toBe('OPENPGP_UNKNOWN_KEY');
    expect(await verdict(description(STRONG))).toBe('BUNDLE_MISSING');
    const signed = await clearsign(description(field('SHA256', hash('sha256', 'another'))), key);
    expect(await verdict(signed.replace(hash('sha256', 'another'), hash('sha256')))).toBe('OPENPGP_INVALID');
    expect(await verdict(description(STRONG) + (await clearsign(description(), key)))).toBe('OPENPGP_INVALID');
  });

  test('a file that is not named beside one that is', async () => {
    const files = { [SOURCE]: DATA, 'widgets_1.2.3-1.debian.tar.xz': 'patches\n' };
    expect(await verdict(await clearsign(description(STRONG), key), files)).not.toBe('pass');
  });
});
