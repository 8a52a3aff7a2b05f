/** What a text of a policy or an input must not hold: characters that end a line or are not seen, and expressions of GitHub. */
import type { Problem } from '../../core/attempt.js';

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const LINE_ENDS: readonly string[] = ['\n', '\r', '\u2028', '\u2029'];

/** What a text is for. A path may hold whatever a file's name can, and only a value is compared with what it says. */
type TextUse = 'path' | 'words' | 'value';

/** @returns what is wrong with a text, and what to do */
export function characterProblem(value: string, use: TextUse): Problem | undefined {
  if (use === 'path')
    return value.includes('\0') ? { message: 'holds a NUL', fix: 'Remove it; no path can hold one.' } : undefined;
  const [found] = CONTROL.exec(value) ?? [];
  if (found !== undefined) {
    const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const what = LINE_ENDS.includes(found) ? 'more than one line' : `the control character U+${code}`;
    return { message: `holds ${what}`, fix: 'Write one line of plain text.' };
  }
  // GitHub replaces expressions in a workflow file, before the gate sees them: one that is left would be compared as it is written.
  if (use !== 'value' || !value.includes('${{')) return undefined;
  const fix =
    'GitHub replaces expressions only in a workflow file. In a policy file write `{name}`, and give its value with `var: name=VALUE`.';
  return { message: 'holds `${{`, an expression that was not replaced', fix };
}
