/** A release with a signed manifest in a workspace of its own, and one rule checked over it as a run does. */
import { createRunProgress } from '../../src/gate/run-progress.js';
import { createHash } from 'node:crypto';
import { createEvidenceBudget } from '../../src/evidence/budget.js';
import { extraFiles } from '../../src/gate/documents/extra-files.js';
import { checkRule } from '../../src/gate/check-rule.js';
import type { RuleOutcome } from '../../src/gate/rule-outcome.js';
import { MAX_HELD_EVIDENCE_BYTES } from '../../src/core/limits.js';
import type { ArtifactReport, CheckResult, Refusal } from '../../src/core/model.js';
import { DEFAULT_MANIFEST_FIELDS } from '../../src/policy/compile/manifest-fields.js';
import type { ManifestRequirement, Requirement, Rule, SignatureRequirement, Signer } from '../../src/model/policy.js';
import { createRunMemory } from '../../src/gate/run-memory.js';
import { createVerificationMemory } from '../../src/verify/sigstore/verification-memory.js';
import { createSignatureCrew } from '../../src/verify/crew/signature-crew.js';
import { createEntryFinder } from '../../src/rekor/entry-finder.js';
import { person, rootOf, DAY } from '../support/checking.js';
import { bundleJson, createWorld } from '../support/sigstore/index.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

export const world = createWorld();
export const stranger = createWorld({ name: 'stranger' });
export const NOW = new Date(world.at.getTime() + 60_000);

export const KERNEL = 'dist/dev-vmlinux-x86_64';
export const ROOTFS = 'dist/dev-rootfs-x86_64.ext4';
export const MANIFEST = 'dist/dev-image-x86_64.manifest.json';
export const BUNDLE = `${MANIFEST}.bundle`;
export const CONTENT = { [KERNEL]: 'the kernel\n', [ROOTFS]: 'the root filesystem\n' } as const;

export const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');
export const entry = (name: string, content: string, more: object = {}): Record<string, unknown> => ({
  name,
  sha256: sha256(content),
  size: Buffer.byteLength(content),
  ...more,
});
export const KERNEL_ENTRY = entry('dev-vmlinux-x86_64', CONTENT[KERNEL]);
export const ROOTFS_ENTRY = entry('dev-rootfs-x86_64.ext4', CONTENT[ROOTFS]);

/** As the release process writes it, changed or not; what is undefined is left out. */
export const manifestText = (changes: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    schemaVersion: 1,
    version: 'v0.14.0',
    arch: 'x86_64',
    builtAt: new Date(NOW.getTime() - DAY).toISOString(),
    sourceRevision: 'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3',
    lockfiles: { 'flake.lock': sha256('the lock file\n') },
    artifacts: [KERNEL_ENTRY, ROOTFS_ENTRY],
    ...changes,
  });

/** Writes a manifest and, as its author, its bundle. */
export function publish(
  workspace: Workspace,
  text: string = manifestText(),
  { file = MANIFEST, by = world, options = {} }: PublishOptions = {},
): void {
  workspace.write(file, text);
  workspace.write(`${file}.bundle`, bundleJson(by.sign(Buffer.from(text), options)));
}

interface PublishOptions {
  readonly file?: string;
  readonly by?: typeof world;
  readonly options?: Parameters<typeof world.sign>[1];
}

export function release(): Workspace {
  const workspace = createWorkspace({ ...CONTENT, 'flake.lock': 'the lock file\n' });
  publish(workspace);
  return workspace;
}

export const signedBy = (...of: readonly Signer[]): SignatureRequirement => ({
  kind: 'signature',
  by: { threshold: 1, of: of.length > 0 ? of : [person()] },
  predicateTypes: [],
  requireTimestamp: false,
});

export const REQUIRED: ManifestRequirement = {
  kind: 'manifest',
  files: [MANIFEST],
  signedBy: signedBy(),
  version: 'v0.14.0',
  arch: 'x86_64',
  maxAge: { ms: 90 * DAY, then: 'warn' },
  fields: DEFAULT_MANIFEST_FIELDS,
  roles: { kernel: 'dev-vmlinux-*', rootfs: 'dev-rootfs-*' },
  compare: [],
};

/** `undefined` takes a requirement away. */
export type Requirements = { readonly [Key in keyof ManifestRequirement]?: ManifestRequirement[Key] | undefined };

/** The usual requires, changed. */
export function requirement(changes: Requirements = {}): ManifestRequirement {
  const all = Object.entries({ ...REQUIRED, ...changes }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(all) as unknown as ManifestRequirement;
}

export interface Question {
  readonly require?: readonly Requirement[];
  readonly rule?: Partial<Rule>;
  readonly now?: Date;
  readonly roots?: boolean;
}

export interface Answer extends RuleOutcome {
  /** Name → `pass`, `waived`, or the code of the first refusal. */
  readonly verdicts: Readonly<Record<string, string>>;
  readonly refusals: readonly Refusal[];
  readonly extra: readonly Refusal[];
  readonly row: (name: string) => ArtifactReport;
}

export async function ask(
  workspace: Workspace,
  { require = [REQUIRED], rule = {}, now = NOW, roots = true }: Question = {},
): Promise<Answer> {
  const whole: Rule = {
    name: 'dev image',
    artifacts: [],
    digests: [],
    bundles: [],
    signatures: [],
    certificates: [],
    local: true,
    require,
    same: [],
    ...rule,
  };
  const unavailable: Refusal = { code: 'TRUST_ROOT_UNAVAILABLE', message: 'no trusted root' };
  const outcome = await checkRule(whole, {
    workspace: workspace.path,
    checkout: workspace.path,
    roots: roots ? [rootOf(world)] : [],
    logs: createEntryFinder({ signal: new AbortController().signal, offline: true }),
    rootRefusals: roots ? [] : [unavailable],
    memory: createVerificationMemory(),
    crew: createSignatureCrew({ workers: 0 }),
    foreseen: new Set(),
    shared: createRunMemory([]),
    signal: new AbortController().signal,
    budget: createEvidenceBudget(MAX_HELD_EVIDENCE_BYTES),
    now,
    progress: createRunProgress(() => undefined),
  });
  const { artifacts, known } = outcome;
  return {
    ...outcome,
    verdicts: Object.fromEntries(artifacts.map((one) => [one.name, wordOf(one)])),
    refusals: artifacts.flatMap(({ checks }) => checks.flatMap((one) => ('refusal' in one ? [one.refusal] : []))),
    extra: await extraFiles([known], workspace.path, ['trusted_root.json']),
    row: (name) => {
      const found = artifacts.find((one) => one.name === name);
      if (!found) throw new Error(`there is no row for ${name}`);
      return found;
    },
  };
}

function wordOf({ result, checks }: ArtifactReport): string {
  const refused = checks.find((check): check is Extract<CheckResult, { refusal: Refusal }> => 'refusal' in check);
  return refused?.refusal.code ?? result;
}

/** What passes: the manifest and all that it records. */
export const ALL_PASS = { [MANIFEST]: 'pass', [KERNEL]: 'pass', [ROOTFS]: 'pass' };
/** A manifest that is refused refuses everything under it; what it records is not known then. */
export const only = (code: string): Record<string, string> => ({ [MANIFEST]: code });
