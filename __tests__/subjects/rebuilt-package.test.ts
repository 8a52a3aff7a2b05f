/** A NuGet package to which a signature was added is turned back byte for byte, or it is said why not. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import type { HashAlgorithm } from '../../src/core/model.js';
import fc from 'fast-check';
import { isNuGetPackage } from '../../src/subjects/nuget-name.js';
import { rebuildPackage, type RebuiltPackage } from '../../src/subjects/rebuilt-package.js';
import { zip } from '../support/archives.ts';
import { endOf, nupkg, packageSignature, signPackage, withEnd, type Signing } from '../support/nuget.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();
const signal = new AbortController().signal;

let workspace: Workspace;
beforeEach(() => {
  workspace = createWorkspace();
});
afterEach(() => {
  workspace.remove();
});

const rebuild = (bytes: Buffer, hashed = bytes): Promise<RebuiltPackage | undefined> =>
  rebuildPackage(
    { path: workspace.write('a.nupkg', bytes), shown: 'a.nupkg', sha256: sha256(hashed) },
    ['sha512'],
    signal,
  );

async function problemOf(bytes: Buffer): Promise<string> {
  const found = await rebuild(bytes);
  if (!found || !('refusal' in found)) throw new Error('it was taken apart');
  expect(found.refusal.code).toBe('PACKAGE_ALTERED');
  return `${found.refusal.message} ${found.refusal.actual ?? ''}`;
}

describe('the package before', () => {
  test('is found byte for byte, with each digest that was asked for', async () => {
    const before = nupkg();
    const found = await rebuild(signPackage(before));
    expect(found).toMatchObject({
      entry: '.signature.p7s',
      digests: { sha256: sha256(before), sha512: createHash('sha512').update(before).digest() },
      signature: { by: 'repository', countersigned: false },
    });
  });
  test.each<[Signing, object]>([
    [{ by: 'author' }, { by: 'author', countersigned: false }],
    [
      { by: 'author', countersigned: true },
      { by: 'author', countersigned: true },
    ],
  ])('who signed is told from the signature: %j', async (signing, expected) => {
    expect(await rebuild(signPackage(nupkg(), signing))).toMatchObject({ signature: expected });
  });
  test('has its comment, and the time of the entry is of no account', async () => {
    const plain = nupkg();
    const record = Buffer.concat([plain.subarray(endOf(plain).at), Buffer.from('a comment')]);
    record.writeUInt16LE(9, 20);
    const before = Buffer.concat([plain.subarray(0, endOf(plain).at), record]);
    expect(await rebuild(signPackage(before, { time: 1 }))).toMatchObject({ digests: { sha256: sha256(before) } });
  });
  test('whatever lies in it, and however it is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 400 }), { maxLength: 6 }), async (contents) => {
        const entries = contents.map((content, index) => ({ name: `content/${index}`, content: Buffer.from(content) }));
        const before = zip({ name: 'a.nuspec', content: '<package/>' }, ...entries);
        expect(await rebuild(signPackage(before))).toMatchObject({ digests: { sha256: sha256(before) } });
      }),
      { numRuns: 50 },
    );
  });
  test('is found in a file larger than one piece', async () => {
    const before = nupkg('Acme.Large', '1.0.0', randomBytes(1_500_000).toString('hex'));
    expect(before.length).toBeGreaterThan(1024 * 1024);
    expect(await rebuild(signPackage(before))).toMatchObject({ digests: { sha256: sha256(before) } });
  });
});

test.each([
  ['an unsigned package', nupkg()],
  ['no archive at all', Buffer.from('the bytes of a package\n')],
  ['an empty file', Buffer.alloc(0)],
  ['an unsigned package with data behind it', Buffer.concat([nupkg(), Buffer.from('more')])],
])('%s has nothing to take out', async (_what, bytes) => {
  expect(await rebuild(bytes)).toBeUndefined();
});

describe('what was altered', () => {
  const before = nupkg();
  const signed = signPackage(before);
  const change = (at: number, value: number, bytes = signed): Buffer => {
    const copy = Buffer.from(bytes);
    copy[at] = value;
    return copy;
  };
  const headerAt = signed.lastIndexOf(Buffer.from('504b0102', 'hex'));
  const localAt = signed.readUInt32LE(headerAt + 42);

  test.each<[string, Buffer, RegExp]>([
    ['one byte of a file in it', change(70, 0x2a), /not the package that its signature entry was made for/],
    [
      'an entry that came before the signature was added',
      resigned(nupkg('Acme.Widget', '1.2.3', 'evil')),
      /not the package/,
    ],
    ['a second entry', signPackage(signed), /two signature entries/],
    ['a second entry in another case', signPackage(signed, { name: '.SIGNATURE.P7S' }), /two signature entries/],
    ['an entry in another case', signPackage(before, { name: '.Signature.p7s' }), /is called ".Signature.p7s"/],
    ['an entry under a path', signPackage(before, { name: './.signature.p7s' }), /is called/],
    ['an entry under a path of Windows', signPackage(before, { name: '.\\.signature.p7s' }), /is called/],
    ['a name in UTF-8', signPackage(before, { flags: 0x800 }), /not stored as it is/],
    ['a compressed entry', signPackage(before, { method: 8 }), /not stored as it is/],
    [
      'an extra field',
      signPackage(before, { extra: Buffer.from('0a0000', 'hex') }),
      /fields that signing does not write/,
    ],
    ['attributes', signPackage(before, { attributes: 0x20 }), /fields that signing does not write/],
    ['a wrong checksum', signPackage(before, { checksum: 1 }), /does not fit its checksum/],
    ['data behind the archive', Buffer.concat([signed, Buffer.from('more')]), /data follows the end/],
    ['bytes before the archive', Buffer.concat([Buffer.from('#!/bin/sh\n'), signed]), /bytes were put before/],
    ['bytes before, with offsets that know it', prefixed(signed), /bytes were put before|not stand where/],
    ['an entry in the middle of the directory', reordered(signed), /not the last entry of the directory/],
    ['an entry in the middle of the archive', appended(signed), /not the last entry|another entry lies behind/],
    ['headers that differ', change(localAt + 10, 0x99), /headers of its entry differ/],
    ['a local header of another name', change(localAt + 30, 0x2f), /does not stand where/],
    ['a 64-bit extra field', signPackage(before, { extra: Buffer.from('010000000000', 'hex') }), /64-bit/],
    ['a 64-bit locator', locator(signed), /64-bit|does not end where/],
    ['several disks', change(endOf(signed).at + 4, 1), /part of several/],
    ['a count that is too large', change(endOf(signed).at + 8, 9, change(endOf(signed).at + 10, 9)), /fewer entries/],
    ['a count that is too small', change(endOf(signed).at + 8, 1, change(endOf(signed).at + 10, 1)), /more entries/],
    [
      'a signature that is none',
      signPackage(before, { signature: Buffer.from('not DER') }),
      /its signature cannot be read/,
    ],
    ['an empty signature', signPackage(before, { signature: Buffer.alloc(0) }), /its signature cannot be read/],
    [
      'a signature over something else',
      signPackage(before, { content: 'Version:2\n\n' }),
      /not the digest of a package/,
    ],
    [
      'a signature with bytes behind it',
      signPackage(before, { signature: Buffer.concat([packageSignature(before), Buffer.from([0])]) }),
      /cannot be read/,
    ],
    [
      'a signature of more than its bound',
      signPackage(before, { signature: Buffer.alloc(1024 * 1024 + 1) }),
      /more than 1048576 bytes/,
    ],
  ])('%s is said', async (_what, bytes, expected) => {
    expect(await problemOf(bytes)).toMatch(expected);
  });
  test('no change of one byte is taken for the package before, and none brings the reader down', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(signed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const bytes = change(at, (signed[at] ?? 0) ^ mask);
        const found = await rebuild(bytes);
        if (found && 'digests' in found) expect(found.digests.sha256).toEqual(sha256(before));
      }),
      { numRuns: 400 },
    );
  });
  test('a file that was another when it was hashed is refused', async () => {
    expect(await rebuild(signed, before)).toMatchObject({ refusal: { code: 'UNSAFE_PATH' } });
  });

  /** Another package with the signature of this one. */
  function resigned(other: Buffer): Buffer {
    return signPackage(other, { signature: packageSignature(before) });
  }
  function prefixed(bytes: Buffer): Buffer {
    const prefix = Buffer.from('#!/bin/sh\n');
    const { at, entries, size, start } = endOf(bytes);
    const copy = Buffer.from(bytes);
    for (let position = start; position < at;) {
      copy.writeUInt32LE(copy.readUInt32LE(position + 42) + prefix.length, position + 42);
      position += 46 + copy.readUInt16LE(position + 28) + copy.readUInt16LE(position + 30);
    }
    const body = Buffer.concat([prefix, copy.subarray(0, at)]);
    return withEnd(body, bytes.subarray(at), { entries, size, start: start + prefix.length });
  }
  /** The header of the signature first. */
  function reordered(bytes: Buffer): Buffer {
    const { at, start } = endOf(bytes);
    const last = bytes.subarray(headerAt, at);
    return Buffer.concat([bytes.subarray(0, start), last, bytes.subarray(start, headerAt), bytes.subarray(at)]);
  }
  /** One more entry behind the signature, as an archiver adds it. */
  function appended(bytes: Buffer): Buffer {
    return signPackage(bytes, { name: 'evil.dll', signature: Buffer.from('MZ evil') });
  }
  function locator(bytes: Buffer): Buffer {
    const { at } = endOf(bytes);
    const mark = Buffer.concat([Buffer.from('504b0607', 'hex'), Buffer.alloc(16)]);
    return Buffer.concat([bytes.subarray(0, at), mark, bytes.subarray(at)]);
  }
});

