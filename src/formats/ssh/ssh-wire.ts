/** The `string` and number types of the SSH protocol (RFC 4251, section 5): a length in four bytes, then the bytes. */

/** Reads from the front of a message; every method gives undefined where the message ends too early. */
export interface WireReader {
  text(): string | undefined;
  string(): Buffer | undefined;
  uint32(): number | undefined;
  byte(): number | undefined;
  /** What was not read yet. */
  rest(): Buffer;
}

export function readWire(message: Buffer): WireReader {
  let at = 0;
  const take = (length: number): Buffer | undefined => {
    if (length > message.length - at) return undefined;
    at += length;
    return message.subarray(at - length, at);
  };
  const uint32 = (): number | undefined => take(4)?.readUInt32BE(0);
  const string = (): Buffer | undefined => {
    const length = uint32();
    return length === undefined ? undefined : take(length);
  };
  return {
    uint32,
    string,
    text: () => string()?.toString('latin1'),
    byte: () => take(1)?.[0],
    rest: () => message.subarray(at),
  };
}

/** Writes `string`s one after the other. */
export function wireStrings(...parts: readonly (Buffer | string)[]): Buffer {
  return Buffer.concat(
    parts.flatMap((part) => {
      const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  );
}
