/** The rule about images that a call makes. */
import type { ConfigProblem } from '../../core/errors.js';
import { entry, listOf, mapOf, scalar } from '../document/make-tree.js';
import type { InputPlace, Place, Tree } from '../document/tree.js';
import { by, requirement, details, fileParts, isRequired, packageOf, sources, type Call, contentOf } from './call.js';
import { hasSigner } from './without-effect.js';

export function imageRule(call: Call, problems: ConfigProblem[]): Tree | undefined {
  const { given, parts } = call;
  const images = parts.get('images', 'images');
  if (!images && !(given.mode === 'audit' && hasSigner(given))) return undefined;
  const place: InputPlace = { input: images ? 'images' : 'deployed' };
  const require = imageRequirements(call, place, problems);
  const attested = require.some((one) => one.kind === 'map' && one.entries[0]?.key !== 'signature');
  return mapOf(
    [
      entry('name', scalar('images', place)),
      images ? undefined : entry('deployed', scalar(true, place)),
      ...parts.of('images'),
      // What is about files alone is told of where no files are checked.
      ...(fileParts(parts) ? [] : [...parts.of('evidence'), packageOf(parts)]),
      ...(attested || !fileParts(parts) ? sources(call, 'local') : []),
      entry('require', listOf(require, place)),
    ],
    place,
  );
}

/** A signature, or an attestation where its type is given or `require` names it; what `require` names comes on top. */
function imageRequirements(call: Call, place: Place, problems: ConfigProblem[]): readonly Tree[] {
  const { parts, provenance } = call;
  const typed = parts.get('signature', 'predicate-type') !== undefined || provenance;
  const attestation = isRequired(call, 'attestation') || typed;
  const signature = isRequired(call, 'signature') || !attestation;
  const annotations = parts.get('annotations', 'annotations');
  if (annotations && !signature) {
    const message = 'are what signatures carry, and only an attestation is required';
    const fix = 'Add the line `signature` to `require`, or remove them.';
    problems.push({ where: 'annotations', message, fix });
  }
  const named = by('by', call, place);
  const time = details(call, 'require-timestamp');
  const minimum = parts.get('policy', 'require')?.value.place ?? place;
  return [
    signature ? requirement('signature', [named, ...time, annotations], place) : undefined,
    attestation
      ? requirement('attestation', [named, ...details(call, 'predicate-type'), contentOf(call), ...time], place)
      : undefined,
    isRequired(call, 'sbom') ? requirement('sbom', [named, ...time], minimum) : undefined,
  ].filter((one) => one !== undefined);
}
