/**
 * Kyverno's ClusterPolicy with `verifyImages` (kyverno.io/v1), of the type `Cosign`: signatures and attestations under tags of
 * their own, as cosign 2 stores them. The type `SigstoreBundle` is never written: it takes any attestation for a signature and
 * compares no claims.
 */
import type {
  ClaimRequirement,
  IdentitySigner,
  ImageRequirement,
  ImageRule,
  KeySigner,
  Signer,
  SignerExpression,
} from '../../model/policy.js';
import { repositoryName } from '../../formats/image-reference.js';
import { GITHUB_ISSUER } from '../../formats/github-identity.js';
import { escapePattern } from '../../formats/matcher.js';
import { comparisonFields, comparisonOf, whole, type Comparison } from './comparisons.js';
import { keyText } from './key-text.js';
import { Names } from './names.js';
import { identitySigners, thresholdObstacles } from './obstacles.js';
import { repositoriesOf, spellingsOf } from './repositories.js';
import { unlessMissing, type ExportContext, type Manifest, type Target } from './target.js';

export const CLUSTER_POLICY: Target = {
  name: "Kyverno's ClusterPolicy",
  express(rules, context) {
    const names = new Names();
    return rules.map((rule) =>
      unlessMissing(obstaclesOf(rule), () => [clusterPolicy(rule, names.of(rule.name, 'images'), context)]),
    );
  },
  warnings: [
    'ClusterPolicy reads signatures and attestations that cosign 2 stores (tags `.sig` and `.att`), and no Sigstore bundles; it refuses an image that has bundles alone.',
  ],
};

