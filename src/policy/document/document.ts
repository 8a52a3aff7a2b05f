/**
 * What a policy can say: the one home of its keys. A policy file is read by this shape, and so are the inputs of a call; the JSON
 * Schema and the docs are made from it. What its values mean, and what goes together, is `compile/`'s alone.
 */
import { MINIMUM_CHECKS } from '../../model/minimum-checks.js';
import { EXPECT_VERSION, REQUIRE } from '../inputs/chain-rows.js';
import { EVIDENCE_ROWS, FILE_ROWS, RELEASE_ASSETS } from '../inputs/file-rows.js';
import { IMAGES, RULE_ROWS } from '../inputs/image-rows.js';
import { ATTESTATION_SOURCE, PACKAGE_ROWS } from '../inputs/package-rows.js';
import { keysOf } from './input-keys.js';
import { object } from './object-shape.js';
import { MANIFEST_SHAPE, REQUIREMENT_SHAPE, REVOCATIONS_SHAPE, TAG_SHAPE } from './requirement-shape.js';
import {
  bool,
  choice,
  either,
  list,
  named,
  optional,
  text,
  texts,
  whole,
  type JsonSchema,
  type Read,
} from './shape.js';
import { SIGNER_SHAPE } from './signer-shape.js';
import type { Problem, Tree } from './tree.js';
import { otherDocument } from './other-document.js';

const METRICS = object(
  {
    prefix: text('What the names of the counters begin with, such as `mvm_dev_image_verify`.'),
    names: named(
      text('The name between the prefix and `_total`, such as `sig_invalid`; several codes may share one.'),
      'A reason code, or `pass`, with the name of its counter. A code counts checks and warnings, `pass` artifacts.',
    ),
  },
  {
    called: '`metrics`',
    description:
      "Counters by the project's own names, in the file of the input `metrics`, in addition to those of the gate.",
  },
);

const RULE = object(
  {
    name: text('What the rule is called in reports.'),
    ...keysOf([...FILE_ROWS, IMAGES, ...RULE_ROWS, ATTESTATION_SOURCE, ...EVIDENCE_ROWS]),
    deployed: optional(bool('The rule is about every image that an audit finds deployed, and names none.')),
    manifest: optional(MANIFEST_SHAPE),
    github: optional(
      object(
        {
          repo: optional(text('`owner/name`')),
          owner: optional(text('The name of a user or organisation.')),
          initiator: optional(choice(['github', 'user'], 'Only attestations that were made by it.')),
        },
        { called: '`github`', description: 'Whose attestations are asked for.', oneOf: [['repo', 'owner']] },
      ),
    ),
    package: optional(
      object(keysOf(PACKAGE_ROWS), {
        called: '`package`',
        description: 'The package that the artifacts are files of; attestations must name it.',
      }),
    ),
    same: optional(
      list(
        text('The name of a claim.'),
        'Claims that must be the same for all artifacts of the rule: `source-digest`.',
      ),
    ),
    version: optional(text('The version of the artifacts, for the revocation list.')),
    variant: optional(text('The variant of the artifacts, for the revocation list. Default: that of their manifest.')),
    arch: optional(
      text('The architecture of the artifacts, for the revocation list. Default: that of their manifest.'),
    ),
    as: optional(
      either(
        {
          scalar: text('The name of the one artifact of the rule.'),
          map: named(text('The name.'), 'A path or glob over the artifacts, and the name of the one that it matches.', {
            pattern: '^.+$',
            what: 'a path or glob',
          }),
        },
        'What an artifact is called in `verified-dir`: `vmlinux`, or `{ "dev-vmlinux-*": vmlinux }`. Default: its own name.',
      ),
    ),
    require: optional(list(REQUIREMENT_SHAPE, 'What is required of each artifact. Every item must hold.')),
  },
  { called: 'a rule', description: 'What is checked, and what is required of it.' },
);

const EXCEPTION = object(
  {
    artifact: text('The exact name of the artifact, as the report shows it.'),
    check: choice(MINIMUM_CHECKS, 'The check that is skipped.'),
    reason: text('Why.', { prose: true }),
    until: text('The last day on which it holds (UTC): `2027-01-31`.', { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }),
  },
  { called: 'an exception', description: 'One check of one artifact that is skipped until a day.' },
);

