/** From `revocations` in a document to what the engine requires of the list, and who may never be both. */
import { DEFAULT_REVOCATIONS_FRESH_MS, DEFAULT_REVOCATIONS_STALE_MS } from '../../core/limits.js';
import { isSafeAddress } from '../../net/address.js';
import { shownAddress } from '../../core/shown-address.js';
import { matches, type Matcher } from '../../formats/matcher.js';
import { automatonOf, overlap, TooComplexError } from '../lint/pattern-automaton.js';
import { signerMarks, writtenMarks } from '../../model/persons.js';
import type { ReleasedList, RevocationPolicy, Signer } from '../../model/policy.js';
import { gitHubApi } from '../../github/access.js';
import { isPlainName } from '../../github/release-asset.js';
import { releaseNamed } from './release.js';
import { revocationForms } from './fields.js';
import type { RevocationsEntry } from '../document/requirement-shape.js';
import { signatureRequirement } from './signed.js';
import { asList, type Scope, type SignerGroup } from './scope.js';
import type { Placed } from '../document/shape.js';

/** What to do about a list that a stranger could have replaced by an older one. */
export const REPLAYABLE =
  'Whoever owns the tree could put an older list there. Keep it outside the workspace, or pin `min-serial` in the policy.';

/**
 * Undefined where it is wrong.
 *
 * @param required the minimum requires the answer of a list, so that only words (`not-found: allow`) let there be none
 */
export function revocationPolicy(
  entry: RevocationsEntry,
  scope: Scope,
  required: boolean,
): RevocationPolicy | undefined {
  const signedBy = signatureRequirement(entry['signed-by'], entry, 'recalls', scope);
  const times = ages(entry, scope);
  const place = placeOf(entry, scope);
  const bundles = bundlesOf(entry, scope);
  const cache = entry.cache && scope.literal(entry.cache);
  const minSerial = entry['min-serial']?.value;
  const forms = revocationForms(entry.form, entry.fields, scope);
  if (!signedBy || !place) return undefined;
  if (minSerial === undefined) believeOlder(entry, place, cache, scope);
  return {
    list: place,
    bundles,
    signedBy,
    ...times,
    notFound: entry['not-found']?.value ?? withoutList(place, required),
    ...(forms && { forms }),
    ...(entry['missing-offline']?.value === 'warn' && { missingOffline: 'warn' as const }),
    ...(minSerial !== undefined && { minSerial }),
    ...(cache !== undefined && { cache }),
  };
}

/** GitHub answers 404 for what a token may not see, so that a list of a release is surely one that is there. */
function withoutList({ kind }: RevocationPolicy['list'], required: boolean): 'allow' | 'fail' {
  return required || kind === 'release' ? 'fail' : 'allow';
}

/** Without a pinned serial a stranger's tree could hold an older list. */
function believeOlder(
  entry: RevocationsEntry,
  place: RevocationPolicy['list'],
  cache: string | undefined,
  scope: Scope,
): void {
  const replayable = (path: string, { place }: Placed<string>, key: string): void => {
    scope.believed.push({ path, ...scope.at(place, key), fix: REPLAYABLE });
  };
  if (place.kind === 'file') replayable(place.path, entry.list, 'revocations');
  if (entry.cache && cache !== undefined) replayable(cache, entry.cache, 'cache');
}

function ages(entry: RevocationsEntry, scope: Scope): Pick<RevocationPolicy, 'freshForMs' | 'tolerateStaleMs'> {
  const freshForMs = entry['fresh-for']?.value ?? DEFAULT_REVOCATIONS_FRESH_MS;
  const tolerateStaleMs = entry['tolerate-stale']?.value ?? Math.max(DEFAULT_REVOCATIONS_STALE_MS, freshForMs);
  if (tolerateStaleMs < freshForMs) {
    const place = entry['tolerate-stale']?.place ?? entry.place;
    scope.fail(place, '`tolerate-stale` is shorter than `fresh-for`', 'Make it at least as long.');
  }
  return { freshForMs, tolerateStaleMs };
}

/** A path, or a URL; loopback may be spoken to over plain http, since nobody else is on that line. */
function location(text: Placed<string>, scope: Scope): Exclude<RevocationPolicy['list'], ReleasedList> | undefined {
  const value = scope.literal(text);
  if (value === undefined) return undefined;
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) return { kind: 'file', path: value };
  if (isSafeAddress(value)) return { kind: 'url', url: value };
  scope.fail(
    text.place,
    `\`${shownAddress(value)}\` is not an https URL`,
    'Write a path, or a URL that begins with `https://`.',
  );
  return undefined;
}

