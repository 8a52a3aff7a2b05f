/** The words that docs/style-guide.md keeps away from users, looked for in every sentence of the sources and of docs/failures.md. */
import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';

const PROJECT = join(import.meta.dirname, '..');
const PAGE = join(PROJECT, 'docs/failures.md');

const AVOIDED: readonly RegExp[] = [
  /\b(?:some|no|every)body\b/i,
  /\blet go\b/i,
  /\bdemand(?:s|ed|ing)?\b/i,
  /\bfloor\b/i,
  // "there is no list" and "is no longer" are plain
  /(?<!\bthere )\b(?:is|are) no (?!longer\b|more\b|one\b|allowed\b)/i,
  /\bcould (?:not )?be had\b/i,
];

const avoided = (text: string): readonly string[] => AVOIDED.flatMap((words) => words.exec(text)?.[0] ?? []);

/** The texts of a source with at least three words; what is put into a template is left out. */
function sentences(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) {
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…'));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found.filter((text) => text.trim().split(/\s+/).length >= 3);
}

/** What ends without a full stop although it is a sentence: a hint, a fix, or a text of more than one. */
function withoutStop(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) ? node.text : ending(node);
    if (text !== undefined && (isAdvice(node.parent) || /[a-z`)…]\. [A-Z`]|^[A-Z].* [Ss]et `/.test(text))) {
      if (!/(?:[.?!:]| |…|\n)$/.test(text) && !isCompleted(node.parent)) found.push(text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return found.filter((text) => !text.startsWith('# Completion of'));
}

/** A template; what is put into it is `…`. */
function ending(node: ts.Node): string | undefined {
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
}

/** The value of `hint` or `fix`. */
function isAdvice(parent: ts.Node): boolean {
  return ts.isPropertyAssignment(parent) && /^(?:hint|fix)$/.test(parent.name.getText());
}

/** `convert` puts the stop behind what it does not understand. */
function isCompleted(parent: ts.Node): boolean {
  return ts.isNewExpression(parent) && parent.expression.getText() === 'NotUnderstood';
}

describe('plain English', () => {
  const sources = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(PROJECT, 'src', name));

  it('is looked for in all sources', () => {
    expect(sources.length).toBeGreaterThan(400);
    expect(sources.flatMap(sentences).length).toBeGreaterThan(2_000);
  });

  it('is what every text of the sources is in', () => {
    const found = sources.flatMap((file) =>
      sentences(file).flatMap((text) => avoided(text).map((words) => `${file}: "${words}" in ${text}`)),
    );
    expect(found).toEqual([]);
  });

  it.each([
    'Signed by somebody else',
    'it is no text',
    'is let go until',
    'than demanded',
    'the floor',
    'could not be had',
  ])('is not this: %s', (text) => {
    expect(avoided(text)).not.toEqual([]);
  });

  it('ends each text of several sentences, each hint and each fix with a full stop', () => {
    expect(sources.flatMap((file) => withoutStop(file).map((text) => `${file}: ${text}`))).toEqual([]);
  });

  it.each(['There is no list', 'it is no longer deployed', 'the file is not text'])('is this: %s', (text) => {
    expect(avoided(text)).toEqual([]);
  });
});

describe('docs/failures.md', () => {
  const page = readFileSync(PAGE, 'utf8');
  const scenes = page.split(/^### /m).slice(1);

  it('shows at least 60 failures, each with its command and its exit code', () => {
    expect(scenes.length).toBeGreaterThanOrEqual(60);
    const [titles] = [scenes.map((scene) => scene.slice(0, scene.indexOf('\n')))];
    expect(new Set(titles).size).toBe(titles.length);
    for (const scene of scenes) expect(scene).toMatch(/^\$ signature-gate [\s\S]*^Exit code [123]\.$/m);
  });

  it('says of each what to do, in plain words', () => {
    for (const scene of scenes) {
      expect(scene).toMatch(/^ {6}to do {5}\S|CONFIG_INVALID: |TRUST_ROOT_MALFORMED: |^error: /m);
      expect(avoided(scene)).toEqual([]);
    }
  });

  it('ends each piece of advice with a full stop', () => {
    const advice = page.match(/^(?: {6}to do| {6}report to|error:|! [A-Z_]+:|✗ [A-Z_]+: [a-z][^ ]*: ).*$/gm) ?? [];
    expect(advice.length).toBeGreaterThan(100);
    expect(advice.filter((line) => !/[.?]$/.test(line))).toEqual([]);
  });

  it('is what dist prints', async () => {
    const script = join(PROJECT, 'scripts/failures.mjs');
    await expect(promisify(execFile)(process.execPath, [script, '--check'])).resolves.toMatchObject({ stderr: '' });
  });
});
