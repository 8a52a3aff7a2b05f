/** Characters that a text of a policy or an input must not hold, and expressions of GitHub, which only a workflow file has. */
import type { Problem } from '../../core/attempt.js';

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const LINE_ENDS: readonly string[] = ['\n', '\r', '\u2028', '\u2029'];

/** @param path true where the text names files: it may hold whatever a file's name can */
export function characterProblem(value: string, path = false): Problem | undefined {
  if (path)
    return value.includes('\0') ? { message: 'holds a NUL', fix: 'Remove it; no path can hold one.' } : undefined;
  if (value.includes('${{')) {
    const fix =
      'GitHub replaces expressions only in a workflow file. In a policy file write `{name}`, and give its value with `var: name=VALUE`.';
    return { message: 'holds `${{`, an expression that was not replaced', fix };
  }
  const [found] = CONTROL.exec(value) ?? [];
  if (found === undefined) return undefined;
  const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const what = LINE_ENDS.includes(found) ? 'more than one line' : `the control character U+${code}`;
  return { message: `holds ${what}`, fix: 'Write one line of plain text.' };
}
