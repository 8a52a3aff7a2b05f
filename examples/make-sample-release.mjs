#!/usr/bin/env node
// Makes examples/sample-release/: a signed release of a project that does not exist, by a Sigstore instance that exists
// only while this script runs. Its keys are thrown away, so nothing else can ever be signed for its trusted root.
// The archives are the same in every run; keys and signatures are not. `npm run sample` (Node 24) writes it anew.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bundleJson, createWorld, provenance, subjectOf } from '../__tests__/support/sigstore/index.ts';

const VERSION = '1.2.3';
const SIGNED_AT = new Date('2026-11-02T09:30:00Z');
const folder = new URL('sample-release/', import.meta.url);
/** Authorities that the trusted root lists without an end; their certificates are valid for ten years. */
const world = createWorld({ name: 'sample', at: SIGNED_AT });

/** One archive per form of evidence that a release is likely to carry. */
const RELEASE = {
  'linux-x64': { about: 'message signature, Rekor v1', evidence: (bytes) => world.sign(bytes, { rekor: 'v1' }) },
  'linux-arm64': {
    about: 'message signature, Rekor v2, timestamp',
    evidence: (bytes) => world.sign(bytes, { rekor: 'v2' }),
  },
  'macos-arm64': {
    about: 'build provenance',
    evidence: (bytes, name) => world.attest([subjectOf(name, bytes)], { rekor: 'v1', predicate: provenance() }),
  },
};

fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
const sums = [];
for (const [platform, { about, evidence }] of Object.entries(RELEASE)) {
  const name = `widgets-${VERSION}-${platform}.tar.gz`;
  const script = `#!/bin/sh\necho "widgets ${VERSION} for ${platform}"\n`;
  const bytes = archive(`widgets-${VERSION}/widgets`, Buffer.from(script));
  write(name, bytes);
  write(`${name}.sigstore.json`, bundleJson(evidence(bytes, name)));
  sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
  console.log(`${name}: ${about}`);
}
const list = Buffer.from(sums.join(''));
write('SHA256SUMS', list);
write('SHA256SUMS.sigstore.json', bundleJson(world.sign(list)));
write('trusted_root.json', world.trustedRootJson);

function write(name, content) {
  fs.writeFileSync(new URL(name, folder), content);
}

/** A gzipped tar archive of one executable file, without owner or date. */
function archive(path, content) {
  const header = Buffer.alloc(512);
  const field = (text, at) => header.write(text, at, 'ascii');
  field(path, 0);
  field('0000755\0', 100);
  field('0000000\0', 108);
  field('0000000\0', 116);
  field(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  field('00000000000\0', 136);
  field('        0', 148);
  field('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  field(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  const padding = Buffer.alloc((512 - (content.length % 512)) % 512);
  // Stored, not compressed, and with the system's byte blanked: the same bytes from every zlib.
  const gzipped = gzipSync(Buffer.concat([header, content, padding, Buffer.alloc(1024)]), { level: 0 });
  gzipped[9] = 255;
  return gzipped;
}
