/**
 * What it means that a file cannot be opened or read. The one place that decides it, for every path that a run is given: a
 * file that is not there is a mistake of whoever named it, while one that exists and may not be read tells nothing.
 */
import type { ReasonCode } from '../core/errors.js';
import type { Refusal } from '../core/model.js';

/** `absent`: there is no such file. `unreadable`: there may be one, and nobody could look. */
type FileFault = 'absent' | 'unreadable';

/** System errors that say that there is nothing under the name. Every other one says that nobody could look. */
const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

/** Code of what exists and could not be read: exit code 3, whatever the file is for. */
const UNREADABLE: ReasonCode = 'FILE_UNREADABLE';

/** @param code of the system error; undefined where it had none */
export function faultOf(code: string | undefined): FileFault {
  return code !== undefined && ABSENT.has(code) ? 'absent' : 'unreadable';
}

/** The reason code of a system error. @param missing what an absent file is called: it differs by what the file is for */
export function codeOfFault(code: string | undefined, missing: ReasonCode): ReasonCode {
  return faultOf(code) === 'absent' ? missing : UNREADABLE;
}

/** True where a refusal says that nobody could look. */
export function isUnreadable({ code }: Pick<Refusal, 'code'>): boolean {
  return code === UNREADABLE;
}

/**
 * The code for the problem of a file that says who is trusted (policy, key, trusted root, `deployed`): nothing is added where
 * it is absent or is not what it should be, which is a wrong configuration.
 */
export function problemCode(refusal: Pick<Refusal, 'code'>): { readonly code?: ReasonCode } {
  return isUnreadable(refusal) ? { code: UNREADABLE } : {};
}

/**
 * What is wrong with a file, for a sentence that begins with its name: `does not exist`, `cannot be read: permission denied`.
 *
 * @param refusal of a file that was opened with `shown: 'it'`
 */
export function faultWords({ message }: Pick<Refusal, 'message'>): string {
  return message.replace(/^it /, '');
}
