/** What a command line becomes: inputs of the gate, and what must be said about them. */
import type { InputName } from '../../policy/inputs/inputs.js';
import type { Effect, FlagTable, ReadFlags } from './flags.js';
import type { Line } from './shell.js';

/**
 * `tighter`: the gate accepts less than the command line did. `info`: good to know. `refused`: the command line allowed
 * something that the gate does not allow. `incomplete`: something must be filled in before the step can pass. `lost`: the
 * command line required something that cannot be expressed, so that nothing is printed.
 */
type NoteKind = 'tighter' | 'info' | 'refused' | 'incomplete' | 'lost';

export interface Note {
  readonly kind: NoteKind;
  readonly text: string;
}

/** A file that is fetched before the gate runs. */
interface Download {
  readonly url: string;
  readonly file: string;
}

export class Draft {
  readonly inputs = new Map<InputName, readonly string[]>();
  /** Claims that only a policy file can require, by their names there. */
  readonly claims = new Map<string, string>();
  readonly notes: Note[] = [];
  readonly downloads: Download[] = [];
  /** Digests that the command line brings along, as lines of a checksum list. */
  readonly pinned: string[] = [];

  /** `cosign verify-blob` */
  readonly command: string;
  readonly line: Line;

  constructor(command: string, line: Line) {
    this.command = command;
    this.line = line;
  }

  /** Sets an input, replacing what it had. */
  set(name: InputName, ...values: readonly string[]): void {
    if (values.length > 0) this.inputs.set(name, values);
  }

  /** Sets an input where the value is given. */
  setGiven(name: InputName, given: string | undefined): void {
    if (given !== undefined) this.set(name, given);
  }

  turnOn(name: InputName, on = true): void {
    if (on) this.set(name, 'true');
  }

  note(kind: NoteKind, text: string): void {
    this.notes.push({ kind, text });
  }

  /** Says what each flag means that is not carried over. */
  judge(read: ReadFlags, table: FlagTable): void {
    for (const name of read.given) {
      const effect: Effect = table.flags[name]?.effect ?? 'read';
      if (typeof effect === 'string') continue;
      const shown = `\`${name.length === 1 ? '-' : '--'}${name}\``;
      if ('allows' in effect) this.note('refused', `${shown} ${effect.allows}`);
      else this.note('lost', `${shown} ${effect.requirements}`);
    }
  }
}
