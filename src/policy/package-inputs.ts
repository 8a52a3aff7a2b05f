/** The inputs `package` and `package-index`: which package the artifacts are of, and which index is asked about it. */
import type { ConfigProblem } from '../errors.js';
import { isPlainUrl, isSafeAddress } from '../net/address.js';
import { shownAddress } from '../net/shown-address.js';
import { parsePackage } from './package-reference.js';
import type { PackageAttestations } from './policy.js';
import type { GivenInputs } from './read-inputs.js';
import type { Attempt } from './variables.js';

/** An index's address, without a slash at its end. There is no default: the policy says whom to ask. */
export function parseIndex(text: string): Attempt<string> {
  const fix =
    'Write the address with `https://` that the API lies under, such as `https://packages.example.com`, without query or password.';
  if (!isSafeAddress(text)) return { complaint: { message: `\`${shownAddress(text)}\` is no https URL`, fix } };
  const url = new URL(text);
  if (!isPlainUrl(url)) return { complaint: { message: `\`${shownAddress(text)}\` is more than an address`, fix } };
  return { value: `${url.origin}${url.pathname.replace(/\/+$/, '')}` };
}

/** What a rule says of the package; `packageProblems` has found nothing. */
export function packageOf(given: GivenInputs): PackageAttestations | undefined {
  const reference = given.package === undefined ? undefined : parsePackage(given.package);
  if (!reference || !('value' in reference)) return undefined;
  const index = given['package-index'] === undefined ? undefined : parseIndex(given['package-index']);
  return { package: reference.value, ...(index && 'value' in index && { index: index.value }) };
}

/** Inputs that something else vouches by, so that no attestation of a file would be asked for. */
const VOUCHING = ['checksums-signed', 'manifest'] as const;

/** @param signed whether somebody is named who must have signed */
export function packageProblems(given: GivenInputs, signed: boolean): readonly ConfigProblem[] {
  const { package: text, 'package-index': index } = given;
  const problems: ConfigProblem[] = [];
  const add = (where: string, message: string, fix: string): void => {
    problems.push({ where, message, fix });
  };
  const address = index === undefined ? undefined : parseIndex(index);
  if (address && 'complaint' in address) add('package-index', address.complaint.message, address.complaint.fix);
  if (text === undefined) {
    if (index !== undefined) add('package-index', 'is given without `package`', 'Name the package, or remove it.');
    return problems;
  }
  const reference = parsePackage(text);
  if ('complaint' in reference) add('package', reference.complaint.message, reference.complaint.fix);
  if (!given.artifacts && !given.digests)
    add('package', 'is given without its files', 'Name the files of the package with `artifacts`.');
  if (!signed)
    add(
      'package',
      'says which package it is, but not who must have signed',
      'Add `repo`, or an identity with its issuer.',
    );
  for (const name of VOUCHING) {
    if (given[name] === undefined || given[name] === false) continue;
    add('package', `has no effect beside \`${name}\``, 'Check the package in another step.');
  }
  const sources = given['attestation-source'] ?? [];
  if (sources.includes('github'))
    add('package', 'is exclusive with `attestation-source: github`', 'Ask one of them in another step.');
  if (index !== undefined && given.offline) {
    const fix = `Remove \`package-index\` and save its answer beside each file, as ${BESIDE}, or remove \`offline\`.`;
    add('package-index', 'cannot be asked with `offline`', fix);
  }
  if (index === undefined && !given.offline && !sources.includes('local')) {
    const fix = `Add the address of the index. Or save its answer beside each file, as ${BESIDE}, and write \`attestation-source: local\`.`;
    add('package', 'is given without `package-index`, and none is asked by default', fix);
  }
  return problems;
}

const BESIDE = '`FILE.attestations.json` (npm) or `FILE.provenance` (PyPI)';
