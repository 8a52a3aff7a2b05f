/**
 * Judges what a manifest states of its release: version, architecture, age, roles and further facts. Only a manifest that
 * passes all of it vouches for artifacts.
 */
import type { Manifest } from '../../evidence/documents/manifest.js';
import { malformedManifest } from '../../evidence/documents/manifest.js';
import { shownJson } from '../../formats/json/json.js';
import { valueAt } from '../../formats/json/json-pointer.js';
import { MAX_CLOCK_SKEW_MS } from '../../core/limits.js';
import type { ManifestProof, Refusal, SignatureProof, Verified } from '../../core/model.js';
import type { ManifestComparison, ManifestRequirement } from '../../model/policy.js';
import { MANIFEST_WORDING } from '../../core/reasons/manifest-wording.js';
import { accept, refuse, type Result } from '../../core/result.js';
import { compileGlob } from '../../formats/glob.js';
import { mint } from '../mint.js';
import { compareVersions } from '../../formats/version-order.js';

/** What a manifest is judged with. */
export interface ManifestSurroundings {
  /** Absent only where an emergency switch waived signatures. */
  readonly signedBy?: Verified<SignatureProof>;
  readonly now: Date;
  /** SHA-256 in hex of each file that the requirement compares, by its path as given; or why there is none. */
  readonly fileDigests: ReadonlyMap<string, Result<string>>;
}

/** What became of a manifest. Every refusal counts; warnings let it pass. */
export type JudgedManifest =
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
  { signedBy, now, fileDigests }: ManifestSurroundings,
): JudgedManifest {
  const roles = assignRoles(manifest, requirement.roles);
  const age = judgeAge(manifest, requirement, signedBy, now);
  const [first, ...rest] = [
    ...judgeVersion(manifest, requirement),
    ...judgeArch(manifest, requirement),
    ...roles.refusals,
    ...requirement.compare.flatMap((one) => compareFact(manifest, one, fileDigests)),
    ...age.refusals,
  ];
  if (first) return { ok: false, refusals: [first, ...rest] };
  const { file, version, arch, builtAt } = manifest;
  const proof = mint<ManifestProof>({
    kind: 'manifest',
    file,
    ...(version !== undefined && { version }),
    ...(arch !== undefined && { arch }),
    ...(builtAt && { builtAt }),
    ...(signedBy && { signedBy }),
  });
  return { ok: true, proof, roles: roles.byName, warnings: age.warnings };
}

function judgeVersion(
  { file, version }: Manifest,
  { version: demanded, minimumVersion, fields }: ManifestRequirement,
): readonly Refusal[] {
  if (demanded === undefined && minimumVersion === undefined) return [];
  if (version === undefined) return [lacks(file, fields.version, 'version')];
  const differs = (how: string, expected: string, hint?: string): Refusal => ({
    code: 'MANIFEST_VERSION_MISMATCH',
    message: `${MANIFEST_WORDING.version}: ${file} ${how}`,
    expected,
    actual: version,
    at: { file },
    ...(hint !== undefined && { hint }),
  });
  if (demanded !== undefined && version !== demanded) return [differs('is of another release', demanded)];
  if (minimumVersion === undefined) return [];
  const order = compareVersions(version, minimumVersion);
  if (order === undefined) {
    const hint = 'Both must be versions of Semantic Versioning, such as 1.2.3 or v1.2.3-rc.1.';
    return [differs('states a version that cannot be compared with the minimum', `at least ${minimumVersion}`, hint)];
  }
  return order < 0 ? [differs('is older than the minimum', `at least ${minimumVersion}`)] : [];
}

function judgeArch({ file, arch }: Manifest, { arch: demanded, fields }: ManifestRequirement): readonly Refusal[] {
  if (demanded === undefined || arch === demanded) return [];
  if (arch === undefined) return [lacks(file, fields.arch, 'architecture')];
  return [
    {
      code: 'MANIFEST_ARCH_MISMATCH',
      message: `${MANIFEST_WORDING.arch(shortened(arch), demanded)}: ${file}`,
      expected: demanded,
      actual: arch,
      at: { file },
    },
  ];
}

function lacks(file: string, pointer: string, what: string): Refusal {
  return {
    ...malformedManifest(file, `it states no ${what} at ${pointer}`),
    hint: 'If the manifest keeps it elsewhere, name the place in the field list of the policy.',
  };
}

