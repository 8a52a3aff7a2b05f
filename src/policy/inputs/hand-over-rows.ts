/** The rows of the table of inputs that say what becomes of artifacts that passed. */
import { bool, FILE, section, text } from './input-shapes.js';

export const HAND_OVER_ROWS = section('Hand-over', [
  text(
    'verified-dir',
    'FOLDER',
    'A folder, empty or absent, that gets read-only copies of exactly the bytes that were verified, and only if the whole run passed.',
    FILE,
  ),
  bool(
    'install',
    'Put the one archive or program that passed into the tool cache, unpacked anew in every run, and on PATH.',
  ),
  bool(
    'share-tool',
    "With `install` and `release`: later steps find the tool by `OWNER/REPO` and its version in the runner's tool cache too. What they find there is not checked again. The action only.",
  ),
  bool(
    'recheck',
    'Hash the verified files again at the end of the job, and fail when one has changed. The action only.',
  ),
]);
