/** What is wrong with the inputs that say where trusted roots and log entries come from. */
import type { ConfigProblem } from '../core/errors.js';
import { isPlainUrl, isSafeAddress } from '../net/address.js';
import { shownAddress } from '../core/shown-address.js';
import type { TrustInputs } from './trust-policy.js';

/** What is wrong with where trusted roots come from. */
export function trustProblems(given: TrustInputs): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const sources = given['trusted-root'] ?? ['tuf'];
  for (const name of ['tuf-mirror', 'tuf-root'] as const) {
    if (given[name] === undefined) continue;
    if (!sources.includes('tuf')) {
      problems.push({
        where: name,
        message: '`trusted-root` does not use TUF',
        fix: 'Remove it, or add `tuf` to `trusted-root`.',
      });
    } else if (given.offline) {
      problems.push({
        where: name,
        message: 'cannot be used with `offline`; the embedded root is of another repository',
        fix: 'Give the trusted root itself as a file with `trusted-root`.',
      });
    }
  }
  const log = given['rekor-url'];
  if (log !== undefined && !(isSafeAddress(log) && isPlainUrl(new URL(log)))) {
    problems.push({
      where: 'rekor-url',
      message: `\`${shownAddress(log)}\` is not the https URL of a log`,
      fix: 'Write the address that `/api/v1/log` lies under, such as `https://rekor.sigstore.dev`, without a query or a password.',
    });
  }
  if (given.offline && sources.includes('gh')) {
    problems.push({
      where: 'trusted-root',
      message: '`gh` asks the network, which `offline` forbids',
      fix: 'Run `gh attestation trusted-root > root.jsonl` beforehand and give that file.',
    });
  }
  return problems;
}
