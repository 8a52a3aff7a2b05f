/** From the `require` of a rule about files to the requirements of the engine. */
import type { ChecksumRequirement, Requirement, SignatureRequirement } from '../../model/policy.js';
import type { RequirementEntry } from '../document/requirement-shape.js';
import { attested, summaryRequirement } from './attested.js';
import type { Placed } from '../document/shape.js';
import type { Place } from '../document/tree.js';
import { listPlaces, shownSource, unprovableSource, type ListSource } from './list-source.js';
import { manifestRequirement } from './manifests.js';
import { contentRequirements } from './predicates.js';
import { releaseRequirement } from './release.js';
import { asList, type Scope } from './scope.js';
import { sbomFormats } from './sbom-formats.js';
import { evidencePlaces, signatureRequirement } from './signed.js';

/** One requirement of a rule about files; undefined where it is wrong. */
export function requirement(entry: RequirementEntry, scope: Scope): Requirement | undefined {
  switch (entry.kind) {
    case 'signature':
      return plainRequirement(entry, scope);
    case 'attestation':
      return attestationRequirement(entry, scope);
    case 'vsa': {
      const signature = signatureRequirement(entry.value.by, entry.value, 'artifacts', scope);
      return signature && { ...signature, ...summaryRequirement(entry.value, scope), attestationOnly: true };
    }
    case 'release-attestation':
      return releaseRequirement(entry.value, scope);
    case 'checksum':
      return checksumRequirement(entry, scope);
    case 'manifest':
      return manifestRequirement(entry.value, scope);
    case 'sbom':
      return sbomFile(entry, scope);
  }
}

function plainRequirement(
  { value, place }: Extract<RequirementEntry, { kind: 'signature' }>,
  scope: Scope,
): SignatureRequirement | undefined {
  if (value.annotations) {
    const fix = 'Remove them, or require them in a rule about images.';
    scope.fail(place, '`annotations` are what signatures of images carry', fix);
  }
  if (value['predicate-type'] && !scope.run.eitherForm) {
    const fix = 'Write `attestation` in place of `signature`, or remove `predicate-type`.';
    scope.fail(place, '`predicate-type` is what attestations have, and a plain signature has none', fix);
  }
  return signatureRequirement(value.by, value, 'artifacts', scope);
}

function attestationRequirement(
  { value, place }: Extract<RequirementEntry, { kind: 'attestation' }>,
  scope: Scope,
): SignatureRequirement | undefined {
  const { 'predicate-type': type, 'sign-statement': widened } = value;
  const signature = signatureRequirement(value.by, value, 'artifacts', scope);
  if (!signature) return undefined;
  if (signature.by.of.every(({ kind }) => kind === 'openpgp')) {
    const fix = 'Remove it, or name who else may sign: an OpenPGP key cannot meet it.';
    scope.fail(asList(type)[0]?.place ?? place, 'an attestation is never signed by OpenPGP', fix);
  }
  return {
    ...signature,
    ...attested(value, scope),
    attestationOnly: true,
    ...(widened?.value && { signStatement: true }),
  };
}

/** The artifacts of the rule are SBOMs. */
function sbomFile(
  { value, place }: Extract<RequirementEntry, { kind: 'sbom' }>,
  scope: Scope,
): SignatureRequirement | undefined {
  if (!value.by) {
    scope.fail(place, '`sbom` does not say who must have signed the file', 'Add `by`.');
    return undefined;
  }
  const content = contentRequirements(value, scope);
  const signature = signatureRequirement(value.by, value, 'artifacts', scope);
  const sbom = { formats: sbomFormats(value.formats), ...(content.length > 0 && { content }) };
  return signature && { ...signature, sbom };
}

const ASSET = 'a bare name is an asset of the release';

function checksumRequirement(
  { value, place }: Extract<RequirementEntry, { kind: 'checksum' }>,
  scope: Scope,
): ChecksumRequirement | undefined {
  const texts = value.lists ?? asList(value.list);
  const sources = texts.flatMap((text) => scope.listSource(text) ?? []);
  const { value: names } = value.names ?? {};
  const places = { ...listPlaces(sources), ...(names && { names }) };
  const complete = value.complete?.value ?? false;
  const by = value['signed-by'];
  if (!by) {
    for (const key of [
      'claims',
      'predicate-type',
      'require-timestamp',
      'bundle',
      'signature',
      'certificate',
    ] as const) {
      if (value[key] !== undefined)
        scope.fail(
          place,
          `\`${key}\` is given without \`signed-by\``,
          'Say who must have signed the list, or remove it.',
        );
    }
    believeLists(sources, texts, place, scope);
    return { kind: 'checksum', ...places, complete };
  }
  const signedBy = signatureRequirement(by, value, 'artifacts', scope);
  return signedBy && { kind: 'checksum', ...places, complete, signedBy, ...evidencePlaces(value, scope) };
}

/** What an unsigned list says is believed. */
function believeLists(
  sources: readonly ListSource[],
  texts: readonly Placed<string>[],
  place: Place,
  scope: Scope,
): void {
  const fix = 'Require a signed list with `signed-by`, or get the list from a trusted place outside the workspace.';
  for (const [index, source] of sources.entries()) {
    const at = scope.at((texts[index] ?? { place }).place, 'checksum');
    const unprovable = scope.run.assets && !/[\\/]/.test(shownSource(source)) ? ASSET : unprovableSource(source);
    scope.believed.push({ path: shownSource(source), ...at, fix, ...(unprovable && { unprovable }) });
  }
}
