/** Sigstore's JSON with the names of the protobuf definitions: `media_type` in place of `mediaType`. */

/** Fields that have one spelling: the envelope's. */
const AS_THEY_ARE = ['payloadType'];

export function originalNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(originalNames);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      AS_THEY_ARE.includes(name) ? name : name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      originalNames(inner),
    ]),
  );
}
