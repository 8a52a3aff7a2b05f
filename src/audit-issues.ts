/** The entry of the action `audit-issues`, which keeps issues for what an audit found recalled. */
import { actionsHost } from './host/actions.js';
import { endingSignal, endSoon } from './host/signals.js';
import { CRASHED, failClosed } from './host/startup.js';
import { keepIssues } from './issues/keep-issues.js';
import { useNetworkOf } from './net/network.js';
import { hearWaits } from './net/waiting.js';

failClosed(CRASHED, '::error::');
const ended = endingSignal();
useNetworkOf(process.env);
const host = actionsHost();
hearWaits((text) => {
  host.progress(text);
});
process.exitCode = await keepIssues(host, undefined, ended);
endSoon(ended);
