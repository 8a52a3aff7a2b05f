/** Images and releases under `inspect`, as far as the gate finds their evidence. */
import type { Console } from '../../host/console.js';
import type { RawInput } from '../../core/host.js';
import type { CommandLine } from '../command-line.js';
import { ask, passedOn } from './ask.js';
import { isListName, withoutEvidenceSuffix } from './neighbours.js';
import { proven, type Probed } from './probe.js';
import { acceptedBy, vouchedBy, type Inspection } from './report.js';

export async function inspectImage(what: string, flags: CommandLine['values'], console: Console): Promise<Inspection> {
  const subject: readonly RawInput[] = [{ name: 'images', values: [what] }, ...passedOn(flags, 'remote')];
  const signature = await ask(subject, 'signature', flags, console);
  // With a key the first question has had its answer.
  const all = flags.has('key') ? [signature] : [signature, await ask(subject, 'attestation', flags, console)];
  return joined(what, 'image', all);
}

/** The evidence among the assets; what GitHub keeps needs `--repo`. */
export async function inspectRelease(
  what: string,
  flags: CommandLine['values'],
  console: Console,
): Promise<Inspection> {
  const artifacts = flags.get('artifacts') ?? '*';
  const subject: readonly RawInput[] = [
    { name: 'release', values: [what] },
    { name: 'artifacts', values: [artifacts] },
    ...passedOn(flags, 'remote'),
  ];
  const found = await ask(subject, 'file', flags, console);
  const vouched = found.signers.length > 0 ? undefined : await vouchedBySignedList(subject, found, flags, console);
  return joined(what, 'release', [vouched ?? found]);
}

/** In many releases the checksum list is all that is signed: its signer then vouches for every asset, if each is in the list. */
async function vouchedBySignedList(
  subject: readonly RawInput[],
  { refusals }: Probed,
  flags: CommandLine['values'],
  console: Console,
): Promise<Probed | undefined> {
  const evidence = refusals.flatMap(({ proof, at }) => proof?.file ?? at?.file ?? []);
  for (const list of new Set(evidence.map(withoutEvidenceSuffix).filter(isListName))) {
    const ofList = subject.map((input) => (input.name === 'artifacts' ? { ...input, values: [list] } : input));
    const [signer] = (await ask(ofList, 'file', flags, console)).signers;
    if (!signer) continue;
    const artifacts = subject.filter(({ name }) => name === 'artifacts');
    const inputs = [...artifacts, ...vouchedBy({ name: 'checksums', values: [list] }, signer.inputs)];
    const tried = await proven(inputs, console);
    if (tried.signers.length > 0) return { ...tried, signers: [{ proof: signer.proof, inputs }] };
  }
  return undefined;
}

/** Both questions about an image can fail for the same reason, which is said once. */
function joined(what: string, kind: string, all: readonly Probed[]): Inspection {
  const found = all.flatMap(({ signers }) => signers.map(acceptedBy));
  const refused = new Set(
    all.flatMap(({ refusals }) =>
      refusals.map(({ code, message, hint }) => `${code}: ${message}${hint === undefined ? '' : `. ${hint}`}`),
    ),
  );
  return {
    what,
    kind,
    findings: [
      ...found.map(({ finding }) => finding),
      ...[...refused].map((why) => ({ title: 'its evidence', verified: false, rows: [], why })),
    ],
    accepted: found.map(({ accepted }) => accepted),
    couldNotLook: found.length === 0 && all.some(({ couldNotLook }) => couldNotLook),
  };
}
