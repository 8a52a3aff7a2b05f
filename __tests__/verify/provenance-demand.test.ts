/**
 * Builders, versions of tags and inputs of runs, from the words of the inputs to the verdict, over provenance as
 * slsa-github-generator, npm and GitHub write it.
 */
import { describe, expect, test } from '@jest/globals';
import type { IdentitySigner } from '../../src/model/policy.ts';
import { identitiesOf } from '../support/policy.ts';
import { ARTIFACT, artifactOf, check, holder, refusalOf, rootOf } from '../support/checking.ts';
import {
  createWorld,
  makeKeys,
  SLSA_V02,
  SLSA_V1,
  subjectOf,
  type AttestationOptions,
} from '../support/sigstore/index.ts';

const GENERATOR = 'slsa-framework/slsa-github-generator';
const FILE = '.github/workflows/generator_generic_slsa3.yml';
const BUILDER = `https://github.com/${GENERATOR}/${FILE}`;
const DELEGATOR = '.github/workflows/delegator_generic_slsa3.yml';
const TRW = `https://github.com/${GENERATOR}/.github/workflows/builder_maven_slsa3.yml`;
const TAG = 'refs/tags/v2.1.0';
const SHA = 'b'.repeat(40);

const world = createWorld();
const roots = [rootOf(world)];

type Inputs = Readonly<Record<string, string>>;

const signersOf = (inputs: Inputs): readonly IdentitySigner[] => identitiesOf({ repo: 'acme/widgets', ...inputs });

/** Provenance v0.2 as the generator writes it. */
const generated = (builder: string, environment: Readonly<Record<string, unknown>> = {}): unknown => ({
  builder: { id: builder },
  buildType: `https://github.com/${GENERATOR}/generic@v1`,
  invocation: { configSource: { uri: 'git+https://github.com/acme/widgets@refs/tags/v1.2.3' }, environment },
});
const v1 = (builder: string, internalParameters: Readonly<Record<string, unknown>> = {}): unknown => ({
  buildDefinition: { buildType: `https://github.com/${GENERATOR}/delegator-generic@v0`, internalParameters },
  runDetails: { builder: { id: builder } },
});

interface Given extends AttestationOptions {
  readonly signedBy?: string;
  readonly ref?: string;
}

/** By a reusable workflow of the generator, called by acme/widgets. */
const evidence = (predicate: unknown, { signedBy = FILE, ref = TAG, workflow, ...options }: Given = {}) =>
  world.attest([subjectOf('widget.tar.gz', ARTIFACT)], {
    predicateType: SLSA_V02,
    predicate,
    ...options,
    workflow: { reusable: { repository: GENERATOR, workflow: signedBy, ref, sha: SHA }, ...workflow },
  });
const verdict = (inputs: Inputs, given = evidence(generated(`${BUILDER}@${TAG}`))) =>
  check(given, { roots, signers: signersOf(inputs) });

