/** The part of the inputs that is about the release chain: manifests, revocation lists, the floor, emergency switches. */
import type { ConfigProblem } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { isSafeAddress } from '../net/address.js';
import { shownAddress } from '../core/shown-address.js';
import {
  DEFAULT_MANIFEST_AGE_MS,
  DEFAULT_REVOCATIONS_FRESH_MS,
  DEFAULT_REVOCATIONS_STALE_MS,
  MAX_SKIP_REASON_LENGTH,
} from '../core/limits.js';
import { evidencePlaces } from './evidence-places.js';
import type { InputName } from './inputs/inputs.js';
import { DEFAULT_MANIFEST_FIELDS } from './compile/manifest-fields.js';
import { archComplaint, minimumVersionComplaint, versionComplaint } from './compile/never-matches.js';
import { PROVENANCE_TYPES } from './compile/predicate-types.js';
import type {
  IdentitySigner,
  ManifestRequirement,
  RevocationPolicy,
  SignatureRequirement,
  Signer,
  Skips,
} from '../model/policy.js';
import type { GivenInputs } from './inputs/read-inputs.js';
import { exactIdentities, patternIdentities, type Sourced } from './signers/identities.js';

const REVOCATION_SIGNERS = ['revocations-identity', 'revocations-identity-regexp', 'revocations-key'] as const;
const OF_REVOCATIONS = [
  ...REVOCATION_SIGNERS,
  'revocations-oidc-issuer',
  'revocations-cache',
] as const satisfies readonly InputName[];
const OF_MANIFESTS = ['minimum-version', 'expect-arch', 'manifest-max-age'] as const satisfies readonly InputName[];

/** What the rest of the inputs says, as far as the release chain depends on it. */
interface Rest {
  /** Somebody is named who must have signed. */
  readonly signed: boolean;
}

/** What is missing, contradictory or without effect among the inputs of the release chain. */
export function chainProblems(given: GivenInputs, rest: Rest): readonly ConfigProblem[] {
  return [
    ...manifestProblems(given, rest),
    ...revocationProblems(given),
    // In an audit it says how deployed images are verified again.
    ...(given.mode === 'audit' ? [] : floorProblems(given, rest)),
    ...skipProblems(given),
  ];
}

function isGiven(given: GivenInputs, name: InputName): boolean {
  return given[name] !== undefined && given[name] !== false;
}

function manifestProblems(given: GivenInputs, { signed }: Rest): ConfigProblem[] {
  const problems: ConfigProblem[] = [...valueProblems(given)];
  if (!given.manifest) {
    for (const where of OF_MANIFESTS.filter((name) => isGiven(given, name)))
      problems.push({ where, message: 'is given without `manifest`', fix: 'Add `manifest`, or remove it.' });
    if (given['expect-version'] !== undefined && !given.revocations) {
      const message = 'is given without `manifest` and `revocations`, so that nothing states a version';
      problems.push({ where: 'expect-version', message, fix: 'Add one of them, or remove it.' });
    }
  } else if (!signed) {
    problems.push({
      where: 'manifest',
      message: 'nobody is named who must have signed it',
      fix: 'Add `certificate-identity` with `certificate-oidc-issuer`, `repo`, or `key`.',
    });
  }
  return problems;
}

/** Values that could never match. */
function valueProblems(given: GivenInputs): ConfigProblem[] {
  const checks = [
    ['expect-version', versionComplaint],
    ['minimum-version', minimumVersionComplaint],
    ['expect-arch', archComplaint],
  ] as const;
  return checks.flatMap(([where, complaintOf]) => {
    const value = given[where];
    const complaint = value === undefined ? undefined : complaintOf(value);
    return complaint ? [{ where, ...complaint }] : [];
  });
}

