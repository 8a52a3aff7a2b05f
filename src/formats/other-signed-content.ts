/**
 * Content that the signature of another form is over: the encoding of an envelope, the attributes of a CMS signature, the document of
 * an image's signature, what an SSH key signs. Such a signature is a valid one of that content as a file too, though its signer never
 * signed a file like that.
 */
import { MAX_SIGNED_DOCUMENT_BYTES } from '../core/limits.js';
import { derElements, derParts, MalformedDer, TAG } from './der/der.js';
import { derOid } from './der/der-values.js';
import { dig, parseJson } from './json/json.js';
import { MESSAGE_OPENING_BYTES, signedMessage } from './signed-message.js';

/** How many of the first bytes tell. */
export const OPENING_BYTES = MESSAGE_OPENING_BYTES;

/** How content begins, in Latin-1, that another form signs as bytes. Most files that begin with a `1`, a SET, are texts. */
const BEGINS_OTHERWISE = /^(?:1|\{"criti|DSSEv1 |SSHSIG)/;

/** @returns whether content that begins so, in Latin-1, can be what is signed in another form, or is no file */
export function mayBeSignedOtherwise(opening: string): boolean {
  return BEGINS_OTHERWISE.test(opening) || signedMessage(opening) !== undefined;
}

/** Of these the first bytes are enough: protocol.md of DSSE ("PAE"); PROTOCOL.sshsig of OpenSSH, section 2. */
const OPENINGS: Readonly<Record<string, string>> = { 'DSSEv1 ': 'an attestation', SSHSIG: 'an SSH signature' };

/** The tag of a SET, as a letter. */
const SET = '1';

/** cosign, specs/SIGNATURE_SPEC.md, as it writes the document: `{"critical":…`. */
const IMAGE_DOCUMENT = '{"criti';

const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';

/** Content with its bytes, or with its first ones in Latin-1 where no more is known. */
interface KnownContent {
  readonly bytes?: Buffer | undefined;
  readonly opening?: string | undefined;
}

/** @returns what has such content, with its article; undefined where the content is none of these */
export function otherSignedContent({ bytes, opening }: KnownContent): string | undefined {
  const start = bytes?.toString('latin1', 0, OPENING_BYTES) ?? opening ?? '';
  const known = Object.entries(OPENINGS).find(([one]) => start.startsWith(one))?.[1];
  if (known !== undefined) return known;
  if (!bytes || bytes.length > MAX_SIGNED_DOCUMENT_BYTES) return undefined;
  if (start.startsWith(IMAGE_DOCUMENT) && namesImage(bytes)) return 'an image';
  return start.startsWith(SET) && areAttributes(bytes) ? 'a CMS signature' : undefined;
}

/** @returns what people sign that has such content, with its article; undefined where it is none, or nothing is known of it */
export function signedMessageOf({ bytes, opening }: KnownContent): string | undefined {
  return signedMessage(bytes?.toString('latin1', 0, OPENING_BYTES) ?? opening ?? '');
}

function namesImage(bytes: Buffer): boolean {
  const critical = dig(parseJson(bytes), 'critical');
  return (
    typeof dig(critical, 'type') === 'string' && typeof dig(critical, 'image', 'docker-manifest-digest') === 'string'
  );
}

/** In any order: some signers do not sort them (RFC 5652, section 5.4, says DER). */
function areAttributes(bytes: Buffer): boolean {
  try {
    const [set] = derParts(bytes, '', TAG.set);
    return derElements(set.content).some(({ tag, content }) => {
      const [type] = tag === TAG.sequence ? derElements(content) : [];
      return type?.tag === TAG.oid && derOid(type.content) === MESSAGE_DIGEST;
    });
  } catch (error) {
    if (error instanceof MalformedDer) return false;
    throw error;
  }
}
