// The oracle: compares what was accepted with the original and names each difference by its class, or calls it a defect.
import { RFC3161Timestamp } from '@sigstore/core';
import { NAME } from './artifacts.mjs';
import { ecdsaLikeness, ORDERS, signedPart } from './der.mjs';
import { factProblem } from './facts.mjs';
import { jsonClasses } from './json-meaning.mjs';
import { hashedPart } from './openpgp-packets.mjs';

export class Defect extends Error {}

const defect = (what) => {
  throw new Defect(what);
};

/** @returns the classes of all differences. @throws Defect */
export function classify(form, base, mutant, outcome) {
  if (form.hostile) defect('what must be refused was accepted');
  if (!mutant.artifact.equals(form.artifact)) defect('another artifact was accepted');
  if (mutant.file.equals(form.file)) return ['unchanged'];
  if (form.read === 'checksums') return listClasses(base, outcome, mutant);
  if (form.read === 'root') return rootClasses(base, outcome);
  const classes = new Set();
  for (const accepted of outcome.accepted) for (const one of bestMatch(form, base, mutant, accepted)) classes.add(one);
  if (outcome.accepted.length === 0) defect('accepted together, but none of them alone');
  return [...classes];
}

/** The differences from that honest evidence (the form's own, or a donor's) from which the least differs. */
function bestMatch(form, base, mutant, accepted) {
  let first;
  for (const [index, honest] of base.honest.entries()) {
    try {
      const classes = evidenceClasses(form, honest, accepted);
      const problem = factProblem(honest.proof, accepted.proof, classes, honest.evidence);
      if (problem) defect(problem);
      if (index > 0) return ['donor', ...classes];
      return classes.length ? classes : textClasses(form, honest, mutant, accepted);
    } catch (error) {
      if (!(error instanceof Defect)) throw error;
      first ??= error;
    }
  }
  throw first;
}

/** Nothing that is read differs, so the text does. */
function textClasses(form, honest, mutant, { evidence }) {
  if (form.read !== 'bundle') return ['detached-form'];
  const classes = jsonClasses(
    form.file.toString('utf8'),
    mutant.file.toString('utf8'),
    lineOf(honest),
    lineOf({ evidence }),
  );
  const [unlisted] = classes.filter((one) => one.startsWith('?'));
  if (unlisted) defect(`an unlisted change of the JSON: ${unlisted.slice(1)}`);
  return classes;
}

const lineOf = ({ evidence }) => Number(/:(\d+)$/.exec(evidence.file)?.[1] ?? 0);

function evidenceClasses(form, { evidence: was, read: wasRead }, { evidence: is, read: isRead }) {
  const classes = new Set();
  const note = (name) => name && classes.add(name);
  if (wasRead.form === 'openpgp')
    return isRead.form === 'openpgp' ? openPgpClasses(wasRead, isRead, was) : defect('another form');
  if (!was.content) return keyFormClasses(was, is);
  if (was.form !== is.form) defect(`${is.form} for ${was.form}`);
  if (was.content.kind !== is.content.kind || was.key.kind !== is.key.kind) defect('another kind of content or key');
  note(sameBytes(was.content.signature, is.content.signature) ?? likeness(was.content.signature, is.content.signature));
  if (was.content.kind === 'dsse') {
    if (!was.content.payload.equals(is.content.payload)) defect('another payload');
    if (was.content.payloadType !== is.content.payloadType) defect('another payload type');
  } else if (was.content.kind === 'simple-signing') {
    if (!was.content.payload.equals(is.content.payload)) defect('another document');
  } else if (was.content.kind === 'cms') {
    for (const field of ['signedAttributes', 'messageDigest'])
      if (!was.content[field].equals(is.content[field])) defect(`another ${field}`);
  } else {
    const [one, other] = [was.content.claimedDigest, is.content.claimedDigest];
    if (one?.algorithm !== other?.algorithm || !(one?.value ?? Buffer.alloc(0)).equals(other?.value ?? Buffer.alloc(0)))
      note('claimed-digest');
  }
  if (was.key.kind === 'certificate') note(leafClass(was.key.leaf, is.key.leaf));
  if (form.transparency === 'none') {
    if (text(was.logEntries) !== text(is.logEntries) || text(was.timestamps) !== text(is.timestamps)) note('not-read');
  } else {
    entryClasses(was, is, note);
    timestampClasses(was.timestamps, is.timestamps, note);
  }
  return [...classes];
}

