/** Detached CMS signatures by a pinned key: what passes, and its twins that do not. */
import { describe, expect, test } from '@jest/globals';
import { constants, createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, cms, cmsPem, der, type CmsChange, type CmsFile, type CmsKey } from '../support/cms.js';
import { runGate } from '../support/gate.js';
import { createWorkspace } from '../support/workspace.js';

const DATA = Buffer.from('the bytes of a release\n');
const ec: CmsKey = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const other: CmsKey = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const p384: CmsKey = generateKeyPairSync('ec', { namedCurve: 'P-384' });
const rsa: CmsKey = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ed: CmsKey = generateKeyPairSync('ed25519');
/** A key for RSA-PSS alone, with parameters of its own. Node takes the length of a salt as a number, and its types say text. */
const pssAlone = (parameters: object): CmsKey => generateKeyPairSync('rsa-pss', { modulusLength: 2048, ...parameters });
const pem = (key: KeyObject): string => key.export({ format: 'pem', type: 'spki' }).toString();

interface Release {
  readonly data?: Buffer;
  readonly name?: string;
  readonly keys?: readonly KeyObject[];
  readonly args?: readonly string[];
  readonly subject?: readonly string[];
}

async function check(
  signature: Buffer | string,
  {
    data = DATA,
    name = 'tool.p7s',
    keys = [ec.publicKey],
    args = ['--transparency-log', 'none'],
    subject,
  }: Release = {},
) {
  const files = Object.fromEntries(keys.map((key, at) => [`${at}.pub`, pem(key)]));
  const at = createWorkspace({ tool: data, ...files, ...(name === '' ? {} : { [name]: signature }) });
  const given = keys.flatMap((_, index) => ['--key', `cms:${index}.pub`]);
  try {
    return await runGate(at, [...(subject ?? ['--artifacts', 'tool']), ...given, '--offline', ...args]);
  } finally {
    at.remove();
  }
}

const by = (key: CmsKey, change: CmsChange = {}, file: CmsFile = {}): Buffer => cms(DATA, [[key, change]], file);

/** Another key that such a signature could be by. */
function ofSameKind({ publicKey: { asymmetricKeyType, asymmetricKeyDetails } }: CmsKey): CmsKey {
  if (asymmetricKeyType === 'rsa') return generateKeyPairSync('rsa', { modulusLength: 2048 });
  if (asymmetricKeyType === 'ed25519') return generateKeyPairSync('ed25519');
  return generateKeyPairSync('ec', { namedCurve: asymmetricKeyDetails?.namedCurve ?? '' });
}

describe('a signature passes', () => {
  test.each<[string, CmsKey, CmsChange]>([
    ['ECDSA', ec, {}],
    ['ECDSA on P-384 with SHA-384', p384, { hash: 'sha384' }],
    ['ECDSA on P-256 with SHA-512', ec, { hash: 'sha512' }],
    ['RSA', rsa, {}],
    ['RSA with SHA-512', rsa, { hash: 'sha512' }],
    ['RSA-PSS', rsa, { pss: true }],
    ['Ed25519 with SHA-512', ed, { hash: 'sha512' }],
    ['without a certificate', ec, { certified: null }],
    ['with an attribute that is not known', ec, { attributes: (all) => [...all, attribute('2b060104018237', der(5))] }],
  ])('%s', async (_, key, change) => {
    const keys = [key.publicKey];
    expect((await check(by(key, change), { keys })).verdict).toBe('pass');
    // The twins: other bytes, and another key of the same kind.
    expect((await check(by(key, change), { keys, data: Buffer.from('malware\n') })).verdict).toBe('SIGNATURE_INVALID');
    const foreign = ofSameKind(key).publicKey;
    const unnamed = by(key, { ...change, certified: null });
    expect((await check(unnamed, { keys: [foreign] })).verdict).toBe('SIGNATURE_INVALID');
    if (change.certified !== null)
      expect((await check(by(key, change), { keys: [foreign] })).verdict).toBe('KEY_MISMATCH');
  });

  test.each(['tool.p7s', 'tool.cms'])('as %s, in DER and in PEM', async (name) => {
    expect((await check(by(ec), { name })).verdict).toBe('pass');
    expect((await check(cmsPem(by(ec)), { name })).verdict).toBe('pass');
    expect((await check(cmsPem(by(ec), 'PKCS7'), { name })).verdict).toBe('pass');
    expect((await check(cmsPem(by(other)), { name })).verdict).toBe('KEY_MISMATCH');
  });

  test('by its digest alone, and not by another one', async () => {
    const subject = (algorithm: string) => ['--digests', `${algorithm}:${createHash(algorithm).update(DATA).digest('hex')}  tool`]; // prettier-ignore
    const signature = ['--signature', 'tool.p7s', '--transparency-log', 'none'];
    expect((await check(by(ec), { subject: subject('sha256'), args: signature })).verdict).toBe('pass');
    const unknown = await check(by(ec, { hash: 'sha512' }), { subject: subject('sha256'), args: signature });
    expect(unknown.verdict).toBe('DIGEST_UNKNOWN');
    expect(unknown.checks[0]?.hint).toContain('sha512');
  });

  test('of files that a real OpenSSL signed', async () => {
    const folder = join(import.meta.dirname, '../fixtures/openssl-cms');
    const read = (name: string): Buffer => readFileSync(join(folder, name));
    for (const [key, name] of [
      ['ec', 'ec.p7s'],
      ['ec', 'ec.pem'],
      ['ec', 'keyid.p7s'],
      ['rsa', 'rsa.p7s'],
      ['rsa', 'pss.p7s'],
      ['ec', 'both.p7s'],
      ['rsa', 'both.p7s'],
    ] as const) {
      const at = createWorkspace({
        tool: read('tool'),
        twin: 'x',
        'tool.p7s': read(name),
        'a.pub': read(`${key}.pub`),
      });
      const args = ['--key', 'cms:a.pub', '--offline', '--transparency-log', 'none', '--signature', 'tool.p7s'];
      expect([name, (await runGate(at, ['--artifacts', 'tool', ...args])).verdict]).toEqual([name, 'pass']);
      expect((await runGate(at, ['--artifacts', 'twin', ...args])).verdict).toBe('SIGNATURE_INVALID');
      at.remove();
    }
  });
});

