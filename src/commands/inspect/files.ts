/** Files under `inspect`: an artifact with its evidence, or evidence alone. */
import type { Console } from '../../host/console.js';
import type { RawInput } from '../../core/host.js';
import type { ReasonCode } from '../../core/errors.js';
import type { CommandLine } from '../command-line.js';
import { certificateRows, claimsOf, digestsIn, formOf, rootRows } from './claims.js';
import { ask, foundNothing, passedOn } from './ask.js';
import { neighboursOf } from './neighbours.js';
import { proven, type Probed } from './probe.js';
import { acceptedBy, vouchedBy, type Finding, type Inspection } from './report.js';
import { lookAt, type Seen } from './subject.js';
import { literalPath } from '../../host/arguments.js';

/** The gate was asked for a signer by certificate. */
const BY_KEY =
  'If a key signed it, name the key with `--key` (with `cms:` before it for CMS), or with `--openpgp-keys` for OpenPGP.';
/** Where evidence is that does not lie beside the file. */
const ELSEWHERE =
  'If the project attests on GitHub, add `--repo OWNER/REPO`. If its signature has another name, add `--bundle FILE` or `--signature FILE`.';
/** Absent evidence is no refusal of anything. */
const NOTHING_THERE: readonly ReasonCode[] = ['BUNDLE_MISSING'];

export async function inspectFile(what: string, flags: CommandLine['values'], console: Console): Promise<Inspection> {
  const seen = lookAt(what, console.folder);
  switch (seen.kind) {
    case 'unreadable':
      return {
        what,
        kind: 'file',
        findings: [{ title: what, verified: false, rows: [], why: seen.refusal.message }],
        accepted: [],
        couldNotLook: false,
      };
    case 'certificate':
      return unproven(
        what,
        'certificate',
        seen.certificates.map((der) => certificateRows(der, what)),
        'A certificate alone proves nothing: inspect what it signed.',
      );
    case 'trusted-root':
      return unproven(
        what,
        'trusted root',
        seen.roots.map(rootRows),
        'Nothing signs this file: whoever gives it to you decides whom you trust.',
      );
    case 'checksum-list':
      return inspectList(what, seen, flags, console);
    case 'evidence':
      return inspectEvidence(what, seen, flags, console);
    case 'artifact':
      return inspectNamed(what, flags, console);
  }
}

function unproven(what: string, kind: string, all: readonly Finding['rows'][], why: string): Inspection {
  return {
    what,
    kind,
    findings: all.map((rows) => ({ title: what, verified: false, rows, why })),
    accepted: [],
    couldNotLook: false,
  };
}

async function inspectList(
  what: string,
  { list }: Extract<Seen, { kind: 'checksum-list' }>,
  flags: CommandLine['values'],
  console: Console,
): Promise<Inspection> {
  const signed = await inspectArtifact(what, 'checksum list', [], flags, console);
  // Without these two a list is taken by its exact name.
  const lists: RawInput = { name: 'checksums', values: [/[*?]/.test(what) ? literalPath(what, console.folder) : what] };
  const complete = await proven([lists, ...passedOn(flags, 'files')], console);
  const rows = [['entries', String(list.bare ? 1 : list.entries.length)] as const];
  const [first] = complete.refusals;
  const finding: Finding = {
    title: 'what it lists',
    verified: complete.signers.length > 0,
    rows,
    ...(first && { why: `${first.code}: ${first.message}` }),
  };
  const vouching = signed.accepted.map((accepted) => ({ ...accepted, inputs: vouchedBy(lists, accepted.inputs) }));
  const integrity = complete.signers.map(({ inputs }) => ({
    title: 'Integrity only: the list is not signed, so whoever can change the files can change the list too.',
    inputs,
    integrityOnly: true as const,
  }));
  return {
    ...signed,
    findings: [...signed.findings, finding],
    // A list that is signed but whose files are absent or differ is still a list to trust.
    accepted: vouching.length > 0 ? vouching : integrity,
  };
}

