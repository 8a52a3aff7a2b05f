/** Who signs by a key: rows of the table in `inputs.ts`, and keys of a signer in a policy file. */
import { choice, list, text } from './input-shapes.js';

export const KEY_ROWS = [
  list(
    'key',
    'KEY',
    'A public key (PEM; minisign, signify or SSH for their signatures; PEM with `cms:` before it for CMS): a path, its text, `https://…#sha256=HEX`, or on GitHub `owner/repo@<commit>:path` or `owner/repo@tag:asset#sha256=HEX`. Any of several keys in it may sign. The signature must be by this key; evidence by a certificate is refused. It cannot be used together with an identity.',
    {
      sets: 'key.key',
      path: true,
      inFile: {
        says: 'A public key: a file, relative to the workspace (PEM, minisign, signify or SSH; with `cms:` before a PEM key that signs in CMS), its text, `https://…#sha256=HEX`, or on GitHub `owner/repo@<commit>:path` or `owner/repo@tag:asset#sha256=HEX`. Any of several keys in it may sign. With `signed-by` an asset needs no digest.',
        several: 'Several: any one of them.',
      },
    },
  ),
  list(
    'openpgp-keys',
    'PATH',
    'OpenPGP public keys, armored or binary, one or many in a file: each key is one more accepted signer, in addition to identities or `key`.',
    {
      sets: 'openpgp.openpgp',
      path: true,
      inFile: {
        says: 'OpenPGP public keys, armored or binary. For `threshold`, each key in them is a different person.',
        item: 'An OpenPGP key file, relative to the workspace.',
        several: 'Several key files.',
      },
    },
  ),
  list(
    'openpgp-fingerprints',
    'FINGERPRINT',
    'Full fingerprints (40 or 64 hex digits) of primary keys or signing subkeys: of `openpgp-keys` only these may sign.',
    {
      sets: 'openpgp.fingerprints',
      needs: ['openpgp-keys', 'openpgp-keyserver'],
      inFile: {
        says: 'Of the `openpgp` keys only these may sign.',
        item: 'A full fingerprint: 40 or 64 hex digits.',
      },
    },
  ),
  text(
    'openpgp-keyserver',
    'URL',
    'A keyserver (HKP over https) for the keys of `openpgp-fingerprints` that are in no file. By default, no keyserver is used.',
    {
      sets: 'openpgp.keyserver',
      needs: ['openpgp-fingerprints'],
      inFile: {
        says: 'A keyserver (HKP over https) to fetch the keys of `fingerprints` from that no file of `openpgp` has.',
      },
    },
  ),
  choice(
    'transparency-log',
    ['auto', 'required', 'none'],
    'Whether a signature must be in a transparency log: `auto` (the default, wherever the trusted root has a log), `required` (whatever the root has) or, with `key` only, `none`.',
    { sets: 'signer.transparency-log' },
  ),
] as const;
