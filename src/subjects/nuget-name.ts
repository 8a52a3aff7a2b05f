/** Which files are packages of NuGet, so that what takes them apart (`rebuilt-package.ts`) is loaded for these alone. */

/** Only by the name: whoever serves NuGet packages serves them under it. */
export function isNuGetPackage(name: string): boolean {
  return /\.nupkg$/i.test(name);
}
