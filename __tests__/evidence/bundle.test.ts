import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readBundle } from '../../src/evidence/sigstore/bundle.ts';
import { readBundles } from '../../src/evidence/sigstore/json-evidence.ts';
import { altered, ARTIFACT } from '../support/checking.ts';
import {
  bundleJson,
  cosignBundle,
  createWorld,
  MEDIA_TYPES,
  subjectOf,
  type SigningOptions,
} from '../support/sigstore/index.ts';

const world = createWorld();
const FILE = { file: 'x.bundle' };
const message = world.sign(ARTIFACT, { timestamps: [{}] });
const attestation = world.attest([subjectOf('x', ARTIFACT)]);

/** What the reader says: `read`, or the reason code. */
function outcome(json: unknown): string {
  const result = readBundle(json, FILE);
  return result.ok ? 'read' : result.refusal.code;
}

describe('what a bundle holds', () => {
  test('a message signature', () => {
    expect(readBundle(message.bundle, FILE)).toEqual({
      ok: true,
      value: {
        file: 'x.bundle',
        form: 'bundle',
        content: {
          kind: 'message',
          signature: message.signature,
          claimedDigest: { algorithm: 'sha256', value: message.message!.digest },
        },
        key: { kind: 'certificate', leaf: message.certificates![0] },
        logEntries: [expect.objectContaining({ kindVersion: { kind: 'hashedrekord', version: '0.0.1' } })],
        timestamps: message.timestamps,
      },
    });
  });

  test('an attestation, and a line of a file', () => {
    const { payload, payloadType, signature } = attestation.envelope!;
    expect(readBundle(attestation.bundle, { file: 'x.jsonl', line: 3 })).toMatchObject({
      value: { file: 'x.jsonl:3', content: { kind: 'dsse', payload, payloadType, signature }, timestamps: [] },
    });
  });

  test('a public key by its hint only', () => {
    expect(readBundle(world.sign(ARTIFACT, { by: 'key' }).bundle, FILE)).toMatchObject({
      value: { key: { kind: 'public-key' } },
    });
  });

  test('a message signature without a claimed digest', () => {
    for (const absent of [undefined, null]) {
      const read = readBundle(
        altered(message, (b) => (b.messageSignature.messageDigest = absent)),
        FILE,
      );
      expect(read.ok && read.value.content).toEqual({ kind: 'message', signature: message.signature });
    }
  });

  test.each<[SigningOptions['version'], SigningOptions]>([
    ['0.1', {}],
    ['0.1', { proof: true, chain: 'full' }],
    ['0.2', { chain: 'intermediate' }],
    ['0.3', {}],
    ['0.3-parameter', {}],
  ])('version %s %j', (version, options) => {
    const evidence = world.sign(ARTIFACT, { version: version!, ...options });
    const read = readBundle(evidence.bundle, FILE);
    expect(read).toMatchObject({ value: { key: { leaf: evidence.certificates![0] } } });
  });
});

describe('media types', () => {
  test.each([
    'application/vnd.dev.sigstore.bundle+json;version=0.9',
    'application/vnd.dev.sigstore.bundle+json;version=0.4',
    'application/vnd.dev.sigstore.bundle+json;version=0.30',
    'application/vnd.dev.sigstore.bundle+json; version=0.3',
    'application/vnd.dev.sigstore.bundle.v0.3+jsonEVIL',
    'application/vnd.dev.sigstore.bundle.v0.4+json',
    'application/vnd.dev.sigstore.bundle.v9.9+json',
    'application/vnd.dev.sigstore.bundle.v0.3+json ',
    'APPLICATION/vnd.dev.sigstore.bundle.v0.3+json',
    '',
    null,
    3,
    ['application/vnd.dev.sigstore.bundle.v0.3+json'],
    { toString: 'application/vnd.dev.sigstore.bundle.v0.3+json' },
  ])('%j is refused', (mediaType) => {
    expect(outcome({ ...message.bundle, mediaType })).toBe('BUNDLE_MALFORMED');
  });

  test('none is refused', () => {
    expect(outcome(altered(message, (b) => delete b.mediaType))).toBe('BUNDLE_MALFORMED');
  });

  test('a nest of brackets is refused and throws nothing', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const [read] = readBundles(Buffer.from(`{"mediaType":${deep}}`), 'x');
    expect(read).toMatchObject({ refusal: { code: 'BUNDLE_MALFORMED' } });
  });

  test('the version decides what must be in it', () => {
    const as = (version: keyof typeof MEDIA_TYPES) => (b: any) => (b.mediaType = MEDIA_TYPES[version]);
    const chained = world.sign(ARTIFACT, { version: '0.2' });
    expect(outcome(altered(chained, as('0.3')))).toBe('BUNDLE_MALFORMED');
    expect(outcome(altered(chained, as('0.3-parameter')))).toBe('BUNDLE_MALFORMED');
    const promised = world.sign(ARTIFACT, { version: '0.1' });
    expect(outcome(altered(promised, as('0.2')))).toBe('BUNDLE_MALFORMED');
    const proven = world.sign(ARTIFACT, { version: '0.2', promise: false, timestamps: [{}] });
    expect(outcome(proven.bundle)).toBe('read');
    expect(outcome(altered(proven, as('0.1')))).toBe('BUNDLE_MALFORMED');
    expect(outcome(world.sign(ARTIFACT, { version: '0.1', proof: 'without-checkpoint' }).bundle)).toBe(
      'BUNDLE_MALFORMED',
    );
    expect(outcome(world.sign(ARTIFACT, { proof: 'without-checkpoint' }).bundle)).toBe('BUNDLE_MALFORMED');
  });
});

