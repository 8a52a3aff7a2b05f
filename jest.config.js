/** Types are checked by `npm run types`; here TypeScript is only stripped. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  // Needs docker-registry installed: `npm run test:registry`.
  testPathIgnorePatterns: ['/node_modules/', '/__tests__/registry-server/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023', experimental: { keepImportAttributes: true } },
        module: { type: 'es6' },
      },
    ],
  },
  // `npm test -- --coverage` fails below these shares. What tests run through dist/ is not counted: the commands, the faces, threads.
  collectCoverageFrom: ['src/**/*.ts'],
  coverageReporters: ['text-summary'],
  coverageThreshold: { global: { lines: 90, statements: 88, functions: 88, branches: 83 } },
  // Only against hanging: no test depends on how fast the machine is.
  testTimeout: 600_000,
};
