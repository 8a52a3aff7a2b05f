/** The release that a set-up speaks of, forged: every file under its own name, and what is asked over the network, on loopback. */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { bareEnvelope, logEnvelope } from '../bare-envelope.ts';
import { startGitHub } from '../github-server.ts';
import { minisign, minisignPublic, newKeyId, type MinisignKey } from '../key-forms.ts';
import { startRekor } from '../rekor-server.ts';
import {
  bundleJson,
  cosignBundle,
  detached,
  makeKeys,
  subjectOf,
  type Evidence,
  type KeyPair,
  type LogEntry,
  type SigningOptions,
  type World,
} from '../sigstore/index.ts';
import { createWorkspace, type Workspace } from '../workspace.ts';
import { callOf, GENERATOR, KEY_FILE, type Call } from './call.ts';
import { artifactOf, fill, nameOf, option, repositoryOf, valueOf, VERSION, type SetUp } from './setup.ts';

/** How a release differs from an honest one. */
export type Twin = 'honest' | 'other bytes' | 'another signer' | 'no evidence';

export const TWINS: readonly Exclude<Twin, 'honest'>[] = ['other bytes', 'another signer', 'no evidence'];

export interface ForgedRelease {
  readonly workspace: Workspace;
  /** Arguments of `verify`. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Inputs that only say where this release's trust and log are. */
  readonly network: Call;
  /** The public key as an input, where the set-up is by key. */
  readonly key?: string;
  close(): Promise<void>;
}

const CONTENT = Buffer.from('the tool\n');
const REF = `refs/tags/${VERSION}`;
const SHA = 'b'.repeat(40);

/** What of the evidence lies where. */
interface Laid {
  readonly files: Readonly<Record<string, string | Buffer>>;
  /** Evidence whose entry lies only in the log. */
  readonly logged?: readonly LogEntry[];
  /** What GitHub keeps. */
  readonly kept?: Evidence;
  /** The key as the set-up names it. */
  readonly key?: string;
}

export async function forge(setUp: SetUp, world: World, twin: Twin = 'honest'): Promise<ForgedRelease> {
  const artifact = artifactOf(setUp);
  const list = `${createHash('sha256').update(CONTENT).digest('hex')}  ${artifact}\n`;
  const signed = setUp.where === 'asset' ? CONTENT : Buffer.from(list);
  const laid = lay(setUp, signed, { world, stranger: twin === 'another signer' });
  const kept = twin === 'no evidence' ? undefined : laid.kept;
  const files = {
    ...(twin === 'no evidence' ? onlyKeys(laid.files) : laid.files),
    ...(setUp.where === 'checksum' && { [setUp.target]: list }),
    [artifact]: twin === 'other bytes' ? Buffer.from('malware!\n') : CONTENT,
    'trusted_root.json': world.trustedRootJson,
  };
  const log = await startRekor();
  log.hold(...(laid.logged ?? []));
  const digest = `sha256:${createHash('sha256').update(signed).digest('hex')}`;
  const github = await startGitHub({
    attestations: kept ? [{ digest, repository: repositoryOf(setUp), bundle: kept.bundle }] : [],
  });
  const workspace = createWorkspace(files);
  const network: Call = {
    'trusted-root': 'trusted_root.json',
    ...(laid.logged && { 'rekor-url': log.url }),
    ...(!laid.logged && !laid.kept && { offline: true }),
  };
  return {
    workspace,
    args: ['verify', ...argumentsOf({ ...callOf(setUp, laid.key), ...network })],
    env: { GITHUB_API_URL: github.api, GH_TOKEN: 'secret' },
    network,
    ...(laid.key !== undefined && { key: laid.key }),
    async close() {
      workspace.remove();
      await Promise.all([log.close(), github.close()]);
    },
  };
}

export const argumentsOf = (call: Call): readonly string[] =>
  Object.entries(call).flatMap(([name, value]) =>
    value === true ? [`--${name}`] : value.split('\n').map((line) => `--${name}=${line}`),
  );

const onlyKeys = (files: Laid['files']): Laid['files'] =>
  Object.fromEntries(Object.entries(files).filter(([name]) => name === KEY_FILE));

interface By {
  readonly world: World;
  /** True where the wrong one signs. */
  readonly stranger: boolean;
}

function lay(setUp: SetUp, signed: Buffer, by: By): Laid {
  switch (setUp.kind) {
    case 'github_artifact_attestations':
      return { files: {}, kept: attestation(setUp, signed, by) };
    case 'slsa_provenance':
      return provenance(setUp, signed, by);
    case 'minisign':
      return minisigned(setUp, signed, by);
    case 'cosign':
      return cosigned(setUp, signed, by);
  }
}

function attestation(setUp: SetUp, signed: Buffer, { world, stranger }: By): Evidence {
  const { verbatim, target } = setUp;
  const signer = (verbatim.signer_workflow ?? verbatim['signer-workflow'])?.replaceAll('\\.', '.');
  return world.attest([subjectOf(target, signed)], {
    ...runOf(stranger ? 'evil/fork' : repositoryOf(setUp), stranger ? undefined : signer),
    ...(verbatim.predicate_type !== undefined && { predicateType: verbatim.predicate_type, predicate: {} }),
  });
}

