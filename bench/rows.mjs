// What is measured: the rows of the table "to reach", and the shapes that hid costs. Each is made in a folder of its own.
import fs from 'node:fs';
import path from 'node:path';
import * as data from './data.mjs';

const { SIGNER, IDENTITY, ISSUER } = data;
const ARTIFACTS = ['--artifacts', 'dist/**/*.bin'];
const POLICY = ['--trusted-root', 'root.json', '--offline'];
const cosignBlob = (cosign, file, bundle = `${file}.sigstore.json`) => [
  ...[cosign, 'verify-blob', '--bundle', bundle, '--trusted-root', 'root.json'],
  ...['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', ISSUER, file],
];

/** The first so many of many calls of a peer; what is left is taken to cost the same. */
const SAMPLE = 10;
const loop = (count, call) => ({
  calls: Array.from({ length: Math.min(SAMPLE, count) }, (_, index) => call(index)),
  of: count,
});
const name = (index) => `dist/${Math.floor(index / 1_000)}/a${index}.bin`;

/** A bound: `value` of what was measured is at most or at least so much. `nominal`: a smaller size than the standard one decides nothing. */
const most = (words, value, limit) => ({ words, value, limit, sense: 'most', nominal: true });
const least = (words, value, limit) => ({ words, value, limit, sense: 'least', nominal: true });
const ratio = (limit, more = 0) => ({
  words: more === 0 ? `≤ ${limit} × reference` : `≤ ${limit} × reference + ${more} s`,
  value: ({ seconds, reference }) => reference && (seconds - more) / reference.seconds,
  limit,
  sense: 'most',
  nominal: true,
});
const seconds = (limit) => most(`≤ ${limit} s`, (one) => one.seconds, limit);
const memory = (limit) => most(`≤ ${limit} MiB`, (one) => one.memory, limit);
const printed = (limit) => most(`≤ ${limit} MB printed`, (one) => one.printed / 1e6, limit);

/**
 * `sizes`: quick, standard and as the table has it. `data`: rows of the same data share their folder; `add` puts more into it. `make` returns what `args` gets. `peer`: commands of another program, or of
 * the gate itself (`gate`), that do the same.
 */
