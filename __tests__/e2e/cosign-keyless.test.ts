/**
 * What a real cosign 3.1.3 signed without keys at a real Fulcio, Rekor, log of certificates and timestamp authority
 * (`scripts/real-sigstore.mjs` makes it): it verifies, its twins fail, and it has the form that is forged here.
 */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT, runCommand } from '../support/command.ts';
import { shapeOf } from '../support/shape.ts';
import { bundleJson, createWorld, subjectOf } from '../support/sigstore/index.ts';
import { createWorkspace } from '../support/workspace.ts';

const MADE = join(PROJECT, '__tests__/fixtures/cosign-3-keyless');
const made = (name: string): string => readFileSync(join(MADE, name), 'utf8');
const ARCHIVE = 'mvm-kernel-6.1-x86_64.tar.gz';
const OTHER = 'mvm-kernel-6.1-aarch64.tar.gz';
const PROVENANCE = 'https://slsa.dev/provenance/v1';
const BY_WORKFLOW = {
  identity: 'https://github.com/auttaja-inc/mvm/.github/workflows/release.yml@refs/tags/v1.2.3',
  issuer: 'https://token.actions.githubusercontent.com',
};
const BY_PERSON = { identity: 'release@mvm.test', issuer: 'https://accounts.google.com' };

interface Signed {
  readonly bundle: string;
  readonly signer: { readonly identity: string; readonly issuer: string };
  readonly type?: string;
}

interface RealBundle {
  readonly verificationMaterial: {
    readonly certificate: unknown;
    readonly tlogEntries: readonly unknown[];
    readonly timestampVerificationData: unknown;
  };
}

const FORMS: readonly (readonly [string, Signed])[] = [
  ['a file signed by a workflow', { bundle: 'workflow.json', signer: BY_WORKFLOW }],
  ['a file signed by a person', { bundle: 'person.json', signer: BY_PERSON }],
  ['an attested file', { bundle: 'attested.json', signer: BY_WORKFLOW, type: PROVENANCE }],
];

interface Change {
  readonly content?: string;
  readonly evidence?: string;
  readonly root?: string;
  readonly identity?: string;
  readonly issuer?: string;
}

async function codesOf(
  { bundle, signer, type }: Signed,
  change: Change = {},
): Promise<readonly [number | null, string]> {
  const { content = made(ARCHIVE), evidence = made(bundle), root = made('trusted-root.json') } = change;
  const workspace = createWorkspace({ [ARCHIVE]: content, 'a.bundle': evidence, 'root.json': root });
  try {
    const { exitCode, stdout } = await runCommand(
      [
        ...['verify', '--offline', '--artifacts', ARCHIVE, '--bundle=a.bundle', '--trusted-root=root.json'],
        `--certificate-identity=${change.identity ?? signer.identity}`,
        `--certificate-oidc-issuer=${change.issuer ?? signer.issuer}`,
        ...(type === undefined ? [] : [`--predicate-type=${type}`]),
      ],
      { cwd: workspace.path },
    );
    return [exitCode, /[A-Z]+(?:_[A-Z]+)+/.exec(stdout)?.[0] ?? 'pass'];
  } finally {
    workspace.remove();
  }
}

function withMaterial(evidence: string, changed: Partial<RealBundle['verificationMaterial']>): string {
  const bundle = JSON.parse(evidence) as RealBundle;
  return JSON.stringify({ ...bundle, verificationMaterial: { ...bundle.verificationMaterial, ...changed } });
}

describe.each(FORMS)('%s', (_, form) => {
  const other = (JSON.parse(made(`other-${form.bundle}`)) as RealBundle).verificationMaterial;
  const evidence = made(form.bundle);

  test('verifies', async () => {
    expect(await codesOf(form)).toEqual([0, 'pass']);
  });
  test('fails with another content, or the bundle of another file', async () => {
    const [content, lent] = [made(ARCHIVE).toUpperCase(), made(`other-${form.bundle}`)];
    for (const change of [{ content }, { evidence: lent }]) expect((await codesOf(form, change))[0]).toBe(1);
  });
  test('fails by another signer', async () => {
    const { identity, issuer } = form.signer;
    for (const named of [identity.slice(0, -1), `${identity}4`, `x${identity}`]) {
      expect(await codesOf(form, { identity: named })).toEqual([1, 'IDENTITY_MISMATCH']);
    }
    const strange = issuer === BY_PERSON.issuer ? BY_WORKFLOW.issuer : BY_PERSON.issuer;
    expect(await codesOf(form, { issuer: strange })).toEqual([1, 'ISSUER_MISMATCH']);
  });
  test('fails unlogged, or with the log entry, the timestamp or the certificate of another file', async () => {
    for (const changed of [
      { tlogEntries: [] },
      { tlogEntries: other.tlogEntries },
      { timestampVerificationData: {} },
      { timestampVerificationData: other.timestampVerificationData },
      { certificate: other.certificate },
    ]) {
      expect((await codesOf(form, { evidence: withMaterial(evidence, changed) }))[0]).toBe(1);
    }
  });
  test('fails truncated, and by the root of another instance', async () => {
    expect((await codesOf(form, { evidence: evidence.slice(0, -40) }))[0]).toBe(1);
    expect((await codesOf(form, { root: createWorld().trustedRootJson }))[0]).toBe(1);
  });
});

test('the first entry of a log, whose index is left out, verifies', async () => {
  const [entry] = (JSON.parse(made('other-workflow.json')) as RealBundle).verificationMaterial.tlogEntries;
  expect(entry).not.toHaveProperty('logIndex');
  const first = { evidence: made('other-workflow.json'), content: made(OTHER) };
  expect(await codesOf(FORMS[0]![1], first)).toEqual([0, 'pass']);
  expect((await codesOf(FORMS[0]![1], { ...first, content: made(ARCHIVE) }))[0]).toBe(1);
});

test('the virtual Sigstore writes the same members', () => {
  const world = createWorld();
  const content = made(ARCHIVE);
  const options = { rekor: 'v2' } as const;
  const shape = (text: string): readonly string[] => shapeOf(JSON.parse(text));
  expect(shape(bundleJson(world.sign(content, options)))).toEqual(shape(made('workflow.json')));
  const attested = world.attest([subjectOf(ARCHIVE, content)], { ...options, predicateType: PROVENANCE });
  expect(shape(bundleJson(attested))).toEqual(shape(made('attested.json')));
  expect(shape(world.trustedRootJson)).toEqual(shape(made('trusted-root.json')));
});
