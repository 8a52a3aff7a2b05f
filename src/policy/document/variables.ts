/**
 * Variables: `{name}` in an input stands for the value of `var: name=value`. A value is text and stays text wherever it
 * lands: it cannot add a line, a pattern, a placeholder or another variable.
 */
import { arch as machineArch } from 'node:os';
import type { Attempt, Problem } from '../../core/attempt.js';
import { escapeGlob } from '../../formats/glob.js';
import { escapePattern } from '../../formats/matcher.js';
import type { Template, TemplatePart } from '../../model/template.js';
import { parseTemplate, unknownPlaceholders } from '../../model/template.js';

export type Variables = ReadonlyMap<string, string>;

/** Names begin with a letter, so that RE2's `{2,3}` and a template's `{1}` are none. */
const NAME = /^[A-Za-z][A-Za-z0-9_-]*$/;
const REFERENCE = /\{([A-Za-z][A-Za-z0-9_-]*)\}/g;

/** What templates call the parts of an artifact's own path. */
const PLACEHOLDERS: readonly string[] = ['path', 'dir', 'name'];

/** How releases spell processors; Node's own spelling where they have no other. */
const ARCHS: Readonly<Partial<Record<string, string>>> = { x64: 'x86_64', arm64: 'aarch64' };

/**
 * `{arch}`: the architecture of the machine that the gate runs on, unless a variable of the user has that name.
 *
 * @param arch as Node spells it
 */
export function withHostArch(own: Variables, arch: string = machineArch()): Variables {
  return own.has('arch') ? own : new Map([...own, ['arch', ARCHS[arch] ?? arch]]);
}

/** Reads one `name=value` into `variables`. */
export function defineVariable(line: string, variables: Map<string, string>): Problem | undefined {
  const equals = line.indexOf('=');
  const name = line.slice(0, Math.max(equals, 0)).trim();
  const value = line.slice(equals + 1);
  if (equals < 0 || !NAME.test(name)) {
    const message = equals < 0 ? `\`${line}\` has no \`=\`` : `\`${name}\` is not a name for a variable`;
    return { message, fix: 'Write `name=value`; a name is a letter followed by letters, digits, `_` and `-`.' };
  }
  if (PLACEHOLDERS.includes(name)) {
    return {
      message: `\`${name}\` cannot be a variable: in \`bundle\`, \`{${name}}\` is a part of the artifact's path`,
      fix: 'Give the variable another name.',
    };
  }
  if (value.trim() === '') {
    return {
      message: `the variable \`${name}\` is blank`,
      fix: 'Give it a value. An expression that is not defined is blank too.',
    };
  }
  if (variables.has(name)) {
    return { message: `the variable \`${name}\` is given twice`, fix: 'Remove one of the two.' };
  }
  variables.set(name, value);
  return undefined;
}

/**
 * Fills variables into text that is compared or used as it is.
 *
 * @param encode what becomes of each value
 */
export function fillLiteral(
  text: string,
  variables: Variables,
  encode = (value: string): string => value,
): Attempt<string> {
  let problem: Problem | undefined;
  const value = text.replace(REFERENCE, (reference, name: string) => {
    const found = variables.get(name);
    if (found === undefined) problem ??= undefinedVariable(reference, variables);
    return encode(found ?? '');
  });
  return problem ? { problem } : { value };
}

/** Fills variables into a glob; what they hold matches only itself. */
export function fillGlob(text: string, variables: Variables): Attempt<string> {
  // Escaped behind a letter, so that only a `!` at the start of the whole line is treated as one there.
  const filled = fillLiteral(text, variables, (value) => escapeGlob(`x${value}`).slice(1));
  return 'value' in filled && filled.value.startsWith('!') && !text.startsWith('!')
    ? { value: `./${filled.value}` }
    : filled;
}

/**
 * Fills variables into an RE2 pattern. Each value becomes a group, so that a quantifier behind it takes all of it and
 * nothing before it joins with its first letter.
 */
export function fillPattern(text: string, variables: Variables): Attempt<string> {
  let filled = '';
  for (const token of tokens(text)) {
    if (token.kind === 'plain') {
      filled += token.text;
      continue;
    }
    // Between `\Q` and `\E`, or in a class, quoting has another meaning: a value could end the one or widen the other.
    if (token.kind === 'quoted' || token.kind === 'class') {
      const [inside] = token.text.match(REFERENCE) ?? [];
      if (inside !== undefined) return { problem: misplaced(inside, token.kind) };
      filled += token.text;
      continue;
    }
    const value = variables.get(token.text.slice(1, -1));
    if (value === undefined) return { problem: undefinedVariable(token.text, variables) };
    filled += `(?:${escapePattern(value)})`;
  }
  return { value: filled };
}

/** Fills variables into a template; what they hold is no placeholder. */
export function fillTemplateVariables(source: string, variables: Variables): Attempt<Template> {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const found of source.matchAll(REFERENCE)) {
    const name = found[1] ?? '';
    if (PLACEHOLDERS.includes(name)) continue;
    const value = variables.get(name);
    if (value === undefined) return { problem: undefinedVariable(found[0], variables, PLACEHOLDERS) };
    parts.push(...parseTemplate(source.slice(end, found.index)).parts, { text: value });
    end = found.index + found[0].length;
  }
  const all = [...parts, ...parseTemplate(source.slice(end)).parts];
  // What is shown, and used where there is no placeholder, is the text with its variables filled in.
  const written = all.map((part) => ('text' in part ? part.text : `{${part.placeholder}}`)).join('');
  const template = { source: written, parts: all };
  const [unknown] = unknownPlaceholders(template);
  return unknown === undefined
    ? { value: template }
    : { problem: undefinedVariable(`{${unknown}}`, variables, PLACEHOLDERS) };
}

function undefinedVariable(reference: string, variables: Variables, others: readonly string[] = []): Problem {
  const known = [...others, ...variables.keys()].map((name) => `{${name}}`).join(', ');
  return {
    message: `\`${reference}\` is not defined (${known === '' ? 'no variable is' : `defined: ${known}`})`,
    fix: `Define it with \`var\` (\`${reference.replace(/[{}]/g, '')}=VALUE\`), or correct its name.`,
  };
}

function misplaced(reference: string, where: 'quoted' | 'class'): Problem {
  return {
    message: `\`${reference}\` cannot stand ${where === 'class' ? 'inside `[…]`' : 'between `\\Q` and `\\E`'}`,
    fix: 'Put the variable outside; its value is quoted by itself.',
  };
}

interface Token {
  readonly kind: 'plain' | 'quoted' | 'class' | 'variable';
  readonly text: string;
}

/**
 * The parts of an RE2 pattern that matter here, in this order: `\Q…\E`; `\p{Greek}` and `\x{10FFFF}`, whose braces are
 * no variable; another escape; a class, in which a first `]` is itself; a variable; anything else.
 */
const TOKEN =
  /(?<quoted>\\Q[\s\S]*?(?:\\E|$))|(?<escape>\\[pPx]\{[^}]*\}|\\[\s\S]?)|(?<class>\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]?)|(?<variable>\{[A-Za-z][A-Za-z0-9_-]*\})|[^\\[{]+|\{/g;

function* tokens(source: string): Generator<Token> {
  for (const { 0: text, groups } of source.matchAll(TOKEN)) {
    const { quoted, class: inClass, variable } = groups ?? {};
    yield { kind: quoted ? 'quoted' : inClass ? 'class' : variable ? 'variable' : 'plain', text };
  }
}
