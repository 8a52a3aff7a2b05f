/** What to write where a signature by a key is in no transparency log, and what is given up by it. */
export const WITHOUT_LOG =
  'If a signature by the key is enough without the log, as with `--insecure-ignore-tlog` of cosign, set `transparency-log: none`. Then nothing proves when it was signed, and no public log shows what the key signed.';
