/** A call with plain inputs becomes a policy with one rule. */
import { resolve } from 'node:path';
import { ConfigError, type ConfigProblem } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { isSafeAddress } from '../net/address.js';
import { networkProblemsOf } from '../net/network.js';
import { shownAddress } from '../core/shown-address.js';
import { attestationSourceProblems, attestationSources } from './attestation-sources.js';
import { auditPolicyProblems } from './audit-inputs.js';
import { buildPolicy } from './build-policy.js';
import { environmentSkipProblems, recallSigners, revocationIdentities, skipsOf } from './chain-inputs.js';
import { combinationProblems } from './combinations.js';
import { githubServer } from '../github/github-server.js';
import { deploymentProblems } from './deployment-inputs.js';
import { fullFingerprint } from './fingerprint.js';
import { keySigners, sharedKeys } from './key-inputs.js';
import { isKeyFile } from './key-source.js';
import { shownSource, unprovableSource } from './list-source.js';
import { lintIdentities } from './lint.js';
import { readOpenPgpKeys, unmetPins } from './openpgp-keys.js';
import type { IdentitySigner, OpenPgpSigner, Policy, RunOptions, Signer } from '../model/policy.js';
import { ownTreeProblems, type Believed } from './own-tree.js';
import type { GivenInputs } from './read-inputs.js';
import { attestedRelease, RELEASE_SIGNER, releaseAttestationProblems } from './release-attestation.js';
import { provenFolderProblems } from './proven-folders.js';
import { releaseProblems } from './release-inputs.js';
import { reportPathProblems } from './report-path.js';
import { vsaProblems } from './vsa-inputs.js';
import { runOptions } from './run-options.js';
import { identitySigners, planIdentities } from './signers.js';
import { believedRoots, trustPolicy } from './trust-policy.js';

/** Where the run happens, as far as the policy depends on it. */
export type PolicyContext = Pick<Host, 'kind' | 'env' | 'workspace'> &
  Partial<Pick<Host, 'now' | 'tempRoot' | 'eitherForm'>>;

/** Which OpenPGP keys may sign. */
export interface OpenPgpPlan {
  readonly files: readonly string[];
  /** Full fingerprints in lower-case hex; any key of the files where there are none. */
  readonly pins: readonly string[];
  readonly keyserver?: string;
}

/** Everything but the keys, which are the only files that a policy is made of. */
export interface Plan {
  /** Paths, texts and addresses. */
  readonly keys: readonly string[];
  /** Keys that the revocation list may be signed by. */
  readonly recallKeys: readonly string[];
  readonly openPgp: OpenPgpPlan;
  readonly options: RunOptions;
  readonly policyWith: (
    keys: readonly Signer[],
    openPgp?: readonly OpenPgpSigner[],
    recallKeys?: readonly Signer[],
  ) => Policy;
}

/**
 * Builds the policy.
 *
 * @throws ConfigError with every problem at once; files (keys, an earlier report) are looked at only where nothing else
 *   is wrong.
 */
export async function policyFromInputs(
  given: GivenInputs,
  context: PolicyContext,
): Promise<{ readonly policy: Policy; readonly options: RunOptions }> {
  const plan = planFromInputs(given, context, await ownTreeProblems(believedFiles(given), context));
  const problems: ConfigProblem[] = [...reportPathProblems(given, context.workspace), ...vsaProblems(given, context)];
  const { 'sbom-dir': sbomDir, 'verified-dir': verifiedDir } = given;
  problems.push(...provenFolderProblems(verifiedDir, sbomDir === undefined ? [] : [{ sbomDir }], context.workspace));
  const at = (file: string) => ({ file, path: resolve(context.workspace, file) });
  const keys = await keySigners('key', plan.keys, given, context);
  const recallKeys = await keySigners('revocations-key', plan.recallKeys, given, context);
  const { files, pins, keyserver } = plan.openPgp;
  const openPgp = await readOpenPgpKeys(files.map(at), pins, keyserver !== undefined);
  problems.push(...keys.problems, ...recallKeys.problems, ...sharedKeys(keys.signers, recallKeys.signers));
  problems.push(...openPgp.problems);
  if (problems.length > 0) throw new ConfigError(problems);
  const policy = plan.policyWith(keys.signers, openPgp.signers, recallKeys.signers);
  const incomplete = auditPolicyProblems(policy, plan.options);
  if (incomplete.length > 0) throw new ConfigError(incomplete);
  return { policy, options: plan.options };
}

/**
 * Checks everything that can be checked without reading a file.
 *
 * @param foreign what is wrong with files that may be a stranger's
 * @throws ConfigError with every problem at once.
 */
