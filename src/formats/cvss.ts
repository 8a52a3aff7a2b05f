/** Base scores of CVSS v3.0 and v3.1. Source: CVSS v3.1 specification, sections 6 ("Vector String") and 7.1, 7.4 and appendix A. */

/** Weights of each value of the eight base metrics (section 7.4). */
const WEIGHTS = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  // Where the scope changes, low and high privileges weigh 0.68 and 0.5.
  PR: { N: 0.85, L: 0.62, H: 0.27 },
  UI: { N: 0.85, R: 0.62 },
  S: { U: 0, C: 1 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 },
} as const;

const METRICS = Object.keys(WEIGHTS) as readonly (keyof typeof WEIGHTS)[];

/**
 * The base score of a vector, from 0 to 10 with one decimal.
 *
 * @param vector such as `CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H`, its metrics in any order
 * @returns undefined unless it has each base metric once and nothing else: temporal and environmental metrics change the score
 */
export function cvssBaseScore(vector: string): number | undefined {
  const [version, ...parts] = vector.split('/');
  if ((version !== 'CVSS:3.1' && version !== 'CVSS:3.0') || parts.length !== METRICS.length) return undefined;
  const given = new Map(parts.map((part) => [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1)]));
  const weight = (metric: keyof typeof WEIGHTS): number | undefined => {
    const values: Readonly<Record<string, number>> = WEIGHTS[metric];
    const value = given.get(metric) ?? '';
    return Object.hasOwn(values, value) ? values[value] : undefined;
  };
  const weights = METRICS.map(weight);
  if (!weights.every((one) => one !== undefined)) return undefined;
  return baseScore(weights, given.get('PR') ?? '');
}

/** @param weights in the order of the metrics @param required the value of the privileges that are required */
function baseScore(weights: readonly number[], required: string): number {
  const [vectorWeight = 0, complexity = 0, plain = 0, interaction = 0, scope = 0, ...losses] = weights;
  const changed = scope === 1;
  const privileges = changed ? (CHANGED_PRIVILEGES[required] ?? plain) : plain;
  const base = 1 - losses.reduce((product, loss) => product * (1 - loss), 1);
  const impact = changed ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base;
  if (impact <= 0) return 0;
  const exploitability = 8.22 * vectorWeight * complexity * privileges * interaction;
  return roundUp(Math.min((changed ? 1.08 : 1) * (impact + exploitability), 10));
}

const CHANGED_PRIVILEGES: Readonly<Record<string, number>> = { L: 0.68, H: 0.5 };

/** The smallest number with one decimal that is not lower, in whole numbers as appendix A of v3.1 has it. */
function roundUp(value: number): number {
  const whole = Math.round(value * 100_000);
  return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}
