import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { memoryFlags } from '../../src/host/memory.js';

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
