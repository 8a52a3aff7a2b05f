/**
 * The words of an issue. Everything of the report that stands in it is somebody else's text: names are set as code, a reason
 * stands in a fence that it cannot close, and nothing becomes a mention, a link, a comment or markup.
 */
import { MAX_ISSUE_BODY, MAX_REASON_SHOWN, MAX_RECALLS_SHOWN } from '../core/issue-limits.js';
import { code, count, plain, visible } from '../formats/escape.js';
import { docsLink } from '../report/facts.js';
import type { AuditedThing, Recall } from './audit-report.js';
import type { ListOrder } from './list-facts.js';
import { hash, keyOf, writeMarker, type IssueState, type Marker } from './marker.js';

/** An issue as it should be. */
interface IssueText {
  readonly title: string;
  readonly body: string;
  readonly marker: Marker;
}

const TITLE_LENGTH = 160;
const BY: Readonly<Record<Recall['by'], string>> = {
  version: 'version',
  digest: 'digest',
  commit: 'commit',
  identity: 'identity of the signer',
  runId: 'workflow run',
};

/**
 * The issue of a thing that is recalled.
 *
 * @param list the newest list that is known to recall it.
 * @param runUrl the run that writes it: trusted text, and no part of what is compared.
 */
export function recalledIssue(thing: AuditedThing, list: ListOrder | undefined, runUrl: string): IssueText {
  const title = titleOf(thing);
  const text = [
    `${code(thing.name)} (${kindWord(thing.kind)}) is deployed, and its publisher recalled it.`,
    digestLines(thing),
    ...recallParts(thing.recalls),
    listSentence('The list that was last seen to recall it', list),
    `What a recall means: [REVOKED](${docsLink('REVOKED')}). This text is written again when something of it changes. The issue is closed when a newer list, whose signature holds, no longer names it.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
  return assemble(keyOf(thing), 'recalled', list, recallsHash(thing.recalls), title, text, runUrl);
}

/** What a later audit saw of an issue's thing. */
type Note = { readonly state: 'absent' } | { readonly state: 'lifted'; readonly list: ListOrder };

/** The body of an issue with a note on top and the rest as it was. */
export function notedBody(marker: Marker, rest: string, note: Note, runUrl: string): string {
  const text = withoutNote(rest);
  const words =
    note.state === 'absent'
      ? 'The last audit did not find this among what is deployed. The issue stays open: that it is gone does not lift the recall. Close it when you know that it is gone for good.'
      : listSentence('Lifted: a newer list, whose signature holds, no longer names this', note.list);
  const list = note.state === 'lifted' ? note.list : marker.list;
  const noted = `> ${words}\n\n${text}`;
  return assemble(marker.key, note.state, list, marker.recalls, '', noted, runUrl).body;
}

/** A note is the quotation on top; the reason of a recall cannot stand there. */
function withoutNote(rest: string): string {
  const lines = rest.split(/\r?\n/);
  const first = lines.findIndex((line) => !line.startsWith('> '));
  const kept = first <= 0 ? lines : lines.slice(first);
  const text = kept.join('\n').replace(/^\n+/, '');
  const at = text.lastIndexOf(RUN_LINE);
  return (at < 0 ? text : text.slice(0, at)).trimEnd();
}

const RUN_LINE = '\n\nWritten by [this run](';

function assemble(
  key: string,
  state: IssueState,
  list: ListOrder | undefined,
  recalls: string,
  title: string,
  text: string,
  runUrl: string,
): IssueText {
  const shown = text.length <= MAX_ISSUE_BODY ? text : `${cutWhole(text, MAX_ISSUE_BODY)}\n\n… (cut)`;
  const content = hash(state, list?.place ?? '', String(list?.serial), String(list?.issuedAt), title, shown);
  const marker: Marker = { key, state, recalls, content, ...(list && { list }) };
  const run = runUrl === '' ? '' : `${RUN_LINE}${runUrl}).`;
  return { title, marker, body: `${writeMarker(marker)}\n\n${shown}${run}\n` };
}

/** Cuts between characters: half of one is no text that an API takes. */
function cutWhole(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

/** A hash of the recalls alone: what a person who closed the issue has seen. */
export function recallsHash(recalls: readonly Recall[]): string {
  const entries = recalls.map(({ by, value, reason, fixedIn, url }) =>
    JSON.stringify([by, value, reason, fixedIn, url]),
  );
  return hash(...new Set(entries.sort()));
}

/** A title is plain text: an `@` that could begin a mention and a `#` that could be a number get a joiner after them. */
function titleOf({ kind, name }: AuditedThing): string {
  const text = `Recalled ${kindWord(kind)}: ${plain(name, TITLE_LENGTH)}`;
  return text
    .replace(/(?<![\p{L}\p{N}_])@(?=[\p{L}\p{N}_])/gu, '@\u200d')
    .replace(/#(?=[0-9])/g, '#\u200d')
    .replace(/[`<>[\]]/g, "'");
}

function kindWord(kind: string): string {
  return kind === 'image' || kind === 'digest' || kind === 'version' ? kind : 'artifact';
}

function digestLines({ digests }: AuditedThing): string {
  return Object.entries(digests)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([algorithm, hex]) => `- ${code(`${algorithm}:${hex}`)}`)
    .join('\n');
}

function recallParts(recalls: readonly Recall[]): readonly string[] {
  const distinct = [...new Map(recalls.map((recall) => [recallsHash([recall]), recall])).values()];
  const hidden = distinct.length - MAX_RECALLS_SHOWN;
  return [
    ...distinct.slice(0, MAX_RECALLS_SHOWN).flatMap(recallPart),
    ...(hidden > 0 ? [`… and ${count(hidden)} more recalls; the report of the audit has them all.`] : []),
  ];
}

function recallPart({ by, value, reason, fixedIn, url }: Recall): readonly string[] {
  const more = [
    ...(fixedIn === undefined ? [] : [`- Move to: ${code(fixedIn)}`]),
    ...(url === undefined ? [] : [`- The publisher refers to: ${code(url)}`]),
  ];
  return [
    `**Recalled by its ${BY[by]}** ${code(value)}`,
    ...(more.length === 0 ? [] : [more.join('\n')]),
    ...(reason === undefined || reason.trim() === ''
      ? ['No reason is given.']
      : ['The reason, verbatim:', fenced(reason)]),
  ];
}

/** Text in a fence that is longer than any run of backticks in it (CommonMark 0.31, 4.5). What cannot be seen is shown. */
export function fenced(text: string): string {
  const cut = text.length <= MAX_REASON_SHOWN ? text : `${text.slice(0, MAX_REASON_SHOWN)}…(cut)`;
  const lines = cut.split(/\r\n|\r|\n/).map(visible);
  const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${lines.join('\n')}\n${fence}`;
}

function listSentence(what: string, list: ListOrder | undefined): string {
  if (list === undefined) return '';
  const facts = [
    ...(list.serial === undefined ? [] : [`serial ${list.serial}`]),
    ...(list.issuedAt === undefined ? [] : [`issued ${list.issuedAt}`]),
  ];
  return facts.length === 0 ? `${what}: without serial and date.` : `${what}: ${facts.join(', ')}.`;
}
