/**
 * Verifier and Policy of Ratify 1 (config.ratify.deislabs.io/v1beta1). Its cosign verifier has two forms. With `trustPolicies` it
 * knows identities and repositories, but never compares the digest that was signed with that of the image (up to 1.4.6): a
 * signature copied from another image would do. The other form compares it, and knows one key in a file alone.
 */
import type { ImageRule, KeySigner } from '../../model/policy.js';
import { unlessMissing, type Expressed, type ExportContext, type Manifest, type Target } from './target.js';

const SIGNATURE = 'application/vnd.dev.cosign.artifact.sig.v1+json';
/** Where the chart of Ratify mounts the key of its value `cosign.key`. */
const KEY_FILE = '/usr/local/ratify-certs/cosign/cosign.pub';

export const RATIFY: Target = {
  name: 'Ratify',
  express(rules, context) {
    const keys = rules.flatMap(({ require }) => require.flatMap(({ by }) => by.of)).filter((one) => one.kind === 'key');
    const [first] = keys;
    const same = keys.every(
      (one) => first && one.key.equals(first.key) && one.transparencyLog === first.transparencyLog,
    );
    // The verifier has no list of repositories: the same objects are about every image, and are written once.
    let written = false;
    return rules.map((rule): Expressed => {
      const expressed = unlessMissing([...obstaclesOf(rule), ...(same ? [] : ['several keys'])], () =>
        written || !first ? [] : objects(first, context),
      );
      written ||= 'manifests' in expressed;
      return expressed;
    });
  },
  warnings: [
    `Ratify applies them to every image that Gatekeeper asks about. Its value \`cosign.key\` must be the key, which the chart mounts at ${KEY_FILE}.`,
  ],
};

function obstaclesOf(rule: ImageRule): readonly string[] {
  const signers = rule.require.flatMap(({ by }) => by.of);
  return [
    ...rule.require
      .filter(({ kind }) => kind !== 'signature')
      .map(({ kind }) => `\`${kind}\`; its cosign verifier reads signatures alone`),
    ...signers
      .filter(({ kind }) => kind === 'identity')
      .map(({ name }) => `signer \`${name}\`: where Ratify compares identities it does not compare the signed digest`),
    ...signers
      .filter((one) => one.kind === 'key' && one.key.asymmetricKeyDetails?.namedCurve !== 'prime256v1')
      .map(({ name }) => `signer \`${name}\`: a key that is not ECDSA on the curve P-256`),
    ...(rule.requireDigest ? ['`require-digest`'] : []),
    ...(rule.signatureRepository ? ['`signature-repository`'] : []),
  ];
}

function objects({ transparencyLog }: KeySigner, { rekorUrl }: ExportContext): readonly Manifest[] {
  return [
    {
      apiVersion: 'config.ratify.deislabs.io/v1beta1',
      kind: 'Verifier',
      metadata: { name: 'verifier-cosign' },
      spec: {
        name: 'cosign',
        artifactTypes: SIGNATURE,
        // Without an address of a log none is asked for.
        parameters: { key: KEY_FILE, ...(transparencyLog !== 'none' && { rekorURL: rekorUrl }) },
      },
    },
    {
      apiVersion: 'config.ratify.deislabs.io/v1beta1',
      kind: 'Policy',
      metadata: { name: 'ratify-policy' },
      spec: {
        type: 'config-policy',
        parameters: { artifactVerificationPolicies: { [SIGNATURE]: 'any', default: 'all' } },
      },
    },
  ];
}
