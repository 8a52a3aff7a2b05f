/**
 * Judges OpenPGP signatures over one artifact: which certificates of the policy validly signed it, and when they say they
 * did. Whether that satisfies a requirement decides `requirement.ts`. It stands apart because OpenPGP.js computes
 * asynchronously, while every other check is a plain function.
 *
 * A key counts as it was when the signature was made (RFC 9580, section 5.2.3.31): expired or retired later, the signature
 * stays; revoked as compromised or without a reason, it falls whenever it was made.
 */
import type { Config, PublicKey, Subkey } from 'openpgp';
import type { Artifact, OpenPgpEvidence } from '../../evidence/evidence.js';
import { MAX_OPENPGP_SIGNATURES } from '../../core/limits.js';
import type { Refusal } from '../../core/model.js';
import type { OpenPgpSigner } from '../../model/policy.js';
import { accept, refuse, type Result } from '../../core/result.js';
import { digestsFor, isOverText, packetProblem, type SaltedPacket, type SignedData } from './openpgp-digest.js';
import { signedMessageOf } from '../../formats/other-signed-content.js';
import { loadOpenPgp, verifyingConfig, type OpenPgpLibrary } from '../../formats/openpgp/openpgp-library.js';
import { invalid, ofMessage, unknownKey, unusableKey } from './openpgp-refusals.js';
import { isExpiry, keyFault, signatureFault } from './openpgp-words.js';

/** One signature that holds. */
export interface HeldOpenPgp {
  readonly signer: OpenPgpSigner;
  /** Fingerprint of the key that signed: the primary one or a subkey, in lower-case hex. */
  readonly key: string;
  /** What the signer says; nobody else vouches for it. */
  readonly claimedTime: Date;
  /** There where it is over the artifact as text, which may have other line ends than those that were signed. */
  readonly lineEnds?: 'any';
}

/** OpenPGP evidence after its judgement for one artifact. */
export interface JudgedOpenPgp {
  readonly form: 'openpgp-judged';
  readonly file: string;
  readonly held: readonly HeldOpenPgp[];
  readonly refusals: readonly Refusal[];
}

/** Where an artifact's bytes are, for signatures that are over them. */
export type ArtifactSource = SignedData | { readonly kind: 'none'; readonly refusal: Refusal };

export interface OpenPgpContext {
  /** Everybody whose signature could matter; without any, nothing is judged and no library is loaded. */
  readonly signers: readonly OpenPgpSigner[];
  readonly now: Date;
  readonly signal: AbortSignal;
}

/** Judges one piece of evidence for one artifact. Throws only where the signal says so. */
export async function judgeOpenPgp(
  evidence: OpenPgpEvidence,
  artifact: Artifact,
  source: ArtifactSource,
  context: OpenPgpContext,
): Promise<JudgedOpenPgp> {
  const { file } = evidence;
  const judged = (held: readonly HeldOpenPgp[], refusals: readonly Refusal[]): JudgedOpenPgp => ({
    form: 'openpgp-judged',
    file,
    held,
    refusals,
  });
  if (context.signers.length === 0) return judged([], []);
  const data = signedData(evidence, artifact, source);
  if (!data.ok) return judged([], [data.refusal]);
  const library = await loadOpenPgp();
  const packets = await readPackets(library, evidence);
  if (!packets.ok) return judged([], [packets.refusal]);
  const refusals: Refusal[] = [];
  const candidates: Candidate[] = [];
  for (const packet of packets.value) {
    const known = candidatesFor(packet, context.signers);
    const problem = packetProblem(packet);
    const keys = known.map(({ signer, key }) => ({ signer, fingerprint: key.getFingerprint() }));
    const unusable = unusableKey(file, packet, keys);
    if (unusable) refusals.push(unusable);
    else if (problem !== undefined) refusals.push(invalid(file, artifact, problem));
    else if (known.length === 0) refusals.push(unknownKey(file, packet, context.signers));
    else candidates.push(...known);
  }
  if (candidates.length === 0) return judged([], refusals);
  const digested = await digestsFor(
    candidates.map(({ packet }) => packet),
    data.value,
    context.signal,
  );
  if (!digested.ok) return judged([], [...refusals, digested.refusal]);
  const { digests, opening } = digested.value;
  const message = notAFile(artifact, opening);
  if (message !== undefined) return judged([], [...refusals, ofMessage(file, artifact, message)]);
  const held: HeldOpenPgp[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const outcome = await verifyPacket(
      candidate,
      digests[index] ?? Buffer.alloc(0),
      context.now,
      verifyingConfig(library),
    );
    if ('problem' in outcome) refusals.push(invalid(file, artifact, outcome.problem, outcome.hint));
    else held.push({ ...outcome, ...lineEndsOf(evidence, candidate.packet) });
  }
  return judged(held, refusals);
}

/** What the signed data is where that is no file. A tag is read as one: its signature is asked for, and none of a file. */
function notAFile({ sshNamespace }: Artifact, opening: string): string | undefined {
  return sshNamespace === 'git' ? undefined : signedMessageOf({ opening });
}

