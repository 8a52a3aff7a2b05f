/** What `convert` makes of command lines, as a step and as a policy file: both must require the same. */
import { expect } from '@jest/globals';
import { parseCommandLine } from '../../src/commands/command-line.js';
import { run } from '../../src/commands/convert/command.js';
import { ELSEWHERE, givenBy } from '../../src/commands/convert/compiles.js';
import { convert } from '../../src/commands/convert/convert.js';
import type { Draft } from '../../src/commands/convert/draft.js';
import { policyFile } from '../../src/commands/convert/policy-file.js';
import { NotUnderstood, readScript, readWords } from '../../src/commands/convert/shell.js';
import { notInStep } from '../../src/commands/convert/step.js';
import type { Variable } from '../../src/commands/convert/variables.js';
import { commandNamed } from '../../src/commands/table.js';
import { compile } from '../../src/policy/compile/compile.js';
import { policyFromBytes } from '../../src/policy/from-file.js';
import { comparable } from '../../src/policy/from-inputs.js';
import { statedByInputs } from '../../src/policy/inputs/call-document.js';
import { UNSET } from '../../src/policy/inputs/inputs.js';
import type { GivenInputs } from '../../src/policy/inputs/read-inputs.js';
import { keptConsole } from './console.ts';

/** Runs `convert`; of whatever it converts, the policy file is compared with the inputs. */
export async function runConvert(args: readonly string[], input = '') {
  const console = keptConsole(input);
  const spec = commandNamed('convert');
  const line = parseCommandLine(args, spec?.flags ?? [], spec?.stops);
  expect(line.problems).toEqual([]);
  const code = await run(line, console);
  await expectSameOf(line.positional, input);
  return { code, ...console.printed };
}

/** @returns how many policy files were compared */
export async function expectSameOf(words: readonly string[], input = ''): Promise<number> {
  const conversion = await understood(words, input);
  let compared = 0;
  for (const draft of conversion?.drafts ?? [])
    if (await isSame(draft, conversion?.variables ?? new Map<string, never>())) compared += 1;
  return compared;
}

async function understood(words: readonly string[], input: string) {
  const [only = ''] = words;
  try {
    return await convert(words.length > 1 ? readWords(words) : readScript(only === '-' ? input : only));
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

/** False where there is no file: that what was lost on the way, or what only a step can bring along. */
async function isSame(draft: Draft, variables: ReadonlyMap<string, Variable>): Promise<boolean> {
  const wasLost = draft.notes.some(({ kind }) => kind === 'lost');
  const text = await policyFile(draft, variables);
  if (text === undefined) {
    const unset = [...draft.inputs.values()].flat().includes(UNSET);
    expect({ notes: draft.notes, excused: wasLost || unset || draft.pinned.length > 0 }).toMatchObject({
      excused: true,
    });
    return false;
  }
  const given = givenBy(draft, variables, notInStep(draft) === undefined ? 'actions' : 'terminal');
  const { policy } = await compile(statedByInputs(given, { claims: draft.claims }), given, ELSEWHERE);
  const again = await policyFromBytes(Buffer.from(text), 'policy.yml', besideOf(text, given), ELSEWHERE);
  expect(comparable(again.policy)).toBe(comparable(policy));
  return true;
}

/** What the comments of a file say that must stand beside it, and nothing else. */
function besideOf(text: string, given: GivenInputs): GivenInputs {
  const named = (comment: string, pattern: RegExp): readonly string[] => {
    const line = text.split('\n').find((one) => one.startsWith(comment)) ?? '';
    return [...line.matchAll(pattern)].map(([, name = '']) => name);
  };
  const open = named('# Needs: ', /--var ([a-z0-9-]+)=VALUE/g);
  const beside = named('# Give beside the policy: ', /--([a-z0-9-]+)/g);
  const samples = [...(given.var ?? [])].filter(([name]) => open.includes(name));
  return {
    ...Object.fromEntries(Object.entries(given).filter(([name]) => beside.includes(name))),
    ...(samples.length > 0 && { var: new Map(samples) }),
  };
}
