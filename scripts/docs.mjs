#!/usr/bin/env node
// Writes what the docs repeat from the source: docs/errors.md from src/core/errors.ts, the tables of docs/inputs.md between their
// markers, the inputs and outputs of action.yml (all of it that is behind `inputs:`), and policy.schema.json and the table of
// docs/policy.md from the shape of policy files, and docs/floors.svg and the table of rooms in docs/architecture.md from the imports
// of src/, and report.schema.json. `--check` writes nothing and fails when a file is out of date. Reads lib/,
// so `npm run docs` compiles first.
import fs from 'node:fs';
import process from 'node:process';
import { drawFloors, tableOfRooms } from './floors/picture.mjs';

/** One case per reason code in which it is the answer. A code without one is a mistake here. */
const EXAMPLES = {
  ARTIFACT_NOT_FOUND: '`artifacts: dist/*.tgz`, and `dist/` holds only `tool.tar.gz`.',
  UNSAFE_PATH: '`artifacts: dist/*`, and `dist/latest` is a symbolic link to `/etc/passwd`.',
  LIMIT_EXCEEDED: 'The file next to `tool.tar.gz` that should be its bundle is a disk image of several GiB.',
  POLICY_DOUBTFUL:
    '`certificate-identity-regexp` `https://github.com/acme/widgets/.*` also admits `https://github.com/acme/widgets/.github/workflows/test.yml@refs/pull/1/merge`',
  CONFIG_INVALID:
    '`certificate-identity: ${{ vars.SIGNER }}`, and the variable does not exist: the input arrives blank. Or `checksum:` for `checksums:`.',
  BUNDLE_MISSING:
    '`tool.tar.gz` was downloaded, `tool.tar.gz.sigstore.json` was not, and `certificate-identity` requires a signature.',
  BUNDLE_MALFORMED: '`tool.tar.gz.sigstore.json` holds the HTML page that the server sent in place of the file.',
  SIGNATURE_INVALID: 'One byte of `tool.tar.gz` was changed after it was signed.',
  SUBJECT_MISMATCH: 'The attestation next to `tool-arm64.tar.gz` is the one that was made for `tool-x64.tar.gz`.',
  PACKAGE_ALTERED: 'A mirror added a file to `Acme.Widget.1.2.3.nupkg` behind the signature of nuget.org.',
  KEY_MISMATCH: '`key: release.pub` is given, and the bundle was made with a certificate.',
  CERTIFICATE_INVALID: 'The certificate was issued by an authority that the trusted root does not name.',
  CERTIFICATE_EXPIRED:
    'The certificate was valid for ten minutes on Monday, and the log says that the signature was made on Tuesday.',
  SCT_INVALID:
    'The certificate carries no signed certificate timestamp, and the trusted root names certificate transparency logs.',
  TLOG_MISSING: 'The artifact was signed with the transparency log switched off.',
  TLOG_INVALID: 'The log entry in the bundle was taken from the bundle of another artifact.',
  TIMESTAMP_INVALID: '`require-timestamp: true`, and the bundle proves its time by the transparency log alone.',
  TRUST_ROOT_UNKNOWN_ISSUER:
    "The artifact was signed with a company's own Sigstore, and `trusted-root` is the public one.",
  IDENTITY_MISMATCH:
    '`…/release.yml@refs/tags/v1.2.3` is expected, and the workflow was started by hand on a branch: the certificate says `…/release.yml@refs/heads/main`.',
  ISSUER_MISMATCH:
    'The issuer of GitHub Actions is expected, and a person signed who had logged in with an e-mail address.',
  CLAIM_MISMATCH: '`source-ref: refs/tags/v1.2.3`, and the certificate says that the build ran for `refs/tags/v1.2.2`.',
  PREDICATE_MISMATCH: 'Build provenance is required, and the only attestation of the artifact is an SBOM.',
  CHECKSUM_MISMATCH: 'The download of `tool.tar.gz` broke off half way.',
  CHECKSUM_UNLISTED: 'The list names `Tool.tar.gz`, and the artifact is `tool.tar.gz`.',
  CHECKSUM_LIST_MALFORMED: '`checksums: README.md`.',
  CHECKSUM_WEAK: 'The list is `MD5SUMS`.',
  LISTED_FILE_MISSING: '`checksums: SHA256SUMS` alone: it lists five archives, and four were downloaded.',
  MANIFEST_MALFORMED: 'The manifest is a page in HTML.',
  MANIFEST_VERSION_MISMATCH: '`expect-version: v1.2.3`, and a genuine manifest of v1.2.2 was served.',
  MANIFEST_ARCH_MISMATCH: '`expect-arch: aarch64`, and the manifest is the one for x86_64.',
  MANIFEST_VARIANT_MISMATCH: '`variant: dev`, and the manifest is the one of the builder image.',
  MANIFEST_STALE: '`manifest-max-age: 90d`, and the manifest was made a year ago.',
  MANIFEST_UNLISTED: 'A file was added to the folder of the release after its manifest was signed.',
  RELEASE_UNCOVERED:
    'A person uploaded `mvmctl-x86_64-unknown-linux-gnu.zip` to the release after its workflow had ended.',
  ASSETS_UNSIGNED: '`unsigned: [default-microvm-*]`, and the release has four such files.',
  REVOKED: 'The publisher recalled v1.2.3 for a security defect and names v1.2.4 in its place.',
  REVOCATIONS_STALE: 'The list could not be fetched for ten days, and seven are tolerated.',
  REVOCATIONS_UNTRUSTED:
    'The list is signed by the workflow that signs releases, and the policy names another signer for revocations.',
  REVOCATIONS_MALFORMED: 'The list is cut off in the middle.',
  REVOCATIONS_MISSING: 'The publisher has not made a list yet, and its address answers with 404.',
  VERSION_UNKNOWN: 'The list recalls v1.2.3, and nothing says which version `tool.tar.gz` is.',
  OPENPGP_INVALID: '`tool.tar.gz.asc` was made for the archive of an earlier release.',
  OPENPGP_UNKNOWN_KEY: 'The publisher changed keys, and the new one is not among `openpgp-keys`.',
  IMAGE_NOT_FOUND: '`images: ghcr.io/acme/widget:1.2`, and the repository is called `widgets`.',
  IMAGE_MALFORMED: 'The answer of the registry has both `layers` and `manifests`.',
  IMAGE_DIGEST_MISMATCH:
    '`images: ghcr.io/acme/widgets@sha256:1f…`, and the bytes that a mirror answers with have another digest.',
  IMAGE_TAG_MOVES: '`images: ghcr.io/acme/widgets:latest`.',
  ANNOTATION_MISMATCH: '`annotations: env=prod`, and the image was signed with `cosign sign -a env=staging`.',
  IMAGE_UNSIGNED: 'The image was pushed, and the job that signs it had not run yet.',
  SBOM_MISSING: '`require: sbom`, and the image has provenance only.',
  DEPLOYED_MALFORMED: '`deployed: pods.txt`, and the file is what `kubectl get pods` prints without `-o json`.',
  DEPLOYED_UNRESOLVED: 'A pod waits for its image: its status has no `imageID`.',
  FILE_UNREADABLE: '`release.pub` belongs to root with mode 0600, and the gate runs as another user.',
  SHARD_MALFORMED: 'The report of share 3 says `passed: 12500`, and 12,499 of its artifacts have a check that passed.',
  SHARD_MISSING: 'The job of share 5 was cancelled, and its report was never uploaded.',
  SHARD_MISMATCH: 'Only the failed jobs were run again: share 2 is of attempt 2, the others of attempt 1.',
  METRICS_LOST: 'The folder of `metrics` belongs to another user.',
  NETWORK: 'A firewall between the runner and the registry drops the connection.',
  RATE_LIMITED: 'Many jobs asked the API without a token in the same hour.',
  PERMISSION: 'The job lacks `attestations: read`.',
  ARTIFACT_CHANGED: 'A build that ran in the background wrote `tool.tar.gz` again after it was checked.',
  HANDOVER_FAILED: '`verified-dir: dist`, and `dist` holds the artifacts themselves.',
  RECORD_FAILED: '`deployment=widgets`, and two files passed: one record would take the place of the other.',
  INSTALL_REFUSED: 'The archive holds a symbolic link to `/etc/passwd`.',
  TRUST_ROOT_UNAVAILABLE: 'The TUF repository answers with metadata older than the copy that is built in.',
  TRUST_ROOT_MALFORMED: '`trusted-root: root.json` names the metadata of a TUF repository, not a `trusted_root.json`.',
};

