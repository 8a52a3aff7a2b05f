/** The outputs of the action: the one home of their names; a test holds `action.yml` to it. */

export interface OutputSpec {
  readonly name: string;
  readonly description: string;
}

export const OUTPUTS = [
  { name: 'result', description: '`pass`, `waived`, `fail` or `error`.' },
  { name: 'verified', description: 'How many artifacts passed.' },
  { name: 'failed', description: 'How many artifacts did not pass.' },
  { name: 'report', description: 'Path of the JSON report, where `report` asked for it.' },
  { name: 'metrics', description: 'Path of the metrics file, where `metrics` asked for it and it was written.' },
  { name: 'verified-digests', description: 'The artifacts that passed, as JSON: name → `sha256:…`.' },
  {
    name: 'verified-images',
    description: 'The images that passed, as a JSON list of `name@sha256:…`: what later steps should pull.',
  },
  { name: 'install-path', description: 'The folder that `install` put on PATH.' },
] as const satisfies readonly OutputSpec[];

export type OutputName = (typeof OUTPUTS)[number]['name'];
