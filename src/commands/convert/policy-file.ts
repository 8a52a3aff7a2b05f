/** A draft as a policy file. */
import { stringify } from 'yaml';
import type { InputName } from '../../policy/inputs/inputs.js';
import { variablesOf } from './compiles.js';
import type { Draft } from './draft.js';
import type { Variable } from './variables.js';

/** Inputs → keys of a signer that hold one text. */
const SIGNER: Readonly<Partial<Record<InputName, string>>> = {
  'certificate-identity': 'identity',
  'certificate-identity-regexp': 'identity-regexp',
  'certificate-oidc-issuer': 'issuer',
  'certificate-oidc-issuer-regexp': 'issuer-regexp',
  repo: 'repo',
  owner: 'owner',
  'signer-repo': 'signer-repo',
  'signer-workflow': 'signer-workflow',
  'source-ref': 'source-ref',
  'source-versioned-tag': 'source-versioned-tag',
  'source-digest': 'source-digest',
  key: 'key',
  'key-id': 'key-id',
  'transparency-log': 'transparency-log',
};
/** Inputs that stay beside the policy. */
const BESIDE: readonly InputName[] = ['offline', 'timeout', 'verified-dir', 'tuf-mirror', 'tuf-root'];

/** Inputs that are written in a way of their own. */
const WRITTEN: readonly InputName[] = [
  'artifacts',
  'digests',
  'images',
  'release',
  'package',
  'package-index',
  'attestation-source',
  'require-digest',
  'signature-repository',
  'bundle',
  'signature',
  'certificate',
  'checksums',
  'checksums-signed',
  'predicate-type',
  'require-timestamp',
  'annotations',
  'require',
  'deny-self-hosted-runners',
  'builder-id',
  'workflow-input',
  'openpgp-keys',
  'openpgp-fingerprints',
  'trusted-root',
  'rekor-url',
];

/** What would be left out, so that the policy would require less than the step. */
function loseUnwritten(draft: Draft): void {
  const { inputs, pinned } = draft;
  if (inputs.has('openpgp-keyserver'))
    draft.note('lost', 'A policy file has no `openpgp-keyserver` yet; print a step instead (`--as step`).');
  const known = new Set<InputName>([
    ...WRITTEN,
    ...BESIDE,
    ...(Object.keys(SIGNER) as InputName[]),
    'openpgp-keyserver',
  ]);
  for (const name of inputs.keys())
    if (!known.has(name))
      draft.note('lost', `\`${name}\` cannot be written as a policy file yet; print a step instead (\`--as step\`).`);
  if (pinned.length > 0)
    draft.note(
      'lost',
      'The digests stand in the command line, and a policy file names only a list of them. Print a step instead (`--as step`), which writes the list.',
    );
}

/** The policy as YAML; what has no place in it is a `lost` note of the draft. */
export function policyText(draft: Draft, variables: ReadonlyMap<string, Variable>): string {
  const { inputs } = draft;
  loseUnwritten(draft);
  const signer = signerOf(draft);
  const isAskedOfGitHub = inputs.has('release') && !inputs.has('checksums') && Object.keys(signer).length === 0;
  if (isAskedOfGitHub)
    draft.note('lost', 'This cannot be written as a policy file yet; print a step instead (`--as step`).');
  const used = variablesOf(draft, variables);
  const known = used.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]));
  const open = used.filter(({ value }) => value === undefined).map(({ name }) => `--var ${name}=VALUE`);
  const policy = {
    version: 1,
    ...(known.length > 0 && { vars: Object.fromEntries(known) }),
    ...(Object.keys(signer).length > 0 && { signers: { signer } }),
    ...at(inputs, 'release', 'release-assets'),
    rules: [{ name: 'converted', ...subjectsOf(draft), require: requireOf(draft, signer) }],
    ...at(inputs, 'trusted-root', 'trusted-root'),
    ...at(inputs, 'rekor-url', 'rekor-url'),
  };
  const beside = BESIDE.filter((name) => inputs.has(name)).map((name) => `--${name}`);
  const comments = [
    `# Made from: ${draft.command}`,
    ...(open.length > 0 ? [`# Needs: ${open.join(' ')}`] : []),
    ...(beside.length > 0 ? [`# Give beside the policy: ${beside.join(' ')}`] : []),
    ...draft.downloads.map(({ url, file }) => `# Download before: ${url} as ${file}`),
  ];
  return `${comments.join('\n')}\n${stringify(policy, { lineWidth: 0, singleQuote: true })}`;
}