const check = process.argv.includes('--check');
await import('./coverage.mjs');
const { REASONS, isCouldNotLook } = await import('../lib/core/errors.js');
const { INPUTS } = await import('../lib/policy/inputs/inputs.js');
const { policyJsonSchema } = await import('../lib/policy/document/document.js');
const { reportJsonSchema } = await import('../lib/report/report-schema.js');
const { OUTPUTS } = await import('../lib/policy/outputs.js');

publish('docs/errors.md', errorsPage());
publish('docs/inputs.md', inputsPage());
publish('action.yml', action());
publish('docs/policy.md', policyPage());
publish('report.schema.json', `${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
publish('docs/architecture.md', between(read('docs/architecture.md'), 'rooms', tableOfRooms()));
publish('docs/floors.svg', drawFloors());
publish('policy.schema.json', `${JSON.stringify(policyJsonSchema(), null, 2)}\n`);

function errorsPage() {
  const codes = Object.keys(REASONS);
  const without = codes.filter((code) => !(code in EXAMPLES));
  const unknown = Object.keys(EXAMPLES).filter((code) => !(code in REASONS));
  if (without.length + unknown.length > 0)
    throw new Error(`scripts/docs.mjs: no example for ${without}; example without code: ${unknown}`);
  const head = `# Reason codes

Every failure names one of these codes, in the log, the summary and the JSON report. The codes are stable: scripts can compare them.

*Possible tampering* marks the codes that an attack can cause. Treat such an artifact as hostile until you know the cause.

*Could not check* marks the codes that say that the gate could not look: nothing was proven and nothing was disproven. If an artifact
has no other failure, the result is \`error\` and the command exits with 3.

<!-- Written by scripts/docs.mjs from src/core/errors.ts. -->
`;
  const contents = codes.map((code) => `- [\`${code}\`](#${code.toLowerCase()}): ${REASONS[code].title}\n`).join('');
  return `${head}\n${contents}${codes.map(section).join('')}`;
}

