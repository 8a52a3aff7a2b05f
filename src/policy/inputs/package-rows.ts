/** Where attestations are: rows of the table in `inputs.ts`, and keys of a rule in a policy file. */
import { list, text } from './input-shapes.js';

export const ATTESTATION_SOURCE = list(
  'attestation-source',
  'local|github|oci',
  'Where attestations come from: `local`, bundles on disk (the default for files), `github`, the attestation API (needs `repo` or `owner`), or `oci`, the registry (the default for images); several are all read.',
  {
    sets: 'source.attestation-source',
    values: ['local', 'github', 'oci'],
    inFile: {
      says: 'Where attestations come from. Default: `local` for files, `oci` for images.',
      item: 'A source.',
    },
  },
);

/** Keys of `package`. */
export const PACKAGE_ROWS = [
  text(
    'package',
    'npm:NAME@VERSION|pypi:NAME@VERSION',
    'The package that the artifacts are files of: attestations must name it and its version, and of npm the registry must have signed too. With `package-index`.',
    {
      sets: 'package.name',
      signed: true,
      inFile: { says: '`npm:NAME@VERSION` or `pypi:NAME@VERSION`', required: true },
    },
  ),
  text(
    'package-index',
    'URL',
    'The address of the index that is asked for the attestations of `package`. By default, none is asked.',
    {
      sets: 'package.index',
      needs: ['package'],
      inFile: { says: 'The address of the index to ask. Without it, the evidence is next to the files.' },
    },
  ),
] as const;
