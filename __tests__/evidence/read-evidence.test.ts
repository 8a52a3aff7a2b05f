/** Files that may hold evidence: their content says what they are, not their name. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { EvidenceFile } from '../../src/evidence/locate.ts';
import { createEvidenceReader } from '../../src/evidence/read-evidence.ts';
import { ARTIFACT } from '../support/checking.ts';
import { bundleJson, cosignBundle, createWorld, detached, subjectOf } from '../support/sigstore/index.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const evidence = createWorld().sign(ARTIFACT);
const { raw, sig, pem } = detached(evidence);
let workspace: Workspace;
beforeEach(() => {
  workspace = createWorkspace();
});
afterEach(() => {
  workspace.remove();
});

function candidate(
  content: string | Uint8Array | undefined,
  more: Partial<EvidenceFile> = {},
  name = 'x',
): EvidenceFile {
  const path = content === undefined ? workspace.at(name) : workspace.write(name, content);
  return { file: name, path, role: 'bundle', links: 'refuse', ...more };
}
const certificateOf = (content: string | undefined): Partial<EvidenceFile> => {
  const { file, path, links } = candidate(content, {}, 'x.pem');
  return { role: 'signature', certificate: { file, path, links } };
};
const told = (one: EvidenceFile) =>
  createEvidenceReader()([one]).map((read) =>
    read.ok ? `${read.value.form} by ${'key' in read.value ? read.value.key.kind : 'its own key'}` : read.refusal.code,
  );

describe('what it is', () => {
  test.each<[string, string | Buffer, EvidenceFile['role'], string[]]>([
    ['a bundle', bundleJson(evidence), 'bundle', ['bundle by certificate']],
    ['a bundle named as a signature', bundleJson(evidence), 'signature', ['bundle by certificate']],
    ["cosign's older JSON", JSON.stringify(cosignBundle(evidence)), 'bundle', ['cosign by certificate']],
    ['two lines', bundleJson(evidence).repeat(2), 'bundle', ['bundle by certificate', 'bundle by certificate']],
    ['a raw signature', raw, 'signature', ['detached by public-key']],
    ['a signature in base64', sig, 'signature', ['detached by public-key']],
    ['a raw signature named as a bundle', raw, 'bundle', ['BUNDLE_MALFORMED']],
    ['an empty file', '', 'bundle', ['BUNDLE_MALFORMED']],
    ['an empty file named as a signature', '', 'signature', ['BUNDLE_MALFORMED']],
    ['JSON that is not an evidence', '{}', 'signature', ['BUNDLE_MALFORMED']],
    ['a brace and nothing else', '{', 'signature', ['detached by public-key']],
  ])('%s', (_, content, role, expected) => {
    expect(told(candidate(content, { role }))).toEqual(expected);
  });

  test('a signature and its certificate', () => {
    expect(told(candidate(raw, certificateOf(pem)))).toEqual(['detached by certificate']);
    expect(told(candidate(raw, certificateOf(detached(createWorld().sign(ARTIFACT, { by: 'key' })).pem)))).toEqual([
      'CERTIFICATE_INVALID',
    ]);
    expect(told(candidate(raw, certificateOf('')))).toEqual(['CERTIFICATE_INVALID']);
    // a certificate that was named and is missing never turns the signature into one without
    expect(
      told(
        candidate(raw, {
          role: 'signature',
          certificate: { file: 'gone', path: workspace.at('gone'), links: 'refuse' },
        }),
      ),
    ).toEqual(['BUNDLE_MISSING']);
  });
});

describe('what cannot be read', () => {
  test('a file that is missing', () => {
    expect(createEvidenceReader()([candidate(undefined)])).toMatchObject([
      { refusal: { code: 'BUNDLE_MISSING', at: { file: 'x' } } },
    ]);
  });

  test('a folder, and a link where none may be followed', () => {
    workspace.folder('folder');
    expect(told({ ...candidate(undefined), path: workspace.at('folder') })).toEqual(['UNSAFE_PATH']);
    if (process.platform === 'win32') return;
    workspace.write('real', bundleJson(evidence));
    const path = workspace.link('link', 'real');
    expect(told({ ...candidate(undefined), path })).toEqual(['UNSAFE_PATH']);
    expect(told({ ...candidate(undefined), path, links: 'follow' })).toEqual(['bundle by certificate']);
  });
});

test('a file that several artifacts share is read once', () => {
  const reader = createEvidenceReader();
  const shared = candidate(bundleJson(evidence), { links: 'follow' });
  const [first] = reader([shared]);
  workspace.write('x', bundleJson(createWorld().attest([subjectOf('y', 'y')])));
  expect(reader([shared])[0]).toBe(first);
  expect(reader([{ ...shared, links: 'refuse' }])[0]).not.toBe(first);
  expect(reader([{ ...shared, role: 'signature' }])[0]).not.toBe(first);
});
