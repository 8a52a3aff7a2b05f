/** Characters that a text of a policy must not hold, and expressions of GitHub, which only a workflow file has. */

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/** @param path true where the text names files: it may hold whatever a file's name can */
export function characterProblem(
  value: string,
  path = false,
): { readonly message: string; readonly fix: string } | undefined {
  if (path) {
    const fix = 'Remove it; no path can hold one.';
    return value.includes('\0') ? { message: 'holds a NUL', fix } : undefined;
  }
  if (value.includes('${{')) {
    const fix =
      'GitHub replaces expressions only in a workflow file. In a policy file write `{name}`, and give its value with `var: name=VALUE`.';
    return { message: 'holds `${{`, an expression that was not replaced', fix };
  }
  if (!CONTROL.test(value)) return undefined;
  return { message: 'holds a line break or another control character', fix: 'Write one line of plain text.' };
}
