import { describe, expect, test } from '@jest/globals';
import { readGitsign } from '../../src/evidence/sigstore/gitsign.ts';
import { checkSignature } from '../../src/verify/requirement.ts';
import type { TrustRoot } from '../../src/trust/trust-root.ts';
import type { IdentitySigner } from '../../src/model/policy.ts';
import { artifactOf, IDENTITY, ISSUER, person, rootOf } from '../support/checking.ts';
import * as der from '../support/sigstore/der.ts';
import {
  armored,
  attribute,
  CONTENT_TYPE,
  entryMessage,
  field,
  LOG_ENTRY,
  MESSAGE_DIGEST,
  nameOf,
  number,
  SHA1,
  signedAttributes,
  TIMESTAMP_TOKEN,
  type GitsignOptions,
  type SignerParts,
} from '../support/sigstore/gitsign.ts';
import { createWorld, gitsignDer, makeKeys, signAsGitsign, signBytes } from '../support/sigstore/index.ts';

const TAG = Buffer.from('object 0123\ntype commit\ntag v1.2.3\ntagger T <t@example.com> 1760000000 +0000\n\nversion\n');
const OTHER = Buffer.from(TAG.toString().replace('version', 'Version'));
const world = createWorld();
const stranger = createWorld({ name: 'stranger' });
const github = createWorld({ name: 'github', style: 'github' });
const HOUR = 3_600_000;

interface Requirements {
  readonly payload?: Buffer;
  readonly root?: TrustRoot;
  readonly signer?: IdentitySigner;
  readonly requireTimestamp?: boolean;
}

/** The gate's answer to a signature at the end of the tag, as a word; refusals with their text. */
function refusalOf(
  signature: string,
  { payload = TAG, root = rootOf(world), signer = person(), requireTimestamp = false }: Requirements = {},
) {
  const evidence = readGitsign(Buffer.from(signature, 'latin1'), 'the tag v1.2.3');
  const requirement = {
    kind: 'signature',
    by: { threshold: 1, of: [signer] },
    predicateTypes: 'any',
    requireTimestamp,
  } as const;
  const result = checkSignature(requirement, artifactOf(payload), [evidence], [root]);
  return 'refusal' in result ? result.refusal : undefined;
}
const check = (signature: string, requirements: Requirements = {}): string =>
  refusalOf(signature, requirements)?.code ?? 'pass';
const signed = (options: GitsignOptions = {}, payload = TAG): string => signAsGitsign(world, payload, options);
const certificateOf = (signature: string): Buffer => {
  const read = readGitsign(Buffer.from(signature), 'x');
  if (!read.ok || read.value.key.kind !== 'certificate') throw new Error('it cannot be read');
  return read.value.key.leaf;
};

describe('a signature by gitsign', () => {
  test.each([
    ['with a log entry', {}],
    ['with a log entry and a timestamp', { timestamps: [{}] }],
    ['with the proof of its entry and a timestamp', { promise: false, timestamps: [{}] }],
    ['with the promise of its entry alone', { proof: false }],
    ['by a person', { workflow: null, identity: { email: 'a@example.com' } }],
  ] as [string, GitsignOptions][])('%s passes', (_title, options) => {
    const signer = options.workflow === null ? person('a@example.com', ISSUER) : person();
    expect(refusalOf(signed(options), { signer })).toBeUndefined();
  });

  test('with a timestamp alone passes where the root has no log', () => {
    const own = signAsGitsign(github, TAG);
    expect(check(own, { root: rootOf(github) })).toBe('pass');
    expect(check(signAsGitsign(github, TAG, { timestamps: [{ over: TAG }] }), { root: rootOf(github) })).toBe(
      'TIMESTAMP_INVALID',
    );
    expect(check(own)).toBe('TRUST_ROOT_UNKNOWN_ISSUER');
  });

  test('passes where a timestamp is demanded only with one', () => {
    expect(check(signed({ timestamps: [{}] }), { requireTimestamp: true })).toBe('pass');
    expect(check(signed(), { requireTimestamp: true })).toBe('TIMESTAMP_INVALID');
  });
});

