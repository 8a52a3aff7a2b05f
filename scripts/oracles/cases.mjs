// The cases, class by class: the files, what the gate is asked and what the oracle is asked about the same evidence.
import {
  answers,
  attestations,
  bare,
  bundleJson,
  CONTENT,
  cosignBundle,
  detached,
  ENTRY_KINDS,
  messages,
  SPELLINGS,
  summaries,
  imageSummaries,
} from './forgeries.mjs';

const PROVENANCE = 'https://slsa.dev/provenance/v1';

/**
 * @returns cases: `files` beside the artifact `tool`; `held`, what the log has; `answer`, what it says in place of the truth;
 *   `gate` and `theirs`, arguments; `by` whom they are judged;
 *   `wider`, why the gate accepts what the oracle does not
 */
export function allCases(context) {
  return [
    ...detachedByCertificate(context),
    ...detachedByKey(context),
    ...withoutLog(context),
    ...entryBeside(context),
    ...bareEnvelopes(context),
    ...bundles(context),
    ...verificationSummaries(context),
  ];
}

const gateSigner = ({ identity, issuer }) => ['--certificate-identity', identity, '--certificate-oidc-issuer', issuer];

function detachedByCertificate(context) {
  const ofFiles = ({ sig, pem }) => ({ 'tool.sig': sig, 'tool.pem': pem });
  const row = (one, spelling = 'base64 and PEM', rest = {}) => {
    const evidence = one.make();
    return {
      class: 'signature and certificate, entry looked up',
      name: one.name + (spelling === 'base64 and PEM' ? '' : `, ${spelling}`),
      honest: one.honest === true,
      wider: one.wider,
      by: 'cosign',
      files: ofFiles(SPELLINGS[spelling](evidence)),
      held: evidence.entries,
      gate: ['--signature', 'tool.sig', '--certificate', 'tool.pem', ...gateSigner(one.requirement)],
      theirs: [
        'verify-blob',
        '--signature',
        'tool.sig',
        '--certificate',
        'tool.pem',
        ...gateSigner(one.requirement),
        'tool',
      ],
      looksUp: true,
      ...rest,
    };
  };
  const all = messages(context, 'certificate');
  const [honest] = all;
  const swapped = row({ ...honest, name: 'the certificate of another signature' });
  return [
    ...all.map((one) => row(one)),
    ...Object.keys(SPELLINGS)
      .slice(1)
      .map((spelling) => row(honest, spelling)),
    ...answers(context).map(({ name, answer }) => row({ ...honest, name, honest: false }, undefined, { answer })),
    { ...swapped, honest: false, files: { ...swapped.files, 'tool.pem': detached(honest.make()).pem } },
  ];
}

function detachedByKey(context) {
  const row = (one, rest = {}) => {
    const evidence = one.make();
    return {
      class: 'raw signature by a key, entry looked up',
      name: one.name,
      honest: one.honest === true,
      by: 'cosign',
      files: { 'tool.sig': detached(evidence).sig, 'cosign.pub': context.keys.pem },
      held: evidence.entries,
      gate: ['--signature', 'tool.sig', '--key', 'cosign.pub'],
      theirs: ['verify-blob', '--signature', 'tool.sig', '--key', 'cosign.pub', 'tool'],
      looksUp: true,
      ...rest,
    };
  };
  const all = messages(context, 'key');
  const [honest] = all;
  return [
    ...all.map((one) => row(one)),
    ...answers(context).map(({ name, answer }) => row({ ...honest, name, honest: false }, { answer })),
  ];
}

function withoutLog(context) {
  return messages(context, 'key')
    .filter(({ name }) => !/entry|promise/.test(name))
    .map((one) => ({
      class: 'raw signature by a key, without a log',
      name: one.name,
      honest: one.honest === true,
      by: 'cosign',
      files: { 'tool.sig': detached(one.make()).sig, 'cosign.pub': context.keys.pem },
      gate: ['--signature', 'tool.sig', '--key', 'cosign.pub', '--transparency-log', 'none', '--offline'],
      theirs: [
        ...['verify-blob', '--signature', 'tool.sig', '--key', 'cosign.pub'],
        ...['--insecure-ignore-tlog=true', 'tool'],
      ],
    }));
}

/** cosign's own JSON, with the entry beside the signature. */
function entryBeside(context) {
  return messages(context, 'certificate').map((one) => ({
    class: 'signature and certificate, entry beside them',
    name: one.name,
    honest: one.honest === true,
    wider: one.wider,
    by: 'cosign',
    files: { 'tool.bundle': JSON.stringify(cosignBundle(one.make())) },
    gate: ['--bundle', 'tool.bundle', '--offline', ...gateSigner(one.requirement)],
    theirs: ['verify-blob', '--bundle', 'tool.bundle', '--offline', ...gateSigner(one.requirement), 'tool'],
  }));
}

