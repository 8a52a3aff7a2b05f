/**
 * The content of OCI artifacts that passed (a release vector, a policy bundle, a chart), as files of `verified-dir`: one for
 * each layer, as it is; nothing is unpacked. The digest that was verified names the manifest, the manifest names the layers,
 * and each is hashed before it is written. Loaded only where artifacts of a registry passed.
 */
import { writeFile } from 'node:fs/promises';
import { MAX_HANDED_LAYER_BYTES, MAX_HANDED_LAYERS } from '../core/registry-limits.js';
import type { ArtifactReport, Refusal, Verdict } from '../core/model.js';
import { accept, refuse, wordsOf, type Result } from '../core/result.js';
import { createEvidenceBudget } from '../evidence/budget.js';
import { windowsNameProblem } from '../files/windows-name.js';
import { parseImageRepository } from '../formats/image-reference.js';
import { digestsOf, type Descriptor, type Manifest } from '../registry/manifest.js';
import { openRepository, registryHold, type RegistryContext, type Repository } from '../registry/registry.js';
import { refusalOf } from '../registry/registry-error.js';
import { isPassed } from '../verify/verdict.js';

/** A layer under the name that it gets in the folder. */
export interface HandedLayer {
  /** The artifact, as in the report. */
  readonly artifact: string;
  readonly name: string;
  readonly sha256: Buffer;
  /** Fetches the layer and writes it to a path that must not exist yet. */
  readonly writeTo: (path: string) => Promise<Result<number>>;
}

interface HandedLayers {
  readonly layers: readonly HandedLayer[];
  readonly refusals: readonly { readonly artifact: string; readonly refusal: Refusal }[];
}

/** The name of a layer (image-spec, `annotations.md`). */
const TITLE = 'org.opencontainers.image.title';
/** The configurations of container images, whose layers are parts of a file system and no files. */
const IMAGE_CONFIGS = ['application/vnd.oci.image.config.v1+json', 'application/vnd.docker.container.image.v1+json'];
/** What an artifact without content has as its layer (image-spec, `manifest.md`, "Guidance for an Empty Descriptor"). */
const EMPTY = 'application/vnd.oci.empty.v1+json';
/** Longer names fit into no file system. */
const MAX_NAME_BYTES = 255;

/** The layers of all artifacts that passed; images for containers have none. */
export async function artifactLayers(verdict: Verdict, context: RegistryContext): Promise<HandedLayers> {
  const layers: HandedLayer[] = [];
  const refusals: { artifact: string; refusal: Refusal }[] = [];
  for (const { report, digest, repository: name } of passedDigests(verdict)) {
    context.signal.throwIfAborted();
    const refused = (refusal: Refusal): void => void refusals.push({ artifact: report.name, refusal });
    try {
      const parsed = parseImageRepository(name);
      if ('problem' in parsed) throw new Error(parsed.problem.message);
      const budget = createEvidenceBudget(MAX_HANDED_LAYER_BYTES);
      const scope = budget.scope();
      const repository = openRepository(parsed.value, context, registryHold(scope));
      const manifest = await repository.manifest(digest);
      scope.release();
      if (!manifest) refused(gone(report.name, `the manifest ${digest}`));
      else if (isArtifact(manifest)) {
        const named = namedLayers(report.name, manifest);
        if (!named.ok) refused(named.refusal);
        else
          layers.push(
            ...named.value.map((one) =>
              handed(report.name, one, repository, () => {
                scope.release();
              }),
            ),
          );
      }
    } catch (error) {
      refused(refusalOf(error));
    }
  }
  return { layers, refusals };
}

interface PassedDigest {
  readonly report: ArtifactReport;
  readonly repository: string;
  readonly digest: string;
}

/** One for each digest of a repository; none that another row, by another tag perhaps, does not let pass. */
function passedDigests({ artifacts }: Verdict): readonly PassedDigest[] {
  const found = new Map<string, PassedDigest>();
  const doubtful = new Set<string>();
  for (const report of artifacts) {
    if (report.kind !== 'image' || !report.image) continue;
    const { repository, digest } = report.image;
    if (!isPassed(report)) doubtful.add(digest);
    // An index has no layers of its own.
    else if (report.image.platforms) continue;
    else if (!found.has(`${repository}@${digest}`))
      found.set(`${repository}@${digest}`, { report, repository, digest });
  }
  return [...found.values()].filter(({ digest }) => !doubtful.has(digest));
}

