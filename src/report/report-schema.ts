/**
 * The JSON Schema of the JSON report: what `report.schema.json` is made from, and what the tests hold every report to. Lists of
 * words are typed by the model, so that a word that is added there has to be added here.
 */
import { REASONS } from '../core/errors.js';
import type { ArtifactReport, CheckName, HashAlgorithm, IdentityPart, Outcome, Recall } from '../core/model.js';
import { REPORT_MEDIA_TYPE } from '../core/report-type.js';
import type { RunOptions } from '../model/policy.js';

type Schema = Readonly<Record<string, unknown>>;

/** Every word of a union, and none that is not one of its words. */
const words = <Word extends string>(all: Readonly<Record<Word, true>>): Schema => ({ enum: Object.keys(all) });

const OUTCOMES = words<Outcome>({ pass: true, waived: true, fail: true, error: true });
const CHECKS = words<CheckName>({
  artifact: true,
  signature: true,
  attestation: true,
  checksum: true,
  manifest: true,
  sbom: true,
  revocation: true,
});
const KINDS = words<Exclude<ArtifactReport['kind'], 'sidecar'>>({
  file: true,
  digest: true,
  image: true,
  run: true,
  tag: true,
  version: true,
});
const ALGORITHMS = { sha256: 64, sha384: 96, sha512: 128, blake2b512: 128 } as const satisfies Record<
  HashAlgorithm,
  number
>;
const RECALLED_BY = words<Recall['by']>({ version: true, digest: true, commit: true, identity: true, runId: true });
const MODES = words<RunOptions['mode']>({ enforce: true, report: true, audit: true });
const PARTS = words<IdentityPart['part']>({
  host: true,
  owner: true,
  repository: true,
  workflow: true,
  ref: true,
  identity: true,
  issuer: true,
});

const text = (description?: string): Schema => ({ type: 'string', ...(description && { description }) });
const number = (description?: string): Schema => ({ type: 'integer', minimum: 0, ...(description && { description }) });
const flag = (description?: string): Schema => ({ type: 'boolean', ...(description && { description }) });
const time = (description?: string): Schema => ({
  type: 'string',
  format: 'date-time',
  ...(description && { description }),
});
const list = (items: Schema, description?: string): Schema => ({
  type: 'array',
  items,
  ...(description && { description }),
});
const map = (values: Schema): Schema => ({ type: 'object', additionalProperties: values });
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const digest = text('`sha256:…`');

/** Members that end with `?` may be absent. Others may be added in later versions, so that nothing forbids them. */
function object(members: Readonly<Record<string, Schema>>, description?: string): Schema {
  const names = Object.keys(members);
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(members).map(([name, schema]) => [name.replace(/\?$/, ''), schema])),
    required: names.filter((name) => !name.endsWith('?')),
    ...(description && { description }),
  };
}

const PLACE = { file: text(), 'line?': number(), 'column?': number() };

const SIGNATURE = {
  file: text('The file that holds the evidence, or where a registry or a server has it.'),
  'signer?': text("The policy's name of who signed; absent in a refusal."),
  'identity?': text('The identity in the certificate.'),
  'issuer?': text(),
  'keyFingerprint?': text('SHA-256 of the public key (SPKI), in hex.'),
  'keySignedBy?': list(
    ref('signature'),
    'Of a key that counts because others signed the key file (`signed-by`): their signatures over it.',
  ),
  'openpgp?': object({
    fingerprint: text(),
    signingKey: text(),
    claimedTime: time(),
    'lineEnds?': { enum: ['any'], description: 'There where the signature is over text: it does not cover line ends.' },
  }),
  'comment?': text('A comment that the signature protects.'),
  'logIndex?': text('The index of the entry in the transparency log, in decimal.'),
  'logUrl?': text(),
  'signedAt?': time('The earliest of the proven times.'),
  times: list(object({ at: time(), by: { enum: ['transparency-log', 'timestamp-authority'] } })),
  'predicateType?': text(),
  'signerClaims?': object(
    { 'builder?': text(), 'buildType?': text() },
    'What the signer says of the build. It is not verified.',
  ),
  'compared?': list(
    object({ pointer: text(), expected: text(), actual: text(), holds: flag() }),
    'What the policy required of the content, and what it says.',
  ),
  'root?': text('The trusted root that vouched.'),
  'proven?': object(
    { without: text('The name of the entry.'), sha256: text() },
    'The bytes that the evidence is about, where they are the file without an entry that was added to it later.',
  ),
  'claims?': { ...map(text()), description: 'Claims of the certificate, in camel case.' },
};

