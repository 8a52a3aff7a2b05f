/** The folder for what was not verified yet. */
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder of the run's own that is made on first use. Nobody else knows its name, and it does not outlive the run. */
export interface Scratch {
  folder(): Promise<string>;
  remove(): Promise<void>;
}

export function createScratch(tempRoot: string): Scratch {
  let made: string | undefined;
  return {
    folder: async () => (made ??= await mkdtemp(join(tempRoot, 'signature-gate-unverified-'))),
    async remove() {
      if (made !== undefined) await rm(made, { recursive: true, force: true });
    },
  };
}
