/**
 * Looks at identity patterns before anything is verified. A pattern that admits an owner made up at random proves
 * nothing, since anybody can be that owner: an error, unless it was allowed by name. A pattern that admits more than it
 * seems to mean is a warning with a tight form.
 */
import { RE2JS } from 're2js';
import type { ConfigProblem } from '../../core/errors.js';
import { GITHUB_FORM, HOST_FORM, IDENTITY_FORMS, shapeOf, type Form } from './identity-forms.js';
import { madeUpNames } from './made-up.js';
import { matches, type Matcher } from '../../formats/matcher.js';
import { nearMisses } from './near-misses.js';
import { automatonOf, overlap, TooComplexError } from './pattern-automaton.js';
import type { Sourced } from '../signers/identities.js';

export interface LintResult {
  readonly problems: readonly ConfigProblem[];
  readonly warnings: readonly string[];
}

export interface LintSubject {
  readonly identities: readonly Sourced[];
  readonly issuers: readonly Sourced[];
}

/** What was found of one pattern. */
type Finding = { readonly problem: Omit<ConfigProblem, 'where'> } | { readonly warning: string } | undefined;

type PatternMatcher = Extract<Matcher, { kind: 'pattern' }>;

const PATTERN_INPUTS: readonly string[] = ['certificate-identity-regexp', 'revocations-identity-regexp'];

/** Looks at the patterns that users wrote; those that the gate makes of `repo` and the like are tight by construction. */
export function lintIdentities(subject: LintSubject, options: { readonly allowBroad: boolean }): LintResult {
  const problems: ConfigProblem[] = [];
  const warnings: string[] = [];
  const collect = (sourced: Sourced, finding: Finding): void => {
    if (!finding) return;
    if ('warning' in finding) warnings.push(`\`${sourced.input}\`: ${finding.warning}`);
    else if (options.allowBroad)
      warnings.push(`\`${sourced.input}\` ${finding.problem.message} (\`allow-broad-identity\`)`);
    else problems.push({ where: sourced.input, ...finding.problem });
  };
  for (const sourced of subject.identities) {
    const { input, matcher } = sourced;
    if (!PATTERN_INPUTS.includes(input) || matcher.kind !== 'pattern') continue;
    const forms = formsOf(subject.issuers.map((issuer) => issuer.matcher));
    collect(
      sourced,
      unlessTooComplex(matcher, () => lintIdentity(matcher, forms)),
    );
  }
  for (const sourced of subject.issuers) {
    const { matcher } = sourced;
    if (matcher.kind === 'pattern')
      collect(
        sourced,
        unlessTooComplex(matcher, () => lintIssuer(matcher)),
      );
  }
  return { problems, warnings };
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
    return madeUpNames(automatonOf(issuer.whole), HOST_FORM.before, HOST_FORM.after).broad;
  } catch (error) {
    if (error instanceof TooComplexError) return true;
    throw error;
  }
}

function lintIdentity(matcher: PatternMatcher, forms: readonly Form[]): Finding {
  const automaton = automatonOf(matcher.whole);
  for (const form of forms) {
    const found = madeUpNames(automaton, form.before, form.after);
    if (found.broad) return tooBroad(matcher, 'an owner made up at random', found.example);
  }
  if (!forms.includes(GITHUB_FORM)) return undefined;
  const near = nearMisses(automaton, matcher.source);
  if (near) {
    if (near.admits.length === 0) return undefined;
    return { warning: `\`${matcher.source}\` also admits ${near.admits.join(', ')}; tighter: \`${near.tight}\`` };
  }
  return matchesPartOfWorkflow(matcher)
    ? {
        warning: `\`${matcher.source}\` matches only a part of a workflow's identity, but must match the whole; with \`.*\` it would be \`${matcher.source.replace(/\$$/, '')}.*\``,
      }
    : undefined;
}

function lintIssuer(matcher: PatternMatcher): Finding {
  const found = madeUpNames(automatonOf(matcher.whole), HOST_FORM.before, HOST_FORM.after);
  if (found.broad) return tooBroad(matcher, 'an issuer on a host made up at random', found.example);
  if (!found.many) return undefined;
  return {
    warning: `\`${matcher.source}\` admits issuers on other hosts; name the issuer exactly with \`certificate-oidc-issuer\``,
  };
}

function tooBroad(matcher: PatternMatcher, what: string, example: string | undefined): Finding {
  const shown = example === undefined ? '' : `, for example \`${example}\``;
  return {
    problem: {
      message: `\`${matcher.source}\` admits ${what}${shown}`,
      fix: 'Name the owner, repository and workflow in the pattern; or accept everybody with `allow-broad-identity`.',
    },
  };
}

function matchesPartOfWorkflow(matcher: PatternMatcher): boolean {
  const part = automatonOf(RE2JS.compile(`\\A(?s:.*)(?:${matcher.source})(?s:.*)\\z`));
  return overlap(part, shapeOf(GITHUB_FORM.before + '[A-Za-z0-9_-]+' + GITHUB_FORM.after)) !== undefined;
}

function unlessTooComplex(matcher: PatternMatcher, look: () => Finding): Finding {
  try {
    return look();
  } catch (error) {
    if (!(error instanceof TooComplexError)) throw error;
    return {
      problem: {
        message: `\`${matcher.source}\` is too complex to tell whom it admits`,
        fix: 'Write it simpler, with fewer counted repetitions; or accept it as it is with `allow-broad-identity`.',
      },
    };
  }
}
