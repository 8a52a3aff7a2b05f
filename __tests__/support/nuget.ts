/**
 * NuGet packages, and what signing makes of them: the entry is written by hand as the specification of package signatures and
 * NuGet's own reader have it. The signature in it is made up; its content and its attributes are in the real form.
 */
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { zip } from './archives.ts';

const OID = {
  signedData: '2a864886f70d010702',
  data: '2a864886f70d010701',
  sha256: '608648016503040201',
  rsa: '2a864886f70d010101',
  commitmentType: '2a864886f70d0109100210',
  origin: '2a864886f70d0109100601',
  receipt: '2a864886f70d0109100602',
  countersignature: '2a864886f70d010906',
} as const;

/** A package as `dotnet pack` writes it: entries of OPC and the project's own. */
export function nupkg(id = 'Acme.Widget', version = '1.2.3', more = ''): Buffer {
  return zip(
    { name: '_rels/.rels', content: '<Relationships/>', mode: 0 },
    {
      name: `${id}.nuspec`,
      content: `<package><metadata><id>${id}</id><version>${version}</version></metadata></package>`,
    },
    { name: `lib/net8.0/${id}.dll`, content: `MZ the code of ${id} ${version} ${more}`, mode: 0 },
    { name: '[Content_Types].xml', content: '<Types/>', mode: 0 },
  );
}

export interface Signing {
  /** Who signs first; nuget.org does where no author has. */
  readonly by?: 'author' | 'repository';
  /** The repository signs an author's signature once more. */
  readonly countersigned?: boolean;
  /** What the signature says of the package, where it is not the truth. */
  readonly content?: string | Buffer;
  readonly name?: string;
  /** Two bytes of method 8 say that the entry is compressed. */
  readonly method?: number;
  readonly flags?: number;
  readonly extra?: Buffer;
  readonly attributes?: number;
  /** What both headers state instead of the true checksum. */
  readonly checksum?: number;
  /** What replaces the signature altogether. */
  readonly signature?: Buffer;
  /** The time in the entry, as MS-DOS has it. */
  readonly time?: number;
}

/** Adds a signature entry to a package, or a second one. */
export function signPackage(archive: Buffer, signing: Signing = {}): Buffer {
  const {
    name = '.signature.p7s',
    method = 0,
    flags = 0,
    extra = Buffer.alloc(0),
    attributes = 0,
    time = 0x5a21,
  } = signing;
  const signature = signing.signature ?? packageSignature(archive, signing);
  const end = endOf(archive);
  const called = Buffer.from(name);
  const common = Buffer.alloc(24);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(flags, 2);
  common.writeUInt16LE(method, 4);
  common.writeUInt32LE(time, 6);
  common.writeUInt32LE(signing.checksum ?? crc32(signature), 10);
  common.writeUInt32LE(signature.length, 14);
  common.writeUInt32LE(signature.length, 18);
  common.writeUInt16LE(called.length, 22);
  const length = Buffer.alloc(2);
  length.writeUInt16LE(extra.length);
  const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, length, called, extra, signature]);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(attributes, 6);
  tail.writeUInt32LE(end.start, 10);
  const header = Buffer.concat([Buffer.from('504b01021400', 'hex'), common, length, tail, called, extra]);
  return withEnd(
    Buffer.concat([archive.subarray(0, end.start), local, archive.subarray(end.start, end.at), header]),
    archive.subarray(end.at),
    { entries: end.entries + 1, size: end.size + header.length, start: end.start + local.length },
  );
}

interface End {
  readonly at: number;
  readonly entries: number;
  readonly size: number;
  readonly start: number;
}

export function endOf(archive: Buffer): End {
  const at = archive.lastIndexOf(Buffer.from('504b0506', 'hex'));
  const [entries, size, start] = [
    archive.readUInt16LE(at + 10),
    archive.readUInt32LE(at + 12),
    archive.readUInt32LE(at + 16),
  ];
  return { at, entries, size, start };
}

/** An archive with another end record. */
export function withEnd(body: Buffer, record: Buffer, { entries, size, start }: Omit<End, 'at'>): Buffer {
  const end = Buffer.from(record);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(start, 16);
  return Buffer.concat([body, end]);
}

/** What lies in `.signature.p7s`: signed data over the digest of the package. */
export function packageSignature(archive: Buffer, { by = 'repository', countersigned, content }: Signing = {}): Buffer {
  const hash = createHash('sha256').update(archive).digest('base64');
  const signed = content ?? `Version:1\n\n2.16.840.1.101.3.4.2.1-Hash:${hash}\n\n`;
  const algorithm = sequence(oid(OID.sha256), der(0x05));
  const attributes = [
    sequence(oid(OID.commitmentType), set(sequence(oid(by === 'author' ? OID.origin : OID.receipt)))),
  ];
  const unsigned = countersigned ? [der(0xa1, sequence(oid(OID.countersignature), set(sequence(integer(1)))))] : [];
  const signer = sequence(
    integer(1),
    sequence(sequence(), integer(7)),
    algorithm,
    der(0xa0, ...attributes),
    sequence(oid(OID.rsa), der(0x05)),
    der(0x04, Buffer.alloc(256, 1)),
    ...unsigned,
  );
  const signedData = sequence(
    integer(1),
    set(algorithm),
    sequence(oid(OID.data), der(0xa0, der(0x04, Buffer.from(signed)))),
    der(0xa0, sequence(Buffer.alloc(0))),
    set(signer),
  );
  return sequence(oid(OID.signedData), der(0xa0, signedData));
}

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), content]);
  const bytes = length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...bytes]), content]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts);
const set = (...parts: readonly Buffer[]): Buffer => der(0x31, ...parts);
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const integer = (value: number): Buffer => der(0x02, Buffer.from([value]));
