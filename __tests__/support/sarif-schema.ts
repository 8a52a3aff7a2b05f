/** Holds SARIF files to the published schema (OASIS SARIF 2.1.0) and to the limits of code scanning. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

const require = createRequire(import.meta.url);
const file = join(dirname(require.resolve('@microsoft/jest-sarif/package.json')), 'lib/schemas/sarif-2.1.0-rtm.5.json');
// Of draft 04, the schema uses nothing that draft 07 means otherwise: no `exclusiveMinimum`, and `id` at its root alone.
const { $schema: _, id, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile({ $id: String(id), ...schema });

/** What is wrong with a SARIF file; empty where nothing is. */
export function sarifProblems(text: string): readonly string[] {
  const log: any = JSON.parse(text);
  const errors = validate(log)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
  return [...errors, ...limitsOf(log)];
}

/** docs.github.com, "SARIF support for code scanning" and "SARIF results exceed limits". */
function limitsOf({ runs }: any): readonly string[] {
  const problems: string[] = [];
  const must = (holds: boolean, what: string): void => {
    if (!holds) problems.push(what);
  };
  must(runs.length === 1, 'more than one run');
  for (const { tool, results } of runs) {
    must(results.length <= 25_000, 'too many results');
    for (const rule of tool.driver.rules) {
      must(rule.properties.tags.length <= 10, `${rule.id}: tags`);
      must(
        rule.shortDescription.text.length <= 1_024 && rule.fullDescription.text.length <= 1_024,
        `${rule.id}: length`,
      );
      must(rule.help.text !== '' && rule.help.markdown !== '' && rule.name.length <= 255, `${rule.id}: help`);
    }
    for (const { ruleId, ruleIndex, locations, partialFingerprints, message } of results) {
      const [{ physicalLocation }] = locations;
      must(tool.driver.rules[ruleIndex]?.id === ruleId, `${ruleId}: rule`);
      must(locations.length >= 1 && locations.length <= 10, `${ruleId}: locations`);
      must(physicalLocation.region.startLine >= 1, `${ruleId}: line`);
      must(typeof partialFingerprints.primaryLocationLineHash === 'string', `${ruleId}: fingerprint`);
      must(message.text !== '', `${ruleId}: message`);
      must(!/^(?:[a-z][a-z0-9+.-]*:|[/\\]|[A-Za-z]:)/i.test(physicalLocation.artifactLocation.uri), `${ruleId}: uri`);
    }
  }
  return problems;
}