describe('a builder that is a workflow', () => {
  test.each([BUILDER, `${BUILDER}@v2.1.0`, `${BUILDER}@${TAG}`])('%s signs for itself', (id) => {
    expect(verdict({ 'builder-id': id })).toBe('pass');
  });

  test.each([
    [`${BUILDER}@v2.1.1`],
    [`${BUILDER}@v2.1`],
    [`${BUILDER}@refs/heads/v2.1.0`],
    [`${BUILDER}@${SHA}`],
    [BUILDER.slice(0, -1)],
    [BUILDER.replace('generator_generic', 'builder_go')],
    [BUILDER.replace('slsa-framework', 'slsa-Framework')],
    [BUILDER.replace('https', 'http')],
    [BUILDER.replace('.yml', '.yaml')],
  ])('%s is another', (id) => {
    expect(verdict({ 'builder-id': id })).toBe('IDENTITY_MISMATCH');
  });

  test('without `builder-id` the workflow must lie in the repository itself', () => {
    expect(verdict({})).toBe('IDENTITY_MISMATCH');
  });

  test('another repository called it', () => {
    const other = evidence(generated(`${BUILDER}@${TAG}`), { workflow: { repository: 'mallory/widgets' } });
    expect(verdict({ 'builder-id': BUILDER }, other)).toBe('CLAIM_MISMATCH');
  });

  test('that a provenance names it counts only if it signed', () => {
    const named = generated(`${BUILDER}@${TAG}`);
    const own = world.attest([subjectOf('widget.tar.gz', ARTIFACT)], { predicateType: SLSA_V02, predicate: named });
    expect(verdict({ 'builder-id': BUILDER }, own)).toBe('IDENTITY_MISMATCH');
    expect(verdict({ 'builder-id': `${BUILDER}@${TAG}` }, own)).toBe('IDENTITY_MISMATCH');
    expect(check(own, { roots, signers: signersOf({}) })).toBe('pass');
  });

  test('that it signed counts only if the provenance names it', () => {
    for (const named of [`${BUILDER}@refs/tags/v2.0.0`, BUILDER, TRW, `${BUILDER}@${TAG}@x`, '', undefined, 7]) {
      const refusal = refusalOf(evidence(generated(named as string)), {
        roots,
        signers: signersOf({ 'builder-id': BUILDER }),
      });
      expect(refusal.code).toBe('CLAIM_MISMATCH');
      expect(refusal).toMatchObject({ expected: BUILDER, proof: { issuer: expect.any(String) } });
    }
  });

  test.each([
    'refs/heads/main',
    'refs/pull/1/merge',
    'refs/tags/v2.1',
    'refs/tags/v2.1.0-rc.1',
    'refs/tags/v2.1.0.1',
    'refs/heads/v2.1.0',
    SHA,
    'refs/tags/x@refs/tags/v2.1.0',
  ])('at %s it is no release, unless that ref is written out', (ref) => {
    const given = evidence(generated(`${BUILDER}@${ref}`), { ref });
    expect(verdict({ 'builder-id': BUILDER }, given)).toBe('IDENTITY_MISMATCH');
    if (!ref.includes('@')) expect(verdict({ 'builder-id': `${BUILDER}@${ref}` }, given)).toBe('pass');
  });

  test('any of several', () => {
    const signers = identitiesOf({ repo: 'acme/widgets', 'builder-id': [TRW, BUILDER] });
    expect(check(evidence(generated(`${BUILDER}@${TAG}`)), { roots, signers })).toBe('pass');
    expect(check(evidence(generated(`${TRW}@${TAG}`)), { roots, signers })).toBe('CLAIM_MISMATCH');
  });

  test('a plain signature says nothing of its builder', () => {
    const signed = world.sign(ARTIFACT, {
      workflow: { reusable: { repository: GENERATOR, workflow: FILE, ref: TAG, sha: SHA } },
    });
    expect(verdict({ 'builder-id': BUILDER }, signed)).toBe('PREDICATE_MISMATCH');
  });

  test('nor does an attestation of another type', () => {
    const sbom = evidence(generated(`${BUILDER}@${TAG}`), { predicateType: 'https://spdx.dev/Document' });
    const requirements = { roots, signers: signersOf({ 'builder-id': BUILDER }), predicateTypes: 'any' as const };
    expect(check(sbom, requirements)).toBe('PREDICATE_MISMATCH');
  });

  test('an id is compared whole, however long', () => {
    const long = `${BUILDER}@${TAG}${'x'.repeat(600)}`;
    expect(verdict({ 'builder-id': BUILDER }, evidence(generated(long)))).toBe('CLAIM_MISMATCH');
  });

  test('the place of the other version of provenance does not count', () => {
    const misplaced = { ...(v1(`${BUILDER}@${TAG}`) as object) };
    expect(verdict({ 'builder-id': BUILDER }, evidence(misplaced))).toBe('CLAIM_MISMATCH');
    expect(verdict({ 'builder-id': BUILDER }, evidence(misplaced, { predicateType: SLSA_V1 }))).toBe('pass');
  });
});

