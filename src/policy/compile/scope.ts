/** What the parts of a document share while they are compiled: its variables, its signers, and what was found wrong. */
import type { ConfigProblem, ReasonCode } from '../../core/errors.js';
import { hasSecret } from '../../core/shown-address.js';
import type { Host } from '../../core/host.js';
import { MAX_POLICY_PROBLEMS } from '../../core/limits.js';
import type { Believed } from './untrusted-checkout.js';
import { readListSource, type ListSource } from './list-source.js';
import type { Signer } from '../../model/policy.js';
import type { Template } from '../../model/template.js';
import { fillGlob, fillLiteral, fillPattern, fillTemplateVariables, type Variables } from '../document/variables.js';
import type { Problem, Place } from '../document/tree.js';
import { inOrder, problemAt, shownPlace } from './wording.js';
import type { TemplatesEntry } from '../document/requirement-shape.js';
import type { Placed } from '../document/shape.js';
import type { Attempt } from '../../core/attempt.js';

/** What a signer signs for: one who recalls must not be one who releases. */
export type Role = 'artifacts' | 'recalls';

/** A signer as the document names it. */
export interface SignerGroup {
  readonly name: string;
  readonly place: Place;
  /** One for each key of a file with several; they share the name unless they are different people. */
  readonly signers: readonly Signer[];
  /** Fingerprints of OpenPGP keys that a keyserver is asked for. */
  readonly pinned: readonly string[];
  readonly usedFor: Set<Role>;
}

/** What of the run decides what a policy can say. */
export interface RunFacts {
  readonly env: Host['env'];
  /** What ages are counted from: the start of the run. */
  readonly now: Date;
  readonly offline: boolean;
  /** What is deployed is compared with the revocation list, and no artifact is looked at. */
  readonly audit: boolean;
  /** Artifacts are the assets of a release: a bare name is one of them, and no file of the workspace. */
  readonly assets: boolean;
  /** A predicate type only widens what is accepted as a signature. */
  readonly eitherForm: boolean;
}

export interface Scope {
  readonly run: RunFacts;
  /** The file as given; `inputs`. */
  readonly source: string;
  readonly variables: RecordedVariables;
  readonly problems: ConfigProblem[];
  readonly warnings: string[];
  /** Undefined for one that is declared and wrong: that was said where it stands. */
  readonly signers: Map<string, SignerGroup | undefined>;
  /** Files that decide whom to trust. */
  readonly believed: Believed[];
  /** The address of the keyserver that signers name. */
  keyserver?: string;
  /** @param code `CONFIG_INVALID` where absent */
  fail(place: Place, message: string, fix: string, code?: ReasonCode): void;
  warn(place: Place, message: string): void;
  /** Where a problem at a place is told of. @param key what is told of in a file */
  at(place: Place, key: string): Pick<ConfigProblem, 'where' | 'at'>;
  /** The text with its variables filled in; undefined where that failed. */
  literal(text: Placed<string>): string | undefined;
  pattern(text: Placed<string>): string | undefined;
  glob(text: Placed<string>): string | undefined;
  /** Where a checksum list lies. */
  listSource(text: Placed<string>): ListSource | undefined;
  templates(entry: TemplatesEntry | undefined): readonly Template[];
  literals(texts: readonly Placed<string>[] | undefined): readonly string[];
  /** The same of paths of files. */
  paths(texts: readonly Placed<string>[]): readonly string[];
  /** Names that the author chose, with their values. */
  pairs(entries: ReadonlyMap<string, Placed<Placed<string>>> | undefined): readonly (readonly [string, string])[];
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

/** The place of a key's value; that of the whole where it has none. */
export function placeOf(entry: { readonly place: Place }, key: string): Place {
  const field: unknown = Object.entries(entry).find(([one]) => one === key)?.[1];
  const values: readonly unknown[] =
    field instanceof Map ? [...field.values()] : Array.isArray(field) ? field : [field];
  const [first] = values;
  return hasPlace(first) ? first.place : entry.place;
}

const hasPlace = (value: unknown): value is Pick<Placed<unknown>, 'place'> =>
  typeof value === 'object' && value !== null && 'place' in value;

export function createScope(source: string, variables: RecordedVariables, run: RunFacts): Scope {
  const problems: ConfigProblem[] = [];
  const warnings: string[] = [];
  const fail = (place: Place, message: string, fix: string, code?: ReasonCode): void => {
    problems.push({ ...problemAt(place, source, { message, fix }), ...(code && { code }) });
  };
  const filled = <T>(fill: (text: string, variables: Variables) => Attempt<T>, text: Placed<string>): T | undefined => {
    const attempt = fill(text.value, variables);
    if ('value' in attempt) return attempt.value;
    const { message, fix } = attempt.problem;
    fail(text.place, message, 'line' in text.place ? fix.replace('with `var`', 'under `vars` or with `var`') : fix);
    return undefined;
  };
  const literal = (text: Placed<string>): string | undefined => filled(fillLiteral, text);
  /** Of files: an address would be looked for as a path, and told with its password in reports and annotations. */
  const filledPath: typeof filled = (fill, text) => {
    if (!text.value.includes('://') || !hasSecret(text.value)) return filled(fill, text);
    fail(text.place, `\`${text.value}\` is an address with a password or a query, and not a path`, NO_ADDRESS);
    return undefined;
  };
  return {
    run,
    source,
    variables,
    problems,
    warnings,
    signers: new Map(),
    believed: [],
    fail,
    warn: (place, message) => warnings.push(`${shownPlace(place, source)}: ${message}`),
    at: (place, key) => ('line' in place ? { where: key, at: { file: source, ...place } } : { where: place.input }),
    literal,
    pattern: (text) => filled(fillPattern, text),
    glob: (text) => filledPath(fillGlob, text),
    listSource: (text) => filledPath(readListSource, text),
    templates: (entry) => asList(entry).flatMap((text) => filledPath(fillTemplateVariables, text) ?? []),
    literals: (texts = []) => texts.flatMap((text) => literal(text) ?? []),
    paths: (texts) => texts.flatMap((text) => filledPath(fillLiteral, text) ?? []),
    pairs: (entries) =>
      [...(entries ?? [])].flatMap(([key, { value, place }]) => {
        const [name, text] = [literal({ value: key, place }), literal(value)];
        return name === undefined || text === undefined ? [] : [[name, text] as const];
      }),
  };
}

const NO_ADDRESS = 'Download the file first, and give its path.';

/** Problems in order, each once, and not more than anybody reads. */
export function problemsOf({ source, problems }: Scope, placed: readonly Problem[]): readonly ConfigProblem[] {
  if (placed.length + problems.length === 0) return [];
  const all = [...placed.map(({ place, ...problem }) => problemAt(place, source, problem)), ...problems];
  // By a key of its own, since a hostile file has as many problems as bytes.
  const keyOf = ({ where, at, message }: ConfigProblem): string => `${at?.line ?? where}:${at?.column ?? 0} ${message}`;
  const sorted = inOrder([...new Map(all.map((one) => [keyOf(one), one])).values()]);
  const hidden = sorted.length - MAX_POLICY_PROBLEMS;
  if (hidden <= 0) return sorted;
  const more = { where: 'policy', message: `there are ${hidden} more problems`, fix: 'Fix the first ones first.' };
  return [...sorted.slice(0, MAX_POLICY_PROBLEMS), more];
}
