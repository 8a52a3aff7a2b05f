/** One signing ceremony from artifact to bundle; every product on the way can be altered before the next one is made. */
import { later, wholeSeconds } from './authority.ts';
import { assembleBundle, type BundleVersion, type ChainLength, type Evidence, type Signed } from './bundle.ts';
import type { CertificateFields, Extension } from './certificate.ts';
import type { Checkpoint } from './checkpoint.ts';
import {
  claimExtensions,
  DEFAULT_WORKFLOW,
  GITHUB_ISSUER,
  signerUri,
  type ClaimOverrides,
  type Workflow,
} from './claims.ts';
import type { CtLog, Sct } from './ct-log.ts';
import { entryBody, type EntryBody, type EntryKind, type Envelope, type Logged } from './entry.ts';
import { LEAF_LIFETIME, type Fulcio, type SubjectName } from './fulcio.ts';
import {
  digestOf,
  makeKeys,
  signBytes,
  signDigest,
  usualHash,
  type Hash,
  type KeyPair,
  type KeyType,
  type SigningWay,
} from './keys.ts';
import type { LogEntry, Promised, Rekor } from './rekor.ts';
import {
  IN_TOTO,
  preAuthEncoding,
  provenance,
  SLSA_V1,
  STATEMENT_V1,
  type ResourceDescriptor,
  type Statement,
} from './statement.ts';
import type { StampOptions, TimestampAuthority, TimestampInfo } from './timestamp-authority.ts';

/** The authorities that take part. */
export interface Ceremony {
  readonly at: Date;
  readonly fulcio: Fulcio | undefined;
  readonly ctLogs: readonly CtLog[];
  readonly rekors: Readonly<Record<'v1' | 'v2', Rekor | undefined>>;
  readonly timestampAuthority: TimestampAuthority | undefined;
}

/** A timestamp to fetch; the time defaults to the ceremony's. */
export interface TimestampRequest extends Partial<StampOptions> {
  readonly authority?: TimestampAuthority;
  /** What is stamped instead of the signature. */
  readonly over?: Buffer;
}

/** Hooks that change a product before it is signed, logged or stamped. */
export interface Alterations {
  readonly statement?: (statement: Statement) => unknown;
  /** The bytes of the payload before they are signed. */
  readonly payload?: (payload: Buffer) => Buffer;
  /** The signature before it is stamped, logged and shipped. */
  readonly signature?: (signature: Buffer) => Buffer;
  readonly leaf?: (fields: CertificateFields) => CertificateFields;
  readonly sct?: (sct: Sct) => Sct;
  readonly entry?: (body: EntryBody) => EntryBody;
  /** The text of the body as the log records it, which need not be what a log would write. */
  readonly entryText?: (text: string) => string;
  readonly promise?: (promised: Promised) => Promised;
  readonly checkpoint?: (checkpoint: Checkpoint) => Checkpoint;
  readonly timestamp?: (info: TimestampInfo) => TimestampInfo;
}

export interface SigningOptions {
  /** When everything happens, unless a time below says otherwise. Default: the world's time. */
  readonly at?: Date;
  readonly notBefore?: Date;
  readonly notAfter?: Date;
  readonly integratedTime?: Date;

  /** Who signs: text is a URI; default: the workflow's file at its ref. An empty list writes no SAN. */
  readonly identity?: string | SubjectName | readonly SubjectName[];
  /** The OIDC issuer, in both of Fulcio's extensions; `claims` can set them apart. */
  readonly issuer?: string;
  /** Changes to the GitHub Actions run; `null`: no run, a person signed. */
  readonly workflow?: Partial<Workflow> | null;
  readonly claims?: ClaimOverrides;
  /** Further extensions of the leaf, as they are. */
  readonly extensions?: readonly Extension[];

  /** `key`: no certificate, the bundle hints at a public key. */
  readonly by?: 'certificate' | 'key';
  readonly hint?: string;
  readonly keys?: KeyPair;
  readonly keyType?: KeyType;
  readonly hash?: Hash;
  readonly scheme?: SigningWay['scheme'];

