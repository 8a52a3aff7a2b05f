/**
 * Binds an attestation to a package: a subject must have both its name and the digests of the file. Digests alone would
 * accept what was attested for another package or another version.
 * Sources: npm's publish attestation (github.com/npm/attestation, `specs/publish`), PEP 740 ("Attestation objects").
 */
import { npmPackageUrl, npmTarballs, normalProject, normalVersion, pythonFile } from '../../formats/package-files.js';
import { dig } from '../../formats/json/json.js';
import { otherSpelling } from '../../formats/json/member-case.js';
import type { Artifact } from '../../evidence/evidence.js';
import type { Refusal } from '../../core/model.js';
import { shownPackage, type PackageReference } from '../../formats/package-reference.js';
import { NPM_PUBLISH } from '../../policy/compile/predicate-types.js';
import { subjectsOf, type Statement } from '../statement.js';
import { lastPart } from '../../formats/last-part.js';

/** What is wrong with the artifact's own name: a file of this package and version has another one. */
export function packageFileProblem(reference: PackageReference, artifact: string): Refusal | undefined {
  const { ecosystem, name, version } = reference;
  const file = lastPart(artifact);
  const names = npmTarballs(name, version);
  if (ecosystem === 'npm' ? names.includes(file) : isFileOf(reference, file)) return undefined;
  return {
    code: 'SUBJECT_MISMATCH',
    message: `${artifact} does not have the name of a file of ${shownPackage(reference)}`,
    expected: ecosystem === 'npm' ? names.join(' or ') : `a wheel or source distribution of ${name} ${version}`,
    actual: file,
    hint: 'Name the package and version that the file is of, and keep the name that the index gives it.',
  };
}

function isFileOf({ name, version }: PackageReference, file: string): boolean {
  const found = pythonFile(file);
  return found?.project === normalProject(name) && found.version === normalVersion(version);
}

/** Checks file name, subject and, of npm's own attestation, what it says was published. */
export function packageProblem(
  statement: Statement,
  reference: PackageReference,
  { name: artifact, digests }: Artifact,
  file: string,
): Refusal | undefined {
  const otherFile = packageFileProblem(reference, artifact);
  if (otherFile) return otherFile;
  const expected = expectedSubject(reference, lastPart(artifact));
  const subjects = subjectsOf(statement, digests);
  if (!subjects.some(({ name }) => isNamed(reference, name, expected))) {
    return {
      code: 'SUBJECT_MISMATCH',
      message: `The attestation in ${file} has the bytes of ${artifact} under another name`,
      expected,
      actual: subjects
        .slice(0, 3)
        .map(({ name }) => name || '(no name)')
        .join('; '),
      at: { file },
    };
  }
  return statement.predicateType === NPM_PUBLISH ? publishProblem(statement, reference, file) : undefined;
}

function expectedSubject({ ecosystem, name, version }: PackageReference, file: string): string {
  return ecosystem === 'npm' ? npmPackageUrl(name, version) : file;
}

function isNamed({ ecosystem }: PackageReference, name: string, expected: string): boolean {
  if (ecosystem === 'npm') return name === expected;
  const normal = pythonFile(name)?.normal;
  return normal !== undefined && normal === pythonFile(expected)?.normal;
}

/** The registry repeats name and version in the predicate. */
function publishProblem(
  { predicate }: Statement,
  { name, version }: PackageReference,
  file: string,
): Refusal | undefined {
  const [stated, published] = [dig(predicate, 'name'), dig(predicate, 'version')];
  const isPlain = otherSpelling(predicate, ['name', 'version']) === undefined;
  if (isPlain && stated === name && published === version) return undefined;
  const shown = [stated, published].map((one) => (typeof one === 'string' ? one : '(none)'));
  return {
    code: 'SUBJECT_MISMATCH',
    message: `The publish attestation in ${file} is about another package`,
    expected: `${name}@${version}`,
    actual: shown.join('@'),
    at: { file },
  };
}
