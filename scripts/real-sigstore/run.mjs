// Running cosign and the gate. Both run beside the providers of identities, which live in this process: so nothing waits synchronously.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** @returns the exit code and all that was printed. */
export function execute(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part) => (output += part));
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, output }));
  });
}

/** Signs, and throws with what cosign said where it could not. */
export async function sign({ cosign, folder, signingConfig, trustedRoot, token }, claims, command, ...args) {
  const common = ['--yes', `--signing-config=${signingConfig}`, `--trusted-root=${trustedRoot}`];
  const own = { ...process.env, HOME: folder };
  const all = [command, ...common, `--identity-token=${token(claims)}`, ...args];
  const { exitCode, output } = await execute(cosign, all, { cwd: folder, env: own });
  if (exitCode !== 0) throw new Error(`cosign ${command} ${args.join(' ')}: ${output}`);
}

export function askCosign({ cosign, folder }, ...args) {
  return execute(cosign, args, { cwd: folder, env: { ...process.env, HOME: folder } });
}

export function askGate({ folder }, ...args) {
  return execute(process.execPath, [DIST, 'verify', ...args], { cwd: folder, env: { ...process.env, HOME: folder } });
}
