/** Reads a JSON document whose shape is known, value by value. What is not of that shape is told by its place, never by its content. */
import { isRecord } from './json.js';

/** A value is not what it must be. Whoever reads a document catches it; it goes no further. */
export class Misshapen extends Error {}

/** A value in a document, with the way to it. */
export class JsonNode {
  private readonly value: unknown;
  /** For messages: `artifacts[3].name`. */
  readonly path: string;

  constructor(value: unknown, path = '') {
    this.value = value;
    this.path = path;
  }

  /** The member of an object; it may be absent. */
  at(name: string): JsonNode {
    const way = this.path === '' ? name : `${this.path}.${name}`;
    if (!isRecord(this.value)) throw this.wrong('an object');
    return new JsonNode(Object.hasOwn(this.value, name) ? this.value[name] : undefined, way);
  }

  get isAbsent(): boolean {
    return this.value === undefined;
  }

  /** What `read` makes of it; undefined where it is absent. */
  maybe<T>(read: (node: JsonNode) => T): T | undefined {
    return this.isAbsent ? undefined : read(this);
  }

  text(): string {
    if (typeof this.value !== 'string') throw this.wrong('text');
    return this.value;
  }

  /** A whole number from 0 on that numbers of JavaScript hold exactly. */
  whole(): number {
    if (!Number.isSafeInteger(this.value) || (this.value as number) < 0) throw this.wrong('a whole number');
    return this.value as number;
  }

  flag(): boolean {
    if (typeof this.value !== 'boolean') throw this.wrong('true or false');
    return this.value;
  }

  /** A time as `Date` writes it. */
  time(): Date {
    const text = this.text();
    const time = new Date(text);
    if (Number.isNaN(time.getTime()) || time.toISOString() !== text) throw this.wrong('a time');
    return time;
  }

  oneOf<const Word extends string>(words: readonly Word[]): Word {
    const found = words.find((word) => word === this.value);
    if (found === undefined) throw this.wrong(words.length > 8 ? 'one of its words' : `one of ${words.join(', ')}`);
    return found;
  }

  list(): readonly JsonNode[] {
    if (!Array.isArray(this.value)) throw this.wrong('a list');
    return (this.value as readonly unknown[]).map((one, index) => new JsonNode(one, `${this.path}[${index}]`));
  }

  texts(): readonly string[] {
    return this.list().map((one) => one.text());
  }

  /** The members of an object. */
  members(): readonly (readonly [string, JsonNode])[] {
    if (!isRecord(this.value)) throw this.wrong('an object');
    return Object.entries(this.value).map(([name, value]) => [name, new JsonNode(value, `${this.path}.${name}`)]);
  }

  wrong(expected: string): Misshapen {
    return new Misshapen(`\`${this.path === '' ? 'it' : this.path}\` is not ${expected}`);
  }
}
