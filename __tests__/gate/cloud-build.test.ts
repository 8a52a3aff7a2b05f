/** Provenance of Google Cloud Build as gcloud prints it: only what is signed counts, by the key that the policy names. */
import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { afterAll, describe, expect, test } from '@jest/globals';
import { preAuthEncoding } from '../../src/formats/dsse.js';
import { runGate, type GateResult } from '../support/gate.ts';
import { createWorkspace } from '../support/workspace.ts';

const TYPE = 'application/vnd.in-toto+json';
const BUILDER = 'https://cloudbuild.googleapis.com/GoogleHostedWorker';
const PROVENANCE = 'https://slsa.dev/provenance/v0.1';
const REPOSITORY = 'us-west2-docker.pkg.dev/acme/images/widgets';
const DIGEST = createHash('sha256').update('the manifest of the image').digest('hex');
const OTHER = createHash('sha256').update('another image').digest('hex');
const keyId = (region: string, key = 'builtByGCB') =>
  `projects/verified-builder/locations/${region}/keyRings/attestor/cryptoKeys/${key}/cryptoKeyVersions/1`;
const REGION = keyId('us-west2');
const GLOBAL = keyId('global', 'provenanceSigner');

const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = (key: KeyObject): string => key.export({ format: 'pem', type: 'spki' }).toString();

const workspace = createWorkspace();
afterAll(() => {
  workspace.remove();
});

const PREDICATE = {
  builder: { id: `${BUILDER}@v0.3` },
  materials: [{ digest: { sha1: '0'.repeat(40) }, uri: 'git+https://github.com/acme/widgets' }],
  metadata: { buildInvocationId: '11f6c682-3451-4f72-ac2a-8e386eab66af' },
  recipe: {
    arguments: {
      '@type': 'type.googleapis.com/google.devtools.cloudbuild.v1.Build',
      substitutions: { TAG_NAME: 'v1.2.3' },
    },
    type: 'https://cloudbuild.googleapis.com/CloudBuildYaml@v0.1',
  },
};
/** Its copy of the predicate lies in the signed bytes too. */
const statement = {
  _type: 'https://in-toto.io/Statement/v0.1',
  predicate: PREDICATE,
  predicateType: PROVENANCE,
  slsaProvenance: PREDICATE,
  subject: [{ digest: { sha256: DIGEST }, name: `https://${REPOSITORY}:latest` }],
};

interface Signing {
  readonly key?: KeyObject;
  readonly keyid?: string;
  /** `payload`: as the key of a region signs. */
  readonly over?: 'payload' | 'envelope';
  readonly said?: unknown;
}

const urlSafe = (bytes: Buffer): string => bytes.toString('base64').replaceAll('+', '-').replaceAll('/', '_');

/** Signs until the signature has letters in which the alphabets differ, as most have. */
function signatureOf({ key = keys.privateKey, keyid = REGION, over = 'payload', said = statement }: Signing) {
  const payload = Buffer.from(JSON.stringify(said));
  const message = over === 'payload' ? payload : preAuthEncoding(TYPE, payload);
  for (;;) {
    const sig = sign('sha256', message, key);
    const text = sig.toString('base64');
    if (text.includes('+') && text.includes('/')) return { keyid, sig: urlSafe(sig) };
  }
}

function build(signatures: readonly unknown[], said: unknown = statement): any {
  const { _type, predicateType, subject, slsaProvenance } = statement;
  return {
    build: { intotoStatement: { _type, predicateType, slsaProvenance, subject } },
    envelope: { payload: Buffer.from(JSON.stringify(said)).toString('base64'), payloadType: TYPE, signatures },
    kind: 'BUILD',
    noteName: 'projects/verified-builder/notes/intoto_11f6c682-3451-4f72-ac2a-8e386eab66af',
    resourceUri: `https://${REPOSITORY}@sha256:${DIGEST}`,
  };
}

