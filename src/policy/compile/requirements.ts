/** From the `require` of a rule about files to the requirements of the engine. */
import { listPlaces, shownSource, unprovableSource } from './list-source.js';
import { PROVENANCE_TYPES } from './predicate-types.js';
import type {
  ChecksumRequirement,
  EvidencePlaces,
  Requirement,
  SignatureRequirement,
  SignerExpression,
} from '../../model/policy.js';
import type { Spot } from '../document/tree.js';
import { expression } from './expressions.js';
import { manifestRequirement } from './manifests.js';
import type { RequirementEntry, TemplatesEntry } from '../document/requirement-shape.js';
import { releaseRequirement } from './release.js';
import { asList, type Role, type Scope } from './scope.js';
import type { Placed } from '../document/shape.js';
import type { ByEntry, ClaimsEntry } from '../document/signer-shape.js';

/** What `signature`, `attestation`, `checksum`, `manifest` and `revocations` say about a signature. */
export interface SignatureEntry {
  readonly 'predicate-type'?: Placed<string> | readonly Placed<string>[];
  readonly 'require-timestamp'?: Placed<boolean>;
  readonly claims?: ClaimsEntry;
}

/** One requirement of a rule about files; undefined where it is wrong. */
export function requirement(entry: RequirementEntry, scope: Scope): Requirement | undefined {
  switch (entry.kind) {
    case 'signature':
      return plainRequirement(entry, scope);
    case 'attestation':
      return attestationRequirement(entry, scope);
    case 'release-attestation':
      return releaseRequirement(entry.value, scope);
    case 'checksum':
      return checksumRequirement(entry, scope);
    case 'manifest':
      return manifestRequirement(entry.value, scope);
    case 'sbom':
      scope.fail(
        entry.spot,
        '`sbom` is for images; files have none attached',
        'Check the SBOM as a file: name it under `artifacts`, with a signature.',
      );
      return undefined;
  }
}

function plainRequirement(
  { value, spot }: Extract<RequirementEntry, { kind: 'signature' }>,
  scope: Scope,
): SignatureRequirement | undefined {
  if (value.annotations) {
    const fix = 'Remove them, or demand them in a rule about images.';
    scope.fail(spot, '`annotations` are what signatures of images carry', fix);
  }
  if (value['predicate-type'] && !scope.run.eitherForm) {
    const fix = 'Write `attestation` in place of `signature`, or remove `predicate-type`.';
    scope.fail(spot, '`predicate-type` is what attestations have, and a plain signature has none', fix);
  }
  return signatureRequirement(value.by, value, 'artifacts', scope);
}

function attestationRequirement(
  { value, spot }: Extract<RequirementEntry, { kind: 'attestation' }>,
  scope: Scope,
): SignatureRequirement | undefined {
  const { 'predicate-type': type, 'sign-statement': widened } = value;
  const signature = signatureRequirement(value.by, value, 'artifacts', scope);
  if (!signature) return undefined;
  if (signature.by.of.every(({ kind }) => kind === 'openpgp')) {
    const fix = 'Remove it, or name who else may sign: an OpenPGP key cannot meet it.';
    scope.fail(asList(type)[0]?.spot ?? spot, 'an attestation is never signed by OpenPGP', fix);
  }
  return { ...signature, attestationOnly: true, ...(widened?.value && { signStatement: true }) };
}

/** A signature by the named signers. */
export function signatureRequirement(
  by: ByEntry,
  entry: SignatureEntry,
  role: Role,
  scope: Scope,
): SignatureRequirement | undefined {
  const signers = expression(by, entry.claims, role, scope);
  const predicateTypes = acceptedTypes(entry['predicate-type'], scope);
  const requireTimestamp = entry['require-timestamp']?.value ?? false;
  if (requireTimestamp && signers) timestampProblem(signers, entry, scope);
  const type = asList(entry['predicate-type'])[0];
  if (signers && type && !someProvenance(predicateTypes)) {
    provenanceProblem(signers, '`predicate-type` is not SLSA provenance', type.spot, scope);
  }
  return signers && { kind: 'signature', by: signers, predicateTypes, requireTimestamp };
}

function someProvenance(types: SignatureRequirement['predicateTypes']): boolean {
  return types === 'any' || types.some((type) => PROVENANCE_TYPES.some((known) => known === type));
}

