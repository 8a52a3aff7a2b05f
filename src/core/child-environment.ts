/**
 * What programs that the gate starts see of the environment. A job's holds its secrets: the inputs (`INPUT_*`), the
 * runner's own tokens (`ACTIONS_*`) and whatever a step was given. So nothing is passed on but what is named here.
 */

type Environment = Readonly<Record<string, string | undefined>>;

/** What finds and starts a program, and leads it to the network. Compared in upper case, as Windows does. */
const NEEDED_BY_ALL = [
  'PATH',
  'PATHEXT',
  'SYSTEMROOT',
  'WINDIR',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
] as const;

/** Where the settings of the user are. */
export const OWN_HOME = [
  'HOME',
  'USERPROFILE',
  'HOMEDRIVE',
  'HOMEPATH',
  'APPDATA',
  'LOCALAPPDATA',
  'PROGRAMDATA',
  'XDG_CACHE_HOME',
  'XDG_CONFIG_HOME',
  'XDG_DATA_HOME',
  'XDG_RUNTIME_DIR',
  'XDG_STATE_HOME',
  'TMPDIR',
  'TEMP',
  'TMP',
  'USER',
  'LOGNAME',
  'USERNAME',
  'LANG',
  'LC_ALL',
] as const;

/**
 * The part of an environment that a program may have.
 *
 * @param more names of further variables, in upper case; one that ends with `*` is a prefix
 */
export function childEnvironment(env: Environment, more: readonly string[] = []): Record<string, string> {
  const names = new Set<string>([...NEEDED_BY_ALL, ...more]);
  const prefixes = more.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
  const mayHave = (name: string): boolean => names.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
  return Object.fromEntries(
    Object.entries(env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && mayHave(entry[0].toUpperCase()),
    ),
  );
}
