/**
 * A script as a shell reads it, as far as command lines that verify something need it: words, quotes, continuations, pipes,
 * assignments, process substitution. Nothing is run and nothing is expanded but variables, which become `{name}`.
 * Source: POSIX.1-2017, Shell Command Language, 2.2 (quoting) and 2.3 (tokens).
 */
import { LineDraft, NotUnderstood, Word, type Line } from './shell-line.js';
import { shellVariableAt, templateAt, unknownOutput, type FoundVariable, type Variable } from './variables.js';

export { NotUnderstood, type Line } from './shell-line.js';

export interface Script {
  readonly lines: readonly Line[];
  /** Commands inside `$(…)`, backquotes and `<(…)`. */
  readonly inner: readonly Line[];
  readonly variables: ReadonlyMap<string, Variable>;
}

/** A script can be pasted by mistake; a command line is never longer. */
const MAX_SCRIPT = 65_536;
const MAX_DEPTH = 4;

/** Reads a script. @throws NotUnderstood */
export function readScript(source: string): Script {
  if (source.length > MAX_SCRIPT)
    throw new NotUnderstood(`the text has ${source.length} characters; at most ${MAX_SCRIPT} are read`);
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/.exec(source);
  if (control) throw new NotUnderstood('the text holds control characters, which no command line has');
  const variables = new Map<string, Variable>();
  const inner: Line[] = [];
  const reader = new Reader(source.replaceAll('\r\n', '\n'), variables, new Map(), new Map(), inner);
  return { lines: reader.lines(), inner, variables };
}

/** Words that another shell has split already: only `{{…}}` and `$NAME` are looked for. @throws NotUnderstood */
export function readWords(words: readonly string[]): Script {
  const source = words.map((word) => `"${word.replace(/(["\\`])/g, '\\$1')}"`).join(' ');
  return readScript(source);
}

class Reader {
  readonly #source: string;
  readonly #variables: Map<string, Variable>;
  /** What assignments gave to names of the shell. */
  readonly #known: Map<string, string>;
  /** Every assignment so far, which an exported name hands to the commands below it. */
  readonly #environment: Map<string, string>;
  /** Commands of all depths but the outermost. */
  readonly #inner: Line[];
  readonly #depth: number;
  #at = 0;
  #outputs = 0;

  constructor(
    source: string,
    variables: Map<string, Variable>,
    known: Map<string, string>,
    environment: Map<string, string>,
    inner: Line[],
    depth = 0,
  ) {
    if (depth > MAX_DEPTH) throw new NotUnderstood('the commands are nested too deeply');
    this.#source = source;
    this.#variables = variables;
    this.#known = known;
    this.#environment = environment;
    this.#inner = inner;
    this.#depth = depth;
  }

