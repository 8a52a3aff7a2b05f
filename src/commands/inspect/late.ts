/** The door to `inspect`, which `init` calls as well: dist/ has its code once, and only where one of both runs. */
import type * as Command from './command.js';

export function lateInspect(): Promise<typeof Command> {
  return import('./command.js');
}
