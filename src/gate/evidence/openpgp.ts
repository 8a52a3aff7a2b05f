/** Judges the OpenPGP evidence of an artifact before its requirements are decided; other evidence passes through. */
import type { Artifact, EvidenceAsRead } from '../../evidence/evidence.js';
import type { FileSubject } from '../../core/model.js';
import { accept, type Result } from '../../core/result.js';
import type { ArtifactSource, OpenPgpContext } from '../../verify/openpgp/openpgp.js';
import type { Evidence } from '../../verify/requirement.js';

/**
 * One after the other: a file that must be read again is read by one reader at a time. What judges OpenPGP is loaded only where there
 * is some.
 */
export async function judgeEvidence(
  evidence: readonly Result<EvidenceAsRead>[],
  artifact: Artifact,
  source: ArtifactSource,
  context: OpenPgpContext,
): Promise<readonly Result<Evidence>[]> {
  const judged: Result<Evidence>[] = [];
  for (const one of evidence) {
    if (!one.ok) judged.push(one);
    else if (one.value.form !== 'openpgp') judged.push(accept(one.value));
    else {
      const { judgeOpenPgp } = await import('../../verify/openpgp/openpgp.js');
      judged.push(accept(await judgeOpenPgp(one.value, artifact, source, context)));
    }
  }
  return judged;
}

/** Where the bytes of a file that was hashed are: in memory, or in the file. */
export function sourceOf(
  { path, name }: FileSubject,
  { bytes, digests: { sha256 = Buffer.alloc(0) } }: Artifact,
): ArtifactSource {
  return bytes ? { kind: 'bytes', bytes } : { kind: 'file', path, shown: name, sha256 };
}

/** For artifacts of which only digests are known: OpenPGP signatures are over bytes (RFC 9580, section 5.2.4). */
export function withoutBytes({ name }: Artifact): ArtifactSource {
  return {
    kind: 'none',
    refusal: {
      code: 'DIGEST_UNKNOWN',
      message: `An OpenPGP signature is over the bytes of ${name}, and only its digests are known`,
      hint: 'Give the file itself with `artifacts`.',
    },
  };
}
