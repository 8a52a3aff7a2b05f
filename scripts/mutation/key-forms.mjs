// Evidence in forms of its own: minisign, signify, SSH, OpenPGP, signed tags, and signatures of images.
import { generateKeyPairSync } from 'node:crypto';
import { parseOpenPgpKeys, signersOf } from '../../lib/policy/signers/openpgp-keys.js';
import { ARTIFACT, OTHER } from './artifacts.mjs';
import { openPgpKey, openPgpSign } from './openpgp-packets.mjs';

const SECONDS = 1_763_640_000;

/** @param writers `__tests__/support/key-forms.ts`, imported after `makeDeterministic` */
export async function keyForms({ minisign, newKeyId, sshBlob, sshSign }, demand) {
  const forms = [];
  const add = (name, read, write, own, other, signer) =>
    forms.push({
      name,
      read,
      file: Buffer.from(write(ARTIFACT, own)),
      donors: [Buffer.from(write(OTHER, own)), Buffer.from(write(ARTIFACT, other))],
      artifact: ARTIFACT,
      requirement: demand(signer),
      roots: [],
      transparency: 'none',
    });
  const holder = (key, format) => ({
    kind: 'key',
    name: 'key',
    file: 'key.pub',
    key: key.publicKey,
    format,
    transparencyLog: 'none',
  });

  const [own, other] = [0, 1].map(() => ({ ...generateKeyPairSync('ed25519'), id: newKeyId() }));
  const byTool = (tool) => holder(own, { kind: 'minisign', keyId: own.id, tool });
  for (const [name, tool, options] of [
    ['minisign, prehashed', 'minisign', { prehashed: true, comment: 'file:widget.tar.gz' }],
    ['minisign, over the bytes', 'minisign', { comment: 'file:widget.tar.gz' }],
    ['signify', 'signify', {}],
  ])
    add(name, 'lines', (bytes, key) => minisign(bytes, key, options), own, other, byTool(tool));

  for (const [algorithm, type, options] of [
    ['ssh-ed25519', 'ed25519'],
    ['ecdsa-sha2-nistp256', 'ec', { namedCurve: 'P-256' }],
    ['ecdsa-sha2-nistp521', 'ec', { namedCurve: 'P-521' }],
    ['rsa-sha2-512', 'rsa', { modulusLength: 2048 }],
    ['sk-ssh-ed25519@openssh.com', 'ed25519'],
    ['sk-ecdsa-sha2-nistp256@openssh.com', 'ec', { namedCurve: 'P-256' }],
  ]) {
    const [mine, foreign] = [0, 1].map(() => ({ ...generateKeyPairSync(type, options), algorithm }));
    const format = { kind: 'ssh', algorithm: type === 'rsa' ? 'ssh-rsa' : algorithm, blob: sshBlob(mine) };
    if (algorithm.startsWith('sk-')) format.application = 'ssh:';
    const write = (bytes, key) => sshSign(bytes, key, { hash: 'sha256' });
    add(`SSH, ${algorithm}`, 'armor', write, mine, foreign, holder(mine, format));
  }

  const [signing, strange] = [0, 1].map(() => openPgpKey(generateKeyPairSync('ed25519'), SECONDS));
  const keys = await parseOpenPgpKeys(signing.certificate);
  if ('message' in keys) throw new Error(keys.message);
  const [signer] = signersOf(
    keys.certificates.map((certificate) => ({ file: 'keys.asc', certificate })),
    [],
  );
  const packets = (bytes, key) => openPgpSign(bytes, key, SECONDS + 60);
  const armored = (bytes, key) =>
    `-----BEGIN PGP SIGNATURE-----\n\n${packets(bytes, key)
      .toString('base64')
      .replace(/(.{64})/g, '$1\n')}\n-----END PGP SIGNATURE-----\n`;
  add('OpenPGP', 'binary', packets, signing, strange, signer);
  add('OpenPGP, armored', 'armor', armored, signing, strange, signer);
  add(
    'OpenPGP, two signatures',
    'binary',
    (bytes, key) => Buffer.concat([packets(bytes, strange), packets(bytes, key)]),
    signing,
    strange,
    signer,
  );
  return forms;
}

/** Tags and images, whose evidence is Sigstore's in another dress; given to `add` of `forms.mjs`. */
export function dressedForms(add, { github, gitsignDer, rekorBundle, subjectDigest }) {
  const armor = (bytes) =>
    Buffer.from(
      `-----BEGIN SIGNED MESSAGE-----\n${bytes.toString('base64').replace(/.{1,64}/g, '$&\n')}-----END SIGNED MESSAGE-----\n`,
    );
  const tag = (by, bytes, options) => gitsignDer(by, bytes, options);
  const inArmor = { kind: 'tag', read: 'armor', write: armor };
  add('tag by gitsign', tag, {}, inArmor);
  add('tag by gitsign, timestamp', tag, { timestamps: [{}] }, inArmor);
  add('tag by gitsign, proof alone, timestamp', tag, { promise: false, timestamps: [{}] }, inArmor);
  add('tag by gitsign, no log', tag, {}, { ...inArmor, where: github });

  const payloadOf = (bytes) =>
    Buffer.from(
      JSON.stringify({
        critical: {
          identity: { 'docker-reference': 'registry.test/acme/widgets' },
          image: { 'docker-manifest-digest': `sha256:${subjectDigest(bytes)}` },
          type: 'cosign container image signature',
        },
        optional: { creator: 'acme' },
      }),
    );
  const image = (by, bytes, options) => ({ ...by.sign(payloadOf(bytes), options), payload: payloadOf(bytes) });
  const layer = ({ payload, signature, certificates, entries, timestamps }) => {
    const pem =
      certificates &&
      `-----BEGIN CERTIFICATE-----\n${certificates[0].toString('base64').replace(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`;
    const [stamp] = timestamps;
    return Buffer.from(
      JSON.stringify({
        mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json',
        annotations: {
          'dev.cosignproject.cosign/signature': signature.toString('base64'),
          ...(pem && { 'dev.sigstore.cosign/certificate': pem }),
          ...(entries.length > 0 && { 'dev.sigstore.cosign/bundle': JSON.stringify(rekorBundle(entries[0])) }),
          ...(stamp && {
            'dev.sigstore.cosign/rfc3161timestamp': JSON.stringify({
              SignedRFC3161Timestamp: stamp.toString('base64'),
            }),
          }),
        },
        bytes: payload.toString('base64'),
      }),
    );
  };
  const inLayer = { read: 'layer', write: layer };
  add('image, simple signing', image, {}, inLayer);
  add('image, simple signing, timestamp', image, { timestamps: [{}] }, inLayer);
  add('image, simple signing by key', image, {}, { ...inLayer, key: 'required' });
  add('image, simple signing by key, no log', image, { rekor: 'none', timestamps: [] }, { ...inLayer, key: 'none' });
}
