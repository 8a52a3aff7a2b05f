/**
 * Brings the trusted roots that the policy names. Only an outage of TUF lets the embedded root stand in, only while that
 * is young, and never silently; anything that could be an attack ends the run.
 */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ConfigProblem } from '../core/errors.js';
import { parseJson } from '../formats/json/json.js';
import { isSafeUrl } from '../net/address.js';
import { MAX_TRUSTED_ROOT_BYTES } from '../core/limits.js';
import type { Refusal } from '../core/model.js';
import type { Policy, RootSource, TrustPolicy } from '../model/policy.js';
import { accept, refuse, type Result } from '../core/result.js';
import { createFolders, type Folders } from '../files/folders.js';
import { readNamed } from '../files/named-file.js';
import { requiredSignatures } from '../model/required-signature.js';
import { instance, type Instance, type InstanceName } from './embedded.js';
import { notJson, refuseNamed, rootProblems, type NamedRefusal } from './named-root.js';
import { readTrustedRoot, readTrustedRoots } from './trusted-root-json.js';
import type { TrustRoot } from './trust-root.js';

export interface Roots {
  readonly roots: readonly TrustRoot[];
  /** Roots that could not be had; the run ends if there is any, since evidence might need just that one. */
  readonly refusals: readonly Refusal[];
  /** Of the refusals those that are mistakes: a file that was named is absent, or is no trusted root. */
  readonly problems?: readonly ConfigProblem[];
  readonly warnings: readonly Refusal[];
}

export interface TrustContext {
  readonly workspace: string;
  /** Listings that hints on missing files share; made for one load where absent. */
  readonly folders?: Folders;
  /** Folder for what TUF and `gh` write; each makes a fresh one in it and removes it again. */
  readonly tempRoot: string;
  readonly now: Date;
  /** The run's deadline: TUF and `gh` end with it, and that is no outage. */
  readonly signal?: AbortSignal;
  /** The environment that `gh` is given a part of. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The instances that need no description. */
  readonly instances?: (name: InstanceName) => Promise<Instance>;
}

/** True where something that the policy requires can only be judged with a trusted root; a bare key needs none. */
export function needsRoots(policy: Policy): boolean {
  const { tag, revocations } = policy;
  const waived = tag?.waived === undefined ? undefined : tag.signature;
  const required = requiredSignatures(policy).filter((one) => one !== waived);
  return [...required, ...(revocations?.signedBy ? [revocations.signedBy] : [])].some(
    ({ by, requireTimestamp, ...rest }) =>
      requireTimestamp ||
      'byRegistry' in rest ||
      by.of.some(
        (signer) =>
          signer.kind === 'identity' ||
          (signer.kind === 'key' && (signer.transparencyLog !== 'none' || signer.vouching !== undefined)),
      ),
  );
}

const DAY_MS = 24 * 60 * 60_000;

/** Loads every root of the policy, in its order. Never throws. */
export async function loadRoots(policy: TrustPolicy, context: TrustContext): Promise<Roots> {
  const roots: TrustRoot[] = [];
  const refusals: Refusal[] = [];
  const warnings: Refusal[] = [];
  const problems: ConfigProblem[] = [];
  const shared = { folders: createFolders(), ...context };
  const loaded = await Promise.all(policy.sources.map((source) => loadSource(source, policy, shared)));
  for (const outcome of loaded) {
    if (!outcome.ok) {
      refusals.push(outcome.refusal);
      if ('where' in outcome) problems.push(...rootProblems(outcome.where, outcome.refusal));
    } else {
      // What is neither built in nor a file has just been asked for.
      roots.push(...outcome.value.roots.map((root) => ({ asOf: context.now, ...root })));
      warnings.push(...outcome.value.warnings);
    }
  }
  const doubled = roots.length > 1 ? sharedNames(roots) : [];
  problems.push(...doubled.flatMap((refusal) => rootProblems('trusted-root', refusal)));
  return { roots, refusals: [...refusals, ...doubled], warnings, ...(problems.length > 0 && { problems }) };
}

interface LoadedRoots {
  readonly roots: readonly TrustRoot[];
  readonly warnings: readonly Refusal[];
}
type Loaded = Result<LoadedRoots> | NamedRefusal;

