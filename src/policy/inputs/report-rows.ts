/** The rows of the table of inputs that say which files a run writes of its answer. */
import { REPORT_FILES } from '../../core/report-files.js';
import { FILE, LITERAL, section, text } from './input-shapes.js';

export const REPORT_ROWS = section('Run', [
  ...REPORT_FILES.map(({ name, description }) => text(name, 'PATH', description, FILE)),
  text(
    'vsa-resource',
    'URI',
    'What the artifacts of `vsa` are, as the person who accepts the summary names them: `https://github.com/acme/widgets`, `pkg:oci/widgets`.',
    LITERAL,
  ),
  text(
    'vsa-verifier',
    'URI',
    'Who verified, as the person who accepts the summary names them. Default on GitHub: the address of the workflow, without its ref.',
    LITERAL,
  ),
]);
