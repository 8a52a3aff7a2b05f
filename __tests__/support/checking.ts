/** Puts forged evidence before the verifier as the gate does, and gives its answer as a word: `pass`, or the reason code. */
import { createHash } from 'node:crypto';
import { readBundle } from '../../src/evidence/sigstore/bundle.ts';
import { readBundles } from '../../src/evidence/sigstore/json-evidence.ts';
import type { Artifact, SignatureEvidence } from '../../src/evidence/evidence.ts';
import type { CheckResult, Refusal, SignatureProof } from '../../src/core/model.ts';
import { exactly, pattern, type Matcher } from '../../src/formats/matcher.ts';
import type { ClaimRequirement, IdentitySigner, KeySigner, Signer } from '../../src/model/policy.ts';
import type { Result } from '../../src/core/result.ts';
import type { TrustRoot } from '../../src/trust/trust-root.ts';
import { readTrustedRoot } from '../../src/trust/trusted-root-json.ts';
import { checkSignature } from '../../src/verify/requirement.ts';
import { SLSA_V02, SLSA_V1, type Bundle, type Evidence, type KeyPair, type World } from './sigstore/index.ts';

export const ARTIFACT = Buffer.from('the artifact\n');
export const IDENTITY = 'https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1.2.3';
export const ISSUER = 'https://token.actions.githubusercontent.com';
export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** The artifact with all its digests, and with its bytes unless `digestOnly`. */
export function artifactOf(bytes: Buffer | string = ARTIFACT, know: 'bytes' | 'digests' = 'bytes'): Artifact {
  const content = Buffer.from(bytes);
  const digest = (algorithm: string) => createHash(algorithm).update(content).digest();
  const digests = { sha256: digest('sha256'), sha384: digest('sha384'), sha512: digest('sha512') };
  return { name: 'widget.tar.gz', digests, ...(know === 'bytes' && { bytes: content }) };
}

/** The world's trusted root, changed or not, as the gate reads it. */
export function rootOf(world: World, change: (root: any) => void = () => undefined, name = world.name): TrustRoot {
  const json = JSON.parse(world.trustedRootJson) as unknown;
  change(json);
  const root = readTrustedRoot(json, { name, source: 'file', file: 'root.json' });
  if (!root.ok) throw new Error(root.refusal.message);
  return root.value;
}

const asMatcher = (value: string | Matcher) => (typeof value === 'string' ? exactly(value) : value);

interface IdentityOptions {
  readonly name?: string;
  readonly claims?: readonly ClaimRequirement[];
  readonly root?: string;
}

export const person = (
  identity: string | Matcher = IDENTITY,
  issuer: string | Matcher = ISSUER,
  { name = 'release', claims = [], root }: IdentityOptions = {},
): IdentitySigner => ({
  kind: 'identity',
  name,
  identity: asMatcher(identity),
  issuer: asMatcher(issuer),
  claims,
  ...(root !== undefined && { root }),
});

export const anyone = person(pattern('.*'), pattern('.*'), { name: 'anyone' });

export const holder = (
  keys: KeyPair,
  transparencyLog: KeySigner['transparencyLog'] = 'required',
  name = 'key',
): KeySigner => ({ kind: 'key', name, file: 'key.pub', key: keys.publicKey, transparencyLog });

/** Evidence in any form: forged, as bundle JSON, as text, or read already. */
export type Given = Evidence | Bundle | string | Result<SignatureEvidence>;

export function read(given: Given): readonly Result<SignatureEvidence>[] {
  if (typeof given === 'string') return readBundles(Buffer.from(given), 'evidence.json');
  if ('ok' in given) return [given];
  return [readBundle('bundle' in given ? given.bundle : given, { file: 'evidence.json' })];
}

export interface Requirements {
  readonly roots: readonly TrustRoot[];
  readonly signers?: readonly Signer[];
  readonly threshold?: number;
  readonly artifact?: Artifact;
  readonly predicateTypes?: readonly string[] | 'any';
  readonly requireTimestamp?: boolean;
}

export function resultOf(given: Given | readonly Given[], requirements: Requirements): CheckResult {
  const all = Array.isArray(given) ? (given as readonly Given[]) : [given as Given];
  const {
    signers = [person()],
    threshold = 1,
    predicateTypes = [SLSA_V1, SLSA_V02],
    requireTimestamp = false,
  } = requirements;
  const by = { threshold, of: signers };
  const requirement = { kind: 'signature' as const, by, predicateTypes, requireTimestamp };
  return checkSignature(requirement, requirements.artifact ?? artifactOf(), all.flatMap(read), requirements.roots);
}

export function refusalOf(given: Given | readonly Given[], requirements: Requirements): Refusal {
  const result = resultOf(given, requirements);
  if (!('refusal' in result)) throw new Error(`nothing was refused: ${result.status}`);
  return result.refusal;
}

export function proofOf(given: Given | readonly Given[], requirements: Requirements): SignatureProof {
  const result = resultOf(given, requirements);
  if (result.status !== 'pass') throw new Error('refusal' in result ? result.refusal.message : result.status);
  return result.proof as SignatureProof;
}

/** `pass`, or the reason code of the refusal. */
export function check(given: Given | readonly Given[], requirements: Requirements): string {
  const result = resultOf(given, requirements);
  return 'refusal' in result ? result.refusal.code : result.status;
}

/** A copy of the bundle, changed. */
export function altered(evidence: Evidence, change: (bundle: any) => void): Bundle {
  const bundle = structuredClone(evidence.bundle);
  change(bundle);
  return bundle;
}

/** The same base64 with one bit of its bytes flipped. */
export function flipped(base64: string, at = -1): string {
  const bytes = Buffer.from(base64, 'base64');
  const index = at < 0 ? bytes.length + at : at;
  bytes[index]! ^= 1;
  return bytes.toString('base64');
}
