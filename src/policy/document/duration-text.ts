/** A duration in the largest unit that it is whole in: `90d`. */
export function durationText(ms: number): string {
  const [size, unit] = UNITS.find(([one]) => ms % one === 0) ?? [1000, 's'];
  return `${ms / size}${unit}`;
}

const UNITS: readonly (readonly [ms: number, unit: string])[] = [
  [86_400_000, 'd'],
  [3_600_000, 'h'],
  [60_000, 'm'],
  [1000, 's'],
];
