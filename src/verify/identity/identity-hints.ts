/**
 * What to do about each cause. A line for the policy is suggested only where the signer belongs to the same owner and
 * came by the demanded issuer: a line to copy must never let a stranger in.
 */
import { foldAscii, matches, matchesOnlyPart, pattern, PatternError } from '../../formats/matcher.js';
import type { Comparison, IdentityCause } from './comparison.js';
import { GITHUB_ISSUER, refInWords, sourceRepository } from '../../formats/github-identity.js';

export function hintFor(cause: IdentityCause, comparison: Comparison): string {
  return [explanation(cause, comparison), partialPattern(cause, comparison), suggestion(cause, comparison)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const STRANGER =
  'Do not use the artifact unless you know this signer; if you trust it, write its identity into the policy yourself.';

type RefCause = 'pull-request' | 'dispatched' | 'branch-not-tag' | 'tag-not-branch' | 'other-ref';

const EXPLANATIONS: Readonly<Record<Exclude<IdentityCause, RefCause>, (comparison: Comparison) => string>> = {
  'other-issuer': issuerHint,
  'email-expected': () =>
    'The policy names an e-mail address, but a workflow signed: the signing was automated, or it is not the publisher.',
  'workflow-expected': () => 'The policy names a workflow, but a person signed by hand with an e-mail address.',
  'pattern-matches-part': () => 'A pattern must match the whole identity.',
  'letter-case': () =>
    'Only the letter case differs, and identities are compared with letter case: take the spelling of the certificate.',
  'reusable-workflow': reusableHint,
  'near-miss': nearMissHint,
  'other-owner': () => `The signing workflow belongs to another owner. ${STRANGER}`,
  'other-repository': () =>
    'The same owner signed, but in another repository: check that this is the artifact that you mean.',
  'other-workflow': () =>
    'Another workflow of the same repository signed: the release process was changed, or this is not the release workflow.',
  'other-identity': () => STRANGER,
};

function explanation(cause: IdentityCause, comparison: Comparison): string {
  return isRefCause(cause) ? refHint(cause, comparison) : EXPLANATIONS[cause](comparison);
}

function isRefCause(cause: IdentityCause): cause is RefCause {
  return !(cause in EXPLANATIONS);
}

function refHint(cause: RefCause, { demands, parts }: Comparison): string {
  const got = refInWords(parts?.ref ?? '');
  const wanted = refInWords(demands.ref?.text ?? '');
  switch (cause) {
    case 'pull-request':
      return `It was signed in a run for ${got}: code that nobody had merged. Do not use it; take what the release run made.`;
    case 'dispatched':
      return `The workflow was started by hand on ${got}, and the certificate names what it was started on: start it on the demanded ref (${wanted}; \`gh workflow run --ref\`), and sign again.`;
    case 'branch-not-tag':
      return `A tag was demanded (${wanted}), but the run was on ${got}: it ran before the tag was made, or was started by hand on the branch.`;
    case 'tag-not-branch':
      return `A branch was demanded (${wanted}), but the run was on ${got}: a release signs on its tag.`;
    case 'other-ref':
      return `It was signed on ${got}, not on ${wanted}: check that artifact and policy are of the same release.`;
  }
}

function issuerHint({ wanted, got }: Comparison): string {
  const expected = wanted.issuer.kind === 'pattern' ? wanted.issuer.source : wanted.issuer.value;
  if (expected.replace(/\/+$/, '') === got.issuer.replace(/\/+$/, '')) {
    return 'Only a slash at the end differs; issuers are compared exactly.';
  }
  if (expected === GITHUB_ISSUER && got.issuer.startsWith(`${GITHUB_ISSUER}/`)) {
    return "The signer's enterprise has an issuer of its own at GitHub. If it is the right enterprise, set `certificate-oidc-issuer` to the issuer that the certificate names.";
  }
  return 'The identity is the demanded one, but another issuer vouches for it, and names mean something only with their issuer. Check `certificate-oidc-issuer`; do not change it for an issuer that you do not know.';
}

function reusableHint({ got, parts }: Comparison): string {
  const source = sourceRepository(got.claims) ?? '';
  const signer = `${parts?.owner ?? ''}/${parts?.repository ?? ''}`;
  return `The artifact was built from ${source}, but a reusable workflow of ${signer} signed it, and the certificate names the workflow that signs. If you trust that workflow, demand its identity, and pin what it built with \`repo: ${source}\`.`;
}

function nearMissHint({ differing, caseOnly, demands, parts }: Comparison): string {
  const first = differing.find((name) => !caseOnly.includes(name));
  if (first === undefined || parts === undefined) return `The identity only looks like the demanded one. ${STRANGER}`;
  const difference = `The ${first} is \`${parts[first]}\`, not \`${demands[first]?.text ?? ''}\`: it only looks like the demanded one.`;
  return first === 'owner' || first === 'host'
    ? `${difference} ${STRANGER}`
    : `${difference} Check both for a typing error.`;
}

/** Causes after which accepting the signer can be right. */
const MAY_BE_RIGHT: ReadonlySet<IdentityCause> = new Set<IdentityCause>([
  'letter-case',
  'other-workflow',
  'branch-not-tag',
  'tag-not-branch',
  'other-ref',
  'reusable-workflow',
]);

function suggestion(cause: IdentityCause, comparison: Comparison): string {
  const { got, wanted } = comparison;
  if (!MAY_BE_RIGHT.has(cause) || !isSameOwner(comparison) || !matches(wanted.issuer, got.issuer)) return '';
  return `If you trust this signer: \`certificate-identity: ${got.identity}\``;
}

/** The policy spells this owner out. GitHub does not tell owners apart by letter case; elsewhere that is not known. */
function isSameOwner({ demands, parts, differing }: Comparison): boolean {
  if (demands.host === undefined || parts === undefined || differing.includes('host')) return false;
  const owner = demands.owner?.text ?? '';
  return owner === parts.owner || (parts.host === 'github.com' && foldAscii(owner) === foldAscii(parts.owner));
}

/** The pattern with `.*` added, where it then admits this signer and no other owner. */
function partialPattern(cause: IdentityCause, comparison: Comparison): string {
  const { wanted, got, parts } = comparison;
  if (wanted.identity.kind !== 'pattern' || !matchesOnlyPart(wanted.identity, got.identity)) return '';
  const wider = isSameOwner(comparison) ? widened(wanted.identity.source, got.identity) : undefined;
  if (wider === undefined || parts === undefined) {
    return cause === 'pattern-matches-part'
      ? 'Write it for the whole identity, from `https://` to the ref, with the owner in it.'
      : '(cosign would accept it, since the pattern matches a part of the identity; here it must match the whole.)';
  }
  return `The pattern matches only a part of the identity. If every identity that goes on like this may sign: \`certificate-identity-regexp: ${wider}\`. It is wider than the exact identity, which is safer.`;
}

function widened(source: string, identity: string): string | undefined {
  // Behind alternatives `.*` would widen only the last of them.
  if (source.includes('|')) return undefined;
  try {
    const matcher = pattern(source);
    const found = matcher.kind === 'pattern' ? matcher.part.matcher(identity) : undefined;
    if (found?.find() !== true || found.start() !== 0) return undefined;
    // Behind a name that is complete its separator belongs to the pattern: `acme.*` would admit `acme-evil`.
    const next = identity.charAt(found.end());
    const wider = `${source}${/[/@]/.test(next) ? next : ''}.*`;
    const admits = pattern(wider);
    return matches(admits, identity) && !matches(admits, ofStranger(identity)) ? wider : undefined;
  } catch (error) {
    if (error instanceof PatternError) return undefined;
    throw error;
  }
}

/** The same identity with an owner whose name only begins alike. */
function ofStranger(identity: string): string {
  return identity.replace(/^(https:\/\/[^/]+\/[^/]+)/, '$1-x');
}
