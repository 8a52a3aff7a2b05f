/** What an attestation says, read once for a run however many artifacts and rules ask. */
import { createHash } from 'node:crypto';
import type { SignatureEvidence, SignedContent } from '../../evidence/evidence.js';
import { accept, type Result } from '../../core/result.js';
import type { ClaimedProvenance } from '../../core/model.js';
import { preAuthEncoding } from '../../formats/dsse.js';
import { claimedProvenance, readProvenance, type Provenance } from '../predicates/provenance.js';
import { readStatement, type Statement } from '../statement.js';

/** A statement with what follows from it alone. */
interface ReadContent {
  readonly statement: Statement;
  /** What the signature is over. */
  readonly signed: Buffer;
  readonly payloadDigest: Buffer;
  readonly claimed?: ClaimedProvenance;
  readonly provenance?: Provenance;
}

const read = new WeakMap<SignedContent, Result<ReadContent>>();

/** @returns undefined where the evidence is no attestation. Never throws. */
export function contentOf({ content, file }: SignatureEvidence): Result<ReadContent> | undefined {
  if (content.kind !== 'dsse') return undefined;
  let found = read.get(content);
  if (!found) read.set(content, (found = readContent(content, file)));
  return found;
}

function readContent({ payloadType, payload, overPayload }: Extract<SignedContent, { kind: 'dsse' }>, file: string) {
  const statement = readStatement(payloadType, payload, file);
  if (!statement.ok) return statement;
  const claimed = claimedProvenance(statement.value);
  const provenance = readProvenance(statement.value);
  return accept({
    statement: statement.value,
    signed: overPayload ? payload : preAuthEncoding(payloadType, payload),
    payloadDigest: createHash('sha256').update(payload).digest(),
    ...(claimed && { claimed }),
    ...(provenance && { provenance }),
  });
}
