/**
 * Which bare signatures and bundles beside a file are about it, by an accepted key or by a certificate of a Sigstore instance that the
 * run knows. This accepts nobody: it only tells evidence of the file from a file that is called like it.
 */
import { verify, type KeyObject } from 'node:crypto';
import type { EvidenceAsRead } from '../../evidence/evidence.js';
import type { EvidenceFile } from '../../evidence/locate.js';
import type { EvidenceReader } from '../../evidence/read-evidence.js';
import { MAX_BYTES_IN_MEMORY } from '../../core/limits.js';
import type { Digests, HashAlgorithm } from '../../core/model.js';
import type { KeySigner } from '../../model/policy.js';
import { hashFiles } from '../../subjects/digest.js';
import { readWhole } from '../../files/read-file.js';
import { verifySignature } from '../../formats/public-key.js';
import type { TrustRoot } from '../../trust/trust-root.js';
import { algorithmsOf, isKeyFormEvidence, needsBytes } from '../../evidence/signatures/key-forms.js';
import { isKeyOf, verifyKeyForm } from '../../verify/keys/key-form.js';
import type { OpenPgpContext } from '../../verify/openpgp/openpgp.js';
import { readLeaf, verifyLeaf } from '../../verify/sigstore/certificate.js';
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

/** Who may sign what a rule is about. */
export interface AcceptedKeys extends Pick<OpenPgpContext, 'now' | 'signal'> {
  readonly keys: readonly KeySigner[];
  /** By OpenPGP. */
  readonly signers: OpenPgpContext['signers'];
  /** A certificate that lies beside a file counts where one of these issued it: anyone can make another. */
  readonly roots: readonly TrustRoot[];
}

/**
 * @param accepted besides, every certificate by its roots counts that lies beside the file or in a bundle there
 * @returns absolute paths of the signatures that hold, and of the certificates under which they do
 */
export async function holdsFor(
  { name, path, candidates }: SignedFile,
  read: EvidenceReader,
  accepted: AcceptedKeys,
): Promise<ReadonlySet<string>> {
  const { keys, signal } = accepted;
  const holding = new Set<string>();
  const evidence = candidates.map((candidate) => ({
    candidate,
    read: read([candidate]).flatMap((one) => (one.ok ? [one.value] : [])),
  }));
  const ownForms = evidence.flatMap((one) => one.read.filter(isKeyFormEvidence));
  const algorithms = [...new Set<HashAlgorithm>([...SHA, ...ownForms.flatMap(algorithmsOf)])];
  const [hashed] = await hashFiles([{ path, shown: name, algorithms }], { signal });
  if (!hashed || !('digests' in hashed)) return holding;
  const whole = once(() => {
    const bytes = readWhole(path, MAX_BYTES_IN_MEMORY, { shown: name });
    return 'bytes' in bytes ? bytes.bytes : undefined;
  });
  const content: Content = { digests: hashed.digests, bytes: whole };
  const keyOf = (value: EvidenceAsRead): KeyObject | undefined => certificateKey(value, name, accepted);
  const others = evidence.flatMap((one) => one.read.flatMap((value) => keyOf(value) ?? []));
  const plain = keys.flatMap(({ key, format }) => (format ? [] : [key]));
  for (const { candidate, read: values } of evidence) {
    for (const value of values) {
      if (namesFile(value, content, keys) || (await holdsOwnForm(value, { name, path }, content, accepted)))
        holding.add(candidate.path);
      if (!('content' in value) || value.content.kind !== 'message') continue;
      const { signature } = value.content;
      const own = keyOf(value);
      if (own && holds(own, content, signature)) {
        holding.add(candidate.path);
        if (candidate.certificate) holding.add(candidate.certificate.path);
      } else if ([...plain, ...others].some((key) => holds(key, content, signature))) holding.add(candidate.path);
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

const SHA: readonly HashAlgorithm[] = ['sha256', 'sha384', 'sha512'];

/** Signatures in a form of their own hold by an accepted key alone: nothing else says whose key it is. */
async function holdsOwnForm(
  value: EvidenceAsRead,
  { name, path }: Pick<SignedFile, 'name' | 'path'>,
  { digests, bytes }: Content,
  { keys, ...accepted }: AcceptedKeys,
): Promise<boolean> {
  if (value.form === 'openpgp') {
    const { sha256 = Buffer.alloc(0) } = digests;
    const { judgeOpenPgp } = await import('../../verify/openpgp/openpgp.js');
    const judged = await judgeOpenPgp(value, { name, digests }, { kind: 'file', path, shown: name, sha256 }, accepted);
    return judged.held.length > 0;
  }
  if (!isKeyFormEvidence(value)) return false;
  const signers = keys.filter((key) => isKeyOf(key, value));
  if (signers.length === 0) return false;
  const whole = needsBytes(value) ? bytes() : undefined;
  const artifact = { name, digests, ...(whole && { bytes: whole }) };
  // What a signature is required to prove beside its key is asked where it is required.
  const alone = { transparencyLog: 'none' } as const;
  return signers.some((signer) => verifyKeyForm(value, { ...signer, ...alone }, artifact, NOTHING_MORE).ok);
}

const NOTHING_MORE = { requireTimestamp: false } as const;

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

/** The key of a certificate that was good when it was issued, or that is accepted itself. */
function certificateKey(
  evidence: EvidenceAsRead,
  file: string,
  { roots, keys }: Pick<AcceptedKeys, 'roots' | 'keys'>,
): KeyObject | undefined {
  if (!('key' in evidence) || evidence.key.kind !== 'certificate') return undefined;
  const leaf = readLeaf(evidence.key.leaf, file);
  if (!leaf.ok) return undefined;
  const { key, parsed } = leaf.value;
  const isIssued = roots.some((root) => verifyLeaf(leaf.value, [parsed.notBefore], root, file) === undefined);
  return isIssued || keys.some((signer) => signer.key.equals(key)) ? key : undefined;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
