/** Holds JSON reports to the published schema: as it is, and without any member that it does not name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { PROJECT } from './command.ts';

const published: unknown = JSON.parse(readFileSync(join(PROJECT, 'report.schema.json'), 'utf8'));

function compile(schema: unknown) {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
  addFormats.default(ajv);
  return ajv.compile(schema as object);
}

/** The same schema, in which an object has no member but those that are named. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in inner ? { ...inner, additionalProperties: false } : inner;
}

const open = compile(published);
const { $id: _, ...withoutId } = closed(published) as Readonly<Record<string, unknown>>;
const strict = compile(withoutId);

/** What is wrong with a report; empty where nothing is. */
export function schemaProblems(report: unknown): readonly string[] {
  return [open, strict].flatMap((validate) =>
    validate(report)
      ? []
      : (validate.errors ?? []).map(
          ({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
        ),
  );
}
