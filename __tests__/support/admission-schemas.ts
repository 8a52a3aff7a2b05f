/** Holds objects for a cluster to the schemas of their controllers (scripts/admission-schemas.mjs says where they are from). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';

const KINDS = ['ImageValidatingPolicy', 'ClusterPolicy', 'ClusterImagePolicy', 'Verifier', 'Policy'];
const ajv = new Ajv({ allErrors: true, strict: false });
const validators = new Map<unknown, ValidateFunction>(
  KINDS.map((kind) => [
    kind,
    ajv.compile(JSON.parse(readFileSync(join(import.meta.dirname, 'admission', `${kind}.json`), 'utf8')) as object),
  ]),
);

/** What is wrong with an object; empty where nothing is. A field that its schema does not know is wrong too. */
export function admissionProblems(manifest: Readonly<Record<string, unknown>>): readonly string[] {
  const validate = validators.get(manifest['kind']);
  if (!validate) return [`no schema for ${String(manifest['kind'])}`];
  if (validate(manifest)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
