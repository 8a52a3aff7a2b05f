#!/usr/bin/env node
// Writes what is inside dist/ as CycloneDX 1.6: `node scripts/sbom.mjs OUT`. All packages are development dependencies of this project, so
// `npm sbom` would list compilers too; here only those count whose licence the bundler put into dist/licenses.txt. The same tree
// gives the same bytes: no time, no random number.
import fs from 'node:fs';
import process from 'node:process';

const [out] = process.argv.slice(2);
if (out === undefined) throw new Error('usage: node scripts/sbom.mjs OUT');

const read = (name) => fs.readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const { name, version, license, description, repository } = JSON.parse(read('package.json'));
const lines = read('dist/licenses.txt').split('\n');
const { packages } = JSON.parse(read('package-lock.json'));

/** A package has two lines of its own: its name, and the licence that the lock states too. */
const isInside = (called, licence) => lines.some((line, index) => line === called && lines[index + 1] === licence);

/** Where Node.js finds a package that the one at `from` names: in the nearest node_modules above. */
function placeOf(called, from) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const path = `${at === '' ? '' : `${at}/`}node_modules/${called}`;
    if (packages[path] !== undefined || at === '') return path;
  }
}

/** From the project's own dependencies on: several versions of a package can be in the lock, and only some of them inside. */
const places = new Set();
const visit = (called, from) => {
  const path = placeOf(called, from);
  if (places.has(path) || !isInside(called, packages[path]?.license)) return;
  places.add(path);
  const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = packages[path];
  const all = { ...dependencies, ...optionalDependencies, ...peerDependencies, ...peerDependenciesMeta };
  for (const next of Object.keys(all)) visit(next, path);
};
for (const called of Object.keys(packages[''].devDependencies)) visit(called, '');

const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const found = new Set([...places].map(nameOf));
for (const [path, { license: licence }] of Object.entries(packages))
  if (path !== '' && isInside(nameOf(path), licence) && !found.has(nameOf(path)))
    throw new Error(`dist/ holds ${nameOf(path)}, and nothing in the lock leads to it`);

const components = [...places].sort().map((path) => {
  const { version: of, license: licence, integrity } = packages[path];
  const called = nameOf(path);
  const purl = `pkg:npm/${called.replace('@', '%40')}@${of}`;
  const [algorithm, digest] = (integrity ?? '').split('-');
  if (algorithm !== 'sha512') throw new Error(`the lock has no SHA-512 of ${called}`);
  return {
    type: 'library',
    'bom-ref': `${purl}#${path}`,
    name: called,
    version: of,
    purl,
    licenses: [{ license: { id: licence } }],
    hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }],
  };
});
if (components.length === 0) throw new Error('dist/licenses.txt names no package of the lock');

const own = `pkg:npm/${name}@${version}`;
const sbom = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: {
    supplier: { name: 'The signature-gate authors', url: [repository.url.replace(/^git\+|\.git$/g, '')] },
    component: {
      type: 'application',
      'bom-ref': own,
      name,
      version,
      description,
      purl: own,
      licenses: [{ license: { id: license } }],
    },
  },
  components,
  dependencies: [{ ref: own, dependsOn: components.map((component) => component['bom-ref']) }],
};
fs.writeFileSync(out, `${JSON.stringify(sbom, null, 2)}\n`);
console.log(`${components.length} packages  ${out}`);
