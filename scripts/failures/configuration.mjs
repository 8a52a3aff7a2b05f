// Calls that cannot mean anything, so that nothing is checked.
import { ARTIFACT, IDENTITY, ISSUER, release, verify } from './publisher.mjs';

const files = release();
const identity = (value) => verify({ 'certificate-identity': value });

export const CONFIGURATION = {
  heading: 'A mistake in the call or the policy',
  scenes: [
    { title: 'No signer', files, args: ['verify', ARTIFACT] },
    { title: 'No issuer', files, args: verify({ 'certificate-oidc-issuer': undefined }) },
    { title: 'No identity', files, args: verify({ 'certificate-identity': undefined }) },
    { title: 'An identity without `https://`', files, args: identity(IDENTITY.replace('https://', '')) },
    {
      title: 'An identity without its host, as `github.workflow_ref` has it',
      files,
      args: identity(IDENTITY.replace('https://github.com/', '')),
    },
    { title: 'An identity with `http://`', files, args: identity(IDENTITY.replace('https', 'http')) },
    { title: 'An identity without its ref', files, args: identity(IDENTITY.replace(/@.*/, '')) },
    { title: 'A repository as the identity', files, args: identity('https://github.com/acme/widgets') },
    { title: 'An identity with a bare tag', files, args: identity(IDENTITY.replace('refs/tags/', '')) },
    {
      title: 'An issuer without `https://`',
      files,
      args: verify({ 'certificate-oidc-issuer': ISSUER.replace('https://', '') }),
    },
    { title: 'An empty value', files, args: identity('') },
    {
      title: 'A pattern that accepts everyone',
      files,
      args: verify({ 'certificate-identity': undefined, 'certificate-identity-regexp': '.*' }),
    },
    {
      title: 'A pattern that is not valid',
      files,
      args: verify({ 'certificate-identity': undefined, 'certificate-identity-regexp': 'https://github.com/(acme' }),
    },
    { title: 'An option that does not exist', files, args: [...verify(), '--certificate-identiy', IDENTITY] },
    { title: 'A key and an identity', files, args: [...verify(), '--key', 'acme.pub'] },
    { title: 'The key is not there', files, args: ['verify', ARTIFACT, '--key', 'acme.pub'] },
    { title: 'The trusted root is not there', files, args: verify({ 'trusted-root': 'trusted-root.json' }) },
    {
      title: 'A policy with a misspelt key',
      files: {
        ...files,
        'policy.yaml': `version: 1\nsigners:\n  acme:\n    identiy: ${IDENTITY}\n    issuer: ${ISSUER}\nrules:\n  - name: widgets\n    artifacts: [dist/*.tar.gz]\n    require: [{ signature: { by: [acme] } }]\n`,
      },
      args: ['verify', '--policy', 'policy.yaml'],
    },
    {
      title: 'A policy that is not YAML',
      files: { ...files, 'policy.yaml': 'version: 1\nrules: [\n' },
      args: ['verify', '--policy', 'policy.yaml'],
    },
  ],
};
