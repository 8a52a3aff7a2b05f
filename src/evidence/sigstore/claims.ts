/**
 * The claims that Fulcio writes into certificates (sigstore/fulcio, docs/oid-info.md): 1.3.6.1.4.1.57264.1.1 to .24.
 * Up to .6 the extension holds the bare text; from .8 on a DER UTF8String.
 */
import { isUtf8 } from 'node:buffer';
import type { Claims } from '../../core/model.js';
import type { Extension } from '../../formats/x509/extensions.js';
import { isGitHubIssuer } from '../../formats/github-identity.js';

const FULCIO = '1.3.6.1.4.1.57264.1.';

/** Claim names as the policy, the report and messages use them, by the last number of the object identifier. */
const CLAIM_NAMES: Readonly<Record<number, string>> = {
  2: 'github-workflow-trigger',
  3: 'github-workflow-sha',
  4: 'github-workflow-name',
  5: 'github-workflow-repository',
  6: 'github-workflow-ref',
  9: 'build-signer-uri',
  10: 'build-signer-digest',
  11: 'runner-environment',
  12: 'source-repository-uri',
  13: 'source-repository-digest',
  14: 'source-repository-ref',
  15: 'source-repository-identifier',
  16: 'source-repository-owner-uri',
  17: 'source-repository-owner-identifier',
  18: 'build-config-uri',
  19: 'build-config-digest',
  20: 'build-trigger',
  21: 'run-invocation-uri',
  22: 'source-repository-visibility',
  23: 'deployment-environment',
  24: 'token-subject',
};

export const CLAIMS: readonly string[] = Object.values(CLAIM_NAMES);

const ISSUER_V1 = `${FULCIO}1`;
const ISSUER_V2 = `${FULCIO}8`;

interface DecodedClaims {
  readonly issuer?: string;
  readonly claims: Claims;
}

/**
 * Decodes the issuer and all known claims.
 *
 * @returns the claims, or what is wrong with them: text that is no UTF-8, or two issuers that contradict each
 *   other.
 */
export function decodeClaims(extensions: readonly Pick<Extension, 'oid' | 'value'>[]): DecodedClaims | string {
  const claims: Record<string, string> = {};
  let issuer: string | undefined;
  for (const { oid, value } of extensions) {
    const last = oid.startsWith(FULCIO) ? oid.slice(FULCIO.length) : '';
    // `Number` alone would read an arc below a claim, `12.0`, as the claim itself.
    if (!/^[1-9][0-9]*$/.test(last)) continue;
    const number = Number(last);
    const name = CLAIM_NAMES[number];
    const isIssuer = oid === ISSUER_V1 || oid === ISSUER_V2;
    if (!name && !isIssuer) continue;
    const text = number >= 8 ? derUtf8(value) : utf8(value);
    if (text === undefined) return `its extension ${oid} is not readable text`;
    if (name) claims[name] = text;
    else if (issuer !== undefined && issuer !== text) return `it names two issuers, ${issuer} and ${text}`;
    else issuer = text;
  }
  return issuer === undefined ? { claims: asLast(claims) } : withIssuer(claims, issuer);
}

function withIssuer(claims: Record<string, string>, issuer: string): DecodedClaims | string {
  return fillFromOlder(claims, issuer) ?? { issuer, claims: asLast(claims) };
}

/** Most certificates of a run state the same, and reports keep it of each: ten thousand files of one release have 20 MiB of claims. */
let last: Claims = {};

/** What the certificate before stated, where this one states the same word for word and in the same order. */
function asLast(claims: Claims): Claims {
  const [now, before] = [Object.entries(claims), Object.entries(last)];
  const same = now.length === before.length && now.every(([name, value], at) => isEntry(before[at], name, value));
  if (!same) last = Object.freeze(claims);
  return last;
}

function isEntry(entry: readonly [string, string] | undefined, name: string, value: string): boolean {
  return entry?.[0] === name && entry[1] === value;
}

/**
 * Certificates from before May 2023 state a GitHub run in the older extensions alone. They say the same, without host.
 *
 * @returns what is wrong where old and new contradict each other
 */
function fillFromOlder(claims: Record<string, string>, issuer: string): string | undefined {
  if (!isGitHubIssuer(issuer)) return undefined;
  const repository = claims['github-workflow-repository'];
  const [owner, name, ...more] = repository?.split('/') ?? [];
  const onGitHub = Boolean(owner && name) && more.length === 0;
  const older = {
    'build-trigger': claims['github-workflow-trigger'],
    'source-repository-digest': claims['github-workflow-sha'],
    'source-repository-ref': claims['github-workflow-ref'],
    'source-repository-uri': onGitHub ? `https://github.com/${owner}/${name}` : undefined,
    'source-repository-owner-uri': onGitHub ? `https://github.com/${owner}` : undefined,
  };
  for (const [claim, value] of Object.entries(older)) {
    if (value === undefined || value === '') continue;
    const stated = claims[claim];
    if (stated !== undefined && stated !== value) return `it states ${claim} twice, as ${stated} and ${value}`;
    claims[claim] = value;
  }
  return undefined;
}

/** A DER UTF8String that fills its buffer; undefined for anything else. Long forms of the length are as DER requires. */
export function derUtf8(value: Buffer): string | undefined {
  const [tag, first = 0] = value;
  if (tag !== 0x0c) return undefined;
  let length = first;
  let offset = 2;
  if (first >= 0x80) {
    const octets = first & 0x7f;
    if (octets === 0 || octets > 3 || value.length < 2 + octets) return undefined;
    length = value.readUIntBE(2, octets);
    offset = 2 + octets;
    if (length < 0x80 || (octets > 1 && value[2] === 0)) return undefined;
  }
  return value.length === offset + length ? utf8(value.subarray(offset)) : undefined;
}

function utf8(value: Buffer): string | undefined {
  return isUtf8(value) ? value.toString('utf8') : undefined;
}
