// What is reported of accepted evidence must be what was reported of the original.

const FIELDS = [
  'kind',
  'signer',
  'identity',
  'issuer',
  'claims',
  'keyFingerprint',
  'predicateType',
  'root',
  'openpgp',
  'imageClaims',
];
/** Changes after which a proven time may be missing; none may ever be added. */
const FEWER_TIMES = [
  'timestamp-removed',
  'timestamp-ignored',
  'timestamp-unsigned',
  'promise-removed',
  'entry-removed',
];
/** Changes after which another entry, or the same one by its proof, stands in the report. */
const OTHER_PLACE = ['promise-removed', 'entry-removed', 'entries-reordered'];

/** @returns what differs, or undefined */
export function factProblem(was, is, classes, evidence, fewer = false) {
  const differing = FIELDS.find((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]));
  if (differing) return `${differing} is ${JSON.stringify(is[differing])} instead of ${JSON.stringify(was[differing])}`;
  if (was.comment !== is.comment)
    return `the comment is ${JSON.stringify(is.comment)} instead of ${JSON.stringify(was.comment)}`;
  const times = ({ times: list }) => new Set(list.map(({ at, by }) => `${at.toISOString()} ${by}`));
  const [one, other] = [times(was), times(is)];
  const added = [...other].find((time) => !one.has(time));
  if (added) return `the time ${added} was not proven before`;
  // A key without a period needs no time; whatever a certificate signed does.
  if (one.size > 0 && other.size === 0 && was.keyFingerprint === undefined) return 'no time is proven';
  if (one.size > other.size && !classes.some((name) => FEWER_TIMES.includes(name))) return 'a proven time is missing';
  return placeProblem(was, is, classes, evidence, fewer);
}

function placeProblem({ log: was }, { log: is }, classes, evidence, fewer) {
  // What a trusted root calls its log is the root's own word.
  if (classes.includes('root')) return was?.index === is?.index || (fewer && !is) ? undefined : 'another index';
  if (JSON.stringify(was) === JSON.stringify(is)) return undefined;
  const known = (evidence?.logEntries ?? []).flatMap((entry) => [
    entry.inclusionPromise && entry.logIndex,
    entry.inclusionProof?.logIndex,
  ]);
  if (is && classes.some((name) => OTHER_PLACE.includes(name)) && known.includes(is.index)) return undefined;
  return `the log's place is ${JSON.stringify(is)} instead of ${JSON.stringify(was)}`;
}
