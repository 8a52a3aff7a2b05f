/**
 * Each change that `npm run mutate` may find accepted, pinned by one example, and beside it its twin that means something and
 * is refused for its own reason. The list is `scripts/mutation/classes.mjs`; a class without an example fails here.
 */
import { describe, expect, test } from '@jest/globals';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { CLASSES } from '../scripts/mutation/classes.mjs';
import { ecdsaParts, negated, ORDERS, integer, readDer, writeDer } from '../scripts/mutation/der.mjs';
import { hashedPart, openPgpKey, openPgpSign } from '../scripts/mutation/openpgp-packets.mjs';
import { parseChecksumList } from '../src/evidence/documents/checksums.ts';
import { readDetached } from '../src/evidence/sigstore/detached.ts';
import { readMinisign } from '../src/evidence/signatures/minisign.ts';
import { readOpenPgpSignature } from '../src/evidence/signatures/openpgp.ts';
import { judgeEvidence } from '../src/gate/evidence/openpgp.ts';
import { parseOpenPgpKeys, signersOf } from '../src/policy/signers/openpgp-keys.ts';
import type { KeySigner } from '../src/model/policy.ts';
import { verifyKeyForm } from '../src/verify/keys/key-form.ts';
import { minisign, newKeyId } from './support/key-forms.ts';
import { verifyChecksum } from '../src/verify/documents/checksum.js';
import { indexChecksums } from '../src/verify/documents/checksum-index.js';
import { altered, ARTIFACT, artifactOf, check, flipped, holder, proofOf, rootOf, type Requirements, type Given } from './support/checking.ts'; // prettier-ignore
import {
  bundleJson,
  cosignBundle,
  createWorld,
  detached,
  leafPem,
  makeKeys,
  MEDIA_TYPES,
  subjectOf,
} from './support/sigstore/index.ts';

const world = createWorld({ rekorV2: { witnesses: ['witness.test/w1'] } });
const stranger = createWorld({ name: 'stranger' });
const github = createWorld({ name: 'github', style: 'github' });
const keys = makeKeys();
const LATER = new Date(world.at.getTime() + 60_000);

const plain = world.sign(ARTIFACT);
const stamped = world.sign(ARTIFACT, { timestamps: [{}, { at: LATER }] });
const older = world.sign(ARTIFACT, { version: '0.1', proof: true, chain: 'intermediate' });
const v2 = world.sign(ARTIFACT, { rekor: 'v2' });
const both = world.sign(ARTIFACT, { rekor: [world.rekorsV1[0]!, world.rekorsV2[0]!] });
const attestation = world.attest([subjectOf('widget.tar.gz', ARTIFACT)], { keyid: 'a' });
const byKey = world.sign(ARTIFACT, { by: 'key', keys, rekor: 'none', timestamps: [] });
const loggedByKey = world.sign(ARTIFACT, { by: 'key', keys });
const ofGithub = github.sign(ARTIFACT);

const roots = [rootOf(world)];
const usual: Requirements = { roots };
const unlogged: Requirements = { roots, signers: [holder(keys, 'none')] };
const logged: Requirements = { roots, signers: [holder(keys)] };
const stampRequired: Requirements = { roots, requireTimestamp: true };
const underGithub: Requirements = { roots: [rootOf(github)] };

/** The bundle with something changed in its first log entry. */
const inEntry = (evidence: typeof plain, change: (entry: any) => void): Given =>
  altered(evidence, (bundle) => {
    change(bundle.verificationMaterial.tlogEntries[0]);
  });
const inMaterial = (evidence: typeof plain, change: (material: any) => void): Given =>
  altered(evidence, (bundle) => {
    change(bundle.verificationMaterial);
  });
const stamps = (change: (list: any[]) => void): Given =>
  inMaterial(stamped, (material) => {
    change(material.timestampVerificationData.rfc3161Timestamps);
  });
const signedAs = (evidence: typeof plain, signature: Buffer): Given =>
  altered(evidence, (bundle) => (bundle.messageSignature.signature = signature.toString('base64')));
const withLeaf = (evidence: typeof plain, der: Buffer): Given =>
  inMaterial(evidence, (material) => (material.certificate.rawBytes = der.toString('base64')));

