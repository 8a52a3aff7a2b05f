#!/usr/bin/env node
// Writes src/trust/embedded/public-good.json: the trusted root of the public Sigstore instance as the installed
// @sigstore/tuf carries it, with what is needed to say where it came from and how old it is.
// `--check` writes nothing and fails when the committed file differs from what the package holds.
// The package has seeds for this one instance. staging.json beside it comes from elsewhere, as its `source` says, and is
// not written here.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';

const REPOSITORY = 'https://tuf-repo-cdn.sigstore.dev';
const DAY = 24 * 60 * 60_000;

const require = createRequire(import.meta.url);
const target = new URL('../src/trust/embedded/public-good.json', import.meta.url);
const text = `${JSON.stringify(embedded(), null, 2)}\n`;

if (!process.argv.includes('--check')) {
  fs.mkdirSync(new URL('.', target), { recursive: true });
  fs.writeFileSync(target, text);
} else if (!fs.existsSync(target) || fs.readFileSync(target, 'utf8') !== text) {
  console.error(
    'src/trust/embedded/public-good.json is not what the installed @sigstore/tuf holds; run `npm run roots`',
  );
  process.exitCode = 1;
} else {
  console.log('the embedded trusted root is the one of the installed @sigstore/tuf');
}

function embedded() {
  const seeds = require('@sigstore/tuf/seeds.json')[REPOSITORY];
  if (!seeds) throw new Error(`@sigstore/tuf has no seeds for ${REPOSITORY}`);
  const root = decode(seeds['root.json']).signed;
  return {
    source: {
      package: '@sigstore/tuf',
      version: require('@sigstore/tuf/package.json').version,
      repository: REPOSITORY,
      tufRootVersion: root.version,
      tufRootExpires: root.expires,
      signedAt: signedAt(root),
    },
    trustedRoot: decode(seeds.targets['trusted_root.json']),
  };
}

/**
 * When the TUF root beside the trusted root was signed: its expiry less the period for which such roots are issued. Both
 * numbers are signed metadata, so the age rests on no clock or registry. The package is made after that moment, which
 * can only make the trusted root look older than it is.
 */
function signedAt(root) {
  const period = root['x-tuf-on-ci-expiry-period'];
  const expires = Date.parse(root.expires);
  if (!Number.isInteger(period) || period <= 0 || Number.isNaN(expires))
    throw new Error('the TUF root does not say for how long it is issued');
  return new Date(expires - period * DAY).toISOString();
}

function decode(base64) {
  return JSON.parse(Buffer.from(base64, 'base64').toString('utf8'));
}
