/** The inputs `package` and `package-index`: which package the artifacts are of, and which index is asked about it. */
import type { ConfigProblem } from '../core/errors.js';
import { isPlainUrl, isSafeAddress } from '../net/address.js';
import { shownAddress } from '../core/shown-address.js';
import { parsePackage } from '../formats/package-reference.js';
import type { PackageAttestations } from '../model/policy.js';
import type { GivenInputs } from './inputs/read-inputs.js';
import type { Attempt } from './document/variables.js';

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
  const wrong = [
    ...(index === undefined ? [] : complaintOf('package-index', parseIndex(index))),
    ...(text === undefined ? [] : complaintOf('package', parsePackage(text))),
  ];
  if (text !== undefined) return [...wrong, ...besideProblems(given, signed), ...placeProblems(given)];
  if (index === undefined) return [];
  const fix = 'Name the package, or remove it.';
  return [...wrong, { where: 'package-index', message: 'is given without `package`', fix }];
}

function complaintOf(where: string, read: Attempt<unknown>): readonly ConfigProblem[] {
  return 'complaint' in read ? [{ where, ...read.complaint }] : [];
}

function besideProblems(given: GivenInputs, signed: boolean): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const add = (message: string, fix: string): void => {
    problems.push({ where: 'package', message, fix });
  };
  if (!given.artifacts && !given.digests)
    add('is given without its files', 'Name the files of the package with `artifacts`.');
  if (!signed) add('does not say who must have signed', 'Add `repo`, or an identity with its issuer.');
  for (const name of VOUCHING) {
    if (given[name] === undefined || given[name] === false) continue;
    add(`has no effect beside \`${name}\``, 'Check the package in another step.');
  }
  if (given['attestation-source']?.includes('github'))
    add('is exclusive with `attestation-source: github`', 'Ask one of them in another step.');
  return problems;
}

/** Evidence comes from an index or was brought along, and which of them is said. */
function placeProblems({
  'package-index': index,
  'attestation-source': sources = [],
  offline = false,
}: GivenInputs): readonly ConfigProblem[] {
  if (index !== undefined && offline) {
    const fix = `Remove \`package-index\` and save its answer beside each file, as ${BESIDE}, or remove \`offline\`.`;
    return [{ where: 'package-index', message: 'cannot be asked with `offline`', fix }];
  }
  if (index !== undefined || offline || sources.includes('local')) return [];
  const fix = `Add the address of the index. Or save its answer beside each file, as ${BESIDE}, and write \`attestation-source: local\`.`;
  return [{ where: 'package', message: 'is given without `package-index`, and none is asked by default', fix }];
}

const BESIDE = '`FILE.attestations.json` (npm) or `FILE.provenance` (PyPI)';
