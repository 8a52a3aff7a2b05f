/**
 * Proofs out of the report of a share. The share made them of evidence; here they are made of its word, which nobody signed. They carry
 * a merged verdict and its reports, and nothing is handed over by them: `merge` has no hand-over.
 */
import type {
  Claims,
  Comparison,
  HashAlgorithm,
  ManifestProof,
  Proof,
  RevocationProof,
  SbomProof,
  SignatureProof,
  Verified,
} from '../../core/model.js';
import type { SbomFacts } from '../../core/image-facts.js';
import { CLAIMS } from '../../evidence/sigstore/claims.js';
import { claimKey } from '../../formats/claim-key.js';
import type { JsonNode } from '../../formats/json/reader.js';
import { defined } from '../../policy/compile/defined.js';
import { mint } from '../mint.js';

const ALGORITHMS = ['sha256', 'sha384', 'sha512', 'blake2b512'] as const satisfies readonly HashAlgorithm[];
const KINDS = ['message', 'attestation', 'checksum', 'sbom', 'manifest', 'revocation'] as const;
const RECALLED_BY = ['version', 'digest', 'commit', 'identity', 'runId'] as const;
const VOUCHERS = ['transparency-log', 'timestamp-authority'] as const;

/** @throws Misshapen where it is no proof as reports have them */
export function reportedProof(node: JsonNode): Verified<Proof> {
  switch (node.at('kind').oneOf(KINDS)) {
    case 'message':
    case 'attestation':
      return reportedSignature(node);
    case 'checksum':
      return mint({
        kind: 'checksum',
        file: node.at('file').text(),
        line: node.at('line').whole(),
        algorithm: node.at('algorithm').oneOf(ALGORITHMS),
        ...defined({ listSignedBy: node.at('listSignedBy').maybe(reportedSignature) }),
      });
    case 'sbom':
      return reportedSbom(node);
    case 'manifest':
      return reportedManifest(node);
    case 'revocation':
      return reportedRevocation(node);
  }
}

function reportedSignature(node: JsonNode): Verified<SignatureProof> {
  const text = (name: string): string | undefined => node.at(name).maybe((one) => one.text());
  const logIndex = text('logIndex');
  return mint({
    kind: node.at('kind').oneOf(['message', 'attestation']),
    file: node.at('file').text(),
    times: node
      .at('times')
      .list()
      .map((one) => ({ at: one.at('at').time(), by: one.at('by').oneOf(VOUCHERS) })),
    ...defined({
      signer: text('signer'),
      identity: text('identity'),
      issuer: text('issuer'),
      keyFingerprint: text('keyFingerprint'),
      keyVouchedBy: node.at('keySignedBy').maybe((one) => one.list().map(reportedSignature)),
      comment: text('comment'),
      predicateType: text('predicateType'),
      root: text('root'),
      openpgp: node.at('openpgp').maybe((one) => ({
        fingerprint: one.at('fingerprint').text(),
        signingKey: one.at('signingKey').text(),
        claimedTime: one.at('claimedTime').time(),
        ...defined({ lineEnds: one.at('lineEnds').maybe((ends) => ends.oneOf(['any'])) }),
      })),
      log: logIndex === undefined ? undefined : { index: logIndex, url: node.at('logUrl').text() },
      compared: node.at('compared').maybe((one) => one.list().map(comparison)),
      claimed: node.at('signerClaims').maybe((one) => ({
        ...defined({
          builder: one.at('builder').maybe((name) => name.text()),
          buildType: one.at('buildType').maybe((name) => name.text()),
        }),
      })),
      claims: node.at('claims').maybe(claims),
      proven: node
        .at('proven')
        .maybe((one) => ({ without: one.at('without').text(), sha256: one.at('sha256').text() })),
    }),
  });
}

function comparison(node: JsonNode): Comparison {
  return {
    pointer: node.at('pointer').text(),
    expected: node.at('expected').text(),
    actual: node.at('actual').text(),
    holds: node.at('holds').flag(),
  };
}

const CLAIM_OF: ReadonlyMap<string, string> = new Map(CLAIMS.map((name) => [claimKey(name), name]));

function claims(node: JsonNode): Claims {
  return Object.fromEntries(
    node.members().map(([key, value]) => {
      const name = CLAIM_OF.get(key);
      if (name === undefined) throw value.wrong('a claim that is known');
      return [name, value.text()];
    }),
  );
}

function reportedSbom(node: JsonNode): Verified<SbomProof> {
  const documents = node.at('documents').list().map(sbomFacts);
  const [first] = documents;
  if (!first) throw node.at('documents').wrong('a list of documents');
  return mint({ kind: 'sbom', file: first.file, documents, signedBy: reportedSignature(node.at('signedBy')) });
}

/** What a report says of one bill of materials. */
export function sbomFacts(node: JsonNode): SbomFacts {
  return {
    file: node.at('file').text(),
    format: node.at('format').oneOf(['SPDX', 'CycloneDX']),
    version: node.at('version').text(),
    components: node.at('components').whole(),
    ...defined({ platform: node.at('platform').maybe((one) => one.text()) }),
  };
}

function reportedManifest(node: JsonNode): Verified<ManifestProof> {
  const text = (name: string): string | undefined => node.at(name).maybe((one) => one.text());
  return mint({
    kind: 'manifest',
    file: node.at('file').text(),
    ...defined({
      version: text('version'),
      arch: text('arch'),
      variant: text('variant'),
      builtAt: node.at('builtAt').maybe((one) => one.time()),
      entry: node.at('entry').maybe((one) => ({
        pointer: one.at('pointer').text(),
        name: one.at('name').text(),
        ...defined({ role: one.at('role').maybe((role) => role.text()) }),
      })),
      signedBy: node.at('signedBy').maybe(reportedSignature),
    }),
  });
}

function reportedRevocation(node: JsonNode): Verified<RevocationProof> {
  return mint({
    kind: 'revocation',
    file: node.at('file').text(),
    fetchedAt: node.at('fetchedAt').time(),
    ...defined({
      serial: node.at('serial').maybe((one) => one.whole()),
      issuedAt: node.at('issuedAt').maybe((one) => one.time()),
      signedBy: node.at('signedBy').maybe(reportedSignature),
      notCompared: node.at('notCompared').maybe((one) => ({
        entries: one.at('entries').whole(),
        lacks: one
          .at('lacks')
          .list()
          .map((lack) => lack.oneOf(RECALLED_BY)),
      })),
    }),
  });
}
