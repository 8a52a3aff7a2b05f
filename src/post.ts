/** The action's post step: hashes again what a run with `recheck` verified. */
import { actionsHost } from './host/actions.js';
import { failClosed } from './host/startup.js';
import { runPost } from './handover/run-post.js';

failClosed(1, '::error::');
process.exitCode = await runPost(actionsHost());