const REFUSAL = {
  code: { enum: Object.keys(REASONS), description: 'A reason code of docs/errors.md.' },
  message: text(),
  'expected?': text(),
  'actual?': text(),
  'parts?': list(
    object({ part: PARTS, expected: text(), got: text(), equal: flag() }),
    'A mismatch of identity, part by part.',
  ),
  'hint?': text('What to do.'),
  'recall?': object({ kind: RECALLED_BY, value: text(), reason: text(), 'fixedIn?': text(), 'url?': text() }),
  'at?': { ...ref('place'), description: 'Where the trouble is, where that is another place than the evidence.' },
  'evidence?': {
    anyOf: [ref('place'), ref('proof')],
    description: 'Where the trouble is, or what refused evidence proves nevertheless.',
  },
};

const SBOM = {
  file: text(),
  format: { enum: ['SPDX', 'CycloneDX'] },
  version: text(),
  components: number(),
  'platform?': text(),
};

const DEFINITIONS: Readonly<Record<string, Schema>> = {
  place: object(PLACE),
  refusal: object(REFUSAL),
  signature: object({ kind: { enum: ['message', 'attestation'] }, ...SIGNATURE }),
  checksum: object({
    kind: { const: 'checksum' },
    file: text(),
    line: number(),
    algorithm: { enum: Object.keys(ALGORITHMS) },
    'listSignedBy?': ref('signature'),
  }),
  sbom: object({ kind: { const: 'sbom' }, documents: list(object(SBOM)), signedBy: ref('signature') }),
  manifest: object({
    kind: { const: 'manifest' },
    file: text(),
    'version?': text(),
    'arch?': text(),
    'builtAt?': time(),
    'entry?': object({ pointer: text(), name: text(), 'role?': text() }),
    'signedBy?': ref('signature'),
  }),
  revocation: object({
    kind: { const: 'revocation' },
    file: text(),
    'serial?': number(),
    'issuedAt?': time(),
    fetchedAt: time(),
    'signedBy?': ref('signature'),
    'notCompared?': object({ entries: number(), lacks: list(RECALLED_BY) }),
  }),
  proof: { anyOf: ['signature', 'checksum', 'sbom', 'manifest', 'revocation'].map(ref) },
  passed: object({
    check: CHECKS,
    status: { const: 'pass' },
    evidence: ref('proof'),
    'further?': list(ref('proof'), 'Further evidence that holds: signatures, or other lists.'),
    'others?': list(ref('refusal'), 'Other evidence that was tried.'),
  }),
  waived: object({ check: CHECKS, status: { const: 'waived' }, reason: text('Why a person let it pass.') }),
  refused: object({
    check: CHECKS,
    status: { enum: ['fail', 'error', 'warning'], description: '`error`: it could not be checked.' },
    ...REFUSAL,
    'others?': list(ref('refusal'), 'Other evidence that was tried.'),
  }),
  image: object({
    reference: text('`name@sha256:…`: what was checked.'),
    repository: text(),
    'tag?': text(),
    digest,
    mediaType: text(),
    'platforms?': list(text()),
    signers: list(text()),
    attestations: list(object({ 'predicateType?': text(), file: text() })),
    sboms: list(object({ ...SBOM, authenticated: flag('False where no accepted signer signed it.') })),
    logIndexes: list(text()),
    claims: list({ type: 'object' }, 'The claims of signatures, as `cosign verify --output json` prints them.'),
  }),
  artifact: object({
    kind: KINDS,
    name: text('As it was given or found. Untrusted text.'),
    digests: object(
      Object.fromEntries(
        Object.entries(ALGORITHMS).map(([name, length]) => [
          `${name}?`,
          { type: 'string', pattern: `^[0-9a-f]{${length}}$` },
        ]),
      ),
      'In hex.',
    ),
    'size?': number('Bytes.'),
    result: OUTCOMES,
    'integrityOnly?': flag('True if the only proof is a list without a signature.'),
    'image?': ref('image'),
    'deployedAt?': list(text()),
    checks: list({ anyOf: ['passed', 'waived', 'refused'].map(ref) }),
    'notAsked?': list(
      object({ check: CHECKS, since: text() }),
      'Checks that were not made because another one was refused.',
    ),
  }),
};

