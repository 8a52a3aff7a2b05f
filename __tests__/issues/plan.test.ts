import { describe, expect, test } from '@jest/globals';
import { readAuditReport, type AuditReport } from '../../src/issues/audit-report.js';
import { readMarker } from '../../src/issues/marker.js';
import { planIssues, type IssueAction, type ListedIssue } from '../../src/issues/plan.js';
import { MAX_ISSUES_OPENED } from '../../src/core/issue-limits.js';
import { auditReport, BOT, clearRow, failedRow, listed, OPTIONS, recalledRow, type SampleList } from './sample.ts';

const APP = 'ghcr.io/acme/app@sha256:' + 'ab'.repeat(32);
const FIVE: SampleList = { serial: 5, issuedAt: '2026-11-20T00:00:00.000Z' };
const SIX: SampleList = { serial: 6, issuedAt: '2026-11-21T00:00:00.000Z' };

function read(rows: readonly object[], changes: object = {}): AuditReport {
  const result = readAuditReport(auditReport(rows, changes));
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}

const plan = (rows: readonly object[], issues: readonly ListedIssue[] = [], changes: object = {}) =>
  planIssues(read(rows, changes), issues, OPTIONS);

/** The issue that a first run would open for APP, as the API lists it afterwards. */
function opened(recall: object = {}, list: SampleList | undefined = FIVE): ListedIssue {
  const [action] = plan([recalledRow(APP, recall, list)]).actions;
  if (action?.do !== 'open') throw new Error('no issue');
  return listed({ title: action.title, body: action.body });
}

const what = (actions: readonly IssueAction[]): readonly string[] =>
  actions.map((action) => (action.do === 'open' ? 'open' : `${action.do} ${action.number}`));

describe('a recalled thing', () => {
  test('gets an issue, and nothing is done where nothing changed', () => {
    expect(what(plan([recalledRow(APP, {}, FIVE)]).actions)).toEqual(['open']);
    const again = plan([recalledRow(APP, {}, FIVE)], [opened()]);
    expect(again).toMatchObject({ actions: [], warnings: [], recalled: 1 });
  });

  test('gets one issue, whatever the number of its rows', () => {
    expect(plan([recalledRow(APP), recalledRow(APP), recalledRow('other')]).actions).toHaveLength(2);
  });

  test.each<[string, object, SampleList]>([
    ['another reason', { reason: 'worse than thought' }, FIVE],
    ['a version to move to', { fixedIn: 'v1.2.4' }, FIVE],
    ['a newer list', {}, SIX],
  ])('has its issue updated with %s', (_, recall, list) => {
    expect(what(plan([recalledRow(APP, recall, list)], [opened()]).actions)).toEqual(['update 7']);
  });

  test('keeps the newest list that it has seen, so that an older one can lift nothing', () => {
    const [update] = plan([recalledRow(APP, {}, SIX)], [opened()]).actions;
    const newer = listed({ body: update!.body });
    const back = plan([recalledRow(APP, {}, FIVE)], [newer]).actions;
    expect(back).toEqual([]);
    expect(plan([clearRow(APP, { ...FIVE, issuedAt: '2026-11-20T12:00:00.000Z' })], [newer]).actions).toEqual([]);
  });

  test('takes the list from other rows where the refusal names none', () => {
    const [action] = plan([recalledRow(APP), clearRow('other', FIVE)]).actions;
    expect(readMarker(action!.body)?.marker.list).toMatchObject({ serial: 5 });
    const two = plan([recalledRow(APP), clearRow('a', FIVE), clearRow('b', { ...FIVE, file: 'else.json' })]).actions;
    expect(readMarker(two[0]!.body)?.marker.list).toBeUndefined();
  });

  test('is found among the other refusals of a check too', () => {
    const row = { ...recalledRow(APP) } as { checks: any[] };
    const [check] = row.checks;
    row.checks = [{ check: 'revocation', status: 'error', code: 'NETWORK', others: [check] }];
    expect(what(plan([row]).actions)).toEqual(['open']);
  });

  test('beyond the cap has to wait for the next run, and that is told', () => {
    const rows = Array.from({ length: MAX_ISSUES_OPENED + 3 }, (_, index) => recalledRow(`app-${index}`));
    const { actions, unopened, recalled } = plan(rows);
    expect([actions.length, unopened, recalled]).toEqual([MAX_ISSUES_OPENED, 3, MAX_ISSUES_OPENED + 3]);
  });
});

