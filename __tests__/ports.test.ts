/** Which rooms may know the host: what runs below takes narrow ports of core/ports.ts, and never imports from host/. */
import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(import.meta.dirname, '..', 'src');
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(SRC, name), 'utf8') }));
const importing = (pattern: RegExp): readonly string[] =>
  sources.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

/** The faces, and the commands beside `verify`, which are faces of the terminal. */
const FACES = /^(?:(?:index|cli|post|audit-issues)\.ts$|commands\/)/;

test('the room of hosts is imported by the faces, by itself, and for the number of a process', () => {
  const found = importing(/from '(?:\.\.?\/)+host\//).filter((name) => !FACES.test(name) && !name.startsWith('host/'));
  expect(found).toEqual(['install/leftovers.ts']);
});

test('no check, no client of a server and no installation takes the whole host', () => {
  const below =
    /^(?:evidence|files|formats|gate|github|keyserver|model|net|packages|registry|rekor|revocations|subjects|trust|tuf|verify)\//;
  const found = importing(/core\/host\.js'/);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((name) => below.test(name))).toEqual([]);
});
