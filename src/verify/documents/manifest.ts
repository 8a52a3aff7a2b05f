/**
 * Judges what a manifest states of its release: version, architecture, age, roles and further facts. Only a manifest that
 * passes all of it vouches for artifacts.
 */
import type { Manifest } from '../../evidence/documents/manifest.js';
import { malformedManifest } from '../../evidence/documents/manifest.js';
import { shownJson } from '../../formats/json/json.js';
import type { ManifestProof, Refusal, SignatureProof, Verified } from '../../core/model.js';
import type { ManifestRequirement } from '../../model/policy.js';
import { manifestWording } from '../../core/reasons/manifest-wording.js';
import { compileGlob } from '../../formats/glob.js';
import { mint } from '../mint.js';
import { judgeAge } from './manifest-age.js';
import { compareFact, lacksFact, type ComparedFiles } from './manifest-facts.js';
import { compareVersions } from '../../formats/version-order.js';

/** What a manifest is judged with. */
interface ManifestSurroundings {
  /** Absent only where an emergency switch waived signatures. */
  readonly signedBy?: Verified<SignatureProof>;
  /** Of the whole file, in hex. */
  readonly sha256: string;
  readonly now: Date;
  /** Files of the checkout that the requirement compares. */
  readonly compared: ComparedFiles;
}

/** What became of a manifest. Every refusal counts; warnings let it pass. */
type JudgedManifest =
  | {
      readonly ok: true;
      readonly proof: Verified<ManifestProof>;
      /** Recorded name → role. */
      readonly roles: ReadonlyMap<string, string>;
      readonly warnings: readonly Refusal[];
    }
  | { readonly ok: false; readonly refusals: readonly [Refusal, ...Refusal[]] };

/** @param manifest whose signature holds, or was waived */
export function judgeManifest(
  manifest: Manifest,
  requirement: ManifestRequirement,
  { signedBy, sha256, now, compared }: ManifestSurroundings,
): JudgedManifest {
  const roles = assignRoles(manifest, requirement.roles);
  const age = judgeAge(manifest, requirement, signedBy, now);
  const [first, ...rest] = [
    ...judgeVersion(manifest, requirement),
    ...judgeArch(manifest, requirement),
    ...judgeVariant(manifest, requirement),
    ...roles.refusals,
    ...requirement.compare.flatMap((one) => compareFact(manifest, one, compared)),
    ...age.refusals,
  ];
  if (first) return { ok: false, refusals: [first, ...rest] };
  const { file, version, arch, variant, builtAt } = manifest;
  const proof = mint<ManifestProof>({
    kind: 'manifest',
    file,
    document: { file, sha256 },
    ...(version !== undefined && { version }),
    ...(arch !== undefined && { arch }),
    ...(variant !== undefined && { variant }),
    ...(builtAt && { builtAt }),
    ...(signedBy && { signedBy }),
    ...(requirement.importedBy !== undefined && { importedBy: requirement.importedBy }),
  });
  return { ok: true, proof, roles: roles.byName, warnings: age.warnings };
}

function judgeVersion(
  { file, version }: Manifest,
  { version: required, minimumVersion, fields, importedBy }: ManifestRequirement,
): readonly Refusal[] {
  if (required === undefined && minimumVersion === undefined) return [];
  if (version === undefined) return [lacksFact(file, fields.version, 'version')];
  const differs = (how: string, expected: string, hint?: string): Refusal => ({
    code: 'MANIFEST_VERSION_MISMATCH',
    message: `${manifestWording(importedBy).version}: ${file} ${how}`,
    expected,
    actual: version,
    at: { file },
    ...(hint !== undefined && { hint }),
  });
  if (required !== undefined && version !== required) return [differs('is of another release', required)];
  if (minimumVersion === undefined) return [];
  const order = compareVersions(version, minimumVersion);
  if (order === undefined) {
    const hint = 'Both must be versions of Semantic Versioning, such as 1.2.3 or v1.2.3-rc.1.';
    return [differs('states a version that cannot be compared with the minimum', `at least ${minimumVersion}`, hint)];
  }
  return order < 0 ? [differs('is older than the minimum', `at least ${minimumVersion}`)] : [];
}

function judgeArch(
  { file, arch }: Manifest,
  { arch: required, fields, importedBy }: ManifestRequirement,
): readonly Refusal[] {
  if (required === undefined || arch === required) return [];
  if (arch === undefined) return [lacksFact(file, fields.arch, 'architecture')];
  return [
    {
      code: 'MANIFEST_ARCH_MISMATCH',
      message: `${manifestWording(importedBy).arch(shortened(arch), required)}: ${file}`,
      expected: required,
      actual: arch,
      at: { file },
    },
  ];
}

/** The variants of a release, such as one for development, are built alike: only their name tells them apart. */
function judgeVariant(
  { file, variant }: Manifest,
  { variant: required, fields, importedBy }: ManifestRequirement,
): readonly Refusal[] {
  if (required === undefined || variant === required) return [];
  if (variant === undefined) return [lacksFact(file, fields.variant, 'variant')];
  return [
    {
      code: 'MANIFEST_VARIANT_MISMATCH',
      message: `${manifestWording(importedBy).variant(shortened(variant), required)}: ${file}`,
      expected: required,
      actual: variant,
      at: { file },
    },
  ];
}

/** Each role is one entry's, and each entry has one role at most: otherwise two artifacts could change places. */
function assignRoles(
  { file, entries }: Manifest,
  roles: ManifestRequirement['roles'],
): { readonly byName: ReadonlyMap<string, string>; readonly refusals: readonly Refusal[] } {
  const byName = new Map<string, string>();
  const refusals: Refusal[] = [];
  for (const [role, pattern] of Object.entries(roles)) {
    const glob = compileGlob(pattern, 'escapes');
    if ('refusal' in glob) {
      refusals.push(glob.refusal);
      continue;
    }
    const [found, ...others] = entries.filter(({ name }) => glob.match(name));
    const expected = `one artifact that matches ${pattern}`;
    if (!found) {
      refusals.push({ ...malformedManifest(file, `it records no ${role}`), expected, actual: 'none' });
    } else if (others.length > 0) {
      const actual = shownJson([found, ...others].map(({ name }) => name));
      refusals.push({
        ...malformedManifest(file, `it records ${1 + others.length} artifacts as ${role}`),
        expected,
        actual,
      });
    } else if (byName.has(found.name)) {
      const both = `${byName.get(found.name) ?? ''} and ${role}`;
      refusals.push(malformedManifest(file, `its artifact ${shownJson(found.name)} is both ${both}`));
    } else byName.set(found.name, role);
  }
  return { byName, refusals };
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