const POLICY_SHAPE = object(
  {
    version: whole(1, 'The version of this format: 1.', 1),
    vars: optional(
      named(
        text('The value; `var` of the action or the command overrides it.'),
        'Variables: `{name}` stands for the value, everywhere below.',
        { pattern: '^[A-Za-z][A-Za-z0-9_-]*$', what: 'a name for a variable' },
      ),
    ),
    signers: optional(named(SIGNER_SHAPE, 'Who may sign, each by the name that rules use.')),
    ...keysOf([REQUIRE, RELEASE_ASSETS, EXPECT_VERSION]),
    rules: optional(list(RULE, 'What is checked. An artifact under several rules must satisfy all of them.')),
    'git-tag': optional(TAG_SHAPE),
    release: optional(
      text(
        '`owner/repo@tag`: the assets of this release are downloaded, and `artifacts`, lists and manifests are names of assets. Each asset must be covered by a rule or named under `unsigned`.',
      ),
    ),
    unsigned: optional(
      list(
        text('The name of an asset, or a glob; it must match one.'),
        'Beside `release`: assets that are not signed. They are shown as not verified and are never copied.',
      ),
    ),
    revocations: optional(REVOCATIONS_SHAPE),
    exceptions: optional(list(EXCEPTION, 'Checks that are skipped, each for a reason and until a day.')),
    'trusted-root': optional(
      texts('`tuf`, `embedded`, `staging`, `gh`, or a path.', 'Several: any of them.', {
        path: true,
        whole: 'The Sigstore instances to trust. Default: `tuf`, or the input `trusted-root`.',
      }),
    ),
    'rekor-url': optional(
      text(
        'The transparency log (Rekor v1) to ask for entries that are neither in the evidence nor next to it. Default: the logs of the trusted root, or the input `rekor-url`.',
      ),
    ),
    metrics: optional(METRICS),
    'report-to': optional(text('Whom to tell where tampering is possible: an address or URL.')),
  },
  {
    called: 'the policy',
    partial: true,
    description: 'What must be proven of the artifacts of a release, and by whom.',
  },
);

export type PolicyDocument = Read<typeof POLICY_SHAPE>;
export type RuleEntry = NonNullable<PolicyDocument['rules']>[number];
export type TagEntry = NonNullable<PolicyDocument['git-tag']>;
export type ExceptionEntry = NonNullable<PolicyDocument['exceptions']>[number];

/** What was read, as far as it could be; it may be compiled only to find further problems where there are some. */
export interface StatedPolicy {
  /** `inputs`, or the policy file as given. */
  readonly source: string;
  readonly digest: string;
  readonly document: PolicyDocument | undefined;
  /** The names of its signers, also of those that could not be read. */
  readonly declared: readonly string[];
  /** It says what is checked, even where that part could not be read. */
  readonly subject: boolean;
  readonly problems: readonly Problem[];
}

const SUBJECTS: readonly string[] = ['rules', 'git-tag'];

/** Reads a tree, whether it was written as YAML or made of inputs. */
export function statedPolicy(
  origin: Pick<StatedPolicy, 'source' | 'digest'>,
  tree: Tree | undefined,
  before: readonly Problem[],
): StatedPolicy {
  const instead = tree && otherDocument(tree);
  if (instead) return { ...origin, document: undefined, declared: [], subject: true, problems: [...before, instead] };
  const problems = [...before];
  const document = tree && POLICY_SHAPE.read(tree, 'policy', problems);
  const signers = tree?.kind === 'map' ? tree.entries.find(({ key }) => key === 'signers')?.value : undefined;
  const declared = signers?.kind === 'map' ? signers.entries.map(({ key }) => key) : [];
  const subject = tree?.kind === 'map' && tree.entries.some(({ key }) => SUBJECTS.includes(key));
  return { ...origin, document, declared, subject, problems };
}

/** The JSON Schema that editors complete policies by. */
export function policyJsonSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'signature-gate policy',
    ...POLICY_SHAPE.schema,
  };
}
