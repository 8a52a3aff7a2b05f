// A made-up publisher, acme, whose release the failures are provoked with: a private Sigstore instance that signs as it is told,
// and keys of other tools. Everything follows from one seed and one date, so that the page comes out alike each time.
import crypto from 'node:crypto';
import { makeDeterministic } from '../mutation/deterministic.mjs';

makeDeterministic('docs/failures.md');
const { bundleJson, createWorld, GITHUB_ISSUER, makeKeys, signBytes, subjectOf, leafPem, detached, cosignBundle } =
  await import('../../__tests__/support/sigstore/index.ts');
const { minisign, minisignPublic } = await import('../../__tests__/support/key-forms.ts');

/** When everything was signed: a day, so that no time on the page depends on when it is made. */
const SIGNED = new Date('2026-03-04T12:00:00Z');

export const world = createWorld({ at: SIGNED });
/** An instance that the trusted root does not name. */
export const elsewhere = createWorld({ name: 'example', at: SIGNED });

export const ARTIFACT = 'dist/widgets.tar.gz';
export const BUNDLE = `${ARTIFACT}.sigstore.json`;
export const CONTENT = 'This is widgets 1.2.3.\n';
export const ROOT = { 'trusted_root.json': world.trustedRootJson };
export const IDENTITY = 'https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1.2.3';
export const ISSUER = GITHUB_ISSUER;

export const sha256 = (content) => crypto.createHash('sha256').update(content).digest('hex');
export { bundleJson, cosignBundle, detached, leafPem, makeKeys, minisign, minisignPublic, signBytes, subjectOf };

/** Artifact, trusted root and a bundle that is signed with these options; further files, or `null` for one that is absent. */
export const release = (signing = {}, more = {}) => ({
  ...ROOT,
  [ARTIFACT]: CONTENT,
  [BUNDLE]: bundleJson(world.sign(CONTENT, signing)),
  ...more,
});

/** The same with an attestation in place of a signature. */
export const attested = (attesting = {}, subjects = [subjectOf('widgets.tar.gz', CONTENT)]) =>
  release({}, { [BUNDLE]: bundleJson(world.attest(subjects, attesting)) });

export const pem = (keys) => keys.publicKey.export({ type: 'spki', format: 'pem' });
export const publisherKey = makeKeys('P-256', 'publisher');
export const otherKey = makeKeys('P-256', 'another');

/** The flags that say who must sign; anything given as `undefined` is left out. */
export const signedBy = (changes = {}) =>
  Object.entries({
    'certificate-identity': IDENTITY,
    'certificate-oidc-issuer': ISSUER,
    'trusted-root': 'trusted_root.json',
    ...changes,
  }).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));

/** `verify FILE` by the expected signer, with changes. */
export const verify = (changes, files = [ARTIFACT]) => ['verify', ...files, ...signedBy(changes)];