  readonly fulcio?: Fulcio;
  readonly ctLogs?: readonly CtLog[];
  /** Default: the world's v1 log, else its v2 log, else none. */
  readonly rekor?: 'none' | 'v1' | 'v2' | readonly Rekor[];
  readonly entryKind?: EntryKind;
  /** Default: in v1 logs. */
  readonly promise?: boolean;
  /** Default: except in bundles of version 0.1. */
  readonly proof?: boolean | 'without-checkpoint';
  /** Default: one by the world's authority wherever no v1 log tells the time. */
  readonly timestamps?: readonly TimestampRequest[];

  readonly version?: BundleVersion;
  readonly chain?: ChainLength;
  /** What the log entry states, where it is to differ from the truth. */
  readonly logged?: Partial<Logged>;
  readonly alter?: Alterations;
}

export interface AttestationOptions extends SigningOptions {
  readonly statementType?: string;
  readonly predicateType?: string;
  readonly predicate?: unknown;
  readonly payloadType?: string;
  /** The payload as it is, instead of a statement. */
  readonly payload?: Buffer;
  readonly keyid?: string;
}

/** What is signed: bytes or text, or nothing but a digest. */
export type Artifact = Buffer | string | { readonly digest: Buffer };

interface Content {
  readonly signature: Buffer;
  readonly logged: Omit<Logged, 'verifier'>;
  readonly message?: Signed['message'];
  readonly envelope?: Envelope;
}

const wayOf = (options: SigningOptions): SigningWay => ({
  ...(options.hash ? { hash: options.hash } : {}),
  ...(options.scheme ? { scheme: options.scheme } : {}),
});

export function signMessage(ceremony: Ceremony, artifact: Artifact, options: SigningOptions): Evidence {
  const keys = options.keys ?? makeKeys(options.keyType);
  const way = wayOf(options);
  const hash = way.hash ?? usualHash(keys.type, way.scheme);
  const bytes = typeof artifact === 'string' ? Buffer.from(artifact) : artifact;
  const digest = Buffer.isBuffer(bytes) ? digestOf(hash, bytes) : bytes.digest;
  const made = Buffer.isBuffer(bytes) ? signBytes(bytes, keys, way) : signDigest(digest, keys, way);
  const signature = options.alter?.signature?.(made) ?? made;
  const message = { hash, digest };
  return witness(ceremony, keys, { signature, message, logged: { signature, hash, digest } }, options);
}

export function signAttestation(
  ceremony: Ceremony,
  subjects: readonly ResourceDescriptor[],
  options: AttestationOptions,
): Evidence {
  const keys = options.keys ?? makeKeys(options.keyType);
  const way = wayOf(options);
  const statement: Statement = {
    _type: options.statementType ?? STATEMENT_V1,
    subject: subjects,
    predicateType: options.predicateType ?? SLSA_V1,
    predicate: options.predicate === undefined ? provenance() : options.predicate,
  };
  const stated = JSON.stringify(options.alter?.statement?.(statement) ?? statement);
  const drafted = options.payload ?? Buffer.from(stated);
  const payload = options.alter?.payload?.(drafted) ?? drafted;
  const payloadType = options.payloadType ?? IN_TOTO;
  const encoded = preAuthEncoding(payloadType, payload);
  const made = signBytes(encoded, keys, way);
  const signature = options.alter?.signature?.(made) ?? made;
  const hash = way.hash ?? usualHash(keys.type, way.scheme);
  const keyid = options.keyid === undefined ? {} : { keyid: options.keyid };
  const envelope: Envelope = { payload, payloadType, signature, ...keyid };
  const logged = { signature, hash, digest: digestOf(hash, encoded), envelope };
  return { ...witness(ceremony, keys, { signature, envelope, logged }, options), statement };
}

function subjectsOf(options: SigningOptions, workflow: Workflow): readonly SubjectName[] {
  const { identity = signerUri(workflow) } = options;
  if (typeof identity === 'string') return [{ uri: identity }];
  return 'length' in identity ? identity : [identity];
}

