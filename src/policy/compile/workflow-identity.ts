/**
 * Identities that no certificate can have, because they name a workflow in another form than Fulcio writes it:
 * `https://HOST/OWNER/REPOSITORY/.github/workflows/FILE@REF` (fulcio, docs/oidc.md, "GitHub").
 */
import { GITHUB_ISSUER, isGitHubIssuer } from '../../formats/github-identity.js';
import type { Problem } from '../../core/attempt.js';
import { writtenPattern } from '../../formats/written-pattern.js';

const WORKFLOWS = '/.github/workflows/';
/** The ref of a workflow is always written in full; a reusable workflow can also be called by its commit. */
const FULL_REF = /^(?:refs\/(?:heads|tags|pull)\/.|[0-9a-f]{40}$|[0-9a-f]{64}$)/;
const FORM = 'https://github.com/OWNER/REPOSITORY/.github/workflows/FILE.yml@refs/tags/TAG';

/**
 * Says why the exact `identity` cannot be that of any workflow. Other identities (e-mail addresses, SPIFFE, workflows of
 * other systems) are left alone.
 *
 * @param issuers the exact issuers that it may come from
 */
export function workflowProblem(identity: string, issuers: readonly string[]): Problem | undefined {
  const other = notIdentity(identity);
  if (other) return other;
  const page = PAGE.exec(identity);
  if (page) return pageProblem(identity, page);
  if (!identity.includes(WORKFLOWS)) return repositoryProblem(identity, issuers);
  const whole = withScheme(identity, issuers);
  const [file, ref] = splitRef(whole);
  if (ref === undefined || ref === '') {
    return {
      message: `\`${identity}\` has no \`@\` with a ref at its end, as the identity of each workflow has`,
      fix: `Add the ref that signed: \`${file}@refs/tags/TAG\` or \`${file}@refs/heads/BRANCH\`.${anyRef(file)}`,
    };
  }
  if (FULL_REF.test(ref)) {
    // As a whole but for its scheme (cosign matches it so), it is compared and refused with the identity that signed beside it.
    return whole === identity || whole === `https://${identity}` ? undefined : schemeProblem(identity, whole);
  }
  return {
    message: `\`${identity}\` ends with \`@${ref}\`, which is not a full ref`,
    fix: `Write \`${file}@refs/tags/${ref}\` for a tag, or \`${file}@refs/heads/${ref}\` for a branch.`,
  };
}

