/** A temporary folder that stands for the workspace of a job. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Workspace {
  readonly path: string;
  /** Writes a file, with the folders above it, and returns its absolute path. */
  write(name: string, content: string | Uint8Array): string;
  read(name: string): Buffer;
  folder(name: string): string;
  /** Makes a symbolic link at `name`; the target is taken as it is. */
  link(name: string, target: string): string;
  /** The absolute path of a name, whether it exists or not. */
  at(name: string): string;
  remove(): void;
}

export function createWorkspace(files: Readonly<Record<string, string | Uint8Array>> = {}): Workspace {
  // the runner hands out real paths; macOS's temporary folder is behind a link
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'workspace-')));
  const at = (name: string): string => join(path, name);
  const above = (name: string): string => {
    mkdirSync(dirname(at(name)), { recursive: true });
    return at(name);
  };
  const workspace: Workspace = {
    path,
    at,
    write(name, content) {
      writeFileSync(above(name), content);
      return at(name);
    },
    read: (name) => readFileSync(at(name)),
    folder(name) {
      mkdirSync(at(name), { recursive: true });
      return at(name);
    },
    link(name, target) {
      symlinkSync(target, above(name));
      return at(name);
    },
    remove() {
      rmSync(path, { recursive: true, force: true });
    },
  };
  for (const [name, content] of Object.entries(files)) workspace.write(name, content);
  return workspace;
}

/** File names that Windows allows too. */
const ODD_NAMES = [
  'with space.bin',
  '-rf',
  '--key=x',
  '##[error]v1',
  '##[stop-commands]token',
  '$(touch owned)',
  '`touch owned`',
  '%0A%0Dencoded',
  "quote'.bin",
  '&lt;img src=x&gt;',
  '[link](https:__evil.test)',
  '{path}',
  'd\u00e9j\u00e0.bin',
  'de\u0301ja\u0300.bin',
  '\u202egnp.exe',
  '\u200bzero-width',
  '.hidden',
  '__proto__',
  'constructor',
];

/** Names that only other systems allow: control characters, and what Windows reserves. */
const UNIX_NAMES = [
  'line\nbreak.bin',
  'x\n::set-output name=result::pass',
  'x\n::error::forged',
  'x\r::add-mask::a',
  '::stop-commands::token',
  'tab\there',
  '\u001b[2Jterminal',
  '\u0007bell',
  '\u2028separator',
  '<script>alert(1)</script>',
  'pipe | table',
  'back\\slash',
  'star*',
  'question?',
  '"double"',
  'colon:name',
  'trailing ',
];

/** Names that try to break out of logs, summaries, globs and shells; all can be written on this system. */
export const HOSTILE_NAMES: readonly string[] =
  process.platform === 'win32' ? ODD_NAMES : [...ODD_NAMES, ...UNIX_NAMES];