const der = (bytes: Buffer): any => readDer(bytes);
const otherSignature = (signature: Buffer): Buffer => writeDer(negated(der(signature)));
/** r‖s, or s‖r. */
function plainForm(signature: Buffer, order: ('r' | 's')[] = ['r', 's']): Buffer {
  const parts: any = ecdsaParts(signature);
  return Buffer.from(order.map((part) => parts[part].toString(16).padStart(64, '0')).join(''), 'hex');
}
/** The certificate with n − s in its authority's signature. */
function resigned(certificate: Buffer): Buffer {
  const root = der(certificate);
  const signature = root.subs[2];
  signature.subs[0] = negated(signature.subs[0]);
  return writeDer(root);
}
/** The bytes with one changed, found from the end of a landmark. */
function patched(bytes: Buffer, landmark: string, offset: number): string {
  const copy = Buffer.from(bytes);
  copy[copy.indexOf(landmark, 0, 'hex') + offset]! ^= 1;
  return copy.toString('base64');
}
const json = (evidence: typeof plain): any => JSON.parse(bundleJson(evidence));
const cosign = (change: (bundle: any) => void): string => {
  const bundle: any = cosignBundle(loggedByKey);
  change(bundle);
  return JSON.stringify(bundle);
};

type Case = readonly [
  name: keyof typeof CLASSES,
  same: readonly [Given, Requirements],
  other: readonly [Given, Requirements, code: string],
];

