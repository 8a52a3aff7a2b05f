/** Durations as policies and inputs write them: a number and a unit, `90d`. */

/** What a duration is written as, for editors. */
export const DURATION_PATTERN = '^[1-9][0-9]{0,6}[smhd]$';

/** Largest first. */
const UNITS: readonly (readonly [ms: number, unit: string])[] = [
  [86_400_000, 'd'],
  [3_600_000, 'h'],
  [60_000, 'm'],
  [1000, 's'],
];

/** Milliseconds; undefined where the text is not a duration. */
export function durationMs(text: string): number | undefined {
  const [, count, unit] = /^([1-9][0-9]{0,6})([smhd])$/.exec(text) ?? [];
  const [ms] = UNITS.find(([, one]) => one === unit) ?? [];
  return ms === undefined ? undefined : Number(count) * ms;
}

/** A duration in the largest unit that it is whole in. */
export function durationText(ms: number): string {
  const [size, unit] = UNITS.find(([one]) => ms % one === 0) ?? [1000, 's'];
  return `${ms / size}${unit}`;
}
