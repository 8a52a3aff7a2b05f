/** Policies for tests: of files and of inputs, read as the gate reads them, in a workspace of their own. */
import { generateKeyPairSync } from 'node:crypto';
import { ConfigError, type ConfigProblem } from '../../src/core/errors.js';
import type { CompileContext, CompiledPolicy } from '../../src/policy/compile/compile.js';
import { policyFromBytes } from '../../src/policy/from-file.js';
import { readInputs } from '../../src/policy/inputs/read-inputs.js';
import { readPolicy } from '../../src/policy/read-policy.js';
import type { IdentitySigner, Policy } from '../../src/model/policy.js';
import { identitySigners } from '../../src/policy/compile/identities.js';
import { createScope, RecordedVariables } from '../../src/policy/compile/scope.js';
import { statedByInputs } from '../../src/policy/inputs/call-document.js';
import { createWorkspace } from './workspace.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;
/** Inputs by name: one text with a line for each entry, or the entries themselves. */
export type Inputs = Readonly<Record<string, string | readonly string[]>>;

export interface Reading {
  readonly files?: Files;
  readonly vars?: Readonly<Record<string, string>>;
  /** Inputs beside the policy. */
  readonly given?: Inputs;
  readonly context?: Partial<CompileContext>;
}

/** Inputs as the runner gives them. */
export function given(inputs: Inputs) {
  return readInputs(
    Object.entries(inputs).map(([name, value]) => ({ name, values: typeof value === 'string' ? [value] : value })),
  );
}

/** The policy that a text means. */
export async function readText(
  text: string,
  { files, vars, given: beside = {}, context }: Reading = {},
): Promise<Policy> {
  const workspace = createWorkspace(files);
  try {
    const inputs = given({
      ...beside,
      ...(Object.keys(vars ?? {}).length > 0 && {
        var: Object.entries(vars ?? {}).map(([name, value]) => `${name}=${value}`),
      }),
    });
    const where: CompileContext = { kind: 'terminal', env: {}, workspace: workspace.path, ...context };
    return (await policyFromBytes(Buffer.from(text), 'policy.yml', inputs, where)).policy;
  } finally {
    workspace.remove();
  }
}

/** What is wrong with it, one `LINE:COLUMN message / fix` each. */
export async function problemsIn(text: string, reading: Reading = {}): Promise<readonly string[]> {
  const problems = await problemsOfReading(() => readText(text, reading));
  return problems.map(
    ({ at, where, message, fix }) =>
      `${at?.line === undefined ? where : `${at.line}:${at.column ?? 0}`} ${message} / ${fix}`,
  );
}

/** The policy of a call, with how it runs. */
export async function compileInputs(
  inputs: Inputs,
  { files, context }: Pick<Reading, 'files' | 'context'> = {},
): Promise<CompiledPolicy> {
  const workspace = createWorkspace(files);
  try {
    return await readPolicy(given(inputs), { kind: 'terminal', env: {}, workspace: workspace.path, ...context });
  } finally {
    workspace.remove();
  }
}

/** What is wrong with a call. */
export async function inputProblems(
  inputs: Inputs,
  reading: Pick<Reading, 'files' | 'context'> = {},
): Promise<readonly ConfigProblem[]> {
  return problemsOfReading(() => compileInputs(inputs, reading));
}

async function problemsOfReading(read: () => Promise<unknown>): Promise<readonly ConfigProblem[]> {
  try {
    await read();
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

/** A public key in PEM. */
export function publicKeyPem(): string {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .publicKey.export({ type: 'spki', format: 'pem' })
    .toString();
}

/** The identities that may sign, by the inputs of a call on github.com. */
export function identitiesOf(inputs: Inputs): readonly IdentitySigner[] {
  const { document, problems } = statedByInputs(given(inputs));
  const run = { env: {}, now: new Date(), offline: false, audit: false, assets: false, eitherForm: false };
  const scope = createScope('inputs', new RecordedVariables(), run);
  const signers = [...(document?.signers ?? [])].flatMap(([name, { value }]) =>
    identitySigners(name, value, run.env, scope),
  );
  if (problems.length + scope.problems.length > 0) throw new ConfigError(scope.problems);
  return signers;
}
