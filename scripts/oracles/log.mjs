// The log of the virtual Sigstore, for both programs: the gate asks by the hash of an entry, cosign sends a proposed entry whose
// body the log itself makes canonical (sigstore/rekor, pkg/types/{hashedrekord,dsse,intoto}/v0.0.1).
import { createHash } from 'node:crypto';
import { apiEntry, leafHash, startRekor } from '../../__tests__/support/rekor-server.ts';
import { canonical } from '../../__tests__/support/sigstore/index.ts';

/**
 * @param held entries that the log has
 * @param answer what it says in place of the truth: from all that it has to what it hands out, whatever was asked
 */
export async function startLog(held, answer) {
  const log = await startRekor();
  log.hold(...held);
  log.lie((question) => {
    if (answer) return { body: answer(held.map(apiEntry)) };
    if (question.hashes.length > 0) return undefined;
    const { entries = [] } = JSON.parse(question.body);
    const asked = entries.map((proposed) => leafHash(Buffer.from(canonical(recorded(proposed)))));
    return { body: held.map(apiEntry).filter((one) => asked.some((hash) => Object.keys(one)[0].endsWith(hash))) };
  });
  return log;
}

/** What a log records of a proposal. */
function recorded({ kind, apiVersion, spec }) {
  const sha256 = (bytes) => ({ algorithm: 'sha256', value: createHash('sha256').update(bytes).digest('hex') });
  switch (`${kind} ${apiVersion}`) {
    case 'hashedrekord 0.0.1':
      return { apiVersion, kind, spec };
    case 'dsse 0.0.1': {
      const { envelope, verifiers } = spec.proposedContent;
      const { payload, signatures } = JSON.parse(envelope);
      return {
        apiVersion,
        kind,
        spec: {
          envelopeHash: sha256(envelope),
          payloadHash: sha256(Buffer.from(payload, 'base64')),
          signatures: signatures.map(({ sig }, index) => ({ signature: sig, verifier: verifiers[index] })),
        },
      };
    }
    case 'intoto 0.0.1': {
      const { envelope } = spec.content;
      const { payload } = JSON.parse(envelope);
      const content = { hash: sha256(envelope), payloadHash: sha256(Buffer.from(payload, 'base64')) };
      return { apiVersion, kind, spec: { content, publicKey: spec.publicKey } };
    }
    default:
      throw new Error(`cosign proposes an entry of the kind ${kind} ${apiVersion}, which is not known here`);
  }
}
