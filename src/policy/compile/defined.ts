/** What an object has where undefined members are left out. */
type Defined<T> = {
  readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** What is made of something that was said; undefined, and nothing done, where it was not. */
export function said<T, Made>(value: T | undefined, made: (value: T) => Made): Made | undefined {
  return value === undefined ? undefined : made(value);
}

/** The object without members that are undefined: what was not said is absent, and not "nothing". */
export function defined<T extends object>(members: T): Defined<T> {
  // Exactly the members that the type makes optional can be missing.
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Defined<T>;
}
