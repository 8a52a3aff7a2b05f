/** A small Snappy encoder, for tests of the decoder (google/snappy, format_description.txt). */

export function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 128) | 0x80);
    rest = Math.floor(rest / 128);
  }
  return Buffer.from([...bytes, rest]);
}

export function literal(bytes: Buffer): Buffer {
  const last = bytes.length - 1;
  if (last < 60) return Buffer.concat([Buffer.from([last << 2]), bytes]);
  const width = last < 256 ? 1 : last < 65_536 ? 2 : last < 2 ** 24 ? 3 : 4;
  const length = Buffer.alloc(width);
  length.writeUIntLE(last, 0, width);
  return Buffer.concat([Buffer.from([(59 + width) << 2]), length, bytes]);
}

export function copy(length: number, offset: number): Buffer {
  if (length >= 4 && length <= 11 && offset < 2048) {
    return Buffer.from([1 | ((length - 4) << 2) | ((offset >> 8) << 5), offset & 0xff]);
  }
  if (offset < 65_536) return Buffer.from([2 | ((length - 1) << 2), offset & 0xff, offset >> 8]);
  const wide = Buffer.alloc(5);
  wide[0] = 3 | ((length - 1) << 2);
  wide.writeUInt32LE(offset, 1);
  return wide;
}

/** Compresses by the last place where the same four bytes stood. */
export function snappy(input: Buffer): Buffer {
  const parts = [varint(input.length)];
  const seen = new Map<number, number>();
  let start = 0;
  let at = 0;
  const flush = (end: number): void => {
    if (end > start) parts.push(literal(input.subarray(start, end)));
  };
  while (at + 4 <= input.length) {
    const key = input.readUInt32LE(at);
    const earlier = seen.get(key);
    seen.set(key, at);
    if (earlier === undefined) {
      at++;
      continue;
    }
    let length = 4;
    while (length < 64 && at + length < input.length && input[earlier + length] === input[at + length]) length++;
    flush(at);
    parts.push(copy(length, at - earlier));
    at += length;
    start = at;
  }
  flush(input.length);
  return Buffer.concat(parts);
}
