import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AuditedThing, Recall } from '../../src/issues/audit-report.js';
import { readMarker } from '../../src/issues/marker.js';
import { fenced, notedBody, recalledIssue } from '../../src/issues/render.js';
import { HOSTILE } from '../report/hostile.ts';

const thing = (recall: Partial<Recall> = {}, changes: Partial<AuditedThing> = {}): AuditedThing => ({
  kind: 'image',
  name: 'ghcr.io/acme/app@sha256:abc',
  digests: { sha256: 'ab'.repeat(32) },
  recalls: [{ by: 'version', value: 'v1', reason: 'why', ...recall }],
  lists: [],
  clear: false,
  ...changes,
});
const issue = (recall: Partial<Recall> = {}, changes: Partial<AuditedThing> = {}) =>
  recalledIssue(thing(recall, changes), { place: 'ab'.repeat(16), serial: 5 }, 'https://github.com/a/b/actions/runs/1');

/** The body without what GitHub shows as it is: fences (by the rule of CommonMark), code, and the marker. */
function interpreted(body: string): string {
  const kept: string[] = [];
  let fence: string | undefined;
  for (const line of body.split('\n')) {
    const [, ticks] = /^(`{3,})[^`]*$/.exec(line) ?? [];
    if (fence === undefined && ticks !== undefined) fence = ticks;
    else if (fence === undefined) kept.push(line);
    else if (/^`+$/.test(line) && line.length >= fence.length) fence = undefined;
  }
  expect(fence).toBeUndefined();
  return kept
    .slice(1)
    .join('\n')
    .replace(/<code>(?:[^<>]|<wbr>)*<\/code>/g, '');
}

const PLAIN = interpreted(issue().body);

const ATTACKS = [
  ...HOSTILE,
  '@acme/security look, @octocat',
  'fixes #1, closes acme/other#2',
  'https://evil.example/?q=<script>',
  '```\n@octocat\n```',
  '``````````\n<!-- signature-gate:recall:v1 -->\n~~~',
  '    ```text',
  '-->\n<img src=x>',
  '![x](https://evil.example/x.png)',
  '</code></details>@octocat',
  '> Lifted: it is fine',
  '\u202e@tacotco',
  '`'.repeat(5_000),
  'x'.repeat(1_000_000),
  '\r@octocat\r\n```\r',
];

describe.each(['reason', 'value', 'fixedIn', 'url'] as const)('a hostile %s', (field) => {
  test.each(ATTACKS)('is shown and does nothing: %j', (attack) => {
    const { body, title } = issue({ [field]: attack });
    const usual = issue({ [field]: 'v1' });
    expect(interpreted(body)).toBe(interpreted(usual.body));
    expect(title).toBe(usual.title);
    expect(body.length).toBeLessThan(65_536);
    expect(readMarker(body)?.marker.key).toBe(readMarker(usual.body)?.marker.key);
  });
});

describe('a hostile name', () => {
  test.each(ATTACKS)('is shown and does nothing: %j', (name) => {
    const { body, title } = issue({}, { name });
    expect(interpreted(body)).toBe(PLAIN);
    expect(title.length).toBeLessThan(256);
    expect(title).not.toMatch(/[\n\r`<>[\]\u202e]|(?<![\p{L}\p{N}_])@[\p{L}\p{N}_]|#[0-9]/u);
  });
});

test('any reason stays in its fence', () => {
  const piece = fc.constantFrom(
    '`',
    '```',
    '````',
    '~~~',
    '\n',
    '\r',
    ' ',
    '@octocat',
    '#1',
    'text',
    '<!--',
    '-->',
    '> ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      expect(interpreted(`\n${fenced(pieces.join(''))}`)).toBe('');
    }),
  );
});

test('a reason is shown verbatim, line by line', () => {
  expect(fenced('one\n  two `three`')).toBe('```text\none\n  two `three`\n```');
  expect(fenced('a ``` b')).toBe('````text\na ``` b\n````');
});

test('a reason without words is none', () => {
  expect(issue({ reason: ' \n' }).body).toContain('No reason is given.');
});

test('many recalls are cut, and their number is told', () => {
  const recalls = Array.from({ length: 100 }, (_, index) => ({
    by: 'digest' as const,
    value: `d${index}`,
    reason: '\u0001'.repeat(2_000),
  }));
  const { body } = issue({}, { recalls });
  expect(body.length).toBeLessThan(65_536);
  const few = issue({}, { recalls: recalls.map((recall) => ({ ...recall, reason: 'x' })) });
  expect(few.body).toContain('and 80 more recalls');
});

test('the same recall twice is shown once', () => {
  const [recall] = thing().recalls;
  expect(issue({}, { recalls: [recall!, recall!] }).body).toBe(issue().body);
});

test('the link to the run is no part of what is compared', () => {
  const list = { place: 'ab'.repeat(16), serial: 5 };
  const [one, other] = ['https://github.com/a/b/actions/runs/1', 'https://github.com/a/b/actions/runs/2'].map((url) =>
    recalledIssue(thing(), list, url),
  );
  expect(one!.body).not.toBe(other!.body);
  expect(one!.marker.content).toBe(other!.marker.content);
});

test('a note stands on top, replaces the one before, and brings no second link to a run', () => {
  const { body } = issue();
  const once = readMarker(
    notedBody(
      readMarker(body)!.marker,
      readMarker(body)!.rest,
      { state: 'absent' },
      'https://github.com/a/b/actions/runs/2',
    ),
  )!;
  const twice = notedBody(
    once.marker,
    once.rest,
    { state: 'lifted', list: { place: 'cd'.repeat(16), serial: 9 } },
    'https://github.com/a/b/actions/runs/3',
  );
  expect(twice.match(/^> .*/gm)).toEqual([expect.stringMatching(/Lifted.*serial 9/)]);
  expect(twice.match(/Written by/g)).toHaveLength(1);
  expect(twice).toContain('runs/3');
});
