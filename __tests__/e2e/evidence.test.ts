/** The forms of evidence and where it lies: every acceptance with the refusals that stand next to it. */
import { describe, test } from '@jest/globals';
import { bundleJson, cosignBundle, makeKeys, SLSA_V02, type SigningOptions } from '../support/sigstore/index.ts';
import {
  attest,
  CONTENT,
  expectCase,
  IDENTITY,
  LINUX,
  lines,
  MACOS,
  table,
  WINDOWS,
  world,
  type Case,
} from './release.ts';

const BUNDLE = `${LINUX}.sigstore.json`;
const ATTESTATION = `${WINDOWS}.intoto.jsonl`;
const ONE = { artifacts: LINUX };

const signed = (options: SigningOptions, content: string = CONTENT[LINUX]): string =>
  bundleJson(world.sign(content, options));

/** Replaces the Linux tool's bundle. */
const bundle =
  (text: string): Case['change'] =>
  (w) =>
    void w.write(BUNDLE, text);
const attestation = (options: Parameters<typeof attest>[2], content: string = CONTENT[WINDOWS]): Case['change'] => {
  return (w) => void w.write(ATTESTATION, bundleJson(attest(WINDOWS, content, options)));
};

describe('attestations', () => {
  const type = 'https://example.test/scan/v1';
  const zip = (of: string, options: Parameters<typeof attest>[2], predicate?: string, code?: string): Case => ({
    of,
    change: attestation(options),
    inputs: { artifacts: WINDOWS, 'predicate-type': predicate },
    ...(code === undefined ? { passed: [WINDOWS] } : { refused: { [WINDOWS]: code } }),
  });
  test.concurrent.each(
    table(
      zip('provenance by default', {}),
      zip('older provenance by default', { predicateType: SLSA_V02 }),
      zip('nothing else by default', { predicateType: type }, undefined, 'PREDICATE_MISMATCH'),
      zip('what is named', { predicateType: type }, type),
      zip('nothing but what is named', {}, type, 'PREDICATE_MISMATCH'),
      zip('nothing that only begins so', { predicateType: `${type}.1` }, type, 'PREDICATE_MISMATCH'),
      zip('any, where that is said', { predicateType: type }, 'any'),
      zip('another signer, even then', { identity: `${IDENTITY}x` }, 'any', 'IDENTITY_MISMATCH'),
      {
        of: 'JSON lines without the right one',
        change: (w) => void w.write(ATTESTATION, lines(attest('a', 'a'), attest('b', 'b'))),
        inputs: { artifacts: WINDOWS },
        refused: { [WINDOWS]: 'SUBJECT_MISMATCH' },
      },
    ),
  )('%s', (_, question) => expectCase(question));
});