describe('a builder that another workflow signs for', () => {
  const delegated = (builder: string, given: Given = {}) =>
    evidence(v1(builder), { predicateType: SLSA_V1, signedBy: DELEGATOR, ...given });
  const signer = { 'signer-workflow': `${GENERATOR}/${DELEGATOR}` };

  test('is taken by its word where that workflow is named', () => {
    const given = delegated(`${TRW}@${TAG}`);
    expect(verdict({ ...signer, 'builder-id': TRW }, given)).toBe('pass');
    expect(verdict({ ...signer, 'builder-id': `${TRW}@v2.1.0` }, given)).toBe('pass');
    expect(verdict({ 'signer-repo': GENERATOR, 'builder-id': TRW }, given)).toBe('pass');
    expect(verdict({ ...signer, 'builder-id': `${TRW}@v2.0.0` }, given)).toBe('CLAIM_MISMATCH');
    expect(verdict({ ...signer, 'builder-id': BUILDER }, given)).toBe('CLAIM_MISMATCH');
  });

  test('and by nobody else', () => {
    expect(verdict({ 'builder-id': TRW }, delegated(`${TRW}@${TAG}`))).toBe('IDENTITY_MISMATCH');
    const stranger = delegated(`${TRW}@${TAG}`, { signedBy: '.github/workflows/other.yml' });
    expect(verdict({ ...signer, 'builder-id': TRW }, stranger)).toBe('IDENTITY_MISMATCH');
  });

  test.each(['refs/heads/main', 'refs/pull/1/merge', 'refs/tags/v2', 'refs/heads/x@refs/tags/v2.1.0', SHA])(
    'a signer or builder at %s is no release',
    (ref) => {
      const signed = delegated(`${TRW}@${TAG}`, { ref });
      expect(verdict({ ...signer, 'builder-id': TRW }, signed)).toBe('IDENTITY_MISMATCH');
      expect(verdict({ 'signer-repo': GENERATOR, 'builder-id': TRW }, signed)).toBe('IDENTITY_MISMATCH');
      expect(verdict({ 'signer-workflow': `${GENERATOR}/${DELEGATOR}@${ref}`, 'builder-id': TRW }, signed)).toBe(
        'pass',
      );
      expect(verdict({ ...signer, 'builder-id': TRW }, delegated(`${TRW}@${ref}`))).toBe('CLAIM_MISMATCH');
    },
  );
});

describe("GitHub's plain runner, as npm names it", () => {
  const RUNNER = 'https://github.com/actions/runner';
  const npm = (id: string, predicateType: string, runner = 'github-hosted') =>
    world.attest([subjectOf('widget.tar.gz', ARTIFACT)], {
      predicateType,
      predicate: predicateType === SLSA_V1 ? v1(id) : generated(id),
      workflow: { runner },
    });

  test.each([
    [`${RUNNER}/github-hosted`, npm(`${RUNNER}/github-hosted`, SLSA_V1), 'pass'],
    [`${RUNNER}/github-hosted`, npm(RUNNER, SLSA_V02), 'pass'],
    [RUNNER, npm(`${RUNNER}/github-hosted`, SLSA_V02), 'pass'],
    [RUNNER, npm(`${RUNNER}/github-hosted`, SLSA_V1), 'CLAIM_MISMATCH'],
    [`${RUNNER}2`, npm(RUNNER, SLSA_V02), 'CLAIM_MISMATCH'],
    [`${RUNNER}/self-hosted`, npm(`${RUNNER}/self-hosted`, SLSA_V1, 'self-hosted'), 'pass'],
    [`${RUNNER}/self-hosted`, npm(`${RUNNER}/self-hosted`, SLSA_V1), 'CLAIM_MISMATCH'],
    [`${RUNNER}/github-hosted`, npm(`${RUNNER}/github-hosted`, SLSA_V1, 'self-hosted'), 'CLAIM_MISMATCH'],
    [`${RUNNER}/github-hosted`, npm(RUNNER, SLSA_V02, 'self-hosted'), 'CLAIM_MISMATCH'],
  ])('%s', (id, given, expected) => {
    expect(verdict({ 'builder-id': id }, given)).toBe(expected);
  });

  test('signs in the repository, and nowhere else', () => {
    expect(verdict({ 'builder-id': RUNNER, repo: 'acme/other' }, npm(RUNNER, SLSA_V02))).toBe('IDENTITY_MISMATCH');
    expect(verdict({ 'builder-id': RUNNER }, evidence(generated(RUNNER)))).toBe('IDENTITY_MISMATCH');
  });
});

