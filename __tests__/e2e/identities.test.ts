/** Who signed what: every acceptance with the refusals that stand next to it. */
import { describe, test } from '@jest/globals';
import { rmSync } from 'node:fs';
import { bundleJson, type SigningOptions } from '../support/sigstore/index.ts';
import {
  attest,
  CONTENT,
  expectCase,
  IDENTITY,
  LINUX,
  MACOS,
  stranger,
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

describe('the release and what may happen to it', () => {
  test.concurrent.each(
    table(
      { of: 'everything in order', passed: [LINUX, MACOS, WINDOWS] },
      {
        of: 'another file swapped in',
        change: (w) => void w.write(LINUX, 'malware\n'),
        refused: { [LINUX]: 'SIGNATURE_INVALID' },
        passed: [MACOS, WINDOWS],
      },
      {
        of: 'the file of an attestation swapped',
        change: (w) => void w.write(WINDOWS, 'malware\n'),
        refused: { [WINDOWS]: 'SUBJECT_MISMATCH' },
      },
      {
        of: 'an empty file in its place',
        change: (w) => void w.write(MACOS, ''),
        refused: { [MACOS]: 'SIGNATURE_INVALID' },
      },
      {
        of: 'two artifacts exchanged, bundles and all in place',
        change: (w) => {
          w.write(LINUX, CONTENT[MACOS]);
          w.write(MACOS, CONTENT[LINUX]);
        },
        refused: { [LINUX]: 'SIGNATURE_INVALID', [MACOS]: 'SIGNATURE_INVALID' },
        passed: [WINDOWS],
      },
      {
        of: 'the bundle of another file',
        change: bundle(signed({}, CONTENT[MACOS])),
        refused: { [LINUX]: 'SIGNATURE_INVALID' },
      },
      {
        of: 'the attestation of another file',
        change: attestation({}, 'another file'),
        refused: { [WINDOWS]: 'SUBJECT_MISMATCH' },
      },
      {
        of: 'no bundle',
        change: (w) => {
          rmSync(w.at(BUNDLE));
        },
        refused: { [LINUX]: 'BUNDLE_MISSING' },
        passed: [MACOS, WINDOWS],
      },
      { of: 'an empty bundle', change: bundle(''), refused: { [LINUX]: 'BUNDLE_MALFORMED' } },
      { of: 'a bundle of something else', change: bundle('{"a":1}'), refused: { [LINUX]: 'BUNDLE_MALFORMED' } },
      {
        of: 'another Sigstore',
        change: bundle(bundleJson(stranger.sign(CONTENT[LINUX]))),
        refused: { [LINUX]: 'TRUST_ROOT_UNKNOWN_ISSUER' },
      },
      { of: 'no log entry', change: bundle(signed({ rekor: 'none' })), refused: { [LINUX]: 'TLOG_MISSING' } },
    ),
  )('%s', (_, question) => expectCase(question));

  test.concurrent.each(
    table(
      {
        of: 'a good bundle beside a bad one suffices, and the bad one is told',
        change: (w) => void w.write(`${LINUX}.bundle`, signed({ identity: `${IDENTITY}-other` })),
        says: ['IDENTITY_MISMATCH'],
      },
      {
        of: 'two bad ones do not',
        change: (w) => {
          w.write(BUNDLE, signed({}, 'another file'));
          w.write(`${LINUX}.bundle`, signed({ identity: `${IDENTITY}-other` }));
        },
        refused: { [LINUX]: 'IDENTITY_MISMATCH' },
        says: ['SIGNATURE_INVALID'],
      },
    ),
  )('%s', (_, question) => expectCase(question));
});

describe('identities', () => {
  const by = (of: string, options: SigningOptions, code?: string): Case => ({
    of,
    change: bundle(signed(options)),
    inputs: ONE,
    ...(code === undefined ? { passed: [LINUX] } : { refused: { [LINUX]: code } }),
  });
  const demanding = (of: string, inputs: Case['inputs'], code?: string, ...says: string[]): Case => ({
    of,
    inputs: { ...ONE, ...inputs },
    says,
    ...(code === undefined ? { passed: [LINUX] } : { refused: { [LINUX]: code } }),
  });
  const regexp = (source: string): Case['inputs'] => ({
    'certificate-identity': undefined,
    'certificate-identity-regexp': source,
  });
  const REPO = { 'certificate-identity': undefined, 'certificate-oidc-issuer': undefined };
  test.concurrent.each(
    table(
      by('exactly this one', { identity: IDENTITY }),
      by('a suffix', { identity: `${IDENTITY}-rc1` }, 'IDENTITY_MISMATCH'),
      by('a prefix', { identity: `https://evil.test/?${IDENTITY}` }, 'IDENTITY_MISMATCH'),
      by('another signer', { identity: 'mallory@example.com', workflow: null }, 'IDENTITY_MISMATCH'),
      by('another letter case', { identity: IDENTITY.replace('release', 'Release') }, 'IDENTITY_MISMATCH'),
      by('a branch of the same name', { workflow: { ref: 'refs/heads/v1.2.3' } }, 'IDENTITY_MISMATCH'),
      by('no identity at all', { identity: [] }, 'CERTIFICATE_INVALID'),
      by('two at once', { identity: [{ uri: IDENTITY }, { uri: `${IDENTITY}x` }] }, 'CERTIFICATE_INVALID'),
      by('another issuer', { issuer: 'https://issuer.evil.test' }, 'ISSUER_MISMATCH'),
      demanding('several, one of them right', { 'certificate-identity': `${IDENTITY}-rc1\n${IDENTITY}` }),
      demanding(
        'several, none of them right',
        { 'certificate-identity': `${IDENTITY}-rc1\n${IDENTITY}-rc2` },
        'IDENTITY_MISMATCH',
      ),
      demanding('a variable', {
        'certificate-identity': IDENTITY.replace('v1.2.3', '{version}'),
        var: 'version=v1.2.3',
      }),
      demanding(
        'a variable of another version',
        { 'certificate-identity': IDENTITY.replace('v1.2.3', '{version}'), var: 'version=v1.2.4' },
        'IDENTITY_MISMATCH',
      ),
    ),
  )('exact: %s', (_, question) => expectCase(question));

  const WORKFLOW = String.raw`https://github\.com/acme/widgets/\.github/workflows/release\.yml@refs/tags/v`;
  test.concurrent.each(
    table(
      demanding('the whole', regexp(`${WORKFLOW}[0-9.]+`)),
      demanding(
        'one that ends inside the owner, with a warning',
        regexp('https://github.com/acm.*/widgets/.*'),
        undefined,
        'POLICY_DOUBTFUL',
      ),
      demanding('anchored', regexp(`^${WORKFLOW}[0-9.]+$`)),
      demanding('a part of it', regexp(WORKFLOW), 'IDENTITY_MISMATCH', 'refs/tags/v.*'),
      demanding(
        'a part of it, with the wider one',
        regexp('https://github.com/acme/widgets/'),
        'IDENTITY_MISMATCH',
        'widgets/.*',
      ),
      demanding('another', regexp(WORKFLOW.replace('acme', 'other') + '.*'), 'IDENTITY_MISMATCH'),
      demanding('a variable is not a pattern', { ...regexp(`${WORKFLOW}{v}`), var: 'v=1.2.3' }),
      demanding(
        'a variable is not a pattern, refused',
        { ...regexp(`${WORKFLOW}{v}`), var: 'v=.*' },
        'IDENTITY_MISMATCH',
      ),
    ),
  )('pattern: %s', (_, question) => expectCase(question));

  test.concurrent.each(
    table(
      demanding('the repository', { ...REPO, repo: 'acme/widgets' }),
      demanding('the repository in capitals', { ...REPO, repo: 'ACME/Widgets' }),
      demanding('another repository', { ...REPO, repo: 'acme/widget' }, 'IDENTITY_MISMATCH'),
      demanding('another owner', { ...REPO, owner: 'acm' }, 'IDENTITY_MISMATCH'),
      demanding('the workflow', { ...REPO, 'signer-workflow': 'acme/widgets/.github/workflows/release.yml' }),
      demanding(
        'another workflow',
        { ...REPO, 'signer-workflow': 'acme/widgets/.github/workflows/release.ym' },
        'IDENTITY_MISMATCH',
      ),
      demanding('the ref', { ...REPO, repo: 'acme/widgets', 'source-ref': 'refs/tags/v1.2.3' }),
      demanding(
        'another ref',
        { ...REPO, repo: 'acme/widgets', 'source-ref': 'refs/heads/v1.2.3' },
        'CLAIM_MISMATCH',
        'refs/tags/v1.2.3',
      ),
      demanding('another commit', { 'source-digest': 'b'.repeat(40) }, 'CLAIM_MISMATCH'),
      demanding('a hosted runner', { 'deny-self-hosted-runners': 'true' }),
      {
        ...by('a runner of their own', { workflow: { runner: 'self-hosted' } }, 'CLAIM_MISMATCH'),
        inputs: { ...ONE, 'deny-self-hosted-runners': 'true' },
      },
    ),
  )('claims: %s', (_, question) => expectCase(question));
});

describe('a reusable workflow that builds for the repository', () => {
  const GENERATOR = 'slsa-framework/slsa-github-generator';
  const FILE = '.github/workflows/generator_generic_slsa3.yml';
  const TAG = 'refs/tags/v2.1.0';
  const BUILDER = `https://github.com/${GENERATOR}/${FILE}`;
  const reusable = { repository: GENERATOR, workflow: FILE, ref: TAG, sha: 'b'.repeat(40) };
  const predicate = (id: string) => ({ runDetails: { builder: { id } } });
  const built = { workflow: { reusable }, predicate: predicate(`${BUILDER}@${TAG}`) };
  const asked = {
    artifacts: WINDOWS,
    'certificate-identity': undefined,
    'certificate-oidc-issuer': undefined,
    repo: 'acme/widgets',
    'builder-id': BUILDER,
    'source-versioned-tag': 'v1.2',
  };
  const refused = (code: string) => ({ refused: { [WINDOWS]: code } });

  test.concurrent.each(
    table(
      { of: 'built, signed and named', change: attestation(built), inputs: asked, passed: [WINDOWS] },
      {
        of: 'without `builder-id`',
        change: attestation(built),
        inputs: { ...asked, 'builder-id': undefined },
        ...refused('IDENTITY_MISMATCH'),
      },
      {
        of: 'only named, by a workflow of the repository',
        change: attestation({ predicate: built.predicate }),
        inputs: asked,
        ...refused('IDENTITY_MISMATCH'),
      },
      {
        of: 'another one named',
        change: attestation({ ...built, predicate: predicate(`${BUILDER}@refs/tags/v2.0.0`) }),
        inputs: asked,
        ...refused('CLAIM_MISMATCH'),
      },
      {
        of: 'for another version',
        change: attestation(built),
        inputs: { ...asked, 'source-versioned-tag': 'v1.3' },
        ...refused('CLAIM_MISMATCH'),
      },
      {
        of: 'without anybody named',
        change: attestation(built),
        inputs: { ...asked, repo: undefined, 'source-versioned-tag': undefined },
        misconfigured: 'builder-id',
      },
    ),
  )('%s', (_, question) => expectCase(question));
});
