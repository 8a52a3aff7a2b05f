/** The rule about images that a call makes. */
import type { ConfigProblem } from '../../core/errors.js';
import { entry, listOf, mapOf, scalar } from '../document/make-tree.js';
import type { InputSpot, Spot, Tree } from '../document/tree.js';
import { by, demand, details, fileParts, floored, packageOf, sources, type Call, contentOf } from './call.js';
import { hasSigner, isAudit } from './without-effect.js';

export function imageRule(call: Call, problems: ConfigProblem[]): Tree | undefined {
  const { given, parts } = call;
  const images = parts.get('images', 'images');
  if (!images && !(isAudit(given) && hasSigner(given))) return undefined;
  const spot: InputSpot = { input: images ? 'images' : 'deployed' };
  const require = imageDemands(call, spot, problems);
  const attested = require.some((one) => one.kind === 'map' && one.entries[0]?.key !== 'signature');
  return mapOf(
    [
      entry('name', scalar('images', spot)),
      images ? undefined : entry('deployed', scalar(true, spot)),
      ...parts.of('images'),
      // What is about files alone is told of where no files are checked.
      ...(fileParts(parts) ? [] : [...parts.of('evidence'), packageOf(parts)]),
      ...(attested || !fileParts(parts) ? sources(call, 'local') : []),
      entry('require', listOf(require, spot)),
    ],
    spot,
  );
}

/** A signature, or an attestation where its type is given or `require` names it; what `require` names comes on top. */
function imageDemands(call: Call, spot: Spot, problems: ConfigProblem[]): readonly Tree[] {
  const { parts, provenance } = call;
  const typed = parts.get('signature', 'predicate-type') !== undefined || provenance;
  const attestation = floored(call, 'attestation') || typed;
  const signature = floored(call, 'signature') || !attestation;
  const annotations = parts.get('annotations', 'annotations');
  if (annotations && !signature) {
    const message = 'are what signatures carry, and only an attestation is required';
    const fix = 'Add the line `signature` to `require`, or remove them.';
    problems.push({ where: 'annotations', message, fix });
  }
  const named = by('by', call, spot);
  const time = details(call, 'require-timestamp');
  const floor = parts.get('policy', 'require')?.value.spot ?? spot;
  return [
    signature ? demand('signature', [named, ...time, annotations], spot) : undefined,
    attestation
      ? demand('attestation', [named, ...details(call, 'predicate-type'), contentOf(call), ...time], spot)
      : undefined,
    floored(call, 'sbom') ? demand('sbom', [named, ...time], floor) : undefined,
  ].filter((one) => one !== undefined);
}
