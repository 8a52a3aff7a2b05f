/** The action's entry. */
import { actionsHost } from './host/actions.js';
import { CRASHED, failClosed } from './host/startup.js';
import { useNetworkOf } from './net/network.js';
import { run } from './run.js';

failClosed(CRASHED, '::error::');
useNetworkOf(process.env);
process.exitCode = await run(actionsHost());
