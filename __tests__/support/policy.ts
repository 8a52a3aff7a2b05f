/** Policy files for tests: read as the gate reads them, in a workspace of their own. */
import { generateKeyPairSync } from 'node:crypto';
import { ConfigError } from '../../src/core/errors.js';
import { policyFromBytes, type FileContext } from '../../src/policy/file/policy-file.js';
import type { Policy } from '../../src/model/policy.js';
import type { GivenInputs } from '../../src/policy/inputs/read-inputs.js';
import { createWorkspace } from './workspace.ts';

export interface Reading {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly vars?: Readonly<Record<string, string>>;
  readonly given?: GivenInputs;
  readonly context?: Partial<FileContext>;
}

/** The policy that a text means. */
export async function readText(text: string, { files, vars, given, context }: Reading = {}): Promise<Policy> {
  const workspace = createWorkspace(files);
  try {
    const inputs: GivenInputs = { ...given, ...(vars && { var: new Map(Object.entries(vars)) }) };
    const where: FileContext = { kind: 'terminal', env: {}, workspace: workspace.path, ...context };
    return await policyFromBytes(Buffer.from(text), 'policy.yml', inputs, where);
  } finally {
    workspace.remove();
  }
}

/** What is wrong with it, one `LINE:COLUMN message / fix` each. */
export async function problemsIn(text: string, reading: Reading = {}): Promise<readonly string[]> {
  try {
    await readText(text, reading);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map(
      ({ at, where, message, fix }) =>
        `${at?.line === undefined ? where : `${at.line}:${at.column ?? 0}`} ${message} / ${fix}`,
    );
  }
  return [];
}

/** A public key in PEM. */
export function publicKeyPem(): string {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .publicKey.export({ type: 'spki', format: 'pem' })
    .toString();
}
