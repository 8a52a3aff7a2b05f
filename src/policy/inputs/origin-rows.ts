/** Where an artifact was built, by its certificate: rows of the table in `inputs.ts`, and keys of a signer in a policy file. */
import { bool, text } from './input-shapes.js';

export const ORIGIN_ROWS = [
  text('repo', 'OWNER/REPO', 'The GitHub repository that the artifact was built from: `owner/name`.', {
    sets: 'signer.repo',
  }),
  text('owner', 'OWNER', 'The GitHub owner of the repository that the artifact was built from.', {
    sets: 'signer.owner',
  }),
  text(
    'signer-repo',
    'OWNER/REPO',
    'The repository whose workflow signed, where it is another one than `repo` (a reusable workflow).',
    { sets: 'signer.signer-repo' },
  ),
  text(
    'signer-workflow',
    '[HOST/]OWNER/REPO/PATH[@REF]',
    'The workflow that signed: `owner/repo/.github/workflows/file.yml[@ref]`.',
    {
      sets: 'signer.signer-workflow',
    },
  ),
  text('source-ref', 'REF', 'The full ref that was built, such as `refs/tags/v1.2.3`; compared with case.', {
    sets: 'signer.source-ref',
  }),
  text(
    'source-versioned-tag',
    'VERSION',
    'A prefix of the semantic version whose tag was built: `v1`, `v1.2` or `v1.2.3`.',
    { sets: 'signer.source-versioned-tag' },
  ),
  text('source-digest', 'COMMIT', 'The commit that was built, in full.', { sets: 'signer.source-digest' }),
  bool('deny-self-hosted-runners', 'Refuse what was built on a self-hosted runner.', {
    sets: 'signer.deny-self-hosted-runners',
  }),
] as const;
