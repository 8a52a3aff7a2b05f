/** The `package` of a rule: which package its files are of, and which index is asked. */
import { isPlainUrl, isSafeAddress } from '../../net/address.js';
import { shownAddress } from '../../core/shown-address.js';
import { parsePackage } from '../../formats/package-reference.js';
import type { PackageAttestations } from '../../model/policy.js';
import type { RuleEntry } from '../document/document.js';
import { parsedValue } from './exact-value.js';
import type { Scope } from './scope.js';
import type { Attempt } from '../../core/attempt.js';

type PackageEntry = NonNullable<RuleEntry['package']>;

/** Undefined where it is wrong; that leaves problems. */
export function packageOf(given: PackageEntry, entry: RuleEntry, scope: Scope): PackageAttestations | undefined {
  besideProblems(entry, given, scope);
  const reference = parsedValue(given.name, parsePackage, scope);
  const index = given.index && parsedValue(given.index, parseIndex, scope);
  return reference && { package: reference, ...(index !== undefined && { index }) };
}

/** An index's address, without a slash at its end. There is no default: the policy says whom to ask. */
export function parseIndex(text: string): Attempt<string> {
  const fix =
    'Write the address with `https://` that the API lies under, such as `https://packages.example.com`, without query or password.';
  if (!isSafeAddress(text)) return { problem: { message: `\`${shownAddress(text)}\` is not an https URL`, fix } };
  const url = new URL(text);
  if (!isPlainUrl(url)) return { problem: { message: `\`${shownAddress(text)}\` is more than an address`, fix } };
  return { value: `${url.origin}${url.pathname.replace(/\/+$/, '')}` };
}

/** What else the rule says, or does not say. */
function besideProblems(entry: RuleEntry, { name: { place }, index }: PackageEntry, scope: Scope): void {
  const requirements = entry.require ?? [];
  if (!requirements.some(({ kind }) => kind === 'signature' || kind === 'attestation')) {
    scope.fail(place, '`package` has no effect: no attestation is required', 'Add an `attestation` to `require`.');
  }
  if (!entry.artifacts && !entry.digests) {
    scope.fail(place, '`package` is given without its files', 'Name them with `artifacts`.');
  }
  const sources = entry['attestation-source'] ?? [];
  if (sources.some(({ value }) => value === 'github')) {
    scope.fail(
      place,
      '`package` cannot be used together with `attestation-source: github`',
      'Ask one of them in another rule or step.',
    );
  }
  if (index && scope.run.offline) {
    const fix = `Remove it and save its answer next to each file, as ${BESIDE}, or remove \`offline\`.`;
    scope.fail(index.place, '`index` cannot be asked with `offline`', fix);
  }
  if (!index && !scope.run.offline && !sources.some(({ value }) => value === 'local')) {
    const fix = `Add the address of the index. Or save its answer next to each file, as ${BESIDE}, and write \`attestation-source: local\`.`;
    scope.fail(place, '`package` is given without `index`, and there is no default index', fix);
  }
}

const BESIDE = '`FILE.attestations.json` (npm) or `FILE.provenance` (PyPI)';
