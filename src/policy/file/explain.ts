/** A policy in plain words: what will be required of what, by whom, and what a pass does not mean. */
import { shownPackage } from '../../formats/package-reference.js';
import { shownPlaces } from '../../model/list-places.js';
import type { ImageRule, Policy, PolicyException, RevocationPolicy, Rule } from '../../model/policy.js';
import { requirementWords, imageRequirementWords, signerWords, signersOf, whoWords } from './explain-requirements.js';
import { durationText } from '../document/duration.js';

const DAY_MS = 24 * 60 * 60_000;
/** So many days before its end an exception is warned about. */
const SOON_DAYS = 14;

/**
 * The words, one line each; what is indented belongs to the heading above.
 *
 * @param now the day that exceptions are compared with
 */
export function explainPolicy(policy: Policy, now: Date): readonly string[] {
  const { rules, imageRules, minimum, revocations, exceptions, trust, warnings, reportTo, version } = policy;
  const roots = trust.sources.map((source) => (source.kind === 'file' ? source.path : source.kind)).join(', ');
  return [
    ...section('Signers', signersOf(policy).map(signerWords)),
    ...rules.flatMap((rule) => section(`Rule \`${rule.name}\``, ruleWords(rule))),
    ...imageRules.flatMap((rule) => section(`Rule \`${rule.name}\``, imageRuleWords(rule))),
    ...section('Minimum', [
      minimum.length === 0
        ? 'None: each artifact must meet its own rules only.'
        : `Every artifact, whatever its rules say, must pass: ${minimum.join(', ')}.`,
    ]),
    ...section('Revocations', revocations ? revocationWords(revocations) : ['None.']),
    ...section('Exceptions', exceptions.length === 0 ? ['None.'] : exceptions.map((one) => exceptionWords(one, now))),
    ...section('Trust', [
      `Trusted roots: ${roots}; any of them is enough.`,
      ...(trust.offline ? ['No network is used.'] : []),
      ...(version === undefined ? [] : [`Artifacts that nothing gives another version are of ${version}.`]),
      ...(reportTo === undefined ? [] : [`Possible tampering is to be reported to ${reportTo}.`]),
    ]),
    ...section('What a pass does not mean', limits(policy)),
    ...section('Doubtful', warnings),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

function ruleWords(rule: Rule): readonly string[] {
  const listed = rule.require.flatMap((one) => (one.kind === 'checksum' ? shownPlaces(one) : []));
  const manifests = rule.require.flatMap((one) => (one.kind === 'manifest' ? one.files : []));
  const named = [...rule.artifacts, ...rule.digests.map(({ name }) => name)];
  const what =
    named.length > 0
      ? `Checks ${named.join(', ')}.`
      : manifests.length > 0
        ? `Checks ${manifests.join(', ')} and every file recorded there.`
        : `Checks every file that ${listed.join(', ')} names.`;
  const places = [...rule.bundles, ...rule.signatures].map(({ source }) => source);
  const looks = rule.require.some(({ kind }) => kind === 'signature');
  const where = [
    ...(rule.local ? [places.length > 0 ? places.join(', ') : 'files next to the artifact'] : []),
    ...(rule.github
      ? [`GitHub, for ${[rule.github.scope.owner, rule.github.scope.repo].filter(Boolean).join('/')}`]
      : []),
    ...(rule.package?.index === undefined ? [] : [`the index ${rule.package.index}`]),
  ];
  return [
    what,
    ...(rule.package ? [`They are files of ${shownPackage(rule.package.package)}, which attestations must name.`] : []),
    ...rule.require.map(requirementWords),
    ...(looks ? [`The gate looks for evidence in: ${where.join('; ')}.`] : []),
    ...commonWords(rule),
  ];
}

function imageRuleWords(rule: ImageRule): readonly string[] {
  return [
    `Checks the images ${rule.images.map(({ given }) => given).join(', ')}.`,
    ...rule.require.map(imageRequirementWords),
    ...(rule.requireDigest ? ['Each must be named by digest.'] : []),
    ...(rule.tagMatchesRef ? ['The certificate must be of the Git tag that the tag of the image names.'] : []),
    ...commonWords(rule),
  ];
}

function commonWords({ same, version }: Pick<Rule, 'same' | 'version'>): readonly string[] {
  return [
    ...(same.length === 0 ? [] : [`The same for all of them: ${same.join(', ')}.`]),
    ...(version === undefined ? [] : [`Their version is ${version}.`]),
  ];
}

function placeOfList(list: RevocationPolicy['list']): string {
  if (list.kind === 'url') return list.url;
  if (list.kind === 'file') return list.path;
  const { owner, repo, tag } = list.release;
  return `${list.asset} of the release ${owner}/${repo}@${tag}`;
}

function revocationWords(list: RevocationPolicy): readonly string[] {
  const place = placeOfList(list.list);
  return [
    `Nothing that ${place} revokes can pass.`,
    `The list must be signed by ${list.signedBy ? whoWords(list.signedBy.by) : 'anyone'}, who does not sign artifacts.`,
    `It counts as fresh for ${durationText(list.freshForMs)}; while the network is down, for ${durationText(list.tolerateStaleMs)}.`,
    `No list at all ${list.notFound === 'allow' ? 'means that nothing is recalled, with a warning' : 'is a failure'}.`,
    ...(list.minSerial === undefined ? [] : [`Its serial must be at least ${list.minSerial}.`]),
  ];
}

function exceptionWords({ artifact, check, reason, until }: PolicyException, now: Date): string {
  const days = Math.ceil((until.getTime() - now.getTime()) / DAY_MS);
  const last = new Date(until.getTime() - DAY_MS).toISOString().slice(0, 10);
  const state =
    days <= 0 ? 'it has ended and has no effect' : days <= SOON_DAYS ? `it ends soon (days left: ${days})` : 'it holds';
  return `\`${check}\` of ${artifact} is skipped until ${last} inclusive: ${reason}; ${state}.`;
}

function limits({ rules, revocations, exceptions }: Policy): readonly string[] {
  const unsigned = rules.flatMap(({ require }) =>
    require.flatMap((one) => (one.kind === 'checksum' && !one.signedBy ? shownPlaces(one) : [])),
  );
  const integrityOnly = rules.filter(({ require }) => require.every((one) => one.kind === 'checksum' && !one.signedBy));
  return [
    'It says who signed the bytes and what they signed; not that the software is free of defects.',
    'What no rule names is not checked.',
    ...(unsigned.length === 0
      ? []
      : [`${unsigned.join(', ')}: whoever could change the artifact could change the list too.`]),
    ...integrityOnly.map(
      ({ name }) => `Rule \`${name}\` proves integrity only: it is not verified who made the artifacts.`,
    ),
    ...(revocations ? [] : ['A release that its publisher revoked passes.']),
    ...(exceptions.length === 0 ? [] : ['A check that an exception skips is not made, and the result is `waived`.']),
  ];
}
