/** What evidence beside an artifact is called. A name decides where evidence is looked for, never what a file is. */
import { KEY_FORMS } from '../core/key-forms.js';

/**
 * What evidence beside an artifact is called: its name plus one of these, or one of these in place of its extension, tried in
 * this order. A certificate is no evidence by itself: it goes with the signature of the same stem.
 */
export const EVIDENCE_SUFFIXES = [
  { suffix: '.sigstore.json', role: 'bundle' },
  { suffix: '.sigstore', role: 'bundle' },
  { suffix: '.cosign.bundle', role: 'bundle' },
  { suffix: '.bundle', role: 'bundle' },
  { suffix: '.bundle.json', role: 'bundle' },
  { suffix: '.intoto.jsonl', role: 'bundle' },
  { suffix: '.jsonl', role: 'bundle' },
  { suffix: '.attestations.json', role: 'bundle' },
  { suffix: '.provenance', role: 'bundle' },
  { suffix: '.publish.attestation', role: 'bundle' },
  { suffix: '.sig', role: 'signature' },
  { suffix: '-keyless.sig', role: 'signature' },
  { suffix: '.asc', role: 'signature' },
  { suffix: '.gpg', role: 'signature' },
  { suffix: '.pgp', role: 'signature' },
  { suffix: '.sign', role: 'signature' },
  ...KEY_FORMS.flatMap(({ suffixes }) => suffixes).map((suffix) => ({ suffix, role: 'signature' }) as const),
  { suffix: '.prov', role: 'signature' },
] as const;

/** What the certificate of a signature `x.sig` is called: `x` plus one of these. */
const CERTIFICATE_SUFFIXES = ['.pem', '.crt', '.cert'] as const;
const SIGNATURE_SUFFIX = '.sig';
/** Extensions that are two in one: `tool.tar.gz` is `tool` in another form. */
const EXTENSION = /[^./\\](\.tar\.[a-z0-9]{1,5}|\.[A-Za-z0-9]{1,12})$/;
/** HashiCorp names a signature by the key that made it: `SHA256SUMS.72D7468F.sig`. */
const KEY_ID = /^\.[0-9A-Fa-f]{8}(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{32})?\.sig$/;

/** One name under which evidence of an artifact may lie. */
export interface EvidenceName {
  readonly name: string;
  readonly role: 'bundle' | 'signature';
}

/** The extension that evidence may stand in place of; undefined where the name has none. `.tar.gz` is one. */
export function extensionOf(name: string): string | undefined {
  return EXTENSION.exec(name)?.[1];
}

/** All usual names of an artifact's evidence, in the order in which they are tried: appended, then in place of the extension. */
export function evidenceNames(name: string): readonly EvidenceName[] {
  const extension = extensionOf(name) ?? '';
  const endings = ['', extension.slice(extension.lastIndexOf('.')), extension];
  const stems = new Set(endings.map((ending) => name.slice(0, name.length - ending.length)));
  return [...stems].flatMap((stem) =>
    EVIDENCE_SUFFIXES.map(({ suffix, role }) => ({ name: stem + suffix, role })).filter((one) => one.name !== name),
  );
}

/** The usual names of a signature's certificate; none where the signature is not called `….sig`. */
export function certificateNames(signature: string): readonly string[] {
  if (!signature.endsWith(SIGNATURE_SUFFIX)) return [];
  const stem = signature.slice(0, -SIGNATURE_SUFFIX.length);
  return CERTIFICATE_SUFFIXES.map((suffix) => stem + suffix);
}

/** True for `SHA256SUMS.72D7468F.sig` beside `SHA256SUMS`: a short or long key id, or a whole fingerprint. */
export function isNamedByKey(file: string, document: string): boolean {
  return file.startsWith(document) && KEY_ID.test(file.slice(document.length));
}

/** False where `isNamedByKey` is, whatever the document. */
export function mayBeNamedByKey(file: string): boolean {
  return KEY_ID.test(file.slice(file.lastIndexOf('.', file.length - 5)));
}

const ENDINGS = [...EVIDENCE_SUFFIXES.map(({ suffix }) => suffix), ...CERTIFICATE_SUFFIXES];

/** True where a file has the name of evidence or of a certificate, whatever it holds. */
export function hasEvidenceName(name: string): boolean {
  return ENDINGS.some((ending) => name.endsWith(ending));
}
