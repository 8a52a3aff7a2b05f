/** The action's post step: hashes again what a run with `recheck` verified. */
import { actionsHost } from './host/actions.js';
import { endingSignal, endSoon } from './host/signals.js';
import { failClosed } from './host/startup.js';
import { runPost } from './handover/run-post.js';

failClosed(1, '::error::');
const ended = endingSignal();
process.exitCode = await runPost(actionsHost(), ended);
endSoon(ended);
