/** Written by scripts/docs.mjs from the table of signatures by a bare key: what verifies which. */
import { MINISIGN } from './minisign.js';
import { SSH } from './ssh.js';

export const CHECKS = {
  minisign: MINISIGN,
  ssh: SSH,
};
