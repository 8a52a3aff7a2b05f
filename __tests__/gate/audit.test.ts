/** Audits against signed revocation lists, with images in a real registry. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../src/core/errors.js';
import { createEvidenceBudget } from '../../src/evidence/budget.js';
import { auditDeployed, deployedThings } from '../../src/gate/recalls/audit.js';
import { checkImages } from '../../src/gate/images/check-images.js';
import { createSbomFolders } from '../../src/gate/images/write-sboms.js';
import { checkRevocation, obtainRevocations } from '../../src/gate/recalls/revocations.js';
import { MAX_HELD_EVIDENCE_BYTES } from '../../src/core/limits.js';
import type { ArtifactReport } from '../../src/core/model.js';
import type { ImageRule } from '../../src/model/policy.js';
import { createVerificationMemory } from '../../src/verify/sigstore/verification-memory.js';
import { decideVerdict } from '../../src/verify/verdict.js';
import { jsonReport } from '../../src/report/json.js';
import { facts } from '../report/sample.ts';
import { ISSUER, person, rootOf } from '../support/checking.ts';
import { Publisher, signatureLayer, simpleSigning, type Pushed } from '../support/registry/publisher.ts';
import { startRegistry, type TestRegistry } from '../support/registry/server.ts';
import { aged, bundleOf, contextFor, listOf, policyFor, V1, world } from '../support/recalls.ts';
import { DEFAULT_WORKFLOW, signerUri } from '../support/sigstore/index.ts';

const HEX = 'ab'.repeat(32);
/** About nothing that is deployed here. */
const OTHER = { version: 'v0.0.1', reason: 'r' };
let registry: TestRegistry;
let publisher: Publisher;
let signed: Pushed;
let unsigned: Pushed;
beforeAll(async () => {
  registry = await startRegistry({});
  publisher = new Publisher(registry.host, 'acme/app');
  signed = await publisher.image('1.0');
  unsigned = await publisher.image('2.0', 'other');
  const payload = simpleSigning(signed.digest);
  await publisher.cosignTag(signed.digest, 'sig', [signatureLayer(payload, world.sign(payload))]);
});
afterAll(async () => {
  await registry.close();
});

const RULE: ImageRule = {
  name: 'audit',
  images: [],
  requireDigest: false,
  tagMatchesRef: false,
  same: [],
  require: [
    { kind: 'signature', by: { threshold: 1, of: [person(signerUri(DEFAULT_WORKFLOW), ISSUER)] }, requireTimestamp: false, annotations: {} },
  ],
}; // prettier-ignore

/** An audit of this text against a list of these entries, by its own signer unless a bundle is given. */
async function audit(
  deployed: string | undefined,
  entries: readonly unknown[],
  { rules = [], bundle }: { readonly rules?: readonly ImageRule[]; readonly bundle?: string } = {},
): Promise<readonly ArtifactReport[]> {
  const list = listOf(entries);
  const workspace = aged({
    'list.json': list,
    'list.json.bundle': bundle ?? bundleOf(list),
    ...(deployed !== undefined && { 'deployed.txt': deployed }),
  });
  const context = contextFor(workspace);
  const policy = policyFor({ kind: 'file', path: 'list.json' });
  const recalls = await obtainRevocations(policy, context);
  const plan = { deployed: 'deployed.txt', rules };
  const reports = await auditDeployed(deployedThings(plan, workspace.path), plan, {
    checkRevocation: (about) => checkRevocation(recalls, { ...about, openPgpNames: new Map() }),
    checkImages: (rule) =>
      checkImages(rule, {
        roots: [rootOf(world)],
        rootRefusals: [],
        memory: createVerificationMemory(),
        budget: createEvidenceBudget(MAX_HELD_EVIDENCE_BYTES),
        registry: { env: {}, signal: new AbortController().signal },
        workspace: workspace.path,
        sbomFolders: createSbomFolders(),
        recallable: true,
      }),
  });
  workspace.remove();
  return reports;
}

/** `result CODE` of each report. */
const endings = (reports: readonly ArtifactReport[]): readonly string[] =>
  reports.map(({ result, checks }) => {
    const codes = checks.flatMap((check) => (check.status === 'fail' || check.status === 'error' ? [check.refusal.code] : []));
    return [result, ...codes].join(' ');
  }); // prettier-ignore

