/** NuGet packages as nuget.org serves them: a signature is added to each, and evidence is about the bytes before that. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startGitHub, type GitHubTestServer } from '../support/github-server.ts';
import { endOf, nupkg, signPackage } from '../support/nuget.ts';
import { bundleJson, SLSA_V1, subjectOf, type AttestationOptions } from '../support/sigstore/index.ts';
import { createWorkspace } from '../support/workspace.ts';
import {
  expectVerdict,
  hash,
  IDENTITY,
  ISSUER,
  judge,
  stranger,
  world,
  type Expected,
  type Inputs,
} from './release.ts';

const REPOSITORY = 'acme/widgets';
const NAME = 'packages/Acme.Widget.1.2.3.nupkg';
/** As it was built and attested. */
const PUSHED = nupkg();
/** As nuget.org serves it. */
const SERVED = signPackage(PUSHED);
/** As the author signed it, pushed and attested it, and as nuget.org serves it then. */
const BY_AUTHOR = signPackage(PUSHED, { by: 'author' });
const COUNTERSIGNED = signPackage(PUSHED, { by: 'author', countersigned: true, time: 0x5a22 });
const ANOTHER = nupkg('Acme.Widget', '1.2.3', 'by somebody else');

const attest = (bytes: Buffer, options: AttestationOptions = {}, by = world) =>
  by.attest([subjectOf('Acme.Widget.1.2.3.nupkg', bytes)], { identity: IDENTITY, ...options });

interface Scene extends Expected {
  /** What lies on disk. */
  readonly file: Buffer;
  /** Beside it, or undefined where GitHub is asked. */
  readonly bundle?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly inputs?: Inputs;
}

let gitHub: GitHubTestServer;
beforeAll(async () => {
  const stored = (bytes: Buffer) => ({
    digest: `sha256:${hash(bytes)}`,
    repository: REPOSITORY,
    bundle: attest(bytes).bundle,
    predicateType: SLSA_V1,
  });
  gitHub = await startGitHub({ attestations: [stored(PUSHED), stored(BY_AUTHOR)] });
});
afterAll(() => gitHub.close());

async function check({ file, bundle, files, inputs, ...expected }: Scene) {
  const workspace = createWorkspace({
    'trusted_root.json': world.trustedRootJson,
    [NAME]: file,
    ...(bundle !== undefined && { [`${NAME}.sigstore.json`]: bundle }),
    ...files,
  });
  try {
    const signer = { 'certificate-identity': IDENTITY, 'certificate-oidc-issuer': ISSUER };
    const asked = { 'attestation-source': 'github', repo: REPOSITORY };
    const judged = await judge(
      workspace,
      {
        artifacts: NAME,
        'trusted-root': 'trusted_root.json',
        ...(bundle === undefined ? asked : signer),
        ...inputs,
      },
      { GITHUB_API_URL: gitHub.api },
    );
    expectVerdict(judged, expected);
    return judged;
  } finally {
    workspace.remove();
  }
}

const PROVEN = ['"without":".signature.p7s"', `"sha256":"${hash(PUSHED)}"`];

