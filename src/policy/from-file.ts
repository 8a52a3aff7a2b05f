/** The policy of a file: where it is read from, what may stand beside it, and that it is believed at all. */
import { ConfigError, type ConfigProblem } from '../core/errors.js';
import { networkProblemsOf } from '../net/network.js';
import { compile, type CompileContext, type CompiledPolicy } from './compile/compile.js';
import { checkoutProblems, type Believed } from './compile/untrusted-checkout.js';
import { statedPolicy } from './document/document.js';
import { parsePolicySource, pinProblem, readPolicyBytes, type ReadRemote } from './file/source.js';
import type { InputSpec } from './inputs/input-shapes.js';
import { INPUTS, type InputName } from './inputs/inputs.js';
import { isGiven } from './inputs/parts.js';
import type { GivenInputs } from './inputs/read-inputs.js';
import { namedSha256 } from '../formats/sha256.js';

/**
 * Reads the policy that the input `policy` names.
 *
 * @param given the inputs; whatever says who must sign must be absent
 * @param readRemote reads `owner/repo@<commit>:path`; without it only paths are read
 * @throws ConfigError with every problem at once.
 */
export async function policyFromFile(
  given: GivenInputs & { readonly policy: string },
  context: CompileContext,
  readRemote?: ReadRemote,
): Promise<CompiledPolicy> {
  const { policy: source, 'policy-digest': pin } = given;
  const malformed = pinProblem(pin);
  const before = [
    ...besideProblems(given),
    ...(malformed ? [malformed] : []),
    ...(pin === undefined ? await checkoutProblems(fileItself(source), context) : []),
    ...(given.offline ? remoteProblems(source) : []),
    // Where nothing is read from elsewhere (`policy check`), nothing of the network matters.
    ...(given.offline || !readRemote ? [] : await networkProblemsOf(context.env)),
  ];
  if (before.length > 0) throw new ConfigError(before);
  const read = await readPolicyBytes(source, context.workspace, readRemote);
  if ('message' in read) throw new ConfigError([{ where: 'policy', ...read }]);
  // Only what was pinned is parsed.
  const changed = pinProblem(pin, read.bytes);
  if (changed) throw new ConfigError([changed]);
  return policyFromBytes(read.bytes, source, given, { ...context, fetches: readRemote !== undefined });
}

/**
 * Compiles the bytes of a policy file.
 *
 * @param source what the file is called in messages and in the report
 * @throws ConfigError with every problem at once, each with line and column.
 */
export async function policyFromBytes(
  bytes: Buffer,
  source: string,
  given: GivenInputs,
  context: CompileContext,
): Promise<CompiledPolicy> {
  // The parser, which most runs do not need.
  const { readYaml } = await import('./file/yaml.js');
  const { tree, problems } = readYaml(bytes);
  return compile(statedPolicy({ source, digest: namedSha256(bytes) }, tree, problems), given, context);
}

/** What is required in two places could differ: a policy file alone says it. */
function besideProblems(given: GivenInputs): readonly ConfigProblem[] {
  return (INPUTS as readonly InputSpec[]).flatMap(({ name, sets }) => {
    if (sets === undefined || !isGiven(given, name as InputName)) return [];
    const message = 'cannot be used together with `policy`';
    return [{ where: name, message, fix: 'Write it into the policy file, or remove it.' }];
  });
}

function fileItself(source: string): readonly Believed[] {
  const fix = 'Pin it with `policy-digest`, or read it from a commit: `owner/repo@<commit>:path`.';
  const parsed = parsePolicySource(source);
  return 'kind' in parsed && parsed.kind === 'file' ? [{ where: 'policy', path: parsed.path, fix }] : [];
}

/** A policy out of a repository is read over the network. */
function remoteProblems(source: string): readonly ConfigProblem[] {
  const parsed = parsePolicySource(source);
  if (!('kind' in parsed) || parsed.kind !== 'remote') return [];
  const message = `\`${source}\` is in a repository, which cannot be asked with \`offline\``;
  return [{ where: 'policy', message, fix: 'Give the path of a file, and pin it with `policy-digest`.' }];
}
