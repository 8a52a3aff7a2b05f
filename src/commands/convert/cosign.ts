/** `cosign verify-blob`, `verify`, `verify-attestation`, `verify-blob-attestation`. Source: cosign's doc/cosign_verify*.md. */
import { COSIGN_TYPES } from '../../policy/compile/predicate-types.js';
import { wholePattern } from './anchored.js';
import { download, isAddress, placeOf, slashedPath } from './addresses.js';
import { setArtifacts } from './artifacts.js';
import { Draft } from './draft.js';
import { flags, readFlags, type FlagTable, type ReadFlags } from './flags.js';
import { NotUnderstood, type Line } from './shell.js';

/** What stands behind the name of a flag or variable that names authorities. */
export const PRIVATE_ROOT =
  'names authorities of its own. The gate takes them as one file: `cosign trusted-root create … --out trusted_root.json`, then `trusted-root: trusted_root.json`.';

const TABLE: FlagTable = {
  flags: flags({
    read: 'bundle signature certificate certificate-identity certificate-identity-regexp certificate-oidc-issuer certificate-oidc-issuer-regexp certificate-github-workflow-name certificate-github-workflow-ref certificate-github-workflow-repository certificate-github-workflow-sha certificate-github-workflow-trigger key rekor-url trusted-root annotations type timeout',
    switches:
      'offline use-signed-timestamps insecure-ignore-tlog insecure-ignore-sct private-infrastructure check-claims local-image',
    ignored:
      'output output-file max-workers signature-digest-algorithm registry-username registry-password registry-token registry-client-cert registry-client-key registry-cacert registry-server-name attachment-tag-prefix',
    ignoredSwitches: 'new-bundle-format k8s-keychain verbose experimental-oci11 allow-insecure-bundle',
    allows: {
      'allow-insecure-registry': 'is not carried over: the gate speaks to registries over https alone.',
      'allow-http-registry': 'is not carried over: the gate speaks to registries over https alone.',
      'insecure-skip-verify': 'is not carried over: the gate always verifies.',
    },
    requirements: {
      'certificate-chain': PRIVATE_ROOT,
      'ca-roots': PRIVATE_ROOT,
      'ca-intermediates': PRIVATE_ROOT,
      'timestamp-certificate-chain': PRIVATE_ROOT,
      sct: 'names a file with the certificate timestamp; the gate takes it from the certificate alone.',
      'rfc3161-timestamp': 'names a file with the timestamp; the gate takes it from the bundle. Sign with `--bundle`.',
      policy: 'names a policy in CUE or Rego, which the gate does not run.',
      attachment: 'is about something attached to the image; check it by its own digest.',
      payload: 'is about a payload in a file; the gate reads it from the registry.',
      sk: 'uses a key on a token; export its public key and give it with `--key`.',
      slot: 'uses a key on a token; export its public key and give it with `--key`.',
    },
    valued:
      'certificate-chain ca-roots ca-intermediates timestamp-certificate-chain sct rfc3161-timestamp policy attachment payload slot',
  }),
  aliases: {
    cert: 'certificate',
    a: 'annotations',
    o: 'output',
    d: 'verbose',
    t: 'timeout',
    'certificate-email': 'certificate-identity',
    'predicate-type': 'type',
  },
};

const COMMANDS = ['verify-blob', 'verify', 'verify-attestation', 'verify-blob-attestation'] as const;

/** Flags that require something of the certificate. */
const OF_CERTIFICATES = /^certificate-(?:identity|oidc-issuer|github-workflow)/;

/** @throws NotUnderstood */
export function fromCosign(line: Line): Draft {
  const command = COMMANDS.find((one) => one === line.words[1]);
  if (command === undefined)
    throw new NotUnderstood(`\`cosign ${line.words[1] ?? ''}\` is not converted; ${COMMANDS.join(', ')} are`);
  const draft = new Draft(`cosign ${command}`, line);
  const read = readFlags(draft.command, line.words.slice(2), TABLE);
  if (read.files.length === 0) throw new NotUnderstood(`\`${draft.command}\` names nothing to verify`);
  const isBlob = command.includes('blob');
  if (isBlob) setArtifacts(draft, read.files);
  else draft.set('images', ...read.files);
  readSigner(read, draft);
  if (isBlob) readPlaces(read, draft);
  else readImage(read, draft);
  if (command.endsWith('attestation')) readType(read, draft);
  readLog(read, draft);
  readRest(read, draft, isBlob);
  draft.judge(read, TABLE);
  return draft;
}

function readSigner(read: ReadFlags, draft: Draft): void {
  const key = read.value('key');
  if (key !== undefined) {
    readKey(key, draft);
    const beside = read.given.filter((name) => OF_CERTIFICATES.test(name)).map((name) => `\`--${name}\``);
    if (beside.length > 0)
      draft.note(
        'lost',
        `\`--key\` is given beside ${beside.join(', ')}: a signature by a key has no certificate that these could be compared with. cosign refuses an identity there, and ignores the rest. Remove one or the other.`,
      );
    return;
  }
  const identity = read.value('certificate-identity');
  const pattern = read.value('certificate-identity-regexp');
  const issuer = read.value('certificate-oidc-issuer');
  const issuerPattern = read.value('certificate-oidc-issuer-regexp');
  if (identity !== undefined && pattern !== undefined)
    draft.note('lost', 'An identity and a pattern are both given; the gate takes one of them. Remove the pattern.');
  if (identity === undefined && pattern === undefined)
    draft.note('lost', 'The command line does not say who must have signed. Add `--certificate-identity`.');
  if (issuer !== undefined && issuerPattern !== undefined)
    draft.note('lost', 'An issuer and a pattern are both given; the gate takes one of them. Remove the pattern.');
  if (issuer === undefined && issuerPattern === undefined)
    draft.note('lost', 'The command line does not say which issuer counts. Add `--certificate-oidc-issuer`.');
  draft.setGiven('certificate-identity', identity);
  setPattern('certificate-identity-regexp', pattern, draft);
  draft.setGiven('certificate-oidc-issuer', issuer);
  setPattern('certificate-oidc-issuer-regexp', issuerPattern, draft);
  draft.setGiven('repo', read.value('certificate-github-workflow-repository'));
  draft.setGiven('source-ref', read.value('certificate-github-workflow-ref'));
  draft.setGiven('source-digest', read.value('certificate-github-workflow-sha'));
  for (const name of ['name', 'trigger']) {
    const claim = read.value(`certificate-github-workflow-${name}`);
    if (claim !== undefined) draft.claims.set(`github-workflow-${name}`, claim);
  }
}