describe('a package from nuget.org', () => {
  test('passes by the attestation of what was pushed, and the report says which bytes that proves', async () => {
    const { action, command, report } = await check({ file: SERVED, says: PROVEN });
    const words = `proven is the package without its signature entry .signature.p7s (sha256:${hash(PUSHED)})`;
    for (const text of [action.log, command.stdout]) expect(text.replace(/\s+/g, ' ')).toContain(words);
    // What is on disk is what later steps get.
    expect(report?.['artifacts'][0].digests.sha256).toBe(hash(SERVED));
    expect(JSON.parse(action.outputs['verified-digests'] ?? '')).toEqual({ [NAME]: `sha256:${hash(SERVED)}` });
  });
  test.concurrent.each<[string, Omit<Scene, 'file'>]>([
    ['an attestation beside it', { bundle: bundleJson(attest(PUSHED)) }],
    ['a signature beside it', { bundle: bundleJson(world.sign(PUSHED, { identity: IDENTITY })) }],
  ])('passes by %s', async (_what, scene) => {
    await check({ file: SERVED, says: PROVEN, ...scene });
  });
  test('as it was pushed it passes as before, and nothing is said of other bytes', async () => {
    const { report } = await check({ file: PUSHED });
    expect(JSON.stringify(report)).not.toContain('"proven"');
  });
  test.concurrent.each<[string, Omit<Scene, 'file'>]>([
    [
      'by another signer',
      { bundle: bundleJson(attest(PUSHED, { identity: `${IDENTITY}-rc1` })), refused: { [NAME]: 'IDENTITY_MISMATCH' } },
    ],
    [
      'by another Sigstore',
      { bundle: bundleJson(attest(PUSHED, {}, stranger)), refused: { [NAME]: 'TRUST_ROOT_UNKNOWN_ISSUER' } },
    ],
    ['of another package', { bundle: bundleJson(attest(ANOTHER)), refused: { [NAME]: 'SUBJECT_MISMATCH' } }],
    [
      'that is a signature of another package',
      { bundle: bundleJson(world.sign(ANOTHER, { identity: IDENTITY })), refused: { [NAME]: 'SIGNATURE_INVALID' } },
    ],
  ])('is refused with an attestation %s', async (_what, scene) => {
    await check({ file: SERVED, ...scene });
  });
  test('is refused where nobody attested it, and both digests were looked for', async () => {
    const says = [`without its signature entry .signature.p7s (sha256:${hash(ANOTHER)}) was looked for as well`];
    await check({ file: signPackage(ANOTHER), refused: { [NAME]: 'BUNDLE_MISSING' }, says });
  });
  test.concurrent.each([
    ['as it was pushed', hash(PUSHED)],
    ['as it is served', hash(SERVED)],
  ])('is refused where it is recalled %s', async (_what, sha256) => {
    const list = JSON.stringify({ schemaVersion: 1, revoked: [{ digest: `sha256:${sha256}`, reason: 'leaked key' }] });
    const recall = 'https://github.com/acme/widgets/.github/workflows/revocations.yml@refs/tags/revocations';
    await check({
      file: SERVED,
      bundle: bundleJson(attest(PUSHED)),
      files: { 'recalls.json': list, 'recalls.json.bundle': bundleJson(world.sign(list, { identity: recall })) },
      inputs: {
        revocations: 'recalls.json',
        'revocations-identity': recall,
        'revocations-oidc-issuer': ISSUER,
      },
      refused: { [NAME]: 'REVOKED' },
    });
  });
});

describe('a package that its author signed', () => {
  test('passes as it was pushed', async () => {
    await check({ file: BY_AUTHOR });
  });
  test('passes from nuget.org where it was attested before the author signed it', async () => {
    await check({ file: COUNTERSIGNED, bundle: bundleJson(attest(PUSHED)), says: PROVEN });
  });
  test('is refused from nuget.org where it was attested afterwards, and the refusal says why', async () => {
    const says = ['its author signed it before it was pushed', 'the repository wrote that entry anew'];
    const bundle = bundleJson(attest(BY_AUTHOR));
    await check({ file: COUNTERSIGNED, bundle, refused: { [NAME]: 'SUBJECT_MISMATCH' }, says });
  });
});

describe('a package that was altered', () => {
  const { start } = endOf(SERVED);
  const evil = Buffer.from(SERVED);
  evil.write('evil', start - 4);
  test.concurrent.each<[string, Buffer, string]>([
    [
      'another package under the signature of this one',
      signPackage(ANOTHER, { content: contentOf(PUSHED) }),
      'changed after it was signed',
    ],
    ['two signature entries', signPackage(SERVED), 'two signature entries'],
    [
      'an entry behind the signature',
      signPackage(SERVED, { name: 'lib/evil.dll', signature: Buffer.from('MZ') }),
      'not the last entry',
    ],
    ['data behind the archive', Buffer.concat([SERVED, Buffer.from('\n')]), 'data follows the end'],
    ['bytes before the archive', Buffer.concat([Buffer.from('#!'), SERVED]), 'bytes were put before'],
    ['the entry in another case', signPackage(PUSHED, { name: '.SIGNATURE.p7s' }), 'which NuGet does not read'],
    ['a signature that was cut into', evil, 'does not fit its checksum'],
  ])('is refused with %s', async (_what, file, says) => {
    const bundle = bundleJson(attest(PUSHED));
    await check({ file, bundle, refused: { [NAME]: 'PACKAGE_ALTERED' }, says: [says] });
  });
  test('passes where its very bytes were attested', async () => {
    const file = signPackage(SERVED);
    await check({ file, bundle: bundleJson(attest(file)) });
  });
});

test('what is called otherwise is no package', async () => {
  const name = 'packages/widget.zip';
  await check({
    file: PUSHED,
    files: { [name]: SERVED.toString('latin1') },
    inputs: { artifacts: name },
    refused: { [name]: 'BUNDLE_MISSING' },
  });
});

function contentOf(archive: Buffer): string {
  return `Version:1\n\n2.16.840.1.101.3.4.2.1-Hash:${Buffer.from(hash(archive), 'hex').toString('base64')}\n\n`;
}
