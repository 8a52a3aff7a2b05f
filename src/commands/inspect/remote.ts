/** Images and releases under `inspect`, as far as the gate finds their evidence. */
import type { Console } from '../../host/console.js';
import type { RawInput } from '../../core/host.js';
import type { CommandLine } from '../command-line.js';
import { ask, passedOn } from './ask.js';
import type { Probed } from './probe.js';
import { acceptedBy, type Inspection } from './report.js';

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
  return joined(what, 'release', [await ask(subject, 'file', flags, console)]);
}

function joined(what: string, kind: string, all: readonly Probed[]): Inspection {
  const found = all.flatMap(({ signers }) => signers.map(acceptedBy));
  const refused = all.flatMap(({ refusals }) => refusals);
  return {
    what,
    kind,
    findings: [
      ...found.map(({ finding }) => finding),
      ...refused.map(({ code, message }) => ({
        title: 'its evidence',
        verified: false,
        rows: [],
        why: `${code}: ${message}`,
      })),
    ],
    accepted: found.map(({ accepted }) => accepted),
    couldNotLook: found.length === 0 && all.some(({ couldNotLook }) => couldNotLook),
  };
}
