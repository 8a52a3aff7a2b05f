/** Files whose content is what the signature of another form is over: the signature is moved, and no signer signed such a file. */
import { expect, test } from '@jest/globals';
import { createHash, sign, type KeyObject } from 'node:crypto';
import { truncateSync } from 'node:fs';
import { preAuthEncoding } from '../../src/formats/dsse.js';
import { otherSignedContent } from '../../src/formats/other-signed-content.js';
import { attribute, der } from '../support/cms.js';
import { runGate } from '../support/gate.js';
import {
  bundleJson,
  createWorld,
  DEFAULT_WORKFLOW,
  GITHUB_ISSUER,
  makeKeys,
  signerUri,
} from '../support/sigstore/index.js';
import { simpleSigning } from '../support/registry/publisher.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

const MiB = 1024 * 1024;
const world = createWorld();
const keys = { ec: makeKeys(), ed: makeKeys('Ed25519'), rsa: makeKeys('RSA-2048') };

const typeOf = (oid: string, value: Buffer): Buffer => attribute(oid, value);
const type = typeOf('2a864886f70d010903', der(6, Buffer.from('2a864886f70d010701', 'hex')));
const digest = typeOf('2a864886f70d010904', der(4, createHash('sha256').update('a release').digest()));
const attributes = der(0x31, type, digest);
const envelope = preAuthEncoding('application/vnd.in-toto+json', Buffer.from('{}'));

const TAKEN: readonly (readonly [string, Buffer])[] = [
  ['the encoding of an envelope', envelope],
  ['the encoding of a large envelope', preAuthEncoding('text/plain', Buffer.alloc(2 * MiB, ' '))],
  ['the attributes of a CMS signature', attributes],
  ['the same in another order', der(0x31, digest, type)],
  ['the document of an image', simpleSigning(`sha256:${'0'.repeat(64)}`)],
  ['what an SSH key signs', Buffer.from('SSHSIG\0\0\0\x04file\0\0\0\0')],
];

/** Almost the same, which no other form signs. */
const LIKE: readonly (readonly [string, Buffer])[] = [
  ['a text about envelopes', Buffer.from('DSSEv2 28 is not an encoding\n')],
  ['a large text', Buffer.alloc(2 * MiB, '1')],
  ['a text that begins like a set', Buffer.from('1.2.3\n')],
  ['attributes without a digest', der(0x31, type)],
  ['attributes and more', Buffer.concat([attributes, Buffer.from('\n')])],
  ['a document about an image', Buffer.from('{"critical":{"type":"x"}}')],
  ['a document that is cut off', simpleSigning(`sha256:${'0'.repeat(64)}`).subarray(0, -1)],
  ['the same document in another order', Buffer.from('{"optional":null,"critical":{}}')],
  ['a list of attributes', der(0x30, type, digest)],
  ['nothing', Buffer.alloc(0)],
];

async function judge(w: Workspace, args: readonly string[]) {
  try {
    return await runGate(w, [...args, '--offline']);
  } finally {
    w.remove();
  }
}

const signed = (data: Buffer, { privateKey }: { readonly privateKey: KeyObject }): string =>
  sign(privateKey.asymmetricKeyType === 'ed25519' ? null : 'sha256', data, privateKey).toString('base64');

function byKey(data: Buffer, name: keyof typeof keys) {
  const key = keys[name];
  const w = createWorkspace({ tool: data, 'tool.sig': signed(data, key), 'a.pub': key.pem });
  return judge(w, ['--artifacts', 'tool', '--key', 'a.pub', '--transparency-log', 'none']);
}

function byIdentity(data: Buffer) {
  const evidence = bundleJson(world.sign(data));
  const w = createWorkspace({ tool: data, 'tool.sigstore.json': evidence, 'root.json': world.trustedRootJson });
  const signer = ['--certificate-identity', signerUri(DEFAULT_WORKFLOW), '--certificate-oidc-issuer', GITHUB_ISSUER];
  return judge(w, ['--artifacts', 'tool', ...signer, '--trusted-root', 'root.json']);
}

test.each(TAKEN)('%s is refused as a file, by keys and identities', async (_, data) => {
  for (const name of ['ec', 'ed', 'rsa'] as const) {
    const refused = await byKey(data, name);
    expect([name, refused.verdict, refused.exitCode]).toEqual([name, 'SIGNATURE_INVALID', 1]);
    expect(refused.checks[0]?.message).toMatch(/^tool has the content that the signature of an? .* is over/);
  }
  expect((await byIdentity(data)).verdict).toBe('SIGNATURE_INVALID');
});