export function planFromInputs(
  given: GivenInputs,
  context: PolicyContext,
  foreign: readonly ConfigProblem[] = [],
): Plan {
  const identities = planIdentities(given, githubServer(context.env));
  const patterns: ConfigProblem[] = [];
  const recalls = revocationIdentities(given, patterns);
  const lint = lintIdentities(
    { ...identities, identities: [...identities.identities, ...recalls] },
    { allowBroad: given['allow-broad-identity'] ?? false },
  );
  const problems = [
    ...patterns,
    ...combinationProblems(given),
    ...releaseProblems(given, context),
    ...deploymentProblems(given, context),
    ...releaseAttestationProblems(given, githubServer(context.env)),
    ...identities.problems,
    ...valueProblems(given),
    ...attestationSourceProblems(given, context.env),
    ...environmentSkipProblems(given, context),
    ...(given.offline ? [] : networkProblemsOf(context.env)),
    ...foreign,
    ...lint.problems,
  ];
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    keys: given.key ?? [],
    recallKeys: given['revocations-key'] ?? [],
    openPgp: openPgpPlan(given),
    options: runOptions(given, context),
    policyWith: (keys, openPgp = [], recallKeys = []) => {
      const { pins, keyserver } = openPgpPlan(given);
      const fetched = keyserver !== undefined && { url: keyserver, fingerprints: unmetPins(openPgp, pins) };
      return buildPolicy(
        given,
        {
          artifacts: attestedRelease(given)
            ? logged([RELEASE_SIGNER], given)
            : [...(given.key ? keys : logged(identitySigners(identities), given)), ...openPgp],
          recalls: given['revocations-key'] ? recallKeys : logged(recallSigners(given, recalls), given),
        },
        {
          trust: trustPolicy(given),
          skip: skipsOf(given, context),
          sources: attestationSources(given, context.env),
          eitherForm: context.eitherForm === true,
          ...(fetched && { keyserver: fetched }),
          warnings: lint.warnings,
        },
      );
    },
  };
}

/** What is demanded by words of every identity. */
function logged(signers: readonly IdentitySigner[], given: GivenInputs): readonly IdentitySigner[] {
  if (given['transparency-log'] !== 'required') return signers;
  return signers.map((signer) => ({ ...signer, transparencyLog: 'required' }));
}

function openPgpPlan(given: GivenInputs): OpenPgpPlan {
  const keyserver = given['openpgp-keyserver']?.replace(/^hkps:/i, 'https:');
  return {
    files: given['openpgp-keys'] ?? [],
    pins: (given['openpgp-fingerprints'] ?? []).flatMap((pin) => fullFingerprint(pin) ?? []),
    ...(keyserver !== undefined && { keyserver }),
  };
}

function valueProblems(given: GivenInputs): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const type = given['predicate-type'];
  if (type !== undefined && type !== 'any' && !/^[^\s]*[:/][^\s]*$/.test(type)) {
    problems.push({
      where: 'predicate-type',
      message: `\`${type}\` is no predicate type`,
      fix: 'Write its whole URI, such as `https://spdx.dev/Document`, or `any`.',
    });
  }
  const tag = given['git-tag'];
  // Git's own rules for names (git-check-ref-format(1)).
  if (tag !== undefined && (/^[-/]|[\s~^:?*[\\]|\.\.|@\{|\/\/|[./]$/.test(tag) || tag.startsWith('refs/'))) {
    problems.push({
      where: 'git-tag',
      message: `\`${tag}\` is no name of a tag`,
      fix: 'Write the name alone, such as `v1.2.3`, without `refs/tags/`.',
    });
  }
  const { keyserver } = openPgpPlan(given);
  if (keyserver !== undefined && !isSafeAddress(keyserver)) {
    problems.push({
      where: 'openpgp-keyserver',
      message: `\`${shownAddress(keyserver)}\` is no https URL`,
      fix: 'Write the address of a keyserver with `https://`; `hkps://` means the same.',
    });
  }
  const mirror = given['tuf-mirror'];
  if (mirror !== undefined && !isSafeAddress(mirror)) {
    problems.push({
      where: 'tuf-mirror',
      message: `\`${shownAddress(mirror)}\` is no https URL`,
      fix: 'Write the URL that `root.json` lies under, such as `https://tuf.example.com`.',
    });
  }
  return problems;
}

const ASSET = 'with `release` a bare name is an asset of the release';

/** A list that is downloaded: what the tree has under its name says nothing about it. */
function isAsset(path: string, { release }: GivenInputs): boolean {
  return release !== undefined && !/[\\/]/.test(path);
}

/** The files of the inputs that decide whom to trust. A signed list is evidence, and may lie where artifacts lie. */
function believedFiles(given: GivenInputs): readonly Believed[] {
  const unsigned = given['checksums-signed'] ? [] : (given.checksums ?? []);
  const recalls = given.revocations !== undefined && !isSafeAddress(given.revocations) ? [given.revocations] : [];
  const cache = given['revocations-cache'];
  const replayable = {
    fix: 'Whoever owns the tree could put an older list there. Keep it outside the workspace, or pin `min-serial` in a policy file.',
  };
  const fix =
    'Demand a signed list with `checksums-signed`, or get the list from a trusted place outside the workspace.';
  return [
    ...(given.key ?? []).filter(isKeyFile).map((path) => ({ where: 'key', path })),
    ...(given['revocations-key'] ?? []).filter(isKeyFile).map((path) => ({ where: 'revocations-key', path })),
    ...(given['openpgp-keys'] ?? []).map((path) => ({ where: 'openpgp-keys', path })),
    ...believedRoots(given),
    ...recalls.map((path) => ({ where: 'revocations', path, ...replayable })),
    ...(cache === undefined ? [] : [{ where: 'revocations-cache', path: cache, ...replayable }]),
    ...(given.deployed === undefined ? [] : [{ where: 'deployed', path: given.deployed }]),
    ...unsigned.map((source) => {
      const path = shownSource(source);
      const unprovable = isAsset(path, given) ? ASSET : unprovableSource(source);
      return { where: 'checksums', path, fix, ...(unprovable && { unprovable }) };
    }),
  ];
}