function lineEndsOf({ over }: OpenPgpEvidence, packet: SaltedPacket): Pick<HeldOpenPgp, 'lineEnds'> {
  return over.kind === 'artifact' && isOverText(packet) ? { lineEnds: 'any' } : {};
}

/** A signature with a key that it names. */
interface Candidate {
  readonly packet: SaltedPacket;
  readonly signer: OpenPgpSigner;
  readonly key: PublicKey | Subkey;
}

/** Ties the signed text to the artifact, or finds the artifact's own bytes. */
function signedData({ over, file }: OpenPgpEvidence, artifact: Artifact, source: ArtifactSource): Result<SignedData> {
  const { name, digests } = artifact;
  const differs = (message: string, expected: string): Result<SignedData> =>
    refuse({
      code: 'OPENPGP_INVALID',
      message,
      expected,
      actual: `sha256:${digests.sha256?.toString('hex') ?? 'unknown'}`,
      at: { file },
    });
  switch (over.kind) {
    case 'artifact':
      return source.kind === 'none' ? refuse({ ...source.refusal, at: { file } }) : accept(source);
    case 'document':
      return digests.sha256?.equals(over.sha256)
        ? accept({ kind: 'bytes', bytes: over.text })
        : differs(`${name} changed while it was read`, `sha256:${over.sha256.toString('hex')}`);
    case 'listing': {
      const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
      const listed = over.files.get(base);
      if (listed === undefined) {
        const names = [...over.files.keys()].slice(0, 3).join(', ');
        return refuse({
          code: 'OPENPGP_INVALID',
          message: `${file} does not list ${base}`,
          expected: `\`${base}\` among its files`,
          actual: names,
          at: { file },
        });
      }
      return digests.sha256?.toString('hex') === listed
        ? accept({ kind: 'bytes', bytes: over.text })
        : differs(`${file} lists ${base} with another digest`, `sha256:${listed}`);
    }
  }
}

async function readPackets(
  library: OpenPgpLibrary,
  { packets, file }: OpenPgpEvidence,
): Promise<Result<readonly SaltedPacket[]>> {
  const malformed = (what: string): Result<readonly SaltedPacket[]> =>
    refuse({ code: 'OPENPGP_INVALID', message: `${file} cannot be read as OpenPGP signatures: ${what}`, at: { file } });
  try {
    const { packets: list } = await library.readSignature({ binarySignature: packets });
    if (list.length === 0) return malformed('it holds none');
    if (list.length > MAX_OPENPGP_SIGNATURES) {
      return refuse({
        code: 'LIMIT_EXCEEDED',
        message: `${file} holds ${list.length} signatures; at most ${MAX_OPENPGP_SIGNATURES} are read from one file`,
        at: { file },
      });
    }
    const read = list.filter((packet): packet is SaltedPacket => packet instanceof library.SignaturePacket);
    return read.length > 0 ? accept(read) : malformed('none of them is of version 4 or 6');
  } catch {
    return malformed('they are damaged, or of a form that is not supported');
  }
}

/** Every accepted key that the signature names; a key id of eight bytes may be that of several. */
function candidatesFor(packet: SaltedPacket, signers: readonly OpenPgpSigner[]): readonly Candidate[] {
  const named = packet.issuerFingerprint && Buffer.from(packet.issuerFingerprint).toString('hex');
  return signers.flatMap((signer) =>
    signer.certificate
      .getKeys(packet.issuerKeyID)
      .filter((key) => !named || key.getFingerprint() === named)
      .filter((key) => !signer.only || signer.only.includes(key.getFingerprint()))
      .map((key): Candidate => ({ packet, signer, key })),
  );
}

/**
 * A publisher who prolongs a key signs its certificate anew, and a file from before does not have that. Nothing but a newer
 * file can tell it from a key that ran out.
 */
const RENEWED =
  'If the publisher renewed the key, get the key file again from where they publish it, compare its fingerprint with the one in use, and replace the file. If they did not, do not use the artifact.';

/** The library takes a digest that was computed elsewhere from this field, as its own streaming does. */
type HashedPacket = SaltedPacket & { hashed?: Uint8Array };

async function verifyPacket(
  { packet, signer, key }: Candidate,
  digest: Buffer,
  now: Date,
  config: Config,
): Promise<HeldOpenPgp | { readonly problem: string; readonly hint?: string }> {
  const { created, signatureType } = packet;
  if (!created || signatureType === null) return { problem: 'it is incomplete' };
  try {
    const hashed: HashedPacket = packet;
    hashed.hashed = digest;
    // The third argument is the data, which the digest stands for: were it looked at, this would throw.
    await packet.verify(key.keyPacket, signatureType, {}, now, true, config);
  } catch (error) {
    return { problem: signatureFault(error) };
  }
  if (key.getCreationTime() > created) return { problem: 'its key is younger than the signature' };
  try {
    const able = await signer.certificate.getSigningKey(key.getKeyID(), created, undefined, config);
    if (able.getFingerprint() !== key.getFingerprint()) return { problem: 'its key may not sign' };
  } catch (error) {
    return { problem: keyFault(error), ...(isExpiry(error) && { hint: RENEWED }) };
  }
  return { signer, key: key.getFingerprint(), claimedTime: created };
}
