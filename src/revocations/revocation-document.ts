/** A revocation list and its evidence as bytes: what is verified, believed and kept are the same bytes. */
import type { EvidenceBytes } from '../evidence/read-evidence.js';
import { EVIDENCE_SUFFIXES } from '../subjects/sidecars.js';

export interface RevocationDocument {
  /** Path or address, as shown to users. */
  readonly source: string;
  readonly bytes: Buffer;
  readonly evidence: readonly EvidenceBytes[];
  /** Since when it is at hand: its fetch, or the time of its file. Undefined where that lies in the future. */
  readonly since: Date | undefined;
}

/** What a name says about the evidence in it: its suffix, and whether it is a bundle or a bare signature. */
interface EvidenceName {
  readonly suffix: string;
  readonly role: 'bundle' | 'signature';
}

/** The longest usual suffix that a name ends with; `.bundle` where it has none. */
export function evidenceName(name: string): EvidenceName {
  const [longest] = EVIDENCE_SUFFIXES.filter(({ suffix }) => name.endsWith(suffix)).sort(
    (a, b) => b.suffix.length - a.suffix.length,
  );
  return longest ?? { suffix: '.bundle', role: 'bundle' };
}
