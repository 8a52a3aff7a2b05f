/** Written by scripts/docs.mjs from the table of signatures by a bare key: what reads which. */
import { MINISIGN } from './minisign.js';
import { SSH } from './ssh.js';

export const READERS = {
  minisign: MINISIGN,
  ssh: SSH,
};
