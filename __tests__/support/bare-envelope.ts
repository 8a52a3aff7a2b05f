/** A DSSE envelope in a file of its own, as slsa-github-generator writes it, and the entry that a log has of it. */
import { createHash } from 'node:crypto';
import {
  entryBody,
  leafPem,
  type EntryBody,
  type EntryKind,
  type Evidence,
  type LogEntry,
  type World,
} from './sigstore/index.ts';

export interface BareOptions {
  /** False: the envelope holds no certificate. */
  readonly cert?: boolean;
  readonly keyid?: string;
}

/** Members in the generator's order (slsa-github-generator, signing/envelope), on one line without a final newline. */
export function bareEnvelope(evidence: Evidence, { cert = true, keyid = '' }: BareOptions = {}): string {
  const { envelope } = evidence;
  if (!envelope) throw new Error('no envelope was signed');
  return JSON.stringify({
    payloadType: envelope.payloadType,
    payload: envelope.payload.toString('base64'),
    signatures: [{ keyid, sig: evidence.signature.toString('base64'), ...(cert && { cert: leafPem(evidence) }) }],
  });
}

/** `intoto 0.0.1 bare` is the form from before the log recorded the payload. */
export type BareKind = Extract<EntryKind, 'dsse 0.0.1' | 'intoto 0.0.1' | 'intoto 0.0.2'> | 'intoto 0.0.1 bare';

/** Puts the entry for this text into the log. */
export function logEnvelope(
  world: World,
  evidence: Evidence,
  text: string,
  kind: BareKind,
  change: (spec: any) => void = () => undefined,
): LogEntry {
  const [rekor] = world.rekorsV1;
  const { keys, signature, certificates, envelope } = evidence;
  const [certificate] = certificates ?? [];
  const isOld = kind === 'intoto 0.0.1 bare';
  const body = entryBody(isOld ? 'intoto 0.0.1' : kind, {
    signature,
    verifier: { keys, ...(certificate && { certificate }) },
    hash: 'sha256',
    digest: Buffer.alloc(32),
    ...(envelope && { envelope }),
  });
  const spec = structuredClone(body.spec) as any;
  const hash = { algorithm: 'sha256', value: createHash('sha256').update(text).digest('hex') };
  if (kind === 'dsse 0.0.1') spec.envelopeHash = hash;
  else spec.content.hash = hash;
  if (isOld) delete spec.content.payloadHash;
  change(spec);
  const logged: EntryBody = { ...body, spec };
  return rekor!.log({ body: logged, at: world.at, promise: true, proof: true });
}
