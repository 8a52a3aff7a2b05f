/**
 * The share of one run: which names are its own, and what it has to tell of the whole. Each share finds all names, and judges its own;
 * what concerns several artifacts is judged by names alone, in each share, or told to `merge`.
 */
import { createHash } from 'node:crypto';
import { MAX_ARTIFACTS } from '../../core/limits.js';
import { MAX_SHARDED_ARTIFACTS } from '../../core/shard-limits.js';
import type { ArtifactReport, Verdict } from '../../core/model.js';
import { shardOf } from '../../formats/shard.js';
import type { SharedClaims, ShareOptions, ShareRecord } from '../../model/share.js';
import { originsIn } from '../same.js';

/** Something with a name, as the list of names knows it. Evidence that lies among the artifacts is a file like them. */
type Named = Pick<ArtifactReport, 'kind' | 'name'>;

export interface Share {
  /** How many artifacts all shares together may have. */
  readonly most: number;
  readonly owns: (name: string) => boolean;
  /** Puts names into the list of the whole run, and returns those of this share. */
  readonly ownOf: <T extends Named>(all: readonly T[]) => readonly T[];
  /** Notes artifacts that a rule is about, of all shares. */
  readonly check: (artifacts: readonly Named[]) => void;
  /** Names of artifacts that rules are about, as far as this share can tell. */
  readonly checked: ReadonlySet<string>;
  /** Notes what `merge` has to compare. */
  readonly tellSame: (rule: string, claims: readonly string[], reports: readonly ArtifactReport[]) => void;
  readonly record: () => ShareRecord;
  /** A share without artifacts passes if other shares have some: it proves nothing, and nothing of it failed. */
  readonly verdict: (verdict: Verdict) => Verdict;
}

export function createShare(options: ShareOptions): Share {
  const { index, count } = options.shard;
  const names = new Set<string>();
  const checked = new Set<string>();
  const same: SharedClaims[] = [];
  const known = new Map<string, boolean>();
  // Asked several times of each name.
  const owns = (name: string): boolean => {
    const own = known.get(name) ?? shardOf(name, count) === index;
    known.set(name, own);
    return own;
  };
  return {
    most: Math.min(count * MAX_ARTIFACTS, MAX_SHARDED_ARTIFACTS),
    owns,
    ownOf: (all) => {
      for (const one of all) names.add(keyOf(one));
      return all.filter(({ name }) => owns(name));
    },
    check: (found) => {
      for (const { name } of found) checked.add(name);
    },
    checked,
    tellSame: (rule, claims, reports) => {
      if (claims.length === 0) return;
      const artifacts = [...originsIn(reports, claims)].map(([{ kind, name }, origins]) => {
        return { kind, name, values: [...origins.values()].map(({ values }) => values) };
      });
      same.push({ rule, claims, artifacts });
    },
    record: () => ({ ...options, names: { count: names.size, digest: digestOfNames(names) }, same }),
    verdict: (verdict) => (verdict.artifacts.length === 0 && names.size > 0 ? { ...verdict, result: 'pass' } : verdict),
  };
}

/** A name with its kind, for the list of names. */
export function keyOf({ kind, name }: Named): string {
  return JSON.stringify([kind === 'sidecar' ? 'file' : kind, name]);
}

/** `sha256:…` over the list of names, sorted by code units, each with a newline. */
export function digestOfNames(keys: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const key of [...keys].sort()) hash.update(`${key}\n`);
  return `sha256:${hash.digest('hex')}`;
}
