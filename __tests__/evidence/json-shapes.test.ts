import { describe, expect, test } from '@jest/globals';
import { readBundles } from '../../src/evidence/sigstore/json-evidence.ts';

/** What each shape is recognized by, with content that no reader can use: who reads it shows in the message. */
const MARKS = {
  media: { mediaType: 'application/x' },
  envelope: { payload: 1, payloadType: 1, signatures: 1 },
  cloudBuild: { provenance_summary: { provenance: [{}] } },
  npm: { attestations: [] },
  pypi: { attestation_bundles: [], version: 0 },
  cosign: { base64Signature: 1 },
};

const READERS = {
  media: 'is not of a known version of a Sigstore bundle',
  envelope: 'cannot be read as a DSSE envelope',
  cloudBuild: 'cannot be read as provenance of Cloud Build',
  npm: 'it holds no attestation',
  pypi: 'its version of PEP 740 is not known',
  cosign: "cannot be read as cosign's older bundle",
};

type Shape = keyof typeof MARKS;
const SHAPES = Object.keys(MARKS) as Shape[];

function readBy(...shapes: Shape[]): Shape | undefined {
  const text = JSON.stringify(Object.assign({}, ...shapes.map((shape) => MARKS[shape])));
  const [read] = readBundles(Buffer.from(text), 'x.json');
  const message = read && !read.ok ? read.refusal.message : '';
  return SHAPES.find((shape) => message.includes(READERS[shape]));
}

describe('a document that two shapes could claim', () => {
  test.each(SHAPES)('%s alone is read by its reader', (shape) => {
    expect(readBy(shape)).toBe(shape);
  });

  test.each(SHAPES.flatMap((first, index) => SHAPES.slice(index + 1).map((second) => [first, second] as const)))(
    'with the marks of %s and %s is read by the first, and never by the second when that fails',
    (first, second) => {
      expect(readBy(first, second)).toBe(first);
      expect(readBy(second, first)).toBe(first);
    },
  );
});

test('a line of JSON lines may be an envelope, and no other document', () => {
  const line = (shape: Shape) => JSON.stringify(MARKS[shape]);
  const codes = (shape: Shape) =>
    readBundles(Buffer.from(`${line('cosign')}\n${line(shape)}\n`), 'x.jsonl').map((one) =>
      one.ok ? 'evidence' : one.refusal.message,
    );
  expect(codes('envelope')[1]).toContain(READERS.envelope);
  for (const shape of ['cloudBuild', 'npm', 'pypi'] as const) {
    expect(codes(shape)[1]).toContain('is JSON, but not a Sigstore bundle');
  }
});
