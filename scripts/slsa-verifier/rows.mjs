// From the tables of slsa-verifier's tests to command lines of this gate, as those tests expand them: every version of every
// builder, with the builder id written in full, short, without version, and not at all.
import fs from 'node:fs';
import path from 'node:path';
import { cloudBuildRows } from './cloud-build.mjs';
import { packageRows } from './packages.mjs';
import { vsaRows } from './vsa.mjs';

const GENERATOR = 'https://github.com/slsa-framework/slsa-github-generator/.github/workflows';
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** Without a builder id slsa-verifier trusts these. */
const TRUSTED = ['generator_generic', 'builder_go', 'builder_container-based'].map(
  (one) => `${GENERATOR}/${one}_slsa3.yml`,
);
/** Builders that sign through the delegators of slsa-github-generator. */
const DELEGATED = ['maven', 'gradle', 'nodejs', 'bazel'].map((one) => `${GENERATOR}/builder_${one}_slsa3.yml`);
const DELEGATORS = `${GENERATOR}/delegator_(lowperms-)?generic_slsa3.yml`.replaceAll('.', '\\.');
const RELEASE = 'refs/tags/v[0-9]+\\.[0-9]+\\.[0-9]+';
/** Its own end-to-end tests run builders at their main branch, which SLSA_VERIFIER_TESTING=1 allows for these sources. */
const AT_HEAD = ['slsa-framework/example-package', 'slsa-framework/slsa-github-generator'];

/** The refusals that mean here what an error means there. */
const CODES = {
  ErrorMismatchBranch: ['CLAIM_MISMATCH'],
  ErrorMismatchTag: ['CLAIM_MISMATCH'],
  ErrorMismatchVersionedTag: ['CLAIM_MISMATCH'],
  ErrorInvalidRef: ['CLAIM_MISMATCH'],
  // A source that no repository can have is refused before anything is looked at.
  ErrorMismatchSource: ['CLAIM_MISMATCH', 'CONFIG_INVALID'],
  ErrorMismatchBuilderID: ['CLAIM_MISMATCH', 'IDENTITY_MISMATCH'],
  ErrorUntrustedReusableWorkflow: ['IDENTITY_MISMATCH'],
  ErrorMismatchHash: ['SUBJECT_MISMATCH'],
  ErrorMismatchWorkflowInputs: ['CLAIM_MISMATCH'],
  // There the log is asked first; here the certificate must hold and be the required one before anybody is asked.
  ErrorRekorSearch: ['TLOG_MISSING', 'IDENTITY_MISMATCH', 'SCT_INVALID'],
};

/** @returns rows to run, and rows that cannot be run with the reason */
export function rowsOf(tables, { folder, clone, temp, registry }) {
  const left = [];
  const rows = tables.flatMap(({ test, entries }) => {
    const expand = EXPANSIONS[test];
    if (!expand) throw new Error(`the table of ${test} is not known`);
    return entries.flatMap((entry) =>
      expand(entry, { folder, clone, temp, registry, entries, leave: (name, why) => left.push({ name, why }) }),
    );
  });
  return { rows, left };
}

const EXPANSIONS = {
  Test_runVerifyGHAArtifactPath: artifactRows,
  Test_runVerifyGHAContainerBased: containerBasedRows,
  Test_runVerifyGHAArtifactImage: imageRows,
  Test_runVerifyGithubAttestation: attestationRows,
  Test_runVerifyNpmPackage: packageRows,
  Test_runVerifyGCBArtifactImage: (entry, context) =>
    cloudBuildRows(entry, versionsOf(context.folder, 'gcb_container', entry.minversion), context),
  Test_runVerifyVSA: (entry, context) => vsaRows(entry, context.entries[0], context),
};

