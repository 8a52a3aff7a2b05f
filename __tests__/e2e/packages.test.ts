import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { runGate } from '../support/gate.js';
import { createWorld, makeKeys } from '../support/sigstore/index.js';
import { createWorkspace } from '../support/workspace.js';

const world = createWorld();
const PUBLISH = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';
const PYPI = 'https://docs.pypi.org/attestations/publish/v1';
const DATA = 'a package\n';
const REPO = ['--repo', 'acme/widgets', '--trusted-root', 'root.json', '--offline'];

const subject = (name: string, content = DATA) => ({
  name,
  digest: { sha512: createHash('sha512').update(content).digest('hex') },
});

async function verdict(
  files: Record<string, string>,
  artifact: string,
  args: readonly string[] = REPO,
): Promise<string> {
  const at = createWorkspace({ [artifact]: DATA, 'root.json': world.trustedRootJson, ...files });
  try {
    return (await runGate(at, ['--artifacts', artifact, ...args])).verdict;
  } finally {
    at.remove();
  }
}

describe('npm', () => {
  const keys = makeKeys();
  const pem = keys.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const document = (content = DATA): string => {
    const of = [subject('pkg:npm/tool@1.2.3', content)];
    const publish = world.attest(of, { by: 'key', keys, predicateType: PUBLISH, predicate: {} });
    const provenance = world.attest(of);
    return JSON.stringify({
      attestations: [
        { predicateType: PUBLISH, bundle: publish.bundle },
        { predicateType: 'https://slsa.dev/provenance/v1', bundle: provenance.bundle },
      ],
    });
  };
  const byKey = ['--key', 'npm.pub', '--predicate-type', PUBLISH, '--trusted-root', 'root.json', '--offline'];

  test('provenance by certificate and publication by key are both read from the document', async () => {
    expect(await verdict({ 'tool-1.2.3.tgz.attestations.json': document() }, 'tool-1.2.3.tgz')).toBe('pass');
    const files = { 'tool-1.2.3.tgz.attestations.json': document(), 'npm.pub': pem };
    expect(await verdict(files, 'tool-1.2.3.tgz', byKey)).toBe('pass');
  });

  test('twins are refused', async () => {
    const other = { 'tool-1.2.3.tgz.attestations.json': document('another package') };
    expect(await verdict(other, 'tool-1.2.3.tgz')).toBe('SUBJECT_MISMATCH');
    const wrong = makeKeys().publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const files = { 'tool-1.2.3.tgz.attestations.json': document(), 'npm.pub': wrong };
    expect(await verdict(files, 'tool-1.2.3.tgz', byKey)).toBe('SIGNATURE_INVALID');
    expect(await verdict({ 'tool.tgz.attestations.json': '{"attestations":[]}' }, 'tool.tgz')).toBe('BUNDLE_MALFORMED');
    expect(await verdict({ 'tool.tgz.attestations.json': '{"attestations":[1]}' }, 'tool.tgz')).toBe(
      'BUNDLE_MALFORMED',
    );
  });
});

describe('PyPI', () => {
  const attestation = (content = DATA): any => {
    const { bundle } = world.attest([subject('tool-1.2.3-py3-none-any.whl', content)], {
      predicateType: PYPI,
      predicate: null,
    }) as any;
    return {
      version: 1,
      verification_material: {
        certificate: bundle.verificationMaterial.certificate.rawBytes,
        transparency_entries: bundle.verificationMaterial.tlogEntries,
      },
      envelope: { statement: bundle.dsseEnvelope.payload, signature: bundle.dsseEnvelope.signatures[0].sig },
    };
  };
  const provenance = (...attestations: unknown[]): string =>
    JSON.stringify({ version: 1, attestation_bundles: [{ publisher: { kind: 'GitHub' }, attestations }] });
  const WHEEL = 'tool-1.2.3-py3-none-any.whl';
  const args = [...REPO, '--predicate-type', PYPI];

  test('a provenance object and a single attestation are found beside the file', async () => {
    expect(await verdict({ [`${WHEEL}.provenance`]: provenance(attestation()) }, WHEEL, args)).toBe('pass');
    const single = { [`${WHEEL}.publish.attestation`]: JSON.stringify(attestation()) };
    expect(await verdict(single, WHEEL, args)).toBe('pass');
  });

  test.each([
    ['about another file', () => provenance(attestation('another')), 'SUBJECT_MISMATCH'],
    ['of an unknown version', () => provenance({ ...attestation(), version: 2 }), 'BUNDLE_MALFORMED'],
    [
      'of an unknown version as a whole',
      () => provenance(attestation()).replace('"version":1', '"version":2'),
      'BUNDLE_MALFORMED',
    ],
    ['without attestations', () => provenance(), 'BUNDLE_MALFORMED'],
    [
      'without a log entry',
      () =>
        provenance({
          ...attestation(),
          verification_material: { ...attestation().verification_material, transparency_entries: [] },
        }),
      'TLOG_MISSING',
    ],
    [
      'with another signature',
      () =>
        provenance({
          ...attestation(),
          envelope: { ...attestation().envelope, signature: attestation().envelope.signature },
        }),
      'SIGNATURE_INVALID',
    ],
  ])('a document %s is refused', async (_title, text, code) => {
    expect(await verdict({ [`${WHEEL}.provenance`]: text() }, WHEEL, args)).toBe(code);
  });

  test('another repository is refused', async () => {
    const files = { [`${WHEEL}.provenance`]: provenance(attestation()) };
    const other = ['--repo', 'acme/other', ...args.slice(2)];
    expect(await verdict(files, WHEEL, other)).toMatch(/^(?:IDENTITY|CLAIM)_MISMATCH$/);
  });
});
