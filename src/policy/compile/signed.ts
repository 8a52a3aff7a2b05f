/** Whatever must be signed: by whom, with what, and where the evidence of it is. */
import type { EvidencePlaces, SignatureRequirement, SignerExpression } from '../../model/policy.js';
import type { TemplatesEntry } from '../document/requirement-shape.js';
import type { Placed } from '../document/shape.js';
import type { ByEntry, ClaimsEntry } from '../document/signer-shape.js';
import type { Place } from '../document/tree.js';
import { acceptedTypes } from './attested.js';
import { expression } from './expressions.js';
import { READABLE_PROVENANCE } from './predicate-types.js';
import { asList, type Role, type Scope } from './scope.js';

/** What `signature`, `attestation`, `checksum`, `manifest` and `revocations` say about a signature. */
interface SignatureEntry {
  readonly 'predicate-type'?: Placed<string> | readonly Placed<string>[];
  readonly 'require-timestamp'?: Placed<boolean>;
  readonly claims?: ClaimsEntry;
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
    provenanceProblem(signers, '`predicate-type` is not SLSA provenance', type.place, scope);
  }
  return signers && { kind: 'signature', by: signers, predicateTypes, requireTimestamp };
}

function someProvenance(types: SignatureRequirement['predicateTypes']): boolean {
  return types === 'any' || types.some((type) => READABLE_PROVENANCE.some((known) => known === type));
}

/** Requires that only a provenance meets, of something that is none: nothing could ever pass. */
export function provenanceProblem({ of }: SignerExpression, what: string, place: Place, scope: Scope): void {
  const requirements = of.map((signer) => (signer.kind === 'openpgp' ? undefined : signer.provenance));
  const [first] = requirements;
  if (!first || requirements.includes(undefined)) return;
  const key = first.builders.length > 0 ? 'builder-id' : 'workflow-input';
  const fix = `Remove it, or remove \`${key}\`.`;
  scope.fail(place, `${what}, and \`${key}\` is about what a provenance says`, fix);
}

/** Signatures by OpenPGP carry no timestamp: a requirement that nothing can meet is a mistake. */
function timestampProblem({ of }: SignerExpression, entry: SignatureEntry, scope: Scope): void {
  const place = entry['require-timestamp']?.place;
  if (place && of.every(({ kind }) => kind === 'openpgp')) {
    scope.fail(place, 'no OpenPGP signature carries a timestamp by an authority', 'Remove `require-timestamp`.');
  }
}

/** What an entry says of where the evidence of its document is. */
interface PlacesEntry {
  readonly bundle?: TemplatesEntry | undefined;
  readonly signature?: TemplatesEntry | undefined;
  readonly certificate?: TemplatesEntry | undefined;
}

/** A certificate belongs to a detached signature. */
export function certificateProblems({ signature, certificate }: PlacesEntry, scope: Scope): void {
  const place = asList(certificate)[0]?.place;
  if (!place || signature) return;
  const fix = 'Add the detached signature that it belongs to; a bundle has its certificate inside.';
  scope.fail(place, '`certificate` is given without `signature`', fix);
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
