/**
 * Bills of materials in one form: SPDX 2 (`packages`) and CycloneDX (`components`), in JSON.
 * Sources: spdx.github.io/spdx-spec, cyclonedx.org/specification.
 */
import { dig } from '../../../formats/json/json.js';
import type { Statement } from '../../statement.js';
import { documentOf, inspectSbom, sbomFormat } from '../sbom-document.js';

interface Component {
  readonly name: string;
  /** Its name, its name with `@` and its version, and its package URL: what a policy may call it. */
  readonly names: readonly string[];
  /** Expressions or names as the document has them, an empty one for a licence without a name; none where it says none. */
  readonly licences: readonly string[];
}

/** @returns undefined where the predicate is not a sane bill of materials */
export function componentForm({ predicateType, predicate }: Statement): object | undefined {
  if (!sbomFormat(predicateType)) return undefined;
  const document = documentOf(predicate);
  const facts = inspectSbom(document);
  if (typeof facts === 'string') return undefined;
  const created = dig(document, 'creationInfo', 'created') ?? dig(document, 'metadata', 'timestamp');
  const components = componentsOf(document);
  if (!components) return undefined;
  return { format: facts.format, components, ...(created !== undefined && { created }) };
}

/** Undefined for SPDX 3, whose licences are relations between the elements of a graph. */
function componentsOf(document: unknown): readonly Component[] | undefined {
  const packages = dig(document, 'packages');
  if (Array.isArray(packages)) return packages.map(ofSpdx);
  const components = dig(document, 'components');
  return Array.isArray(components) ? withNested(components).map(ofCycloneDx) : undefined;
}

/** CycloneDX keeps what a component contains inside of it. */
function withNested(components: readonly unknown[]): readonly unknown[] {
  const all: unknown[] = [];
  const waiting = [...components].reverse();
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    all.push(one);
    const inner = dig(one, 'components');
    if (Array.isArray(inner)) waiting.push(...(inner as readonly unknown[]));
  }
  return all;
}

function ofSpdx(value: unknown): Component {
  const references = dig(value, 'externalRefs');
  const purl: unknown = Array.isArray(references)
    ? references.find((one) => dig(one, 'referenceType') === 'purl')
    : undefined;
  // One of the two is enough: where nobody concluded anything, what is declared counts.
  const stated = [dig(value, 'licenseConcluded'), dig(value, 'licenseDeclared')].filter(
    (one) => one !== undefined && !NO_LICENCE.some((word) => word === one),
  );
  return component(dig(value, 'name'), dig(value, 'versionInfo'), dig(purl, 'referenceLocator'), stated);
}

function ofCycloneDx(value: unknown): Component {
  const licences = dig(value, 'licenses') ?? [];
  const named = Array.isArray(licences) ? licences.flatMap(namesOfLicence) : [undefined];
  return component(dig(value, 'name'), dig(value, 'version'), dig(value, 'purl'), named);
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