function section(code) {
  const { title, cause, fix, tampering, wordings = [] } = REASONS[code];
  const begins = wordings.map((words) => `; of a manifest the message begins with \`${words}\``).join('');
  const marks = [tampering && '*Possible tampering.*', isCouldNotLook(code) && '*Could not check.*']
    .filter(Boolean)
    .join(' ');
  return `
## ${code}

${title}.${marks && ` ${marks}`}

- **Wording**: \`${code}: ${title}\`${begins}
- **Cause**: ${cause}
- **Fix**: ${fix}
- **Example**: ${EXAMPLES[code]}
`;
}

/** Inputs by section, each section with a heading that can be linked, and outputs. */
function inputsPage() {
  const current = read('docs/inputs.md');
  const sections = [...new Set(INPUTS.map(({ section }) => section))];
  const rowsOf = (title) => INPUTS.filter(({ section }) => section === title);
  const inputs = sections.map((title) => `\n### ${title}\n\n${table('input', rowsOf(title))}`).join('');
  return between(between(current, 'inputs', `${inputs}\n`), 'outputs', table('output', OUTPUTS));
}

/** The inputs and outputs of the action. Single quotes keep every character as it is. */
function action() {
  const current = fs.readFileSync(new URL('../action.yml', import.meta.url), 'utf8');
  // As Prettier quotes: double where that needs no escape and single would.
  const quoted = (text) =>
    text.includes("'") && !/["\\]/.test(text) ? `"${text}"` : `'${text.replaceAll("'", "''")}'`;
  const sections = [...new Set(INPUTS.map(({ section }) => section))];
  const row = ({ name, description }) => `  ${name}:\n    description: ${quoted(description)}\n`;
  const inputs = sections.flatMap((title) => [
    `  # ${title}\n`,
    ...INPUTS.filter(({ section }) => section === title).map((one) => `${row(one)}    default: (unset)\n`),
  ]);
  const head = current.slice(0, current.indexOf('\ninputs:\n') + 1);
  return `${head}inputs:\n${inputs.join('')}\noutputs:\n${OUTPUTS.map(row).join('')}`;
}

