// Follows the value `host` from `run()` through all functions that get it, alone or in an object, and says where it goes from a room to
// a room above. It sees calls of functions that are declared by name or known by their type; what is called through a type that says
// only `(host: Host) => void` it does not follow.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { reachable, roomOf } from './floors.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param root the folder of the project, with src/ and tsconfig.json
 * @returns {{ readonly handed: readonly string[], readonly climbs: readonly string[] }} each hand-over as `from file: function -> to
 *   file: function`, and those of them that go up
 */
export function followHost(root = ROOT) {
  const files = programFiles(root);
  const program = ts.createProgram(files.names, files.options);
  const checker = program.getTypeChecker();
  const nameOf = (node) =>
    path.relative(path.join(root, 'src'), node.getSourceFile().fileName).split(path.sep).join('/');
  const [handed, climbs, seen] = [new Set(), new Set(), new Set()];
  const visit = (declaration) => {
    if (seen.has(declaration) || !declaration.body) return;
    seen.add(declaration);
    const look = (node) => {
      if (
        ts.isCallExpression(node) &&
        node.arguments.some((one) => carriesHost(checker, checker.getTypeAtLocation(one)))
      ) {
        const callee = checker.getResolvedSignature(node)?.declaration;
        if (callee?.body) hand(declaration, callee);
      }
      ts.forEachChild(node, look);
    };
    look(declaration.body);
  };
  const hand = (from, to) => {
    const [a, b] = [nameOf(from), nameOf(to)];
    const edge = `${a}: ${titleOf(from)} -> ${b}: ${titleOf(to)}`;
    const [above, below] = [roomOf(a), roomOf(b)];
    if (!below) return;
    handed.add(edge);
    if (above && !reachable(above.name).includes(below.name)) climbs.add(edge);
    visit(to);
  };
  const source = program.getSourceFile(path.join(root, 'src', 'run.ts'));
  for (const statement of source.statements)
    if (ts.isFunctionDeclaration(statement) && statement.name?.text === 'run') visit(statement);
  return { handed: [...handed].sort(), climbs: [...climbs].sort() };
}

function programFiles(root) {
  const config = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile).config;
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return { names: fileNames, options };
}

/** The host, a part of it (`Pick<Host, …>`), or an object that has either. */
function carriesHost(checker, type, depth = 1) {
  const isHost = (one) =>
    one.symbol?.name === 'Host' ||
    (one.aliasSymbol?.name === 'Pick' && one.aliasTypeArguments?.[0]?.symbol?.name === 'Host');
  if (isHost(type)) return true;
  if (type.isUnionOrIntersection()) return type.types.some((one) => carriesHost(checker, one, depth));
  if (depth === 0 || !(type.flags & ts.TypeFlags.Object) || checker.isArrayType(type)) return false;
  return checker.getPropertiesOfType(type).some((property) => {
    const inner = property.valueDeclaration && checker.getTypeOfSymbol(property);
    return inner !== undefined && carriesHost(checker, inner, depth - 1);
  });
}

function titleOf(declaration) {
  return declaration.name?.getText() ?? declaration.parent?.name?.getText?.() ?? '(inline)';
}
