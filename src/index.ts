/** The action's entry. */
import { actionsHost } from './host/actions.js';
import { CRASHED, failClosed, useProxyOfEnvironment } from './host/startup.js';
import { run } from './run.js';

failClosed(CRASHED, '::error::');
await useProxyOfEnvironment();
process.exitCode = await run(actionsHost());
