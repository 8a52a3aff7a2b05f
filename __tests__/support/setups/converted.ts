/** What `convert` makes of a set-up, as arguments of `verify` for the release that was forged for it. */
import { KEY_FILE, type Call } from './call.ts';
import { argumentsOf, type ForgedRelease } from './release.ts';
import { VERSION } from './setup.ts';

/** `with` of the step that `convert --format json` prints. */
export type Converted = Readonly<Record<string, string | boolean>>;

const VALUES: Readonly<Record<string, string>> = {
  VERSION,
  VERSION_NUMBER: VERSION.slice(1),
  OS: 'linux',
  ARCH: 'amd64',
  FORMAT: 'tar.gz',
};

/** The files lie in the workspace, so that nothing is downloaded; the key is the one that signed. */
export function convertedArguments(converted: Converted, release: ForgedRelease): readonly string[] {
  const call: Record<string, string | true> = {};
  for (const [name, value] of Object.entries(converted)) {
    if (name === 'release' || name === 'verified-dir' || value === false) continue;
    if (name === 'key') call[name] = release.key ?? KEY_FILE;
    else call[name] = value === true ? true : name === 'var' ? filled(value) : value;
  }
  return ['verify', ...argumentsOf({ ...call, ...release.network } satisfies Call)];
}

/** What the workflow would put in place of `${{ env.NAME }}`. */
function filled(text: string): string {
  return text.replace(/\$\{\{ env\.([A-Z_]+) \}\}/g, (_, name: string) => {
    const value = VALUES[name];
    if (value === undefined) throw new Error(`no value for ${name}`);
    return value;
  });
}
