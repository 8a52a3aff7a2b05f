/** The cause of an identity mismatch in a few words. */
import { refInWords } from '../../formats/github-identity.js';
import type { Comparison, IdentityCause } from './comparison.js';

const WORDS: Readonly<Record<IdentityCause, (comparison: Comparison) => string>> = {
  'other-issuer': () => 'another issuer',
  'email-expected': () => 'a workflow, not a person',
  'workflow-expected': () => 'a person, not a workflow',
  'pattern-matches-part': () => 'the pattern matches only a part of it',
  'scheme-missing': () => 'yours does not begin with `https://`',
  'letter-case': () => 'another letter case',
  'reusable-workflow': ({ parts }) => `a reusable workflow of ${parts?.owner ?? ''}/${parts?.repository ?? ''}`,
  'pull-request': ({ parts }) => `a run for ${refInWords(parts?.ref ?? '')}`,
  dispatched: onRef,
  'branch-not-tag': onRef,
  'tag-not-branch': onRef,
  'other-ref': onRef,
  'other-version': ({ parts }) => `another version (${refInWords(parts?.ref ?? '')})`,
  'near-miss': () => 'one that only looks like it',
  'other-owner': ({ parts }) => `another owner (${parts?.owner ?? ''})`,
  'other-repository': ({ parts }) => `another repository (${parts?.repository ?? ''})`,
  'other-workflow': ({ parts }) => `another workflow (${parts?.workflow ?? ''})`,
  'other-identity': () => 'a different one',
};

/** To stand behind "signed by another identity than expected:". */
export function inShort(cause: IdentityCause, comparison: Comparison): string {
  return WORDS[cause](comparison);
}

function onRef({ parts }: Comparison): string {
  return `another ref (${refInWords(parts?.ref ?? '')})`;
}
