// The floors as a configuration of eslint-plugin-boundaries.
import boundaries from 'eslint-plugin-boundaries';
import { EXCEPTIONS, reachable, ROOMS } from './floors.mjs';

const isFolder = ({ name }) => !name.endsWith('.ts');
/** The plugin knows folders. `run.ts` and the faces are the files of src/ itself, above all rooms; a test holds their order. */
const FACES = 'faces';
const rooms = ROOMS.filter(isFolder).map(({ name }) => name);

/** Types are held as values are: a type from above makes two rooms one just as well. */
export const floors = {
  files: ['src/**/*.ts'],
  ignores: ['src/types/**', ...EXCEPTIONS.map(({ from }) => `src/${from}`)],
  plugins: { boundaries },
  settings: {
    'import/resolver': { typescript: { project: './tsconfig.json' } },
    'boundaries/include': ['src/**/*.ts'],
    'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
    'boundaries/elements': [
      ...rooms.map((name) => ({ type: name, pattern: `src/${name}`, partialMatch: false })),
      { type: FACES, pattern: 'src', partialMatch: false },
    ],
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        message:
          'src/{{to.element.type}} is above src/{{from.element.type}}, or beside it on the left (scripts/floors/floors.mjs)',
        policies: [
          { allow: { to: { module: { origin: '!local' } } } },
          { from: { element: { type: FACES } }, allow: { to: { element: { types: { anyOf: [FACES, ...rooms] } } } } },
          ...rooms.map((name) => ({
            from: { element: { type: name } },
            allow: { to: { element: { types: { anyOf: reachable(name) } } } },
          })),
        ],
      },
    ],
  },
};
