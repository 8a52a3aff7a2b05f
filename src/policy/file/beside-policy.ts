/** Which inputs may stand beside `policy`: a demand that is written in two places would be demanded in neither. */
import type { ConfigProblem } from '../../core/errors.js';
import type { InputName } from '../inputs.js';
import type { GivenInputs } from '../read-inputs.js';
import { REPORT_ROWS } from '../report-rows.js';

/** How the run behaves and where it trusts from; everything else is said by the policy. */
const BESIDE: readonly InputName[] = [
  'policy',
  'policy-digest',
  'var',
  'offline',
  'trusted-root',
  'tuf-mirror',
  'tuf-root',
  'trusted-root-max-age',
  'rekor-url',
  'mode',
  'timeout',
  ...REPORT_ROWS.map(({ name }) => name),
  'deployed',
  'revocations-cache',
  'verified-dir',
  'install',
  'share-tool',
  'recheck',
  'deployment-record',
  'skip-signatures',
  'skip-checksums',
  'skip-reason',
  'github-token',
];

/** One problem for each input that the policy file must say. A boolean that is false says nothing. */
export function besidePolicyProblems(given: GivenInputs): readonly ConfigProblem[] {
  const names = Object.entries(given).flatMap(([name, value]) => (value === false ? [] : [name]));
  return names
    .filter((name) => !BESIDE.some((one) => one === name))
    .map((where) => ({
      where,
      message: 'is given beside `policy`, which says what is demanded and of what',
      fix: 'Write it into the policy file, or remove it.',
    }));
}