/** minisign, signify and SSH: every part that is read is signed, except that a comment may be missing as a whole. */
function keyFormClasses(was, is) {
  const same = (field) => text(was[field]) === text(is[field]);
  const fields = { ssh: ['publicKey', 'namespace', 'reserved', 'hash'] }[was.form] ?? ['keyId', 'prehashed'];
  const other = fields.find((field) => !same(field));
  if (other) defect(`another ${other}`);
  if (was.form !== is.form) defect(`${is.form} for ${was.form}`);
  if (!same('trusted')) defect('another trusted comment');
  if (same('signature')) return [];
  return was.form === 'ssh' ? sshLikeness(was.signature, is.signature) : defect('another signature');
}

/** An SSH signature is an algorithm and a value, the value of ECDSA two numbers. */
function sshLikeness(one, other) {
  const numbers = (signature) => {
    const strings = (bytes) => {
      const length = bytes.readUInt32BE(0);
      return [bytes.subarray(4, 4 + length), bytes.subarray(4 + length)];
    };
    const [algorithm, rest] = strings(signature);
    const [value, flags] = strings(rest);
    const [r, tail] = strings(value);
    const [s] = strings(tail);
    return {
      fixed: `${algorithm.toString('hex')} ${flags.toString('hex')} ${r.toString('hex')}`,
      s: BigInt(`0x${s.toString('hex')}`),
    };
  };
  const [a, b] = [numbers(one), numbers(other)];
  return a.fixed === b.fixed && ORDERS.includes(a.s + b.s) ? ['ecdsa-negated'] : defect('another signature');
}

/** What is signed of the packet must still be there; that the same key made it at the same time say the facts. */
function openPgpClasses(was, is, { held: [{ key }] }) {
  if (was.packets.equals(is.packets)) return [];
  return is.packets.includes(hashedPart(was.packets, key))
    ? ['openpgp-unsigned']
    : defect('other signed parts of the packet');
}

const text = (value) => JSON.stringify(value);
const sameBytes = (one, other) => (one.equals(other) ? '' : undefined);

function likeness(one, other, what = 'another signature') {
  const like = ecdsaLikeness(one, other);
  return like ? `ecdsa-${like}` : defect(what);
}

function leafClass(was, is) {
  if (was.equals(is)) return undefined;
  const [one, other] = [signedPart(was), signedPart(is)];
  return one && other && one.equals(other) ? 'leaf-unsigned' : defect('another certificate');
}

function entryClasses(was, is, note) {
  const left = was.logEntries.map((entry) => entry);
  const order = [];
  for (const entry of is.logEntries) {
    const at = left.findIndex(
      (one) => one?.canonicalizedBody.equals(entry.canonicalizedBody) && one.logId.keyId.equals(entry.logId.keyId),
    );
    if (at < 0) defect('another log entry');
    order.push(at);
    oneEntry(left[at], entry, note);
    left[at] = undefined;
  }
  if (left.some(Boolean)) note(is.logEntries.length > 0 ? 'entry-removed' : defect('the log entry was removed'));
  if (order.some((at, index) => index > 0 && at < order[index - 1])) note('entries-reordered');
}