describe('a key signs in one form', () => {
  const raw = (data: Buffer): Buffer => sign('sha256', data, ec.privateKey);
  const files = (more: Readonly<Record<string, Buffer>>) =>
    createWorkspace({ tool: DATA, 'a.pub': pem(ec.publicKey), ...more });
  const verdict = async (more: Readonly<Record<string, Buffer>>, key: string): Promise<string> => {
    const at = files(more);
    const args = ['--artifacts', 'tool', '--key', key, '--transparency-log', 'none', '--offline'];
    try {
      const { verdict: found, checks } = await runGate(at, args);
      if (found === 'KEY_MISMATCH' && 'tool.p7s' in more) expect(checks[0]?.hint).toContain('`key: cms:');
      return found;
    } finally {
      at.remove();
    }
  };

  test('CMS counts only by a key that is marked for it', async () => {
    expect(await verdict({ 'tool.p7s': by(ec) }, 'cms:a.pub')).toBe('pass');
    expect(await verdict({ 'tool.p7s': by(ec) }, 'a.pub')).toBe('KEY_MISMATCH');
    const text = pem(ec.publicKey);
    expect(await verdict({ 'tool.p7s': by(ec) }, `cms:${text}`)).toBe('pass');
    expect(await verdict({ 'tool.p7s': by(ec) }, text)).toBe('KEY_MISMATCH');
  });

  test('such a key counts for nothing else', async () => {
    expect(await verdict({ 'tool.sig': raw(DATA) }, 'a.pub')).toBe('pass');
    expect(await verdict({ 'tool.sig': raw(DATA) }, 'cms:a.pub')).toBe('KEY_MISMATCH');
  });

  test('a signature over a file that reads like signed attributes is none of what they name', async () => {
    let attributes = Buffer.alloc(0);
    const signature = by(ec, {
      certified: null,
      attributes: (all) => {
        attributes = Buffer.from(der(0x31, ...[...all].sort((a, b) => Buffer.compare(a, b))));
        return all;
      },
      // Signed as a file, by whoever was asked to sign that file.
      signature: () => raw(attributes),
    });
    expect(await verdict({ 'tool.p7s': signature }, 'a.pub')).toBe('KEY_MISMATCH');
  });

  test('a key of another form, and none at all, is no key for CMS', async () => {
    const minisign =
      'untrusted comment: minisign public key\nRWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3\n';
    for (const key of [`cms:${minisign.split('\n')[1]}`, 'cms:', 'cms:cms:a.pub', 'CMS:a.pub'])
      expect([key, await verdict({ 'tool.p7s': by(ec) }, key)]).toEqual([key, 'CONFIG_INVALID']);
  });
});

