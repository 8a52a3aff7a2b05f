/**
 * Works out something once for each object that it is about: artifacts share their evidence, certificates and keys. What was worked out
 * is forgotten with the object.
 */
export function oncePer<About extends object, Value extends object | boolean>(
  workOut: (about: About) => Value,
): (about: About) => Value {
  const known = new WeakMap<About, Value>();
  return (about) => {
    let value = known.get(about);
    if (value === undefined) known.set(about, (value = workOut(about)));
    return value;
  };
}