describe('malformed bundles are refused', () => {
  test.each<[string, unknown]>([
    ['a list', [message.bundle]],
    ['text', 'bundle'],
    ['null', null],
    ['an empty object', {}],
    ['no content', altered(message, (b) => delete b.messageSignature)],
    ['no material', altered(message, (b) => delete b.verificationMaterial)],
    ['material that is text', altered(message, (b) => (b.verificationMaterial = 'x'))],
    ['no key', altered(message, (b) => delete b.verificationMaterial.certificate)],
    ['two contents', altered(message, (b) => (b.dsseEnvelope = attestation.bundle.dsseEnvelope))],
    ['two keys', altered(message, (b) => (b.verificationMaterial.publicKey = { hint: 'x' }))],
    ['an empty certificate', altered(message, (b) => (b.verificationMaterial.certificate.rawBytes = ''))],
    ['no signature', altered(message, (b) => (b.messageSignature.signature = ''))],
    ['a claimed digest without bytes', altered(message, (b) => (b.messageSignature.messageDigest = {}))],
    ['a claimed digest without algorithm', altered(message, (b) => delete b.messageSignature.messageDigest.algorithm)],
    ['a claimed digest of a weak hash', altered(message, (b) => (b.messageSignature.messageDigest.algorithm = 'SHA1'))],
    ['a claimed digest of SHA-3', altered(message, (b) => (b.messageSignature.messageDigest.algorithm = 'SHA3_256'))],
    ['an empty payload', altered(attestation, (b) => (b.dsseEnvelope.payload = ''))],
    ['no envelope signature', altered(attestation, (b) => (b.dsseEnvelope.signatures = []))],
    [
      'two envelope signatures',
      altered(attestation, (b) => b.dsseEnvelope.signatures.push(b.dsseEnvelope.signatures[0])),
    ],
    ['a log entry without log id', altered(message, (b) => delete b.verificationMaterial.tlogEntries[0].logId)],
    ['a log entry without kind', altered(message, (b) => delete b.verificationMaterial.tlogEntries[0].kindVersion)],
    ['a log entry that is null', altered(message, (b) => (b.verificationMaterial.tlogEntries[0] = null))],
    [
      'a proof without checkpoint',
      altered(message, (b) => delete b.verificationMaterial.tlogEntries[0].inclusionProof.checkpoint),
    ],
    [
      'an empty chain',
      altered(
        world.sign(ARTIFACT, { version: '0.2' }),
        (b) => (b.verificationMaterial.x509CertificateChain.certificates = []),
      ),
    ],
    ["cosign's older bundle with a media type", { ...cosignBundle(message), mediaType: null }],
  ])('%s', (_, json) => {
    expect(outcome(json)).toBe('BUNDLE_MALFORMED');
  });
});

describe('limits are held before anything is decoded', () => {
  const copies = (list: unknown[], count: number) => Array.from({ length: count }, () => list[0]);

  test.each(['tlogEntries', 'rfc3161Timestamps'])('33 %s', (list) => {
    const grow = (count: number) =>
      altered(message, ({ verificationMaterial: material }) => {
        const owner = list === 'tlogEntries' ? material : material.timestampVerificationData;
        owner[list] = copies(owner[list], count);
      });
    expect(outcome(grow(32))).toBe('read');
    expect(outcome(grow(33))).toBe('LIMIT_EXCEEDED');
    expect(outcome(grow(100_000))).toBe('LIMIT_EXCEEDED');
  });
});

