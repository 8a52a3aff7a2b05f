/**
 * Binds an attestation to an artifact. The library never looks at the artifact of a DSSE envelope (a valid attestation of
 * anything would pass for everything), so this is where an attestation becomes evidence.
 * Source: in-toto attestation framework, `spec/v1/statement.md` and `spec/v1/resource_descriptor.md`.
 */
import { dig, isRecord, shownJson } from '../formats/json/json.js';
import { otherSpelling, secondSpelling } from '../formats/json/member-case.js';
import { parseStrictJson } from '../formats/json/strict-json.js';
import { MAX_DIGESTS_PER_SUBJECT, MAX_SUBJECTS } from '../core/limits.js';
import type { Digests, HashAlgorithm, Refusal } from '../core/model.js';
import { COSIGN_SIGN } from '../model/predicate-types.js';
import { oncePer } from '../core/once-per.js';
import type { ImageClaims } from '../core/image-facts.js';
import { accept, refuse, type Result } from '../core/result.js';
import { ownVerdictProblem } from './predicates/own-verdict.js';
import { plainValues } from './sigstore/simple-signing.js';

export const IN_TOTO = 'application/vnd.in-toto+json';
const STATEMENT_TYPES: ReadonlySet<unknown> = new Set([
  'https://in-toto.io/Statement/v0.1',
  'https://in-toto.io/Statement/v1',
]);

/** Digest names of a statement that can prove an artifact; others (`gitCommit`, `sha1`) say nothing about its bytes. */
const ALGORITHMS: readonly HashAlgorithm[] = ['sha256', 'sha384', 'sha512'];

export interface Statement {
  readonly predicateType: string;
  readonly predicate: unknown;
  readonly subjects: readonly StatementSubject[];
}

interface StatementSubject {
  readonly name: string;
  readonly digest: Readonly<Record<string, unknown>>;
  readonly annotations: unknown;
}

/** Reads the statement of an envelope. Never throws. */
export function readStatement(payloadType: string, payload: Buffer, file: string): Result<Statement> {
  const at = { file };
  const malformed = (what: string) =>
    refuse({ code: 'BUNDLE_MALFORMED', message: `The attestation in ${file} cannot be read: ${what}`, at });
  if (payloadType !== IN_TOTO) {
    return refuse({
      code: 'PREDICATE_MISMATCH',
      message: `The envelope in ${file} holds no in-toto statement, so it says nothing about an artifact`,
      expected: IN_TOTO,
      actual: payloadType,
      at,
    });
  }
  const read = parseStrictJson(payload);
  if ('problem' in read) return malformed(`in its payload, ${read.problem}`);
  const json = read.value;
  if (!isRecord(json)) return malformed('its payload is not a JSON object');
  // Go's `encoding/json`, which other verifiers read statements with, takes `PredicateType` for `predicateType`.
  if (secondSpelling(json) !== undefined) return malformed('a member of it is given twice, in two spellings');
  if (!STATEMENT_TYPES.has(json['_type']))
    return malformed('its `_type` is not a known version of an in-toto statement');
  const { predicateType, subject: subjects } = json;
  if (typeof predicateType !== 'string') return malformed('it has no `predicateType`');
  if (!Array.isArray(subjects) || subjects.length === 0) return malformed('it has no subject');
  if (subjects.length > MAX_SUBJECTS) {
    return refuse({
      code: 'LIMIT_EXCEEDED',
      message: `The attestation in ${file} has ${subjects.length} subjects; at most ${MAX_SUBJECTS} are read`,
      expected: `at most ${MAX_SUBJECTS} subjects`,
      actual: `${subjects.length} subjects`,
      hint: 'Attest fewer artifacts at once, or sign a checksum list that has all of them.',
      at,
    });
  }
  const found: StatementSubject[] = [];
  for (const subject of subjects as readonly unknown[]) {
    const digest = dig(subject, 'digest');
    if (!isRecord(digest)) return malformed('a subject has no readable digest');
    const twin = subjectTwin(subject, digest);
    if (twin !== undefined)
      return malformed(`a subject has a member ${shownJson(twin)}, which other tools take for another one`);
    const count = Object.keys(digest).length;
    if (count > MAX_DIGESTS_PER_SUBJECT) {
      return refuse({
        code: 'LIMIT_EXCEEDED',
        message: `The attestation in ${file} has a subject with ${count} digests`,
        expected: `at most ${MAX_DIGESTS_PER_SUBJECT} digests of one subject`,
        actual: `${count} digests`,
        at,
      });
    }
    found.push({ name: nameIn(subject), digest, annotations: dig(subject, 'annotations') });
  }
  return accept({ predicateType, predicate: json['predicate'], subjects: found });
}

function nameIn(subject: unknown): string {
  const name = dig(subject, 'name');
  return typeof name === 'string' ? name : '';
}

/** A member of a subject that readers without case take for another one. */
function subjectTwin(subject: unknown, digest: unknown): string | undefined {
  return otherSpelling(subject, ['name', 'digest', 'annotations']) ?? secondSpelling(digest);
}