describe('issues that are not ours', () => {
  test.each<[string, Partial<ListedIssue>]>([
    ['a stranger copied the marker', { author: 'mallory' }],
    ['a stranger has a name like the bot', { author: 'github-actions' }],
    ['another bot', { author: 'dependabot[bot]' }],
    ['the account is gone', { author: '' }],
    ['a pull request', { isPullRequest: true }],
  ])('are left alone: %s', (_, changes) => {
    const foreign = { ...opened(), ...changes };
    expect(what(plan([recalledRow(APP, { reason: 'new' }, FIVE)], [foreign]).actions)).toEqual(['open']);
    expect(plan([clearRow(APP, SIX)], [foreign])).toMatchObject({ actions: [], warnings: [] });
  });

  test.each<[string, (body: string) => string]>([
    ['after other text', (body) => `Look:\n${body}`],
    ['after a blank', (body) => ` ${body}`],
    ['of another version', (body) => body.replace(':v1 ', ':v2 ')],
    ['with a time that is none', (body) => body.replace('2026-11-20T', '2026-13-20T')],
    ['cut short', (body) => body.replace(/ content=[0-9a-f]+ -->/, ' -->')],
    ['in a fence', (body) => '```\n' + body],
  ])('a marker %s counts for nothing', (_, change) => {
    const issue = opened();
    const changed = change(issue.body);
    expect(changed).not.toBe(issue.body);
    expect(readMarker(changed)).toBeUndefined();
    expect(plan([clearRow(APP, SIX)], [{ ...issue, body: changed }]).actions).toEqual([]);
  });

  test('carriage returns of an edit by hand do not hide ours', () => {
    const issue = opened();
    const edited = { ...issue, body: issue.body.replaceAll('\n', '\r\n') };
    expect(plan([recalledRow(APP, {}, FIVE)], [edited]).actions).toEqual([]);
    expect(what(plan([clearRow(APP, SIX)], [edited]).actions)).toEqual(['close 7']);
  });
});

describe('closing', () => {
  test('on a signed list that is newer and names it no more', () => {
    const [action] = plan([clearRow(APP, SIX)], [opened()]).actions;
    expect(action).toMatchObject({ do: 'close', number: 7 });
    expect(action!.body).toContain('Lifted');
    expect(readMarker(action!.body)?.marker).toMatchObject({ state: 'lifted', list: { serial: 6 } });
    // what was recalled stays readable
    expect(action!.body).toContain('a key leaked');
  });

  test('by time where a list has no serial', () => {
    const issue = opened({}, { issuedAt: FIVE.issuedAt! });
    expect(what(plan([clearRow(APP, { issuedAt: SIX.issuedAt! })], [issue]).actions)).toEqual(['close 7']);
    expect(plan([clearRow(APP, { issuedAt: FIVE.issuedAt! })], [issue]).actions).toEqual([]);
    expect(plan([clearRow(APP, {})], [issue]).actions).toEqual([]);
  });

  test('the serial decides, not the time, where both have one', () => {
    const rows = [clearRow(APP, { serial: 5, issuedAt: SIX.issuedAt! })];
    expect(plan(rows, [opened()]).actions).toEqual([]);
    expect(plan([clearRow(APP, { serial: 4, issuedAt: SIX.issuedAt! })], [opened()]).actions).toEqual([]);
  });

  test.each<[string, readonly object[], object, RegExp]>([
    ['the same list', [clearRow(APP, FIVE)], {}, /not newer/],
    ['an older list', [clearRow(APP, { serial: 4 })], {}, /not newer/],
    ['a list of another place', [clearRow(APP, { ...SIX, file: 'other.json' })], {}, /not newer/],
    ['a list without signature', [clearRow(APP, { ...SIX, signed: false })], {}, /signature held/],
    ['a row whose list was refused', [failedRow(APP, 'fail', 'REVOCATIONS_UNTRUSTED')], {}, /REVOCATIONS_UNTRUSTED/],
    [
      'a list that is stale',
      [clearRow(APP, SIX), failedRow('x', 'warning', 'REVOCATIONS_STALE')],
      {},
      /REVOCATIONS_STALE/,
    ],
    [
      'a warning about the list',
      [clearRow(APP, SIX)],
      { warnings: [{ code: 'REVOCATIONS_STALE', message: '' }] },
      /STALE/,
    ],
    [
      'another row that could not be looked at',
      [clearRow(APP, SIX), failedRow('x', 'error', 'NETWORK')],
      {},
      /could not look/,
    ],
    ['a run that could not look', [clearRow(APP, SIX)], { result: 'error' }, /could not look/],
    ['a run with a waiver', [clearRow(APP, SIX)], { result: 'waived' }, /waived/],
    ['a row without a look', [{ ...clearRow(APP, SIX), checks: [] }], {}, /signature held/],
    [
      'a look that was waived',
      [{ ...clearRow(APP, SIX), checks: [{ check: 'revocation', status: 'waived', reason: '' }] }],
      {},
      /waived/,
    ],
    ['an empty report', [], {}, /looked at nothing/],
    [
      'two rows of which one is not clear',
      [clearRow(APP, SIX), { ...clearRow(APP, SIX), checks: [] }],
      {},
      /signature held/,
    ],
  ])('never on %s', (_, rows, changes, why) => {
    const { actions, warnings } = plan(rows, [opened()], changes);
    expect(actions).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(why)]);
  });

  test('never where the list that recalled it is not known', () => {
    const [action] = plan([recalledRow(APP)]).actions;
    const { actions, warnings } = plan([clearRow(APP, SIX)], [listed({ body: action!.body })]);
    expect([actions, warnings]).toEqual([[], [expect.stringMatching(/is not known/)]]);
  });

  test('closes every open issue of the thing, and none of another', () => {
    const issues = [opened(), { ...opened(), number: 9 }, { ...opened(), number: 3, state: 'closed' as const }];
    expect(what(plan([clearRow(APP, SIX)], issues).actions)).toEqual(['close 7', 'close 9']);
    expect(plan([clearRow('other', SIX)], [{ ...opened(), state: 'closed' }]).actions).toEqual([]);
  });
});

