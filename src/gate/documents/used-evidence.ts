/** Which of the files that are looked at as evidence are some: a name alone makes none, and what holds something else is a stranger. */
import { isNothingButCertificates } from '../../evidence/certificate-file.js';
import type { EvidenceFile } from '../../evidence/locate.js';
import { createEvidenceReader, lookAtEvidence, type EvidenceLook } from '../../evidence/read-evidence.js';
import type { AcceptedKeys } from './holding-signatures.js';

/** A file with what may be evidence of it. */
interface Vouched {
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly candidates: readonly EvidenceFile[];
  /** False where nobody judges the evidence, so that it counts only if it holds. */
  readonly judged: boolean;
}

/**
 * Absolute paths of the evidence. A bare signature could be any few bytes, and the certificate beside it any file: they count
 * only where the signature holds. Rejects with the signal's reason only.
 *
 * @param accepted who may sign
 */
export async function usedEvidence(
  { name, path, candidates, judged }: Vouched,
  accepted: AcceptedKeys,
): Promise<readonly string[]> {
  const looked = candidates.map((candidate) => ({ candidate, look: lookAtEvidence(candidate) }));
  const isDoubtful = (look: EvidenceLook): boolean => look === 'bare' || (!judged && look !== 'nothing');
  const bare = looked.filter(({ look }) => isDoubtful(look)).map(({ candidate }) => candidate);
  const holding = await holdingOf({ name, path, candidates: bare }, accepted);
  return looked.flatMap(({ candidate, look }) => {
    if (look === 'nothing') return [];
    const counts = (file: string): boolean => !isDoubtful(look) || holding.has(file);
    const certificate = candidate.certificate?.path;
    return [
      ...(counts(candidate.path) ? [candidate.path] : []),
      ...(certificate !== undefined && counts(certificate) && isNothingButCertificates(certificate)
        ? [certificate]
        : []),
    ];
  });
}

/** The bare ones that hold; what verifies them is loaded only where there are some. */
async function holdingOf(file: Omit<Vouched, 'judged'>, accepted: AcceptedKeys): Promise<ReadonlySet<string>> {
  if (file.candidates.length === 0) return new Set();
  const { holdsFor } = await import('./holding-signatures.js');
  return holdsFor(file, createEvidenceReader(), accepted);
}
