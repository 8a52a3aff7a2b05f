/** `cosign initialize`: the TUF repository that the commands below it trust. Source: cosign's doc/cosign_initialize.md. */
import { isAddress, slashedPath } from './addresses.js';
import type { Draft } from './draft.js';
import { flags, readFlags, type FlagTable } from './flags.js';
import type { Line } from './shell.js';

const TABLE: FlagTable = {
  flags: flags({
    read: 'mirror root',
    switches: 'staging',
    ignored: 'output-file timeout',
    ignoredSwitches: 'verbose',
    requirements: {
      'root-checksum':
        'pins a root.json that is downloaded. Commit that file and name it with `tuf-root`; its commit pins it.',
    },
    valued: 'root-checksum',
  }),
  aliases: { d: 'verbose', t: 'timeout' },
};

/** The mirror that cosign takes where none is given. */
const PUBLIC = 'https://tuf-repo-cdn.sigstore.dev';

/** True for a line that chooses a TUF repository. */
export function isInitialize(line: Line): boolean {
  return line.words[1] === 'initialize';
}

/** Carries the repository over to a command below. @throws NotUnderstood */
export function trustInitialized(line: Line, draft: Draft): void {
  // With a trusted root of its own a command asks no repository.
  if (draft.inputs.has('trusted-root')) return;
  const read = readFlags('cosign initialize', line.words.slice(2), TABLE);
  const mirror = read.value('mirror')?.replace(/\/+$/, '');
  const root = read.value('root');
  if (read.isOn('staging')) draft.set('trusted-root', 'staging');
  if (mirror !== undefined && mirror !== PUBLIC) draft.set('tuf-mirror', mirror);
  if (root !== undefined && isAddress(root))
    draft.note(
      'lost',
      `\`cosign initialize --root ${root}\` downloads the root of trust. Commit that root.json and name it with \`tuf-root\`.`,
    );
  else if (root !== undefined) draft.set('tuf-root', slashedPath(root, draft));
  draft.judge(read, TABLE);
}
