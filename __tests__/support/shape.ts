/** The members of a JSON document, without their values: what two tools must agree on to have written the same form. */

/** Every member by its path, sorted; of a list the members of its items. `mediaType` with its value, since it names the form. */
export function shapeOf(value: unknown, at = ''): readonly string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((one) => shapeOf(one, `${at}[]`)))].sort();
  if (typeof value !== 'object' || value === null) return [at];
  const members = Object.entries(value).flatMap(([name, one]) =>
    name === 'mediaType' ? [`${at}/${name} = ${String(one)}`] : shapeOf(one, `${at}/${name}`),
  );
  return [...new Set(members)].sort();
}
