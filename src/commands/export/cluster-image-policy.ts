/**
 * ClusterImagePolicy of sigstore's policy-controller (policy.sigstore.dev/v1beta1). One of the authorities of a policy must be
 * met, and every policy that is about an image: what is required together stands in policies of its own.
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

const FULCIO = 'https://fulcio.sigstore.dev';

export const CLUSTER_IMAGE_POLICY: Target = {
  name: 'policy-controller',
  express(rules, context) {
    const names = new Names();
    return rules.map((rule) => unlessMissing(obstaclesOf(rule), () => imagePolicies(rule, names, context)));
  },
  warnings: [
    'policy-controller checks only namespaces with the label `policy.sigstore.dev/include: "true"`. Keep `no-match-policy` at `deny`, so that no other spelling of a name passes.',
  ],
};

function obstaclesOf(rule: ImageRule): readonly string[] {
  return [
    ...claimObstacles(rule),
    ...thresholdObstacles(rule),
    ...rule.require
      .filter(({ by }) => by.threshold > 1 && by.threshold < by.of.length)
      .map(({ by }) => `${by.threshold} different ones of ${by.of.length} signers`),
    ...(rule.requireDigest ? ['`require-digest`; it looks up the digest of a tag itself'] : []),
  ];
}

function imagePolicies(rule: ImageRule, names: Names, context: ExportContext): readonly Manifest[] {
  const globs = repositoriesOf(rule)
    .flatMap(spellingsOf)
    .flatMap((one) => [`${one}:**`, `${one}@**`, one]);
  return rule.require.flatMap((requirement) => {
    const { threshold, of } = requirement.by;
    // Where all must have signed, each has a policy of its own.
    const groups = threshold === 1 ? [of] : of.map((signer) => [signer]);
    return groups.map((group): Manifest => ({
      apiVersion: 'policy.sigstore.dev/v1beta1',
      kind: 'ClusterImagePolicy',
      metadata: { name: names.of(`${rule.name} ${requirement.kind}`, 'images') },
      spec: {
        mode: 'enforce',
        images: globs.map((glob) => ({ glob })),
        authorities: authoritiesOf(group, requirement, rule, context),
      },
    }));
  });
}

/** Ways to meet the requirement: each signer, in each form that evidence may have. */
function authoritiesOf(
  signers: readonly Signer[],
  requirement: ImageRequirement,
  rule: ImageRule,
  context: ExportContext,
): readonly Manifest[] {
  const names = new Names();
  const types =
    requirement.kind === 'attestation' && requirement.predicateTypes !== 'any'
      ? requirement.predicateTypes
      : [undefined];
  return signers.flatMap((signer) =>
    types.flatMap((type) => {
      const common = { ...authorityOf(signer, context), ...sourceOf(rule) };
      const named = (extra: Manifest, form: string): Manifest => ({
        name: names.of(`${signer.name} ${form}`, 'signer'),
        ...common,
        ...extra,
      });
      const legacy = named(type === undefined ? {} : attestationsOf(type), '');
      // A bundle is an attestation for the controller, so that a signature must be named by its type. It reads none by keys.
      const bundle = (): Manifest =>
        named({ signatureFormat: 'bundle', ...attestationsOf(type ?? COSIGN_SIGN) }, 'bundle');
      return signer.kind === 'identity' ? [legacy, bundle()] : [legacy];
    }),
  );
}

function attestationsOf(predicateType: string): Manifest {
  return { attestations: [{ name: 'statement', predicateType }] };
}

function authorityOf(signer: Signer, { rekorUrl }: ExportContext): Manifest {
  if (signer.kind === 'openpgp') throw new Error('OpenPGP has no words in policy-controller');
  // Without `ctlog` a key's signatures need no log.
  const ctlog = { ctlog: { url: rekorUrl } };
  if (signer.kind === 'identity') return { keyless: { url: FULCIO, identities: [identityFields(signer)] }, ...ctlog };
  return { key: { data: keyText(signer), hashAlgorithm: 'sha256' }, ...(signer.transparencyLog !== 'none' && ctlog) };
}

function sourceOf({ signatureRepository }: ImageRule): Manifest {
  return signatureRepository ? { source: [{ oci: repositoryName(signatureRepository) }] } : {};
}
