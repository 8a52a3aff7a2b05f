// Checksum lists and trusted roots: what else is read from files that anybody may have written.
import { createHash } from 'node:crypto';
import { ARTIFACT, NAME, OTHER } from './artifacts.mjs';

const hex = (algorithm, bytes) => createHash(algorithm).update(bytes).digest('hex');

export function checksumForms() {
  const line = (algorithm, bytes, name) => `${hex(algorithm, bytes)}  ${name}\n`;
  const coreutils = (bytes) =>
    Buffer.from(
      `# release 1.2.3\n${line('sha256', OTHER, 'other.tar.gz')}${line('sha256', bytes, NAME)}${line('sha512', bytes, NAME)}`,
    );
  const tagged = (bytes) =>
    Buffer.from(`SHA256 (${NAME}) = ${hex('sha256', bytes)}\nSHA384 (${NAME}) = ${hex('sha384', bytes)}\n`);
  const debian = (bytes) => {
    const field = (name, algorithm) => `${name}:\n ${hex(algorithm, bytes)} ${bytes.length} ${NAME}\n`;
    return Buffer.from(`Source: tool\n${field('Checksums-Sha256', 'sha256')}${field('Checksums-Sha512', 'sha512')}`);
  };
  const bare = (bytes) => Buffer.from(`${hex('sha256', bytes)}\n`);
  return [
    ['checksum list', coreutils],
    ['checksum list with tags', tagged],
    ['checksum list of one digest', bare],
    ['checksum list in fields of Debian', debian],
  ].map(([name, write]) => ({
    name,
    read: 'checksums',
    file: write(ARTIFACT),
    donors: [write(OTHER)],
    artifact: ARTIFACT,
  }));
}

/** The trusted root is what is mutated; the evidence beside it is honest, of the same world or of another. */
export function rootForms({
  world,
  stranger,
  github,
  strangeGithub,
  demand,
  signer,
  holder,
  makeKeys,
  bundleJson,
  subjects,
}) {
  const keys = makeKeys();
  const file = (of) => Buffer.from(of.trustedRootJson);
  const root = (name, [of, by, make], hostile) => ({
    name: `trusted root, ${name}`,
    read: 'root',
    file: file(of),
    donors: [file(of)],
    artifact: ARTIFACT,
    evidence: bundleJson(make(by)),
    requirement: demand(name.includes('by key') ? holder(keys, 'required') : signer),
    transparency: 'required',
    ...(hostile && { hostile }),
  });
  const logged = (by) => by.sign(ARTIFACT, { timestamps: [{}] });
  const v2 = (by) => by.attest(subjects(ARTIFACT), { rekor: 'v2' });
  const byKey = (by) => by.sign(ARTIFACT, { by: 'key', keys });
  const stamped = (by) => by.attest(subjects(ARTIFACT));
  return [
    root('its own evidence', [world, world, logged]),
    root('its own evidence, Rekor v2', [world, world, v2]),
    root('its own evidence by key', [world, world, byKey]),
    root("its own evidence, GitHub's", [github, github, stamped]),
    root('evidence of another world', [world, stranger, logged], true),
    root('evidence of another world, Rekor v2', [world, stranger, v2], true),
    root('evidence of another world by key', [world, stranger, byKey], true),
    root("evidence of another world, GitHub's", [github, strangeGithub, stamped], true),
  ];
}
