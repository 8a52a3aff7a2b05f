/**
 * Verifies signatures that come in a form of their own (`core/key-forms.ts`). They prove a key and nothing else, no time and no log
 * entry, so that the policy must have done without the log.
 */
import { calledOf, keyFormOf } from '../../core/key-forms.js';
import type { Refusal, SignatureProof } from '../../core/model.js';
import type { Artifact } from '../../evidence/evidence.js';
import type { KeyFormEvidence } from '../../evidence/signatures/key-forms.js';
import type { KeySigner, SignatureRequirement } from '../../model/policy.js';
import { fingerprintsOf } from '../../formats/public-key-spellings.js';
import { sha256Hex } from '../../formats/sha256.js';
import { publicKeyFacts } from '../../formats/public-key-facts.js';
import { accept, refuse, type Result } from '../../core/result.js';
import { CHECKS } from './check-table.js';
import type { KeyFormCheck } from './key-form-check.js';
import { WITHOUT_LOG } from './without-log.js';

const BY_NAME: Readonly<Record<string, KeyFormCheck<KeyFormEvidence> | undefined>> = CHECKS;

/** True where evidence of this form can be by this key. */
export function isKeyOf(signer: KeySigner, evidence: KeyFormEvidence): boolean {
  return checkOf(evidence).isKey(signer);
}

/** Never throws. */
export function verifyKeyForm(
  evidence: KeyFormEvidence,
  signer: KeySigner,
  artifact: Artifact,
  { requireTimestamp }: Pick<SignatureRequirement, 'requireTimestamp'>,
): Result<Omit<SignatureProof, 'signer'>> {
  const { file } = evidence;
  const check = checkOf(evidence);
  const problem = unprovable(evidence, signer, requireTimestamp) ?? check.problem(evidence, signer, artifact);
  if (problem) return refuse({ at: { file }, ...problem });
  const comment = check.comment?.(evidence);
  return accept({
    kind: 'message',
    file,
    times: [],
    keyFingerprint: publicKeyFacts(signer.key).fingerprint,
    // Whoever has a key of SSH alone hashes that.
    keyFingerprints: [
      ...fingerprintsOf(signer.key),
      ...(signer.format?.kind === 'ssh' ? [sha256Hex(signer.format.blob)] : []),
    ],
    ...(comment !== undefined && { comment }),
  });
}

function unprovable({ file, form }: KeyFormEvidence, signer: KeySigner, timestamp: boolean): Refusal | undefined {
  if (signer.transparencyLog !== 'none') {
    return {
      code: 'TLOG_MISSING',
      message: `${file} is ${calledOf(form)}, which is in no transparency log`,
      hint: WITHOUT_LOG,
    };
  }
  return timestamp
    ? { code: 'TIMESTAMP_INVALID', message: `${file} is ${calledOf(form)}, which carries no timestamp by an authority` }
    : undefined;
}

function checkOf({ form }: KeyFormEvidence): KeyFormCheck<KeyFormEvidence> {
  const check = BY_NAME[keyFormOf(form)?.name ?? ''];
  if (!check) throw new Error(`no check for ${form}`);
  return check;
}