describe('what is decoded is bounded', () => {
  const entryOf = (bundle: any) => bundle.verificationMaterial.tlogEntries[0];

  test('hashes of a proof', () => {
    const grow = (count: number) =>
      altered(message, (b) => (entryOf(b).inclusionProof.hashes = Array.from({ length: count }, () => 'AAAA')));
    expect(outcome(grow(64))).toBe('read');
    expect(outcome(grow(65))).toBe('LIMIT_EXCEEDED');
  });

  test('the body of a log entry', () => {
    const grow = (length: number) => altered(message, (b) => (entryOf(b).canonicalizedBody = 'A'.repeat(length)));
    expect(outcome(grow(1024 * 1024))).toBe('read');
    expect(outcome(grow(1024 * 1024 + 4))).toBe('LIMIT_EXCEEDED');
  });

  test('certificates of a chain', () => {
    const grow = (count: number) =>
      altered(world.sign(ARTIFACT, { version: '0.2' }), ({ verificationMaterial: { x509CertificateChain: chain } }) => {
        chain.certificates = Array.from({ length: count }, () => chain.certificates[0]);
      });
    expect(outcome(grow(32))).toBe('read');
    expect(outcome(grow(33))).toBe('LIMIT_EXCEEDED');
  });

  test('lines, before they are parsed', () => {
    const text = Buffer.alloc(120_000_000, '{}\n');
    expect(readBundles(text, 'x.jsonl')).toMatchObject([{ refusal: { code: 'LIMIT_EXCEEDED' } }]);
    const values = Buffer.concat([Buffer.from('['), Buffer.alloc(24_000_000, '{},'), Buffer.from('{}]')]);
    expect(readBundles(values, 'x.json')).toMatchObject([{ refusal: { code: 'LIMIT_EXCEEDED', at: { line: 1 } } }]);
    const blank = Buffer.alloc(60_000_000, '\n');
    expect(readBundles(blank, 'x.jsonl')).toMatchObject([{ refusal: { code: 'BUNDLE_MALFORMED' } }]);
  });
});

describe('files of several bundles', () => {
  const lines = [bundleJson(message).trim(), bundleJson(attestation).trim()];
  const codes = (text: string) =>
    readBundles(Buffer.from(text), 'x.jsonl').map((one) => (one.ok ? one.value.file : one.refusal.code));

  test('one document, however it is set', () => {
    expect(codes(bundleJson(message))).toEqual(['x.jsonl']);
    expect(codes(`\n ${JSON.stringify(message.bundle, null, 2)}\r\n`)).toEqual(['x.jsonl']);
  });

  test('lines, empty ones left out, numbered as an editor counts', () => {
    expect(codes(`${lines.join('\n\n')}\n`)).toEqual(['x.jsonl:1', 'x.jsonl:3']);
    expect(codes(lines.join('\r\n'))).toEqual(['x.jsonl:1', 'x.jsonl:2']);
  });

  test('a line that is a bundle of no known kind does not hide a good one, nor the other way round', () => {
    expect(codes(`${lines[0]!}\n{"mediaType":"x"}\n{}\n${lines[1]!}`)).toEqual([
      'x.jsonl:1',
      'BUNDLE_MALFORMED',
      'BUNDLE_MALFORMED',
      'x.jsonl:4',
    ]);
  });

  test.each<[string, string, number | undefined]>([
    ['text before the bundle', `text\n${lines[0]!}\n`, 1],
    ['text on its line', `text ${lines[0]!}\n`, 1],
    ['a shell prompt', `$ cosign sign-blob\n${lines[0]!}\n`, 1],
    ['a byte order mark', `\ufeff${lines[0]!}\n`, undefined],
    ['a line of a byte order mark', `\ufeff\n${lines[0]!}\n`, undefined],
    ['a line of a blank that is none in JSON', `\u00a0\n${lines[0]!}\n`, 1],
    ['a number before the bundle', `1\n${lines[0]!}\n`, 2],
    ['text behind the bundle', `${lines[0]!}\ntext\n`, 2],
    ['text behind it on its line', `${lines[0]!} text\n`, 1],
    ['a second document on its line', `${lines[0]!}${lines[1]!}\n`, 1],
    ['a broken line between two', `${lines[0]!}\n\n{"mediaType":\n${lines[1]!}\n`, 3],
    ['a list between two', `${lines[0]!}\n[]\n${lines[1]!}\n`, 2],
    ['text behind a bundle over many lines', `${JSON.stringify(message.bundle, null, 2)}\ntext\n`, undefined],
  ])('%s refuses the whole file', (_, text, line) => {
    const read = readBundles(Buffer.from(text), 'x.jsonl');
    const at = { file: 'x.jsonl', ...(line !== undefined && { line }) };
    expect(read).toMatchObject([{ ok: false, refusal: { code: 'BUNDLE_MALFORMED', at } }]);
  });

  test('a file that is something else is not quoted', () => {
    const [read] = readBundles(Buffer.from('password=hunter2\n'), 'x.bundle');
    expect(JSON.stringify(read)).not.toContain('hunter2');
  });

  test.each(['', '\n', 'broken', lines[0]!.slice(0, -20), `\u0000${lines[0]!}`])('%j is no evidence', (text) => {
    expect(codes(text)).toEqual(['BUNDLE_MALFORMED']);
  });

  test('at most 1,000 lines', () => {
    expect(codes('{}\n'.repeat(1_000))).toHaveLength(1_000);
    expect(codes('{}\n'.repeat(1_001))).toEqual(['LIMIT_EXCEEDED']);
  });

  test('at most 1,000 attestations of a registry', () => {
    const of = (count: number) => JSON.stringify({ attestations: Array(count).fill({ bundle: {} }) });
    expect(codes(of(1_000))).toHaveLength(1_000);
    expect(codes(of(1_001))).toEqual(['LIMIT_EXCEEDED']);
    expect(readBundles(Buffer.from(of(1_001)), 'x.jsonl')[0]).toMatchObject({
      refusal: { expected: 'at most 1000 bundles', actual: '1001 attestations' },
    });
  });
});

