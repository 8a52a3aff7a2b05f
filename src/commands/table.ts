/** The commands of this folder: what each is called, takes and does. Help and completion are made from it. */
import { KEY_FORM_NAMES } from '../core/key-forms.js';
import { REPORT_FILES } from '../core/report-files.js';
import type { FlagSpec } from './command-line.js';

export interface CommandSpec {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly usage: readonly string[];
  /** What it does, for its own help. */
  readonly text: string;
  readonly flags: readonly FlagSpec[];
  /** The only words that it takes, for completion. */
  readonly words?: readonly string[];
  /** Whether it takes paths, for completion. */
  readonly files?: true;
  /** Whether what follows the first word belongs to another tool. */
  readonly stops?: true;
  /** Whether `-` is standard input in the place of a file. */
  readonly stdin?: true;
  /** Whether it may ask the network. */
  readonly network?: true;
  readonly examples: readonly string[];
  readonly exitCodes: string;
}

const HELP: FlagSpec = { name: 'help', text: 'This text.' };
const FORMAT: FlagSpec = {
  name: 'format',
  placeholder: 'FORMAT',
  values: ['text', 'json'],
  text: 'What is printed: `text` (default) or `json`.',
};
const AS: FlagSpec = {
  name: 'as',
  placeholder: 'FORM',
  values: ['step', 'policy'],
  text: 'What is printed: `step`, a step of a workflow (default), or `policy`, a policy file.',
};

/** How `inspect` and `init` look. */
const INSPECT: readonly FlagSpec[] = [
  { name: 'trusted-root', placeholder: 'ROOT', text: 'The trusted root, as `verify` takes it.' },
  { name: 'offline', text: 'Use no network.' },
  { name: 'key', placeholder: 'KEY', text: 'The public key of the signature, as `verify` takes it.' },
  { name: 'key-id', placeholder: 'ID', text: 'With `--key`: the key id that the evidence must name.' },
  {
    name: 'transparency-log',
    placeholder: 'WHETHER',
    values: ['auto', 'required', 'none'],
    text: 'With `--key`: whether the signature must be in a transparency log.',
  },
  { name: 'openpgp-keys', placeholder: 'FILE', text: 'OpenPGP public keys.' },
  {
    name: 'repo',
    placeholder: 'OWNER/REPO',
    text: 'The repository that it must be built from. Where no evidence is there, GitHub is asked for attestations of it.',
  },
  { name: 'bundle', placeholder: 'FILE', text: 'The Sigstore bundle, where it has another name than the artifact.' },
  { name: 'signature', placeholder: 'FILE', text: 'The signature, where it has another name than the artifact.' },
  { name: 'certificate', placeholder: 'FILE', text: 'The certificate of the signature, as `verify` takes it.' },
  {
    name: 'package',
    placeholder: 'PACKAGE',
    text: 'The package that the file is of: `npm:NAME@VERSION`, `pypi:NAME@VERSION`.',
  },
  { name: 'package-index', placeholder: 'URL', text: 'With `--package`: the index that is asked for attestations.' },
  { name: 'rekor-url', placeholder: 'URL', text: 'The transparency log, as `verify` takes it.' },
  { name: 'tuf-mirror', placeholder: 'URL', text: 'Another TUF repository, as `verify` takes it.' },
  { name: 'tuf-root', placeholder: 'FILE', text: 'The `root.json` of that TUF repository.' },
  { name: 'artifacts', placeholder: 'PATTERN', text: 'Of a release: which assets. Default: all.' },
];

