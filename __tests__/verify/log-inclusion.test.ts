/** Is the entry in a log that the trusted root knows, and was the log in use? */
import { describe, expect, jest, test } from '@jest/globals';
import crypto from 'node:crypto';
import {
  altered,
  anyone,
  ARTIFACT,
  check,
  DAY,
  flipped,
  MINUTE,
  proofOf,
  refusalOf,
  rootOf,
} from '../support/checking.ts';
import { canonical, createWorld, type SigningOptions, type WorldOptions } from '../support/sigstore/index.ts';

const world = createWorld();
const roots = [rootOf(world)];
const requirements = { roots, signers: [anyone] };
const away = (by: number) => new Date(world.at.getTime() + by);
const entryOf = (bundle: any) => bundle.verificationMaterial.tlogEntries[0];

describe('inclusion', () => {
  const other = createWorld({ name: 'other' });
  const checkpoint = (change: SigningOptions['alter']) => world.sign(ARTIFACT, { alter: change! });
  test.each<[string, () => any, string]>([
    ['neither promise nor proof', () => world.sign(ARTIFACT, { version: '0.1', promise: true, proof: false }), 'pass'],
    ['a log that nobody knows', () => world.sign(ARTIFACT, { rekor: other.rekorsV1 }), 'TRUST_ROOT_UNKNOWN_ISSUER'],
    [
      'a log that nobody knows beside a known one',
      () => world.sign(ARTIFACT, { rekor: [world.rekorsV1[0]!, other.rekorsV1[0]!] }),
      'TRUST_ROOT_UNKNOWN_ISSUER',
    ],
    ['another root hash', () => checkpoint({ checkpoint: (c) => ({ ...c, root: Buffer.alloc(32) }) }), 'TLOG_INVALID'],
    ['another tree size', () => checkpoint({ checkpoint: (c) => ({ ...c, size: c.size * 16 }) }), 'TLOG_INVALID'],
    ['an empty tree', () => checkpoint({ checkpoint: (c) => ({ ...c, size: 0 }) }), 'TLOG_INVALID'],
    ['a promise for another index', () => checkpoint({ promise: (p) => ({ ...p, logIndex: 7 }) }), 'TLOG_INVALID'],
    ['a promise of another log', () => checkpoint({ promise: (p) => ({ ...p, logID: '00' }) }), 'TLOG_INVALID'],
  ])('%s', (_, make, expected) => {
    expect(check(make(), requirements)).toBe(expected);
  });

  test('the checkpoint of another log, and of the same log for another tree', () => {
    const mine = world.sign(ARTIFACT, { rekor: 'v2' });
    const foreign = other.sign(ARTIFACT, { rekor: 'v2' });
    const later = world.sign('something else', { rekor: 'v2' });
    const v1 = world.sign(ARTIFACT);
    for (const from of [foreign, later, v1]) {
      const swapped = altered(
        mine,
        (b) => (entryOf(b).inclusionProof.checkpoint = entryOf(from.bundle).inclusionProof.checkpoint),
      );
      expect(check(swapped, requirements)).toBe('TLOG_INVALID');
    }
    const whole = altered(
      mine,
      (b) => (b.verificationMaterial.tlogEntries = foreign.bundle.verificationMaterial.tlogEntries),
    );
    expect(check(whole, requirements)).toBe('TRUST_ROOT_UNKNOWN_ISSUER');
    const disguised = altered(mine, (b) => {
      b.verificationMaterial.tlogEntries = structuredClone(foreign.bundle.verificationMaterial.tlogEntries);
      entryOf(b).logId = entryOf(mine.bundle).logId;
    });
    expect(check(disguised, requirements)).toBe('TLOG_INVALID');
  });

  test.each<[string, (proof: any) => void]>([
    ['the root hash of nothing', (proof) => (proof.rootHash = Buffer.alloc(32).toString('base64'))],
    ['one bit of its root hash changed', (proof) => (proof.rootHash = flipped(proof.rootHash, 0))],
    ['a root hash that is cut off', (proof) => (proof.rootHash = proof.rootHash.slice(0, -4))],
    ['a root hash with more behind it', (proof) => (proof.rootHash = `AAAA${String(proof.rootHash)}`)],
    ['no root hash', (proof) => delete proof.rootHash],
    ['a tree that is larger by one', (proof) => (proof.treeSize = String(Number(proof.treeSize) + 1))],
    ['a tree of another form of the number', (proof) => (proof.treeSize = `0${String(proof.treeSize)}`)],
    ['an empty tree', (proof) => (proof.treeSize = '0')],
    ['no size of the tree', (proof) => delete proof.treeSize],
  ])('a proof that states %s than its checkpoint', (_, change) => {
    for (const options of [{}, { rekor: 'v2' }, { version: '0.1', proof: true }] as const) {
      const evidence = world.sign(ARTIFACT, options);
      expect(check(evidence, requirements)).toBe('pass');
      const told = refusalOf(
        altered(evidence, (b) => {
          change(entryOf(b).inclusionProof);
        }),
        requirements,
      );
      expect(told).toMatchObject({ code: 'TLOG_INVALID', message: expect.stringContaining('than its checkpoint') });
    }
  });

  test('a checkpoint whose size is a number in another notation', () => {
    const evidence = world.sign(ARTIFACT, {
      alter: { checkpoint: (c) => ({ ...c, size: `0x${c.size.toString(16)}` as any }) },
    });
    const fitting = altered(
      evidence,
      ({
        verificationMaterial: {
          tlogEntries: [{ inclusionProof: proof }],
        },
      }) => {
        proof.treeSize = proof.checkpoint.envelope.split('\n')[1];
      },
    );
    expect(check(fitting, requirements)).toBe('TLOG_INVALID');
  });

  test.each<[string, (envelope: string) => string]>([
    ['another key hint', (e) => e.replace(/(— \S+ )(\S+)/, (_, name: string, sig: string) => name + flipped(sig, 0))],
    ['another signature', (e) => e.replace(/(— \S+ )(\S+)/, (_, name: string, sig: string) => name + flipped(sig))],
    ['another size', (e) => e.replace(/\n\d+\n/, '\n9\n')],
    ['a size that is not a number', (e) => e.replace(/\n\d+\n/, '\nten\n')],
    ['another name on its first line', (e) => e.replace(/^[^\n]+/, 'evil')],
    ['no signature', (e) => e.slice(0, e.indexOf('\n\n') + 2)],
    ['no separator', (e) => e.replace('\n\n', '\n')],
    ['a short signature', (e) => e.replace(/(— \S+ )(\S+)/, '$1AAAA')],
    ['nothing', () => ''],
    ['a line more', (e) => e.replace('\n\n', '\nextra\n\n')],
  ])('a checkpoint with %s', (_, change) => {
    for (const options of [{}, { rekor: 'v2' as const }]) {
      const evidence = world.sign(ARTIFACT, options);
      const lying = altered(
        evidence,
        (b) => (entryOf(b).inclusionProof.checkpoint.envelope = change(entryOf(b).inclusionProof.checkpoint.envelope)),
      );
      expect(check(lying, requirements)).toBe('TLOG_INVALID');
    }
  });

  test('a checkpoint of a hundred thousand signatures is not verified one by one', () => {
    const evidence = world.sign(ARTIFACT, { rekor: 'v2' });
    const forged = altered(evidence, (b) => {
      const point = entryOf(b).inclusionProof.checkpoint;
      const [note, line = ''] = point.envelope.split('\n\n');
      const wrong = line.replace(/(— \S+ )(\S+)/, (_: string, name: string, sig: string) => name + flipped(sig));
      point.envelope = `${note}\n\n${wrong.repeat(100_000)}${line}`;
    });
    const verifications = jest.spyOn(crypto, 'verify');
    expect(check(forged, requirements)).toBe('TLOG_INVALID');
    expect(verifications.mock.calls.length).toBeLessThan(50);
    verifications.mockRestore();
  });

  test('indexes are told as the decimal numbers that they are, or the entry is refused', () => {
    const evidence = world.sign(ARTIFACT);
    const { logIndex } = evidence.entries[0]!;
    expect(proofOf(evidence, requirements).log?.index).toBe(logIndex);
    const written = (n: number) => [
      `0x${n.toString(16)}`,
      ` ${n}`,
      `${n}\n`,
      `${n}.0`,
      `+${n}`,
      `0${n}`,
      `${n}e0`,
      `-${n}`,
      '',
      '9'.repeat(3_000_000),
    ];
    for (const text of written(Number(logIndex))) {
      expect(
        check(
          altered(evidence, (b) => (entryOf(b).logIndex = text)),
          requirements,
        ),
      ).toBe('TLOG_INVALID');
    }
    for (const text of written(Number(evidence.entries[0]!.inclusionProof!.logIndex))) {
      expect(
        check(
          altered(evidence, (b) => (entryOf(b).inclusionProof.logIndex = text)),
          requirements,
        ),
      ).toBe('TLOG_INVALID');
    }
  });

  test('the same entry twice, and two entries', () => {
    const evidence = world.sign(ARTIFACT);
    expect(
      check(
        altered(evidence, (b) => b.verificationMaterial.tlogEntries.push(entryOf(b))),
        requirements,
      ),
    ).toBe('TLOG_INVALID');
    const reworded = altered(evidence, (b) =>
      b.verificationMaterial.tlogEntries.push({ ...entryOf(b), logIndex: '1' }),
    );
    expect(check(reworded, requirements)).toBe('TLOG_INVALID');
    expect(check(world.sign(ARTIFACT, { rekor: [world.rekorsV1[0]!, world.rekorsV2[0]!] }), requirements)).toBe('pass');
  });
});

