/** Which inputs go together: what is missing, contradictory or without effect, each with the way out. */
import type { ConfigProblem } from '../core/errors.js';
import { GITHUB_ISSUER } from './signers/github-identity.js';
import { auditProblems, isAudit } from './audit-inputs.js';
import { fullFingerprint } from './signers/fingerprint.js';
import { chainProblems } from './chain-inputs.js';
import { imageProblems } from './image-inputs.js';
import type { InputName } from './inputs/inputs.js';
import { shownSource } from './compile/list-source.js';
import { packageProblems } from './package-inputs.js';
import { ON_PROVENANCE, provenanceProblems } from './provenance-inputs.js';
import type { GivenInputs } from './inputs/read-inputs.js';
import { attestedRelease } from './release-attestation.js';
import { trustProblems } from './trust-inputs.js';

export const IDENTITIES = ['certificate-identity', 'certificate-identity-regexp'] as const;
export const ISSUERS = ['certificate-oidc-issuer', 'certificate-oidc-issuer-regexp'] as const;
/** Inputs that say which GitHub repository or workflow signed; the issuer is then GitHub's unless another is given. */
const ORIGINS = ['repo', 'owner', 'signer-repo', 'signer-workflow'] as const;
/** Inputs that narrow down what an accepted identity may have built. */
const CLAIMS = ['source-ref', 'source-versioned-tag', 'source-digest', 'deny-self-hosted-runners'] as const;
/** Inputs that name OpenPGP keys that may sign, beside identities or `key`. */
const OPENPGP = ['openpgp-keys', 'openpgp-keyserver'] as const;
const EVIDENCE = ['bundle', 'signature', 'certificate'] as const;

/** True where the input demands something; a boolean that is false does not. */
function isGiven(given: GivenInputs, name: InputName): boolean {
  return given[name] !== undefined && given[name] !== false;
}

function those(given: GivenInputs, names: readonly InputName[]): readonly InputName[] {
  return names.filter((name) => isGiven(given, name));
}

function inWords(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

/** All rules of combination, in the order in which a person would mend them. */
export function combinationProblems(given: GivenInputs): readonly ConfigProblem[] {
  return [
    ...(isAudit(given) ? [] : [...subjectProblems(given), ...imageProblems(given, hasSigner(given))]),
    ...chainProblems(given, { signed: hasSigner(given) }),
    ...auditProblems(given, hasSigner(given)),
    ...signerProblems(given),
    ...openPgpProblems(given),
    ...evidenceProblems(given),
    ...packageProblems(given, hasSigner(given)),
    ...provenanceProblems(given),
    ...trustProblems(given),
  ];
}

/** True where somebody is named who must have signed. */
export function hasSigner(given: GivenInputs): boolean {
  return (
    those(given, [...IDENTITIES, ...ORIGINS, 'key', ...OPENPGP]).length > 0 || attestedRelease(given) !== undefined
  );
}

function subjectProblems(given: GivenInputs): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  if (those(given, ['artifacts', 'digests', 'checksums', 'manifest', 'images', 'git-tag']).length === 0) {
    problems.push({
      where: 'artifacts',
      message: 'nothing to check is given',
      fix: 'Name files with `artifacts`, digests with `digests`, a list of both with `checksums`, or images with `images`.',
    });
  }
  const demands = those(given, [
    ...IDENTITIES,
    ...ISSUERS,
    ...ORIGINS,
    ...CLAIMS,
    ...ON_PROVENANCE,
    'key',
    ...OPENPGP,
    'checksums',
  ]);
  if (demands.length === 0 && !hasSigner(given)) {
    problems.push({
      where: 'certificate-identity',
      message: 'nothing is demanded of the artifacts',
      fix: 'Say who must have signed (`certificate-identity` with `certificate-oidc-issuer`, `repo`, or `key`), or give `checksums`.',
    });
  }
  for (const name of those(given, ['checksums-signed', 'checksums-complete', 'checksum-names'])) {
    if (isGiven(given, 'checksums')) continue;
    problems.push({ where: name, message: 'is given without `checksums`', fix: 'Add `checksums`, or remove it.' });
  }
  const template = given.checksums?.find((source) => typeof source !== 'string' && 'parts' in source);
  if (template !== undefined && those(given, ['artifacts', 'digests', 'manifest']).length === 0) {
    problems.push({
      where: 'checksums',
      message: `\`${shownSource(template)}\` leads from an artifact to its list, and no artifact is named`,
      fix: 'Name files with `artifacts`, or give the lists as a glob: `*.sha256`.',
    });
  }
  if (isGiven(given, 'checksums-signed') && !hasSigner(given)) {
    problems.push({
      where: 'checksums-signed',
      message: 'nobody is named who must have signed the list',
      fix: 'Add `certificate-identity` with `certificate-oidc-issuer`, `repo`, or `key`.',
    });
  }
  return problems;
}

/** What is wrong with who may sign by certificate or by key. */
export function signerProblems(given: GivenInputs): ConfigProblem[] {
  const identities = those(given, IDENTITIES);
  const issuers = those(given, ISSUERS);
  const origins = those(given, ORIGINS);
  const claims = those(given, CLAIMS);
  const said = those(given, ON_PROVENANCE);
  if (isGiven(given, 'key')) {
    const others = [...identities, ...issuers, ...origins, ...claims, ...those(given, ['certificate'])];
    if (others.length === 0) return [];
    const fix = 'Demand either a key or the identity in a certificate.';
    return [{ where: 'key', message: `is exclusive with ${inWords(others)}`, fix }];
  }
  const problems = origins.length > 0 ? [] : incomplete(identities[0], issuers[0], claims[0] ?? said[0]);
  const rivals = [...identities.slice(0, 1), ...those(given, ['signer-repo', 'signer-workflow'])];
  if (rivals.length > 1) {
    problems.push({
      where: rivals.at(-1) ?? 'signer-repo',
      message: `${inWords(rivals)} all say which identity must have signed`,
      fix: 'Keep one of them.',
    });
  }
  return problems;
}

