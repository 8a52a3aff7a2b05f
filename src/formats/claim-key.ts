/** What reports call the claims of certificates: camel case, and Fulcio's long prefixes as the words of inputs: `sourceRef`, `signerUri`. */
export function claimKey(name: string): string {
  return name
    .replace(/^source-repository-/, 'source-')
    .replace(/^build-signer-/, 'signer-')
    .replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
