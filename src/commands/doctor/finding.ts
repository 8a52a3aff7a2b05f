/** One thing that was looked at. */
export interface Finding {
  readonly what: string;
  /** `bad` is in the way of some runs; `unknown` could not be found out. */
  readonly state: 'good' | 'note' | 'bad' | 'unknown';
  readonly text: string;
}