const COUNTS = object({
  artifacts: number(),
  passed: number(),
  failed: number('Refused, or could not be checked.'),
  waived: number(),
  couldNotLook: number('Of those that failed: they could not be checked.'),
  integrityOnly: number('Of those that passed: the only proof is a list without a signature.'),
  'notRecalled?': number('Of those that passed: all that is known is that no list recalls them.'),
});

const PROBLEM = object({ code: text(), where: text(), message: text(), fix: text(), 'at?': ref('place') });

const RUN = object({ id: text(), attempt: text() }, 'The run of the workflow.');
const NAMES = object({ count: number(), digest }, 'All names of the run, those of other shares too.');
const SHARD = object(
  {
    index: number('From 1 to `count`.'),
    count: number(),
    run: RUN,
    call: { ...digest, description: 'Over the inputs that all shares must have alike.' },
    names: NAMES,
    same: list(
      object({
        rule: text(),
        claims: list(text()),
        artifacts: list(object({ kind: KINDS, name: text(), values: list(list(text())) })),
      }),
      'What `same` must compare with other shares.',
    ),
  },
  'The share that this run checked; only all shares together are a verdict.',
);

/** The schema (JSON Schema 2020-12). */
export function reportJsonSchema(): Schema {
  const report = object({
    mediaType: { const: REPORT_MEDIA_TYPE },
    result: {
      ...OUTCOMES,
      description: '`waived`: it passed only by a switch or an exception. `error`: it could not be checked.',
    },
    'mode?': MODES,
    startedAt: time(),
    finishedAt: time(),
    version: text('Of signature-gate.'),
    'policy?': object({ source: text('`inputs`, a path, or `owner/repo@<commit>:path`.'), digest }),
    'trustRoots?': list(object({ name: text(), source: text(), digest, 'lacks?': list(text()) })),
    'reportTo?': text('Whom the policy wants told where tampering is possible.'),
    'shard?': SHARD,
    'merged?': object(
      { count: number('Of shares.'), run: RUN, names: NAMES },
      'The shares that the verdict was merged of.',
    ),
    'error?': object(
      { message: text(), 'problems?': list(PROBLEM) },
      'Why there is no answer; nothing was proven then.',
    ),
    counts: COUNTS,
    artifacts: list(ref('artifact'), 'Worst first.'),
    sidecars: list(object({ name: text(), of: text() }), 'Evidence that was found next to artifacts.'),
    warnings: list(ref('refusal')),
    'metrics?': map(list(object({ labels: map(text()), value: { type: 'number' } }))),
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://raw.githubusercontent.com/signature-gate/signature-gate/main/report.schema.json',
    title: `signature-gate report, ${REPORT_MEDIA_TYPE}`,
    description:
      'What one run proved and refused. Later versions of the same media type may add members; none is removed or changes its meaning.',
    ...report,
    $defs: DEFINITIONS,
  };
}
