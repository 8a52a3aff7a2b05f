/** The requirements of a policy in plain words: who may sign, and what each requirement means. */
import { shownPlaces } from '../../model/list-places.js';
import { requiredSignature } from '../../model/required-signature.js';
import { durationText } from '../document/duration.js';
import { describe } from '../../formats/matcher.js';
import { contentWords } from '../../model/predicate-words.js';
import type {
  ManifestComparison,
  ImageRequirement,
  ManifestRequirement,
  Policy,
  ProvenanceRequirement,
  Requirement,
  SignatureRequirement,
  Signer,
  SignerExpression,
} from '../../model/policy.js';

/** Everybody whose signature is required anywhere, each once by name. */
export function signersOf({ rules, imageRules, revocations }: Policy): readonly Signer[] {
  const expressions = [
    ...rules.flatMap(({ require }) => require.flatMap((one) => requiredSignature(one)?.by ?? [])),
    ...imageRules.flatMap(({ require }) => require.map(({ by }) => by)),
    ...(revocations?.signedBy ? [revocations.signedBy.by] : []),
  ];
  const known = new Map<string, Signer>();
  for (const signer of expressions.flatMap(({ of }) => of)) {
    if (!known.has(signer.name)) known.set(signer.name, signer);
  }
  return [...known.values()];
}

const LOG_WORDS = {
  auto: 'in a transparency log where the trusted root has one',
  required: 'in a transparency log, whatever the trusted root has',
  none: 'without a transparency log',
} as const;

export function signerWords(signer: Signer): string {
  switch (signer.kind) {
    case 'identity': {
      const claims = signer.claims.map(({ claim, value }) => `, ${claim} ${describe(value)}`).join('');
      const root = signer.root === undefined ? '' : `, under the trusted root ${signer.root}`;
      const how = signer.identity.kind === 'pattern' ? 'an identity that matches' : 'the identity';
      const log = signer.transparencyLog === 'required' ? `, ${LOG_WORDS.required}` : '';
      return `\`${signer.name}\` is ${how} ${describe(signer.identity)}, authenticated by ${describe(signer.issuer)}${claims}${root}${log}${provenanceWords(signer.provenance)}.`;
    }
    case 'key':
      return `\`${signer.name}\` is the holder of the key ${signer.file}, ${LOG_WORDS[signer.transparencyLog]}${keyIdWords(signer)}${vouchingWords(signer)}${provenanceWords(signer.provenance)}.`;
    case 'openpgp':
      return `\`${signer.name}\` is the holder of the OpenPGP key ${signer.fingerprint} (${signer.file}).`;
  }
}

function vouchingWords({ vouching }: Extract<Signer, { kind: 'key' }>): string {
  return vouching ? `, and the key counts only if it is itself signed by ${whoWords(vouching.by)}` : '';
}

function keyIdWords({ keyId }: Extract<Signer, { kind: 'key' }>): string {
  return keyId === undefined ? '' : `, in evidence that names the key id ${keyId}`;
}

function provenanceWords(provenance: ProvenanceRequirement | undefined): string {
  if (!provenance) return '';
  const builders = provenance.builders.map(({ name, ref }) => (ref === undefined ? name : `${name}@${ref}`));
  const inputs = provenance.inputs.map(([name, value]) => `the input ${name}=${value}`);
  const said = [...(builders.length > 0 ? [`the builder ${builders.join(' or ')}`] : []), ...inputs];
  return `, with provenance that names ${said.join(', ')}`;
}

/** `2 different ones of …`. */
export function whoWords({ threshold, of }: SignerExpression): string {
  const names = [...new Set(of.map(({ name }) => `\`${name}\``))];
  if (threshold === 1) return names.join(' or ');
  return threshold === names.length
    ? `all of ${names.join(', ')}`
    : `${threshold} different ones of ${names.join(', ')}`;
}

