// What is wrong with bundles, signatures, certificates, log entries and attestations.
import {
  ARTIFACT,
  attested,
  BUNDLE,
  bundleJson,
  CONTENT,
  elsewhere,
  otherKey,
  pem,
  publisherKey,
  release,
  signBytes,
  subjectOf,
  verify,
  world,
} from './publisher.mjs';

const HTML = '<!DOCTYPE html>\n<html><head><title>Page not found</title></head><body>404</body></html>\n';
const signed = (signing) => bundleJson(world.sign(CONTENT, signing));
const offline = [...verify(), '--offline'];
const byKey = verify({ 'certificate-identity': undefined, 'certificate-oidc-issuer': undefined, key: 'acme.pub' });
const edited = (edit) => {
  const bundle = JSON.parse(signed());
  edit(bundle);
  return JSON.stringify(bundle);
};

export const EVIDENCE = {
  heading: 'Missing or damaged evidence',
  scenes: [
    { title: 'No bundle', files: release({}, { [BUNDLE]: null }), args: offline },
    {
      title: 'The bundle is in another folder',
      files: release({}, { [BUNDLE]: null, 'evidence/widgets.tar.gz.sigstore.json': signed() }),
      args: offline,
    },
    {
      title: 'A signature by a key without a log entry, offline',
      files: release(
        {},
        {
          [BUNDLE]: null,
          'acme.pub': pem(publisherKey),
          [`${ARTIFACT}.sig`]: signBytes(CONTENT, publisherKey).toString('base64'),
        },
      ),
      args: [...byKey, '--offline'],
    },
    {
      title: 'The bundle has another extension',
      files: release({}, { [BUNDLE]: null, [`${ARTIFACT}.sigstore.txt`]: signed() }),
      args: offline,
    },
    {
      title: 'The bundle has the name of another file',
      files: release({}, { [BUNDLE]: null, 'dist/widgets-linux.tar.gz.sigstore.json': signed() }),
      args: offline,
    },
    { title: 'A web page in place of the bundle', files: release({}, { [BUNDLE]: HTML }), args: offline },
    { title: 'An empty bundle', files: release({}, { [BUNDLE]: '' }), args: offline },
    { title: 'A bundle that was cut off', files: release({}, { [BUNDLE]: signed().slice(0, 700) }), args: offline },
    {
      title: 'Other JSON in place of the bundle',
      files: release({}, { [BUNDLE]: '{"message":"Not Found","status":"404"}' }),
      args: offline,
    },
  ],
};

export const SIGNATURES = {
  heading: 'Signatures, certificates and logs',
  scenes: [
    {
      title: 'The artifact was changed',
      files: release({}, { [ARTIFACT]: `${CONTENT}One more line.\n` }),
      args: verify(),
    },
    {
      title: 'The bundle is of another file',
      files: release({}, { [BUNDLE]: bundleJson(world.sign('Something else\n')) }),
      args: verify(),
    },
    {
      title: 'The signature was changed',
      files: release({
        alter: { signature: (bytes) => Buffer.from(bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte))) },
      }),
      args: verify(),
    },
    {
      title: 'Another Sigstore instance',
      files: release({}, { [BUNDLE]: bundleJson(elsewhere.sign(CONTENT)) }),
      args: verify(),
    },
    {
      title: 'The wrong trusted root',
      files: release(),
      args: [...verify({ 'trusted-root': 'public-good' }), '--offline'],
    },
    { title: 'No log entry', files: release({ rekor: 'none' }), args: offline },
    {
      title: 'A log entry of another signature',
      files: release(
        {},
        {
          [BUNDLE]: edited((bundle) => {
            bundle.verificationMaterial.tlogEntries = JSON.parse(
              bundleJson(world.sign('Other\n')),
            ).verificationMaterial.tlogEntries;
          }),
        },
      ),
      args: verify(),
    },
    {
      title: 'Signed after the certificate had expired',
      files: release({ integratedTime: new Date(world.at.getTime() + 3_600_000) }),
      args: verify(),
    },
    {
      title: 'A certificate without proof of its log',
      files: release({ ctLogs: [] }),
      args: verify(),
    },
    {
      title: 'Two names in one certificate',
      files: release({
        identity: [
          { uri: 'https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1.2.3' },
          { uri: 'https://github.com/mallory/x/.github/workflows/x.yml@refs/heads/main' },
        ],
      }),
      args: verify(),
    },
    {
      title: 'A certificate where a key is expected',
      files: release({}, { 'acme.pub': pem(publisherKey) }),
      args: byKey,
    },
    {
      title: 'Another key',
      files: release({ by: 'key', keys: otherKey }, { 'acme.pub': pem(publisherKey) }),
      args: byKey,
    },
    {
      title: 'A key where a certificate is expected',
      files: release({ by: 'key', keys: publisherKey }),
      args: verify(),
    },
    {
      title: 'An attestation about other files',
      files: attested({}, [subjectOf('widgets-arm64.tar.gz', 'Other\n')]),
      args: verify(),
    },
    {
      title: 'A plain signature where an attestation is required',
      files: release(),
      args: verify({ 'predicate-type': 'https://slsa.dev/provenance/v1' }),
    },
    {
      title: 'An attestation of another type',
      files: attested({ predicateType: 'https://spdx.dev/Document/v2.3', predicate: {} }),
      args: verify({ 'predicate-type': 'https://slsa.dev/provenance/v1' }),
    },
    {
      title: 'An attestation that says something else',
      files: attested(),
      args: verify({
        'predicate-type': 'https://slsa.dev/provenance/v1',
        predicate: '/runDetails/builder/id=https://github.com/acme/builder',
      }),
    },
  ],
};
