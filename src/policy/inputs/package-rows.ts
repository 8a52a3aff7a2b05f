/** The rows of the table of inputs about packages of a registry. */
import { text } from './input-shapes.js';

export const PACKAGE_ROWS = [
  text(
    'package',
    'npm:NAME@VERSION|pypi:NAME@VERSION',
    'The package that the artifacts are files of: attestations must name it and its version, and of npm the registry must have signed too. With `package-index`.',
    { sets: 'package.name', signed: true },
  ),
  text(
    'package-index',
    'URL',
    'The address of the index that is asked for the attestations of `package`. By default, none is asked.',
    { sets: 'package.index', needs: ['package'] },
  ),
] as const;
