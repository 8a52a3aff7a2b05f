/** Files that an input names as a trusted root, or as what one is trusted by: a part of the configuration, like keys. */
import { REASONS, type ConfigProblem } from '../core/errors.js';
import { parseJson } from '../formats/json/json.js';
import type { Refusal } from '../core/model.js';
import { isUnreadable } from '../files/file-fault.js';

/** The input that named the file. */
type RootInput = 'trusted-root' | 'tuf-root';

/** A root that could not be had because of the file that an input named. */
export interface NamedRefusal {
  readonly ok: false;
  readonly refusal: Refusal;
  readonly where: RootInput;
}

/** A file that was read and cannot be used, or that could not be read. */
export function refuseNamed(where: RootInput, read: Refusal): NamedRefusal {
  const what = where === 'tuf-root' ? '`tuf-root`' : 'The trusted root';
  const code = isUnreadable(read) ? read.code : 'TRUST_ROOT_MALFORMED';
  return { ok: false, refusal: { ...read, code, message: `${what} cannot be read: ${read.message}` }, where };
}

/** The problem of the configuration that a refusal is; none where the file exists and nobody could look. */
export function rootProblems(where: RootInput, { code, message, hint, at }: Refusal): readonly ConfigProblem[] {
  if (isUnreadable({ code })) return [];
  const fix =
    hint ??
    meantInstance(message) ??
    (where === 'tuf-root'
      ? 'Name the `root.json` of the repository, relative to the workspace.'
      : message.endsWith(' does not exist')
        ? 'Check the path. It starts from the workspace. `cosign trusted-root create` and `gh attestation trusted-root` write such a file.'
        : REASONS.TRUST_ROOT_MALFORMED.fix);
  return [{ where, message, fix, code: 'TRUST_ROOT_MALFORMED', ...(at && { at }) }];
}

/** What is wrong with a file that must be JSON before anything else is asked of it. */
export function notJson(file: string, bytes: Buffer): Refusal | undefined {
  if (parseJson(bytes) !== undefined) return undefined;
  return { code: 'TRUST_ROOT_MALFORMED', message: `${file} is not JSON` };
}

/** Names of instances that `trusted-root` calls otherwise; none of them is a file. */
const CALLED: readonly (readonly [RegExp, string])[] = [
  [/: (?:public-good|public|sigstore|default) does not exist/, 'tuf'],
  [/: github does not exist/, 'gh'],
];

function meantInstance(message: string): string | undefined {
  const meant = CALLED.find(([name]) => name.test(message))?.[1];
  return meant === undefined
    ? undefined
    : `Did you mean \`trusted-root: ${meant}\`? The values are \`tuf\`, \`embedded\`, \`staging\`, \`gh\`, or the path of a file.`;
}
