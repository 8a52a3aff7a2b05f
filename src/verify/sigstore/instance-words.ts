/** Sigstore instances in words: the one that evidence is from, by what it says itself, and those that a root knows. */
import { shownName } from '../../formats/x509/distinguished-name.js';
import type { TrustRoot } from '../../trust/trust-root.js';

/** Authorities and logs that are listed of a root. */
const SHOWN = 3;

/** `CN=sigstore-intermediate, O=sigstore.dev`: the authorities of the root that issue certificates of signers. */
export function knownAuthorities({ material }: TrustRoot): string {
  return listed(
    material.certificateAuthorities.flatMap(({ certificates: [first] }) => (first ? shownName(first.subject) : [])),
  );
}

/** The addresses of the logs of the root. */
export function knownLogs({ material }: TrustRoot): string {
  return listed(material.tlogs.map(({ baseURL }) => baseURL));
}

function listed(names: readonly string[]): string {
  const all = [...new Set(names)];
  const more = all.length > SHOWN ? `; and ${all.length - SHOWN} more` : '';
  return all.length === 0 ? 'none' : `${all.slice(0, SHOWN).join('; ')}${more}`;
}

/** Instances that a value of `trusted-root` stands for, by the organization of their authorities. */
const INSTANCES: readonly (readonly [RegExp, string])[] = [
  [
    /(?:^|, )O=GitHub, Inc\.(?:$|, )/,
    "This is the name of GitHub's own instance, which signs for private repositories. To trust it, set `trusted-root: gh`.",
  ],
  [
    /(?:^|, )O=sigstore\.dev(?:$|, )/,
    'This is the name of the public-good instance of Sigstore. To trust it, set `trusted-root: tuf`.',
  ],
];

/**
 * What to do where the issuer is not known. Its name is not verified, so a value is suggested only where it brings keys of its
 * own with it.
 */
export function instanceHint(issuer: string): string {
  const known = INSTANCES.find(([name]) => name.test(issuer))?.[1];
  return (
    known ??
    'If you trust that instance, get its trusted_root.json from those who run it, and give the file with `trusted-root`.'
  );
}