/** What Kyverno replaces before it compares: variables and references. */
const REPLACED = /\{\{|\$\(/;
/** What Kyverno reads as a wildcard, also where the value looks exact. */
const WILDCARD = /[*?]/;

function obstaclesOf(rule: ImageRule): readonly string[] {
  const attestations = rule.require.filter((one) => one.kind === 'attestation');
  return [
    ...thresholdObstacles(rule),
    ...attestations
      .filter(({ predicateTypes }) => predicateTypes.length > 1)
      .map(() => 'an attestation of one of several types; make it a rule for one type'),
    ...identitySigners(rule).flatMap((signer) => [
      ...signer.claims
        .filter((claim) => !extensionOf(claim, signer))
        .map(({ claim }) => `signer \`${signer.name}\`: the claim \`${claim}\``),
      ...[signer.identity, signer.issuer]
        .filter((matcher) => REPLACED.test(textOf(comparisonOf(matcher))))
        .map(() => `signer \`${signer.name}\`: \`{{\` or \`$(\`, which Kyverno replaces`),
    ]),
  ];
}

function textOf(comparison: Comparison | undefined): string {
  return Object.values(comparison ?? {}).join('');
}

function clusterPolicy(rule: ImageRule, name: string, { rekorUrl }: ExportContext): Manifest {
  const images = repositoriesOf(rule)
    .flatMap(spellingsOf)
    .flatMap((one) => [`${one}:*`, `${one}@*`]);
  const signatures = rule.require.filter(({ kind }) => kind === 'signature');
  const attestations = rule.require.flatMap((one) => (one.kind === 'attestation' ? attestationOf(one, rekorUrl) : []));
  const { signatureRepository } = rule;
  return {
    apiVersion: 'kyverno.io/v1',
    kind: 'ClusterPolicy',
    metadata: { name },
    spec: {
      background: false,
      webhookConfiguration: { failurePolicy: 'Fail', timeoutSeconds: 30 },
      rules: [
        {
          name: 'verify-images',
          match: { any: [{ resources: { kinds: ['Pod'] } }] },
          verifyImages: [
            {
              type: 'Cosign',
              imageReferences: images,
              failureAction: 'Enforce',
              required: true,
              // A required digest must be in the manifest; else Kyverno writes the one that it verified.
              mutateDigest: !rule.requireDigest,
              verifyDigest: true,
              ...(signatureRepository && { repository: repositoryName(signatureRepository) }),
              ...(signatures.length > 0 && { attestors: signatures.map(({ by }) => attestorsOf(by, rekorUrl)) }),
              ...(attestations.length > 0 && { attestations }),
            },
          ],
        },
      ],
    },
  };
}

function attestationOf(requirement: ImageRequirement & { readonly kind: 'attestation' }, rekorUrl: string): Manifest[] {
  const types = requirement.predicateTypes === 'any' ? [] : requirement.predicateTypes;
  return types.map((type) => ({ type, attestors: [attestorsOf(requirement.by, rekorUrl)] }));
}

/** One list: so many of its entries must be met. */
function attestorsOf({ threshold, of }: SignerExpression, rekorUrl: string): Manifest {
  return { count: threshold, entries: of.map((signer) => attestorOf(signer, rekorUrl)) };
}

function attestorOf(signer: Signer, rekorUrl: string): Manifest {
  if (signer.kind === 'openpgp') throw new Error('OpenPGP has no words in Kyverno');
  return signer.kind === 'key' ? keyAttestor(signer, rekorUrl) : keylessAttestor(signer, rekorUrl);
}

function keyAttestor(signer: KeySigner, rekorUrl: string): Manifest {
  const unlogged = signer.transparencyLog === 'none';
  return {
    keys: {
      publicKeys: keyText(signer),
      rekor: unlogged ? { url: rekorUrl, ignoreTlog: true } : { url: rekorUrl },
      // A key has no certificate that a log of certificates could know.
      ctlog: { ignoreSCT: true },
    },
  };
}

function keylessAttestor(signer: IdentitySigner, rekorUrl: string): Manifest {
  const extensions = new Map(
    signer.claims.flatMap((claim) => extensionOf(claim, signer) ?? []).map((one) => [one.name, one.value]),
  );
  return {
    keyless: {
      ...comparisonFields('issuer', withoutWildcards(comparisonOf(signer.issuer))),
      ...comparisonFields('subject', withoutWildcards(comparisonOf(signer.identity))),
      ...(extensions.size > 0 && { additionalExtensions: Object.fromEntries(extensions) as Manifest }),
      rekor: { url: rekorUrl },
    },
  };
}

/** Kyverno takes `*` and `?` of `issuer` and `subject` for wildcards. */
function withoutWildcards(comparison: Comparison | undefined): Comparison | undefined {
  const isWildcard = comparison && 'exact' in comparison && WILDCARD.test(comparison.exact);
  return isWildcard ? { pattern: whole(escapePattern(comparison.exact)) } : comparison;
}

/**
 * The extensions that Kyverno compares, by the older identifiers 1.3.6.1.4.1.57264.1.2 to .6, and the newer claims that say the
 * same of a workflow on GitHub (sigstore/fulcio, docs/oid-info.md).
 */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'github-workflow-trigger': 'githubWorkflowTrigger',
  'github-workflow-sha': 'githubWorkflowSha',
  'github-workflow-name': 'githubWorkflowName',
  'github-workflow-repository': 'githubWorkflowRepository',
  'github-workflow-ref': 'githubWorkflowRef',
  'build-trigger': 'githubWorkflowTrigger',
  'source-repository-digest': 'githubWorkflowSha',
  'source-repository-ref': 'githubWorkflowRef',
  'source-repository-uri': 'githubWorkflowRepository',
};
const GITHUB_URL = 'https://github.com/';

interface Extension {
  readonly name: string;
  readonly value: string;
}

/** Undefined where Kyverno does not compare the claim, or not so. */
function extensionOf({ claim, value }: ClaimRequirement, { issuer, claims }: IdentitySigner): Extension | undefined {
  const name = Object.hasOwn(EXTENSIONS, claim) ? EXTENSIONS[claim] : undefined;
  // Kyverno compares with case. Where the gate does not, it only refuses more.
  const exact = value.kind === 'exact' || value.kind === 'exact-ignoring-case' ? value.value : undefined;
  const twice = claims.filter((other) => EXTENSIONS[other.claim] === name).length > 1;
  if (name === undefined || exact === undefined || twice || WILDCARD.test(exact) || REPLACED.test(exact))
    return undefined;
  if (claim.startsWith('github-')) return { name, value: exact };
  if (issuer.kind !== 'exact' || issuer.value !== GITHUB_ISSUER) return undefined;
  if (claim !== 'source-repository-uri') return { name, value: exact };
  return exact.startsWith(GITHUB_URL) ? { name, value: exact.slice(GITHUB_URL.length) } : undefined;
}
