/** The entry of the action `audit-issues`, which keeps issues for what an audit found recalled. */
import { actionsHost } from './host/actions.js';
import { CRASHED, failClosed } from './host/startup.js';
import { keepIssues } from './issues/keep-issues.js';
import { useNetworkOf } from './net/network.js';

failClosed(CRASHED, '::error::');
useNetworkOf(process.env);
process.exitCode = await keepIssues(actionsHost());