function artifactRows(entry, { folder, leave }) {
  const builders = entry.builders ?? ['gha_go', 'gha_generic', 'gha_delegator', 'gha_maven', 'gha_gradle'];
  const places = entry.noversion
    ? ['']
    : builders.flatMap((builder) => versionsOf(folder, builder, 'v1.2.2').map((version) => `${builder}/${version}`));
  return places.flatMap((place) => {
    const [kind = '', version = ''] = place.split('/');
    const delegated = ['gha_delegator', 'gha_maven', 'gha_gradle'].includes(kind);
    const builder =
      kind === 'gha_delegator'
        ? EXAMPLE_BUILDER
        : `${GENERATOR}/${BUILDER_FILES[kind] ?? 'generator_generic'}_slsa3.yml`;
    const ids = [builder, ...(kind === 'gha_delegator' ? [] : [undefined])];
    if (version !== '' && compare(version, 'v1.0.0') > 0)
      ids.push(`${builder}@${version}`, `${builder}@refs/tags/${version}`);
    const [first] = entry.artifacts;
    const evidence = entry.provenancePath ?? `${first}${delegated ? '.build.slsa' : '.intoto.jsonl'}`;
    const err = delegated && entry.err === 'ErrorUntrustedReusableWorkflow' ? 'ErrorMismatchBuilderID' : entry.err;
    return (entry.pBuilderID === undefined ? ids : [entry.pBuilderID]).flatMap((id) =>
      fileRow(
        { ...entry, err },
        {
          group: delegated ? 'artifacts, delegated builders' : 'artifacts',
          place,
          evidence,
          id,
          delegated,
          testing: true,
        },
        folder,
        leave,
      ),
    );
  });
}

const EXAMPLE_BUILDER = 'https://github.com/slsa-framework/example-trw/.github/workflows/builder_high-perms_slsa3.yml';
const BUILDER_FILES = { gha_go: 'builder_go', gha_maven: 'builder_maven', gha_gradle: 'builder_gradle' };

function containerBasedRows(entry, { folder, leave }) {
  const builder = `${GENERATOR}/builder_container-based_slsa3.yml`;
  return versionsOf(folder, 'gha_container-based').flatMap((version) => {
    const ids = [`${builder}@refs/tags/${version}`, builder, `${builder}@${version}`, undefined];
    const evidence = `${entry.artifacts[0]}${compare(version, 'v1.8.0') >= 0 ? '.intoto.build.slsa' : '.intoto.sigstore'}`;
    const place = `gha_container-based/${version}`;
    return (entry.pBuilderID === undefined ? ids : [entry.pBuilderID]).flatMap((id) =>
      fileRow(
        entry,
        { group: 'container-based builder', place, evidence, id, delegated: false, testing: true },
        folder,
        leave,
      ),
    );
  });
}

function attestationRows(entry, { folder, leave }) {
  const row = {
    group: 'GitHub attestations',
    place: 'bcr',
    evidence: `${entry.artifact}.intoto.jsonl`,
    id: entry.builderID ?? 'none',
  };
  return fileRow(
    { ...entry, artifacts: [entry.artifact] },
    { ...row, delegated: false, testing: false },
    folder,
    leave,
  );
}

