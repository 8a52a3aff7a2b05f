/** The input `registry-auth-host`. It is about how the run logs in, so it stands beside a policy file too. */
import type { ConfigProblem } from '../../core/errors.js';
import { parseTokenServiceHost } from '../../formats/token-service-host.js';
import type { RunOptions } from '../../model/policy.js';
import type { GivenInputs } from './read-inputs.js';

export function tokenServiceProblems({ 'registry-auth-host': lines = [] }: GivenInputs): readonly ConfigProblem[] {
  return lines.flatMap((line) => {
    const parsed = parseTokenServiceHost(line);
    return 'problem' in parsed ? [{ where: 'registry-auth-host', ...parsed.problem }] : [];
  });
}

/** `tokenServiceProblems` has found nothing. */
export function tokenServices(lines: readonly string[]): Pick<RunOptions, 'tokenServices'> {
  const tokenServices = lines.flatMap((line) => {
    const parsed = parseTokenServiceHost(line);
    return 'value' in parsed ? [parsed.value] : [];
  });
  return { tokenServices };
}