const answer = (builds: readonly unknown[]): any => ({
  image_summary: { digest: `sha256:${DIGEST}`, fully_qualified_digest: `${REPOSITORY}@sha256:${DIGEST}` },
  provenance_summary: { provenance: builds },
});
const honest = (signing: Signing = {}) => answer([build([signatureOf(signing)], signing.said)]);

interface Asked {
  readonly digest?: string;
  readonly keyId?: string | undefined;
  readonly builder?: string;
  readonly type?: string;
}

async function judge(evidence: unknown, asked: Asked = {}): Promise<GateResult> {
  const { digest = DIGEST, builder = BUILDER, type = PROVENANCE } = asked;
  const named = 'keyId' in asked ? asked.keyId : REGION;
  workspace.write('provenance.json', JSON.stringify(evidence));
  workspace.write('key.pem', pem(keys.publicKey));
  return runGate(workspace, [
    ...['--digests', `sha256:${digest} widgets`, '--bundle', 'provenance.json', '--key', 'key.pem'],
    ...(named === undefined ? [] : ['--key-id', named]),
    ...['--transparency-log', 'none', '--predicate-type', type, '--builder-id', builder, '--offline'],
  ]);
}

describe('provenance of Cloud Build', () => {
  test.each<[string, Signing, Asked]>([
    ['by the key of a region, over the payload', {}, {}],
    ['of the demanded version of the builder', {}, { builder: `${BUILDER}@v0.3` }],
    ['by the global key, over the envelope', { keyid: GLOBAL, over: 'envelope' }, { keyId: GLOBAL }],
    ['by the global key, which needs no name', { keyid: GLOBAL, over: 'envelope' }, { keyId: undefined }],
  ])('%s: verified', async (_, signing, asked) => {
    const { verdict, log } = await judge(honest(signing), asked);
    expect([verdict, log]).toEqual(['pass', expect.any(String)]);
  });

  test.each<[string, Signing, Asked, string]>([
    ['by another key', { key: stranger.privateKey }, {}, 'SIGNATURE_INVALID'],
    ['about another image', {}, { digest: OTHER }, 'SUBJECT_MISMATCH'],
    ['by a builder of another name', {}, { builder: `${BUILDER}s` }, 'CLAIM_MISMATCH'],
    ['by another version of the builder', {}, { builder: `${BUILDER}@v0.2` }, 'CLAIM_MISMATCH'],
    ['of another region', {}, { keyId: keyId('us-west1') }, 'KEY_MISMATCH'],
    ['that names no key', { keyid: '' }, {}, 'KEY_MISMATCH'],
    // A key that signs files too could be made to sign a file that is a statement.
    ['over the payload, by a key that the policy does not name', {}, { keyId: undefined }, 'SIGNATURE_INVALID'],
    ['over the payload, under the name of the global key', { keyid: GLOBAL }, { keyId: GLOBAL }, 'SIGNATURE_INVALID'],
    ['over the payload, under a name of our own', { keyid: 'my-key' }, { keyId: 'my-key' }, 'SIGNATURE_INVALID'],
    ['over the envelope, under the name of a region', { over: 'envelope' }, {}, 'SIGNATURE_INVALID'],
    ['of a type that nobody demanded', {}, { type: 'https://slsa.dev/provenance/v1' }, 'PREDICATE_MISMATCH'],
  ])('%s: refused', async (_, signing, asked, code) => {
    const { verdict, exitCode } = await judge(honest(signing), asked);
    expect([verdict, exitCode]).toEqual([code, 1]);
  });

  test('over the payload, outside of what gcloud prints: refused', async () => {
    const { envelope } = build([signatureOf({})]);
    expect((await judge(envelope)).verdict).toBe('SIGNATURE_INVALID');
    expect((await judge(build([signatureOf({})]))).verdict).toBe('BUNDLE_MALFORMED');
  });

  test('one signature of several, one build of several', async () => {
    const wrong = signatureOf({ key: stranger.privateKey });
    const right = signatureOf({});
    const bad = build([wrong]);
    expect((await judge(answer([build([wrong, right, wrong])]))).verdict).toBe('pass');
    expect((await judge(answer([bad, build([right]), bad]))).verdict).toBe('pass');
    expect((await judge(answer([build([wrong, wrong]), bad]))).verdict).toBe('SIGNATURE_INVALID');
  });

  test.each<[string, (evidence: any) => void]>([
    ['the digest of the image', ({ image_summary: image }) => (image.digest = `sha256:${OTHER}`)],
    [
      'the name of the image',
      ({ image_summary: image }) => (image.fully_qualified_digest = `${REPOSITORY}@sha256:${OTHER}`),
    ],
    [
      'the resource',
      ({ provenance_summary: { provenance } }) => (provenance[0].resourceUri = `${REPOSITORY}@sha256:${OTHER}`),
    ],
    ['a resource without digest', ({ provenance_summary: { provenance } }) => (provenance[0].resourceUri = REPOSITORY)],
    ['the kind', ({ provenance_summary: { provenance } }) => (provenance[0].kind = 'BUIL')],
    ['the copy: its builder', (evidence) => (copyOf(evidence).slsaProvenance.builder.id = `${BUILDER}@v0.4`)],
    ['the copy: its materials', (evidence) => copyOf(evidence).slsaProvenance.materials.push({ uri: 'x' })],
    ['the copy: its subject', (evidence) => (copyOf(evidence).subject[0].digest.sha256 = OTHER)],
    ['the copy: its type', (evidence) => (copyOf(evidence).predicateType = 'https://slsa.dev/provenance/v1')],
    ['the copy: no object', (evidence) => (evidence.provenance_summary.provenance[0].build.intotoStatement = 'x')],
  ])('%s says something else than what was signed: refused', async (_, change) => {
    const evidence = structuredClone(honest());
    change(evidence);
    const { verdict, checks } = await judge(evidence);
    expect([verdict, checks[0]?.message]).toEqual(['BUNDLE_MALFORMED', expect.stringContaining('build 1')]);
  });

  test('nothing beside the envelope: only what is signed counts', async () => {
    const { envelope } = build([signatureOf({})]);
    expect((await judge({ provenance_summary: { provenance: [{ envelope }] } })).verdict).toBe('pass');
  });

  test('copies cannot stand for the envelope', async () => {
    const one = build([signatureOf({})]);
    delete one.envelope;
    expect((await judge(answer([one]))).verdict).toBe('BUNDLE_MALFORMED');
  });

  test.each<[string, (signature: { keyid?: unknown; sig: string }) => void]>([
    ['letters of both alphabets', (one) => (one.sig = one.sig.replace('-', '+'))],
    ['no base64', (one) => (one.sig = 'invalid encoding')],
    ['no signature', (one) => (one.sig = '')],
    ['cut short', (one) => (one.sig = one.sig.slice(0, -4))],
    ['without padding', (one) => (one.sig = one.sig.replaceAll('=', '').slice(0, -1))],
    ['a list for a key id', (one) => (one.keyid = [REGION])],
  ])('a signature with %s: refused', async (_, change) => {
    const signature = signatureOf({});
    change(signature);
    expect(['BUNDLE_MALFORMED', 'SIGNATURE_INVALID']).toContain((await judge(answer([build([signature])]))).verdict);
  });

  test('more than is read: refused', async () => {
    const right = signatureOf({});
    const many = (count: number) => Array.from({ length: count }, () => right);
    expect((await judge(answer([build(many(9))]))).verdict).toBe('LIMIT_EXCEEDED');
    expect((await judge(answer(Array.from({ length: 126 }, () => build([right]))))).verdict).toBe('LIMIT_EXCEEDED');
    expect((await judge(answer([]))).verdict).toBe('BUNDLE_MALFORMED');
    expect((await judge(answer([build([])]))).verdict).toBe('BUNDLE_MALFORMED');
  });
});

function copyOf(evidence: any): any {
  return evidence.provenance_summary.provenance[0].build.intotoStatement;
}