/** An image for containers says so by its configuration; older clients gave files the same one, and a title. */
function isArtifact({ manifests, configType, layers }: Manifest): boolean {
  if (manifests) return false;
  return !IMAGE_CONFIGS.includes(configType ?? '') || (layers.length > 0 && layers.every(isTitled));
}

function isTitled({ annotations }: Descriptor): boolean {
  return annotations[TITLE] !== undefined;
}

interface NamedLayer {
  readonly name: string;
  readonly layer: Descriptor;
}

/** All layers with their names, or why not all of them can be handed over: one that is left out would be missing in silence. */
function namedLayers(artifact: string, { layers, unread }: Manifest): Result<readonly NamedLayer[]> {
  const fail = (message: string, hint?: string): Result<readonly NamedLayer[]> =>
    refuse({ code: 'HANDOVER_FAILED', message: `${artifact} ${message}`, ...(hint !== undefined && { hint }) });
  const [unreadable] = unread;
  if (unreadable !== undefined) return fail(`has a part that cannot be copied: ${unreadable}`);
  const content = layers.filter((layer) => layer.mediaType !== EMPTY || isTitled(layer));
  if (content.length === 0) return fail('has no content to copy');
  if (content.length > MAX_HANDED_LAYERS)
    return fail(`has ${content.length} layers; at most ${MAX_HANDED_LAYERS} are copied`);
  const named: NamedLayer[] = [];
  for (const layer of content) {
    const title = layer.annotations[TITLE];
    // The digest stands for a name; a colon is none on Windows.
    const name = title ?? layer.digest.replace(':', '-');
    const problem = nameProblem(name);
    if (problem !== undefined)
      return fail(
        `has a layer with the title ${JSON.stringify(name)}, which ${problem}`,
        'Push the artifact again from the folder of its files, so that titles are plain names.',
      );
    if (layer.size > MAX_HANDED_LAYER_BYTES)
      return refuse({
        code: 'LIMIT_EXCEEDED',
        message: `${name} of ${artifact} has ${layer.size} bytes; at most ${MAX_HANDED_LAYER_BYTES} are copied`,
        hint: 'Pull it by the digest that the output `verified-images` names.',
      });
    named.push({ name, layer });
  }
  return accept(named);
}

/** Why a title is no name of a file on every system, as the rest of a sentence. */
function nameProblem(name: string): string | undefined {
  if (name === '' || name === '.' || name === '..') return 'is not a name of a file';
  if (/[/\\]/.test(name)) return 'is a path, not a plain name';
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(name)) return 'has characters that cannot be seen';
  if (Buffer.byteLength(name) > MAX_NAME_BYTES) return `has more than ${MAX_NAME_BYTES} bytes`;
  return windowsNameProblem(name);
}

function handed(artifact: string, { name, layer }: NamedLayer, repository: Repository, free: () => void): HandedLayer {
  const shown = `${name} of ${artifact}`;
  const writeTo = async (path: string): Promise<Result<number>> => {
    let bytes: Buffer | undefined;
    try {
      // What comes back has the digest; a size that does not fit was stated wrongly by whoever signed.
      bytes = await repository.blob(layer, MAX_HANDED_LAYER_BYTES);
    } catch (error) {
      return refuse(refusalOf(error));
    } finally {
      free();
    }
    if (!bytes) return refuse(gone(artifact, shown));
    if (bytes.length !== layer.size) return refuse(otherSize(shown, layer.size, bytes.length));
    try {
      await writeFile(path, bytes, { flag: 'wx', mode: 0o444 });
    } catch (error) {
      return refuse({
        code: 'HANDOVER_FAILED',
        message: `${shown} cannot be copied: ${wordsOf(error)}`,
        actual: path,
      });
    }
    return accept(bytes.length);
  };
  return { artifact, name, ...digestsOf(layer), writeTo };
}

function gone(artifact: string, what: string): Refusal {
  return {
    code: 'ARTIFACT_CHANGED',
    message: `The registry does not have ${what} any more, so ${artifact} cannot be copied`,
  };
}

function otherSize(shown: string, stated: number, actual: number): Refusal {
  return {
    code: 'ARTIFACT_CHANGED',
    message: `${shown} has another size than its manifest states`,
    expected: `${stated} bytes`,
    actual: `${actual} bytes`,
  };
}
