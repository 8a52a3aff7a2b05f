/** One artifact out of the report of a share. What its checks come to is found anew: a result that they do not bear is refused. */
import { REASONS, type ReasonCode } from '../../core/errors.js';
import type {
  ArtifactReport,
  CheckName,
  CheckResult,
  Digests,
  IdentityPart,
  Outcome,
  Refusal,
} from '../../core/model.js';
import type { ImageFacts } from '../../core/image-facts.js';
import type { Place } from '../../core/place.js';
import type { JsonNode } from '../../formats/json/reader.js';
import { defined } from '../../policy/compile/defined.js';
import { reportArtifact } from '../verdict.js';
import { reportedProof, sbomFacts } from './reported-proof.js';

const KINDS = ['file', 'digest', 'image', 'run', 'tag'] as const;
const CHECKS: readonly CheckName[] = [
  ...(['artifact', 'signature', 'attestation', 'checksum', 'manifest', 'sbom', 'revocation'] as const),
];
const OUTCOMES: readonly Outcome[] = ['pass', 'waived', 'fail', 'error'];
const STATUSES = ['pass', 'waived', 'fail', 'error', 'warning'] as const;
const CODES = Object.keys(REASONS) as ReasonCode[];
const PARTS: readonly IdentityPart['part'][] = [
  ...(['host', 'owner', 'repository', 'workflow', 'ref', 'identity', 'issuer'] as const),
];
const RECALLED_BY = ['version', 'digest', 'commit', 'identity', 'runId'] as const;
const LENGTHS = { sha256: 64, sha384: 96, sha512: 128, blake2b512: 128 } as const;

/** @throws Misshapen where it is no artifact as reports have them */
export function reportedArtifact(node: JsonNode): ArtifactReport {
  const row = { kind: node.at('kind').oneOf(KINDS), name: node.at('name').text() };
  const size = node.at('size').maybe((one) => one.whole());
  const checks = node.at('checks').list().map(reportedCheck);
  const stated = node.at('result').oneOf(OUTCOMES);
  const report = reportArtifact(row, digestsOf(node.at('digests')), checks, size);
  if (report.result !== stated) throw node.at('result').wrong(`what its checks come to (${report.result})`);
  if (row.kind === 'run' && stated === 'pass') throw node.at('result').wrong('what a row without artifact can have');
  if ((node.at('integrityOnly').maybe((one) => one.flag()) ?? false) !== report.integrityOnly)
    throw node.at('integrityOnly').wrong('what its checks come to');
  return {
    ...report,
    ...defined({
      image: node.at('image').maybe(imageFacts),
      notAsked: node
        .at('notAsked')
        .maybe((one) =>
          one.list().map((each) => ({ check: each.at('check').oneOf(CHECKS), since: each.at('since').text() })),
        ),
    }),
  };
}

function digestsOf(node: JsonNode): Digests {
  return Object.fromEntries(
    node.members().map(([algorithm, value]) => {
      const length = Object.hasOwn(LENGTHS, algorithm) ? LENGTHS[algorithm as keyof typeof LENGTHS] : undefined;
      const hex = value.text();
      if (hex.length !== length || !/^[0-9a-f]*$/.test(hex)) throw value.wrong('a digest in hex');
      return [algorithm, Buffer.from(hex, 'hex')];
    }),
  );
}

function reportedCheck(node: JsonNode): CheckResult {
  const check = node.at('check').oneOf(CHECKS);
  const status = node.at('status').oneOf(STATUSES);
  const others = node.at('others').maybe((one) => one.list().map(reportedRefusal)) ?? [];
  switch (status) {
    case 'pass':
      return {
        check,
        status,
        proof: reportedProof(node.at('evidence')),
        ...defined({ further: node.at('further').maybe((one) => one.list().map(reportedProof)) }),
        others,
      };
    case 'waived':
      return { check, status, reason: node.at('reason').text() };
    case 'fail':
    case 'error':
    case 'warning':
      return { check, status, refusal: reportedRefusal(node), others };
  }
}

/** A refusal or a warning of a report. @throws Misshapen */
export function reportedRefusal(node: JsonNode): Refusal {
  const text = (name: string): string | undefined => node.at(name).maybe((one) => one.text());
  const evidence = node.at('evidence');
  const isProof = !evidence.isAbsent && !evidence.at('kind').isAbsent;
  return {
    code: node.at('code').oneOf(CODES),
    message: node.at('message').text(),
    ...defined({
      expected: text('expected'),
      actual: text('actual'),
      hint: text('hint'),
      parts: node.at('parts').maybe((one) => one.list().map(part)),
      recall: node.at('recall').maybe(recall),
      at: isProof ? node.at('at').maybe(place) : evidence.maybe(place),
      proof: isProof ? reportedProof(evidence) : undefined,
    }),
  };
}

function part(node: JsonNode): IdentityPart {
  return {
    part: node.at('part').oneOf(PARTS),
    expected: node.at('expected').text(),
    got: node.at('got').text(),
    equal: node.at('equal').flag(),
  };
}

function recall(node: JsonNode): NonNullable<Refusal['recall']> {
  const text = (name: string): string | undefined => node.at(name).maybe((one) => one.text());
  return {
    by: node.at('kind').oneOf(RECALLED_BY),
    value: node.at('value').text(),
    reason: node.at('reason').text(),
    ...defined({ revokedAt: text('revokedAt'), fixedIn: text('fixedIn'), url: text('url') }),
  };
}

function place(node: JsonNode): Place {
  return {
    file: node.at('file').text(),
    ...defined({
      line: node.at('line').maybe((one) => one.whole()),
      column: node.at('column').maybe((one) => one.whole()),
    }),
  };
}

/** Claims of signatures stay in the share's own report. */
function imageFacts(node: JsonNode): ImageFacts {
  const open = node
    .at('sboms')
    .list()
    .filter((one) => !one.at('authenticated').flag())
    .map(sbomFacts);
  return {
    repository: node.at('repository').text(),
    digest: node.at('digest').text(),
    mediaType: node.at('mediaType').text(),
    ...defined({
      tag: node.at('tag').maybe((one) => one.text()),
      platforms: node.at('platforms').maybe((one) => one.texts()),
      unauthenticatedSboms: open.length > 0 ? open : undefined,
    }),
  };
}
