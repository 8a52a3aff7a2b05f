// A file that sigstore-python signed, and its twins: another client of the same services.
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { GITHUB, GOOGLE, workflowClaims } from './identity-providers.mjs';
import { askGate, execute } from './run.mjs';

const FILE = 'opensandbox-1.0.3.tar.gz';
const CONTENT = 'a sandbox\n';
const BUNDLE = `${FILE}.sigstore.json`;
const CLAIMS = workflowClaims('alibaba/OpenSandbox', 'release.yml', 'v1.0.3');
const IDENTITY = 'https://github.com/alibaba/OpenSandbox/.github/workflows/release.yml@refs/tags/v1.0.3';

/** @param python the `sigstore` program of sigstore-python */
export async function* pythonCases(place, python) {
  const { folder, trustedRoot, signingConfig, token } = place;
  const read = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));
  const config = {
    mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
    trustedRoot: read(trustedRoot),
    signingConfig: read(signingConfig),
  };
  const write = (name, content) => fs.writeFileSync(path.join(folder, name), content);
  write('trust-config.json', JSON.stringify(config));
  write(FILE, CONTENT);
  const options = { cwd: folder, env: { ...process.env, HOME: folder } };
  const run = (...args) => execute(python, ['--trust-config=trust-config.json', ...args], options);
  const signed = await run('sign', `--identity-token=${token(CLAIMS)}`, FILE);
  if (signed.exitCode !== 0) throw new Error(`sigstore sign: ${signed.output}`);
  const honest = fs.readFileSync(path.join(folder, BUNDLE), 'utf8');
  const bundle = JSON.parse(honest);
  const withMaterial = (changed) =>
    JSON.stringify({ ...bundle, verificationMaterial: { ...bundle.verificationMaterial, ...changed } });
  const twins = {
    '': {},
    ', with a changed byte': { content: CONTENT.toUpperCase() },
    ', by an identity that begins alike': { identity: IDENTITY.slice(0, -1) },
    ', by an identity that goes on': { identity: `${IDENTITY}0` },
    ', by another issuer': { issuer: GOOGLE },
    ', without a log entry': { evidence: withMaterial({ tlogEntries: [] }) },
    ', without a timestamp': { evidence: withMaterial({ timestampVerificationData: {} }) },
    ', truncated': { evidence: honest.slice(0, -40) },
  };
  for (const [twin, { content = CONTENT, evidence = honest, identity = IDENTITY, issuer = GITHUB }] of Object.entries(
    twins,
  )) {
    write(FILE, content);
    write(BUNDLE, evidence);
    const [other, gate] = await Promise.all([
      run(
        'verify',
        'identity',
        `--bundle=${BUNDLE}`,
        `--cert-identity=${identity}`,
        `--cert-oidc-issuer=${issuer}`,
        FILE,
      ),
      askGate(
        place,
        ...['--offline', '--artifacts', FILE, `--bundle=${BUNDLE}`, `--trusted-root=${trustedRoot}`],
        ...[`--certificate-identity=${identity}`, `--certificate-oidc-issuer=${issuer}`],
      ),
    ]);
    yield {
      what: `a file signed by sigstore-python${twin}`,
      tool: 'sigstore-python',
      honest: twin === '',
      other: other.exitCode,
      gate: gate.exitCode,
      output: other.output + gate.output,
    };
  }
}
