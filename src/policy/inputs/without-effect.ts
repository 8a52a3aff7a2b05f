/** Inputs that would have no effect beside the others: each is a mistake, since somebody meant something by it. */
import type { Problem } from '../../core/attempt.js';
import type { ConfigProblem } from '../../core/errors.js';
import type { InputSpec, Part } from './input-shapes.js';
import { INPUTS, type InputName } from './inputs.js';
import { isGiven } from './parts.js';
import type { GivenInputs } from './read-inputs.js';
import { isKeyOnGitHub } from '../signers/key-source.js';
import { quoted } from '../../core/quoted.js';

/** Inputs that name somebody who must have signed. */
const SIGNERS = [
  'certificate-identity',
  'certificate-identity-regexp',
  'repo',
  'owner',
  'signer-repo',
  'signer-workflow',
  'key',
  'openpgp-keys',
  'openpgp-keyserver',
] as const satisfies readonly InputName[];

/** in-toto attestation framework, `spec/predicates/release.md`; GitHub wrote 0.1 before immutable releases were for all. */
const RELEASE_TYPE = /^https:\/\/in-toto\.io\/attestation\/release\/v0\.[12]$/;

/** True where GitHub itself must have attested the release: it is the signer then. */
export function asksForRelease(given: GivenInputs): boolean {
  return given.release !== undefined && RELEASE_TYPE.test(given['predicate-type'] ?? '');
}

/** True where somebody is named who must have signed. */
export function hasSigner(given: GivenInputs): boolean {
  return SIGNERS.some((name) => isGiven(given, name)) || asksForRelease(given);
}

/** Parts about artifacts that a run is handed; an audit looks at what is deployed alone. */
const HANDED: readonly Part[] = ['rule', 'evidence', 'list', 'manifest', 'tag', 'package'];
const OF_AN_IMAGE: readonly string[] = ['images', 'require-digest', 'tag-matches-ref', 'sbom-dir'];
/** What GitHub signs about a release has no other signer, and lies nowhere else. */
const NOT_OF_RELEASES: readonly Part[] = [
  'signer',
  'provenance',
  'key',
  'openpgp',
  'evidence',
  'tag',
  'manifest',
  'images',
];
const OF_RELEASES: readonly string[] = ['transparency-log', 'allow-broad-identity'];

/** A problem for each of them. */
export function effectProblems(given: GivenInputs): readonly ConfigProblem[] {
  return (INPUTS as readonly InputSpec[]).flatMap((spec) => {
    const found = isGiven(given, spec.name as InputName) ? problemOf(spec, given) : undefined;
    return found ? [{ where: spec.name, ...found }] : [];
  });
}

function problemOf(spec: InputSpec, given: GivenInputs): Problem | undefined {
  const foreign = given.mode === 'audit' || given.release !== undefined ? foreignProblem(spec, given) : undefined;
  if (foreign) return foreign;
  if (spec.needs && !spec.needs.some((name) => isGiven(given, name as InputName))) {
    const names = quoted(spec.needs, ' or ');
    return { message: `is given without ${names}`, fix: `Add ${names}, or remove it.` };
  }
  // In an audit `require` says how deployed images are verified again.
  const signed =
    (spec.name === 'require' && given.mode === 'audit') ||
    (spec.name === 'transparency-log' ? given['transparency-log'] !== 'auto' : spec.signed === true);
  if (signed && !hasSigner(given)) return NOBODY;
  return spec.name === 'github-token' ? tokenProblem(given) : undefined;
}

/** Of an input that is about something else than this run. */
function foreignProblem({ name, sets }: InputSpec, given: GivenInputs): Problem | undefined {
  const [part = ''] = sets?.split('.') ?? [];
  const isOf = (parts: readonly string[]): boolean => parts.includes(part);
  if (given.mode === 'audit' && (isOf(HANDED) || OF_AN_IMAGE.includes(name))) {
    const fix = 'Remove it, or check that in a step of its own.';
    return { message: '`mode: audit` looks at what is `deployed` alone', fix };
  }
  const elsewhere = (isOf(NOT_OF_RELEASES) && !OF_RELEASES.includes(name)) || SIGNED_ELSEWHERE.includes(name);
  if (!elsewhere || !asksForRelease(given)) return undefined;
  const fix = 'Remove it, or check what your own workflow signed in another step.';
  return { message: 'has no effect on the attestation of a release, which GitHub signs and keeps', fix };
}

const SIGNED_ELSEWHERE: readonly string[] = ['predicate', 'digests', 'checksums-signed'];

const NOBODY: Problem = {
  message: 'has no effect: no signer is given',
  fix: 'Add `certificate-identity` with `certificate-oidc-issuer`, `repo`, `key` or `openpgp-keys`; or remove it.',
};

function tokenProblem(given: GivenInputs): Problem | undefined {
  if (given.mode === 'audit' || given.images || given.release !== undefined) return undefined;
  if (given['deployment-record'] || [...(given.key ?? []), ...(given['revocations-key'] ?? [])].some(isKeyOnGitHub))
    return undefined;
  if (given['attestation-source']?.includes('github')) return undefined;
  return {
    message: 'is given, but nothing asks GitHub',
    fix: 'Remove it, or ask with `attestation-source: github` or `release`.',
  };
}