export const ROWS = [
  {
    id: 'one-bundle',
    what: 'one small artifact, one bundle, offline',
    sizes: [1, 1, 1],
    make: ({ folder }) => data.bundles(folder, 1),
    args: () => [...ARTIFACTS, ...SIGNER],
    peer: ({ tools }) => tools('cosign') && loop(1, () => cosignBlob(tools('cosign'), name(0))),
    peerName: 'cosign verify-blob',
    bundles: 1,
    targets: [seconds(0.095)],
  },
  ...['--version', '--help'].map((flag) => ({
    id: flag.slice(2),
    what: `\`${flag}\``,
    sizes: [1, 1, 1],
    make: () => undefined,
    bare: [flag],
    peer: ({ node }) => loop(1, () => [node, '-e', '0']),
    peerName: 'node -e 0',
    targets: [ratio(1.2)],
  })),
  {
    id: 'large',
    what: 'a large file with bundle and checksum, MiB',
    sizes: [32, 1024, 1024],
    make: ({ folder, size }) => data.large(folder, size),
    args: () => ['--artifacts', 'dist/big.bin', '--checksums', 'SHA256SUMS', ...SIGNER],
    peer: ({ tools }) => tools('openssl') && loop(1, () => [tools('openssl'), 'dgst', '-sha256', 'dist/big.bin']),
    peerName: 'openssl dgst',
    targets: [ratio(1.05, 0.1), memory(96)],
    series: 'size',
  },
  {
    id: 'bundles-1000',
    what: 'artifacts with their own bundles',
    sizes: [50, 1_000, 1_000],
    data: 'bundles',
    make: ({ folder, size }) => data.bundles(folder, size),
    args: () => [...ARTIFACTS, ...SIGNER],
    peer: ({ tools, size }) => tools('cosign') && loop(size, (index) => cosignBlob(tools('cosign'), name(index))),
    peerName: 'cosign verify-blob, in a loop',
    bundles: 1,
    targets: [
      least('≥ 800 a second', (one) => one.count / one.seconds, 800),
      most('≤ 1.7 ms of CPU a bundle', (one) => one.cpu && (one.cpu / one.count) * 1_000, 1.7),
    ],
    series: 'bundles',
  },
  {
    id: 'bundles-10000',
    what: 'ten times as many',
    sizes: [100, 10_000, 10_000],
    once: true,
    data: 'bundles',
    make: ({ folder, size }) => data.bundles(folder, size),
    args: () => [...ARTIFACTS, ...SIGNER],
    bundles: 1,
    targets: [most('≤ 13 s of CPU', (one) => one.cpu, 13), memory(220)],
    series: 'bundles',
  },
  {
    id: 'shared-bundle',
    what: 'one bundle with as many subjects as files',
    sizes: [50, 1_000, 1_000],
    make: ({ folder, size }) => data.sharedBundle(folder, size),
    args: () => [...ARTIFACTS, ...SIGNER, '--bundle', 'all.sigstore.json', '--predicate-type', 'any'],
    targets: [seconds(0.5)],
  },
  {
    id: 'json-lines',
    what: 'a JSON-lines file with as many bundles as files',
    sizes: [50, 1_000, 1_000],
    make: ({ folder, size }) => data.jsonLines(folder, size),
    args: () => [...ARTIFACTS, ...SIGNER, '--bundle', 'all.jsonl', '--predicate-type', 'any'],
    bundles: 1,
    targets: [seconds(2.5), memory(220), printed(1)],
  },
  {
    id: 'rules',
    what: '100 rules over the same files, beside one rule',
    sizes: [20, 1_000, 1_000],
    once: true,
    data: 'bundles',
    make: ({ folder, size }) => data.bundles(folder, size),
    add: ({ folder }) => {
      for (const count of [1, 100]) data.rules(folder, count);
    },
    args: () => ['--policy', 'rules-100.yml', ...POLICY],
    peer: ({ gate }) => loop(1, () => gate(['--policy', 'rules-1.yml', ...POLICY])),
    peerName: 'one rule',
    targets: [ratio(1.5)],
  },
  ...[
    ['list-10000', [200, 10_000, 10_000]],
    ['list-100000', [400, 100_000, 100_000]],
  ].map(([id, sizes]) => ({
    id,
    what: 'files of 4 KiB in one list',
    sizes,
    once: id === 'list-100000',
    make: ({ folder, size }) => data.listed(folder, size),
    args: () => ['--checksums', 'SHA256SUMS'],
    peer: ({ tools }) => tools('sha256sum') && loop(1, () => [tools('sha256sum'), '-c', '--quiet', 'SHA256SUMS']),
    peerName: 'sha256sum -c',
    targets: [
      least(
        '≥ 25,000 a second after start',
        (one, { start }) => one.count / Math.max(one.seconds - start, 0.001),
        25_000,
      ),
      ...(id === 'list-100000' ? [memory(250)] : []),
    ],
    series: 'list',
  })),
  {
    id: 'minisign',
    what: 'a large file by minisign, MiB',
    sizes: [16, 512, 1024],
    make: ({ folder, size }) => data.largeMinisign(folder, size),
    args: () => ['dist/big.bin', '--key', 'minisign.pub', '--transparency-log', 'none', '--offline'],
    peer: ({ tools }) =>
      tools('minisign')
        ? loop(1, () => [tools('minisign'), '-V', '-q', '-p', 'minisign.pub', '-m', 'dist/big.bin'])
        : tools('openssl') && loop(1, () => [tools('openssl'), 'dgst', '-blake2b512', 'dist/big.bin']),
    peerName: 'minisign -V, or openssl dgst -blake2b512 where it is not there',
    targets: [ratio(1.05)],
  },
  {
    id: 'ssh',
    what: 'a large file by SSH, MiB',
    sizes: [16, 512, 1024],
    needs: 'ssh-keygen',
    make: ({ folder, size, tools }) => data.largeSsh(folder, size, tools('ssh-keygen')),
    args: () => [
      'dist/big.bin',
      '--signature',
      '{path}.sig',
      '--key',
      'id.pub',
      '--transparency-log',
      'none',
      '--offline',
    ],
    peer: ({ tools }) =>
      loop(1, () => ({
        command: [
          tools('ssh-keygen'),
          '-Y',
          'verify',
          '-f',
          'allowed',
          '-I',
          'bench',
          '-n',
          'file',
          '-s',
          'dist/big.bin.sig',
        ],
        input: 'dist/big.bin',
      })),
    peerName: 'ssh-keygen -Y verify',
    targets: [ratio(1.05)],
  },
  {
    id: 'openpgp',
    what: 'a large file by OpenPGP, MiB',
    sizes: [16, 512, 1024],
    needs: 'gpg',
    make: ({ folder, size, tools }) => data.largeOpenPgp(folder, size, tools('gpg')),
    args: () => ['dist/big.bin', '--openpgp-keys', 'keys.asc', '--offline'],
    peer: ({ tools, folder }) =>
      loop(1, () => [
        ...[tools('gpg'), '--homedir', path.join(folder, 'gnupg'), '--batch', '-q'],
        ...['--verify', 'dist/big.bin.asc', 'dist/big.bin'],
      ]),
    peerName: 'gpg --verify',
    targets: [ratio(1.05)],
  },
  {
    id: 'detached',
    what: 'files with raw signatures by a key',
    sizes: [30, 1_000, 1_000],
    make: ({ folder, size }) => data.detached(folder, size),
    args: () => [...ARTIFACTS, '--key', 'key.pub', '--transparency-log', 'none', '--offline'],
    peer: ({ tools, size }) =>
      tools('openssl') &&
      loop(size, (index) => {
        const file = name(index);
        return [tools('openssl'), 'dgst', '-sha256', '-verify', 'key.pub', '-signature', `${file}.sig`, file];
      }),
    peerName: 'openssl dgst -verify, in a loop',
    targets: [],
  },
  {
    id: 'images',
    what: 'images on a loopback registry',
    sizes: [5, 100, 100],
    make: async ({ size }) => data.images(size),
    args: ({ made }) =>
      made.names.flatMap((one) => ['--images', one]).concat(SIGNER.filter((word) => word !== '--offline')),
    peer: ({ tools, size, made }) =>
      tools('cosign') &&
      loop(size, (index) => [
        ...[tools('cosign'), 'verify', '--trusted-root', 'root.json', '--allow-http-registry'],
        ...['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', ISSUER, made.names[index]],
      ]),
    peerName: 'cosign verify, in a loop',
    end: ({ made }) => made.close(),
    targets: [ratio(0.25)],
  },
  {
    id: 'recalls',
    what: 'a revocation list with as many entries, beside none',
    sizes: [500, 100_000, 100_000],
    make: ({ folder, size }) => data.recalls(folder, size),
    args: () => [
      ...[...ARTIFACTS, ...SIGNER, '--revocations', 'revoked.json'],
      ...['--revocations-identity', data.RECALLER, '--revocations-oidc-issuer', ISSUER],
    ],
    peer: ({ gate }) => loop(1, () => gate([...ARTIFACTS, ...SIGNER])),
    peerName: 'no revocation list',
    targets: [most('≤ 0.6 s more than none', (one) => one.reference && one.seconds - one.reference.seconds, 0.6)],
  },
  {
    id: 'share',
    what: 'one share of eight, all of which have to find every name',
    sizes: [100, 10_000, 10_000],
    once: true,
    data: 'bundles',
    make: ({ folder, size }) => data.bundles(folder, size),
    args: () => [...ARTIFACTS, ...SIGNER, '--shard', '1/8', '--report', 'share-1.json'],
    against: 'bundles-10000',
    peerName: 'the whole run',
    targets: [],
  },
];