/** Sets a pattern that matched anywhere as one that matches the whole. */
export function setPattern(
  name: 'certificate-identity-regexp' | 'certificate-oidc-issuer-regexp',
  given: string | undefined,
  draft: Draft,
): void {
  if (given === undefined) return;
  const { pattern, tighter } = wholePattern(given, name === 'certificate-identity-regexp' ? 'identity' : 'issuer');
  draft.set(name, pattern);
  if (!tighter) return;
  const change = pattern === given ? `\`${given}\` stays as it is` : `\`${given}\` becomes \`${pattern}\``;
  draft.note(
    'tighter',
    `cosign matches the pattern of \`${name}\` against any part of the text. The gate requires that it matches the whole text: ${change}.`,
  );
}

/** A key at an address has no digest here, so that it is fetched first, as cosign does each time. */
export function readKey(key: string, draft: Draft): void {
  if (!/^https?:\/\//i.test(key)) {
    draft.set('key', slashedPath(key, draft));
    return;
  }
  const file = download(key, draft);
  draft.set('key', file);
  draft.note(
    'info',
    `The key is downloaded each time, so that whoever controls that address chooses it. Commit the file, or write \`key: ${key}#sha256=HEX\` with its digest.`,
  );
}

function readPlaces(read: ReadFlags, draft: Draft): void {
  for (const name of ['bundle', 'signature', 'certificate'] as const) {
    const given = read.value(name);
    if (given === undefined) continue;
    if (name !== 'bundle' && !isAddress(given) && /^[A-Za-z0-9+/]{60,}={0,2}$/.test(given))
      draft.note('lost', `\`--${name}\` is given as text; write it into a file.`);
    else draft.set(name, placeOf(given, draft));
  }
  // With a key no certificate counts.
  if (draft.inputs.has('key')) draft.inputs.delete('certificate');
}

function readImage(read: ReadFlags, draft: Draft): void {
  for (const name of ['bundle', 'signature', 'certificate']) {
    if (read.value(name) !== undefined)
      draft.note('lost', `\`--${name}\` is a file; the gate reads the evidence of images from their registry.`);
  }
  if (read.isOn('local-image')) draft.note('lost', '`--local-image` is a folder; the gate reads images in a registry.');
  draft.set('annotations', ...read.values('annotations'));
  draft.setGiven('signature-repository', draft.line.env.get('COSIGN_REPOSITORY'));
  const moving = (draft.inputs.get('images') ?? []).filter((image) => !image.includes('@'));
  if (moving.length > 0)
    draft.note('info', `A tag can move: pull \`verified-images\` of the gate, not ${moving.join(', ')}.`);
}

function readType(read: ReadFlags, draft: Draft): void {
  const given = read.value('type') ?? 'custom';
  const type = Object.hasOwn(COSIGN_TYPES, given) ? COSIGN_TYPES[given] : given;
  draft.setGiven('predicate-type', type);
}

function readLog(read: ReadFlags, draft: Draft): void {
  const byKey = draft.inputs.has('key');
  for (const name of ['insecure-ignore-tlog', 'private-infrastructure'].filter((one) => read.isOn(one))) {
    if (byKey) {
      draft.set('transparency-log', 'none');
      draft.note(
        'info',
        `\`--${name}\` is \`transparency-log: none\`: nothing proves when the key signed. Remove it if the signature is in a log.`,
      );
    } else
      draft.note(
        'refused',
        `\`--${name}\` is not carried over: without the log, it is unknown whether the certificate was valid when it signed.`,
      );
  }
  if (read.isOn('insecure-ignore-sct'))
    draft.note(
      'refused',
      '`--insecure-ignore-sct` is not carried over: the certificate must be in a certificate transparency log wherever the trusted root names one.',
    );
}

function readRest(read: ReadFlags, draft: Draft, isBlob: boolean): void {
  if (read.value('check-claims') === 'false')
    draft.note(
      'refused',
      `\`--check-claims=false\` is not carried over: the signature must name this ${isBlob ? 'file' : 'image'}, by its digest.`,
    );
  const log = read.value('rekor-url');
  if (log !== undefined && log !== 'https://rekor.sigstore.dev') draft.set('rekor-url', log.replace(/\/+$/, ''));
  const root = read.value('trusted-root');
  if (root !== undefined) draft.set('trusted-root', slashedPath(root, draft));
  draft.turnOn('require-timestamp', read.isOn('use-signed-timestamps'));
  const timeout = read.value('timeout');
  if (timeout !== undefined && /^[1-9][0-9]*[smh]$/.test(timeout)) draft.set('timeout', timeout);
  if (!read.isOn('offline')) return;
  if (isBlob && !draft.inputs.has('release') && draft.downloads.length === 0) draft.turnOn('offline');
  else
    draft.note(
      'refused',
      '`--offline` is not carried over: what is verified here is fetched from the network. A log entry that the evidence lacks is looked up.',
    );
}
