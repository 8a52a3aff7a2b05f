/**
 * Addresses of keys in services and devices, as cosign takes them. The gate asks none of them: the public key is exported
 * once, and is then in the policy for everybody to see.
 * Source of the forms: cosign's KMS.md, sigstore/sigstore `pkg/signature/kms`, RFC 7512 for `pkcs11:`.
 */
import type { Problem } from '../../core/attempt.js';

interface KeyService {
  readonly scheme: RegExp;
  readonly name: string;
  /** The service's own command. Placeholders stand in capitals. */
  readonly command: string;
}

const SERVICES: readonly KeyService[] = [
  {
    scheme: /^awskms:\/\//i,
    name: 'AWS KMS',
    command:
      'aws kms get-public-key --key-id KEY --query PublicKey --output text | base64 -d | openssl pkey -pubin -inform DER -out key.pub',
  },
  {
    scheme: /^gcpkms:\/\//i,
    name: 'Google Cloud KMS',
    command:
      'gcloud kms keys versions get-public-key VERSION --project PROJECT --location LOCATION --keyring RING --key KEY --output-file key.pub',
  },
  {
    scheme: /^azurekms:\/\//i,
    name: 'Azure Key Vault',
    command: 'az keyvault key download --vault-name VAULT --name KEY --encoding PEM --file key.pub',
  },
  {
    scheme: /^(?:hashivault|openbao):\/\//i,
    name: 'HashiCorp Vault',
    command:
      "vault read -format=json transit/keys/KEY | jq -r '.data.keys[.data.latest_version | tostring].public_key' > key.pub",
  },
  {
    scheme: /^k8s:\/\//i,
    name: 'a Kubernetes secret',
    command: "kubectl get secret NAME -n NAMESPACE -o jsonpath='{.data.cosign\\.pub}' | base64 -d > key.pub",
  },
  {
    scheme: /^gitlab:\/\//i,
    name: 'a GitLab variable',
    command: 'glab variable get COSIGN_PUBLIC_KEY > key.pub',
  },
  {
    scheme: /^pkcs11:/i,
    name: 'a PKCS#11 token',
    command: 'pkcs11-tool --read-object --type pubkey --label LABEL | openssl pkey -pubin -inform DER -out key.pub',
  },
];

/** What an address may hold to be repeated in a command that people paste into a shell. */
const PLAIN = /^[A-Za-z0-9:/._-]+$/;

/** Undefined where `given` is no address of a service. */
export function exportProblem(given: string): Problem | undefined {
  const service = SERVICES.find(({ scheme }) => scheme.test(given));
  if (!service) return undefined;
  // An address of a token may hold its PIN.
  const address = PLAIN.test(given) && !/^pkcs11:/i.test(given) ? given : 'ADDRESS';
  return {
    message: `names a key in ${service.name}, and the gate does not read keys from such services`,
    fix: `Export the public key once, and name that file: \`cosign public-key --key ${address} > key.pub\`, or \`${service.command}\`.`,
  };
}
