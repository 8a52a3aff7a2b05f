/**
 * The virtual Sigstore is only worth something if others believe its honest evidence: here the real @sigstore/verify,
 * node:crypto and (where it is installed) openssl are asked. That they refuse its forgeries shows that the hooks reach.
 */
import { describe, expect, test } from '@jest/globals';
import { ed25519ph } from '@noble/curves/ed25519.js';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot as TrustedRootMessage } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier, type Signer } from '@sigstore/verify';
import { spawnSync } from 'node:child_process';
import { constants, createPublicKey, verify as verifyNative, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  bundleJson,
  canonical,
  cosignBundle,
  createWorld,
  detached,
  leafPem,
  makeKeys,
  MEDIA_TYPES,
  preAuthEncoding,
  STATEMENT_V01,
  subjectOf,
  type AttestationOptions,
  type Evidence,
  type SigningOptions,
  type World,
} from './sigstore/index.ts';

const IDENTITY = 'https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1.2.3';
const ISSUER = 'https://token.actions.githubusercontent.com';
const ARTIFACT = Buffer.from('the artifact\n');
const SUBJECTS = [subjectOf('widget.tar.gz', ARTIFACT)];
const DAY = 86_400_000;

interface Thresholds {
  readonly tlogThreshold?: number;
  readonly ctlogThreshold?: number;
  readonly timestampThreshold?: number;
}

/** What @sigstore/verify says of the evidence under the world's trusted root. */
function verify(world: World, evidence: Evidence, thresholds: Thresholds = {}): Signer {
  const trust = toTrustMaterial(TrustedRootMessage.fromJSON(world.trustedRoot), () => ({
    publicKey: evidence.keys.publicKey,
    validFor: () => true,
  }));
  const bundle = bundleFromJSON(JSON.parse(bundleJson(evidence)));
  return new Verifier(trust, thresholds).verify(toSignedEntity(bundle, ARTIFACT));
}