const cases: readonly Case[] = [
  ['unchanged', [bundleJson(plain), usual], [bundleJson(plain), { roots, artifact: artifactOf('x') }, 'SIGNATURE_INVALID']],
  ['json-text', [JSON.stringify(json(plain), null, 2), usual], [bundleJson(plain).replace(':', ':\u00a0'), usual, 'BUNDLE_MALFORMED']],
  [
    'json-unknown-field',
    [altered(plain, (bundle) => (bundle.later = true)), usual],
    [inMaterial(plain, (material) => (material.publicKey = { hint: '' })), usual, 'BUNDLE_MALFORMED'],
  ],
  [
    'json-other-form',
    [inEntry(plain, (entry) => (entry.logIndex = Number(entry.logIndex))), usual],
    [inEntry(plain, (entry) => (entry.logIndex = Number(entry.logIndex) + 1)), usual, 'TLOG_INVALID'],
  ],
  [
    'base64-form',
    [inEntry(plain, (entry) => (entry.canonicalizedBody = entry.canonicalizedBody.replace(/=+$/, ''))), usual],
    [inEntry(plain, (entry) => (entry.canonicalizedBody = flipped(entry.canonicalizedBody))), usual, 'TLOG_INVALID'],
  ],
  [
    'media-type',
    [altered(plain, (bundle) => (bundle.mediaType = MEDIA_TYPES['0.3-parameter'])), usual],
    [altered(older, (bundle) => (bundle.mediaType = MEDIA_TYPES['0.3'])), usual, 'BUNDLE_MALFORMED'],
  ],
  [
    'key-hint',
    [inMaterial(byKey, (material) => (material.publicKey.hint = 'x')), unlogged],
    [byKey, { roots, signers: [holder(makeKeys(), 'none')] }, 'SIGNATURE_INVALID'],
  ],
  [
    'own-key',
    [cosign((bundle) => (bundle.cert = makeKeys().pem)), logged],
    [cosign((bundle) => (bundle.cert = leafPem(plain))), logged, 'KEY_MISMATCH'],
  ],
  [
    'keyid',
    [altered(attestation, (bundle) => (bundle.dsseEnvelope.signatures[0].keyid = 'b')), usual],
    [altered(attestation, (bundle) => (bundle.dsseEnvelope.payloadType = 'b')), usual, 'PREDICATE_MISMATCH'],
  ],
  [
    'chain',
    [inMaterial(older, (material) => (material.x509CertificateChain.certificates[1].rawBytes = 'MAA=')), usual],
    [inMaterial(older, (material) => material.x509CertificateChain.certificates.reverse()), usual, 'CERTIFICATE_INVALID'],
  ],
  ['another-line', [`${bundleJson(plain)}{}\n`, usual], [`${bundleJson(world.sign('x'))}{}\n`, usual, 'SIGNATURE_INVALID']],
  ['donor', [world.sign(ARTIFACT), usual], [world.sign(ARTIFACT, { workflow: { ref: 'refs/heads/main' } }), usual, 'IDENTITY_MISMATCH']],
  [
    'claimed-digest',
    [altered(plain, (bundle) => delete bundle.messageSignature.messageDigest), usual],
    [altered(plain, (bundle) => (bundle.messageSignature.messageDigest.digest = 'AAAA')), usual, 'SIGNATURE_INVALID'],
  ],
  [
    'index-beside-proof',
    [inEntry(v2, (entry) => Object.assign(entry, { logIndex: '999', integratedTime: '1' })), usual],
    [inEntry(v2, ({ inclusionProof }) => (inclusionProof.logIndex = '1')), usual, 'TLOG_INVALID'],
  ],
  [
    'promise-removed',
    [inEntry(stamped, (entry) => delete entry.inclusionPromise), usual],
    [inEntry(plain, (entry) => delete entry.inclusionPromise), usual, 'TIMESTAMP_INVALID'],
  ],
  [
    'proof-removed',
    [inEntry(older, (entry) => delete entry.inclusionProof), usual],
    [inEntry(plain, (entry) => delete entry.inclusionProof), usual, 'BUNDLE_MALFORMED'],
  ],
  [
    'entry-removed',
    [inMaterial(both, (material) => material.tlogEntries.pop()), usual],
    [inMaterial(both, (material) => (material.tlogEntries = [])), usual, 'TLOG_MISSING'],
  ],
  [
    'entries-reordered',
    [inMaterial(both, (material) => material.tlogEntries.reverse()), usual],
    [inMaterial(both, (material) => material.tlogEntries.push(material.tlogEntries[0])), usual, 'TLOG_INVALID'],
  ],
  [
    'checkpoint-signatures',
    [inEntry(v2, ({ inclusionProof: { checkpoint } }) => (checkpoint.envelope = checkpoint.envelope.replace(/\u2014 witness.*\n/, ''))), usual],
    [inEntry(v2, ({ inclusionProof: { checkpoint } }) => (checkpoint.envelope = checkpoint.envelope.replace(/\u2014 log.*\n/, ''))), usual, 'TLOG_INVALID'],
  ],
  [
    'timestamp-removed',
    [stamps((list) => list.pop()), stampRequired],
    [stamps((list) => (list.length = 0)), stampRequired, 'TIMESTAMP_INVALID'],
  ],
  [
    'timestamp-ignored',
    [stamps((list) => list.push({ signedTimestamp: v2.timestamps[0]!.toString('base64') })), stampRequired],
    [stamps((list) => list.splice(0, 2, { signedTimestamp: v2.timestamps[0]!.toString('base64') })), stampRequired, 'TIMESTAMP_INVALID'],
  ],
  [
    'timestamp-unsigned',
    // PKIStatus: its authority signs the token beside it
    [stamps((list) => list.splice(0, 2, { signedTimestamp: patched(stamped.timestamps[0]!, '30030201', 4) })), stampRequired],
    // genTime
    [stamps((list) => list.splice(0, 2, { signedTimestamp: patched(stamped.timestamps[0]!, '180f', 16) })), stampRequired, 'TIMESTAMP_INVALID'],
  ],
  [
    'timestamps-reordered',
    [stamps((list) => list.reverse()), stampRequired],
    [stamps((list) => { list.forEach((one) => (one.signedTimestamp = flipped(one.signedTimestamp))); }), stampRequired, 'TIMESTAMP_INVALID'],
  ],
  [
    'ecdsa-negated',
    [signedAs(byKey, otherSignature(byKey.signature)), unlogged],
    // a log has recorded the signature's bytes
    [signedAs(loggedByKey, otherSignature(loggedByKey.signature)), logged, 'TLOG_INVALID'],
  ],
  [
    'ecdsa-encoding',
    [signedAs(byKey, plainForm(byKey.signature)), unlogged],
    [signedAs(byKey, plainForm(byKey.signature, ['s', 'r'])), unlogged, 'SIGNATURE_INVALID'],
  ],
  [
    'leaf-unsigned',
    [withLeaf(ofGithub, resigned(ofGithub.certificates![0]!)), underGithub],
    // a log has recorded the certificate
    [withLeaf(plain, resigned(plain.certificates![0]!)), usual, 'TLOG_INVALID'],
  ],
  [
    'not-read',
    [inEntry(loggedByKey, (entry) => (entry.logIndex = '1')), unlogged],
    [inEntry(loggedByKey, (entry) => (entry.logIndex = '1')), logged, 'TLOG_INVALID'],
  ],
  [
    'detached-form',
    [readDetached(Buffer.from(`\n${detached(byKey).sig}\r\n`), undefined, { signature: 'x.sig' }), unlogged],
    [readDetached(Buffer.from(flipped(detached(byKey).sig)), undefined, { signature: 'x.sig' }), unlogged, 'SIGNATURE_INVALID'],
  ],
  [
    'root-unused',
    [plain, { roots: [rootOf(world, (root) => (root.timestampAuthorities = []))] }],
    [plain, { roots: [rootOf(world, (root) => (root.certificateAuthorities = []))] }, 'TRUST_ROOT_UNKNOWN_ISSUER'],
  ],
  [
    'root-asks-less',
    [plain, { roots: [rootOf(world, (root) => delete root.ctlogs)] }],
    [stranger.sign(ARTIFACT), { roots: [rootOf(world, (root) => delete root.ctlogs)] }, 'TRUST_ROOT_UNKNOWN_ISSUER'],
  ],
]; // prettier-ignore

