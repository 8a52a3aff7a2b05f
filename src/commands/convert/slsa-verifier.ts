/** `slsa-verifier verify-artifact`, `verify-image`, `verify-npm-package`. Source: its README and `verifiers/internal/gha/builder.go`. */
import { placeOf } from './addresses.js';
import { setArtifacts } from './artifacts.js';
import { Draft } from './draft.js';
import { flags, readFlags, type FlagTable, type ReadFlags } from './flags.js';
import { NotUnderstood, type Line } from './shell.js';

const TABLE: FlagTable = {
  flags: flags({
    read: 'provenance-path provenance-repository source-uri source-tag source-versioned-tag source-branch builder-id build-workflow-input attestations-path package-name package-version',
    ignoredSwitches: 'print-provenance',
  }),
};

const GENERATOR = 'https://github.com/slsa-framework/slsa-github-generator/.github/workflows';
/** Builders that slsa-verifier trusts where none is named. */
const BUILDERS = {
  artifact: ['generator_generic_slsa3.yml', 'builder_go_slsa3.yml', 'builder_container-based_slsa3.yml'],
  image: ['generator_container_slsa3.yml'],
} as const;

/** @throws NotUnderstood */
export function fromSlsaVerifier(line: Line): Draft {
  const [, command = '', ...rest] = line.words;
  const draft = new Draft(`slsa-verifier ${command}`, line);
  if (command === 'verify-vsa') {
    draft.note(
      'lost',
      'A verification summary (VSA) with its verifier, resource and levels has no inputs; a policy file requires it with `vsa`, `key` and `key-id` (docs/predicates.md).',
    );
    return draft;
  }
  if (!['verify-artifact', 'verify-image', 'verify-npm-package'].includes(command))
    throw new NotUnderstood(`\`${draft.command}\` is not converted`);
  const read = readFlags(draft.command, rest, TABLE);
  if (read.files.length === 0) throw new NotUnderstood(`\`${draft.command}\` names nothing to verify`);
  readSource(read, draft);
  if (command === 'verify-image') readImage(read, draft);
  else setArtifacts(draft, read.files);
  if (command === 'verify-artifact') readArtifact(read, draft);
  if (command === 'verify-npm-package') readPackage(read, draft);
  draft.judge(read, TABLE);
  return draft;
}

function readSource(read: ReadFlags, draft: Draft): void {
  const uri = read.value('source-uri');
  if (uri === undefined) throw new NotUnderstood(`\`${draft.command}\` needs \`--source-uri\``);
  const [, repo] = /^(?:git\+)?(?:https:\/\/)?github\.com\/([^/@]+\/[^/@]+?)(?:\.git)?$/.exec(uri) ?? [];
  if (repo === undefined) draft.note('lost', `\`--source-uri ${uri}\` is not a repository on GitHub.`);
  else draft.set('repo', repo);
  const branch = read.value('source-branch');
  const tag = read.value('source-tag');
  if (branch !== undefined && tag !== undefined)
    draft.note(
      'lost',
      '`--source-branch` and `--source-tag` are both given; a certificate names one ref. Keep the tag.',
    );
  if (tag !== undefined) draft.set('source-ref', `refs/tags/${tag}`);
  else if (branch !== undefined) draft.set('source-ref', `refs/heads/${branch}`);
  draft.setGiven('source-versioned-tag', read.value('source-versioned-tag'));
  draft.set('workflow-input', ...read.values('build-workflow-input'));
}

function readBuilder(read: ReadFlags, draft: Draft, usual: readonly string[]): void {
  const given = read.value('builder-id');
  if (given?.startsWith('https://cloudbuild.googleapis.com/') === true) {
    draft.note('lost', 'Provenance of Google Cloud Build is signed by keys of its own, which the gate does not know.');
    return;
  }
  if (given !== undefined) {
    draft.set('builder-id', given);
    return;
  }
  draft.set('builder-id', ...usual.map((file) => `${GENERATOR}/${file}`));
  draft.note('info', `Without \`--builder-id\`, the builders are those of slsa-github-generator: ${usual.join(', ')}.`);
}

function readArtifact(read: ReadFlags, draft: Draft): void {
  readBuilder(read, draft, BUILDERS.artifact);
  const provenance = read.value('provenance-path');
  if (provenance === undefined) throw new NotUnderstood('`slsa-verifier verify-artifact` needs `--provenance-path`');
  draft.set('bundle', placeOf(provenance, draft));
}

function readImage(read: ReadFlags, draft: Draft): void {
  draft.set('images', ...read.files);
  draft.turnOn('require-digest');
  readBuilder(read, draft, BUILDERS.image);
  draft.set('require', 'attestation');
  draft.setGiven('signature-repository', read.value('provenance-repository'));
  if (read.value('provenance-path') !== undefined)
    draft.note('lost', '`--provenance-path` is a file; the gate reads the provenance of images from their registry.');
}

function readPackage(read: ReadFlags, draft: Draft): void {
  const name = read.value('package-name');
  const version = read.value('package-version');
  const builder = read.value('builder-id');
  if (name === undefined || version === undefined) {
    draft.note(
      'lost',
      'The gate needs `--package-name` and `--package-version`: evidence of another package would pass.',
    );
    return;
  }
  if (builder === undefined)
    draft.note(
      'lost',
      '`slsa-verifier verify-npm-package` without `--builder-id` always fails (`builder ID is empty`). Add it, so that it is known which builder is meant.',
    );
  draft.set('package', `npm:${name}@${version}`);
  draft.set('attestation-source', 'local');
  draft.setGiven('builder-id', builder);
  const path = read.value('attestations-path');
  if (path !== undefined) draft.set('bundle', placeOf(path, draft));
}
