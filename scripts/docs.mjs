#!/usr/bin/env node
// Writes what the docs repeat from the source: docs/errors.md from the catalogue of reason codes, the tables of docs/inputs.md between their
// markers, the inputs and outputs of action.yml (all of it that is behind `inputs:`), and policy.schema.json and the table of
// docs/policy.md from the shape of policy files, and docs/floors.svg and the table of rooms in docs/architecture.md from the imports
// of src/, and report.schema.json, and the
// tables of the writers of report files and of the readers and checks of signatures by keys. `--check` writes nothing and fails when a file is out of date. Reads lib/,
// so `npm run docs` compiles first.
import fs from 'node:fs';
import process from 'node:process';
import { drawFloors, tableOfRooms } from './floors/picture.mjs';
import { reasonExamples } from './reason-examples.mjs';

const check = process.argv.includes('--check');
await import('./coverage.mjs');
const { REASONS, isCouldNotLook } = await import('../lib/core/errors.js');
const { INPUTS } = await import('../lib/policy/inputs/inputs.js');
const { REPORT_FILES } = await import('../lib/core/report-files.js');
const { KEY_FORMS } = await import('../lib/core/key-forms.js');
const { policyJsonSchema } = await import('../lib/policy/document/document.js');
const { reportJsonSchema } = await import('../lib/report/report-schema.js');
const { OUTPUTS } = await import('../lib/policy/outputs.js');

publish('docs/errors.md', errorsPage());
publish('docs/inputs.md', inputsPage());
publish('action.yml', action());
publish('docs/policy.md', policyPage());
publish('report.schema.json', `${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
publish('docs/architecture.md', between(read('docs/architecture.md'), 'rooms', tableOfRooms()));
publish('docs/floors.svg', drawFloors());
publish('src/report/files/writer-table.ts', writerTable());
publish('src/evidence/signatures/reader-table.ts', keyFormTable('READERS', 'what reads which'));
publish('src/verify/keys/check-table.ts', keyFormTable('CHECKS', 'what verifies which'));
publish('policy.schema.json', `${JSON.stringify(policyJsonSchema(), null, 2)}\n`);

function errorsPage() {
  const codes = Object.keys(REASONS);
  const examples = reasonExamples();
  const section = (code) => sectionOf(code, examples[code]);
  const head = `# Reason codes

Every failure names one of these codes, in the log, the summary and the JSON report. The codes are stable: scripts can compare them.

*Possible tampering* marks the codes that an attack can cause. Treat such an artifact as hostile until you know the cause.

*Could not check* marks the codes that say that the gate could not look: nothing was proven and nothing was disproven. If an artifact
has no other failure, the result is \`error\` and the command exits with 3.

<!-- Written by scripts/docs.mjs from src/core/errors.ts. -->
`;
  const contents = codes.map((code) => `- [\`${code}\`](#${code.toLowerCase()}): ${REASONS[code].title}\n`).join('');
  return `${head}\n${contents}${codes.map(section).join('')}`;
}

function sectionOf(code, example) {
  const { title, cause, fix, tampering, wordings = [] } = REASONS[code];
  const begins = wordings.map((words) => `; of a manifest the message begins with \`${words}\``).join('');
  const marks = [tampering && '*Possible tampering.*', isCouldNotLook(code) && '*Could not check.*']
    .filter(Boolean)
    .join(' ');
  return `
## ${code}

${title}.${marks && ` ${marks}`}

- **Wording**: \`${code}: ${title}\`${begins}
- **Cause**: ${cause}
- **Fix**: ${fix}
- **Example**: ${example}
`;
}

/** Inputs by section, each section with a heading that can be linked, and outputs. */
function inputsPage() {
  const current = read('docs/inputs.md');
  const sections = [...new Set(INPUTS.map(({ section }) => section))];
  const rowsOf = (title) => INPUTS.filter(({ section }) => section === title);
  const inputs = sections.map((title) => `\n### ${title}\n\n${table('input', rowsOf(title))}`).join('');
  return between(between(current, 'inputs', `${inputs}\n`), 'outputs', table('output', OUTPUTS));
}