describe('versions', () => {
  test('a recalled one fails, the others pass; the reason is told, and where it is deployed', async () => {
    const reports = await audit('v1.2.2\nv1.2.3\nv1.2.4\n1.2.3\n', [V1]);
    expect(endings(reports)).toEqual(['pass', 'fail REVOKED', 'pass', 'fail REVOKED']);
    expect(reports.map(({ kind }) => kind)).toEqual(['version', 'version', 'version', 'version']);
    const json = JSON.parse(jsonReport(decideVerdict(reports, [], []), { ...facts, mode: 'audit' }));
    expect([json.mode, json.result]).toEqual(['audit', 'fail']);
    expect(json.artifacts[0]).toMatchObject({
      kind: 'version',
      name: 'v1.2.3',
      deployedAt: ['line 2'],
      checks: [
        {
          check: 'revocation',
          status: 'fail',
          code: 'REVOKED',
          message: expect.stringContaining(V1.reason),
          hint: expect.stringMatching(/v1\.2\.4.*line 2/),
          recall: { kind: 'version', value: 'v1.2.3', reason: V1.reason, fixedIn: 'v1.2.4' },
        },
      ],
    });
  });

  test('one that a list of digests cannot be compared with is no pass', async () => {
    expect(endings(await audit('v1.2.4', [V1, { digest: `sha256:${HEX}`, reason: 'r' }]))).toEqual(['error VERSION_UNKNOWN']);
  }); // prettier-ignore
});

describe('digests', () => {
  const entry = { digest: `sha256:${HEX}`, reason: 'built on a broken host' };

  test.each([
    ['a recalled one', `sha256:${HEX}`, [entry], 'fail REVOKED'],
    ['in capitals', `sha256:${HEX.toUpperCase()}`, [entry], 'fail REVOKED'],
    ['another one', `sha256:${'cd'.repeat(32)}`, [entry], 'pass'],
    ['one without version beside a list of versions', `sha256:${'cd'.repeat(32)}`, [entry, V1], 'error VERSION_UNKNOWN'],
    ['one with its version', `sha256:${'cd'.repeat(32)} v1.2.4`, [entry, V1], 'pass'],
    ['one with a recalled version', `sha256:${'cd'.repeat(32)} v1.2.3`, [entry, V1], 'fail REVOKED'],
  ])('%s', async (_, line, entries, ending) => {
    expect(endings(await audit(line, entries))).toEqual([ending]);
  }); // prettier-ignore
});

