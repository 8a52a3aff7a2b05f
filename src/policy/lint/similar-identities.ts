/** Identities that are nearly the one that a pattern means: what else does it admit, and how would it be tight? */
import { escapePattern } from '../../formats/matcher.js';
import { GITHUB_AFTER, shapeOf } from './identity-forms.js';
import { drawnNames } from './drawn-names.js';
import { type Automaton, overlap, run } from './pattern-automaton.js';

/** What a pattern admits beside what it means, and a pattern that would not. */
interface Suggestions {
  readonly admits: readonly string[];
  readonly tight: string;
}

const WORKFLOW = /^https:\/\/github\.com\/([^/]+)\/([^/]+)\/\.github\/workflows\/([^@]+)@(.+)$/;
const HOST = 'https://github\\.com/';
const ANY_WORKFLOW = `${HOST}[A-Za-z0-9_-]+${GITHUB_AFTER.owner}`;
const RELEASE_TAG = 'refs/tags/v[0-9]+\\.[0-9]+\\.[0-9]+';

/** Looks at a pattern for workflows on GitHub; undefined where it admits none. */
export function similarIdentities(pattern: Automaton, source: string): Suggestions | undefined {
  const meant = overlap(pattern, shapeOf(ANY_WORKFLOW));
  const [, owner, repository, file, ref] = WORKFLOW.exec(meant ?? '') ?? [];
  if (meant === undefined || !owner || !repository || !file || !ref) return undefined;
  const ownerUrl = `${HOST}${escapePattern(owner)}/`;
  const workflows = `${ownerUrl}${escapePattern(repository)}/\\.github/workflows/`;
  const owners = drawnNames(pattern, HOST, GITHUB_AFTER.owner);
  const repositories = drawnNames(pattern, ownerUrl, GITHUB_AFTER.repository);
  const files = drawnNames(pattern, workflows, GITHUB_AFTER.workflow);
  const beforeRef = meant.slice(0, -ref.length);
  const longerFile = `${beforeRef.slice(0, -1)}.attacker.yml@${ref}`;
  const embedded = `https://evil.example/?u=${meant}`;
  const refs = looseRefs(pattern, source, beforeRef);
  const admits = [
    ...when(owners.many, 'other owners', owners.example),
    ...when(repositories.many, `other repositories of ${owner}`, repositories.example),
    ...when(files.many || admitsText(pattern, longerFile), 'other workflows', files.example ?? longerFile),
    ...refs,
    ...when(admitsText(pattern, embedded), 'an address that only holds the real one', embedded),
  ];
  const place = [
    owners.broad ? 'OWNER' : escapePattern(owner),
    repositories.broad ? 'REPOSITORY' : escapePattern(repository),
    '\\.github/workflows',
    files.broad ? 'FILE\\.yml' : escapePattern(file),
  ];
  const tightRef = source.includes('heads') ? 'refs/heads/main' : RELEASE_TAG;
  return { admits, tight: `${HOST}${place.join('/')}@${tightRef}` };
}

/** Refs that the pattern admits although its author seems not to have thought of them. */
function looseRefs(pattern: Automaton, source: string, beforeRef: string): readonly string[] {
  const start = run(pattern, beforeRef);
  const pull = overlap(pattern, shapeOf(GITHUB_AFTER.pullRequest), start);
  const branch = overlap(pattern, shapeOf(GITHUB_AFTER.branch), start);
  const pullNote = when(pull !== undefined, 'pull requests', `${beforeRef}${pull ?? ''}`);
  if (branch === undefined) return pullNote;
  if (!source.includes('heads')) return [...pullNote, ...when(true, 'branches', beforeRef + branch)];
  const alias = `${beforeRef}${branch}@refs/heads/attacker`;
  const anyBranch = drawnNames(pattern, `${escapePattern(beforeRef)}refs/heads/`, '').broad;
  return [...pullNote, ...when(!anyBranch && admitsText(pattern, alias), 'branches named like the real one', alias)];
}

function admitsText(pattern: Automaton, text: string): boolean {
  return pattern.accepts(run(pattern, text));
}

function when(found: boolean, what: string, example: string | undefined): readonly string[] {
  if (!found) return [];
  return [example === undefined ? what : `${what} (\`${example}\`)`];
}
