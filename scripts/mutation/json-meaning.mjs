// Names the differences between two JSON texts that are read as the same evidence.

const BYTES = { bytes: true };
const TEXT = {};
const CERTIFICATE = { rawBytes: BYTES };
const ENTRY = {
  logIndex: TEXT,
  logId: { keyId: BYTES },
  kindVersion: { kind: TEXT, version: TEXT },
  integratedTime: TEXT,
  inclusionPromise: { signedEntryTimestamp: BYTES },
  inclusionProof: { logIndex: TEXT, rootHash: BYTES, treeSize: TEXT, hashes: [BYTES], checkpoint: { envelope: TEXT } },
  canonicalizedBody: BYTES,
};
/** All fields that are read, of bundles and of cosign's older JSON. */
const SCHEMA = {
  mediaType: TEXT,
  verificationMaterial: {
    certificate: CERTIFICATE,
    x509CertificateChain: { certificates: [CERTIFICATE] },
    publicKey: { hint: TEXT },
    tlogEntries: [ENTRY],
    timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: BYTES }] },
  },
  messageSignature: { messageDigest: { algorithm: TEXT, digest: BYTES }, signature: BYTES },
  dsseEnvelope: { payload: BYTES, payloadType: TEXT, signatures: [{ sig: BYTES, keyid: TEXT }] },
};
const OLDER = {
  base64Signature: BYTES,
  cert: BYTES,
  rekorBundle: {
    SignedEntryTimestamp: BYTES,
    Payload: { body: BYTES, integratedTime: TEXT, logIndex: TEXT, logID: TEXT },
  },
};
const CHOICES = ['certificate', 'x509CertificateChain', 'publicKey', 'messageSignature', 'dsseEnvelope'];

/** @returns the classes; one that starts with `?` is on no list */
export function jsonClasses(was, is, wasLine, isLine) {
  const classes = new Set();
  const [one, other] = [lineOf(was, wasLine), lineOf(is, isLine)];
  if (Boolean(wasLine) !== Boolean(isLine) || (wasLine && was.replace(one, '').trim() !== is.replace(other, '').trim()))
    classes.add('another-line');
  const after = JSON.parse(other);
  const schema = Object.hasOwn(after, 'base64Signature') && after.mediaType === undefined ? OLDER : SCHEMA;
  compareText(one, other, schema, (name) => classes.add(name));
  if (classes.size === 0) classes.add('json-text');
  return [...classes];
}

function compareText(was, is, schema, note) {
  const after = JSON.parse(is);
  if (keys(is) > countKeys(after)) throw new Error('a member that is given twice was accepted');
  compare(JSON.parse(was), after, schema, [], note);
}

const lineOf = (text, line) => (line ? text.split('\n')[line - 1] : text);
/** Keys as they are written. */
const keys = (text) => [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon).length;

/** Keys that are left after parsing; without recursion, since mutants nest deeply. */
function countKeys(document) {
  let count = 0;
  for (const waiting = [document]; waiting.length > 0;) {
    const value = waiting.pop();
    if (value === null || typeof value !== 'object') continue;
    if (!Array.isArray(value)) count += Object.keys(value).length;
    for (const member of Object.values(value)) waiting.push(member);
  }
  return count;
}

function same(one, other) {
  try {
    return JSON.stringify(one) === JSON.stringify(other);
  } catch {
    return false; // nested too deeply to be written, which no original is
  }
}

function compare(was, is, schema, path, note) {
  if (same(was, is)) return;
  const [key] = path.slice(-1);
  if (schema === undefined) return note('json-unknown-field');
  if (key === 'hint' || (key === 'publicKey' && was !== undefined)) return note('key-hint');
  if (key === 'keyid') return note('keyid');
  if (key === 'base64Signature' && [was, is].every((value) => plain(value)[0] === '{')) {
    // An attestation has its whole envelope there.
    return decoded(was) === decoded(is)
      ? note('base64-form')
      : compareText(plain(was), plain(is), SCHEMA.dsseEnvelope, note);
  }
  if (key === 'cert') return note(decoded(was) === decoded(is) ? 'base64-form' : 'own-key');
  if (key === 'certificates' || path.at(-2) === 'certificates') return note('chain');
  if (key === 'mediaType') return note(typeof is === 'string' ? 'media-type' : '?mediaType');
  if (was === undefined && is !== null && CHOICES.includes(key)) return note(`?a second choice, ${key}`);
  if (isObject(was) && isObject(is)) {
    const names = new Set([...Object.keys(was), ...Object.keys(is)]);
    for (const name of names) compare(own(was, name), own(is, name), own(schema, name), [...path, name], note);
  } else if (Array.isArray(was) && Array.isArray(is) && was.length === is.length) {
    was.forEach((member, at) => compare(member, is[at], schema[0], [...path, String(at)], note));
  } else if (typeof was === 'string' && typeof is === 'string') {
    note(schema.bytes && decoded(was) === decoded(is) ? 'base64-form' : `?${path.join('.')}`);
  } else note('json-other-form');
}

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const own = (value, name) => (Object.hasOwn(value, name) ? value[name] : undefined);
const plain = (value) => Buffer.from(String(value), 'base64').toString('utf8');
const decoded = (value) => (typeof value === 'string' ? Buffer.from(value, 'base64').toString('hex') : value);
