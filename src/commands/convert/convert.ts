/** From the text of one or several command lines to drafts of steps. Nothing is run, fetched or read from the disk. */
import { settleRelease } from './addresses.js';
import { judgeValues, loopVariable } from './by-hand.js';
import { compileProblems } from './compiles.js';
import { isInitialize, trustInitialized } from './cosign-initialize.js';
import type { Draft } from './draft.js';
import { judgeEnvironment } from './environment.js';
import type { KeyRing } from './gpg.js';
import { refuseHiddenCheck, refuseInnerCheck } from './hidden-check.js';
import { NotUnderstood, type Line, type Script } from './shell.js';
import type { Variable } from './variables.js';
import { draftOf, programOf } from './verifiers.js';

export interface Conversion {
  readonly drafts: readonly Draft[];
  readonly variables: ReadonlyMap<string, Variable>;
  /** Commands that verify nothing, by name. */
  readonly skipped: readonly string[];
}

/** Longest word; a longer one is a mistake. */
const MAX_WORD = 4_096;

/** @throws NotUnderstood */
export async function convert({ lines, inner, variables }: Script): Promise<Conversion> {
  const ring: KeyRing = { files: [], fingerprints: [] };
  const drafts: Draft[] = [];
  const skipped: string[] = [];
  const loops = new Set<string>();
  let initialized: Line | undefined;
  for (const line of lines) {
    if (line.words.some((word) => word.length > MAX_WORD))
      throw new NotUnderstood(`a word has more than ${MAX_WORD} characters`);
    const program = programOf(line);
    const loop = loopVariable(line);
    if (loop !== undefined) loops.add(loop);
    if (program === 'cosign' && isInitialize(line)) {
      initialized = line;
      continue;
    }
    const draft = draftOf(line, ring);
    for (const one of [...pipedDrafts(line, ring), ...(draft ? [draft] : [])]) {
      drafts.push(one);
      judgeEnvironment(one);
      if (programOf(one.line) === 'cosign' && initialized) trustInitialized(initialized, one);
    }
    if (!draft) skipped.push(...leftOut(line));
  }
  inner.forEach(refuseInnerCheck);
  if (drafts.length === 0)
    throw new NotUnderstood(
      'no command in it verifies anything with cosign, gh, slsa-verifier, sha256sum, gpg, minisign or openssl. `convert` reads no other tools',
    );
  const merged = mergeSignedLists(drafts);
  for (const draft of merged) {
    await settle(draft, variables);
    judgeValues(draft, variables, loops);
  }
  return { drafts: merged, variables, skipped: [...new Set(skipped)] };
}

/** The name of a command that is no check, for the note about it. @throws NotUnderstood where it is one after all */
function leftOut(line: Line): readonly string[] {
  refuseHiddenCheck(line);
  const program = programOf(line);
  // `-e` is what is left of `set -e`; keys that gpg learns are carried over.
  return program === 'gpg' || program.startsWith('-') ? [] : [program];
}

/** What is verified in front of a pipe: `cosign verify … | jq`. */
function pipedDrafts(into: Line, ring: KeyRing): readonly Draft[] {
  const { from } = into;
  if (!from) return [];
  const draft = draftOf(from, ring);
  if (!draft) refuseHiddenCheck(from);
  draft?.note(
    'info',
    `\`${programOf(into)}\` reads what the command prints, which is not carried over. If it compares something, such as a fingerprint or a claim, require that of the gate too.`,
  );
  return [...pipedDrafts(from, ring), ...(draft ? [draft] : [])];
}

/** A list that one command verifies and the next one checks vouches for what it lists. */
function mergeSignedLists(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const lists = draft.inputs.get('checksums') ?? [];
    const signed = kept.find(({ inputs }) => lists.length === 1 && inputs.get('artifacts')?.[0] === lists[0]);
    if (!signed || signed.inputs.get('artifacts')?.length !== 1 || signed.inputs.has('attestation-source')) {
      kept.push(draft);
      continue;
    }
    signed.inputs.delete('artifacts');
    const named = draft.inputs.get('artifacts') ?? [];
    if (named.length === 0 && signed.inputs.has('release')) {
      signed.set('artifacts', '*');
      signed.note(
        'incomplete',
        'Name the assets that are meant with `artifacts`: `*` means every asset of the release.',
      );
    } else signed.set('artifacts', ...named);
    signed.set('checksums', ...lists);
    signed.turnOn('checksums-signed');
    signed.notes.push(...draft.notes.filter(({ kind }) => kind !== 'info'));
  }
  return kept;
}

/** What is left when all flags are read: assets of releases, names of templates, and whether the gate takes it. */
async function settle(draft: Draft, variables: ReadonlyMap<string, Variable>): Promise<void> {
  nameAssets(draft);
  settleRelease(draft);
  // What is missing makes the rest of it invalid too.
  if (draft.notes.some(({ kind }) => kind === 'lost')) return;
  for (const { where, message, fix } of await compileProblems(draft, variables))
    draft.note('lost', `The gate refuses the converted step: \`${where}\`: ${message}. ${fix}`);
}

/** `{{.Asset}}` is the artifact itself, `{{.AssetWithoutExt}}` its name without the ending of an archive. */
function nameAssets(draft: Draft): void {
  const artifact = draft.inputs.get('artifacts')?.[0];
  if (artifact === undefined || artifact.includes('{asset')) return;
  for (const name of ['bundle', 'signature', 'certificate'] as const) {
    const given = draft.inputs.get(name);
    if (!given) continue;
    const stem = artifact.replace(/\.(?:tar\.\w+|zip|tgz)$/, '');
    draft.set(
      name,
      ...given.map((path) => path.replaceAll('{asset}', artifact).replaceAll('{asset-without-ext}', stem)),
    );
  }
}