/** @param id the builder id; undefined: the builders that slsa-verifier trusts; `none`: nobody, so that the repository itself must have signed */
function fileRow(entry, { group, place, evidence, id, delegated, testing }, folder, leave) {
  const name = `${group}/${place}/${entry.name}/${id === undefined ? 'no builder id' : id.replace(`${GENERATOR}/`, '')}`;
  const artifacts = entry.artifacts.map((artifact) => path.join('testdata', place, artifact));
  const bundle = path.join('testdata', place, evidence);
  const absent = [...artifacts, bundle].filter((file) => !fs.existsSync(path.join(folder, file)));
  if (absent.length > 0) {
    leave(name, 'the test data hold no evidence for it');
    return [];
  }
  const source = entry.source.replace(/^github\.com\//, '');
  const atHead = testing && AT_HEAD.includes(source);
  const builders = id === 'none' ? [] : id !== undefined ? [id] : delegated ? DELEGATED : TRUSTED;
  const withHead = builders.flatMap((one) =>
    atHead && !delegated && !one.includes('@') ? [one, `${one}@refs/heads/main`] : [one],
  );
  const ours = [
    ...artifacts.flatMap((file) => ['--artifacts', file]),
    ...['--bundle', bundle, '--trusted-root', 'embedded', '--offline', '--repo', source],
    ...(delegated
      ? [
          '--certificate-identity-regexp',
          `${DELEGATORS}@(${RELEASE}${atHead ? '|refs/heads/main' : ''})`,
          ...['--certificate-oidc-issuer', GITHUB_ISSUER],
        ]
      : []),
    ...withHead.flatMap((one) => ['--builder-id', one]),
    ...sourceFlags(entry),
  ];
  const theirs = [
    ...(group === 'GitHub attestations'
      ? ['verify-github-attestation', '--attestation-path', bundle]
      : ['verify-artifact', '--provenance-path', bundle]),
    ...['--source-uri', entry.source],
    ...(id === undefined || id === 'none' ? [] : ['--builder-id', id]),
    ...theirSourceFlags(entry),
    ...artifacts,
  ];
  const looksUp = !('mediaType' in JSON.parse(fs.readFileSync(path.join(folder, bundle), 'utf8')));
  return [
    {
      name,
      group: looksUp ? `${group}, entry in the log alone` : group,
      ours: dedupe(ours),
      theirs,
      env: testing ? { SLSA_VERIFIER_TESTING: '1' } : {},
      accepts: entry.err === undefined,
      // Its delegators ran at their main branch, which is allowed for the right source alone.
      expect: [...expectation(entry.err, looksUp), ...(delegated && !atHead && entry.err ? ['IDENTITY_MISMATCH'] : [])],
    },
  ];
}

/** A file that is named twice is one artifact. */
function dedupe(flags) {
  const seen = new Set();
  return flags.flatMap((flag, index) => {
    if (index % 2 === 1 && flags[index - 1] === '--artifacts') return [];
    if (flag !== '--artifacts') return [flag];
    const file = flags[index + 1];
    if (seen.has(file)) return [];
    seen.add(file);
    return [flag, file];
  });
}

function expectation(err, looksUp) {
  if (err === undefined) return [looksUp ? 'TLOG_MISSING' : 'pass'];
  const codes = CODES[err];
  if (!codes) throw new Error(`the error ${err} is not known`);
  return codes;
}

function sourceFlags({ pbranch, ptag, pversiontag, inputs = {} }) {
  return [
    ...(pbranch === undefined ? [] : ['--source-ref', `refs/heads/${pbranch}`]),
    ...(ptag === undefined ? [] : ['--source-ref', `refs/tags/${ptag}`]),
    ...(pversiontag === undefined ? [] : ['--source-versioned-tag', pversiontag]),
    ...Object.entries(inputs).flatMap(([name, value]) => ['--workflow-input', `${name}=${value}`]),
  ];
}

function theirSourceFlags({ pbranch, ptag, pversiontag, inputs = {} }) {
  return [
    ...(pbranch === undefined ? [] : ['--source-branch', pbranch]),
    ...(ptag === undefined ? [] : ['--source-tag', ptag]),
    ...(pversiontag === undefined ? [] : ['--source-versioned-tag', pversiontag]),
    ...Object.entries(inputs).flatMap(([name, value]) => ['--build-workflow-input', `${name}=${value}`]),
  ];
}

function imageRows(entry, { folder, registry, leave }) {
  const builder = `${GENERATOR}/generator_container_slsa3.yml`;
  return versionsOf(folder, 'gha_generic_container').flatMap((version) => {
    if (entry.minversion !== undefined && compare(version, entry.minversion) <= 0) return [];
    if (entry.maxversion !== undefined && compare(version, entry.maxversion) > 0) return [];
    const layout = path.join('testdata', 'gha_generic_container', version, entry.artifact);
    const ids = [`${builder}@${version}`, `${builder}@refs/tags/${version}`, builder, undefined];
    const digest = path.join(folder, `${layout}.digest`);
    if (!fs.existsSync(digest)) {
      leave(`images/${version}/${entry.name}`, 'the test data hold no evidence for it');
      return [];
    }
    const image = `${registry}/gha_generic_container/${version}/${entry.artifact.replaceAll('_', '-')}@${fs.readFileSync(digest, 'utf8').trim()}`;
    return (entry.pBuilderID === undefined ? ids : [entry.pBuilderID]).map((id) => ({
      name: `images/${version}/${entry.name}/${id?.replace(`${GENERATOR}/`, '') ?? 'no builder id'}`,
      group: 'images',
      ours: [
        ...['--images', image, '--trusted-root', 'embedded', '--repo', entry.source.replace(/^github\.com\//, '')],
        ...['--builder-id', id ?? builder],
        ...sourceFlags(entry),
      ],
      accepts: entry.err === undefined,
      expect: expectation(entry.err, false),
      // There a build of a tag counts for the branch that its event happened to name; a certificate names the tag alone.
      ...(entry.pbranch !== undefined && entry.err === undefined && { stricter: 'CLAIM_MISMATCH' }),
    }));
  });
}

function versionsOf(folder, builder, least = '') {
  return fs
    .readdirSync(path.join(folder, 'testdata', builder))
    .filter((version) => least === '' || compare(version, least) >= 0)
    .sort(compare);
}

function compare(left, right) {
  const [a, b] = [left, right].map((text) => text.slice(1).split('.').map(Number));
  const place = [0, 1, 2].find((index) => (a[index] ?? 0) !== (b[index] ?? 0));
  return place === undefined ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}
