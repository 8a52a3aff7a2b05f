/**
 * Kyverno's ImageValidatingPolicy (policies.kyverno.io/v1). Its `verifyImageSignatures()` takes any attestation for a signature
 * where an image has Sigstore bundles, so that a signature is required here as what cosign 3 stores: a statement of its own type.
 * It has a field for claims and does not compare them, so that none is written.
 */
import { repositoryName } from '../../formats/image-reference.js';
import type { ImageRequirement, ImageRule, Signer } from '../../model/policy.js';
import { COSIGN_SIGN } from '../../model/predicate-types.js';
import { identityFields } from './comparisons.js';
import { keyText } from './key-text.js';
import { Names } from './names.js';
import { claimObstacles, thresholdObstacles } from './obstacles.js';
import { repositoriesOf, spellingsOf } from './repositories.js';
import { unlessMissing, type ExportContext, type Manifest, type Target } from './target.js';

export const IMAGE_VALIDATING_POLICY: Target = {
  name: "Kyverno's ImageValidatingPolicy",
  express(rules, context) {
    const names = new Names();
    return rules.map((rule) =>
      unlessMissing(obstaclesOf(rule), () => [imagePolicy(rule, names.of(rule.name, 'images'), context)]),
    );
  },
  warnings: [
    'ImageValidatingPolicy takes any attestation for a signature, so these policies ask for the signature that cosign 3 stores as a Sigstore bundle. For signatures of cosign 2 use `--kind ClusterPolicy`.',
  ],
};

function obstaclesOf(rule: ImageRule): readonly string[] {
  const signers = rule.require.flatMap(({ by }) => by.of);
  return [
    ...thresholdObstacles(rule),
    ...claimObstacles(rule),
    ...rule.require
      .filter((one) => one.by.threshold > 1 && typesOf(one).length > 1)
      .map(() => 'several signers of an attestation of one of several types'),
    // Kyverno fails every attestation that no log has.
    ...signers
      .filter((signer) => signer.kind === 'key' && signer.transparencyLog === 'none')
      .map(({ name }) => `signer \`${name}\`: a key whose signatures are in no transparency log`),
  ];
}

function typesOf(requirement: ImageRequirement): readonly string[] {
  if (requirement.kind !== 'attestation') return [COSIGN_SIGN];
  return requirement.predicateTypes === 'any' ? [] : requirement.predicateTypes;
}

function imagePolicy(rule: ImageRule, name: string, context: ExportContext): Manifest {
  const names = new Names('_');
  const signers = new Map(
    rule.require.flatMap(({ by }) => by.of).map((one) => [one, names.of(`signer ${one.name}`, 'signer')]),
  );
  const types = [...new Set(rule.require.flatMap(typesOf))];
  const statements = new Map(
    types.map((type, at) => [type, type === COSIGN_SIGN ? 'signature' : `attestation_${at + 1}`]),
  );
  const globs = repositoriesOf(rule)
    .flatMap(spellingsOf)
    .flatMap((one) => [one, `${one}:*`, `${one}@*`]);
  return {
    apiVersion: 'policies.kyverno.io/v1',
    kind: 'ImageValidatingPolicy',
    metadata: { name },
    spec: {
      failurePolicy: 'Fail',
      webhookConfiguration: { timeoutSeconds: 30 },
      validationActions: ['Deny'],
      validationConfigurations: { required: true, mutateDigest: !rule.requireDigest, verifyDigest: true },
      matchConstraints: {
        resourceRules: [
          {
            apiGroups: [''],
            apiVersions: ['v1'],
            operations: ['CREATE', 'UPDATE'],
            resources: ['pods', 'pods/ephemeralcontainers'],
          },
        ],
      },
      matchImageReferences: globs.map((glob) => ({ glob })),
      attestors: [...signers].map(([signer, called]) => ({ name: called, cosign: cosignOf(signer, rule, context) })),
      attestations: [...statements].map(([type, called]) => ({ name: called, intoto: { type } })),
      validations: rule.require.map((one) => validationOf(one, signers, statements)),
    },
  };
}

function cosignOf(signer: Signer, { signatureRepository }: ImageRule, { rekorUrl }: ExportContext): Manifest {
  if (signer.kind === 'openpgp') throw new Error('OpenPGP has no words in Kyverno');
  const source = signatureRepository && { source: { repository: repositoryName(signatureRepository) } };
  const who =
    signer.kind === 'key' ? { key: { data: keyText(signer) } } : { keyless: { identities: [identityFields(signer)] } };
  return { ...who, ctlog: { url: rekorUrl }, ...source };
}

/** So many of the signers, for each image of each container. The list of images has those alone that the policy is about. */
function validationOf(
  requirement: ImageRequirement,
  signers: ReadonlyMap<Signer, string>,
  statements: ReadonlyMap<string, string>,
): Manifest {
  const { by } = requirement;
  const attestors = by.of.map((one) => `attestors.${signers.get(one) ?? ''}`).join(', ');
  const holds = typesOf(requirement)
    .map(
      (type) =>
        `verifyAttestationSignatures(image, attestations.${statements.get(type) ?? ''}, [${attestors}]) >= ${by.threshold}`,
    )
    .join(' || ');
  const images = '(images.containers + images.initContainers + images.ephemeralContainers)';
  const what = requirement.kind === 'attestation' ? 'an attestation' : 'a signature';
  return {
    expression: `${images}.all(image, ${holds})`,
    message: `The image needs ${what} by ${by.threshold === 1 ? '' : `${by.threshold} of `}${[...new Set(by.of.map(({ name }) => name))].join(', ')}.`,
  };
}
