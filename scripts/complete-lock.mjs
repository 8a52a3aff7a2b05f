#!/usr/bin/env node
// Completes package-lock.json after `npm install` on a machine whose package mirror serves only its own platform:
// an optional dependency that npm could not see there is entered by its exact version, so that `npm ci` finds the lock
// in step with the packages on every platform. Download addresses are left out: they belong to the machine, not the project.
import fs from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(fs.readFileSync(file, 'utf8'));
const installed = new Set(Object.keys(lock.packages).map((place) => place.replace(/^.*node_modules\//, '')));

for (const entry of Object.values(lock.packages)) {
  delete entry.resolved;
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (installed.has(name) || !/^\d/.test(version)) continue;
    const { os, cpu } = platformOf(name);
    lock.packages[`node_modules/${name}`] = {
      version,
      dev: true,
      optional: true,
      ...(cpu && { cpu: [cpu] }),
      ...(os && { os: [os] }),
    };
  }
}
const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
fs.writeFileSync(file, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);

/** `@swc/core-darwin-arm64` → { os: 'darwin', cpu: 'arm64' }: the naming that native packages share. */
function platformOf(name) {
  const os = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'].find((word) =>
    name.includes(`-${word}`),
  );
  const cpu = ['arm64', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'arm', 'wasm32'].find((word) =>
    name.includes(`-${word}`),
  );
  return { os, cpu };
}
