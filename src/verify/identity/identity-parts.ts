/** What a policy's identity says of each part of a workflow's identity; a pattern, as far as its literal text tells. */
import { foldAscii, matches, pattern, PATTERN_MARK, PatternError, type Matcher } from '../../formats/matcher.js';
import { parseWorkflowIdentity, type WorkflowIdentity } from '../../formats/github-identity.js';

export type PartName = keyof WorkflowIdentity;
export const PART_NAMES: readonly PartName[] = ['host', 'owner', 'repository', 'workflow', 'ref'];

/** What is required of one part: as shown to users, and as it is compared. */
export interface PartRequirement {
  readonly text: string;
  readonly matcher: Matcher;
}

export type PartRequirements = Readonly<Partial<Record<PartName, PartRequirement>>>;

/** What `repo` and `owner` become where they stand for the signer: a place in which the workflow lies, in any letter case. */
const WITHIN = /^\(\?i:((?:[^()|\\]|\\[^A-Za-z0-9])+\/)\)/;

/** The requirements on single parts; empty where the matcher is no workflow identity or does not say anything of parts. */
export function requirementsOf(identity: Matcher): PartRequirements {
  if (identity.kind === 'pattern') {
    const [, place] = WITHIN.exec(identity.source) ?? [];
    return requirementsOfPattern(place === undefined ? identity.source : `(?i)${place}`);
  }
  const parts = parseWorkflowIdentity(identity.value);
  if (parts === undefined) return {};
  return Object.fromEntries(
    PART_NAMES.map((name) => [name, { text: parts[name], matcher: { kind: identity.kind, value: parts[name] } }]),
  );
}

/** One token of a pattern: its source, and what it says by itself. */
interface Token {
  readonly source: string;
  /** The one character that it stands for; absent for everything that is no plain character. */
  readonly literal?: string;
  /** True where it can match a `/` or an `@` and so reach into the next part. */
  readonly reaches: boolean;
}

/**
 * Splits a pattern where a plain `/` or `@` stands outside of every group. Parts are certain only up to the first token
 * that may itself match a separator: what follows it can lie anywhere.
 */
function requirementsOfPattern(source: string): PartRequirements {
  const flags = /^\(\?[a-zA-Z]+\)/.exec(source)?.[0] ?? '';
  const tokens = tokenize(source.slice(flags.length));
  if (tokens === undefined) return {};
  const requirements: Partial<Record<PartName, PartRequirement>> = {};
  let rest = withoutAnchors(tokens);
  if (!startsWith(rest, 'https://')) return {};
  rest = rest.slice('https://'.length);
  for (const name of PART_NAMES) {
    const end = name === 'ref' ? -1 : rest.findIndex((token) => token.literal === (name === 'workflow' ? '@' : '/'));
    const part = end < 0 ? rest : rest.slice(0, end);
    // The last part has nothing behind it that a wildcard could swallow.
    if (part.length === 0 || (name !== 'ref' && part.some((token) => token.reaches))) return requirements;
    const requirement = requirementOf(part, flags);
    if (requirement !== undefined) requirements[name] = requirement;
    if (end < 0) return requirements;
    rest = rest.slice(end + 1);
  }
  return requirements;
}

function requirementOf(tokens: readonly Token[], flags: string): PartRequirement | undefined {
  const source = tokens.map((token) => token.source).join('');
  // An unescaped dot is nearly always meant as a dot, and is shown as one.
  const literal = tokens.every((token) => token.literal !== undefined || token.source === '.');
  try {
    const text = literal ? tokens.map((token) => token.literal ?? '.').join('') : `${source}${PATTERN_MARK}`;
    return { text, matcher: pattern(flags + source) };
  } catch (error) {
    if (error instanceof PatternError) return undefined;
    throw error;
  }
}

/** A quantifier belongs to the token before it; a class is one token. `\Q…` and the like take the rest, which is then not told apart. */
const TOKEN =
  /(\\[QEpPx].*|\\.|\[\^?\]?(?:\\.|\[:\^?[a-z]+:\]|[^\]\\])*\]|[^\\[])([*+?]\??|\{[0-9]+(?:,[0-9]*)?\}\??)?/gsu;
/** Units that certainly match neither `/` nor `@`, also when repeated. */
const STAYS_INSIDE =
  /^(?:\\[dw]|\\[^A-Za-z0-9/@]|[^\\[().*+?{}|^$/@]|\[(?:a-z|A-Z|0-9|[A-Za-z0-9_.](?!-)|\\[dw.-]|-(?=\]))+\])$/su;

function tokenize(source: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let depth = 0;
  let group = '';
  for (const [whole, unit = '', quantifier = ''] of source.matchAll(TOKEN)) {
    if (unit === '(') depth += 1;
    if (unit === '|' && depth === 0) return undefined;
    if (depth > 0) {
      group += whole;
      if (unit !== ')') continue;
      depth -= 1;
      if (depth > 0) continue;
      tokens.push({ source: group, reaches: true });
      group = '';
    } else tokens.push(single(unit, quantifier));
  }
  return depth === 0 && tokens.map((token) => token.source).join('') === source ? tokens : undefined;
}

function single(unit: string, quantifier: string): Token {
  const source = unit + quantifier;
  const reaches = !STAYS_INSIDE.test(unit);
  if (quantifier !== '') return { source, reaches };
  if (unit === '.') return { source, reaches: false };
  const [, literal] = /^\\?([^A-Za-z0-9])$/su.exec(unit) ?? [];
  if (/^[A-Za-z0-9]$/.test(unit)) return { source, literal: unit, reaches: false };
  if (literal === undefined || /^[.*+?{}|^$()[\]\\]$/.test(unit)) return { source, reaches };
  return { source, literal, reaches: false };
}

function withoutAnchors(tokens: readonly Token[]): readonly Token[] {
  const start = tokens[0]?.source;
  const end = tokens.at(-1)?.source;
  return tokens.slice(start === '^' || start === '\\A' ? 1 : 0, end === '$' || end === '\\z' ? -1 : undefined);
}

function startsWith(tokens: readonly Token[], text: string): boolean {
  return Array.from(text).every((character, at) => {
    const token = tokens[at];
    return token !== undefined && (token.literal === character || token.source === '.');
  });
}

/** True where the part is what is required, apart from letter case. */
export function equalButCase(requirement: PartRequirement, got: string): boolean {
  return !matches(requirement.matcher, got) && foldAscii(requirement.text) === foldAscii(got);
}
