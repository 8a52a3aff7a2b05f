/**
 * Checks the images of a rule. The reference is resolved once; everything after that goes by the digest of the bytes that
 * were received, so that a tag that moves in the meantime changes nothing. Loaded only where a rule has images.
 */
import { resolve } from 'node:path';
import type { EvidenceBudget, EvidenceScope, Hold } from '../../evidence/budget.js';
import type { ArtifactReport, CheckResult, Refusal } from '../../core/model.js';
import type { ImageFacts, SbomFacts } from '../../core/image-facts.js';
import { repositoryName, type ImageReference } from '../../formats/image-reference.js';
import { escapePattern, exactly, pattern } from '../../formats/matcher.js';
import type { ImageRequirement, ImageRule } from '../../model/policy.js';
import { discover } from '../../registry/discover.js';
import { digestsOf, type Manifest } from '../../registry/manifest.js';
import { openRepository, registryHold, type RegistryContext, type Repository } from '../../registry/registry.js';
import { refusalOf, RegistryError } from '../../registry/registry-error.js';
import { reportArtifact } from '../../verify/verdict.js';
import { refused } from '../refused.js';
import { decideImage, type ImageContext } from './decide-image.js';
import { gitHubToken } from '../../github/access.js';
import { entryDigests, platformsOf } from './image-platforms.js';
import { readSboms } from './image-sboms.js';
import { remoteEvidenceOf, withUnseen, type RemoteMemory } from '../evidence/remote-evidence.js';
import type { RemoteEvidence } from '../evidence/found-remotely.js';
import type { SbomFolders } from './write-sboms.js';

export interface ImagesContext extends ImageContext {
  readonly budget: EvidenceBudget;
  readonly registry: RegistryContext;
  readonly workspace: string;
  readonly sbomFolders: SbomFolders;
  /** True where there is a revocation list, which may name any part of an index. */
  readonly recallable: boolean;
}

/** Of one image: where its evidence is charged. */
interface OneImageContext extends ImagesContext {
  readonly remote: RemoteMemory;
  readonly scope: EvidenceScope;
  readonly hold: Hold;
}

/** Checks every image of a rule, one after the other: registries count requests. */
export async function checkImages(rule: ImageRule, surroundings: ImagesContext): Promise<readonly ArtifactReport[]> {
  const context = { ...surroundings, remote: {} };
  const reports: ArtifactReport[] = [];
  for (const reference of rule.images) {
    context.registry.signal.throwIfAborted();
    const scope = context.budget.scope();
    try {
      reports.push(await checkImage(reference, rule, { ...context, scope, hold: registryHold(scope) }));
    } finally {
      scope.release();
    }
  }
  return reports;
}

async function checkImage(
  reference: ImageReference,
  rule: ImageRule,
  context: OneImageContext,
): Promise<ArtifactReport> {
  const subject = { kind: 'image', name: reference.given } as const;
  const moving = tagCheck(reference, rule);
  const waived = (rule.waived ?? []).map(({ check, reason }) => ({ check, status: 'waived', reason }) as const);
  let resolved: Manifest | undefined;
  let image: ImageFacts | undefined;
  try {
    const repository = openRepository(reference, context.registry, context.hold);
    resolved = await ask(reference, repository);
    image = await factsOf(reference, resolved, context.recallable ? repository : undefined);
    const { checks, unauthenticated } = await checkResolved(reference, rule, resolved, repository, context);
    const facts = { ...image, ...(unauthenticated.length > 0 && { unauthenticatedSboms: unauthenticated }) };
    return {
      ...reportArtifact(subject, digestsOf(resolved), [...moving(resolved.digest), ...checks, ...waived]),
      image: facts,
    };
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    const check = refused('artifact', refusalOf(error));
    const report = reportArtifact(subject, resolved ? digestsOf(resolved) : {}, [...moving(resolved?.digest), check]);
    return image ? { ...report, image } : report;
  }
}

async function ask(reference: ImageReference, repository: Repository): Promise<Manifest> {
  const manifest = await repository.manifest(reference.digest ?? reference.tag ?? 'latest');
  if (manifest) return manifest;
  throw new RegistryError('IMAGE_NOT_FOUND', `${repository.origin.host} has no ${reference.given}`, {
    hint: 'Check name and tag. Some registries answer the same where a login is missing.',
  });
}

