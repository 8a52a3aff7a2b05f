/**
 * Attestations as package registries hand them out, as Sigstore bundles. npm (and GitHub's API): `{attestations: [{bundle}]}`.
 * PyPI (PEP 740): a provenance object with attestations by publisher, or one attestation in a file of its own; the field
 * mapping is that of the PEP's appendix. What names the publisher there is the registry's word and is not read.
 */
import { isRecord, type JsonRecord } from '../../formats/json/json.js';
import { readEach } from './bundle.js';
import type { JsonShape } from './json-shape.js';

export const PACKAGE_ATTESTATIONS: JsonShape = {
  read({ json, at }) {
    const bundles = isRecord(json) ? bundlesOfPackage(json) : undefined;
    return bundles === undefined ? undefined : readEach(bundles, at);
  },
};

const BUNDLE_V03 = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const IN_TOTO = 'application/vnd.in-toto+json';

/** Bundles in JSON form, however many, or what is wrong with the document; undefined where it is no such document. */
export function bundlesOfPackage(json: JsonRecord): readonly unknown[] | string | undefined {
  if (json['mediaType'] !== undefined || json['media_type'] !== undefined) return undefined;
  const found = listOf(json);
  if (!Array.isArray(found)) return found;
  if (found.length === 0) return 'it holds no attestation';
  return found;
}

function listOf(json: JsonRecord): unknown[] | string | undefined {
  const { attestations, attestation_bundles: groups, envelope, verification_material: material } = json;
  if (Array.isArray(attestations)) return attestations.map((one) => (isRecord(one) ? one['bundle'] : undefined));
  if (envelope !== undefined && material !== undefined) return pep740([json]);
  if (!Array.isArray(groups)) return undefined;
  if (json['version'] !== 1) return 'its version of PEP 740 is not known';
  const inner = groups.flatMap((group: unknown): unknown[] => {
    const list = isRecord(group) ? group['attestations'] : undefined;
    return Array.isArray(list) ? list : [undefined];
  });
  return pep740(inner);
}

function pep740(attestations: readonly unknown[]): unknown[] | string {
  const bundles: unknown[] = [];
  for (const attestation of attestations) {
    if (!isRecord(attestation) || attestation['version'] !== 1) return 'its version of PEP 740 is not known';
    const { envelope, verification_material: material } = attestation;
    if (!isRecord(envelope) || !isRecord(material)) return 'an attestation in it has no envelope or no material';
    bundles.push({
      mediaType: BUNDLE_V03,
      verificationMaterial: {
        certificate: { rawBytes: material['certificate'] },
        tlogEntries: material['transparency_entries'],
      },
      dsseEnvelope: {
        payload: envelope['statement'],
        payloadType: IN_TOTO,
        signatures: [{ sig: envelope['signature'] }],
      },
    });
  }
  return bundles;
}