interface Judged {
  readonly refusals: readonly Refusal[];
  readonly warnings: readonly Refusal[];
}

/** From the build time that the manifest states, else from the first moment at which its signature surely existed. */
function judgeAge(
  { file, builtAt }: Manifest,
  { maxAge, fields }: ManifestRequirement,
  signedBy: SignatureProof | undefined,
  now: Date,
): Judged {
  const sorted = (refusal: Refusal): Judged =>
    maxAge.then === 'fail' ? { refusals: [refusal], warnings: [] } : { refusals: [], warnings: [refusal] };
  const since = builtAt ?? earliest(signedBy);
  if (!since) {
    const unknown = `its age is unknown: it states no build time at ${fields.builtAt}, and no time of its signature is proven`;
    if (maxAge.then === 'fail') return sorted(malformedManifest(file, unknown));
    return sorted({ code: 'MANIFEST_STALE', message: `The manifest ${file} may be old: ${unknown}`, at: { file } });
  }
  const age = now.getTime() - since.getTime();
  if (builtAt && age < -MAX_CLOCK_SKEW_MS) {
    const refusal = {
      ...malformedManifest(file, 'it states a build time in the future'),
      expected: `at most ${now.toISOString()}`,
      actual: builtAt.toISOString(),
      hint: 'Check the clock of this machine; if it is right, the publisher must mend the manifest.',
    };
    return { refusals: [refusal], warnings: [] };
  }
  if (age <= maxAge.ms) return { refusals: [], warnings: [] };
  return sorted({
    code: 'MANIFEST_STALE',
    message: `The manifest ${file} is older than allowed: it was ${builtAt ? 'built' : 'signed'} ${inDays(age)} ago`,
    expected: `at most ${inDays(maxAge.ms)}`,
    actual: `${inDays(age)} (${since.toISOString()})`,
    at: { file },
  });
}

function earliest(signedBy: SignatureProof | undefined): Date | undefined {
  const times = signedBy?.times.map(({ at }) => at.getTime()) ?? [];
  return times.length === 0 ? undefined : new Date(Math.min(...times));
}

const DAY = 24 * 60 * 60_000;

function inDays(ms: number): string {
  if (ms < 2 * DAY) return `${Math.floor(ms / (DAY / 24))} hours`;
  return `${Math.floor(ms / DAY)} days`;
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

function compareFact(
  { file, document }: Manifest,
  fact: ManifestComparison,
  fileDigests: ManifestSurroundings['fileDigests'],
): readonly Refusal[] {
  const { name, pointer } = fact;
  const stated = valueAt(document, pointer) ?? undefined;
  if (stated === undefined) return [lacks(file, pointer, name)];
  const expectation = 'value' in fact ? accept(fact.value) : (fileDigests.get(fact.fileSha256) ?? notHashed(fact));
  if (!expectation.ok) {
    const { message, ...rest } = expectation.refusal;
    return [{ ...rest, message: `${name} of the manifest ${file} cannot be compared: ${message}`, at: { file } }];
  }
  const actual = 'value' in fact ? textOf(stated) : sha256Of(stated);
  if (actual === undefined) {
    const form = 'value' in fact ? 'no text and no whole number' : 'no SHA-256 in hex';
    return [malformedManifest(file, `${pointer} (${name}) is ${shownJson(stated)} and ${form}`)];
  }
  if (actual === expectation.value) return [];
  const what = 'value' in fact ? 'is not the one demanded' : `is not that of ${fact.fileSha256}`;
  return [
    {
      code: 'CLAIM_MISMATCH',
      message: `${name} of the manifest ${file} ${what}`,
      expected: expectation.value,
      actual,
      hint: 'Manifest and checkout must be of the same release.',
      at: { file },
    },
  ];
}

function notHashed({ name }: ManifestComparison): Result<string> {
  return refuse({ code: 'MANIFEST_MALFORMED', message: `the file to compare ${name} with was not read` });
}

/** Numbers that JSON readers round differently are no facts to compare. */
function textOf(stated: unknown): string | undefined {
  if (typeof stated === 'string') return stated;
  return typeof stated === 'number' && Number.isSafeInteger(stated) ? String(stated) : undefined;
}

function sha256Of(stated: unknown): string | undefined {
  return typeof stated === 'string' ? /^(?:sha256:)?([0-9a-f]{64})$/i.exec(stated)?.[1]?.toLowerCase() : undefined;
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
