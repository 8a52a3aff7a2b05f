/** From what a document says of the content of an attestation to conditions. */
import { MAX_CLOCK_SKEW_MS } from '../../core/limits.js';
import type { PredicateCondition, PredicateRequirement, Scalar, ValueTest } from '../../model/predicate.js';
import type { ConditionEntry, ContentEntry, TestEntry } from '../document/predicate-shape.js';
import { patternOf } from './exact-value.js';
import { asList, type Scope } from './scope.js';
import type { Placed } from '../document/shape.js';

/** The requirements on the content; none where nothing is said of it. Problems go to the scope. */
export function contentRequirements(entry: ContentEntry, scope: Scope): readonly PredicateRequirement[] {
  const { predicate, provenance, vulnerabilities, vex, components } = entry;
  return [
    ...(predicate ? [{ form: 'raw', conditions: conditions(predicate, scope) } as const] : []),
    ...(provenance ? [ofProvenance(provenance, scope)] : []),
    ...(vulnerabilities ? [ofScan(vulnerabilities, scope)] : []),
    ...(vex ? [ofVex(vex, scope)] : []),
    ...(components ? [ofComponents(components, scope)] : []),
  ];
}

/** Conditions at pointers; one for each test. */
function conditions(entries: readonly ConditionEntry[], scope: Scope): readonly PredicateCondition[] {
  return entries.flatMap(({ pointer, test }) =>
    testsOf(test, scope).map((one): PredicateCondition => ({ pointer: pointer.value, test: one })),
  );
}

function testsOf(entry: ConditionEntry['test'], scope: Scope): readonly ValueTest[] {
  if ('value' in entry) return [{ kind: 'equals', value: scalar(entry, scope) }];
  const { equals, matches, min, max, exists } = entry;
  const spelled = entry.text && scope.literal(entry.text);
  const matcher = matches && patternOf(matches, 'Write it in RE2 syntax; it must match the whole value.', scope);
  return [
    ...(equals ? [{ kind: 'equals', value: scalar(equals, scope) } as const] : []),
    ...(spelled !== undefined ? [{ kind: 'text', value: spelled } as const] : []),
    ...(entry['one-of'] ? [{ kind: 'one-of', values: entry['one-of'].map((one) => scalar(one, scope)) } as const] : []),
    ...(matcher ? [{ kind: 'matches', matcher } as const] : []),
    ...(min ? [{ kind: 'min', value: min.value } as const] : []),
    ...(max ? [{ kind: 'max', value: max.value } as const] : []),
    ...(entry['max-age'] ? [age(entry['max-age'], scope)] : []),
    ...(exists ? [{ kind: 'exists', wanted: exists.value } as const] : []),
    ...ofElements(entry, scope),
  ];
}

function ofElements(entry: TestEntry, scope: Scope): readonly ValueTest[] {
  return (['each', 'some', 'none'] as const).flatMap((kind): readonly ValueTest[] => {
    const of = entry[kind];
    return of ? [{ kind, of: conditions(of, scope) }] : [];
  });
}

/** Variables are filled into texts. */
function scalar({ value, place }: Placed<Scalar>, scope: Scope): Scalar {
  return typeof value === 'string' ? (scope.literal({ value, place }) ?? '') : value;
}

const DAY_MS = 86_400_000;

/** The age is counted from the start of the run. */
export function age({ value }: Placed<number>, { run: { now } }: Scope): Extract<ValueTest, { kind: 'age' }> {
  const shown = value % DAY_MS === 0 ? `${value / DAY_MS}d` : `${Math.round(value / 1000)}s`;
  return {
    kind: 'age',
    since: new Date(now.getTime() - value),
    until: new Date(now.getTime() + MAX_CLOCK_SKEW_MS),
    shown,
  };
}

function aged(pointer: string, entry: Placed<number> | undefined, scope: Scope): readonly PredicateCondition[] {
  return entry ? [{ pointer, test: age(entry, scope) }] : [];
}

function equal(pointer: string, entry: Placed<string> | undefined, scope: Scope): readonly PredicateCondition[] {
  return entry ? [{ pointer, test: { kind: 'equals', value: scalar(entry, scope) } }] : [];
}