test.each([
  ['a.nupkg', true],
  ['dir/A.NUPKG', true],
  ['a.nupkg.zip', false],
  ['a.snupkg', false],
])('%s is taken for a package: %s', (name, expected) => {
  expect(isNuGetPackage(name)).toBe(expected);
});

test('structure that was read of other bytes than those that were hashed is refused', async () => {
  const signed = signPackage(nupkg());
  const path = workspace.write('a.nupkg', signed);
  const entry = signed.indexOf(Buffer.from('.signature.p7s'));
  const other = Buffer.from(signed);
  // A byte of the entry itself: what is kept of the archive stays the same.
  other[entry + 20]! ^= 1;
  const before = rebuildPackage({ path, shown: 'a.nupkg', sha256: sha256(signed) }, ['sha512'], signal);
  expect(await before).toHaveProperty('digests');
  // The file changes when its structure was read, and what was hashed before is what it has then.
  const changing = Object.assign([] as HashAlgorithm[], {
    *[Symbol.iterator](): Generator<HashAlgorithm> {
      workspace.write('a.nupkg', other);
      yield 'sha512';
    },
  });
  const raced = await rebuildPackage({ path, shown: 'a.nupkg', sha256: sha256(other) }, changing, signal);
  expect(raced).toMatchObject({ refusal: { code: 'UNSAFE_PATH' } });
});
