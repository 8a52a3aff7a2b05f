/**
 * The ways in which projects sign their releases, one set-up for each kind and layout. docs/coverage.md is made from them, and the
 * tests forge each release and let the gate judge it.
 */
import type { SetUp, Verbatim } from './setup.ts';

const ISSUER = ['--certificate-oidc-issuer', 'https://token.actions.githubusercontent.com'];
const EXACT = [
  '--certificate-identity',
  'https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/{{.Version}}',
  ...ISSUER,
];
const PREFIX = [
  '--certificate-identity-regexp',
  '^https://github\\.com/acme/widgets/\\.github/workflows/.+\\.ya?ml@refs/tags/',
  ...ISSUER,
];
const OWNER = ['--certificate-identity-regexp', 'https://github.com/acme', ...ISSUER];
const DOWNLOADS = 'https://github.com/acme/widgets/releases/download/{{.Version}}';
const signedBy = (signature: string, certificate: string): readonly string[] => [
  ...['--signature', `${DOWNLOADS}/${signature}`],
  ...['--certificate', `${DOWNLOADS}/${certificate}`],
];
const byKey = (signature: string): readonly string[] => [
  ...['--key', `${DOWNLOADS}/cosign.pub`],
  ...['--signature', `${DOWNLOADS}/${signature}`],
];
const ARCHIVE = 'widgets_1.2.3_linux_amd64.tar.gz';
const LIST = 'widgets_1.2.3_checksums.txt';
const MINISIGN_KEY = 'RW…';

const cosign = (name: string, target: string, verbatim: Verbatim): SetUp => ({
  package: 'acme/widgets',
  where: target === ARCHIVE ? 'asset' : 'checksum',
  kind: 'cosign',
  target,
  verbatim,
  class: name,
});
const other = (kind: SetUp['kind'], name: string, target: string, verbatim: Verbatim): SetUp => ({
  ...cosign(name, target, verbatim),
  kind,
});

export const CLASSES: readonly SetUp[] = [
  cosign('cosign keyless, bundle beside the file', ARCHIVE, {
    bundle: { asset: '{{.Asset}}.sigstore.json' },
    opts: EXACT,
  }),
  cosign('cosign keyless, bundle of cosign 2 beside the file', ARCHIVE, {
    bundle: { asset: '{{.Asset}}.cosign.bundle' },
    opts: EXACT,
  }),
  cosign('cosign keyless, bundle in place of the last extension', ARCHIVE, {
    bundle: { asset: '{{.AssetWithoutExt}}.sigstore.json' },
    opts: PREFIX,
  }),
  cosign('cosign keyless, bundle under another name', ARCHIVE, {
    bundle: { asset: 'widgets.sigstore.json' },
    opts: EXACT,
  }),
  cosign('cosign keyless, `.sig` and `.pem`, log entry in Rekor alone', ARCHIVE, {
    opts: [...EXACT, ...signedBy('{{.Asset}}.sig', '{{.Asset}}.pem')],
  }),
  cosign('cosign keyless, `-keyless.sig` and `-keyless.pem`, log entry in Rekor alone', ARCHIVE, {
    opts: [...EXACT, ...signedBy('{{.Asset}}-keyless.sig', '{{.Asset}}-keyless.pem')],
  }),
  cosign('cosign keyless, `.sig` and `.crt`, log entry in Rekor alone', ARCHIVE, {
    opts: [...PREFIX, ...signedBy('{{.Asset}}.sig', '{{.Asset}}.crt')],
  }),
  cosign('cosign keyless, checksum list with its bundle', LIST, {
    bundle: { asset: `${LIST}.sigstore.json` },
    opts: EXACT,
  }),
  cosign('cosign keyless, checksum list, bundle called `.sig`', LIST, {
    bundle: { asset: `${LIST}.sig` },
    opts: EXACT,
  }),
  cosign('cosign keyless, checksum list, bundle under another name', LIST, {
    bundle: { asset: 'widgets-checksums.sigstore.json' },
    opts: OWNER,
  }),
  cosign('cosign keyless, checksum list, `.sig` and `.pem`, log entry in Rekor alone', LIST, {
    opts: [...EXACT, ...signedBy(`${LIST}.sig`, `${LIST}.pem`)],
  }),
  cosign('cosign keyless, checksum list, `.sig` and `.cert`, log entry in Rekor alone', LIST, {
    opts: [...EXACT, ...signedBy(`${LIST}.sig`, `${LIST}.cert`)],
  }),
  cosign('cosign keyless, checksum list, signature and certificate in place of `.txt`', LIST, {
    opts: [...PREFIX, ...signedBy('widgets_1.2.3_checksums.sig', 'widgets_1.2.3_checksums.pem')],
  }),
  cosign('cosign key, bundle', ARCHIVE, {
    bundle: { asset: '{{.Asset}}.sigstore.json' },
    opts: ['--key', `${DOWNLOADS}/cosign.pub`],
  }),
  cosign('cosign key, `.sig`, log entry in Rekor alone', ARCHIVE, { opts: byKey('{{.Asset}}.sig') }),
  cosign('cosign key, checksum list with its bundle', LIST, {
    bundle: { asset: `${LIST}.sigstore.json` },
    opts: ['--key', `${DOWNLOADS}/cosign.pub`],
  }),
  cosign('cosign key, checksum list, `.sig`, log entry in Rekor alone', LIST, { opts: byKey(`${LIST}.sig`) }),
  cosign('cosign key, checksum list, `.sig`, without a log', LIST, {
    opts: [...byKey(`${LIST}.sig`), '--insecure-ignore-tlog'],
  }),
  other('github_artifact_attestations', 'GitHub attestation, workflow of the repository', ARCHIVE, {
    signer_workflow: 'acme/widgets/\\.github/workflows/release\\.yml',
  }),
  other('github_artifact_attestations', 'GitHub attestation, workflow of another repository', ARCHIVE, {
    signer_workflow: 'acme/workflows/.github/workflows/build.yml',
  }),
  other('github_artifact_attestations', 'GitHub attestation, any workflow of the repository', ARCHIVE, {}),
  other('github_artifact_attestations', 'GitHub attestation of another predicate type', ARCHIVE, {
    signer_workflow: 'acme/widgets/.github/workflows/release.yml',
    predicate_type: 'https://spdx.dev/Document/v2.3',
  }),
  other('github_artifact_attestations', 'GitHub attestation of a checksum list', LIST, {
    signer_workflow: 'acme/widgets/.github/workflows/release.yml',
  }),
  other('slsa_provenance', 'SLSA provenance of slsa-github-generator, one for all files', ARCHIVE, {
    asset: 'multiple.intoto.jsonl',
  }),
  other('slsa_provenance', 'SLSA provenance of slsa-github-generator, one for each file', ARCHIVE, {
    asset: '{{.Asset}}.intoto.jsonl',
  }),
  other('minisign', 'minisign, signature beside the file', ARCHIVE, {
    asset: '{{.Asset}}.minisig',
    public_key: MINISIGN_KEY,
  }),
  other('minisign', 'minisign, checksum list', LIST, { asset: `${LIST}.minisig`, public_key: MINISIGN_KEY }),
  other('minisign', 'minisign, checksum list, signature under another name', LIST, {
    asset: `${LIST}.auto.minisig`,
    public_key: MINISIGN_KEY,
  }),
];
