/** The inputs that say what evidence of an accepted signer must state: rows of the table in `inputs.ts`, and keys of a signer in a policy file. */
import { list, section, text } from './input-shapes.js';

export const PROVENANCE_ROWS = section('Who may sign', [
  text(
    'key-id',
    'ID',
    'The key id that evidence by `key` must name (`keyid` of an envelope, `hint` of a bundle). It is not signed, so it only excludes evidence.',
    { sets: 'key.key-id', needs: ['key'] },
  ),
  list(
    'builder-id',
    'URI[@REF]',
    'The builder that the SLSA provenance must name; several are alternatives. A workflow on GitHub must have signed itself, at the tag of a release or the ref written here, unless an identity or a `signer-*` says who signs for it.',
    {
      sets: 'provenance.builder-id',
      inFile: {
        says: 'The builder that the SLSA provenance must name. A workflow on GitHub must have signed itself, unless `identity`, `identity-regexp`, `signer-repo` or `signer-workflow` says who signs for it.',
        item: 'The builder that the SLSA provenance must name: a URI, with `@v1.2.3` behind it where the version matters.',
        several: 'Several builders: any one of them.',
      },
    },
  ),
  list(
    'workflow-input',
    'NAME=VALUE',
    'Inputs that the dispatched run must have had, by its SLSA provenance, one a line. The signer states them; they are not verified.',
    {
      sets: 'provenance.workflow-input',
      pairs: true,
      inFile: {
        says: 'Inputs that the dispatched run must have had, by its SLSA provenance.',
        item: 'The exact value.',
        names: 'the name of an input',
      },
    },
  ),
]);