describe('what is no longer deployed', () => {
  const gone = [clearRow('other', SIX)];

  test('gets a note once, stays open, and loses the note when it is back', () => {
    const [note] = plan(gone, [opened()]).actions;
    expect(note).toMatchObject({ do: 'note', number: 7 });
    const noted = listed({ body: note!.body });
    expect(plan(gone, [noted])).toMatchObject({ actions: [], warnings: [expect.stringMatching(/no longer deployed/)] });
    const [back] = plan([recalledRow(APP, {}, FIVE)], [noted]).actions;
    expect(back).toMatchObject({ do: 'update', body: opened().body });
    const [closed] = plan([clearRow(APP, SIX)], [noted]).actions;
    expect(closed!.do).toBe('close');
    expect(closed!.body.match(/^> /gm)).toHaveLength(1);
  });

  test('gets none where the report is not conclusive', () => {
    expect(plan(gone, [opened()], { result: 'error' }).actions).toEqual([]);
  });
});

describe('a closed issue', () => {
  test('that was closed by hand is left so, until the recall changes', () => {
    const closed = { ...opened(), state: 'closed' as const };
    expect(plan([recalledRow(APP, {}, SIX)], [closed])).toMatchObject({
      actions: [],
      warnings: [expect.stringMatching(/by hand/)],
    });
    expect(what(plan([recalledRow(APP, { reason: 'it is worse' }, SIX)], [closed]).actions)).toEqual(['reopen 7']);
  });

  test('that a newer list had lifted is opened again', () => {
    const [lifted] = plan([clearRow(APP, SIX)], [opened()]).actions;
    const closed = listed({ body: lifted!.body, state: 'closed' });
    const [again] = plan([recalledRow(APP, {}, { serial: 7 })], [closed]).actions;
    expect(again).toMatchObject({ do: 'reopen', number: 7 });
    expect(again!.body).not.toContain('Lifted');
  });

  test('does not stand before an open one; of several open ones the oldest is kept', () => {
    const issues = [9, 8].map((number) => ({ ...opened(), number }));
    const rows = [recalledRow(APP, { reason: 'new' }, FIVE)];
    const { actions, warnings } = plan(rows, [{ ...opened(), number: 2, state: 'closed' }, ...issues]);
    expect(what(actions)).toEqual(['update 8']);
    expect(warnings).toEqual([expect.stringMatching(/issue 9 .* issue 8/)]);
  });
});

test('the author is the one that is asked for', () => {
  const mine = { ...opened(), author: 'acme-auditor[bot]' };
  const report = read([clearRow(APP, SIX)]);
  expect(planIssues(report, [mine], { ...OPTIONS, author: 'acme-auditor[bot]' }).actions).toHaveLength(1);
  expect(planIssues(report, [mine], { ...OPTIONS, author: BOT }).actions).toHaveLength(0);
});
