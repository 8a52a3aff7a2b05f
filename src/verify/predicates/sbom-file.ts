/** A bill of materials that is a file: its bytes are signed, and it must be what it is said to be, as one of an image must. */
import type { CheckResult, Refusal, SbomProof, SignatureProof } from '../../core/model.js';
import { parseStrictJson } from '../../formats/json/strict-json.js';
import type { SbomFileRequirement } from '../../model/requirement.js';
import { withCosigners } from '../cosigned.js';
import { mint } from '../mint.js';
import { judgePredicate } from './predicate-requirement.js';
import { inspectSbom, SBOM_PREDICATES } from './sbom-document.js';

/** A signature requirement that is met. */
export type SignedFile = Extract<CheckResult<SignatureProof>, { readonly status: 'pass' }>;

/**
 * Decides whether a file that an accepted signer signed is a bill of materials with the content that is required.
 *
 * @param bytes those that the signature is over
 * @param signed the check of that signature
 */
export function decideSbomFile(
  requirement: SbomFileRequirement,
  name: string,
  bytes: Buffer,
  signed: SignedFile,
): CheckResult {
  const { others } = signed;
  const signedBy = withCosigners(signed);
  const refuse = (refusal: Refusal): CheckResult => ({ check: 'sbom', status: 'fail', refusal, others });
  const read = parseStrictJson(bytes);
  if ('problem' in read) return refuse(missing(name, `it is not JSON: ${read.problem}`));
  const facts = inspectSbom(read.value);
  if (typeof facts === 'string') return refuse(missing(name, facts));
  if (!requirement.formats.includes(facts.format)) {
    const message = `${name} is a bill of materials in a format that is not accepted`;
    const [expected, actual] = [requirement.formats.join(' or '), `${facts.format} ${facts.version}`];
    return refuse({ code: 'SBOM_MISSING', message, expected, actual, at: { file: name } });
  }
  const statement = { predicateType: SBOM_PREDICATES[facts.format], predicate: read.value, subjects: [] };
  const { refusal } = judgePredicate(requirement.content ?? [], statement, name);
  if (refusal) {
    const message = `The bill of materials ${name} does not say what the policy requires`;
    return refuse({ ...refusal, message });
  }
  const sbom: SbomProof = { kind: 'sbom', file: name, documents: [{ ...facts, file: name }], signedBy };
  return { check: 'sbom', status: 'pass', proof: mint(sbom), others };
}

function missing(name: string, what: string): Refusal {
  return {
    code: 'SBOM_MISSING',
    message: `${name} is signed, but it is not a bill of materials that counts: ${what}`,
    expected: 'a bill of materials in SPDX or CycloneDX, in JSON',
    actual: what,
    hint: 'Name the file of the SBOM itself, in a rule of its own.',
    at: { file: name },
  };
}
