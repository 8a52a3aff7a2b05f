/** `signature-gate inspect`: what evidence says, what of it holds, and the inputs that accept exactly that. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { createFolders } from '../../files/folders.js';
import { missingFileHint } from '../../files/near-files.js';
import { jsonText, type Console } from '../../host/console.js';
import type { CommandLine } from '../command-line.js';
import { inspectFile } from './files.js';
import { inspectImage, inspectRelease } from './remote.js';
import { reportJson, reportText, type Inspection } from './report.js';

const [VERIFIED, NOT_VERIFIED, MISUSED, COULD_NOT_LOOK] = [0, 1, 2, 3];

/** @returns 0 verified, 1 not verified or absent, 2 misused, 3 it could not look */
export async function run({ values, positional }: CommandLine, console: Console): Promise<number> {
  const [what = '', ...more] = positional;
  if (what === '' || more.length > 0) {
    console.err('error: name one file, image (`oci://…`) or release (`owner/repo@tag`).');
    return MISUSED;
  }
  const inspection = await inspect(what, values, console);
  if (typeof inspection === 'string') {
    console.err(`error: ${inspection}`);
    return NOT_VERIFIED;
  }
  console.out(values.get('format') === 'json' ? jsonText(await reportJson(inspection)) : await reportText(inspection));
  if (inspection.couldNotLook) return COULD_NOT_LOOK;
  return inspection.accepted.length > 0 ? VERIFIED : NOT_VERIFIED;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** The release whose asset an address is. */
function asRelease(address: string): string | undefined {
  const [, release, tag, asset] =
    /^https:\/\/github\.com\/([^/\s]+\/[^/\s]+)\/releases\/(?:download|tag)\/([^/\s]+)(?:\/([^/\s]+))?$/.exec(
      address,
    ) ?? [];
  if (release === undefined || tag === undefined) return undefined;
  return `Write \`${release}@${tag}\`${asset === undefined ? '' : ` with \`--artifacts ${asset}\``}, or download the file first.`;
}

/** An existing file; else an image, where it has a scheme or a host; else a release. */
export async function inspect(
  what: string,
  flags: CommandLine['values'],
  console: Console,
): Promise<Inspection | string> {
  if (isFolder(resolve(console.folder, what))) return `${what} is a folder. Name the files in it.`;
  if (existsSync(resolve(console.folder, what))) return inspectFile(what, flags, console);

  const isAddress = !what.startsWith('oci://') && what.includes('://');
  if (what.startsWith('docker://'))
    return `An image is named with \`oci://\`: write \`${what.replace('docker:', 'oci:')}\`.`;
  if (isAddress)
    return `${what} is not the path of a file. ${asRelease(what) ?? 'Download the file first, and give its path.'}`;
  if (what.startsWith('oci://') || /^[^/@\s]+[.:][^/\s]*\//.test(what)) return inspectImage(what, flags, console);
  if (/^[^/@\s]+\/[^/@\s]+@\S+$/.test(what)) return inspectRelease(what, flags, console);
  const near = missingFileHint(resolve(console.folder, what), createFolders(), console.folder);
  const not = `${what} does not exist here, and is neither an image (\`oci://…\`) nor a release (\`owner/repo@tag\`).`;
  return near === undefined ? not : `${not} ${near}`;
}
