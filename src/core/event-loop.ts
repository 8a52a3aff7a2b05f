/** Long work over foreign bytes gives way: a timer that ends the run, or a signal, is only noticed between two turns of the loop. */
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Lets everything else happen once. @throws the signal's reason where the run has ended */
export async function giveWay(signal?: AbortSignal): Promise<void> {
  await nextTurn();
  signal?.throwIfAborted();
}