async function loadSource(source: RootSource, policy: TrustPolicy, context: TrustContext): Promise<Loaded> {
  const { instances = instance } = context;
  switch (source.kind) {
    case 'embedded':
      return embedded(await instances('public-good'), policy, context.now);
    case 'file':
      return fromFile(source.path, context);
    case 'gh':
      return policy.offline
        ? refuse(unavailable('`gh` needs the network, and cannot be used with `offline`', WITHOUT_NETWORK))
        : fromGh(context);
    case 'staging':
      return fromInstance(await instances('staging'), policy, context);
    case 'tuf':
      if (source.mirror === undefined && source.rootFile === undefined)
        return fromInstance(await instances('public-good'), policy, context);
      return fromOtherRepository(source, policy, context);
  }
}

const WITHOUT_NETWORK =
  'Save the trusted root as a file where there is a network, and name that file with `trusted-root`.';

function embedded(known: Instance, policy: TrustPolicy, now: Date): Loaded {
  const read = known.root();
  if (!read.ok) return read;
  const { days, old } = ageOf(known, policy, now);
  if (old && policy.maxAgeRequired) return refuse(tooOld(`the embedded root ${known.name}`, days, policy));
  const warning: Refusal = {
    code: 'TRUST_ROOT_UNAVAILABLE',
    message: `The embedded trusted root ${known.name} is ${days} days old: keys that were replaced since are not known`,
    hint: 'Use a newer version of signature-gate, or give a current trusted_root.json with `trusted-root`.',
  };
  return accept({ roots: [{ ...read.value, asOf: known.signedAt }], warnings: old ? [warning] : [] });
}

function tooOld(what: string, days: number, { maxAgeMs }: TrustPolicy): Refusal {
  return unavailable(
    `${what} is ${days} days old; \`trusted-root-max-age\` allows ${Math.floor(maxAgeMs / DAY_MS)}`,
    'Let the job reach the repository, use a newer version of signature-gate, or give a current trusted_root.json with `trusted-root`.',
  );
}

function ageOf(
  { signedAt }: Instance,
  { maxAgeMs }: TrustPolicy,
  now: Date,
): { readonly days: number; readonly old: boolean } {
  const age = Math.max(0, now.getTime() - signedAt.getTime());
  return { days: Math.floor(age / DAY_MS), old: age > maxAgeMs };
}

/** A known instance: by TUF, and built in where there is no network or an outage. */
async function fromInstance(known: Instance, policy: TrustPolicy, context: TrustContext): Promise<Loaded> {
  if (policy.offline) return embedded(known, policy, context.now);
  const { name, repository } = known;
  const { refresh } = await import('../tuf/tuf.js');
  const outcome = await refresh({ ...context, repository, root: await known.tufRoot() });
  if (outcome.kind === 'root') return fromTarget(outcome.text, name, repository);
  if (outcome.kind === 'outage') return standIn(known, policy, context.now, outcome.reason);
  return refuse(unavailable(`${repository} cannot be trusted: ${outcome.reason}`, outcome.hint));
}

/** A repository that only the policy knows: nothing is built in that could stand in for it. */
async function fromOtherRepository(
  source: Extract<RootSource, { kind: 'tuf' }>,
  policy: TrustPolicy,
  context: TrustContext,
): Promise<Loaded> {
  const opened = openOtherRepository(source, policy, context);
  if (!opened.ok) return opened;
  const { repository } = opened.value;
  const { refresh } = await import('../tuf/tuf.js');
  const outcome = await refresh({ ...context, ...opened.value });
  if (outcome.kind === 'root') return fromTarget(outcome.text, repository, repository);
  if (outcome.kind === 'refused')
    return refuse(unavailable(`${repository} cannot be trusted: ${outcome.reason}`, outcome.hint));
  return refuse(
    unavailable(
      `${repository} cannot be reached: ${outcome.reason}`,
      'Run the job again when the repository is back; nothing is built in that could stand in for it.',
    ),
  );
}

/** Address and root of trust of a repository that only the policy knows; refused where it cannot be asked. */
export function openOtherRepository(
  { mirror, rootFile }: Extract<RootSource, { kind: 'tuf' }>,
  policy: TrustPolicy,
  context: TrustContext,
): Result<{ readonly repository: string; readonly root: string }> {
  if (mirror === undefined || rootFile === undefined) {
    const given = mirror === undefined ? 'tuf-root' : 'tuf-mirror';
    return refuse(
      unavailable(
        `\`${given}\` is given alone`,
        'Give `tuf-mirror` and `tuf-root` together: a repository, and what it is trusted by.',
      ),
    );
  }
  const url = repositoryUrl(mirror);
  if (!url.ok) return url;
  if (policy.offline) return refuse(unavailable(`${url.value} cannot be read with \`offline\``, WITHOUT_NETWORK));
  const { workspace, folders } = context;
  const read = readNamed(resolve(workspace, rootFile), MAX_TRUSTED_ROOT_BYTES, workspace, { shown: rootFile, folders });
  if ('refusal' in read) return refuseNamed('tuf-root', read.refusal);
  const wrong = notJson(rootFile, read.bytes);
  if (wrong) return refuseNamed('tuf-root', wrong);
  return accept({ repository: url.value, root: read.bytes.toString('utf8') });
}

