/** Both spellings of ProtoJSON are read, and mean one member. */
import { describe, expect, test } from '@jest/globals';
import { readBundle } from '../../src/evidence/sigstore/bundle.ts';
import { readBundles } from '../../src/evidence/sigstore/json-evidence.ts';
import { altered, ARTIFACT, artifactOf, check, flipped, rootOf } from '../support/checking.ts';
import { USUAL_NAMES, withJsonNames } from '../../src/formats/json/proto-json.ts';
import { originalNames } from '../support/proto-json.ts';
import { createWorld, subjectOf } from '../support/sigstore/index.ts';

const world = createWorld();
const roots = [rootOf(world)];
const message = world.sign(ARTIFACT, { timestamps: [{}] });
const chained = world.sign(ARTIFACT, { version: '0.2' });
const attested = world.attest([subjectOf('x', ARTIFACT)]);
const v2 = world.sign(ARTIFACT, { rekor: 'v2', timestamps: [{}] });

describe.each([
  ['message', message],
  ['chain', chained],
  ['attestation', attested],
  ['Rekor v2', v2],
])('a bundle with the names of the definitions: %s', (_, evidence) => {
  const spelt = (change: (bundle: any) => void = () => undefined) =>
    JSON.stringify(originalNames(altered(evidence, change)));

  test('is read as the other one is', () => {
    const [read] = readBundles(Buffer.from(spelt()), 'x');
    expect(read).toEqual(readBundle(evidence.bundle, { file: 'x' }));
    expect(check(spelt(), { roots })).toBe('pass');
  });

  test('is held to the same', () => {
    expect(check(spelt(), { roots, artifact: artifactOf('another artifact') })).not.toBe('pass');
    const { tlogEntries } = evidence.bundle.verificationMaterial as any;
    const flip = (b: any) => (b.verificationMaterial.tlogEntries[0].logId.keyId = flipped(tlogEntries[0].logId.keyId));
    expect(check(spelt(flip), { roots })).toBe('TRUST_ROOT_UNKNOWN_ISSUER');
    expect(
      check(
        spelt((b) => (b.verificationMaterial.tlogEntries[0].inclusionProof.treeSize = '1')),
        { roots },
      ),
    ).toBe('TLOG_INVALID');
  });

  test('may mix them, but not say one thing twice', () => {
    const whole: any = evidence.bundle;
    const material = originalNames(whole.verificationMaterial) as object;
    expect(check(JSON.stringify({ ...whole, verificationMaterial: material }), { roots })).toBe('pass');
    const twice: [string, object][] = [
      ['the same media type', { ...whole, media_type: whole.mediaType }],
      ['another media type', { media_type: 'x', ...whole }],
      ['the media type in capitals', { ...whole, MediaType: whole.mediaType }],
      ['the material', { ...whole, verification_material: material }],
      [
        'below',
        { ...whole, verificationMaterial: { ...material, tlogEntries: whole.verificationMaterial.tlogEntries } },
      ],
      ['a name that no definition has', { ...whole, some_thing: 1, someThing: 1 }],
    ];
    for (const [what, json] of twice)
      expect([what, check(JSON.stringify(json), { roots })]).toEqual([what, 'BUNDLE_MALFORMED']);
    // What comes parsed from an answer is held to the same.
    expect(readBundle(twice[0]![1], { file: 'x' })).toMatchObject({ refusal: { code: 'BUNDLE_MALFORMED' } });
  });
});

test('names that are alike but of neither spelling are not read', () => {
  const renamed = (name: string) => {
    const { mediaType, ...rest } = message.bundle as any;
    return JSON.stringify({ ...rest, [name]: mediaType });
  };
  expect(check(renamed('media_type'), { roots })).toBe('pass');
  for (const name of ['MediaType', 'media-type', 'Media_Type', 'mediatype', '_media_type', 'media__type'])
    expect(check(renamed(name), { roots })).toBe('BUNDLE_MALFORMED');
});

test('no two of the usual names are spellings of one field, so that they need no comparing', () => {
  const all = Object.fromEntries([...USUAL_NAMES].map((name) => [name, 1]));
  // Another name beside them makes the reader compare.
  expect(withJsonNames({ ...all, another: 1 })).toEqual({ value: { ...all, another: 1 } });
  expect(withJsonNames(all)).toEqual({ value: all });
  for (const name of USUAL_NAMES)
    for (const twin of [name.toUpperCase(), `${name}_`].filter((one) => one !== name))
      expect(withJsonNames({ ...all, [twin]: 1 })).toHaveProperty('problem');
  const inner = { payload: { log_index: '1' }, sig: [{ keyId: 'a' }] };
  expect(withJsonNames(inner)).toEqual({ value: { payload: { logIndex: '1' }, sig: [{ keyId: 'a' }] } });
  expect(withJsonNames({ payload: { log_index: '1', logIndex: '2' } })).toHaveProperty('problem');
});
