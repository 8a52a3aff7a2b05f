/** Names in certificates (GeneralName, RFC 5280, section 4.2.1.6). */
import { MalformedDer, type DerElement } from '../der/der.js';

/** Forms of names by their tags. */
const FORMS = {
  0xa0: 'otherName',
  0x81: 'email',
  0x82: 'dns',
  0xa3: 'x400Address',
  0xa4: 'directoryName',
  0xa5: 'ediPartyName',
  0x86: 'uri',
  0x87: 'ipAddress',
  0x88: 'registeredId',
} as const;

export type NameForm = (typeof FORMS)[keyof typeof FORMS];

export interface GeneralName {
  readonly form: NameForm;
  /** Without tag and length: the text itself of e-mail, DNS and URI; of a directory name the whole Name; of otherName its two parts. */
  readonly content: Buffer;
}

/** @throws MalformedDer */
export function readGeneralName({ tag, content }: DerElement): GeneralName {
  const form = Object.hasOwn(FORMS, tag) ? FORMS[tag as keyof typeof FORMS] : undefined;
  if (!form) throw new MalformedDer('a name in it is of an unknown form');
  return { form, content };
}
