/** Every form of signature over an image: the honest one passes, and each way of forging it is refused with its reason. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  createWorld,
  GITHUB_ISSUER,
  makeKeys,
  signerUri,
  DEFAULT_WORKFLOW,
  type Evidence,
} from '../support/sigstore/index.ts';
import { codeOf, runGate, type GateRun, type Inputs } from '../support/registry/gate.ts';
import {
  attestationLayer,
  COSIGN_SIGN,
  Publisher,
  signatureLayer,
  simpleSigning,
  subjectOfDigest,
  type Layer,
  type Pushed,
} from '../support/registry/publisher.ts';
import { digestOf, startRegistry, type TestRegistry } from '../support/registry/server.ts';

const world = createWorld();
const keys = makeKeys();
const root = { 'root.json': world.trustedRootJson };
const IDENTITY = signerUri(DEFAULT_WORKFLOW);
const BY_IDENTITY: Inputs = {
  'trusted-root': 'root.json',
  'certificate-identity': IDENTITY,
  'certificate-oidc-issuer': GITHUB_ISSUER,
};
const BY_KEY: Inputs = { 'trusted-root': 'root.json', key: 'key.pub' };
const PROVENANCE: Inputs = { ...BY_IDENTITY, 'predicate-type': 'https://slsa.dev/provenance/v1' };

let registry: TestRegistry;
let number = 0;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.close());

interface Scene {
  readonly publisher: Publisher;
  readonly image: Pushed;
  readonly other: Pushed;
}

async function scene(): Promise<Scene> {
  const publisher = new Publisher(registry.host, `acme/app-${++number}`);
  return {
    publisher,
    image: await publisher.image('1.0', `image ${number}`),
    other: await publisher.image('other', `other ${number}`),
  };
}

function check({ publisher, image }: Scene, inputs: Inputs, files = {}): Promise<GateRun> {
  return runGate(
    { images: `${publisher.name}@${image.digest}`, ...inputs },
    { ...root, 'key.pub': keys.pem, ...files },
  );
}

const swapEntry = (layer: Layer, from: Layer): Layer => ({
  ...layer,
  annotations: { ...layer.annotations, 'dev.sigstore.cosign/bundle': from.annotations!['dev.sigstore.cosign/bundle']! },
});

const without = (layer: Layer, name: string): Layer => ({
  ...layer,
  annotations: Object.fromEntries(Object.entries(layer.annotations ?? {}).filter(([key]) => key !== name)),
});

describe('simple signing', () => {
  const keyless = (digest: string, options = {}): Layer => {
    const payload = simpleSigning(digest);
    return signatureLayer(payload, world.sign(payload, options));
  };
  const byKey = (digest: string, options = {}): Layer => keyless(digest, { by: 'key', keys, ...options });

  test('a log entry that holds the bare key is refused', async () => {
    const it = await scene();
    const bare = { keys, logged: { verifier: { keys } } };
    await it.publisher.cosignTag(it.image.digest, 'sig', [keyless(it.image.digest, bare)]);
    expect(codeOf(await check(it, BY_IDENTITY), 'signature')).toBe('TLOG_INVALID');
  });

  test('keyless passes, and says who signed what', async () => {
    const it = await scene();
    await it.publisher.cosignTag(it.image.digest, 'sig', [keyless(it.image.digest)]);
    const run = await check(it, BY_IDENTITY);
    expect([run.exitCode, codeOf(run, 'signature')]).toEqual([0, 'pass']);
    expect(run.image.image.signers).toEqual([IDENTITY]);
    expect(run.image.image.logIndexes).toHaveLength(1);
    expect(run.image.image.claims[0]).toMatchObject({
      critical: {
        identity: { 'docker-reference': 'registry.test/acme/widgets' },
        image: { 'docker-manifest-digest': it.image.digest },
        type: 'cosign container image signature',
      },
      optional: { env: 'prod', Issuer: GITHUB_ISSUER, Subject: IDENTITY },
    });
    expect(JSON.parse(run.outputs['verified-images']!)).toEqual([`${it.publisher.name}@${it.image.digest}`]);
    expect(run.summary.replaceAll('<wbr>', '')).toContain(it.image.digest.slice(7));
    expect(run.log).toContain(it.image.digest);
  });

  test('a person of another issuer passes where that is demanded', async () => {
    const it = await scene();
    const person = { identity: { email: 'keyless@acme.test' }, issuer: 'https://accounts.acme.test', workflow: null };
    await it.publisher.cosignTag(it.image.digest, 'sig', [keyless(it.image.digest, person)]);
    const required = {
      'trusted-root': 'root.json',
      'certificate-identity': 'keyless@acme.test',
      'certificate-oidc-issuer': 'https://accounts.acme.test',
    };
    expect((await check(it, required)).exitCode).toBe(0);
    expect(codeOf(await check(it, { ...required, 'certificate-oidc-issuer': 'https://evil.test' }), 'signature')).toBe(
      'ISSUER_MISMATCH',
    );
  });

  test('by key passes with and without the log, as demanded', async () => {
    const it = await scene();
    await it.publisher.cosignTag(it.image.digest, 'sig', [byKey(it.image.digest)]);
    expect((await check(it, BY_KEY)).exitCode).toBe(0);
    const bare = await scene();
    await bare.publisher.cosignTag(bare.image.digest, 'sig', [
      byKey(bare.image.digest, { rekor: 'none', timestamps: [] }),
    ]);
    expect(codeOf(await check(bare, BY_KEY), 'signature')).toBe('TLOG_MISSING');
    expect((await check(bare, { key: 'key.pub', 'transparency-log': 'none' })).exitCode).toBe(0);
  });

  const forged: [string, (it: Scene) => Layer | Layer[], Inputs, string][] = [
    ['another image', (it) => keyless(it.other.digest), BY_IDENTITY, 'SUBJECT_MISMATCH'],
    [
      'another signer',
      (it) => keyless(it.image.digest, { workflow: { repository: 'evil/widgets' } }),
      BY_IDENTITY,
      'IDENTITY_MISMATCH',
    ],
    [
      'a changed payload',
      (it) => {
        const signed = keyless(it.other.digest);
        return { ...signed, bytes: simpleSigning(it.image.digest) };
      },
      BY_IDENTITY,
      'SIGNATURE_INVALID',
    ],
    [
      'a document of another type',
      (it) => {
        const payload = simpleSigning(it.image.digest, { type: 'atomic container signature' });
        return signatureLayer(payload, world.sign(payload));
      },
      BY_IDENTITY,
      'PREDICATE_MISMATCH',
    ],
    [
      'a removed log entry',
      (it) => without(keyless(it.image.digest), 'dev.sigstore.cosign/bundle'),
      BY_IDENTITY,
      'TLOG_MISSING',
    ],
    [
      'a removed signature',
      (it) => without(keyless(it.image.digest), 'dev.cosignproject.cosign/signature'),
      BY_IDENTITY,
      'BUNDLE_MALFORMED',
    ],
    [
      'a swapped log entry',
      (it) => swapEntry(keyless(it.image.digest), keyless(it.other.digest)),
      BY_IDENTITY,
      'TLOG_INVALID',
    ],
    ['another key', (it) => byKey(it.image.digest, { keys: makeKeys() }), BY_KEY, 'SIGNATURE_INVALID'],
    ['a key in place of a certificate', (it) => byKey(it.image.digest), BY_IDENTITY, 'KEY_MISMATCH'],
    ['a certificate in place of a key', (it) => keyless(it.image.digest), BY_KEY, 'KEY_MISMATCH'],
    [
      'a removed certificate',
      (it) => without(keyless(it.image.digest), 'dev.sigstore.cosign/certificate'),
      BY_IDENTITY,
      'KEY_MISMATCH',
    ],
    [
      "another's certificate",
      (it) => ({
        ...keyless(it.image.digest),
        annotations: {
          ...keyless(it.image.digest).annotations,
          'dev.sigstore.cosign/certificate': keyless(it.image.digest).annotations!['dev.sigstore.cosign/certificate']!,
        },
      }),
      BY_IDENTITY,
      'SIGNATURE_INVALID',
    ],
  ];
  test.each(forged)('%s is refused', async (_title, forge, inputs, code) => {
    const it = await scene();
    await it.publisher.cosignTag(it.image.digest, 'sig', [forge(it)].flat());
    const run = await check(it, inputs);
    expect([run.exitCode, codeOf(run, 'signature'), run.outputs['verified-images']]).toEqual([1, code, '[]']);
  });

  test('annotations must be what is demanded, and only signed ones count', async () => {
    const it = await scene();
    const layer = keyless(it.image.digest);
    await it.publisher.cosignTag(it.image.digest, 'sig', [
      { ...layer, annotations: { ...layer.annotations, stage: 'prod' } },
    ]);
    expect((await check(it, { ...BY_IDENTITY, annotations: 'env=prod' })).exitCode).toBe(0);
    expect(codeOf(await check(it, { ...BY_IDENTITY, annotations: 'env=dev' }), 'signature')).toBe(
      'ANNOTATION_MISMATCH',
    );
    expect(codeOf(await check(it, { ...BY_IDENTITY, annotations: 'stage=prod' }), 'signature')).toBe(
      'ANNOTATION_MISMATCH',
    );
  });

  test('one good signature among bad ones suffices; all others are reported', async () => {
    const it = await scene();
    const stranger = keyless(it.image.digest, { workflow: { repository: 'evil/widgets' } });
    await it.publisher.cosignTag(it.image.digest, 'sig', [
      stranger,
      keyless(it.other.digest),
      keyless(it.image.digest),
    ]);
    const run = await check(it, BY_IDENTITY);
    expect(run.exitCode).toBe(0);
    expect(run.image.checks[0].others.map(({ code }: { code: string }) => code).sort()).toEqual([
      'IDENTITY_MISMATCH',
      'SUBJECT_MISMATCH',
    ]);
  });

  test('a refusal names everybody who really signed, as cosign does', async () => {
    const it = await scene();
    await it.publisher.cosignTag(it.image.digest, 'sig', [
      keyless(it.image.digest, { workflow: { repository: 'evil/widgets' } }),
    ]);
    const run = await check(it, BY_IDENTITY);
    expect(run.image.checks[0].message).toMatch(/got subjects \[https:\/\/github\.com\/evil\/widgets\//);
  });
});

describe.each([
  ['bundles by cosign 3', COSIGN_SIGN, BY_IDENTITY, 'signature'],
  ['bundles by actions/attest', 'https://slsa.dev/provenance/v1', PROVENANCE, 'attestation'],
] as const)('%s', (_title, predicateType, inputs, name) => {
  const attest = (digest: string, options = {}): Evidence =>
    world.attest([subjectOfDigest(digest)], { predicateType, ...options });

  test('pass, as referrers by the fallback tag', async () => {
    const it = await scene();
    await it.publisher.bundle(it.image, attest(it.image.digest));
    const run = await check(it, inputs);
    expect([run.exitCode, codeOf(run, name)]).toEqual([0, 'pass']);
    expect(run.image.checks).toHaveLength(1);
  });

  test('pass by key where that is demanded', async () => {
    const it = await scene();
    await it.publisher.bundle(it.image, attest(it.image.digest, { by: 'key', keys }));
    const type = name === 'attestation' ? { 'predicate-type': predicateType } : {};
    expect((await check(it, { ...BY_KEY, ...type })).exitCode).toBe(0);
    expect(codeOf(await check(it, inputs), name)).toBe('KEY_MISMATCH');
  });

  const forged: [string, (it: Scene) => Promise<unknown>, string][] = [
    ['another image', (it) => it.publisher.bundle(it.image, attest(it.other.digest)), 'SUBJECT_MISMATCH'],
    [
      'another signer',
      (it) => it.publisher.bundle(it.image, attest(it.image.digest, { workflow: { repository: 'evil/x' } })),
      'IDENTITY_MISMATCH',
    ],
    [
      'a changed payload',
      (it) => {
        const evidence = structuredClone({ ...attest(it.other.digest), keys: undefined }) as unknown as Evidence;
        const payload = Buffer.from(evidence.bundle.dsseEnvelope!.payload, 'base64').toString();
        evidence.bundle.dsseEnvelope!.payload = Buffer.from(
          payload.replace(it.other.digest.slice(7), it.image.digest.slice(7)),
        ).toString('base64');
        return it.publisher.bundle(it.image, evidence);
      },
      'SIGNATURE_INVALID',
    ],
    ['no log entry', (it) => it.publisher.bundle(it.image, attest(it.image.digest, { rekor: 'none' })), 'TLOG_MISSING'],
    [
      'a swapped log entry',
      (it) => {
        const evidence = attest(it.image.digest);
        evidence.bundle.verificationMaterial.tlogEntries = attest(
          it.other.digest,
        ).bundle.verificationMaterial.tlogEntries;
        return it.publisher.bundle(it.image, evidence);
      },
      'TLOG_INVALID',
    ],
    [
      'a bundle that refers to another image',
      (it) => it.publisher.bundle(it.other, attest(it.image.digest), { under: it.image }),
      'SUBJECT_MISMATCH',
    ],
    [
      'a bundle over a file in place of a statement',
      (it) => it.publisher.bundle(it.image, world.sign({ digest: Buffer.from(it.image.digest.slice(7), 'hex') })),
      'BUNDLE_MALFORMED',
    ],
    [
      'a referrer of a foreign kind',
      (it) =>
        it.publisher.referrer(it.image, [{ mediaType: 'application/jose+json', bytes: Buffer.from('{}') }], {
          artifactType: 'application/vnd.cncf.notary.signature',
        }),
      'IMAGE_UNSIGNED',
    ],
  ];
  test.each(forged)('%s is refused', async (_name, forge, code) => {
    const it = await scene();
    await forge(it);
    const run = await check(it, inputs);
    const found: { code: string; others?: { code: string }[] } = run.image.checks[0];
    // Where nothing of the kind can be read, the reason of what was found stands beside "unsigned".
    expect(run.exitCode).toBe(1);
    expect([found.code, ...(found.others ?? []).map((one) => one.code)]).toContain(code);
  });
});

describe('attestations in cosign’s older form', () => {
  const type = { ...PROVENANCE };
  test('pass, and are refused for another image, type or signer', async () => {
    const it = await scene();
    const good = world.attest([subjectOfDigest(it.image.digest)]);
    await it.publisher.cosignTag(it.image.digest, 'att', [attestationLayer(good)]);
    const run = await check(it, type);
    expect([run.exitCode, codeOf(run, 'attestation')]).toEqual([0, 'pass']);
    expect(run.image.image.attestations[0].predicateType).toBe('https://slsa.dev/provenance/v1');
    const vuln = { ...BY_IDENTITY, 'predicate-type': 'https://cosign.sigstore.dev/attestation/vuln/v1' };
    expect(codeOf(await check(it, vuln), 'attestation')).toBe('PREDICATE_MISMATCH');
    const bad = await scene();
    await bad.publisher.cosignTag(bad.image.digest, 'att', [
      attestationLayer(world.attest([subjectOfDigest(bad.other.digest)])),
    ]);
    expect(codeOf(await check(bad, type), 'attestation')).toBe('SUBJECT_MISMATCH');
  });

  test('intoto 0.0.1 entries, which cosign wrote before 2.2, hold too', async () => {
    const it = await scene();
    const old = world.attest([subjectOfDigest(it.image.digest)], {
      entryKind: 'intoto 0.0.1' as never,
      proof: false,
      version: '0.1',
    });
    await it.publisher.cosignTag(it.image.digest, 'att', [attestationLayer(old)]);
    expect((await check(it, type)).exitCode).toBe(0);
  });
});

describe('rarer forms', () => {
  test('a referrer with the older material (cosign in its `oci-1-1` mode)', async () => {
    const it = await scene();
    const payload = simpleSigning(it.image.digest);
    await it.publisher.referrer(it.image, [signatureLayer(payload, world.sign(payload))]);
    expect((await check(it, BY_IDENTITY)).exitCode).toBe(0);
  });

  test('a bundle of GitHub’s own instance: no log, but a timestamp', async () => {
    const github = createWorld({ style: 'github', name: 'github' });
    const it = await scene();
    await it.publisher.bundle(it.image, github.attest([subjectOfDigest(it.image.digest)]));
    expect((await check(it, PROVENANCE, { 'root.json': github.trustedRootJson })).exitCode).toBe(0);
    expect((await check(it, PROVENANCE)).exitCode).toBe(1);
  });

  test('a bundle of the second version of the log', async () => {
    const it = await scene();
    await it.publisher.bundle(
      it.image,
      world.attest([subjectOfDigest(it.image.digest)], { predicateType: COSIGN_SIGN, rekor: 'v2' }),
    );
    expect((await check(it, BY_IDENTITY)).exitCode).toBe(0);
  });

  test('annotations of a statement by cosign 3', async () => {
    const it = await scene();
    const subject = { ...subjectOfDigest(it.image.digest), annotations: { env: 'prod' } };
    await it.publisher.bundle(it.image, world.attest([subject], { predicateType: COSIGN_SIGN }));
    expect((await check(it, { ...BY_IDENTITY, annotations: 'env=prod' })).exitCode).toBe(0);
    const other = await check(it, { ...BY_IDENTITY, annotations: ['env=prod', 'env2=x'] });
    expect(codeOf(other, 'signature')).toBe('ANNOTATION_MISMATCH');
  });

  test('a statement about several images counts for each of them, and for no other', async () => {
    const it = await scene();
    const evidence = world.attest([subjectOfDigest(it.other.digest), subjectOfDigest(it.image.digest)]);
    await it.publisher.bundle(it.image, evidence);
    expect((await check(it, PROVENANCE)).exitCode).toBe(0);
  });

  test('several images in one run: one that is refused does not hide the others', async () => {
    const [good, bad] = [await scene(), await scene()];
    const payload = simpleSigning(good.image.digest);
    await good.publisher.cosignTag(good.image.digest, 'sig', [signatureLayer(payload, world.sign(payload))]);
    const images = [good, bad].map(({ publisher, image }) => `${publisher.name}@${image.digest}`);
    const run = await runGate({ ...BY_IDENTITY, images }, root);
    expect(run.exitCode).toBe(1);
    expect(run.report.counts).toMatchObject({ artifacts: 2, passed: 1, failed: 1 });
    expect(JSON.parse(run.outputs['verified-images']!)).toEqual([images[0]]);
  });
});

describe('what counts as what', () => {
  test.each([
    ['provenance', 'https://slsa.dev/provenance/v1'],
    ['an SBOM', 'https://spdx.dev/Document'],
    ['any other statement', 'https://acme.test/review/v1'],
  ])('%s never counts as a signature', async (_title, predicateType) => {
    const it = await scene();
    const evidence = world.attest([subjectOfDigest(it.image.digest)], { predicateType });
    await it.publisher.bundle(it.image, evidence);
    await it.publisher.cosignTag(it.image.digest, 'att', [attestationLayer(evidence)]);
    const run = await check(it, BY_IDENTITY);
    expect([run.exitCode, codeOf(run, 'signature')]).toEqual([1, 'IMAGE_UNSIGNED']);
    expect(run.image.checks[0].message).toMatch(/never count as one/);
  });

  test('a signature never counts as an attestation, with `any` neither', async () => {
    const it = await scene();
    await it.publisher.bundle(
      it.image,
      world.attest([subjectOfDigest(it.image.digest)], { predicateType: COSIGN_SIGN }),
    );
    expect(codeOf(await check(it, { ...BY_IDENTITY, 'predicate-type': 'any' }), 'attestation')).toBe('IMAGE_UNSIGNED');
  });

  test('the older `.sig` is found although there is a bundle', async () => {
    const it = await scene();
    await it.publisher.bundle(it.image, world.attest([subjectOfDigest(it.image.digest)]));
    const payload = simpleSigning(it.image.digest);
    await it.publisher.cosignTag(it.image.digest, 'sig', [signatureLayer(payload, world.sign(payload))]);
    expect((await check(it, { ...BY_IDENTITY, require: ['signature', 'attestation'] })).exitCode).toBe(0);
  });

  test('nothing at all is unsigned, and it is no error', async () => {
    const it = await scene();
    const run = await check(it, BY_IDENTITY);
    expect([run.exitCode, codeOf(run, 'signature')]).toEqual([1, 'IMAGE_UNSIGNED']);
  });
});

describe('references', () => {
  test('an index, one of its platforms, and an artifact that is no image', async () => {
    const publisher = new Publisher(registry.host, `acme/index-${++number}`);
    const amd64 = await publisher.image(undefined, 'amd64');
    const platform = { os: 'linux', architecture: 'amd64' };
    const index = await publisher.index('2.0', [{ ...amd64, platform }]);
    const bundle = await publisher.image('policy', 'rego', 'application/vnd.acme.policy.v1+json');
    for (const one of [index, bundle]) {
      const payload = simpleSigning(one.digest);
      await publisher.cosignTag(one.digest, 'sig', [signatureLayer(payload, world.sign(payload))]);
    }
    const images = [index, bundle].map(({ digest }) => `oci://${publisher.name}@${digest}`);
    const run = await runGate({ ...BY_IDENTITY, images }, root);
    expect(run.exitCode).toBe(0);
    expect(run.report.artifacts[0].image.platforms).toEqual(['linux/amd64']);
    // A signature over the index is none over the platform's image.
    const single = await runGate({ ...BY_IDENTITY, images: `${publisher.name}@${amd64.digest}` }, root);
    expect(codeOf(single, 'signature')).toBe('IMAGE_UNSIGNED');
  });

  test('signatures may lie in another repository', async () => {
    const it = await scene();
    const elsewhere = new Publisher(registry.host, 'acme/signatures');
    const payload = simpleSigning(it.image.digest);
    await elsewhere.cosignTag(it.image.digest, 'sig', [signatureLayer(payload, world.sign(payload))]);
    expect(codeOf(await check(it, BY_IDENTITY), 'signature')).toBe('IMAGE_UNSIGNED');
    expect((await check(it, { ...BY_IDENTITY, 'signature-repository': elsewhere.name })).exitCode).toBe(0);
  });

  test('a tag is a warning, and a failure where a digest is demanded', async () => {
    const it = await scene();
    const payload = simpleSigning(it.image.digest);
    await it.publisher.cosignTag(it.image.digest, 'sig', [signatureLayer(payload, world.sign(payload))]);
    const images = `${it.publisher.name}:1.0`;
    const run = await check(it, { ...BY_IDENTITY, images });
    expect(run.exitCode).toBe(0);
    expect(run.image.checks[0]).toMatchObject({ status: 'warning', code: 'IMAGE_TAG_MOVES' });
    expect(run.image.checks[0].message).toMatch(/tag, which can move/);
    const refused = await check(it, { ...BY_IDENTITY, images, 'require-digest': 'true' });
    expect([refused.exitCode, refused.image.checks[0].code]).toEqual([1, 'IMAGE_TAG_MOVES']);
    expect(refused.image.checks[0].hint).toContain(it.image.digest);
  });

  test('`latest` is called by its name', async () => {
    const publisher = new Publisher(registry.host, `acme/latest-${++number}`);
    await publisher.image('latest');
    const run = await runGate({ ...BY_IDENTITY, images: publisher.name }, root);
    expect(run.image.checks[0].message).toMatch(/`latest`, which can move/);
  });

  test('the tag must be that of the certificate, where that is demanded', async () => {
    const it = await scene();
    const { digest } = it.image;
    const layer = (ref: string): Layer => {
      const payload = simpleSigning(digest);
      return signatureLayer(payload, world.sign(payload, { workflow: { ref } }));
    };
    const inputs = { 'trusted-root': 'root.json', repo: 'acme/widgets', 'tag-matches-ref': 'true' };
    const images = (tag: string): Inputs => ({ ...inputs, images: `${it.publisher.name}:${tag}@${digest}` });
    await it.publisher.cosignTag(digest, 'sig', [layer('refs/tags/v0.1.2')]);
    expect((await check(it, images('0.1.2'))).exitCode).toBe(0);
    expect((await check(it, images('v0.1.2'))).exitCode).toBe(0);
    expect(codeOf(await check(it, images('0.1.3')), 'signature')).toBe('CLAIM_MISMATCH');
    await it.publisher.cosignTag(digest, 'sig', [layer('refs/heads/v0.1.2')]);
    expect(codeOf(await check(it, images('0.1.2')), 'signature')).toBe('CLAIM_MISMATCH');
  });

  test('an image that does not exist', async () => {
    const it = await scene();
    const run = await check(it, { ...BY_IDENTITY, images: `${it.publisher.name}@${digestOf('nothing')}` });
    expect([run.exitCode, codeOf(run, 'artifact')]).toEqual([1, 'IMAGE_NOT_FOUND']);
  });
});