describe('a change that means nothing, and its twin that does', () => {
  test.each(cases)('%s', (_, [same, requirements], [other, otherRequirements, code]) => {
    expect(check(same, requirements)).toBe('pass');
    expect(check(other, otherRequirements)).toBe(code);
  });

  const hex = (algorithm: 'sha256' | 'sha512', bytes?: string) => artifactOf(bytes).digests[algorithm]!.toString('hex');
  const right = `${hex('sha256')}  widget.tar.gz\n`;
  const strong = `${hex('sha512')}  widget.tar.gz\n`;
  const wrong = `${hex('sha256', 'x')}  widget.tar.gz\n`;

  test.each<[keyof typeof CLASSES, string, string, string]>([
    ['list-text', `# a list\n${right.replace('  ', ' *').toUpperCase().replace('WIDGET.TAR.GZ', 'widget.tar.gz')}`, right.replace('.gz', '.GZ'), 'CHECKSUM_UNLISTED'],
    ['list-other-lines', `${wrong.replace('widget', 'other')}${right}`, `${wrong}${right}`, 'CHECKSUM_MISMATCH'],
    ['list-one-of-several', strong, `${strong}${wrong}`, 'CHECKSUM_MISMATCH'],
  ])('%s', (_, same, other, code) => {
    expect(listed(`${right}${strong}`)).toBe('pass');
    expect(listed(same)).toBe('pass');
    expect(listed(other)).toBe(code);
  }); // prettier-ignore

  test('every class has its example', () => {
    const lists = ['list-text', 'list-other-lines', 'list-one-of-several'];
    const keyForms = ['openpgp-unsigned'];
    expect([...cases.map(([name]) => name as string), ...lists, ...keyForms].sort()).toEqual(
      Object.keys(CLASSES).sort(),
    );
  });
});

