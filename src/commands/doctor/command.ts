/** `signature-gate doctor`: what this machine has that a run needs. Nothing secret is printed: tokens are named. */
import { jsonText, type Console } from '../../host/console.js';
import type { CommandLine } from '../command-line.js';
import { lookAtClock, lookAtGh, lookAtGitHub } from './asked.js';
import type { Finding } from './finding.js';
import { lookAtEnvironment, lookAtNode, lookAtRoots } from './known.js';

const [FINE, IN_THE_WAY] = [0, 1];

const MARKS: Readonly<Record<Finding['state'], string>> = { good: '✓', note: '·', bad: '✗', unknown: '?' };

export async function run({ values }: CommandLine, console: Console): Promise<number> {
  const offline = values.has('offline');
  const findings: readonly Finding[] = [
    lookAtNode(console),
    ...(await lookAtRoots(console)),
    ...(await lookAtEnvironment(console)),
    await lookAtGh(console),
    ...(offline ? [] : [await lookAtClock(console), await lookAtGitHub(console)]),
  ];
  if (values.get('format') === 'json') console.out(jsonText({ findings }));
  else console.out(findings.map(({ what, state, text }) => `${MARKS[state]} ${what.padEnd(20)}${text}`).join('\n'));
  return findings.some(({ state }) => state === 'bad') ? IN_THE_WAY : FINE;
}
