/**
 * What the environment changes in a command: the server that gh asks, and the trust of cosign and slsa-verifier. Sources: gh's manual
 * (`gh help environment`), cosign's pkg/cosign/env/env.go, sigstore/pkg/tuf/client.go.
 */
import { PRIVATE_ROOT } from './cosign.js';
import type { Draft } from './draft.js';

const TUF =
  'is about a TUF repository or a cache of your own. Give the repository with `tuf-mirror` and `tuf-root`, or its trusted_root.json with `trusted-root`.';

/** Variables that change what Sigstore's tools trust, each with what to do instead. */
const TRUST: Readonly<Record<string, string>> = {
  SIGSTORE_ROOT_FILE: PRIVATE_ROOT,
  SIGSTORE_CT_LOG_PUBLIC_KEY_FILE: PRIVATE_ROOT,
  SIGSTORE_REKOR_PUBLIC_KEY: PRIVATE_ROOT,
  SIGSTORE_TSA_CERTIFICATE_FILE: PRIVATE_ROOT,
  TUF_ROOT: TUF,
  TUF_MIRROR: TUF,
  TUF_ROOT_JSON: TUF,
};
const TRUSTING: readonly string[] = ['cosign', 'slsa-verifier'];

/** Says of each variable that no input carries it over. An empty one counts as absent, as for the tools. */
export function judgeEnvironment(draft: Draft): void {
  const [program = ''] = draft.command.split(' ');
  const host = draft.line.env.get('GH_HOST') ?? '';
  if (program === 'gh' && host !== '' && host.toLowerCase() !== 'github.com')
    draft.note(
      'lost',
      `\`GH_HOST=${host}\` has no input: the gate asks the GitHub that the workflow runs on, or \`GH_HOST\` of the step. Remove it here, and set it under \`env\` of the step.`,
    );
  if (!TRUSTING.includes(program)) return;
  for (const [name, instead] of Object.entries(TRUST))
    if ((draft.line.env.get(name) ?? '') !== '') draft.note('lost', `\`${name}\` ${instead}`);
}
