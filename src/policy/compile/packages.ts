/** The `package` of a rule in a policy file: which package its files are of, and which index is asked. */
import { parseIndex } from '../package-inputs.js';
import { parsePackage } from '../../formats/package-reference.js';
import type { PackageAttestations } from '../../model/policy.js';
import type { RuleEntry } from '../document/document.js';
import type { Attempt } from '../document/variables.js';
import type { Scope } from './scope.js';
import type { Placed } from '../document/shape.js';

type PackageEntry = NonNullable<RuleEntry['package']>;

/** Undefined where a rule names none, or where it is wrong; what is wrong leaves problems. */
export function packageOf(entry: RuleEntry, scope: Scope): PackageAttestations | undefined {
  const { package: given } = entry;
  if (!given) return undefined;
  besideProblems(entry, given, scope);
  const reference = parsed(given.name, parsePackage, scope);
  const index = given.index && parsed(given.index, parseIndex, scope);
  return reference && { package: reference, ...(index !== undefined && { index }) };
}

function parsed<Value>(text: Placed<string>, parse: (text: string) => Attempt<Value>, scope: Scope): Value | undefined {
  const literal = scope.literal(text);
  if (literal === undefined) return undefined;
  const read = parse(literal);
  if ('value' in read) return read.value;
  scope.fail(text.spot, read.complaint.message, read.complaint.fix);
  return undefined;
}

/** What else the rule says, or does not say. */
function besideProblems(entry: RuleEntry, { name: { spot }, index }: PackageEntry, scope: Scope): void {
  const demands = entry.require ?? [];
  if (!demands.some(({ kind }) => kind === 'signature' || kind === 'attestation')) {
    scope.fail(spot, '`package` has no effect: no attestation is demanded', 'Add an `attestation` to `require`.');
  }
  if (!entry.artifacts && !entry.digests) {
    scope.fail(spot, '`package` is given without its files', 'Name them with `artifacts`.');
  }
  const sources = entry['attestation-source'] ?? [];
  if (sources.some(({ value }) => value === 'github')) {
    scope.fail(spot, '`package` is exclusive with the source `github`', 'Make them two rules.');
  }
  if (!index && !sources.some(({ value }) => value === 'local')) {
    const fix =
      'Add `index`, its address. Or save its answer beside each file and write `attestation-source: [local]`.';
    scope.fail(spot, '`package` names no `index`, and none is asked by default', fix);
  }
}
