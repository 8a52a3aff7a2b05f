/**
 * A private Sigstore instance that needs no network: its authorities, its trusted root, and whatever evidence they are asked
 * for, honest or hostile. Everything is made anew with each world, so nothing that is signed here is worth stealing.
 */
import { wholeSeconds } from './authority.ts';
import type { Evidence, TrustedRoot } from './bundle.ts';
import { CtLog, type CtLogOptions } from './ct-log.ts';
import { Fulcio, type FulcioOptions } from './fulcio.ts';
import { Rekor, type RekorOptions } from './rekor.ts';
import {
  signAttestation,
  signMessage,
  type Artifact,
  type AttestationOptions,
  type Ceremony,
  type SigningOptions,
} from './signing.ts';
import type { ResourceDescriptor } from './statement.ts';
import { TimestampAuthority, type TimestampAuthorityOptions } from './timestamp-authority.ts';

/** One authority, several (rotation; the first is used unless asked otherwise), or none. */
type Some<Options> = Options | readonly Options[] | false;

export interface WorldOptions {
  readonly name?: string;
  /** When signing happens. Default: an hour ago. */
  readonly at?: Date;
  /**
   * `public-good` has everything; `github` is made like GitHub's own instance: certificates without SCT, no log, timestamps
   * by its authority alone.
   */
  readonly style?: 'public-good' | 'github';
  readonly fulcio?: Some<FulcioOptions>;
  readonly ctLog?: Some<CtLogOptions>;
  readonly rekorV1?: Some<RekorOptions>;
  readonly rekorV2?: Some<RekorOptions>;
  readonly tsa?: Some<TimestampAuthorityOptions>;
}

export interface World {
  readonly name: string;
  readonly at: Date;
  readonly fulcios: readonly Fulcio[];
  readonly ctLogs: readonly CtLog[];
  readonly rekorsV1: readonly Rekor[];
  readonly rekorsV2: readonly Rekor[];
  readonly tsas: readonly TimestampAuthority[];
  /** A fresh copy each time, for tests to change. */
  readonly trustedRoot: TrustedRoot;
  /** As a file; empty lists are left out, as protobuf's JSON leaves them out (GitHub's root has no `tlogs` at all). */
  readonly trustedRootJson: string;
  /** Signs an artifact's bytes (or its digest). */
  sign(artifact: Artifact, options?: SigningOptions): Evidence;
  /** Signs a statement about the subjects. */
  attest(subjects: readonly ResourceDescriptor[], options?: AttestationOptions): Evidence;
}

const GITHUB = { organization: 'GitHub, Inc.' };
const HOUR = 3_600_000;

function several<Options, Made>(
  some: Some<Options>,
  make: (options: Options, suffix: string) => Made,
): readonly Made[] {
  if (some === false) return [];
  const list = Array.isArray(some) ? (some as readonly Options[]) : [some as Options];
  return list.map((options, index) => make(options, index === 0 ? '' : String(index + 1)));
}

const listing = (authorities: readonly (Fulcio | CtLog | Rekor | TimestampAuthority)[]): Record<string, unknown>[] =>
  authorities.filter(({ listed }) => listed).map((authority) => authority.trustedRootEntry());

export function createWorld(options: WorldOptions = {}): World {
  const { name = 'acme', style = 'public-good' } = options;
  const at = wholeSeconds(options.at ?? new Date(Date.now() - HOUR));
  const full = style === 'public-good';
  const own = full ? {} : GITHUB;
  const fulcios = several(
    options.fulcio ?? {},
    (each, n) => new Fulcio(`fulcio${n}.${name}.test`, at, { ...own, ...each }),
  );
  const ctLogs = several(options.ctLog ?? (full && {}), (each, n) => new CtLog(`ct${n}.${name}.test`, at, each));
  const rekorsV1 = several(
    options.rekorV1 ?? (full && {}),
    (each, n) => new Rekor('v1', `rekor${n}.${name}.test`, at, each),
  );
  const rekorsV2 = several(
    options.rekorV2 ?? (full && {}),
    (each, n) => new Rekor('v2', `log2026-1${n}.rekor.${name}.test`, at, each),
  );
  const tsas = several(
    options.tsa ?? {},
    (each, n) => new TimestampAuthority(`timestamp${n}.${name}.test`, at, { ...own, ...each }),
  );

  const ceremony: Ceremony = {
    at,
    fulcio: fulcios[0],
    ctLogs: ctLogs.slice(0, 1),
    rekors: { v1: rekorsV1[0], v2: rekorsV2[0] },
    timestampAuthority: tsas[0],
  };
  const trustedRoot: TrustedRoot = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: listing([...rekorsV1, ...rekorsV2]),
    certificateAuthorities: listing(fulcios),
    ctlogs: listing(ctLogs),
    timestampAuthorities: listing(tsas),
  };
  return {
    name,
    at,
    fulcios,
    ctLogs,
    rekorsV1,
    rekorsV2,
    tsas,
    get trustedRoot() {
      return structuredClone(trustedRoot);
    },
    get trustedRootJson() {
      const written = Object.entries(trustedRoot).filter(([, value]) => value.length > 0);
      return `${JSON.stringify(Object.fromEntries(written), null, 2)}\n`;
    },
    sign: (artifact, signing = {}) => signMessage(ceremony, artifact, signing),
    attest: (subjects, signing = {}) => signAttestation(ceremony, subjects, signing),
  };
}
