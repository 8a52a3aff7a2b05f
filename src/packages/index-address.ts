/**
 * Where an index keeps attestations. npm: `/-/npm/v1/attestations/NAME@VERSION`, with all attestations of a version. PyPI
 * (PEP 740; docs.pypi.org, "Integrity API"): `/integrity/PROJECT/VERSION/FILE/provenance`, one document for each file.
 */
import { normalProject } from '../formats/package-files.js';
import type { PackageReference } from '../formats/package-reference.js';

/** What is asked for, and in which form. */
export interface IndexQuestion {
  readonly url: URL;
  readonly accept: string;
}

/**
 * @param index address of the index, without a slash at its end
 * @param file name of the file, of which an index for Python keeps the attestations
 */
export function questionFor(
  { ecosystem, name, version }: PackageReference,
  index: string,
  file: string,
): IndexQuestion {
  if (ecosystem === 'npm') {
    const path = name.replace('/', '%2f');
    return {
      url: new URL(`${index}/-/npm/v1/attestations/${path}@${encodeURIComponent(version)}`),
      accept: 'application/json',
    };
  }
  const parts = [normalProject(name), version, file].map(encodeURIComponent).join('/');
  return {
    url: new URL(`${index}/integrity/${parts}/provenance`),
    accept: 'application/vnd.pypi.integrity.v1+json',
  };
}
