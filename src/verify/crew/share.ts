/** What goes to a worker in one piece: some items, with the signatures that deciding on them will probably need. */
import type { KeyObject } from 'node:crypto';
import type { HeldCall, SignatureCall } from '../../formats/signature-call.js';
import type { PackedCall, Parcel } from './signature-worker.js';

/** Some items with the calls that they need. */
export interface Share {
  readonly items: readonly number[];
  readonly parcel: Parcel;
  readonly held: (valid: readonly boolean[]) => readonly HeldCall[];
}

/** Takes calls as long as there is room for copies of their bytes. */
export function createRoom(bytes: number): (call: SignatureCall) => boolean {
  let left = bytes;
  return ({ data, signature }) => {
    const size = data.length + signature.length;
    if (size > left) return false;
    left -= size;
    return true;
  };
}

/** The calls of some items, with a copy of their bytes that nobody else has. */
export function pack(number: number, items: readonly number[], calls: readonly SignatureCall[]): Share {
  const bytes = Buffer.alloc(calls.reduce((sum, { data, signature }) => sum + data.length + signature.length, 0));
  const keys: KeyObject[] = [];
  let end = 0;
  const put = (part: Buffer): [number, number] => {
    const start = end;
    end += part.copy(bytes, start);
    return [start, end];
  };
  const packed = calls.map(({ hash, key, data, signature }): PackedCall => {
    if (!keys.includes(key)) keys.push(key);
    return { hash, key: keys.indexOf(key), data: put(data), signature: put(signature) };
  });
  const held = (valid: readonly boolean[]): readonly HeldCall[] =>
    packed.flatMap(({ hash, key: at, data, signature }, index) => {
      const key = keys[at];
      // Exactly `true`: what a worker says is a message, of whatever form.
      if ((valid[index] as unknown) !== true || !key) return [];
      return [{ hash, key, data: bytes.subarray(...data), signature: bytes.subarray(...signature) }];
    });
  return { items, parcel: { number, bytes, keys, calls: packed }, held };
}