function revocationProblems(given: GivenInputs): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  if (given.revocations === undefined) {
    for (const where of OF_REVOCATIONS.filter((name) => isGiven(given, name)))
      problems.push({ where, message: 'is given without `revocations`', fix: 'Add `revocations`, or remove it.' });
    return problems;
  }
  const identity = given['revocations-identity'] ?? given['revocations-identity-regexp'];
  if (!REVOCATION_SIGNERS.some((name) => isGiven(given, name))) {
    problems.push({
      where: 'revocations',
      message: 'nobody is named who must have signed the list',
      fix: 'Add `revocations-identity` with `revocations-oidc-issuer`, or `revocations-key`.',
    });
  }
  if (identity && given['revocations-oidc-issuer'] === undefined) {
    problems.push({
      where: 'revocations-identity',
      message: 'is given without `revocations-oidc-issuer`; another issuer could have given out the same identity',
      fix: 'Add it; GitHub Actions is `https://token.actions.githubusercontent.com`.',
    });
  }
  if (!identity && given['revocations-oidc-issuer'] !== undefined) {
    const fix = 'Add `revocations-identity`, or remove it.';
    problems.push({ where: 'revocations-oidc-issuer', message: 'is given without an identity', fix });
  }
  if (identity && given['revocations-key']) {
    const message = 'is exclusive with `revocations-identity`';
    problems.push({ where: 'revocations-key', message, fix: 'Demand either a key or an identity.' });
  }
  return [...problems, ...sharedSigners(given), ...urlProblems(given.revocations)];
}

/** Whoever can sign releases must not be able to take recalls back, nor the other way round. */
function sharedSigners(given: GivenInputs): ConfigProblem[] {
  const pairs = [
    ['revocations-identity', 'certificate-identity'],
    ['revocations-identity-regexp', 'certificate-identity-regexp'],
    ['revocations-key', 'key'],
  ] as const;
  return pairs.flatMap(([where, other]) =>
    (given[where] ?? [])
      .filter((value) => given[other]?.includes(value))
      .map((value) => ({
        where,
        message: `\`${value}\` signs artifacts too (\`${other}\`): one leaked signer could then take its own recall back`,
        fix: 'Sign the revocation list with an identity or a key of its own.',
      })),
  );
}

function urlProblems(list: string): ConfigProblem[] {
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(list) || isSafeAddress(list)) return [];
  const message = `\`${shownAddress(list)}\` is no https URL`;
  return [{ where: 'revocations', message, fix: 'Write its address with `https://`, or a path.' }];
}

function floorProblems(given: GivenInputs, { signed }: Rest): ConfigProblem[] {
  const files = given.artifacts ?? given.digests ?? given.checksums ?? given.manifest;
  const lacks: Readonly<Record<string, string | false | undefined>> = {
    signature: !signed && 'nobody is named who must have signed',
    attestation: !signed && 'nobody is named who must have signed',
    checksum: given.images ? 'images are in no checksum list' : !given.checksums && '`checksums` is not given',
    manifest: given.images ? 'images are in no manifest' : !given.manifest && '`manifest` is not given',
    sbom: files ? 'files have no SBOM to find' : !given.images && '`images` is not given',
    revocation: given.revocations === undefined && '`revocations` is not given',
  };
  return (given.require ?? []).flatMap((check) => {
    const reason = lacks[check];
    return reason
      ? [
          {
            where: 'require',
            message: `demands \`${check}\`, but ${reason}`,
            fix: 'Add what is missing, or remove the line.',
          },
        ]
      : [];
  });
}

/** What is wrong with the emergency switches. */
export function skipProblems(given: GivenInputs): ConfigProblem[] {
  const switches = (['skip-signatures', 'skip-checksums'] as const).filter((name) => isGiven(given, name));
  const reason = given['skip-reason'];
  if (reason === undefined) {
    const fix = 'Say why with `skip-reason`; it is shown on top of the summary.';
    return switches.map((where) => ({ where, message: 'is given without a reason', fix }));
  }
  if (reason.length > MAX_SKIP_REASON_LENGTH) {
    const message = `has ${reason.length} characters; at most ${MAX_SKIP_REASON_LENGTH} are allowed`;
    return [{ where: 'skip-reason', message, fix: 'Say it in a sentence.' }];
  }
  return [];
}

