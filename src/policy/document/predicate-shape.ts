/** How a policy file says what an attestation must contain: conditions by JSON pointer, and words for the known predicates. */
import type { Problem, Tree } from './tree.js';
import { object } from './object-shape.js';
import {
  bool,
  choice,
  duration,
  list,
  optional,
  text,
  whole,
  type ObjectOf,
  type Placed,
  type Shape,
} from './shape.js';

/** A value as YAML writes it. */
const SCALAR: Shape<Placed<string | number | boolean | null>> = {
  schema: {
    type: ['string', 'number', 'boolean', 'null'],
    description: 'The value that must stand there, of the same type.',
  },
  read(tree, name, problems) {
    const { place } = tree;
    if (tree.kind === 'scalar') {
      if (typeof tree.value !== 'bigint') return { value: tree.value, place };
      if (Number.isSafeInteger(Number(tree.value))) return { value: Number(tree.value), place };
    }
    const fix = 'Write a text, a number below 2^53, `true`, `false` or `null`.';
    problems.push({ place, message: `\`${name}\` is not a value that can be compared`, fix });
    return undefined;
  },
};

const NUMBER: Shape<Placed<number>> = {
  schema: { type: 'number', description: 'A number, compared with a number.' },
  read(tree, name, problems) {
    const given = tree.kind === 'scalar' ? tree.value : undefined;
    const value = typeof given === 'number' || typeof given === 'bigint' ? Number(given) : NaN;
    if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return { value, place: tree.place };
    problems.push({
      place: tree.place,
      message: `\`${name}\` is not a number`,
      fix: 'Write a number, without quotes.',
    });
    return undefined;
  },
};

/** What `each`, `some` and `none` hold may hold `each`, `some` and `none` once more; no predicate needs a third time. */
const NESTING = 2;

/** One entry of a mapping of conditions: a pointer with one test, or several that must all hold. */
export interface ConditionEntry {
  readonly pointer: Placed<string>;
  readonly test: Placed<string | number | boolean | null> | TestEntry;
}

/** Tests of one value; all that are written must hold. */
export interface TestEntry {
  readonly place: Tree['place'];
  /** The text of a string, a number or a boolean, as an input spells it. */
  readonly text?: Placed<string>;
  readonly equals?: Placed<string | number | boolean | null>;
  readonly 'one-of'?: readonly Placed<string | number | boolean | null>[];
  readonly matches?: Placed<string>;
  readonly min?: Placed<number>;
  readonly max?: Placed<number>;
  readonly 'max-age'?: Placed<number>;
  readonly exists?: Placed<boolean>;
  readonly each?: readonly ConditionEntry[];
  readonly some?: readonly ConditionEntry[];
  readonly none?: readonly ConditionEntry[];
}

function tests(depth: number): Shape<TestEntry> {
  const inner = depth > 0 ? elements(depth - 1) : undefined;
  const words = [
    'equals',
    'text',
    'one-of',
    'matches',
    'min',
    'max',
    'max-age',
    'exists',
    ...(inner ? ['each', 'some', 'none'] : []),
  ];
  return object(
    {
      equals: optional(SCALAR),
      text: optional(text('It must be this text, or a number or boolean that is written so.')),
      'one-of': optional(list(SCALAR, 'It must be one of these.')),
      matches: optional(text('A pattern (RE2) that must match all of it.')),
      min: optional(NUMBER),
      max: optional(NUMBER),
      'max-age': optional(duration('It must be a time (RFC 3339) that is not older, and not in the future.')),
      exists: optional(bool('`true`: it must be there. `false`: it must be absent.')),
      ...(inner && { each: optional(inner), some: optional(inner), none: optional(inner) }),
    },
    { called: 'a test', anyOf: [words] },
  );
}

/** Conditions on elements: by pointers, or one test of the element itself. */
function elements(depth: number): Shape<readonly ConditionEntry[]> {
  const itself = tests(depth);
  const byPointer = conditionsOf(itself);
  return {
    get schema() {
      const description =
        'Conditions on the elements of a list, or the values of an object. `each` and `some` need one; an element without the compared member makes `none` fail.';
      return { anyOf: [byPointer.schema, itself.schema], description };
    },
    read(tree, name, problems) {
      if (tree.kind === 'map' && tree.entries.some(({ key }) => key.startsWith('/')))
        return byPointer.read(tree, name, problems);
      const test = itself.read(tree, name, problems);
      return test && [{ pointer: { value: '', place: tree.place }, test }];
    },
  };
}

