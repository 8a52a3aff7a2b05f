/** What a policy file would ask the network for, in runs that may not. */
import type { ConfigProblem } from '../../errors.js';
import type { ImageRule, Rule } from '../policy.js';
import type { GivenInputs } from '../read-inputs.js';
import { parsePolicySource } from './source.js';

/** What is asked of the network, which `offline` forbids. */
export function offlineProblems(rules: readonly Rule[], imageRules: readonly ImageRule[]): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const add = (message: string, fix: string): number => problems.push({ where: 'offline', message, fix });
  if (imageRules.length > 0)
    add(
      'images are in a registry, which cannot be asked then',
      'Remove `offline`, or check the images in another step.',
    );
  for (const { name } of rules.filter(({ github }) => github !== undefined))
    add(
      `the rule \`${name}\` asks GitHub for attestations`,
      'Remove `offline`, or download the attestations before (`gh attestation download`).',
    );
  return problems;
}

/** A policy out of a repository is read by the API. */
export function remoteOffline({
  policy,
  offline,
}: GivenInputs & { readonly policy: string }): readonly ConfigProblem[] {
  const parsed = parsePolicySource(policy);
  if (!offline || !('kind' in parsed) || parsed.kind !== 'remote') return [];
  const fix = 'Remove `offline`, or get the file before and pin it with `policy-digest`.';
  return [{ where: 'policy', message: 'is read from GitHub, which `offline` forbids', fix }];
}
