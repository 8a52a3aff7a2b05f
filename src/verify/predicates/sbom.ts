/** Decides an SBOM requirement: every platform needs a sane document that is about it and that an accepted signer vouches for. */
import type { CheckResult, Refusal, SbomProof, SignatureProof, Verified } from '../../core/model.js';
import type { SbomFacts } from '../../core/image-facts.js';
import type { SbomRequirement } from '../../model/policy.js';
import { cosigned } from '../cosigned.js';
import { mint } from '../mint.js';

/** What an SBOM is wanted for. */
export interface SbomTarget {
  readonly digest: string;
  /** Absent where the image has one platform only. */
  readonly platform?: string;
}

/** A document that was found for an image or for one of its platforms. */
export interface SbomDocument {
  readonly file: string;
  /** Digest of the image that it is about. */
  readonly about: string;
  /** What it says of itself; a text where it is not sane. */
  readonly facts: SbomFacts | string;
  /** The document itself, in JSON. */
  readonly text: string;
  /** The verified signature that vouches for it; absent where nobody accepted does. */
  readonly signedBy?: Verified<SignatureProof>;
}

/** A document about the whole image counts for each of its platforms. */
export function decideSboms(
  { formats }: SbomRequirement,
  image: { readonly name: string; readonly digest: string },
  targets: readonly SbomTarget[],
  { documents, refusals }: { readonly documents: readonly SbomDocument[]; readonly refusals: readonly Refusal[] },
): CheckResult {
  const accepted: { readonly facts: SbomFacts; readonly about: string; readonly signedBy: Verified<SignatureProof> }[] =
    [];
  const reasons: Refusal[] = [];
  for (const { file, about, facts, signedBy } of documents) {
    const reason =
      typeof facts === 'string' ? facts : formats.includes(facts.format) ? undefined : 'its format is not accepted';
    if (reason === undefined && typeof facts !== 'string' && signedBy) accepted.push({ facts, about, signedBy });
    else {
      const what = reason ?? 'no accepted signer signed it';
      reasons.push({ code: 'SBOM_MISSING', message: `The SBOM ${file} does not count: ${what}`, at: { file } });
    }
  }
  const covering = (digest: string) => accepted.filter(({ about }) => about === digest || about === image.digest);
  const missing = targets.filter(({ digest }) => covering(digest).length === 0);
  const [first, ...more] = accepted;
  if (first && missing.length === 0 && targets.length > 0) {
    const proof: SbomProof = {
      kind: 'sbom',
      file: first.facts.file,
      documents: accepted.map(({ facts }) => facts),
      // Each of them can be recalled.
      signedBy: cosigned([first.signedBy, ...more.map(({ signedBy }) => signedBy)]),
    };
    return { check: 'sbom', status: 'pass', proof: mint(proof), others: [] };
  }
  const platforms = missing.flatMap(({ platform }) => platform ?? []);
  const of = platforms.length > 0 ? ` for ${platforms.join(', ')}` : '';
  const refusal: Refusal = {
    code: 'SBOM_MISSING',
    message: `${image.name} has no SBOM by an accepted signer${of}`,
    expected: `${formats.join(' or ')} for ${image.digest}`,
    actual:
      documents.length === 0 && refusals.length === 0
        ? 'none was found'
        : `${documents.length} found, ${accepted.length} accepted`,
  };
  return { check: 'sbom', status: 'fail', refusal, others: [...reasons, ...refusals] };
}