describe('signatures in forms of their own', () => {
  test('a trusted comment that was removed is no such change', () => {
    const key = { ...generateKeyPairSync('ed25519'), id: newKeyId() };
    const format = { kind: 'minisign', keyId: key.id, tool: 'minisign' } as const;
    const signer: KeySigner = { kind: 'key', name: 'key', file: 'key.pub', key: key.publicKey, format, transparencyLog: 'none' };
    const verdict = (text: string) => {
      const evidence = readMinisign(Buffer.from(text), 'x.minisig');
      return evidence.ok ? verifyKeyForm(evidence.value, signer, artifactOf(), { requireTimestamp: false }).ok : evidence.refusal.code;
    };
    const cut = (text: string) => text.replace(/trusted comment: file[^]*/, '');
    const options = { comment: 'file:widget.tar.gz' };
    expect(verdict(minisign(ARTIFACT, key, options))).toBe(true);
    expect(verdict(cut(minisign(ARTIFACT, key, options)))).toBe(false);
    expect(verdict(cut(minisign(ARTIFACT, key, { ...options, prehashed: true })))).toBe('BUNDLE_MALFORMED');
    expect(verdict(minisign(ARTIFACT, key, { ...options, shown: 'file:other' }))).toBe(false);
  });

  test('openpgp-unsigned', async () => {
    const key = openPgpKey(generateKeyPairSync('ed25519'), 1_763_640_000);
    const [certificate] = ((await parseOpenPgpKeys(key.certificate)) as any).certificates;
    const signers = signersOf([{ file: 'keys.asc', certificate }], []);
    const packets = openPgpSign(ARTIFACT, key, 1_763_640_060);
    const verdict = async (bytes: Buffer) => {
      const read = [readOpenPgpSignature(bytes, 'x.asc')];
      const context = { signers, now: new Date(), signal: new AbortController().signal };
      const [judged] = await judgeEvidence(read, artifactOf(), { kind: 'bytes', bytes: ARTIFACT }, context);
      return judged?.ok && 'held' in judged.value && judged.value.held.length === 1;
    };
    const changed = (at: number) => {
      const copy = Buffer.from(packets);
      copy[at]! ^= 1;
      return copy;
    };
    const hashed = packets.indexOf(hashedPart(packets, key.fingerprint.toString('hex')));
    expect(await verdict(packets)).toBe(true);
    // the issuer's short id, which stands behind what is signed; before it the fingerprint, which is signed
    expect(await verdict(changed(packets.indexOf(key.fingerprint.subarray(-8), hashed + 40)))).toBe(true);
    expect(await verdict(changed(packets.indexOf(key.fingerprint)))).toBe(false);
  });
}); // prettier-ignore

describe('what is reported is what was verified', () => {
  test('an entry without its promise stands where its proof says, at the timestamp’s time', () => {
    const [entry] = stamped.entries;
    const proof = proofOf(
      inEntry(stamped, (one) => delete one.inclusionPromise),
      usual,
    );
    expect(proof.log?.index).toBe(entry!.inclusionProof!.logIndex);
    expect(proof.log?.searchUrl).toBeUndefined();
    expect(proof.times.map(({ by }) => by)).toEqual(['timestamp-authority', 'timestamp-authority']);
  });

  test('the copy of an index is not shown, nor a time that nobody signed', () => {
    const proof = proofOf(
      inEntry(v2, (entry) => Object.assign(entry, { logIndex: '999', integratedTime: '1' })),
      usual,
    );
    expect(proof).toEqual(proofOf(v2, usual));
  });

  test('nothing is told of entries that were not read', () => {
    expect(proofOf(loggedByKey, unlogged)).toMatchObject({ times: [] });
    expect(proofOf(loggedByKey, unlogged).log).toBeUndefined();
  });
});

test('s beyond the order is no other form of the signature', () => {
  const node = der(byKey.signature);
  const { s } = ecdsaParts(byKey.signature)!;
  node.subs[1].value = integer(s + ORDERS[0]!);
  expect(check(signedAs(byKey, writeDer(node)), unlogged)).toBe('SIGNATURE_INVALID');
});

function listed(text: string): string {
  const parsed = parseChecksumList(Buffer.from(text), 'CHECKSUMS');
  if (!parsed.ok) return parsed.refusal.code;
  const index = indexChecksums(
    [{ list: parsed.list, document: { file: 'CHECKSUMS', sha256: '' }, folder: '/w' }],
    [{ kind: 'file', name: 'only', path: '/w/only', captures: [] }],
  );
  const subject = { kind: 'file' as const, name: 'widget.tar.gz', path: '/w/widget.tar.gz', captures: [] };
  const blake2b512 = createHash('blake2b512').update(ARTIFACT).digest();
  const outcome = verifyChecksum(index, subject, { ...artifactOf().digests, blake2b512 });
  return outcome.ok ? 'pass' : outcome.refusal.code;
}
