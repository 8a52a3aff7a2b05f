// Prepares the trusted roots that come with the gate: what src/trust/prepared-root.ts reads is made here of what the gate itself reads
// from their JSON. The build proves both to be the same.
import { KeyObject } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { pathToFileURL } from 'node:url';

export const NAMES = ['public-good', 'staging'];
const EMBEDDED = new URL('../src/trust/embedded/', import.meta.url);

/** Parts of a certificate that stand in it as they are. */
const PARTS = ['signed', 'signatureAlgorithm', 'signature', 'serial', 'issuer', 'subject', 'spki', 'beforeExtensions'];

/** The readers of the compiled `lib`. */
export async function readersOf(lib) {
  const load = (name) => import(pathToFileURL(path.join(lib, 'trust', `${name}.js`)).href);
  const [{ readTrustedRoot }, { preparedRoot }] = [await load('trusted-root-json'), await load('prepared-root')];
  return { readTrustedRoot, preparedRoot };
}

/**
 * The text of the prepared file.
 *
 * @param content of the JSON file beside it: `source` and `trustedRoot`
 */
export function preparedText(name, { source, trustedRoot }, readers) {
  const read = wholeRoot(name, trustedRoot, readers);
  const { digest, material } = read;
  const root = {
    digest,
    tlogs: material.tlogs.map(log),
    ctlogs: material.ctlogs.map(log),
    certificateAuthorities: material.certificateAuthorities.map(authority),
    timestampAuthorities: material.timestampAuthorities.map((one) => ({
      signer: certificate(one.signer),
      ...authority(one),
    })),
  };
  const again = readers.preparedRoot(root, read);
  if (!isDeepStrictEqual(plain(again), plain(read))) throw new Error(`the root ${name} is not what was prepared of it`);
  const { repository, signedAt } = source;
  const text = JSON.stringify({ source: { repository, signedAt }, root }, null, 2);
  return `${text.replaceAll(/\[\s+(\d+),\s+(\d+)\s+\]/g, '[$1, $2]')}\n`;
}

/** Throws where a prepared file is not exactly what its JSON gives, or is not read as the same root. */
export async function proveRoots(lib) {
  const readers = await readersOf(lib);
  for (const name of NAMES) {
    const text = fs.readFileSync(new URL(`${name}-prepared.json`, EMBEDDED), 'utf8');
    const content = JSON.parse(fs.readFileSync(new URL(`${name}.json`, EMBEDDED), 'utf8'));
    if (text !== preparedText(name, content, readers))
      throw new Error(`${name}-prepared.json is not what ${name}.json gives; run \`npm run roots\``);
    const [read, prepared] = [wholeRoot(name, content.trustedRoot, readers), JSON.parse(text).root];
    if (!isDeepStrictEqual(plain(readers.preparedRoot(prepared, read)), plain(read)))
      throw new Error(`${name}-prepared.json is read as another root than ${name}.json`);
  }
}

/** The same value without classes: bytes in base64, keys as they are exported, times in ISO 8601. All of it can be compared. */
export function plain(value) {
  if (value instanceof KeyObject) return { type: value.asymmetricKeyType, ...value.export({ format: 'jwk' }) };
  if (Buffer.isBuffer(value)) return value.toString('base64');
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.keys(value).map((key) => [key, plain(value[key])]));
}

function wholeRoot(name, trustedRoot, { readTrustedRoot }) {
  const read = readTrustedRoot(trustedRoot, { name, source: 'embedded', file: `${name} (embedded)` });
  if (!read.ok) throw new Error(read.refusal.message);
  return read.value;
}

function log({ baseURL, logID, publicKey, validFor }) {
  const key = publicKey.export({ format: 'der', type: 'spki' });
  return { baseURL, logID: base64(logID), publicKey: base64(key), validFor };
}

function authority({ certificates, validFor }) {
  return { certificates: certificates.map(certificate), validFor };
}

function certificate({ der, notBefore, notAfter, extensions, ...parts }) {
  const placeOf = (part) => {
    const start = part.byteOffset - der.byteOffset;
    if (part.buffer !== der.buffer || start < 0 || start + part.length > der.length)
      throw new Error('a part of a certificate does not stand in it');
    return [start, start + part.length];
  };
  if (Object.keys(parts).sort().join() !== [...PARTS].sort().join())
    throw new Error('a certificate has other parts than the prepared form');
  return {
    der: base64(der),
    places: Object.fromEntries(PARTS.map((name) => [name, placeOf(parts[name])])),
    notBefore,
    notAfter,
    extensions: extensions.map(({ oid, critical, value, whole }) => ({
      oid,
      critical,
      value: placeOf(value),
      whole: placeOf(whole),
    })),
  };
}

function base64(bytes) {
  return bytes.toString('base64');
}
