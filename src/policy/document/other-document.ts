/** Another document in place of a policy: a mistake of a first try, for which a list of all keys is no help. */
import type { MapEntry, Problem, Tree } from './tree.js';

interface Form {
  /** Keys that no policy has. */
  readonly keys: readonly string[];
  /** What the document is, by the key that was found. */
  readonly called: (key: string) => string;
  readonly belongsTo: string;
  readonly fix: string;
}

const BEGINS = 'Write a policy into this file: it begins with `version: 1`.';

const FORMS: readonly Form[] = [
  {
    keys: ['uses', 'with', 'jobs', 'steps', 'runs-on'],
    called: (key) => (key === 'uses' || key === 'with' ? 'a step of a workflow' : 'a workflow'),
    belongsTo: 'a workflow',
    fix: `${BEGINS} For the same options, \`signature-gate policy from-inputs\` prints the policy. Keep the step in \`.github/workflows\`.`,
  },
  {
    keys: ['apiVersion', 'kind'],
    called: () => 'an object of Kubernetes',
    belongsTo: 'Kubernetes',
    fix: `${BEGINS} From a policy of the gate, \`signature-gate policy export\` makes policies for Kyverno, policy-controller and Ratify. Policies of these are not read.`,
  },
  {
    keys: ['mediaType', 'verificationMaterial'],
    called: () => 'a Sigstore bundle or a trusted root',
    belongsTo: 'Sigstore',
    fix: `Name the policy file. A bundle lies next to its artifact or is named with \`bundle\`; a trusted root is named with \`trusted-root\`.`,
  },
];

/** The one problem of such a file; undefined where it may be meant as a policy. */
export function otherDocument(tree: Tree): Problem | undefined {
  const first = tree.kind === 'list' ? tree.items[0] : tree;
  if (first?.kind !== 'map') return undefined;
  for (const form of FORMS) {
    const found = first.entries.find(({ key }: MapEntry) => form.keys.includes(key));
    if (found) {
      return {
        place: found.keyPlace,
        message: `\`${found.key}\` belongs to ${form.belongsTo}; this is ${form.called(found.key)}, not a policy`,
        fix: form.fix,
      };
    }
  }
  return undefined;
}