describe('the time of the log', () => {
  const period = (from: number, to: number) => ({ validFor: { start: away(from), end: away(to) } });
  test.each<[string, WorldOptions, SigningOptions, string]>([
    ['in use', { rekorV1: period(-DAY, DAY) }, {}, 'pass'],
    ['retired', { rekorV1: period(-9 * DAY, -DAY) }, {}, 'TLOG_INVALID'],
    ['not yet in use', { rekorV1: period(DAY, 9 * DAY) }, {}, 'TLOG_INVALID'],
    // the library does not look at the period of a log that only proves inclusion
    [
      'retired, without a promise',
      { rekorV1: period(-9 * DAY, -DAY) },
      { promise: false, timestamps: [{}] },
      'TLOG_INVALID',
    ],
    ['Rekor v2 in use', { rekorV2: period(-DAY, DAY) }, { rekor: 'v2' }, 'pass'],
    ['Rekor v2 retired', { rekorV2: period(-9 * DAY, -MINUTE) }, { rekor: 'v2' }, 'TLOG_INVALID'],
    ['Rekor v2 not yet in use', { rekorV2: period(MINUTE, DAY) }, { rekor: 'v2' }, 'TLOG_INVALID'],
  ])('%s', (_, options, signing, expected) => {
    const late = createWorld({ at: world.at, ...options });
    expect(check(late.sign(ARTIFACT, signing), { roots: [rootOf(late)] })).toBe(expected);
  });
});

