/** The entry of the action `audit-issues`, which keeps issues for what an audit found recalled. */
import { actionsHost } from './host/actions.js';
import { endingSignal, endSoon } from './host/signals.js';
import { CRASHED, failClosed } from './host/startup.js';
import { keepIssues } from './issues/keep-issues.js';
import { useNetworkOf } from './net/network.js';

failClosed(CRASHED, '::error::');
const ended = endingSignal();
useNetworkOf(process.env);
process.exitCode = await keepIssues(actionsHost(), undefined, ended);
endSoon(ended);
