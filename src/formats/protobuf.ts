/**
 * Reads the wire format of Protocol Buffers (protobuf.dev, "Encoding") where it has the one form that encoders give it:
 * fields in the order of their numbers, numbers in the fewest bytes, nothing that is its default. A decoder may take more,
 * but then the same message would have many encodings.
 */

/** A field: a number, or the bytes of text, bytes or an inner message. */
interface ProtoField {
  readonly number: number;
  readonly value: bigint | Buffer;
}

/** Thrown by the functions here; `message` says what is wrong with the message. */
export class MalformedProto extends Error {}

/** The fields of one message in their order. @throws MalformedProto */
function protoFields(message: Buffer): readonly ProtoField[] {
  const fields: ProtoField[] = [];
  for (let at = 0; at < message.length;) {
    const key = varint(message, at);
    const number = Number(key.value >> 3n);
    const body = varint(message, key.end);
    const wireType = key.value & 7n;
    if (number < 1 || number < (fields.at(-1)?.number ?? 0)) throw new MalformedProto('its fields are out of order');
    if (wireType === 0n) {
      if (body.value === 0n) throw new MalformedProto('a number is written although it is zero');
      fields.push({ number, value: body.value });
      at = body.end;
    } else if (wireType === 2n) {
      const length = Number(body.value);
      if (length > message.length - body.end) throw new MalformedProto('it is cut off');
      fields.push({ number, value: message.subarray(body.end, body.end + length) });
      at = body.end + length;
    } else throw new MalformedProto('it has a field of an unknown type');
  }
  return fields;
}

/** Not negative and in the fewest bytes; nine bytes of seven bits are the positive half of an int64. */
function varint(message: Buffer, start: number): { readonly value: bigint; readonly end: number } {
  let value = 0n;
  for (let at = start; at < start + 9; at++) {
    const byte = message[at];
    if (byte === undefined) throw new MalformedProto('it is cut off');
    value |= BigInt(byte & 0x7f) << BigInt(7 * (at - start));
    if (byte < 0x80) {
      if (byte === 0 && at > start) throw new MalformedProto('a number is not written in the shortest form');
      return { value, end: at + 1 };
    }
  }
  throw new MalformedProto('a number is too large');
}

/** What a message may have: every field by its name, and how often it may be there. */
type ProtoShape = Readonly<Record<string, { readonly number: number; readonly kind: ProtoKind }>>;
type ProtoKind = 'number' | 'bytes' | 'repeated';

type ProtoValue<Kind extends ProtoKind> = Kind extends 'number'
  ? string
  : Kind extends 'bytes'
    ? Buffer | undefined
    : readonly Buffer[];

/** The fields by name: a number in decimal (`0` where it is absent), bytes, or a list of bytes. @throws MalformedProto */
export function readProto<const Shape extends ProtoShape>(
  message: Buffer,
  shape: Shape,
): { readonly [Name in keyof Shape]: ProtoValue<Shape[Name]['kind']> } {
  const fields = protoFields(message);
  const numbers = Object.values(shape).map(({ number }) => number);
  if (fields.some(({ number }) => !numbers.includes(number))) throw new MalformedProto('it has an unknown field');
  const entries = Object.entries(shape).map(([name, { number, kind }]) => {
    const values = fields.filter((field) => field.number === number).map(({ value }) => value);
    return [name, valueOf(values, kind)] as const;
  });
  return Object.fromEntries(entries) as { [Name in keyof Shape]: ProtoValue<Shape[Name]['kind']> };
}

function valueOf(values: readonly (bigint | Buffer)[], kind: ProtoKind): ProtoValue<ProtoKind> {
  const bytes = values.filter((value) => typeof value !== 'bigint');
  const wrong = kind === 'number' ? bytes.length > 0 : bytes.length < values.length;
  if (wrong) throw new MalformedProto('a field is of another type than it must be');
  if (kind === 'repeated') return bytes;
  if (values.length > 1) throw new MalformedProto('a field occurs twice');
  return kind === 'bytes' ? bytes[0] : String(values[0] ?? 0);
}
