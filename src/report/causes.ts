/**
 * Artifacts that were refused for the same cause, together: the same reason codes, the same expected and found values, the same
 * fix. A report then says the cause once and lists its artifacts, so that 300 files by the wrong repository are one problem.
 */
import type { ArtifactReport, CheckResult, IdentityPart, Refusal, SignatureProof } from '../core/model.js';
import { show } from '../formats/escape.js';
import { signatureOf } from '../verify/proofs.js';
import { signatureWords } from './signer.js';

/** A check that stands in an artifact's way. */
export type Refused = Extract<CheckResult, { readonly refusal: Refusal }>;

/** Artifacts that were refused for the same cause. */
export interface Cause {
  /** At least one, in the order of the verdict. */
  readonly artifacts: readonly [ArtifactReport, ...ArtifactReport[]];
  /**
   * What is the same for all of them. Of several artifacts, the texts have `{path}` and `{name}` in place of an artifact's own;
   * a text that differs all the same is absent here and is in `own`.
   */
  readonly checks: readonly Refused[];
}

/** What an artifact has for itself among those with the same cause, of its first check where it differs. */
interface OwnFacts {
  readonly message?: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly at?: Refusal['at'];
}

/** The checks that stand in an artifact's way, refusals before those that could not look. */
export function refusedChecks(artifact: ArtifactReport): readonly Refused[] {
  const having = (status: 'fail' | 'error'): readonly Refused[] =>
    artifact.checks.flatMap((check) => (check.status === status ? [check] : []));
  return [...having('fail'), ...having('error')];
}

/** The causes in the order in which their first artifacts stand. */
export function causesOf(refused: readonly ArtifactReport[]): readonly Cause[] {
  const groups = new Map<string, [ArtifactReport, ...ArtifactReport[]]>();
  for (const artifact of refused) {
    const key = keyOf(artifact);
    const group = groups.get(key);
    if (group) group.push(artifact);
    else groups.set(key, [artifact]);
  }
  return [...groups.values()].map((artifacts) => ({ artifacts, checks: sharedChecks(artifacts) }));
}

/** What differs between the artifacts of a cause, for each check of one of them; empty for a cause with one artifact. */
export function ownFacts(cause: Cause, artifact: ArtifactReport): readonly OwnFacts[] {
  if (cause.artifacts.length === 1) return [];
  return refusedChecks(artifact).map(({ refusal }, index) => {
    const shared = cause.checks[index]?.refusal;
    return {
      ...(shared?.message === '' && { message: refusal.message }),
      ...(shared?.expected === undefined && refusal.expected !== undefined && { expected: refusal.expected }),
      ...(shared?.actual === undefined && refusal.actual !== undefined && { actual: refusal.actual }),
      ...(shared?.at === undefined && refusal.at !== undefined && { at: refusal.at }),
    };
  });
}

/** The signature that was refused although it holds, if there is one. */
export function strangerOf({ refusal }: Refused): SignatureProof | undefined {
  return refusal.proof === undefined ? undefined : signatureOf(refusal.proof);
}

/** A digest differs from file to file, whatever the cause. */
const DIGEST = /[0-9a-f]{64,128}/g;

function keyOf(artifact: ArtifactReport): string {
  const own = generalizer(artifact.name);
  const checks = refusedChecks(artifact).map((check) => {
    const { code, message, expected, actual, hint, parts, recall } = own(check.refusal);
    const value = (text: string | undefined): string | undefined => text?.replace(DIGEST, '{digest}');
    // Where nothing was expected or found, the message alone tells the cause.
    const told = expected === undefined && actual === undefined ? message : undefined;
    return [check.check, check.status, code, told, value(expected), value(actual), hint, parts, recall, whoOf(check)];
  });
  return JSON.stringify([artifact.result, checks, artifact.notAsked]);
}

/** Who signed, without what differs from one signature to the next. */
function whoOf(check: Refused): unknown {
  const signature = strangerOf(check);
  if (signature === undefined) return null;
  const { signer, workflow, ref, builtFrom, issuer } = signatureWords(signature);
  return [signer.text, workflow?.text, ref, builtFrom?.text, issuer];
}

function sharedChecks([first, ...more]: Cause['artifacts']): readonly Refused[] {
  if (more.length === 0) return refusedChecks(first);
  const generalOf = (artifact: ArtifactReport): readonly Refusal[] =>
    refusedChecks(artifact).map(({ refusal }) => generalizer(artifact.name)(refusal));
  const shared: Refusal[] = [...generalOf(first)];
  for (const artifact of more) {
    for (const [index, refusal] of generalOf(artifact).entries()) {
      const common = shared[index];
      if (common) shared[index] = inCommon(common, refusal);
    }
  }
  return refusedChecks(first).map((check, index) => ({ ...check, refusal: shared[index] ?? check.refusal }));
}

/** What two refusals of one cause have in common. */
function inCommon(a: Refusal, b: Refusal): Refusal {
  const { expected, actual, at, ...rest } = a;
  return {
    ...rest,
    message: a.message === b.message ? a.message : '',
    ...(expected !== undefined && expected === b.expected && { expected }),
    ...(actual !== undefined && actual === b.actual && { actual }),
    ...(at !== undefined && samePlace(at, b.at) && { at }),
  };
}

function samePlace(a: Refusal['at'], b: Refusal['at']): boolean {
  return a?.file === b?.file && a?.line === b?.line && a?.column === b?.column;
}

/** Longer names and texts are compared as they are; no real ones are. */
const MAX_NAME = 1_024;
const MAX_TEXT = 8_192;

/** Puts `{path}` and `{name}` where a refusal names its artifact as a whole word. */
function generalizer(path: string): (refusal: Refusal) => Refusal {
  if (path.length > MAX_NAME) return (refusal) => refusal;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const words: readonly (readonly [own: string, stands: string])[] = [
    [show(path), '{path}'],
    [path, '{path}'],
    ...(name === path ? [] : [[name, '{name}'] as const]),
  ];
  const general = (text: string): string =>
    text.length > MAX_TEXT ? text : words.reduce((known, [own, stands]) => withoutWord(known, own, stands), text);
  const part = (one: IdentityPart): IdentityPart => ({
    ...one,
    expected: general(one.expected),
    got: general(one.got),
  });
  return (refusal) => {
    const { message, expected, actual, hint, at, parts } = refusal;
    return {
      ...refusal,
      message: general(message),
      ...(expected !== undefined && { expected: general(expected) }),
      ...(actual !== undefined && { actual: general(actual) }),
      ...(hint !== undefined && { hint: general(hint) }),
      ...(at && { at: { ...at, file: general(at.file) } }),
      ...(parts && { parts: parts.map(part) }),
    };
  };
}

/** Puts `stands` wherever `word` is not a part of a longer word. */
function withoutWord(text: string, word: string, stands: string): string {
  if (word === '') return text;
  let out = '';
  let from = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length;
    if (PART_OF_WORD.test(text.charAt(at - 1)) || PART_OF_WORD.test(text.charAt(end))) continue;
    out += text.slice(from, at) + stands;
    from = end;
  }
  return out + text.slice(from);
}

/** A letter, a digit, or half of a character beyond the basic plane. */
const PART_OF_WORD = /[\p{L}\p{N}\p{Cs}]/u;
