// Reduces the CustomResourceDefinitions of admission controllers to what __tests__/support/admission/ holds: the versions that
// `policy export` writes, without descriptions, and closed: Kubernetes drops a field that a schema does not know, and a requirement
// that is dropped is a requirement less.
//
//   go mod download github.com/kyverno/kyverno@v1.19.1 github.com/sigstore/policy-controller@v0.13.1 \
//     github.com/ratify-project/ratify@v1.4.6
//   node scripts/admission-schemas.mjs "$(go env GOMODCACHE)"
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { format, resolveConfig } from 'prettier';

const KYVERNO = 'github.com/kyverno/kyverno@v1.19.1';
const POLICY_CONTROLLER = 'github.com/sigstore/policy-controller@v0.13.1';
const RATIFY = 'github.com/ratify-project/ratify@v1.4.6';
const SOURCES = [
  [
    'ImageValidatingPolicy',
    KYVERNO,
    'config/crds/policies.kyverno.io/policies.kyverno.io_imagevalidatingpolicies.yaml',
    'v1',
  ],
  ['ClusterPolicy', KYVERNO, 'config/crds/kyverno/kyverno.io_clusterpolicies.yaml', 'v1'],
  ['ClusterImagePolicy', POLICY_CONTROLLER, 'config/300-clusterimagepolicy.yaml', 'v1beta1'],
  ['Verifier', RATIFY, 'config/crd/bases/config.ratify.deislabs.io_verifiers.yaml', 'v1beta1'],
  ['Policy', RATIFY, 'config/crd/bases/config.ratify.deislabs.io_policies.yaml', 'v1beta1'],
];
/** Rules of a ClusterPolicy have many more kinds, which are never written. */
const KEPT = { rules: ['name', 'match', 'verifyImages'] };
/** Of a JSON Schema; the rest is for Kubernetes alone. */
const WORDS = [
  'type',
  'enum',
  'pattern',
  'required',
  'minItems',
  'maxItems',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minProperties',
  'anyOf',
  'oneOf',
  'allOf',
  'not',
];

function reduced(schema, name) {
  if (schema['x-kubernetes-int-or-string']) return { type: ['integer', 'string'] };
  const result = Object.fromEntries(WORDS.filter((word) => word in schema).map((word) => [word, schema[word]]));
  if (schema.items) result.items = reduced(schema.items, name);
  if (typeof schema.additionalProperties === 'object')
    result.additionalProperties = reduced(schema.additionalProperties);
  if (schema.properties) {
    const kept = Object.entries(schema.properties).filter(([key]) => KEPT[name]?.includes(key) ?? true);
    result.properties = Object.fromEntries(kept.map(([key, value]) => [key, reduced(value, key)]));
    if (!schema['x-kubernetes-preserve-unknown-fields']) result.additionalProperties = false;
  }
  return result;
}

const [cache = ''] = process.argv.slice(2);
for (const [kind, module, path, version] of SOURCES) {
  const { spec } = parse(readFileSync(join(cache, module, path), 'utf8'));
  const found = spec.versions.find(({ name, served }) => name === version && served);
  const { properties } = found.schema.openAPIV3Schema;
  const schema = {
    $comment: `Reduced from ${path} of ${module} (Apache-2.0) by scripts/admission-schemas.mjs.`,
    type: 'object',
    required: ['apiVersion', 'kind', 'metadata', 'spec'],
    additionalProperties: false,
    properties: {
      apiVersion: { const: `${spec.group}/${version}` },
      kind: { const: spec.names.kind },
      // RFC 1123, as Kubernetes requires of names.
      metadata: {
        type: 'object',
        required: ['name'],
        additionalProperties: false,
        properties: { name: { type: 'string', pattern: '^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$', maxLength: 63 } },
      },
      spec: reduced(properties.spec),
    },
  };
  const file = join(import.meta.dirname, '../__tests__/support/admission', `${kind}.json`);
  writeFileSync(file, await format(JSON.stringify(schema), { ...(await resolveConfig(file)), parser: 'json' }));
}
