/** What the certificates of the policy tell of a recalled key: in an audit too, and gathered once for a run. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { fingerprintsOf } from '../../src/formats/public-key-spellings.ts';
import { askRecalls } from '../../src/gate/recalls/recalls.ts';
import type { Policy, Signer } from '../../src/model/policy.ts';
import { parseOpenPgpKeys, signersOf } from '../../src/policy/signers/openpgp-keys.ts';
import { mint } from '../../src/verify/mint.ts';
import { reportArtifact } from '../../src/verify/verdict.ts';
import { runGate } from '../support/gate.ts';
import { ed25519Of, publicKeyOf } from '../support/openpgp-forms.ts';
import { makeKey, type TestKey } from '../support/openpgp.ts';
import { aged, bundleOf, contextFor, listOf, NAME, policyFor, recaller } from '../support/recalls.ts';
import { Publisher, simpleSigning } from '../support/registry/publisher.ts';
import { startRegistry, type TestRegistry } from '../support/registry/server.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

let workspace: Workspace | undefined;
afterEach(() => {
  workspace?.remove();
  workspace = undefined;
});

const pem = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();
const AGO = (): Date => new Date(Date.now() - 60_000);
const lister = generateKeyPairSync('ed25519');

describe('an audit', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await startRegistry({});
  });
  afterAll(async () => {
    await registry.close();
  });

  /** Asks about an image that is signed by the key in PEM, with the certificate in another rule of the policy. */
  async function auditOf(key: TestKey, certificate: TestKey, revoked: string): Promise<string> {
    const own = ed25519Of(key);
    const publisher = new Publisher(registry.host, 'acme/app');
    const image = await publisher.image('1.0');
    const payload = simpleSigning(image.digest);
    const signature = sign(null, payload, own.privateKey).toString('base64');
    const mediaType = 'application/vnd.dev.cosign.simplesigning.v1+json';
    const annotations = { 'dev.cosignproject.cosign/signature': signature };
    await publisher.cosignTag(image.digest, 'sig', [{ mediaType, bytes: payload, annotations }]);
    const list = Buffer.from(JSON.stringify({ schemaVersion: 1, revoked: [{ identity: revoked, reason: 'stolen' }] }));
    workspace?.remove();
    workspace = createWorkspace({
      'policy.yml': `version: 1
signers:
  pgp: { openpgp: pgp.asc }
  pem: { key: key.pem, transparency-log: none }
  lister: { key: lister.pem, transparency-log: none }
rules:
  - { name: tool, artifacts: [tool], signature: '{path}.asc', require: [{ signature: { by: [pgp] } }] }
  - { name: images, deployed: true, require: [{ signature: { by: [pem] } }] }
revocations: { list: revoked.json, signed-by: [lister] }
`,
      deployed: `${publisher.name}@${image.digest}\n`,
      'pgp.asc': certificate.publicKey,
      'key.pem': pem(own.publicKey),
      'lister.pem': pem(lister.publicKey),
      'revoked.json': list,
      'revoked.json.sig': sign(null, list, lister.privateKey).toString('base64'),
    });
    const args = ['--policy', 'policy.yml', '--mode', 'audit', '--deployed', 'deployed'];
    return (await runGate(workspace, args)).verdict;
  }

  test('finds an image whose key in PEM is recalled by the fingerprint of its certificate', async () => {
    const [key, other] = [await makeKey({ date: AGO() }), await makeKey({ date: AGO() })];
    expect(await auditOf(key, key, key.fingerprint)).toBe('REVOKED');
    expect(await auditOf(key, key, other.fingerprint)).toBe('pass');
    // Without the certificate nothing tells that the fingerprint is of this key.
    expect(await auditOf(key, other, key.fingerprint)).toBe('pass');
    expect(await auditOf(key, other, other.fingerprint)).toBe('pass');
  });
});

/** The certificate of a key, which counts how often its keys are asked for, in a signer that counts how often it is looked at. */
async function countedSigner(key: TestKey): Promise<{ readonly signer: Signer; readonly asked: () => number[] }> {
  const read = await parseOpenPgpKeys(Buffer.from(key.publicKey));
  const [certificate] = 'certificates' in read ? read.certificates : [];
  const [signer] = certificate ? signersOf([{ file: 'pgp.asc', certificate }], []) : [];
  if (!certificate || !signer) throw new Error('no certificate');
  let [keys, looks] = [0, 0];
  const getKeys = certificate.getKeys.bind(certificate);
  certificate.getKeys = (...given) => {
    keys++;
    return getKeys(...given);
  };
  Object.defineProperty(signer, 'certificate', {
    get: () => {
      looks++;
      return certificate;
    },
  });
  return { signer, asked: () => [keys, looks] };
}

test('certificates of the policy are gone through once in a run, however many artifacts are asked about', async () => {
  const key = await makeKey({ date: AGO() });
  const list = listOf([{ identity: key.fingerprint, reason: 'stolen' }]);
  const place = (workspace = aged({ [NAME]: list, [`${NAME}.bundle`]: bundleOf(list) }));
  const looksFor = async (artifacts: number) => {
    const [own, lists] = [await countedSigner(key), await countedSigner(await makeKey({ date: AGO() }))];
    const requirement = {
      kind: 'signature',
      by: { threshold: 1, of: [own.signer] },
      predicateTypes: [],
      requireTimestamp: false,
    };
    const policy = {
      rules: [{ require: [requirement] }],
      imageRules: [],
      exceptions: [],
      trust: { offline: true },
      revocations: policyFor({ kind: 'file', path: NAME }, { cache: undefined as never }),
    } as unknown as Policy;
    const judged = Array.from({ length: artifacts }, (_, index) => {
      const by = index % 2 === 0 ? publicKeyOf(key) : lister.publicKey;
      const facts = { kind: 'message', file: 'x.sig', times: [], keyFingerprints: fingerprintsOf(by) } as const;
      const check = { check: 'signature', status: 'pass', proof: mint(facts), others: [] } as const;
      const stated = { versions: ['1'], variants: [], archs: [] };
      return { report: reportArtifact({ kind: 'file', name: `tool-${index}` }, {}, [check]), stated };
    });
    const told = await askRecalls(judged, policy, [recaller, lists.signer], contextFor(place));
    expect(told.artifacts.slice(0, 2).map(({ result }) => result)).toEqual(['fail', 'pass']);
    return { own: own.asked(), keysOfLists: lists.asked()[0] };
  };
  const few = await looksFor(2);
  expect(few).toMatchObject({ own: [1, expect.any(Number)], keysOfLists: 1 });
  expect(await looksFor(200)).toEqual(few);
});
