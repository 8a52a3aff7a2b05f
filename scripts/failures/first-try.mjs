// What people write who use the gate for the first time, often with another tool in mind.
import { ARTIFACT, BUNDLE, CONTENT, IDENTITY, ISSUER, makeKeys, pem, release, sha256, verify } from './publisher.mjs';

const files = release();
const none = { 'certificate-identity': undefined, 'certificate-oidc-issuer': undefined };
const identity = (value) => verify({ 'certificate-identity': value });
const artifacts = (...lines) => ['verify', ...lines.flatMap((line) => ['--artifacts', line]), ...verify().slice(2)];
const acme = makeKeys('P-256', 'first try');
const secret = acme.privateKey.export({ type: 'pkcs8', format: 'pem' });
const policy = (text) => ({
  files: { ...files, 'policy.yml': text },
  args: ['verify', '--policy', 'policy.yml', '--trusted-root', 'trusted_root.json'],
});
const policyOf = (by, pattern = ARTIFACT) => `version: 1
signers:
  acme:
    identity: ${by}
    issuer: ${ISSUER}
rules:
  - name: widgets
    artifacts: [${pattern}]
    require: [{ signature: { by: [acme] } }]
`;
const STEP = `- uses: signature-gate/signature-gate@FULL_COMMIT_SHA # v0.1.0
  with:
    artifacts: ${ARTIFACT}
`;

export const FIRST_TRY = {
  heading: 'Mistakes of a first try',
  scenes: [
    { title: 'Nothing to check', files, args: ['verify'] },
    { title: 'A file in place of the command', files, args: [ARTIFACT] },
    { title: 'A command of cosign', files, args: ['verify-blob', ARTIFACT] },
    { title: 'A flag of slsa-verifier', files, args: ['verify', ARTIFACT, '--source-uri', 'github.com/acme/widgets'] },
    { title: 'The address of a clone as the repository', files, args: verify({ ...none, repo: 'https://github.com/acme/widgets.git' }) },
    { title: 'A bare tag as `source-ref`', files, args: verify({ ...none, repo: 'acme/widgets', 'source-ref': 'v1.2.3' }) },
    { title: 'An identity in quotes', files, args: identity(`"${IDENTITY}"`) },
    { title: 'A variable that the shell did not replace', files, args: identity('$IDENTITY') },
    { title: 'A pattern as the identity', files, args: identity('https://github.com/acme/widgets/.github/workflows/*@refs/tags/*') },
    { title: 'The address of a workflow in a browser', files, args: identity('https://github.com/acme/widgets/blob/main/.github/workflows/release.yml') },
    { title: 'An identity and a pattern', files, args: verify({ 'certificate-identity-regexp': 'https://github\\.com/acme/widgets/.*' }) },
    { title: 'The page of a release', files, args: ['verify', '--release', 'https://github.com/acme/widgets/releases/tag/v1.2.3', '--repo', 'acme/widgets'] },
    { title: 'A short name of a predicate type', files, args: verify({ ...none, repo: 'acme/widgets', 'predicate-type': 'slsaprovenance1' }) },
    { title: 'A digest without its algorithm', files, args: verify({ digests: sha256(CONTENT) }, []) },
    { title: 'The trusted root is in another folder', files: { ...files, 'trusted_root.json': null, 'sigstore/trusted_root.json': files['trusted_root.json'] }, args: verify() },
    { title: 'A bundle in place of the trusted root', files, args: verify({ 'trusted-root': BUNDLE }) },
    { title: 'The key is in another folder', files: { ...files, 'keys/acme.pub': pem(acme) }, args: ['verify', ARTIFACT, '--key', 'acme.pub'] },
    { title: 'A private key', files: { ...files, 'acme.pem': secret }, args: ['verify', ARTIFACT, '--key', 'acme.pem'] },
    { title: 'An image as an artifact', files, args: verify({}, ['ghcr.io/acme/widgets:1.2.3']) },
    { title: 'The address of a file as an artifact', files, args: verify({}, ['https://github.com/acme/widgets/releases/download/v1.2.3/widgets.tar.gz']) },
    { title: 'Several files with commas', files, args: artifacts(`${ARTIFACT},dist/gadgets.tar.gz`) },
    { title: 'The artifact is in another folder', files, args: verify({}, ['widgets.tar.gz']) },
    { title: 'A bundle as the artifact', files, args: [...verify({}, [BUNDLE]), '--offline'] },
    { title: 'A folder in place of the bundle', files, args: [...verify({ bundle: 'dist' }), '--offline'] },
    { title: 'The artifact as its own bundle', files, args: [...verify({ bundle: ARTIFACT }), '--offline'] },
    { title: 'A bundle in place of the checksum list', files, args: ['verify', ARTIFACT, '--checksums', BUNDLE] },
    { title: 'A workflow step in place of the policy', ...policy(STEP) },
    { title: 'An expression of GitHub in a policy', ...policy(policyOf(IDENTITY.replace('v1.2.3', '${{ inputs.version }}'))) },
    { title: 'A pattern without quotes in a policy', ...policy(policyOf(IDENTITY, '*.tar.gz')) },
    { title: 'Inputs beside a policy', files: policy(policyOf(IDENTITY)).files, args: [...verify(), '--policy', 'policy.yml'] },
    { title: 'The policy has another extension', files: { 'policy.yaml': policyOf(IDENTITY) }, args: ['verify', '--policy', 'policy.yml'] },
  ],
}; // prettier-ignore