function refusal(world: World, evidence: Evidence, thresholds: Thresholds = {}): string {
  try {
    verify(world, evidence, thresholds);
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return 'accepted';
}

const world = createWorld();

describe('honest evidence is believed', () => {
  test.each<[string, SigningOptions]>([
    ['Rekor v1', {}],
    ['Rekor v1 by its promise alone', { proof: false, version: '0.1' }],
    ['Rekor v1 by its proof alone, with a timestamp', { promise: false, timestamps: [{}] }],
    ['Rekor v1 and a timestamp', { timestamps: [{}] }],
    ['Rekor v2', { rekor: 'v2' }],
    ['both logs', { rekor: [world.rekorsV1[0]!, world.rekorsV2[0]!] }],
    ['version 0.1', { version: '0.1' }],
    ['version 0.1 with a proof too', { version: '0.1', proof: true }],
    ['version 0.2', { version: '0.2' }],
    ['version 0.2 with a longer chain', { version: '0.2', chain: 'intermediate' }],
    ['version 0.3 as a parameter', { version: '0.3-parameter' }],
    ['a timestamp with its certificate', { rekor: 'v2', timestamps: [{ embedCertificate: true }] }],
    ['a timestamp over SHA-512', { rekor: 'v2', timestamps: [{ hash: 'sha512', signatureHash: 'sha384' }] }],
    ['a time long ago', { at: new Date(world.at.getTime() - 100 * DAY) }],
    ['a run in an environment', { workflow: { environment: 'production' } }],
  ])('%s', (_, options) => {
    for (const evidence of [world.sign(ARTIFACT, options), world.attest(SUBJECTS, options)]) {
      expect(verify(world, evidence).identity).toMatchObject({
        subjectAlternativeName: IDENTITY,
        extensions: { issuer: ISSUER },
      });
      expect(evidence.bundle.mediaType).toBe(MEDIA_TYPES[options.version ?? '0.3']);
    }
  });

  test.each<[string, AttestationOptions]>([
    ['intoto 0.0.2', { entryKind: 'intoto 0.0.2' }],
    ['intoto 0.0.2 in a bundle 0.1', { entryKind: 'intoto 0.0.2', version: '0.1' }],
    ['hashedrekord 0.0.2 of an envelope', { entryKind: 'hashedrekord 0.0.2', rekor: 'v2' }],
    [
      'another statement',
      { statementType: STATEMENT_V01, predicateType: 'https://example.test/p', predicate: { a: 1 } },
    ],
    ['a payload type beyond ASCII', { payloadType: 'application/ünïcode' }],
    ['a payload that is not a statement', { payload: Buffer.from('anything') }],
  ])('attestation: %s', (_, options) => {
    expect(verify(world, world.attest(SUBJECTS, options)).identity?.subjectAlternativeName).toBe(IDENTITY);
  });

  test.each<[string, SigningOptions]>([
    ['P-384', { keyType: 'P-384' }],
    ['P-384 with SHA-256', { keyType: 'P-384', hash: 'sha256' }],
    ['P-521', { keyType: 'P-521' }],
    ['RSA-2048', { keyType: 'RSA-2048' }],
    ['RSA-2048 with SHA-512', { keyType: 'RSA-2048', hash: 'sha512' }],
    ['RSA-3072', { keyType: 'RSA-3072' }],
  ])('message by %s', (_, options) => {
    expect(verify(world, world.sign(ARTIFACT, options)).identity?.subjectAlternativeName).toBe(IDENTITY);
  });

  test('message known by its digest alone', () => {
    for (const keyType of ['P-256', 'P-384', 'P-521', 'RSA-2048'] as const) {
      const whole = world.sign(ARTIFACT, { keyType });
      const evidence = world.sign({ digest: whole.message!.digest }, { keyType });
      expect(verify(world, evidence).identity?.subjectAlternativeName).toBe(IDENTITY);
    }
  });

  test('attestation by Ed25519', () => {
    expect(refusal(world, world.attest(SUBJECTS, { keyType: 'Ed25519' }))).toBe('accepted');
  });

  test('by a bare key, with and without a log entry', () => {
    const keys = makeKeys();
    expect(refusal(world, world.sign(ARTIFACT, { by: 'key', keys }))).toBe('accepted');
    expect(refusal(world, world.attest(SUBJECTS, { by: 'key', keys, rekor: 'v2' }))).toBe('accepted');
    const unlogged = world.sign(ARTIFACT, { by: 'key', keys, rekor: 'none', timestamps: [], hint: 'release key' });
    expect(unlogged.bundle.verificationMaterial.publicKey).toEqual({ hint: 'release key' });
    expect(refusal(world, unlogged, { tlogThreshold: 0, timestampThreshold: 0 })).toBe('accepted');
  });

  test.each<[string, SigningOptions, string | undefined]>([
    ['an e-mail address', { identity: { email: 'dev@acme.test' }, workflow: null }, 'dev@acme.test'],
    ['a chosen URI', { identity: 'https://ci.acme.test/job' }, 'https://ci.acme.test/job'],
    [
      'two names',
      { identity: [{ email: 'dev@acme.test' }, { uri: 'https://ci.acme.test/job' }] },
      'https://ci.acme.test/job',
    ],
    ['no name', { identity: [] }, undefined],
    ['another kind of name', { identity: { otherName: 'build-bot' } }, undefined],
  ])('identity: %s', (_, options, expected) => {
    expect(verify(world, world.sign(ARTIFACT, options)).identity?.subjectAlternativeName).toBe(expected);
  });

  test("GitHub's own style: no log, no SCT, a timestamp", () => {
    const github = createWorld({ style: 'github' });
    expect(github.trustedRoot).toMatchObject({ tlogs: [], ctlogs: [] });
    const evidence = github.attest(SUBJECTS);
    expect(refusal(github, evidence, { tlogThreshold: 0, ctlogThreshold: 0 })).toBe('accepted');
    expect(new X509Certificate(evidence.certificates![0]!).issuer).toMatch(/O=GitHub\\?, Inc\./);
    expect(evidence.bundle.verificationMaterial.tlogEntries).toEqual([]);
  });

  test.each(['P-256', 'P-384', 'RSA-2048'] as const)('authorities with %s keys', (keyType) => {
    const other = createWorld({
      fulcio: { keyType },
      // the library takes a listed RSA key for PKCS#1 whatever its details say, so RSA logs cannot be shown to it
      rekorV1: { keyType: keyType === 'RSA-2048' ? 'P-256' : keyType },
      tsa: { keyType: keyType === 'RSA-2048' ? 'P-384' : keyType },
    });
    expect(refusal(other, other.sign(ARTIFACT, { timestamps: [{}] }))).toBe('accepted');
  });

  test('leaves straight from the root, several CT logs, witnesses', () => {
    const other = createWorld({
      fulcio: { intermediate: false },
      ctLog: [{}, {}],
      rekorV2: { witnesses: ['witness.example/w1', 'witness.example/w2'], filler: 0 },
    });
    const evidence = other.sign(ARTIFACT, { ctLogs: other.ctLogs, rekor: 'v2' });
    expect(refusal(other, evidence, { ctlogThreshold: 2 })).toBe('accepted');
    const proof = evidence.bundle.verificationMaterial.tlogEntries[0]!.inclusionProof!;
    expect(proof.checkpoint!.envelope.match(/^\u2014 /gm)).toHaveLength(3);
  });

  test('a rotated instance: old and new authorities side by side', () => {
    const at = new Date(Date.now() - 10 * DAY);
    const then = { start: new Date(at.getTime() - 300 * DAY), end: new Date(at.getTime() - 30 * DAY) };
    const rotated = createWorld({
      at,
      fulcio: [{}, { validFor: then }],
      rekorV1: [{}, { validFor: then }],
      ctLog: [{}, { validFor: then }],
    });
    const old = { fulcio: rotated.fulcios[1]!, rekor: [rotated.rekorsV1[1]!], ctLogs: [rotated.ctLogs[1]!] };
    expect(refusal(rotated, rotated.sign(ARTIFACT))).toBe('accepted');
    expect(refusal(rotated, rotated.sign(ARTIFACT, { ...old, at: new Date(at.getTime() - 60 * DAY) }))).toBe(
      'accepted',
    );
    expect(refusal(rotated, rotated.sign(ARTIFACT, old))).not.toBe('accepted');
  });

  test("a log's origin may differ from its address", () => {
    const named = createWorld({ rekorV1: { origin: 'private log', signerName: 'rekor.acme.test' } });
    const evidence = named.sign(ARTIFACT);
    expect(evidence.entries[0]!.inclusionProof!.checkpoint!.envelope).toMatch(/^private log\n/);
    expect(refusal(named, evidence)).toBe('accepted');
    // the library looks for the signature's name in the address, so this one it never believes
    const local = createWorld({ rekorV2: { origin: 'rekor-local' } });
    expect(refusal(local, local.sign(ARTIFACT, { rekor: 'v2' }))).toBe('TLOG_INCLUSION_PROOF_ERROR');
  });
});

describe('forgeries are refused for their own reason', () => {
  const stranger = createWorld({ name: 'stranger' });
  const away = (days: number): Date => new Date(world.at.getTime() + days * DAY);
  const keys = makeKeys();

  test.each<[string, SigningOptions, string]>([
    ['foreign certificate authority', { fulcio: stranger.fulcios[0]! }, 'CERTIFICATE_ERROR'],
    ['foreign CT log', { ctLogs: stranger.ctLogs }, 'CERTIFICATE_ERROR'],
    ['no SCT', { ctLogs: [] }, 'CERTIFICATE_ERROR'],
    [
      'SCT over another certificate',
      { alter: { sct: (s) => ({ ...s, preCertificate: Buffer.from('x') }) } },
      'CERTIFICATE_ERROR',
    ],
    ['foreign log', { rekor: stranger.rekorsV1 }, 'TLOG_INCLUSION_PROMISE_ERROR'],
    ['no log entry', { rekor: 'none' }, 'TLOG_ERROR'],
    ['neither promise nor proof', { promise: false, proof: false, timestamps: [{}] }, 'Error: invalid bundle'],
    ['logged before the certificate', { integratedTime: away(-1) }, 'CERTIFICATE_ERROR'],
    ['logged after the certificate', { integratedTime: away(1) }, 'CERTIFICATE_ERROR'],
    ['stamped after the certificate', { rekor: 'v2', timestamps: [{ at: away(1) }] }, 'CERTIFICATE_ERROR'],
    ['foreign timestamp', { timestamps: [{ authority: stranger.tsas[0]! }] }, 'TIMESTAMP_ERROR'],
    ['timestamp of something else', { timestamps: [{ over: Buffer.from('x') }] }, 'TIMESTAMP_ERROR'],
    ['no time at all', { rekor: 'v2', timestamps: [] }, 'TIMESTAMP_ERROR'],
    ['altered promise', { alter: { promise: (p) => ({ ...p, logIndex: 7 }) } }, 'TLOG_INCLUSION_PROMISE_ERROR'],
    [
      'altered checkpoint',
      { alter: { checkpoint: (c) => ({ ...c, root: Buffer.alloc(32) }) } },
      'TLOG_INCLUSION_PROOF_ERROR',
    ],
    ['entry for another digest', { logged: { digest: Buffer.alloc(32) } }, 'TLOG_BODY_ERROR'],
    ['entry for another signature', { logged: { signature: Buffer.from('x') } }, 'TLOG_BODY_ERROR'],
    ['altered signature', { alter: { signature: (s) => Buffer.from(s).fill(1, 8, 12) } }, 'SIGNATURE_ERROR'],
    // the library does not compare keys; the gate does
    ['entry for another key', { logged: { verifier: { keys } } }, 'accepted'],
    ['entry of a kind that never holds messages', { entryKind: 'rekord 0.0.1' }, 'TLOG_BODY_ERROR'],
  ])('%s', (_, options, expected) => {
    expect(refusal(world, world.sign(ARTIFACT, options))).toBe(expected);
  });

  test('the digest of another artifact', () => {
    const evidence = world.sign('another artifact');
    expect(refusal(world, evidence)).toBe('SIGNATURE_ERROR');
  });

  test('authorities outside their time', () => {
    const expired = { notAfter: new Date(world.at.getTime() - DAY) };
    for (const [options, code] of [
      [{ fulcio: { intermediate: expired } }, 'CERTIFICATE_ERROR'],
      [{ fulcio: { root: expired } }, 'CERTIFICATE_ERROR'],
      [{ fulcio: { validFor: { start: away(1) } } }, 'CERTIFICATE_ERROR'],
      [{ ctLog: { validFor: { start: away(1) } } }, 'CERTIFICATE_ERROR'],
      [{ rekorV1: { validFor: { start: away(-9), end: away(-1) } } }, 'TLOG_INCLUSION_PROMISE_ERROR'],
      [{ rekorV1: { listed: false } }, 'TLOG_INCLUSION_PROMISE_ERROR'],
      [{ tsa: { signer: expired } }, 'TIMESTAMP_ERROR'],
      [{ tsa: { root: expired } }, 'TIMESTAMP_ERROR'],
      [{ tsa: { validFor: { start: away(1) } } }, 'TIMESTAMP_ERROR'],
    ] as const) {
      const late = createWorld({ at: world.at, ...options });
      expect(refusal(late, late.sign(ARTIFACT, { timestamps: [{}] }))).toBe(code);
    }
  });
});

describe('the parts, as others read them', () => {
  test('certificates', () => {
    const evidence = world.sign(ARTIFACT, {
      identity: [{ uri: IDENTITY }, { email: 'dev@acme.test' }],
      claims: { buildTrigger: null, issuer: 'https://other.test' },
    });
    const [leaf, intermediate, root] = evidence.certificates!.map((der) => new X509Certificate(der));
    expect(leaf!.checkIssued(intermediate!) && leaf!.verify(intermediate!.publicKey)).toBe(true);
    expect(intermediate!.checkIssued(root!) && intermediate!.verify(root!.publicKey)).toBe(true);
    expect(root!.verify(root!.publicKey)).toBe(true);
    expect([leaf!.ca, intermediate!.ca, root!.ca]).toEqual([false, true, true]);
    expect(leaf!.subjectAltName).toBe(`URI:${IDENTITY}, email:dev@acme.test`);
    expect(leaf!.validFromDate).toEqual(world.at);
    expect(leaf!.validToDate).toEqual(new Date(world.at.getTime() + 600_000));
    expect(leaf!.publicKey.equals(evidence.keys.publicKey)).toBe(true);
    const claims = new Map(
      verify(world, evidence).identity!.oids!.map(({ oid, value }) => [oid!.id.join('.'), value.toString()]),
    );
    expect(claims.get('1.3.6.1.4.1.57264.1.1')).toBe(ISSUER);
    expect(claims.get('1.3.6.1.4.1.57264.1.8')).toBe('\f\u0012https://other.test');
    expect(claims.get('1.3.6.1.4.1.57264.1.14')).toContain('refs/tags/v1.2.3');
    expect(claims.has('1.3.6.1.4.1.57264.1.20')).toBe(false);
  });

  test('bytes beyond ASCII in a name', () => {
    const evidence = world.sign(ARTIFACT, { identity: { uri: Buffer.from('https://ex\u00e4mple.test/\u0000x') } });
    expect(evidence.certificates![0]!.includes(Buffer.from('https://ex\u00e4mple.test/\u0000x'))).toBe(true);
  });

  test('signatures', () => {
    for (const [keyType, scheme] of [
      ['P-256', 'plain'],
      ['Ed25519', 'plain'],
      ['RSA-2048', 'plain'],
    ] as const) {
      const { raw, pem } = detached(world.sign(ARTIFACT, { keyType, scheme }));
      const hash = keyType === 'Ed25519' ? null : 'sha256';
      expect(verifyNative(hash, ARTIFACT, new X509Certificate(pem).publicKey, raw)).toBe(true);
    }
    const pss = detached(world.sign(ARTIFACT, { keyType: 'RSA-2048', scheme: 'pss' }));
    const key = { key: new X509Certificate(pss.pem).publicKey, padding: constants.RSA_PKCS1_PSS_PADDING };
    expect(verifyNative('sha256', ARTIFACT, key, pss.raw)).toBe(true);
    const prehashed = world.sign(ARTIFACT, { keyType: 'Ed25519', scheme: 'ph' });
    const point = prehashed.keys.spki.subarray(-32);
    expect(ed25519ph.verify(prehashed.signature, ARTIFACT, point)).toBe(true);
    expect(prehashed.bundle.messageSignature!.messageDigest!.algorithm).toBe('SHA2_512');
    const attested = world.attest(SUBJECTS, { by: 'key' });
    const { payload, payloadType } = attested.bundle.dsseEnvelope!;
    const signed = preAuthEncoding(payloadType, Buffer.from(payload, 'base64'));
    expect(verifyNative('sha256', signed, createPublicKey(detached(attested).pem), attested.signature)).toBe(true);
  });

  test("cosign's older bundle", () => {
    const evidence = world.sign(ARTIFACT);
    const cosign = cosignBundle(evidence);
    expect(Buffer.from(cosign.cert!, 'base64').toString()).toBe(leafPem(evidence));
    const { Payload, SignedEntryTimestamp } = cosign.rekorBundle!;
    const promised = Buffer.from(canonical(Payload));
    const promise = Buffer.from(SignedEntryTimestamp, 'base64');
    expect(verifyNative('sha256', promised, world.rekorsV1[0]!.keys.publicKey, promise)).toBe(true);
    expect(JSON.parse(Buffer.from(Payload.body, 'base64').toString())).toMatchObject({ kind: 'hashedrekord' });
  });

  test.each(['intoto 0.0.1', 'intoto 0.0.2', 'rekord 0.0.1'] as const)('%s entries', (entryKind) => {
    const evidence = world.attest(SUBJECTS, { entryKind });
    const body = JSON.parse(Buffer.from(evidence.entries[0]!.canonicalizedBody, 'base64').toString());
    expect(`${body.kind} ${body.apiVersion}`).toBe(entryKind);
    const pem64 = Buffer.from(leafPem(evidence)).toString('base64');
    expect(JSON.stringify(body)).toContain(pem64);
  });

  test('openssl agrees on certificates and timestamps', () => {
    if (spawnSync('openssl', ['version']).status !== 0) return;
    const folder = mkdtempSync(join(tmpdir(), 'openssl-'));
    const write = (name: string, content: string | Buffer): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const run = (...args: string[]): string => {
      const { stdout, stderr } = spawnSync('openssl', args, { encoding: 'utf8' });
      return stdout + stderr;
    };
    try {
      const evidence = world.sign(ARTIFACT, { rekor: 'v2', timestamps: [{ embedCertificate: true }] });
      const pems = evidence.certificates!.map((der) => new X509Certificate(der).toString());
      const [leaf, intermediate, root] = pems.map((pem, index) => write(`${index}.pem`, pem));
      const at = String(world.at.getTime() / 1000 + 60);
      const strict = ['-x509_strict', '-purpose', 'any', '-attime', at];
      expect(run('verify', ...strict, '-CAfile', root!, '-untrusted', intermediate!, leaf!)).toContain('OK');
      const tsaRoot = write('tsa.pem', new X509Certificate(world.tsas[0]!.root.der).toString());
      const stamp = write('stamp.tsr', evidence.timestamps[0]!);
      const data = write('signature', evidence.signature);
      expect(run('ts', '-verify', '-in', stamp, '-data', data, '-CAfile', tsaRoot)).toContain('Verification: OK');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test('the trusted root is a copy, and listed authorities only', () => {
  const some = createWorld({ ctLog: false, rekorV2: { listed: false }, tsa: false });
  const root = some.trustedRoot;
  root.tlogs.length = 0;
  expect(some.trustedRoot).toMatchObject({ tlogs: [{ baseUrl: 'https://rekor.acme.test' }], ctlogs: [] });
  const { mediaType, tlogs, certificateAuthorities } = some.trustedRoot;
  expect(JSON.parse(some.trustedRootJson)).toEqual({ mediaType, tlogs, certificateAuthorities });
});

test('a plain script can import it too', () => {
  const door = pathToFileURL(join(import.meta.dirname, 'sigstore/index.ts')).href;
  const script = `import { createWorld } from ${JSON.stringify(door)}; console.log(createWorld().sign('x').bundle.mediaType);`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(stdout || stderr).toBe(`${MEDIA_TYPES['0.3']}\n`);
});