/** A run of `repository` in which `signer` (`owner/repo/path`) signs: the workflow itself, or one that it calls. */
function runOf(repository: string, signer = `${repository}/.github/workflows/release.yml`): SigningOptions {
  const [owner = '', name = '', ...path] = signer.split('/');
  const workflow = path.join('/');
  const reusable = { repository: `${owner}/${name}`, workflow, ref: REF, sha: SHA };
  const isOwn = reusable.repository === repository;
  return { workflow: { repository, ref: REF, ...(isOwn ? { workflow } : { reusable }) } };
}

function provenance(setUp: SetUp, signed: Buffer, { world, stranger }: By): Laid {
  const name = nameOf(setUp.verbatim.asset ?? '', setUp.target);
  const repository = stranger ? 'evil/fork' : repositoryOf(setUp);
  const evidence = world.attest([subjectOf(setUp.target, signed), subjectOf('other.txt', 'other')], {
    ...runOf(repository, GENERATOR),
    predicateType: 'https://slsa.dev/provenance/v0.2',
    predicate: {
      builder: { id: `https://github.com/${GENERATOR}@${REF}` },
      buildType: 'https://github.com/slsa-framework/slsa-github-generator/generic@v1',
    },
  });
  const text = bareEnvelope(evidence);
  return { files: { [name]: text }, logged: [logEnvelope(world, evidence, text, 'intoto 0.0.1')] };
}

function minisigned({ verbatim, target }: SetUp, signed: Buffer, { stranger }: By): Laid {
  const [key, other] = [minisignKey(), minisignKey()];
  const signature = minisign(signed, stranger ? other : key, { prehashed: true, comment: `file:${target}` });
  // The set-up gives the key as its one line.
  const line = minisignPublic(key).split('\n')[1] ?? '';
  return { files: { [nameOf(verbatim.asset ?? verbatim.url ?? '', target)]: signature }, key: line };
}

const minisignKey = (): MinisignKey => ({ ...generateKeyPairSync('ed25519'), id: newKeyId() });

function cosigned(setUp: SetUp, signed: Buffer, { world, stranger }: By): Laid {
  const { verbatim, target } = setUp;
  const byKey = verbatim.key !== undefined || valueOf(verbatim, 'key') !== undefined;
  const keys = makeKeys();
  const options = byKey ? keyed(stranger ? makeKeys() : keys) : certified(setUp, stranger);
  const withoutLog = option(verbatim, 'insecure-ignore-tlog') !== undefined;
  const evidence = world.sign(signed, { ...options, ...(withoutLog && { rekor: 'none', timestamps: [] }) });
  const key = byKey ? { [KEY_FILE]: keys.pem } : {};
  if (verbatim.bundle) {
    const name = nameOf(verbatim.bundle, target);
    // `.bundle` and `.sig` are from the time of cosign 2, which wrote its own JSON.
    const text = /\.(?:bundle|sig)$/.test(name) ? JSON.stringify(cosignBundle(evidence)) : bundleJson(evidence);
    return { files: { ...key, [name]: text } };
  }
  const { sig, pem } = detached(evidence);
  const signature = nameOf(verbatim.signature ?? valueOf(verbatim, 'signature') ?? '', target);
  const certificate = valueOf(verbatim, 'certificate');
  return {
    files: {
      ...key,
      [signature]: sig,
      // cosign wraps the certificate in base64.
      ...(certificate !== undefined && { [nameOf(certificate, target)]: Buffer.from(pem).toString('base64') }),
    },
    ...(!withoutLog && { logged: evidence.entries }),
  };
}

const keyed = (keys: KeyPair): SigningOptions => ({ by: 'key', keys });

function certified({ verbatim, target }: SetUp, stranger: boolean): SigningOptions {
  const exact = valueOf(verbatim, 'certificate-identity');
  const pattern = valueOf(verbatim, 'certificate-identity-regexp');
  const honest = exact === undefined ? matchOf(fill(pattern ?? '', target)) : fill(exact, target);
  const identity = stranger ? honest.replace(/(?<=github\.com\/)[^/]+|^[^/:]+(?=@)/, 'evil') : honest;
  return {
    issuer: valueOf(verbatim, 'certificate-oidc-issuer') ?? '',
    ...(identity.startsWith('https://') ? { identity } : { identity: { email: identity }, workflow: null }),
  };
}

/** A name that a pattern of the kind that projects write matches. */
function matchOf(pattern: string): string {
  const text = pattern
    .replace(/^\^|\$$/g, '')
    .replace(/\\Q(.*?)\\E/g, '$1')
    .replace('.+\\.ya?ml', 'release.yml')
    .replaceAll('\\.', '.')
    .replace(/@(?:\.[*+])?$/, `@${REF}`)
    .replace(/@refs\/tags\/$/, `@${REF}`);
  return text.includes('@') ? text : `${text}/tool/.github/workflows/release.yml@${REF}`;
}
