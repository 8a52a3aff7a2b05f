/** What the parts of a policy file share while they are converted: its variables, its signers, and what was found wrong. */
import type { ConfigProblem, ReasonCode } from '../../core/errors.js';
import type { Place } from '../../core/model.js';
import { MAX_POLICY_PROBLEMS } from '../../core/limits.js';
import type { Believed } from './own-tree.js';
import { readListSource, type ListSource } from './list-source.js';
import type { Signer } from '../../model/policy.js';
import type { Template } from '../../model/template.js';
import {
  fillGlob,
  fillLiteral,
  fillPattern,
  fillTemplateVariables,
  type Attempt,
  type Variables,
} from '../document/variables.js';
import type { Complaint, Spot } from '../file/yaml.js';
import type { TemplatesEntry } from '../document/requirement-shape.js';
import type { Placed } from '../document/shape.js';

/** What a signer signs for: one who recalls must not be one who releases. */
export type Role = 'artifacts' | 'recalls';

/** A signer as the file names it. */
export interface SignerGroup {
  readonly name: string;
  readonly spot: Spot;
  /** One for each key of a file with several; they share the name unless they are different people. */
  readonly signers: readonly Signer[];
  readonly usedFor: Set<Role>;
}

export interface Scope {
  /** The file as given. */
  readonly source: string;
  readonly problems: ConfigProblem[];
  readonly warnings: string[];
  /** Undefined for one that is declared and wrong: that was said where it stands. */
  readonly signers: Map<string, SignerGroup | undefined>;
  /** Files that decide whom to trust. */
  readonly believed: Believed[];
  /** @param code `CONFIG_INVALID` where absent */
  fail(spot: Spot, message: string, fix: string, code?: ReasonCode): void;
  warn(spot: Spot, message: string): void;
  place(spot: Spot): Place;
  /** The text with its variables filled in; undefined where that failed. */
  literal(text: Placed<string>): string | undefined;
  pattern(text: Placed<string>): string | undefined;
  glob(text: Placed<string>): string | undefined;
  /** Where a checksum list lies. */
  listSource(text: Placed<string>): ListSource | undefined;
  templates(entry: TemplatesEntry | undefined): readonly Template[];
  literals(texts: readonly Placed<string>[] | undefined): readonly string[];
}

/** Variables that remember which of them were asked for. */
export class RecordedVariables extends Map<string, string> {
  readonly used = new Set<string>();
  override get(name: string): string | undefined {
    this.used.add(name);
    return super.get(name);
  }
}

/** A key's value as a list, whether one or several are written. */
export function asList(entry: Placed<string> | readonly Placed<string>[] | undefined): readonly Placed<string>[] {
  if (entry === undefined) return [];
  return 'value' in entry ? [entry] : entry;
}

export function createScope(source: string, variables: Variables): Scope {
  const problems: ConfigProblem[] = [];
  const warnings: string[] = [];
  const place = ({ line, column }: Spot): Place => ({ file: source, line, column });
  const fail = (spot: Spot, message: string, fix: string, code?: ReasonCode): void => {
    problems.push({ where: 'policy', message, fix, at: place(spot), ...(code && { code }) });
  };
  const filled = <T>(fill: (text: string, variables: Variables) => Attempt<T>, text: Placed<string>): T | undefined => {
    const attempt = fill(text.value, variables);
    if ('value' in attempt) return attempt.value;
    const { message, fix } = attempt.complaint;
    fail(text.spot, message, fix.replace('with `var`', 'under `vars` or with `var`'));
    return undefined;
  };
  const literal = (text: Placed<string>): string | undefined => filled(fillLiteral, text);
  return {
    source,
    problems,
    warnings,
    signers: new Map(),
    believed: [],
    fail,
    warn: ({ line, column }, message) => warnings.push(`${source}:${line}:${column}: ${message}`),
    place,
    literal,
    pattern: (text) => filled(fillPattern, text),
    glob: (text) => filled(fillGlob, text),
    listSource: (text) => filled(readListSource, text),
    templates: (entry) => asList(entry).flatMap((text) => filled(fillTemplateVariables, text) ?? []),
    literals: (texts = []) => texts.flatMap((text) => literal(text) ?? []),
  };
}

/** Problems in the order of the file, each once, and not more than anybody reads. */
export function problemsOf(source: string, complaints: readonly Complaint[], scope?: Scope): readonly ConfigProblem[] {
  const own = complaints.map(({ spot, message, fix }): ConfigProblem => ({
    where: 'policy',
    message,
    fix,
    at: { file: source, ...spot },
  }));
  const all = [...own, ...(scope?.problems ?? [])];
  // By a key of its own, since a hostile file has as many problems as bytes.
  const distinct = new Map(all.map((one) => [`${line(one)}:${column(one)} ${one.message}`, one]));
  const sorted = [...distinct.values()].sort((a, b) => line(a) - line(b) || column(a) - column(b));
  const hidden = sorted.length - MAX_POLICY_PROBLEMS;
  if (hidden <= 0) return sorted;
  const more = { where: 'policy', message: `there are ${hidden} more problems`, fix: 'Mend the first ones first.' };
  return [...sorted.slice(0, MAX_POLICY_PROBLEMS), more];
}

const line = ({ at }: ConfigProblem): number => at?.line ?? 0;
const column = ({ at }: ConfigProblem): number => at?.column ?? 0;
