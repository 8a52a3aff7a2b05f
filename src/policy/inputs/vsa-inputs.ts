/** The inputs about verification summaries: what such a summary calls the artifacts, and who verified them. */
import type { ConfigProblem } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import type { RunOptions } from '../../model/policy.js';
import type { GivenInputs } from './read-inputs.js';
import { runningWorkflow } from './workflow-reference.js';

/** A URI with its scheme (RFC 3986, section 3); it is compared as text, so that blanks and controls have no place in it. */
const URI = /^[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-Z_a-z~[\]]+$/;
const MAX_URI = 2_000;

type Surroundings = Pick<Host, 'env' | 'kind'>;

/** What is wrong with `vsa-resource` and `vsa-verifier`; both stand beside `vsa` alone. */
export function vsaProblems(given: GivenInputs, host: Surroundings): readonly ConfigProblem[] {
  const { vsa, 'vsa-resource': resource, 'vsa-verifier': verifier } = given;
  const problems: ConfigProblem[] = [];
  for (const [where, uri] of [
    ['vsa-resource', resource],
    ['vsa-verifier', verifier],
  ] as const) {
    if (uri === undefined) continue;
    if (vsa === undefined) {
      problems.push({ where, message: 'is given without `vsa`', fix: 'Name the file with `vsa`, or remove it.' });
    } else if (uri.length > MAX_URI || !URI.test(uri)) {
      problems.push({
        where,
        message: `\`${uri}\` is not a URI`,
        fix: 'Write it with its scheme: `https://…`, `pkg:…`.',
      });
    }
  }
  if (vsa === undefined) return problems;
  if (resource === undefined) {
    const fix = 'Name what the artifacts are. It is compared when the summary is accepted.';
    problems.push({ where: 'vsa-resource', message: 'is not given, and `vsa` needs it', fix });
  }
  if (verifier === undefined && runningWorkflow(host) === undefined) {
    const fix = 'Name who verifies. It can be left out only in a workflow on GitHub.';
    problems.push({ where: 'vsa-verifier', message: 'is not given, and `vsa` needs it', fix });
  }
  return problems;
}

/** What the summary of a run says of itself; absent where none is asked for. */
export function vsaOptions(given: GivenInputs, host: Surroundings): Pick<RunOptions, 'vsa'> {
  const { vsa, 'vsa-resource': resource } = given;
  const verifier = given['vsa-verifier'] ?? runningWorkflow(host)?.address;
  if (vsa === undefined || resource === undefined || verifier === undefined) return {};
  return { vsa: { resource, verifier } };
}
