/**
 * The forms that identities and issuers have in the world, each with the part that a stranger chooses for himself: the
 * owner on GitHub, the domain of an e-mail address, the host of a URL. Written as RE2 patterns.
 */
import { GITHUB_ISSUER } from '../../formats/github-identity.js';
import { re2 } from '../../formats/late.js';
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
  { before: 'https://buildkite\\.com/', after: `/${SEGMENT}`, issuers: ['https://agent.buildkite.com'] },
  { before: '[a-z0-9._+-]+@(?:[a-z0-9-]+\\.)*', after: DOMAIN_END, issuers: MAIL_ISSUERS },
  // With these anybody can have an address, so that the name before the `@` is the owner.
  {
    before: '',
    after:
      '@(?:(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|proton|protonmail|gmx)\\.(?:com|me|net)|users\\.noreply\\.github\\.com)',
    issuers: MAIL_ISSUERS,
  },
  HOST_FORM,
];

const shapes = new Map<string, Automaton>();

/** The automaton of a whole shape; made on first use. */
export function shapeOf(source: string): Automaton {
  let shape = shapes.get(source);
  if (!shape) shapes.set(source, (shape = automatonOf(re2().RE2JS.compile(`\\A(?:${source})\\z`))));
  return shape;
}