test.each(LIKE)('%s passes', async (_, data) => {
  for (const name of ['ec', 'ed', 'rsa'] as const)
    expect([name, (await byKey(data, name)).verdict]).toEqual([name, 'pass']);
  expect((await byIdentity(data)).verdict).toBe('pass');
});

test('also where so many files are checked that its bytes were not kept', async () => {
  const names = Array.from({ length: 65 }, (_, at) => `in/${at}`);
  const zeros = signed(Buffer.alloc(MiB), keys.ec);
  const w = createWorkspace({
    ...Object.fromEntries(names.flatMap((name) => [[name, ''] as const, [`${name}.sig`, zeros] as const])),
    'a.pub': keys.ec.pem,
    'in/x': attributes,
    'in/x.sig': signed(attributes, keys.ec),
    'in/y': Buffer.alloc(MiB, '1'),
    'in/y.sig': signed(Buffer.alloc(MiB, '1'), keys.ec),
  });
  for (const name of names) truncateSync(w.at(name), MiB);
  const { report } = await judge(w, ['--artifacts', 'in/*', '--key', 'a.pub', '--transparency-log', 'none']);
  const failed = report.artifacts.filter(({ checks }: any) => checks.some(({ status }: any) => status !== 'pass'));
  expect(report.artifacts).toHaveLength(67);
  expect(failed.map(({ name }: any) => name)).toEqual(['in/x']);
});

test('a large file is not taken apart', () => {
  const elements = Buffer.concat(Array.from({ length: MiB / 2 }, () => Buffer.from([5, 0])));
  expect(otherSignedContent({ bytes: der(0x31, digest, elements) })).toBeUndefined();
  expect(otherSignedContent({ bytes: der(0x31, digest, elements.subarray(0, MiB / 2)) })).toBe('a CMS signature');
  const document = simpleSigning(`sha256:${'0'.repeat(64)}`).toString();
  expect(otherSignedContent({ bytes: Buffer.from(document.padEnd(MiB)) })).toBe('an image');
  expect(otherSignedContent({ bytes: Buffer.from(document.padEnd(MiB + 1)) })).toBeUndefined();
});

test('of the first bytes alone those are told that are enough', () => {
  const opening = (content: Buffer) => otherSignedContent({ opening: content.toString('latin1', 0, 80) });
  expect(opening(envelope)).toBe('an attestation');
  expect(opening(attributes)).toBeUndefined();
  for (const [, content] of LIKE) expect([opening(content), otherSignedContent({ bytes: content })]).toEqual([undefined, undefined]); // prettier-ignore
});

test('a file that reads like an attestation makes none, as Rekor v1 tells', async () => {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'tool', digest: { sha256: createHash('sha256').update('evil').digest('hex') } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: { buildDefinition: {}, runDetails: {} },
  };
  const payload = Buffer.from(JSON.stringify(statement));
  const payloadType = 'application/vnd.in-toto+json';
  // A job of the accepted signer signs the files of others, and one of them is the encoding of an envelope.
  const file = world.sign(preAuthEncoding(payloadType, payload));
  const signature = { sig: file.signature.toString('base64'), keyid: '' };
  const envelope = { payload: payload.toString('base64'), payloadType, signatures: [signature] };
  const { messageSignature: _, ...rest } = JSON.parse(bundleJson(file));
  const run = (bundle: string) => {
    const w = createWorkspace({ tool: 'evil', 'tool.sigstore.json': bundle, 'root.json': world.trustedRootJson });
    const signer = ['--certificate-identity', signerUri(DEFAULT_WORKFLOW), '--certificate-oidc-issuer', GITHUB_ISSUER];
    return judge(w, ['--artifacts', 'tool', ...signer, '--trusted-root', 'root.json']);
  };
  const refused = await run(JSON.stringify({ ...rest, dsseEnvelope: envelope }));
  expect([refused.verdict, refused.exitCode]).toEqual(['TLOG_INVALID', 1]);
  const attested = world.attest([{ name: 'tool', digest: statement.subject[0]!.digest }]);
  expect((await run(bundleJson(attested))).verdict).toBe('pass');
});