/** An artifact with the evidence that is called after it, or with what speaks of it under another name. */
async function inspectNamed(what: string, flags: CommandLine['values'], console: Console): Promise<Inspection> {
  const artifact: RawInput = { name: 'artifacts', values: [literalPath(what, console.folder)] };
  const given = [artifact, ...passedOn(flags, 'files')];
  const found = await ask(given, 'file', flags, console);
  if (!foundNothing(found)) return joined(what, 'artifact', [], found);
  const refused: Inspection[] = [];
  for (const { kind, file } of await neighboursOf(what, console.folder)) {
    const inspection =
      kind === 'bundle'
        ? joined(
            what,
            'artifact',
            [],
            await ask([...given, { name: 'bundle', values: [file] }], 'file', flags, console),
          )
        : await inspectListed(what, artifact, file, flags, console);
    if (inspection.accepted.length > 0) return inspection;
    refused.push(inspection);
  }
  // Why the evidence that is there does not hold says more than that none is called after the artifact.
  return refused[0] ?? joined(what, 'artifact', [], found);
}

/** An artifact that a list names: whoever signed the list vouches for it. */
async function inspectListed(
  what: string,
  artifact: RawInput,
  list: string,
  flags: CommandLine['values'],
  console: Console,
): Promise<Inspection> {
  const signed = await inspectArtifact(list, 'artifact', [], flags, console);
  const lists: RawInput = { name: 'checksums', values: [list] };
  const tried = await Promise.all(
    signed.accepted.map(async (accepted) => {
      const inputs = [artifact, ...vouchedBy(lists, accepted.inputs)];
      return { accepted: { ...accepted, inputs }, probed: await proven(inputs, console) };
    }),
  );
  const listed = tried.map(({ probed }): Finding => {
    const [refusal] = probed.refusals;
    const why = refusal && { why: `${refusal.code}: ${refusal.message}` };
    return { title: `${what}, as ${list} lists it`, verified: probed.signers.length > 0, rows: [], ...why };
  });
  return {
    ...signed,
    what,
    findings: [...signed.findings, ...listed],
    accepted: tried.flatMap(({ accepted, probed }) => (probed.signers.length > 0 ? [accepted] : [])),
  };
}

async function inspectEvidence(
  what: string,
  { evidence, artifact }: Extract<Seen, { kind: 'evidence' }>,
  flags: CommandLine['values'],
  console: Console,
): Promise<Inspection> {
  const claimed = evidence.map((one): Finding => ({
    title: `${one.file} (${formOf(one)})`,
    verified: false,
    rows: claimsOf(one),
  }));
  const digests = [...new Set(evidence.flatMap((one) => digestsIn(one)))];
  const isBundle = evidence.every(({ form }) => form === 'bundle' || form === 'cosign' || form === 'envelope');
  const place: RawInput = { name: isBundle ? 'bundle' : 'signature', values: [what] };
  if (artifact !== undefined) return inspectArtifact(artifact, 'evidence', claimed, flags, console, place);
  if (digests.length === 0) {
    const why = 'The artifact that it was made for is needed: put it beside this file.';
    return {
      what,
      kind: 'evidence',
      findings: claimed.map((one) => ({ ...one, why })),
      accepted: [],
      couldNotLook: false,
    };
  }
  const subject = [{ name: 'digests', values: digests }, place, ...passedOn(flags, 'files')];
  return joined(what, 'evidence', claimed, await ask(subject, 'file', flags, console));
}

async function inspectArtifact(
  what: string,
  kind: string,
  claimed: readonly Finding[],
  flags: CommandLine['values'],
  console: Console,
  place?: RawInput,
): Promise<Inspection> {
  const subject: readonly RawInput[] = [
    { name: 'artifacts', values: [literalPath(what, console.folder)] },
    ...(place ? [place] : []),
    ...passedOn(flags, 'files'),
  ];
  return joined(what, kind, claimed, await ask(subject, 'file', flags, console));
}

function joined(what: string, kind: string, claimed: readonly Finding[], probed: Probed): Inspection {
  const found = probed.signers.map(acceptedBy);
  const refused = probed.refusals.map(({ code, message, hint }): Finding => ({
    title: NOTHING_THERE.includes(code) ? 'no evidence' : 'its evidence',
    verified: false,
    rows: [],
    why: `${code}: ${message}. ${hintFor(code, hint)}`.trim(),
  }));
  return {
    what,
    kind,
    findings: [...found.map(({ finding }) => finding), ...refused, ...(found.length > 0 ? [] : claimed)],
    accepted: found.map(({ accepted }) => accepted),
    couldNotLook: probed.couldNotLook,
  };
}

function hintFor(code: ReasonCode, hint = ''): string {
  if (code === 'KEY_MISMATCH') return BY_KEY;
  return code === 'BUNDLE_MISSING' && hint === '' ? ELSEWHERE : hint;
}