describe('keys and older forms', () => {
  const keys = makeKeys();
  const byKey = { by: 'key', keys } as const;
  const key = { ...ONE, 'certificate-identity': undefined, 'certificate-oidc-issuer': undefined, key: 'release.pub' };
  const withKey =
    (text: string | Buffer, name = BUNDLE): Case['change'] =>
    (w) => {
      w.write('release.pub', keys.pem);
      w.write(name, text);
    };
  const RAW = { ...key, 'transparency-log': 'none', signature: '{path}.sig' };
  const raw = (content: string): Buffer => world.sign(content, { ...byKey, rekor: 'none', timestamps: [] }).signature;
  const SIG = `${LINUX}.sig`;
  const cosign = (options: SigningOptions, content: string = CONTENT[LINUX]): string =>
    JSON.stringify(cosignBundle(world.sign(content, options)));
  test.concurrent.each(
    table(
      { of: 'by the key', change: withKey(signed(byKey)), inputs: key },
      {
        of: 'by another key',
        change: withKey(signed({ by: 'key' })),
        inputs: key,
        refused: { [LINUX]: 'SIGNATURE_INVALID' },
      },
      {
        of: 'a certificate where a key is required',
        change: withKey(signed({ keys })),
        inputs: key,
        refused: { [LINUX]: 'KEY_MISMATCH' },
      },
      {
        of: 'a key where an identity is required',
        change: withKey(signed(byKey)),
        inputs: ONE,
        refused: { [LINUX]: 'KEY_MISMATCH' },
      },
      {
        of: 'by the key, not logged',
        change: withKey(signed({ ...byKey, rekor: 'none', timestamps: [] })),
        inputs: key,
        refused: { [LINUX]: 'TLOG_MISSING' },
      },
      { of: 'a raw signature', change: withKey(raw(CONTENT[LINUX]), SIG), inputs: RAW },
      { of: 'a raw signature in base64', change: withKey(raw(CONTENT[LINUX]).toString('base64'), SIG), inputs: RAW },
      {
        of: 'a raw signature of another file',
        change: withKey(raw('x'), SIG),
        inputs: RAW,
        refused: { [LINUX]: 'SIGNATURE_INVALID' },
      },
      {
        of: 'a raw signature where the log is required',
        change: withKey(raw(CONTENT[LINUX]), SIG),
        inputs: { ...RAW, 'transparency-log': undefined, offline: 'true' },
        refused: { [LINUX]: 'TLOG_MISSING' },
      },
      { of: "cosign's older JSON", change: bundle(cosign({})), inputs: ONE },
      { of: "cosign's older JSON by a key", change: withKey(cosign(byKey)), inputs: key },
      {
        of: "cosign's older JSON of another file",
        change: bundle(cosign({}, 'x')),
        inputs: ONE,
        refused: { [LINUX]: 'SIGNATURE_INVALID' },
      },
      {
        of: "cosign's older JSON by another",
        change: bundle(cosign({ identity: 'x@y.test' })),
        inputs: ONE,
        refused: { [LINUX]: 'IDENTITY_MISMATCH' },
      },
    ),
  )('%s', (_, question) => expectCase(question));
});

describe('templates and digests', () => {
  const elsewhere: Case['change'] = (w) => {
    w.write('evidence/sig-linux.bundle', signed({}));
    w.write('evidence/sig-macos.bundle', signed({}, CONTENT[MACOS]));
  };
  const artifacts = 'dist/tool-*.tar.gz';
  const digest = `sha256:${'0'.repeat(64)}`;
  const bundleAt = { artifacts: undefined, bundle: BUNDLE };
  const sha = (content: string): string => `sha256:${world.sign(content).message!.digest.toString('hex')}`;
  test.concurrent.each(
    table(
      {
        of: 'what the first * matched',
        change: elsewhere,
        inputs: { artifacts, bundle: 'evidence/sig-{1}.bundle' },
        passed: [LINUX, MACOS],
      },
      {
        of: 'nothing where it leads, though there is some beside',
        inputs: { artifacts, bundle: 'evidence/sig-{1}.bundle' },
        refused: { [LINUX]: 'BUNDLE_MISSING', [MACOS]: 'BUNDLE_MISSING' },
      },
      {
        of: 'one bundle for all is right for its own file only',
        inputs: { artifacts, bundle: BUNDLE },
        refused: { [MACOS]: 'SIGNATURE_INVALID' },
        passed: [LINUX],
      },
      { of: 'a digest', inputs: { ...bundleAt, digests: `${sha(CONTENT[LINUX])} tool` }, passed: ['tool'] },
      {
        of: 'a digest in capitals',
        inputs: { ...bundleAt, digests: `sha256:${sha(CONTENT[LINUX]).slice(7).toUpperCase()} tool` },
        passed: ['tool'],
      },
      {
        of: 'another digest',
        inputs: { ...bundleAt, digests: `${digest} tool` },
        refused: { tool: 'SIGNATURE_INVALID' },
      },
      {
        of: 'an attested digest',
        inputs: { artifacts: undefined, bundle: ATTESTATION, digests: `${sha(CONTENT[WINDOWS])} tool` },
        passed: ['tool'],
      },
      {
        of: 'a digest that is not attested',
        inputs: { artifacts: undefined, bundle: ATTESTATION, digests: `${digest} tool` },
        refused: { tool: 'SUBJECT_MISMATCH' },
      },
    ),
  )('%s', (_, question) => expectCase(question));
});
