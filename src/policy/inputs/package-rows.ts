/** The rows of the table of inputs about packages of a registry. */
import { text } from './input-shapes.js';

export const PACKAGE_ROWS = [
  text(
    'package',
    'npm:NAME@VERSION|pypi:NAME@VERSION',
    'The package of the artifacts, with its version. Attestations must name both; for npm, the registry must have signed too. Needs `package-index`.',
    { sets: 'package.name', signed: true },
  ),
  text(
    'package-index',
    'URL',
    'The address of the index from which the attestations of `package` are fetched. By default, no index is used.',
    { sets: 'package.index', needs: ['package'] },
  ),
] as const;
