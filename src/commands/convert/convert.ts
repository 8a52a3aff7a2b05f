/** From the text of one or several command lines to drafts of steps. Nothing is run, fetched or read from the disk. */
import { basename } from 'node:path';
import { settleRelease } from './addresses.js';
import { judgeValues, loopVariable } from './by-hand.js';
import { CHECKSUM_PROGRAM, fromChecksums } from './checksums.js';
import { compileProblems } from './compiles.js';
import { fromCosign } from './cosign.js';
import { isInitialize, trustInitialized } from './cosign-initialize.js';
import type { Draft } from './draft.js';
import { judgeEnvironment } from './environment.js';
import { fromGh } from './github.js';
import { fromGpg, learnKeys, type KeyRing } from './gpg.js';
import { refuseHiddenCheck, refuseInnerCheck } from './hidden-check.js';
import { fromMinisign } from './minisign.js';
import { fromOpenssl, verifiesSignature } from './openssl.js';
import { NotUnderstood, type Line, type Script } from './shell.js';
import { fromSlsaVerifier } from './slsa-verifier.js';
import type { Variable } from './variables.js';

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
    if (draft || !isCommand(program)) continue;
    refuseHiddenCheck(line);
    skipped.push(program);
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

/** `-e` is what is left of `set -e`. */
function isCommand(program: string): boolean {
  return program !== 'gpg' && !program.startsWith('-');
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

/** `/usr/local/bin/cosign-linux-amd64` is `cosign`. */
function programOf({ words }: Line): string {
  const name = basename((words[0] ?? '').replaceAll('\\', '/')).replace(/\.exe$/i, '');
  const [plain] = /^(?:cosign|slsa-verifier)(?=[-_])/.exec(name) ?? [];
  return plain ?? (name === 'gpg2' ? 'gpg' : name);
}

/** Readers by program, each with the place of the word that says that something is verified. */
const READERS: Readonly<Record<string, { readonly at: number; readonly read: (line: Line) => Draft }>> = {
  cosign: { at: 1, read: fromCosign },
  'slsa-verifier': { at: 1, read: fromSlsaVerifier },
  gh: { at: 2, read: fromGh },
};

function draftOf(line: Line, ring: KeyRing): Draft | undefined {
  const program = programOf(line);
  if (CHECKSUM_PROGRAM.test(program)) return isCheck(line) ? fromChecksums(line, program) : undefined;
  if (program === 'minisign') return fromMinisign(line);
  if (program === 'openssl') return verifiesSignature(line) ? fromOpenssl(line) : undefined;
  if (program === 'gpg') return learnKeys(line, ring) ? undefined : fromGpg(line, program, ring);
  if (program === 'gpgv') return fromGpg(line, program, ring);
  const reader = Object.hasOwn(READERS, program) ? READERS[program] : undefined;
  return reader && line.words[reader.at]?.startsWith('verify') === true ? reader.read(line) : undefined;
}

function isCheck({ words }: Line): boolean {
  return words.some((word) => /^(?:-[a-z]*c[a-z]*|--check)$/.test(word));
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
