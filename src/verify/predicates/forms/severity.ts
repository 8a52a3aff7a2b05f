/** How bad a finding is, in the words of scanners. What none of them writes is not a severity, and is never counted as harmless. */
import { cvssBaseScore } from '../../../formats/cvss.js';

export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'unknown'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Trivy, `pkg/dbtypes` of trivy-db: five words. */
const OF_TRIVY: Readonly<Record<string, Severity>> = {
  critical: 'critical',
  high: 'high',
  medium: 'medium',
  low: 'low',
  unknown: 'unknown',
};
/** Grype, `grype/vulnerability`: the same, and one for what distributions do not fix. */
const OF_GRYPE: Readonly<Record<string, Severity>> = { ...OF_TRIVY, negligible: 'low' };
/** in-toto takes the words of any database: Red Hat has two of its own, and CVSS has `None` for a score of 0. */
const OF_DATABASES: Readonly<Record<string, Severity>> = {
  ...OF_GRYPE,
  moderate: 'medium',
  important: 'high',
  none: 'low',
};

export function trivySeverity(value: unknown): Severity | undefined {
  return wordOf(value, OF_TRIVY);
}

export function grypeSeverity(value: unknown): Severity | undefined {
  return wordOf(value, OF_GRYPE);
}

/**
 * A word of a database, a CVSS vector, or a number by a method that counts from 0 to 10: the score of another one may be a
 * probability, as EPSS has it.
 */
export function databaseSeverity(score: unknown, method: unknown): Severity | undefined {
  const word = wordOf(score, OF_DATABASES);
  if (word) return word;
  if (typeof score === 'string' && score.startsWith('CVSS:')) return rated(cvssBaseScore(score));
  if (typeof method !== 'string' || !SCORES_BY.test(method.toLowerCase().replace(/[^a-z0-9]/g, ''))) return undefined;
  const text = typeof score === 'number' ? String(score) : score;
  return typeof text === 'string' && SCORE.test(text) ? rated(Number(text)) : undefined;
}

/** `nvd`, `cvss`, `CVSS_v3.1`, `cvss_base_score`, …; not those that count a part of the score. */
const SCORES_BY = /^(?:nvd|cvss(?:base)?(?:v?[234][0-9]?)?(?:base)?(?:score)?)$/;
const SCORE = /^(?:10(?:\.0{1,9})?|[0-9](?:\.[0-9]{1,9})?)$/;

/** CVSS v3.1, section 5 (qualitative severity rating scale). */
function rated(score: number | undefined): Severity | undefined {
  if (score === undefined) return undefined;
  return score >= 9 ? 'critical' : score >= 7 ? 'high' : score >= 4 ? 'medium' : 'low';
}

function wordOf(value: unknown, words: Readonly<Record<string, Severity>>): Severity | undefined {
  if (typeof value !== 'string' || !/^[A-Za-z]+$/.test(value)) return undefined;
  const word = value.toLowerCase();
  return Object.hasOwn(words, word) ? words[word] : undefined;
}
