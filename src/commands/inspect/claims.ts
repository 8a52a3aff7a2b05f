/** What evidence says of itself. Nothing of it is verified: it is what somebody wrote into a file. */
import type { EvidenceAsRead, SignatureEvidence } from '../../evidence/evidence.js';
import {
  claimsOf as keyFormClaims,
  isKeyFormEvidence,
  type KeyFormEvidence,
} from '../../evidence/signatures/key-forms.js';
import { calledOf } from '../../core/key-forms.js';
import { count } from '../../formats/escape.js';
import type { TrustRoot } from '../../trust/trust-root.js';
import { readLeaf } from '../../verify/sigstore/certificate.js';
import { readStatement } from '../../verify/statement.js';

/** One line of what is shown: a label and its text. */
export type Row = readonly [label: string, text: string];

/** More subjects or claims help nobody who reads. */
const MAX_ROWS = 20;

const FORMS: Readonly<Record<Exclude<EvidenceAsRead, KeyFormEvidence>['form'], string>> = {
  bundle: 'Sigstore bundle',
  cosign: "cosign's older bundle",
  detached: 'detached signature',
  envelope: 'DSSE envelope',
  'cosign-layer': 'signature of an image',
  gitsign: 'gitsign signature',
  openpgp: 'OpenPGP signature',
};

/** The form of evidence in words. */
export function formOf(evidence: EvidenceAsRead): string {
  return isKeyFormEvidence(evidence) ? calledOf(evidence.form).replace(/^an? /, '') : FORMS[evidence.form];
}

/** What one piece of evidence claims. */
export function claimsOf(evidence: EvidenceAsRead): readonly Row[] {
  if (evidence.form === 'openpgp') return [['bytes', count(evidence.packets.length)]];
  if (isKeyFormEvidence(evidence)) return keyFormClaims(evidence);
  return [...signerOf(evidence), ...logOf(evidence), ...contentOf(evidence)];
}

function signerOf({ key, file }: SignatureEvidence): readonly Row[] {
  if (key.kind === 'public-key')
    return [
      ['signer', 'a key that is not part of the evidence'],
      ...(key.hints ?? []).map((hint): Row => ['key hint', hint]),
    ];
  return certificateRows(key.leaf, file);
}

/** What a certificate says, or why it cannot be read. */
export function certificateRows(der: Buffer, file: string): readonly Row[] {
  const leaf = readLeaf(der, file);
  if (!leaf.ok) return [['certificate', leaf.refusal.message]];
  const { identity, issuer, claims, parsed } = leaf.value;
  return [
    ['identity', identity],
    ['issuer', issuer === '' ? 'none' : issuer],
    ['valid', `${parsed.notBefore.toISOString()} to ${parsed.notAfter.toISOString()}`],
    ...Object.entries(claims)
      .slice(0, MAX_ROWS)
      .map(([name, text]): Row => [name, text]),
  ];
}

function logOf({ logEntries, timestamps }: SignatureEvidence): readonly Row[] {
  return [
    ...logEntries.slice(0, MAX_ROWS).map(({ logIndex, integratedTime }): Row => {
      const seconds = Number(integratedTime);
      const time = seconds > 0 && seconds < 1e11 ? ` at ${new Date(seconds * 1000).toISOString()}` : '';
      return ['log entry', `${logIndex}${time}`];
    }),
    ...(logEntries.length === 0 ? [['log entry', 'none'] as const] : []),
    ...(timestamps.length > 0 ? [['timestamps', count(timestamps.length)] as const] : []),
  ];
}

function contentOf({ content, file }: SignatureEvidence): readonly Row[] {
  if (content.kind !== 'dsse') {
    const digest = content.kind === 'message' ? content.claimedDigest : undefined;
    return digest ? [['over', `${digest.algorithm}:${digest.value.toString('hex')}`]] : [];
  }
  const statement = readStatement(content.payloadType, content.payload, file);
  if (!statement.ok) return [['content', statement.refusal.message]];
  const { predicateType, subjects } = statement.value;
  return [
    ['predicate type', predicateType],
    ...subjects.slice(0, MAX_ROWS).map(({ name, digest }): Row => ['subject', `${name} ${shownDigest(digest)}`]),
    ...(subjects.length > MAX_ROWS ? [['subjects', `${count(subjects.length)} in all`] as const] : []),
  ];
}

function shownDigest(digest: Readonly<Record<string, unknown>>): string {
  return Object.entries(digest)
    .flatMap(([name, value]) => (typeof value === 'string' ? [`${name}:${value}`] : []))
    .join(' ');
}

/** Digests of what evidence is about, `sha256:HEX` each; `most` of them. */
export function digestsIn(evidence: EvidenceAsRead, most = MAX_ROWS): readonly string[] {
  if (!('content' in evidence)) return [];
  const { content, file } = evidence;
  if (content.kind === 'message') {
    const digest = content.claimedDigest;
    return digest ? [`${digest.algorithm}:${digest.value.toString('hex')}`] : [];
  }
  if (content.kind !== 'dsse') return [];
  const statement = readStatement(content.payloadType, content.payload, file);
  if (!statement.ok) return [];
  return statement.value.subjects.slice(0, most).flatMap(({ digest }) => {
    const { sha256 } = digest;
    return typeof sha256 === 'string' && /^[0-9a-f]{64}$/i.test(sha256) ? [`sha256:${sha256.toLowerCase()}`] : [];
  });
}

/** What a trusted root vouches for. */
export function rootRows({ material }: TrustRoot): readonly Row[] {
  const period = ({ start, end }: { readonly start: Date; readonly end: Date }): string =>
    `from ${start.toISOString()}${end.getTime() > 8e15 ? '' : ` to ${end.toISOString()}`}`;
  return [
    ...material.certificateAuthorities.map(({ validFor }): Row => ['certificate authority', period(validFor)]),
    ...material.tlogs.map(({ baseURL, validFor }): Row => ['transparency log', `${baseURL} ${period(validFor)}`]),
    ...material.ctlogs.map(({ baseURL, validFor }): Row => ['certificate log', `${baseURL} ${period(validFor)}`]),
    ...material.timestampAuthorities.map(({ validFor }): Row => ['timestamp authority', period(validFor)]),
  ];
}
