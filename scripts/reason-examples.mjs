// The example of each reason code. They stand in types beside the rows of the catalogue (`interface …Examples`), so that dist/ does not
// hold what only the docs show; the type of the catalogue (`Reasons`) sees to it that each row has one.
import fs from 'node:fs';
import ts from 'typescript';

const CORE = new URL('../src/core/', import.meta.url);

/** @returns the examples by reason code, as text of the docs */
export function reasonExamples() {
  const rows = fs.readdirSync(new URL('reasons/', CORE)).map((name) => `reasons/${name}`);
  return Object.fromEntries(['errors.ts', ...rows].flatMap((name) => examplesOf(name)));
}

function examplesOf(name) {
  const text = fs.readFileSync(new URL(name, CORE), 'utf8');
  return ts
    .createSourceFile(name, text, ts.ScriptTarget.Latest)
    .statements.filter((one) => ts.isInterfaceDeclaration(one) && one.name.text.endsWith('Examples'))
    .flatMap(({ members }) => members.map((member) => [member.name.text, member.type.literal.text]));
}
