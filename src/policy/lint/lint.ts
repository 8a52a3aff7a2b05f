/**
 * Looks at identity patterns before anything is verified. A pattern that admits an owner made up at random proves
 * nothing, since anybody can be that owner: an error, unless it was allowed by name. A pattern that admits more than it
 * seems to mean is a warning with a tight form.
 */
import { GITHUB_FORM, HOST_FORM, IDENTITY_FORMS, ISSUER_FORMS, shapeOf, type Form } from './identity-forms.js';
import { drawnNames } from './drawn-names.js';
import { re2 } from '../../formats/late.js';
import { matches, type Matcher } from '../../formats/matcher.js';
import { similarIdentities } from './similar-identities.js';
import { automatonOf, overlap, TooComplexError } from './pattern-automaton.js';

/** What was found of a pattern. It is a mistake where there is a fix, else a doubt. */
export interface Finding {
  readonly of: 'identity' | 'issuer';
  /** The pattern as written. */
  readonly source: string;
  readonly message: string;
  readonly fix?: string;
}

/** What users wrote; patterns that the gate makes of `repo` and the like are tight by construction. */
interface LintSubject {
  readonly identities: readonly Matcher[];
  readonly issuerPatterns: readonly Matcher[];
  /** All issuers that the identities may come from. */
  readonly issuers: readonly Matcher[];
}

type Found = Pick<Finding, 'message' | 'fix'> | undefined;

type PatternMatcher = Extract<Matcher, { kind: 'pattern' }>;

/** Looks at every pattern. */
export function lintIdentities(
  { identities, issuerPatterns, issuers }: LintSubject,
  { allowBroad }: { readonly allowBroad: boolean },
): readonly Finding[] {
  const forms = formsOf(issuers);
  const look = (of: Finding['of'], matcher: Matcher, lint: (one: PatternMatcher) => Found): readonly Finding[] => {
    if (matcher.kind !== 'pattern') return [];
    const found = unlessTooComplex(matcher, () => lint(matcher));
    if (!found) return [];
    const { message, fix } = found;
    const one = { of, source: matcher.source };
    if (fix === undefined) return [{ ...one, message }];
    return [allowBroad ? { ...one, message: `${message} (\`allow-broad-identity\`)` } : { ...one, message, fix }];
  };
  return [
    ...identities.flatMap((matcher) => look('identity', matcher, (one) => lintIdentity(one, forms))),
    ...issuerPatterns.flatMap((matcher) => look('issuer', matcher, lintIssuer)),
  ];
}

/** The forms of identities that the issuers can give out; all of them for an issuer that is not known. */
function formsOf(issuers: readonly Matcher[]): readonly Form[] {
  const forms = new Set<Form>();
  for (const issuer of issuers) {
    const known = IDENTITY_FORMS.filter((form) => form.issuers.some((url) => matches(issuer, url)));
    for (const form of known.length > 0 && !admitsAnyHost(issuer) ? known : IDENTITY_FORMS) forms.add(form);
  }
  return [...forms];
}

function admitsAnyHost(issuer: Matcher): boolean {
  if (issuer.kind !== 'pattern') return false;
  try {
    return drawnNames(automatonOf(issuer.whole), HOST_FORM.before, HOST_FORM.after).broad;
  } catch (error) {
    if (error instanceof TooComplexError) return true;
    throw error;
  }
}

function lintIdentity(matcher: PatternMatcher, forms: readonly Form[]): Found {
  const automaton = automatonOf(matcher.whole);
  for (const form of forms) {
    const found = drawnNames(automaton, form.before, form.after);
    if (found.broad)
      return tooBroad(
        matcher,
        'an owner that anyone can register',
        'Write the owner, the repository and the workflow in the pattern.',
        found.example,
      );
  }
  if (!forms.includes(GITHUB_FORM)) return undefined;
  const near = similarIdentities(automaton, matcher.source);
  if (near) {
    if (near.admits.length === 0) return undefined;
    return {
      message: `\`${matcher.source}\` also matches ${near.admits.join(', ')}. To match less, use \`${near.tight}\`.`,
    };
  }
  return matchesPartOfWorkflow(matcher)
    ? {
        message: `\`${matcher.source}\` matches only a part of the identity of a workflow. A pattern must match the whole identity${completed(matcher.source)}`,
      }
    : undefined;
}

/** The pattern with its end, behind the separator that ends the name before it: `acme/widgets.*` would match `acme/widgets-fork`. */
function completed(source: string): string {
  const [, start = '', ending] =
    /^\^?(https:\/\/github\\?\.com(?:\/(?:[A-Za-z0-9_-]|\\?\.)+)*)(\/|\\?\.ya?ml@?|@\S*)?$/.exec(source) ?? [];
  const names = start.split('/').length - 3;
  if (names < 1) return ': write it from `https://` to the ref.';
  const whole = ending !== undefined || names <= 2 || /\.ya?ml$/.test(source);
  const separator = /\.ya?ml$/.test(source) ? '@' : ending === undefined ? '/' : '';
  return whole ? `, for example \`${source}${separator}.*\`.` : '.';
}

function lintIssuer(matcher: PatternMatcher): Found {
  const automaton = automatonOf(matcher.whole);
  for (const form of ISSUER_FORMS) {
    const found = drawnNames(automaton, form.before, form.after);
    if (found.broad)
      return tooBroad(
        matcher,
        'an issuer that anyone can set up',
        'Write the host of the issuer in the pattern.',
        found.example,
      );
  }
  if (!drawnNames(automaton, HOST_FORM.before, HOST_FORM.after).many) return undefined;
  return {
    message: `\`${matcher.source}\` also matches issuers on other hosts. Use \`issuer\` with the exact issuer.`,
  };
}

function tooBroad(matcher: PatternMatcher, what: string, narrower: string, example: string | undefined): Found {
  const shown = example === undefined ? '' : `, for example \`${example}\``;
  return {
    message: `\`${matcher.source}\` matches ${what}${shown}`,
    fix: `${narrower} To accept everyone, use \`allow-broad-identity\`.`,
  };
}

function matchesPartOfWorkflow(matcher: PatternMatcher): boolean {
  const part = automatonOf(re2().RE2JS.compile(`\\A(?s:.*)(?:${matcher.source})(?s:.*)\\z`));
  return overlap(part, shapeOf(GITHUB_FORM.before + '[A-Za-z0-9_-]+' + GITHUB_FORM.after)) !== undefined;
}

function unlessTooComplex(matcher: PatternMatcher, look: () => Found): Found {
  try {
    return look();
  } catch (error) {
    if (!(error instanceof TooComplexError)) throw error;
    return {
      message: `\`${matcher.source}\` is too complex to check which identities it matches`,
      fix: 'Use a simpler pattern with fewer counted repetitions. To use it as it is, add `allow-broad-identity`.',
    };
  }
}
