/** Files under `inspect`: an artifact with its evidence, or evidence alone. */
import { isAbsolute, relative } from 'node:path';
import type { Console } from '../../host/console.js';
import type { RawInput } from '../../core/host.js';
import type { ReasonCode } from '../../core/errors.js';
import { escapeGlob, isGlob } from '../../formats/glob.js';
import type { CommandLine } from '../command-line.js';
import { certificateRows, claimsOf, digestsIn, formOf, rootRows } from './claims.js';
import { probe, proven, type Probed } from './probe.js';
import { acceptedBy, type Finding, type Inspection } from './report.js';
import { lookAt, type Seen } from './subject.js';

/** What a run takes from the flags as it is. */
const PASSED_ON = ['trusted-root', 'offline'] as const;
/** The gate was asked for a signer by certificate. */
const BY_KEY = 'If a key signed it, name the key with `--key`, or with `--openpgp-keys` for OpenPGP.';
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
      return inspectArtifact(what, 'artifact', [], flags, console);
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
  const lists: RawInput = { name: 'checksums', values: [/[*?]/.test(what) ? literal(what, console.folder) : what] };
  const complete = await proven([lists, ...common(flags)], console);
  const rows = [['entries', String(list.bare ? 1 : list.entries.length)] as const];
  const [first] = complete.refusals;
  const finding: Finding = {
    title: 'what it lists',
    verified: complete.signers.length > 0,
    rows,
    ...(first && { why: `${first.code}: ${first.message}` }),
  };
  const vouching = signed.accepted.map((accepted) => ({
    ...accepted,
    inputs: [
      lists,
      { name: 'checksums-signed', values: ['true'] },
      ...accepted.inputs.filter(({ name }) => name !== 'artifacts'),
    ],
  }));
  const integrity = complete.signers.map(({ inputs }) => ({
    title: 'Integrity only: nobody signed the list, so that whoever can change the files can change it too.',
    inputs,
  }));
  return {
    ...signed,
    findings: [...signed.findings, finding],
    // A list that is signed but whose files are absent or differ is still a list to trust.
    accepted: vouching.length > 0 ? vouching : integrity,
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
  const digests = [...new Set(evidence.flatMap(digestsIn))];
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
  const subject = [{ name: 'digests', values: digests }, place, ...common(flags)];
  return joined(what, 'evidence', claimed, await ask(subject, flags, console));
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
    { name: 'artifacts', values: [literal(what, console.folder)] },
    ...(place ? [place] : []),
    ...common(flags),
  ];
  return joined(what, kind, claimed, await ask(subject, flags, console));
}

/** Asks with the key that was given, else who signed by certificate. */
function ask(subject: readonly RawInput[], flags: CommandLine['values'], console: Console): Promise<Probed> {
  const key = flags.get('key');
  const openPgp = flags.get('openpgp-keys');
  if (openPgp !== undefined) return proven([...subject, { name: 'openpgp-keys', values: [openPgp] }], console);
  if (key === undefined) return probe(subject, 'file', console);
  const more = ['key-id', 'transparency-log'].flatMap((name) => {
    const value = flags.get(name);
    return value === undefined ? [] : [{ name, values: [value] }];
  });
  const keyed: readonly RawInput[] = [{ name: 'key', values: [key] }, ...more];
  return proven([...subject, ...keyed], console);
}

function joined(what: string, kind: string, claimed: readonly Finding[], probed: Probed): Inspection {
  const found = probed.signers.map(acceptedBy);
  const refused = probed.refusals.map(({ code, message, hint }): Finding => ({
    title: NOTHING_THERE.includes(code) ? 'no evidence' : 'its evidence',
    verified: false,
    rows: [],
    why: `${code}: ${message}. ${code === 'KEY_MISMATCH' ? BY_KEY : (hint ?? '')}`.trim(),
  }));
  return {
    what,
    kind,
    findings: [...found.map(({ finding }) => finding), ...refused, ...(found.length > 0 ? [] : claimed)],
    accepted: found.map(({ accepted }) => accepted),
    couldNotLook: probed.couldNotLook,
  };
}

function common(flags: CommandLine['values']): readonly RawInput[] {
  return PASSED_ON.flatMap((name) => {
    const value = flags.get(name);
    return value === undefined ? [] : [{ name, values: [value] }];
  });
}

/** A path that means this one file, whatever characters it has. */
function literal(path: string, folder: string): string {
  if (!isGlob(path) && !path.startsWith('!')) return path;
  return escapeGlob(isAbsolute(path) ? relative(folder, path) : path);
}
