/** `signature-gate policy export`: the image rules of a policy file as admission policies of a cluster. */
import { stringify } from 'yaml';
import { ConfigError, couldNotLook } from '../../core/errors.js';
import { placeOf } from '../../core/config-place.js';
import { repositoryName } from '../../formats/image-reference.js';
import type { Console } from '../../host/console.js';
import { printableLines } from '../../host/printable.js';
import type { ImageRule, Policy } from '../../model/policy.js';
import { policyFromFile } from '../../policy/from-file.js';
import { readInputs } from '../../policy/inputs/read-inputs.js';
import type { CommandLine } from '../command-line.js';
import { CLUSTER_IMAGE_POLICY } from './cluster-image-policy.js';
import { CLUSTER_POLICY } from './cluster-policy.js';
import { IMAGE_VALIDATING_POLICY } from './image-validating-policy.js';
import { policyObstacles, ruleObstacles } from './obstacles.js';
import { RATIFY } from './ratify.js';
import { repositoriesOf } from './repositories.js';
import type { Expressed, Manifest, Target } from './target.js';

const [EXPRESSED, PARTLY, WRONG, UNREAD] = [0, 1, 2, 3];
const PUBLIC_REKOR = 'https://rekor.sigstore.dev';

/** What was written of a policy, and what was not. */
interface Exported {
  readonly manifests: readonly Manifest[];
  /** Each in one sentence. */
  readonly missing: readonly string[];
  readonly notes: readonly string[];
}

/** @returns the exit code: 0 all is expressed, 1 some is not, 2 the policy or the command line is wrong, 3 it cannot be read */
export async function run({ values, lists, positional }: CommandLine, console: Console): Promise<number> {
  const target = targetOf(values.get('to'), values.get('kind'));
  const [file] = positional;
  if (typeof target === 'string' || file === undefined || positional.length > 1) {
    console.err(`error: ${typeof target === 'string' ? target : 'name one policy file.'}`);
    return WRONG;
  }
  const policy = await policyOf(file, lists?.get('var') ?? [], console);
  if (typeof policy === 'number') return policy;
  const { manifests, missing, notes } = exportPolicy(policy, target);
  const text = textOf(manifests, policy);
  if (printableLines(text) !== text) {
    console.err(
      'cannot be exported: the policy holds characters that are not printed as they are. Nothing is written.',
    );
    return PARTLY;
  }
  if (manifests.length > 0) console.out(text);
  for (const what of missing) console.err(`cannot be exported: ${what}`);
  for (const note of notes) console.err(`note: ${note}`);
  return missing.length > 0 ? PARTLY : EXPRESSED;
}

function targetOf(to: string | undefined, kind: string | undefined): Target | string {
  if (kind !== undefined && to !== 'kyverno') return '`--kind` is for `--to kyverno`. Remove it.';
  switch (to) {
    case 'kyverno':
      return kind === 'ClusterPolicy' ? CLUSTER_POLICY : IMAGE_VALIDATING_POLICY;
    case 'policy-controller':
      return CLUSTER_IMAGE_POLICY;
    case 'ratify':
      return RATIFY;
    default:
      return 'add `--to kyverno`, `--to policy-controller` or `--to ratify`.';
  }
}

/** The policy, or the exit code where there is none. */
async function policyOf(file: string, variables: readonly string[], console: Console): Promise<Policy | number> {
  try {
    const given = readInputs(variables.length > 0 ? [{ name: 'var', values: variables }] : [], 'terminal');
    // Nothing is decided by it here, so that it may be a pull request's.
    const context = {
      kind: 'terminal' as const,
      env: { ...console.env, GITHUB_ACTIONS: undefined },
      workspace: console.folder,
    };
    const { policy } = await policyFromFile({ ...given, policy: file }, context);
    return policy;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    for (const problem of error.problems) {
      console.err(`error: ${placeOf(problem)} ${problem.message} / ${problem.fix}`);
    }
    return couldNotLook(error.problems) ? UNREAD : WRONG;
  }
}

/** Nothing weaker than a rule is ever written: a rule that cannot be expressed whole is left out and named. */
export function exportPolicy(policy: Policy, target: Target): Exported {
  const { imageRules, trust } = policy;
  const everywhere = [
    ...policyObstacles(policy),
    ...(imageRules.length === 0 ? ['the policy, which has no rule with `images`'] : []),
  ];
  if (everywhere.length > 0) {
    const missing = everywhere.map((what) => `${what}. Nothing is written.`);
    return { manifests: [], missing, notes: [] };
  }
  const own = imageRules.map((rule) => ruleObstacles(rule, policy));
  const sound = imageRules.filter((_, at) => own[at]?.length === 0);
  const answers = new Map(
    target.express(sound, { rekorUrl: trust.rekorUrl ?? PUBLIC_REKOR }).map((one, at) => [sound[at], one]),
  );
  const expressed = imageRules.map((rule, at): Expressed => answers.get(rule) ?? { missing: own[at] ?? [] });
  const manifests = expressed.flatMap((one) => ('manifests' in one ? one.manifests : []));
  const missing = expressed.flatMap((one, at) =>
    'missing' in one
      ? one.missing.map(
          (what) => `rule \`${imageRules[at]?.name ?? ''}\`, for ${target.name}: ${what}. The rule is left out.`,
        )
      : [],
  );
  const written = imageRules.filter((_, at) => 'manifests' in (expressed[at] ?? {}));
  return { manifests, missing, notes: written.length === 0 ? [] : notesOf(policy, written, target) };
}

function notesOf(
  { rules, exceptions }: Policy,
  written: readonly ImageRule[],
  { warnings }: Target,
): readonly string[] {
  const repositories = written.flatMap((rule) => repositoriesOf(rule).map(repositoryName));
  const shared = [...new Set(repositories.filter((one, at) => repositories.indexOf(one) !== at))];
  return [
    'each policy is about all tags and digests of its repositories, since tags become digests in a cluster.',
    ...shared.map((one) => `${one} is in several rules. Each of its images must meet all of them.`),
    ...(written.some(({ github }) => github)
      ? ["attestations are looked for in the registry, never in GitHub's store."]
      : []),
    ...(exceptions.length > 0 ? ['exceptions are not written; the cluster requires what the rules require.'] : []),
    ...(rules.length > 0 ? ['rules for files are for the gate alone.'] : []),
    ...warnings,
  ];
}

/** Texts of several lines, keys among them, stay as they are; nothing is folded. */
function textOf(manifests: readonly Manifest[], { digest }: Policy): string {
  const documents = manifests.map((one) => stringify(one, { lineWidth: 0, aliasDuplicateObjects: false }));
  return `# Made by \`signature-gate policy export\` from the policy ${digest}.\n${documents.join('---\n')}`.trimEnd();
}
