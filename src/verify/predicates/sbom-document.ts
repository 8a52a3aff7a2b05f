/**
 * Is a document a sane bill of materials? SPDX 2.2, 2.3 and 3 (spdx.github.io/spdx-spec) and CycloneDX 1.2 to 1.7
 * (cyclonedx.org/specification), in JSON. What must be there for a scanner to read it is looked at, not every field.
 */
import { dig, isRecord, parseJson, shownJson, type JsonRecord } from '../../formats/json/json.js';
import { otherSpelling } from '../../formats/json/member-case.js';
import type { SbomFacts } from '../../core/image-facts.js';

type SbomContent = Pick<SbomFacts, 'format' | 'version' | 'components'>;

/** How many components are looked at one by one. */
const LOOKED_AT = 10_000;
const UUID = /^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The predicate types of attestations that carry such documents. */
export const SBOM_PREDICATES: Readonly<Record<SbomFacts['format'], string>> = {
  SPDX: 'https://spdx.dev/Document',
  CycloneDX: 'https://cyclonedx.org/bom',
};

/** The format that a predicate type announces; versions may follow (`…/v2.3`). */
export function sbomFormat(predicateType: string): SbomFacts['format'] | undefined {
  return (['SPDX', 'CycloneDX'] as const).find(
    (format) => predicateType === SBOM_PREDICATES[format] || predicateType.startsWith(`${SBOM_PREDICATES[format]}/`),
  );
}

/** cosign has also put the document into a predicate as text, or into a predicate that holds nothing else than it and a time. */
export function documentOf(predicate: unknown): unknown {
  const wrapped =
    isRecord(predicate) && Object.keys(predicate).every((name) => name === 'Data' || name === 'Timestamp');
  const inner = wrapped ? predicate['Data'] : predicate;
  return typeof inner === 'string' ? parseJson(inner) : inner;
}

/** Members by which readers tell the formats. */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  'SPDX 2': ['spdxVersion', 'packages'],
  'SPDX 3': ['@graph'],
  CycloneDX: ['bomFormat', 'components'],
};
const SHAPE_NAMES = Object.values(SHAPES).flat();

/** @returns what the document says of itself, or what is wrong with it. */
export function inspectSbom(document: unknown): SbomContent | string {
  if (!isRecord(document)) return 'it is not a JSON object';
  const twin = otherSpelling(document, [...SHAPE_NAMES, 'metadata', 'creationInfo']);
  if (twin !== undefined) return `it has a member ${shownJson(twin)}, which other tools take for another one`;
  const shapes = Object.keys(SHAPES).filter((shape) => SHAPES[shape]?.some((name) => document[name] !== undefined));
  if (shapes.length > 1) return `it has members of two formats, ${shapes.join(' and ')}`;
  if (document['spdxVersion'] !== undefined) return spdx2(document);
  if (document['@graph'] !== undefined) return spdx3(document);
  if (document['bomFormat'] === 'CycloneDX') return cyclonedx(document);
  return 'it is neither SPDX nor CycloneDX';
}

function spdx2(document: JsonRecord): SbomContent | string {
  const version = /^SPDX-(2\.[23])$/.exec(textAt(document, 'spdxVersion'))?.[1];
  if (version === undefined) return 'its version of SPDX is not supported';
  if (document['SPDXID'] !== 'SPDXRef-DOCUMENT') return 'its `SPDXID` is not that of a document';
  if (document['dataLicense'] !== 'CC0-1.0') return 'its `dataLicense` is not CC0-1.0';
  if (textAt(document, 'documentNamespace') === '') return 'it has no `documentNamespace`';
  const creators = dig(document, 'creationInfo', 'creators');
  if (!isDate(dig(document, 'creationInfo', 'created')) || !Array.isArray(creators) || creators.length === 0)
    return 'its `creationInfo` does not say when and by what it was made';
  const packages = listAt(document, 'packages');
  if (!packages) return 'its `packages` are not a list';
  const sane = packages
    .slice(0, LOOKED_AT)
    .every((one) => textAt(one, 'name') !== '' && textAt(one, 'SPDXID').startsWith('SPDXRef-'));
  return sane ? { format: 'SPDX', version, components: packages.length } : 'a package has no name or no `SPDXID`';
}

function spdx3(document: JsonRecord): SbomContent | string {
  const graph = document['@graph'];
  const context = document['@context'];
  if (typeof context !== 'string' || !Array.isArray(graph)) return 'its `@context` or `@graph` is missing';
  const elements = graph as readonly unknown[];
  const version = elements.map((one) => textAt(one, 'specVersion')).find((one) => one !== '') ?? '';
  if (!/^3\.[0-9]{1,3}(?:\.[0-9]{1,3})?$/.test(version)) return 'its version of SPDX is not supported';
  if (!elements.some((one) => textAt(one, 'type') === 'SpdxDocument')) return 'it holds no `SpdxDocument`';
  const packages = elements.filter((one) => textAt(one, 'type') === 'software_Package');
  const named = packages.slice(0, LOOKED_AT).every((one) => textAt(one, 'name') !== '');
  return named ? { format: 'SPDX', version, components: packages.length } : 'a package has no name';
}

function cyclonedx(document: JsonRecord): SbomContent | string {
  const version = /^1\.[2-7]$/.exec(textAt(document, 'specVersion'))?.[0];
  if (version === undefined) return 'its version of CycloneDX is not supported';
  const serial = document['serialNumber'];
  if (serial !== undefined && (typeof serial !== 'string' || !UUID.test(serial)))
    return 'its `serialNumber` is not a UUID';
  const components = listAt(document, 'components');
  if (!components) return 'its `components` are not a list';
  const sane = components.slice(0, LOOKED_AT).every((one) => textAt(one, 'name') !== '' && textAt(one, 'type') !== '');
  return sane ? { format: 'CycloneDX', version, components: components.length } : 'a component has no name or no type';
}

function textAt(value: unknown, name: string): string {
  const text = dig(value, name);
  return typeof text === 'string' ? text : '';
}

/** An absent list is an empty one: a document may have found nothing. */
function listAt(document: JsonRecord, name: string): readonly unknown[] | undefined {
  const list = document[name] ?? [];
  return Array.isArray(list) ? (list as readonly unknown[]) : undefined;
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
