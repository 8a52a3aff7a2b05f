/** What a policy file cannot ask for with `offline`: no socket is opened then. */
import type { ConfigProblem } from '../../core/errors.js';
import type { Policy } from '../../model/policy.js';
import { parsePolicySource } from '../file/source.js';

/** A policy out of a repository is read over the network. */
export function remoteProblems(source: string): readonly ConfigProblem[] {
  const parsed = parsePolicySource(source);
  if (!('kind' in parsed) || parsed.kind !== 'remote') return [];
  const message = `\`${source}\` is in a repository, which cannot be asked with \`offline\``;
  return [{ where: 'policy', message, fix: 'Give the path of a file, and pin it with `policy-digest`.' }];
}

/** What the rules of a policy would ask the network for. */
export function networkProblems({ rules, imageRules }: Pick<Policy, 'rules' | 'imageRules'>): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const add = (message: string, fix: string): void => {
    problems.push({ where: 'offline', message, fix });
  };
  if (imageRules.length > 0)
    add(
      'images are in a registry, which cannot be asked then',
      'Remove `offline`, or check the images in another step.',
    );
  for (const { name } of rules.filter(({ github }) => github !== undefined))
    add(
      `rule \`${name}\` asks GitHub for attestations, which cannot be done then`,
      'Remove `offline`, or download the attestations before (`gh attestation download`).',
    );
  for (const { name } of rules.filter((rule) => rule.package?.index !== undefined))
    add(
      `rule \`${name}\` asks the index of a package, which cannot be done then`,
      'Remove `offline`, or remove `index` and save its answer beside each file, as `FILE.attestations.json` (npm) or `FILE.provenance` (PyPI).',
    );
  return problems;
}
