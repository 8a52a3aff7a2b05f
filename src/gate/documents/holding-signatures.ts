/**
 * Which bare signatures and bundles beside a file are about it, by anyone's certificate or by an accepted key. This accepts
 * nobody: it only tells evidence of the file from a file that is called like it.
 */
import { createPublicKey, verify, X509Certificate, type KeyObject } from 'node:crypto';
import type { EvidenceAsRead } from '../../evidence/evidence.js';
import type { EvidenceFile } from '../../evidence/locate.js';
import type { EvidenceReader } from '../../evidence/read-evidence.js';
import { MAX_BYTES_IN_MEMORY } from '../../core/limits.js';
import type { Digests } from '../../core/model.js';
import type { KeySigner } from '../../model/policy.js';
import { hashFiles } from '../../subjects/digest.js';
import { readWhole } from '../../files/read-file.js';
import { verifySignature } from '../../formats/public-key.js';
import { contentOf } from '../../verify/sigstore/read-content.js';
import { subjectsOf } from '../../verify/statement.js';

interface SignedFile {
  readonly name: string;
  readonly path: string;
  readonly candidates: readonly EvidenceFile[];
}

/** What signatures are over; the bytes are read only where a key wants them. */
interface Content {
  readonly digests: Digests;
  readonly bytes: () => Buffer | undefined;
}

/**
 * @param keys that may sign; besides, every certificate that lies beside the file or in a bundle there counts
 * @returns absolute paths of the signatures that hold, and of the certificates under which they do
 */
export async function holdsFor(
  { name, path, candidates }: SignedFile,
  read: EvidenceReader,
  keys: readonly KeySigner[],
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const holding = new Set<string>();
  const [hashed] = await hashFiles([{ path, shown: name, algorithms: ['sha256', 'sha384', 'sha512'] }], { signal });
  if (!hashed || !('digests' in hashed)) return holding;
  const whole = once(() => {
    const bytes = readWhole(path, MAX_BYTES_IN_MEMORY, { shown: name });
    return 'bytes' in bytes ? bytes.bytes : undefined;
  });
  const content: Content = { digests: hashed.digests, bytes: whole };
  const evidence = candidates.map((candidate) => ({
    candidate,
    read: read([candidate]).flatMap((one) => (one.ok ? [one.value] : [])),
  }));
  const others = evidence.flatMap((one) => one.read.flatMap((value) => certificateKey(value) ?? []));
  const accepted = keys.flatMap(({ key, format }) => (format ? [] : [key]));
  for (const { candidate, read: values } of evidence) {
    for (const value of values) {
      if (namesFile(value, content, keys)) holding.add(candidate.path);
      if (!('content' in value) || value.content.kind !== 'message') continue;
      const { signature } = value.content;
      const own = certificateKey(value);
      if (own && holds(own, content, signature)) {
        holding.add(candidate.path);
        if (candidate.certificate) holding.add(candidate.certificate.path);
      } else if ([...accepted, ...others].some((key) => holds(key, content, signature))) holding.add(candidate.path);
    }
  }
  return holding;
}

/** Whether evidence holds the file itself, or a statement with its digest; who signed the statement is not asked here. */
function namesFile(value: EvidenceAsRead, content: Content, keys: readonly KeySigner[]): boolean {
  if (value.form === 'signify') return isEmbedded(value, content, keys);
  if (!('content' in value) || value.content.kind !== 'dsse') return false;
  const read = contentOf(value);
  return read?.ok === true && subjectsOf(read.value.statement, content.digests).length > 0;
}

function holds(key: KeyObject, { digests, bytes }: Content, signature: Buffer): boolean {
  const verdict = verifySignature(key, { digests }, signature);
  if (verdict.valid || !('needs' in verdict)) return verdict.valid;
  const all = bytes();
  return all !== undefined && verifySignature(key, { digests, bytes: all }, signature).valid;
}

/** signify's embedded form: the document in it is the file, and one of the keys signed it. */
function isEmbedded(
  { document, signature }: Extract<EvidenceAsRead, { form: 'minisign' | 'signify' }>,
  { bytes }: Content,
  keys: readonly KeySigner[],
): boolean {
  const all = document && bytes();
  if (!document || !all?.equals(document)) return false;
  return keys.some(({ key, format }) => format?.kind === 'minisign' && verify(null, document, key, signature));
}

function certificateKey(evidence: EvidenceAsRead): KeyObject | undefined {
  if (!('key' in evidence) || evidence.key.kind !== 'certificate') return undefined;
  try {
    return createPublicKey(new X509Certificate(evidence.key.leaf).publicKey.export({ format: 'pem', type: 'spki' }));
  } catch {
    return undefined;
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
