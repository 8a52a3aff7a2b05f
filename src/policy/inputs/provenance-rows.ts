/** The inputs that say what evidence of an accepted signer must state: rows of the table in `inputs.ts`. */
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
    { sets: 'provenance.builder-id' },
  ),
  list(
    'workflow-input',
    'NAME=VALUE',
    'Inputs that the dispatched run must have had, by its SLSA provenance, one per line. The signer states them; they are not verified.',
    { sets: 'provenance.workflow-input', pairs: true },
  ),
]);