type Entry<Word extends keyof ContentEntry> = NonNullable<ContentEntry[Word]>;

function ofProvenance(entry: Entry<'provenance'>, scope: Scope): PredicateRequirement {
  const parameters = entry.parameters ? conditions(entry.parameters, scope) : [];
  return {
    form: 'provenance',
    conditions: [
      ...equal('/builder', entry.builder, scope),
      ...equal('/buildType', entry['build-type'], scope),
      ...parameters.map(({ pointer, test }) => ({ pointer: `/parameters${pointer}`, test })),
      ...(entry.materials ?? []).map(({ uri, digest }): PredicateCondition => ({
        pointer: '/materials',
        test: { kind: 'some', of: [...equal('/uri', uri, scope), ...(digest ? digestOf(digest, scope) : [])] },
      })),
      ...aged('/finishedOn', entry['max-age'], scope),
    ],
  };
}

/** `sha256:HEX` as a condition on a resource descriptor. */
function digestOf(entry: Placed<string>, scope: Scope): readonly PredicateCondition[] {
  const given = scope.literal(entry);
  if (given === undefined) return [];
  const [, algorithm, hex] = /^([A-Za-z][A-Za-z0-9_-]{0,30}):([0-9a-f]{32,128})$/.exec(given) ?? [];
  if (algorithm === undefined || hex === undefined) {
    scope.fail(
      entry.place,
      `\`${given}\` is not a digest`,
      'Write `sha256:` or `gitCommit:` and the digest in lower-case hex.',
    );
    return [];
  }
  return [{ pointer: `/digest/${algorithm}`, test: { kind: 'equals', value: hex } }];
}

const SEVERITIES = ['critical', 'high', 'medium', 'low', 'unknown', 'total'] as const;

function ofScan(entry: Entry<'vulnerabilities'>, scope: Scope): PredicateRequirement {
  return {
    form: 'vulnerabilities',
    conditions: [
      ...SEVERITIES.flatMap((severity): readonly PredicateCondition[] => {
        const most = entry[severity];
        return most ? [{ pointer: `/${severity}`, test: { kind: 'max', value: most.value } }] : [];
      }),
      ...equal('/scanner', entry.scanner, scope),
      ...aged('/finishedOn', entry['max-age'], scope),
    ],
  };
}

function ofVex(entry: Entry<'vex'>, scope: Scope): PredicateRequirement {
  const none = (status: string): PredicateCondition => ({ pointer: `/${status}`, test: { kind: 'equals', value: 0 } });
  const open = entry['under-investigation']?.value === 'allow';
  return {
    form: 'vex',
    conditions: [
      none('affected'),
      ...(open ? [] : [none('under_investigation')]),
      // A document that says nothing answers nothing.
      { pointer: '/total', test: { kind: 'min', value: 1 } },
      ...aged('/timestamp', entry['max-age'], scope),
    ],
    ...(entry.products && { products: scope.literals(entry.products) }),
  };
}

function ofComponents(entry: Entry<'components'>, scope: Scope): PredicateRequirement {
  const allowed = scope.literals(entry.licences);
  return {
    form: 'components',
    conditions: [
      ...scope.literals(asList(entry.required)).map((name): PredicateCondition => ({
        pointer: '/components',
        test: { kind: 'some', of: [isComponent(name)] },
      })),
      ...(allowed.length === 0
        ? []
        : [
            {
              pointer: '/components',
              test: { kind: 'each', of: [{ pointer: '/licences', test: eachOf(allowed) }] },
            } as const,
          ]),
      ...aged('/created', entry['max-age'], scope),
    ],
  };
}

/** A component by package URL, by name and version, or by name; the form of a component has all three spelled out. */
function isComponent(name: string): PredicateCondition {
  return { pointer: '/names', test: { kind: 'some', of: [{ pointer: '', test: { kind: 'equals', value: name } }] } };
}

function eachOf(values: readonly string[]): ValueTest {
  return { kind: 'each', of: [{ pointer: '', test: { kind: 'one-of', values } }] };
}