/** The subjects by each of their digests, as `subjectKey` writes them. */
export const subjectIndex = oncePer(({ subjects }: Statement): ReadonlyMap<string, readonly StatementSubject[]> => {
  const index = new Map<string, StatementSubject[]>();
  for (const subject of subjects) {
    for (const [algorithm, value] of Object.entries(subject.digest)) {
      if (typeof value !== 'string') continue;
      const key = subjectKey(algorithm, value);
      const known = index.get(key);
      if (!known) index.set(key, [subject]);
      else known.push(subject);
    }
  }
  return index;
});

/** A digest in hex, without regard to case, with its algorithm. */
export function subjectKey(algorithm: string, hex: string): string {
  return `${algorithm}:${hex.toLowerCase()}`;
}

/** The digests of an artifact that a statement can name, as `subjectKey` writes them. */
function subjectKeys(digests: Digests): readonly string[] {
  return ALGORITHMS.flatMap((algorithm) => {
    const digest = digests[algorithm];
    return digest ? [subjectKey(algorithm, digest.toString('hex'))] : [];
  });
}

/** The subjects that are the artifact, each once and in their order. */
export function subjectsOf(statement: Statement, digests: Digests): readonly StatementSubject[] {
  const index = subjectIndex(statement);
  const named = new Set(subjectKeys(digests).flatMap((key) => index.get(key) ?? []));
  const found = new Set([...named].filter((subject) => isSubject(subject, digests)));
  // Only subjects that are named by different digests can come out of order.
  return found.size > 1 ? statement.subjects.filter((subject) => found.has(subject)) : [...found];
}

/** Hash algorithms that an artifact must be hashed with to be compared with the statement's subjects. */
export function statementAlgorithms(statement: Statement): readonly HashAlgorithm[] {
  return ALGORITHMS.filter((algorithm) =>
    statement.subjects.some(({ digest }) => typeof digest[algorithm] === 'string'),
  );
}

/**
 * Checks that one subject is the artifact: at least one digest that can prove it is known and equal, and none that is
 * known differs. Names are not compared, since they are the signer's own and files are renamed.
 */
export function subjectProblem(
  statement: Statement,
  digests: Digests,
  artifact: string,
  file: string,
): Refusal | undefined {
  if (subjectsOf(statement, digests).length > 0) return undefined;
  const expected = ALGORITHMS.flatMap((algorithm) =>
    digests[algorithm] ? [`${algorithm}:${digests[algorithm].toString('hex')}`] : [],
  );
  return aboutOthers(statement, expected.join(', '), artifact, file);
}

/** The refusal of a statement of which no subject is the artifact. @param expected what one would have to name */
export function aboutOthers(
  { subjects }: Pick<Statement, 'subjects'>,
  expected: string,
  artifact: string,
  file: string,
): Refusal {
  const named = subjects.slice(0, 3).map(({ name, digest }) => `${name || '(no name)'} ${shownDigest(digest)}`);
  const more = subjects.length > named.length ? ` and ${subjects.length - named.length} more` : '';
  return {
    code: 'SUBJECT_MISMATCH',
    message: `The attestation in ${file} is about other files than ${artifact}`,
    expected,
    actual: `${named.join('; ')}${more}`,
    at: { file },
  };
}

function isSubject({ digest }: StatementSubject, digests: Digests): boolean {
  let equal = 0;
  for (const algorithm of ALGORITHMS) {
    const claimed = digest[algorithm];
    const actual = digests[algorithm];
    if (claimed === undefined || actual === undefined) continue;
    if (typeof claimed !== 'string' || claimed.toLowerCase() !== actual.toString('hex')) return false;
    equal++;
  }
  return equal > 0;
}

/** What cosign's statement about an image claims; nothing for any other statement. */
export function imageClaimsOf(statement: Statement, digests: Digests): { readonly imageClaims?: ImageClaims } {
  const [subject] = statement.predicateType === COSIGN_SIGN ? subjectsOf(statement, digests) : [];
  if (!subject || !digests.sha256) return {};
  const digest = `sha256:${digests.sha256.toString('hex')}`;
  return { imageClaims: { type: statement.predicateType, digest, optional: plainValues(subject.annotations) } };
}

function shownDigest(digest: Readonly<Record<string, unknown>>): string {
  const [first] = Object.entries(digest).filter(([, value]) => typeof value === 'string');
  return first ? `${first[0]}:${String(first[1])}` : '(no digest)';
}

/** Checks type and, where the predicate carries a verdict, that it is a good one. */
export function predicateProblem(
  statement: Statement,
  accepted: readonly string[] | 'any',
  file: string,
): Refusal | undefined {
  const { predicateType } = statement;
  if (accepted !== 'any' && !accepted.includes(predicateType)) {
    return {
      code: 'PREDICATE_MISMATCH',
      message: `The attestation in ${file} is of another type than expected`,
      expected: accepted.join(' or '),
      actual: predicateType,
      hint: `Ask the publisher for an attestation of the expected type. If this type is enough, set \`predicate-type: ${predicateType}\`.`,
      at: { file },
    };
  }
  return ownVerdictProblem(statement, file);
}
