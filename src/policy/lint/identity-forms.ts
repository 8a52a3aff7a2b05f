/**
 * The forms that identities and issuers have in the world, each with the part that a stranger chooses for himself: the
 * owner on GitHub, the domain of an e-mail address, the host of a URL. Written as RE2 patterns.
 */
import { GITHUB_ISSUER } from '../../formats/github-identity.js';
import { re2 } from '../../formats/late.js';
import { AT_MAIL_HOST } from './mail-hosts.js';
import { automatonOf, type Automaton } from './pattern-automaton.js';

/** An identity is `before`, the part that can be made up, and `after`. */
export interface Form {
  readonly before: string;
  readonly after: string;
  /** Issuers that give out identities of this form; a form without any is that of unknown issuers. */
  readonly issuers: readonly string[];
}

const SEGMENT = '[A-Za-z0-9._-]+';
/** No part of a ref begins with a dot, so that `.github/` cannot be smuggled into one. */
const REF_NAME = '[A-Za-z0-9_@+-][A-Za-z0-9_@+.-]*(?:/[A-Za-z0-9_@+-][A-Za-z0-9_@+.-]*)*';
const REF = `(?:refs/(?:heads|tags)/${REF_NAME}|refs/pull/[0-9]+/merge|[0-9a-f]{40})`;
const DOMAIN_END = '\\.(?:com|net|org|dev|io|example|iam\\.gserviceaccount\\.com)';
const PATH = '(?::[0-9]+)?(?:/[a-z0-9/._@:?=-]*)?';

/** What follows the place of each part in the identity of a GitHub workflow. */
export const GITHUB_AFTER = {
  owner: `/${SEGMENT}/\\.github/workflows/${SEGMENT}\\.ya?ml@${REF}`,
  repository: `/\\.github/workflows/${SEGMENT}\\.ya?ml@${REF}`,
  workflow: `\\.ya?ml@${REF}`,
  at: REF,
  pullRequest: 'refs/pull/[0-9]+/merge',
  branch: `refs/heads/${REF_NAME}`,
};

export const GITHUB_FORM: Form = {
  before: 'https://github\\.com/',
  after: GITHUB_AFTER.owner,
  issuers: [GITHUB_ISSUER, `${GITHUB_ISSUER}/enterprise`],
};

const MAIL_ISSUERS = [
  'https://accounts.google.com',
  'https://github.com/login/oauth',
  'https://login.microsoftonline.com',
  'https://oauth2.sigstore.dev/auth',
];

/** Google Cloud, "Types of service accounts": default accounts and service agents, named by the project's number or id. */
const GOOGLE_SHARED =
  '(?:developer|cloudbuild|appspot|cloudservices|(?:gcp-sa-[a-z0-9-]+|serverless-robot-prod|compute-system|container-engine-robot)\\.iam)\\.gserviceaccount\\.com';

/** Any host, as far as its name can be bought. */
export const HOST_FORM: Form = {
  before: '[a-z]+://(?:[a-z0-9-]+\\.)*',
  after: `${DOMAIN_END}${PATH}`,
  issuers: [],
};

export const IDENTITY_FORMS: readonly Form[] = [
  GITHUB_FORM,
  {
    before: 'https://[a-z0-9-]+\\.ghe\\.com/',
    after: GITHUB_AFTER.owner,
    issuers: ['https://token.actions.tenant.ghe.com'],
  },
  {
    before: 'https://gitlab\\.com/',
    after: `(?:/${SEGMENT})+//[a-z0-9/._-]+@refs/(?:heads|tags)/${REF_NAME}`,
    issuers: ['https://gitlab.com'],
  },
  {
    before: 'https://g\\.codefresh\\.io/',
    after: `/${SEGMENT}(?:/${SEGMENT})*:[0-9a-f]{24}/[0-9a-f]{24}`,
    issuers: ['https://oidc.codefresh.io'],
  },
  { before: 'https://buildkite\\.com/', after: `/${SEGMENT}`, issuers: ['https://agent.buildkite.com'] },
  { before: '[a-z0-9._+-]+@(?:[a-z0-9-]+\\.)*', after: DOMAIN_END, issuers: MAIL_ISSUERS },
  // With these anybody can have an address, so that the name before the `@` is the owner.
  {
    before: '',
    after: AT_MAIL_HOST,
    issuers: MAIL_ISSUERS,
  },
  // Google makes these for every project of everyone, under one domain: the project is the owner.
  { before: '(?:service-)?', after: `(?:-compute)?@${GOOGLE_SHARED}`, issuers: ['https://accounts.google.com'] },
  HOST_FORM,
];

const UUID_END = '-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/**
 * Issuers that a provider runs for each of its customers, with the part that names the customer: whoever opens an account has one.
 * Source: the `ci-issuer-metadata` and `meta-issuers` of Fulcio's public configuration.
 */
export const ISSUER_FORMS: readonly Pick<Form, 'before' | 'after'>[] = [
  HOST_FORM,
  { before: 'https://oidc\\.circleci\\.com/org/', after: UUID_END },
  {
    before: 'https://container\\.googleapis\\.com/v1/projects/',
    after: '/(?:locations|zones)/[a-z0-9-]+/clusters/[a-z0-9-]+',
  },
  { before: 'https://oidc\\.eks\\.[a-z0-9-]+\\.amazonaws\\.com/id/', after: '' },
  {
    before: 'https://(?:[a-z0-9-]+\\.)?oi(?:d)?c\\.prod-aks\\.azure\\.com/',
    after: `${UUID_END}(?:/[0-9a-f]{8}${UUID_END})?/?`,
  },
];

const shapes = new Map<string, Automaton>();

/** The automaton of a whole shape; made on first use. */
export function shapeOf(source: string): Automaton {
  let shape = shapes.get(source);
  if (!shape) shapes.set(source, (shape = automatonOf(re2().RE2JS.compile(`\\A(?:${source})\\z`))));
  return shape;
}
