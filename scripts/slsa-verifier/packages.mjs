// The rows about npm packages: two attestations of one tarball, by the workflow that built it and by the registry. Both are demanded
// by a policy file, as slsa-verifier does without being asked.
import fs from 'node:fs';
import path from 'node:path';

const DELEGATORS =
  'https://github\\.com/slsa-framework/slsa-github-generator/\\.github/workflows/delegator_(lowperms-)?generic_slsa3\\.yml';
const PUBLISHED = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';
/** The registry's key for attestations, as Sigstore's TUF repository publishes it (registry.npmjs.org/keys.json). */
const KEY_ID = 'SHA256:jl3bwswu80PjjokCgh0o2w5c2U4LhQAE57gj9cz1kzA';

/** Refusals of one of the two attestations. */
const CODES = {
  ErrorMismatchSource: ['CLAIM_MISMATCH', 'IDENTITY_MISMATCH'],
  ErrorMismatchBuilderID: ['CLAIM_MISMATCH'],
  ErrorInvalidBuilderID: ['CLAIM_MISMATCH'],
  ErrorNotSupported: ['CLAIM_MISMATCH'],
  ErrorInvalidSignature: ['SIGNATURE_INVALID', 'TLOG_INVALID'],
};

export function packageRows(entry, { folder, temp, leave }) {
  const name = `npm/${entry.artifact}/${entry.name}`;
  if (entry.builderID === undefined) {
    leave(name, 'it is about leaving out an option that slsa-verifier insists on');
    return [];
  }
  if (entry.err === 'ErrorMismatchPackageName' || entry.err === 'ErrorMismatchPackageVersion') {
    leave(name, 'it compares the name or version of the package, which is what `package` is for');
    return [];
  }
  const tarball = path.join('testdata/npm/gha', entry.artifact);
  const key = keyFile(temp);
  const policy = path.join(temp, `${name.replaceAll(/[^A-Za-z0-9.]+/g, '-')}.json`);
  const source = entry.source.replace(/^github\.com\//, '');
  const delegated = entry.builderID.includes('/.github/workflows/');
  const signer = delegated
    ? {
        'identity-regexp': `${DELEGATORS}@refs/tags/v[0-9]+\\.[0-9]+\\.[0-9]+`,
        issuer: 'https://token.actions.githubusercontent.com',
      }
    : {};
  fs.writeFileSync(
    policy,
    JSON.stringify({
      version: 1,
      signers: {
        build: {
          ...signer,
          repo: source,
          'builder-id': entry.builderID,
          // slsa-verifier compares names of repositories with case.
          claims: { 'source-repository': `https://github.com/${source}` },
        },
        registry: { key },
      },
      rules: [
        {
          name: 'tarball',
          artifacts: [tarball],
          bundle: `${tarball}.json`,
          require: [
            { attestation: { by: ['build'] } },
            { attestation: { by: ['registry'], 'predicate-type': PUBLISHED } },
          ],
        },
      ],
    }),
  );
  return [
    {
      name,
      group: 'npm packages',
      ours: ['--policy', policy, '--trusted-root', 'embedded', '--offline'],
      accepts: entry.err === undefined,
      expect: entry.err === undefined ? ['pass'] : (CODES[entry.err] ?? ['refused']),
    },
  ];
}

function keyFile(temp) {
  const file = path.join(temp, 'npm.pem');
  if (fs.existsSync(file)) return file;
  const seeds = JSON.parse(
    fs.readFileSync(new URL('../../node_modules/@sigstore/tuf/seeds.json', import.meta.url), 'utf8'),
  );
  const target = Object.values(seeds)[0].targets['registry.npmjs.org%2Fkeys.json'];
  const { keys } = JSON.parse(Buffer.from(target, 'base64').toString());
  const found = keys.find(({ keyId, keyUsage }) => keyId === KEY_ID && keyUsage === 'npm:attestations');
  fs.writeFileSync(file, `-----BEGIN PUBLIC KEY-----\n${found.publicKey.rawBytes}\n-----END PUBLIC KEY-----\n`);
  return file;
}