function oneEntry(was, is, note) {
  const { kind, version } = was.kindVersion;
  if (is.kindVersion.kind !== kind || is.kindVersion.version !== version) defect('another kind of log entry');
  if (is.inclusionPromise) {
    if (!was.inclusionPromise) defect('a promise was added');
    const [one, other] = [was, is].map(({ inclusionPromise }) => inclusionPromise.signedEntryTimestamp);
    note(sameBytes(one, other) ?? likeness(one, other, 'another promise'));
    for (const field of ['logIndex', 'integratedTime']) {
      if (was[field] === is[field]) continue;
      defect(`another ${field}`);
    }
  } else {
    if (was.inclusionPromise) note(is.inclusionProof ? 'promise-removed' : defect('nothing proves the entry'));
    if (was.logIndex !== is.logIndex || was.integratedTime !== is.integratedTime) note('index-beside-proof');
  }
  if (is.inclusionProof) proofClasses(was.inclusionProof ?? defect('a proof was added'), is.inclusionProof, note);
  else if (was.inclusionProof) note(is.inclusionPromise ? 'proof-removed' : defect('nothing proves the entry'));
}

function proofClasses(was, is, note) {
  if (was.logIndex !== is.logIndex) defect('another index of the proof');
  if (text(was.hashes) !== text(is.hashes)) defect('other hashes of the proof');
  if (!was.rootHash.equals(is.rootHash) || was.treeSize !== is.treeSize)
    defect('another root hash or size of the tree than the checkpoint states');
  const [one, other] = [was, is].map(({ checkpoint }) => checkpoint.envelope);
  if (one === other) return;
  const note_ = (envelope) => envelope.slice(0, envelope.indexOf('\n\n') + 2);
  note(note_(one) === note_(other) ? 'checkpoint-signatures' : defect('another checkpoint'));
}

function timestampClasses(was, is, note) {
  const left = [...was];
  const order = [];
  for (const token of is) {
    let at = left.findIndex((one) => one?.equals(token));
    if (at < 0) at = left.findIndex((one) => one && sameStamp(one, token));
    if (at < 0) note('timestamp-ignored');
    else {
      if (!left[at].equals(token)) note('timestamp-unsigned');
      order.push(at);
      left[at] = undefined;
    }
  }
  if (left.some(Boolean)) note('timestamp-removed');
  if (order.some((at, index) => index > 0 && at < order[index - 1])) note('timestamps-reordered');
}

/** True where everything that the authority signed is the same, and its signature is as good. */
function sameStamp(one, other) {
  try {
    const [a, b] = [one, other].map((token) => RFC3161Timestamp.parse(Buffer.from(token)));
    return (
      a.tstInfo.raw.equals(b.tstInfo.raw) &&
      a.signedAttrsObj.toDER().equals(b.signedAttrsObj.toDER()) &&
      (a.signatureValue.equals(b.signatureValue) || ecdsaLikeness(a.signatureValue, b.signatureValue) !== undefined)
    );
  } catch {
    return false;
  }
}

function listClasses(base, { list, proof }, { file }) {
  const own = ({ entries, bare }) =>
    (bare ? [bare] : entries.filter(({ name }) => name === NAME)).map(({ digest, kind }) => `${kind.label} ${digest}`);
  const [was, is] = [new Set(own(base.list)), new Set(own(list))];
  const strong = [...is].filter((one) => !/^(?:MD5|SHA-1|SHA-224|short)/.test(one));
  const strange = strong.filter((one) => !was.has(one));
  // A digest of 128 digits may be called otherwise; one that matches the artifact is as good as the original's.
  if (strange.some((one) => !base.digests.has(one.split(' ').at(-1)))) defect(`another digest: ${strange.join()}`);
  if (
    !file
      .toString('latin1')
      .toLowerCase()
      .includes([...base.digests].find((one) => strong.some((entry) => entry.endsWith(one))) ?? '?')
  )
    defect('no digest of the artifact in the text');
  if (!strong.length || !proof) defect('no digest of the artifact');
  if ([...was].some((one) => !is.has(one))) return ['list-one-of-several'];
  const others = ({ entries }) => text(entries.map(({ name, digest }) => [name, digest]));
  return [others(base.list) === others(list) ? 'list-text' : 'list-other-lines'];
}

function rootClasses(base, outcome) {
  const [{ profile }] = outcome.roots;
  const less = text(profile) !== text(base.profile);
  const problem = factProblem(base.proof, outcome.proof, ['timestamp-removed', 'root'], undefined, less);
  if (problem) defect(problem);
  return [less ? 'root-asks-less' : 'root-unused'];
}
