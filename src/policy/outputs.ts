/** The outputs of the action: the one home of their names; a test holds `action.yml` to it. */
import { REPORT_FILES } from '../core/report-files.js';

interface OutputSpec {
  readonly name: string;
  readonly description: string;
}

/** The paths of the files that a run writes of its answer. */
const REPORT_OUTPUTS = REPORT_FILES.flatMap(({ parts }) =>
  parts.map(({ output, description }) => ({ name: output, description })),
);

export const OUTPUTS = [
  { name: 'result', description: '`pass`, `waived`, `fail` or `error`.' },
  { name: 'verified', description: 'How many artifacts passed.' },
  { name: 'failed', description: 'How many artifacts did not pass.' },
  ...REPORT_OUTPUTS,
  { name: 'verified-digests', description: 'The artifacts that passed, as JSON: name → `sha256:…`.' },
  {
    name: 'verified-images',
    description: 'The images that passed, as a JSON list of `name@sha256:…`: what later steps should pull.',
  },
  { name: 'install-path', description: 'The folder that `install` put on PATH.' },
] as const satisfies readonly OutputSpec[];

export type OutputName = (typeof OUTPUTS)[number]['name'];
