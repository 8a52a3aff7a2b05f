/** What is to be pinned in one file, and the file's text with it. Pure. */
import { isUtf8 } from 'node:buffer';
import type { Refusal } from '../../core/model.js';
import { declaredForm, declaredIn, type Form } from '../../evidence/deployed/declared/declared.js';
import type { Mention, Span } from '../../evidence/deployed/declared/mention.js';
import { parseImageReference, repositoryName, type ImageReference } from '../../formats/image-reference.js';
import { digestOf, type Digests } from './digests.js';

export interface Plan {
  readonly file: string;
  readonly text: string;
  readonly form: Form;
  readonly images: readonly Pinnable[];
  /** What stays as it is, as `--leave` names it, and how often it is there. */
  readonly left: ReadonlyMap<string, number>;
}

interface Pinnable extends Mention {
  readonly reference: ImageReference;
}

/**
 * @param file how messages call it
 * @param leave names of images or of their repositories that stay as they are
 */
export function readPlan(
  bytes: Buffer,
  file: string,
  leave: readonly string[],
): Plan | { readonly problems: readonly Refusal[] } {
  const text = isUtf8(bytes) ? bytes.toString('utf8') : '';
  const form = declaredForm(withoutByteOrderMark(text));
  if (form === undefined) return { problems: [noForm(file)] };
  const images: Pinnable[] = [];
  const problems: Refusal[] = [];
  const left = new Map<string, number>();
  for (const one of mentionsIn(text, form, file)) {
    if ('code' in one) problems.push(one);
    else {
      const parsed = parseImageReference(one.text);
      const reference = 'value' in parsed && one.unclear === undefined ? parsed.value : undefined;
      const known = leave.find((name) => name === one.text || (reference && isOf(name, reference)));
      if (known !== undefined) left.set(known, (left.get(known) ?? 0) + 1);
      else if (reference) images.push({ ...one, reference });
      else problems.push(notPinnable(one, file));
    }
  }
  return problems.length > 0 ? { problems } : { file, text, form, images, left };
}

function noForm(file: string): Refusal {
  const hint = '`pin` writes manifests of Kubernetes, compose files and Dockerfiles.';
  return { code: 'DEPLOYED_MALFORMED', message: `${file} is none of the files that can be pinned`, hint, at: { file } };
}

function notPinnable({ text, place, unclear = 'is not the name of an image' }: Mention, file: string): Refusal {
  const hint = `Write the name of the image, or add \`--leave ${JSON.stringify(text)}\` to keep it as it is.`;
  return { code: 'DEPLOYED_UNRESOLVED', message: `${file}: ${text} ${unclear} (${place})`, hint, at: { file } };
}

/** Mentions with their places in the whole text, the mark that Windows' editors write among it. */
function* mentionsIn(text: string, form: Form, file: string): Generator<Mention | Refusal> {
  const shift = text.length - withoutByteOrderMark(text).length;
  for (const one of declaredIn(withoutByteOrderMark(text), form, file)) {
    if ('code' in one) yield one;
    else if (!('text' in one)) yield running(file);
    else if (one.span) yield { ...one, span: { start: one.span.start + shift, end: one.span.end + shift } };
    else yield one;
  }
}

function running(file: string): Refusal {
  const hint = 'Pin the file that the pods are made from.';
  return { code: 'DEPLOYED_MALFORMED', message: `${file} lists pods that run`, hint, at: { file } };
}

function withoutByteOrderMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** True where a name is that of the repository, with or without the tag. */
function isOf(name: string, reference: ImageReference): boolean {
  const parsed = parseImageReference(name);
  if (!('value' in parsed) || repositoryName(parsed.value) !== repositoryName(reference)) return false;
  return !/[:@]/.test(name.slice(name.lastIndexOf('/'))) || parsed.value.tag === reference.tag;
}

/** `ghcr.io/acme/web:1.2.3`, as the gate is asked for it. */
export function referenceOf({ reference }: Pinnable): string {
  const { tag, digest } = reference;
  return `${repositoryName(reference)}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}

interface Change {
  readonly text: string;
  /** What was pinned, one line each. */
  readonly lines: readonly string[];
}

interface Edit extends Span {
  readonly text: string;
}

/** The text with the digests that were verified. It is read again: nothing else may have changed by it. */
export function pinned(plan: Plan, digests: Digests): Change | { readonly errors: readonly string[] } {
  const { file, text, form, images } = plan;
  const edits = new Map<number, Edit>();
  const errors: string[] = [];
  const lines: string[] = [];
  const expected: string[] = [];
  for (const image of images) {
    const digest = digestOf(image.reference, digests);
    const name = image.reference.digest === undefined ? `${tagged(image)}@${digest ?? ''}` : image.text;
    expected.push(name);
    if (digest === undefined) errors.push(`${file}: ${image.text} was not verified (${image.place}).`);
    else if (name !== image.text && !image.span)
      errors.push(`${file}: ${image.text} ${NOT_IN_PLACE} (${image.place}).`);
    else if (name !== image.text && image.span && !edits.has(image.span.start)) {
      edits.set(image.span.start, { ...image.span, text: name });
      lines.push(`${file}: ${name} (${image.place})`);
    }
  }
  if (errors.length > 0) return { errors };
  const changed = withEdits(text, [...edits.values()]);
  const again = namesIn(changed, form, file);
  const before = namesIn(text, form, file, new Map(images.map(({ text: from }, at) => [from, expected[at] ?? from])));
  if (again === undefined || again !== before)
    return { errors: [`${file}: an image cannot be pinned where it stands, because other names are made of it.`] };
  return { text: changed, lines };
}

const NOT_IN_PLACE = 'is not written in one piece, so that no digest can be put behind it';

/** Without a tag `latest` was verified, and is said. */
function tagged({ text, reference }: Pinnable): string {
  return /:[^/]*$/.test(text) ? text : `${text}:${reference.tag ?? 'latest'}`;
}

function withEdits(text: string, edits: readonly Edit[]): string {
  let changed = '';
  let end = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    changed += text.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return changed + text.slice(end);
}

/** All names in their order, with those that are pinned in the place of what they were; undefined where not all can be read. */
function namesIn(text: string, form: Form, file: string, instead = new Map<string, string>()): string | undefined {
  const names: string[] = [];
  for (const one of mentionsIn(text, form, file)) {
    if ('code' in one) return undefined;
    names.push(JSON.stringify([instead.get(one.text) ?? one.text, one.line, one.unclear ?? '']));
  }
  return names.join('\n');
}
