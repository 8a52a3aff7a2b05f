/**
 * Binds an attestation to an artifact that no digest of its bytes names, but an id: an image of Compute Engine.
 * Source: in-toto attestation framework, `spec/v1/digest_set.md` (a digest set may have names of its own); Google's verification
 * summaries of the images of GKE nodes have `gce_image_id`.
 */
import type { ForeignId, Refusal } from '../../core/model.js';
import { aboutOthers, type Statement } from '../statement.js';

/** Undefined where a subject has exactly this id. */
export function idProblem(
  statement: Pick<Statement, 'subjects'>,
  { kind, value }: ForeignId,
  artifact: string,
  file: string,
): Refusal | undefined {
  const isNamed = statement.subjects.some(({ digest }) => Object.hasOwn(digest, kind) && digest[kind] === value);
  return isNamed ? undefined : aboutOthers(statement, `${kind}:${value}`, artifact, file);
}
