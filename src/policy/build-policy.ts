/** From inputs that were found sound to the policy that they mean. */
import { createHash } from 'node:crypto';
import { auditPlan } from './audit-inputs.js';
import { manifestRequirements, revocationPolicy, vouchesAlone } from './chain-inputs.js';
import { hasSigner } from './combinations.js';
import { evidencePlaces } from './evidence-places.js';
import { FLOOR_CHECKS } from '../model/floor-checks.js';
import { imageRules } from './image-inputs.js';
import { listPlaces } from './compile/list-source.js';
import { demandPackage } from './compile/package-demand.js';
import { packageOf } from './package-inputs.js';
import type {
  KeyserverPlan,
  Policy,
  Requirement,
  Rule,
  SignatureRequirement,
  Signer,
  Skips,
  TrustPolicy,
} from '../model/policy.js';
import { PROVENANCE_TYPES } from './compile/predicate-types.js';
import { demandsProvenance } from './provenance-inputs.js';
import type { GivenInputs } from './inputs/read-inputs.js';
import { attestedRelease } from './release-attestation.js';

/** Who may sign what, once every key is read. */
export interface Signers {
  readonly artifacts: readonly Signer[];
  readonly recalls: readonly Signer[];
}

/** What else a policy is made of, read before. */
export interface PolicyParts {
  readonly trust: TrustPolicy;
  readonly skip: Skips;
  /** Where evidence of files is looked for. */
  readonly sources: Pick<Rule, 'local' | 'github'>;
  readonly keyserver?: KeyserverPlan;
  /** True where `predicate-type` only widens what is accepted, and a plain signature will do as well. */
  readonly eitherForm: boolean;
  readonly warnings: readonly string[];
}

/** The policy with one rule for files and one for images. */
export function buildPolicy(
  given: GivenInputs,
  { artifacts: signers, recalls }: Signers,
  { sources, eitherForm, ...parts }: PolicyParts,
): Policy {
  const tag = given['git-tag'];
  const signature = signatureOf(given, signers);
  const revocations = revocationPolicy(given, recalls);
  const version = given['expect-version'];
  const audit = auditPlan(given, signature.by, acceptedTypes(given));
  const signedLists = given['checksums-signed'] ?? false;
  // Where a document vouches, the inputs say where its own evidence lies.
  const ofDocument = vouchesAlone(given) || signedLists;
  const evidence = ofDocument ? { bundles: [], signatures: [], certificates: [] } : evidencePlaces(given);
  const local = given.artifacts ?? given.digests ?? given.checksums ?? given.manifest;
  const demands = requirements(given, signature, attested(given, eitherForm));
  const rule = {
    name: 'inputs',
    artifacts: given.artifacts ?? [],
    digests: given.digests ?? [],
    ...evidence,
    ...sources,
    same: [],
    ...aboutPackage(given, demands),
  };
  return {
    source: 'inputs',
    digest: `sha256:${createHash('sha256')
      .update(canonical({ ...given, 'github-token': undefined }))
      .digest('hex')}`,
    rules: local ? [rule] : [],
    imageRules: imageRules(given, { threshold: 1, of: signers }, acceptedTypes(given)).map((rule) => ({
      ...rule,
      ...(sources.github && { github: sources.github }),
    })),
    ...(audit && { audit }),
    ...(tag !== undefined && { tag: { name: tag, signature } }),
    ...parts,
    floor: FLOOR_CHECKS.filter((check) => given.require?.includes(check)),
    ...(revocations && { revocations }),
    exceptions: [],
    ...(version !== undefined && { version }),
  };
}

/** The demands of the one rule, held to the package where one is named. */
function aboutPackage(given: GivenInputs, demands: readonly Requirement[]): Pick<Rule, 'package' | 'require'> {
  const attested = packageOf(given);
  return attested ? { package: attested, require: demandPackage(demands, attested.package) } : { require: demands };
}

function acceptedTypes({ 'predicate-type': type }: GivenInputs): readonly string[] | 'any' {
  if (type === undefined) return PROVENANCE_TYPES;
  return type === 'any' ? 'any' : [type];
}

function signatureOf(given: GivenInputs, signers: readonly Signer[]): SignatureRequirement {
  const release = attestedRelease(given);
  return {
    kind: 'signature',
    by: { threshold: 1, of: signers },
    predicateTypes: acceptedTypes(given),
    requireTimestamp: given['require-timestamp'] ?? false,
    ...(release && { attestationOnly: true, release }),
  };
}

/** A signed document vouches by its own provenance, and what it names then needs none. */
function attested(given: GivenInputs, eitherForm: boolean): boolean {
  const ofDocument = given['checksums-signed'] === true || vouchesAlone(given);
  return (given['predicate-type'] !== undefined && !eitherForm) || (demandsProvenance(given) && !ofDocument);
}

/** @param attested `predicate-type` was written out: every artifact needs an attestation, whatever else vouches for it */
function requirements(given: GivenInputs, signature: SignatureRequirement, attested: boolean): readonly Requirement[] {
  const { checksums, 'checksum-names': names, require: floor = [] } = given;
  const complete = given['checksums-complete'] ?? false;
  const signedLists = given['checksums-signed'] ?? false;
  // A signed document vouches for what it names: an artifact then needs no signature of its own. A signed list meets the
  // floor's `signature` as well; an attestation is about the artifact itself.
  const vouched = signedLists || vouchesAlone(given);
  const demanded = demandedForm(signature, attested, floor.includes('attestation'));
  const own =
    (floor.includes('signature') && !signedLists) ||
    demanded.attestationOnly === true ||
    (hasSigner(given) && !vouched);
  return [
    ...(own ? [demanded] : []),
    ...(checksums
      ? [
          {
            kind: 'checksum',
            ...listPlaces(checksums),
            ...(names && { names }),
            complete,
            ...(signedLists && { signedBy: signature, evidence: evidencePlaces(given) }),
          } as const,
        ]
      : []),
    ...manifestRequirements(given, signature),
  ];
}

/** `require: attestation` asks for more than a type: there a statement that is a mere signature does not count. */
function demandedForm(signature: SignatureRequirement, typed: boolean, floor: boolean): SignatureRequirement {
  if (!typed && !floor) return signature;
  const signStatement = typed && !floor && !signature.release;
  return { ...signature, attestationOnly: true, ...(signStatement && { signStatement: true }) };
}

/** JSON with sorted keys, so that the same inputs always have the same digest. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    const entries: [string, unknown][] =
      inner instanceof Map ? [...(inner as Map<string, unknown>)] : Object.entries(inner);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