/** Who must have signed the images that `pin` writes, as `verify` takes it. */
const SIGNER: readonly FlagSpec[] = [
  { name: 'policy', placeholder: 'FILE', text: 'A policy file whose run verifies the images, in place of a signer.' },
  { name: 'var', placeholder: 'NAME=VALUE', text: 'A variable of the policy; once for each.' },
  { name: 'certificate-identity', placeholder: 'IDENTITY', text: 'Who signed, exactly.' },
  {
    name: 'certificate-identity-regexp',
    placeholder: 'PATTERN',
    text: 'Who signed, as a pattern of the whole identity.',
  },
  { name: 'certificate-oidc-issuer', placeholder: 'ISSUER', text: 'Who issued the identity.' },
  { name: 'key', placeholder: 'KEY', text: 'The public key of the signatures.' },
  {
    name: 'transparency-log',
    placeholder: 'WHETHER',
    values: ['auto', 'required', 'none'],
    text: 'Whether the signature must be in a transparency log.',
  },
  { name: 'repo', placeholder: 'OWNER/REPO', text: 'The repository on GitHub that the images were built in.' },
  { name: 'signer-workflow', placeholder: 'PATH', text: 'The workflow that signed.' },
  { name: 'source-ref', placeholder: 'REF', text: 'The branch or tag that the images were built from.' },
  { name: 'tag-matches-ref', text: 'The tag of an image must be the Git tag that its signature names.' },
  {
    name: 'require',
    placeholder: 'CHECK',
    text: 'A check that each image must pass, such as `attestation` or `sbom`.',
  },
  { name: 'predicate-type', placeholder: 'TYPE', text: 'The type of the attestation that each image must have.' },
  { name: 'trusted-root', placeholder: 'ROOT', text: 'The trusted root, as `verify` takes it.' },
  { name: 'registry-auth-host', placeholder: 'REGISTRY=HOST', text: 'A token service that the login may be sent to.' },
];

