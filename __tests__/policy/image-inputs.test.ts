import { describe, expect, test } from '@jest/globals';
import { parseImageReference } from '../../src/formats/image-reference.js';
import { compileInputs, inputProblems, publicKeyPem, type Inputs } from '../support/policy.ts';

const HEX = 'a'.repeat(64);
const signer = { repo: 'acme/widgets' };

describe('references', () => {
  test.each([
    ['alpine', 'docker.io', 'library/alpine', 'latest', undefined],
    ['docker.io/alpine', 'docker.io', 'library/alpine', 'latest', undefined],
    ['index.docker.io/acme/app:1', 'docker.io', 'acme/app', '1', undefined],
    ['acme/app', 'docker.io', 'acme/app', 'latest', undefined],
    ['myhost/app', 'docker.io', 'myhost/app', 'latest', undefined],
    ['ghcr.io/acme/app:0.1.2', 'ghcr.io', 'acme/app', '0.1.2', undefined],
    ['oci://ghcr.io/acme/app:v1', 'ghcr.io', 'acme/app', 'v1', undefined],
    ['localhost/app', 'localhost', 'app', 'latest', undefined],
    ['localhost:5000/a/b/c:x', 'localhost:5000', 'a/b/c', 'x', undefined],
    ['[::1]:5000/app', '[::1]:5000', 'app', 'latest', undefined],
    [`ghcr.io/acme/app@sha256:${HEX}`, 'ghcr.io', 'acme/app', undefined, `sha256:${HEX}`],
    [`ghcr.io/acme/app:1@sha256:${HEX}`, 'ghcr.io', 'acme/app', '1', `sha256:${HEX}`],
  ])('%s', (text, registry, repository, tag, digest) => {
    const parsed = parseImageReference(text);
    expect(parsed).toEqual({
      value: { given: text, registry, repository, ...(tag && { tag }), ...(digest && { digest }) },
    });
  });

  test.each([
    '',
    'ghcr.io/',
    'ghcr.io/Acme/App',
    'ghcr.io/acme/app:',
    'ghcr.io/acme/app:-x',
    `ghcr.io/acme/app@sha512:${HEX}${HEX}`,
    `ghcr.io/acme/app@sha256:${HEX.toUpperCase()}`,
    'ghcr.io/acme/app@sha256:abc',
    'https://ghcr.io/acme/app',
    'ghcr.io/../app',
    'ghcr.io//app',
    'ghcr.io/acme/app?x=1',
    'user@ghcr.io/acme/app',
    `ghcr.io/${'a'.repeat(300)}`,
  ])('%j is none', (text) => {
    expect(parseImageReference(text)).toHaveProperty('problem');
  });
});

const FILES = { 'k.pub': publicKeyPem() };
const problemsOf = async (inputs: Inputs): Promise<readonly string[]> =>
  (await inputProblems(inputs, { files: FILES })).map(({ where, message }) => `${where}: ${message}`);

describe('combinations', () => {
  test.each([
    ['no signer', { images: 'ghcr.io/a/b' }, /^images: has no effect: no signer is given/],
    [
      'no signer, but a list for files',
      { images: 'ghcr.io/a/b', checksums: 'SUMS' },
      /^images: has no effect: no signer is given/,
    ],
    ['offline', { images: 'ghcr.io/a/b', ...signer, offline: 'true' }, /^images: .*`offline`/],
    [
      'a name that is none',
      { images: 'ghcr.io/A/b', ...signer },
      /^images: `ghcr.io\/A\/b` is not the name of an image/,
    ],
    ['a repository that is none', { images: 'a', ...signer, 'signature-repository': 'A' }, /^signature-repository:/],
    ['an image option without images', { artifacts: 'x', ...signer, 'require-digest': 'true' }, /^require-digest:/],
    ['`oci` without images', { artifacts: 'x', ...signer, 'attestation-source': 'oci' }, /^attestation-source:/],
    ['a bundle for an image', { images: 'a', ...signer, bundle: 'x' }, /^bundle: is for files/],
    ['no tag to compare', { images: `a@sha256:${HEX}`, ...signer, 'tag-matches-ref': 'true' }, /^tag-matches-ref:/],
    ['a key has no ref', { images: 'a:1', key: 'k.pub', 'tag-matches-ref': 'true' }, /^tag-matches-ref:/],
    ['no annotation', { images: 'a', ...signer, annotations: 'x' }, /^annotations: `x` is no/],
    [
      'two values',
      { images: 'a', ...signer, annotations: ['x=1', 'x=2'] },
      /^annotations: `x` is given with different/,
    ],
    [
      'annotations of attestations',
      { images: 'a', ...signer, require: 'attestation', annotations: 'x=1' },
      /^annotations:/,
    ],
    [
      'attestations from elsewhere',
      { images: 'a', ...signer, require: 'attestation', 'attestation-source': 'local' },
      /^attestation-source: `local` is for files/,
    ],
    [
      'an attestation where a signature alone is required',
      { images: 'a', ...signer, require: 'signature', 'predicate-type': 'any' },
      /^predicate-type: requires an attestation, but `require` has only `signature`/,
    ],
    ['an unknown requirement', { images: 'a', ...signer, require: 'magic' }, /^require: `magic` is not an allowed/],
  ])('%s is refused', async (_title, inputs, message) => {
    const problems = await problemsOf(inputs);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  });

  test.each([
    [{}, ['signature']],
    [{ 'predicate-type': 'any' }, ['attestation']],
    [{ require: 'attestation' }, ['attestation']],
    [{ require: 'sbom' }, ['signature', 'sbom']],
    [{ require: ['attestation', 'sbom'] }, ['attestation', 'sbom']],
    [{ require: ['signature', 'attestation'], 'predicate-type': 'any' }, ['signature', 'attestation']],
  ])('%j demands %j', async (inputs, kinds) => {
    const { rules, imageRules } = (await compileInputs({ images: 'a', ...signer, ...inputs })).policy;
    expect([rules, imageRules[0]?.require.map(({ kind }) => kind)]).toEqual([[], kinds]);
  });

  test('the token is no part of the policy, nor of its digest', async () => {
    const of = (token: string) => compileInputs({ images: 'a', ...signer, 'github-token': token });
    expect((await of('one')).options.githubToken).toBe('one');
    expect(JSON.stringify((await of('gh-secret')).policy)).not.toContain('gh-secret');
    expect((await of('one')).policy.digest).toBe((await of('two')).policy.digest);
  });
});
