/**
 * The images that files name which somebody deploys or builds from: manifests of Kubernetes (also as Helm prints them), compose
 * files and Dockerfiles. The form is told from the content. All is read, or it is said what could not be.
 */
import type { Refusal } from '../../../core/model.js';
import { malformed, type Seen } from '../deployed-thing.js';
import { isCompose, readCompose } from './compose.js';
import { readDockerfile } from './dockerfile.js';
import { isManifest, readManifest } from './kubernetes-manifests.js';
import type { Mention } from './mention.js';
import { readYamlText } from './yaml-documents.js';
import { documentDoubt, textDoubt } from './yaml-doubts.js';

export type Form = 'yaml' | 'dockerfile';

/** The first line that is no comment; nothing longer is looked at. */
const FIRST = /^(?:[^\S\n]*(?:#[^\n]*)?\r?\n)*([^\n]{0,200})/;

/** The form of a text; undefined where it is none of these. Each begins as no list of versions and digests does. */
export function declaredForm(text: string): Form | undefined {
  const [, first = ''] = FIRST.exec(text) ?? [];
  if (/^\s*(?:ARG|FROM)\s/i.test(first)) return 'dockerfile';
  return /^(?:---(?:\s|$)|%YAML\s|["']?[A-Za-z][A-Za-z0-9_.-]*["']?\s*:(?:\s|$))/.test(first) ? 'yaml' : undefined;
}

/**
 * All images that a text of such a form names, in its order.
 *
 * @param text at most `MAX_DECLARED_BYTES` long
 * @param file how messages call it
 */
export function* declaredIn(text: string, form: Form, file: string): Generator<Mention | Seen, void, undefined> {
  if (form === 'dockerfile') yield* readDockerfile(text, file);
  else yield* readYaml(text, file);
}

function* readYaml(text: string, file: string): Generator<Mention | Seen, void, undefined> {
  const doubt = textDoubt(text);
  const read = doubt ? malformed(file, doubt.what, doubt.hint, doubt.line) : readYamlText(text, file);
  if ('code' in read) {
    yield read;
    return;
  }
  const unsure = read.documents.map(documentDoubt).find((one) => one !== undefined);
  if (unsure) {
    yield malformed(file, unsure.what, unsure.hint, read.lineOf(unsure.node));
    return;
  }
  for (const document of read.documents) {
    if (isManifest(document)) yield* readManifest(document, read, file);
    else if (isCompose(document)) yield* readCompose(document, read, file);
    else yield neither(file, read.lineOf(document.contents));
  }
}

function neither(file: string, line: number): Refusal {
  const what = 'has a document that is neither a manifest of Kubernetes nor a compose file';
  const hint = 'A manifest has `apiVersion` and `kind`, a compose file `services`.';
  return malformed(file, what, hint, line);
}
