/** Pushes images and everything that signs them, in the forms that the tools of the last years write. */
import { digestOf, INDEX, MANIFEST } from './server.ts';
import { leafPem, rekorBundle, type Evidence, type ResourceDescriptor } from '../sigstore/index.ts';

export const COSIGN_SIGN = 'https://sigstore.dev/cosign/sign/v1';
export const SPDX = 'https://spdx.dev/Document';
export const CYCLONEDX = 'https://cyclonedx.org/bom';
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const EMPTY = 'application/vnd.oci.empty.v1+json';

export interface Pushed {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

export interface Layer {
  readonly mediaType: string;
  readonly bytes: Buffer;
  readonly annotations?: Readonly<Record<string, string>>;
}

export const subjectOfDigest = (digest: string): ResourceDescriptor => ({ digest: { sha256: digest.slice(7) } });

/** cosign's document for an image (specs/SIGNATURE_SPEC.md). */
export const simpleSigning = (digest: string, change: Record<string, unknown> = {}): Buffer =>
  Buffer.from(
    JSON.stringify({
      critical: {
        identity: { 'docker-reference': 'registry.test/acme/widgets' },
        image: { 'docker-manifest-digest': digest },
        type: 'cosign container image signature',
        ...change,
      },
      optional: { env: 'prod' },
    }),
  );

/** The layer of a `.sig` image. */
export function signatureLayer(payload: Buffer, evidence: Evidence, notes: Record<string, string> = {}): Layer {
  const [entry] = evidence.entries;
  return {
    mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json',
    bytes: payload,
    annotations: {
      'dev.cosignproject.cosign/signature': evidence.signature.toString('base64'),
      ...(evidence.certificates ? { 'dev.sigstore.cosign/certificate': leafPem(evidence) } : {}),
      ...(entry ? { 'dev.sigstore.cosign/bundle': JSON.stringify(rekorBundle(entry)) } : {}),
      ...notes,
    },
  };
}

/** The layer of an `.att` image. */
export function attestationLayer(evidence: Evidence, notes: Record<string, string> = {}): Layer {
  const [entry] = evidence.entries;
  return {
    mediaType: 'application/vnd.dsse.envelope.v1+json',
    bytes: Buffer.from(JSON.stringify(evidence.bundle.dsseEnvelope)),
    annotations: {
      'dev.cosignproject.cosign/signature': '',
      ...(evidence.certificates ? { 'dev.sigstore.cosign/certificate': leafPem(evidence) } : {}),
      ...(entry ? { 'dev.sigstore.cosign/bundle': JSON.stringify(rekorBundle(entry)) } : {}),
      ...notes,
    },
  };
}

/** A repository to push to, with plain HTTP as every client speaks it. */
export class Publisher {
  readonly #base: string;
  readonly #headers: Record<string, string>;

  readonly host: string;
  readonly repository: string;

  constructor(host: string, repository: string, credentials?: string) {
    this.host = host;
    this.repository = repository;
    this.#base = `http://${host}/v2/${repository}`;
    this.#headers = credentials ? { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` } : {};
  }

  get name(): string {
    return `${this.host}/${this.repository}`;
  }

