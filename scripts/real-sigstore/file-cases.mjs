// Files that cosign signed and attested without keys, and their twins.
import fs from 'node:fs';
import path from 'node:path';
import { GITHUB, GOOGLE, personClaims, workflowClaims } from './identity-providers.mjs';
import { askCosign, askGate, sign } from './run.mjs';

const ARCHIVE = 'mvm-kernel-6.1-x86_64.tar.gz';
const CONTENT = 'a kernel\n';
const OTHER = 'mvm-kernel-6.1-aarch64.tar.gz';
const PROVENANCE = 'https://slsa.dev/provenance/v1';
const WORKFLOW = {
  claims: workflowClaims('auttaja-inc/mvm', 'release.yml', 'v1.2.3'),
  identity: 'https://github.com/auttaja-inc/mvm/.github/workflows/release.yml@refs/tags/v1.2.3',
  issuer: GITHUB,
};
const PERSON = { claims: personClaims('release@mvm.test'), identity: 'release@mvm.test', issuer: GOOGLE };
const FORMS = [
  { what: 'a file signed by a workflow', bundle: 'workflow.json', signer: WORKFLOW },
  { what: 'a file signed by a person', bundle: 'person.json', signer: PERSON },
  { what: 'an attested file', bundle: 'attested.json', signer: WORKFLOW, type: PROVENANCE },
];
/** The first three are the fixture. Keys that cosign makes without being asked are P-256. */
const ALGORITHMS = ['ecdsa-sha2-384-nistp384', 'ecdsa-sha2-512-nistp521', 'rsa-sign-pkcs1-4096-sha256'];
const ALL_FORMS = [
  ...FORMS,
  ...ALGORITHMS.map((algorithm) => ({
    what: `a file signed with ${algorithm}`,
    bundle: `${algorithm}.json`,
    signer: PERSON,
    algorithm,
  })),
];

/** Asks both tools about each form and about each of its twins; `out` keeps the evidence. */
export async function* fileCases(place, out) {
  const write = (name, content) => fs.writeFileSync(path.join(place.folder, name), content);
  const read = (name) => fs.readFileSync(path.join(place.folder, name), 'utf8');
  write(ARCHIVE, CONTENT);
  write(OTHER, 'another kernel\n');
  write('predicate.json', JSON.stringify(provenance()));
  const by = (signer, ...args) => sign(place, signer.claims, ...args);
  const attest = ['attest-blob', '--predicate=predicate.json', `--type=${PROVENANCE}`];
  // The first entry of a log has no member for its index, which is 0.
  await by(WORKFLOW, 'sign-blob', '--bundle=other-workflow.json', OTHER);
  await by(WORKFLOW, 'sign-blob', '--bundle=workflow.json', ARCHIVE);
  await by(PERSON, 'sign-blob', '--bundle=person.json', ARCHIVE);
  await by(PERSON, 'sign-blob', '--bundle=other-person.json', OTHER);
  await by(WORKFLOW, ...attest, '--bundle=attested.json', ARCHIVE);
  await by(WORKFLOW, ...attest, '--bundle=other-attested.json', OTHER);
  if (out !== undefined) keep(place.folder, out);
  for (const { algorithm, bundle, signer } of ALL_FORMS.slice(FORMS.length)) {
    await by(signer, 'sign-blob', `--signing-algorithm=${algorithm}`, `--bundle=${bundle}`, ARCHIVE);
    await by(signer, 'sign-blob', `--signing-algorithm=${algorithm}`, `--bundle=other-${bundle}`, OTHER);
  }
  for (const form of ALL_FORMS) {
    const honest = read(form.bundle);
    yield await ask(place, form, form.what, {}, true);
    for (const [twin, change] of Object.entries(twins(form))) {
      const { bundle, content, ...flags } = change(JSON.parse(honest), JSON.parse(read(`other-${form.bundle}`)));
      if (bundle !== undefined) write(form.bundle, typeof bundle === 'string' ? bundle : JSON.stringify(bundle));
      if (content !== undefined) write(ARCHIVE, content);
      yield await ask(place, form, `${form.what}, ${twin}`, flags, false);
      write(form.bundle, honest);
      write(ARCHIVE, CONTENT);
    }
  }
}

