/** The `package` of a rule in a policy file: which package its files are of, and which index is asked. */
import { parseIndex } from '../package-inputs.js';
import { parsePackage } from '../package-reference.js';
import type { PackageAttestations } from '../policy.js';
import type { RuleEntry } from './policy-shape.js';
import type { Scope } from './scope.js';

/** Undefined where a rule names none, or where it is wrong; what is wrong leaves problems. */
export function packageOf(entry: RuleEntry, scope: Scope): PackageAttestations | undefined {
  const { package: given, require = [] } = entry;
  if (!given) return undefined;
  const name = scope.literal(given.name);
  const address = given.index && scope.literal(given.index);
  const reference = name === undefined ? undefined : parsePackage(name);
  const index = address === undefined ? undefined : parseIndex(address);
  if (reference && 'complaint' in reference) {
    scope.fail(given.name.spot, reference.complaint.message, reference.complaint.fix);
  }
  if (given.index && index && 'complaint' in index) {
    scope.fail(given.index.spot, index.complaint.message, index.complaint.fix);
  }
  if (!require.some(({ kind }) => kind === 'signature' || kind === 'attestation')) {
    scope.fail(
      given.name.spot,
      '`package` has no effect: no attestation is demanded',
      'Add an `attestation` to `require`.',
    );
  }
  if (!entry.artifacts && !entry.digests) {
    scope.fail(given.name.spot, '`package` is given without its files', 'Name them with `artifacts`.');
  }
  const sources = entry['attestation-source'] ?? [];
  if (sources.some(({ value }) => value === 'github')) {
    scope.fail(given.name.spot, '`package` is exclusive with the source `github`', 'Make them two rules.');
  }
  if (!given.index && !sources.some(({ value }) => value === 'local')) {
    const fix =
      'Add `index`, its address. Or save its answer beside each file and write `attestation-source: [local]`.';
    scope.fail(given.name.spot, '`package` names no `index`, and none is asked by default', fix);
  }
  if (!reference || !('value' in reference)) return undefined;
  return { package: reference.value, ...(index && 'value' in index && { index: index.value }) };
}
