// Validly signed, but not as expected: what differs is the signer.
import { ARTIFACT, IDENTITY, ISSUER, release, signedBy, verify } from './publisher.mjs';

const workflow = (changes) => release({ workflow: changes });
const pattern = (regexp) => verify({ 'certificate-identity': undefined, 'certificate-identity-regexp': regexp });
/** A repository or an owner stands for the signer. */
const byRepo = (who) => verify({ 'certificate-identity': undefined, 'certificate-oidc-issuer': undefined, ...who });

export const SIGNERS = {
  heading: 'Signed by another identity',
  scenes: [
    { title: 'Another version', files: workflow({ ref: 'refs/tags/v1.2.4' }), args: verify() },
    { title: 'An older version', files: workflow({ ref: 'refs/tags/v1.1.0' }), args: verify() },
    { title: 'Another owner', files: workflow({ repository: 'mallory/widgets' }), args: verify() },
    { title: 'An owner that looks alike', files: workflow({ repository: 'acrne/widgets' }), args: verify() },
    {
      title: 'Another owner and another repository than `repo`',
      files: workflow({ repository: 'mallory/tools' }),
      args: byRepo({ repo: 'acme/widgets' }),
    },
    {
      title: 'Another owner than `owner`',
      files: workflow({ repository: 'mallory/tools' }),
      args: byRepo({ owner: 'acme' }),
    },
    { title: 'Another repository', files: workflow({ repository: 'acme/gadgets' }), args: verify() },
    { title: 'A repository that looks alike', files: workflow({ repository: 'acme/widgets-fork' }), args: verify() },
    {
      title: 'Another workflow',
      files: workflow({ workflow: '.github/workflows/nightly.yml' }),
      args: verify(),
    },
    { title: 'A branch instead of a tag', files: workflow({ ref: 'refs/heads/main' }), args: verify() },
    {
      title: 'Started by hand on a branch',
      files: workflow({ ref: 'refs/heads/main', event: 'workflow_dispatch' }),
      args: verify(),
    },
    { title: 'A run of a pull request', files: workflow({ ref: 'refs/pull/7/merge' }), args: verify() },
    {
      title: 'Another letter case',
      files: release(),
      args: verify({ 'certificate-identity': IDENTITY.replace('acme/widgets', 'Acme/Widgets') }),
    },
    {
      title: 'A reusable workflow signed',
      files: workflow({
        reusable: {
          repository: 'acme/workflows',
          workflow: '.github/workflows/sign.yml',
          ref: 'refs/heads/main',
          sha: 'b94a8fe5ccb19ba61c4c0873d391e987982fbbd3',
        },
      }),
      args: verify(),
    },
    {
      title: 'A person signed, not a workflow',
      files: release({
        identity: { email: 'maria@acme.example' },
        issuer: 'https://github.com/login/oauth',
        workflow: null,
      }),
      args: verify(),
    },
    {
      title: 'Another issuer',
      files: release(),
      args: verify({ 'certificate-oidc-issuer': 'https://accounts.google.com' }),
    },
    { title: 'A pattern for the start only', files: release(), args: pattern('^https://github.com/acme/widgets') },
    { title: 'A pattern for the middle only', files: release(), args: pattern('acme/widgets') },
    {
      title: 'A pattern for another version',
      files: release(),
      args: pattern('https://github\\.com/acme/widgets/\\.github/workflows/release\\.yml@refs/tags/v2\\..*'),
    },
    {
      title: 'Another commit',
      files: release(),
      args: verify({ 'source-digest': '0'.repeat(40) }),
    },
    {
      title: 'Built on a self-hosted runner',
      files: workflow({ runner: 'self-hosted' }),
      args: [...verify(), '--deny-self-hosted-runners'],
    },
    {
      title: 'A fork was built, by the expected workflow',
      files: release({ identity: IDENTITY, workflow: { repository: 'mallory/widgets' } }),
      args: [
        'verify',
        ARTIFACT,
        ...signedBy({ repo: 'acme/widgets', 'certificate-identity': IDENTITY, 'certificate-oidc-issuer': ISSUER }),
      ],
    },
  ],
};
