/** A recall of a key means it in each of its forms, and a key in another form is no second signer of a revocation list. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import type { KeyOptions } from 'openpgp';
import type { SignatureProof } from '../../src/core/model.ts';
import { fingerprintsOf } from '../../src/formats/public-key-spellings.ts';
import { sha256Hex } from '../../src/formats/sha256.ts';
import { parseOpenPgpKeys, signersOf } from '../../src/policy/signers/openpgp-keys.ts';
import { artifactSignerConflict, listSignerConflict } from '../../src/verify/recalls/revocation-signers.ts';
import { runGate } from '../support/gate.ts';
import { sshBlob } from '../support/key-forms.ts';
import { armor, makeKey, signDetached, type TestKey } from '../support/openpgp.ts';
import { ed25519Of, publicKeyOf } from '../support/openpgp-forms.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const DATA = Buffer.from('the tool\n');

let workspace: Workspace | undefined;
afterEach(() => {
  workspace?.remove();
  workspace = undefined;
});

const pem = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();
const der = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' });
const ALGORITHMS: Readonly<Record<string, string>> = { rsa: 'rsa-sha2-256', ed25519: 'ssh-ed25519' };
const sshOf = (publicKey: KeyObject): Buffer => {
  const curve = publicKey.asymmetricKeyDetails?.namedCurve === 'secp384r1' ? 'nistp384' : 'nistp256';
  const algorithm = ALGORITHMS[publicKey.asymmetricKeyType ?? ''] ?? `ecdsa-sha2-${curve}`;
  return sshBlob({ publicKey, privateKey: publicKey, algorithm });
};
const AGO = (): Date => new Date(Date.now() - 60_000);
const lister = generateKeyPairSync('ed25519');

interface Scene {
  readonly signers: Readonly<Record<string, string>>;
  /** Who may sign the artifact. */
  readonly by: string;
  /** Who may sign the list. */
  readonly lists?: string;
  readonly revoked?: readonly string[];
  readonly signList?: (list: Buffer) => Promise<Readonly<Record<string, string>>>;
  readonly files: Readonly<Record<string, string | Buffer>>;
}

const byLister = (list: Buffer) =>
  Promise.resolve({ 'revoked.json.sig': sign(null, list, lister.privateKey).toString('base64') });

async function verdictOf({ signers, by, lists = 'lister', revoked = [], signList = byLister, files }: Scene) {
  workspace?.remove();
  const entries = revoked.map((identity) => ({ identity, reason: 'stolen' }));
  const list = Buffer.from(JSON.stringify({ schemaVersion: 1, revoked: entries }));
  const lines = Object.entries({ ...signers, lister: '{ key: lister.pem, transparency-log: none }' });
  const policy = `version: 1
signers:
${lines.map(([name, one]) => `  ${name}: ${one}\n`).join('')}rules:
  - { name: tool, artifacts: [tool], signature: ['{path}.asc', '{path}.sig'], require: [{ signature: { by: ${by} } }] }
revocations: { list: revoked.json, signed-by: [${lists}] }
`;
  workspace = createWorkspace({
    tool: DATA,
    'policy.yml': policy,
    'lister.pem': pem(lister.publicKey),
    'revoked.json': list,
    ...(await signList(list)),
    ...files,
  });
  return (await runGate(workspace, ['--policy', 'policy.yml', '--offline'])).verdict;
}

const PGP = '{ openpgp: pgp.asc }';
const PEM = '{ key: key.pem, transparency-log: none }';

describe.each<[string, Partial<KeyOptions>]>([
  ['Ed25519 by its old number', {}],
  ['Ed25519', { type: 'curve25519', curve: undefined as never }],
  ['P-256', { type: 'ecc', curve: 'nistP256' }],
  ['P-384', { type: 'ecc', curve: 'nistP384' }],
  ['RSA', { type: 'rsa', rsaBits: 2048, curve: undefined as never }],
])('a signature by an OpenPGP key, %s', (_kind, options) => {
  test('is recalled by what the key is called in PEM and in SSH, and not by what another one is called', async () => {
    const [key, other] = [await makeKey({ date: AGO(), ...options }), await makeKey({ date: AGO(), ...options })];
    const files = { 'pgp.asc': key.publicKey, 'tool.asc': armor(await signDetached(DATA, key)) };
    const asked = (revoked: string) => verdictOf({ signers: { pgp: PGP }, by: '[pgp]', revoked: [revoked], files });
    const [mine, theirs] = [publicKeyOf(key), publicKeyOf(other)];
    for (const form of [der, sshOf]) {
      expect(await asked(sha256Hex(form(mine)))).toBe('REVOKED');
      expect(await asked(sha256Hex(form(theirs)))).toBe('pass');
    }
  });
});

