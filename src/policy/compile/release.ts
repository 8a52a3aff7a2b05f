/**
 * A release of GitHub: which one, and that GitHub itself has attested it. Then every asset must be named by the attestation that GitHub
 * signs when an immutable release is published, as `gh release verify-asset` checks it.
 */
import { gitHubApi } from '../../github/access.js';
import { GITHUB, githubServer } from '../../github/github-server.js';
import { exactly } from '../../formats/matcher.js';
import type { ReleaseReference } from '../../model/release.js';
import type { IdentitySigner, Rule, SignatureRequirement, TrustPolicy } from '../../model/policy.js';
import type { PolicyDocument, RuleEntry } from '../document/document.js';
import type { RequirementEntry } from '../document/requirement-shape.js';
import type { Placed } from '../document/shape.js';
import { beginsWithFolder, parseTemplate } from '../../model/template.js';
import { parsedValue } from './exact-value.js';
import { isReleaseType, RELEASE_TYPES } from './predicate-types.js';
import { asList, type Scope } from './scope.js';

type AttestationEntry = Extract<RequirementEntry, { kind: 'release-attestation' }>['value'];

/** What GitHub allows; everything else would change the address that is asked. */
const OWNER = /^[A-Za-z0-9_-]{1,100}$/;
const REPO = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
/** Git's own rules for names (git-check-ref-format(1)). */
const NO_TAG = /^[-/]|[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|[./]$|^@$/;
const MAX_TAG = 250;

/**
 * GitHub as the publisher of releases. Its certificates name no issuer, since nobody logged in for them: an identity that
 * somebody was given is not this one.
 */
const RELEASE_SIGNER: IdentitySigner = {
  kind: 'identity',
  name: 'github-release',
  identity: exactly('https://dotcom.releases.github.com'),
  issuer: exactly(''),
  claims: [],
};

/** True where the text can be the name of a tag. */
export function isTagName(text: string): boolean {
  return text !== '' && text.length <= MAX_TAG && !NO_TAG.test(text);
}

/** `owner/repo@tag`; the first `@` divides. Undefined where it is none. */
function parseRelease(text: string): ReleaseReference | undefined {
  const at = text.indexOf('@');
  const [owner = '', repo = '', ...more] = text.slice(0, Math.max(0, at)).split('/');
  const tag = text.slice(at + 1);
  const sound = OWNER.test(owner) && REPO.test(repo) && more.length === 0;
  return at < 0 || !sound || !isTagName(tag) ? undefined : { owner, repo, tag };
}

/** The release that a text names; what is wrong leaves problems. @param example of a release, for whoever wrote none */
export function releaseNamed(text: Placed<string>, scope: Scope, example?: string): ReleaseReference | undefined {
  return parsedValue(
    text,
    (value) => {
      const release = parseRelease(value);
      if (release) return { value: release };
      return { problem: { message: `\`${value}\` is not a release`, fix: releaseFix(value, example) } };
    },
    scope,
  );
}

/** What to write in place of a text that is not a release: the page of a release in a browser says which one it is. */
function releaseFix(text: string, example = 'acme/widgets@v1.2.3'): string {
  const [, owner = '', repo = '', tag = ''] =
    /^(?:https?:\/\/[^/]+\/)?([^/]+)\/([^/]+)\/releases\/(?:tag|download)\/([^/?#]+)/.exec(text) ?? [];
  const release = `${owner}/${repo}@${tag}`;
  return parseRelease(release) ? `Write \`${release}\`.` : `Write \`owner/repo@tag\`, such as \`${example}\`.`;
}

/** The release that the assets are downloaded from; what is wrong leaves problems. */
export function releaseOf(
  release: Placed<string>,
  rules: readonly RuleEntry[],
  scope: Scope,
): ReleaseReference | undefined {
  if (scope.literal(release) === undefined) return undefined;
  const found = releaseNamed(release, scope);
  if (scope.run.offline) {
    const fix = 'Download the assets beforehand and name the files.';
    scope.fail(release.place, '`release` cannot be downloaded with `offline`', fix);
  } else {
    const api = gitHubApi(scope.run.env);
    if ('problem' in api) scope.fail(release.place, api.problem.message, api.problem.fix);
  }
  if (!rules.some(({ artifacts }) => artifacts)) {
    const fix = 'Name them in `artifacts`, such as `*.tar.gz`, or `*` for all.';
    scope.fail(release.place, '`artifacts` does not say which assets of the release to check', fix);
  }
  for (const rule of rules) assetProblems(rule, scope);
  return found;
}

const PLACES = ['bundle', 'signature', 'certificate'] as const;

/** Assets have no folders; evidence may lie in one of the workspace. */
function assetProblems(rule: RuleEntry, scope: Scope): void {
  const check = ({ value, place }: Placed<string>, fix: string): void => {
    if (!/[/\\]/.test(value.replaceAll('{dir}/', ''))) return;
    scope.fail(place, `\`${value}\` cannot be an asset of a release, which has no folders`, fix);
  };
  const plain = 'Write a name or a glob without folders; check files of the workspace in another step.';
  for (const text of rule.artifacts ?? []) check(text, plain);
  for (const key of PLACES) {
    const templates = asList(rule[key]).filter(({ value }) => !beginsWithFolder(parseTemplate(value)));
    const fix = 'Write a name, such as `{name}.sigstore.json`, or a path of the workspace that begins with a folder.';
    for (const text of templates) check(text, fix);
  }
}

/** Until the release is known nothing is accepted: `releaseAttested` puts it in. */
export function releaseRequirement(entry: AttestationEntry, scope: Scope): SignatureRequirement {
  const { 'predicate-type': type, 'transparency-log': log } = entry;
  const named = type && scope.literal(type);
  if (type && named !== undefined && !isReleaseType(named)) {
    scope.fail(type.place, `\`${named}\` is not a type of a release attestation`, `Write \`${RELEASE_TYPES[1]}\`.`);
  }
  const signer: IdentitySigner =
    log?.value === 'required' ? { ...RELEASE_SIGNER, transparencyLog: 'required' } : RELEASE_SIGNER;
  return {
    kind: 'signature',
    by: { threshold: 1, of: [signer] },
    predicateTypes: named === undefined ? RELEASE_TYPES : [named],
    requireTimestamp: entry['require-timestamp']?.value ?? false,
    attestationOnly: true,
    release: { owner: '', repo: '', tag: '' },
  };
}

/** Roots that are not of GitHub's instance, so that they cannot vouch for what it signs. */
const OTHER_ROOTS: readonly string[] = ['embedded', 'staging'];

/** The rules with the release that GitHub must have attested; what does not go together leaves problems. */
export function releaseAttested(
  rules: readonly Rule[],
  document: PolicyDocument,
  release: ReleaseReference | undefined,
  trust: TrustPolicy,
  scope: Scope,
): readonly Rule[] {
  const entries = (document.rules ?? []).flatMap((rule) =>
    (rule.require ?? []).flatMap((one) => (one.kind === 'release-attestation' ? [{ rule, one }] : [])),
  );
  for (const { rule, one } of entries) {
    if (!document['release-assets'])
      scope.fail(one.place, '`release-attestation` is given without `release-assets`', 'Add it.');
    for (const { value, place } of rule['attestation-source'] ?? []) {
      if (value === 'github') continue;
      const fix = 'Remove the line: GitHub is asked where its attestation is required.';
      scope.fail(place, 'only GitHub has the attestations of releases', fix);
    }
  }
  if (entries[0]) instanceProblems(entries[0].one, document, trust, scope);
  if (!release) return rules;
  return rules.map((rule) => ({
    ...rule,
    require: rule.require.map((one) => (one.kind === 'signature' && one.release ? { ...one, release } : one)),
  }));
}

function instanceProblems(
  { value, place }: { readonly value: AttestationEntry; readonly place: Placed<unknown>['place'] },
  document: PolicyDocument,
  { sources }: TrustPolicy,
  scope: Scope,
): void {
  if (sources.every(({ kind, ...source }) => OTHER_ROOTS.includes(kind) || (kind === 'tuf' && !('mirror' in source)))) {
    const fix = 'Write `gh`, or the path of what `gh attestation trusted-root` printed.';
    const message = '`trusted-root` is not of the instance that GitHub signs releases with';
    scope.fail(asList(document['trusted-root'])[0]?.place ?? { input: 'trusted-root' }, message, fix);
  }
  const server = githubServer(scope.run.env);
  const host = 'value' in server ? server.value.host : GITHUB.host;
  if (host === GITHUB.host) return;
  const message = `attestations of releases are verified for github.com only, and this job belongs to ${host}`;
  scope.fail(value['predicate-type']?.place ?? place, message, 'Require another type, such as SLSA provenance.');
}