/** An address that paths can be added to. Its secrets, if any, are in none of the messages. */
function repositoryUrl(text: string): Result<string> {
  const wrong = (what: string) =>
    refuse(
      unavailable(
        `\`tuf-mirror\` ${what}`,
        'Write the URL that `timestamp.json` is under, such as `https://tuf.example.com`.',
      ),
    );
  if (!URL.canParse(text)) return wrong('is not a URL');
  const url = new URL(text);
  const { origin, pathname, search, hash, username, password } = url;
  if (!isSafeUrl(url)) return wrong('is not an https URL');
  if (search || hash || username || password)
    return wrong('has a query, a fragment or a password, which a repository cannot have');
  return accept(`${origin}${pathname.replace(/\/+$/, '')}`);
}

function fromTarget(text: string, name: string, repository: string): Loaded {
  const root = readTrustedRoot(parseJson(text), {
    name,
    source: 'tuf',
    file: `${repository}/targets/trusted_root.json`,
  });
  return root.ok ? accept({ roots: [root.value], warnings: [] }) : root;
}

/** The embedded root in place of an unreachable repository: said aloud, and only while it is young enough. */
function standIn(known: Instance, policy: TrustPolicy, now: Date, reason: string): Loaded {
  const { days, old } = ageOf(known, policy, now);
  const why = `${known.repository} cannot be reached (${reason})`;
  if (old) return refuse(tooOld(`${why}, and the embedded root`, days, policy));
  const read = known.root();
  if (!read.ok) return read;
  const warning: Refusal = {
    code: 'NETWORK',
    message: `${why}; the embedded trusted root, ${days} days old, is used instead`,
    hint: 'Pass `offline: true` if this job is meant to run without a network.',
  };
  return accept({ roots: [{ ...read.value, asOf: known.signedAt }], warnings: [warning] });
}

function fromFile(path: string, { workspace, folders }: TrustContext): Loaded {
  const read = readNamed(resolve(workspace, path), MAX_TRUSTED_ROOT_BYTES, workspace, { shown: path, folders });
  if ('refusal' in read) return refuseNamed('trusted-root', read.refusal);
  const base = OWN_NAMES.has(path) ? `./${path}` : path;
  const nameOf = (index: number, count: number) => (count === 1 ? base : `${base}#${index + 1}`);
  const asOf = statSync(resolve(workspace, path), { throwIfNoEntry: false })?.mtime;
  const roots = readTrustedRoots(read.bytes, { file: path, source: 'file', nameOf });
  if (!roots.ok) return { ...roots, where: 'trusted-root' };
  return accept({ roots: roots.value.map((root) => ({ ...root, ...(asOf && { asOf }) })), warnings: [] });
}

async function fromGh(context: TrustContext): Promise<Loaded> {
  const { askGh } = await import('./gh.js');
  const printed = await askGh(context);
  if (!printed.ok) return printed;
  const nameOf = (index: number) => `gh#${index + 1}`;
  return withoutWarnings(
    readTrustedRoots(Buffer.from(printed.value), { file: '`gh attestation trusted-root`', source: 'gh', nameOf }),
  );
}

function withoutWarnings(read: Result<readonly TrustRoot[]>): Loaded {
  return read.ok ? accept({ roots: read.value, warnings: [] }) : read;
}

/** Names that a signer's `root:` may have in mind; nothing but the instance itself may bear one. */
const OWN_NAMES: ReadonlySet<string> = new Set<InstanceName>(['public-good', 'staging']);

/** A signer is bound to a root by its name, so no two roots may share one; a known instance may come by two ways. */
function sharedNames(roots: readonly TrustRoot[]): readonly Refusal[] {
  const shared = roots.filter(
    ({ name }, index) => !OWN_NAMES.has(name) && roots.findIndex((other) => other.name === name) < index,
  );
  return shared.map(({ name }) => ({
    code: 'TRUST_ROOT_MALFORMED',
    message: `Two trusted roots are called ${name}`,
    hint: 'Rename one of the files: a signer that is bound to a root is bound to its name.',
  }));
}

function unavailable(what: string, hint?: string): Refusal {
  return {
    code: 'TRUST_ROOT_UNAVAILABLE',
    message: `The trusted root is not available: ${what}`,
    ...(hint !== undefined && { hint }),
  };
}
