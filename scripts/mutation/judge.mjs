// The gate's own functions, in the gate's order, over evidence in memory instead of files.
import { createHash } from 'node:crypto';
import { readBundles } from '../../lib/evidence/sigstore/json-evidence.js';
import { parseChecksumList } from '../../lib/evidence/documents/checksums.js';
import { readCosignLayer } from '../../lib/evidence/sigstore/cosign-layer.js';
import { readGitsign } from '../../lib/evidence/sigstore/gitsign.js';
import { evidenceFrom } from '../../lib/evidence/read-evidence.js';
import { readDetached } from '../../lib/evidence/sigstore/detached.js';
import { isRecord, parseJson } from '../../lib/formats/json/json.js';
import { parseStrictJson } from '../../lib/formats/json/strict-json.js';
import { readDetachedProof, withDetachedProofs } from '../../lib/evidence/sigstore/detached-proof.js';
import { MAX_EVIDENCE_BYTES, MAX_TRUSTED_ROOT_BYTES } from '../../lib/core/limits.js';
import { judgeEvidence } from '../../lib/gate/evidence/openpgp.js';
import { namedEvidence } from '../../lib/gate/evidence/named-evidence.js';
import { neededReading } from '../../lib/gate/needed-hashes.js';
import { accept, refuse } from '../../lib/core/result.js';
import { readTrustedRoots } from '../../lib/trust/trusted-root-json.js';
import { indexChecksums } from '../../lib/verify/documents/checksum-index.js';
import { neededAlgorithms, verifyChecksum } from '../../lib/verify/documents/checksum.js';
import { createVerificationMemory } from '../../lib/verify/sigstore/verification-memory.js';
import { checkSignature } from '../../lib/verify/requirement.js';
import { NAME } from './artifacts.mjs';

/**
 * @param form what is required, and of what
 * @param file the evidence's bytes: a bundle, a signature, a checksum list, or the trusted root
 * @param artifact the artifact's bytes
 * @param keep whether the gate kept the bytes, as it does for small files, or knows digests alone
 * @returns the outcome's word; for a pass the proof, and what was read
 */
export async function judge(form, file, artifact, keep = true) {
  // Larger files are refused before they are read.
  if (file.length > (form.read === 'root' ? MAX_TRUSTED_ROOT_BYTES : MAX_EVIDENCE_BYTES))
    return { code: 'LIMIT_EXCEEDED' };
  if (form.read === 'checksums') return judgeList(form, file, artifact);
  let { roots } = form;
  if (form.read === 'root') {
    const read = readTrustedRoots(file, { file: 'root.json', source: 'file', nameOf: () => 'root' });
    if (!read.ok) return { code: read.refusal.code };
    roots = read.value;
  }
  const read = form.read === 'root' ? readBundles(Buffer.from(form.evidence), 'evidence') : readFile(form, file);
  const prepared = [{ kind: 'signature', requirement: form.requirement }];
  const { algorithms } = neededReading({ kind: 'file', name: NAME }, [read], prepared);
  const digests = Object.fromEntries(algorithms.map((name) => [name, digest(name, artifact)]));
  const subject = { name: NAME, digests, ...(keep && { bytes: artifact }) };
  const signers = form.requirement.by.of.filter(({ kind }) => kind === 'openpgp');
  const source = { kind: 'bytes', bytes: artifact };
  const { met, closest } = namedEvidence([read], subject);
  const found = [...met, ...closest];
  const candidates = await judgeEvidence(found, subject, source, { signers, now: NOW, signal: NEVER });
  const result = checkSignature(form.requirement, subject, candidates, roots);
  // What was found out about other mutants must change nothing.
  const remembering = checkSignature(form.requirement, subject, candidates, roots, memory);
  if (codeOf(remembering) !== codeOf(result))
    throw new Error(`with what is remembered of other evidence it is ${codeOf(remembering)}, else ${codeOf(result)}`);
  if (result.status !== 'pass') return { code: codeOf(result) };
  // Which candidate it was: each alone, as any of them suffices.
  const accepted = candidates.flatMap((one, at) => {
    const alone = checkSignature(form.requirement, subject, [one], roots);
    return alone.status === 'pass' ? [{ evidence: one.value, proof: alone.proof, read: found[at].value }] : [];
  });
  return { code: 'pass', proof: result.proof, accepted, roots };
}

const memory = createVerificationMemory();

function codeOf(result) {
  return 'refusal' in result ? result.refusal.code : result.status;
}

function readFile({ read, kind }, file) {
  if (read === 'parts') return readParts(file);
  if (read === 'layer') return readLayer(file);
  if (kind === 'tag') return [readGitsign(file, 'evidence')];
  const evidence = evidenceFrom([{ file: 'evidence', role: read === 'bundle' ? 'bundle' : 'signature', bytes: file }]);
  return evidence.length > 0 ? evidence : [unreadable];
}

/** A signature, its certificate and a proof of time in files of their own; here they travel as one JSON of base64. */
function readParts(file) {
  const [signature, certificate, ...proofs] = partsOf(file);
  if (!signature || !certificate) return [unreadable];
  const evidence = readDetached(signature, certificate.toString('latin1'), {
    signature: 'evidence',
    certificate: 'pem',
  });
  const detached = proofs.filter(Boolean).map((proof) => readDetachedProof(proof, parseStrictJson(proof), 'proof'));
  if (!evidence.ok) return [evidence];
  return [accept(withDetachedProofs(evidence.value, detached.filter(isRecord)))];
}

function partsOf(file) {
  const parts = parseJson(file.toString('utf8'));
  return ['signature', 'certificate', 'proof'].map((name) => {
    const text = isRecord(parts) ? parts[name] : undefined;
    return typeof text === 'string' ? Buffer.from(text, 'base64') : undefined;
  });
}

/** A layer of cosign's image with its annotations; the manifest's reader makes sure of their types. */
function readLayer(file) {
  const layer = parseJson(file.toString('utf8'));
  const { mediaType, annotations, bytes } = isRecord(layer) ? layer : {};
  if (typeof mediaType !== 'string' || !isRecord(annotations) || typeof bytes !== 'string') return [unreadable];
  if (!Object.values(annotations).every((value) => typeof value === 'string')) return [unreadable];
  return [readCosignLayer({ mediaType, annotations, bytes: Buffer.from(bytes, 'base64') }, 'evidence')];
}

const NOW = new Date('2026-11-21T12:00:00Z');
const NEVER = new AbortController().signal;
const unreadable = refuse({ code: 'BUNDLE_MALFORMED', message: 'no evidence' });

function judgeList(form, file, artifact) {
  const parsed = parseChecksumList(file, 'CHECKSUMS');
  if (!parsed.ok) return { code: parsed.refusal.code };
  const subject = { kind: 'file', name: NAME, path: `/work/${NAME}`, captures: [] };
  const index = indexChecksums(
    [{ list: parsed.list, document: { file: 'CHECKSUMS', sha256: '' }, folder: '/work' }],
    [subject],
  );
  const digests = Object.fromEntries(
    [...neededAlgorithms(index, subject)].map((name) => [name, digest(name, artifact)]),
  );
  const outcome = verifyChecksum(index, subject, digests);
  return outcome.ok ? { code: 'pass', proof: outcome.proof, list: parsed.list } : { code: outcome.refusal.code };
}

const digest = (name, bytes) => createHash(name).update(bytes).digest();