  async blob(bytes: Buffer, mediaType: string): Promise<Pushed> {
    const digest = digestOf(bytes);
    const begun = await fetch(`${this.#base}/blobs/uploads/`, { method: 'POST', headers: this.#headers });
    if (begun.status !== 202) throw new Error(`upload was not begun: ${begun.status} ${await begun.text()}`);
    const url = new URL(begun.headers.get('location')!, this.#base);
    url.searchParams.set('digest', digest);
    const headers = { ...this.#headers, 'content-type': 'application/octet-stream' };
    const ended = await fetch(url, { method: 'PUT', body: new Uint8Array(bytes), headers });
    if (ended.status !== 201) throw new Error(`blob was not stored: ${ended.status} ${await ended.text()}`);
    return { mediaType, digest, size: bytes.length };
  }

  /** @param tag absent: by its digest alone */
  async manifest(manifest: unknown, tag?: string, mediaType = MANIFEST): Promise<Pushed> {
    const bytes = Buffer.from(JSON.stringify(manifest));
    const digest = digestOf(bytes);
    const headers = { ...this.#headers, 'content-type': mediaType };
    const put = await fetch(`${this.#base}/manifests/${tag ?? digest}`, { method: 'PUT', body: bytes, headers });
    if (put.status !== 201) throw new Error(`manifest was not stored: ${put.status} ${await put.text()}`);
    return { mediaType, digest, size: bytes.length };
  }

  async image(
    tag?: string,
    content = 'an image',
    mediaType = 'application/vnd.oci.image.config.v1+json',
  ): Promise<Pushed> {
    const config = await this.blob(
      Buffer.from(JSON.stringify({ architecture: 'amd64', os: 'linux', content })),
      mediaType,
    );
    const layer = await this.blob(Buffer.from(content), 'application/vnd.oci.image.layer.v1.tar');
    return this.manifest({ schemaVersion: 2, mediaType: MANIFEST, config, layers: [layer] }, tag);
  }

  async index(tag: string | undefined, entries: readonly unknown[]): Promise<Pushed> {
    return this.manifest({ schemaVersion: 2, mediaType: INDEX, manifests: entries }, tag, INDEX);
  }

  async #layers(layers: readonly Layer[]): Promise<unknown[]> {
    const pushed: unknown[] = [];
    for (const { mediaType, bytes, annotations } of layers) {
      pushed.push({ ...(await this.blob(bytes, mediaType)), ...(annotations ? { annotations } : {}) });
    }
    return pushed;
  }

  /** `sha256-HEX.sig`, `.att` or `.sbom` of an image. */
  async cosignTag(digest: string, suffix: 'sig' | 'att' | 'sbom', layers: readonly Layer[]): Promise<Pushed> {
    const config = await this.blob(Buffer.from('{}'), 'application/vnd.oci.image.config.v1+json');
    const manifest = { schemaVersion: 2, mediaType: MANIFEST, config, layers: await this.#layers(layers) };
    return this.manifest(manifest, `${digest.replace(':', '-')}.${suffix}`);
  }

  /** A referrer; with `list` the fallback tag names it too, in the careless way of older clients. */
  async referrer(
    subject: Pushed,
    layers: readonly Layer[],
    {
      list = true,
      artifactType = layers[0]?.mediaType ?? '',
      under = subject,
    }: {
      list?: boolean;
      artifactType?: string;
      /** The image under whose fallback tag it is listed. */
      under?: Pushed;
    } = {},
  ): Promise<Pushed> {
    const config = await this.blob(Buffer.from('{}'), EMPTY);
    const { mediaType, digest, size } = subject;
    const pushed = await this.manifest({
      schemaVersion: 2,
      mediaType: MANIFEST,
      artifactType,
      config,
      layers: await this.#layers(layers),
      subject: { mediaType, digest, size },
    });
    if (list) await this.#list(under.digest, pushed);
    return pushed;
  }

  async #list(digest: string, pushed: Pushed): Promise<void> {
    const tag = digest.replace(':', '-');
    const headers = { ...this.#headers, accept: INDEX };
    const known = await fetch(`${this.#base}/manifests/${tag}`, { headers });
    const manifests = known.status === 200 ? ((await known.json()) as { manifests: unknown[] }).manifests : [];
    await this.index(tag, [...manifests, { ...pushed, artifactType: EMPTY }]);
  }

  /** A Sigstore bundle as a referrer: cosign 3 and actions/attest. */
  async bundle(subject: Pushed, evidence: Evidence, options: { list?: boolean; under?: Pushed } = {}): Promise<Pushed> {
    return this.referrer(
      subject,
      [{ mediaType: BUNDLE, bytes: Buffer.from(JSON.stringify(evidence.bundle)) }],
      options,
    );
  }
}
