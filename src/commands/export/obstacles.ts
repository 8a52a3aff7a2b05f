/**
 * What no admission controller has words for, or not the same ones. A requirement that is missing here would be dropped silently
 * there, so that everything a rule can require is looked at.
 */
import type {
  IdentitySigner,
  ImageRequirement,
  ImageRule,
  Policy,
  Signer,
  SignerExpression,
} from '../../model/policy.js';
import { keyMarks, writtenMarks } from '../../model/persons.js';
import { comparisonOf } from './comparisons.js';
import { repositoryObstacles } from './repositories.js';

/** What is required by the whole policy. Where there is one, no rule can be written without being weaker. */
export function policyObstacles({ revocations, skip, trust, audit }: Policy): readonly string[] {
  return [
    ...(revocations ? ['the revocation list'] : []),
    ...(skip.signatures === undefined ? [] : ['the emergency switch `skip-signatures`, which must be off']),
    ...(audit ? ['the audit, which replaces the rules'] : []),
    ...trust.sources.flatMap((source) => {
      if (source.kind === 'embedded') return [];
      if (source.kind === 'tuf' && source.mirror === undefined && source.rootFile === undefined) return [];
      const shown = source.kind === 'file' ? source.path : source.kind === 'tuf' ? 'tuf-mirror, tuf-root' : source.kind;
      return [`the trusted root (${shown}); only the public instance of Sigstore can be expressed`];
    }),
  ];
}

/** What one rule requires. */
export function ruleObstacles(rule: ImageRule, { minimum }: Policy): readonly string[] {
  const kinds = new Set<string>(rule.require.map(({ kind }) => kind));
  return [
    ...repositoryObstacles(rule),
    ...(rule.require.length === 0 ? ['no requirement, so there is nothing to export'] : []),
    ...(rule.waived ?? []).map(({ check }) => `\`${check}\`, which an emergency switch skips`),
    ...minimum
      .filter((check) => !kinds.has(check))
      .map((check) => `\`${check}\`, which the top-level \`require\` requires`),
    ...(rule.tagMatchesRef ? ['`tag-matches-ref`'] : []),
    ...(rule.same.length > 0 && rule.images.length > 1 ? [`\`same: [${rule.same.join(', ')}]\``] : []),
    ...rule.require.flatMap(requirementObstacles),
  ];
}

function requirementObstacles(requirement: ImageRequirement): readonly string[] {
  const { by, requireTimestamp } = requirement;
  return [
    ...(requireTimestamp ? ['`require-timestamp`'] : []),
    ...contentObstacles(requirement),
    ...by.of.flatMap(signerObstacles),
  ];
}

function contentObstacles(requirement: ImageRequirement): readonly string[] {
  switch (requirement.kind) {
    case 'signature':
      return Object.keys(requirement.annotations).map((key) => `the annotation \`${key}\``);
    case 'sbom':
      return ['`sbom`, an SBOM for each platform'];
    case 'attestation': {
      const { predicateTypes, content = [] } = requirement;
      const types = predicateTypes === 'any' ? [] : predicateTypes;
      return [
        ...(predicateTypes === 'any' ? ['an attestation of any type; name its type'] : []),
        // Without a scheme controllers take some words for names of their own: `custom`, `vuln`.
        ...types.filter((type) => !/^[a-z][a-z0-9+.-]*:/i.test(type)).map((type) => `the predicate type \`${type}\``),
        ...(content.length > 0 ? ['what the attestation must say (conditions on its predicate)'] : []),
      ];
    }
  }
}

function signerObstacles(signer: Signer): readonly string[] {
  const who = `signer \`${signer.name}\``;
  if (signer.kind === 'openpgp') return [`${who}: OpenPGP`];
  const said = signer.provenance ? [`${who}: what the provenance must say`] : [];
  if (signer.kind === 'key') {
    return [
      ...said,
      ...(signer.format ? [`${who}: a key of ${signer.format.kind}`] : []),
      ...(signer.vouching ? [`${who}: who must have signed the key`] : []),
      ...(signer.keyId === undefined ? [] : [`${who}: the key id that evidence must name`]),
      ...(signer.registry ? [`${who}: a key of a package registry`] : []),
    ];
  }
  return [
    ...said,
    ...(signer.root === undefined ? [] : [`${who}: the trusted root \`${signer.root}\``]),
    ...[signer.identity, signer.issuer]
      .filter((matcher) => !comparisonOf(matcher))
      .map((matcher) => `${who}: a comparison of kind \`${matcher.kind}\``),
  ];
}

/** The claims of the signers, where the controller compares none. */
export function claimObstacles(rule: ImageRule): readonly string[] {
  return identitySigners(rule).flatMap(({ name, claims }) =>
    claims.map(({ claim }) => `signer \`${name}\`: the claim \`${claim}\``),
  );
}

export function identitySigners({ require }: ImageRule): readonly IdentitySigner[] {
  return require.flatMap(({ by }) => by.of).filter((signer) => signer.kind === 'identity');
}

/**
 * True where no signature can be by two of them, and nobody stands for two of them: controllers count the entries that were met,
 * the gate counts who signed.
 */
function areDistinct({ of }: SignerExpression): boolean {
  const marks = of.map((signer) => (signer.kind === 'key' ? keyMarks(signer.key) : writtenMarks(signer)));
  const names = new Set(of.map(({ name }) => name));
  return (
    marks.every(([mark]) => mark !== undefined) && new Set(marks.flat()).size === of.length && names.size === of.length
  );
}

/** A threshold whose signers a controller could count twice. */
export function thresholdObstacles({ require }: ImageRule): readonly string[] {
  return require
    .filter(({ by }) => by.threshold > 1 && !areDistinct(by))
    .map(({ by }) => `${by.threshold} different signers, of whom one could count twice`);
}
