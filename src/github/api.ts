/** What several rooms ask of GitHub: one file of dist/, which `late.ts` loads. */
export { assetBytes } from './asset-bytes.js';
export { createGitHubClient } from './client.js';
export { readRepositoryFile } from './files.js';
export { findRelease } from './release.js';
