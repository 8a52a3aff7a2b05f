/** The action's entry. */
import { actionsHost } from './host/actions.js';
import { CRASHED, failClosed, useProxyOfEnvironment } from './host/startup.js';
import { endingSignal, endSoon } from './host/signals.js';
import { run } from './run.js';

failClosed(CRASHED, '::error::');
const ended = endingSignal();
await useProxyOfEnvironment();
process.exitCode = await run(actionsHost(), ended);
endSoon(ended);