function signerOf({ inputs, claims }: Draft): Readonly<Record<string, unknown>> {
  const texts = Object.entries(SIGNER).flatMap(([input, key]) => {
    const value = inputs.get(input as InputName)?.[0];
    return value === undefined ? [] : [[key, value] as const];
  });
  const builders = inputs.get('builder-id') ?? [];
  const dispatched = inputs.get('workflow-input') ?? [];
  const openPgp = inputs.get('openpgp-keys');
  const pins = inputs.get('openpgp-fingerprints');
  return {
    ...Object.fromEntries(texts),
    ...(inputs.has('deny-self-hosted-runners') && { 'deny-self-hosted-runners': true }),
    ...(builders.length > 0 && { 'builder-id': builders.length === 1 ? builders[0] : builders }),
    ...(dispatched.length > 0 && {
      'workflow-input': Object.fromEntries(
        dispatched.map((one) => [one.replace(/=.*$/s, ''), one.replace(/^[^=]*=/s, '')]),
      ),
    }),
    ...(claims.size > 0 && { claims: Object.fromEntries(claims) }),
    ...(openPgp && { openpgp: openPgp.length === 1 ? openPgp[0] : openPgp }),
    ...(pins && { fingerprints: pins }),
  };
}

function subjectsOf({ inputs }: Draft): Readonly<Record<string, unknown>> {
  const source = inputs.get('attestation-source');
  const reference = inputs.get('package')?.[0];
  return {
    ...(inputs.has('artifacts') && { artifacts: inputs.get('artifacts') }),
    ...(inputs.has('digests') && { digests: inputs.get('digests') }),
    ...(inputs.has('images') && { images: inputs.get('images') }),
    ...(source && { 'attestation-source': source }),
    ...(source?.includes('github') === true && {
      github: { ...first(inputs, 'repo'), ...(inputs.has('repo') ? {} : first(inputs, 'owner')) },
    }),
    ...(reference !== undefined && { package: { name: reference, ...at(inputs, 'package-index', 'index') } }),
    ...(inputs.has('require-digest') && { 'require-digest': true }),
    ...first(inputs, 'signature-repository'),
    ...(!inputs.has('checksums-signed') && places(inputs)),
  };
}

function requireOf(draft: Draft, signer: Readonly<Record<string, unknown>>): readonly unknown[] {
  const { inputs } = draft;
  const type = first(inputs, 'predicate-type');
  const timestamp = inputs.has('require-timestamp') && { 'require-timestamp': true };
  const lists = inputs.get('checksums');
  if (lists) {
    const signed = inputs.has('checksums-signed') && {
      'signed-by': ['signer'],
      ...places(inputs),
      ...type,
      ...timestamp,
    };
    const where = lists.length === 1 ? { list: lists[0] } : { lists };
    const listed = { checksum: { ...where, ...signed } };
    // A list that nobody signed leaves the artifacts to be signed themselves.
    if (signed || Object.keys(signer).length === 0) return [listed];
    return [listed, ...signaturesOf(draft, signer)];
  }
  return signaturesOf(draft, signer);
}

function signaturesOf(draft: Draft, signer: Readonly<Record<string, unknown>>): readonly unknown[] {
  if (Object.keys(signer).length === 0) return [];
  const { inputs } = draft;
  const type = first(inputs, 'predicate-type');
  const timestamp = inputs.has('require-timestamp') && { 'require-timestamp': true };
  const annotations = inputs
    .get('annotations')
    ?.map((one) => [one.replace(/=.*$/s, ''), one.replace(/^[^=]*=/s, '')] as const);
  const requirement = { by: ['signer'], ...type, ...timestamp };
  const attested =
    inputs.has('predicate-type') || inputs.get('require')?.includes('attestation') === true || inputs.has('builder-id');
  if (attested) {
    if (annotations)
      draft.note('lost', '`annotations` are of signatures, and a policy file requires none of attestations.');
    return [{ attestation: requirement }];
  }
  return [{ signature: { ...requirement, ...(annotations && { annotations: Object.fromEntries(annotations) }) } }];
}

function places(inputs: Draft['inputs']): Readonly<Record<string, string>> {
  return { ...first(inputs, 'bundle'), ...first(inputs, 'signature'), ...first(inputs, 'certificate') };
}

/** The one value of an input, under its own name. */
function first(inputs: Draft['inputs'], name: InputName): Readonly<Record<string, string>> {
  return at(inputs, name, name);
}

/** The same under a key of the file. */
function at(inputs: Draft['inputs'], name: InputName, key: string): Readonly<Record<string, string>> {
  const value = inputs.get(name)?.[0];
  return value === undefined ? {} : { [key]: value };
}
