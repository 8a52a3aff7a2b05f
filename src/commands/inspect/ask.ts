/** Asks the gate about something, with what the flags of `inspect` and `init` say. */
import type { RawInput } from '../../core/host.js';
import { isKeyFormEvidence } from '../../evidence/signatures/key-forms.js';
import type { Console } from '../../host/console.js';
import type { CommandLine } from '../command-line.js';
import { probe, proven, type Form, type Probed } from './probe.js';
import { lookAt } from './subject.js';

type Flags = CommandLine['values'];

/** What a run takes from the flags as it is, whatever is looked at. */
const EVERYWHERE = ['trusted-root', 'tuf-mirror', 'tuf-root', 'rekor-url', 'offline', 'repo'] as const;
/** The same for files. */
const OF_FILES = [...EVERYWHERE, 'bundle', 'signature', 'certificate', 'package', 'package-index'] as const;

/** Flags as inputs. */
export function passedOn(flags: Flags, to: 'files' | 'remote'): readonly RawInput[] {
  return (to === 'files' ? OF_FILES : EVERYWHERE).flatMap((name) => {
    const value = flags.get(name);
    return value === undefined ? [] : [{ name, values: [value] }];
  });
}

/** Asks with the key that was given, else who signed by certificate. With `--repo` GitHub is asked for what is not there. */
export async function ask(subject: readonly RawInput[], form: Form, flags: Flags, console: Console): Promise<Probed> {
  const found = await askOnce(subject, form, flags, console);
  const isLocal = !subject.some(({ name }) => name === 'images' || name === 'package' || name === 'bundle');
  if (!isLocal || !flags.has('repo') || flags.has('offline') || !foundNothing(found)) return found;
  return askOnce([...subject, { name: 'attestation-source', values: ['github'] }], form, flags, console);
}

/** True where there is no evidence at all, so that other places may be looked at. */
export function foundNothing({ signers, refusals, couldNotLook }: Probed): boolean {
  return signers.length === 0 && !couldNotLook && refusals.every(({ code }) => code === 'BUNDLE_MISSING');
}

async function askOnce(subject: readonly RawInput[], form: Form, flags: Flags, console: Console): Promise<Probed> {
  const key = flags.get('key');
  const openPgp = flags.get('openpgp-keys');
  if (openPgp !== undefined) return byOpenPgp([...subject, { name: 'openpgp-keys', values: [openPgp] }], console);
  if (key === undefined) return probe(subject, form, console);
  const keyId = flags.get('key-id');
  const named = keyId === undefined ? [] : [{ name: 'key-id', values: [keyId] }];
  const keyed = [...subject, { name: 'key', values: [key] }, ...named];
  const log = flags.get('transparency-log');
  if (log !== undefined) return proven([...keyed, { name: 'transparency-log', values: [log] }], console);
  const found = await proven(keyed, console);
  if (!isNeverLogged(found, console)) return found;
  return proven([...keyed, { name: 'transparency-log', values: ['none'] }], console);
}

/** The file may hold other keys, and may get more: only the one that signed is accepted from then on. */
async function byOpenPgp(inputs: readonly RawInput[], console: Console): Promise<Probed> {
  const found = await proven(inputs, console);
  const [fingerprint] = found.signers.flatMap(({ proof }) => proof.openpgp?.fingerprint ?? []);
  if (fingerprint === undefined) return found;
  return proven([...inputs, { name: 'openpgp-fingerprints', values: [fingerprint] }], console);
}

/** True where nothing but a log is missing, of signatures that are never in one. */
function isNeverLogged({ refusals }: Probed, { folder }: Console): boolean {
  return (
    refusals.length > 0 &&
    refusals.every(({ code, at }) => {
      const seen = code === 'TLOG_MISSING' && at?.file !== undefined ? lookAt(at.file, folder) : undefined;
      return seen?.kind === 'evidence' && seen.evidence.every(isKeyFormEvidence);
    })
  );
}