/** What every manifest must be, and by whom it must be signed. */
export function manifestRequirements(
  given: GivenInputs,
  signedBy: SignatureRequirement,
): readonly ManifestRequirement[] {
  if (!given.manifest) return [];
  const { 'expect-version': version, 'minimum-version': minimumVersion, 'expect-arch': arch } = given;
  const limit = given['manifest-max-age'];
  return [
    {
      kind: 'manifest',
      files: given.manifest,
      signedBy,
      ...(vouchesAlone(given) && {
        evidence: evidencePlaces(given),
      }),
      ...(version !== undefined && { version }),
      ...(minimumVersion !== undefined && { minimumVersion }),
      ...(arch !== undefined && { arch }),
      maxAge: { ms: limit ?? DEFAULT_MANIFEST_AGE_MS, then: limit === undefined ? 'warn' : 'fail' },
      fields: DEFAULT_MANIFEST_FIELDS,
      roles: {},
      compare: [],
    },
  ];
}

/** True where a manifest says what the artifacts are: it then vouches for them, and evidence inputs are about it. */
export function vouchesAlone(given: GivenInputs): boolean {
  return given.manifest !== undefined && !given.artifacts && !given.digests;
}

/** The identities that may sign the revocation list. */
export function revocationIdentities(given: GivenInputs, problems: ConfigProblem[]): readonly Sourced[] {
  return [
    ...exactIdentities('revocations-identity', given['revocations-identity']),
    ...patternIdentities('revocations-identity-regexp', given['revocations-identity-regexp'], problems),
  ];
}

export function recallSigners(given: GivenInputs, identities: readonly Sourced[]): readonly IdentitySigner[] {
  const [issuer] = exactIdentities('revocations-oidc-issuer', [given['revocations-oidc-issuer'] ?? '']);
  if (!issuer) return [];
  return identities.map(({ input, matcher }, index) => ({
    kind: 'identity',
    name: identities.length > 1 ? `${input} ${index + 1}` : input,
    identity: matcher,
    issuer: issuer.matcher,
    claims: [],
  }));
}

export function revocationPolicy(given: GivenInputs, signers: readonly Signer[]): RevocationPolicy | undefined {
  const { revocations: list, 'revocations-cache': cache } = given;
  if (list === undefined) return undefined;
  return {
    list: isSafeAddress(list) ? { kind: 'url', url: list } : { kind: 'file', path: list },
    bundles: [],
    signedBy: {
      kind: 'signature',
      by: { threshold: 1, of: signers },
      predicateTypes: PROVENANCE_TYPES,
      requireTimestamp: given['require-timestamp'] ?? false,
    },
    freshForMs: DEFAULT_REVOCATIONS_FRESH_MS,
    tolerateStaleMs: DEFAULT_REVOCATIONS_STALE_MS,
    // A floor that demands the answer of a list is not met by there being none.
    notFound: given.require?.includes('revocation') ? 'fail' : 'allow',
    ...(cache !== undefined && { cache }),
  };
}

const SIGNATURES_VARIABLE = 'SIGNATURE_GATE_SKIP_COSIGN_VERIFY';
const CHECKSUMS_VARIABLE = 'SIGNATURE_GATE_SKIP_HASH_VERIFY';

/** The emergency switches that are on. The variables of the environment count for the command alone, and only as `1`. */
export function skipsOf(given: GivenInputs, { kind, env }: Pick<Host, 'kind' | 'env'>): Skips {
  const reasonOf = (name: 'skip-signatures' | 'skip-checksums', variable: string): string | undefined => {
    if (given[name]) return given['skip-reason'];
    if (kind !== 'terminal' || env[variable] !== '1') return undefined;
    return given['skip-reason'] ?? `the environment has ${variable}=1`;
  };
  const signatures = reasonOf('skip-signatures', SIGNATURES_VARIABLE);
  const checksums = reasonOf('skip-checksums', CHECKSUMS_VARIABLE);
  return { ...(signatures !== undefined && { signatures }), ...(checksums !== undefined && { checksums }) };
}
