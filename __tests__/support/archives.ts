/** Archives written byte by byte, so that tests can make what no honest tool would. */
import { execFileSync } from 'node:child_process';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

export interface TarEntry {
  readonly name: string;
  readonly content?: string | Buffer;
  /** A letter of the ustar format: `0` file, `1` hard link, `2` symbolic link, `3` `4` devices, `5` folder, `6` FIFO. */
  readonly type?: string;
  readonly mode?: number;
  readonly link?: string;
  /** What the header states instead of the true size. */
  readonly size?: number;
}

const BLOCK = 512;

const padded = (bytes: Buffer): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)]);

export function tarEntry({ name, content = '', type = '0', mode = 0o644, link = '', size }: TarEntry): Buffer {
  const body = Buffer.from(content);
  const header = Buffer.alloc(BLOCK);
  header.write(name, 0, 100, 'utf8');
  header.write(`${mode.toString(8).padStart(7, '0')}\0`, 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${(size ?? body.length).toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write(type, 156);
  header.write(link, 157, 100);
  header.write('ustar\x0000', 257, 'latin1');
  let sum = 0;
  for (const byte of header) sum += byte;
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, padded(body)]);
}

export const tar = (...entries: readonly TarEntry[]): Buffer =>
  Buffer.concat([...entries.map(tarEntry), Buffer.alloc(2 * BLOCK)]);

/** A pax header for the entry behind it. */
export function pax(facts: Readonly<Record<string, string>>): TarEntry {
  const content = Object.entries(facts)
    .map(([key, value]) => {
      const rest = ` ${key}=${value}\n`;
      let length = Buffer.byteLength(rest);
      while (length !== Buffer.byteLength(rest) + String(length).length)
        length = Buffer.byteLength(rest) + String(length).length;
      return `${length}${rest}`;
    })
    .join('');
  return { name: 'PaxHeader', type: 'x', content };
}

export const tarGz = (...entries: readonly TarEntry[]): Buffer => gzipSync(tar(...entries));
export const xz = (bytes: Buffer): Buffer => execFileSync('xz', ['-c'], { input: bytes, maxBuffer: 1 << 28 });

export interface ZipEntry {
  readonly name: string | Buffer;
  readonly content?: string | Buffer;
  /** `st_mode`; 0 for an archive from a system without. */
  readonly mode?: number;
  /** What is stated instead of the true size. */
  readonly size?: number;
  readonly flags?: number;
}

export function zip(...entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content = '', mode = 0o100644, size, flags = 0x800 } of entries) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const called = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(0x21, 6);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size ?? bytes.length, 18);
    common.writeUInt16LE(called.length, 22);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, called, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('504b01021e03', 'hex'), common, tail, called]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('504b0506', 'hex');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
