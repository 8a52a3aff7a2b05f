// Reads the tables of a Go test: for each `func Test_…` the entries of its `tests := []struct {…}{…}` as plain objects. It knows
// the few forms of literals that slsa-verifier's tables have, and fails on any other rather than guess.

/** @returns {{ test: string, constants: Record<string, string>, entries: Record<string, unknown>[] }[]} */
export function readTables(source) {
  return [...source.matchAll(/^func (Test_\w+)\(t \*testing\.T\) \{$/gm)].map(({ 1: test, index }, place, matches) => {
    const body = source.slice(index, matches[place + 1]?.index);
    const constants = Object.fromEntries(
      [...body.matchAll(/^\t(\w+) := "([^"]*)"$/gm)].map(([, name, value]) => [name, value]),
    );
    const start = /tests := \[\]struct \{[\s\S]*?\n\t\}\{/.exec(body);
    if (!start) throw new Error(`${test} has no table`);
    const reader = new Reader(body.slice(start.index + start[0].length), constants);
    return { test, constants, entries: reader.entries() };
  });
}

const BLANK = /(?:\s|\/\/[^\n]*\n|,)+/y;

class Reader {
  constructor(text, constants) {
    this.text = text;
    this.constants = constants;
    this.at = 0;
  }

  entries() {
    const found = [];
    while (!this.take('}')) found.push(this.fields());
    return found;
  }

  fields() {
    this.need('{');
    const entry = {};
    while (!this.take('}')) {
      const name = this.match(/\w+/y);
      this.need(':');
      entry[name] = this.value();
    }
    return entry;
  }

  value() {
    if (this.take('[]string{')) return this.until(() => this.value());
    if (this.take('map[string]string{')) {
      const pairs = this.until(() => {
        const key = this.value();
        this.need(':');
        return [key, this.value()];
      });
      return Object.fromEntries(pairs);
    }
    if (this.take('pString(') || this.take('pointerTo(')) {
      const inner = this.value();
      this.need(')');
      return inner;
    }
    let text = this.atom();
    while (this.take('+')) text += this.atom();
    return text;
  }

  atom() {
    this.skip();
    if (this.text[this.at] === '"') return JSON.parse(this.match(/"(?:[^"\\]|\\.)*"/y));
    const word = this.match(/[\w.]+/y);
    if (word === 'true' || word === 'false') return word === 'true';
    if (word.startsWith('serrors.')) return word.slice('serrors.'.length);
    if (word === 'nil') return undefined;
    if (Object.hasOwn(this.constants, word)) return this.constants[word];
    throw new Error(`a table holds \`${word}\`, which is not known`);
  }

  until(read) {
    const found = [];
    while (!this.take('}')) found.push(read());
    return found;
  }

  skip() {
    BLANK.lastIndex = this.at;
    if (BLANK.test(this.text)) this.at = BLANK.lastIndex;
  }

  take(text) {
    this.skip();
    if (!this.text.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  need(text) {
    if (!this.take(text))
      throw new Error(`a table has \`${this.text.slice(this.at, this.at + 30)}\` in place of \`${text}\``);
  }

  match(pattern) {
    this.skip();
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined) throw new Error(`a table cannot be read at \`${this.text.slice(this.at, this.at + 30)}\``);
    this.at += found.length;
    return found;
  }
}