export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'convert',
    summary: 'Turn a command line of cosign, gh, slsa-verifier and others into a workflow step.',
    usage: [
      'signature-gate convert [--as step|policy] [--format text|json] -- COMMAND...',
      "signature-gate convert 'COMMAND'",
      'signature-gate convert - < SCRIPT',
    ],
    text: 'Prints a workflow step that requires the same as a command line of cosign (`verify-blob`, `verify`, `verify-attestation`, `verify-blob-attestation`), `gh attestation verify`, `gh release verify`, `gh release verify-asset`, slsa-verifier, `sha256sum -c`, `gpg --verify`, `minisign -V` or `openssl dgst -verify`. Standard error says where the gate requires more. Nothing is run or downloaded. A command that requires something without an equivalent is not printed.',
    flags: [AS, FORMAT, HELP],
    stops: true,
    examples: [
      'signature-gate convert -- cosign verify-blob --bundle tool.sigstore.json \\',
      "    --certificate-identity-regexp '^https://github.com/acme/widgets' \\",
      '    --certificate-oidc-issuer https://token.actions.githubusercontent.com tool',
      "signature-gate convert --as policy 'gh attestation verify tool.tgz --repo acme/widgets'",
      'signature-gate convert - < verify.sh',
    ],
    exitCodes: '0 converted, 1 a part has no equivalent (it is named), 2 the command line is not understood',
  },
  {
    name: 'inspect',
    summary: 'Say who signed a file, an image or a release, and whether that is verified.',
    usage: [
      'signature-gate inspect FILE|- [--trusted-root ROOT] [--offline] [--key KEY] [--openpgp-keys FILE]',
      'signature-gate inspect oci://IMAGE | OWNER/REPO@TAG [--artifacts PATTERN]',
    ],
    text: `Looks at an artifact with its evidence, at evidence alone (a Sigstore bundle, a DSSE envelope, a signature of ${['OpenPGP', ...KEY_FORM_NAMES].join(', ')}), at a checksum list, a certificate, a trusted root, an image or a release. Says who signed it, when, and in which log, and whether that was verified. Ends with a step and a policy file that accept exactly this. If nothing was verified, nothing is suggested.`,
    flags: [...INSPECT, FORMAT, HELP],
    files: true,
    examples: [
      'signature-gate inspect tool.tar.gz',
      'signature-gate inspect tool.tar.gz.sigstore.json --format json',
      'signature-gate inspect SHA256SUMS --openpgp-keys release-keys.asc',
      'signature-gate inspect oci://ghcr.io/acme/runner:1.2.3',
      'signature-gate inspect - < tool.sigstore.json',
    ],
    stdin: true,
    exitCodes: '0 verified, 1 not verified or not found, 2 the command line is not valid, 3 it could not check',
    network: true,
  },
  {
    name: 'init',
    summary: 'Write a workflow step or a policy file that accepts exactly the signers of your files.',
    usage: [
      'signature-gate init [--as step|policy] [OPTIONS] FILE...',
      'signature-gate init [--as step|policy] --release OWNER/REPO@TAG | --image IMAGE',
    ],
    text: 'Inspects files, a release or an image, and prints a step or a policy file that accepts exactly the signers that were verified. Files by the same signer share a step. If something is not verified, nothing is printed.',
    flags: [
      AS,
      { name: 'release', placeholder: 'OWNER/REPO@TAG', text: 'A release on GitHub in place of files.' },
      { name: 'image', placeholder: 'IMAGE', text: 'An image in a registry in place of files.' },
      ...INSPECT,
      HELP,
    ],
    files: true,
    network: true,
    examples: [
      'signature-gate init dist/*.tar.gz',
      'signature-gate init --repo acme/widgets widgets_1.2.3_linux_amd64.tar.gz',
      'signature-gate init --as policy --release acme/widgets@v1.2.3 > policy.yml',
      'signature-gate init --image ghcr.io/acme/runner:1.2.3',
      'signature-gate init --as policy SHA256SUMS > .github/release-policy.yml',
    ],
    exitCodes: '0 printed, 1 something is not verified, 2 the command line is not valid, 3 it could not check',
  },
  {
    name: 'pin',
    summary: 'Write the digests that were verified into manifests, compose files and Dockerfiles.',
    usage: [
      'signature-gate pin [--dry-run] [--leave IMAGE]... SIGNER FILE...',
      'signature-gate pin [--dry-run] [--leave IMAGE]... --policy FILE [--var NAME=VALUE]... FILE...',
    ],
    text: 'Reads the images of Kubernetes manifests, compose files and Dockerfiles, verifies each as `verify` does, and writes `image:tag@sha256:...` in place of `image:tag`. Nothing else in the files changes. If an image is not verified, or cannot be read, nothing is written at all. With `--policy` the images that the policy names are verified by its rules.',
    flags: [
      { name: 'leave', placeholder: 'IMAGE', text: 'An image or repository that stays as it is; once for each.' },
      { name: 'dry-run', text: 'Verify and print, but write nothing.' },
      ...SIGNER,
      HELP,
    ],
    files: true,
    network: true,
    examples: [
      'signature-gate pin --policy .github/release-policy.yml --var version=1.2.3 deploy/*.yaml',
      'signature-gate pin --repo acme/widgets --leave docker.io/library/postgres compose.yml',
      'signature-gate pin --dry-run --key cosign.pub Dockerfile',
    ],
    exitCodes:
      '0 every image is pinned, 1 something is not verified or cannot be pinned, 2 the command line or the policy is not valid, 3 it could not check',
  },
  {
    name: 'doctor',
    summary: 'Say what this machine can do: clock, trusted roots, network, gh, tokens.',
    usage: ['signature-gate doctor [--offline] [--format text|json]'],
    text: 'Looks at what a run needs: the version of Node.js, the clock, the built-in trusted roots and their age, proxies, TLS settings, gh, and which tokens are set. Tokens are named and never shown. With `--offline` it does not use the network.',
    flags: [{ name: 'offline', text: 'Use no network.' }, FORMAT, HELP],
    network: true,
    examples: ['signature-gate doctor', 'signature-gate doctor --offline --format json'],
    exitCodes: '0 nothing stops a run, 1 something would stop a run, 2 the command line is not valid',
  },
  {
    name: 'explain',
    summary: 'Say what a reason code means, what causes it and what to do.',
    usage: ['signature-gate explain [--format text|json] [CODE]'],
    text: 'Explains a reason code, as docs/errors.md does, without a network. Without a code, lists all of them.',
    flags: [FORMAT, HELP],
    examples: ['signature-gate explain IDENTITY_MISMATCH', 'signature-gate explain'],
    exitCodes: '0 explained, 2 there is no such code',
  },
  {
    name: 'completion',
    summary: 'Print a completion script for a shell.',
    usage: ['signature-gate completion bash|zsh|fish'],
    text: 'Prints a script that lets the shell complete commands, options and values. Load it in the start-up file of the shell.',
    flags: [HELP],
    words: ['bash', 'zsh', 'fish'],
    examples: [
      'source <(signature-gate completion bash)',
      'source <(signature-gate completion zsh)',
      'signature-gate completion fish | source',
    ],
    exitCodes: '0 printed, 2 there is no script for this shell',
  },
  {
    name: 'policy export',
    summary: 'Write the image rules of a policy file as admission policies of a cluster.',
    usage: [
      'signature-gate policy export --to kyverno|policy-controller|ratify FILE [--kind KIND] [--var NAME=VALUE]...',
    ],
    text: 'Prints objects for Kyverno (ImageValidatingPolicy or ClusterPolicy), policy-controller of Sigstore (ClusterImagePolicy) or Ratify 1 (Verifier and Policy) that require of images what the policy file requires. A rule that the controller cannot express whole is left out, and standard error says why: nothing weaker is written. Nothing is fetched.',
    flags: [
      {
        name: 'to',
        placeholder: 'CONTROLLER',
        values: ['kyverno', 'policy-controller', 'ratify'],
        text: 'Whose policies are printed: `kyverno`, `policy-controller` or `ratify`.',
      },
      {
        name: 'kind',
        placeholder: 'KIND',
        values: ['ImageValidatingPolicy', 'ClusterPolicy'],
        text: 'For `kyverno`: `ImageValidatingPolicy` (default, reads Sigstore bundles), or `ClusterPolicy` (reads what cosign 2 stores).',
      },
      { name: 'var', placeholder: 'NAME=VALUE', text: 'A variable of the policy; once for each.' },
      HELP,
    ],
    files: true,
    examples: [
      'signature-gate policy export --to kyverno .github/release-policy.yml --var version=v1.2.3',
      'signature-gate policy export --to policy-controller .github/release-policy.yml | kubectl apply -f -',
    ],
    exitCodes:
      '0 every rule for images is printed, 1 something cannot be expressed (it is named), 2 the command line or the policy is not valid, 3 the policy cannot be read',
  },
  {
    name: 'merge',
    summary: 'Make one verdict of the JSON reports of all shares of a run.',
    usage: ['signature-gate merge [OPTIONS] REPORT...'],
    text: 'Reads the reports that runs with `--shard i/n` wrote, and requires all of them: of one policy, one run and attempt, with all names. Then judges what concerns artifacts of several shares, and answers as `verify` does. Nothing is checked again and nothing is handed over. The reports are not signed: whoever can write them decides the verdict.',
    flags: [
      ...REPORT_FILES.flatMap(({ name, description: text }): readonly FlagSpec[] =>
        name === 'vsa' ? [] : [{ name, placeholder: 'PATH', text }],
      ),
      {
        name: 'policy-digest',
        placeholder: 'DIGEST',
        text: 'The digest of the policy that the shares must have used, `sha256:HEX`.',
      },
      { name: 'mode', placeholder: 'MODE', values: ['enforce', 'report'], text: '`report`: exit with 0 in any case.' },
      { name: 'no-color', text: 'No colours; NO_COLOR does the same.' },
      HELP,
    ],
    files: true,
    examples: ['signature-gate merge --report merged.json reports/share-*.json'],
    exitCodes:
      '0 all shares passed, 1 something was refused or a share is missing, 2 the command line is not valid, 3 it could not check',
  },
  {
    name: 'version',
    summary: 'Print the version.',
    usage: ['signature-gate version [--format text|json]'],
    text: 'Prints the version of this program; with `--format json` also those of Node.js and the platform.',
    flags: [FORMAT, HELP],
    examples: ['signature-gate version'],
    exitCodes: '0 printed',
  },
];

export function commandNamed(name: string): CommandSpec | undefined {
  return COMMANDS.find((command) => command.name === name);
}
