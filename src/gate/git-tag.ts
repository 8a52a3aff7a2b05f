/** The signed tag of the checkout: a row of its own, which never proves an artifact. */
import { createHash } from 'node:crypto';
import type { Artifact } from '../evidence/evidence.js';
import { readGitsign } from '../evidence/sigstore/gitsign.js';
import { readOpenPgpSignature } from '../evidence/signatures/openpgp.js';
import type { ReadEvidence } from '../evidence/read-evidence.js';
import { readSshSignature } from '../evidence/signatures/ssh.js';
import type { Environment } from '../core/ports.js';
import type { ArtifactReport, Refusal } from '../core/model.js';
import type { OpenPgpSigner, TagRequirement } from '../model/policy.js';
import { readGitTag, type GitTag } from '../subjects/git-tag.js';
import type { TrustRoot } from '../trust/trust-root.js';
import { reportArtifact } from '../verify/verdict.js';
import type { OpenPgpContext } from '../verify/openpgp/openpgp.js';
import { checkSignature } from '../verify/requirement.js';
import { refused } from './refused.js';
import { judgeEvidence } from './evidence/openpgp.js';

export interface TagContext extends Pick<OpenPgpContext, 'now' | 'signal'> {
  readonly workspace: string;
  readonly env: Environment;
  readonly roots: readonly TrustRoot[];
}

/** What a tag is called among artifacts. */
export function tagRow({ name }: Pick<TagRequirement, 'name'>): { readonly kind: 'tag'; readonly name: string } {
  return { kind: 'tag', name: `tag ${name}` };
}

/** @param unavailable why keys or trusted roots could not be had: then the tag cannot be judged */
export async function checkGitTag(
  { name, signature, waived }: TagRequirement,
  { workspace, env, now, signal, roots }: TagContext,
  [unavailable]: readonly Refusal[],
): Promise<ArtifactReport> {
  const row = tagRow({ name });
  if (waived !== undefined) return reportArtifact(row, {}, [{ check: 'signature', status: 'waived', reason: waived }]);
  if (unavailable) return reportArtifact(row, {}, [refused('signature', unavailable)]);
  const tag = await readGitTag(name, { workspace, env, signal });
  if (!tag.ok) return reportArtifact(row, {}, [refused('signature', tag.refusal)]);
  const { payload } = tag.value;
  const digest = (algorithm: 'sha256' | 'sha512') => createHash(algorithm).update(payload).digest();
  const artifact: Artifact = {
    name: row.name,
    bytes: payload,
    digests: { sha256: digest('sha256'), sha512: digest('sha512') },
    sshNamespace: 'git',
  };
  const signers = signature.by.of.filter((signer): signer is OpenPgpSigner => signer.kind === 'openpgp');
  const source = { kind: 'bytes', bytes: payload } as const;
  const judged = await judgeEvidence(evidenceOf(tag.value), artifact, source, { signers, now, signal });
  return reportArtifact(row, {}, [checkSignature(signature, artifact, judged, roots)]);
}

function evidenceOf({ name, kind, signature }: GitTag): ReadEvidence {
  const file = `the tag ${name}`;
  switch (kind) {
    case 'openpgp':
      return [readOpenPgpSignature(signature, file)];
    case 'ssh':
      return [readSshSignature(signature, file)];
    case 'x509':
      return [readGitsign(signature, file)];
  }
}
