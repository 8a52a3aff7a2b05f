/** The inputs that say whose certificates count: rows of the table in `inputs.ts`, and keys of a signer in a policy file. */
import { bool, list } from './input-shapes.js';

export const IDENTITY_ROWS = [
  list(
    'certificate-identity',
    'SAN',
    'The exact identity in the certificate, such as a workflow with its ref; several are alternatives.',
    {
      sets: 'signer.identity',
      inFile: {
        says: 'The exact identity in the certificate, such as a workflow with its ref.',
        several: 'Several: any one of them.',
      },
    },
  ),
  list(
    'certificate-identity-regexp',
    'RE2',
    'A pattern in RE2 syntax that must match the whole identity, in place of `certificate-identity`.',
    {
      sets: 'signer.identity-regexp',
      inFile: {
        says: 'A pattern in RE2 syntax that must match the whole identity, in place of `identity`.',
        several: 'Several: any one of them.',
      },
    },
  ),
  list(
    'certificate-oidc-issuer',
    'URL',
    'The exact OIDC issuer that the identity must come from; required beside an identity.',
    {
      sets: 'signer.issuer',
      inFile: {
        says: 'The exact OIDC issuer that the identity must come from.',
        several: 'Several: any one of them.',
      },
    },
  ),
  list(
    'certificate-oidc-issuer-regexp',
    'RE2',
    'A pattern in RE2 syntax that must match the whole issuer, in place of `certificate-oidc-issuer`.',
    {
      sets: 'signer.issuer-regexp',
      inFile: {
        says: 'A pattern in RE2 syntax that must match the whole issuer, in place of `issuer`.',
        several: 'Several: any one of them.',
      },
    },
  ),
  bool(
    'allow-broad-identity',
    'Allow a pattern that also matches other owners; otherwise it is a configuration error.',
    { sets: 'signer.allow-broad-identity', inFile: { says: 'Allow a pattern that also matches other owners.' } },
  ),
] as const;
