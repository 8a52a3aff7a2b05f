/** Formats of bills of materials, as policies write them. */
import type { SbomFileRequirement } from '../../model/requirement.js';
import type { Placed } from '../document/shape.js';

const FORMATS = { spdx: 'SPDX', cyclonedx: 'CycloneDX' } as const;

/** Both where none is named. */
export function sbomFormats(named: readonly Placed<keyof typeof FORMATS>[] = []): SbomFileRequirement['formats'] {
  const formats = named.map(({ value }) => FORMATS[value]);
  return formats.length > 0 ? [...new Set(formats)] : Object.values(FORMATS);
}
