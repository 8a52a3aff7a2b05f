/**
 * From a registry's require to an `Authorization` header (distribution, "Token Authentication Specification" and "OAuth2
 * Token Authentication"). Only ever asks to pull.
 */
import { dig, parseJson } from '../formats/json/json.js';
import { MAX_TOKEN_BYTES } from '../core/registry-limits.js';
import { mayLeadTo } from '../net/address.js';
import type { Challenge } from './challenge.js';
import type { CredentialContext, Credentials } from './credential.js';
import { send, type HttpAnswer, type HttpContext } from './http.js';
import { RegistryError } from './registry-error.js';
import { mayGetLogin } from './token-service.js';

type Context = HttpContext & Pick<CredentialContext, 'tokenServices'>;

interface TokenRequest {
  /** As images name it. */
  readonly registry: string;
  readonly origin: URL;
  readonly repository: string;
  readonly challenges: readonly Challenge[];
  readonly credentials: Credentials | undefined;
}

/** What a registry shall get with each request. */
export async function authorize(request: TokenRequest, context: Context): Promise<string> {
  const { origin, challenges, credentials } = request;
  const bearer = challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm'));
  if (bearer) return `Bearer ${await bearerToken(request, bearer, context)}`;
  const basic = challenges.some(({ scheme }) => scheme === 'basic');
  if (basic && credentials?.kind === 'basic') return basicHeader(credentials);
  throw new RegistryError('PERMISSION', `${origin.host} asks for a login, and there is none for it`, {
    hint: `Log in to ${origin.host} before this step.`,
  });
}

function basicHeader({ username, password }: Extract<Credentials, { kind: 'basic' }>): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

async function bearerToken(request: TokenRequest, { parameters }: Challenge, context: Context): Promise<string> {
  const { origin, repository, credentials } = request;
  if (credentials?.kind === 'registry-token') return credentials.token;
  const realm = realmOf(parameters.get('realm') ?? '', origin);
  const believed = mayGetLogin(request, realm, context.tokenServices ?? []);
  const query = {
    service: parameters.get('service'),
    // A registry that asks for more than pulling this repository does not get it.
    scope: `repository:${repository}:pull`,
  };
  const own = believed ? credentials : undefined;
  let answer: HttpAnswer;
  if (own?.kind === 'identity-token') {
    const form = new URLSearchParams({ grant_type: 'refresh_token', client_id: 'signature-gate', scope: query.scope });
    if (query.service !== undefined) form.set('service', query.service);
    form.set('refresh_token', own.token);
    answer = await send({ url: realm, form, maxBytes: MAX_TOKEN_BYTES }, context);
  } else {
    answer = await askedFor(realm, query, own, context);
  }
  const token = answer.status === 200 ? tokenOf(answer.bytes) : undefined;
  if (token !== undefined) return token;
  throw denied(answer, request, believed ? undefined : realm);
}

/** With a password, or anonymously. */
function askedFor(
  realm: URL,
  { service, scope }: { readonly service: string | undefined; readonly scope: string },
  own: Extract<Credentials, { kind: 'basic' }> | undefined,
  context: HttpContext,
): Promise<HttpAnswer> {
  const url = new URL(realm);
  if (service !== undefined) url.searchParams.set('service', service);
  url.searchParams.set('scope', scope);
  return send({ url, maxBytes: MAX_TOKEN_BYTES, ...(own && { authorization: basicHeader(own) }) }, context);
}

/** Where a registry gives out tokens, by its own word. */
function realmOf(text: string, origin: URL): URL {
  const realm = URL.canParse(text) ? new URL(text) : undefined;
  if (realm && mayLeadTo(origin, realm)) return realm;
  throw new RegistryError('PERMISSION', `${origin.host} names a token service that is not asked`, {
    hint: 'A token service must be a public https address.',
  });
}

/** Services call it one way or the other, or both. */
function tokenOf(bytes: Buffer): string | undefined {
  const answer = parseJson(bytes);
  const token = dig(answer, 'token') ?? dig(answer, 'access_token');
  // A header takes visible ASCII only; anything else is no token.
  return typeof token === 'string' && /^[\x21-\x7e]+$/.test(token) ? token : undefined;
}

/** @param stranger the token service, where the login was not sent to it */
function denied({ status }: HttpAnswer, request: TokenRequest, stranger: URL | undefined): RegistryError {
  const { registry, origin, repository, credentials } = request;
  const what = status === 200 ? 'sent no token' : `gives no token to pull ${repository} (${status})`;
  if (credentials && stranger) {
    return new RegistryError('PERMISSION', `The token service of ${origin.host} ${what}`, {
      hint: `It lies at another site than the registry, ${stranger.host}, so that the stored login was not sent to it. If the provider of the registry documents that host, add \`registry-auth-host: ${registry}=${stranger.host}\`.`,
    });
  }
  const github = origin.hostname === 'ghcr.io';
  return new RegistryError(
    'PERMISSION',
    `The token service of ${origin.host} ${what}: no such repository, or no access`,
    {
      hint: github
        ? 'Grant the job `packages: read`, and link the package to this repository or log in with a token that may read it.'
        : `Check the name, and log in to ${origin.host} before this step if the repository is private.`,
    },
  );
}