function certify(ceremony: Ceremony, keys: KeyPair, options: SigningOptions): Buffer[] {
  const fulcio = options.fulcio ?? ceremony.fulcio;
  if (!fulcio) throw new Error('this world has no certificate authority');
  const workflow: Workflow = { ...DEFAULT_WORKFLOW, ...options.workflow };
  const run = options.workflow === null ? null : workflow;
  const notBefore = options.notBefore ?? wholeSeconds(options.at ?? ceremony.at);
  const leaf = fulcio.issue({
    keys,
    subjects: subjectsOf(options, workflow),
    claims: [...claimExtensions(options.issuer ?? GITHUB_ISSUER, run, options.claims), ...(options.extensions ?? [])],
    notBefore,
    notAfter: options.notAfter ?? later(notBefore, LEAF_LIFETIME),
    ctLogs: options.ctLogs ?? ceremony.ctLogs,
    ...(options.alter?.leaf ? { alterLeaf: options.alter.leaf } : {}),
    ...(options.alter?.sct ? { alterSct: options.alter.sct } : {}),
  });
  return [leaf.der, ...fulcio.chain];
}

function logsOf(ceremony: Ceremony, { rekor }: SigningOptions): readonly Rekor[] {
  if (rekor === undefined) return [ceremony.rekors.v1 ?? ceremony.rekors.v2].filter((log) => log !== undefined);
  if (rekor === 'none') return [];
  if (typeof rekor !== 'string') return rekor;
  const log = ceremony.rekors[rekor];
  if (!log) throw new Error(`this world has no Rekor ${rekor}`);
  return [log];
}

const DEFAULT_KINDS: Readonly<Record<'message' | 'envelope', Readonly<Record<'v1' | 'v2', EntryKind>>>> = {
  message: { v1: 'hashedrekord 0.0.1', v2: 'hashedrekord 0.0.2' },
  envelope: { v1: 'dsse 0.0.1', v2: 'dsse 0.0.2' },
};

function record(log: Rekor, at: Date, logged: Logged, options: SigningOptions): LogEntry {
  const { alter = {}, proof = options.version !== '0.1' } = options;
  const kinds = DEFAULT_KINDS[logged.envelope ? 'envelope' : 'message'];
  const body = entryBody(options.entryKind ?? kinds[log.version], logged);
  const entry = log.log({
    body: alter.entry?.(body) ?? body,
    at: options.integratedTime ?? at,
    promise: options.promise ?? log.version === 'v1',
    proof: proof !== false,
    ...(alter.entryText ? { alterText: alter.entryText } : {}),
    ...(alter.promise ? { alterPromise: alter.promise } : {}),
    ...(alter.checkpoint ? { alterCheckpoint: alter.checkpoint } : {}),
  });
  if (proof === 'without-checkpoint') delete entry.inclusionProof?.checkpoint;
  return entry;
}

function stamp(ceremony: Ceremony, at: Date, signature: Buffer, request: TimestampRequest, alter: Alterations): Buffer {
  const authority = request.authority ?? ceremony.timestampAuthority;
  if (!authority) throw new Error('this world has no timestamp authority');
  return authority.stamp(request.over ?? signature, {
    at,
    ...(alter.timestamp ? { alter: alter.timestamp } : {}),
    ...request,
  });
}

/** Gets certificate, log entries and timestamps for a signature and puts them into a bundle. */
function witness(ceremony: Ceremony, keys: KeyPair, content: Content, options: SigningOptions): Evidence {
  const at = wholeSeconds(options.at ?? ceremony.at);
  const { signature, message, envelope } = content;
  const certificates = options.by === 'key' ? undefined : certify(ceremony, keys, options);
  const verifier = { keys, way: wayOf(options), ...(certificates ? { certificate: certificates[0]! } : {}) };
  const logged: Logged = { ...content.logged, verifier, ...options.logged };
  const logs = logsOf(ceremony, options);
  const timeIsLogged = logs.some((log) => log.version === 'v1');
  const requests = options.timestamps ?? (timeIsLogged || !ceremony.timestampAuthority ? [] : [{}]);
  const signed: Signed = {
    keys,
    signature,
    ...(certificates ? { certificates } : {}),
    ...(options.hint === undefined ? {} : { hint: options.hint }),
    ...(message ? { message } : {}),
    ...(envelope ? { envelope } : {}),
    entries: logs.map((log) => record(log, at, logged, options)),
    timestamps: requests.map((request) => stamp(ceremony, at, signature, request, options.alter ?? {})),
  };
  return { ...signed, bundle: assembleBundle(signed, options.version ?? '0.3', options.chain ?? 'leaf') };
}
