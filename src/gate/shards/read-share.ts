/** The report of a share, read back. Nothing of it is believed that it does not bear itself: results are found anew, and counted. */
import type { ArtifactReport, Outcome, Refusal, Sidecar } from '../../core/model.js';
import { REPORT_MEDIA_TYPE } from '../../core/report-type.js';
import { accept, refuse, type Result } from '../../core/result.js';
import { MAX_SHARE_REPORT_BYTES, MAX_SHARDS } from '../../core/shard-limits.js';
import { VERSION } from '../../core/version.js';
import { readWhole } from '../../files/read-file.js';
import { JsonNode, Misshapen } from '../../formats/json/reader.js';
import { parseStrictJson } from '../../formats/json/strict-json.js';
import { shardOf } from '../../formats/shard.js';
import type { ShareRecord, SharedClaims } from '../../model/share.js';
import { defined } from '../../policy/compile/defined.js';
import type { TrustRootFact } from '../../report/facts.js';
import { countsOf, tally } from '../../report/headline.js';
import type { FileSubject } from '../../core/model.js';
import { reportedArtifact, reportedRefusal } from '../../verify/shards/reported-artifact.js';
import { decideVerdict } from '../../verify/verdict.js';

/** What the report of a share says. */
export interface ShareReport {
  /** As shown to users. */
  readonly file: string;
  readonly policy: { readonly source: string; readonly digest: string };
  readonly trustRoots: readonly TrustRootFact[];
  readonly reportTo?: string;
  readonly record: ShareRecord;
  readonly artifacts: readonly ArtifactReport[];
  readonly sidecars: readonly Sidecar[];
  readonly warnings: readonly Refusal[];
}

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** Reads one report. Why it cannot be believed is SHARD_MALFORMED; a file that cannot be opened has a reason of its own. */
export function readShare({ path, name }: Pick<FileSubject, 'path' | 'name'>): Result<ShareReport> {
  const read = readWhole(path, MAX_SHARE_REPORT_BYTES, { shown: name });
  if ('refusal' in read) return refuse(read.refusal);
  const json = parseStrictJson(read.bytes);
  if (!('value' in json)) {
    const at = { file: name, ...(json.line !== undefined && { line: json.line }) };
    if (json.code !== undefined) return refuse({ code: json.code, message: `${name}: ${json.problem}`, at });
    return refuse(malformed(name, json.problem, at));
  }
  try {
    return accept(shareOf(new JsonNode(json.value), name));
  } catch (error) {
    if (!(error instanceof Misshapen)) throw error;
    return refuse(malformed(name, error.message));
  }
}

function malformed(name: string, problem: string, at: Refusal['at'] = { file: name }): Refusal {
  return {
    code: 'SHARD_MALFORMED',
    message: `The report ${name} cannot be used: ${problem}`,
    hint: 'Look at the job that wrote it. Give `merge` the reports of the shares of this run as they were written.',
    at,
  };
}

function shareOf(root: JsonNode, file: string): ShareReport {
  if (root.at('mediaType').text() !== REPORT_MEDIA_TYPE) throw root.at('mediaType').wrong(REPORT_MEDIA_TYPE);
  const version = root.at('version').text();
  if (version !== VERSION) throw root.at('version').wrong(`that of this program (${VERSION})`);
  if (!root.at('error').isAbsent) throw new Misshapen('its run ended without a verdict');
  if (root.at('shard').isAbsent) throw new Misshapen('it is not the report of a share');
  const record = recordOf(root.at('shard'));
  const artifacts = root.at('artifacts').list().map(reportedArtifact);
  const sidecars = root
    .at('sidecars')
    .list()
    .map((one) => ({ name: one.at('name').text(), of: one.at('of').text() }));
  ownNames(record, root, artifacts, sidecars);
  const result = root.at('result').oneOf<Outcome>(['pass', 'waived', 'fail', 'error']);
  requirementCounts(root.at('counts'), artifacts);
  const found = decideVerdict(artifacts, sidecars, []).result;
  // A share of no artifacts has nothing that could fail.
  const own = artifacts.length === 0 && record.names.count > 0 ? 'pass' : found;
  if (result !== own) throw root.at('result').wrong(`what its artifacts come to (${own})`);
  return {
    file,
    policy: { source: root.at('policy').at('source').text(), digest: digest(root.at('policy').at('digest')) },
    trustRoots: root.at('trustRoots').list().map(rootOf),
    record,
    artifacts,
    sidecars,
    warnings: root.at('warnings').list().map(reportedRefusal),
    ...defined({ reportTo: root.at('reportTo').maybe((one) => one.text()) }),
  };
}

function digest(node: JsonNode): string {
  const text = node.text();
  if (!DIGEST.test(text)) throw node.wrong('a digest');
  return text;
}

function recordOf(node: JsonNode): ShareRecord {
  const shard = { index: node.at('index').whole(), count: node.at('count').whole() };
  if (shard.count < 1 || shard.count > MAX_SHARDS) throw node.at('count').wrong(`a number from 1 to ${MAX_SHARDS}`);
  if (shard.index < 1 || shard.index > shard.count) throw node.at('index').wrong('a number from 1 to `count`');
  return {
    shard,
    run: { id: node.at('run').at('id').text(), attempt: node.at('run').at('attempt').text() },
    call: digest(node.at('call')),
    names: { count: node.at('names').at('count').whole(), digest: digest(node.at('names').at('digest')) },
    same: node.at('same').list().map(sameOf),
  };
}

function sameOf(node: JsonNode): SharedClaims {
  const claims = node.at('claims').texts();
  return {
    rule: node.at('rule').text(),
    claims,
    artifacts: node
      .at('artifacts')
      .list()
      .map((one) => ({
        kind: one.at('kind').text(),
        name: one.at('name').text(),
        values: one
          .at('values')
          .list()
          .map((values) => {
            const texts = values.texts();
            if (texts.length !== claims.length) throw values.wrong('a value for each claim');
            return texts;
          }),
      })),
  };
}

function rootOf(node: JsonNode): TrustRootFact {
  return {
    name: node.at('name').text(),
    source: node.at('source').text(),
    digest: digest(node.at('digest')),
    ...defined({
      lacks: node
        .at('lacks')
        .maybe((one) => one.list().map((log) => log.oneOf(['transparency log', 'certificate transparency log']))),
    }),
  };
}

/** A name that is another share's was not found there by that share. */
function ownNames(
  { shard: { index, count } }: ShareRecord,
  root: JsonNode,
  artifacts: readonly ArtifactReport[],
  sidecars: readonly Sidecar[],
): void {
  const own = (name: string): boolean => shardOf(name, count) === index;
  if (!artifacts.every(({ kind, name }) => kind === 'run' || own(name)))
    throw root.at('artifacts').wrong('the artifacts of this share');
  if (!sidecars.every(({ name }) => own(name))) throw root.at('sidecars').wrong('the sidecars of this share');
}

function requirementCounts(node: JsonNode, artifacts: readonly ArtifactReport[]): void {
  const counts = countsOf(tally({ result: 'fail', artifacts, sidecars: [], warnings: [] }));
  for (const [name, number] of Object.entries(counts)) {
    const stated = node.at(name).maybe((one) => one.whole()) ?? 0;
    if (stated !== number) throw node.at(name).wrong(`the number of its artifacts (${number})`);
  }
}
