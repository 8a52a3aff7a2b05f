/** Folders that mean "proven": asked for before anything is checked, since a long run should not end with it. */
import { relative, resolve } from 'node:path';
import type { ConfigProblem } from '../core/errors.js';
import { occupied } from '../files/proven-folder.js';
import { fileInTheWay } from '../files/way-to.js';
import type { ImageRule } from '../model/policy.js';

/** Why `verified-dir` and each `sbom-dir` cannot be filled. */
export function provenFolderProblems(
  verifiedDir: string | undefined,
  imageRules: readonly Pick<ImageRule, 'sbomDir'>[],
  workspace: string,
): readonly ConfigProblem[] {
  const sbomDirs = new Set(imageRules.flatMap(({ sbomDir }) => sbomDir ?? []));
  return [
    ...(verifiedDir === undefined ? [] : problemOf('verified-dir', verifiedDir, workspace)),
    ...[...sbomDirs].flatMap((folder) => problemOf('sbom-dir', folder, workspace)),
  ];
}

function problemOf(where: string, folder: string, workspace: string): readonly ConfigProblem[] {
  const path = resolve(workspace, folder);
  const file = fileInTheWay(path);
  if (file !== undefined) return [{ where, ...belowFile(folder, file, workspace) }];
  const complaint = occupied(path);
  if (complaint === undefined) return [];
  const message = `\`${folder}\` ${complaint}; what is verified must not be mixed with what is not`;
  return [{ where, message, fix: 'Name a folder that does not exist yet, or an empty one.' }];
}

/** What is wrong with a path that leads through a file, and what to do. @param file as `fileInTheWay` has it */
export function belowFile(path: string, file: string, workspace: string): Pick<ConfigProblem, 'message' | 'fix'> {
  return {
    message: `\`${path}\` cannot be made: \`${relative(workspace, file)}\` is a file and not a folder`,
    fix: 'Name a place elsewhere, or remove that file.',
  };
}
