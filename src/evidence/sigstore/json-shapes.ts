/**
 * Every shape of JSON documents with Sigstore evidence beside the bundle, in the order in which they are asked: the first that knows
 * a document reads it.
 */
import { BARE_ENVELOPE } from './bare-envelope.js';
import { CLOUD_BUILD } from './cloud-build.js';
import { GEM_ATTESTATIONS } from './gem-attestations.js';
import type { JsonShape } from './json-shape.js';
import { PACKAGE_ATTESTATIONS } from './package-attestations.js';

export const JSON_SHAPES: readonly JsonShape[] = [BARE_ENVELOPE, CLOUD_BUILD, PACKAGE_ATTESTATIONS, GEM_ATTESTATIONS];
