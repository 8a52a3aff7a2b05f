// The rows about npm packages: two attestations of one tarball, by the workflow that built it and by the registry. Both are required
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
  // Some of these were forged by writing another name into what was signed, which is told before the signature.
  ErrorInvalidSignature: ['SUBJECT_MISMATCH', 'SIGNATURE_INVALID', 'TLOG_INVALID'],
  ErrorMismatchPackageName: ['SUBJECT_MISMATCH'],
  ErrorMismatchPackageVersion: ['SUBJECT_MISMATCH'],
};

export function packageRows(entry, { folder, temp, leave }) {
  const name = `npm/${entry.artifact}/${entry.name}`;
  if (entry.builderID === undefined) {
    leave(name, 'it is about leaving out an option that slsa-verifier insists on');
    return [];
  }
  const given = path.join('testdata/npm/gha', entry.artifact);
  const attested = requiredPackage(entry, path.join(folder, `${given}.json`));
  const tarball = attested ? renamed(path.join(folder, given), attested, temp) : given;
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
          bundle: `${given}.json`,
          ...(attested && {
            package: { name: `npm:${attested.name}@${attested.version}` },
            'attestation-source': ['local'],
          }),
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

/** Name and version that a row requires; what it leaves out is what the attestations say. Undefined where it requires neither. */
function requiredPackage({ pkgName, pkgVersion }, bundle) {
  if (pkgName === undefined && pkgVersion === undefined) return undefined;
  const [{ bundle: publish }] = JSON.parse(fs.readFileSync(bundle, 'utf8')).attestations;
  const [{ name }] = JSON.parse(Buffer.from(publish.dsseEnvelope.payload, 'base64')).subject;
  const [, own, version] = /^pkg:npm\/(.+)@([^@]+)$/.exec(name);
  return { name: pkgName ?? decodeURIComponent(own), version: pkgVersion ?? version };
}

/** The tarball under the name that the registry gives to what is required: another name would be refused for itself. */
function renamed(tarball, { name, version }, temp) {
  const copy = path.join(fs.mkdtempSync(path.join(temp, 'npm-')), `${name.split('/').at(-1)}-${version}.tgz`);
  fs.copyFileSync(tarball, copy);
  return copy;
}

function keyFile(temp) {
  const file = path.join(temp, 'npm.pem');
  if (fs.existsSync(file)) return file;
  const seeds = new URL('../../src/trust/embedded/public-good-seeds.json', import.meta.url);
  const { keys } = JSON.parse(fs.readFileSync(seeds, 'utf8')).registryKeys;
  const found = keys.find(({ keyId, keyUsage }) => keyId === KEY_ID && keyUsage === 'npm:attestations');
  fs.writeFileSync(file, `-----BEGIN PUBLIC KEY-----\n${found.publicKey.rawBytes}\n-----END PUBLIC KEY-----\n`);
  return file;
}
