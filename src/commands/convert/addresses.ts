/** Files that a command line names by their address: assets of a GitHub release, or something to download first. */
import type { Draft } from './draft.js';
import { NotUnderstood } from './shell.js';

const RELEASE = /^https:\/\/github\.com\/([A-Za-z0-9_-]+\/[A-Za-z0-9._-]+)\/releases\/download\/(.+)\/([^/?#]+)$/;

/** Said where a file is no file of its own. */
export const FROM_STREAM = 'the file comes from standard input or another command; name it as a file';

/** True for an address in place of a file. */
export function isAddress(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
}

/**
 * Where the gate finds a file: the path itself; the name of an asset, where the address is one of a release, which is then the
 * `release` of the step; or the name under which it is downloaded first.
 */
export function placeOf(given: string, draft: Draft): string {
  if (!isAddress(given)) return slashedPath(given, draft);
  const [, repository, tag, name] = RELEASE.exec(given) ?? [];
  if (repository === undefined || tag === undefined || name === undefined) return download(given, draft);
  const release = `${repository}@${decoded(tag)}`;
  const other = draft.inputs.get('release');
  if (other && other[0] !== release) return download(given, draft);
  draft.set('release', release);
  return decoded(name);
}

/** @throws NotUnderstood for standard input, which a step does not have */
function refuseStream(given: string): void {
  // Of `<(…)`, judgeValues speaks.
  if (given === '-' || (given.startsWith('/dev/') && !/^\/dev\/fd\/[0-9]+$/.test(given)))
    throw new NotUnderstood(`\`${given}\`: ${FROM_STREAM}`);
}

/** A path of Windows with `/`, which it takes as well: in a pattern of the gate, `\` can escape the next character. @throws NotUnderstood */
export function slashedPath(given: string, draft: Draft): string {
  refuseStream(given);
  if (!/^(?:[A-Za-z]:|\.{1,2})\\/.test(given)) return given;
  const text = 'Paths are written with `/`, which works on Windows too.';
  if (!draft.notes.some((note) => note.text === text)) draft.note('info', text);
  return given.replaceAll('\\', '/');
}

/** A file that is downloaded by a step before; the gate reads it from the workspace. */
export function download(url: string, draft: Draft): string {
  if (!/^https:\/\//i.test(url)) throw new NotUnderstood(`\`${url}\` is not an https address`);
  if (/["\u0000-\u0020\\^`|<>]/.test(url.replace(/\{[a-z][a-z0-9-]*\}/g, '')))
    throw new NotUnderstood(`\`${url}\` holds characters that no address has`);
  const file = decoded(
    url
      .replace(/[?#].*$/s, '')
      .split('/')
      .at(-1) ?? '',
  );
  if (file === '' || file === '.' || file === '..' || /[/\\]/.test(file) || url.split('/').length < 4)
    throw new NotUnderstood(`\`${url}\` does not say what the file is called`);
  if (!draft.downloads.some((one) => one.url === url)) draft.downloads.push({ url, file });
  return file;
}

/** With `release`, everything is an asset of it: files of the workspace are not looked at. */
export function settleRelease(draft: Draft): void {
  const release = draft.inputs.get('release')?.[0];
  if (release === undefined) return;
  for (const name of ['artifacts', 'bundle', 'signature', 'certificate', 'checksums'] as const) {
    const given = draft.inputs.get(name);
    if (given) draft.set(name, ...given.map((path) => path.split('/').at(-1) ?? path));
  }
  draft.set('verified-dir', 'verified');
  draft.note(
    'info',
    `The gate downloads the artifact and its evidence from ${release} and writes what passed into \`verified/\`. Use the files of that folder.`,
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