/** An identity needs its issuer and an issuer an identity, unless a GitHub repository says both. */
function incomplete(identity?: InputName, issuer?: InputName, claim?: InputName): ConfigProblem[] {
  if (identity && !issuer) {
    return [
      {
        where: identity,
        message: 'is given without an issuer; another one could have given out the same identity',
        fix: `Add \`certificate-oidc-issuer\`; GitHub Actions is \`${GITHUB_ISSUER}\`.`,
      },
    ];
  }
  if (issuer && !identity) {
    return [
      {
        where: issuer,
        message: 'is given without an identity; it alone would accept everybody there',
        fix: 'Add `certificate-identity`, or `repo` for a GitHub repository.',
      },
    ];
  }
  if (!claim || identity) return [];
  return [
    {
      where: claim,
      message: 'is given without a signer',
      fix: 'Add `repo`, or `certificate-identity` with `certificate-oidc-issuer`.',
    },
  ];
}

function openPgpProblems(given: GivenInputs): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  if (isGiven(given, 'git-tag') && !hasSigner(given)) {
    problems.push({
      where: 'git-tag',
      message: 'nobody is named who must have signed the tag',
      fix: 'Add `openpgp-keys`, `key` with SSH keys, or for gitsign `certificate-identity` with `certificate-oidc-issuer`.',
    });
  }
  const pins = isGiven(given, 'openpgp-fingerprints');
  if (pins && those(given, OPENPGP).length === 0) {
    problems.push({
      where: 'openpgp-fingerprints',
      message: 'is given without keys',
      fix: 'Add the keys with `openpgp-keys`: a fingerprint alone verifies nothing.',
    });
  }
  if (isGiven(given, 'openpgp-keyserver') && !pins) {
    problems.push({
      where: 'openpgp-keyserver',
      message: 'is given without `openpgp-fingerprints`: a keyserver hands out keys in any name',
      fix: 'Add the full fingerprints of the keys that may sign.',
    });
  }
  if (isGiven(given, 'openpgp-keyserver') && given.offline) {
    problems.push({
      where: 'openpgp-keyserver',
      message: 'asks the network, which `offline` forbids',
      fix: 'Keep the keys in files and give them with `openpgp-keys`.',
    });
  }
  for (const pin of given['openpgp-fingerprints'] ?? []) {
    if (fullFingerprint(pin) !== undefined) continue;
    problems.push({
      where: 'openpgp-fingerprints',
      message: `\`${pin}\` is no full fingerprint`,
      fix: 'Write all 40 hex digits (64 for a key of version 6): shorter ids can be forged. `gpg --fingerprint` prints them.',
    });
  }
  return problems;
}

function evidenceProblems(given: GivenInputs): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  if (!hasSigner(given)) {
    for (const name of those(given, [...EVIDENCE, 'predicate-type', 'require-timestamp'])) {
      problems.push({
        where: name,
        message: 'is given, but nobody is named who must have signed',
        fix: 'Add `certificate-identity` with `certificate-oidc-issuer`, `repo`, or `key`; or remove it.',
      });
    }
  }
  problems.push(...attestationProblems(given), ...openPgpDemandProblems(given));
  if (isGiven(given, 'certificate') && !isGiven(given, 'signature')) {
    problems.push({
      where: 'certificate',
      message: 'is given without `signature`',
      fix: 'Add the detached signature that it belongs to; a bundle has its certificate inside.',
    });
  }
  if (given['transparency-log'] === 'none' && !isGiven(given, 'key')) {
    problems.push({
      where: 'transparency-log',
      message: '`none` is possible only with `key`: without the log nobody can tell when a certificate was used',
      fix: 'Remove it.',
    });
  }
  return problems;
}

/** `predicate-type` demands an attestation, so that `require: signature` beside it would be met by something else. */
function attestationProblems(given: GivenInputs): readonly ConfigProblem[] {
  const { require: floor = [] } = given;
  if (given['predicate-type'] === undefined || !floor.includes('signature') || floor.includes('attestation')) return [];
  const message = 'demands an attestation, and `require` names `signature` alone';
  return [
    { where: 'predicate-type', message, fix: 'Write `attestation` under `require`, or remove `predicate-type`.' },
  ];
}

/** Demands that no OpenPGP signature meets: one by it would be accepted, or refused, without anybody having meant that. */
function openPgpDemandProblems(given: GivenInputs): readonly ConfigProblem[] {
  const [keys] = those(given, OPENPGP);
  if (keys === undefined) return [];
  const problems: ConfigProblem[] = [];
  if (given['transparency-log'] === 'required') {
    const fix = `Remove it, or check what \`${keys}\` signed in another step.`;
    problems.push({ where: 'transparency-log', message: 'no OpenPGP signature is in a transparency log', fix });
  }
  if (those(given, [...IDENTITIES, ...ORIGINS, 'key']).length > 0) return problems;
  const fix = `Remove it, or name who else may sign: \`${keys}\` cannot meet it.`;
  if (given['require-timestamp']) {
    const message = 'no OpenPGP signature carries a timestamp by an authority';
    problems.push({ where: 'require-timestamp', message, fix });
  }
  for (const where of those(given, ['predicate-type', ...ON_PROVENANCE])) {
    problems.push({ where, message: 'an attestation is never signed by OpenPGP', fix });
  }
  return problems;
}