/** A mapping from JSON pointers to tests. */
function conditionsOf(test: Shape<TestEntry>): Shape<readonly ConditionEntry[]> {
  return {
    get schema() {
      return {
        type: 'object',
        minProperties: 1,
        propertyNames: { pattern: POINTER },
        additionalProperties: { anyOf: [SCALAR.schema, test.schema] },
        description:
          'JSON pointers (RFC 6901), each with the value that must stand there or with tests. An absent member fails.',
      };
    },
    read(tree, name, problems) {
      if (tree.kind !== 'map' || tree.entries.length === 0) {
        const fix = 'Write `/pointer: value`, one per line.';
        problems.push({ place: tree.place, message: `\`${name}\` is not a mapping from JSON pointers to values`, fix });
        return undefined;
      }
      const read = tree.entries.map((entry): ConditionEntry | undefined => {
        const pointer = pointerOf(entry.key, entry.keyPlace, problems);
        const found =
          entry.value.kind === 'map'
            ? test.read(entry.value, entry.key, problems)
            : SCALAR.read(entry.value, entry.key, problems);
        return pointer && found && { pointer, test: found };
      });
      const good = read.filter((one) => one !== undefined);
      return good.length === read.length ? good : undefined;
    },
  };
}

const POINTER = '^/([^~]|~[01])*$';

function pointerOf(value: string, place: Tree['place'], problems: Problem[]): Placed<string> | undefined {
  if (/^\/(?:[^~]|~[01])*$/.test(value)) return { value, place };
  const fix = 'Start it with `/`, as in `/builder/id`; write `~1` for a `/` in a name and `~0` for a `~`.';
  problems.push({ place, message: `\`${value}\` is not a JSON pointer`, fix });
  return undefined;
}

const CONDITIONS = conditionsOf(tests(NESTING));
const AGE = optional(duration('How old it may be at most; a time in the future fails too.'));
const COUNT = optional(whole(0, 'How many there may be at most.'));

/** What can be said of the content of an attestation, beside its type. */
export const CONTENT_FIELDS = {
  predicate: optional(CONDITIONS),
  provenance: optional(
    object(
      {
        builder: optional(text('The builder that it names, exactly.')),
        'build-type': optional(text('The type of the build, exactly.')),
        parameters: optional(CONDITIONS),
        materials: optional(
          list(
            object(
              {
                uri: text('The address of the material, exactly.'),
                digest: optional(text('`sha256:HEX`, `gitCommit:HEX`, …')),
              },
              { called: 'a material' },
            ),
            'Materials that it must name.',
          ),
        ),
        'max-age': AGE,
      },
      { called: '`provenance`', description: 'What SLSA provenance must say, in v0.2 and v1 alike.' },
    ),
  ),
  vulnerabilities: optional(
    object(
      {
        critical: COUNT,
        high: COUNT,
        medium: COUNT,
        low: COUNT,
        unknown: COUNT,
        total: COUNT,
        scanner: optional(text('The address of the scanner, exactly.')),
        'max-age': AGE,
      },
      {
        called: '`vulnerabilities`',
        description: 'How many findings a vulnerability scan may have, by severity.',
        anyOf: [['critical', 'high', 'medium', 'low', 'unknown', 'total']],
      },
    ),
  ),
  vex: optional(
    object(
      {
        products: optional(
          list(
            text('A product as the document names it.'),
            'Only statements about these count, and those that name none.',
          ),
        ),
        'under-investigation': optional(choice(['allow', 'fail'], 'What an open question means. Default: `fail`.')),
        'max-age': AGE,
      },
      { called: '`vex`', description: 'An OpenVEX document must not say `affected`.' },
    ),
  ),
  components: optional(
    object(
      {
        required: optional(list(text('`name`, `name@version` or a package URL.'), 'Components that must be listed.')),
        licences: optional(
          list(text('A licence as the document names it.'), 'Every component must have one, and only these.'),
        ),
        'max-age': AGE,
      },
      {
        called: '`components`',
        description: 'What a bill of materials must list.',
        anyOf: [['required', 'licences', 'max-age']],
      },
    ),
  ),
} as const;

/** What an attestation's entry says of its content. */
export type ContentEntry = Omit<ObjectOf<typeof CONTENT_FIELDS>, 'place'>;
