/** Whether the gate takes what a command line becomes: the inputs are read as the action reads them, with samples for variables. */
import { ConfigError, type ConfigProblem } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { compile, type CompileContext } from '../../policy/compile/compile.js';
import { statedByInputs } from '../../policy/inputs/call-document.js';
import type { InputName } from '../../policy/inputs/inputs.js';
import { parseKeySource } from '../../policy/signers/key-source.js';
import { readInputs, type GivenInputs } from '../../policy/inputs/read-inputs.js';
import type { Draft } from './draft.js';
import type { Variable } from './variables.js';

/** Digests of nothing in particular. */
const DIGEST = `sha256:${'0'.repeat(64)}`;
const COMMIT = '0'.repeat(40);

/** Where the converted inputs are used, which is not here: their files are not looked at. */
export const ELSEWHERE: CompileContext = {
  kind: 'actions',
  env: { GITHUB_EVENT_NAME: 'push' },
  workspace: '/',
  reads: false,
  fetches: false,
};

/** What is wrong with the inputs of a draft; warnings become notes. */
export async function compileProblems(
  draft: Draft,
  variables: ReadonlyMap<string, Variable>,
): Promise<readonly ConfigProblem[]> {
  try {
    const given = givenBy(draft, variables, 'actions');
    const { policy } = await compile(statedByInputs(given), given, ELSEWHERE);
    for (const warning of policy.warnings) draft.note('info', `${warning}.`);
    return (given.key ?? []).flatMap((key) => {
      const source = parseKeySource(key);
      return 'problem' in source ? [{ where: 'key', ...source.problem }] : [];
    });
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

/** The inputs of a draft, with samples for variables whose values nobody knows. A step's are read line by line, those of a command as they are. */
export function givenBy(draft: Draft, variables: ReadonlyMap<string, Variable>, from: Host['kind']): GivenInputs {
  const all = (values: readonly string[]): readonly string[] => (from === 'actions' ? [values.join('\n')] : values);
  const raw = [...draft.inputs].map(([name, values]) => ({ name, values: all(values) }));
  const samples = variablesOf(draft, variables).map(
    (variable) => `${variable.name}=${variable.value ?? sampleOf(variable, draft)}`,
  );
  return readInputs([...raw, ...(samples.length > 0 ? [{ name: 'var', values: all(samples) }] : [])], from);
}

/** The variables that a draft refers to. */
export function variablesOf(draft: Draft, variables: ReadonlyMap<string, Variable>): readonly Variable[] {
  const texts = [...draft.inputs.values(), ...draft.claims.values(), draft.pinned].flat();
  return [...variables.values()].filter(({ name }) => texts.some((text) => text.includes(`{${name}}`)));
}

/** Samples by the input that a variable stands in. */
const SAMPLES: readonly (readonly [InputName, string])[] = [
  ['repo', 'acme/widgets'],
  ['owner', 'acme'],
  ['source-digest', COMMIT],
  ['source-ref', 'refs/tags/v1.2.3'],
  ['openpgp-fingerprints', COMMIT],
];

function sampleOf({ name }: Variable, { inputs }: Draft): string {
  const reference = `{${name}}`;
  const images = [...(inputs.get('images') ?? []), ...(inputs.get('signature-repository') ?? [])];
  for (const image of images.map((one) => one.replace(/^oci:\/\//, ''))) {
    if (image === reference) return `registry.example/acme/widgets@${DIGEST}`;
    if (image.endsWith(`@${reference}`)) return DIGEST;
    if (image.startsWith(reference)) return 'registry.example/acme/widgets';
  }
  if (inputs.get('release')?.[0]?.startsWith(`${reference}@`) === true) return 'acme/widgets';
  const found = SAMPLES.find(([input]) => inputs.get(input)?.includes(reference) === true);
  return found?.[1] ?? (name.endsWith('number') ? '1.2.3' : 'v1.2.3');
}