/** Each takes the honest bundle and one of the same signer for another file. */
function twins({ signer: { identity, issuer } }) {
  const material = (bundle, changed) => ({
    bundle: { ...bundle, verificationMaterial: { ...bundle.verificationMaterial, ...changed } },
  });
  return {
    'with a changed byte': () => ({ content: CONTENT.replace('kernel', 'kernfl') }),
    'with the bundle of another file': (_, other) => ({ bundle: other }),
    'by an identity that begins alike': () => ({ identity: identity.slice(0, -1) }),
    'by an identity that goes on': () => ({ identity: `${identity}4` }),
    'by another issuer': () => ({ issuer: issuer === GITHUB ? GOOGLE : GITHUB }),
    'without a log entry': (bundle) => material(bundle, { tlogEntries: [] }),
    'with the log entry of another file': (bundle, other) =>
      material(bundle, { tlogEntries: other.verificationMaterial.tlogEntries }),
    'without a timestamp': (bundle) => material(bundle, { timestampVerificationData: {} }),
    'with the timestamp of another file': (bundle, other) =>
      material(bundle, { timestampVerificationData: other.verificationMaterial.timestampVerificationData }),
    'with the certificate of another file': (bundle, other) =>
      material(bundle, { certificate: other.verificationMaterial.certificate }),
    // cosign reads the size from the checkpoint alone.
    'with another size of the tree beside the checkpoint': (bundle) => ({ ...sized(bundle, material), stricter: true }),
    'of another instance': () => ({ otherRoot: true }),
    truncated: (bundle) => ({ bundle: JSON.stringify(bundle).slice(0, -40) }),
  };
}

function sized(bundle, material) {
  const [entry] = bundle.verificationMaterial.tlogEntries;
  const { inclusionProof } = entry;
  const treeSize = String(Number(inclusionProof.treeSize) + 1);
  return material(bundle, { tlogEntries: [{ ...entry, inclusionProof: { ...inclusionProof, treeSize } }] });
}

async function ask(
  place,
  { bundle, signer, type },
  what,
  { identity, issuer, otherRoot = false, stricter = false },
  honest,
) {
  const root = otherRoot ? strangeRoot(place) : place.trustedRoot;
  const common = [
    `--trusted-root=${root}`,
    `--certificate-identity=${identity ?? signer.identity}`,
    `--certificate-oidc-issuer=${issuer ?? signer.issuer}`,
  ];
  const command = type === undefined ? ['verify-blob'] : ['verify-blob-attestation', `--type=${type}`];
  const [cosign, gate] = await Promise.all([
    askCosign(place, ...command, ...common, `--bundle=${bundle}`, ARCHIVE),
    askGate(
      place,
      ...['--offline', '--artifacts', ARCHIVE, `--bundle=${bundle}`, ...common],
      ...(type === undefined ? [] : [`--predicate-type=${type}`]),
    ),
  ]);
  return { what, honest, stricter, other: cosign.exitCode, gate: gate.exitCode, output: cosign.output + gate.output };
}

/** The same instance, with a log that has another key. */
function strangeRoot({ trustedRoot, folder }) {
  const root = JSON.parse(fs.readFileSync(trustedRoot, 'utf8'));
  const [log] = root.tlogs;
  const rawBytes = Buffer.from(log.publicKey.rawBytes, 'base64');
  rawBytes[rawBytes.length - 1] ^= 1;
  const changed = { ...log, publicKey: { ...log.publicKey, rawBytes: rawBytes.toString('base64') } };
  const file = path.join(folder, 'strange-root.json');
  fs.writeFileSync(file, JSON.stringify({ ...root, tlogs: [changed] }));
  return file;
}

/** What SLSA's builders write, in the members that its specification requires (slsa.dev/spec/v1.0/provenance). */
function provenance() {
  return {
    buildDefinition: {
      buildType: 'https://actions.github.io/buildtypes/workflow/v1',
      externalParameters: {
        workflow: {
          ref: 'refs/tags/v1.2.3',
          repository: 'https://github.com/auttaja-inc/mvm',
          path: '.github/workflows/release.yml',
        },
      },
      resolvedDependencies: [],
    },
    runDetails: { builder: { id: 'https://github.com/actions/runner/github-hosted' }, metadata: {} },
  };
}

function keep(folder, out) {
  fs.mkdirSync(out, { recursive: true });
  const names = [ARCHIVE, OTHER, 'trusted-root.json', ...FORMS.flatMap(({ bundle }) => [bundle, `other-${bundle}`])];
  for (const name of names) fs.writeFileSync(path.join(out, name), fs.readFileSync(path.join(folder, name)));
}
