import { afterAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cachedDataVersionTag, getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { keepMemorySmall, makeRoomFor, memoryFlags } from '../../src/host/memory.js';

afterAll(() => {
  for (const flag of memoryFlags(process.versions.node, 'before')) setFlagsFromString(flag);
});

test.each(['20.19.0', '22.0.0', '24.21.0', process.versions.node])(
  'Node.js %s knows all flags, and says nothing',
  (version) => {
    const flags = memoryFlags(version);
    expect(flags).toHaveLength(2);
    const program = `for (const flag of ${JSON.stringify(flags)}) require('node:v8').setFlagsFromString(flag);`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' });
    expect([status, stdout, stderr]).toEqual([0, '', '']);
  },
);

test.each(['18.20.0', '19.9.0', '25.0.0', '100.0.0', ''])(
  'none for another version, which may not know them: %j',
  (version) => {
    expect(memoryFlags(version)).toEqual([]);
  },
);

test('set back, the flags leave V8 as it was: what it compiled is not refused by the next run', () => {
  const [set, back] = [memoryFlags(process.versions.node), memoryFlags(process.versions.node, 'before')];
  const program = `const v8 = require('node:v8');
    const tag = v8.cachedDataVersionTag();
    for (const flag of ${JSON.stringify(set)}) v8.setFlagsFromString(flag);
    const meanwhile = v8.cachedDataVersionTag();
    for (const flag of ${JSON.stringify(back)}) v8.setFlagsFromString(flag);
    console.log(meanwhile === tag, v8.cachedDataVersionTag() === tag);`;
  expect(spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' }).stdout).toBe('false true\n');
});

const MiB = 1024 * 1024;
const newRoom = () => getHeapSpaceStatistics().find((space) => space.space_name === 'new_space')?.space_size ?? 0;

test('a process whose memory is not kept small gets no room for many files', () => {
  expect(makeRoomFor(100_000)).toBeUndefined();
});

test('many files get room for what each leaves behind, few do not, and the flags are as before', () => {
  keepMemorySmall();
  const tag = cachedDataVersionTag();
  const before = newRoom();
  expect(makeRoomFor(1_999)).toBeUndefined();
  const room = makeRoomFor(2_000);
  // Where it was large enough, it stays as it is.
  if (before < 16 * MiB) expect(room).toBeGreaterThanOrEqual(16 * MiB);
  else expect(room).toBeUndefined();
  expect(newRoom()).toBeGreaterThanOrEqual(16 * MiB);
  expect(makeRoomFor(2_000)).toBeUndefined();
  expect(cachedDataVersionTag()).toBe(tag);
});