describe('a signature that does not prove the tag', () => {
  test('over other bytes', () => {
    expect(check(signed(), { payload: OTHER })).toBe('SIGNATURE_INVALID');
    expect(check(signed({}, OTHER))).toBe('SIGNATURE_INVALID');
  });

  test.each([
    [IDENTITY.slice(0, -1), 'IDENTITY_MISMATCH'],
    [`${IDENTITY}-evil`, 'IDENTITY_MISMATCH'],
    [IDENTITY.replace('acme', 'acmf'), 'IDENTITY_MISMATCH'],
    [IDENTITY.replace('https://', ''), 'IDENTITY_MISMATCH'],
  ])('by the identity %s', (identity, code) => {
    expect(check(signed({ identity }))).toBe(code);
  });

  test.each([
    ['another issuer', { issuer: 'https://token.evil.test' }, 'ISSUER_MISMATCH'],
    ['an expired certificate', { integratedTime: new Date(world.at.getTime() + HOUR) }, 'CERTIFICATE_EXPIRED'],
    ['a certificate that was not logged', { ctLogs: [] }, 'SCT_INVALID'],
    ['a certificate for another use', { alter: { leaf: (fields) => ({ ...fields, extensions: [] }) } }, 'CERTIFICATE_INVALID'],
    ['another key in the log', { logged: { verifier: { keys: makeKeys() } } }, 'TLOG_INVALID'],
    ['another signature in the log', { logged: { signature: Buffer.alloc(70, 1) } }, 'TLOG_INVALID'],
    ['another digest in the log', { logged: { digest: Buffer.alloc(32, 1) } }, 'TLOG_INVALID'],
    ['another time than the log promised', { alter: { promise: (one) => ({ ...one, integratedTime: one.integratedTime + 1 }) } }, 'TLOG_INVALID'],
    ['the tag in the log instead of its attributes', { logged: { digest: Buffer.from(artifactOf(TAG).digests.sha256!) } }, 'TLOG_INVALID'],
  ] as [string, GitsignOptions, string][])('with %s', (_title, options, code) => {
    expect(check(signed(options))).toBe(code);
  }); // prettier-ignore

  test('of another world', () => {
    expect(check(signAsGitsign(stranger, TAG))).toBe('TRUST_ROOT_UNKNOWN_ISSUER');
    const between = { rekor: stranger.rekorsV1.slice(0, 1) };
    expect(check(signed(between))).toBe('TRUST_ROOT_UNKNOWN_ISSUER');
    expect(check(signed({ fulcio: stranger.fulcios[0]! }))).toBe('TRUST_ROOT_UNKNOWN_ISSUER');
  });

  test('without a log entry, and is told the way out', () => {
    for (const options of [{ rekor: 'none' }, { rekor: 'none', timestamps: [{}] }] as const) {
      const refusal = refusalOf(signed(options));
      expect([refusal?.code, refusal?.hint]).toEqual([
        'TLOG_MISSING',
        expect.stringContaining('gitsign.rekorMode offline'),
      ]);
    }
    const refusal = refusalOf(signAsGitsign(github, TAG, { timestamps: [] }), { root: rootOf(github) });
    expect(refusal?.code).toBe('TIMESTAMP_INVALID');
  });

  test('with the log entry of another signature', () => {
    const donor = gitsignDer(world, TAG);
    let stolen: any;
    signed({ logEntry: (entry) => (stolen = entry) });
    expect(donor.length).toBeGreaterThan(0);
    expect(check(signed({ logEntry: () => stolen }))).toBe('TLOG_INVALID');
  });

  test('whose log entry holds the bare key: the entry that follows from the signature is another', () => {
    const keys = makeKeys();
    expect(check(signed({ keys }))).toBe('pass');
    expect(check(signed({ keys, logged: { verifier: { keys } } }))).toBe('TLOG_INVALID');
  });
});

const own = makeKeys();
const foreign = certificateOf(signAsGitsign(world, TAG, { identity: 'https://evil.test/a' }));

