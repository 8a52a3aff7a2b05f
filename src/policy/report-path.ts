/** Where a report may be written: nowhere that something else lies. What was verified must not be replaced afterwards. */
import { closeSync, constants, lstatSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ConfigProblem } from '../errors.js';
import { REPORT_MEDIA_TYPE } from '../report/json.js';
import type { GivenInputs } from './read-inputs.js';

/** How every report begins; white space aside. */
const HEAD = `{"mediaType":"${REPORT_MEDIA_TYPE}"`;

/** What is wrong with `report`: it names an artifact, or something that exists and is no report of an earlier run. */
export function reportProblem(given: GivenInputs, workspace: string): ConfigProblem | undefined {
  const { report } = given;
  if (report === undefined) return undefined;
  const path = resolve(workspace, report);
  const isArtifact = given.artifacts?.some((artifact) => resolve(workspace, artifact) === path) ?? false;
  if (!isArtifact && isFreeOrReport(path)) return undefined;
  const what = isArtifact ? 'is an artifact' : 'exists and is no report of an earlier run';
  return {
    where: 'report',
    message: `\`${report}\` ${what}; writing there would destroy it`,
    fix: 'Name a file that does not exist yet.',
  };
}

/** What cannot be looked at is not free; writing would fail, or meet a surprise. */
function isFreeOrReport(path: string): boolean {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    return found === undefined || (found.isFile() && beginsAsReport(path));
  } catch {
    return false;
  }
}

function beginsAsReport(path: string): boolean {
  // As elsewhere: no link is followed, and a named pipe does not block.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const buffer = Buffer.alloc(2 * HEAD.length);
    const length = readSync(file, buffer, 0, buffer.length, 0);
    return buffer.toString('latin1', 0, length).replaceAll(/\s/g, '').startsWith(HEAD);
  } finally {
    closeSync(file);
  }
}
