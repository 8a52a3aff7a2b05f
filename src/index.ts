/** The action's entry. */
import { actionsHost } from './host/actions.js';
import { endingSignal, endSoon } from './host/signals.js';
import { CRASHED, failClosed } from './host/startup.js';
import { keepMemorySmall } from './host/memory.js';
import { useNetworkOf } from './net/network.js';
import { run } from './run.js';

failClosed(CRASHED, '::error::');
const ended = endingSignal();
useNetworkOf(process.env);
keepMemorySmall();
process.exitCode = await run(actionsHost(), ended);
endSoon(ended);
