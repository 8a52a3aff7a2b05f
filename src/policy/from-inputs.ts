/** `policy from-inputs`: the document of a call, written as a policy file that means the same. */
import { ConfigError } from '../core/errors.js';
import { MAX_LINE } from '../core/limits.js';
import type { Policy } from '../model/policy.js';
import { compile, type CompileContext } from './compile/compile.js';
import { said } from './compile/defined.js';
import { policyText, withTexts } from './file/write-policy.js';
import { callTree, statedByInputs } from './inputs/call-document.js';
import type { InputSpec } from './inputs/input-shapes.js';
import { INPUTS, type InputName } from './inputs/inputs.js';
import type { Claims } from './inputs/parts.js';
import type { GivenInputs } from './inputs/read-inputs.js';
import { policyFromBytes } from './from-file.js';

/** Inputs about the run that a policy file has a key for. */
export const TRUST = ['trusted-root', 'rekor-url'] as const;

/** What a policy file says of a call beside its inputs. */
interface Besides {
  readonly claims?: Claims;
  /** Variables that stay open: their values are samples, which stand beside the file. */
  readonly open?: ReadonlySet<string>;
  /** Inputs that stay beside the file, although it has a key for them. */
  readonly stay?: readonly InputName[];
}

/** A policy file, and the inputs that must stand beside it since no file can say them. */
interface WrittenPolicy {
  readonly text: string;
  readonly beside: readonly string[];
  /** The variables that it leaves open, which must be given with `var`. */
  readonly open: readonly string[];
}

/**
 * Writes the file, and reads it again: what does not compile to the policy of the call is not handed out.
 *
 * @throws ConfigError with everything that is wrong with the call, or that a file cannot say.
 */
export async function policyOfInputs(
  given: GivenInputs,
  context: CompileContext,
  { claims = new Map(), open = new Set(), stay = [] }: Besides = {},
): Promise<WrittenPolicy> {
  const { policy } = await compile(statedByInputs(given, { claims }), given, context);
  const texts = { 'trusted-root': given['trusted-root'], 'rekor-url': said(given['rekor-url'], (url) => [url]) };
  const tree = TRUST.filter((name) => !stay.includes(name)).reduce(
    (whole, name) => withTexts(whole, name, texts[name]),
    callTree(given, { claims }).tree,
  );
  const keys = tree.entries.map(({ key }) => key);
  const variables = [...(given.var ?? [])];
  const text = policyText(tree, new Map(variables.filter(([name]) => !open.has(name))));
  const samples = new Map(variables.filter(([name]) => open.has(name) && text.includes(`{${name}}`)));
  const names = (INPUTS as readonly InputSpec[]).flatMap(({ name, sets }) => {
    const isBeside = sets === undefined && name !== 'var' && given[name as InputName] !== undefined;
    return isBeside && !keys.includes(name) ? [name] : [];
  });
  const beside: GivenInputs = {
    ...Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name))),
    ...(samples.size > 0 && { var: samples }),
  };
  const again = await policyFromBytes(Buffer.from(text), 'policy.yml', beside, context);
  if (comparable(again.policy) !== comparable(policy)) {
    const fix = 'Write the policy by hand, and report this; docs/policy.md says how.';
    throw new ConfigError([{ where: 'policy', message: 'of these inputs cannot be written as a file', fix }]);
  }
  if (text.split('\n').some((line) => line.length > MAX_LINE)) {
    const message = `would have a line of more than ${MAX_LINE} characters, which is cut where it is printed`;
    const fix = 'Save the long value, such as a key, as a file and name that file.';
    throw new ConfigError([{ where: 'policy', message, fix }]);
  }
  return { text, beside: names, open: [...samples.keys()] };
}

/** What a policy requires, as text: without what names its source, and with what cannot be compared by what it is made from. */
export function comparable(policy: Policy): string {
  const { source: _source, digest: _digest, warnings: _warnings, ...requirements } = policy;
  return JSON.stringify(requirements, (key, value: unknown) => {
    if (key === 'whole' || key === 'part' || key === 'key' || key === 'certificate') return undefined;
    return value;
  });
}