/** Signs again by the key that the certificate is of, so that nothing but the change is wrong. */
const resigned =
  (over: (parts: SignerParts) => Buffer) =>
  (parts: SignerParts): SignerParts => ({ ...parts, signature: der.octets(signBytes(over(parts), own)) });

describe('a signature that is more or other than gitsign writes', () => {
  const cases: [string, GitsignOptions, string][] = [
    ['another certificate before its own', { cms: (cms) => ({ ...cms, certificates: [foreign, ...cms.certificates] }) }, 'BUNDLE_MALFORMED'],
    ['another certificate after its own', { cms: (cms) => ({ ...cms, certificates: [...cms.certificates, foreign] }) }, 'BUNDLE_MALFORMED'],
    ['another certificate in place of its own', { cms: (cms) => ({ ...cms, certificates: [foreign] }) }, 'BUNDLE_MALFORMED'],
    ['another certificate, and named so', { signer: (parts) => ({ ...parts, name: nameOf(foreign) }), cms: (cms) => ({ ...cms, certificates: [foreign] }) }, 'SIGNATURE_INVALID'],
    ['no certificate', { cms: (cms) => ({ ...cms, certificates: [] }) }, 'BUNDLE_MALFORMED'],
    ['two signers', { cms: (cms) => ({ ...cms, signers: [...cms.signers, ...cms.signers] }) }, 'BUNDLE_MALFORMED'],
    ['no signer', { cms: (cms) => ({ ...cms, signers: [] }) }, 'BUNDLE_MALFORMED'],
    ['the content inside', { cms: (cms) => ({ ...cms, content: TAG }) }, 'BUNDLE_MALFORMED'],
    ['another name of the signer', { signer: (parts) => ({ ...parts, name: nameOf(foreign) }) }, 'BUNDLE_MALFORMED'],
    ['a signer named by key identifier', { signer: (parts) => ({ ...parts, version: der.integer(3), name: der.implicit(0, Buffer.alloc(20)) }) }, 'BUNDLE_MALFORMED'],
    ['SHA-1', { signer: (parts) => ({ ...parts, digestAlgorithm: SHA1 }), cms: (cms) => ({ ...cms, digestAlgorithm: SHA1 }) }, 'BUNDLE_MALFORMED'],
    ['SHA-1 for the signer', { signer: (parts) => ({ ...parts, digestAlgorithm: SHA1 }) }, 'BUNDLE_MALFORMED'],
    ['ECDSA with SHA-1', { signer: (parts) => ({ ...parts, signatureAlgorithm: der.sequence(der.oid('1.2.840.10045.4.1')) }) }, 'BUNDLE_MALFORMED'],
    ['parameters of the digest', { signer: (parts) => ({ ...parts, digestAlgorithm: der.sequence(der.oid('2.16.840.1.101.3.4.2.1'), der.nothing()) }) }, 'BUNDLE_MALFORMED'],
    ['a signature over the tag itself', { keys: own, signer: (parts) => ({ ...resigned(() => TAG)(parts), signedAttributes: undefined }) }, 'BUNDLE_MALFORMED'],
    ['a signature over the tag, with attributes', { keys: own, signer: resigned(() => TAG) }, 'SIGNATURE_INVALID'],
    ['a signature written plainly', { signer: (parts) => ({ ...parts, signature: der.octets(Buffer.alloc(64, 1)) }) }, 'BUNDLE_MALFORMED'],
    ['a signature over attributes with their implicit tag', { keys: own, signer: resigned((parts) => der.explicit(0, ...parts.signedAttributes!)) }, 'SIGNATURE_INVALID'],
    ['attributes changed after signing', { signer: (parts) => ({ ...parts, signedAttributes: signedAttributes(TAG, new Date(0)) }) }, 'SIGNATURE_INVALID'],
    ['the attributes of another tag', { attributes: () => signedAttributes(OTHER, world.at), signer: (parts) => ({ ...parts, signedAttributes: signedAttributes(TAG, world.at) }) }, 'SIGNATURE_INVALID'],
    ['no digest', { attributes: ([type, time]) => [type!, time!] }, 'BUNDLE_MALFORMED'],
    ['no content type', { attributes: ([, time, digest]) => [time!, digest!] }, 'BUNDLE_MALFORMED'],
    ['another content type', { attributes: ([, ...rest]) => [attribute(CONTENT_TYPE, der.oid('1.2.840.113549.1.7.2')), ...rest] }, 'BUNDLE_MALFORMED'],
    ['two digests in one attribute', { attributes: ([type]) => [type!, attribute(MESSAGE_DIGEST, der.octets(artifactOf(TAG).digests.sha256!), der.octets(Buffer.alloc(32)))] }, 'BUNDLE_MALFORMED'],
    ['two attributes with digests', { attributes: (all) => [...all, attribute(MESSAGE_DIGEST, der.octets(Buffer.alloc(32)))] }, 'BUNDLE_MALFORMED'],
    ['a digest of another length', { attributes: ([type, time]) => [type!, time!, attribute(MESSAGE_DIGEST, der.octets(Buffer.alloc(20)))] }, 'BUNDLE_MALFORMED'],
    ['a signed attribute that nobody knows', { attributes: (all) => [...all, attribute('1.2.3.4', der.nothing())] }, 'BUNDLE_MALFORMED'],
    ['an unsigned attribute that nobody knows', { signer: (parts) => ({ ...parts, unsignedAttributes: [...parts.unsignedAttributes, attribute('1.2.3.4', der.nothing())] }) }, 'BUNDLE_MALFORMED'],
    ['two log entries', { signer: (parts) => ({ ...parts, unsignedAttributes: [...parts.unsignedAttributes, attribute(LOG_ENTRY, der.octets(Buffer.from([8, 1])))] }) }, 'BUNDLE_MALFORMED'],
    ['a log entry that is not an octets', { signer: (parts) => ({ ...parts, unsignedAttributes: [attribute(LOG_ENTRY, der.nothing())] }) }, 'BUNDLE_MALFORMED'],
    ['a timestamp that is none', { promise: false, signer: (parts) => ({ ...parts, unsignedAttributes: [...parts.unsignedAttributes, attribute(TIMESTAMP_TOKEN, der.nothing())] }) }, 'TIMESTAMP_INVALID'],
    ['a log entry of another kind', { logEntry: (entry) => ({ ...entry, kindVersion: { kind: 'rekord', version: '0.0.1' } }) }, 'BUNDLE_MALFORMED'],
    ['a log entry without log', { logEntry: (entry) => ({ ...entry, logId: { keyId: '' } }) }, 'BUNDLE_MALFORMED'],
    ['a proof of many hashes', { logEntry: (entry) => ({ ...entry, inclusionProof: { ...entry.inclusionProof!, hashes: Array.from({ length: 65 }, () => 'AAAA') } }) }, 'BUNDLE_MALFORMED'],
    ['signed attributes out of order', { der: (bytes) => swapped(bytes) }, 'BUNDLE_MALFORMED'],
    ['an indefinite length', { der: (bytes) => Buffer.concat([Buffer.from([0x30, 0x80]), bytes.subarray(4), Buffer.from([0, 0])]) }, 'BUNDLE_MALFORMED'],
    ['a length that is longer than needed', { der: (bytes) => Buffer.concat([Buffer.from([0x30, 0x83, 0]), bytes.subarray(2)]) }, 'BUNDLE_MALFORMED'],
    ['bytes behind the end', { der: (bytes) => Buffer.concat([bytes, Buffer.from([5, 0])]) }, 'BUNDLE_MALFORMED'],
    ['no end', { der: (bytes) => bytes.subarray(0, -1) }, 'BUNDLE_MALFORMED'],
    ['too many bytes', { der: (bytes) => Buffer.concat([bytes, Buffer.alloc(200_000)]) }, 'LIMIT_EXCEEDED'],
    ['many levels', { der: () => Buffer.alloc(60_000, Buffer.from('3080', 'hex')) }, 'BUNDLE_MALFORMED'],
  ]; // prettier-ignore

  test.each(cases)('%s', (_title, options, code) => {
    expect(check(signed(options))).toBe(code);
  });

  test.each([
    ['text before it', (text: string) => `x\n${text}`],
    ['text behind it', (text: string) => `${text}x\n`],
    ['an empty line behind it', (text: string) => `${text}\n`],
    ['no newline at its end', (text: string) => text.trimEnd()],
    ['other line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['other lines', (text: string) => text.replace(/(.{60})(.{4})\n/, '$1\n$2\n')],
    ['spaces', (text: string) => text.replace('MII', 'M II')],
    ['another label', (text: string) => text.replaceAll('SIGNED MESSAGE', 'CMS')],
    ['two blocks', (text: string) => text + text],
    ['nothing in it', () => armored(Buffer.alloc(0))],
  ])('%s', (_title, change) => {
    expect(check(change(signed()))).toBe('BUNDLE_MALFORMED');
  });

  test('every byte of it counts, and no end of it may be missing', () => {
    const unread: Buffer[] = [];
    const logEntry: GitsignOptions['logEntry'] = (entry) => {
      const { rootHash, checkpoint } = entry.inclusionProof!;
      const { envelope } = checkpoint!;
      // Root hash and tree size beside a checkpoint are nobody's word: the checkpoint's own are verified. The line of a
      // signature under it has a name, and base64 whose last bits may be anything.
      unread.push(Buffer.from(rootHash, 'base64'), Buffer.from(envelope.slice(envelope.indexOf('\u2014'))));
      return entry;
    };
    const whole = gitsignDer(world, TAG, { logEntry });
    const isUnread = (at: number) =>
      unread.some((part) => at >= whole.indexOf(part) && at < whole.indexOf(part) + part.length + 2);
    for (let at = 0; at < whole.length; at += 7) {
      const changed = Buffer.from(whole);
      changed[at]! ^= 1 << (at % 8);
      if (!isUnread(at)) expect([at, check(armored(changed))]).not.toEqual([at, 'pass']);
      expect(check(armored(whole.subarray(0, at)))).toBe('BUNDLE_MALFORMED');
    }
  });
});

/** The first two signed attributes, exchanged. */
function swapped(bytes: Buffer): Buffer {
  const [type, time] = signedAttributes(TAG, world.at) as [Buffer, Buffer];
  const start = bytes.indexOf(type);
  return Buffer.concat([bytes.subarray(0, start), time, type, bytes.subarray(start + type.length + time.length)]);
}

describe('the log entry', () => {
  const reading = (change: (message: Buffer) => Buffer): string => {
    let message: Buffer | undefined;
    return check(
      signed({
        logEntry: (entry) => {
          message = entryMessage(entry);
          return entry;
        },
        signer: (parts) => ({ ...parts, unsignedAttributes: [attribute(LOG_ENTRY, der.octets(change(message!)))] }),
      }),
    );
  };

  test('is read in its one encoding alone', () => {
    expect(reading((message) => message)).toBe('pass');
    expect(reading((message) => Buffer.concat([message, number(1, '7')]))).toBe('BUNDLE_MALFORMED');
    expect(reading((message) => Buffer.concat([message, field(7, Buffer.from('{}'))]))).toBe('BUNDLE_MALFORMED');
    expect(reading((message) => Buffer.concat([message, number(9, '7')]))).toBe('BUNDLE_MALFORMED');
    expect(reading((message) => Buffer.concat([message, message]))).toBe('BUNDLE_MALFORMED');
    expect(reading((message) => Buffer.concat([message, Buffer.from([0x35, 0, 0, 0, 0])]))).toBe('BUNDLE_MALFORMED');
    expect(reading((message) => message.subarray(0, -1))).toBe('BUNDLE_MALFORMED');
    expect(reading(() => Buffer.alloc(0))).toBe('BUNDLE_MALFORMED');
    expect(reading(() => Buffer.alloc(12, 0xff))).toBe('BUNDLE_MALFORMED');
  });
});

test('keys of other kinds are not what gitsign signs with', () => {
  for (const keyType of ['Ed25519', 'RSA-2048'] as const) expect(check(signed({ keyType }))).toBe('BUNDLE_MALFORMED');
});
