/**
 * Bills of materials in one form: SPDX 2 (`packages`) and CycloneDX (`components`), in JSON.
 * Sources: spdx.github.io/spdx-spec, cyclonedx.org/specification.
 */
import { dig, isRecord } from '../../../formats/json/json.js';
import type { Statement } from '../../statement.js';
import { documentOf, inspectSbom, sbomFormat } from '../sbom-document.js';
import { elementsAt, formOf, refuseOtherSpelling, unreadable, type Element, type Form } from './form.js';

interface Component {
  readonly name: string;
  /** Its name, its name with `@` and its version, and its package URL: what a policy may call it. */
  readonly names: readonly string[];
  /** Expressions or names as the document has them, an empty one for a licence without a name; none where it says none. */
  readonly licences: readonly string[];
}

/** A predicate that is not a sane bill of materials of the format that its type announces is unreadable. */
export function componentForm({ predicateType, predicate }: Statement): Form {
  const announced = sbomFormat(predicateType);
  if (!announced) return undefined;
  return formOf(() => {
    const document = documentOf(predicate);
    const facts = inspectSbom(document);
    if (typeof facts === 'string') throw unreadable('', document, `is not a bill of materials: ${facts}`);
    const { format, version } = facts;
    if (format !== announced)
      throw unreadable('', `${format} ${version}`, `is not of the type of the attestation, ${predicateType}`);
    const created =
      format === 'SPDX' ? dig(document, 'creationInfo', 'created') : dig(document, 'metadata', 'timestamp');
    const components = format === 'SPDX' ? packagesOf(document, version) : componentsOf(document);
    return { format, components, ...(created !== undefined && { created }) };
  });
}

/** The licences of SPDX 3 are relations between the elements of a graph, and are not read. */
function packagesOf(document: unknown, version: string): readonly Component[] {
  refuseOtherSpelling(dig(document, 'creationInfo'), ['created'], '/creationInfo');
  if (!version.startsWith('2.'))
    throw unreadable('', `SPDX ${version}`, 'keeps its components in a form that is not read');
  return elementsAt(dig(document, 'packages'), '/packages', 'empty').map(ofSpdx);
}

/** CycloneDX keeps what a component contains inside of it, and what the document is about under `metadata`. */
function componentsOf(document: unknown): readonly Component[] {
  const metadata = dig(document, 'metadata');
  refuseOtherSpelling(metadata, ['component', 'timestamp'], '/metadata');
  const main = { value: dig(metadata, 'component'), pointer: '/metadata/component' };
  const waiting = [...elementsAt(dig(document, 'components'), '/components', 'empty')].reverse();
  const all: Component[] = [];
  if (main.value !== undefined) {
    // It is often named without a licence: what a document is about is not a part of itself.
    if (isRecord(main.value) && dig(main.value, 'licenses') === undefined)
      for (const inner of innerOf(main)) waiting.push(inner);
    else waiting.push(main);
  }
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    all.push(ofCycloneDx(one));
    for (const inner of innerOf(one)) waiting.push(inner);
  }
  return all;
}

function innerOf({ value, pointer }: Element): readonly Element[] {
  refuseOtherSpelling(value, ['components', 'licenses', 'name', 'version', 'purl'], pointer);
  return elementsAt(dig(value, 'components'), `${pointer}/components`, 'empty');
}

function ofSpdx({ value, pointer }: Element): Component {
  if (!isRecord(value)) throw unreadable(pointer, value, 'is not a package');
  refuseOtherSpelling(value, ['name', 'versionInfo', 'licenseConcluded', 'licenseDeclared', 'externalRefs'], pointer);
  const references = listOf(dig(value, 'externalRefs'));
  for (const [index, one] of references.entries())
    refuseOtherSpelling(one, ['referenceType', 'referenceLocator'], `${pointer}/externalRefs/${index}`);
  const purl = references.find((one) => dig(one, 'referenceType') === 'purl');
  // One of the two is enough: where nobody concluded anything, what is declared counts.
  const stated = [dig(value, 'licenseConcluded'), dig(value, 'licenseDeclared')].filter(
    (one) => one !== undefined && !NO_LICENCE.some((word) => word === one),
  );
  return component(dig(value, 'name'), dig(value, 'versionInfo'), dig(purl, 'referenceLocator'), stated);
}

function ofCycloneDx({ value, pointer }: Element): Component {
  if (!isRecord(value)) throw unreadable(pointer, value, 'is not a component');
  const licences = dig(value, 'licenses') ?? [];
  for (const [index, one] of listOf(licences).entries()) {
    refuseOtherSpelling(one, ['license', 'expression'], `${pointer}/licenses/${index}`);
    refuseOtherSpelling(dig(one, 'license'), ['id', 'name'], `${pointer}/licenses/${index}/license`);
  }
  const named = Array.isArray(licences) ? licences.flatMap(namesOfLicence) : [undefined];
  return component(dig(value, 'name'), dig(value, 'version'), dig(value, 'purl'), named);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Whatever one licence is called; `undefined` where it is only there as text, or cannot be read. */
function namesOfLicence(one: unknown): readonly unknown[] {
  const names = [dig(one, 'expression'), dig(one, 'license', 'id'), dig(one, 'license', 'name')];
  const given = names.filter((name) => name !== undefined);
  return given.length > 0 ? given : [undefined];
}

/** SPDX says so where nobody looked, or where there is none. */
const NO_LICENCE = ['NOASSERTION', 'NONE'];
/** Stands for a licence that has no name: no policy allows it. */
const NAMELESS = '';

function component(name: unknown, version: unknown, purl: unknown, licences: readonly unknown[]): Component {
  const known = licences.map((one) => (typeof one === 'string' && !NO_LICENCE.includes(one) ? one : NAMELESS));
  return {
    ...namesOf(name, version, purl),
    licences: [...new Set(known)],
  };
}

function namesOf(name: unknown, version: unknown, purl: unknown): Pick<Component, 'name' | 'names'> {
  const known = typeof name === 'string' ? name : '';
  const versioned = typeof version === 'string' ? [`${known}@${version}`] : [];
  return { name: known, names: [known, ...versioned, ...(typeof purl === 'string' ? [purl] : [])] };
}
