// What imports what in src/, types included, as the TypeScript program has it.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { roomOf } from './floors.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SRC = path.join(ROOT, 'src');

/** @returns {ReadonlyMap<string, readonly string[]>} each file below src/, with the files that it imports */
export function importsOfProgram() {
  const config = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), ts.sys.readFile).config;
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const resolve = (name, from) => ts.resolveModuleName(name, from, options, ts.sys).resolvedModule?.resolvedFileName;
  const nameOf = (file) => path.relative(SRC, file).split(path.sep).join('/');
  const files = fileNames.filter((file) => !file.endsWith('.d.ts'));
  const known = new Set(files.map(nameOf));
  return new Map(
    files.map((file) => {
      const specifiers = specifiersOf(fs.readFileSync(file, 'utf8')).filter((one) => one.startsWith('.'));
      const found = specifiers.map((one) => nameOf(resolve(one, file) ?? path.resolve(path.dirname(file), one)));
      return [nameOf(file), [...new Set(found)].filter((one) => known.has(one)).sort()];
    }),
  );
}

/** All that a file imports or exports from elsewhere, by word: declarations, `import()`, and types by `import('…')`. */
export function specifiersOf(text) {
  const found = [];
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) found.push(node.moduleSpecifier);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      found.push(node.arguments[0]);
    else if (ts.isImportTypeNode(node)) found.push(node.argument.literal);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest));
  return found.flatMap((node) => (node && ts.isStringLiteral(node) ? [node.text] : []));
}

/** The same of rooms: a room does not import itself. */
export function importsOfRooms(imports) {
  const rooms = new Map();
  for (const [from, files] of imports) {
    const own = roomOf(from)?.name;
    if (own === undefined) continue;
    const others = files.flatMap((to) => roomOf(to)?.name ?? []).filter((name) => name !== own);
    rooms.set(own, [...new Set([...(rooms.get(own) ?? []), ...others])].sort());
  }
  return rooms;
}

/** Groups of nodes that lead to each other (Tarjan's strongly connected components), each sorted; empty where there is no circle. */
export function circlesOf(graph) {
  const [index, low, stack, circles] = [new Map(), new Map(), [], []];
  const visit = (node) => {
    index.set(node, index.size);
    low.set(node, index.get(node));
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) low.set(node, Math.min(low.get(node), low.get(next)));
    }
    if (low.get(node) !== index.get(node)) return;
    const group = stack.splice(stack.indexOf(node));
    if (group.length > 1 || graph.get(node)?.includes(node)) circles.push(group.sort());
  };
  for (const node of graph.keys()) if (!index.has(node)) visit(node);
  return circles;
}
