/**
 * Name constraints: which names the certificates below an authority may have (RFC 5280, section 4.2.1.10). A name that is
 * constrained and cannot be compared is refused.
 */
import { derElements, MalformedDer, TAG } from '../der/der.js';
import type { Certificate } from './certificate.js';
import { emailsIn, isBelow, isEmptyName } from './distinguished-name.js';
import { extensionValue, subjectAltNamesOf } from './extensions.js';
import { readGeneralName, type GeneralName, type NameForm } from './general-name.js';

export interface NameConstraints {
  readonly permitted: readonly GeneralName[];
  readonly excluded: readonly GeneralName[];
}

/** Undefined where the certificate has none. @throws MalformedDer */
export function nameConstraintsOf(certificate: Certificate): NameConstraints | undefined {
  const lists = extensionValue(certificate, 'nameConstraints');
  if (!lists) return undefined;
  const read = { permitted: [] as readonly GeneralName[], excluded: [] as readonly GeneralName[] };
  const elements = derElements(lists.content);
  const tags = elements.map(({ tag }) => tag).join();
  if (!LISTS.includes(tags)) throw new MalformedDer('its name constraints are malformed');
  for (const { tag, content } of elements) read[tag === TAG.context0 ? 'permitted' : 'excluded'] = subtrees(content);
  return read;
}

/** Permitted, excluded, or both in this order; an empty extension must not be (RFC 5280, 4.2.1.10). */
const LISTS: readonly string[] = [`${TAG.context0}`, `${TAG.context1}`, `${TAG.context0},${TAG.context1}`];

function subtrees(content: Buffer): readonly GeneralName[] {
  const found = derElements(content).map(({ tag, content: one }) => {
    const [base, ...bounds] = derElements(one);
    // A minimum that is not 0, or a maximum, is not used with any form of names in this profile.
    if (tag !== TAG.sequence || !base || bounds.length > 0)
      throw new MalformedDer('its name constraints are malformed');
    return readGeneralName(base);
  });
  if (found.length === 0) throw new MalformedDer('its name constraints are malformed');
  return found;
}

/**
 * Names of a certificate that constraints apply to: its subject, its alternative names, and where it has none of those
 * the e-mail addresses in its subject.
 *
 * @throws MalformedDer
 */
export function constrainedNames(certificate: Certificate): readonly GeneralName[] {
  const alternative = subjectAltNamesOf(certificate);
  const { subject } = certificate;
  return [
    ...(isEmptyName(subject) ? [] : [{ form: 'directoryName', content: subject } as const]),
    ...(alternative ?? emailsIn(subject).map((text) => ({ form: 'email', content: Buffer.from(text ?? '') }) as const)),
  ];
}

/** Which of the names the constraints forbid, and why; undefined where they allow all. @throws MalformedDer */
export function constraintProblem(names: readonly GeneralName[], constraints: NameConstraints): string | undefined {
  for (const name of names) {
    const permitted = constraints.permitted.filter(({ form }) => form === name.form);
    const excluded = constraints.excluded.filter(({ form }) => form === name.form);
    const compared = [...permitted, ...excluded].map((base) => COMPARE[name.form](name.content, base.content));
    const what = SHOWN[name.form];
    if (compared.includes(undefined)) return `${what} cannot be compared with its name constraints`;
    if (compared.slice(permitted.length).includes(true)) return `${what} is excluded by its name constraints`;
    if (permitted.length > 0 && !compared.slice(0, permitted.length).includes(true))
      return `${what} is not among those that its name constraints permit`;
  }
  return undefined;
}

const SHOWN: Readonly<Record<NameForm, string>> = {
  otherName: 'a name of another form (otherName)',
  email: 'the e-mail address',
  dns: 'the DNS name',
  x400Address: 'an X.400 address',
  directoryName: 'the subject',
  ediPartyName: 'an EDI party name',
  uri: 'the URI',
  ipAddress: 'the IP address',
  registeredId: 'a registered ID',
};

/** Is the name within the subtree? Undefined where that cannot be told. */
type Compare = (name: Buffer, base: Buffer) => boolean | undefined;

const incomparable: Compare = () => undefined;

const COMPARE: Readonly<Record<NameForm, Compare>> = {
  // No rule says how such names lie within each other.
  otherName: incomparable,
  x400Address: incomparable,
  ediPartyName: incomparable,
  registeredId: incomparable,
  directoryName: isBelow,
  email: (name, base) => isEmailWithin(ascii(name), ascii(base)),
  dns: (name, base) => isDnsWithin(ascii(name), ascii(base)),
  uri: (name, base) => isUriWithin(ascii(name), ascii(base)),
  ipAddress: isAddressWithin,
};

/** Text of an IA5String; bytes beyond ASCII become letters that no comparison takes. */
const ascii = (content: Buffer): string => content.toString('latin1');

/** Labels of letters, digits, hyphens and underscores; the last begins with a letter, which no IP address does. */
const HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)*[a-z](?:[a-z0-9-]*[a-z0-9])?$/;

const hostOf = (text: string): string | undefined => (HOST.test(text.toLowerCase()) ? text.toLowerCase() : undefined);

/** Local parts that need no quotes, so that there is one way to take the address apart (RFC 5321, 4.1.2). */
const EMAIL = /^([A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+)@([^@]+)$/;

/** A base is one address, all addresses of a host, or with a leading dot all addresses in a domain. */
function isEmailWithin(name: string, base: string): boolean | undefined {
  const [, local, domain = ''] = EMAIL.exec(name) ?? [];
  const host = hostOf(domain);
  if (local === undefined || host === undefined) return undefined;
  if (!base.includes('@')) return isHostWithin(host, base);
  const [, onlyLocal, onlyDomain = ''] = EMAIL.exec(base) ?? [];
  const onlyHost = hostOf(onlyDomain);
  return onlyHost === undefined ? undefined : local === onlyLocal && host === onlyHost;
}

/** Scheme, authority and the rest (RFC 3986, section 3); without an authority that is a host's name nothing can be compared. */
const URI = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/(?:[A-Za-z0-9._~!$&'()*+,;=:%-]*@)?([A-Za-z0-9._-]+)(?::\d*)?(?:[/?#]|$)/;

/** A base is one host, or with a leading dot all hosts in a domain. */
function isUriWithin(name: string, base: string): boolean | undefined {
  const host = hostOf(URI.exec(name)?.[1] ?? '');
  return host === undefined ? undefined : isHostWithin(host, base);
}

function isHostWithin(host: string, base: string): boolean | undefined {
  const wanted = hostOf(base.startsWith('.') ? base.slice(1) : base);
  if (wanted === undefined) return undefined;
  return base.startsWith('.') ? host.endsWith(`.${wanted}`) : host === wanted;
}

/** A base is a host with everything below it; the empty one is all of DNS. */
function isDnsWithin(name: string, base: string): boolean | undefined {
  const host = hostOf(name);
  if (host === undefined) return undefined;
  if (base === '') return true;
  const within = isHostWithin(host, base);
  return within === false ? host.endsWith(`.${base.toLowerCase()}`) : within;
}

/** A base is an address and a mask of the same length. */
function isAddressWithin(name: Buffer, base: Buffer): boolean | undefined {
  const bytes = name.length;
  if (bytes !== 4 && bytes !== 16) return undefined;
  if (base.length !== 8 && base.length !== 32) return undefined;
  if (base.length !== 2 * bytes) return false;
  return name.every((byte, at) => ((byte ^ (base[at] ?? 0)) & (base[bytes + at] ?? 0xff)) === 0);
}
