/** Where trusted roots and log entries come from: the document says it, or the inputs beside it. */
import { DEFAULT_ROOT_MAX_AGE_MS } from '../../core/limits.js';
import { shownAddress } from '../../core/shown-address.js';
import type { RootSource, TrustPolicy } from '../../model/policy.js';
import { isPlainUrl, isSafeAddress } from '../../net/address.js';
import type { PolicyDocument } from '../document/document.js';
import type { Placed } from '../document/shape.js';
import type { Place } from '../document/tree.js';
import type { GivenInputs } from '../inputs/read-inputs.js';
import { asList, type Scope } from './scope.js';

/** What of the inputs is about trusted roots. */
type TrustInputs = Pick<
  GivenInputs,
  'trusted-root' | 'tuf-mirror' | 'tuf-root' | 'trusted-root-max-age' | 'rekor-url' | 'offline'
>;
type TrustKey = keyof TrustInputs;

/** What is wrong leaves problems; files that roots are read from are believed. */
export function trustOf(document: PolicyDocument, given: GivenInputs, scope: Scope): TrustPolicy {
  const { 'trusted-root': roots, 'rekor-url': log } = document;
  const inputs: TrustInputs = {
    ...given,
    ...(roots && ownRoots(asList(roots), given, scope)),
    ...(log && ownLog(log, given, scope)),
  };
  const places: Readonly<Partial<Record<TrustKey, Place>>> = {
    ...(roots && { 'trusted-root': asList(roots)[0]?.place ?? document.place }),
    ...(log && { 'rekor-url': log.place }),
  };
  const placeOf = (key: TrustKey): Place => places[key] ?? { input: key };
  trustProblems(inputs, (key, message, fix) => {
    scope.fail(placeOf(key), message, fix);
  });
  const trust = trustPolicy(inputs);
  for (const source of trust.sources) {
    if (source.kind === 'file')
      scope.believed.push({ path: source.path, ...scope.at(placeOf('trusted-root'), 'trusted-root') });
  }
  const tufRoot = inputs['tuf-root'];
  if (tufRoot !== undefined) scope.believed.push({ where: 'tuf-root', path: tufRoot });
  if ([...(document.signers ?? [])].some(([, { value }]) => value.root)) boundProblems(trust, scope, document.place);
  return trust;
}

type Texts = readonly Placed<string>[];

function ownRoots(own: Texts, given: GivenInputs, scope: Scope): Pick<TrustInputs, 'trusted-root'> {
  if (given['trusted-root']) givenTwice('trusted-root', 'Remove one of them; the policy decides whom to trust.', scope);
  return { 'trusted-root': scope.literals(own) };
}

function ownLog(own: Placed<string>, given: GivenInputs, scope: Scope): Pick<TrustInputs, 'rekor-url'> {
  if (given['rekor-url'] !== undefined) givenTwice('rekor-url', 'Remove one of them.', scope);
  const url = scope.literal(own);
  return url === undefined ? {} : { 'rekor-url': url };
}

function givenTwice(input: 'trusted-root' | 'rekor-url', fix: string, scope: Scope): void {
  scope.fail({ input }, 'is also in the policy', fix);
}

type Tell = (key: TrustKey, message: string, fix: string) => void;

function trustProblems(given: TrustInputs, tell: Tell): void {
  const sources = given['trusted-root'] ?? ['tuf'];
  for (const name of ['tuf-mirror', 'tuf-root'] as const) {
    if (given[name] === undefined) continue;
    if (!sources.includes('tuf')) {
      tell(name, '`trusted-root` does not use TUF', 'Remove it, or add `tuf` to `trusted-root`.');
    } else if (given.offline) {
      const fix = 'Give the trusted root itself as a file with `trusted-root`.';
      tell(name, 'cannot be used with `offline`; the embedded root is of another repository', fix);
    }
  }
  const mirror = given['tuf-mirror'];
  if (mirror !== undefined && !isSafeAddress(mirror)) {
    const fix = 'Write the URL that `root.json` is under, such as `https://tuf.example.com`.';
    tell('tuf-mirror', `\`${shownAddress(mirror)}\` is not an https URL`, fix);
  }
  const log = given['rekor-url'];
  if (log !== undefined && !(isSafeAddress(log) && isPlainUrl(new URL(log)))) {
    const fix =
      'Write the address that `/api/v1/log` is under, such as `https://rekor.sigstore.dev`, without a query or a password.';
    tell('rekor-url', `\`${shownAddress(log)}\` is not the https URL of a log`, fix);
  }
  if (given.offline && sources.includes('gh')) {
    const fix = 'Run `gh attestation trusted-root > root.jsonl` beforehand and give that file.';
    tell('trusted-root', '`gh` needs the network, and cannot be used with `offline`', fix);
  }
}

/** The sources of trusted roots; without a network the embedded root stands for TUF. */
function trustPolicy(given: TrustInputs): TrustPolicy {
  const offline = given.offline ?? false;
  const rekorUrl = given['rekor-url']?.replace(/\/+$/, '');
  const names = (given['trusted-root'] ?? ['tuf']).map((name) => (offline && name === 'tuf' ? 'embedded' : name));
  return {
    sources: [...new Set(names)].map((name) => rootSource(name, given)),
    maxAgeMs: given['trusted-root-max-age'] ?? DEFAULT_ROOT_MAX_AGE_MS,
    ...(given['trusted-root-max-age'] !== undefined && { maxAgeRequired: true }),
    offline,
    ...(rekorUrl !== undefined && { rekorUrl }),
  };
}

function rootSource(name: string, given: TrustInputs): RootSource {
  const mirror = given['tuf-mirror'];
  const rootFile = given['tuf-root'];
  switch (name) {
    case 'embedded':
    case 'staging':
    case 'gh':
      return { kind: name };
    case 'tuf':
      return { kind: 'tuf', ...(mirror !== undefined && { mirror }), ...(rootFile !== undefined && { rootFile }) };
    default:
      return { kind: 'file', path: name };
  }
}

/** Who is bound to a root is bound to one of those that are trusted. */
function boundProblems({ sources }: TrustPolicy, scope: Scope, place: Place): void {
  for (const group of scope.signers.values()) {
    for (const signer of group?.signers ?? []) {
      const root = signer.kind === 'identity' ? signer.root : undefined;
      if (root === undefined) continue;
      if (sources.some((source) => namesOf(source).some((one) => root === one || root.startsWith(`${one}#`)))) continue;
      const known = sources.flatMap(namesOf).map((one) => `\`${one}\``);
      const fix = `The trusted roots are ${known.join(', ')}; \`trusted-root\` names them.`;
      scope.fail(group?.place ?? place, `\`${root}\`, the root of \`${signer.name}\`, is not a trusted root here`, fix);
    }
  }
}

/** What the loaded roots will be called. */
function namesOf(source: RootSource): readonly string[] {
  switch (source.kind) {
    case 'file':
      return [source.path === 'public-good' || source.path === 'staging' ? `./${source.path}` : source.path];
    case 'tuf':
      return [
        source.mirror === undefined && source.rootFile === undefined
          ? 'public-good'
          : shownAddress(source.mirror ?? ''),
      ];
    case 'embedded':
      return ['public-good'];
    case 'staging':
    case 'gh':
      return [source.kind];
  }
}
