/** Checkpoints: what the log itself has signed, in one form. */
import { describe, expect, test } from '@jest/globals';
import { readSignedCheckpoint } from '../../src/verify/sigstore/checkpoint.ts';
import { rootOf } from '../support/checking.ts';
import { noteSigner, signCheckpoint, type Checkpoint, type NoteSigner } from '../support/sigstore/checkpoint.ts';
import { createWorld, makeKeys } from '../support/sigstore/index.ts';

const world = createWorld();
const [log] = world.rekorsV2;
if (!log) throw new Error('this world has no log');
const logs = rootOf(world).material.tlogs.filter(({ logID }) => logID.equals(log.logId));
const origin = new URL(log.baseUrl).host;
const own: NoteSigner = { name: origin, hint: log.logId.subarray(0, 4), keys: log.keys };
const witness = noteSigner('witness.test', makeKeys('Ed25519'));
const plain: Checkpoint = { origin, size: 7, root: Buffer.alloc(32, 1), extra: [] };

/** `read`, or what is wrong; the note may be rewritten before it is signed, the whole after it. */
const told = (checkpoint: Checkpoint, signers: readonly NoteSigner[], change = (text: string) => text) => {
  const found = readSignedCheckpoint({ envelope: change(signCheckpoint(checkpoint, signers)) }, logs);
  return typeof found === 'string' ? found : 'read';
};

test('what it says', () => {
  expect(readSignedCheckpoint({ envelope: signCheckpoint(plain, [own]) }, logs)).toEqual({
    size: 7n,
    rootHash: plain.root,
  });
  expect(told({ ...plain, extra: ['more'] }, [own])).toBe('read');
  expect(told(plain, [witness, own])).toBe('read');
  // a name that is not the URL's: the key is bound by the hint, the name by the checkpoint
  expect(told({ ...plain, origin: 'private - 42' }, [{ ...own, name: 'private' }])).toBe('read');
});

describe('refused', () => {
  test.each<[string, Checkpoint, readonly NoteSigner[], string]>([
    ['nobody has signed', plain, [], 'a signature of its checkpoint is malformed'],
    ['a witness alone', plain, [witness], 'its checkpoint is not signed by the log'],
    ['another key', plain, [{ ...own, keys: makeKeys('Ed25519') }], 'its checkpoint is not signed by the log'],
    ['another hint', plain, [{ ...own, hint: Buffer.alloc(4) }], 'its checkpoint is not signed by the log'],
    ['another name', plain, [{ ...own, name: 'evil.test' }], 'its checkpoint is not signed by the log'],
    ['a part of the name', plain, [{ ...own, name: origin.slice(1) }], 'its checkpoint is not signed by the log'],
    ['a size that is none', { ...plain, size: -1 }, [own], 'its checkpoint is malformed'],
    ['a size that is written otherwise', { ...plain, size: '07' as never }, [own], 'its checkpoint is malformed'],
    ['a short hash', { ...plain, root: Buffer.alloc(31) }, [own], 'its checkpoint is malformed'],
  ])('%s', (_, checkpoint, signers, expected) => {
    expect(told(checkpoint, signers)).toBe(expected);
  });

  test.each<[string, (text: string) => string]>([
    ['another size', (text) => text.replace('\n7\n', '\n8\n')],
    ['another line', (text) => text.replace('\n\n', '\nmore\n\n')],
    ['no end of the last line', (text) => text.slice(0, -1)],
    ['an empty line behind it', (text) => `${text}\n`],
    ['other text among the signatures', (text) => `${text}hello\n`],
    ['a hyphen for the dash', (text) => text.replace('\u2014', '-')],
    ['no base64', (text) => text.replace(/=*\n$/, '!\n')],
    ['no signatures', (text) => text.slice(0, text.indexOf('\n\n') + 1)],
    ['nothing', () => ''],
  ])('%s', (_, change) => {
    expect(told(plain, [own], change)).not.toBe('read');
  });
});
