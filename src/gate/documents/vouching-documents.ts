/** The documents of a rule that vouch for its artifacts: checksum lists and manifests. */
import type { EvidencePlaces, Rule } from '../../model/policy.js';

/** The documents of a rule that vouch for its artifacts. */
export function vouchingDocuments({ require }: Rule): readonly VouchingDocument[] {
  return require.flatMap((one): readonly VouchingDocument[] => {
    if (one.kind !== 'checksum' && one.kind !== 'manifest') return [];
    const [files, of] =
      one.kind === 'checksum' ? [one.lists, 'the artifacts it lists'] : [one.files, 'the artifacts it records'];
    const { evidence } = one;
    return files.map((file) => ({ file, of, evidence }));
  });
}

/** Whether evidence beside artifacts is verified. Where only their list must be signed it is not, and could be about anything. */
export function isJudged({ require }: Rule): boolean {
  return require.some((one) => one.kind === 'signature' || one.kind === 'waived');
}

/** A checksum list or a manifest. */
interface VouchingDocument {
  /** As given. */
  readonly file: string;
  /** What it is evidence of, in words. */
  readonly of: string;
  readonly evidence: EvidencePlaces | undefined;
}
