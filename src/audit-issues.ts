/** The entry of the action `audit-issues`, which keeps issues for what an audit found recalled. */
import { actionsHost } from './host/actions.js';
import { CRASHED, failClosed, useProxyOfEnvironment } from './host/startup.js';
import { keepIssues } from './issues/keep-issues.js';

failClosed(CRASHED, '::error::');
await useProxyOfEnvironment();
process.exitCode = await keepIssues(actionsHost());