/** Text that was meant to become an identity, and patterns: no certificate has any of them. */
function notIdentity(identity: string): Problem | undefined {
  const [, , inner] = /^(["'`])(.*)\1$/s.exec(identity) ?? [];
  if (inner !== undefined)
    return { message: `\`${identity}\` is in quotes, which count as a part of it`, fix: `Write \`${inner}\`.` };
  if (/^\$(?:\w+|\{\w+\})/.test(identity)) {
    return {
      message: `\`${identity}\` begins with a variable that was not replaced`,
      fix: 'In a shell, use double quotes or none. In a workflow, write `${{ env.NAME }}`. In a policy file, write `{name}`, and give its value with `var: name=VALUE`.',
    };
  }
  const written = writtenPattern(identity);
  // As a whole but for its stars (a pattern of cosign is so), it is compared and refused with the identity that signed beside it.
  if (!written || isWhole(identity)) return undefined;
  const message = `\`${identity}\` looks like a pattern, and \`identity\` is compared exactly`;
  return written.pattern === undefined
    ? { message, fix: 'Write it as `identity-regexp`, which must match the whole identity.' }
    : { message, fix: `Use \`identity-regexp\` in its place: \`${written.pattern}\`.` };
}

function isWhole(identity: string): boolean {
  const [file, ref = ''] = splitRef(identity);
  return /^https:\/\/[^/]/.test(file) && file.includes(WORKFLOWS) && FULL_REF.test(ref);
}

/** The address of a workflow's file or of its runs, as a browser shows it. */
const PAGE =
  /^(https:\/\/[^/]+\/[^/]+\/[^/]+)\/(?:(?:blob|tree|raw|edit)\/([^/]+)\/\.github|actions)\/workflows\/([^/@?#]+\.ya?ml)(?:[?#].*)?$/;

function pageProblem(identity: string, [, repository = '', ref = 'BRANCH', file = '']: RegExpExecArray): Problem {
  const workflow = `${repository}${WORKFLOWS}${file}`;
  return {
    message: `\`${identity}\` is the address of a page; the identity of a workflow has another form`,
    fix: `Write \`${workflow}@refs/tags/TAG\` for a release, or \`${workflow}@refs/heads/${ref}\` for a branch.`,
  };
}

/** What GitHub calls a workflow in a run (`github.workflow_ref`, `job_workflow_ref`): an identity without its host. */
const WORKFLOW_REF = /^\/*([A-Za-z0-9_-]+\/[\w.-]+\/\.github\/workflows\/.*)$/s;
/** `http://`, and `https://` with a typing error. */
const NEARLY_HTTPS = /^(?:h?t{1,2}ps?(?::\/*|\/+)|\/+)/i;
const OTHER_SCHEME = /^(?!h?t{1,2}ps?:)[a-z][a-z0-9+.-]*:\/\/[^/]/i;

/** The identity as a certificate would have it, behind `https://` and a host; one with another scheme as it is. */
function withScheme(identity: string, issuers: readonly string[]): string {
  const [, onGitHub] = WORKFLOW_REF.exec(identity) ?? [];
  if (onGitHub !== undefined) return `https://${issuers.some(isGitHubIssuer) ? 'github.com' : 'HOST'}/${onGitHub}`;
  if (OTHER_SCHEME.test(identity) || /^https:\/\/[^/]/i.test(identity)) return identity;
  return `https://${identity.replace(NEARLY_HTTPS, '')}`;
}

function schemeProblem(identity: string, whole: string): Problem {
  return {
    message: `\`${identity}\` does not begin with \`https://\` and a host, as the identity of each workflow does`,
    fix: `Write \`${whole}\`.`,
  };
}

/** A ref can hold an `@` itself; the path of a workflow before it does not. */
function splitRef(identity: string): readonly [file: string, ref?: string] {
  const at = identity.indexOf('@', identity.indexOf(WORKFLOWS));
  return at < 0 ? [identity] : [identity.slice(0, at), identity.slice(at + 1)];
}

/** The input that takes a workflow without its ref, where the identity is one of github.com. */
function anyRef(file: string): string {
  const [, workflow] = /^https:\/\/github\.com\/([^@\s]+\/[^@\s]+)$/.exec(file) ?? [];
  return workflow === undefined
    ? ''
    : ` To accept each ref, use \`signer-workflow: ${workflow}\` in place of \`certificate-identity\`.`;
}

/** A repository alone, where a workflow must have signed. */
function repositoryProblem(identity: string, issuers: readonly string[]): Problem | undefined {
  const [, repository] = /^(?:https?:\/\/)?github\.com\/([A-Za-z0-9_-]+\/[A-Za-z0-9._-]+)\/?$/.exec(identity) ?? [];
  if (repository === undefined || !issuers.includes(GITHUB_ISSUER)) return undefined;
  return {
    message: `\`${identity}\` is a repository; the identity in a certificate is a workflow with its ref`,
    fix: `Write \`${FORM}\`, or use \`repo: ${repository}\` to accept each workflow of the repository.`,
  };
}

/** The issuer of GitHub Actions is an address; the name of its host alone is in no certificate. */
export function issuerProblem(issuer: string): Problem | undefined {
  const [, , inner] = /^(["'`])(.*)\1$/s.exec(issuer) ?? [];
  if (inner !== undefined)
    return { message: `\`${issuer}\` is in quotes, which count as a part of it`, fix: `Write \`${inner}\`.` };
  if (!`https://${issuer}/`.startsWith(`${GITHUB_ISSUER}/`)) return undefined;
  return {
    message: `\`${issuer}\` does not begin with \`https://\`, as the issuer in each certificate does`,
    fix: `Write \`https://${issuer}\`.`,
  };
}