test('whatever the JSON, nothing is thrown', () => {
  const paths = fc.constantFrom(
    ['mediaType'],
    ['verificationMaterial'],
    ['verificationMaterial', 'certificate'],
    ['verificationMaterial', 'tlogEntries'],
    ['verificationMaterial', 'tlogEntries', '0'],
    ['verificationMaterial', 'tlogEntries', '0', 'logIndex'],
    ['verificationMaterial', 'tlogEntries', '0', 'inclusionProof'],
    ['verificationMaterial', 'tlogEntries', '0', 'canonicalizedBody'],
    ['verificationMaterial', 'timestampVerificationData'],
    ['messageSignature'],
    ['messageSignature', 'messageDigest'],
    ['messageSignature', 'signature'],
    ['dsseEnvelope'],
  );
  fc.assert(
    fc.property(paths, fc.jsonValue({ maxDepth: 3 }), fc.boolean(), (path, value, attested) => {
      const json = altered(attested ? attestation : message, (bundle) => {
        const owner = path.slice(0, -1).reduce((found, step) => found?.[step], bundle);
        if (owner) owner[path.at(-1)!] = value;
      });
      expect(['read', 'BUNDLE_MALFORMED', 'LIMIT_EXCEEDED']).toContain(outcome(json));
    }),
    { numRuns: 500 },
  );
});

describe('base64 in a bundle', () => {
  const urlSafe = (text: string) => text.replaceAll('+', '-').replaceAll('/', '_');
  const encoded = (() => {
    for (;;) {
      const signed = world.sign(ARTIFACT);
      const text = signed.signature.toString('base64');
      if (text.includes('+') && text.includes('/')) return { signed, text };
    }
  })();
  const withSignature = (text: string) => altered(encoded.signed, (b) => (b.messageSignature.signature = text));

  test.each([
    ['padded', (text: string) => text],
    ['in the URL-safe alphabet', urlSafe],
    ['without padding', (text: string) => text.replaceAll('=', '')],
    ['in lines', (text: string) => text.replace(/^.{40}/, '$&\r\n')],
  ])('%s: read as the same bytes', (_, change) => {
    expect(readBundle(withSignature(change(encoded.text)), FILE)).toMatchObject({
      value: { content: { signature: encoded.signed.signature } },
    });
  });

  test.each([
    ['letters of both alphabets', (text: string) => text.replace('+', '-')],
    ['a blank', (text: string) => `${text.slice(0, 8)} ${text.slice(8)}`],
    ['something else', (text: string) => `${text.slice(0, 8)}!!!!${text.slice(8)}`],
    ['padding within', (text: string) => `QQ==${text}`],
    [
      'a letter too many',
      (text: string) =>
        text.replaceAll('=', '').replace(/^.*$/, (all) => `${all.slice(0, all.length - (all.length % 4))}A`),
    ],
    ['too much padding', (text: string) => `${text.replaceAll('=', '')}===`],
  ])('with %s: refused', (_, change) => {
    expect(outcome(withSignature(change(encoded.text)))).toBe('BUNDLE_MALFORMED');
  });
});
