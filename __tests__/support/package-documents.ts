/** What npm's registry and PyPI answer, made of forged evidence, and the keys that Sigstore's TUF repository has of npm. */
import { createHash } from 'node:crypto';
import type { Evidence, KeyPair, World } from './sigstore/index.js';

export const NPM_PUBLISH = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';
export const PYPI_PUBLISH = 'https://docs.pypi.org/attestations/publish/v1';

/** As npm calls its keys. */
export const keyIdOf = (keys: KeyPair): string =>
  `SHA256:${createHash('sha256').update(keys.spki).digest('base64').replace(/=+$/, '')}`;

export const sha512Of = (content: string): string => createHash('sha512').update(content).digest('hex');
export const sha256Of = (content: string): string => createHash('sha256').update(content).digest('hex');

export interface RegistryKeyOptions {
  readonly start?: string;
  readonly end?: string;
  readonly usage?: string;
  readonly keyId?: string;
}

/** An entry of `keys.json`. */
export const registryKey = (
  keys: KeyPair,
  {
    start = '2022-12-01T00:00:00.000Z',
    end,
    usage = 'npm:attestations',
    keyId = keyIdOf(keys),
  }: RegistryKeyOptions = {},
): unknown => ({
  keyId,
  keyUsage: usage,
  publicKey: {
    rawBytes: keys.spki.toString('base64'),
    keyDetails: 'PKIX_ECDSA_P256_SHA_256',
    validFor: { start, ...(end !== undefined && { end }) },
  },
});

export const keysDocument = (...keys: readonly unknown[]): string => JSON.stringify({ keys });

export interface PublishOptions {
  readonly name: string;
  readonly version: string;
  readonly content: string;
  readonly keys: KeyPair;
  readonly keyId?: string;
  readonly subject?: string;
  readonly at?: Date;
  /** Further members of the predicate. */
  readonly members?: object;
}

/** The registry's own attestation. */
export function publishAttestation(world: World, options: PublishOptions): Evidence {
  const { name, version, content, keys, keyId = keyIdOf(keys), at } = options;
  const subject = options.subject ?? `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return world.attest([{ name: subject, digest: { sha512: sha512Of(content) } }], {
    by: 'key',
    keys,
    hint: keyId,
    predicateType: NPM_PUBLISH,
    predicate: { name, version, registry: 'https://registry.example', ...options.members },
    ...(at && { at, integratedTime: at }),
  });
}

/** npm's answer for one version. */
export const npmAnswer = (...evidence: readonly Evidence[]): string =>
  JSON.stringify({
    attestations: evidence.map(({ bundle, statement }) => ({ predicateType: statement?.predicateType, bundle })),
  });

/** PyPI's answer for one file (PEP 740). */
export const pypiAnswer = (...evidence: readonly Evidence[]): string =>
  JSON.stringify({
    version: 1,
    attestation_bundles: [
      {
        publisher: { kind: 'GitHub', repository: 'acme/widgets', workflow: 'release.yml', environment: null },
        attestations: evidence.map(({ bundle: { verificationMaterial: material, dsseEnvelope: envelope } }) => ({
          version: 1,
          verification_material: {
            certificate: material.certificate?.rawBytes,
            transparency_entries: material.tlogEntries,
          },
          envelope: { statement: envelope?.payload, signature: envelope?.signatures[0]?.sig },
        })),
      },
    ],
  });