describe('several signers', () => {
  const both = cms(DATA, [[ec], [other]]);

  test('each of them is enough, and a stranger among them changes nothing', async () => {
    expect((await check(both)).verdict).toBe('pass');
    expect((await check(both, { keys: [other.publicKey] })).verdict).toBe('pass');
    expect((await check(both, { keys: [p384.publicKey] })).verdict).toBe('KEY_MISMATCH');
  });

  const policy = `version: 1
signers:
  a: { key: 'cms:a.pub', transparency-log: none }
  b: { key: 'cms:b.pub', transparency-log: none }
rules:
  - name: tool
    artifacts: [tool]
    require: [{ signature: { by: { all-of: [a, b] } } }]
`;

  test.each<[string, Buffer, string]>([
    ['two keys in one file are two signers', both, 'pass'],
    ['one key that signed twice is one', cms(DATA, [[ec], [ec]]), 'BUNDLE_MISSING'],
    ['one key is one', by(ec), 'BUNDLE_MISSING'],
  ])('%s', async (_, signature, verdict) => {
    const keys = { 'a.pub': pem(ec.publicKey), 'b.pub': pem(other.publicKey) };
    const at = createWorkspace({ tool: DATA, 'tool.p7s': signature, ...keys, 'p.yml': policy });
    expect((await runGate(at, ['--policy', 'p.yml', '--offline'])).verdict).toBe(verdict);
    at.remove();
  });
});

