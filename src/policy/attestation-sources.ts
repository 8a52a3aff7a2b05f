/** Where the attestations of files come from, by the inputs: the disk, GitHub, or both. */
import type { ConfigProblem } from '../core/errors.js';
import { gitHubApi } from '../github/access.js';
import type { Host } from '../core/host.js';
import { demandsOf } from './image-demands.js';
import type { GitHubAttestations, Rule } from '../model/policy.js';
import type { GivenInputs } from './inputs/read-inputs.js';
import { attestedRelease } from './release-attestation.js';

/** True where GitHub is asked. */
export function asksGitHub(given: GivenInputs): boolean {
  return (given['attestation-source']?.includes('github') ?? false) || attestedRelease(given) !== undefined;
}

/** The disk is looked at unless `github` is named without `local`. */
function looksAtDisk(given: GivenInputs): boolean {
  return !asksGitHub(given) || (given['attestation-source']?.includes('local') ?? false);
}

/** What a rule says of where evidence is; `attestationSourceProblems` has found nothing. */
export function attestationSources(given: GivenInputs, env: Host['env']): Pick<Rule, 'local' | 'github'> {
  const local = looksAtDisk(given);
  const api = asksGitHub(given) ? gitHubApi(env) : undefined;
  const scope = scopeOf(given);
  if (!api || !('value' in api) || !scope) return { local };
  return { local, github: { api: api.value.href, scope } };
}

/** The release's repository where its attestation is demanded; the repository where one is named, else its owner. Names were checked where the signers are made of them. */
function scopeOf(given: GivenInputs): GitHubAttestations['scope'] | undefined {
  const release = attestedRelease(given);
  if (release) return { owner: release.owner, repo: release.repo };
  const { repo, owner } = given;
  const [holder, name] = repo?.split('/') ?? [];
  if (holder !== undefined && name !== undefined) return { owner: holder, repo: name };
  return owner === undefined ? undefined : { owner };
}

/** GitHub has attestations of images too, by their digests, but no signatures. */
function withoutFiles(given: GivenInputs): readonly ConfigProblem[] {
  const where = 'attestation-source';
  if (!given.images) {
    const fix = 'Add `artifacts`, `digests` or `images`, or remove the line.';
    return [{ where, message: '`github` is for files, digests and images, and none are given', fix }];
  }
  if (demandsOf(given).attestation || demandsOf(given).sbom) return [];
  const message = '`github` keeps attestations, and of the images only a signature is demanded';
  return [{ where, message, fix: 'Add `predicate-type`, or the line `attestation` to `require`.' }];
}

const PLACES = ['bundle', 'signature', 'certificate'] as const;

export function attestationSourceProblems(given: GivenInputs, env: Host['env']): readonly ConfigProblem[] {
  if (!asksGitHub(given)) return [];
  const where = 'attestation-source';
  const problem = (message: string, fix: string): ConfigProblem => ({ where, message, fix });
  const problems: ConfigProblem[] = [];
  const api = gitHubApi(env);
  if ('problem' in api) problems.push(api.problem);
  if (!scopeOf(given)) {
    const fix = 'Add `repo` (`owner/name`) or `owner`: GitHub keeps attestations with the repository that made them.';
    problems.push(problem('`github` needs to know whose attestations to ask for', fix));
  }
  if (given.offline) {
    const fix = 'Remove `offline`, or download the attestations before (`gh attestation download`).';
    problems.push(problem('GitHub cannot be asked with `offline`', fix));
  }
  if (!given.artifacts && !given.digests && !given.checksums && !given.manifest) problems.push(...withoutFiles(given));
  if (!looksAtDisk(given)) {
    for (const name of PLACES.filter((one) => given[one] !== undefined)) {
      const message = 'names evidence on disk, and `attestation-source` names `github` alone';
      problems.push({ where: name, message, fix: 'Add the line `local` to `attestation-source`, or remove it.' });
    }
  }
  return problems;
}
