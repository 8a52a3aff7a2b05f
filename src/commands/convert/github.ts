/** `gh attestation verify`, `gh release verify`, `gh release verify-asset`. Source: gh's manual of these commands. */
import { slashedPath } from './addresses.js';
import { setPattern } from './cosign.js';
import { setArtifacts } from './artifacts.js';
import { Draft } from './draft.js';
import { flags, readFlags, type FlagTable, type ReadFlags } from './flags.js';
import { NotUnderstood, type Line } from './shell.js';

const PROVENANCE = 'https://slsa.dev/provenance/v1';

const ATTESTATION: FlagTable = {
  flags: flags({
    read: 'bundle cert-identity cert-identity-regex cert-oidc-issuer custom-trusted-root hostname owner repo predicate-type signer-digest signer-repo signer-workflow source-digest source-ref',
    switches: 'bundle-from-oci deny-self-hosted-runners',
    ignored: 'digest-alg format jq template limit',
    requirements: {
      'no-public-good':
        "accepts GitHub's own Sigstore instance alone. Write a trusted_root.json with that instance alone and give it with `--custom-trusted-root`.",
    },
  }),
  aliases: {
    b: 'bundle',
    i: 'cert-identity-regex',
    'cert-identity-regexp': 'cert-identity-regex',
    d: 'digest-alg',
    q: 'jq',
    L: 'limit',
    o: 'owner',
    R: 'repo',
    t: 'template',
  },
};

const RELEASE: FlagTable = {
  flags: flags({ read: 'repo', ignored: 'format jq template' }),
  aliases: { R: 'repo', q: 'jq', t: 'template' },
};

/** @throws NotUnderstood */
export function fromGh(line: Line): Draft {
  const [, group, verb] = line.words;
  const draft = new Draft(`gh ${group ?? ''} ${verb ?? ''}`, line);
  const rest = line.words.slice(3);
  if ((group === 'attestation' || group === 'at') && verb === 'verify') fromAttestation(rest, draft);
  else if (group === 'release' && verb === 'verify-asset') fromAsset(rest, draft);
  else if (group === 'release' && verb === 'verify') fromRelease(rest, draft);
  else
    throw new NotUnderstood(
      `\`${draft.command}\` is not converted; \`gh attestation verify\`, \`gh release verify\` and \`gh release verify-asset\` are`,
    );
  return draft;
}

function fromAttestation(words: readonly string[], draft: Draft): void {
  const read = readFlags(draft.command, words, ATTESTATION);
  const [subject, ...more] = read.files;
  if (subject === undefined) throw new NotUnderstood('`gh attestation verify` names nothing to verify');
  const isImage = subject.startsWith('oci://');
  if (isImage) draft.set('images', ...read.files);
  else setArtifacts(draft, read.files);
  if (more.length > 0) draft.note('info', 'gh takes one file; the gate checks all of them.');
  readSource(read, draft, isImage);
  readSigner(read, draft);
  draft.set('predicate-type', read.value('predicate-type') ?? PROVENANCE);
  const root = read.value('custom-trusted-root');
  if (root !== undefined) draft.set('trusted-root', slashedPath(root, draft));
  if (!draft.inputs.has('trusted-root'))
    draft.note(
      'tighter',
      "The public Sigstore instance alone is trusted. Private repositories sign by GitHub's own: add `trusted-root: gh` for them.",
    );
  const host = read.value('hostname');
  if (host !== undefined && host.toLowerCase() !== 'github.com')
    draft.note('lost', '`--hostname` has no input: the gate asks the GitHub that the workflow runs on, or `GH_HOST`.');
  draft.judge(read, ATTESTATION);
}

function readSource(read: ReadFlags, draft: Draft, isImage: boolean): void {
  const bundle = read.value('bundle');
  if (bundle !== undefined) {
    if (isImage)
      draft.note(
        'lost',
        '`--bundle` is a file; the gate reads attestations of images from their registry or from GitHub.',
      );
    else draft.set('bundle', slashedPath(bundle, draft));
  } else draft.set('attestation-source', read.isOn('bundle-from-oci') ? 'oci' : 'github');
}

function readSigner(read: ReadFlags, draft: Draft): void {
  const repo = read.value('repo');
  const owner = read.value('owner');
  if (repo === undefined && owner === undefined)
    throw new NotUnderstood('`gh attestation verify` needs `--repo` or `--owner`');
  if (repo !== undefined && owner !== undefined)
    draft.note(
      'lost',
      '`--repo` and `--owner` are both given, which gh refuses. Keep `--repo`, which is the tighter one.',
    );
  draft.setGiven('repo', repo);
  if (repo === undefined) draft.setGiven('owner', owner);
  draft.setGiven('certificate-identity', read.value('cert-identity'));
  setPattern('certificate-identity-regexp', read.value('cert-identity-regex'), draft);
  draft.setGiven('certificate-oidc-issuer', read.value('cert-oidc-issuer'));
  draft.setGiven('signer-repo', read.value('signer-repo'));
  readWorkflow(read.value('signer-workflow'), draft);
  draft.setGiven('source-digest', read.value('source-digest'));
  draft.setGiven('source-ref', read.value('source-ref'));
  draft.turnOn('deny-self-hosted-runners', read.isOn('deny-self-hosted-runners'));
  const signer = read.value('signer-digest');
  if (signer !== undefined) draft.claims.set('build-signer-digest', signer);
}

/** gh makes a pattern of it that matches the beginning; some escape its dots. */
function readWorkflow(given: string | undefined, draft: Draft): void {
  if (given === undefined) return;
  const workflow = given.replaceAll('\\.', '.').replace(/^https:\/\/github\.com\//, '');
  if (/[*+?()[\]|\\^$]/.test(workflow))
    draft.note('lost', `\`--signer-workflow ${given}\` is a pattern; give it with \`--cert-identity-regex\`.`);
  draft.set('signer-workflow', workflow);
  draft.note('tighter', 'gh compares the beginning of the workflow; the gate compares all of it, up to its ref.');
}

function fromAsset(words: readonly string[], draft: Draft): void {
  const read = readFlags(draft.command, words, RELEASE);
  const [file, tag] = read.files.length > 1 ? [read.files[1], read.files[0]] : [read.files[0], undefined];
  if (file === undefined) throw new NotUnderstood('`gh release verify-asset` names no file');
  setArtifacts(draft, [file]);
  fromTag(read, tag, draft);
  draft.note(
    'info',
    'The gate downloads the asset itself and writes it into `verified/`; a copy elsewhere is not looked at.',
  );
}

function fromRelease(words: readonly string[], draft: Draft): void {
  const read = readFlags(draft.command, words, RELEASE);
  draft.set('artifacts', '*');
  fromTag(read, read.files[0], draft);
  draft.note('tighter', 'gh verifies the attestation alone; the gate downloads every asset and compares it too.');
}

function fromTag(read: ReadFlags, tag: string | undefined, draft: Draft): void {
  const repo = read.value('repo') ?? draft.line.env.get('GH_REPO') ?? '${{ github.repository }}';
  if (tag === undefined)
    draft.note('lost', `\`${draft.command}\` without a tag means the latest release, which changes. Name the tag.`);
  draft.set('release', `${repo}@${tag ?? 'latest'}`);
  draft.set('predicate-type', 'https://in-toto.io/attestation/release/v0.2');
  draft.set('trusted-root', 'gh');
}
