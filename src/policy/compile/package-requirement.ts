/** What is required where a rule names a package: attestations about it by name, and of npm the registry's own word too. */
import type { PackageReference } from '../../formats/package-reference.js';
import { NPM_PUBLISH, PROVENANCE_TYPES, PYPI_PUBLISH } from './predicate-types.js';
import type { Requirement, SignatureRequirement, SignerExpression } from '../../model/policy.js';

/**
 * The requirements of a rule, held to a package.
 *
 * Where a publisher is required of an npm package, the registry must have attested the publication as well, by a key that
 * comes with the trusted root. Where keys alone are required, they stand for it: a private registry has its own.
 */
export function requirePackage(require: readonly Requirement[], reference: PackageReference): readonly Requirement[] {
  const signatures = require.filter((one) => one.kind === 'signature');
  const held = require.map((one) => (one.kind === 'signature' ? aboutPackage(one, reference) : one));
  const byRegistry = reference.ecosystem === 'npm' && signatures.some(({ by }) => !isByKeys(by));
  return byRegistry ? [...held, registryRequirement(reference)] : held;
}

function aboutPackage(one: SignatureRequirement, reference: PackageReference): SignatureRequirement {
  const { predicateTypes: types, by } = one;
  return {
    ...one,
    attestationOnly: true,
    package: reference,
    predicateTypes: types === PROVENANCE_TYPES ? usualTypes(reference, by) : types,
  };
}

/** What is accepted where no type is named. */
function usualTypes({ ecosystem }: PackageReference, by: SignerExpression): readonly string[] {
  if (ecosystem === 'pypi') return [PYPI_PUBLISH, ...PROVENANCE_TYPES];
  return isByKeys(by) ? [NPM_PUBLISH] : PROVENANCE_TYPES;
}

function registryRequirement(reference: PackageReference): SignatureRequirement {
  return {
    kind: 'signature',
    // Nobody until the keys were fetched: what is not filled in accepts nothing.
    by: { threshold: 1, of: [] },
    predicateTypes: [NPM_PUBLISH],
    requireTimestamp: false,
    attestationOnly: true,
    package: reference,
    byRegistry: true,
  };
}

function isByKeys({ of }: SignerExpression): boolean {
  return of.length > 0 && of.every(({ kind }) => kind === 'key');
}