describe('inputs of the run', () => {
  const event = { release_version: '0.1.0', some_bool: 'true', empty: '' };
  const lower = (over: Readonly<Record<string, unknown>> = {}) =>
    generated(`${BUILDER}@${TAG}`, {
      github_event_name: 'workflow_dispatch',
      github_event_payload: { inputs: event },
      ...over,
    });
  const dispatched = (predicate: unknown, given: Given = {}) =>
    evidence(predicate, { ...given, workflow: { event: 'workflow_dispatch' } });
  const asked = (line: string, given = dispatched(lower())) =>
    verdict({ 'builder-id': BUILDER, 'workflow-input': line }, given);

  test.each([
    ['release_version=0.1.0', 'pass'],
    ['some_bool=true', 'pass'],
    ['empty=', 'pass'],
    ['release_version=0.1', 'CLAIM_MISMATCH'],
    ['release_version=0.1.0.', 'CLAIM_MISMATCH'],
    ['release_version=', 'CLAIM_MISMATCH'],
    ['Release_version=0.1.0', 'CLAIM_MISMATCH'],
    ['missing=', 'CLAIM_MISMATCH'],
    ['toString=', 'CLAIM_MISMATCH'],
  ])('%s: %s', (line, expected) => {
    expect(asked(line)).toBe(expected);
  });

  test('in provenance v1 they stand among the internal parameters', () => {
    const parameters = { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_EVENT_PAYLOAD: { inputs: event } };
    const given = dispatched(v1(`${BUILDER}@${TAG}`, parameters), { predicateType: SLSA_V1 });
    expect(asked('some_bool=true', given)).toBe('pass');
    expect(asked('some_bool=false', given)).toBe('CLAIM_MISMATCH');
  });

  test.each([
    ['another event', lower({ github_event_name: 'push' })],
    ['no event', lower({ github_event_name: undefined })],
    ['no payload', lower({ github_event_payload: undefined })],
    ['inputs that are null', lower({ github_event_payload: { inputs: null } })],
    ['a list', lower({ github_event_payload: { inputs: ['some_bool=true'] } })],
    ['a boolean', lower({ github_event_payload: { inputs: { some_bool: true } } })],
    ['an input with a second spelling', lower({ github_event_payload: { inputs: { ...event, Some_bool: 'false' } } })],
    ['inputs with a second spelling', lower({ github_event_payload: { inputs: event, Inputs: {} } })],
    ['a payload with a second spelling', lower({ GitHub_event_payload: { inputs: {} } })],
    ['two spellings that differ', lower({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PAYLOAD: {} })],
  ])('%s has no such input', (_, predicate) => {
    expect(asked('some_bool=true', dispatched(predicate))).toBe('CLAIM_MISMATCH');
  });

  test('the certificate must be of a dispatched run too', () => {
    expect(asked('some_bool=true', evidence(lower()))).toBe('CLAIM_MISMATCH');
  });
});

describe('the version of the tag', () => {
  test.each([
    ['v1', 'pass'],
    ['v1.2', 'pass'],
    ['v1.2.3', 'pass'],
    ['v2', 'CLAIM_MISMATCH'],
    ['v1.2.4', 'CLAIM_MISMATCH'],
  ])('%s: %s', (version, expected) => {
    expect(verdict({ 'source-versioned-tag': version }, world.sign(ARTIFACT))).toBe(expected);
    expect(verdict({ 'source-versioned-tag': version, 'builder-id': BUILDER })).toBe(expected);
  });

  test('a run on a branch has none', () => {
    const dispatched = world.sign(ARTIFACT, { workflow: { ref: 'refs/heads/v1.2.3' } });
    expect(verdict({ 'source-versioned-tag': 'v1' }, dispatched)).toBe('CLAIM_MISMATCH');
    const bare = world.sign(ARTIFACT, { claims: { sourceRepositoryRef: null, ref: null } });
    expect(verdict({ 'source-versioned-tag': 'v1' }, bare)).toBe('CLAIM_MISMATCH');
  });
});

describe('provenance by a key', () => {
  const keys = makeKeys();
  const builders = [{ name: 'https://builder.test/worker', ref: 'v1', workflow: false, signs: false }];
  const signer = { ...holder(keys), provenance: { builders, inputs: [] } };
  const signed = (predicate: unknown) =>
    world.attest([subjectOf('widget.tar.gz', ARTIFACT)], { by: 'key', keys, predicateType: SLSA_V02, predicate });
  const asked = (given: Parameters<typeof check>[0]) =>
    check(given, { roots, signers: [signer], artifact: artifactOf() });

  test('names its builder as well', () => {
    expect(asked(signed(generated('https://builder.test/worker@v1')))).toBe('pass');
    expect(asked(signed(generated('https://builder.test/worker@v2')))).toBe('CLAIM_MISMATCH');
    expect(asked(signed(generated('https://builder.test/worker')))).toBe('CLAIM_MISMATCH');
    expect(asked(world.sign(ARTIFACT, { by: 'key', keys }))).toBe('PREDICATE_MISMATCH');
  });
});
