/**
 * What to do about each cause. A value to copy is suggested only where the signer belongs to the same owner and came by the
 * expected issuer: a line to copy must never let a stranger in. What is suggested passes when the same run is made with it.
 */
import { matches, PATTERN_MARK, withoutMark } from '../../formats/matcher.js';
import { writtenPattern } from '../../formats/written-pattern.js';
import { isSameOwner, type Comparison, type IdentityCause } from './comparison.js';
import { GITHUB_ISSUER, refInWords, sourceRepository } from '../../formats/github-identity.js';
import { looksAlike } from './identity-causes.js';
import { completedPattern } from './partial-pattern.js';
import { withoutTrailing } from '../../formats/without-trailing.js';

export function identityHint(cause: IdentityCause, comparison: Comparison): string {
  return [EXPLANATIONS[cause](comparison), suggestion(cause, comparison)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const STRANGER = 'Do not use the artifact unless you know this signer.';

const EXPLANATIONS: Readonly<Record<IdentityCause, (comparison: Comparison) => string>> = {
  'other-issuer': issuerHint,
  'email-expected': () =>
    'You named a person by e-mail address, but a workflow signed. Check with the publisher who signs releases.',
  'workflow-expected': () =>
    'You named a workflow, but a person signed by hand with an e-mail address. Check with the publisher who signs releases.',
  'pattern-matches-part': partHint,
  'written-as-pattern': writtenHint,
  'scheme-missing': (comparison) =>
    `The identity of each workflow begins with \`https://\`. Set ${setting(comparison, 'identity', comparison.got.identity)}.`,
  'letter-case': () => 'Only the letter case differs. Identities are compared with letter case.',
  'reusable-workflow': reusableHint,
  'near-miss': nearMissHint,
  'other-owner': ({ parts, requirements }) =>
    `The signing workflow belongs to the owner \`${parts?.owner ?? ''}\`, not to \`${withoutMark(requirements.owner?.text)}\`.${alike('owner', parts?.owner, requirements.owner?.text)} ${STRANGER}`,
  'other-repository': ({ parts, requirements }) =>
    `The workflow of another repository signed: \`${parts?.repository ?? ''}\`, not \`${withoutMark(requirements.repository?.text)}\`.${alike('repository', parts?.repository, requirements.repository?.text)} Check that this is the file that you meant to download.`,
  'other-workflow': () =>
    'Another workflow of the same repository signed. Check in the repository which workflow makes its releases.',
  'other-identity': (comparison) => shortFormHint(comparison) ?? STRANGER,
  'pull-request': ({ parts }) =>
    `The artifact was built for ${refInWords(parts?.ref ?? '')}, from code that was not merged. Do not use it. Use the artifact of the release.`,
  dispatched: ({ parts, requirements }) =>
    `The workflow was started by hand on ${refInWords(parts?.ref ?? '')}, and the certificate names what it was started on. The publisher can start it on ${wantedRef(requirements.ref?.text)} (\`gh workflow run --ref\`) and sign again.`,
  'branch-not-tag': ({ parts, requirements }) =>
    `The workflow ran on ${refInWords(parts?.ref ?? '')}, not on ${wantedRef(requirements.ref?.text)}. It ran before the tag was made, or was started by hand on the branch.`,
  'tag-not-branch': ({ parts, requirements }) =>
    `The workflow ran on ${refInWords(parts?.ref ?? '')}, not on ${wantedRef(requirements.ref?.text)}. A release is signed on its tag.`,
  'other-version': ({ parts, requirements }) =>
    `The signature is for ${refInWords(parts?.ref ?? '')}, not for ${wantedRef(requirements.ref?.text)}. Download the version that you expect.`,
  'other-ref': ({ parts, requirements }) =>
    `The workflow ran on ${refInWords(parts?.ref ?? '')}, not on ${wantedRef(requirements.ref?.text)}. Check that artifact and policy are of the same release.`,
};

/** A repository or a file in place of the identity: no certificate has one, so that nothing could ever pass. */
function shortFormHint({ wanted: { identity, name } }: Comparison): string | undefined {
  if (identity.kind !== 'exact') return undefined;
  const { value } = identity;
  if (/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/.test(value) && OF_INPUTS.test(name) && !name.startsWith('revocations-'))
    return `\`${value}\` is a repository, not an identity. To accept the workflows of this repository, set \`repo: ${value}\` in place of \`certificate-identity\`. ${STRANGER}`;
  if (!/^[A-Za-z0-9._/-]+\.ya?ml(?:@\S*)?$/.test(value)) return undefined;
  return `\`${value}\` is not a whole identity. The identity of a workflow is \`https://github.com/OWNER/REPOSITORY/.github/workflows/FILE.yml@REF\`. ${STRANGER}`;
}

function wantedRef(text = ''): string {
  return text.endsWith(PATTERN_MARK) ? `a ref that matches \`${withoutMark(text)}\`` : refInWords(text);
}

/** A remark on two names that are taken for one another at a glance. */
function alike(what: string, got = '', wanted = ''): string {
  return looksAlike(withoutMark(wanted), got) ? ` The two names look alike, but it is another ${what}.` : '';
}

function issuerHint({ wanted, got }: Comparison): string {
  const expected = wanted.issuer.kind === 'pattern' ? wanted.issuer.source : wanted.issuer.value;
  if (got.issuer === `https://${expected}`)
    return `Only \`https://\` is missing. Set \`certificate-oidc-issuer: ${got.issuer}\`.`;
  if (withoutTrailing(expected, '/') === withoutTrailing(got.issuer, '/')) {
    return `Only a slash at the end differs. Issuers are compared exactly. Set \`certificate-oidc-issuer: ${got.issuer}\`.`;
  }
  if (expected === GITHUB_ISSUER && got.issuer.startsWith(`${GITHUB_ISSUER}/`)) {
    return `The enterprise of the signer has its own issuer at GitHub. If it is the enterprise that you expect, set \`certificate-oidc-issuer: ${got.issuer}\`.`;
  }
  if (got.issuer === GITHUB_ISSUER && matches(wanted.identity, got.identity)) {
    return `The identity is the expected one, and GitHub Actions issued it. For a workflow on GitHub, set \`certificate-oidc-issuer: ${GITHUB_ISSUER}\`.`;
  }
  return 'The identity is the expected one, but another issuer authenticated it. An identity means something only together with its issuer. Check `certificate-oidc-issuer`. Do not change it to an issuer that you do not know.';
}

function reusableHint({ got, parts }: Comparison): string {
  const source = sourceRepository(got.claims) ?? '';
  const signer = `${parts?.owner ?? ''}/${parts?.repository ?? ''}`;
  return `The artifact was built from ${source}, but a reusable workflow of ${signer} signed it. The certificate names the workflow that signs.`;
}

function nearMissHint({ parts, requirements, differing }: Comparison): string {
  return differing.includes('host')
    ? `The host is \`${parts?.host ?? ''}\`, not \`${withoutMark(requirements.host?.text)}\`. The names look alike, but it is another host. ${STRANGER}`
    : `The two identities look alike, but they are different. Check yours for a typing error. ${STRANGER}`;
}

/** Causes after which accepting the signer can be right, and when it is. */
const MAY_BE_RIGHT: Readonly<Partial<Record<IdentityCause, (comparison: Comparison) => string>>> = {
  'letter-case': () => 'To use the spelling of the certificate, set',
  'other-workflow': () => 'If you trust this workflow, set',
  'branch-not-tag': ({ parts }) => `If you trust ${refInWords(parts?.ref ?? '')}, set`,
  'tag-not-branch': ({ parts }) => `If you trust ${refInWords(parts?.ref ?? '')}, set`,
  'other-ref': ({ parts }) => `If you trust ${refInWords(parts?.ref ?? '')}, set`,
  'other-version': ({ parts }) => `To accept ${refInWords(parts?.ref ?? '')} instead, set`,
  'reusable-workflow': () => 'If you trust this workflow, set',
};

function suggestion(cause: IdentityCause, comparison: Comparison): string {
  const { got, wanted } = comparison;
  const when = MAY_BE_RIGHT[cause]?.(comparison);
  if (when === undefined || wanted.claimsHold === false) return '';
  if (!isSameOwner(comparison) || !matches(wanted.issuer, got.issuer)) {
    return cause === 'reusable-workflow'
      ? `That workflow belongs to another owner. If you trust that owner, write its identity yourself, and add \`repo: ${sourceRepository(got.claims) ?? ''}\`.`
      : '';
  }
  const source = cause === 'reusable-workflow' ? sourceRepository(got.claims) : undefined;
  const both = source === undefined || wanted.name.startsWith('revocations-') ? '' : ` and \`repo: ${source}\``;
  return `${when} ${setting(comparison, 'identity', got.identity)}${both}${replaced(comparison)}.`;
}

/** Inputs that say by themselves which workflow must have signed, so that an identity takes their place. */
const RIVAL = /^signer-(?:workflow|repo)(?= [0-9]+$|$)/;
/** What the signer of the inputs is called; a policy file has names of its own. */
const OF_INPUTS =
  /^(?:(?:certificate|revocations)-identity(?:-regexp)?|signer-workflow|signer-repo|repo|owner)(?: [0-9]+)?$/;

/** A line to copy: an input, or a key of the signer in a policy file. */
function setting({ wanted: { name } }: Comparison, key: 'identity' | 'identity-regexp', value: string): string {
  if (!OF_INPUTS.test(name)) return `\`${key}: ${value}\` for the signer \`${name.replaceAll('`', '')}\``;
  return `\`${name.startsWith('revocations-') ? 'revocations' : 'certificate'}-${key}: ${value}\``;
}

/** What else has to change with it, because the same run would refuse both. */
function replaced({ wanted: { name }, got }: Comparison): string {
  const [rival] = RIVAL.exec(name) ?? [];
  return rival === undefined ? '' : ` and \`certificate-oidc-issuer: ${got.issuer}\` in place of \`${rival}\``;
}

function partHint(comparison: Comparison): string {
  const whole = completedPattern(comparison);
  return whole === undefined
    ? 'A pattern must match the whole identity. Write it from `https://` to the ref, for example `https://github\\.com/OWNER/REPOSITORY/\\.github/workflows/FILE\\.yml@refs/tags/.*`.'
    : `A pattern must match the whole identity. To accept each identity that begins like this, set ${setting(comparison, 'identity-regexp', whole)}.`;
}

/** The pattern is spelled out only where it accepts this signer, with all that is claimed: what is suggested passes. */
function writtenHint(comparison: Comparison): string {
  const { wanted, got } = comparison;
  const meant = wanted.identity.kind === 'exact' ? writtenPattern(wanted.identity.value)?.pattern : undefined;
  const passes = wanted.claimsHold !== false && matches(wanted.issuer, got.issuer);
  const first = 'The identity that is expected looks like a pattern, but it is compared exactly.';
  return meant !== undefined && passes
    ? `${first} If you mean a pattern, set ${setting(comparison, 'identity-regexp', meant)} in its place.`
    : `${first} If you mean a pattern, set ${setting(comparison, 'identity-regexp', 'PATTERN')} in its place. It must match the whole identity.`;
}