/** The inputs and outputs of the action. Single quotes keep every character as it is. */
function action() {
  const current = fs.readFileSync(new URL('../action.yml', import.meta.url), 'utf8');
  // As Prettier quotes: double where that needs no escape and single would.
  const quoted = (text) =>
    text.includes("'") && !/["\\]/.test(text) ? `"${text}"` : `'${text.replaceAll("'", "''")}'`;
  const sections = [...new Set(INPUTS.map(({ section }) => section))];
  const row = ({ name, description }) => `  ${name}:\n    description: ${quoted(description)}\n`;
  const inputs = sections.flatMap((title) => [
    `  # ${title}\n`,
    ...INPUTS.filter(({ section }) => section === title).map((one) => `${row(one)}    default: (unset)\n`),
  ]);
  const head = current.slice(0, current.indexOf('\ninputs:\n') + 1);
  return `${head}inputs:\n${inputs.join('')}\noutputs:\n${OUTPUTS.map(row).join('')}`;
}

/** Every key of a policy file, by its path, from the schema that files are read by. */
function policyPage() {
  const current = fs.readFileSync(new URL('../docs/policy.md', import.meta.url), 'utf8');
  const { properties, required } = policyJsonSchema();
  const rows = [];
  const visit = (path, schema, needed) => {
    rows.push({
      name: path,
      description: `${needed ? '*Required.* ' : ''}${schema.description ?? ''}${valuesOf(schema)}`,
    });
    descend(path, schema);
  };
  const descend = (path, schema) => {
    for (const one of schema.anyOf ?? []) if (one.type === 'object' || one.type === 'array') descend(path, one);
    if (schema.items) descend(`${path}[]`, schema.items);
    if (schema.additionalProperties?.type === 'object') descend(`${path}.NAME`, schema.additionalProperties);
    for (const [key, inner] of Object.entries(schema.properties ?? {}))
      visit(`${path}.${key}`, inner, schema.required?.includes(key));
  };
  for (const [key, schema] of Object.entries(properties)) visit(key, schema, required.includes(key));
  const whole = between(current, 'beside', besidePolicy());
  return between(whole, 'keys', `\n## Keys\n\n${table('key', rows)}\n`);
}

/** Which module writes which file of a report: `X` of `x.ts` for the row `x`. Metrics are kept, not written anew. */
function writerTable() {
  const names = REPORT_FILES.map(({ name }) => name).filter((name) => name !== 'metrics');
  const row = (name) => `  ${name}: async () => (await import('./${name}.js')).${name.toUpperCase()},\n`;
  return `/** Written by scripts/docs.mjs from the table of report files: which writer makes which file. */
import type { ReportWriter } from './report-writer.js';

export const WRITERS: Readonly<Record<string, (() => Promise<ReportWriter>) | undefined>> = {
${names.map(row).join('')}};
`;
}

/** What of a room belongs to which signature by a bare key: `X` of `x.ts` for the row `x`. */
function keyFormTable(table, purpose) {
  const names = KEY_FORMS.map(({ name }) => name);
  const imports = names.map((name) => `import { ${name.toUpperCase()} } from './${name}.js';\n`);
  const rows = names.map((name) => `  ${name}: ${name.toUpperCase()},\n`);
  return `/** Written by scripts/docs.mjs from the table of signatures by a bare key: ${purpose}. */
${imports.join('')}
export const ${table} = {
${rows.join('')}};
`;
}

/** The inputs that may stand beside `policy`: those that set no part of the policy, as src/policy/from-file.ts decides it. */
function besidePolicy() {
  const beside = INPUTS.filter(({ name, sets }) => sets === undefined && !['policy', 'merge'].includes(name));
  const sections = [...new Set(beside.map(({ section }) => section))];
  const row = (title) => {
    const names = beside.filter(({ section }) => section === title).map(({ name }) => `\`${name}\``);
    return `| ${title} | ${names.join(', ')} |\n`;
  };
  return `\n| section | inputs |\n| --- | --- |\n${sections.map(row).join('')}\n`;
}

function valuesOf({ enum: values }) {
  return values ? ` One of ${values.map((value) => `\`${value}\``).join(', ')}.` : '';
}

function table(heading, rows) {
  const lines = rows.map(({ name, description }) => `| \`${name}\` | ${description.replaceAll('|', '\\|')} |\n`);
  return `| ${heading} | meaning |\n| --- | --- |\n${lines.join('')}`;
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
function between(text, name, content) {
  const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`the page lacks the markers of ${name}`);
  return `${text.slice(0, start + open.length)}${content}${text.slice(end)}`;
}

function read(name) {
  return fs.readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
}

/** Writes a file of the project, or with --check compares it. */
function publish(name, text) {
  const file = new URL(`../${name}`, import.meta.url);
  const current = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  if (current === text) return;
  if (!check) return fs.writeFileSync(file, text);
  console.error(`${name} is out of date; run \`npm run docs\` and commit the result`);
  process.exitCode = 1;
}
