/**
 * What a command line leaves open: `$VERSION`, `${VERSION#v}`, `{{.Version}}`, `${{ matrix.os }}`. Each becomes a variable of
 * the gate, `{version}`, whose value comes from `var`.
 */

/** A variable of the gate, and where its value comes from. */
export interface Variable {
  /** As in `{name}`. */
  readonly name: string;
  /** What GitHub puts in its place, such as `${{ env.VERSION }}`. */
  readonly expression: string;
  /** As the command line itself sets it. */
  readonly value?: string;
}

/** Names that templates of the gate already have a meaning for. */
const TAKEN: readonly string[] = ['path', 'dir', 'name'];

const SHELL =
  /^\$(?:([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)(?:(##?)([^}]*)|[:%/^,@[-][^}]*)?\}|[0-9@*#?!$-])/;
const TEMPLATE = /^\{\{([^{}]*)\}\}/;
const EXPRESSION = /^\$\{\{([^{}]*)\}\}/;

/** A variable at the beginning of a text. */
export interface FoundVariable {
  readonly variable: Variable;
  /** The name in the shell; undefined for a template. */
  readonly shellName?: string;
  /** How many characters it takes. */
  readonly length: number;
}

/** Reads `{{…}}` or `${{ … }}` at the beginning of a text. */
export function templateAt(text: string): FoundVariable | undefined {
  const expression = EXPRESSION.exec(text);
  if (expression) {
    const name = nameOf(expression[1] ?? '');
    return { variable: { name, expression: expression[0] }, length: expression[0].length };
  }
  const template = TEMPLATE.exec(text);
  if (!template) return undefined;
  const source = (template[1] ?? '').trim();
  const name = /^trimV\b/.test(source) ? `${nameOf(source.replace(/^trimV\b/, ''))}-number` : nameOf(source);
  return { variable: { name, expression: environmentOf(name) }, length: template[0].length };
}

/** Reads `$NAME` or `${NAME…}` at the beginning of a text. */
export function shellVariableAt(text: string): FoundVariable | undefined {
  const [whole, bare, braced, strip, pattern] = SHELL.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const shellName = bare ?? braced;
  if (shellName === undefined) {
    const name = 'argument';
    return { variable: { name, expression: environmentOf(name) }, length: whole.length };
  }
  const isPlain = whole === `$${shellName}` || whole === `\${${shellName}}`;
  if (isPlain) {
    const name = nameOf(shellName);
    return { variable: { name, expression: `\${{ env.${shellName} }}` }, shellName, length: whole.length };
  }
  const name = strip !== undefined && pattern === 'v' ? `${nameOf(shellName)}-number` : `${nameOf(shellName)}-part`;
  return { variable: { name, expression: environmentOf(name) }, length: whole.length };
}

/** The variable for what a command printed (`$(…)`), which nobody knows beforehand. */
export function unknownOutput(count: number): Variable {
  const name = `output-${count}`;
  return { name, expression: environmentOf(name) };
}

/** `{version}` → `VERSION`, as an environment variable. */
export function environmentName(name: string): string {
  return name.replaceAll('-', '_').toUpperCase();
}

function environmentOf(name: string): string {
  return `\${{ env.${environmentName(name)} }}`;
}

/** `.Env.MY_Tag` → `env-my-tag`; a letter comes first. */
function nameOf(source: string): string {
  const words = source.match(/[A-Z]?[a-z0-9]+|[A-Z0-9]+/g) ?? [];
  const name = words.join('-').toLowerCase();
  if (!/^[a-z]/.test(name)) return name === '' ? 'value' : `value-${name}`;
  return TAKEN.includes(name) ? `${name}-value` : name;
}
