/**
 * What is to be done with the issues, from the report and from the issues that are there. Pure: nothing is asked or changed.
 *
 * An issue belongs to a thing where the marker in its first line says so and where its author is the one that this program
 * writes as: anybody can copy a marker, nobody else can write as that bot.
 */
import { MAX_ISSUES_OPENED } from '../core/issue-limits.js';
import type { AuditedThing, AuditReport } from './audit-report.js';
import { isNewer, latest, type ListOrder } from './list-facts.js';
import { keyOf, readMarker, type Marker } from './marker.js';
import { notedBody, recalledIssue, recallsHash } from './render.js';

/** An issue or a pull request of the repository, as the API lists it. */
export interface ListedIssue {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly author: string;
  readonly title: string;
  readonly body: string;
  readonly isPullRequest: boolean;
}

export type IssueAction =
  | { readonly do: 'open'; readonly key: string; readonly title: string; readonly body: string }
  | {
      readonly do: 'update' | 'reopen';
      readonly number: number;
      readonly key: string;
      readonly title: string;
      readonly body: string;
    }
  | { readonly do: 'note'; readonly number: number; readonly key: string; readonly body: string }
  | { readonly do: 'close'; readonly number: number; readonly key: string; readonly body: string };

export interface Plan {
  readonly actions: readonly IssueAction[];
  /** Sentences on what was left as it is, and why. Their texts are plain. */
  readonly warnings: readonly string[];
  /** Things under a recall. */
  readonly recalled: number;
  /** Issues that are not opened since `MAX_ISSUES_OPENED` are. */
  readonly unopened: number;
}

export interface PlanOptions {
  /** The login that issues are written as: `github-actions[bot]`. */
  readonly author: string;
  readonly runUrl: string;
}

interface OwnIssue extends ListedIssue {
  readonly marker: Marker;
  readonly rest: string;
}

interface Step {
  readonly actions?: readonly IssueAction[];
  readonly warnings?: readonly string[];
}

/** Everything that one report asks for, in the order of the report. */
export function planIssues(report: AuditReport, listed: readonly ListedIssue[], options: PlanOptions): Plan {
  const own = ownIssues(listed, options.author);
  const recalled = report.things.filter(({ recalls }) => recalls.length > 0);
  const known = knownList(report);
  const steps = [
    ...recalled.map((thing) => forRecalled(thing, own.get(keyOf(thing)) ?? [], known, options)),
    ...unrecalled(report, own).map(([issue, thing]) => forUnrecalled(report, issue, thing, options)),
  ];
  const actions = steps.flatMap((step) => step.actions ?? []);
  const opened = actions.filter((action) => action.do === 'open');
  const beyond = new Set(opened.slice(MAX_ISSUES_OPENED));
  return {
    actions: actions.filter((action) => action.do !== 'open' || !beyond.has(action)),
    warnings: steps.flatMap((step) => step.warnings ?? []),
    recalled: recalled.length,
    unopened: beyond.size,
  };
}

/** The issues of this program by key, those that are open first, the oldest of them at the front. */
function ownIssues(listed: readonly ListedIssue[], author: string): ReadonlyMap<string, readonly OwnIssue[]> {
  const own = new Map<string, OwnIssue[]>();
  for (const issue of listed) {
    if (issue.isPullRequest || issue.author !== author) continue;
    const read = readMarker(issue.body);
    if (read === undefined) continue;
    const same = own.get(read.marker.key) ?? [];
    own.set(read.marker.key, [...same, { ...issue, ...read }]);
  }
  for (const [key, issues] of own) own.set(key, issues.sort(byStateAndNumber));
  return own;
}

/** Of closed ones the latest counts: it is the one that people remember. */
function byStateAndNumber(a: OwnIssue, b: OwnIssue): number {
  if (a.state !== b.state) return a.state === 'open' ? -1 : 1;
  return a.state === 'open' ? a.number - b.number : b.number - a.number;
}

/** Where a refusal does not say which list it is from, and the whole report knows of one only, it is that. */
function knownList(report: AuditReport): ListOrder | undefined {
  const lists = report.things.flatMap(({ lists: found }) => found);
  return new Set(lists.map(({ place }) => place)).size === 1 ? newestOf(lists) : undefined;
}

function newestOf(lists: readonly ListOrder[]): ListOrder | undefined {
  return lists.reduce<ListOrder | undefined>((newest, list) => latest(newest, list), undefined);
}

function forRecalled(
  thing: AuditedThing,
  [issue, ...others]: readonly OwnIssue[],
  known: ListOrder | undefined,
  { runUrl }: PlanOptions,
): Step {
  const list = latest(issue?.marker.list, newestOf(thing.lists) ?? known);
  const { title, body, marker } = recalledIssue(thing, list, runUrl);
  if (issue === undefined) return { actions: [{ do: 'open', key: marker.key, title, body }] };
  const warnings = others
    .filter(({ state }) => state === 'open')
    .map(({ number }) => `issue ${number} is about the same thing as issue ${issue.number} and is left as it is`);
  const { number, key } = { number: issue.number, key: marker.key };
  if (issue.state === 'closed') {
    // Somebody who saw this recall closed the issue; the red audit goes on saying it.
    if (issue.marker.state !== 'lifted' && issue.marker.recalls === recallsHash(thing.recalls))
      return { warnings: [...warnings, `issue ${number} was closed by hand; the recall in it has not changed`] };
    return { actions: [{ do: 'reopen', number, key, title, body }], warnings };
  }
  if (issue.marker.content === marker.content) return { warnings };
  return { actions: [{ do: 'update', number, key, title, body }], warnings };
}

/** Open issues whose thing is under no recall in this report, with that thing, if it is in it at all. */
function unrecalled(
  report: AuditReport,
  own: ReadonlyMap<string, readonly OwnIssue[]>,
): readonly (readonly [OwnIssue, AuditedThing | undefined])[] {
  const things = new Map(report.things.map((thing) => [keyOf(thing), thing]));
  return [...own].flatMap(([key, issues]) => {
    const thing = things.get(key);
    if (thing !== undefined && thing.recalls.length > 0) return [];
    return issues.filter(({ state }) => state === 'open').map((issue) => [issue, thing] as const);
  });
}

/**
 * Closing needs all of it: a report that looked at everything, this very thing in it with "not recalled", and a list that is
 * signed, of the same place as the one in the marker, and newer. Whatever is missing leaves the issue open.
 */
function forUnrecalled(
  report: AuditReport,
  issue: OwnIssue,
  thing: AuditedThing | undefined,
  { runUrl }: PlanOptions,
): Step {
  const { number, marker, rest } = issue;
  const keep = (why: string): Step => ({ warnings: [`issue ${number} stays open: ${why}`] });
  if (report.inconclusive !== undefined) return keep(report.inconclusive);
  if (thing === undefined) {
    if (marker.state === 'absent') return keep('the artifact is no longer deployed, but the recall still stands');
    const body = notedBody(marker, rest, { state: 'absent' }, runUrl);
    return { actions: [{ do: 'note', number, key: marker.key, body }] };
  }
  if (!thing.clear) return keep('no list whose signature held says that the recall is lifted');
  const { list } = marker;
  if (list === undefined) return keep('the list that recalled it is not known, so that none is newer');
  const newer = thing.lists.find((each) => each.signed && isNewer(each, list));
  if (newer === undefined) return keep('the list is not newer than the one that recalled it');
  const body = notedBody(marker, rest, { state: 'lifted', list: newer }, runUrl);
  return { actions: [{ do: 'close', number, key: marker.key, body }] };
}
