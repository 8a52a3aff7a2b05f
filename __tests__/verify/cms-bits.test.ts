/** Every bit of a CMS signature that counts: none can be changed, and no byte left out. */
import { describe, expect, test } from '@jest/globals';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { CMS as READER } from '../../src/evidence/signatures/cms.ts';
import { CMS as CHECK } from '../../src/verify/keys/cms.ts';
import { cms, type CmsKey } from '../support/cms.js';

const DATA = Buffer.from('the bytes of a release\n');
const digest = (name: string): Buffer => createHash(name).update(DATA).digest();
const digests = { sha256: digest('sha256'), sha512: digest('sha512') };
/** `CN=release` in a name: which certificate a signer means is said there, and no certificate comes along. */
const NAME = Buffer.from('release');

function holds(bytes: Buffer, { publicKey }: CmsKey): boolean {
  const signer = {
    kind: 'key',
    name: 'k',
    file: 'k.pub',
    key: publicKey,
    transparencyLog: 'none',
    format: { kind: 'cms' },
  } as const;
  if (!READER.recognizes(bytes)) return false;
  const read = READER.read(bytes, 'x.p7s');
  return read.ok && CHECK.problem(read.value, signer, { name: 'tool', digests }) === undefined;
}

describe.each<[string, CmsKey, boolean]>([
  ['ECDSA', generateKeyPairSync('ec', { namedCurve: 'P-256' }), false],
  ['RSA', generateKeyPairSync('rsa', { modulusLength: 2048 }), false],
  ['RSA-PSS', generateKeyPairSync('rsa', { modulusLength: 2048 }), true],
  ['RSA-PSS by a key for it alone', generateKeyPairSync('rsa-pss' as 'rsa', { modulusLength: 2048 }), true],
  ['Ed25519', generateKeyPairSync('ed25519'), false],
])('of %s', (_, key, pss) => {
  const bytes = cms(DATA, [
    [key, { pss, certified: null, ...(key.publicKey.asymmetricKeyType === 'ed25519' && { hash: 'sha512' }) }],
  ]);
  const name = bytes.indexOf(NAME);
  /** The version of the whole is 1 or 3; the name is of no use to a key that is pinned. */
  const version = bytes.indexOf(Buffer.from('02010131', 'hex')) + 2;
  const mayChange = (at: number): boolean => at === version || (at > name - 12 && at < name + NAME.length + 36);

  test('no bit can be changed', () => {
    expect(holds(bytes, key)).toBe(true);
    const changed = Array.from({ length: bytes.length * 8 }, (_unused, bit) => bit).filter((bit) => {
      const copy = Buffer.from(bytes);
      copy.writeUInt8(copy.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      return holds(copy, key) && !mayChange(bit >> 3);
    });
    expect(changed.map((bit) => bit >> 3)).toEqual([]);
  });

  test('no byte can be left out', () => {
    const left = [...bytes.keys()].filter((at) => holds(Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]), key));
    expect(left).toEqual([]);
  }); // prettier-ignore
});