/** Demands that only a provenance meets, of something that is none: nothing could ever pass. */
export function provenanceProblem({ of }: SignerExpression, what: string, spot: Spot, scope: Scope): void {
  const demands = of.map((signer) => (signer.kind === 'openpgp' ? undefined : signer.provenance));
  const [first] = demands;
  if (!first || demands.includes(undefined)) return;
  const key = first.builders.length > 0 ? 'builder-id' : 'workflow-input';
  const fix = `Remove it, or remove \`${key}\`.`;
  scope.fail(spot, `${what}, and \`${key}\` is about what a provenance says`, fix);
}

/** Signatures by OpenPGP carry no timestamp: a demand that nothing can meet is a mistake. */
function timestampProblem({ of }: SignerExpression, entry: SignatureEntry, scope: Scope): void {
  const spot = entry['require-timestamp']?.spot;
  if (spot && of.every(({ kind }) => kind === 'openpgp')) {
    scope.fail(spot, 'no OpenPGP signature carries a timestamp by an authority', 'Remove `require-timestamp`.');
  }
}

/** The predicate types that are accepted: provenance unless others are named. */
export function acceptedTypes(
  entry: SignatureEntry['predicate-type'],
  scope: Scope,
): SignatureRequirement['predicateTypes'] {
  if (entry === undefined) return PROVENANCE_TYPES;
  const types: string[] = [];
  for (const text of asList(entry)) {
    const type = scope.literal(text);
    if (type === undefined) continue;
    if (type !== 'any' && !/^[^\s]*[:/][^\s]*$/.test(type)) {
      const fix = 'Write its whole URI, such as `https://spdx.dev/Document`, or `any`.';
      scope.fail(text.spot, `\`${type}\` is no predicate type`, fix);
    }
    types.push(type);
  }
  return types.includes('any') ? 'any' : types;
}

/** What an entry says of where the evidence of its document is. */
interface PlacesEntry {
  readonly bundle?: TemplatesEntry | undefined;
  readonly signature?: TemplatesEntry | undefined;
  readonly certificate?: TemplatesEntry | undefined;
}

/** A certificate belongs to a detached signature. */
export function certificateProblems({ signature, certificate }: PlacesEntry, scope: Scope): void {
  const spot = asList(certificate)[0]?.spot;
  if (!spot || signature) return;
  const fix = 'Add the detached signature that it belongs to; a bundle has its certificate inside.';
  scope.fail(spot, '`certificate` is given without `signature`', fix);
}

/** Where the evidence of a document is; undefined where it lies beside it. */
export function evidencePlaces(entry: PlacesEntry, scope: Scope): { readonly evidence?: EvidencePlaces } {
  certificateProblems(entry, scope);
  const { bundle, signature, certificate } = entry;
  if (!bundle && !signature) return {};
  return {
    evidence: {
      bundles: scope.templates(bundle),
      signatures: scope.templates(signature),
      certificates: scope.templates(certificate),
    },
  };
}

function checksumRequirement(
  { value, spot }: Extract<RequirementEntry, { kind: 'checksum' }>,
  scope: Scope,
): ChecksumRequirement | undefined {
  const texts = value.lists ?? asList(value.list);
  const sources = texts.flatMap((text) => scope.listSource(text) ?? []);
  const { value: names } = value.names ?? {};
  const places = { ...listPlaces(sources), ...(names && { names }) };
  const complete = value.complete?.value ?? false;
  const by = value['signed-by'];
  if (!by) {
    for (const key of [
      'claims',
      'predicate-type',
      'require-timestamp',
      'bundle',
      'signature',
      'certificate',
    ] as const) {
      if (value[key] !== undefined)
        scope.fail(
          spot,
          `\`${key}\` is given without \`signed-by\``,
          'Say who must have signed the list, or remove it.',
        );
    }
    const fix = 'Demand a signed list with `signed-by`, or get the list from a trusted place outside the workspace.';
    for (const [index, source] of sources.entries()) {
      const at = scope.at((texts[index] ?? { spot }).spot, 'checksum');
      const unprovable = unprovableSource(source);
      scope.believed.push({ path: shownSource(source), ...at, fix, ...(unprovable && { unprovable }) });
    }
    return { kind: 'checksum', ...places, complete };
  }
  const signedBy = signatureRequirement(by, value, 'artifacts', scope);
  return signedBy && { kind: 'checksum', ...places, complete, signedBy, ...evidencePlaces(value, scope) };
}
