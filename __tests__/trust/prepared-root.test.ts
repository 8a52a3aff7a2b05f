/** What is prepared of the built-in roots is what their JSON gives, and each value of it counts. */
import { describe, expect, test } from '@jest/globals';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { plain, preparedText } from '../../scripts/prepared-roots.mjs';
import { instance, type InstanceName } from '../../src/trust/embedded.js';
import { preparedRoot, type PreparedRoot } from '../../src/trust/prepared-root.js';
import { trustRoot, type TrustRoot } from '../../src/trust/trust-root.js';
import { readTrustedRoot } from '../../src/trust/trusted-root-json.js';

const textOf = (file: string): string =>
  readFileSync(new URL(`../../src/trust/embedded/${file}`, import.meta.url), 'utf8');

/** The root as it is read from JSON, as the root of a file is. */
function readJson(name: string): TrustRoot {
  const { trustedRoot } = JSON.parse(textOf(`${name}.json`)) as { trustedRoot: unknown };
  const read = readTrustedRoot(trustedRoot, { name, source: 'embedded', file: `${name} (embedded)` });
  if (!read.ok) throw new Error(read.refusal.message);
  return read.value;
}

const prepared = (name: string): PreparedRoot =>
  (JSON.parse(textOf(`${name}-prepared.json`)) as { root: PreparedRoot }).root;

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** The value in each form in which one text, number or truth value in it differs, or one entry of a list is missing; and where. */
function* changed(value: Json, where = ''): Generator<readonly [where: string, value: Json]> {
  if (typeof value === 'string') {
    yield [where, otherText(value)];
  } else if (typeof value === 'number') yield [where, value - 1];
  else if (typeof value === 'boolean') yield [where, !value];
  else if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) {
      if (typeof one !== 'number') yield [`${where}[${index}] is missing`, value.toSpliced(index, 1)];
      for (const [at, other] of changed(one, `${where}[${index}]`)) yield [at, value.with(index, other)];
    }
  } else if (value !== null) {
    for (const key of Object.keys(value))
      for (const [at, other] of changed(value[key]!, `${where}.${key}`)) yield [at, { ...value, [key]: other }];
  }
}

/** Another text of the same form: a time a second earlier, bytes of which one differs. */
function otherText(text: string): string {
  if (/^[+\d-]+T[\d:.]+Z$/.test(text)) return new Date(Date.parse(text) - 1_000).toISOString();
  const middle = text.length >> 1;
  return text.slice(0, middle) + (text[middle] === 'A' ? 'B' : 'A') + text.slice(middle + 1);
}

describe.each<InstanceName>(['public-good', 'staging'])('%s', (name) => {
  test('is the same root as its JSON gives, to the last byte', async () => {
    const known = (await instance(name)).root();
    if (!known.ok) throw new Error(known.refusal.message);
    const read = readJson(name);
    expect(plain(known.value)).toEqual(plain(read));
    expect(known.value).toEqual(read);
    const all = [...known.value.material.tlogs, ...known.value.material.ctlogs];
    const keys = [...read.material.tlogs, ...read.material.ctlogs].map((one) => one.publicKey);
    expect(all.map(({ publicKey }, index) => publicKey.equals(keys[index]!))).toEqual(keys.map(() => true));
    expect(all.every((log) => log.publicKey === log.publicKey)).toBe(true);
  });

  test('the committed file is what the build makes, and the instance says what the JSON says', async () => {
    const content = JSON.parse(textOf(`${name}.json`)) as { source: { repository: string; signedAt: string } };
    expect(textOf(`${name}-prepared.json`)).toBe(preparedText(name, content, { readTrustedRoot, preparedRoot }));
    const { repository, signedAt } = await instance(name);
    expect([repository, signedAt.toISOString()]).toEqual([content.source.repository, content.source.signedAt]);
  });

  test('where any value of the prepared form differs, so does the root, or it cannot be made', () => {
    const from = { name, source: 'embedded' } as const;
    const right = JSON.stringify(plain(preparedRoot(prepared(name), from)));
    let count = 0;
    for (const [where, other] of changed(prepared(name) as unknown as Json)) {
      count++;
      let made: string | undefined;
      try {
        made = JSON.stringify(plain(preparedRoot(other as unknown as PreparedRoot, from)));
      } catch {
        continue; // A key that cannot be imported.
      }
      expect([where, made === right]).toEqual([where, false]);
    }
    expect(count).toBeGreaterThan(200);
  });
});

test('the build refuses a root of which something else would be prepared', () => {
  const content = JSON.parse(textOf('public-good.json')) as { trustedRoot: { tlogs: unknown[] } };
  const other = (from: PreparedRoot, as: TrustRoot): TrustRoot => {
    const root = preparedRoot(from, as);
    const { publicKey }: { publicKey: KeyObject } = generateKeyPairSync('ed25519');
    const tlogs = root.material.tlogs.map((log) => ({ ...log, publicKey }));
    return trustRoot(as, root.digest, { ...root.material, tlogs });
  };
  expect(() => preparedText('public-good', content, { readTrustedRoot, preparedRoot: other })).toThrow(
    'the root public-good is not what was prepared of it',
  );
  const empty = { ...content, trustedRoot: { ...content.trustedRoot, mediaType: 'text/plain' } };
  expect(() => preparedText('public-good', empty, { readTrustedRoot, preparedRoot })).toThrow('media type');
});
