/** A certificate transparency log: it promises to include a certificate and signs that promise (RFC 6962, section 3.2). */
import { base64, defaultPeriod, periodJson, type Json, type ListingOptions } from './authority.ts';
import { digestOf, keyDetails, makeKeys, signBytes, type KeyPair, type KeyType } from './keys.ts';

export interface CtLogOptions extends ListingOptions {
  readonly baseUrl?: string;
  readonly keyType?: KeyType;
}

/** The promise's fields before it is signed. */
export interface Sct {
  readonly version: number;
  readonly logId: Buffer;
  readonly timestamp: Date;
  readonly extensions: Buffer;
  /** SHA-256 of the key that issued the certificate. */
  readonly issuerKeyHash: Buffer;
  /** The certificate without the extension that will hold this promise. */
  readonly preCertificate: Buffer;
}

const uint = (value: number, width: number): Buffer => {
  const bytes = Buffer.alloc(width);
  bytes.writeUIntBE(value, 0, width);
  return bytes;
};

/** Bytes behind their length, as TLS encodes vectors. */
const vector = (content: Buffer, width: number): Buffer => Buffer.concat([uint(content.length, width), content]);

const SHA256 = 4;
const SIGNATURE_ALGORITHMS = { RSA: 1, EC: 3 };

export class CtLog {
  readonly keys: KeyPair;
  readonly logId: Buffer;
  readonly listed: boolean;
  readonly #json: Json;

  constructor(host: string, at: Date, options: CtLogOptions = {}) {
    this.keys = makeKeys(options.keyType, `ct ${host}`);
    this.logId = digestOf('sha256', this.keys.spki);
    this.listed = options.listed ?? true;
    this.#json = {
      baseUrl: options.baseUrl ?? `https://${host}`,
      hashAlgorithm: 'SHA2_256',
      publicKey: {
        rawBytes: base64(this.keys.spki),
        // logs sign with SHA-256 whatever their key
        keyDetails: keyDetails(this.keys.type, { hash: 'sha256' }),
        ...periodJson(defaultPeriod(at, options)),
      },
      logId: { keyId: base64(this.logId) },
    };
  }

  trustedRootEntry(): Json {
    return this.#json;
  }

  /** Signs the promise and returns it as it stands in a certificate's list. */
  sign(sct: Sct): Buffer {
    const timestamp = Buffer.alloc(8);
    timestamp.writeBigUInt64BE(BigInt(sct.timestamp.getTime()));
    const version = uint(sct.version, 1);
    const extensions = vector(sct.extensions, 2);
    const certificateTimestamp = uint(0, 1);
    const preCertificateEntry = uint(1, 2);
    const signed = [
      version,
      certificateTimestamp,
      timestamp,
      preCertificateEntry,
      sct.issuerKeyHash,
      vector(sct.preCertificate, 3),
      extensions,
    ];
    const signature = signBytes(Buffer.concat(signed), this.keys, { hash: 'sha256' });
    const algorithm = Buffer.from([SHA256, SIGNATURE_ALGORITHMS[this.keys.type.startsWith('RSA') ? 'RSA' : 'EC']]);
    return Buffer.concat([version, sct.logId, timestamp, extensions, algorithm, vector(signature, 2)]);
  }
}

/** The list as a certificate's extension carries it, inside one more OCTET STRING. */
export const sctList = (scts: readonly Buffer[]): Buffer => vector(Buffer.concat(scts.map((sct) => vector(sct, 2))), 2);
