// The floors of src/, from below: the one table that the linter, the tests, docs/architecture.md and its picture are made from. A file
// imports from its own room, from rooms of its line that stand further right, or from a line below; never from above and never in a
// circle. A room is a folder of src/, or a file beside them. Its door is the file to read first: what the room gives to others.

/** @typedef {{ readonly name: string, readonly door: string, readonly purpose: string }} Room */

/** @type {(name: string, door: string, purpose: string) => Room} */
const room = (name, door, purpose) => ({ name, door: `${name}/${door}`, purpose });
/** @type {(name: string, purpose: string) => Room} */
const file = (name, purpose) => ({ name, door: name, purpose });

/** @type {readonly (readonly Room[])[]} */
export const FLOORS = [
  [
    room(
      'core',
      'model.ts',
      'the values that travel: subjects, proofs, refusals, results, verdict; reason codes, limits, the port to the host',
    ),
  ],
  [
    room(
      'formats',
      'json/json.ts',
      'readers and writers that know no policy: DER, JSON, globs, patterns, versions, names, keys, signatures over digests',
    ),
  ],
  [room('model', 'policy.ts', 'what is demanded, as types: policy, rules, requirements, signers, templates')],
  [room('files', 'read-file.ts', 'the one way to open, read, list and copy files')],
  [room('net', 'http.ts', 'the one HTTP client: addresses, redirects, proxies, deadlines, sizes, repetitions')],
  [room('tuf', 'tuf.ts', 'trusted roots by TUF')],
  [
    room(
      'evidence',
      'evidence.ts',
      'every format of evidence becomes one of few, parsed and bounded; lists, manifests, revocation lists',
    ),
    room('trust', 'roots.ts', 'trusted roots: embedded, from a file, by TUF; what each can vouch for'),
    room('subjects', 'files.ts', 'finding what is checked, and reading each once'),
  ],
  [
    room('packages', 'package-index.ts', 'indexes of packages: attestations by name and version, the keys of npm'),
    room('revocations', 'revocation-document.ts', 'fetching a revocation list and keeping it between runs'),
    room('registry', 'registry.ts', 'registries of images: logins, digests, referrers'),
    room('github', 'client.ts', "GitHub's API: attestations, releases, files of a commit"),
    room('rekor', 'entry-finder.ts', 'asking a transparency log for an entry by its hash'),
  ],
  [
    room('keyserver', 'keyserver.ts', 'OpenPGP certificates by their fingerprints'),
    room('policy', 'read-policy.ts', 'inputs and policy files become one policy; what is wrong with them'),
  ],
  [
    room(
      'verify',
      'requirement.ts',
      'the checks: signature, statement, signer, checksum, manifest, recall. It alone makes proofs',
    ),
  ],
  [
    room('issues', 'keep-issues.ts', "from an audit's report to issues"),
    room(
      'handover',
      'hand-over.ts',
      'what becomes of files that passed: copies, and hashing again at the end of the job',
    ),
    room('install', 'install.ts', 'reading archives, the tool cache, PATH'),
    room('report', 'publish.ts', 'one encoder for each sink: summary, annotations, outputs, log, JSON, metrics'),
    room(
      'host',
      'startup.ts',
      'the runner and the terminal behind one port: environment, log, clock, signals, exit code',
    ),
  ],
  [room('gate', 'judge.ts', 'rules over files, images, tags and deployed things; merging, floor, exceptions, verdict')],
  [
    room(
      'commands',
      'table.ts',
      'the commands beside `verify` and `policy`: convert, inspect, init, explain, doctor and so on',
    ),
    file('run.ts', 'the whole gate in reading order; the only place that catches everything'),
  ],
  [
    file('cli.ts', 'the command'),
    file('index.ts', 'the action'),
    file('post.ts', "the action's post step"),
    file('audit-issues.ts', 'the action that keeps issues'),
  ],
];

/** Imports that go up all the same, each until the day that its reason ends. `from` and `to` are files below src/. */
/** @type {readonly { from: string, to: string, until: string }[]} */
export const EXCEPTIONS = [];

/** All rooms, from below. */
export const ROOMS = FLOORS.flat();

/** The room of a file below src/, such as `net/http.ts`; undefined where it is in none. */
export const roomOf = (path) => ROOMS.find(({ name }) => path === name || path.startsWith(`${name}/`));

/** The rooms that a room may import from, itself among them. */
export function reachable(name) {
  const line = FLOORS.findIndex((rooms) => rooms.some((one) => one.name === name));
  const own = FLOORS[line].map((one) => one.name);
  const below = FLOORS.slice(0, line).flatMap((rooms) => rooms.map((one) => one.name));
  return [...below, ...own.slice(own.indexOf(name))];
}
