/** Flags of other tools, read as Go's pflag (cosign, gh, slsa-verifier) and getopt (minisign, gpg, coreutils) read them. */
import { nearest } from '../../formats/nearest.js';
import { NotUnderstood } from './shell.js';

/** What a flag means for the conversion. */
export type Effect =
  /** The converter looks at its value. */
  | 'read'
  /** It changes what is printed or how the tool works, never the verdict. */
  | 'no-verdict'
  /** It allows more than the gate does; the gate stays strict, and that is said. */
  | { readonly allows: string }
  /** It requires or trusts something that no input expresses. */
  | { readonly requirements: string };

interface Flag {
  readonly takes: 'value' | 'nothing';
  readonly effect: Effect;
}

export interface FlagTable {
  readonly flags: Readonly<Record<string, Flag>>;
  /** Other spellings, without dashes: `R` → `repo`. */
  readonly aliases?: Readonly<Record<string, string>>;
}

export interface ReadFlags {
  /** The value of a flag that takes one; the last where it stands several times. */
  value(name: string): string | undefined;
  values(name: string): readonly string[];
  /** Whether a flag without value is set. */
  isOn(name: string): boolean;
  readonly files: readonly string[];
  /** Flags that are set, in order. */
  readonly given: readonly string[];
}

const value = (effect: Effect): Flag => ({ takes: 'value', effect });
const nothing = (effect: Effect): Flag => ({ takes: 'nothing', effect });

/** Rows of a table: names separated by blanks. */
export function flags(rows: {
  readonly read?: string;
  readonly switches?: string;
  readonly ignored?: string;
  readonly ignoredSwitches?: string;
  readonly allows?: Readonly<Record<string, string>>;
  readonly requirements?: Readonly<Record<string, string>>;
  /** Names of `allows` and `requires` that take a value. */
  readonly valued?: string;
}): Readonly<Record<string, Flag>> {
  const split = (text = ''): string[] => text.split(/\s+/).filter((name) => name !== '');
  const valued = split(rows.valued);
  const special = (name: string, effect: Effect): [string, Flag] => [
    name,
    valued.includes(name) ? value(effect) : nothing(effect),
  ];
  return Object.fromEntries([
    ...split(rows.read).map((name) => [name, value('read')] as const),
    ...split(rows.switches).map((name) => [name, nothing('read')] as const),
    ...split(rows.ignored).map((name) => [name, value('no-verdict')] as const),
    ...split(rows.ignoredSwitches).map((name) => [name, nothing('no-verdict')] as const),
    ...Object.entries(rows.allows ?? {}).map(([name, allows]) => special(name, { allows })),
    ...Object.entries(rows.requirements ?? {}).map(([name, requirements]) => special(name, { requirements })),
  ]);
}

/** @throws NotUnderstood where a flag is not known or lacks its value: what it requires would be lost. */
export function readFlags(tool: string, words: readonly string[], table: FlagTable): ReadFlags {
  const found = new Map<string, string[]>();
  const files: string[] = [];
  const rest = [...words];
  const put = (name: string, text: string): void => {
    found.set(name, [...(found.get(name) ?? []), text]);
  };
  const take = (name: string, shown: string): string => {
    const next = rest.shift();
    if (next === undefined) throw new NotUnderstood(`\`${shown}\` has no value`);
    put(name, next);
    return next;
  };
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') files.push(...rest.splice(0));
    else if (!word.startsWith('-') || word === '-') files.push(word);
    else if (word.startsWith('--')) readLong(word);
    else readShort(word);
  }
  return {
    value: (name) => found.get(name)?.at(-1),
    values: (name) => found.get(name) ?? [],
    isOn: (name) => found.get(name)?.at(-1) === 'true',
    files,
    given: [...found].filter(([, all]) => all.at(-1) !== 'false').map(([name]) => name),
  };

  function readLong(word: string): void {
    const [, written = '', inline] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
    const [name, flag] = known(written, `--${written}`);
    if (flag.takes === 'nothing') put(name, readBoolean(word, inline ?? 'true'));
    else if (inline !== undefined) put(name, inline);
    else take(name, `--${written}`);
  }

  /** `-R repo`, `-Rrepo`, `-Vm file`. */
  function readShort(word: string): void {
    for (let at = 1; at < word.length; at++) {
      const [name, flag] = known(word[at] ?? '', `-${word[at] ?? ''}`);
      if (flag.takes === 'nothing') put(name, 'true');
      else if (at + 1 < word.length) {
        put(name, word.slice(at + 1).replace(/^=/, ''));
        return;
      } else take(name, word);
    }
  }

  function known(written: string, shown: string): readonly [string, Flag] {
    const name = table.aliases?.[written] ?? written;
    const flag = Object.hasOwn(table.flags, name) ? table.flags[name] : undefined;
    if (flag) return [name, flag];
    const meant = written.length < 2 ? undefined : nearest(written, Object.keys(table.flags));
    const hint = meant === undefined ? '' : `. Did you mean \`--${meant}\`?`;
    throw new NotUnderstood(`\`${shown}\` is not an option of ${tool} that is known here${hint}`);
  }
}

/** As Go reads booleans. */
function readBoolean(word: string, text: string): string {
  if (/^(?:1|t|true)$/i.test(text)) return 'true';
  if (/^(?:0|f|false)$/i.test(text)) return 'false';
  throw new NotUnderstood(`\`${word}\` is neither true nor false`);
}
