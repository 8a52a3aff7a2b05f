/** The rows of the table of inputs that say what becomes of artifacts that passed. */
import { bool, FILE, list, LITERAL, section, text } from './input-shapes.js';

export const HAND_OVER_ROWS = section('Hand-over', [
  text(
    'verified-dir',
    'FOLDER',
    'A folder, empty or absent, that gets read-only copies of exactly the bytes that were verified, and the content of OCI artifacts (not of container images) as files, only if the whole run passed.',
    FILE,
  ),
  bool(
    'install',
    'Put the one archive or program that passed into the tool cache and on PATH. It is unpacked again in each run.',
  ),
  bool(
    'share-tool',
    "With `install` and `release`: later steps find the tool by `OWNER/REPO` and its version in the runner's tool cache too. What they find there is not checked again. The action only.",
  ),
  list(
    'deployment-record',
    'KEY=VALUE',
    "Write GitHub's deployment record for each verified digest, only if the whole run passed and nothing was waived: `environment=production` and `deployment=NAME`; also `cluster`, `physical-environment`, `version`, `owner`, `repository`, `risk`, `tag.NAME`. Needs `artifact-metadata: write`.",
    LITERAL,
  ),
  bool(
    'recheck',
    'Hash the verified files again at the end of the job, and fail when one has changed. The action only.',
  ),
]);