async function checkResolved(
  reference: ImageReference,
  rule: ImageRule,
  manifest: Manifest,
  repository: Repository,
  context: OneImageContext,
): Promise<{ readonly checks: readonly CheckResult[]; readonly unauthenticated: readonly SbomFacts[] }> {
  const [unavailable] = context.rootRefusals;
  if (unavailable) return { checks: rule.require.map(({ kind }) => refused(kind, unavailable)), unauthenticated: [] };
  const evidenceFrom = rule.signatureRepository
    ? openRepository(rule.signatureRepository, context.registry, context.hold)
    : repository;
  const discovered = await discover(evidenceFrom, manifest.digest);
  const remote = await askGitHub(rule, manifest.digest, context);
  const found = { ...discovered, candidates: [...discovered.candidates, ...(remote?.evidence ?? [])] };
  const requirements = rule.tagMatchesRef ? rule.require.map((one) => ofTag(one, reference)) : rule.require;
  const image = { name: reference.given, digests: digestsOf(manifest), found };
  const checks = requirements.flatMap((requirement) =>
    requirement.kind === 'sbom' ? [] : [seen(decideImage(requirement, image, context), remote)],
  );
  const claim = requirements.find((requirement) => requirement.kind === 'sbom');
  const [first] = requirements;
  if (!first || (!claim && rule.sbomDir === undefined)) return { checks, unauthenticated: [] };
  const by = claim ?? { ...ANY_SBOM, by: first.by, requireTimestamp: first.requireTimestamp };
  const sboms = await readSboms(by, { ...image, manifest, repository, evidenceFrom }, context);
  if (rule.sbomDir !== undefined)
    await context.sbomFolders.add(resolve(context.workspace, rule.sbomDir), reference, sboms);
  return { checks: claim ? [...checks, seen(sboms.check, remote)] : checks, unauthenticated: sboms.unauthenticated };
}

/** GitHub keeps attestations by digest, SBOMs among them, and no signatures. */
async function askGitHub(
  { github, require }: ImageRule,
  digest: string,
  { registry: { env, signal, githubToken }, remote, scope }: OneImageContext,
): Promise<RemoteEvidence | undefined> {
  if (!github || require.every(({ kind }) => kind === 'signature')) return undefined;
  const token = gitHubToken(env, githubToken);
  return remoteEvidenceOf(digest, github, {
    remote,
    scope,
    signal,
    ...(token !== undefined && { githubToken: token }),
  });
}

/** What could not be seen at GitHub may be the attestation that is missed; it is never a signature. */
function seen(check: CheckResult, remote: RemoteEvidence | undefined): CheckResult {
  return check.check === 'signature' ? check : withUnseen(check, remote);
}

const ANY_SBOM = { kind: 'sbom', formats: ['SPDX', 'CycloneDX'] } as const;

/** A tag is a warning or a failure: whoever pulls by it later may get something else. */
function tagCheck(reference: ImageReference, rule: ImageRule): (digest: string | undefined) => readonly CheckResult[] {
  return (digest) => {
    if (reference.digest !== undefined) return [];
    const tag = reference.tag ?? 'latest';
    const fixed = digest === undefined ? '`name@sha256:…`' : `\`${repositoryName(reference)}@${digest}\``;
    const refusal: Refusal = {
      code: 'IMAGE_TAG_MOVES',
      message:
        tag === 'latest'
          ? `${reference.given} is \`latest\`, which can move: it names what was pushed last`
          : `${reference.given} is named by a tag, which can move: another image can be pushed with it`,
      hint: `What was checked is ${fixed}; name that, or pass the output \`verified-images\` on.`,
    };
    return [{ check: 'artifact', status: rule.requireDigest ? 'fail' : 'warning', refusal, others: [] }];
  };
}

/** `0.1.2` is built from the Git tag `v0.1.2` or `0.1.2`, and `v0.1.2` from `v0.1.2` alone. */
function ofTag<Requirement extends ImageRequirement>(
  requirement: Requirement,
  { tag = '' }: ImageReference,
): Requirement {
  const value = tag.startsWith('v') ? exactly(`refs/tags/${tag}`) : pattern(`refs/tags/v?${escapePattern(tag)}`);
  const claim = { claim: 'source-repository-ref', value, input: 'tag-matches-ref' };
  const of = requirement.by.of.map((signer) =>
    signer.kind === 'identity' ? { ...signer, claims: [...signer.claims, claim] } : signer,
  );
  return { ...requirement, by: { ...requirement.by, of } };
}

/** @param parts where the parts of an index are looked up, if they are asked for */
async function factsOf(reference: ImageReference, manifest: Manifest, parts?: Repository): Promise<ImageFacts> {
  const platforms = manifest.manifests && platformsOf(manifest);
  return {
    repository: repositoryName(reference),
    ...(reference.tag !== undefined && { tag: reference.tag }),
    digest: manifest.digest,
    mediaType: manifest.mediaType,
    ...(platforms && {
      platforms: platforms.map(({ platform }) => platform),
      // What is called an attestation may be an image: a recall of it counts.
      ...(parts && { entryDigests: await entryDigests(manifest, parts) }),
    }),
  };
}