function signedWords({
  by,
  predicateTypes,
  requireTimestamp,
  attestationOnly,
  byRegistry,
  content,
}: SignatureRequirement): string {
  const types = predicateTypes === 'any' ? 'any type' : predicateTypes.join(' or ');
  const what = attestationOnly ? `an attestation of ${types}` : `a signature, or an attestation of ${types},`;
  return `${what} by ${byRegistry ? 'the package registry itself' : whoWords(by)}${claimWords(by)}${requireTimestamp ? ', with a signed timestamp' : ''}${contentWords(content)}`;
}

function claimWords({ of }: SignerExpression): string {
  const claims = of.flatMap((signer) => (signer.kind === 'identity' ? signer.claims : []));
  const words = new Set(claims.map(({ claim, value }) => `${claim} ${describe(value)}`));
  return words.size === 0 ? '' : ` (${[...words].join(', ')})`;
}

/** One require of a rule about files. */
export function requirementWords(requirement: Requirement): string {
  switch (requirement.kind) {
    case 'signature':
      return `Each needs ${signedWords(requirement)}.${requirement.sbom ? ` Each must be an SBOM in ${requirement.sbom.formats.join(' or ')}${contentWords(requirement.sbom.content)}.` : ''}`;
    case 'checksum': {
      const { signedBy, complete, names } = requirement;
      const signed = signedBy ? `, which needs ${signedWords(signedBy)}` : ' (not signed: integrity only)';
      return `Each must be listed in ${shownPlaces(requirement).join(' and ')}${signed}.${names === 'base' ? ' Only the last part of a name counts.' : ''}${complete ? ' Every listed file must be there.' : ''}`;
    }
    case 'manifest':
      return manifestWords(requirement);
    case 'waived':
      return `\`${requirement.check}\` is waived: ${requirement.reason}.`;
  }
}

function manifestWords(manifest: ManifestRequirement): string {
  const { files, signedBy, version, minimumVersion, arch, variant, maxAge, roles, compare } = manifest;
  const states = [
    ...(version === undefined ? [] : [`version ${version}`]),
    ...(minimumVersion === undefined ? [] : [`at least version ${minimumVersion}`]),
    ...(arch === undefined ? [] : [`architecture ${arch}`]),
    ...(variant === undefined ? [] : [`variant ${variant}`]),
    ...compare.map(comparisonWords),
  ];
  return [
    `Everything that ${files.join(' and ')} records must be there and match; it needs ${signedBy ? signedWords(signedBy) : 'no signature'}.`,
    ...(states.length === 0 ? [] : [`It must state: ${states.join(', ')}.`]),
    ...Object.entries(roles).map(([role, glob]) => `${role} is ${glob}.`),
    `Older than ${durationText(maxAge.ms)}, it ${maxAge.then === 'fail' ? 'is refused' : 'is warned about'}.`,
  ].join(' ');
}

function comparisonWords(fact: ManifestComparison): string {
  if ('value' in fact) return `${fact.name} ${fact.value}`;
  if ('fileSha256' in fact) return `${fact.name} the SHA-256 of ${fact.fileSha256}`;
  const { folder, complete } = fact.every;
  const all = complete.length === 0 ? '' : `, with none left out of ${complete.join(' and ')}`;
  return `${fact.name} the SHA-256 of every file that it names${folder === '.' ? '' : ` in ${folder}`}${all}`;
}

/** One require of a rule about images. */
export function imageRequirementWords(requirement: ImageRequirement): string {
  const { by, requireTimestamp } = requirement;
  const who = `by ${whoWords(by)}${claimWords(by)}${requireTimestamp ? ', with a signed timestamp' : ''}`;
  switch (requirement.kind) {
    case 'signature': {
      const notes = Object.entries(requirement.annotations).map(([key, value]) => `${key}=${value}`);
      return `Each needs a signature ${who}${notes.length === 0 ? '' : `, annotated ${notes.join(', ')}`}.`;
    }
    case 'attestation': {
      const { predicateTypes, content } = requirement;
      return `Each needs an attestation of ${predicateTypes === 'any' ? 'any type' : predicateTypes.join(' or ')} ${who}${contentWords(content)}.`;
    }
    case 'sbom':
      return `Each platform needs an SBOM (${requirement.formats.join(' or ')}) ${who}.`;
  }
}