describe('a private log whose name is not its address', () => {
  const named = createWorld({
    rekorV1: { baseUrl: 'https://10.0.0.7:3000', origin: 'rekor.internal - 42' },
    rekorV2: { baseUrl: 'https://10.0.0.7:3001', origin: 'rekor-local' },
  });
  const own = { roots: [rootOf(named)], signers: [anyone] };

  test.each([{}, { rekor: 'v2' as const }])('is believed: %j', (options) => {
    expect(check(named.sign(ARTIFACT, options), own)).toBe('pass');
  });

  test('its namesake with another key is not', () => {
    const namesake = createWorld({ rekorV2: { baseUrl: 'https://10.0.0.7:3001', origin: 'rekor-local' } });
    for (const rekor of [namesake.rekorsV2, namesake.rekorsV1]) {
      expect(check(named.sign(ARTIFACT, { rekor, timestamps: [{}] }), own)).toBe('TRUST_ROOT_UNKNOWN_ISSUER');
    }
    const mine = named.sign(ARTIFACT, { rekor: 'v2' });
    const theirs = named.sign(ARTIFACT, { rekor: namesake.rekorsV2, timestamps: [{}] });
    const disguised = altered(theirs, (b) => (entryOf(b).logId = entryOf(mine.bundle).logId));
    expect(check(disguised, own)).toBe('TLOG_INVALID');
  });

  test('its name on another line of the checkpoint does not make it another log', () => {
    const evidence = named.sign(ARTIFACT, { rekor: 'v2' });
    const renamed = altered(evidence, (b) => {
      const point = entryOf(b).inclusionProof.checkpoint;
      point.envelope = point.envelope.replace('— rekor-local', '— evil');
    });
    expect(refusalOf(renamed, own).code).toBe('TLOG_INVALID');
  });
});

test('what a log hashes is the body as it stands', () => {
  const evidence = world.sign(ARTIFACT);
  const respaced = altered(evidence, (b) => {
    const body = JSON.parse(Buffer.from(entryOf(b).canonicalizedBody, 'base64').toString()) as unknown;
    entryOf(b).canonicalizedBody = Buffer.from(`${canonical(body)} `).toString('base64');
  });
  expect(check(respaced, requirements)).toBe('TLOG_INVALID');
});
