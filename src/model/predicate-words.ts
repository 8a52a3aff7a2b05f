/** What a policy requires an attestation to say, in words. */
import { shownJson } from '../formats/json/json.js';
import { describe } from '../formats/matcher.js';
import type { PredicateRequirement, ValueTest } from './predicate.js';

/** All conditions on the content, in one phrase; empty where there are none. */
export function contentWords(content: readonly PredicateRequirement[] = []): string {
  const said = content.flatMap(({ form, conditions, products = [] }) => [
    ...conditions.map(({ pointer, test }) => `${form === 'raw' ? '' : `${form} `}${pointer} ${expectedOf(test)}`),
    ...(products.length > 0 ? [`about ${products.join(' or ')}`] : []),
  ]);
  return said.length === 0 ? '' : `, which must say: ${said.join('; ')}`;
}

/** A test in words, as the report shows it. */
export function expectedOf(test: ValueTest): string {
  switch (test.kind) {
    case 'equals':
      return shownJson(test.value);
    case 'text':
      return test.value;
    case 'one-of':
      return `one of ${test.values.map(shownJson).join(', ')}`;
    case 'matches':
      return `a text that matches ${describe(test.matcher)}`;
    case 'min':
      return `at least ${test.value}`;
    case 'max':
      return `at most ${test.value}`;
    case 'age':
      return `not older than ${test.shown}, not in the future`;
    case 'exists':
      return test.wanted ? 'present' : 'absent';
    case 'levels':
      return test.levels.join(', ');
    case 'each':
    case 'some':
    case 'none': {
      const inner = test.of.map(({ pointer, test: one }) => `${pointer === '' ? 'it' : pointer} ${expectedOf(one)}`);
      return `${{ each: 'for each element', some: 'for at least one element', none: 'for no element' }[test.kind]}: ${inner.join(' and ')}`;
    }
  }
}
