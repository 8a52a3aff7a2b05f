/** What a registry is shown by whoever logs in. */
import type { TokenServiceHost } from '../formats/token-service-host.js';

export type Credentials =
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  /** Exchanged for a token at the registry's token service (OAuth 2, `refresh_token`). */
  | { readonly kind: 'identity-token'; readonly token: string }
  /** Sent to the registry as it is. */
  | { readonly kind: 'registry-token'; readonly token: string };

export interface CredentialContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** The `github-token` input. */
  readonly githubToken?: string;
  /** Token services at another site that the user names, each for one registry. */
  readonly tokenServices?: readonly TokenServiceHost[];
}