/** Every key of a policy file, by its path, from the schema that files are read by. */
function policyPage() {
  const current = fs.readFileSync(new URL('../docs/policy.md', import.meta.url), 'utf8');
  const { properties, required } = policyJsonSchema();
  const rows = [];
  const visit = (path, schema, needed) => {
    rows.push({
      name: path,
      description: `${needed ? '*Required.* ' : ''}${schema.description ?? ''}${valuesOf(schema)}`,
    });
    descend(path, schema);
  };
  const descend = (path, schema) => {
    for (const one of schema.anyOf ?? []) if (one.type === 'object' || one.type === 'array') descend(path, one);
    if (schema.items) descend(`${path}[]`, schema.items);
    if (schema.additionalProperties?.type === 'object') descend(`${path}.NAME`, schema.additionalProperties);
    for (const [key, inner] of Object.entries(schema.properties ?? {}))
      visit(`${path}.${key}`, inner, schema.required?.includes(key));
  };
  for (const [key, schema] of Object.entries(properties)) visit(key, schema, required.includes(key));
  const whole = between(current, 'beside', besidePolicy());
  return between(whole, 'keys', `\n## Keys\n\n${table('key', rows)}\n`);
}

/** The inputs that may stand beside `policy`: those that set no part of the policy, as src/policy/from-file.ts decides it. */
function besidePolicy() {
  const beside = INPUTS.filter(({ name, sets }) => sets === undefined && !['policy', 'merge'].includes(name));
  const sections = [...new Set(beside.map(({ section }) => section))];
  const row = (title) => {
    const names = beside.filter(({ section }) => section === title).map(({ name }) => `\`${name}\``);
    return `| ${title} | ${names.join(', ')} |\n`;
  };
  return `\n| section | inputs |\n| --- | --- |\n${sections.map(row).join('')}\n`;
}

function valuesOf({ enum: values }) {
  return values ? ` One of ${values.map((value) => `\`${value}\``).join(', ')}.` : '';
}

function table(heading, rows) {
  const lines = rows.map(({ name, description }) => `| \`${name}\` | ${description.replaceAll('|', '\\|')} |\n`);
  return `| ${heading} | meaning |\n| --- | --- |\n${lines.join('')}`;
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
function between(text, name, content) {
  const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`the page lacks the markers of ${name}`);
  return `${text.slice(0, start + open.length)}${content}${text.slice(end)}`;
}

function read(name) {
  return fs.readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
}

/** Writes a file of the project, or with --check compares it. */
function publish(name, text) {
  const file = new URL(`../${name}`, import.meta.url);
  const current = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  if (current === text) return;
  if (!check) return fs.writeFileSync(file, text);
  console.error(`${name} is out of date; run \`npm run docs\` and commit the result`);
  process.exitCode = 1;
}
