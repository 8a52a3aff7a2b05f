/** Does an attestation say what the policy requires it to say? Asked once its signature holds and its signer is an accepted one. */
import type { Comparison, Refusal } from '../../core/model.js';
import type { PredicateForm, PredicateRequirement } from '../../model/predicate.js';
import type { Statement } from '../statement.js';
import { compareConditions } from './conditions.js';
import type { Form, Unread } from './forms/form.js';
import { componentForm } from './forms/component-form.js';
import { provenanceForm } from './forms/provenance-form.js';
import { vexForm } from './forms/vex-form.js';
import { vulnerabilityForm } from './forms/vulnerability-form.js';

/** Every comparison that was made, and the refusal where one of them does not hold. */
interface PredicateOutcome {
  readonly comparisons: readonly Comparison[];
  readonly refusal?: Refusal;
}

const FORMS: Readonly<Record<Exclude<PredicateForm, 'raw'>, string>> = {
  provenance: 'SLSA provenance v0.2 or v1',
  vulnerabilities: 'a vulnerability scan whose severities can be counted (Trivy, Grype, in-toto)',
  vex: 'an OpenVEX document',
  components: 'a bill of materials in SPDX 2 or CycloneDX',
};

/** Compares a statement with all requirements on its predicate. Never throws. */
export function judgePredicate(
  requirements: readonly PredicateRequirement[],
  statement: Statement,
  file: string,
): PredicateOutcome {
  const comparisons: Comparison[] = [];
  for (const requirement of requirements) {
    const form = formOf(requirement, statement);
    if (!form) return { comparisons, refusal: otherForm(requirement, statement, file) };
    if ('unread' in form) return { comparisons, refusal: unreadForm(requirement, form.unread, file) };
    comparisons.push(...compareConditions(requirement.conditions, form.document));
  }
  const failed = comparisons.filter(({ holds }) => !holds);
  return failed.length === 0 ? { comparisons } : { comparisons, refusal: unmet(failed, file) };
}

function formOf(
  { form, products = [] }: PredicateRequirement,
  statement: Statement,
): Form | { readonly document: unknown } {
  switch (form) {
    case 'raw':
      return { document: statement.predicate };
    case 'provenance':
      return provenanceForm(statement);
    case 'vulnerabilities':
      return vulnerabilityForm(statement);
    case 'vex':
      return vexForm(statement, products);
    case 'components':
      return componentForm(statement);
  }
}

function expectedForm({ form }: PredicateRequirement): string {
  return form === 'raw' ? 'a predicate' : FORMS[form];
}

function otherForm(requirement: PredicateRequirement, { predicateType }: Statement, file: string): Refusal {
  return {
    code: 'PREDICATE_MISMATCH',
    message: `The attestation in ${file} does not have what the policy compares`,
    expected: expectedForm(requirement),
    actual: predicateType,
    at: { file },
  };
}

/** What is not understood could be anything: it must not count as nothing. */
function unreadForm(requirement: PredicateRequirement, { pointer, found }: Unread, file: string): Refusal {
  return {
    code: 'PREDICATE_MISMATCH',
    message: `The attestation in ${file} has content that cannot be read, so it cannot be compared with the policy`,
    expected: expectedForm(requirement),
    actual: `${pointer === '' ? 'predicate' : pointer}: ${found}`,
    hint: 'Ask whoever makes the attestation to write it as its format says. `signature-gate inspect` shows what it says now.',
    at: { file },
  };
}

function unmet(failed: readonly Comparison[], file: string): Refusal {
  const shown = failed.slice(0, MAX_NAMED);
  const more = failed.length - shown.length;
  const line = (value: (one: Comparison) => string) =>
    [
      ...shown.map((one) => `${one.pointer === '' ? 'predicate' : one.pointer}: ${value(one)}`),
      ...(more > 0 ? [`and ${more} more`] : []),
    ].join('; ');
  return {
    code: 'PREDICATE_MISMATCH',
    message: `The attestation in ${file} does not say what the policy requires`,
    expected: line(({ expected }) => expected),
    actual: line(({ actual }) => actual),
    hint: 'Compare the values. A value that is missing never matches. To see what the attestation says, run `signature-gate inspect`.',
    at: { file },
  };
}

/** Conditions that one message names. */
const MAX_NAMED = 3;