function bareEnvelopes(context) {
  const row = (one, kind, rest = {}) => {
    const evidence = one.make();
    const { text, entries } = bare(context.world, evidence, kind);
    return {
      class: 'bare DSSE envelope with certificate, entry looked up',
      name: `${one.name}, ${kind}`,
      honest: one.honest === true,
      by: 'cosign',
      files: { 'tool.intoto.jsonl': text, 'tool.pem': detached(evidence).pem },
      held: entries,
      gate: ['--bundle', 'tool.intoto.jsonl', ...gateSigner(one.requirement)],
      theirs: [
        ...['verify-blob-attestation', '--signature', 'tool.intoto.jsonl', '--certificate', 'tool.pem'],
        ...['--type', PROVENANCE, ...gateSigner(one.requirement), 'tool'],
      ],
      looksUp: true,
      ...rest,
    };
  };
  const all = attestations(context, 'certificate').filter(({ name }) => !OF_THE_ENTRY.test(name));
  const [honest] = all;
  return [
    ...ENTRY_KINDS.flatMap((kind) => all.map((one) => row(one, kind))),
    ...answers(context).map(({ name, answer }) => row({ ...honest, name, honest: false }, ENTRY_KINDS[0], { answer })),
  ];
}

/** The entry of a bare envelope is made here, and by one log alone. */
const OF_THE_ENTRY = /entry|promise|logged|not trusted$/;

function bundles(context) {
  const row = (one, what, theirs) => ({
    class: `bundle with ${what}`,
    name: one.name,
    honest: one.honest === true,
    by: 'cosign',
    files: { 'tool.sigstore.json': bundleJson(one.make()) },
    gate: ['--bundle', 'tool.sigstore.json', '--offline', ...gateSigner(one.requirement)],
    theirs: [...theirs, '--trusted-root', 'root.json', ...gateSigner(one.requirement), 'tool'],
    trustedRoot: true,
  });
  const named = ['--bundle', 'tool.sigstore.json'];
  return [
    ...messages(context, 'certificate').map((one) => row(one, 'a message signature', ['verify-blob', ...named])),
    ...attestations(context, 'certificate').map((one) =>
      row(one, 'an attestation', ['verify-blob-attestation', '--type', PROVENANCE, ...named]),
    ),
  ];
}

/** What `verify-vsa` is asked below. */
const summaryPolicy = (subject) => `version: 1
signers: { verifier: { key: vsa.pub, key-id: release, transparency-log: none } }
rules:
  - name: tool
    ${subject}
    bundle: tool.vsa.jsonl
    require:
      - vsa:
          by: [verifier]
          verifier: https://verifier.example/v1
          resource: pkg:generic/tool
          levels: [SLSA_BUILD_LEVEL_2]
`;

const IMAGE_ID = 'gce_image_id:8970095005306000053';

function verificationSummaries(context) {
  const row = (
    one,
    { keyid = 'release', subject = 'artifacts: [tool]', digest = `sha256:${context.digest}` } = {},
  ) => ({
    class: 'verification summary by a key, in a bare envelope',
    name: one.name,
    honest: one.honest === true,
    by: 'slsa-verifier',
    files: {
      'tool.vsa.jsonl': bare(context.world, one.make(), 'dsse 0.0.1', { cert: false, keyid }).text,
      'vsa.pub': context.keys.pem,
      'policy.yml': summaryPolicy(subject),
    },
    gate: ['--policy', 'policy.yml', '--offline'],
    theirs: [
      ...['verify-vsa', '--attestation-path', 'tool.vsa.jsonl', '--subject-digest', digest],
      ...['--public-key-path', 'vsa.pub', '--public-key-id', 'release', '--verifier-id', 'https://verifier.example/v1'],
      ...['--resource-uri', 'pkg:generic/tool', '--verified-level', 'SLSA_BUILD_LEVEL_2'],
    ],
  });
  const all = summaries(context);
  const [honest] = all;
  const image = { subject: `digests: ['${IMAGE_ID}']`, digest: IMAGE_ID };
  return [
    ...all.map((one) => row(one)),
    row({ ...honest, name: 'another key id', honest: false }, { keyid: 'other' }),
    row({ ...honest, name: 'no key id', honest: false }, { keyid: '' }),
    ...imageSummaries(context).map((one) => row(one, image)),
  ];
}

export { CONTENT };
