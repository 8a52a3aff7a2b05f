import { afterEach, expect, jest, test } from '@jest/globals';
import { failClosed } from '../../src/host/startup.js';

const before = process.exitCode;

afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = before;
});

test('whatever nobody caught ends the process with the code given', () => {
  const handlers = new Map<string | symbol, (error: unknown) => void>();
  jest.spyOn(process, 'on').mockImplementation(((event: string, handler: (error: unknown) => void) => {
    handlers.set(event, handler);
    return process;
  }) as typeof process.on);
  const exit = jest.spyOn(process, 'exit').mockImplementation((() => undefined) as unknown as typeof process.exit);
  failClosed(3, '');
  // A promise that is never settled leaves this code behind.
  expect(process.exitCode).toBe(3);
  expect([...handlers.keys()]).toEqual(['uncaughtException', 'unhandledRejection']);
  for (const handler of handlers.values()) handler(new Error('made by the test, one\n::error::line'));
  expect(exit.mock.calls).toEqual([[3], [3]]);
});