describe('images', () => {
  const named = (image: Pushed, tag = '') => `${publisher.name}${tag}@${image.digest}`;

  test.each<[string, () => string, () => readonly unknown[], string]>([
    ['by digest', () => named(signed), () => [{ digest: signed.digest, reason: 'r' }], 'fail REVOKED'],
    ['by the version in the tag', () => named(signed, ':v1.2.3'), () => [V1], 'fail REVOKED'],
    ['neither', () => named(signed, ':1.0'), () => [V1, { digest: unsigned.digest, reason: 'r' }], 'pass'],
    ['a tag that moves tells no version', () => named(signed, ':latest'), () => [V1], 'error VERSION_UNKNOWN'],
    ['without digest', () => 'ghcr.io/acme/app:v1.2.4', () => [V1], 'error DEPLOYED_UNRESOLVED'],
    ['without digest, of a recalled version', () => 'ghcr.io/acme/app:v1.2.3', () => [V1], 'fail REVOKED'],
  ])('%s, with nothing verified', async (_, line, entries, ending) => {
    registry.received.length = 0;
    expect(endings(await audit(line(), entries()))).toEqual([ending]);
    expect(registry.received).toEqual([]);
  });

  test('are verified again where signers are named; being on no list proves nothing then', async () => {
    const reports = await audit(`${named(signed, ':1.0')}\n${named(unsigned, ':2.0')}\n`, [OTHER], { rules: [RULE] });
    expect(endings(reports)).toEqual(['pass', 'fail IMAGE_UNSIGNED']);
    expect(reports[0]?.checks.map(({ check, status }) => `${check} ${status}`)).toEqual(['signature pass', 'revocation pass']); // prettier-ignore
    expect(reports[0]?.image?.digest).toBe(signed.digest);
  });

  test('by the identity, the commit and the version that their signature proves', async () => {
    const [clean] = await audit(named(signed, ':1.0'), [OTHER], { rules: [RULE] });
    const check = clean?.checks[0];
    if (check?.status !== 'pass' || check.proof.kind !== 'message') throw new Error('it was not verified');
    const { identity, claims = {} } = check.proof;
    const commit = claims['source-repository-digest'];
    const version = claims['source-repository-ref']?.replace('refs/tags/', '');
    expect([identity, commit, version]).toEqual([expect.any(String), expect.any(String), expect.stringMatching(/^v?\d/)]);
    for (const mark of [{ identity }, { commit }, { version }]) {
      const entries = [{ ...mark, reason: 'r' }];
      expect(endings(await audit(named(signed, ':99.0'), entries, { rules: [RULE] }))).toEqual(['fail REVOKED']);
      if (!('version' in mark)) expect(endings(await audit(named(signed, ':99.0'), entries))).toEqual(['pass']);
    }
  }); // prettier-ignore

  test('of an index by the digest of one of its platforms as well', async () => {
    const other = await publisher.image(undefined, 'the other platform');
    const platform = (architecture: string) => ({ platform: { os: 'linux', architecture } });
    // A recall counts whatever the index calls what is recalled.
    const hidden = await publisher.image(undefined, 'hidden');
    const annotations = { 'vnd.docker.reference.type': 'attestation-manifest' };
    const called = { ...hidden, platform: { os: 'unknown', architecture: 'unknown' }, annotations };
    const index = await publisher.index('3.0', [{ ...signed, ...platform('amd64') }, { ...other, ...platform('arm64') }, called]);
    const payload = simpleSigning(index.digest);
    await publisher.cosignTag(index.digest, 'sig', [signatureLayer(payload, world.sign(payload))]);
    const recalling = (digest: string) => [{ digest, reason: 'r' }];
    const judged = async (digest: string) => endings(await audit(named(index, ':3.0'), recalling(digest), { rules: [RULE] }));
    expect(await judged(other.digest)).toEqual(['fail REVOKED']);
    expect(await judged(index.digest)).toEqual(['fail REVOKED']);
    expect(await judged(hidden.digest)).toEqual(['fail REVOKED']);
    expect(await judged(unsigned.digest)).toEqual(['pass']);
  }); // prettier-ignore

  test('rules that name images are about their repositories alone', async () => {
    const other = { registry: 'ghcr.io', repository: 'acme/other', given: 'ghcr.io/acme/other', tag: 'v1' };
    const rules = [{ ...RULE, images: [other] }];
    expect(endings(await audit(named(unsigned, ':2.0'), [OTHER], { rules }))).toEqual(['pass']);
    const same = { registry: registry.host, repository: 'acme/app', given: publisher.name, tag: '9' };
    expect(endings(await audit(named(unsigned, ':2.0'), [OTHER], { rules: [{ ...RULE, images: [same] }] }))).toEqual([
      'fail IMAGE_UNSIGNED',
    ]);
  });

  test('the pods of a cluster, with where they run', async () => {
    const pod = (name: string, image: string, imageID: string) => ({
      kind: 'Pod',
      metadata: { namespace: 'shop', name },
      spec: { containers: [{ name: 'app', image }] },
      status: { containerStatuses: [{ name: 'app', image, imageID }] },
    });
    const id = `docker-pullable://${named(signed)}`;
    const image = `${publisher.name}:1.0`;
    const items = [pod('web-1', image, id), pod('web-2', image, id), pod('web-3', image, '')];
    const reports = await audit(JSON.stringify({ kind: 'List', items }), [{ digest: signed.digest, reason: 'r' }]);
    expect(endings(reports)).toEqual(['fail REVOKED', 'error DEPLOYED_UNRESOLVED']);
    expect(reports[0]?.deployedAt).toEqual(['shop/web-1 (app)', 'shop/web-2 (app)']);
    const [check] = reports[0]?.checks ?? [];
    expect(check && 'refusal' in check && check.refusal.hint).toMatch(/Found at shop\/web-1 \(app\); shop\/web-2 \(app\)\.$/);
  }); // prettier-ignore
});

describe('what is no audit is no pass', () => {
  test.each<[string, string | undefined, string | undefined]>([
    ['an absent file', undefined, undefined],
    ['an empty one', '', 'DEPLOYED_MALFORMED'],
    ['comments alone', '# nothing\n', 'DEPLOYED_MALFORMED'],
    ['a cut off list', '{"kind":"List","items":[', 'DEPLOYED_MALFORMED'],
    ['one line that cannot be read among others', 'v1.2.4\nnginx\nv1.2.3\n', 'DEPLOYED_MALFORMED'],
  ])('%s is a wrong configuration', async (_, deployed, code) => {
    const asked = audit(deployed, [V1]);
    await expect(asked).rejects.toThrow(ConfigError);
    await expect(asked).rejects.toMatchObject({ problems: [{ where: 'deployed', ...(code && { code }) }] });
  });

  test('a cluster without pods is none, and nothing that was audited', async () => {
    const reports = await audit('{"kind":"List","items":[]}', [V1]);
    expect(endings(reports)).toEqual(['fail ARTIFACT_NOT_FOUND']);
    expect(decideVerdict(reports, [], []).result).toBe('fail');
  });

  test('a list by the signer of artifacts recalls nothing and passes nothing', async () => {
    const list = listOf([]);
    const bundle = bundleOf(list, { identity: signerUri(DEFAULT_WORKFLOW) });
    expect(endings(await audit('v1.2.4', [], { bundle }))).toEqual(['fail REVOCATIONS_UNTRUSTED']);
  });
});
