/** `minisign -V`. Source: minisign's manual. */
import { placeOf } from './addresses.js';
import { readKey } from './cosign.js';
import { setArtifacts } from './artifacts.js';
import { Draft } from './draft.js';
import { flags, readFlags, type FlagTable } from './flags.js';
import { NotUnderstood, type Line } from './shell.js';

const TABLE: FlagTable = {
  flags: flags({
    read: 'm x p P',
    switches: 'V',
    ignoredSwitches: 'q Q o',
    requirements: { H: 'accepts prehashed signatures alone; the gate accepts both forms.' },
  }),
};

/** @throws NotUnderstood */
export function fromMinisign(line: Line): Draft {
  const draft = new Draft('minisign -V', line);
  const read = readFlags(draft.command, line.words.slice(1), TABLE);
  if (!read.isOn('V')) throw new NotUnderstood('of minisign, only `-V` verifies');
  const file = read.value('m') ?? read.files[0];
  if (file === undefined) throw new NotUnderstood('`minisign -V` names no file (`-m FILE`)');
  setArtifacts(draft, [file]);
  const signature = read.value('x');
  draft.set('signature', signature === undefined ? '{path}.minisig' : placeOf(signature, draft));
  readKey(read.value('P') ?? read.value('p') ?? 'minisign.pub', draft);
  draft.set('transparency-log', 'none');
  if (read.value('P') === undefined && read.value('p') === undefined)
    draft.note('info', 'Without `-p` or `-P`, minisign reads the key from `./minisign.pub`.');
  draft.judge(read, TABLE);
  return draft;
}
