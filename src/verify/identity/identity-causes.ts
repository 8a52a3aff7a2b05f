/** Tells the known causes of an identity mismatch apart, the most telling first. */
import { foldAscii, matches, matchesOnlyPart, pattern } from '../../formats/matcher.js';
import type { Comparison, IdentityCause } from './comparison.js';
import { sourceRepository } from '../../formats/github-identity.js';
import { writtenPattern } from '../../formats/written-pattern.js';
import { completedPattern } from './partial-pattern.js';

export function findCause(comparison: Comparison): IdentityCause {
  const { wanted, got } = comparison;
  if (matches(wanted.identity, got.identity)) return 'other-issuer';
  if (isWrittenAsPattern(comparison)) return 'written-as-pattern';
  const form = otherForm(comparison);
  if (form !== undefined) return form;
  if (isWithoutScheme(comparison)) return 'scheme-missing';
  if (isLetterCase(comparison)) return 'letter-case';
  if (completedPattern(comparison) !== undefined) return 'pattern-matches-part';
  if (isReusable(comparison)) return 'reusable-workflow';
  return partCause(comparison) ?? wholeCause(comparison);
}

/** A pattern in the place of an exact identity. One that names somebody else says more by what differs. */
function isWrittenAsPattern({ wanted, got }: Comparison): boolean {
  const written = wanted.identity.kind === 'exact' ? writtenPattern(wanted.identity.value) : undefined;
  return written !== undefined && (written.pattern === undefined || matches(pattern(written.pattern), got.identity));
}

/** `github.com/…` where the certificate has `https://github.com/…`. */
function isWithoutScheme({ wanted, got }: Comparison): boolean {
  return wanted.identity.kind === 'exact' && `https://${wanted.identity.value}` === got.identity;
}

function isLetterCase({ wanted, got, differing, caseOnly }: Comparison): boolean {
  if (differing.length > 0 && differing.length === caseOnly.length) return true;
  return wanted.identity.kind !== 'pattern' && foldAscii(wanted.identity.value) === foldAscii(got.identity);
}

/** The cause by the first part that really differs. */
function partCause(comparison: Comparison): IdentityCause | undefined {
  const { parts, requirements, differing, caseOnly } = comparison;
  const first = differing.find((name) => !caseOnly.includes(name));
  if (first === undefined || parts === undefined) return undefined;
  if (first === 'ref') return refCause(comparison);
  if (first !== 'host') return `other-${first}`;
  return looksAlike(requirements.host?.text ?? '', parts.host) ? 'near-miss' : 'other-identity';
}

/** The cause where no part tells: the identities as wholes. */
function wholeCause({ wanted, got }: Comparison): IdentityCause {
  // What stands for a pattern that no user wrote cannot be completed by one.
  const ofUser = wanted.identity.kind === 'pattern' && wanted.identity.words === undefined;
  if (ofUser && matchesOnlyPart(wanted.identity, got.identity)) return 'pattern-matches-part';
  const near = wanted.identity.kind !== 'pattern' && looksAlike(wanted.identity.value, got.identity);
  return near ? 'near-miss' : 'other-identity';
}

/** An e-mail address where a workflow was required, or the other way round. */
function otherForm({ wanted, got }: Comparison): IdentityCause | undefined {
  const required =
    wanted.identity.kind === 'pattern' ? wanted.identity.source.replaceAll('\\', '') : wanted.identity.value;
  const wantsUrl = /^\W*https:\/\//.test(required);
  const wantsEmail = !wantsUrl && /@[^/]+$/.test(required) && !required.includes('/');
  const isUrl = got.identity.startsWith('https://');
  if (wantsUrl && !isUrl && got.identity.includes('@')) return 'workflow-expected';
  return wantsEmail && isUrl ? 'email-expected' : undefined;
}

/** The required repository was built, but the workflow that signed is another repository's. */
function isReusable({ got, parts, requirements, differing }: Comparison): boolean {
  const source = sourceRepository(got.claims);
  if (parts === undefined || source === undefined) return false;
  if (!differing.includes('owner') && !differing.includes('repository')) return false;
  if (foldAscii(source) === foldAscii(`${parts.owner}/${parts.repository}`)) return false;
  const [owner = '', repository = ''] = source.split('/');
  const fits = (name: 'owner' | 'repository', value: string): boolean => {
    const requirement = requirements[name];
    return requirement === undefined ? name === 'repository' : matches(requirement.matcher, value);
  };
  return fits('owner', owner) && fits('repository', repository);
}

function refCause({ got, parts, requirements }: Comparison): IdentityCause {
  const required = plainly(requirements.ref?.text ?? '');
  const ref = parts?.ref ?? '';
  if (ref.startsWith('refs/pull/')) return 'pull-request';
  if (required.startsWith('refs/tags/') && ref.startsWith('refs/heads/')) {
    return got.claims['build-trigger'] === 'workflow_dispatch' ? 'dispatched' : 'branch-not-tag';
  }
  if (required.startsWith('refs/heads/') && ref.startsWith('refs/tags/')) return 'tag-not-branch';
  return VERSION.test(required) && VERSION.test(ref) ? 'other-version' : 'other-ref';
}

/** The tag of a release; a pattern for such tags begins alike. */
const VERSION = /^refs\/tags\/(?:.*[^0-9])?[0-9]/;

/** A pattern without what is only syntax, to see how it begins. */
function plainly(pattern: string): string {
  return pattern.replaceAll('\\', '');
}

/** Letters that look like others in many fonts. */
const CONFUSED: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/[1i|]/g, 'l'],
  [/0/g, 'o'],
  [/[-_.]/g, ''],
];

/** True where two names are taken for one another at a glance: what a typing error or an imitation does. */
export function looksAlike(required: string, got: string): boolean {
  const shape = (text: string): string =>
    CONFUSED.reduce((known, [letters, one]) => known.replace(letters, one), foldAscii(text));
  return shape(required) === shape(got) || isNear(required, got);
}

/** One contains the other at its start or end, or they differ by a letter, or two where they are long. */
function isNear(required: string, got: string): boolean {
  const a = foldAscii(required);
  const b = foldAscii(got);
  if (a.length < 3 || b.length < 3) return false;
  if (a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a)) return true;
  return a.length >= 5 && a.length <= 200 && distanceAtMost(a, b, a.length < 10 ? 1 : 2);
}

/** Levenshtein's distance, given up as soon as a whole row is beyond the limit. */
function distanceAtMost(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      const replaced = (previous[column - 1] ?? limit) + same;
      const inserted = (current[column - 1] ?? limit) + 1;
      const removed = (previous[column] ?? limit) + 1;
      current.push(Math.min(replaced, inserted, removed));
    }
    if (Math.min(...current) > limit) return false;
    previous = current;
  }
  return (previous[b.length] ?? limit + 1) <= limit;
}
