/**
 * Reads a Snappy block, the form in which GitHub stores bundles. Source: google/snappy, format_description.txt.
 *
 * The input is a stranger's: the declared size is compared with a cap before anything is allocated, and every length and
 * offset with what is really there.
 */

/** @returns the content, or what is wrong with it. Never throws. */
export function readSnappy(input: Buffer, maxBytes: number): { readonly bytes: Buffer } | { readonly problem: string } {
  const preamble = readLength(input);
  if (!preamble) return { problem: 'it does not begin with a length' };
  const { length, end } = preamble;
  if (length > maxBytes) return { problem: `it claims to hold ${length} bytes; at most ${maxBytes} are read` };
  // Sixty-four bytes out of three at the very most: a larger claim cannot be true, and need not be allocated.
  if (length > (input.length - end) * 32) return { problem: 'it claims to hold more than it can' };
  const output = Buffer.alloc(length);
  const state = { at: end, made: 0 };
  while (state.at < input.length) {
    const fits = step(input, output, state);
    if (!fits) return { problem: 'an element of it leads out of its bounds' };
  }
  return state.made === length ? { bytes: output } : { problem: 'it holds less than it claims' };
}

/** How long the content claims to be, within the cap: so much is needed to unpack it. */
export function claimedLength(input: Buffer, maxBytes: number): number {
  return Math.min(readLength(input)?.length ?? 0, maxBytes);
}

/** A little-endian varint of at most 32 bits. */
function readLength(input: Buffer): { readonly length: number; readonly end: number } | undefined {
  let length = 0;
  for (let index = 0; index < 5; index++) {
    const byte = input[index];
    if (byte === undefined) return undefined;
    length += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return length < 2 ** 32 ? { length, end: index + 1 } : undefined;
  }
  return undefined;
}

/** How far input and output have come. */
interface State {
  at: number;
  made: number;
}

/** Reads one element: a literal or a copy of what was made before. @returns false where it does not fit. */
function step(input: Buffer, output: Buffer, state: State): boolean {
  const tag = input[state.at] ?? 0;
  state.at++;
  const kind = tag & 3;
  if (kind === 0) return literal(tag >> 2, input, output, state);
  const width = kind === 1 ? 1 : kind === 2 ? 2 : 4;
  if (state.at + width > input.length) return false;
  const low = input.readUIntLE(state.at, width);
  state.at += width;
  return kind === 1
    ? copy(((tag >> 2) & 7) + 4, ((tag >> 5) << 8) | low, output, state)
    : copy((tag >> 2) + 1, low, output, state);
}

function literal(short: number, input: Buffer, output: Buffer, state: State): boolean {
  let length = short + 1;
  if (short >= 60) {
    const width = short - 59;
    if (state.at + width > input.length) return false;
    length = input.readUIntLE(state.at, width) + 1;
    state.at += width;
  }
  if (state.at + length > input.length || state.made + length > output.length) return false;
  input.copy(output, state.made, state.at, state.at + length);
  state.at += length;
  state.made += length;
  return true;
}

function copy(length: number, offset: number, output: Buffer, state: State): boolean {
  if (offset === 0 || offset > state.made || state.made + length > output.length) return false;
  // Byte by byte: a copy may reach into what it is making, which repeats a pattern.
  for (let index = 0; index < length; index++) {
    output[state.made] = output[state.made - offset] ?? 0;
    state.made++;
  }
  return true;
}
