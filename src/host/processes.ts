/** Processes of this machine, by their numbers. */
import { errorCode } from '../files/read-file.js';

/** The number of this one. */
export const OWN_PROCESS = process.pid;

/** Whether there is a process of that number. One that is another user's may not be signalled, and is there. */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}