describe('is refused', () => {
  const forged = (change: CmsChange, file?: CmsFile): Buffer => by(ec, change, file);
  const double = (type: string) => (all: readonly Buffer[]) => [
    ...all,
    ...all.filter((one) => one.includes(Buffer.from(type, 'hex'))).map((one) => Buffer.concat([one])),
  ];
  const digestType = '2a864886f70d010904';
  const without = (type: string) => (all: readonly Buffer[]) => all.filter((one) => !one.includes(Buffer.from(type, 'hex'))); // prettier-ignore
  const digestOf = (data: string) => attribute(digestType, der(4, createHash('sha256').update(data).digest()));

  test.each<[string, Buffer, string]>([
    ['another signer', by(other), 'KEY_MISMATCH'],
    ['another signer behind the right certificate', by(other, { certified: ec.publicKey }), 'SIGNATURE_INVALID'],
    ['the right signer behind another certificate', forged({ certified: other.publicKey }), 'KEY_MISMATCH'],
    ['another signer without a certificate', by(other, { certified: null }), 'SIGNATURE_INVALID'],
    ['a signature by RSA where the key is of a curve', by(rsa, { certified: null }), 'SIGNATURE_INVALID'],
    ['a changed signature', forged({ signature: (all) => Buffer.from(all.map((byte, at) => (at === 20 ? byte ^ 1 : byte))) }), 'SIGNATURE_INVALID'],
    ['an empty signature', forged({ signature: () => Buffer.alloc(0) }), 'SIGNATURE_INVALID'],
    ['a digest that was put in after signing', forged({ shown: (all) => [...without(digestType)(all), digestOf('malware\n')].sort((a, b) => Buffer.compare(a, b)) }), 'SIGNATURE_INVALID'],
    ['attributes in another order', forged({ shown: (all) => [...all].reverse() }), 'BUNDLE_MALFORMED'],
    ['an attribute twice', forged({ attributes: double(digestType) }), 'BUNDLE_MALFORMED'],
    ['two digests', forged({ attributes: (all) => [...all, digestOf('malware\n')] }), 'BUNDLE_MALFORMED'],
    ['two values of the digest', forged({ attributes: (all) => [...without(digestType)(all), attribute(digestType, der(4, Buffer.alloc(32)), der(4, Buffer.alloc(32, 1)))] }), 'BUNDLE_MALFORMED'],
    ['no digest', forged({ attributes: without(digestType) }), 'BUNDLE_MALFORMED'],
    ['no type of the content', forged({ attributes: without('2a864886f70d010903') }), 'BUNDLE_MALFORMED'],
    ['another type of the content', forged({ contentType: '2a864886f70d010703' }), 'BUNDLE_MALFORMED'],
    ['another type in the signed data', forged({}, { type: '2a864886f70d010703' }), 'BUNDLE_MALFORMED'],
    ['no signed attributes', forged({ noAttributes: true }), 'BUNDLE_MALFORMED'],
    ['SHA-1', forged({ hash: 'sha1' }), 'BUNDLE_MALFORMED'],
    ['a digest algorithm with another name', forged({ named: 'sha512' }), 'BUNDLE_MALFORMED'],
    ['RSA with a digest algorithm of another name', by(rsa, { named: 'sha512' }), 'BUNDLE_MALFORMED'],
    ['a digest algorithm that the whole does not name', forged({}, { digests: ['sha512'] }), 'BUNDLE_MALFORMED'],
    ['the content inside', forged({}, { content: DATA }), 'BUNDLE_MALFORMED'],
    ['no signer', cms(DATA, []), 'BUNDLE_MALFORMED'],
    ['too many signers', cms(DATA, Array.from({ length: 17 }, () => [ec] as const)), 'BUNDLE_MALFORMED'],
    ['bytes behind its end', Buffer.concat([by(ec), Buffer.from([0])]), 'BUNDLE_MALFORMED'],
    ['a part', by(ec).subarray(0, -1), 'BUNDLE_MALFORMED'],
    ['too much', Buffer.concat([by(ec), Buffer.alloc(64 * 1024)]), 'BUNDLE_MALFORMED'],
    ['a length that is not definite', Buffer.concat([Buffer.from('3080', 'hex'), by(ec).subarray(4), Buffer.alloc(2)]), 'BUNDLE_MALFORMED'],
    ['two blocks of PEM', Buffer.from(cmsPem(by(ec)).repeat(2)), 'BUNDLE_MALFORMED'],
    ['text before the block', Buffer.from(`\n${cmsPem(by(ec))}more`), 'BUNDLE_MALFORMED'],
    ['certificates alone', Buffer.from(cmsPem(cms(DATA, [])).replaceAll('CMS', 'PKCS7')), 'BUNDLE_MALFORMED'],
  ])('%s', async (what, signature, code) => {
    const refused = await check(signature);
    expect([refused.verdict, refused.exitCode]).toEqual([code, 1]);
    const keys = [ec.publicKey, rsa.publicKey];
    if (what.startsWith('RSA')) expect((await check(signature, { keys })).verdict).toBe(code);
  }); // prettier-ignore

  test('a salt of another length than stated, also by a key for PSS alone', async () => {
    for (const key of [
      rsa,
      pssAlone({}),
      pssAlone({ hashAlgorithm: 'sha256', mgf1HashAlgorithm: 'sha256', saltLength: 20 }),
    ]) {
      let message: Buffer = Buffer.alloc(0);
      const kept = (all: readonly Buffer[]) => {
        message = der(0x31, ...[...all].sort((a, b) => Buffer.compare(a, b)));
        return all;
      };
      const salted = (saltLength: number) => () =>
        sign('sha256', message, { key: key.privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength });
      const verdicts = [32, 48].map(async (length) => {
        const signature = by(key, { pss: true, certified: null, attributes: kept, signature: salted(length) });
        return (await check(signature, { keys: [key.publicKey] })).verdict;
      });
      expect(await Promise.all(verdicts)).toEqual(['pass', 'SIGNATURE_INVALID']);
    }
  });

  test('a mask of another digest algorithm than stated', async () => {
    const key = pssAlone({ hashAlgorithm: 'sha256', mgf1HashAlgorithm: 'sha512', saltLength: 32 });
    const verdict = (await check(by(key, { pss: true, certified: null }), { keys: [key.publicKey] })).verdict;
    expect(verdict).toBe('SIGNATURE_INVALID');
  });

  test('nothing at all, and a signature of another release', async () => {
    expect((await check('', { name: '' })).verdict).toBe('BUNDLE_MISSING');
    expect((await check(cms(Buffer.from('older\n'), [[ec]]))).verdict).toBe('SIGNATURE_INVALID');
  });

  test('a file that is the signed attributes of a signature, by a signature without attributes', async () => {
    const attributes = der(0x31, attribute('2a864886f70d010903', der(6, Buffer.from('2a864886f70d010701', 'hex'))));
    const signature = cms(attributes, [[ec, { noAttributes: true }]]);
    const refused = await check(signature, { data: attributes });
    expect(refused.verdict).toBe('BUNDLE_MALFORMED');
    expect(refused.checks[0]?.message).toContain('no signed attributes');
  });

  test('where more is required than a key can prove', async () => {
    expect((await check(by(ec), { args: [] })).verdict).toBe('TLOG_MISSING');
    expect((await check(by(ec), { args: ['--transparency-log', 'none', '--require-timestamp'] })).verdict).not.toBe('pass'); // prettier-ignore
    expect((await check(by(ec), { args: ['--transparency-log', 'none', '--key-id', 'x'] })).verdict).toBe('CONFIG_INVALID'); // prettier-ignore
  });
});
