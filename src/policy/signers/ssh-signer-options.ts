/** What stands before a key in an allowed signers file (ssh-keygen(1), ALLOWED SIGNERS): principals, then options. */
import type { Attempt, Problem } from '../../core/attempt.js';

export interface SignerOptions {
  readonly principals?: string;
  readonly namespaces?: readonly string[];
  readonly validAfter?: Date;
  readonly validBefore?: Date;
}

const PARTS = /^(?<principals>"[^"]*"|[^\s"]+)(?:[ \t]+(?<options>\S.*))?$/;
const OPTION = /^(?<name>[A-Za-z-]+)(?:="(?<value>[^"]*)")?$/;
/** `YYYYMMDD[HHMM[SS]][Z]`; a time without `Z` is read as UTC, so that it means the same everywhere. */
const TIME = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?Z?$/;

export function readSignerOptions(front: string): Attempt<SignerOptions> {
  const { principals, options = '' } = PARTS.exec(front)?.groups ?? {};
  if (principals === undefined) return complain('its principals cannot be read');
  // Which principal signs is not known to the gate, and a line with `!` is about who must not be believed.
  if (principals.includes('!'))
    return {
      problem: {
        message: `its principals \`${principals.slice(0, 60)}\` exclude some (\`!\`), and principals are not compared`,
        fix: 'Remove the line, or write its principals without `!` if its key may sign.',
      },
    };
  let read: SignerOptions = { principals: principals.replaceAll('"', '') };
  for (const option of options.match(/(?:[^",]|"[^"]*")+/g) ?? []) {
    const parsed = readOption(option.trim());
    if ('problem' in parsed) return parsed;
    read = { ...read, ...parsed.value };
  }
  return { value: read };
}

function readOption(option: string): Attempt<SignerOptions> {
  const { name = '', value = '' } = OPTION.exec(option)?.groups ?? {};
  const time = readTime(value);
  switch (name.toLowerCase()) {
    case 'namespaces':
      return /^[^*?!]+$/.test(value)
        ? { value: { namespaces: value.split(',').map((namespace) => namespace.trim()) } }
        : complain('its namespaces must be plain names');
    case 'valid-after':
      return time ? { value: { validAfter: time } } : complain('its `valid-after` is not a time');
    case 'valid-before':
      return time ? { value: { validBefore: time } } : complain('its `valid-before` is not a time');
    default:
      return complain(`its option \`${option.slice(0, 60)}\` is not supported`);
  }
}

function readTime(text: string): Date | undefined {
  const [, year, month, day, hour = '00', minute = '00', second = '00'] = TIME.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time.getTime()) ? undefined : time;
}

function complain(message: string): { readonly problem: Problem } {
  return {
    problem: {
      message,
      fix: 'Write `principals [namespaces="file"] type key`; certificate authorities are not read.',
    },
  };
}
