/** OpenPGP keys and signatures made for a test. */
import * as openpgp from 'openpgp';

export interface TestKey {
  readonly privateKey: openpgp.PrivateKey;
  /** Armored. */
  readonly publicKey: string;
  readonly fingerprint: string;
  /** Of the first subkey, where there is one. */
  readonly subkey?: string;
}

export async function makeKey(options: Partial<openpgp.KeyOptions> = {}): Promise<TestKey> {
  const { privateKey } = await openpgp.generateKey({
    type: 'ecc',
    curve: 'ed25519Legacy',
    userIDs: [{ name: 'Test', email: 'test@example.com' }],
    ...options,
    format: 'object',
  });
  return asTestKey(privateKey);
}

export function asTestKey(privateKey: openpgp.PrivateKey): TestKey {
  const subkey = privateKey.subkeys[0]?.getFingerprint();
  return {
    privateKey,
    publicKey: privateKey.toPublic().armor(),
    fingerprint: privateKey.getFingerprint(),
    ...(subkey !== undefined && { subkey }),
  };
}

export interface SignOptions {
  readonly date?: Date;
  readonly config?: openpgp.PartialConfig;
  /** A text signature, over lines instead of bytes. */
  readonly text?: boolean;
}

/** A detached signature by all keys, in binary. */
export async function signDetached(
  data: Uint8Array,
  keys: TestKey | readonly TestKey[],
  { date, config, text }: SignOptions = {},
): Promise<Uint8Array> {
  const message = text
    ? await openpgp.createMessage({ text: Buffer.from(data).toString('utf8') })
    : await openpgp.createMessage({ binary: data });
  const signature: unknown = await openpgp.sign({
    message: message as openpgp.Message<string>,
    signingKeys: [keys].flat().map(({ privateKey }) => privateKey),
    detached: true,
    format: 'binary',
    ...(date && { date }),
    ...(config && { config }),
  });
  return signature as Uint8Array;
}

export function armor(packets: Uint8Array): string {
  return openpgp.armor(openpgp.enums.armor.signature, packets, undefined, undefined, undefined, undefined);
}

export async function clearsign(text: string, key: TestKey): Promise<string> {
  return openpgp.sign({ message: await openpgp.createCleartextMessage({ text }), signingKeys: key.privateKey });
}