/** The sizes of points for the chart, beside those of the rows. */
export const SERIES = {
  bundles: {
    sizes: [
      [1, 10],
      [1, 100],
      [1, 100],
    ],
    row: 'bundles-1000',
  },
  list: {
    sizes: [
      [1, 50],
      [100, 1_000],
      [100, 1_000],
    ],
    row: 'list-10000',
  },
  size: {
    sizes: [
      [1, 8],
      [16, 256],
      [16, 256],
    ],
    row: 'large',
  },
};

/** Bytes of what a run always loads, and how many of them were run: `NODE_V8_COVERAGE` tells every function. */
export function loaded(folder, dist) {
  const scripts = fs
    .readdirSync(folder)
    .flatMap((file) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')).result)
    .filter(({ url }) => url.startsWith('file:') && url.includes(`${path.basename(dist)}/`));
  return scripts.map(({ url, functions }) => {
    const file = new URL(url);
    const size = fs.readFileSync(file, 'utf8').length;
    const used = new Uint8Array(size).fill(1);
    // Inner ranges come after outer ones.
    const ranges = functions.flatMap((one) => one.ranges);
    for (const { startOffset, endOffset, count } of ranges) used.fill(count > 0 ? 1 : 0, startOffset, endOffset);
    return { name: path.basename(file.pathname), size, used: used.reduce((sum, one) => sum + one, 0) };
  });
}
