/**
 * What people sign by OpenPGP and S/MIME that is no file: commits, tags and pushes of git, e-mails, images. Words of others are in them.
 * Such a signature is a valid one of a file with that content too, which its signer never meant to publish.
 * Source: Git, gitformat-signature(5), "Git Objects" in its user manual, and `push-certificate`; RFC 8551, 3.1, and RFC 3156, 5.
 */

/** How many of the first bytes tell: the first two lines of a commit or a tag with a hash of 64 digits and CR LF take up to 86. */
export const MESSAGE_OPENING_BYTES = 96;

/** Line ends too as signatures over text change them. */
const MESSAGES: readonly (readonly [RegExp, string])[] = [
  [/^tree (?:[0-9a-f]{40}|[0-9a-f]{64})\r?\n(?:parent |author )/, 'a commit of git'],
  [/^object (?:[0-9a-f]{40}|[0-9a-f]{64})\r?\ntype (?:commit|tag|tree|blob)\b/, 'a tag of git'],
  [/^certificate version [0-9.]+\r?\n(?:pusher|pushee|nonce|push-option) /, 'a push of git'],
  // Of an image, as skopeo and podman sign it (containers/image, docs/containers-signature.5.md).
  [/^\{\s*"critical"\s*:\s*\{\s*"(?:identity|image|type)"\s*:/, 'the signature of an image'],
  // The header of a part comes first; names of its fields are taken in any case.
  [/^(?:content-(?:type|transfer-encoding|disposition|description|id|language|location|duration)|mime-version)[\t ]*:/i, 'an e-mail'], // prettier-ignore
];

/**
 * @param opening the first bytes in Latin-1, at least MESSAGE_OPENING_BYTES where there are as many
 * @returns what such content is, with its article; undefined where the content is none of these
 */
export function signedMessage(opening: string): string | undefined {
  return MESSAGES.find(([begin]) => begin.test(opening))?.[1];
}
