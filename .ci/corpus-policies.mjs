// node corpus-policies.mjs COUNTS: the cases of ../shared/corpus where a signed list vouches for an archive, each by a policy
// file that says so in one rule. replay.mjs runs the same cases by flags; both must end as the case expects.
//
// A refusal must exit with 1: a policy that cannot be read refuses everything and would prove nothing.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

const corpus = path.resolve('../shared/corpus');
const command = path.resolve('dist/cli.js');
const counts = { passed: 0, failed: 0 };

const cases = fs
  .readdirSync(corpus)
  .filter((id) => id.startsWith('goreleaser--manifest-'))
  .map((id) => [id, JSON.parse(fs.readFileSync(path.join(corpus, id, 'case.json'), 'utf8'))]);

for (const [id, expected] of cases) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'case-'));
  try {
    const { status, stdout, stderr } = judge(id, expected, folder);
    if (status === { pass: 0, fail: 1 }[expected.expect]) counts.passed++;
    else {
      counts.failed++;
      const what = expected.expect === 'fail' && status === 0 ? 'WRONGLY ACCEPTED' : 'disagrees';
      console.error(
        `${what} ${id}: expected ${expected.expect}, got exit ${status}: ${`${stdout}${stderr}`.slice(-400)}`,
      );
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
// both kinds must have been there, or nothing was shown
for (const kind of ['pass', 'fail'])
  if (!cases.some(([, { expect }]) => expect === kind)) {
    counts.failed++;
    console.error(`no case of a signed list expects ${kind}`);
  }
console.log(`passed: ${counts.passed}, failed: ${counts.failed}`);
fs.writeFileSync(process.argv[2], JSON.stringify(counts));

function judge(id, { artifact, artifactName, checksumFile, bundle, identity, issuer, trustedRoot }, folder) {
  for (const name of [checksumFile, bundle]) fs.copyFileSync(path.join(corpus, id, name), path.join(folder, name));
  fs.copyFileSync(path.join(corpus, '_roots', `${trustedRoot}.json`), path.join(folder, 'trusted_root.json'));
  // JSON is a policy file too
  const policy = {
    version: 1,
    signers: { publisher: { identity, issuer } },
    'trusted-root': 'trusted_root.json',
    rules: [
      {
        name: 'archive',
        digests: [
          `${Object.entries(artifact.digests)
            .map((one) => one.join(':'))
            .join(',')} ${artifactName}`,
        ],
        require: [{ checksum: { list: checksumFile, 'signed-by': ['publisher'], bundle } }],
      },
    ],
  };
  fs.writeFileSync(path.join(folder, 'policy.json'), JSON.stringify(policy));
  return spawnSync(process.execPath, [command, 'verify', '--policy', 'policy.json', '--offline'], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder },
    encoding: 'utf8',
    timeout: 60_000,
  });
}
