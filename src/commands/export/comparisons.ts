/** Comparisons of the gate in the words of controllers, which match patterns anywhere in the text unless they are anchored. */
import type { Matcher } from '../../formats/matcher.js';
import type { IdentitySigner } from '../../model/policy.js';
import { escapePattern } from '../../formats/matcher.js';

/** Either exact text, or an RE2 pattern (the syntax of Go's `regexp`) that only the whole text matches. */
export type Comparison = { readonly exact: string } | { readonly pattern: string };

/** Undefined for what neither exact text nor a pattern says. */
export function comparisonOf(matcher: Matcher): Comparison | undefined {
  switch (matcher.kind) {
    case 'exact':
      return { exact: matcher.value };
    case 'exact-ignoring-case':
      return { pattern: whole(ignoringCase(matcher.value)) };
    case 'pattern':
      return { pattern: whole(matcher.source) };
    case 'versioned-tag':
      return undefined;
  }
}

/** The pattern itself stays as it was written: what a publisher prints can be found in the policy. */
export function whole(source: string): string {
  return `^(?:${source})$`;
}

/** `(?i)` would fold all of Unicode: `K` is also the Kelvin sign. */
function ignoringCase(text: string): string {
  return escapePattern(text).replace(/[A-Za-z]/g, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}

/** Who may sign, as Kyverno and policy-controller both spell it. */
export function identityFields({ identity, issuer }: IdentitySigner): Readonly<Record<string, string>> {
  return {
    ...comparisonFields('issuer', comparisonOf(issuer)),
    ...comparisonFields('subject', comparisonOf(identity)),
  };
}

/** One comparison under its name, by what it is. */
export function comparisonFields(
  name: 'issuer' | 'subject',
  comparison: Comparison | undefined,
): Readonly<Record<string, string>> {
  if (!comparison) throw new Error(`the ${name} cannot be compared`);
  return 'exact' in comparison ? { [name]: comparison.exact } : { [`${name}RegExp`]: comparison.pattern };
}
