#!/usr/bin/env node
// Writes src/trust/embedded/public-good.json, the trusted root of the public Sigstore instance as the installed @sigstore/tuf
// carries it, with what is needed to say where it came from and how old it is; and public-good-seeds.json, what else the package
// carries: the root of the TUF repository and the keys of npm's registry. Beside each root it writes what a run reads in its place
// (prepared-roots.mjs), for which it needs the compiled lib/.
// `--check` writes nothing and fails when a committed file differs from what the package holds.
// The package has seeds for this one instance. staging.json beside it comes from elsewhere, as its `source` says, and is
// not written here.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { NAMES, preparedText, readersOf } from './prepared-roots.mjs';

const REPOSITORY = 'https://tuf-repo-cdn.sigstore.dev';
const DAY = 24 * 60 * 60_000;

const require = createRequire(import.meta.url);
// The package exports its main module alone: its data is read as files of its folder, here and nowhere in the gate.
const folder = pathToFileURL(require.resolve('@sigstore/tuf/package.json'));
const read = (name) => JSON.parse(fs.readFileSync(new URL(name, folder), 'utf8'));
const seeds = read('seeds.json')[REPOSITORY];
if (!seeds) throw new Error(`@sigstore/tuf has no seeds for ${REPOSITORY}`);
const tufRoot = decode(seeds['root.json']);

const FILES = {
  // Each run needs it.
  'public-good.json': {
    source: {
      package: '@sigstore/tuf',
      version: read('package.json').version,
      repository: REPOSITORY,
      tufRootVersion: tufRoot.signed.version,
      tufRootExpires: tufRoot.signed.expires,
      signedAt: signedAt(tufRoot.signed),
    },
    trustedRoot: decode(seeds.targets['trusted_root.json']),
  },
  // A refresh begins with the TUF root; the keys are those of npm's registry.
  'public-good-seeds.json': { tufRoot, registryKeys: decode(seeds.targets['registry.npmjs.org%2Fkeys.json']) },
};

const EMBEDDED = new URL('../src/trust/embedded/', import.meta.url);
const texts = Object.entries(FILES).map(([name, content]) => [name, `${JSON.stringify(content, null, 2)}\n`]);
const readers = await readersOf(fileURLToPath(new URL('../lib', import.meta.url)));
for (const root of NAMES) {
  const name = `${root}.json`;
  const content = FILES[name] ?? JSON.parse(fs.readFileSync(new URL(name, EMBEDDED), 'utf8'));
  texts.push([`${root}-prepared.json`, preparedText(root, content, readers)]);
}

for (const [name, text] of texts) {
  const target = new URL(name, EMBEDDED);
  if (!process.argv.includes('--check')) {
    fs.mkdirSync(EMBEDDED, { recursive: true });
    fs.writeFileSync(target, text);
  } else if (!fs.existsSync(target) || fs.readFileSync(target, 'utf8') !== text) {
    console.error(`src/trust/embedded/${name} is not what the installed @sigstore/tuf holds; run \`npm run roots\``);
    process.exitCode = 1;
  } else {
    console.log(`${name} is what the installed @sigstore/tuf holds`);
  }
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
