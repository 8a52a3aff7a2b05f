/** The cause of an identity mismatch in a few words. */
import { refInWords } from '../../formats/github-identity.js';
import { withoutMark } from '../../formats/matcher.js';
import type { Comparison, IdentityCause } from './comparison.js';
import type { PartRequirement } from './identity-parts.js';

const WORDS: Readonly<Record<IdentityCause, (comparison: Comparison) => string>> = {
  'other-issuer': () => 'another issuer',
  'email-expected': () => 'a workflow, not a person',
  'workflow-expected': () => 'a person, not a workflow',
  'pattern-matches-part': () => 'the pattern matches only a part of it',
  'written-as-pattern': () => 'the expected one is written as a pattern',
  'scheme-missing': () => 'the expected one does not begin with `https://`',
  'letter-case': () => 'another letter case',
  'reusable-workflow': ({ parts }) => `a reusable workflow of ${parts?.owner ?? ''}/${parts?.repository ?? ''}`,
  'pull-request': ({ parts }) => `a run for ${refInWords(parts?.ref ?? '')}`,
  dispatched: onRef,
  'branch-not-tag': onRef,
  'tag-not-branch': onRef,
  'other-ref': onRef,
  'other-version': ({ parts }) => `another version (${refInWords(parts?.ref ?? '')})`,
  'near-miss': () => 'one that only looks like it',
  'other-owner': elsewhere,
  'other-repository': elsewhere,
  'other-workflow': ({ parts }) => `another workflow (${parts?.workflow ?? ''})`,
  'other-identity': stranger,
};

/** Another repository than expected: `by mallory/widgets, expected acme/widgets`. */
function elsewhere({ parts, requirements }: Comparison): string {
  const [owner = '', repository = ''] = [requirements.owner, requirements.repository].map(required);
  const expected = repository === '' ? `a repository of ${owner}` : `${owner === '' ? '' : `${owner}/`}${repository}`;
  return `by ${parts?.owner ?? ''}/${parts?.repository ?? ''}, expected ${expected}`;
}

function stranger({ parts, requirements, got }: Comparison): string {
  if (parts === undefined) return `by ${got.identity}`;
  const host = required(requirements.host);
  return host === '' || host === parts.host
    ? `by ${parts.owner}/${parts.repository}`
    : `by a workflow on ${parts.host}, expected one on ${host}`;
}

/** As a pattern was written, without the note that it is one. */
function required(requirement: PartRequirement | undefined): string {
  return withoutMark(requirement?.text);
}

/** To stand behind "signed by another identity than expected:". */
export function inShort(cause: IdentityCause, comparison: Comparison): string {
  return WORDS[cause](comparison);
}

function onRef({ parts }: Comparison): string {
  return `another ref (${refInWords(parts?.ref ?? '')})`;
}