  lines(): readonly Line[] {
    const lines: Line[] = [];
    let draft = new LineDraft();
    let from: Line | undefined;
    const end = (piped: boolean): void => {
      const line = draft.line(from, this.#environment);
      if (line) lines.push(line);
      else this.#learn(draft);
      from = piped ? line : undefined;
      // What feeds another command is reached through that one.
      if (piped && line) lines.pop();
      draft = new LineDraft();
    };
    while (this.#at < this.#source.length) {
      const [blank] = /^(?:[ \t]|\\\n|#[^\n]*)+/.exec(this.#rest()) ?? [];
      if (blank !== undefined) this.#at += blank.length;
      if (blank !== undefined || this.#redirection(draft)) continue;
      const [operator] = /^(?:\|\||&&|[|;&\n()]|\{(?=\s)|\}(?=\s*(?:$|[;\n])))/.exec(this.#rest()) ?? [];
      if (operator === undefined) draft.add(this.#word());
      else {
        this.#at += operator.length;
        end(operator === '|');
      }
    }
    end(false);
    return lines;
  }

  #rest(): string {
    return this.#source.slice(this.#at);
  }

  /** Remembers `NAME=value` that stands alone, or behind `export`. */
  #learn({ env }: LineDraft): void {
    for (const [name, value] of env) {
      this.#environment.set(name, value);
      // What a command printed is known by the name that it was given.
      if (/^\{output-[0-9]+\}$/.test(value)) this.#known.delete(name);
      else this.#known.set(name, value);
    }
  }

  #redirection(draft: LineDraft): boolean {
    const [found = '', operator = ''] = /^(?:[0-9]*|&)(>>|>&|>\||>|<<<|<<|<&|<(?!\())/.exec(this.#rest()) ?? [];
    if (found === '') return false;
    if (operator === '<<' || operator === '<<<') throw new NotUnderstood(`\`${operator}\` is not read here`);
    this.#at += found.length;
    this.#at += /^[ \t]*/.exec(this.#rest())?.[0].length ?? 0;
    const target = this.#word().text;
    if (operator === '<') draft.input = target;
    return true;
  }

  #word(): Word {
    const word = new Word();
    const start = this.#at;
    while (this.#at < this.#source.length && !/^[\s|;&()<>]/.test(this.#rest())) this.#piece(word);
    if (this.#at === start && this.#rest().startsWith('<(')) {
      const line = this.#nested(2);
      word.text = `/dev/fd/${63 - this.#outputs++}`;
      word.output = line;
    } else if (this.#at === start) throw new NotUnderstood(`\`${this.#rest().slice(0, 20)}\` is not read here`);
    return word;
  }

  #piece(word: Word): void {
    const rest = this.#rest();
    const [first = ''] = rest;
    if (first === "'") {
      const end = rest.indexOf("'", 1);
      if (end < 0) throw new NotUnderstood("a `'` has no end");
      this.#quoted(word, rest.slice(1, end));
      this.#at += end + 1;
    } else if (rest.startsWith("$'")) throw new NotUnderstood("`$'…'` is not read here");
    else if (first === '"') this.#doubleQuoted(word);
    else if (first === '\\') {
      if (rest[1] !== '\n') word.add(rest[1] ?? '\\');
      this.#at += 2;
    } else if (!this.#expansion(word)) {
      if (/[*?[]/.test(first)) word.glob = true;
      word.add(first);
      this.#at++;
    }
  }

  /** Text in which only templates are special. */
  #quoted(word: Word, text: string): void {
    for (let at = 0; at < text.length;) {
      const found = templateAt(text.slice(at)) ?? literalVariable(text.slice(at));
      if (found) word.text += this.#reference(found);
      else word.add(text[at] ?? '');
      at += found?.length ?? 1;
    }
  }

  #doubleQuoted(word: Word): void {
    this.#at++;
    for (;;) {
      const rest = this.#rest();
      if (rest === '') throw new NotUnderstood('a `"` has no end');
      if (rest.startsWith('"')) break;
      const escaped = /^\\([$`"\\\n])/.exec(rest);
      if (escaped) {
        if (escaped[1] !== '\n') word.add(escaped[1] ?? '');
        this.#at += 2;
      } else if (!this.#expansion(word)) {
        word.add(rest[0] ?? '');
        this.#at++;
      }
    }
    this.#at++;
  }

  /** A variable, a template or the output of a command. */
  #expansion(word: Word): boolean {
    const rest = this.#rest();
    if (rest.startsWith('$(')) {
      this.#nested(2);
      word.text += this.#put(unknownOutput(++this.#outputs));
      return true;
    }
    if (rest.startsWith('`')) {
      const end = rest.indexOf('`', 1);
      if (end < 0) throw new NotUnderstood('a backquote has no end');
      this.#at += end + 1;
      this.#read(rest.slice(1, end));
      word.text += this.#put(unknownOutput(++this.#outputs));
      return true;
    }
    const found = templateAt(rest) ?? shellVariableAt(rest);
    if (!found) return false;
    word.text += this.#reference(found);
    this.#at += found.length;
    return true;
  }

  /** `{name}`; or what an assignment gave, where that is made of other variables. */
  #reference({ variable, shellName }: FoundVariable): string {
    const known = shellName === undefined ? undefined : this.#known.get(shellName);
    if (known === undefined) return this.#put(variable);
    if (/\{[a-z]/.test(known) || known === '') return known;
    return this.#put({ ...variable, value: known });
  }

  #put(variable: Variable): string {
    this.#variables.set(variable.name, variable);
    return `{${variable.name}}`;
  }

  /** The command inside `<(…)` or `$(…)`, whose end is found by reading it. */
  #nested(opening: number): Line | undefined {
    let depth = 1;
    let end = this.#at + opening;
    for (; end < this.#source.length && depth > 0; end++) {
      const character = this.#source[end];
      if (character === '\\') end++;
      else if (character === "'" || character === '"') end = this.#source.indexOf(character, end + 1);
      else if (character === '(') depth++;
      else if (character === ')') depth--;
      if (end < 0) break;
    }
    if (end < 0 || depth > 0) throw new NotUnderstood('a `(` has no end');
    const inner = this.#source.slice(this.#at + opening, end - 1);
    this.#at = end;
    return this.#read(inner);
  }

  /** Reads commands whose output stands for them. @returns the last one, which prints it */
  #read(text: string): Line | undefined {
    const depth = this.#depth + 1;
    const lines = new Reader(text, this.#variables, this.#known, this.#environment, this.#inner, depth).lines();
    this.#inner.push(...lines);
    return lines.at(-1);
  }
}

/** A variable that was kept from the shell by single quotes: no other text looks so. */
function literalVariable(text: string): FoundVariable | undefined {
  return /^\$(?:\{[A-Za-z_]|[A-Za-z_])/.test(text) ? shellVariableAt(text) : undefined;
}