function placeOf({ release, list }: RevocationsEntry, scope: Scope): RevocationPolicy['list'] | undefined {
  return release ? releasedList(release, list, scope) : location(list, scope);
}

/** Where the evidence of the list is: assets beside a list that is one. */
function bundlesOf({ bundle, release }: RevocationsEntry, scope: Scope): readonly string[] {
  return asList(bundle).flatMap((text) => {
    if (release) return assetName(text, scope) ?? [];
    const at = location(text, scope);
    return at === undefined ? [] : [at.kind === 'url' ? at.url : at.path];
  });
}

/** A list among the assets of a release; what is wrong leaves problems. */
function releasedList(release: Placed<string>, list: Placed<string>, scope: Scope): ReleasedList | undefined {
  const reference = releaseNamed(release, scope, 'acme/widgets@revocations');
  const api = gitHubApi(scope.run.env);
  if ('problem' in api) scope.fail(release.place, api.problem.message, api.problem.fix);
  const asset = assetName(list, scope);
  if (!reference || 'problem' in api || asset === undefined) return undefined;
  return { kind: 'release', release: reference, asset, api: api.value.href };
}

function assetName(text: Placed<string>, scope: Scope): string | undefined {
  const name = scope.literal(text);
  if (name === undefined || isPlainName(name)) return name;
  const fix = 'Write the name of the asset, such as `revoked-versions.json`, or remove `release`.';
  scope.fail(text.place, `\`${name}\` is not the name of an asset`, fix);
  return undefined;
}

/**
 * Who may recall must not be who may release: one stolen identity could then hide what was done with the other. What is
 * certain to admit both is an error; patterns that might are warned about, and the run tells them apart by who signed.
 */
export function separationProblems(groups: Iterable<SignerGroup | undefined>, scope: Scope): void {
  const all = [...groups].filter((group) => group !== undefined);
  for (const recall of all.filter(({ usedFor }) => usedFor.has('recalls'))) {
    for (const other of all.filter(({ usedFor }) => usedFor.has('artifacts'))) {
      const common = recall === other ? 'certain' : shared(recall.signers, other.signers);
      if (common === 'certain') {
        const who = recall === other ? recall.name : `the same one (${recall.name}, ${other.name})`;
        const message = `both revocations and artifacts may be signed by ${who}`;
        scope.fail(recall.place, message, 'Name another identity or key for revocations than for artifacts.');
      } else if (common === 'possible') {
        scope.warn(
          recall.place,
          `the patterns of \`${recall.name}\`, who recalls, and \`${other.name}\` match the same identities`,
        );
      }
    }
  }
}

type Overlap = 'none' | 'possible' | 'certain';

function shared(ones: readonly Signer[], others: readonly Signer[]): Overlap {
  const found = ones.flatMap((one) => others.map((other) => overlapOf(one, other)));
  return found.includes('certain') ? 'certain' : found.includes('possible') ? 'possible' : 'none';
}

function overlapOf(one: Signer, other: Signer): Overlap {
  if (one.kind !== 'identity' || other.kind !== 'identity') {
    const marks = signerMarks(other);
    return signerMarks(one).some((mark) => marks.includes(mark)) ? 'certain' : 'none';
  }
  // One workflow at two refs is one signer.
  if (writtenMarks(one).some((mark) => writtenMarks(other).includes(mark))) return 'certain';
  const both = [bothAdmit(one.identity, other.identity), bothAdmit(one.issuer, other.issuer)];
  return both.includes('none') ? 'none' : both.includes('possible') ? 'possible' : 'certain';
}

function bothAdmit(one: Matcher, other: Matcher): Overlap {
  if (one.kind !== 'pattern') return matches(other, one.value) ? 'certain' : 'none';
  if (other.kind !== 'pattern') return matches(one, other.value) ? 'certain' : 'none';
  if (one.source === other.source) return 'certain';
  try {
    return overlap(automatonOf(one.whole), automatonOf(other.whole)) === undefined ? 'none' : 'possible';
  } catch (error) {
    if (!(error instanceof TooComplexError)) throw error;
    return 'possible';
  }
}
