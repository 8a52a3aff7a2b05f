/** One command of a script, and how its words come together. */

/** One command with its words; `{name}` in a word stands for a variable. */
export interface Line {
  readonly words: readonly string[];
  /** `NAME=value` before the command, and what lines above it assigned or exported. */
  readonly env: ReadonlyMap<string, string>;
  /** Words that the shell would look up as patterns of file names. */
  readonly globs: ReadonlySet<string>;
  /** Whose output is its standard input. */
  readonly from?: Line;
  /** Its standard input is this file (`< FILE`). */
  readonly input?: string;
  /** `/dev/fd/N` in a word → the command whose output is meant (`<(…)`). */
  readonly outputs: ReadonlyMap<string, Line>;
}

/** A script that cannot be read; the message is for the user. */
export class NotUnderstood extends Error {}

/** One word while it is read. */
export class Word {
  text = '';
  glob = false;
  output: Line | undefined;

  add(character: string): void {
    this.text += character;
    const [reference] = character === '}' ? (/(?<!\\[pPx])\{[A-Za-z][A-Za-z0-9_-]*\}$/.exec(this.text) ?? []) : [];
    if (reference !== undefined)
      throw new NotUnderstood(`\`${reference}\` stands for nothing in a shell; write \`$NAME\` for what differs`);
  }
}

/** Words of a prompt or of the shell before the command itself. */
const BEFORE = '$ % sudo time exec command ! if then do export env declare typeset readonly -x set'.split(' ');

/** One command while it is read. */
export class LineDraft {
  readonly env = new Map<string, string>();
  input: string | undefined;
  readonly #words: string[] = [];
  readonly #globs = new Set<string>();
  readonly #outputs = new Map<string, Line>();

  add(word: Word): void {
    const [, name, value = ''] = /^([A-Za-z_][A-Za-z0-9_]*)=([\s\S]*)$/.exec(word.text) ?? [];
    if (this.#words.length === 0 && name !== undefined) this.env.set(name, value);
    else if (this.#words.length > 0 || !BEFORE.includes(word.text)) {
      this.#words.push(word.text);
      if (word.glob) this.#globs.add(word.text);
      if (word.output) this.#outputs.set(word.text, word.output);
    }
  }

  line(from: Line | undefined, above: ReadonlyMap<string, string>): Line | undefined {
    if (this.#words.length === 0) return undefined;
    return {
      words: this.#words,
      env: new Map([...above, ...this.env]),
      globs: this.#globs,
      outputs: this.#outputs,
      ...(from && { from }),
      ...(this.input !== undefined && { input: this.input }),
    };
  }
}
