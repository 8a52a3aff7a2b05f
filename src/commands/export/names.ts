/** Names of Kubernetes objects and of their parts. */

/** Kyverno keeps the name of a policy in a label, which has at most 63 characters; a suffix must fit too. */
const MAX_NAME = 50;

/** Names that are given once each: `release-vector`, `release-vector-2`. */
export class Names {
  readonly #given = new Set<string>();
  readonly #joint: string;

  /** @param joint what stands between words: `-` for objects (RFC 1123), `_` for what CEL calls by its name */
  constructor(joint: '-' | '_' = '-') {
    this.#joint = joint;
  }

  /** @param fallback for text without a letter or digit of ASCII */
  of(text: string, fallback: string): string {
    const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [fallback];
    const base = words
      .join(this.#joint)
      .slice(0, MAX_NAME)
      .replace(/[-_]+$/, '');
    let name = base;
    for (let number = 2; this.#given.has(name); number++) name = `${base}${this.#joint}${number}`;
    this.#given.add(name);
    return name;
  }
}
