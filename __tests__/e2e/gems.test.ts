/** Attestations of gems as RubyGems.org answers with them, in the form it stores today and in the one from before. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { runGate } from '../support/gate.js';
import { createWorld, leafPem, type Evidence } from '../support/sigstore/index.js';
import { createWorkspace } from '../support/workspace.js';

const world = createWorld();
const DATA = 'a gem\n';
const GEM = 'widgets-1.2.3.gem';
const REPO = ['--repo', 'acme/widgets', '--trusted-root', 'root.json', '--offline'];

const asText = (text: string): string => Buffer.from(text).toString('base64');
const signed = (content = DATA): Evidence => world.sign(content);
const attested = (content = DATA): Evidence =>
  world.attest([{ name: GEM, digest: { sha256: createHash('sha256').update(content).digest('hex') } }]);

/** The certificate as PEM in base64, and no kind beside a log entry's body. */
function stored(evidence: Evidence, rawBytes = asText(leafPem(evidence))): any {
  const bundle = structuredClone(evidence.bundle) as any;
  bundle.verificationMaterial.certificate.rawBytes = rawBytes;
  for (const entry of bundle.verificationMaterial.tlogEntries) delete entry.kindVersion;
  return bundle;
}

async function verdict(answer: unknown, args: readonly string[] = REPO): Promise<string> {
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  const files = { [GEM]: DATA, 'root.json': world.trustedRootJson, [`${GEM}.attestations.json`]: text };
  const at = createWorkspace(files);
  try {
    return (await runGate(at, ['--artifacts', GEM, ...args])).verdict;
  } finally {
    at.remove();
  }
}

const MADE: readonly (readonly [title: string, make: (content?: string) => Evidence, mismatch: string])[] = [
  ['sigstore-cli', signed, 'SIGNATURE_INVALID'],
  ['actions/attest', attested, 'SUBJECT_MISMATCH'],
];
const STORED: readonly (readonly [title: string, body: (evidence: Evidence) => any])[] = [
  ['as it is stored today', ({ bundle }) => structuredClone(bundle)],
  ['as it was stored before', stored],
];

describe.each(MADE)('the answer for a gem that %s signed', (_by, make, mismatch) => {
  test.each(STORED)('%s passes', async (_title, body) => {
    expect(await verdict([body(make())])).toBe('pass');
    expect(await verdict([body(make('another gem')), body(make())])).toBe('pass');
  });

  test.each(STORED)('%s is refused for another gem, signer, repository and log', async (_title, body) => {
    expect(await verdict([body(make('another gem'))])).toBe(mismatch);
    expect(await verdict([body(make())], ['--repo', 'acme/other', ...REPO.slice(2)])).toMatch(
      /^(?:IDENTITY|CLAIM)_MISMATCH$/,
    );
    const unlogged = body(make());
    unlogged.verificationMaterial.tlogEntries = [];
    expect(await verdict([unlogged])).toBe('TLOG_MISSING');
    const swapped = body(make());
    swapped.verificationMaterial.tlogEntries = body(make('another gem')).verificationMaterial.tlogEntries;
    expect(await verdict([swapped])).not.toBe('pass');
    const stranger = createWorld();
    const foreign = stranger.sign(DATA);
    expect(await verdict([body(foreign)])).not.toBe('pass');
  });
});

describe('what is given back', () => {
  test('is the certificate that signed: another one in PEM is refused', async () => {
    expect(await verdict([stored(signed(), asText(leafPem(signed())))])).not.toBe('pass');
  });

  test.each([
    ['two certificates', (pem: string) => asText(`${pem}${pem}`)],
    ['PEM that is not in base64', (pem: string) => pem],
    ['PEM in base64 twice', (pem: string) => asText(asText(pem))],
    ['another kind of block', (pem: string) => asText(pem.replaceAll('CERTIFICATE', 'PUBLIC KEY'))],
    ['nothing', () => ''],
  ])('is one certificate: %s is refused', async (_title, change) => {
    const evidence = signed();
    expect(await verdict([stored(evidence, change(leafPem(evidence)))])).not.toBe('pass');
  });

  test.each([
    ['of a kind that no log writes', (body: any) => ({ ...body, kind: 'rekord', apiVersion: '0.0.1' })],
    ['without kind', ({ kind: _kind, ...body }: any) => body],
    ['that is not an object', () => [1]],
  ])('is the kind that the log recorded: a body %s is refused', async (_title, change) => {
    const bundle = stored(signed());
    const [entry] = bundle.verificationMaterial.tlogEntries;
    const body = JSON.parse(Buffer.from(entry.canonicalizedBody, 'base64').toString());
    entry.canonicalizedBody = asText(JSON.stringify(change(body)));
    expect(await verdict([bundle])).not.toBe('pass');
  });

  test('is not given back to a bundle that stands alone', async () => {
    expect(await verdict(stored(signed()))).toBe('BUNDLE_MALFORMED');
  });
});

test.each([
  ['no attestation', []],
  ['something else beside a bundle', [signed().bundle, 1]],
  ['an object without media type beside a bundle', [signed().bundle, {}]],
  ['a list of lists', [[signed().bundle]]],
  ['a cut answer', JSON.stringify([signed().bundle]).slice(0, -1)],
  ['text behind the list', `${JSON.stringify([signed().bundle])}x`],
  ['an unknown version', [{ ...signed().bundle, mediaType: 'application/vnd.dev.sigstore.bundle.v9+json' }]],
  ['the answer for an unknown gem', 'This rubygem could not be found.'],
])('an answer with %s is refused', async (_title, answer) => {
  expect(await verdict(answer)).toBe('BUNDLE_MALFORMED');
});

test('more bundles than a file may have are refused before one is read', async () => {
  const { bundle } = signed();
  expect(await verdict(Array.from({ length: 1_001 }, () => ({ mediaType: bundle.mediaType })))).toBe('LIMIT_EXCEEDED');
});