describe('a signature by a key in PEM', () => {
  const scene = async (): Promise<{ readonly key: TestKey; readonly scene: Scene }> => {
    const key = await makeKey({ date: AGO() });
    const own = ed25519Of(key);
    const files = {
      'pgp.asc': key.publicKey,
      'key.pem': pem(own.publicKey),
      'tool.sig': sign(null, DATA, own.privateKey).toString('base64'),
    };
    return { key, scene: { signers: { pgp: PGP, pem: PEM }, by: '[pem, pgp]', files } };
  };

  test('is recalled by the fingerprint of the same key in a certificate of the policy', async () => {
    const { key, scene: held } = await scene();
    expect(await verdictOf(held)).toBe('pass');
    expect(await verdictOf({ ...held, revoked: [key.fingerprint] })).toBe('REVOKED');
    expect(await verdictOf({ ...held, revoked: [(await makeKey()).fingerprint] })).toBe('pass');
  });

  test('is recalled by what the key is called in SSH', async () => {
    const { key, scene: held } = await scene();
    const alone = { ...held, signers: { pem: PEM }, by: '[pem]' };
    expect(await verdictOf({ ...alone, revoked: [sha256Hex(sshOf(publicKeyOf(key)))] })).toBe('REVOKED');
    expect(await verdictOf({ ...alone, revoked: [sha256Hex(sshOf(lister.publicKey))] })).toBe('pass');
  });
});

describe('who signs artifacts may not sign the list', () => {
  const pgpList = (key: TestKey) => async (list: Buffer) => ({
    'revoked.json.asc': armor(await signDetached(list, key)),
  });

  test('in OpenPGP by the key that signs artifacts in PEM', async () => {
    const [key, other] = [await makeKey({ date: AGO() }), await makeKey({ date: AGO() })];
    const own = ed25519Of(key);
    const files = { 'key.pem': pem(own.publicKey), 'tool.sig': sign(null, DATA, own.privateKey).toString('base64') };
    const listedBy = (one: TestKey) =>
      verdictOf({
        signers: { pgp: PGP, pem: PEM },
        by: '[pem]',
        lists: 'pgp',
        signList: pgpList(one),
        files: { ...files, 'pgp.asc': one.publicKey },
      });
    expect(await listedBy(other)).toBe('pass');
    expect(await listedBy(key)).toBe('CONFIG_INVALID');
  });

  test('in PEM by the key that signs artifacts in OpenPGP', async () => {
    const [key, other] = [await makeKey({ date: AGO() }), await makeKey({ date: AGO() })];
    const files = { 'pgp.asc': key.publicKey, 'tool.asc': armor(await signDetached(DATA, key)) };
    const listedBy = (one: TestKey) => {
      const { publicKey, privateKey } = ed25519Of(one);
      return verdictOf({
        signers: { pgp: PGP, pem: PEM },
        by: '[pgp]',
        lists: 'pem',
        signList: (list) => Promise.resolve({ 'revoked.json.sig': sign(null, list, privateKey).toString('base64') }),
        files: { ...files, 'key.pem': pem(publicKey) },
      });
    };
    expect(await listedBy(other)).toBe('pass');
    expect(await listedBy(key)).toBe('CONFIG_INVALID');
  });

  test('also where a keyserver gives the key only after the policy was read', async () => {
    const [key, other] = [await makeKey({ date: AGO() }), await makeKey({ date: AGO() })];
    const read = await parseOpenPgpKeys(Buffer.from(key.publicKey));
    if (!('certificates' in read)) throw new Error(read.message);
    const openpgp = signersOf(
      read.certificates.map((certificate) => ({ file: 'pgp.asc', certificate })),
      [],
    );
    const proofBy = (one: TestKey): SignatureProof => ({
      kind: 'message',
      file: 'x.sig',
      times: [],
      keyFingerprints: fingerprintsOf(publicKeyOf(one)),
    });
    expect(listSignerConflict(proofBy(key), openpgp)?.code).toBe('REVOCATIONS_UNTRUSTED');
    expect(artifactSignerConflict('x', proofBy(key), openpgp)?.code).toBe('IDENTITY_MISMATCH');
    expect(listSignerConflict(proofBy(other), openpgp)).toBeUndefined();
    expect(artifactSignerConflict('x', proofBy(other), openpgp)).toBeUndefined();
  });
});
