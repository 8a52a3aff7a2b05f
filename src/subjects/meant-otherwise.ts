/** Values of `artifacts` that are not paths of files: what else they look like, and which input takes that. */
import { parseImageReference } from '../formats/image-reference.js';

/** Each with what it says of a value; the first that fits counts. */
const FORMS: readonly (readonly [RegExp, (value: string) => string])[] = [
  [/\$\{\{/, () => 'GitHub did not replace the expression `${{ … }}`. It does so only in a workflow file.'],
  [
    /^\$|\$\{\w+\}/,
    () => 'The variable was not replaced. A shell does so without quotes or in double quotes, and `with:` never does.',
  ],
  [/^(["'`]).*\1$/s, () => 'The quotes are a part of the name. Remove them.'],
  [
    /[\r\n]/,
    () => 'There is a line break in it. On a command line, write `--artifacts` once for each path or pattern.',
  ],
  [/^oci:\/\//, (value) => `This is an image. Set \`images: ${value.slice('oci://'.length)}\`.`],
  [/^docker:\/\//, (value) => `This is an image. Set \`images: ${value.slice('docker://'.length)}\`.`],
  [/^[a-z][a-z0-9+.-]+:\/\//i, () => 'This is an address, and `artifacts` takes files. Download the file first.'],
  [/^~\//, () => 'The shell did not replace `~`. Write the whole path.'],
  [/\\[A-Za-z0-9_.]/, () => 'Write `/` between folders, on Windows too.'],
  [
    /.[,;] *[^,; ]/,
    () =>
      'If these are several files, give each path on its own: in a workflow one on each line, in a shell with blanks between them. Leave out the commas.',
  ],
];

const RELEASE_ASSET =
  /^https:\/\/github\.com\/([A-Za-z0-9-]+)\/([A-Za-z0-9._-]+)\/releases\/download\/([A-Za-z0-9._+-]+)\/([A-Za-z0-9._+-]+)$/;
/** With a registry and with a tag or digest: everything else could be a path. */
const TAGGED_IMAGE = /^[^/]+\.[^/]+\/.*(?::[^/]+|@sha256:[0-9a-f]+)$/;

/** A sentence on what a value that leads to no file may be; undefined where it looks like a path. */
export function meantOtherwise(value: string): string | undefined {
  const [, owner, repo, tag, asset] = RELEASE_ASSET.exec(value) ?? [];
  if (owner !== undefined && repo !== undefined && tag !== undefined && asset !== undefined)
    return `This is an asset of a release on GitHub. Set \`release: ${owner}/${repo}@${tag}\` and \`artifacts: ${asset}\`.`;
  if (TAGGED_IMAGE.test(value) && 'value' in parseImageReference(value))
    return `If this is an image, set \`images: ${value}\`.`;
  const form = FORMS.find(([pattern]) => pattern.test(value));
  return form ? form[1](value) : undefined;
}

/** What the user may have meant by a plain path with a wildcard in it: a command line takes a FILE as it is. */
export function meantAsPattern(path: string): string | undefined {
  return /[*?]/.test(path)
    ? "Here `*` and `?` are part of the name: a FILE on the command line is not a pattern, and a backslash makes them plain. For a pattern, write `--artifacts 'dist/*.tar.gz'`, with `/` between folders."
    : undefined;
}
